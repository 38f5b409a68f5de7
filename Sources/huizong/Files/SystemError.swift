internal import Arguments

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why the system refused something, by its number.
struct SystemError: Error, Hashable, Sendable {
  /// The number, as `ENOENT`.
  let number: Int32

  /// A file that became shorter or longer while it was being read: its writer is not done.
  static let changing = SystemError(number: ESTALE)

  /// A file that ends before bytes that it was found to have.
  static let tooShort = SystemError(number: EIO)

  /// The reason of the call that has just failed.
  static var last: SystemError { SystemError(number: errno) }

  /// The reason in words.
  var reason: LocalizedText {
    switch number {
    case ENOENT: LocalizedText(en: "no such file or folder", zh: "没有这个文件或文件夹")
    case EACCES, EPERM: LocalizedText(en: "permission denied", zh: "没有权限")
    case ENOSPC, EDQUOT: LocalizedText(en: "no space left on the disk", zh: "磁盘空间不足")
    case EROFS: LocalizedText(en: "the disk is read-only", zh: "磁盘是只读的")
    case EEXIST: LocalizedText(en: "is there already and is no folder", zh: "已经存在，且不是文件夹")
    case EISDIR: LocalizedText(en: "is a folder", zh: "是一个文件夹")
    case ENOTDIR: LocalizedText(en: "a part of the path is no folder", zh: "路径中有一段不是文件夹")
    case ELOOP: LocalizedText(en: "links go round in a circle", zh: "链接循环")
    case EMFILE, ENFILE: LocalizedText(en: "too many open files", zh: "打开的文件过多")
    case ENAMETOOLONG: LocalizedText(en: "the name is too long", zh: "名称过长")
    case ENXIO: LocalizedText(en: "is no ordinary file", zh: "不是普通文件")
    case EIO: LocalizedText(en: "the disk reports an error", zh: "磁盘读写出错")
    case EFBIG:
      LocalizedText(en: "the file is larger than the system allows", zh: "文件超过系统允许的大小")
    case ESTALE:
      LocalizedText(en: "changed while it was being read; try again", zh: "读取时文件正在变化，请重试")
    case EPIPE: LocalizedText(en: "nobody reads it any more", zh: "读取方已关闭")
    default: LocalizedText { _ in Surroundings.reason(of: number) }
    }
  }
}

extension SystemError {
  /// The reasons that matter for a link.
  enum Kind {
    case absent, circle, other
  }

  /// Whether what a link names is not there, or leads in a circle.
  var kind: Kind {
    switch number {
    case ENOENT, ENOTDIR: .absent
    case ELOOP: .circle
    default: .other
    }
  }
}
