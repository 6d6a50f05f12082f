import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { XmlDocument as LibxmlDocument } from 'libxml2-wasm'
import { parseXml, parseXmlText, stringValue, writeXml, xmlRefusalText, xpathOf } from './index.ts'
import type { XmlElement, XmlNode, XmlRefusalCode } from './index.ts'

const official = resolve(import.meta.dirname, '../../../../../shared/conformance')
const noMaterial = existsSync(official) ? false : 'the official material is not here (../shared/conformance)'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const concat = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}

function rootOf(input: string | Uint8Array): XmlElement {
  const result = typeof input === 'string' ? parseXmlText(input) : parseXml(input)
  assert.ok(result.ok, result.ok ? '' : xmlRefusalText(result.refusal, 'en'))
  return result.document.root
}

function refusalOf(input: string | Uint8Array): XmlRefusalCode | 'accepted' {
  const result = typeof input === 'string' ? parseXmlText(input) : parseXml(input)
  return result.ok ? 'accepted' : result.refusal.code
}

describe('the reader of XML', () => {
  it('gives names in their namespaces, attributes, text and places', () => {
    const root = rootOf(
      '<?xml version="1.0"?>\n<a xmlns="urn:one" xmlns:p="urn:two">\n  <p:b p:c="1" c="2">x</p:b>\n</a>\n',
    )
    assert.equal(root.namespace, 'urn:one')
    const b = root.children[0]!
    assert.deepEqual([b.namespace, b.local, b.text], ['urn:two', 'b', 'x'])
    assert.deepEqual([b.attribute('c'), b.attribute('c', 'urn:two'), b.attribute('d')], ['2', '1', undefined])
    assert.deepEqual(b.position, { line: 3, column: 3 })
    assert.equal(xpathOf(b), '/a/p:b')
  })
  it('counts a repeated name in the path', () => {
    const root = rootOf('<a><b/><c/><b><d/></b></a>')
    assert.equal(xpathOf(root.children[2]!.children[0]!), '/a/b[2]/d')
  })
  it('undoes a default namespace with an empty one', () => {
    assert.equal(rootOf('<a xmlns="urn:one"><b xmlns=""/></a>').children[0]!.namespace, '')
  })
  it('replaces the five entities and character references', () => {
    const root = rootOf('<a b="&lt;&quot;&#10;&amp;">&lt;&gt;&amp;&apos;&quot;&#65;&#x1F600;</a>')
    assert.equal(root.text, '<>&\'"A\u{1F600}')
    assert.equal(root.attribute('b'), '<"\n&')
  })
  it('joins text, CDATA and references around comments and instructions', () => {
    assert.equal(rootOf('<a>x<!-- c -->y<![CDATA[<z>]]>&amp;<?p i?>w</a>').text, 'xy<z>&w')
    assert.equal(rootOf('<a><![CDATA[]]></a>').text, '')
    assert.equal(rootOf('<a> <!-- c --> </a>').text, '  ')
  })
  it('leaves out white space between elements and keeps other text', () => {
    const root = rootOf('<a>\n  <b/>\n  tail\n</a>')
    assert.equal(root.text.trim(), 'tail')
    assert.equal(rootOf('<a>\n  <b> </b>\n</a>').text, '')
    assert.equal(rootOf('<a>\n  <b> </b>\n</a>').children[0]!.text, ' ')
    assert.equal(stringValue(rootOf('<a><b>1</b><c><d>2</d></c></a>')), '12')
  })
  it('normalises line ends and white space in attribute values (XML 1.0 § 2.11, § 3.3.3)', () => {
    const root = rootOf('<a b="1\r\n2\t3">x\r\ny\rz</a>')
    assert.equal(root.text, 'x\ny\nz')
    assert.equal(root.attribute('b'), '1 2 3')
  })
  it('reads UTF-8 with and without mark, UTF-16 both ways, and ISO-8859-1 when declared', () => {
    const text = '<a>blåbær €</a>'
    assert.equal(rootOf(bytesOf(text)).text, 'blåbær €')
    assert.equal(rootOf(concat(Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(text))).text, 'blåbær €')
    assert.equal(rootOf(concat(Uint8Array.of(0xff, 0xfe), utf16(text, true))).text, 'blåbær €')
    assert.equal(rootOf(concat(Uint8Array.of(0xfe, 0xff), utf16(text, false))).text, 'blåbær €')
    const declared = '<?xml version="1.0" encoding="ISO-8859-1"?><a>bl\xe5b\xe6r\x80</a>'
    assert.equal(rootOf(Uint8Array.from(declared, (c) => c.charCodeAt(0))).text, 'blåbær\x80')
  })
  it('refuses bytes that the encoding does not allow, with their place', () => {
    const latin1 = Uint8Array.from('<a>\n bl\xe5</a>', (c) => c.charCodeAt(0))
    const result = parseXml(latin1)
    assert.ok(!result.ok)
    assert.deepEqual(result.refusal, { code: 'encoding-bytes', line: 2, column: 4, detail: 'E5 3C' })
    assert.equal(refusalOf(concat(Uint8Array.of(0xff, 0xfe), utf16('<a>\ud800</a>', true))), 'encoding-bytes')
    assert.equal(refusalOf(bytesOf('<?xml version="1.0" encoding="US-ASCII"?><a>å</a>')), 'encoding-bytes')
  })
  it('refuses a declaration that contradicts the bytes, and encodings that it does not know', () => {
    assert.equal(refusalOf(bytesOf('<?xml version="1.0" encoding="UTF-16"?><a/>')), 'encoding-mismatch')
    const marked = concat(Uint8Array.of(0xff, 0xfe), utf16('<?xml version="1.0" encoding="UTF-8"?><a/>', true))
    assert.equal(refusalOf(marked), 'encoding-mismatch')
    assert.equal(refusalOf(bytesOf('<?xml version="1.0" encoding="windows-1252"?><a/>')), 'encoding-unknown')
    assert.equal(refusalOf(Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0)), 'encoding-unknown')
  })
  it('refuses every document type declaration', () => {
    assert.equal(refusalOf('<!DOCTYPE a><a/>'), 'doctype')
    assert.equal(refusalOf('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'), 'doctype')
    assert.equal(refusalOf('<a>&x;</a>'), 'entity')
    assert.equal(refusalOf('<a>&toString;</a>'), 'entity')
  })
  it('refuses more than its bounds', () => {
    assert.equal(refusalOf('<a>'.repeat(200) + '</a>'.repeat(200)), 'too-deep')
    assert.equal(
      refusalOf(`<a ${Array.from({ length: 1000 }, (_, at) => `b${at}=""`).join(' ')}/>`),
      'too-many-attributes',
    )
    assert.equal(refusalOf(`<${'a'.repeat(1000)}/>`), 'name-too-long')
    const small = parseXmlText('<a><b/><b/></a>', { maxElements: 2 })
    assert.equal(small.ok ? '' : small.refusal.code, 'too-many-elements')
    const large = parseXml(bytesOf('<a/>'), { maxBytes: 3 })
    assert.equal(large.ok ? '' : large.refusal.code, 'too-large')
  })
  it('reads in linear time when an attacker chooses names with one hash', () => {
    const names = Array.from({ length: 2 ** 13 }, (_, at) =>
      Array.from({ length: 13 }, (_, bit) => ((at >> bit) & 1 ? 'Aa' : 'BB')).join(''),
    )
    const start = performance.now()
    assert.equal(rootOf(`<a>${names.map((name) => `<${name}/>`).join('')}</a>`).children.length, names.length)
    assert.ok(performance.now() - start < 2000)
  })
  it('gives every refusal in three languages', () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      assert.match(xmlRefusalText({ code: 'doctype', line: 1, column: 2, detail: '' }, language), /DOCTYPE/)
  })
})

const notWellFormed: Record<string, string> = {
  'an attribute without value': '<a b></a>',
  'an unquoted value': '<a b=c/>',
  'mixed quotes': '<a b="c\'/>',
  'a duplicate attribute': '<a b="1" b="2"/>',
  'a duplicate after namespaces': '<a xmlns:x="u" xmlns:y="u" x:b="1" y:b="2"/>',
  'no space between attributes': '<a b="1"c="2"/>',
  '< in a value': '<a b="<"/>',
  'a bare ampersand': '<a>& b</a>',
  'an unfinished reference': '<a>&#65</a>',
  'an uppercase X in a reference': '<a>&#X41;</a>',
  'an empty reference': '<a>&#;</a>',
  'a reference to NUL': '<a>&#0;</a>',
  'a reference to a surrogate': '<a>&#xD800;</a>',
  'a reference beyond Unicode': '<a>&#x110000;</a>',
  'a huge reference': '<a>&#x10000000000000000000000000000000000000041;</a>',
  ']]> in text': '<a>]]></a>',
  'an unfinished CDATA section': '<a><![CDATA[x</a>',
  'a lowercase cdata': '<a><![cdata[x]]></a>',
  'CDATA outside the root': '<![CDATA[x]]><a/>',
  '-- in a comment': '<a><!-- a -- b --></a>',
  '---> at the end of a comment': '<a><!-- a ---></a>',
  'an unfinished comment': '<a/><!-- x',
  'two roots': '<a/><b/>',
  'text after the root': '<a/>x',
  'text before the root': 'x<a/>',
  'a reference after the root': '<a/>&#32;',
  'no root': '<!-- only -->',
  'white space only': '  ',
  'crossed tags': '<a><b></a></b>',
  'an end tag too many': '<a></a></a>',
  'an end tag with an attribute': '<a></a b="1">',
  'an end tag of another case': '<a></A>',
  'a tag that starts with a space': '< a/>',
  'a slash apart from >': '<a/ >',
  'a name that starts with a digit': '<1a/>',
  'a name that starts with a dot': '<.a/>',
  'a name that starts with a hyphen': '<-a/>',
  'an instruction named xml inside': '<a><?xml version="1.0"?></a>',
  'an instruction named XML': '<a><?XML x?></a>',
  'a declaration after a space': ' <?xml version="1.0"?><a/>',
  'a declaration without version': '<?xml encoding="UTF-8"?><a/>',
  'a declaration in the wrong order': '<?xml encoding="UTF-8" version="1.0"?><a/>',
  'a declaration with standalone maybe': '<?xml version="1.0" standalone="maybe"?><a/>',
  'a declaration without space': '<?xml version="1.0"encoding="UTF-8"?><a/>',
  'an instruction without target': '<a><? x?></a>',
  'an instruction without space': '<a><?p+x?></a>',
  'an unfinished instruction': '<a><?p x></a>',
  NUL: '<a>\0</a>',
  'a form feed': '<a>\f</a>',
  'U+FFFE': '<a>\ufffe</a>',
  'a lone surrogate': '<a>\ud800</a>',
  'an escape character in a comment': '<a><!-- \x1b --></a>',
  'an entity declaration inside': '<a><!ENTITY x "y"></a>',
  'a colon first': '<:a/>',
  'a colon last': '<a:/>',
  'two colons': '<a:b:c xmlns:a="u"/>',
  'an undeclared prefix': '<p:a/>',
  'an undeclared attribute prefix': '<a p:b="1"/>',
  'a prefix bound to nothing': '<a xmlns:p=""/>',
  'the prefix xmlns declared': '<a xmlns:xmlns="u"/>',
  'the prefix xml bound elsewhere': '<a xmlns:xml="u"/>',
  'another prefix bound to the xml namespace': '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>',
  'the xmlns namespace as default': '<a xmlns="http://www.w3.org/2000/xmlns/"/>',
  'an element with the prefix xmlns': '<xmlns:a/>',
  'a colon in an instruction target': '<a><?p:q x?></a>',
  'a name after a colon that starts with a digit': '<p:1 xmlns:p="u"/>',
  // After W3C's cases sa 001 to 186, those that need no document type.
  'a reference without a number': '<a>&#RE;</a>',
  'a decimal reference with letters': '<a>&#1F600;</a>',
  'a hexadecimal reference without digits': '<a>&#x;</a>',
  'a reference that is not closed before the tag': '<a>&amp</a>',
  'a reference with a space in its name': '<a>&foo bar;</a>',
  'a reference that was never declared': '<a>&foo;</a>',
  'a value that is never closed': '<a b="c></a>',
  'a value that runs into the next tag': '<a b="c><d e="f"/></a>',
  'an equals sign without a name': '<a ="1"/>',
  'two equals signs': '<a b=="1"/>',
  'a comma between attributes': '<a b="1", c="2"/>',
  'an empty tag': '<>',
  'an end tag without a name': '<a></>',
  'an end tag with a slash at both ends': '<a></a/>',
  'an end tag with a space before its name': '<a></ a>',
  'a comment of one hyphen': '<a><!- b -></a>',
  'a comment that closes at once': '<a><!--></a>',
  'a CDATA section with a space': '<a><![CDATA [b]]></a>',
  'a CDATA section in an attribute': '<a b="<![CDATA[c]]>"/>',
  'a declaration with a version in capitals': '<?xml VERSION="1.0"?><a/>',
  'a declaration with an unclosed encoding': '<?xml version="1.0" encoding="UTF-8?><a/>',
  'a declaration with two versions': '<?xml version="1.0" version="1.0"?><a/>',
  'a declaration with mixed quotes': '<?xml version="1.0\'?><a/>',
  'a declaration with something unknown': '<?xml version="1.0" valid="no"?><a/>',
  'a declaration with standalone in capitals': '<?xml version="1.0" standalone="YES"?><a/>',
  'a declaration with standalone before encoding': '<?xml version="1.0" standalone="yes" encoding="UTF-8"?><a/>',
  'a declaration that does not end': '<?xml version="1.0"><a/>',
  'a declaration with an empty encoding': '<?xml version="1.0" encoding=""?><a/>',
  'a second declaration': '<?xml version="1.0"?><?xml version="1.0"?><a/>',
  'a declaration after the root': '<a/><?xml version="1.0"?>',
  'a declaration of an element': '<a><!ELEMENT b ANY></a>',
  'a conditional section': '<a><![INCLUDE[b]]></a>',
  'a parameter entity': '%a;<a/>',
  'text after an empty root': '<a/>&amp;',
  'a character reference before the root': '&#32;<a/>',
  'an end tag before the root': '</a><a/>',
  'a control character in a name': '<a\u0001/>',
  'a character outside XML in a value': '<a b="\ufffe"/>',
  'a vertical tab between attributes': '<a\u000bb="1"/>',
  'a next line between attributes': '<a\u0085b="1"/>',
}

describe('documents that are not well-formed or not namespace-well-formed', () => {
  for (const [name, text] of Object.entries(notWellFormed))
    it(`${name} is refused`, () => assert.notEqual(refusalOf(text), 'accepted'))
})

describe('documents that look wrong and are not', () => {
  const wellFormed = {
    'a colon-free name with odd characters': '<a.-_·b/>',
    'a name outside ASCII': '<blåbær ø="1"/>',
    'a supplementary character in a name': '<\u{10000}/>',
    'a tab between attributes': '<a\tb="1"\n c="2" />',
    'a space in an end tag': '<a></a >',
    '> in text and value': '<a b=">">></a>',
    ']] and > apart': '<a>]] > ]]</a>',
    ']]> in a comment': '<a><!-- ]]> --></a>',
    'an ampersand in CDATA and comment': '<a><![CDATA[&]]><!-- & --></a>',
    'the prefix xml without declaration': '<a xml:lang="nb"/>',
    'the same local name in two namespaces': '<a b="1" p:b="2" xmlns:p="u"/>',
    'a redeclared prefix': '<p:a xmlns:p="u"><p:a xmlns:p="v"/></p:a>',
    'comments and instructions around the root': '<!-- a --><?b c?><a/><!-- d --><?e?>',
    'an instruction whose name begins with xml': '<?xml-stylesheet href="x"?><a/>',
    'a quote of the other kind': `<a b="'" c='"'/>`,
  }
  for (const [name, text] of Object.entries(wellFormed))
    it(`${name} is read`, () => assert.equal(refusalOf(text), 'accepted'))
})

function agreesWithLibxml(text: string): void {
  const own = parseXml(bytesOf(text))
  let theirs: 'read' | 'refused' = 'read'
  try {
    const document = LibxmlDocument.fromBuffer(bytesOf(text))
    if (own.ok) assert.equal(own.document.root.local, document.root.name)
    document.dispose()
  } catch (fault) {
    if (fault instanceof assert.AssertionError) throw fault
    // A namespace name that is no URI is a matter of taste, not of well-formedness.
    if (String(fault).includes('URI')) return
    theirs = 'refused'
  }
  // libxml2 only warns of namespace faults, so there this reader may be the stricter one.
  if (own.ok) assert.equal(theirs, 'read', text)
  else if (
    own.refusal.code !== 'namespace' &&
    own.refusal.code !== 'duplicate-attribute' &&
    own.refusal.code !== 'xml-version'
  )
    assert.equal(theirs, 'refused', `${text}: ${own.refusal.code}`)
}

describe('agreement with libxml2', () => {
  const pieces = [
    '<a>',
    '</a>',
    '<a/>',
    '<b c="1">',
    '</b>',
    '&amp;',
    '&',
    '&#65;',
    '<',
    '>',
    '"',
    "'",
    ' ',
    '\n',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '--',
    '<?p ',
    '?>',
    'x',
    'å',
    '\u{1F600}',
    '/',
    '=',
    ' c="',
    'p:',
    ' xmlns:p="u"',
    '<p:a>',
  ]
  it('holds for documents put together at random', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) =>
        agreesWithLibxml(`<a>${parts.join('')}</a>`),
      ),
      { numRuns: 2000 },
    )
  })
  it('holds for an official document with one character changed', { skip: noMaterial }, () => {
    const sample = readFileSync(
      join(official, 'postaward/peppol-bis-billing-3/invoice/examples/Norwegian-example-1.xml'),
      'utf8',
    )
    fc.assert(
      fc.property(
        fc.nat(sample.length - 1),
        fc.constantFrom('', '<', '>', '&', '"', '/', 'x', ':', ' ', '\0'),
        (at, put) => agreesWithLibxml(sample.slice(0, at) + put + sample.slice(at + 1)),
      ),
      { numRuns: 300 },
    )
  })
  it('holds for every cut of an official document', { skip: noMaterial }, () => {
    const sample = readFileSync(
      join(official, 'postaward/peppol-bis-billing-3/invoice/examples/Norwegian-example-1.xml'),
      'utf8',
    ).trimEnd()
    for (let at = 1; at < sample.length; at += 37) {
      const result = parseXmlText(sample.slice(0, at))
      assert.ok(!result.ok)
    }
  })
})

describe('the official material', { skip: noMaterial }, () => {
  it('is read without refusal', () => {
    const files = globSync('{postaward,preaward}/**/*.xml', { cwd: official })
    assert.ok(files.length > 800)
    const refused = files.filter((file) => !parseXml(readFileSync(join(official, file))).ok)
    assert.deepEqual(refused, [])
  })
})

describe('the writer of XML', () => {
  const text = fc
    .string({ unit: 'binary' })
    .map((value) => value.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ''))
  it('writes what the reader reads back', () => {
    fc.assert(
      fc.property(text, text, (value, attribute) => {
        const node: XmlNode = { name: 'p:a', children: [{ name: 'b', attributes: { c: attribute }, text: value }] }
        const b = rootOf(writeXml(node, { namespaces: { p: 'urn:p' } })).children[0]!
        assert.equal(b.text, value)
        assert.equal(b.attribute('c'), attribute)
      }),
    )
  })
  it('replaces what XML cannot carry', () => {
    assert.equal(rootOf(writeXml({ name: 'a', text: 'x\0y\ud800' })).text, 'x\ufffdy\ufffd')
  })
})
