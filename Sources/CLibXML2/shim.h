/* The parts of libxml2 that are used: its HTML parser and its streaming reader of XML. */

/* Some builds bring in the headers of ICU, which clash with those of Swift's own Foundation. They
   only describe converters of character sets, which are not used here. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
