internal import Regions
internal import Publishing
internal import Rollups

/// The columns that say where a row belongs: a region with its prefecture and province.
enum RegionColumns {
  static let columns =
    part("region", zh: "地区", en: "region")
    + part("prefecture", zh: "市级", en: "prefecture")
    + part("province", zh: "省级", en: "province")

  /// Columns with a code and a name.
  static func part(_ key: String, zh: String, en: String) -> [Column] {
    [
      Column(
        "\(key)_code", .code, title: PublishedText(zh: "\(zh)代码", en: "\(en) code"),
        description: PublishedText(
          zh: "\(zh)行政区划代码（GB/T 2260），未知或没有则为空",
          en: "six-digit code (GB/T 2260) of the \(en); empty where unknown or none")),
      Column(
        "\(key)_name", .text, title: PublishedText(zh: "\(zh)名称", en: "\(en) name"),
        description: PublishedText(zh: "该年度的\(zh)名称", en: "name of the \(en) in that year")),
    ]
  }
}

/// The six cells of a region, written once for rows that follow one another.
struct RegionCells {
  private var cells: CSVCells
  private var names = RegionNames.unknown
  private var region: Region?

  /// The cells of a table that has the columns.
  init(_ schema: TableSchema) {
    cells = CSVCells(schema, from: "region_code")
    cells.write { $0.regions(.unknown) }
  }

  /// The cells of a report's region.
  mutating func cells(of names: RegionNames) -> CSVCells {
    if names != self.names {
      cells.write { $0.regions(names) }
      self.names = names
    }
    return cells
  }

  /// The cells of a region with totals.
  mutating func cells(of region: Region) -> CSVCells {
    if region != self.region {
      cells.write { $0.regions(region) }
      self.region = region
    }
    return cells
  }
}

extension CSVWriter {
  /// Writes the six cells of a report's region.
  mutating func regions(_ names: RegionNames) {
    for part in [names.region, names.prefecture, names.province] {
      text(part.code)
      text(part.name)
    }
  }

  /// Writes the six cells of a region with totals.
  mutating func regions(_ region: Region) {
    text(region.code)
    text(region.name)
    for part in [region.prefecture, region.province] {
      text(part?.code.description)
      text(part?.name)
    }
  }
}
