/// The entry of one table in a data package.
struct ResourceDescriptor {
  let table: TableSchema

  /// All tables of the package, among which foreign keys are looked up.
  let others: [TableSchema]

  let language: Language

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("name", table.name)
    json.member("type", "table")
    json.member("title", table.title[language])
    json.member("description", table.description[language])
    json.member("path", table.fileName)
    json.member("format", "csv")
    json.member("mediatype", "text/csv")
    json.member("encoding", "utf-8")
    writeDialect(to: &json)
    writeSchema(to: &json)
    json.endObject()
  }

  private func writeDialect(to json: inout JSONWriter) {
    json.key("dialect")
    json.beginObject()
    json.member("delimiter", ",")
    json.member("lineTerminator", "\n")
    json.member("quoteChar", "\"")
    json.key("doubleQuote")
    json.boolean(true)
    json.key("header")
    json.boolean(true)
    json.endObject()
  }

  private func writeSchema(to json: inout JSONWriter) {
    json.key("schema")
    json.beginObject()
    json.key("fields")
    json.beginArray()
    for column in table.columns { write(column, to: &json) }
    json.endArray()
    write(["" as String], as: "missingValues", to: &json)
    if !table.primaryKey.isEmpty {
      write(table.primaryKey.map(table.heading(ofKey:)), as: "primaryKey", to: &json)
    }
    if !table.foreignKeys.isEmpty { writeForeignKeys(to: &json) }
    json.endObject()
  }

  private func write(_ column: Column, to json: inout JSONWriter) {
    json.beginObject()
    json.member("name", table.headings.heading(of: column))
    json.member("title", column.title[language])
    json.member("description", column.description[language])
    json.member("type", column.type.schemaName.description)
    if let unit = column.unit { json.member("unit", unit[language]) }
    json.endObject()
  }

  private func writeForeignKeys(to json: inout JSONWriter) {
    json.key("foreignKeys")
    json.beginArray()
    for foreignKey in table.foreignKeys { write(foreignKey, to: &json) }
    json.endArray()
  }

  private func write(_ foreignKey: ForeignKey, to json: inout JSONWriter) {
    let other = foreignKey.table.isEmpty ? table : others.first { $0.name == foreignKey.table }
    let referenced = foreignKey.referencedColumns.map { other?.heading(ofKey: $0) ?? $0 }
    json.beginObject()
    write(foreignKey.columns.map(table.heading(ofKey:)), as: "fields", to: &json)
    json.key("reference")
    json.beginObject()
    if !foreignKey.table.isEmpty { json.member("resource", foreignKey.table) }
    write(referenced, as: "fields", to: &json)
    json.endObject()
    json.endObject()
  }

  private func write(_ texts: [String], as key: String, to json: inout JSONWriter) {
    json.key(key)
    json.beginArray()
    for text in texts { json.string(text) }
    json.endArray()
  }
}
