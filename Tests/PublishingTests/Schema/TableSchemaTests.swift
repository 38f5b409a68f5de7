import Publishing
import Testing

struct TableSchemaTests {
  @Test func `heads columns by key or by title`() {
    #expect(SampleSchemas.regions.header == ["code", "name"])
    #expect(SampleSchemas.fees.header == ["代码", "年度", "金额"])
    #expect(SampleSchemas.regions.fileName == "regions.csv")
  }

  @Test func `refuses a column that stands twice`() async {
    await #expect(processExitsWith: .failure) {
      _ = TableSchema(
        "twice", title: SampleSchemas.text("", ""), description: SampleSchemas.text("", ""),
        columns: [SampleSchemas.column("a", .text), SampleSchemas.column("a", .code)])
    }
  }

  @Test func `refuses a key that names no column`() async {
    await #expect(processExitsWith: .failure) {
      _ = TableSchema(
        "lost", title: SampleSchemas.text("", ""), description: SampleSchemas.text("", ""),
        columns: [SampleSchemas.column("a", .text)], primaryKey: ["b"])
    }
  }
}
