/// An edition of the form, as it shows in the labels of the tables.
public enum FormEdition: String, CaseIterable, Sendable {
  /// The trial form, used for 2019 and 2020.
  case f2019 = "F2019"
  /// The form in use since 2021.
  case f2021 = "F2021"
  /// A mixture: the first block of table two of 2019, all the rest of 2021.
  case hybrid = "hybrid"

  /// The edition that was in force for a year.
  public static func inForce(in year: Int) -> FormEdition {
    year < 2021 ? .f2019 : .f2021
  }

  /// The blocks of table two, in the order of the form.
  var blocks: [TableTwoBlock] {
    switch self {
    case .f2019: TableTwoBlock.blocks2019
    case .f2021: TableTwoBlock.blocks2021
    case .hybrid: TableTwoBlock.blocksHybrid
    }
  }
}
