/// An area with an administration of its own that is no division: a development zone, a new area, a
/// division (师) of the 兵团, a forest district.
///
/// A zone's figures hang under its host, the government that runs it. A zone that is a division
/// itself, as 滨海新区 since 2009, is found as the division.
public struct Zone: Hashable, Sendable {
  /// The full name.
  public let name: String
  /// The kind in the words of the table, such as 经开区; 用户 for a user's; named in a text and
  /// in no table: 未列.
  public let kind: String
  /// The six-digit code of statistics, which no law fixes; nil where there is none.
  public let statisticalCode: String?
  /// The codes of the governments that run it: mostly one; two where it spans two prefectures; none
  /// for the 兵团 as a whole, which stands outside every province.
  public let hosts: [DivisionCode]
  /// The level it is counted at.
  public let level: Division.Level
  /// The first year in which the source has it; nil where unknown.
  public let firstSeen: Int?
  /// The last year in which the source has it; nil where open or unknown.
  public let lastSeen: Int?
  /// Whether it comes from a table; false for one that was only read in a text.
  public let isListed: Bool
}

extension Zone {
  /// The zones compiled into the program, in order of the table.
  static let standard: [Zone] = {
    var zones: [Zone] = []
    Table.forEachRow(of: FunctionalAreasTable.text) { row in
      let zone = Zone(row: row)
      guard zone.kind != "NBS-only code" else { return }
      guard let index = zones.firstIndex(where: { $0.name == zone.name && $0.hosts == zone.hosts })
      else { return zones.append(zone) }
      zones[index] = zones[index].merged(with: zone)
    }
    return zones
  }()

  /// A zone named in a text after its host, such as 高新区 after 额敏县, that no table lists.
  static func unlisted(_ name: String, host: DivisionCode) -> Zone {
    Zone(
      name: name, kind: "未列", statisticalCode: nil, hosts: [host], level: .county,
      firstSeen: nil, lastSeen: nil, isListed: false)
  }

  /// A zone from a row of the table of functional areas.
  private init(row: TableRow) {
    let code = row.text(2)
    self.init(
      name: row.text(0), kind: row.text(1), statisticalCode: code.isEmpty ? nil : code,
      hosts: row.codes(3), level: row.text(1) == "兵团" ? .province : .county,
      firstSeen: row.number(5), lastSeen: row.number(6), isListed: true)
  }

  /// The zone over the years of two rows of the table.
  private func merged(with later: Zone) -> Zone {
    let firsts = [firstSeen, later.firstSeen].compactMap(\.self)
    let isOpen = lastSeen == nil || later.lastSeen == nil
    return Zone(
      name: name, kind: kind, statisticalCode: later.statisticalCode ?? statisticalCode,
      hosts: hosts, level: level, firstSeen: firsts.min(),
      lastSeen: isOpen ? nil : [lastSeen, later.lastSeen].compactMap(\.self).max(),
      isListed: true)
  }
}

extension Gazetteer {
  /// The division a zone's figures hang under in a year.
  ///
  /// It is the host, or the lowest division above all hosts (陕西省 for 西咸新区); nil for a zone without
  /// host.
  public func host(of zone: Zone, in year: Int?) -> Division? {
    let lineages = zone.hosts.compactMap { code in
      division(code, in: year).flatMap { lineage(of: $0, in: year) }
    }
    guard let first = lineages.first, lineages.count == zone.hosts.count else { return nil }
    return first.divisions.last { division in
      lineages.allSatisfy { $0.divisions.contains { $0.code == division.code } }
    }
  }
}

extension Gazetteer {
  /// Whether the division `code` is a host of a zone or lies above one.
  func isAbove(_ code: DivisionCode, _ zone: Zone) -> Bool {
    zone.hosts.contains { host in
      host == code || rows[indices(of: host)].contains { isAncestor(code, of: $0) }
    }
  }
}
