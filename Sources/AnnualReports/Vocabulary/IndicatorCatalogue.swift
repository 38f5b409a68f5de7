/// All indicators in the form's order, with a table to find them by key.
///
/// The table of 2014–2018 stands behind all others.
///
/// Source: the forms of 国办公开办函〔2019〕60号 and 〔2021〕30号, and of 国办发〔2014〕32号.
struct IndicatorCatalogue: Sendable {
  let definitions: [IndicatorDefinition]
  private let indexByKey: [String: Int]

  static let standard = IndicatorCatalogue(
    definitions: DisclosureIndicators.all + RequestIndicators.all + DisputeIndicators.all
      + PreReformIndicators.all)

  init(definitions: [IndicatorDefinition]) {
    self.definitions = definitions
    indexByKey = Dictionary(
      uniqueKeysWithValues: definitions.enumerated().map { ($1.key, $0) })
  }

  func index(of key: String) -> Int? { indexByKey[key] }
}
