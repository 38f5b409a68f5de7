internal import AnnualReports
internal import Regions

/// What makes an authority the same in all its reports.
///
/// It is the division, under the code that it has now, with the zone and the organ's name without
/// places. So 长垣县教育局 and 长垣市教育局 are one authority, and 教育局 and 教育体育局 are two.
///
/// Where the organ has no name the main domain takes its place: two nameless reports of one
/// division, year and domain cannot be told apart, and counting both might count one body twice. So
/// they are held to be duplicates, of which a finding names both.
///
/// The report of a whole region belongs to the region, whoever signs it, and is never the same as
/// that of an organ there, be it of the same name.
struct AuthorityKey: Hashable {
  let root: DivisionCode
  let zone: Int32
  let organ: Int32
  let domain: Domain?
  let isRegionTotal: Bool

  /// The key of a report's authority; names are numbers of the table.
  init(_ record: ReportRecord, root: DivisionCode, names: NameTable) {
    self.root = root
    zone = record.zone
    isRegionTotal = record.scope == .regionTotal
    organ = isRegionTotal ? -1 : record.organ
    let isNameless = !isRegionTotal && names[record.organ].isEmpty
    domain = isNameless ? record.domain : nil
  }

  /// The key of an authority of the roster.
  init(root: DivisionCode, zone: Int32, organ: Int32) {
    self.root = root
    self.zone = zone
    self.organ = organ
    domain = nil
    isRegionTotal = false
  }
}
