/// Why bytes cannot be read as text, and where.
public struct UndecodableText: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// The bytes at the offset belong to no character.
    case badBytes
    /// All bytes belong to characters, but they make no text in Chinese.
    case noText
    /// The C library lacks the converter.
    case noConverter
  }

  /// What is wrong.
  public let reason: Reason
  /// The encoding that fits best.
  public let encoding: TextEncoding
  /// The byte, from 0, where it fails; for ``Reason/noText`` and ``Reason/noConverter`` the first
  /// one beyond ASCII.
  public let offset: Int

  /// Puts a reason together.
  public init(reason: Reason, encoding: TextEncoding, offset: Int) {
    self.reason = reason
    self.encoding = encoding
    self.offset = offset
  }

  /// What is wrong and what helps, in English.
  public var english: String {
    switch reason {
    case .badBytes: "no known encoding: as \(encoding.name) it is broken at byte \(offset)"
    case .noText:
      "no known encoding: from byte \(offset) on it is no Chinese text, not even as \(encoding.name)"
    case .noConverter:
      "the C library cannot read \(encoding.name); on Fedora, install glibc-gconv-extra"
    }
  }

  /// What is wrong and what helps, in Chinese.
  public var chinese: String {
    switch reason {
    case .badBytes: "编码无法识别：按 \(encoding.name) 读到第 \(offset) 字节出错"
    case .noText: "编码无法识别：自第 \(offset) 字节起不成中文，按 \(encoding.name) 读也不成"
    case .noConverter: "C 库缺少 \(encoding.name) 的转换模块；Fedora 请安装 glibc-gconv-extra"
    }
  }
}
