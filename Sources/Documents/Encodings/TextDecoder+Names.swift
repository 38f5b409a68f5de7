extension TextDecoder {
  /// The name of a file in an archive in UTF-8, where it was written in GBK without saying so.
  ///
  /// Nothing where it is no GBK, or the C library has no converter.
  public static func name(fromGBK name: [UInt8]) -> [UInt8]? {
    guard let converter = CharacterConverter(from: "GB18030") else { return nil }
    let result = converter.convert(name[...])
    return result.firstError == nil ? result.text : nil
  }
}
