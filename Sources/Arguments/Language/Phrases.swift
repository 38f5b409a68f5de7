/// The words that help, manual and tables are made of, besides those of the declarations.
enum Phrases {
  static let usage = LocalizedText(en: "Usage: ", zh: "用法：")
  static let options = LocalizedText(en: "options", zh: "选项")
  static let command = LocalizedText(en: "command", zh: "命令")

  static let commandsHeading = LocalizedText(en: "Commands", zh: "命令")
  static let examplesHeading = LocalizedText(en: "Examples", zh: "示例")
  static let operandsHeading = LocalizedText(en: "Arguments", zh: "参数")
  static let optionsHeading = LocalizedText(en: "Options", zh: "选项")
  static let exitStatusHeading = LocalizedText(en: "Exit status", zh: "退出状态")
  static let commandColumn = LocalizedText(en: "Command", zh: "命令")
  static let parameterColumn = LocalizedText(en: "Argument or option", zh: "参数或选项")
  static let meaningColumn = LocalizedText(en: "Meaning", zh: "说明")

  static let help = LocalizedText(en: "Show this help.", zh: "显示本帮助。")
  static let commandHelp = LocalizedText(
    en: "Show how to use the program or a command.", zh: "显示程序或某个命令的用法。")
  static let version = LocalizedText(en: "Show the version.", zh: "显示版本。")

  static let isRequired = LocalizedText(en: "required", zh: "必填")
  static let isRepeatable = LocalizedText(en: "may be repeated", zh: "可多次使用")
  static let isCommaSeparated = LocalizedText(en: "separated by commas", zh: "用逗号分隔")

  /// Where the program's help points for more.
  static func more(about program: String) -> LocalizedText {
    LocalizedText(
      en: "'\(program) help <command>' shows the options of a command, with examples.",
      zh: "运行“\(program) help <命令>”查看命令的选项和示例。")
  }

  /// The remark that names the value which holds when an option is not given.
  static func defaultValue(_ value: String) -> LocalizedText {
    LocalizedText(en: "default: \(value)", zh: "默认：\(value)")
  }
}
