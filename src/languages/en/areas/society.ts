import type { AreaTable } from './area-table.ts';

/** Words of the areas about people: work, learning, culture, women, migration, and what science gives them. */
export const SOCIETY: AreaTable = {
  'Labour and employment': {
    3: 'labour, labor, employment, employer, employee, unemploy*, job, jobseeker, wage, worker, workforce, forced labor, forced labour, child labor, child labour, collective bargaining, occupational, trade union, labor union, decent work, job creation, labour market, labor market, labor right*, labour right*, future of work, apprentice*, workplace, working condition, pension, minimum wage, conditions of work, working hours, seafarer, ilo',
    2: 'skill, reskill*, upskill*, social security, labor mobility, labour mobility, migrant worker',
    1: 'entrepreneurship, retirement',
    0: 'health worker, health workforce',
  },
  'Education and training': {
    3: 'education*, cyber workforce, cybersecurity workforce, cyber training, cybersecurity training, cybersecurity career, cybersecurity certif*, school, universit*, scholarship, student, vocational, fellowship, teacher, curricul*, tvet, college, higher education, english language, language training, english teach*, language teach*, undergraduate, postgraduate, fulbright, advanced degree, doctoral, professional development, human capital, early childhood, internship, campus, literacy, training program*, training opportunit*, training course, academic exchange, educational exchange, lifelong learning, skills training, skills development, teacher training, faculty',
    2: 'trainee, training, academic, academia, academy, academies, seminar, workshop, learning, graduate, young professional, train, teach, teaching, course, exchange student',
    1: 'stem, trained, mentor*, professional, knowledge, skill, youth, young',
    0: 'military training, training exercise, training mission, lessons learned',
  },
  'Culture, tourism and people': {
    3: 'tourism, tourist, cultur*, festival, people to people, sister cit*, sport*, heritage, museum, athlete, olympic*, world cup, youth exchange, exchange visit*, exchange opportunit*, cultural exchange, educational and cultural, alumni, music, cinema, peace corps, archaeolog*, archeolog*, young leader, visa waiver, visa free, visa facilitation, visa exemption, think tank exchange*, world expo*',
    2: 'travel, traveler, traveller, visa, art, arts, artist, exchange program*, exchanges between, think tank, diaspora, consular, volunteer*, entertainment, film, friendship cit*, pilgrim*, unesco',
    1: 'youth, exchange, media, language, young people',
    0: 'exchange of information, information exchange, exchange information, exchange of view, exchange views, exchange rate, stock exchange, foreign exchange, exchange of experience*, exchange best practice*, travel ban, state of the art, visa restriction',
  },
  Gender: {
    3: 'gender, women, woman, girl, gender equal*, gender based, gender gap, women peace and security, feminis*, child marriage, femicide, between men and women, participation of women, female labour, female labor',
    2: 'female, sexual violence, domestic violence, sexual harassment',
    0: 'young men and women, brave men and women, men and women in uniform, men and women of',
  },
  'Migration and refugees': {
    3: 'migration, migrant, refugee, asylum, displaced, displacement, smuggling of migrants, migrant smuggl*, human smuggl*, border crossing, deport*, resettle*, immigra*, unhcr, internally displaced, border management, temporary protected, host communit*, stateless*, returnee, unaccompanied, legal pathway*, forced displacement, migratory',
    2: 'repatriat*, remittance, labor mobility, labour mobility, seasonal worker, mobility, visa overstay',
    1: 'border, diaspora',
    0: 'repatriation of cultural',
  },
  'Digital and technology': {
    3: 'digital*, cyber*, cybersecurity, internet, ict, ai, artificial intelligence, 5g, 6g, broadband, quantum, semiconductor, software, e government, data flow, free flow of data, transfer of data, data protection, data free flow, data privacy, personal data, data center, data centre, telecom*, telecommunications, emerging technolog*, critical technolog*, critical and emerging, information technolog*, communication* technolog*, communications technolog*, algorithm, supercomput*, computing, machine learning, open ran, blockchain, undersea cable, subsea cable, submarine cable, malware, robot*, biotechnolog*, nanotechnolog*, science and technology, scientific research, scientific cooperation, scientific collaboration, technology transfer, technology standard*, technical standard*, technology cooperation, digital divide, digital econom*, digital infrastructure, digital connectivity, digital transformation, digital inclusion, microelectronic*, research and development, innovation agenda, information and communication*, fiber optic, cyber threat, threat intelligence, open science, tech',
    2: 'technolog*, scientific, science, scientist, innovation, innovative technolog*, ransomware, chip, encrypt*, social media, online, electronic, cloud, standards development, spectrum, hacker, hacking, threat information, digital literacy, startup ecosystem, critical infrastructure',
    1: 'data, research, innovat*, interoperab*, technical, smart, standard, algorithmic',
    0: 'innovative financ*, technical assistance, sound science, technical level, technical cooperation, best practices, standard of living, living standard, high standard, gold standard, technical working',
  },
  Space: {
    3: 'satellite, lunar, moon, orbit*, astronaut, spacecraft, launch vehicle, artemis, outer space, space station, nasa, space exploration, space cooperation, space agenc*, space program*, space science, space technolog*, space debris, space station, space law, space security, space situational, space activit*, space sector, space industry, space domain, space launch, space commercial*, civil space, commercial space, peaceful uses of outer, earth observation, remote sensing, space issue*, space based, planetary defense, aerospace, use of space, exploration of space, cosmonaut',
    2: 'space, rocket, mars, planetary',
    0: 'fiscal space, policy space, office space, safe space, space for, civic space, digital space, cyber space, online space, information space, rocket attack*, rocket fire, american space, public space, open space',
  },
};
