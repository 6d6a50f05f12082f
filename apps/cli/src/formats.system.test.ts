// The commands about documents, as a person or a script gives them.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'

const main = join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'heldigital-formats-'))
after(() => rmSync(folder, { recursive: true }))

function heldigital(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'nb_NO.UTF-8', LC_ALL: '', SOURCE_DATE_EPOCH: '1808208000' },
  })
  return { status, stdout, stderr }
}

/** `script` gives a command a terminal. */
const noTerminal = spawnSync('script', ['--version']).status === 0 ? false : 'there is no `script` here'

const payment = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>S1</MsgId><CreDtTm>2027-04-20T08:00:00Z</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>ACCP</GrpSts></OrgnlGrpInfAndSts>
</CstmrPmtStsRpt></Document>`
const file = join(folder, 'status.xml')
writeFileSync(file, payment)

describe('heldigital formats diff', () => {
  it('tells what the newest release of a type changed, in words', () => {
    const { status, stdout } = heldigital('formats', 'diff', 'invoice')
    assert.equal(status, 0)
    assert.match(stdout, /\[strengere\] DK-R-003 er nå feil, før advarsel/)
    assert.match(stdout, /Nye koder: .*0248/)
  })

  it('tells it to programs as one JSON value', () => {
    const { status, stdout } = heldigital('formats', 'diff', 'invoice@2026-02-23', '2026-08-17', '--json')
    assert.equal(status, 0)
    const told = JSON.parse(stdout) as { differences: { kind: string; subject: string; text: string }[] }
    assert.ok(told.differences.some(({ kind, subject }) => kind === 'rule-severity' && subject === 'DK-R-003'))
  })

  it('compares two types, and refuses what is neither a type nor a day', () => {
    const { stdout } = heldigital('formats', 'diff', 'credit-transfer-03', 'credit-transfer-09', '--language', 'en')
    assert.match(stdout, /\[stricter\] Gone: "BIC" may no longer stand at Document\/CstmrCdtTrfInitn/)
    assert.equal(heldigital('formats', 'diff', 'invoice', '2026-02-30').status, 64)
    assert.equal(heldigital('formats', 'diff', 'no-such-type').status, 64)
  })

  it('prints the JSON Schema of a type on a day', () => {
    const { status, stdout } = heldigital('formats', 'schema', 'invoice@2026-02-23')
    assert.equal(status, 0)
    assert.equal((JSON.parse(stdout) as { required: string[] }).required[0], 'documentType')
    assert.equal(heldigital('formats', 'schema', 'no-such-type').status, 64)
  })

  it('lists every type with its releases', () => {
    const { status, stdout } = heldigital('formats', 'list')
    assert.equal(status, 0)
    assert.match(stdout, /^invoice {2,}Faktura/m)
    assert.match(stdout, /2026-08-17 {2}Peppol BIS Billing 3\.0/)
  })
})

describe('heldigital render', () => {
  it('shows a document as a page in the language that is asked for', () => {
    const { status, stdout } = heldigital('render', file, '--language', 'nn')
    assert.equal(status, 0)
    assert.match(stdout, /^<!doctype html>\n<html lang="nn">/)
    assert.match(stdout, /<dt>Meldingsreferanse<\/dt><dd>S1<\/dd>/)
  })

  it('writes a PDF/A-3a beside the file, the same bytes each time', () => {
    const { status, stdout } = heldigital('render', file, '--pdf')
    assert.equal(status, 0)
    const pdf = stdout.trim()
    assert.equal(pdf, join(folder, 'status.pdf'))
    const first = readFileSync(pdf)
    assert.match(first.toString('latin1'), /<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>A</)
    heldigital('render', file, '--pdf', '--out', join(folder, 'again.pdf'))
    assert.ok(readFileSync(join(folder, 'again.pdf')).equals(first))
  })

  it('gives the JSON form to programs, which validate reads as it reads the XML', () => {
    const { status, stdout } = heldigital('render', file, '--json')
    assert.equal(status, 0)
    const form = JSON.parse(stdout) as {
      documentType: string
      document: { CstmrPmtStsRpt: { GrpHdr: { MsgId: string } } }
    }
    assert.equal(form.document.CstmrPmtStsRpt.GrpHdr.MsgId, 'S1')
    const json = join(folder, 'status.json')
    writeFileSync(json, stdout)
    const judged = heldigital('validate', json)
    assert.equal(judged.status, 0, judged.stdout)
    writeFileSync(json, stdout.replace('"MsgId"', '"MsgIdentifier"'))
    const refused = heldigital('validate', json)
    assert.equal(refused.status, 2)
    assert.match(refused.stdout, /MsgIdentifier finnes ikke i dokumenttypen/)
  })

  it('says why a file cannot be read, and writes nothing', () => {
    assert.equal(heldigital('render', join(folder, 'none.xml')).status, 2)
    const broken = join(folder, 'broken.xml')
    writeFileSync(broken, '<a>')
    const { status, stderr } = heldigital('render', broken, '--pdf')
    assert.equal(status, 2)
    assert.match(stderr, /broken\.xml: /)
    assert.ok(!existsSync(join(folder, 'broken.pdf')))
    assert.equal(heldigital('render').status, 64)
  })
})

it('heldigital validate judges payment files, and says why a known one is wrong', () => {
  assert.equal(heldigital('validate', file).status, 0)
  const wrong = join(folder, 'wrong.xml')
  writeFileSync(wrong, payment.replace('<MsgId>S1</MsgId>', ''))
  const { status, stdout } = heldigital('validate', wrong)
  assert.equal(status, 1)
  assert.match(stdout, /«Meldingsreferanse» \(MsgId\) mangler i GrpHdr/)
})

it('heldigital validate knows types whose specification is a draft only when asked to', () => {
  const draft = join(folder, 'draft.xml')
  const ubl = 'urn:oasis:names:specification:ubl:schema:xsd'
  writeFileSync(
    draft,
    `<TendererQualificationResponse xmlns="${ubl}:TendererQualificationResponse-2" xmlns:cbc="${ubl}:CommonBasicComponents-2">
<cbc:CustomizationID>urn:fdc:peppol.eu:prac:trns:t023:1.0</cbc:CustomizationID></TendererQualificationResponse>`,
  )
  assert.equal(heldigital('validate', draft).status, 2)
  const { status, stdout } = heldigital('validate', draft, '--drafts')
  assert.equal(status, 1)
  assert.match(stdout, /peppol-t023/)
})

describe('heldigital validate', () => {
  const many = join(folder, 'many')
  const count = 40
  mkdirSync(many)
  const names = Array.from({ length: count }, (_, at) => join(many, `${String(at).padStart(2, '0')}.xml`))
  const wrong = payment.replace('<MsgId>S1</MsgId>', '')
  for (const [at, name] of names.entries()) writeFileSync(name, at % 4 === 1 ? wrong : payment)

  it('judges more than sixteen files in several workers, and tells them in order of name', () => {
    const missing = join(folder, 'missing.xml')
    const { status, stdout } = heldigital('validate', many, missing, '--json')
    assert.equal(status, 2)
    const told = JSON.parse(stdout) as {
      valid: number
      invalid: number
      unreadable: number
      files: { file: string; valid: boolean; refusal?: { code: string; detail: string } }[]
    }
    assert.deepEqual([told.valid, told.invalid, told.unreadable], [30, 10, 1])
    assert.deepEqual(
      told.files.map(({ file: name, valid }) => [name, valid]),
      [...names.map((name, at) => [name, at % 4 !== 1]), [missing, false]],
    )
    assert.deepEqual([told.files[count]?.refusal?.code, told.files[count]?.refusal?.detail], ['file', 'ENOENT'])
  })

  it('shows on a terminal how far it has come, and clears the line', { skip: noTerminal }, () => {
    const command = `"${process.execPath}" "${main}" validate "${many}" --format junit`
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' })
    assert.match(stdout, /\r\d+\/40/)
    assert.match(stdout, /\r\u001b\[K/)
  })

  it('writes JUnit with a case for each file, failures and errors counted', () => {
    const { status, stdout } = heldigital('validate', many, '--format', 'junit')
    assert.equal(status, 1)
    assert.match(stdout, /<testsuites tests="40" failures="10" errors="0">/)
    assert.equal(stdout.match(/<testcase /g)?.length, count)
    assert.equal(stdout.match(/<failure type="invalid" message="[^"]+">/g)?.length, 10)
  })

  it('writes SVRL: one report for one file, gathered reports for several', () => {
    const one = heldigital('validate', names[1]!, '--format', 'svrl')
    assert.equal(one.status, 1)
    assert.match(one.stdout, /^<\?xml[^>]*>\s*<svrl:schematron-output xmlns:svrl="http:\/\/purl.oclc.org\/dsdl\/svrl"/)
    assert.match(one.stdout, /<svrl:failed-assert id="[^"]+" flag="fatal" location="\/Document/)
    const all = heldigital('validate', many, '--format', 'svrl')
    assert.equal(all.stdout.match(/<svrl:schematron-output /g)?.length, count)
  })
})
