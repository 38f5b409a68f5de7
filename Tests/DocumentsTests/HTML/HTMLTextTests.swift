import Documents
import Testing

@Suite("Web pages: running text")
struct HTMLTextTests {
  @Test(arguments: [
    PageExample("nothing", "", []),
    PageExample("no markup", "规章 3", ["规章 3"]),
    PageExample("the title comes first", "<title> 某局\t年报 </title><p>甲</p>", ["某局 年报", "甲"]),
    PageExample("a second title", "<title>年报</title><div><title>乙</title>甲</div>", ["年报", "甲"]),
    PageExample(
      "blocks end a paragraph", "<div>甲<div>乙</div>丙<h2>丁</h2></div>戊",
      [
        "甲", "乙", "丙", "丁", "戊",
      ]),
    PageExample(
      "inline elements do not", "<p><span>（</span><span>二</span><b>）</b>2<i>0</i></p>", ["（二）20"]),
    PageExample("a break ends a line", "<p>甲<br>乙<br><br>丙<br></p>丁", ["甲", "乙", "~丙", "丁"]),
    PageExample("empty paragraphs", "<p>甲</p><p>&nbsp;</p><p></p><p>乙</p>", ["甲", "~~乙"]),
    PageExample("empty blocks are nothing", "<p>甲</p><div> <div></div></div><p>乙</p>", ["甲", "乙"]),
    PageExample(
      "one paragraph a cell", "<p>规章</p>\n<p>3</p>\n<p>&nbsp;</p>\n<p>74</p>",
      [
        "规章", "3", "~74",
      ]),
    PageExample(
      "line ends within Chinese", "<p>行政\n  许可</p><p>a\nb</p><p>行 政</p>",
      [
        "行政许可", "a b", "行 政",
      ]),
    PageExample("characters without room", "<p>规\u{200B}章&zwnj;\u{FEFF}&shy;</p>", ["规章"]),
    PageExample(
      "named and numbered characters", "<p>1&lt;2&amp;&#35268;&#x7AE0;&hellip;</p>",
      [
        "1<2&规章…"
      ]),
    PageExample("preformatted", "<pre>甲\n\n乙</pre>", ["甲", "~乙"]),
    PageExample(
      "blocks by their style",
      "<div><div style='display:inline'>甲</div><span style='display: block'>乙</span>丙</div>",
      ["甲", "乙", "丙"]),
    PageExample("a byte 0", "<p>规\0章</p><p>3</p>", ["规章", "3"]),
    PageExample(
      "unclosed and stray tags", "<p>甲<p>乙</div></td>丙<li>丁<li>戊",
      [
        "甲", "乙丙", "丁", "戊",
      ]),
    PageExample(
      "entities declared by the page",
      """
      <!DOCTYPE html [<!ENTITY a "甲甲"><!ENTITY b SYSTEM "file:///etc/hostname">]><p>&a;&b;乙</p>
      """, ["&a;&b;乙"]),
  ])
  func text(_ example: PageExample) throws {
    let lines = try lines(ofPage: example.page).filter { $0 != "]>" }
    #expect(lines == example.lines)
  }

  @Test(
    "What is not to be seen is left out",
    arguments: [
      "<script>document.write('<p>9</p>')</script>", "<style>p { color: red }</style>",
      "<template><p>9</p></template>", "<!-- <p>9</p> -->", "<p hidden>9</p>",
      "<div style='DISPLAY : None !important'><p>9</p></div>", "<p style='visibility:hidden'>9</p>",
      "<span style='mso-hide:all'>9</span>", "<select><option>9<option>8</select>",
      "<![if !supportEmptyParas]><![endif]>", "<!--[if gte mso 9]><xml>9</xml><![endif]-->",
      "<xml><w:WordDocument>9</w:WordDocument></xml>", "<textarea>9</textarea>", "<o:p></o:p>",
      "<noscript>9</noscript>", "<svg><title>9</title><text>9</text></svg>", "<del>9</del>",
      "<iframe src='file:///etc/hostname'>9</iframe>", "<img alt='9' src='x'>",
    ])
  func hidden(_ markup: String) throws {
    #expect(try lines(ofPage: "<p>规\(markup)章</p><p>3</p>").joined().contains("9") == false)
    #expect(try lines(ofPage: "<div>规章\(markup)</div><p>3</p>") == ["规章", "3"])
  }

  @Test(
    "Navigation is in the text, but no cell",
    arguments: [
      "<nav><a>首页</a></nav>", "<div class='crumb'><a>首页</a> &gt; 某局</div>",
      "<div id=location>首页</div>", "<div>当前位置：<a>首页</a></div>", "<footer><p>首页</p></footer>",
      "<title>首页 某县人民政府</title>",
      "<div class='main-nav'><ul><li><a>首页</a></ul></div>", "<header><a>首页</a></header>",
    ])
  func navigation(_ markup: String) throws {
    let document = try HTMLDocument.document(Array("\(markup)<p>规章</p>".utf8))
    #expect(lines(of: document) == ["规章"])
    #expect(String(decoding: document.text, as: UTF8.self).contains("首页"))
  }

  @Test(
    "Names of navigation around what is none",
    arguments: [
      "<header><h1>某局2023年政府信息公开工作年度报告</h1></header>",
      "<body class='nav-open'><p>某局2023年政府信息公开工作年度报告</p></body>",
      "<div class=location>\(String(repeating: "<p>某局2023年政府信息公开工作年度报告</p>", count: 20))</div>",
      "<div class=navigator>某局2023年政府信息公开工作年度报告</div>",
    ])
  func noNavigation(_ markup: String) throws {
    #expect(try lines(ofPage: markup).first == "某局2023年政府信息公开工作年度报告")
  }
}
