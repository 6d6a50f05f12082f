// What statistics give to the house.
import { join } from 'node:path'
import type { Module } from '../../kernel/module.ts'
import { routes } from './api.ts'
import { pages } from './pages/index.ts'
import { texts } from './words.ts'
import { statisticsView } from './views.ts'

export const statisticsModule: Module = {
  name: 'statistics',
  migrations: join(import.meta.dirname, 'migrations'),
  views: [statisticsView],
  pages,
  routes,
  navigation: [{ href: '/statistics', label: texts.nav, access: { kind: 'public' }, order: 60 }],
}
