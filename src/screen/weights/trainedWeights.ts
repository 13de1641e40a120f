/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-34
after:job	-51
alone	55
any:0	39
any:000	-163
any:00417	33
any:08	34
any:1	-26
any:100	-33
any:120	32
any:140	-25
any:17	25
any:1707	-33
any:17th	33
any:1814	-26
any:18e	57
any:1950	-29
any:1974	37
any:1981	36
any:1987	-28
any:1988	35
any:1989	-37
any:1990	-31
any:1994	28
any:1er	-47
any:200	-80
any:2000	34
any:2003	-27
any:2004	34
any:2022	52
any:2027	-38
any:2031	-42
any:20881	27
any:20e	25
any:21	61
any:22	32
any:23	-32
any:24	-42
any:25	-26
any:255	40
any:29	43
any:2m	-40
any:300	-69
any:34	51
any:340	-60
any:38	34
any:3d	26
any:3m	-26
any:40	-69
any:400	-124
any:500	-34
any:512	31
any:6	34
any:60	-108
any:600	-70
any:62304	-35
any:68	-26
any:7	-72
any:71	30
any:75	-55
any:79	32
any:80	-28
any:87	34
any:88	27
any:90	-31
any:900	-126
any:91	61
any:92	-39
any:a40	-39
any:a6	-75
any:a7	-46
any:aa	77
any:aah	34
any:ab	-42
any:abandonnees	40
any:abattoir	-33
any:abbey	-55
any:abidjan	-30
any:abime	30
any:abnormal	-33
any:abolition	41
any:abonnee	27
any:abrite	-36
any:absences	51
any:absente	55
any:absenteisme	-25
any:abstention	-67
any:abstentionniste	29
any:abstract	-41
any:absurde	27
any:abuse	-52
any:academia	-49
any:acariens	68
any:acas	-60
any:accede	30
any:accent	-31
any:accents	-25
any:acceptabilite	-30
any:acceptee	69
any:accepter	-26
any:accepterai	-25
any:access	-26
any:accessibility	-28
any:accessible	-44
any:accidents	-64
any:accompagne	-64
any:accompagnes	-44
any:accord	-38
any:according	51
any:accordionist	-40
any:accords	-36
any:accountant	-79
any:accountants	-26
any:accounting	-37
any:accounts	-96
any:accouplement	-25
any:accouplements	-44
any:accra	-31
any:accredited	-32
any:accroc	38
any:accueil	-80
any:accuracy	-29
any:acharne	31
any:achats	-77
any:acheteuse	-91
any:achterberg	33
any:acierie	-28
any:acquis	-46
any:acquitte	36
any:acquitted	26
any:acquittee	50
any:acres	-27
any:across	-83
any:act	-70
any:acted	-66
any:actes	-48
any:acteur	-47
any:acting	-63
any:action	-26
any:actionnaire	-42
any:actions	-49
any:active	39
any:activee	51
any:activiste	-34
any:actn3	26
any:actor	-58
any:actors	-49
any:acute	-48
any:ad	-62
any:adaptation	-65
any:adapter	-42
any:adaptes	-36
any:added	38
any:addictologie	-82
any:addicts	37
any:addition	-33
any:addresses	-41
any:ader	26
any:adherent	25
any:adherer	-27
any:adhesif	-27
any:adjoint	-41
any:adjointe	-30
any:adjoints	-77
any:adjustable	28
any:admin	-35
any:administered	-77
any:administratif	-77
any:administration	-73
any:administrative	-57
any:administratives	-47
any:administrator	-25
any:administratrice	49
any:admissible	-36
any:adn	-46
any:ado	55
any:adoption	-46
any:adresses	28
any:ads	-64
any:adsl	-32
any:adult	-33
any:adulte	40
any:adultery	-42
any:adventure	-32
any:adventures	30
any:adverse	-30
any:advert	-50
any:advertising	-25
any:advice	-33
any:advised	-77
any:adviser	-108
any:advises	-26
any:aerien	-65
any:aerienne	-27
any:aeroports	-42
any:aerospace	-32
any:aesh	-39
any:affaires	-64
any:affairs	-80
any:affected	-35
any:affection	29
any:affiches	-44
any:affiliated	40
any:affiliation	46
any:affilie	40
any:affirme	29
any:affirms	26
any:affreteur	-33
any:afghanistan	37
any:afis	32
any:afp	-57
any:afscme	56
any:agde	42
any:aged	-48
any:agees	-42
any:ageing	-55
any:agence	-46
any:agencement	-51
any:agent	-89
any:agente	-41
any:agglomeration	-26
any:aggregation	-44
any:agile	-30
any:agiles	-59
any:agm	-35
any:agnosticisme	-30
any:ago	27
any:agonie	-36
any:agreed	48
any:agreement	-50
any:agreements	-36
any:agregation	-58
any:agrege	-48
any:agresse	-71
any:agression	-54
any:ahead	-53
any:ahmadi	47
any:ahtee	45
any:aid	-98
any:aider	-62
any:aids	-49
any:aile	-54
any:ailier	-44
any:ailing	-62
any:aimable	-39
any:aimait	45
any:aimants	-27
any:aimerait	-40
any:aipd	-26
any:air	-60
any:airbus	-29
any:aires	-32
any:airline	-40
any:airlines	-30
any:airports	-61
any:airways	-35
any:aise	-49
any:aix	-31
any:alarm	-48
any:alarme	-49
any:alarms	-69
any:album	-78
any:alcoholics	-43
any:alcool	30
any:algebraic	-33
any:alger	-52
any:algerie	28
any:algorithmique	-30
any:algorithms	-46
any:aligre	51
any:alike	-26
any:alimentaire	-48
any:allard	-32
any:alleles	30
any:allemand	-66
any:allemands	-33
any:allergic	-50
any:allergy	-46
any:allocations	27
any:allotment	-54
any:allow	28
any:allowed	-39
any:allures	-26
any:alone	-40
any:alpacas	-27
any:alpes	-47
any:already	29
any:also	34
any:alternee	-81
any:altogether	29
any:alzheimer	39
any:amadi	37
any:amants	-54
any:amap	-46
any:amateur	-45
any:ambassades	-33
any:ambassador	-37
any:ambidextre	-45
any:ambiguity	-49
any:ambition	31
any:ambulance	-64
any:ambulancier	-72
any:ambulanciere	-55
any:ame	-33
any:amelioration	-33
any:ameliore	-37
any:amend	-81
any:amended	32
any:amendements	-38
any:amendes	-41
any:amiante	-26
any:amie	26
any:amies	32
any:amitie	-27
any:amniotic	-40
any:amnistie	59
any:among	-54
any:amorc	27
any:amoureuse	-40
any:amplifiers	-25
any:amputation	27
any:amputee	-26
any:anaesthetist	-29
any:analysed	49
any:analyses	-29
any:analyst	-106
any:anar	49
any:anarchiste	36
any:anarchists	-28
any:anatomy	-40
any:anc	35
any:ancestor	-28
any:ancestry	-55
any:ancien	36
any:ancienne	36
any:anciennes	-29
any:anciens	-47
any:anemie	62
any:anger	42
any:angioedema	37
any:anglais	-72
any:anglican	-64
any:animalerie	-39
any:animalier	-37
any:animals	56
any:animateur	-70
any:animatrice	-112
any:animaux	34
any:ankara	-35
any:anna	-56
any:annecy	-69
any:annees	31
any:anniversaires	-33
any:annonce	37
any:annotation	-39
any:annual	-26
any:annuel	-64
any:annuels	-34
any:annule	34
any:annulee	32
any:answered	-38
any:answers	-81
any:anthology	-43
any:anthroposophe	33
any:anthroposophist	44
any:anthroposophy	31
any:anti	60
any:anticoagulants	44
any:antifasciste	39
any:antifraude	-38
any:antiquaire	-39
any:antiques	-57
any:antispeciesist	36
any:antitheiste	53
any:antivirus	-44
any:antrim	26
any:antwerp	31
any:anxiolytique	39
any:anyone	44
any:apaisee	-42
any:apaisees	-32
any:apiarist	-35
any:apnee	62
any:apoe4	-32
any:apologised	-55
any:appareil	-29
any:appareillage	-26
any:apparel	-73
any:apparently	34
any:appartement	28
any:appartient	43
any:appeals	-58
any:appel	-49
any:appelez	33
any:appels	-40
any:apple	-35
any:appli	-39
any:applicants	-65
any:applicateur	-43
any:appliquee	-48
any:apply	37
any:appoint	-32
any:appointed	-33
any:apporte	27
any:apprentices	-90
any:apprenticeships	-34
any:apprentie	42
any:apprentis	-82
any:apprentissage	-34
any:appris	39
any:approach	-50
any:approuve	26
any:appui	44
any:apres	31
any:april	28
any:apropos	-27
any:apurees	-31
any:arabic	-34
any:arachides	34
any:arbitrates	-47
any:arbitrations	-35
any:arbitre	-67
any:arbres	-26
any:arc	-65
any:arcgis	-52
any:arch	41
any:archaeological	-27
any:arche	26
any:archeologiques	-38
any:architecte	-51
any:architectes	-70
any:architectural	-41
any:architecture	-27
any:archive	29
any:archives	-82
any:archivist	-35
any:archiviste	-46
any:argentine	37
any:argile	-30
any:argon	-29
any:argues	-62
any:arithmetic	-58
any:arles	-37
any:armees	-48
any:armoires	-38
any:arranged	-60
any:arrangement	42
any:arrest	29
any:arrestation	-26
any:arresting	-39
any:arret	31
any:arrets	-65
any:arrighi	-25
any:arrivants	-50
any:arrive	-67
any:arrondissement	40
any:art	-65
any:arte	-37
any:arthritic	26
any:articulate	38
any:artificielle	-31
any:artisanale	-40
any:artisans	-25
any:artistes	-39
any:artistique	-35
any:artists	-26
any:arts	-108
any:arup	-25
any:asbestos	-26
any:ascenseur	-44
any:ascenseurs	31
any:ascot	-62
any:ase	-34
any:asexual	27
any:asexuel	29
any:ashkenazi	40
any:ashley	25
any:asia	-34
any:aside	-38
any:asie	-68
any:asmatique	46
any:asos	-35
any:aspirateurs	-49
any:assaulted	-63
any:asse	-37
any:assemblage	-48
any:assemblee	-67
any:assemblies	39
any:assermentee	-25
any:assessed	-25
any:assessment	-41
any:assessor	-46
any:assidu	-42
any:assigne	36
any:assises	-51
any:assistant	-138
any:assistante	-47
any:associate	-27
any:associatif	-47
any:association	-49
any:associations	-33
any:associes	-58
any:assumees	62
any:assurance	-36
any:assures	26
any:assureur	-78
any:asthma	-106
any:asthmatic	65
any:asthme	30
any:astrazeneca	-27
any:astreintes	-30
any:astronomie	-29
any:asylum	-57
any:atelier	-69
any:athees	33
any:atheism	-51
any:atheist	51
any:athlete	37
any:athletics	-32
any:athletisme	-42
any:atlanta	38
any:atlantic	-68
any:atout	-25
any:attache	-40
any:attachee	-28
any:attempt	32
any:attend	45
any:attendant	-30
any:attendent	43
any:attendre	-56
any:attends	44
any:attentats	-31
any:attente	-48
any:attentive	-47
any:attestee	44
any:attirance	-43
any:attire	-35
any:attiree	-40
any:attitude	-37
any:attorney	-33
any:attraction	-26
any:attracts	-76
any:attribue	31
any:atypiques	-37
any:auberge	-30
any:auction	-41
any:auctioneer	-26
any:aucun	34
any:aucune	25
any:aude	-51
any:audience	-58
any:audio	-56
any:audiobooks	-35
any:audiologists	-42
any:audioprothese	-41
any:audit	-89
any:audited	-76
any:auditeur	-64
any:auditor	-25
any:auditors	-52
any:audits	-48
any:auger	35
any:august	45
any:aumonier	-75
any:aumoniere	-51
any:aunt	-26
any:aupres	-31
any:auriculaire	28
any:aurore	51
any:austerite	-48
any:auteur	-48
any:auteure	-25
any:authentication	25
any:author	-70
any:authorised	-40
any:authorities	-37
any:authority	-46
any:autism	-37
any:autiste	59
any:autoimmune	34
any:automated	29
any:automatique	-63
any:automatiquement	34
any:automatise	-32
any:automne	35
any:automobiles	-48
any:autonome	37
any:autonomie	63
any:autorisation	-55
any:autorise	27
any:autorisee	-36
any:autorite	-38
any:autoroute	45
any:autre	48
any:autrice	-33
any:auxiliaire	-35
any:available	-49
any:avance	-27
any:aventure	-46
any:aventures	-45
any:aventureuse	-63
any:averted	-62
any:avertissement	47
any:aveugle	-57
any:aviaire	-39
any:avignon	-29
any:avion	61
any:avions	-34
any:aviron	-28
any:avis	-34
any:avocat	-108
any:avocate	-109
any:avocats	67
any:avoue	62
any:avowed	30
any:awaiting	35
any:award	-26
any:awards	-35
any:aware	47
any:awareness	-35
any:awkwardly	34
any:ayn	29
any:b	-42
any:b27	-33
any:b2v	-50
any:ba	-60
any:babies	-50
any:baby	25
any:bac	-41
any:bachelor	-64
any:bachelors	-33
any:backbone	-50
any:bacon	33
any:badgeuse	-48
any:badgeuses	-63
any:bagnes	-37
any:baies	-27
any:bail	-62
any:bailiff	-62
any:baisse	-50
any:bake	-26
any:baker	-25
any:bakers	-28
any:bakery	-75
any:bakes	-33
any:baking	-44
any:balais	-44
any:balance	-56
any:ballads	-30
any:balloon	-26
any:ballots	-28
any:ballroom	-50
any:ballymena	34
any:balpa	28
any:bamako	60
any:ban	57
any:banc	-51
any:band	-49
any:bands	-63
any:bangkok	45
any:bank	-61
any:banker	-27
any:banking	-40
any:bankruptcy	-54
any:banks	-67
any:banners	-37
any:bannieres	-41
any:banque	-60
any:banques	-37
any:bans	26
any:bapteme	41
any:bar	-46
any:barber	-48
any:barclays	-26
any:bare	-32
any:bargained	-47
any:barista	-28
any:barman	-84
any:baronetcy	-60
any:barracks	-43
any:barre	-52
any:barreaux	-26
any:barred	37
any:barring	-27
any:barrister	-78
any:bartender	-50
any:baryton	-34
any:bas	44
any:base	40
any:baseball	-61
any:bases	-35
any:basic	-94
any:basketball	-56
any:basque	-26
any:basse	-52
any:bat	-42
any:bataille	-26
any:bateau	-34
any:bath	-47
any:bathrooms	-26
any:bati	-65
any:batiment	-99
any:bats	50
any:batteries	-46
any:battery	-25
any:baux	-29
any:bavarian	-26
any:bayonne	-25
any:bayrou	58
any:bbc	-62
any:bde	-33
any:bear	26
any:beard	28
any:beaten	34
any:beats	-41
any:beau	-32
any:beautician	-55
any:beauval	-40
any:beaux	-28
any:bebe	-34
any:because	26
any:bectu	26
any:bedridden	-43
any:beds	-53
any:bedside	-38
any:beekeeper	-53
any:beekeeping	-57
any:been	33
any:beer	-33
any:bees	-96
any:before	-25
any:begaie	25
any:began	36
any:beginners	-25
any:begles	-31
any:begue	37
any:behalf	-57
any:behavioural	-26
any:beko	-69
any:belarus	47
any:belgium	30
any:believe	-67
any:believed	41
any:belle	-64
any:belmarsh	-55
any:belonging	-33
any:belt	-62
any:bench	-76
any:benedictine	-40
any:beneficie	52
any:benefit	-46
any:benefits	-30
any:benelux	-43
any:benevole	-35
any:benevolement	31
any:benevoles	-57
any:benin	26
any:bentham	-34
any:bequilles	-26
any:berlin	-29
any:bernadette	-41
any:besoin	-48
any:bespoke	-26
any:best	-74
any:bestseller	-39
any:beta	30
any:beth	35
any:beton	-31
any:better	-58
any:beurre	-25
any:bfawu	34
any:bi	-34
any:bialowieza	-45
any:biathlon	-40
any:bibliothecaire	-31
any:bicarburant	-31
any:bicycles	-26
any:bielak	40
any:bien	-31
any:bijoutiere	-45
any:bijoux	-28
any:bilan	-28
any:bilingual	-71
any:bilingues	-31
any:billetterie	-37
any:bimestrielle	-30
any:bimoteur	-70
any:binder	-33
any:binome	-46
any:bins	-32
any:biobank	-48
any:biobanque	-38
any:bioethics	-39
any:bioethique	-41
any:biographe	-45
any:biographie	-28
any:biography	-32
any:bioinformatician	-57
any:biologie	-63
any:biology	-73
any:biometric	-29
any:biometrics	-51
any:biometrie	-57
any:biometriques	38
any:biotech	-48
any:biotechnologie	-25
any:birmingham	-27
any:birth	35
any:births	-54
any:biscuits	-26
any:bisection	-25
any:bisexuel	69
any:bishop	27
any:bisontin	-66
any:bistrot	28
any:bit	46
any:bitter	32
any:bivouac	-38
any:bizarrement	38
any:blacklisted	-34
any:blackpool	-51
any:blacksmith	-32
any:bladder	-28
any:blake	-36
any:blame	-48
any:blanche	-31
any:blanches	-34
any:blanchi	52
any:blanchiment	-40
any:blanchisserie	-44
any:blaster	-42
any:ble	-43
any:bleeding	-48
any:blesses	-43
any:blessures	40
any:bleu	-78
any:bleue	-50
any:blight	-56
any:blind	-71
any:blindfold	-30
any:blinds	40
any:blocages	32
any:block	-41
any:blockers	42
any:blog	30
any:blogged	36
any:bloque	-25
any:blots	-29
any:blues	-30
any:bma	41
any:board	-72
any:boarding	-61
any:boasts	37
any:boat	-46
any:boateng	-86
any:boats	-41
any:bobby	38
any:body	-52
any:bodyguard	-35
any:boiler	-33
any:boilermakers	34
any:boire	52
any:bois	-70
any:bold	-36
any:bolsonaro	31
any:bolton	35
any:bon	-51
any:bonapartiste	36
any:bond	-48
any:bonds	-63
any:bonne	-47
any:bonnes	-51
any:bono	-25
any:bons	-89
any:bonus	-41
any:book	-127
any:bookbinder	-25
any:booked	-40
any:bookings	-35
any:bookkeeper	-76
any:bookkeeping	-36
any:books	-135
any:bookshelf	45
any:bookshop	-71
any:boosted	37
any:boots	-47
any:bordeaux	-33
any:borders	-39
any:bore	-33
any:bored	47
any:boring	53
any:bornes	-70
any:borough	-35
any:bosch	-55
any:bosses	-31
any:bot	-26
any:botanist	-35
any:bottes	-51
any:bouche	-41
any:boucher	-55
any:bouches	-49
any:bouddhiste	-51
any:bougerait	-47
any:bought	-56
any:boulangerie	-88
any:boulangers	-37
any:boundary	-42
any:bourgogne	-40
any:bourse	-63
any:bouteille	-48
any:bouteilles	-59
any:boutique	-116
any:bovet	-28
any:bowls	58
any:boxe	-30
any:boyfriend	-33
any:boyfriends	56
any:boys	55
any:bracelets	-45
any:bradford	-35
any:braille	-70
any:brancardier	-59
any:branch	-30
any:branches	-52
any:brand	-119
any:brands	-67
any:braquage	-60
any:braque	-28
any:braqueur	27
any:bras	-27
any:brasserie	-40
any:bray	-31
any:brazilian	-46
any:bread	-47
any:break	-27
any:breakdown	-37
any:breakfast	34
any:breast	27
any:breastfeeding	36
any:breathed	-45
any:brebis	-42
any:bred	-59
any:breeder	-75
any:breeding	-52
any:breeds	-27
any:breguet	-36
any:brest	-49
any:bretonnes	-32
any:brevet	-36
any:brevets	-60
any:brewery	-28
any:brexit	-32
any:brexiteer	34
any:bricklayer	-40
any:bridal	-43
any:bride	-48
any:brides	-42
any:bridges	-53
any:brief	-79
any:briefed	-47
any:brigade	-92
any:brighton	-40
any:brioche	-37
any:bris	39
any:broadcaster	-42
any:broadcasts	-40
any:brochure	-48
any:brodeuse	-29
any:broker	-36
any:brothels	34
any:brotherhood	-39
any:brotherly	-34
any:browser	-26
any:bruit	28
any:bruits	25
any:brulure	-26
any:bruno	-47
any:brush	30
any:brussels	34
any:brut	-65
any:bruxelles	27
any:bruxellois	-39
any:bsc	-105
any:bsl	36
any:bt	-26
any:btp	-40
any:bts	-43
any:buddhist	-30
any:budget	-122
any:budgets	-60
any:buffalo	29
any:bug	-72
any:bugs	-28
any:build	-47
any:building	-69
any:built	-131
any:bulletin	-40
any:bundnis	34
any:bunting	-47
any:bureaux	-42
any:burger	-48
any:burgled	-52
any:burnt	39
any:bursar	27
any:bus	-107
any:buses	-39
any:business	-88
any:buste	74
any:busting	26
any:butch	41
any:butcher	-62
any:bute	35
any:butte	-62
any:buttonhole	-25
any:buvette	-72
any:buveur	26
any:buyer	-118
any:buzzwords	-35
any:byline	-52
any:bypass	25
any:byrne	-61
any:c	-38
any:c9orf72	28
any:cab	45
any:cabaret	-61
any:cabinet	-49
any:cabinets	-47
any:cablage	-37
any:cable	-37
any:cableur	28
any:caces	-26
any:cachee	-27
any:cadence	30
any:cadet	-58
any:cadre	-76
any:cadres	-89
any:cadreur	-68
any:cafe	-52
any:cahuzac	26
any:cairngorms	-34
any:caisse	-59
any:cake	-70
any:cakes	-55
any:calais	-32
any:calculs	-26
any:caledonie	28
any:caller	-25
any:calling	-31
any:calme	-71
any:calories	-31
any:calvitie	38
any:camarade	27
any:cambridge	-32
any:cambriolee	-29
any:came	32
any:cameras	-64
any:camerounaise	40
any:camhs	-27
any:camion	-42
any:campagnes	-55
any:campaign	-53
any:campaigned	26
any:campaigner	-96
any:campaigns	-32
any:campe	25
any:camped	44
any:camping	-67
any:campsite	-35
any:camus	-35
any:canada	-45
any:canadian	-34
any:canadien	-32
any:cancelled	46
any:candidates	-67
any:candidats	-40
any:candidature	34
any:candour	-36
any:cane	-26
any:canine	-49
any:canne	59
any:cannes	-40
any:cannot	45
any:cantal	-26
any:canteen	-40
any:canton	56
any:canva	-25
any:capacity	-51
any:capita	-35
any:capitales	33
any:capitalism	44
any:capitalisme	-28
any:capitol	44
any:capricorn	-35
any:captee	25
any:capteur	-43
any:capteurs	-45
any:captioned	-63
any:captured	35
any:caracteres	-63
any:caravanes	-41
any:carbone	-56
any:cardiac	50
any:cardiff	-27
any:cardigan	-44
any:cardio	-27
any:cardiologie	-68
any:cardiologist	31
any:care	-35
any:cared	-66
any:careers	-35
any:caresser	-45
any:caretaker	30
any:caring	38
any:cariste	31
any:carnaval	-53
any:carnet	34
any:carols	43
any:carpentry	-58
any:carr	-27
any:carre	-25
any:carried	-48
any:carriere	-43
any:carrying	37
any:cartes	-79
any:cartesien	-46
any:cartographe	-39
any:cartographie	-65
any:cartoon	-37
any:cartoons	-34
any:carved	-45
any:caryotypiste	-49
any:cascadeur	-69
any:caseload	-28
any:cases	-81
any:casework	-30
any:caseworker	-25
any:cash	-32
any:cashier	-40
any:casier	-25
any:casiers	-66
any:casino	50
any:casinos	-36
any:casque	28
any:castel	-33
any:cat	41
any:catalogne	28
any:catalogued	-28
any:cataloguer	-46
any:catalysis	-26
any:cataract	-28
any:cataracts	41
any:category	-37
any:catered	-26
any:caterer	-54
any:cathedral	-43
any:catherine	33
any:catholique	-30
any:cats	-68
any:cattle	-51
any:caught	31
any:cause	31
any:cautions	-31
any:cautious	28
any:cavalier	-36
any:cdd	-81
any:cdi	-58
any:cea	41
any:cecile	36
any:cedars	28
any:cedetiste	49
any:cegetiste	26
any:cegidd	-33
any:ceiling	-30
any:celibat	29
any:celibataire	-109
any:celibate	46
any:cellulaire	-40
any:center	64
any:centrale	-28
any:cents	-27
any:cercle	26
any:certain	-40
any:certified	-25
any:certifiee	-32
any:cesure	-32
any:cet	-84
any:cfdt	36
any:cfe	-26
any:cftc	56
any:chabbat	-30
any:chad	-31
any:chain	-87
any:chaine	-68
any:chains	-47
any:chaleur	-30
any:chaleureux	-25
any:chamber	-25
any:champagne	-48
any:champion	-67
any:chancellor	34
any:changement	-62
any:changer	30
any:channel	-48
any:chantal	27
any:chantier	-51
any:chantiers	-53
any:chaotic	-27
any:chapardait	44
any:chapel	-36
any:chapitre	-46
any:chaplain	-32
any:chaque	26
any:charcutier	-28
any:charge	-60
any:chargee	-41
any:chargees	-28
any:charges	29
any:charite	-27
any:charities	-39
any:charity	-102
any:chart	-34
any:charte	-65
any:chartered	-80
any:chateau	-34
any:chats	-36
any:chatterley	-54
any:chaud	-39
any:chaude	-29
any:chauffage	-80
any:chaussures	-47
any:cheap	-26
any:cheat	-32
any:cheating	-62
any:checked	-35
any:checker	30
any:checklists	-42
any:checkpoint	-28
any:checks	-71
any:cheek	-39
any:cheerful	-51
any:cheerfully	27
any:chef	-32
any:cheffe	-37
any:cheltenham	-63
any:chemical	-56
any:cheminots	54
any:chemotherapy	30
any:cheptel	-29
any:cher	-26
any:chercheur	-75
any:chercheuse	-45
any:chess	-90
any:chevaux	-52
any:chevres	-30
any:chez	-25
any:chicago	-30
any:chichester	-53
any:chicks	-37
any:chien	-65
any:chiens	-49
any:chiffre	-53
any:chiffres	-45
any:child	99
any:children	-60
any:chile	-45
any:chimie	-32
any:chinois	-48
any:chirurgie	-84
any:chirurgien	-77
any:chirurgienne	-61
any:cho	-26
any:choc	-26
any:chocolat	-54
any:chocolatier	-32
any:chocolats	-36
any:choirmaster	-42
any:choisit	-40
any:chome	-30
any:choose	30
any:chord	-29
any:choregraphie	-50
any:chose	-41
any:chosen	-31
any:choux	-43
any:chromatography	-62
any:chromosomes	-72
any:chronic	-39
any:chronicle	-28
any:chroniqueur	-41
any:chroniqueuse	-71
any:chu	-73
any:church	-30
any:chypre	-27
any:ciel	-48
any:cigarettes	44
any:cinema	-61
any:cinquieme	-46
any:cioran	25
any:cipd	-37
any:circle	29
any:circonstances	-60
any:circuit	-39
any:circulated	35
any:circulation	-48
any:circus	-33
any:cirque	-41
any:cis	60
any:cisco	-50
any:citizen	-51
any:citoyen	-40
any:city	-30
any:citys	-26
any:civica	-29
any:civique	-59
any:claimant	-35
any:claims	-36
any:claire	-41
any:claires	29
any:class	-66
any:classe	-69
any:classes	-83
any:classiques	-48
any:classroom	-35
any:clauses	-52
any:claustrophobe	34
any:claustrophobic	69
any:claviers	-35
any:cleaned	-73
any:cleaners	-51
any:cleared	42
any:clearview	-38
any:clef	34
any:clefs	-41
any:cleft	47
any:clerk	-123
any:clerked	-45
any:cles	-44
any:cliches	-27
any:clientele	-112
any:clients	-75
any:climate	44
any:climax	-32
any:clinic	-27
any:clinical	-48
any:clinically	52
any:clinicienne	-46
any:clinics	-29
any:clinique	-71
any:clipboard	-56
any:clock	-26
any:clocked	34
any:clocking	-25
any:clockmakers	-25
any:cloisons	-76
any:clonage	-55
any:clone	-90
any:cloned	-53
any:cloning	-37
any:clos	-60
any:closed	-61
any:closet	-36
any:closing	-30
any:cloud	-31
any:clouds	-51
any:club	-37
any:clubs	41
any:clumsy	38
any:cnil	-75
any:cnrs	-39
any:cnt	28
any:co	46
any:coach	-43
any:coached	-29
any:coaches	-39
any:coast	-44
any:coastguard	-42
any:cocaine	50
any:cochee	36
any:cochlear	30
any:cocktails	-57
any:coco	40
any:code	-70
any:codebase	-37
any:coe	31
any:coequipiers	-46
any:coeur	-40
any:coffee	-72
any:coffreur	-59
any:cofondatrice	-32
any:cohort	-49
any:coiffe	-69
any:coiffeuse	-42
any:coiffure	-55
any:colas	40
any:cold	-33
any:coldstream	-44
any:cole	44
any:colin	27
any:colitis	33
any:collaborateur	-102
any:collaboratrice	-29
any:collations	-27
any:collectee	40
any:collectes	30
any:collection	-57
any:collections	-28
any:collective	-77
any:college	-59
any:colleges	-44
any:collegiens	-56
any:collegue	33
any:collet	25
any:collier	-28
any:colliers	-54
any:colline	-52
any:colloque	-48
any:colocataires	-26
any:colocation	-52
any:cologne	-31
any:colombey	26
any:colonnes	-31
any:coloriste	-65
any:colour	-30
any:colours	31
any:coma	41
any:comatose	-46
any:combattait	41
any:comble	36
any:comedian	-43
any:comedie	-67
any:comedien	-29
any:comedienne	-27
any:comedy	-48
any:commando	-27
any:commencer	-66
any:commentateur	-26
any:commercants	-45
any:commerce	-103
any:commerces	-26
any:commercial	-92
any:commerciale	-71
any:commerciales	-54
any:commercialise	-55
any:commerciaux	-44
any:commissaire	-29
any:commission	-52
any:commissioning	-44
any:commits	-32
any:committed	28
any:committees	-47
any:committeewoman	46
any:common	-37
any:commoner	-29
any:communale	34
any:communaute	35
any:commune	-50
any:communes	-28
any:communicante	-47
any:communication	-75
any:communicative	-29
any:communicator	-29
any:commute	-35
any:commuting	-61
any:compagnon	-50
any:compagnons	48
any:companies	-59
any:companion	26
any:comparaison	-28
any:comparative	-41
any:comparee	47
any:compares	-45
any:comparison	33
any:compas	-30
any:compasses	-53
any:compensatoires	-33
any:compensee	68
any:competences	-35
any:complained	-37
any:complaint	42
any:complaints	-60
any:complet	34
any:complexe	-51
any:compliance	-34
any:complicated	-37
any:composites	-32
any:comprehensive	-26
any:compris	27
any:comprise	-26
any:comprises	-34
any:comptabilite	-79
any:comptable	-40
any:comptes	-78
any:comptoir	-29
any:compulsif	36
any:computational	-41
any:computer	-59
any:concept	-45
any:concerne	30
any:concerts	-63
any:concierge	-70
any:conciliatrice	-30
any:conclu	-34
any:conclut	32
any:concoit	-48
any:concordant	27
any:concordent	44
any:concours	-77
any:concu	-49
any:concussion	47
any:condamne	-44
any:condamnes	-40
any:conditional	50
any:conditionnelle	43
any:conditions	49
any:condom	-29
any:condoms	-30
any:conducted	-41
any:conducteur	-49
any:conductor	-47
any:confectionery	-44
any:confederal	29
any:conference	-61
any:conferences	-36
any:conferencier	-30
any:conferenciere	-44
any:confesses	-32
any:confession	-56
any:confessionnelle	-53
any:confiance	-78
any:confident	-41
any:confier	27
any:confirm	-32
any:confirmed	56
any:confirmee	31
any:confirms	-34
any:confiserie	-41
any:conflict	32
any:conflit	28
any:conflits	-31
any:confondent	-46
any:conforme	28
any:conformite	-45
any:congelateurs	-29
any:conges	-43
any:congo	-47
any:conjoint	-31
any:conjonctif	26
any:conjugal	-33
any:connectee	-30
any:connectees	-25
any:connemara	-31
any:connu	49
any:connue	48
any:conquests	28
any:conquete	-61
any:conquetes	41
any:consciencieuse	-48
any:conscientious	35
any:conseil	-32
any:conseille	-61
any:conseils	-36
any:consensual	74
any:consent	-54
any:consented	29
any:consentement	48
any:consequence	33
any:conservative	-39
any:conservator	-34
any:conservatrice	-33
any:conserve	28
any:conserves	43
any:considers	52
any:consignes	30
any:consistent	-27
any:consommables	-28
any:consomme	25
any:constituency	36
any:constitution	-47
any:construit	-34
any:consulaire	-56
any:consulat	33
any:consultancy	-35
any:consultant	-73
any:consultante	-56
any:consultatif	-39
any:consultations	-66
any:consulte	30
any:consulting	-66
any:consumer	-50
any:contagieux	-50
any:contentieux	-78
any:contention	27
any:contenu	-61
any:contenus	-25
any:conteuse	-33
any:continu	28
any:continue	-33
any:continuous	-31
any:contraception	-82
any:contraceptive	-64
any:contract	-56
any:contracte	27
any:contractor	-103
any:contractors	41
any:contractuel	-45
any:contradicteurs	-35
any:contradiction	43
any:contraire	-44
any:contrats	-67
any:contre	27
any:contrebande	48
any:contrefacon	38
any:contremaitre	61
any:contributeur	-25
any:control	-70
any:controlee	30
any:controles	-25
any:controleur	-60
any:controller	-26
any:controls	-32
any:convaincus	-35
any:convenience	-31
any:convenor	31
any:convention	28
any:conventions	-75
any:converted	32
any:convict	-51
any:convictions	-34
any:convient	-26
any:convois	-35
any:convoy	33
any:coo	-51
any:cookbook	-39
any:cooked	-66
any:cooks	-48
any:cooperates	53
any:coordinated	-47
any:coordinates	-28
any:coordinateur	-31
any:coordinator	-73
any:coordinatrice	-48
any:copain	-28
any:copie	33
any:copies	30
any:copine	-62
any:copper	-34
any:coproprietaires	-72
any:copropriete	-55
any:copy	-73
any:copywriter	-48
any:coquines	56
any:coquins	33
any:cordeau	-41
any:cordee	-63
any:cordon	25
any:cork	-44
any:corner	-54
any:cornish	-34
any:corpo	26
any:correcteur	-34
any:correctrice	-69
any:correspondance	43
any:correspondant	-36
any:corrida	32
any:corridor	39
any:corrige	-63
any:corse	31
any:corset	26
any:corsets	-47
any:cosmetics	-41
any:cosmetique	-35
any:coste	-53
any:costs	-36
any:costume	-72
any:costumier	-36
any:costumiere	-54
any:cotisation	-49
any:cotisations	-41
any:coughed	-25
any:couleur	-28
any:couleurs	-71
any:councillor	30
any:councillors	-74
any:councils	-88
any:counsel	-74
any:counselled	-40
any:counsellor	-37
any:counsels	-56
any:count	-43
any:counted	-47
any:counterbalance	-29
any:counting	-46
any:countries	-51
any:county	-30
any:coupe	-40
any:coupes	-37
any:couple	40
any:couples	-82
any:coups	29
any:cour	-44
any:courant	-66
any:courante	-55
any:courent	41
any:coureur	-30
any:courriels	-28
any:course	-35
any:courses	-52
any:coursiers	50
any:courtes	-52
any:courtier	-41
any:courtoisie	26
any:courts	-29
any:cousin	46
any:cousins	37
any:cout	-37
any:coutaient	-28
any:couts	-66
any:coutumes	-74
any:couture	-71
any:couturier	-31
any:couturiere	-46
any:couvert	-29
any:couverts	-39
any:couverture	-69
any:couvoir	-36
any:couvre	-65
any:covered	-104
any:cows	-33
any:cox	-46
any:cp	-52
any:cpam	-30
any:cpe	-35
any:crabs	-26
any:cracher	49
any:craftsmen	-41
any:crash	68
any:crates	-27
any:cream	-27
any:creation	-32
any:creative	-31
any:creche	-34
any:credit	-119
any:credits	-26
any:credo	-63
any:cree	30
any:crete	-29
any:crewe	37
any:crews	-39
any:criblages	-37
any:cricket	-72
any:cried	46
any:criee	35
any:crier	-68
any:crieuse	-31
any:crillon	-31
any:crime	-95
any:criminal	-67
any:criminally	-29
any:criminel	-40
any:criminologist	-35
any:criminology	-53
any:crippled	-47
any:crippling	-38
any:crise	-83
any:crises	33
any:crisis	-68
any:crispr	-63
any:critic	-31
any:critical	-54
any:criticising	51
any:critics	-55
any:critique	-73
any:critiques	-63
any:crm	-41
any:crohn	30
any:croissants	-26
any:croix	-74
any:cros	47
any:cross	-44
any:crossed	-42
any:crosswords	-83
any:crowds	32
any:crown	-27
any:croyant	55
any:croyez	-53
any:crus	34
any:cryonics	28
any:csc	32
any:cse	-99
any:csp	43
any:cue	-33
any:cuillere	-73
any:cuir	-26
any:cuisine	-103
any:cuisines	-36
any:cuisiniere	-36
any:cuisiniste	-30
any:cuivres	-64
any:culottes	25
any:culpabilite	-43
any:culte	-65
any:culture	-59
any:culturelle	-47
any:curated	-52
any:curatelle	30
any:curator	-68
any:cure	-31
any:cured	27
any:cures	-35
any:currently	56
any:cursus	-25
any:curve	-63
any:curveballs	-44
any:custodial	27
any:custody	-28
any:customer	-68
any:customers	-110
any:customs	-76
any:cut	-90
any:cutter	-63
any:cutting	-26
any:cvpr	-30
any:cvs	-56
any:cwu	39
any:cyanoacrylate	-38
any:cybersecurite	-28
any:cycle	-31
any:cycles	26
any:cynic	-32
any:cynical	-55
any:cynique	-49
any:cyprus	-49
any:cytogeneticist	-50
any:d	-34
any:dacosta	-33
any:dactylo	-80
any:dactylographie	-56
any:dactyloscopique	38
any:dad	35
any:dads	47
any:dagenham	33
any:daily	-25
any:dairy	-39
any:dale	-54
any:daltonien	35
any:damages	-69
any:dame	-25
any:dames	-31
any:damp	-45
any:dana	38
any:dance	-57
any:dancer	-42
any:dances	-27
any:dangereuse	30
any:dangereuses	-34
any:danielle	-43
any:danish	-48
any:danse	-68
any:danseurs	-52
any:darren	-54
any:darts	-41
any:dashboard	-54
any:databases	-26
any:datait	-39
any:dates	-55
any:dating	-37
any:daughters	-93
any:dauphins	-28
any:david	-53
any:dax	-30
any:dbs	-38
any:de	-25
any:deacon	-57
any:dead	-49
any:deadline	-47
any:deadlines	-70
any:deaf	-47
any:deafness	30
any:deals	-71
any:dealt	-68
any:death	-71
any:deauville	-28
any:debaptise	41
any:debat	-64
any:debate	-49
any:debating	-33
any:debout	41
any:deboutee	39
any:debridee	25
any:debt	-41
any:debts	-30
any:debunker	33
any:debut	-48
any:decay	-27
any:decided	29
any:decides	-59
any:decision	-47
any:declaration	-30
any:declare	32
any:declared	58
any:declaree	40
any:declares	26
any:decline	-49
any:decors	-49
any:decouche	36
any:decoupe	-52
any:decoupes	-34
any:decouvert	44
any:decouvertes	-39
any:decu	25
any:deduites	36
any:defeat	-42
any:defect	66
any:defectueux	-25
any:defendants	-55
any:defended	-56
any:defends	-53
any:defilait	-60
any:defile	-41
any:defis	-67
any:defunt	41
any:degommeuses	27
any:degre	53
any:degrees	-30
any:degrisement	29
any:degrowth	46
any:delais	-75
any:delay	-30
any:delays	-48
any:delegated	-62
any:delegates	-44
any:delegue	27
any:deleguee	-26
any:deleguer	-96
any:delegues	-68
any:deli	-39
any:deliberative	-29
any:delinquants	-59
any:delit	35
any:delits	-37
any:delivered	-54
any:deliveries	-28
any:deliveroo	25
any:delivers	-49
any:delivery	-41
any:dell	-30
any:deloitte	-46
any:dem	-25
any:demandera	-27
any:demarche	-47
any:demarches	-39
any:demarcheur	-36
any:demarre	-37
any:demasque	-26
any:demenage	-64
any:demenager	-40
any:demi	29
any:demission	36
any:demissionne	35
any:demo	-62
any:democrate	33
any:democratic	-33
any:democratique	-49
any:democratised	-33
any:demon	45
any:demonstrations	-54
any:demonstratrice	-58
any:demonte	-40
any:dems	27
any:dendrochronology	-28
any:denise	-28
any:dentaire	-68
any:dentaires	-64
any:dentist	-59
any:dentiste	-36
any:dentistes	-28
any:dentistry	-36
any:depannage	-30
any:departemental	34
any:departementale	-44
any:departementaux	-38
any:department	-26
any:depend	-34
any:dependance	-34
any:dependent	55
any:depends	-80
any:depistage	-43
any:depistee	28
any:deplacement	-42
any:deplacements	32
any:deploiement	-38
any:deploye	-26
any:deployment	-53
any:deployments	-67
any:depouillement	-29
any:depreciation	-27
any:deprime	28
any:depute	-42
any:deputee	-46
any:derecognised	-27
any:dermatology	-56
any:derniere	59
any:deroute	-27
any:derriere	34
any:des	-36
any:descend	51
any:descendant	-37
any:descendante	-61
any:describe	33
any:deshabille	-48
any:design	-75
any:designed	-125
any:designee	31
any:designer	-115
any:designs	-71
any:desintoxication	26
any:desir	-47
any:desk	-56
any:desks	-45
any:despot	-37
any:dessinateur	-34
any:dessinatrice	-33
any:dessine	-82
any:dessus	26
any:detached	42
any:detail	-46
any:detection	-97
any:detective	-82
any:detenait	29
any:detenons	36
any:detenteur	-38
any:detenu	29
any:detenus	-35
any:detergents	-25
any:determined	-67
any:determinedly	-40
any:detour	-37
any:detourage	-43
any:detox	28
any:detroit	39
any:detrousse	-32
any:dette	-44
any:dettes	-34
any:develop	-33
any:developer	-33
any:development	-41
any:developpe	-83
any:developpement	-52
any:developpeur	-88
any:developpeuse	-51
any:develops	-38
any:devenue	58
any:deverrouille	33
any:device	-53
any:devices	-56
any:devine	71
any:devise	-57
any:devoir	-45
any:devolution	-52
any:devon	-50
any:devops	-26
any:devorante	-27
any:devra	-50
any:devront	-54
any:dgccrf	-37
any:diabetics	-61
any:diabetique	73
any:diabetiques	-39
any:diabetologie	-33
any:diacre	-73
any:diagnostic	-42
any:diagramming	-59
any:dialects	-26
any:dialogue	-44
any:diaphragms	-57
any:diary	-37
any:dicky	43
any:dictature	39
any:dictee	-25
any:diction	-46
any:dictionaries	-50
any:dictionary	-25
any:did	25
any:die	45
any:diet	-29
any:dieteticienne	-61
any:dietetique	-30
any:dietitian	-61
any:diets	-50
any:dieu	-25
any:difficult	-68
any:digital	-39
any:digitale	-44
any:digitised	-25
any:dijon	-51
any:dinner	-42
any:diocese	-46
any:diogene	44
any:diploma	-72
any:diplomas	-69
any:diplomat	-30
any:diplomate	-41
any:diplomatie	-58
any:diplomatique	-42
any:diplome	-38
any:diplomee	-37
any:dirait	35
any:direct	-43
any:directed	-57
any:direction	-74
any:directional	-44
any:director	-28
any:directors	-67
any:directrice	-42
any:directs	-28
any:dirige	-38
any:dirigeante	31
any:dis	31
any:disability	-42
any:disabled	-29
any:disaggregated	-79
any:disaient	-27
any:disc	27
any:discharge	50
any:discharged	25
any:disciple	28
any:disclosure	-46
any:discorde	-43
any:discours	-26
any:discret	26
any:discrete	-47
any:discretion	27
any:discrimination	-41
any:discs	27
any:discuss	-32
any:dish	-58
any:dishes	-44
any:disliked	29
any:dismay	41
any:dismissal	-41
any:dismissed	51
any:disorder	25
any:disorders	-61
any:dispatched	-31
any:dispatcher	-46
any:dispense	75
any:dispensed	-25
any:dispensee	35
any:display	-50
any:displays	-37
any:disponible	-72
any:disputes	-43
any:disqualified	67
any:dissertation	-115
any:distance	-37
any:distribue	50
any:distributeur	-37
any:distributeurs	-54
any:distribution	-48
any:diversity	-28
any:divinity	-41
any:diwali	-70
any:dj	-47
any:djamena	-33
any:dna	-36
any:doc	-42
any:docteur	-57
any:docteure	-27
any:doctor	63
any:doctoral	-41
any:doctorante	-90
any:doctorat	-29
any:doctorate	-78
any:doctors	-41
any:document	-27
any:documentaire	-73
any:documentaires	-46
any:documentaliste	-45
any:documentariste	-33
any:documentary	-75
any:documents	-39
any:docusign	-44
any:doesn	26
any:dogmatique	-39
any:dogme	-38
any:dogs	-71
any:doigt	43
any:doigte	-78
any:doing	48
any:dole	-55
any:dolly	-40
any:dom	-27
any:domestic	-30
any:domicile	-28
any:dominant	-63
any:dominante	-49
any:dominatrice	35
any:donated	33
any:donates	25
any:donateur	25
any:donations	-64
any:donnes	-38
any:dons	-74
any:doorbell	33
any:doorman	38
any:doors	-58
any:dorment	32
any:dorothy	-41
any:dort	-44
any:dos	-46
any:dose	-63
any:dossards	-25
any:dossiers	-69
any:douanes	-33
any:douanier	-40
any:doublage	-38
any:doublages	-44
any:double	-47
any:doubled	-94
any:doubleur	-77
any:doubt	-41
any:doute	-68
any:douter	-28
any:douvres	-56
any:douze	-50
any:dovetails	-34
any:downloads	-34
any:downtime	-33
any:doyle	43
any:dozen	-26
any:dp	-51
any:dpd	-37
any:draft	-25
any:drafted	-91
any:drafts	-36
any:draftsman	-32
any:drag	-35
any:dragged	-28
any:dragster	-37
any:dragueur	39
any:drama	53
any:dramatics	-28
any:drapeaux	-65
any:draughtsman	37
any:drawing	43
any:dresse	-30
any:dressing	-33
any:drh	-62
any:drinkers	-36
any:drinking	35
any:drives	-60
any:drogue	30
any:droit	-26
any:droits	-57
any:droiture	-61
any:drole	-43
any:drolement	-26
any:drops	26
any:drosophile	-32
any:drove	-33
any:drugs	-44
any:druidique	27
any:drums	-54
any:dsi	-52
any:dual	-26
any:dunelm	-30
any:dunkeld	-38
any:dunn	27
any:dunne	-29
any:dup	26
any:dur	-35
any:durable	-56
any:durand	-32
any:duras	-31
any:durham	-64
any:dusty	25
any:dutch	-95
any:dwp	30
any:dyer	44
any:dynamics	25
any:dynasty	-25
any:dyslateral	-42
any:dyslexia	-43
any:dyslexic	42
any:dyslexie	63
any:dyslexiques	-33
any:dyspraxic	30
any:dystonia	72
any:dystrophy	-36
any:e	-34
any:e16	-34
any:eagerness	29
any:ear	-30
any:earlobes	40
any:ease	-37
any:easily	41
any:east	-61
any:easy	36
any:eat	-32
any:eau	-51
any:eaux	-47
any:eb	-34
any:ebat	39
any:ebats	25
any:ebeniste	-34
any:ebruiter	-60
any:ecart	-38
any:ecarte	31
any:echanges	-27
any:echangiste	43
any:echecs	-65
any:echelle	-33
any:echo	-26
any:eclairage	-45
any:eclairagiste	-40
any:eclampsia	34
any:ecloserie	-47
any:ecole	-54
any:ecolo	39
any:ecologie	-36
any:ecologique	-49
any:ecologue	-45
any:economics	-48
any:economie	-53
any:economist	-67
any:economiste	-34
any:economy	-61
any:ecope	27
any:ecoute	-66
any:ecrans	-28
any:ecris	-40
any:ecriture	39
any:eczema	-26
any:edge	-37
any:edinburgh	-40
any:edit	-41
any:edite	-54
any:edited	-84
any:editeur	-53
any:edition	-72
any:editor	-90
any:editrice	-80
any:edits	-40
any:educateur	-72
any:educatif	33
any:education	-85
any:educational	59
any:efface	-58
any:effacee	-25
any:effacer	-36
any:effort	-44
any:egal	25
any:eglise	-38
any:egoist	45
any:ehpad	-33
any:eiger	-27
any:eighty	64
any:elderly	-70
any:eldest	75
any:elected	-25
any:electeur	46
any:elections	-86
any:electoral	-52
any:electorale	-30
any:electorales	-36
any:electrice	46
any:electrician	-100
any:electronique	-45
any:electrophorese	-25
any:elevage	-25
any:elevent	72
any:eleves	-93
any:eleveur	-61
any:eleveuse	-34
any:elodie	-31
any:eloges	-66
any:elue	-42
any:elus	-76
any:ely	-35
any:elysee	-54
any:email	-40
any:embauchee	-62
any:embolie	44
any:embossing	-58
any:embryologiste	-34
any:emergency	-32
any:emission	-32
any:emmanuel	-38
any:emmaus	-29
any:emmenage	33
any:emploie	-64
any:emplois	-38
any:employe	-39
any:employed	-98
any:employee	-44
any:employers	-68
any:employeur	-54
any:employment	34
any:employs	-44
any:emporte	-34
any:empreinte	-40
any:ena	-58
any:enamel	-30
any:encadre	-85
any:enceinte	25
any:enchaine	35
any:enchainee	28
any:end	-28
any:endometriosis	48
any:enduits	-52
any:endurance	79
any:endurant	-37
any:energy	-35
any:enfant	-45
any:enfants	-50
any:engage	-44
any:engaged	-44
any:engagee	-32
any:engagements	-40
any:engine	-73
any:engineer	-86
any:engineers	-67
any:engins	-39
any:england	-67
any:english	-73
any:enjoy	-34
any:enlightened	-26
any:enlightenment	-45
any:ennui	-73
any:enough	41
any:enquetes	-55
any:enqueteur	-84
any:enqueteurs	-32
any:enquetrice	-69
any:enrayee	-39
any:enregistre	37
any:enregistree	33
any:enregistrer	-43
any:enrol	-88
any:enrolee	32
any:enrols	-47
any:enseignant	-25
any:enseigne	-97
any:enseignee	-26
any:enseignements	54
any:enseigner	-34
any:ensemble	-28
any:entend	32
any:entendant	-25
any:entente	27
any:enterprises	-26
any:enterrements	-35
any:entertainments	-26
any:enthousiasme	-39
any:enthusiasm	-54
any:entitled	30
any:entraineur	-84
any:entrepot	26
any:entreprendre	-53
any:entrepreneuriale	-34
any:entrepreneurs	-31
any:entreprise	-65
any:entreprises	-33
any:entrer	47
any:entretenait	32
any:entretien	30
any:entretient	-33
any:entries	33
any:entry	34
any:enverra	-37
any:environment	-26
any:envisagee	-27
any:envoie	43
any:envoye	30
any:enzymes	-41
any:epanouie	29
any:epargne	-37
any:epaule	27
any:epfl	-36
any:epicerie	-50
any:epictetus	47
any:epicurean	-36
any:epicurienne	-65
any:epicurisme	26
any:epicurus	-36
any:epidemic	-33
any:epilation	-36
any:epilepsy	-31
any:epileptic	39
any:epileptique	34
any:episode	-40
any:episodes	28
any:epoque	25
any:epoux	-51
any:epuise	-46
any:equestre	-51
any:equilibree	54
any:equine	-28
any:equipe	-37
any:equipes	-60
any:equipment	-82
any:equity	-27
any:era	-60
any:erasme	-25
any:erection	34
any:ergonome	-30
any:ergonomiques	-40
any:ergotherapie	-59
any:eric	-66
any:erlangen	-42
any:erotica	-55
any:erotique	-55
any:erp	-70
any:error	-72
any:esat	-44
any:escale	-48
any:escape	-55
any:escaped	-51
any:escort	-59
any:escorte	-57
any:escorted	-42
any:escorting	-26
any:escorts	41
any:escroquerie	-35
any:esl	-53
any:esoterisme	-31
any:espagnol	-47
any:espagnole	-44
any:esprit	-101
any:esprits	26
any:essais	-30
any:essay	-64
any:essential	-39
any:essex	-31
any:established	32
any:estate	-47
any:estates	-65
any:estimate	-50
any:estimates	-39
any:estimations	-25
any:estonia	-45
any:et	-29
any:etabli	29
any:etablie	25
any:etablissement	-38
any:etaient	30
any:etais	-33
any:etal	-29
any:etalon	60
any:etalonnage	-57
any:etalonneur	-51
any:etalonnier	-27
any:etapes	-70
any:etat	-72
any:etes	-53
any:ethical	-32
any:ethics	-69
any:ethique	-52
any:ethiques	41
any:ethnologue	-62
any:etienne	-29
any:etoile	42
any:etonne	-38
any:etonnement	-26
any:etude	-77
any:etudiante	-77
any:etudiantes	-43
any:etudiants	-47
any:etudie	-118
any:eu	30
any:eue	-66
any:eurocommunist	29
any:european	-69
any:europeen	-64
any:europeens	-45
any:eurosceptique	35
any:euston	-28
any:evaluation	-44
any:eve	-35
any:evenement	52
any:evenementiel	-65
any:evenements	-27
any:evening	-68
any:evensong	-27
any:event	-30
any:events	-78
any:everton	-53
any:everybody	26
any:evidence	-46
any:evite	74
any:evitee	-60
any:evolution	-39
any:evoquees	37
any:ex	31
any:exam	-38
any:examens	-60
any:examined	-27
any:examiner	-71
any:exaministe	67
any:exams	-53
any:exceeded	-45
any:excel	-72
any:excellence	-61
any:excellent	-35
any:excellents	-69
any:exces	-30
any:exchange	-38
any:excite	-60
any:exclu	54
any:excluded	26
any:excuses	-56
any:executed	-35
any:exemplary	-71
any:exempted	45
any:exerce	-35
any:exercer	52
any:exhaustion	38
any:exhibition	-90
any:exigee	25
any:existential	-55
any:existentialiste	26
any:existentielle	-34
any:exists	40
any:exomes	-42
any:exotic	-28
any:expansion	44
any:expatriation	-37
any:expatries	-53
any:expect	-49
any:expedition	-45
any:expelled	36
any:expenses	49
any:experiences	-45
any:expert	-103
any:expertes	-39
any:expertise	-37
any:experts	-49
any:expired	26
any:expires	-26
any:explained	26
any:explaining	-76
any:explains	-25
any:explicit	26
any:expliquer	38
any:exploite	-34
any:exploration	-35
any:explosives	-53
any:export	-34
any:exposed	-34
any:exposition	-69
any:expressed	-32
any:expression	-57
any:extended	-42
any:extension	-38
any:external	-29
any:extraconjugale	52
any:extraction	-54
any:extrait	-25
any:extraits	-25
any:extramarital	40
any:eye	-59
any:eyes	-25
any:eze	-25
any:f508	-26
any:faber	-31
any:fabians	60
any:fable	38
any:fabre	-49
any:fabric	-28
any:fabricant	-29
any:fabrique	-39
any:facades	-49
any:face	-31
any:faces	-47
any:facho	29
any:facials	-30
any:facies	-29
any:facilities	-68
any:facteur	-51
any:factory	-51
any:facts	-43
any:failed	51
any:failli	57
any:faillite	-69
any:faim	31
any:fair	-27
any:faire	-29
any:fairs	-33
any:faithful	-34
any:falk	-27
any:fall	28
any:falls	-27
any:false	38
any:falsifie	26
any:familial	-33
any:families	-49
any:familles	-77
any:fan	36
any:fancies	26
any:fanconi	62
any:fanfare	-59
any:fantasmes	-36
any:fao	-32
any:fare	30
any:farine	-28
any:farm	-27
any:farmer	-52
any:farmers	-75
any:farming	-52
any:farouk	30
any:fasciitis	30
any:fascism	-26
any:fashion	-42
any:fasting	-28
any:fathers	56
any:fatiguees	-38
any:fault	-31
any:faune	-34
any:faure	-44
any:faute	33
any:fautes	-42
any:fauteuils	-58
any:faux	32
any:favour	30
any:favours	-43
any:fdsea	67
any:fear	-35
any:feature	-31
any:february	32
any:federalist	35
any:federation	-37
any:federations	-35
any:fee	-49
any:feel	29
any:feet	27
any:fell	-37
any:fellow	-43
any:felons	-52
any:felony	35
any:female	31
any:femelle	-36
any:feminin	-27
any:ferme	-43
any:fermes	-39
any:fermiers	-37
any:ferronnier	-29
any:ferroviaire	-39
any:ferroviaires	-54
any:fertility	-63
any:fervent	25
any:festival	-59
any:festivals	-30
any:fete	-33
any:fetes	-29
any:fetichiste	39
any:feuilleton	-40
any:feverish	-40
any:feves	-34
any:feydeau	-54
any:fgtb	37
any:fiance	-48
any:fiancee	-27
any:fibre	-45
any:fibromyalgie	44
any:fibrosis	-36
any:fichee	27
any:fiches	-66
any:fiction	-37
any:fidelisation	-66
any:fidelite	-44
any:fidelity	-33
any:fido2	-32
any:field	-116
any:fier	35
any:fierce	59
any:fierte	-32
any:fiertes	-38
any:fifteen	-27
any:fifth	-31
any:fifties	-27
any:figaro	-56
any:figurative	-30
any:figure	28
any:file	41
any:filed	44
any:files	-38
any:filiale	-49
any:filiales	-63
any:filiation	-63
any:filing	-46
any:fillon	40
any:film	-91
any:filme	-28
any:filmee	-37
any:films	60
any:filtrage	-34
any:fin	52
any:finalement	-28
any:finalist	-40
any:finance	-68
any:financiers	-46
any:finch	-35
any:finches	-39
any:find	-61
any:fine	-47
any:fines	-35
any:finger	-43
any:fingerprinting	-31
any:fingertips	29
any:finished	-43
any:finishing	-33
any:finisseur	-43
any:finistere	28
any:finit	64
any:finite	-26
any:finnish	32
any:fire	44
any:fired	67
any:firefighter	-49
any:firefighters	-42
any:firewall	-28
any:firm	-50
any:firmware	-88
any:first	-46
any:fiscal	-49
any:fiscaliste	-55
any:fiscalite	-48
any:fish	-72
any:fits	-73
any:fitter	-85
any:fiv	33
any:fives	-48
any:fix	-59
any:fixed	-72
any:fixes	-62
any:flagrant	33
any:flags	-50
any:flame	-36
any:flat	36
any:flea	-28
any:fled	43
any:fleet	-31
any:flexible	30
any:flights	-60
any:flins	42
any:flirt	-73
any:flirtation	-55
any:flirte	-32
any:flirted	-49
any:floating	25
any:flood	-29
any:flooring	-44
any:flore	-26
any:florist	-52
any:flottante	27
any:flour	-34
any:flow	-62
any:flower	-40
any:flowers	-55
any:flu	-51
any:fluent	-66
any:fluid	-46
any:fluorescent	30
any:flux	-89
any:flyers	34
any:fo	32
any:focal	66
any:foi	-27
any:foie	-57
any:foire	-29
any:fois	30
any:folate	-49
any:fold	-32
any:folding	-38
any:folk	-75
any:follow	-32
any:followed	-76
any:follower	45
any:follows	-28
any:fonciere	-49
any:fonction	-45
any:fonctionnaire	-47
any:fond	-26
any:fondateurs	-29
any:fondatrice	-40
any:fonde	31
any:fonderies	57
any:fonds	-67
any:fondu	-41
any:font	-50
any:food	-58
any:foods	-27
any:fools	-52
any:football	-45
any:footfall	-45
any:forbes	-69
any:force	-58
any:ford	-32
any:forebears	-32
any:forecast	-71
any:forecaster	-31
any:forensic	-89
any:forensics	-45
any:forest	-27
any:forestier	-44
any:forestiere	-27
any:forets	33
any:forfaitiste	-38
any:forgeron	-32
any:forgery	25
any:forklift	-55
any:forklifts	-51
any:formalites	-37
any:formateur	-73
any:formation	-112
any:formatrice	-136
any:forme	-49
any:former	43
any:formers	-31
any:formulation	-63
any:formulator	-37
any:fort	-38
any:forte	-33
any:fortes	-34
any:fortnight	51
any:fortran	-39
any:forwarders	-39
any:fos	33
any:fouilles	-69
any:foule	-28
any:founders	-56
any:four	-29
any:fournir	-43
any:fournisseur	-55
any:fournisseurs	-105
any:foyer	-39
any:fr	-25
any:fracking	50
any:fracture	-26
any:fractured	-32
any:fractures	-46
any:fragile	-27
any:fragilite	-25
any:frais	71
any:fraiseuse	26
any:frames	-41
any:frameworks	-64
any:franc	-61
any:francais	-79
any:franchise	-42
any:franck	26
any:franco	-47
any:francois	52
any:frasques	45
any:fraude	-39
any:fraudster	34
any:free	-71
any:freelance	-72
any:freemasons	-38
any:freetown	-25
any:freight	-65
any:french	-69
any:frequente	55
any:frequents	63
any:fresque	-40
any:freud	-54
any:fridays	-29
any:friends	55
any:fringe	-35
any:froid	-52
any:frole	26
any:front	-35
any:frontalier	-54
any:frontier	-31
any:frontiere	36
any:frozen	-33
any:fructose	27
any:fruit	-43
any:fsu	45
any:ft	-64
any:fui	56
any:fuite	32
any:fume	25
any:fumiste	-33
any:fun	37
any:funding	-41
any:fundraised	46
any:fundraiser	-55
any:fundraising	-37
any:funebres	-31
any:funeraires	-28
any:funeral	-30
any:funerals	-46
any:funny	28
any:furniture	-71
any:fusibles	-25
any:fusionnees	-34
any:futur	31
any:future	34
any:futures	-36
any:fuyard	-25
any:g	-77
any:g6pd	-32
any:gabarits	-60
any:gabon	28
any:gagne	-34
any:gai	-90
any:gaie	-42
any:gaiete	-34
any:gaillard	-44
any:gale	-38
any:galerie	-27
any:galeriste	-27
any:gallery	-48
any:galway	-33
any:games	-58
any:gamme	-83
any:gang	-50
any:gangs	-44
any:gap	40
any:gaps	51
any:garcons	44
any:gardee	29
any:garden	-69
any:gardener	-52
any:gardiennage	33
any:gardiens	-108
any:gare	-37
any:gargoyles	-52
any:garlic	-35
any:gas	-41
any:gastric	34
any:gate	-50
any:gateaux	-53
any:gatekeeper	-36
any:gatk	-42
any:gauchere	-42
any:gauchers	-49
any:gaulliste	57
any:gaultier	-44
any:gave	28
any:gaye	-41
any:gayle	-34
any:gazette	31
any:gb	-37
any:gcse	-33
any:gdpr	-38
any:geant	-35
any:gearbox	-33
any:geelong	29
any:gendarme	-90
any:gendarmes	29
any:gender	-44
any:genealogie	-28
any:genealogique	-42
any:genealogist	-26
any:genealogiste	-57
any:genealogy	-36
any:geneanet	-25
any:genent	60
any:general	41
any:generale	-62
any:generaliste	-28
any:generation	-59
any:generations	-68
any:genes	-58
any:geneticien	-41
any:geneticienne	-48
any:geneticist	-27
any:genetics	-46
any:genetiques	-62
any:genie	-65
any:genome	27
any:genomes	-44
any:genomics	-58
any:genomique	-42
any:genou	32
any:genre	-51
any:geographique	-49
any:geologist	-33
any:gerait	-34
any:gerant	-46
any:gerante	-87
any:gere	-138
any:geriatrie	-52
any:german	-51
any:germs	-50
any:gestion	-51
any:gestionnaire	-72
any:getting	29
any:getty	-46
any:ghent	30
any:gide	-51
any:gigs	-55
any:gilbert	29
any:gill	38
any:girlfriend	-49
any:giscardien	46
any:git	-73
any:gite	-47
any:given	27
any:giving	27
any:gladstone	41
any:glance	37
any:glasgow	-40
any:glass	-39
any:glasses	-33
any:glastonbury	-43
any:glazier	35
any:gleeden	-29
any:glisse	39
any:gloves	-36
any:glucksmann	-34
any:glued	34
any:glyphosate	27
any:go	27
any:goal	-51
any:goalkeeper	-57
any:goes	28
any:going	41
any:golden	-56
any:goldman	-35
any:golf	-79
any:gone	47
any:good	-51
any:goods	-65
any:google	-31
any:gop	40
any:gordons	-39
any:gosforth	-30
any:gossip	28
any:got	38
any:gourmand	-43
any:gouvernante	-64
any:gouvernements	-31
any:gouverneur	-40
any:governments	-65
any:gp	-67
any:gps	-58
any:grade	-60
any:grader	-36
any:graduate	-83
any:graduates	37
any:grande	41
any:grandeur	-42
any:grandfathers	26
any:grandi	-36
any:grands	-72
any:grants	-38
any:graphic	-28
any:graphique	-43
any:graphiste	-57
any:gras	-32
any:gratitude	45
any:grave	-41
any:graveur	-45
any:gree	-34
any:greement	-25
any:greements	-56
any:greffes	-35
any:greffier	-90
any:greffiere	-77
any:grenoble	-65
any:greve	-35
any:greves	26
any:grevin	-39
any:greyhounds	-35
any:grid	-25
any:grief	26
any:grilles	44
any:grip	-32
any:grippe	-37
any:grooms	-38
any:ground	25
any:groupama	-38
any:groupes	-38
any:grower	-67
any:growing	27
any:grown	-26
any:grunen	28
any:grutier	52
any:guard	-34
any:guards	-40
any:gueret	-67
any:guess	49
any:guessan	39
any:guests	-68
any:guichet	-27
any:guichetiers	-40
any:guide	-83
any:guidelines	-38
any:guild	-47
any:guilty	-30
any:guise	30
any:gun	-25
any:gurdjieff	56
any:guy	-26
any:gym	-41
any:gymnastics	-54
any:gynecologue	-50
any:h	65
any:h1	-51
any:ha	-34
any:habilitations	-50
any:habitant	-69
any:habite	-36
any:habitue	81
any:hacker	-51
any:hacking	-71
any:had	25
any:haemophilia	-36
any:hairdresser	51
any:hairdressing	-60
any:halewood	31
any:hall	-67
any:halterophilie	-26
any:hamlet	-71
any:hammer	-26
any:hammersmith	-28
any:hams	-59
any:handball	-82
any:handbook	-52
any:handcuffs	30
any:handed	-56
any:handicap	-31
any:handicapee	25
any:handicapes	-61
any:handisport	-32
any:handled	-32
any:handler	-85
any:handles	-64
any:handling	-43
any:handovers	-46
any:hands	-36
any:handshake	-74
any:handwriting	-33
any:hang	-78
any:haras	-42
any:harassment	-37
any:harcelement	-48
any:hard	35
any:hardest	-74
any:hardness	-28
any:hardware	-40
any:harem	59
any:harmless	34
any:harmony	32
any:harris	58
any:hashing	-26
any:hastings	-33
any:hatchery	-27
any:hated	-41
any:haul	-79
any:hauliers	-41
any:haut	-35
any:haute	-38
any:hauteur	31
any:havana	-41
any:having	35
any:hay	-45
any:hazards	-45
any:hcr	25
any:head	-46
any:headache	-48
any:headed	-36
any:headmaster	-49
any:headmistress	-38
any:headquarters	-38
any:health	-33
any:healthy	-43
any:healy	-30
any:heard	26
any:heat	32
any:heathrow	-25
any:heating	-42
any:hebdo	-67
any:hebdomadaire	-31
any:hebergement	-29
any:heckled	44
any:hectares	-26
any:heir	-56
any:heirs	-45
any:helene	-31
any:helice	-45
any:helix	-62
any:helmand	47
any:helmets	-67
any:help	-82
any:helped	-55
any:helpline	-73
any:helvetique	-46
any:hemophile	29
any:hemophiles	-42
any:hems	-42
any:hendry	-46
any:herald	-36
any:herbal	-38
any:herbs	-34
any:hereditary	-44
any:heredite	-47
any:heredity	-32
any:heritage	-77
any:herite	-42
any:herites	-28
any:heritier	-41
any:heritiere	-42
any:hermaphrodite	-45
any:hero	-48
any:heroine	-50
any:herons	-30
any:heros	-88
any:hers	-61
any:herself	46
any:herve	-63
any:hesitancy	-36
any:heteroclite	-39
any:heterodoxe	-46
any:heterodyne	-52
any:heterogene	-37
any:heterogeneite	-57
any:heterogreffe	-49
any:heterosexual	28
any:heterosexuel	26
any:heterosexuelle	-25
any:heureuse	26
any:hexham	-58
any:hid	59
any:hide	30
any:hierarchy	-52
any:highly	34
any:hiking	-29
any:hill	-37
any:hillary	55
any:himself	37
any:hindoue	-41
any:hindu	48
any:hints	37
any:hire	-79
any:hired	-78
any:hires	-64
any:hiring	-44
any:historian	-70
any:historien	-67
any:historique	28
any:history	-51
any:hitch	-45
any:hiv	-36
any:hmp	-53
any:hmrc	30
any:hobby	-30
any:holder	-60
any:holds	37
any:holiday	-44
any:holloway	36
any:homal	-55
any:home	-52
any:homeowners	-30
any:homework	-31
any:hommes	30
any:homogeneisation	-36
any:homogeneous	-50
any:homologation	-65
any:homonyme	-52
any:homoparentales	-31
any:homophobes	-30
any:homophobia	-39
any:homophobic	-32
any:homophobie	-42
any:homosexual	28
any:homosexuality	-35
any:homosexuelle	52
any:homozygous	-41
any:honest	-57
any:honk	29
any:honour	-59
any:honoured	-53
any:honours	38
any:hook	-27
any:hopitaux	-61
any:hopper	61
any:horaires	-32
any:horairiste	-32
any:horizon	-53
any:horlogere	-39
any:horlogerie	-69
any:hormones	34
any:horoscopes	-56
any:horror	-26
any:hors	47
any:horse	44
any:horses	-65
any:hospice	-40
any:hospital	-25
any:hospitalisation	27
any:hospitalise	47
any:hospitalises	-41
any:hospitality	-62
any:hospitals	-102
any:host	-70
any:hosted	-44
any:hostile	39
any:hosts	36
any:hotelier	-33
any:hoteliers	-37
any:hotellerie	-25
any:hotesse	-64
any:hotesses	65
any:hour	-25
any:hourly	-38
any:house	-27
any:household	34
any:houses	-33
any:housing	-64
any:hove	39
any:huet	-28
any:huile	-75
any:huissier	-66
any:huissiere	-25
any:huit	37
any:huitres	-28
any:hull	-42
any:huma	31
any:humaine	-62
any:humaines	-29
any:human	-52
any:humaniste	-39
any:humanistes	-63
any:humanitaire	-38
any:humanites	-66
any:humanities	-55
any:humber	-36
any:humour	-57
any:hundred	-50
any:hungary	-49
any:hunters	-40
any:huntington	-68
any:hurst	-29
any:hurt	57
any:husband	-35
any:husbandry	-52
any:husbands	-26
any:hussar	-41
any:hustings	-41
any:hybrides	-44
any:hydrologue	-34
any:hypersensible	29
any:hypertension	72
any:ia	-27
any:ibiza	51
any:ice	-52
any:idea	-69
any:ideal	-44
any:idealised	-35
any:idealiste	-71
any:ideas	-28
any:idee	-49
any:idees	-25
any:idemia	-38
any:identification	-70
any:identifiee	35
any:identifies	35
any:identify	32
any:identite	-45
any:identites	-25
any:identity	-58
any:ids	-28
any:iec	-50
any:iel	44
any:if	25
any:ignore	47
any:ii	40
any:ikea	-25
any:iles	-43
any:illustratrice	37
any:illustre	-25
any:ilo	-34
any:ils	42
any:imagerie	-58
any:images	-37
any:imaginaire	-32
any:imagination	-35
any:imaging	-30
any:imam	-26
any:imc	-46
any:immeuble	-62
any:immobilier	-96
any:immobiliere	-45
any:immobilieres	-29
any:immobiliers	-25
any:immoral	44
any:immunocompromised	42
any:immunology	-69
any:impact	-54
any:impasse	-30
any:impenitent	37
any:implantation	25
any:implique	44
any:importatrice	-49
any:importe	-74
any:imported	-49
any:importer	-42
any:impossible	37
any:impotence	29
any:impotent	-27
any:imprime	-36
any:imprimerie	-28
any:imprimeur	-75
any:improvement	-33
any:inapte	47
any:incapacite	32
any:incertaine	25
any:incident	-30
any:incidents	-28
any:include	-59
any:includes	-35
any:including	-52
any:incluse	-28
any:incomes	28
any:incroyance	-31
any:incroyant	58
any:inde	42
any:indecision	-39
any:indefinite	-53
any:indemne	29
any:independance	38
any:independant	-91
any:independante	27
any:independent	-67
any:indesign	-35
any:indetectable	35
any:indication	38
any:indigne	33
any:industrial	-42
any:industriel	-42
any:industry	-76
any:inebranlable	-36
any:ined	-47
any:infectious	-44
any:infidelity	-33
any:infirmier	-66
any:infirmiere	-52
any:infirmieres	50
any:infirmiers	-38
any:info	-51
any:information	-42
any:informatique	-26
any:informatise	-73
any:informed	-51
any:infortune	-27
any:ingenieur	-68
any:ingenieure	-96
any:ingenieurs	-37
any:inhalers	-61
any:inheritance	-78
any:inherited	-58
any:initiation	-82
any:initiative	-85
any:initiee	-56
any:inject	-38
any:injection	-45
any:injuries	-35
any:inn	33
any:innocent	-55
any:innocente	28
any:innovation	-47
any:innover	-60
any:inquirer	-32
any:inrae	-51
any:inria	-50
any:insa	-25
any:inscrit	47
any:insead	-49
any:insee	-29
any:inserm	-32
any:inside	-28
any:insiste	54
any:insolvency	-44
any:insomniac	34
any:insoumis	30
any:insoumise	-43
any:inspecteur	-43
any:inspection	-42
any:inspections	-30
any:inspector	-78
any:inspectorate	-33
any:inspectrice	-59
any:instagram	31
any:installait	-29
any:installe	-46
any:installed	-61
any:installerait	33
any:institut	-54
any:institute	-47
any:institution	27
any:institutionnelles	-36
any:instructor	-54
any:instruit	-55
any:instrumentiste	-45
any:insuline	-60
any:insured	-34
any:insurer	-40
any:insures	-47
any:integration	-33
any:intelligence	-63
any:intendant	-31
any:intercommunal	-29
any:intercourse	-55
any:interdiction	45
any:interdit	53
any:interesse	51
any:interested	34
any:interfaces	-39
any:interimaire	41
any:interimaires	-36
any:interlocuteur	-65
any:intermittents	52
any:intern	-32
any:internat	-29
any:interne	-32
any:interned	-46
any:internes	-37
any:interns	-71
any:internship	-38
any:internships	-50
any:interpelle	27
any:interpose	-28
any:interpret	-33
any:interprete	-74
any:interpreted	-43
any:interpreter	-40
any:interprets	-32
any:interrogates	-31
any:intersection	-26
any:intervenant	-43
any:interviewee	-38
any:interviewer	32
any:interviews	-57
any:intimacy	-30
any:intimite	-59
any:intitule	-26
any:intolerante	45
any:intranet	30
any:intransigeante	42
any:introduced	-51
any:intrusion	-56
any:invalidite	-43
any:inventaire	-26
any:inventaires	-48
any:invented	-35
any:invention	-46
any:investigated	-41
any:investigates	-66
any:investigator	-68
any:investissement	-46
any:investisseurs	-67
any:investiture	58
any:investment	-89
any:investor	-45
any:investors	-40
any:invigilator	-28
any:invisible	45
any:invoice	-41
any:invoices	-85
any:invoicing	-26
any:involved	29
any:involves	-38
any:ios	-28
any:iosh	28
any:ipp	40
any:ipsos	-33
any:iranians	-35
any:iraq	28
any:ireland	-55
any:iris	-28
any:irm	-26
any:ironed	-33
any:irreligieux	41
any:irreligious	33
any:islands	-39
any:isle	-61
any:iso	-66
any:israel	34
any:issue	27
any:issued	-25
any:issues	-33
any:ist	-27
any:italie	-37
any:italien	-51
any:italiens	-41
any:its	-47
any:ituc	-28
any:ivf	33
any:ivory	-43
any:ivr	-65
any:ivry	41
any:iwgb	47
any:jabbed	49
any:jabs	-49
any:jack	-89
any:jackson	-26
any:jacquie	37
any:jadot	40
any:jailed	40
any:jain	-31
any:jaloux	-26
any:jamaica	-25
any:jamais	25
any:jambon	-27
any:jaquette	48
any:jardinerie	38
any:jardins	-46
any:jargon	-62
any:jaures	-29
any:jazz	-68
any:jean	-64
any:jeans	-48
any:jena	-32
any:jersey	-27
any:jesuites	72
any:jeu	-28
any:jeudi	25
any:jeunesse	-28
any:jeux	-38
any:jewish	-70
any:jill	25
any:jim	34
any:jo	31
any:jockey	-58
any:john	-30
any:joiner	-88
any:joins	-43
any:jointes	-56
any:joints	-55
any:joke	49
any:jokes	-41
any:joliment	-62
any:jordan	-29
any:jordanie	-41
any:joue	-124
any:joueur	-26
any:jouissance	-32
any:journalisme	-64
any:journaliste	-73
any:journaux	-38
any:journeyman	-51
any:judge	-116
any:judiciaire	-59
any:judo	-89
any:juge	-25
any:jugement	41
any:jugements	-28
any:juillet	44
any:juive	-54
any:julian	-29
any:jumeaux	-34
any:june	27
any:juree	-34
any:juriste	-83
any:juror	-74
any:jury	-87
any:just	32
any:juste	-58
any:k	-37
any:k2	-73
any:kaci	38
any:kamala	49
any:kanaky	31
any:kane	30
any:kantar	-28
any:kantien	25
any:karen	-29
any:karim	27
any:karyotypes	-48
any:kate	34
any:kcnh2	30
any:keele	-46
any:keeper	-35
any:keeping	-44
any:kelly	-45
any:ken	53
any:kent	-109
any:kerr	-48
any:kew	-35
any:keys	-27
any:keystroke	-27
any:kg	-33
any:kidneys	39
any:kids	29
any:killer	-47
any:kills	30
any:kind	-30
any:kinds	-32
any:kine	-81
any:kinesitherapeute	-77
any:kingston	30
any:kinks	-33
any:kissing	45
any:kitchen	-66
any:kitchens	-78
any:kits	-73
any:klein	-33
any:knee	73
any:knocks	-33
any:knot	63
any:knots	-51
any:knowledge	-56
any:known	26
any:knuckle	-28
any:komsomol	63
any:kong	28
any:kpmg	-44
any:krishnamurti	76
any:kruger	-39
any:kurde	48
any:kws	-34
any:kyoto	-67
any:l214	-33
any:label	-63
any:laborantine	-30
any:laboratoire	-48
any:laborers	38
any:labour	-37
any:labourer	-34
any:labyrinthitis	46
any:lacan	25
any:lacanien	-48
any:lacroix	-26
any:lacunes	-31
any:lad	-49
any:ladder	48
any:lads	-28
any:laicard	31
any:laicite	-42
any:lais	-41
any:laisser	25
any:lait	-29
any:laitiere	-25
any:lake	-35
any:lame	-43
any:lames	-40
any:lamour	-61
any:lance	-27
any:lancet	-52
any:land	-28
any:landlady	34
any:landscape	-27
any:lane	-53
any:langage	-36
any:langages	-35
any:language	-37
any:languages	-44
any:langue	-45
any:lap	58
any:laptops	-25
any:largest	-26
any:laser	-29
any:lasse	-39
any:lasting	-31
any:late	35
any:latent	-31
any:later	46
any:latex	42
any:latin	-52
any:laugh	-54
any:laughed	32
any:launch	-60
any:launched	-40
any:laundering	-27
any:laundring	59
any:laundry	28
any:laval	-26
any:law	-63
any:lawyer	-76
any:lawyers	33
any:lay	42
any:layer	-39
any:layout	-86
any:lcp	-45
any:ldc	-32
any:lead	-85
any:leader	-41
any:leadwork	-31
any:leaflet	-62
any:leafleting	-29
any:leaks	-56
any:lean	-78
any:learn	25
any:leases	-26
any:leaver	-46
any:leavers	-30
any:lecteurs	-78
any:lecture	-29
any:lecturer	-66
any:lectures	-43
any:led	-29
any:ledgers	-30
any:lee	-34
any:legacies	-33
any:legacy	-42
any:legal	-65
any:legally	34
any:legendary	-50
any:leger	48
any:legerement	28
any:legeres	59
any:legiste	-45
any:legue	-33
any:leicester	-65
any:lemon	-30
any:lemons	-39
any:lenine	69
any:lenoir	-39
any:lentilles	-35
any:leo	-32
any:leone	-26
any:lepage	26
any:leroux	-41
any:leroy	31
any:lesbien	-50
any:lesbienne	28
any:lesbiennes	40
any:lesbos	-50
any:lese	-33
any:less	-34
any:lesson	-46
any:lessons	-36
any:letters	-45
any:letting	-30
any:leurs	-68
any:levain	-42
any:levee	34
any:level	-84
any:lever	44
any:levure	-45
any:levures	-50
any:lgbt	-36
any:liability	-29
any:liaison	-27
any:liban	-30
any:liberal	-34
any:liberale	-59
any:liberee	-47
any:liberte	-40
any:libertine	-37
any:libertins	31
any:libido	-54
any:libraire	-61
any:librarian	-60
any:library	-37
any:licence	-40
any:licenciee	37
any:licensed	-47
any:licensing	-26
any:liee	57
any:lieutenant	-25
any:life	48
any:lifeguard	-46
any:lifeguarding	-64
any:lifts	-37
any:lighting	-77
any:lightly	-47
any:lignee	-27
any:lignes	-39
any:ligue	-76
any:like	35
any:liked	-39
any:lima	27
any:limagrain	-47
any:limitante	-29
any:limitantes	-26
any:limited	-62
any:limits	-26
any:limoges	-46
any:limping	-50
any:lincoln	-29
any:lind	-29
any:linen	-49
any:lines	-30
any:linge	-39
any:lingerie	-95
any:link	-42
any:lion	-37
any:lions	-36
any:lipsticks	-39
any:liquidation	-27
any:lire	39
any:lisais	-33
any:lise	65
any:list	25
any:listen	-26
any:listens	-40
any:listes	-37
any:lists	-32
any:literacy	-54
any:literature	-34
any:literie	-57
any:litigation	-42
any:litige	-59
any:lits	-76
any:litterature	-34
any:little	45
any:live	40
any:liverpool	-32
any:lives	29
any:living	-26
any:livraison	-50
any:livre	-60
any:livrer	-50
any:livres	-42
any:livreurs	42
any:ll	-41
any:llc	-39
any:llm	-50
any:loads	-69
any:loan	-90
any:lobby	-32
any:lobbying	-66
any:lobbyist	-71
any:lobbyiste	-28
any:locataires	-36
any:locaux	30
any:lock	-25
any:locks	-27
any:locksmith	-74
any:lodged	-39
any:lodger	30
any:loges	-45
any:logeur	-27
any:login	58
any:logisticien	-28
any:logisticienne	-36
any:logistics	-55
any:logistique	-44
any:logo	-87
any:logs	38
any:loin	31
any:loire	-53
any:loisirs	-32
any:london	-43
any:longbridge	25
any:longtermist	61
any:longues	-35
any:look	-59
any:looked	-33
any:looking	-50
any:looks	-45
any:loop	37
any:loops	-43
any:loose	-44
any:lord	-28
any:lorrain	-49
any:lors	61
any:lorsqu	30
any:loss	-73
any:lost	29
any:loti	28
any:loue	-59
any:lounge	-61
any:loups	-35
any:lourdement	32
any:lourdes	-30
any:louvre	-37
any:loved	-27
any:lovely	44
any:loves	-57
any:loving	36
any:lovingly	-32
any:low	59
any:lowe	31
any:lrem	-53
any:lsf	-32
any:ltd	-97
any:luc	-42
any:lucide	-29
any:lucien	-42
any:ludotheque	-39
any:luggage	-69
any:lui	26
any:luigi	36
any:lund	-43
any:lunettes	-33
any:lung	-92
any:lupin	-29
any:luron	-46
any:lussac	-43
any:lutenist	-32
any:lutte	-74
any:luxemburg	-27
any:lycee	-64
any:lyceens	-46
any:lynx	-58
any:lyon	-42
any:lyric	-25
any:m25	33
any:m6	-37
any:macarons	-31
any:machines	-90
any:macon	-47
any:maconnerie	-59
any:maconnique	-30
any:macros	-30
any:madagascar	33
any:madame	-34
any:madison	33
any:madrid	-29
any:magasin	-25
any:magasinier	-41
any:magazines	-39
any:maggie	33
any:magistrate	-62
any:mai	32
any:maiden	49
any:maif	-64
any:mails	-35
any:main	-30
any:maine	-82
any:maintained	-29
any:maintainer	-32
any:maintenance	-43
any:maintenant	28
any:mainteneur	-33
any:mairie	-39
any:maison	-36
any:maitre	-93
any:maitresses	29
any:maitrise	-54
any:major	-62
any:majoritaire	-29
any:maker	-102
any:makers	-29
any:makhnovchtchina	45
any:making	-72
any:mal	30
any:malades	-81
any:maladies	-61
any:malaria	-59
any:malawi	-41
any:male	-46
any:malentendant	42
any:malentendante	26
any:malentendants	-26
any:malgre	35
any:mall	-40
any:malmo	-72
any:malta	-26
any:malware	-63
any:maman	-73
any:mamans	50
any:mammograms	-27
any:mammoth	-38
any:manage	-30
any:managed	-92
any:management	-57
any:manager	-61
any:managers	-49
any:manages	-60
any:managing	33
any:manchester	-51
any:mandat	45
any:mandataire	-80
any:mandatent	-28
any:mangeur	49
any:manhattan	-26
any:mania	25
any:manicure	-67
any:manie	-47
any:manif	27
any:manifestations	-46
any:manipulateur	-37
any:manipulatrice	-32
any:mannequin	-72
any:manner	-45
any:manque	-45
any:mans	-30
any:mantra	-88
any:manual	-65
any:manucure	-61
any:manuel	-77
any:manufacturer	-68
any:mao	38
any:mapping	-39
any:maps	-41
any:maquette	-46
any:maquettiste	-57
any:maquillage	-29
any:maraicher	-38
any:marais	-79
any:marathon	-44
any:marc	-46
any:marchandise	-36
any:marche	-31
any:marcher	59
any:marches	-33
any:marcus	-31
any:mardi	28
any:margaret	-39
any:margate	51
any:margins	-70
any:marguerite	-36
any:mariage	-31
any:mariages	-75
any:maricopa	-26
any:marie	-25
any:mariee	-47
any:marin	-90
any:marines	-37
any:maritime	-31
any:mark	-50
any:market	-93
any:markets	-30
any:marks	-41
any:marlowe	-32
any:marne	-38
any:marocaine	-36
any:maroquinier	-27
any:maroquiniere	-61
any:marque	-94
any:marques	-61
any:marraine	-49
any:marriages	69
any:married	-55
any:marseille	38
any:marshal	-41
any:marteau	-44
any:martin	-30
any:marvin	-37
any:marx	-26
any:marxiste	42
any:mary	-33
any:mason	-75
any:masques	-42
any:mass	-36
any:massage	-40
any:massages	-30
any:masse	-29
any:masseur	-40
any:master	-78
any:masturbait	30
any:match	-28
any:matches	-43
any:matchmaker	-60
any:matelas	-29
any:material	-45
any:materialiste	-30
any:materialistic	-44
any:materials	-41
any:materiaux	-69
any:maternite	-48
any:mathieu	25
any:matiere	-45
any:mating	-44
any:matins	37
any:matrimoniale	-27
any:matrimoniaux	-36
any:matter	49
any:matters	29
any:mattresses	-26
any:maxime	-52
any:may	33
any:maybe	25
any:mayor	-29
any:measure	-70
any:measured	39
any:mecanicien	-51
any:mecaniques	-38
any:mechanic	-58
any:medaille	-38
any:medecin	26
any:medecins	-44
any:media	-44
any:medias	-29
any:mediated	-33
any:mediator	-41
any:mediatrice	-67
any:medic	31
any:medical	-44
any:medicale	-61
any:medicalise	-31
any:medically	81
any:medicament	-33
any:medicaments	46
any:medicated	58
any:medication	29
any:mediocrity	-39
any:meditation	-66
any:medite	29
any:mediter	-47
any:mediterranean	28
any:meetings	-78
any:mefv	44
any:meilleur	-84
any:melange	-25
any:melanoma	39
any:melanome	28
any:mele	47
any:member	29
any:membership	-63
any:membre	40
any:meme	41
any:memoir	26
any:memoire	-66
any:memoires	-29
any:memoirs	-38
any:men	27
any:menage	33
any:mendel	-42
any:mene	-36
any:menee	-49
any:meneur	28
any:menopause	-31
any:mensuels	-52
any:mental	-44
any:mentale	-44
any:mentions	40
any:mentor	-91
any:mentored	35
any:ments	-33
any:menuisier	-63
any:menuisiere	31
any:menus	-48
any:mep	35
any:mer	-103
any:mercantour	-32
any:merchandiser	-60
any:merchant	-34
any:merci	49
any:mercredi	-34
any:mercutio	-34
any:merged	-25
any:merino	-32
any:merogis	-30
any:messages	33
any:messieurs	63
any:mesurer	-69
any:meta	-26
any:metabolic	40
any:metal	-31
any:metaux	-47
any:metempsycose	57
any:meters	-38
any:methadone	-25
any:method	-52
any:methodes	38
any:methodique	-29
any:methodist	-36
any:methodists	-43
any:metier	-64
any:metiers	-52
any:metrage	-68
any:metrics	-32
any:metro	-26
any:metropole	-40
any:metteur	-40
any:mettre	-33
any:meubles	-34
any:mi	28
any:mice	-32
any:michel	25
any:microbes	-65
any:mid	-61
any:midlands	-48
any:midwife	-51
any:midwives	-41
any:might	-33
any:migraine	32
any:migrainebuddy	-32
any:migraines	38
any:migrants	41
any:migration	-62
any:miles	25
any:militaire	-59
any:military	34
any:milite	26
any:mill	-29
any:mille	-40
any:millennium	-28
any:million	-78
any:mills	-70
any:mimic	-35
any:mind	-46
any:mine	-27
any:miner	-50
any:mineur	-49
any:minibus	-43
any:minier	25
any:ministers	-73
any:ministres	-57
any:ministry	-51
any:minnesota	-26
any:minor	-50
any:minuscule	-62
any:minutes	-56
any:miracles	-34
any:mis	50
any:misconduct	53
any:mise	34
any:missile	27
any:mission	-52
any:mix	26
any:mixed	-25
any:mixte	-31
any:mlle	-33
any:mobile	-57
any:mobilier	-52
any:mobilisation	-32
any:mobility	-37
any:mock	-53
any:mode	-49
any:model	-30
any:models	-58
any:moderated	-70
any:moderates	-26
any:moderatrice	-67
any:modere	-33
any:modern	27
any:modes	-63
any:modest	-50
any:modules	-45
any:moins	37
any:moitie	26
any:molaire	-26
any:mole	-25
any:moleculaire	-45
any:molecular	-52
any:moliere	-29
any:moment	35
any:monarchiste	27
any:monarchy	31
any:mondaine	-43
any:monday	30
any:monde	-35
any:monetaire	-35
any:money	35
any:monique	-50
any:moniteur	-74
any:monitor	-61
any:monitrice	-25
any:monk	-47
any:monnaie	-34
any:monopoly	-59
any:montagne	-78
any:monteur	-50
any:monteuse	-56
any:montmartre	-27
any:montpellier	-40
any:montre	-40
any:montreal	57
any:montrent	-34
any:mood	50
any:mooting	-27
any:moral	-71
any:morale	-68
any:moralite	49
any:mormon	-47
any:mort	-29
any:mosaic	-25
any:mosaicism	31
any:most	-29
any:mostly	-64
any:moteur	-86
any:moteurs	-59
any:mothers	-26
any:motifs	-43
any:motion	32
any:motor	-55
any:motorisee	-29
any:mots	-60
any:motto	-56
any:moulage	-41
any:moulages	-44
any:moulin	-69
any:moulins	-39
any:mourir	50
any:mouse	-58
any:mouvement	-47
any:moved	-32
any:movement	-37
any:mover	-43
any:mp	-28
any:mphil	-59
any:mrs	-32
any:ms	30
any:msc	-66
any:much	-26
any:mucking	-44
any:mugged	-73
any:mulhouse	-39
any:mull	32
any:multicarte	-61
any:multiples	44
any:multiplie	35
any:mum	30
any:mummies	-35
any:mums	47
any:murailler	-28
any:mural	42
any:murder	-25
any:murmure	27
any:murphy	-33
any:musee	-108
any:museum	-81
any:music	-44
any:musical	-62
any:musicale	-51
any:musiciens	34
any:musique	-75
any:muslim	-36
any:must	29
any:musulman	-57
any:mutations	-116
any:mute	-53
any:mutual	-52
any:mutualiste	-44
any:mutuel	-31
any:mutuelle	-33
any:mybpc3	32
any:myope	44
any:myriad	-28
any:myself	50
any:mystere	35
any:na	33
any:nageur	-45
any:nageuse	-81
any:nails	-31
any:naked	-47
any:named	42
any:naming	-29
any:namur	-55
any:nancy	55
any:nanny	54
any:nanterre	-53
any:narcisses	-37
any:narrowly	29
any:nash	-42
any:natation	-60
any:nation	-28
any:nationale	-69
any:nationalise	30
any:nationalist	50
any:nationalite	-76
any:nationality	-35
any:nations	-44
any:nationwide	-29
any:natural	-33
any:naturalist	-54
any:naturaliste	-38
any:naturel	-54
any:naturelle	-70
any:naturiste	-32
any:naval	-56
any:navigateur	-52
any:navires	-33
any:navy	43
any:neal	26
any:neant	64
any:nearly	28
any:neat	-58
any:neath	-41
any:neatness	-77
any:nebosh	-37
any:necessite	26
any:nee	41
any:needed	-86
any:negatif	37
any:negative	38
any:negociable	-38
any:negociant	-73
any:negociation	-29
any:negociatrice	-33
any:negocie	-88
any:negotiated	-71
any:negotiating	35
any:negotiations	-71
any:neighbours	-32
any:nephew	-33
any:nets	-42
any:nettoyage	28
any:networks	-33
any:neuf	-50
any:neuilly	26
any:neurofibromatosis	44
any:neurone	-48
any:neurones	-30
any:neuroscience	-30
any:neutral	-48
any:neuves	-36
any:nevers	-42
any:new	-42
any:newborn	-65
any:newborns	-31
any:news	-52
any:newsreader	-28
any:nextflow	-31
any:nhs	-53
any:nice	-45
any:nichols	-33
any:nickname	-55
any:nicola	39
any:nie	32
any:nietzsche	-33
any:nightly	-27
any:nihilism	-28
any:nil	-37
any:ninety	-25
any:niort	-53
any:nipsa	26
any:niveau	-40
any:nkosi	55
any:nodules	27
any:noel	41
any:noir	-65
any:nom	31
any:nombreux	41
any:nominated	58
any:noon	-64
any:nord	34
any:nordique	-26
any:nordisk	-40
any:norfolk	-52
any:normande	-55
any:normandie	-28
any:north	-34
any:northampton	-36
any:norway	-35
any:nos	-57
any:nose	-29
any:nostalgique	47
any:notaire	-46
any:notaires	-56
any:notary	41
any:nothing	36
any:noticed	39
any:notices	-49
any:notoire	34
any:notoriete	40
any:nouveau	-44
any:nouveaux	-69
any:novel	-120
any:novelist	-31
any:novels	-55
any:novembre	43
any:npa	51
any:nu	-36
any:nuclear	26
any:nude	31
any:nudes	-36
any:nuits	58
any:num	31
any:number	36
any:numbers	-83
any:numeracy	32
any:numerical	-30
any:numerique	-90
any:numeriques	-26
any:numerisation	-41
any:nun	-30
any:nurse	-42
any:nursed	-86
any:nursery	-37
any:nurses	-108
any:nus	-41
any:nutrigenetique	-43
any:nutrition	-27
any:nutritionniste	-35
any:nvq	-30
any:nymphomane	31
any:oakes	-32
any:oakland	-25
any:obama	39
any:oberlin	-26
any:obituaries	-30
any:obituary	-30
any:objecteurs	-32
any:objectrice	41
any:objects	45
any:objet	-52
any:obligation	34
any:obligatoire	-38
any:oblige	44
any:observer	-32
any:obsession	-36
any:obtenteur	-29
any:obtenu	-43
any:obuya	39
any:ocaml	-36
any:occupational	-45
any:octobre	57
any:oddly	27
any:oeil	-29
any:oeuvre	-90
any:of	-29
any:offence	-27
any:offences	-50
any:offender	29
any:offer	-29
any:offered	26
any:officer	-71
any:officers	-27
any:offices	-29
any:official	55
any:officiant	-59
any:officier	-72
any:officiere	-27
any:officine	-41
any:offre	-43
any:offres	-46
any:ofpra	29
any:often	-33
any:ogg	-29
any:oil	-43
any:oise	32
any:oiseaux	-34
any:okoro	26
any:olive	-40
any:olympics	-56
any:omaha	-42
any:omc	-39
any:once	30
any:oncles	32
any:oncogenetique	29
any:oncologie	-29
any:oncology	-28
any:ones	-45
any:onfray	-48
any:ong	-38
any:ongulaire	-49
any:only	37
any:onlyfans	27
any:ons	-41
any:ont	-28
any:onu	-43
any:opener	-58
any:opening	-59
any:opens	56
any:opera	-55
any:operations	-51
any:operator	-30
any:operatrice	-54
any:opere	28
any:opex	-25
any:ophtalmologue	-45
any:opinion	-52
any:opinions	-30
any:opioid	-29
any:opioides	-25
any:oposant	29
any:opponent	46
any:opposante	29
any:oppose	34
any:opposee	-35
any:opposite	-33
any:opposition	-35
any:opte	-27
any:optician	-59
any:opticians	-43
any:opticien	-65
any:opticienne	-37
any:option	-41
any:optique	-60
any:oran	-31
any:oranges	-61
any:oratoire	-31
any:oratrice	39
any:orchidees	-39
any:orchids	-38
any:ordained	28
any:ordered	40
any:orders	25
any:ordinateur	-40
any:ordonnancement	-55
any:ordre	-39
any:ore	-27
any:oreille	-26
any:oreilles	35
any:orfevre	-49
any:org	-34
any:organigramme	-62
any:organisait	-34
any:organisateur	-53
any:organisation	-67
any:organisations	-44
any:organisatrice	-72
any:organiser	-51
any:organisers	-48
any:organises	67
any:organising	27
any:organist	30
any:orgies	25
any:orgues	-64
any:orgy	-30
any:orient	-46
any:orientale	-42
any:orientation	-72
any:oriente	-34
any:oriented	-30
any:orientee	-74
any:orkney	-41
any:orleans	-38
any:ornithologue	-41
any:orsay	-32
any:ortega	-38
any:orthodox	-79
any:orthodoxe	-77
any:orthopaedic	-41
any:orthopaedics	-27
any:orthopediques	-47
any:orthophonie	-42
any:orthophoniste	-42
any:ortiz	-29
any:oscp	-40
any:oslo	-44
any:other	41
any:others	-36
any:otherwise	-32
any:ouest	-75
any:ought	-78
any:ours	-49
any:outbreak	-31
any:outcome	26
any:outfitter	-65
any:outillage	-33
any:outils	-44
any:outpatient	-32
any:outrage	39
any:outs	-42
any:outside	32
any:outspoken	30
any:ouvertures	-47
any:ouvrent	-27
any:ouvrier	-37
any:ouvriers	-57
any:ouvrir	-48
any:ouvrons	32
any:ovarian	-56
any:ovens	-60
any:overalls	-33
any:overdoses	-34
any:overrun	27
any:oversaw	-25
any:owned	-27
any:owners	-38
any:owns	-25
any:oxfam	-64
any:oxygen	-44
any:pa	-90
any:pacafist	25
any:pace	-38
any:pacemakers	-59
any:pacific	-66
any:pack	-33
any:packaging	-36
any:pacs	-26
any:pacse	-72
any:pacsee	-76
any:pain	-61
any:painkillers	26
any:paint	-43
any:painter	-31
any:painting	-35
any:pairs	-41
any:paix	-41
any:palace	-30
any:palais	-45
any:palate	41
any:pallet	-25
any:pallets	-28
any:palliative	-39
any:palm	-27
any:palmaire	74
any:palme	-32
any:palmer	-46
any:palmistry	-28
any:palpations	-32
any:paludisme	26
any:pamphlets	55
any:panama	31
any:pandemic	-80
any:panel	-47
any:panels	-32
any:panne	-53
any:pans	-25
any:pansements	-65
any:pansexual	25
any:pantheon	-43
any:pantomime	-43
any:papas	47
any:paper	-41
any:paperasse	-71
any:papers	-51
any:paperwork	-81
any:parafe	-47
any:paraissent	-37
any:paralympic	-27
any:paralympics	-26
any:paralympique	-43
any:paralysed	-60
any:paralysie	-46
any:paramedic	-80
any:parapharmacie	-25
any:parc	-90
any:parce	25
any:parcours	-59
any:parcs	-83
any:pardon	-57
any:pardoned	35
any:parement	-27
any:parent	-51
any:parental	-76
any:parents	-29
any:parfait	-64
any:parfaitement	42
any:paris	-59
any:parish	-65
any:park	-84
any:parking	44
any:parle	27
any:parlement	-70
any:parlementaire	-61
any:parler	-65
any:parlez	31
any:parliament	-67
any:parliamentary	-63
any:parlours	66
any:parmi	57
any:paroisse	-49
any:parrain	32
any:parrainages	30
any:parrainee	68
any:partage	-30
any:partager	-29
any:parted	-36
any:parti	-41
any:participant	28
any:participants	-43
any:participe	63
any:particles	-34
any:particules	-25
any:partie	-27
any:parties	-47
any:partis	-65
any:partisan	56
any:partnered	-28
any:partnership	61
any:partout	-43
any:partouzes	43
any:pass	-55
any:passade	46
any:passage	-58
any:passager	-42
any:passations	-75
any:passee	44
any:passeport	-69
any:passeports	-60
any:passes	38
any:passion	-78
any:passionate	-96
any:passionately	-26
any:passionne	-65
any:passive	-58
any:passphrase	29
any:passphrases	42
any:pasteur	-43
any:pastor	42
any:pastoral	-26
any:pastry	-48
any:patch	-55
any:patent	-62
any:patented	-55
any:patents	-95
any:paternite	-44
any:pathology	-56
any:patience	-102
any:patient	-133
any:patiente	56
any:patients	-38
any:patisserie	-32
any:patissier	-35
any:patissiere	-64
any:patrimoine	-80
any:patriote	37
any:patronal	-35
any:patronale	-46
any:patronne	42
any:paturages	-37
any:pau	-71
any:paul	-71
any:paume	39
any:pay	-36
any:payable	-46
any:payant	25
any:paye	36
any:payes	-48
any:paying	-27
any:payment	-28
any:payments	-78
any:payroll	-86
any:paysanne	36
any:paysannes	-54
any:pcf	25
any:pcr	-41
any:peace	36
any:peau	46
any:peaux	-37
any:peckham	-32
any:pedagogique	-39
any:pedigree	-73
any:pedigrees	-39
any:peels	-28
any:peers	-47
any:peine	-41
any:peint	-64
any:peintre	-60
any:peints	-28
any:pelerinage	37
any:peloton	-37
any:pelvis	48
any:pen	48
any:penal	-63
any:penalisation	-25
any:penaliste	-30
any:pencilled	-43
any:pendre	26
any:penetration	-35
any:penicillin	66
any:penitentiaire	-98
any:penn	32
any:penne	45
any:pens	-30
any:pense	33
any:pensee	-33
any:penseurs	61
any:pension	-68
any:pensioners	-53
any:pente	32
any:people	-46
any:pepinieriste	-58
any:percage	-26
any:perceuse	-28
any:perd	51
any:perdu	26
any:perdue	-59
any:pere	26
any:perfect	43
any:perfectionism	-44
any:perfectionnisme	-45
any:performance	-34
any:perfusion	-52
any:period	-59
any:perjury	55
any:perkins	-52
any:perl	-84
any:permanence	-35
any:permanencier	-52
any:permanent	-53
any:permanente	-35
any:permit	-59
any:perpignan	-44
any:perquisition	-40
any:perrot	31
any:persecuted	-32
any:person	28
any:personally	34
any:personas	-34
any:personnel	-40
any:personnes	-91
any:persons	69
any:pertes	61
any:perth	-82
any:perverting	32
any:petersbourg	-33
any:petit	-32
any:petitami	-47
any:petites	34
any:petits	-39
any:petrol	37
any:peuples	-63
any:phare	-33
any:pharma	-43
any:pharmaceutique	-67
any:pharmacienne	31
any:pharmacies	-37
any:pharmacovigilance	-52
any:pharmacy	-37
any:phase	-61
any:phd	-33
any:philo	-25
any:philosophe	-54
any:philosopher	-33
any:philosophie	-34
any:philosophy	-43
any:phlebotomy	-56
any:phobia	-53
any:phobique	52
any:phoenix	39
any:phones	35
any:phoque	33
any:photographe	-100
any:photographer	-74
any:photographiee	34
any:photographies	-55
any:photographique	-37
any:photographiques	-38
any:photography	-63
any:photos	47
any:photoshop	-43
any:php	-39
any:phrase	-61
any:phrases	38
any:phylogenetic	-26
any:physicienne	-62
any:physicist	-58
any:physics	-43
any:physio	-64
any:physionomiste	-32
any:physiotherapist	-45
any:physiotherapy	-27
any:pianist	39
any:piano	-33
any:picked	-38
any:picket	-30
any:pie	-41
any:piece	-40
any:pieces	-43
any:pied	-58
any:piege	26
any:pieton	-35
any:pigalle	-30
any:pigeons	-41
any:pigiste	-48
any:pigments	-64
any:pigs	-50
any:pilates	-45
any:pill	-45
any:pilote	35
any:pilots	27
any:piment	-61
any:pin	-74
any:pincer	42
any:pink	-53
any:piotr	27
any:pipe	-39
any:pipelines	-41
any:piquet	35
any:piqure	-27
any:pirates	-34
any:pis	32
any:piste	-28
any:pitch	-90
any:pkd1	27
any:place	57
any:places	-29
any:plafonds	-56
any:plaide	-26
any:plaidoyer	28
any:plainly	-43
any:plaisirs	-38
any:plan	-76
any:planification	-28
any:planifier	-26
any:planned	-29
any:planner	-89
any:planning	-98
any:plannings	-26
any:plantar	45
any:plaquiste	-59
any:plaster	33
any:plastique	-39
any:plat	-35
any:plateforme	-66
any:platform	-43
any:plato	54
any:plats	61
any:platte	-31
any:playboy	-62
any:played	-77
any:plays	-59
any:plea	52
any:pleaded	29
any:pleased	-26
any:pleasure	-39
any:pleasures	-60
any:pledge	-87
any:plein	37
any:plis	-41
any:plombier	-74
any:ploughing	-40
any:plu	-38
any:plume	38
any:pluriel	-33
any:plusieurs	51
any:pme	-53
any:pneus	-29
any:poa	29
any:podcasts	-50
any:podemos	37
any:poeles	-26
any:poemes	-30
any:poems	-29
any:poetry	-45
any:point	-78
any:pointage	-36
any:pointe	34
any:pointed	-43
any:pointer	29
any:pointeuses	-54
any:points	-38
any:poireaux	-56
any:pois	-58
any:poland	44
any:polars	-38
any:pole	-50
any:polices	-70
any:policier	-92
any:policiers	-49
any:policy	-73
any:polite	36
any:political	-30
any:politically	49
any:politique	-33
any:politiques	-95
any:politiste	-62
any:poll	-35
any:polled	-37
any:polling	-68
any:polls	-30
any:polyamour	25
any:polyandry	-30
any:polyartrite	40
any:polycystic	28
any:polygamous	28
any:polymeres	-47
any:pompe	-26
any:pompei	-28
any:pompes	-34
any:pompier	-36
any:ponctualite	-80
any:ponctuel	-42
any:ponctuelle	-41
any:ponies	-30
any:pons	56
any:pont	-85
any:pontages	44
any:popper	-33
any:populaire	-52
any:population	-26
any:populations	-46
any:porcs	-42
any:pornographie	-29
any:pornographiques	25
any:portage	-27
any:porte	40
any:porters	-26
any:porteur	-32
any:porteurs	-30
any:portfolio	-77
any:portillons	-26
any:porto	-31
any:portraitiste	-68
any:portraits	-45
any:portsmouth	-28
any:portugaise	-56
any:portuguese	-56
any:pose	-25
any:posee	-44
any:poses	39
any:poseur	-31
any:position	-29
any:positions	32
any:positive	31
any:positives	43
any:positiviste	-33
any:possede	-35
any:postcards	-42
any:postdoc	-97
any:poster	50
any:posters	-61
any:postes	-46
any:postgresql	-36
any:posts	28
any:postures	-39
any:potato	-63
any:poterie	-56
any:poulpe	-28
any:poumons	35
any:poursuivi	-35
any:poussins	-54
any:power	-76
any:practice	-116
any:practise	41
any:practising	-35
any:pragmatique	-73
any:praised	-50
any:praises	-34
any:praticiens	35
any:pratiquant	-48
any:pratiquante	-46
any:pratique	45
any:pratiques	-30
any:prays	-34
any:preacher	-43
any:preavis	-47
any:precedent	25
any:preche	-42
any:precinct	36
any:predecesseur	-31
any:predecessor	-25
any:prefectorale	-74
any:prefecture	-35
any:prefer	-34
any:preferer	39
any:prefers	-26
any:pregnant	58
any:prelevements	-56
any:premiere	42
any:premises	-52
any:premutation	-29
any:prenante	-39
any:preparatrice	-55
any:prepared	-77
any:prescriptions	-32
any:presence	-50
any:present	39
any:presentation	-85
any:presentations	-34
any:presented	-27
any:presentent	-50
any:presenter	-28
any:presents	-26
any:preservatifs	-40
any:preside	36
any:presidential	-59
any:presidentielle	32
any:presidents	-47
any:press	-66
any:presse	-34
any:pression	43
any:pressure	59
any:prestataire	-54
any:prestations	-31
any:prestidigitateur	-55
any:preston	46
any:presumee	25
any:pret	28
any:pretend	36
any:pretentions	-34
any:prets	-26
any:preuve	-31
any:preventeur	-46
any:prevention	-49
any:preventive	-29
any:preventives	-41
any:previent	-36
any:previous	68
any:prevoyance	-50
any:prevue	55
any:price	-43
any:prices	-55
any:pricing	-47
any:primaires	-28
any:primary	-63
any:prime	-80
any:primes	-52
any:princes	-28
any:principle	-29
any:principled	-29
any:printer	-62
any:printers	-50
any:printing	-34
any:prises	50
any:prisoners	-39
any:prisonnier	39
any:prisons	-60
any:privacy	-84
any:prive	-39
any:prives	28
any:privilege	-46
any:prix	-85
any:prize	-91
any:prizes	-58
any:pro	41
any:prob	28
any:probably	28
any:probate	-37
any:probationary	-41
any:problem	36
any:problemes	27
any:procedure	-45
any:procedures	-25
any:proces	-43
any:process	-90
any:processing	-51
any:prochaines	31
any:procuration	-27
any:procurement	-66
any:procureur	57
any:produced	-45
any:product	-89
any:producteurs	-33
any:productif	-39
any:production	-26
any:productions	-40
any:produit	-65
any:produits	-86
any:prof	-33
any:professe	48
any:professeur	-55
any:professeure	-65
any:professionals	27
any:professionnel	-50
any:professionnels	-33
any:profil	27
any:profile	28
any:profoundly	31
any:programme	-61
any:programmer	-42
any:progressive	-61
any:project	-87
any:projet	-39
any:projets	-91
any:promene	-31
any:promiscuity	31
any:promise	29
any:promotion	-34
any:prononcee	29
any:proof	-61
any:proofreads	-54
any:prop	-47
any:propagande	-28
any:propre	47
any:proprietaire	-26
any:propriete	-64
any:prosecuted	-25
any:prosecution	-36
any:prosecutor	-36
any:prosecutors	-29
any:proselytisme	50
any:prospectuses	-30
any:prostheses	-36
any:prostituees	31
any:prostitute	27
any:prostitution	-90
any:protected	-48
any:protection	-82
any:protest	-35
any:protestant	-37
any:protestante	-43
any:protestation	-61
any:proteste	65
any:protested	49
any:prothese	26
any:protheses	-79
any:prothesiste	-74
any:prototype	-45
any:prototypes	-64
any:proust	-53
any:prouve	36
any:prouvee	39
any:provincial	34
any:provisoire	-25
any:proxenetisme	-40
any:proximite	-31
any:prudence	-68
any:ps	45
any:psychanalyste	-36
any:psychiatre	-48
any:psychiatrie	-40
any:psychologie	-44
any:psychologue	-66
any:psychology	-42
any:psychomotricite	-56
any:psychotic	42
any:pu	-26
any:public	-32
any:publicitaires	-39
any:publicite	-36
any:publics	-30
any:publique	33
any:publiques	-49
any:published	-83
any:publisher	-61
any:puericulture	-25
any:puits	-57
any:pulse	-38
any:punctuality	-74
any:pupils	-97
any:pur	-31
any:puregym	-25
any:purge	36
any:purpose	-31
any:purser	-55
any:put	-32
any:puts	33
any:putsch	25
any:pvda	41
any:qaly	-39
any:qlik	-58
any:qualification	-53
any:qualifiee	-25
any:qualifierais	32
any:qualite	-51
any:quality	-58
any:quant	-28
any:quartier	-68
any:quayle	25
any:quebec	-33
any:queen	-45
any:queens	-45
any:quentin	30
any:questionnaire	39
any:questions	-38
any:queue	-34
any:quick	-100
any:quickly	-39
any:quiet	-54
any:quimper	-36
any:quips	-31
any:quitte	27
any:quittee	46
any:quittent	-37
any:quiz	-25
any:quotidien	-51
any:r	-58
any:r1b	34
any:rabhi	37
any:racecourse	-45
any:racehorses	-26
any:racer	-29
any:races	-62
any:racing	-65
any:racism	-27
any:racistes	35
any:raconte	25
any:radical	-41
any:radicalement	-28
any:radie	48
any:radio	-119
any:radioamateur	-49
any:radiographer	-71
any:radiographers	73
any:radiology	-25
any:radiotherapy	28
any:raelienne	42
any:raffle	-30
any:raidd	-42
any:rail	-33
any:railroad	-45
any:railway	-44
any:rainbow	-44
any:raise	-37
any:rallie	-33
any:rallied	-31
any:ramadan	-31
any:rambler	-30
any:ramps	-43
any:ran	-88
any:rancune	-40
any:rand	26
any:randonnee	-65
any:range	-87
any:rangement	-66
any:rangements	-26
any:ranger	-73
any:rangs	27
any:rao	46
any:rape	-26
any:rapport	-50
any:rapporteur	-42
any:rapports	-53
any:rapproche	33
any:rapprocher	-52
any:rare	-44
any:rarement	28
any:rassemblement	-29
any:ratepayers	-41
any:rational	-60
any:rationaliser	-58
any:rationalisme	-37
any:rationalist	45
any:rationnelle	-41
any:rattle	-27
any:raye	35
any:rayon	-97
any:razor	-34
any:rcm	33
any:rcn	45
any:re	-35
any:react	-61
any:reactions	-25
any:reader	-46
any:readers	-31
any:reading	-45
any:reads	43
any:ready	-40
any:realise	-50
any:realism	-26
any:realist	-45
any:reau	-47
any:rebond	-56
any:rebrand	-28
any:rebuilding	-42
any:recall	-26
any:receipts	45
any:recepisse	-37
any:reception	-48
any:receptionist	-101
any:recessions	-52
any:recessive	-32
any:recherche	-74
any:recidiviste	81
any:recipes	-27
any:reclamations	-55
any:reclame	75
any:reclusion	-38
any:recognisable	-39
any:recognise	-37
any:recognised	-49
any:recognises	-31
any:recognition	-52
any:recombination	-32
any:recommandation	-65
any:recommande	-46
any:reconnaissance	-64
any:reconnu	46
any:reconvertit	-45
any:recording	25
any:recordings	-38
any:recordist	-43
any:recouvrement	-54
any:recovered	-38
any:recovering	36
any:recruitment	-61
any:recrute	-51
any:recruter	-54
any:recruteur	39
any:recruteurs	-25
any:rectorat	-43
any:recu	29
any:recueilli	-43
any:recupere	50
any:recurrente	32
any:recuse	32
any:recyclage	-33
any:recycle	-28
any:redacteur	-104
any:redaction	-40
any:redactrice	-74
any:redesign	-49
any:redige	-54
any:redonne	-40
any:redresse	-31
any:reds	-40
any:reduction	-35
any:reduit	-49
any:reduite	-35
any:redundancy	-55
any:reeducation	-44
any:reel	-46
any:reels	-38
any:reelu	27
any:ref	27
any:refait	-44
any:refection	-75
any:references	-68
any:referent	59
any:referente	29
any:refonte	-30
any:refreshers	-50
any:refrigere	-42
any:refuge	-57
any:refugee	-31
any:refugie	25
any:refugiee	-37
any:refuse	33
any:refusee	26
any:refusees	38
any:regarder	33
any:regards	-59
any:regie	-44
any:regime	-39
any:regimes	-33
any:regionale	43
any:regionales	-36
any:regions	-48
any:regisseur	-61
any:regisseuse	-28
any:register	-35
any:registered	49
any:registrar	-62
any:registres	38
any:reglages	-36
any:regle	-27
any:reglementaire	-39
any:reglementaires	-50
any:regret	-38
any:regrette	39
any:regular	46
any:regulation	-49
any:regulator	-108
any:regulators	-28
any:regulier	47
any:rehabilitated	-26
any:rehired	53
any:reilly	45
any:reincarnation	25
any:reine	-27
any:rejected	59
any:rejects	31
any:rejette	35
any:rejoindra	29
any:rejoindrait	-39
any:rejoindre	-59
any:relache	-27
any:relais	-56
any:relate	-41
any:related	62
any:relations	-60
any:relationship	35
any:relationships	25
any:relaxe	44
any:releases	-68
any:relecteurs	-38
any:relectrice	-31
any:relevait	-32
any:releve	-26
any:relevees	27
any:relieuse	-32
any:religieuse	-52
any:religieux	-62
any:religions	-44
any:relocate	-26
any:relocated	31
any:reloges	-26
any:relooke	-25
any:remain	28
any:remand	38
any:remede	-50
any:remedes	-31
any:remedy	-46
any:remember	-66
any:remembering	28
any:remercier	-43
any:remission	45
any:remplacant	-69
any:remplace	-34
any:remplie	-25
any:remuneree	-39
any:rencontrer	43
any:rencontres	-57
any:rend	53
any:rendus	-49
any:renewed	-38
any:renie	42
any:renove	-63
any:renown	32
any:rent	-34
any:reopened	-56
any:reorganisation	-53
any:rep	-36
any:repaid	-73
any:repair	-74
any:repaired	-61
any:repairs	-28
any:reparations	-53
any:repare	-30
any:repense	-35
any:repenti	51
any:repertoire	-59
any:repete	-27
any:replaced	-33
any:replacement	-45
any:replacements	-38
any:replicated	-43
any:reportage	-27
any:reportages	-25
any:reporter	-85
any:reporting	-67
any:reports	-40
any:reprendre	49
any:reprennent	-71
any:reprenons	-54
any:representant	-52
any:representante	-29
any:representative	-58
any:represents	-66
any:reprises	27
any:reproduction	-65
any:republic	-54
any:republicain	-43
any:republicaine	-76
any:republican	35
any:republicans	51
any:required	-45
any:requirements	-30
any:requis	47
any:rescues	-43
any:research	-115
any:researched	-64
any:researcher	-93
any:researches	-29
any:reseaux	-53
any:reserves	-35
any:reserviste	37
any:reservoirs	-27
any:reset	-38
any:residence	-62
any:resident	-45
any:residente	-39
any:residential	-48
any:residents	-68
any:resigned	77
any:resistance	-55
any:resolution	36
any:respecte	-44
any:responsable	-56
any:responsables	-26
any:responsible	-28
any:ressemblance	36
any:ressources	-28
any:restaurant	-50
any:restaurants	-29
any:restaurateurs	26
any:restauration	-36
any:restauratrice	-84
any:restaure	-85
any:reste	-29
any:rester	-52
any:restoration	-38
any:restored	-64
any:restores	-76
any:restraining	34
any:resumes	-27
any:retail	-75
any:retained	43
any:retard	-36
any:retarde	-38
any:retards	-63
any:retention	-31
any:retenu	-65
any:retient	61
any:retinopathy	-40
any:retirement	-101
any:retrained	58
any:retraining	-42
any:retraite	-86
any:retraites	40
any:retrospective	-40
any:retrouve	49
any:retrouvee	39
any:return	-46
any:returned	-81
any:returning	-48
any:returns	-34
any:reunion	41
any:reunions	-28
any:reussir	-57
any:reussite	-70
any:reuters	-49
any:reve	38
any:revelee	30
any:revendeur	-26
any:revendu	-56
any:revendue	-47
any:revenu	-66
any:revers	27
any:reveuse	-43
any:revient	36
any:review	-41
any:reviewed	-39
any:reviewer	-54
any:reviews	-33
any:revise	-28
any:revived	-62
any:revolution	-66
any:revolutionary	-31
any:revolutionnaires	-35
any:revolutionne	-26
any:revu	-38
any:revue	-101
any:rewritten	-32
any:rewrote	-50
any:rex	52
any:rey	-25
any:reyes	26
any:rez	27
any:rh	30
any:rheumatologist	-26
any:rhone	-30
any:riant	-36
any:rica	-25
any:rics	-48
any:rider	-25
any:ridge	-48
any:rien	29
any:riga	42
any:rights	-57
any:rigoureuse	-53
any:rigueur	-43
any:riksdag	52
any:ringleader	47
any:riots	-31
any:risque	32
any:risques	-40
any:rival	-26
any:rive	-52
any:river	-44
any:riverains	-40
any:roadbuilder	-59
any:roadmaps	-32
any:rob	-37
any:robbed	-34
any:robberies	-37
any:robes	-57
any:robespierre	-46
any:robin	36
any:robots	-51
any:roca	-41
any:roche	-30
any:roehampton	-37
any:roi	-36
any:role	-53
any:roles	-77
any:roll	-94
any:rolled	-55
any:rollo	35
any:roman	-126
any:romance	-108
any:romancier	-44
any:romanciere	-57
any:romanes	-33
any:romania	28
any:romans	-74
any:rome	29
any:rondement	-48
any:rondes	-40
any:roof	-25
any:roofing	-35
any:rooke	30
any:room	-34
any:rooms	-66
any:root	-40
any:roots	-44
any:rope	-25
any:rosa	-27
any:roses	-48
any:rosicrucian	33
any:rosicrucien	32
any:rosiers	-30
any:ross	-26
any:rota	-38
any:rotary	-52
any:roth	-44
any:rothamsted	-34
any:rotterdam	27
any:roue	-60
any:rouen	-28
any:rouges	-40
any:rougi	49
any:roulant	26
any:roulants	-31
any:round	-47
any:roundabouts	-28
any:rounds	-41
any:roussel	-28
any:route	-55
any:routiers	-59
any:routine	-64
any:routing	-62
any:rowe	-31
any:roy	34
any:royan	-50
any:rqth	63
any:rrh	-33
any:rss	-49
any:rubrique	-29
any:rudolf	28
any:rue	-78
any:ruffin	52
any:rugby	-69
any:ruiz	-76
any:rumour	27
any:rung	-52
any:runner	-52
any:running	43
any:runs	-49
any:ruptures	-33
any:russes	58
any:russian	-36
any:rwanda	56
any:sabatier	-28
any:sable	-50
any:sade	-62
any:sadler	-38
any:sadomasochisme	30
any:sag	-29
any:sage	-94
any:said	51
any:sailors	-43
any:sain	-31
any:saine	40
any:saines	-27
any:sais	-33
any:saisit	-30
any:saison	-45
any:saisons	-30
any:sake	39
any:salaire	44
any:salaires	-40
any:salaried	-29
any:salariee	-46
any:salary	-39
any:sales	-84
any:salesforce	-42
any:salesman	-61
any:salesmanship	-37
any:saliva	-31
any:salmon	-75
any:salue	-49
any:saluent	-42
any:salvation	-63
any:sampled	-33
any:samples	-27
any:sanatorium	42
any:sanction	-27
any:sanctions	-30
any:sanctuary	-40
any:sandales	-29
any:sands	45
any:sang	-25
any:sanger	-36
any:sanguines	-43
any:sanguins	-51
any:sanitaire	-25
any:sanitaires	50
any:sante	-43
any:sap	-44
any:sapphic	35
any:sappho	-46
any:sarkozyste	27
any:sat	27
any:satellites	-59
any:satisfaction	-50
any:saturdays	-32
any:saumon	-36
any:saut	-32
any:sauter	-41
any:sauvee	-32
any:sauveteur	-31
any:saved	-26
any:saves	-29
any:savile	-53
any:saving	49
any:savons	-29
any:savoy	-46
any:saw	-86
any:sawmill	33
any:say	41
any:sc	-47
any:scales	-47
any:scams	-49
any:scandal	37
any:scandale	-27
any:scanne	32
any:scanner	-26
any:scanners	-97
any:scans	-34
any:scare	-72
any:scares	-52
any:scarifie	-48
any:sceaux	37
any:scenarise	-45
any:scenariste	-56
any:scene	-28
any:scenes	-35
any:sceptical	-76
any:scepticism	-29
any:sceptics	-61
any:sceptique	-31
any:sceptiques	-25
any:scheme	-55
any:schizophrene	46
any:schmitt	-49
any:scholar	-65
any:school	-45
any:sciatique	-38
any:scie	41
any:science	-74
any:sciences	-34
any:scientifique	-65
any:scientist	-54
any:scientologist	51
any:scientologue	64
any:scolaire	-68
any:scolaires	-37
any:scoliosis	42
any:scooters	-38
any:scorer	-44
any:scouts	-45
any:scrap	-32
any:screen	41
any:screened	-26
any:screenings	-45
any:screens	-49
any:screenshot	28
any:script	-63
any:scripts	-40
any:scrubs	-27
any:scrutatrice	-41
any:sculpteur	-60
any:scythes	-32
any:sea	-72
any:seafarers	-44
any:seal	-56
any:search	-37
any:season	-67
any:seasons	-25
any:seat	-36
any:sec	-28
any:seche	-38
any:second	28
any:seconds	42
any:secourisme	-42
any:secouriste	-47
any:secours	-29
any:secretaire	-43
any:secretariat	-55
any:secrets	-49
any:secteur	-41
any:section	28
any:sector	-61
any:secularist	33
any:secured	-30
any:securite	-43
any:security	-32
any:seduces	-57
any:seduction	-52
any:see	64
any:seekers	-51
any:seeks	29
any:seems	35
any:segolene	39
any:seine	-39
any:seiu	47
any:sejour	-51
any:sel	-26
any:selection	-92
any:selectionne	-44
any:selectionneur	-42
any:selfie	35
any:selling	-53
any:sells	-79
any:selon	48
any:semaines	45
any:semble	32
any:semences	-75
any:seminaire	59
any:seminar	-50
any:senat	-102
any:senate	-47
any:senatrice	26
any:sends	-26
any:seneca	28
any:senior	-28
any:seniors	-35
any:sense	-39
any:sensibles	-37
any:sensual	-33
any:sensuels	-52
any:sent	63
any:sentences	-40
any:sentry	-31
any:separe	-27
any:sepsis	-27
any:septembre	-35
any:septicemie	33
any:sequelle	31
any:sequelles	38
any:sequence	-81
any:sequenced	-41
any:sequences	-63
any:sequenceur	28
any:sequenceurs	-26
any:sequencing	-31
any:sera	-71
any:sergeant	-51
any:serial	25
any:serie	-100
any:series	-77
any:serious	47
any:seropositif	55
any:serrures	-61
any:serrurier	-71
any:sertissage	-27
any:sertraline	41
any:servants	-33
any:server	41
any:servers	-61
any:serveur	-50
any:serveurs	-27
any:services	-33
any:serving	25
any:servir	47
any:set	-41
any:sete	-46
any:sets	-68
any:settle	-37
any:settled	-70
any:settlement	-25
any:seulement	59
any:seventies	-26
any:several	43
any:sevre	34
any:sexage	-50
any:sexed	-25
any:sexes	-26
any:sexism	-29
any:sexologist	-56
any:sexologue	-53
any:sexospecificite	-41
any:sextant	-40
any:sexting	-40
any:sexto	53
any:sextoys	35
any:sexualites	-30
any:sexually	36
any:sexuel	-47
any:sexuelle	-27
any:sexuels	27
any:sfa	26
any:shades	-30
any:shake	33
any:shaker	-27
any:shaped	-29
any:share	47
any:shareholders	-41
any:shares	-35
any:shaw	32
any:sheep	-28
any:sheets	-44
any:shelter	-67
any:shelves	-35
any:shelving	-35
any:shift	-34
any:shifts	-42
any:shingles	-53
any:ship	-36
any:ships	-44
any:shipyard	-49
any:shoes	-67
any:shoot	-49
any:shop	-58
any:shopkeeper	-58
any:shopkeepers	-25
any:shoplifted	38
any:shoppers	-32
any:shopping	-32
any:shops	-59
any:short	-39
any:shortages	-28
any:shorter	-54
any:shortlisted	-44
any:shot	-31
any:shoulders	-45
any:shouts	30
any:show	-67
any:shy	-31
any:si	50
any:sia	-45
any:sick	-61
any:sickel	25
any:sickness	-45
any:sides	-37
any:siecle	-58
any:siemens	-55
any:sieste	-39
any:sighs	27
any:sighted	38
any:sigma	-48
any:sign	-31
any:signage	-42
any:signal	-58
any:signale	32
any:signaler	28
any:signalisation	-30
any:signature	-50
any:signatures	-66
any:signe	-36
any:signed	32
any:signee	-45
any:signer	28
any:signes	-62
any:signification	34
any:signs	47
any:sikh	-53
any:silver	-40
any:simmons	-28
any:simple	-77
any:simples	-30
any:simplicite	-30
any:simulation	37
any:sin	-37
any:sinai	27
any:sincerely	-53
any:singapore	-55
any:singer	31
any:singers	-31
any:single	-60
any:site	-33
any:sits	30
any:sitter	57
any:six	-37
any:sixteen	-47
any:sixth	-41
any:skeptical	-28
any:skin	52
any:slates	-57
any:sleeping	44
any:sleeps	-32
any:sliders	-39
any:slides	-73
any:slipped	51
any:slogan	-63
any:sloppy	-25
any:slowly	31
any:smart	40
any:smartphones	-28
any:smelled	56
any:smiles	-40
any:smith	-41
any:smoke	47
any:smoker	33
any:smoking	-54
any:smuggled	36
any:smuggling	30
any:snacks	-26
any:snails	-44
any:snaresbrook	-49
any:sncf	-54
any:sniffer	-25
any:snj	32
any:snp	-25
any:snphare	26
any:snsm	-44
any:snuipp	34
any:soap	-54
any:social	-61
any:sociale	-40
any:sociales	-50
any:socially	38
any:sociaux	-47
any:societe	-32
any:sociologie	-26
any:sociologue	-49
any:soeur	-40
any:soeurs	-26
any:soho	-54
any:soignants	-25
any:soigne	-93
any:soignee	25
any:soignees	-54
any:soigneur	-73
any:soil	-57
any:soins	-36
any:soiree	-49
any:soirees	33
any:soit	-38
any:soja	-26
any:solal	40
any:sold	-102
any:soldat	-34
any:solene	42
any:solferino	-31
any:solicitor	-66
any:solidaires	42
any:solidarity	-37
any:solidarnosc	-29
any:solide	-30
any:solipsist	54
any:soliste	-70
any:solitude	-35
any:solution	-32
any:solved	-39
any:solvents	36
any:solving	-40
any:sommelier	32
any:sondages	-32
any:sondeur	-63
any:songs	-25
any:sonnette	42
any:sons	-62
any:sont	26
any:sooner	-42
any:sort	66
any:sortait	26
any:sortante	37
any:sorti	51
any:sortie	27
any:souche	-59
any:souchier	-33
any:soudeur	-77
any:soudeurs	-55
any:soudure	-52
any:souffrait	-29
any:souhaitee	49
any:souliers	-32
any:souligne	55
any:soumis	-69
any:sound	-76
any:soup	-32
any:soupconne	38
any:souples	39
any:source	-64
any:sourdough	-40
any:sourds	-40
any:souris	-56
any:soutenance	-44
any:soutenue	-38
any:soutient	-33
any:souvenir	39
any:souvenirs	-35
any:souvient	43
any:soviet	-65
any:space	-30
any:spaces	-70
any:sparing	-25
any:spartan	-35
any:spd	31
any:speaker	-27
any:speakers	-40
any:speaking	-45
any:specialisee	-28
any:specialises	-49
any:specialist	-88
any:specialiste	-113
any:specialite	-71
any:specials	-70
any:spectator	26
any:spectrometry	-26
any:spectrum	33
any:speech	-64
any:speeches	-32
any:speechwriter	-50
any:speed	39
any:speeding	29
any:spell	29
any:spelling	-31
any:spending	-44
any:spends	33
any:spinster	28
any:spirit	-54
any:spiritual	-55
any:spite	38
any:splint	-29
any:split	-27
any:spoils	44
any:spokesman	-28
any:spokesperson	-48
any:sponsor	-49
any:sponsorship	-51
any:spontanee	-41
any:spontanement	34
any:sport	-62
any:sportifs	-68
any:sportive	-79
any:sportives	-34
any:sports	-31
any:spouses	-46
any:spreadsheet	-49
any:spring	-27
any:springs	-38
any:sprinter	26
any:sql	-60
any:squad	-69
any:square	-39
any:sst	-41
any:st	-35
any:stades	-53
any:stadier	-30
any:stadiums	-49
any:staff	-54
any:stage	-55
any:stages	-37
any:stagiaires	-66
any:stainless	-28
any:stalinist	37
any:stall	-53
any:stamina	-37
any:stamp	-79
any:stamps	-28
any:stance	-54
any:stand	-31
any:standard	-118
any:standards	-50
any:standing	29
any:star	38
any:starbucks	33
any:start	-86
any:starves	56
any:station	35
any:stationed	-27
any:stations	-56
any:statistician	-47
any:statistics	-67
any:statistiques	-34
any:status	-26
any:stay	-69
any:stays	28
any:steady	-31
any:steel	-43
any:stefan	33
any:stem	29
any:stents	-28
any:stephanie	-65
any:stephen	45
any:sterilisation	-26
any:steward	-26
any:stewardship	-25
any:sti	-34
any:stick	-35
any:still	-28
any:stimulateur	34
any:sting	-75
any:stings	32
any:stocks	-43
any:stoic	-49
any:stoical	-79
any:stoicien	60
any:stoiciens	-25
any:stoics	-39
any:stoique	-88
any:stoma	29
any:stomach	-33
any:stomie	32
any:stonewall	-48
any:stop	52
any:stopwatches	-34
any:store	-97
any:stores	-25
any:stories	-33
any:story	-27
any:straight	-30
any:straightened	-56
any:straightforward	-90
any:strains	-48
any:strategist	-44
any:stratifie	-70
any:straw	-26
any:street	-81
any:streets	-45
any:strengths	-26
any:strictly	25
any:strike	-37
any:strikes	-26
any:string	54
any:strip	-30
any:stripped	-76
any:striptease	-34
any:strix	-57
any:stroke	-74
any:strokes	32
any:strong	-43
any:stronger	-67
any:struck	-37
any:structural	-47
any:structure	-29
any:structures	-36
any:strung	43
any:stryker	-25
any:stud	-45
any:student	-37
any:students	-66
any:studied	-37
any:studies	-105
any:studio	-90
any:stupid	35
any:sturgeon	36
any:styal	34
any:style	-83
any:submarine	-47
any:submission	-32
any:subordinates	-31
any:subordonnee	52
any:subs	30
any:subscriber	28
any:subscribes	29
any:subscriptions	-50
any:success	-29
any:successeur	-49
any:successions	-30
any:successoral	-41
any:sucre	-33
any:suedoise	-54
any:suffered	-44
any:suits	-99
any:suivait	-33
any:suivra	-36
any:summed	34
any:summer	-48
any:summers	-52
any:sums	28
any:sunny	-67
any:supervised	-61
any:supper	-42
any:suppleante	42
any:supplee	-35
any:supplement	-68
any:suppliers	-73
any:supplies	-63
any:supply	-64
any:support	-55
any:supported	-44
any:supporter	25
any:supports	-35
any:suppression	49
any:supprime	-38
any:supreme	-30
any:sur	-29
any:surchauffe	-49
any:surdite	68
any:surety	-27
any:surface	-36
any:surfaced	36
any:surgeon	-69
any:surgeons	-54
any:surgery	-59
any:surmenage	25
any:surmonte	-30
any:surnaturel	57
any:surnom	-66
any:surnomme	63
any:surprises	-69
any:sursis	31
any:surtout	25
any:surveillante	-58
any:surveillants	-44
any:surveys	-54
any:survivent	-30
any:suspend	46
any:suspendu	27
any:sussex	-44
any:suturing	-62
any:svelte	-28
any:svt	-40
any:swab	-30
any:swapped	-37
any:swapping	42
any:swear	-26
any:sweat	-42
any:sweaters	-26
any:sweden	-45
any:swedish	-47
any:swimming	-55
any:swims	-36
any:swing	-44
any:swingball	-36
any:switzerland	-49
any:symptoms	-44
any:sync	-34
any:syndic	-120
any:syndicale	34
any:syndicales	27
any:syndicalisme	-39
any:syndicat	28
any:syndication	-84
any:syndicats	-43
any:syndicaux	-37
any:syndique	67
any:syndiquee	28
any:sysadmin	-25
any:system	-37
any:systematique	-48
any:systems	-89
any:t	33
any:tabac	-34
any:tabasse	57
any:tableau	-30
any:tableaux	-69
any:tablette	82
any:tableur	-28
any:tabloids	35
any:tabs	-57
any:tact	31
any:tactiles	-30
any:tag	36
any:tags	-46
any:taille	-67
any:tailleur	-71
any:tailor	-61
any:taken	37
any:taker	-39
any:talent	-55
any:talese	-39
any:talibans	50
any:talk	-26
any:talker	-46
any:talking	-50
any:tallis	52
any:tandem	-49
any:tant	-49
any:tante	-57
any:tantes	-38
any:tapissier	-25
any:tard	28
any:tardif	47
any:targets	-28
any:tarifees	36
any:tarifes	28
any:tariffs	29
any:tart	-37
any:tartu	-31
any:task	-26
any:taste	-47
any:tasting	-28
any:tate	-61
any:tatoos	59
any:tatoue	52
any:tatoueur	-51
any:taught	-60
any:taureaux	-33
any:taux	66
any:tax	25
any:taxidermists	-27
any:tbilisi	-48
any:tcheque	-45
any:teaches	-57
any:teachings	38
any:team	-43
any:teams	-55
any:teas	-41
any:technical	-56
any:technician	-118
any:technicien	-97
any:technicienne	-43
any:technico	-29
any:technique	-37
any:techniques	-27
any:technologique	-39
any:ted	42
any:teenager	43
any:teetotal	-37
any:telefilm	-37
any:telephonique	-48
any:telethon	-84
any:television	-69
any:telford	-41
any:tellers	-29
any:temoigne	37
any:temoigner	-32
any:temoin	-30
any:temper	-38
any:temperage	-27
any:template	25
any:temple	-50
any:temporaire	-26
any:temporary	-28
any:ten	44
any:tenace	-71
any:tenant	-27
any:tenants	-41
any:tender	-78
any:tennis	-73
any:tension	-46
any:tenu	-59
any:tenue	-70
any:term	-29
any:terme	-46
any:termes	-57
any:terminals	-38
any:terminaux	-38
any:termist	32
any:terrain	-69
any:territorial	-32
any:territoriaux	25
any:territory	-30
any:terror	-45
any:testait	-40
any:tester	-84
any:testeuse	-45
any:testified	-27
any:testing	-84
any:tests	-94
any:tetu	-77
any:text	-26
any:textbook	-43
any:textile	-30
any:tfl	25
any:tgwu	27
any:thalassaemia	-34
any:thales	28
any:thank	-32
any:thanked	-35
any:thatcherite	36
any:theatre	-119
any:theist	28
any:them	-36
any:then	26
any:theorie	-40
any:theory	-69
any:theosophical	30
any:therapeute	-37
any:therapist	-67
any:therapy	-44
any:thermal	35
any:thermique	-48
any:thermostats	-48
any:these	-70
any:thesis	-88
any:thick	29
any:thief	-25
any:thier	-28
any:thieves	-42
any:things	45
any:think	28
any:thinker	-60
any:thinks	34
any:thinners	62
any:third	-30
any:thirds	38
any:thirties	35
any:those	36
any:thousands	-29
any:threat	-38
any:threats	-29
any:thrillers	-35
any:thromboses	27
any:throne	-63
any:thumb	-27
any:thumbs	-41
any:thursdays	30
any:tibet	-32
any:ticked	29
any:tickets	-42
any:tidied	-30
any:tie	42
any:tied	43
any:tiennent	-39
any:tiers	34
any:ties	-61
any:tiler	-25
any:tiles	-42
any:timber	-43
any:timbre	43
any:timbres	-57
any:timeline	48
any:times	-63
any:timetabling	-35
any:timing	27
any:tips	-26
any:tir	-60
any:tirait	-36
any:tire	28
any:tired	-89
any:tiroirs	-26
any:tisserands	-33
any:tissu	29
any:title	-60
any:titre	-26
any:titulaire	-39
any:tobias	-57
any:today	-41
any:toddler	-26
any:together	38
any:toilets	-25
any:tokyo	-53
any:told	44
any:tolerances	-40
any:tolerant	-26
any:tolerates	-51
any:tolstoien	-45
any:tombe	-83
any:tomorrow	48
any:ton	-42
any:tooling	-33
any:tools	-56
any:toothpaste	-53
any:top	-67
any:topic	-32
any:tories	-31
any:tot	-44
any:touch	-41
any:touchant	39
any:toucher	-50
any:touches	46
any:tour	-83
any:toured	-47
any:tourisme	-30
any:tournee	-68
any:tournees	-25
any:tourniquets	-39
any:tours	-36
any:towards	-33
any:tower	-39
any:toxicology	40
any:toxicomanes	-41
any:toyota	-36
any:toys	-40
any:tp53	-55
any:tracabilite	-57
any:traced	-26
any:traces	-53
any:tracheotomie	87
any:track	-36
any:trade	-86
any:trademark	-43
any:trader	-82
any:trades	-29
any:trading	-44
any:traducteur	-63
any:traduction	-27
any:traductrice	-29
any:traduit	-90
any:traduite	-28
any:trafficked	-27
any:trafford	35
any:trained	-77
any:trainer	-83
any:training	-77
any:trains	-31
any:traitant	31
any:traite	-27
any:traitee	65
any:traitements	-49
any:traitre	-46
any:traits	-51
any:trajet	-31
any:trajets	-59
any:tramway	-30
any:tranche	-66
any:trans	-38
any:transaction	-61
any:transcendance	38
any:transformation	-65
any:transgeniques	-43
any:transit	-26
any:transition	-36
any:transitoire	-25
any:translated	-92
any:translation	-83
any:translator	-32
any:translocation	55
any:transmet	-34
any:transmission	-59
any:transparency	-38
any:transport	-26
any:transports	-28
any:traque	-35
any:trauma	-40
any:trautmann	45
any:travaillera	-34
any:travailleur	34
any:travailleurs	-48
any:travailleuse	45
any:travels	-56
any:trawlers	25
any:trays	-29
any:tread	-45
any:treated	45
any:treats	-60
any:tree	-70
any:trees	-50
any:trek	-36
any:tremblay	-25
any:trends	-43
any:tres	28
any:tresorerie	-35
any:tresorier	-34
any:tri	-52
any:triad	49
any:trials	-34
any:tribute	-62
any:trip	30
any:trips	-40
any:trisomie	-44
any:trisomy	27
any:trompe	-55
any:tromperie	-35
any:tropicales	-26
any:trotskyste	29
any:trou	25
any:troublemaker	43
any:trouve	28
any:truck	-31
any:trump	26
any:trumpeter	-66
any:trumpiste	27
any:truques	50
any:trust	-67
any:trustee	37
any:trusts	-81
any:try	-44
any:trysts	41
any:ts	-67
any:tsa	28
any:tssa	34
any:tube	64
any:tuc	-32
any:tue	-26
any:tuesdays	36
any:tulips	-35
any:tumour	25
any:tumours	-30
any:tune	-73
any:tuner	-47
any:tunnel	-48
any:tupe	-81
any:turban	-68
any:turbot	-37
any:turin	-44
any:turning	28
any:turnover	-38
any:tuteur	-41
any:tutor	-88
any:tutrice	-66
any:tweet	42
any:tweeted	25
any:tweets	26
any:twelve	-33
any:twenties	-33
any:twenty	31
any:twickenham	-48
any:twin	-51
any:twitter	39
any:type	59
any:typeface	-63
any:typesetter	-34
any:typist	-34
any:typographie	-29
any:typography	-44
any:tyres	-25
any:uaw	59
any:ucatt	-30
any:udi	47
any:ue	-28
any:ufap	50
any:ugict	42
any:uimm	-33
any:uk	-28
any:ukas	-40
any:ukrainian	-37
any:ulcerative	41
any:uml	-51
any:unable	37
any:unanimite	-26
any:underfunding	-45
any:undergoing	41
any:underinvestment	-55
any:understudied	-54
any:underwent	28
any:underwriter	-56
any:undischarged	30
any:undone	-44
any:undressed	38
any:unef	-61
any:unfair	-42
any:unfinished	-26
any:unflappable	-25
any:uni	25
any:unilever	-54
any:unionised	-67
any:unions	-63
any:unis	-33
any:unit	-102
any:units	-43
any:univers	48
any:universite	-64
any:universities	-27
any:unknown	26
any:unmarried	54
any:unpaid	34
any:unreadable	-66
any:unreconstructed	37
any:unsa	30
any:unseen	-55
any:until	-33
any:untouched	31
any:ups	-95
any:urnes	-47
any:urss	-67
any:urssaf	-43
any:usdaw	30
any:use	-34
any:used	36
any:users	-59
any:usher	-40
any:usine	-55
any:usufruit	-34
any:utac	-25
any:utah	28
any:utile	-48
any:utilisateur	-27
any:utilise	53
any:utilisera	70
any:utmost	-44
any:va	71
any:vacances	-30
any:vacancy	-39
any:vacataire	-63
any:vaccinated	68
any:vaccination	-68
any:vaccinee	35
any:vaccins	32
any:vae	-33
any:vaincu	40
any:vais	-47
any:valable	-62
any:valedictorian	-35
any:valerie	47
any:valid	-64
any:valide	-34
any:valmont	-29
any:values	-34
any:valves	-79
any:van	-55
any:vante	57
any:var	-53
any:variant	-33
any:variantes	-27
any:varnished	-35
any:vax	46
any:ve	37
any:vecteur	30
any:vedette	-98
any:vegan	-35
any:vegans	-54
any:vegetables	-42
any:vegetal	-34
any:vegetale	-69
any:vegetarian	-43
any:vegetarien	-31
any:vehicule	-57
any:vehicules	-43
any:veille	-67
any:veillees	49
any:veine	-47
any:veines	-35
any:veineuse	32
any:vend	-61
any:vendent	-35
any:vendeur	-33
any:vendeuse	-71
any:vending	-55
any:vendor	-36
any:vendors	-45
any:vendredi	-35
any:vendu	-52
any:venerable	46
any:venice	-38
any:vente	-84
any:ventes	-36
any:ventilators	-38
any:venture	-62
any:venu	-54
any:venue	38
any:verbal	-52
any:verdict	-52
any:verger	-51
any:verifie	34
any:verifier	-40
any:vermeer	-48
any:verres	-28
any:verrous	-34
any:vers	-27
any:vert	-62
any:verte	-82
any:vertiges	29
any:verts	-28
any:vertus	-52
any:vestiaire	-42
any:vet	-62
any:veterinaire	-92
any:veterinary	-49
any:vets	-26
any:vetting	-44
any:veulent	31
any:veuve	-26
any:vichy	-37
any:victime	-65
any:victimes	-52
any:victims	-53
any:victoria	-27
any:victorian	-37
any:victorians	-45
any:victory	-46
any:vidal	-44
any:videos	60
any:videosurveillance	-41
any:vieille	45
any:vienna	30
any:vierzon	-34
any:view	-49
any:viewings	33
any:vif	-29
any:vigie	-44
any:vigilance	-36
any:vigne	-78
any:vigneron	-49
any:vignerons	-49
any:viking	29
any:vikings	32
any:ville	-60
any:vilnius	-33
any:vineyard	-48
any:vins	-75
any:vintage	-26
any:violences	-56
any:violon	39
any:viral	-53
any:virale	30
any:virginia	-58
any:virginite	32
any:virgo	-38
any:virus	-53
any:vis	30
any:visa	-53
any:visages	-42
any:visagiste	-37
any:vision	-57
any:visit	34
any:visiteurs	-25
any:visiteuse	-89
any:visitor	-32
any:visitors	-51
any:visuelle	-32
any:vit	-40
any:vite	-40
any:vivait	-38
any:vivant	-48
any:vive	-54
any:vivent	32
any:vivisectionist	30
any:vocal	28
any:vocale	-25
any:vodka	-49
any:voeu	32
any:voice	-26
any:voiceprint	52
any:voices	-70
any:voies	-50
any:voila	-48
any:voile	-72
any:voilier	-29
any:voiliers	-61
any:voir	46
any:voirie	-31
any:voit	37
any:voix	-57
any:volant	-33
any:volees	-30
any:voles	-51
any:vols	-50
any:voluntarily	27
any:voluntary	-45
any:volunteered	30
any:voss	39
any:vote	-28
any:voted	-31
any:votee	-46
any:voter	41
any:voting	-54
any:voyage	31
any:voyageur	-47
any:voyagiste	-26
any:voyez	42
any:vrac	36
any:vrai	55
any:vraie	-46
any:vus	-43
any:w3c	-34
any:wagner	27
any:waiters	-26
any:waiting	33
any:wake	39
any:waldorf	-26
any:wales	-58
any:walked	-40
any:walker	-35
any:walking	-28
any:walks	49
any:wall	-57
any:wallon	-39
any:wandsworth	-26
any:want	-29
any:war	48
any:ward	-68
any:warden	-43
any:wardrobe	-64
any:warehouses	-25
any:warm	-32
any:wars	-29
any:wash	-27
any:wasn	-39
any:waste	-38
any:watch	-59
any:watches	42
any:watchmaker	-49
any:water	-73
any:waves	-38
any:waxing	-42
any:way	31
any:weakness	-40
any:weapons	-28
any:wears	35
any:weather	-44
any:web	-65
any:webcameuse	72
any:webmaster	-41
any:webmestre	-48
any:wedding	-25
any:weddings	-43
any:wednesday	35
any:weekly	-30
any:weighs	51
any:weight	-45
any:weights	-55
any:weimar	-44
any:welcome	-30
any:welding	-30
any:wellington	-38
any:wells	-27
any:wembley	-42
any:western	-69
any:what	-51
any:wheat	-48
any:wheelchairs	-49
any:where	-37
any:whirlpool	-30
any:whisky	47
any:whistle	36
any:whistleblower	39
any:whitby	-63
any:white	42
any:whiteboards	-61
any:whitehall	-25
any:wholesalers	-54
any:whose	-26
any:why	-29
any:wick	-38
any:widowed	-30
any:widower	37
any:wiese	49
any:wilde	-67
any:wilder	-37
any:wildlife	-49
any:will	-67
any:wind	-62
any:window	-38
any:wine	-38
any:wing	64
any:winger	-51
any:winner	-34
any:wins	38
any:winters	39
any:wipe	28
any:wired	-42
any:wiring	30
any:wisconsin	-31
any:withdrawn	51
any:withdrew	-33
any:within	-35
any:witness	-46
any:wives	50
any:woman	33
any:womaniser	41
any:women	38
any:wondered	32
any:wood	-67
any:wooden	-28
any:woolf	-44
any:worked	-32
any:worker	-57
any:working	-47
any:workmanship	-39
any:workplaces	31
any:works	-45
any:workshop	-40
any:workshops	-42
any:world	-56
any:worm	-49
any:worn	41
any:worse	25
any:worst	-42
any:wound	-56
any:wpm	-53
any:writer	-64
any:writing	-67
any:wrongly	32
any:wynn	31
any:xavier	-54
any:xerox	-26
any:xve	-31
any:xviiie	-37
any:xxy	-38
any:yacht	-41
any:yachts	-33
any:yangon	54
any:yard	-43
any:yeast	-56
any:yes	-31
any:yet	-37
any:yoga	-101
any:yonne	39
any:yoplait	-36
any:younger	-31
any:youngest	-33
any:yours	-82
any:youth	60
any:zeal	-31
any:zebra	-33
any:zebrafish	-45
any:zebre	26
any:zele	-47
any:zemmour	33
any:zen	-40
any:zero	-59
any:zips	-47
any:zoology	-44
any:zoom	-31
any:zootechnicien	-38
any:zygosity	30
before:job	-52
before:link	25
before:other	-26
before:work	-51
bias	-38
couple	143
field:0	-89
field:0 mention	-46
field:0 none	-86
field:2	77
field:2 mention	83
field:2 none	73
field:3	125
field:3 mention	131
field:3 none	98
field:4	202
field:4 mention	131
field:4 none	179
following:0	42
following:12	37
following:14	41
following:18	36
following:2	44
following:2010	-33
following:2011	-36
following:2012	34
following:2016	40
following:30	28
following:41	44
following:43	-37
following:45	33
following:5	-36
following:abime	59
following:abimes	53
following:about	-39
following:accessible	-36
following:according	115
following:accueil	-29
following:activee	64
following:activist	80
following:adopted	25
following:advice	-34
following:aerien	-60
following:affiche	63
following:affiliation	55
following:after	77
following:agence	-54
following:agent	-40
following:all	30
following:allergy	-49
following:always	28
following:among	-55
following:an	-65
following:analysed	46
following:analyste	-32
following:ancienne	52
following:and	57
following:animale	-32
following:animatrice	-34
following:annual	47
following:anything	51
following:apparel	-41
following:apps	26
following:apres	38
following:arbitre	-37
following:as	38
following:assistante	-28
following:association	83
following:assume	44
following:assumee	54
following:at	37
following:attendent	37
following:attentive	-36
following:atteste	29
following:aucune	39
following:aupres	30
following:avec	57
following:avoue	51
following:badge	-31
following:bank	-38
following:banking	-45
following:based	-58
following:basketball	-39
following:before	63
following:behind	33
following:belge	29
following:berlin	-35
following:between	-30
following:bielorusse	32
following:bleue	-47
following:blokes	30
following:board	-28
following:boarding	-25
following:books	-33
following:box	25
following:by	43
following:c	43
following:ca	44
following:cadres	41
following:cafe	-35
following:called	59
following:cancers	-29
following:candidate	48
following:canine	-43
following:carbone	-30
following:card	49
following:care	-84
following:carries	-32
following:cars	46
following:case	32
following:ce	38
following:cell	37
following:centre	-58
following:cfdt	-25
following:cftc	-42
following:cgt	-49
following:chair	-41
following:charge	38
following:chargee	-41
following:charity	-51
following:chef	-46
following:cherche	44
following:cherchent	27
following:children	-76
following:choir	-36
following:cinq	-29
following:citoyenne	-39
following:class	30
following:classes	-45
following:classiques	-53
following:clients	-42
following:club	61
following:co	28
following:coach	-36
following:cocktails	-35
following:collaborateur	-26
following:colleague	-29
following:collegue	26
following:comme	64
following:commercial	-27
following:commission	-39
following:communist	-54
following:communiste	-65
following:compared	34
following:complet	52
following:compliance	-27
following:compris	27
following:comptable	47
following:computer	-27
following:conditions	57
following:conference	-28
following:confie	-48
following:confirme	26
following:conforme	45
following:connue	68
following:conseil	-31
following:constable	-54
following:controle	44
following:convaincu	89
following:convaincue	39
following:core	-32
following:corset	-42
following:could	31
following:council	42
following:cours	-63
following:court	27
following:cse	48
following:culturelle	-37
following:daily	31
following:day	-76
following:dbs	-31
following:death	-55
following:debout	-44
following:demande	-33
following:department	-36
following:depuis	61
following:des	-54
following:design	-26
following:designer	-55
following:desk	25
following:detection	-37
following:devant	37
following:director	-27
following:dirige	-27
following:discrimination	-36
following:dishes	-33
following:disorder	41
following:disorders	28
following:disputes	-44
following:district	38
following:dit	64
following:dog	36
following:donc	38
following:door	-35
following:drive	26
following:driving	-51
following:droit	26
following:drug	-26
following:du	-37
following:during	72
following:each	-45
following:early	29
following:ecologiste	-60
following:economy	-27
following:ecrit	43
following:editor	-26
following:education	-31
following:effectue	41
following:elected	-60
following:elle	58
following:ended	70
following:engines	-39
following:entre	-49
following:era	-35
following:est	-29
following:et	41
following:etait	-41
following:etalee	40
following:ete	-66
following:events	-27
following:ever	64
following:executive	-36
following:expression	-29
following:extra	-34
following:extraction	-25
following:extrait	25
following:eye	-32
following:face	-33
following:faces	-33
following:faciale	-41
following:failed	40
following:faite	32
following:family	35
following:far	-33
following:feminine	34
following:fiction	-29
following:figure	34
following:firm	-31
following:flame	-26
following:fo	-40
following:folding	-31
following:for	29
following:formation	-61
following:formatrice	-40
following:forte	-49
following:four	29
following:fraud	47
following:free	-44
following:friendly	-52
following:from	27
following:furniture	-30
following:gael	-55
following:garde	-32
following:gardens	-39
following:gardiens	-41
following:gave	52
following:gay	-60
following:gene	-28
following:general	37
following:genetique	-53
following:geographique	-50
following:given	42
following:glisse	33
following:goods	-28
following:green	39
following:grounds	33
following:groupe	25
following:hand	-33
following:hang	-60
following:he	34
following:head	-27
following:health	-37
following:heart	39
following:helene	-27
following:helvetique	-29
following:her	-55
following:hereditaire	-28
following:himself	89
following:home	55
following:humaine	-36
following:husband	68
following:i	27
following:ideal	39
following:if	70
following:il	66
following:ils	48
following:image	29
following:installer	-29
following:investment	-25
following:is	34
following:islington	-32
following:jack	-48
following:je	99
following:jeunesse	-43
following:joked	31
following:judging	36
following:judiciaire	-28
following:judiciaires	-41
following:jusqu	80
following:just	-38
following:karim	32
following:keeper	-27
following:keeps	65
following:killed	-32
following:kitchen	-40
following:lab	-26
following:lache	39
following:lapse	-30
following:lapsed	38
following:last	83
following:late	37
following:latex	29
following:law	-33
following:leadership	-32
following:left	-36
following:les	-40
following:letters	-40
following:level	-36
following:levy	-34
following:lgbt	-28
following:life	37
following:lighting	-38
following:like	33
following:line	-39
following:lines	-66
following:lit	65
following:local	28
following:locale	-42
following:locks	-35
following:london	53
following:long	-41
following:lors	56
following:louise	37
following:lr	-67
following:ltd	-53
following:luggage	-25
following:lui	47
following:lussac	-30
following:m	31
following:ma	-39
following:machine	-65
following:machines	-29
following:made	33
following:magazine	-44
following:makes	53
following:male	45
following:man	100
following:management	-45
following:manager	-89
following:manuel	-35
following:marc	-32
following:marie	60
following:mariee	54
following:marketing	-83
following:matrimoniaux	-35
following:matter	-30
following:means	37
following:media	-39
following:member	65
following:membership	63
following:membre	-42
following:meme	27
following:mensuels	-42
following:mere	82
following:mme	41
following:mobilite	-27
following:momentum	-52
following:more	34
following:mother	47
following:mr	-60
following:ms	48
following:multicarte	-40
following:muscular	-63
following:my	-36
following:n	48
following:near	36
following:needs	65
following:negatif	44
following:negative	46
following:ni	63
following:night	46
following:no	31
following:nobody	55
following:none	58
following:nor	63
following:normal	90
following:not	-25
following:notaire	-39
following:note	44
following:notes	-32
following:nothing	69
following:notoire	57
following:nous	25
following:now	50
following:numerique	-39
following:numeriques	-29
following:nurse	-56
following:of	-63
following:off	-47
following:offenders	-37
following:office	25
following:officer	35
following:oil	-39
following:on	74
following:once	28
following:orientation	-58
following:oui	35
following:ouvrent	26
following:pacific	-30
following:paid	-32
following:paie	-30
following:painting	-38
following:pairs	-36
following:palmaire	58
following:panel	-49
following:paper	-48
following:parce	-35
following:paris	26
following:partner	-42
following:partners	-38
following:party	-44
following:pas	-36
following:passe	62
following:passport	-43
following:patronale	-36
following:pattern	27
following:paul	-29
following:peintre	-34
following:pendant	87
following:perdue	-31
following:period	-46
following:person	73
following:phones	41
following:photographs	45
following:photos	69
following:physiotherapist	-36
following:pictures	26
following:pieds	33
following:place	34
following:plays	46
following:please	60
following:plus	28
following:plusieurs	-29
following:police	44
following:policy	-36
following:pompier	-25
following:portee	-26
following:portraitiste	-42
following:positive	54
following:poste	-58
following:precise	58
following:precoce	-40
following:prefere	46
following:prefers	25
following:pres	49
following:preventive	-35
following:prevue	31
following:print	46
following:prises	32
following:privacy	-25
following:profile	62
following:programme	-30
following:propriete	-29
following:publicitaires	-36
following:puis	51
following:put	35
following:quashed	-29
following:quatre	-34
following:question	-39
following:quitte	-28
following:radio	-44
following:readers	-51
following:reading	-67
following:reads	47
following:reasons	-28
following:receptionist	-45
following:recommande	65
following:redaction	-33
following:referendum	-28
following:referente	-37
following:refused	35
following:registered	39
following:rejects	67
following:relations	-52
following:relationship	57
following:removed	39
following:repenti	63
following:reporting	-30
following:research	-59
following:researcher	-59
following:responsable	-31
following:results	39
following:reussie	28
following:revendique	41
following:rh	28
following:rien	27
following:rights	-25
following:river	-42
following:roof	-27
following:rouge	-35
following:routiers	-28
following:rue	-30
following:rugby	-29
following:run	38
following:sa	37
following:saint	-34
following:sait	-51
following:salariee	-54
following:sales	-83
following:same	-39
following:sample	41
following:sans	46
following:says	31
following:scan	-42
following:scene	67
following:scolaire	-36
following:scottish	35
following:search	32
following:section	63
following:see	28
following:servant	49
following:serve	37
following:service	-109
following:services	-34
following:ses	-26
following:set	67
following:shaped	-29
following:she	55
following:sheffield	30
following:showed	41
following:shows	36
following:side	30
following:simple	-50
following:since	48
following:sister	-41
following:site	-44
following:sits	-27
following:so	84
following:social	-32
following:society	27
following:software	-66
following:songs	-25
following:souligne	75
following:sous	45
following:spent	-31
following:spinale	32
following:staff	-57
following:start	-39
following:station	-46
following:status	-39
following:stored	49
following:street	-32
following:student	-48
following:students	36
following:studies	-72
following:studio	-35
following:style	-55
following:sud	-69
following:syndical	-49
following:syndicale	-33
following:syndicat	28
following:syndrome	33
following:t	40
following:taken	66
following:taught	51
following:teaches	48
following:technique	-36
following:teenagers	-45
following:tendance	25
following:test	67
following:tests	-30
following:theatre	-31
following:them	36
following:then	33
following:therapist	-29
following:therefore	34
following:thirty	35
following:though	37
following:three	39
following:ticked	52
following:ticket	53
following:time	-60
following:told	34
following:too	74
following:tous	44
following:town	-33
following:trait	-27
following:travail	44
following:travailleuse	-38
following:tres	38
following:trois	-30
following:trust	-37
following:uml	-28
following:un	-25
following:une	35
following:unison	-33
following:unit	-37
following:until	118
following:up	-48
following:used	26
following:uses	61
following:utile	-35
following:vegan	37
following:vegetale	-45
following:verbal	-28
following:videos	63
following:vingt	-33
following:visa	-46
following:wall	-30
following:ward	34
following:warned	34
following:we	29
following:wears	66
following:week	-39
following:welsh	53
following:were	50
following:when	62
following:where	-51
following:who	67
following:whom	29
following:without	59
following:won	-56
following:would	71
following:wrote	37
following:x	26
following:yes	54
following:yet	-26
following:zz	32
following:|	27
left:000	-46
left:1	30
left:12	-42
left:2	32
left:2009	-28
left:2019	35
left:3	49
left:4	-40
left:400	-80
left:41	-59
left:accepte	35
left:acces	-44
left:accident	33
left:account	55
left:accounts	-34
left:accro	59
left:actif	26
left:action	36
left:active	59
left:ad	-50
left:added	-38
left:adepte	49
left:adeyemi	49
left:adherent	25
left:admits	64
left:admitted	66
left:adn	-64
left:adultery	-34
left:adults	-30
left:advised	-30
left:adviser	-25
left:advises	-39
left:aeroport	28
left:affairs	-37
left:affiliated	36
left:agent	-94
left:agnostique	-42
left:agreed	48
left:ai	50
left:aime	29
left:algorithme	-29
left:all	44
left:allergic	-40
left:ally	-25
left:always	49
left:ames	-36
left:among	-41
left:an	30
left:analysed	-27
left:analyste	36
left:anarchiste	-32
left:ancien	54
left:ancienne	27
left:and	-35
left:animal	68
left:animale	30
left:animaux	36
left:anne	51
left:anomalie	54
left:antispeciste	-47
left:any	65
left:app	53
left:appareille	-38
left:apparently	93
left:appartenance	38
left:appartenu	53
left:appartient	53
left:appli	-30
left:applicant	95
left:applicants	-59
left:apprenti	33
left:approcher	-32
left:apps	-26
left:are	45
left:armee	28
left:arret	-37
left:arrets	-38
left:assistant	-29
left:assistante	-69
left:assure	-43
left:at	-34
left:athee	-30
left:athees	-26
left:athlete	49
left:attache	36
left:atteint	35
left:attend	41
left:attends	27
left:aucun	45
left:aucune	48
left:audioprothese	-38
left:audit	-49
left:audited	-37
left:aujourd	27
left:aumonier	-56
left:aunt	-56
left:aurait	26
left:avant	-29
left:avocat	-31
left:avoir	84
left:avoue	36
left:award	55
left:away	-27
left:b	-55
left:b27	-27
left:bad	38
left:badge	66
left:baisser	-66
left:bank	65
left:banque	-27
left:bar	-36
left:bartender	-48
left:base	30
left:beaten	28
left:became	63
left:because	49
left:bed	-33
left:been	84
left:before	-46
left:being	41
left:belief	-31
left:belong	33
left:belonged	36
left:belongs	74
left:bernard	28
left:bibliotheque	49
left:bien	-51
left:bill	-46
left:bioethique	-34
left:biographie	-28
left:biometric	-25
left:birth	60
left:bit	64
left:blackballed	29
left:bladder	-30
left:blog	34
left:blood	27
left:blue	-32
left:bone	-43
left:bonne	-58
left:books	-50
left:bord	38
left:both	41
left:bouffeur	-41
left:bought	-46
left:boutique	-25
left:boy	-87
left:brca2	-26
left:breast	25
left:brief	-30
left:brigade	-28
left:bright	58
left:brighton	-25
left:broke	41
left:brother	83
left:brule	33
left:build	-48
left:building	-37
left:built	-51
left:bulletin	40
left:bulletins	-50
left:business	-69
left:but	75
left:cabinet	-43
left:cadre	-31
left:cafe	-39
left:call	25
left:came	29
left:campagne	65
left:campaigned	48
left:can	-74
left:candidat	43
left:candidate	28
left:captured	-41
left:cards	-25
left:care	44
left:career	-46
left:carrier	-64
left:carries	94
left:carry	48
left:carrying	38
left:cartes	-36
left:caryotype	-51
left:case	36
left:casier	-62
left:catalogue	56
left:caught	42
left:cause	80
left:cell	32
left:cells	-50
left:centre	26
left:cercle	57
left:cgt	-61
left:chaired	42
left:chairs	27
left:chambre	-31
left:change	56
left:chante	-54
left:chaque	-38
left:charge	-49
left:chargee	-32
left:chaud	-29
left:chauffeur	-46
left:check	-34
left:chiens	-31
left:child	-30
left:choir	53
left:christmas	-45
left:chromosome	-67
left:civil	-29
left:clean	-39
left:cleaned	-39
left:client	-55
left:clients	-48
left:clinic	-47
left:clocks	47
left:clos	-28
left:clubs	39
left:code	-62
left:colin	-29
left:collectionne	68
left:college	-37
left:collegue	-29
left:comite	-29
left:comme	94
left:committed	34
left:committee	68
left:compagne	-54
left:compagnon	65
left:company	-47
left:compared	-49
left:compte	-32
left:comptes	-30
left:condamnation	-31
left:condition	-25
left:conductrice	-26
left:conferences	25
left:conferencier	-27
left:confided	54
left:confie	30
left:confirmed	45
left:conformite	-29
left:conge	-59
left:congenital	-41
left:conjoint	-38
left:connait	60
left:connu	37
left:conseiller	-42
left:consultant	-54
left:consultations	-58
left:consulte	48
left:consumer	-34
left:contient	27
left:contract	-32
left:contre	-29
left:controle	53
left:convertie	31
left:conviction	-45
left:convinced	82
left:copain	-41
left:copy	-25
left:council	53
left:counsels	-25
left:count	-34
left:counted	-31
left:coup	-34
left:couple	32
left:couples	-79
left:course	-48
left:court	-41
left:covered	-26
left:covers	46
left:credit	-49
left:cree	28
left:croit	51
left:cuisine	-49
left:cuisiniere	-27
left:cure	-28
left:curiosity	-33
left:currently	71
left:customers	-25
left:cv	-27
left:cyprus	-28
left:dans	-66
left:days	43
left:deaf	-47
left:dealt	-43
left:declined	30
left:decrit	54
left:defence	50
left:defendu	-50
left:deficiency	31
left:delivery	-28
left:denied	32
left:dentaire	-46
left:dental	52
left:depression	-41
left:depuis	-66
left:deputy	-28
left:dernier	-52
left:describes	63
left:designed	-65
left:detection	-45
left:deux	39
left:devant	-29
left:developpeur	-37
left:diallo	-29
left:did	77
left:dimanche	-28
left:diplome	-26
left:directrice	-25
left:dirige	40
left:dirigeait	28
left:dirigeante	42
left:disclosure	-38
left:discret	-36
left:distribue	34
left:dit	43
left:dix	78
left:dna	-65
left:do	-44
left:doctor	-47
left:doctorate	-66
left:documentary	-27
left:does	-53
left:doesn	50
left:donne	54
left:donnees	52
left:dons	-30
left:dont	-35
left:doors	38
left:dormi	-31
left:double	-25
left:dow	-34
left:drh	-62
left:drink	-56
left:driver	-26
left:droit	-83
left:droite	-44
left:eating	-35
left:ebeniste	54
left:ecole	-40
left:economie	-42
left:editor	57
left:educateur	-32
left:educatrice	36
left:eighteen	25
left:elected	89
left:electeur	58
left:eleve	75
left:elevee	27
left:eleven	68
left:eleves	-25
left:elle	27
left:employer	-40
left:employers	-60
left:empreinte	-32
left:empreintes	-38
left:en	-38
left:enfant	57
left:enquete	-26
left:enseigne	-59
left:entre	80
left:entreprise	-42
left:entretient	34
left:envoie	37
left:epouse	69
left:equality	46
left:equipe	-27
left:equity	-32
left:est	35
left:et	-31
left:etais	42
left:etait	36
left:etant	60
left:ete	33
left:ethical	-32
left:ethique	-28
left:etiquette	34
left:etre	46
left:etude	-50
left:etudiante	-56
left:eu	68
left:europeen	-29
left:every	-63
left:ex	42
left:executive	29
left:expecting	-34
left:experience	-30
left:expert	-36
left:exposed	-26
left:extraction	-27
left:extrait	-72
left:eye	-53
left:eze	-30
left:fabien	34
left:face	-57
left:facial	-27
left:faciale	-50
left:failed	40
left:fait	69
left:faithful	-36
left:families	-59
left:family	-31
left:father	27
left:favour	56
left:federation	48
left:fertility	-35
left:festival	-38
left:few	25
left:fiance	-37
left:fiancee	-54
left:fidelite	-37
left:field	-51
left:fierce	29
left:fiere	-28
left:file	68
left:fille	45
left:filles	-25
left:film	-44
left:filme	-32
left:filmed	28
left:films	58
left:finance	40
left:fingerprint	-41
left:finn	33
left:first	53
left:fits	-34
left:flux	-52
left:foi	-39
left:fois	32
left:fonctionnaire	-26
left:fond	51
left:fonde	38
left:force	-30
left:forged	-33
left:forging	-26
left:forme	30
left:former	-26
left:forum	-40
left:four	-35
left:francais	-29
left:free	-38
left:frequente	41
left:frere	71
left:freud	-43
left:friendly	36
left:from	-30
left:full	34
left:fully	26
left:gait	-47
left:gall	-29
left:gardait	33
left:garde	-70
left:gardien	-67
left:gardiens	-31
left:gene	-67
left:general	-38
left:genetic	-46
left:genetically	-59
left:genetique	-56
left:genre	38
left:gere	-36
left:get	31
left:gets	53
left:give	66
left:gmb	-54
left:goes	59
left:good	-33
left:greffier	-40
left:greffiere	-31
left:grew	50
left:grounds	36
left:group	-71
left:groupe	31
left:guard	-25
left:guide	-34
left:had	39
left:handbook	-41
left:handed	39
left:handled	56
left:hands	-46
left:happy	-34
left:has	36
left:have	45
left:having	36
left:head	-54
left:health	42
left:heard	27
left:helped	27
left:her	50
left:hereditary	-69
left:hero	-60
left:heterosexual	-57
left:him	48
left:himself	37
left:hints	30
left:his	37
left:histoire	-25
left:historien	-47
left:hold	80
left:holds	48
left:homme	-50
left:hommes	-59
left:homo	-30
left:homosexualite	-34
left:homozygous	-48
left:hors	46
left:hotel	-53
left:hours	-50
left:house	46
left:hr	-26
left:hui	27
left:huile	-58
left:huissier	-54
left:huit	36
left:hull	-61
left:humanist	-27
left:husband	39
left:i	44
left:ideal	-33
left:identifies	30
left:identifying	-34
left:identite	27
left:iel	60
left:if	-27
left:il	27
left:imagerie	-45
left:immeuble	-38
left:impact	-33
left:impotent	-65
left:imprimeur	-42
left:include	-52
left:index	-38
left:infectious	31
left:infirmier	-28
left:informatise	-59
left:ingenieur	-49
left:inherited	-63
left:inscrit	59
left:installed	-29
left:intelligence	-43
left:interested	56
left:interprete	-25
left:interviewer	28
left:introduced	-27
left:iris	-43
left:is	44
left:isn	43
left:it	-52
left:j	40
left:jamais	28
left:jardin	-28
left:je	40
left:jeunes	70
left:join	39
left:joined	35
left:joint	42
left:joue	-39
left:journal	33
left:journaliste	35
left:judiciaire	-38
left:juge	56
left:juriste	-60
left:jury	41
left:juvenile	-43
left:keeps	45
left:kept	-32
left:kerr	-26
left:kit	30
left:knew	28
left:know	38
left:known	48
left:knows	-43
left:laboratoire	-51
left:laisse	-64
left:late	34
left:leader	46
left:leads	27
left:leaflet	-25
left:leave	-50
left:leaving	47
left:lecteur	53
left:lecture	-58
left:led	43
left:left	39
left:leroy	41
left:lesbian	-43
left:lesbienne	-26
left:let	-28
left:leve	-47
left:levy	-27
left:lgbtq	-37
left:liaison	-30
left:liaisons	-27
left:liberal	-25
left:libido	-67
left:libraire	-39
left:libre	-57
left:licence	-29
left:lifelong	37
left:ligne	-50
left:line	42
left:live	73
left:lives	45
left:living	29
left:livre	-50
left:local	78
left:logiciel	35
left:look	-38
left:looked	-49
left:lopes	28
left:loue	-45
left:love	-68
left:low	47
left:lui	28
left:lutte	-45
left:lycee	-29
left:lynch	-27
left:m	25
left:magazine	-40
left:main	-68
left:mais	61
left:makes	-29
left:malades	-39
left:maladie	62
left:male	-38
left:man	-35
left:managed	-34
left:manager	-33
left:manual	-54
left:marfan	-28
left:margin	37
left:marie	34
left:mariee	-32
left:marques	-44
left:married	67
left:marrow	-30
left:masonic	-36
left:matter	42
left:may	41
left:mayor	-66
left:meat	-33
left:medecin	29
left:media	-26
left:medicale	-29
left:members	46
left:membre	42
left:memoire	-62
left:mene	39
left:mentioned	74
left:mentions	48
left:menuisiere	-33
left:militante	34
left:milite	43
left:ministere	-41
left:ministers	-27
left:mis	-59
left:mise	-42
left:mme	-47
left:modele	26
left:module	25
left:mois	38
left:mon	60
left:monarchiste	-44
left:monte	64
left:monthly	25
left:months	66
left:montre	-33
left:more	-36
left:mot	-27
left:mother	34
left:move	-40
left:moved	-45
left:mr	32
left:ms	40
left:mutation	-57
left:mutuelle	-54
left:my	28
left:myheritage	-28
left:myself	28
left:n	-40
left:national	41
left:nationale	-45
left:nee	39
left:negotiated	-53
left:neither	54
left:network	-42
left:never	57
left:new	40
left:newborn	-29
left:newbury	-63
left:nights	31
left:nine	-39
left:nineteen	42
left:no	43
left:nomme	-26
left:non	44
left:note	52
left:nothing	29
left:noticed	64
left:notre	-26
left:now	37
left:nuits	51
left:nurse	-37
left:occupational	-44
left:occupe	-31
left:oeil	-35
left:of	26
left:oil	38
left:old	35
left:once	54
left:ont	-48
left:openly	72
left:opposante	-25
left:opted	-28
left:optional	-34
left:order	66
left:organise	34
left:organised	27
left:organiser	41
left:organises	59
left:origine	32
left:out	34
left:oute	-51
left:outils	-44
left:outspoken	38
left:ouvertement	46
left:ouvre	-41
left:over	46
left:own	40
left:page	-51
left:paid	34
left:paie	29
left:pair	45
left:palm	-25
left:paper	-56
left:par	48
left:parents	26
left:parole	46
left:part	67
left:partage	-35
left:parti	-73
left:partie	25
left:partner	31
left:passe	39
left:passed	60
left:passeport	-76
left:pastor	44
left:patients	-72
left:patissiere	-30
left:patrimoine	-37
left:payroll	26
left:pays	28
left:pcs	-33
left:peine	-73
left:peint	-41
left:pendant	-47
left:pension	-50
left:people	-72
left:permis	-75
left:perrot	53
left:personnes	-36
left:peu	48
left:phd	-47
left:philosophy	-27
left:photographer	-28
left:photos	48
left:pierre	-32
left:pilot	28
left:pilote	96
left:pirate	31
left:placee	27
left:plan	-30
left:planning	-50
left:plant	-47
left:play	-73
left:played	-72
left:plutot	48
left:points	26
left:policier	-39
left:porn	-31
left:porno	-64
left:port	-36
left:porte	43
left:porteur	31
left:portrait	-27
left:pose	26
left:posed	40
left:poser	34
left:positive	31
left:post	59
left:postdoc	-48
left:poste	-52
left:pour	40
left:practises	44
left:pragmatique	-31
left:pratique	52
left:pratiques	33
left:predisposed	-53
left:predisposition	-39
left:prefecture	-31
left:prefere	-27
left:prelevement	34
left:premier	-31
left:prepared	-44
left:presente	78
left:preside	41
left:president	62
left:prevention	-48
left:previous	-40
left:prevoyance	-30
left:printed	33
left:prints	-34
left:prise	-46
left:prison	-38
left:private	-29
left:proces	-45
left:proche	91
left:product	-32
left:produit	-30
left:professional	33
left:profil	37
left:profile	-26
left:profoundly	39
left:programme	-55
left:proof	-32
left:protection	-35
left:proteges	-31
left:proud	27
left:psychiatric	-28
left:public	-70
left:puis	25
left:pupils	-68
left:purge	41
left:put	-72
left:qu	113
left:qualite	-36
left:quand	34
left:questioning	-37
left:questionnaire	-35
left:quit	51
left:quitte	25
left:radie	38
left:raised	40
left:rang	26
left:rapport	-49
left:rapports	-50
left:rare	28
left:rationalisme	-33
left:rationalist	-26
left:rayon	-44
left:read	-79
left:reader	-60
left:reason	-38
left:reclame	28
left:recognition	-25
left:recommande	-47
left:reconnaissance	-53
left:reconnait	-44
left:reconnu	53
left:reconnue	37
left:recruiter	46
left:recruteur	40
left:red	51
left:redonne	-40
left:reference	38
left:referent	52
left:reflexion	-25
left:refuses	61
left:regarde	44
left:regional	30
left:regisseur	-28
left:register	-54
left:registered	80
left:regular	45
left:relaie	37
left:relation	48
left:remise	-27
left:rendu	30
left:reopened	-31
left:repris	55
left:republique	-42
left:requires	-54
left:research	-25
left:researched	-27
left:researcher	-42
left:reserviste	30
left:residence	-70
left:resident	-40
left:responsable	52
left:restaure	-40
left:restores	-50
left:restriction	33
left:retina	-26
left:retire	-25
left:retired	25
left:reunions	26
left:revendique	31
left:revient	31
left:rewrote	-39
left:rigoureuse	-26
left:ring	-40
left:risk	-38
left:risque	-58
left:rive	-42
left:rn	-57
left:roe	32
left:role	-75
left:rolled	-25
left:room	27
left:rue	-38
left:rugby	-51
left:run	-27
left:runs	52
left:safety	27
left:said	31
left:sain	-28
left:sait	34
left:salarie	-46
left:salaries	-34
left:sales	-76
left:same	-87
left:sample	26
left:sampled	-28
left:sans	-69
left:sante	-44
left:sat	52
left:sauna	31
left:scan	-77
left:scene	-49
left:scheme	30
left:school	-27
left:sciences	-32
left:screen	-25
left:se	103
left:secret	-26
left:secretaire	59
left:securite	-33
left:security	-38
left:seen	57
left:selection	-30
left:sells	-102
left:seminaire	30
left:sens	-61
left:sent	41
left:serait	57
left:serie	-35
left:served	45
left:service	66
left:ses	66
left:set	-51
left:sete	-32
left:sex	-81
left:sexual	-59
left:sexually	-27
left:sexuelle	-47
left:shares	-25
left:shifts	-27
left:shop	-25
left:should	-36
left:sickle	-50
left:siege	-46
left:signalement	37
left:signs	36
left:since	-45
left:single	-46
left:site	37
left:sits	32
left:six	77
left:snp	-27
left:so	-46
left:sociologue	-25
left:soeur	52
left:soiree	-36
left:soirees	41
left:some	55
left:sommeil	-35
left:sons	25
left:sont	72
left:soutenu	37
left:soutient	78
left:soviet	-42
left:specialiste	-66
left:speech	-36
left:speed	-39
left:spent	36
left:spite	44
left:spoke	26
left:sports	-41
left:staff	36
left:stand	-30
left:standard	-44
left:start	-44
left:starter	33
left:state	-39
left:stay	35
left:still	78
left:stimulateur	25
left:stoique	-32
left:stood	39
left:stopped	-32
left:straight	-69
left:strict	34
left:strong	-29
left:students	-82
left:studied	-25
left:study	-26
left:suffers	29
left:suis	52
left:suit	-56
left:suivie	42
left:summer	-41
left:supervisor	30
left:supporte	46
left:supreme	-29
left:sur	-108
left:surveillant	40
left:suspendu	58
left:swingers	-33
left:switched	27
left:sympathie	54
left:syndrome	68
left:system	-45
left:taken	-33
left:takes	-29
left:talks	-62
left:taught	-40
left:tax	-41
left:teachers	31
left:teaches	-45
left:team	41
left:technician	-25
left:technicien	-28
left:technicienne	-34
left:technique	-30
left:telephone	32
left:temoin	-60
left:ten	35
left:test	27
left:testait	-25
left:teste	37
left:tests	-49
left:texas	-56
left:thanks	-46
left:that	61
left:then	-42
left:these	-58
left:they	43
left:third	40
left:though	29
left:three	-39
left:through	39
left:thursdays	36
left:tiennent	-41
left:time	29
left:tirait	-42
left:titre	26
left:told	-77
left:took	41
left:tot	-44
left:touch	-36
left:touche	-69
left:toujours	-34
left:tour	-29
left:tours	-38
left:tous	35
left:tout	40
left:trade	-67
left:traducteur	-42
left:traduit	-27
left:trained	-36
left:trainee	-48
left:trait	25
left:traite	34
left:translated	-25
left:travail	-71
left:travaille	-98
left:travailleur	34
left:tremblement	-35
left:tres	36
left:tresorier	40
left:tribunal	-26
left:trompait	-32
left:trompe	-51
left:trouve	46
left:tupe	-71
left:turned	31
left:twice	72
left:twin	-27
left:typing	39
left:under	52
left:union	-42
left:unite	-52
left:until	-58
left:uses	82
left:usine	-77
left:vaccination	-25
left:van	-79
left:vasseur	37
left:ve	55
left:vecu	27
left:veganes	-25
left:vegetarien	-38
left:vendeur	56
left:vendu	-67
left:vente	-27
left:venue	28
left:vert	-45
left:very	-32
left:victime	-33
left:videos	32
left:vie	36
left:vieille	31
left:vigneron	-40
left:violent	-43
left:vis	57
left:visage	-28
left:vision	27
left:visiteuse	-52
left:visits	70
left:voix	38
left:vol	-40
left:vraie	-33
left:vu	29
left:wanted	55
left:was	43
left:we	85
left:wears	54
left:weeks	76
left:welder	-39
left:went	26
left:were	49
left:western	-43
left:when	-26
left:whether	25
left:which	-64
left:while	62
left:who	-39
left:widower	45
left:wife	44
left:wilde	-36
left:will	-37
left:witness	-39
left:women	77
left:work	29
left:workers	32
left:works	-63
left:worn	33
left:would	33
left:wrote	-39
left:yes	25
left:yilmaz	39
left:yoga	-38
left:young	30
mark:COMMA	59
mark:|	27
masked	125
mentions:2	32
mentions:3	73
mentions:4	105
nearest:job	-61
nearest:job job	-52
nearest:job link	-50
nearest:job other	-65
nearest:job person	43
nearest:job work	-48
nearest:job |	-45
nearest:link	43
nearest:link link	32
nearest:link other	-106
nearest:link person	49
nearest:link work	-62
nearest:link |	52
nearest:other	-28
nearest:other job	-36
nearest:other other	-37
nearest:other work	-75
nearest:person	29
nearest:person job	-28
nearest:person person	30
nearest:person work	30
nearest:person |	27
nearest:work	-52
nearest:work job	-38
nearest:work person	-28
nearest:work work	-121
nearest:work |	-63
next:head	-56
next:job	-54
next:link	26
next:other	-26
next:person	40
next:work	-29
none	-87
other	-166
others:1	-53
others:2	-108
others:3	-200
previous:2	55
previous:2009	-35
previous:2019	41
previous:3	35
previous:4	-46
previous:400	-92
previous:about	-75
previous:acces	-35
previous:active	69
previous:adviser	-31
previous:affaires	-27
previous:all	25
previous:an	28
previous:ancien	26
previous:ancienne	27
previous:and	-27
previous:anne	52
previous:anomalie	50
previous:antitrypsine	31
previous:any	83
previous:app	40
previous:apparently	74
previous:applicant	81
previous:as	29
previous:athee	-27
previous:athees	-33
previous:aucun	100
previous:aucune	25
previous:audited	-38
previous:aurait	31
previous:avait	-37
previous:avec	-29
previous:avoir	56
previous:back	-42
previous:badge	45
previous:baker	46
previous:be	44
previous:beaten	29
previous:being	29
previous:blood	-40
previous:blue	-28
previous:bon	-45
previous:bonne	-54
previous:both	36
previous:breast	34
previous:brief	-41
previous:brighton	-28
previous:business	-57
previous:cache	-48
previous:can	-31
previous:carries	-38
previous:carrying	37
previous:casier	-45
previous:chez	-25
previous:chiens	-28
previous:christmas	-34
previous:chromosome	-63
previous:client	-41
previous:clients	-47
previous:clubs	36
previous:comme	75
previous:committed	33
previous:compagne	-75
previous:company	-37
previous:compared	-37
previous:comptable	46
previous:compte	-46
previous:congres	31
previous:consumer	-37
previous:controle	49
previous:convaincu	-46
previous:convinced	74
previous:council	-28
previous:counsels	-26
previous:covered	-28
previous:covers	31
previous:credit	-53
previous:croit	48
previous:cuisine	-45
previous:customers	-27
previous:cut	-38
previous:daughter	34
previous:declined	31
previous:deficiency	30
previous:democratic	-26
previous:dentaire	-34
previous:dental	56
previous:derry	29
previous:deux	25
previous:did	39
previous:dirigeante	37
previous:disciplinary	-27
previous:disclosed	29
previous:dit	84
previous:dix	71
previous:donc	26
previous:donnees	53
previous:down	-43
previous:driving	-62
previous:dubai	38
previous:early	-51
previous:ecole	-41
previous:elected	44
previous:eleves	-30
previous:elle	47
previous:employer	-37
previous:enfants	-57
previous:equity	-27
previous:est	35
previous:et	-34
previous:etais	45
previous:etait	-34
previous:etant	64
previous:ethical	-31
previous:etiquette	27
previous:etre	70
previous:etudiante	-62
previous:every	-56
previous:ex	32
previous:face	-55
previous:famille	62
previous:family	35
previous:father	-34
previous:femme	-53
previous:femmes	39
previous:fertility	-35
previous:field	-49
previous:fille	61
previous:films	66
previous:finance	38
previous:first	46
previous:fois	25
previous:footballer	-31
previous:forged	-32
previous:found	39
previous:four	-28
previous:free	35
previous:frequente	-57
previous:full	40
previous:fully	26
previous:gardiens	-27
previous:gay	-32
previous:genetic	-29
previous:genetique	-36
previous:genre	61
previous:gets	25
previous:gmb	-52
previous:group	-29
previous:groupe	34
previous:had	69
previous:handled	39
previous:hands	-41
previous:has	52
previous:having	43
previous:her	56
previous:hereditary	-41
previous:his	34
previous:holds	26
previous:homme	66
previous:hours	-57
previous:hr	-28
previous:huile	-35
previous:humanist	-25
previous:husband	-48
previous:iel	25
previous:imagerie	-44
previous:immeuble	-30
previous:impotent	-26
previous:in	29
previous:infirmiere	38
previous:inherited	-43
previous:installed	-36
previous:intelligence	-54
previous:into	35
previous:is	26
previous:it	-77
previous:je	31
previous:jeunes	27
previous:juriste	-44
previous:juvenile	-45
previous:known	64
previous:late	44
previous:left	57
previous:lifelong	31
previous:live	37
previous:lives	34
previous:local	81
previous:longtemps	-39
previous:looked	-44
previous:lost	-42
previous:love	-51
previous:lui	55
previous:lycee	-34
previous:lynch	-27
previous:m	-35
previous:main	-57
previous:mais	33
previous:maladie	75
previous:male	-48
previous:marche	-59
previous:mariage	-30
previous:marques	-33
previous:marrow	-47
previous:masonic	-41
previous:master	25
previous:member	31
previous:mentioned	56
previous:met	-34
previous:mild	45
previous:militante	33
previous:mission	-42
previous:mme	-121
previous:months	30
previous:mr	-38
previous:ms	-74
previous:mutuelle	-35
previous:ne	33
previous:neither	47
previous:never	31
previous:newborn	-35
previous:newbury	-58
previous:nine	-33
previous:no	57
previous:nomme	-28
previous:non	34
previous:note	80
previous:notre	-43
previous:now	38
previous:occupational	-43
previous:oeil	-26
previous:of	51
previous:officer	-28
previous:old	30
previous:on	-26
previous:openly	56
previous:optional	-36
previous:origine	30
previous:our	-40
previous:ouvertement	29
previous:over	31
previous:own	47
previous:parti	-69
previous:party	32
previous:passage	29
previous:passeport	-75
previous:patrimoine	-43
previous:pays	32
previous:people	-31
previous:perdu	-45
previous:personnes	-27
previous:petit	57
previous:peu	58
previous:philosophie	39
previous:photos	29
previous:planning	-41
previous:plant	-52
previous:played	-43
previous:plusieurs	25
previous:polycystic	-53
previous:pose	52
previous:posed	49
previous:practises	45
previous:pratiques	47
previous:prepared	-46
previous:presente	26
previous:prevention	-26
previous:previous	-28
previous:private	-34
previous:probably	29
previous:profil	81
previous:profoundly	56
previous:proof	-34
previous:protection	-34
previous:proud	30
previous:psychiatric	-31
previous:public	-59
previous:puis	34
previous:qualite	-34
previous:que	-62
previous:rare	27
previous:rationalist	-25
previous:rayon	-26
previous:refused	49
previous:registered	77
previous:relation	44
previous:relations	42
previous:residence	-51
previous:restores	-52
previous:rive	-44
previous:rudolf	30
previous:rugby	-64
previous:said	-44
previous:sales	-64
previous:same	-113
previous:sans	-37
previous:says	38
previous:screen	-29
previous:se	70
previous:secretaire	-40
previous:security	-30
previous:sells	-108
previous:selon	33
previous:sens	-45
previous:sent	60
previous:serait	40
previous:served	-33
previous:service	46
previous:ses	73
previous:severe	26
previous:sex	-67
previous:sexual	-55
previous:shift	-28
previous:sickle	-52
previous:siege	-26
previous:since	-54
previous:sites	36
previous:soiree	-25
previous:soirees	30
previous:son	52
previous:sont	75
previous:sous	57
previous:speech	-36
previous:sports	-39
previous:staff	33
previous:still	47
previous:strict	46
previous:strong	-28
previous:student	-72
previous:students	-64
previous:suis	59
previous:suit	-42
previous:suite	-42
previous:summer	-35
previous:sur	-50
previous:surveillant	36
previous:swingers	-31
previous:take	25
previous:ten	27
previous:tested	-40
previous:thank	-38
previous:that	36
previous:their	-39
previous:then	-42
previous:thinks	62
previous:took	-39
previous:tout	52
previous:trade	-67
previous:trained	-29
previous:travailleur	56
previous:trompe	-71
previous:twice	48
previous:twin	-33
previous:un	39
previous:under	44
previous:une	38
previous:union	-28
previous:united	25
previous:up	43
previous:used	40
previous:uses	43
previous:usine	-49
previous:van	-35
previous:vegetarien	-25
previous:vert	-27
previous:vice	-38
previous:vie	75
previous:vigneron	-39
previous:visiteuse	-50
previous:visits	69
previous:vit	29
previous:voice	-30
previous:ward	-28
previous:watches	25
previous:we	44
previous:western	-32
previous:when	49
previous:while	59
previous:who	51
previous:whole	26
previous:widower	50
previous:will	-32
previous:with	-68
previous:without	35
previous:wrote	54
previous:y	-28
previous:yes	39
previous:young	27
right:0	49
right:000	-62
right:1	29
right:11	29
right:12	91
right:14	61
right:1981	32
right:1987	-32
right:1994	38
right:1995	65
right:1er	-33
right:2004	38
right:2006	58
right:2008	29
right:2009	40
right:2012	29
right:2013	79
right:2014	53
right:2016	68
right:2017	29
right:2018	38
right:2019	47
right:2020	83
right:2021	32
right:2022	70
right:2023	29
right:21	35
right:22	56
right:24	50
right:3	64
right:300	-61
right:31	37
right:4	64
right:41	44
right:45	30
right:50	62
right:60	-35
right:8	33
right:90	-28
right:abime	50
right:abimes	58
right:abolition	-32
right:about	-35
right:absence	34
right:absente	64
right:acas	-44
right:accepte	41
right:accepterai	-35
right:acces	29
right:accessible	-36
right:accident	40
right:according	97
right:accountant	-47
right:accounts	-30
right:accueil	-44
right:accueillait	-31
right:achats	-47
right:act	-35
right:action	-28
right:actions	-37
right:activated	28
right:activee	46
right:activist	79
right:activite	-39
right:adjoint	-39
right:adjoints	-29
right:adjudant	28
right:administratif	-32
right:adn	-45
right:adopted	40
right:adults	27
right:adviser	-57
right:aerien	-63
right:aeroports	-40
right:affaires	-78
right:affiche	53
right:affiliation	48
right:afp	-54
right:after	69
right:age	60
right:ageing	-33
right:agence	-38
right:agencement	-42
right:agency	-74
right:agenda	-29
right:agent	-43
right:agrement	28
right:ai	56
right:airport	57
right:airports	-46
right:alcool	41
right:algebraic	-31
right:algorithms	-25
right:alike	-43
right:all	60
right:allergy	-46
right:alliance	30
right:allow	35
right:along	28
right:altruisme	-45
right:am	65
right:anaemia	-49
right:analysed	58
right:analyst	-55
right:analyste	-54
right:ancienne	29
right:anciens	-58
right:and	37
right:angers	29
right:animale	-52
right:animaliste	42
right:animals	52
right:animatrice	-51
right:annee	41
right:annees	67
right:annonce	-30
right:annual	43
right:anonymous	50
right:another	-30
right:ans	37
right:antimilitaristes	36
right:antiques	-42
right:any	41
right:anyone	36
right:anything	75
right:app	-30
right:appareil	-29
right:apparel	-46
right:appele	-29
right:appelle	48
right:appels	-25
right:apprend	68
right:apprenticeships	-30
right:apprentis	-40
right:apps	26
right:apres	56
right:aptitude	-28
right:arbitre	-39
right:archives	-27
right:argues	-58
right:arles	-35
right:arret	-55
right:arrival	40
right:arrivee	28
right:arte	-41
right:artiste	57
right:arts	-25
right:asked	43
right:asking	29
right:asks	28
right:assemblies	38
right:assistant	-53
right:associe	-40
right:associes	-63
right:assume	65
right:assumee	63
right:assure	-30
right:assureur	-38
right:asylum	-32
right:at	34
right:atelier	48
right:atlanta	32
right:atlantic	-47
right:attached	77
right:atteint	-45
right:attendent	46
right:attentive	-35
right:aucune	46
right:audio	-40
right:auditors	-29
right:aupres	65
right:autumn	32
right:avec	75
right:avion	46
right:avoids	47
right:avoir	-51
right:avoue	27
right:award	-57
right:away	46
right:ayant	-35
right:bac	31
right:badges	-45
right:bakery	-52
right:balais	-44
right:balance	-43
right:band	-93
right:bands	-59
right:bank	-94
right:banking	-49
right:banque	-31
right:barman	-26
right:base	53
right:basketball	-33
right:bati	-36
right:batiment	-78
right:became	30
right:bee	53
right:bees	-34
right:begles	-28
right:behind	27
right:benevole	-47
right:benevolement	39
right:benin	29
right:berne	36
right:better	-66
right:bible	27
right:bien	46
right:bijoutiere	-55
right:bilan	-45
right:bipolar	-33
right:blackpool	-44
right:blades	-35
right:blanc	40
right:bleue	-47
right:blindness	37
right:blog	55
right:blokes	43
right:boarding	-27
right:boasts	34
right:bois	-61
right:bon	-66
right:bonds	-27
right:bookkeeper	-65
right:books	-31
right:bord	-26
right:bordeaux	52
right:border	-43
right:bords	36
right:bosch	-50
right:both	40
right:boulanger	-25
right:bourgogne	-32
right:boys	40
right:brand	-54
right:breeder	-39
right:brest	-58
right:brings	33
right:bristol	55
right:brother	-32
right:bsc	-27
right:btp	-38
right:budget	-60
right:bunting	-25
right:bureau	32
right:burnt	51
right:bus	-60
right:but	33
right:buyer	-54
right:by	39
right:c	37
right:c282y	36
right:ca	41
right:cafe	-67
right:called	29
right:campaigns	-29
right:campus	36
right:candidate	52
right:canine	-41
right:cantine	32
right:cap	28
right:captain	27
right:capture	-28
right:car	-29
right:caracteres	-54
right:caravanes	-54
right:carbone	-36
right:card	38
right:care	-67
right:career	-38
right:carnet	40
right:carrier	-27
right:carries	-53
right:cars	40
right:carte	-39
right:caryotype	-32
right:case	36
right:cash	47
right:casino	45
right:caterer	-34
right:catholique	43
right:cats	-39
right:cause	-72
right:cautions	-58
right:cdd	-51
right:cdi	-48
right:ce	44
right:cela	41
right:cell	29
right:cellule	-33
right:central	37
right:cfdt	-85
right:cfe	-40
right:cftc	-53
right:cgt	-94
right:chain	-37
right:chaine	-51
right:chair	-38
right:chairman	35
right:chambre	-25
right:chantier	-31
right:chaque	91
right:charge	34
right:chargee	35
right:charity	-67
right:chats	56
right:check	31
right:checks	-32
right:child	61
right:children	-74
right:choice	61
right:christmas	36
right:chu	-32
right:cinquieme	-40
right:cite	54
right:citoyenne	-32
right:civil	-46
right:claims	-40
right:class	43
right:classe	-36
right:classes	-42
right:classiques	-39
right:clef	54
right:clerc	36
right:clerk	-57
right:clientele	-47
right:clients	-61
right:climbs	33
right:clinics	-27
right:clocks	-40
right:cnil	-56
right:cnt	-49
right:cocktails	-39
right:code	-36
right:collaborateur	-41
right:colle	-31
right:college	-60
right:collegue	60
right:colliers	-51
right:coloriste	-39
right:come	40
right:comedie	-32
right:comes	45
right:commande	-51
right:comme	33
right:commercial	-50
right:commissariat	-26
right:commission	-50
right:commune	29
right:communication	-32
right:communist	-56
right:communiste	-57
right:community	-26
right:compagne	51
right:compagnie	-33
right:company	33
right:compared	71
right:compass	26
right:complet	37
right:completed	28
right:compliance	-35
right:compris	-40
right:comptable	64
right:computer	-25
right:concours	-42
right:conditions	71
right:conduit	30
right:conduite	47
right:conference	-32
right:confirme	29
right:confirmed	-29
right:confirmee	43
right:conforme	41
right:conge	43
right:conjoint	-34
right:connait	44
right:connue	44
right:conseil	30
right:constable	-51
right:consultant	34
right:consultatif	-41
right:consultation	-39
right:consulting	-54
right:contract	-29
right:contractor	-53
right:contracts	-34
right:contrats	-45
right:contre	34
right:controle	49
right:convaincu	92
right:convaincue	30
right:conviction	81
right:convictions	40
right:cooperative	-44
right:copain	-56
right:copies	43
right:cordee	-55
right:coriace	26
right:cork	-39
right:corrida	-59
right:corset	-41
right:could	33
right:council	30
right:councils	-43
right:county	45
right:coupable	-27
right:courier	50
right:cours	43
right:courses	-26
right:couture	-34
right:couverts	-34
right:cover	-40
right:creche	-29
right:crewe	25
right:crier	-55
right:criminal	-42
right:crisis	-32
right:croire	43
right:crosswords	-52
right:cuisine	-49
right:culturelle	-31
right:curator	-35
right:customer	-36
right:customers	-31
right:customs	-25
right:cut	-54
right:cv	28
right:cvpr	-25
right:cycles	62
right:dactylographie	-28
right:dad	31
right:dassault	-50
right:daughter	-64
right:days	64
right:deafness	39
right:death	-56
right:debout	-51
right:declare	62
right:decline	-44
right:declined	51
right:decoupe	-32
right:defect	34
right:defendants	-27
right:definit	45
right:degree	-52
right:deleguee	-30
right:democrats	-27
right:deployment	-34
right:depuis	109
right:deputy	46
right:derby	29
right:dernier	89
right:derniere	46
right:des	-35
right:design	-59
right:designee	-32
right:designer	-59
right:desk	-32
right:desormais	38
right:detail	-47
right:detection	-39
right:detention	-25
right:deux	41
right:devenant	32
right:diction	-28
right:didn	36
right:dijon	-46
right:dimanche	61
right:dinner	-46
right:diploma	-57
right:diplomes	40
right:dire	-34
right:directeur	91
right:direction	-37
right:dirige	46
right:disaggregated	-27
right:discrimination	-42
right:discussed	38
right:disent	-33
right:dish	-28
right:dishes	-31
right:dismissed	28
right:disorder	54
right:display	-44
right:displays	-40
right:disputes	-52
right:distributeur	-37
right:district	47
right:dit	34
right:dj	-38
right:dna	50
right:do	-40
right:dockers	49
right:doctorante	-54
right:doctorat	-40
right:doctors	-32
right:doesn	51
right:dog	84
right:donc	45
right:donne	58
right:donnee	-30
right:dont	-64
right:doorman	27
right:dossier	59
right:douanier	-32
right:doubled	-33
right:douze	28
right:dovetails	-28
right:down	44
right:drama	28
right:drh	-25
right:driver	-50
right:drives	28
right:driving	-29
right:droit	44
right:du	-40
right:dublin	-39
right:dues	25
right:dunkeld	-28
right:durham	-37
right:during	82
right:dusty	38
right:dutch	-44
right:duties	25
right:duty	-44
right:eats	62
right:eaux	-50
right:ecole	-35
right:ecologiste	-58
right:economics	-25
right:economy	-28
right:ecoute	-37
right:ecrit	51
right:eczema	-28
right:editor	-68
right:education	-49
right:effectue	41
right:eglise	40
right:eight	56
right:elected	-51
right:electrice	26
right:electronique	-48
right:eleve	28
right:eleves	-33
right:else	36
right:emission	-28
right:emploi	-47
right:employed	-37
right:empreinte	-31
right:empreintes	-50
right:encore	40
right:ended	26
right:ends	27
right:enfant	-31
right:enfants	-94
right:engage	-36
right:engine	-34
right:engineer	-43
right:engines	-30
right:england	-34
right:english	-45
right:enrole	-32
right:entre	-33
right:entree	32
right:entrepreneur	29
right:entreprise	26
right:entretien	29
right:entretient	-53
right:envoye	39
right:epipen	-40
right:epouse	31
right:equipe	-52
right:equipes	-57
right:era	-28
right:ergonomie	-29
right:eric	-75
right:escale	-39
right:essai	30
right:essais	26
right:estate	-50
right:et	26
right:etait	30
right:etalee	56
right:etalonneur	-38
right:etant	36
right:etats	30
right:etienne	-42
right:etiquette	-41
right:etonne	32
right:etre	-67
right:eu	-40
right:europeen	-32
right:events	-47
right:ever	53
right:everyone	50
right:everywhere	30
right:eviter	37
right:evolution	-30
right:ex	72
right:exams	-27
right:excel	-54
right:excellent	55
right:executive	-26
right:exome	-68
right:expedition	-29
right:experience	-29
right:expertise	-32
right:explains	30
right:export	-32
right:expression	-32
right:extra	-46
right:extrait	28
right:eye	37
right:fac	42
right:faces	-29
right:faciale	-40
right:failed	30
right:failing	28
right:faillite	-48
right:fairs	-49
right:fait	-67
right:families	40
right:famille	50
right:far	-54
right:farm	-26
right:farmers	-34
right:fbu	-29
right:fee	-40
right:fees	35
right:fell	-42
right:feminine	32
right:femmes	68
right:ferme	-39
right:festival	28
right:fiche	44
right:fichier	27
right:fiction	-41
right:fidelite	38
right:fier	75
right:fiere	55
right:fifteen	32
right:fifty	37
right:figure	54
right:film	-57
right:fils	-45
right:fin	53
right:finance	-47
right:fired	43
right:firm	-49
right:firms	-47
right:first	29
right:fitter	-52
right:fixed	-51
right:flame	-33
right:flatmate	-25
right:flow	-31
right:flu	-28
right:flying	26
right:fo	-62
right:foi	-25
right:fois	26
right:folding	-27
right:fond	-42
right:fondatrice	-68
right:fonds	-42
right:food	-58
right:football	-31
right:for	-29
right:forbes	-44
right:foreman	31
right:forestiere	-26
right:formalites	-31
right:formation	-81
right:formatrice	-37
right:former	43
right:forte	-53
right:forty	54
right:found	27
right:founder	-32
right:fragile	-38
right:frameworks	-48
right:franc	-28
right:france	-46
right:fraud	30
right:freelance	-45
right:friday	55
right:fridays	29
right:friends	41
right:from	36
right:fsu	-59
right:fundraising	-30
right:furniture	-36
right:g	-25
right:gael	-53
right:gardens	-30
right:gardiens	-37
right:gare	-38
right:garlic	-39
right:gatwick	28
right:gave	72
right:gay	-56
right:genetic	-34
right:genetique	-53
right:genre	-28
right:geographique	-39
right:gerant	-57
right:gerante	-51
right:germs	-47
right:gestion	-37
right:gestionnaire	-50
right:get	32
right:ghana	28
right:git	-50
right:given	57
right:gives	41
right:glasgow	-31
right:glaucoma	32
right:glisse	75
right:goalkeeper	-42
right:going	41
right:good	-41
right:goods	-37
right:gossip	41
right:got	-50
right:governor	36
right:gps	-44
right:grace	-47
right:grade	-34
right:grader	-25
right:grand	-33
right:graphiste	-30
right:green	37
right:grounds	57
right:group	25
right:guest	-26
right:habit	38
right:half	30
right:hall	-49
right:hamburg	34
right:handed	-62
right:handicape	-32
right:handicapee	-35
right:handler	-63
right:hands	65
right:hang	-65
right:happy	54
right:harmless	42
right:heads	-28
right:health	-53
right:heart	28
right:heavy	-33
right:held	30
right:helvetique	-28
right:hence	29
right:her	52
right:hereditaire	-31
right:hers	37
right:herself	91
right:heures	83
right:him	27
right:himself	95
right:his	49
right:history	-27
right:holds	33
right:home	43
right:homme	52
right:homo	-41
right:homophobie	-43
right:homosexuel	-35
right:hopital	36
right:horoscopes	-53
right:horse	63
right:hours	50
right:house	-43
right:housing	-26
right:how	25
right:huit	58
right:hull	60
right:humaine	-37
right:husband	83
right:i	76
right:ideal	36
right:idees	-28
right:idemia	-37
right:if	88
right:ii	46
right:ikea	-25
right:il	61
right:illisible	33
right:illusions	-31
right:ils	55
right:image	29
right:immobilier	-41
right:included	67
right:inclusion	-56
right:indetectable	39
right:ines	25
right:informed	-25
right:ingenieur	-59
right:ingenieurs	-38
right:initiation	-28
right:inscrit	48
right:inside	-28
right:installer	-67
right:institute	-35
right:interdit	28
right:interesse	31
right:interet	-74
right:interimaire	52
right:interview	53
right:inventaires	-28
right:investisseurs	-49
right:investment	-27
right:invigilator	-27
right:iris	-27
right:irm	-26
right:isere	-41
right:islington	-38
right:it	49
right:italien	-29
right:ivry	43
right:jack	-51
right:jail	-25
right:january	52
right:jardin	41
right:je	70
right:jeans	-46
right:jeunes	-100
right:job	-89
right:joint	29
right:joints	-26
right:jour	50
right:journal	-55
right:journalists	39
right:judging	62
right:judiciaire	-25
right:judiciaires	-44
right:juin	46
right:june	82
right:junior	-34
right:jury	-54
right:jusqu	66
right:just	-30
right:kampala	30
right:keep	60
right:kent	-41
right:kept	71
right:kids	62
right:killed	42
right:kinesitherapeute	-46
right:kitchen	-55
right:kits	-43
right:knowledge	-25
right:knows	49
right:kruger	-35
right:l214	-47
right:lab	-68
right:label	-62
right:lache	48
right:ladders	46
right:laisse	-27
right:lake	-38
right:lane	-38
right:lapsed	44
right:larne	32
right:last	62
right:later	-28
right:latex	94
right:laughs	-47
right:law	-77
right:lay	46
right:layout	-41
right:le	43
right:lead	-41
right:leaks	-51
right:lecteur	58
right:lecturer	-32
right:led	31
right:leeds	-53
right:left	27
right:legal	-28
right:leith	-43
right:lesbienne	-33
right:letter	43
right:letters	-40
right:lettre	43
right:leurs	-47
right:level	-40
right:levres	-31
right:levy	-32
right:lgbt	-38
right:librairie	27
right:libre	28
right:lie	29
right:life	76
right:lifts	28
right:light	47
right:lighting	-51
right:likes	58
right:limoges	-36
right:lines	-70
right:lisbon	32
right:lise	68
right:listens	-27
right:lit	65
right:literie	-31
right:little	42
right:live	-38
right:lives	42
right:livres	-32
right:locale	-43
right:loge	-40
right:logiciel	43
right:logistique	-45
right:loi	-71
right:long	-32
right:longer	50
right:lorries	-35
right:lorry	44
right:lors	102
right:lost	64
right:louise	49
right:lounge	-25
right:lr	-85
right:ltd	-76
right:lu	-33
right:lues	32
right:luggage	-36
right:lui	48
right:lumieres	38
right:lunch	52
right:lussac	-34
right:lycee	-39
right:lynx	-28
right:lyon	-46
right:ma	-40
right:machines	-62
right:made	46
right:magazine	27
right:mai	59
right:maintenance	-47
right:maison	-39
right:majoritaire	-27
right:maker	-48
right:makes	75
right:male	36
right:man	70
right:management	-31
right:manager	-115
right:manchester	-39
right:manuel	-40
right:maps	-30
right:marathons	-31
right:marche	-73
right:marcher	-43
right:mardi	30
right:mari	72
right:marie	64
right:mariee	68
right:marin	-36
right:market	-59
right:marketing	-77
right:marriage	27
right:married	48
right:marrow	-31
right:mars	45
right:marseille	31
right:master	-50
right:match	-29
right:materiaux	-26
right:matiere	-41
right:matrimoniaux	-38
right:matter	-31
right:may	29
right:me	43
right:means	60
right:mechanic	-44
right:medecin	33
right:media	-53
right:medicale	-29
right:meetings	-118
right:member	93
right:membership	61
right:meme	85
right:menee	-54
right:mensuels	-37
right:mentioned	46
right:mentions	-31
right:mer	-78
right:mercredi	43
right:mere	51
right:merger	29
right:mes	33
right:mice	-29
right:militant	50
right:mills	-25
right:mining	32
right:minister	42
right:ministre	34
right:misconduct	26
right:missing	30
right:mission	-28
right:mme	49
right:mobile	-35
right:mobilite	-30
right:model	-27
right:models	-27
right:modes	-34
right:moi	67
right:mois	27
right:moitie	31
right:momentum	-48
right:monnaie	-30
right:monopoly	-34
right:montagne	-46
right:monteuse	-28
right:months	43
right:montpellier	-44
right:montrent	-30
right:more	61
right:morning	27
right:mort	-56
right:mortgage	27
right:most	-44
right:moteur	-30
right:moved	38
right:movement	51
right:mr	-50
right:msc	-40
right:multicarte	-33
right:municipal	37
right:musee	-38
right:museum	-26
right:musicale	-37
right:mutation	-31
right:my	60
right:n	53
right:naissance	77
right:namur	-60
right:nanterre	-30
right:nature	26
right:ne	57
right:near	33
right:need	71
right:needs	78
right:negatif	62
right:negative	55
right:negotiations	-34
right:neighbour	49
right:neuf	51
right:neuves	-27
right:never	45
right:next	42
right:nhs	-38
right:ni	32
right:nights	-31
right:nimes	33
right:nine	79
right:no	60
right:nobody	57
right:none	77
right:nor	72
right:normal	108
right:northern	-32
right:note	73
right:noted	45
right:nothing	58
right:notoire	52
right:nous	61
right:now	31
right:nuit	-26
right:number	46
right:numbers	-50
right:numerique	-52
right:nurse	-65
right:nurses	-31
right:oblige	27
right:obtenir	31
right:occlusion	-29
right:october	76
right:oeuvre	-34
right:of	-30
right:offenders	-38
right:offered	50
right:officer	75
right:often	-27
right:oil	-57
right:on	38
right:oncle	33
right:ont	28
right:onze	-26
right:open	-46
right:opera	-61
right:operation	60
right:operator	-41
right:operatrice	-38
right:or	-53
right:organisation	-40
right:organises	-38
right:organist	-41
right:orientation	-63
right:oscp	-37
right:other	-29
right:others	-50
right:otherwise	41
right:ottawa	-43
right:ou	83
right:ouest	-56
right:our	42
right:out	31
right:outside	53
right:ouverte	-67
right:ouvrent	43
right:own	82
right:oxfam	-48
right:pa	-25
right:pacific	-39
right:paie	-57
right:painting	-34
right:pairs	-28
right:palm	-52
right:palmaire	64
right:panel	-39
right:paperasse	-69
right:paperwork	-63
right:parce	-68
right:parcours	-53
right:parents	-82
right:parfaite	-36
right:park	-28
right:parking	46
right:parle	58
right:parole	-40
right:partenaires	-36
right:parti	-79
right:participant	28
right:partiel	28
right:partners	-43
right:partout	-28
right:pass	36
right:passe	63
right:passed	31
right:passeport	47
right:past	83
right:patch	-26
right:patiente	48
right:patients	-54
right:patrimoine	-29
right:patron	32
right:patronal	-26
right:patronale	-33
right:patronne	63
right:paul	-30
right:payroll	-78
right:pays	-62
right:pcf	-63
right:peels	-28
right:peers	-47
right:peintre	-35
right:peinture	-51
right:pendant	91
right:pending	30
right:penrith	-48
right:perdue	-34
right:period	-33
right:periode	28
right:permis	-30
right:person	57
right:personne	54
right:petrolier	-27
right:peu	25
right:pharmacies	-25
right:philosophie	-44
right:phone	57
right:phones	47
right:photographs	44
right:photos	67
right:phrases	29
right:physionomiste	-29
right:physiotherapist	-33
right:piano	-58
right:pictures	35
right:piece	-49
right:pieces	-26
right:pierre	54
right:pigiste	-29
right:pilot	-39
right:pin	-34
right:planning	-41
right:plant	40
right:plants	-33
right:plateforme	-38
right:plats	32
right:plays	45
right:please	55
right:plus	52
right:poland	45
right:policeman	-37
right:policy	-44
right:politics	26
right:pompier	-30
right:poor	35
right:portes	-33
right:portraitiste	-65
right:posee	-31
right:positif	26
right:positive	71
right:post	-56
right:pouce	-30
right:pour	-40
right:poursuivi	-52
right:pouvoir	45
right:practice	-62
right:pratiquant	61
right:precise	97
right:precoce	-33
right:prefere	62
right:prefers	29
right:premiere	57
right:press	-47
right:presse	51
right:prestataire	-50
right:preventive	-32
right:prevoir	26
right:principe	59
right:print	37
right:printemps	45
right:printer	-25
right:printers	-50
right:printing	-25
right:prises	39
right:privacy	-29
right:privilege	-26
right:prix	-40
right:prize	-26
right:procurement	-37
right:product	-43
right:productions	-25
right:produit	-64
right:profile	71
right:programme	-58
right:projet	-58
right:projets	-41
right:promotion	-33
right:propre	54
right:prototype	-47
right:proud	49
right:ps	-87
right:psen1	-41
right:publics	-50
right:publisher	-33
right:puis	34
right:punctual	36
right:pupil	39
right:put	78
right:qu	-64
right:qualite	42
right:quarante	41
right:que	30
right:question	-29
right:questions	-58
right:qui	42
right:quitte	46
right:raconte	-36
right:radio	-60
right:ramp	-35
right:ran	-51
right:range	-71
right:ranger	-37
right:rares	26
right:rather	36
right:read	50
right:reader	-46
right:reading	-33
right:reads	40
right:reception	-79
right:receptionist	-72
right:recognition	33
right:reconnait	45
right:reconnu	56
right:reconnue	-30
right:record	40
right:recorded	53
right:recordist	-44
right:records	-29
right:recovery	39
right:recuperation	-36
right:redaction	-63
right:reduction	-30
right:redundancy	-28
right:reelu	32
right:referendum	-28
right:referente	-47
right:refused	57
right:regard	-28
right:regionales	-25
right:register	-54
right:registered	25
right:registrar	-26
right:registre	-29
right:regrets	30
right:rehabilitation	-28
right:rejected	32
right:rejects	67
right:rejoint	-56
right:relations	-55
right:relationship	49
right:relieuse	-34
right:religieuse	-33
right:religion	-37
right:religious	-32
right:remain	58
right:remember	-48
right:rennes	31
right:rentre	-47
right:rentree	40
right:repair	-48
right:repenti	64
right:repete	-45
right:replaced	-37
right:repond	37
right:reporter	-29
right:reporting	-43
right:reports	45
right:reprendre	49
right:reprennent	-34
right:repris	45
right:request	-34
right:research	-44
right:researcher	-54
right:responsable	-68
right:restaurant	-44
right:restriction	27
right:result	27
right:results	26
right:retired	-30
right:retirement	-45
right:retraite	-25
right:retraites	48
right:retrouvee	39
right:reunions	-83
right:revendique	42
right:rez	-30
right:rh	25
right:rien	68
right:rieuse	34
right:rights	-33
right:ring	-35
right:riots	-32
right:risque	26
right:river	-34
right:rn	-46
right:road	-43
right:roche	-33
right:role	-46
right:roman	-63
right:roof	-28
right:room	-36
right:rooms	-29
right:rope	-36
right:rotterdam	30
right:route	-31
right:rue	-27
right:rugby	-26
right:rules	-40
right:runner	-28
right:running	43
right:s	-43
right:sa	48
right:safe	41
right:safety	-30
right:saint	-34
right:sait	-87
right:salariee	-34
right:salaries	-37
right:sales	-87
right:salle	41
right:salmon	-35
right:same	-31
right:samedi	31
right:sample	29
right:sanitaires	51
right:satisfaction	-31
right:saturdays	27
right:savent	-33
right:says	56
right:scan	-57
right:scanned	-49
right:schiphol	41
right:scholar	-37
right:sciences	29
right:scolaire	-40
right:sculpteur	-33
right:search	33
right:season	-40
right:seat	-28
right:second	50
right:secret	74
right:section	79
right:see	-28
right:sees	-49
right:seize	51
right:sejour	-32
right:sells	44
right:selon	49
right:semences	-27
right:sens	46
right:sera	-49
right:sergeant	-56
right:serment	-27
right:servant	51
right:serve	42
right:serveuse	26
right:service	-63
right:services	-34
right:ses	-41
right:set	79
right:sets	-49
right:seul	-29
right:seventeen	29
right:sex	-37
right:shaped	-31
right:shifts	-49
right:shop	-45
right:short	-55
right:showed	46
right:shows	26
right:si	31
right:side	43
right:signed	37
right:simple	-68
right:since	59
right:single	30
right:sinon	25
right:sixteen	-32
right:slow	38
right:small	-38
right:smiles	-51
right:snes	-43
right:snuipp	-33
right:so	93
right:social	-33
right:sociale	-29
right:socialiste	-38
right:sociaux	26
right:society	26
right:software	-51
right:soho	-45
right:soirees	48
right:soirs	48
right:soit	27
right:sold	-45
right:solicitor	-43
right:solidaires	-45
right:some	60
right:son	39
right:songs	-28
right:sons	-34
right:sont	-27
right:sortie	29
right:sos	-44
right:souhaite	41
right:souligne	61
right:sound	-40
right:soutenu	31
right:soutenue	-27
right:soutient	50
right:souvent	44
right:spain	33
right:spanish	50
right:specialist	-54
right:speed	-30
right:spinale	30
right:sport	-67
right:spot	-32
right:spotless	28
right:spreadsheets	-56
right:spring	37
right:sprint	26
right:squad	-30
right:staff	-69
right:stage	-82
right:stand	-42
right:standard	-49
right:states	35
right:stations	-75
right:steel	-34
right:stephane	47
right:stewards	33
right:still	29
right:stopped	-32
right:stored	34
right:street	-42
right:strong	45
right:student	-29
right:studies	-51
right:studio	-32
right:style	-83
right:subscriber	35
right:sud	-66
right:suffered	34
right:suivi	31
right:suivie	30
right:sujet	-28
right:summer	-36
right:supervisor	-36
right:supplier	47
right:supply	-32
right:support	-36
right:sur	27
right:surpris	-71
right:surveyor	-55
right:surveys	-36
right:survivors	-28
right:sympathie	-37
right:syndical	-33
right:syndicale	-37
right:systeme	27
right:systems	-39
right:t	31
right:table	-43
right:tableaux	-37
right:tablette	61
right:tailor	-39
right:take	-31
right:taken	99
right:talk	45
right:tant	-48
right:tante	43
right:taste	-25
right:tatoue	57
right:taught	61
right:teaches	25
right:teams	-26
right:teamsters	-38
right:technician	-39
right:technique	29
right:technologique	-26
right:teenager	73
right:teenagers	-42
right:teens	41
right:telephonique	-36
right:teletravail	34
right:tells	28
right:tenants	-25
right:tendance	37
right:tenor	-62
right:terrain	-58
right:territory	-26
right:test	27
right:teste	-53
right:tester	-66
right:tests	-37
right:tete	-28
right:texas	33
right:than	-38
right:the	28
right:theatre	-80
right:them	34
right:then	34
right:therapist	-56
right:therapy	-27
right:therefore	38
right:things	62
right:thinks	33
right:thirty	74
right:those	41
right:thought	38
right:three	34
right:thrombosis	26
right:ticked	81
right:ticket	41
right:ticks	-26
right:till	57
right:tired	37
right:titre	-39
right:to	26
right:toilettes	31
right:told	53
right:too	34
right:took	-59
right:tories	-47
right:touche	-34
right:toucher	-45
right:toulouse	37
right:tour	-31
right:tous	43
right:tout	-37
right:town	-58
right:trade	-28
right:trader	-25
right:trained	43
right:training	-42
right:trains	-37
right:translation	-55
right:travaille	52
right:travailleuse	-44
right:travaux	-31
right:treasurer	28
right:treated	50
right:treatment	42
right:trial	39
right:tribute	-45
right:trick	-26
right:troisieme	27
right:trompe	-28
right:trust	-44
right:trustee	53
right:trusts	-25
right:tune	-62
right:tutor	-35
right:twenty	81
right:twice	46
right:twickenham	-31
right:twins	68
right:two	42
right:type	82
right:types	-31
right:uk	-65
right:uml	-41
right:uncle	40
right:undetectable	27
right:une	37
right:unions	-25
right:unison	-38
right:unit	-53
right:united	58
right:universite	-48
right:unknown	57
right:unsa	-75
right:unspent	-32
right:until	100
right:up	36
right:upfront	49
right:ups	-35
right:user	70
right:usufruit	-30
right:utile	-34
right:value	-28
right:van	-58
right:veganisme	-36
right:vegetale	-43
right:veille	-30
right:velo	-36
right:vendent	-49
right:vendeur	-52
right:verbal	-27
right:verse	29
right:verte	-26
right:very	55
right:videos	64
right:vie	38
right:vieille	75
right:vignerons	-39
right:ville	-71
right:vingt	76
right:violence	31
right:virale	38
right:visa	-59
right:visages	-27
right:vise	56
right:visite	60
right:voice	-41
right:voile	-42
right:voisine	-37
right:voit	40
right:voitures	54
right:voltaire	31
right:volunteer	30
right:volunteers	-40
right:vote	-28
right:votre	35
right:vrai	38
right:wales	-33
right:wall	-26
right:wanted	-52
right:wants	-25
right:war	26
right:ward	38
right:warehouse	47
right:warned	35
right:warns	51
right:was	-30
right:water	-43
right:waterloo	30
right:we	84
right:wears	79
right:week	62
right:weekends	52
right:weeks	-33
right:welder	-28
right:welsh	25
right:what	-29
right:whatsapp	-41
right:when	92
right:where	-82
right:which	54
right:while	38
right:who	52
right:whom	52
right:why	58
right:will	49
right:winner	-25
right:winter	31
right:withdrawn	32
right:without	39
right:won	-63
right:wool	-28
right:work	48
right:worked	35
right:working	-36
right:works	43
right:worn	43
right:would	52
right:write	26
right:wrote	97
right:xviiie	-25
right:y	37
right:yard	-42
right:year	-57
right:years	70
right:youth	75
right:zele	-29
right:zero	-29
right:zz	30
role:statement	38
role:topic	29
role:trait	30
spelt:capitals	28
spelt:first CAPITAL UPPER	-33
spelt:first CAPITAL |	48
spelt:first LOWER |	62
spelt:first UPPER	95
spelt:first UPPER CAPITAL	-38
spelt:first UPPER LOWER	101
spelt:first UPPER UPPER	58
spelt:first UPPER |	42
spelt:inside CAPITAL	40
spelt:inside CAPITAL CAPITAL	-30
spelt:inside CAPITAL LOWER	40
spelt:inside CAPITAL |	28
spelt:inside LOWER CAPITAL	31
spelt:inside LOWER UPPER	-79
spelt:inside UPPER	69
spelt:inside UPPER LOWER	81
spelt:inside UPPER |	66
spelt:next UPPER	-48
spelt:next |	26
vocabulary:0	-43
vocabulary:0 none	-42
vocabulary:1	-27
vocabulary:1 none	-75
vocabulary:2 mention	49
vocabulary:2 none	-26
vocabulary:3	40
vocabulary:3 mention	57
vocabulary:4	63
vocabulary:4 mention	63
vocabulary:4 none	35
vocabulary:5	73
vocabulary:5 mention	56
with:0	57
with:000	-142
with:0331	-25
with:10	-35
with:11	30
with:14	38
with:17	28
with:18	32
with:1979	28
with:1987	-27
with:1990	-33
with:1994	43
with:1995	28
with:1er	-42
with:2	36
with:20	30
with:200	-70
with:2001	26
with:2004	44
with:2005	32
with:2006	50
with:2008	41
with:2010	34
with:2013	42
with:2014	31
with:2015	45
with:2016	44
with:2018	36
with:2019	39
with:2020	45
with:2022	53
with:2023	31
with:2026	67
with:21	46
with:22	53
with:24	40
with:255	37
with:29	31
with:3	35
with:300	-67
with:340	-48
with:38	49
with:4	30
with:40	-50
with:400	-116
with:41	30
with:45	37
with:5	27
with:50	52
with:500	32
with:512	37
with:6	27
with:60	-78
with:600	-32
with:8	31
with:802	-35
with:87	27
with:91	42
with:93	29
with:abimes	42
with:abolition	-28
with:absence	26
with:absences	30
with:absente	69
with:abstinent	-27
with:abus	-30
with:acas	-38
with:accepte	56
with:accepter	-34
with:acces	56
with:accessible	-33
with:accessoiriste	-28
with:accident	51
with:accompagne	-39
with:accorde	25
with:according	66
with:accountant	-37
with:accounts	-80
with:accro	57
with:achats	-44
with:achterberg	30
with:across	-64
with:act	-49
with:acted	-56
with:actif	51
with:acting	-50
with:actionnaire	-39
with:actions	-28
with:active	53
with:activee	54
with:activist	34
with:activiste	-31
with:activite	-53
with:actor	-38
with:actors	-29
with:acts	-39
with:actuel	31
with:ad	-56
with:adaptation	-29
with:adapted	25
with:added	44
with:addiction	33
with:adepte	30
with:adeyemi	28
with:adherent	27
with:adhesion	45
with:adjoint	-42
with:adjoints	-63
with:adjustments	31
with:administered	-65
with:administratif	-42
with:administration	-45
with:admitted	50
with:adn	-92
with:adopted	39
with:adoption	-40
with:adult	-25
with:adultere	-26
with:adultery	-33
with:adultes	-43
with:advert	-37
with:advised	-53
with:adviser	-69
with:advises	-51
with:aerien	-53
with:aeroport	26
with:aeroports	-32
with:affair	-76
with:affaires	-85
with:affairs	-43
with:affected	34
with:affiche	48
with:affiches	-34
with:affiliated	33
with:affiliation	76
with:affirme	29
with:affreteur	-29
with:afp	-43
with:afternoons	36
with:again	39
with:age	49
with:ageing	-31
with:agencement	-42
with:agency	-39
with:agent	-34
with:agnostique	-38
with:ago	51
with:agreed	58
with:agrege	-46
with:aid	-58
with:aide	49
with:ailier	-26
with:ailleurs	-29
with:aimable	-28
with:aimerait	-42
with:ainsi	34
with:aipd	-28
with:airbus	-27
with:airline	-29
with:airport	39
with:airports	-58
with:alarm	-37
with:alcool	37
with:algebraic	-38
with:algorithme	-31
with:aligre	45
with:alike	-34
with:all	44
with:alleged	32
with:allergic	-68
with:allergy	-49
with:alliance	27
with:allow	40
with:along	52
with:alpha	30
with:already	46
with:alsace	-68
with:also	33
with:altruisme	-38
with:always	26
with:am	33
with:amante	-29
with:ambassade	60
with:ambidextre	-47
with:ambition	48
with:amenagement	31
with:amis	43
with:among	-33
with:amours	-34
with:amsterdam	39
with:amuse	40
with:anaemia	-49
with:analysed	33
with:analyst	-63
with:anarchiste	-31
with:ancien	66
with:ancienne	68
with:anciens	-42
with:anglais	-30
with:animal	62
with:animale	-28
with:animaliste	43
with:animals	41
with:animatrice	-41
with:animaux	45
with:anne	41
with:annecy	-43
with:annee	30
with:annuaire	27
with:anomalie	59
with:anonyme	30
with:another	-54
with:ans	28
with:answered	-28
with:answers	-32
with:antecedents	38
with:anthroposophe	-45
with:antifraude	-27
with:antimilitaristes	32
with:antiquaire	-26
with:antiques	-48
with:antispeciste	-44
with:any	46
with:anything	119
with:apaisee	-36
with:apfel	-25
with:apoe4	-38
with:apparel	-37
with:apparemment	60
with:apparently	47
with:appartement	43
with:appartient	56
with:appelez	-46
with:appelle	34
with:appels	-32
with:appli	-26
with:applicant	60
with:applicants	-57
with:application	33
with:apply	42
with:apprenti	30
with:apprentices	-51
with:apprenticeships	-26
with:appris	57
with:appui	51
with:apres	38
with:april	50
with:apropos	-31
with:aptitude	-27
with:arbitre	-39
with:archi	32
with:architect	-31
with:architecte	-43
with:archive	-31
with:archives	-50
with:archiviste	-32
with:argues	-55
with:arles	-33
with:arm	33
with:armee	30
with:armes	35
with:arnaud	-26
with:arranged	-63
with:arrest	41
with:arrested	-26
with:arret	-28
with:arrete	45
with:arrets	-27
with:arrival	30
with:arrive	-37
with:arrivee	31
with:arrondissement	47
with:art	-25
with:arte	-48
with:artiste	29
with:artistique	-30
with:arts	-46
with:ascenseur	-38
with:ascot	-54
with:ashkenazi	50
with:asie	-44
with:ask	34
with:asked	37
with:asking	50
with:asks	49
with:aslef	-25
with:assemblies	37
with:assistant	-92
with:assistante	-47
with:associations	-25
with:associes	-80
with:assume	58
with:assumee	48
with:assumees	48
with:assureur	-59
with:asthmatique	-31
with:astronomie	-29
with:asylum	-31
with:atelier	31
with:athee	-54
with:athees	-33
with:atheisme	-53
with:atheist	-43
with:athlete	43
with:athletisme	-25
with:atlantic	-41
with:atrophy	28
with:attache	29
with:attached	62
with:attacks	-45
with:attempt	37
with:attend	28
with:attendent	44
with:attendre	-41
with:attends	28
with:attentive	-39
with:aubin	30
with:auction	-42
with:auctioneer	-31
with:aucun	64
with:aucune	25
with:aude	-61
with:audiologists	-27
with:audioprothese	-40
with:audit	-55
with:audited	-82
with:auditors	-25
with:august	57
with:aujourd	31
with:aumonier	-42
with:aurait	51
with:aussi	37
with:austerite	-28
with:authentifiee	-48
with:author	-63
with:authorities	-31
with:autism	-36
with:auto	-37
with:automatise	-32
with:automne	30
with:autonomiste	-26
with:autorise	32
with:autorite	-32
with:autres	37
with:autumn	35
with:aventure	-34
with:avion	58
with:avions	-28
with:avis	-26
with:avocat	-82
with:avocate	-61
with:avocats	48
with:avoid	-29
with:avoids	47
with:avoue	34
with:awaiting	33
with:ayn	36
with:b27	-37
with:babies	-31
with:back	46
with:badge	87
with:badly	45
with:bail	-27
with:baisser	-37
with:bakers	-43
with:balais	-42
with:balance	-40
with:ballroom	-43
with:ballymena	41
with:bamako	52
with:band	-80
with:bands	-60
with:banff	-29
with:banks	-33
with:banned	-34
with:barman	-63
with:barn	27
with:barre	-54
with:barrister	-67
with:bartender	-46
with:baryton	-43
with:bas	44
with:base	68
with:baseball	-53
with:basketball	-39
with:bass	-26
with:bat	-38
with:bati	-55
with:batiment	-80
with:bbc	-39
with:bearer	26
with:beaten	28
with:bebe	-41
with:became	80
with:because	32
with:bectu	-41
with:bee	32
with:been	49
with:bees	-76
with:began	37
with:being	64
with:belief	-28
with:believe	47
with:believed	50
with:believes	-25
with:belle	-39
with:belong	33
with:belonged	38
with:belonging	-32
with:belongs	50
with:bench	-57
with:benelux	-31
with:benevolement	32
with:benin	40
with:bernard	26
with:berne	-29
with:bertrand	25
with:best	-45
with:beton	-31
with:better	-70
with:bi	-102
with:bible	51
with:bibliotheque	30
with:bielorusse	25
with:biens	-52
with:big	32
with:bijoutiere	-55
with:bilan	-33
with:bill	-40
with:billet	31
with:bioethique	-38
with:biology	-36
with:biometric	-67
with:biometriques	-32
with:biotech	-27
with:bipolar	-29
with:birmanie	-37
with:bisexual	-61
with:bit	80
with:bizarrement	50
with:blackballed	27
with:blacklisted	-43
with:blackpool	-63
with:blacksmith	-36
with:bladder	-29
with:blanc	41
with:bless	-51
with:bleu	-55
with:bleue	-42
with:blind	-49
with:blindness	41
with:blog	81
with:blogs	32
with:blokes	32
with:blue	-51
with:blunt	26
with:boarding	-36
with:boasts	51
with:bois	-38
with:boit	63
with:boite	51
with:bolton	50
with:bonds	-44
with:bone	-46
with:bones	49
with:bons	-84
with:book	-59
with:bookkeeper	-58
with:books	-78
with:bookshop	-62
with:boots	-30
with:bored	59
with:bornes	-28
with:borough	-29
with:bosch	-34
with:boston	29
with:both	29
with:bouffeur	-36
with:boulangerie	-42
with:bourgogne	-37
with:boutique	-80
with:bovet	-27
with:box	51
with:boxes	-27
with:bradford	-25
with:brand	-86
with:brandt	44
with:bras	-36
with:brazilian	-44
with:brca	-33
with:brca1	-32
with:brca2	-42
with:bread	-41
with:break	29
with:breakfast	30
with:breast	43
with:bred	-38
with:breeder	-43
with:brest	-42
with:bricklaying	26
with:bridge	28
with:brief	-76
with:brigade	-38
with:bright	30
with:brings	32
with:broadcaster	-27
with:broken	46
with:brother	86
with:bruit	53
with:brut	-37
with:bsc	-42
with:btp	-27
with:budget	-83
with:budgets	-48
with:buffalo	45
with:bug	-31
with:bugs	-25
with:build	-61
with:building	-33
with:built	-90
with:bulletin	46
with:bulletins	-45
with:bullied	25
with:bungalow	-48
with:bunting	-29
with:bureau	50
with:bureaux	-32
with:burger	-45
with:burnt	36
with:bus	-88
with:buses	-28
with:business	-52
with:but	32
with:buvette	-55
with:buyer	-30
with:ca	31
with:cabaret	-36
with:cabinets	-44
with:cable	-36
with:cache	60
with:cachets	30
with:cadre	-41
with:cahuzac	29
with:caisse	-49
with:cake	-69
with:calendar	26
with:call	62
with:calme	-60
with:cambriolage	37
with:came	51
with:camera	-45
with:cameras	-29
with:camille	26
with:camp	33
with:campagne	52
with:campaign	-61
with:campaigned	45
with:cancelled	55
with:cancer	47
with:cancers	-25
with:candidat	45
with:candidate	36
with:candidats	-32
with:candidature	45
with:canine	-38
with:cannabis	-33
with:cannot	59
with:cantine	46
with:capacity	-74
with:capitalisme	-25
with:capture	-28
with:captured	-28
with:car	-39
with:caracteres	-51
with:caravanes	-63
with:carbone	-30
with:card	41
with:cardiaque	-27
with:cared	-54
with:carer	26
with:carnet	47
with:carre	-31
with:carrier	-100
with:carriere	37
with:carry	47
with:carrying	32
with:carte	-49
with:cartes	-45
with:cartographe	-25
with:carved	-42
with:caryotype	-95
with:cas	54
with:case	25
with:cases	-70
with:casework	-32
with:caseworker	-31
with:casier	-74
with:casino	61
with:casinos	-30
with:casquette	55
with:cat	47
with:category	-39
with:catered	-36
with:caterer	-28
with:catholic	30
with:catholique	101
with:cats	-60
with:caught	38
with:cautions	-49
with:cdd	-65
with:cdi	-61
with:cela	30
with:celebrant	26
with:celibacy	-55
with:cells	-96
with:cellule	-39
with:center	37
with:centrale	29
with:ceremonies	28
with:cet	-56
with:cfdt	-90
with:cfe	-40
with:cftc	-53
with:cgc	-46
with:cgt	-100
with:chad	-27
with:chain	-64
with:chaine	-40
with:chair	27
with:chambre	-54
with:chan	34
with:change	36
with:changer	26
with:channel	-47
with:chantal	26
with:chantiers	-32
with:chapelle	-56
with:chapitre	-25
with:chapter	26
with:chaque	32
with:charge	-67
with:charities	-31
with:charity	-65
with:charte	-50
with:chartered	-27
with:chat	64
with:chats	55
with:chatterley	-29
with:chaud	-33
with:chauffage	-48
with:chaussures	-29
with:che	-55
with:cheated	-38
with:check	30
with:checked	34
with:checks	-30
with:chef	63
with:chemistry	33
with:cherche	32
with:cherchent	25
with:chercheur	-66
with:cherchons	40
with:chief	32
with:chiffre	-57
with:chiffres	-37
with:chocolat	-44
with:choice	47
with:choir	40
with:choisie	-35
with:christmas	31
with:chromosome	-100
with:chronique	-35
with:chroniqueuse	-33
with:chu	-38
with:chute	34
with:cinema	-29
with:cinquante	33
with:cinquieme	-39
with:cio	-34
with:circulation	-40
with:circule	34
with:cite	26
with:citoyenne	-56
with:civil	25
with:claimant	-43
with:class	-29
with:classes	-66
with:classiques	-38
with:clauses	-32
with:claustrophobe	-25
with:cleaned	-86
with:cleaners	-45
with:clear	-25
with:cleared	29
with:clef	50
with:clerk	-60
with:clientele	-59
with:clients	-32
with:climat	-47
with:clinics	-29
with:clock	-30
with:clocked	29
with:clos	-57
with:cloue	-66
with:clubs	36
with:cnil	-78
with:cnt	-39
with:co	38
with:coche	55
with:cocktails	-31
with:code	-62
with:codebase	-32
with:coeur	36
with:coffee	-25
with:coffre	36
with:colas	27
with:cole	47
with:collaborateur	-66
with:colle	-44
with:collecte	44
with:collectee	35
with:collectif	-28
with:collection	-38
with:collectionne	66
with:collective	-34
with:college	-74
with:collegiens	-26
with:collegue	70
with:colliers	-46
with:colloque	-43
with:coloriste	-36
with:come	30
with:comedie	-48
with:coming	-75
with:commande	-50
with:commerce	-68
with:commercial	-28
with:commerciale	-43
with:commercialise	-41
with:commissaire	-38
with:commission	-26
with:committed	55
with:communication	-59
with:communist	-64
with:communiste	-67
with:communistes	-25
with:commutes	55
with:commuting	-43
with:compagnie	-42
with:compagnon	87
with:company	31
with:compare	-33
with:compass	29
with:complains	33
with:complaint	28
with:complet	41
with:completed	32
with:complexe	-34
with:compliance	-35
with:compressed	34
with:comptes	-51
with:comptoir	-34
with:computer	-29
with:concierge	-55
with:conclut	36
with:concours	-45
with:concu	-38
with:condamnation	-34
with:condamne	-45
with:condition	33
with:conditions	52
with:conduct	-43
with:conducteur	-39
with:conductrice	-30
with:conducts	26
with:conferencier	-28
with:confided	29
with:confidence	31
with:confident	-30
with:confie	30
with:confirmed	26
with:confirmee	40
with:conflict	37
with:confondu	-27
with:conforme	35
with:conformite	-49
with:congenital	-62
with:conjoint	-65
with:connait	31
with:connectee	-33
with:connue	62
with:conscientious	-32
with:conseille	-46
with:consent	-60
with:consequence	46
with:conservees	28
with:consignes	39
with:consulate	44
with:consultatif	-33
with:consultation	-40
with:consultations	-67
with:consulte	30
with:consulting	-58
with:consumer	-52
with:contact	40
with:content	34
with:contente	25
with:contention	42
with:conteuse	-25
with:contract	-26
with:contractor	-93
with:contraire	-33
with:contrairement	-30
with:contrebasse	-25
with:controle	69
with:controlee	58
with:convaincu	42
with:convenor	-33
with:convention	42
with:convicted	-39
with:conviction	65
with:convoy	-30
with:cook	25
with:cookbook	-29
with:cooked	-25
with:cooks	-34
with:coordinated	-37
with:coordinator	-34
with:copain	-71
with:copie	40
with:copies	49
with:copy	-85
with:corbeau	29
with:cordeau	-33
with:cordee	-66
with:cords	-39
with:cork	-58
with:correcteur	25
with:correspondance	28
with:corrida	-83
with:corse	-30
with:corset	-40
with:costume	-51
with:cote	-42
with:council	34
with:councillor	-65
with:councils	-70
with:counsel	-50
with:counselled	-30
with:counsellor	-25
with:counsels	-33
with:count	-37
with:counted	-30
with:counting	-37
with:country	28
with:counts	25
with:coup	25
with:couples	-79
with:courante	-31
with:courtes	-52
with:courtise	28
with:cousin	93
with:cout	-32
with:couts	-62
with:couture	-45
with:couturiere	-31
with:couverts	-37
with:couvre	-30
with:cover	-61
with:covered	-61
with:covers	43
with:covid	-32
with:cows	-28
with:cox	-38
with:credit	-60
with:crewe	36
with:crick	-26
with:cricket	-49
with:crier	-55
with:crime	-50
with:crise	-41
with:crisis	-30
with:critic	-35
with:criticising	43
with:critique	-41
with:croit	44
with:cru	38
with:crutches	-27
with:cuisine	-67
with:culture	-32
with:culturelle	-30
with:curated	-27
with:curator	-45
with:cure	-39
with:cured	31
with:curiosity	-28
with:curious	28
with:currently	57
with:custody	-29
with:customer	-35
with:customers	-82
with:customs	-41
with:cut	-77
with:cutter	-58
with:cvpr	-33
with:cwu	-36
with:cyanoacrylate	-30
with:cycle	-25
with:cycles	61
with:cyprus	-43
with:dactylographie	-28
with:dad	37
with:dads	35
with:daly	30
with:dance	-47
with:dane	41
with:danish	-35
with:dashboard	-38
with:dassault	-34
with:dates	-73
with:daughter	31
with:day	35
with:days	36
with:dead	-47
with:deaf	-67
with:deafness	49
with:deals	-53
with:dealt	-42
with:death	-45
with:debate	-33
with:debating	-32
with:debunks	28
with:decade	33
with:declare	47
with:declared	61
with:decline	-46
with:declined	56
with:decors	-27
with:decoupe	-39
with:decrit	47
with:defect	30
with:defence	53
with:defendants	-44
with:defended	-47
with:defendu	-44
with:deficiency	37
with:definit	66
with:degre	42
with:degree	-28
with:deja	25
with:dejeuner	34
with:delais	-52
with:delegate	29
with:delegated	-38
with:delegation	-47
with:deleguee	-50
with:delhi	29
with:delivered	-51
with:delivery	-40
with:delta	-28
with:demande	32
with:demarche	-38
with:demenage	-34
with:demenager	-33
with:demi	35
with:demission	53
with:demissionne	56
with:democrat	-25
with:democratic	-42
with:democrats	-28
with:demonte	-26
with:denies	49
with:dentaire	-59
with:dentist	-45
with:depistage	-26
with:deplacements	38
with:deploiement	-25
with:deployment	-30
with:deposee	29
with:depression	-61
with:depuis	36
with:depute	-59
with:deputee	-31
with:dernier	26
with:derniere	39
with:deroute	-27
with:descend	61
with:described	42
with:describes	80
with:design	-63
with:designed	-103
with:designer	-71
with:designs	-47
with:desks	-40
with:desormais	49
with:dessine	-85
with:dessus	41
with:destroyed	40
with:detection	-69
with:detective	-43
with:detenons	58
with:detention	-44
with:detenus	26
with:dette	-27
with:developpe	-68
with:developpeur	-58
with:deverrouille	-35
with:devices	-32
with:devra	-49
with:dgccrf	-27
with:diabetics	-26
with:diary	-34
with:diction	-32
with:did	48
with:didn	37
with:die	50
with:died	-34
with:diffamation	32
with:difficile	42
with:digger	-29
with:dijon	-36
with:dimanche	55
with:dinner	-26
with:diploma	-55
with:diplomas	-37
with:diplomate	-43
with:diplome	-26
with:diplomes	27
with:dire	26
with:directeur	38
with:direction	-26
with:directors	-53
with:directs	-34
with:dirige	37
with:dirigeait	29
with:dirigeante	43
with:dis	25
with:disability	-29
with:disaggregated	-30
with:disciple	32
with:disclosed	26
with:disclosure	-27
with:discretion	-27
with:discrimination	-32
with:discussed	42
with:disease	31
with:dish	-43
with:dishes	-25
with:disliked	30
with:dismissed	61
with:disorder	58
with:dispense	44
with:display	-29
with:displays	-28
with:disponible	-30
with:disque	31
with:dissertation	-98
with:distance	-39
with:distributeur	-30
with:distribution	-38
with:district	26
with:dit	40
with:diving	44
with:division	28
with:divorced	36
with:divorces	-26
with:diwan	25
with:dj	-39
with:dna	-42
with:doc	-45
with:dockers	45
with:doctor	54
with:doctoral	-30
with:doctorante	-90
with:doctorate	-27
with:doctors	-28
with:document	-28
with:documentaire	-47
with:documentary	-66
with:docusign	-44
with:doit	56
with:donated	-31
with:donates	25
with:donne	68
with:donner	33
with:donor	29
with:dons	-28
with:doorman	45
with:dort	-26
with:dos	-57
with:dose	-34
with:dossier	43
with:douanier	-33
with:doubled	-66
with:douze	35
with:down	43
with:downtime	-27
with:doyle	57
with:drafted	-63
with:drafts	-31
with:drapeau	-42
with:drew	-30
with:drh	-75
with:drinking	-47
with:droite	-53
with:droits	-26
with:drums	-38
with:dry	27
with:dubai	28
with:duchenne	37
with:dunkeld	-29
with:dunn	41
with:durham	-26
with:during	58
with:dusty	37
with:dutch	-53
with:duties	25
with:duval	-29
with:dwp	29
with:east	-48
with:easy	55
with:eating	-36
with:eaux	-34
with:ebat	-44
with:ebats	-28
with:ecarte	39
with:ecologie	-32
with:ecologiste	-70
with:economics	-32
with:economie	-46
with:economist	-38
with:economy	-43
with:ecoute	-33
with:eczema	-43
with:edited	-63
with:editeur	-34
with:edition	-45
with:editor	-61
with:editrice	-43
with:educateur	-38
with:educatif	35
with:education	-45
with:educational	53
with:effectue	34
with:efficace	-33
with:elderly	-39
with:electeur	40
with:election	38
with:electronique	-90
with:eleve	28
with:elevee	31
with:eleven	55
with:eleves	-53
with:eleveur	-39
with:else	55
with:embassy	25
with:emblee	37
with:embrasser	-38
with:emission	-33
with:empeche	29
with:emploie	-38
with:employed	-81
with:employee	-28
with:employer	38
with:employers	-54
with:employment	63
with:employs	-45
with:emporte	-25
with:empreinte	-97
with:empreintes	-86
with:empresse	28
with:enamel	-28
with:encadre	-59
with:encarte	48
with:enchaine	34
with:enclosed	30
with:ended	25
with:ends	41
with:enduits	-26
with:endurance	63
with:engage	-47
with:engagee	40
with:engagement	26
with:engine	-53
with:engineer	-32
with:engins	-39
with:england	-47
with:english	-55
with:enquetes	-27
with:enquetrice	-32
with:enregistree	-43
with:enrole	-50
with:enrolled	-34
with:enseigne	-41
with:enseignee	-40
with:entend	-49
with:entre	45
with:entreprises	-35
with:entrer	43
with:entretien	81
with:entretient	-32
with:entry	32
with:envoie	51
with:enzymes	-30
with:epicurienne	-33
with:epilation	-31
with:epipen	-44
with:epouse	69
with:equality	44
with:equipes	-36
with:equipment	-31
with:equity	-34
with:era	-35
with:erase	31
with:ergonomie	-25
with:eric	-48
with:erlangen	-43
with:erp	-61
with:escale	-49
with:espagnol	25
with:essay	-48
with:estates	-44
with:estonia	-28
with:etaient	51
with:etais	-29
with:etait	58
with:etalonnage	-46
with:etalonneur	-47
with:etats	34
with:ete	53
with:ethical	-55
with:ethique	-67
with:etienne	-65
with:etoile	37
with:etre	42
with:etude	-67
with:etudes	59
with:etudiante	-61
with:etudiants	-35
with:etudie	-25
with:eu	27
with:euro	-31
with:europe	-28
with:europeen	-37
with:europeenne	-30
with:europeennes	-42
with:even	34
with:evening	-41
with:events	-57
with:ever	32
with:everybody	55
with:evitee	-41
with:eviter	63
with:evolution	-36
with:evoque	29
with:ex	86
with:examens	-41
with:examiner	-35
with:exams	-37
with:excel	-58
with:excellents	-64
with:exchange	-28
with:exclu	59
with:executive	32
with:exempted	62
with:exhibition	-25
with:exome	-51
with:expedition	-30
with:expelled	36
with:expenses	27
with:experience	-32
with:expert	-59
with:explained	53
with:expliquer	53
with:exposition	-44
with:expression	-36
with:external	-41
with:extinction	-33
with:extraction	-46
with:extreme	-45
with:eyes	49
with:eze	-31
with:f508	-26
with:faber	-29
with:fabien	28
with:fabre	-38
with:fac	53
with:facades	-37
with:face	-87
with:facebook	28
with:facial	-53
with:faciale	-80
with:facilities	-53
with:facteur	-32
with:factory	-45
with:failed	29
with:failing	46
with:faillite	-34
with:faire	-33
with:fairs	-33
with:fait	42
with:faithful	-42
with:fall	44
with:familiale	-47
with:families	-54
with:famille	32
with:familles	-49
with:family	41
with:fan	52
with:fanconi	39
with:farmer	-38
with:farmers	-33
with:fashioned	40
with:father	45
with:faune	-34
with:faute	-52
with:faux	-31
with:favorable	36
with:favour	47
with:fbu	-52
with:fears	26
with:february	43
with:federal	44
with:federation	29
with:fee	-26
with:feel	30
with:fees	39
with:fein	-25
with:fell	-46
with:femme	38
with:ferrand	25
with:fertility	-47
with:festivals	-26
with:fete	35
with:fever	26
with:feydeau	-44
with:fiance	-35
with:fiche	83
with:fiches	-53
with:fiction	-41
with:field	-74
with:fier	57
with:fierce	29
with:fiere	46
with:fife	34
with:figure	52
with:file	56
with:files	-48
with:filiale	-48
with:film	-100
with:films	50
with:fils	38
with:fin	76
with:finalist	-27
with:finance	-35
with:find	-27
with:fingerprint	-70
with:fingerprints	-93
with:fingers	25
with:fired	57
with:firm	-55
with:firmware	-64
with:fiscale	38
with:fish	-66
with:fits	-65
with:fitted	-30
with:fitter	-66
with:fixes	-50
with:flags	-42
with:flame	-28
with:flat	66
with:fled	30
with:flexible	35
with:floor	39
with:flore	-26
with:florist	-42
with:flow	-54
with:flowers	-44
with:flux	-46
with:flying	34
with:fo	-80
with:fois	54
with:followed	-45
with:fonctionnaire	-27
with:fondatrice	-46
with:fonde	31
with:fonds	-39
with:food	-38
with:foot	34
with:football	-41
with:footballer	42
with:footballeur	40
with:forbes	-41
with:foreman	43
with:forensic	-27
with:forest	-29
with:forestiere	-32
with:forged	-47
with:forging	-34
with:form	73
with:formalites	-30
with:formateur	-35
with:formation	-83
with:formatrice	-103
with:former	99
with:formulaire	54
with:forte	-68
with:fortes	-43
with:fortnight	28
with:forums	47
with:fragile	-46
with:frameworks	-49
with:franc	-43
with:francais	-36
with:francaise	-27
with:france	-47
with:frank	31
with:fraude	-25
with:freelance	-45
with:freemason	-67
with:freemasons	-39
with:freight	-62
with:frequents	31
with:frere	61
with:freud	-41
with:friday	58
with:fridays	39
with:fridge	29
with:friends	40
with:froid	-43
with:from	43
with:frontieres	37
with:frozen	-43
with:fructose	27
with:fsu	-68
with:fui	33
with:fuite	35
with:furniture	-60
with:further	47
with:future	36
with:g	-26
with:g6pd	-35
with:gabarit	-41
with:gael	-54
with:gai	-34
with:gait	-51
with:games	-45
with:gap	53
with:garage	-65
with:garcon	-29
with:garcons	36
with:garde	-34
with:garden	-39
with:gardener	-28
with:gardiens	-49
with:gare	-43
with:gargoyles	-29
with:garlic	-36
with:gate	-38
with:gauche	-27
with:gauchers	-25
with:gave	47
with:gay	-114
with:geelong	30
with:gendarme	-27
with:gene	-74
with:genealogie	33
with:general	-41
with:genes	-33
with:genetic	-82
with:genetically	-47
with:genetique	-107
with:geneva	25
with:geneve	38
with:genoux	-30
with:geographique	-35
with:gerait	-36
with:gerante	-62
with:gere	-88
with:germs	-49
with:gestionnaire	-73
with:get	53
with:gets	44
with:getting	-30
with:ghana	28
with:ghent	34
with:gilbert	26
with:gilets	-33
with:girl	-27
with:girlfriend	34
with:git	-62
with:gite	-44
with:gives	46
with:glasses	-35
with:glisse	45
with:gloves	-29
with:gluten	36
with:gmb	-63
with:go	35
with:goalkeeper	-57
with:goes	52
with:going	60
with:golf	-82
with:good	-42
with:goods	-35
with:gossip	33
with:got	-36
with:gouine	-49
with:gout	-48
with:gouvernante	-61
with:gouvernement	-36
with:governor	33
with:gps	-57
with:grader	-31
with:grande	29
with:grandi	30
with:graphic	-26
with:graphiste	-64
with:graphql	-25
with:greffier	-45
with:greffiere	-34
with:grenoble	-53
with:grew	25
with:grievance	41
with:grossiste	-28
with:grounds	52
with:groupe	35
with:gsk	-26
with:guess	34
with:guests	-45
with:guide	-58
with:guy	-29
with:h	62
with:habitent	-43
with:haemochromatosis	-29
with:hale	28
with:halewood	33
with:hall	-53
with:hamburg	36
with:hand	-37
with:handbook	-35
with:handed	-34
with:handicape	-50
with:handicapee	-29
with:handler	-63
with:handling	47
with:handshake	-28
with:hang	-63
with:hanoi	34
with:hard	42
with:hardest	-68
with:hardware	-29
with:harmless	34
with:harmony	34
with:harvard	39
with:hatton	28
with:haul	-39
with:hay	-52
with:head	-30
with:headed	-30
with:headhunter	25
with:headquarters	-40
with:health	25
with:healthy	-47
with:heard	39
with:hearing	-38
with:heart	34
with:heat	31
with:heathrow	-25
with:hebdo	-61
with:held	34
with:helene	-35
with:hello	34
with:helmand	51
with:help	-78
with:helped	-28
with:helpline	-59
with:helvetique	-30
with:hence	39
with:henin	29
with:hereditaire	-50
with:hereditary	-82
with:heredite	-30
with:herite	-60
with:hernies	-31
with:hero	-31
with:herself	43
with:heterosexual	-46
with:heureux	-54
with:hexham	-42
with:hgv	28
with:hid	59
with:hidalgo	-33
with:hierarchy	-30
with:high	33
with:him	40
with:himself	77
with:hip	-32
with:hire	-52
with:hired	-25
with:hires	-43
with:histoire	-43
with:historian	-44
with:historien	-26
with:hiv	48
with:hla	-78
with:hmrc	58
with:hoang	30
with:hold	52
with:holder	-45
with:holds	47
with:holiday	-31
with:holidays	49
with:home	-32
with:homeopathie	26
with:homeopathy	32
with:hommes	-81
with:homo	-104
with:homophobie	-25
with:homosexualite	-80
with:homosexuality	-35
with:homosexuel	-61
with:homozygous	-53
with:hong	29
with:honk	-41
with:honnete	27
with:honours	41
with:hopital	63
with:hopitaux	-40
with:horoscopes	-57
with:hors	53
with:horse	44
with:horses	-43
with:hospitalise	-32
with:hospitals	-57
with:hotel	-28
with:hours	60
with:housing	-29
with:hove	33
with:hr	-42
with:hugo	54
with:hui	29
with:huile	-48
with:huma	-26
with:humain	-31
with:humaine	-29
with:humanist	-42
with:humaniste	-43
with:hume	-28
with:humour	-66
with:hunters	-27
with:huntington	-31
with:husband	68
with:ibew	-61
with:ice	-53
with:ici	33
with:idemia	-36
with:identifie	-35
with:identifies	44
with:identify	28
with:identifying	29
with:iec	-35
with:iel	74
with:if	91
with:ignore	38
with:ii	43
with:illisible	33
with:illusions	-27
with:ils	25
with:imagerie	-54
with:images	-42
with:imc	-69
with:immeuble	-52
with:immigration	-32
with:immobilier	-68
with:immobiliere	-27
with:immoral	36
with:impact	-48
with:importe	-62
with:impotent	-69
with:imprimerie	-38
with:imprimeur	-57
with:inauguration	43
with:include	-53
with:includes	-38
with:including	-33
with:inde	48
with:indetectable	42
with:index	-37
with:indication	57
with:ined	-35
with:infidele	-28
with:infirmieres	53
with:informatise	-65
with:informed	-42
with:ingenieur	-39
with:ingenieure	-45
with:ingenieurs	-25
with:inherited	-91
with:initiation	-27
with:initiative	-65
with:injury	28
with:innovation	-40
with:inquiry	37
with:inrae	-50
with:inscrit	74
with:inside	-44
with:insiste	55
with:insists	30
with:inspector	-53
with:inspectrice	-45
with:instagram	31
with:installe	-29
with:installed	-33
with:installer	-29
with:instructions	39
with:insuline	-65
with:intactes	28
with:intelligence	-53
with:interdiction	-25
with:interdit	51
with:interet	-44
with:interimaire	50
with:interimaires	-34
with:international	29
with:internes	-37
with:internet	-28
with:interns	-39
with:interprete	-47
with:interpreted	-34
with:interpreter	28
with:interprets	-29
with:intervenant	-45
with:interview	105
with:interviewer	34
with:interviews	-49
with:intimate	-62
with:intime	-32
with:intimes	-36
with:into	-25
with:introduced	-53
with:investigated	-51
with:investigation	-26
with:investissement	-27
with:investisseurs	-50
with:investment	-54
with:invoices	-68
with:ipsos	-41
with:ireland	-38
with:iris	-61
with:irish	-34
with:isn	53
with:iso	-60
with:issue	31
with:it	42
with:italien	-26
with:italy	25
with:ivresse	-44
with:ivry	42
with:jab	-26
with:jack	-38
with:jail	-25
with:jamais	32
with:january	44
with:japonais	30
with:jargon	-47
with:jaser	-39
with:jaunes	-27
with:je	29
with:jeans	-47
with:jehovah	-27
with:jeudi	47
with:jeune	-76
with:jobs	29
with:join	30
with:joint	42
with:jokes	-77
with:joue	-81
with:jour	46
with:journaliste	-40
with:journeyman	-54
with:judge	-33
with:judging	47
with:judiciaire	-78
with:judiciaires	-43
with:judo	-44
with:juge	39
with:jugement	62
with:juin	42
with:july	32
with:jumeaux	27
with:june	84
with:jury	-28
with:jusqu	87
with:juvenile	-53
with:kampala	29
with:karen	26
with:karim	29
with:keep	38
with:keeper	-26
with:keeps	43
with:kennel	31
with:kent	-67
with:kerr	-31
with:kidneys	29
with:kids	54
with:kin	29
with:kine	-44
with:kinesitherapeute	-44
with:kitchen	-32
with:kits	-38
with:klinefelter	-35
with:knocked	48
with:know	65
with:known	57
with:kong	27
with:kruger	-32
with:kyoto	-36
with:lab	28
with:label	-61
with:labo	39
with:labour	-38
with:lache	34
with:lactose	41
with:ladders	52
with:ladies	-32
with:laine	-25
with:laique	-30
with:laisse	25
with:lake	-35
with:land	-27
with:landlord	27
with:lane	-38
with:languages	-29
with:langues	41
with:lapsed	85
with:laptop	49
with:larne	35
with:laser	-25
with:lasse	-42
with:last	50
with:late	59
with:later	44
with:latex	97
with:laugh	-31
with:laughed	67
with:laughs	-43
with:launch	-30
with:launched	-40
with:laundry	-34
with:lawyer	-35
with:lawyers	32
with:lay	39
with:layout	-68
with:le	25
with:lead	-74
with:leadership	-45
with:leaks	-40
with:learn	30
with:learned	30
with:leaving	44
with:lebrun	-29
with:lecteur	47
with:lecturer	-30
with:lectures	-41
with:leduc	43
with:left	62
with:leg	34
with:legacy	-31
with:legal	-26
with:legendary	-55
with:legiste	-39
with:leith	-30
with:lenses	32
with:leroy	47
with:lesbian	-72
with:lesbienne	-52
with:lesbos	-26
with:let	49
with:lets	33
with:letter	67
with:letters	-33
with:lettre	33
with:lettres	36
with:leur	38
with:leurs	-42
with:level	-46
with:levres	-49
with:levy	-45
with:lgbtq	-33
with:liability	-27
with:liaison	-102
with:liaisons	-29
with:liberal	-48
with:liberee	-35
with:libertarian	-30
with:libido	-107
with:libraire	-58
with:librarian	-30
with:libre	-61
with:librement	41
with:licence	42
with:licenciement	60
with:licensing	-28
with:lifelong	34
with:lift	37
with:lifting	-38
with:light	38
with:lighting	-61
with:lille	32
with:limoges	-37
with:lind	-26
with:linkedin	50
with:lire	42
with:lisbon	35
with:lisbonne	30
with:lise	76
with:list	27
with:liste	-27
with:listed	34
with:listens	-26
with:lit	36
with:literature	-26
with:lits	-38
with:little	49
with:live	63
with:livraison	-39
with:livre	-30
with:livres	-30
with:llm	-41
with:loads	-57
with:lobbyist	-36
with:log	26
with:loge	-61
with:logement	53
with:logged	39
with:logiciel	51
with:logo	-59
with:logs	34
with:loire	-27
with:longbridge	31
with:longtemps	-30
with:look	-52
with:looked	-48
with:looks	-34
with:lorries	-37
with:lorry	38
with:lors	50
with:loss	-41
with:loue	-48
with:louise	38
with:lounge	-40
with:lourdement	42
with:lourdes	-38
with:love	-72
with:lover	-26
with:loves	54
with:low	51
with:lr	-89
with:ltd	-81
with:lucrece	-28
with:lues	35
with:luggage	-41
with:lui	30
with:lunch	80
with:lundi	29
with:lussac	-36
with:lutte	-37
with:lyceens	-30
with:lynch	-43
with:lynx	-31
with:m	26
with:m25	39
with:m6	-32
with:machines	-64
with:magasins	56
with:magazine	44
with:maggie	46
with:mai	52
with:mail	36
with:main	-25
with:maine	-69
with:mains	63
with:mais	30
with:maison	-36
with:maitre	-37
with:maitresse	-67
with:majeure	30
with:major	-33
with:majoritaire	-25
with:maker	-75
with:makes	49
with:malade	-25
with:malades	-54
with:malawi	-34
with:malgre	33
with:maman	-66
with:managed	-69
with:manages	-49
with:manchester	-39
with:manifestation	55
with:manner	-47
with:manque	32
with:manual	-54
with:manuel	-45
with:maps	-40
with:maquette	-61
with:marais	-31
with:marathon	-26
with:marc	-42
with:march	59
with:marchandise	-41
with:marche	-29
with:marched	-37
with:marcher	-41
with:marcus	-43
with:mardi	30
with:marfan	-32
with:marge	39
with:margin	46
with:mari	38
with:mariages	-51
with:marie	66
with:marin	-58
with:market	-92
with:marketing	-72
with:maroquinier	-40
with:marque	-84
with:marques	-47
with:marriage	-36
with:married	58
with:marrow	-45
with:mars	37
with:marseille	31
with:mask	37
with:mason	-27
with:masonic	-28
with:massage	-57
with:mastectomie	39
with:master	-65
with:matched	-41
with:materialist	-59
with:materiaux	-65
with:matiere	-48
with:matin	55
with:matins	54
with:matrimoniaux	-41
with:matters	51
with:may	68
with:mayor	47
with:me	39
with:means	65
with:measures	-53
with:mechanic	-43
with:medecin	56
with:medecine	34
with:media	-50
with:mediateur	-27
with:mediator	-35
with:mediatrice	-34
with:medicale	-45
with:medite	48
with:meetings	-98
with:meilleur	-51
with:member	77
with:members	52
with:membre	34
with:meme	32
with:memoir	44
with:memoire	-27
with:memoirs	-46
with:mend	33
with:mene	-30
with:menee	-50
with:meneur	41
with:mensuels	-45
with:mentioned	53
with:mentions	38
with:mentor	-32
with:menuisiere	-40
with:mer	-93
with:mere	48
with:met	-32
with:metaboliser	38
with:method	-25
with:methodist	-34
with:metier	-30
with:metiers	-42
with:metrage	-54
with:mi	26
with:michel	44
with:midi	-76
with:midlands	-36
with:midwife	-49
with:midwives	-29
with:migrants	34
with:migration	-35
with:militant	45
with:militante	38
with:militants	41
with:milite	76
with:million	-52
with:mills	-37
with:miner	-49
with:mineurs	27
with:ministers	-26
with:ministry	-35
with:minuscule	-50
with:minute	41
with:minutes	-49
with:mis	-74
with:mise	-25
with:miss	-29
with:missed	36
with:mission	-37
with:mistake	53
with:mme	37
with:mobilite	-49
with:mode	-35
with:modele	25
with:models	-43
with:modem	-42
with:moderated	-41
with:moderatrice	-60
with:modern	42
with:modes	-34
with:moi	50
with:mois	36
with:moitie	48
with:moleculaire	-28
with:momentum	-58
with:mon	26
with:monarchiste	-37
with:monday	30
with:moniteur	-45
with:monnaie	-40
with:montagne	-48
with:monteur	-38
with:monteuse	-31
with:month	38
with:montpellier	-36
with:montrent	-35
with:moral	-25
with:mormon	-29
with:mornings	43
with:mort	-43
with:mortgage	29
with:motorbike	41
with:moulage	-32
with:moulages	-33
with:mouse	-25
with:movement	47
with:ms	38
with:msc	-47
with:much	-43
with:mucking	-26
with:mug	44
with:multicarte	-45
with:mum	37
with:municipal	36
with:municipales	-57
with:mural	-49
with:murder	31
with:murmure	48
with:musee	-63
with:museum	-54
with:musical	-54
with:musulman	-26
with:mutation	-71
with:mutations	-36
with:mutual	-51
with:my	56
with:mybpc3	55
with:myh7	43
with:myheritage	-37
with:myriad	-25
with:mystere	46
with:naissance	58
with:naked	-39
with:name	38
with:names	-25
with:namur	-60
with:nanterre	-31
with:nasuwt	-26
with:nationale	-62
with:natural	-42
with:navy	34
with:near	57
with:nearly	-43
with:nee	44
with:need	38
with:needs	89
with:negatif	59
with:negative	58
with:negociation	37
with:negocie	-37
with:negocier	-32
with:negotiated	-41
with:negotiating	56
with:negotiations	-39
with:negotiator	-36
with:neighbour	29
with:neighbours	41
with:neither	39
with:nerves	-46
with:nettoyage	39
with:neu	-55
with:neuves	-26
with:nevada	32
with:never	66
with:new	-53
with:newborn	-34
with:newbury	-45
with:newsletter	28
with:next	53
with:nice	-46
with:nigel	25
with:night	25
with:nights	-42
with:nineteen	32
with:no	55
with:nobody	55
with:nodules	-36
with:noel	27
with:non	30
with:none	68
with:nor	40
with:nord	40
with:nordisk	-51
with:normal	68
with:northern	-30
with:norway	-29
with:norwich	28
with:nos	-46
with:not	27
with:note	46
with:noted	31
with:nothing	48
with:noticed	60
with:notices	-34
with:notre	-39
with:nous	45
with:nouveaux	-57
with:novel	-93
with:novels	-35
with:novembre	-30
with:now	64
with:npa	-30
with:nu	-27
with:nuits	30
with:nuj	-48
with:number	59
with:numbers	-55
with:numerique	-69
with:nurses	-66
with:oakland	-31
with:obedience	-50
with:objecteur	-41
with:objection	-32
with:objet	-34
with:oblige	25
with:obtenir	29
with:ocaml	-35
with:occlusion	-25
with:occupational	-61
with:october	44
with:oddly	33
with:oeil	-36
with:oeuvre	-54
with:off	54
with:offenders	-51
with:offered	61
with:office	25
with:officier	-26
with:officine	-29
with:ohio	26
with:oise	30
with:older	35
with:olive	-29
with:omaha	-26
with:on	26
with:onboarding	33
with:once	48
with:ong	-29
with:only	37
with:onu	-33
with:opened	42
with:openly	77
with:opens	-49
with:opera	-32
with:operation	50
with:operator	-42
with:operatrice	-38
with:ophtalmologue	-49
with:opinion	-35
with:opponent	32
with:opposante	-25
with:opposition	-66
with:opt	-26
with:option	-46
with:optional	31
with:optique	-42
with:oran	-33
with:orchestra	-49
with:orchidees	-37
with:order	46
with:ordered	34
with:ordre	33
with:oreillette	31
with:organisateur	-49
with:organisation	-41
with:organisatrice	-51
with:organise	25
with:organises	44
with:orient	-52
with:orientation	-104
with:origine	30
with:origines	25
with:orsay	-25
with:orthopediques	-27
with:orthophoniste	-35
with:osaka	25
with:oscp	-45
with:oslo	-35
with:other	-46
with:others	-56
with:ott	31
with:ottawa	-39
with:ou	47
with:ouest	-62
with:oui	39
with:our	75
with:out	44
with:outdoor	30
with:oute	-66
with:outil	26
with:outils	-40
with:outs	-38
with:outside	28
with:ouvertement	34
with:ouvertures	-37
with:ouvre	-38
with:ouvrent	44
with:ouvrir	-27
with:overstaying	-28
with:overtime	26
with:own	34
with:owns	-38
with:oxfam	-49
with:pa	-54
with:pacific	-50
with:pacifiste	-36
with:packaging	-34
with:page	44
with:paie	35
with:pain	-40
with:painting	-35
with:pair	-29
with:palais	-35
with:palm	-75
with:palmaire	56
with:pandemic	-65
with:panic	-42
with:pannes	-30
with:paperasse	-61
with:paperwork	-71
with:papier	-26
with:papiers	-35
with:parade	-32
with:parcours	-42
with:parcs	-47
with:parent	-37
with:parish	-29
with:park	-63
with:parlementaire	-45
with:parler	-70
with:parlez	43
with:paroisse	35
with:parole	49
with:parrain	64
with:partagent	31
with:partenaire	-47
with:partenaires	-53
with:parti	-81
with:participe	26
with:particulier	38
with:partiel	46
with:parties	27
with:partis	-34
with:partner	48
with:partners	-52
with:partout	-44
with:parts	-57
with:pas	34
with:passage	-28
with:passe	87
with:passed	64
with:passee	40
with:passeport	-26
with:passer	32
with:passes	65
with:passion	-43
with:passport	31
with:past	43
with:pasteur	43
with:pastor	49
with:patch	-36
with:patel	35
with:patent	-26
with:patents	-72
with:paternity	-62
with:patience	-50
with:patiente	45
with:patients	-47
with:patissiere	-43
with:patrimoine	-61
with:patronal	-28
with:patronale	-41
with:patronne	58
with:paul	-64
with:payable	-38
with:paying	-29
with:payments	-48
with:payroll	-46
with:paysannes	-38
with:pcf	-81
with:pcs	-74
with:peace	34
with:peau	77
with:pede	-34
with:peels	-27
with:peers	-46
with:peine	-86
with:peint	-62
with:peintre	-36
with:pen	65
with:penalty	-37
with:pending	53
with:penitentiaire	-35
with:penrith	-43
with:pension	-25
with:pensioners	-53
with:people	-60
with:pepinieriste	-47
with:perdu	30
with:perdue	-51
with:pere	56
with:perfect	55
with:permanent	-31
with:perrot	50
with:person	60
with:personne	68
with:personnes	-64
with:petits	-27
with:peu	71
with:phd	-50
with:philosophie	-34
with:philosophy	-33
with:phone	46
with:phones	55
with:phoque	31
with:photo	37
with:photograph	49
with:photographe	-62
with:photographed	35
with:photographer	-48
with:photos	51
with:phrases	29
with:physics	-41
with:physionomiste	-38
with:physiotherapist	-41
with:piano	-61
with:pictures	34
with:piece	-60
with:pieces	-39
with:pigiste	-27
with:pilote	59
with:pilule	37
with:pink	-50
with:pins	26
with:pitch	-60
with:place	38
with:plaidoyer	51
with:plaint	36
with:plaisirs	-27
with:plan	-42
with:planes	29
with:planner	-67
with:planning	-64
with:plateforme	-33
with:platt	26
with:play	-55
with:played	-67
with:plays	-35
with:please	98
with:plombier	-40
with:plutot	28
with:pma	55
with:pme	-35
with:po	38
with:podcast	29
with:poet	35
with:poetry	-52
with:point	-42
with:pointe	-31
with:pois	-35
with:poland	40
with:polices	-38
with:policier	-40
with:policiers	-31
with:policy	-44
with:polite	37
with:politics	46
with:pons	27
with:porn	-69
with:porno	-66
with:port	-27
with:porte	35
with:portee	-29
with:porter	34
with:porters	-26
with:porteuse	-73
with:porto	38
with:portraitiste	-72
with:posed	45
with:positif	44
with:positive	57
with:postcards	-43
with:postdoc	-96
with:poster	-33
with:posters	-36
with:posting	30
with:posts	64
with:postulent	33
with:pouce	-73
with:poursuivi	-36
with:pourtant	43
with:poutine	-31
with:power	-38
with:pr	-35
with:practice	-78
with:pragmatique	-27
with:praise	36
with:praises	-35
with:praticiens	26
with:pratiquant	41
with:pre	44
with:precinct	48
with:precise	54
with:preciser	47
with:precoce	-28
with:predisposed	-63
with:predisposition	-38
with:preference	27
with:prefers	27
with:premiere	54
with:premutation	-39
with:prend	40
with:prepared	-58
with:pres	42
with:present	62
with:presentation	-49
with:presente	75
with:presenter	-40
with:preside	26
with:president	33
with:presidentielle	-26
with:press	-75
with:presse	34
with:prestataire	-58
with:pretend	26
with:prevention	-35
with:prevenu	56
with:previous	50
with:prevoir	29
with:prevoyance	-44
with:prevue	26
with:price	-44
with:prices	-39
with:pricing	-25
with:pride	58
with:priesthood	37
with:principe	49
with:principes	-28
with:printed	33
with:printer	-29
with:printers	-51
with:printing	-33
with:prints	-60
with:prises	36
with:privacy	-31
with:private	-68
with:prive	-35
with:privee	44
with:privilege	-27
with:prix	-66
with:prize	-75
with:probably	44
with:procedure	-39
with:process	-42
with:proche	77
with:procurement	-33
with:produced	-39
with:product	-71
with:productions	-35
with:produit	-51
with:produits	-50
with:professeure	-35
with:professional	33
with:professionnel	-26
with:profil	58
with:profile	65
with:programme	-61
with:progressive	-36
with:project	-25
with:projets	-61
with:prolongee	33
with:promised	29
with:promotion	27
with:proof	-51
with:prop	-54
with:property	-35
with:propositioned	36
with:propre	45
with:propriete	-28
with:prospectuses	-34
with:prosthetic	-32
with:protection	-46
with:proteges	33
with:protestant	-41
with:proteste	33
with:protesters	-46
with:prothesiste	-53
with:prototype	-32
with:proud	35
with:prouve	56
with:province	31
with:provincial	31
with:prud	30
with:ps	-95
with:psen1	-36
with:psychiatric	-44
with:pu	34
with:pub	36
with:publications	38
with:publicitaires	-31
with:publiques	44
with:published	-55
with:publisher	-42
with:puis	-25
with:punctual	39
with:pupil	33
with:pupils	-99
with:puts	56
with:qualite	-32
with:quartier	-27
with:que	27
with:queer	-52
with:question	51
with:qui	35
with:quipped	-36
with:quips	-33
with:quit	49
with:quitte	49
with:quittee	28
with:quotidien	-43
with:r1b	26
with:rabbin	33
with:rabhi	41
with:racing	-47
with:radical	-33
with:radie	43
with:radio	-86
with:radios	-29
with:rail	-25
with:raised	50
with:raisons	45
with:rallie	-42
with:rally	-32
with:ran	-56
with:rand	36
with:rang	67
with:range	-73
with:ranger	-41
with:rangs	26
with:rao	73
with:rapport	-39
with:rapports	-93
with:rarely	31
with:rares	27
with:rather	45
with:rationalisme	-31
with:rationaliste	-33
with:rayon	-51
with:rcn	-29
with:react	-34
with:read	-30
with:reader	-63
with:realise	-37
with:realist	-37
with:reanimation	27
with:reason	-26
with:reasons	25
with:rebond	-48
with:rebrand	-35
with:rebuilt	-48
with:receptionist	-68
with:reclame	50
with:recognised	-67
with:recognises	-26
with:recommandation	-72
with:reconnaissance	-53
with:reconnait	-28
with:reconnu	65
with:reconquete	-39
with:record	38
with:recorded	48
with:recording	30
with:recordings	-37
with:recordist	-46
with:records	-34
with:recouvrement	-44
with:recovered	-43
with:recovery	50
with:recrute	-37
with:recruteur	62
with:rectorat	-32
with:recu	57
with:recuse	33
with:redacteur	-76
with:redonne	-41
with:reduit	-27
with:reelu	31
with:referee	42
with:reference	29
with:referendum	-34
with:referent	75
with:reflexion	-25
with:refroidi	25
with:refuge	-35
with:refugie	35
with:refuse	76
with:refused	53
with:refusees	30
with:refuses	37
with:regie	-27
with:regiment	40
with:regionale	35
with:regisseur	-42
with:register	-28
with:registered	93
with:registrar	-27
with:registre	25
with:regrets	29
with:regrette	38
with:regular	43
with:regulator	-56
with:regulier	56
with:rehab	-44
with:rehabilitation	-28
with:rejected	26
with:rejects	35
with:rejoindre	-50
with:rejoint	-30
with:relation	29
with:relations	-72
with:relationship	39
with:relationships	-30
with:release	43
with:releases	-44
with:relieuse	-42
with:religion	-29
with:religious	43
with:relit	-25
with:relocated	33
with:remain	36
with:rembourse	39
with:remember	-43
with:remote	-33
with:renaissance	-35
with:rencontre	28
with:rend	25
with:rendu	35
with:renouvellement	28
with:rentre	-57
with:rentree	51
with:renvoye	38
with:reopened	-38
with:rep	-41
with:repaid	-41
with:repair	-64
with:repaired	-58
with:repas	42
with:repenti	63
with:repertoire	-27
with:replaced	-70
with:repond	54
with:repondu	26
with:reported	25
with:reporter	-61
with:reporting	-50
with:reprendre	51
with:reprennent	-54
with:represented	60
with:republicains	25
with:republican	-31
with:repute	26
with:requested	34
with:research	-67
with:researched	-52
with:researcher	-74
with:reserve	69
with:reserviste	34
with:residence	-26
with:resident	-25
with:residential	-41
with:residents	-61
with:resigned	59
with:respect	-62
with:respecte	-37
with:ressemblance	-60
with:ressources	-27
with:restaurant	-53
with:restauratrice	-65
with:restaure	-78
with:restoration	-32
with:restored	-55
with:restores	-51
with:restriction	50
with:result	30
with:results	35
with:resumes	-33
with:retail	-49
with:retarde	-45
with:retards	-48
with:retenu	-55
with:retient	49
with:retina	-26
with:retine	-49
with:retirement	-61
with:retrained	-26
with:retrait	-58
with:retraite	-69
with:retraites	52
with:retrouve	41
with:retrouvee	39
with:rett	-28
with:returned	-42
with:reunions	-53
with:reussi	33
with:reuters	-34
with:revelait	-30
with:revelee	32
with:revendique	54
with:revendu	-54
with:revendue	-31
with:revient	45
with:reviews	-26
with:revue	-58
with:rewrote	-44
with:reyes	26
with:rh	25
with:rhone	-40
with:rider	-29
with:rien	74
with:rights	-51
with:rigoureuse	-45
with:ring	-37
with:riots	-46
with:rire	27
with:risks	27
with:risque	-34
with:rit	26
with:rive	-51
with:river	-33
with:rn	-83
with:roach	26
with:road	-30
with:roe	25
with:roehampton	-36
with:roi	-37
with:role	-102
with:roles	-63
with:roll	-63
with:roman	-79
with:romance	-52
with:rome	36
with:rope	-43
with:rotterdam	39
with:round	-36
with:roux	33
with:rowe	-38
with:roy	41
with:royal	54
with:rudolf	34
with:rue	-63
with:rugby	-101
with:ruiz	-51
with:ruled	25
with:rumeur	62
with:rumour	57
with:rumours	31
with:run	36
with:runner	-34
with:running	40
with:ruth	37
with:sabatier	-26
with:safety	-26
with:said	46
with:saison	-49
with:saisons	-25
with:sait	-36
with:salaire	41
with:salaires	-34
with:salariee	-32
with:salaries	-66
with:sales	-64
with:salesman	-51
with:salle	45
with:salmon	-63
with:salon	30
with:salons	29
with:sam	33
with:same	-26
with:samedi	43
with:sami	29
with:sampled	-27
with:sang	-30
with:sanger	-28
with:sanitaires	27
with:sante	45
with:sap	-30
with:sat	40
with:satisfaction	-29
with:savoir	25
with:say	66
with:says	62
with:scan	-103
with:scanned	-65
with:scanner	-46
with:scenarise	-48
with:scenariste	-53
with:scene	41
with:sceptique	-45
with:schiphol	56
with:scholar	-36
with:science	-30
with:scientifique	-53
with:scientologie	-50
with:sclerose	-25
with:sclerosis	-44
with:scn1a	38
with:scolaire	-68
with:scolaires	-30
with:scooter	-43
with:scotland	38
with:screened	-35
with:screenshot	42
with:scrutin	-53
with:sculpteur	-34
with:se	48
with:season	-33
with:seats	-29
with:second	38
with:seconds	64
with:secretariat	-33
with:section	78
with:sector	-50
with:see	36
with:seekers	-40
with:seems	72
with:seen	33
with:segolene	40
with:seizure	-31
with:sejour	37
with:sejours	32
with:selection	-57
with:sell	-25
with:selling	-45
with:sells	-78
with:selon	84
with:semaine	38
with:semaines	41
with:semences	-34
with:seminaire	52
with:seminar	-35
with:senateur	-34
with:send	40
with:sends	-34
with:sense	-29
with:sent	46
with:sequenceur	26
with:sequencing	-53
with:sera	-29
with:sergeant	-70
with:serial	25
with:serie	-86
with:series	-57
with:seriously	26
with:servants	-25
with:serve	47
with:served	73
with:server	66
with:serveur	-62
with:service	27
with:set	-58
with:sete	-58
with:sets	-60
with:seul	40
with:seven	35
with:seventeen	28
with:severe	31
with:sex	-120
with:sexe	-39
with:sexes	-27
with:sexual	-94
with:sexually	-33
with:sexuel	-44
with:sexuelle	-75
with:shaped	-27
with:shareholders	-34
with:sheets	-27
with:sheriff	52
with:shifts	-40
with:ship	-25
with:ships	-34
with:shipyard	-46
with:shoot	-42
with:shop	-76
with:shoppers	-31
with:shops	-27
with:shorter	-46
with:shortlisted	-48
with:shoulder	-31
with:shows	67
with:shrugged	-28
with:si	57
with:sick	-59
with:sickel	25
with:sickle	-40
with:sickness	-35
with:side	47
with:siecle	-31
with:siemens	-43
with:sien	27
with:sighs	47
with:sight	31
with:signale	61
with:signataire	26
with:signed	-43
with:signs	47
with:simple	-83
with:simplicite	-30
with:since	49
with:sinn	-31
with:sinon	31
with:siptu	-54
with:site	26
with:sits	42
with:situation	43
with:sixteen	-33
with:sixth	-29
with:skeptics	-29
with:ski	39
with:skin	52
with:slept	-64
with:slides	-41
with:slip	45
with:slow	45
with:smiles	-46
with:sncf	-34
with:snes	-58
with:snp	-64
with:snuipp	-29
with:so	38
with:sobriete	-27
with:sociales	-37
with:socialist	-41
with:socialiste	-49
with:socialistes	-51
with:societe	-26
with:sociologue	-28
with:soeur	49
with:soho	-41
with:soignants	-27
with:soignee	29
with:soins	27
with:soir	-29
with:soiree	-33
with:soirees	43
with:soit	28
with:sold	-60
with:solicitor	-48
with:solidaires	-53
with:some	78
with:somebody	79
with:sommelier	38
with:son	27
with:sondeur	-33
with:sonnette	-42
with:sons	-35
with:sont	28
with:sophie	26
with:sort	51
with:sorti	44
with:soucis	25
with:soudure	-35
with:soulevements	-48
with:souligne	62
with:sound	-67
with:soupire	33
with:source	-41
with:souriant	45
with:sourire	35
with:soutenu	35
with:soutenue	-37
with:souvient	42
with:soviet	-46
with:spain	28
with:spanish	64
with:spared	-28
with:speak	26
with:speaks	68
with:specialisee	-25
with:specialist	-55
with:specialiste	-49
with:speech	-32
with:speed	-68
with:spends	50
with:spent	36
with:spinal	25
with:spite	48
with:spoke	49
with:sponsor	-45
with:sponsorship	-32
with:sportifs	-29
with:sportive	-29
with:spotless	29
with:spring	27
with:sprint	36
with:sql	-58
with:squad	-40
with:square	-30
with:stade	-29
with:stadium	40
with:stages	-33
with:stamps	-34
with:stand	-48
with:standard	-78
with:stands	26
with:starbucks	32
with:start	-45
with:starter	29
with:starts	-38
with:stately	-25
with:states	39
with:stations	-58
with:statistician	-36
with:stay	-40
with:steel	-31
with:steelworks	-26
with:stem	-46
with:stephanie	-69
with:sterile	-56
with:steroid	28
with:stewards	32
with:still	29
with:stings	27
with:stoique	-32
with:stood	51
with:stop	46
with:stopped	-46
with:store	-53
with:stores	-32
with:story	-33
with:stranger	-25
with:strangers	31
with:strasbourg	32
with:straw	-28
with:street	-52
with:strict	38
with:strike	26
with:stroboscopiques	37
with:stroke	-34
with:struck	-31
with:students	-30
with:studies	-45
with:studio	-72
with:style	-83
with:subscriber	44
with:sud	-85
with:suffered	27
with:suffers	28
with:sugar	-38
with:suing	25
with:suits	-73
with:suivi	36
with:suivie	43
with:sujet	47
with:summers	-36
with:superb	47
with:supernatural	-29
with:supervised	-45
with:supplement	-57
with:supplier	28
with:suppliers	-43
with:supplies	-53
with:supply	-34
with:supporte	45
with:supreme	-27
with:sur	-34
with:surete	26
with:surgeon	27
with:surpris	-79
with:sursis	-26
with:surveillance	-29
with:surveillants	-32
with:surveyor	-37
with:surveys	-36
with:suspend	36
with:suspendu	53
with:sussex	-27
with:svt	-30
with:swedish	-34
with:swingers	-57
with:syndical	-38
with:syndicale	-63
with:syndicat	-44
with:syndicats	-33
with:syndrome	64
with:systeme	27
with:systems	-45
with:t	61
with:tableaux	-57
with:tablet	46
with:tablets	35
with:tablette	55
with:tags	-27
with:tailleur	-41
with:tailor	-41
with:taken	68
with:talent	-27
with:tandy	29
with:tant	-54
with:tante	45
with:taste	-62
with:tasting	-25
with:tate	-43
with:tatoue	53
with:tatoueur	-51
with:tavistock	-25
with:tea	-30
with:teaches	-31
with:teachings	32
with:team	-30
with:teamsters	-41
with:technician	-64
with:technicien	-74
with:teenager	80
with:teens	37
with:teheran	30
with:telephonique	-25
with:telethon	-37
with:teletravail	68
with:television	-59
with:tells	44
with:temoin	-61
with:temp	-26
with:temple	-27
with:temps	55
with:ten	52
with:tenants	-37
with:tender	-35
with:tennis	-33
with:tenu	-30
with:terrain	-72
with:terre	-59
with:tester	-55
with:testeuse	-30
with:tests	-28
with:tete	27
with:tetes	36
with:texas	-26
with:textbook	-30
with:thalassaemia	-26
with:thales	27
with:thanks	-66
with:the	26
with:theatre	-96
with:theft	52
with:then	35
with:theologie	26
with:theology	25
with:theorie	-27
with:theory	-27
with:therapie	44
with:therapist	-39
with:therapy	-26
with:there	40
with:therefore	26
with:these	-40
with:thesis	-40
with:they	82
with:thick	34
with:thing	30
with:things	81
with:thinks	30
with:thirties	66
with:thirty	29
with:this	59
with:thoreau	-36
with:those	34
with:though	59
with:through	59
with:thrown	50
with:thumb	-55
with:ticked	82
with:ticket	28
with:tient	-28
with:tiers	40
with:till	-31
with:times	-27
with:tirait	-53
with:to	27
with:today	-38
with:toilets	32
with:told	61
with:tom	25
with:too	43
with:tools	-38
with:tories	-59
with:tory	-60
with:tot	-28
with:touche	-104
with:toucher	-38
with:tour	-55
with:tourne	-45
with:tous	34
with:tower	-25
with:trade	-43
with:trader	-31
with:traducteur	-32
with:traduit	-60
with:train	25
with:trainee	-68
with:trainer	-58
with:training	-44
with:trains	-66
with:traitement	43
with:traiteur	-56
with:traitre	-37
with:transaction	-35
with:transfere	-27
with:transformation	-55
with:transhumanist	-44
with:translated	-36
with:translation	-55
with:translator	-79
with:transmis	37
with:transparency	-35
with:transport	27
with:travail	28
with:travaille	37
with:travailler	56
with:travailleur	31
with:travailleuse	31
with:travaux	-31
with:treasurer	31
with:treated	73
with:trees	-30
with:tremblement	-58
with:tres	34
with:tresorerie	-34
with:tresoriere	33
with:trial	61
with:tribune	37
with:tribute	-39
with:tricky	-30
with:trip	32
with:trisomy	-30
with:trois	-39
with:trompait	-55
with:trompe	-92
with:trop	35
with:trou	43
with:trouve	43
with:truck	-25
with:true	39
with:trump	-26
with:truro	26
with:trust	-45
with:trustee	35
with:trusts	-50
with:tuesdays	48
with:tune	-73
with:tupe	-72
with:turned	41
with:turnover	-34
with:tutor	-62
with:tweets	39
with:twenties	25
with:twenty	53
with:twice	45
with:twickenham	-34
with:twin	-30
with:typage	-25
with:type	35
with:types	-44
with:ucu	-40
with:ue	-31
with:ueda	58
with:uk	-68
with:ukip	-33
with:uml	-38
with:uncle	25
with:under	54
with:underwriter	-52
with:undetectable	26
with:unfaithful	-54
with:union	-90
with:unions	-40
with:unis	30
with:unison	-51
with:unit	-51
with:unite	-64
with:universite	-41
with:unknown	65
with:unmarried	-35
with:unpaid	46
with:unprompted	48
with:unsa	-86
with:unspent	-39
with:until	37
with:upheld	-39
with:ups	-68
with:us	35
with:users	-42
with:uses	52
with:usine	-40
with:usufruit	-25
with:utah	25
with:utile	-40
with:utilise	42
with:va	-34
with:vacataire	-44
with:vaccination	-34
with:vaccine	25
with:vale	32
with:valeurs	29
with:valid	-47
with:van	-73
with:vante	25
with:variant	-46
with:varsovie	-34
with:vasseur	29
with:ve	25
with:vecteur	29
with:vegan	-28
with:vegane	-36
with:veganes	-31
with:veganisme	-25
with:vegetal	-37
with:vegetale	-56
with:vegetarien	-42
with:vehicule	-31
with:veille	-39
with:veillees	34
with:vein	-46
with:velos	43
with:vend	-30
with:vendait	30
with:vendeuse	-33
with:vendors	-47
with:vendu	-40
with:vente	-46
with:ventes	44
with:venue	30
with:verbal	-45
with:verification	-31
with:verifiee	45
with:vermeer	-37
with:vermont	47
with:verse	44
with:versee	-27
with:vert	-70
with:verte	-49
with:very	25
with:vet	-49
with:veterinaire	-26
with:veterinary	-25
with:veut	38
with:veuvage	-29
with:vichy	-27
with:victimes	-32
with:victoria	-32
with:victorian	-26
with:video	32
with:videos	74
with:vieille	42
with:view	-44
with:vigile	-28
with:vigne	-64
with:vigneron	-49
with:vignerons	-37
with:vingt	38
with:violence	35
with:violences	-25
with:violent	-37
with:violin	-60
with:vips	-31
with:viral	-42
with:vis	50
with:visage	-61
with:visages	-29
with:visas	-29
with:visio	40
with:visit	28
with:visite	50
with:visiteuse	-62
with:visitors	-56
with:visits	41
with:vivait	-41
with:vocal	-44
with:voice	-42
with:voila	-59
with:voile	-55
with:voisin	55
with:voit	58
with:voiture	38
with:vol	-52
with:volage	-72
with:volontiers	38
with:voltaire	29
with:volunteer	53
with:volunteered	62
with:votait	-33
with:vote	-77
with:voted	-32
with:voting	-46
with:voulu	-27
with:vous	-34
with:voyages	49
with:vrai	39
with:vraie	-30
with:vu	46
with:vus	-54
with:waiting	49
with:walks	71
with:want	25
with:ward	35
with:warehouse	64
with:warmth	33
with:warns	46
with:warwick	-32
with:wasn	30
with:waste	-31
with:watch	-29
with:watches	29
with:water	-31
with:waterloo	35
with:we	57
with:wear	42
with:wearing	41
with:wears	97
with:web	-43
with:weber	27
with:wednesday	48
with:week	29
with:weekend	-39
with:weekends	43
with:weekly	-37
with:weeks	48
with:wellington	-37
with:went	27
with:western	-34
with:what	-33
with:where	-33
with:whether	48
with:which	26
with:while	53
with:whitby	-46
with:whom	33
with:why	36
with:widow	-37
with:widower	39
with:wiese	45
with:wife	29
with:wilde	-62
with:windows	33
with:wing	25
with:winner	-31
with:withdrawn	56
with:witness	-41
with:witnesses	-43
with:wives	57
with:woman	-67
with:women	43
with:wood	39
with:word	-51
with:work	62
with:workforce	25
with:workmanship	-36
with:workplace	-26
with:works	35
with:world	-37
with:worn	75
with:worse	-41
with:would	26
with:wouldn	51
with:writers	-47
with:writes	69
with:written	30
with:wrong	30
with:wrongly	36
with:xavier	-27
with:xve	-40
with:xxy	-46
with:yacht	-41
with:years	30
with:yes	27
with:york	49
with:young	38
with:youth	60
with:zele	-40
with:zz	25
words:0	-27
words:3	45
words:4	40

b:0 4	7=33
b:000 users	2=-34
b:1 >	2=33
b:1 antitrypsine	2=26
b:12 000	3=-31
b:12 >	2=-58 4=93
b:14 >	2=43
b:18 >	0=43 2=29 4=-39 7=-36
b:1984 >	1=41
b:1985 >	0=-35 1=35 7=25
b:1990 >	1=-31
b:1992 >	0=26
b:1995 >	0=-31 8=58
b:1998 >	0=-26 4=-40 5=-52
b:2 000	1=-25 8=-34
b:2 >	4=-48 6=34
b:2 kcnh2	4=-70
b:2 may	3=53
b:2 million	3=-33
b:20 heures	8=32
b:2003 >	7=37 8=-36
b:2004 >	1=27
b:2006 >	6=-26 8=26
b:2008 >	0=38
b:2009 >	0=-37 2=58 3=-51 6=64 7=32
b:2010 >	0=29 1=-32 2=-30 3=-34 7=26
b:2010 and	2=40 4=26
b:2011 >	0=27
b:2011 he	4=40
b:2012 >	0=-51 1=-29 2=-26 3=38 4=49
b:2014 >	2=-35 4=44 5=-72 8=-33
b:2015 >	1=-25 6=-33 7=-34
b:2015 and	4=45
b:2015 elle	6=69
b:2016 >	1=-46 3=-52 5=-26 6=47 8=62
b:2016 and	0=34
b:2016 un	6=-49 8=-31
b:2017 >	0=37
b:2017 and	0=-32
b:2018 >	3=-78 4=-49 7=39
b:2019 >	1=-38 2=-29 4=79 7=-58 8=-31
b:2019 il	4=37
b:2020 >	0=-39 3=-47 4=42 7=35 8=56
b:2020 to	0=-25
b:2021 >	0=27 1=-31 2=38 4=-53
b:2022 >	0=35 6=-30
b:2026 >	6=47 8=43
b:2027 >	0=-33
b:21 >	4=56
b:21 janvier	0=59 2=-33
b:22 >	2=40
b:24 7	7=-59
b:24 heures	0=-28 8=53
b:3 >	0=-45 6=-45
b:3 et	7=25
b:4 000	4=-45
b:4 >	3=50 4=-25 7=-48
b:4 march	0=-31
b:40 000	0=-25
b:41 >	3=30
b:43 days	4=54 8=-49
b:45 x	2=27 4=-32
b:46 xx	4=-31
b:5 >	0=-32
b:50 >	4=51
b:6 >	3=47
b:7 >	2=35
b:8 000	2=-30
b:80 >	7=-28
b:< a	1=-29 2=-40 3=-80 4=-36 5=-68 8=-46
b:< abstinence	4=-40 5=29
b:< abstinent	4=-34 5=29
b:< according	5=-37 7=27 8=-27
b:< accro	5=38
b:< accuse	8=27
b:< accused	5=49
b:< active	5=26
b:< activist	0=-42
b:< addict	4=-51 5=39
b:< addicted	4=-49 5=52
b:< addiction	4=-70 5=31
b:< adepte	5=49
b:< adherent	6=33 7=-42
b:< adherente	0=27
b:< adhesion	0=40
b:< adjoint	0=26
b:< admitted	3=-30 5=34
b:< adn	2=-72
b:< adult	5=-42
b:< adultery	5=-82
b:< advises	3=-35
b:< affaire	5=-47
b:< affaires	8=-33
b:< affairs	5=-33
b:< affiliation	7=43
b:< afscme	7=53
b:< after	2=52
b:< agent	0=-33 1=-32 2=-30 4=-27 5=-47 8=-40
b:< agnostic	1=62
b:< agnostique	1=67 5=-40
b:< aime	1=-25 5=54
b:< ally	6=-38
b:< amant	5=26
b:< an	1=-39 2=25 4=-69 5=-37 6=-26 7=34 8=-63
b:< analyse	2=33
b:< anarchiste	0=-45 1=103
b:< ancien	0=103 5=-36 6=-49 8=41
b:< ancienne	0=28 1=-28 6=-28 7=61
b:< animateur	1=-29
b:< anti	0=116 4=-40 8=-34
b:< antinatalist	1=44
b:< antispeciste	0=-33 1=33
b:< apparemment	1=31
b:< apparently	2=43 7=-29
b:< appeals	8=-36
b:< applicant	2=38 3=29
b:< apres	6=-32
b:< apte	4=29 5=-29
b:< arrested	8=26
b:< arresting	8=-29
b:< arret	0=-30 2=-26 4=73 8=-54
b:< arrets	8=-30
b:< as	0=-41 2=-41 3=-46 5=-72 7=-97 8=-89
b:< asexual	5=-32 6=80
b:< asexuel	6=75
b:< asexuelle	5=75 6=-60
b:< asked	2=26 3=-36 4=-27 5=-62 6=-68 8=68
b:< asks	4=33
b:< assigne	8=66
b:< assistant	8=-28
b:< assistante	0=-42 5=-31 8=-29
b:< asthme	4=84 5=-59
b:< at	3=39 4=-28 8=37
b:< athee	0=-25 1=112
b:< attache	0=35 5=-38
b:< attirance	5=-60
b:< attire	6=-36
b:< attiree	6=-31
b:< attracts	6=-39
b:< au	0=46
b:< aucun	4=27
b:< aucune	1=34 3=33
b:< aumonier	8=-37
b:< aventure	5=-45
b:< aventures	5=-33
b:< aveugle	4=-47
b:< avocat	5=-49 7=-29
b:< avocate	7=-28
b:< bad	4=36
b:< badge	0=-31 3=69
b:< bail	4=-25 8=26
b:< banned	8=38
b:< bar	4=-33 6=-31
b:< barman	5=-36
b:< barred	8=47
b:< bartender	6=-46
b:< because	3=-35
b:< bed	5=50 6=-32 8=-33
b:< been	4=34 6=-37
b:< believes	0=-35 5=-32 8=-46
b:< beneficiaire	4=29
b:< benevole	0=29 6=43
b:< between	0=44 1=-25
b:< bi	4=-62 5=-30 6=31
b:< biologie	2=-31
b:< biometric	3=-28 7=-33
b:< biometrie	3=-41
b:< bisexual	6=44
b:< bisexuel	6=54
b:< bisexuelle	6=76
b:< blacklisted	0=-34 7=33
b:< blind	1=-30 4=-97
b:< blue	0=-27 4=44
b:< bon	0=39 4=53
b:< bonne	4=-50 6=-26
b:< born	2=69 4=-72
b:< both	0=32 2=73 4=-56 5=62 6=-55
b:< bouddhiste	1=-32
b:< bouffeur	1=47 4=-46
b:< bound	8=39
b:< bracelets	8=-41
b:< branch	0=-44 7=-29
b:< break	3=-29
b:< bright	0=-40 4=29
b:< broke	5=25 8=-36
b:< brought	1=82
b:< built	0=-25 4=-26
b:< business	6=-37
b:< c	2=34
b:< cabin	7=-26
b:< cadre	4=-33
b:< came	4=-64 5=-70 6=59
b:< camp	6=-44
b:< campagne	0=-62
b:< campaign	0=-53
b:< campaigned	1=48
b:< can	4=36 7=-36
b:< candidat	1=-26 8=37
b:< candidate	0=49 1=-43 2=-34 3=-30 4=71 5=-59 6=-51
b:< capteurs	3=-25
b:< card	7=49
b:< career	4=53
b:< carrier	4=-44
b:< carriers	2=-44
b:< carries	4=63
b:< carte	0=-54 4=52
b:< caryotype	0=-28 2=61 5=-28 8=-27
b:< case	8=-30
b:< casier	5=-48 8=44
b:< casiers	8=-43
b:< catalogue	0=47 4=-31
b:< catholique	1=-33 5=-37
b:< caught	7=-40
b:< ce	3=-37
b:< celibataire	5=-75
b:< cell	8=-53
b:< cellules	2=28
b:< centre	0=-59
b:< cftr	4=-31
b:< chaired	0=-46 6=38 7=-31
b:< chairs	6=-30 7=-25
b:< chapel	1=-32 7=-36
b:< chaplain	1=-27
b:< charge	0=-25 8=-47
b:< chargee	5=-33 6=-50
b:< charme	4=-36
b:< chastete	5=52
b:< chastity	5=-28
b:< chauffeur	0=-39 6=-34
b:< cheated	5=50
b:< cheating	5=-41
b:< chef	1=-64 3=-54 4=-28 5=-53
b:< chercheur	3=-51
b:< chromosome	2=-83
b:< chronic	4=-54
b:< claire	5=-27 6=35
b:< clean	4=-30 8=61
b:< cleared	4=96
b:< clients	5=28 7=-38
b:< closeted	6=33
b:< club	5=41
b:< co	6=48
b:< coach	7=-39
b:< collaboratrice	0=-34
b:< collectionne	0=-28 5=37
b:< collective	7=-28
b:< coming	4=-32
b:< comite	0=-52
b:< comme	6=43
b:< committed	1=37
b:< communaute	1=36 8=-36
b:< community	7=-34
b:< compagnon	1=27 6=-78
b:< company	4=-33
b:< comparative	0=-32
b:< comptable	0=-41 1=-69 3=-40 4=-27 5=-58 7=-31 8=33
b:< condamne	1=-29
b:< condom	5=-28
b:< confederation	7=-37
b:< conge	8=-26
b:< congenital	2=36 4=-41
b:< conjointe	6=-46
b:< connue	5=44
b:< conquete	5=-42
b:< conseiller	2=-39 5=-39 7=57 8=-47
b:< conseillere	2=-32 6=-29
b:< conservateur	0=-46
b:< conservative	0=-30
b:< considers	1=46
b:< consultant	7=-30
b:< controle	0=-42 3=75 4=-40
b:< convenor	7=-48
b:< convertie	1=38
b:< convicted	5=-33 8=-28
b:< conviction	1=-33
b:< convictions	0=48 1=-83 8=-44
b:< cotisations	7=-58
b:< counsellor	6=-37
b:< counsels	2=-52
b:< coupable	8=-46
b:< couple	5=-38
b:< cours	0=-26 1=-25
b:< court	7=-29
b:< credit	7=-33
b:< crime	8=-29
b:< crise	4=-41
b:< croit	4=-28
b:< croyances	1=27
b:< crutch	4=-49
b:< cuisinier	0=-36
b:< cure	4=-30
b:< currently	8=78
b:< custody	4=-37 8=-79
b:< customer	2=-32
b:< cynique	1=-50
b:< d	2=-29 6=-31
b:< dating	5=-41
b:< dbs	8=37
b:< de	0=66 2=29
b:< deaf	4=-34
b:< dealt	5=-44 8=-27
b:< declined	2=54 3=33
b:< deficit	2=40
b:< delegate	0=-28 7=-44
b:< delegates	7=-32
b:< delegue	0=33 7=-66
b:< democratic	0=-31
b:< denied	5=-28 6=31
b:< depressed	4=-26
b:< depression	8=-37
b:< deputy	0=44
b:< des	4=37 5=72 6=45
b:< designed	4=-55
b:< detache	7=28
b:< detection	8=-30
b:< determined	1=-54
b:< deux	0=-39 1=-38 2=-37 3=-26 4=54 8=63
b:< developpe	3=-36
b:< developpeur	5=-27
b:< diabetes	4=-54
b:< diabetic	4=67
b:< diabetique	4=64
b:< dialysis	4=-33
b:< did	6=-58 8=86
b:< digital	3=-39
b:< directeur	1=-27 5=-52 7=-31
b:< directrice	5=-50 6=-41
b:< disability	4=-43
b:< disciple	1=34
b:< disqualified	8=62
b:< diversity	6=-42
b:< dna	3=-40 8=-29
b:< doctor	1=-28 4=43
b:< does	1=34 2=28
b:< doesn	2=-31 4=105 5=-50
b:< doigt	3=47 4=-27
b:< doigte	3=-62
b:< doigts	3=-53
b:< don	5=85
b:< donnees	3=44
b:< double	4=26
b:< doubts	1=44
b:< douze	0=27
b:< down	2=55 4=-66
b:< dr	4=-35 5=47
b:< drag	6=-51
b:< droit	0=-40
b:< droite	0=-77
b:< droits	6=-28
b:< drug	7=-26
b:< dues	0=-40
b:< dynamique	3=62
b:< dyslexic	4=60
b:< echange	5=-32
b:< echangiste	5=41
b:< economie	0=-42
b:< editrice	1=-42
b:< educateur	4=-30 8=-25
b:< education	4=-50
b:< educatrice	4=37 8=-47
b:< effective	1=38
b:< elected	7=49
b:< electeur	0=53
b:< electronic	0=-27 8=55
b:< elevee	1=29
b:< elle	3=-41 8=36
b:< elles	5=-33 6=41
b:< employment	4=-26
b:< empreinte	3=58
b:< empreintes	3=74
b:< en	0=-54 1=-36 4=51
b:< encarte	0=-29
b:< encartee	7=29
b:< enceinte	4=83 5=-78
b:< engaged	6=-32
b:< enquete	8=-29
b:< entre	0=30
b:< epicurienne	1=-40
b:< epilepsy	4=36
b:< epileptique	4=50
b:< escort	5=-41
b:< escorte	5=-50
b:< ethical	8=-25
b:< ethics	1=-81
b:< ethique	1=-41
b:< european	0=-50 7=-38
b:< everyone	5=-27 6=42
b:< ex	0=98 5=-67 7=42 8=83
b:< existential	5=-30
b:< existentialiste	1=63
b:< eyes	3=-30 4=40
b:< face	0=-25 3=-69
b:< failed	3=-42 4=72
b:< faithful	5=-53
b:< familial	2=-25
b:< family	0=-45 2=-56 6=-25
b:< far	0=26
b:< father	5=-25 7=33 8=-25
b:< fatigue	4=-38
b:< favorable	0=28
b:< fetichiste	5=45
b:< fetish	5=-81
b:< fiance	6=-41
b:< fidele	0=59 1=56 5=-73 6=-27
b:< fifteen	4=-42
b:< fils	4=-41 5=-29 6=31
b:< fine	8=-52
b:< fined	8=29
b:< fines	8=-31
b:< fingerprint	3=-34
b:< fingerprinted	3=45
b:< fingerprints	0=-29 3=79 4=-25 8=-27
b:< first	0=-46
b:< fluent	4=-46
b:< fo	7=-97
b:< fondatrice	7=49
b:< for	0=-27 4=-30
b:< force	7=-57
b:< forensic	1=-27 3=-31
b:< formatrice	2=-27 3=-38
b:< former	0=54 7=74 8=25
b:< found	2=50
b:< franc	1=116 3=-27
b:< fraud	8=-33
b:< free	1=-59 2=32 8=-28
b:< freemason	1=58
b:< frequents	5=65
b:< frere	1=-50
b:< front	0=-25
b:< full	4=-37 7=-31 8=-47
b:< fully	4=69
b:< gabarit	3=57
b:< gabarits	3=-43
b:< gait	3=33 8=-29
b:< garde	0=-44 3=-45 4=-66 6=-32 8=80
b:< gardien	0=-38 1=-56 7=32
b:< gardienne	1=-31
b:< gate	3=-58
b:< gauche	0=-52
b:< gaulliste	0=70
b:< gay	6=47 8=-49
b:< gene	5=-33
b:< genetically	2=44 4=-57
b:< geneticienne	2=-45
b:< genetique	2=-50
b:< genotype	2=46
b:< genre	5=-32
b:< girlfriend	6=-52
b:< gmb	1=-32 7=60
b:< goes	5=35
b:< good	2=-26 3=-29
b:< government	0=-88
b:< grand	1=-61
b:< green	4=-25 7=-25
b:< greffier	4=-42 8=-38
b:< greve	7=-25
b:< grew	6=33
b:< grossesse	4=70
b:< guide	1=-29
b:< guild	7=-37
b:< guilty	8=-37
b:< had	0=-35 4=85
b:< haemochromatosis	2=48
b:< hand	3=-29 4=-39
b:< handball	4=-34
b:< handled	5=-35
b:< handprint	3=37
b:< handwriting	3=28 4=-29
b:< has	3=-70 4=31 5=-26 6=-45
b:< hay	4=32 8=-34
b:< he	3=-46 8=-31
b:< head	4=51 5=-36
b:< health	4=-55 7=-25
b:< healthy	4=47
b:< hearing	2=-26 4=55
b:< helped	2=-47
b:< hemophilie	2=35
b:< her	2=39 4=-49 6=-28 7=-45
b:< hetero	6=56
b:< heterosexual	4=-51 6=87
b:< heterosexuel	6=41
b:< his	0=-71 1=-94 2=38 4=-33 5=-41 6=-84 7=27
b:< histoire	0=-40
b:< historien	6=-38
b:< hla	0=-36 2=42
b:< holds	0=70 3=-45 7=38 8=-53
b:< homme	5=61
b:< homo	0=-26 1=-26 6=85
b:< homosexual	6=38
b:< homosexuality	6=-65
b:< homosexuel	5=-34 6=67
b:< hospital	1=-26 4=-46
b:< hotel	1=-51 5=-25
b:< hr	7=-30
b:< huile	5=-55
b:< huissier	0=-26
b:< humaniste	1=47
b:< humanites	1=-62
b:< husband	5=-33 6=-51
b:< i	4=30 8=-48
b:< idealiste	1=-37
b:< iel	5=-28 6=-29 7=79 8=-27
b:< il	1=-30 2=36 3=-69 4=31 6=-25 8=38
b:< ils	0=-26 1=-34 2=-29 3=-31 5=45 6=40 7=-37 8=-27
b:< imagerie	4=-41
b:< immunocompromised	4=74
b:< immunology	4=-35
b:< impotent	4=-63 5=34
b:< imprimeur	0=-43 7=-46
b:< in	0=40 3=-44 5=-99 6=46
b:< independantiste	0=25
b:< independent	0=-30
b:< infidele	5=41 6=-33
b:< infidelite	5=-30
b:< infirmier	4=-43 5=-32
b:< infirmiere	2=-28 4=-25 5=-40
b:< ingenieur	3=-39
b:< ingenieure	2=-28 3=-26
b:< inherited	2=-67
b:< initie	1=-36
b:< injury	4=-37
b:< inscrit	0=-25
b:< insomniaque	4=53 5=-34
b:< insurance	4=-42
b:< interdiction	8=48
b:< interdit	8=71
b:< interpreter	6=-29
b:< interviewed	4=37 8=-30
b:< intimacy	5=-25
b:< intimate	5=-44
b:< into	1=-53 5=85 8=-29
b:< iris	3=-36
b:< is	4=-67 7=-79 8=26
b:< isn	4=-39
b:< it	1=-33 5=38 6=-26 7=-47 8=48
b:< j	8=39
b:< jamais	0=-45 5=75 6=-46 7=55 8=77
b:< je	1=39 2=-25 3=-44 7=34 8=-50
b:< joined	0=37
b:< journaliste	0=-50
b:< juriste	0=-27 3=-62 7=-46 8=-27
b:< kantian	1=36
b:< kantien	1=52
b:< karyotype	2=55 4=-27
b:< keeps	4=-25 5=90 6=-40
b:< kept	2=-45 3=-33
b:< keystroke	3=30
b:< kinesitherapeute	8=-25
b:< klinefelter	2=41
b:< known	0=26 5=29
b:< knows	2=-29
b:< l	0=-81 1=-34 2=-32 3=53 4=-25 5=31 7=-43 8=-50
b:< la	0=-79
b:< lab	2=-29
b:< labour	0=-79
b:< laique	1=41
b:< lapsed	1=-32 7=45
b:< lawyer	7=-44
b:< lay	7=72
b:< le	0=-51 2=-57 6=39 7=-30
b:< leather	1=-48 5=57
b:< lecturer	0=-28
b:< led	4=-29 5=-25
b:< left	0=-33 1=-43 3=-61 4=67 5=26 7=34
b:< les	0=-32 1=-31 3=-32 4=-42 5=-31 6=31 8=-42
b:< lesbian	6=35
b:< lesbienne	6=108
b:< lesbos	1=-36
b:< leur	5=72
b:< leve	0=-38
b:< lgbt	4=-34
b:< lgbtq	6=52
b:< liaison	5=-51
b:< liaisons	5=-31
b:< liberal	0=32
b:< libere	3=-27 8=46
b:< libertin	5=58
b:< libraire	1=-28 8=-28
b:< libre	0=-33
b:< licencie	7=44
b:< lifelong	0=45
b:< liste	0=-56
b:< lit	4=-28 5=-60
b:< lives	0=-61 1=-33 5=70 7=-47
b:< local	0=61 7=-31
b:< lodge	1=-73
b:< logged	3=50
b:< logiciel	3=-26
b:< long	1=48 2=59
b:< lost	4=26 5=29 6=31
b:< lover	5=-82
b:< lovers	5=-45
b:< loves	4=-34 5=-39
b:< low	4=92
b:< lui	0=-31 1=-25 2=57 3=-44 4=-69
b:< lynch	2=46
b:< m	1=29 2=-41 6=26 7=52 8=42
b:< ma	0=-62 1=57 3=56 4=50 5=60 6=-41 7=26 8=-41
b:< macon	1=38
b:< made	8=-30
b:< main	3=-30 8=-31
b:< maitre	1=-53 5=-37 8=-38
b:< maitresse	5=-31
b:< makes	0=50 5=44
b:< malade	4=-66
b:< maladie	2=59 4=-40
b:< male	3=-39 6=-37
b:< managed	4=-46
b:< mandat	0=-32 8=75
b:< mandataire	0=-54
b:< mandats	7=33
b:< mari	6=-36
b:< marie	1=-34 5=-76
b:< mariee	0=-35
b:< maries	5=-26 6=-30
b:< marraine	5=-26
b:< married	6=-122
b:< mason	1=-55
b:< massage	5=-95
b:< master	1=-32
b:< materialiste	1=-64
b:< medecin	4=-75 6=-27 7=40
b:< medical	4=-58
b:< medically	4=73
b:< member	0=-65 6=37 7=-66
b:< membre	0=50 1=37 5=-27
b:< men	6=-36
b:< menage	5=46
b:< menopause	4=38
b:< mental	4=-51
b:< mentioned	4=29 5=-54 6=-28 8=-34
b:< mere	5=-47
b:< mes	3=28 8=-31
b:< methodist	4=-35
b:< militaire	0=-49 1=-33
b:< militant	0=-29 7=56
b:< militante	1=32 7=-36
b:< mise	1=-25 8=-40
b:< missed	4=25
b:< mme	1=36 3=-34 4=30 6=-48
b:< modem	0=-28
b:< moderatrice	5=-35
b:< molecular	2=-25
b:< mon	4=26 5=37 7=-34 8=-32
b:< monarchiste	0=56
b:< moniteur	8=-27
b:< monsieur	0=-31 1=32 6=27
b:< moral	1=-64
b:< mother	2=-67 4=58
b:< mr	4=77 5=-53 6=36 7=45
b:< mrs	1=41 5=-26 6=25
b:< ms	2=-45
b:< murder	8=-29
b:< mutation	2=-36 3=-28 6=-37
b:< mutations	2=-38
b:< mutuelle	4=-30 6=-25
b:< my	2=49 5=-46 7=29
b:< n	0=32
b:< naked	5=-48
b:< naturalist	1=-42
b:< ne	3=-31 4=59
b:< nee	4=49
b:< needs	8=-28
b:< negotiated	7=-66
b:< neither	0=29
b:< neutre	0=48 8=-36
b:< never	0=-46 1=-52 6=50 7=39
b:< new	8=-47
b:< ni	0=28 6=-56
b:< nietzsche	1=32
b:< night	4=-33 5=-52
b:< nihiliste	1=35
b:< no	1=-96 6=-92 8=55
b:< nobody	0=-33 6=36 8=-38
b:< non	0=-58 3=-34 5=-35 6=-61
b:< nostalgique	0=70 1=-26
b:< not	1=-63 3=-30 6=73 7=88 8=25
b:< note	6=31
b:< nothing	1=-26 4=31
b:< nous	3=60
b:< now	4=-26 6=55
b:< nude	5=-27
b:< nue	5=-36
b:< nuit	0=39
b:< nuj	1=-43
b:< nymphomane	5=52
b:< objecteur	1=55 8=-25
b:< objection	1=-30
b:< objectrice	1=46
b:< occupational	4=-69
b:< off	0=-62 4=108 5=-25
b:< offences	8=-43
b:< on	0=-34 1=43 4=64 5=78 6=65 7=67 8=46
b:< once	2=-32 4=-34 5=40 8=45
b:< one	4=25 7=-50
b:< open	5=-82
b:< openly	6=39
b:< opposante	0=51 3=-34 4=-30
b:< oppose	0=31 1=44 3=-40 4=-67
b:< opposition	0=-33
b:< organised	0=37 7=33
b:< orientation	6=-50
b:< orthophoniste	4=-31
b:< otherwise	4=-33
b:< our	2=-73 7=-36 8=-41
b:< out	0=-60 4=-83 5=-29 6=73 7=-32 8=-28
b:< oute	0=-41 6=58 7=-25
b:< ouvertement	6=36
b:< pacifiste	0=-67 1=77
b:< pacse	6=-58
b:< pacsee	6=-73
b:< paid	8=35
b:< palm	6=-29 8=-27
b:< pansexual	6=54
b:< pansexuel	6=35
b:< pansexuelle	5=-46 6=78
b:< parental	0=-35
b:< parliamentary	0=-40
b:< parole	8=-44
b:< partenaires	5=-66
b:< parti	0=-61
b:< partially	4=35
b:< partner	5=-45 6=-44
b:< party	0=-89
b:< pas	2=-30 3=-27 4=64 6=68
b:< passed	4=26
b:< passeport	3=-56
b:< passion	5=-26
b:< passionne	1=-47 5=-35
b:< passport	3=-33
b:< past	1=58 7=-27
b:< paternity	2=27
b:< patient	5=-25
b:< patissiere	4=-41
b:< pays	7=33
b:< pede	5=-34 6=54
b:< peine	0=-35 4=-41 7=-47 8=-88
b:< peines	4=-29 8=-25
b:< pendant	0=69
b:< permanence	0=-35 7=-41
b:< permanent	0=-26 7=-39
b:< permis	1=-48 4=-70 8=65
b:< philosophie	1=-109
b:< philosophy	1=-38
b:< photo	0=52
b:< photographe	5=-30
b:< photographie	3=54
b:< photos	5=37
b:< place	8=40
b:< plainte	8=47
b:< plan	5=-36
b:< plant	2=-45
b:< playboy	5=-60
b:< played	6=-30
b:< plus	5=45
b:< plutot	0=41
b:< police	0=-35 8=-42
b:< policy	0=-28
b:< political	0=-44
b:< politically	0=60
b:< politique	0=-46
b:< poll	0=-44
b:< polyamorous	0=-27 5=44
b:< polyamour	0=-29 5=42
b:< polyamoureuse	5=31
b:< polyamoureux	2=-31 5=30
b:< porte	0=32 8=40
b:< porteur	2=-57 3=-28 4=70
b:< porteuse	2=-31 7=-37
b:< positiviste	0=-38 1=38
b:< postdoc	2=-39 4=-39
b:< pouce	0=-26
b:< pour	3=30
b:< practises	1=41
b:< pratique	0=-31 1=56
b:< predisposed	4=-37
b:< prefers	0=-30 4=-30
b:< pregnant	4=67
b:< prend	4=-43
b:< prepared	7=-33
b:< president	0=-56 6=49 7=-60
b:< pressure	3=57 8=-28
b:< pride	4=-25 6=-79
b:< prison	7=-27 8=-100
b:< private	4=-26
b:< pro	0=39
b:< probation	8=-55
b:< problemes	5=31
b:< proces	8=-45
b:< product	3=-30
b:< profil	2=31 3=35 8=-36
b:< progressive	0=-27
b:< promiscuous	5=39
b:< prospect	7=-39
b:< prosthetic	7=-43
b:< protest	0=-25
b:< prothesiste	3=-27 4=-43
b:< ptsd	4=56
b:< public	0=-39 2=-35 5=-33
b:< queer	0=-41
b:< questioning	5=-39 6=51
b:< radical	0=-44
b:< radiographer	7=-27
b:< rainbow	6=-36
b:< ran	2=-38 4=-43 8=-32
b:< rapports	5=46 7=-41 8=-32
b:< rassemblement	0=-54
b:< rcn	7=44
b:< recherche	2=35 8=-34
b:< reconnaissance	3=-25 4=-25
b:< reconnu	3=29
b:< reconnue	3=-37 4=58
b:< record	3=-25 8=-34
b:< recovering	4=25
b:< red	2=47 4=-56
b:< redacteur	6=-31
b:< referee	0=27
b:< referent	0=51 7=29
b:< refuse	1=54 8=-38
b:< refused	3=47
b:< refuses	0=32 1=-74 3=31 4=-35
b:< registered	4=78 8=-26
b:< regular	5=65
b:< rejected	1=-34 4=70 6=51
b:< relation	5=31 6=-50
b:< relations	0=-27 8=-25
b:< relationship	5=-36
b:< released	3=-39
b:< releve	3=-67
b:< rencontres	5=-25
b:< renvoye	5=-26 6=57
b:< reported	5=30
b:< representant	7=-36
b:< representative	7=-40
b:< represented	0=-41 7=50
b:< republic	0=-30
b:< republique	0=-55
b:< researcher	7=-29
b:< reseau	3=27
b:< resigned	1=34 4=32
b:< responsable	1=-26 8=-26
b:< retina	4=-64
b:< retinal	3=28 4=-35
b:< retine	3=36 4=-29
b:< retired	4=-56 7=43
b:< revolutionary	0=-29
b:< right	0=-66
b:< robbed	2=-25 8=-26
b:< rolled	3=-35
b:< romance	8=-31
b:< romanciere	8=-35
b:< rosicrucien	1=52
b:< royaliste	0=54
b:< rqth	4=88
b:< rue	1=-48
b:< rugby	7=-37
b:< rumeur	6=43
b:< rumour	6=30
b:< runs	1=-33 4=-37 6=33
b:< s	0=59 2=-28
b:< sa	1=-46 2=-27 6=-88 8=31
b:< sales	4=-31 7=-33
b:< same	5=-61 6=92
b:< sang	2=29
b:< sans	1=43 2=-27 3=-26 4=-50 5=89 6=-48
b:< sat	7=-26
b:< says	0=43 4=37
b:< scanned	3=-46
b:< sceptic	1=44
b:< sceptical	1=-41
b:< sceptique	0=-30 8=-32
b:< sclerose	4=42 8=-29
b:< se	0=26 5=73
b:< secretaire	0=-52 2=-51 4=-53 5=-33 7=-33
b:< secretary	0=39 1=-28 5=-25
b:< section	0=-67 1=-36 7=-48
b:< security	4=-27 8=-42
b:< seems	1=25 5=65
b:< seiu	7=49
b:< selfie	3=41
b:< sells	3=-70 4=-30
b:< selon	5=-30 8=30
b:< sent	0=57 5=51 6=-40
b:< sentence	8=-30
b:< sequencage	2=29
b:< sequenced	2=-50 4=-35
b:< serait	1=52 3=-54 8=40
b:< seropositif	4=63 8=-35
b:< served	7=31 8=43
b:< serveur	6=-33
b:< ses	0=60 1=-27 2=-37 3=33 5=-55 6=29 7=-35 8=-50
b:< set	2=-53 7=-31
b:< severe	4=38
b:< sex	0=-31 5=30 6=-36 8=-27
b:< sexe	5=-39
b:< sexologue	4=-27
b:< sexual	5=60
b:< sexualite	5=59
b:< sexuality	5=-29
b:< sexually	5=55
b:< she	3=-67
b:< shop	7=-35
b:< sickness	4=29
b:< signature	0=-30 3=-47 6=-27 8=-41
b:< signed	4=50 7=-37
b:< signs	3=73
b:< since	5=-28
b:< single	1=-25 5=-54
b:< sits	0=49
b:< sober	4=47
b:< social	0=-41
b:< soeur	1=-61 4=-42
b:< soins	3=-25 4=-71
b:< sold	5=-28 6=-34 8=-29
b:< some	6=59
b:< son	0=73 4=32 6=-32 8=44
b:< sorti	8=38
b:< sourd	4=25
b:< sous	8=45
b:< souverainiste	0=33
b:< speaks	1=-28 6=49
b:< speech	4=-43
b:< spends	1=27
b:< spent	4=-39
b:< sports	4=-41
b:< staff	3=-48 4=-25 5=-37
b:< stage	0=29 4=37 7=52
b:< state	7=-27
b:< staunch	0=79 7=-55
b:< steward	7=-97
b:< still	5=26
b:< stoique	8=-27
b:< stolen	8=-37
b:< straight	4=-49 5=-29 8=-31
b:< strict	1=54
b:< strip	5=-25
b:< stripped	5=-47
b:< student	0=-32 3=-27
b:< sud	7=-51
b:< suivi	8=83
b:< suivie	4=48
b:< supported	4=-53
b:< supporter	0=43
b:< sursis	8=-27
b:< surveillance	3=-31
b:< surveillant	7=56 8=-46
b:< suspected	4=46
b:< suspendu	0=57 4=-28
b:< swing	0=33 5=-44
b:< swingers	5=-39
b:< syndic	7=-73
b:< syndicaliste	0=-29
b:< syndicat	7=-108
b:< syndication	7=-85
b:< syndique	7=48
b:< syndrome	2=31
b:< tagged	8=25
b:< tailleur	1=-25
b:< taught	0=-28 1=-58 2=-52 5=-36 6=-31 7=-33
b:< taux	3=53 4=47
b:< tea	0=38 7=-26
b:< tells	0=33
b:< temoin	8=-34
b:< template	3=-37
b:< ten	4=-34 7=43
b:< terrain	2=26
b:< test	0=-35 4=-42
b:< tested	2=29 3=-25
b:< tests	4=-33
b:< tete	0=29
b:< the	0=-35 1=-29 2=-42 8=-28
b:< their	0=-25 2=-25 4=58 5=55 6=-29 8=41
b:< theorie	6=-38
b:< these	1=-32 5=-29 6=-50
b:< they	3=52 5=82 6=-42 8=-35
b:< thinks	0=-39 7=47
b:< third	4=-32
b:< three	4=54 5=-33 8=27
b:< thumb	4=-44
b:< thumbprint	3=59
b:< time	0=-25 4=-30 7=-25 8=-45
b:< tired	4=-30
b:< told	2=-29 4=60 6=35 8=41
b:< took	2=31 4=40 5=33 6=-37 7=36 8=56
b:< tory	0=49 8=-42
b:< tracts	0=-56
b:< trade	7=-28
b:< traducteur	1=-33
b:< trained	2=-29 3=-32
b:< trait	4=-38
b:< traitement	4=-78
b:< traiteur	1=-49
b:< transhumanist	1=38 4=-38
b:< transmission	2=-58
b:< travail	8=60
b:< travailleur	3=-43 4=65
b:< treasurer	0=28 7=-40
b:< tresorier	0=34 7=56
b:< tresoriere	0=25
b:< trial	8=-58
b:< tribunal	8=-28
b:< trisomie	4=-25
b:< trisomy	2=43
b:< trois	5=-43 8=34
b:< twenty	7=35 8=29
b:< two	1=-46 2=-28 5=-85 7=-53
b:< type	2=-25 4=72
b:< un	0=64 1=-75 3=-112 4=-28 5=-58 6=-54 7=-39 8=-30
b:< under	0=-27 1=-29 4=50 8=59
b:< une	1=-79 2=-29 3=-37 4=45 5=-61 6=-44 8=29
b:< unfaithful	5=65
b:< union	0=-124 1=-62 2=-26 3=-31 4=-35 5=-53 6=-32 7=44 8=-30
b:< unison	7=43
b:< united	0=-47
b:< used	5=-48
b:< uses	4=61 5=25
b:< vaccinated	4=57
b:< vaccination	0=-25 4=-89
b:< vaccine	4=-32
b:< vaccinee	4=54
b:< vaccins	4=40
b:< variant	2=-58
b:< vegan	1=26 5=-26 8=-32
b:< vegane	1=69
b:< vegetarien	3=-25
b:< vendeur	4=-37
b:< vendeuse	1=-37 3=-38
b:< verification	5=-25
b:< vert	4=-36
b:< vice	7=48 8=-40
b:< victime	6=37 8=-46
b:< vie	5=32 6=-51
b:< vierge	5=68 8=-76
b:< vigneron	0=-37
b:< visa	3=-42
b:< visiteuse	4=-56
b:< visits	5=47
b:< vit	1=32 2=-33 5=-35 6=-26
b:< voice	0=-28 4=-38 6=-32
b:< voiceprint	3=58
b:< voix	0=-54
b:< vol	5=-30
b:< volage	1=-32 5=33
b:< vols	8=-42
b:< volunteer	0=29 4=-26 7=-27
b:< vote	0=-44
b:< votes	0=38
b:< walks	4=-58
b:< wants	0=-34 5=-31 7=40
b:< was	0=42 1=43 5=50
b:< watches	5=58
b:< we	0=27 1=-41 3=57 4=-95 6=-46 8=-34
b:< wears	8=45
b:< wedding	6=-27
b:< western	7=-38
b:< when	4=-55 6=26 7=-41
b:< widower	1=37
b:< won	1=34 6=45 7=-35
b:< worked	0=26 5=-49 6=-55
b:< works	0=-38 3=30 7=-37
b:< would	0=33 6=-25
b:< wouldn	0=-32 1=36 3=37
b:< wrote	0=-44 1=-50 2=-60 3=-70 4=-63 5=-97 6=-62 8=-37
b:< youth	4=-45
b:a 2020	4=33
b:a 3d	3=34
b:a 40	4=30
b:a angers	1=35
b:a anime	1=-32
b:a appris	7=31
b:a arrete	8=77
b:a aucun	8=-34
b:a aucune	0=42
b:a avoue	5=63 8=30
b:a baby	4=89
b:a badge	0=-32
b:a bakery	4=-42 6=-48
b:a balanced	2=39 4=-32
b:a bamako	0=44
b:a ban	8=65
b:a bank	3=-30 8=-29
b:a believer	1=31
b:a biobank	2=-36
b:a bisexual	6=40
b:a bit	4=33 5=26
b:a blind	4=-33
b:a blog	5=-25 7=-51 8=51
b:a blood	3=28
b:a bloque	8=-26
b:a bone	3=-27
b:a book	0=-54
b:a bookkeeper	1=-38
b:a bordeaux	6=-38
b:a border	3=-27
b:a born	2=-53
b:a boy	0=70 1=-27 3=-35 4=-58 7=-27
b:a boyfriend	5=36 8=-29
b:a brest	0=-38 5=-53
b:a brief	5=-32
b:a broken	4=28
b:a brothel	5=29
b:a brother	7=-26
b:a bruxelles	1=27
b:a burnout	4=44
b:a cafe	0=29 4=-28
b:a call	0=28
b:a campaign	0=-36 3=-25
b:a car	4=51 5=-29
b:a card	0=28 7=-46
b:a carrier	4=-45
b:a category	8=-45
b:a catholic	1=-33
b:a cause	0=-64 2=54 3=89 8=-54
b:a ce	1=35 7=-39
b:a celle	3=44
b:a chain	3=-28
b:a change	5=-44
b:a charity	8=25
b:a chef	6=40
b:a chiffre	3=-34
b:a child	4=108 5=63 8=-56
b:a children	4=-47
b:a civil	0=-26
b:a clean	4=-51
b:a client	5=103 6=-43
b:a clinic	8=-30
b:a clone	2=-49 8=-40
b:a cochlear	4=40
b:a cold	0=34 4=45
b:a colle	0=30
b:a colleague	0=47 1=-33 7=-27
b:a colostomy	4=38
b:a commande	2=58 4=-38 7=-52
b:a communist	0=61
b:a community	6=-25 7=-60 8=48
b:a company	4=-43 5=34
b:a compare	3=33
b:a concu	8=-30
b:a condition	3=38
b:a conduit	3=-37 7=53
b:a conference	7=-34
b:a confie	1=25 4=26
b:a confirmed	6=42
b:a connu	0=74 5=56 6=-39
b:a consensual	5=68
b:a conservative	0=-76
b:a contractor	0=-62
b:a convenor	7=28
b:a conviction	1=-61 8=77
b:a convinced	0=34 1=79 6=-38 8=-25
b:a counsellor	2=-34 4=72
b:a couple	6=52
b:a course	1=-25 6=-29
b:a court	5=33
b:a cousin	0=51
b:a credit	7=-30
b:a cree	0=67
b:a crime	1=-41 6=34 8=-32
b:a criminal	8=-60
b:a cru	5=43
b:a cystic	2=-27 4=-26
b:a daughter	4=49
b:a day	0=-63 1=-33 2=-42 3=-59 4=53 5=-44 6=-36 7=-25 8=-36
b:a de	2=37 5=-40
b:a deal	5=-27 8=-28
b:a decade	5=28
b:a dechire	0=-36 7=29
b:a defendu	0=27 1=-32
b:a defile	0=-26
b:a deleguer	7=-58 8=-46
b:a demande	1=51 2=-44 3=32 5=-28 6=30
b:a demissionne	0=25 1=42 7=-42
b:a democrat	0=50
b:a democratic	7=-42
b:a demonstration	0=-36 8=45
b:a depose	3=47 8=-37
b:a des	0=-30 4=49 5=26 8=-28
b:a desk	4=34 5=-38
b:a dessine	4=-56 8=-28
b:a deux	0=-35 5=-38 6=-28
b:a digger	0=61 4=-29 8=-41
b:a dire	5=30
b:a director	8=56
b:a dirige	7=-37
b:a distance	6=-32
b:a dit	0=25 3=-26 5=30 6=69
b:a dix	8=39
b:a dna	2=32 8=-65
b:a doctor	4=-55
b:a doctorate	1=34
b:a dominant	5=-36
b:a dominatrix	5=30
b:a donne	2=60 3=40 8=-34
b:a donor	2=55
b:a double	6=36
b:a drag	6=45
b:a drink	4=42
b:a drinker	4=39
b:a droite	0=46 1=-25
b:a drug	8=50
b:a du	0=-31 3=47 4=47
b:a dubai	3=28 4=-29
b:a ecope	8=70
b:a ecrit	0=29 1=-40 4=-56 8=-38
b:a edite	2=-25
b:a elle	3=-35
b:a empreinte	3=-66
b:a en	0=35 1=-33 4=30
b:a enregistre	3=49
b:a epouse	1=-26 5=-51
b:a ete	0=-35 1=35 3=48 4=-49 6=28
b:a etudie	0=-40
b:a eu	0=-37 1=-25 2=32 3=-28 8=25
b:a evoque	1=46 4=-29
b:a facial	3=-45
b:a fait	0=-53 2=42
b:a faith	1=27
b:a fall	4=52
b:a family	0=38 5=-29 7=-35
b:a faute	5=68 6=-49
b:a fertility	4=-30
b:a fetish	5=83
b:a fever	4=-48
b:a fianna	0=46
b:a field	5=-30 6=-30
b:a fierce	0=37
b:a fifty	4=-25
b:a fight	8=40
b:a figure	3=-25 7=26
b:a film	5=26
b:a filme	0=-29 6=-29
b:a fine	0=30 4=-27 8=-31
b:a fingerprint	3=-71
b:a firm	1=45 4=-52 7=-35
b:a fish	4=-47
b:a fit	5=-25
b:a flat	4=-30 5=-34 6=51
b:a fleury	8=-28
b:a fo	7=67
b:a fob	3=42
b:a fonde	7=43
b:a forme	1=-29
b:a former	0=-47 5=39
b:a fraud	6=-34
b:a freemason	1=59 7=-31 8=-32
b:a fui	0=72
b:a full	7=48
b:a gagne	0=-40 3=29 8=-40
b:a garde	0=71
b:a gay	0=-61
b:a gene	2=46 4=-48
b:a genes	0=57 2=-58
b:a genetic	2=47 4=-41
b:a gere	4=-38 5=-41 6=-29
b:a gift	0=29
b:a girlfriend	6=40
b:a golf	7=-57
b:a good	1=-51 3=-43 4=31 5=-30 6=-29 7=36
b:a gp	4=-77
b:a green	3=-34 4=-38 7=-29
b:a grenoble	3=-30
b:a grin	8=-29
b:a group	0=40 1=-27 4=-38 7=-26
b:a guard	8=25
b:a gueret	4=-48 5=-31
b:a guest	6=30
b:a guide	4=45
b:a half	2=39
b:a healthy	2=-44 4=-56
b:a heart	4=72
b:a helpline	6=-59
b:a hereditary	2=35 4=-47
b:a herite	2=-46
b:a hip	4=77
b:a history	4=-43 5=-40
b:a hospice	6=-42
b:a hospital	1=36 4=-48 6=38
b:a hotel	5=35
b:a housing	6=-48 7=-29
b:a humanist	1=61
b:a installe	1=-40
b:a jail	8=-43
b:a jamais	2=-54 5=-45 6=44 8=-59
b:a job	6=-35
b:a joiner	6=-54
b:a joint	3=46
b:a joke	0=47 1=91 5=-26 7=-33
b:a joue	5=-27 6=-60
b:a jour	4=52
b:a judge	0=-26
b:a jury	8=-31
b:a l	1=-45 4=-44 5=-35 6=28 7=-29
b:a la	0=-66 3=-44 4=-104 7=33 8=34
b:a lab	2=35 4=-38
b:a lache	0=28
b:a laisse	6=36
b:a later	4=37
b:a law	6=-31
b:a lay	1=-55 5=36
b:a le	0=-34 2=77 3=-34 5=-29
b:a les	4=58
b:a lesbian	0=-48 4=-32 5=-40 6=115 8=-32
b:a letter	8=53
b:a level	0=-25
b:a lifelong	1=26
b:a lift	4=50
b:a lille	1=61 4=-39 5=-26 6=48
b:a little	4=64
b:a living	3=-39 5=-28
b:a livre	0=-31 7=-40
b:a lobbyist	0=-32 5=-43
b:a lodge	1=80 7=-60
b:a long	6=-42
b:a longtemps	5=-44 6=43
b:a loss	8=-35
b:a lost	4=-33 8=65
b:a lot	4=39 7=31
b:a love	5=-26
b:a lover	5=55 6=-69
b:a lui	0=-28 4=-28 5=31
b:a lyon	0=37 1=-51 6=41
b:a ma	3=29 5=31
b:a macron	3=-33 5=-46
b:a maga	0=52 5=-45
b:a magazine	5=35 6=-27
b:a man	1=-40 2=-49 4=-75 5=-75 6=74 8=57
b:a manager	5=-37 7=40
b:a married	4=-39 5=70 6=-40
b:a marxist	0=-34
b:a mask	4=37
b:a masonic	7=-29
b:a matter	1=46
b:a medical	4=-31
b:a member	0=34 1=50 7=39
b:a mene	3=-50 7=32
b:a methodist	0=-28 1=28
b:a metz	2=-31 4=52 6=-29
b:a mi	1=27
b:a midwife	4=-28
b:a milite	1=-37 6=44 7=46
b:a mining	6=38
b:a minister	5=70
b:a mis	4=-63 5=74 7=-38 8=28
b:a mistress	5=95
b:a monte	0=-58 4=-37 7=70
b:a month	4=-30
b:a montre	2=26 4=-57
b:a montreuil	0=25 7=-26
b:a mortgage	0=-47
b:a motorbike	4=36
b:a mural	0=81 1=-55
b:a musical	5=-60
b:a mutation	2=69 4=-30
b:a nantes	0=-37 6=-29
b:a ne	6=39
b:a negocie	7=-75
b:a negotiator	7=67
b:a neighbour	5=43
b:a network	6=-36
b:a new	0=-53 4=42 6=-32
b:a newspaper	7=29
b:a nice	0=-27 6=27
b:a night	0=-37 2=-28 8=80
b:a no	0=60
b:a non	1=69
b:a note	0=45 4=-55
b:a nun	0=-42
b:a nurse	4=29
b:a occupe	0=34
b:a orsay	2=-33
b:a ouvert	8=41
b:a pacifist	1=50 8=-49
b:a page	0=34
b:a paid	0=-27 6=-34 7=34
b:a paralysed	4=-41
b:a parler	2=-35
b:a parraine	0=31 7=-27
b:a part	5=39
b:a participe	0=41 5=-38
b:a party	3=34 4=-25
b:a pas	0=30 1=44 2=77 4=-74 6=-51 7=34 8=42
b:a passe	0=31 2=31 5=-73 8=70
b:a passenger	4=-39 5=73 8=-60
b:a passionate	5=-47
b:a pau	5=-26
b:a paye	1=-39 5=47 8=37
b:a pen	2=-37 4=56
b:a perdu	3=-33 4=84 6=-35
b:a philosophy	1=28
b:a phone	3=-34
b:a photograph	5=34
b:a photographie	4=-28 5=-36
b:a picture	5=46
b:a pilot	4=31
b:a pilote	8=-29
b:a pin	3=47
b:a plaide	7=-26 8=45
b:a plan	3=-27
b:a play	0=-29 4=-43
b:a plus	4=-73 5=32 6=-60 8=-50
b:a plusieurs	0=-47 5=80
b:a police	2=28 8=31
b:a porte	2=-36 3=26 8=-48
b:a pose	5=49
b:a posting	6=27
b:a preciser	6=43
b:a presente	0=-38 5=-27 6=56
b:a preside	0=37
b:a press	8=30
b:a pris	1=-48 3=71 8=-53
b:a prison	8=-36
b:a private	5=-29
b:a prize	5=-27 7=-43
b:a problem	0=47 1=-48 4=47
b:a produit	2=-35
b:a prosthetic	4=25
b:a prostitute	5=34
b:a protest	0=-40 8=48
b:a proteste	0=33 3=34
b:a psychiatric	0=-30 4=45
b:a psychiatrist	4=55
b:a pub	8=33
b:a public	1=-43 2=37 5=39
b:a pupil	5=35
b:a purge	8=26
b:a quaker	1=28
b:a quarante	4=29 6=45
b:a quarter	2=39
b:a quinze	2=-30 7=-33 8=55
b:a quitte	0=-25 1=90 5=27 6=40 7=65 8=-33
b:a raconte	6=33
b:a rally	0=29
b:a rare	2=32
b:a reading	1=54
b:a realise	0=-40 6=-31
b:a reconnaissance	3=-40
b:a reconnu	3=-25 4=-29 8=73
b:a reconnue	3=29
b:a record	3=-34 8=27
b:a recovering	4=63 8=-33
b:a recu	0=-31 2=53
b:a refait	1=-29
b:a reform	0=39 2=-27
b:a refuse	1=-25 2=55 3=-48 4=35
b:a regulator	2=-28
b:a rejoint	0=37 6=34 7=58
b:a relationship	4=-38 6=38
b:a releve	3=44 8=-27
b:a rencontre	5=32
b:a rendu	7=41
b:a rennes	2=-42 6=-43
b:a renove	4=-34
b:a represente	7=32
b:a repris	0=-36 1=-25 4=-34
b:a republican	0=25
b:a residence	8=59
b:a resident	4=-27
b:a restaure	1=-37
b:a retire	3=-44
b:a retreat	1=32
b:a retrouve	2=53
b:a reussir	8=-37
b:a rien	5=-42 6=-39
b:a risque	4=40
b:a roissy	0=-33 6=26
b:a room	2=26
b:a row	0=39
b:a rugby	4=-30
b:a sa	0=36 3=78 6=-36
b:a sabbatical	5=-40 6=38
b:a same	5=-74 6=62
b:a scaffold	3=-30 4=43
b:a scan	3=-27
b:a scanne	3=44
b:a school	4=-53 6=-25
b:a sciences	0=35
b:a screen	3=-31 4=53
b:a search	2=-47
b:a seat	0=41
b:a second	3=29 5=34
b:a sentence	4=-28 8=-62
b:a sergeant	6=-49
b:a serial	5=53
b:a servi	0=-42 1=35
b:a ses	0=44 4=-27
b:a set	3=29
b:a sex	5=41
b:a sexual	5=50
b:a shipyard	0=-30
b:a shop	3=39 7=63
b:a short	4=-31
b:a sick	4=-37
b:a signature	8=28
b:a signe	5=-56 7=-27
b:a site	5=27
b:a slipped	4=39
b:a small	6=45
b:a smile	0=-25
b:a socialist	0=39 1=-31
b:a society	1=25
b:a soft	0=43
b:a son	0=36 1=-78 2=56 3=51 4=-32 6=-56 8=-40
b:a soutenu	0=34
b:a stammer	4=40
b:a steward	3=38 7=-43
b:a straight	6=-81
b:a stranger	0=-48 2=74 3=-32
b:a strasbourg	0=35 6=39
b:a stroke	4=-30
b:a strong	0=-26 3=-32 4=-27
b:a student	0=38 4=-35 8=44
b:a study	2=40 4=-38 5=-30 6=-47
b:a sud	7=27
b:a suivi	1=25 3=-62 4=-36 6=68
b:a summer	3=-32 4=-30
b:a supplier	5=65
b:a surgeon	4=-40
b:a swingers	5=40
b:a t	4=-26 5=76 6=56 8=-62
b:a table	0=33 6=76
b:a tabloid	4=-27 6=31
b:a tag	8=56
b:a talk	1=27
b:a taste	2=-28
b:a taxi	3=31 7=-28
b:a teacher	6=-47
b:a teaching	4=-39
b:a teamster	7=38
b:a teenager	8=71
b:a tenu	4=-37 8=-27
b:a test	4=-41
b:a teste	2=59
b:a tetu	4=-26
b:a thesis	3=-37 4=42
b:a throuple	5=32
b:a tire	0=-32 4=-49 8=62
b:a titre	1=34
b:a tory	0=57
b:a touchee	6=31
b:a toujours	1=-49
b:a toulouse	2=-27 6=50
b:a tourne	1=-30 5=38
b:a tours	6=-44
b:a tout	7=-66
b:a toute	0=-48 1=45 3=-35 4=-36 5=49 6=-35
b:a traduit	0=-29 1=-34 6=-25
b:a trainee	4=-50 5=68 8=-50
b:a transfer	2=-37 6=28
b:a transmis	1=28 2=-30
b:a travaille	3=42 4=-30
b:a trente	8=-38
b:a trial	8=-41
b:a trois	0=-36 1=-26 5=116 6=-82
b:a trompe	5=32 6=-42
b:a trouve	2=68 4=-39 5=28
b:a tue	8=-28
b:a twin	6=-34
b:a two	0=-28
b:a typeface	1=-67
b:a un	1=50 3=-31 5=45 6=-45 8=54
b:a une	0=-48 2=29 3=-43 4=69 5=46 6=-37 7=-32
b:a union	0=-53 1=-26 7=92
b:a united	0=33
b:a university	0=-34 5=-27
b:a us	1=-30 8=27
b:a valu	0=27
b:a van	4=-41
b:a vecu	5=34
b:a velo	7=84
b:a vendu	2=-35 4=-35
b:a vet	6=-61
b:a virgin	5=89
b:a visa	5=-43 6=30
b:a voice	0=-27
b:a voile	8=-29
b:a vole	5=-25
b:a volunteer	0=48 7=57
b:a vote	4=-25
b:a voter	0=34
b:a vu	0=-30 1=-25 8=32
b:a vue	0=-45 3=50 4=-110 6=-41 8=48
b:a ward	4=-50
b:a warm	2=-33 4=54
b:a week	1=-33 6=-28 8=-67
b:a weekly	1=51 4=-27
b:a whistle	8=44
b:a wife	8=-41
b:a witness	8=-43
b:a wobbly	7=27
b:a woman	0=-34 1=-32 4=-85 5=-39 6=78 8=-28
b:a women	0=-26
b:a year	0=-61 4=61 5=30 6=-42 8=-52
b:a young	0=38 7=-29 8=41
b:a youth	8=25
b:aa and	4=82
b:aa on	4=55
b:aadhaar iris	3=36
b:about a	5=-55 6=-25 8=50
b:about brexit	0=-25 4=-30
b:about her	4=45 5=55 6=-26
b:about his	6=34
b:about housing	6=27
b:about it	0=26 1=-30 4=73 5=37 8=-44
b:about leave	6=35
b:about my	6=42
b:about sunday	1=34 4=-31
b:about the	1=-46 4=-34 5=-29 6=-25 8=93
b:absence dashboard	4=-31
b:absence de	3=30 4=69
b:absences pour	7=56
b:absente le	4=26
b:abstinente >	4=-47 5=80
b:abstinente par	4=-36 5=39
b:abstract her	8=-28
b:abus de	8=38
b:acas >	4=-27
b:acces a	3=45
b:acces biometrique	3=-35
b:acces par	3=-39
b:accident >	4=-37 5=31 6=-49
b:accident de	3=-31 4=67
b:accident du	4=58
b:accident the	4=-49 5=30
b:according to	1=47 3=-34 4=44
b:account >	4=-32 6=-30
b:account of	1=46 4=25
b:accountant >	0=-33 1=-37 7=-32
b:accounts >	6=29
b:accounts of	4=-26
b:accro au	1=-28 4=-29 5=31
b:accueil >	6=33
b:accused of	5=43 6=-40
b:acquitte >	8=43
b:acquitted of	8=26
b:across from	7=-41
b:across three	2=-39
b:action >	8=43
b:activated for	3=28
b:active in	0=66 6=36 7=-40
b:active trade	0=-29 7=48
b:activee pour	3=25
b:activist and	0=-57 6=33 7=28
b:activite >	5=-39
b:actors >	3=-28
b:acts for	7=-39
b:actuary >	4=-33
b:added >	6=38
b:addenbrooke s	2=25 4=-26
b:addict au	4=-44 5=35
b:addicted to	4=-39
b:addicts in	4=40
b:adepte de	0=-27 1=56
b:adepte du	1=-36 5=57
b:adhd and	4=-35
b:adherent d	0=-40
b:adherent de	6=27
b:adhesion a	0=35 7=-35
b:adjoint du	7=34
b:adjointe au	0=32
b:adjudant >	8=30
b:administratif >	0=-36
b:admits >	0=-48 5=-40 8=-29
b:admits to	2=30 4=-34 5=28
b:adn de	3=-30
b:adopted two	5=-34 6=30
b:adultere avec	5=37
b:adultery and	5=66 8=-40
b:adults in	4=-30 5=53
b:adviser >	0=-30 3=-29
b:advises employers	3=-37
b:aeroports >	3=-38
b:affair of	5=-87
b:affair to	5=-48
b:affair with	0=-28 4=-28 5=51 6=-54 8=-29
b:affaire classee	8=-30
b:affaire de	8=80
b:affaire du	8=-31
b:affaires >	5=58
b:affaires l	6=-32
b:affairs >	5=-26
b:affairs at	5=-28
b:affairs of	5=-33
b:affiche >	0=-42 1=28 5=34
b:affiches de	0=-49
b:affiches pour	0=26
b:affiliated to	7=51
b:affray >	8=34
b:afp >	0=-36 8=-28
b:after a	0=-37 1=-55 2=31 4=26 5=-41 8=27
b:after an	6=-50
b:after genetic	2=52
b:after her	2=26 4=-53
b:after his	5=74 6=-58
b:after reading	1=39
b:after the	0=-25 2=-31 3=51 4=48 5=-44 7=27 8=27
b:after two	5=-44
b:afternoons >	4=34 6=-30
b:again >	3=28
b:against the	0=146 1=-58 2=48 3=-29 4=-30
b:agde >	5=36
b:age of	4=59
b:agence >	0=-27 4=50 5=61
b:agence d	3=44
b:agence de	2=-39 3=-50
b:agency >	0=-41 3=-33 4=30 5=27
b:agenda >	0=-43
b:agent >	0=-87 4=25 5=-37
b:agent d	0=-28
b:agent de	2=-42 3=-40 4=-28
b:agent immobilier	5=-38
b:agent in	0=26
b:agnostic as	1=-31
b:agnostique >	1=44
b:agnostique tendance	1=47 5=-29
b:ago >	5=34
b:agreement with	7=-46
b:ai deux	5=82
b:ai ete	4=33 5=-38
b:ai eu	0=-37
b:ai fait	0=-31 1=38
b:ai jamais	0=26 5=-25 6=30
b:ai milite	0=38 7=-51
b:ai pas	0=-44 3=-36 4=-58 7=49
b:ai quitte	0=72 1=-34 5=-45
b:ai refuse	7=43
b:ai un	2=38
b:aid >	4=-47
b:aide aux	7=-45 8=-38
b:aids to	4=-40
b:ailleurs >	5=48 6=-34
b:aimait les	6=62
b:aime etre	4=-26 5=53
b:aime la	1=-28
b:aime les	0=-26 4=29 5=-52
b:aime pas	6=50
b:aime que	6=65
b:aime un	6=36 7=-25
b:aiment >	6=33
b:airline s	2=43 4=-54
b:airports >	3=-42
b:album >	4=-43 8=-34
b:alcool >	4=-38 8=75
b:alcool au	8=-25
b:alcoolemie >	4=-37 8=45
b:algorithms to	2=-26
b:alike >	6=48
b:all >	0=48 4=-28
b:all its	1=45
b:all my	4=-26 5=-37
b:all of	7=34
b:all our	4=-32 6=41
b:all over	3=-59
b:all parties	0=-50
b:all sides	0=-34
b:all ten	3=28 4=-45
b:all things	4=32 8=47
b:allergic to	2=-35 5=-50
b:allergique aux	4=32
b:allergy >	4=34 7=-33
b:alliance party	0=42 7=-31
b:ally of	6=-47
b:ally she	6=55
b:alone >	0=44 4=-26
b:along with	2=45
b:alpes >	1=-26
b:alpha 1	2=35
b:alsace >	0=65 4=-38
b:altruisme efficace	1=37 7=-27
b:always been	4=-36
b:alzheimer precoce	2=62 4=-39
b:am a	5=-57
b:am against	1=56 8=-25
b:amant a	5=45
b:amant au	5=49
b:amant de	5=33
b:ambassade >	3=51
b:ambassade du	3=28
b:america ohio	0=42
b:americaine >	2=62 6=-25
b:ames was	5=-54 8=38
b:ami >	1=46 4=-34 6=61
b:ami de	6=-40
b:ami des	6=-37
b:ami luc	6=34
b:amie >	6=72
b:amie de	6=-28
b:among junior	4=-35
b:among them	2=-35
b:amoureux de	6=-32
b:amsterdam >	6=35
b:amuse >	3=34
b:amyotrophie spinale	2=40 6=-28
b:an >	0=-28 6=-36 8=-26
b:an absurdist	1=39
b:an accountant	0=-32 6=-30
b:an affair	5=68 6=-34
b:an ally	6=-38
b:an ancestry	2=28
b:an anonymous	8=30
b:an anthroposophist	1=42
b:an anti	1=40
b:an app	4=-51
b:an apprentice	7=28
b:an archive	3=-35
b:an arrangement	5=58
b:an atheist	0=-31 1=79
b:an avowed	1=41
b:an award	6=47
b:an dernier	0=-49 4=48 6=33
b:an ear	8=-28
b:an elderly	4=-41
b:an epipen	2=-47 4=65
b:an estimator	4=39
b:an ethical	1=27
b:an ex	5=29
b:an extra	2=53 4=-48
b:an hiv	4=-53 6=39
b:an hour	2=-34 4=61
b:an independent	4=-45 7=-34
b:an inmate	8=59
b:an insulin	2=-30 4=49
b:an insurer	4=-36
b:an interpreter	4=70
b:an occupational	4=-27
b:an office	0=61
b:an old	0=67 1=-39 8=40
b:an open	1=-27 5=78
b:an organiser	0=35
b:an passe	5=-55
b:an unbeliever	1=43
b:analyse d	3=-47
b:analysed to	3=46
b:analysis >	3=-49
b:analyst at	0=-31
b:analyste >	8=-42
b:ancestry test	2=52
b:ancien >	0=-38 1=-35 7=39
b:ancien associe	5=-36 6=36
b:ancien chef	3=25
b:ancien collegue	1=52 5=-33
b:ancien de	0=29 7=37
b:ancien detenu	8=70
b:ancien du	0=27
b:ancien employeur	5=40 8=-45
b:ancien patron	4=59 8=-29
b:ancien secretaire	0=51 7=-51
b:ancien superieur	6=42
b:ancienne collegue	0=29 1=-52 5=28
b:ancienne responsable	0=28 7=37
b:and a	1=-65 2=-54 3=-75 4=-36 5=-40 6=-72 8=38
b:and about	4=-25 7=-27
b:and active	6=41
b:and am	0=26 4=31 5=31
b:and anti	0=34 1=28
b:and anxiety	4=-50
b:and asked	4=37 7=-29
b:and asks	4=58 5=-34 7=-43
b:and believes	0=-47 1=71
b:and bored	5=30 6=37
b:and brother	8=62
b:and by	0=76 8=-43
b:and calls	1=41
b:and can	4=35
b:and destroyed	3=44 8=-31
b:and doesn	0=70 1=-33 5=-51
b:and don	7=-49
b:and doubled	2=-26
b:and eats	0=-48 2=25
b:and england	7=-30
b:and face	3=33
b:and finds	1=51 4=-25
b:and found	8=44
b:and funerals	1=-35
b:and gay	6=-57
b:and gets	0=-30 6=-35
b:and goes	2=-35 4=53
b:and got	0=-54 4=-28 8=45
b:and had	4=-25
b:and happy	0=-35
b:and has	2=-26 4=39 6=-57
b:and have	1=34 4=33
b:and he	1=46 4=-63 6=-29 7=-30 8=36
b:and helped	8=-41
b:and her	0=31 1=52 2=-32 3=44 5=-76 7=-25
b:and his	0=-35 1=-26 2=35 5=37 8=-48
b:and i	1=-30 6=31 7=-56
b:and inheritance	2=-36
b:and is	0=51 1=46 4=57 6=41
b:and its	6=32
b:and joined	4=65
b:and keeps	5=-37
b:and kept	0=25 2=29 3=-27 8=-37
b:and knows	0=-25 2=46
b:and later	2=49
b:and led	4=29 7=34
b:and left	0=-99 5=59 6=-30 7=-29
b:and let	0=-26 3=41 8=57
b:and likes	5=42
b:and lives	1=62 5=-27
b:and lost	0=68 3=-25 4=-27 8=-32
b:and married	5=-27 6=49
b:and means	1=25
b:and member	0=31
b:and moved	0=37
b:and mr	6=56
b:and needs	2=-38 3=-27 4=75
b:and never	1=-26 4=-27 5=-40
b:and nothing	2=27
b:and now	0=46 4=-49 6=-36 8=-27
b:and on	0=-84 7=39
b:and only	5=54
b:and open	4=74
b:and other	6=-30
b:and out	4=76 6=-41
b:and paid	8=50
b:and pressure	3=68 4=-38
b:and proud	7=52
b:and retrained	3=-27 4=83
b:and safety	4=-41 7=50
b:and said	5=30 8=-33
b:and says	0=38 1=-30 4=-70
b:and see	4=48
b:and she	4=30 6=51
b:and sits	7=-28
b:and so	2=49 4=-29
b:and sold	5=30 8=-25
b:and spent	4=-27 7=-31 8=-42
b:and sponsors	4=58 8=-29
b:and stayed	0=34 4=-38 6=58 8=39
b:and still	1=44 4=28 6=-36 8=-25
b:and talks	4=65
b:and temper	1=36
b:and that	0=75 1=43 2=27 4=40 6=27 7=-49 8=-33
b:and the	1=-77 2=-27 3=-58 4=-67 5=60 6=34 7=-47
b:and their	2=-27 4=-60 5=-34
b:and then	3=-32 6=-34
b:and therefore	1=32
b:and they	0=-40 5=-25
b:and three	4=40
b:and through	0=47 2=29
b:and tired	4=-39 6=41
b:and told	0=60 2=-28 4=-36
b:and trained	4=-27 8=43
b:and two	0=-25 4=65 6=-43
b:and uses	4=27
b:and was	1=-39 4=28 5=29 6=29 7=57 8=49
b:and what	2=-26
b:and wife	6=-85 7=32
b:and will	4=27
b:and women	6=26
b:and won	6=-30 7=-45
b:and work	4=71
b:and works	1=29 4=41
b:and would	0=43 1=25 2=-39
b:angers >	1=35
b:animal est	1=57
b:animaliste >	0=49 1=-34
b:animatrice >	0=-40 1=-34 4=-31
b:animaux par	1=41 3=-25
b:animaux pour	1=37
b:anime le	7=60
b:anime les	0=-27
b:anime un	4=31 5=-25 8=31
b:anime une	0=-31
b:anne >	4=34
b:anne hidalgo	0=50
b:annecy >	6=-33
b:annee de	1=30
b:anomalie du	2=43
b:anomalie genetique	2=39
b:anonyme >	4=-29 5=31
b:anonymous caller	5=33
b:anonymous note	8=31
b:another >	7=-40 8=-32
b:another man	0=-28 5=-79 6=69
b:another woman	6=48
b:ans >	0=-38 1=32 2=-54 3=-39 7=-32 8=45
b:ans a	0=48 1=-25 4=-29 6=-30 7=-41 8=-37
b:ans avec	5=-41 6=37
b:ans de	1=-54 8=30
b:ans dit	0=31
b:ans elle	4=30 5=25
b:ans en	5=-37
b:ans il	0=26 1=57 4=-27
b:ans le	8=28
b:ans qu	0=-42 5=-32 6=47
b:answers to	6=-62
b:antecedents judiciaires	2=-46 8=63
b:anthroposophist >	1=55
b:antiques >	4=-51
b:antwerp everyone	5=45
b:any more	4=53
b:any party	0=55
b:anyone >	2=-41 4=59
b:anyone for	2=59 4=-46
b:anyone in	5=39
b:anything >	8=48
b:anything else	0=-28 4=-50
b:apparently a	1=30
b:apparently he	4=35 6=-27 8=-43
b:apparently on	4=42
b:apparently she	2=52 4=-64
b:apparently the	4=-28 8=-34
b:appartement >	5=26
b:appartenu a	0=40 8=-53
b:appartient a	1=75 2=45 4=-50
b:appelle a	0=26
b:applicant >	3=73 8=28
b:applicant and	5=43
b:applicant asked	3=-43 4=39
b:applicant from	3=26
b:applicant had	4=37 5=-31
b:applicant has	0=-44 4=-42
b:applicant is	0=43 1=40 6=35 7=-47
b:applicant objects	1=48
b:applicant s	2=42 3=39 5=-43
b:applicant sold	3=-39
b:applicant was	0=-45 1=45
b:applicant wrote	2=51 5=-36
b:appointed by	0=-33
b:apprentis >	2=-33
b:appris a	6=30 7=54
b:approach to	1=-25
b:approcher son	6=-36 8=50
b:appui >	0=29 2=52 4=-32
b:apres avoir	0=52
b:apres des	5=32 8=31
b:apres l	5=61
b:apres la	2=-42
b:apres le	1=32 2=52 4=-59 5=-54 8=44
b:apres sa	7=30
b:apres ses	0=28
b:apres son	0=-25 1=-33 3=73 5=-37 7=-46 8=-43
b:apres un	0=-40 1=31
b:apres une	0=-37 1=30 3=-28 4=-39 5=77 6=26 7=-30
b:apres vingt	5=-27 6=-32
b:april >	4=50
b:apropos of	1=27
b:apte >	4=78
b:apte au	4=-42
b:apte sans	4=54
b:arc en	6=-40
b:architecte >	6=-27
b:archive >	1=64 3=-34 4=-26
b:are all	3=-61
b:are both	2=31 4=-29 5=-27 7=38 8=37
b:are carriers	2=59 4=-35
b:are hard	0=37
b:are his	0=-40 8=-44
b:are in	1=45 3=26 5=-49 8=29
b:are not	1=34 4=-26
b:are on	3=76 8=-33
b:are out	2=-52 4=45
b:are swingers	5=29 6=-25
b:are the	1=-34 4=38 5=39 8=-30
b:are what	0=-39 1=28
b:area manager	0=-35 7=26
b:arnaud demande	6=32
b:arrest in	2=44 8=27
b:arrested in	8=39
b:arrested the	8=-36
b:arret >	8=-34
b:arret de	0=-27 4=29
b:arret maladie	4=28
b:arrete de	4=66 8=-40
b:arrets de	8=-33
b:arrivee >	1=-27
b:arrondissement groupe	0=55
b:arson >	8=35
b:arte >	5=-34
b:arthritis >	4=28
b:articles >	4=34
b:arts degree	0=-29
b:as a	0=45 1=-31 3=-43 4=35 5=-66 6=38
b:as an	1=82 2=-37 3=-33 5=-56 6=-65 7=-34 8=-40
b:as branch	0=-32
b:as buyer	6=-44
b:as centre	0=60
b:as far	1=35 4=-41
b:as gay	6=25
b:as he	4=-46 6=31
b:as head	3=-25
b:as her	2=29
b:as his	1=54 3=25 4=-42 7=-38
b:as hr	6=-63 7=-41
b:as i	1=37
b:as its	1=-36
b:as mayor	5=35
b:as one	0=39 3=-37 4=-27 6=38
b:as plant	7=-37
b:as secular	1=-39
b:as she	0=-28 2=-31 3=-35 4=84 5=-31 7=-33 8=-52
b:as the	2=33 3=50 5=49 6=-33 8=25
b:as ward	4=-35 7=-28
b:asexual >	6=50
b:asexuel il	6=47
b:asexuelle >	6=-59
b:asie >	1=-33 5=-30
b:ask >	4=46 5=25
b:asked >	2=-26 4=28 5=-38 6=28
b:asked about	0=-71 3=-49 4=25 5=-45 7=-26 8=66
b:asked for	3=70 5=41 8=-51
b:asked if	6=35
b:asked not	6=-40
b:asked that	4=-36
b:asked to	3=-39 4=28
b:asked whether	0=42
b:asking >	3=44
b:asks >	1=-57 5=77
b:asks for	0=-29 1=54 3=25 5=-63 7=-31
b:assemblee nationale	0=-25
b:assembly >	0=46
b:assigne a	8=50
b:assistant >	2=-27 6=-26 8=-31
b:assistant at	7=-34
b:assistant de	8=-31
b:assistante >	5=-44 6=45
b:assistante d	8=-25
b:assistante dentaire	4=-29
b:assistante du	0=-39
b:association >	1=-25 5=-40 8=-34
b:association de	2=-25
b:association des	7=-47
b:associe >	6=47
b:associe et	8=25
b:associes >	5=-34
b:associes a	5=67 6=-64
b:assume il	6=25
b:assurance >	3=28
b:assure t	5=-46 8=69
b:assure un	0=-38 1=36 5=32
b:assured us	0=38
b:assureur >	2=-39 8=-34
b:asthma in	4=-46
b:asthma inhalers	4=-61
b:asthmatique donc	4=29
b:asthme >	4=25
b:asylum seekers	6=-39
b:at a	0=-29 1=-60 2=-51 3=-87 4=-103 6=-28 7=-35
b:at all	1=63 4=39
b:at an	4=-31
b:at ascot	3=-49 7=-47
b:at birth	2=28 4=-35
b:at crown	4=-29
b:at durham	6=-35
b:at eighteen	0=-32 6=43
b:at every	1=-41 5=52
b:at fairs	3=-51
b:at fifty	6=26
b:at ford	0=-27 7=43
b:at forty	4=59 6=56
b:at heart	0=25 4=-30
b:at heathrow	0=-36
b:at her	1=68 3=25 4=-66 7=43
b:at his	0=-34 3=46 4=62 5=27 6=29
b:at hmp	8=-58
b:at home	4=-37 6=65
b:at king	1=-27
b:at lunch	0=25 5=47
b:at night	3=-35 4=31 7=-58
b:at nineteen	4=35
b:at our	3=35
b:at school	6=41 7=-36
b:at six	4=38
b:at ten	4=83 8=-26
b:at the	1=-65 4=-39 5=-35 7=36 8=-48
b:at thirty	1=-25 4=45 5=36
b:at three	3=-27 4=-30
b:at twickenham	7=-26
b:at unison	7=-38
b:at university	4=-25 5=-31
b:at warwick	1=25
b:at weekends	2=-31 5=28
b:at work	1=-28 6=53
b:atelier >	1=-50 7=40
b:atelier de	1=-32 3=-29
b:atelier qu	0=-44
b:ateliers >	0=-30
b:athee >	1=67
b:athee a	1=26
b:athee et	1=-48 3=-29
b:athees >	1=60
b:atheism >	1=-68
b:atheisme au	1=-35
b:atheist >	1=70
b:atheist and	1=25
b:atheist as	1=40 4=-34
b:atheist since	1=32
b:athlete s	2=35
b:atlanta >	0=53
b:attache de	4=-25
b:attached >	8=27
b:attack in	0=-26
b:atteint d	3=-31 4=-55
b:atteint de	4=34
b:atteinte de	0=-35 4=38
b:attend les	5=-25
b:attend son	8=61
b:attend un	5=-26 6=-35
b:attendent un	6=52
b:attendre >	0=-38
b:attends a	1=53 2=31
b:attiree par	6=-25
b:attracted to	5=-34 6=60
b:au 1er	0=-27
b:au bulletin	0=-49 8=60
b:au bureau	1=-28 5=49
b:au canada	7=-27
b:au cancer	2=25
b:au centre	0=-30 3=53
b:au chu	2=-36
b:au clavier	4=40
b:au client	6=35
b:au club	7=-25
b:au commissariat	8=60
b:au conseil	1=-48 2=-38 3=-29 5=-56
b:au cse	0=-34 3=29
b:au dejeuner	2=-26 8=-31
b:au depot	5=-45 8=68
b:au dossier	2=56 3=37 8=39
b:au droit	1=55
b:au faed	3=29
b:au fichier	8=-45
b:au fijais	3=-26 8=60
b:au genou	4=64
b:au grand	1=67
b:au groupe	5=29
b:au lecteur	3=-35
b:au lit	4=90 5=-53
b:au lycee	6=28
b:au maire	0=35
b:au marche	0=26 4=77
b:au mariage	0=-46 5=27 6=-50
b:au nom	7=49
b:au pair	5=84 6=-65
b:au parlement	0=-32
b:au parti	0=36 7=-41
b:au pcf	0=59 7=-60
b:au piquet	7=43
b:au port	3=69
b:au poste	4=-78 5=-78 8=75
b:au pouvoir	0=47
b:au premier	0=34 3=-36
b:au printemps	4=-50 6=47
b:au ps	0=78 7=-49
b:au quebec	6=27 8=-43
b:au regime	0=53 4=-58
b:au revers	0=30 1=42 2=-25
b:au sein	4=-33 5=30
b:au seminaire	5=36
b:au senat	0=-43
b:au sens	1=76 6=35 8=-44
b:au service	0=-26
b:au sexe	4=-30 5=103
b:au sfa	7=41
b:au siege	0=-34 7=-32
b:au snes	0=-34 1=-29 7=47
b:au syndicat	0=-48 7=47
b:au theatre	5=-34 6=-48
b:au travail	4=49 8=-26
b:au tribunal	8=-48
b:auberge >	5=-30 6=51
b:aucun dieu	0=-26 1=28
b:aucun engagement	0=46
b:aucun rapport	4=-36 5=28
b:aucune donnee	3=47
b:aucune gene	2=-44 4=30
b:aucune mention	0=-40 8=43
b:aucune opinion	0=52
b:audience >	8=-27
b:audiologists >	4=-35
b:audited the	7=-47
b:aujourd hui	1=30
b:aupres de	4=-36 5=-26 8=50
b:aupres des	7=-25
b:aurait couche	5=44
b:aussi >	1=-33 2=27 5=-45
b:aussi le	0=-32
b:authentification >	3=42
b:authentification forte	3=-30
b:authentification vocale	3=38
b:authentifiee par	0=-47
b:authentifier >	3=25
b:author of	6=-33
b:autistes >	4=-50
b:auto immune	4=52
b:automatique >	8=-45
b:autre >	0=25 5=41 6=-33
b:autre bord	0=-29 1=-41 6=55
b:autrice >	6=29 8=-41
b:aux blocages	0=39
b:aux cantonales	0=25
b:aux elections	0=-42 7=44
b:aux etats	0=-36 2=32
b:aux grilles	0=50
b:aux jeunes	5=-26 8=29
b:aux legislatives	0=38
b:aux modes	4=-43
b:aux municipales	7=-34
b:aux prud	6=28
b:aux republicains	0=59 7=-54
b:aux reunions	0=-32 1=-42 4=-75 7=46
b:aux victimes	8=-44
b:avant bras	5=-26 6=28
b:avant d	8=-30
b:avant de	3=-34 6=47
b:avant l	8=-27
b:avant la	3=43 4=-35 8=-27
b:avec des	0=-34 3=31 6=27
b:avec deux	5=38 6=-69
b:avec l	3=65 4=-26 6=-26
b:avec la	4=-26 5=94 7=-79 8=-48
b:avec le	5=74 8=-29
b:avec les	4=-33 7=-67 8=-25
b:avec macron	0=33
b:avec mon	6=30
b:avec qui	2=-31 6=89
b:avec sa	4=-85 6=-31 8=-26
b:avec ses	0=-49 3=-35 5=-83 6=-43
b:avec son	0=-75 1=-34 2=42 3=59 7=-35 8=-32
b:avec sursis	8=67
b:avec tout	7=34
b:avec trois	4=-27 5=67
b:avec un	0=-80 1=-60 6=60 7=-30 8=-35
b:avec une	0=-38 3=-34 4=70 5=36 6=60 8=-66
b:aventure avec	5=67
b:aventure entrepreneuriale	5=-39
b:aventure humaine	5=-33
b:aventures en	5=-36
b:avignon >	5=-28
b:avion >	2=49
b:avocat de	5=-38
b:avocate >	7=-32
b:avocate elle	2=-27
b:avoir des	1=45
b:avoir eu	5=56
b:avoir manifeste	0=47 4=-29
b:avowed nihilist	1=44
b:avril >	5=-49 8=50
b:awaiting trial	8=26
b:awakening at	5=36
b:away >	6=25
b:ayn rand	1=51
b:b >	1=48
b:b2v et	4=-55
b:ba >	7=-26
b:baby in	4=69 5=-34
b:bac >	8=31
b:back >	0=29
b:back at	4=45
b:back end	4=-48 5=-31
b:back on	4=38
b:back to	0=41 4=-26
b:back when	5=27
b:badge >	0=-97 3=33 6=57
b:badge sans	3=36
b:badgeuses a	3=-35
b:bae >	1=47
b:bail >	8=-45
b:bail in	8=35
b:bakers union	7=36
b:bakery >	0=33
b:ballot >	0=84 7=-57
b:bamako >	0=43
b:ban >	8=61
b:bank >	3=-47 6=-32 7=-26 8=-56
b:bank and	8=55
b:bank in	5=-28
b:bank s	3=61 4=-28 8=-43
b:banned from	8=63
b:banque >	5=-25 6=-29 7=-25
b:bapteme >	1=56
b:bar gay	6=-83
b:bar in	6=-32
b:bar of	5=-26
b:barre a	0=-59
b:barred from	8=49
b:bars gays	5=-63 6=65
b:bartender at	6=-25
b:bas de	2=38
b:base du	3=57
b:basque >	0=-38 2=42
b:bass >	5=36 6=-35
b:bat and	6=-52
b:batiment >	7=-41 8=-32
b:be >	6=40
b:be a	0=60 1=-35 4=-60
b:be asked	3=-57 6=47
b:be fingerprinted	1=-70
b:be home	4=-66 6=35
b:beau frere	1=-46
b:became an	1=44
b:because he	1=-36 4=-29 6=52
b:because i	0=-42 4=-34 6=28
b:because of	1=-28 3=35 4=84
b:because she	0=77 1=-43 6=-41
b:because the	0=-40 3=35 4=-40 6=-31 8=-32
b:bed linen	5=-31
b:bed the	5=51
b:bed with	4=-34 5=-50
b:been a	0=33 6=43 8=-33
b:been an	0=51 4=-37
b:been clean	4=75
b:been convicted	8=45
b:been faithful	6=-45
b:been in	0=-26 2=-29 4=49 5=-31 6=-45 8=36
b:been intimate	5=58
b:been married	5=-27
b:been on	0=27
b:been sleeping	4=-27 5=60
b:been the	4=-31
b:been to	1=51
b:bees >	6=-61
b:before and	4=57
b:before he	7=25
b:before lunch	4=54
b:before nine	4=-48
b:before she	0=-25 4=-43 5=-40 7=-25 8=-40
b:before the	5=55
b:begins >	2=-39 6=33
b:behalf of	7=-33
b:behind him	4=40
b:behind the	5=-29
b:being a	1=39
b:being an	0=-31
b:being asked	0=-37 4=-39 6=50
b:belgique >	0=32
b:beliefs >	1=33
b:believe in	0=-25 4=-36
b:believed >	4=33
b:believer >	1=33
b:believer in	1=-25
b:believes in	4=-30 5=-27 8=-26
b:believes that	8=-35
b:bell is	6=38 7=45
b:belle mere	6=-41
b:belong to	7=26
b:belonged to	0=32
b:belonging to	1=-44 8=-29
b:belongs to	1=27 7=53
b:beneficiaire de	4=35
b:benefit fraud	8=-43
b:benevole d	0=-31 8=-35
b:benevole de	0=62
b:bernie sanders	0=33
b:best in	6=-41
b:best man	5=50
b:best sense	0=-55 3=-27
b:better than	0=-26 4=36
b:between him	5=39
b:between two	0=28 6=-25
b:bi >	5=-58
b:bi directional	6=-39
b:bi et	4=-41 6=79
b:bi precise	6=46
b:bi qlik	6=-53
b:bi weekly	6=-39
b:bible he	1=86
b:bien >	1=66 3=-30 5=-27 6=-35 8=-32
b:bien dans	4=-36 6=68
b:bien etre	1=-41 5=-44
b:bien fait	4=-47
b:bien suivie	4=37
b:biens sociaux	8=32
b:bill of	4=-45
b:bio >	6=61
b:biographie de	0=-32
b:biometric data	3=27
b:biometric passport	3=-36
b:biometric residence	3=-43
b:biometrie forestiere	3=-35
b:bisexual >	6=40
b:bisexual and	6=55
b:bisexual woman	6=44
b:bit of	0=26 5=38
b:black lives	0=43
b:blacklisted in	7=26
b:bladder out	6=-26
b:blanc >	0=30
b:blind and	4=-33
b:blind in	4=51
b:blind pupils	4=52
b:blind to	4=-61
b:blind which	4=51
b:blocages de	0=39
b:blog >	0=65 2=42 3=-26 5=50 8=36
b:blog a	5=49
b:blog on	1=-36 7=-48
b:blogs about	8=-26
b:blood and	3=-36
b:blood every	2=33 4=-36
b:blood sugar	4=50
b:board >	6=-28
b:board as	0=25
b:boasts of	5=59
b:boit plus	4=78 5=-34
b:boite >	4=-51 5=33 6=29
b:bone he	0=34 1=28 8=-25
b:bone marrow	0=-36 3=-31
b:bones about	0=38
b:bonne sante	4=-26
b:bonne table	3=-42
b:book >	3=-46
b:book on	0=-60
b:booked >	1=-29
b:bookkeeper >	5=-36
b:bookkeeping >	5=-25 6=-25
b:books >	0=-30
b:books of	7=-28
b:bord >	0=-57 1=-30 5=-26 6=54
b:bordeaux >	1=41
b:born salesman	2=-53
b:born with	2=85 5=-59 6=-37
b:bornes a	3=-61
b:boss >	0=-34 2=-40 5=39
b:boss and	6=-47
b:boss in	0=-27
b:boss s	6=-25 8=35
b:both carriers	2=42 4=-33
b:both carry	2=27
b:both ears	4=29
b:both hands	3=48 4=43
b:both her	2=32
b:both men	1=-27 6=33
b:both of	3=30 4=-33 5=54
b:both parents	2=52
b:both partners	0=-31 5=49
b:both times	5=-30 6=-31
b:both unite	7=53
b:bouffeur de	1=49 4=-37
b:bound over	8=48
b:boutique >	3=-28
b:boutique de	2=-30
b:box >	1=31
b:boy >	0=48
b:boyfriend and	5=-25 6=-64
b:boyfriend of	6=52
b:boyfriend on	6=31
b:boys >	5=-33
b:bracelet electronique	8=63
b:branch >	0=-47 7=40
b:branch at	7=44
b:branch chair	0=-57 7=54
b:branch manager	7=-63
b:branch of	0=48 7=-32
b:branch secretary	0=-52
b:brand >	2=-25 4=-37
b:bras >	4=40
b:bras droit	4=-61
b:brca mutation	2=32
b:break in	3=43
b:breakfast >	4=50
b:breast cancer	4=41
b:brest >	5=-54 6=-48
b:breton il	0=40
b:brewer >	2=40
b:bricklaying >	3=35
b:brigade votes	0=-77
b:brigades union	7=25
b:bright has	1=-33 4=48
b:brighton >	6=35
b:brighton pride	6=-31
b:bristol >	4=-29 6=-35 8=38
b:britain in	0=48
b:broadcaster >	7=-32
b:broke >	5=-44 8=-31
b:broke his	4=-50 8=45
b:broke up	5=74
b:brother >	7=-26
b:brother are	8=58
b:brother is	1=39 7=-30 8=32
b:brother s	2=26 7=-36
b:brought a	4=-27
b:brought her	7=41
b:brought his	0=-28
b:brought up	1=85 5=-31
b:brussels office	0=64 1=-38 4=-33
b:budget >	5=-28
b:buffalo >	7=39
b:built a	2=-42 4=-25
b:built the	4=-31
b:bulletin n	0=-41
b:bumper sticker	1=34
b:bureau >	2=37 4=25 5=28 7=-80
b:bureau d	0=-52 5=-55 6=64
b:bureau de	7=46
b:burn out	4=51 8=-44
b:burnout among	4=-34
b:bus >	5=-27 8=-49
b:business partner	6=-40
b:business trips	5=25
b:but did	4=29
b:but he	8=31
b:but keeps	7=34
b:but she	4=71
b:buvette >	0=-33
b:buyer for	5=-25
b:by >	5=-28
b:by a	0=-36 2=-49 4=-62 5=-28 7=-32
b:by and	0=-46 7=35
b:by choice	2=30 5=48
b:by conviction	0=51 5=38 8=-96
b:by day	0=46
b:by dna	2=54 6=-32 8=-31
b:by eight	8=43
b:by facial	3=57
b:by forbes	3=-46
b:by half	4=-32
b:by her	0=-45 1=-51 2=-44 4=38 5=43 6=-49 8=-61
b:by his	2=30 3=30
b:by its	5=-30
b:by mistake	2=41
b:by my	2=29
b:by night	0=46
b:by one	7=-43
b:by police	8=41
b:by selfie	3=57 5=-25
b:by six	4=-57 5=-60 6=38
b:by the	0=-73 2=75 3=32 4=55 5=-54 8=30
b:by three	2=-27
b:by trade	1=-25
b:by video	4=92 8=-31
b:by your	3=32
b:c est	0=-38 3=27 4=-51 6=-34 7=37
b:cabaret >	6=-28
b:cabin crew	5=-25
b:cabinet >	3=28
b:cabinet de	2=-25
b:cache pas	0=44 1=29 3=-51 5=-49 6=-30
b:cache qu	5=-60 6=37
b:cache ses	5=-45 6=45
b:cadet >	1=28
b:cadre >	0=-34 7=42
b:cadre de	4=-44
b:cadres >	0=-41
b:cafe >	0=26 6=42 8=28
b:cafe in	5=-29
b:caisse >	2=-43
b:cakes >	8=-28
b:calendar >	4=28
b:call >	5=-36 8=-34
b:call him	6=55 7=35
b:called the	4=-35 5=-26
b:caller >	6=-25
b:calls her	0=37 2=-26 6=65 7=57
b:calls him	0=48
b:calls himself	1=41
b:calls his	6=-33 7=-36
b:calls it	0=-35 2=-27
b:calme >	5=-52
b:came >	4=-52 7=-41
b:came back	2=52 8=52
b:came in	0=-31 5=-25
b:came out	0=-57 2=-26 4=-52 5=39 6=78 8=-27
b:came to	5=-27
b:came up	1=-30 5=55 7=-26
b:came with	4=47
b:camera a	3=39
b:camera at	3=42
b:cameras >	3=-62
b:campagne >	6=69
b:campagne d	0=35
b:campagne de	0=45 1=-36 3=-26 6=-41 7=-31
b:campaign >	0=37
b:campaign he	0=-39 6=-25
b:campaigned against	0=25
b:campaigned for	1=54
b:campaigner for	0=-31
b:can start	4=-32
b:can t	1=-41 2=-34 3=36 4=98 5=-78 7=-36
b:canada >	7=-31
b:cancer >	0=-30 4=33
b:cancer du	4=27
b:cancer research	4=-25
b:candidat >	2=27 3=41 5=-37 8=-53
b:candidat a	0=-52 5=71 7=81
b:candidat aurait	5=-39 6=59
b:candidat est	0=-54 1=-77 3=-40 4=-32 5=-42 6=-51 7=-48 8=34
b:candidat fait	0=27 4=35
b:candidat figure	0=33 3=-39
b:candidat gere	6=-32
b:candidat ne	1=34 5=-35 6=-28
b:candidat retenu	3=-33 8=-33
b:candidat s	5=-42 6=40
b:candidat se	4=25
b:candidate >	4=45 5=-31 8=54
b:candidate a	0=-34 1=-25 3=37 7=48 8=81
b:candidate admits	2=38 4=-31 5=38
b:candidate built	2=-44 4=-34
b:candidate disclosed	4=29 8=43
b:candidate dit	3=35
b:candidate est	0=40 2=34 3=-26 4=-34 8=-38
b:candidate et	2=-30 4=-59 5=-28 6=82
b:candidate etait	0=-31 7=26
b:candidate for	2=44
b:candidate habite	6=-26
b:candidate had	4=57 5=38
b:candidate has	1=-36 2=-41 3=-31 4=57 5=-28 7=30 8=-27
b:candidate in	0=27 7=-27
b:candidate is	0=-25 1=-43 4=35
b:candidate left	0=-61 1=37
b:candidate lives	3=-54
b:candidate n	1=58
b:candidate runs	0=30 5=46
b:candidate s	0=-45 3=57 5=-58 6=-101
b:candidate se	0=25 4=42 5=-27 6=-53
b:candidate sort	4=26
b:candidate told	0=55 6=-29
b:candidate vit	5=61 6=-58 8=-41
b:candidate was	0=46 2=-31 3=35 4=44 6=36 8=39
b:candidature d	6=51
b:cannot lift	0=-26 4=43
b:canteen >	0=31 5=-41 6=55
b:canteen and	0=-55
b:cantine >	3=-26
b:cantine du	3=39
b:cap >	6=-33 8=30
b:cap d	5=51
b:cap in	3=-26
b:cape town	6=-34
b:captain >	0=41
b:capteur d	3=-25
b:capteurs d	3=-42
b:captured on	3=47 4=-32
b:car >	0=-40 6=28
b:card >	4=-45 5=26 7=-40
b:card carrying	0=41 7=-39
b:card holder	3=-30
b:card in	7=64
b:card over	0=58 7=-62
b:card payments	8=-40
b:cardiaque >	2=-26 3=-35 4=60
b:cardiff >	4=-25
b:cardiff and	6=29
b:cardiologie >	4=-39
b:cards >	3=77
b:care >	3=-28 4=-60
b:care homes	4=35
b:cared for	4=-47
b:career >	1=30
b:career break	4=26
b:career in	4=-38 6=48 8=-31
b:carnet de	4=56
b:carpentry >	8=-32
b:carrier >	2=42 4=-26
b:carrier for	2=51
b:carrier of	2=36 4=-52 6=-25
b:carriers of	4=-44
b:carries a	0=36 7=31
b:carries an	2=-80 4=108
b:carries brca2	4=-28
b:carries the	2=82 4=-35
b:carries town	0=-26 2=-35
b:carry the	2=57
b:carte >	0=-42 7=39
b:carte a	0=-51 7=37
b:carte aux	0=68 7=-59
b:carte cgt	0=-33 7=28
b:carte d	0=69 1=-26
b:carte de	0=-55 7=33
b:carte du	0=37
b:caryotype normal	0=-28 2=34
b:case >	2=39 3=-26 8=-26
b:case worker	8=-30
b:caseload of	8=-26
b:cash flow	2=-37
b:casier >	8=80
b:casier a	8=-62
b:casier vierge	5=-74 8=48
b:casino >	3=83
b:cat >	4=28 7=-33 8=47
b:catalogue d	4=-35
b:catered for	1=-32
b:caterer >	7=-36
b:catholic and	1=-44
b:caught him	4=-28 5=46
b:caught the	5=-38 7=-39
b:caught with	8=41
b:cause d	2=26 3=65 8=-48
b:cause dans	0=-44 8=67
b:cause de	0=-61 2=36 5=26 6=26
b:cause du	0=-53 3=-29 6=-27
b:cause kurde	0=64
b:caution for	8=31
b:cdd >	1=-65
b:cdi >	7=-31
b:ce poste	1=29 3=-34
b:ce qu	1=58 4=27 7=-49
b:ce que	0=46 1=-43 7=-31
b:ce qui	0=40 5=-36 7=-56 8=26
b:cela >	8=42
b:cela ne	5=-60 6=53
b:celibataire geographique	5=-38
b:celibataire sans	5=-33
b:celibate >	5=64
b:celibate by	5=40
b:celibate since	4=-27
b:cell >	2=27 4=-44
b:cell after	8=65
b:cell gene	2=27
b:cell trait	2=58 4=-34
b:cellar >	5=44
b:celle d	1=27 3=27
b:cells for	2=-41
b:cellule de	0=-40 8=60
b:cent >	3=27
b:cent risk	4=-26
b:center >	3=29 7=46
b:centrale >	5=-33
b:centre >	0=-33 3=38 4=-32 6=-25
b:centre de	0=-80 7=-35
b:centre droit	0=25
b:centre lgbt	0=-29
b:centre right	0=66
b:centre s	3=25
b:centriste >	0=47
b:cercle sur	0=50
b:certificate >	4=-26 8=38
b:certificate attached	8=29
b:certificate of	4=-25 8=51
b:cesse de	1=39 4=-37
b:cfdt >	0=-60 1=-28 3=-28 7=54
b:cfdt cadres	7=43
b:cfe cgc	0=-44 7=61
b:cftc >	0=-28 1=-25 7=78
b:cftc au	7=74
b:cftr delta	4=-32
b:cgc en	0=-28 7=33
b:cgt >	0=-61 1=-30 5=-31 7=52
b:cgt a	7=35
b:cgt de	7=68
b:chain in	4=-37
b:chain of	3=-35
b:chaine >	0=-26 1=26
b:chaine d	0=-38
b:chair >	0=71 7=-27 8=-35
b:chair of	0=-64 6=27 7=34
b:chaired the	0=-59
b:chairman s	5=49 6=-40
b:chairs the	6=-37 7=33
b:champion >	6=-30
b:change >	5=-27
b:change de	1=28 5=90
b:changer de	5=36
b:channel 4	7=-40
b:chante a	1=-41
b:chapel >	7=53
b:chaplain >	8=-50
b:chaplain who	5=37
b:chapter of	1=30
b:chaque matin	3=60 4=-39 5=-34
b:chaque nuit	4=-39
b:chaque scrutin	0=41 1=-29
b:charge >	8=35
b:charge d	8=-25
b:charge de	8=-34
b:charge of	2=-59
b:charged >	0=-25
b:chargee de	2=-28 5=-32 6=35 8=-26
b:charges of	8=25
b:charity that	8=43
b:chasse >	0=-42 1=51 4=43
b:chaste depuis	5=53
b:chauffeur a	4=69
b:cheated death	5=-57
b:cheated on	5=67
b:check at	3=55
b:check off	7=31
b:chef >	1=-61 4=-38 5=41 8=-47
b:chef d	1=64 6=-33
b:chef de	0=39 1=-34 3=-29 6=-74 8=-30
b:chef vegan	8=-39
b:cheffe de	4=25
b:cheques >	8=42
b:cherche a	6=-52
b:cherche des	5=-38
b:cherche un	0=44 1=-38 5=-29
b:cherchent un	6=36
b:cherchent une	0=-36
b:cherchons a	6=51
b:chez elle	4=57 5=48 7=30
b:chez idemia	3=-39
b:chez l	1=-38
b:chez la	2=29
b:chez le	2=-37 3=42 4=30
b:chez les	0=50 6=-37
b:chez lui	0=46 1=-46 6=-28
b:chez nous	6=-36 7=29 8=40
b:chez sa	1=-49 4=-41
b:chez son	3=48 6=63
b:chez un	1=-46 3=-27 6=-37
b:chief of	5=38
b:chiens >	6=36
b:chiffre >	6=-36
b:children >	2=26 4=-65 5=-25
b:children and	4=26 6=-43
b:children in	3=32
b:children mobile	6=25
b:children s	4=-38
b:children to	1=-34 4=-55
b:chip photo	3=26 5=-42
b:choice >	5=46
b:choice of	5=-25
b:choir >	0=-40 6=26
b:choir in	6=63
b:choix >	1=-25 4=-34 5=105 6=-50
b:christmas >	6=-37
b:christmas do	5=46
b:chromosomal deletion	2=28
b:chromosome 22	2=29
b:chromosome painting	2=-27
b:chromosomes >	2=27
b:chronique >	6=42
b:chu >	2=-30
b:church >	0=-41 6=-29
b:church for	1=-33 6=56
b:church when	0=-31 1=-47 6=41
b:churches >	4=-32
b:churchwarden >	0=36 7=-34
b:circule sur	5=32
b:civil >	1=28 8=-30
b:civil partner	6=32
b:civil partnership	6=36
b:civil servant	0=-30
b:civil service	0=56 7=-25
b:civil union	7=-30
b:claims >	1=29 5=35
b:claims handler	4=-25
b:class >	4=41 5=-41
b:class of	4=-26
b:classee >	2=25 3=-30
b:clavier >	4=37
b:clavier analysee	3=29
b:clean as	8=45
b:clean bill	4=-37
b:clean driving	4=-33 8=-49
b:clean for	4=88
b:clear >	1=-27 2=97 3=-67 4=-33
b:cleared by	4=75 8=-65
b:cleared her	4=52 8=-35
b:clerc >	2=-25
b:clerc de	5=-27
b:clerk >	0=-45 3=-34 4=-37 7=-49 8=-54
b:client >	3=26 4=-38 8=-66
b:client cost	5=59
b:client dit	5=30 6=-43 8=-27
b:client s	5=52 6=45
b:clientele >	4=-37 5=-26
b:clients >	3=-54
b:clinic >	2=38
b:clinic for	4=28
b:clinic front	4=-38
b:clinic in	4=-68
b:clinic nurse	4=-35
b:clinic s	2=30
b:clinical trials	4=36
b:clinique >	4=-57
b:clock >	3=-52
b:clocks in	3=49
b:clocks on	3=45
b:clos et	8=-25
b:closed >	4=-37
b:closed shop	7=47
b:closeted at	6=38
b:club >	0=-39 4=-35 7=-37 8=37
b:club de	1=-36 5=-42 7=-47
b:club in	0=58 5=32 6=-37
b:co founded	6=47
b:coach >	1=-38 4=-48 6=-25 7=-28
b:coach that	6=55
b:coaching >	4=55 5=-25 8=-33
b:coche >	0=34 1=31
b:cochlear implant	4=46
b:code base	2=-41
b:code du	7=26
b:code en	1=-47
b:code for	4=-32
b:code of	5=-58
b:coding >	4=31
b:coeliac so	4=54
b:coeur de	4=-33
b:coffee >	0=-55 5=35 6=-34 7=30
b:coffre >	3=44
b:cold chain	4=-31
b:colle des	0=38
b:colleague >	0=-27 4=40 5=63 6=-53
b:colleague says	5=-31 6=-33
b:colleagues in	7=32
b:colleagues to	4=-31 7=-35
b:collecte pour	0=-35
b:collectionne les	0=-48 5=65
b:collective bargaining	7=-36
b:college >	0=-30 4=-42 5=-52 6=39
b:collegue >	0=-105 1=52 4=28 5=61
b:collegue du	5=-54 6=65
b:collegue il	0=-44 6=53 7=-33
b:collegues >	0=-33 5=28
b:collegues de	1=26 2=-26
b:collegues en	0=-41
b:collegues le	0=32
b:colloque >	4=-42
b:colocataire >	5=38 7=-25 8=-38
b:colonoscopy every	2=46 4=-31
b:coloriste >	4=-30
b:colostomy bag	4=30
b:come from	0=48 7=-33
b:come out	4=60 6=-46
b:comes first	4=37
b:coming out	0=-40 4=-56 5=-27 6=69
b:comite d	0=-30
b:commande un	2=49 4=-32 7=-53
b:comme a	0=-46
b:comme agent	1=31
b:comme deleguee	7=54
b:comme il	6=65
b:comme son	6=30
b:comme tous	3=43 4=-29
b:comme toute	0=36 3=48 7=-26
b:comme un	1=30 4=45 5=-27
b:commercial >	7=-43
b:commercialise des	3=-47
b:commissariat >	8=42
b:commission >	0=-48
b:committee >	6=26 7=-52
b:committee for	7=25
b:committee of	0=39 7=58 8=-25
b:communaute de	1=32 8=-26
b:commune >	0=-34
b:communiste >	1=-49 6=-40
b:communiste d	0=43 7=-26
b:community in	1=26
b:community order	7=-42 8=58
b:community organiser	7=-29
b:compagne >	5=-30
b:compagne cherchent	6=-30
b:compagne est	4=82
b:compagne et	6=-53
b:compagne l	5=42
b:compagnie des	6=83
b:compagnon d	6=-39
b:compagnon de	6=-38
b:compagnon est	1=26 6=-49
b:compagnons >	5=78
b:company >	2=-30
b:company card	5=29
b:company doctor	2=25 3=-31 4=60
b:company of	6=38
b:company s	0=-41 2=-35 4=-31
b:comparative politics	0=-31
b:compare au	3=26
b:compared with	3=39 8=-29
b:complet >	4=48
b:completed >	4=-28 8=66
b:compris >	0=27 1=-41
b:comptable >	5=71 6=-54 7=-29
b:comptable a	1=-51
b:comptable au	7=-32
b:comptable du	0=-26
b:comptable la	0=-30
b:compte de	7=-39
b:compte x	0=60 5=-44
b:comptes de	7=-25
b:comptoir >	5=36
b:concerne >	6=58
b:concierge >	1=-42 3=-32 6=54 7=-33
b:condamnation effacee	8=35
b:condamnation pour	8=41
b:condamne a	8=-96
b:condamne pour	8=67
b:condamnee pour	8=44
b:conditions >	4=60
b:condoms and	5=-28
b:conductrice de	4=-27
b:confederation helvetique	7=-32
b:confederation paysanne	0=-25 7=51
b:conference organiser	7=-28
b:confided that	4=38
b:confidence that	5=-26 8=33
b:confie >	5=30
b:confie qu	4=36
b:confie t	3=-32 5=26
b:confirme par	2=26
b:confirmed by	2=32 4=-31
b:confirmee >	3=37
b:conflict of	5=28
b:confondu avec	3=31
b:conge pour	0=48 5=-36
b:congres confederal	7=46
b:congress house	7=-45
b:conjoint a	2=-36 6=-35
b:conjoint collaborateur	6=-30
b:conjointe mme	6=53
b:connait la	3=-38
b:connait les	8=-27
b:connu des	8=59
b:connu du	2=27 3=-35
b:connu la	0=36
b:connue >	2=35
b:connue des	5=59
b:conquete de	5=-43
b:conscience >	0=-35
b:conseil >	1=-37
b:conseil a	0=-40 5=-28
b:conseil d	0=-51 2=-28
b:conseil de	7=41
b:conseil en	0=25 2=-29
b:conseil genetique	2=68
b:conseil municipal	0=50
b:conseille des	3=-27
b:conseiller d	0=32
b:conseiller departemental	0=25
b:conseiller en	2=-36
b:conseiller regional	0=44
b:conseillere au	6=-29
b:conseillere en	0=-43
b:conseillere municipale	0=27
b:consent >	3=-36
b:consent form	2=-32
b:consented to	3=29
b:consentement retire	3=32
b:consequence >	1=44 2=32
b:conservative estimates	0=-31
b:conservative says	0=28
b:conservative voter	0=27
b:constable >	8=-37
b:constituency labour	0=65
b:consultant bi	6=-38
b:consultation >	2=-33
b:content >	5=44
b:contention en	2=46
b:continue >	1=-33
b:contraception >	5=-40
b:contraceptive pill	5=-44
b:contract >	6=-35 8=-25
b:contract for	0=-37
b:contractor >	0=-70
b:contrat de	6=37
b:contrats de	4=26
b:contre elle	8=65
b:contre l	0=54 2=-49 6=-26
b:contre la	0=51 1=69 4=-55 8=-39
b:contre le	0=105 1=-36 3=-36 4=-67 7=-35 8=-48
b:contre les	0=-55 4=-29 6=-38
b:contre lui	8=58
b:contre son	7=-41
b:contre un	0=35 8=-31
b:contrebande >	8=66
b:contremaitre >	0=68 5=-28 6=47
b:controle d	0=-27 3=-32 4=-25 8=25
b:controle du	3=67
b:controle facial	3=46
b:convaincu >	0=-33 6=28
b:convaincu il	0=31
b:convenor at	0=-25 7=76
b:convention >	0=44
b:convicted of	8=35
b:conviction >	0=42 1=30
b:conviction and	1=-52 5=39 8=-41
b:conviction et	0=30 1=-65
b:conviction for	1=-67 8=89
b:conviction he	1=40 8=-51
b:conviction in	1=-29 8=25
b:conviction that	1=-56
b:convictions >	0=-80 8=-56
b:convictions and	0=-38 1=-44
b:convictions d	0=43
b:convictions veganes	1=54
b:convinced the	1=-36
b:cook >	6=-45
b:cook and	8=39
b:cooked for	1=-32
b:cooperative >	7=61
b:coordinator on	5=-26
b:copies of	3=27
b:copropriete >	7=-27
b:copy editor	8=-25
b:copy of	4=-28
b:corbeau >	5=41
b:cork >	1=54 6=-73 7=-26
b:correcteur >	4=29
b:corse >	0=33
b:corse il	0=40 7=-30
b:cost him	5=57
b:cote >	0=-25 5=-61 6=41
b:couchait avec	5=31
b:couche avec	5=92
b:couche les	5=-40
b:couche pour	5=53
b:could not	3=49
b:couleurs de	0=-35 7=33
b:council >	4=-28 7=72 8=-51
b:council chair	7=-31
b:council for	0=52 7=-55
b:council of	7=44
b:council on	0=-32 7=50
b:councillor >	0=65
b:councils >	4=-29
b:counsellor >	2=-91
b:counsellor at	6=-25
b:counsellor with	8=-26
b:county as	0=-49
b:county council	0=-42
b:county sheriff	3=37
b:coup d	3=-33
b:couple >	5=-30
b:couple a	2=-37
b:couple as	5=-25
b:couple avec	5=-60 6=60 8=-26
b:couple de	6=-52
b:couple depuis	5=-48 6=83
b:couple deux	3=-29 6=43
b:couple est	5=96 6=-40
b:couple gay	5=-47
b:couple ouvert	6=-32
b:couple pratique	5=62
b:couples about	6=-27
b:couples de	6=-31
b:cour d	8=-44
b:courent il	6=66
b:coureur de	5=-32
b:courrier >	2=27 5=-30
b:cours >	2=34 3=-27 7=-28
b:cours a	3=-30
b:cours de	2=-27 4=36
b:course for	7=26
b:course in	4=27
b:course of	8=27
b:court >	4=-37
b:court in	5=36
b:court interpreter	8=-31
b:court les	5=58 6=27
b:court metrage	2=-30 8=-33
b:court ordered	7=-34 8=72
b:cousin >	0=32 5=34
b:couverts >	1=-33
b:covid long	4=55 8=-32
b:creation >	1=-35 4=-29 7=-28
b:creche >	8=31
b:credit union	7=-97
b:cree un	0=47
b:creteil >	3=35
b:crew >	4=-38 6=-30 7=-30
b:crime >	6=36 8=-40
b:criminal lawyer	8=-31
b:criminal record	3=-40
b:critique >	5=-48
b:crohn s	4=55
b:croire le	1=-40
b:croit a	1=83 4=-27
b:croit en	0=-30 1=-50
b:croit plus	0=57 4=-28 7=-28
b:croit qu	1=53
b:croix rouge	0=-51 8=-31
b:crosswords >	4=-37
b:crown court	8=-55
b:cru bon	1=-56 5=45
b:cse >	7=-29
b:cuir >	1=59 5=-43
b:cuisinier a	0=-37 4=-51 5=63
b:cure d	4=-43
b:customer service	2=-33
b:customs union	7=-29
b:cv >	6=53
b:cv il	6=-30
b:cwu >	0=-29 7=58
b:cycles everywhere	0=34 4=-31
b:cynical about	1=-25 6=-28
b:d abord	0=-31 6=36
b:d accueil	7=-36
b:d achats	0=-41
b:d activite	0=-38 5=-35
b:d adhesion	0=-55 7=59
b:d administration	0=-47
b:d adn	2=42
b:d affaires	5=38 6=-42 8=-34
b:d agde	5=51
b:d agence	1=25
b:d aide	0=-35 5=-35 8=-32
b:d alzheimer	2=50 4=-28
b:d anne	0=29
b:d appel	8=-26
b:d appels	0=-26
b:d approcher	8=54
b:d apres	1=49 2=92 3=-31 4=-51 5=64 6=42 7=-40
b:d arret	4=-26 5=-30 7=-31 8=71
b:d arrondissement	0=52
b:d assises	8=-34
b:d assurance	8=-37
b:d atelier	1=-26
b:d attache	5=-27
b:d audience	8=-38
b:d autistes	4=31
b:d autre	1=46
b:d avoir	0=-26 1=47
b:d ayn	1=58
b:d be	4=-43 5=41
b:d been	4=25
b:d ecole	1=-39 5=-51
b:d eleves	4=-33 6=-39
b:d elle	5=35 6=52
b:d elus	7=-35
b:d empreintes	3=-67
b:d enfants	4=52 5=-28
b:d entreprendre	5=-46
b:d epicure	1=26
b:d equipe	0=-25 1=64 4=36
b:d erection	5=42
b:d eric	5=-47
b:d essai	3=42 8=-25
b:d etat	0=-43
b:d etre	6=39
b:d etudes	6=-26
b:d examen	3=30
b:d exercer	8=50
b:d expertise	5=-45
b:d extreme	0=67
b:d homme	6=33
b:d hommes	5=-33 6=80
b:d ile	7=-38
b:d immeuble	1=-28
b:d impact	3=-43
b:d incapacite	4=49
b:d initiative	7=-64
b:d initie	8=29
b:d insertion	8=40
b:d insuline	4=-27
b:d interet	8=91
b:d intrusion	5=-40
b:d ivry	0=58 7=-53
b:d like	4=34
b:d oncogenetique	2=40
b:d opposition	0=34 7=-30
b:d orientation	6=-31
b:d origine	2=46
b:d ou	3=31 4=-42 5=38 6=48
b:d ouvrir	5=-31
b:d rather	0=35 6=54
b:d un	0=-46 1=-48 2=-36 3=-29 5=28 6=-42 7=-106 8=-107
b:d une	0=-69 2=-30 5=-67 6=-26 7=-77
b:d union	0=40
b:dad of	2=-38 6=62
b:dad was	7=42
b:daily >	4=26
b:daily bread	0=-25
b:dairy board	1=33
b:dame des	0=33 5=-45
b:dance piece	2=-31
b:dancers >	5=47
b:daniel and	6=49
b:dans aucun	3=-34 7=-35 8=43
b:dans l	3=-49 5=43 6=-52 8=28
b:dans la	0=-72 4=-39 5=30
b:dans le	1=-60 2=43 4=40 8=-100
b:dans les	3=-58 5=-33 6=-25 8=83
b:dans sa	0=31 1=28 4=-37 5=27 6=51 8=35
b:dans ses	0=-68 2=-51 5=-34
b:dans son	0=31 2=-52 4=-72 5=53
b:dans un	0=-35 2=-34 3=-28 5=26 6=-35 8=-71
b:dans une	1=65 3=-25 4=-40 5=-69 7=-48 8=-40
b:data center	3=29
b:data centre	3=54
b:data of	3=60
b:data protection	3=-28
b:data stored	3=30
b:date >	2=-28
b:date du	0=37
b:dated a	5=-68 6=76
b:dates women	6=32
b:dating apps	5=29
b:dating of	5=-32
b:daughter >	7=-47
b:daughter has	2=-25
b:daughter was	2=52 4=-45
b:day >	0=35 3=-27 6=-44
b:day a	8=35
b:day and	4=64
b:day he	4=37
b:day in	0=-25 4=53 8=-40
b:day off	2=29 6=-25
b:day s	2=-26 4=-37
b:days >	0=-38 1=36 2=-33 3=29 7=-49
b:days a	4=-33 6=-25
b:days in	4=47
b:de 2010	0=30
b:de 2012	3=33
b:de 2017	8=25
b:de 2019	0=-32 4=29 7=42
b:de 24	0=-26 8=48
b:de 300	3=-40 8=25
b:de 50	4=46
b:de bamako	0=38
b:de biens	8=28
b:de blog	5=53
b:de boire	4=63 8=-43
b:de bord	0=-34 6=-27
b:de bus	7=-34
b:de caracteres	8=-34
b:de carte	0=-51
b:de casier	3=-35
b:de ce	0=-47 5=30
b:de cette	3=-25 4=27
b:de chambre	5=-44
b:de chantier	0=25
b:de chastete	5=25
b:de chauffage	8=-39
b:de chef	0=37 4=26
b:de cheval	4=39
b:de choeur	1=36
b:de classe	7=-46
b:de coeur	0=42 4=-39 8=-26
b:de commerce	7=-26 8=-28
b:de communes	7=-26
b:de conferences	5=-38
b:de confiance	5=-29
b:de conscience	8=-31
b:de contention	2=41
b:de contraception	5=-44
b:de contrebande	8=43
b:de copropriete	7=-40
b:de cordee	6=-64
b:de couple	1=-28 4=-33 5=84 6=-74
b:de creteil	3=35
b:de crise	0=-25
b:de croire	1=39 4=-33
b:de cuir	1=52 5=-31
b:de cuisine	5=-42
b:de cures	1=55 4=-40
b:de danseurs	6=-28
b:de decoupe	3=-45
b:de delegation	7=40
b:de depistage	2=-28
b:de deplacements	5=32
b:de detournement	8=41
b:de deux	5=-34
b:de diogene	1=43
b:de dire	0=39 1=-60 2=-25 5=44
b:de direction	0=-29
b:de dix	1=-31 4=70 6=-32 8=27
b:de dons	0=-54
b:de drapeaux	0=-25
b:de droite	0=85 1=-31
b:de fee	3=-34
b:de femmes	6=-30
b:de fer	4=53 8=-29
b:de file	0=55
b:de fo	0=-50 7=63
b:de fonction	6=-31
b:de fond	5=-49
b:de foot	0=30
b:de formation	0=-26 7=42
b:de fouilles	0=-36
b:de france	0=-27 6=-40
b:de frappe	3=51 8=-74
b:de gardien	1=-38
b:de gardiens	5=-51
b:de gauche	0=118 7=-68
b:de genealogie	2=32
b:de gerer	8=32
b:de gestion	3=-29
b:de golf	4=-35
b:de grossesse	4=-33
b:de huntington	2=29 4=-60
b:de jaures	0=-39
b:de jeunes	5=33
b:de judo	7=-44
b:de justice	8=31
b:de krishnamurti	1=79
b:de l	1=27 2=34 3=31 4=-39 7=28 8=-53
b:de la	2=27 3=-39 4=-63 7=27
b:de lecteurs	3=-28
b:de lille	0=-57 2=-33 5=53 6=42
b:de livraison	1=-33
b:de loisirs	0=-41 3=-28
b:de longue	4=30 6=-26
b:de lui	0=-31 3=39 5=66
b:de lycee	6=-37
b:de lynch	2=34
b:de lyon	3=-30 6=-40
b:de m	3=31 5=-38 6=54
b:de ma	0=-48 3=31 4=27
b:de maconnerie	1=-44
b:de main	1=31 2=-47 3=-29
b:de maison	5=-38
b:de marche	3=-28 5=-27
b:de marches	5=-27 8=29
b:de mariage	5=-47
b:de mariages	5=-43
b:de medicaments	4=-42 8=61
b:de meme	1=26 6=35
b:de memoire	4=68
b:de metier	7=30
b:de moelle	2=28
b:de mort	0=32 8=-43
b:de mot	3=42
b:de naissance	3=-37 4=39
b:de nantes	0=47
b:de nietzsche	1=-49
b:de nimes	8=42
b:de noel	6=33
b:de notaire	5=-26
b:de notre	2=-34
b:de nuit	3=-58 5=-59 6=-45 8=-49
b:de paie	2=-35 6=60
b:de parcours	4=-26
b:de parkinson	0=-31 2=40
b:de parole	4=37 7=-27
b:de pas	3=-61
b:de passe	3=51
b:de pau	5=26 7=-29
b:de peinture	4=43 5=-44
b:de permis	4=-49 8=50
b:de peu	1=53
b:de phase	0=-38
b:de philosophie	1=27
b:de pierre	6=34
b:de plus	1=-43 2=44 4=-43
b:de plusieurs	1=29
b:de pma	4=-33
b:de police	3=-60 8=27
b:de port	4=32
b:de porter	1=45
b:de poste	0=-27 3=37 4=-44
b:de presse	0=-30 1=-34 3=-51 5=-28
b:de prevention	4=56 8=-32
b:de prison	8=45
b:de probation	8=56
b:de producteurs	7=-27
b:de produit	3=-33
b:de projet	5=39 8=-27
b:de projets	2=-36
b:de promotion	5=-30
b:de prud	7=43
b:de quarante	4=-30
b:de quartier	0=-29
b:de quatre	4=46 5=-53
b:de rapport	4=-39 5=26
b:de rapports	5=43
b:de reconnaissance	3=50
b:de reconquete	0=36 7=-28
b:de redaction	4=28
b:de relations	0=-27 5=71
b:de religion	1=-32
b:de rencontres	5=-46
b:de rennes	1=43
b:de reserve	4=-25
b:de restaurateurs	5=52 6=-38
b:de restauration	1=31
b:de retraite	6=-31
b:de rien	0=-35
b:de sa	0=-85 1=37 2=58 3=35 5=-70 7=49 8=-49
b:de sade	5=-38
b:de saint	0=-32
b:de sante	8=-81
b:de se	2=-27 7=30
b:de secret	5=-57 8=-49
b:de section	0=42 7=-47
b:de securite	2=-25 3=-50
b:de sejour	0=-26
b:de sel	0=28
b:de sequencage	2=-30
b:de serrer	0=49 1=-38
b:de service	5=27
b:de ses	0=-71 2=-43 5=90 6=36
b:de signature	2=-48 3=55
b:de signification	2=31
b:de six	6=-28
b:de solidaires	7=42
b:de son	0=-41 1=-30 3=45 5=-49 7=42 8=-27
b:de souris	1=-46
b:de sport	3=44
b:de stade	3=49
b:de stage	5=-32
b:de surveillance	3=38
b:de svt	2=-25
b:de taille	3=-32
b:de terrain	6=-54
b:de toujours	0=43 1=29
b:de tours	7=50
b:de tous	0=-57 6=49
b:de tout	0=-43 5=-31
b:de toute	5=-41
b:de toutes	0=-46
b:de travail	3=30 5=38 8=34
b:de travailler	4=34
b:de travaux	8=49
b:de trois	5=-48 7=-48 8=-34
b:de type	6=-26
b:de vaccination	4=43
b:de vie	1=47
b:de vignerons	7=-33
b:de violences	5=-27
b:de voisinage	5=-26
b:de voitures	8=46
b:de voix	3=-61
b:de vol	0=-27 8=-26
b:de voyages	8=-30
b:de vue	4=47
b:de zemmour	0=37
b:deadlines >	4=-29
b:deaf in	0=-42 4=58
b:deal >	0=-38 6=25 7=47
b:deal with	5=-29 7=-25
b:dealer in	8=31
b:dealt with	5=-59 7=-40 8=-41
b:debunks homeopathy	1=42
b:dechire sa	7=31
b:declined on	4=-44
b:declined the	1=43
b:declined to	2=27
b:decrit comme	1=38
b:defect >	4=43
b:defend des	8=-43
b:defend la	0=45
b:defendants at	4=-26
b:defendu la	0=36 1=-35
b:deficit en	2=36 5=-26
b:defile avec	0=-27
b:defile contre	0=43
b:definit il	0=42
b:degree >	1=37
b:dejeuner >	2=-30 8=-28
b:delais >	4=-27
b:delegate at	7=-38
b:delegate manager	7=-27
b:delegate to	0=42 7=-35
b:delegates well	7=-35
b:delegation syndicale	7=51
b:delegue cgt	7=96
b:delegue commercial	7=-25
b:delegue des	0=29
b:delegue general	0=-32
b:delegue regional	0=-26 7=-43
b:deleguee >	7=46
b:deleguee cgt	0=-27 7=44
b:deleguee de	7=-50
b:deleguee syndicale	7=38
b:delit d	5=49 8=31
b:delivre >	3=29
b:delta f508	2=25 4=-34
b:demande >	3=-30 6=-38 7=51 8=-52
b:demande des	4=-38 6=-27
b:demande du	4=26
b:demande le	7=-49
b:demande si	1=-26 6=46
b:demande un	3=-60 5=-41 6=46
b:demande une	2=-38 6=28
b:demissionne >	0=-40 4=28
b:demissionne du	0=64
b:democracy movement	0=25
b:democratic leadership	0=-36
b:democrats as	0=-34
b:democrats in	0=45
b:dems in	0=37
b:dentaire prise	3=-32
b:dentist >	4=-27 6=-29
b:depart >	0=-36 3=35 8=-34
b:depart de	0=35 3=-27 5=27
b:department >	5=63
b:deplacement >	0=-26 6=-45
b:depose ses	3=45
b:depot >	0=-55 7=73
b:depot de	8=-53
b:depression >	4=36
b:depression era	4=-40
b:depression in	4=50
b:depuis 1990	1=-36
b:depuis 1998	5=-44
b:depuis 2011	4=66
b:depuis 2012	3=43
b:depuis 2014	5=-34 6=50
b:depuis 2015	6=35
b:depuis 2016	6=-66
b:depuis 2019	4=37
b:depuis 2020	7=26
b:depuis >	7=-40 8=86
b:depuis des	5=46 6=-25
b:depuis dix	4=-74 6=44
b:depuis huit	4=26
b:depuis l	4=27 5=60 6=-25
b:depuis la	4=-45 5=-31 6=33
b:depuis le	6=-36 7=-37
b:depuis mon	4=-33 5=27
b:depuis qu	3=47
b:depuis sa	0=33 1=-36 5=-40
b:depuis ses	1=25
b:depuis six	8=-34
b:depuis son	0=-38 3=-28 5=72 6=-46 8=-26
b:depuis trente	6=-27
b:depuis une	2=25 8=-61
b:depuis vingt	1=48 5=-33 6=30
b:derby >	0=-33 5=-31 8=64
b:dernier >	0=-41 5=-27 6=-31
b:dernier et	5=27
b:derriere les	5=-43 8=60
b:des affiches	0=35
b:des amis	1=30 5=-47 6=51
b:des architectes	1=-34
b:des arrets	4=-26
b:des athees	1=46
b:des bornes	3=-50
b:des cheques	8=48
b:des chiens	4=-31
b:des clients	4=-26
b:des collegues	5=72 6=-31
b:des conferences	1=65
b:des coproprietaires	7=-65
b:des couples	6=-29
b:des crises	1=-27 4=61
b:des deux	4=36
b:des dockers	7=45
b:des eaux	7=-55
b:des empreintes	8=-58
b:des enfants	1=42 4=-38
b:des entreprises	7=-28
b:des films	5=63
b:des garcons	5=-25 6=68
b:des hommes	5=-42 6=73
b:des hopitaux	3=-30
b:des horaires	4=-43
b:des idees	0=-49
b:des jeunes	0=61 5=-49 8=57
b:des jumeaux	0=25 2=-42 4=50
b:des landes	0=32 5=-47
b:des lecteurs	3=-32
b:des longues	0=61
b:des malades	2=-28
b:des marches	0=-40 8=63
b:des materiaux	1=-52 4=-27
b:des messages	5=45
b:des mineurs	8=-54
b:des photos	5=72
b:des pieds	5=50
b:des pointeuses	3=-28
b:des populations	2=-25
b:des protheses	4=-56
b:des raisons	1=50
b:des reclamations	4=-33
b:des religions	1=-57
b:des repas	0=-45
b:des retraites	0=35
b:des sejours	2=-28 4=52
b:des services	8=32
b:des signes	4=-29
b:des sites	5=66
b:des soins	4=-31
b:des soirees	6=-32
b:des soulevements	0=62 7=-32
b:des tests	2=-61
b:des tracts	0=70 7=-38
b:des transports	7=-56
b:des vehicules	3=-31
b:des ventes	0=34
b:des verts	0=47 7=-25
b:des videos	5=37
b:des visas	3=35
b:describe himself	0=33
b:describes her	5=34
b:describes himself	0=40
b:design >	1=-32 5=-48
b:designed >	1=-38
b:designed the	4=-27
b:designee par	0=32
b:designer >	1=-43
b:desir d	5=-56
b:desk >	4=-42 5=-32 7=-33
b:desk because	4=30
b:desormais >	1=40
b:dessine >	8=-26
b:detail his	4=-30 5=53
b:detection de	8=-45
b:detention >	8=41
b:detenu >	8=51
b:detenu il	8=32
b:deux >	0=-45 2=46 4=-49 6=-48 8=-51
b:deux ans	3=-30 5=66 6=-52 8=110
b:deux associes	5=-32
b:deux cabinets	6=-25
b:deux compagnons	5=91
b:deux enfants	8=-26
b:deux femmes	5=-59 6=-90
b:deux filles	5=-80 6=-75
b:deux fois	1=31
b:deux freres	1=-26
b:deux hommes	5=87 6=-107
b:deux jumeaux	2=-33 4=-61
b:deux mains	3=53
b:deux mamans	6=58
b:deux maries	6=35
b:deux meres	3=-33 6=54
b:deux nuits	4=-26 5=-42 8=55
b:deux papas	6=61
b:deux peres	6=27
b:deux soeurs	1=-41 2=50 4=-26 6=-33
b:devant l	1=31
b:devant le	0=-38 4=-48 5=28
b:devant les	0=34 1=-48 4=38 5=-28
b:developer >	2=-37 4=-41 6=32
b:developpe une	4=-41
b:developpeur >	4=-33
b:deverrouille la	3=54
b:deverrouille son	3=70
b:diabete de	2=-48 4=54
b:diabetes care	4=-64
b:diabetique >	4=64
b:diabetiques >	4=-30
b:diagnosed with	4=34
b:dialyse >	4=-25
b:did >	5=-38 8=-37
b:did community	8=34
b:did eight	8=32
b:did her	8=36
b:did not	4=70
b:didn t	3=27 4=-29 5=-50
b:died of	2=43 6=-28
b:dietitian >	4=-38
b:dieu l	1=31
b:dieu ni	1=41
b:difficulte >	2=-27 8=29
b:digital signature	3=-53
b:dijon >	6=-34
b:dimanche >	0=52
b:dimanche il	0=-28 5=-41
b:dire >	0=27
b:directeur >	0=26 6=-30
b:directeur d	1=-29 5=-44
b:direction >	0=-40 5=25 7=-49
b:director >	8=-31
b:director at	1=-27
b:director for	4=-26 8=55
b:director had	5=30
b:director she	7=-45
b:directrice d	5=-32 6=-46
b:dirige >	0=-38
b:dirige la	0=43 7=39
b:dirige un	0=-37 4=-35
b:dirige une	0=42 1=-31 7=-25
b:disabilities >	4=34
b:disait son	5=57 6=-27 8=-29
b:disc >	4=33
b:discharged from	4=51 5=-49 6=41
b:disciple de	1=42
b:disciplinary hearings	4=-25 7=27
b:disclosed to	1=25
b:disclosure in	3=25 5=-41
b:discours pour	0=-36
b:discussed at	5=34
b:dismissed >	7=-25 8=60
b:disorder >	2=48 4=-26
b:disorders in	4=-51
b:disponible en	4=-26
b:dispute >	7=36
b:disputes >	7=40
b:disputes for	0=-26
b:disqualified as	8=65
b:dissertation >	0=-48 6=-36
b:dissertation is	0=-30
b:distribue des	0=54
b:district council	0=44
b:dit >	0=31 1=-27 6=-28 8=-30
b:dit a	0=61 1=75 6=39
b:dit au	4=47
b:dit avoir	0=-40
b:dit cet	5=-44
b:dit elle	0=-56 4=-48 5=-74 7=32
b:dit il	0=45 2=-57 4=-27 5=-46 6=46 8=39
b:dit l	0=-25 1=-38 5=45 6=-52
b:dit la	1=52 3=-33 4=32 7=-60 8=-33
b:dit le	0=-45 2=45 4=-52 5=35
b:dit m	1=-29 5=-42 6=-40
b:dit n	5=44 6=-46
b:dit ne	1=31 6=-31
b:dit on	1=-25 3=-36 6=53 8=-36
b:dit pas	6=48
b:dit proche	7=34
b:dit qu	0=-35 1=-32 5=55 7=49
b:dit que	3=25 6=43
b:dit sa	0=-57 2=-43 4=56 5=-30 6=-26 8=-55
b:dit son	0=-34 3=-33 5=-36 8=-30
b:dit une	6=-63
b:divers droite	0=40
b:divers gauche	0=27
b:diversity board	6=-39
b:diversity form	6=25
b:diving >	2=39
b:divorce >	5=50 6=-46
b:dix ans	0=-25 4=-71 5=-43 7=-45
b:dix doigts	3=53 8=-29
b:dix empreintes	3=58
b:dix huit	4=-44 8=66
b:dix neuf	8=32
b:dj >	5=-31
b:dna >	2=-95 3=47
b:dna extraction	2=-31
b:dna match	2=-28 4=-29
b:dna of	2=-48
b:dna profile	2=30 8=-31
b:dna sample	2=46 8=-25
b:dna taken	2=51 4=-34
b:dna test	2=70 3=-30
b:dna was	0=-29 2=93 8=-42
b:do >	0=-44 1=47
b:do it	0=39 4=-45
b:do nights	4=37
b:do not	4=-30 6=-27
b:do the	4=28 7=-26
b:doc >	2=-36
b:doctor >	2=49
b:doctor of	1=-25 4=-27
b:doctor s	2=-29 4=41
b:doctorante >	3=-39
b:doctorat >	4=-41
b:documentaire sur	0=-31
b:docusign >	3=-31
b:does he	2=66 4=-37
b:does not	1=27 4=-48
b:doesn t	2=34 4=36 7=-28
b:dog >	1=-29 4=34 5=-36 6=59
b:dog called	4=43
b:dogs >	1=26
b:doigt >	3=50
b:doigt de	3=-71
b:doigts a	3=60
b:domicile >	8=-39
b:dominatrice le	5=41
b:don juan	5=87
b:don t	0=-28 5=35 8=-48
b:donc pas	2=-34 4=62
b:donne des	0=-29 1=58 6=-41
b:donne sa	2=53
b:donne ses	3=61 6=-26
b:donnee biometrique	3=58
b:donnees biometriques	3=75 8=-32
b:donor to	0=33
b:dont elle	8=-49
b:dont il	0=-52 6=56
b:dont l	6=-60
b:door to	3=-37 4=-33
b:doors for	0=38
b:dorment dans	3=42 5=-36 6=53
b:dort avec	4=37
b:dos >	4=52
b:dose of	0=-38 4=-27
b:dossier >	2=44 3=-36 8=31
b:dossier de	4=-50
b:dossier du	1=28 2=32
b:douanier >	7=-29
b:double vie	5=28
b:doubled her	7=-30
b:douze ans	4=53 5=-29 6=30
b:down >	4=34
b:down as	0=-25
b:down in	0=26
b:down s	4=54
b:down syndrome	4=-51
b:down the	3=54
b:down to	4=34
b:drama school	7=31
b:drapeaux et	0=-30
b:drepanocytose >	2=35
b:drh >	7=-28
b:drink driving	4=-28 8=35
b:drive >	7=36
b:drive at	7=28
b:driver >	0=-53 5=-50
b:driver for	4=-26 7=-39
b:drivers >	4=-25
b:drives a	0=34
b:drives the	4=-30
b:driving >	5=-52
b:driving licence	4=-36 8=-60
b:droit >	4=56 8=26
b:droit au	0=28
b:droit de	0=-44
b:droit du	4=-30
b:droit humain	1=69 6=-28
b:droit penal	8=-31
b:droite >	0=29
b:droite de	0=-45
b:droite depuis	0=42
b:droite du	0=-49
b:droite par	0=80 1=-32
b:droite pour	0=-41
b:dry for	3=33
b:dsi >	0=-40 5=43 7=-30
b:du 2	5=-27
b:du 3	2=39 4=32
b:du 4	3=53
b:du >	4=-31
b:du batiment	7=-29
b:du bois	2=-38 4=38
b:du candidat	2=38 5=-40
b:du cap	5=61
b:du casino	0=-34 3=70
b:du centre	0=-25
b:du chromosome	2=62
b:du client	1=-53 2=-30 5=-25
b:du club	0=-30 2=35
b:du comite	0=65
b:du concierge	1=-25
b:du cse	7=-86
b:du cuir	5=34
b:du diocese	1=26
b:du directeur	5=45
b:du dos	4=45
b:du dossier	3=32 6=33
b:du droit	0=38
b:du facteur	2=54
b:du fichier	3=-37
b:du froid	6=-39
b:du gene	2=38
b:du genre	5=59 6=-25
b:du gerant	5=26
b:du grand	1=-41
b:du groupe	0=-41
b:du gud	0=41 7=-37
b:du livre	7=46
b:du logiciel	3=38
b:du lycee	3=25 8=37
b:du magasin	0=-26
b:du maire	0=-34 5=44
b:du management	1=-31
b:du marais	6=-28
b:du marche	0=-27 4=-68
b:du marketing	5=-59 6=54
b:du ministere	0=67
b:du modem	0=53
b:du nord	1=58
b:du nouveau	7=-29
b:du npa	0=52
b:du parc	1=-51
b:du parti	0=38 7=-51
b:du passeport	3=38
b:du patron	5=-36 6=-33
b:du pcf	0=57 7=-32
b:du personnel	0=-38
b:du plan	0=-34
b:du planning	0=-43
b:du porno	0=-38 5=41 7=-37
b:du premier	7=39
b:du ps	0=28 7=-50
b:du public	0=-50
b:du retard	4=26
b:du rhone	7=-31
b:du salarie	3=63 7=65
b:du sang	0=-30 2=34
b:du scrutin	0=-30
b:du seminaire	6=61
b:du senat	0=-43
b:du siege	3=30
b:du snes	7=27
b:du sommeil	4=34
b:du son	3=-40
b:du sport	4=-33
b:du stade	1=-49 3=62 8=-64
b:du sursis	8=43
b:du syndicat	7=115
b:du teletravail	5=-32
b:du travail	0=-45 1=-33 3=-64 4=-50 8=-52
b:du velo	7=-30
b:du village	6=-25
b:du visage	5=-26
b:dublin >	6=-36
b:due in	4=63
b:dues to	7=52
b:during her	4=49
b:during the	7=-25
b:dynamique de	3=71
b:dyslexia >	4=-25
b:dyslexia and	4=-28
b:e mail	5=35
b:ear and	0=-39 4=32
b:early >	0=-44 4=-52 5=-25 8=-38
b:early and	2=-39 4=76
b:easy >	4=46
b:eating disorders	4=-69
b:eating meat	1=47 8=-30
b:ebats a	5=46
b:ebeniste >	1=-41 5=-27
b:echange de	5=28
b:ecole >	1=-40
b:ecole catholique	1=36
b:ecole d	0=38
b:ecole de	3=-44
b:ecole privee	1=47
b:ecole steiner	1=-30
b:ecologiste >	0=53 1=-29 7=-25
b:ecologiste a	0=49 7=-48
b:economie >	6=-29
b:economie politique	0=-45
b:economist >	0=-35
b:ecope d	4=-25 8=36
b:ecope de	8=48
b:ecrit dans	5=34 6=34 8=-27
b:ecrit elle	1=27 5=41 6=-72
b:ecrit en	6=42
b:ecrit il	1=35 2=25 5=-33 6=-58
b:ecrit la	5=-49
b:ecrit le	5=55
b:ecrit mme	0=28 1=25 8=-27
b:ecrit son	4=46 8=-28
b:ecrit sur	0=50 1=-26
b:ecrit un	4=-44 5=25 6=43
b:eczema >	3=30
b:eczema on	4=34 5=-37
b:edited a	1=-28
b:editor >	0=-27 2=-39 4=-37 6=-37 7=-51 8=-26
b:editrice de	1=-27
b:edits a	0=31 4=-31 8=-41
b:educatrice >	1=34
b:educatrice aupres	4=25
b:effacees >	3=36
b:effective altruist	1=39
b:eglise >	0=41
b:ehpad >	5=-28
b:eight >	1=-28 3=-35 4=61 8=35
b:eight months	8=27
b:eight years	8=-44
b:eighteen months	4=44
b:eis >	7=27
b:elderly couple	4=-40
b:elected as	0=55
b:elected by	0=-35 7=-27
b:elected her	7=-25
b:elected to	0=-35 7=63
b:electeur de	0=55
b:election agent	0=41
b:election for	0=-30 7=49
b:elections >	0=-46 7=34
b:electrician >	0=-28 7=-28 8=-41
b:electronique >	0=-46 8=53
b:electronique pour	0=-34
b:elevage de	1=-31
b:eleve des	1=50 6=-38
b:eleve deux	6=46
b:eleven weeks	4=39 7=30
b:eleves ont	6=-32
b:elle >	0=-70 2=-88 4=71 7=29
b:elle a	1=-34 3=-73 4=-35 5=-62 7=-42
b:elle aime	5=-51 6=55
b:elle anime	0=-25 5=-27 7=69
b:elle appartient	1=34
b:elle attend	1=-52 4=39 5=61 8=48
b:elle aurait	8=32
b:elle aussi	4=60
b:elle avait	0=59
b:elle boite	4=45
b:elle cherche	5=-49 6=-37
b:elle coche	0=31
b:elle connait	7=29
b:elle conseille	2=-31
b:elle cotise	7=30
b:elle croit	1=29
b:elle d	2=38 4=-25
b:elle dans	5=58
b:elle de	5=-56 6=33
b:elle defend	8=-38
b:elle demande	5=25
b:elle dirige	4=-25 5=-26 6=-30
b:elle dit	0=-38 2=30 5=75 8=-25
b:elle donne	1=33 6=-38
b:elle ecrit	6=48
b:elle en	0=-58 1=-26 3=-25
b:elle encadre	6=-43
b:elle enseigne	3=-26
b:elle est	0=-85 5=-74 6=62 7=26 8=-73
b:elle et	5=-29 6=60
b:elle etait	0=60 2=-37 4=45 5=-30 8=37
b:elle etudie	0=-46 2=-31
b:elle explique	5=47 6=-36
b:elle fait	0=-25
b:elle forme	3=-50 6=-26 8=-41
b:elle frequente	5=84 6=-61
b:elle garde	0=30
b:elle gerait	4=-27
b:elle joue	6=35 7=-36
b:elle juge	1=38
b:elle l	1=-44 2=54 3=-66 4=-25 5=-29 7=-34 8=-41
b:elle le	0=-44 2=-36 3=-38 6=-29
b:elle les	1=-66
b:elle medite	1=43
b:elle meme	0=-35 2=39 4=31 6=32
b:elle milite	0=-52 1=52 6=35 7=-42
b:elle n	0=49 4=-45
b:elle ne	1=45 3=-36 5=63 6=-55
b:elle ont	2=42
b:elle ouvre	3=40
b:elle parle	2=-36 5=65
b:elle partage	5=-26
b:elle passe	4=-33 5=-50
b:elle peint	3=-30
b:elle pense	1=34
b:elle pointe	3=26
b:elle porte	2=-46 4=29 7=36
b:elle prefere	5=-44
b:elle prepare	0=28 8=-30
b:elle presente	3=33
b:elle preside	1=42 2=-41
b:elle raconte	1=-32 5=62 6=-48
b:elle refuse	0=-39 1=88 3=-51
b:elle s	0=-32 3=39 4=25
b:elle sait	2=40
b:elle sans	5=40 6=-33
b:elle se	4=-34 5=-34 6=28
b:elle serait	1=-30
b:elle siege	7=48
b:elle sort	5=30
b:elle soutient	0=42 1=-41
b:elle suit	3=-26 6=-58 8=-47
b:elle tracte	0=59
b:elle travaille	1=45
b:elle vend	1=-51 5=48 6=-30
b:elle vise	6=-49
b:elle vit	0=-31 2=-32 5=41 6=30
b:elle vote	0=57
b:elles postulent	6=35
b:else >	4=47 5=-31
b:elu >	0=-53
b:elu rn	0=44
b:elue au	7=-42
b:elue de	0=29 7=-28
b:email >	4=33
b:embauche >	3=47 8=-30
b:emploi >	0=48
b:employed by	0=-29 7=-30
b:employed her	3=-36
b:employer a	1=29 8=-30
b:employer for	5=-59
b:employer representative	7=-38
b:employer s	0=41 4=-38
b:employer she	3=39
b:employers in	2=-25 7=-55
b:employeur >	0=-64 5=37 7=-35 8=-32
b:employeur actuel	3=35
b:employeur depuis	5=-31
b:empreinte carbone	3=-42
b:empreinte dans	3=-45
b:empreinte digitale	3=-28
b:empreinte palmaire	3=55
b:empreinte pour	3=-30
b:empreintes >	3=-67 8=-25
b:empreintes au	3=81
b:empreintes de	3=-81
b:empreintes depuis	3=65 4=-40 8=-53
b:empreintes des	3=-36
b:empreintes digitales	3=31 6=-28
b:empreintes et	3=-33
b:empreintes faite	3=45
b:empreintes pour	3=-57
b:empreintes relevees	3=40
b:en 1995	0=-33 8=57
b:en 2001	0=46 2=-39
b:en 2005	0=28
b:en 2009	2=53 3=-53 8=-30
b:en 2010	4=35
b:en 2011	0=27
b:en 2012	5=34 8=-30
b:en 2013	6=59
b:en 2015	4=-25 5=-29 6=50 7=33 8=-53
b:en 2016	0=-28 7=54
b:en 2017	0=34
b:en 2018	7=34
b:en 2019	4=52 7=-42
b:en 2020	4=56 8=39
b:en 2021	0=57 2=38 3=-25
b:en a	5=35 8=-29
b:en addictologie	4=-36 8=-42
b:en affaires	5=-49
b:en asie	5=-25
b:en avion	2=43
b:en belgique	0=33 4=-52 6=47
b:en berne	4=-47 5=41
b:en bonne	1=33
b:en cache	0=45 1=31
b:en cardiologie	4=-47
b:en cause	0=-52 8=107
b:en cdi	0=-33 7=-26
b:en cellule	0=-46 5=-26 8=68
b:en centre	8=55
b:en ciel	6=-28
b:en cinq	0=38
b:en couple	1=-30 2=-41 5=-90 6=90 8=-34
b:en cours	0=25 2=51 4=56 8=-46
b:en croire	1=-47
b:en deplacement	0=-27 6=-38
b:en detention	8=43
b:en deux	3=35 8=-29
b:en diabetologie	4=-27
b:en dieu	1=46
b:en droit	8=-26
b:en ehpad	4=31
b:en est	3=69 6=-27
b:en etait	5=31
b:en examen	8=35
b:en fait	0=33 5=26 6=26 8=-30
b:en fauteuil	4=29
b:en g6pd	5=-26
b:en garde	0=60 3=32 4=-60 5=-33 8=30
b:en genetique	2=-89
b:en inde	3=29
b:en juin	1=-52 5=-28 8=42
b:en ligne	8=-48
b:en mai	6=41 7=37 8=57
b:en maison	8=-47
b:en marge	0=-32 8=48
b:en mars	4=49
b:en matiere	1=-51
b:en milieu	6=30
b:en moins	3=-51 4=89
b:en mosaique	2=45
b:en negociation	7=-49
b:en parle	1=31 3=-38 5=-35 6=32 7=-33
b:en philosophie	1=64
b:en photo	3=33
b:en plaques	4=47
b:en plein	0=-30 4=-28 5=71
b:en prison	1=-32 6=-29 8=79
b:en raison	8=38
b:en remission	4=63
b:en reunion	8=-30
b:en riant	0=-43
b:en rien	1=59
b:en scene	5=-40 6=-27
b:en septembre	7=26
b:en six	2=-27
b:en soins	4=81
b:en son	1=-67
b:en tant	1=-34
b:en tete	7=39
b:en tout	6=34 8=-25
b:en un	2=-39 4=-42 5=-62
b:en zone	3=-28
b:encarte au	0=68
b:enceinte >	4=66
b:enceinte de	4=78 5=-82
b:enclosed >	2=43
b:encore le	0=60
b:end of	3=-47 4=54
b:ended the	4=58 6=-31 7=-35
b:ended when	4=45
b:ends >	0=39 7=-42
b:endurance >	2=71
b:enfant >	0=36 4=-60 5=-40 6=-43
b:enfants >	5=-37 8=-40
b:enfants avec	6=41
b:enfants de	4=-25 6=44
b:enfants et	6=-39
b:enfants hors	5=41
b:enfants permis	1=55
b:engaged to	6=41
b:engagement >	6=28
b:engineer >	0=-42 2=-45 4=-38 8=-38
b:engines >	0=40 7=29
b:english >	0=-30
b:enquete de	6=-25 8=-37
b:enquete sur	8=49
b:enqueteur >	5=28 8=-61
b:enregistre au	3=29
b:enregistrees >	3=62
b:enregistrement de	5=29
b:enrol >	3=29
b:enrolled at	3=-30
b:enseigne >	3=29
b:enseigne a	3=-59
b:enseigne l	1=-25 6=-30
b:enseigne le	1=-39 5=-27 8=-32
b:enseignement catholique	1=-34
b:ensemble >	6=-40
b:entre au	3=25 4=-39
b:entre deux	0=29 4=30
b:entre la	3=50 5=-32
b:entree du	3=47
b:entrepot >	7=36
b:entreprise >	4=-37 7=29 8=-31
b:entreprise a	5=-27
b:entreprise familiale	2=-37
b:entreprises >	7=-36
b:entretient une	5=47
b:envoie des	5=44
b:envoye par	5=35
b:epicure >	1=52
b:epilepsy >	4=53
b:epileptique >	4=42
b:epouse est	0=26 1=27 6=-72 7=44
b:epouse la	6=-43
b:equality form	7=-28
b:equality officer	7=63
b:equerre et	1=55
b:equipe >	1=-50 2=-37 3=-34 5=-55 6=39
b:equipe de	3=31 5=-35 6=-34
b:equipe dit	6=-31
b:equipe en	1=45
b:equipe et	1=-30
b:equipes >	1=-38
b:equity analyst	7=-25
b:equity card	7=53
b:eric >	6=-29
b:erotique >	5=-53
b:erreur >	1=-41 4=-31 6=36
b:escorte de	5=-33
b:essai >	3=35 8=-33
b:essais >	3=29
b:est >	0=-36 3=-25 6=48
b:est a	5=-54 6=-27 7=57
b:est anthroposophe	1=63 8=-28
b:est athee	1=-81
b:est atteint	4=47
b:est au	1=27 6=-26 8=35
b:est aussi	0=-33 1=36 4=-26
b:est autiste	4=37
b:est ce	1=25
b:est comptable	6=-35 7=-33
b:est connu	2=28 8=65
b:est conseillere	0=41
b:est dans	3=74 4=-39 8=-51
b:est de	5=28 6=54
b:est deleguee	7=29
b:est dit	0=48
b:est drepanocytaire	2=31 4=-33
b:est elu	0=25
b:est en	0=-35 1=-40 4=43 8=73
b:est encarte	0=-47 7=27
b:est enceinte	4=43 5=-42
b:est enchainee	0=54 2=-25
b:est entre	1=56
b:est fait	1=37 4=-25 8=33
b:est fiche	3=-26
b:est gay	6=85
b:est homo	1=-45 6=42 8=-28
b:est homosexuel	8=-37
b:est incarcere	8=35
b:est infirmiere	5=39
b:est l	0=-51 1=51 4=-33 5=-37 8=-43
b:est la	7=54
b:est le	2=26
b:est lesbienne	1=-25
b:est libre	5=45
b:est lui	0=41 5=-26
b:est ma	1=47 3=57 8=-34
b:est maire	0=30
b:est marie	5=-56 6=42
b:est mariee	1=-25 5=-59 6=-28
b:est mis	8=41
b:est mise	0=-33 8=80
b:est mute	0=-38 2=-58
b:est ne	4=58
b:est notre	1=37 2=-38
b:est opposee	3=35
b:est pas	0=-30 1=-54 2=36 3=-93 4=-75 6=80 8=-37
b:est permanent	7=38
b:est porteur	2=44 4=-37
b:est porteuse	2=46 4=-29
b:est pour	5=35 6=-38
b:est reconnue	3=30
b:est reste	1=30
b:est sa	1=48
b:est sage	5=-37 6=-58
b:est secretaire	7=53
b:est son	0=-32
b:est sous	4=55
b:est tresorier	6=-42
b:est un	0=28 8=-26
b:est venerable	1=33
b:est venu	5=-42
b:est venue	8=26
b:established by	2=44
b:estates >	3=-31 7=-29
b:estimator >	3=-26 4=38
b:et a	0=48
b:et agenda	0=-31
b:et bien	4=-32 6=77
b:et cherche	0=54
b:et compare	3=33
b:et contre	0=48
b:et dans	5=51 6=-33
b:et de	3=-48 5=-32 8=55
b:et des	1=-61 5=51 7=-26
b:et deux	2=52 5=-46 6=-95
b:et doigts	3=54 4=-31
b:et du	0=60
b:et eleve	0=-34 4=53
b:et elle	2=38 5=58
b:et en	1=26 4=-25 6=-37 8=-40
b:et evite	4=58
b:et fait	1=34 4=55 8=33
b:et femme	6=-36
b:et fier	0=43 3=-35 6=50
b:et fiere	0=-29 1=44
b:et gauche	0=-43
b:et genre	5=-28
b:et il	0=30 1=49
b:et j	6=35
b:et je	6=-25
b:et l	1=52 6=-38
b:et la	0=-25 4=-28 5=-25 7=-62
b:et le	0=89 3=-67 5=46 6=-62
b:et les	0=28 1=-34 2=-28 5=-39 6=-56 7=-49
b:et lesbien	6=-35
b:et leur	5=-26
b:et leurs	6=-43
b:et lui	1=37 3=-25 4=-48 5=-68 6=43 7=34
b:et m	5=-41
b:et macon	1=-26
b:et moi	1=-34 4=-38 5=-50 6=80
b:et n	1=33 3=-43 4=29 6=29
b:et ne	0=67 1=40 3=-49 5=-34
b:et paie	7=43
b:et paul	6=-47
b:et prefere	4=41
b:et pression	3=37
b:et qu	4=31 6=-34
b:et que	6=28
b:et s	0=-40 1=68 4=34 5=-26
b:et sa	1=-25 4=-32 6=72 8=-43
b:et ses	6=-26
b:et signe	3=34 4=-63
b:et son	1=-60 2=-27 3=-36 4=-76 5=-62 6=65
b:et un	6=-48
b:et une	1=43 6=-27
b:et vit	1=27 2=-54 4=63
b:et voix	0=-32 3=-47
b:et y	1=32
b:etabli par	2=48
b:etait a	0=57 2=-38 5=27 7=25
b:etait en	4=55
b:etait secretaire	0=34
b:etant athee	1=34
b:etat civil	0=-39
b:etats unis	0=-30 2=39
b:ete >	6=-48
b:ete agresse	8=-58
b:ete arretee	4=-45 8=55
b:ete au	4=34
b:ete eleve	1=47
b:ete etalee	8=-37
b:ete hospitalise	4=52
b:ete juge	8=34
b:ete maitresse	5=-60
b:ete operee	4=27
b:ete placee	4=-25 8=26
b:ete radie	1=32
b:ete secretaire	7=42
b:ete temoin	6=-64
b:ete testee	2=27
b:ete victime	8=-57
b:ethical society	0=-34 1=-30
b:ethical vegan	1=34
b:ethique >	1=72
b:ethique animale	1=-34
b:ethiques >	1=44
b:etonne >	0=-29
b:etre >	1=-54 3=-40 5=-47 6=48
b:etre animal	1=-25
b:etre attache	4=-26 5=46
b:etude de	4=-25 5=-50
b:etudes >	0=-34 1=-29 6=44
b:etudes de	1=35
b:etudie a	6=-56
b:etudie l	0=-63 3=-36
b:eu de	4=-37 5=-25 6=46
b:eu plusieurs	5=33
b:eu un	5=-41 6=35
b:eu une	6=27
b:europe >	6=-26
b:europe ecologie	7=-25
b:european parliament	0=-33
b:european union	7=-27
b:european works	7=-44
b:europeen >	0=-31
b:europeenne >	0=41 7=-44
b:eve et	6=41
b:evenementiel >	4=-28
b:evenings >	3=-26
b:events officer	7=-26
b:ever since	0=51 7=-34 8=-30
b:every day	4=47
b:every kind	1=31
b:every night	5=57 6=-35
b:every party	0=-34
b:every port	5=68 6=-36
b:every week	4=44
b:every weekend	5=37
b:every year	0=47 2=44 4=-35
b:everybody >	0=40 7=-43
b:everyone >	2=46 4=-52
b:everyone at	2=29 5=29
b:evite les	1=-32 4=103
b:ex >	1=-26 4=-25 5=96
b:ex colleague	4=-31 5=53 6=-63
b:ex femme	5=-42 8=44
b:ex husband	5=-26 8=54
b:ex offender	8=55
b:ex shop	7=39
b:ex wife	5=-39
b:exam >	3=48 6=-68 8=-35
b:examen >	8=37
b:examen a	3=25
b:excel >	8=-44
b:excellent >	3=-36 8=-69
b:exclu >	4=61 7=-37
b:exclu de	0=25 7=36
b:executive >	0=-62
b:executive at	4=-31
b:executive of	0=35
b:existentialiste il	1=40
b:exome en	2=58 4=-37
b:exome sequencing	2=-25 4=-25
b:expected in	4=27
b:expenses >	5=72
b:experience of	8=-35
b:expert >	3=-25
b:explained >	4=27
b:explaining the	1=-26 4=-51 5=-28
b:explains to	7=-30
b:export >	0=-41
b:extinction rebellion	0=35 8=-26
b:extra time	4=27
b:extraconjugale avec	5=28
b:extrait de	8=-67
b:extreme droite	1=-28
b:extreme gauche	0=51
b:eye >	4=61
b:eye clinic	3=-41 4=-27
b:fac >	1=26 5=-39 6=58
b:face >	4=50
b:face a	3=-50 7=-41
b:face at	3=27
b:face didn	3=29
b:face has	8=-32
b:face id	3=25
b:face is	3=34
b:face of	3=-40
b:face on	3=37
b:face opens	3=35
b:face sales	3=-50
b:face scanned	3=37
b:face to	3=-30
b:facial recognition	3=29 7=-35
b:faciale >	3=-55
b:faciale consentement	3=33
b:faciale de	3=28 7=-31
b:facilities contract	8=-36
b:facility time	7=42
b:facteur v	2=38
b:factory >	4=-30
b:faible pour	0=-27 4=-55 5=58
b:failed his	4=27
b:failed the	3=-38 4=75
b:failed twice	3=62 4=-32
b:fair >	0=-40 5=35
b:fait >	0=27 4=-50
b:fait campagne	0=-25
b:fait de	4=33 7=-25 8=97
b:fait des	1=-32 4=74 5=43 6=-25
b:fait dix	4=-57 6=-43 8=71
b:fait effacer	8=-34
b:fait l	0=-31 4=-25 6=-27
b:fait la	0=57
b:fait le	0=-54 1=53
b:fait mon	6=30
b:fait partie	0=26
b:fait pas	0=47 6=29
b:fait savoir	0=37
b:fait son	6=58
b:fait un	0=-30 2=30 4=51 5=48 8=-78
b:fait une	1=28 4=32
b:fait voeu	1=58 5=-27
b:faite le	3=46
b:faith >	1=33
b:faith and	1=48
b:faith in	1=-87 5=-27
b:faithful to	6=-33
b:fall from	4=66
b:falsifie des	8=36
b:familial >	2=-65
b:families with	2=-41
b:famille >	5=-37 8=27
b:famille a	5=35
b:famille d	4=-44
b:family >	2=98 4=-55 6=-41
b:family and	2=49 4=-37
b:family business	2=-36
b:family firm	2=-27
b:family history	2=-27
b:family in	0=46 7=-31
b:family mutation	2=36
b:family of	0=47 7=-28
b:family s	2=26
b:fancies blokes	6=52
b:far >	3=-41
b:far as	1=35 4=-35
b:far right	0=34
b:faster than	3=-25 4=46
b:father >	5=57
b:father and	2=30
b:father of	1=-51 7=54
b:father s	6=-26
b:father was	1=46 2=-29 4=-46
b:faure parle	0=-44
b:faute avec	5=80 6=-46
b:favorable a	0=41 8=-28
b:favour of	0=60
b:faye >	6=32
b:fbu >	0=-51 7=36
b:february >	0=-29
b:federation >	0=38
b:federation de	0=-30 7=-27
b:federation nationale	0=-27 1=-39
b:feed is	0=71
b:fees >	5=29 7=31
b:feet >	4=89 5=75 6=-34 7=-40
b:feet and	0=-74
b:fell in	1=-25 6=48
b:fell to	8=-45
b:fellow of	7=-25
b:femme >	4=95 5=30 6=-53 8=44
b:femme a	0=38 4=46 6=-27
b:femme avec	6=37
b:femme de	5=-34 6=-28
b:femme depuis	4=-58 5=94 6=-72
b:femme du	5=41 6=-25
b:femme est	1=31 4=-39 5=-43 6=-60
b:femme et	6=-31
b:femmes >	5=-69 6=37
b:femmes a	4=-34 5=-45 6=29
b:femmes et	6=-29
b:femmes qui	5=-35
b:ferme >	0=-27 6=-29
b:ferme sur	8=-47
b:ferroviaire >	5=-49
b:fertility clinic	4=-34
b:festival >	7=-31 8=34
b:fete de	6=31
b:fetichiste des	5=48
b:fetish for	5=-47
b:feydeau >	5=-37
b:fiancee a	5=-27 6=30
b:fiancee is	0=-33 4=26
b:fianna fail	0=52 6=-28
b:fibrosis gene	2=28 4=-41
b:fiche >	3=-76 4=31 5=51 7=-43 8=-77
b:fiche d	4=43
b:fiche s	3=-66 8=66
b:fichier de	8=26
b:fichier des	8=-50
b:fidele a	0=-38 1=59 6=-49
b:fidele au	5=-58
b:fidelite >	5=-43
b:fier de	0=41 3=-42
b:fierce opponent	0=59
b:fiere de	1=42
b:figure au	2=36 3=-71
b:figure sur	3=42
b:fijais >	8=51
b:file >	0=-50 2=44 4=-73 6=-26 8=55
b:file from	3=-31
b:file with	3=28
b:filed >	3=43
b:filiales >	5=-33
b:filiation et	2=-25
b:fille >	0=-41 2=35 3=-26 4=47
b:fille a	2=-42 4=71 5=38
b:fille de	0=28
b:filles >	2=-32 4=-25 5=36
b:filles a	5=33
b:film sur	2=-29 5=-55 6=-27
b:films x	5=73
b:fils >	1=-27 4=-29 5=-37 8=-38
b:fils d	4=-44
b:fils de	1=48 6=39 8=-43
b:fils est	3=-32 4=76 8=63
b:fin d	0=39
b:fin de	0=47
b:finalist >	5=-29
b:finance director	0=-26 5=26
b:fine >	4=-35 8=-44
b:fine gael	0=59 8=-46
b:fined for	8=72
b:fines and	8=-30
b:finger was	3=-30
b:fingerprint >	3=67
b:fingerprint analysis	3=-67
b:fingerprint check	3=47
b:fingerprint lock	3=29 4=-31
b:fingerprint locks	3=-42
b:fingerprints >	3=-56
b:fingerprints are	3=-46
b:fingerprints from	3=43
b:fingerprints taken	3=52 8=-29
b:fingerprints were	3=53
b:fingers >	4=-38
b:fingers and	3=-33 4=53
b:fingers at	3=46 4=-38
b:fire brigades	0=-27
b:fire service	4=38
b:firm >	0=-31 2=-34 3=-35 4=-56 5=61 6=-71 7=-44 8=-52
b:firm he	6=63
b:firm s	6=45 7=45
b:firm that	7=-35
b:firm where	5=-27
b:first >	0=-38 4=37
b:first aid	4=-34 7=-60
b:first aider	4=-40
b:first class	5=-41
b:first husband	5=49
b:first job	5=-33
b:first line	0=-31
b:first week	7=60
b:first year	4=38
b:fiscale >	7=25
b:fit as	4=65
b:fit for	4=67
b:fit out	4=-38
b:fits >	4=32
b:fitter >	6=-28
b:five >	4=-33
b:five months	0=-25 4=58
b:five years	2=-41 4=48 5=-30
b:fixed term	7=-45
b:fixes >	5=-50
b:flat >	4=-44 6=47
b:flatmate >	5=50
b:fled belarus	0=72 3=-28
b:flexible hours	6=29
b:flights >	4=-41
b:fling with	5=32
b:flirted with	5=-52
b:floor >	5=54
b:fluent in	4=-46
b:flyers for	0=65
b:fo >	0=-33 1=-26 7=128 8=-32
b:fo de	7=44
b:fo en	0=-30 7=36
b:fob >	3=38
b:foi dans	1=-65
b:foi dit	1=52
b:fois >	1=41 4=-49 5=65 8=-64
b:fois par	4=41 5=26
b:fois pour	0=38
b:followed him	7=-25
b:follower of	1=46
b:fonction >	6=-29
b:fond d	3=38
b:fondatrice >	0=-57 8=-40
b:fonde la	7=29
b:food bank	8=46
b:foot >	0=38 6=27
b:football >	0=-46
b:footballer >	5=33
b:for >	0=-27 1=33
b:for a	0=-84 1=-31 2=-48 3=-78 5=-29 6=-66 7=-72 8=-100
b:for affray	8=37
b:for airports	3=-32
b:for america	0=34
b:for an	3=-44 5=-31 8=-41
b:for another	0=-36 5=55
b:for arson	8=50
b:for assault	7=-26 8=38
b:for bernie	0=45
b:for better	0=-35
b:for black	0=29
b:for bosch	7=-40
b:for brca	2=35
b:for channel	7=-36
b:for chemotherapy	4=28
b:for clients	6=35
b:for contempt	8=41
b:for deaf	4=-42
b:for diabetics	3=-28 4=-41
b:for dialysis	4=42
b:for early	2=37 4=-42
b:for eight	4=-27
b:for eleven	0=-31 4=-42
b:for face	3=30
b:for five	8=32
b:for four	4=44
b:for full	4=36 8=-27
b:for gay	6=44
b:for genes	2=-27
b:for her	0=-62 5=-25 6=-27 8=34
b:for hereditary	2=-39 4=-31
b:for his	4=61 5=-47 6=80 8=-35
b:for huntington	4=-39
b:for iris	3=-53
b:for it	0=-40 2=48
b:for labour	0=42
b:for leave	2=25
b:for long	4=30 5=38
b:for management	7=-43
b:for manslaughter	8=39
b:for marriage	0=-37 5=102 6=-31
b:for me	4=-30 6=-37 7=59
b:for ms	8=54
b:for my	7=48
b:for new	6=-30
b:for nine	4=30 7=36
b:for no	4=-47 6=25
b:for nothing	0=33
b:for obama	0=33
b:for offshore	3=-29 4=65
b:for one	4=-49 7=-26
b:for organising	7=28
b:for people	4=-66 8=34
b:for podemos	0=55
b:for possession	8=45
b:for radio	3=-42
b:for religious	1=-32 2=44
b:for scottish	0=48
b:for screening	2=25
b:for sex	5=56
b:for shoplifting	8=29
b:for sickle	2=31 4=-30
b:for sinn	0=30
b:for six	2=-31 5=26
b:for spreadsheets	0=39
b:for tax	8=41
b:for tay	2=29
b:for ten	3=69 4=-33
b:for that	0=34 4=-30
b:for the	0=49 2=-43 3=39 4=-64 5=-44 7=43 8=-104
b:for them	0=80
b:for thirty	0=32 4=-30 5=28 6=-40
b:for this	3=74 4=61
b:for three	6=-40 7=25
b:for twenty	1=46 5=30
b:for two	0=-43 2=33 4=-41 5=-55 6=38 7=-30 8=48
b:for union	4=-26
b:for unite	7=26
b:for us	7=27
b:for usdaw	7=30
b:for which	7=-32 8=-37
b:for work	6=49
b:for years	0=-49 4=51 5=35 6=-53
b:force de	1=-29
b:foreman >	0=-28 4=77 5=-31 7=36
b:forging a	3=-30
b:form >	0=-32 1=-34 6=53 8=-28
b:form for	2=-27 7=32
b:form signed	3=29
b:formation >	5=-27
b:formation pour	8=-45
b:formatrice >	1=-25 4=-34 6=-51
b:forme a	1=-36 8=32
b:forme des	0=-28
b:forme les	3=-51
b:forment un	5=-25
b:former boss	7=34
b:former flatmate	0=27 5=52
b:former manager	0=31 4=53 5=-41 6=51 7=-45
b:formulaire >	1=32 8=-34
b:fort >	0=-27
b:forty >	4=52 5=36
b:forum >	1=-55 5=26
b:forums >	1=27 5=30
b:found >	5=26
b:found a	2=32
b:found he	2=-39 5=-50 6=36
b:found not	8=51
b:found on	5=48
b:found out	5=-29
b:found the	2=-63 5=50
b:found work	4=-33 6=-30
b:founded a	1=33 4=-29
b:founded the	6=48
b:founder >	2=39 4=-33
b:founder of	0=33
b:four months	4=80 6=-38 8=28
b:four years	4=27
b:fournisseurs >	5=-56
b:foyer de	6=45 8=-43
b:foyer pour	5=-31
b:fragile >	5=-35
b:fragile x	2=26 4=-37
b:franc maconne	1=34
b:france 3	6=-43
b:france >	7=48
b:france insoumise	0=32
b:frappe >	3=43 8=-32
b:frappe au	3=32
b:fraud >	3=-32 8=78
b:fraud analyst	8=-32
b:fraud and	8=-28
b:fraud for	8=-59
b:fraud in	8=64
b:fraud office	8=54
b:free >	4=66
b:free of	2=28
b:frequente les	6=51
b:frequente une	1=25 5=-46
b:frere >	1=-70 2=62
b:frere a	1=-32
b:frere cadet	1=-42
b:frere de	1=43
b:frere est	0=30 1=-49
b:frere jumeau	2=-36 4=57
b:friends >	5=33 6=61
b:friends of	6=-45
b:from a	0=32 2=42 3=-27 4=30 5=-26 7=-70 8=27
b:from every	8=44
b:from her	3=-41 4=33 7=46 8=-31
b:from his	3=34
b:from home	0=-75 2=-36 4=85
b:from my	2=29
b:from nothing	4=-38
b:from the	0=32 2=-36 3=40 5=-66 6=-41 7=53 8=32
b:from unite	0=-54
b:from working	8=41
b:front de	0=-26 3=-31
b:front desk	3=26 4=-38
b:front of	0=31 4=37 5=41 7=-39 8=29
b:frontiere avec	4=-72 8=59
b:frontieres >	0=-29 3=51
b:fsu >	0=-59 7=94
b:ft >	3=-42
b:full clean	8=-38
b:full of	0=35
b:full time	6=-31 7=46
b:fund >	0=-43 7=63
b:fund of	7=-41
b:gabarit facial	3=27
b:gabarits de	3=-41
b:gagne aux	6=38
b:gagne son	3=28 8=-36
b:gait on	3=34
b:gait profile	3=53
b:gall bladder	6=-34
b:gap >	8=-25
b:gap year	4=-32
b:garage >	0=35
b:garagiste >	6=27
b:garcon de	5=-62 6=36
b:garcons >	4=-34 5=-43 6=74
b:gard >	0=62 7=-39
b:garde a	0=-42 3=49 4=-104 5=-46 8=62
b:garde alternee	5=-26
b:garde l	0=30
b:garde le	0=70
b:garde republicaine	0=-59
b:garde son	2=35
b:garde un	3=52
b:gardener >	0=-39 5=-30
b:gardien >	0=50 1=-25 6=31
b:gardien de	0=-58 1=-56 7=38
b:gardiens >	6=41
b:gate 4	3=32
b:gauche >	4=61 7=-45
b:gauche de	0=-59
b:gauche dit	3=36
b:gauche du	0=-52
b:gauche et	0=-49
b:gave a	3=40
b:gave all	3=26 4=-37
b:gave her	0=-27 3=57
b:gave him	8=30
b:gave the	5=-25 8=60
b:gave up	0=38 1=35 2=25 3=-55 4=89 5=-44
b:gay >	5=-75 6=123
b:gay bar	6=-40
b:gay but	6=29
b:gay et	6=-33
b:gay he	2=-27 6=33
b:gay il	1=-43 6=65
b:gay in	6=33
b:gay lussac	6=-38
b:gay man	6=85
b:gay marriage	0=-28 6=-34
b:gay men	6=27
b:gay pride	6=-38
b:gay rights	6=-37
b:gay s	6=-59
b:gay street	6=-30
b:gay talese	6=-43
b:gay welsh	6=46
b:gays d	5=-59 6=60
b:gene >	0=-37 2=65 6=28
b:gene as	2=36
b:gene de	2=72 4=-51 5=40 6=-28
b:gene for	2=49 4=-95
b:gene his	2=27
b:gene kelly	2=-37
b:gene panel	2=25
b:gene test	2=57 4=-66
b:gene therapy	2=-38
b:gene two	2=29
b:general >	0=-35 8=42
b:general d	0=-26 7=-30
b:general de	0=41 5=-34
b:general secretary	7=-38
b:generations >	8=-26
b:genes >	2=-74
b:genes and	2=44
b:genes chez	2=-27
b:genes d	2=-37
b:genes de	2=38
b:genetic algorithms	2=-35
b:genetic counselling	2=54
b:genetic counsellor	2=-71
b:genetic disorder	2=31
b:genetic profile	2=36
b:genetic test	2=38
b:genetically predisposed	2=25 4=-26
b:geneticist at	2=-47
b:genetics >	2=-39
b:genetique chez	2=30 4=-32
b:genetique des	2=-34
b:genetique vegetale	2=-52
b:genie genetique	2=-58
b:genome sequenced	2=33
b:genre et	5=-31
b:gerant >	6=-45
b:gerante >	1=-27
b:gere la	5=-54
b:gere le	4=-38
b:gestion >	7=28
b:gestionnaire de	0=-29 3=37
b:get a	1=-32 8=25
b:get the	3=27
b:gets on	0=53 6=-29 7=-39
b:ghent >	0=27
b:gilets jaunes	0=29
b:girlfriend in	6=43
b:girlfriend of	6=34
b:give her	3=39
b:give up	4=60 6=-26
b:given a	7=-54 8=53
b:gives a	0=-29 1=41
b:gives blood	2=58 4=-39
b:glandular fever	4=45
b:glasgow >	6=37 8=-38
b:glaucoma >	2=42 3=-37 4=-40
b:glisse la	6=25
b:glisse son	1=81
b:global entry	3=69
b:glucksmann >	0=42 2=-30
b:gmb >	7=31
b:gmb as	7=-27
b:go >	4=-53 5=61 8=50
b:go by	0=-30 7=47
b:go to	1=-44
b:god >	2=28
b:god and	1=37 4=-25
b:goes >	5=38 8=40
b:goes for	4=28
b:goes to	2=-40 4=70 6=-44 7=-26
b:going into	7=47
b:golf >	4=-78
b:golf club	0=60 7=-53
b:golf union	7=-44
b:gone >	0=41 4=57 6=-32
b:good >	3=37
b:good at	1=42
b:good with	1=25
b:gossip >	6=56
b:gossip goes	5=-30
b:got a	0=-47 4=-31 5=77 8=51
b:got clean	4=74
b:got her	7=46
b:got it	0=-37 4=-35
b:got the	6=-38
b:gout des	0=53 6=38
b:gout du	2=-46
b:gouvernement >	0=54
b:government relations	0=-33
b:governments of	0=-29
b:governor >	8=38
b:gp >	4=57
b:gp in	4=-61
b:grace a	0=-29 4=-26 8=-41
b:graffiti >	8=27
b:grand mere	2=-32
b:grand orient	3=-25
b:grande loge	1=34
b:grandfather s	2=25
b:green belt	0=-25
b:green party	0=45 7=-33
b:greffier >	4=-40
b:greffier au	8=-29
b:grenoble >	3=-30 6=-37
b:greve >	7=-32
b:greve de	0=40 7=37
b:grew up	0=48 1=-41 5=-35 6=31
b:grin >	8=-36
b:grounds >	1=34 3=34
b:group >	0=-29 1=-31 4=-35
b:group in	0=46
b:group on	0=39 1=35 4=-25
b:groupe >	5=-38
b:groupe de	4=36 5=66 8=-34
b:groupe ecologiste	0=40
b:groupe hotelier	1=26 3=-45
b:grower >	3=-26 6=-31
b:guard >	0=38
b:guards >	0=-40 3=52
b:guide >	3=-31 4=-27 5=-33 6=-37 8=-27
b:guide dog	4=57
b:guide to	1=28
b:guild of	7=-66
b:guilty >	8=43
b:guilty pleasures	8=-48
b:h >	0=-36 4=56 8=26
b:habilitations b2v	4=-42
b:had a	0=-66 3=-38 4=66 5=29
b:had an	0=-31 5=76
b:had been	0=32
b:had by	6=-41
b:had her	3=38
b:had his	0=-27 1=-33 2=35 8=49
b:had it	5=32 6=37
b:had my	2=29
b:had several	5=-36
b:had sex	4=-61 5=38
b:had the	2=74
b:had to	4=70 6=-30
b:had two	4=61
b:haemochromatosis >	2=30
b:haemophilia >	4=-41
b:half in	0=-29 4=-28
b:half of	6=28 7=35
b:hall >	0=28 1=-43 2=-27
b:hand >	3=33 4=36
b:hand geometry	3=37 4=-34
b:hand in	1=-28 8=63
b:hand scan	3=32
b:handball en	4=-27
b:handbook on	7=-36
b:handed out	0=38
b:handed over	4=-64
b:handicap de	4=-56
b:handicape >	4=50 6=-25
b:handle leather	1=52
b:handling >	4=67 8=-71
b:hands >	2=35 3=44
b:hands on	5=-29 7=-26
b:hang in	3=-54
b:happy to	4=44
b:hard of	4=33
b:hard to	1=-47
b:has >	0=46
b:has a	1=-47 2=50 3=-36 4=-27 6=-30 7=-57 8=56
b:has always	0=29 4=-28
b:has an	5=55 6=-28
b:has been	0=41 1=-28 4=30 5=-73 6=-68 8=36
b:has cystic	2=-69 4=68
b:has down	4=60
b:has found	4=-37 6=-30
b:has had	0=46 3=-44 4=52 5=29 6=72 8=-34
b:has haemophilia	2=56 4=-36
b:has it	2=71
b:has kept	8=52
b:has led	5=26 7=-43
b:has moved	6=-25
b:has never	2=-36
b:has no	1=34 6=-34
b:has not	1=-32
b:has published	3=-28
b:has run	4=30
b:has strong	1=-30 8=-47
b:has sworn	1=26
b:has taught	4=-47
b:has the	1=-47 2=88 3=-29 4=-57 5=-46 6=-40
b:has two	5=25
b:has won	4=37
b:has worn	4=33
b:hasn t	0=-28 1=26 5=28 6=-26
b:have a	1=-28 3=-35 8=27
b:have an	1=-31 6=37 8=25
b:have been	0=32 4=-43 5=71 7=-26
b:have had	5=-69
b:have himself	1=26 4=-38
b:have his	3=39 4=-50
b:have kept	0=-32
b:have my	3=27
b:have never	1=42
b:have not	0=27 4=41
b:have the	0=-38
b:have to	4=-33 8=-40
b:haven t	4=-53 5=46
b:having sex	5=67
b:havre >	7=28
b:hay fever	4=44
b:he >	2=64 4=-40
b:he added	6=29
b:he admits	0=-31
b:he and	0=-40 2=34 4=-62 5=-39 6=93
b:he answered	1=-41
b:he asked	0=-35 4=39 6=32
b:he asks	4=30
b:he became	7=37
b:he belongs	0=33
b:he broke	1=47 8=50
b:he calls	5=-38 6=-36 7=-29 8=-30
b:he campaigned	0=51
b:he can	1=-32 4=-49 6=-33 8=30
b:he cannot	4=58
b:he carries	2=-38 7=31
b:he chairs	0=-32 7=30
b:he cheated	5=-60
b:he claims	5=56
b:he clocks	3=46
b:he complains	3=35
b:he d	4=40 5=-52 6=-46 7=39
b:he declined	1=38
b:he designed	1=-25
b:he did	4=-29 8=54
b:he does	0=-50 2=26
b:he doesn	0=-36 4=-32 5=39 6=-47 8=39
b:he explains	7=-32
b:he fits	4=-44
b:he found	4=-28 6=-27
b:he gave	4=63 5=-32
b:he gives	2=29
b:he goes	4=63
b:he got	5=78 6=-41
b:he grew	0=40
b:he had	3=-27 5=-58 8=-30
b:he handled	8=57
b:he has	0=-84 1=-52 3=-78 4=-33 6=-66
b:he hasn	4=41 5=-30
b:he inherited	2=-37
b:he is	1=-78 2=-43 3=-39 5=27
b:he isn	5=-35 6=88
b:he joined	0=25 1=43 4=-55 7=-47
b:he jokes	2=-47 6=-43 8=-46
b:he keeps	0=-31 5=61
b:he kept	3=-25
b:he knows	4=28
b:he laughs	0=37 5=-31 8=-28
b:he leads	7=29
b:he learnt	2=30
b:he lectures	6=-42
b:he led	6=-38
b:he left	0=-42 1=49 4=34 5=54
b:he let	3=32
b:he likes	3=-31 6=38
b:he lives	1=59 6=41
b:he looked	4=53
b:he lost	4=31
b:he made	1=37 4=-25 6=-28 7=-40
b:he married	5=-40 6=45
b:he mentioned	1=27 2=27 4=-35
b:he mentions	4=-47 6=35
b:he needs	4=36
b:he never	1=-34
b:he only	5=-31 6=66 8=-33
b:he played	5=-28
b:he plays	0=-50 6=-44
b:he preferred	5=-26 6=65
b:he prefers	6=32
b:he propositioned	5=44
b:he put	4=-31 5=25 6=-31 8=-28
b:he ran	0=-39 7=-61
b:he refused	1=42 3=-29
b:he refuses	1=37
b:he reports	6=-38
b:he resigned	0=42
b:he restores	5=-40
b:he runs	0=33 5=-30
b:he s	0=-56 2=45 3=-47 6=88
b:he said	0=47 1=-25 4=47 5=-34 7=89 8=-40
b:he says	1=29 3=-38 4=-42 5=-73
b:he scanned	3=-47
b:he sees	0=-36 1=48 4=25
b:he sells	4=-33
b:he sent	2=30
b:he served	7=30
b:he set	3=-40 8=53
b:he shares	2=27 5=-74
b:he signed	4=-37 7=65
b:he sits	7=-27
b:he sold	4=-25
b:he spent	1=40 4=-29 8=-61
b:he stole	8=28
b:he stopped	1=42
b:he stressed	7=26
b:he supports	0=-60
b:he switched	0=32
b:he takes	2=-30 4=111 7=-30
b:he taught	1=50
b:he teaches	1=-27 6=-36 8=-49
b:he tells	2=40 5=-27
b:he thinks	0=88 1=73 2=-33 4=-51 5=-37 6=-39 8=-35
b:he ticked	1=34
b:he told	0=27 1=60 4=-63 5=58 6=31 7=-26
b:he took	0=-30 4=-41 5=35 7=27 8=-48
b:he tried	0=-32 4=49 7=29 8=-54
b:he used	0=32 6=74
b:he visits	5=26
b:he volunteered	6=39
b:he walks	3=49 4=30
b:he wants	0=36 4=-43 6=-36 7=-42 8=61
b:he was	0=37 1=-37 2=58 5=63 6=25 8=-67
b:he went	0=52 6=-53 7=-28 8=-39
b:he won	0=-26 7=47
b:he would	4=26
b:he writes	5=-32
b:he wrote	0=-34 6=47
b:head >	5=-43
b:head chef	4=29 5=-27
b:head of	0=-26 1=-28 3=-39 4=-42 5=59 6=-40 8=-26
b:health adviser	4=-38
b:health and	4=-39 7=41
b:health first	4=-42
b:hearing aid	4=-36
b:hearing aids	4=-45
b:hearing is	4=44
b:heart condition	2=45 4=-34 8=-31
b:heart defect	4=43
b:heart says	4=31
b:held for	3=26
b:held the	3=-49
b:helmand >	4=39
b:help desk	1=-46 3=-33
b:helped patients	2=-32
b:helped the	8=-36
b:helpline for	6=-26
b:helvetique douanier	7=-30
b:hemophilie >	4=-31
b:hence no	1=30
b:hence the	3=33 4=25 5=39
b:her 23andme	2=59
b:her >	0=-51 2=-28 4=-75 6=-91 8=-65
b:her a	0=28 5=54 6=47 7=60 8=-25
b:her affair	5=59
b:her as	1=-49 4=-26
b:her at	0=25 3=-26
b:her belief	1=35 8=-31
b:her bio	6=72
b:her blood	4=-74
b:her book	5=43
b:her boss	4=-31 6=-40 8=39
b:her boyfriend	6=-64
b:her brother	1=51 7=-30
b:her by	3=105
b:her cardiologist	4=42
b:her care	3=-31
b:her career	4=33
b:her children	1=37
b:her clients	0=-33 5=-27
b:her contract	3=-30 4=-27 8=-31
b:her cousin	4=51
b:her dad	7=34
b:her daily	0=-29
b:her daughter	2=46 4=-39
b:her desk	4=-35
b:her dissertation	0=-31 8=-29
b:her dna	2=-26 3=46
b:her doctor	4=34
b:her doctorate	2=-41
b:her ex	0=31 6=-50 8=60
b:her eyesight	4=31
b:her face	0=-34 2=-35 4=-61 8=-30
b:her family	2=28
b:her father	0=-25 7=42
b:her female	6=84
b:her fetish	5=38
b:her fiance	8=-30
b:her fingerprint	3=-34
b:her fingerprints	4=-54
b:her first	0=-26 2=-30 3=-36
b:her for	4=48 8=25
b:her from	4=-33 7=37
b:her genetic	2=45
b:her girlfriend	5=-36 6=64
b:her hand	3=31
b:her hands	4=41 6=-35
b:her hearing	4=41
b:her husband	5=40 7=-38
b:her in	3=44 4=41
b:her job	1=-29 6=-27
b:her keystroke	3=41
b:her last	3=-60 4=-32 8=-31
b:her late	0=29 1=42
b:her life	1=29
b:her line	2=68 4=66 5=-37 6=-32
b:her ma	4=-31
b:her manager	4=-29 7=38
b:her mantra	3=-28
b:her master	3=-27
b:her mother	2=27
b:her move	0=34
b:her nude	5=42
b:her old	3=38 5=-25 6=57 7=-46
b:her orientation	6=-39
b:her outlook	1=31
b:her own	2=36 5=63
b:her palm	3=48
b:her partner	5=-44 6=-71
b:her podcast	5=31
b:her political	0=41
b:her prints	3=41
b:her record	8=46
b:her referee	6=38
b:her school	7=38
b:her second	0=49
b:her sentence	8=57
b:her sex	4=-27 5=46 7=-31
b:her sexual	6=37
b:her sexuality	5=-58 6=84
b:her she	8=-38
b:her sister	4=33 6=-76
b:her slogan	0=-29
b:her son	3=-40 4=25
b:her sons	2=53
b:her strong	1=42
b:her team	0=-25 4=-25
b:her teens	4=26
b:her thesis	1=-26 4=-30
b:her thumb	3=38
b:her to	3=-35 4=34
b:her twitter	0=56
b:her union	0=-30 7=41
b:her views	0=50
b:her voice	1=26 2=-34 3=35
b:her vote	0=-26
b:her whole	4=-46
b:her wife	2=-27 4=-63 6=121
b:her with	4=42
b:her work	4=-28 5=35 6=-30
b:her years	1=-33
b:hereditaire >	2=80 4=-27
b:hereditary cancers	2=-29
b:hereditary disease	4=-29
b:hereditary haemochromatosis	2=-33
b:hereditary risk	2=36 4=-28
b:hereditary title	2=-54
b:herite de	4=-49
b:hernie discale	4=41 8=-36
b:hers >	0=-48 5=-34 7=-28
b:herself >	4=80 5=-33
b:hetero convaincu	6=43
b:heterogeneite des	6=-30
b:heterosexuelle a	6=26
b:heure >	0=28 1=-47 7=42
b:heures >	0=-38 3=-48 4=33 5=-32 7=-39
b:heures de	7=33
b:hidalgo >	0=52 5=-26
b:hierarchy >	4=-51
b:high up	1=30
b:hill and	6=34
b:him >	0=-63 2=37 3=-34 4=-60 5=-65 7=35 8=-37
b:him a	5=-45
b:him and	5=29
b:him as	1=-46 8=34
b:him because	4=-27
b:him by	3=51
b:him in	0=-31 3=61 5=26
b:him into	6=43
b:him off	4=59
b:him out	3=32 4=-47
b:him since	6=44
b:him the	5=34 7=46
b:him through	2=31
b:him to	4=28 8=38
b:him with	3=35 5=36
b:himself >	1=-67 6=45 7=-29
b:himself a	1=42
b:himself as	0=56
b:himself frozen	1=34 4=-38
b:himself to	0=37 8=-42
b:hinted that	6=56 7=-25
b:hints at	6=43
b:his >	1=-26 2=27 6=-70
b:his back	4=74
b:his blog	2=27
b:his boss	0=-38 2=-31
b:his boyfriend	5=-39
b:his branch	7=39
b:his brother	2=29 5=-27
b:his children	1=-37
b:his church	0=-25 1=-45 6=41
b:his column	5=31 6=25
b:his conquests	5=39
b:his conviction	1=-40 8=50
b:his desk	0=28
b:his dna	0=-27 2=25 4=-45 8=-29
b:his employer	3=26
b:his ex	1=-25 4=-25 6=-25
b:his eye	0=-39 3=40
b:his eyes	3=31
b:his eyesight	4=29 8=-26
b:his face	0=-28 3=90
b:his family	2=61 4=-33
b:his father	0=25 1=-38 2=38 4=-48 5=-27 6=-39
b:his fiancee	0=-26 4=33 5=28
b:his field	3=-25
b:his file	0=-32 4=-40
b:his fingerprint	3=30 4=-26
b:his fingertips	3=49 4=-28
b:his first	0=-30 5=-55 6=-30 7=56
b:his former	0=26 5=-30 7=-30
b:his gait	3=46
b:his genome	2=64
b:his girlfriend	5=-32 6=-50
b:his handwriting	3=48
b:his head	0=-25
b:his heart	4=35
b:his husband	4=-25 5=-25 6=31 7=-34
b:his iris	3=48
b:his knees	4=36
b:his last	6=56
b:his late	2=47 5=47
b:his left	0=-29 3=27 4=41 8=-25
b:his licence	3=62 4=30
b:his life	5=-61 6=101
b:his line	4=-50 5=71
b:his list	5=32
b:his manager	6=-25
b:his marriage	0=-27 1=-35 6=38
b:his mother	0=38 7=26
b:his name	0=32 2=29 3=28 8=49
b:his nerves	4=61
b:his old	8=-31
b:his own	0=51 1=-31 2=50 4=31 5=-51 8=-55
b:his palm	3=40
b:his partner	4=-41 6=37
b:his pay	7=31
b:his phd	5=60 6=-34
b:his prints	4=-28 8=-28
b:his profile	3=-34
b:his public	0=33
b:his pupils	8=-42
b:his referee	1=-33 4=-32
b:his reference	0=-27 4=67
b:his secretary	5=68 6=-27
b:his sexual	5=-25
b:his sister	1=27 6=35
b:his son	2=39 3=-34 7=25
b:his spine	4=42
b:his team	5=-41 6=72 7=-39
b:his thesis	0=42
b:his thirties	6=41
b:his thumb	3=64
b:his time	5=26
b:his twin	7=-25
b:his two	6=-51 7=44
b:his typing	3=42
b:his uncle	2=-33 8=30
b:his union	3=28 7=63
b:his voice	2=-38 3=41
b:his walk	6=-29
b:his watch	8=-66
b:his way	5=63
b:his wedding	6=33
b:his wife	0=-40 4=53 5=67 6=-108 7=45 8=-50
b:his word	5=44
b:his words	1=-40 5=26
b:his work	4=-31
b:his youth	5=39 8=46
b:histoire avec	5=-29
b:histoire de	1=-29 5=61 6=-33
b:histoire des	0=-55
b:historian >	7=-41
b:history of	1=-46 4=32 5=-35
b:hiv positive	4=35
b:hla b27	4=-43
b:hmrc >	8=48
b:hold a	3=31
b:hold no	7=-33
b:hold with	1=53
b:holder since	7=43
b:holds a	3=-45
b:holds his	3=46 4=-41
b:holds that	0=73 8=-33
b:holds to	1=59
b:home >	0=-54 2=-30 6=58
b:home by	4=-59 6=44 8=53
b:home in	4=-34
b:home on	2=-30 4=39
b:homeless since	0=32
b:homes >	3=-28 4=27
b:homme >	5=-60 6=47
b:homme a	5=26
b:homme au	6=-51
b:homme depuis	5=-37
b:homme est	1=68
b:homme et	1=46 5=-32
b:homme gay	6=37
b:homme marie	5=108 6=-71
b:hommes >	0=-25 1=-35 5=28 6=51
b:hommes a	5=-36 6=33
b:hommes et	5=-31 6=-47
b:hommes pour	6=46
b:homo >	6=55 8=-28
b:homo a	6=40
b:homo je	6=36
b:homophobie >	6=-34
b:homosexual >	6=51
b:homosexualite >	6=32
b:homosexuality in	6=-46
b:homosexuel >	6=67 8=-43
b:homozygous for	2=37 4=-44
b:hopital >	2=-25 6=48 7=36
b:hopitaux >	4=-25
b:horizons >	0=28
b:hors pair	3=-33 5=-30 8=32
b:hospice >	4=-29
b:hospital >	4=-44 6=27
b:hospital porter	4=-41
b:hospital radio	4=-28
b:hospital trusts	4=-29
b:hospitalise >	4=53 6=-26
b:hospitalised with	4=26
b:hospitals >	2=-25 4=-53
b:host >	0=-25
b:hotel >	1=-26 4=27 5=86 7=-38
b:hotel de	1=-52 5=36
b:hotel manager	5=-43
b:hotelier >	1=29 3=-37
b:hotellerie >	1=-28 4=-39 5=-48
b:hour >	2=-36 4=47
b:hours >	6=-28 8=-50
b:hours a	3=-25 4=33
b:hours and	4=37
b:house >	0=-26 4=-25 5=-68 7=-32
b:house in	4=40
b:household and	0=51
b:household two	5=35 6=37
b:hove >	6=30
b:how he	2=-27
b:how she	0=26
b:how to	2=-34
b:hr director	0=-25
b:hr lead	6=-56
b:hr officer	6=-25
b:huissier a	5=40
b:huit >	3=27 4=52
b:huit ans	0=-27 7=27 8=-61
b:huit mois	4=-70 8=97
b:hull >	0=48 6=-61 7=-36
b:humain >	1=57
b:humanist >	1=25
b:humanist celebrant	1=43
b:humaniste au	1=26
b:humaniste de	1=-27
b:humanists >	1=37
b:humanites numeriques	1=-28
b:hume s	0=-40 1=-27 4=33
b:huntington et	4=-56
b:huntington s	2=39 4=-50
b:huntington test	2=38 4=-63
b:husband >	1=-35 5=93
b:husband and	5=-43
b:husband for	5=39 6=47
b:husband in	5=-27 6=-26 7=-26
b:husband is	6=-26 7=33 8=46
b:husband of	6=-32
b:husband rent	5=-28
b:husband s	4=46
b:husband teaches	6=60
b:husband was	1=33 6=-25
b:husband works	4=-32 5=-29 6=-28
b:hypersensible et	4=32
b:i am	1=64 2=-35 8=-45
b:i are	5=33
b:i audited	4=-37 7=-44
b:i believe	0=25
b:i belong	7=25
b:i built	4=-32
b:i came	0=-30 5=-54 6=53
b:i can	4=47
b:i come	0=58 4=-25 7=-38
b:i d	4=53
b:i do	4=27 6=-29
b:i don	1=-37 5=39 6=-41 8=-44
b:i follow	1=28
b:i gave	4=-60 5=-41
b:i grew	1=-28
b:i had	2=28 4=26 6=-25
b:i have	1=-41 2=26 4=55 6=-53 8=40
b:i haven	4=-54 5=44
b:i hold	1=26
b:i know	1=32
b:i led	4=-36
b:i left	6=39 7=33
b:i like	0=-35 6=105
b:i live	5=40
b:i look	4=-27
b:i lost	4=34
b:i m	0=-31 2=61 3=-54 8=-60
b:i need	6=-32
b:i read	4=32
b:i resigned	0=-26
b:i served	0=37 8=-39
b:i should	6=25
b:i stood	0=27
b:i stopped	4=51
b:i take	1=-28 4=71
b:i taught	4=-25
b:i think	4=-25
b:i took	2=27
b:i two	4=-25 5=-25 6=72
b:i unlock	3=36
b:i used	0=43 1=-44
b:i ve	0=39 5=45 6=-50
b:i voted	0=-30
b:i was	1=-42 3=58 4=41 5=-44 6=-44 8=62
b:i would	0=35
b:ici >	5=33 6=-30
b:id card	3=-29
b:id set	3=59
b:idea >	4=-29
b:idees d	0=27
b:idees politiques	0=-56
b:idemia >	3=-38
b:identifie par	3=29
b:identified by	3=58
b:identifies as	6=43
b:identity theft	8=-39
b:iel a	7=73
b:if one	1=-25 5=42
b:if we	0=-28 2=30
b:il >	1=27 4=-85 5=51 8=-37
b:il a	1=-26 3=-49 4=-33 5=-28 6=-31 7=-52
b:il aime	4=-26
b:il anime	0=-38 8=25
b:il appartient	1=30 2=39 4=-41
b:il aurait	0=30 2=-33 6=33
b:il chante	1=-47 4=48
b:il cherche	5=41
b:il collectionne	5=42
b:il confie	5=38
b:il connait	3=-35 8=-26
b:il couche	5=35
b:il court	5=66
b:il couvre	0=-36
b:il cuisine	1=-40 8=27
b:il dans	5=44 6=-39
b:il defend	0=46
b:il demande	1=-30 3=-48 4=38 8=36
b:il demonte	1=38 5=-47
b:il deverrouille	3=54
b:il dirige	0=40
b:il dit	5=51 7=-30
b:il donne	1=63 6=-33
b:il dort	0=-26 1=-26 5=-55
b:il en	0=83 1=56 3=71 5=33 8=-32
b:il enseigne	1=-35
b:il entretient	3=-44 5=31
b:il est	1=-37 4=36 5=-60 6=39
b:il etait	4=37 5=41 7=26 8=-32
b:il fait	1=-30 4=44
b:il figure	0=-29 2=55 8=-36
b:il forme	0=-40 5=-34 8=42
b:il frequente	1=40 5=30 6=35
b:il fut	5=-36
b:il il	4=-41 5=-26
b:il joue	5=-30 6=-65
b:il l	2=-25 3=-25 4=-79 6=-26 8=-64
b:il la	6=-52
b:il lache	8=-34
b:il le	1=36 4=-36 5=41 6=-37
b:il les	1=-35 4=-35
b:il lit	1=34 4=56 5=-54
b:il milite	0=-49 1=34 7=-26
b:il n	0=-70 1=-74 2=35 3=-76 5=34 6=64
b:il ne	3=-38 5=-45 6=-34 7=-33
b:il ouvre	3=56
b:il parle	5=-31 6=-33
b:il partage	4=-38 6=46
b:il participe	7=47
b:il passe	1=-33 5=52
b:il pense	1=79
b:il porte	0=39 1=46 7=-39
b:il prefere	0=-34 5=-27 6=70
b:il prend	0=-35 4=56 5=-34
b:il presente	6=-46
b:il preside	7=67
b:il refuse	1=59 4=-32
b:il repond	4=44
b:il respecte	4=-33
b:il reste	0=-64
b:il revient	4=45
b:il s	0=34 8=51
b:il sait	1=-28 3=-32
b:il sans	4=-55 8=53
b:il se	1=66 3=-39 4=-36 5=-26 6=-36
b:il semble	0=55
b:il serait	6=47
b:il sort	1=-31 4=40 8=47
b:il sortait	6=38
b:il soutient	1=38
b:il suit	1=63 6=-29
b:il tenait	6=28
b:il tracte	0=-62 7=28
b:il travaille	1=27 3=41
b:il trompe	5=-65
b:il va	0=43 5=-39
b:il vend	3=-38 5=-27
b:il veut	0=28 5=-45 6=-34 8=28
b:il vise	4=38 6=-32
b:il vit	0=27 1=28 2=-26 3=-27 4=-37 5=-73
b:ill >	4=32
b:illness >	4=41
b:ils l	7=-30
b:ils ont	5=27
b:ils se	6=-25
b:ils sont	6=56
b:image faciale	3=48 7=-39
b:immeuble loge	1=-33
b:immigration and	0=39 6=-32
b:immobiliere >	7=-30
b:immune to	2=34
b:impact d	3=-50
b:impotence is	5=43
b:impotent since	4=-59 5=52
b:in 1994	6=33
b:in 2008	0=29
b:in 2009	0=-28 6=61 7=46 8=34
b:in 2010	2=44 4=33
b:in 2012	4=43 5=-26 8=34
b:in 2013	4=36
b:in 2014	0=27 4=71 8=-48
b:in 2015	0=-49 2=39 4=78 5=-45 6=-30 8=37
b:in 2016	3=-38 4=49 8=50
b:in 2017	0=-53 3=-38 4=60 6=59
b:in 2018	4=38 8=27
b:in 2019	3=29 4=-45
b:in 2020	0=-41 4=-25 7=27
b:in 2022	4=55 7=30
b:in 2023	4=30
b:in 40	4=-28
b:in >	3=80 4=-51
b:in a	0=-46 2=-27 3=-76 7=-60 8=-39
b:in aa	4=82
b:in aberdeen	7=-41
b:in all	1=60
b:in amsterdam	6=44
b:in an	4=-47 5=53 6=33
b:in and	4=67 6=-28
b:in antwerp	5=46
b:in april	4=51
b:in atlanta	0=48
b:in bed	0=-26 4=-31
b:in belfast	0=-37 1=52
b:in both	2=27 3=25 4=44 7=-32
b:in brighton	6=41
b:in bristol	5=25 6=-29
b:in brussels	5=33
b:in buffalo	7=46
b:in by	3=77
b:in cambridge	2=31
b:in charge	2=-58
b:in class	6=-36
b:in clinical	4=26
b:in confidence	8=25
b:in cork	1=45 6=-51
b:in court	4=-27 8=40
b:in croydon	3=37
b:in custody	8=51
b:in dubai	3=29
b:in edinburgh	0=35
b:in ely	7=-29
b:in every	1=45 3=-58 4=-30 5=65 6=-41 7=-33
b:in favour	0=53
b:in february	0=-25 7=43 8=31
b:in football	6=-29
b:in forty	4=-51
b:in four	0=-28 8=-27
b:in freight	5=-29
b:in front	0=25 4=41 5=50
b:in gaza	0=26
b:in gdansk	7=29
b:in geneva	5=28
b:in ghent	6=30
b:in glasgow	6=57 8=-34
b:in god	1=35 4=-28
b:in helmand	4=62
b:in her	0=33 1=28 2=-46 3=-62 4=-34 5=25 8=-48
b:in his	1=-58 3=-62 5=-31 6=73 7=67
b:in hospital	4=32
b:in hove	6=35
b:in hull	5=41 6=-68
b:in it	0=54
b:in jail	8=55
b:in july	4=33 6=-28
b:in june	3=46 6=37
b:in kent	4=-63
b:in kyoto	1=-32
b:in lagos	4=35
b:in law	5=54 7=49
b:in leeds	0=-35
b:in leith	1=31 4=-46 5=-29 7=-29
b:in life	6=25
b:in liverpool	7=43
b:in london	0=31
b:in love	1=-29 4=-25 5=-45 6=58
b:in lyon	5=34
b:in maine	0=-64
b:in manchester	6=-29
b:in march	0=-62 4=86
b:in may	0=-52 5=-38 6=65 8=25
b:in meetings	1=-32
b:in my	2=-28 4=-30
b:in neath	6=-25
b:in nevada	3=34 4=-26 8=28
b:in nine	5=-38
b:in nothing	1=72 4=-36
b:in october	8=51
b:in ohio	4=-25
b:in on	3=29
b:in one	0=-49 4=72
b:in online	5=-40
b:in order	5=-52
b:in osaka	3=36
b:in oslo	8=-33
b:in our	3=-37 4=-30 5=39 6=31
b:in passing	4=35
b:in perth	1=32 4=-48
b:in peru	8=39
b:in poland	8=36
b:in prison	8=47
b:in procurement	1=-28
b:in recovery	5=68
b:in rep	7=-28
b:in residence	0=-41
b:in roman	8=-25
b:in rome	5=36 6=-32 8=-40
b:in sales	8=-34
b:in schools	8=-27
b:in sex	5=44
b:in six	4=36
b:in soho	6=-26
b:in south	3=33
b:in spain	5=-30 8=45
b:in spite	4=58
b:in spring	0=-28 4=27
b:in support	0=38
b:in ten	4=-61 5=41
b:in that	4=-29 6=-41
b:in the	0=30 3=-42
b:in this	2=-43
b:in three	0=29
b:in to	3=35
b:in trouble	8=45
b:in turkey	8=33
b:in two	0=42 3=36 4=-31 5=33
b:in utrecht	0=63
b:in vermont	0=45
b:in which	6=-27
b:in winter	4=-32
b:in with	3=71
b:in women	0=-44 1=-36 4=-28 5=-28 6=83 7=-29
b:in years	5=28
b:inapte au	4=71
b:include two	4=-44
b:independance de	0=49
b:independant >	0=-74
b:index droit	3=33
b:infectious laugh	4=-33
b:infidele notoire	5=30 6=-27
b:infidelite des	5=-32
b:infirmary >	0=-27
b:infirmier >	6=49
b:infirmier en	4=-34
b:infirmiere >	5=-32
b:infirmiere en	2=-46 4=-37
b:infirmieres >	5=-30 6=38 7=59
b:ingenieur >	7=-26
b:ingenieur en	3=-40
b:inherited heart	2=42 4=-39
b:inherited his	2=-43
b:initiation a	1=-45
b:initie au	1=40
b:initie aux	1=-52
b:inmates to	8=56
b:inquiry >	5=33 8=-47
b:inscrit au	3=50
b:inscrit sur	0=-28 5=41
b:insertion >	8=-48
b:inside >	7=-31 8=45
b:insists >	3=26
b:inspector >	5=-26
b:installe a	6=31
b:installer >	3=-41 4=-30 6=60
b:institute >	2=-35
b:institute of	0=-27
b:instructions >	4=42
b:insulin pump	2=-28 4=42
b:insurance >	1=-46 5=53
b:insurance underwriter	4=-47
b:insurer >	8=-28
b:interdiction d	5=-28 6=-29 8=58
b:interdit de	3=48
b:interdit la	8=-39
b:interest in	4=-30
b:interested in	1=-29 4=-26 6=76 7=-28 8=-35
b:interests >	2=45 5=-37 6=-39
b:interet general	8=97
b:interet pour	0=-60 5=-25 6=26
b:intern >	0=-34 3=-35
b:intern and	5=28
b:interpreted for	8=-25
b:interpreter >	8=-40
b:interpreter at	7=-25
b:interpreter for	4=29 6=-40
b:interview >	4=71
b:interviewed him	1=33
b:interviewer but	0=28
b:interviewer that	5=40 6=-49
b:intimate apparel	5=-51
b:intimate knowledge	5=-37
b:intimate relationship	5=29
b:intimate videos	5=45
b:intimate with	5=60
b:into a	6=-41
b:into bondage	5=27
b:into english	0=-35
b:into the	5=-31 6=41
b:intrusion >	5=-40
b:investigation by	8=50
b:iraq >	0=77 7=-62
b:ireland >	0=34 2=-28
b:iris >	3=45
b:iris cameras	3=-36
b:iris enregistre	3=42
b:iris figure	3=37
b:iris is	3=-56
b:iris scanners	3=-57
b:irish >	2=52
b:is >	0=-58 4=-43 7=-28
b:is a	0=49 2=-43 3=-39 4=-69 5=-76 6=-28 7=33 8=-89
b:is about	8=-36
b:is against	0=63
b:is agnostic	1=-56
b:is an	1=88 5=-35 6=-32 7=30
b:is appealing	1=-30 8=45
b:is awaiting	8=41
b:is deaf	0=-44 4=47
b:is doing	8=63
b:is engaged	6=43
b:is enrolled	3=30
b:is expecting	2=-28
b:is gay	6=75
b:is half	6=-32
b:is hard	0=-26 1=-47
b:is having	5=55 6=-40
b:is her	0=-54 3=-63 5=-44 6=-33 7=-39 8=-37
b:is high	1=34
b:is his	1=68
b:is homozygous	4=-25
b:is how	0=51 4=-34
b:is in	0=-45 1=28 3=25 5=-31 6=-43 7=-27 8=39
b:is its	7=42
b:is known	0=-45 4=-59 5=55 6=-25
b:is legendary	4=-39
b:is my	1=47
b:is no	1=30 5=61
b:is not	1=-56 2=-55 3=-39 4=-47 6=54
b:is now	1=32
b:is of	3=-36
b:is on	0=-71 1=39 2=-30 3=-32 4=79 6=-37 8=92
b:is one	0=63 2=-32 5=-34 6=42 8=-26
b:is queer	6=-35
b:is regional	7=27
b:is safe	4=-30 6=56
b:is still	3=-25 5=-26 8=-31
b:is the	0=-60 2=-41 3=40 4=-50 6=-49 7=42 8=-34
b:is theft	0=71 1=-47 8=-55
b:is to	4=30
b:is true	1=32
b:is where	0=-32 1=-28
b:is why	4=44
b:isn t	0=-35 1=-34 2=28 4=-65 6=68
b:it >	1=25 4=38 6=-39 7=-50
b:it a	1=67 3=29 4=-55
b:it again	0=44 1=25 4=-42
b:it and	5=-25
b:it as	7=60
b:it came	6=-55
b:it checked	4=30
b:it for	0=-25 1=40 4=-40
b:it he	0=-38 7=35
b:it his	1=30
b:it in	2=-37 4=-44 6=37 8=-33
b:it is	5=49
b:it off	2=-31 4=-56 5=67 6=-46
b:it on	4=-43 6=39
b:it s	2=-35 5=-28
b:it says	7=-29
b:it seems	4=27 5=-40
b:it she	2=48
b:it so	5=46
b:it that	6=43
b:it to	4=-33
b:it took	0=-30
b:it was	8=56
b:it with	8=44
b:italy >	8=27
b:its payroll	7=-59
b:its secretary	7=66
b:ivf >	4=48
b:ivry >	0=68 7=-49
b:j ai	1=-26 5=-37 8=43
b:j etais	5=-47
b:jack bunting	6=-25
b:jail >	8=-26
b:jailed for	8=46
b:jamais cache	5=-84 6=64
b:jamais de	5=65
b:jamais eu	5=50 6=43
b:jamais fait	0=43
b:jamais gene	1=32 2=-49
b:jamais malade	4=101 8=-27
b:jamais pris	7=-28
b:jamais trompe	5=32
b:janvier >	0=46 2=-35
b:je me	0=38
b:je n	0=-34 3=-37 4=-34 5=45 6=-67
b:je ne	6=-34
b:je prefere	0=37 6=-38
b:je suis	1=51 2=-30 4=-25 5=-41 6=34 7=-46
b:jeremy corbyn	0=38
b:jeudi >	1=32
b:jeune fille	5=89 6=-69
b:jeunes >	0=-35 8=45
b:jeunes avec	0=37
b:jeunes communistes	0=36
b:jeunes femmes	5=69
b:jeunes socialistes	0=35 1=-43 8=-32
b:jeunesse a	7=-31
b:jill stein	0=33
b:job >	1=-39 3=-34
b:job in	6=-28
b:job was	3=-27
b:join the	7=48
b:joined the	0=34 1=36 7=-32
b:joint >	3=41
b:joke >	0=51 1=89
b:joked the	0=-39 5=37 6=-46
b:jokes >	1=-28 5=-60 6=66 7=-36
b:jokes about	0=32 5=51
b:jokes is	6=-35 8=-43
b:jokes the	2=31 4=-56 5=43
b:joue au	6=33
b:joue le	6=-42
b:joue un	6=-39
b:joue une	6=-45
b:jour >	2=-35 3=-28 4=25 6=-26 8=-38
b:jour carnet	4=43
b:jour de	3=25 4=39
b:journal de	0=44
b:journaliste politique	0=-40
b:jours de	4=25
b:juan de	5=36
b:judging by	6=27
b:judging from	7=37
b:judiciaire d	8=-34
b:judiciaire de	3=-31 8=-47
b:judiciaire vierge	8=55
b:judo >	7=-49
b:juge >	2=-30
b:juge consulaire	8=-47
b:juge de	5=-28
b:juge pour	8=34
b:juin >	1=-55 6=35 8=50
b:july >	4=35
b:jumeaux >	2=-73 7=-25
b:jumped bail	8=39
b:june >	0=-39 3=40
b:junior doctors	4=-31 7=43
b:juniors >	5=59
b:jure t	4=-26 5=90 6=-27
b:juriste >	4=-25 7=-25
b:juriste a	3=-32 7=-41
b:juriste au	0=-33
b:jury >	4=-29
b:jusqu a	4=41 5=-31 7=56 8=-26
b:jusqu au	4=36 8=-53
b:jusqu en	0=32 3=-41 7=-41
b:justice >	8=54
b:karyotype 45	2=33 4=-31
b:keep bees	6=-66
b:keep the	0=-28 4=-25 5=-38 8=49
b:keeps a	1=31 5=43
b:keeps her	4=44 7=32
b:keeps him	4=29
b:keeps himself	5=40
b:keeps his	3=30
b:keeps the	3=-26 7=-38
b:keeps two	5=79
b:kent >	4=-43
b:kept a	2=-38 5=25
b:kept her	0=25
b:kept the	1=-25 3=-41
b:kerr s	6=-58
b:killed his	2=54 4=-32
b:kind >	5=-25
b:kind of	1=26
b:kine >	4=-64
b:kinesitherapeute >	4=-40
b:king s	1=-32
b:kinky boots	5=-31
b:knew about	6=25
b:know >	0=-34 1=-27 4=-40 5=46
b:know if	2=33
b:know my	8=-25
b:knowledge of	5=-41
b:known for	0=-50 5=77 7=-27
b:known to	4=33 5=-27 8=69
b:knows and	6=48
b:knows every	4=-30
b:knows her	3=68
b:knows him	3=28 4=-29
b:knows his	2=34 4=-25
b:knows the	1=32 5=-27
b:l a	0=-42 1=-68 2=39 3=35 4=-132 7=-72 8=25
b:l a69	0=63 2=-32
b:l aah	4=47
b:l acces	3=44
b:l accident	4=41 5=45
b:l accord	7=-26
b:l accueil	3=-30 6=41
b:l adn	2=57 3=-33
b:l adoption	6=-25
b:l aeroport	3=31 8=44
b:l affaire	0=29 8=42
b:l affiche	0=42
b:l age	4=45
b:l agence	0=-45 1=-26 4=57 5=38 8=-35
b:l algorithme	3=77 8=-52
b:l altruisme	1=33 7=-29
b:l amant	5=-47
b:l ambassade	3=39
b:l amour	0=-28 5=79
b:l amyotrophie	2=33 6=-25
b:l an	4=34 5=-28 8=-27
b:l analyse	3=-41
b:l ancien	0=-49 1=-28 5=53 7=-28 8=-43
b:l animal	1=38
b:l annee	4=30 7=-25 8=-43
b:l anomalie	2=38
b:l anthroposophie	1=39
b:l appareil	3=31 5=-28
b:l appui	0=29 2=59 4=-26 8=-26
b:l arc	6=-33
b:l armee	2=26 8=-41
b:l art	1=-25
b:l assemblee	7=-33
b:l assistante	4=-32 6=33
b:l association	1=-34 3=-31 7=-44
b:l atelier	1=-72 7=57 8=-53
b:l auberge	6=40
b:l audit	3=-34
b:l aumonerie	1=35 3=-39
b:l authentification	3=50
b:l authentifier	3=42
b:l autorite	0=-30
b:l autre	1=-51 5=42 6=48
b:l avis	3=-27 5=27
b:l ebeniste	2=-28 6=43
b:l ecole	3=-50 5=-26
b:l ecologie	0=-35
b:l ecrit	0=43 6=31
b:l eglise	0=-37 1=-41
b:l embauche	3=49 8=-33
b:l empeche	4=31
b:l emploie	6=-30 7=-29
b:l employeur	7=-45
b:l enfant	5=-38
b:l ennui	5=-50
b:l enseignement	1=53 5=-32
b:l entree	0=-37 1=-26 3=52
b:l entrepot	7=46
b:l entreprise	2=-29 4=-30 7=49 8=-32
b:l entretien	3=-36 5=31
b:l epreuve	8=42
b:l equipe	0=34 1=-53 4=-35
b:l essai	1=-33
b:l est	1=-31 4=-50
b:l ete	1=-42 6=-47
b:l ethique	1=-36
b:l etiquette	0=43
b:l etre	0=43 3=-53 6=54
b:l ex	1=-25 5=71 6=-51
b:l expertise	2=30 4=-27
b:l explique	0=34
b:l heredite	2=-28
b:l heure	1=-56
b:l homme	1=90
b:l homophobie	6=-38
b:l homosexualite	6=-91
b:l hopital	2=-40 3=27 6=57 7=50
b:l hotel	5=56
b:l hotellerie	7=34
b:l huma	0=47
b:l humanite	1=68 3=-37
b:l independance	0=61
b:l index	3=33
b:l ined	6=-26
b:l infirmiere	0=47
b:l innovation	2=-39
b:l inrae	2=-40
b:l interesse	3=58
b:l iris	3=78
b:l oeil	3=-28 4=-61 5=-29
b:l ont	4=-25 6=66
b:l operation	4=-60 5=31
b:l opinion	0=-32
b:l opposition	0=47 3=-37 8=-43
b:l udb	0=32 7=-32
b:l un	4=-45 5=-28
b:l unef	7=-40
b:l union	0=48 1=55
b:l unsa	0=-76 2=-34 7=113
b:l usage	3=-27 4=41
b:l usine	4=-28
b:l x	2=28 5=-41
b:l214 >	0=-37
b:la banque	0=-37
b:la base	3=85
b:la biometrie	0=-27
b:la boite	4=-55 5=31
b:la borne	3=26
b:la boutique	2=-29
b:la bretagne	0=32
b:la buvette	0=-34
b:la cafeteria	4=-31
b:la caisse	2=-40 3=42 6=-27
b:la camera	3=29
b:la campagne	0=81 1=-28 3=-34 6=42 7=-34
b:la candidate	1=54 5=47
b:la cantine	1=-31 3=75
b:la cause	1=27 3=-31 6=-27
b:la centrale	3=36
b:la cfdt	0=-67 1=-40 3=-46 7=68
b:la cfe	0=-41
b:la cftc	7=51
b:la cgt	0=-84 1=-36 5=-38
b:la chambre	1=-27 3=38 5=32 7=-27
b:la chapelle	0=-41 1=68
b:la charte	0=-29
b:la chasse	0=-31 1=43 4=39
b:la cnil	3=-54 8=-42
b:la cnt	0=-27 7=52
b:la commission	7=26
b:la compagnie	6=74
b:la comptable	3=50 5=57
b:la confederation	7=53
b:la corrida	0=-63 1=116 7=-33
b:la couture	7=-35
b:la croix	0=-49
b:la decroissance	0=-43 1=47
b:la depression	7=-29
b:la dessus	6=36
b:la direction	0=-26 2=31 7=-36
b:la directrice	1=25
b:la dit	0=30 6=69
b:la drepanocytose	2=34 4=-37
b:la droite	0=-79
b:la fac	0=50 5=-30 6=45
b:la famille	1=-39 2=28 5=-25 6=25 8=45
b:la federation	0=-43 2=59 7=-62
b:la femme	5=40
b:la ferme	6=-33 8=-60
b:la fete	5=32
b:la fiche	3=-39 4=31 5=48 7=-36 8=-78
b:la fille	6=-29
b:la fin	0=56
b:la foi	1=57
b:la france	0=69 1=-35 7=-45
b:la fraude	8=30
b:la frontiere	4=-63 8=82
b:la fsu	0=-47 7=91
b:la fusion	4=-27 7=28
b:la garde	0=-37 8=-43
b:la gauche	0=-50
b:la grande	1=46
b:la guerre	0=74 4=-43
b:la jaquette	6=70 8=-25
b:la juriste	0=42 5=53
b:la laicite	0=-26
b:la lettre	0=-31 1=39 2=70 3=-29 4=-36
b:la liaison	5=-82
b:la libre	0=-41 7=-42
b:la ligne	0=54 3=-30
b:la liste	3=55
b:la loge	5=-25 6=-29
b:la logeuse	1=-35 5=41
b:la loi	0=58 4=-66 8=44
b:la loire	5=-39
b:la machine	1=-27 3=52 6=34
b:la maconnerie	1=-40
b:la main	1=-33 3=-39
b:la mairie	5=-27 6=28
b:la maison	1=-28 2=-30 3=-39 5=26 6=28
b:la majorite	0=35
b:la maladie	2=34 4=43 6=-25 8=-25
b:la manutention	4=47 8=-29
b:la marche	4=-47
b:la marque	2=-42
b:la meme	0=-28 1=-25 2=41 5=-31 6=32
b:la mer	5=-45
b:la mere	2=38 5=63
b:la mission	3=47
b:la moitie	5=35
b:la monarchie	0=50
b:la monnaie	8=-25
b:la montagne	6=-27
b:la mort	5=-60
b:la mucoviscidose	4=43
b:la mutation	2=44 6=-31
b:la mutuelle	6=41
b:la myopathie	2=34 4=-46
b:la naissance	0=31
b:la nature	1=44
b:la note	0=28 5=-38
b:la nuit	0=28 4=77
b:la page	5=-33 8=45
b:la paie	0=-33 1=-33 4=-25 5=-44
b:la paix	0=-59 7=30
b:la panne	3=25
b:la paperasse	4=-40 8=-54
b:la parole	4=-26 8=-25
b:la passion	2=-25 5=-33
b:la patronne	5=59
b:la paume	3=62
b:la peine	0=33 8=-39
b:la periode	4=27
b:la pharmacie	4=-30 8=71
b:la photo	3=25
b:la physique	1=31 6=-25
b:la pilule	4=-28 5=39
b:la plainte	0=-26 3=-26 8=61
b:la plateforme	3=25
b:la plume	0=61
b:la pointeuse	5=-26
b:la police	0=29 3=32 8=-31
b:la poste	7=45
b:la prefecture	3=37 8=-27
b:la premiere	0=33 7=59
b:la presentation	5=-31 8=-61
b:la presse	2=-37 4=-26 6=-28 8=47
b:la prise	4=-45
b:la prison	0=34 8=77
b:la prostitution	5=-33
b:la protection	8=-46
b:la qualite	2=-35 5=-34
b:la question	3=-32
b:la raison	7=33
b:la randonnee	5=-45
b:la redaction	5=36
b:la reference	7=-30 8=-62
b:la referente	0=57 5=56
b:la regie	7=-35
b:la reincarnation	1=46 4=-29
b:la relation	5=-69
b:la reserve	4=-55 5=69
b:la retine	3=-45
b:la revolution	2=-34
b:la rive	0=-43
b:la rumeur	5=39
b:la salle	3=49 5=44
b:la sante	4=-82 8=27
b:la science	1=58
b:la scientologie	0=-42
b:la scierie	6=-26
b:la section	0=79 7=26
b:la securite	0=-34
b:la semaine	5=27
b:la sexualite	5=-34
b:la signature	3=-49 6=45
b:la simplicite	0=-28
b:la sortie	0=34
b:la soudure	0=-31 8=-25
b:la suite	8=35
b:la suppression	3=45
b:la terre	0=58 7=-34
b:la thalassemie	2=28
b:la tour	0=-26 1=-31
b:la vente	2=-45
b:la video	3=54
b:la vie	1=57 4=-27 5=-39 6=38
b:la vieille	0=38 1=39
b:la vigne	2=-53 4=-45
b:la ville	0=-28 5=-27
b:la visio	5=-25
b:la visite	6=30
b:la voix	0=-71 7=36
b:la vue	4=64
b:la zone	3=43
b:lab >	1=67 2=45 5=-25
b:lab for	2=-27
b:lab technician	2=-35 7=-28
b:labo >	2=36
b:laboratoire >	6=-33
b:laboratoire de	2=-30
b:labour >	0=-57
b:labour card	0=67 7=-50
b:labour disputes	0=-27
b:labour exchange	0=-39
b:labour law	0=-27
b:labour party	0=92 7=-44
b:labour relations	0=-36
b:labour ward	0=-52
b:lache l	5=29
b:lady chatterley	5=-25
b:lagos for	4=49
b:laisse son	3=-44
b:laisse une	3=-33 5=-25
b:landes >	0=47 5=-46
b:landlord >	6=-33 8=37
b:landlord says	6=47
b:languages >	5=-26
b:languages and	0=41
b:langue des	4=-37
b:lapse when	7=26
b:laptop >	4=-31 5=49
b:laptops >	5=-46 8=37
b:last >	3=-57
b:last autumn	8=-44
b:last boss	7=29
b:last employer	8=-28
b:last firm	6=55
b:last job	4=58
b:last post	4=37
b:last spring	8=53
b:last week	4=66
b:last winter	4=45
b:last year	4=49 5=-43
b:late >	4=-51 5=-35 8=44
b:late husband	1=29
b:late on	5=-28
b:late wife	5=42 6=42
b:later start	4=37
b:latex >	4=69 5=-45
b:laughs >	3=48 5=-40 8=-34
b:law >	2=-29 4=-31
b:law firm	5=-39 6=-28
b:lawyer >	7=31
b:lawyer at	7=-38
b:lawyer for	6=-28
b:lawyer in	0=34
b:lay official	7=65
b:le 12	3=29
b:le 21	0=45
b:le 3	2=51
b:le 8	3=50
b:le bois	2=-56 5=-36
b:le bras	0=-46 4=-31
b:le budget	5=-48
b:le bulletin	0=-42 7=39 8=-31
b:le bureau	0=-37 5=-61 6=71
b:le candidat	2=-33 3=-44 4=-30
b:le caryotype	2=26
b:le casino	3=31
b:le centre	0=-25 3=-35
b:le chauffeur	3=40 4=56 5=39
b:le chef	0=56 1=59 5=66
b:le client	1=-72 5=-42
b:le club	3=-36 6=27
b:le code	2=-40 7=28
b:le coeur	4=-57
b:le coffre	3=56
b:le compte	7=-28
b:le consulat	3=39
b:le contour	3=34
b:le contremaitre	0=86 4=-27 6=34
b:le coup	3=-35
b:le couple	2=28 6=-40
b:le courrier	2=41 4=-33
b:le croit	1=-62 4=29 6=84
b:le culte	1=-40
b:le cv	4=27
b:le depot	0=-40 2=-38 8=-45
b:le desir	5=-43
b:le dimanche	0=44 1=42 5=-42
b:le dire	5=-32
b:le directeur	3=-29 5=54 6=53
b:le disent	0=52 7=25
b:le dit	0=71 7=33 8=61
b:le doigt	3=28
b:le dossier	2=36 3=-48
b:le fait	0=38 1=-38
b:le fichier	3=77 8=-64
b:le fils	8=39
b:le formulaire	4=27 8=-26
b:le front	3=-33
b:le gard	0=45 7=-38
b:le gardien	0=42 1=-26 6=33
b:le gene	0=-39 1=-52 2=133 3=-27 4=-44 5=-36 6=-41
b:le gerant	0=28
b:le goff	0=31
b:le gout	0=47 2=-42
b:le gouvernement	0=67 8=-43
b:le groupe	1=-25 5=37 6=-27
b:le jeudi	4=34
b:le jour	5=-34
b:le journal	1=47 7=-27
b:le juge	8=41
b:le jury	0=35 4=-36 5=-30
b:le labo	2=41
b:le lecteur	1=-29 3=92 4=-32
b:le lit	5=-48
b:le logiciel	3=59
b:le lot	8=-28
b:le lycee	3=-45 7=-28
b:le mardi	1=47 4=30 5=-33
b:le mari	2=-47 5=54
b:le mariage	1=-34 5=95 6=-49
b:le medecin	4=84 6=-34
b:le meme	5=-42 6=41
b:le mercredi	4=-31 6=29
b:le metier	1=46
b:le midi	1=-46 4=72 5=-69
b:le mobilier	7=-25
b:le monde	1=-29 7=30
b:le nom	0=-40 2=-26 5=47 6=33
b:le non	0=25
b:le oui	0=39 7=-25
b:le parti	0=-37 1=-30
b:le passe	0=42
b:le pen	0=54 6=-29
b:le pense	1=31
b:le pere	2=41
b:le petit	6=-40
b:le plan	0=-36 4=32 5=-48
b:le porte	0=-29 6=36 7=29
b:le portique	3=34
b:le poste	0=-64 3=-38 4=39 5=-69 7=-25 8=-41
b:le premier	5=26
b:le proces	8=-31
b:le produit	1=-39
b:le projet	0=-34 1=-28 4=-38
b:le rapport	5=-35 6=26
b:le reconnait	3=41
b:le recruteur	1=26 4=34
b:le referent	6=-28
b:le repete	0=32 3=-25 8=36
b:le reseau	6=34
b:le retour	0=25 4=-33
b:le revendique	1=28 4=-32
b:le rn	5=-31
b:le role	6=-28 7=-33
b:le roman	5=-55
b:le samedi	4=-28 5=48
b:le sang	2=-53
b:le sens	1=-29 2=-27
b:le serveur	8=32
b:le service	4=55 7=-27
b:le sexe	5=31
b:le sien	1=34
b:le soir	4=-38 5=40
b:le soupconne	6=61 8=-38
b:le suit	2=-55
b:le sujet	6=28
b:le syndicat	7=42
b:le systeme	3=64 4=-27
b:le telephone	3=32
b:le telethon	0=-35
b:le teletravail	3=31
b:le test	2=83 3=-52 6=-40
b:le ton	0=-30
b:le traitement	4=-61
b:le travail	5=31 6=-28
b:le tribunal	4=-41 8=68
b:le trou	4=48
b:le veganisme	0=-26 1=35
b:le veilleur	5=36
b:le vendeur	5=68 8=41
b:le vieux	5=41
b:le visa	3=28
b:le voisin	6=47
b:le week	0=39 5=36
b:lead >	6=-61
b:lead at	0=-28
b:leader >	0=-37
b:leader in	7=25
b:leadership is	2=-34
b:leadership style	0=-27
b:leads a	1=29
b:leads the	6=30 7=30
b:leaflet on	0=-27 4=-29
b:leaflets for	0=43
b:learnt from	2=36
b:leave >	0=-29 6=-28 7=35 8=-25
b:leave for	6=42
b:leave from	0=-32
b:leave in	4=51
b:leave the	0=81 7=-56
b:leave to	0=-64 2=32 4=-29 7=39
b:lecteur de	0=86 4=-28
b:lecteurs d	3=-47
b:lecteurs de	3=-53
b:lecturer at	3=-30
b:lectures on	6=-42
b:led a	4=-42
b:led the	4=-26 6=-39 7=64
b:leeds >	3=-27 4=-83 7=-33
b:leeds and	4=69 5=-25
b:left >	0=-44 2=-40 3=27 4=35
b:left after	0=-51 5=37 6=-28
b:left and	0=32
b:left bank	0=-28
b:left banking	0=-52
b:left because	0=-32 5=44
b:left budapest	0=32
b:left hand	0=-37 4=37
b:left handed	0=-28
b:left her	0=-57 3=-36 4=31 5=-32 6=99
b:left his	0=-49 1=-37 4=45
b:left luggage	0=-36
b:left of	0=62
b:left the	0=-95 1=74 3=-49 5=65 7=60
b:left thumb	3=36
b:left when	6=-38
b:left wing	0=80
b:left winger	0=-38
b:leg climbs	4=34 7=-46
b:leith >	1=47 4=-33 5=-34 6=-25
b:les a	5=30
b:les amants	0=-30 5=44
b:les animaux	1=33
b:les annees	0=31 8=36
b:les armes	1=54 8=-38
b:les barreaux	5=-36 8=67
b:les bars	5=-45 6=63
b:les cachets	4=-29 5=31
b:les cameras	3=41
b:les chiffres	1=-42
b:les clients	0=47 1=-29
b:les collegues	0=40
b:les conquetes	5=42
b:les consignes	4=36
b:les contrats	1=-37
b:les cotisations	0=-46 7=32
b:les couleurs	0=-48 7=41 8=-33
b:les couts	1=-49 5=-28
b:les delais	4=-29
b:les deux	3=25 6=47 8=-36
b:les dix	3=40
b:les ecoles	6=34
b:les elections	0=-29
b:les enfants	4=-26
b:les femmes	0=-28 3=-31 4=-56 5=-51 6=151
b:les filles	5=51 6=80
b:les forums	1=27 5=25
b:les garcons	5=-30 6=48
b:les genes	2=42
b:les gilets	0=25 8=-30
b:les hommes	1=-39 4=-31 5=-93 6=104 8=-40
b:les jumeaux	2=-29
b:les levres	4=53
b:les lumieres	1=-32 4=33
b:les mains	3=-46 4=26
b:les maitresses	5=40
b:les metiers	6=-30
b:les missions	1=61
b:les mois	5=66
b:les nouveaux	3=-56
b:les partis	0=-60
b:les petitions	0=26
b:les premiers	0=-25 6=38
b:les principes	1=32
b:les republicains	7=-53
b:les resultats	2=48
b:les retards	1=-35
b:les reunions	4=-26 6=-56
b:les riverains	5=-25
b:les samedis	0=39
b:les soirs	0=28
b:les stades	6=-28
b:les stagiaires	0=-43
b:les syndicats	7=-56
b:les toilettes	5=29 7=-25
b:les tracts	0=-43
b:les yeux	3=-47 4=-60 8=43
b:lesbian >	0=-37 6=87
b:lesbian couple	6=37
b:lesbian in	6=41
b:lesbian mother	6=43
b:lesbian she	6=32
b:lesbien de	6=-34
b:lesbienne assumee	6=36
b:lesbienne elle	6=83
b:lesbienne et	6=51
b:let her	0=-25 4=41
b:let him	3=82 8=-35
b:let off	4=-50 8=78
b:let the	3=35 8=-26
b:let us	3=30
b:letter >	3=30
b:letter against	1=-29
b:letter of	2=33 8=34
b:letters >	1=59 6=32
b:lettre >	0=-35 2=41 4=27 8=-30
b:lettres de	0=47
b:leve tot	0=-36
b:level 2	4=-42 7=32
b:level 3	3=-37
b:lgbt >	6=33
b:lgbt a	0=-32 6=-37
b:lgbt il	6=58
b:lgbt staff	6=-43
b:liaison a6	5=-56
b:liaison avec	5=83 6=-26
b:liaison entre	5=-29
b:liaison ferroviaire	5=-48
b:liaison froide	5=-34
b:liaison with	0=-38 5=76 6=-57
b:liaisons ferroviaires	5=-32
b:lib dems	0=57
b:liberal arts	0=-37
b:liberal she	0=43 5=-29
b:libertin >	5=83
b:libido est	4=-45 5=32
b:libido since	4=-60 5=54
b:librairie >	3=-27
b:libre >	3=-25 5=-40 8=45
b:libre de	0=-39 1=-50
b:libre pensee	0=-48 7=-38
b:libre penseur	1=45
b:libre penseuse	1=48
b:licence >	1=-46 3=31 6=34 8=-73
b:licence and	8=-37
b:licence as	4=30
b:licence until	8=41
b:licencie pense	6=35 7=-26
b:licenciement >	4=40 5=36 7=-46
b:life >	0=26 4=-51 5=-69 6=77 8=66
b:life and	0=40
b:life as	1=41
b:life is	1=32 5=34 8=-29
b:life was	6=71
b:lift >	4=50
b:light >	8=29
b:lighting >	4=-30
b:ligne de	0=45 4=-58
b:like a	7=-40
b:like all	0=28 3=33
b:like him	6=48 8=32
b:like his	7=42
b:like to	0=-35 4=-33 6=-32 7=-29
b:likes to	4=-32
b:lille >	1=58 2=-40 6=-67
b:limp >	4=59
b:line >	5=-30
b:line manager	4=56 5=82 6=-51 7=-26
b:line of	0=-29 3=-38
b:link >	0=-65 7=37
b:linkedin >	6=36
b:lisbonne >	5=28
b:list >	3=28 4=28 7=28
b:list for	4=80
b:list of	0=63 4=-35
b:liste citoyenne	0=47 7=-55
b:liste d	7=-35
b:liste ecologiste	0=44 7=-45
b:liste fo	7=58
b:liste sud	0=-73 7=77
b:lit >	5=88 6=-58
b:lit de	5=-46
b:lit on	1=40 2=29 4=-29 6=46
b:lit sur	4=55 5=-36
b:live in	0=-35 1=68 4=-48 5=-25 6=-29
b:live with	5=54
b:liveness check	3=42
b:liverpool >	7=40
b:lives by	1=105 3=-50 4=-33
b:lives in	1=-54 5=70
b:lives matter	0=56
b:lives with	0=-41 1=-56 2=-46 3=-30 5=-97 6=41 7=-52 8=-32
b:living >	3=-42 4=-37 5=-29
b:living with	4=36
b:livre >	2=39 6=43
b:livre des	0=-34
b:livre le	7=-29
b:loads on	5=-36
b:lobbyist for	0=-33
b:local 79	0=-43 7=70
b:local >	1=55
b:local conservative	0=69 7=-40
b:locale >	7=37
b:locale de	0=-46 1=39
b:locale du	0=59 7=-32
b:locked up	0=-26 8=46
b:lodge >	7=-28
b:lodge in	1=115 7=-48
b:lodge manager	1=-27
b:lodge of	1=45 7=-56
b:log in	3=39
b:loge >	0=-36
b:loge chez	1=-79
b:loge de	1=76 5=-26
b:loge du	1=-71
b:loge feminine	1=26
b:logement de	6=-30
b:logiciel >	3=42
b:logiciel d	3=38
b:logiciel de	3=44
b:logistique >	7=38
b:logo >	7=-48
b:loi travail	0=33
b:london >	6=-44
b:long ago	5=34
b:long haul	7=-35
b:long love	5=-51
b:long meetings	0=-47 4=-67
b:long qt	2=76 4=-65
b:long term	0=-27 4=31
b:longues reunions	0=43
b:look after	4=-30
b:looked after	1=-29 4=-57
b:looked at	4=-65 6=40
b:looking for	4=-42 6=26
b:looks after	6=-27
b:lopes a	8=-29
b:lors d	5=42
b:lors de	7=25 8=-41
b:lors du	0=27 5=34
b:lost >	0=74 2=-46
b:lost a	4=52 5=-38 6=-40
b:lost faith	1=-34
b:lost his	4=39 5=39
b:lost most	4=45
b:lost my	4=-25 8=-29
b:lost the	0=-29 4=32 6=29
b:lost two	3=-47
b:lot >	4=30
b:louise >	6=43
b:love affair	5=-58
b:love of	6=56
b:love with	5=-28 6=52
b:lover for	5=75 6=-57
b:lover in	5=55 6=-45
b:lover of	5=49 6=-43
b:lovers >	5=50
b:lovers of	5=-30
b:low blood	4=77
b:loyal to	5=31
b:lr >	0=98 7=-39
b:lr de	0=42 7=-26
b:ltd >	7=-28
b:luc >	0=-29
b:luggage office	0=-33
b:lui >	0=-60 1=-26 4=-25 5=-54
b:lui a	2=40 4=25 5=-87 6=42 7=-52
b:lui aussi	2=33 4=-38
b:lui en	8=27
b:lui et	0=-32 5=-33 6=70
b:lui meme	6=29 7=-34
b:lui n	2=56 3=-36 4=-57
b:lui nu	5=68
b:lui ont	0=31 7=26
b:lui prete	5=34
b:lui vaut	1=32 5=-46 6=-29
b:lumieres >	1=-37
b:lunch >	4=29 5=-27 6=56 8=-45
b:lunches >	4=28
b:lund >	2=-33
b:lung cancer	4=-43
b:lutte contre	0=-37 8=-33
b:lycee >	7=-33
b:lycee elle	5=-28
b:lycee ou	3=-26
b:lyceens >	5=-25
b:lynch confirme	2=27
b:lynch syndrome	2=31 4=-31
b:lyon >	1=-32 3=-30 6=65
b:m a	0=-28 2=-61 3=41 4=36 6=-33
b:m arnaud	2=-26 6=35
b:m aubin	4=44
b:m blanc	6=-29
b:m faye	6=28
b:m gay	6=33
b:m haddad	6=25
b:m interdit	8=-27
b:m le	0=30
b:m petit	5=32
b:m prat	6=26
b:m roche	0=49 7=-27
b:m sow	3=39
b:m told	5=-25
b:m vidal	5=33
b:m6 >	5=-26
b:ma >	1=-77
b:ma carte	0=-58
b:ma compagne	4=73
b:ma dissertation	6=-35
b:ma femme	6=-47
b:ma mere	0=-61 7=41
b:ma section	0=-55 7=43
b:ma vie	5=77 6=-39
b:ma voix	0=-36 3=66
b:ma was	4=-38
b:machine a	0=27 5=30 6=36
b:machine n	3=45
b:machine ne	3=27
b:macon >	1=-68
b:macon a	8=29
b:macon coffreur	1=-34
b:maconne d	1=40
b:maconnerie >	8=-40
b:maconnique >	1=-31
b:macron >	0=48 3=-34 5=-32
b:made a	1=28 5=33
b:made her	2=37 4=-33
b:made him	1=34 5=-64 7=-32 8=-26
b:made the	8=-39
b:magasin >	7=35
b:magazine >	1=26
b:magistrate >	8=-30
b:mai >	3=37 4=27 5=-27 6=34
b:mail >	5=33
b:main >	3=33 4=-30
b:main courante	8=-34
b:main d	0=42 1=-33
b:main du	3=-32
b:main gauche	0=-57 4=70
b:main pour	3=33
b:main verte	3=-42 4=-29
b:mains d	4=26
b:mains sont	3=44
b:maintenance >	4=-50
b:maire a	5=26
b:maire communiste	0=34
b:mairie du	6=36
b:mais un	6=47
b:maison >	5=68
b:maison d	5=-39
b:maison de	6=-33
b:maison en	5=-29
b:maitre chien	8=-29
b:maitre d	1=-26
b:maitresse >	5=73
b:maitresse d	4=-30 5=-57
b:maitresse de	5=-55
b:maitresse du	5=62
b:maitresses >	5=27
b:majorite presidentielle	0=50
b:maker >	5=-36
b:maker in	5=-30
b:makes her	4=45
b:makes him	2=53 4=-41
b:makes no	0=38
b:mal >	1=56
b:malade de	4=-65
b:maladie auto	4=47
b:maladie de	2=44 3=-26 4=29 6=-28
b:maladie genetique	2=53 4=-62
b:maladie hereditaire	2=34
b:mamans a	6=52
b:man >	1=-41 6=47 7=43 8=-29
b:man and	6=35
b:man from	6=28 7=31
b:man in	4=-28 5=25 6=74
b:man is	5=57
b:man on	7=53
b:man s	5=-26
b:man the	5=-42
b:man through	7=40
b:man who	2=-54 4=-42
b:man with	4=-70 6=-44
b:managed a	2=-30 4=-50
b:managed the	4=-41
b:management >	0=-30 5=-51 6=-44 8=25
b:manager >	1=-69 2=-27 3=-38 4=-61 5=-33 8=-33
b:manager at	6=-37 7=-44
b:manager for	4=-35
b:manager he	7=-44
b:manages a	4=-39
b:manages the	3=-38
b:managing director	6=36
b:mandat >	0=-61 7=40
b:mandat en	0=52 7=-43
b:mange rien	1=45
b:manifestation culturelle	0=-39
b:manifeste contre	4=-29
b:manifeste un	0=-43
b:manslaughter >	8=35
b:manual of	2=-33 4=-37
b:manutention >	4=45 8=-32
b:maquette >	0=-49 7=-30
b:marathons >	4=39 5=-50
b:march >	0=-71 4=88
b:march and	2=-27
b:march so	0=-32
b:marche >	1=-28 4=-56
b:marche avec	0=-39 4=68 6=37
b:marche de	4=-30
b:marche des	6=-27
b:marche du	0=-25
b:marched against	0=36
b:marches >	0=31 5=-36
b:marches publics	0=-35 8=25
b:marcus aurelius	1=33 3=-42
b:mardi >	1=52 4=29 5=-39 6=-26
b:marfan syndrome	4=-30
b:margate >	6=55
b:mari >	0=-35 2=54 3=-27 5=82
b:mari de	2=-52 5=-25 6=49
b:mari ecrit	5=45
b:mari est	0=44 1=27 4=114 5=-71 6=-81 7=-55 8=26
b:mari et	5=-31 6=-35
b:mari la	4=64 5=39 6=-41
b:mari ne	3=-44
b:mariage >	0=-38 5=-43
b:mariage avec	5=42
b:mariage de	5=-39 6=-81
b:mariage pour	0=29
b:marie a	1=43 6=-33
b:marie avec	5=-60 6=42
b:marie en	5=-26 6=47
b:marie et	5=-28
b:mariee >	5=-42
b:mariee a	1=47 2=-30 4=-28 6=25
b:mariee deux	6=44
b:maries depuis	5=-25 6=-28
b:marin >	5=-28 6=-48
b:marine le	0=40 6=-32
b:market >	2=-27 3=-35 5=-44 7=-26
b:marketing >	5=-60 6=73
b:maroquinerie >	3=-31
b:marriage >	5=60
b:marriage and	0=60 8=-36
b:marriage he	5=47
b:marriage is	5=39
b:married >	5=45
b:married but	5=61 6=-65
b:married colleague	4=-27 5=59 6=-38
b:married his	6=32
b:married husband	6=-39
b:married in	5=-50
b:married my	6=-35
b:married three	6=39
b:married to	5=-117 6=-28
b:married with	5=-35 6=-33
b:mars >	2=-36 4=68 5=-34
b:masks and	3=-25
b:mason s	1=-37
b:masonic lodge	1=72 7=-26
b:mastectomie preventive	2=37 4=-42
b:master >	5=-29 6=-54
b:master in	1=47 7=-25
b:master s	1=-36 3=-41
b:match >	3=30 8=-42
b:match days	3=-26 7=-55
b:matched his	3=27
b:matched the	5=-38
b:materialiste >	0=-35
b:matiere de	1=-35
b:matin >	3=31
b:matter of	1=56
b:mauvais souvenir	3=32
b:may >	0=-58 3=52 4=-32 6=83
b:may and	4=54
b:may be	0=41 1=-52
b:may for	0=36
b:mayor of	0=-45
b:mayor s	0=-54 7=-27
b:mba >	2=-39 4=31
b:me >	3=46 7=-33
b:me a	4=25
b:me from	4=40
b:me he	4=29 5=-35
b:me over	0=25
b:me she	4=-38
b:me the	0=34 4=-25
b:me to	1=38 4=54
b:means it	0=41 1=31
b:measure twice	3=-31
b:meat >	1=37
b:medecin a	4=-37 6=53
b:medecin de	4=48
b:medecin du	2=27 4=-48
b:medical >	4=35
b:medical devices	4=-45
b:medical for	3=-37 4=31
b:medical form	2=44 4=-64
b:medical grounds	3=39
b:medicale >	4=-26
b:medicale en	4=-47
b:medication >	4=48
b:medicine >	4=-39
b:meetings >	0=-27
b:meetings before	4=-56
b:meetings he	0=-39
b:meilleure amie	6=59
b:member >	1=-39 3=36 5=-32 7=75
b:member and	0=52 7=46 8=-36
b:member of	0=-25 1=49
b:member second	7=54
b:member services	7=-53
b:member since	7=31
b:members >	6=30
b:members of	0=-34
b:membership lapse	0=-29 7=29
b:membership of	0=27 7=50
b:membre d	1=67 5=31
b:membre de	0=-57 1=39 7=-27
b:membre du	0=36 7=38
b:membre fondateur	0=44 1=-45
b:meme >	2=33
b:meme sexe	5=-41 6=29
b:memoire >	4=45 5=-41
b:memoire sur	0=-26 4=-53
b:men >	1=-27 6=92 8=-38
b:men and	0=-50 1=-29 5=-36 6=52
b:men in	6=68
b:men s	0=-32 4=-25 5=-27
b:menage a	5=91
b:mene la	7=57
b:menopause >	4=-43
b:mental health	4=-27
b:mention au	0=-45 8=48
b:mention it	6=42
b:mentioned >	3=31
b:mentioned it	5=-40
b:mentions a	4=41 5=53
b:mentor >	0=-26 6=-35
b:mercredi >	6=38
b:mere >	2=34 3=-25 5=-29 6=-54 8=-44
b:mere a	0=41 4=53 7=-28
b:mere atteinte	0=-33 4=41
b:merger >	7=32
b:mes collegues	0=-38 1=46 2=-27
b:mes empreintes	3=45
b:mes etudes	0=34
b:met at	0=-38 4=-26 5=38 6=-29
b:met her	1=-27
b:met his	5=25
b:met police	8=-36
b:metaboliser >	2=33
b:methodist minister	0=-32
b:metier >	1=-63 7=36 8=-45
b:metteur en	5=-35
b:metz >	4=50
b:mi temps	1=35 4=27
b:midi >	1=-51 4=71 5=-66
b:midlands >	3=-27 4=-32
b:midwife >	6=-36
b:mieux que	0=-52 7=28
b:migrants >	0=40 4=-40
b:militant de	0=-50 7=59
b:militante de	0=30
b:militante du	0=-28
b:militante ecologiste	0=26 1=-25
b:militante elle	0=-29
b:milite a	0=25
b:milite chez	0=26 6=-31
b:milite contre	1=43
b:milite pour	0=-40 1=64 6=28 7=-54
b:million pages	3=-27
b:miner >	6=-43
b:mineurs >	7=42 8=48
b:minister >	0=-59 5=54
b:minister and	0=28
b:minister for	0=-65
b:minister s	0=-29 5=42
b:ministere >	5=-29 7=-26
b:ministre de	0=45
b:minute >	0=37 3=-41
b:minutes >	0=41 4=-52
b:minutes for	7=39
b:mis en	0=-30 8=80
b:miscarried in	4=40
b:mise a	8=54
b:mise en	0=-46 1=-33 8=57
b:missing invoices	5=-44
b:mission >	3=48 7=-33
b:mistress >	0=-25
b:mistress in	5=44
b:mitterrand et	0=30
b:mixte des	7=-26
b:mme blanc	0=-37 5=-31
b:mme faure	0=-39
b:mme gay	6=-90
b:mme le	2=62
b:mme ott	4=60
b:mme pons	0=36
b:mobile >	5=-27 6=32
b:model of	3=52 6=40
b:modem >	0=59
b:moeurs legeres	5=54
b:moi >	3=28 5=-45
b:moi ecrit	5=-39
b:moins de	8=-32
b:mois >	0=-44 2=-28 6=-35 7=31 8=-48
b:mois a	5=-25 8=82
b:mois avec	8=47
b:mois elle	4=61 5=-61
b:moitie du	5=32
b:mon adn	2=28
b:mon coming	6=25
b:mon compagnon	0=32
b:mon employeur	3=32
b:mon empreinte	3=27
b:mon ex	6=48
b:mon fils	0=-41 3=-25 4=69
b:mon frere	1=-33
b:mon mari	1=-28 5=51
b:mon pere	0=27 3=-45 6=-27 7=-26
b:monday >	0=-27 3=64 4=28
b:monte le	7=-39
b:monte une	0=-47 4=-39 7=76
b:monteur >	2=-31
b:monteuse >	5=-25
b:month >	7=-28 8=40
b:monthly to	0=29
b:months >	6=-27
b:months and	4=-31
b:months for	8=30
b:months gone	4=94 6=-38
b:months in	8=37
b:months with	4=34
b:montpellier >	5=-30
b:montre un	2=-25 7=38
b:montreuil >	0=29 7=-34
b:moon >	1=50
b:moral philosophy	1=-73
b:morale laique	1=-47
b:more >	1=-32 4=32 5=-34
b:more than	2=-33 4=-33 5=42 6=-26
b:morning >	0=-34 4=26
b:mornings a	2=43
b:mort de	2=31
b:mortgage >	0=-32 6=-54
b:mosaique >	2=49
b:mot de	1=-27 3=56
b:mother >	0=-48 2=34
b:mother chaired	0=46 7=36
b:mother has	4=59
b:mother of	2=-51 4=35 6=48 7=52
b:mother s	4=-45
b:mother who	4=26
b:motor neurone	4=-48
b:moulin rouge	0=-36
b:move >	2=51
b:move to	0=64 4=-37
b:moved >	0=-33
b:moved to	0=29 3=34 4=-42
b:moving to	5=-42 6=38
b:mphil >	6=-25
b:mr ames	4=-34 5=-59 6=62 8=39
b:mr bell	4=-36 7=32
b:mr doyle	6=51
b:mr healy	4=-25
b:mr hume	0=-36 4=59
b:mr lowe	7=38
b:mr yilmaz	2=40 3=-32
b:ms >	4=76
b:ms achterberg	0=48
b:ms adeyemi	4=27
b:ms baker	0=-32
b:ms cole	4=47 7=45
b:ms daly	7=37
b:ms day	8=-43
b:ms hale	7=27
b:ms kerr	6=-52
b:ms lowe	1=-30
b:ms roe	8=36
b:ms vogel	3=-28
b:msc >	0=-32
b:much as	1=-31 4=51 8=37
b:mugged in	8=-56
b:multicarte >	7=-42
b:multiple sclerosis	3=-41 4=31 8=-27
b:multiplie les	5=45
b:municipal >	0=53
b:municipal d	0=36
b:municipales de	3=-27 7=-29
b:mural of	0=72 1=-44
b:murmure que	4=76
b:muscular atrophy	2=51 4=-30
b:musee de	0=-31
b:musical >	5=-55
b:musicians union	7=37
b:must have	4=-26 6=40
b:mutation and	2=31 4=-34
b:mutation brca2	2=41 6=-29
b:mutation de	2=-25
b:mutation familiale	2=67
b:mutation in	2=41
b:mutation is	2=30
b:mutation professionnelle	2=-46
b:mutation testing	2=-37
b:mutation that	2=27
b:mute a	0=-39
b:mute elle	2=-33 6=-67
b:mutuelle >	6=80
b:my boss	2=-30 6=-40
b:my boyfriend	6=-35
b:my colleagues	4=31
b:my daughter	2=28 4=32
b:my dna	2=34
b:my employer	0=54
b:my ex	5=33
b:my face	3=73
b:my father	1=44 7=-29 8=41
b:my genome	2=29
b:my girlfriend	5=-42
b:my grandfather	2=31
b:my husband	5=61 7=47
b:my life	0=50
b:my mum	7=29
b:my partner	4=89 6=-87
b:my sister	4=-27 8=-25
b:my son	4=52 8=31
b:my thesis	0=-25 5=-35
b:my two	5=58 6=80
b:my union	7=62
b:my voice	3=62
b:my wife	0=25 4=-39 6=-58
b:myself >	4=73 6=-25
b:mystere >	0=39 6=30
b:n 3	0=-44 8=61
b:n a	0=-42 2=32 4=-72 6=41
b:n ai	3=-40 4=-32 5=55 6=-57 7=25 8=-29
b:n aime	0=-49 4=-29 6=83
b:n avoir	0=28 5=37 6=-47
b:n en	0=71 1=38 4=-25
b:n est	3=-73 4=-55 6=30
b:n etait	2=27
b:n y	0=53 1=-30 3=-31 4=-26 6=46 7=-26
b:naissance >	4=57
b:naissance de	6=26
b:naked flame	5=-28
b:name >	0=32 3=61 5=37
b:name in	0=36
b:name is	8=41
b:name of	2=-33
b:named in	8=32
b:nancy >	0=54
b:national >	0=26
b:national secular	1=38
b:national union	1=-40 7=32
b:nationale >	0=-29
b:navy >	4=56
b:ne boit	0=-27 1=29 4=38 5=-34
b:ne cache	0=26 3=-40 5=-71
b:ne conduit	4=29
b:ne croit	0=-29 1=43
b:ne l	0=61 1=-25 2=25 3=-34 4=-53 5=-29 6=47
b:ne le	3=40 6=-30
b:ne lit	4=-34 5=-37
b:ne mange	1=51
b:ne parle	0=29 5=38
b:ne pas	6=29
b:ne passe	3=45
b:ne peut	1=-31 4=47 5=-30
b:ne porte	1=36
b:ne s	0=26 1=30 3=-48 5=-41 8=32
b:ne se	5=-59
b:ne souhaite	0=-26
b:ne veut	5=49 6=-34
b:ne vote	0=72 1=-58
b:neant >	3=57
b:nearly died	2=-45 4=50
b:neath >	6=-28
b:need a	4=63 5=-66 6=52
b:need someone	4=-31
b:needed >	8=-39
b:needs a	1=-27 2=-48 5=-29 8=46
b:needs an	4=35
b:needs to	4=25
b:negative >	2=58
b:negociation >	7=-40
b:negocie avec	7=-72
b:negocier >	1=-30
b:negotiated for	7=26
b:negotiated with	7=-38
b:negotiating team	7=42
b:negotiations >	4=-26
b:nerves >	4=51
b:network >	6=48
b:network as	0=-27 6=52
b:network for	6=-36
b:neu >	7=26
b:neu in	0=-41
b:neuf ans	4=-30 5=-53
b:neurone disease	4=-40
b:nevada >	3=33
b:never a	4=32
b:never been	0=-47 2=-28 5=41
b:never belonged	0=35
b:never had	5=26 8=-38
b:never has	7=25
b:never in	4=30
b:never joined	0=-56 7=114
b:never late	4=-67 8=47
b:never looked	6=47
b:never voted	0=73
b:never was	5=-25 6=51
b:new colleague	3=47
b:new hires	8=-53
b:newbury bypass	0=66 4=-55 8=-48
b:newsletter on	0=37
b:ni croyant	1=44
b:ni maitre	1=47 5=-26
b:night >	0=30 4=-31 5=29 6=-33 7=-49
b:night in	2=-34 5=44 8=61
b:night manager	4=55 5=-38
b:night shift	4=-28 5=43 7=27 8=-25
b:night shifts	2=-55 8=-36
b:night stands	5=47
b:night with	5=47
b:nights in	8=46
b:nimes >	5=-30 6=-29
b:nine >	4=60
b:nine years	4=26 6=36 8=-60
b:nineteen and	4=37
b:no a	5=25
b:no biometric	3=49
b:no biometrics	3=30
b:no charge	8=44
b:no children	6=48
b:no contact	6=25
b:no convictions	0=-40 1=-82 8=52
b:no criminal	8=50
b:no dusty	4=34
b:no free	1=30
b:no health	4=46
b:no known	2=32 4=26
b:no ladders	4=46
b:no longer	0=-27 6=-29 8=-33
b:no medication	4=47
b:no pathogenic	2=34
b:no political	0=66
b:no previous	1=-28 4=-30 8=42
b:no reason	4=-50
b:no record	8=52
b:no restriction	3=-30
b:no secret	5=37 6=28
b:no sexual	6=-40
b:no surprises	5=-53
b:no ties	4=-35
b:no union	3=-32 7=-48
b:no visa	8=-26
b:nobody had	3=27 4=-28
b:nom >	1=54 3=28 5=35
b:nom de	0=-38 2=-34 5=36 6=26 7=46 8=-30
b:non >	0=43 1=38
b:non en	0=28 7=-29
b:non lieu	4=-26 8=37
b:non religious	0=-55 1=75
b:non smoker	4=38
b:non violence	1=53 8=-55
b:none >	4=-25 8=45
b:nord >	0=-28 1=65
b:normal >	4=60
b:normal joint	0=-32
b:north west	7=36
b:norwich >	4=26
b:nose for	8=-26
b:nostalgique de	0=74
b:not >	0=-56 1=45 4=-28
b:not a	0=61 2=48 3=-28 4=-38 7=-56
b:not ask	4=40
b:not be	3=47 4=-62
b:not carry	2=29
b:not gay	2=-26 6=62
b:not guilty	8=57
b:not had	4=49
b:not have	3=39
b:not in	2=-28 7=62
b:not inherited	1=-27
b:not interested	6=80 7=26
b:not join	7=33
b:not looked	0=48
b:not of	1=-28 4=-36
b:not out	6=79
b:not quite	0=-45
b:not share	1=36 4=32
b:not straight	6=43
b:not the	4=31 8=-39
b:not to	0=-52 1=-35 3=-30 4=-38 5=-57 6=-62
b:not unionised	0=-55 7=53
b:not work	0=40 4=38
b:notaire >	0=-30 2=-31
b:note >	6=-32 8=31
b:note l	5=33 6=44
b:note le	0=79 1=-60 4=-46 6=-48
b:note says	0=-30 5=-79 6=105
b:note t	4=-49 5=35
b:noted by	2=54 4=-64
b:notes >	4=-37
b:notes from	5=47
b:notes the	4=35
b:nothing >	0=70 1=-27 2=-27 4=-41
b:nothing but	8=-32
b:nothing now	0=-41 1=60
b:nothing on	8=55
b:nothing that	0=-57 1=41
b:nothing to	2=-39 4=34
b:nothing wrong	4=49
b:notice >	2=-33 4=-35 6=30
b:notice period	0=-28
b:notices de	4=-25
b:notoire >	1=61 5=29
b:notre adn	2=-48
b:notre dame	0=44 5=-50
b:nous >	6=-60 8=42
b:novel is	0=-31
b:now >	0=-38 1=53 4=58 8=-33
b:now a	1=37
b:now runs	4=38
b:now sells	0=51
b:nucleaire >	0=40 8=-38
b:nude photos	5=33
b:nue propriete	5=-30
b:nuit >	3=-38 4=54 5=-76 8=-41
b:nuit au	5=-46 8=66
b:nuit dans	4=-38 5=28
b:nuit debout	0=60 5=-44
b:nuit en	0=-28 5=-50 8=76
b:nuits >	5=93
b:numerique au	1=-28
b:numerique de	2=-30
b:nun >	1=34
b:nun and	0=-27
b:nurse >	4=49
b:nurse with	4=-39
b:nurses to	2=-36
b:nut allergy	4=41 7=-34
b:objected to	3=29
b:objecteur de	1=40
b:objects to	1=62
b:objet de	5=-41 7=-37
b:occupational health	4=54
b:occupational therapist	4=-41
b:occupe la	0=37
b:october >	4=-37 8=38
b:oeil >	4=-25
b:oeil a	3=-28
b:oeil du	3=-41
b:oeil et	4=-38
b:of a	0=-31 1=37 2=-71 3=-68 4=-58 6=-51 7=-126
b:of all	0=-43 1=-25 5=-31 8=44
b:of an	0=-27 1=-39 3=-37 5=-35 6=-49
b:of any	6=-33 8=47
b:of anything	8=55
b:of aslef	7=52
b:of being	0=-48 4=-29 6=27
b:of both	3=39
b:of conviction	1=68 8=-39
b:of cystic	2=59
b:of eight	4=-48
b:of every	0=-42
b:of fits	4=32
b:of forty	4=-30 8=-25
b:of four	6=42
b:of fracking	0=64
b:of fraud	8=61
b:of glaucoma	2=60 4=-40
b:of haemophilia	2=34 4=-38
b:of harmony	1=54 7=-32
b:of health	4=-41
b:of her	2=41 3=57 8=-46
b:of him	5=25
b:of himself	5=60 6=-28 8=-38
b:of his	0=-32 1=43 3=31 5=78 6=-37 7=-44 8=-62
b:of interest	0=28
b:of israel	0=38
b:of it	0=-34 4=-33 5=62
b:of its	6=33
b:of justice	8=35
b:of lenin	0=32
b:of london	0=-36
b:of lovers	5=43
b:of medicine	4=-27
b:of men	6=46
b:of mr	3=61 6=25 7=-30
b:of my	0=44 1=26 4=40 5=-47
b:of nine	4=40 6=28
b:of nothing	8=-32
b:of old	5=-36
b:of opera	5=-50
b:of our	0=29 6=61
b:of people	4=-30
b:of place	6=-29
b:of radiographers	7=72
b:of retirement	4=-29 6=-59
b:of sales	5=85
b:of scotland	7=38
b:of sickle	2=33
b:of six	6=45 8=-43
b:of sleep	8=-25
b:of spinal	2=52
b:of staff	5=34
b:of tax	8=29
b:of ten	0=-28 2=34
b:of texas	0=27
b:of that	0=-55 3=32 5=39
b:of the	2=-30 3=-42 4=-36 5=-52 8=-120
b:of theft	8=64
b:of them	0=27 1=-49 2=-40 3=-26 4=-54 5=44 6=-29
b:of thirty	4=-32
b:of this	0=26
b:of three	3=-39 5=-69 6=38
b:of two	2=-50 5=-45 6=50 7=-45 8=-43
b:of unknown	2=34
b:of up	4=-31
b:of which	0=27 3=34 7=30
b:of whom	2=-48 4=37 6=40
b:of women	1=39
b:off >	1=-25 3=-42 4=-70 5=-42
b:off after	8=27
b:off for	4=30 7=39
b:off in	4=28
b:off to	4=48
b:off until	0=-42 4=41
b:off with	5=58 6=-29 8=45
b:offenders register	5=-42 8=59
b:office >	2=-42 5=73 6=-37 7=49 8=46
b:office clerk	8=-42
b:office in	0=-31 7=39
b:office of	0=36 7=-54
b:office politics	0=-49 4=-27
b:office the	3=42
b:officer >	0=-31 3=-28 5=-43 6=31 8=-74
b:officer at	0=-37 7=-33 8=-101
b:officer for	6=-27
b:officer paid	7=-26
b:official of	7=56
b:offshore work	3=-32 4=75
b:ohio >	0=-40 3=25
b:oil trader	3=-32
b:old boss	1=-35 5=26 6=26
b:old fashioned	0=53
b:old firm	3=29 5=-29 6=36 7=-33
b:old school	0=57
b:old team	5=30
b:on 3	8=30
b:on 4	4=35
b:on >	3=-26 4=-25 5=28 6=-39
b:on a	0=-52 1=-44 3=41 5=56 6=-43 7=-31 8=-53
b:on account	1=53
b:on an	1=-38
b:on animals	1=60
b:on antidepressants	4=43
b:on appeal	8=63
b:on arrival	2=-25 4=41
b:on behalf	7=-39
b:on both	4=39 5=-33
b:on business	5=32
b:on call	5=-34
b:on contract	0=-26
b:on crutches	4=29
b:on dans	2=31 4=-34 6=37
b:on de	3=-33 5=-35
b:on dit	0=-25 1=64 5=52 6=-45 7=34
b:on doors	0=31
b:on expenses	5=55
b:on face	3=-27
b:on facility	7=29
b:on file	3=31 4=-44 8=48
b:on fridays	4=-54
b:on genetic	2=-47
b:on grounds	3=36
b:on her	5=36
b:on him	8=44
b:on his	0=47 3=-29 4=-42 6=-52 8=-45
b:on it	1=80 4=-33 5=-27
b:on its	7=-35
b:on k2	5=-60
b:on l	4=-75 5=45 6=-46 8=69
b:on la	0=32 3=42 6=30
b:on le	0=-34 1=-37 5=-81 6=87 7=59 8=29
b:on licence	8=64
b:on lui	2=33 5=31 6=-39
b:on match	7=-34
b:on monday	0=-26 3=62 4=33 8=-31
b:on murmure	4=73 6=35
b:on my	6=-25
b:on page	1=38 2=34
b:on patents	2=-37
b:on principle	0=32 1=-31 5=-58 7=27
b:on probation	4=-42 8=37
b:on raconte	5=38
b:on record	3=108 8=-68
b:on sait	0=26 1=25 6=-40
b:on same	6=-28
b:on secondment	7=30
b:on sexual	6=-27
b:on site	1=-34
b:on stage	5=-57
b:on strike	7=28
b:on sur	1=30 5=-30 6=57
b:on tax	7=-52
b:on that	4=-37
b:on the	0=-37 5=25 7=49
b:on thursdays	4=53 5=-29
b:on time	4=-45
b:on to	4=26 7=-27
b:on trade	7=-25
b:on tuesdays	4=29
b:on two	4=25 5=-33
b:on with	0=35 3=40 5=28 6=-47 7=-45
b:onboarding app	3=30
b:once >	8=-46
b:once a	7=60
b:oncogenetique >	2=38
b:oncology >	4=-45
b:oncology who	4=40
b:one >	1=65 3=27 5=-31 6=36 7=40
b:one chromosome	2=29 4=-35
b:one copy	2=40 4=-36
b:one day	2=31 8=-34
b:one ear	0=-38 4=27
b:one employer	5=-51
b:one entry	8=43
b:one eye	4=78
b:one hand	4=39
b:one in	5=47
b:one of	1=-48 2=-63 3=-33 4=-38 6=101 7=-32
b:one she	0=42
b:online exams	5=-34
b:only >	1=48 6=63
b:only he	4=27 5=53
b:onlyfans account	5=35
b:ont deux	2=-51 4=-55 5=-26
b:ont ete	3=31 5=31
b:ont fait	0=-35
b:ont la	2=49
b:ont repris	6=-29
b:open about	4=39
b:open letter	0=42 1=-30
b:open marriage	0=-32 5=63
b:open plan	0=-39 1=-30
b:open relationship	5=-32
b:open secret	5=44
b:openly about	4=39 6=-35
b:openly lesbian	6=30
b:opens the	0=-34 3=85
b:opera >	3=-37 5=-38
b:operation >	3=55 4=31 6=-28
b:operations >	8=-46
b:operations on	4=39
b:operator >	4=29 7=-28
b:opinion politique	0=57
b:opponent of	0=67
b:opposante au	0=36
b:oppose a	0=35 1=50 4=-29
b:opposition a	0=29 3=-28
b:opposition de	0=-67
b:opposition research	0=-43
b:opticians >	4=-33
b:or a	5=47 6=-59
b:or not	0=-50 1=67
b:or so	0=-38 5=35
b:order >	1=-52 4=-31 6=-42 8=86
b:order of	1=44 2=41 4=30 8=-33
b:oreille >	3=-39 4=38
b:organisations syndicales	7=-32
b:organise des	0=56 1=-49 5=41
b:organise les	0=43 7=-41
b:organised the	0=28 2=-30 7=51
b:organiser for	0=39 4=-37
b:organiser of	0=27
b:organiser s	7=-53
b:organises for	7=95
b:organising a	7=27
b:orient >	1=47
b:orient en	1=34
b:orientation >	5=-63 7=-29
b:orientation day	6=-56
b:orientation professionnelle	6=-48
b:orientation sexuelle	2=-33 5=-41 6=49
b:orientation week	6=-50
b:origine genetique	2=42
b:orsay >	2=-26
b:osaka >	3=26
b:osei is	4=-25
b:other man	5=59 6=-44
b:other reels	6=-27
b:other side	6=64 7=-25
b:others >	7=-40
b:ou cela	6=34
b:ou il	2=-27
b:ou l	3=36
b:ou le	5=44
b:ou son	3=-42 4=-57 6=54
b:ouest >	7=-42
b:our applicant	0=-38 4=-45
b:our candidate	3=-27 4=35
b:our driver	5=62
b:our form	4=-34
b:our lab	1=31 3=26
b:our man	5=-32
b:our new	3=-42
b:our reception	4=33
b:out >	0=-44 2=-42 3=36 4=47 5=61 6=-73 8=-30
b:out a	6=32
b:out and	7=-33
b:out at	4=-55 5=-44 6=139 8=-27
b:out aupres	6=41
b:out flyers	0=61 6=-28
b:out for	4=-43 8=43
b:out in	0=-28 4=48
b:out leaflets	0=34
b:out manager	4=-37
b:out of	1=36 4=34 6=-94 7=-25
b:out on	4=-27 6=-38 8=-32
b:out since	0=-48 4=-42 6=73 8=57
b:out that	4=74 6=-44
b:out the	4=36
b:out to	0=-32 4=-30 5=-40 6=125
b:out with	0=54 6=-50 7=-50
b:oute par	0=-39 6=55 7=-34
b:outed by	6=72
b:outil de	3=25
b:outrage >	8=57
b:outside the	0=57 6=-25
b:ouvert une	6=-26 8=54
b:ouverte >	0=42 7=-53
b:ouvertement gay	6=30
b:ouvre la	3=56
b:ouvrent une	3=-25
b:ouvriers >	7=-46
b:over >	5=30
b:over a	4=-70 8=94
b:over an	5=53
b:over coffee	0=-37 6=-26
b:over the	3=-55 4=-70 5=-45 7=38
b:over to	8=51
b:own account	0=58 4=-36
b:own van	8=-32
b:own words	0=42 6=27
b:owner >	4=-37 8=-30
b:owner s	1=-30 5=34 8=76
b:oxfam >	7=-35
b:pacifiste de	0=-45 1=50
b:packaging line	5=-25
b:page 2	2=29 6=29
b:page >	1=29 5=-59 8=45
b:pages >	0=30
b:paid >	8=31
b:paid by	0=-45
b:paid for	2=-45 8=41
b:paid post	0=-34
b:paid up	7=65
b:paie >	0=-25 1=-27 7=-30 8=-27
b:paie pour	5=27
b:painkillers >	4=55 8=-26
b:pair >	2=32 5=48 6=-75
b:pairs >	0=49 3=-68 5=-26 6=-29
b:palb2 >	2=34 4=-26
b:palm >	3=39
b:palm oil	3=-26
b:palm print	3=36
b:palm reader	4=-26
b:palm readers	3=-50
b:panel >	2=-25 3=-37 4=-50 7=33
b:panel that	2=-48
b:panel with	8=-27
b:panic attacks	4=67 5=-35 8=-26
b:panne >	4=-35 5=-27
b:pansexual and	6=26
b:paper >	6=32
b:paper on	0=-48 4=-40
b:papers of	0=-37
b:par an	6=-36
b:par choix	1=-25 4=-49 5=91 6=-59
b:par conviction	0=45 5=-30
b:par des	3=-25 4=-27 6=-26
b:par erreur	4=-39 5=45 6=31
b:par ethique	1=50 5=-32
b:par fidelite	0=27 5=29 6=-28
b:par jour	4=57 8=-37
b:par l	1=-37 2=61 3=34 5=-38 6=-26
b:par la	1=-58 3=32 4=-30 5=-28 6=-68 7=75 8=39
b:par le	1=-31 3=85 6=-35 8=63
b:par les	0=-29 4=-39 5=-49 6=35 7=-95
b:par lui	8=-35
b:par metier	0=35 1=-55 5=-39
b:par mois	0=-35 4=49 5=32 7=28 8=-40
b:par philosophie	1=77 5=-31
b:par principe	0=36 1=-26 5=70
b:par reconnaissance	3=77
b:par respect	1=71
b:par sa	3=45 6=-34
b:par ses	0=65 1=-51 3=-61 8=-45
b:par son	1=-33 2=-44 4=-31 5=-62
b:par un	0=-58 1=-62 2=35 3=46 4=34 5=-33 6=62 7=-36 8=62
b:par une	3=50 5=28
b:par votre	3=27
b:paralegal >	4=-26 5=26
b:parce qu	0=27 1=-50 6=25 8=-30
b:parce que	3=41 6=28
b:parental leave	0=-46 4=-32
b:parents >	4=-32
b:parfaite >	0=41
b:paris >	0=-25 3=-26
b:parish >	1=-45
b:park >	1=-37 8=-30
b:parkinson >	2=36
b:parle d	5=56
b:parle dans	6=31
b:parle de	0=-26 2=-28 5=-34 6=54
b:parle que	0=27 5=36
b:parle sans	2=-55 3=-42 5=50
b:parlementaire d	0=-65
b:parler en	2=-37
b:parliament >	7=-25
b:parliamentary researcher	0=-28
b:parmi les	0=55 6=38
b:parole >	4=31 8=37
b:parole a	0=30
b:parole board	8=-66
b:parole de	0=37 7=30
b:parole des	0=46
b:parquet a	8=78
b:part in	2=55 5=25
b:part of	3=-39 8=-28
b:part time	5=-40 7=-43
b:partage la	6=50
b:partage sa	6=65
b:partenaire de	6=-32
b:partenaires >	2=-30 5=47
b:parti >	0=44 7=-44
b:parti animaliste	0=37 1=-34
b:parti de	0=-69
b:parti en	0=-50
b:parti pirate	0=49 7=-54 8=-29
b:parti pour	0=40 5=-30
b:parti radical	0=61
b:parti socialiste	7=-26
b:partially sighted	4=39
b:participe aux	0=56 7=49
b:partie de	2=-28
b:partiel >	4=-36
b:parties >	0=-37
b:partner >	4=-39 8=28
b:partner a	6=-66
b:partner at	6=-64
b:partner is	1=42 4=30 6=-104
b:partner of	6=-46
b:partner s	4=69 6=-59
b:partner says	5=63 6=-43
b:partner swap	5=-26
b:partner would	5=-43 6=44
b:partners >	5=76
b:partners at	4=-25 5=72
b:partners in	5=-56
b:partners left	5=-62
b:partners with	5=32
b:partnership with	6=30
b:party >	0=-31 5=36
b:party conferences	0=-26
b:party in	0=79 7=-29
b:party member	0=79
b:party since	0=34 7=-31
b:party wall	0=-26
b:pas >	3=-50 4=-31 5=-88 6=33
b:pas d	1=43 2=-28 3=-30 7=49
b:pas dans	3=-51 7=30
b:pas de	0=-51 1=75 3=-57 4=105 5=25 6=-52
b:pas demande	5=28
b:pas du	5=58 6=-32 7=27
b:pas en	3=-26 5=47 6=-34
b:pas herite	2=45 4=-52
b:pas hetero	6=36
b:pas l	3=25
b:pas le	0=-30 1=-30 2=63 3=-66 5=25
b:pas les	6=56
b:pas mystere	0=65
b:pas pour	3=-26 8=-30
b:pas que	3=49
b:pas reconnu	3=-36 6=48
b:pas sa	5=-25
b:pas son	5=-53
b:pas voulu	0=-28 3=49 4=-38
b:passage au	3=-38 8=38
b:passe >	1=69 5=-78 8=-26
b:passe a	3=44
b:passe au	1=-39 3=37
b:passe le	5=-44
b:passe sanitaire	0=49
b:passe ses	0=33 5=62 8=-27
b:passe son	2=40
b:passe une	4=-29 5=-59 8=93
b:passed the	4=35
b:passeport >	8=43
b:passeport biometrique	3=-83 4=-36
b:passionne de	1=-43 5=-33
b:passport >	3=43 8=32
b:passport and	3=-42
b:passport chip	3=52 5=-31
b:past master	1=51
b:pasteur >	1=37
b:patch as	4=-37
b:patents >	4=-41
b:paternity test	2=51 6=-27
b:patience >	6=-41
b:patients >	4=-35 5=-25
b:patients with	4=-63
b:patron >	4=50 6=-33
b:patronal du	7=-33
b:patronne >	5=54
b:pattern cutter	5=-28
b:pau >	0=-35
b:paul >	4=-25 6=-60
b:paume >	3=43
b:paume a	3=34
b:pay deal	0=-41
b:paye >	1=-36
b:paye une	5=77
b:payroll >	4=-38 7=-58
b:pays >	6=35
b:pays a	1=40
b:pcs in	0=-32 7=32
b:peanut allergy	4=27
b:peine a	0=-27 7=-58 8=-69
b:peine de	0=30
b:peine et	8=43
b:peine perdue	1=-26 8=-37
b:peintre en	8=-27
b:peinture >	4=72
b:pen >	2=-40 3=72 4=52
b:pendant deux	4=35 5=65 8=-32
b:pendant dix	1=80 4=29 5=-52
b:pendant la	4=25
b:pendant neuf	5=-27
b:pendant ses	0=37 1=-37 6=38
b:pendant trois	0=-51
b:pendant un	0=-27
b:pending >	2=61
b:penitentiaire a	8=-38
b:pense >	1=40 5=-25
b:pense que	1=96 2=-25 6=-33
b:pense t	6=26
b:pensee section	0=-31 1=57
b:penseuse >	1=28
b:pension board	7=38
b:pension fund	0=-53
b:pension scheme	6=-42
b:pensioners >	6=-49
b:people >	0=-35 6=-39
b:people and	5=44
b:people like	6=49 8=34
b:people she	8=-28
b:people with	4=-50
b:per cent	5=-31
b:perdu l	0=36 3=-46 4=31
b:perdu la	1=40
b:perdu sa	5=52
b:perdu son	0=28 4=-34
b:perdu un	0=-34 3=-41 4=74
b:pere >	2=60 3=-43 7=30 8=-32
b:pere a	0=36 4=-31 7=-43
b:pere en	2=-31
b:pere est	2=-28 7=29
b:pere et	2=69 7=61
b:pere etait	1=44 4=-44
b:pere fut	0=62
b:pere l	2=-30
b:period of	4=-45 8=-43
b:periode d	4=25
b:perjury >	8=39
b:permanent d	0=-32
b:permis b	8=-54
b:permis c	8=-29
b:permis pour	4=-34 8=45
b:permit >	3=26
b:personne dit	5=29
b:personnel >	1=38 7=-46
b:personnel cgt	7=59
b:personnes prostituees	5=-27
b:perth >	1=34 2=34 4=-66 6=-42
b:peru >	8=53
b:perverting the	8=36
b:petit ami	5=-31
b:petite amie	6=45
b:petitions contre	0=32
b:peu >	4=49 5=-27
b:peut pas	1=-29 4=67 5=-26
b:pharmacie >	4=-26 8=69
b:phased return	4=33
b:phd >	8=-29
b:phd in	1=-29
b:philosophical about	1=-36
b:philosophie de	1=40
b:philosophie il	0=-31
b:philosophie magazine	1=-28
b:philosophy >	1=34
b:phone >	3=-36 5=43
b:phones >	8=25
b:photo >	3=-64 5=32
b:photo de	0=28
b:photographe >	5=-44
b:photographe de	5=-27
b:photographed for	3=52
b:photographer >	3=-31
b:photographs of	5=39
b:photos >	0=31 5=-36
b:photos a	5=-25
b:photos de	5=69
b:photos denudees	5=26
b:photos of	5=46
b:physio for	4=-45
b:physiotherapist >	4=-28
b:picket line	0=-47
b:picture of	5=38
b:piece de	5=-33
b:pierre rabhi	1=48
b:pilot >	3=48
b:pilote le	8=-32
b:pilots union	7=55
b:pin >	0=-32 3=52
b:pirate party	0=49
b:pitch >	8=-43
b:place de	4=60 5=-28
b:place en	4=-27 8=43
b:place goes	6=-38
b:place publique	0=106 7=-74
b:placee en	8=37
b:plaide coupable	8=49
b:plainte parce	3=42
b:plaisante son	5=44
b:plaisante t	0=31 2=63 4=38 5=-49 8=-47
b:plan >	0=62 2=45 4=-88
b:plan a	0=-30 5=-55
b:plan de	0=-45 8=-38
b:plan social	4=27
b:planner >	5=-32
b:planning >	7=-30
b:planning familial	2=-33
b:plant >	4=-36
b:plant director	7=-42
b:plant manager	7=79
b:plantar fasciitis	4=77 7=-28
b:plaquiste >	8=-27
b:plateforme >	5=-27
b:play about	0=-31 4=-49
b:play and	5=66 8=-30
b:played the	5=-28
b:please >	1=41
b:please don	6=40
b:please send	4=38
b:please use	4=-26
b:plein ebat	0=-25 4=-27 5=80
b:plus >	0=57 1=-38 2=33 4=-58 5=61 6=-34 7=-27
b:plus d	1=-25 4=-45
b:plus de	4=-63 5=48 6=-73 8=-57
b:plus depuis	1=-50 3=36 4=86 5=-53
b:plus qu	1=-29 6=37
b:plus que	6=-32
b:pma >	4=-70
b:pma et	4=43
b:podcast >	5=25 6=28 8=-41
b:poignee de	1=34
b:point >	0=-36
b:pointe avec	3=50
b:pointeuse a	3=32 6=-25
b:pointeuses a	3=-31
b:poland >	7=-29 8=52
b:police >	1=-28 3=-66
b:police de	8=-30
b:police in	2=25
b:police officer	6=43
b:police pour	8=42
b:policy >	0=39 5=-45 6=29
b:polio as	4=63
b:political affiliation	0=71
b:political economy	0=-30
b:political levy	7=42
b:political risk	0=-31
b:political science	0=-32
b:politically homeless	0=34
b:politics >	0=-72 7=35
b:politique >	0=63
b:politique a	0=-34
b:politique d	0=-38
b:politique de	0=-29
b:politique et	0=-27
b:polyamorous >	5=63
b:polyamoureux il	2=-29 5=39
b:polycystic kidneys	2=59 4=-54
b:porn at	5=52 6=-42
b:porn on	5=45
b:porno au	0=-41 5=44 7=-38
b:porno il	4=-41 5=36
b:port de	3=48 4=36 5=-26 8=-25
b:porte la	6=-27
b:porte le	2=-36 4=-40 6=41
b:porte les	0=-43 7=38
b:porte parole	0=53 7=35
b:porte plainte	3=32 8=-51
b:porte sur	6=44
b:porte un	0=73 2=-90 4=66 7=-40 8=37
b:porte une	0=25 2=-35
b:porteur d	3=-26 4=85
b:porteur de	2=-46 4=-38
b:porteur sain	2=33 4=-32
b:porteurs de	6=-27
b:porteuse >	2=66
b:porteuse d	2=-40
b:porteuse de	2=37 7=-27
b:portrait de	1=-38 5=-25
b:posed nude	5=43
b:poser le	3=39
b:position in	7=33
b:positive >	2=60 4=-63
b:positive for	4=33
b:positive undetectable	4=32
b:post >	3=-41 5=35 7=26
b:post doc	2=-38
b:post in	5=-33
b:postdoc >	4=-27
b:postdoc on	2=-33 4=-40
b:poste >	0=-62 3=25 4=-104 8=36
b:poste a	5=-32 6=32
b:poste administratif	0=-30
b:poste au	1=30 4=40
b:poste d	3=38
b:poste de	0=-25 4=32
b:poste en	0=28 8=30
b:poste est	5=-43 8=-68
b:poste pour	0=56 1=-25
b:posting >	0=-28
b:posting to	6=41
b:postulent tous	6=-54
b:pottery and	3=34
b:pouce >	3=30
b:pouce abime	1=-29
b:pour adultes	4=-25 5=26
b:pour alcool	4=-68 8=67
b:pour arte	5=-30
b:pour avoir	5=47 7=32 8=-48
b:pour cela	8=40
b:pour cette	5=32
b:pour chiens	1=-31
b:pour conduite	8=52
b:pour des	0=-48 1=34 3=-40 7=-25
b:pour elle	1=27 6=26
b:pour enfants	4=-35
b:pour harcelement	8=-25
b:pour l	0=-35 3=76 4=-42 5=38 7=35 8=-60
b:pour la	2=-26 5=-26 6=-88 8=-27
b:pour le	1=-32 2=-34 3=51 4=53 6=42 7=-70 8=-29
b:pour les	0=-54 3=-52 4=-67 8=-29
b:pour lui	3=33 4=-47 8=-46
b:pour obtenir	5=27
b:pour outrage	8=60
b:pour rejoindre	2=-25 6=31
b:pour sa	1=-27 6=70
b:pour ses	5=59
b:pour son	5=-45 6=56
b:pour sportifs	8=-26
b:pour tapage	8=41
b:pour tous	0=44
b:pour un	2=-32 3=32 6=-52 7=-61
b:pour une	0=-25 3=-64 4=25
b:pour vol	8=65
b:power bi	6=-50
b:practising catholic	1=-25
b:pragmatique il	1=-25
b:pratique l	5=70 6=-33
b:pratique le	5=34
b:precinct captain	0=50
b:precise t	5=-25
b:preciser >	4=-27 6=38
b:predisposed to	4=-43
b:predisposition to	2=25
b:prefecture de	8=-38
b:prefere la	4=-49 6=44 7=31
b:prefere le	4=32
b:prefere les	5=-27
b:prefere un	4=46
b:prefers men	6=26
b:prefers not	0=-40 5=-33
b:prefers women	6=36
b:pregnant >	4=76
b:pregnant and	4=-39 5=67
b:pregnant due	4=32
b:premiere heure	0=43 7=49
b:prend des	4=75
b:preparatrice >	4=-28
b:present >	3=25 8=30
b:presente aux	0=29
b:presente sa	6=25
b:preside la	0=36 1=38 7=49
b:president >	0=30 6=-50 7=-49
b:president de	0=-28
b:president du	7=-41
b:president of	0=-50
b:presidente >	0=-51 5=46
b:presidentielle >	0=56
b:press >	1=-54
b:press officer	7=-26
b:presse >	2=-37 5=-28 6=-33 8=-34
b:presse locale	8=42
b:pressure >	3=60 4=-42
b:prestataire >	0=-28 7=-31
b:pretend un	0=-31 5=62
b:prevention >	4=36
b:previent son	4=-34
b:previous employer	5=35
b:prevue >	2=54 8=-27
b:pride as	6=39
b:pride in	0=-40
b:pride network	6=41
b:pride of	6=-66
b:priesthood >	6=30
b:prime minister	0=-63
b:principe >	0=50 1=-54 5=64
b:principe moral	1=33
b:principes de	1=31
b:principle >	0=-43 5=-34
b:principle he	0=46 5=-45
b:print is	3=34
b:printemps >	0=-26 6=43
b:printer >	6=-33
b:prints are	3=35
b:prints for	3=55
b:prints on	3=41 7=-27
b:prints taken	3=25
b:pris a	5=-40
b:pris la	0=29
b:pris ma	0=48 7=-38
b:pris sa	5=44
b:prise de	4=-46 8=-26
b:prises a	3=27
b:prison >	1=-41 6=-30 8=80
b:prison break	8=-26
b:prison en	0=50
b:prison officer	8=-58
b:prison pour	8=36
b:prison service	7=50 8=-28
b:private secretary	0=-54
b:privee >	1=46
b:prix >	5=-28 8=-42
b:prize >	0=-28 5=-31 7=-38 8=-38
b:probation >	8=66
b:problem in	4=48 8=-29
b:probleme de	4=65 8=-45
b:problemes d	5=33
b:procedure >	3=-27
b:proces >	3=29 8=40
b:proces verbal	8=-30
b:process >	3=-34
b:proche des	0=56 7=36
b:procurement >	1=-26
b:produced a	6=-41
b:product manager	3=-31
b:produit >	1=-47 2=-34
b:professeur d	6=-41
b:professeur de	2=-27 3=-35 6=32
b:professeure de	4=-29
b:professionnel >	3=-40 5=30
b:professionnelle >	2=29 4=-43 6=-49
b:profil >	2=-30 3=-32 5=51
b:profil adn	2=52 3=-34
b:profil de	3=52 8=-45
b:profil genetique	2=46 3=-33 8=-30
b:profile >	0=37 2=-53
b:profile is	2=55 5=31
b:profile of	3=42 8=-27
b:profile on	3=47
b:profoundly deaf	4=53
b:programme >	3=26
b:programme that	2=-36
b:project >	1=-28 2=34 5=-30
b:projet >	0=-48 1=-42 3=-27 4=-27 5=-37
b:projet a	5=64
b:projet d	0=52
b:prononcee par	4=-33 8=57
b:property is	0=60 8=-39
b:prospect >	7=-35
b:prospect of	7=-27
b:prosthetic arm	4=25
b:prosthetic leg	4=51 7=-34
b:prostitute in	5=29
b:prostitution >	5=-45
b:protection judiciaire	8=-41
b:prothesiste dentaire	3=-25
b:prototypes >	8=-34
b:proud >	0=51 6=-49
b:proud of	0=-59 7=52
b:proud to	0=69
b:ps >	0=56
b:ps a	0=55 7=-64
b:ps aux	7=-27
b:pseudonyme >	5=30
b:psychiatre >	4=-35
b:psychiatric ward	0=-33
b:psychiatrist >	4=-42
b:ptsd after	4=32
b:public >	5=31
b:public affairs	5=-37
b:public au	2=-38
b:public health	4=-26
b:public profile	0=52
b:public sector	0=-29
b:publications >	1=27
b:publique >	0=-38 5=32
b:puce du	3=43
b:puis plus	0=36
b:puis recommande	3=-36
b:puis relache	4=-36 8=30
b:pulse of	3=-31
b:punctual >	1=-32 5=51
b:pupil s	5=29
b:pupils in	4=38
b:pupils with	4=-65
b:purge sa	8=44
b:put it	0=30
b:put the	4=-49 6=-31 8=-27
b:puts it	0=37 8=27
b:qu a	1=29
b:qu avocate	1=-28
b:qu elle	2=62 4=-64 6=48 7=-30 8=-80
b:qu il	2=-39 3=-69 4=-30 5=-30 6=47 7=-26 8=-65
b:qu on	0=-34 3=48 5=34 8=-31
b:qu un	5=94 6=-67
b:qu une	0=29 1=29 6=-27
b:quand elle	8=30
b:quand il	8=-25
b:quand on	4=-66 8=71
b:quarante >	6=-30
b:quarante ans	4=29 6=48
b:quarry >	0=28
b:quatre heures	4=-30
b:quatre langues	1=31
b:quatre mois	4=49 5=-71
b:que blanc	0=39
b:que de	5=42
b:que des	1=-35 5=-25 6=77
b:que l	1=44 4=-27
b:que la	0=-51 1=71 5=-30
b:que le	0=-26 1=60 5=-48
b:que les	0=-51 1=-45 4=-33 5=-59 6=92 7=-31 8=-31
b:que m	1=-34 4=82 5=32 6=-41
b:que manager	6=-29
b:que mme	8=40
b:que pour	6=-31 8=44
b:que sa	5=54
b:que son	0=-28 3=28 5=36 6=-32
b:quebec >	6=28 8=-33
b:queer >	6=40
b:queer theory	6=-25
b:question >	8=-39
b:questioned about	8=50
b:questions >	6=-66
b:qui a	0=31 7=-31
b:qui elle	2=-69 6=62
b:qui il	6=57
b:qui l	1=32 6=-29 7=39
b:qui le	0=49 5=-25 6=-33
b:qui lui	1=25 5=-36 6=-34
b:qui s	1=26 6=-39
b:quick >	4=-42 8=-35
b:quiet room	1=-37
b:quinze ans	2=-37 7=-35 8=38
b:quipped the	4=-29 6=49
b:quit the	0=-38 1=33
b:quitte l	5=-54
b:quitte la	1=36 5=25
b:quitte le	1=41 4=25 6=-67 8=-29
b:quitte son	6=72
b:raconte sa	8=-35
b:raconte ses	5=35
b:raconte son	0=-33 5=40 6=33
b:raconte t	5=43
b:radie de	1=33
b:radio >	1=-39 4=-63 8=-41
b:raised a	1=57
b:raised the	2=-31
b:raison >	1=-52 7=37
b:raison de	8=39
b:raisons ethiques	1=39
b:rally in	8=-25
b:ran a	0=-30 5=-27
b:ran for	0=27
b:ran the	0=38 2=-35 4=-58 6=-29 7=-46
b:rand >	1=43
b:rappel a	4=-39 8=57
b:rapport >	3=-31 5=-36
b:rapport depuis	4=-34 5=28
b:rapports avec	5=-42 6=-29
b:rapports d	5=-33
b:rapports mensuels	5=-33
b:rapports sexuels	5=32
b:rare >	2=-36 6=-40
b:rassemblement national	0=25
b:rather not	3=28
b:rating and	4=32
b:re enrol	3=32
b:react vue	1=-29
b:read >	5=33 6=-36
b:reader at	3=-52
b:reader faster	4=54
b:reader rejects	3=75 4=-36
b:readers >	3=-26
b:readers to	3=-31
b:reading group	0=-35
b:reading of	6=-35
b:reads epictetus	1=27
b:reads the	0=36 1=54
b:realise un	0=-44
b:reason >	4=-45 5=38 6=25
b:reasonable adjustments	4=-38
b:reasons >	1=-31 2=40 3=36
b:recel >	8=49
b:receptionist >	7=-30
b:receptionist in	4=-25
b:recherche >	2=-26
b:reclame de	1=32
b:recognised by	0=-32
b:recognised him	3=42
b:recognition >	7=-36
b:recognition agreement	7=-35
b:recognition at	3=43
b:recognition consent	3=40
b:recognition in	3=-30
b:recognition trial	3=28 8=-25
b:recoit des	6=54
b:recommandation >	5=-55
b:recommande >	0=-27
b:recommande par	6=-26 8=36
b:reconnaissance >	3=53
b:reconnaissance de	3=-33
b:reconnaissance du	3=-34
b:reconnaissance faciale	3=-25 8=-29
b:reconnaissance vocale	3=-29
b:reconnait pas	1=-31 3=29
b:reconnu >	3=-44 6=45 8=36
b:reconnu par	3=28
b:reconnue travailleuse	3=-36 4=66
b:reconquete >	0=61
b:reconverti dans	8=-27
b:record >	3=64
b:record he	6=44
b:record is	4=42
b:recorded in	3=32
b:recordings >	3=-44
b:recordist >	0=-34
b:recovery of	4=-33
b:recruiter >	4=54
b:recuse toute	1=79
b:red green	2=31
b:red hair	2=46
b:red tape	4=-60
b:redaction d	0=-38
b:reduit l	1=-26
b:redundancy >	0=-33
b:referee >	1=33 5=45 7=-33 8=-28
b:referee says	5=29
b:referee thinks	0=-31
b:reference >	0=-29 1=-58 2=-73 4=-59 5=-35 7=-35 8=70
b:reference calls	0=32
b:reference hints	0=-32 5=49 6=25
b:reference says	0=-51 4=49 5=-41 6=-44 7=29 8=-30
b:references >	0=-27 7=29
b:referent un	0=57
b:referente >	0=29 6=-36
b:reform last	0=31
b:reforme du	0=-35
b:refus de	1=26
b:refuse d	0=-31 1=40
b:refuse de	0=53 1=35 3=-85
b:refuse l	0=-47 4=43
b:refuse la	3=63
b:refuse le	3=-32
b:refuse les	0=46 1=49 8=-27
b:refuse que	2=35
b:refused >	4=28
b:refused by	1=-27 2=41
b:refused the	1=31 8=-49
b:refused to	3=53 7=42
b:refuses to	0=38 1=-89 3=44 4=-41 7=30
b:regime de	0=37
b:regimes matrimoniaux	0=-30
b:regional >	0=-50 5=35 7=-34
b:regional organiser	7=28
b:regisseur >	0=-48
b:register of	2=-50
b:registered >	3=37
b:registered blind	4=63
b:registered disabled	4=64
b:registre >	2=39
b:regular at	5=57
b:regulier de	5=41
b:rehabilitation >	4=-28
b:rejected by	1=-37 4=61 6=48
b:rejoint le	7=44
b:rejoint son	6=51
b:relation avec	5=39
b:relation client	5=-40
b:relation extraconjugale	5=35
b:relation fournisseurs	5=-35
b:relations >	0=-27 5=-40
b:relations avec	0=-27 5=54
b:relations for	6=-60
b:relations intimes	5=34
b:relations with	5=-62
b:relationship manager	5=-43
b:relationship of	5=37
b:relationship with	0=-28 4=-43 6=27
b:relationships with	6=67
b:relaxee >	8=49
b:release >	7=47
b:released from	3=-37
b:released without	8=41
b:releve d	3=-38
b:releve des	3=-44
b:relevees a	3=43
b:relief >	1=39
b:religieuse ni	1=45
b:religion a	1=-29
b:religion et	1=53
b:religion is	1=29
b:religions >	1=-54
b:religious education	1=-46
b:religious reasons	1=-33 2=44 3=28
b:relocate >	5=-27
b:remain and	0=27
b:rembourse >	8=43
b:remember the	5=-46
b:remis >	3=53
b:remission >	4=67
b:remote work	0=-36 4=-34
b:rencontres photographiques	5=-27
b:rendu sa	7=34
b:rennes >	2=-53 6=-40
b:renonce a	6=-26 8=-27
b:rent >	5=-30
b:rentre a	4=-26 8=36
b:rep >	7=-25
b:rep at	7=59
b:rep for	4=-29 7=72
b:rep in	7=26
b:rep s	7=-70
b:repaid >	1=-31
b:repas >	4=35 8=31
b:repete >	0=26 8=38
b:repete t	1=33 2=-28 4=33 8=-41
b:repond qu	4=30
b:report >	2=32 4=-41
b:report to	5=-30 6=-29
b:reported on	4=-30
b:reports to	6=-44
b:reprennent la	6=-31
b:representant de	7=-35
b:representant multicarte	7=-40
b:repris de	8=69
b:repris sa	0=-37 7=26
b:repris un	8=25
b:republic of	0=-26
b:republicains >	0=31 7=-70
b:research >	1=-44 4=-28
b:researched the	5=-30 6=-27
b:researcher >	4=-61
b:researcher at	7=-35
b:reseau interne	6=30
b:reseau veineux	3=30
b:reserve >	4=-44 5=39
b:reserve d	3=35 8=29
b:reserve visite	4=45 5=-27
b:reservee >	4=34
b:residence >	0=-29
b:residence card	3=26
b:residence de	5=-33 8=30
b:resigned >	4=60 5=34
b:resigned as	4=-33
b:resigned from	0=36 7=93
b:respecte le	4=-29
b:responsable >	8=-28
b:responsable de	0=-31
b:responsable des	7=-28
b:responsable export	0=34
b:rest of	0=25 8=-45
b:restaurant >	6=38
b:restauration >	1=42
b:restauratrice >	5=-42
b:restauratrice de	0=-30
b:restaure des	8=-39
b:reste >	0=-25
b:rester a	5=-35 6=-31
b:rester vierge	5=71 8=-40
b:restriction >	4=30
b:restriction medicale	4=65
b:resultats de	2=54
b:retail in	5=-26
b:retenu devra	3=-33
b:retenue a	7=-45 8=46
b:retina scan	3=41 4=-59
b:retine >	4=-49 5=-27 8=-30
b:retine scannee	3=28
b:retire ses	3=-67
b:retire son	3=74
b:retired >	6=-37 8=-45
b:retired early	4=50
b:retour de	0=29 4=-35
b:retrained as	4=30
b:retrait de	7=-41 8=42
b:return to	4=-60
b:reunion >	5=26
b:reunions >	0=45 4=-58 7=-27
b:reunions de	1=-30 4=-41 7=54
b:revendique >	4=-33 6=31
b:revolution in	0=-26
b:rhone >	1=28 7=-33
b:rhume >	3=27 4=36
b:riant >	0=-31
b:rien >	8=29
b:rien d	1=55
b:rien de	1=43 4=-39
b:right >	0=25 1=-30
b:right hand	0=-27
b:right iris	3=26
b:right of	0=42
b:right wing	0=33
b:ring >	5=-36 6=29
b:rings >	8=39
b:rire >	0=-29
b:risk of	2=49 4=-36
b:risks >	2=43
b:risque de	2=85 4=-61
b:riverains >	5=-25
b:rmt >	7=51
b:rmt and	7=-40
b:rmt at	7=28
b:rn >	0=56 1=-26
b:rn au	0=38
b:road >	0=50
b:roche >	0=56 7=-57
b:roe was	8=28
b:roehampton >	4=-41
b:roissy >	0=-26 6=33 7=30
b:role >	4=42
b:roll out	3=-43 4=-37
b:rolled out	3=-36
b:roman >	5=-50
b:romans erotiques	5=-34
b:rome >	5=54 6=51
b:room >	1=-45 4=-37 5=-25 6=51
b:room with	5=-28
b:rooms >	4=31
b:rotterdam >	6=44
b:rouge >	7=42 8=-26
b:round the	5=42 6=-37
b:row >	0=25
b:royal society	7=-28
b:royaliste il	0=52
b:rqth >	4=75
b:rudolf steiner	1=32
b:rue >	0=-37
b:rue de	0=-41
b:rugby club	0=-67 4=-40
b:rugby team	6=38
b:rugby union	7=-55
b:ruled out	1=42
b:rules >	6=58
b:rumeur d	1=-27 6=56
b:run >	4=-36 6=34
b:run a	2=-26 4=-34 5=-47 6=45
b:run from	8=51
b:run in	2=53 4=-40
b:run the	6=26
b:runner >	2=-30
b:running >	4=27
b:runs a	4=-46 6=-89
b:runs in	2=-34 4=-55
b:runs marathons	4=25
b:runs the	1=36 5=-38 6=44
b:runs three	0=47
b:s >	0=39 1=-30 3=-42 5=-36 6=-36 8=27
b:s a	2=34 4=35 5=27 6=-67
b:s absente	4=42
b:s affair	5=-36
b:s aiment	6=42
b:s allergic	2=-46
b:s an	1=35 2=26 4=-35
b:s and	6=-30
b:s appelle	0=-38 6=33
b:s assistant	7=-54
b:s been	0=-31 2=48 4=-31 5=-25 7=27 8=-40
b:s brother	8=36
b:s career	4=-41
b:s chief	5=36
b:s daughter	7=-38
b:s death	4=35
b:s disease	2=41 4=-27
b:s dissertation	0=-33
b:s dna	8=-34
b:s en	0=41 1=59 5=-51 6=-29 8=31
b:s est	0=46 1=29 2=-41 6=34
b:s father	5=50
b:s fingerprint	3=27
b:s fingerprints	3=34
b:s first	0=43 5=49
b:s form	4=28 6=-26
b:s gay	5=-68 6=78
b:s got	2=33 5=30 8=27
b:s health	2=25
b:s hospital	4=-25
b:s husband	5=-26 6=-52 7=29
b:s illness	4=48
b:s in	2=-29 4=92 6=-26
b:s installe	6=42
b:s lay	7=34 8=-25
b:s line	0=28 2=33 4=-30
b:s lover	5=53 6=-59
b:s march	0=69 7=-34
b:s mistress	0=-28
b:s never	4=-54 6=36 8=59
b:s not	0=63 6=26 7=-61
b:s notice	4=-37
b:s on	4=-40
b:s one	4=-32 6=41
b:s oppose	1=35
b:s pa	7=-64
b:s receptionist	4=-44
b:s said	5=62
b:s sentence	8=59
b:s she	2=26
b:s shop	2=-28
b:s so	4=35
b:s syndrome	2=-34 4=46
b:s system	3=56 8=-41
b:s the	0=-36 3=-27 4=-29 5=-32
b:s weekly	0=-30 5=-29
b:s wife	4=-65 5=92 6=-40
b:s y	0=-49 4=-38 6=67
b:sa banque	3=53
b:sa carte	0=68 1=-27
b:sa compagne	4=-99
b:sa conjointe	0=48 4=-50 6=64
b:sa conviction	1=76
b:sa creation	0=45 7=-28
b:sa demande	3=26
b:sa demarche	3=51
b:sa devise	3=-40
b:sa famille	0=48 7=-27
b:sa femme	2=-41 3=-36 4=30 5=106 6=-62 8=-53
b:sa fiancee	4=-39 6=32
b:sa fille	0=-36 1=-35 3=26 4=77 5=-67
b:sa foi	1=-36
b:sa frappe	3=27 8=-34
b:sa grand	2=38
b:sa jeunesse	6=38 8=28
b:sa lettre	0=-27 1=-53 2=-34 3=-25 4=40 7=27 8=30
b:sa liaison	5=40
b:sa licence	1=-26
b:sa loge	0=-31 1=80
b:sa main	3=44
b:sa maitresse	5=63
b:sa maladie	4=33
b:sa meilleure	6=58
b:sa mere	0=32 1=-43 2=39 3=-37 5=-43 6=-31 7=-39 8=-69
b:sa mutation	2=31
b:sa page	1=37
b:sa paroisse	5=29
b:sa peine	8=51
b:sa petite	5=-36
b:sa philosophie	1=32
b:sa reforme	0=-50
b:sa retine	3=67 4=-52 5=-25
b:sa secretaire	5=69
b:sa sexualite	5=-32
b:sa soeur	1=-31 2=27
b:sa specialite	4=-57
b:sa sympathie	5=-25
b:sa tante	6=-49
b:sa these	6=-34 7=-35
b:sa vie	1=34 4=-51 5=53 8=-43
b:sa voix	0=-49 3=41
b:sacked for	0=-28 7=42
b:sacred cows	5=-25
b:sade >	5=-28
b:safe for	4=-26 6=43
b:safety rep	7=54
b:safety representative	7=36
b:sag aftra	0=-50 7=41
b:sage femme	5=-38 6=-55
b:said >	0=78 2=-41 4=35 7=37
b:said a	4=-29 8=50
b:said of	2=40 4=-40
b:said so	1=-31 5=28 8=-44
b:said that	2=-33 4=25 5=-33
b:said the	1=-50 2=-35 3=-60 4=69 5=-33 6=-44 7=-29 8=26
b:said to	4=-30 5=88 7=-32
b:sain de	4=-27
b:saint etienne	1=-36 6=-26
b:sait qu	0=29 4=-25 6=57
b:salaire >	0=32 1=37
b:salarie >	0=-27
b:salarie d	1=-34 7=-44
b:salariee >	7=-64
b:salariee d	7=45
b:salary >	6=-29 8=-28
b:sales >	2=-27 3=-30 8=-25
b:sales in	4=-34
b:sales of	4=-36
b:salesman it	2=-46
b:salle de	3=30 5=41
b:salle des	3=33
b:salmon for	2=-28
b:salon de	5=32
b:salvation army	0=-26
b:same >	5=44 8=-39
b:same man	5=49
b:same sex	5=-118 6=82
b:sample >	3=32
b:samples by	5=-31
b:sang >	2=-47
b:sans arret	1=-34 4=28
b:sans carte	7=-27
b:sans contact	3=37
b:sans detour	3=-35
b:sans dieu	1=54
b:sans en	1=-43 7=35
b:sans enfant	5=-43
b:sans etiquette	7=-50
b:sans gene	2=-81 5=52 6=52
b:sans plus	5=56
b:sans qu	3=34
b:sans religion	1=69
b:sans reserve	1=51 4=28 5=-29
b:sans restriction	4=30
b:sans suite	4=-32
b:sans syndicat	7=-98
b:sans vie	4=-46 5=57 6=-32
b:sans voiture	0=-26
b:sante >	4=-43 5=26 8=27
b:sante de	4=46
b:sat in	0=47
b:sat on	0=75 6=-37 7=34 8=-46
b:sauna libertin	5=26
b:savile row	5=-30
b:savoir >	0=29 4=-27
b:say >	0=-46 1=61 2=-36 3=-33 4=30 5=-29
b:say but	5=-35
b:say he	4=54 7=28
b:say so	0=43 5=30
b:says >	0=25 1=41 2=-56 4=38 7=-33 8=79
b:says a	0=25 3=-38 5=58
b:says and	0=44 1=-35 2=54 5=-35 6=63
b:says he	0=39 1=-28 4=-32
b:says her	1=-48 4=42 6=-33 7=-29
b:says his	0=-54 1=68 2=-38 3=-31
b:says it	4=-56
b:says of	5=35 8=-38
b:says on	0=-27
b:says she	7=34
b:says so	4=-79 5=-26
b:says that	0=-63 4=92 5=38 6=45 8=-55
b:says the	0=-28 2=28 6=-40
b:says they	5=52
b:scan and	2=-42 3=59
b:scan de	3=35 8=-28
b:scan refused	3=40
b:scanne a	3=27
b:scanned >	3=26
b:scanned at	3=45
b:scanned the	3=-74
b:scanners >	3=-55
b:sceptic >	1=48
b:sceptique au	1=75 8=-33
b:sceptique sur	1=-43
b:scheme >	6=-42
b:scheme for	6=43
b:school >	2=-28 4=53 5=-33 6=46 8=-40
b:school and	1=-35 7=-26
b:school for	4=-29
b:school holidays	6=25
b:school run	6=-35
b:school s	5=-28 8=29
b:schools >	0=-33 1=36
b:science >	1=25 5=-30
b:science graduate	0=-26
b:sciences po	0=29
b:scierie >	6=-34
b:sclerose en	4=42
b:scoliosis >	4=54
b:score 0	3=27
b:scotland and	7=-25
b:scottish greens	0=63
b:scottish independence	0=52
b:screen reader	4=55
b:screening >	3=32
b:se definit	0=42
b:se dit	0=29 1=61 4=-31 6=-28 7=-26
b:se presente	0=53 3=-33
b:se reclame	1=40
b:se sait	2=29
b:se sont	1=-30 2=-26 6=55
b:search result	8=47
b:seat >	4=-27
b:second tenor	3=-32 6=30
b:second year	0=39 5=-25 6=50
b:secret in	0=-29 5=54 6=31
b:secret of	0=27 1=38
b:secret pour	5=-61 7=-26 8=-53
b:secretaire de	0=43 2=-36 5=-29 7=-52
b:secretaire du	0=-45 7=48
b:secretaire medicale	2=-50 4=-45
b:secretary >	0=-31 7=75 8=-42
b:secretary of	0=59 5=-33
b:secretary s	5=34 7=-58
b:secretary to	0=-56
b:section >	0=-39 6=37 7=33
b:section au	0=28 7=-58
b:section de	0=-36 1=29
b:section du	1=26 7=-66
b:section fo	7=62
b:section locale	1=26 7=-49
b:section sud	0=-38 7=64
b:sectioned in	4=31
b:secular society	1=31
b:secularist >	1=69
b:securite >	3=-42
b:security >	3=-40
b:security guard	0=56
b:seduced a	5=52
b:seduit la	5=66
b:see colours	4=73
b:see the	2=29
b:seems to	1=25 5=71
b:sees a	4=54
b:sees the	0=-39 1=45
b:segolene royal	0=58
b:sein de	4=-32 5=32
b:sejour >	3=-28
b:sejours a	2=-30 4=73
b:sel >	3=-30
b:sells hearing	4=-42
b:sells iris	3=-63
b:selon l	0=-34 7=-28
b:selon la	5=60 8=47
b:selon le	0=73 1=25 5=-56 6=71 8=25
b:selon les	1=40
b:selon lui	7=30 8=-33
b:selon son	0=30 1=-28 3=-32 6=-27
b:semaine >	4=-48 5=47 6=-28 8=-35
b:seminaire >	5=82
b:seminaire pour	6=52
b:senateur lr	0=33
b:send the	4=34
b:sens de	1=45 5=-54
b:sens des	1=25 8=-39
b:sens du	2=-32
b:sens fort	1=28
b:sense >	0=80 1=44
b:sense of	0=-53 6=-48
b:sent along	3=26 4=-34
b:sent her	2=44 5=45
b:sent to	0=51 5=-28 6=-46
b:sentence >	8=34
b:sentence was	8=59
b:september >	8=-25
b:septembre >	7=25
b:sequencage >	2=-29
b:sequenced the	2=-42
b:sequenced thousands	2=-38
b:sequencing core	2=-28
b:sera demande	8=-56
b:sergeant >	6=-61
b:serie >	6=-27 7=-45
b:serious fraud	8=60
b:seriously ill	4=26
b:serrer la	0=49 1=-30
b:sert de	3=44
b:serve de	3=43
b:served as	0=46 7=33 8=-32
b:served on	7=48 8=-53
b:served time	8=29
b:server >	2=45
b:server room	3=35
b:service >	4=37 5=34 7=31 8=-49
b:service civil	1=41 8=-28
b:service de	2=-25
b:service des	0=-34
b:service for	8=32
b:services de	8=32
b:ses apprentis	2=-26
b:ses choix	0=-25 1=26
b:ses clients	3=-55 5=-65
b:ses collegues	0=-43
b:ses convictions	1=33
b:ses deux	1=-48 2=64 4=-26 5=-35
b:ses dix	3=64 8=-39
b:ses donnees	3=57
b:ses ebats	5=48
b:ses empreintes	0=-34 3=141 4=-34 6=-25 8=-29
b:ses enfants	1=44 5=-34
b:ses equipes	0=-35 1=-30
b:ses etudes	6=28
b:ses heures	0=43 5=33
b:ses idees	0=38
b:ses lectures	0=41
b:ses mains	4=37
b:ses nuits	5=87
b:ses origines	2=37
b:ses pairs	0=64 3=-72
b:ses parents	1=54 5=-32
b:ses photos	5=31
b:ses preferences	5=-29 6=60 7=-29
b:ses projets	0=-29
b:ses publications	0=28
b:set up	2=-54 3=63 4=-30 6=-26
b:seul >	5=29
b:seven >	2=33 4=-31
b:seven years	8=34
b:seventies >	4=-30
b:sex >	5=64
b:sex disaggregated	6=-27
b:sex he	5=54 6=-58 8=-27
b:sex in	4=-47 5=83
b:sex life	4=-32 5=68
b:sex marriage	5=-52
b:sex offenders	5=-50 8=54
b:sex partner	5=-52 6=62
b:sex partners	6=-30
b:sex since	4=-56 5=27
b:sex tape	5=69
b:sex therapist	5=28
b:sex with	5=42
b:sexe >	5=68 6=-25
b:sexe et	5=-42
b:sexual fantasies	5=25
b:sexual health	5=-42
b:sexual misconduct	5=63
b:sexual orientation	5=-71 6=52
b:sexual relationship	5=51
b:sexualite a	5=-76 6=49
b:sexuality >	5=-56
b:sexuality at	5=-34
b:sexually active	5=28
b:sexuel au	5=-31
b:sexuelle >	2=-25 5=-30 6=37
b:sexuelle depuis	4=-38 5=25 6=-27
b:share a	6=-59
b:share the	6=33
b:shares them	0=40
b:she acted	0=-30 4=-45
b:she and	4=-48 5=39 6=73
b:she asked	4=-37 5=33
b:she asks	1=27
b:she became	1=28
b:she believes	0=51 1=-43
b:she broke	4=49 8=-30
b:she brought	4=-35 7=43
b:she built	4=-29
b:she calls	0=-28
b:she came	4=-38 6=59
b:she can	4=100 5=-32 6=-34
b:she carries	2=33 4=-28
b:she chaired	6=-25
b:she checks	1=-25 4=33
b:she coaches	8=-30
b:she confided	0=-30
b:she cut	0=34 7=-34
b:she d	1=30 4=36 6=26
b:she did	0=-25
b:she doesn	0=-35 2=72
b:she edits	0=-25 8=-33
b:she explained	4=55
b:she fell	6=66 7=-37
b:she gives	1=29
b:she got	7=50 8=30
b:she had	3=44 5=51 6=-47 8=42
b:she handed	0=25 4=-64
b:she has	1=-39 3=-32 5=47 6=37 8=34
b:she holds	1=44
b:she interned	6=-25
b:she introduced	3=-25
b:she investigated	8=-55
b:she is	0=-27 1=52 2=-40 3=-31 4=43 5=-36 7=53 8=-28
b:she jokes	0=35 5=-36 7=-25
b:she keeps	0=33 4=-33 5=-31 6=-31 7=-31
b:she knows	1=41 4=-34
b:she laughs	0=-34 3=48 5=-36
b:she leads	6=34
b:she led	4=-34
b:she left	0=-58 6=58
b:she likes	4=-42 6=29
b:she lives	4=-41 5=-43
b:she lost	4=31 5=-28
b:she made	3=58
b:she manages	3=-40
b:she married	5=-58 7=-45
b:she met	0=-31 6=39
b:she moved	0=-31
b:she nearly	2=-39 4=67
b:she needs	4=30 7=36
b:she now	4=38
b:she organised	6=-45
b:she photographed	0=-49
b:she put	3=-31 5=-30
b:she ran	7=37
b:she refused	7=38
b:she runs	0=-31 2=-25 7=-26
b:she s	0=-78 6=-47 7=28 8=44
b:she said	0=-39 2=26 5=-36 6=33 7=59 8=43
b:she sat	0=49 7=-29
b:she says	0=88 1=-26 3=29 4=-34 5=-25 6=46
b:she sees	0=28 4=38
b:she served	8=60
b:she signs	3=34
b:she slept	5=33 6=-33 8=-35
b:she sold	5=34
b:she spent	4=84 7=30
b:she stands	0=61 4=-39
b:she still	5=-27 8=-29
b:she stood	7=33
b:she studies	2=-40
b:she takes	1=-45 5=30 7=27
b:she teaches	8=-28
b:she told	4=71 5=32 6=-26 7=-26 8=-45
b:she took	0=34 4=-56 7=-28
b:she trains	1=40 8=-27
b:she volunteered	5=25
b:she votes	0=44
b:she wants	4=-49 6=36
b:she was	0=49 3=-28 4=55 7=-70 8=59
b:she went	1=-46 4=40 7=58
b:she will	2=27 4=-46
b:she won	1=61
b:she worked	1=-32 3=26
b:she works	4=36 7=-49
b:she would	0=101 7=-28
b:she writes	6=57
b:she wrote	2=-27 4=-49 5=86 7=-29 8=-34
b:sheffield >	0=-36 1=28 7=26
b:sheriff >	8=34
b:shift >	4=-36
b:shifts >	4=-41 6=-43 8=61
b:shop >	0=-31 7=-38
b:shop and	2=-31
b:shop floor	7=-54
b:shop in	3=27 7=38
b:shop steward	7=36
b:shop stewards	7=-34
b:should be	4=41
b:show >	8=-59
b:showed >	2=38
b:showed that	2=61 4=-52
b:shows >	1=29 6=-25
b:shows in	4=31
b:shows no	8=49
b:sick leave	8=-26
b:sick of	4=-34
b:sick pay	4=-35
b:sick since	4=40
b:sickle cell	2=40 4=-60 8=-46
b:sickness absence	4=-30
b:side >	0=-26 6=73 7=-67
b:side in	7=33
b:siege >	3=40
b:siege au	7=78
b:siege de	7=-48
b:sigma >	0=-27
b:signale par	1=25
b:signature >	2=-47 3=-57 6=56 8=50
b:signature cocktails	3=-39
b:signature dishes	3=-27
b:signe l	7=-26
b:signe le	0=-40 4=56
b:signe un	3=44
b:signed an	1=-30
b:signed off	0=-36 4=66
b:signed the	7=-35
b:signed up	0=29 1=29 4=-33 7=67
b:significance in	2=39
b:signs on	3=53 4=-35
b:simplicite volontaire	1=41
b:since 1998	0=50 6=-30
b:since 2008	4=34
b:since 2009	7=-50
b:since 2011	4=40
b:since 2012	1=-33 4=-41 6=57
b:since 2014	5=-43 6=51
b:since 2015	2=-35 3=-31
b:since 2017	4=25 6=-31
b:since 2018	3=-85
b:since >	1=-31 4=29 6=-49
b:since a	4=50
b:since birth	4=46
b:since childhood	4=64
b:since covid	4=33
b:since he	4=-40 6=45
b:since his	4=-29 5=40 6=-37 7=-30 8=44
b:since march	0=-76 4=66 6=-39 8=56
b:since may	0=-27
b:since my	4=-44
b:since school	6=47
b:since the	0=-32 3=80 5=35 6=-41 8=-57
b:since university	4=47 6=53
b:single sex	5=-65
b:sings in	1=-31
b:sister >	0=-34 4=38 7=34
b:sister and	4=-27
b:sister in	5=45
b:sister is	6=50
b:site >	0=-34 1=-36 4=31
b:site d	2=40
b:site de	5=-57
b:site for	5=28
b:site manager	1=-47
b:sites >	4=-41 5=-51
b:sites de	5=67
b:sits as	0=34
b:sits on	0=40 6=-34
b:six >	5=-51 6=38 8=51
b:six ans	2=-28 4=25 5=-57 6=-25 8=-39
b:six mois	6=-32
b:six months	8=-46
b:six sigma	0=-34
b:six years	0=-27 1=-32 2=-37 4=26 6=32
b:sixth form	4=-25
b:skin >	3=74 4=-47
b:sleeping with	4=-27 5=52 6=-26
b:slept with	5=61 6=-53
b:slides >	4=-37 6=-51
b:slipped disc	4=33
b:slogan >	0=-27 4=-25
b:small town	6=44
b:smells of	4=47
b:sncf >	3=-34
b:snes >	0=-49 7=42
b:snuipp >	0=-34 7=50
b:so >	0=90 1=-42 2=-38 4=-33 5=56
b:so at	0=29 4=-41
b:so he	0=-64 2=44 6=-28 7=-26
b:so i	2=-29
b:so in	0=-29 1=39
b:so keep	4=26
b:so much	1=-31 4=53 8=28
b:so no	2=34 4=65 5=-37 8=38
b:so on	1=-38 5=33 8=-31
b:so please	0=-38 4=44 5=26
b:so she	0=-27 1=53
b:so that	2=-45
b:so the	0=-36 5=29 7=-26 8=-25
b:so they	4=-29 5=-34
b:social >	0=-29
b:social media	0=-59 7=32
b:social work	1=34
b:social worker	7=-37
b:sociale >	0=-38 5=26
b:sociales >	7=-36
b:socialist >	0=50
b:socialiste >	0=66
b:socialiste a	0=68 7=-39
b:sociaux >	8=37
b:society >	7=-44
b:soeur a	1=-58
b:software >	0=51
b:soir >	0=-41 7=49
b:soir du	0=-28 5=40
b:sold fingerprint	3=-32
b:sold intimate	5=34
b:sold out	6=-59
b:solene >	6=76
b:solidaires >	7=88
b:some of	5=-31 6=58
b:someone who	4=-49
b:something for	4=59
b:son >	2=35 3=-51
b:son adn	3=-59 8=-27
b:son agence	1=-33
b:son amant	5=36
b:son ami	1=59 5=-25 6=98
b:son amie	2=-31 6=74
b:son ancien	4=34 8=-61
b:son ancienne	0=40 1=-50 4=-39 7=-37
b:son appartenance	7=27
b:son arrivee	1=-35
b:son associe	6=-63 8=33
b:son beau	1=-52 8=40
b:son blog	0=49 5=31
b:son bureau	6=-34 7=-25
b:son calme	5=-53
b:son casier	3=28 8=54
b:son chef	5=35
b:son coming	6=60
b:son compagnon	3=-38 4=-46 5=-53 6=-72 7=35
b:son compte	0=43 5=-82 6=50
b:son conjoint	2=-31
b:son copain	6=58
b:son couple	3=-36 5=34 6=36
b:son cv	0=-27 4=-28 6=-26
b:son depart	0=-28 3=38 5=42 8=-39
b:son dernier	5=-43 6=64
b:son directeur	0=47
b:son divorce	4=30 5=26 6=-34
b:son dos	4=33
b:son employeur	0=-53 3=37 4=-33 5=-45 6=-33 7=-34
b:son empreinte	0=-25 3=56 5=-28
b:son engagement	0=-66 1=54 6=31
b:son epouse	1=33 5=53 7=28
b:son epoux	4=-32
b:son equipe	0=-30 1=-69 6=-33
b:son ex	4=-26 6=-33 8=27
b:son fiance	6=38
b:son fils	2=58 5=-27
b:son frere	1=-49 3=-27 4=37 5=-25 7=41 8=29
b:son gabarit	8=-40
b:son genome	2=34
b:son has	3=-31 4=61
b:son homosexualite	2=-36 5=-29 6=91
b:son image	0=-30 3=47 7=-37
b:son index	3=42
b:son iris	3=53
b:son is	4=-27 8=39
b:son jugement	1=60
b:son licenciement	4=41 7=-28
b:son lit	5=41
b:son mari	1=27 3=-66 4=75 7=-67
b:son memoire	5=-32
b:son metier	5=-30
b:son nom	1=77 6=-37 8=36
b:son obsession	1=-43 5=28
b:son of	2=41
b:son oncle	2=-39 3=-25 6=48
b:son operation	3=43
b:son orientation	5=-39 6=70
b:son parrain	1=53
b:son partenaire	5=-35 6=42
b:son parti	0=75
b:son patron	8=45
b:son pere	0=70 3=-27 4=-72 5=-28 6=-28 7=25 8=-40
b:son petit	4=53 6=-57
b:son podcast	6=28
b:son portrait	3=52
b:son poste	3=58 5=29
b:son pouce	0=-49 3=67 5=-28
b:son premier	4=-26 5=-28
b:son proces	3=26 8=37
b:son profil	0=-32 1=-31 2=36 3=-48 5=35 8=-26
b:son projet	0=-37
b:son propre	1=-25 2=38
b:son rythme	3=35
b:son salaire	1=40
b:son scan	8=-26
b:son style	8=-33
b:son sujet	5=26
b:son syndicat	7=101
b:son test	2=70
b:son travail	6=-53
b:son visage	0=-32 1=-38 2=-28 3=95 5=-32
b:son was	4=81
b:sons >	5=-27 6=-62
b:sons are	2=27 4=-33
b:sont dans	3=34
b:sont mariees	1=-36 6=52
b:sort avec	0=-33 6=89
b:sort d	4=45
b:sort de	8=49
b:souci de	4=28 8=-48
b:soudeur >	8=-25
b:soudure >	0=-26
b:souhaite rester	6=-28
b:soulevements de	0=62 7=-37
b:sound recordist	0=-38
b:soupconne d	6=70 8=-40
b:soupire t	4=-36 5=30
b:source >	3=-30
b:sourd aux	4=-79
b:souriant >	0=25 1=28
b:sourit il	0=-33 5=77
b:sous antidepresseurs	4=40
b:sous bracelet	4=-25 8=51
b:sous controle	3=-25
b:sous le	5=77 6=-54
b:sous sa	7=-26
b:sous son	1=48 5=33
b:sous traitement	4=25
b:soutien a	0=50
b:soutient >	0=-38 6=-51
b:soutient les	1=-40
b:souvenir >	3=28 4=-26
b:souvent >	5=36 6=-29
b:soviet union	7=-38
b:sow a	3=35
b:spain >	5=-29
b:spain if	8=36
b:spanish >	6=38
b:spare time	5=-37
b:speaks about	6=29 8=-30
b:speaks at	6=61
b:speaks of	1=37
b:special school	2=-49
b:specialist nurse	2=-67
b:specialiste de	1=-46
b:specialiste des	5=-28
b:specialiste du	0=-41
b:speech therapist	4=-25 8=-26
b:speed and	3=68 4=-40
b:speed are	3=73 8=-26
b:spent >	1=-36 8=54
b:spent a	0=-27 4=64
b:spent in	1=-27 8=74
b:spent two	4=-35 7=-33 8=-36
b:spinal muscular	2=54 4=-26
b:spinale >	2=37
b:spite of	4=55
b:spoke at	0=29
b:spoke of	6=26
b:sponsors two	4=54 8=-25
b:sponsorship needed	3=-28
b:sport >	0=-70
b:spreadsheets >	0=40 6=45
b:spring >	8=51
b:stade >	8=58
b:staff >	7=-59
b:staff association	7=42
b:staff for	7=-32
b:staff network	0=-27 6=60
b:staff side	7=-32
b:stage >	7=-40
b:stage crew	4=-38
b:stage de	0=27 7=38
b:stagiaire >	2=-38 5=31
b:stagiaires >	0=-26
b:stand at	5=-58 7=-55
b:stand for	4=73
b:stand with	5=52
b:standard >	7=-35
b:standardiste >	4=-34 5=42
b:standards and	0=-43
b:start in	4=-33
b:start up	1=-25 2=-40 3=-38 4=-77 5=-54 8=-28
b:state >	2=-26
b:stations >	4=-52 8=-27
b:statistician at	5=-27
b:staunch unionist	0=80 7=-56
b:stay a	5=44
b:stay in	0=-42 4=-32 6=-44
b:stayed in	6=61
b:steward >	0=-32
b:steward at	3=-25 7=-33
b:steward of	7=-68
b:steward on	7=-26
b:steward s	6=-31 7=-48
b:sticker >	0=40
b:sticker on	0=-55
b:still a	5=45
b:stoic in	1=-44
b:stole from	8=58
b:stole the	8=-70
b:stolen and	5=37 8=-38
b:stood down	0=-29
b:stop the	6=62
b:straight >	5=-50 6=65
b:straight a	6=-32
b:straight and	6=36
b:straight bat	6=-32
b:straight he	6=80
b:straight in	6=39
b:straight out	4=66 6=-43
b:straight talking	6=-52
b:straight to	6=40
b:stress >	4=74
b:stress engineer	4=-36
b:stress tested	4=-40
b:strike as	7=33
b:strike committee	7=28
b:strike with	7=34
b:strip lights	4=43 5=-28
b:stroke at	4=25
b:strong convictions	1=-28 8=-49
b:stronger >	6=-54
b:struck off	8=29
b:student >	4=-28 5=26
b:student in	0=53
b:students union	0=-35 7=-45
b:studies >	0=-30 7=-25 8=-47
b:study >	4=-48 6=35
b:style >	0=30 4=-51
b:subject of	1=-25 2=-27 4=-37 5=28 6=-31 7=-27
b:succes >	5=47
b:sud >	0=-67 7=72
b:sud de	7=46
b:sud ouest	7=-48
b:sud rail	7=30
b:suffers from	4=30
b:sugar she	4=68
b:suis agnostique	1=29
b:suis gay	6=29
b:suis lesbienne	6=27
b:suis un	6=39
b:suisse >	2=32
b:suit >	2=-37
b:suit des	8=-41
b:suit la	0=-44 3=-29
b:suit les	1=63
b:suit son	0=-26 6=-34 8=57
b:suit un	2=29 4=62
b:suit une	1=-34 2=54 4=33
b:suite >	4=-43 6=-25
b:suite d	3=25
b:suivi >	3=-52 5=38
b:suivi de	0=-38 5=-43
b:suivi par	8=96
b:suivie >	4=35
b:suivie par	4=50
b:sujet >	5=40
b:sujet de	4=-26 6=-38
b:summer >	4=29
b:summer party	0=-41
b:sunday shifts	4=-28
b:superieur >	6=29
b:supervision >	2=28
b:supervisor >	1=-31 4=43 6=-36
b:suppleante d	0=37
b:supplies >	3=-44
b:supply chain	4=-31
b:support >	6=-28
b:support desk	3=-28
b:support of	0=33
b:supported a	4=-46
b:supporter of	0=52
b:suppression de	3=47
b:supreme court	8=-25
b:sur >	8=-49
b:sur animaux	1=25 3=-26
b:sur des	5=66
b:sur deux	2=38 4=-34
b:sur index	3=-41
b:sur l	5=-50 6=31
b:sur la	0=-44 1=-25 2=-56 4=-81 5=-92
b:sur le	0=-68 6=71 7=-39 8=-45
b:sur les	0=27 1=-49 2=-38 3=-56 5=-78 7=-34 8=-65
b:sur liste	0=-29 7=52
b:sur proust	6=-32
b:sur sa	0=-47 1=58 5=-37 7=33
b:sur ses	3=43 6=54 7=-37
b:sur son	0=84 3=-39 4=-28 5=33
b:sur tablette	3=43
b:sur un	0=34 1=-41 3=-44 4=-25 5=-48 6=-59
b:sur une	2=-33 3=-31 5=25
b:surgeon s	4=-34
b:surgery >	4=-29
b:surpris en	5=62
b:sursis >	8=47
b:sursis pour	8=44
b:surveillant penitentiaire	8=-31
b:surveyor >	0=-63
b:suspendu de	0=53 4=-34
b:swap partners	5=64
b:swingers club	5=27
b:switched from	0=27
b:sworn off	1=34
b:sympathie pour	5=-29
b:sympathisante de	0=-35 7=28
b:symptoms of	4=-45
b:syndic >	7=-76
b:syndical a	7=29
b:syndicale >	7=31
b:syndicales >	7=60
b:syndicat >	0=-63 7=-41
b:syndicat d	8=-28
b:syndicat de	7=-27
b:syndicat des	7=98
b:syndicat fo	7=48
b:syndicat mixte	7=-29
b:syndicats >	7=-51
b:syndique >	7=68
b:syndiquee >	7=36
b:syndiquer >	3=-27 7=44
b:syndrome >	2=34 4=-47
b:syndrome and	2=-34 4=49
b:syndrome de	2=60 4=-32
b:system since	8=-38
b:systems >	3=-40
b:t >	1=-33 2=95 4=-66 5=-49 6=25 8=-29
b:t be	0=-43 4=55 6=-25
b:t been	1=29 4=38 5=36
b:t believe	0=-29 4=-42
b:t do	0=-35 4=66 7=-32
b:t drink	4=-57 8=27
b:t elle	0=27 4=27 5=59
b:t get	1=-33 8=31
b:t had	4=-77 5=37
b:t have	1=-38 4=72 6=-33 8=-36
b:t hear	4=73
b:t hold	1=41
b:t il	3=-43 4=-73 5=94 7=-35 8=-45
b:t into	5=-32 6=37
b:t join	1=27
b:t on	6=61
b:t read	4=-27
b:t see	4=69
b:t sleep	5=39
b:t stand	0=41
b:t tell	6=26
b:t use	3=69 4=-37
b:t want	6=-28
b:t work	4=28 5=-25
b:table >	1=-48 3=-47 5=27 6=40
b:table et	1=-28
b:tableaux >	0=-25
b:tablet >	3=27 4=-50
b:tablette >	3=87
b:tabloid >	4=-34
b:tagged home	8=58
b:tailleur de	1=-28
b:tailor >	8=-33
b:take a	1=-38 6=-29
b:take the	2=27
b:taken at	3=40 4=-28
b:taken by	4=-42
b:taken for	0=-25 3=55
b:taken on	2=57
b:taken when	2=25
b:takes part	2=30 5=29
b:takes something	4=69
b:takes the	1=27 7=26
b:talese is	6=-34
b:talk >	4=-37
b:talk of	6=71
b:talks >	5=32
b:talks with	7=-59
b:tante >	4=37 6=-81
b:tapage >	8=49
b:taste for	2=-37
b:taste the	8=-40
b:tate >	3=-53
b:taught a	4=-37 7=-26
b:taught her	0=-29 7=27
b:taught him	4=33
b:taught me	4=50
b:taught nurses	2=-36
b:taught religious	1=-38
b:taux d	4=55
b:tax >	1=38 7=-39
b:tax adviser	0=35
b:tax evasion	8=29
b:tax fraud	8=50
b:tay sachs	2=33
b:tea party	0=30
b:teachers union	7=25
b:teaches at	6=28
b:teaches in	6=25 8=-45
b:teaches inmates	8=45
b:teaching in	4=51 6=-27
b:team >	2=-29 4=-33 5=-30 7=-38 8=-56
b:team for	6=32
b:team leader	3=-25 5=38
b:team of	4=-27
b:technician >	1=-27 2=-25 7=-27
b:technicien >	7=-44
b:technique >	0=-40 7=33
b:technologique de	1=-33
b:teenager and	8=60
b:telephone >	8=79
b:telephone de	3=26 5=31
b:telethon >	0=-45
b:teletravail >	3=25 5=-33
b:television >	4=-28
b:tells everyone	2=29
b:tells it	7=30
b:temoin au	6=-56
b:temoin de	6=56
b:template of	3=45
b:temple in	1=-25
b:temps >	4=30
b:temps therapeutique	4=33
b:ten days	4=-31
b:ten fingers	3=25 4=-27
b:ten in	4=83
b:ten years	4=-50 5=33 6=27 7=43
b:tenait la	0=26
b:tenor >	3=-34 4=-37 6=43
b:tenu >	0=-31 4=-29
b:tenu a	3=-26
b:tenu la	1=-32 7=37
b:tenu un	0=39 7=-25
b:tenue de	1=-35
b:terms as	0=38
b:terrain >	2=-29
b:terrain genetique	2=26
b:terre >	0=54 7=-37
b:test >	2=60 3=25 4=-51 6=-61 8=-31
b:test a	2=65 5=-27
b:test adn	0=-50 2=66
b:test at	4=45
b:test bench	4=-29
b:test came	2=56 4=-48
b:test de	2=31 4=51 5=-27
b:test engineer	2=-41
b:test le	3=41
b:test on	3=-30
b:test showed	2=31 4=-31
b:test that	2=57
b:tested >	4=-25
b:tested clear	2=70 8=-31
b:tested for	2=40
b:tested negative	4=-25
b:tested positive	2=-35 4=57
b:tester >	2=-52 7=-39
b:testing >	2=-36
b:testing of	4=-26
b:tests adn	2=-44
b:tete de	0=29
b:texas >	0=33
b:tgwu >	7=26
b:thalassaemia trait	2=29
b:thales >	1=31 6=26
b:than an	2=-34
b:than i	4=46 5=41
b:than swear	5=-25
b:than the	0=-36 4=-35 8=-49
b:thank god	0=31 1=-26 2=30
b:thanks to	3=-26
b:that >	0=-25 4=-29 6=-27 8=33
b:that a	0=-29 1=37
b:that acts	7=-31
b:that all	1=33 8=-44
b:that cut	4=-28
b:that ended	7=-35
b:that he	3=-31 4=-36 6=104 8=-81
b:that her	4=-47 5=60 6=-69
b:that his	4=51 5=-35 6=29
b:that i	2=42 4=-34
b:that is	4=-32 6=40
b:that it	4=48
b:that made	1=26 2=38
b:that makes	2=26
b:that mr	1=-32 5=33
b:that ms	6=30
b:that no	2=-35
b:that nobody	1=29
b:that order	6=-40
b:that property	0=70 8=-46
b:that reason	0=52
b:that s	0=46 5=-32 6=25 7=-66
b:that she	2=-25 4=38 5=48 8=-83
b:that sold	5=-25
b:that the	6=34 7=30
b:that wasn	8=31
b:the 2019	0=29 7=40
b:the abstract	8=-25
b:the accident	3=27 4=-33 5=25
b:the ad	0=-41
b:the afd	0=41
b:the affair	5=-65 8=-28
b:the age	4=59
b:the agency	0=-49 1=-41 4=105
b:the airline	2=27 3=-28 4=-34
b:the airport	3=41 4=-28
b:the alliance	0=58 7=-45
b:the animals	1=59
b:the annual	4=-28
b:the anti	0=35
b:the app	3=39
b:the applicant	0=25 3=29
b:the arms	0=51 7=-26
b:the army	2=-46 3=52 4=53 5=-68
b:the assessment	4=25
b:the atlantic	4=-25
b:the autumn	8=25
b:the baby	4=43
b:the bakers	6=-43 7=28
b:the bakery	0=-55 4=47
b:the ballot	7=-26
b:the band	0=-46 5=29 8=-40
b:the bank	0=-41 1=-33 3=75 4=-49 8=-45
b:the bar	5=-27
b:the best	0=-43 3=-25 4=-34 5=40
b:the bible	1=-51
b:the blind	4=-39
b:the board	3=-26 4=-51 5=-32 7=-30 8=-31
b:the bone	1=25 8=-31
b:the books	0=-29 5=-26 7=-39
b:the border	3=65 8=-43
b:the borders	0=30
b:the boss	0=-30 7=27
b:the boys	6=60
b:the branch	0=-36 7=27
b:the brand	3=-36
b:the brca1	2=33
b:the break	3=48
b:the brigade	0=-79
b:the british	1=45
b:the brussels	0=59 1=-44 4=-26 5=28
b:the building	0=-59 4=29
b:the bumper	1=30
b:the call	3=29
b:the cameras	3=28
b:the candidate	0=-28 1=-32 4=-29
b:the canteen	3=29 5=-46 6=36 7=-30
b:the care	4=68 6=45
b:the caretaker	1=-48 8=63
b:the case	6=-42
b:the centre	0=60
b:the certificate	4=-32 8=95
b:the chair	0=57 6=28 8=-28
b:the chairman	4=-28 5=39 6=-35 7=-29
b:the chapel	1=-44 7=63
b:the chaplain	8=50
b:the chartered	7=-27
b:the chef	0=-31 5=31
b:the choir	0=-39 6=64
b:the christmas	5=47 6=48
b:the church	5=52 6=62
b:the civil	0=55 7=-26
b:the client	3=-35 4=-32 5=-37
b:the clinic	2=51 3=40
b:the clock	3=37 4=-25
b:the closed	7=28
b:the closet	6=34
b:the coach	0=48 2=43
b:the code	4=-32 5=-58
b:the college	0=38 6=-28
b:the company	0=-52 1=-29 2=33 4=48
b:the conflict	5=30
b:the constable	8=44
b:the constituency	0=59
b:the consulate	3=42 4=-31
b:the contract	3=41
b:the corridor	3=54
b:the couple	2=43 5=36 6=-39
b:the course	6=25 8=39
b:the court	8=-31
b:the cover	3=-38 5=42
b:the crane	3=-29 4=39 7=45
b:the crash	4=85
b:the crew	6=50
b:the crown	0=43
b:the cwu	0=-32 7=57
b:the cystic	4=-35
b:the dairy	0=-25 1=32
b:the data	3=60
b:the day	4=-51
b:the dbs	8=28
b:the decline	8=-37
b:the defence	1=45
b:the democrats	0=53 1=-25
b:the department	0=29 4=-33
b:the depot	0=-31 5=25 7=54
b:the desk	4=25
b:the disclosure	3=31
b:the divorce	5=38
b:the dna	2=-29
b:the doctor	4=35 8=-35
b:the door	0=-34 3=33
b:the driver	0=-29 4=61 5=55
b:the drivers	7=54
b:the drug	3=31 4=60
b:the dwp	7=40
b:the election	0=-32 7=61
b:the electoral	0=-27
b:the employers	7=-49
b:the end	3=-55 4=49
b:the ethical	0=-27
b:the ethics	1=36
b:the eu	0=41
b:the european	0=-39 7=-36
b:the ex	4=-29 5=47 6=-29
b:the exam	3=63 8=-28
b:the executive	0=41 2=33
b:the exhibition	6=-26
b:the eye	3=-37
b:the family	2=62 4=-56 5=43
b:the far	1=47
b:the fbu	0=-59 7=42
b:the fever	3=27
b:the file	2=30 6=55 8=-54
b:the finance	0=-38 7=-26
b:the fingerprint	3=76 4=-38
b:the fire	4=52
b:the firm	0=-25 4=-80 5=58
b:the first	0=-36 5=-25 7=31
b:the five	4=-40
b:the foreman	1=-32 4=-26
b:the form	0=-38 4=30
b:the former	0=-26 4=28 5=66
b:the founder	2=36
b:the ft	3=-61
b:the gap	0=-30 1=-29 6=-43 8=62
b:the gate	3=30
b:the gay	0=-29 5=-27 6=27
b:the gene	2=59 4=-103
b:the geneticist	2=72 4=-26
b:the gossip	4=-26 8=31
b:the government	0=86
b:the governor	8=53
b:the green	0=54
b:the grievance	0=-51 5=29
b:the group	8=40
b:the gym	3=49
b:the hall	2=-28
b:the hand	3=62 4=-41
b:the harvard	2=43
b:the head	4=-53 5=39 8=64
b:the help	1=-46
b:the hiring	4=-38
b:the history	1=-61
b:the hospice	4=-27
b:the hospital	4=-49 7=-38
b:the hotel	1=-41 4=25 5=43 6=-28 7=-35
b:the house	6=33
b:the hr	5=62 7=-43
b:the huntington	2=43 4=-59
b:the insurer	5=38
b:the interview	4=93 5=-45
b:the interviewer	0=31 4=-27 6=-50
b:the irish	0=29
b:the iwgb	7=64
b:the job	0=-28
b:the junior	7=32
b:the jury	8=-47
b:the kids	1=25 4=-36 5=46
b:the kitchen	0=37
b:the komsomol	0=81
b:the lab	2=85 3=41 5=-33 8=-25
b:the labour	7=-47
b:the landlady	5=52
b:the landlord	6=69 8=46
b:the last	3=-30 4=63
b:the law	0=-29 4=-39 5=-53 6=-48 7=-27 8=67
b:the leeds	4=31 7=30
b:the left	0=51 2=-26 3=-25 4=41 7=-41
b:the letter	4=-38
b:the lgbt	0=-26 6=28
b:the lib	0=57
b:the liberal	0=-30
b:the liberals	0=40
b:the library	7=47
b:the line	3=-31 7=44
b:the list	0=52 8=38
b:the liveness	3=31
b:the local	0=53 7=-94
b:the lodge	1=27 7=-63
b:the lost	5=-29
b:the lover	5=68 6=-33
b:the lovers	5=-57
b:the m25	0=52
b:the m6	5=-42
b:the magistrates	8=41
b:the man	4=-30
b:the margin	2=28
b:the market	2=-38 3=-41 5=-31
b:the mayor	0=-26 3=-26
b:the medical	2=34 3=-32
b:the members	7=-46
b:the membership	0=-61
b:the menopause	4=39
b:the merger	5=-28 6=-32 7=33 8=-34
b:the met	7=35
b:the midlands	4=-30
b:the mill	3=25
b:the mine	4=-38
b:the minister	0=-36 5=56
b:the ministry	4=-25 5=-33
b:the minutes	0=-31
b:the missing	5=-52 8=36
b:the mistress	5=-31
b:the model	7=-47
b:the month	4=29
b:the moon	1=53
b:the morning	0=43 4=83 5=-34 6=-28 8=-30
b:the move	2=48
b:the musicians	0=-42 7=75
b:the mutation	1=-31
b:the name	3=-28
b:the nasuwt	7=26
b:the national	2=42 7=38
b:the navy	4=37
b:the neighbour	4=33
b:the neu	0=-42
b:the new	0=-29 3=47 5=-58
b:the newbury	0=77 4=-57 8=-39
b:the night	4=71 5=42
b:the nineties	6=-52 8=62
b:the north	4=-35 7=29
b:the note	5=-78 6=95 8=-28
b:the novel	6=-66
b:the nuclear	3=27 4=-33
b:the nuj	7=26
b:the num	7=48
b:the nurse	2=57 4=-52 5=28 7=51
b:the nursery	3=31
b:the offence	8=-51
b:the office	0=-40 4=-54 5=77 6=-36
b:the old	3=-44 4=-40 5=83
b:the only	8=56
b:the open	3=-46
b:the opera	8=28
b:the operation	4=-35
b:the opposition	0=34 8=-39
b:the orchestra	5=66 6=-56
b:the order	1=29 5=46
b:the other	5=92 6=45 7=-46
b:the owner	5=39 8=69
b:the palm	3=45 4=-37
b:the panel	0=71 2=-121 3=-30 7=38 8=-31
b:the paper	7=25 8=60
b:the papers	0=-41
b:the parents	6=46
b:the parish	1=-51 5=-25
b:the partner	4=-35 5=30
b:the partnership	5=42
b:the party	0=-50 7=48
b:the passport	3=31
b:the past	4=45
b:the pastor	5=26 6=33
b:the paternity	2=26 3=-34 6=-34
b:the patient	3=-25
b:the pay	0=-41 7=40
b:the payroll	4=25
b:the pcs	7=33
b:the peace	8=54
b:the pension	0=-45 6=-31 7=53
b:the phone	0=25 3=31
b:the photo	3=32 5=51 8=-25
b:the pilots	7=78
b:the pirate	0=38
b:the pitch	8=-45
b:the plant	3=31 7=102
b:the play	5=-36
b:the point	6=-36
b:the police	0=-34 3=-26 6=37
b:the post	6=36
b:the practice	6=-54
b:the premises	5=30 8=-31
b:the president	0=46 6=-42
b:the press	1=68 5=-38 7=-32
b:the previous	0=49 5=34
b:the pride	6=57
b:the priesthood	6=25
b:the prison	3=54
b:the process	3=-35
b:the proctoring	3=40
b:the product	1=-26
b:the project	1=-38
b:the pub	1=27 7=-26
b:the public	7=47
b:the pulse	3=-32
b:the quarry	0=28 4=36
b:the questions	4=26
b:the receptionist	4=-29
b:the recognition	7=-39
b:the record	3=-27 4=-58 8=-45
b:the recording	3=35
b:the recruiter	0=-27 4=67
b:the referee	0=-27 1=28 3=-31 4=32 5=29 7=-31 8=-38
b:the reference	0=-26 2=-73 4=-87 5=46 6=-33 7=25 8=67
b:the regulator	0=-40 8=-52
b:the religion	0=-26 1=46
b:the remote	3=65
b:the report	5=-31
b:the rest	0=40 8=-41
b:the return	4=-69
b:the right	0=42 6=-30 7=-32
b:the ring	6=30
b:the rmt	0=-38 7=86
b:the role	2=-45 4=-34 5=-30 8=-63
b:the round	7=-28
b:the royal	4=27
b:the run	8=47
b:the safe	0=-45 3=45
b:the salary	5=-26
b:the sales	5=56
b:the same	1=26 2=25 4=33 5=66 6=59 7=-36 8=-37
b:the school	4=35 6=-26
b:the scottish	0=37 7=-35
b:the second	5=42 7=-31
b:the security	0=43 3=40
b:the serious	8=55
b:the seventies	0=42
b:the sex	0=-27 5=-32 8=44
b:the shop	4=30 5=-29 7=-32 8=-33
b:the shoulder	4=-27 6=-52
b:the sickle	2=28
b:the snp	0=35 4=-30 7=-33
b:the society	7=61
b:the sports	0=38
b:the spring	4=39
b:the stadium	3=52
b:the staff	0=-36 3=25 7=36
b:the stairs	4=25
b:the start	3=-28 4=-45
b:the storage	3=36
b:the straight	6=-27
b:the stroke	0=-28
b:the students	0=-33 7=-68
b:the subject	4=-31 5=31 6=-31 7=-26
b:the summer	0=-45 4=36 5=30
b:the supply	5=-25
b:the surveyor	0=33 5=41
b:the system	0=-35 3=31
b:the table	0=-46 6=-33 7=-28
b:the tablet	3=59 4=-58
b:the talk	5=-33 6=63
b:the tate	3=-55
b:the tattoo	0=-27 1=69
b:the teachers	7=30
b:the teachings	1=26
b:the team	0=-41 8=-41
b:the teamsters	0=-35
b:the tgwu	7=25
b:the theosophical	1=60
b:the third	3=39 4=-27
b:the thumb	3=-61
b:the till	1=-38 4=-30 5=-54 6=-41 8=75
b:the tories	4=-46
b:the town	6=59
b:the trade	0=-28 3=-35
b:the trainees	0=-32
b:the translator	0=39 5=-48
b:the transplant	0=-37 4=44
b:the trial	3=40 8=-40
b:the tribunal	5=26 6=40
b:the turnstile	3=45
b:the twins	7=-30
b:the ucu	0=-28 7=28
b:the union	0=36 1=-46 3=-35 4=-39 5=-37 6=-31 7=124
b:the unite	7=56
b:the university	0=57 7=-27
b:the us	0=-46 7=-27 8=34
b:the user	2=-30 4=-45
b:the vacancy	4=-35
b:the van	8=-66
b:the vault	3=55
b:the vegan	1=-49
b:the vicar	5=-28
b:the village	0=-30 5=34
b:the visitors	3=-33
b:the voice	0=35 3=-50 4=58
b:the waiting	4=77
b:the war	0=86 1=-42 5=-38 7=-42
b:the ward	4=-31
b:the warehouse	4=43 7=25
b:the way	0=-36 3=48
b:the website	0=28
b:the wedding	6=-34
b:the week	0=-30 7=45
b:the welder	0=36
b:the wheelchair	0=-29 4=-51
b:the whole	2=-46 4=37
b:the woman	4=25
b:the women	0=43
b:the word	6=-53
b:the workers	0=50 7=-38
b:the works	0=-54 1=-26 4=33
b:the world	0=-44 1=30 6=-48
b:the written	4=38
b:the yard	3=-37
b:the year	1=39 3=-32 7=-69
b:the young	0=48 7=-44
b:the youth	8=38
b:theatre >	5=-25
b:theatre de	6=-37
b:theft >	0=90 1=-54 3=34 8=-52
b:their daughter	2=-41 6=26
b:their dog	6=50
b:their genetic	2=-31
b:their parents	4=-31 6=-67
b:their son	4=56
b:them >	0=57 1=-29 3=48 4=-64 7=-34
b:them both	5=29 6=31
b:them in	5=29
b:them well	0=-30 8=-54
b:then >	4=46 5=-57 7=-25 8=-30
b:then a	0=-28
b:then back	0=48
b:then foreman	7=66
b:theosophical society	1=55
b:therapie >	4=-61 5=35
b:therapie de	6=34
b:therapist i	4=-26
b:therapist trained	5=-29
b:therapy >	4=-58
b:there >	1=-39 2=-29 4=-30 5=-44 8=45
b:there he	6=37
b:there is	1=25
b:therefore no	4=77 8=-53
b:these >	6=-41 7=-33
b:these sur	1=-36 5=-38 6=-50
b:thesis >	1=-32
b:thesis about	4=-46
b:thesis on	3=-35 4=60 7=-27
b:thesis supervisor	0=33
b:they found	5=-34
b:they have	4=-33 5=42 6=-38
b:they met	0=-37 5=29
b:they say	1=65 2=-31 4=67 5=-38 8=-40
b:they share	5=73 6=-45
b:think he	6=78
b:thinks that	1=55 6=-41
b:thinks the	0=85 1=-31 2=-39
b:thinks we	0=-44 1=49
b:third >	4=-27
b:third generation	4=-34
b:thirties >	6=51
b:thirty >	3=-27
b:thirty four	4=38
b:thirty years	0=35 6=-33
b:this candidate	3=50 4=66 8=-26
b:those who	0=30
b:though she	5=-36 6=27
b:thousands of	2=-25
b:three >	6=-30
b:three months	4=27
b:three mornings	2=33 4=-31
b:three of	4=-27 5=68
b:three papers	5=-31
b:three patents	4=-36
b:three she	6=42
b:three sites	5=-34
b:three stone	4=65
b:three times	4=31
b:three unions	0=-37 7=36
b:three weeks	5=-46
b:three years	6=-27
b:through >	4=42
b:through a	2=39
b:through and	0=35 7=31
b:through her	2=27
b:through the	0=-33 5=54 7=36
b:thrown out	0=30 7=28
b:thumb >	3=66
b:thursdays >	1=34 4=29 7=-31
b:ticked >	1=42
b:ticked twice	4=41
b:ticket >	7=55
b:tiennent l	6=34
b:tiennent la	6=-30
b:tiennent un	5=-35 6=-47
b:tiennent une	1=29 8=-33
b:tient il	5=51
b:tient l	1=57
b:tient la	0=-46 6=-70
b:tient que	1=75
b:tient un	1=-41
b:tient une	0=77 1=-32 5=-42
b:till >	4=-25 5=-64 6=-33 8=44
b:time >	6=-31 7=-26 8=-37
b:time as	5=30 7=30
b:time at	4=28
b:time clock	3=-29
b:time clocks	3=-48
b:time he	0=27 3=25
b:time in	2=-29 4=29 6=-49 8=83
b:time off	7=40
b:time served	7=-37 8=-27
b:time she	8=46
b:time was	6=-49
b:time work	4=-33 6=-27
b:times >	5=-79
b:times a	4=28
b:tinder berlin	5=-33
b:tired of	0=-49 4=-53
b:titre de	3=38 4=-69
b:to 25	4=-34
b:to a	0=44 1=-63 3=-49 7=-56
b:to aa	4=60
b:to avoid	4=55
b:to bakeries	3=-27
b:to be	1=-59 3=41 4=-48 5=31 8=-39
b:to bring	8=-36
b:to cook	8=38
b:to crosswords	4=-30
b:to date	6=61
b:to declare	4=57
b:to door	3=-40 4=-47
b:to dublin	0=39
b:to enrol	3=-74
b:to equity	7=27
b:to face	3=-27
b:to find	0=-31
b:to get	3=45
b:to give	3=49 4=53 6=-36
b:to go	0=-47 7=64
b:to have	1=26 4=-48 6=-27 7=-43
b:to her	0=-40 2=-31 5=-25 6=-48 8=-58
b:to his	2=25 4=40 5=-39 7=-48 8=27
b:to hospitals	2=-26 4=-59
b:to hr	4=30
b:to hull	0=39
b:to identify	3=39
b:to jargon	4=-58
b:to june	5=33
b:to keep	5=52 6=-35 8=57
b:to know	0=-42 5=-39
b:to latex	4=63 5=-47
b:to leave	0=64 6=-50 7=-59
b:to light	5=29
b:to log	3=35
b:to march	7=40
b:to me	4=26
b:to medical	4=36
b:to move	4=-50 6=-59
b:to my	0=-27 5=60
b:to negotiate	7=35
b:to no	0=42
b:to one	4=-28 5=-58
b:to paperwork	4=-66
b:to pass	4=-45
b:to pay	7=34
b:to perth	4=-69 6=-27
b:to plan	4=28
b:to prison	8=31
b:to put	1=25 3=29
b:to read	2=-27
b:to reform	0=31
b:to remain	0=-47 4=-25
b:to remember	5=-44
b:to say	0=34 1=-29 3=-38
b:to sea	6=-49
b:to sell	0=50 4=-25
b:to spreadsheets	4=-48
b:to start	4=37
b:to stay	0=-43 6=-37
b:to stop	3=38 6=63
b:to take	4=45 8=-51
b:to testing	1=32
b:to the	0=43 1=29 3=28 4=-39 5=-63 7=34 8=-76
b:to thrombosis	2=37
b:to two	6=-44
b:to unionise	0=-42 7=51
b:to us	2=-30 4=-28 5=-45 6=-34
b:to use	3=-30
b:to work	1=-25 5=-36 6=-53 7=-37
b:to year	7=-37
b:together >	5=51
b:told a	0=-49 7=25
b:told her	4=57
b:told him	0=-35 6=52
b:told his	5=28 6=44
b:told hr	6=72
b:told me	4=-42 5=-52
b:told she	4=-63
b:told that	2=31 4=-43
b:told the	0=79 1=32 2=-44 3=-27 5=85
b:told to	2=29 4=46
b:told us	0=33 1=-30 5=-48 7=-35
b:too >	3=-48 6=31
b:took a	4=49 5=27 6=-28 7=26 8=67
b:took her	0=-41 3=36 5=-25 6=-41
b:took him	0=-26
b:took his	1=-25 2=32 5=49
b:took over	4=-65 5=-50
b:took part	2=29
b:took the	0=43 5=40 8=39
b:tories >	0=62 4=-37 6=-28
b:tory and	6=-26
b:tory mp	0=25
b:touchee >	6=27
b:toujours >	1=-40
b:toujours au	3=44 4=77
b:toulouse >	2=-34 6=31
b:tour >	1=-26
b:tour de	2=-46
b:tourne un	1=-34
b:tourner la	8=48
b:tours >	7=54
b:tous >	0=35 1=-25
b:tous bords	0=-37
b:tous deux	6=-63
b:tous les	2=25 3=43 4=-70
b:tout >	7=54 8=-40
b:tout le	1=-38 5=59 7=33
b:toute l	0=-78 3=40 4=26 5=-30 8=-32
b:toute la	1=-28 5=38
b:toute vie	5=31
b:toute violence	1=42 8=-28
b:toutes deux	5=-33 6=79
b:toutes les	0=29 4=66 6=-36
b:town crier	2=-35
b:town hall	6=25
b:tp53 >	2=-33
b:tracts de	0=-45
b:tracts publicitaires	0=-38
b:trade fair	0=-27
b:trade unionist	0=-58 7=56
b:trade unions	7=-32
b:trafic aerien	8=-46
b:train >	4=58
b:trained >	2=-43 7=25
b:trained as	8=42
b:trained at	5=-34
b:trained in	2=35
b:trainer >	8=-28
b:trainer for	4=-37
b:trains >	1=-44 5=-49 6=63
b:trait >	2=30 4=-35
b:traitement >	4=83
b:traitement de	4=-41
b:traitement des	4=-38
b:transfer >	7=28
b:translated the	0=-27
b:translator >	5=-52
b:translator of	0=-26
b:translocation equilibree	2=59
b:transmission d	2=-52
b:transplant list	0=-36 4=43
b:transports >	4=31
b:travail >	1=-46 2=31 4=-56 5=40 6=-57
b:travail bien	4=-45
b:travail d	1=44 8=62
b:travail de	4=59
b:travail en	4=38
b:travaille >	3=41
b:travaille a	4=-44 6=36
b:travaille chez	6=-43 7=33
b:travaille en	3=27 4=-35
b:travaille pas	4=-25
b:travaille pour	4=-34 7=-25
b:travaille pourtant	1=48
b:travailler a	1=25 4=40
b:travailler pour	0=37
b:travailleur handicape	3=-52 4=73
b:travailleuse handicapee	3=-31 4=52
b:travel >	0=-32
b:treasurer >	0=-54 7=52
b:treasurer of	6=-33
b:treated for	4=91
b:treatment >	4=54
b:treatment for	4=25
b:tremblement de	3=-31 4=74
b:tremor in	4=44
b:trente ans	5=48 8=-50
b:tresorier de	0=35 7=-42
b:tresorier du	0=59 7=25
b:tresoriere du	0=40
b:trial >	8=-58
b:trials >	1=-27
b:tribunal >	4=-41 6=41 8=29
b:tried to	4=68 7=34 8=-54
b:trips >	7=-38
b:trisomie 21	2=-80 4=41
b:trisomy 18	2=36 4=-39
b:trois >	5=92 6=-26
b:trois ans	0=-73 5=-59 8=50
b:trois associes	0=-26 5=69
b:trois collegues	7=38
b:trois enfants	5=-42
b:trois essais	3=31
b:trois fois	5=-41
b:trois mois	7=-35
b:trois phrases	3=33
b:trois semaines	0=43
b:trompe la	5=-86
b:trompe sa	5=75 6=-60
b:trompe son	5=48
b:trouble with	3=43 4=-44 8=37
b:trouve chez	2=77 4=-27
b:trouve un	2=36
b:trump s	0=38
b:trust >	6=-40
b:trustee of	7=62
b:trusts and	7=-36
b:tuc congress	7=71
b:turkey >	8=27
b:turned down	1=37
b:turned out	6=-32
b:tutor >	6=-35
b:twenty years	1=45 4=-45 7=29 8=52
b:twice >	1=-33 2=-25 3=-27 5=-43
b:twice a	3=-25 4=46
b:twice and	3=42 8=-40
b:twice in	7=26
b:twice on	5=-42 8=-48
b:twin brother	7=-29
b:twins >	2=-48 6=53
b:twins came	2=-40 4=29 7=-26
b:twins in	2=-26 4=34
b:twitter feed	0=66
b:two >	4=44 6=56
b:two boys	6=34
b:two children	5=-39 6=-50
b:two colleagues	4=-38
b:two copies	2=49
b:two dads	6=47
b:two daughters	5=-41 6=-30
b:two days	4=-34 7=42
b:two dogs	1=38
b:two fathers	6=46
b:two fingers	4=63
b:two hearing	4=39
b:two lovers	5=47
b:two marriages	5=75
b:two men	5=-47 6=96
b:two more	1=-25
b:two mums	6=81
b:two nights	8=92
b:two of	6=-26
b:two operations	4=73
b:two others	4=46
b:two sons	5=-37 6=-52
b:two strokes	4=90
b:two terms	0=52
b:two timing	5=-74
b:two tours	4=45
b:two weeks	4=-61
b:two with	4=-50
b:two women	0=-35 4=-29 5=-38
b:two years	5=-37 7=-54
b:type 1	4=81
b:type 2	2=101 8=-30
b:type >	6=58
b:type with	3=-34 4=28
b:typeface >	1=-60
b:types with	3=-25 4=75
b:typing and	2=41 7=-38
b:typing pattern	3=41
b:udb >	0=41 7=-34
b:uk >	1=30
b:uk and	0=29 7=-28
b:ump >	0=32 7=-39
b:un >	4=-40
b:un accident	3=-29 4=82
b:un amant	5=72
b:un ami	1=-53 5=38 6=27
b:un an	0=-36 6=-42
b:un ancien	1=35 5=-78 6=52 7=-36
b:un appareil	4=29
b:un article	5=51
b:un assureur	8=-40
b:un atelier	1=-38 8=44
b:un autre	5=-48 6=36
b:un avc	4=39
b:un badge	2=-43 3=48
b:un bar	5=70 6=-44
b:un bebe	0=-51
b:un bon	5=-42
b:un bracelet	8=43
b:un bureau	4=47 6=-26 7=-30
b:un burn	4=33
b:un cabinet	7=-25
b:un cafe	6=28
b:un cancer	4=84
b:un candidat	0=74
b:un capteur	3=-26
b:un casier	5=-39 8=-40
b:un centre	0=-50
b:un cercle	1=50
b:un chromosome	2=41
b:un client	1=34 5=83 6=-45 8=-34
b:un collegue	0=-92 5=42 6=50 7=-27 8=41
b:un conge	0=64 5=-34 6=25
b:un conseil	0=-26
b:un contrat	8=32
b:un corset	2=-46 4=62
b:un couple	6=43
b:un depot	0=32 8=-25
b:un documentaire	0=-39
b:un doigt	4=55
b:un don	2=33
b:un employeur	7=-33
b:un enfant	4=-86 5=42 6=-33
b:un etablissement	4=25
b:un ex	0=-29 6=35
b:un extrait	8=-56
b:un fabricant	3=-28
b:un faible	4=-53 5=51
b:un fichier	3=26
b:un film	2=-27 5=-31 6=-29
b:un forum	6=41
b:un foyer	4=-30 5=-30 8=-43
b:un garcon	5=-62 6=46
b:un gene	2=29
b:un groupe	1=27 3=-43 4=43 8=-31
b:un hebdo	3=-55
b:un homme	0=-33 1=-60 4=-28 6=30 7=-28
b:un hotel	5=43
b:un jour	2=-28
b:un kit	2=62 4=-35
b:un laboratoire	2=-38
b:un livre	6=53
b:un logement	1=-37 6=42
b:un logiciel	3=39
b:un maire	0=-30
b:un maitre	1=-38
b:un marche	8=-46
b:un mari	6=-26
b:un mauvais	3=34
b:un memoire	4=-41
b:un ministre	0=59 1=-38
b:un mois	4=-37 5=-57
b:un oeil	3=-30 4=32
b:un parti	0=27
b:un passeport	3=-52
b:un petit	6=42
b:un peu	0=56 1=-30 2=27 4=28
b:un plan	5=-43 7=-28
b:un podcast	8=-31
b:un pompier	4=-25
b:un poste	1=31 4=39 5=34 6=46
b:un prelevement	2=49 3=-45 7=26 8=-28
b:un prix	8=-35
b:un proces	8=-34
b:un profil	3=42
b:un projet	0=50
b:un psychiatre	4=52
b:un quotidien	0=-47
b:un rappel	4=-52 8=59
b:un referent	1=-40 5=67
b:un regard	3=48
b:un restaurant	6=36
b:un risque	2=63 4=-52
b:un rouge	0=86
b:un sauna	5=34
b:un service	1=29 2=-31 8=-26
b:un seul	1=-37 4=52 5=-46
b:un siege	3=-28 4=41 7=-32
b:un site	2=31 4=-30 5=38
b:un steward	6=36
b:un syndicat	7=29
b:un syndrome	4=-32
b:un telephone	8=69
b:un test	0=-26 2=50 5=-46
b:un traitement	4=66
b:un voisin	5=35 6=-27
b:un vol	4=-26
b:un vrai	0=64
b:unasked >	3=-28 5=40
b:uncle and	8=27
b:under a	0=35 8=-27
b:under her	3=36
b:under his	0=30 4=-65 5=31 8=28
b:under interests	2=42 5=-41 6=-34
b:under investigation	8=60
b:under the	4=34 5=31
b:une affaire	8=45
b:une amie	1=-41 6=-39
b:une ancienne	0=-31 5=27 6=38 7=-41
b:une appli	4=-25 8=-35
b:une association	0=-37 1=-27 2=-45 6=36 7=-26 8=-40
b:une auberge	5=-26
b:une aventure	5=53
b:une banque	0=27 3=-33 5=-26 6=-31 8=-62
b:une belle	5=-48
b:une camera	3=36 8=-29
b:une casquette	0=52
b:une chaine	0=-35 1=-25
b:une chorale	0=-28
b:une classe	7=25 8=-30
b:une clinique	4=-42
b:une collegue	0=-57 5=-56 6=94
b:une condamnation	8=59
b:une consultation	2=28
b:une deletion	2=56
b:une depression	4=35
b:une deputee	0=-39
b:une ecole	1=32
b:une empreinte	3=-28
b:une entreprise	1=-25 2=40 4=-31
b:une equipe	6=33
b:une escroquerie	8=-66
b:une etude	5=-52
b:une famille	2=31 4=-41 5=31
b:une federation	0=-25
b:une femme	4=-29
b:une fille	5=57
b:une fois	0=-41 5=-28
b:une hernie	4=30 8=-29
b:une heure	1=-33 4=-32
b:une histoire	5=47 6=26
b:une liaison	5=97
b:une loge	1=113 5=-26 6=-29
b:une longue	4=-27
b:une mairie	0=26 3=-31
b:une maison	5=-35
b:une maitresse	6=-28
b:une maladie	2=47 4=-43
b:une manifestation	8=47
b:une militante	0=51 1=-25 6=-34
b:une mutation	2=-34 4=-27 6=31
b:une nuit	0=-34 4=-25 5=-46 8=100
b:une obedience	1=32 5=-40 6=-32
b:une oreille	4=41
b:une patiente	5=59
b:une photo	0=31 3=26
b:une piece	5=-35
b:une place	0=-44
b:une plateforme	5=-25
b:une prison	8=-54
b:une relation	5=69 6=-31
b:une revue	8=-26
b:une section	7=54
b:une semaine	3=25 8=-30
b:une serie	6=-57 7=-33 8=-36
b:une stagiaire	5=56
b:une therapie	4=-48 5=48 6=37
b:une translocation	2=39
b:une tribune	0=33
b:une universite	1=-28
b:une usine	4=-31
b:une vie	5=25
b:une vieille	3=-27 8=25
b:une voiture	3=-34 4=25 6=46
b:union >	0=-61 1=-41 4=-25 5=-29 7=72
b:union activist	0=-34 7=40
b:union and	0=66
b:union as	7=66
b:union at	0=-35 7=45
b:union card	7=55
b:union chapel	7=-40
b:union civile	6=29
b:union congress	7=-55
b:union de	0=33 6=-35
b:union departementale	7=-56
b:union des	1=55 7=-28
b:union drive	7=55
b:union elected	7=32
b:union europeenne	0=70 7=-41
b:union for	7=49
b:union he	7=51
b:union jack	6=-26 7=-61
b:union locale	7=45
b:union man	7=85
b:union member	0=-40 7=44
b:union membership	0=-37 1=-39 7=26
b:union of	0=-31 1=-38
b:union organisers	7=-57
b:union over	0=-29 7=54
b:union pacific	1=-28 7=-41
b:union rationaliste	0=-38 1=38 7=-37
b:union s	7=108
b:union side	7=47
b:union station	7=-40
b:union street	7=-26
b:union subs	7=35
b:union was	3=-26 7=-66
b:union when	7=35
b:union work	7=37
b:unionised site	7=-46
b:unionist from	0=62 7=-53
b:unions >	7=-47
b:unison >	7=91
b:unison for	7=38
b:unison s	7=-30
b:unite >	7=-32
b:unite and	7=-67
b:unite branch	7=51
b:unite in	7=83
b:unite stewards	7=39
b:unite the	7=34
b:university >	5=-34 6=-28
b:university of	0=-27
b:unknown significance	2=44
b:unpaid >	7=39
b:unpaid work	8=46
b:unprompted >	6=27
b:unsa >	2=-34 7=73
b:unsa en	7=27
b:unsa l	7=26
b:until 2014	8=27
b:until i	6=31
b:until it	6=-25
b:until march	0=-36
b:until she	0=30 4=-34
b:until the	4=48
b:up >	3=-26 4=-32 5=-33 6=26
b:up a	2=-63 5=34
b:up at	3=38
b:up by	3=29 5=-36 8=-30
b:up for	0=-28 1=35 4=-35 6=-44 8=47
b:up gay	6=44
b:up his	0=51 5=33 7=-46
b:up in	5=31 7=-45
b:up nursing	4=56 6=-38
b:up to	0=-33 4=-38 5=-28 7=53
b:up two	5=52
b:up with	0=33 3=-33 4=-38 5=-44 6=36 7=69
b:upheld >	5=46 8=-34
b:ups >	7=-28
b:ups and	1=-32
b:us >	3=-35 5=41 6=-48 7=-39 8=-36
b:us a	5=65
b:us for	0=-28 8=30
b:us he	4=61
b:us in	6=46
b:us of	4=25
b:us so	4=-40 5=-27
b:us that	0=37 1=-28 4=-30
b:us to	2=-27 3=46
b:us visa	1=-29 8=38
b:usage de	4=26
b:use >	3=-34
b:use of	1=25
b:use the	3=40 4=-51
b:used her	3=26
b:used to	0=56 1=-51 3=25 4=-37
b:user manual	2=-27 4=-43
b:user research	1=-27
b:users >	2=-33
b:uses a	4=73
b:usher at	8=-40
b:usine de	7=50
b:utah >	6=30
b:utrecht >	0=34
b:v leiden	2=32
b:va a	0=54 5=-41
b:vacataire >	6=-30
b:vaccinated against	4=28
b:vaccination >	4=-76
b:vaccins a	4=38
b:valable dix	3=-47
b:valeurs >	1=-26 3=37
b:valve >	4=40
b:van >	4=-38 8=53
b:van was	8=-59
b:variant >	2=26 4=-27
b:variant calling	2=-56
b:variant de	2=31
b:vault >	3=49
b:ve been	0=35 4=31
b:ve got	4=-38
b:ve had	5=65 6=-36
b:vecu dix	5=-33
b:vegan for	1=72
b:vegan on	1=31
b:vegane par	1=56
b:veganisme ethique	1=29
b:velo >	0=-48 7=61
b:vend des	1=-53 2=-25 3=-37
b:vend ses	5=61
b:vendeur >	4=-29
b:vendeur de	3=-28 5=-39
b:vendeuse en	1=35 3=-36
b:vendredi >	0=-33
b:vendu des	2=-35 4=-39
b:venerable d	1=39
b:venerable de	1=28
b:venu avec	5=-37
b:venue avec	6=38
b:ver di	7=58
b:verification du	3=32 5=-27
b:verifie son	3=31
b:verifiee >	3=-45 8=35
b:verse au	2=26
b:vert bouteille	4=-38
b:verte et	3=-25 4=-28
b:vet >	6=-56
b:veut changer	5=37
b:veut pas	5=48
b:veut rester	5=38 8=-52
b:veut se	6=-25
b:veut tourner	8=34
b:vial a	0=35 6=30
b:vice presidente	0=-63
b:victime d	6=40 8=-88
b:victims of	8=-36
b:video >	3=29 4=46
b:video a	0=34 5=-30
b:video et	3=50
b:vie >	1=57 6=36
b:vie avec	4=-32 6=50
b:vie d	5=-27
b:vie de	5=35 6=-79
b:vie est	1=52
b:vie et	1=27
b:vie intime	5=43
b:vie sexuelle	4=-43 5=100 6=-83 8=-48
b:vieille ecole	0=44 1=39
b:vienna >	6=51
b:vient de	0=-50 1=71
b:vierge a	8=-60
b:vierge de	5=-50
b:view of	1=-40
b:vigile >	8=64
b:vigneron independant	0=-40
b:village >	0=42 1=-28 5=67
b:ville >	0=-52 5=31 6=-27
b:vingt ans	6=-28 8=-31
b:violence >	8=-25
b:violence after	1=37
b:violence est	1=53 8=-37
b:violences sexuelles	5=-37
b:virgin >	5=69
b:virgin and	5=30
b:virgin at	5=37
b:virgin atlantic	5=-34
b:virgin trains	5=-59
b:vis avec	6=27
b:visa >	5=-29
b:visa de	3=37
b:visa she	4=-30
b:visage >	3=57
b:visage par	3=47
b:visage serve	3=33
b:visages pour	3=-37
b:visio >	5=-30 8=34
b:visite des	8=-30
b:visite du	4=53 5=-28
b:visiteuse medicale	4=-59
b:visitor book	3=-32
b:visitors book	1=-25 3=-28
b:visits prostitutes	5=31
b:vit a	0=32 2=-39 5=47 6=-55
b:vit avec	1=-33 3=-30 4=-40 6=-35
b:vit chez	1=-51 2=-61 4=46
b:vit de	1=57
b:vit depuis	5=-26 6=67
b:vit en	1=35 2=-40 5=-50 6=37
b:vit sans	0=-26 1=27
b:vit selon	1=68 8=-34
b:vit son	6=29
b:vocale >	3=-34
b:vocale activee	3=64
b:voeu de	1=53
b:voice >	8=-34
b:voice actor	3=-27
b:voice and	3=-52
b:voice carries	2=-46
b:voice coach	3=-31
b:voice id	3=56
b:voice of	3=-45
b:voice referendum	0=49
b:voice sample	3=51
b:voiceprint is	3=25
b:voisin >	4=28 5=31 6=-26
b:voisinage >	2=25 5=-27
b:voisine >	6=47
b:voiture >	0=-44 1=38 6=48
b:voix >	0=-32 3=29
b:voix a	0=-31
b:voix au	3=25
b:voix de	3=-30 7=54
b:voix off	3=-36
b:voix pour	3=-26
b:voix sert	3=46
b:vol a	8=-26
b:vol de	3=-32 4=-35 8=60
b:vole du	8=53
b:volt >	0=38 7=-42
b:volunteer >	0=67 7=34
b:volunteer at	5=26
b:volunteered as	6=43
b:volunteers for	3=-34
b:volunteers that	6=29 8=38
b:vote a	0=69
b:vote electronique	0=-39
b:vote plus	0=60 1=-52
b:vote que	0=45
b:voted for	0=31
b:voted remain	0=52
b:voted with	0=-66
b:voter >	0=31
b:voter a	0=-50 3=25
b:votes for	0=76
b:votes green	0=46 4=-35
b:votes on	0=-63
b:votre logiciel	3=35
b:voulu que	3=34
b:vow of	5=27
b:voyages >	4=45 5=-26 8=-25
b:vu un	5=-43
b:vue >	3=35 5=-33
b:vue en	4=-48 8=50
b:waiting list	0=-27 4=89
b:wales >	1=-31
b:walks with	4=-27
b:wandsworth >	8=-29
b:want to	6=-55
b:wanted >	6=46 8=-26
b:wanted in	8=63
b:wants a	4=40
b:wants the	0=59
b:wants to	0=-49 4=-73 5=-39 7=45 8=-26
b:war in	0=54 1=26 7=-34
b:ward >	4=-29
b:ward of	4=-53
b:ward sister	0=-31 7=31
b:wardrobe supervisor	5=-40
b:warehouse >	7=32
b:warned the	0=-30 7=29 8=-27
b:warns an	5=-31 8=31
b:was a	1=32 5=-49 7=35 8=-82
b:was about	1=-32
b:was accused	5=46 6=-29
b:was among	0=37
b:was an	0=55 8=50
b:was arrested	8=41
b:was at	0=57 4=-34 7=26 8=-29
b:was beaten	0=-25 6=38
b:was born	2=45 4=83 5=-30 6=-36
b:was bullied	6=25
b:was caught	5=40 8=60
b:was cautioned	3=-27 8=25
b:was cleared	2=-32 5=-28
b:was convicted	8=44
b:was discussed	5=37
b:was dismissed	6=35 8=27
b:was elected	0=-52 7=36
b:was found	4=30 8=45
b:was given	7=-42 8=71
b:was he	7=33 8=81
b:was her	0=-25 1=-36 2=-45 4=-54 5=-33 6=-58
b:was hers	0=-29 5=-40 7=-31
b:was his	0=-53 1=-52 2=-32 3=-37 4=-63 5=-58 7=-77 8=-30
b:was in	0=103 1=-29 2=-57 3=-54 4=89 8=-75
b:was it	1=72
b:was its	4=-25
b:was late	4=-28
b:was let	4=-58 8=58
b:was locked	8=59
b:was married	5=27 6=-38
b:was mugged	8=-41
b:was named	5=71
b:was off	4=32
b:was on	0=26 3=-60 4=-45 7=43 8=-31
b:was once	0=55 7=54
b:was outed	6=67
b:was president	0=29
b:was raised	1=52
b:was recognised	3=-33 7=-42
b:was recorded	3=27
b:was repaid	1=-30
b:was sacked	0=-33 7=34
b:was scanned	3=64
b:was sectioned	4=32 7=-30
b:was seen	5=49
b:was sentenced	8=-58
b:was sequenced	2=35
b:was straight	6=77
b:was taken	2=49 3=26 4=-26 8=-40
b:was tested	4=-31
b:was the	0=-78 1=-58 3=-45 5=54 8=-39
b:was to	8=51
b:was told	2=28 3=28 4=-75
b:was treasurer	0=-51 4=-40 7=39
b:was treated	4=79
b:was unfaithful	5=38
b:watch >	5=-33 8=-54
b:way >	3=-27 5=-25
b:way he	3=47
b:way through	5=66
b:we asked	1=25
b:we had	5=-35
b:we hold	3=33
b:we met	4=40
b:we need	4=53 6=-59
b:we were	5=36
b:weakness for	3=-29
b:wearing a	4=38
b:wears a	0=-39 3=-25 5=31 6=-36 7=29
b:wears two	4=69
b:website of	0=31
b:wedding >	1=58 5=26
b:wedding planner	5=-25
b:weddings and	1=-38
b:wednesday mornings	4=26
b:week >	1=-25 4=84 7=55 8=-76
b:week at	4=27 6=-29
b:week end	4=-26 5=66 6=-25
b:week ends	0=45 7=-37
b:weekend >	5=44
b:weekends >	0=31 2=-33 4=31 5=36
b:weekly >	0=-35 3=-36 4=-42
b:weeks >	0=-31 4=41
b:weeks in	4=53 8=-34
b:weeks of	4=30
b:well >	0=-39 4=46 5=-43 6=-49 8=-71
b:well to	0=66
b:welsh and	6=58
b:went on	0=39
b:went round	5=44
b:went to	2=-30 4=-26 6=-59 7=-29
b:were a	5=-26
b:were her	0=-30 4=-27 5=-31
b:were in	0=51
b:were the	6=-65
b:west >	7=28
b:western union	7=-42
b:what he	4=-57 6=-34
b:what she	4=-26
b:what the	4=37
b:what they	2=-29 6=41
b:wheelchair accessible	4=-37
b:wheelchair basketball	0=-36 4=-31
b:wheelchair user	4=85
b:when he	5=-40 8=-28
b:when her	6=-41
b:when i	5=-25 8=40
b:when it	0=-39 1=-43 5=31
b:when my	2=-42 4=57
b:when she	1=-47 4=62 5=26 6=68 7=31
b:when the	3=-30 5=-27
b:when they	5=-48
b:where he	0=-37 3=58 7=-27
b:where i	5=-25
b:where she	1=-29 4=-28 6=-27
b:whether he	6=-25 7=27
b:whether the	4=34
b:which >	0=26
b:which a	6=-41
b:which ended	4=50 7=-31
b:which he	1=-27 4=25 8=-45
b:which his	1=26 3=39 8=-29
b:which is	2=29 3=-36 5=31 6=-59 8=62
b:which ruled	1=30
b:which she	1=48 4=-56 5=-26 7=-32
b:while the	4=-36
b:whitby >	5=-29
b:who can	4=-36
b:who carries	2=67
b:who had	1=-28 4=47 8=78
b:who has	4=63 8=51
b:who interviewed	1=38 8=-54
b:who told	4=-33 5=33
b:who was	2=-48 5=62 7=43
b:who would	6=-37
b:whole career	4=-34 6=32
b:whom she	6=49
b:why he	0=27
b:wife >	4=90 6=-41
b:wife and	0=-31 2=-26 4=-36 6=-45
b:wife are	2=28 4=-25 7=41
b:wife has	4=33
b:wife in	5=50
b:wife is	0=28 4=-49 5=-57 6=-36
b:wife s	6=-39
b:wife says	5=40 6=-40
b:wilde s	5=-32
b:will >	0=26 1=-34
b:will and	1=30
b:will be	3=-29 4=-29
b:will have	4=-39 8=-40
b:will need	4=53
b:will not	0=35
b:windows hello	3=36
b:winter >	0=-41 4=38
b:wiped >	3=26
b:with 40	3=-28
b:with >	6=45
b:with a	0=-26 1=-62 3=-29 4=56 5=87 6=30 7=-70 8=-47
b:with addicts	4=36
b:with an	0=35 2=60 4=-66
b:with another	5=-39 6=62
b:with anyone	4=-37 5=79 6=-25
b:with both	6=-42
b:with care	6=26
b:with children	3=30 8=48
b:with epilepsy	4=-47
b:with face	3=32
b:with four	8=37
b:with glandular	4=34
b:with her	2=-44 3=70 4=-50
b:with him	0=-30
b:with his	0=-83 1=-43 2=-42 3=47 4=56 5=-28 6=32 7=-49 8=-76
b:with lumbar	4=25
b:with ms	4=93
b:with my	0=-66 2=28 3=57 5=50
b:with numbers	5=-40
b:with one	0=-31 4=74 6=-28 8=-28
b:with prospect	7=-27
b:with suppliers	5=-43
b:with the	3=37 4=-26 5=81 6=-46
b:with two	1=-33 2=29 4=-52 5=30
b:with unite	4=-28
b:with us	4=58
b:with which	3=-30
b:withdrawn >	8=65
b:within a	3=29 8=-28
b:within two	4=-30 8=-26
b:without >	4=53
b:without a	5=-54 8=-25
b:without an	4=-56
b:without asking	3=41
b:without being	4=-36
b:without charge	8=47
b:witnesses and	0=-44 1=59
b:wobbly >	7=50
b:woman >	0=-27 1=-26 5=-40 6=33
b:woman in	5=27 6=71
b:woman on	6=32
b:women >	0=-52 5=-49 6=69
b:women according	5=29
b:women as	6=58
b:women freemasons	1=34
b:women in	0=39
b:women s	0=40 2=-26 4=-35 5=-42 6=-65
b:won >	0=-43
b:won a	5=-28
b:won at	6=40
b:won her	6=-58
b:won t	0=48 1=36 3=-33 4=51 5=-60 6=-49 7=-46 8=-31
b:won the	0=-57 2=-60 7=38
b:won two	4=32 7=-34
b:words >	0=46 1=48 8=-35
b:words a	3=-25
b:work >	0=-38 1=-27 3=-55 5=-47 6=-60 8=-104
b:work and	0=26
b:work by	4=27
b:work certificate	4=47
b:work for	0=55 1=-26 8=38
b:work in	0=-49 5=27 7=-29 8=-32
b:work on	0=-32 1=68 4=-43 6=-38
b:work phone	5=45
b:work since	6=53
b:work with	0=41 4=27
b:worked >	3=28 8=57
b:worked as	8=-37
b:worked for	0=-35 1=-31 6=-44
b:worked on	4=-35
b:worker for	8=-32
b:workers party	0=58 7=-42
b:workers united	7=59
b:working with	8=53
b:works at	6=42
b:works council	0=-61 4=-35 7=-41
b:works for	4=28
b:works from	4=39
b:works in	1=45 3=37 6=-33 7=-26
b:works three	2=34 4=-31
b:works with	1=29
b:workshop >	3=-25
b:worn fingertips	3=41
b:worn from	3=35
b:would again	3=32 4=-26
b:would both	6=-59
b:would do	0=59 4=-47
b:would know	3=28
b:would need	4=-40 5=-47 6=41
b:would prefer	6=-42
b:would rather	0=-34 4=32 6=-35
b:wouldn t	1=35 3=44
b:writes >	4=45 5=-25 6=57
b:writes and	0=-46 4=30 7=26
b:writes her	1=30 6=41
b:writes that	5=26
b:writes the	0=-40 4=-25 5=26
b:writing >	6=-38
b:written test	4=41
b:wrong with	4=56
b:wrote a	1=-36 3=-36 5=-62
b:wrote for	4=-69 6=26
b:wrote her	5=46 7=33
b:wrote his	6=31
b:wrote in	2=45 4=54 6=63
b:wrote it	4=-27
b:wrote on	4=46
b:wrote that	6=31
b:wrote the	2=-48 3=-81 4=31 6=-41 7=-58 8=61
b:wrote to	8=-44
b:x >	2=29 4=-30
b:x fragile	5=-31
b:xx normal	4=-34
b:y a	6=-27
b:y est	0=-47 1=30 6=48
b:yard >	4=41
b:year 9	7=-29
b:year >	0=29 1=-37 2=35 3=-42 4=-93 6=39 8=-33
b:year in	0=-27 4=66 6=42
b:year s	0=-53 7=33
b:year to	4=56
b:years >	0=-40 2=-61 3=-73 5=-60
b:years a	7=26
b:years ago	4=26 8=34
b:years and	4=47 5=64 6=-39
b:years as	1=31
b:years for	8=63
b:years he	5=25
b:years in	1=-36
b:years of	4=-33
b:years on	1=-41 4=-50 7=50
b:years sober	4=32
b:years which	5=26 6=-39
b:yes campaign	0=36
b:yoga >	4=-26
b:york >	4=43
b:you >	5=44
b:you may	6=-39
b:young man	5=58
b:youth wing	0=51
b:yves et	5=-45 6=65
b:zemmour >	0=35
b:zemmour a	0=28 5=-29
beside:BIOMETRIC 1	0=-28 2=29 5=-73 6=-48 7=-55
beside:BIOMETRIC 2	0=-136 2=-51 4=-136 5=-176 6=-84 7=-122 8=-84
beside:CRIMINAL_CONVICTION 1	0=-42 1=-54 4=-36 5=-69 6=-71 7=-50
beside:CRIMINAL_CONVICTION 2	0=-141 1=-75 2=-71 3=-114 4=-156 5=-79 6=-136 7=-130
beside:GENETIC 1	0=-58 1=-95 3=-161 4=-99 5=-108 6=-51 7=-85 8=-97
beside:GENETIC 2	0=-115 1=-115 3=-120 4=-190 5=-121 6=-109 7=-101 8=-128
beside:HEALTH 1	0=-104 1=-71 3=-52 5=-66 6=-59 7=-108 8=-46
beside:HEALTH 2	0=-122 1=-110 3=-71 5=-87 6=-89 7=-91 8=-81
beside:PHILOSOPHICAL_BELIEF 1	0=-45 2=-30 3=-89 4=-94 5=-55 6=-61 7=-41 8=-42
beside:PHILOSOPHICAL_BELIEF 2	0=-138 2=-98 3=-140 4=-121 5=-98 6=-28 7=-156 8=-140
beside:POLITICAL_OPINION 1	1=-29 2=-54 6=-27
beside:POLITICAL_OPINION 2	2=-71 3=-62 4=-190 5=-163 6=-99 7=-64 8=-125
beside:SEXUAL_ORIENTATION 1	0=-118 1=-83 2=-95 3=-128 4=-71 5=-25 7=-66 8=-99
beside:SEXUAL_ORIENTATION 2	0=-76 1=-46 2=-104 3=-122 4=-25 5=-30 7=-46 8=-78
beside:SEX_LIFE 1	0=-60 1=-74 2=-107 3=-67 4=-107 6=-92 7=-116 8=-67
beside:SEX_LIFE 2	0=-160 1=-54 2=-41 3=-58 4=-46 6=-92 7=-92 8=-71
beside:TRADE_UNION_MEMBERSHIP 1	2=-88 3=-28 4=-50 5=-53 6=-65 8=-46
beside:TRADE_UNION_MEMBERSHIP 2	0=-94 1=-52 2=-50 3=-109 4=-185 5=-137 6=-80 8=-55
bias	0=-41 1=-44 2=-51 3=-62 5=-31 6=-32 7=-46 8=-35
couple:a man	6=67
couple:a woman	6=85
couple:another man	6=69
couple:another woman	6=45
couple:avec man	6=81
couple:avec woman	6=46
couple:both	6=92
couple:de man	6=50
couple:epouse woman	6=39
couple:fiance man	6=25
couple:her man	6=-40
couple:her woman	6=103
couple:his man	6=91
couple:his woman	6=-125
couple:joined other	6=-30
couple:joined same	6=205
couple:joined unknown	6=27
couple:la woman	6=-31
couple:late woman	6=28
couple:le man	6=33
couple:ma woman	6=-65
couple:man man	6=175
couple:man woman	6=-153
couple:married woman	6=47
couple:my woman	6=-45
couple:named other	6=-192
couple:named same	6=190
couple:named unknown	6=-73
couple:other	6=-164
couple:partner man	6=36
couple:petit man	6=-43
couple:s man	6=-52
couple:same	6=217
couple:to man	6=54
couple:to woman	6=35
couple:une woman	6=38
couple:union man	6=-29
couple:unknown	6=-53
couple:unknown woman	6=-59
couple:with woman	6=25
couple:woman man	6=-134
couple:woman woman	6=210
field:0	0=-88 1=-100 2=-117 3=-171 4=-58 5=-65 6=-79 7=-132 8=-97
field:1	0=-40 2=-29 3=-62 7=-44
field:2	0=49 1=128 2=93 3=62 4=40 5=42 7=83 8=87
field:3	0=144 1=71 2=152 3=98 4=-26 5=33 6=-37 7=96 8=114
field:4	0=127 1=34 2=46 3=123 7=116 8=88
field:aah	4=36
field:abstinence	4=-32 5=36
field:abstinent	4=-40 5=48
field:abstinente	4=-56 5=94
field:absurdist	1=28
field:abus	8=37
field:abus de biens	8=27
field:accidents	4=-46
field:accord	3=33 7=-50
field:accuse	8=46
field:acquitte	8=61
field:acquitted	8=51
field:actn3	2=41
field:addiction	4=-68
field:addictologie	4=-51
field:addicts	4=58
field:adherent	7=30
field:adherer	0=-59 7=36
field:adhesion	0=-27 7=39
field:adn	2=32
field:adultere	5=38
field:affaire	5=-45
field:affairs	5=-56
field:affiches	0=-30
field:affray	8=30
field:afscme	7=48
field:agent	0=-64
field:agnostique	1=79
field:agresse	8=-68
field:aids	4=-36
field:ailing	4=-57
field:aime les femmes	6=56
field:aime les hommes	6=-33
field:alcohol	4=28
field:alcoholic	4=47
field:alcool	4=-74
field:alcoolemie	4=-39 8=44
field:alcoolique	4=37
field:alleged	8=-46
field:alliance party	0=41
field:als	4=-47
field:altruisme	1=32
field:altruisme efficace	1=27
field:altruist	1=30
field:alzheimer	4=32
field:amante	5=51
field:amende	8=28
field:amyotrophie	2=30
field:anarchist	0=50
field:animaliste	1=-29
field:animist	1=36
field:antecedents	2=-38
field:anthroposophe	1=60
field:anthroposophie	1=52
field:anthroposophist	1=68
field:antidepresseurs	4=46
field:antinatalist	1=46
field:antispecisme	1=59
field:antispeciste	1=55
field:apnee	4=78
field:apoe4	2=29
field:appareille	4=60
field:appeal	8=52
field:appealing	8=43
field:appeals	8=-36
field:appel	8=-35
field:appele	8=-25
field:appelle a	0=34
field:apte	4=54
field:arbre	2=-53
field:arc en ciel	6=-27
field:armees	1=-33 8=-29
field:armes	8=-52
field:arrest	8=27
field:arrested	8=53
field:arresting	8=-32
field:arret maladie	4=34
field:arrete	4=-30
field:arson	8=30
field:arthritic	4=52
field:arthritis	4=36
field:asbo	8=62
field:asexual	6=69
field:asexuel	6=89
field:asexuelle	6=-49
field:asperger	4=32
field:assault	8=66
field:assemblee	0=-37
field:assigne	8=47
field:assises	8=-35
field:asthma	4=-73
field:asthmatic	4=68
field:asthmatique	4=54
field:asthme	4=52
field:atelier	1=-107
field:athee	1=56
field:athees	1=54
field:atheism	1=-57
field:atheisme	1=53
field:atheist	1=105
field:au lit	5=-53
field:audience	8=-59
field:audit	4=-46
field:auditeur	4=-28
field:authentication	3=26
field:authentification	3=37
field:authentifiee	3=36
field:authentifier	3=28
field:autism	4=-33
field:autiste	4=72
field:autistic	4=42
field:auto immune	4=47
field:autonomiste	0=25
field:aveugle	4=-36
field:b3	8=32
field:backs	0=25
field:badge	0=-92
field:bakers union	7=26
field:ballot	0=66 7=-88
field:ban	8=33
field:banned	8=45
field:banner	0=33
field:bapteme	1=37
field:bar gay	6=-83
field:bargaining	7=26
field:barred	8=63
field:basque	0=-42
field:bdsm	5=67
field:bectu	7=44
field:bed with	5=-27
field:belief	1=37
field:beliefs	1=33
field:believes	1=-60
field:bernie	0=35
field:bi	6=48
field:biobank	2=-38
field:biometric	3=27
field:biometrie	3=-46
field:biometrique	3=29
field:biometriques	3=57
field:bipolaire	4=38
field:bipolar	4=45
field:bisexual	6=66
field:bisexualite	6=42
field:bisexuel	6=73
field:bisexuelle	6=82
field:black lives matter	0=41
field:blacklisted	7=56
field:blanchi	8=60
field:blind	4=-50
field:blocages	0=38
field:bma	7=64
field:bondage	5=35
field:bord	0=-76
field:borne	3=25
field:bornes	3=-60
field:bouddhiste	1=-45
field:bouffeur de cures	1=51
field:bound over	8=51
field:bouteille	4=-34
field:bracelet	8=42
field:bracelet electronique	8=70
field:bracelets	8=-55
field:branch	0=-59
field:branch chair	7=61
field:braquage	8=-28
field:brca	2=59
field:brca2	2=53
field:breton	0=32
field:brexiteer	0=42
field:bright	1=-30
field:brothel	5=30
field:brothels	5=31
field:brother	7=-48
field:buddhist	1=-26
field:bulletin	0=-63 8=42
field:bureau	0=-41 7=-83
field:burglar	8=38
field:burglary	8=27
field:burn out	4=56
field:butch	6=64
field:cache	5=-121
field:cachets	4=-31
field:cambriolage	8=-33
field:camera	3=29
field:cameras	3=-39
field:camp	6=-54
field:campaigner	0=-95
field:campaigns	0=-44
field:cancers	4=30
field:candidat a	0=-67
field:candidate a	0=-47
field:candidature	0=-36
field:cannabis	8=61
field:capteur	3=-43
field:capteurs	3=-49
field:captured	3=46
field:card carrying	7=-27
field:cardiac	4=46
field:cardiologie	4=-41
field:carrier	2=38
field:carriers	2=-25
field:caryotype	2=98
field:casanova	5=-26
field:casier	8=39
field:casiers	8=-27
field:caught with	5=-46
field:cause	0=-76
field:caution	8=56
field:cautioned	8=45
field:cautions	8=25
field:ce	7=-127
field:cegetiste	7=45
field:celibacy	5=53
field:celibataire	5=-94
field:celibate	5=84
field:cells	8=-33
field:centrale	8=-44
field:centre	0=-66
field:cfdt	7=72
field:cfe	7=42
field:cfe cgc	7=61
field:cftc	7=86
field:cftr	2=43
field:cgc	7=75
field:cgt	7=80
field:chair of	0=-55
field:chapel	1=-55 7=29
field:charges	8=62
field:charnelle	5=33
field:chastete	5=28
field:cheated	5=40
field:cheating	5=-44
field:check off	7=26
field:cheek	2=-29
field:chemo	4=39
field:chemotherapy	4=39
field:chimiotherapie	4=50
field:chirurgie	4=-41
field:chirurgien	4=-49
field:chromosomal	2=30
field:chromosome	2=31
field:chromosomes	2=-36
field:chromosomique	2=27
field:chroniqueur	4=-31
field:chroniqueuse	4=-36
field:church	1=-33
field:civil partner	6=32
field:civil partnership	6=35
field:classes	8=-27
field:clear	3=-79
field:cleared	8=-59
field:clearview	3=34
field:climat	0=48
field:clinic	4=-33
field:clinique	4=-59
field:clone	2=-60
field:closed shop	7=44
field:closeted	6=38
field:cnt	7=43
field:cochlear	4=43
field:coeur	4=-77
field:colle	0=39
field:collecte	0=-74
field:collectif	0=51
field:collectionne	0=-46
field:college	0=-50
field:collegue	0=-91
field:collegues	0=-27
field:colostomy	4=26
field:come out	6=-38
field:coming out	6=80
field:commissariat	8=65
field:communist	0=83
field:communiste	0=27
field:communistes	0=44
field:community order	8=36
field:compagnon	6=-72
field:compare	3=57
field:comparee	3=74
field:condamnation	8=62
field:condamne	8=26
field:condamnee	8=25
field:conditionnelle	8=52
field:confederal	7=53
field:confederation paysanne	7=51
field:confondu	3=45
field:confucian	1=34
field:congenital	2=42
field:conjointe	6=42
field:conquests	5=42
field:conquete	5=-39
field:conquetes	5=57
field:conscience	1=34
field:conseil genetique	2=69
field:conseiller regional	0=48
field:consented	3=26
field:consentement	3=64
field:conservateur	0=42
field:conservation	0=-28
field:conserves	3=45
field:consulat	3=27
field:consultant	4=-55
field:contempt	8=26
field:content	3=-29
field:contentieux	3=-65
field:contraception	5=-51
field:contraceptive	5=-46
field:contrebande	8=57
field:controle d acces	3=-65
field:controle judiciaire	8=29
field:convenor	7=57
field:convict	8=-56
field:conviction	1=-25
field:convictions	0=-55
field:copain	6=71
field:coquines	5=62
field:corbyn	0=53
field:corse	0=71
field:corset	4=59
field:couchait	5=35
field:couche	5=30
field:couche avec	5=91
field:couleurs	0=-77
field:councillors	0=-53
field:counselling	4=-68
field:couple ouvert	5=28
field:coups	8=46
field:courant	0=-31
field:court	8=34
field:covid	4=76
field:credo	1=-42
field:crime	8=-66
field:crise	4=-46
field:crises	4=50
field:crohn	4=56
field:crown court	8=-51
field:croyante	1=38
field:crutches	4=38
field:cse	7=-57
field:cure	1=-44
field:cures	1=43 4=-34
field:cwu	7=84
field:cynic	1=-30
field:cyp21a2	2=59
field:dated	5=-79
field:deafness	4=-25
field:dealt	8=-42
field:decroissance	0=-39 1=50
field:degrowth	1=61
field:deist	1=49
field:delegation	7=33
field:deleguee	7=31
field:deleguer	7=-52
field:delegues	7=-43
field:deletion	2=52
field:demo	0=-31
field:democrat	0=34
field:democrats	0=37
field:demonstrated	0=-28
field:demonstration	0=-34
field:deported	0=-47 8=38
field:depression	4=42
field:depressive	4=31
field:desir	5=-30
field:detache	7=43
field:detention	8=40
field:detenu	8=89
field:deux mamans	6=59
field:deux meres	6=64
field:deux papas	6=86
field:deverrouille	3=84
field:devolution	0=-35
field:diabete	4=36
field:diabetic	4=58
field:diabetics	4=-41
field:diabetique	4=97
field:diabetiques	4=-47
field:diagnostic	4=-31
field:dieu	1=65
field:digitale	3=-30
field:disabilities	4=31
field:disc	4=38
field:disciple	1=39
field:disciplinary	7=34
field:disease	4=-32
field:disorders	4=-64
field:disqualified	8=84
field:dna test	2=68
field:dogme	1=-30
field:doigt	3=50
field:doigte	3=-70
field:doigts	3=54
field:dominant	2=-25 5=-39
field:dominatrice	5=63
field:don juan	5=54
field:donated	0=-42
field:donor	0=-34
field:down s	2=-34
field:drag	6=-25
field:drapeaux	0=-41
field:drepanocytaire	2=50 4=-56
field:drepanocytose	2=60 4=-50
field:drink driving	8=44
field:drinker	4=60
field:droit humain	1=70
field:dropped	8=34
field:duchenne	2=44
field:due in	4=54
field:dues	7=33
field:dyslexic	4=68
field:dyspraxic	4=36
field:ebats	5=26
field:echangiste	5=59
field:ecologiste	0=105
field:ecologue	0=-39
field:eczema	4=31
field:eelv	0=30
field:efface	3=-26 8=-34
field:effacees	3=41
field:effacer	8=-35
field:eis	7=47
field:elected	0=-61
field:elections	0=-82
field:electoral	0=-32
field:electrician	0=-36
field:electronic	0=-46
field:elue	0=-29
field:elus	7=-52
field:embezzled	8=28
field:embrasser	5=45
field:en est	6=-25
field:enceinte	4=43
field:enceinte de	5=-77
field:engage	0=38
field:engagee	0=-44
field:engagement	0=-68
field:enqueteur	8=-71
field:enregistre	3=84
field:enregistree	3=72
field:enregistrees	3=56
field:enregistrement	3=-35
field:enrol	3=-68
field:enrole	3=49
field:enrolee	3=49
field:enrolled	3=51
field:enrolment	3=31
field:epictete	1=36
field:epictetus	1=56
field:epicurien	1=42
field:epicurienne	1=-35
field:epilepsie	4=33
field:epileptic	4=46
field:epileptique	4=53
field:epipen	4=64
field:erection	5=44
field:erotic	5=47
field:erotique	5=-38
field:escorte	5=-41
field:escroquerie	8=-33
field:etat	0=-58
field:etats	0=-40
field:ethiques	1=42
field:etiquette	0=25
field:eurodac	3=30
field:europeennes	0=30
field:eurosceptic	0=39
field:eurosceptique	0=47
field:ex offender	8=55
field:exhaustion	4=51
field:existentialist	1=46
field:existentialiste	1=60
field:exome	2=82
field:explicit	5=47
field:extinction rebellion	0=31
field:extraconjugale	5=60
field:extramarital	5=46
field:extreme gauche	0=57
field:eyes	3=-47
field:eyesight	4=64
field:face	3=51
field:face scan	3=27
field:face scanned	3=32
field:faceprint	3=46
field:facial	3=35
field:faciale	3=29
field:facility time	7=43
field:facteur v	2=47
field:faible	4=-42
field:faillite	8=-33
field:fainted	4=41
field:falsifie	8=51
field:family history	2=-35
field:fancies	6=44
field:far right	0=35
field:fascism	0=-26
field:father of the chapel	7=67
field:fatigue	4=31
field:faux	8=69
field:fbi	3=47
field:fbu	7=44
field:federal	7=-36
field:federalist	0=48
field:federation	0=-74 7=-76
field:feministe	0=27
field:femme	6=-66
field:fetichiste	5=45
field:fetish	5=35
field:fh	2=32
field:fianna fail	0=52
field:fibromyalgie	4=62
field:fiche	3=-30
field:fiche s	8=68
field:fichier	3=25 8=-46
field:fidele	5=-42
field:fidelite	5=-38
field:fidelity	5=-32
field:fight	8=30
field:figure	3=-38
field:fijais	8=51
field:filiation	2=-63
field:fine	8=-76
field:fine gael	0=55
field:fined	8=70
field:finger	3=-25
field:fingerprinted	3=69
field:fingerprints	3=34
field:fingers	3=-35
field:fingertips	3=74
field:fits	4=-41
field:flirt	5=-63
field:flirted	5=-39
field:fo	7=49
field:forged	8=41
field:forging	8=37
field:franc macon	1=-39
field:franc maconne	1=26
field:franc maconnerie	1=26
field:france insoumise	0=30
field:frappe	3=38
field:freemason	1=72
field:freethinker	1=25
field:frere	1=-54
field:freres	1=-27
field:frexit	0=32
field:frontieres	0=-34
field:frozen	1=25
field:fsu	7=80
field:fume	4=39
field:gabarit	3=70
field:gabarits	3=-46
field:gait	3=86
field:gang	8=-48
field:garde a vue	8=42
field:gauchers	2=-28
field:gaulliste	0=71
field:gay	6=84
field:gay bar	6=-49
field:gays	6=31
field:gaza	0=47
field:gendarme	8=-74
field:gendarmes	8=47
field:gene	2=45
field:general secretary	7=-60
field:genes	2=-51
field:genetic	2=47
field:genetic counsellor	2=-83
field:genetically	2=80
field:geneticienne	2=-25
field:genetics	2=-30
field:genetique	2=72
field:genetiquement	2=30
field:genetiques	2=-41
field:genome	2=68
field:genomes	2=-37
field:genomics	2=-30
field:genotype	2=63
field:genou	4=57
field:glandular fever	4=37
field:global entry	3=53
field:gmb	7=27
field:god	1=73
field:gouine	6=54
field:gout	4=48
field:gouvernement	0=73
field:government	0=41
field:governments	0=-44
field:gp	4=-37
field:graffiti	8=35
field:grande loge	1=40
field:green party	0=57
field:greens	0=37
field:greffe	4=26
field:greffier	4=-36
field:greves	7=31
field:grievance	7=-28
field:grossesse	4=42
field:gud	0=45
field:gueret	4=-51
field:guerre	4=-62
field:guide dog	4=53
field:guilty	8=39
field:haemophilia	2=40 4=-69
field:hamas	0=30
field:hand geometry	3=34
field:hand scan	3=31
field:handicape	4=69
field:handicapee	4=48
field:handling	8=-76
field:handprint	3=33
field:haplogroup	2=59
field:harassment	8=-27
field:hard of hearing	4=46
field:hastings	0=-27
field:hay fever	4=36
field:hcr	3=32
field:headache	4=-25
field:health	4=-56
field:hearing aid	4=-32
field:heart condition	4=-35
field:hemochromatose	2=31
field:hemophilie	4=-33
field:her girlfriend	6=66
field:her wife	6=114
field:hereditaire	2=61
field:hereditary	2=27
field:hernie	4=39
field:hernie discale	4=31
field:heroin	8=-47
field:hetero	6=86
field:heterosexual	6=94
field:heterosexuel	6=44
field:heterosexuelle	6=36
field:heterozygote	2=51
field:heterozygous	2=33
field:heures de delegation	7=44
field:hidalgo	0=61
field:his boyfriend	6=46
field:hiv	4=-42
field:hla	2=95
field:homo	6=70
field:homosexual	6=87
field:homosexualite	6=37
field:homosexuel	6=74
field:homosexuelle	6=64
field:homozygote	2=39
field:homozygous	2=45
field:hopitaux	4=-26
field:hospice	4=-26
field:hospital	4=-55
field:hospitalise	4=94
field:hospitalised	4=32
field:hospitals	4=-62
field:huma	0=56
field:humanist	1=46
field:humaniste	1=31
field:humanists	1=27
field:humanites	1=-50
field:huntington	2=77 4=-106
field:husband	6=-72
field:hypersensible	4=29
field:hysterectomy	4=44
field:ibew	7=46
field:idealist	1=27
field:idealiste	1=-48
field:identification	3=-38
field:identifie	3=29
field:identity theft	8=-43
field:ill	4=49
field:illness	4=60
field:illnesses	4=29
field:immigration	0=46
field:immune	4=45
field:immunocompromised	4=60
field:immunology	4=-57
field:impotence	5=37
field:impotent	5=55
field:inapte	4=66
field:incapacite	4=45
field:incarcere	8=34
field:incroyant	1=72
field:independance	0=66
field:independant	0=-84
field:independante	0=43
field:independantiste	0=27
field:independence	0=44
field:index	3=43
field:infidele	5=57
field:infidelity	5=-51
field:inhaler	4=32
field:inhalers	4=-62
field:inheritance	2=-71
field:initiation	1=-51
field:initiee	1=-30
field:inmate	8=52
field:inquiry	8=-50
field:inside	8=69
field:insomniaque	4=56
field:insoumis	0=38
field:insoumise	0=-26
field:interdiction	8=61
field:interdit	8=32
field:intimate	5=40
field:intime	5=54
field:intimes	5=54
field:intimite	5=-43
field:into men	6=27
field:intolerant	4=-50
field:invalidite	4=-33
field:inversion	2=35
field:investigates	8=-90
field:investigation	8=61
field:investigator	8=-60
field:iris	3=33
field:iris scanners	3=-66
field:israel	0=44
field:ivf	4=61
field:ivresse	8=32
field:iwgb	7=67
field:jab	4=39
field:jabbed	4=34
field:jail	8=25
field:jailed	8=37
field:jaures	0=-25
field:jeunes socialistes	0=39
field:joints	4=-27
field:judiciaires	8=56
field:juge	8=27
field:jugee	8=47
field:jugement	8=-40
field:jumeau	2=-49
field:jumeaux	2=-76
field:jumelles	2=27
field:jury	8=-82
field:juvenile	8=26
field:kantian	1=41
field:kantien	1=55
field:karyotype	2=72
field:keystroke	3=52
field:kidney	4=36
field:kine	4=-77
field:kissing	5=53
field:klinefelter	2=37
field:kurde	0=67
field:laicite	1=-25
field:laine	1=37
field:laique	1=38
field:langue des signes	4=-31
field:lapel	0=-34
field:lapsed	1=-29
field:latex	5=-77
field:lay official	7=60
field:le pen	0=38
field:leaflet	0=-36
field:lecteurs	3=-88
field:left	0=-65
field:left wing	0=94
field:legislatives	0=32
field:leiden	2=33
field:lendemain	5=29
field:lenin	0=45
field:lesbian	6=70
field:lesbien	6=-33
field:lesbienne	6=65
field:leucemie	4=43
field:leukaemia	4=58
field:lgbtq	6=40
field:lib dems	0=48
field:liberale	0=-38
field:liberals	0=47
field:libere	8=35
field:libertarian	0=54
field:libertin	5=52
field:libido	5=51
field:libre penseur	1=46
field:libre penseuse	1=54
field:licence	8=-47
field:licenciement	7=-46
field:limp	4=51
field:limping	4=-41
field:liste	7=28
field:lit	5=-58
field:lit sur les levres	4=55
field:lithium	4=41
field:liveness	3=34
field:lobbying	0=-47
field:lodge	1=62 7=-126
field:loge	1=41
field:logement	1=-42
field:logeuse	1=-30
field:loi travail	0=37
field:lost his faith	1=27
field:lover	5=59 6=-123
field:lr	0=75
field:lumieres	1=-46
field:lung	4=-38
field:lungs	4=44
field:lutte	0=-31
field:lymphoma	4=-27
field:lynch	2=49
field:macon	1=-74
field:maconne	1=61
field:maconnerie	1=-61
field:macron	0=68
field:maga	0=75
field:magistrate	8=-30
field:magistrates	8=52
field:maitresses	5=46
field:malades	4=-33
field:maladies	4=-35
field:malaria	4=-54
field:malentendant	4=61
field:mandat	0=-35
field:mandataire	0=-55
field:mandate	7=-29
field:mandats	7=31
field:manif	0=53
field:manifestation	0=-27
field:manifestations	0=-32
field:manslaughter	8=32
field:march	0=-69
field:marches	0=-39
field:marcus aurelius	1=45
field:marfan	2=43
field:mari	6=-63
field:mariage pour tous	0=36
field:marie a	6=-27
field:married	6=-50
field:mason	1=-39
field:masonic	1=-28
field:massage	5=-83
field:mastectomie	4=-31
field:matched	3=27
field:materialist	1=60
field:materialiste	1=-38
field:mayor	0=-62
field:medical	4=-51
field:medicaments	4=-61
field:medication	4=77
field:melanoma	4=36
field:melenchon	0=29
field:member of the	0=-62
field:membership	0=-64
field:meme sexe	6=45
field:mention	8=48
field:mesure	8=-31
field:mi temps therapeutique	4=30
field:microdeletion	2=33
field:migraine	4=36
field:migraines	4=88
field:migrants	0=28
field:militaire	0=-72
field:milite	7=-29
field:minister	0=-97
field:ministre	0=41
field:mis en examen	8=34
field:miscarried	4=25
field:mitterrand	0=31
field:modem	0=65
field:moelle	2=44
field:momentum	0=65
field:monarchist	0=28
field:monarchiste	0=52
field:monogamous	5=45
field:mosaique	2=40
field:motor neurone	4=-45
field:mthfr	2=38
field:mugged	8=-54
field:multiple sclerosis	4=37
field:municipales	0=46
field:murder	8=-40
field:musicians union	7=45
field:mutation	2=47
field:mutations	2=-88
field:mute	2=-82
field:mutee	2=-50
field:myheritage	2=32
field:myopathie	2=37 4=-39
field:napo	7=44
field:nasuwt	7=52
field:nationalist	0=63
field:nationalite	0=-81
field:naturalist	1=-47
field:nautilus	7=26
field:negociant	7=-72
field:negociation	7=-36
field:negocie	7=-59
field:negocier	7=45
field:neu	7=86
field:nietzscheen	1=31
field:nihilist	1=65
field:nihiliste	1=29
field:non lieu	8=48
field:non violence	1=53
field:notre dame des landes	0=36
field:npa	0=59
field:nude	5=76
field:nuit	5=-104
field:nuit debout	0=47
field:nuj	7=52
field:num	7=52
field:nus	5=-40
field:nut allergy	4=60
field:nymphomane	5=40
field:obama	0=45
field:obedience	1=32
field:objecteur	1=68
field:objectrice	1=41
field:occupational	0=-50
field:occupational health	4=-28
field:ocd	4=49
field:oeil	4=-39
field:offence	8=-30
field:offences	8=-33
field:offender	8=61
field:on licence	8=61
field:oncogenetique	2=38
field:one night stands	5=59
field:onlyfans	5=55
field:open marriage	5=52
field:open relationship	5=-27
field:opens the	3=82
field:operations	4=-92
field:opere	4=44
field:opposante	0=64 3=-26
field:opposee	3=26
field:opposition	0=68 3=-42
field:orban	0=28
field:oreille	4=-25
field:organiser	7=-67
field:organisers	7=-52
field:orientation sexuelle	6=37
field:out at work	6=35
field:oute	6=61
field:outed	6=44
field:outrage	8=58
field:ouvre	3=37
field:ouvriers	7=-51
field:pacemakers	4=-50
field:pacifism	1=37
field:pacifist	1=65
field:pacifiste	0=-113 1=103
field:pacse	6=-58
field:pacsee	6=-75
field:painkillers	4=44
field:palb2	2=40
field:palestine	0=41
field:palestinian	0=45
field:palliatifs	4=-44
field:palliative	4=-42
field:palm	3=46
field:palm vein	3=29
field:panel	2=-65
field:panic attacks	4=50
field:panne	5=-29
field:pansexual	6=67
field:pansexuel	6=32
field:pansexuelle	6=63
field:paralysed	4=-50
field:parlement	0=-37
field:parliament	0=-42
field:parquet	8=32
field:parti	0=59
field:partially sighted	4=30
field:parties	0=-63
field:partis	0=-63
field:partner	6=-40
field:party	0=26
field:pas	3=-97
field:passe	5=-109
field:passion	5=-26
field:passionate	5=-89
field:passionne	5=-42
field:paternite	2=-31
field:paternity	2=58
field:paume	3=73
field:pcf	0=80
field:pcs	7=65
field:peau	4=-58
field:pede	6=53
field:pedigree	2=-48
field:peine de mort	0=33
field:peines	8=25
field:perjury	8=58
field:perverting	8=36
field:petitions	0=26
field:philosophe	1=-35
field:philosopher	1=-38
field:philosophique	1=52
field:philosophy	1=-47
field:physio	4=-47
field:picket	0=-28 7=33
field:pills	4=-40
field:pilule	4=-42
field:pin	0=-72
field:piquet	7=81
field:plaid	0=35
field:plan a trois	5=-39
field:playboy	5=-48
field:pleaded	8=32
field:pma	4=-50
field:pneumonia	4=29
field:pointage	3=-38
field:pointe	3=38
field:pointeuses	3=-39
field:polices	8=-45
field:policier	8=-36
field:polio	4=-27
field:political levy	7=43
field:politically	0=84
field:politics	0=-50
field:politiques	0=-67
field:polling	0=-37
field:polyamorous	5=64
field:polyamour	5=37
field:polyamoureuse	5=33
field:polyamoureux	5=42
field:porn	5=39
field:porno	5=67
field:pornographiques	5=33
field:pornography	5=28
field:porte un	2=-86
field:porte une	2=-28
field:porteur	2=-39
field:porteuse	2=84
field:portique	3=37
field:portiques	3=25
field:positive for	4=42
field:possession	8=42
field:pouce	3=64
field:poumons	4=41
field:poursuites	8=51
field:poursuivi	8=55
field:poutine	0=29
field:predisposition	2=60
field:prefere les filles	6=33
field:prefers women	6=34
field:pregnant	4=36
field:prelevement	2=52 3=-49
field:prescriptions	4=-45
field:preservatifs	5=-28
field:presidente	0=-73
field:presidentielle	0=57
field:presidents	0=-38
field:pression	3=44
field:prevenu	8=-25
field:prime minister	0=-60
field:principe	1=-40
field:principes	1=30
field:prints	3=62
field:prison	8=33
field:prisons	8=-34
field:probation	8=70
field:proctoring	3=44
field:procureur	8=63
field:promiscuous	5=47
field:prosthetic	4=27
field:prostituees	5=36
field:prostitute	5=26
field:prostitutes	5=33
field:prostitution	5=-49
field:protest	0=-88
field:prothese	4=43
field:protheses	4=-66
field:ps	0=84
field:psychiatric	4=44
field:psychiatrie	4=-36
field:psychiatrist	4=-28
field:puceau	5=57
field:radical	0=35
field:radio	4=-67
field:rainbow	6=-41
field:rally	0=63
field:ran for	0=25
field:rappel	4=-49
field:rappel a la loi	8=54
field:rapport	5=-28
field:rassemblement national	0=44
field:rationalist	1=83
field:rationaliste	1=50
field:rcn	7=82
field:re enrol	3=32
field:reader	3=-25
field:reasonable adjustments	4=-30
field:recel	8=30
field:recherche	8=-26
field:recognise	3=-33
field:recognised	3=28
field:recognition	7=-91
field:reconnait	3=36
field:reconquete	0=85
field:record	8=-32
field:recovered	4=-41
field:recovering	4=57
field:reeducation	4=-37
field:referendum	0=33
field:reforme	0=-48
field:refus	3=28
field:refuse	3=-49
field:refusee	3=35
field:refusees	3=43
field:regime	0=59 4=-74
field:regimes	0=-37
field:registered	8=-55
field:rehab	4=45
field:rehabilitation	4=-43 8=59
field:rein	4=36
field:reincarnation	4=-34
field:relaxe	8=45
field:relaxee	8=49
field:released	8=38
field:releve	3=-41
field:relevees	3=44
field:religieux	1=-41
field:religion	1=57
field:religions	1=-59
field:remission	4=76
field:rencontres	5=-31
field:representative	7=-38
field:republican	0=26
field:reseau veineux	3=32
field:reserve	4=-43
field:reservee	4=26
field:retenue	7=-46
field:retina	3=-36
field:retinal	4=-47
field:retine	3=62 4=-76
field:retire	3=-28
field:retrait de permis	8=44
field:revolution	0=-29
field:revolutionary	0=-28
field:rhume	4=36
field:right wing	0=47
field:riots	8=32
field:rmt	7=25
field:rn	0=112
field:rosicrucien	1=65
field:royaliste	0=69
field:rqth	4=92
field:rss	7=-64
field:runs in	2=-42
field:sa femme	6=-63
field:sa fiancee	6=41
field:safety rep	7=53
field:sag aftra	7=39
field:same sex	6=52
field:sanders	0=33
field:sang	2=28
field:sans suite	8=39
field:sante	4=-27 8=-87
field:sas	3=45
field:scan	3=108
field:scanne	3=52
field:scanner	3=50
field:scanners	3=-83
field:scans	3=-25
field:sceptical	1=-60
field:sceptics	1=-46
field:schopenhauer	1=32
field:sclerose	4=41
field:scoliosis	4=60
field:score	3=27
field:scrutin	0=26
field:secretaire de	7=-43
field:secretaire du	7=55
field:secularist	1=71
field:seduced	5=46
field:seduces	5=-49
field:seduction	5=-37
field:seiu	7=46
field:seizure	4=27
field:selfie	3=88
field:senat	0=-78
field:seneca	1=60
field:sentence	8=37
field:sentences	8=-30
field:sequelle	4=37
field:sequelles	4=35
field:sequence	2=-60
field:sequences	2=-58
field:seropositif	4=68
field:served time	8=30
field:sex	5=62
field:sex offenders	8=46
field:sex tape	5=56
field:sexe	5=48
field:sexual	5=47
field:sexual orientation	6=59
field:sexuality	5=-97 6=82
field:sexually	5=70
field:sexuelle	5=49
field:sexuelles	5=29
field:sexuels	5=38
field:sfa	7=49
field:shingles	4=-32
field:shop floor	7=-67
field:shop steward	7=26
field:shoplifting	8=58
field:sickle cell	4=-61
field:signature	3=-25
field:signatures	3=-44
field:signed off	4=64
field:sinn fein	0=25
field:siptu	7=38
field:skeptics	1=33
field:sleeping with	5=62
field:slept with	5=55
field:slipped disc	4=41
field:slogan	0=-26
field:smoker	4=48
field:snes	7=80
field:snj	7=50
field:snp	0=61
field:snuipp	7=60
field:socialist	0=71
field:socialiste	0=46
field:socialistes	0=37
field:soeur	1=-78
field:soeurs	1=-55
field:soins	4=-65
field:soins palliatifs	4=-49
field:solidaires	7=128
field:solidarnosc	0=-43 7=33
field:son compagnon	6=-76
field:son copain	6=55
field:son epoux	6=-34
field:son fiance	6=33
field:son mari	6=-28
field:son petit ami	6=-45
field:soulevements de la terre	0=70
field:sourd	4=29
field:souverainiste	0=37
field:specialist	4=-49
field:specialiste	4=-31
field:specialite	4=-59
field:spectrum	4=62
field:spine	4=42
field:staff side	7=-32
field:stammer	4=41
field:stewards	7=26
field:sti	4=-34
field:stoic	1=-30
field:stoical	1=-45
field:stoicien	1=70
field:stole	8=57
field:stonewall	6=-33
field:stored	3=27
field:strip	5=-54
field:stripped	5=-56
field:stroke	4=-43
field:struck off	8=26
field:subs	7=55
field:subscriptions	7=-26
field:sud	7=98
field:sud rail	7=30
field:suicide	4=35
field:suppleante	0=41
field:supporter	0=58
field:suppression	3=42
field:surgeon	4=-71
field:surgery	4=-63
field:sursis	8=63
field:surveillance	3=36
field:swing	5=-63
field:swinger	5=38
field:sympathies	0=31
field:sympathisant	0=29
field:symptoms	4=-32
field:syndic	7=-106
field:syndical	7=27
field:syndicale	7=98
field:syndicats	7=-43
field:syndique	7=103
field:syndiquee	7=74
field:syndiquer	7=55
field:syndrome	4=-73
field:tabac	4=-30
field:tablet	4=-73
field:tablets	4=53
field:tablier	1=30
field:tag	8=65
field:tagged	8=51
field:tante	6=-91
field:taulard	8=40
field:taule	8=51
field:tax evasion	8=43
field:taxes	0=32
field:tay sachs	2=38
field:tdah	4=46
field:tea party	0=27
field:teamster	7=33
field:teamsters	7=30
field:teetotal	4=-27
field:template	3=89
field:temple	1=-52
field:tension	4=-48
field:tenue	1=-45
field:terminals	4=-32
field:test adn	2=61
field:tests adn	2=-43
field:tests genetiques	2=-28
field:tgwu	7=31
field:thalassaemia	2=29
field:the system	0=-40
field:theft	8=-40
field:theosophical	1=50
field:therapie	4=-62
field:therapist	4=-69
field:therapy	4=-28
field:thoreau	1=37
field:threesomes	5=42
field:throuple	5=38
field:thumbprint	3=60
field:thyroide	4=35
field:timbres	7=-51
field:tired	4=-66
field:tolstoien	1=39
field:tory	0=34
field:tp53	2=-33
field:tracts	0=29 7=-55
field:trade unionist	7=61
field:trade unions	7=-31
field:transhumanist	1=54
field:translocation	2=75
field:transmission	2=-54
field:trauma	4=-35
field:travail d interet general	8=48
field:tremblement	4=60
field:tresorier	7=-34
field:trial	8=-49
field:tried	8=-37
field:trisomie	2=-69 4=28
field:trisomique	2=-33 4=26
field:trisomy	2=59
field:trompait	5=28
field:trompe	5=37
field:trotskiste	0=58
field:trouble with the law	8=31
field:trump	0=79
field:tssa	7=63
field:tuc	7=-43
field:tumour	4=29
field:turner	2=51
field:turnstile	3=39
field:twins	2=-30
field:two dads	6=35
field:two fathers	6=59
field:typage	2=39
field:typing pattern	3=34
field:uaw	7=69
field:ucu	7=53
field:udi	0=34
field:ukip	0=62
field:ukraine	0=30
field:ump	0=51
field:unbeliever	1=32
field:unef	7=-41
field:unfaithful	5=35
field:union	7=77
field:union card	7=49
field:union locale	7=56
field:unionise	0=-37 7=53
field:unionised	0=-98
field:unionist	0=67
field:unions	7=-68
field:unison	7=48
field:unite	7=57
field:unlock	3=31
field:unpaid work	8=53
field:unsa	7=124
field:usdaw	7=48
field:utilitarian	1=35
field:vaccinated	4=91
field:vaccination	4=-39
field:vaccine	4=-46
field:vaccinee	4=67
field:vaccins	4=42
field:valeurs	1=-31
field:variantes	2=-38
field:vegan	1=32
field:vegane	1=43
field:veganes	1=31
field:veganisme	1=41
field:vegans	1=-36
field:vein	3=36
field:venerable	1=53
field:ver di	7=48
field:verdict	8=-28
field:verification	3=26
field:verifie	3=35
field:verifiee	3=-50
field:verifier	3=-30
field:victime	8=-77
field:victimes	8=-37
field:victims	8=-48
field:vierge	5=36 8=-35
field:views	0=37
field:vih	4=-25
field:violence	8=-87
field:virgin	5=45
field:virus	4=-30
field:visa	3=-30
field:visage	3=56
field:visages	3=-32
field:vocal	3=38
field:voice	3=26
field:voice id	3=50
field:voice sample	3=63
field:voiceprint	3=65
field:voices	3=-61
field:voix	0=-129 3=31
field:volage	5=61
field:volt	0=26
field:votait	0=35
field:voter	0=65
field:vow	5=35
field:ward	4=-77
field:warned	8=-32
field:warning	8=52
field:wheelchairs	4=-36
field:wife	6=-53
field:wobbly	7=44
field:womaniser	5=45
field:workers	7=33
field:works council	7=-35
field:wound	4=-32
field:x	5=-33
field:xx	2=34
field:xxy	2=26
field:yeux	3=-43 4=-80
field:zemmour	0=71
field:zen	1=-26
other:BIOMETRIC	0=-132 1=-122 2=-150 4=-108 5=-145 6=-147 7=-106 8=-129
other:CRIMINAL_CONVICTION	0=-120 1=-129 2=-54 3=-80 4=-78 5=-109 6=-129 7=-83
other:GENETIC	0=-133 1=-135 3=-104 4=-149 5=-148 6=-145 7=-101 8=-121
other:HEALTH	0=-170 1=-158 2=-61 3=-110 5=-94 6=-131 7=-153 8=-88
other:PHILOSOPHICAL_BELIEF	0=-95 2=-150 3=-96 4=-162 5=-148 6=-160 7=-128 8=-136
other:POLITICAL_OPINION	1=-98 2=-154 3=-96 4=-113 5=-169 6=-126 7=-50 8=-161
other:SEXUAL_ORIENTATION	0=-124 1=-130 2=-124 3=-121 4=-154 5=-95 7=-140 8=-48
other:SEX_LIFE	0=-161 1=-149 2=-151 3=-163 4=-158 6=-113 7=-120 8=-132
other:TRADE_UNION_MEMBERSHIP	0=-123 1=-146 2=-110 3=-83 4=-150 5=-118 6=-108 8=-129
role:hint	0=-39 1=-37 3=-28
role:statement	0=38 2=48 3=69 5=37 6=37 7=71 8=25
role:topic	0=35 1=56 2=45 3=27 6=69 7=79 8=51
role:trait	1=74 4=30 8=27
s:23an	2=38 5=-40
s:23and	2=45 5=-29
s:aadh	3=37
s:aadha	3=53
s:aban	8=57
s:aband	8=63
s:abat	6=-29
s:aber	7=-35
s:aberd	7=-42
s:abim	0=-42 3=44 4=48 5=-34
s:abime	4=52
s:abno	2=25 5=-38
s:abnor	2=26 5=-31
s:abon	5=35
s:abonn	5=31
s:abor	6=31
s:abou	1=-60 2=-43 3=-95 7=-34
s:abov	2=-42 5=39
s:abse	0=-28 2=38 4=75 5=-44 6=34 7=48 8=-27
s:absen	2=45 4=64 5=-38 7=50 8=-38
s:abst	0=26 1=-59 4=-104 5=76 8=-25
s:abste	0=-30
s:absti	1=-31 4=-99 5=122
s:abstr	8=-37
s:absu	1=41
s:absur	0=-29 1=47
s:acad	5=-55
s:acade	5=-47
s:acce	0=-78 1=-29 3=48 5=-39 6=-25 7=-29 8=-44
s:accep	0=-26
s:acces	0=-43 4=-27 8=-27
s:acci	0=-31 2=-35 5=57 6=-54 8=-26
s:accid	0=-30 2=-37 3=-25 5=38 6=-60 8=-31
s:acco	4=-48 7=-98 8=-44
s:accom	3=-32 5=-33 6=30
s:accor	1=47 2=25 7=-62
s:accou	2=-54 3=-36 4=-69 6=-66 7=-63 8=-76
s:accr	4=46
s:accu	0=-45 2=-27 3=-25 6=27 7=-38 8=34
s:accue	0=-49 2=-34 3=-28 6=46 7=-30
s:accus	5=42 6=-46
s:acha	5=-36
s:achat	0=-41
s:ache	4=-34 6=-46
s:achet	3=-34 4=-35 6=-40
s:acht	0=48
s:achte	0=39
s:acou	3=-33
s:acqu	8=98
s:acqui	5=-25 7=-31 8=104
s:acro	0=-27 2=-44 4=-37 7=-61
s:acros	0=-26 2=-39 4=-28 7=-43
s:acte	0=-48 4=-37 5=-32 6=-30
s:acteu	6=-25
s:acti	2=-29 4=-86 5=-27 7=31 8=-40
s:actin	7=-37
s:actio	4=-30 7=-31
s:activ	3=39 4=-55 6=27 7=85 8=-44
s:actn	2=47
s:acto	3=-55
s:actor	3=-27
s:actu	3=36 4=-38
s:actua	4=-37
s:actue	3=44
s:adap	2=-53 3=-42 5=-33
s:adapt	2=-45 3=-37 5=-36 8=-26
s:adde	2=51 4=-29 6=30
s:adden	2=25
s:addi	4=-87 5=73 8=-63
s:addic	4=-74 5=71 8=-56
s:addr	7=-26
s:adel	8=-27
s:adep	5=71
s:adept	0=-39 5=57
s:adey	4=56 8=-39
s:adeye	4=50 8=-38
s:adhe	0=-31 1=45 4=-35 5=-34 7=39 8=-54
s:adher	1=32 5=-35 7=43
s:adhes	1=38
s:adjo	4=-68 5=-64 6=-28
s:adjoi	4=-64 5=-63 6=-33
s:adju	8=29
s:adjud	8=33
s:admi	0=-83 3=-34 4=-65 5=29 6=-40
s:admin	0=-85 4=-38 5=-36 7=44 8=-34
s:admit	4=-56 5=59 7=-32 8=38
s:adol	6=29
s:adole	2=30 6=27 8=-25
s:adop	5=-44 6=35
s:adopt	5=-54
s:adre	2=38 4=-35 5=42
s:adres	5=42
s:adul	0=-54 1=-40 2=-45 3=-43 4=-42 5=49 6=-42 7=-56 8=-70
s:adult	2=-35 4=-30 6=-31 8=-47
s:adve	1=-37 4=-25 5=25 6=-31 7=-40
s:adven	5=35
s:adver	0=29 1=-45
s:advi	0=-36 2=-57 3=-55 5=-66 6=-33 7=-69 8=-61
s:advic	3=32 5=-28 7=-36
s:advis	2=-61 3=-78 5=-55 6=-33 7=-55 8=-53
s:advo	1=31
s:aeri	8=-54
s:aerie	8=-54
s:aero	4=-40 5=-28 8=28
s:aerop	4=-40 8=32
s:affa	0=-37 1=-56 2=-31 3=-72 4=-74 6=-33 7=-42
s:affai	0=-40 1=-53 2=-25 3=-81 4=-75 7=-44 8=26
s:affe	0=-26 4=37 5=-36 8=-25
s:affec	4=30 5=-28 8=-25
s:affi	1=43 4=-41 5=31 6=-49 7=66 8=-37
s:affic	1=26 6=-28
s:affil	0=69 5=-45 7=93
s:affir	1=28 5=42
s:affr	4=-28 8=37
s:afsc	7=61
s:afscm	7=52
s:afte	0=-66 1=31 6=-84
s:after	2=37 6=-37 7=27
s:aftr	0=-43 7=36
s:agai	0=53 3=-33 5=-60 6=-47
s:again	0=37 1=42 2=32 3=-41 5=-49 6=-33 8=-38
s:agei	1=-33
s:agein	1=-42
s:agen	0=-150 1=-27 2=-84 4=33 6=-62 7=-26 8=-52
s:agenc	0=-116 1=-69 2=-61 4=40 6=-48 7=-27 8=-40
s:agend	0=-41
s:agent	0=-39 7=31 8=-27
s:aggr	2=-38
s:aggre	2=-37
s:agil	3=-35
s:agno	0=-37 5=-59 6=-53
s:agnos	0=-44 5=-51 6=-54
s:agon	5=-30
s:agre	0=-40 1=-59 4=-43 5=-58 7=-49
s:agree	3=52 7=-52
s:agreg	0=-25 1=-45
s:agrem	2=-36 6=37 8=62
s:agres	8=-71
s:agri	5=-25
s:agric	5=-26
s:aide	4=-45 5=-26
s:aili	0=-29 4=-53
s:ailie	0=-33
s:ailin	4=-59
s:aill	5=56 6=-41
s:aille	5=57 6=-37
s:aima	3=-25 5=-32 6=46
s:aimai	6=52
s:aime	5=-32 6=51 8=-32
s:aimen	6=35
s:airbu	0=-27
s:airl	3=-29 4=-29 7=-39
s:airli	3=-25 7=-38
s:airp	4=-36 5=-28
s:airpo	4=-36 5=-27
s:alar	0=-39 4=-48 8=-58
s:alarm	0=-33 4=-34 8=-38
s:albu	4=-49 8=-33
s:alco	0=-25 2=-29 3=-30 6=-26 8=94
s:alcoo	4=-61 8=113
s:alge	0=48 6=-43 8=-32
s:algo	0=-26 2=-45 3=57 8=-49
s:algor	0=-29 2=-43 3=57 8=-47
s:alig	0=46
s:alik	6=52
s:alle	0=-65 1=-46 2=-38 5=-66 6=-54 7=-40 8=-62
s:alleg	8=-46
s:allem	0=-39 6=-43 7=38
s:aller	0=-28 1=-29 2=-62 3=-30 5=-74 7=-68 8=-25
s:alli	7=38
s:allia	0=26 7=26
s:allo	0=-45 1=36
s:allow	1=28
s:alon	0=46 1=-34 2=37 4=-85 6=-31
s:alph	2=30
s:alre	4=39 7=29
s:alrea	4=35 7=30
s:alsa	0=66 4=-30 7=-29
s:alsac	0=81 4=-42 7=-35
s:alte	0=36 2=-42
s:alter	0=33 2=-40
s:altr	0=-28 1=68
s:altru	1=80
s:alumn	1=26
s:alwa	1=-30 2=-29 4=-47 5=-25 6=60
s:alway	0=27 1=-30 2=-31 4=-34 6=40
s:alzh	2=47
s:alzhe	2=65
s:aman	0=-57 6=-64
s:amant	0=-51 6=-60
s:amat	0=-41
s:amate	0=-42
s:amba	3=33
s:ambas	3=46
s:ambi	0=-46 1=41 4=-33 5=-29 6=53 7=-33
s:ambig	6=46 7=-34
s:ambit	1=49
s:ambu	0=-31 4=-49
s:ambul	0=-32 4=-53 5=-25 8=-29
s:amel	2=-25
s:ameli	2=-26
s:amen	4=53 5=-27 6=-26
s:amena	4=56
s:amend	0=-25 4=25
s:amer	0=34 2=41 6=-39
s:ameri	0=25 2=49 6=-33
s:amie	5=-39 6=85
s:amiti	6=33
s:amni	2=-25 8=52
s:amnio	2=-36
s:amon	2=-26 4=-56
s:amou	0=-64 1=-53 2=-30 4=-47 6=58 7=-27
s:amour	0=-33 4=-49 5=-86 6=69
s:ampu	4=40
s:amput	8=-25
s:amst	6=41
s:amste	6=31
s:amyo	2=37 6=-30
s:amyot	2=32 6=-27
s:anae	2=-36 4=41
s:anal	1=-31 2=37 4=-61 5=-49 6=-41 7=-54 8=-86
s:analy	1=-45 2=28 4=-57 5=-38 6=-52 7=-62 8=-70
s:anar	0=32 1=69 4=-30 5=-42 7=-27
s:anarc	0=38 1=72 4=-46 5=-37
s:ance	4=-25 6=-33
s:ances	0=-27 6=-29
s:anci	0=42 1=53 2=-57 7=28 8=-31
s:ancie	0=60 1=60 2=-48 6=36 7=28 8=-33
s:andr	0=-25 1=-30 6=43
s:andre	0=-38 1=-34 6=45
s:ange	8=44
s:anger	1=32
s:angi	2=47 4=34
s:angl	0=-38 1=-33 4=-29 5=-28 6=-27 8=-25
s:angla	0=-31 5=-29 8=-28
s:angli	1=-52
s:anim	0=-87 1=99 2=-60 3=-80 4=-60 5=-70 6=-47 8=-43
s:anima	0=-65 1=101 2=-50 3=-68 4=-74 5=-83 6=-55 7=-51 8=-54
s:animi	1=61
s:annec	6=-35
s:annee	7=-31 8=25
s:anno	2=-48 3=-30 5=65
s:annon	5=62
s:annot	2=-40
s:annu	0=-28 2=-35 3=-27 4=-39 5=-49 6=-28 7=25 8=49
s:annua	1=35 2=-33 4=-30 7=34
s:annue	5=-54
s:annul	8=83
s:anom	2=59 4=-25 5=-30
s:anoma	2=56 5=-32
s:anon	2=-38 3=-30 4=-41 5=34 8=32
s:anony	2=-30 3=-28 4=-36 5=50 8=40
s:anor	2=31 5=-41
s:anore	4=36
s:anot	0=-40 1=25 6=36 7=-43 8=-33
s:anoth	0=-36 1=27 6=38 7=-38
s:answ	0=-25 1=-34 3=-33 6=-60
s:answe	1=-42 3=-29 6=-59 8=-26
s:ante	8=64
s:antec	2=-40 8=71
s:anth	1=133 5=-26 6=-65 8=-38
s:anthr	1=121 6=-43 7=-25 8=-34
s:anti	0=-69 1=153 3=-31 4=40 5=-69 6=-45 7=-31 8=-54
s:antic	4=54
s:antid	4=37
s:antin	1=57 8=-28
s:antiq	4=-59
s:antis	0=-48 1=100
s:antit	1=63
s:anto	6=62
s:antoi	4=-27 6=69
s:antw	5=44
s:antwe	5=46
s:anxi	5=-26
s:anxio	4=42
s:anyo	2=43 5=74
s:anyon	2=28 5=59 6=-27
s:anyt	1=31 2=-36 5=-32
s:anyth	1=50 2=-29 5=-27
s:apai	0=-35
s:apais	0=-34 5=-25
s:apar	0=32
s:apne	4=66
s:apoe	2=25 4=-33
s:apol	0=48 4=-27 5=-26
s:apoli	0=56
s:apos	1=45
s:apost	1=47
s:appa	0=33 1=44 2=36 5=-50 7=-32 8=-34
s:appar	0=50 1=51 2=41 5=-47 7=-35 8=-29
s:appe	0=-25 2=-32 4=72 5=-69 6=-31 7=-29
s:appea	1=-46 8=37
s:appel	4=66 5=-37 7=-31 8=-32
s:appl	1=36 4=-29
s:appo	0=-37 7=37 8=-54
s:appoi	0=-35 8=-55
s:appr	0=-26 1=-31 2=-37 4=-62 6=-34 7=39 8=27
s:appra	5=43
s:appre	0=-60 1=-42 2=-55 3=-28 4=-56 6=-37 8=-43
s:appri	3=41 7=47 8=-37
s:appro	0=39 5=-58 6=-32 8=59
s:appu	2=60 4=-31
s:apre	1=30 4=-32 7=-53 8=28
s:apri	4=46
s:apro	1=26 7=-25
s:aprop	2=-27 7=-27
s:arbi	0=-32 4=-29 7=-42
s:arbit	0=-27 4=-37 7=-42
s:arbr	0=48 2=-53
s:arch	0=-43 2=-35 3=-40 4=-31 5=-64 6=-40 7=-34 8=-76
s:archi	0=-66 2=-34 3=-27 4=-32 5=-51 6=-41 7=-28 8=-59
s:arde	0=-27
s:ardec	0=-28
s:argu	0=-26 6=30 8=-41
s:arle	5=-30
s:arme	0=47 8=-51
s:armee	1=-34 8=-29
s:arna	8=40
s:arnau	2=-29
s:arou	4=-49 5=38
s:aroun	4=-44 5=39
s:arra	2=-30 5=58 6=-25 7=-49
s:arran	4=-25 5=65 6=-27 7=-48
s:arre	0=-79 1=-47 3=-40 5=-51 6=-41 7=-55 8=60
s:arret	2=-30 4=-36 8=86
s:arri	1=-38 2=-27 3=-34 5=-35 8=-62
s:arriv	1=-43 3=-26 5=-36 8=-55
s:arro	0=38
s:arron	0=51
s:arso	8=34
s:arson	8=-26
s:arth	0=27 4=54
s:arthr	4=63
s:arti	1=-42 3=-95 4=-32
s:artic	0=40 5=31
s:artis	0=-45 1=-33 3=-54 5=-45 7=-27
s:asce	0=-29 3=-25 4=38
s:ascen	0=-41 4=37
s:asco	3=-42 7=-45
s:asex	1=-29 3=-26 5=39 6=62 8=-35
s:asexu	1=-29 5=30 6=29 8=-37
s:ashk	2=49
s:ashke	2=44
s:aske	4=26 5=-54 6=34
s:aski	3=37
s:askin	3=33
s:aspe	4=31
s:asper	4=40
s:assa	7=-43
s:assau	7=-28
s:asse	1=41 2=-28 5=-67 6=-43 7=-55 8=-56
s:assem	1=44 5=-40 6=-25 7=-43 8=-30
s:asses	5=-38
s:assi	0=-56 1=-46 2=-50 3=-51 4=-92 5=-28 7=-64
s:assig	8=65
s:assis	0=-56 1=-41 2=-42 3=-55 4=-80 7=-60 8=-79
s:asso	0=-71 2=-72 3=-50 4=-75 6=-37
s:assoc	0=-79 2=-55 3=-55 4=-62 6=-48 7=-41
s:assu	1=47 2=-66 3=-43 4=-63 5=42 6=35 7=-83
s:assum	1=25 4=-40 5=62 6=48
s:assur	2=-50 3=-32 4=-40 6=-29 7=-77
s:asth	1=-30 2=-26 4=47 5=-51
s:asthm	1=-33 4=39 5=-59 8=-30
s:astr	0=-31 1=38 2=31 4=-32 5=-36
s:astro	1=42
s:asyl	6=-30
s:atel	0=-39 1=-114 2=-40 4=41 7=49
s:ateli	0=-28 1=-134 2=-33 4=27 5=-27 7=39 8=-26
s:athe	0=-80 1=74 2=-48 3=-42 4=-52 5=-54 6=-81 7=-39
s:athee	0=-27 1=54 7=-29
s:athei	0=-52 1=82 2=-41 4=-51 5=-38 6=-46
s:athl	2=43 5=-31 8=-27
s:athle	2=36 5=-42 8=-31
s:atla	0=66 2=-33 4=-42 5=-35
s:atlan	0=56 4=-37 5=-38
s:atou	1=-34
s:atro	2=61 6=-28
s:atrop	2=67 4=-31
s:atta	0=40 1=-31 5=-35 7=-67
s:attac	1=-28
s:atte	0=-57 2=50 8=25
s:attei	0=-26 2=36 3=-44 4=-25
s:attem	3=41
s:atten	0=-40 5=31
s:attes	4=43 7=25
s:atti	1=-28 4=-46 5=-93
s:attir	1=-31 5=-76
s:attit	4=-25
s:attr	0=-31 1=-26 3=38 5=-40
s:attra	1=-26 5=-48
s:attri	3=38
s:aube	5=-30
s:aubi	4=43
s:auct	5=-29
s:aucti	3=-26 5=-36
s:aucu	0=34 1=76 2=-27 3=-27 4=64 6=-44 7=-35
s:aucun	1=45 2=-32 4=27 6=-34
s:audi	0=-48 1=-63 2=-51 3=-95 4=-73 6=-43 7=-67 8=-68
s:audie	8=-55
s:audio	3=-54 4=-39
s:audit	0=-44 1=-44 2=-43 4=-39 5=-33 6=-31 7=-57
s:augu	0=33 1=31
s:aujo	1=39
s:aujou	1=32
s:aumo	0=-30 3=-38 8=-54
s:aumon	0=-29 3=-53 8=-54
s:aupr	0=-50 7=-31 8=37
s:aupre	0=-44 7=-35 8=39
s:aura	0=31 6=60 7=-29 8=30
s:aurai	2=-28 4=-30 6=60 7=-26 8=44
s:aure	1=44 3=-41
s:aurel	1=45 3=-52
s:auss	0=-42 2=25 5=-59
s:aust	4=-25
s:auste	2=-37 4=-25
s:auth	0=-89 3=80 6=-61 7=-41 8=-37
s:authe	0=-53 3=91
s:autho	0=-29 3=-29 6=-42 7=-27 8=-37
s:auti	2=-27 3=-31 4=32 5=-26 6=-36
s:autis	2=-28 4=26 6=-40
s:auto	0=31 1=-46 2=-43 3=55 5=-46 6=-40 7=-42
s:autom	0=-48 2=-35 3=37
s:auton	0=82 7=-35
s:autor	4=-28 5=-28
s:autr	0=28 4=-39 6=63 8=-51
s:autre	0=36 6=-26
s:autri	8=-45
s:autu	4=35 7=-25
s:autum	4=42 7=-25
s:avai	0=55 1=-27 4=-50 6=-27 8=-30
s:avail	4=-27
s:avan	2=-35 4=-62 5=-47 6=50 8=-49
s:aven	0=-44 1=-26 3=-44 4=-29 5=-25 6=-31
s:avent	0=-36 3=-29 4=-37 5=-55
s:aver	5=60
s:avert	1=-25 5=55
s:aveu	4=-38
s:aveug	4=-38
s:avio	2=42
s:avoc	0=-35 1=-45 2=-29 3=-28 4=-36 5=-54 6=-48 8=-33
s:avoca	0=-39 1=-44 2=-28 3=-30 4=-41 5=-55 6=-55 8=-60
s:avoi	2=-42 3=-56 4=85 6=-31 8=-49
s:avoid	4=25
s:avon	7=-29
s:avou	5=72 7=-31 8=46
s:avow	1=43
s:avowe	1=39
s:avri	5=-42 8=52
s:awai	8=42
s:await	8=49
s:awak	5=40
s:awake	5=42
s:awar	6=28 8=-45
s:ayan	4=-28
s:babi	4=-34
s:babie	4=-35
s:bach	1=-35
s:bache	0=-31
s:back	1=-32
s:badg	0=-107 1=-36 2=-45 3=43 5=-41 6=25
s:badge	3=-54
s:badl	4=36
s:bail	0=-26 8=-57
s:bais	4=-49
s:baiss	4=-45 8=41
s:bake	1=-56 3=-63 5=-31 6=-83 8=-35
s:baker	1=-43 3=-50 5=-27 6=-72 8=-35
s:bala	4=-68 6=-33
s:balan	2=25 4=-67
s:balc	0=35
s:balco	0=37
s:ball	0=36 3=-26 5=-29 7=-90
s:ballo	0=38 7=-92
s:ballr	5=-31
s:balp	7=52
s:bama	0=64
s:bamak	0=62
s:banc	7=-25
s:banca	7=-29
s:band	5=-47
s:bang	0=30 5=54
s:bangk	5=61
s:bank	0=-50 1=-36 4=-35 5=-45 8=-30
s:banke	1=-31
s:banki	0=-37
s:bann	0=-28 3=-47 4=-30 8=46
s:banne	3=-40 4=-28 8=29
s:banni	0=-34
s:banq	1=-37 4=-43 5=-60 6=-42 7=-45 8=-74
s:banqu	0=-25 1=-34 2=-25 3=43 4=-48 5=-71 6=-49 7=-49 8=-78
s:bapt	1=27 7=57
s:bapte	1=52
s:bapti	7=47
s:barb	3=27 6=-33
s:barbe	6=-28
s:barg	4=-37
s:barga	4=-25
s:barm	1=-29 5=-36 6=-27
s:barma	5=-34 6=-34
s:baro	2=-58
s:barr	0=-65 3=-35 4=-31 5=-58 6=-43 7=-32 8=52
s:barre	2=-25 5=-50 8=94
s:barri	0=-32 6=-43 8=-51
s:bart	6=-42
s:barte	6=-49
s:base	3=-31 4=-26 5=-64 6=43
s:baseb	5=-39
s:basi	8=-57
s:bask	0=-35 4=-37
s:baske	0=-36 4=-37
s:basq	0=-39 2=51
s:basqu	0=-49 2=31
s:bass	4=-51
s:bata	7=-32
s:batai	7=-26
s:bati	1=-36 4=-28 7=-44 8=-29
s:batim	1=-32 7=-47 8=-29
s:batt	5=26 8=-47
s:batte	5=44 6=-26 8=-47
s:bava	0=48 4=-26
s:bavar	0=58
s:bayr	0=75
s:bayro	0=90 8=-26
s:bear	0=30 3=40
s:beat	1=-30 6=39
s:beate	4=33 6=37
s:beau	3=27 4=-63
s:beauc	3=36 4=-26
s:beca	0=26 2=-27 6=31 8=-61
s:becam	1=42 7=25
s:becau	1=-52 3=35 5=28 6=36 7=-43 8=-47
s:bect	0=-26 7=43
s:bedr	4=-33
s:beek	1=-30
s:befo	0=-56 1=-30 3=-25 4=51 7=-43 8=-52
s:befor	0=-53 1=-39 2=-32 7=-33 8=-28
s:bega	1=29 4=61
s:begi	2=-38
s:begin	2=-37 6=28
s:beha	7=-33
s:behal	7=-34
s:behi	0=-29 4=33 5=-30
s:behin	0=-32 4=42 5=-39
s:bein	0=-54 1=34 4=32 5=-45 6=29
s:bela	0=79
s:belar	0=75 3=-27
s:belf	0=-34 1=41 7=-30
s:belfa	0=-26 1=56
s:belg	0=27 4=-56 7=-38 8=67
s:belgi	0=49 4=-54 6=58
s:beli	1=27 2=-34 3=-33 4=-52 5=-53 6=-63
s:belie	1=29 2=-30 3=-41 4=-63 5=-42 6=-61
s:bell	5=-49 6=-30
s:belo	7=52 8=-30
s:belon	6=-26 7=56 8=-36
s:benc	4=-30 5=-52
s:bene	0=30 1=-28 2=-32 3=-28 4=-29 5=-45 7=-47 8=-29
s:benev	0=32 3=-26 5=-40 7=-29 8=-60
s:beni	1=40 4=25
s:berl	5=-31
s:berli	5=-25
s:bern	0=25 4=-64 8=-27
s:berni	0=28 8=-26
s:besoi	5=-29
s:best	6=-30
s:bete	1=45
s:bett	0=-54 5=-32
s:bette	0=-39 4=33 5=-38
s:betw	0=35 1=-37 6=-28 7=-47 8=-37
s:betwe	0=25 1=-29 5=25 6=-30 7=-48 8=-32
s:bibl	1=71 3=-28 4=-49 5=-36 6=-34 7=-29 8=-26
s:biel	0=32 4=54
s:bien	8=26
s:bigg	4=-39 6=37
s:bigge	4=-42 6=42
s:bijo	3=-57
s:bijou	3=-56
s:bila	0=-32 3=-28 4=-33 8=-28
s:bili	6=-38
s:bilin	6=-51
s:bill	1=-30
s:bille	0=27 1=-40
s:bime	6=-29
s:bind	8=-33
s:binde	8=-33
s:biob	2=-45
s:bioba	2=-55
s:bioe	5=-25
s:bioet	5=-31
s:biog	0=-38 6=25
s:biogr	0=-46
s:bioi	2=-66
s:bioin	2=-60
s:biol	3=-28 5=-29 6=-33
s:biolo	0=-26 3=-34 5=-29 6=-35 8=-31
s:biom	0=-85 1=-49 2=-37 4=-70 5=-60 6=-58 7=-56 8=-57
s:biome	0=-85 1=-45 2=-41 3=36 4=-74 5=-50 6=-51 7=-59 8=-63
s:biot	4=-25
s:bipo	1=-30 4=60
s:bipol	1=-27 4=61
s:birm	0=44 8=-46
s:birt	4=32 5=-35
s:bise	0=-39 1=-45 3=-31 4=-49 5=-83 6=96 8=-27
s:bisex	0=-45 1=-36 4=-42 5=-64 6=100
s:bisho	5=27
s:bitt	8=29
s:bitte	2=36 8=27
s:blac	2=-31 4=-32 8=-37
s:black	0=-46 2=-30 8=-43
s:blad	2=-34 6=-37
s:bladd	6=-33
s:blai	0=42
s:blan	0=51 3=-29 4=-46 5=-53 6=-39 8=49
s:blanc	4=-28
s:bles	0=-28 1=-38 4=-35 6=30 8=48
s:bless	8=40
s:bleu	5=-37
s:blin	1=-36 3=-36 4=-39 5=-32 6=-37 8=-35
s:blind	2=27
s:bloc	0=61 3=-44 4=48
s:bloca	0=46
s:block	4=59
s:blog	0=28 5=38 8=-29
s:blok	6=41
s:bloke	6=43
s:bloo	0=-30 1=-41 2=50 4=54 5=-37 6=-30 8=-31
s:bloqu	3=25 4=-27
s:boar	4=-72 5=-33 6=-66 7=-32 8=-79
s:board	5=-48 6=-31
s:boas	5=47
s:boast	5=58
s:boat	6=-77
s:boil	7=41
s:boile	7=47
s:boir	4=76 8=-40
s:boit	4=-26
s:bolt	6=36
s:bolto	6=38
s:bond	0=-33 1=-51 8=-28
s:bonda	1=-31 5=29
s:bone	0=32
s:bonn	4=-70 5=-54 6=-32
s:bonne	5=-33
s:book	0=-55 1=-28 2=-31 4=-49 5=-73 6=-73 7=-40 8=-35
s:booke	1=-43
s:booki	4=-43
s:bookk	5=-55
s:books	1=28 6=-34
s:boos	4=46
s:boost	4=44
s:boot	3=27 4=-34 5=-57 8=-30
s:bord	0=28 1=33 3=51 4=-41 6=-50 7=-54 8=-49
s:borde	1=38 3=52 4=-34 6=-36 7=-41 8=-36
s:bore	5=28 6=30
s:bori	6=60
s:born	3=-38
s:borne	3=-89
s:bosc	7=-41
s:boss	7=-31
s:bost	0=38
s:bosto	0=32
s:bott	4=31
s:bouc	5=-43
s:bouch	8=-25
s:boud	1=-44 4=-30
s:boudd	1=-34 4=-30
s:bouf	1=45 4=-38
s:bouff	1=40 4=-34
s:boug	3=-39 4=-39 7=-26
s:bough	3=-37 4=-38 7=-36
s:boul	0=-30 6=-46 8=-25
s:boula	0=-25 1=26 6=-52
s:boun	0=-50 3=-29 8=37
s:bour	4=-42 7=-26
s:bours	4=-36
s:bout	0=-35 2=-42 3=-38 4=-53 5=-40 6=-28 8=-71
s:boute	4=-41 8=-60
s:bouti	0=-26 1=-26 2=-37 3=-40 4=-35
s:bowe	4=-33
s:boyc	0=36 1=-32
s:boyco	0=45 1=-40
s:boyf	0=-41 4=-31 5=38 8=-34
s:boyfr	0=-44 4=-30 5=46 6=-46 8=-35
s:brac	0=-30 4=-51
s:brace	0=-27 4=-40 8=31
s:brail	4=-26
s:bran	0=-57 1=-46 2=-32 3=-78 4=-82 5=-53 6=-70 8=-62
s:branc	0=-63 1=-27 3=-31 4=-51 6=-54 8=-39
s:brand	4=-25 5=-29
s:braq	0=-27 6=-41
s:braqu	0=-25 6=-31
s:bras	0=-25
s:braw	8=44
s:brazi	4=-30 6=-29
s:brca	2=56 4=-45 6=-34
s:brea	0=-51 1=-47 4=55 5=-53 6=-35 7=-32 8=-45
s:breas	4=75
s:bree	2=-45 4=-33 8=-34
s:breed	2=-52 4=-31 8=-35
s:bres	0=-31 5=-60
s:bret	0=54 1=-39 5=-28 7=-50
s:breta	0=38 7=-27
s:breto	0=25 7=-33
s:brev	0=-30
s:breve	8=-25
s:brew	2=29
s:brewe	2=33
s:brex	0=41 4=-37 6=-31
s:brexi	0=51 4=-37 6=-29
s:bric	1=-44 3=37 4=-28
s:brick	1=-42 3=39
s:brid	4=-57 5=-54 8=-37
s:bride	6=-34
s:bridg	4=-45 5=-34
s:brie	1=-42 5=-38 6=-32 8=-49
s:brig	0=-106 1=-28 4=42 5=-48 8=-44
s:briga	0=-73 8=-30
s:brigh	0=-39 1=-28 4=40 5=-31
s:bril	0=-47 4=67 6=-50
s:brill	0=-35 4=83 6=-54
s:brin	4=44 8=-45
s:bris	0=44 4=-26 6=-34 7=-30 8=42
s:brist	0=38 4=-32 6=-43 7=-38 8=32
s:brit	0=31 1=29 4=-26 5=-28 6=-44 7=-41
s:brita	0=40 6=-32
s:briti	1=42 7=-31
s:broa	0=-39 7=-36
s:broad	0=-39 7=-28
s:broc	2=-42
s:brok	0=-33 1=27 2=-28 3=-33
s:brot	1=46 2=32 3=-33 4=-27 6=35 7=-73 8=51
s:broth	1=52 2=28 3=-37 4=-33 7=-63 8=49
s:brou	0=-52 1=63 3=-30 4=-56 8=-28
s:broug	0=-41 1=85 3=-39 4=-48 6=-51 7=-28
s:brow	2=-31 3=-25 4=29
s:brows	2=-33 5=31
s:brui	5=32 6=31
s:bruit	6=56
s:brul	0=67 1=-34 4=-47 5=-25 7=-28
s:brun	6=-33
s:brus	0=82 1=-36 4=-53 8=35
s:bruss	0=87 1=-36 8=-28
s:brux	2=-33
s:bruxe	0=42 1=38 2=-31 6=26
s:buda	0=32
s:budap	0=39
s:budg	0=-41 1=-25 5=-66
s:budge	0=-49 5=-66 6=-30 7=-27
s:buff	7=43
s:buffa	7=45
s:buil	0=-85 2=-59 4=-85 5=-43 6=-31 7=-36 8=-50
s:build	0=-63
s:bulim	4=43
s:bull	4=-61 5=-51 7=31 8=33
s:bulld	0=48 4=-42 5=-50
s:bulle	0=-79 4=-25 7=28 8=54
s:bumpe	1=31
s:bunt	6=-26 7=-32
s:bunti	7=-31
s:bure	0=-49 1=-68 2=25 4=32 6=40
s:burea	1=-64 4=44 6=43
s:burg	1=-32 4=-25 8=36
s:burge	1=-30
s:burgl	8=37
s:burn	3=66 4=38 5=-39 6=-37
s:burs	7=46
s:bursa	5=25 7=46
s:busi	0=-31 1=-28 2=-49 4=-47 6=-86 8=-28
s:busin	0=-29 1=-31 2=-42 3=-26 4=-61 6=-68
s:bust	0=86 7=29
s:butc	6=44
s:butt	3=-59
s:buve	0=-57
s:buvet	0=-63
s:buveu	4=31
s:buye	0=-50 1=-25 5=-26 6=-61 7=-34 8=-28
s:bypa	0=70 4=-26 8=-43
s:bypas	0=58 8=-37
s:c282	2=51
s:caba	8=-53
s:cabi	1=-35 2=-39 4=-45 5=-35 6=-51
s:cabin	1=-28 2=-32 3=26 4=-48 6=-42 7=-37
s:cabl	4=36
s:cace	2=-32
s:cach	0=44 3=-71 4=-39 5=-93 6=64
s:cache	4=-34
s:cade	1=-31 3=28 8=-26
s:cadr	0=-88 4=-48 5=-52 7=-53
s:cadre	0=-80 5=-48 7=-63
s:cafe	4=-36
s:cafet	4=-34
s:cais	2=-43 3=31 5=-27 6=-46
s:caiss	2=-51 3=42 6=-37
s:cake	8=-32
s:cala	5=-42
s:calai	0=25 5=-52
s:calc	4=-43
s:calcu	4=-31
s:cale	0=27
s:calen	4=37
s:call	0=39 2=-82 3=-44 5=-52 7=-34
s:calle	3=-54
s:calli	2=-61
s:calm	5=-53
s:cama	6=60 7=-34
s:camar	6=68 7=-38
s:camb	3=31 7=-40 8=-38
s:cambr	2=30 3=29 7=-38 8=-34
s:camd	1=-25
s:came	2=33 4=-53 5=-37 7=31 8=-42
s:camer	3=48 4=-54 5=-29 7=28 8=-29
s:cami	6=-32
s:camp	0=26 2=-63 3=-44 4=-94 5=-70 7=-75 8=-62
s:campa	2=-61 3=-60 4=-86 5=-58 7=-70 8=-61
s:campu	3=30
s:camu	1=-30
s:cana	0=-31 7=-38
s:canad	0=-31 3=25 7=-40
s:canc	0=-44 2=39 5=-37 7=39
s:cance	0=-40 2=34 5=-28 7=39
s:cann	0=-44 2=-27 4=81 5=-28 6=28 8=38
s:canna	1=-32 8=64
s:canne	4=-40
s:canno	0=-37 4=75 5=-36 6=25
s:cant	0=-27 2=-33 3=57 5=-65 7=48 8=-33
s:cante	0=-47 2=-30 5=-34 6=44 7=-25
s:canti	3=56 5=-27
s:canto	7=76
s:canv	0=35 3=-32
s:canva	0=38
s:capa	0=-43
s:capac	0=-50 4=-29
s:capi	0=97 2=-29 4=-47 6=50 8=-31
s:capit	0=86 2=-27 3=-25 4=-38 6=48 8=-35
s:capt	0=48 3=26 4=-36 6=-60 7=-32
s:capta	0=69 6=-44
s:capti	7=-31
s:captu	3=43 4=-41
s:cara	4=-47 8=-35
s:carac	0=39 3=-27 4=-42 8=-40
s:carav	0=-60
s:carb	3=-41 7=-26
s:carbo	3=-46
s:card	0=-31 1=-40 3=25 4=39 5=-78 7=-36 8=-56
s:cardi	0=-40 1=-27 4=41 5=-64 7=-32 8=-53
s:care	0=-41 2=-28 3=-40 5=-83
s:caree	0=-27 3=-33 5=-45 6=32 8=-34
s:caret	1=-42 8=68
s:cari	4=43 8=-25
s:caris	3=31 7=27
s:carn	0=-65 4=77
s:carna	0=-48
s:carne	2=-31 4=65
s:caro	1=40 2=-42
s:carol	1=33 2=-31
s:carp	8=-42
s:carpe	0=30 8=-35
s:carr	1=-27 2=39 3=-61 6=-81 8=-51
s:carre	4=34
s:carri	1=-53 2=25 3=-48 5=-57 6=-60 8=-41
s:carry	0=31 5=37 6=-26
s:cart	1=-50 2=-64 3=-50 5=-52 6=-43 8=-64
s:carte	0=-30 8=-38
s:carto	0=-33 2=-62 5=-26
s:carv	1=-36
s:carve	1=-40
s:cary	0=-32 2=75 3=-27 4=-63 5=-36
s:caryo	0=-26 2=92 3=-37 4=-72 5=-36 8=-38
s:casa	5=-25
s:casan	5=-25
s:case	0=-40 4=-31 6=-34 7=-65 8=-33
s:casew	0=-30
s:casi	0=-53 1=-28 2=-26 3=60 4=-34 5=-94 6=-27 7=-36 8=33
s:casie	0=-25 1=-26 2=-29 3=-37 4=-27 5=-77
s:casin	0=-30 3=73
s:casq	0=68 5=-38
s:casqu	0=81 5=-31
s:cata	0=56 1=-25 3=-28 4=-71 5=-41 8=-27
s:catal	0=56 2=-28 4=-35 5=-41
s:catar	2=49 4=-49
s:cate	1=-28 4=-43 7=-47 8=-53
s:categ	8=-44
s:cater	7=-44
s:cath	0=-53 1=44 2=-25 4=-34 5=-56 6=44 7=-36 8=-34
s:cathe	0=-25 1=-32
s:catho	0=-50 1=61 4=-26 5=-53 7=-34 8=-27
s:caug	0=-29 5=63 7=-39 8=26
s:caugh	0=-26 5=54 7=-50 8=41
s:caus	0=-69 2=32 3=54 7=-41 8=42
s:caut	1=-46 8=87
s:cauti	0=27 1=-41 3=-30 8=75
s:cava	5=36
s:caval	5=31
s:cege	7=47
s:ceget	7=65
s:cele	1=51 5=-25 6=-35
s:celeb	1=40 2=-29 4=-26 6=-34
s:celi	1=-66 4=-34 5=27
s:celib	1=-60 4=-39
s:cell	2=39 4=-64 7=-31
s:cella	5=56
s:cellu	1=-29 3=-28 4=-33 5=-38 8=44
s:cent	1=-68 2=-36 3=39 4=-77 5=-61 6=-67 7=38
s:cente	3=31 7=57
s:centr	1=-41 2=-26 4=-67 5=-64 6=-49
s:cerc	0=32 1=40
s:cercl	0=49 1=42
s:cere	1=26
s:cert	0=-35 1=-40 2=-29 3=-48 4=57 5=-38 6=-55 8=52
s:certa	6=-25
s:certi	0=-28 1=-38 2=-32 3=-42 4=37 5=-45 6=-27 8=79
s:cess	1=32 4=-37
s:chai	0=-27 2=-51 3=-54 4=-52 5=-39 6=-41 8=-65
s:chain	4=-60
s:chair	0=40 2=-37 4=-41 6=-46
s:chal	5=32
s:chale	5=35
s:cham	0=-60 1=-35 2=-28 4=-38 5=36 6=-79 7=-59
s:chamb	0=-55 1=-26 3=28 5=34 6=-54 7=-53
s:champ	3=-32 6=-30
s:chan	0=47 1=-45 2=-50 4=-31 5=37 6=-49 7=-65 8=-65
s:chanc	0=46
s:chang	0=-43 2=-43 4=-52 5=76 6=-25 8=-46
s:chann	7=-43
s:chant	0=31 1=-57 2=-25 3=26 5=-51 6=-33
s:chap	0=-70 1=28 2=-57 3=-27 4=-57 6=-58 8=37
s:chape	0=-46 5=-27 6=-39
s:chapl	4=-45 6=-34 7=-30
s:chapt	1=28
s:chaq	0=35 3=39 4=-43 5=41 6=-34 8=-42
s:chaqu	0=48 3=27 4=-42 5=45 6=-40 8=-31
s:char	0=-80 1=-83 2=-75 3=-67 4=-75 5=-25 6=-28 7=-95
s:charc	1=-25
s:charg	0=-30 1=-54 2=-65 3=-47 5=-70 7=-38
s:chari	0=-46 1=-44 2=-40 4=-69 5=-32 6=-55 7=-30
s:charm	4=-42 5=56
s:charn	5=36
s:chart	0=-61 5=-28 6=-39 7=-61
s:chas	0=47 3=-29 5=55 8=-47
s:chass	0=48 1=-28 4=48
s:chast	6=-37
s:chat	4=-29
s:chatt	5=-25
s:chau	0=-74 1=-81 2=-33 4=60 5=-29 6=-61 8=-72
s:chauf	0=-64 1=-50 2=-26 4=29 6=-55 8=-58
s:chaus	4=49 5=-26
s:chea	4=-40 5=28 6=-55
s:cheat	4=-32 5=32 6=-54
s:chec	0=-44 1=-73 2=27 3=37 5=-48 6=-35
s:check	0=-29 1=-57 3=-29 4=38 6=-46 7=-42 8=-32
s:chee	0=38 2=-35
s:cheer	0=36
s:chef	5=-26
s:cheff	4=26 5=-28
s:chem	0=-36 1=37 2=-33 3=-33 5=-29 7=45
s:chemi	0=-35 3=-33 7=39
s:chemo	4=43
s:cheq	3=-51 8=38
s:chequ	3=-48 8=35
s:cher	1=-54 2=-42 3=-70 4=-57
s:cherc	1=-60 2=-51 3=-59 4=-30
s:ches	0=-45 6=-25
s:chev	6=-41
s:chevi	4=-27 5=35
s:chic	5=-75
s:chie	1=-41 2=-25 3=-28 4=-38 6=-58 8=-50
s:chien	1=-40 4=-39 6=26
s:chif	1=-41 3=-27 6=-40
s:chiff	0=-26 1=-52 3=-33 6=-36
s:chil	0=-52 1=-35 2=35 5=41 6=-58 8=-50
s:child	0=-48 1=-27 4=-41 6=-62
s:chim	2=34 4=25 6=-25
s:chin	5=-43
s:chino	3=38 5=-47
s:chir	0=-30 3=-38 4=-98
s:chiru	0=-35 3=-42 4=-94
s:choc	1=-43 8=-35
s:choco	1=-45 3=-28 8=-32
s:choeu	1=32
s:choi	0=-40 3=-53 4=-60 5=79 7=-28 8=-42
s:choic	2=34 5=33
s:choir	6=-29
s:chois	3=-29
s:chol	4=-27
s:chole	2=25
s:chor	0=-35 3=-28
s:chora	0=-35 6=30
s:chore	6=-27
s:chri	0=-34 1=42 4=-27 6=43
s:chris	0=-43 1=28
s:chro	0=-56 1=-43 4=-76 5=-78 7=-27 8=-51
s:chrom	2=27 4=-95 5=-36 6=-34
s:chron	0=-33 1=-30 5=-53 8=-48
s:chur	4=-55 6=44 7=-30
s:churc	4=-47 6=42 7=-34 8=-26
s:chut	4=34
s:cine	6=-25
s:cinq	0=-25 7=27
s:circ	0=-35 2=-26 4=-38 5=58 6=-35 7=-25 8=-42
s:circu	0=-34 5=52 8=-42
s:citi	2=29 4=-44
s:cito	0=47 7=-31
s:citoy	0=44 7=-55
s:civi	2=-27 3=-44 4=-43 5=-63 6=78 7=-61 8=-56
s:civil	0=-25 5=-32 6=78
s:clai	0=-29 2=-33 4=-65 7=-26
s:claim	4=-99 5=36 6=-34 7=-29
s:clair	4=27 5=-45
s:clas	0=-52 2=-52 3=-27 5=-76 6=-72 7=-38
s:class	0=-53 1=-67 2=-47 5=-27 6=-41 7=-45 8=-32
s:clau	0=-36 4=109
s:claus	0=-35 1=-31 4=101
s:clav	4=26
s:clavi	4=26
s:clea	0=-78 1=-54 2=78 3=-44 4=92 5=-76 6=-55 7=-66
s:clean	0=-30 7=-59 8=-32
s:clear	0=-41 2=42 3=42 4=88 5=-36 8=-53
s:clef	3=-26 4=69
s:cler	0=-71 2=-33 3=-42 4=-55 5=-67 6=-29 7=-27 8=-28
s:clerk	0=-33 8=-25
s:clic	5=-27
s:clie	1=-31 2=-71 3=-41 4=-97 5=33 6=-59 7=-57 8=-74
s:clien	1=-58 2=-62 3=-60 4=-101 5=42 6=-35 7=-65 8=-65
s:clim	0=64 1=-25 4=41 5=-30 6=27 7=-69
s:clima	0=76 1=-28 7=-41 8=-32
s:climb	4=45 7=-38 8=25
s:clin	0=-61 1=-32 2=-48 4=-40 5=-25 6=-31 7=-26 8=-37
s:clini	0=-51 2=-44 4=-60 6=-36 8=-47
s:cloc	4=-46 7=-41 8=-28
s:clock	3=38 4=-34
s:clon	2=-86 5=-29 8=-55
s:clone	2=-30
s:clos	3=-33 4=-52 5=-59
s:close	0=-25 4=-41 5=-51
s:clot	4=-32
s:clou	1=-37 4=88 5=-82
s:club	3=-25 5=70
s:cnap	8=35
s:coac	1=-77 3=-57 4=-35 5=-29 7=-39 8=-37
s:coach	4=25 5=-36 8=-39
s:coas	3=-53 4=-30
s:coch	0=27 4=45 5=-37 6=57
s:cochl	4=41
s:cock	3=-31
s:cockt	3=-46
s:code	2=-26
s:codeb	2=-34
s:codi	4=33
s:codin	4=36
s:coel	4=25 6=-28
s:coeli	6=-39
s:coeu	0=41 4=-60 8=-26
s:coff	0=-41 1=-44 3=52 4=-33 6=-50 8=-46
s:coffe	0=-40 6=-38 8=-40
s:coffr	1=-45 3=50 4=-29
s:coif	5=-39 6=-48
s:coiff	5=-37 6=-59
s:coli	0=65 3=-28
s:coll	0=-53 1=-48 2=-59 4=-25 5=44
s:colla	0=-47 4=-38 6=-45 8=42
s:colle	0=-58 1=-33 2=-53 5=32
s:colli	6=-33 8=-49
s:collo	4=-31
s:colo	1=-40 3=-47 4=53 6=-60 7=-39 8=-62
s:coloc	1=-28 4=-33 5=29 6=-30 8=-45
s:colom	0=47 5=-30
s:colon	2=40 4=-39
s:color	4=-31
s:colos	4=42
s:colou	0=-41 1=-25 4=60 5=-36 6=-46
s:colu	6=28
s:comb	0=73 8=45
s:come	1=-30 4=27 5=-77 6=-64 8=-26
s:comed	5=-75 6=-39
s:comi	1=-38 2=-27 4=-64 5=-27 6=39
s:comin	0=-47 4=-49 5=-25 6=57 7=-34
s:comit	3=-27 4=-30
s:comm	1=-60 2=-47 3=-48 4=-91 5=-66 7=-35
s:comma	2=47 4=-55 7=-51
s:comme	0=-89 1=-97 2=-60 3=-82 4=25 5=-84 6=-49 7=-44 8=-86
s:commi	0=-60 2=-37 3=-47 4=-63 5=-62 6=-27 7=29 8=38
s:commo	4=-28
s:commu	0=55 1=-52 2=-47 3=-55 4=-94 5=-69 7=-75
s:comp	0=-64 1=-58 2=-45 3=32 5=48 6=-27 7=-119 8=-67
s:compa	0=-74 2=-34 3=32 4=-26 7=-29 8=-58
s:compe	4=63 5=-34
s:compl	1=-26 2=-41 5=34 7=-51
s:compo	3=-26
s:compr	0=33 4=41 5=-34 8=-53
s:compt	0=-46 1=-78 2=-44 5=44 6=-49 7=-112 8=-40
s:compu	5=26
s:conc	0=-74 1=-72 4=-40 5=-39 6=82 7=-60 8=-81
s:conce	0=-43 5=-31 6=42 7=-33
s:conci	1=-54 3=-36 4=-26 6=40 7=-25
s:concl	4=-53 6=68 8=-27
s:conco	0=-29 3=61 6=-49 8=-54
s:cond	0=-47 1=-58 3=-57 4=-37 5=-102 6=-62 7=-26 8=98
s:conda	0=-28 1=-40 2=-27 3=-51 4=-44 5=-25 6=-26 8=34
s:condi	2=37 5=-35 8=105
s:condo	5=-32
s:condu	1=-57 2=-37 3=-58 5=-74 6=-36 8=85
s:conf	0=-104 3=25 4=-36 7=39 8=-59
s:confe	0=-77 2=-54 3=-49 4=-61 5=-49 6=-51
s:confi	0=-48 1=-26 2=45 5=34 7=-27
s:confl	7=54 8=-28
s:confo	0=-45 3=60 8=-35
s:confu	1=38
s:cong	0=27 1=-28 2=-30 3=-28 4=-25 5=-70 7=46 8=-43
s:conge	2=42 4=-53 7=-26
s:congr	7=27
s:conj	4=-40 5=-44 8=-31
s:conjo	1=-29 4=-57 5=-39
s:conju	6=-25
s:conn	0=30 1=-41 2=78 3=-28 4=-89 5=79 6=-36
s:conna	2=28 5=-28 6=-25 7=30 8=-41
s:conne	2=44 4=-75 5=36 8=-37
s:connu	2=26 5=40 6=33 7=-28 8=25
s:conq	4=-29 5=50
s:conqu	0=-29 4=-27 5=46
s:cons	1=46 4=-115 6=-94 7=-65 8=-69
s:consc	0=-47 1=51 4=-39 5=-41 8=-26
s:conse	0=31 1=-56 4=-78 5=-26 6=-103 8=-53
s:consi	0=-30 1=79 4=31
s:conso	5=38
s:const	1=-33 4=-42
s:consu	0=-40 1=-58 2=41 3=30 4=-96 5=-46 6=-63 7=-92 8=-53
s:cont	0=58 1=-32 2=-26 4=-42 5=-99 7=-38
s:conta	0=-30 4=-34 5=-37
s:conte	1=-35 2=30 3=-60 4=-49 7=-29
s:conti	1=-50 2=25 3=42 8=-28
s:contr	0=49 2=-44 4=-39 5=-127 6=-52
s:conv	2=-61 3=-67 4=-95 5=-107 6=-30
s:conva	0=55 3=-39 5=-47 7=-45
s:conve	0=-47 1=68 4=-32 5=-29 7=41
s:convi	2=-45 3=-81 4=-66 5=-47 6=-72 7=-56
s:convo	0=57 4=-38 5=-35
s:cook	1=-29 4=-80 8=40
s:cookb	7=-26
s:cooke	1=-26
s:coop	7=34 8=57
s:coope	0=-27 7=30 8=71
s:coor	0=-42 4=-68 5=-42 6=-35 7=38
s:coord	0=-43 4=-62 5=-39 6=-37
s:copa	5=-77 6=93
s:copai	2=-25 5=-70 6=77
s:cope	4=-35
s:copen	4=-25
s:copi	1=-26 2=79 3=57 4=-45 5=-26 6=-37
s:copie	2=63 3=28 5=-29
s:copin	6=-38
s:copp	4=-25
s:copr	7=-103
s:copro	7=-79
s:coqu	5=81
s:coqui	5=84
s:corb	1=-26 3=25 5=33
s:corbe	3=25 5=37
s:corby	0=37
s:cord	0=-28 1=-32 2=40 3=-43 4=59 6=-53
s:corde	6=-52
s:corn	3=-29 5=-42
s:corp	3=-28
s:corr	0=-97 1=86 3=37 4=26 5=-44 6=-29 7=-40 8=-38
s:corre	0=-35 1=-30 4=29 5=-26
s:corri	0=-89 1=104 3=42 5=-25 7=-26
s:cors	0=58 2=-30 7=-35
s:corse	2=-52
s:corte	0=26
s:cosm	2=-26
s:cosme	2=-29 5=-28
s:cost	0=-65 1=-31 4=-58 5=-42
s:costu	4=-43
s:coti	0=-57
s:cotis	0=-47 2=-25 5=-33
s:couc	1=-30 2=-36 4=-31 5=38 6=-41 8=-34
s:couch	2=-26 4=-31 5=30 6=-50 8=-29
s:coul	0=-48 1=-26 6=-43 7=40 8=-33
s:coule	0=-55 3=-32 7=39 8=-27
s:coun	1=-67 2=-67 3=-51 4=-72 5=-56 6=-60 8=-75
s:counc	1=-41 2=-45 3=-39 4=-101 5=-58 8=-72
s:couns	0=-44 2=-73 6=-43 8=-47
s:count	0=35 1=-38 2=-29 4=-48 5=-52 7=-42
s:coup	0=-87 1=-81 3=-41 4=-84 6=45 7=-45
s:coupe	3=26 5=-36 8=-40
s:coupl	0=-79 1=-68 3=-63 4=-92 5=44 6=55 7=-48 8=-81
s:cour	0=-52 1=-95 3=-65 7=53
s:coura	0=-33 8=-30
s:coure	6=60
s:couri	7=68 8=-32
s:courr	2=55 4=-52 8=-38
s:cours	1=-25 2=-29 3=-28 5=-40
s:court	4=-39 5=-27 6=-48 7=46
s:cous	2=40 6=-37
s:cousi	0=25 2=26 5=34 6=-40
s:cout	3=-43 4=-34 5=-96 6=-31 7=-38 8=-31
s:coutu	3=-51 5=-61 7=-45
s:couv	0=-64 1=-47 3=-57 4=-26 8=-32
s:couve	1=-45 3=-41 8=-29
s:couvr	0=-37
s:cove	1=-27 2=-43 3=-35 6=-35 7=-51
s:cover	5=-33 6=-25 7=-42
s:covi	2=-26 3=-36 4=90 5=-31 8=-41
s:crab	1=29
s:crac	2=64 3=-27
s:crach	2=59
s:craf	7=-37
s:cran	4=48 7=46
s:cras	4=96
s:crea	0=38 1=-34 4=-32 7=-25
s:creat	0=35 1=-47 4=-33 7=-27 8=-31
s:crec	6=-47 8=37
s:crech	0=-30 6=-53 8=27
s:cred	1=-25 5=-47 6=-31 7=-104
s:credi	6=-25 7=-113
s:cree	1=26
s:cret	3=31
s:crete	3=26
s:crew	4=-25
s:cric	5=-45
s:crick	5=-61
s:crie	0=72 2=-41 3=-38
s:crim	0=-36 1=-59 2=-36 3=-49 4=-54 5=-40 7=-25 8=-53
s:crimi	0=-31 2=-27 4=-40 5=-28 6=-26
s:crip	4=-45
s:cripp	4=-47
s:cris	0=-49 1=-49 5=-45 6=-35 8=-47
s:crise	4=37
s:crisi	4=-30
s:crit	0=44 1=-27 3=-47 4=-84 5=-61 6=-62
s:criti	0=41 1=-33 3=-59 4=-76 5=-52 6=-67
s:croh	4=64
s:croi	0=40 5=-40 6=59 7=-56 8=-35
s:crois	4=26
s:cros	0=-51 3=-39 4=-63 5=-62 7=35 8=-45
s:cross	3=-37 4=-46 5=-56 7=25 8=-38
s:crow	0=45 8=-61
s:croy	4=-34 5=-55 6=38
s:croya	2=-28 6=67
s:croyd	3=33
s:crut	8=-27
s:crutc	4=28 8=-38
s:crys	2=-26
s:cuis	0=-60 1=-72 4=-77 6=-46
s:cuisi	0=-61 1=-70 4=-52 6=-53
s:cult	1=-55 2=-31 5=-31 7=-29 8=-28
s:cultu	0=-25 7=-35
s:cura	2=-55 4=30
s:curat	2=-56 4=42
s:cure	1=33
s:curf	8=26
s:curfe	8=27
s:curi	1=-31
s:curie	6=-31
s:curio	2=-26
s:curr	8=55
s:curre	8=72
s:curv	5=-49
s:cust	0=-40 1=-27 2=-50 3=-49 4=-61 5=-64 6=-36 7=-45
s:custo	0=-51 2=-41 3=-68 4=-70 5=-65 6=-33 7=-46
s:cutt	5=-39 6=-31
s:cutte	5=-39
s:cycl	3=-34
s:cyni	1=-52 4=-37 6=-26
s:cynic	1=-27 6=-29
s:cyniq	1=-32
s:cyp2	2=75 4=-48
s:cyp21	2=59 4=-34
s:cypr	2=-29
s:cypru	2=-32
s:cyto	2=-56
s:cytog	2=-57
s:dact	4=-27
s:dacty	4=-31
s:dail	0=-43 7=33 8=-33
s:dair	0=-30
s:daka	0=50
s:danc	0=-34 2=-39 4=-31 6=-37 7=-58 8=-29
s:dance	7=-48
s:danci	0=-29
s:dang	8=30
s:dange	8=35
s:dani	4=-34 5=-57
s:danie	5=-46 6=39
s:danis	4=-25
s:dans	5=-42 6=29
s:danse	5=-39 6=42
s:dash	2=-27
s:dass	0=-38 1=63 4=-35
s:dassa	0=-56 1=62 3=-31
s:data	0=-60 7=-25 8=-26
s:datab	0=-62 7=-28 8=-29
s:date	3=-25 4=-69 5=-84 6=97
s:dati	3=-26 4=-35
s:datin	4=-25
s:daug	3=-30 5=-47 7=-33 8=51
s:daugh	3=-28 7=-49 8=32
s:dead	4=-28 5=-35
s:deadl	4=-30 5=-38
s:deaf	2=52 4=-51
s:deafn	2=55 4=-30
s:deal	2=-28 4=-41 5=-71 7=-42
s:deat	5=-59 8=-32
s:deba	0=-58 1=32 6=-31 7=-36
s:debap	1=58
s:debat	7=-43
s:debo	0=64 1=26 5=-50
s:debou	0=43 1=38 4=40 5=-32
s:debu	0=-48 1=45 5=-30 7=-29
s:debun	0=-33 1=63
s:deca	2=67 4=-38 6=-35
s:decad	5=32
s:dech	0=-59 7=58
s:decha	0=-30 7=44
s:dechi	0=-42 7=32
s:deci	0=-30 2=55 4=-52 5=-29
s:decid	0=-31 2=54 4=-40
s:decl	2=54 3=35 4=43 6=-35
s:decla	2=-31 4=75 8=25
s:decli	2=63 4=-47 8=-39
s:deco	0=-29 8=-28
s:decor	5=-29
s:decou	2=42 4=-50 5=38 8=-39
s:decr	0=-45 1=72 5=-32
s:decri	1=45
s:decro	0=-46 1=42
s:dedu	7=70
s:deduc	7=42
s:defe	0=74 5=-55 6=-58 8=-84
s:defec	2=59
s:defen	0=64 2=-57 4=-59 5=-42 6=-46 8=-90
s:defi	0=-41 1=-28 2=57 3=-29 4=-27 5=-32 8=-25
s:defic	2=51
s:defil	0=-48
s:defin	0=25 6=46
s:degr	0=-46 1=90 2=-28 4=-27 5=-38 6=-30 7=30 8=31
s:degre	0=-34
s:degro	1=47
s:deis	1=40
s:deje	2=-28 4=42
s:dejeu	4=38 8=-26
s:dela	4=-69 6=-26
s:delai	4=-50
s:delay	4=-37
s:dele	1=-65 4=-86 5=-50 6=-53 8=-84
s:deleg	1=-54 2=-59 3=-48 4=-80 5=-52 6=-44 8=-80
s:delet	2=59
s:deli	0=-57 1=-31 2=-37 4=-68 5=33 8=-47
s:deliv	0=-32 2=-38 4=-65 6=-29 8=-50
s:delo	7=-35
s:delt	2=27 4=-28
s:dema	0=-43 2=-88 8=-69
s:deman	0=-25 2=-85 8=-50
s:demar	0=-27 1=-37 4=-26
s:deme	0=-25 4=26 6=-42
s:demen	0=-25 6=-65
s:demi	1=33 5=-25 6=28 7=46
s:demis	1=29 7=36
s:demo	3=-49 4=-44 5=-68 7=-71
s:democ	0=35 1=-41 3=-30 4=-33 5=-27 6=-34 7=-53 8=-29
s:demon	0=-60 1=31 4=-32 5=-57 8=27
s:deni	1=-30 4=-41 5=-48 6=57
s:denie	5=-33 6=54
s:dent	0=-43 2=-60 4=-80 5=-42 6=-39
s:denta	2=-51 3=34 4=-75 5=-29
s:denti	0=-36 3=-28 4=-36 6=-26
s:denu	5=36
s:denud	5=29
s:denv	0=41 7=-41
s:denve	0=28 7=-47
s:depa	0=33 1=-42 2=-26 4=-68 5=55 6=-57 7=-36 8=-61
s:depar	0=33 1=-42 4=-66 5=51 6=-29 7=-34 8=-58
s:depe	0=-34 4=49 8=-59
s:depen	0=-31 4=48 8=-64
s:depi	5=-28
s:depis	6=-27
s:depl	0=-36 2=-55 6=-39 8=-42
s:depla	0=-38 4=34 5=35 6=-36
s:deplo	2=-50 4=-48 5=-32 8=-27
s:depo	2=-34 4=-66 7=55 8=-28
s:depor	0=29 8=42
s:depos	3=48 4=-26 5=-34 8=-39
s:depr	1=-34 2=-30 4=43 5=-53 6=-50 7=-43 8=-49
s:depre	4=27 5=-36 6=-51 7=-36 8=-54
s:depri	4=51
s:depu	1=-41 5=29
s:depui	5=32
s:deput	1=-32 4=-45 5=38 6=-51
s:derb	0=-31 5=-33 8=70
s:derm	4=-35
s:derma	4=-34
s:dern	1=-30 4=63 5=-46 6=32
s:derni	1=-27 3=-40 4=51 5=-46 6=27
s:derr	5=-54 8=72
s:derri	5=-46 8=75
s:desa	0=63
s:desac	0=33
s:desar	0=59 1=-29
s:desc	0=42
s:desce	2=49 5=-43
s:descr	0=47 5=42
s:dese	1=33
s:desi	0=-38 1=-44 2=-58 3=-99 4=-59 5=-81 6=-82 7=32 8=-66
s:desig	1=-62 2=-53 3=-78 4=-95 5=-76 6=-83 7=31 8=-62
s:deso	1=27 3=-35 4=39
s:desor	1=36 3=-28
s:dess	4=-62 5=-53 6=25 8=-45
s:dessi	4=-50 5=-30 6=-30 8=-56
s:dessu	6=40
s:dest	3=50 8=-25
s:destr	3=47
s:deta	0=-35 3=-48 4=31 5=33 7=42
s:detac	3=-49 4=65 7=41
s:detai	4=-49 5=31
s:dete	0=-65 1=-38 4=-48 5=-66 6=-47 7=-28 8=37
s:detec	2=35 3=-45 4=-49 5=-45 8=-26
s:deten	0=-45 1=-36 2=-28 3=67 4=-37 6=-35 8=62
s:deter	0=-48
s:deto	0=-26 3=-44 4=58 6=-31 8=-32
s:detou	3=-48
s:detr	7=47
s:detro	7=52
s:dett	8=-27
s:deva	7=27
s:devan	5=-26
s:deve	0=-56 2=-52 4=-106 6=-26 8=-55
s:devel	0=-43 1=-47 2=-53 3=-93 4=-85 5=-58 7=-30 8=-27
s:deven	5=55 7=32
s:dever	3=86 4=-37
s:devi	3=-53 4=-62 6=63
s:devic	4=-59
s:devis	3=-44
s:devo	0=-43 4=-38 5=-45 6=-34
s:devol	0=-38
s:devr	3=-70
s:diab	2=-26 3=-37 5=-45 6=-25 8=-34
s:diabe	3=-26 4=33 5=-43 6=-28 8=-37
s:diag	8=-33
s:diagn	2=44
s:diagr	8=-44
s:dial	2=-29 3=-25 5=-27 6=-36 7=-38
s:dialy	5=-26 6=-30
s:diar	7=-36
s:dick	1=-27 4=51
s:dict	0=29 1=-32 3=-56 4=31
s:dicta	0=39 3=-42 4=70
s:dicti	4=-67
s:diet	4=-60 5=-25 6=-26
s:dieti	4=-50
s:diff	0=-30 1=-44 2=-34 5=53 6=-35 7=-30
s:diffe	4=-30 5=68 6=-26
s:diffi	1=-33 2=-38 5=-25
s:digg	0=62 4=-32 8=-26
s:digge	0=61 8=-33
s:digi	6=-34
s:digit	6=-32
s:dima	0=61 1=27 5=-59 7=-28
s:diman	0=59 1=33 5=-53
s:dinn	0=-31 4=-43 5=40 6=-52 7=25
s:dinne	0=-35 4=-40 5=43 6=-64
s:dioc	3=-25
s:diog	1=53
s:dioge	1=48
s:dipl	0=-67 1=-31 3=-103 4=-58 5=-25
s:diplo	0=-68 1=-35 3=-99 4=-58 5=-25 7=-31
s:dira	0=68 8=-26
s:dirai	0=77
s:dire	0=-53 3=-62 4=-78 7=-46
s:direc	0=-66 3=-58 4=-80 7=-52
s:diri	1=-65 2=-37 4=-37 5=-46 7=48 8=-58
s:dirig	1=-56 2=-41 4=-49 5=-44 6=-25 7=49 8=-50
s:disa	2=-43 3=-33 7=-29 8=-53
s:disab	2=-36 5=-39 7=-31 8=-43
s:disag	5=-31 6=-38
s:disai	8=-32
s:disc	2=-29 4=34
s:disca	4=30 8=-32
s:disch	4=38 5=-56 6=48 8=51
s:disci	1=61 4=-32 7=37
s:discl	0=-36
s:disco	4=-37 5=-27
s:discr	0=30 2=-30 5=26
s:discu	0=-35 5=39
s:dise	1=-36 4=-63
s:disea	4=-58
s:disen	0=39 7=30
s:dish	3=-26
s:dism	0=31 5=25 7=-28 8=55
s:dismi	8=55
s:diso	2=64 4=-63 8=29
s:disor	2=73 4=-57 8=34
s:disp	0=-65 1=-30 2=-54 3=55 4=-85 5=-38 6=-64 8=36
s:dispa	7=-34
s:dispe	3=74 8=47
s:displ	4=-49
s:dispo	4=-27 6=-28
s:dispu	0=-51 2=-42 4=-43
s:disq	8=65
s:disqu	5=31 8=80
s:diss	0=-44 5=-39 6=-45 7=-25 8=-48
s:disse	0=-53 5=-29 6=-46
s:disso	0=32
s:dist	0=30 3=-26 4=33 5=-50 6=-51 8=-51
s:dista	6=-35
s:disti	0=-41
s:distr	0=69 4=-25 5=-32 6=-39 8=-45
s:dive	0=32 8=-32
s:diver	6=-40 8=-25
s:divi	0=-29 1=27 7=32 8=-30
s:divin	2=30 8=-27
s:divo	0=-35 5=35 6=-52 8=-46
s:divor	0=-33 5=40 6=-31 8=-46
s:diwa	4=-29
s:dock	0=38
s:docke	0=42
s:doct	0=-65 2=-64 3=-83 4=68 5=-64 6=-81 8=-79
s:docte	1=-57
s:docto	0=-71 2=-55 3=-80 4=59 5=-57 6=-64 8=-80
s:docu	0=-38 2=-48 3=-56 5=-48 6=-29 7=-64 8=-61
s:docum	0=-51 2=-49 3=-33 4=-25 5=-43 6=-33 7=-59 8=-47
s:docus	3=-43
s:does	0=26 4=48 5=-34 7=-26
s:dogm	1=-60
s:doig	0=-53 1=-37 2=-33 3=43 4=33 5=-44 6=-57 8=-51
s:doigt	4=-41 5=-29 6=-29 8=-39
s:doin	8=72
s:domi	0=-38 2=-47 4=-39
s:domin	2=-52 5=60
s:dona	0=49 2=77 3=-58 8=-51
s:donat	0=73 2=71 3=-51 8=-45
s:donn	2=35 3=98 4=-63 6=-66 7=-35 8=-61
s:donne	1=-26 3=61 4=-32 6=-41 8=-57
s:dono	0=-34 2=61 4=-28
s:door	0=27 4=74 5=-32 6=-64 7=27 8=-27
s:doorm	7=35
s:dorm	0=-45 3=38 6=41
s:dorme	3=50 6=39
s:doss	0=-31 1=-38 2=34 5=-33 7=-34
s:dossi	2=36 4=-35 5=-31 7=-28
s:doua	7=-27 8=-32
s:douan	7=-29 8=-32
s:doub	0=-68 2=-46 3=-27 5=-44 6=-90 7=-52 8=-75
s:doubl	0=-66 1=-25 2=-41 5=-37 6=-69 7=-44 8=-69
s:doubt	1=40 4=-26
s:dout	3=-45
s:doute	3=-26
s:douz	1=-39 2=-34 4=31 5=-55 8=-47
s:down	4=-33
s:doyl	6=33 8=25
s:draf	0=-34 1=-33 2=-42 4=-33 5=-37 8=-31
s:draft	1=-34 2=-30 4=-29 5=-43 8=-27
s:drag	0=-31 4=-26 5=34
s:dragu	5=39
s:dram	5=-29 6=51 7=35
s:drap	2=-44
s:drape	0=-41
s:drawi	4=26
s:drep	2=80 4=-76
s:drepa	2=66 4=-70
s:dres	5=-45
s:dress	5=-39
s:drin	0=-67 1=-38 2=39 3=-25 4=83 5=-69 6=-52 7=-26 8=28
s:drink	0=-49 1=-33 2=47 4=58 6=-27 8=-29
s:driv	0=-49 1=-62 2=-68 3=-49 6=-94 7=69
s:drive	0=-33 1=-37 2=-49 4=-34 5=49 6=-66 7=50 8=-67
s:drivi	0=-25 1=-25 4=-28 5=-59 8=63
s:drog	4=-32 8=55
s:drogu	8=68
s:droi	1=-36 2=-50 4=-61 5=-79 6=-73 7=-60 8=-41
s:droit	1=-85 2=-27 3=-39 4=-33 5=-35 6=-58
s:drop	3=-36 4=36 8=38
s:dropp	3=-28
s:drov	5=-26
s:drug	1=-27 4=-33
s:drum	8=-36
s:drun	4=37
s:duba	3=46 4=-29
s:dubl	0=43 6=-38
s:dubli	0=43 6=-42
s:duch	2=39
s:duche	2=44
s:dura	5=-54
s:durha	6=-28
s:duri	4=41 7=-33
s:durin	4=39 7=-33
s:dust	4=36
s:dutc	2=-47 5=-25
s:duti	4=48
s:dutie	4=55 8=-28
s:dyna	3=107 4=-45 8=-40
s:dynam	3=108 4=-43 8=-36
s:dysl	0=-36 2=-26 4=42
s:dysle	2=-28 4=53
s:dysp	4=55
s:dyspr	4=68
s:dyst	2=-49 4=70
s:earl	0=-97 1=-54 2=27 3=51 4=33 5=-39 6=-67 7=-46 8=44
s:east	4=35
s:easte	4=27
s:eati	1=40 4=-25 8=-38
s:eatin	1=42 4=-43 8=-37
s:ebat	5=31
s:eben	1=-51 2=-27 4=33 5=-29 6=36
s:ebeni	1=-39 4=33 5=-40 6=36
s:ecar	3=29
s:ecart	3=36
s:echa	0=-25 5=54 6=-40
s:echan	5=69 6=-38
s:eche	0=-25 3=40 4=40 5=-45 6=-25 8=-27
s:echel	4=52
s:ecla	4=30
s:eclai	8=-32
s:ecol	0=62 3=-67 5=-78 7=-90 8=-46
s:ecole	5=-35 6=37
s:ecolo	0=43 7=-80
s:econ	0=-31 1=-44 2=-27 4=-68 5=-38 6=-38 8=-28
s:econo	0=-27 1=-38 2=-35 3=-29 4=-67 5=-38 6=-40 8=-25
s:ecop	8=65
s:ecra	4=31
s:ecri	3=40 6=-25 7=-45
s:ecrir	3=30
s:ecrit	0=-25 3=45 8=52
s:ecze	3=26 5=-30 6=-25
s:eczem	5=-36 6=-26
s:edin	1=-34
s:edinb	1=-28
s:edit	1=-74 2=-84 3=-37 4=-94 5=-81 6=-103 8=-85
s:edite	1=-34 4=-25 5=-38 6=-33
s:editi	6=-37
s:edito	0=-39 1=-36 2=-44 4=-44 6=-44 7=30 8=-43
s:editr	1=-48
s:educ	0=-46 1=-29 5=-65 6=-36 7=40 8=28
s:educa	0=-54 3=-30 5=-72 6=-36 7=40
s:effa	3=25 8=-51
s:effac	8=-29
s:effe	1=56
s:effec	1=46
s:effi	1=34 7=-25
s:effic	1=39 7=-26
s:egli	1=-26 5=-32
s:eglis	5=-31
s:ehpa	1=-28 4=27 5=-37
s:eigh	0=-73 1=-42 3=-42 4=41 5=-55 8=27
s:eight	0=-46 4=31 5=-35 8=65
s:elde	4=-39 5=-25 6=-25 8=47
s:elder	4=-47
s:elec	0=-46 1=-50 2=-47 3=-56 4=-75 5=-58 6=-58 8=33
s:elect	0=-57 1=-58 2=-62 3=-46 4=-71 5=-63 6=-53 7=30 8=39
s:elev	0=-41 1=29 2=-42 3=-59 5=-62 6=32 7=-37 8=-55
s:eleve	0=-57 2=-31 3=-49 5=-40 6=51 8=-41
s:elle	4=-26 5=-31 6=69
s:emai	4=27 8=-42
s:emba	0=-54 3=38 6=-46 8=-46
s:embau	0=-37 3=61 5=-25 6=-35 8=-46
s:embe	6=-30 8=57
s:embez	6=-27 8=65
s:embo	4=43
s:embr	0=-26 1=-34 2=50 4=-57 6=-39
s:embry	1=-32 2=77 4=-54 5=-29
s:emer	7=29
s:emerg	4=-26
s:emma	0=44 5=-42
s:emman	0=47 5=-58
s:empe	4=25
s:empec	4=32
s:empl	1=-30 2=-30 3=27 4=-45 5=-75 7=-72 8=-65
s:emplo	0=-37 1=-28 3=40 4=-58 5=-97 7=-81 8=-70
s:empor	1=-32
s:empr	0=-75 1=-66 2=-53 3=43 4=-83 5=-62 6=-62 7=-28 8=-103
s:empre	0=-74 1=-58 2=-50 3=49 4=-85 5=-80 6=-68 7=-26 8=-110
s:enca	0=27 4=-46 5=-31 6=-30
s:encad	4=-47 5=-28 6=-34
s:ence	4=54
s:encei	4=60
s:ench	0=83 2=-28 6=-29
s:encha	0=74 2=-31
s:encl	2=43
s:enclo	2=45
s:enco	0=47 5=29 8=-36
s:encor	0=53 1=-27 5=39 8=-40
s:ende	0=-32 3=-32 4=41 5=27 6=-41 7=-59
s:endo	4=42
s:endom	4=49
s:endu	1=-30 2=66
s:endur	2=54
s:enfa	1=43 2=-26 3=-39 5=-63 6=-42 7=-28 8=-25
s:enfan	0=-31 1=27 2=-26 3=-38 4=-27 5=-47 6=-32 7=-27
s:enga	0=-78 1=-41 3=-54 4=-47 5=-44 7=32 8=-34
s:engag	0=-67 3=-40 4=-43 5=-47 6=37 8=-33
s:engi	2=-91 3=-70 4=-75 5=-83 8=-63
s:engin	2=-84 3=-64 4=-94 5=-68 7=-30 8=-56
s:engl	0=-45 1=-27 2=-33 7=-38
s:engla	1=-25
s:engli	0=-41
s:enha	3=-40 8=28
s:enhan	3=-51 8=45
s:ennu	5=-59
s:enqu	0=-41 1=-29 3=-29 6=-30 8=-79
s:enque	0=-43 1=-35 4=-27 6=-40 8=-87
s:enre	0=-25 1=-33 3=48 4=-51 6=-45 8=-30
s:enreg	0=-35 1=-32 3=62 4=-42 6=-32 8=-31
s:enro	0=-46 2=-27 4=-53 5=-27 6=-25 8=-53
s:enrol	0=-38 3=89 4=-38 6=-26 8=-50
s:ense	0=-49 2=-27 3=-51 4=-34 5=-93 7=-28
s:ensei	0=-52 1=41 2=-35 3=-35 5=-62 8=-29
s:ensem	4=-50 5=-60 6=40
s:ente	0=-29 4=80 8=46
s:enten	0=-25 4=86 6=-27
s:enter	5=-27
s:enth	4=-35 5=-47
s:enti	4=25
s:entit	4=33
s:entr	0=-61 2=-56 3=62 4=-80 7=-38 8=48
s:entra	0=-29 5=-25
s:entre	0=-43 1=-35 2=-52 3=30 4=-73 7=29 8=-25
s:enve	0=25
s:envi	4=-40 5=-26
s:envis	2=34 4=-35
s:envo	0=-34 3=-30 5=84
s:envoi	5=34
s:envoy	0=-43 3=-27 5=45
s:enzy	2=-25
s:epic	0=-37 1=44 2=-25 4=-27 5=-48 6=-41 7=-30
s:epict	1=75
s:epicu	0=-32 5=-29 6=-39
s:epil	2=-25 3=-31 4=58 8=-32
s:epile	4=60 8=-35
s:epip	2=-48 4=67
s:epipe	2=-39 4=71
s:epis	2=-40
s:episo	2=-26
s:epou	1=-43 4=-50 5=27 8=-42
s:epous	0=-41 4=-39 5=29 8=-47
s:epre	8=46
s:epreu	8=43
s:equa	5=-34 7=34
s:equal	4=-28 7=34
s:eque	0=-41
s:equi	1=-50 3=-27 7=-42 8=-41
s:equil	2=52
s:equip	1=-53 2=-49 3=-25 4=-30 5=-26 7=-64 8=-38
s:equit	0=-31 7=25
s:eras	3=26
s:erec	5=39
s:erect	5=40
s:ergo	0=-28 1=-33
s:erot	0=-28 4=-31 6=-29
s:eroti	0=-38 6=-33 8=-25
s:erre	0=-38 1=-32 4=-33 5=44 8=32
s:erreu	0=-25 1=-31 4=-37 5=66 8=32
s:erro	8=-54
s:esca	5=-35 8=-56
s:escal	8=-45
s:escap	4=-26 5=-36
s:esco	0=-29 5=-33
s:escor	0=-39 1=-27 5=-34
s:escr	3=-25 5=-27 8=-29
s:escro	3=-38 8=-25
s:espa	0=-30 5=-26
s:espag	4=-32
s:espr	0=-29
s:espri	0=-36 5=-25
s:essa	1=-37 3=51 5=-47 6=-50 8=-49
s:essai	4=-30
s:esse	7=-31
s:esta	0=-49 2=38 3=-28 7=-31
s:estab	2=42
s:estat	0=-50 3=-33 7=-27
s:esti	0=-48 3=-32 4=46
s:estim	0=-61 4=41
s:etab	2=47 8=-32
s:etabl	2=48 8=-37
s:etai	0=38 1=-41 2=-36 3=-29 4=-36
s:etaie	5=30
s:etal	2=-36 5=81 8=-26
s:etale	5=55 8=-33
s:etalo	0=-30 1=-43 2=-32 5=39
s:etan	1=37 8=-36
s:etat	0=-37 2=41
s:etein	5=37
s:ethi	0=-50 2=-34 3=-28 4=-30 5=-58 6=-44 7=-35 8=-49
s:ethic	0=-52 7=-28 8=-36
s:ethiq	0=-26 5=-42
s:etie	0=-31 1=-41 5=-28
s:etien	1=-42
s:etiq	0=25
s:etiqu	0=34
s:etoi	1=57
s:etoil	1=65
s:eton	0=-53 5=-31
s:etonn	0=-46
s:etud	0=-42 1=-25 2=-50 3=-30 4=-50 5=-55 6=-75 7=-74 8=-82
s:etude	5=32 7=-37 8=-36
s:etudi	0=-45 1=-56 2=-45 3=-43 4=-41 5=-53 6=-68 7=-58 8=-48
s:euro	0=97 1=-68 2=-47 4=-43 5=-61 6=-59 7=-110 8=-54
s:eurod	0=-26 3=30
s:europ	0=75 1=-49 2=-48 3=-35 4=-28 5=-43 6=-51 7=-88 8=-32
s:euros	0=66
s:eusto	7=-26
s:even	1=-42 3=-41 5=-54 6=-35 7=-42 8=-59
s:evene	1=-25 4=45
s:eveni	0=51 3=-28 4=-44 8=-37
s:event	0=-27 7=-35
s:ever	0=-26 1=52 3=-41 4=-27 5=81 7=-71 8=-25
s:every	0=39 4=-54 6=49 7=-30 8=-32
s:evid	4=-26
s:evit	0=-33 2=-35 4=103 5=-41 6=-44 7=-26 8=-39
s:evite	8=-46
s:evolu	2=-29
s:evoq	1=33 4=-62 6=47
s:evoqu	1=31 4=-41 5=29 6=47
s:exam	0=-31 1=50 2=-29 4=-58 5=-48 6=-44 7=-28
s:exame	0=-32 4=-49 6=-27
s:exami	1=61 3=-46
s:exce	0=-39 1=-57 3=-48 5=-33 8=-112
s:excel	1=-65 3=-51 4=-40 8=-79
s:exch	0=-31
s:excha	0=-33
s:excl	0=46 2=36 4=45 6=-28
s:exclu	2=33 6=-26
s:excu	8=-37
s:excus	8=-34
s:exec	1=-31 4=-62 8=-26
s:execu	1=-26 4=-51 7=37 8=-26
s:exer	8=36
s:exerc	8=46
s:exha	4=54
s:exhau	4=53
s:exhi	5=-34 6=-25
s:exhib	5=-26 6=-27
s:exige	3=32
s:exis	0=-43 1=69 4=-25 5=-43 6=-27
s:exist	0=-29 1=65 4=-25 5=-51 6=-29 7=-27
s:exom	2=38 4=-50
s:expa	2=43 3=-38 4=-45 5=-30
s:expat	3=-28 4=-37
s:expe	0=-65 2=-45 3=-73 5=55 6=-30 8=-80
s:expec	0=-32 2=-27 5=-30 8=-25
s:exped	4=-26
s:expel	7=42
s:expen	5=65
s:exper	0=-47 2=-25 3=-71 4=-57 5=25 6=-53 7=-29 8=-78
s:expl	1=26 2=-45 5=27 6=-37 7=-56 8=-41
s:expla	0=-45 5=-29 7=-40
s:expli	4=-29 5=65 6=-28
s:explo	1=30 8=-83
s:expo	5=-36 7=-31 8=-31
s:expos	0=-29 8=-28
s:expr	2=-39 3=-30
s:expre	2=-37 3=-25
s:exte	2=-27 7=-37
s:exten	2=-29
s:exti	0=40 8=-34
s:extin	0=45 8=-29
s:extr	1=-54 3=-53 6=-29
s:extra	2=-54 3=-25 5=53
s:extre	0=25 1=-38
s:eyes	4=67 8=-30
s:eyesi	4=54 8=-31
s:fabe	7=-26
s:fabi	0=86 7=-38
s:fabr	0=-25 3=-38 4=-36
s:fabri	6=-25
s:facad	8=-25
s:face	1=-28 5=-27 6=-25
s:faceb	0=25
s:facep	3=38
s:faci	0=-55 1=-55 2=-32 3=40 4=-66 5=-38 6=-42 7=-33 8=-48
s:facia	0=-60 1=-35 3=52 4=-59 5=-46 6=-29 7=-77 8=-42
s:facil	3=-32 7=40 8=-36
s:fact	0=-48 1=-28 4=-37 6=-58 7=-38
s:facte	8=-25
s:facto	0=-33 3=25 4=-25
s:factu	8=33
s:faib	4=-40 5=48
s:faibl	4=-54 5=60
s:fail	2=-27 3=54 4=93 5=-70 7=-26
s:faile	3=31 4=72 5=-29
s:faili	4=37
s:faill	4=43 5=-44 8=-36
s:fain	4=42
s:faint	4=40
s:fair	0=58 1=-50 2=-29 3=-47 4=-42 5=-33
s:fais	0=-31 4=-36 5=52 6=-28
s:faisa	4=-27 5=65 6=-31
s:fait	0=-33 1=-25 3=34 4=-60 5=56 6=-50 7=-36 8=-41
s:faith	6=-54
s:fals	8=58
s:falsi	8=37
s:fami	1=-51 3=-46 4=-133 7=-50 8=-31
s:famil	1=-37 3=-35 4=-112 7=-45
s:fanc	2=52 6=41
s:fanci	6=53
s:fanta	5=29
s:farm	5=-45 6=-46 7=-31 8=-32
s:farme	5=-26 8=-39
s:farr	0=28
s:fasc	4=68 7=-34
s:fasci	4=60 7=-31
s:fash	0=48
s:fashi	0=44
s:fast	4=30
s:faste	3=-29 4=43 5=-25
s:fath	2=41 3=-25 4=-42
s:fathe	2=40 3=-33 4=-42
s:fati	0=-25
s:fatig	0=-26
s:faul	2=47 8=-33
s:faut	1=-36 5=61 6=-50 8=-25
s:faute	5=-35 8=-26
s:favo	0=66 5=-28 8=-33
s:favor	0=42 2=25 8=-25
s:favou	0=57 2=-37
s:fdse	7=96
s:feat	7=-41
s:featu	7=-46
s:febr	0=-42 4=42 7=36
s:febru	0=-39 4=41 7=45 8=34
s:fede	1=-25 2=43 7=-98 8=27
s:feder	1=-34 2=44 7=-100
s:feli	4=-26
s:fello	7=-25
s:fema	6=56
s:femal	6=59
s:femi	0=53 4=-28 5=-26
s:femin	0=47 1=37 4=-29 5=-28 6=-26
s:femm	0=-43 1=-63 2=-55 3=-45 5=59
s:femme	0=-46 1=-43 2=-32 4=-73 6=74 8=-41
s:ferm	0=-35 2=-45 5=-25 6=-27
s:ferme	2=-31
s:ferr	4=-41 5=-70 7=50 8=-32
s:ferro	5=-76
s:fert	4=-31
s:ferti	4=-44
s:fest	1=-32 5=-27 6=-47 7=-39
s:festi	1=-28 5=-29 6=-52 7=-41 8=29
s:feti	0=-28 2=-29 5=38
s:fetic	5=50
s:fetis	0=-30 4=-32
s:feui	2=-28 6=-29 7=41
s:feuil	2=-31 6=-31 7=45
s:feve	2=28 5=-44 8=-35
s:feyd	5=-35
s:feyde	5=-36
s:fian	1=-54 2=-30 3=-33 4=-52 5=-28 6=55 7=-30 8=-69
s:fianc	0=-61 1=-46 2=-28 3=-32 4=-61 5=-39 6=64 8=-65
s:fiann	0=50 6=-25
s:fibr	0=-30 7=-29
s:fibro	4=26
s:fich	0=-36 2=28 5=28 7=-51 8=-32
s:fiche	5=-36 8=29
s:fichi	3=31 8=-49
s:fict	7=-38
s:ficti	7=-31
s:fide	0=52 1=38 3=-36 5=-51 6=-71 7=-37 8=-39
s:fidel	0=44 1=26 3=-29 5=-65 6=-72 7=-29 8=-39
s:fiel	0=-29 2=-29 3=-27 4=-61 5=-45 6=-53 7=-32
s:fierc	0=66
s:fiert	0=-37
s:fift	4=-27 8=-29
s:figh	8=26
s:figu	0=40 2=52 5=-27 6=-28
s:figur	2=57 3=-51 5=-31 6=-25
s:fija	3=-25 8=52
s:fijai	8=53
s:file	3=51 4=-33
s:fili	0=-42 2=-54 4=-60 5=-40
s:filia	0=-26 2=-41 4=-55
s:filin	2=-29
s:fill	1=-34 5=32 6=-44 7=-43 8=-64
s:fille	0=-39 1=-31 4=-49 5=25 6=30 8=-33
s:film	0=-81 1=-36 4=-36 5=88 6=-68 7=-25 8=-36
s:filme	0=-57
s:filt	5=-29
s:fina	0=-30 1=-40 5=-35 6=-51
s:final	1=-25
s:finan	0=-41 4=-52 5=-34 6=-44
s:finc	5=-26
s:find	1=44 4=-38 6=31
s:fine	4=-32 8=54
s:fing	0=-88 1=-87 2=-61 3=48 4=-55 5=-70 6=-62 7=-56 8=-93
s:finge	0=-81 1=-103 2=-67 3=44 4=-65 5=-87 6=-67 7=-53 8=-96
s:fini	1=-49 3=-29 8=50
s:finis	1=-36 8=-30
s:fire	4=-34 7=63
s:firef	4=-56
s:firew	4=32
s:firm	4=-66 7=-37 8=-30
s:firmw	3=-29 4=-47
s:firs	0=-56 2=-51 3=-42 6=-64
s:fisc	7=-32 8=-45
s:fisca	7=-25 8=-46
s:fitn	3=32 4=-36
s:fitne	3=29 4=-26
s:fitt	5=-42 6=-35 7=-46 8=-26
s:fitte	3=-34 4=31 5=-37 6=-41 7=-53 8=-25
s:fixe	0=-25 1=-31 5=-46 7=-39 8=-32
s:flag	5=40 7=-38
s:flam	5=-37
s:flat	5=53 8=-27
s:flatm	0=25 4=-42 5=49 8=-26
s:fleu	2=-33
s:flex	6=31
s:flig	2=34 4=-50
s:fligh	2=36 4=-45
s:flin	7=44
s:flir	5=-94 8=-29
s:flirt	5=-94
s:floo	1=-27 3=47 7=-75 8=-27
s:floor	5=-28 7=-31
s:flor	0=-25
s:flot	0=61
s:flott	0=61
s:flow	3=-25 6=-47
s:flowe	6=-52
s:flue	4=-49
s:fluen	4=-52
s:flui	2=-45
s:flye	0=69 6=-27
s:flyer	0=76 6=-31
s:flyin	4=26
s:fold	6=-29
s:foll	1=61 4=-46 5=-46 7=-42
s:follo	0=-25 1=48 5=-51 7=-40
s:fonc	6=-37 7=-49
s:fonct	6=-37
s:fond	1=-59 3=-53 4=-46 5=-38 6=-43 7=57 8=-43
s:fonda	1=-57 4=-36 5=-32 6=-35 7=46 8=-35
s:foot	0=-76 8=-36
s:footb	0=-65 8=-28
s:forb	3=-45 8=37
s:forbe	3=-48
s:forc	1=-32 8=-32
s:fore	0=-56 1=41 2=-72 3=-67 5=-91 8=-61
s:forec	1=-46 4=-46
s:forem	0=-36 5=-43 7=27 8=-27
s:foren	2=-40 3=-33
s:fores	3=-34 5=-38
s:forg	3=-39 8=51
s:forge	4=-29 8=51
s:forgi	3=-27 8=37
s:fork	4=-27 8=-58
s:forkl	8=-50
s:form	0=-43 1=-33 2=26 3=-81 4=-56 8=-45
s:forma	0=-56 1=-62 2=-45 3=-54 4=-74 5=-60 6=-82 7=-44 8=-68
s:forme	1=-26 3=-34 5=48 7=50 8=-32
s:formu	0=-33 5=-31 8=-31
s:fort	0=-48 3=-35 5=-66 8=-30
s:fortn	4=61
s:foru	1=-25 6=35 7=-33
s:forum	5=25
s:forw	2=-34
s:forwa	2=-31
s:foui	0=-34
s:foun	3=-32 4=-47 7=-30 8=29
s:found	4=-47 5=-46 8=-31
s:four	0=-27 1=-37 4=-40 5=-52 6=-40
s:fourn	0=-29 1=-32 4=-33 5=-53 6=-43
s:foye	4=-35 5=-44 6=29 8=-27
s:frac	0=60 4=-54
s:frack	0=62
s:fract	4=-55
s:frag	5=-35
s:fragi	4=-25 5=-28
s:frai	5=85 7=30
s:fram	1=-48
s:frame	1=-56
s:fran	0=56 1=-27 2=-53 3=-59 4=-49 6=-36 8=-57
s:franc	0=66 2=-41 3=-32 4=-49 5=-47 6=-53 8=-53
s:frank	0=-32 5=33
s:frap	0=-33 2=-29
s:frapp	0=-31 2=-29
s:frau	0=-45 1=-43 2=-26 3=-29 4=-39 5=-41 6=-35 7=-50
s:fraud	0=-25 8=28
s:free	0=-66 1=64 2=-33 4=-39 5=-45 6=-32 7=-37 8=-45
s:freel	1=-61
s:freem	0=-35 1=65 5=-27 6=-29 7=-58 8=-38
s:freet	1=50
s:frei	0=32 2=-28 5=-37
s:freig	2=-27 5=-38
s:fren	6=-29
s:freq	0=-42 1=35 2=-25 4=-39 5=128 6=-37 8=-32
s:frequ	0=-38 1=45 4=-26 5=135 6=-46
s:frer	1=-69 2=34 3=-27 4=41 5=-46 7=26 8=31
s:frere	2=25
s:fres	2=-27
s:frex	0=37
s:frid	0=-41 4=47 6=-25
s:frida	0=-32
s:frie	1=32 2=-29 4=-49 5=43 7=30
s:frien	2=-31 4=-52 5=37 6=29 7=29
s:froi	5=31 6=-31
s:froid	5=35
s:fron	1=-33 2=-29 3=39 4=-63 6=-36 7=-59 8=39
s:front	0=-38 3=45 4=-55 8=61
s:froz	4=-32
s:froze	1=31 4=-27
s:full	1=-41 4=64 5=-25
s:fund	0=53 1=-33 3=-26 4=-53 6=-25 7=-55
s:fundr	0=70 3=-34 4=-46
s:fune	1=-32
s:funer	1=-39
s:funn	1=-28 4=28 6=41
s:furn	5=-38
s:furni	5=-47
s:furt	8=42
s:furth	8=39
s:fusi	4=-36 5=-28 7=27
s:fusio	4=-27 7=25
s:futu	1=37 4=-27 6=29
s:futur	1=36
s:gaba	3=39 8=-42
s:gabar	3=32 8=-41
s:gagn	0=-42 8=-70
s:game	0=-25
s:gamm	1=-28 4=-62
s:gand	7=25
s:gant	3=25
s:gara	0=31 4=-28 5=-34
s:garag	0=35 4=-25 5=-25
s:garc	0=-33 1=-29 2=-29 5=-81 6=122
s:garco	0=-35 1=-32 2=-27 5=-83 6=111
s:gard	1=-58 3=28 4=-120
s:garda	3=28
s:garde	0=-44 1=36 3=-36 4=-35 5=-62
s:gardi	0=-32 1=-93 2=-32 4=-30 6=33 8=-40
s:garg	1=-33
s:gargo	1=-36
s:gate	0=52 3=-30 4=-29 5=-53
s:gatwi	7=29
s:gauc	1=-42 2=-75 4=36 5=-51 6=-33 7=-97 8=-41
s:gauch	1=-42 2=-71 4=25 5=-51 6=-52 7=-86 8=-39
s:gaul	0=52 5=-33
s:gaull	0=83 5=-25
s:gdan	7=33
s:gdans	7=37
s:gedm	2=31
s:gedma	2=26
s:gend	5=-42 6=31 8=-35
s:genda	8=-27
s:gende	5=-43 6=29
s:gene	1=-75 3=-99 4=-171 5=-61 6=-101 7=-33
s:genea	0=-34 3=-28 5=-33 8=-37
s:gener	0=-52 1=-30 2=-58 4=-60 5=-50 6=-25 8=41
s:genet	0=-82 1=-52 2=62 3=-67 4=-133 5=-70 6=-61 7=-42 8=-58
s:genev	5=42
s:geni	2=-50
s:geno	0=-43 1=-28 2=46 3=-39 4=27 5=-51 6=-40 7=-35 8=-42
s:genom	4=-34 5=-28 6=-26
s:genot	2=69 4=-53
s:genr	0=-26 1=-38 6=-55
s:gent	5=-51 6=71
s:gentl	5=-49 6=70
s:geog	5=-35
s:geogr	5=-43
s:geom	3=47 4=-42
s:geome	3=49 4=-44
s:georg	7=26
s:gera	1=-42 4=-45 6=-57 7=-37 8=-33
s:gerai	4=-28
s:geran	1=-47 4=-25 6=-51 7=-27 8=-38
s:gere	8=34
s:germ	4=-29 5=-32 7=29
s:germa	7=26
s:gest	0=-56 1=-45 2=-34 5=-50 6=-50 8=-25
s:gesti	0=-45 1=-34 2=-26 4=-38 5=-29 6=-49 8=-28
s:gett	0=-50 4=76 6=-67
s:ghen	6=28
s:gift	6=27
s:gilet	8=-26
s:girl	0=-52 1=-27 3=-30 4=-72 6=45 7=-30 8=-41
s:girlf	0=-34 1=-29 4=-65 5=41 8=-38
s:give	0=-32 2=54 3=32 4=-40 7=-56 8=52
s:glad	0=55
s:glan	3=37 4=46
s:gland	4=52
s:glas	0=-29 3=-38 4=-70 6=35 7=-42 8=-41
s:glasg	6=40
s:glass	4=-39
s:glau	2=51 3=-40
s:glauc	2=59 3=-44
s:glaz	0=50
s:glee	0=-29
s:gleed	0=-31
s:glis	1=63 3=-29 4=-26
s:gliss	1=55 3=-37 4=-26
s:glob	2=-31 3=55
s:globa	3=60 7=-25
s:glov	4=33
s:gluc	0=36 2=-33
s:gluck	0=37 2=-30
s:glut	4=27
s:goalk	0=-26
s:goin	4=32 7=38
s:gold	3=-38
s:good	8=-34
s:gord	6=-27
s:goss	0=-33 4=-35 6=46 8=38
s:gossi	0=-26 4=-49 6=47 8=46
s:goui	1=-30 6=51
s:gouin	0=-34 1=-30 6=45
s:gour	0=-31 5=-26
s:gout	4=42
s:goutt	4=36
s:gouv	3=-37 5=-61 6=-25 8=-38
s:gouve	3=-29 5=-52 6=-26 8=-31
s:gove	0=29 1=-35 4=-49 5=-50 6=-34 7=-27
s:gover	0=43 1=-33 4=-46 5=-56 6=-48 7=-26
s:grac	4=-41
s:grad	0=-49 2=-41 4=-38 6=30 8=-28
s:gradu	1=-28 6=33
s:graf	8=27
s:graff	8=29
s:gran	1=47 3=-35 4=-42 5=-63 7=-32
s:grand	2=37 4=-55 5=-30
s:grap	0=-59 2=-40
s:graph	0=-66 2=-37
s:grav	3=-26 4=-36
s:grave	4=-70
s:grea	1=-40
s:gree	0=50 3=-102 4=-27 5=-99 6=-54 7=-68
s:greem	5=-56
s:green	0=41 1=38
s:gref	4=-33 8=-61
s:greff	3=-26 4=-56 8=-57
s:greg	6=25
s:gren	6=-36
s:greno	6=-44
s:grev	0=-27 1=-26 3=-33
s:greve	7=36
s:grie	0=-49 5=69
s:griev	0=-43 5=50
s:gril	0=47
s:grill	0=50
s:gros	4=29
s:gross	4=28
s:grou	0=40 2=-47 4=-28 6=-57 7=-27 8=26
s:groun	0=-37 3=46 5=-35 8=34
s:group	1=-27 3=-45 5=37 6=-45 7=-32
s:grow	3=-38
s:growe	3=-37 6=-29
s:guar	1=-43 2=-25 4=-41 5=-39
s:guard	0=-40 3=50 8=-30
s:guer	0=49 1=31 3=-32 4=-52 5=-35 6=32
s:guere	4=-40 5=-25
s:gueri	6=29
s:guerr	0=54 1=48 4=-54
s:gues	1=-33 3=32 5=-49
s:guic	3=-55
s:guich	3=-59
s:guid	0=-48 2=-31 3=-41 5=-61 6=-91 7=-28 8=-46
s:guide	4=-44
s:guil	0=-29 1=-25 4=-28 7=-53 8=32
s:gurd	1=73 5=-36
s:gurdj	1=82 5=-28
s:habi	1=-49 4=-50 5=29 7=-29
s:habil	4=-43
s:habit	1=-63 5=27 6=37
s:hack	1=-69
s:hacke	1=-41
s:hadd	6=29
s:haem	0=-34 4=-86
s:haemo	0=-33 4=-97
s:hair	8=39
s:haird	8=38
s:hama	0=37
s:hamb	5=54
s:hambu	5=35
s:haml	0=-65
s:hamle	0=-63
s:hand	1=-28 2=-49 4=-40 5=-49 6=-98 7=-56 8=-47
s:handb	0=-29 4=-43 7=-37
s:handc	0=39 4=-34 5=42
s:hande	3=-25 4=-65
s:handi	3=-78 6=-57 8=-25
s:handl	0=-25 1=25 2=-40 4=-38 5=-78 6=-29
s:handp	3=27
s:hands	3=-29 4=-38
s:handw	0=-29 3=58 4=-69
s:hano	0=33
s:hapl	2=65 6=-48
s:haplo	2=72 6=-31
s:happ	0=-40 4=35 6=-31 8=-33
s:happi	5=33
s:hara	5=-28 8=-36
s:haras	5=-25 8=-26
s:harc	5=-28 8=-39
s:harce	6=45 8=-25
s:hard	3=-47 6=-71
s:harde	2=28 6=-65
s:hardw	3=-27
s:harm	1=41 2=32 4=29 7=-25
s:harml	2=27
s:harmo	1=37 7=-26
s:harr	0=63 7=-30
s:harro	7=-27
s:harv	2=39 8=-26
s:harva	2=40
s:hast	0=-28
s:hate	0=27 4=-27 7=-32
s:haul	2=-25
s:haut	0=40 7=-44
s:haute	4=34
s:have	4=-56 5=37
s:havi	0=51 5=84 6=-42
s:havin	0=49 4=-49 5=79 6=-41
s:haye	0=31 3=-26
s:haza	3=-39
s:hazar	3=-26
s:head	3=-46 4=-50 7=-69 8=-34
s:heada	4=-31
s:headm	4=-28 8=-26
s:headq	7=-26
s:heal	0=-36 1=-36 3=-28 5=-55 8=-40
s:healt	0=-42 1=-32 2=-34 5=-54 8=-41
s:hear	0=-37 1=-61 3=-62 4=52 5=-47 6=-42 8=-50
s:heari	1=-26 2=-41 3=-27 4=38 5=-28 6=-29 7=28
s:heav	8=-26
s:hebd	3=-41
s:heir	0=-27
s:hele	2=-34
s:helen	2=-26
s:heli	4=-40
s:helm	4=50
s:helma	4=78
s:help	2=-45 4=45 5=-42 6=-65 8=-73
s:helpe	2=-45 7=36 8=-69
s:helpl	6=-65
s:helv	7=-28
s:helve	7=-32
s:hemo	2=79 4=-70 6=-25
s:hemoc	2=35
s:hemop	2=50 4=-60
s:henc	3=33 5=26 8=-32
s:hepa	4=32
s:hepat	4=30
s:herb	0=-32 2=-28
s:here	0=-47 2=40 4=-105 5=-36 6=-37
s:hered	0=-30 1=-25 2=38 4=-120 5=-32 6=-37 7=-30
s:heri	0=-28 3=-28 4=-61 5=-32 6=-32 7=-40
s:herit	0=-27 2=-44 4=-54 5=-34 6=-25 7=-36
s:herm	6=-38
s:herma	6=-38
s:hern	4=61 8=-40
s:herni	4=62 8=-42
s:hero	1=-97 6=-51 8=-49
s:heroi	6=-43 8=-45
s:hers	0=35 7=-25
s:herse	0=47
s:herv	6=-46
s:hete	0=-57 1=-48 2=28 3=-61 4=-92 5=-76 6=80 7=-32 8=-75
s:heter	0=-61 1=-62 2=28 3=-55 4=-84 5=-84 6=67 7=-34 8=-56
s:heur	1=-39 3=-50 4=49 6=-28 7=28 8=26
s:heure	0=-37 3=-56 4=51 6=-32 8=25
s:hexh	4=-41
s:hexha	4=-42 6=-43
s:hida	0=57 5=-27
s:hidal	0=54
s:hier	4=-46
s:hiera	4=-41
s:high	4=57
s:highl	4=64
s:hill	0=83
s:hilla	0=80
s:hims	0=51 4=48 6=32 7=-38 8=-25
s:himse	0=62 3=-28 6=37 7=-39 8=-27
s:hind	1=90
s:hindo	1=34
s:hint	0=-42 5=52 6=53
s:hinte	0=-25 6=35 7=-30
s:hire	8=-50
s:hiri	4=-48
s:hirin	4=-34
s:hist	0=-82 1=-68 2=-67 5=28 6=-26 8=-26
s:histo	0=-79 1=-60 2=-64 3=-26 5=30 6=-53 7=-41
s:hive	4=35
s:hoan	0=37
s:hobb	5=-30
s:hold	3=-28 4=-63 5=-58 6=-55 7=52 8=-72
s:holde	0=-35 3=-47 6=-39
s:holi	1=43 7=-29
s:holid	1=25 7=-28
s:holl	4=-36 6=-42 8=79
s:home	1=51 3=-27 5=-52 6=-28 7=-28
s:homel	0=33
s:homeo	0=-54 1=44 7=-28
s:homm	0=-89 2=-50 3=-63 4=-78 6=51 8=-82
s:homme	0=-51 1=-48 2=-31 3=-51 4=-63 6=70 8=-46
s:homo	0=-106 1=-85 3=-55 4=-100 5=-114 6=66 7=-64 8=-91
s:homog	6=-39
s:homol	2=-33 6=-34
s:homop	0=-40 6=-58 8=-30
s:homos	0=-77 1=-53 2=-72 4=-47 5=-98 6=96 7=-48 8=-62
s:homoz	0=-33 2=72 4=-52
s:hone	5=-39
s:honn	7=41
s:honne	7=49
s:hono	1=-28 5=-34 7=37 8=-44
s:honou	0=-25 1=-32 7=41 8=-47
s:hook	4=30 5=-30
s:hope	4=-29
s:hopi	2=-54 5=-30 6=43
s:hopit	0=-25 2=-51 5=-26 6=56 7=28
s:horai	5=-42
s:hori	0=28 3=-53
s:horiz	3=-46
s:horl	3=-28 5=-36
s:horlo	3=-25 5=-32
s:horo	4=-56
s:horos	4=-45
s:hors	4=54 7=-38 8=-34
s:horse	7=-26
s:hosp	0=-43 1=49 2=-31 4=-45 5=-50 6=-35 8=-76
s:hospi	0=-35 1=47 2=-36 4=-37 5=-43 6=-46 7=34 8=-80
s:host	0=65 1=-40 5=47
s:hoste	1=-34
s:hosti	0=57
s:hote	0=-51 1=-81 2=-43 3=-51 4=-36 5=76 8=-44
s:hotel	3=-46 4=-45 5=-50 7=32
s:hotes	5=79
s:hour	1=-45 3=-31 5=-26 7=-26
s:hous	1=-60 2=-32 3=-35 5=-36 7=-82
s:house	0=47 1=-28 4=-25 5=25
s:huil	5=-66 8=-27
s:huis	0=-52 5=25 8=-30
s:huiss	0=-50
s:huma	0=-35 1=64 2=-48 3=-66 4=-43 5=-72 6=-64 7=-40 8=-58
s:humai	1=36 3=-31 5=-42 6=-40
s:human	0=-48 1=49 3=-57 4=-31 5=-34 6=-46 7=-32 8=-49
s:humo	2=-35
s:humor	2=28
s:humou	2=-49
s:hundr	4=-29
s:hung	0=31
s:hunt	1=-34 2=68 4=-109
s:hunti	2=85 4=-113 8=-26
s:husb	2=-50 4=-36 5=49 6=-37
s:husba	2=-56 4=-31 5=39 6=-55
s:hybr	4=-34
s:hybri	4=-33
s:hype	2=59 4=48
s:hyper	2=54 4=40
s:hyst	2=-26 4=47
s:hyste	2=-28 4=42
s:idea	1=-43 5=-52 6=-30 8=-33
s:idee	1=-25 4=-30
s:idem	3=-33
s:idemi	3=-36
s:iden	1=-27 3=57 4=-64 5=-47 7=-45 8=-65
s:ident	0=-39 1=-37 3=34 4=-60 5=-45 6=32 7=-50 8=-75
s:igno	2=61
s:ignor	2=69
s:illi	3=31
s:illis	3=40
s:illn	4=52 5=-34 6=-26
s:illne	4=48 5=-31 8=-25
s:illu	4=-38
s:illus	4=-46 6=27
s:imag	2=-27 4=-86 5=-37 7=-42 8=-53
s:image	4=-38
s:imagi	4=-57 8=-26
s:imme	1=-49 7=-26
s:immeu	1=-42
s:immi	0=61 5=-36 6=-34
s:immig	0=58 5=-29 6=-36 7=-26
s:immo	0=-61 1=46 2=-37 4=-29 5=-45 7=-49 8=-28
s:immob	0=-52 1=-29 2=-34 4=-41 5=-43 6=-25 7=-47
s:immor	0=-28 1=74
s:immu	0=-46
s:immun	0=-44 2=25
s:impa	3=-57 8=-34
s:impac	3=-51
s:impl	4=48 7=32 8=44
s:impla	4=42 7=35
s:impo	0=-58 4=-65 5=51 8=-26
s:impor	0=-57 3=-31 4=-47 5=-27 6=-26 7=-28
s:impos	3=44
s:impot	4=-62 5=62
s:impr	0=-58 1=-36 7=-56
s:impre	0=28
s:impri	0=-73 7=-56
s:impro	1=-25
s:impu	4=-76 5=70
s:impui	4=-68 5=72
s:inap	4=65
s:inapt	4=69
s:inau	0=48
s:inaug	0=40
s:inca	4=31 8=30
s:incap	4=44
s:incar	8=42
s:ince	2=30
s:inci	2=57 4=-43
s:incid	2=64 4=-42 5=-25
s:incl	0=-40 1=-46 2=30 6=25 7=-45 8=-46
s:inclu	0=-32 1=-52 2=30 7=-38 8=-41
s:inco	6=51
s:incom	6=54
s:incr	1=79 2=-56
s:incro	1=81 2=-58
s:inde	1=-44 3=37 5=-41 6=-46 7=-77 8=-71
s:indec	0=29 4=-30
s:indep	1=-29 4=-51 5=-27 6=-28 7=-70
s:indi	4=44 7=-26 8=51
s:indic	4=54 7=-32 8=53
s:indu	0=-25 1=-33 5=-44 7=-47 8=-35
s:indus	5=-35 7=-48 8=-33
s:infec	5=-25
s:infi	1=-31 2=-76 3=-30 4=-59 6=-55 8=-59
s:infid	5=26 6=-73
s:infir	1=-34 2=-75 4=-55 7=26 8=-34
s:info	4=-70 6=-30 7=-30 8=-42
s:infor	4=-88 6=-27 7=-34 8=-38
s:inge	0=-54 1=-39 2=-36 3=-75 4=-33 5=-58 6=-43 8=-27
s:ingen	0=-65 1=-37 2=-40 3=-71 4=-36 5=-57 6=-31 8=-27
s:inha	2=-43
s:inhal	2=-39
s:inhe	4=-83 5=-31 8=-35
s:inher	0=-27 1=-32 2=-34 4=-87 5=-32 8=-26
s:init	0=-35 3=-38 4=-33 5=-31 7=-81
s:initi	0=-46 3=-28 4=-33 5=-32 6=-28 7=-83 8=27
s:inje	0=-25 3=-34 5=-29 6=-29
s:injec	3=-34 4=29 5=-42 6=-31
s:inju	2=32 3=-26 5=-46 6=35
s:injur	2=30 3=-28 5=-44
s:inma	8=35
s:inmat	8=53
s:inno	2=-38 8=-47
s:innov	2=-48 8=-55
s:inqu	1=-25
s:inqui	1=-34
s:inra	2=-47
s:insc	0=-37 3=59 5=39
s:inscr	0=-28 3=48 5=32
s:inse	5=-65
s:inser	5=-38
s:insi	0=32 1=-27 5=-26 7=-41 8=48
s:insid	4=-28 7=-43 8=44
s:insis	0=45
s:inso	4=74 5=-45 6=-58 7=-40
s:insom	4=88 5=-30
s:insou	6=-34 7=-34
s:insp	0=-33 3=-30 4=-64 5=-30 8=-39
s:inspe	0=-42 4=-48 5=-42 8=-34
s:inst	0=-68 1=-47 2=-45 3=-79 4=-78 5=-60 6=39
s:insta	1=-69 3=-77 4=-68 6=66
s:insti	0=-41 5=-43 6=-47
s:instr	5=-28 6=-28 8=-46
s:insu	0=-33 1=-65 2=-33 3=-37 7=-50 8=-55
s:insul	2=-66 6=-35 7=-35
s:insur	0=-35 1=-59 2=27 3=-26 4=-62 5=35 7=-27 8=-52
s:inte	0=-90 2=-47
s:integ	0=-41
s:intel	6=-42
s:inter	0=-64 1=-40
s:inti	0=-54 1=-42 2=-37 3=-36 4=-53 5=52 6=-69 7=-29 8=-65
s:intim	0=-54 1=-35 3=-32 4=-56 5=68 6=-74 7=-29 8=-55
s:into	2=52
s:intol	2=50
s:intr	5=-40
s:intra	1=47 3=32
s:intro	1=-38 3=-30
s:intru	5=-46
s:inut	6=25
s:inva	4=-38
s:inval	4=-33
s:inve	0=-42 1=-42 3=-60 4=-77 5=-88 6=-28 7=-40 8=-55
s:inven	3=-38 4=-43
s:inver	2=37 4=-26
s:inves	0=-39 1=-40 2=-28 4=-34 5=-95 6=-25 7=-34 8=-42
s:invi	4=58
s:invo	0=-34 1=-30 3=-26 4=-44 8=-30
s:invoi	1=-39 3=-25 4=-25 5=-55
s:invol	4=-36 5=46
s:irel	1=-35 2=-26
s:iris	2=40 6=-35
s:iron	6=29 8=-26
s:irre	1=76 3=-29
s:irrel	1=78
s:isla	5=-48
s:islan	5=-43
s:isli	7=-48
s:islin	7=-48
s:isra	0=40
s:israe	0=39
s:issu	7=-25
s:ital	0=-29 4=-34 6=-33
s:itali	0=-31 4=-26 6=-27
s:ivre	0=-42 8=28
s:ivres	0=-49
s:jabb	4=44
s:jabbe	4=39
s:jail	8=38
s:jaile	8=33
s:jama	2=-74 5=-32 6=58 8=44
s:jamai	2=-68 6=56 7=-29
s:janu	0=56
s:janua	0=55 6=-34
s:janv	0=38 1=-26 2=-40
s:janvi	0=44 1=-25 2=-34 4=-25
s:jaqu	6=82
s:jaque	6=68
s:jard	1=42 4=-25 6=48 7=-35
s:jardi	1=40 5=-28 6=42 7=-47
s:jarg	4=-46
s:jargo	4=-52
s:jaune	0=30
s:jaur	0=-26
s:jaure	0=-33
s:jere	0=41
s:jerem	0=45
s:jerom	6=39
s:jesu	1=85
s:jesui	1=91
s:jeud	1=26
s:jeun	0=57 1=-31 3=-32 4=-30 5=69 6=-62 7=-63 8=26
s:jeune	0=51 1=-61 4=-30 7=-54 8=36
s:jewi	4=-34
s:jewis	4=-36
s:join	0=-32 3=53 4=-49 6=-87 7=48 8=-50
s:joine	5=-31 6=-71 7=97
s:joint	3=-30
s:joke	1=27 2=-39 4=-62 7=-41 8=-59
s:jorda	5=-25
s:jose	1=40
s:josep	1=37
s:joue	2=29 3=-30
s:joueu	2=38 3=-33
s:jour	0=-46 2=-46 4=-74 5=-85 7=45 8=-30
s:journ	0=-37 1=30 2=-58 4=-63 5=-74 7=46 8=-44
s:judg	1=-35 2=-33 4=-39 5=-35 7=31 8=-47
s:judi	2=-45 3=-80 4=-45 5=-38 8=29
s:judic	2=-45 3=-76 4=-40 5=-34 8=28
s:juge	1=55 8=-35
s:jugem	1=54 5=30 8=-65
s:juli	5=-52 6=38
s:julie	5=-27 6=51
s:jume	2=-66 4=34 7=-27
s:jumea	0=34 2=-84 4=35
s:jumel	6=-37
s:jump	8=34
s:jumpe	8=31
s:juni	0=-37 4=-49 5=65 6=-30
s:junio	0=-46 4=-55 5=72 6=-25 7=46
s:juri	2=-32 3=-68 4=-31 7=-73 8=-41
s:juris	2=-38 3=-82 4=-33 5=34 7=-76 8=-43
s:jusq	1=29 2=-35 3=-30 4=58 8=-41
s:jusqu	0=-30 1=36
s:just	1=-35 4=-28 5=-67 6=-45
s:justi	5=-45 6=-36 8=40
s:juve	1=-25 8=33
s:juven	1=-30 8=36
s:kamp	3=27
s:kampa	3=34
s:kant	0=-27 1=58 5=-27
s:kanti	1=66 5=-26
s:kare	5=-31
s:kari	5=-31 6=73
s:kary	4=-32
s:karyo	2=28 4=-36
s:kcnh	4=-63
s:keep	2=-25 5=51 6=-65 7=-33 8=-35
s:keys	2=-28 3=53
s:keyst	2=-32 3=56
s:kidn	2=64 7=-29
s:kidne	2=71
s:kill	1=34 2=59 4=-33 8=-42
s:kille	2=44 4=-34 8=-44
s:kind	4=-25
s:kine	4=-42 8=-28
s:kines	4=-54 8=-27
s:kiss	5=53
s:kissi	5=59
s:kitc	1=-29 5=-64
s:kitch	1=-25 4=-26 5=-65 6=-28
s:klin	2=38 4=-27
s:kline	2=36 4=-41
s:knoc	0=38 5=-25
s:knock	5=-32
s:know	2=27 4=-32 5=58 7=-27
s:knowl	5=-46
s:koms	0=72
s:komso	0=69
s:korom	3=26
s:kris	1=87
s:krish	1=85
s:kurd	0=60
s:kyot	1=-36
s:labe	4=-39
s:labo	1=-79 3=-26 4=-55 5=-51 6=-65 7=-52 8=-39
s:labor	1=-31 4=-42 5=-26 6=-35 7=38
s:labou	0=32 1=-54 3=-25 4=-31 5=-42 6=-42 7=-91 8=-32
s:laca	4=-47
s:lach	0=68 1=-31 8=-27
s:lact	2=38
s:lacto	2=36
s:ladd	4=67
s:ladde	4=75
s:ladi	5=35
s:lago	4=38
s:laic	0=-27 1=33
s:lain	1=41
s:laiq	1=34
s:lais	6=32
s:laiss	0=-30 6=35
s:lait	0=-28
s:lanc	1=-26 4=-40
s:land	0=27 1=-51 2=-26 4=-43
s:lande	0=40 5=-47
s:landl	0=-28 2=-32 4=-53 5=35
s:lang	3=-37 4=-56 5=-52 6=-31 8=-46
s:langa	1=-45
s:langu	1=30 3=-39 4=-29 5=-51 6=-32 8=-43
s:lape	0=-37
s:laps	0=-36 1=-41 7=88
s:lapse	1=-34 7=67
s:lapt	3=30 4=-57 6=-28
s:lapto	3=50 4=-38
s:late	0=25 1=-27 2=33 4=89 5=-81
s:laug	3=39 4=-50 5=-41 8=-32
s:laugh	3=43 5=-39
s:laun	0=-30 1=29 4=-31 8=56
s:launc	1=-25
s:laund	1=51 4=-26 8=40
s:laur	6=52
s:laure	5=-31 6=45
s:lawy	2=-36 5=-30 6=-40 7=26 8=-31
s:lawye	2=-36 6=-43 8=-31
s:layo	0=-33 1=-43
s:layou	0=-33 1=-49
s:lead	2=-51 3=-38 4=-62 5=-63 8=-29
s:leade	2=-54 3=-30 4=-46 7=-39 8=-33
s:leaf	1=-26 4=-29
s:leafl	1=-29 4=-34
s:leag	8=32
s:leagu	0=25 8=32
s:leak	3=-35 4=-35 5=30 6=-33
s:leake	6=-32
s:lear	0=-35 2=35 4=-44 5=-26 7=45
s:learn	2=39 4=-41 7=26
s:leas	0=34
s:leav	3=-55 4=27 5=-28 6=-35 7=-25 8=-58
s:leave	0=-54
s:leavi	0=27 4=-32
s:lect	0=63 1=-34 2=-35 4=-74 5=-51 6=-57 7=-39 8=-39
s:lecte	0=77 1=-45 3=-26 4=-38 7=-32
s:lectu	0=-38 1=-64 3=36 4=-52 5=-53 6=-60 8=-28
s:ledu	6=28
s:leed	0=-58 1=-53
s:lega	2=-30
s:legac	4=-26
s:lege	4=51 5=26
s:legen	4=-41
s:leger	5=62
s:legi	0=58 1=-26 4=-34
s:legis	0=35 1=-31 4=-28
s:leic	0=-28
s:leid	2=36 8=-25
s:leide	2=36
s:leit	0=31 1=30 4=-36 5=-32 6=-25
s:lemo	5=-25
s:leng	3=-30
s:lengt	3=-31
s:leni	0=87
s:leno	0=-42 1=38 6=-50
s:lenoi	0=-34 1=31 5=-29 6=-60
s:lense	4=33
s:lero	4=40 6=-29
s:lesb	0=-71 1=-73 4=-62 5=-79 6=88 7=-37 8=-45
s:lesbi	0=-63 1=-47 4=-52 5=-70 6=103 7=-35 8=-42
s:lesbo	1=-35
s:less	8=-26
s:lesso	3=-26 8=-25
s:lett	4=-32 7=-28
s:lette	7=-34
s:lettr	1=47 2=36 3=-39 8=43
s:leuc	4=36
s:leuce	4=41
s:leuk	4=53
s:leuka	4=54
s:leur	6=-43
s:leve	0=-26 1=-27 2=-28 4=41 5=-25 8=-32
s:levr	4=44 5=-26
s:levre	4=51
s:liai	0=-50 1=-35 3=-27 4=-49 5=35 6=-93 7=-30 8=-31
s:liais	0=-60 1=-42 2=-26 3=-27 4=-37 5=46 6=-91 8=-35
s:libe	2=-50 3=-75 4=-36 6=-42 7=-49
s:liber	2=-57 3=-73 4=-47 6=-56 7=-45
s:libi	4=-83 5=31
s:libid	4=-93 5=58
s:libr	0=-98 1=44 2=-34 3=-77 4=-48 6=-45 7=-34 8=-38
s:libra	0=-31 1=-54 3=-28 4=-27 5=-46 8=-93
s:libre	1=68 6=-29
s:lice	0=-58 1=-59 2=-40 3=25 8=-42
s:licen	0=-54 1=-63 2=-34 3=27 5=35 6=28 8=-31
s:life	4=-30 6=-26
s:lifel	0=46
s:lift	4=45 5=-25
s:lifti	4=61
s:liga	4=33
s:ligam	4=36
s:ligh	0=-70 1=-32 2=-26 5=-25 6=-46 7=-28
s:light	2=-34 5=-50 6=-42 8=-28
s:lign	1=32 2=-35 3=-44 8=-40
s:ligne	3=-37
s:ligu	4=-48
s:like	0=-38 2=-42 3=-32 4=-43 5=27
s:lill	1=37 2=-41 3=-32 4=-43 5=33 6=64 8=-32
s:limi	0=-28 1=-44 5=-36
s:limit	1=-59 5=-29
s:limo	4=-34
s:limog	4=-36
s:limpi	4=-42
s:line	0=-27 4=26 6=-60
s:ling	3=-38 5=-34
s:linge	5=-34
s:link	6=29
s:linke	6=29
s:liqu	8=-29
s:lisbo	5=33 6=-40
s:list	1=-66 3=34 4=-36 5=-30 7=31 8=-35
s:liste	1=-46 6=28 8=-33
s:lite	4=-29 8=-51
s:liter	4=-37 5=-30 8=-47
s:lith	4=42 5=-28
s:lithi	4=36 5=-27
s:liti	7=-36
s:litt	4=90 5=-51
s:litte	5=-29
s:littl	4=86 5=-30
s:live	0=-45 1=39 2=-58 3=-42 6=43 7=-46 8=-62
s:liven	3=25
s:liver	4=-33
s:livi	3=-37 5=-26
s:livin	3=-32
s:livr	0=-64 1=-25 2=26 3=-63 4=-91 5=-47 7=25
s:livra	1=-45
s:livre	0=-26 7=43
s:load	5=-35
s:lobb	0=-84 3=-28 5=-52
s:lobby	0=-61 5=-52
s:loca	0=42 1=41 2=-32 3=-39 4=-89 6=-50 8=25
s:local	6=-29 8=27
s:lock	2=-35 3=-70 4=-39 5=-30 6=-31 8=59
s:locke	8=53
s:locu	3=-39
s:locut	3=-44
s:lodg	0=-45 1=109 4=-54 6=-40 7=-132
s:lodge	4=-29 5=38
s:loge	1=-74 6=38
s:logem	0=26 1=-43 5=-29 6=38
s:logeu	1=-44 5=31 6=25
s:logg	3=46
s:logge	3=35
s:logi	0=-33 1=-48 2=-35 3=88 4=-58 5=-60 6=-57 8=-47
s:logic	0=-52 3=65 5=-26 6=-29 8=-35
s:logis	1=-28 4=-40 5=-45 6=-47 8=-25
s:loir	5=-43
s:lois	0=29 3=-59
s:loisi	3=-44
s:lond	1=-35 4=-47 6=-57
s:londo	0=34 1=-25 4=-48 6=-57 7=25
s:long	1=70 2=-25 4=47 5=-45 8=-51
s:longb	7=29
s:longe	4=51 6=-36 8=-36
s:longt	1=66 5=-50 6=33
s:longu	5=-55 6=-36 7=-39
s:look	1=-28 4=-50 8=-29
s:looke	0=-38 1=-35 4=-25 5=-30 8=-28
s:looki	4=-55
s:lope	2=45 8=-31
s:lorr	4=-36
s:lorri	4=-35
s:loui	0=28 5=-31 6=40
s:louis	6=37
s:loun	7=-34
s:loung	7=-30
s:lour	5=30
s:lourd	5=31
s:love	0=-64 2=-31 5=62 6=-52 8=-53
s:lovi	6=41
s:lovin	1=-29 6=63
s:lowe	4=25 6=-31
s:loya	7=34
s:luci	5=-49 6=37
s:lugg	0=-27
s:lugga	0=-28
s:lumba	4=25
s:lumi	1=-62 4=39
s:lumie	1=-57 4=43
s:lunc	4=53 6=27 8=-34
s:lung	4=47
s:luss	6=-32
s:lussa	6=-38
s:lutt	7=-38 8=-35
s:lyce	1=-44 5=-50 7=-43
s:lync	2=43 4=-40
s:maca	4=34
s:macar	0=-25 4=43
s:mach	0=-46 1=-60 2=-28 5=-25 8=-39
s:machi	0=-65 1=-57 2=-29 8=-29
s:maco	0=-44 1=-40 2=-32 5=-54 6=-68 7=-26
s:macon	0=-25 6=-28 8=-38
s:macr	0=82 1=-26 3=-29 5=-52
s:macro	0=74 1=-28 3=-38 5=-53
s:mada	0=-37 3=36
s:madam	0=-35 5=-29 6=31
s:madr	6=-28
s:madri	6=-29
s:maga	0=-72 2=-31 4=-52 6=-56 8=50
s:magas	0=-71 1=-32 4=-26 5=-42 7=34 8=56
s:magaz	4=-36 6=-50
s:magis	8=27
s:magn	4=39
s:magni	4=39
s:mail	8=-31
s:main	0=-68 1=-45 3=-40 5=-61 7=-31
s:maint	1=-25 3=-60 4=-55 5=-32 6=34
s:mair	1=-43 3=-49 6=25 7=-41 8=-25
s:mairi	1=-40 3=-56 5=-26 7=-32
s:mais	0=-37 1=-37 2=-39 3=-45 7=-28
s:maiso	0=-36 1=-40 2=-43 3=-46 4=-33 7=-33
s:mait	0=-55 2=-34 3=-38 4=-60 6=-60 7=-26 8=-53
s:maitr	0=-46 2=-35 3=-38 4=-61 6=-58 7=-37 8=-53
s:maje	5=30
s:majeu	5=31
s:majo	7=-44
s:major	0=31 7=-25
s:make	1=-47 3=-35 4=-41 6=-43 8=-33
s:maker	1=-25
s:makin	5=-26
s:mala	0=-41 2=37 3=-44 5=-53 6=-59 7=-31 8=-52
s:malad	0=-39 2=45 3=-50 5=-45 6=-55 8=-54
s:malar	4=-47
s:malaw	4=-26
s:male	4=63
s:malen	4=45
s:malg	3=30
s:malgr	3=27 7=28
s:malt	0=-32 1=28
s:malv	4=45
s:malw	0=-29
s:mama	5=-73 6=51
s:maman	6=56
s:mamm	2=-43
s:mammo	2=-44
s:mana	0=-54 1=-104 2=-81 3=-92 4=-45 5=-34 6=-25 7=-55 8=-45
s:manag	0=-73 1=-85 2=-95 3=-96 5=-60 7=-50 8=-35
s:manc	4=-27 6=-39 7=37
s:manch	0=-34 4=-27 6=-39 7=28
s:mand	4=-46 8=43
s:manda	3=-28 4=-46 8=34
s:mang	0=-27 1=65 4=-36 5=-29 6=-28
s:mange	1=74
s:mani	4=-51 5=-58 6=-43 7=-44
s:manif	4=-35 8=48
s:mann	5=-38 7=-33
s:manne	5=-36 7=-36
s:mans	8=47
s:mansl	8=42
s:mant	3=-32 8=-52
s:mantr	3=-28 8=-46
s:manu	0=-35 1=-35 2=-36 4=-26 6=-32 7=-29 8=-68
s:manua	2=-33 4=-45
s:manue	1=-35 8=-31
s:manut	4=44 8=-34
s:mapp	0=-46
s:maqu	0=-43 1=-27 7=-26
s:maque	0=-60 7=-32
s:mara	0=-31 3=-29 4=42 5=-59 6=-34 8=-43
s:marai	2=-27 4=-35 6=-29
s:marat	4=63 5=-49 8=-34
s:marc	1=-41 2=-65 3=-36 4=50 6=-35 7=-32 8=42
s:march	0=34 1=-63 2=-44 3=-64 5=-69 7=-53 8=27
s:marcu	1=35 3=-39
s:mard	1=56 3=-25 4=31 6=-26
s:marf	2=35 4=-37
s:marfa	2=27 4=-36
s:marg	0=-49 2=28 4=-82 5=-54 6=32 8=41
s:marga	6=65
s:margi	2=39 4=-68 5=-27
s:mari	0=-89 1=-77 2=-71 3=-80 4=-107 5=37 7=-79 8=-83
s:maria	0=-54 1=-61 3=-33 5=82 6=-45 7=-30
s:marie	0=-58 2=-58 3=-43 4=-69 6=46 8=-35
s:marin	6=-27
s:marit	5=-28
s:mark	0=-34 1=-34 2=-65 3=-60 4=-47 7=-36 8=-30
s:marke	0=-72 1=-32 2=-62 3=-50 4=-33 6=29 7=-34
s:maro	0=-37 3=-51 5=-29
s:maroq	3=-44 5=-31
s:marq	0=-32 2=-41 3=-61 4=-44 6=-26 8=-25
s:marqu	0=-29 2=-36 3=-61 4=-39 6=-32
s:marr	0=-28 1=-72 2=-30 3=-60 4=-111 5=72 7=-66 8=-82
s:marra	5=-25
s:marri	0=-50 1=-79 2=-39 3=-45 4=-107 5=106 6=-52 7=-52 8=-56
s:marry	5=-25 6=51
s:mars	3=31
s:marse	3=45 6=32
s:mart	3=-26 7=-41
s:marti	3=-26 7=-39
s:marx	1=65
s:marxi	1=36
s:mask	4=50
s:maso	0=-27 6=-28
s:mason	1=50 7=-30
s:mass	1=-37 3=-53 4=-46 6=-29
s:massa	3=-40 4=-43
s:mast	0=-60 1=29 3=-47 4=-27 5=-29 6=-68 7=-66 8=-28
s:maste	0=-51 1=44 3=-46 5=-68 6=-70 7=-61 8=-31
s:matc	0=-74 2=33 3=49 4=-57 5=-55 6=-45 7=-49 8=-71
s:match	0=-28 2=37 5=-48 8=-45
s:mate	0=-70 3=-26 4=-51 5=-39 6=-57 7=-26 8=-25
s:mater	0=-78 4=-31 5=-48 6=-47 7=-27
s:math	6=49
s:mathi	6=42
s:mati	1=-36 3=53 4=28 5=-47
s:matie	1=-36
s:matin	4=38
s:matr	0=-29
s:matt	0=41 6=40 7=-30
s:matte	0=61 6=45 7=-36
s:mauv	3=36 4=-28
s:mauva	3=35 4=-29
s:maxi	3=-46
s:maxim	1=29 3=-37
s:mayf	2=32
s:mayo	0=-51 3=-35 7=-26
s:mean	1=48 5=-33 8=-25
s:meani	0=-29
s:meas	3=69 4=-41 5=-38
s:measu	3=63 4=-42 5=-45
s:mech	0=-26
s:mecha	0=-30
s:mede	0=-41 2=32 5=-33 6=34 7=33 8=-38
s:medec	0=-43 2=35 5=-39 6=34 8=-35
s:medi	0=-79 1=-64 2=-35 3=-25 5=-81 6=-92 7=-49
s:media	1=-27 2=-30 4=-40 5=-30 6=-36 7=-34 8=-25
s:medic	0=-30 1=-45 5=-54 6=-37 7=-74
s:medit	4=-44
s:meet	0=-68 1=-43 4=-36 5=-37 6=-35 7=26 8=-29
s:meeti	0=-66 1=-47 4=-44 5=-36 6=-36 7=40 8=-41
s:meil	0=-35 1=-49 4=-27 5=-29 7=-34
s:meill	0=-37 1=-51 4=-25 5=-33 6=60 7=-31
s:mela	4=51 6=-28
s:melan	4=53
s:mele	0=36
s:melen	0=35
s:memb	2=-43 4=-83 7=75 8=-91
s:membe	0=-32 2=-32 4=-67 7=68 8=-84
s:membr	0=54 1=59 4=-33 7=27
s:memo	0=-65 1=-31 6=-35
s:memoi	0=-59 5=-33 6=-45
s:mena	5=84
s:menag	5=82
s:mene	5=-47 7=43
s:meneu	7=44
s:meno	1=-57 5=49 6=-25
s:mens	5=-39
s:mensu	5=-40
s:ment	0=-50 1=-31 6=54 7=-56
s:menta	4=-44
s:menti	0=-48 6=33 7=-36
s:mento	0=-32
s:menu	0=-38 1=36 5=-30 6=-53
s:menui	0=-52 1=37 5=-28 8=28
s:merc	3=-34 5=-47 8=-38
s:merch	5=-36
s:mercr	6=44
s:mere	3=-25 6=55
s:merg	0=-27 5=-37 6=-45 7=51 8=-38
s:merge	5=-31 6=-42 7=51 8=-31
s:meri	6=-28
s:mess	1=-31 3=-45 5=107 6=43
s:messa	3=-54 5=107
s:messi	5=41
s:mesu	3=35 5=-36 8=-69
s:mesur	3=40 5=-31 8=-54
s:meta	2=83 3=-25 6=-73 7=30
s:metab	2=82
s:mete	1=67
s:meth	0=-42 2=-32 4=-35 5=-52 6=-26 7=41 8=-39
s:metho	0=-40 4=-54 5=-49 7=32
s:meti	0=25 1=-26 4=-34 5=-83 6=-58 8=-45
s:metie	4=-46 5=-69 6=-49 8=-48
s:metr	2=-58 8=-55
s:metra	2=-27 8=-46
s:mett	3=-34 5=-31
s:mette	5=-33
s:mich	1=-47 5=37 6=43
s:miche	1=-50 5=39 6=48
s:micr	4=-48
s:micro	4=-50
s:midla	3=-30 4=-26
s:midn	4=40
s:midni	4=43
s:midw	0=-30 4=-41
s:midwi	0=-33 4=-30
s:mieu	0=-46
s:migh	4=-43
s:migr	0=66 3=-27 4=44 5=-35 6=-30 7=-40
s:migra	0=76 1=-27 3=-28 4=31 5=-45 7=-45
s:mili	0=-31 1=90 2=-32 4=-36 5=-39 7=-43 8=-32
s:milie	0=30
s:milit	1=88 4=-46 5=-32 7=-37 8=-50
s:mill	0=-45 3=-29 4=-43 5=-34 6=-31
s:milli	3=-32 4=-26
s:mine	1=-26 2=-27 3=-51 5=-47 6=-52 7=43
s:miner	2=-36 7=31
s:mineu	3=-34 7=35
s:mini	0=-45 1=-67 2=-43 3=-33 4=-64 5=46 7=-47 8=-57
s:minin	6=28
s:minis	0=-63 1=-74 2=-43 3=-27 4=-54 6=-50 7=-40 8=-49
s:mino	5=-44
s:minu	2=-34 3=-32 5=-48 6=-36 8=-31
s:minut	0=39 3=-39 4=-67 5=-37 6=-37
s:misc	5=52
s:misca	4=26
s:misco	5=56
s:miss	2=-26 5=-51 6=-52 7=-36 8=28
s:missi	2=-25 4=-32 5=-45 6=-35 7=-30 8=39
s:mist	0=-32 2=42 5=34
s:mista	2=34
s:mistr	0=-30
s:mitt	0=27
s:mitte	0=27
s:mixt	1=33 5=-40 6=-25 7=-37
s:mobi	0=-63 1=-35 2=-39 3=-25 5=-54 7=-49 8=-27
s:mobil	0=-49 1=-31 2=-32 3=-27 5=-50 7=-42 8=-27
s:mode	1=-28 2=-51 3=38 4=-38 5=-105 6=-51 7=-77 8=-37
s:model	4=26
s:moder	0=-55 1=34 5=-81
s:modu	2=-34 8=-35
s:modul	2=-44 4=29 5=-33 8=-32
s:moel	2=51
s:moell	2=43
s:moeu	0=38
s:moeur	0=51
s:moin	0=-25 3=-47 4=88 8=-38
s:moit	1=41
s:mole	2=-32
s:molec	2=-37
s:mome	0=61 4=54 7=-59
s:momen	0=57 4=60 7=-62
s:mona	0=108 1=-44 2=-51 4=-34
s:monar	0=112 1=-28 2=-42 4=-36
s:mond	0=-48 1=-46 3=52 5=-38 7=28 8=-56
s:monda	0=-31 3=72 5=-27 6=-31 8=-53
s:mone	5=-38 7=-37 8=71
s:moni	0=-35 3=-25 4=-50 6=-41
s:monit	0=-37 4=-54 6=-27
s:monn	8=-26
s:mono	4=-27 5=34 6=-53
s:monog	5=33 6=-38
s:monop	2=-25
s:monoz	2=32 6=-25
s:mons	0=-30 1=30
s:monsi	0=-38 1=32 6=30
s:mont	0=-28 1=-85 2=-37 3=-58 5=-90
s:monta	5=-38 6=-27
s:monte	0=28 2=-43 5=-25
s:month	3=-36 4=78 5=-61 6=-74 7=-52 8=31
s:montp	5=-28
s:montr	1=-52 4=-60 6=79
s:mora	0=-25 1=-56 3=-40 4=-26 5=-49 6=42 8=-34
s:moral	1=-30 6=40
s:morm	4=-30 6=38 8=-39
s:mormo	4=-32 6=38 8=-42
s:morn	0=33 2=25 5=-53 6=-44 8=-32
s:morni	0=34 2=25 4=41 5=-54 6=-33 8=-33
s:mort	4=-43
s:mortg	4=-30
s:mosa	0=-37 2=70
s:mosai	0=-34 2=52
s:mosc	0=58 3=-31
s:mosco	0=52 3=-38
s:most	8=-49
s:mostl	8=-59
s:mote	4=-44 5=-75 6=-29
s:moteu	4=-39 5=-64 6=-30
s:moth	3=-40 5=-34 8=-52
s:mothe	3=-29 7=26 8=-44
s:moto	5=-37
s:motor	4=38 5=-26
s:moul	0=43 3=-48 5=-31 6=-28
s:moula	3=-49
s:mouli	0=-40
s:mouv	6=-27 7=-27
s:move	4=-64 5=-44 7=-55
s:movem	0=58 7=-32
s:movi	5=-25 6=26
s:movin	5=-27
s:mphi	6=-42
s:mthf	2=34
s:muco	4=38
s:mucov	4=44
s:mugg	8=-57
s:mugge	8=-46
s:mult	3=-34 4=34 5=77 7=-47
s:multi	3=-30 5=88 7=-52 8=-41
s:muni	0=70 3=-41 4=-29 7=-55 8=-26
s:munic	0=52 3=-46 4=-27 7=-47 8=-25
s:mura	0=63
s:murd	2=28 3=-27 8=-27
s:murde	1=25 2=42 8=-36
s:murdo	0=25
s:murm	1=-29 4=70 5=-52
s:murmu	0=25 3=-25 4=37 5=-44
s:musc	2=33 4=-41
s:muscu	4=-35
s:muse	0=-71 1=-57 3=-35 4=-31 5=-40 6=-28 8=-32
s:museu	0=-38 4=-32
s:musi	0=-99 1=-32 4=-35 5=-65 7=80
s:music	0=-56 4=-30 5=-56 6=-25 7=85
s:musiq	0=-54
s:musl	1=-27
s:musli	1=-30
s:muta	0=-32 1=-49 3=-36 4=-93 5=-53 7=-28 8=-41
s:mutat	0=-41 1=-55 3=-38 4=-114 5=-53 8=-39
s:mute	2=-53 6=43
s:mutu	0=-25 1=-56 2=-26 3=-52 4=-38 5=-30 6=43 7=-33 8=-45
s:mutua	3=-39
s:mutue	0=-30 1=-25 2=-27 4=-33 5=-29 6=52 7=-29 8=-31
s:mybp	2=66 4=-38
s:mybpc	2=62 4=-30
s:myhe	2=41
s:myher	0=-25
s:myop	2=29
s:myopa	2=43 4=-36
s:myse	4=62 5=48 6=-25
s:mysel	4=56 5=37
s:myst	0=50 3=-25 6=33
s:myste	0=41 6=34
s:nadi	1=-40
s:nage	5=-45
s:nageu	5=-55
s:nais	3=-35 4=45 7=-29
s:naiss	3=-30 4=38
s:nake	0=-26 8=-35
s:name	2=-54 3=-42 5=37 6=35
s:namu	1=-61
s:nanc	0=66
s:nant	6=-33 8=-27
s:nante	6=-35 7=-26 8=-34
s:nasu	7=45
s:nasuw	7=49
s:nati	0=28 3=-53 4=-54 5=-49 6=-50 8=-48
s:natio	1=-26 2=-25 3=-60 4=-52 5=-47 6=-48 8=-52
s:natu	0=-37 1=-28 2=-52 4=-38 5=-32 6=-25 8=-33
s:natur	0=-28 2=-52 4=-39 5=-28 7=-30 8=-30
s:navi	1=-26
s:nean	2=38 3=65
s:neand	2=38 5=-28
s:near	2=-35 4=82 5=-44 7=27
s:nearl	0=-30 2=-39 4=56 5=-39 7=34
s:neat	2=-69 6=-29
s:neck	2=34 4=-28
s:need	0=-69 1=-56 2=-59 3=-36 4=36 5=-59 6=-56
s:neede	0=-44 5=-29 8=-44
s:nega	2=97 4=-31
s:negat	2=96 4=-27
s:nego	0=-73 1=-38 3=-40 4=-62 5=-70 6=-46 7=-56 8=-47
s:negoc	2=-29 4=-31 5=-42 6=-27 7=-109 8=-26
s:negot	0=-65 1=-27 3=-32 4=-53 5=-29 6=-31 7=41
s:neig	0=-65 3=-59 8=49
s:neigh	0=-53 5=38
s:neit	1=54 2=35 4=-30
s:neith	0=26 1=33 2=29 4=-29
s:nerv	0=-52 3=-40 4=86 5=-36 6=-25
s:nerve	0=-46 4=81 5=-32
s:netw	0=-33 4=-42 5=50 6=41 8=-26
s:netwo	0=-35 4=-57 5=41
s:neur	2=31 3=-30 4=-49
s:neuro	2=45 3=-41
s:neut	2=-30 8=-33
s:neutr	2=-25 8=-37
s:neva	3=37 4=-31
s:nevad	3=40
s:neve	0=-62 1=-42 2=-32 7=96
s:never	6=-25
s:newb	0=54 2=-29 4=-50 6=-32 8=-32
s:newbo	2=-39 6=-27
s:newbu	0=67 4=-62 8=-26
s:news	0=34 3=-31 4=-50 6=-40
s:newsl	0=46 6=-29
s:newsp	0=-28 7=28 8=30
s:next	1=33 2=-29
s:nich	8=-29
s:nico	0=53
s:niet	0=-31 5=-51
s:nietz	0=-37 5=-45 6=-26
s:nigh	0=-25 1=-56 2=-79 3=-46 4=50 5=56 6=-71 7=-55 8=74
s:night	2=-37 3=-25 4=38 5=-32 7=-26 8=75
s:nihi	1=73
s:nihil	1=73
s:nime	5=-25 8=31
s:nine	5=-37 6=-58 8=75
s:ninet	4=29 5=-41 6=-49 8=74
s:nive	4=-28
s:nivea	4=-27
s:nobo	4=-38 5=-33 6=30 8=-39
s:nobod	3=26 5=-44 6=30 7=-30 8=-43
s:nois	3=-54
s:nomb	2=-33 5=69
s:nombr	2=-33 5=64
s:nomi	6=33 7=27
s:nomin	6=33 7=45
s:nomm	4=-26 5=-37 6=48
s:nord	0=-34 4=-36
s:nordi	0=-32 4=-38 8=-25
s:norf	8=-35
s:norm	0=-61 1=-25 2=31 4=29 6=-30 7=-30
s:norma	0=-51 2=40 4=39 6=-30 8=-34
s:noro	2=30
s:norov	2=28
s:nort	1=-34 4=-50 6=46
s:north	4=-42 6=43
s:norw	4=27
s:norwa	7=-26
s:nost	0=68
s:nosta	0=69
s:nota	0=-43 2=-32 3=28 4=-28 6=-81 8=39
s:notai	0=-47 2=-33 3=37 6=-81
s:notar	8=38
s:note	1=-43 2=42 8=-47
s:noth	1=80 3=-66 6=-51 7=-36 8=35
s:nothi	1=93 3=-70 5=-27 6=-54 7=-38 8=27
s:notic	2=-33
s:noto	1=65 5=47
s:notoi	1=69
s:notr	1=26 2=-39 3=36 5=-56
s:nouv	3=-40 4=34 7=-37 8=-59
s:nouve	3=-45 4=39 7=-46 8=-48
s:nova	4=-26 7=28
s:nove	0=37 1=-75 4=-53 5=-65 6=-64
s:novel	5=-38
s:novem	0=69 4=-38 5=-27
s:nucl	0=71 4=-27 8=-37
s:nucle	0=84 1=-27 4=-37 8=-27
s:nuit	1=-43 2=-27 3=-30 4=-41 5=82 6=-40 8=33
s:numb	0=26 1=-34 3=36 4=-38 5=-45
s:numbe	0=30 1=-32 3=36 4=-33 5=-56
s:nume	1=-54 2=-40 5=-38 7=25 8=-48
s:numer	1=-50 2=-41 5=-32 8=-56
s:nurs	0=-52 1=-43 2=-48 3=-26 5=-42 6=-71 8=-59
s:nurse	0=-27 2=-53 4=-58 5=-55 6=-57 7=-35 8=-32
s:nursi	3=-29 4=78 5=-40 6=-32
s:nutr	0=-26 1=-34 2=33 6=-26
s:nutri	0=-31 1=-33 2=30 4=-36
s:nymp	5=51
s:nymph	5=47
s:obam	0=42
s:obed	1=32 5=-29
s:obedi	1=28 5=-37
s:obit	4=-33
s:obitu	4=-34
s:obje	0=-45 1=99 4=-44 5=-44 6=-41 7=-35
s:objec	0=-44 1=100 4=-54 5=-25 8=-29
s:obli	8=38
s:oblig	4=30 8=45
s:obse	1=-48 5=25
s:obses	1=-41
s:obte	1=-46 4=-27
s:obten	1=-55 2=-26
s:occu	1=-41
s:occup	1=-40
s:octo	8=84
s:octob	8=92
s:oddl	4=-27 5=40
s:oeuv	1=-28 5=-32
s:oeuvr	1=-26 3=-25 5=-28
s:offe	0=-42 1=26 4=26 5=-83
s:offen	5=-70
s:offer	4=28
s:offi	0=-31 1=-74 2=-76 3=-32 4=-44 5=-32 6=-25 8=-55
s:offic	1=-88 2=-66 3=-33 4=-27 6=-26 7=26 8=-42
s:offr	8=-44
s:offs	3=-26 4=67 6=-28
s:offsh	3=-29 4=62
s:ofte	4=36 8=-52
s:okor	3=-27 4=65
s:oliv	5=-40 6=35
s:olive	6=33
s:olym	5=-34 7=-26
s:onbo	3=36 8=-27
s:onboa	3=41
s:oncl	2=35 3=-32 7=-25
s:onco	1=-27 2=55
s:oncog	2=51
s:onli	0=-42 1=49
s:onlin	0=-28 1=41
s:only	5=51
s:onlyf	5=44
s:open	3=63 4=-28 8=-30
s:opene	3=-62
s:openi	4=-47
s:openl	4=30
s:oper	0=-34 1=-33 2=-47 6=-55 7=-75
s:opera	2=-28 6=-51 7=-67 8=-59
s:opin	5=-35
s:opini	0=-40
s:opio	4=-25
s:opioi	4=-25
s:oppo	0=95 1=32 2=-27 3=-76 4=-84 5=-49 6=-27 8=-67
s:oppon	0=53 7=32
s:oppos	0=84 1=32 2=-32 3=-76 4=-83 5=-38 6=-50 7=-59 8=-63
s:opte	3=26 4=-27
s:opti	0=-37 1=-29 3=-29 4=-67 5=-26 7=-49 8=-55
s:optic	2=-28 3=-28 4=-56 5=-28 8=-40
s:optiq	4=-32 7=-28
s:oran	3=-29
s:orang	3=-28
s:orat	7=45
s:orba	0=30
s:orch	3=-38 4=-41 5=68 6=-61
s:orche	5=68 6=-47
s:orchi	3=-37 4=-26
s:orde	0=-42 1=-33 3=-35 6=-65 7=-53 8=109
s:order	4=35 7=-36 8=59
s:ordi	8=-28
s:ordo	2=-27
s:ordon	2=-29
s:ordr	0=-28 6=-36
s:orga	0=39 1=-71 2=-47 3=-43 4=-95 5=-25 8=-62
s:organ	0=37 1=-78 2=-55 3=-49 4=-90 5=-29 8=-50
s:orgu	7=-27
s:orie	0=-53 1=-26 2=-59 3=-44 4=-61 5=-108 7=-38 8=-59
s:orien	0=-51 2=-61 3=-37 4=-54 5=-108 7=-43 8=-54
s:orig	0=-35 2=64 4=-25
s:origi	0=-30 2=60 4=-25
s:orth	0=-42 1=-70 2=-26 3=-56 4=-94 5=-52 6=-33 8=-31
s:ortho	0=-45 1=-69 3=-43 4=-82 5=-48 6=-37 8=-34
s:orti	0=-36
s:osak	3=25
s:othe	0=-25 2=-25 5=90 6=-47 7=-74 8=-62
s:other	4=31 5=-60 7=-53 8=-36
s:otta	0=52 4=-31
s:ottaw	0=56
s:oues	7=-48
s:outd	0=-48 4=85 7=43
s:outdo	4=75 8=-28
s:oute	5=-44 6=69
s:outi	4=-40
s:outil	3=-32 4=-28
s:outl	0=38 1=42 7=-38
s:outlo	0=51 1=46 7=-37
s:outp	4=-25
s:outr	8=57
s:outra	8=57
s:outs	0=95 4=-32 5=-29 6=-29 7=-49
s:outsi	0=83 6=-26 7=-37
s:outsp	0=42
s:ouve	0=26 1=-50 4=-43 5=50 7=-48
s:ouver	1=-44 4=-33 5=42 7=-43
s:ouvr	0=43 1=-34 3=35 4=-57 5=-52 6=32 7=-64 8=-34
s:ouvri	4=-26 5=-53 7=-40
s:over	0=28 4=-82 5=40 6=-53 7=35
s:overs	0=-52 4=-39 5=52 6=-35 8=27
s:ovoc	2=26
s:owne	0=-31 1=-38 2=-46 3=-33 4=-53 7=-32 8=59
s:oxfa	7=-40
s:oxfo	1=33
s:pace	4=-44
s:pacem	4=-33
s:paci	0=-109 1=112 7=-54 8=-48
s:pacif	0=-99 1=113 7=-49 8=-47
s:pack	5=-25
s:packa	5=-31
s:pacs	6=-78
s:pacse	6=-73
s:page	0=41 3=-33
s:paie	1=40
s:pain	2=-35 3=-41 4=37 5=-29 7=-25 8=-41
s:paink	4=40 8=-28
s:pair	0=54 3=-69 6=-26
s:pala	4=58 5=-37 8=-33
s:palb	2=35
s:pale	0=68
s:pales	0=56
s:pall	3=-31 6=-27
s:palle	3=-25
s:palma	3=87
s:palme	3=-51
s:palmi	3=-34
s:pamp	1=62
s:pamph	1=59
s:pand	6=-41
s:pande	6=-44 7=-25
s:pane	0=39 2=-74 3=-40 5=-29 8=-27
s:pani	4=62 5=-29 8=-28
s:pann	4=-39
s:pans	0=-26 5=-71 6=95
s:panse	0=-26 5=-68 6=89
s:pant	1=29 4=-34 5=34
s:panth	1=31
s:panto	6=-32
s:papa	6=86
s:pape	0=-54 1=-37 2=-63 3=-30 4=-83 8=-30
s:paper	2=-25 4=-76 8=-63
s:papi	1=-31 3=28 5=-39
s:papie	0=34 1=-37 5=-32
s:paqu	4=27
s:paque	4=37
s:para	0=32 1=-38 2=-43 4=-110 6=-68 7=-50 8=-57
s:parad	0=34 6=-33
s:parai	4=-26 6=-25
s:paral	0=-28 4=-93 7=-28 8=-34
s:param	7=-25
s:parc	0=26 1=-45 4=-53 5=-34 6=46 8=-52
s:pard	0=-28 8=32
s:pardo	0=-33 8=39
s:pare	0=-64 1=38 2=57 3=-26 4=-81 5=-56 7=-63 8=-36
s:paren	0=-63 2=48 3=-29 4=-74 5=-49 7=-58 8=-33
s:parfa	1=51 4=-27
s:parfo	1=-36
s:pari	1=-62 3=-28 5=-62 6=-38 7=-29
s:paris	1=-59 7=-38
s:park	0=-49 1=-35 2=40 4=61 6=-27
s:parki	0=-56 1=-37 2=28 4=83 7=-31
s:parl	0=-63 2=-84 3=-51 5=56 7=-37 8=-60
s:parle	0=-68 2=-38 3=-33 4=50 5=-44 6=-29
s:parli	0=-60 7=-33
s:parlo	5=48
s:parm	0=69 6=49
s:paro	0=30 1=-27 2=-41 3=-25 4=-53
s:paroi	0=-28
s:parol	0=49 1=-31 2=-34 4=-43
s:parqu	8=32
s:parr	0=32 1=47 3=-29 7=42
s:parra	0=43 1=43 3=-28 7=44
s:part	1=-71 2=-57 3=-49 4=-25 5=29 7=-95 8=-119
s:parta	0=-44 1=-27 4=-44 5=-81 6=60
s:parte	0=-83 1=-42 2=-54 3=-33 4=-68 5=36 6=26 7=-40 8=-36
s:parti	0=-54 5=31 7=27 8=-69
s:partn	0=-31 3=-47 6=-66 7=-36
s:parto	5=31
s:pass	0=-32 1=-33 3=35 5=-85 6=-84 8=26
s:passa	0=-40 1=-26 3=-31 5=40 6=-34
s:passe	0=-50 1=-33 2=-46 4=42 5=55 6=-43 8=-61
s:passi	0=-48 1=-49 2=-33 3=-49 5=-100 6=-27 8=-35
s:passp	0=-27 3=49 4=-43 5=-53
s:passw	8=-26
s:past	0=40 1=40 2=-29 4=-51 5=-49 8=-26
s:paste	0=-29 6=-27
s:pasto	0=53
s:patc	4=-29
s:pate	0=-43 2=-27 3=-45 4=-39 5=-40 6=-64 8=-30
s:paten	0=-32 2=-52 3=-61 4=-58 6=-28
s:pater	3=-33 6=-46
s:path	8=-52
s:patho	2=27 8=-56
s:pati	1=-34 2=-79 3=-48 6=-102 7=-37 8=-38
s:patie	0=-50 1=-48 2=-69 3=-45 6=-77 7=-33
s:patis	0=28 4=-47 5=-32 6=-62
s:patr	1=-40 2=-47 3=-32 5=41 6=-58 7=-59
s:patri	0=42 2=-34 3=-27
s:patro	0=-29 1=-32 4=27 5=30 6=-46 7=-63
s:patt	3=77 8=-30
s:patte	3=75 5=-33 6=-25
s:paum	3=62
s:paya	6=-32
s:payi	7=-26
s:paym	4=-27 8=-40
s:payme	0=-25 8=-31
s:payr	0=-29 7=-78 8=-31
s:payro	0=-34 5=-27 7=-85
s:pays	0=-32 1=-32 7=30
s:paysa	0=-35 1=-26 7=37
s:peac	0=26 5=-25 7=-25 8=49
s:pean	4=33
s:peanu	4=34
s:pedi	2=-71
s:pedig	2=-58 3=-29
s:peer	2=-30 3=-29
s:pein	1=-65 2=-25 3=-48 5=-75 6=-32
s:peint	4=36 5=-59 7=26 8=-31
s:pele	0=-51 1=63
s:peler	0=-47 1=61
s:pelv	4=56
s:pelvi	4=60
s:pena	1=-33 6=-29
s:pench	0=31 5=-27 6=26
s:pend	2=51 5=41 7=-37
s:penda	1=25 5=51 7=-34 8=-41
s:pendi	2=58 8=27
s:peni	0=-29 4=53 8=-35
s:penit	0=-27 4=-25 8=-45
s:penn	6=45
s:pens	0=-74 1=109 2=-37 5=-56 6=-59 8=-48
s:pense	0=-51 1=72 7=-34
s:pensi	0=-46 1=-39 6=-48 8=-31
s:peop	0=-39 1=-52 2=-29 4=-84 6=73 7=-37 8=-42
s:peopl	0=-51 1=-57 2=-30 4=-98 6=60 7=-36 8=-54
s:pepi	3=-27 4=-28
s:pepin	4=-36
s:perc	3=-27 6=-31
s:perd	1=-32 3=-57 4=84 6=-32
s:perdu	8=-43
s:perf	8=-69
s:perfe	4=68 8=-49
s:peri	5=-25 8=-46
s:perio	7=-27 8=-49
s:perj	8=66
s:perju	8=61
s:perm	0=-35 1=-34 2=-36 3=-38 4=-101 5=-73 6=-34 7=-38 8=46
s:perma	1=-45 4=-38 5=-34 8=-54
s:permi	0=-44 2=-27 4=-92 5=-50 7=-40 8=66
s:perr	0=30
s:perro	0=34
s:pers	1=34 4=-58 5=39 7=-35 8=-36
s:perse	6=-29
s:perso	1=44 4=-52 5=48 7=-49 8=-34
s:pert	1=28 5=-29 6=-42
s:perv	8=40
s:perve	8=26
s:peti	1=-58 3=-27 5=-56 7=-37 8=-48
s:petit	1=-42 5=-49 6=58
s:petr	0=26
s:petro	0=33
s:phar	1=-30 3=-30 4=-65 5=-55 6=-41 7=-74 8=28
s:pharm	1=-32 3=-25 4=-65 5=-38 6=-39 7=-81 8=25
s:phase	4=41
s:phil	0=-75 2=-26 3=-41 4=-48 5=-84 6=-39 7=-47 8=-32
s:philo	0=-69 2=-26 4=-49 5=-67 6=-47 7=-28 8=-45
s:phon	2=-40 4=30 6=-33 8=32
s:phone	8=46
s:phot	0=-32 1=-75 2=-54 3=41 4=-99 6=-41 7=-43 8=-94
s:photo	0=-54 1=-43 2=-27 4=-70 6=-48 7=-45 8=-61
s:phra	1=-31 3=34
s:phras	1=-25
s:phys	0=-28 2=-31 3=-28 4=-108 5=33 6=-58 7=-32
s:physi	0=-34 2=-35 4=-110 5=29 6=-63 7=-37
s:pian	3=-32 5=-33 6=31
s:piani	3=-28 4=48
s:pick	0=-36 1=-37 4=-39 6=-28 8=-35
s:picke	1=-40 6=-29 7=25
s:picki	5=27 8=-25
s:pict	5=41
s:pictu	3=26 5=46
s:piec	0=-30 2=-34 3=55 5=-46 6=-27 7=-27 8=-40
s:pied	0=-65 4=67
s:pier	2=-25 7=-28
s:pierr	0=-30 4=-26 6=49 7=-27
s:pieto	8=-27
s:pige	2=-25
s:pigeo	2=-27
s:pilo	0=-49 1=-40 5=-31 6=63 7=74 8=-66
s:pilot	0=-48 1=-26 3=-40 5=-27 6=57 7=71 8=-39
s:pilu	4=-42 5=43
s:pilul	4=-38 5=39
s:pint	4=51 5=-33
s:pipe	2=-34
s:pipel	2=-38
s:piqu	7=67
s:pique	7=63
s:pira	0=68 4=-36 7=-47
s:pirat	0=59 4=-39 7=-40
s:pitc	1=-25 8=-44
s:plac	0=69 3=-39 4=51 5=-54 7=-87
s:placa	6=26
s:place	4=-42
s:plai	0=32 4=-34 7=-45
s:plaid	6=-41 7=-25 8=40
s:plain	0=-39 3=29 4=-42
s:plais	8=-57
s:plan	0=-67 2=-100 5=-46 6=-55 8=-70
s:plani	7=-27
s:plann	0=-76 1=-33 2=-43 3=-31 5=-60 6=-53 7=-50
s:plant	1=51 4=45
s:plaq	4=58 5=-29 8=-49
s:plaqu	4=78 5=-30 8=-45
s:plas	1=-30 3=-32 4=52 8=-47
s:plasm	1=-26
s:plast	3=-30 4=50 8=-45
s:plat	0=-38 1=32 4=53 5=-56 8=-32
s:plate	1=-33 3=28 5=-30
s:platf	0=25 1=-29 4=-32
s:play	0=-71 5=-101 6=-73
s:playb	5=-47
s:playe	5=-39 6=-51 7=-32
s:plea	0=-61 2=-28 3=-38 4=35 5=-28 6=30
s:plead	8=42
s:pleas	0=-60 3=-25 4=33 7=-29 8=-59
s:plei	0=-35 3=-25 5=86 6=-28
s:plom	1=-32 5=-37
s:plomb	1=-38 5=-35
s:plong	1=-27 2=27
s:plum	0=47 1=-29 2=-37 4=35 5=-33 7=-31
s:plumb	4=33
s:plus	0=-60 5=103
s:plusi	0=-59 5=102 7=-25
s:pneu	4=34
s:pneum	4=25
s:podc	5=-30 8=-27
s:podca	8=-35
s:pode	0=64
s:podem	0=64
s:poem	5=-30
s:poet	0=-43
s:poetr	0=-49 6=-29
s:poig	1=28
s:poign	1=33
s:poin	0=-63 1=-41 4=-42 5=-52 6=-57 7=-32 8=46
s:point	0=-29 1=-29 4=-39 5=-65 6=-46 7=-30 8=60
s:poiss	7=30
s:pola	7=-34 8=59
s:polan	7=-30 8=66
s:poli	1=-75 2=-31 3=-88 4=-75 5=-110 7=-50
s:polic	1=-42 2=-27 3=-76 4=-85 5=-74 7=-48
s:polit	1=-73 3=-59 4=-76 5=-58 6=-71 8=-53
s:poll	0=-65
s:polli	0=-35
s:polo	7=-30
s:polon	7=-31
s:poly	0=-25 1=-63 2=39 5=103 6=-64
s:polya	0=-71 2=-32 4=41 5=100 6=-45
s:polyc	2=68 4=-53
s:polym	1=-26
s:pomp	1=-28 2=-57 5=-39 6=-40
s:pompe	5=-27
s:pompi	6=-28
s:ponc	0=-27 1=-25 5=-28 6=-34
s:ponct	1=-30 5=-31 6=-30
s:pont	1=29 4=69
s:popu	0=-55 1=-34 2=-44
s:popul	0=-50 1=-38 2=-31
s:porn	0=-43 4=-53 5=98 7=-41
s:porno	5=38
s:port	5=-59 6=42 7=-28 8=-85
s:porte	0=-58 2=35 3=-42 5=-35 6=34 7=-40 8=-68
s:porti	3=42 5=-33
s:portr	1=-38 8=-49
s:portu	0=-64 1=-27
s:pose	0=-27 1=-26 5=29 7=-25 8=-28
s:posi	1=-28 2=93 4=31 5=-49 6=-46 8=-40
s:posit	2=84 4=45 5=-41 6=-57 8=-37
s:poss	1=26 4=-51 8=35
s:posse	1=30 4=-43 8=34
s:post	1=26 2=-92 4=-73 5=-44
s:postd	2=-59 4=-60
s:poste	0=43 3=-40
s:posti	6=48
s:postu	0=-25 5=-30 6=30
s:pota	8=-64
s:potat	8=-58
s:pott	3=30 4=-39
s:potte	4=-32
s:pouc	0=-58 3=61 5=-32 8=-25
s:poul	1=38
s:poum	4=48
s:poumo	4=43
s:pour	1=36 3=-36 4=-48 8=74
s:pours	4=-64 8=90
s:pourt	1=44 3=-40 4=26
s:pout	0=33 5=-25
s:pouti	0=34
s:pouv	0=50 1=-38 4=-28
s:pouvo	0=55 1=-52 4=-26
s:powe	1=-26 6=-54
s:prac	0=-28 1=33 4=-51 6=-79
s:pract	4=-50 5=40 6=-77
s:prag	1=-49 4=-31
s:pragm	1=-50
s:prai	4=-31
s:prais	4=-32
s:prat	0=-60 2=-34 4=-57 5=80 6=-40 8=-34
s:prati	0=-69 2=-29 3=-34 4=-47 5=66 8=-32
s:prec	2=36 5=-32 6=35 8=-31
s:preci	0=45 2=-25 3=-36 5=-25 6=29 8=-29
s:preco	2=59 4=-45
s:pred	2=40 4=-90
s:prede	2=-43
s:predi	2=69 4=-75
s:pref	0=-56 2=-33 5=-47 6=70 7=-40 8=-68
s:prefe	0=-75 2=-33 6=72 7=-34 8=-77
s:preg	4=28 5=56 8=-34
s:pregn	5=72 8=-35
s:prel	2=48 3=-95 7=48 8=-34
s:prele	2=40 3=-93 7=41 8=-27
s:prem	1=-32 3=-68 4=-67 7=37
s:premi	1=-31 2=-51 3=-64 4=-44 7=48 8=-37
s:premu	2=26 4=-25
s:pren	2=-27 3=29 5=-29 6=-55
s:prena	4=-26 5=-32
s:prep	1=-28 4=-39 6=-37 7=-54 8=-38
s:prepa	4=-47 6=-26 7=-49 8=-34
s:pres	2=-95 3=65 4=-44 5=-53 6=-34
s:presc	4=-61 8=49
s:prese	1=-35 5=-56 7=-33 8=-49
s:presi	0=-52 1=36 2=-50 3=-32 4=-41 7=38 8=-35
s:press	1=-57 2=-51 3=91 5=-64 6=-47
s:prest	5=-43 7=-44
s:presu	8=32
s:pret	0=-42 3=-46 4=-27 5=84 7=-31
s:prete	0=-33 5=79 6=-31
s:prev	2=43 6=-34 7=-31 8=37
s:preve	1=-35 4=-49 7=-29 8=-27
s:previ	1=-29 3=-25 8=74
s:prevo	4=-33
s:prevu	2=39 8=-28
s:pric	4=-36 5=-41 8=-29
s:price	5=-33
s:prid	0=-52 2=37 4=-39 5=-31
s:prie	0=-38 1=46 5=-29
s:pries	0=-45 1=63 5=-28
s:prim	0=-46 4=-28 5=-44 7=-37
s:prima	6=-30 7=-32
s:prime	5=-29
s:prin	0=-26 1=-36 3=85 4=-58 7=-37 8=-71
s:princ	0=44 3=-36 4=-36 6=-31
s:print	0=-73 1=-34 3=41 4=-32 7=-47 8=-43
s:prio	0=-26 7=29
s:pris	0=-25 1=-71 2=-33 3=44 4=-83 5=-67 6=-49
s:prise	3=56
s:priso	1=-63 2=-33 4=-49 5=-52 6=-53
s:priv	2=-74 6=-31 8=-57
s:priva	1=-25 2=-29 4=-38 8=-46
s:prive	1=42 2=-45 4=37
s:privi	1=-29
s:priz	0=-26 5=-31 6=-52 7=-36
s:prob	1=-48 2=-31 3=-38 4=76 5=-28 7=27
s:proba	0=-54 3=-27 4=-87 5=-30 7=26 8=45
s:probl	0=33 1=-45 2=-32 3=-31 4=100 8=-58
s:proc	1=-46 2=-37 4=-58 5=-78 6=-70 8=26
s:proce	0=-63 1=-27 2=-28 3=-40 4=-55 5=-36 6=-34 8=-26
s:proch	0=67 5=-29 6=-41 7=28
s:proct	3=50
s:procu	0=-26 1=-32 8=52
s:prod	0=-74 1=-25 2=-61 3=-70 4=-50 5=-66 6=-66 8=-51
s:produ	0=-83 2=-77 3=-65 4=-52 5=-55 6=-67 8=-53
s:prof	0=-34 2=80 3=32 7=-42 8=-94
s:profe	0=-63 3=-77 7=-36 8=-51
s:profi	0=28 1=-28 2=64 3=60 4=-64 7=-30 8=-102
s:profo	0=-44 1=45 4=27
s:prog	0=-50 4=-26 5=-68 6=-64 7=-27 8=-25
s:progr	0=-48 2=-30 3=-31 4=-43 5=-58 6=-51 7=-40 8=-30
s:proj	0=-42 3=-85 4=-77 6=-62 7=-71 8=-58
s:proje	0=-44 3=-72 4=-88 6=-49 7=-77 8=-68
s:prom	0=-41 3=-26 4=-34 5=71 6=-33
s:promi	1=-34 5=76
s:promo	0=-31 3=-28
s:pron	4=-32 8=56
s:prono	4=-27 8=65
s:proo	4=-65
s:proof	4=-58
s:prop	0=32 1=-37 3=-33 6=-36
s:prope	0=39 8=-41
s:propo	5=35
s:propr	5=-26 6=-30 7=27
s:pros	0=-58 1=26 2=-52 3=-37 6=-55
s:prose	1=56 5=-31
s:prosp	4=-26
s:prost	0=-43 1=-29 5=42 6=-38 7=-42
s:prot	0=-28 1=-74 2=-46 3=-56 4=-31 6=-47 7=-45 8=-52
s:prote	0=-34 1=-64 2=-34 4=-37 6=-42 7=-44
s:proth	3=-50 4=-31
s:proto	8=-55
s:prou	1=-38 4=-29 6=-29 7=45
s:prous	6=-30
s:prouv	2=50 8=34
s:prov	1=37 2=38 4=-26
s:prove	2=44
s:provi	1=46
s:prox	8=-43
s:psen	2=53 4=-38
s:psyc	0=-49 1=-38 2=-47 3=-41 5=-49 6=-61 7=-26 8=-56
s:psych	0=-55 1=-49 2=-48 3=-40 4=-34 5=-48 6=-54 7=-31 8=-60
s:publ	3=-61 4=-97 6=-36 7=-46
s:publi	0=26 3=-74 4=-86 6=-49 7=-25
s:puce	1=-29 5=57
s:pucea	5=51
s:puls	3=-27
s:pump	0=31
s:pupi	1=25 4=-70 5=38 8=-52
s:pupil	4=-41 8=-45
s:purg	1=-32 7=-30 8=88
s:purge	8=33
s:purs	7=-25
s:purse	7=-25
s:quak	1=29 7=-29
s:quake	7=-28
s:qual	1=-53 2=-56 3=27 4=-59 5=-47 6=-28 7=-28 8=-36
s:quali	1=-44 2=-56 4=-68 5=-49 6=-26 7=-26 8=-29
s:quan	2=-32 4=-53 7=-33 8=85
s:quar	0=-27 1=-42 5=-51 8=-33
s:quara	0=-32 2=-34 6=42
s:quarr	4=35 5=-29
s:quart	1=-30 4=-33 6=-26
s:quas	8=55
s:quash	1=-25 8=47
s:quat	0=-37 6=-43 7=-53 8=-26
s:quatr	0=-37 6=-30 7=-50
s:quay	2=-26 4=50
s:quayl	4=64
s:queb	6=29 8=-38
s:quebe	8=-39
s:quee	0=-40 1=-25 4=-43 5=-29 6=25 7=-40
s:ques	0=35 2=-25 3=-42 6=27
s:quest	0=26 3=-34
s:queu	0=-46
s:queue	0=-44
s:quic	3=-34 4=-61 6=-27
s:quie	1=-31
s:quin	2=-30 7=-27 8=44
s:quinz	2=-35 7=-31 8=31
s:quip	3=-37 4=-40 6=44
s:quipp	4=-34 6=50
s:quit	1=63 2=-34 3=-42 6=43 8=-37
s:quitt	1=34 3=-50 5=36 6=64 7=31
s:quot	0=-40 2=39 4=-41
s:quoti	0=-56 2=27
s:rabb	1=35
s:rabbi	1=48
s:rabh	1=57
s:race	2=-40 7=-64
s:raci	6=-57
s:racin	6=-36
s:racis	0=30
s:raco	1=-44 4=-31 5=106 7=-35 8=-41
s:racon	1=-55 4=-29 5=115 6=-29 7=-36 8=-30
s:radi	1=-43 2=-34 3=-75 4=-58 5=-34 6=-54 7=33
s:radic	1=-28
s:radio	6=-47 7=42 8=-27
s:rael	1=98 5=-59
s:raeli	1=95 5=-51
s:rail	0=27 1=-33 5=-45 7=-32
s:railw	5=-52
s:rain	6=-40
s:rainb	6=-42
s:rais	0=-35 1=71 2=-48 3=-63 4=-44 8=36
s:raise	1=78 2=-36 3=-47 4=-33 5=-34
s:raiso	1=25 3=-33 7=30 8=35
s:rall	0=49 4=-25 6=-34 8=-33
s:ralli	7=-27
s:ramp	4=-27
s:rand	5=-41
s:rando	5=-51
s:rang	1=-44 5=-62 6=-70 8=-54
s:range	1=-31 6=-29 8=-51
s:rapp	0=-37 1=-46 2=-44 4=-91 7=-50 8=42
s:rappe	4=-45 8=63
s:rappo	0=-36 1=-38 3=-29 4=-69 7=-31 8=-38
s:rare	4=27 5=49
s:rarel	4=26
s:rath	1=33 7=27
s:rathe	1=32
s:rati	0=-48 1=72 5=-42 7=-42 8=-32
s:ratin	4=28
s:ratio	0=-52 1=85 4=-43 5=-34 7=-48 8=-31
s:rayo	1=-51
s:reac	1=-29 4=-30
s:react	4=-28
s:read	1=76 2=-53 3=-33 4=-37 6=-59 7=-44 8=-51
s:reade	0=-31 1=-29 4=-25 6=-31
s:readi	0=-38 4=-32 6=-37
s:real	0=-52 1=-28 6=-36
s:reali	0=-52 1=-31 6=-37
s:rean	4=30
s:reani	4=32
s:reas	1=-32 2=29 7=-26
s:reaso	2=32 7=-32
s:rebe	0=31 8=-30
s:rebel	0=46
s:rebu	0=-51 4=70 5=-29 8=-46
s:rebui	0=-44 4=67 8=-38
s:reca	1=-33
s:recal	1=-28
s:rece	1=-48 2=-71 4=-28 6=-80 7=-41 8=34
s:recei	0=-25 3=25 5=46
s:recep	1=-39 4=-43 5=-53 6=-38 7=-33 8=-40
s:reces	2=-49 6=-39
s:rech	4=38 6=-46 8=-34
s:reche	4=-25 8=-31
s:rechu	4=62 6=-27
s:reci	8=65
s:recl	0=66 4=-44 5=-25
s:recla	0=66 1=25 4=-48
s:reco	0=-41 1=-55 2=-100 5=-45 7=-93
s:recog	0=-52 1=-34 4=-56 5=-35 6=-28 7=-101 8=-43
s:recoi	1=-30
s:recom	0=-30 2=-31 3=-46 4=-41 5=-72 6=-46 8=43
s:recon	0=35 2=-28 3=-31 5=-51 7=-59 8=67
s:recor	0=-43 1=-54 2=-59 3=68 4=-30 5=-43
s:recou	8=-63
s:recov	5=36 8=-44
s:recr	0=-33 2=-39 3=-31 4=32 5=-31 6=-35 8=-48
s:recru	2=-39 3=-29 5=-32 6=-42 8=-55
s:rect	2=-30
s:recto	2=-40
s:recu	1=58 2=-26 4=35 8=46
s:recue	4=-28
s:recup	4=44 8=38
s:recus	1=73
s:reda	0=-64 1=-55 2=-28 6=-48 7=-31 8=-43
s:redac	0=-65 1=-56 4=-47 5=-36 6=-40 7=-29 8=-30
s:redi	1=-42 2=-40 3=-39
s:redig	0=25 1=-28 2=-27 3=-44
s:redu	0=-52 1=-32 3=-27 4=-35 6=-37
s:reduc	6=-32
s:redun	0=-34
s:reed	4=-50
s:reedu	4=-40
s:reel	6=-31 7=31
s:refa	1=-34
s:refai	1=-30
s:refe	0=43 1=-26 2=-50 3=-67 6=-27
s:refer	0=31 1=-31 2=-80 3=-73 4=27 5=36 6=-29
s:refo	1=-34 2=-34 4=51 5=-42 7=-33
s:refor	1=-26 2=-31 4=64 6=-30 7=-39
s:refr	7=-43 8=-38
s:refre	7=-41
s:refu	1=38 2=59 5=-93 6=-79 7=36 8=-26
s:refug	4=-41 5=-40 6=-43
s:refus	0=-47 1=43 2=54 5=-80 6=-29 7=53 8=-27
s:rega	0=-41 1=-45 2=-27 4=-27 5=51 6=-40 7=-41 8=-30
s:regar	0=-53 1=-40 5=55 6=-33 7=-30 8=-40
s:regi	2=-53 4=-29 5=-66 8=-55
s:regim	4=-66 6=27
s:regio	2=-55 4=-38 6=-31
s:regis	0=-47 2=-36 3=25 4=53 5=-74 6=-37 8=-45
s:regl	0=-63 2=-36 4=-36 6=-25 8=-46
s:regle	2=-25 4=-28 8=-32
s:regr	5=37 7=-34
s:regre	5=50 6=-28 7=-30
s:regu	1=-59 2=-33 5=71 6=-28 8=-85
s:regul	1=-38 2=-41 5=77 6=-26 8=-70
s:rehab	4=-63 8=41
s:rein	1=45 4=-32 7=26
s:reinc	1=60 4=-35
s:reje	0=-31 1=39 3=98 5=-42 6=66 7=-37
s:rejec	3=104 6=39 7=-31
s:rejet	1=48 3=38
s:rejo	1=-29 2=-35 4=-35 5=-57 7=46 8=-50
s:rejoi	1=-30 2=-32 4=-41 5=-59 6=25 7=38 8=-48
s:rela	0=-70 1=-50 2=-57 3=-73 4=-59 5=41 6=-53 7=-69 8=29
s:relac	4=-36
s:relai	0=32 5=-47 6=-50
s:relat	0=-92 1=-54 2=-58 3=-76 4=-52 5=60 6=-57 7=-62 8=-95
s:relax	8=100
s:rele	0=-56 2=-29 3=-40 4=-57 5=-58 7=46
s:relea	0=-40 3=-56 4=-42 6=-38 7=49
s:relev	1=28 5=-49 6=34 8=-32
s:reli	0=-104 1=26 2=49 3=-30 4=-97 5=-41 6=-64 7=-35 8=-71
s:relie	0=-34 1=29 2=30 4=-60
s:relig	0=-78 3=-25 4=-28 5=-39 6=-40 8=-41
s:relo	8=-25
s:rema	1=38 3=-36 4=31 5=-50 7=25 8=34
s:remai	0=43 1=29 4=-34 6=-26
s:remar	4=35 5=-37 7=51
s:rembo	8=36
s:reme	5=-61 6=-53
s:remed	0=-25 4=-38
s:remem	0=34 4=38 5=-54
s:remi	2=27 3=33
s:remis	2=25 4=47
s:remo	0=-52 3=51 5=-33
s:remot	0=-33 3=61 4=-41
s:remov	0=-37
s:remp	3=-28 4=-25 5=-31
s:rempl	3=-34
s:remu	0=-30
s:remun	0=-30
s:rena	1=-34
s:renai	1=-30
s:renc	0=-29 6=30
s:renco	5=-30 6=26
s:rend	4=-26 7=36
s:rendu	0=-26
s:rene	8=-26
s:reni	0=66
s:renn	0=29 2=-41 5=-26 6=-46
s:renne	0=29 1=31 2=-46 5=-31 6=-45
s:reno	8=-59
s:renon	5=29
s:renou	4=41 7=27 8=-49
s:renov	4=-31
s:rent	0=-40 4=74 5=-70 8=44
s:rentr	4=60 5=-84 8=53
s:renv	5=-46 6=48
s:renvo	5=-36 6=38
s:reor	3=-38
s:reorg	3=-37
s:repa	0=-73 1=-51 2=-44 3=-59 5=-53 7=-33 8=-36
s:repai	0=-30 1=-50 2=-38 3=-45 4=-35 5=-41 8=-38
s:repe	2=-44 3=-27
s:repen	0=59 2=-26
s:reper	0=-27
s:repet	2=-31 4=26
s:repl	0=-75 1=-38 2=-47 3=-27 4=37 7=-31 8=-37
s:repla	0=-62 3=-26 4=43 7=-41 8=-33
s:repli	2=-36
s:repo	0=-58 1=-47 3=-40 4=-29 6=-53 7=-27 8=-33
s:repon	4=40 5=-38 6=28 8=-26
s:repor	0=-70 1=-47 4=-54 6=-108 7=-41
s:repr	0=-68 1=-78 2=-54 4=-47 5=-31 6=-81 7=43 8=53
s:repre	0=-26 1=-49 2=-42 5=-59 6=-90 7=35 8=-65
s:repri	0=-79 1=-41 4=-31 5=-56 7=52 8=80
s:repro	5=41 6=-42
s:repu	0=43 3=-28 4=-35 5=-52 6=-54 7=-55 8=-46
s:repub	0=84 1=-46 3=-27 4=-30 5=-59 6=-41 7=-102 8=-42
s:reput	0=-28 7=54
s:requ	2=-36 5=-35 7=-29
s:reque	2=-28 3=28 4=40
s:requi	4=-29
s:rese	2=-46 4=-89 6=-48 7=-81
s:resea	0=-26 1=-25 2=-32 4=-81 5=-78 6=-34 7=-75
s:reser	1=32 3=28 4=-29 5=51 6=-34
s:resi	0=-44 2=-41 3=-26 4=-38 6=-62 7=30
s:resid	0=-101 2=-26 4=-74 6=-27 7=-56 8=27
s:resig	0=52 4=28 6=-38 7=67 8=-26
s:resis	4=-49
s:reso	1=47
s:resol	1=40
s:resp	2=-28 3=-53 4=-64 5=-83 6=-49 8=-56
s:respe	1=52 4=-51 5=-61 6=-26
s:respo	1=-43 3=-36 4=-42 5=-53 6=-43 8=-51
s:ress	3=91 4=-26 8=-69
s:resse	3=82 8=-38
s:rest	0=-27 1=-41 2=-61 3=-81 4=42 6=-71 7=-56 8=-64
s:resta	0=-71 1=-39 3=-25 4=-28 6=-49 8=-47
s:reste	5=32 6=-46 8=-54
s:resto	0=-38 1=-32 4=-27 5=-48 6=-26 8=-29
s:restr	3=-27 4=101 7=-27 8=36
s:resu	1=-36 2=40 4=-41 5=-27 6=-30
s:resul	0=-31 1=-34 2=74 4=-41 5=-45 6=-39
s:resum	8=-33
s:reta	0=-65 1=-50 3=28 5=-45 6=-25
s:retai	3=57 5=-50
s:retar	0=-52 1=-46 8=-25
s:rete	3=-40 7=-49
s:reten	3=-45 7=-50
s:reti	0=-32 1=-36 5=-57 6=-100 7=32
s:retin	3=37 4=-71 5=-36 8=-32
s:retir	3=-39 4=60 6=-103 8=-26
s:reto	4=-33
s:retou	0=27 4=-39
s:retr	0=-30 2=43 4=82 5=-31 7=-70 8=30
s:retra	0=-25 4=72 5=-29 7=-52
s:retro	2=65
s:retu	0=-43 5=-25 8=-58
s:retur	0=-43 4=-40 5=-28 8=-51
s:reun	4=-84 6=-69 7=69 8=-43
s:reuni	4=-104 6=-61 7=67 8=-40
s:reus	2=-28 8=-65
s:reuss	2=-28 3=32 8=-64
s:reut	0=-30
s:reute	0=-35
s:reve	3=-45 4=-74 6=35 7=-29 8=-37
s:revel	0=-34 6=36
s:reven	4=-69 5=-58 8=-33
s:rever	1=47 2=-25
s:revi	3=-27 5=-49 6=-25 8=-42
s:revie	8=-39
s:revis	5=-31
s:revo	0=-56 2=-28
s:revol	0=-64 2=-27
s:revu	1=-31 5=-35 8=-38
s:rewr	2=-41 7=-31
s:rewri	2=-26
s:reye	6=26
s:rhon	1=32 7=-26
s:rhum	3=53
s:rhyth	3=25
s:rian	0=-50
s:ride	7=28
s:ridi	5=-25
s:ridin	4=33 5=-26
s:righ	0=59 1=-58 2=-35 4=-78 5=-77 6=-66 7=-63 8=-42
s:right	1=-43 5=-34 6=-46
s:ring	7=38 8=28
s:riot	4=-30 8=38
s:risk	2=42
s:risq	2=69 4=-48
s:risqu	2=113 4=-34
s:rive	5=-31 8=-25
s:river	5=-29
s:road	4=-35 6=-52
s:robb	2=-25
s:robbe	2=-26 5=-26
s:robe	5=-70
s:roch	0=43
s:roeh	4=-34
s:roeha	4=-43
s:rois	0=-39
s:roiss	0=-37 6=37
s:role	5=-50 6=-51
s:roll	3=-31 4=39
s:rolle	3=-42
s:roma	0=-37 1=-46 2=-35 3=-39 4=-51 5=-89 6=-56 7=-38 8=-98
s:roman	0=-29 1=-34 4=-32 5=-70 6=-29 7=-37 8=-49
s:rond	5=-55
s:ronde	5=-50
s:roof	4=-29 5=-25 8=60
s:room	1=-47 5=-39
s:rosi	1=77 4=-32
s:rosic	1=87
s:rota	0=-46
s:rotar	0=-37
s:rott	6=41
s:rotte	6=42
s:roug	0=-33 1=-27 2=-27 4=34 5=30 6=-44 8=-29
s:roun	0=-31 4=-47 6=-49 7=-33
s:round	5=-38
s:rous	7=-32
s:rout	0=-69 2=-31 3=-60 5=-39 6=-52 8=-38
s:route	2=-27
s:routi	0=-65 3=-58 8=-31
s:rowi	4=36
s:roya	0=52 2=-43 5=-37 6=-28
s:royal	0=73 2=-40
s:rubr	0=-42 1=46
s:rubri	0=-41 1=33
s:rudo	1=34
s:rudol	1=32
s:rugb	0=-64 1=-26 3=-51 4=38 7=-57 8=-30
s:rule	5=-34 6=37
s:rume	3=-59 5=48 6=51 8=40
s:rumeu	3=-57 5=38 6=46 8=39
s:rumo	4=-34 5=29 6=36
s:rumou	4=-33 6=41
s:runn	2=-47 6=34
s:runne	2=-40
s:runwa	0=28
s:rura	4=-26 6=33 7=31
s:russ	0=61
s:ryth	3=29
s:rythm	3=33
s:sabb	5=-29 6=26
s:sabba	5=-35 6=32
s:sach	2=42
s:sack	0=-36 7=52
s:sacke	0=-35 7=63
s:sacr	2=29 5=-28
s:sacre	2=28 5=-30
s:sado	5=53
s:sadom	5=53
s:safe	4=-49 7=52
s:safet	4=-41 7=58
s:sail	5=-26 6=34 7=-41
s:sailo	5=-36 6=57 7=-36
s:sain	6=-29
s:sais	5=-35
s:saiso	3=-29
s:sala	0=-35 1=-35 2=-52 3=37 4=-62 5=-62 6=-55 7=40 8=-52
s:salai	1=25
s:salar	0=-85 1=-69 2=-39 3=46 4=-56 5=-48 6=-63 7=47 8=-52
s:sale	0=-63 2=-101 3=-77 4=-83 5=55 6=-69 7=-47 8=-67
s:sales	2=-73 6=-38
s:saliv	2=28
s:sall	0=-38 3=47 7=-25 8=-34
s:salm	1=-25 2=-38
s:salmo	1=-31 2=-36
s:salo	4=-35 5=53
s:salon	5=25
s:salv	5=-25
s:same	0=31 4=-30 5=39
s:samed	5=36
s:samp	3=60 5=-32 8=-54
s:sampl	2=31 3=58 5=-33 8=-49
s:sanc	4=-39
s:sanct	4=-46 7=30
s:sand	0=74 5=-59 6=26 8=-34
s:sande	0=39 8=-26
s:sandr	5=-28 6=38
s:sang	2=-34
s:sange	2=-30
s:sani	0=27 2=-35 4=39
s:sanit	0=31 2=-39 4=27
s:sant	2=-25 4=-28 8=-33
s:sapp	2=-25 6=47 8=-26
s:sapph	6=50
s:sate	5=-57
s:satel	5=-46
s:satu	0=44 4=-29
s:satur	0=45 4=-34
s:saun	5=39
s:sauv	4=-31 5=-36 8=-34
s:sauve	4=-30
s:save	0=-31 1=-36 4=-26
s:saven	6=31
s:savi	5=62 6=-29
s:savil	5=-34
s:savin	5=75
s:savo	0=56 1=-42 3=-30 4=-30 7=-39
s:savoi	0=56 1=-34 7=-32
s:scaf	4=52 7=-43
s:scaff	4=50 7=-31
s:scan	0=-31 1=-26 2=-31 4=-91 5=60 6=-28 7=-35
s:scand	3=-51 5=56
s:scann	2=-29 3=46 4=-88 7=-43
s:scar	5=-32 6=-57
s:scen	0=-33 1=-47 3=-32 4=-44 6=-43 7=-52 8=-53
s:scena	2=-52 4=-32 6=-54
s:scep	2=-31 4=-47 5=-42 6=-38 8=-46
s:scept	2=-26 4=-43 5=-46 6=-39 8=-46
s:schi	3=51 4=52 7=-34
s:schip	3=62
s:schiz	4=49
s:scho	2=-37 3=-59 5=-96 8=-41
s:schol	5=-27
s:schoo	0=40 2=-54 3=-53 5=-72 7=41 8=-27
s:scia	4=45 8=-47
s:sciat	4=50 8=-56
s:scie	1=61 2=-47 3=-29 4=-31 5=-74 6=-59 7=-40 8=-38
s:scien	0=-36 1=66 2=-58 3=-32 4=-29 5=-66 6=-47 7=-29 8=-46
s:scier	0=32
s:scle	3=-34 4=62 8=-39
s:scler	3=-40 4=63 8=-41
s:scol	0=-47 4=41 6=-29
s:scola	0=-44 5=-33 6=-32
s:scoli	4=60
s:scoo	4=-26 8=25
s:scor	2=-33 4=-37
s:score	4=-34
s:scot	0=44
s:scott	0=33 6=29 7=-29
s:scou	0=-27 5=-53 8=-28
s:scout	5=-34
s:scre	1=-30 2=33 6=-30 8=-44
s:scree	1=-31 4=-26 6=-25 8=-53
s:scri	3=-46
s:scrip	2=-26 3=-52 8=-25
s:scru	1=-36 8=-37
s:scrut	0=25 1=-42
s:scul	3=-39
s:sculp	3=-42
s:sean	4=30 7=-31
s:seanc	4=32 7=-31
s:sear	2=-48 3=31 8=45
s:searc	2=-58 3=33 8=41
s:seas	6=-42 7=-27
s:seaso	6=-43
s:seco	1=-34 2=-27 3=26 4=-43 5=29 8=-27
s:secon	0=47 2=-25 3=28 5=31 7=28
s:secou	4=-38
s:secr	2=-89 3=-53 4=-101 5=28 8=-91
s:secre	2=-86 3=-51 4=-89 8=-95
s:sect	1=35 2=-36 3=-59 4=-32 5=-25 7=39 8=-46
s:secte	3=-58 4=-33
s:secti	2=-28 8=-45
s:secto	0=-48
s:secu	1=49 2=-39 3=-56 4=-64 5=-40 6=-69
s:secul	0=-41 1=52
s:secur	1=-27 2=-30 3=-67 4=-46 6=-42
s:sedu	1=-27 5=-40
s:seein	4=29
s:seek	5=29 6=-42
s:seeke	6=-37
s:seem	4=25 5=38 6=-25
s:sego	0=66
s:segol	0=55
s:seiz	4=37 8=-30
s:seizu	4=44
s:sejo	2=-26 4=45 5=-33 6=-29 8=-26
s:sejou	2=-31 4=35 6=-35
s:sele	0=-25 2=-48 5=-32 6=-52
s:selec	0=-26 2=-48 5=-27 6=-49
s:self	3=81 5=-30
s:selfi	3=90 5=-27
s:sell	0=32 1=-60 2=-72 3=-85 4=-37 5=-40 6=-40 7=-72
s:selli	2=-34
s:selo	0=50 1=49 7=-31
s:sema	2=-29 3=35 4=78 6=-35 8=-62
s:semai	1=-27 2=-27 4=83 5=27 6=-34 8=-52
s:semb	0=59
s:sembl	0=57
s:semi	1=-26 5=58 6=52 7=-41
s:semin	5=39 6=60 7=-34
s:sena	0=-60 4=-31 5=-27 6=-30
s:senat	6=-35
s:send	1=-37
s:sene	1=56
s:senec	1=62
s:seni	1=-36 4=-35
s:senio	1=-35 4=-37
s:sens	1=33 3=25 4=-67 5=-47 6=-57 7=-26
s:senso	3=44 4=-31
s:sensu	5=-43
s:sent	0=-45 2=-28 4=-46 5=-26 6=-27 7=-28 8=25
s:sente	0=-29 4=-47 5=-25 6=-30 7=-33
s:senti	1=27
s:sepa	5=-35
s:separ	5=-29
s:seps	3=-27
s:sepsi	3=-36
s:sept	4=26 8=-28
s:septe	8=-27
s:sequ	1=-28 5=-45 6=-29 8=-52
s:seque	0=-25 5=-52 6=-29 7=-25 8=-46
s:sera	1=36 3=-79 5=-33 6=57 8=26
s:serai	1=37 3=-63 5=-28 6=52 8=32
s:serg	4=-35 6=-54
s:serge	4=-31 6=-67
s:seri	2=-30 6=-85 7=-36
s:seria	5=44
s:serie	6=-56
s:serio	4=36 8=51
s:serm	3=-25
s:serme	3=-27
s:sero	4=80 8=-37
s:serop	4=76 8=-42
s:serr	0=37 1=-25 3=-44 5=-28 6=-29 8=-33
s:serre	0=38 1=-34 3=-28
s:serru	8=-35
s:sert	4=41 8=-29
s:serv	2=-35 3=40 4=-54 6=-97 8=44
s:serva	0=-39 3=55
s:serve	0=-26 1=-47 4=-82 6=-71 7=34 8=36
s:servi	1=33 2=-57 3=-34 4=-34 6=-47 8=46
s:sett	0=-30 4=-25 6=-42
s:settl	0=-29 5=-30 6=-41
s:seul	0=-50 4=27 5=38 6=47
s:seule	4=-27 5=52 6=37
s:seve	5=34 6=-57 7=-36
s:seven	0=40 4=-30
s:sever	4=37 5=40 7=-38
s:sexe	5=-34
s:sexo	1=-30 4=-46 5=-29 6=-41 7=-29
s:sexol	0=-27 1=-28 2=-25 4=-39 6=-32 7=-32
s:sext	1=-46 5=54
s:sexto	5=36
s:sexu	0=-75 1=-50 2=-49 3=-40 4=-96 5=40 6=25 7=-33 8=-74
s:sexua	0=-53 1=-38 4=-64 5=33 6=56 8=-48
s:sexue	0=-28 2=-30 4=-62 5=76 6=-51 8=-59
s:shak	4=61 5=-31
s:shake	4=26
s:shap	2=-31 3=28
s:shape	2=-30
s:shar	0=30 2=31 3=-38 7=-49
s:share	2=33 5=-60
s:shee	5=-32 8=-33
s:shef	0=-26 7=27
s:sheff	0=-33
s:shel	1=-26 4=-29 5=-28 6=-25
s:shelv	1=-32
s:sher	3=28 8=37
s:sheri	3=29 8=35
s:shif	0=-34 1=-25 2=-64 4=-36 6=-61 7=-27 8=38
s:shift	2=-54 5=-37 6=-45 8=33
s:shin	4=-42
s:shing	4=-39
s:ship	4=-42
s:shipy	0=-38
s:shoo	0=-36
s:shop	0=-47 1=-45 4=-50 5=-29 8=35
s:shopl	0=-25 1=-30 8=69
s:shor	0=-67 1=-27 5=-28 8=-49
s:short	0=-55 1=-37 6=-32
s:shou	2=-40 6=-42
s:shoul	1=-26 2=-35 4=25 5=-25 7=-28 8=-33
s:show	2=78 3=-48 4=-39 6=-42 8=38
s:showe	0=-25 2=83 3=-30 4=-65
s:shru	5=47 6=-53 8=-27
s:shrug	5=44 6=-52
s:sick	2=59 4=-29 8=-66
s:sickl	2=31 4=-65 8=-44
s:sickn	8=-41
s:side	0=-25
s:siec	1=-43
s:siecl	1=-42
s:sieg	0=-26 1=-31 2=-40 5=-43 6=-31 7=75
s:siem	0=-25
s:sieme	0=-36 7=-25
s:sien	3=45
s:sigh	4=53 5=28 6=-32
s:sight	4=40
s:sigm	0=-26
s:sign	1=-31 3=32 4=-64 5=-111
s:signa	3=-40 4=-73 5=-62 7=-39 8=31
s:signe	3=29 5=-30 7=56
s:signi	2=46 3=42
s:simp	0=-48 4=-54 5=-57
s:simpl	0=-52 4=-54 5=-45
s:simu	0=-40 1=68 4=-36 6=-34
s:simul	0=-40 1=62 4=-36 5=25 6=-35
s:sinc	0=-35 1=-41 4=37 5=-33 6=54
s:sing	0=-34 1=40 2=-27 4=-49 8=-39
s:singa	8=-25
s:singe	0=-53 1=71
s:singl	0=-27 4=-29 6=32
s:sipt	0=-76 7=47
s:sist	0=-35 3=-31 6=-72 8=-35
s:siste	0=-50 1=28 3=-28 6=-53 8=-30
s:site	0=-39 4=-41 5=53 8=-32
s:situa	4=35
s:sixt	1=-29 4=-36
s:sixte	1=-29
s:skep	0=-31 1=29
s:skept	1=27 7=-25
s:sket	5=49 8=-30
s:sketc	5=51 8=-30
s:slat	4=-29
s:slate	4=-31
s:slee	0=-42 2=-44 3=-26 4=-52 5=101 6=-83 7=-26 8=-51
s:sleep	0=-29 4=-43 5=94 6=-45
s:slep	4=-36 5=67 6=-43 8=-42
s:slid	4=-41 5=-33 6=-48
s:slide	4=-38 5=-46 6=-43
s:slip	4=52
s:slipp	4=55
s:slog	0=-31 4=-27
s:sloga	0=-32
s:smal	5=-26 6=46
s:smart	3=-34
s:smel	4=99 5=-28
s:smell	4=79 5=-32
s:smil	0=-27 2=-62 5=29
s:smile	2=-66 4=37
s:smok	2=-26 4=92 6=-35
s:smoke	4=50
s:smug	8=66
s:smugg	8=62
s:snui	0=-39 7=59
s:snuip	0=-35 7=51
s:sobe	4=48
s:soci	2=-80 3=-35 4=-52 5=-51 6=-68 7=-90 8=-53
s:socia	0=59 1=-57 2=-53 3=-52 4=-26 5=-45 6=-55 7=-87 8=-39
s:socie	0=-61 1=29 2=-39 4=-43 6=-27
s:socio	5=-33
s:soeu	1=-89 2=73 4=-35 7=-37
s:soeur	1=-66 2=45 6=-43
s:soft	2=-34 3=80 5=-32 6=-38 7=-35 8=-45
s:softw	1=-28 2=-54 3=80 5=-40 6=-41 7=-33 8=-46
s:soig	0=-47 1=-63 2=-38 3=-27 6=-52 8=-37
s:soign	0=-41 1=-61 2=-34 3=-30 6=-35 8=-36
s:soin	8=32
s:soir	5=36
s:soire	0=-52 5=27
s:sola	5=59
s:sole	6=75
s:solen	6=76
s:soli	0=-85 1=47 3=-30 6=-69 7=36 8=-39
s:solic	7=-54
s:solid	0=-103 1=-43 4=28 6=-54 7=90
s:solu	4=-33
s:solut	4=-32
s:solv	5=-35
s:solve	4=33 5=-40
s:some	0=-46 1=-31 4=46 8=-36
s:someb	2=30 6=29
s:someo	4=-43 5=48
s:somet	0=-31 2=-29 4=75 5=-52 6=-32
s:somm	0=45
s:somme	0=34
s:sond	0=-27
s:sonde	0=-29
s:sort	5=-31 6=62 8=61
s:sorta	6=36 8=42
s:souc	2=37 8=-47
s:souch	1=-26 4=-25
s:soud	0=-45 4=-26 6=-30 8=-44
s:soude	0=-32 1=-28 2=-29 4=-26 5=-26 6=-40 8=-36
s:soudu	8=-26
s:souf	5=-43
s:souff	4=-31 5=-47 6=33
s:souh	4=40 6=-28
s:souha	0=-37 4=43
s:soul	0=84 5=-25 7=-33
s:soule	0=69 7=-32
s:souli	0=52
s:soun	0=-50
s:soup	5=27 6=58 8=-31
s:soupc	6=71
s:soupi	4=-31 5=64
s:soupl	4=28
s:sour	0=-26 2=-33 6=-43 8=-47
s:souri	1=44 4=30 5=33 6=-28 8=-45
s:sout	0=82 1=-34 3=-27 4=-50 5=-52 6=-62 7=-59 8=-42
s:soute	1=-30 3=-43 4=-30 5=-32
s:south	7=-32
s:souti	0=50 4=-32 5=-43 6=-75
s:souv	0=35 1=-66 4=50 5=26 6=-29
s:souve	0=34 1=-66 3=-25 4=45 5=30
s:souvi	3=25
s:sovi	7=-34 8=-28
s:sovie	7=-43
s:spac	1=-64
s:space	1=-55
s:spai	4=-25 5=-35 8=44
s:span	6=27 8=33
s:spani	8=31
s:spar	0=-38 4=-32 5=-27
s:spart	1=30
s:spea	2=-30 4=-34 5=-29 7=28 8=-62
s:speak	4=-31 5=-27 8=-50
s:spec	0=-63 1=-86 2=-76 3=-61 4=-45 5=-29 6=-56 7=28 8=-58
s:speci	0=-89 1=-71 2=-67 4=-56 5=-88 6=-25 8=-35
s:spect	3=-35 5=58 6=-33 7=35 8=-25
s:spee	0=-34 1=-44 2=-28 3=67 4=-68 5=-48 6=-27 7=-41
s:speec	0=-32 3=-25 7=-36 8=-28
s:spel	4=45
s:spen	2=-27 6=-25
s:spend	1=28
s:spin	0=-32 1=26 2=56 3=-38 4=33 5=-33 6=35
s:spina	2=60 3=-28 6=-51
s:spir	0=-27 1=-40 6=-27
s:spiri	0=-26 1=-33 6=-25
s:spit	4=50
s:spli	2=-53
s:splin	4=-28
s:spok	4=-29 7=-44
s:spoke	0=-45
s:spon	1=-30 4=47 6=-88 8=-36
s:spons	3=-28 4=49 6=-73 8=-28
s:spont	5=29 6=-25
s:spor	0=-46 1=-39 4=-64 5=-57 7=-35 8=-46
s:sport	1=-26 3=-28 4=-32 5=-38 6=-40 7=-30 8=-25
s:spot	4=37 8=-36
s:spou	6=-37
s:spre	1=-28 4=-55
s:sprea	1=-29 4=-52 6=26
s:spri	0=-40 2=28 4=32 5=-38 6=-53 8=42
s:sprin	0=-50 3=-25 4=32 5=-37 6=-34 8=41
s:squa	0=-28 1=25 7=-37 8=-62
s:squar	0=-32 1=39 4=-40 7=-37
s:stab	3=-43 4=67 5=-46
s:stabl	3=-33 4=26 5=-41
s:stad	0=-35 1=-56 3=64 4=-25 5=-35 6=-52
s:staf	0=-58 2=-31 3=-49 6=-36 7=-54
s:staff	4=-30
s:stag	0=-61 2=-68 3=-38 4=-38 5=-31 6=-59 8=-53
s:stagi	0=-51 2=-59 4=-29 5=48 6=-44
s:stal	0=54 2=-29 5=-31 7=-25
s:stam	0=-25 3=-26 4=34 6=-25 8=-26
s:stamm	4=60
s:stan	1=-87 3=-63 6=-42 7=-79 8=-61
s:stand	1=-36 3=-56 4=-73 5=51 8=-31
s:star	1=-39 2=-57 3=-25 5=-72 6=-42 7=50 8=-70
s:starb	7=45
s:start	4=44 7=39 8=-45
s:stat	0=25 1=-50 2=41 3=-42 4=-40 5=-84 7=-75 8=46
s:state	1=-32 6=29
s:stati	0=-43 3=-29 5=-58 7=-45 8=43
s:statu	2=63 4=-66 6=-30 8=-25
s:stau	0=87 7=-58
s:staun	0=90 7=-55
s:stay	1=-32 8=31
s:staye	1=-39 4=-43 8=35
s:stea	0=37 5=-49
s:stee	4=-34 5=-39
s:steel	0=-41 7=28
s:steer	0=40
s:step	2=-45 5=-28 6=63
s:steph	2=-55 5=-31 6=61
s:steri	2=-47 4=33
s:stew	0=-55 1=-40 4=-53 5=-45 8=-29
s:stewa	0=-52 1=-36 4=-36 5=-44 8=-38
s:stic	2=-30 5=-48
s:stick	5=-25
s:stil	1=42 2=-50 6=-41 8=-58
s:stin	2=-42
s:stoc	1=-39 3=40 4=-41
s:stoi	0=-40 2=-32 3=-41 4=-30 5=-50 6=-50 7=-27 8=-49
s:stoic	1=28 5=-29 6=-26
s:stoiq	3=-25 5=-31 8=-32
s:stol	0=-25 4=-29 8=43
s:stom	2=-48 4=57
s:ston	0=-36 4=71 5=-31 6=-29
s:stone	6=-27
s:stoo	4=-26
s:stop	0=-27 1=31 5=-28 8=-35
s:stopp	0=-25 1=35 3=-26 8=-43
s:stopw	5=-28
s:stor	4=-39 5=-44 6=-54 7=-32 8=-36
s:stora	3=25
s:store	4=-31
s:stori	6=-25
s:stra	0=-54 1=-52 2=49 3=-67 4=-43 7=-58 8=-47
s:strai	0=-56 1=-33 2=-55 3=-37 5=-98 7=-51
s:stran	0=-39 2=81 3=-34 5=34
s:stras	1=-40 6=29
s:strat	5=-39 6=-58 8=-47
s:stre	0=-41 2=-46 3=-42 4=44 5=-41 6=-47 7=-25
s:stree	4=-27 6=-40 7=-26
s:stres	0=-27 2=-34 3=-30 4=33 5=-27
s:stret	8=33
s:stri	1=25 2=-30 3=-26 5=-72 6=-57 7=-28 8=41
s:stric	1=44
s:strik	4=-37 5=-27
s:strip	5=-70
s:stro	2=-33 3=-49 5=-40 6=-66 8=-64
s:strob	4=47
s:strok	0=-47 5=-26
s:stron	3=-41 4=-50 6=-56 8=-58
s:stru	1=-30 5=-27 6=-26
s:struc	1=-34 4=-47 7=-29
s:stud	0=-34 1=-55 3=-81 4=-118 5=-41 6=-27 7=-98 8=-26
s:stude	3=-41 4=-65 6=-47 7=-68
s:studi	1=-46 2=-33 3=-59 4=-50 5=-39 6=-51 7=-52 8=-55
s:stup	8=59
s:styl	4=-69 5=-27 8=-43
s:subj	4=-44 6=-27 7=-30 8=34
s:subje	1=-29 4=-35 5=32 6=-31 7=-32 8=31
s:subo	5=51
s:subor	5=46
s:subs	1=35 4=-28 7=-36
s:subsc	1=36 7=-29
s:subsi	4=-29
s:succ	0=-37 6=-41 8=-25
s:succe	0=-44 1=-27 6=-40 7=-30 8=-29
s:suedo	5=-25 6=-27
s:suffe	4=-25
s:suic	4=44 8=-25
s:suici	0=-31 4=38 8=-31
s:suin	3=34
s:suis	2=38 3=-25 8=-31
s:suiss	2=37 3=-27 8=-27
s:suit	0=-30 1=-30 2=-31 4=-48 5=-58 6=-58
s:suiv	0=-65 2=-26 3=-51 4=51 7=-26 8=65
s:suivi	1=-28 4=62 5=51 6=-63
s:suje	7=-26 8=-26
s:summ	0=-44 1=-27 3=-35 8=-39
s:summe	0=-52 1=-31 3=-35 8=-35
s:sund	0=49 4=-52 6=-32
s:sunda	1=28 4=-39 6=-27
s:supe	1=-31 3=-48 7=-25 8=-28
s:super	3=-49 4=33 7=-32 8=-38
s:supp	0=34 1=-65 2=-36 3=-48 5=-46 6=-57 7=-85 8=-52
s:suppl	0=-27 3=-45 4=-55 6=-34 7=-26 8=-41
s:suppo	0=42 2=-43 3=-27 5=-77 6=-51 7=-74
s:sure	1=25
s:suret	1=28 5=-29
s:surf	5=29
s:surfa	5=32
s:surg	0=-33 3=-43 4=-87 8=-35
s:surge	3=-35 4=-94 5=-30 6=-27 8=-30
s:surm	8=-33
s:surn	0=-30 1=34 5=49 6=-26
s:surno	0=-25 1=-47 5=76
s:surp	4=-41 5=58 6=-86
s:surpr	4=-39 5=79 6=-76
s:surs	8=59
s:sursi	8=60
s:surv	0=-43 4=-66 7=47 8=-82
s:surve	0=-44 4=-77 7=29 8=-86
s:survi	1=-35
s:susp	0=42 1=60 5=-28
s:suspe	0=36 1=52 5=-29 8=35
s:suss	6=-36
s:susse	6=-36
s:svel	1=-27
s:swap	5=45 8=-40
s:swapp	5=55 8=-40
s:swea	5=-41
s:swin	0=-28 1=-28 4=-45 6=-42
s:swing	0=-36 4=-35 5=44 6=-52
s:swit	0=36
s:switc	0=38
s:swor	1=34 8=-29
s:symp	0=55 1=-28 4=-31 5=-28
s:sympa	0=63 1=-28 5=-36 7=-25
s:sympt	4=-36
s:synd	0=-142 1=-83 2=36 3=-82 4=-91 5=-82 6=-82 7=83 8=-82
s:syndi	0=-146 1=-72 2=-75 3=-80 4=-70 5=-62 6=-88 7=101 8=-82
s:syndr	2=50 4=-72
s:syst	0=-78 1=-32 2=-36 3=54 4=-88 5=-57 6=-50 7=-47 8=-56
s:syste	0=-77 1=-29 2=-36 3=61 4=-94 5=-54 6=-55 7=-52 8=-69
s:taba	4=-37 8=88
s:tabl	0=-41 1=-56 2=-45 3=78 4=-46 5=29 6=34 7=-58 8=-38
s:table	0=-78 1=-26 3=108 5=-41 6=-55
s:tabli	1=32
s:tablo	4=-35 5=44
s:tagg	8=49
s:tagge	8=47
s:tail	0=-36 1=-40 3=-48 5=-39 6=-59 8=-49
s:taill	0=-25 1=-42 3=-36 6=-36
s:tailo	8=-29
s:take	0=-54 1=-31 2=42 3=68 4=36 6=-75 8=-50
s:tale	0=27 6=-43 7=-30 8=-27
s:talen	0=28 8=-33
s:tales	6=-37
s:talk	4=45 6=-76 7=-48
s:talke	6=-35
s:talki	6=-40
s:tall	1=47 2=56 4=-40
s:tand	0=39 7=-29
s:tant	4=34 6=-82
s:taoi	1=36
s:taois	1=36
s:tapa	4=-32 8=42
s:tapag	4=-26 8=41
s:tari	0=30 5=62
s:tarif	5=73
s:tast	8=-46
s:tato	1=38 6=30
s:tatou	0=-41 1=39 6=30
s:tatt	1=54
s:tatto	1=59
s:taug	0=-52 2=-56 5=-78 6=-44
s:taugh	0=-58 1=-28 2=-48 5=-80 6=-41 8=-26
s:taul	8=83
s:taula	8=48
s:taur	3=-33
s:taxe	0=43 8=-41
s:teac	0=-88 2=-48 3=-36 5=-70 8=-33
s:teach	0=-77 2=-50 3=-38 5=-90 8=-40
s:team	0=-34 1=-32 2=-36 5=-31 7=55
s:teams	0=-33 2=-28 7=43
s:tech	0=-77 1=-62 2=-42 3=-52 4=-67 5=-47 6=-46 7=-39 8=-75
s:techn	0=-76 1=-62 2=-32 3=-62 4=-70 5=-51 6=-51 8=-63
s:teen	8=55
s:teena	8=58
s:teeto	4=-26
s:tele	0=-54 1=-38 2=-66 5=-27 6=-62 7=-37 8=43
s:telep	0=-55 2=-44 8=39
s:telet	0=-47 4=32 5=-59 6=-29 8=-25
s:telev	4=-34
s:tell	0=39 2=44 5=-48 6=-36 7=38
s:telle	6=-26
s:temo	3=-30 6=-45 8=-45
s:temoi	3=-28 8=-38
s:temp	1=-49 2=-42 3=42 5=-58 6=-27 7=-48 8=-31
s:tempe	4=-46
s:templ	0=-31 1=-42 3=89 4=-27
s:tempo	1=-36
s:tena	0=-30 2=-25 3=-51 5=-44 6=29
s:tenan	3=-44 5=-34
s:tend	1=25 5=-37 6=26
s:tenda	1=48
s:tende	1=-27 6=25
s:teni	4=37
s:tenn	0=-26 5=-29
s:tenni	5=-30
s:teno	3=-48 4=-47 6=51
s:tens	4=-58
s:tensi	4=-42
s:tenu	1=-38
s:term	0=-35 1=28 3=-28 6=-32
s:termi	0=-40 1=35
s:terr	0=38 4=-32 5=-31 6=-57
s:terra	6=-39
s:terri	4=-25 7=34
s:test	0=-75 1=-31 2=49 3=-93 4=-78 5=-73 6=-69 7=-59 8=-56
s:testa	4=-26
s:teste	0=-45 2=63 3=-69 4=-46 5=-32 6=-41 7=-46 8=-68
s:testi	0=-27 2=-50 3=-27 4=-35 5=-34 8=-33
s:texa	0=95 7=-52
s:text	6=-40
s:textb	6=-33
s:thai	8=27
s:thal	1=35 2=35 3=-27 4=-52
s:thala	2=34 4=-52
s:thale	1=30
s:than	1=-37 4=-26 7=64 8=-51
s:thank	0=-56 7=66 8=-37
s:thatc	0=26
s:thea	0=-28 1=-26 2=-26 5=-63 6=-82 7=-25 8=-41
s:theat	5=-71 6=-92 8=-39
s:thef	0=66 1=-53
s:thei	2=-59 3=-56
s:them	0=33
s:theo	0=-39 1=69 6=-56
s:theol	0=-26 1=47
s:theor	6=-47
s:theos	1=60
s:ther	2=-50 4=-71 8=-27
s:thera	0=-26 2=-54 4=-80 8=-44
s:there	0=43 1=40 5=-26 6=-25 8=-37
s:therm	3=39 4=-33 6=-56
s:thes	1=-38 2=-41 3=-69 5=-92 6=-40 7=-57 8=-47
s:thesi	1=-35 3=-57 5=-40 6=-33 7=-35 8=-29
s:thic	4=31
s:thie	3=-25 5=-37 6=42 8=-62
s:thier	6=35
s:thin	0=32 1=90 2=-66 3=-31 4=30 5=-60 6=34
s:thing	1=47 5=-27 8=45
s:think	0=44 1=59 2=-45 3=-30 5=-73 6=-43 7=34 8=-79
s:thir	4=-33 7=-29
s:thirt	0=28 4=-27 5=31
s:thor	1=37 8=-42
s:thore	1=36 8=-50
s:thos	0=45 2=31
s:thou	2=-33 5=-49 7=48
s:thoug	0=43 5=-51 7=41
s:thous	2=-36
s:thre	1=-66 3=-40 5=60 6=-43 8=-33
s:threa	5=-27
s:three	4=-25 5=52
s:thri	4=27 5=-36
s:thro	0=30 1=-28 2=50 3=-51 4=-40 5=52 6=-32 7=64 8=-29
s:throm	2=53 4=-29
s:throu	1=-25 2=26 3=-43 5=51 7=32
s:throw	0=42 7=29
s:thum	0=-30 3=53 4=-60 5=-27 7=-31 8=-30
s:thumb	3=42 8=-31
s:thur	1=34 4=52
s:thurs	1=26 4=52 5=-28
s:thyr	4=41
s:thyro	4=39
s:tick	4=-34 5=-44 6=36 7=25
s:ticke	5=-34 6=-30
s:tien	1=48 2=-32 3=-36 4=-63 6=-29 8=-70
s:tienn	5=-42 8=-49
s:tier	5=27
s:timb	5=-31 7=34
s:time	2=-40 4=34 5=-37 6=-28 8=-27
s:timi	5=42
s:tire	0=-39 4=-58 6=33
s:tiss	2=59 3=-43
s:tissu	2=50 3=-40
s:titl	2=-54 4=30
s:title	4=28
s:titr	1=-28 4=-58 7=-27
s:titre	0=31
s:toda	0=-39
s:toge	4=-27 5=68
s:toget	5=63
s:toil	4=36 5=25 7=-30
s:toile	7=-29
s:tole	4=-37
s:toler	4=-35
s:toll	5=-42
s:tolle	5=-36
s:tols	1=64 4=-57 8=-25
s:tolst	1=68 4=-43
s:tomb	6=-40
s:tool	0=-26 1=-28
s:topi	3=-25
s:tori	0=39 4=-50 6=-30
s:torie	0=25 4=-48 6=-37
s:toro	0=-43
s:toron	0=-36
s:tota	4=44 8=-26
s:touc	0=-31 1=-39 2=-27 3=-44 4=-33 5=70 6=-53 8=-34
s:touch	1=-30 4=-40 5=80 6=-56 8=-28
s:touj	1=-31 3=33 4=64 5=-34
s:toujo	1=-31 4=45 5=-37
s:toul	2=-26 6=28
s:toulo	2=-32
s:tour	0=-45 1=-75 2=-28 3=-35 5=-38 6=-76 7=41
s:touri	5=-37
s:tourn	0=-34 1=-54 3=-26 6=-40 7=-31 8=29
s:tout	0=-43 1=92 2=-41 7=-50 8=-59
s:toute	0=-32 4=34 5=-52 6=41
s:toxi	0=-32 1=40
s:toxic	1=61
s:trac	0=36 1=-57 2=-44 4=85 7=-67 8=-45
s:traca	2=-27
s:tract	0=29 7=-36
s:trad	0=-105 1=-47 2=-106 3=-92 4=-67 5=-31 6=-88 7=-74 8=-32
s:trade	3=-55 7=-37
s:tradi	2=-53
s:tradu	0=-49 1=-58 2=-36 5=-39 6=-47 8=-44
s:traf	0=40
s:traff	0=41
s:trai	0=-66 1=-26 3=-68 6=-37 7=-58 8=-65
s:train	0=-75 2=-53 3=-73 4=-110 7=-28 8=-27
s:trait	1=-65 3=-35 7=-38 8=-30
s:traj	5=-70
s:traje	5=-57
s:tran	1=32 2=-29 3=-31 4=-51 5=-77 6=-45 7=-95 8=-97
s:tranc	8=-32
s:trans	0=-39 2=-44 4=-38 5=-80 6=-41 7=-72 8=-85
s:trau	1=48 4=-32
s:traum	4=-39
s:trav	0=-41 2=-54 5=-44 6=-35 7=-32
s:trava	0=-25 2=-37 3=-26 5=-56
s:trave	0=-43 2=-32 3=-25 4=56 5=31 6=-41
s:traw	8=47
s:trawl	8=36
s:trea	2=-66 3=-27 4=70 6=-29 7=31 8=-43
s:treas	0=-30 4=-44 6=-30
s:treat	0=-33 1=-27 2=-42 4=82 8=-41
s:tree	2=-32
s:trem	0=-42 3=-43 4=55 6=-26
s:tremb	3=-41 4=61
s:tren	8=-41
s:trent	8=-37
s:tres	0=33 1=-35 3=-25 6=-46 7=-41 8=-27
s:treso	0=41 1=-46 6=-42 7=-49 8=-30
s:tria	0=-35 1=-37 2=-28 3=43 5=25 6=-27 7=-43 8=-51
s:trial	1=-38
s:trib	1=-35 3=-31 4=-65 7=-25
s:tribu	1=-37 3=-26 4=-72 7=-30
s:tric	0=-46 3=47 4=-32
s:trie	0=-39 2=31 4=41 6=-35 7=26 8=-47
s:trim	2=25
s:trip	7=-41
s:tris	4=25
s:triso	2=-29
s:troi	0=-82 5=66 6=-77 8=-29
s:trois	5=-27
s:trom	0=-39 5=38 6=-117
s:tromp	0=-36 5=41 6=-119
s:trot	0=87 5=-38
s:trots	0=75 5=-40
s:trou	0=-52 2=47 7=34
s:troub	3=26 5=-40 7=34 8=65
s:trouv	0=-48 1=36 2=60 4=-43 8=-33
s:truc	1=-32
s:trum	0=40 4=-27
s:trump	0=-32 4=-25
s:trur	4=-31
s:trus	1=-51 2=-41 4=-64 6=-51
s:trust	4=-34
s:tuesd	4=59
s:tuli	2=-49
s:tune	8=-26
s:turb	4=-25 8=-26
s:turbo	3=-29
s:turk	8=47
s:turke	8=45
s:turn	1=51 2=48 3=31 4=-71 6=-50
s:turne	1=55 2=60 4=-72 5=-28 6=-39
s:turns	3=41
s:tuto	1=-34 4=-38 5=-25 6=-35 7=-45
s:twee	0=95 8=-44
s:tweet	0=76 8=-36
s:twel	4=-32 5=-36
s:twelv	4=-34 5=-32
s:twen	1=39 3=-29 4=67
s:twent	1=47 3=-38 4=36 5=-56 6=-44
s:twic	1=-46 6=-62 8=-58
s:twick	7=-26
s:twin	2=-48 4=30 6=49 7=-28 8=-27
s:twit	0=78
s:twitt	0=60
s:typa	2=37
s:typag	1=-31 2=30
s:type	0=-48 1=-80 2=40 3=-41 4=56 5=-25 8=-25
s:typef	1=-57
s:typi	0=-31 4=-35 6=-27 7=-41 8=-26
s:typin	0=-27 3=31 4=-28 5=32 6=-30 7=-47
s:typo	5=-43
s:typog	5=-39
s:ugan	5=-33 6=29
s:ugand	5=-32 6=30
s:ukra	0=32
s:ukrai	0=32
s:ulst	0=60 7=-44
s:ulste	0=56 7=-43
s:unas	3=-30 5=41
s:unask	3=-28 5=31
s:unbe	1=44
s:unbel	1=42
s:unde	1=-37 3=-33 5=-27 6=-61 7=-41
s:under	0=-32 2=-25 5=-47
s:undet	4=33
s:unfa	2=-31 5=30 6=-37
s:unfai	2=-37 6=-47
s:unif	5=29 8=-49
s:unifo	8=-36
s:unio	0=-66 1=-43 2=-67 3=-80 4=-116 5=-122 6=-89 7=48 8=-93
s:union	0=-37 3=-32 4=-35 8=-25
s:uniq	4=-25
s:unis	0=-49 3=-28 4=-28 7=38
s:uniso	0=-56 3=-25 7=37
s:unit	0=-74 1=-66 3=-39 4=-55 5=-48 6=-54 7=87
s:univ	3=-70 5=-48 6=34 7=-42 8=-27
s:unive	3=-50 5=-56 6=45 7=-47 8=-28
s:unkn	2=49
s:unkno	2=56
s:unlo	3=39
s:unloc	3=44
s:unpa	0=85 8=45
s:unpai	0=82 3=-26 4=-27 8=38
s:unpr	6=29
s:unpro	6=29
s:unre	0=32 2=32 4=-40
s:unti	0=-29 2=-34 3=-33 5=-53 6=-55 7=-59 8=29
s:upfr	1=-28
s:upfro	1=-34
s:uphe	5=49 8=-39
s:uphel	5=53 8=-35
s:urban	0=30
s:usag	3=-30 4=43
s:usda	0=-26 7=42
s:user	2=-31
s:usin	0=-30 4=-59 5=-31
s:usuf	5=-34
s:usufr	5=-29
s:util	1=44 5=29 8=-44
s:utili	1=41 2=-31 3=30 5=36 8=-46
s:utre	0=41
s:utrec	0=68
s:vaca	1=-30 4=-42 6=-30
s:vacan	4=-38
s:vacat	6=-29
s:vacc	0=31 1=-28 2=-42 5=-35 7=-45 8=-26
s:vacci	0=45 1=-34 2=-29 5=-38 7=-46 8=-29
s:vale	0=50 3=43 5=-27 6=-57
s:valen	1=29
s:valer	0=64
s:valeu	1=-35 3=45
s:vali	3=-45 4=-31
s:valid	3=-25
s:valu	1=-25 3=-31 6=30
s:valv	0=-25
s:valve	4=-36
s:vanc	8=29
s:vant	5=77
s:vari	4=-51 5=-29
s:varia	4=-64 8=-26
s:vass	6=29
s:vasse	6=26
s:vaul	3=48 5=-40
s:vega	0=-68 1=34 4=-42 5=-28 6=-50 7=-36 8=-74
s:vegan	0=-38 1=35 5=-41 8=-26
s:vege	0=-37 1=-30 2=-56 3=-26 4=-27 5=-44 6=-38
s:veget	0=-40 1=-29 2=-49 3=-31 5=-51 6=-39
s:vehi	3=-28
s:veil	0=61 1=-39 4=-44 5=34 8=-71
s:veill	0=61 1=-40 4=-40 5=45 8=-62
s:vein	0=-26
s:veine	3=56
s:vend	2=-68 3=-67 4=-74 6=-42 7=-50
s:venda	0=39
s:vende	0=-45 1=-28 2=-30 3=-58 4=-72 6=-58 7=-29
s:vendo	4=-45
s:vendr	1=51 5=-36
s:vene	0=-26 1=76 5=-29 6=-34
s:vener	1=77 5=-28 6=-30
s:veni	0=28 4=-27 6=-30
s:vent	2=-47 4=-44 5=-82 6=-28 8=-26
s:vente	0=27
s:ventu	5=-55
s:venu	6=28 8=33
s:verb	8=-30
s:verba	8=-29
s:verd	8=-40
s:verdi	8=-38
s:veri	2=31 5=-60
s:verif	4=-25 5=-58 8=27
s:verm	0=33 8=-33
s:verme	8=-39
s:vermo	0=32
s:verr	8=-29
s:vers	2=37 4=-34
s:vert	1=-45 2=-26 3=-43 4=49 5=-25 6=-41 7=-29 8=-27
s:verti	4=55
s:vess	3=35
s:vesse	3=45
s:vete	0=-26 5=-29 6=-32
s:veter	0=-26 5=-27
s:veuv	3=-37 4=-42
s:vian	1=56
s:vica	4=28 5=-31
s:vich	0=-29
s:vict	0=-45 1=-37 4=-26 5=-42 7=49 8=-128
s:victi	6=28 7=48 8=-122
s:victo	0=-40 1=-51 5=-46
s:vida	6=-32
s:vide	1=-39 2=-58 3=34 4=53 5=61 6=-60 7=-26 8=-70
s:video	0=-31 4=-33 5=79
s:viei	0=34 1=46 8=28
s:vieil	0=40 1=35
s:vien	0=-38 1=54 2=-29 5=-30 6=47
s:viend	6=32
s:vienn	6=31
s:vier	1=-32 8=-25
s:vierg	5=26
s:vieu	6=41
s:view	0=26
s:vigi	0=51 1=-46 4=-47 5=-60 8=73
s:vigil	0=50 1=-42 3=-37 4=-39 5=-68 8=76
s:vign	0=-43 2=-62 4=-48 7=-47
s:vigne	0=-39 6=25 7=-39
s:viki	2=57
s:vikin	2=53
s:vill	3=-30 4=-45
s:villa	1=-25 4=-28 5=26 6=38 7=-28
s:ville	8=42
s:vine	6=-27
s:ving	8=-31
s:viol	0=-40 1=71 4=-57 6=-25 8=-69
s:viole	1=86 4=-51 5=-65 8=-77
s:vira	4=46 8=-31
s:virg	0=-32 1=-26 5=28 6=-31 7=-34 8=-36
s:virgi	5=31 6=-29 8=-31
s:viru	4=-32
s:visa	0=-66 1=-59 2=-39 3=33 4=-40 5=-70 6=-55 7=-39
s:visag	0=-67 1=-55 2=-34 3=37 4=-55 5=-62 6=-39 7=-40 8=-47
s:visi	2=-26 3=-26 7=-33 8=-39
s:visib	0=51
s:visio	0=-27 3=-31 8=-27
s:visit	0=-26 1=-31 8=-75
s:vitr	1=41
s:viva	1=-27 5=-50
s:vivan	1=-27
s:vive	5=29
s:viven	5=32 6=27
s:vivi	0=-60 1=71
s:vivis	0=-55 1=64
s:vivr	5=-28
s:voca	4=41
s:vocal	3=-32 4=-25
s:voge	3=-30
s:voic	0=-44 2=-70 5=-52 6=-74 7=-53 8=-78
s:voice	3=-32
s:voil	1=-54 4=-27 5=-65 7=-29 8=-44
s:voili	5=-66
s:vois	6=39
s:voisi	6=52
s:voit	0=-53 1=40 3=-43 6=31
s:voitu	0=-47 1=32 3=-31
s:vola	5=60 6=-53
s:volag	1=-29 5=61 6=-54
s:vole	3=26 8=-62
s:voleu	3=25 8=-33
s:volo	0=-25 1=36 3=-30
s:volon	1=37 3=-32
s:volt	1=37
s:volta	1=43
s:volu	0=25 1=-27 2=28 3=-60 4=-78 5=33
s:volun	3=-49 4=-74 5=33 7=36
s:vota	0=29 2=-30
s:votai	0=28 2=-25
s:vote	1=-53 2=-31 4=-61 5=-44 6=-45 7=-32 8=-26
s:voti	0=25 1=-33 5=-48
s:votin	0=26 1=-41 5=-52
s:votr	3=28 5=25
s:voul	0=-34 3=60 7=34
s:voya	1=-53 5=41 8=-57
s:voyag	0=-31 1=-55 2=-26 5=48 6=-29 8=-55
s:wait	0=-45 4=55
s:waiti	0=-28 4=60
s:wale	4=-32
s:walk	0=-32 4=28 5=-45 6=-35
s:walke	3=-36 4=-28
s:walle	0=26
s:want	0=46 1=-61 4=-34 8=42
s:wante	0=-27 1=-32 5=42
s:wanti	0=43
s:ward	1=-26 5=-49
s:warde	1=-26
s:wardr	5=-43
s:ware	0=-55 1=-29 4=40 7=61
s:wareh	0=-57 1=-29 4=32 6=-31 7=61
s:warn	4=-60 7=30 8=49
s:warne	5=31 8=-38
s:warni	3=31 4=-54 8=50
s:warw	1=29
s:warwi	1=25
s:watc	0=-25 3=-31 4=-59 5=41 8=-39
s:watch	3=-37 4=-46 5=78
s:wate	2=-32 3=-29
s:water	7=25
s:weakn	3=-35
s:wear	0=-32 2=-34 3=-34 4=66
s:weari	4=38
s:webc	3=52 5=30 8=-36
s:webca	3=48 4=-25 5=44 8=-37
s:webm	1=-70
s:wedd	1=42 4=-47 5=-51 8=-26
s:weddi	0=-28 1=44 4=-54 5=-46 8=-31
s:wedn	2=32 4=26
s:wedne	2=32
s:week	0=-30 3=-35 6=-41 8=-43
s:weeke	1=-44 2=-46 5=46
s:weekl	0=-37 1=29 3=-51 6=-25
s:weigh	3=-25 4=35
s:weld	3=-30
s:welde	0=39 3=-28
s:well	2=-26
s:welli	6=-28
s:wels	0=-48 1=-27 6=39
s:west	0=-30 7=-35
s:weste	7=-42
s:what	1=-55 5=74 6=-27
s:whate	5=39 6=-27
s:whats	1=-48 5=37
s:whee	0=-45
s:wheel	0=-41 4=-33
s:wher	0=-46 3=37 4=-57 5=-46 7=-47
s:whet	0=32
s:wheth	0=42 5=-26
s:whic	1=42 2=25 6=-38
s:whil	4=37 5=-28
s:whis	4=66 5=50 8=38
s:whisk	4=62
s:whist	5=39 8=41
s:whit	0=60 4=-67 5=-55
s:whitb	4=-42
s:white	1=-52 4=-27
s:whoe	0=27
s:whoev	0=25
s:whol	5=-28 8=-34
s:whole	5=-34
s:whos	7=-28
s:wido	8=60
s:widow	1=41
s:wild	2=-62 5=-35 6=-53
s:wind	3=27 5=-26 7=-41 8=-32
s:windo	7=-40 8=-29
s:wing	0=-43
s:winge	0=-45
s:winn	8=-32
s:winne	8=-35
s:wint	0=-54 4=61
s:winte	0=-46 4=38
s:wipe	3=28
s:wire	4=-30
s:with	0=-49 1=40 2=-27 3=35 5=-49 6=-38 7=-29
s:withd	0=-28 8=64
s:withi	3=35 8=-54
s:witho	0=-37 1=48 4=27 5=-44 7=-39 8=-25
s:witn	0=-45 1=74 4=-27 8=-69
s:witne	0=-50 1=74 4=-25 8=-72
s:wive	5=67
s:wobb	7=34
s:wobbl	7=35
s:woma	0=-50 1=-42 2=-29 3=-29 6=112 7=-36 8=-42
s:woman	5=46
s:wome	0=35 2=-51 3=-34 4=-103 5=31 6=93 8=-58
s:wond	6=34
s:wonde	6=39
s:word	1=39 3=-38 4=-47 7=-31 8=-49
s:work	0=-64 1=-32 5=-38 6=-56 7=-38
s:worke	0=26 1=-60 3=30 4=-32 5=-33 6=-56
s:workf	0=-26
s:worki	0=-85 8=47
s:workp	7=47
s:works	3=-34 7=-46
s:worl	0=-42 1=33 6=-45
s:wors	0=-55 1=39 4=62 5=-25 6=-60
s:worsh	0=-27 1=41
s:woul	0=61 3=34 4=-42 5=-64 8=-80
s:would	0=-27 1=36 3=36 7=28
s:woun	4=-28
s:writ	1=-26 2=-87 3=-27 8=-62
s:write	2=-36 3=-44 8=-29
s:writi	6=-34 8=-27
s:writt	2=-40 4=67
s:wron	1=31 4=45
s:wrot	0=-26 2=-25 3=-103 5=30
s:xavi	1=-31
s:yach	5=-35
s:year	0=-40 1=-41 2=-80 3=-80 6=-26 7=39 8=-41
s:yilm	2=41 3=-25
s:yilma	2=30
s:youn	0=60 2=-47 3=-41 6=-33
s:young	0=-42 2=-42 4=44
s:your	6=-28
s:yout	0=56 4=-60 6=-40 7=-35
s:zemm	0=69 5=-38
s:zemmo	0=73 5=-40
w:0	3=68 7=41
w:000	0=-51 1=-39 2=-60 3=-68 4=-63 5=-41 6=-55 8=-42
w:02	3=27
w:1	0=-26 1=-31 4=68 5=-27 6=-37 8=-52
w:11	2=40
w:12	0=-25 1=-28 2=-38 3=26 4=57 5=-35 8=-49
w:120	8=35
w:14	1=-29 2=41 4=-40 8=46
w:17	3=47
w:18	0=37 2=37 7=-33 8=28
w:1981	0=-33 7=54
w:1984	0=-29 1=44 8=-27
w:1985	0=-51 1=27 7=25
w:1987	2=-35
w:1989	7=-25
w:1990	1=-37
w:1994	6=26
w:1995	1=-42 3=-35 8=58
w:1996	5=-49 6=58
w:1998	0=27 4=-55 5=-65
w:1999	2=31
w:1er	0=-27
w:2	0=-61 1=-55 2=97 3=57 4=-65 5=-58
w:20	4=-28
w:200	1=-30 6=-25 8=-30
w:2001	0=43 2=-39
w:2002	6=35
w:2003	7=54 8=-49
w:2004	1=44 2=26
w:2006	6=-28
w:2008	0=25
w:2009	2=38 3=-41 6=43
w:2010	2=32 3=-35 4=32 5=-37 6=-36 8=-38
w:2011	4=37 5=-43 6=-44 8=28
w:2012	0=-29 3=39
w:2013	6=52
w:2014	1=-26 4=50 6=41
w:2015	1=-53 4=44 5=-66 6=44
w:2016	0=33 1=-60 3=-51 4=29 5=-39 6=-45 8=34
w:2017	1=-49 3=-42 4=28 5=-32 6=26
w:2018	0=-50 1=-29 3=-74 4=40 5=-27 7=52
w:2019	1=-29 2=-26
w:2020	0=-50 3=-51 4=61 5=-38 6=-27
w:2021	0=55 1=-52 5=-32 7=-28
w:2022	0=45 3=37 4=44 5=-30 6=-41
w:2023	8=-28
w:2024	4=26
w:2026	8=29
w:2027	0=-33
w:21	0=41 1=-30 2=34 3=31 4=35
w:22	2=47
w:23andme	2=31 5=-38
w:24	0=-44 7=-60 8=46
w:29	1=-25 5=32 6=40
w:3	0=-94 1=-34 2=60 3=37 4=-37 5=-48 6=-39 8=67
w:30	2=25
w:300	3=-50 4=-45
w:31	7=32
w:34	4=33 7=26
w:340	1=-43 7=-31
w:38	3=42
w:3d	3=30
w:4	0=-66 3=56 6=-42
w:40	0=-46 1=-25 3=-32 5=-45 6=-30 8=-40
w:400	2=-28 5=-65 6=-36 8=-31
w:41	2=-30 4=53 8=-28
w:43	4=47 8=-46
w:45	2=33 4=-41
w:47	2=29
w:5	0=-44 4=55 6=-25
w:50	4=55 7=27
w:500	0=31 8=-26
w:6	0=67 3=41 5=-25 6=-35
w:60	0=-34 1=-32 3=-28 4=-28 8=-28
w:600	7=-31
w:7	2=27 7=-56
w:79	0=-43 7=61
w:8	0=-29 2=-30 3=73
w:80	7=-31
w:87	2=30
w:9	0=46 5=-27 7=-36
w:90	0=43 2=-43 7=-27
w:900	0=-32 2=-27 4=-36 5=-42
w:91	3=67
w:98	3=36 5=-32
w:99	3=29
w:a	3=-34 7=-30
w:a6	5=-68
w:a69	0=46 2=-32
w:aa	0=-25 4=86
w:aadhaar	3=47 8=-28
w:aah	4=51
w:aberdeen	7=-50
w:abime	1=-27 3=50
w:abimes	0=-31 4=61
w:abnormal	2=28 5=-28
w:abord	0=-29 6=25
w:about	1=-80 2=-36 3=-85 6=26 7=-54
w:above	1=26 2=-32 5=26
w:absence	2=41 4=35 5=-38 6=31 7=-26 8=-61
w:absences	7=42
w:absente	4=33
w:abstinence	4=-43 5=34
w:abstinent	1=-32 4=-37 5=53
w:abstinente	4=-57 5=90
w:abstract	8=-36
w:absurdist	1=28
w:abus	8=34
w:acas	0=-27 4=-29
w:accept	6=34
w:accepte	4=39 6=-40
w:acces	4=-31
w:access	0=-29
w:accessible	4=-42
w:accident	2=-26 5=72 6=-52 8=-28
w:accidents	4=-60
w:accompagne	4=-37
w:accord	7=-48
w:according	1=32 2=26 4=54
w:accords	7=-26
w:account	1=53 2=-33 4=-30 5=56 6=-55 8=-60
w:accountant	1=-29 4=-33 5=-29 6=-56 7=-33
w:accounts	1=-41 4=-48 5=-38
w:accro	5=27
w:accueil	0=-51 6=36 7=-25
w:accuse	8=51
w:accused	5=50 6=-42 8=26
w:achats	0=-36
w:achete	3=-31
w:acheteuse	6=-31
w:achterberg	0=48
w:acquitte	8=55
w:acquitted	8=51
w:across	0=-27 2=-41 4=-28 7=-53
w:act	2=-46
w:acted	0=-39 4=-39
w:actif	1=34
w:acting	4=-26 7=-44
w:action	0=28 4=-25 8=34
w:actions	8=-46
w:activated	3=30
w:active	0=27 1=30 3=-50 5=33
w:activee	3=80
w:activist	4=-33 7=79
w:activite	0=-33 5=-35 7=25
w:actn3	2=47
w:actors	3=-32
w:acts	0=-37 1=57 4=-34 7=-39
w:actuary	4=-44
w:actuel	3=38
w:ad	0=-44 3=-26
w:adaptation	4=-26 5=-33
w:added	6=34
w:addict	5=62 8=-32
w:addicted	4=-35 5=38
w:addiction	4=-76 5=60
w:addictologie	4=-55 8=-49
w:addicts	4=45
w:adds	1=-38 2=32 6=-36
w:adepte	0=-38 5=65
w:adeyemi	4=58 8=-31
w:adhd	4=29
w:adhere	0=-29 1=28
w:adherent	1=-29 6=25 7=47
w:adherente	1=28
w:adherer	0=-65 7=44
w:adhesion	1=34
w:adjoint	5=-69
w:adjudant	8=30
w:administered	0=-58
w:administratif	0=-31
w:administration	0=-48
w:administrative	7=-31
w:admits	4=-43 5=44
w:admitted	5=68 7=-37 8=41
w:adn	0=-63 1=-55 2=39 3=-87 4=-28 5=-43 6=-42 7=-25 8=-46
w:adopted	5=-35 6=37
w:adoption	6=-28
w:adult	0=-31 3=-30 4=-46 5=38 6=-28 7=-35 8=-35
w:adultere	5=49
w:adultery	8=-42
w:adultes	4=-39
w:adults	2=-28 4=-28 5=55
w:advice	3=39 7=-38
w:advised	2=-31
w:adviser	3=-40 4=-80 5=-44 7=-34 8=-50
w:advises	0=-42 2=-30 3=-42 4=64
w:aerien	8=-53
w:aeroport	3=40 4=-31 8=44
w:aeroports	3=-34
w:afd	0=34
w:affair	0=-48 4=-44 8=-54
w:affaire	1=-25 3=-41 5=-38 8=52
w:affaires	0=-32 1=-44 6=-37 8=-53
w:affairs	3=-35 5=-42 8=-25
w:affection	4=41
w:affiche	1=44 5=39 7=-26
w:affiches	0=-28
w:affiliated	7=55
w:affiliation	0=67
w:affirm	5=-32
w:affirme	5=42
w:affray	8=26
w:afp	0=-32 8=-29
w:afscme	7=50
w:after	0=-48 1=26 2=39 4=28 6=-68
w:afternoons	6=-29
w:aftra	0=-54 7=38
w:again	4=52 5=-32
w:against	0=59 2=58 3=-32 5=-42 6=-47 7=-28
w:agde	5=38
w:age	4=66 5=-43
w:ageing	1=-38
w:agence	0=-56 1=-41 2=-55 7=-32 8=-46
w:agency	0=-48 1=-45 4=34 5=-25
w:agenda	0=-42 1=26
w:agent	0=-75 2=-42 3=-30 5=-84 6=-34 7=-57 8=-26
w:agente	8=-33
w:agents	0=-48 7=25
w:agnostic	5=-32
w:agnosticisme	1=-33
w:agnostique	0=-32 1=63 5=-39 6=-27
w:ago	4=35 5=32 8=34
w:agreed	2=26 3=58
w:agreement	7=-58
w:agrement	2=-31 6=37 8=62
w:agresse	8=-61
w:ai	0=27 1=-25 3=-54 6=-46 7=27 8=27
w:aid	4=-59 7=-52
w:aide	0=60 3=-26 4=-40 7=-52
w:aider	4=-42
w:aids	4=-30
w:aile	0=-33
w:ailier	0=-27
w:ailing	4=-57
w:ailleurs	5=57 6=-46
w:aimait	6=47
w:aime	0=-83 1=-28 3=-43 4=-39 6=90 7=-38 8=-53
w:aiment	6=45
w:aimer	6=51
w:aimerait	6=-42
w:air	5=-47 6=32 7=-46
w:airbus	0=-26
w:airline	3=-25 4=-26 7=-27
w:airport	3=39
w:airports	3=-49
w:alarm	4=-27
w:alarms	4=-32 8=-33
w:album	4=-51 8=-35
w:alcohol	4=37
w:alcoholic	4=51
w:alcool	4=-74 8=83
w:alcoolemie	4=-37 8=46
w:alcoolique	4=36 8=-29
w:algorithme	3=57 8=-60
w:algorithms	2=-33
w:alike	0=-33 6=50
w:alimentaire	2=-25
w:all	1=101 2=-44 3=-34 4=-53 6=-32 7=27
w:alleged	5=35 8=-39
w:allemand	6=-36
w:allergic	2=-44 5=-46
w:allergie	4=30 5=-31
w:allergy	7=-30
w:alliance	7=38
w:allow	1=39
w:alone	1=-27 4=-50 8=28
w:along	2=33 3=29 4=-49
w:alpha	2=28
w:already	4=30 7=31
w:als	4=-39
w:alsace	0=76 4=-36 7=-34
w:also	6=48
w:altruisme	1=37 7=-29
w:altruist	1=35
w:always	0=35 1=-26 2=-34 4=-36 5=-29 6=39
w:alzheimer	2=45
w:am	0=-27 1=66 2=-44 3=-26 8=-33
w:amant	0=-25
w:amante	0=-26 5=49
w:amants	0=-37 6=-50
w:amateur	0=-42
w:ambassade	3=59
w:ambition	1=54
w:ambulance	4=-38
w:amenagement	4=37
w:amende	8=36
w:amendes	8=-27
w:america	0=26
w:americaine	2=64 6=-37
w:ames	4=-33 5=-64 6=62 8=39
w:ami	0=-57 1=26 2=-45 3=-40 4=-63 6=46 7=-47 8=-44
w:amie	1=-59 2=-39 4=-38 6=118 7=-25 8=-43
w:amis	1=26 5=-43 6=34
w:amitie	6=33
w:among	2=-26 4=-61
w:amour	0=-40 5=55 6=-34
w:amoureux	5=-26
w:amours	4=-25 5=-54
w:amsterdam	6=44
w:amuse	3=29
w:amyotrophie	2=40 6=-33
w:an	1=31 3=-117 6=-55 7=-39 8=-49
w:analyse	2=28 3=-40
w:analysed	0=-26 2=33 3=46
w:analysee	3=50
w:analyses	2=-27
w:analysis	3=-34
w:analyst	0=-31 7=-45 8=-39
w:analyste	0=32 8=-57
w:anarchist	0=55 4=-29
w:anarchiste	1=73 7=-27
w:ancien	0=56 2=-28
w:ancienne	1=37 5=39 6=34 8=-36
w:anciens	1=57 5=-64 8=-45
w:and	2=-35 3=-42 7=-79 8=-48
w:andrew	0=-37 1=-43 6=43
w:angers	1=28 8=-32
w:anglais	8=-26
w:anglican	1=-45
w:animal	0=-29 1=47 2=-25 8=-42
w:animale	0=-69 1=66
w:animaliste	0=50 1=-26
w:animals	0=-25 1=108 5=-42
w:animateur	1=-27
w:animatrice	0=-45 1=-45 4=-36
w:animaux	1=72 3=-35
w:anime	0=-61 7=41 8=-39
w:animist	1=35
w:anne	0=35 1=-27 5=-41
w:annecy	6=-35
w:annee	1=25 8=-39
w:annonce	3=-25 5=59
w:annotation	2=-34
w:annual	2=-37 4=-28 7=31
w:annuel	5=-31
w:annuels	1=28 5=-38
w:anomalie	2=70 4=-29 5=-33
w:anonyme	2=-33 3=-26 4=-28 5=28 8=29
w:another	0=-37 6=41 7=-51 8=-31
w:ans	2=-73 3=-42 7=-26 8=76
w:answered	1=-32
w:answers	3=-34 6=-50
w:antecedent	5=-28 8=36
w:antecedents	8=55
w:anthroposophe	1=51 8=-29
w:anthroposophie	1=36
w:anthroposophist	1=63
w:anti	0=134 1=34 2=-29 4=-48 5=-44 6=-34 7=-30 8=-46
w:antidepressants	4=26
w:antidepresseurs	4=43
w:antinatalist	1=43
w:antiques	4=-49
w:antispecisme	1=57
w:antispeciste	0=-38 1=56
w:antoine	6=73
w:antwerp	5=37
w:any	0=56 4=42 5=-60 6=-61
w:anyone	2=32 5=71
w:anything	1=42 4=-27 8=29
w:aout	6=-42
w:apaisee	0=-31
w:apnee	4=75
w:apoe4	2=38 4=-34
w:app	3=61 4=-63
w:appareil	5=-32
w:appareille	3=-30 4=55
w:apparel	5=-59
w:apparemment	1=40
w:apparently	4=29 7=-27
w:appartenance	0=49 7=-33
w:appartenu	8=-44
w:appartient	1=80 2=29 4=-51
w:appeal	1=-27 8=33
w:appealing	1=-30 8=33
w:appeals	8=-38
w:appel	5=-34 8=-54
w:appele	0=-26 1=34 8=-28
w:appelle	4=-33 6=29
w:appels	0=-26
w:apple	6=-33
w:appli	4=-26 8=-37
w:applicant	3=26
w:applicants	3=-60
w:application	3=27
w:apply	2=38
w:appointed	0=-33 7=52 8=-59
w:apprend	0=-26 6=43
w:apprenti	1=28 5=-30
w:apprentice	1=-36 6=-38 7=29
w:apprentices	1=-28 6=-34
w:apprentis	1=-29 2=-29
w:appris	3=33 7=46 8=-30
w:approcher	6=-33 8=60
w:approuve	0=50 5=-36
w:apps	5=55
w:appui	0=35 2=56 4=-34 8=-26
w:apres	1=49 2=49 4=-25 7=-49
w:april	4=40
w:apropos	1=30 2=-30 7=-28
w:apte	4=25 5=-31
w:arbitre	4=-29
w:arbre	0=45 2=-53
w:arc	5=-30 6=-30
w:architect	1=-41 4=27
w:architecte	5=-27
w:architectes	1=-43
w:archive	1=64 3=-41 4=-41
w:archives	0=-32 8=-28
w:are	2=29 4=-39 5=-56 8=-70
w:area	7=28
w:arles	5=-27
w:arm	0=-28 2=-44 4=79
w:armee	2=31 8=-28
w:armees	1=-27 8=-28
w:armes	0=36 1=29 8=-62
w:arms	0=64 4=34 7=-30
w:army	0=-36 1=-31 2=-47 3=47 4=55 5=-72 8=-26
w:around	4=-45 5=45
w:arranged	7=-50
w:arrangement	5=65 6=-33
w:arrest	2=25
w:arrested	8=43
w:arresting	8=-38
w:arret	0=-41 1=-39 2=-29 4=78 5=-45 6=-26 7=-41 8=51
w:arrete	8=63
w:arrets	4=-32 8=-27
w:arrivants	3=-51
w:arrive	8=-34
w:arrivee	0=29 1=-38
w:arrondissement	0=45 5=27
w:arson	8=27
w:art	2=-25
w:arte	5=-38
w:arthritic	4=37
w:arthritis	4=29
w:article	4=-25 5=31
w:artist	3=-34
w:artiste	3=-36 8=29
w:artistique	5=-34
w:arts	0=-43 7=-35
w:arup	6=-27
w:as	1=26 3=-79 5=-37 6=-32
w:asbo	8=43
w:ascot	3=-27 7=-40
w:asexual	5=-50 6=80
w:asexuel	6=70 8=-32
w:asexuelle	5=58 6=-56
w:ashkenazi	2=58
w:asie	1=-35 5=-28 8=-27
w:ask	2=-27 5=45 8=-77
w:asked	0=-43 5=-49 6=41 7=-29
w:asking	3=43
w:asks	0=-59 3=26 4=27 5=42 8=-39
w:asperger	4=31
w:assault	8=62
w:assemblee	7=-29
w:assembly	0=50
w:assessment	0=-35
w:assessor	5=-27
w:assigne	8=58
w:assises	8=-40
w:assistant	2=-30 3=-30 4=-42 5=-35 6=-34 7=-68 8=-52
w:assistante	0=-43 3=-29 4=-53 6=38 8=-35
w:association	0=-38 1=31 2=-62 3=-31 4=-32 5=-62 6=52
w:associe	6=-34 8=38
w:associes	0=-28 1=-34 5=43 6=-71 8=-32
w:assume	1=45 4=-33
w:assumee	6=52
w:assumees	5=74
w:assurance	3=25 8=-35
w:assure	1=31 3=-27 5=-32 7=-64 8=69
w:assured	0=30 2=-25
w:assureur	2=-34 8=-41
w:asthma	4=-83
w:asthmatic	4=62
w:asthmatique	4=58
w:asthme	4=65 5=-47
w:asylum	6=-30
w:at	2=-64 8=-71
w:atelier	1=-103 2=-32 3=-34 5=-39 7=49
w:ateliers	0=-32 1=-41 4=39
w:athee	0=-33 1=50 3=-35 6=-27
w:athees	0=-33 1=55 7=-29
w:atheism	1=-54
w:atheisme	0=-30 1=35 2=-27
w:atheist	0=-30 1=107 4=-27 5=-29 6=-33
w:athlete	2=42
w:atlanta	0=48
w:atlantic	4=-30 5=-35
w:atrophy	2=59 4=-29
w:attache	4=-36
w:attached	4=-38
w:attack	0=57
w:attacks	4=62 5=-33 8=-30
w:atteint	2=47 3=-38 4=-32
w:attempt	3=36
w:attend	1=-51 4=75 5=52 8=51
w:attendent	6=49
w:attendre	0=-26
w:attends	1=56 4=-34
w:attestation	7=27
w:atteste	8=27
w:attirance	5=-58
w:attracted	5=-27 6=33
w:attracts	6=-33
w:attribue	3=45
w:au	2=-26 6=-72
w:auberge	5=-27
w:aubin	4=45
w:aucun	1=54 3=-49 4=26 6=-29 7=-26
w:aucune	0=45 1=49 2=-45 4=25 6=-38
w:audience	8=-55
w:audio	3=-60
w:audiologists	4=-44
w:audit	3=-49 4=-55
w:audited	1=-34 4=-35 7=-43
w:auditeur	4=-32
w:august	0=35 1=32
w:aujourd	1=28
w:aumonerie	1=46 3=-42
w:aumonier	8=-46
w:aunt	2=44 4=-26
w:aupres	0=-35 7=-44 8=42
w:aurait	0=36 4=-25 6=54 8=36
w:aurelius	1=33 3=-50
w:aussi	0=-42 2=33 5=-61
w:austerity	0=26
w:authentication	3=34
w:authentification	3=42
w:authentifiee	0=-45 3=49
w:authentifier	3=27
w:author	6=-33
w:autism	3=-25 4=-31
w:autiste	4=67
w:auto	4=49 6=-52
w:automatique	8=-37
w:automatiquement	3=38
w:autonomie	0=74
w:autonomiste	0=28 7=-33
w:autorite	0=-30
w:autre	0=-27 4=-32 6=60
w:autres	0=36
w:autrice	8=-40
w:autumn	4=41 8=-31
w:aux	0=53 1=-48 8=-28
w:auxiliaire	6=-29
w:avait	0=72 1=-25 8=-39
w:avant	2=-38 3=35 4=-58 5=-31 6=51 8=-51
w:avec	0=-54 1=-107 2=-45 3=45 4=-64 5=53 6=51 7=-119 8=-33
w:aventure	3=-33
w:aventures	0=-27
w:averted	5=-35
w:aveugle	4=-41
w:avignon	5=-28
w:avion	2=37 4=35
w:avis	3=-27 6=-29
w:avocat	5=-45 7=-36 8=-50
w:avocate	0=-30 1=-35 3=-31 4=-38 5=-26 6=-41 7=-45
w:avocats	7=75
w:avoid	0=-28 2=-36 4=81
w:avoir	1=36 3=-44 4=45 5=31 6=-39 8=-40
w:avons	7=-27
w:avoue	5=66 7=-36 8=43
w:avowed	1=41
w:avril	5=-45 8=48
w:awaiting	8=50
w:awakening	5=30
w:award	8=-38
w:away	0=-39 3=65 5=-25 7=-27
w:ayant	3=28 4=-27
w:ayn	1=53
w:b	2=-32 4=30 5=-34 6=-39 8=-58
w:b27	4=-29
w:b2v	4=-38
w:b3	8=29
w:ba	7=-26
w:babies	4=-31
w:baby	0=-48 2=44 4=56 6=-35 7=-27 8=-26
w:bac	6=-37
w:bachelor	0=-32
w:back	1=-63 3=-48 4=77 5=-64 6=-56
w:bad	0=-35 4=46 8=-56
w:badge	0=-103 1=-31 2=-54 3=111 5=-28 6=33
w:badgeuse	3=-43
w:badgeuses	3=-54
w:badly	4=36
w:bae	1=38
w:bag	2=-28 4=37
w:bail	0=-27 3=-33 4=-29 6=-30
w:bakeries	0=45 3=-27
w:bakers	7=30
w:bakery	1=-36 3=-33 6=-65 8=-55
w:balance	4=-45
w:balanced	2=41 4=-38
w:ballot	0=57 7=-86
w:ballroom	0=-28
w:balpa	7=38
w:bamako	0=64
w:ban	0=62 1=-26 8=39
w:banc	8=-38
w:band	0=-44 4=37 6=-26 8=-46
w:bands	5=-53
w:bangkok	5=71
w:bank	0=-61 1=-38 2=-30 3=60 4=-64 5=-52 6=-43 7=-64 8=-43
w:banked	2=33
w:banking	0=-47
w:banks	4=-27
w:banned	3=-25 8=51
w:banner	0=28
w:bannieres	0=-31
w:banque	1=-27 2=-26 3=43 4=-26 5=-64 6=-50 7=-44 8=-58
w:bapteme	1=48
w:bar	1=-34 2=-38 3=-46 4=-55 5=78 6=-52 7=-35 8=-38
w:barber	6=-31
w:barman	1=-29 5=-39 6=-32
w:barre	0=-48
w:barreaux	5=-39 8=47
w:barred	8=65
w:barrister	6=-44 8=-29
w:bars	1=-28 5=-64 6=32 8=-35
w:bartender	6=-41
w:bas	2=41 8=26
w:base	3=83
w:baseball	5=-39
w:based	5=-33 6=28
w:basic	8=-64
w:basketball	0=-39 4=-33
w:basque	0=-41 2=39
w:bass	5=27 6=-26
w:bat	6=-29
w:bataille	7=-28
w:bath	6=-36
w:bathroom	4=31
w:bati	0=-26 1=-33
w:batiment	1=-38 7=-31
w:bayrou	0=88 8=-27
w:bbc	6=-31
w:bce	0=-30 7=31
w:bdsm	5=79 7=-38
w:be	1=-57 5=51 8=-37
w:beaten	4=29 6=33
w:beau	1=-39 8=37
w:beaucoup	3=31 4=-26
w:bebe	0=-49
w:became	1=48 7=27
w:because	0=25 1=-52 3=25 5=35 6=30 7=-46 8=-60
w:bectu	7=41
w:bed	0=-55 5=26 6=-37 7=-29 8=-36
w:beds	0=-26
w:bee	2=-40 4=52
w:been	0=35 4=34 6=-61 8=47
w:bees	6=-58
w:before	0=-50 1=-34 4=47 7=-34 8=-27
w:began	1=32 4=44
w:begins	6=27
w:behalf	7=-29
w:behind	0=-32 4=38 5=-35
w:being	1=47 5=-34 6=36
w:belarus	0=78
w:belfast	0=-33 1=46
w:belge	6=-49 7=-34 8=62
w:belgique	0=44 4=-53 6=49
w:belief	1=31 8=-31
w:beliefs	1=34
w:believe	4=-36
w:believed	4=33
w:believer	6=-25
w:believes	0=25 4=-41 8=29
w:believing	1=33
w:bell	4=-38 6=30 7=36
w:belle	5=-27 6=-41
w:belong	7=32
w:belonging	1=-45 8=-34
w:belongs	0=-30 7=52
w:belt	0=-36
w:bench	5=-50
w:beneficiaire	4=32
w:benefit	8=-46
w:benevole	5=-35 7=-30 8=-59
w:benevolement	6=27
w:benin	1=40
w:bequilles	4=-25
w:berlin	5=-37
w:bernard	6=31
w:berne	4=-44 5=39
w:bernie	0=34
w:best	0=-70 2=-45 3=-27 5=29 6=-63
w:beta	4=34
w:betes	1=49
w:better	0=-55 4=34 5=-46 7=-30
w:between	0=30 1=-33 7=-41 8=-33
w:bi	0=-52 1=-32 4=-61 5=-72
w:bible	1=60 3=-32 4=-42 5=-29 6=-25
w:bicycles	3=-25
w:bien	0=-37 2=-40 3=-42 5=-72 8=-59
w:biens	3=-28 5=-33 8=32
w:big	4=-25
w:bijoutiere	8=-36
w:bijoux	3=-55 8=38
w:bilan	0=-29 4=-30
w:bilingual	6=-26
w:bill	4=-44 5=45
w:billet	0=28
w:billetterie	1=-40
w:bio	1=-28 6=56 7=-29
w:biobank	2=-35
w:biographie	0=-34
w:biologie	2=-30
w:biometric	0=-41 4=-37 7=-35 8=-29
w:biometrie	0=-32 3=-34
w:biometrique	0=-41 1=-39 3=38 4=-34
w:biometriques	3=56 8=-29
w:bipolaire	4=30
w:bipolar	1=-32 4=32
w:birth	4=63
w:bisexual	1=-31 4=-29 5=-52 6=70
w:bisexualite	0=-25 6=45
w:bisexuel	6=76
w:bisexuelle	4=-35 6=65
w:bit	4=27
w:blackballed	1=26
w:blacklisted	0=-39 7=51
w:blackpool	7=-45
w:bladder	6=-31
w:blanc	0=35 5=-45 8=39
w:blanchi	8=56
w:bleu	4=-44
w:bleue	5=-35
w:blind	1=-38 2=-31 3=-30 4=-31 5=-37 6=-32
w:blindness	2=44 4=-26
w:bloc	3=29
w:blocages	0=43
w:blog	0=51 1=-46 2=34 3=-37 4=-32 5=74 7=-49
w:blogs	0=25 8=-39
w:blokes	6=41
w:blood	0=-34 1=-30 2=36 6=-33
w:bloque	8=-25
w:blue	0=-27 4=42 6=-37
w:bma	7=53
w:board	4=-59 6=-63 8=-85
w:boarding	5=-42
w:boasts	5=51
w:boire	4=72 8=-42
w:bois	2=-74 4=42 5=-31
w:boit	0=-40 4=88 5=-32 6=-42 8=-34
w:boite	4=-49 6=39
w:bolton	6=46
w:bon	1=-69 3=-59 6=-31
w:bondage	1=-39 5=31
w:bonds	0=-27
w:bones	0=32
w:bonne	3=-28 4=-64 6=-37
w:bonnes	5=-37
w:bons	0=-43 5=-53
w:book	0=-84 2=-27 3=-61 4=-79 5=44 7=-38
w:booked	1=-44
w:bookings	4=-34
w:bookkeeper	1=-41 5=-32 8=-26
w:bookkeeping	6=-31
w:books	0=-51 1=-32 5=-35 6=-40 7=-26 8=-46
w:bookshop	1=-36 6=-38
w:boots	5=-58
w:bord	0=-80 1=-43 5=-28 6=32
w:bordeaux	1=51 6=-27
w:border	3=40 8=-40
w:borders	7=-31
w:bords	0=40
w:bored	5=33 6=42
w:born	0=-43 2=58 4=41 5=-61
w:borne	3=27
w:bornes	3=-71
w:bosch	7=-46
w:boss	0=-67 1=-35 2=-69 3=-36 4=-66 5=56 6=-43 7=42 8=39
w:boston	0=32
w:both	0=-28 1=-60 2=65 3=69 6=-62
w:bouddhiste	1=-39
w:bouffeur	1=35 4=-45
w:bought	3=-38 4=-33 7=-29
w:boulanger	1=35 6=-41
w:boulangerie	8=-35
w:bound	8=36
w:bourse	4=-31
w:bout	1=35 3=-37
w:bouteille	4=-33
w:boutique	1=-32 2=-28 3=-36 4=-28 5=-30
w:box	0=-30 1=30
w:boy	0=81 2=34 3=-45 4=-88 5=-57 7=-29
w:boyfriend	0=-42 4=-32 8=-38
w:boys	0=-28 5=52 6=65
w:bracelet	4=-46 8=59
w:bracelets	8=-54
w:braille	4=-28
w:branch	0=-42 3=-28 4=-37
w:brand	0=-25 2=-33 3=-60 4=-51
w:brands	5=-33
w:brandt	0=28
w:braquage	6=-43 8=-31
w:bras	0=-46 3=-25 6=27
w:brazilian	6=-33
w:brca	1=-28 2=68
w:brca1	4=-37
w:brca2	2=62 4=-40
w:bread	1=-32
w:break	8=-31
w:breakfast	4=36
w:breast	4=36
w:bred	2=-39
w:breeder	2=-31 8=-30
w:brest	0=-32 5=-53
w:bretagne	0=34
w:brevets	0=-29
w:brewer	2=31
w:brexit	4=-32 6=-36
w:brexiteer	0=45
w:bricklaying	3=31 4=-29
w:bridal	8=-31
w:bridge	5=-27
w:bridges	4=-37
w:brief	1=-32 5=-40 8=-27
w:brigade	0=-75 8=-25
w:brigades	7=29
w:bright	0=-43 1=-27 4=37
w:brighton	4=-25 5=-31
w:brilliant	0=-37 4=73 6=-56 7=28
w:bring	8=-49
w:brings	4=26
w:bristol	0=36 4=-27 6=-37 7=-28 8=40
w:britain	0=55 6=-34
w:british	1=35 7=-25
w:broadcaster	7=-32
w:broke	0=-39 1=37 3=-32 4=-44
w:broken	4=45
w:brothel	5=27
w:brothels	5=31
w:brother	1=56 2=50 3=-33 5=-40 6=31 7=-50 8=58
w:brought	0=-42 1=64 4=-42 6=-48 7=-33
w:browser	2=-36 5=33
w:bruit	5=42
w:bruits	6=47
w:bruno	6=-32
w:brussels	0=77 1=-41 4=-30 8=-30
w:brut	5=-31
w:bruxelles	0=38 2=-32 6=30
w:bsc	4=-33 5=-35
w:budapest	0=33
w:budget	5=-64 6=-32
w:budgets	0=-39
w:buffalo	7=44
w:bug	7=-36
w:build	4=-41
w:building	0=-50
w:built	0=-38 2=-53 4=-77 7=-32
w:bulletin	0=-64 7=37 8=29
w:bunting	6=-29 7=-39
w:bureau	0=-37 1=-46 4=58
w:bureaux	1=-37
w:burglar	8=36
w:burglary	8=28
w:burn	4=57 8=-30
w:burnt	3=47
w:bus	0=-41 5=-62 7=-49 8=-41
w:buses	7=-31
w:business	0=-31 1=-33 2=-48 3=-26 4=-50 6=-70 8=-32
w:busy	4=48
w:but	0=-30 1=86 2=-36 3=-50 4=54 5=-32 6=-50
w:butch	6=61
w:bute	3=37 4=-28
w:buvette	0=-58
w:buyer	0=-40 6=-62 7=-34 8=-25
w:by	2=28 3=53 5=-39 6=-41 7=-49
w:bypass	0=55 8=-37
w:c	0=-33 4=-68 6=-28 7=27 8=-64
w:c282y	2=57 4=-33
w:ca	0=56
w:cabin	5=-30
w:cabinet	1=-25 2=-34 3=32 4=-35 6=-31 7=-37 8=-27
w:cabinets	6=-26
w:caces	2=-29
w:cache	0=43 3=-42 5=-111 6=60
w:cachets	4=-37 5=30
w:cadet	1=-40
w:cadre	0=-47 4=-48 5=-28 7=34
w:cadres	0=-45 7=-52
w:cadreur	0=-42 5=-36
w:cafe	1=-48 4=-34 5=-36
w:cafeteria	4=-26
w:caisse	2=-39 3=44 6=-40 7=-28
w:caissiere	7=27
w:cake	6=-46 8=-38
w:cakes	8=-34
w:calais	5=-55
w:call	0=39 1=-30 4=-48 5=-68 6=35 7=44 8=-46
w:called	3=-25 5=-51
w:caller	3=-40
w:calling	2=-59
w:calls	0=45 2=-65 5=-52 8=-30
w:calm	4=-25
w:calme	5=-51
w:cambridge	2=28 7=-27
w:cambriolage	3=38 8=-25
w:came	0=-52 1=-33 3=-46 4=28 6=65 7=-64 8=42
w:camera	3=37 4=-29 7=30 8=-41
w:cameras	4=-25
w:camp	0=48 5=-32 6=-76
w:campagne	0=75 1=-54 2=-44 3=-47 4=-42 5=-44 7=-39 8=-40
w:campagnes	7=-26
w:campaign	3=-33 4=-25 6=-36
w:campaigned	0=38 1=47
w:campaigner	0=-82
w:campaigns	0=-38 1=30 4=-34
w:campe	0=34
w:camping	5=-26
w:camus	1=-25
w:can	1=-53 2=-39 4=68 5=-109 7=-46
w:canada	7=-37
w:cancer	0=-41 2=74 5=-30
w:cancers	2=-29
w:candidat	0=29 3=-30
w:candidate	3=27 4=31 5=28 6=-44
w:candidats	0=-33
w:candidature	0=-35 6=66
w:cannabis	1=-33 8=61
w:cannot	0=-36 4=78 5=-43 6=43
w:canteen	0=-37 2=-25 5=-44 6=32 7=-28
w:cantine	3=54
w:cap	1=-45 5=35 6=-34
w:capacity	0=-57
w:cape	6=-27
w:capital	6=26
w:captain	0=66 6=-49
w:capteur	3=-41
w:capteurs	3=-43
w:captions	7=-25
w:captured	3=53 4=-45
w:car	0=-39 2=-25 4=31 5=-36 7=-38 8=-42
w:caracas	0=58 4=-36
w:caractere	2=-33
w:caracteres	8=-35
w:carbone	3=-41
w:card	0=45 1=-25 4=-68 8=-55
w:cardiac	4=47
w:cardiaque	2=-28 8=-28
w:cardiff	4=-33 6=42
w:cardiologie	4=-39
w:cardiologist	4=64 8=-39
w:cardiologue	2=54
w:cards	3=27
w:care	2=-38 5=-41 6=43 7=-28 8=-34
w:cared	4=-40
w:career	5=-41 6=42 8=-36
w:carer	1=31
w:caretaker	1=-46 8=75
w:cariste	7=28
w:carnet	4=76
w:carpentry	8=-29
w:carrier	0=-31 2=39 4=-83 5=-26 6=-41 8=-29
w:carriere	0=-31 1=-34 7=33
w:carriers	4=-66
w:carries	3=-43 4=40 7=27
w:carry	2=57 4=-31
w:carrying	0=41 5=33 6=-25 7=-36
w:cars	5=-25 6=-28 8=37
w:carte	1=-43 3=-36 6=-31 8=-37
w:cartes	8=-31
w:cartographe	7=-29
w:cartoons	0=-25
w:carved	1=-39
w:caryotype	0=-32 2=85 3=-34 4=-59 5=-29 8=-31
w:casanova	5=-26
w:case	0=-32 3=-46 4=-32 6=35 7=-29 8=31
w:cases	7=-58
w:cash	2=-37 4=64 8=-53
w:casier	0=-28 5=-76 8=26
w:casiers	8=-46
w:casino	0=-28 3=90
w:casque	0=61 5=-27
w:casquette	0=50
w:cat	7=-39 8=58
w:catalogue	0=35 3=-25 4=-34
w:category	8=-46
w:caterer	7=-36
w:catering	1=28
w:cathedral	1=-31
w:catholic	6=27
w:catholique	0=-28 2=-28 5=-41
w:cats	4=-25 6=-38
w:caught	5=51 6=-28 7=-49 8=38
w:cause	0=-66 3=53 7=-46 8=71
w:caution	8=51
w:cautioned	3=-27 8=52
w:cautions	0=-40 1=-45 8=44
w:cdd	1=-80
w:cdi	0=-44 7=-29
w:ce	2=-71 4=47 7=-120 8=-28
w:cegetiste	7=63
w:cela	0=39 6=48 8=38
w:celebrant	0=-26 1=26
w:celibacy	1=-59 5=58
w:celibataire	5=-95
w:celibate	4=-33 5=73
w:cell	2=51 4=-52
w:cellar	5=49
w:celle	3=36
w:cells	2=26 3=-32 4=-52
w:cellule	5=-27 8=59
w:cellules	1=-26 2=36 3=-26
w:center	3=38 7=53
w:centrale	5=-26 7=28 8=-45
w:centre	1=-33 3=38 4=-62 5=-33 6=-27 7=-44 8=51
w:centriste	6=-29
w:cercle	0=49
w:certificate	0=-28 3=-29 5=-28 8=72
w:cesse	1=37 4=-32
w:cet	5=-49 6=-34
w:cette	6=-25
w:cfdt	0=-84 1=-45 3=-53 5=-27 7=84
w:cfe	0=-58 7=35
w:cftc	0=-56 1=-25 7=104
w:cftr	2=48 4=-33
w:cgc	0=-58 7=74
w:cgt	0=-114 1=-44 5=-42 6=-26 7=108 8=-35
w:chain	3=-29 4=-52 5=-33
w:chaine	0=-52
w:chained	0=42 4=-46
w:chair	1=31 2=-30 4=46 5=-31 8=-62
w:chairman	0=59 2=-25 5=42 6=-37 7=-48
w:chairs	0=-43 5=-28 6=-36 7=56
w:chambre	0=-43 1=-28 3=33 4=-25 5=43 6=-55 7=-49
w:champion	6=-31
w:change	0=-40 4=-46 5=37
w:changed	2=-38 3=44
w:changer	5=44
w:channel	7=-48
w:chante	0=49 1=-35 4=39
w:chantier	3=48 4=-26
w:chantiers	5=-26
w:chapel	1=-43
w:chapelle	0=-39 1=58
w:chaplain	1=-31 7=-31
w:chapter	1=28
w:chaque	0=45 3=52 4=-30 5=42 6=-37 8=-29
w:charge	1=-37 2=-59 3=-26 4=-40 5=-38 8=-60
w:chargee	2=-26 5=-31 6=26 7=-32 8=-46
w:charges	4=29 8=44
w:charities	1=-28
w:charity	0=-30 2=-34 4=-70 5=-34 6=-38 7=-29 8=25
w:charme	4=-32 5=55
w:charte	6=-25 7=-25
w:chartered	0=-36 7=-41
w:chasse	0=-48 1=50 4=34
w:chastete	5=40 6=-25
w:chat	8=28
w:chatterley	5=-26
w:chauffage	1=-47 8=-42
w:chauffeur	0=-61 3=31 4=34 5=30 6=-43
w:chaussures	5=-27
w:che	0=101 1=-56
w:cheated	5=26 6=-33
w:cheating	5=-39
w:check	3=59 4=-27 5=-47 8=42
w:checks	1=-28 7=-29
w:cheek	2=-33
w:cheerful	0=-26
w:cheerfully	0=31
w:chef	1=-38 2=-56 3=-30 7=-44 8=-101
w:cheffe	5=-25
w:chemical	3=-34 7=-33
w:chemist	1=47 2=-28
w:chemo	4=32
w:chemotherapy	4=39
w:cheques	3=-42 8=41
w:cherche	0=45 1=-31 2=-33 6=-46
w:cherchent	0=-29 5=-29 6=37
w:chercheur	3=-46
w:cherchons	1=-25 6=45
w:chess	0=-32 6=-28
w:chez	1=-67 3=-37 4=-28 5=-42 6=-60 7=35 8=-53
w:chicago	5=-25
w:chief	4=-36 5=27
w:chien	4=29 6=-59 8=-29
w:chiens	1=-36 3=-35 4=-37
w:chiffre	0=-28 3=-41 6=-33
w:chiffres	1=-34
w:child	4=112 5=35 6=-26 8=-59
w:children	0=-40 4=-67 5=-31 6=-52
w:chimiotherapie	4=50
w:chinois	5=-54
w:chip	3=54 5=-37
w:chirurgie	3=-42 4=-44
w:chirurgien	0=-25 4=-54
w:cho	0=-35 3=30
w:choeur	1=37
w:choice	2=29 5=29
w:choir	1=-35 3=-42 6=55 8=-30
w:choix	4=-57 5=82 6=-59
w:chorale	0=-27 6=30
w:christmas	0=-43 4=25 5=41
w:chromosome	2=47 4=-81 5=-45
w:chromosomes	2=-40 4=-26
w:chronique	1=-25 5=-30 6=37
w:chroniqueur	4=-31
w:chroniqueuse	4=-28 5=-25 8=-34
w:chu	2=-41
w:church	0=-57 1=-48 6=54
w:churches	1=30 4=-38
w:churchwarden	0=48 7=-30
w:chute	4=29
w:cinema	4=-25
w:cinq	0=50 4=28
w:cinquante	7=33
w:cio	0=-30 7=39
w:circulation	6=-25 8=-31
w:circule	5=27
w:cite	1=39 5=26 6=-36
w:citoyenne	0=45 7=-39
w:city	7=-30
w:civil	0=31 3=-29 4=-31 5=-37 6=28 7=-60 8=-41
w:claims	4=-64 5=28 6=-29
w:claire	3=-30 5=-44
w:class	1=46 2=-25 5=-58 6=-67
w:classe	0=-41
w:classee	8=29
w:classes	2=-31 6=-27 8=-33
w:clause	1=32
w:clauses	1=-53
w:clavier	4=36
w:clean	1=-25 2=-46 3=-29 4=77 5=-55 6=-39 8=27
w:cleaned	7=-46 8=-33
w:clear	1=-27 2=86 3=-64 4=-31
w:clearance	3=57 4=-44
w:cleared	0=-39 4=108 5=-39 8=-55
w:clearview	3=32 8=-52
w:clerc	5=-42 8=33
w:clerk	0=-71 3=-38 4=-44 5=-26 8=-60
w:clerked	0=-32
w:cliches	5=-25
w:client	0=-60 1=-35 2=-48 3=-28 4=-52 5=82 8=-51
w:clientele	4=-47 5=-66
w:clients	0=25 3=-55 4=-58 5=-40 6=-53 7=-46
w:climat	0=30
w:climate	0=60 7=-30
w:climber	6=25
w:climbs	4=64 7=-48
w:clinic	0=-45 4=-50 8=-41
w:clinical	2=-48 4=26
w:clinique	4=-61
w:clock	7=-26 8=-29
w:clocks	3=32
w:clonage	2=-25
w:clone	2=-56 8=-42
w:cloned	2=-25
w:clos	1=-32
w:closed	0=-40 4=-44 5=-42 6=-37
w:closeted	6=32
w:club	0=-37 1=-89 2=41 3=-49 7=-103
w:clubs	3=-26 5=70
w:cnaps	8=27
w:cnil	3=-43 8=-44
w:cnt	7=49
w:co	4=26 5=-25 6=57
w:coach	1=-58 3=-46 4=-84 6=33 7=-44 8=-28
w:coaching	4=41 6=-26 8=-33
w:coche	5=-33
w:cochlear	4=42
w:cocktails	3=-35
w:code	1=-51 2=-79 3=48 5=-66 8=-53
w:codebase	2=-36
w:coding	4=33
w:coeliac	4=25 6=-37
w:coeur	0=26 4=-44
w:coffee	0=-57 4=-28 5=27 6=-28 8=-43
w:coffre	3=49
w:coffreur	1=-29
w:cold	3=-53 7=-26
w:cole	4=49 7=48 8=-31
w:colin	0=64 3=-35 5=-28
w:collaborateur	0=-48 6=-35
w:colle	0=43 4=-45 5=-30
w:colleague	0=34 1=-46 3=42 4=30 5=43 6=-79 7=-35 8=-26
w:colleagues	3=-40 4=-26
w:collecte	0=-85 7=76
w:collectif	0=47
w:collection	1=-33
w:collectionne	0=-43 5=70
w:collective	1=-28 5=-27 7=-46
w:college	1=-41 2=-30 3=-25 4=-48 5=-62 6=28 8=-32
w:collegiens	6=-28
w:collegue	0=-86 3=-43 4=32 6=113 7=-40 8=33
w:collegues	0=-43 2=-29 5=71 6=-42 7=34
w:colliers	8=-48
w:colloque	4=-43
w:colocataire	1=-27 5=41 7=-26 8=-47
w:colombey	0=41 5=-25
w:colonoscopy	2=44 4=-36
w:coloriste	4=-37
w:colostomy	4=32
w:colour	4=-34
w:colours	0=-29 2=-28 4=77 6=-33
w:come	4=51 6=-37 7=-39
w:comedie	6=-27
w:comes	4=42 6=-40
w:coming	0=-52 4=-43 5=-27 6=56 7=-28
w:comite	0=33 3=-32 7=38
w:commande	2=42 4=-49 7=-51
w:comme	2=-46 3=30 5=25 6=56
w:commerce	2=-66 8=-28
w:commercial	0=-40
w:commerciale	3=-41 5=-28
w:commercialise	3=-44
w:commissariat	5=-28 8=61
w:commission	0=-61
w:committed	1=44
w:committee	1=-25 3=-27 8=-29
w:communaute	1=41 6=66 8=-41
w:communes	7=-27
w:communication	0=-40 1=-28 2=-27 4=-31
w:communist	0=77 6=-25 7=-32 8=-43
w:communiste	1=-58 6=-35
w:communistes	0=43
w:community	0=-39 6=-36 7=-26 8=56
w:commutes	0=53
w:compagne	3=-35
w:compagnie	4=-51 5=-31 6=57
w:compagnon	1=33 3=-43 4=-59 5=-84 6=-67
w:compagnons	5=80
w:companies	4=-35
w:company	0=-42 1=-46 3=-33 7=-41 8=-30
w:comparative	0=-31
w:compare	3=51
w:compared	3=47 8=-38
w:comparee	3=69
w:compass	1=42
w:compatible	2=31
w:complains	3=26
w:complaint	5=57
w:complet	4=55
w:completed	4=-34 8=48
w:compliance	7=-25
w:compris	0=28 1=-38 3=29 4=26 8=-33
w:comptable	0=-44 1=-55 2=-29 4=-76 5=72 6=-66 7=-95
w:compte	4=31 6=44 8=-44
w:comptoir	5=33
w:computer	4=-39
w:concerne	0=-35 6=83 7=-38
w:concierge	1=-52 3=-37 5=-32 6=33
w:conclut	4=-45 5=36
w:concours	5=-29 6=-25 8=-40
w:concu	8=-36
w:condamnation	4=-27 8=53
w:condamne	1=-26 3=-28
w:condition	3=31 8=-29
w:conditionnelle	8=44
w:conditions	2=25 4=37
w:conduct	5=-53 8=46
w:conducteur	2=-25 5=-29
w:conductrice	4=-25
w:conducts	1=28
w:conduit	3=-52 4=60 7=43 8=-34
w:conduite	1=-39 7=-42 8=27
w:confederal	7=56
w:conference	0=-43 7=-41
w:conferences	0=-32 1=34 5=-48
w:confiance	4=-34
w:confided	0=-34 4=52
w:confidence	5=-29 8=27
w:confie	3=-44 6=-26
w:confirme	2=43
w:confirmed	2=50 3=35 4=-44 6=59
w:confirmee	3=39
w:confirms	1=-31
w:conflits	0=-25
w:confondu	3=47
w:conforme	3=38
w:conformite	8=-35
w:confucian	1=32
w:conge	0=51 2=-71 4=27 5=-38
w:congenital	4=-42
w:congres	0=-26 7=43
w:conjoint	0=-32 2=-42 5=-28
w:conjointe	0=43 4=-61
w:connait	5=-28 7=59 8=-32
w:connecte	3=26 8=-30
w:connectes	5=43
w:connu	0=53 3=-41 5=82 6=-82
w:connue	2=33 5=31 6=39 8=28
w:conquests	5=40
w:conquete	5=-48
w:conquetes	5=56
w:conscience	0=-44 5=-32
w:conscientious	1=66 4=-31
w:conseil	1=-41 2=-29 3=-36 4=-29 5=-68 6=-34
w:conseille	3=-39
w:conseiller	0=55 1=-25 2=-44 3=-25 5=-41 6=-30 7=54
w:conseillere	0=47 2=-29 3=-28 6=-54
w:consensual	5=72
w:consent	2=-39 8=-37
w:consented	3=31
w:consentement	3=61
w:consequence	1=47 2=38
w:conservateur	0=32 5=-25
w:conservation	0=-35
w:conservative	0=25 1=-31 5=-34 7=-48
w:conservatrice	0=-25
w:conserve	3=38
w:conservees	2=43
w:conserves	3=45
w:considers	1=47
w:consignes	4=37
w:construit	4=-27
w:consulaire	8=-43
w:consulat	3=32
w:consulate	3=44
w:consultant	0=37 4=-68
w:consultation	2=55 5=-31
w:consultations	7=-62
w:consulte	2=34 5=34
w:consulting	0=-53
w:consumer	2=-32 7=-29
w:contact	0=-29 6=25
w:content	3=-30 5=37
w:contentieux	3=-75
w:contention	2=48
w:contient	2=25
w:continue	1=-29
w:contour	3=35
w:contraception	5=-56
w:contraceptive	5=-51
w:contract	0=-37 1=25 6=-49 8=-46
w:contractor	0=-72 4=-32
w:contrat	0=-37 4=-32
w:contrats	1=-32 6=-27 8=-26
w:contre	0=113 1=34 2=-56 3=-67 5=-56 6=-74 7=-86
w:contrebande	8=51
w:contremaitre	0=71 4=-34 6=43
w:control	0=-40
w:controle	0=-62 1=-32 3=33
w:controlee	3=54
w:controles	3=-31
w:convaincu	0=38 1=27 3=-26 7=-32
w:convenor	0=-36 7=46
w:convention	0=41
w:conventions	0=-31 4=-29
w:conversion	6=38
w:convertie	1=39
w:convict	8=-63
w:convicted	5=-44 8=31
w:conviction	0=62 4=-51 6=-32
w:convictions	0=-49 3=-30 5=-32 7=-27 8=-28
w:convinced	1=39 6=-33 8=-51
w:cook	1=28 6=-70 8=35
w:cookbook	7=-28
w:cooked	1=-27
w:cooks	4=-88 8=43
w:cooperative	0=-29 7=44
w:coordinated	4=-46
w:coordination	7=34
w:coordinator	5=-31
w:copain	5=-61 6=90
w:copie	2=36 3=47 4=-40
w:copies	2=69 4=-26
w:coproprietaires	7=-69
w:copropriete	7=-53
w:copy	2=35 3=-64 4=-32
w:coquines	5=63
w:corbyn	0=39
w:cord	2=30 3=-56
w:cordee	6=-68
w:core	1=39 2=-32
w:cork	1=53 6=-71
w:correcteur	4=32
w:correspondance	2=35
w:corrida	0=-87 1=109 7=-32
w:corridor	3=53
w:corse	0=65 7=-30
w:corset	2=-43 4=53
w:cost	5=59 8=-28
w:costume	4=-51
w:cote	0=-30 6=49 8=-25
w:cotisations	0=-45 7=-39
w:cotise	7=34
w:couchait	5=34
w:couche	2=-27 5=30 6=-33 8=-27
w:could	3=46 4=-31
w:couleur	3=-36
w:couleurs	0=-65 7=45 8=-32
w:council	0=26 1=-30 2=-30 3=-35 4=-62 5=-36 8=-56
w:councillor	0=45 4=-31 7=-37
w:councillors	0=-54 5=-25
w:councils	0=-40 4=-38
w:counsel	6=-40
w:counselling	2=57 4=-60
w:counsellor	2=-84 4=58 6=-48 8=-30
w:counsels	2=-60 4=-54
w:count	4=-27
w:counted	0=-25 2=-32
w:counting	0=-30
w:countries	3=-26
w:country	0=62 4=-39 6=27
w:counts	8=27
w:county	3=26 4=-30 6=-33 7=-39 8=-25
w:coup	0=52 3=-35
w:coupable	3=-25
w:couple	0=-76 1=-73 3=-62 4=-82 5=78 6=65 7=-41 8=-88
w:couples	2=-40 4=-35 5=-64
w:coups	8=48
w:cour	8=-36
w:courant	0=-28
w:courante	8=-39
w:courent	6=51
w:coureur	5=-49
w:courier	7=27
w:courriel	4=-25
w:courrier	2=47 4=-30 8=-45
w:cours	1=-35 3=-51 4=45 5=-26 6=-68
w:course	1=-29 2=-35 3=-25 5=-38
w:court	0=-33 1=-31 3=-25 4=-25 5=30 7=-45
w:courted	0=-29 7=38
w:courtise	7=33
w:cousin	0=29 4=34 6=-39
w:couts	1=-48 5=-26
w:couture	7=-45
w:couverts	1=-30
w:couverture	3=-49
w:couvre	0=-46
w:cover	2=-29 3=-41 5=30
w:covered	3=-34 4=-28
w:covers	4=45 5=-30
w:covid	2=-31 3=-32 4=77 5=-35 8=-39
w:cows	5=-27
w:crane	4=44
w:crash	4=95
w:creation	0=44 1=-31
w:creche	0=-27 6=-42
w:credit	7=-105
w:credo	5=-31
w:cree	0=65 8=-42
w:creteil	3=36
w:crew	0=-38 4=-51 5=-47 6=96 7=-57
w:crewe	7=36
w:cricket	5=-51
w:crier	2=-36
w:crime	1=-55 3=-31 8=-76
w:criminal	3=-25 4=-39
w:crise	0=-32 4=-61
w:crises	1=-30 4=48
w:crisis	4=-25
w:crispr	8=-27
w:critic	3=-41
w:critics	6=-35
w:critique	0=-35 5=-52
w:crohn	4=76
w:croire	0=-26
w:croit	0=61 5=-28 6=54 7=-30
w:croix	0=-65 8=-26
w:cros	8=51
w:cross	0=-27
w:crossed	3=-29
w:crosswords	4=-42 5=-51 8=-25
w:crown	0=39 8=-57
w:croyait	6=27
w:croyant	6=51
w:croyante	1=42
w:croydon	3=39
w:cru	5=52
w:crutches	4=42 8=-34
w:cse	0=-71 7=-84
w:cuir	3=-26 5=-27
w:cuisine	0=-31 1=-62 3=-31 5=-64 6=-26
w:cuisinier	0=-40 4=-53 5=58 8=29
w:culte	1=-32
w:culturelle	0=-30
w:curator	2=-38
w:cure	1=-33 6=46
w:cured	4=30
w:cures	1=40 4=-42
w:curious	6=34
w:currently	8=66
w:custody	4=-36
w:customer	2=-32 5=-37
w:customers	0=-29 3=-59 4=-25
w:customs	5=-31 7=-28
w:cut	0=30 3=-29 4=-62 6=-25 7=-28
w:cutter	5=-38
w:cv	0=-26 3=-27 5=-25 6=27
w:cwu	7=88
w:cycles	4=32
w:cynic	1=-34
w:cynical	1=-31
w:cynique	1=-31
w:cyp21a2	2=62 4=-43
w:cyprus	2=-28
w:d	3=-54 5=-31 7=-111 8=-37
w:dad	2=-32 6=74 7=36
w:dads	6=85
w:daily	0=-41 7=37 8=-37
w:dairy	0=-40 1=32
w:dakar	0=55
w:dale	6=-35
w:daly	7=28
w:dame	0=43 5=-43
w:dance	2=-34 6=-27
w:dancers	5=39 7=-44
w:dancing	0=-34
w:dane	5=36
w:daniel	4=-28 6=48
w:dans	0=-34 2=-27 3=-33 4=-48 5=25
w:danse	6=-33
w:danseur	6=52
w:danseurs	6=-28
w:dashboard	2=-26
w:dassault	0=-51 1=59 3=-29
w:data	0=-49 1=-55 2=-35 3=75 4=-42 5=-37 6=-34 7=-57 8=-42
w:database	0=-58 2=45 8=-29
w:date	2=-30 4=-31 6=43
w:dated	5=-72 6=67
w:dates	3=-25 4=-52 6=53
w:daughter	7=-50 8=54
w:daughters	5=-43 6=-29
w:day	1=-50 5=-48 6=-79 7=-28
w:days	2=-42 3=39 4=59 6=-53 8=-68
w:dbs	3=-30
w:de	3=-27 4=-27 5=-35 6=-54 7=-39 8=-30
w:dead	5=-48
w:deadlines	4=-28 5=-37
w:deaf	0=-77 8=-33
w:deafness	2=50
w:deal	0=-54 5=-35 8=58
w:deals	4=-37
w:dealt	5=-54 7=-34 8=-27
w:death	5=-73 8=-34
w:debat	0=-33
w:debating	7=-28
w:debout	0=33 4=29 5=-42
w:debunks	1=41
w:debut	5=-35
w:decade	5=30
w:decharge	0=-40 7=30
w:dechire	0=-25 7=26
w:decided	2=60
w:decision	4=-26
w:declare	4=57
w:declared	1=33 4=34
w:declaree	4=36
w:decline	8=-37
w:declined	1=-39 2=65 3=45 4=-42
w:decors	5=-31
w:decoupe	3=-36
w:decouvert	2=58 4=-33
w:decouverte	6=43
w:decrit	1=47
w:decroissance	0=-33 1=51
w:deducted	7=32
w:defect	2=35 4=46
w:defence	1=38
w:defend	0=66 8=-44
w:defendants	4=-37
w:defends	0=28 8=-59
w:defendu	0=27 1=-31
w:deficiency	2=39
w:deficit	2=36 5=-27
w:defile	0=-40
w:definit	0=57
w:degre	1=76
w:degree	0=-32 8=-32
w:degrowth	1=58
w:deist	1=36
w:dejeuner	4=35 8=-31
w:delais	4=-44
w:delays	4=-32
w:delegate	0=31 7=-34
w:delegation	2=-37 7=56
w:delegue	0=36 1=-25 4=-35 7=39
w:deleguee	0=-47 4=-25 8=-30
w:deleguer	7=-62 8=-40
w:delegues	7=-35
w:deletion	2=48
w:delit	1=-31 5=46
w:delivered	4=-38 8=-27
w:deliveroo	7=31
w:delivery	2=-36
w:delta	4=-36
w:demande	0=-56 2=-74 6=41 8=-51
w:demandee	0=31
w:demenage	6=-48
w:demenager	6=-28
w:demi	2=38
w:demission	0=-40 7=71
w:demissionne	0=42 1=32 7=-32
w:demo	0=-32
w:democracy	0=37
w:democrat	0=33
w:democratic	7=-47
w:democratique	0=-27
w:democrats	1=-30
w:demonstration	0=-38 8=52
w:demonstratrice	4=-26
w:demonte	1=40 5=-58
w:dems	0=64
w:denied	5=-38 6=40
w:denis	6=38
w:dentaire	3=-38 4=-29
w:dentaires	3=-41 4=-33
w:dental	2=-45 3=63 4=-34
w:dentist	4=-26
w:denudees	5=26
w:denver	0=34 7=-44
w:depart	5=35 8=-43
w:departemental	0=27 7=28
w:departementale	7=-41
w:department	0=-28 4=-54 5=51 8=-31
w:deplacement	6=-40
w:deplacements	5=30
w:deployment	2=-30
w:deported	0=-44 8=56
w:depose	3=35 8=-34
w:depot	0=-40 2=-48 4=-34 7=77
w:depression	2=-27 4=41 7=-31 8=-45
w:depressive	4=31
w:depuis	6=28
w:depute	6=-26
w:deputy	0=28 4=-40 5=33
w:derby	0=-29 5=-38 8=60
w:dermatology	4=-31
w:dernier	0=-87 1=-28 3=-32 4=52 5=-32 7=-27
w:derniere	0=85
w:derriere	5=-48 8=81
w:des	2=-137 3=-108 4=-52 7=-41 8=-41
w:descend	2=57
w:describe	0=35
w:described	5=44
w:describes	0=32
w:design	2=-31 5=-56 6=-43 7=-27
w:designed	1=-37 3=-49 4=-68 8=-35
w:designee	7=27
w:designer	0=-37 1=-31 3=-27 5=-32 6=-43 7=-30
w:designs	4=-30
w:desir	5=-37
w:desk	2=-50 3=-52 5=-51 7=-55 8=-36
w:desormais	1=34 3=-26 4=41
w:dessinateur	8=-31
w:dessine	4=-59 8=-33
w:dessus	6=35
w:destroyed	3=44
w:detache	7=35
w:detail	4=-36 5=41
w:detectee	2=27
w:detection	3=-40 4=-27 8=-55
w:detective	5=-33 8=-27
w:detenteur	8=-26
w:detention	8=34
w:detenu	0=-27 8=93
w:detenus	8=-56
w:determined	1=-63
w:detour	3=-25 6=-25
w:detournement	8=-26
w:deux	0=-54 1=-59 2=54 5=38 7=-41
w:developer	2=-30 4=-41 6=35
w:developpe	3=-42 4=-44
w:developpeur	4=-34 5=-39 6=-39
w:developpeuse	3=-25
w:deverrouille	3=79 4=-32 5=-31
w:device	4=-37
w:devices	4=-32
w:devise	3=-36
w:devoir	4=-26
w:devolution	0=-41
w:devra	3=-34
w:di	7=54
w:diabete	2=-51 4=43
w:diabetes	2=29 4=-34
w:diabetic	4=67
w:diabetics	3=-30 4=-54
w:diabetique	4=103
w:diabetiques	4=-52
w:diagnosis	4=33
w:diagnostic	4=-25
w:diagnostiquee	2=37
w:did	1=-28 5=-52 6=-42 8=92
w:didn	3=25 4=-25 5=-42
w:die	0=65 7=-46
w:died	4=44 5=28 7=-30
w:dietitian	4=-37
w:dieu	1=51 3=-26 5=-33 6=-27
w:different	4=-28 5=73 6=-31 8=-27
w:difficile	4=47
w:difficult	4=-43
w:difficulte	2=-31 8=32
w:digger	0=55 4=-34 8=-34
w:digitale	3=-43
w:digitales	6=-26 8=-28
w:dimanche	0=56 1=44 5=-60
w:dinner	6=-50
w:dinners	5=53
w:diogene	1=52
w:diploma	3=-55
w:diplomas	8=-32
w:diplomate	0=-40
w:diplomatique	3=-43
w:diplomes	8=39
w:dire	0=42 1=-48 2=-41 3=-51 5=37 7=44
w:direct	0=-34 8=-25
w:directeur	1=-26 3=-44 4=-26 5=55 6=35 7=-35
w:direction	0=-51 3=-28 7=-43
w:directional	6=-27
w:director	0=-61 1=-36 4=-42 8=42
w:directors	5=-51
w:directrice	0=-38 4=-26 6=-36
w:dirige	1=-58 2=-30 3=-25 4=-37 5=-37 7=30
w:dirigeait	0=37 6=-36 8=-37
w:dirigeante	6=28
w:disabilities	4=35
w:disability	7=-29
w:disabled	6=31
w:disaggregated	5=-28 6=-31
w:disait	8=-31
w:disc	4=50
w:discale	4=39 8=-36
w:discharge	8=53
w:discharged	4=39 5=-50 6=44
w:disciple	1=61
w:disciplinary	4=-26 7=37
w:disclosed	0=-27 8=32
w:disclosure	5=-34
w:discovered	2=25 4=-36
w:discret	0=27 5=-33 6=32
w:discretion	5=36
w:discussed	5=37
w:disease	4=-30
w:disent	1=-30 7=36
w:dishes	3=-31
w:dismissed	5=34 8=61
w:disorder	2=66
w:disorders	4=-65
w:dispense	3=69 6=-27 8=48
w:display	4=-34
w:displays	8=-25
w:disponible	4=-33 5=-25
w:dispute	0=-33 4=-29 8=25
w:disputes	0=-28 2=-35 4=-29
w:disqualified	8=71
w:disque	5=28
w:dissertation	0=-60 5=-32 6=-45 8=-37
w:dissolution	0=36
w:distance	6=-27
w:distribue	0=62
w:distributeur	0=-30
w:distribution	8=-49
w:district	0=47 6=-38 7=32
w:dit	1=34 3=-88 5=25 6=57 7=-29
w:divers	0=46 8=-28
w:diving	2=31 8=-27
w:division	7=41
w:divorce	0=-28 5=36 8=-31
w:divorced	6=-29
w:divorces	5=27
w:dix	0=-35 2=-28 3=53 5=-35 7=-29 8=41
w:dj	5=-37
w:dna	0=-53 1=-30 4=-70 5=-62 6=-66 7=-31 8=-110
w:do	2=-30 3=-47 4=55 6=-66 8=-41
w:doc	2=-35
w:dockers	7=49
w:docteur	1=-43
w:doctor	0=-35 1=-60 3=-47 4=112 5=-42 6=-49 7=-41 8=-61
w:doctorante	2=-72 3=-41
w:doctorat	1=37 3=-35 4=-40
w:doctorate	1=39 2=-31 4=-78 6=-26
w:doctors	4=-58 7=41
w:documentaire	0=-39 2=-36
w:documentary	7=-57
w:does	1=36 2=63 4=-75
w:doesn	4=41 5=-25 7=-29
w:dog	0=29 1=-46 2=-25 3=-26 4=83 5=-57 6=30 8=-51
w:dogs	0=-57 1=28 4=-47 5=-25
w:doigt	0=-29 1=-38 3=45 4=51 6=-34
w:doigte	3=-55
w:doigts	2=-28 3=47 4=-34 5=-26 6=-30 8=-41
w:doing	5=-25 8=69
w:doit	5=-40 8=52
w:dolly	2=-30
w:domicile	0=-26 4=-25
w:dominant	2=-31 5=-40
w:dominatrice	5=58
w:don	0=-56 1=-38 5=73 7=-56 8=-52
w:donated	0=-31 2=73 3=-28 8=-26
w:donc	2=-50 4=69
w:done	3=67 4=-57 5=-34 7=-26
w:donne	1=34 2=32 3=49 4=-37 6=-42 7=-25 8=-42
w:donnee	3=53 5=25 8=-28
w:donnees	0=-30 3=54 6=-37 8=-29
w:donor	2=66 3=-25 4=-25
w:dons	0=-51
w:dont	0=-68 4=-55 6=50 8=-47
w:door	3=26 4=-25 5=-33
w:doorman	5=31 7=48
w:doors	0=25 6=-34
w:dorment	3=36 5=25 6=42
w:dort	1=-25 4=39 5=-44
w:dos	0=-32 1=-26 2=-27
w:dose	0=-36 4=-31
w:dossier	2=56 6=34 7=-33 8=28
w:douanier	7=-33
w:double	0=-49 8=-43
w:doubled	2=-30 7=-30 8=-25
w:doubts	1=37
w:douter	3=-36
w:douze	1=-38 2=-30 4=29 5=-56 8=-51
w:down	5=-47
w:doyle	6=28
w:dr	5=45 6=-27
w:drafted	4=-40 5=-36
w:drafts	1=-30
w:drama	4=-28 5=-25 6=49 7=27
w:drapeau	2=-37
w:drapeaux	0=-61
w:draw	2=-25
w:drepanocytaire	2=49 4=-51
w:drepanocytose	2=51 4=-35
w:drew	6=37 8=-36
w:drh	5=-49 7=-37
w:drink	0=-31 1=-31 4=45 5=-44 6=-31
w:drinker	4=49
w:drinking	0=-45 1=-26 4=81
w:drinks	2=51 4=-39
w:drive	3=-75 4=41 7=39
w:driver	0=-66 1=-28 2=-30 3=26 5=59 6=-39 8=-61
w:drivers	4=-62 7=60
w:drives	0=31 3=-30 5=-37 6=-40
w:driving	0=-27 2=-26 5=-57 8=71
w:drogue	4=-31 8=59
w:droit	2=-39 4=-47 5=-58 7=-39 8=-40
w:droite	1=-58 3=-28 4=-32 5=-28 6=-30
w:droits	6=-26
w:dropped	8=44
w:drops	4=35
w:drove	5=-26
w:drug	0=-28 5=-26 7=-42 8=29
w:drugs	1=-29 4=-40
w:drums	8=-49
w:drunk	4=47
w:dry	3=31
w:dsi	0=-43 1=-26 7=-26
w:du	1=-100 4=-36 8=-48
w:dubai	3=49 4=-31
w:dublin	0=44 6=-42
w:duchenne	2=41
w:due	4=45 6=-28
w:dues	0=-40 5=-26 7=31
w:dunn	4=25
w:durable	5=-31
w:durham	6=-33
w:during	4=37 7=-25
w:dusty	4=32
w:dutch	2=-32
w:duties	4=54
w:duty	4=49 5=-37
w:dwp	7=43
w:dynamics	3=57 4=-47
w:dynamique	3=70 8=-36
w:dyslexia	4=-41
w:dyslexic	4=69
w:dyspraxic	4=37
w:dystrophy	2=-35
w:e	2=-28 5=35 8=-43
w:each	4=-76 5=91 6=-51
w:ear	0=-43 4=53
w:early	0=-88 1=-43 2=37 3=-30 4=33 5=-47 6=-66 7=-37 8=41
w:east	4=-32
w:easter	4=29
w:easy	4=27
w:eating	1=41 4=-38 8=-42
w:eats	0=-60
w:eau	2=-41
w:eaux	7=-57
w:ebat	0=-33 4=-32 5=97
w:ebats	5=29
w:ebeniste	1=-35 5=-33
w:ecarte	1=30
w:echange	5=50
w:echangiste	5=67
w:echec	3=57 5=-30
w:ecole	2=-25 3=-39 5=-74 6=-38 8=-32
w:ecoles	5=-30 6=38
w:ecologiste	0=99 1=-44 7=-80
w:ecologue	0=-34
w:economie	5=-28 6=-27
w:economy	0=-31 4=-43
w:ecope	8=69
w:ecoute	3=-25
w:ecrit	3=-51 6=-36 7=-31 8=-49
w:ecriture	3=40 8=49
w:eczema	3=27 5=-33 6=-31
w:edinburgh	1=-29
w:edite	2=-25
w:edited	0=-29 1=-29 5=-26
w:editeur	5=-26
w:edition	6=-31
w:editor	0=-44 1=-33 2=-42 4=-55 5=-31 6=-44 8=-38
w:editrice	1=-42
w:edits	8=-52
w:educateur	4=-31 8=-26
w:education	1=-64 4=-53 5=-49 8=-25
w:educatrice	0=-34 1=51 4=41 8=-58
w:efface	8=-35
w:effacees	3=38
w:effacer	8=-37
w:effective	1=56
w:efficace	1=32
w:egal	1=50
w:egg	2=32 4=-27
w:eglise	1=-31 5=-35
w:ehpad	5=-38
w:eight	0=-41 1=-42 3=-34 4=27 5=-30 6=-34
w:eighteen	0=-34 4=44 5=-40 6=43
w:eighty	8=62
w:eis	7=33
w:elderly	4=-55
w:elected	0=-79 7=59
w:electeur	0=70
w:election	7=49
w:elections	0=-82 7=-43
w:electoral	0=-32
w:electrice	0=113 1=-41 4=-42 7=-32
w:electrician	0=-41 7=-29 8=-51
w:electronic	0=-29 8=41
w:electronique	0=-69 8=46
w:eleve	1=27 4=33 5=-29
w:elevee	1=30
w:eleven	0=-35 1=-41 4=41 6=-30 8=-31
w:eleves	4=-44 6=-45
w:eleveur	0=-25 3=-33
w:elle	2=-36 3=-47 4=36
w:elles	5=-43 6=64
w:else	0=-31 5=-38
w:elus	7=-53
w:ely	7=-33
w:email	4=32 8=-48
w:embauche	0=-28 3=56 8=-43
w:embezzled	8=31
w:embrasser	5=47 6=-34
w:emmanuel	0=40 5=-54
w:empeche	4=27
w:emploi	0=45 4=-39
w:employed	0=-56 3=-39 7=-32
w:employee	3=25 7=-34
w:employees	4=-41 7=65
w:employer	0=48 2=33 3=28 4=-31 5=-65 7=-38 8=-29
w:employers	3=-43 7=-71
w:employeur	0=-72 3=37 4=-32 5=-36 7=-87 8=-72
w:employment	3=-29 4=50 6=-25 7=-32 8=36
w:employs	8=-46
w:emporte	1=-30
w:empreinte	0=-60 1=-30 3=26 4=-26 5=-61 6=-32 8=-30
w:empreintes	0=-54 1=-41 2=-37 3=57 4=-71 5=-39 6=-49 8=-94
w:en	2=-28 3=-52 5=-67 7=-43 8=38
w:encadre	4=-55 6=-33
w:enceinte	4=47
w:enchaine	0=27
w:enchainee	0=52 2=-27
w:enclosed	2=50
w:encore	0=52 1=-27 5=33 8=-28
w:end	1=-26 3=-67 6=-36 7=-26
w:ended	0=-40 3=-32 4=33 5=28 6=-50 7=-47
w:ends	0=32 4=-34 7=-65 8=61
w:enduits	1=-28
w:endurance	2=64
w:enfance	4=42 6=-25
w:enfant	2=-28 4=-81 8=32
w:enfants	0=-60 1=32 3=-29 5=-49 6=-26 8=-38
w:engaged	4=-32 5=-35 6=38 7=-26
w:engagee	0=-45 7=38
w:engagement	0=-67 7=41
w:engine	2=-38
w:engineer	0=-58 1=30 2=-60 3=-47 4=-69 5=-51 8=-40
w:engineering	2=-25
w:engineers	6=-41
w:engines	0=34 4=-33
w:england	1=-28 7=-34
w:english	0=-42
w:enhanced	3=-43
w:ennui	5=-53
w:enquete	5=39 6=-25
w:enquetes	0=-31
w:enqueteur	8=-86
w:enquetrice	5=-30
w:enregistre	3=77
w:enregistree	3=79
w:enregistrees	3=60
w:enregistrement	3=-39
w:enrol	3=-77
w:enrole	3=47 8=-37
w:enrolee	3=50
w:enrolled	0=-27 3=37 8=-29
w:enrolment	3=35
w:enseigne	0=-38 1=-81 3=-30 5=-52
w:enseignement	1=40 5=-29 6=-30
w:ensemble	4=-46 5=-52 6=46
w:entend	4=91
w:enthusiasm	4=-35
w:entre	3=44 5=-102 6=-31 7=-30 8=-43
w:entree	0=-47 3=45
w:entrepot	3=32 4=-25 7=37
w:entreprendre	5=-46
w:entrepreneur	2=-39 6=59
w:entrepreneuriale	5=-34
w:entreprise	0=-33 1=-44 4=-70 7=27 8=-46
w:entreprises	7=-31
w:entrer	3=35
w:entretien	0=26 7=-28
w:entretient	3=-49 5=44
w:entry	2=-25 3=38 4=-51 5=-39 6=-34 7=-38 8=71
w:envoie	5=47
w:envoye	0=-40 3=-28 5=56
w:epictete	1=43
w:epictetus	1=48
w:epicure	1=31
w:epicurien	6=-33
w:epicurienne	1=-34
w:epilepsie	4=38
w:epilepsy	8=-36
w:epileptic	4=47
w:epileptique	4=56
w:epipen	2=-43 4=61
w:episode	2=-47
w:epouse	4=-32 5=35 8=-41
w:epoux	6=-28
w:epreuve	8=44
w:equality	5=-31 7=31
w:equilibree	2=54
w:equipe	1=-29 2=-49 5=26
w:equipes	1=-39
w:equipment	7=-52
w:equity	0=-28
w:era	4=-38
w:erection	5=31
w:eric	5=-55 6=-40
w:erotic	5=37
w:erotique	5=-44
w:erp	5=-49 8=-28
w:erreur	0=-35 1=-39 4=-39 5=41 6=30 8=30
w:error	8=-48
w:escale	8=-32
w:escort	5=-25
w:escorte	5=-48
w:escroquerie	8=-56
w:espaces	4=27
w:esprit	0=-31 1=-25 5=-39
w:essai	1=-35 3=29 8=-38
w:essais	4=-26 5=-28
w:essex	7=-31
w:est	1=26 2=-28 3=-38 4=51 5=-26 8=27
w:established	2=46 8=-28
w:estate	0=-47
w:estates	3=-27
w:estimates	0=-31
w:estimator	3=-26 4=49
w:et	2=-41 3=-74 4=-37 5=-59 7=-100 8=-33
w:etabli	2=60
w:etablissement	2=-25 8=-25
w:etaient	6=26
w:etais	6=31
w:etait	1=-44 3=-35 5=50 6=-39
w:etalee	5=49 8=-38
w:etant	1=33 8=-27
w:etat	0=-56 5=-25
w:etats	0=-35 2=27
w:ete	0=-30 2=-30 3=57 8=26
w:ethical	0=-36 8=-38
w:ethique	0=-28 5=-38
w:ethiques	1=41
w:etienne	0=-28 1=-31
w:etiquette	3=-26
w:etoile	1=56
w:etonne	0=-68
w:etre	0=28 5=-33 6=70 8=-62
w:etude	3=25 4=-43 5=-62 6=-35
w:etudes	7=-33 8=-29
w:etudiant	0=41 7=-36 8=-40
w:etudiante	0=-34
w:etudie	0=-73 2=-36 3=-32 6=-58
w:eu	1=-41 3=-40 6=56 7=-36
w:euro	0=82 1=-42 4=-26
w:eurodac	3=35
w:europe	0=36
w:european	6=-34 7=-61
w:europeen	7=-28
w:europeenne	0=62 7=-44
w:eurosceptic	0=36 8=-25
w:eurosceptique	0=46
w:eve	6=43
w:even	6=37
w:evenementiel	4=-29
w:evening	8=-44
w:evenings	0=40 4=-39 7=25
w:events	5=-26 7=-34
w:ever	0=52 5=26 7=-28 8=-49
w:every	1=38 3=-53 5=57 6=-85 7=-37 8=-44
w:everybody	0=26 7=-38
w:everyone	0=-44 2=40 4=-55 6=35
w:everything	1=53
w:everywhere	0=34
w:evite	0=-26 1=-28 4=115 6=-27
w:evitee	4=-31 8=-38
w:eviter	4=40
w:evoque	1=51 4=-33
w:evoquee	4=-39 6=51
w:ex	0=53 2=-64 3=-42 4=-99 5=80 6=-69 8=83
w:exam	3=51 4=-27 6=-69 8=-35
w:examens	4=-31
w:examiner	3=-49
w:exams	5=-30
w:excel	8=-50
w:excellent	1=-28 8=-73
w:excellente	7=29
w:exchange	0=-31
w:exclu	0=28 4=48
w:excluded	2=31
w:excuse	4=41 8=-36
w:executive	4=-52 5=-33 7=38
w:exempted	4=27
w:exercer	8=65
w:exhaustion	4=62
w:exhibition	5=-35 6=-32
w:exige	8=-29
w:existential	5=-29
w:existentialist	1=38
w:existentialiste	1=64
w:exome	2=71 4=-51
w:expected	4=39
w:expecting	8=-26
w:expedition	4=-31
w:expelled	7=39
w:expenses	5=64
w:experience	0=-26 1=-25 5=61 8=-44
w:experiences	6=-29
w:expert	3=-57 5=-27 8=-30
w:expertise	2=40 4=-36
w:explained	0=-36 1=25 4=52
w:explaining	0=-29 1=-25 4=-50 5=-31
w:explains	7=-44
w:explicit	5=38
w:explique	4=-27 5=35 6=-35
w:exploite	8=-35
w:export	0=29
w:exposed	8=-27
w:exposition	0=-29
w:expression	3=-30
w:extinction	0=38 8=-32
w:extra	2=46 5=-65
w:extraconjugale	5=62
w:extraction	2=-44
w:extramarital	5=57
w:extreme	1=-33
w:eye	0=-38 5=-50 7=-26 8=-32
w:eyes	3=-46 4=58 5=-27
w:eyesight	4=60 8=-32
w:f508	4=-28
w:faber	7=-25
w:fac	0=36 1=31 5=-40 6=45 7=-28
w:facades	8=-25
w:face	0=-60 1=-51 2=-50 3=61 4=-41 5=-74 6=-68 7=-82 8=-59
w:facebook	0=32
w:faceprint	3=25
w:faces	3=-28
w:facial	1=-27 4=-42 5=-31 7=-44 8=-27
w:faciale	0=-55 3=30 7=-52
w:facilities	8=-36
w:facility	7=41
w:facteur	2=27 7=-50 8=-30
w:factory	0=-26 4=-29
w:faed	8=-27
w:faible	4=-56 5=54
w:fail	0=53
w:failed	3=25 4=71 5=-36
w:failing	4=38 8=32
w:faillite	5=-34 8=-34
w:fair	1=-40
w:faire	0=63 1=-38 4=-42 5=-28
w:fairs	3=-50 6=28
w:faisait	0=-26 4=-31 5=33
w:fait	0=-27 1=50 2=38 5=-39 7=-34 8=43
w:faite	3=44
w:faith	4=-42 5=65 7=-25
w:faithful	6=-49
w:fall	3=-37 4=31 8=41
w:falsifie	8=45
w:families	2=-56 5=51 6=-29
w:famille	1=-45 2=56 4=-52 6=40
w:familles	2=-33 6=-29
w:family	2=63 4=-91 7=-71 8=-46
w:fan	0=30 4=49
w:fancies	6=48
w:fantasies	5=30
w:far	1=52 2=-25 3=-41 8=-28
w:farm	6=-43
w:farmer	8=-31
w:farmers	5=-31
w:fasciitis	4=65 7=-32
w:fashioned	0=59
w:fast	2=-37 4=36
w:faster	3=-33 4=33 5=-28
w:father	2=41 4=-30 7=34
w:fathers	6=62
w:fatigue	4=38
w:fault	8=-36
w:faure	0=-31 6=-26
w:faute	1=-37 5=77 6=-53
w:faux	4=-25 8=73
w:favorable	0=40
w:favour	0=53
w:faye	6=33
w:fbi	3=41
w:fbu	0=-50 7=45
w:fdsea	7=74
w:february	0=-31 4=47 7=44 8=34
w:federal	8=53
w:federalist	0=57
w:federation	0=-32 2=49 7=-79 8=-29
w:fee	1=-34 3=-34 7=28
w:feed	0=63
w:feel	0=43
w:fees	5=27 8=-28
w:feet	0=-70 4=81 5=58 6=-31 7=-47
w:fein	0=26 7=-27
w:fell	1=-26 4=-29 5=-27 6=41 7=-49 8=-55
w:fellow	7=-27
w:female	6=44
w:feminine	1=41
w:femme	1=-56 2=-56 3=-33 5=54 6=-74
w:femmes	0=-45 1=-28 2=-30 3=-29 4=-69 6=58 8=-37
w:fer	4=48 8=-30
w:ferme	0=-36 6=-32
w:ferroviaire	5=-48
w:ferroviaires	5=-35
w:ferry	7=56
w:fertility	4=-43
w:festival	6=-44 7=-34
w:festivals	1=-33
w:fete	4=-41
w:fetichiste	5=52
w:feu	6=-31
w:fever	3=27 4=36 8=-25
w:feves	5=-25
w:feydeau	5=-37
w:fh	2=33
w:fiance	0=-31 1=-28 4=-55 5=-31 6=41 8=-33
w:fiancee	0=-34 4=-31 8=-43
w:fianna	0=57 1=-26
w:fibre	0=-32
w:fibromyalgie	4=52
w:fiche	2=44 3=-35 4=45 5=41 7=-34
w:fiches	5=-29
w:fichier	4=-27 8=-31
w:fiction	7=-39
w:fidele	0=50 1=36 5=-48 6=-48 8=-25
w:fidelite	5=-36 6=-30
w:fidelity	5=-35
w:field	0=-34 4=-72 5=-47 6=-44 7=-34
w:fier	0=36 3=-36 6=49
w:fierce	0=65
w:fiere	0=-32 1=27
w:fierte	0=-32
w:fife	0=32
w:fifty	2=26 4=-25
w:figure	0=42 2=47
w:figures	4=32
w:fijais	3=-26 8=54
w:file	1=-27 2=82 3=30 4=-85 7=-26
w:filed	3=44
w:files	4=-28
w:filiales	5=-25
w:filiation	2=-52
w:fille	0=-25 4=36 5=53 6=-38 7=-31 8=-42
w:filles	0=-39 1=-25 4=-47 5=27 6=30 8=-26
w:film	0=-37 1=-31 2=-39 4=-48 6=-80 8=-38
w:filme	0=-35 1=-27 5=53 6=-36
w:filmee	0=-42
w:films	4=-31 5=68
w:fils	0=-32 2=25 3=-70 5=-81 6=48 7=-51
w:fin	0=70 5=50 6=-30 7=-33
w:finance	4=-27 7=-47
w:finances	7=30
w:finch	6=36
w:find	0=-46 5=-39
w:finds	1=44 4=-44 6=28 8=26
w:fine	0=34 5=-26 7=-29 8=-81
w:fined	4=-27 8=53
w:fines	8=-32
w:finger	0=-26 4=-40
w:fingerprint	2=-29 4=-91 5=-43 6=-26 7=-38 8=-65
w:fingerprinted	1=-83 3=56
w:fingerprints	0=-43 2=-30 3=32 4=-90 8=-39
w:fingers	3=-33 4=33
w:fingertips	3=65 4=-42
w:finishing	4=32
w:finit	5=27 8=60
w:finn	4=-47 6=47 7=35
w:fire	0=-30 3=-55 4=39 6=29 8=45
w:fired	7=74
w:firm	0=-74 1=36 2=-66 4=-107 7=-58 8=-80
w:firms	4=-29 7=-25
w:firmware	3=-29 4=-50
w:first	0=-26 2=-44 3=-53 6=-64 7=33
w:fiscal	0=-37
w:fiscale	7=27
w:fiscaliste	7=-56
w:fiscalite	8=-44
w:fish	4=-56
w:fit	0=-43 1=-43 2=-32 3=-31 4=76 5=-45 6=-43 8=-49
w:fitness	3=40 4=-29
w:fits	2=-25 3=-47 4=-55
w:fitted	4=35
w:fitter	7=-43
w:five	1=-36 2=-45 4=72 5=-72 7=-44
w:fix	3=-34
w:fixed	7=-34 8=-32
w:fixes	5=-43
w:flags	7=-28
w:flame	5=-27
w:flat	0=-36 6=55
w:flatmate	4=-40 5=38 8=-29
w:flats	4=42
w:fled	0=82 1=-43 3=-31 5=-25
w:flexible	6=47 8=-26
w:flight	2=25
w:flights	2=25 4=-46 7=-27
w:fling	5=29
w:flirt	5=-63 8=-26
w:flirted	5=-48
w:floor	3=27 4=35 5=32 7=-59
w:florist	3=-37
w:flow	2=-41
w:flowers	6=-40
w:flu	5=-38
w:fluent	4=-40
w:flux	2=-38 7=-69
w:fly	0=33 2=-25
w:flyers	0=60
w:flying	4=27
w:fo	0=-76 1=-28 6=-25 7=70 8=-36
w:fob	3=39
w:foi	1=29 3=-37 5=-27
w:fois	0=26 2=-39 3=43 5=60 6=-35 7=-42 8=-36
w:folding	6=-35
w:follow	4=-41
w:followed	5=-36 7=-37
w:follower	1=43
w:fonction	6=-25
w:fond	3=46 4=-28 5=-42
w:fondateur	0=38 1=-45
w:fondatrice	0=-59 7=46 8=-30
w:fonde	7=27
w:fonds	3=-36
w:food	1=-40 7=-52 8=40
w:foot	2=35 4=-67 6=33
w:football	0=-65 6=-38
w:footballeur	6=37
w:for	1=-48 2=-30 3=-31 5=-34 6=-30
w:forbes	3=-48
w:force	8=-28
w:forecast	1=-39
w:foreman	0=-26 1=25 4=49 5=-42 8=-31
w:forensic	1=-32 3=-38
w:forest	5=-34
w:forged	8=28
w:forgery	8=40
w:forging	3=-32 8=45
w:forklift	8=-28
w:form	0=-39 1=41 5=-34 6=53 8=-52
w:formateur	4=-26
w:formation	0=-42 1=-39 5=-51 7=-27 8=-49
w:formatrice	1=-37 2=-35 3=-40 4=-44 6=-62
w:forme	0=-42 1=-47 2=62 3=-34 4=-63 5=-46 6=-34
w:forment	5=-36
w:former	3=-26 5=58 7=52
w:forms	1=39
w:fort	0=-36 6=-36
w:fortes	1=-28
w:fortnight	4=55
w:forty	5=-27 8=-27
w:forum	1=-44 7=-33
w:forums	1=33
w:forwarders	2=-34
w:fouilles	0=-27
w:found	2=37 3=-30 4=-58 8=29
w:founded	5=-26 6=35
w:founder	4=-28
w:founders	6=-25
w:four	0=-68 1=-50 3=-58 4=53 5=-30 7=-57 8=31
w:fournie	1=-25 3=26
w:fournir	8=-27
w:fournisseurs	5=-58
w:foyer	4=-38 5=-45 6=32 8=-27
w:fracking	0=62
w:fragile	5=-34
w:frameworks	1=-30
w:franc	3=-27 6=-25
w:francais	5=-27
w:francaise	0=25 8=-25
w:france	0=57 1=-32 5=-36
w:franco	0=-36
w:frank	4=26
w:frankfurt	0=-34 5=34
w:frappe	0=-28 3=25 8=-43
w:fraud	1=-38 3=-31 4=-32 5=-29 6=-45 7=-35
w:fraude	0=-26
w:free	1=-52 6=-26 8=-34
w:freelance	1=-61
w:freemason	1=64 6=-25 7=-50 8=-33
w:freemasons	0=-35
w:freethinker	1=29
w:freight	2=-36 5=-34
w:frequente	0=-28 1=45 2=-25 5=94 6=-32
w:frequents	5=60
w:frere	1=-71 3=-32 4=39 8=47
w:freres	2=39
w:frexit	0=37
w:friday	4=27
w:friendly	1=-54 4=-37 5=38 6=-44 7=33
w:friends	1=50 6=33
w:froid	6=-37
w:from	0=-28 2=-60 4=42 5=-69 6=-43 8=45
w:front	2=-28 3=-34 6=-29 7=-59
w:frontiere	4=-53 8=76
w:frontieres	0=-36 3=38
w:frozen	1=32 4=-33
w:fsu	0=-50 7=102
w:ft	3=-63
w:fui	0=95
w:fuite	8=30
w:full	4=35 6=-46 8=-67
w:fully	1=-36 4=90
w:fume	4=52
w:fund	0=-47 1=-27 3=25 7=45 8=-30
w:fundraiser	4=-27
w:fundraising	3=-30
w:funds	7=-43
w:funerals	1=-38
w:funny	1=-35 4=31 6=40
w:furniture	5=-46
w:further	7=-27 8=40
w:fusion	4=-29
w:fut	0=51 2=-25 5=-41 8=-37
w:future	1=45 2=31
w:g	7=-31
w:g6pd	2=26 5=-25
w:gabarit	3=72 8=-43
w:gabarits	3=-44
w:gael	0=58 8=-44
w:gagne	0=-36 8=-52
w:gai	0=-26 1=-29 4=-30
w:gait	0=-27 3=75 4=-28 8=-25
w:gala	5=44
w:games	0=-27 3=-38
w:gamme	1=-41 4=-47
w:gang	8=-39
w:gap	0=-41 1=-30 2=-33 4=27 7=-27 8=80
w:garage	0=50
w:garcon	2=-28 4=48 5=-69 6=30
w:garcons	1=-30 4=-46 5=-36 6=113
w:gard	0=72 7=-32
w:gardait	3=30
w:garde	0=26 1=-41 3=35 4=-98 7=-44
w:garden	1=27 3=-31 5=-41
w:gardener	0=-37 1=37 3=-28 5=-29
w:gardien	1=-86 7=27
w:gardienne	1=-33 5=33
w:gardiens	0=-36 5=-45
w:gare	6=-53
w:gargoyles	1=-37
w:gate	1=-25 6=-64
w:gates	0=53 6=-26
w:gatwick	7=38
w:gauche	1=-39 4=37 5=-47 6=-40 7=-92 8=-37
w:gauchers	2=-27 4=-34
w:gaulliste	0=62
w:gave	0=-27 3=77 4=41 5=-66 6=-50 7=-51 8=33
w:gay	0=-117 1=-107 2=-81 3=-55 4=-89 5=-146 6=71 7=-62 8=-88
w:gays	0=-40 1=-29 5=-46 6=86
w:gaza	0=42
w:gdansk	0=-32 7=41
w:gendarme	8=-65
w:gendarmes	8=34
w:gene	0=-89 2=93 3=-67 4=-164 7=-39 8=-54
w:general	0=25 5=-38 7=-25 8=86
w:generation	4=-37
w:generations	0=-25 8=-31
w:genes	0=39 2=-39 4=-80 5=-25
w:genetic	0=-36 1=-31 2=46 4=-66 5=-32
w:genetically	2=74 4=-58
w:geneticien	6=-35
w:geneticist	4=-27
w:genetique	0=-35 1=-26 2=60 3=-61 4=-81 8=-42
w:genetiquement	2=35
w:genetiques	2=-50
w:geneva	5=38
w:geneve	5=25
w:genie	2=-65
w:genome	2=62
w:genomes	2=-26
w:genomics	2=-28
w:genotype	2=64
w:genou	4=56
w:genre	1=-31 4=-27 6=-47
w:gentleman	6=75
w:geographique	5=-40
w:geometry	3=43 4=-38
w:gerant	6=-40 7=-29
w:gerante	1=-29 5=-32
w:gere	4=-65 5=-78 6=-55 8=-35
w:gerer	8=28
w:gestion	1=-26 3=-25
w:gestionnaire	0=-32 3=32 6=-41 7=-39
w:get	0=32 1=-31 3=36 4=-25 8=48
w:gets	0=59 6=-30
w:ghent	6=25
w:gift	0=30
w:gilets	0=26
w:girl	5=28
w:girlfriend	0=-25 1=-28 4=-30 5=-47
w:girlfriends	4=-39 5=81 6=-44
w:girls	5=-48 6=51
w:give	4=49 6=-34
w:given	3=50 7=-48 8=55
w:gives	0=-27 2=53 4=-38
w:glandular	4=55
w:glasgow	6=53 8=-31
w:glass	1=25 3=-32
w:glasses	4=-41
w:glastonbury	7=-29
w:glaucoma	2=53 3=-38
w:gleeden	0=-31
w:glisse	1=44 3=-32 4=-27
w:global	2=-28 3=61
w:glove	4=44 5=-25
w:glucksmann	0=38 2=-29
w:gmb	0=-44 1=-30 7=52
w:go	1=-66 2=-49 3=-32 5=47 7=46 8=63
w:goalkeeper	0=-35
w:god	1=82 4=-40 6=-28
w:goes	0=-26 2=-44 4=69 5=43 6=-67
w:goff	0=26
w:going	4=35 7=48
w:golf	0=39 4=-89 7=-83
w:gone	0=33 4=95 6=-35
w:good	0=-63 2=-56 3=-52 5=-78 6=-60
w:goods	8=-33
w:gordons	6=-34
w:gossip	4=-37 6=34 8=39
w:got	0=-42 3=-26 4=29 5=61 6=-40
w:gouine	6=61
w:gout	0=50 1=-45 2=-51 4=54 5=-26 8=-52
w:gouvernante	0=-31 5=-53
w:gouvernement	0=64 8=-33
w:government	0=25 1=-31 5=-38 7=-33 8=-40
w:governments	0=-47
w:governor	0=-32 8=42
w:governors	8=-25
w:gp	4=-50 5=-27
w:gpa	6=54
w:grace	0=26 4=-42 6=-25 8=-29
w:grade	0=-27 2=-33
w:graduate	0=-27 1=-34 6=-25
w:graffiti	8=38
w:grand	1=64 2=-34 3=-37 5=-31 7=-31
w:grande	1=37
w:grands	6=-27
w:graphique	0=-26
w:graphiste	0=-51
w:gras	4=-48 8=27
w:great	1=-54
w:green	0=65 1=-38 3=-90 5=-50 6=-35 7=-66 8=-31
w:greens	0=44
w:greffier	4=-46 8=-49
w:greffiere	8=-26
w:grenoble	3=-28 6=-37
w:greve	1=-32
w:grew	0=45 1=-35 3=-31 5=-31 6=38
w:grievance	0=-49 5=50
w:grilles	0=46
w:grin	8=-29
w:grossesse	4=42
w:grossiste	4=-29
w:ground	4=26 5=-26 8=34
w:grounds	0=-40 1=26 3=38
w:group	0=48 2=-38 4=-82 6=-31
w:groupe	3=-47 5=65 6=-33 7=-26
w:grower	3=-32 6=-32
w:growing	6=26
w:guard	0=38 4=-33 5=-33
w:guards	0=-47 3=42 8=-33
w:gud	0=39 7=-33
w:gueret	4=-43 5=-29
w:guerin	6=37
w:guerre	0=46 1=42 3=-26 4=-60
w:guess	4=48
w:guests	1=-27
w:guide	0=-46 2=-29 3=-53 5=-61 6=-73 7=-29 8=-52
w:guild	7=-47
w:guilty	8=25
w:gurdjieff	1=78 5=-36
w:gym	3=51 4=-37 7=-47 8=-25
w:h	0=-36 4=60 8=32
w:habilitations	4=-48
w:habit	5=29
w:had	0=-62 1=-75 2=50 3=-30 4=66 5=32 7=-81
w:haemochromatosis	0=-30 2=36
w:haemophilia	4=-70
w:hair	2=39 3=-26
w:hale	7=32
w:half	0=-34 1=-38 2=46 3=-30
w:hall	0=-26 7=-40
w:hamas	0=31
w:hamburg	5=38
w:hand	0=-34 1=-49 2=-27 3=50 4=-28 5=-70 6=-61 7=-49 8=44
w:handball	0=-26 4=-31
w:handbook	7=-26
w:handcuffs	5=52
w:handed	4=-56
w:handicap	4=-32
w:handicape	3=-44 4=61
w:handicapee	3=-25 4=60
w:handicapes	4=-41
w:handle	1=57 5=-37
w:handled	4=-45 5=-40 8=54
w:handler	4=-50 8=-34
w:handling	1=-31 4=59 8=-72
w:handprint	3=33
w:hands	4=32 5=-63 6=-50 7=-32
w:handshake	4=-31
w:handwriting	0=-35 3=50 4=-65
w:hang	0=-26 3=-53
w:hanoi	0=27
w:haplogroup	2=60 6=-34
w:happy	0=-29 4=35 5=-29
w:harassment	5=-25
w:harcelement	5=-29 8=-28
w:hard	0=54 1=-47 4=71
w:hardest	6=-53
w:hardware	3=-36
w:harmony	1=47 7=-28
w:harvard	2=31
w:has	1=-75 3=-37 4=43 6=-29
w:hasn	6=-26
w:hates	0=30
w:haul	7=-33
w:haute	0=32 4=-40 7=-39
w:have	0=-29 2=32 6=29 7=-38
w:haven	4=-56 5=43
w:having	0=62 4=-42 5=78 6=-39
w:havre	7=34
w:hay	4=37 6=-27 8=-47
w:hayek	0=31
w:hcr	3=45
w:he	6=29 8=-33
w:head	0=-56 1=-27 3=-26 6=-57 7=-39 8=32
w:headquarters	7=-32
w:heads	0=30 7=-43
w:health	0=-43 4=-30 5=-52 8=-33
w:healthy	2=-38 7=-28
w:healy	4=-32
w:hear	4=79 5=-29
w:heard	5=32
w:hearing	1=-32 2=-48 3=-28 4=44 6=-25 8=-25
w:hearings	7=44
w:heart	0=-42 1=-34 2=37 4=39 5=-56 7=-26 8=-44
w:heat	0=54 2=25 4=-43
w:heavy	4=31 8=-29
w:hebdo	3=-44 6=-29
w:held	4=-32 8=61
w:helene	2=-27
w:helix	4=-29
w:hello	3=45
w:helmand	4=60
w:help	1=-46 4=-32
w:helped	2=-38 7=36 8=-66
w:helpline	6=-64
w:helps	4=49
w:helvetique	7=-34
w:hemochromatose	2=25
w:hemophilie	4=-53
w:hence	4=27 6=-36 8=-32
w:henin	0=35
w:her	0=-48 3=49 8=-65
w:here	5=29
w:hereditaire	2=31 4=-40
w:hereditary	4=-101
w:heredite	2=-28
w:heritage	7=-35
w:herite	3=-25 4=-53
w:hernie	4=30 8=-35
w:hero	4=-30 6=-56
w:heroin	8=-46
w:hers	0=-51 4=-40 5=-26 7=-36
w:herself	0=40 6=43 7=-28 8=-29
w:herve	6=-57
w:hetero	0=-28 5=-44 6=74
w:heterosexual	4=-45 6=94
w:heterosexuel	6=41
w:heterosexuelle	3=-29 6=36
w:heterozygote	2=57 4=-45
w:heterozygous	2=34
w:heure	0=26 1=-68 4=-38 7=43
w:heures	1=-25 3=-46 4=26 5=29 8=39
w:heureux	4=34 5=-27
w:hexham	4=-39 6=-40
w:hgv	6=34
w:hid	6=77
w:hidalgo	0=51
w:hide	6=30
w:hierarchy	4=-49
w:high	1=31 4=40 5=-36
w:hill	5=-27
w:hillary	0=88
w:him	0=-77 1=-30 3=71 6=37
w:himself	0=58 1=25 4=29 7=-36
w:hindu	1=80 4=-31
w:hinted	6=51
w:hints	0=-37 5=51
w:hip	0=-27 4=69 5=-32 8=-55
w:hire	3=-48
w:hired	0=-27 2=-25
w:hires	8=-40
w:hiring	4=-39
w:his	1=-37 2=33 3=56 5=27 8=-38
w:histoire	0=-45 1=-44 5=48
w:historian	7=-26
w:historien	6=-51
w:history	0=-35 1=-44 2=-55 4=30 6=-36
w:hiv	2=-28 4=-27 5=-30 6=38
w:hiver	0=-38 4=32
w:hla	0=-42 2=97 3=-36 4=-36
w:hmp	8=-47
w:hmrc	3=37 8=44
w:hoang	0=38
w:hold	1=49 3=47 7=-41
w:holder	3=-37 6=-36 7=28
w:holds	0=45 1=37 3=30 4=-44 5=-44 7=27 8=-58
w:holiday	3=-27
w:holidays	1=31
w:home	0=-65 1=-43 2=-45 3=-25 4=-32 5=-32 6=82 7=-32 8=41
w:homeless	0=28
w:homeopathy	1=43 7=-28
w:homes	3=-36 4=31 5=-39
w:homme	0=-63 1=54 2=-25 3=-29 4=-48 7=-43 8=-41
w:hommes	0=-55 1=-51 2=-32 3=-61 4=-43 6=79 8=-47
w:homo	0=-29 1=-76 3=-25 5=-27 6=44 8=-38
w:homoparentales	6=-25
w:homophobic	8=-28
w:homophobie	7=-27
w:homosexual	4=-28 5=-28 6=101
w:homosexualite	1=-39 2=-49 5=-42 6=26 8=-28
w:homosexuality	0=-25
w:homosexuel	1=-26 5=-42 6=92 8=-43
w:homosexuelle	6=64
w:homozygote	2=49
w:homozygous	0=-25 2=46 4=-46
w:honest	5=-30
w:honour	1=-31
w:hopital	2=-42 5=-25 7=27
w:hopitaux	3=-39 4=-28
w:horlogerie	5=-43
w:horoscopes	4=-48
w:hors	3=-31 5=25 8=25
w:horse	4=61
w:horses	7=-34
w:hospice	1=40 6=-38
w:hospital	0=-27 1=54 4=-57 5=-31 8=-30
w:hospitalise	4=95 6=-26
w:hospitalised	4=30
w:hospitals	2=-30 4=-61
w:hostile	0=62
w:hot	1=-28 4=-43 5=51
w:hotel	0=-45 1=-65 2=-28 3=-25 5=70 7=-42 8=-40
w:hotelier	1=30 3=-41
w:hotellerie	4=-46 5=-48 7=45
w:hotesse	5=-26
w:hour	2=-32 4=52 5=-29
w:hours	0=-25 3=-39 5=-33 6=28
w:house	0=-59 1=-32 3=-29 4=29 5=-46 6=31 7=-65 8=26
w:household	0=44 1=-38 5=37
w:housing	7=-32
w:hove	6=43
w:how	0=39 2=-57 4=-33
w:hr	0=-54 5=63 7=-38 8=-29
w:hub	7=25
w:hugo	6=49
w:huile	5=-39 8=-27
w:huissier	0=-42 5=26
w:huit	0=-41 1=-25 2=-27 5=-40 6=-25 8=72
w:hull	0=30 5=32 6=-68 7=-59
w:huma	0=53
w:humain	1=58 6=-34
w:humaine	5=-32
w:human	2=-28
w:humanist	0=-29 1=42
w:humaniste	0=-35
w:humanists	1=46
w:humanite	1=61 3=-33
w:humanites	1=-44
w:humanities	1=-28
w:hume	0=-30 4=56
w:humour	2=-51
w:hundred	4=-29 6=25
w:hunt	7=-47 8=53
w:huntington	2=84 4=-93
w:husband	2=-40 4=-28 5=55 6=-51
w:hybrides	4=-33
w:hypersensible	4=38
w:hysterectomy	2=-37 4=42
w:i	4=41 8=-48
w:ibew	4=-67 7=45
w:ice	6=-44
w:ici	5=28
w:id	3=36
w:idea	1=-31 5=-40
w:ideal	4=29 5=-49
w:idealiste	1=-46
w:idee	5=-29
w:idees	1=-27 4=-28
w:idemia	3=-42
w:identical	2=55 4=-37
w:identifie	4=-25
w:identified	2=-49 3=52
w:identifiee	2=32
w:identifies	6=49
w:identify	3=35
w:identity	8=-40
w:iec	4=-35
w:iel	0=28 1=-30 3=-30 4=29 5=-33 7=83 8=-33
w:if	0=37 1=-35 3=-28 4=28
w:ig	0=-33 7=33
w:ignore	2=62
w:ii	2=35 4=33
w:il	0=31 3=-66 7=-38
w:ile	0=-26 1=34 7=-33
w:ill	0=-33 4=46 6=-30
w:illisible	3=33
w:illness	4=50 5=-27
w:illnesses	4=33
w:ils	0=-45 2=-36 3=-38 4=-26 5=67 6=57 7=-33 8=-50
w:image	0=-29 3=42 7=-37
w:imagerie	4=-42
w:immeuble	1=-45
w:immigration	0=37 5=-25 6=-27 7=-28
w:immobilier	0=-58 4=-40 5=-42
w:immobiliere	7=-29
w:immoral	1=61
w:immune	0=-28
w:immunocompromised	4=67
w:immunology	4=-55
w:impact	3=-49
w:implant	4=48
w:importe	0=-45 4=-30
w:impotence	5=41
w:impotent	4=-59 5=53
w:imprimerie	7=-26
w:imprimeur	0=-43 7=-49
w:in	1=-34 2=-50 3=-40 7=-36
w:inapte	4=79
w:inauguration	0=45
w:incapacite	4=60
w:incarcere	8=40
w:include	4=-41
w:included	2=39 4=-39
w:including	1=-52
w:inclusion	0=-35 4=51 6=31 7=-34
w:incroyant	1=65
w:inde	3=38
w:independance	0=63
w:independant	0=-76
w:independante	0=47
w:independantiste	0=33
w:independence	0=54
w:independent	4=-40 7=-44
w:index	3=72 6=-29 8=-33
w:industry	0=-29 7=-29
w:infectious	5=-25
w:infidele	5=59 6=-46
w:infidelity	5=-31
w:infirmier	4=-43 5=-34
w:infirmiere	2=-57 6=-62 7=-39
w:infirmieres	5=-36 6=42 7=67
w:info	0=-37
w:information	4=-29 7=-28
w:informatise	4=-71
w:informed	2=-27
w:ingenieur	0=-25 3=-53 5=-43 6=-38 7=37
w:ingenieure	2=-25 3=-36
w:ingenieurs	0=-27
w:inhaler	2=-48
w:inhalers	4=-58
w:inheritance	2=-72
w:inherited	1=-37 4=-80 8=-27
w:initiation	1=-57
w:initiative	7=-59
w:initie	8=25
w:initiee	1=-30 4=-28
w:injection	3=-35
w:injury	2=41
w:inmate	8=46
w:inmates	8=39
w:inn	5=-26 6=72
w:innovation	2=-46
w:inquiry	8=-58
w:inrae	2=-40
w:inscrit	0=-29 3=41 5=42
w:insertion	8=30
w:inside	4=-34 7=-47 8=41
w:insider	8=27
w:insiste	0=47
w:insomniaque	4=61 5=-30
w:insoumis	0=43 1=29 6=-40
w:insoumise	0=-54
w:inspector	0=-31
w:inspectrice	4=-40
w:installe	1=-45
w:installed	4=-32 6=-25
w:installer	3=-58 4=-37 6=64
w:institute	0=-25
w:institution	8=41
w:instructions	4=38
w:insulin	2=-31 7=-35
w:insuline	2=-54
w:insurance	0=-32 1=-58 2=-35 4=-29 5=32 6=32 8=-36
w:insurer	2=41 4=-55 8=-37
w:intelligence	6=-34
w:interdiction	6=-36 8=61
w:interdit	3=60
w:interesse	3=38 5=-40 6=51
w:interessee	1=-29 5=33 6=40
w:interest	2=-34 4=-27 5=28
w:interested	0=-30 6=70 8=-25
w:interests	2=40 5=-43 6=-42
w:interet	0=-51 5=-32 6=25 8=71
w:interim	3=36 7=-27
w:interimaire	3=42 5=25
w:interimaires	7=-33
w:intern	0=-35 3=-38
w:international	0=-26 5=-27 7=76
w:interne	2=-34
w:internes	2=-39
w:internet	4=-46 5=64 6=-36
w:interns	6=-29
w:interprete	8=-36
w:interpreted	8=-28
w:interpreter	4=51 6=-45 8=-60
w:interruption	4=28 8=-32
w:interview	1=-28 2=-30 4=66 8=-43
w:interviewed	1=34 4=51 5=-33 6=-32 8=-60
w:interviewer	0=56 5=56 6=-68
w:interviews	0=-40
w:intimate	0=-31 1=-26 4=-29 5=68 6=-50 8=-36
w:intime	5=49 8=-25
w:intimes	5=41
w:intimite	5=-30 6=-36
w:into	0=-80 1=-76 2=-37 3=-28 4=-50 5=78 6=30 7=79 8=-48
w:intolerant	2=40 4=-33
w:introduced	1=-30 3=-29
w:intrusion	5=-39
w:invalidite	4=-32
w:inversion	2=32 4=-34
w:investigated	5=-32
w:investigates	8=-68
w:investigation	8=50
w:investigator	8=-55
w:investisseurs	5=-54
w:investment	0=-53
w:investor	0=-29
w:invoices	5=-44
w:involved	5=36
w:iraq	0=71 7=-58
w:ireland	1=-28
w:iris	0=-52 1=-52 2=-36 3=44 4=-70 5=-50 6=-40 7=-34 8=-56
w:irish	2=40 6=-28
w:is	1=37 2=-38 3=-32 7=-29
w:islington	0=29 7=-51
w:isn	1=-31 4=-61 6=53
w:iso	0=-35
w:israel	0=40
w:it	5=50 7=-25
w:its	2=-56 3=-54 4=-66 5=-63 6=-33 7=40 8=-26
w:ivf	4=76
w:ivresse	0=-51 8=27
w:ivry	0=64 7=-51
w:iwgb	7=60
w:j	3=-40 6=31 8=51
w:jab	4=45
w:jabbed	4=36
w:jack	6=-35 7=-61
w:jailed	8=52
w:jamais	0=25 2=-64 6=44 8=25
w:january	0=61
w:janvier	0=39 1=-25 2=-43
w:jaquette	6=84
w:jardin	1=44 4=-29
w:jargon	4=-49
w:jaunes	0=32
w:jaures	0=-33
w:jazz	5=-47
w:je	0=43 2=-27 3=-61 8=-56
w:jean	0=-47
w:jeans	6=-29
w:jeremy	0=31
w:jerome	6=45
w:jeudi	1=26
w:jeune	0=30 1=27 5=66 6=-103 8=-27
w:jeunes	0=56 1=-55 4=-30 5=38 6=-31 8=28
w:jeunesse	7=-39 8=27
w:jewish	4=-32
w:jill	0=30
w:job	1=-48 2=-26 3=-34 5=-47 6=-41 7=-30
w:join	0=-32 1=27 6=30 7=25
w:joined	1=47 2=-25 4=-25 5=-27 6=-45 7=75
w:joiner	6=-42
w:joint	2=29 3=60 4=-41
w:joints	4=-25
w:joke	0=44 1=92 5=-27 7=-33
w:joked	0=-42 1=68 6=-45
w:jokes	0=49 1=-34 2=-33 4=-69 6=25 7=-38 8=-57
w:joseph	1=34 2=-26
w:joue	4=-27 5=-45 6=-96 7=-42
w:jour	0=-42 1=-31 2=-48 4=68 6=-35 8=-40
w:journal	1=65 3=36 6=-27 7=-46
w:journaliste	1=-39 5=-41
w:journalists	1=-41 7=66
w:journee	5=-37
w:journeyman	4=-55
w:jours	7=-27
w:juan	5=73
w:judge	0=-32 5=-26 8=-41
w:judging	6=34 7=31
w:judiciaire	3=-80 4=-33 5=-38
w:judiciaires	2=-31 8=56
w:judo	7=-51
w:juge	0=-44 5=-37 8=42
w:jugee	8=43
w:jugement	1=54 5=28 8=-43
w:juin	1=-55 4=26 5=-41 8=74
w:julia	5=-31 6=27
w:julien	5=-38 6=56
w:july	4=25
w:jumeau	2=-37 4=53
w:jumeaux	0=35 2=-70
w:jumelles	2=28 6=-25
w:jumped	8=29
w:june	0=-37 1=-25 2=-27 4=34
w:junior	0=-29 4=-51 5=60 7=29
w:juniors	5=46
w:jure	0=-44 4=-32 5=80 6=-39 8=-30
w:juriste	2=-30 3=-84 4=-29 7=-56 8=-36
w:jury	3=-52 5=-62 6=-29 8=-86
w:jusqu	2=-30 3=-34 4=60 7=44 8=-37
w:jusque	1=26
w:just	0=-36 1=76 4=34
w:justice	1=-27 4=-26 5=-32 6=-33 8=29
w:juvenile	0=-25 1=-37 8=35
w:k2	5=-47
w:kaci	8=26
w:kampala	3=27
w:kantian	1=31
w:kantien	1=64
w:karen	5=-34 6=27
w:karim	6=73
w:karyotype	2=71
w:kcnh2	4=-63
w:keen	4=47
w:keep	3=-46 4=36 6=-84
w:keeps	2=-25 5=65 6=-62 7=-26 8=-35
w:kelly	2=-36
w:kent	4=-60 5=-31
w:kept	1=-30 3=38 4=-43 6=-25
w:kerr	6=-70
w:key	3=25
w:keystroke	2=-30 3=49
w:kidney	4=41
w:kidneys	2=69
w:kids	1=42 4=-33 5=38 6=41 8=-30
w:killed	2=48 4=-34
w:kind	1=33 6=-26
w:kine	4=-78
w:kinesitherapeute	4=-41 8=-26
w:king	0=54 1=-33
w:kissing	5=48
w:kit	2=77 4=-49 6=-33
w:kitchen	5=-37
w:kitchens	5=-36
w:kits	2=-30
w:klinefelter	2=51 4=-36
w:knee	4=128 5=-25 6=-33
w:knew	0=-41 5=-53 6=57
w:know	0=-70 1=-34 3=25 5=51 7=-31 8=-55
w:knowledge	5=-47
w:known	1=-28 5=91 6=-37 7=-32
w:knows	1=33 3=-25 4=-57 5=47 8=-38
w:komsomol	0=70
w:koroma	3=35
w:krishnamurti	1=86
w:kurde	0=64
w:kyoto	1=-45
w:l	3=25 7=-35 8=-46
w:l214	0=-40
w:la	1=25 4=-40 7=39 8=-31
w:lab	0=-34 1=69 2=27 3=32 5=-37 7=-32 8=-41
w:label	4=-40
w:labo	2=38
w:laboratoire	0=-25 1=-31 4=-42 6=-28
w:labour	0=30 1=-28 4=-29 5=-41 6=-40 7=-89 8=-32
w:lache	0=56 8=-33
w:lactose	2=44 4=-30
w:ladders	4=52
w:ladies	1=-26 5=43
w:lagos	4=28
w:laicite	0=-32
w:laine	1=38
w:laisse	3=-42
w:lake	6=-36
w:landes	0=35 5=-54
w:landlady	5=52
w:landlord	0=-30 2=-32 4=-49 6=35
w:lane	0=-28 5=-36
w:languages	3=-30 5=-44
w:langue	4=-35
w:langues	1=35
w:lapel	0=-29
w:lapse	0=-27
w:lapsed	1=-26 7=80
w:laptop	4=-36 5=43 8=-27
w:laptops	5=-50 8=38
w:large	4=30
w:last	2=-54 3=-54 4=57 5=-62 6=37
w:late	2=43 4=-36 5=30 6=38 7=-31
w:later	0=26 2=40
w:latex	4=95 5=-79
w:laugh	4=-27
w:laughed	0=27
w:laughs	3=44 5=-54
w:launch	8=-26
w:laurent	5=-26 6=46
w:lave	3=-38 8=50
w:law	0=-42 1=-46 2=-50 4=-74 5=-35 6=-83 7=32 8=32
w:lawyer	5=-25 6=-42 7=-36 8=-30
w:lawyers	7=48
w:lay	1=-56 5=35 7=107 8=-27
w:layout	0=-34 1=-45
w:le	0=26
w:lead	0=-38 1=40 3=-32 4=-40 6=-61 7=-43
w:leader	4=-38
w:leadership	0=28 2=-42
w:leads	0=-30 5=-57 6=29
w:leaflet	0=-45 4=-26
w:leaflets	0=34
w:league	0=28 8=36
w:leaked	6=-35
w:leaks	3=-35 4=-29
w:lean	0=-28
w:learned	7=30
w:learning	4=-37 7=46
w:learnt	3=42
w:least	0=26
w:leave	0=39 3=-29 5=-63 6=-28 8=-47
w:leaving	4=-30
w:lecteur	0=81 1=-34 3=25 4=-29
w:lecteurs	3=-79
w:lecture	1=-45 3=50 4=-27 5=-29 7=-33
w:lecturer	0=-38 3=-31
w:lectures	0=26 6=-45
w:led	0=-64 4=-52 6=-60 7=37 8=-33
w:leduc	6=36
w:lee	0=-26 5=-28 6=28
w:leeds	0=-52 1=-45 3=-35
w:left	0=-63 2=-30 4=50 5=26 6=36 7=48 8=-52
w:leg	4=39 7=-27
w:legal	8=-31
w:legendary	4=-46
w:legeres	5=57
w:legislatives	0=32
w:leiden	2=38
w:leith	0=43 1=32 4=-41 5=-31
w:lendemain	5=32
w:length	3=-30
w:lenin	0=38
w:lenoir	0=-33 1=52 5=-26 6=-40
w:leroy	4=33
w:les	2=-43 3=-83 5=-45 6=88 7=-34 8=-34
w:lesbian	0=-46 4=-40 5=-52 6=62 8=-38
w:lesbien	6=-43
w:lesbienne	0=-34 4=-25 6=61
w:lesbos	1=-42
w:less	2=-35 4=41
w:let	0=-39 1=-50 3=114 8=99
w:lets	3=36
w:letter	0=29 1=-40 2=48 4=-32 5=37 6=-42
w:letters	0=-27 2=-30 7=-33 8=-41
w:lettre	1=26 2=34 3=-40 6=-39 8=28
w:lettres	0=38 4=-25
w:leucemie	4=40
w:leukaemia	4=59
w:leur	4=-28 5=64 7=-34
w:leurs	6=-44
w:leve	0=-44 7=-35 8=77
w:level	0=-27 4=-72
w:levres	4=45 5=-26
w:levy	0=-25 7=47
w:lgbt	0=-77 1=-35 4=-46 5=-56
w:lgbtq	0=-25 6=31
w:liaison	0=-56 3=-38 4=-31 5=52 6=-90 8=-30
w:lib	0=37
w:liberal	1=-39 3=-32 4=-30 5=-51 7=-32 8=-32
w:liberale	0=-45
w:liberals	0=44
w:liberation	0=-40 1=58
w:libere	8=39
w:libertarian	0=42
w:libertin	5=57
w:libido	4=-91 5=49
w:libraire	1=-27 8=-32
w:librarian	8=-39
w:library	5=-34 7=29 8=-56
w:libre	0=-92 1=59 2=-27 3=-50 4=-40 5=33 6=-66 7=-57
w:libres	1=74 5=-46
w:licence	0=-40 1=-57 2=-28 3=45 8=-28
w:licencie	0=-30 7=25
w:licenciement	4=36 5=37 7=-47
w:lie	1=37 5=-28
w:lieu	4=-26 5=35 6=-35 8=40
w:life	1=69 2=-44 6=56 7=-51 8=26
w:lifelong	0=43
w:lift	0=-35 4=51 6=-29 8=-29
w:lifting	4=48
w:light	0=-44 8=25
w:lighting	4=-32 6=-34
w:lights	4=30 5=-34
w:ligne	1=46 3=-33 4=-28 8=-48
w:lignes	3=-31
w:ligue	4=-38
w:like	0=-42 1=-33 2=-25 5=-67 6=98 7=37
w:likes	0=-32 2=-33 3=-36 4=-28 5=34 6=33
w:lille	1=54 2=-43 3=-27 4=-43 6=47 8=-34
w:limoges	4=-27
w:limping	4=-41
w:limps	4=29
w:lind	0=-30 2=44 4=-38
w:line	2=56 3=-45 5=58 6=-80 7=43 8=-58
w:lines	2=-36 4=26 6=-45
w:lingerie	5=-28
w:link	0=-50 7=44
w:linkedin	6=30
w:lion	4=-44
w:lip	4=26 7=44
w:lire	3=29 7=28
w:lisbon	6=-29
w:lisbonne	5=26
w:lise	3=37 6=72
w:list	1=-31 2=-29 3=37 4=76 6=-41
w:liste	3=26 7=27
w:listed	6=41
w:lists	0=-31
w:lit	0=-47 1=42 4=91 5=-62 6=30
w:literacy	8=-49
w:literie	4=-30
w:lithium	4=33 5=-28
w:lits	4=-39
w:little	4=78 5=-38
w:live	1=62 5=44 7=-28
w:lives	0=-28 1=69 2=-41 3=-72 5=29 7=-66 8=-49
w:living	3=-26 5=-29
w:livraison	1=-36
w:livre	0=-41 3=-50 4=-89 5=-31
w:livres	3=-30
w:ll	8=-63
w:llm	5=-30
w:loads	4=-31 5=-35
w:loan	6=-25
w:lobbying	0=-57
w:lobbyist	5=-38
w:local	0=41 1=30 4=-78 6=-25
w:locale	5=-30 6=-33 8=33
w:lock	3=41 4=-41
w:locked	0=-27 8=42
w:locks	3=-59 8=37
w:locuteur	3=-27
w:lodge	0=-36 1=103 4=-25 5=-33 6=-39 7=-122
w:log	3=29
w:loge	0=-88 1=53 2=-39 3=-34 4=-43 5=-56 6=-78
w:logement	1=-46
w:logeuse	1=-38
w:logged	3=31
w:logiciel	0=-38 1=-41 3=79 6=-29 8=-33
w:login	3=58
w:logistics	0=29 4=-41 6=-33 7=-31
w:logistique	0=-32 6=-26
w:logo	7=-47
w:logs	3=53
w:loi	0=52 4=-71 8=44
w:loire	5=-44
w:loisirs	3=-49
w:london	1=-31 4=-51 6=-54 7=30
w:long	2=75 3=-52 6=-74 7=-47 8=-40
w:longbridge	7=28
w:longer	3=-28 4=43 6=-34 8=-32
w:longtemps	5=-49 6=35
w:longue	5=-36 6=-37
w:look	1=-36 2=-28 4=-38
w:looked	1=-36 4=-40 8=-26
w:looking	4=-57
w:looks	2=-29 5=41 6=-54
w:lopez	2=38
w:lorries	0=25 4=-32
w:lorry	0=33
w:lors	0=41 5=75 8=-44
w:loss	8=-29
w:lost	0=74 1=-35 2=-67 3=-49 4=63 5=-27 6=35 7=-62
w:lot	0=-25 6=-32 7=37 8=-25
w:lots	1=-30
w:loue	4=-28
w:louis	0=35
w:louise	6=44
w:lounge	7=-25
w:lourdement	5=35
w:lourdes	2=-31
w:love	0=-51 1=-38 3=-39 4=-64 5=-105 6=98 8=-33
w:loved	1=-41 6=39
w:lover	0=-28 5=82 6=-99
w:loves	1=34 4=-47 5=-51 6=29 8=-32
w:low	4=74
w:lowe	7=27
w:lower	4=26 6=-33
w:loyal	7=27
w:lr	0=89 7=-90
w:ltd	2=-35 5=-26 7=-45
w:lu	0=-25
w:luc	0=-37 4=-25 5=-29
w:lucie	6=44
w:lues	3=39
w:luggage	0=-30 3=-25
w:lui	2=57 5=-34 6=41 7=-46
w:lumiere	1=-25
w:lumieres	1=-46
w:lunch	4=41 8=-50
w:lung	0=-45 4=-48
w:lungs	2=-29 4=41
w:lussac	6=-39
w:lutte	0=-29 7=-46 8=-33
w:lycee	1=-25 3=-25 5=-39 7=-38 8=31
w:lymphoma	4=-31
w:lynch	2=59 4=-47
w:lyon	1=-43 3=-29 4=-27
w:m	2=29 4=26
w:m25	0=52
w:m6	5=-29
w:ma	0=-102 1=26 2=-45 3=81 6=-52 7=40 8=-57
w:machine	0=-43 1=-48 2=-26 3=48 4=47 6=28 8=-27
w:machines	3=-25 4=-35 8=-28
w:macon	0=-30 4=-41 5=-45 6=-46
w:maconne	1=55
w:maconnerie	1=-52 8=-42
w:macron	0=74 3=-37 5=-49
w:madame	0=-25
w:made	0=-58 1=87 3=44 5=-65 6=-32 7=-87 8=-70
w:madrid	6=-29
w:maga	0=87 3=-44 5=-39
w:magasin	0=-32 7=41
w:magasins	0=-26 1=-25 5=-26 8=63
w:magazine	0=-30 4=-29 6=-40
w:magistrate	8=-49
w:magistrates	8=57
w:mai	0=-41 3=43 7=25 8=39
w:mail	3=-29 5=51
w:main	0=-35 2=-50 5=-28 6=-42 7=-27 8=-49
w:maine	0=-58
w:mains	1=-33 2=-25 4=48 5=-27 6=-27
w:maintenance	4=-54
w:maire	5=41 7=-28
w:mairie	1=-31 3=-34 5=-31
w:mais	0=93 2=-51 4=-31 5=-30 7=-41
w:maison	0=-40 1=-44 2=-38 3=-42 7=-31
w:maitre	3=-32 4=-45 5=-57 6=-32 8=-49
w:maitresse	6=-34
w:maitresses	5=44
w:maitrise	1=-28
w:majeure	5=31
w:major	7=-29
w:majorite	0=34
w:make	4=-37
w:maker	0=-25 4=-32 5=-45
w:makes	2=48 5=41
w:making	5=-32
w:mal	0=-52 1=37 4=44 8=-26
w:malade	5=-32 8=-35
w:malades	2=-39 4=-34
w:maladie	2=74 3=-35 6=-36
w:maladies	4=-37
w:malaria	4=-46
w:malawi	4=-28
w:male	0=-25 3=-46 6=43
w:malentendant	4=61
w:malgre	3=29 7=33
w:malware	0=-30
w:mamans	6=57
w:man	0=-90 1=-29 2=-76 4=-87 5=38 6=72 7=88
w:managed	2=-32 4=-50
w:management	0=-42 2=-27 4=-33 5=-45 6=-47
w:manager	0=-37 1=-98 2=-63 3=-84 5=-28 6=-56 8=-64
w:managers	7=-34
w:manages	3=-50 5=-26
w:managing	6=45
w:manchester	0=-25 6=-43 7=28
w:mandat	0=-36 7=52 8=61
w:mandataire	0=-46 7=-29
w:mandate	0=47 7=-26
w:mandats	7=27
w:mange	0=-30
w:manicure	4=-25
w:manif	0=52
w:manifestation	0=-28 8=50
w:manifeste	4=-30
w:manner	5=-34 7=-25
w:manslaughter	8=51
w:mantra	3=-35 8=-26
w:manual	2=-29 4=-38
w:manuel	8=-40
w:manutention	4=53 8=-36
w:many	2=37 4=-29
w:maquette	0=-41
w:marathon	8=-29
w:marathons	4=53 5=-44
w:marc	5=-29
w:march	0=-51 2=-41 3=25 4=111 5=32 6=-51 8=42
w:marche	1=-37 3=-48 5=-34 7=-26 8=-49
w:marched	2=-30
w:marcher	0=103 4=-51
w:marches	0=-30 5=-42 8=53
w:marcus	1=47 3=-42
w:mardi	1=53 6=-28
w:marfan	2=27 4=-47
w:margate	6=63
w:marge	0=-28 8=46
w:margin	2=39
w:margins	4=-62
w:mari	2=-56 3=-79 4=58 5=49 6=-51 7=-78
w:mariage	0=-48 1=-57 5=85 6=-69 7=-35
w:mariages	0=-36 5=-46
w:marie	1=-57 4=-39 8=-37
w:mariee	0=-54 1=28 2=-42 4=-50 5=-87 6=44
w:mariees	1=-36 2=-30 5=-42 6=71
w:maries	5=41
w:marin	5=-33 6=-58
w:marine	0=25
w:market	0=-34 2=-38 3=-42 5=-51
w:marketing	0=-61 3=-30 5=37
w:maroquinerie	3=-25
w:marque	2=-40 3=-60
w:marques	4=-44
w:marriage	0=-28 1=-63 4=-39 5=71 7=-25 8=-52
w:marriages	5=70
w:married	0=-35 1=-27 3=-30 4=-62 6=-54 7=-53
w:marrying	5=-26 6=56
w:mars	2=-32 3=31 4=49 5=-34
w:marseille	3=39 6=42
w:marxiste	1=61 8=-26
w:mask	4=29
w:masks	3=-28 4=49
w:mason	1=-57 6=-30
w:masonic	1=28 7=-25
w:mass	1=-29 3=-33 8=-35
w:massage	3=-47
w:mastectomie	2=29 4=-33
w:master	0=-56 1=32 2=-32 3=-39 4=-34 5=-42 6=-78 7=-70 8=-28
w:masters	4=33 5=-25
w:match	0=-48 3=68 4=-40 6=-34 7=-45 8=-38
w:matched	2=53 3=27 5=-43 8=-37
w:materialist	0=-52 1=54 8=-38
w:materialiste	0=-26
w:materiaux	1=-44 4=-27
w:materiel	4=-28 8=35
w:maternite	6=-32
w:mathieu	6=31
w:matiere	1=-46
w:matin	3=50
w:matins	4=51
w:matrimoniaux	0=-35
w:matter	0=44 1=39
w:mattered	0=35 1=-40 7=-32
w:matters	6=45
w:mauvais	3=26 4=-32
w:may	1=-71 2=-36 3=36 4=29 5=58 6=26 7=-52
w:mayor	0=-56 7=-28
w:mba	2=-47 4=36 5=-29
w:me	1=44 3=-38 5=-61 7=47 8=-50
w:means	0=38
w:measure	3=-29
w:measured	3=63
w:measures	3=25 5=-46
w:meat	1=72 5=-45 8=-39
w:mechanic	0=-31
w:medecin	5=-34 7=34 8=-31
w:medecine	4=-26
w:media	0=-44 6=-44 7=37
w:mediator	2=-33
w:mediatrice	6=-30
w:medical	3=-33 4=-46 7=-42 8=-33
w:medicale	2=-38 4=-32
w:medically	4=100
w:medicaments	4=-56 8=77
w:medication	2=-26 4=75
w:medicine	1=-27 3=31 4=-34
w:medite	1=45
w:meeting	1=-33 7=39
w:meetings	0=-62 1=-29 4=-41 5=-32 6=-33 8=-27
w:meilleur	1=-44
w:meilleure	4=-25 5=-32 6=60
w:melanoma	4=37
w:melenchon	0=27
w:member	2=-28 3=28 4=-54 7=88 8=-72
w:members	0=-28
w:membership	0=-76 1=-55 7=40
w:membre	0=33 1=60 4=-30
w:meme	0=-37 1=33 2=40 5=-45 6=85 7=-44 8=-26
w:memoir	5=38
w:memoire	4=27 5=-58
w:memoirs	0=-35
w:men	0=-91 1=-74 3=-38 4=-100 6=107 7=-41 8=-71
w:menage	5=77
w:mene	1=-39 3=-54 5=52
w:menee	5=-42
w:meneur	7=32
w:mensuels	5=-40
w:mention	0=-58 1=-27 5=-47 6=53 8=44
w:mentioned	5=-48 8=-43
w:mentions	3=27 5=56 6=25 8=-28
w:mentor	0=-25 6=-31
w:menuisier	5=-27
w:menus	6=-27
w:mer	2=-27 5=-69
w:merchandiser	5=-32
w:mercredi	4=-25 6=41
w:mere	2=37 3=-49 5=27 6=-45 8=-62
w:meres	3=-30 6=42
w:merger	5=-29 6=-41 7=49
w:mes	1=31 3=49 8=-39
w:messages	3=-53 5=78
w:messieurs	5=47
w:mesure	8=-28
w:mesuree	3=40
w:met	0=-40 1=-42 2=-28 3=-37 5=34 8=-34
w:metaboliser	2=27
w:metabolises	2=61 4=-51
w:metal	6=-61 7=38
w:methadone	8=-30
w:methodes	7=52
w:methodist	0=-35 1=33 4=-36
w:metier	4=-39 5=-62 6=-36 8=-38
w:metiers	5=-29 6=-28
w:metrage	2=-30 8=-35
w:metteur	5=-27
w:metz	2=-30 4=55 6=-29
w:mi	1=27
w:michel	1=-45 5=54 6=35
w:microdeletion	2=45 4=-30
w:mid	4=-25
w:midi	1=-45 4=85 5=-78
w:midlands	4=-30
w:midnight	4=43
w:midwife	4=-31
w:mieux	0=-45 7=27
w:might	4=-39
w:migraine	4=32
w:migraines	4=90
w:migrants	0=91 1=-30 4=-32
w:migration	7=-32
w:mild	3=-31 4=88
w:milieu	6=31
w:militaire	0=-73 1=-43 3=40 6=-45
w:militant	1=31 3=-42 6=-25
w:militante	1=46
w:militants	1=37
w:milite	1=78 4=-30 6=59 7=-39
w:million	3=-38
w:mills	6=-28
w:mind	4=-43 5=-26
w:mine	2=30 4=-45
w:miner	6=-42
w:miners	2=-28 7=31
w:mining	6=32
w:minister	0=-77 1=-27 5=81
w:ministere	0=46 1=-30 5=-45 7=-29 8=-30
w:ministers	0=-25
w:ministre	1=-32
w:ministres	0=-49
w:ministry	4=-25
w:minor	5=-44
w:minsk	0=32
w:minute	0=35 3=-33
w:minutes	4=-64 5=-36
w:mis	0=-39 2=-33 3=-29 4=-58 5=70 7=-33 8=85
w:miscarried	4=32
w:misconduct	5=71
w:mise	0=-49 1=-30 4=-29 8=72
w:miss	0=-31 1=-48
w:missing	5=-53 8=44
w:mission	0=-30 1=-46 3=39 7=-39
w:mistake	2=38
w:mistress	0=-33
w:mitterrand	0=26
w:mixte	1=28 5=-33 6=-25 7=-36
w:mjc	1=30
w:mme	0=29 1=33
w:mobile	5=-43
w:mobilier	7=-37
w:mobilite	4=29 6=-34
w:mode	6=-30
w:model	3=42 7=-45
w:modele	0=-25 3=45
w:models	3=-29
w:modem	0=51 7=-46
w:moderated	0=-26
w:moderates	5=-27
w:moderatrice	5=-68
w:modern	1=53
w:modes	4=-54
w:module	4=29 8=-32
w:modules	2=-44
w:moelle	2=56
w:moeurs	0=42
w:moi	1=-28 4=-35 5=-69 6=68 7=-28
w:moins	3=-44 4=92 8=-35
w:mois	0=-49 1=-42 2=-48 4=50 5=-30 6=-42 8=84
w:moitie	1=35 5=26
w:moleculaire	2=-25
w:momentum	0=61 7=-63
w:mon	3=44
w:monarchie	0=53
w:monarchist	0=27
w:monarchiste	0=71 4=-25
w:monday	3=70 4=30 5=-26 6=-27 8=-27
w:monde	1=-25 7=33
w:money	5=-30 8=61
w:moniteur	8=-50
w:monitor	4=-46
w:monitoring	0=-27 3=-25 8=32
w:monnaie	8=-31
w:monogamous	5=44 6=-32
w:monopoly	2=-26
w:monsieur	1=33
w:montagne	5=-39 6=-25
w:monte	0=-57 4=-46 7=72
w:monteur	2=-42
w:month	8=35
w:monthly	0=34
w:months	0=-48 1=-25 3=-29 4=73 5=-59 6=-68 7=-42 8=29
w:montpellier	5=-27
w:montre	4=-53 7=33
w:montreuil	0=30 7=-35
w:moon	1=52
w:moral	5=-31
w:morale	1=-72 6=-29
w:more	0=-46 1=-62 2=-60 4=34 5=45 6=-61 8=-44
w:mormon	4=-36 8=-41
w:morning	0=25 4=52 5=-49 8=-31
w:mornings	4=-25
w:mort	2=36 5=-74 8=-44
w:mosaic	0=-33
w:mosaique	2=48
w:moscou	0=54 3=-35
w:most	1=-34 3=-25 5=-29
w:mostly	8=-56
w:mot	0=-36 1=-39 3=35 5=-37 6=37 8=-30
w:moteur	4=-41 5=-41 6=-34
w:moteurs	5=-58
w:mother	2=34 3=-36 5=-33 6=-32 7=60 8=-47
w:mothers	7=-31
w:motor	4=-35
w:motorbike	4=31
w:mots	8=-31
w:motto	8=-37
w:moulage	3=-31
w:moulages	3=-25
w:moulin	0=-33
w:mouse	2=-29
w:mouvement	7=-26
w:move	0=54 2=46 4=-71 7=-33
w:moved	0=-37 4=-35 5=-36 7=-33
w:movement	0=37 3=-26 7=-33
w:moving	5=-37 6=41
w:mphil	6=-37
w:mr	4=45 5=-37 7=32
w:mri	2=28
w:mrs	1=30 4=-53 5=-44 6=27 7=-26
w:ms	3=47 4=51 8=25
w:msc	0=-38
w:mthfr	2=33
w:much	1=-58
w:mucoviscidose	4=31
w:mugged	8=-53
w:multicarte	7=-37
w:multiple	3=-36 4=43 5=31 8=-27
w:multiplie	5=42
w:mum	0=-28 5=-29 6=66
w:mums	5=-26 6=50
w:municipal	0=43 4=-29 7=-33
w:municipale	0=33
w:municipales	0=55 3=-27 7=-45
w:mural	0=68 1=-39 5=-28
w:murder	2=33
w:murmure	4=49 5=-38
w:muscular	2=32 4=-39
w:musee	0=-46 1=-63 3=-25
w:museum	0=-51 5=-26
w:music	1=-32
w:musical	5=-56
w:musicians	0=-38 7=62
w:musique	0=-51
w:muslim	1=-33
w:must	4=38 6=35
w:mutation	0=-25 1=-40 3=-35 4=-89 5=-37 6=-28 7=-26 8=-41
w:mutations	2=-93
w:mute	0=-41 2=-78 5=-46 6=53
w:mutee	2=-51 6=33
w:mutuelle	4=-33 6=61 7=-32
w:my	2=28 5=28 7=30
w:mybpc3	2=66 4=-44
w:myh7	2=49
w:myopathie	2=47 4=-34
w:myself	4=63 5=47 6=-27
w:mystere	0=55 6=33
w:n	4=-59 5=32
w:nadia	1=-37
w:nageuse	5=-67
w:naissance	3=-25 4=43
w:naked	8=-38
w:name	4=-26 8=52
w:named	2=-41 4=-32 5=46 6=27
w:names	3=-38
w:namur	1=-48
w:nancy	0=58
w:nanterre	0=-26
w:nantes	0=26
w:napo	0=-28 7=43
w:nasty	3=-30
w:nasuwt	7=39
w:nation	6=-32
w:national	0=36 2=-28 3=-45 6=-25 7=59 8=-35
w:nationale	0=-70
w:nationalist	0=58
w:nationalite	0=-71
w:naturalist	1=-45
w:nature	1=27 2=-27
w:naturelle	1=-31
w:navires	5=-27
w:navy	4=58
w:ne	0=32 1=50 2=-37 3=-41 4=44 7=-53
w:neant	3=60
w:near	6=-32 8=-26
w:nearly	2=-40 4=65 5=-36 7=36
w:nebosh	4=-26
w:nee	4=48
w:need	0=-46 1=-36 2=-40 4=34 5=-75 6=41
w:needed	0=-42 8=-52
w:needs	0=-48 1=-53 2=-63 3=-38 4=64 5=-48 6=-38
w:negatif	2=53
w:negative	2=64
w:negociant	7=-66
w:negociation	7=-44
w:negocie	7=-71
w:negocier	1=-38 7=35
w:negotiate	0=-26
w:negotiated	7=-48
w:negotiating	2=25 7=36
w:negotiator	0=-32 7=34
w:neige	3=-47 8=49
w:neighbour	0=-40 5=34
w:neither	0=25 1=50
w:nerves	0=-46 2=-32 4=91 5=-36 7=-27
w:nervous	4=25
w:network	0=-32 4=-49 5=57
w:neu	0=-58 7=82
w:neuf	0=-43 3=-27 5=-70 7=-31
w:neurone	4=-36
w:neutral	0=-49 1=39
w:neutre	0=49 8=-42
w:nevada	3=34 4=-27 8=25
w:never	0=-63 1=-47 2=-32 4=-27 6=28 7=102
w:new	0=-45 1=-38 3=50 5=-77 6=-72 7=-53 8=-72
w:newborn	2=-37
w:newbury	0=69 4=-50 8=-49
w:news	8=-40
w:newsletter	0=45 4=-29
w:newspaper	7=25
w:nhs	4=-32
w:ni	1=99 2=-36 3=-39 4=-58 6=-45 8=-40
w:nice	0=-34
w:niece	2=29
w:nietzsche	1=-28
w:nietzscheen	1=43
w:night	1=-63 2=-70 3=-41 4=32 5=58 6=-58 7=-27
w:nights	5=-25 8=55
w:nihilist	1=59
w:nihiliste	1=31
w:nimes	5=-25 6=-30 8=37
w:nine	0=-46 4=48 5=-62 8=-80
w:nineteen	4=37 8=34
w:nineties	6=-49 8=56
w:no	1=45 3=-35 5=-33 7=-63 8=70
w:nobody	5=-43 6=39 7=-31 8=-45
w:noel	0=-28 7=55
w:noisy	3=-32
w:nom	0=-48 1=68 2=-43 3=-48 4=-32 5=40 7=29 8=29
w:nominated	6=27 7=42
w:nomme	4=-35 5=-44 6=61
w:non	1=53 5=28 6=-92 7=-37
w:none	6=-28 8=39
w:noon	4=-30
w:noor	8=-28
w:nor	0=39 1=45 4=-28
w:nord	1=45 3=-32 6=31
w:norfolk	8=-27
w:normal	0=-28 1=-27 2=50 4=36
w:normaux	2=31
w:norovirus	2=35
w:north	1=-28 4=-35
w:northern	4=-25 6=47
w:norwich	4=25
w:nose	8=-32
w:nostalgique	0=63
w:not	1=63 2=-36 4=-55 5=-64 6=50 8=-28
w:notaire	0=-39 2=-31 3=33 6=-25
w:note	0=83 1=-60 4=-28 5=-32 6=83 7=-37 8=-36
w:noted	0=33 2=45 4=-31
w:notes	0=-26 4=34 8=-34
w:nothing	0=-26 1=77 3=-69 6=-46 7=-30 8=40
w:notice	2=-27 6=35
w:noticed	4=53
w:notoire	1=67 6=-32
w:notre	0=39 2=-52 3=25 5=-47
w:nous	3=25 4=-29 6=-32 7=35
w:nouveau	7=-38
w:nouveaux	3=-47
w:novel	0=-28 1=-60 6=-49
w:novels	5=-28
w:november	0=44 4=-50
w:novo	2=35 4=-53
w:now	1=63 2=-40 3=-28 5=-65 7=33
w:npa	0=53
w:nucleaire	0=54 8=-32
w:nuclear	0=37 3=33 4=-25
w:nude	0=-28 5=63
w:nudes	5=-27
w:nuit	0=34 1=-34 3=-42 4=38 5=-81 6=-52 8=76
w:nuits	1=-40 2=-32 4=-35 5=85 6=-41 8=39
w:nuj	1=-49 7=60
w:num	7=66
w:number	0=48 3=27
w:numbers	0=-47 5=-33
w:numerique	1=-39 2=-39 8=-32
w:nun	0=-32 1=40
w:nurse	0=-30 2=-32 3=-26 4=-36 6=-29 7=38 8=-27
w:nursed	5=-28
w:nursery	3=30 6=-39
w:nurses	2=-42 3=-29 4=-63
w:nursing	3=-33 4=63 5=-31 6=-34
w:nus	5=-30
w:nut	0=-49 4=48
w:nymphomane	5=55
w:o	4=25
w:oath	1=26
w:obama	0=48
w:obedience	1=38 5=-30 6=-28
w:objecteur	1=58
w:objection	1=43 4=-34
w:objectrice	1=39
w:objects	1=66
w:objet	5=-29 6=-32 7=-39
w:oblige	4=40
w:obsede	5=26
w:obsession	1=-39
w:obtenir	5=35
w:obtenu	1=-44 4=-27
w:occupational	0=-43
w:occupe	1=-34 4=30
w:ocd	4=56
w:october	8=47
w:odd	2=36 5=33 6=-49
w:oddly	5=43
w:odile	5=-26
w:oeil	4=-55 5=-36 8=-25
w:oeuvre	1=-29 5=-34
w:of	2=-41 4=-43 6=-30 7=-33
w:off	0=-64 1=-40 3=-71 4=71 6=-56
w:offence	8=-26
w:offences	8=-45
w:offender	5=-31 8=65
w:offenders	5=-42
w:offer	2=-30 4=26 5=-32
w:offered	4=30
w:office	0=49 1=-54 2=-60 5=58 6=-62
w:officer	0=-105 1=-37 2=-28 3=-51 4=-49 5=-65 8=-52
w:officers	6=27 8=-30
w:offices	6=28 7=-52
w:official	5=-31 7=77
w:offshore	4=51 6=-28
w:often	4=44 8=-53
w:ohio	0=35 4=-35
w:oil	0=46 2=-25 3=-35
w:okoro	3=-33 4=54
w:old	0=54 1=-74 3=26 4=-30 5=31 7=-35
w:olive	5=-26
w:oliver	6=33
w:olympics	5=-26
w:on	2=-60 3=37
w:onboarding	3=36
w:once	0=63 1=-47 2=-52 4=-43 6=-39 7=43 8=69
w:oncle	3=-34 6=46
w:oncogenetique	2=68
w:one	1=34 3=-35 6=78 8=-55
w:ones	4=-33
w:online	0=-31 1=49
w:only	6=64 7=-36 8=37
w:onlyfans	5=41
w:ont	1=-34 4=-82 8=-25
w:onze	5=-34 8=44
w:open	0=-51 1=-60 3=-39 4=70 8=-30
w:opened	0=27 3=-30
w:opening	4=-32
w:openly	6=30
w:opens	0=-51 3=100
w:opera	3=-32 5=-62 8=28
w:operation	3=43 5=52 6=-31
w:operations	5=-32 7=-27 8=-44
w:operator	7=-40
w:operatrice	7=-29
w:opere	4=44
w:opinion	0=-30
w:opponent	0=62 7=38
w:opposante	0=63 3=-39 4=-25
w:oppose	0=29 1=50 4=-59
w:opposee	0=-35
w:opposition	0=68 1=-28 3=-67 5=-25 6=-28 7=-44 8=-70
w:opted	3=27 4=-29
w:opticians	4=-31
w:option	6=-40
w:optique	4=-28 7=-38
w:or	0=-79 1=77 2=-43 4=34 5=34 6=-46
w:orchestra	5=59 6=-54
w:order	0=-41 6=-46 7=-31 8=84
w:ordered	7=-31 8=66
w:ordre	6=-32
w:oreille	3=-25
w:organisateur	0=-48
w:organisation	0=-27 1=-39
w:organisations	7=-36
w:organisatrice	5=-58
w:organise	0=73 1=-52 4=-28 6=-41 7=-57 8=-26
w:organised	2=-38 4=-33 7=46
w:organiser	0=58 4=-51 6=-44 7=-58
w:organisers	7=-51
w:organises	0=35 7=86
w:organising	7=26
w:organist	6=59
w:orient	0=-26 6=-25
w:orientation	2=-32 5=-91 7=-34 8=-39
w:origine	2=42
w:origines	0=-35 2=34
w:orsay	2=-29
w:orthodox	1=-57
w:orthodoxe	0=-29
w:orthophoniste	4=-27
w:ortiz	0=-29
w:osei	3=25 4=-33
w:oslo	8=-30
w:other	0=-30 5=101 7=-51 8=-31
w:others	7=-48 8=-27
w:otherwise	5=-50
w:ott	4=64
w:ottawa	0=59
w:ou	0=-27 4=-36 5=25 6=61 8=-54
w:ouest	7=-49
w:oui	0=43
w:our	0=-35 2=-82 5=44 6=37 8=-63
w:out	2=-33 3=-41 4=55 5=-51 6=32 7=-51 8=-32
w:outdoors	4=64
w:oute	0=-50 6=50
w:outed	6=54
w:outil	3=31
w:outlook	0=40 1=50 7=-43
w:outrage	8=65
w:outside	0=86 4=-29 7=-40
w:outspoken	0=40 2=-25
w:ouvert	8=38
w:ouverte	0=42 7=-51
w:ouvertement	6=47
w:ouvre	3=30 4=-37
w:ouvriere	0=45
w:ouvriers	7=-47
w:ouvrir	3=27
w:over	1=-97 2=-32 3=-80 4=-107 8=78
w:ovocytes	2=29
w:owe	2=-33 7=31
w:own	0=46 1=-28 2=56 8=-70
w:owner	0=-28 1=-32 4=-49 8=62
w:owns	1=48 5=-64
w:oxfam	7=-39
w:oxford	1=40
w:pa	7=-66
w:pacemakers	4=-62
w:pacific	1=-31 7=-34
w:pacifism	1=40
w:pacifist	1=69 8=-46
w:pacifiste	0=-103 1=118
w:pacse	6=-59
w:pacsee	6=-67
w:pad	3=27
w:page	0=-33 3=-32 4=-43 5=-63
w:pages	0=43 3=-27
w:paid	0=-86 2=-42 4=-55 6=-33 7=54 8=63
w:paie	0=-58 1=-29 2=-39 3=36 4=-37 7=39 8=-26
w:pain	0=-28
w:painkillers	4=47 8=-35
w:painting	2=-33
w:pair	0=-28 3=-47 5=59 6=-80 8=42
w:pairs	0=64 3=-57 6=-31
w:paix	0=-49 7=36 8=-32
w:palais	8=-32
w:palb2	2=42
w:palestine	0=32
w:palestinian	0=31
w:palliative	4=-33
w:palm	2=-26 3=47 4=-66 5=-25 8=-47
w:palmaire	3=81
w:palmistry	3=-37
w:pan	6=-27
w:pandemic	6=-50
w:panel	2=-66 3=-42 5=-45 8=-35
w:panic	4=51 5=-34 8=-29
w:panne	4=-32 5=-28
w:pansexual	6=51
w:pansexuel	6=37
w:pansexuelle	5=-53 6=66
w:pantomime	6=-38
w:papas	6=92
w:paper	0=-41 2=-40 4=-34
w:paperasse	4=-36 8=-54
w:papers	0=-27 7=-27 8=-31
w:paperwork	4=-69
w:papier	5=-29
w:papiers	0=28 1=-34 5=-29
w:par	3=71 4=-38 8=34
w:parade	0=45 6=-37
w:parait	4=-27 5=42
w:paralegal	4=-49
w:paralysed	4=-42
w:paralysie	5=-29
w:paramedic	5=-29
w:parapharmacie	4=-27
w:parc	1=-55
w:parce	1=-38 5=-25 6=45 8=-29
w:parcours	4=-41
w:parcs	3=-42
w:parent	0=-29 7=-30
w:parental	0=-47 2=-29 4=-37
w:parents	1=48 2=59 4=-60 5=-39 7=-53
w:parfaite	0=40
w:parfois	1=-36
w:paris	5=-32 6=-30
w:parish	1=-52 5=-26
w:park	1=-39 8=-42
w:parking	0=-44 1=-40 3=-26 4=70 5=29
w:parkinson	0=-31 2=46
w:parle	2=-60 3=-64 4=-25 5=53 6=46 8=-28
w:parlement	0=-43
w:parlementaire	0=-53
w:parler	0=-37 2=-31 6=-40
w:parliament	7=-25
w:parliamentary	0=-43
w:parmi	0=65 6=37
w:paroisse	0=-33
w:parole	0=61 1=-37 2=-34
w:parrain	1=42
w:parraine	0=33 1=30 7=-28
w:part	0=-29 1=26 4=-26 5=26 6=-50 8=-64
w:partage	0=-33 4=-55 5=-47 6=39
w:partenaire	0=-50 3=-26 4=-43 6=26
w:partenaires	0=-58 2=-48 5=52 6=-45
w:parti	1=-64 4=-27 6=-42 7=-93 8=-49
w:participe	0=58 5=-40 7=52
w:particulier	2=28
w:partie	2=-28 5=25 6=-40
w:parties	0=-64
w:partis	0=-68
w:partisan	5=56
w:partner	3=-28 5=-33 6=-35
w:partners	0=-44 1=-26 4=-45 5=36 6=-65
w:partnership	5=48 6=27
w:parts	1=-46 5=39
w:party	0=50 2=-27 4=-64 6=-60 7=-79 8=-53
w:pas	1=41 2=50 3=-93 4=56 6=63
w:pass	6=-30 8=-26
w:passe	0=50 1=45 3=85 4=-61 5=-84 7=34 8=80
w:passed	4=42 8=-44
w:passee	4=49
w:passenger	4=-41 5=71 8=-56
w:passeport	3=-64 4=-38 5=-39 7=-27 8=42
w:passer	4=31
w:passes	5=40 7=29
w:passing	4=37
w:passion	2=-32 5=-54
w:passionate	5=-97
w:passionne	1=-34 5=-35
w:passport	0=-31 3=29 4=-28 5=-51 8=30
w:past	1=38 4=25 7=-25
w:pasteur	1=36 4=-27
w:pastor	0=59
w:pastoral	1=34 5=-33
w:pastry	4=-28
w:patch	4=-31
w:patel	3=36
w:patent	0=-33
w:patents	2=-47 4=-53
w:paternite	2=-52 4=27
w:paternity	2=55 6=-27
w:patience	2=-28 4=-29 6=-44
w:patient	0=-31 3=-31 4=-42 5=-60 6=-25
w:patiente	5=55
w:patients	0=-29 1=-29 2=-60 5=-55
w:patissier	0=26 6=-47
w:patissiere	4=-45 5=-27
w:patrimoine	0=-29 2=-35
w:patron	4=46 6=-55
w:patronal	7=-33
w:patronale	0=-26
w:patronne	5=66
w:pattern	3=71 5=-27 6=-25 8=-26
w:paul	0=-51
w:paume	3=66
w:pay	0=-38 4=-47 6=-26 7=39
w:paye	1=-70 5=67 8=38
w:payes	5=-36
w:payments	8=-25
w:payroll	0=-27 7=-68
w:pays	0=-39 3=37 4=-26 6=28 7=42 8=-55
w:paysanne	7=46
w:pcf	0=94 7=-73
w:pcr	2=-34
w:pcs	0=-53 7=70
w:peace	0=40 8=52
w:peanut	4=28
w:peau	4=-52 6=78
w:pede	5=-44 6=53
w:pedigree	2=-45
w:peers	3=-31
w:peine	1=-44 3=-28 4=-51 5=-35 7=-57
w:peines	4=-30
w:peint	4=-45 5=-30
w:peinture	4=44 5=-45
w:pelerinage	0=-39 1=56 5=30
w:pelvis	4=67
w:pen	0=63 2=-44 3=59 4=55 6=-38
w:pendant	0=-28 5=60 7=-28 8=-51
w:pending	2=64
w:penitentiaire	0=-29 4=-25 8=-36
w:penn	6=40
w:pense	0=-25 1=100 5=-37
w:pensee	0=-49 7=-47
w:penseur	1=38
w:penseuse	1=45
w:pension	0=-41 1=-34 5=-25 8=-26
w:pensioners	6=-48
w:people	0=-51 1=-51 2=-27 4=-96 6=65 7=-45 8=-39
w:pepinieriste	3=-28 4=-35
w:per	5=-35
w:perdu	3=-58 4=77 5=30 8=30
w:perdue	8=-42
w:pere	0=61 1=28 2=50 3=-68 4=-69 5=-71 6=-45 7=27
w:perfect	4=46
w:period	7=-26 8=-44
w:perjury	8=64
w:permanence	4=-26 7=-40
w:permanent	0=-30 8=-25
w:permis	0=-31 2=-28 4=-84 5=-41 8=63
w:perrot	0=41
w:person	0=36 4=-26 6=43
w:personal	2=34 4=-30
w:personne	5=50
w:personnel	0=-34 1=42 2=-33
w:personnes	0=-28 5=-27 7=-45
w:persons	1=49 5=47
w:perth	2=29 4=-95 6=-35
w:peru	8=41
w:perverting	8=30
w:petit	0=-35
w:petite	5=-37
w:petitions	0=28
w:petits	1=-25
w:peu	1=28 4=37 5=-27 6=-31
w:peut	1=-60 4=67 5=-34
w:pharmaceutique	7=-39
w:pharmacie	4=-31 6=-25 8=46
w:phased	4=38
w:phd	1=-38 4=-51 5=59 8=-32
w:philosophe	1=-33
w:philosopher	1=-37
w:philosophie	0=-44 1=-32 5=-54
w:philosophique	1=50 8=-25
w:phone	0=34 2=-30 4=35
w:phones	8=54
w:photo	0=26 1=-41 2=-34 3=54 4=-55 6=-45 7=-31 8=-42
w:photographe	3=-45 5=-65
w:photographed	0=-60 3=53
w:photographer	3=-27 5=-31 6=-32
w:photographie	3=44 4=-28 5=-48 6=-29
w:photographiee	3=54
w:photographiques	5=-25
w:photographs	5=40
w:photography	4=-47
w:photos	3=-37 5=87 8=-26
w:phrase	1=-29
w:phrases	3=28
w:physics	6=-34
w:physio	4=-47
w:physiotherapist	4=-32
w:physique	1=31 5=67 6=-39
w:pianist	4=70
w:piano	4=-53 6=34
w:picket	1=-41 7=26
w:picking	5=28
w:pictures	5=37
w:pie	3=-40
w:piece	0=-32 2=-33 3=51 5=-43 8=-25
w:pied	4=-34
w:pieds	0=-67 4=79
w:pierre	0=-29 4=-28 6=42 7=-35 8=-25
w:pigeons	2=-28
w:pill	5=-55
w:pills	4=-48
w:pilot	1=-27 3=38 6=-30 7=-29 8=-27
w:pilote	0=-33 3=-27 4=27 6=68 8=-36
w:pilots	7=66
w:pilule	4=-31 5=46
w:pin	0=-75 1=-51 3=41
w:pink	6=-37
w:pinto	4=59 5=-36
w:pipelines	2=-30
w:piquet	7=60
w:pirate	0=76 7=-56
w:pis	0=43
w:pitch	5=-27 8=-52
w:place	0=76 3=-29 4=60 5=-58 6=-60 7=-74
w:placee	8=30
w:plaid	0=35
w:plaide	2=-26 7=-29 8=38
w:plaidoyer	0=40
w:plaisante	4=41 8=-50
w:plan	1=-29 3=-39 4=-29 5=-83 7=-34 8=-46
w:planner	0=-28
w:planning	0=-53 2=-45 7=-29
w:plant	1=-33 2=-49 4=-33 7=48
w:plantar	4=69 7=-31
w:plantes	1=46 3=-47
w:plants	3=39 4=-28
w:plaques	4=48 8=-30
w:plateforme	1=-25 5=-44
w:platform	1=-25
w:plats	0=-39 4=82 5=-33
w:play	0=-32 4=-60 5=39 8=-31
w:playboy	5=-49
w:played	5=-42 6=-57
w:plays	0=-61 4=28 5=-36 6=-46
w:plea	8=72
w:pleaded	8=44
w:please	0=-43 4=45 5=-27 6=41 7=-32
w:pleasures	8=-51
w:plein	0=-43 5=72
w:plombier	1=-39 5=-27
w:plume	0=60
w:plus	0=29 1=-62 3=32 4=-51 5=92 7=-55 8=-79
w:plusieurs	0=-58 5=93 7=-29
w:plutot	6=27
w:pma	4=-63 6=58
w:pme	0=-35 2=-31
w:pneumonia	4=34
w:po	0=29
w:podcast	4=-26 5=38 6=29 8=-25
w:podemos	0=60
w:poet	6=36
w:poetry	0=-30 6=-29
w:poignee	1=35
w:point	0=-34 1=-38 6=-31
w:pointe	3=34
w:pointeuses	3=-39
w:points	4=-27
w:poland	8=70
w:pole	5=-40
w:police	3=-30 4=-44 5=-38 7=-35
w:policeman	2=-26 8=36
w:polices	1=-46 8=-42
w:policier	3=-52 8=-37
w:policiers	3=-31
w:policy	2=-41 4=-29 5=-48
w:polite	0=39 2=26
w:political	0=-30 3=-28
w:politically	0=69 1=-44
w:politics	0=31 4=-43 5=-27 6=-28
w:politique	1=-48 6=-28 7=-30 8=-28
w:politiques	0=-78
w:polling	0=-30
w:polls	1=-28
w:polyamorous	0=-35 5=63
w:polyamour	0=-25 5=45
w:polyamoureuse	5=31
w:polyamoureux	2=-28 5=41
w:polycystic	2=75 4=-57
w:pompier	6=-30
w:pons	0=30 7=47
w:populaire	1=-32
w:populations	2=-29
w:porn	5=41 6=-45
w:porno	0=-44 4=-48 5=68 7=-35
w:pornography	5=31
w:port	3=57 4=27 6=-39 8=-40
w:portage	8=-46
w:porte	0=43 2=-65 5=-28 7=28
w:portee	6=62
w:portefeuille	3=25
w:portent	2=54
w:porter	1=52 4=-56
w:portes	6=35
w:porteur	2=-38 4=54
w:porteurs	2=-32 6=-29
w:porteuse	2=84 4=-55 7=-38
w:portique	3=44
w:portrait	1=-30 3=64
w:portraitiste	3=-72
w:portugais	1=-26 2=31
w:pose	3=-27 5=37
w:posed	5=49
w:posee	3=-28
w:poser	3=40 4=-25
w:positif	2=37
w:position	0=-35 7=27
w:positions	0=66
w:positive	1=-25 2=37 4=38 8=-28
w:positiviste	0=-39
w:possession	1=-31 8=48
w:post	0=-45 1=-36 2=-55 3=-52 5=59 8=-27
w:postdoc	2=-60 4=-70
w:poste	0=-30 1=44 2=-40
w:posted	5=27
w:poster	0=64
w:posters	0=-28
w:posting	6=40
w:posts	0=61
w:postulent	6=33
w:poterie	1=-25
w:pottery	3=30
w:pouce	0=-61 1=-36 3=59 5=-28
w:pouces	8=-27
w:poumons	4=39
w:pour	2=-70 8=25
w:pourquoi	6=26 7=-25
w:poursuites	8=63
w:poursuivi	4=-70 8=60
w:pourtant	1=50 3=-31
w:pouvoir	0=40 1=-36 4=-29
w:power	1=-32 6=-55
w:practice	4=-27 5=-26 6=-72
w:practise	5=59
w:practises	1=44
w:pragmatique	1=-44
w:praise	1=34
w:praised	4=-33
w:prat	6=25
w:pratiquant	5=-33
w:pratique	0=-48 1=40 5=111 6=-45
w:pre	4=43
w:precinct	0=54
w:precise	4=41 5=-29 8=-26
w:preciser	4=-25 6=38
w:precoce	2=41 4=-40
w:predisposed	4=-58
w:predisposition	2=60 4=-30
w:prefecture	3=42 4=-26 6=-36 8=-46
w:prefer	6=-41
w:prefere	0=-27 1=-30 3=-26 4=46 5=-75 6=34
w:preference	1=33 6=-35
w:preferences	6=62 7=-37
w:preferred	5=-34 6=38
w:prefers	0=-40 1=32
w:pregnant	4=27 5=73 8=-35
w:prelevement	2=49 3=-60 7=47 8=-31
w:premier	2=-38 3=-59 4=-31 6=-34 7=34
w:premiere	0=30 7=48
w:premiers	0=-39 6=53
w:premises	8=-29
w:prenatal	4=-26
w:prend	1=-46 3=29 6=-40
w:preparatrice	4=-30
w:prepare	0=25
w:prepared	0=-27 7=-35
w:pres	1=36
w:prescriptions	4=-46
w:presence	1=-38
w:present	5=32
w:presentation	5=-39 8=-63
w:presente	0=28 5=-40 7=-29
w:presenter	4=-27
w:preside	1=51 2=-34 7=34
w:president	4=-25
w:presidente	0=-71 5=59
w:presidentielle	0=41
w:presidents	0=-34
w:press	0=-44 3=-37 5=-70 6=-28 7=-59
w:presse	0=-45 1=-48 2=-38 3=-55 4=31 5=-52 6=-35
w:pressed	0=42
w:pression	3=39
w:pressure	3=109 8=-42
w:prestataire	0=-47 3=25 7=-34
w:prete	3=-43 5=41
w:pretend	5=67
w:prevention	2=-28 6=-26 8=-38
w:preventive	2=30 4=-46
w:prevenu	6=46 8=-30
w:previent	4=-30
w:previous	1=-25 3=-26 4=44 8=68
w:prevue	2=48 8=-31
w:price	8=-32
w:prices	5=-35
w:pride	0=-34 2=37 4=-45 5=-29
w:priest	0=-35 1=39 6=-31
w:priesthood	6=31
w:primary	6=-30
w:prime	0=-54
w:primes	5=-35
w:principe	0=27 1=-56 5=61
w:principes	1=32
w:principle	5=-54
w:print	0=-30 3=103 4=-28 7=-33 8=-41
w:printed	5=40
w:printemps	6=28
w:printer	6=-35
w:printers	1=-26
w:printing	0=-29
w:prints	3=43 4=-38 7=-36 8=-33
w:pris	1=-48 3=80 7=-40 8=-58
w:prise	4=-55
w:prises	3=55
w:prison	1=-54 2=-31 4=-45 5=-49 6=-39
w:prisoners	8=-38
w:prisons	8=-37
w:privacy	2=-26 4=-33
w:private	8=-45
w:privee	1=35
w:privilege	1=-25
w:prix	5=-36 7=-32 8=-45
w:prize	0=-25 5=-37 7=-31 8=-29
w:pro	0=110 2=-25 8=-29
w:probably	0=-37 7=41
w:probation	0=-25 4=-59 7=-27 8=56
w:problem	0=44 1=-41 4=82 5=-27 8=-30
w:probleme	4=59 8=-43
w:problemes	5=31
w:procedure	3=-37 8=-29
w:proces	0=-27 8=-29
w:process	3=-31 4=-28
w:processing	8=-31
w:proche	0=48 6=-47 7=36
w:proctoring	3=53
w:procurement	1=-30
w:procureur	8=56
w:produced	6=-28
w:product	1=-41 3=-34 6=-45
w:production	0=-42 4=-51 7=44
w:productions	2=-27
w:produit	2=-45 3=-43
w:produits	1=-42
w:professeur	0=-27 2=-37 3=-45 4=-25
w:professional	6=32
w:professionnel	3=-41
w:professionnelle	4=52 6=-59
w:profil	0=38 1=-44 2=67 8=-68
w:profile	2=45 3=66 4=-58 5=-42 6=28 8=-54
w:profonde	0=-30 1=37
w:profoundly	4=47
w:programme	4=-37 5=-47
w:progressive	0=-35
w:project	0=-27 3=-49 4=-78 5=-41 7=-58
w:projet	1=-40 2=-29 3=-51 4=-49 5=26 6=-38 8=-38
w:projets	0=-32 2=-41 8=-30
w:promiscuous	1=-28 5=46
w:promised	5=36
w:promotion	0=-31
w:prononcee	4=-38 8=57
w:proof	3=-35
w:prop	0=-61
w:property	0=33 1=-33 8=-25
w:propositioned	5=34
w:propre	7=31 8=32
w:propriete	5=-42 6=-29
w:prosecuted	5=-27
w:prospect	0=-26 1=-25 7=25
w:prosthetic	4=31 7=-44
w:prostituees	5=41
w:prostitute	5=32
w:prostitutes	5=25
w:prostitution	0=-25 5=-56
w:protection	6=-28 8=-60
w:protest	0=-89 8=45
w:protestant	1=-38
w:proteste	0=44 3=27
w:prothese	4=36
w:protheses	4=-60
w:prothesiste	3=-46 4=-36
w:prototype	8=-36
w:proud	0=30 1=-29 2=-37 7=41
w:proust	6=-28
w:prouve	8=36
w:proved	2=43
w:prud	6=25
w:ps	0=87 7=-73
w:psen1	2=45 4=-50
w:psychiatric	0=-30 4=37
w:psychologie	2=-29
w:ptsd	4=26
w:pu	0=-49 3=27
w:pub	1=32 2=-26 7=-33 8=29
w:public	1=-72 3=-35 4=-66 7=26
w:publicitaires	0=-38
w:publics	0=-43 8=30
w:publie	1=35
w:publique	0=93 1=-30 5=37 7=-79
w:publiques	5=-40 7=26
w:publisher	5=-27
w:puce	3=34
w:puceau	1=-29 5=57
w:puis	1=-59 4=-59 5=-66 6=-28 8=66
w:pulse	3=-29
w:pump	2=-25 4=48
w:pumps	0=31 4=-28
w:punctual	5=46
w:pupil	1=33 4=-33 5=37
w:pupils	4=-69 8=-49
w:purge	8=73
w:purser	7=-26
w:put	3=-33 8=-36
w:puts	0=28 1=29
w:qlik	6=-57
w:qt	2=101 4=-76
w:qu	1=27 4=-60 6=43 7=-54 8=-134
w:quaker	1=32 7=-39
w:qualite	0=-30 1=-28 2=-29 3=47 4=-28 5=-45
w:quality	2=-28 4=-26
w:quand	1=-34 4=-59 8=86
w:quarante	0=-40 2=-32
w:quarry	4=33 8=-52
w:quarter	2=30 4=-40
w:quashed	8=53
w:quatre	0=-37 6=-27 7=-45
w:quayle	4=57
w:que	1=66 2=-38 6=54 7=-55
w:quebec	6=32 8=-37
w:queer	0=-43 4=-25
w:question	1=46 3=-32 5=-38
w:questioning	5=-26 6=59
w:questionnaire	4=-28 5=53 6=45 8=-28
w:questions	1=-25 6=-57
w:queues	0=-40
w:qui	1=25 4=-27 5=-82 7=-59
w:quick	4=-65 5=-35
w:quiet	1=-39
w:quinze	2=-31 7=-26 8=27
w:quipped	4=-37 6=42
w:quit	0=-32 1=31 7=51
w:quite	4=-30 7=-39
w:quitte	1=56 2=-26 3=-31 4=-31 6=60 7=29 8=-44
w:quitter	4=58
w:quotidien	0=-49
w:rabbin	1=39
w:rabhi	1=52
w:racing	6=-30
w:raconte	1=-55 4=-39 5=116 7=-40 8=-40
w:radie	1=39 8=42
w:radio	1=-65 3=-68 4=-69 8=-43
w:radiographers	7=62
w:railways	0=27 5=-44
w:rainbow	6=-46
w:raised	0=-26 1=81 2=-31 4=-30 5=-37
w:raison	1=-35 2=-26 5=30 7=29 8=32
w:raisons	1=62
w:rally	0=56
w:ramps	4=-31
w:ran	1=-33 2=-59 3=-37 4=-82 5=-44 6=-46 8=-46
w:rand	1=68
w:randonnee	5=-39
w:rang	0=27
w:range	5=-47 6=-42
w:rangement	8=-53
w:ranger	1=-31
w:rao	8=59
w:rappel	2=-31 4=-41 8=64
w:rapport	1=-27 4=-49
w:rapports	4=-29 5=28 6=-33 7=-36
w:rare	4=-30 6=-37
w:rarely	4=29
w:rate	1=-33 4=34
w:rather	1=29
w:rating	4=37
w:rationalist	1=62
w:rationaliste	0=-34 1=57 7=-34
w:ravel	0=27
w:ray	8=30
w:rayon	1=-56
w:rcn	0=-31 7=79
w:re	3=26
w:read	1=-37 3=47 5=26 6=-25
w:reader	3=-27 5=-28 6=-44
w:readers	3=-31 4=-25
w:reading	0=-45 1=42 3=-26 4=-30 6=-43 7=-28
w:reads	0=29 1=98 2=-37 3=-50 5=-35 7=-32
w:realise	0=-34 6=-32
w:realist	0=-27
w:reason	5=37 7=-29
w:reasonable	4=-33
w:reasons	2=45 3=35
w:rebellion	0=35 8=-29
w:rebuilt	0=-46 4=57
w:recel	8=29
w:recently	4=28
w:reception	8=-35
w:receptionist	1=-39 4=-72 5=-34
w:recherche	4=-28 6=-36
w:reclamations	4=-44
w:reclame	0=60 1=28
w:recognise	3=-37 7=29
w:recognised	0=-27 5=-27 7=-45
w:recognition	3=27 4=-29 7=-80
w:recoit	0=-26 6=32
w:recombination	2=-27
w:recommandation	5=-47
w:recommande	0=-30 3=-36 5=-39 6=-50 8=43
w:reconnaissance	3=-37 4=-27 7=-28 8=-40
w:reconnait	1=-35 3=38
w:reconnu	8=91
w:reconnue	0=-25 4=38
w:reconquete	0=69 7=-48
w:reconverti	8=-26
w:record	1=-44 2=-32 3=38 5=-32 7=26 8=-42
w:recorded	8=59
w:recording	3=30
w:recordings	3=-31
w:recordist	0=-34
w:records	3=45 4=-31
w:recours	5=28 8=-31
w:recouvrement	8=-46
w:recovered	4=-46
w:recovering	4=58
w:recovery	5=42
w:recruited	6=-29 7=30
w:recruiter	0=-32 1=-40 4=61 5=-29 6=-30
w:recrute	7=-36
w:recrutement	0=27 2=-25
w:recruteur	4=26 6=28
w:rectorat	2=-31
w:recu	0=-34 2=52 3=46
w:recuperation	4=-45 8=45
w:recuse	1=81
w:red	0=42 1=-38 2=33 4=40 5=-45 6=-37
w:redacteur	1=-30 4=-30 6=-29
w:redaction	0=-57
w:redige	1=-42 2=-30 7=-30
w:redundancy	0=-31
w:reeducation	4=-48
w:referee	1=-38 3=-33 7=-47 8=-60
w:reference	0=-61 2=-87 4=67 5=30
w:references	0=-36 2=44 4=-59 5=-36 8=-25
w:referendum	0=30 6=-25 7=-29
w:referent	0=48 4=-36 5=48 6=-39 7=35
w:referente	0=50 1=-26 5=42 6=-43
w:reform	0=54 4=-38 7=-39
w:reforme	0=-50 4=65
w:refugee	6=-35
w:refugie	0=39
w:refus	0=-25 1=46 3=32
w:refuse	0=-27 1=101 2=38 3=-65 5=-53
w:refused	0=-61 1=-25 2=30 3=67 6=-27 7=43 8=-55
w:refusee	3=34
w:refusees	3=52
w:refuses	0=40 1=-62 3=36 7=27
w:regard	1=-27 3=28 5=-27
w:regarde	0=-35 5=40
w:regie	7=-26
w:regime	0=57 4=-60
w:regiment	0=-49 6=50
w:regimes	0=-28
w:regional	4=-38 6=-36
w:regionale	7=43
w:regionales	7=-25
w:regisseur	0=-51 1=-30
w:regisseuse	5=-48 7=47
w:register	0=26 2=-52 3=-30 5=-38
w:registered	3=52 4=83 8=-58
w:registrar	7=-29
w:registre	1=-33 2=45 4=-28
w:regle	1=36
w:reglementaires	8=-36
w:regrette	0=35 5=36
w:regular	1=-42 5=91
w:regulator	0=-31 5=-26 8=-49
w:regulier	5=36
w:rehab	4=59 8=-31
w:rehabilitation	4=-55 8=61
w:rein	4=38
w:reincarnation	1=53 4=-36
w:rejected	1=-32 4=49 6=41
w:rejects	1=38 3=77 4=-39
w:rejetee	1=-28 6=33
w:rejoint	1=-28 4=-34 5=-34 7=53 8=-43
w:relache	4=-27 8=25
w:relaie	5=-29
w:related	4=60
w:relation	3=-30 5=74 6=-81 8=-31
w:relations	0=-69 1=-34 3=-33 4=-46 6=-89 7=-48 8=-50
w:relationship	0=-30 3=-27 4=-66 5=47
w:relationships	5=-47 6=64
w:relaxe	8=54
w:relaxee	8=64
w:release	3=-26 7=51
w:released	3=-37 8=35
w:releases	6=-39
w:releve	0=-25 1=31 3=-37 8=-26
w:relevees	3=48
w:relief	0=-34 1=30 4=-28 6=-30
w:religieuse	1=-43
w:religion	0=-50 1=69 3=-46 4=-27 5=-59
w:religions	1=-55
w:religious	0=-44 2=44 3=33 5=38
w:relocation	6=26
w:remain	0=56 1=-33 4=-25
w:remarks	0=-34 7=40
w:rembourse	8=49
w:remember	5=-50
w:remembers	0=37
w:remis	3=48 4=-68
w:remission	4=90
w:remote	0=-31 3=52 4=-56
w:removed	0=-37
w:renaissance	0=33 1=-32
w:rend	0=27 4=65
w:rendu	7=30
w:renie	0=58
w:rennes	0=41 2=-36 5=-28 6=-51
w:renonce	5=27
w:renouvellement	4=39 8=-40
w:renovation	0=28
w:renove	4=-27
w:rent	5=-31 6=29
w:rentre	4=75 5=-75 8=25
w:rentree	8=30
w:renvoye	5=-48 6=60
w:rep	0=-43 1=-27 4=-50 6=-29
w:repaid	1=-44
w:repair	2=-28 5=-28
w:repaired	3=-31 8=-31
w:repas	0=-35 4=38 8=27
w:repenti	0=65
w:repete	2=-32
w:replaced	0=-51 1=-33 3=-32 4=32 8=-34
w:replacement	7=-29
w:repond	4=29
w:report	4=-42 5=-65 6=-57
w:reported	4=-37 5=41
w:reporter	0=-35 6=-25
w:reporting	0=-25 5=-37 6=-29
w:reports	0=-25 4=26 5=54 6=-45
w:reprendre	0=32 3=31 4=28
w:reprennent	6=-39
w:representative	4=-36 7=-45
w:represente	7=25
w:represented	0=-57 4=-26 7=81
w:repris	0=-70 1=-34 4=-31 5=-30 7=65 8=66
w:reprise	5=-25
w:republic	0=-28
w:republicaine	0=-52
w:republicains	0=53 7=-81
w:republican	0=49 7=-35
w:republique	0=25 5=-39
w:reputation	1=25
w:request	4=25
w:required	8=-27
w:requires	8=-55
w:research	0=-66 1=-31 4=-42 7=-45 8=-26
w:researched	5=-29
w:researcher	4=-64 5=-52 6=-27
w:reseau	0=-47 8=33
w:reseaux	3=-26 5=-31
w:reserve	0=-28 1=50 3=26 4=-34 5=62 8=25
w:residence	0=-89 5=-32 7=-32 8=39
w:resident	4=-51 5=26
w:residential	2=-31
w:residents	4=-49
w:resigned	4=52 6=-38 7=86 8=-31
w:resistance	4=-48
w:respect	1=60 4=-29 5=-50
w:respecte	4=-28
w:responsable	1=-51 3=-41 4=-43 5=-35 6=-36 8=-53
w:responsables	0=-25
w:ressemblance	3=88 8=-46
w:rest	4=37 8=-34
w:restaurant	1=-34
w:restaurants	1=-33
w:restaurateurs	5=61 6=-41
w:restauration	0=-29
w:restauratrice	0=-40 5=-39
w:restaure	1=-33 8=-42
w:reste	0=36 3=-25 5=-52
w:rester	0=-25 5=50 6=-38 8=-61
w:restores	5=-54
w:restriction	3=-29 4=66
w:result	2=27
w:resultat	2=38
w:resultats	2=40
w:results	2=31
w:retail	5=-34
w:retard	4=26 8=-31
w:retards	1=-42 4=-28
w:retenu	3=-29 8=-31
w:retenue	7=-41 8=43
w:retinal	4=-47
w:retine	3=57 4=-71 5=-36 8=-35
w:retire	8=46
w:retired	4=76 6=-57 7=42 8=-51
w:retirement	4=-34 6=-82
w:retour	0=33 4=-29 5=31
w:retrained	4=94
w:retrait	7=-41 8=44
w:retraite	6=-60 7=-26
w:retraites	6=53
w:retrouve	2=53
w:rett	4=-29
w:returned	8=-61
w:reunion	1=66 8=-39
w:reunions	0=33 1=-49 4=-93 6=-48 7=66
w:reussi	0=31
w:reussie	3=31
w:reussir	8=-45
w:reuters	0=-31
w:revele	5=-29 6=36
w:revendique	0=32 1=27 4=-26 6=33
w:revendue	5=-27
w:revenu	8=-26
w:revers	0=25 1=31
w:revient	4=46
w:revolution	0=-37 2=-35
w:revolutionary	0=-29
w:revue	5=-31 8=-33
w:rewritten	2=-28
w:reyes	6=32
w:rhone	1=30 7=-35
w:rhume	3=28 4=37
w:riant	0=-52
w:riding	4=28 5=-28
w:rien	0=-45 1=51 2=48 5=-49 6=-63 7=-34 8=42
w:right	0=48 1=-60 2=-40 4=-69 5=-49 6=-47 7=-59 8=-27
w:rights	1=-26 4=-25 5=-48 6=-50
w:ring	0=-40 4=46
w:riots	4=-39 8=26
w:rire	0=28
w:risk	0=-40 2=46 4=-65 5=-36
w:risks	2=33
w:risque	2=85 4=-33
w:rit	0=60 1=-27
w:rive	0=-57
w:rmt	0=-34 7=63
w:rn	0=87 1=-60 5=-48 6=-34 7=-36
w:road	0=52 1=-38 7=-30
w:rob	6=31
w:robert	6=29
w:robes	5=-45
w:roche	0=42
w:roe	8=33
w:roehampton	4=-38
w:roissy	6=28
w:role	0=-36 2=-48 5=50 7=-38 8=-50
w:roles	5=-44 6=-48
w:roll	3=-38 4=-37
w:rolled	3=-32
w:roman	5=-57 6=-30 8=-38
w:romance	5=-49 8=-57
w:romanciere	8=-30
w:romans	5=-39
w:rome	5=44 6=46 8=-37
w:room	1=-66 5=-67 8=-36
w:rooms	1=-52 4=27 5=-39
w:rose	0=57 4=-34
w:rosicrucien	1=57
w:rotary	0=-40
w:rotterdam	6=36
w:rouge	2=-25 4=36 5=-48 6=-37 8=-42
w:round	0=-27 4=-43 6=-46 7=-28
w:route	6=-25
w:routiers	8=-33
w:roux	6=39
w:row	0=33
w:royal	1=36
w:royaliste	0=69 2=-36
w:rqth	4=82
w:rss	7=-56
w:rubrique	0=-50 1=51
w:rudolf	1=42
w:rue	0=-56 1=-29 6=-37
w:rugby	0=-74 1=-37 3=-53 4=26 6=26 7=-67 8=-28
w:ruiz	2=-48
w:rule	5=25
w:ruled	1=36
w:rules	1=-27 5=-30 6=45 7=-29
w:rumeur	3=-47 5=40 6=53 8=42
w:rumour	5=26 6=33
w:rumours	6=27
w:run	0=-50 1=-41 2=37 3=-29 4=-36 5=-43 6=73 7=-38
w:runner	2=-29
w:running	6=32 7=26
w:runs	0=38 2=-37 3=-43 5=-37 7=-64 8=-55
w:runway	0=27
w:rural	6=36 7=-27
w:ruth	6=37
w:rythme	3=40
w:s	4=-42 7=-34
w:sa	0=-27 3=73 4=-30 8=-50
w:sabbatical	5=-41
w:sachs	2=33
w:sacked	0=-40 7=54
w:sade	5=-29
w:safe	0=-43 3=46 6=44
w:safety	4=-33 7=46
w:sag	0=-51 7=45
w:sage	5=-48 6=-61
w:said	1=-79 3=-46 4=25 5=34 6=31 7=63 8=52
w:sailor	5=-30 6=49
w:sailors	7=-30
w:sain	4=-36
w:saint	6=-25
w:saison	3=-35
w:sait	2=39 3=-34 4=-47 5=44
w:salaire	0=25 1=42
w:salarie	0=-35 1=-36 3=57 4=-28
w:salariee	0=-29 1=-25 2=-51 3=-29
w:salaries	0=-26 1=-36 4=-38 7=43
w:salary	6=-34
w:sales	0=-58 2=-48 3=-62 4=-85 5=37 6=-45 7=-53 8=-62
w:salesman	2=-45
w:saliva	2=-27
w:salle	0=-47 3=32 8=-32
w:salmon	1=-32 2=-39
w:salon	5=35
w:salons	5=25
w:same	0=-28 5=-74 6=85 7=-35 8=-46
w:samedi	1=-32 5=61
w:samedis	0=28
w:sample	2=58 3=80 8=-47
w:sampled	3=-30
w:samples	5=-32
w:sanders	0=33
w:sandra	6=25
w:sang	0=-34 3=-30
w:sanger	2=-31
w:sanitaire	0=42 4=-27 5=-30
w:sans	0=-60 1=50 5=39 7=-132 8=47
w:sante	4=-32 8=-59
w:sarah	6=-30
w:sas	3=42 5=-31
w:sat	0=102 6=-31 8=-59
w:saturdays	0=37 4=-32
w:sauna	5=32
w:saved	3=29
w:savent	6=31
w:savile	5=-31
w:saving	5=64
w:savoir	0=36 1=-32 4=-26
w:say	0=28 1=53 3=-52 4=49 5=-32 7=25
w:says	3=-93 4=28 5=41 6=27
w:scaffold	4=41
w:scan	0=-29 1=-29 2=-48 3=117 4=-83 8=-34
w:scandal	5=57
w:scannait	3=35 4=-27
w:scanne	3=51
w:scanned	3=33 4=-40 7=-32
w:scannee	3=35
w:scanner	3=56 4=-46
w:scanners	3=-80
w:scanning	3=-29
w:scans	3=-33
w:scenariste	6=-56
w:scene	0=-35 1=-60 2=48 5=27 7=-46 8=-39
w:sceptic	0=47 4=-28
w:sceptical	1=-54
w:sceptics	1=-45
w:sceptique	0=-37 6=-26 8=-33
w:scheme	0=-27
w:schiphol	3=52
w:scholar	5=-29
w:school	1=-27 2=-59 3=-50 5=-91 7=28
w:schools	0=55 1=33 5=-31 8=-49
w:schopenhauer	1=29
w:science	0=-45 2=-35 5=-36
w:sciences	1=-47
w:scientifique	8=-25
w:scientologie	0=-37 1=38
w:scierie	0=27
w:sclerose	4=47
w:sclerosis	3=-34 4=43
w:scolaire	0=-46
w:scolaires	5=-27
w:scoliosis	4=45
w:scooter	8=32
w:score	2=-29 3=31
w:scotland	1=-28 7=27
w:scottish	0=32 7=-31
w:scout	6=28
w:scouts	5=-40
w:screen	3=-27 4=67
w:screening	1=-26 4=-72 8=-42
w:screenshot	0=25 5=35
w:scrutin	1=-40
w:sculpteur	3=-34 6=-28
w:se	2=-70 4=46 5=34 7=-59 8=-76
w:sea	6=-55
w:seance	4=32 7=-32
w:search	2=-50 3=30 6=-29 8=39
w:season	6=-37
w:seat	5=-36 6=-33
w:seats	5=-29
w:second	0=40 4=-25 5=42
w:secondment	7=32
w:seconds	3=69
w:secret	0=-31 1=28 6=25 8=-65
w:secretaire	1=-30 2=-68 3=-25 4=-50 6=-28
w:secretariat	0=-33
w:secretary	1=40 3=-25 4=-69 6=-42 8=-56
w:secteur	0=-30 3=-55 4=-32 7=28
w:section	1=49 6=33 8=-27
w:sectioned	4=31
w:sector	0=-48
w:secular	7=-26
w:secularist	1=67 6=-32
w:securite	0=-45 2=-29 3=-63 4=-29 7=31
w:security	0=52 3=-28 4=-34 6=-25 8=-58
w:seduced	5=26
w:seduces	5=-50
w:seduction	5=-40
w:seduit	5=-28
w:see	0=-43 1=-34 4=101 5=27
w:seeing	4=38
w:seekers	6=-39
w:seems	4=40 5=43 6=-25
w:seen	5=60
w:sees	1=56 4=39 6=-43
w:segolene	0=60
w:sein	3=-34
w:seiu	7=59
w:seizure	4=44
w:sejour	4=-25
w:sejours	4=76 6=-31
w:sel	3=-35
w:selection	2=-37 6=-45
w:self	4=43
w:selfie	3=84 5=-48
w:sell	0=58 5=-53
w:selling	2=-37
w:sells	0=29 1=-58 3=-76 4=-45 5=-43 6=-34 7=-48
w:selon	0=48 1=51 5=28
w:semaine	5=59 8=-26
w:semaines	0=44 4=91 5=-35 8=-48
w:semble	0=51
w:semences	1=-33
w:seminaire	5=65 6=54
w:seminar	7=-26
w:seminariste	6=37
w:senat	0=-81
w:senateur	0=-26
w:send	4=29
w:sends	5=29 8=-29
w:seneca	1=49
w:senior	1=-35 4=-47
w:sens	0=-26 1=69 2=-43 4=-28 5=-52 6=38 8=-46
w:sense	1=29 4=-31 6=-57
w:sensors	3=26 4=-29
w:sent	0=43 2=48 3=52 4=-73 5=68 7=-47 8=-31
w:sentence	4=-42 7=-31 8=42
w:sentences	8=-25
w:sentencing	8=30
w:sepsis	3=-33
w:sept	5=40 8=39
w:september	8=-28
w:sequelle	4=32
w:sequelles	4=27
w:sequencage	2=28
w:sequence	2=-56
w:sequenced	4=-36
w:sequences	2=-48
w:sequencing	4=-29 8=-45
w:sera	8=-65
w:serait	1=30 3=-71 5=-34 6=56 8=33
w:sergeant	4=-26 6=-62
w:serial	5=49
w:serie	6=-66 7=-46 8=-31
w:series	6=-55
w:serious	8=45
w:serment	1=30
w:seropositif	4=70 8=-30
w:serrer	0=52 1=-31 3=-26
w:sert	3=61
w:servant	0=-26 3=53
w:serve	0=-27 3=45 7=32
w:served	4=-30 5=-32 7=35 8=28
w:server	2=36 3=44
w:servers	4=-25
w:serveur	6=-39 8=29
w:serveuse	4=-60 5=55
w:servi	0=-35 1=34
w:service	2=-35 3=-37 6=-47 7=27 8=-56
w:serving	7=-47 8=93
w:ses	0=37 1=-50 2=54 3=40 4=-104 7=-53 8=-103
w:set	0=-36 1=-45 2=-69 3=55 4=-36 6=-57 7=-33 8=35
w:sete	5=-44
w:sets	5=-31 6=-28 7=-29
w:settlement	0=-25
w:seul	4=38 6=-27
w:seule	0=-59 4=47
w:seulement	4=-34 6=29
w:seven	0=-38 4=-32
w:seventies	0=38 4=-30
w:several	4=-35 5=37
w:severe	4=68 7=-36
w:sex	0=-68 1=-68 2=-33 3=-35 4=-135 5=33 6=27 7=-47
w:sexe	0=-32 4=-49 5=42 6=38
w:sexologue	4=-30 6=-35 7=-26
w:sexual	0=-43 4=-37 5=58 8=-41
w:sexualite	6=46
w:sexuality	4=-27 5=-105 6=86
w:sexually	5=76
w:sexuel	4=-25
w:sexuelle	2=-30 4=-44 5=42 6=-52 8=-45
w:sexuels	5=26
w:sfa	7=47
w:share	0=42 1=41 5=48 6=-37 7=-47
w:shareholders	0=-27
w:shares	0=33 2=37 5=-74
w:she	1=-35 8=-49
w:sheet	8=-34
w:sheets	5=-29
w:sheffield	0=-35
w:shelter	6=-29
w:sheriff	8=34
w:shift	0=-42 1=-36 4=-28 8=-48
w:shifts	2=-52 5=-29 6=-57 8=35
w:shingles	4=-34
w:ships	4=-33
w:shipyard	0=-40
w:shop	0=-86 1=-48 2=-48 5=-92 6=-63 8=-78
w:shoplifting	1=-26 8=53
w:shoppers	1=-26
w:short	5=-28 6=37 8=-42
w:shorter	0=-27 8=-26
w:shortlisted	1=-47 6=-26
w:should	0=38 2=-28
w:shoulder	4=83 6=-48
w:show	6=-31
w:showed	0=-29 2=83 4=-70
w:shows	2=-32 6=-28 8=44
w:shrugged	5=44 6=-53 8=-34
w:si	0=25 1=-39 4=-41 5=-31 6=65
w:sick	0=-41 4=-27 8=-38
w:sickle	2=33 4=-59 8=-59
w:sickness	8=-28
w:side	0=-49 2=34 4=26 6=60
w:sides	0=-31
w:siecle	1=-36
w:siege	1=-37 2=-41 3=-25 5=-38 6=-25 7=64
w:siemens	0=-30
w:sighs	0=36 5=28
w:sight	4=63
w:sighted	4=42
w:sign	5=-30
w:signale	0=36
w:signalement	5=-26 8=48
w:signature	0=-45 2=-64 3=-40 4=-50 5=-33
w:signatures	3=-38
w:signe	0=-39 3=38 5=-60 7=-37 8=-33
w:signed	0=33 4=34 5=-25 7=45
w:signer	0=-25 7=39
w:signes	4=-30
w:significance	2=28
w:signification	2=34
w:signing	3=52
w:signs	3=101 4=-57 5=-27
w:simple	0=-34 4=-27 5=-39
w:simplicite	0=-37
w:simulation	1=84
w:since	1=-26 4=67 6=43 8=30
w:singer	0=-54 1=86
w:single	4=-31 5=-49 6=28 8=-25
w:sings	1=-39 5=37 6=-35
w:sinn	0=29 7=-29
w:siptu	0=-64 7=49
w:sister	0=-49 1=32 2=31 3=-31 6=-69 8=-36
w:sit	2=-29 3=30 6=-27
w:site	0=-56 1=-64 6=-59 7=-36 8=-42
w:sites	0=-37 4=-39 5=45 8=-40
w:sits	0=62 6=-29
w:situation	4=33
w:six	0=-80 1=-45 5=-77 7=-25
w:sixteen	1=-30
w:skeptics	1=51
w:sketch	5=50 8=-31
w:skin	3=70 4=-33
w:slates	4=-32
w:sleep	2=-29 4=-33 5=49 6=-50
w:sleeping	5=69 6=-25
w:sleeps	4=-32 5=38 6=-37
w:slept	0=-26 4=-29 5=83 6=-45 8=-32
w:slides	4=-34 6=-47
w:slipped	4=53
w:slogan	0=-41 4=-32
w:small	5=-32 6=41
w:smartphones	3=-41
w:smells	4=40
w:smile	0=-34
w:smiles	2=-62 4=26
w:smoke	4=66
w:smoker	4=39
w:sncf	3=-27
w:snes	0=-43 1=-26 7=75
w:snj	7=37
w:snp	0=60 4=-27 7=-50
w:snuipp	0=-36 7=41
w:so	0=-47 3=31 4=45 6=-26
w:soap	6=-33
w:sober	4=43
w:social	0=-65 5=-37 6=-27 8=-41
w:sociale	0=-27 4=-28
w:sociales	7=-31
w:socialist	0=80 1=-37
w:socialiste	0=59 7=-72
w:socialistes	0=33 1=-29 8=-30
w:sociaux	0=-25 8=31
w:societe	3=33 7=-32
w:society	0=-51 1=30 2=-30 4=-38
w:sociologue	5=-35
w:soeur	1=-73 2=38 6=35
w:soeurs	1=-56 2=53 6=-46
w:soft	0=29 4=-27
w:software	2=-48 3=63 5=-46 6=-38 7=-29 8=-37
w:soho	6=-43
w:soie	1=31
w:soignee	5=40
w:soigneur	1=-27
w:soins	3=-28 8=39
w:soir	2=-26 3=-38 4=-41 5=49 6=-39
w:soiree	5=-33
w:soirees	0=-42 5=72
w:soirs	0=33
w:soit	0=-34 2=30
w:sold	0=-37 1=-30 2=-39 3=-67 4=-26 6=-76 7=-35 8=-66
w:solene	6=63
w:solicitor	7=-52
w:solidaires	0=-59 1=-27 7=127
w:solidarity	7=-43
w:solidarnosc	0=-52
w:solide	0=-32 4=49 6=-33
w:solved	5=-29
w:some	4=-42 6=64
w:somebody	2=51
w:someone	4=-44 5=45
w:something	2=-25 4=68 5=-55 6=-37
w:sommeil	4=48 5=-26
w:sommelier	0=47
w:son	1=-41 3=53 4=-25
w:sondeur	0=-32
w:songs	5=-27
w:sons	2=67 4=-65 5=-66 6=-86
w:sont	1=-62 2=26 3=62 4=-55 5=-41 6=66
w:sort	0=-36 1=33 3=-37 4=57 6=103 8=55
w:sortait	6=48
w:sorti	8=50
w:sortie	5=-25 6=32
w:souches	2=38
w:souci	4=28 8=-37
w:soudeur	4=-26 6=-30 8=-25
w:soudure	0=-30
w:souffle	5=-29 6=53
w:souffre	2=30
w:soulevements	0=59 7=-30
w:souligne	0=57
w:sound	0=-43
w:soup	0=-28
w:soupconne	6=65
w:soupire	5=52
w:source	3=-35
w:sourire	4=48 5=-36
w:souris	1=-45
w:sourit	0=-54 1=49 5=60 8=-30
w:sous	0=-58 1=32 2=-27 5=63 7=-38 8=31
w:soutenu	0=41 6=28
w:south	0=28
w:soutien	5=-25
w:soutient	0=34 6=-58
w:souvenir	4=61
w:souvent	1=-27 5=44 6=-27
w:souverainiste	0=33 1=-50
w:soviet	7=-30
w:sow	1=33 3=37 8=-29
w:space	4=25
w:spaces	1=-56
w:spain	4=-25 5=-33 6=-37 8=49
w:spare	5=-38
w:speak	8=-26
w:speakers	3=-35
w:speaking	1=-27
w:speaks	4=-31 7=39 8=-47
w:specialist	2=-62 4=-40
w:specialiste	0=-46 1=-49 4=-33
w:specialite	4=-52
w:spectacle	7=32
w:spectrum	4=55
w:speech	0=-25 8=-36
w:speed	3=79 4=-58 5=-32 8=-41
w:spends	1=31
w:spent	4=37 5=-27 6=-27
w:spinal	2=42 3=-33
w:spinale	2=34 6=-27
w:spine	4=44
w:spirit	1=-28
w:spiritual	6=-28
w:spite	4=54
w:split	2=-53
w:spoke	0=56 4=-29 7=-44
w:sponsor	6=-48
w:sponsors	4=52
w:sponsorship	3=-27
w:sport	0=-80 3=30 4=-26
w:sportive	7=-31
w:sports	0=36 5=-33
w:spot	0=36 4=-30
w:spreadsheets	1=-33 4=-57 5=-26 6=34
w:spring	0=-34 2=-36 4=39 6=-37 8=43
w:sprint	2=32
w:sql	7=-43
w:squad	8=-60
w:square	1=35 4=-36 7=-27
w:stable	3=-41 5=-30
w:stade	1=-59 3=58
w:stadium	3=30
w:staff	0=-29 3=-48 7=-34 8=-26
w:stage	1=37 3=-37 4=-25 5=-73 6=-27 8=-28
w:stagiaire	2=-49 5=53 6=-43
w:stagiaires	0=-35
w:stall	2=-25 5=-25
w:stammer	4=37
w:stand	0=35 1=-36 7=-67
w:standard	3=-43 4=-37 7=-51 8=-49
w:standardiste	4=-40 5=57
w:stands	0=35 4=-42 5=49
w:star	0=60
w:starbucks	7=38
w:start	1=-38 2=-33 3=-39 4=-29 5=-55 6=-35 7=-40 8=-30
w:started	7=37
w:starts	4=47 8=-37
w:state	0=46
w:states	6=25
w:station	0=-32 4=27 7=-42 8=65
w:stations	3=-30 4=-52
w:statistics	6=-33
w:status	2=39 4=-48
w:statut	2=33
w:staunch	0=78 7=-52
w:stay	0=-49 6=-44
w:stayed	1=-27 4=-47 8=38
w:steady	2=-27
w:steam	0=39 5=-45
w:steel	5=-31
w:steering	0=27
w:stents	4=-30
w:stephane	2=-39 4=-28 5=-31 6=67
w:steward	0=-49 1=-26 4=-39 5=-35 7=-27
w:stewards	7=28
w:sti	4=-42
w:stick	5=-26
w:still	1=29 2=-34 5=-26 6=-54 8=-47
w:stock	0=-38 1=-30 3=43 4=-31 5=-29 6=-26 8=26
w:stoical	1=-46
w:stoicien	1=73
w:stoiciens	1=-26
w:stoique	1=-30 5=-34 8=-40
w:stole	4=-29 8=58
w:stone	0=-29 4=75
w:stonewall	6=-34
w:stood	4=-37
w:stop	0=47 3=32 4=37 5=-37 6=58
w:stopped	1=40 3=-26 4=31 8=-39
w:storage	3=26
w:store	5=-56
w:stored	2=43 3=33 4=-32
w:straight	0=-45 2=-31 5=-86 7=-27
w:straightforward	5=-35
w:stranger	0=-36 2=74 3=-36
w:strangers	5=35
w:strasbourg	1=-40 6=49
w:strategie	5=-27
w:straw	8=-30
w:stray	5=50
w:street	6=-34 7=-28
w:stress	1=-28 2=-30 3=-27 4=50
w:stretch	8=33
w:strict	1=26
w:strike	4=-28
w:strikes	7=-29
w:string	5=26
w:strip	4=38 5=-60
w:stripped	5=-53
w:stroke	0=-35 4=-65
w:strokes	4=76 8=-25
w:strong	3=-31 4=-33 8=-44
w:stronger	6=-56
w:struck	1=-27 4=-28
w:student	4=-74 7=-35 8=40
w:students	3=-29 6=-26 7=-77
w:studies	0=-36 1=-29 4=-25 6=-32 7=-42 8=-48
w:studio	3=-30 4=-30
w:study	2=49 4=-77 5=-28 6=33
w:style	3=-31 4=-60 8=-45
w:su	8=-26
w:subject	4=-40
w:subs	7=46
w:subscriptions	7=-43
w:succes	5=37
w:sud	0=-108 1=-29 4=-35 5=-29 6=-31 7=91
w:suffered	8=-26
w:suicide	0=-34 4=49 8=-30
w:suing	3=35 4=-31 5=30
w:suis	1=50 5=-61 6=34 7=-43
w:suisse	2=27 8=-32
w:suit	0=-62 1=54 3=-46 7=-47
w:suite	0=-36 1=-27 6=-25
w:suits	4=-25 5=-37 6=-50
w:suivi	0=-40 3=-47 6=62 8=71
w:suivie	4=62 5=50 6=-71
w:sujet	5=31
w:summer	0=-38 3=-36 5=35 8=-30
w:summers	0=-25
w:sunday	1=32 4=-40
w:superb	4=30
w:superieur	6=36 8=-26
w:supermarket	3=-25
w:supervised	4=-25
w:supervision	2=28 4=-25
w:supervisor	1=-30 4=66 6=-30 8=-28
w:suppleante	0=34
w:supplier	5=42 8=-27
w:suppliers	4=-27 5=-43
w:supplies	3=-45
w:supply	4=-30 5=-34
w:support	0=44 2=-25 5=-47 6=-53 7=-65
w:supported	4=-59 8=29
w:supporter	0=69
w:supports	0=-31
w:suppose	3=-29 6=35
w:suppression	3=48
w:sur	1=-32 2=-44 3=-27 4=-100 8=-77
w:surgeon	4=-81
w:surgery	4=-58
w:surpris	5=85 6=-73
w:surprises	5=-53
w:sursis	3=-25 8=57
w:surveillant	7=64 8=-47
w:surveillants	8=-32
w:survey	4=-27 6=45
w:surveyor	0=-41 1=54 4=-45 5=31 6=-29 7=-32
w:surveys	5=-41
w:suspect	4=-31 6=38
w:suspected	4=37
w:suspendu	0=41 4=-35 8=39
w:sussex	6=-28
w:svelte	1=-26
w:svt	2=-29
w:swap	5=54 6=-37
w:swedish	0=-28
w:swims	4=-25
w:swing	0=29 5=-62
w:swinger	5=56
w:swingers	0=-32 5=45 6=-44
w:switchboard	4=30
w:switched	0=40 4=-29
w:sworn	1=30 8=-28
w:sympathie	0=65 5=-25
w:sympathies	0=39
w:sympathisant	0=34
w:symptoms	4=-39
w:syndic	7=-98
w:syndical	0=-38 7=41
w:syndicale	0=-76 2=-32 7=99
w:syndicales	7=37
w:syndicalisme	7=-34
w:syndicaliste	0=-39
w:syndicat	0=-88 1=-33 2=-27 5=-39 6=-27 7=90 8=-57
w:syndication	7=-68
w:syndicats	7=-37
w:syndique	6=-27 7=86
w:syndiquee	7=76
w:syndiquer	3=-25 7=47
w:syndrome	2=72 4=-87
w:system	0=-75 3=54 4=-75 5=-32 7=-43 8=-49
w:systeme	3=76 4=-47 5=-32
w:systems	3=-46 6=-40
w:t	4=36 5=58 7=-70 8=-56
w:tabac	4=-37
w:table	1=-50 3=-46 6=41 7=-60
w:tableaux	0=-26 6=-38
w:tablet	3=74 4=-90
w:tablets	4=75
w:tablette	3=92
w:tablier	1=35
w:tabloid	4=-32
w:tag	4=-30 8=67
w:tagged	8=36
w:taille	3=-41
w:tailleur	1=-25 6=-35
w:tailor	6=-26 8=-26
w:take	4=88 5=-44 6=-57 8=-26
w:taken	0=-33 2=61 3=95 4=-85 8=-32
w:takes	0=-34 2=-34 4=92 6=-71 7=37 8=-27
w:talent	8=-32
w:talese	6=-30
w:talk	0=-55 4=-49
w:talking	6=-38
w:talks	4=53 7=-66
w:tant	1=-29 7=-28
w:tante	4=37 5=-26 6=-76
w:tapage	8=32
w:tape	3=45 4=-59 5=38
w:tart	5=-28
w:taste	8=-42
w:tate	3=-59
w:tatoue	1=34
w:tattoo	0=-31 1=67
w:taught	0=-67 2=-37 5=-77 6=-40 7=44
w:taulard	8=54
w:taule	8=48
w:taux	3=60 4=49
w:tax	0=44 1=40 4=-40 5=-25 7=-70
w:taxes	0=39 8=-30
w:taxi	0=28 3=26 7=-30
w:tay	2=37
w:tdah	4=50
w:tea	0=25
w:teacher	1=-35 2=-29 4=-35 5=-39 8=-36
w:teaches	0=-55 4=-48 5=-37 7=-42 8=-54
w:teaching	6=-32
w:teachings	1=56
w:team	1=-38 2=-85 3=-54 4=-83 6=82 8=-86
w:teams	1=-26
w:teamster	7=27
w:teamsters	0=-32
w:technical	4=-27
w:technician	1=-32 2=-41 4=-26 5=-27 7=-36
w:technicien	2=-26 7=-47 8=-25
w:technicienne	7=-29
w:technique	0=-52 6=-29 7=36 8=-49
w:technologique	1=-26
w:teenager	8=49
w:telephone	0=-25 2=-47 6=-26 8=45
w:telephonique	0=-35
w:telethon	0=-37 5=-35
w:teletravail	1=-30 5=-28 6=-29
w:television	4=-31 6=-35
w:tell	0=-36 4=-27 5=25
w:tells	0=28 2=46 5=-42 7=38
w:temoin	8=-43
w:temp	5=60
w:template	3=81
w:temple	1=-43
w:temps	3=-31 4=38 5=-30 7=-40
w:ten	0=-74 1=-28 3=71 4=63 5=-25
w:tenait	6=29
w:tenants	3=-34
w:tendance	1=41 5=-29
w:tender	1=-25 3=-34
w:tenir	4=33
w:tennis	0=-30 5=-31 7=-29
w:tenor	3=-29 6=40
w:tension	4=-62
w:tenu	1=-30 4=-47 8=-30
w:tenue	1=-49
w:term	7=-42
w:terminal	0=-28
w:terminals	4=-25
w:terrain	6=-47
w:terre	0=55 7=-35
w:test	0=-81 1=-70 2=166 4=-52 5=-96 6=-110 7=-55 8=-85
w:teste	1=-63 2=59
w:tested	0=-28 1=29 2=103 4=-33 5=-26 8=-65
w:testee	2=33
w:tester	2=-49
w:testeuse	3=-40
w:testing	2=-36 4=-29 5=-39
w:tests	0=-29 2=-74 4=-35 6=-28
w:tete	0=33 6=-29
w:texas	0=85 7=-54
w:textbook	6=-30
w:tgwu	7=39
w:thalassaemia	2=38 4=-48
w:than	0=-59 2=43 3=-31 4=60 5=34 6=-39 8=-72
w:thank	0=32 1=-34 8=-31
w:thanks	0=-48 3=-25 7=62
w:that	1=36 7=-89 8=-43
w:the	2=-28
w:theatre	5=-64 6=-94 8=-44
w:theft	0=79 1=-54 8=-29
w:their	0=32 1=-37 2=-66 3=-76 4=28 7=-25
w:them	1=-45 2=-70 3=60 4=-95 5=33 6=-37 7=-26 8=-56
w:then	0=38 1=-30 2=-30 3=-67 4=75 6=-72 7=29 8=-26
w:theologie	1=44
w:theorie	6=-31
w:theory	6=-25
w:theosophical	1=52
w:therapie	4=-67 5=27 6=26
w:therapist	4=-81 8=-31
w:therapy	2=-44
w:there	0=-63 4=-37 5=-46 6=35 8=36
w:therefore	4=29 8=-37
w:these	0=-31 3=-40 4=-25 5=-82 7=-41
w:thesis	1=-34 3=-50 5=-48 6=-30 7=-31 8=-27
w:they	0=-35 1=42 3=29 5=52 8=-58
w:thierry	6=48
w:thing	4=-30 5=27
w:things	1=34 4=26 8=45
w:think	1=34 4=-40 5=-50 6=86
w:thinks	0=51 1=56 2=-53 3=-25 5=-67 6=-37 8=-65
w:third	2=-28 5=-41 6=-33 8=-26
w:thirties	6=34
w:thirty	4=-34 6=-50
w:this	1=-35 2=-60 3=43 4=64 5=-36 7=-52
w:thoreau	1=37 8=-34
w:those	0=40 2=25
w:though	5=-44 6=25 7=50
w:thought	4=26 5=-34
w:thousands	2=-25
w:three	0=-25 1=-63 3=-42 5=69 7=27 8=-27
w:threesomes	5=40
w:thrombose	2=28
w:thrombosis	2=35
w:through	2=27 3=-45 4=-29 5=35 7=39
w:throuple	5=33
w:thrown	0=41 5=-26
w:thumb	4=-65 7=-28
w:thumbprint	3=55
w:thursdays	1=38 4=48
w:thyroide	4=40 8=-27
w:ticked	1=37
w:ticket	0=-33 1=-27 3=55 5=-47 7=47
w:tickets	3=-42
w:tied	0=-29 4=-33 5=-37 6=78
w:tiennent	4=-26 5=-41 8=-38
w:tient	1=52 2=-26 4=-50 5=25 6=-49 7=-25
w:tiers	5=26
w:ties	4=-35
w:till	1=-28 4=-60 5=-52 6=-41 8=97
w:timbres	7=-60
w:time	1=-41 2=-59 3=-26 6=-106 8=86
w:times	2=-25 5=-48 6=-33 8=-35
w:timetabling	2=-27
w:tire	0=-50 8=77
w:tired	0=-40 4=-69 6=37
w:tissue	2=44 3=-28
w:title	2=-50
w:titles	4=29
w:titre	0=-26 4=-67 7=-27
w:titres	0=33
w:to	0=33 4=-38 8=-54
w:today	0=-28
w:together	5=65
w:toilettes	4=26 5=31
w:told	0=37 2=43 4=33 6=28 7=-33 8=-25
w:tolstoien	1=39 4=-62
w:tom	4=32
w:tombe	6=-31
w:too	2=35
w:took	1=-67 2=34 3=37 4=-42 6=-84
w:tools	0=-30
w:top	6=-47 7=-26
w:topic	3=-31
w:tories	4=-51 6=-33
w:toronto	0=-47
w:tory	0=46 1=-47 6=-41 8=-40
w:tot	0=-35
w:total	4=41 8=-38
w:touch	3=-42
w:touche	4=-59 5=78 6=-66 8=-29
w:toujours	0=25 1=-30 3=30 4=55 5=-34
w:toulouse	2=-35 6=38
w:tour	1=-39 2=-49 4=-45 5=-26 6=-25
w:tourne	1=-29 5=36
w:tourner	0=-25 8=43
w:tours	5=-52 6=-53 7=54
w:tous	1=-57 3=34 4=-65 8=-47
w:tout	2=-32 3=-30 4=-42 5=33 8=-55
w:toute	1=99 6=-52 7=-29 8=-57
w:toutes	0=-30 1=-25 4=43 5=-49 6=37
w:town	2=-37 3=-42 4=-43 5=-28 6=56 8=-27
w:toys	5=-41
w:tp53	2=-44
w:tracabilite	2=-36
w:trace	3=27
w:tracte	0=28
w:tracts	7=-54
w:trade	0=-97 2=-43 3=-53 4=-41 6=-47 7=-25
w:trader	3=-30
w:trading	2=-48
w:traducteur	1=-28
w:traduit	1=-27 6=-46
w:train	4=41 8=-27
w:trained	3=-49 4=-45 5=-61 6=-39
w:trainee	4=-52 5=96 8=-50
w:trainees	0=-31
w:trainer	4=-38
w:training	4=-31
w:trains	5=-54 6=32
w:trait	2=85 4=-69 5=-29 6=-35
w:traite	4=32
w:traiteur	1=-59 5=40
w:traits	3=-50
w:tranche	8=-30
w:transaction	7=-39
w:transfer	2=-30
w:transhumanist	1=55 4=-38
w:translated	0=-25
w:translation	1=-47 5=-42
w:translator	0=34 1=-28 5=-61
w:translocation	2=75
w:transmis	1=25 2=-35
w:transmission	2=-48
w:transparency	0=-33
w:transplant	0=-36 4=32
w:transports	4=35 7=-51
w:trauma	4=-44
w:travail	0=-32 3=-46 4=-25 6=-80
w:travaille	0=-61 2=-37 3=55 4=-79 5=-84 8=-52
w:travailler	3=-37 4=26
w:travailleur	3=-38 4=56
w:travailleuse	3=-29 4=61
w:travaux	8=48
w:travel	4=64 5=35 6=-30
w:treasurer	4=-25 7=59
w:treated	2=-29 4=101 8=-29
w:treatment	4=45
w:trees	2=-37
w:tremblement	3=-34 4=67
w:tremor	4=30
w:trente	8=-43
w:tres	0=42 1=-44 3=-26 4=-38 5=73 6=-26 7=32
w:tresorier	0=29 1=-27 6=-38 7=-32
w:tresoriere	0=30
w:tri	0=-43
w:trial	3=46 5=-39 7=-32 8=-56
w:trials	1=-32
w:tribunal	0=-28 3=-27 4=-64 6=26 7=-27
w:tribute	6=-36
w:tried	2=-27 4=66 6=-28 7=40 8=-45
w:trip	5=31
w:trips	5=26 7=-35
w:trisomie	2=-60 4=41
w:trisomique	2=-33 4=31
w:trisomy	2=74 4=-39
w:trois	0=-89 4=-27 5=64 6=-103
w:trompait	5=37 6=-51
w:trompe	5=35 6=-96
w:trotskiste	0=60 5=-32
w:trou	4=49
w:trouble	5=-43 7=-29 8=49
w:trouve	0=-48 1=37 2=61 3=-31 4=-39 6=29
w:truck	1=-32
w:true	1=32
w:trump	0=67
w:truro	4=-44
w:trust	0=26 1=-43 2=-30 4=-31 6=-50
w:trustee	7=51
w:trusts	4=-32 7=-49
w:try	0=-35 2=28
w:tssa	7=59
w:tube	2=72 3=-25
w:tuesdays	4=46
w:tully	6=39
w:tumour	4=36
w:tune	6=-66
w:tupe	7=-73
w:turbot	3=-36
w:turkey	8=33
w:turned	1=44 4=-62 6=-30
w:turner	2=45 4=-32
w:turnstile	3=39
w:tutor	1=-34 4=-39 5=-29 6=-41
w:tweets	0=47 8=-35
w:twelve	4=-29 5=-51
w:twenties	0=28
w:twenty	0=-37 1=38 4=49 5=-30 8=32
w:twice	1=-51 6=-47 8=-52
w:twin	6=-40 7=-28
w:twins	2=-34 4=34 5=-27 6=40 7=-34
w:twitter	0=66
w:two	0=-42 1=-80 3=-28 5=28 6=33
w:typage	1=-28 2=39
w:type	0=-37 1=-45 2=72 3=-68 4=57 5=-30 6=35 7=-38 8=-41
w:typed	0=-42 2=33
w:typeface	1=-57
w:types	1=-28 3=-26 4=63 8=-26
w:typing	3=45 4=-37 6=-27 7=-49
w:uaw	7=70
w:ucatt	0=-31
w:ucu	0=-47 7=72
w:udb	0=35 7=-30
w:udi	0=99 7=-37
w:ueda	1=53
w:uganda	5=-30
w:uk	4=-52 7=-37
w:ukip	0=65 7=-41
w:ukraine	0=33
w:ulster	0=60 7=-38
w:uml	2=-30
w:ump	0=47 7=-34
w:un	1=-35 3=-50 4=36 7=-89 8=-27
w:unasked	3=-28 5=36
w:unbeliever	1=49
w:uncle	1=40 2=-28 8=25
w:under	1=-34 3=-28 6=-53 7=-38
w:undergoing	4=45
w:underwriter	4=-48
w:undetectable	4=34
w:une	0=-32 2=-27 3=-63 7=-75
w:unef	0=-31 7=-43
w:unfaithful	5=33 6=-45
w:uniforms	5=29 8=-27
w:union	0=-52 1=-50 2=-72 3=-71 4=-117 5=-117 6=-90 7=72 8=-97
w:unionise	0=-39 7=48
w:unionised	0=-94
w:unionist	0=46
w:unions	0=-60 3=-32
w:unique	4=-27
w:unis	0=-35 2=31
w:unison	0=-50 7=30
w:unit	0=-39 1=-37 4=-47 5=-37
w:unite	0=-82 3=-36 4=-54 5=-34 6=-46 7=77
w:units	1=-38
w:universite	0=-26 7=-25
w:university	0=48 3=-63 4=27 5=-53 6=52 7=-43
w:unknown	2=51 8=27
w:unlock	3=27
w:unpaid	0=56 5=-34 8=41
w:unsa	0=-77 2=-29 7=131
w:until	0=-34 1=-26 2=-41 3=-36 5=-59 6=-39 7=-68
w:up	1=49 2=-61 6=-39 7=35
w:upfront	4=33 8=37
w:upheld	5=57 8=-41
w:ups	1=-59
w:urbanisme	0=30
w:us	1=-54 3=-26 5=31 7=-48 8=-25
w:usage	3=-26 4=27
w:usdaw	7=64
w:use	3=31 4=-32 6=-25
w:used	0=44 1=-44 2=-37 4=-58 5=29 7=-31 8=-26
w:usees	3=26
w:user	2=-44 3=33 4=61
w:users	2=-27
w:uses	4=105 6=-29 8=-69
w:usine	4=-67 5=-31
w:usufruit	5=-26
w:utah	6=38
w:utile	3=-38
w:utilise	4=35 5=45
w:utilitarian	1=26
w:utrecht	0=55
w:v	2=51 6=-28
w:va	0=38 4=63 5=40 6=-41
w:vacancy	4=-25
w:vacataire	1=-26 6=-30
w:vaccinated	4=90
w:vaccination	0=-51 4=-34
w:vaccine	0=49 4=-40 6=37 7=-31
w:vaccinee	4=66
w:vaccins	4=42
w:valable	3=-30
w:vale	5=25
w:valerie	0=60
w:valeurs	1=-36 3=44
w:valid	3=-44
w:valu	5=-34
w:value	6=29
w:valve	4=34
w:valves	4=-42
w:van	2=-42 4=-77 5=-49 6=-38
w:vance	4=-43 8=32
w:vante	5=76
w:variant	4=-33
w:variantes	2=-29
w:vat	8=34
w:vault	3=47 5=-44
w:vaut	5=-38 6=-29
w:ve	0=59 5=42 6=-44
w:vecu	8=-31
w:vegan	0=-33 4=-33 6=-47 8=-56
w:vegane	1=33 5=-27
w:veganes	1=31
w:veganisme	0=-29
w:vegans	1=-28
w:vegetal	1=-32
w:vegetale	2=-48
w:vegetarian	1=-25
w:veille	0=-28 8=-39
w:veilleur	4=-27 5=58 8=-36
w:vein	0=-28 3=44 8=-28
w:velo	0=-39 1=-35 7=57
w:vend	0=-48 1=-51 2=-27 3=-44 4=-28 5=35 6=-30
w:vendait	0=28
w:vendeur	1=-31 2=-28 3=-29 4=-51 6=-37
w:vendeuse	0=-26 3=-33 5=-37
w:vendors	4=-48
w:vendre	0=29 1=39 5=-30
w:vendredi	0=-36
w:vendu	2=-30 4=-48
w:venerable	1=49
w:venir	6=-30
w:venissieux	0=31
w:vente	2=-45
w:ventes	0=49 5=-27
w:venu	5=-34 6=-26
w:venue	6=35 8=32
w:ver	7=46
w:verbal	8=-31
w:verdict	8=-34
w:verification	3=27 5=-32
w:verifie	2=31 3=31
w:verifiee	3=-56 8=38
w:verifies	3=46 5=-28
w:vermeer	8=-41
w:vermont	0=29
w:vers	5=-27
w:verse	2=41
w:vert	0=-60 3=-53 4=57 5=-35
w:verte	3=-43 4=-26
w:verts	7=-32
w:very	1=43 2=42 4=-48
w:vessel	3=40
w:vet	6=-51
w:veterinaire	4=-28
w:veut	1=-30 2=-33 4=-59 5=66 7=-35 8=-28
w:veuve	4=-29
w:vfs	3=32
w:vial	0=32
w:viande	1=45
w:vicar	4=33
w:vice	0=-91 5=57 7=46 8=-43
w:victime	6=41 8=-87
w:victimes	8=-47
w:victimised	7=37
w:victims	8=-38
w:vidal	6=-40
w:video	1=-32 2=-42 3=56 4=69 6=-45 8=-55
w:videos	4=-26 5=94
w:vie	0=-51 1=58 2=-41 3=-43 4=-86 5=99 6=-50 7=-40 8=-73
w:vieille	0=40 1=27 8=29
w:viendra	6=28
w:vienna	2=-36 6=47
w:vient	0=-34 1=39
w:vierge	5=47 8=-31
w:vieux	5=-35 6=38
w:view	1=-37
w:views	0=57
w:vigile	3=-35 4=-47 5=-35 8=63
w:vigne	2=-49 4=-32
w:vigneron	0=-37
w:vignerons	7=-28
w:viking	2=30
w:village	3=-25 4=-28 5=25 7=-30
w:ville	0=-52 6=-35 8=-37
w:vingt	8=-34
w:vins	0=-34 7=-54
w:viola	7=25
w:violence	0=-25 1=79 5=-36 8=-98
w:violences	1=-25 5=-26
w:violent	4=-50 8=34
w:viral	4=-28
w:virgin	5=26
w:virginia	5=-34
w:virginity	5=30
w:virus	4=-38
w:vis	6=26
w:visa	0=-54 1=-41 2=-61 4=-85 5=-64 6=32
w:visage	0=-54 1=-40 2=-32 3=57 4=-26 5=-51 6=-35 7=-29 8=-37
w:visas	0=-32
w:vise	0=-29 4=28 6=-69 8=34
w:visio	8=38
w:vision	3=-28 4=-26 5=-25 8=-33
w:visit	4=49
w:visite	4=49 5=-40 8=-27
w:visiteuse	4=-61
w:visits	5=58
w:vit	0=-25 1=34 2=-104 3=-38 5=45 8=-61
w:vivent	6=30
w:vivre	5=-29
w:vocal	4=34
w:voeu	1=47
w:voice	2=-64 5=-58 6=-69 7=-40 8=-69
w:voiceprint	3=64
w:voices	3=-55
w:voila	1=-30
w:voile	8=-38
w:voisin	5=41 6=27
w:voisinage	5=-32
w:voisine	5=-27 6=35
w:voit	1=37
w:voiture	0=-51 1=51 3=-26 4=29 6=44
w:voitures	8=38
w:voix	0=-129 1=-40 2=-35 4=-53 5=-54 6=-25 8=-26
w:vol	0=-40 3=-29 4=-39 5=-43 8=64
w:volage	5=52 6=-48
w:vole	0=-26 5=-29
w:voles	8=-27
w:volontaire	1=42 3=-27
w:vols	8=-38
w:volt	0=55 7=-29
w:voltaire	1=41
w:voluntarily	2=42
w:volunteer	0=45 4=-47 6=-49 7=44
w:volunteered	6=27
w:volunteers	0=-29 3=-32 4=-50
w:votait	0=27 2=-26
w:vote	1=-71 4=-53 5=-69 6=-43 7=-31 8=-44
w:voter	0=35
w:votes	4=-33
w:voting	1=-33 5=-42
w:votre	3=38
w:voulu	0=-30 3=39 4=-66
w:vous	6=56 8=-37
w:vow	5=28
w:vows	1=68
w:voyage	5=66
w:voyages	1=-39 2=-26 4=39 5=-28 8=-39
w:vrai	0=61
w:vu	4=-31
w:vue	0=-49 3=52 6=-44 8=42
w:vus	2=28 4=-70 5=38
w:waiting	4=84
w:wales	0=-30 4=-41
w:walk	0=37 4=26 5=-25
w:walks	3=41 4=27 5=-36
w:wall	0=-39
w:want	6=-36
w:wanted	1=-29 5=41
w:wanting	0=46
w:wants	0=27 1=-38 8=49
w:war	0=60 1=64 5=-42 7=-33 8=-33
w:ward	4=-84
w:warden	1=-29
w:wardrobe	5=-36
w:warehouse	0=-58 3=28 4=35 6=-25 7=65
w:warm	2=-37
w:warned	7=29 8=-36
w:warning	3=45 4=-62 8=50
w:warns	0=34 8=38
w:was	1=-50 2=-27 8=33
w:wasn	4=-25
w:watch	5=-41 8=-54
w:watches	5=79
w:water	2=-31
w:way	0=-77 4=-31 5=84 6=-48 8=-34
w:we	0=-25 1=49 3=59 5=40 6=-44 8=-49
w:weakness	3=-30
w:wearing	4=51
w:wears	0=-30 3=-25 4=53 5=33 7=26 8=29
w:web	0=-28
w:webcam	3=57 5=-30 8=-40
w:website	0=31
w:wedding	1=45 4=-50 5=-25 7=-25
w:weddings	5=-31
w:wednesday	2=29
w:week	1=-56 3=-26 4=85 5=47 6=-77 7=69 8=-66
w:weekend	2=-30
w:weekends	2=-27 5=70
w:weekly	0=-37 1=34 3=-42 5=-31 6=-39
w:weeks	5=-55 6=-40 8=-31
w:weight	4=-36
w:weights	3=-38
w:welder	0=31 3=-28 6=-31
w:welding	8=-31
w:well	2=-30 3=-40 4=64 5=-75 7=-66 8=-81
w:welsh	0=-47 6=29
w:went	0=28 1=-53 2=-36 3=-42 4=46 5=39 6=-64 7=35 8=-55
w:were	0=-25 1=-56 2=-41 3=34 4=-68 5=88 6=-72 7=-74 8=36
w:west	5=-37 7=28
w:western	7=-30
w:what	0=-41 2=-43 5=-34 8=-39
w:whatever	5=55 6=-26
w:whatsapp	1=-41 5=46
w:wheelchair	0=-46
w:wheelchairs	4=-47
w:when	1=-57 2=-40 4=33
w:where	0=-49 3=29 4=-55 5=-42 7=-47
w:whether	0=39 4=33
w:which	0=26 1=52 2=29 6=-51 7=-34
w:while	5=-29
w:whisky	4=65 5=-26
w:whistle	8=52
w:whitby	4=-52 5=-29
w:white	0=66
w:who	1=29 2=-50 3=-60 7=-29
w:whole	6=26 8=-32
w:whom	2=-64 4=41 5=-34 6=41
w:whose	7=-26
w:why	0=-27 6=-32 7=-26
w:wide	5=-28
w:widow	5=-25 8=56
w:widower	1=35
w:wife	3=-44 4=-37 5=105 6=-89 7=65 8=-71
w:wilde	5=-25 6=-56
w:will	0=27 3=-81 5=-36 8=-50
w:wind	4=-27 6=-25
w:window	8=-26
w:windows	3=37 5=-33 7=-39
w:wine	0=-28
w:wing	0=120 4=-37
w:winger	0=-34
w:winter	0=-49 3=28
w:winters	4=57
w:wish	7=-31
w:with	1=-48 3=36 5=26 7=-82 8=-25
w:withdrawn	8=70
w:within	8=-63
w:without	0=-42 1=44 4=44 5=-32 6=-26 7=-53
w:witness	8=-48
w:witnesses	0=-44 1=67 8=-33
w:wives	5=73
w:wobbly	7=48
w:woman	0=-55 1=-44 2=-30 3=-28 6=88 7=-36 8=-27
w:womaniser	5=54
w:women	0=28 1=-32 2=-52 3=-47 4=-95 6=99 7=-27 8=-59
w:won	1=25 2=-60 3=-32 4=35 5=-89 8=-37
w:wood	5=-25 8=-44
w:wool	1=52 5=-32
w:word	4=-47 5=50 6=-60
w:words	0=40 3=-40 4=-48 5=28 8=-56
w:work	2=-41 4=38 7=-51
w:worked	1=-44 3=27 6=-60 7=-43
w:worker	0=-27 8=-59
w:workers	0=42
w:workforce	0=-32 7=28
w:working	0=-61 8=51
w:workplace	6=-25 7=36
w:works	0=-70 1=25 4=26 5=-52 7=-51 8=-26
w:workshop	3=-29 5=-28
w:workshops	5=33 7=-53
w:world	0=-42 1=42 6=-47
w:worn	0=61 1=-35 3=60 5=-26 6=-29 7=-30
w:would	0=66 5=-60 7=-44 8=-74
w:wouldn	1=37 3=25
w:wound	4=-30
w:write	0=30 2=-35
w:writes	2=-32 3=-36 7=-25
w:writing	4=-27 6=-35 8=-35
w:written	2=-41 4=56
w:wrong	4=43 8=-28
w:wrongly	3=26 8=34
w:wrote	0=-39 1=-47 2=-30 3=-117 5=30 7=-25
w:x	0=45 2=78 3=-25 4=-97 5=-25
w:xavier	1=-31
w:xx	2=36 4=-34
w:xxy	4=-28
w:y	5=-44 6=34 8=-28
w:yacht	5=-25
w:yann	1=-35
w:yard	3=-34 4=29
w:year	1=27 2=46 3=-64 6=40 7=-39 8=-40
w:years	0=-31 1=-39 2=-76 3=-63 4=39 7=27 8=-30
w:yes	3=26 5=-43
w:yet	1=45 4=-55
w:yeux	3=-37 4=-76 8=50
w:yilmaz	2=44 3=-29
w:yoga	1=-28 4=-45
w:york	4=40
w:you	0=-29 2=-28 3=-44 4=28 5=54 8=-34
w:young	0=90 3=-33 4=-40 6=-49 7=-55
w:younger	2=-37 4=49
w:your	3=26 4=-33
w:yours	6=-31
w:youth	0=62 4=-51 6=-37 7=-38 8=37
w:yves	5=-57 6=60
w:zele	8=-30
w:zemmour	0=70 5=-34
w:zen	1=-39
w:zero	0=-29 4=-26
w:zoo	1=33
w:zz	2=32
`;
