// Code lists as the rules of Peppol PrAC test them, where these differ from the lists themselves.
import { codeList, variant } from '../../codelists/codelist.ts'
import { iso3166 } from '../../codelists/iso.ts'
import { uncl1001 } from '../../codelists/uncefact.ts'

const version = 'Peppol PrAC 1.2'

const languages = `
  aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee
  el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is
  it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr
  ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si
  sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh
  yi yo za zh zu
`

/** ISO 639-1, in small or in capital letters. */
export const pracLanguages = codeList(
  'ISO 639-1',
  { source: 'ISO 639-1', version },
  languages + languages.toUpperCase(),
)

/** ISO 3166-1 of an older edition. */
export const pracCountries = variant(iso3166, 'ISO 3166-1', {
  source: 'ISO 3166-1',
  version,
  added: 'AN',
  removed: '1A BQ CW RE SS SX XI',
})

/** Schemes of party identifiers: every number from 0003 to 0213. */
export const partySchemes = codeList(
  'ICD',
  { source: 'ISO/IEC 6523', version },
  Array.from({ length: 211 }, (_, index) => String(index + 3).padStart(4, '0')).join(' '),
)

/** Types of document that a receipt may refer to. */
export const receiptDocumentTypes = variant(uncl1001, 'UNCL1001', {
  source: 'UN/EDIFACT data element 1001',
  version,
  removed: `
  1999 539 551 552 553 554 576 577 578 579 581 582 583 584 585 586 587 588 589 625 626 627 628 629 634 636 637
  638 639 641 642 643 644 645 646 647 648 649 651 652 653 654 656 657 658 659 717 718 719 721 725 726 727 728
  729 731 732 733 734 735 736 737 738 739 742 747 748 749 751
`,
})
