import { words } from '../../kernel/language.ts'

export const texts = {
  title: words('Kontroller en kvittering', 'Kontroller ei kvittering', 'Check a receipt'),
  lead: words(
    'Se selv at et tilbud ble mottatt, når det kom, og at ingen har endret det siden. Du trenger ikke logge inn eller stole på oss.',
    'Sjå sjølv at eit tilbod vart motteke, når det kom, og at ingen har endra det sidan. Du treng ikkje logge inn eller stole på oss.',
    'See for yourself that a tender was received, when it came, and that nobody has changed it since. You need neither log in nor trust us.',
  ),
  drop: words(
    'Slipp filene her, eller velg dem',
    'Slepp filene her, eller vel dei',
    'Drop the files here, or choose them',
  ),
  dropAbout: words(
    'Kvitteringen, konvolutten, krypterte deler, bevis fra loggen. Alt kontrolleres i nettleseren din: ingen fil sendes noe sted, og siden virker uten nett når den er åpnet.',
    'Kvitteringa, konvolutten, krypterte delar, prov frå loggen. Alt blir kontrollert i nettlesaren din: inga fil blir send nokon stad, og sida verkar utan nett når ho er opna.',
    'The receipt, the envelope, encrypted parts, proofs from the log. Everything is checked in your browser: no file is sent anywhere, and the page works without a network once it is open.',
  ),
  paste: words('Lim inn i stedet', 'Lim inn i staden', 'Paste instead'),
  pasteAbout: words(
    'Åpne filene som tekst og lim inn innholdet. Uten JavaScript kontrolleres det på serveren; kryptert innhold kontrolleres da med kommandoen nedenfor.',
    'Opne filene som tekst og lim inn innhaldet. Utan JavaScript blir det kontrollert på serveren; kryptert innhald blir då kontrollert med kommandoen nedanfor.',
    'Open the files as text and paste the contents. Without JavaScript it is checked on the server; encrypted parts are then checked with the command below.',
  ),
  receipt: words('Kvittering', 'Kvittering', 'Receipt'),
  envelope: words('Konvolutt', 'Konvolutt', 'Envelope'),
  check: words('Kontroller', 'Kontroller', 'Check'),
  key: words('Nøkkelen vår', 'Nøkkelen vår', 'Our key'),
  keyAbout: words(
    'Kvitteringer herfra er signert med denne nøkkelen. Ta vare på den sammen med kvitteringen.',
    'Kvitteringar herifrå er signerte med denne nøkkelen. Ta vare på han saman med kvitteringa.',
    'Receipts from here are signed with this key. Keep it together with the receipt.',
  ),
  algorithm: words('Algoritme', 'Algoritme', 'Algorithm'),
  publicKey: words('Offentlig nøkkel', 'Offentleg nøkkel', 'Public key'),
  command: words('Fra kommandolinjen', 'Frå kommandolinja', 'From the command line'),
}
