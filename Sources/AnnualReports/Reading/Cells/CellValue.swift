/// What a cell says in place of a number's cell: a number, or that there is none.
struct CellValue: Equatable, Sendable {
  /// What a reader has to know about how the number was written.
  struct Notes: OptionSet, Sendable {
    let rawValue: UInt8
    /// A sign in front: +2, −35.
    static let signed = Notes(rawValue: 1)
    /// A sign in words: 增72, 减4.
    static let wordSign = Notes(rawValue: 2)
    /// 无 or 零 for 0.
    static let word = Notes(rawValue: 4)
    /// 约700, 100余.
    static let approximate = Notes(rawValue: 8)
    /// The sum of two signed numbers: 增3减1.
    static let net = Notes(rawValue: 16)
    /// More decimals than money has; rounded to the fen.
    static let rounded = Notes(rawValue: 32)
  }

  /// `reported`, `blank`, `notApplicable`, `text` or `unreadable`.
  var status: FigureStatus
  /// The number in millionths; 0 unless it is reported.
  var millionths: Int64 = 0
  /// The unit beside it.
  var unit = ValueUnit.none
  /// How it was written.
  var notes: Notes = []
  /// Nothing but zeros, more than one of them: 000 may be three cells.
  var zeroRun: UInt8 = 0

  static let blank = CellValue(status: .blank)
  static let text = CellValue(status: .text)
}
