// What the case gives to the house.
import { join } from 'node:path'
import type { Module } from '../../kernel/module.ts'
import { routes } from './api.ts'
import { pages } from './pages/index.ts'
import { openProcurement, revalueProcurement } from './procurement.ts'
import { procurementsView } from './views.ts'

export const procurementsModule: Module = {
  name: 'procurements',
  migrations: join(import.meta.dirname, 'migrations'),
  commands: [openProcurement, revalueProcurement],
  views: [procurementsView],
  pages,
  routes,
  navigation: [
    {
      href: '/procurements',
      label: { nb: 'Anskaffelser', nn: 'Innkjøp', en: 'Procurements' },
      access: { kind: 'roles', roles: ['caseOfficer', 'evaluator', 'approver', 'opener', 'auditor', 'administrator'] },
      order: 20,
    },
  ],
  sentences: {
    'procurements.opened': {
      nb: 'Anskaffelsen «{title}» ble opprettet',
      nn: 'Innkjøpet «{title}» vart oppretta',
      en: 'The procurement “{title}” was opened',
    },
    'procurements.revalued': {
      nb: 'Anslått verdi ble endret til {value:money}',
      nn: 'Anslått verdi vart endra til {value:money}',
      en: 'The estimated value was changed to {value:money}',
    },
  },
}
