// Guidance for everyone: the law as a calculator, and evaluation models tried with one's own figures. It keeps nothing.
import type { Module } from '../../kernel/module.ts'
import { routes } from './api.ts'
import { pages } from './pages/index.ts'

export const guidanceModule: Module = {
  name: 'guidance',
  pages,
  routes,
  navigation: [
    { href: '/law', label: { nb: 'Regler', nn: 'Reglar', en: 'Rules' }, access: { kind: 'public' }, order: 40 },
  ],
}
