import type { Language } from './language';

export const en: Language = {
  code: 'en',
  stopWords:
    'the, of, and, to, in, is, that, for, it, was, on, with, as, are, be, by, this, from, at, an, has, have, which, not, said, its, were, after, but, or, they, their, been, who, will',
  topics: {
    price: 'price, prices, trading at, worth of, pegged, quoted at',
    company:
      'founded, founder*, co-founder*, CEO, chief executive, spokesperson, spokesman, spokeswoman, company, listed, lawyers, staff, compliance, statement, launched, announced, licence, license, unit, subsidiary, headquarters, office, firm, firms',
    exchange:
      'crypto exchange*, cryptocurrency exchange*, bitcoin exchange*, exchange, exchanges, trading platform*, trading venue*, centralized exchange*, crypto platform*, crypto broker*, crypto firm*, crypto company, crypto giant*, digital asset platform*, stablecoin issuer*, virtual asset service provider*, VASP, brokerage',
    crypto:
      'crypto, cryptocurrenc*, crypto-*, bitcoin*, BTC, ether, ethereum, ETH, stablecoin*, altcoin*, blockchain*, digital asset*, virtual asset*, virtual currenc*, USDT, USDC, defi, staking, token, tokens, coins, wallet*, memecoin*, XRP, solana',
    account:
      'withdraw*, withdrew, deposit*, payslip, KYC, proof of address, source of funds, source of wealth, account, accounts, customer data, user data, customer*, users, traders, trader, verification, verified, login, log in, sign in, app, frozen, froze, freeze, fees, funds, ledger, balance*, transaction history, export, bank transfer*, transfer to, transfers to, my bank',
    tax: 'tax, taxes, taxpayer*, taxable, taxation, summons*, John Doe, audit*, refund*, 1099, W-2, Treasury, tax return*, withholding, 6173, Form 8938',
    securities:
      'securities, security, investor*, registration, unregistered, listed, Wall Street, Gensler, Atkins, Peirce, EDGAR, 10-K, 8-K, Howey, Wells notice, ETF, filing*, prospectus, broker, brokers, broker-dealer*, shares, enforcement, order flow, Ripple, disclosure*, regulator*, stock, stocks',
    law: 'court*, lawsuit*, sued, sues, suing, complaint, charges, charged, settle*, penalt*, fine, fined, judge, prosecutor*, subpoena*, seized, seizure*, investigat*, indict*, sanction*, money laundering, laundering, warrant*, police, agents, cybercrime, enforcement, plea, pleaded, regulator*, watchdog*, licence*, license*, authorit*, compliance, law enforcement',
    spying:
      'security service*, secret service, Kremlin, spy, spies, espionage, intelligence, counter-intelligence, Navalny, Lubyanka, Putin, agents, KGB, dissident*, Rosfinmonitoring',
    sport:
      'NHL, hockey, puck, goalie, goaltender, playoff*, football, touchdown*, quarterback, basketball, NCAA, tournament, championship, defenseman, power play, shutout, overtime, win streak, roster, penalty kick, midfielder, striker, referee, Flames, Canucks, Oilers, plank, warm-up, bowl, Alabama, Auburn, Bulldogs, LSU, Ole Miss, Big Ten, ice time, innings',
    myth: 'myth, myths, mythical, mytholog*, legendary, monster*, sea monster*, tentacle*, Norse, sailors, folklore, fairy tale*, fable*, deep sea, shipwreck*, giant squid, outlaw, Sherwood, archer, bow and arrow, Nottingham',
    animal:
      'octopus*, squid*, aquarium, species, cephalopod*, mollus*, biologist*, habitat, fisherm*, cuttlefish',
    zodiac:
      'zodiac, horoscope*, astrolog*, star sign*, stars, Taurus, Cancer, Leo, Virgo, Libra, Scorpio, Sagittarius, Capricorn, Aquarius, Pisces, Aries, retrograde, constellation*, twins',
    ai: 'Google, Google’s, DeepMind, AI, chatbot*, language model*, LLM, LLMs, Bard, prompt, prompts, OpenAI, ChatGPT, Claude, Pixel, Android, assistant, Alphabet, Copilot, machine learning, Workspace, NASA, Apollo, astronaut*, spacecraft, telescope*',
    weather:
      'degrees, °C, °, temperature*, weather, forecast, Fahrenheit, thermometer*, sunny, heat wave, heatwave, rain, humid*, oven, boil*, freezing point',
    stage:
      'film, films, movie*, novel, novels, gamer*, comic*, theatre, cinema*, actor*, episode*, quest, musical, Disney, director’s cut, box office, sequel, rollercoaster, roller coaster, headset*',
    food: 'rum, rums, spiced, cocktail*, wine, recipe*, cook*, simmer, tablespoon*, grilled, restaurant*, drink*, beer, bar menu, energy drink*, flavour*, flavor*',
    drugs:
      'darknet, dark net, dark web, drug market*, narcotic*, drugs, Hydra, marketplace for drugs, dealer*, courier*',
    military:
      'regiment, brigade, battalion, special unit, special forces, drone*, soldier*, front line, frontline, Kharkiv, troops, artillery, sniper*, armed forces, military unit',
    lab: 'chromatograph*, elution, eluate, kDa, mL/min, HPLC, Sephadex, metagenom*, k-mer*, classifier, genome*, genus, microbiota, Omicron, subvariant*, phylogen*, protein*, insulin, plastome*, chloroplast*, nanotub*, microscop*, cantilever, spectroscop*, assay*, antibod*, shotgun, cm-1, peptide*, in vitro',
    energy:
      'Octopus Energy, utility, utilities, energy retail*, meters, electricity, EDF, E.ON, billing platform, energy supplier*, National Grid, tariff*, kWh, smart meter*',
    device:
      'tethering, tethered, hotspot*, Wi-Fi, wifi, Bluetooth, USB, cable, rope, leash, carabiner, phone, router, API gateway, npm, repository, framework, CPU, motherboard, chipset, overclock*, cooler*, gateway, git',
    music: 'concert*, gig, gigs, song*, singer, guitar*, setlist, playlist',
    faith: 'Bible, Jesus, gospel, resurrection, church, tomb, scripture*, prayer*, saint',
    maths:
      'radius, tangent*, geometry, angle*, triangle*, algorithm*, sorting, sort, array*, diameter, centre O, perpendicular',
    union:
      'union, unions, trade union*, cheerlead*, small businesses, small business, self-employed, federation of small, cars, Jeep, Stellantis, Chrysler, Fiat, farm credit, Incoterms, boarding, airline*',
    school:
      'enrolment, students, pupils, high school*, semester, campus, university, curriculum, education secretary, section, subsection',
    illness:
      'virus*, outbreak*, respiratory, coronavirus, pandemic*, pneumonia, epidemic*, erectile, viagra, cialis, emergency department, patients, hospital*, clinic*, vaccin*, cardiac, cannabinoid*, CBD, THC, hemp',
    product:
      'coin, coins, token, tokens, chain, smart chain, usd, dollar, peg, pegged, beacon chain, blockchain, mainnet, testnet, wrapped',
  },
  countries: {
    US: 'U.S., US, USA, United States, American, Americans, Washington, California, San Francisco, New York, Manhattan, Boston, Massachusetts, Delaware, Texas, Congress, Southern District, Northern District, White House, Capitol Hill, federal court, federal judge, Treasury',
    GB: 'UK, U.K., Britain, British, United Kingdom, London, England, Scotland, Westminster, Whitehall',
    RU: 'Russia, Russian, Russians, Russia’s, Moscow, Kremlin, Putin, St Petersburg, rouble*, ruble*, Rosfinmonitoring, Navalny',
    PH: 'Philippine, Philippines, Filipino*, Manila, Pilipinas, Bangko Sentral, BSP, peso, pesos, Quezon City',
    NG: 'Nigeria, Nigerian, Nigerians, Abuja, Lagos, naira, CBN, EFCC',
    TH: 'Thailand, Thai, Thais, Bangkok, baht, Bitkub',
    IN: 'India, Indian, Delhi, New Delhi, Mumbai, Bengaluru, rupee*, crore, lakh, PMLA, WazirX',
    NL: 'Netherlands, Dutch, Amsterdam, The Hague, Klaas Knot, De Nederlandsche Bank',
    NO: 'Norway, Norwegian, Oslo, krone, kroner',
    SE: 'Sweden, Swedish, Stockholm, krona, kronor',
    DK: 'Denmark, Danish, Copenhagen',
    FI: 'Finland, Finnish, Helsinki',
    SG: 'Singapore, Singaporean, Ravi Menon',
    AU: 'Australia, Australian, Australians, Canberra, Sydney, Melbourne, superannuation, myGov, AUSTRAC',
    NZ: 'New Zealand, Auckland, Wellington, Kiwi',
    CA: 'Canada, Canadian, Canadians, Ottawa, Toronto, Ontario, Quebec, Montreal, Québec, Montréal, GST, T1135',
    ZA: 'South Africa, South African, Pretoria, Johannesburg, Cape Town, rand, Kieswetter',
    JP: 'Japan, Japanese, Tokyo, yen',
    KR: 'South Korea, Korea, Korean, Seoul',
    KP: 'North Korea, North Korean, Pyongyang',
    HK: 'Hong Kong',
    CN: 'China, Chinese, Beijing, Shanghai, mainland China',
    TW: 'Taiwan, Taiwanese, Taipei',
    DE: 'Germany, German, Berlin, Frankfurt',
    FR: 'France, French, Paris',
    IT: 'Italy, Italian, Rome, Milan',
    ES: 'Spain, Spanish, Madrid',
    PT: 'Portugal, Portuguese, Lisbon',
    BR: 'Brazil, Brazilian, Brasília, São Paulo',
    MX: 'Mexico, Mexican',
    CL: 'Chile, Chilean, Santiago',
    IL: 'Israel, Israeli, Jerusalem, Tel Aviv',
    UA: 'Ukraine, Ukrainian, Kyiv, Kharkiv',
    IR: 'Iran, Iranian, Tehran',
    TR: 'Turkey, Turkish, Türkiye, Ankara, Istanbul',
    PK: 'Pakistan, Pakistani, Islamabad, Karachi',
    BD: 'Bangladesh, Bangladeshi, Dhaka',
    CY: 'Cyprus, Cypriot',
    CH: 'Switzerland, Swiss, Basel, Zurich',
    GH: 'Ghana, Ghanaian, Accra',
    KE: 'Kenya, Kenyan, Nairobi',
    LK: 'Sri Lanka, Sri Lankan, Colombo',
    ZM: 'Zambia, Zambian',
    EG: 'Egypt, Egyptian, Cairo',
    AE: 'Emirati, UAE, Dubai, Abu Dhabi, Emirates',
    SA: 'Saudi, Saudi Arabia, Riyadh',
    ID: 'Indonesia, Indonesian, Jakarta',
    MY: 'Malaysia, Malaysian, Kuala Lumpur',
    VN: 'Vietnam, Vietnamese, Hanoi',
    KZ: 'Kazakhstan, Kazakh, Astana',
    BE: 'Belgium, Belgian, Brussels',
    EU: 'European Union, EU, Brussels, European',
    IE: 'Ireland, Irish, Dublin',
  },
};
