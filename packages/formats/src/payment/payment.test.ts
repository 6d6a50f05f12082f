// ISO 20022 as the banks of Norway use it: the official examples, and the rules of amounts, sums, accounts and references.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { detect, findingText, validate } from '../index.ts'
import { parseXml } from '../xml/index.ts'
import type { AnyDocumentType } from '../definition/document.ts'
import {
  bookingKey,
  bookingNotification02,
  bookingNotification08,
  accountStatement08,
  creditTransfer03,
  creditTransfer09,
  entriesIn,
  handlingException,
  paymentMetadata,
  paymentStatus03,
  paymentTypes,
  receptionAcknowledgement,
  statusesIn,
} from './index.ts'
import type { CreditTransfer09 } from './index.ts'

const folder = join(import.meta.dirname, '../../../../../shared/conformance/peppol')
const skip = existsSync(join(folder, 'manifest.json')) ? false : 'the official material is not at ../shared'
const official = (file: string): Uint8Array => readFileSync(join(folder, file))

const examples = [
  'payment/pain001.xml',
  'iso20022/pain002-txn-reject.xml',
  'iso20022/pain002-group-reject.xml',
  'iso20022/camt053.v8.xml',
  'iso20022/camt054.v2.xml',
  'iso20022/camt054.v8.xml',
  'iso20022/nordea-camt.xml',
  'payment/extras-HandlingException.xml',
  'payment/metadata.xml',
]

/** Whether a document fits the schema that ISO 20022 publishes; undefined where the schema is not at hand. */
function fitsSchema(bytes: Uint8Array, message: string): string | true | undefined {
  const path = join(folder, `xsd/iso20022/${message}.xsd`)
  if (!existsSync(path)) return undefined
  using schema = XmlDocument.fromString(readFileSync(path, 'utf8'))
  using validator = XsdValidator.fromDoc(schema)
  using document = XmlDocument.fromBuffer(bytes)
  try {
    validator.validate(document)
    return true
  } catch (error) {
    return String(error)
  }
}

const transfer: CreditTransfer09['CstmrCdtTrfInitn']['PmtInf'][number]['CdtTrfTxInf'][number] = {
  PmtId: { InstrId: 'I1', EndToEndId: 'E1' },
  Amt: { InstdAmt: { value: '1250.50', Ccy: 'NOK' } },
  Cdtr: { Nm: 'Firmaet AS', PstlAdr: { Ctry: 'NO' } },
  CdtrAcct: { Id: { IBAN: 'NO9386011117947' } },
  RmtInf: { Strd: [{ CdtrRefInf: { Tp: { CdOrPrtry: { Cd: 'SCOR' } }, Ref: '602243' } }] },
}

type Transfer = typeof transfer

function instruction(...transfers: readonly Transfer[]): CreditTransfer09 {
  const count = String(transfers.length)
  const sum = (transfers.reduce((total, { Amt }) => total + Number(Amt.InstdAmt?.value) * 100, 0) / 100).toFixed(2)
  const party = {
    Nm: 'Kommunen',
    Id: { OrgId: { Othr: [{ Id: '974760673', SchmeNm: { Cd: 'CUST' } }] } },
    PstlAdr: { Ctry: 'NO' },
  }
  return {
    CstmrCdtTrfInitn: {
      GrpHdr: { MsgId: 'M1', CreDtTm: '2027-04-19T10:00:00Z', NbOfTxs: count, CtrlSum: sum, InitgPty: party },
      PmtInf: [
        {
          PmtInfId: 'P1',
          PmtMtd: 'TRF',
          NbOfTxs: count,
          CtrlSum: sum,
          ReqdExctnDt: { Dt: '2027-04-20' },
          Dbtr: party,
          DbtrAcct: { Id: { Othr: { Id: '60032345673', SchmeNm: { Cd: 'BBAN' } } }, Ccy: 'NOK' },
          DbtrAgt: { FinInstnId: { BICFI: 'DNBANOKK' } },
          CdtTrfTxInf: [...transfers],
        },
      ],
    },
  }
}

const rulesIn = (document: CreditTransfer09): readonly string[] => {
  const result = creditTransfer09.validate(creditTransfer09.write(document))
  assert.ok(result.ok)
  return result.findings.map(({ rule }) => rule)
}

describe('the official examples of payment', { skip }, () => {
  for (const file of examples)
    it(`${file} is recognised and valid, and is read, written and read again as the same document`, async () => {
      const bytes = official(file)
      const detection = detect(bytes)
      assert.ok(detection.ok)
      const type = paymentTypes.find(({ id }) => id === detection.kind.id) as AnyDocumentType
      const first = type.read(bytes)
      assert.ok(first.ok)
      assert.deepEqual(
        first.findings.filter(({ severity }) => severity === 'fatal').map((finding) => findingText(finding, 'en')),
        [],
      )
      const written = type.write(first.document)
      const second = type.read(written)
      assert.ok(second.ok && second.valid)
      assert.deepEqual(second.document, first.document)
      const message = detection.kind.namespace.split(':').at(-1)!
      assert.ok([true, undefined].includes(fitsSchema(written, message) as true), message)
      assert.ok((await validate(bytes)).ok)
    })

  it('the example of the banks has two account numbers with a wrong check digit: a warning in a test file', () => {
    const result = creditTransfer03.validate(official('payment/pain001.xml'))
    assert.ok(result.ok && result.valid)
    const accounts = result.findings.filter(({ rule }) => rule === 'PAY-PAIN001-23')
    assert.deepEqual(
      accounts.map(({ found }) => found),
      ['60032345671', '70321025896'],
    )
    assert.ok(accounts.every(({ official: named }) => !named))
  })
})

describe('the trees against the schemas of ISO 20022', { skip }, () => {
  it('agree about every official example from which one element is taken away', () => {
    let disagreements = 0
    let tried = 0
    for (const file of examples) {
      const bytes = official(file)
      const detection = detect(bytes)
      assert.ok(detection.ok)
      const message = detection.kind.namespace.split(':').at(-1)!
      const path = join(folder, `xsd/iso20022/${message}.xsd`)
      if (!existsSync(path)) continue
      const type = paymentTypes.find(({ id }) => id === detection.kind.id) as AnyDocumentType
      using schema = XmlDocument.fromString(readFileSync(path, 'utf8'))
      using validator = XsdValidator.fromDoc(schema)
      const text = new TextDecoder().decode(bytes)
      // Leaves are the elements without elements; one in three is taken away.
      const leaves = [...text.matchAll(/<([A-Za-z]+)(?: [^<>]*)?>[^<]*<\/\1>/g)]
      for (const leaf of leaves.filter((_, at) => at % 3 === 0)) {
        const damaged = new TextEncoder().encode(text.slice(0, leaf.index) + text.slice(leaf.index + leaf[0].length))
        const result = type.validate(damaged)
        if (!result.ok) continue
        const structure = result.findings.filter(
          ({ rule, kind, severity }) => rule.startsWith('structure:') && severity === 'fatal' && kind !== 'empty',
        )
        // An element that has become empty is a fault here; a schema lets it be where nothing in it is required.
        if (result.findings.some(({ kind }) => kind === 'empty')) continue
        tried++
        using document = XmlDocument.fromBuffer(damaged)
        let fits = true
        try {
          validator.validate(document)
        } catch {
          fits = false
        }
        if (fits !== (structure.length === 0)) {
          disagreements++
          assert.equal(fits, structure.length === 0, `${file}: without ${leaf[0]}: ${structure[0]?.rule}`)
        }
      }
    }
    assert.equal(disagreements, 0)
    assert.ok(tried > 80, String(tried))
  })
})

describe('a payment instruction (pain.001.001.09)', () => {
  it('that is right has no findings, and fits the schema', () => {
    assert.deepEqual(rulesIn(instruction(transfer)), [])
    const fits = fitsSchema(creditTransfer09.write(instruction(transfer)), 'pain.001.001.09')
    assert.ok(fits === true || fits === undefined, String(fits))
  })

  it('says the number and the sum of its transactions', () => {
    const wrong = instruction(transfer)
    wrong.CstmrCdtTrfInitn.GrpHdr.NbOfTxs = '2'
    wrong.CstmrCdtTrfInitn.PmtInf[0]!.CtrlSum = '1250.51'
    assert.deepEqual(rulesIn(wrong), ['PAY-PAIN001-01', 'PAY-PAIN001-05'])
  })

  it('counts amounts exactly: 0.10 and 0.20 are 0.30', () => {
    const a = { ...transfer, Amt: { InstdAmt: { value: '0.10', Ccy: 'NOK' } } }
    const b = { ...transfer, PmtId: { EndToEndId: 'E2' }, Amt: { InstdAmt: { value: '0.20', Ccy: 'NOK' } } }
    assert.deepEqual(rulesIn(instruction(a, b)), [])
  })

  it('has a payment reference (KID) with a right check digit: 602243, not 602244', () => {
    const wrong = structuredClone(transfer)
    wrong.RmtInf!.Strd![0]!.CdtrRefInf!.Ref = '602244'
    assert.deepEqual(rulesIn(instruction(wrong)), ['PAY-PAIN001-21'])
  })

  it('has no payment reference on a credit note, and pays invoices less credit notes', () => {
    const document = (Cd: string, Nb: string) => ({ Tp: { CdOrPrtry: { Cd } }, Nb })
    const parts = [
      { RfrdDocInf: [document('CINV', '1')], RfrdDocAmt: { RmtdAmt: { value: '1500.50', Ccy: 'NOK' } } },
      { RfrdDocInf: [document('CREN', '2')], RfrdDocAmt: { CdtNoteAmt: { value: '250.00', Ccy: 'NOK' } } },
    ]
    assert.deepEqual(rulesIn(instruction({ ...transfer, RmtInf: { Strd: parts } })), [])
    const less = structuredClone(parts)
    less[1]!.RfrdDocAmt.CdtNoteAmt!.value = '250.01'
    assert.deepEqual(rulesIn(instruction({ ...transfer, RmtInf: { Strd: less } })), ['PAY-PAIN001-19'])
    const kid = { CdtrRefInf: { Tp: { CdOrPrtry: { Cd: 'SCOR' } }, Ref: '602243' } }
    const both = [parts[0]!, { ...parts[1]!, ...kid }]
    assert.deepEqual(rulesIn(instruction({ ...transfer, RmtInf: { Strd: both } })), ['PAY-PAIN001-20'])
  })

  it('has no free text beside structured information', () => {
    const both = { ...transfer, RmtInf: { Ustrd: ['Takk'], Strd: transfer.RmtInf!.Strd! } }
    assert.deepEqual(rulesIn(instruction(both)), ['PAY-PAIN001-18'])
  })

  it('pays more than nothing, in no smaller parts than the currency has, to a right account', () => {
    const amount = (value: string, Ccy = 'NOK') => ({ ...transfer, Amt: { InstdAmt: { value, Ccy } } })
    assert.deepEqual(rulesIn(instruction(amount('0.00'))), ['PAY-PAIN001-12'])
    assert.ok(rulesIn(instruction(amount('1.005'))).includes('PAY-PAIN001-13'))
    assert.deepEqual(rulesIn(instruction(amount('100.00', 'ISK'))), [])
    assert.deepEqual(rulesIn(instruction(amount('100.50', 'ISK'))), ['PAY-PAIN001-13'])
    const account = { ...transfer, CdtrAcct: { Id: { IBAN: 'NO9386011117948' } } }
    assert.deepEqual(rulesIn(instruction(account)), ['PAY-PAIN001-22', 'PAY-PAIN001-23'])
  })

  it('has identifications of at most 35 characters, each used once', () => {
    const long = instruction({ ...transfer, PmtId: { EndToEndId: 'x'.repeat(36) } })
    assert.deepEqual(rulesIn(long), ['structure:datatype'])
    const twice = instruction(transfer, transfer)
    assert.deepEqual(rulesIn(twice), ['PAY-PAIN001-14', 'PAY-PAIN001-14'])
  })

  it('is carried out on a banking day that is not past', () => {
    const on = (Dt: string) => {
      const document = instruction(transfer)
      document.CstmrCdtTrfInitn.PmtInf[0]!.ReqdExctnDt = { Dt }
      return rulesIn(document)
    }
    assert.deepEqual(on('2027-04-24'), ['PAY-PAIN001-08'])
    assert.deepEqual(on('2027-04-16'), ['PAY-PAIN001-09'])
    assert.deepEqual(on('2027-04-31'), ['structure:datatype'])
  })

  it('has an amount in one way only: a choice', () => {
    const document = instruction(transfer)
    const two = new TextDecoder()
      .decode(creditTransfer09.write(document))
      .replace('</Amt>', '<EqvtAmt><Amt Ccy="NOK">1</Amt><CcyOfTrf>EUR</CcyOfTrf></EqvtAmt></Amt>')
    const result = creditTransfer09.validate(new TextEncoder().encode(two))
    assert.ok(result.ok && !result.valid)
    assert.deepEqual(
      result.findings.map(({ rule, xpath }) => [rule, xpath]),
      [['structure:choice', '/Document/CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf/Amt/EqvtAmt']],
    )
  })
})

describe('what the bank says (pain.002)', { skip }, () => {
  const statuses = (file: string) => {
    const read = paymentStatus03.read(official(file))
    assert.ok(read.ok)
    return statusesIn(read.document)
  }

  it('a rejected group rejects all of the message', () => {
    assert.deepEqual(statuses('iso20022/pain002-group-reject.xml'), [
      {
        level: 'group',
        messageId: 'MSGID-PS-TEST-0708-01',
        code: 'RJCT',
        reasons: [{ code: 'DU01', text: ['ISO Duplicate Message ID'] }],
      },
    ])
  })

  it('a rejected payment and its transactions are told one by one, the wider first', () => {
    const said = statuses('iso20022/pain002-txn-reject.xml')
    assert.deepEqual(
      said.map(({ level, endToEnd, code }) => [level, endToEnd, code]),
      [
        ['payment', undefined, 'RJCT'],
        ['transaction', 'ENDTOENDID-950-TEST2-2807-02', 'RJCT'],
        ['transaction', 'ENDTOENDID-950-TEST2-2807-01', 'RJCT'],
      ],
    )
    assert.equal(said[1]?.reasons[0]?.code, 'NARR')
  })
})

describe('what was booked (camt.053, camt.054)', { skip }, () => {
  it('versions 2 and 8 give entries of the same shape', () => {
    const older = bookingNotification02.read(official('iso20022/camt054.v2.xml'))
    const newer = bookingNotification08.read(official('iso20022/camt054.v8.xml'))
    assert.ok(older.ok && newer.ok)
    const [first] = entriesIn(older.document)
    const [second] = entriesIn(newer.document)
    assert.ok(first !== undefined && second !== undefined)
    assert.match(first.status, /^BOOK$/)
    assert.deepEqual(
      [second.status, second.direction, second.amount, second.currency, second.bookedOn, second.bankReference],
      ['BOOK', 'debit', '200000', 'SEK', '2007-10-18', 'ACSR160617103200001'],
    )
    assert.equal(second.batch?.paymentInformation, 'UXC06170000006PI00001')
    assert.deepEqual(second.transactions.map(({ endToEnd, amount }) => [endToEnd, amount])[0], [
      'UXC06170000006PI00001EE00001',
      '3.1',
    ])
    assert.deepEqual(second.transactions[2]?.references, ['Ref number V3 block 1', 'Ref number V3 block 2'])
    assert.equal(second.transactions[0]?.creditor, 'Example Creditor 3 - V1')
  })

  it('a batch whose parts do not come to its sum and count is told', () => {
    const result = bookingNotification08.validate(official('iso20022/camt054.v8.xml'))
    assert.ok(result.ok && result.valid)
    assert.deepEqual(
      result.findings
        .filter(({ rule }) => rule.startsWith('PAY-CAMT-'))
        .map(({ rule, found, expected }) => [rule, found, expected]),
      [
        ['PAY-CAMT-01', '2', '3'],
        ['PAY-CAMT-02', '6.3', '9.5'],
      ],
    )
  })

  it('the same booking in a statement and in a notification has one key', () => {
    const entry = {
      account: 'NO9386011117947',
      amount: '100.00',
      currency: 'NOK',
      direction: 'debit',
      status: 'BOOK',
      reversal: false,
      bookedOn: '2027-04-20',
      transactions: [],
    } as const
    assert.equal(bookingKey(entry), bookingKey({ ...entry, amount: '100' }))
    assert.equal(
      bookingKey({ ...entry, bankReference: 'A' }),
      bookingKey({ ...entry, bankReference: 'A', valueOn: '2027-04-21' }),
    )
    assert.notEqual(bookingKey(entry), bookingKey({ ...entry, reversal: true }))
    assert.notEqual(bookingKey({ ...entry, amount: '1000' }), bookingKey({ ...entry, amount: '100' }))
  })

  it('a statement whose entries do not lead from the opening to the closing balance is told', () => {
    const read = accountStatement08.read(official('iso20022/camt053.v8.xml'))
    assert.ok(read.ok && read.valid)
    const statement = read.document.BkToCstmrStmt.Stmt[0]!
    const balance = (Cd: string, value: string, CdtDbtInd: string) => ({
      Tp: { CdOrPrtry: { Cd } },
      Amt: { value, Ccy: 'NOK' },
      CdtDbtInd,
      Dt: { Dt: '2027-04-20' },
    })
    const entry = (value: string, CdtDbtInd: string) => ({
      Amt: { value, Ccy: 'NOK' },
      CdtDbtInd,
      Sts: { Cd: 'BOOK' },
      BkTxCd: {},
    })
    const judged = (closing: string) => {
      const document = structuredClone(read.document)
      document.BkToCstmrStmt.Stmt = [
        {
          ...statement,
          Bal: [balance('OPBD', '100.00', 'CRDT'), balance('CLBD', closing, 'DBIT')],
          Ntry: [entry('150.25', 'DBIT'), entry('0.25', 'CRDT')],
        },
      ]
      const result = accountStatement08.validate(accountStatement08.write(document))
      assert.ok(result.ok)
      return result.findings.filter(({ rule }) => rule === 'PAY-CAMT053-01').length
    }
    assert.equal(judged('50.00'), 0)
    assert.equal(judged('50.01'), 1)
  })
})

it('a BIC names a country that is', () => {
  const document = instruction(transfer)
  document.CstmrCdtTrfInitn.PmtInf[0]!.DbtrAgt = { FinInstnId: { BICFI: 'DNBAQQKK' } }
  assert.deepEqual(rulesIn(document), ['PAY-CODE-03'])
})

describe('what the access points of EHF Payment say of a package', { skip }, () => {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const fatal = (type: AnyDocumentType, xml: string): readonly string[] => {
    const result = type.validate(new TextEncoder().encode(xml))
    assert.ok(result.ok)
    return result.findings.filter(({ severity }) => severity === 'fatal').map(({ rule }) => rule)
  }

  it('an exception has a code from 001 to 099, and carries the header of the payment', () => {
    const exception = text('payment/extras-HandlingException.xml')
    for (const good of ['005', '009', '099'])
      assert.deepEqual(fatal(handlingException, exception.replace('<Code>001<', `<Code>${good}<`)), [], good)
    for (const bad of ['000', '100', '1', 'x'])
      assert.deepEqual(fatal(handlingException, exception.replace('<Code>001<', `<Code>${bad}<`)), ['PAY-RC4B-01'], bad)
    const bare = exception.replace(/<StandardBusinessDocumentHeader[\s\S]*<\/StandardBusinessDocumentHeader>/, '')
    assert.deepEqual(fatal(handlingException, bare), ['structure:missing'])
  })

  it('a receipt stands in an envelope, and carries the header of what it received', () => {
    const envelope = parseXml(official('payment/receipt-rc4.xml'))
    assert.ok(envelope.ok)
    const inner = envelope.document.root.child('ReceptionAcknowledgement')
    assert.ok(inner !== undefined)
    const { document, findings } = receptionAcknowledgement.readElement(inner)
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'fatal').map((finding) => findingText(finding, 'en')),
      [],
    )
    const { InstanceIdentifier, Standard } = document.StandardBusinessDocumentHeader.DocumentIdentification
    assert.equal(Standard, 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.03')
    assert.equal(InstanceIdentifier, '13bea627-5c12-42ff-a2c2-35540d279965')
    const again = receptionAcknowledgement.read(receptionAcknowledgement.write(document))
    assert.ok(again.ok && again.valid)
    assert.deepEqual(again.document, document)
  })

  it('the customer in the metadata has at most 22 characters', () => {
    const long = text('payment/metadata.xml').replace(/(<CustomerIdentifier>)[^<]*/, `$1${'1'.repeat(23)}`)
    if (long.includes('1'.repeat(23))) assert.deepEqual(fatal(paymentMetadata, long), ['structure:datatype'])
  })
})
