/// One operand, option or flag of a command: how it is written, what it is for, where its value goes.
///
/// `Options` is the structure that holds the values of a command; its initial values are the
/// defaults. See ``Synopsis`` for what the first argument of the factory methods may say.
public struct Parameter<Options: Sendable>: Sendable {
  /// A property of the options.
  public typealias Place<Value> = any WritableKeyPath<Options, Value> & Sendable

  /// Stores a word; `isFirst` tells a list to forget its default.
  typealias Store =
    @Sendable (_ word: String, _ isFirst: Bool, _ options: inout Options) throws(Misfit) -> Void

  private(set) var summary: ParameterSummary
  let store: Store
  let defaultText: @Sendable (Options) -> String

  /// The same parameter for options that hold these ones as a part.
  public func at<Whole>(_ place: any WritableKeyPath<Whole, Options> & Sendable) -> Parameter<Whole>
  {
    let (store, defaultText) = (store, defaultText)
    return Parameter<Whole>(
      summary: summary,
      store: { word, isFirst, whole throws(Misfit) in
        try store(word, isFirst, &whole[keyPath: place])
      },
      defaultText: { whole in defaultText(whole[keyPath: place]) })
  }

  /// The same parameter under another heading of the help.
  public func grouped(_ heading: LocalizedText) -> Parameter {
    var parameter = self
    parameter.summary.group = heading
    return parameter
  }

  /// What is told about the parameter when these are the defaults.
  func summary(defaults options: Options) -> ParameterSummary {
    var summary = summary
    summary.defaultText = summary.isFlag ? "" : defaultText(options)
    return summary
  }
}

extension Array {
  /// The same parameters for options that hold these ones as a part.
  public func at<Part, Whole>(_ place: any WritableKeyPath<Whole, Part> & Sendable)
    -> [Parameter<Whole>] where Element == Parameter<Part>
  {
    map { $0.at(place) }
  }

  /// The same parameters under another heading of the help.
  public func grouped<Options>(_ heading: LocalizedText) -> [Parameter<Options>]
  where Element == Parameter<Options> {
    map { $0.grouped(heading) }
  }
}
