extension UnreadableDocument {
  /// What the reader can do about it.
  public var advice: Message {
    switch self {
    case .encrypted, .unsupported(.encryptedPackage):
      Message("去掉密码后另存一份", "save a copy without the password")
    case .damaged, .empty: Message("请报送单位重新发送", "ask the sender for the file again")
    case .refusedPage: Message("用浏览器打开后另存一份", "open it in a browser and save it anew")
    case .undecodable: Message("另存为 UTF-8 文本", "save it as UTF-8 text")
    case .tooLarge: Message("检查文件来历；确需读取时先拆开", "check where it is from, or split it first")
    case .entities: Message("用办公软件另存一份", "save a copy with an office program")
    case .picturesOnly:
      Message("请报送单位提供 Word 原件，或先做文字识别", "ask for the Word file, or run OCR first")
    case .missingProgram(let program):
      Message(
        "安装：\(program.installation)",
        "install it: \(program.installation)")
    case .timeout, .programFailed:
      Message("用办公软件另存为 .docx", "save it as .docx with an office program")
    case .unsupported: Message("另存为 .docx、.html 或 .txt", "save it as .docx, .html or .txt")
    case .cannotOpen: Message("检查路径和权限", "check the path and its permissions")
    }
  }
}
