/// How figures of the form of 2014–2018 go on in the forms of 2019 and later.
///
/// The two are separate series, and no figure is ever carried over the break. A comparison of a
/// year up to 2018 with a later one may set the sum of ``before`` beside the sum of ``after``,
/// each only where all its parts are there, and has to mark the break with ``breakKey``; one that
/// is not ``Strength/safe`` needs its ``note`` as a footnote too. What has no join, does not go on.
///
/// Source: the labels of 国办发〔2014〕32号 beside those of 国办公开办函〔2019〕60号 and 〔2021〕30号.
public struct FormJoin: Hashable, Sendable {
  /// How much the two sides mean the same.
  public enum Strength: UInt8, CaseIterable, Sendable {
    /// The same thing was counted.
    case safe
    /// Nearly the same; a difference may come from the change of the form alone.
    case approximate
  }

  /// The indicators of the old form whose sum is one side.
  public let before: [Indicator]
  /// The indicators of a later form whose sum is the other.
  public let after: [Indicator]
  /// How much they mean the same.
  public let strength: Strength
  /// What sets them apart; empty where nothing does but the break itself.
  public let note: EditRule.Text

  /// The word for the break between the reports on 2018 and on 2019.
  public static let breakKey = "form_2018_2019"

  /// The forms in which the later side stands.
  public var laterForms: Set<Form> {
    guard let first = after.first else { return [] }
    return after.dropFirst().reduce(first.definition.forms) {
      $0.intersection($1.definition.forms)
    }
  }

  /// All joins, in the order of the old form.
  ///
  /// Where an indicator has two, they are for different forms (``laterForms``), or one may choose.
  public static let all: [FormJoin] = documents + requests + outcomes + disputes

  /// The joins of which an indicator of the old form is the only one on its side.
  public static func joins(of indicator: Indicator) -> [FormJoin] {
    all.filter { $0.before == [indicator] }
  }
}

extension FormJoin {
  private static let documents = [
    approximate(
      ["pre.normative_documents_disclosed"], ["normative_documents.disclosed_new"],
      "原为主动公开的条数，现为新公开的件数。", "items disclosed then, documents newly disclosed now"),
    approximate(
      ["pre.normative_documents_made"], ["normative_documents.made_new"],
      "两种表式的统计口径不尽相同。", "what counts as made is not quite the same"),
    approximate(
      ["pre.normative_documents_made"], ["normative_documents.issued"],
      "两种表式的统计口径不尽相同。", "what counts as made is not quite the same"),
  ]

  private static let requests = [
    safe(["pre.requests.received"], ["requests.received_new.total"]),
    approximate(
      ["pre.requests.closed"], ["requests.outcome_total.total"],
      "原按办结件数，现按办理结果。", "closed then, outcomes now"),
    approximate(
      ["pre.requests.answered"], ["requests.outcome_total.total"],
      "原按答复件数，现按办理结果。", "answers then, outcomes now"),
  ]

  private static let outcomes = [
    approximate(
      ["pre.requests.already_public", "pre.requests.granted"], ["requests.granted.total"],
      "已主动公开的原单列，现计入予以公开。", "what was public already is among the granted now"),
    approximate(
      ["pre.requests.granted_partial"], ["requests.granted_partial.total"],
      "2019年起区分处理的只计入部分公开。", "from 2019 on, one granted in part counts there only"),
    approximate(
      ["pre.requests.refused.all"], ["requests.refused.all.total"],
      "不予公开的理由已重新划分。", "the reasons to refuse were divided anew"),
    approximate(
      ["pre.requests.refused.state_secret"], ["requests.refused.state_secret.total"],
      "不予公开的理由已重新划分。", "the reasons to refuse were divided anew"),
    approximate(
      ["pre.requests.refused.trade_secret", "pre.requests.refused.privacy"],
      ["requests.refused.third_party.total"],
      "原分商业秘密和个人隐私，现合为保护第三方合法权益。", "two reasons then, third-party rights now"),
    approximate(
      ["pre.requests.not_this_organ", "pre.requests.not_exist"], ["requests.unable.not_held.total"],
      "原分不属于本机关和信息不存在，现合为不掌握。", "another body's and non-existent then, not held now"),
    approximate(
      ["pre.requests.asked_to_amend"], ["requests.unable.still_unclear.total"],
      "原计要求补充的，现只计补正后仍不明确的。", "asked to amend then, still unclear after it now"),
  ]

  private static let disputes =
    [safe(["pre.review.total"], ["disputes.review.total"], pendingNote)]
    + ["upheld", "corrected", "other"].map {
      approximate(["pre.review.\($0)"], ["disputes.review.\($0)"], "结果的划分不尽相同。", newResults)
    }
    + [
      safe(
        ["pre.suit.total"], ["disputes.suit_direct.total", "disputes.suit_after_review.total"],
        pendingNote)
    ]
    + ["upheld", "corrected", "other"].map {
      approximate(
        ["pre.suit.\($0)"], ["disputes.suit_direct.\($0)", "disputes.suit_after_review.\($0)"],
        "结果的划分不尽相同。", newResults)
    }

  private static let newResults = "the results are not divided in quite the same way"
  private static let pendingNote = EditRule.Text(
    "2019年前没有“尚未审结”一栏。", "there was no column for pending cases before 2019")

  private static func safe(
    _ before: [String], _ after: [String], _ note: EditRule.Text = .none
  ) -> FormJoin {
    FormJoin(
      before: before.map(indicator), after: after.map(indicator), strength: .safe, note: note)
  }

  private static func approximate(
    _ before: [String], _ after: [String], _ chinese: String, _ english: String
  ) -> FormJoin {
    FormJoin(
      before: before.map(indicator), after: after.map(indicator), strength: .approximate,
      note: EditRule.Text(chinese, english))
  }

  private static func indicator(_ key: String) -> Indicator {
    guard let indicator = Indicator(key: key) else { preconditionFailure("no indicator \(key)") }
    return indicator
  }
}
