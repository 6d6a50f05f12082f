// The page where anyone checks a document.
import { osloDate } from '@heldigital/law'
import { milliseconds } from '../../../kernel/clock.ts'
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { form, formBox, link, pageHeading, prose, section, stack, textArea } from '../../../ui/index.ts'
import { checkDocument } from '../validation.ts'
import { texts } from '../words.ts'
import { verdictOf } from './verdict.ts'
import { formatTexts } from './format-texts.ts'

const mostText = 3_000_000

export const validatePage: PageDefinition<Services> = {
  path: '/validate',
  access: { kind: 'public' },
  asks: true,
  render: async (request, { assetHref, publicUrl }) => {
    const { t, values, language } = request
    const posted = values['document']
    const text = typeof posted === 'string' ? posted.trim().slice(0, mostText) : ''
    const checked =
      text === ''
        ? undefined
        : await checkDocument('XML', new TextEncoder().encode(text), language, osloDate(milliseconds(request.now)))
    const f = form(request, { command: '', key: 'validate' })
    return {
      title: t(texts.title),
      scripts: ['validate.js'],
      body: html`${pageHeading(request, {
        title: texts.title,
        lead: t(texts.lead),
        actions: link(request, '/formats', formatTexts.title),
      })}${stack(
        html`<div class="panel stack drop" data-validate-worker="${assetHref('validate-worker.js')}" hidden>
          <div class="ds-field"><label class="ds-label" for="validate-files">${t(texts.choose)}</label>
          <p class="note" id="validate-files-about">${t(texts.chooseAbout)}</p>
          <input class="ds-input file-input" id="validate-files" type="file" multiple accept=".xml,application/xml,text/xml" aria-describedby="validate-files-about"></div>
        </div>`,
        html`<div id="verdict" class="stack">${checked === undefined ? null : verdictOf(language, checked)}</div>`,
        section(
          request,
          { title: texts.paste, lead: t(texts.pasteAbout) },
          formBox(
            f,
            [textArea(f, { name: 'document', label: texts.document, rows: 8, maxLength: mostText, spellcheck: false })],
            {
              submit: texts.check,
              live: false,
              module: 'validate',
              name: texts.paste,
              variant: 'secondary',
            },
          ),
        ),
        section(
          request,
          { title: texts.systems, lead: t(texts.elsewhere) },
          prose(
            html`<pre tabindex="0"><code>npx heldigital validate FILE... --json</code></pre>`,
            html`<pre tabindex="0"><code>curl --data-binary @FILE.xml -H 'content-type: application/xml' ${publicUrl}/api/v1/validate</code></pre>`,
          ),
        ),
      )}`,
    }
  },
}
