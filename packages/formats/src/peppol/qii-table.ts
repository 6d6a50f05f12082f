// EHF Qualified Item Information G1 as a table: what the rules EHF-QII-G1-R000001 to R004130 are made of. Facts of the EHF release
// of 2024-09-18, unchanged in 2026-08; see `qii.ts` for how they are read.

/** Each line: a list of values, separated by semicolons. */
export const qiiValues = `
MVAKode = fritatt; generelt
GS1Databaarer = Ean_Upc; Gs1_Databaar; Gs1_DataMatrix; Gs1_QR_Kode
AldersgrenseKode = 11_aar; 12_aar; 15_aar; 16_aar; 18_aar_alkohol; 18_aar_ovrig; 20_aar_alkohol; 6_aar; 9_aar;
  Tillatt_for_alle
Mengdetypeenhet = 100_meter; behandling; centiliter; centimeter; desiliter; dosering; gram; kilogram; kubikkmeter;
  kvadratmeter; liter; meter; milliliter; par; porsjon; stykk; tablett; vask
Produksjonsland = afghanistan; albania; algeria; american_samoa; andorra; angola; anguilla; antarctica; antigua_and_barbuda;
  argentina; armenia; aruba; australia; austria; azerbaijan; bahamas; bahrain; bangladesh; barbados; belarus; belgium;
  belize; benin; bermuda; bhutan; Blanding_av_honning_fra_EU; Blanding_av_honning_fra_land_i_og_utenfor_EU;
  Blanding_av_honning_fra_land_utenfor_EU; bolivia; bosnia_and_herzegowina; botswana; bouvet_island; brazil;
  british_indian_ocean_territory; brunei_darussalam; bulgaria; burkina_faso; burundi; cambodia; cameroon; canada;
  cape_verde; cayman_islands; central_african_republic; chad; chile; china; christmas_island; cocos_keeling_islands;
  colombia; comoros; congo_democratic_republic_of; congo_peoples_republic_of; cook_islands; costa_rica; cote_divoire;
  croatia_local_name:_hrvatska; cuba; cyprus; czech_republic; denmark; djibouti; dominica; dominican_republic; east_timor;
  ecuador; egypt; el_salvador; equatorial_guinea; eritrea; estonia; ethiopia; falkland_islands; faroe_islands; fiji;
  finland; france; france_metropolitan; french_guiana; french_polynesia; french_southern_territories; gabon; gambia;
  georgia; germany; ghana; gibraltar; greece; greenland; grenada; guadeloupe; guam; guatemala; guinea; guinea_bissau;
  guyana; haiti; heard_and_mc_donald_islands; honduras; hong_kong; hungary; iceland; india; indonesia;
  iran_islamic_republic_of; iraq; ireland; israel; italy; jamaica; japan; jordan; kazakhstan; kenya; kiribati;
  korea_democratic_peoples_republic_of; korea_republic_of; kuwait; kyrgyzstan; lao_peoples_democratic_republic; latvia;
  lebanon; lesotho; liberia; libyan_arab_jamahiriya; liechtenstein; lithuania; luxembourg; macau;
  macedonia_the_former_yugoslav_republic_of; madagascar; malawi; malaysia; maldives; mali; malta; marshall_islands;
  martinique; mauritania; mauritius; mayotte; mexico; micronesia_federated_states_of; moldova_republic_of; monaco; mongolia;
  montserrat; morocco; mozambique; myanmar; namibia; nauru; nepal; netherlands; netherlands_antilles; new_caledonia;
  new_zealand; nicaragua; niger; nigeria; niue; norfolk_island; northern_mariana_islands; norway; oman; pakistan; palau;
  palestinian_territory_occupied; panama; papua_new_guinea; paraguay; peru; philippines; pitcairn; poland; portugal;
  puerto_rico; qatar; reunion; romania; russian_federation; rwanda; saint_kitts_and_nevis; saint_lucia;
  saint_vincent_and_the_grenadines; samoa; san_marino; sao_tome_and_principe; saudi_arabia; senegal; serbia; seychelles;
  sierra_leone; singapore; slovakia_slovak_republic; slovenia; solomon_islands; somalia; south_africa;
  south_georgia_and_the_south_sandwich_islands; spain; sri_lanka; st_helena; st_pierre_and_miquelon; sudan; suriname;
  svalbard_and_jan_mayen_islands; swaziland; sweden; switzerland; syrian_arab_republic; taiwan; tajikistan;
  tanzania_united_republic_of; thailand; togo; tokelau; tonga; trinidad_and_tobago; tunisia; turkey; turkmenistan;
  turks_and_caicos_islands; tuvalu; uganda; ukraine; united_arab_emirates; united_kingdom; united_states;
  united_states_minor_outlying_islands; uruguay; uzbekistan; vanuatu; vatican_city_state_holy_see; venezuela; viet_nam;
  virgin_islands_british; virgin_islands_us; wallis_and_futuna_islands; western_sahara; yemen; yugoslavia; zambia; zimbabwe
ProduktmerkingEgenskaper = glutenfri; laktosefri; redusert_laktose; veldig_lavt_gluteninnehold; okologisk;
  lavt_sukkerinnhold; inneholder_koffein; hoyt_koffeininnhold; inneholder_taurin_energidrikk; vegansk; vegetar;
  uten_tilsatt_palmeolje; halal; kosher; eggfri; melkefri; soyafri; inneholder_ikke_parfyme; inneholder_sotstoff
VirkestoffLegemiddelEnhetKode = g; mg; ml
VirkestoffLegemiddelKode = A01A A01; A02A C01; A02A D01; A02B A02; A02B A03; A02B A53; A02B C01; A02B X13; A02BC02; A02BC03;
  A02BC05; A03A X13; A06A C01; A06A D11; A06A D65; A07B A01; A07D A03 mikstur; A07D A03 tabletter; A11E A; A11G A01; A11H
  A03; A12A A04; A12A A06; B03B B01; C05C X03; D01AE15 gel; D01AE15 hudspray; D01AE15 krem; D01AE15 liniment; D04A X; D05AA;
  D06BB03; D06BB03 hudstift; D06BB06; D07A A02; D08A C01; D08A C02; D08A J03; D10A E01; D11A C03; D11A F; G01A F02 D01AC01;
  G01AF05 D01AC03; G02C; G02C X; G03A D01; G03AD02; G04C X02; Homoopatiske legemidler; M01A E01 20 doser; M01A E01 mikstur;
  M01A E01 tabletter; M01AX05; M02A A13; M02A A15 11; 6; M02A A15 23; 3; N02B E01 dosepulver; N02B E01 ganulat_i_dosepulver;
  N02B E01 mikstur; N02B E01 smeltetabletter; N02B E01 stikkpiller; N02B E01 tabletter; N05C M09; nikotin; plantebasert;
  R01A A05 0; 25_nesedraaper; 25_nesespray; 5_nesedraaper; 5_nesespray; R01A A07; R01A B06; R01A C01; R01A C02 nesespray;
  R01A C02 oyedraaper; R05C; R05C A10; R05C B01; R05C B02 mikstur; R05C B02 tabletter; R06A E05; R06A E07; R06A X13; R06A
  X22; R06A X26; S01G X01; S01G X08; S01X A20
Emballasjekode = AE; BE; BG; BJ; BO; BX; CT; CX; DPE; JR; NE; PU; RO; SA; TU; Uspesifisert
LastbaererKode = 1_1_pall_100_120_tre_cheap; 1_1_pall_80_120_plast_nlp; 1_1_pall_80_120_tre_chep; 1_1_pall_80_120_tre_eur;
  1_2_pall_60_80_papp; 1_2_pall_60_80_plast_nlp; 1_2_pall_60_80_plast_rentpack; 1_2_pall_60_80_tre_chep;
  1_3_pall_40_80_papp; 1_3_pall_40_80_plast_nlp; 1_4_pall_40_60_plast_chep; annen; annen_type_kasse_fra_leverandor;
  har_ikke_lastbaerer; ifco_kasser; nlp_plastkasse_106; nlp_plastkasse_185; nlp_plastkasse_360; rullecontainer_egg;
  rullecontainer_grossist; rullecontainer_meieri
Allergener = inneholder; inneholder_ikke; kan_inneholde
EnhetsprisbetegnelseKode = stykk; kilogram; liter
EnhetspristypeKode = drikkeklar_inkl_tilsetningsvarer; klar_til_aa_drikkes_volum; klar_til_aa_spises_etc;
  klar_til_aa_spises_inkl_tilsetningsvarer; klar_til_aa_spises_vekt; klar_til_aa_spises_volum
MVAKode2 = lav; redusert
NaringsdeklarasjonKode = ferdigvare; raavare
NaringsinnholdKode = 100_mililiter; 100_gram
ProduksjonsmetodeFiskKode = fisket_i_havet; fisket_i_ferskvann; oppdrettet
SikkerhetOgFarligGodsEmballasjeKode = ; I; II; III
AlkoholRapporteringsgruppeKode = ingen_rapporteringsgruppe; rapporteringsgruppe_1; rapporteringsgruppe_2;
  rapporteringsgruppe_3
EnhetsprisbetegnelseKode2 = 100_meter; behandling; kilogram; kubikkmeter; kvadratmeter; liter; meter; par; porsjon; stykk;
  tablett; vask
EnhetspristypeKode2 = drikkeklar_inkl_tilsetningsvarer; ikke_spiselig; klar_til_aa_drikkes_volum; klar_til_aa_spises_etc;
  klar_til_aa_spises_inkl_tilsetningsvarer; klar_til_aa_spises_vekt; klar_til_aa_spises_volum
MVAKode3 = generelt
VinSpritEmballasjetypeKode = bag_in_box; engangsflasker_av_glass; glass; metallemballasje; ovrig; plastemballasje
VinSpritKorktypeKode = annet; crowncap; glasstoper; naturkork; plastkork; skrukapsel; syntetiskkork
VinSpritLagringsgradKode = drikkeklar_ikke_egnet_for_lagring; drikkeklar_naa_men_kan_ogsaa_lagres;
  kan_drikkes_naa_blir_bedre_ved_lagring
`

/** Each line: the code of a property, its name, and what its value is. `~2` marks a second definition under the same code. */
export const qiiProperties = `
used | Used
Beskrivelse | Produktnavn | length 30
BeskrivelseEngelsk | Beskrivelse [Engelsk] | length 30
BeskrivelseUmerkedeSalgsenheter | Beskrivelse umerkede salgsenheter
Informasjonstekst | Informasjonstekst | length 2000
InformasjonstekstEngelsk | Informasjonstekst [Engelsk] | length 2000
MVAKode | Mva sats | in MVAKode
MVAKode~2 | Mva sats | in MVAKode2
MVAKode~3 | Mva sats | in MVAKode3
Varemerke | Varemerke | length 50
AttributtverdiID | Varegruppe attributter
VaregruppeID | Varegruppe
Egenskaper | Egenskaper | length 30
EgenskaperEngelsk | Egenskaper [Engelsk] | length 30
ErForbrukerpakning | ErForbrukerpakning
GS1Databaarer | GS1 Databær | in GS1Databaarer
Markedsnavn | Fullstendig produktnavn | length 250
MarkedsnavnEngelsk | Fullstendig produktnavn [Engelsk] | length 250
EPDnr | EPDnr
ErstattetAvProduktID | Erstattet av EPDnr
LeverandorVarenr | Leverandør varenr | length 20
MottakerTilgang | Mottaker tilgang | length 20
ProdusentVarenr | Produsent varenr | length 50
TilgjengeligFraDato | Tilgjengelig fra dato
ErBestillbar | Bestillbar
AldersgrenseKode | Aldersgrense | in AldersgrenseKode
BeskrivelseUmerkedeEnheter | Beskrivelse umerkede enheter | length 50
ErMerketMedUtsalgspris | Merket med utsalgspris
ErStorhusholdningsprodukt | Storhusholdningsprodukt
Fyllingsgrad | Fyllingsgrad | quantity
Fyllingsgrad~2 | Fyllingsgrad | quantity | from 0 | to 100
HoldbarhetsdagerTilDetaljist | Holdbarhetsdager til detaljist
HoldbarhetsdagerTilDistributor | Holdbarhetsdager til distributør
HoldbarhetsdagerTilProdusent | Holdbarhetsdager til produsent
HoldbarhetsdagerTotalt | Holdbarhetsdager totalt | from 1 | to 9999
Legitimasjonskrav | Legitimasjonskrav
MaksimumstemperaturCelcius | Maksimumstemperatur | quantity
Mengde | Mengde | quantity
Mengdetypeenhet | Enhet til mengde | in Mengdetypeenhet
Mengdetypeenhet~2 | Måleenhet for produktutbytte | length 20
MerketMedEgenskaper | Er produktet merket med en eller flere egenskaper?
MinimumstemperaturCelsius | Minimumstemperatur | quantity
Nettovekt | Nettovekt | quantity
OpprinnelseOgOpphav | Opprinnelsesland/Opphavssted hovedingrediens(er) | length 200
Produksjonsland | Produksjonsland | in Produksjonsland
ProduktmerkingEgenskaper | Produktmerking egenskaper | in ProduktmerkingEgenskaper
Stablingsfaktor | Stablingsfaktor | quantity
PakningID | Sertifiseringer
Aldersgruppe | Aldersgruppe | length 20
AntallEnheterSamtidig | Antall forbrukerenheter som kan selges samtidig ut av kasse
MengdeVirkestoff | Mengde virkestoff | quantity
NAFNr | Varenummer | length 50
VirkestoffLegemiddelEnhetKode | Virkestoff legemiddelenhet | in VirkestoffLegemiddelEnhetKode
VirkestoffLegemiddelKode | Virkestoff legemiddel | in VirkestoffLegemiddelKode
Antall | Antall
AntallAvPant | Antall av pant | from 1 | to 1000
AntallBasispakningeriBredden | Antall basispakninger i bredde | from 1 | to 1000000000
AntallBasispakningeriDybden | Antall basispakninger i dybde | from 1 | to 1000000000
AntallBasispakningeriHoyden | Antall basispakninger i høyde | from 1 | to 1000000000
AntallLag | Antall lag
AntallPrLag | Antall pr lag
AvvikendePakkemonster | Avvikende pakkemønster
Bredde | Bredde | quantity
Bruttovekt | Bruttovekt | quantity
Dybde | Dybde | quantity
Emballasjekode | Emballasje | in Emballasjekode
Hoyde | Høyde | quantity
HoydePrLag | Høyde pr lag | quantity
LastbaererKode | Lastbærer | in LastbaererKode
MaxTopplast | Max topplast | quantity | from 0 | to 5000
PantGTIN | Pant GTIN
ResirkulerbarEmballasje | Resirkulerbar emballasje
ReturnerbarEmballasje | Returnerbar emballasje
SistKontrollmaalt | Sist kontrollmålt
SpaceAvvikerFraLogistikkMaal | Avviker logistikkmål fra hyllemål
SpaceBredde | Space bredde | quantity | from 0 | to 110
SpaceDybde | Space dybde | quantity | from 0 | to 140
SpaceHoyde | Space høyde | quantity | from 0 | to 240
TotaltAntall | Totalt antall
PantEPDnr | Pant EPDnr
ProduktID | Hentesteder
AntallUmerkedeEnheter | Antall umerkede enheter
Ingredienser | Ingredienser | length 2560
Umerketvariantbeskrivelse | Umerketvariantbeskrivelse | length 250
Umerketvariantnr | Umerketvariantnr
Allergener.blotdyr | Allergener, Bløtdyr | in Allergener
Allergener.blotdyr~2 | Allergener, Bløtdyr (allergen) | in Allergener
Allergener.egg | Allergener, Egg | in Allergener
Allergener.egg~2 | Allergener, Egg (allergen) | in Allergener
Allergener.fisk | Allergener, Fisk | in Allergener
Allergener.fisk~2 | Allergener, Fisk (allergen) | in Allergener
Allergener.kornslag_bygg_gluten | Allergener, Bygg gluten | in Allergener
Allergener.kornslag_bygg_gluten~2 | Allergener, Bygg gluten (allergen) | in Allergener
Allergener.kornslag_havre_gluten | Allergener, Havre gluten | in Allergener
Allergener.kornslag_havre_gluten~2 | Allergener, Havre gluten (allergen) | in Allergener
Allergener.kornslag_hvete_gluten | Allergener, Hvete gluten | in Allergener
Allergener.kornslag_hvete_gluten~2 | Allergener, Hvete gluten (allergen) | in Allergener
Allergener.kornslag_rug_gluten | Allergener, Rug gluten | in Allergener
Allergener.kornslag_rug_gluten~2 | Allergener, Rug gluten (allergen) | in Allergener
Allergener.lupin | Allergener, Lupiner | in Allergener
Allergener.lupin~2 | Allergener, Lupiner (allergen) | in Allergener
Allergener.melk | Allergener, Melk | in Allergener
Allergener.melk~2 | Allergener, Melk (allergen) | in Allergener
Allergener.notter | Allergener, Nøtter | in Allergener
Allergener.notter~2 | Allergener, Nøtter (allergen) | in Allergener
Allergener.notter_hasselnotter | Allergener, Hasselnøtter | in Allergener
Allergener.notter_hasselnotter~2 | Allergener, Hasselnøtter (allergen) | in Allergener
Allergener.notter_kasjunotter | Allergener, Kasjunøtter | in Allergener
Allergener.notter_kasjunotter~2 | Allergener, Kasjunøtter (allergen) | in Allergener
Allergener.notter_macademianotter | Allergener, Macademiannøtter | in Allergener
Allergener.notter_macademianotter~2 | Allergener, Macademiannøtter (allergen) | in Allergener
Allergener.notter_mandler | Allergener, Mandler | in Allergener
Allergener.notter_mandler~2 | Allergener, Mandler (allergen) | in Allergener
Allergener.notter_paranotter | Allergener, Paranøtter | in Allergener
Allergener.notter_paranotter~2 | Allergener, Paranøtter (allergen) | in Allergener
Allergener.notter_peanotter | Allergener, Peanøtter | in Allergener
Allergener.notter_peanotter~2 | Allergener, Peanøtter (allergen) | in Allergener
Allergener.notter_pekannotter | Allergener, Pekannøtter | in Allergener
Allergener.notter_pekannotter~2 | Allergener, Pekannøtter (allergen) | in Allergener
Allergener.notter_pistasienotter | Allergener, Pistasienøtter | in Allergener
Allergener.notter_pistasienotter~2 | Allergener, Pistasienøtter (allergen) | in Allergener
Allergener.notter_valnotter | Allergener, Valnøtter | in Allergener
Allergener.notter_valnotter~2 | Allergener, Valnøtter (allergen) | in Allergener
Allergener.selleri | Allergener, Selleri | in Allergener
Allergener.selleri~2 | Allergener, Selleri (allergen) | in Allergener
Allergener.sennep | Allergener, Sennep | in Allergener
Allergener.sennep~2 | Allergener, Sennep (allergen) | in Allergener
Allergener.sesamfro | Allergener, Sesamfrø | in Allergener
Allergener.sesamfro~2 | Allergener, Sesamfrø (allergen) | in Allergener
Allergener.skalldyr | Allergener, Skalldyr | in Allergener
Allergener.skalldyr~2 | Allergener, Skalldyr (allergen) | in Allergener
Allergener.soya | Allergener, Soya | in Allergener
Allergener.soya~2 | Allergener, Soya (allergen) | in Allergener
Allergener.kornslag_spelt_gluten | Allergener, Spelt gluten | in Allergener
Allergener.kornslag_spelt_gluten~2 | Allergener, Spelt gluten (allergen) | in Allergener
Allergener.kornslag_khorasanhvete_gluten | Allergener, Khorasanhvete gluten | in Allergener
Allergener.kornslag_khorasanhvete_gluten~2 | Allergener, Khorasanhvete gluten (allergen) | in Allergener
Allergener.svoveldioksid_sulfitter | Allergener, Svoveldioksid eller sulfitter | in Allergener
Allergener.svoveldioksid_sulfitter~2 | Allergener, Svoveldioksid eller sulfitter (allergen) | in Allergener
Allergener.gluten | Allergener, Gluten | in Allergener
Allergener.gluten~2 | Allergener, Gluten (allergen) | in Allergener
AndelFiskSjomat | Andel fisk/sjømat | quantity
AndelFullkorn | Andel fullkorn (g/100g) | quantity
AndelGronsakerFruktBar | Andel grønnsaker, frukt og bær (g/100g) | quantity
AndelNotterFro | Andel nøtter, frø (g/100g) | quantity
AntallHoldbarhetsdagerEtterBruttFrysekjede | Antall holdbarhetsdager igjen etter brutt frysekjede
EnhetsprisbetegnelseKode | Enhetsprisbetegnelse | in EnhetsprisbetegnelseKode
EnhetsprisbetegnelseKode~2 | Enhetsprisbetegnelse | in EnhetsprisbetegnelseKode2
Enhetsprisfaktor | Enhetsprisfaktor | quantity
EnhetspristypeKode | Enhetspris sammenligningsgrunnlag | in EnhetspristypeKode
EnhetspristypeKode~2 | Enhetspris sammenligningsgrunnlag | in EnhetspristypeKode2
ErMengdevariabelt | Mengdevariabelt
KanFrysekjedenBrytesIButikk | Kan frysekjeden brytes i butikk
MaksTempKorttidslagringCelcius | Maks temperatur kortidslagring/butikk | quantity
MengdeTilsattSalt | Mengde tilsatt salt pr 100g | quantity
MengdeTilsattSukker | Mengde tilsatt sukker pr 100g | quantity
MinTempKorttidslagringCelcius | Min temperatur kortidslagring/butikk | quantity
NaringsdeklarasjonKode | Næringsdeklarasjon oppgis i | in NaringsdeklarasjonKode
NaringsinnholdKode | Næringsinnhold per 100 g/ml | in NaringsinnholdKode
ProduksjonsmetodeFiskKode | Produksjonsmetode fisk | in ProduksjonsmetodeFiskKode
PEGhullBredde | PEG-hullets bredde | quantity
PEGhullX | PEG-hull X | quantity
PEGhullY | PEG-hull Y | quantity
FerdigTilberedtBeskrivelse | Ferdig tilberedt beskrivelse | length 50
HoyesteAnbefalteSerververingstemperaturCelsius | Høyeste anbefalte serververingstemperatur | quantity
MinsteAnbefalteServeringstemperaturCelsius | Minste anbefalte serveringstemperatur | quantity
Produktutbytte | Produktutbytte | quantity
ProduktutbyttevariasjonProsent | Produktutbyttevariasjon prosent | quantity
Tilberedelsebeskrivelse | Tilberedelsebeskrivelse | length 50
Tilberedningsforslag | Tilberedningsforslag | length 2000
Allergierklaring | Allergierklæring | length 2560
ErnaringsmessigePastander | Ernæringsmessige påstander | length 2560
NaeringsinnholdListe.energi_kcal_pr_100gr_ml | Næringsinnhold, Energi kcal pr 100 g/ml | quantity | from 0 | to 900
NaeringsinnholdListe.energi_kcal_pr_100gr_ml~2 | Næringsinnhold, Energi kcal pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 900
NaeringsinnholdListe.energi_kj_pr_100gr_ml | Næringsinnhold, Energi kj pr 100 g/ml | quantity | from 0 | to 3700
NaeringsinnholdListe.energi_kj_pr_100gr_ml~2 | Næringsinnhold, Energi kj pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 3700
NaeringsinnholdListe.fett_totalt_pr_100gr_ml | Næringsinnhold, Fett (totalt) pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.fett_totalt_pr_100gr_ml~2 | Næringsinnhold, Fett (totalt) pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.karbohydrater_pr_100gr_ml | Næringsinnhold, Karbohydrater pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.karbohydrater_pr_100gr_ml~2 | Næringsinnhold, Karbohydrater pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.karbohydrater_pr_100gr_ml~3 | Næringsinnhold, Karbohydrater pr 100 g/ml (næringsinnhold) | quantity
NaeringsinnholdListe.mettede_fettsyrer_pr_100gr_ml | Næringsinnhold, Mettede fettsyrer pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.mettede_fettsyrer_pr_100gr_ml~2 | Næringsinnhold, Mettede fettsyrer pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.protein_pr_100gr_ml | Næringsinnhold, Protein pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.protein_pr_100gr_ml~2 | Næringsinnhold, Protein pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.salt_pr_100gr_ml | Næringsinnhold, Salt pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.salt_pr_100gr_ml~2 | Næringsinnhold, Salt pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.sukkerarter_pr_100gr_ml | Næringsinnhold, Sukkerarter pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.sukkerarter_pr_100gr_ml~2 | Næringsinnhold, Sukkerarter pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.sukkerarter_pr_100gr_ml~3 | Næringsinnhold, Sukkerarter pr 100 g/ml (næringsinnhold) | quantity
NaeringsinnholdListe.bitoin_mikrogr | Næringsinnhold, Biotin (mikrogram) pr 100g | quantity
NaeringsinnholdListe.bitoin_mikrogr~2 | Næringsinnhold, Biotin (mikrogram) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.fluorid_mg | Næringsinnhold, Fluorid (mg) pr 100g | quantity
NaeringsinnholdListe.fluorid_mg~2 | Næringsinnhold, Fluorid (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.fosfor_mg | Næringsinnhold, Fosfor (mg) pr 100g | quantity
NaeringsinnholdListe.fosfor_mg~2 | Næringsinnhold, Fosfor (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.jern_mg | Næringsinnhold, Jern (mg) pr 100g | quantity
NaeringsinnholdListe.jern_mg~2 | Næringsinnhold, Jern (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.jod_mikrogr | Næringsinnhold, Jod (mikrogram) pr 100g | quantity
NaeringsinnholdListe.jod_mikrogr~2 | Næringsinnhold, Jod (mikrogram) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.kalium_mg | Næringsinnhold, Kalium (mg) pr 100g | quantity
NaeringsinnholdListe.kalium_mg~2 | Næringsinnhold, Kalium (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.kalsium_mg | Næringsinnhold, Kalsium (mg) pr 100g | quantity
NaeringsinnholdListe.kalsium_mg~2 | Næringsinnhold, Kalsium (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.klorid_mg | Næringsinnhold, Klorid (mg) pr 100g | quantity
NaeringsinnholdListe.klorid_mg~2 | Næringsinnhold, Klorid (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.kobber_mg | Næringsinnhold, Kobber (mg) pr 100g | quantity
NaeringsinnholdListe.kobber_mg~2 | Næringsinnhold, Kobber (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.krom_mikrogr | Næringsinnhold, Krom (mikrogram) pr 100g | quantity
NaeringsinnholdListe.krom_mikrogr~2 | Næringsinnhold, Krom (mikrogram) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.magnesium_mg | Næringsinnhold, Magnesium (mg) pr 100g | quantity
NaeringsinnholdListe.magnesium_mg~2 | Næringsinnhold, Magnesium (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.mangan_mg | Næringsinnhold, Mangan (mg) pr 100g | quantity
NaeringsinnholdListe.mangan_mg~2 | Næringsinnhold, Mangan (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.molybden_mikrogr | Næringsinnhold, Molybden (mikrogram) pr 100g | quantity
NaeringsinnholdListe.molybden_mikrogr~2 | Næringsinnhold, Molybden (mikrogram) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.niacin_mg | Næringsinnhold, Niacin (mg) pr 100g | quantity
NaeringsinnholdListe.niacin_mg~2 | Næringsinnhold, Niacin (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.pantotensyre_mg | Næringsinnhold, Pantotensyre (mg) pr 100g | quantity
NaeringsinnholdListe.pantotensyre_mg~2 | Næringsinnhold, Pantotensyre (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_bitoin | Næringsinnhold, Biotin (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_bitoin~2 | Næringsinnhold, Biotin (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_fluorid | Næringsinnhold, Fluorid (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_fluorid~2 | Næringsinnhold, Fluorid (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_folinsyre | Næringsinnhold, Folinsyre (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_folinsyre~2 | Næringsinnhold, Folinsyre (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_fosfor | Næringsinnhold, Fosfor (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_fosfor~2 | Næringsinnhold, Fosfor (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_jern | Næringsinnhold, Jern (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_jern~2 | Næringsinnhold, Jern (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_jod | Næringsinnhold, Jod (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_jod~2 | Næringsinnhold, Jod (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_kalium | Næringsinnhold, Kalium (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_kalium~2 | Næringsinnhold, Kalium (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_kalsium | Næringsinnhold, Kalsium (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_kalsium~2 | Næringsinnhold, Kalsium (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_klorid | Næringsinnhold, Klorid (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_klorid~2 | Næringsinnhold, Klorid (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_kobber | Næringsinnhold, Kobber (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_kobber~2 | Næringsinnhold, Kobber (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_krom | Næringsinnhold, Krom (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_krom~2 | Næringsinnhold, Krom (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_magnesium | Næringsinnhold, Magnesium (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_magnesium~2 | Næringsinnhold, Magnesium (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_mangan | Næringsinnhold, Mangan (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_mangan~2 | Næringsinnhold, Mangan (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_molybden | Næringsinnhold, Molybden (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_molybden~2 | Næringsinnhold, Molybden (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_niacin | Næringsinnhold, Niacin (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_niacin~2 | Næringsinnhold, Niacin (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_pantotensyre | Næringsinnhold, Pantotensyre (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_pantotensyre~2 | Næringsinnhold, Pantotensyre (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_riboflavin | Næringsinnhold, Riboflavin (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_riboflavin~2 | Næringsinnhold, Riboflavin (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_selen | Næringsinnhold, Selen (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_selen~2 | Næringsinnhold, Selen (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_sink | Næringsinnhold, Sink (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_sink~2 | Næringsinnhold, Sink (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_tiamin | Næringsinnhold, Tiamin (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_tiamin~2 | Næringsinnhold, Tiamin (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_vitamin_a | Næringsinnhold, Vitamin A (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_vitamin_a~2 | Næringsinnhold, Vitamin A (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_vitamin_b12 | Næringsinnhold, Vitamin B12 (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_vitamin_b12~2 | Næringsinnhold, Vitamin B12 (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_vitamin_b6 | Næringsinnhold, Vitamin B6 (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_vitamin_b6~2 | Næringsinnhold, Vitamin B6 (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_vitamin_c | Næringsinnhold, Vitamin C (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_vitamin_c~2 | Næringsinnhold, Vitamin C (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_vitamin_d | Næringsinnhold, Vitamin D (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_vitamin_d~2 | Næringsinnhold, Vitamin D (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_vitamin_e | Næringsinnhold, Vitamin E (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_vitamin_e~2 | Næringsinnhold, Vitamin E (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.prosentandel_vitamin_k | Næringsinnhold, Vitamin K (prosentandel daglig referanseinntak) | quantity
NaeringsinnholdListe.prosentandel_vitamin_k~2 | Næringsinnhold, Vitamin K (prosentandel daglig referanseinntak) (næringsinnhold) | quantity
NaeringsinnholdListe.riboflavin_mg | Næringsinnhold, Riboflavin (mg) pr 100g | quantity
NaeringsinnholdListe.riboflavin_mg~2 | Næringsinnhold, Riboflavin (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.selen_mikrogr | Næringsinnhold, Selen (mikrogram) pr 100g | quantity
NaeringsinnholdListe.selen_mikrogr~2 | Næringsinnhold, Selen (mikrogram) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.sink_mg | Næringsinnhold, Sink (mg) pr 100g | quantity
NaeringsinnholdListe.sink_mg~2 | Næringsinnhold, Sink (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.tiamin_mg | Næringsinnhold, Tiamin (mg) pr 100g | quantity
NaeringsinnholdListe.tiamin_mg~2 | Næringsinnhold, Tiamin (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.vitamin_a_mikrogr | Næringsinnhold, Vitamin A (mikrogram) pr 100g | quantity
NaeringsinnholdListe.vitamin_a_mikrogr~2 | Næringsinnhold, Vitamin A (mikrogram) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.vitamin_b12_mikrogr | Næringsinnhold, Vitamin B12 (mikrogram) pr 100g | quantity
NaeringsinnholdListe.vitamin_b12_mikrogr~2 | Næringsinnhold, Vitamin B12 (mikrogram) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.vitamin_b6_mg | Næringsinnhold, Vitamin B6 (mg) pr 100g | quantity
NaeringsinnholdListe.vitamin_b6_mg~2 | Næringsinnhold, Vitamin B6 (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.vitamin_c_mikrogr | Næringsinnhold, Vitamin C (mg) pr 100g | quantity
NaeringsinnholdListe.vitamin_c_mikrogr~2 | Næringsinnhold, Vitamin C  (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.vitamin_d_mikrogr | Næringsinnhold, Vitamin D (mikrogram) pr 100g | quantity
NaeringsinnholdListe.vitamin_d_mikrogr~2 | Næringsinnhold, Vitamin D (mikrogram) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.vitamin_e_mg | Næringsinnhold, Vitamin E (mg) pr 100g | quantity
NaeringsinnholdListe.vitamin_e_mg~2 | Næringsinnhold, Vitamin E  (mg) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.vitamin_k_mikrogr | Næringsinnhold, Vitamin K (mikrogram) pr 100g | quantity
NaeringsinnholdListe.vitamin_k_mikrogr~2 | Næringsinnhold, Vitamin K (mikrogram) pr 100g (næringsinnhold) | quantity
NaeringsinnholdListe.enummettede_fettsyrer_pr_100gr_ml | Næringsinnhold, Enumettede fettsyrer pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.enummettede_fettsyrer_pr_100gr_ml~2 | Næringsinnhold, Enumettede fettsyrer pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.flerumettede_fettsyrer_pr_100gr_ml | Næringsinnhold, Flerumettede fettsyrer pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.flerumettede_fettsyrer_pr_100gr_ml~2 | Næringsinnhold, Flerumettede fettsyrer pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.polyoler_pr_100gr_ml | Næringsinnhold, Polyoler pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.polyoler_pr_100gr_ml~2 | Næringsinnhold, Polyoler pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.stivelse_pr_100gr_ml | Næringsinnhold, Stivelse pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.stivelse_pr_100gr_ml~2 | Næringsinnhold, Stivelse pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.kostfibre_pr_100gr_ml | Næringsinnhold, Kostfiber pr 100 g/ml | quantity | from 0 | to 100
NaeringsinnholdListe.kostfibre_pr_100gr_ml~2 | Næringsinnhold, Kostfiber pr 100 g/ml (næringsinnhold) | quantity | from 0 | to 100
NaeringsinnholdListe.folinsyre_mikrogr | Næringsinnhold, Folinsyre (mikrogram) pr 100g | quantity
NaeringsinnholdListe.folinsyre_mikrogr~2 | Næringsinnhold, Folinsyre (mikrogram) pr 100g (næringsinnhold) | quantity
ReferanseinntakListe.bitoin_mikrogr_pr_porsjon | Referanseinntak, Biotin (mikrogram) pr porsjon | quantity
ReferanseinntakListe.energi_kcal_pr_porsjon | Referanseinntak, Energi kcal pr porsjon | quantity
ReferanseinntakListe.energi_kj_pr_porsjon | Referanseinntak, Energi kj pr porsjon | quantity
ReferanseinntakListe.fett_gr_pr_porsjon | Referanseinntak, Fett gram pr porsjon | quantity
ReferanseinntakListe.fluorid_mg_pr_porsjon | Referanseinntak, Fluorid (mg) pr porsjon | quantity
ReferanseinntakListe.fosfor_mg_pr_porsjon | Referanseinntak, Fosfor (mg) pr porsjon | quantity
ReferanseinntakListe.jern_mg_pr_porsjon | Referanseinntak, Jern (mg) pr porsjon | quantity
ReferanseinntakListe.jod_mikrogr_pr_porsjon | Referanseinntak, Jod (mikrogram) pr porsjon | quantity
ReferanseinntakListe.kalium_mg_pr_porsjon | Referanseinntak, Kalium (mg) pr porsjon | quantity
ReferanseinntakListe.kalsium_mg_pr_porsjon | Referanseinntak, Kalsium (mg) pr porsjon | quantity
ReferanseinntakListe.karbohydrater_gr_pr_porsjon | Referanseinntak, Karbohydrater gram pr porsjon | quantity
ReferanseinntakListe.klorid_pr_porsjon_mg | Referanseinntak, Klorid (mg) pr porsjon | quantity
ReferanseinntakListe.kobber_mg_pr_porsjon | Referanseinntak, Kobber (mg) pr porsjon | quantity
ReferanseinntakListe.krom_mikrogr_pr_porsjon | Referanseinntak, Krom (mikrogram) pr porsjon | quantity
ReferanseinntakListe.magnesium_mg_pr_porsjon | Referanseinntak, Magnesium (mg) pr porsjon | quantity
ReferanseinntakListe.mangan_mg_pr_porsjon | Referanseinntak, Mangan (mg) pr porsjon | quantity
ReferanseinntakListe.mettet_fett_gr_pr_porsjon | Referanseinntak, Mettet fett gram pr porsjon | quantity
ReferanseinntakListe.molybden_mikrogr_pr_porsjon | Referanseinntak, Molybden (mikrogram) pr porsjon | quantity
ReferanseinntakListe.niacin_mg_pr_porsjon | Referanseinntak, Niacin (mg) pr porsjon | quantity
ReferanseinntakListe.pantotensyre_mg_pr_porsjon | Referanseinntak, Pantotensyre (mg) pr porsjon | quantity
ReferanseinntakListe.porsjonsstorrelse_mengde | Referanseinntak, Porsjonsstørrelse mengde | quantity
ReferanseinntakListe.prosentandel_energi_kcal | Referanseinntak, Energi kcal i prosent pr porsjon av en voksens veiledende daglig inntak | quantity
ReferanseinntakListe.prosentandel_energi_kj | Referanseinntak, Energi kj i prosent pr porsjon av en voksens veiledende daglig inntak | quantity
ReferanseinntakListe.prosentandel_fett | Referanseinntak, Fett i prosent pr porsjon av en voksens veiledende daglig inntak | quantity
ReferanseinntakListe.prosentandel_fluorid_pr_porsjon | Referanseinntak, Fluorid (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_fosfor_pr_porsjon | Referanseinntak, Fosfor (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_jern_pr_porsjon | Referanseinntak, Jern (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_jod_pr_porsjon | Referanseinntak, Jod (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_kalium_pr_porsjon | Referanseinntak, Kalium (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.prosentandel_kalsium_pr_porsjon | Referanseinntak, Kalsium (prosentandel daglig referanseinntak) (referanseinntak) | quantity
ReferanseinntakListe.prosentandel_karbohydrater | Referanseinntak, Karbohydrater i prosent pr porsjon av en voksens veiledende daglig inntak | quantity
ReferanseinntakListe.prosentandel_klorid_pr_porsjon | Referanseinntak, Klorid (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.prosentandel_kobber_pr_porsjon | Referanseinntak, Kobber (prosentandel daglig referanseinntak) (referanseinntak) | quantity
ReferanseinntakListe.prosentandel_krom_pr_porsjon | Referanseinntak, Krom (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.prosentandel_magnesium_pr_porsjon | Referanseinntak, Magnesium (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.prosentandel_mangan_pr_porsjon | Referanseinntak, Mangan (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.prosentandel_mettet_fett | Referanseinntak, Mettet fett i prosent pr porsjon av en voksens veiledende daglig inntak | quantity
ReferanseinntakListe.prosentandel_molybden_pr_porsjon | Referanseinntak, Molybden (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.prosentandel_protein | Referanseinntak, Protein i prosent pr porsjon av en voksens veiledende daglig inntak | quantity
ReferanseinntakListe.prosentandel_salt | Referanseinntak, Salt i prosent pr porsjon av en voksens veiledende daglig inntak | quantity
ReferanseinntakListe.prosentandel_selen_pr_porsjon | Referanseinntak, Selen (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.prosentandel_sink_pr_porsjon | Referanseinntak, Sink (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.prosentandel_sukkerarter | Referanseinntak, Sukkerarter i prosent pr porsjon av en voksens veiledende daglig inntak | quantity
ReferanseinntakListe.prosentandel_vitamin_d_pr_porsjon | Referanseinntak, Vitamin D (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.protein_gr_pr_porsjon | Referanseinntak, Protein gram pr porsjon | quantity
ReferanseinntakListe.riboflavin_mg_pr_porsjon | Referanseinntak, Riboflavin (mg) pr porsjon | quantity
ReferanseinntakListe.salt_gr_pr_porsjon | Referanseinntak, Salt gram pr porsjon | quantity
ReferanseinntakListe.selen_mikrogr_pr_porsjon | Referanseinntak, Selen (mikrogram) pr porsjon | quantity
ReferanseinntakListe.sink_mg_pr_porsjon | Referanseinntak, Sink (mg) pr porsjon | quantity
ReferanseinntakListe.tiamin_mg_pr_porsjon | Referanseinntak, Tiamin (mg) pr porsjon | quantity
ReferanseinntakListe.vitamin_a_mikrogr_pr_porsjon | Referanseinntak, Vitamin A (mikrogram) pr porsjon | quantity
ReferanseinntakListe.vitamin_b12_mikrogr_pr_porsjon | Referanseinntak, Vitamin B12 (mikrogram) pr porsjon | quantity
ReferanseinntakListe.vitamin_b6_mg_pr_porsjon | Referanseinntak, Vitamin B6 (mg) pr porsjon | quantity
ReferanseinntakListe.vitamin_c_mikrogr_pr_porsjon | Referanseinntak, Vitamin C  (mg) pr porsjon | quantity
ReferanseinntakListe.vitamin_d_mikrogr_pr_porsjon | Referanseinntak, Vitamin D (mikrogram) pr porsjon | quantity
ReferanseinntakListe.vitamin_k_mikrogr_pr_porsjon | Referanseinntak, Vitamin K (mikrogram)  pr porsjon | quantity
ReferanseinntakListe.prosentandel_vitamin_a_pr_porsjon | Referanseinntak, Vitamin A (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_vitamin_e_pr_porsjon | Referanseinntak, Vitamin E (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_vitamin_k_pr_porsjon | Referanseinntak, Vitamin K (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_vitamin_c_pr_porsjon | Referanseinntak, Vitamin C (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_tiamin_pr_porsjon | Referanseinntak, Tiamin (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_riboflavin_pr_porsjon | Referanseinntak, Riboflavin (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.prosentandel_niacin_pr_porsjon | Referanseinntak, Niacin (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.prosentandel_vitamin_b6_pr_porsjon | Referanseinntak, Vitamin B6 (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_folinsyre_pr_porsjon | Referanseinntak, Folinsyre (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_vitamin_b12_pr_porsjon | Referanseinntak, Vitamin B12 (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_bitoin_pr_porsjon | Referanseinntak, Biotin (prosentandel daglig referanseinntak pr porsjon) | quantity
ReferanseinntakListe.prosentandel_pantotensyre_pr_porsjon | Referanseinntak, Pantotensyre (prosentandel daglig referanseinntak) | quantity
ReferanseinntakListe.porsjonsstorrelse_enhetsbeskrivelse | Referanseinntak, Porsjonsstørrelse enhetsbeskrivelse | quantity
ReferanseinntakListe.sukkerarter_gr | Referanseinntak, Herav sukkerarter gram | quantity
ReferanseinntakListe.vitamin_e_mg_pr_porsjon | Referanseinntak, Vitamin E  (mg) pr porsjon | quantity
ReferanseinntakListe.folinsyre_mikrogr_pr_porsjon | Referanseinntak, Folinsyre (mikrogram) pr porsjon | quantity
InneholderMikroplast | Inneholder mikroplast
Materiale | Materiale | length 2000
PAO | Period-after-Opening/Open Jar levetid (mnd)
KreverEnergimerking | Krever energimerking
LinkTilEnergimerke | Link til energimerke | length 1000
LinkTilProduktDatablad | Link til produktdatablad | length 1000
ErBegrensetMengde | Begrenset mengde
ErFarligGods | Farlig gods
ErListe1StofferEksplosiver | Liste 1 stoffer eksplosiver
ErListe2StofferEksplosiver | Liste 2 stoffer eksplosiver
ErMerketMedHsetning | Er merker med h-setning
ErMiljoskadelig | Miljøskadelig
ErUnntattMengde | Er produkt unntatt mengde
ErUtgangsstofferForEksplosiver | Utgangsstoffer for eksplosiver
HarBruksbegrensninger | Har produktet noen bruksbegrensninger?
KreverSamsvarserklaering | Krever samsvarserklæring
KreverSikkerhetsdatablad | Krever sikkerhetsdatablad
LinkTilSamsvarserklaering | Link til samsvarserklæring | length 1000
LinkTilSikkerhetsdatablad | Link til sikkerhetsdatablad | length 1000
SamsvarseklaringGyldigTilDato | Samsvarserklærings gyldighetsdato Til
SikkerhetOgFarligGodsEmballasjeKode | Emballasje (sikkerhet/farlig gods) | in SikkerhetOgFarligGodsEmballasjeKode
UNnr | UNnr | length 10
Alkoholprosent | Alkoholprosent | quantity
AlkoholRapporteringsgruppeKode | Alkohol rapporteringsgruppe | in AlkoholRapporteringsgruppeKode
Aargang | Årgang
Apellasjon | Apellasjon | length 200
Farge | Farge | length 1000
GramSukkerPrLiter | Gram sukker pr liter | quantity
GramSyrePrLiter | Gram syrepr liter | quantity
Karakteristikk | Karakteristikk | length 1000
Kvalitetsbetegnelse | Kvalitetsbetegnelse | length 200
Lukt | Lukt | length 1000
Metode | Metode | length 1000
PasserTil | Passer til | length 1000
Polnummer | Vinpolnummer | length 20
Produsentnavn | Produsentnavn | length 100
Raastoff | Råstoff | length 1000
Smak | Smak | length 1000
Vinkartongantall | Vinkartong antall
VinSpritEmballasjetypeKode | Emballasje (vin/sprit) | in VinSpritEmballasjetypeKode
VinSpritKorktypeKode | Korktype | in VinSpritKorktypeKode
VinSpritLagringsgradKode | Lagringsgrad | in VinSpritLagringsgradKode
`

/** Each class of items, and its properties in the order of the rules. */
export const qiiClasses = `
item = used
item:dagligvare:ikke_fysiske_varer = Beskrivelse BeskrivelseEngelsk BeskrivelseUmerkedeSalgsenheter Informasjonstekst
  InformasjonstekstEngelsk MVAKode Varemerke AttributtverdiID VaregruppeID Egenskaper EgenskaperEngelsk ErForbrukerpakning
  GS1Databaarer Markedsnavn MarkedsnavnEngelsk EPDnr ErstattetAvProduktID LeverandorVarenr MottakerTilgang ProdusentVarenr
  TilgjengeligFraDato ErBestillbar
item:dagligvare:legemidler = AldersgrenseKode Beskrivelse BeskrivelseEngelsk BeskrivelseUmerkedeEnheter
  BeskrivelseUmerkedeSalgsenheter ErMerketMedUtsalgspris ErStorhusholdningsprodukt Fyllingsgrad HoldbarhetsdagerTilDetaljist
  HoldbarhetsdagerTilDistributor HoldbarhetsdagerTilProdusent HoldbarhetsdagerTotalt Informasjonstekst
  InformasjonstekstEngelsk Legitimasjonskrav MaksimumstemperaturCelcius Mengde Mengdetypeenhet MerketMedEgenskaper
  MinimumstemperaturCelsius MVAKode Nettovekt OpprinnelseOgOpphav Produksjonsland ProduktmerkingEgenskaper Stablingsfaktor
  Varemerke AttributtverdiID PakningID VaregruppeID Aldersgruppe AntallEnheterSamtidig MengdeVirkestoff NAFNr
  VirkestoffLegemiddelEnhetKode VirkestoffLegemiddelKode Antall AntallAvPant AntallBasispakningeriBredden
  AntallBasispakningeriDybden AntallBasispakningeriHoyden AntallLag AntallPrLag AvvikendePakkemonster Bredde Bruttovekt
  Dybde Egenskaper EgenskaperEngelsk Emballasjekode ErForbrukerpakning GS1Databaarer Hoyde HoydePrLag LastbaererKode
  Markedsnavn MarkedsnavnEngelsk MaxTopplast PantGTIN ResirkulerbarEmballasje ReturnerbarEmballasje SistKontrollmaalt
  SpaceAvvikerFraLogistikkMaal SpaceBredde SpaceDybde SpaceHoyde TotaltAntall PantEPDnr EPDnr ErstattetAvProduktID
  LeverandorVarenr MottakerTilgang ProdusentVarenr TilgjengeligFraDato ProduktID ErBestillbar AntallUmerkedeEnheter
  Ingredienser Umerketvariantbeskrivelse Umerketvariantnr
item:dagligvare:naeringsmidler = Allergener.blotdyr Allergener.egg Allergener.fisk Allergener.kornslag_bygg_gluten
  Allergener.kornslag_havre_gluten Allergener.kornslag_hvete_gluten Allergener.kornslag_rug_gluten Allergener.lupin
  Allergener.melk Allergener.notter Allergener.notter_hasselnotter Allergener.notter_kasjunotter
  Allergener.notter_macademianotter Allergener.notter_mandler Allergener.notter_paranotter Allergener.notter_peanotter
  Allergener.notter_pekannotter Allergener.notter_pistasienotter Allergener.notter_valnotter Allergener.selleri
  Allergener.sennep Allergener.sesamfro Allergener.skalldyr Allergener.soya Allergener.kornslag_spelt_gluten
  Allergener.kornslag_khorasanhvete_gluten Allergener.svoveldioksid_sulfitter Allergener.gluten AndelFiskSjomat
  AndelFullkorn AndelGronsakerFruktBar AndelNotterFro AntallHoldbarhetsdagerEtterBruttFrysekjede Beskrivelse
  BeskrivelseEngelsk BeskrivelseUmerkedeEnheter BeskrivelseUmerkedeSalgsenheter EnhetsprisbetegnelseKode Enhetsprisfaktor
  EnhetspristypeKode ErMengdevariabelt ErMerketMedUtsalgspris ErStorhusholdningsprodukt Fyllingsgrad~2
  HoldbarhetsdagerTilDetaljist HoldbarhetsdagerTilDistributor HoldbarhetsdagerTilProdusent HoldbarhetsdagerTotalt
  Informasjonstekst InformasjonstekstEngelsk KanFrysekjedenBrytesIButikk MaksimumstemperaturCelcius
  MaksTempKorttidslagringCelcius Mengde MengdeTilsattSalt MengdeTilsattSukker Mengdetypeenhet~2 MerketMedEgenskaper
  MinimumstemperaturCelsius MinTempKorttidslagringCelcius MVAKode~2 NaringsdeklarasjonKode NaringsinnholdKode Nettovekt
  OpprinnelseOgOpphav Produksjonsland ProduksjonsmetodeFiskKode ProduktmerkingEgenskaper Stablingsfaktor Varemerke PakningID
  VaregruppeID Antall AntallAvPant AntallBasispakningeriBredden AntallBasispakningeriDybden AntallBasispakningeriHoyden
  AntallLag AntallPrLag AvvikendePakkemonster Bredde Bruttovekt Dybde Egenskaper EgenskaperEngelsk Emballasjekode
  ErForbrukerpakning GS1Databaarer Hoyde HoydePrLag LastbaererKode Markedsnavn MarkedsnavnEngelsk MaxTopplast PantGTIN
  PEGhullBredde PEGhullX PEGhullY ResirkulerbarEmballasje ReturnerbarEmballasje SistKontrollmaalt
  SpaceAvvikerFraLogistikkMaal SpaceBredde SpaceDybde SpaceHoyde TotaltAntall PantEPDnr EPDnr ErstattetAvProduktID
  LeverandorVarenr MottakerTilgang ProdusentVarenr TilgjengeligFraDato ProduktID ErBestillbar FerdigTilberedtBeskrivelse
  HoyesteAnbefalteSerververingstemperaturCelsius MinsteAnbefalteServeringstemperaturCelsius Produktutbytte
  ProduktutbyttevariasjonProsent Tilberedelsebeskrivelse Tilberedningsforslag Allergierklaring AntallUmerkedeEnheter
  ErnaringsmessigePastander Ingredienser Umerketvariantbeskrivelse Umerketvariantnr
  NaeringsinnholdListe.energi_kcal_pr_100gr_ml NaeringsinnholdListe.energi_kj_pr_100gr_ml
  NaeringsinnholdListe.fett_totalt_pr_100gr_ml NaeringsinnholdListe.karbohydrater_pr_100gr_ml
  NaeringsinnholdListe.mettede_fettsyrer_pr_100gr_ml NaeringsinnholdListe.protein_pr_100gr_ml
  NaeringsinnholdListe.salt_pr_100gr_ml NaeringsinnholdListe.sukkerarter_pr_100gr_ml NaeringsinnholdListe.bitoin_mikrogr
  NaeringsinnholdListe.fluorid_mg NaeringsinnholdListe.fosfor_mg NaeringsinnholdListe.jern_mg
  NaeringsinnholdListe.jod_mikrogr NaeringsinnholdListe.kalium_mg NaeringsinnholdListe.kalsium_mg
  NaeringsinnholdListe.klorid_mg NaeringsinnholdListe.kobber_mg NaeringsinnholdListe.krom_mikrogr
  NaeringsinnholdListe.magnesium_mg NaeringsinnholdListe.mangan_mg NaeringsinnholdListe.molybden_mikrogr
  NaeringsinnholdListe.niacin_mg NaeringsinnholdListe.pantotensyre_mg NaeringsinnholdListe.prosentandel_bitoin
  NaeringsinnholdListe.prosentandel_fluorid NaeringsinnholdListe.prosentandel_folinsyre
  NaeringsinnholdListe.prosentandel_fosfor NaeringsinnholdListe.prosentandel_jern NaeringsinnholdListe.prosentandel_jod
  NaeringsinnholdListe.prosentandel_kalium NaeringsinnholdListe.prosentandel_kalsium
  NaeringsinnholdListe.prosentandel_klorid NaeringsinnholdListe.prosentandel_kobber NaeringsinnholdListe.prosentandel_krom
  NaeringsinnholdListe.prosentandel_magnesium NaeringsinnholdListe.prosentandel_mangan
  NaeringsinnholdListe.prosentandel_molybden NaeringsinnholdListe.prosentandel_niacin
  NaeringsinnholdListe.prosentandel_pantotensyre NaeringsinnholdListe.prosentandel_riboflavin
  NaeringsinnholdListe.prosentandel_selen NaeringsinnholdListe.prosentandel_sink NaeringsinnholdListe.prosentandel_tiamin
  NaeringsinnholdListe.prosentandel_vitamin_a NaeringsinnholdListe.prosentandel_vitamin_b12
  NaeringsinnholdListe.prosentandel_vitamin_b6 NaeringsinnholdListe.prosentandel_vitamin_c
  NaeringsinnholdListe.prosentandel_vitamin_d NaeringsinnholdListe.prosentandel_vitamin_e
  NaeringsinnholdListe.prosentandel_vitamin_k NaeringsinnholdListe.riboflavin_mg NaeringsinnholdListe.selen_mikrogr
  NaeringsinnholdListe.sink_mg NaeringsinnholdListe.tiamin_mg NaeringsinnholdListe.vitamin_a_mikrogr
  NaeringsinnholdListe.vitamin_b12_mikrogr NaeringsinnholdListe.vitamin_b6_mg NaeringsinnholdListe.vitamin_c_mikrogr
  NaeringsinnholdListe.vitamin_d_mikrogr NaeringsinnholdListe.vitamin_e_mg NaeringsinnholdListe.vitamin_k_mikrogr
  NaeringsinnholdListe.enummettede_fettsyrer_pr_100gr_ml NaeringsinnholdListe.flerumettede_fettsyrer_pr_100gr_ml
  NaeringsinnholdListe.polyoler_pr_100gr_ml NaeringsinnholdListe.stivelse_pr_100gr_ml
  NaeringsinnholdListe.kostfibre_pr_100gr_ml NaeringsinnholdListe.folinsyre_mikrogr
  ReferanseinntakListe.bitoin_mikrogr_pr_porsjon ReferanseinntakListe.energi_kcal_pr_porsjon
  ReferanseinntakListe.energi_kj_pr_porsjon ReferanseinntakListe.fett_gr_pr_porsjon
  ReferanseinntakListe.fluorid_mg_pr_porsjon ReferanseinntakListe.fosfor_mg_pr_porsjon
  ReferanseinntakListe.jern_mg_pr_porsjon ReferanseinntakListe.jod_mikrogr_pr_porsjon
  ReferanseinntakListe.kalium_mg_pr_porsjon ReferanseinntakListe.kalsium_mg_pr_porsjon
  ReferanseinntakListe.karbohydrater_gr_pr_porsjon ReferanseinntakListe.klorid_pr_porsjon_mg
  ReferanseinntakListe.kobber_mg_pr_porsjon ReferanseinntakListe.krom_mikrogr_pr_porsjon
  ReferanseinntakListe.magnesium_mg_pr_porsjon ReferanseinntakListe.mangan_mg_pr_porsjon
  ReferanseinntakListe.mettet_fett_gr_pr_porsjon ReferanseinntakListe.molybden_mikrogr_pr_porsjon
  ReferanseinntakListe.niacin_mg_pr_porsjon ReferanseinntakListe.pantotensyre_mg_pr_porsjon
  ReferanseinntakListe.porsjonsstorrelse_mengde ReferanseinntakListe.prosentandel_energi_kcal
  ReferanseinntakListe.prosentandel_energi_kj ReferanseinntakListe.prosentandel_fett
  ReferanseinntakListe.prosentandel_fluorid_pr_porsjon ReferanseinntakListe.prosentandel_fosfor_pr_porsjon
  ReferanseinntakListe.prosentandel_jern_pr_porsjon ReferanseinntakListe.prosentandel_jod_pr_porsjon
  ReferanseinntakListe.prosentandel_kalium_pr_porsjon ReferanseinntakListe.prosentandel_kalsium_pr_porsjon
  ReferanseinntakListe.prosentandel_karbohydrater ReferanseinntakListe.prosentandel_klorid_pr_porsjon
  ReferanseinntakListe.prosentandel_kobber_pr_porsjon ReferanseinntakListe.prosentandel_krom_pr_porsjon
  ReferanseinntakListe.prosentandel_magnesium_pr_porsjon ReferanseinntakListe.prosentandel_mangan_pr_porsjon
  ReferanseinntakListe.prosentandel_mettet_fett ReferanseinntakListe.prosentandel_molybden_pr_porsjon
  ReferanseinntakListe.prosentandel_protein ReferanseinntakListe.prosentandel_salt
  ReferanseinntakListe.prosentandel_selen_pr_porsjon ReferanseinntakListe.prosentandel_sink_pr_porsjon
  ReferanseinntakListe.prosentandel_sukkerarter ReferanseinntakListe.prosentandel_vitamin_d_pr_porsjon
  ReferanseinntakListe.protein_gr_pr_porsjon ReferanseinntakListe.riboflavin_mg_pr_porsjon
  ReferanseinntakListe.salt_gr_pr_porsjon ReferanseinntakListe.selen_mikrogr_pr_porsjon
  ReferanseinntakListe.sink_mg_pr_porsjon ReferanseinntakListe.tiamin_mg_pr_porsjon
  ReferanseinntakListe.vitamin_a_mikrogr_pr_porsjon ReferanseinntakListe.vitamin_b12_mikrogr_pr_porsjon
  ReferanseinntakListe.vitamin_b6_mg_pr_porsjon ReferanseinntakListe.vitamin_c_mikrogr_pr_porsjon
  ReferanseinntakListe.vitamin_d_mikrogr_pr_porsjon ReferanseinntakListe.vitamin_k_mikrogr_pr_porsjon
  ReferanseinntakListe.prosentandel_vitamin_a_pr_porsjon ReferanseinntakListe.prosentandel_vitamin_e_pr_porsjon
  ReferanseinntakListe.prosentandel_vitamin_k_pr_porsjon ReferanseinntakListe.prosentandel_vitamin_c_pr_porsjon
  ReferanseinntakListe.prosentandel_tiamin_pr_porsjon ReferanseinntakListe.prosentandel_riboflavin_pr_porsjon
  ReferanseinntakListe.prosentandel_niacin_pr_porsjon ReferanseinntakListe.prosentandel_vitamin_b6_pr_porsjon
  ReferanseinntakListe.prosentandel_folinsyre_pr_porsjon ReferanseinntakListe.prosentandel_vitamin_b12_pr_porsjon
  ReferanseinntakListe.prosentandel_bitoin_pr_porsjon ReferanseinntakListe.prosentandel_pantotensyre_pr_porsjon
  ReferanseinntakListe.porsjonsstorrelse_enhetsbeskrivelse ReferanseinntakListe.sukkerarter_gr
  ReferanseinntakListe.vitamin_e_mg_pr_porsjon ReferanseinntakListe.folinsyre_mikrogr_pr_porsjon
item:dagligvare:nonfood = AldersgrenseKode Beskrivelse BeskrivelseEngelsk BeskrivelseUmerkedeEnheter
  BeskrivelseUmerkedeSalgsenheter ErMerketMedUtsalgspris ErStorhusholdningsprodukt Fyllingsgrad~2
  HoldbarhetsdagerTilDetaljist HoldbarhetsdagerTilDistributor HoldbarhetsdagerTilProdusent HoldbarhetsdagerTotalt
  Informasjonstekst InformasjonstekstEngelsk InneholderMikroplast MaksimumstemperaturCelcius Materiale Mengde
  Mengdetypeenhet MerketMedEgenskaper MinimumstemperaturCelsius MVAKode Nettovekt OpprinnelseOgOpphav PAO Produksjonsland
  ProduktmerkingEgenskaper Stablingsfaktor Varemerke AttributtverdiID PakningID VaregruppeID Antall KreverEnergimerking
  LinkTilEnergimerke LinkTilProduktDatablad AntallAvPant AntallBasispakningeriBredden AntallBasispakningeriDybden
  AntallBasispakningeriHoyden AntallLag AntallPrLag AvvikendePakkemonster Bredde Bruttovekt Dybde Egenskaper
  EgenskaperEngelsk Emballasjekode ErForbrukerpakning GS1Databaarer Hoyde HoydePrLag LastbaererKode Markedsnavn
  MarkedsnavnEngelsk MaxTopplast PantGTIN PEGhullBredde PEGhullX PEGhullY ResirkulerbarEmballasje ReturnerbarEmballasje
  SistKontrollmaalt SpaceAvvikerFraLogistikkMaal SpaceBredde SpaceDybde SpaceHoyde TotaltAntall PantEPDnr EPDnr
  ErstattetAvProduktID LeverandorVarenr MottakerTilgang ProdusentVarenr TilgjengeligFraDato ProduktID ErBestillbar
  ErBegrensetMengde ErFarligGods ErListe1StofferEksplosiver ErListe2StofferEksplosiver ErMerketMedHsetning ErMiljoskadelig
  ErUnntattMengde ErUtgangsstofferForEksplosiver HarBruksbegrensninger KreverSamsvarserklaering KreverSikkerhetsdatablad
  LinkTilSamsvarserklaering LinkTilSikkerhetsdatablad SamsvarseklaringGyldigTilDato SikkerhetOgFarligGodsEmballasjeKode UNnr
  AntallUmerkedeEnheter Ingredienser Umerketvariantbeskrivelse Umerketvariantnr
item:dagligvare:ol_og_alkoholholdig_drikke = AldersgrenseKode Alkoholprosent AlkoholRapporteringsgruppeKode
  Allergener.blotdyr~2 Allergener.egg~2 Allergener.fisk~2 Allergener.kornslag_bygg_gluten~2
  Allergener.kornslag_havre_gluten~2 Allergener.kornslag_hvete_gluten~2 Allergener.kornslag_rug_gluten~2 Allergener.lupin~2
  Allergener.melk~2 Allergener.notter~2 Allergener.notter_hasselnotter~2 Allergener.notter_kasjunotter~2
  Allergener.notter_macademianotter~2 Allergener.notter_mandler~2 Allergener.notter_paranotter~2
  Allergener.notter_peanotter~2 Allergener.notter_pekannotter~2 Allergener.notter_pistasienotter~2
  Allergener.notter_valnotter~2 Allergener.selleri~2 Allergener.sennep~2 Allergener.sesamfro~2 Allergener.skalldyr~2
  Allergener.soya~2 Allergener.kornslag_spelt_gluten~2 Allergener.kornslag_khorasanhvete_gluten~2
  Allergener.svoveldioksid_sulfitter~2 Allergener.gluten~2 Beskrivelse BeskrivelseEngelsk BeskrivelseUmerkedeEnheter
  BeskrivelseUmerkedeSalgsenheter EnhetsprisbetegnelseKode~2 Enhetsprisfaktor EnhetspristypeKode~2 ErMerketMedUtsalgspris
  ErStorhusholdningsprodukt Fyllingsgrad~2 HoldbarhetsdagerTilDetaljist HoldbarhetsdagerTilDistributor
  HoldbarhetsdagerTilProdusent HoldbarhetsdagerTotalt Informasjonstekst InformasjonstekstEngelsk Legitimasjonskrav
  MaksimumstemperaturCelcius Mengde Mengdetypeenhet MerketMedEgenskaper MinimumstemperaturCelsius MVAKode~3 Nettovekt
  OpprinnelseOgOpphav Produksjonsland ProduktmerkingEgenskaper Stablingsfaktor Varemerke AttributtverdiID PakningID
  VaregruppeID Antall AntallAvPant AntallBasispakningeriBredden AntallBasispakningeriDybden AntallBasispakningeriHoyden
  AntallLag AntallPrLag AvvikendePakkemonster Bredde Bruttovekt Dybde Egenskaper EgenskaperEngelsk Emballasjekode
  ErForbrukerpakning GS1Databaarer Hoyde HoydePrLag LastbaererKode Markedsnavn MarkedsnavnEngelsk MaxTopplast PantGTIN
  ResirkulerbarEmballasje ReturnerbarEmballasje SistKontrollmaalt SpaceAvvikerFraLogistikkMaal SpaceBredde SpaceDybde
  SpaceHoyde TotaltAntall PantEPDnr EPDnr ErstattetAvProduktID LeverandorVarenr MottakerTilgang ProdusentVarenr
  TilgjengeligFraDato ProduktID ErBestillbar Allergierklaring AntallUmerkedeEnheter ErnaringsmessigePastander Ingredienser
  Umerketvariantbeskrivelse Umerketvariantnr NaeringsinnholdListe.energi_kcal_pr_100gr_ml~2
  NaeringsinnholdListe.energi_kj_pr_100gr_ml~2 NaeringsinnholdListe.fett_totalt_pr_100gr_ml~2
  NaeringsinnholdListe.karbohydrater_pr_100gr_ml~2 NaeringsinnholdListe.mettede_fettsyrer_pr_100gr_ml~2
  NaeringsinnholdListe.protein_pr_100gr_ml~2 NaeringsinnholdListe.salt_pr_100gr_ml~2
  NaeringsinnholdListe.sukkerarter_pr_100gr_ml~2 NaeringsinnholdListe.bitoin_mikrogr~2 NaeringsinnholdListe.fluorid_mg~2
  NaeringsinnholdListe.fosfor_mg~2 NaeringsinnholdListe.jern_mg~2 NaeringsinnholdListe.jod_mikrogr~2
  NaeringsinnholdListe.kalium_mg~2 NaeringsinnholdListe.kalsium_mg~2 NaeringsinnholdListe.klorid_mg~2
  NaeringsinnholdListe.kobber_mg~2 NaeringsinnholdListe.krom_mikrogr~2 NaeringsinnholdListe.magnesium_mg~2
  NaeringsinnholdListe.mangan_mg~2 NaeringsinnholdListe.molybden_mikrogr~2 NaeringsinnholdListe.niacin_mg~2
  NaeringsinnholdListe.pantotensyre_mg~2 NaeringsinnholdListe.prosentandel_bitoin~2
  NaeringsinnholdListe.prosentandel_fluorid~2 NaeringsinnholdListe.prosentandel_folinsyre~2
  NaeringsinnholdListe.prosentandel_fosfor~2 NaeringsinnholdListe.prosentandel_jern~2
  NaeringsinnholdListe.prosentandel_jod~2 NaeringsinnholdListe.prosentandel_kalium~2
  NaeringsinnholdListe.prosentandel_kalsium~2 NaeringsinnholdListe.prosentandel_klorid~2
  NaeringsinnholdListe.prosentandel_kobber~2 NaeringsinnholdListe.prosentandel_krom~2
  NaeringsinnholdListe.prosentandel_magnesium~2 NaeringsinnholdListe.prosentandel_mangan~2
  NaeringsinnholdListe.prosentandel_molybden~2 NaeringsinnholdListe.prosentandel_niacin~2
  NaeringsinnholdListe.prosentandel_pantotensyre~2 NaeringsinnholdListe.prosentandel_riboflavin~2
  NaeringsinnholdListe.prosentandel_selen~2 NaeringsinnholdListe.prosentandel_sink~2
  NaeringsinnholdListe.prosentandel_tiamin~2 NaeringsinnholdListe.prosentandel_vitamin_a~2
  NaeringsinnholdListe.prosentandel_vitamin_b12~2 NaeringsinnholdListe.prosentandel_vitamin_b6~2
  NaeringsinnholdListe.prosentandel_vitamin_c~2 NaeringsinnholdListe.prosentandel_vitamin_d~2
  NaeringsinnholdListe.prosentandel_vitamin_e~2 NaeringsinnholdListe.prosentandel_vitamin_k~2
  NaeringsinnholdListe.riboflavin_mg~2 NaeringsinnholdListe.selen_mikrogr~2 NaeringsinnholdListe.sink_mg~2
  NaeringsinnholdListe.tiamin_mg~2 NaeringsinnholdListe.vitamin_a_mikrogr~2 NaeringsinnholdListe.vitamin_b12_mikrogr~2
  NaeringsinnholdListe.vitamin_b6_mg~2 NaeringsinnholdListe.vitamin_c_mikrogr~2 NaeringsinnholdListe.vitamin_d_mikrogr~2
  NaeringsinnholdListe.vitamin_e_mg~2 NaeringsinnholdListe.vitamin_k_mikrogr~2
  NaeringsinnholdListe.enummettede_fettsyrer_pr_100gr_ml~2 NaeringsinnholdListe.flerumettede_fettsyrer_pr_100gr_ml~2
  NaeringsinnholdListe.polyoler_pr_100gr_ml~2 NaeringsinnholdListe.stivelse_pr_100gr_ml~2
  NaeringsinnholdListe.kostfibre_pr_100gr_ml~2 NaeringsinnholdListe.folinsyre_mikrogr~2
item:dagligvare:tobakk = AldersgrenseKode Beskrivelse BeskrivelseEngelsk BeskrivelseUmerkedeEnheter
  BeskrivelseUmerkedeSalgsenheter ErMerketMedUtsalgspris ErStorhusholdningsprodukt Fyllingsgrad~2
  HoldbarhetsdagerTilDetaljist HoldbarhetsdagerTilDistributor HoldbarhetsdagerTilProdusent HoldbarhetsdagerTotalt
  Informasjonstekst InformasjonstekstEngelsk Legitimasjonskrav MaksimumstemperaturCelcius Mengde Mengdetypeenhet
  MerketMedEgenskaper MinimumstemperaturCelsius MVAKode~3 Nettovekt OpprinnelseOgOpphav Produksjonsland
  ProduktmerkingEgenskaper Stablingsfaktor Varemerke AttributtverdiID PakningID VaregruppeID Antall AntallAvPant
  AntallBasispakningeriBredden AntallBasispakningeriDybden AntallBasispakningeriHoyden AntallLag AntallPrLag
  AvvikendePakkemonster Bredde Bruttovekt Dybde Egenskaper EgenskaperEngelsk Emballasjekode ErForbrukerpakning GS1Databaarer
  Hoyde HoydePrLag LastbaererKode Markedsnavn MarkedsnavnEngelsk MaxTopplast PantGTIN ResirkulerbarEmballasje
  ReturnerbarEmballasje SistKontrollmaalt SpaceAvvikerFraLogistikkMaal SpaceBredde SpaceDybde SpaceHoyde TotaltAntall
  PantEPDnr EPDnr ErstattetAvProduktID LeverandorVarenr MottakerTilgang ProdusentVarenr TilgjengeligFraDato ProduktID
  ErBestillbar AntallUmerkedeEnheter Umerketvariantbeskrivelse Umerketvariantnr
item:dagligvare:vin_brennevin_sterkol = AldersgrenseKode Alkoholprosent AlkoholRapporteringsgruppeKode Allergener.blotdyr~2
  Allergener.egg~2 Allergener.fisk~2 Allergener.kornslag_bygg_gluten~2 Allergener.kornslag_havre_gluten~2
  Allergener.kornslag_hvete_gluten~2 Allergener.kornslag_rug_gluten~2 Allergener.lupin~2 Allergener.melk~2
  Allergener.notter~2 Allergener.notter_hasselnotter~2 Allergener.notter_kasjunotter~2 Allergener.notter_macademianotter~2
  Allergener.notter_mandler~2 Allergener.notter_paranotter~2 Allergener.notter_peanotter~2 Allergener.notter_pekannotter~2
  Allergener.notter_pistasienotter~2 Allergener.notter_valnotter~2 Allergener.selleri~2 Allergener.sennep~2
  Allergener.sesamfro~2 Allergener.skalldyr~2 Allergener.soya~2 Allergener.kornslag_spelt_gluten~2
  Allergener.kornslag_khorasanhvete_gluten~2 Allergener.svoveldioksid_sulfitter~2 Allergener.gluten~2 Beskrivelse
  BeskrivelseEngelsk BeskrivelseUmerkedeEnheter BeskrivelseUmerkedeSalgsenheter ErMerketMedUtsalgspris
  ErStorhusholdningsprodukt Fyllingsgrad HoldbarhetsdagerTilDetaljist HoldbarhetsdagerTilDistributor
  HoldbarhetsdagerTilProdusent HoldbarhetsdagerTotalt Informasjonstekst InformasjonstekstEngelsk Legitimasjonskrav
  MaksimumstemperaturCelcius Mengde Mengdetypeenhet MerketMedEgenskaper MinimumstemperaturCelsius MVAKode~3 Nettovekt
  OpprinnelseOgOpphav Produksjonsland ProduktmerkingEgenskaper Stablingsfaktor Varemerke AttributtverdiID PakningID
  VaregruppeID Antall AntallAvPant AntallBasispakningeriBredden AntallBasispakningeriDybden AntallBasispakningeriHoyden
  AntallLag AntallPrLag AvvikendePakkemonster Bredde Bruttovekt Dybde Egenskaper EgenskaperEngelsk Emballasjekode
  ErForbrukerpakning GS1Databaarer Hoyde HoydePrLag LastbaererKode Markedsnavn MarkedsnavnEngelsk MaxTopplast PantGTIN
  ResirkulerbarEmballasje ReturnerbarEmballasje SistKontrollmaalt SpaceAvvikerFraLogistikkMaal SpaceBredde SpaceDybde
  SpaceHoyde TotaltAntall PantEPDnr EPDnr ErstattetAvProduktID LeverandorVarenr MottakerTilgang ProdusentVarenr
  TilgjengeligFraDato ProduktID ErBestillbar Allergierklaring AntallUmerkedeEnheter ErnaringsmessigePastander Ingredienser
  Umerketvariantbeskrivelse Umerketvariantnr Aargang Apellasjon Farge GramSukkerPrLiter GramSyrePrLiter Karakteristikk
  Kvalitetsbetegnelse Lukt Metode PasserTil Polnummer Produsentnavn Raastoff Smak Vinkartongantall
  VinSpritEmballasjetypeKode VinSpritKorktypeKode VinSpritLagringsgradKode NaeringsinnholdListe.energi_kcal_pr_100gr_ml~2
  NaeringsinnholdListe.energi_kj_pr_100gr_ml~2 NaeringsinnholdListe.fett_totalt_pr_100gr_ml~2
  NaeringsinnholdListe.karbohydrater_pr_100gr_ml~3 NaeringsinnholdListe.mettede_fettsyrer_pr_100gr_ml~2
  NaeringsinnholdListe.protein_pr_100gr_ml~2 NaeringsinnholdListe.salt_pr_100gr_ml~2
  NaeringsinnholdListe.sukkerarter_pr_100gr_ml~3 NaeringsinnholdListe.bitoin_mikrogr~2 NaeringsinnholdListe.fluorid_mg~2
  NaeringsinnholdListe.fosfor_mg~2 NaeringsinnholdListe.jern_mg~2 NaeringsinnholdListe.jod_mikrogr~2
  NaeringsinnholdListe.kalium_mg~2 NaeringsinnholdListe.kalsium_mg~2 NaeringsinnholdListe.klorid_mg~2
  NaeringsinnholdListe.kobber_mg~2 NaeringsinnholdListe.krom_mikrogr~2 NaeringsinnholdListe.magnesium_mg~2
  NaeringsinnholdListe.mangan_mg~2 NaeringsinnholdListe.molybden_mikrogr~2 NaeringsinnholdListe.niacin_mg~2
  NaeringsinnholdListe.pantotensyre_mg~2 NaeringsinnholdListe.prosentandel_bitoin~2
  NaeringsinnholdListe.prosentandel_fluorid~2 NaeringsinnholdListe.prosentandel_folinsyre~2
  NaeringsinnholdListe.prosentandel_fosfor~2 NaeringsinnholdListe.prosentandel_jern~2
  NaeringsinnholdListe.prosentandel_jod~2 NaeringsinnholdListe.prosentandel_kalium~2
  NaeringsinnholdListe.prosentandel_kalsium~2 NaeringsinnholdListe.prosentandel_klorid~2
  NaeringsinnholdListe.prosentandel_kobber~2 NaeringsinnholdListe.prosentandel_krom~2
  NaeringsinnholdListe.prosentandel_magnesium~2 NaeringsinnholdListe.prosentandel_mangan~2
  NaeringsinnholdListe.prosentandel_molybden~2 NaeringsinnholdListe.prosentandel_niacin~2
  NaeringsinnholdListe.prosentandel_pantotensyre~2 NaeringsinnholdListe.prosentandel_riboflavin~2
  NaeringsinnholdListe.prosentandel_selen~2 NaeringsinnholdListe.prosentandel_sink~2
  NaeringsinnholdListe.prosentandel_tiamin~2 NaeringsinnholdListe.prosentandel_vitamin_a~2
  NaeringsinnholdListe.prosentandel_vitamin_b12~2 NaeringsinnholdListe.prosentandel_vitamin_b6~2
  NaeringsinnholdListe.prosentandel_vitamin_c~2 NaeringsinnholdListe.prosentandel_vitamin_d~2
  NaeringsinnholdListe.prosentandel_vitamin_e~2 NaeringsinnholdListe.prosentandel_vitamin_k~2
  NaeringsinnholdListe.riboflavin_mg~2 NaeringsinnholdListe.selen_mikrogr~2 NaeringsinnholdListe.sink_mg~2
  NaeringsinnholdListe.tiamin_mg~2 NaeringsinnholdListe.vitamin_a_mikrogr~2 NaeringsinnholdListe.vitamin_b12_mikrogr~2
  NaeringsinnholdListe.vitamin_b6_mg~2 NaeringsinnholdListe.vitamin_c_mikrogr~2 NaeringsinnholdListe.vitamin_d_mikrogr~2
  NaeringsinnholdListe.vitamin_e_mg~2 NaeringsinnholdListe.vitamin_k_mikrogr~2
  NaeringsinnholdListe.enummettede_fettsyrer_pr_100gr_ml~2 NaeringsinnholdListe.flerumettede_fettsyrer_pr_100gr_ml~2
  NaeringsinnholdListe.polyoler_pr_100gr_ml~2 NaeringsinnholdListe.stivelse_pr_100gr_ml~2
  NaeringsinnholdListe.kostfibre_pr_100gr_ml~2 NaeringsinnholdListe.folinsyre_mikrogr~2
service =
`
