extension UnreadableDocument {
  /// A sentence in both languages, without the name of the file and without a full stop.
  public struct Message: Equatable, Sendable {
    /// In Chinese.
    public let chinese: String
    /// In English.
    public let english: String

    init(_ chinese: String, _ english: String) {
      self.chinese = chinese
      self.english = english
    }
  }

  /// What is wrong with the file.
  public var message: Message {
    switch self {
    case .empty: Message("文件是空的", "the file is empty")
    case .undecodable(let text): Message(text.chinese, text.english)
    case .refusedPage(let refusal): Message(refusal.chinese, refusal.english)
    case .encrypted(let format): Self.encrypted(format)
    case .damaged(let format, let damage): Self.message(of: damage, in: format)
    case .tooLarge(let bound, let limit): Self.message(of: bound, limit: limit)
    case .entities: Message("XML 中声明了实体，拒绝读取", "the XML declares entities and is refused")
    case .picturesOnly(let pages):
      Message(
        "\(pages) 页都是图片，没有文字，需要先做文字识别（OCR）",
        "all \(pages) pages are pictures: needs OCR")
    case .missingProgram(let program):
      Message("没有安装 \(program.command)", "\(program.command) is not installed")
    case .timeout(let program, let seconds):
      Message(
        "\(program.command) 超过 \(seconds) 秒没有完成，已停止",
        "\(program.command) was stopped after \(seconds) seconds")
    case .programFailed(let program, let status):
      Message(
        "\(program.command) 读不了这个文件（状态 \(status)）",
        "\(program.command) could not read it (status \(status))")
    case .unsupported(.encryptedPackage): Self.encrypted(.encryptedPackage)
    case .unsupported(let format):
      Message("不读取\(format.chineseName)", "a \(format.englishName) is not read")
    case .cannotOpen(let number):
      Message("打不开（错误号 \(number)）", "it cannot be opened (error \(number))")
    }
  }

  private static func encrypted(_ format: DocumentFormat) -> Message {
    Message("\(format.chineseName)有密码保护", "the \(format.englishName) is protected by a password")
  }

  private static func message(of damage: Damage, in format: DocumentFormat) -> Message {
    let (chinese, english) = (format.chineseName, format.englishName)
    return switch damage {
    case .truncated: Message("\(chinese)不完整，后面缺了一截", "the \(english) is cut off")
    case .malformed: Message("\(chinese)已损坏", "the \(english) is damaged")
    case .checksum: Message("\(chinese)已损坏：校验和不符", "the \(english) is damaged: wrong checksum")
    case .missingPart(let part):
      Message("\(chinese)里没有 \(part)", "the \(english) has no \(part)")
    case .compressionMethod(let method):
      Message(
        "\(chinese)用了不支持的压缩方法 \(method)",
        "the \(english) uses compression method \(method), which is not supported")
    case .markup: Message("\(chinese)的 XML 已损坏", "the XML of the \(english) is damaged")
    }
  }

  private static func message(of bound: Bound, limit: Int) -> Message {
    switch bound {
    case .members: Message("压缩包内文件超过 \(limit) 个", "the archive has more than \(limit) members")
    case .inflatedBytes:
      Message("解压后一个文件超过 \(limit) 字节", "a member inflates to more than \(limit) bytes")
    case .totalBytes:
      Message("解压后总共超过 \(limit) 字节", "the members inflate to more than \(limit) bytes")
    case .ratio: Message("压缩率超过 \(limit) 倍，疑为压缩炸弹", "a member inflates more than \(limit) times")
    case .nesting: Message("压缩包嵌套超过 \(limit) 层", "archives are nested more than \(limit) deep")
    case .text: Message("文字超过 \(limit) 字节", "the text is longer than \(limit) bytes")
    case .programOutput:
      Message("转换结果超过 \(limit) 字节", "the converted file is longer than \(limit) bytes")
    }
  }
}
