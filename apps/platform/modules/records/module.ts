// What the journal gives to the house.
import { join } from 'node:path'
import type { Module } from '../../kernel/module.ts'
import { routes } from './api.ts'
import { pages } from './pages/index.ts'
import { step } from './step.ts'
import { recordsView } from './views.ts'
import { labels } from './words.ts'

export const recordsModule: Module = {
  name: 'records',
  migrations: join(import.meta.dirname, 'migrations'),
  views: [recordsView],
  pages,
  routes,
  navigation: [{ href: '/journal', label: labels.journal, access: { kind: 'public' }, order: 70 }],
  step,
}
