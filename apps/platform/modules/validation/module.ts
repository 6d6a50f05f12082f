// What document checking gives to the house. It has no state of its own and stores nothing.
import type { Module } from '../../kernel/module.ts'
import { routes } from './api.ts'
import { pages } from './pages/index.ts'

export const validationModule: Module = { name: 'validation', pages, routes }
