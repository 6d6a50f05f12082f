// The criteria of ESPD 1 as Peppol ESPD 1.0 and EHF ESPD 1.2 list them: identifiers, codes, official names, how groups and
// requirements follow each other, and fingerprints of the official texts. `*`: may be repeated; `?`: answers are optional.
import { taxonomy } from './taxonomy.ts'
import type { Taxonomy } from './taxonomy.ts'

/** EHF ESPD 1.2, 12 April 2019. */
export const ehfTaxonomy: Taxonomy = taxonomy(`
  legislation L1 | 019000d9492890 | Directive 2014/24/EU | EU_DIRECTIVE | http://eur-lex.europa.eu/legal-content/EN/TXT/?uri=celex:32014L0024
  legislation L2 | 019000d9492890 | On public procurement and repealing Directive 2004/18/EC | EU_DIRECTIVE | http://eur-lex.europa.eu/legal-content/EN/TXT/?uri=celex:32014L0024
  criterion 005eb9ed-1347-4ca3-bb29-9bc0db64e1ab | CRITERION.EXCLUSION.CONVICTIONS.PARTICIPATION_IN_CRIMINAL_ORGANISATION | Participation in a criminal organisation | 16d160011b1a3c | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion c27b7c4e-c837-4529-b867-ed55ce639db5 | CRITERION.EXCLUSION.CONVICTIONS.CORRUPTION | Corruption | 0dce5243bef5bc | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 297d2323-3ede-424e-94bc-a91561e6f320 | CRITERION.EXCLUSION.CONVICTIONS.FRAUD | Fraud | 13cedcf2b76aff | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion d486fb70-86b3-4e75-97f2-0d71b5697c7d | CRITERION.EXCLUSION.CONVICTIONS.TERRORIST_OFFENCES | Terrorist offences or offences linked to terrorist activities | 12734a5c5b1876 | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 47112079-6fec-47a3-988f-e561668c3aef | CRITERION.EXCLUSION.CONVICTIONS.MONEY_LAUNDERING | Money laundering or terrorist financing | 147c8344178a99 | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion d789d01a-fe03-4ccd-9898-73f9cfa080d1 | CRITERION.EXCLUSION.CONVICTIONS.CHILD_LABOUR-HUMAN_TRAFFICKING | Child labour and other forms of trafficking in human beings | 0124ed08867bcd | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion b61bbeb7-690e-4a40-bc68-d6d4ecfaa3d4 | CRITERION.EXCLUSION.CONTRIBUTIONS.PAYMENT_OF_TAXES | Payment of taxes | 14a356d6b22a9b | L1 | 57(2) | 098fd3cc-466e-4233-af1a-affe09471bce 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 7d85e333-bbab-49c0-be8d-c36d71a72f5e | CRITERION.EXCLUSION.CONTRIBUTIONS.PAYMENT_OF_SOCIAL_SECURITY | Payment of social security contributions | 03fbe83672254c | L1 | 57(2) | 098fd3cc-466e-4233-af1a-affe09471bce 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion a80ddb62-d25b-4e4e-ae22-3968460dc0a9 | CRITERION.EXCLUSION.SOCIAL.ENVIRONMENTAL_LAW | Breaching of obligations in the fields of environmental law | 1d2beca799b44f | L1 | 57(4) | 976b5acb-c00f-46ca-8f83-5ce6abfdfe43
  criterion a261a395-ed17-4939-9c75-b9ff1109ca6e | CRITERION.EXCLUSION.SOCIAL.SOCIAL_LAW | Breaching of obligations in the fields of social law | 18b5e78f213dca | L1 | 57(4) | 976b5acb-c00f-46ca-8f83-5ce6abfdfe43
  criterion a34b70d6-c43d-4726-9a88-8e2b438424bf | CRITERION.EXCLUSION.SOCIAL.LABOUR_LAW | Breaching of obligations in the fields of labour law | 0d221c8cf8905a | L1 | 57(4) | 976b5acb-c00f-46ca-8f83-5ce6abfdfe43
  criterion d3732c09-7d62-4edc-a172-241da6636e7c | CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY | Bankruptcy | 1c362fb35ed204 | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 396f288a-e267-4c20-851a-ed4f7498f137 | CRITERION.EXCLUSION.BUSINESS.INSOLVENCY | Insolvency | 06a3b8ad6bc10a | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 68918c7a-f5bc-4a1a-a62f-ad8983600d48 | CRITERION.EXCLUSION.BUSINESS.CREDITORS_ARRANGEMENT | Arrangement with creditors | 15aeefca4f1891 | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion daffa2a9-9f8f-4568-8be8-7b8bf306d096 | CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY_ANALOGOUS | Analogous situation like bankruptcy under national law | 1e8b375ef9c14a | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 8fda202a-0c37-41bb-9d7d-de3f49edbfcb | CRITERION.EXCLUSION.BUSINESS.LIQUIDATOR_ADMINISTERED | Assets being administered by liquidator | 10670cd4ffa2f4 | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 166536e2-77f7-455c-b018-70582474e4f6 | CRITERION.EXCLUSION.BUSINESS.ACTIVITIES_SUSPENDED | Business activities are suspended | 02125fcda4ca8b | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 514d3fde-1e3e-4dcd-b02a-9f984d5bbda3 | CRITERION.EXCLUSION.MISCONDUCT.MC_PROFESSIONAL | Guilty of grave professional misconduct | 1ea44e69746e37 | L1 | 57(4) | 67362ec7-cec3-4cb8-a38e-5d7a2a31e6d8
  criterion 56d13e3d-76e8-4f23-8af6-13e60a2ee356 | CRITERION.EXCLUSION.MISCONDUCT.MARKET_DISTORTION | Agreements with other economic operators aimed at distorting competition | 1c2d1ecf4ac2ca | L1 | 57(4) | 67362ec7-cec3-4cb8-a38e-5d7a2a31e6d8
  criterion b1b5ac18-f393-4280-9659-1367943c1a2e | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.PROCEDURE_PARTICIPATION | Conflict of interest due to its participation in the procurement procedure | 156e91571f3948 | L1 | 57(4) | 30450436-f559-4dfa-98ba-f0842ed9d2a0
  criterion 61874050-5130-4f1c-a174-720939c7b483 | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.PROCEDURE_PREPARATION | Direct or indirect involvement in the preparation of this procurement procedure | 1b63be279c101f | L1 | 57(4) | 77ae3f29-7c5f-4afa-af97-24afec48c5bf
  criterion 3293e92b-7f3e-42f1-bee6-a7641bb04251 | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.EARLY_TERMINATION | Early termination, damages or other comparable sanctions | 0f784ff540159e | L1 | 57(4) | 67362ec7-cec3-4cb8-a38e-5d7a2a31e6d8
  criterion 696a75b2-6107-428f-8b74-82affb67e184 | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.MISINTERPRETATION | Guilty of misinterpretation, withheld information, unable to provide required documents and obtained confidential information of this procedure | 0a5726bd4ce5dc | L1 | 57(4) | 30450436-f559-4dfa-98ba-f0842ed9d2a0
  criterion 7e7db838-eeac-46d9-ab39-42927486f22d | CRITERION.SELECTION.ALL_SATISFIED | All selection criteria will be satisfied | 18db86ce5fce75 | - |  | f3a6836d-2de2-4cd1-81ca-fb06178d05c5
  criterion 6ee55a59-6adb-4c3a-b89f-e62a7ad7be7f | CRITERION.SELECTION.SUITABILITY.PROFESSIONAL_REGISTER_ENROLMENT | Enrolment in a relevant professional register | 16b04c42cdffe0 | L1 | 58(2) | 1768de86-a6c8-48e4-bd8e-de2f2f7424d0 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 87b3fa26-3549-4f92-b8e0-3fd8f04bf5c7 | CRITERION.SELECTION.SUITABILITY.TRADE_REGISTER_ENROLMENT | Enrolment in a trade register | 1e37e33af79735 | L1 | 58(2) | 1768de86-a6c8-48e4-bd8e-de2f2f7424d0 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 9eeb6d5c-0eb8-48e8-a4c5-5087a7c095a4 | CRITERION.SELECTION.SUITABILITY.AUTHORISATION | For service contracts: authorisation of particular organisation needed | 0be03a8e2f678f | L1 | 58(2) | a109e144-f65e-469d-bcda-220f1af34b6c 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 73f10e36-ed7a-412e-995c-aa76463e3776 | CRITERION.SELECTION.SUITABILITY.MEMBERSHIP | For service contracts: membership of particular organisation needed | 1f2d697c976b37 | L1 | 58(2) | a109e144-f65e-469d-bcda-220f1af34b6c 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 499efc97-2ac1-4af2-9e84-323c2ca67747 | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.GENERAL_YEARLY | General yearly turnover | 1b1e4429360650 | L2 | 58(3) | c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16* 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion b16cb9fc-6cb7-4585-9302-9533b415cf48 | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.AVERAGE_YEARLY | Average yearly turnover | 001cf58605233a | L2 | 58(3) | e1886054-ada4-473c-9afc-2fde82c24cf4 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 074f6031-55f9-4e99-b9a4-c4363e8bc315 | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SPECIFIC_YEARLY | Specific yearly turnover | 0ea6cb26d249a7 | L2 | 58(3) | c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16* 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion d3dfb714-f558-4512-bbc5-e456fa2339de | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SPECIFIC_AVERAGE | Specific average turnover | 1ddcffe724f886 | L2 | 58(3) | e1886054-ada4-473c-9afc-2fde82c24cf4 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 77f481ce-ffb6-483f-8e2b-c78db5e68292 | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SET_UP | Set up of economic operator | 01560ca2fce470 | L2 | 58(3) | e9aa7763-c167-4352-8060-1a3d7d3e2662
  criterion e4d37adc-08cd-4f4d-a8d8-32b62b0a1f46 | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.FINANCIAL_RATIO | Financial ratio | 0486c8e6a927ac | L2 | 58(3) | 096686e1-82ca-4de0-8710-d74d90da0f0c* 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 7604bd40-4462-4086-8763-a50da51a869c | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.RISK_INDEMNITY_INSURANCE | Professional risk indemnity insurance | 00539599925b6f | L2 | 58(3) | 42dc8062-974d-4201-91ba-7f2ea90338fd 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion ab0e7f2e-6418-40e2-8870-6713123e41ad | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.OTHER_REQUIREMENTS | Other economic or financial requirements | 01266b3c78c510 | - |  | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion cdd3bb3e-34a5-43d5-b668-2aab86a73822 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.WORKS_PERFORMANCE | For works contracts: performance of works of the specified type | 17fe1155b4d6e3 | L2 | 58(4) | 96f00020-0a25-402e-b850-2378e83b5695* 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 3a18a175-1863-4b1d-baef-588ce61960ca | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.SUPPLIES_DELIVERY_PERFORMANCE | For supply contracts: performance of deliveries of the specified type | 1c0cc00362d638 | L2 | 58(4) | 96f00020-0a25-402e-b850-2378e83b5695* 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 5e506c16-26ab-4e32-bb78-b27f87dc0565 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.SERVICES_DELIVERY_PERFORMANCE | For service contracts: performance of services of the specified type | 1c1258720b6ef2 | L2 | 58(4) | 96f00020-0a25-402e-b850-2378e83b5695* 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 3aaca389-4a7b-406b-a4b9-080845d127e7 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.TECHNICIANS_FOR_QUALITY_CONTROL | Technicians or technical bodies for quality control | 1287d9fcc41a50 | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion c599c130-b29f-461e-a187-4e16c7d40db7 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.TECHNICIANS_FOR_CARRYING_WORKS | For works contracts: technicians or technical bodies to carry out the work | 05c17ed0c15185 | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 4bf996d9-439c-40c6-9ab9-980a48cb55a1 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.FACILITIES_FOR_QUALITY_ENSURING | Technical facilities and measures for ensuring quality | 0134da130993c0 | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 90a2e100-44cc-45d3-9970-69d6714f1596 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.FACILITIES_FOR_STUDY_RESEARCH | Study and research facilities | 0a056bf266209f | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion dc12a151-7fdf-4733-a8f0-30f667292e66 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.SUPPLY_CHAIN_MANAGEMENT | Supply chain management | 09190083552e52 | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion c8809aa1-29b6-4f27-ae2f-27e612e394db | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.CHECKS.ALLOWANCE_OF_CHECKS | Allowance of checks | 16d8b14c0e8aa3 | L2 | 58(4) | d7721546-9106-43a7-8d31-2fe08a862b00
  criterion 07301031-2270-41af-8e7e-66fe0c777107 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.PROFESSIONAL_QUALIFICATIONS | Educational and professional qualifications | 0c1f101e81849e | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 9460457e-b43d-48a9-acd1-615de6ddd33e | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.ENVIRONMENTAL_MANAGEMENT_MEASURES | Environmental management measures | 0eab62d59d435c | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 6346959b-e097-4ea1-89cd-d1b4c131ea4d | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.MANAGERIAL_STAFF | Number of managerial staff | 1c15f4fb0b2410 | L2 | 58(4) | 96defecc-7d32-4957-82e9-aad5f3c5b736* 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 1f49b3f0-d50f-43f6-8b30-4bafab108b9b | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.AVERAGE_ANNUAL_MANPOWER | Average annual manpower | 140bcb949705d0 | L2 | 58(4) | 96defecc-7d32-4957-82e9-aad5f3c5b736* 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion cc18c023-211d-484d-a32e-52f3f970285f | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.EQUIPMENT | Tools, plant or technical equipment | 1d7a33ef9e44db | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 612a1625-118d-4ea4-a6db-413184e7c0a8 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.SUBCONTRACTING_PROPORTION | Subcontracting proportion | 0934b05aadf5d6 | L2 | 58(4) | 575f7550-8a2d-4bad-b9d8-be07ab570076
  criterion bdf0601d-2480-4250-b870-658d0ee95be6 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.ARTEFACTS.NO_AUTHENTICATED_ARTEFACTS | For supply contracts: samples, descriptions or photographs without certification of authenticity | 1ded0a9b3dcddc | L2 | 58(4) | cb73544d-e8bb-4cc6-819b-b8e04f1e240e 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 7662b7a9-bcb8-4763-a0a7-7505d8e8470d | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.ARTEFACTS.AUTHENTICATED_ARTEFACTS | For supply contracts: samples, descriptions or photographs with certification of authenticity | 029a8fd1da115c | L2 | 58(4) | cb73544d-e8bb-4cc6-819b-b8e04f1e240e 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion a7669d7d-9297-43e1-9d10-691a1660187c | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.QUALITY_ASSURANCE.QA_INSTITUTES_CERTIFICATE | For supply contracts: certificates by quality control institutes | 1bd954c7e150a7 | L2 | 58(4) | 4887c3d7-05fc-4e3e-b066-f338910f0c4c 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion d726bac9-e153-4e75-bfca-c5385587766d | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.QUALITY_ASSURANCE.QA_INDEPENDENT_CERTIFICATE | Certificates by independent bodies about arderquality assurance standards | 1110d19c6c32f0 | L2 | 62(2) | 0e88f63c-5642-4a17-833b-ae5800e1750a 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 8ed65e48-fd0d-444f-97bd-4f58da632999 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.ENVIRONMENTAL_MANAGEMENT.ENV_INDEPENDENT_CERTIFICATE | Certificates by independent bodies about environmental management systems or standards | 0e4086d972ef7e | L2 | 62(2) | 82a59ce2-9c59-4075-af08-843ad89a45ec 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 2043338f-a38a-490b-b3ec-2607cb25a017 | CRITERION.OTHER.EO_DATA.SHELTERED_WORKSHOP | Procurement reserved | 0fd098942d3211 | - |  | 6febbe4a-e715-427c-a2b1-19cfabadaef0
  criterion 9b19e869-6c89-4cc4-bd6c-ac9ca8602165 | CRITERION.OTHER.EO_DATA.REGISTERED_IN_OFFICIAL_LIST | EO registered | 00540748791b64 | - |  | 64162276-7014-408f-a9af-080426bfe1fd
  criterion ee51100f-8e3e-40c9-8f8b-57d5a15be1f2 | CRITERION.OTHER.EO_DATA.TOGETHER_WITH_OTHERS | EO participating in procurement procedure | 06e207e333c288 | - |  | d939f2c6-ba25-4dc4-889c-11d1853add19
  criterion 0d62c6ed-f074-4fcf-8e9f-f691351d52ad | CRITERION.OTHER.EO_DATA.RELIES_ON_OTHER_CAPACITIES | EO relies capacities | 072092793c290c | - |  | e688f7d6-dcef-4726-bc61-052e63ead60f
  criterion 72c0c4b1-ca50-4667-9487-461f3eed4ed7 | CRITERION.OTHER.EO_DATA.SUBCONTRACTS_WITH_THIRD_PARTIES | Subcontracting third parties | 0eab14f47a7b09 | - |  | d5fe5a71-7fd3-4910-b6f4-5cd2a4d23524
  criterion 9c70375e-1264-407e-8b50-b9736bc08901 | CRITERION.OTHER.EO_DATA.MEETS_THE_OBJECTIVE | It meets the objective and non discriminatory criteria or rules to be applied in order to limit the number of candidates in the following way: In case certain certificates or other forms of documentary evidence are required, please indicate for each whether the economic operator has the required documents: | 188b8210565e4c | - |  | 3e5c2859-68a7-4312-92e4-01ae79c00cb8 ab335516-73a4-41f7-977b-a98c13a51060
  criterion aef56865-3cdc-42a8-87ed-7e5e93088279 | CRITERION.EXCLUSION.NATIONAL.NO.ACCEPTED.FINE | Accepted fine for criminal behaviour | 1a9ddc0ea0335f | - |  | 976b5acb-c00f-46ca-8f83-5ce6abfdfe43 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 588e9cbb-aaaf-48de-b5df-46254e5d2742 | CRITERION.EXCLUSION.NATIONAL.GRAVE.MISCONDUCT | Grave misconduct | 11654c768f7066 | - |  | 976b5acb-c00f-46ca-8f83-5ce6abfdfe43 7458d42a-e581-4640-9283-34ceb3ad4345
  group 7c637c0c-7703-4389-ba52-02997a055bd7 | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | f5276600-a2b6-4ff6-a90e-b31fe19dae41*
  group f3a6836d-2de2-4cd1-81ca-fb06178d05c5 | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 
  group f5276600-a2b6-4ff6-a90e-b31fe19dae41 | true | ecf40999-7b64-4e10-b960-7f8ff8674cf6 7d35fb7c-da5b-4830-b598-4f347a04dceb c5012430-14da-454c-9d01-34cedc6a7ded 9ca9096f-edd2-4f19-b6b1-b55c83a2d5c8? | 5f9f09f7-f701-432c-9fdc-c22c124a74c9
  group 5f9f09f7-f701-432c-9fdc-c22c124a74c9 | - | 20c5361b-7599-4ee6-b030-7f8323174d1e | 74e6c7b4-757b-4b40-ada6-fad6a997c310
  group 74e6c7b4-757b-4b40-ada6-fad6a997c310 | true | 7b07904f-e080-401a-a3a1-9a3efeeda54b | 
  group 7458d42a-e581-4640-9283-34ceb3ad4345 | - | c1347b74-1872-4060-a6db-f4044edcd7c4 | 41dd2e9b-1bfd-44c7-93ee-56bd74a4334b*
  group 41dd2e9b-1bfd-44c7-93ee-56bd74a4334b | true | f4313bb6-21b6-499e-bdff-debe10e11d2c 1f1cd18e-3e01-4ca2-af4c-e2981924ba8d? c3ccfa31-0c5e-4e3a-a3fd-db9fb83d78d4? | 
  group 098fd3cc-466e-4233-af1a-affe09471bce | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | f8499787-f9f8-4355-95e2-9784426f4d7b
  group f8499787-f9f8-4355-95e2-9784426f4d7b | true | 6c87d3d4-e8eb-4253-b385-6373020ab886 9052cc59-cfe5-41c6-a314-02a7f378ffe8 | 7c2aec9f-4876-4c33-89e6-2ab6d6cf5d02? c882afa4-6971-4b00-8970-0c283eb122cc fc57e473-d63e-4a04-b589-dcf81cab8052
  group 7c2aec9f-4876-4c33-89e6-2ab6d6cf5d02 | - | 9b4497e6-a166-46f9-8581-7fc39ff975c4 | 3cb7abf1-662a-4756-b61c-7bc716c1fafc
  group 3cb7abf1-662a-4756-b61c-7bc716c1fafc | true | 201f11c3-1fa2-4464-acc0-f021266fd881 | 
  group c882afa4-6971-4b00-8970-0c283eb122cc | - | 08b0c984-c5e6-4143-8493-868c39745637 | 815422d6-f8a1-418a-8bf0-3524f7c8f721
  group 815422d6-f8a1-418a-8bf0-3524f7c8f721 | true | ecf40999-7b64-4e10-b960-7f8ff8674cf6 9ca9096f-edd2-4f19-b6b1-b55c83a2d5c8? | 
  group fc57e473-d63e-4a04-b589-dcf81cab8052 | - | 70f8697b-8953-411a-a489-4ff62e5250d2 | 6c3609e1-9add-4fa9-9409-62ce72ae4548
  group 6c3609e1-9add-4fa9-9409-62ce72ae4548 | true | 55905dd0-38f0-4f93-8c74-5ae05a21afc5 | 
  group 976b5acb-c00f-46ca-8f83-5ce6abfdfe43 | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | 64a2102c-4af1-4ecb-97b3-0c41907ec0f6
  group 64a2102c-4af1-4ecb-97b3-0c41907ec0f6 | true | e098da8e-4717-4500-965f-f882d5b4e1ad | 5f9f09f7-f701-432c-9fdc-c22c124a74c9
  group d91c11a1-f19e-4b83-8ade-c4be2bf00555 | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | aeef523b-c8fc-4dba-9c34-03e34812567b
  group aeef523b-c8fc-4dba-9c34-03e34812567b | true | e098da8e-4717-4500-965f-f882d5b4e1ad 4e3f468a-86c4-4c99-bd15-c8b221229348 | 
  group 67362ec7-cec3-4cb8-a38e-5d7a2a31e6d8 | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | 2cbcf978-765c-40aa-996b-b1d082485cef
  group 2cbcf978-765c-40aa-996b-b1d082485cef | true | e098da8e-4717-4500-965f-f882d5b4e1ad | 5f9f09f7-f701-432c-9fdc-c22c124a74c9
  group 30450436-f559-4dfa-98ba-f0842ed9d2a0 | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | 73f0fe4c-4ed9-4343-8096-d898cf200146
  group 73f0fe4c-4ed9-4343-8096-d898cf200146 | true | e098da8e-4717-4500-965f-f882d5b4e1ad | 
  group 77ae3f29-7c5f-4afa-af97-24afec48c5bf | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | 73f0fe4c-4ed9-4343-8096-d898cf200146
  group 1768de86-a6c8-48e4-bd8e-de2f2f7424d0 | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 
  group 9026e403-3eb6-4705-a9e9-e21a1efc867d | - | 9dae5670-cb75-4c97-901b-96ddac5a633a | 0a166f0a-0c5f-42b0-81e9-0fc9fa598a48
  group 0a166f0a-0c5f-42b0-81e9-0fc9fa598a48 | true | 03bb1954-13ae-47d8-8ef8-b7fe0f22d700 e2d863a0-60cb-4e58-8c14-4c1595af48b7? 5cbf74d9-a1e2-4233-921d-8b298842ee7d? | 
  group a109e144-f65e-469d-bcda-220f1af34b6c | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 7696fb3f-9722-43b8-9b91-ad59bb4b8ad2
  group 7696fb3f-9722-43b8-9b91-ad59bb4b8ad2 | true | 51391308-0bf6-423c-95e2-d5a54aa31fb8 | 
  group c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 | - | 42ec8116-31a7-4118-8612-5b04f5c8bde7 3641b897-f9f0-4d90-909a-b6d4c4b1d645 42db0eaa-d2dd-48cb-83ac-38d73cab9b50 | 
  group e1886054-ada4-473c-9afc-2fde82c24cf4 | - | b98ffd05-6572-4b07-a521-693a1754ed46 217637ba-6bdb-4c73-a38f-27fe0e71d9be | 
  group e9aa7763-c167-4352-8060-1a3d7d3e2662 | - | a18b2c98-8552-45ca-9751-d4c94c05847a | 
  group 096686e1-82ca-4de0-8710-d74d90da0f0c | - | ab05ff3b-f3e1-4441-9b43-ee9912e29e92 5461b973-7067-457e-93cc-8338da2c3eef | 
  group 42dc8062-974d-4201-91ba-7f2ea90338fd | - | 42db0eaa-d2dd-48cb-83ac-38d73cab9b50 | 
  group 96f00020-0a25-402e-b850-2378e83b5695 | - | ab05ff3b-f3e1-4441-9b43-ee9912e29e92 42db0eaa-d2dd-48cb-83ac-38d73cab9b50 42ec8116-31a7-4118-8612-5b04f5c8bde7 3641b897-f9f0-4d90-909a-b6d4c4b1d645 a92536ab-6783-40bb-a037-5d31f421fd85 | 
  group 488ca189-bcdb-4bf4-80c7-3ad507fd89fb | - | 51391308-0bf6-423c-95e2-d5a54aa31fb8 | 
  group d7721546-9106-43a7-8d31-2fe08a862b00 | - | 23a27c0e-c4f7-42cd-b0fd-a7cedfbf77a7 | 
  group 96defecc-7d32-4957-82e9-aad5f3c5b736 | - | 5aacceb3-280e-42f1-b2da-3d8ac7877fe9 42037f41-53af-44df-b6b8-2395cee98087 | 
  group 575f7550-8a2d-4bad-b9d8-be07ab570076 | - | 15778db8-0d84-42ba-931b-774c1b3d3f9f | 
  group cb73544d-e8bb-4cc6-819b-b8e04f1e240e | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 
  group 4887c3d7-05fc-4e3e-b066-f338910f0c4c | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 83f2f79e-0455-4918-89ff-d7829e8bf758
  group 83f2f79e-0455-4918-89ff-d7829e8bf758 | false | b9dec4cb-2f6f-47d7-a023-e9099b19b338 | 
  group 0e88f63c-5642-4a17-833b-ae5800e1750a | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 76c7cf31-be3a-4a7e-8c35-a65ae60cd674
  group 76c7cf31-be3a-4a7e-8c35-a65ae60cd674 | false | 8c5d1e13-54f7-4895-a65c-b8e09253130c | 
  group 82a59ce2-9c59-4075-af08-843ad89a45ec | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | d664788a-df88-49a0-9dfa-2dd217355724
  group d664788a-df88-49a0-9dfa-2dd217355724 | false | b0aace10-fd73-46d1-ae78-289ee5cd42ca | 
  group 6febbe4a-e715-427c-a2b1-19cfabadaef0 | - | 7f18c64e-ae09-4646-9400-f3666d50af51 | a5e33369-e2b5-45f7-9969-ddb1c3ae17c8
  group a5e33369-e2b5-45f7-9969-ddb1c3ae17c8 | true | 4e552658-d532-4770-943b-b90efcc9788d e01d0929-c7a9-455a-aaf9-e1f7cd966336? | 
  group 64162276-7014-408f-a9af-080426bfe1fd | - |  | ecb5127b-9018-4fb8-8327-a6a7a2c73195
  group ecb5127b-9018-4fb8-8327-a6a7a2c73195 | false | 7f18c64e-ae09-4646-9400-f3666d50af51 | dc4acf0c-c761-40d0-b031-4ee1f224be5c 59e6f3ef-15cd-4e21-82ac-ea497ccd44e2
  group dc4acf0c-c761-40d0-b031-4ee1f224be5c | true | 30064ad3-fc11-4579-8528-fdd0b9a5ba75 b3403349-cbc0-4d84-879e-fc0f2d90ecbd? 792ff522-6f3f-4a62-ab6e-a8b272bc290e | 92e44d3b-af8e-4a29-91a8-24d27aa27fee
  group 92e44d3b-af8e-4a29-91a8-24d27aa27fee | - | d9996ef5-49f9-4cf8-a2f5-31c9f4efd894 | 
  group 59e6f3ef-15cd-4e21-82ac-ea497ccd44e2 | false | 0e71abd3-198e-49c5-8128-5708617bb191 caa72cea-5443-49fb-84ba-ab6c64427f77? | 
  group d939f2c6-ba25-4dc4-889c-11d1853add19 | - | 7f18c64e-ae09-4646-9400-f3666d50af51 | f5663c5a-d311-4ae4-be14-1575754be5f2
  group f5663c5a-d311-4ae4-be14-1575754be5f2 | true | 907fd62b-02f1-452c-81a8-785bedb0c536 7c267f95-a3a7-49ef-abd9-e121dcd641a9 96f38793-4469-4153-aba6-c613282cdbdc? | 
  group e688f7d6-dcef-4726-bc61-052e63ead60f | - | 7f18c64e-ae09-4646-9400-f3666d50af51 | 
  group d5fe5a71-7fd3-4910-b6f4-5cd2a4d23524 | - | 7f18c64e-ae09-4646-9400-f3666d50af51 | b638edf6-4f00-4e24-92c4-cf96846f2c17?
  group b638edf6-4f00-4e24-92c4-cf96846f2c17 | true | 999c7fe2-61cd-4e86-b76f-e280304dc8c9 | 
  group 3e5c2859-68a7-4312-92e4-01ae79c00cb8 | - | 7f18c64e-ae09-4646-9400-f3666d50af51 | 6066950e-3049-4b4e-86e7-2454f1fb3780
  group 6066950e-3049-4b4e-86e7-2454f1fb3780 | true | 323f19b5-3308-4873-b2d1-767963cc81e9 | 
  group ab335516-73a4-41f7-977b-a98c13a51060 | - | 0622bbd1-7378-45e1-8fb9-25429740ac22 | 8e7e890c-d117-44c8-aa48-cc236d26b475
  group 8e7e890c-d117-44c8-aa48-cc236d26b475 | true | ee1ee1cd-3791-4855-8b8b-28d4f4c5c007 1e55ff14-c643-4abc-91d7-2f4dfcdf2409? d8e1e818-d67b-4bb9-9aeb-4c10943a8342? | 
  requirement 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | INDICATOR | 196b482496c106
  requirement ecf40999-7b64-4e10-b960-7f8ff8674cf6 | DATE | 0f4358573077e8
  requirement 7d35fb7c-da5b-4830-b598-4f347a04dceb | DESCRIPTION | 1cd0901d5dfe1a
  requirement c5012430-14da-454c-9d01-34cedc6a7ded | DESCRIPTION | 0e6c86cc3a0ff0
  requirement 9ca9096f-edd2-4f19-b6b1-b55c83a2d5c8 | PERIOD | 0ed29a712fa947
  requirement 20c5361b-7599-4ee6-b030-7f8323174d1e | INDICATOR | 1f68bd98ce916e
  requirement 7b07904f-e080-401a-a3a1-9a3efeeda54b | DESCRIPTION | 0f8d449bcedee0
  requirement c1347b74-1872-4060-a6db-f4044edcd7c4 | INDICATOR | 065250b84f3ecc
  requirement f4313bb6-21b6-499e-bdff-debe10e11d2c | EVIDENCE_URL | 165a381fa8ae74
  requirement 1f1cd18e-3e01-4ca2-af4c-e2981924ba8d | CODE | 0570e24c85cf95
  requirement c3ccfa31-0c5e-4e3a-a3fd-db9fb83d78d4 | DESCRIPTION | 0b16d109958503
  requirement 6c87d3d4-e8eb-4253-b385-6373020ab886 | CODE_COUNTRY | 10a25cb3358ea9
  requirement 9052cc59-cfe5-41c6-a314-02a7f378ffe8 | AMOUNT | 1bd18b73466700
  requirement 9b4497e6-a166-46f9-8581-7fc39ff975c4 | INDICATOR | 196f9121afabe4
  requirement 201f11c3-1fa2-4464-acc0-f021266fd881 | DESCRIPTION | 04956e159caad5
  requirement 08b0c984-c5e6-4143-8493-868c39745637 | INDICATOR | 0423022d1a38e4
  requirement 70f8697b-8953-411a-a489-4ff62e5250d2 | INDICATOR | 198fdbefac9d01
  requirement 55905dd0-38f0-4f93-8c74-5ae05a21afc5 | DESCRIPTION | 0f8d449bcedee0
  requirement e098da8e-4717-4500-965f-f882d5b4e1ad | DESCRIPTION | 0f8d449bcedee0
  requirement 4e3f468a-86c4-4c99-bd15-c8b221229348 | DESCRIPTION | 0d2d0695d2c8f3
  requirement 15335c12-ad77-4728-b5ad-3c06a60d65a4 | INDICATOR | 196b482496c106
  requirement 9dae5670-cb75-4c97-901b-96ddac5a633a | INDICATOR | 065250b84f3ecc
  requirement 03bb1954-13ae-47d8-8ef8-b7fe0f22d700 | EVIDENCE_URL | 165a381fa8ae74
  requirement e2d863a0-60cb-4e58-8c14-4c1595af48b7 | CODE | 0570e24c85cf95
  requirement 5cbf74d9-a1e2-4233-921d-8b298842ee7d | DESCRIPTION | 0b16d109958503
  requirement 51391308-0bf6-423c-95e2-d5a54aa31fb8 | DESCRIPTION | 0f8d449bcedee0
  requirement 42ec8116-31a7-4118-8612-5b04f5c8bde7 | DATE | 031491a3f37aa4
  requirement 3641b897-f9f0-4d90-909a-b6d4c4b1d645 | DATE | 0b909d0eb0d355
  requirement 42db0eaa-d2dd-48cb-83ac-38d73cab9b50 | AMOUNT | 0a16e576865294
  requirement b98ffd05-6572-4b07-a521-693a1754ed46 | QUANTITY_INTEGER | 0026b488f69f46
  requirement 217637ba-6bdb-4c73-a38f-27fe0e71d9be | AMOUNT | 01e29a5192f7cc
  requirement a18b2c98-8552-45ca-9751-d4c94c05847a | QUANTITY_YEAR | 1f0abe04b5567c
  requirement ab05ff3b-f3e1-4441-9b43-ee9912e29e92 | DESCRIPTION | 14d923495cf14c
  requirement 5461b973-7067-457e-93cc-8338da2c3eef | QUANTITY | 1114deb8100c79
  requirement a92536ab-6783-40bb-a037-5d31f421fd85 | DESCRIPTION | 0d99b2b56f8b5d
  requirement 23a27c0e-c4f7-42cd-b0fd-a7cedfbf77a7 | INDICATOR | 065e427feaa469
  requirement 5aacceb3-280e-42f1-b2da-3d8ac7877fe9 | QUANTITY_YEAR | 1f69767390b86a
  requirement 42037f41-53af-44df-b6b8-2395cee98087 | QUANTITY_INTEGER | 0eb8e31d1f4abb
  requirement 15778db8-0d84-42ba-931b-774c1b3d3f9f | DESCRIPTION | 1f0abe04b5567c
  requirement b9dec4cb-2f6f-47d7-a023-e9099b19b338 | DESCRIPTION | 13e0d62e66fbd9
  requirement 8c5d1e13-54f7-4895-a65c-b8e09253130c | DESCRIPTION | 0787ea2fefa71c
  requirement b0aace10-fd73-46d1-ae78-289ee5cd42ca | DESCRIPTION | 1ab71e794ffda4
  requirement 7f18c64e-ae09-4646-9400-f3666d50af51 | INDICATOR | 196b73b49f8369
  requirement 4e552658-d532-4770-943b-b90efcc9788d | PERCENTAGE | 0bfbce1cd6cc1b
  requirement e01d0929-c7a9-455a-aaf9-e1f7cd966336 | DESCRIPTION | 097ec6f6c2de3a
  requirement 30064ad3-fc11-4579-8528-fdd0b9a5ba75 | DESCRIPTION | 13fee0a11262bd
  requirement b3403349-cbc0-4d84-879e-fc0f2d90ecbd | DESCRIPTION | 0355018d8efb69
  requirement 792ff522-6f3f-4a62-ab6e-a8b272bc290e | DESCRIPTION | 1c8622161a0d50
  requirement d9996ef5-49f9-4cf8-a2f5-31c9f4efd894 | INDICATOR | 0a5f858b8e0f40
  requirement 0e71abd3-198e-49c5-8128-5708617bb191 | INDICATOR | 19ad679dad2376
  requirement caa72cea-5443-49fb-84ba-ab6c64427f77 | DESCRIPTION | 14b39c704ce972
  requirement 907fd62b-02f1-452c-81a8-785bedb0c536 | DESCRIPTION | 01009bbfb31fac
  requirement 7c267f95-a3a7-49ef-abd9-e121dcd641a9 | DESCRIPTION | 009359c9f93c63
  requirement 96f38793-4469-4153-aba6-c613282cdbdc | DESCRIPTION | 1e92212f7bc459
  requirement 999c7fe2-61cd-4e86-b76f-e280304dc8c9 | DESCRIPTION | 15b676a4ff0712
  requirement 323f19b5-3308-4873-b2d1-767963cc81e9 | DESCRIPTION | 0f8d449bcedee0
  requirement 0622bbd1-7378-45e1-8fb9-25429740ac22 | INDICATOR | 065250b84f3ecc
  requirement ee1ee1cd-3791-4855-8b8b-28d4f4c5c007 | EVIDENCE_URL | 165a381fa8ae74
  requirement 1e55ff14-c643-4abc-91d7-2f4dfcdf2409 | CODE | 0570e24c85cf95
  requirement d8e1e818-d67b-4bb9-9aeb-4c10943a8342 | DESCRIPTION | 0b16d109958503
`)

/** Peppol ESPD 1.0, 15 January 2018. */
export const peppolTaxonomy: Taxonomy = taxonomy(`
  legislation L1 | 019000d9492890 | Directive 2014/24/EU | EU_DIRECTIVE | http://eur-lex.europa.eu/legal-content/EN/TXT/?uri=celex:32014L0024
  legislation L2 | 019000d9492890 | On public procurement and repealing Directive 2004/18/EC | EU_DIRECTIVE | http://eur-lex.europa.eu/legal-content/EN/TXT/?uri=celex:32014L0024
  criterion 005eb9ed-1347-4ca3-bb29-9bc0db64e1ab | CRITERION.EXCLUSION.CONVICTIONS.PARTICIPATION_IN_CRIMINAL_ORGANISATION | Participation in a criminal organisation | 16d160011b1a3c | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion c27b7c4e-c837-4529-b867-ed55ce639db5 | CRITERION.EXCLUSION.CONVICTIONS.CORRUPTION | Corruption | 0dce5243bef5bc | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 297d2323-3ede-424e-94bc-a91561e6f320 | CRITERION.EXCLUSION.CONVICTIONS.FRAUD | Fraud | 13cedcf2b76aff | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion d486fb70-86b3-4e75-97f2-0d71b5697c7d | CRITERION.EXCLUSION.CONVICTIONS.TERRORIST_OFFENCES | Terrorist offences or offences linked to terrorist activities | 12734a5c5b1876 | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 47112079-6fec-47a3-988f-e561668c3aef | CRITERION.EXCLUSION.CONVICTIONS.MONEY_LAUNDERING | Money laundering or terrorist financing | 147c8344178a99 | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion d789d01a-fe03-4ccd-9898-73f9cfa080d1 | CRITERION.EXCLUSION.CONVICTIONS.CHILD_LABOUR-HUMAN_TRAFFICKING | Child labour and other forms of trafficking in human beings | 0124ed08867bcd | L1 | 57(1) | 7c637c0c-7703-4389-ba52-02997a055bd7 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion b61bbeb7-690e-4a40-bc68-d6d4ecfaa3d4 | CRITERION.EXCLUSION.CONTRIBUTIONS.PAYMENT_OF_TAXES | Payment of taxes | 14a356d6b22a9b | L1 | 57(2) | 098fd3cc-466e-4233-af1a-affe09471bce 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 7d85e333-bbab-49c0-be8d-c36d71a72f5e | CRITERION.EXCLUSION.CONTRIBUTIONS.PAYMENT_OF_SOCIAL_SECURITY | Payment of social security contributions | 03fbe83672254c | L1 | 57(2) | 098fd3cc-466e-4233-af1a-affe09471bce 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion a80ddb62-d25b-4e4e-ae22-3968460dc0a9 | CRITERION.EXCLUSION.SOCIAL.ENVIRONMENTAL_LAW | Breaching of obligations in the fields of environmental law | 1d2beca799b44f | L1 | 57(4) | 976b5acb-c00f-46ca-8f83-5ce6abfdfe43
  criterion a261a395-ed17-4939-9c75-b9ff1109ca6e | CRITERION.EXCLUSION.SOCIAL.SOCIAL_LAW | Breaching of obligations in the fields of social law | 18b5e78f213dca | L1 | 57(4) | 976b5acb-c00f-46ca-8f83-5ce6abfdfe43
  criterion a34b70d6-c43d-4726-9a88-8e2b438424bf | CRITERION.EXCLUSION.SOCIAL.LABOUR_LAW | Breaching of obligations in the fields of labour law | 0d221c8cf8905a | L1 | 57(4) | 976b5acb-c00f-46ca-8f83-5ce6abfdfe43
  criterion d3732c09-7d62-4edc-a172-241da6636e7c | CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY | Bankruptcy | 1c362fb35ed204 | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 396f288a-e267-4c20-851a-ed4f7498f137 | CRITERION.EXCLUSION.BUSINESS.INSOLVENCY | Insolvency | 06a3b8ad6bc10a | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 68918c7a-f5bc-4a1a-a62f-ad8983600d48 | CRITERION.EXCLUSION.BUSINESS.CREDITORS_ARRANGEMENT | Arrangement with creditors | 15aeefca4f1891 | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion daffa2a9-9f8f-4568-8be8-7b8bf306d096 | CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY_ANALOGOUS | Analogous situation like bankruptcy under national law | 1e8b375ef9c14a | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 8fda202a-0c37-41bb-9d7d-de3f49edbfcb | CRITERION.EXCLUSION.BUSINESS.LIQUIDATOR_ADMINISTERED | Assets being administered by liquidator | 10670cd4ffa2f4 | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 166536e2-77f7-455c-b018-70582474e4f6 | CRITERION.EXCLUSION.BUSINESS.ACTIVITIES_SUSPENDED | Business activities are suspended | 02125fcda4ca8b | L1 | 57(4) | d91c11a1-f19e-4b83-8ade-c4be2bf00555 7458d42a-e581-4640-9283-34ceb3ad4345
  criterion 514d3fde-1e3e-4dcd-b02a-9f984d5bbda3 | CRITERION.EXCLUSION.MISCONDUCT.MC_PROFESSIONAL | Guilty of grave professional misconduct | 1ea44e69746e37 | L1 | 57(4) | 67362ec7-cec3-4cb8-a38e-5d7a2a31e6d8
  criterion 56d13e3d-76e8-4f23-8af6-13e60a2ee356 | CRITERION.EXCLUSION.MISCONDUCT.MARKET_DISTORTION | Agreements with other economic operators aimed at distorting competition | 1c2d1ecf4ac2ca | L1 | 57(4) | 67362ec7-cec3-4cb8-a38e-5d7a2a31e6d8
  criterion b1b5ac18-f393-4280-9659-1367943c1a2e | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.PROCEDURE_PARTICIPATION | Conflict of interest due to its participation in the procurement procedure | 156e91571f3948 | L1 | 57(4) | 30450436-f559-4dfa-98ba-f0842ed9d2a0
  criterion 61874050-5130-4f1c-a174-720939c7b483 | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.PROCEDURE_PREPARATION | Direct or indirect involvement in the preparation of this procurement procedure | 1b63be279c101f | L1 | 57(4) | 77ae3f29-7c5f-4afa-af97-24afec48c5bf
  criterion 3293e92b-7f3e-42f1-bee6-a7641bb04251 | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.EARLY_TERMINATION | Early termination, damages or other comparable sanctions | 0f784ff540159e | L1 | 57(4) | 67362ec7-cec3-4cb8-a38e-5d7a2a31e6d8
  criterion 696a75b2-6107-428f-8b74-82affb67e184 | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.MISINTERPRETATION | Guilty of misinterpretation, withheld information, unable to provide required documents and obtained confidential information of this procedure | 0a5726bd4ce5dc | L1 | 57(4) | 30450436-f559-4dfa-98ba-f0842ed9d2a0
  criterion 6ee55a59-6adb-4c3a-b89f-e62a7ad7be7f | CRITERION.SELECTION.SUITABILITY.PROFESSIONAL_REGISTER_ENROLMENT | Enrolment in a relevant professional register | 16b04c42cdffe0 | L1 | 58(2) | 1768de86-a6c8-48e4-bd8e-de2f2f7424d0 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 87b3fa26-3549-4f92-b8e0-3fd8f04bf5c7 | CRITERION.SELECTION.SUITABILITY.TRADE_REGISTER_ENROLMENT | Enrolment in a trade register | 1e37e33af79735 | L1 | 58(2) | 1768de86-a6c8-48e4-bd8e-de2f2f7424d0 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 9eeb6d5c-0eb8-48e8-a4c5-5087a7c095a4 | CRITERION.SELECTION.SUITABILITY.AUTHORISATION | For service contracts: authorisation of particular organisation needed | 0be03a8e2f678f | L1 | 58(2) | a109e144-f65e-469d-bcda-220f1af34b6c 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 73f10e36-ed7a-412e-995c-aa76463e3776 | CRITERION.SELECTION.SUITABILITY.MEMBERSHIP | For service contracts: membership of particular organisation needed | 1f2d697c976b37 | L1 | 58(2) | a109e144-f65e-469d-bcda-220f1af34b6c 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 499efc97-2ac1-4af2-9e84-323c2ca67747 | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.GENERAL_YEARLY | General yearly turnover | 1b1e4429360650 | L2 | 58(3) | c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion b16cb9fc-6cb7-4585-9302-9533b415cf48 | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.AVERAGE_YEARLY | Average yearly turnover | 001cf58605233a | L2 | 58(3) | e1886054-ada4-473c-9afc-2fde82c24cf4 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 074f6031-55f9-4e99-b9a4-c4363e8bc315 | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SPECIFIC_YEARLY | Specific yearly turnover | 0ea6cb26d249a7 | L2 | 58(3) | c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion d3dfb714-f558-4512-bbc5-e456fa2339de | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SPECIFIC_AVERAGE | Specific average turnover | 1ddcffe724f886 | L2 | 58(3) | e1886054-ada4-473c-9afc-2fde82c24cf4 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 77f481ce-ffb6-483f-8e2b-c78db5e68292 | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SET_UP | Set up of economic operator | 01560ca2fce470 | L2 | 58(3) | e9aa7763-c167-4352-8060-1a3d7d3e2662
  criterion e4d37adc-08cd-4f4d-a8d8-32b62b0a1f46 | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.FINANCIAL_RATIO | Financial ratio | 0486c8e6a927ac | L2 | 58(3) | 096686e1-82ca-4de0-8710-d74d90da0f0c 096686e1-82ca-4de0-8710-d74d90da0f0c 096686e1-82ca-4de0-8710-d74d90da0f0c 096686e1-82ca-4de0-8710-d74d90da0f0c 096686e1-82ca-4de0-8710-d74d90da0f0c 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 7604bd40-4462-4086-8763-a50da51a869c | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.RISK_INDEMNITY_INSURANCE | Professional risk indemnity insurance | 00539599925b6f | L2 | 58(3) | 42dc8062-974d-4201-91ba-7f2ea90338fd 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion ab0e7f2e-6418-40e2-8870-6713123e41ad | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.OTHER_REQUIREMENTS | Other economic or financial requirements | 01266b3c78c510 | - |  | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion cdd3bb3e-34a5-43d5-b668-2aab86a73822 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.WORKS_PERFORMANCE | For works contracts: performance of works of the specified type | 17fe1155b4d6e3 | L2 | 58(4) | 96f00020-0a25-402e-b850-2378e83b5695 96f00020-0a25-402e-b850-2378e83b5695 96f00020-0a25-402e-b850-2378e83b5695 96f00020-0a25-402e-b850-2378e83b5695 96f00020-0a25-402e-b850-2378e83b5695 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 3a18a175-1863-4b1d-baef-588ce61960ca | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.SUPPLIES_DELIVERY_PERFORMANCE | For supply contracts: performance of deliveries of the specified type | 1c0cc00362d638 | L2 | 58(4) | 96f00020-0a25-402e-b850-2378e83b5695 96f00020-0a25-402e-b850-2378e83b5695 96f00020-0a25-402e-b850-2378e83b5695 96f00020-0a25-402e-b850-2378e83b5695 96f00020-0a25-402e-b850-2378e83b5695 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 5e506c16-26ab-4e32-bb78-b27f87dc0565 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.SERVICES_DELIVERY_PERFORMANCE | For service contracts: performance of services of the specified type | 1c1258720b6ef2 | L2 | 58(4) | 96f00020-0a25-402e-b850-2378e83b5695 96f00020-0a25-402e-b850-2378e83b5695 96f00020-0a25-402e-b850-2378e83b5695 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 3aaca389-4a7b-406b-a4b9-080845d127e7 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.TECHNICIANS_FOR_QUALITY_CONTROL | Technicians or technical bodies for quality control | 1287d9fcc41a50 | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion c599c130-b29f-461e-a187-4e16c7d40db7 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.TECHNICIANS_FOR_CARRYING_WORKS | For works contracts: technicians or technical bodies to carry out the work | 05c17ed0c15185 | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 4bf996d9-439c-40c6-9ab9-980a48cb55a1 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.FACILITIES_FOR_QUALITY_ENSURING | Technical facilities and measures for ensuring quality | 0134da130993c0 | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 90a2e100-44cc-45d3-9970-69d6714f1596 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.FACILITIES_FOR_STUDY_RESEARCH | Study and research facilities | 0a056bf266209f | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion dc12a151-7fdf-4733-a8f0-30f667292e66 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.SUPPLY_CHAIN_MANAGEMENT | Supply chain management | 09190083552e52 | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion c8809aa1-29b6-4f27-ae2f-27e612e394db | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.CHECKS.ALLOWANCE_OF_CHECKS | Allowance of checks | 16d8b14c0e8aa3 | L2 | 58(4) | d7721546-9106-43a7-8d31-2fe08a862b00
  criterion 07301031-2270-41af-8e7e-66fe0c777107 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.PROFESSIONAL_QUALIFICATIONS | Educational and professional qualifications | 0c1f101e81849e | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 9460457e-b43d-48a9-acd1-615de6ddd33e | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.ENVIRONMENTAL_MANAGEMENT_MEASURES | Environmental management measures | 0eab62d59d435c | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 6346959b-e097-4ea1-89cd-d1b4c131ea4d | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.MANAGERIAL_STAFF | Number of managerial staff | 1c15f4fb0b2410 | L2 | 58(4) | 96defecc-7d32-4957-82e9-aad5f3c5b736 96defecc-7d32-4957-82e9-aad5f3c5b736 96defecc-7d32-4957-82e9-aad5f3c5b736 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 1f49b3f0-d50f-43f6-8b30-4bafab108b9b | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.AVERAGE_ANNUAL_MANPOWER | Average annual manpower | 140bcb949705d0 | L2 | 58(4) | 96defecc-7d32-4957-82e9-aad5f3c5b736 96defecc-7d32-4957-82e9-aad5f3c5b736 96defecc-7d32-4957-82e9-aad5f3c5b736 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion cc18c023-211d-484d-a32e-52f3f970285f | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.EQUIPMENT | Tools, plant or technical equipment | 1d7a33ef9e44db | L2 | 58(4) | 488ca189-bcdb-4bf4-80c7-3ad507fd89fb 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 612a1625-118d-4ea4-a6db-413184e7c0a8 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.SUBCONTRACTING_PROPORTION | Subcontracting proportion | 0934b05aadf5d6 | L2 | 58(4) | 575f7550-8a2d-4bad-b9d8-be07ab570076
  criterion bdf0601d-2480-4250-b870-658d0ee95be6 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.ARTEFACTS.NO_AUTHENTICATED_ARTEFACTS | For supply contracts: samples, descriptions or photographs without certification of authenticity | 1ded0a9b3dcddc | L2 | 58(4) | cb73544d-e8bb-4cc6-819b-b8e04f1e240e 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 7662b7a9-bcb8-4763-a0a7-7505d8e8470d | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.ARTEFACTS.AUTHENTICATED_ARTEFACTS | For supply contracts: samples, descriptions or photographs with certification of authenticity | 029a8fd1da115c | L2 | 58(4) | cb73544d-e8bb-4cc6-819b-b8e04f1e240e 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion a7669d7d-9297-43e1-9d10-691a1660187c | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.QUALITY_ASSURANCE.QA_INSTITUTES_CERTIFICATE | For supply contracts: certificates by quality control institutes | 1bd954c7e150a7 | L2 | 58(4) | 4887c3d7-05fc-4e3e-b066-f338910f0c4c 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion d726bac9-e153-4e75-bfca-c5385587766d | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.QUALITY_ASSURANCE.QA_INDEPENDENT_CERTIFICATE | Certificates by independent bodies about arderquality assurance standards | 1110d19c6c32f0 | L2 | 62(2) | 0e88f63c-5642-4a17-833b-ae5800e1750a 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 8ed65e48-fd0d-444f-97bd-4f58da632999 | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.ENVIRONMENTAL_MANAGEMENT.ENV_INDEPENDENT_CERTIFICATE | Certificates by independent bodies about environmental management systems or standards | 0e4086d972ef7e | L2 | 62(2) | 82a59ce2-9c59-4075-af08-843ad89a45ec 9026e403-3eb6-4705-a9e9-e21a1efc867d
  criterion 2043338f-a38a-490b-b3ec-2607cb25a017 | CRITERION.OTHER.EO_DATA.SHELTERED_WORKSHOP | Procurement reserved | 0fd098942d3211 | - |  | 6febbe4a-e715-427c-a2b1-19cfabadaef0
  criterion 9b19e869-6c89-4cc4-bd6c-ac9ca8602165 | CRITERION.OTHER.EO_DATA.REGISTERED_IN_OFFICIAL_LIST | EO registered | 00540748791b64 | - |  | 64162276-7014-408f-a9af-080426bfe1fd
  criterion ee51100f-8e3e-40c9-8f8b-57d5a15be1f2 | CRITERION.OTHER.EO_DATA.TOGETHER_WITH_OTHERS | EO participating in procurement procedure | 06e207e333c288 | - |  | d939f2c6-ba25-4dc4-889c-11d1853add19
  criterion 0d62c6ed-f074-4fcf-8e9f-f691351d52ad | CRITERION.OTHER.EO_DATA.RELIES_ON_OTHER_CAPACITIES | EO relies capacities | 072092793c290c | - |  | e688f7d6-dcef-4726-bc61-052e63ead60f
  criterion 72c0c4b1-ca50-4667-9487-461f3eed4ed7 | CRITERION.OTHER.EO_DATA.SUBCONTRACTS_WITH_THIRD_PARTIES | Subcontracting third parties | 0eab14f47a7b09 | - |  | d5fe5a71-7fd3-4910-b6f4-5cd2a4d23524
  criterion 9c70375e-1264-407e-8b50-b9736bc08901 | CRITERION.OTHER.EO_DATA.MEETS_THE_OBJECTIVE | It meets the objective and non discriminatory criteria or rules to be applied in order to limit the number of candidates in the following way: In case certain certificates or other forms of documentary evidence are required, please indicate for each whether the economic operator has the required documents: | 188b8210565e4c | - |  | 3e5c2859-68a7-4312-92e4-01ae79c00cb8 ab335516-73a4-41f7-977b-a98c13a51060
  group 7c637c0c-7703-4389-ba52-02997a055bd7 | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | f5276600-a2b6-4ff6-a90e-b31fe19dae41
  group f5276600-a2b6-4ff6-a90e-b31fe19dae41 | true | ecf40999-7b64-4e10-b960-7f8ff8674cf6 7d35fb7c-da5b-4830-b598-4f347a04dceb c5012430-14da-454c-9d01-34cedc6a7ded 9ca9096f-edd2-4f19-b6b1-b55c83a2d5c8 | 5f9f09f7-f701-432c-9fdc-c22c124a74c9
  group 5f9f09f7-f701-432c-9fdc-c22c124a74c9 | - | 20c5361b-7599-4ee6-b030-7f8323174d1e | 74e6c7b4-757b-4b40-ada6-fad6a997c310
  group 74e6c7b4-757b-4b40-ada6-fad6a997c310 | true | 7b07904f-e080-401a-a3a1-9a3efeeda54b | 
  group 7458d42a-e581-4640-9283-34ceb3ad4345 | - | c1347b74-1872-4060-a6db-f4044edcd7c4 | 41dd2e9b-1bfd-44c7-93ee-56bd74a4334b
  group 41dd2e9b-1bfd-44c7-93ee-56bd74a4334b | true | f4313bb6-21b6-499e-bdff-debe10e11d2c 1f1cd18e-3e01-4ca2-af4c-e2981924ba8d c3ccfa31-0c5e-4e3a-a3fd-db9fb83d78d4 | 
  group 098fd3cc-466e-4233-af1a-affe09471bce | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | f8499787-f9f8-4355-95e2-9784426f4d7b
  group f8499787-f9f8-4355-95e2-9784426f4d7b | true | 6c87d3d4-e8eb-4253-b385-6373020ab886 9052cc59-cfe5-41c6-a314-02a7f378ffe8 | 7c2aec9f-4876-4c33-89e6-2ab6d6cf5d02 c882afa4-6971-4b00-8970-0c283eb122cc fc57e473-d63e-4a04-b589-dcf81cab8052
  group 7c2aec9f-4876-4c33-89e6-2ab6d6cf5d02 | - | 9b4497e6-a166-46f9-8581-7fc39ff975c4 | 3cb7abf1-662a-4756-b61c-7bc716c1fafc
  group 3cb7abf1-662a-4756-b61c-7bc716c1fafc | true | 201f11c3-1fa2-4464-acc0-f021266fd881 | 
  group c882afa4-6971-4b00-8970-0c283eb122cc | - | 08b0c984-c5e6-4143-8493-868c39745637 | 815422d6-f8a1-418a-8bf0-3524f7c8f721
  group 815422d6-f8a1-418a-8bf0-3524f7c8f721 | true | ecf40999-7b64-4e10-b960-7f8ff8674cf6 9ca9096f-edd2-4f19-b6b1-b55c83a2d5c8 | 
  group fc57e473-d63e-4a04-b589-dcf81cab8052 | - | 70f8697b-8953-411a-a489-4ff62e5250d2 | 6c3609e1-9add-4fa9-9409-62ce72ae4548
  group 6c3609e1-9add-4fa9-9409-62ce72ae4548 | true | 55905dd0-38f0-4f93-8c74-5ae05a21afc5 | 
  group 976b5acb-c00f-46ca-8f83-5ce6abfdfe43 | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | 64a2102c-4af1-4ecb-97b3-0c41907ec0f6
  group 64a2102c-4af1-4ecb-97b3-0c41907ec0f6 | true | e098da8e-4717-4500-965f-f882d5b4e1ad | 5f9f09f7-f701-432c-9fdc-c22c124a74c9
  group d91c11a1-f19e-4b83-8ade-c4be2bf00555 | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | aeef523b-c8fc-4dba-9c34-03e34812567b
  group aeef523b-c8fc-4dba-9c34-03e34812567b | true | e098da8e-4717-4500-965f-f882d5b4e1ad 4e3f468a-86c4-4c99-bd15-c8b221229348 | 
  group 67362ec7-cec3-4cb8-a38e-5d7a2a31e6d8 | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | 2cbcf978-765c-40aa-996b-b1d082485cef
  group 2cbcf978-765c-40aa-996b-b1d082485cef | true | e098da8e-4717-4500-965f-f882d5b4e1ad | 5f9f09f7-f701-432c-9fdc-c22c124a74c9
  group 30450436-f559-4dfa-98ba-f0842ed9d2a0 | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | 73f0fe4c-4ed9-4343-8096-d898cf200146
  group 73f0fe4c-4ed9-4343-8096-d898cf200146 | true | e098da8e-4717-4500-965f-f882d5b4e1ad | 
  group 77ae3f29-7c5f-4afa-af97-24afec48c5bf | - | 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | 73f0fe4c-4ed9-4343-8096-d898cf200146
  group 1768de86-a6c8-48e4-bd8e-de2f2f7424d0 | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 
  group 9026e403-3eb6-4705-a9e9-e21a1efc867d | - | 9dae5670-cb75-4c97-901b-96ddac5a633a | 0a166f0a-0c5f-42b0-81e9-0fc9fa598a48
  group 0a166f0a-0c5f-42b0-81e9-0fc9fa598a48 | true | 03bb1954-13ae-47d8-8ef8-b7fe0f22d700 e2d863a0-60cb-4e58-8c14-4c1595af48b7 5cbf74d9-a1e2-4233-921d-8b298842ee7d | 
  group a109e144-f65e-469d-bcda-220f1af34b6c | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 7696fb3f-9722-43b8-9b91-ad59bb4b8ad2
  group 7696fb3f-9722-43b8-9b91-ad59bb4b8ad2 | true | 51391308-0bf6-423c-95e2-d5a54aa31fb8 | 
  group c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16 | - | 42ec8116-31a7-4118-8612-5b04f5c8bde7 3641b897-f9f0-4d90-909a-b6d4c4b1d645 42db0eaa-d2dd-48cb-83ac-38d73cab9b50 | 
  group e1886054-ada4-473c-9afc-2fde82c24cf4 | - | b98ffd05-6572-4b07-a521-693a1754ed46 217637ba-6bdb-4c73-a38f-27fe0e71d9be | 
  group e9aa7763-c167-4352-8060-1a3d7d3e2662 | - | a18b2c98-8552-45ca-9751-d4c94c05847a | 
  group 096686e1-82ca-4de0-8710-d74d90da0f0c | - | ab05ff3b-f3e1-4441-9b43-ee9912e29e92 5461b973-7067-457e-93cc-8338da2c3eef | 
  group 42dc8062-974d-4201-91ba-7f2ea90338fd | - | 42db0eaa-d2dd-48cb-83ac-38d73cab9b50 | 
  group 96f00020-0a25-402e-b850-2378e83b5695 | - | ab05ff3b-f3e1-4441-9b43-ee9912e29e92 42db0eaa-d2dd-48cb-83ac-38d73cab9b50 42ec8116-31a7-4118-8612-5b04f5c8bde7 3641b897-f9f0-4d90-909a-b6d4c4b1d645 a92536ab-6783-40bb-a037-5d31f421fd85 | 
  group 488ca189-bcdb-4bf4-80c7-3ad507fd89fb | - | 51391308-0bf6-423c-95e2-d5a54aa31fb8 | 
  group d7721546-9106-43a7-8d31-2fe08a862b00 | - | 23a27c0e-c4f7-42cd-b0fd-a7cedfbf77a7 | 
  group 96defecc-7d32-4957-82e9-aad5f3c5b736 | - | 5aacceb3-280e-42f1-b2da-3d8ac7877fe9 42037f41-53af-44df-b6b8-2395cee98087 | 
  group 575f7550-8a2d-4bad-b9d8-be07ab570076 | - | 15778db8-0d84-42ba-931b-774c1b3d3f9f | 
  group cb73544d-e8bb-4cc6-819b-b8e04f1e240e | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 
  group 4887c3d7-05fc-4e3e-b066-f338910f0c4c | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 83f2f79e-0455-4918-89ff-d7829e8bf758
  group 83f2f79e-0455-4918-89ff-d7829e8bf758 | false | b9dec4cb-2f6f-47d7-a023-e9099b19b338 | 
  group 0e88f63c-5642-4a17-833b-ae5800e1750a | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | 76c7cf31-be3a-4a7e-8c35-a65ae60cd674
  group 76c7cf31-be3a-4a7e-8c35-a65ae60cd674 | false | 8c5d1e13-54f7-4895-a65c-b8e09253130c | 
  group 82a59ce2-9c59-4075-af08-843ad89a45ec | - | 15335c12-ad77-4728-b5ad-3c06a60d65a4 | d664788a-df88-49a0-9dfa-2dd217355724
  group d664788a-df88-49a0-9dfa-2dd217355724 | false | b0aace10-fd73-46d1-ae78-289ee5cd42ca | 
  group 6febbe4a-e715-427c-a2b1-19cfabadaef0 | - | 7f18c64e-ae09-4646-9400-f3666d50af51 | a5e33369-e2b5-45f7-9969-ddb1c3ae17c8
  group a5e33369-e2b5-45f7-9969-ddb1c3ae17c8 | true | 4e552658-d532-4770-943b-b90efcc9788d e01d0929-c7a9-455a-aaf9-e1f7cd966336 | 
  group 64162276-7014-408f-a9af-080426bfe1fd | - |  | ecb5127b-9018-4fb8-8327-a6a7a2c73195
  group ecb5127b-9018-4fb8-8327-a6a7a2c73195 | false | 7f18c64e-ae09-4646-9400-f3666d50af51 | dc4acf0c-c761-40d0-b031-4ee1f224be5c 59e6f3ef-15cd-4e21-82ac-ea497ccd44e2
  group dc4acf0c-c761-40d0-b031-4ee1f224be5c | true | 30064ad3-fc11-4579-8528-fdd0b9a5ba75 b3403349-cbc0-4d84-879e-fc0f2d90ecbd 792ff522-6f3f-4a62-ab6e-a8b272bc290e | 92e44d3b-af8e-4a29-91a8-24d27aa27fee
  group 92e44d3b-af8e-4a29-91a8-24d27aa27fee | - | d9996ef5-49f9-4cf8-a2f5-31c9f4efd894 | 
  group 59e6f3ef-15cd-4e21-82ac-ea497ccd44e2 | false | 0e71abd3-198e-49c5-8128-5708617bb191 caa72cea-5443-49fb-84ba-ab6c64427f77 | 
  group d939f2c6-ba25-4dc4-889c-11d1853add19 | - | 7f18c64e-ae09-4646-9400-f3666d50af51 | f5663c5a-d311-4ae4-be14-1575754be5f2
  group f5663c5a-d311-4ae4-be14-1575754be5f2 | true | 907fd62b-02f1-452c-81a8-785bedb0c536 7c267f95-a3a7-49ef-abd9-e121dcd641a9 96f38793-4469-4153-aba6-c613282cdbdc | 
  group e688f7d6-dcef-4726-bc61-052e63ead60f | - | 7f18c64e-ae09-4646-9400-f3666d50af51 | 
  group d5fe5a71-7fd3-4910-b6f4-5cd2a4d23524 | - | 7f18c64e-ae09-4646-9400-f3666d50af51 | b638edf6-4f00-4e24-92c4-cf96846f2c17
  group b638edf6-4f00-4e24-92c4-cf96846f2c17 | true | 999c7fe2-61cd-4e86-b76f-e280304dc8c9 | 
  group 3e5c2859-68a7-4312-92e4-01ae79c00cb8 | - | 7f18c64e-ae09-4646-9400-f3666d50af51 | 6066950e-3049-4b4e-86e7-2454f1fb3780
  group 6066950e-3049-4b4e-86e7-2454f1fb3780 | true | 323f19b5-3308-4873-b2d1-767963cc81e9 | 
  group ab335516-73a4-41f7-977b-a98c13a51060 | - | 0622bbd1-7378-45e1-8fb9-25429740ac22 | 8e7e890c-d117-44c8-aa48-cc236d26b475
  group 8e7e890c-d117-44c8-aa48-cc236d26b475 | true | ee1ee1cd-3791-4855-8b8b-28d4f4c5c007 1e55ff14-c643-4abc-91d7-2f4dfcdf2409 d8e1e818-d67b-4bb9-9aeb-4c10943a8342 | 
  requirement 974c8196-9d1c-419c-9ca9-45bb9f5fd59a | INDICATOR | 196b482496c106
  requirement ecf40999-7b64-4e10-b960-7f8ff8674cf6 | DATE | 0f4358573077e8
  requirement 7d35fb7c-da5b-4830-b598-4f347a04dceb | DESCRIPTION | 1cd0901d5dfe1a
  requirement c5012430-14da-454c-9d01-34cedc6a7ded | DESCRIPTION | 0e6c86cc3a0ff0
  requirement 9ca9096f-edd2-4f19-b6b1-b55c83a2d5c8 | PERIOD | 0ed29a712fa947
  requirement 20c5361b-7599-4ee6-b030-7f8323174d1e | INDICATOR | 1f68bd98ce916e
  requirement 7b07904f-e080-401a-a3a1-9a3efeeda54b | DESCRIPTION | 0f8d449bcedee0
  requirement c1347b74-1872-4060-a6db-f4044edcd7c4 | INDICATOR | 065250b84f3ecc
  requirement f4313bb6-21b6-499e-bdff-debe10e11d2c | EVIDENCE_URL | 165a381fa8ae74
  requirement 1f1cd18e-3e01-4ca2-af4c-e2981924ba8d | CODE | 0570e24c85cf95
  requirement c3ccfa31-0c5e-4e3a-a3fd-db9fb83d78d4 | DESCRIPTION | 0b16d109958503
  requirement 6c87d3d4-e8eb-4253-b385-6373020ab886 | CODE_COUNTRY | 10a25cb3358ea9
  requirement 9052cc59-cfe5-41c6-a314-02a7f378ffe8 | AMOUNT | 1bd18b73466700
  requirement 9b4497e6-a166-46f9-8581-7fc39ff975c4 | INDICATOR | 196f9121afabe4
  requirement 201f11c3-1fa2-4464-acc0-f021266fd881 | DESCRIPTION | 04956e159caad5
  requirement 08b0c984-c5e6-4143-8493-868c39745637 | INDICATOR | 0423022d1a38e4
  requirement 70f8697b-8953-411a-a489-4ff62e5250d2 | INDICATOR | 198fdbefac9d01
  requirement 55905dd0-38f0-4f93-8c74-5ae05a21afc5 | DESCRIPTION | 0f8d449bcedee0
  requirement e098da8e-4717-4500-965f-f882d5b4e1ad | DESCRIPTION | 0f8d449bcedee0
  requirement 4e3f468a-86c4-4c99-bd15-c8b221229348 | DESCRIPTION | 0d2d0695d2c8f3
  requirement 15335c12-ad77-4728-b5ad-3c06a60d65a4 | INDICATOR | 196b482496c106
  requirement 9dae5670-cb75-4c97-901b-96ddac5a633a | INDICATOR | 065250b84f3ecc
  requirement 03bb1954-13ae-47d8-8ef8-b7fe0f22d700 | EVIDENCE_URL | 165a381fa8ae74
  requirement e2d863a0-60cb-4e58-8c14-4c1595af48b7 | CODE | 0570e24c85cf95
  requirement 5cbf74d9-a1e2-4233-921d-8b298842ee7d | DESCRIPTION | 0b16d109958503
  requirement 51391308-0bf6-423c-95e2-d5a54aa31fb8 | DESCRIPTION | 0f8d449bcedee0
  requirement 42ec8116-31a7-4118-8612-5b04f5c8bde7 | DATE | 031491a3f37aa4
  requirement 3641b897-f9f0-4d90-909a-b6d4c4b1d645 | DATE | 0b909d0eb0d355
  requirement 42db0eaa-d2dd-48cb-83ac-38d73cab9b50 | AMOUNT | 0a16e576865294
  requirement b98ffd05-6572-4b07-a521-693a1754ed46 | QUANTITY_INTEGER | 0026b488f69f46
  requirement 217637ba-6bdb-4c73-a38f-27fe0e71d9be | AMOUNT | 01e29a5192f7cc
  requirement a18b2c98-8552-45ca-9751-d4c94c05847a | QUANTITY_YEAR | 1f0abe04b5567c
  requirement ab05ff3b-f3e1-4441-9b43-ee9912e29e92 | DESCRIPTION | 14d923495cf14c
  requirement 5461b973-7067-457e-93cc-8338da2c3eef | QUANTITY | 1114deb8100c79
  requirement a92536ab-6783-40bb-a037-5d31f421fd85 | DESCRIPTION | 0d99b2b56f8b5d
  requirement 23a27c0e-c4f7-42cd-b0fd-a7cedfbf77a7 | INDICATOR | 065e427feaa469
  requirement 5aacceb3-280e-42f1-b2da-3d8ac7877fe9 | QUANTITY_YEAR | 1f69767390b86a
  requirement 42037f41-53af-44df-b6b8-2395cee98087 | QUANTITY_INTEGER | 0eb8e31d1f4abb
  requirement 15778db8-0d84-42ba-931b-774c1b3d3f9f | DESCRIPTION | 1f0abe04b5567c
  requirement b9dec4cb-2f6f-47d7-a023-e9099b19b338 | DESCRIPTION | 13e0d62e66fbd9
  requirement 8c5d1e13-54f7-4895-a65c-b8e09253130c | DESCRIPTION | 0787ea2fefa71c
  requirement b0aace10-fd73-46d1-ae78-289ee5cd42ca | DESCRIPTION | 1ab71e794ffda4
  requirement 7f18c64e-ae09-4646-9400-f3666d50af51 | INDICATOR | 196b73b49f8369
  requirement 4e552658-d532-4770-943b-b90efcc9788d | PERCENTAGE | 0bfbce1cd6cc1b
  requirement e01d0929-c7a9-455a-aaf9-e1f7cd966336 | DESCRIPTION | 097ec6f6c2de3a
  requirement 30064ad3-fc11-4579-8528-fdd0b9a5ba75 | DESCRIPTION | 13fee0a11262bd
  requirement b3403349-cbc0-4d84-879e-fc0f2d90ecbd | DESCRIPTION | 0355018d8efb69
  requirement 792ff522-6f3f-4a62-ab6e-a8b272bc290e | DESCRIPTION | 1c8622161a0d50
  requirement d9996ef5-49f9-4cf8-a2f5-31c9f4efd894 | INDICATOR | 0a5f858b8e0f40
  requirement 0e71abd3-198e-49c5-8128-5708617bb191 | INDICATOR | 19ad679dad2376
  requirement caa72cea-5443-49fb-84ba-ab6c64427f77 | DESCRIPTION | 14b39c704ce972
  requirement 907fd62b-02f1-452c-81a8-785bedb0c536 | DESCRIPTION | 01009bbfb31fac
  requirement 7c267f95-a3a7-49ef-abd9-e121dcd641a9 | DESCRIPTION | 009359c9f93c63
  requirement 96f38793-4469-4153-aba6-c613282cdbdc | DESCRIPTION | 1e92212f7bc459
  requirement 999c7fe2-61cd-4e86-b76f-e280304dc8c9 | DESCRIPTION | 15b676a4ff0712
  requirement 323f19b5-3308-4873-b2d1-767963cc81e9 | DESCRIPTION | 0f8d449bcedee0
  requirement 0622bbd1-7378-45e1-8fb9-25429740ac22 | INDICATOR | 065250b84f3ecc
  requirement ee1ee1cd-3791-4855-8b8b-28d4f4c5c007 | EVIDENCE_URL | 165a381fa8ae74
  requirement 1e55ff14-c643-4abc-91d7-2f4dfcdf2409 | CODE | 0570e24c85cf95
  requirement d8e1e818-d67b-4bb9-9aeb-4c10943a8342 | DESCRIPTION | 0b16d109958503
`)
