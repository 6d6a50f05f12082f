// The words in which a procurement is described to the law.
import type { Part, ContractKind, RoutedKind } from './row-value.ts'
import { text, type Text } from './text.ts'

export type { ContractKind, Part, RoutedKind }

/**
 * The regulation: anskaffelsesforskriften, forsyningsforskriften, konsesjonskontraktforskriften, or the one on defence and
 * security (FOSA). The last is chosen by what is bought, never by the value.
 */
export type Regime = 'procurement' | 'utilities' | 'concessions' | 'defence'

/** The kind of public body. Only `state` has thresholds of its own; the kind must always be known (LT-R001B). */
export type Buyer = 'state' | 'municipality' | 'county' | 'body'

export type Procedure =
  | 'open'
  | 'restricted'
  | 'negotiated'
  | 'dialogue'
  | 'innovation'
  | 'negotiated-without-notice'
  | 'direct'
  | 'dps'
  | 'design-contest'
  | 'mini-competition'

export type Phase = 'request' | 'tender'

export const regimes: readonly Regime[] = ['procurement', 'utilities', 'concessions', 'defence']
export const buyers: readonly Buyer[] = ['state', 'municipality', 'county', 'body']
export const contractKinds: readonly ContractKind[] = ['goods', 'services', 'works', 'special', 'health']
export const parts: readonly Part[] = ['none', 'I', 'II', 'III', 'IV', 'V']
export const procedureCodes: readonly Procedure[] = [
  'open',
  'restricted',
  'negotiated',
  'dialogue',
  'innovation',
  'negotiated-without-notice',
  'direct',
  'dps',
  'design-contest',
  'mini-competition',
]

const regulations: Record<Regime, Text> = {
  procurement: text('anskaffelsesforskriften', 'anskaffingsforskrifta', 'the procurement regulation (FOA)'),
  utilities: text('forsyningsforskriften', 'forsyningsforskrifta', 'the utilities regulation'),
  concessions: text('konsesjonskontraktforskriften', 'konsesjonskontraktforskrifta', 'the concessions regulation'),
  defence: text(
    'forskriften om forsvars- og sikkerhetsanskaffelser',
    'forskrifta om forsvars- og tryggingsanskaffingar',
    'the defence and security regulation (FOSA)',
  ),
}

export function regulationName(regime: Regime): Text {
  return regulations[regime]
}

const procedureNames: Record<Procedure, Text> = {
  open: text('åpen konkurranse', 'open konkurranse', 'open procedure'),
  restricted: text('begrenset konkurranse', 'avgrensa konkurranse', 'restricted procedure'),
  negotiated: text(
    'konkurranse med forhandling etter kunngjøring',
    'konkurranse med forhandling etter kunngjering',
    'competitive procedure with negotiation',
  ),
  dialogue: text('konkurransepreget dialog', 'konkurransedialog', 'competitive dialogue'),
  innovation: text('innovasjonspartnerskap', 'innovasjonspartnarskap', 'innovation partnership'),
  'negotiated-without-notice': text(
    'konkurranse med forhandling uten kunngjøring',
    'konkurranse med forhandling utan kunngjering',
    'negotiated procedure without a notice',
  ),
  direct: text('anskaffelse uten konkurranse', 'anskaffing utan konkurranse', 'award without competition'),
  dps: text('dynamisk innkjøpsordning', 'dynamisk innkjøpsordning', 'dynamic purchasing system'),
  'design-contest': text('plan- og designkonkurranse', 'plan- og designkonkurranse', 'design contest'),
  'mini-competition': text('minikonkurranse', 'minikonkurranse', 'mini-competition'),
}

export function procedureName(procedure: Procedure): Text {
  return procedureNames[procedure]
}
