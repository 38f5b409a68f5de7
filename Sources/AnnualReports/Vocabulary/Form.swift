/// An edition of the report's form; a property of each block, for reports mix them.
public enum Form: UInt8, CaseIterable, Comparable, Sendable {
  /// 国办发〔2014〕32号, the one table 政府信息公开情况统计表: made for 2014 to 2018.
  case f2014
  /// 国办公开办函〔2019〕60号: made for 2019 and 2020.
  case f2019
  /// 国办公开办函〔2021〕30号: made for 2021 and later.
  case f2021

  /// The name in the files: `F2014`, `F2019`, `F2021`.
  public var key: String {
    switch self {
    case .f2014: "F2014"
    case .f2019: "F2019"
    case .f2021: "F2021"
    }
  }

  /// Orders editions, the older first.
  public static func < (one: Form, other: Form) -> Bool { one.rawValue < other.rawValue }
}

/// The forms that the blocks of one report use.
///
/// Editions are told apart by the labels of each block alone, never by the year.
public struct FormUse: Hashable, Sendable {
  /// The blocks in which an edition shows: the five of table two, table three's （六）, and the
  /// one table of 2014–2018.
  public enum Block: Int, CaseIterable, Sendable {
    /// 第二十条第（一）项, rules and normative documents.
    case article1
    /// 第二十条第（五）项, licensing.
    case article5
    /// 第二十条第（六）项, penalties and coercion.
    case article6
    /// 第二十条第（八）项, fees.
    case article8
    /// 第二十条第（九）项, procurement: in the form of 2019 only.
    case article9
    /// The rows of （六）其他处理 in table three.
    case otherOutcomes
    /// 政府信息公开情况统计表: the whole form of 2014–2018.
    case statistics
  }

  /// Two bits for each block: 0 for none, else the edition's number plus 1.
  private var bits: UInt16 = 0

  /// No block seen.
  public init() {}

  /// The edition of a block, nothing where the block is not there or does not tell.
  public subscript(block: Block) -> Form? {
    get {
      let code = bits >> UInt16(block.rawValue * 2) & 3
      return code == 0 ? nil : Form(rawValue: UInt8(code - 1))
    }
    set {
      let shift = UInt16(block.rawValue * 2)
      bits = bits & ~(3 << shift) | (newValue.map { UInt16($0.rawValue) + 1 } ?? 0) << shift
    }
  }

  /// The editions of table two's blocks, each once.
  public var editions: Set<Form> {
    Set(Self.articles.compactMap { self[$0] })
  }

  /// The edition of most blocks of table two, the newer one where they tie.
  ///
  /// Where table two does not tell, that of table three; where that does not either, that of 2014
  /// if its table is there; nothing where no block tells.
  public var majority: Form? {
    let told = Self.articles.count { self[$0] != nil }
    let older = Self.articles.count { self[$0] == .f2019 }
    guard told > 0 else { return self[.otherOutcomes] ?? self[.statistics] }
    return older * 2 > told ? .f2019 : .f2021
  }

  private static let articles = Block.allCases.filter { $0.rawValue <= Block.article9.rawValue }

  /// Whether table two mixes editions.
  public var isHybrid: Bool {
    let told = Self.articles.lazy.compactMap { self[$0] }
    return told.contains { $0 != told.first }
  }
}
