// What stands above the rules: purpose and basic principles of the Act, and what of them is not confirmed.
import { series, type Series } from '../row.ts'
import { statement, type Statement } from '../row-value.ts'
import { text } from '../text.ts'

export const basicPrinciples = series<Statement>(
  {
    rule: 'LOA_PRINCIPLES',
    subject: 'principle',
    paragraph: 'LOA § 4',
    title: text('Grunnleggende prinsipper', 'Grunnleggjande prinsipp', 'Basic principles'),
  },
  [
    {
      from: '2017-01-01',
      value: statement(
        'Konkurranse, likebehandling, forutberegnelighet, etterprøvbarhet og forholdsmessighet.',
        'Konkurranse, likebehandling, føreseielegheit, etterprøvbarheit og forholdsmessigheit.',
        'Competition, equal treatment, predictability, verifiability and proportionality.',
      ),
      source: 'Ministry guide to FOA',
      status: 'verified',
    },
    {
      from: '2026-07-01',
      value: statement(
        'Konkurranse, likebehandling, forutberegnelighet, etterprøvbarhet og forholdsmessighet.',
        'Konkurranse, likebehandling, føreseielegheit, etterprøvbarheit og forholdsmessigheit.',
        'Competition, equal treatment, predictability, verifiability and proportionality.',
      ),
      source: 'Carried on; Prop. 147 L (2024–2025) proposed to repeal § 4',
      status: 'pending',
      question: text(
        'Gjelder LOA § 4 fortsatt etter 1. juli 2026? Prop. 147 L foreslo å oppheve den. Kontroller mot Lovdata.',
        'Gjeld LOA § 4 framleis etter 1. juli 2026? Prop. 147 L føreslo å oppheve han. Kontroller mot Lovdata.',
        'Does LOA § 4 still apply after 1 July 2026? Prop. 147 L proposed its repeal. Check against Lovdata.',
      ),
    },
  ],
)

export const procurementStrategy = series<Statement>(
  {
    rule: 'LOA_STRATEGY',
    subject: 'principle',
    paragraph: 'LOA',
    title: text('Anskaffelsesstrategi', 'Anskaffingsstrategi', 'Procurement strategy'),
  },
  [
    {
      from: '2026-07-01',
      value: statement(
        'Oppdragsgiver skal ha en strategi for sine anskaffelser.',
        'Oppdragsgivar skal ha ein strategi for anskaffingane sine.',
        'The buyer must have a strategy for its procurements.',
      ),
      source: 'Proposed in Prop. 147 L (2024–2025); adoption not confirmed',
      status: 'pending',
      question: text(
        'Ble plikten til å ha anskaffelsesstrategi vedtatt? Kontroller mot Lovdata.',
        'Vart plikta til å ha anskaffingsstrategi vedteken? Kontroller mot Lovdata.',
        'Was the duty to have a procurement strategy adopted? Check against Lovdata.',
      ),
    },
  ],
)

export const sustainabilityPurpose = series<Statement>(
  {
    rule: 'LOA_SUSTAINABILITY',
    subject: 'principle',
    paragraph: 'LOA § 1',
    title: text('Bærekraft i formålet', 'Berekraft i føremålet', 'Sustainability in the purpose'),
  },
  [
    {
      from: '2026-07-01',
      value: statement(
        'Lovens formål omfatter bærekraft.',
        'Føremålet med lova omfattar berekraft.',
        'The purpose of the Act includes sustainability.',
      ),
      source: 'Accounts of the Act of 2026',
      status: 'secondary',
    },
  ],
)

export const principleRules: readonly Series[] = [basicPrinciples, procurementStrategy, sustainabilityPurpose]
