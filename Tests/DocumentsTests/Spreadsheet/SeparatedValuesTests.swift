import Documents
import Testing

struct SeparatedValuesTests {
  @Test(arguments: [
    ("a,b\r\n1,\n", ["a|b", "1|"]), ("a;b;c\n1;2,5;3", ["a|b|c", "1|2,5|3"]), ("a\tb\n", ["a|b"]),
    ("\"a,\"\"b\"\"\",2\n", ["a,\"b\"|2"]), ("\"two\nlines\",2", ["two lines|2"]),
    ("\u{FEFF}规章,0\n\n,,\n行政许可,\"1,362\"", ["规章|0", "行政许可|1,362"]), ("", []),
    ("\"never closed,1\n2,3", ["\"never closed|1", "2|3"]), ("one", ["one"]),
    ("5\" pipe,1", ["5\" pipe|1"]),
  ])
  func records(text: String, expected: [String]) {
    #expect(Fixture.lines(SeparatedValues.document(Array(text.utf8))) == expected)
  }
}
