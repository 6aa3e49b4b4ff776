import { testMarked } from '@/test/find-marked';

testMarked('en', [
  [
    'Market wrap',
    'Bitcoin rose. ⟦Kraken|kraken⟧ said volumes doubled; ⟦Gemini|gemini⟧ and ⟦Bitstamp|bitstamp⟧ saw the same. The ⟦SEC|sec⟧ delayed its ETF ruling.',
  ],
  [
    'Gemini update',
    "Google's Gemini can now read your calendar. Gemini Pro costs $20 a month, and Gemini also runs on Pixel phones.",
  ],
  ['Tax tips', 'The ⟦IRS|irs⟧ wants to know about your trades. Report them on Form 8949.'],
  ['SEC Network schedule', 'Alabama visits Auburn on Saturday. The SEC moved kickoff to 2:30.'],
  ['Fitness', 'Hold the plank for 60 sec, rest 30 sec, repeat. Finish in under 10 SEC sprints.'],
  [
    'Manila',
    'The ⟦SEC|sec-philippines⟧ in Manila has warned Filipinos against ⟦OKX|okx⟧ and ⟦Bybit|bybit⟧.',
  ],
  [
    "Nigeria's regulator",
    'The ⟦SEC|sec-nigeria⟧ has begun licensing exchanges, its director-general told reporters in Lagos. ⟦Luno|luno⟧ has applied.',
  ],
  [
    'Interview',
    '"We told the ⟦S.E.C.|sec⟧ everything," said a ⟦Coinbase|coinbase⟧ lawyer. "The ⟦I.R.S.|irs⟧ got less."',
  ],
  [
    'Football',
    'The referee showed a yellow card, then a second yellow card. Yellow Card of the week: Smith.',
  ],
  ['Sell in Celsius', 'Bake at 180 Celsius for 20 minutes.'],
  [
    'Lender fails',
    '⟦Celsius|celsius⟧ froze withdrawals in June 2022 and its creditors are still waiting. Judge Glenn approved the plan.',
  ],
  [
    'Robinhood earnings',
    '⟦Robinhood|robinhood⟧ reported a profit; crypto revenue tripled. Shares of ⟦Coinbase|coinbase⟧ fell.',
  ],
  ['Class notes', 'Circle the correct answer. A circle has no corners. The inner circle is red.'],
  [
    'London police',
    'The ⟦National Crime Agency|nca⟧ (⟦NCA|nca⟧) seized coins at ⟦Binance|binance⟧. The ⟦FCA|fca⟧ issued a warning.',
  ],
  ['Coffee', "The NCA's National Coffee Data Trends report is out."],
  ['Canada', 'The ⟦CRA|cra⟧ can ask Canadian exchanges such as ⟦Coinsquare|coinsquare⟧ for data.'],
  ['Drum', 'The best DNB nights in Bristol: drum and bass till six.'],
  [
    'Banks and the CRA',
    'Under the Community Reinvestment Act (CRA) banks must lend locally. The CRA was last revised in 2023.',
  ],
  ['Basel', 'The FSB, chaired by Andrew Bailey, will report to the G20 on crypto-asset rules.'],
  [
    'Thai baht',
    "Thailand's ⟦SEC|sec-thailand⟧ approved ⟦Binance|binance⟧'s joint venture. The ⟦SEC|sec-thailand⟧ in Bangkok said so.",
  ],
  [
    'US news',
    'The ⟦SEC|sec⟧ charged a man in Manhattan who sold unregistered tokens to Thai investors. The ⟦SEC|sec⟧ seeks penalties.',
  ],
  ['Sec. 12', 'See Sec. 12(a) and sec. 15. Wait 10 sec.'],
  [
    'Binance US probe',
    '⟦Binance|binance⟧ US probe widens; ⟦Binance.US|binance-us⟧ denies wrongdoing.',
  ],
  [
    'Weekend reads',
    'Release the Kraken! The Kraken rum is dark. My gaming headset is a Razer Kraken.',
  ],
  [
    'Compliance',
    'ex-⟦Binance|binance⟧ staff; pro-⟦Kraken|kraken⟧ lobby; ⟦Coinbase|coinbase⟧-backed PAC; a crypto exchange.',
  ],
  [
    'Emails',
    'Write to help@kraken-support.io or visit support-binance.com. The real site is ⟦binance.com|binance⟧.',
  ],
  ['The taxman', '⟦HMRC|hmrc⟧ wants data. The tax office is busy. The agency declined to comment.'],
  ['Gaming', 'The new Circle of Life musical. Full circle. Gate 12 is boarding. Bullish on gold.'],
  [
    'USDC',
    '⟦Circle|circle⟧ said USDC reserves are safe; ⟦Coinbase|coinbase⟧ shares interest with ⟦Circle|circle⟧.',
  ],
  ['Nikkei', "Japan's ⟦Financial Services Agency|fsa-japan⟧ and the ⟦FSA|fsa-japan⟧..."],
  [
    'Ukraine',
    '⟦Coinbase|coinbase⟧, ⟦Binance|binance⟧, ⟦Huobi|htx⟧, ⟦KuCoin|kucoin⟧, ⟦Bybit|bybit⟧, ⟦Gate.io|gate-io⟧, WhiteBIT and ⟦Kraken|kraken⟧ got letters.',
  ],
  [
    'Interest rates',
    'The IRS curve steepened; IRS notional outstanding rose 4% as SOFR swaps replaced LIBOR.',
  ],
  ['Insulin', 'IRS-1 phosphorylation was reduced; IRS proteins bind PI3K.'],
  [
    'Lagos notebook',
    "Nigeria's naira slid again. The ⟦SEC|sec-nigeria⟧ promised rules for exchanges, while the ⟦CBN|cbn⟧ kept silent and ⟦Binance|binance⟧ left.",
  ],
  [
    'Mining glossary',
    'A coinbase is the special input of a coinbase transaction. Miners at ⟦Coinbase|coinbase⟧? No such thing.',
  ],
  [
    'Movie night',
    'Clash of the Titans: the Kraken rises. My kids loved the Kraken. Later I checked my balance at ⟦Kraken|kraken⟧, the crypto exchange.',
  ],
  ['Space', "Gemini 8 was the sixth crewed flight of NASA's Gemini program."],
  [
    'AI and twins',
    "Google's Gemini wrote this summary. The Winklevoss twins' exchange ⟦Gemini|gemini⟧ has nothing to do with Google's chatbot.",
  ],
  [
    'Weather desk',
    'It was 41 Celsius in Seville. ⟦Celsius Network|celsius⟧ creditors were unmoved.',
  ],
  ['Pandemic', 'SARS hit Hong Kong in 2003. SARS was contained by July.'],
  [
    'South Africa',
    '⟦SARS|sars⟧ wants South African taxpayers to declare crypto; ⟦Luno|luno⟧ and ⟦VALR|valr⟧ must report.',
  ],
  [
    'Ukraine war',
    "Kraken, a special unit of Ukraine's military intelligence, fought near Kharkiv. The Kraken regiment is all volunteers.",
  ],
  [
    'Fraud warning',
    'Scammers pose as ⟦IRS|irs⟧ agents. The real ⟦IRS|irs⟧ never calls. Visit ⟦www.irs.gov|irs⟧.',
  ],
  ['Sports roundup', 'SEC BASKETBALL SCORES; KRAKEN WIN; KNICKS LOSE'],
  [
    'Canadian',
    '⟦Kraken|kraken⟧ complied with the ⟦Ontario Securities Commission|osc⟧, and ⟦Bybit|bybit⟧ settled.',
  ],
  [
    'Indian',
    'The ⟦Enforcement Directorate|ed-india⟧ (⟦ED|ed-india⟧) raided ⟦WazirX|wazirx⟧. Ed Sheeran sings in Mumbai; the ED of a hospital was evacuated.',
  ],
  ['Stripe', 'Robin Hood Bay and the Robin Hood Foundation have nothing to do with brokers.'],
  [
    'Quote',
    '“⟦Tether|tether⟧ works with the ⟦FBI|fbi⟧ and the ⟦Secret Service|us-secret-service⟧,” Ardoino said.',
  ],
]);
