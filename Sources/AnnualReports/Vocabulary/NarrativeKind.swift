/// What a number in the running text counts.
///
/// These are never mixed with the figures of the tables: their definitions are free, and several
/// overlap (the channels, for instance, are not additive).
public enum NarrativeKind: String, CaseIterable, Sendable {
  case disclosedItems = "disclosed_items"
  case site = "channel.site"
  case wechat = "channel.wechat"
  case weibo = "channel.weibo"
  case views
  case followers
  case breakdown
  case requestsReceived = "requests.received"
  case requestsClosed = "requests.closed"
  case requestsCarried = "requests.carried"
  case granted = "requests.outcome.granted"
  case grantedPartial = "requests.outcome.granted_partial"
  case refused = "requests.outcome.refused"
  case unable = "requests.outcome.unable"
  case notProcessed = "requests.outcome.not_processed"
  case otherOutcome = "requests.outcome.other"
  case review = "disputes.review"
  case suit = "disputes.suit"
  case licensing
  case penalty
  case documentsMade = "normative_documents.made"
  case documentsRepealed = "normative_documents.repealed"
  case documentsInForce = "normative_documents.in_force"
  case informationFee = "info_fee_yuan"
  case newsConference = "news_conference"
  case interpretation
  case training
  case mediaAccounts = "media_accounts"

  /// The key, which is stable: `narrative.requests.received`.
  public var key: String { "narrative.\(rawValue)" }
}
