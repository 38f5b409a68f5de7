extension DataPackageTests {
  /// The descriptor of the sample in English.
  static let golden = """
    {
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "sample",
      "title": "Sample",
      "description": "Two tables.",
      "resources": [
        {
          "name": "regions",
          "type": "table",
          "title": "Regions",
          "description": "One row per region.",
          "path": "regions.csv",
          "format": "csv",
          "mediatype": "text/csv",
          "encoding": "utf-8",
          "dialect": {
            "delimiter": ",",
            "lineTerminator": "\\n",
            "quoteChar": "\\"",
            "doubleQuote": true,
            "header": true
          },
          "schema": {
            "fields": [
              {
                "name": "code",
                "title": "Code",
                "description": "Six digits.",
                "type": "string"
              },
              {
                "name": "name",
                "title": "Name",
                "description": "In full.",
                "type": "string"
              }
            ],
            "missingValues": [
              ""
            ],
            "primaryKey": [
              "code"
            ]
          }
        },
        {
          "name": "fees",
          "type": "table",
          "title": "Fees",
          "description": "One row per year.",
          "path": "fees.csv",
          "format": "csv",
          "mediatype": "text/csv",
          "encoding": "utf-8",
          "dialect": {
            "delimiter": ",",
            "lineTerminator": "\\n",
            "quoteChar": "\\"",
            "doubleQuote": true,
            "header": true
          },
          "schema": {
            "fields": [
              {
                "name": "代码",
                "title": "Code",
                "description": "The region.",
                "type": "string"
              },
              {
                "name": "年度",
                "title": "Year",
                "description": "The year.",
                "type": "year"
              },
              {
                "name": "金额",
                "title": "Fee",
                "description": "In all.",
                "type": "number",
                "unit": "10,000 yuan"
              }
            ],
            "missingValues": [
              ""
            ],
            "primaryKey": [
              "代码",
              "年度"
            ],
            "foreignKeys": [
              {
                "fields": [
                  "代码"
                ],
                "reference": {
                  "resource": "regions",
                  "fields": [
                    "code"
                  ]
                }
              }
            ]
          }
        }
      ]
    }

    """
}
