// What checking gives to the house: a page and the public key. It has no state of its own.
import type { Module } from '../../kernel/module.ts'
import { routes } from './api.ts'
import { pages } from './pages/index.ts'

export const verificationModule: Module = { name: 'verification', pages, routes }
