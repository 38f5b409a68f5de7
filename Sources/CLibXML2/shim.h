/* The parts of libxml2 that are used: its HTML parser and its streaming reader of XML. */
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
