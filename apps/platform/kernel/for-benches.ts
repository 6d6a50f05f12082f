// The parts of the kernel that are measured by themselves.
export { instant } from './clock.ts'
export { streamId } from './events/event.ts'
export { appendEvents, link } from './events/rows.ts'
export { connectStore } from './store/database.ts'
export { startEmbedded } from './store/embedded.ts'
export { migrate } from './store/migrations.ts'
