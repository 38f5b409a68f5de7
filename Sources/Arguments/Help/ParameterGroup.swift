/// Parameters that stand under one heading.
struct ParameterGroup {
  /// The heading.
  let heading: LocalizedText

  /// The parameters, in the order of their declaration.
  var parameters: [ParameterSummary]

  /// The options of a command by heading: first those without one, with the help option as the last
  /// of them, then each group where its first option was declared.
  static func groups(of command: Command) -> [ParameterGroup] {
    let common = command.options.filter { $0.group == nil } + [.help]
    var groups = [ParameterGroup(heading: Phrases.optionsHeading, parameters: common)]
    for option in command.options {
      guard let heading = option.group else { continue }
      if let index = groups.firstIndex(where: { $0.heading == heading }) {
        groups[index].parameters.append(option)
      } else {
        groups.append(ParameterGroup(heading: heading, parameters: [option]))
      }
    }
    return groups
  }
}

extension ParameterSummary {
  /// The option that every command has.
  static let help = ParameterSummary(
    synopsis: "-h, --help", help: Phrases.help, kind: .free, choices: [], isRequired: false)
}
