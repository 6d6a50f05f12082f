// E-mail by the SMTP server that the operator names in HELDIGITAL_SMTP (`smtps://user:password@host:465`). Without one nothing is
// sent: alerts stay in the outbox, where the operator sees them.
import type { Transporter } from 'nodemailer'

let transport: Transporter | undefined

/** True when the server took it, false when there is none; throws when it would not. */
export async function sendMail(mail: {
  to: string
  subject: string
  text: string
  messageId: string
}): Promise<boolean> {
  const address = process.env['HELDIGITAL_SMTP']
  if (address === undefined || address === '') return false
  transport ??= (await import('nodemailer')).createTransport(address)
  await transport.sendMail({
    from: process.env['HELDIGITAL_MAIL_FROM'] ?? 'Heldigital <noreply@heldigital.example>',
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    messageId: `<${mail.messageId}>`,
  })
  return true
}
