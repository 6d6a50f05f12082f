// What the notice service gives to the house.
import { join } from 'node:path'
import type { Module } from '../../kernel/module.ts'
import { alertPolicy } from './alerts/alerts.ts'
import { awaitResult, dutyPolicy, remindResult } from './draft/duty.ts'
import { releaseSubmitted, releaseWithheld } from './published/release-withheld.ts'
import {
  approveNotice,
  describePlanning,
  describeResult,
  discardDraft,
  draftPlanning,
  draftResult,
} from './draft/standing-alone.ts'
import { approveChange, draftChange } from './draft/change.ts'
import { routes } from './api.ts'
import { fillNotice } from './draft/fill.ts'
import { recordTed } from './ted/hand-over.ts'
import { describeCompetition, draftNotice } from './draft/draft.ts'
import { doffinRoutes } from './submission/doffin.ts'
import { pages } from './pages/index.ts'
import { jobs } from './policies.ts'
import { confirmSearch, dropSearch, savedSearchesView, saveSearch } from './alerts/saved-search.ts'
import { sentences } from './sentences.ts'
import { addStatusHook, dropStatusHook, resumeStatusHook, statusHooksView } from './status-hooks/status-hook.ts'
import { statusPolicy } from './status-hooks/tell-status.ts'
import { step } from './step.ts'
import { publishSubmitted, stopNotice, submitNotice } from './submission/submission.ts'
import { noticesView } from './views.ts'

export const noticesModule: Module = {
  name: 'notices',
  migrations: join(import.meta.dirname, 'migrations'),
  commands: [
    draftNotice,
    describeCompetition,
    submitNotice,
    stopNotice,
    publishSubmitted,
    saveSearch,
    dropSearch,
    confirmSearch,
    draftChange,
    approveChange,
    draftPlanning,
    describePlanning,
    draftResult,
    describeResult,
    discardDraft,
    approveNotice,
    awaitResult,
    remindResult,
    releaseWithheld,
    releaseSubmitted,
    recordTed,
    fillNotice,
    addStatusHook,
    dropStatusHook,
    resumeStatusHook,
  ],
  jobs,
  views: [noticesView, savedSearchesView, statusHooksView],
  policies: [alertPolicy, dutyPolicy, statusPolicy],
  pages,
  routes: [...routes, ...doffinRoutes],
  navigation: [
    {
      href: '/notices',
      label: { nb: 'Kunngjøringer', nn: 'Kunngjeringar', en: 'Notices' },
      access: { kind: 'public' },
      order: 10,
    },
  ],
  step,
  sentences,
}
