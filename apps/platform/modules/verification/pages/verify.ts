// The page where anyone checks a receipt.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { facts, form, formBox, pageHeading, section, stack, textArea } from '../../../ui/index.ts'
import { receiptKey } from '../receipt/key.ts'
import { texts } from '../words.ts'
import { verdictBox } from './verdict.ts'
import { verifyFiles, type GivenFile } from '../verification.ts'

/** A receipt of 256 KiB, an envelope of a megabyte: far above what a tender makes. */
const mostText = 1_000_000

export const verifyPage: PageDefinition<Services> = {
  path: '/verify',
  access: { kind: 'public' },
  asks: true,
  render: async (request, { keystore }) => {
    const { t, values, language } = request
    const key = await receiptKey(keystore)
    const files: GivenFile[] = []
    for (const name of ['receipt', 'envelope'] as const) {
      const value = values[name]
      const text = typeof value === 'string' ? value.trim().slice(0, mostText) : ''
      if (text !== '') files.push({ name: t(texts[name]), bytes: new TextEncoder().encode(text) })
    }
    const posted = values['receipt'] !== undefined
    const verdict = posted ? await verifyFiles(files, [key], language) : undefined
    const f = form(request, { command: '', key: 'verify' })
    return {
      title: t(texts.title),
      scripts: ['verify.js'],
      body: html`${pageHeading(request, { title: texts.title, lead: t(texts.lead) })}${stack(
        html`<div id="verdict">${verdict === undefined ? null : verdictBox(language, verdict)}</div>`,
        html`<div class="panel stack drop" data-verify-keys="${key}" hidden>
          <div class="ds-field"><label class="ds-label" for="verify-files">${t(texts.drop)}</label>
          <p class="note" id="verify-files-about">${t(texts.dropAbout)}</p>
          <input class="ds-input file-input" id="verify-files" type="file" multiple aria-describedby="verify-files-about"></div>
        </div>`,
        section(
          request,
          { title: texts.paste, lead: t(texts.pasteAbout) },
          formBox(
            f,
            [
              textArea(f, { name: 'receipt', label: texts.receipt, rows: 4, maxLength: mostText, spellcheck: false }),
              textArea(f, {
                name: 'envelope',
                label: texts.envelope,
                rows: 4,
                maxLength: mostText,
                spellcheck: false,
                optional: true,
              }),
            ],
            { submit: texts.check, live: false, module: 'verify', name: texts.paste, variant: 'secondary' },
          ),
        ),
        section(
          request,
          { title: texts.key, lead: t(texts.keyAbout) },
          stack(
            facts(request, [
              { label: texts.algorithm, value: 'Ed25519' },
              { label: texts.publicKey, value: html`<code class="wrap-anywhere">${key}</code>` },
              { label: 'API', value: html`<a class="ds-link" href="/api/v1/keys">/api/v1/keys</a>` },
              {
                label: texts.command,
                value: html`<code class="wrap-anywhere">npx heldigital verify receipt.json envelope.json --key ${key}</code>`,
              },
            ]),
          ),
        ),
      )}`,
    }
  },
}
