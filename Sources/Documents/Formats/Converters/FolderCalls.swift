#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The C library's calls on folders and on what lies in them; what fails throws `cannotOpen` with
/// the system's number.
enum FolderCalls {
  /// Makes a folder that only this user may enter.
  static func makeFolder(_ path: String) throws(UnreadableDocument) {
    guard unsafe mkdir(path, 0o700) == 0 else { throw .cannotOpen(errorNumber: errno) }
  }

  /// Makes one whose name is not taken yet and gives its path: the pattern's, with other letters in
  /// the place of `XXXXXX` at its end.
  static func makeFolder(named pattern: String) throws(UnreadableDocument) -> String {
    var name = Array(pattern.utf8CString)
    guard unsafe mkdtemp(&name) != nil else { throw .cannotOpen(errorNumber: errno) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Makes a link to a file, wherever the process works from.
  static func makeLink(_ link: String, to path: String) throws(UnreadableDocument) {
    guard let full = unsafe realpath(path, nil) else { throw .cannotOpen(errorNumber: errno) }
    defer { unsafe free(full) }
    guard unsafe symlink(full, link) == 0 else { throw .cannotOpen(errorNumber: errno) }
  }

  /// Whether something stands there; with `R_OK`, whether it may be read.
  static func isThere(_ path: String, _ mode: Int32 = F_OK) -> Bool {
    unsafe access(path, mode) == 0
  }

  /// Removes an empty folder, if it can be.
  static func removeFolder(_ path: String) { unsafe rmdir(path) }

  /// Removes a file or a link, which is not followed; false where it cannot be.
  static func removeFile(_ path: String) -> Bool { unsafe unlink(path) == 0 }

  /// The names in a folder, in no order; none where it cannot be read.
  static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      // The record ends with the name, long before its place in the structure does.
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
        unsafe String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
