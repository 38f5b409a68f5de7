/// The description of a folder of tables, after Frictionless Data Package v2.
///
/// It is made of nothing but declarations: the same tables give the same bytes. Field names are the
/// headings that stand in the files.
public struct DataPackage: Sendable {
  /// The stable name: small letters, digits, `-`, `_` and `.`.
  public let name: String

  /// The heading of the whole.
  public let title: LocalizedText

  /// What the tables are about.
  public let description: LocalizedText

  /// The tables in their order.
  public let tables: [TableSchema]

  /// The description of a folder that holds `tables`.
  public init(
    _ name: String, title: LocalizedText, description: LocalizedText, tables: [TableSchema]
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.tables = tables
  }

  /// The contents of `datapackage.json`, with titles and descriptions in one language.
  public func descriptor(in language: Language) -> TextOutput {
    var json = JSONWriter(layout: .indented)
    json.beginObject()
    json.member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
    json.member("name", name)
    json.member("title", title[language])
    json.member("description", description[language])
    json.key("resources")
    json.beginArray()
    for table in tables {
      ResourceDescriptor(table: table, others: tables, language: language).write(to: &json)
    }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.output
  }
}
