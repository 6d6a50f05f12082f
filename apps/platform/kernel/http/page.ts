// What a web page is to the kernel: a path, who may see it, the commands that its forms may give, and a function from a
// request to content. The kernel does the rest: access, forms, confirmation, errors, language, security headers.
import type { Instant } from '../clock.ts'
import type { Actor, Role } from '../identity/actor.ts'
import type { Language, Text } from '../language.ts'
import type { Refusal } from '../refusal.ts'
import type { Html } from './html.ts'

/** Who may reach a page or a route. What it shows is narrowed further by the view it asks. */
export type Access =
  | { readonly kind: 'public' }
  /** Anybody who has logged in, also for no organisation. */
  | { readonly kind: 'person' }
  /** Anybody who acts for an organisation. */
  | { readonly kind: 'loggedIn' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }

export interface PageRequest {
  readonly language: Language
  /** The text in the reader's language, placeholders filled in. */
  t(text: Text, values?: Readonly<Record<string, string | number>>): string
  readonly actor: Actor | undefined
  /** The reader's national number, as the login told it; kept nowhere and written nowhere. Undefined for nobody and for systems. */
  nationalNumber(): Promise<string | undefined>
  readonly now: Instant
  /** The reader's choice of light or dark, as the cookie has it. */
  readonly theme: string | undefined
  /** Path and query as asked, without language prefix. */
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** The refusal of the form that was just posted, to be shown above it. */
  readonly problem: Refusal | undefined
  /** The command that the refused form gave. */
  readonly refusedCommand: string | undefined
  /** What was entered in the refused form, by field name. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
  /** Hidden fields that a form needs: the token against forgery and a fresh command identifier. */
  formFields(command: string, stream?: { id: string; version: number }): Html
  /** The command that was just carried out, when a page is shown after it. */
  readonly done: string | undefined
}

export interface PageContent {
  readonly title: string
  readonly body: Html
  readonly breadcrumb?: readonly { readonly href: string; readonly label: string }[]
  /** Browser modules to load, `seal.js`. */
  readonly scripts?: readonly string[]
  /** The navigation entry that this page belongs to. */
  readonly section?: string
  readonly status?: number
  /** For pages that should fill the width: tables, evaluation. */
  readonly wide?: boolean
}

export interface Redirect {
  readonly redirect: string
}

export interface Download {
  readonly download: NodeJS.ReadableStream | Uint8Array | string
  readonly mediaType: string
  readonly fileName?: string
  /** Shown in the browser instead of saved. */
  readonly inline?: boolean
}

export interface PageDefinition<Services = unknown> {
  /** Fastify path, `/procurements/:procurement`. */
  readonly path: string
  readonly access: Access
  /** Names of the commands that forms on this page may give. */
  readonly commands?: readonly string[]
  /** The page also answers a form that gives no command and changes nothing: what was entered stands in `values`. */
  readonly asks?: boolean
  readonly render: (request: PageRequest, services: Services) => Promise<PageContent | Redirect | Download | Refusal>
}
