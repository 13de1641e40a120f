/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-34
after:job	-59
alone	60
any:0	47
any:000	-122
any:00417	52
any:02	35
any:08	33
any:100	-28
any:17	37
any:1707	-28
any:1814	-28
any:18e	50
any:1958	-27
any:1979	34
any:1987	-42
any:1989	-32
any:1990	-50
any:1994	38
any:1998	-56
any:1er	-37
any:20	-42
any:200	-91
any:2000	45
any:2004	36
any:2011	37
any:2020	49
any:2022	59
any:2023	-33
any:2025	49
any:2031	-46
any:20e	40
any:21	35
any:22	34
any:23andme	43
any:255	36
any:2e	34
any:2m	-57
any:300	-53
any:32bj	26
any:34	48
any:340	-62
any:3d	30
any:3m	-41
any:40	-59
any:400	-105
any:41	27
any:42	-28
any:45	-31
any:48	-27
any:5	30
any:50	45
any:500	-63
any:512	55
any:5g	-47
any:6	45
any:60	-91
any:600	-67
any:62304	-32
any:70	-30
any:705	28
any:71	40
any:75	-28
any:79	29
any:8	40
any:80	-50
any:800	-37
any:88	60
any:900	-88
any:9001	-35
any:91	75
any:92	-39
any:98	-42
any:a6	-63
any:a7	-72
any:aa	86
any:aachen	-27
any:aah	40
any:ab	-54
any:abandonnees	63
any:abeilles	-29
any:abidjan	-27
any:abime	45
any:abnormal	-58
any:abonne	25
any:abortion	29
any:above	39
any:absences	53
any:absenteisme	-42
any:abstains	-26
any:abstention	-73
any:abstiens	34
any:abstract	-35
any:abus	28
any:academia	-65
any:academie	-28
any:acariens	55
any:acas	-62
any:acceptance	-32
any:acceptee	45
any:accessibilite	-32
any:accessible	-57
any:accessoiriste	-27
any:accidents	-57
any:accompagnaient	26
any:accompagne	-42
any:accompagnes	-31
any:accord	-40
any:accordee	34
any:accordionist	-83
any:accountant	-112
any:accountants	-32
any:accounting	-80
any:accounts	-112
any:accouplement	-32
any:accouplements	-46
any:accredited	-39
any:accro	-30
any:accroc	43
any:accueil	-61
any:accueillait	-31
any:accueillent	49
any:acharne	31
any:achats	-100
any:acheteuse	-84
any:achterberg	43
any:acoustique	-31
any:acquis	-43
any:acquisition	-29
any:acquitte	32
any:acquitted	52
any:acquittee	56
any:acres	-39
any:across	-73
any:act	-56
any:acted	-40
any:actes	-67
any:acteur	-44
any:acting	-37
any:actions	-34
any:activated	56
any:active	44
any:activist	-40
any:activiste	-26
any:activite	-41
any:activities	-41
any:actor	-56
any:actors	-65
any:actuel	26
any:acute	-49
any:ad	-54
any:adaptation	-71
any:adapter	-44
any:adaptes	-52
any:addictologie	-30
any:address	-31
any:addresses	-52
any:adepte	35
any:ader	48
any:adhere	-37
any:adherent	25
any:adherer	-40
any:adhesif	-36
any:adjoints	-61
any:administratif	-56
any:administration	-31
any:administrative	-57
any:administratives	-42
any:administrator	-28
any:administratrice	65
any:admitted	57
any:admoneste	34
any:adn	-78
any:ado	65
any:adolescence	-28
any:adolescents	49
any:adopt	27
any:adoption	-33
any:adresses	30
any:adult	-25
any:adultes	-54
any:advert	-40
any:adverts	-42
any:advice	-38
any:advised	-55
any:adviser	-118
any:advocate	34
any:aerien	-67
any:aerospace	-42
any:aesh	-34
any:affair	-27
any:affaires	-60
any:affairs	-99
any:affection	30
any:affective	-26
any:affiches	-27
any:affiliated	28
any:affiliation	43
any:affilie	42
any:affirme	54
any:affirms	45
any:affreteur	-40
any:afghanistan	39
any:afp	-45
any:afscme	25
any:again	54
any:against	29
any:agard	-37
any:agde	47
any:aged	-44
any:agees	-26
any:agefiph	28
any:ageing	-40
any:agence	-39
any:agencement	-68
any:agenda	-32
any:agent	-117
any:agente	-31
any:aggregation	-48
any:aggregator	-27
any:agile	-40
any:agiles	-41
any:agnostic	28
any:ago	50
any:agonie	-71
any:agreed	40
any:agreement	-44
any:agreements	-31
any:agregation	-34
any:agrege	-46
any:agresse	-79
any:agricole	-36
any:agriculteurs	-42
any:agricultrice	32
any:ahead	-42
any:ahtee	41
any:aid	-94
any:aider	-52
any:aides	-41
any:aids	-96
any:aile	-40
any:ailier	-44
any:ailing	-74
any:ailleurs	-42
any:aimable	-65
any:aimait	66
any:aimants	-38
any:aiment	-42
any:aimerait	-31
any:aires	-34
any:airframes	-38
any:airlines	-47
any:airports	-38
any:airways	-30
any:aise	-60
any:ait	-25
any:aix	-34
any:akande	-31
any:alarm	-52
any:alarmes	-25
any:alarms	-89
any:album	-71
any:albums	-25
any:alcool	64
any:algebraic	-25
any:algerie	59
any:algorithms	-25
any:alignment	-34
any:alike	-33
any:alimentaire	-41
any:aliments	-28
any:allard	-44
any:alleged	-30
any:allemand	-57
any:allemande	33
any:allergic	-51
any:allergies	-38
any:allocations	31
any:allotment	-46
any:ally	-33
any:alpacas	-37
any:alpes	-27
any:alpha	28
any:alpiniste	-27
any:alps	-30
any:als	-42
any:alsace	-55
any:also	-31
any:alternee	-58
any:altogether	34
any:altruisme	27
any:altruist	41
any:alzheimer	30
any:amadi	44
any:amant	36
any:amap	-32
any:amateur	-58
any:ambassade	26
any:ambassades	-37
any:ambassador	-49
any:ambidextre	-55
any:ambulance	-29
any:ambulancier	-74
any:ame	-43
any:amelioration	-30
any:ameliore	-39
any:amenagement	46
any:amended	32
any:amendes	-32
any:amicus	47
any:amie	52
any:amitie	-35
any:amnistie	71
any:amor	33
any:amorc	50
any:amos	34
any:amour	-31
any:amuse	-31
any:amyotrophie	27
any:analyser	26
any:analyses	-31
any:analysis	-48
any:analyst	-111
any:analyste	-51
any:anarchiste	67
any:ancestor	-34
any:ancestry	-55
any:ancestrydna	25
any:ancien	40
any:ancienne	31
any:anciennes	-29
any:anciens	-83
any:anemie	54
any:anger	31
any:anges	-33
any:angioedema	31
any:anglais	-84
any:anglican	-80
any:angoisse	35
any:animalerie	-30
any:animalier	-45
any:animals	26
any:animateur	-43
any:animation	-31
any:animatrice	-109
any:animaux	54
any:animistes	26
any:ankara	-30
any:annecy	-39
any:annee	25
any:annonce	28
any:annonces	-37
any:annual	-65
any:annuel	-49
any:annuels	-33
any:annule	55
any:annulee	40
any:annules	-27
any:anonymous	35
any:another	40
any:answered	-57
any:answers	-61
any:anthroposophiques	26
any:anthroposophy	29
any:anti	69
any:anticapitalistes	30
any:anticoagulants	46
any:antifasciste	26
any:antifraude	-37
any:antinatalist	26
any:antinataliste	34
any:antiquaire	-47
any:antiques	-63
any:antispeciesist	40
any:antispecisme	48
any:antispeciste	30
any:antoine	26
any:antwerp	30
any:anxiety	-35
any:anything	50
any:apaisee	-34
any:apaisees	-36
any:apart	-26
any:apiarist	-36
any:apnee	43
any:apoe4	-38
any:apolitical	40
any:apologised	-41
any:appareillage	-26
any:appareille	54
any:apparel	-75
any:apparent	-54
any:apparently	35
any:appartement	52
any:appartient	26
any:appeal	-29
any:appealing	32
any:appeals	-44
any:appel	-25
any:appelait	-31
any:appele	-30
any:appelez	54
any:appels	-33
any:appli	-42
any:applicant	29
any:applicants	-79
any:applique	-28
any:apply	38
any:applying	-38
any:appointed	-44
any:apporte	35
any:apprenti	-48
any:apprentice	-51
any:apprentices	-85
any:apprentie	33
any:apprentis	-51
any:apprentissage	-35
any:appris	33
any:approach	-37
any:approcher	37
any:apps	-39
any:appui	39
any:apres	37
any:april	41
any:apte	52
any:apurees	-25
any:arabic	-54
any:arachides	34
any:arbitrates	-47
any:arbitre	-62
any:arc	-58
any:arch	33
any:archeologiques	-32
any:archeologue	-38
any:architect	-52
any:architectes	-76
any:architecture	-34
any:archives	-84
any:archivist	-30
any:archiviste	-28
any:ardechois	-35
any:argentine	65
any:argile	-39
any:argon	-30
any:argues	-73
any:arles	-42
any:arm	29
any:armees	-49
any:armes	32
any:armoires	-33
any:army	25
any:arnaud	-45
any:aronde	-35
any:arranged	-27
any:arrest	34
any:arresting	-58
any:arret	25
any:arrets	-54
any:arrighi	-40
any:arrivants	-43
any:arrive	-61
any:arrondissement	49
any:arsonist	-38
any:art	-35
any:arte	-31
any:articles	-25
any:articulate	35
any:artificielle	-56
any:artisanale	-26
any:artisans	-37
any:artist	-73
any:artiste	25
any:artistique	-30
any:artists	-29
any:arts	-58
any:asbo	37
any:ascenseur	-42
any:ascenseurs	30
any:ase	-29
any:asexuelle	49
any:ash	25
any:ashkenazi	57
any:ashley	32
any:aside	-57
any:asie	-52
any:asile	-25
any:asking	36
any:aslef	28
any:asmatique	41
any:aspirateurs	-31
any:assas	-32
any:assault	53
any:assaulted	-58
any:asse	-34
any:assemblage	-44
any:assemblee	-59
any:assembly	30
any:assermente	-31
any:assermentee	-25
any:assidu	-59
any:assigne	26
any:assises	-41
any:assist	-27
any:assistance	-29
any:assistant	-143
any:assistante	-104
any:associatif	-44
any:association	-48
any:associations	-48
any:associee	-48
any:assumee	26
any:assurance	-41
any:assureur	-84
any:asthma	-27
any:asthme	34
any:astrology	36
any:astronomie	-39
any:astronomy	-26
any:atelier	-92
any:athees	40
any:atheism	-79
any:athlete	33
any:athletics	-43
any:athletisme	-56
any:atlantic	-79
any:atlas	-28
any:atm	28
any:atmospheriques	-28
any:atout	-25
any:attack	66
any:attal	-40
any:atteint	-40
any:atteinte	-26
any:attend	39
any:attendant	-26
any:attendent	36
any:attentats	-45
any:attente	-32
any:attentive	-53
any:attestee	45
any:attirance	-38
any:attorney	-29
any:attract	-29
any:attraction	-27
any:attracts	-36
any:aubin	35
any:auctioneer	-33
any:aucun	33
any:audience	-54
any:audio	-31
any:audiologists	-36
any:audit	-47
any:audite	-27
any:audited	-65
any:auditeur	-45
any:auditions	-33
any:auditors	-36
any:audits	-52
any:auger	31
any:august	68
any:aumonerie	-46
any:aumonier	-69
any:aussi	-29
any:austerite	-52
any:austerity	-26
any:austrian	36
any:auteur	-28
any:authentication	55
any:author	-72
any:authority	-49
any:autism	-33
any:autisme	-31
any:autiste	85
any:auto	-42
any:autoimmune	37
any:automates	-45
any:automatique	-58
any:automatiquement	35
any:automatise	-29
any:automne	48
any:automobiles	-46
any:autoroute	49
any:autre	39
any:autrice	-42
any:autumn	48
any:auxiliaire	-34
any:available	-61
any:avant	-47
any:aventure	-35
any:aventures	-36
any:averted	-62
any:avertissement	42
any:aveugle	-62
any:aviaire	-44
any:avion	41
any:aviron	-42
any:avis	-51
any:avocat	-83
any:avocate	-92
any:avocats	27
any:avoid	27
any:avoids	-29
any:avons	-42
any:avoue	60
any:awaiting	25
any:awakening	47
any:aware	46
any:awareness	-50
any:ayn	30
any:b	-70
any:b27	-48
any:b2v	-71
any:ba	-54
any:bachelor	-67
any:bachelors	-26
any:backed	-60
any:bacterial	-36
any:badly	-57
any:bag	28
any:bagnes	-28
any:baies	-34
any:baignade	-26
any:bail	-86
any:bake	-26
any:baker	-28
any:bakeries	-48
any:bakery	-74
any:balais	-54
any:balance	-54
any:ballads	-25
any:ballot	-59
any:ballroom	-45
any:baltic	-39
any:bamako	62
any:ban	34
any:banc	-52
any:band	-81
any:bande	-37
any:bands	-77
any:bank	-74
any:banker	-41
any:banking	-36
any:banks	-48
any:banned	25
any:banners	-28
any:banque	-53
any:banques	-48
any:bans	33
any:bapteme	39
any:baptised	35
any:bar	-32
any:barber	-31
any:bare	-48
any:bargaining	-28
any:barley	-25
any:barman	-49
any:baronetcy	-90
any:barracks	-70
any:barre	-58
any:barreau	-36
any:barred	37
any:barring	-39
any:barrister	-76
any:bartender	-29
any:based	-44
any:basel	-34
any:basic	-48
any:bass	-55
any:basse	-51
any:bat	-35
any:bataille	-26
any:bateau	-32
any:bathing	-35
any:bati	-70
any:batiment	-79
any:batteries	-47
any:battery	-30
any:baux	-29
any:bavaria	38
any:bavarian	-25
any:bayonne	-25
any:bayrou	84
any:bbc	-41
any:bde	-35
any:beaten	33
any:beats	-67
any:beau	-39
any:beautician	-45
any:beauval	-45
any:because	35
any:bedroom	-32
any:beds	-43
any:bedside	-37
any:beech	29
any:beekeeper	-51
any:beekeeping	-80
any:been	40
any:bees	-45
any:before	-26
any:began	27
any:begue	45
any:behalf	-68
any:behind	-44
any:being	34
any:belfast	33
any:belge	26
any:believe	-44
any:believed	37
any:believer	-44
any:belle	-34
any:belmarsh	-40
any:belonging	-34
any:belongs	33
any:belt	-25
any:bench	-57
any:beneficie	65
any:benefit	-61
any:benelux	-30
any:benevole	-39
any:benevoles	-44
any:benign	40
any:benin	30
any:berenice	-25
any:bernard	-61
any:besides	25
any:best	-32
any:bestseller	-37
any:betes	-33
any:beton	-36
any:better	-72
any:beurre	-37
any:bi	-30
any:bialowieza	-29
any:biathlon	-44
any:bibliothecaire	-29
any:bicarburant	-39
any:bicycles	-26
any:bigger	37
any:bijoutiere	-40
any:bijoux	31
any:bikes	-26
any:bilame	-34
any:bilan	-67
any:bilingual	-79
any:bilingues	-36
any:bill	41
any:billetterie	-31
any:bimestrielle	-37
any:bimoteur	-68
any:binder	-31
any:bio	29
any:biobank	-43
any:biobanks	-35
any:biobanque	-25
any:biodynamique	-38
any:bioethics	-39
any:bioethique	-54
any:biographie	-39
any:biologie	-64
any:biologiques	26
any:biology	-47
any:biometric	-37
any:biometrics	-59
any:biometrique	-51
any:biotech	-30
any:biotechnologie	-29
any:biotechnology	-40
any:birch	-37
any:bird	-30
any:biscuit	-31
any:biscuits	-26
any:bisection	-26
any:bisexual	28
any:bisexuel	26
any:bisexuelle	41
any:bisontin	-72
any:bistrot	38
any:blacksmith	-31
any:blades	-35
any:blake	-45
any:blame	-65
any:blanche	-33
any:blanches	-30
any:blanchi	51
any:blanchiment	-25
any:blanchisserie	-38
any:blaster	-44
any:ble	-26
any:bleeding	-37
any:blessures	45
any:bleu	-73
any:bleue	-40
any:blind	-45
any:blindfold	-35
any:blindfolded	-26
any:blindness	42
any:blockers	39
any:bma	31
any:board	-76
any:boarding	-38
any:boasts	29
any:boats	-49
any:body	-50
any:boiler	-33
any:boilermakers	25
any:boire	40
any:bois	-82
any:bold	-36
any:bolsonaro	32
any:bolton	42
any:bonapartiste	34
any:bond	-44
any:bonds	-38
any:bonne	-66
any:bonnes	-66
any:bons	-92
any:bonus	-68
any:book	-120
any:bookbinder	-25
any:booked	-63
any:bookkeeper	-76
any:books	-107
any:bookshelf	44
any:bookshop	-58
any:boots	-50
any:bord	-59
any:bordeaux	-53
any:borders	-54
any:bords	-27
any:bore	-31
any:boring	32
any:bornes	-63
any:boss	-61
any:bot	-44
any:botanist	-31
any:bottes	-36
any:bouche	-58
any:bouches	-47
any:bouddhiste	-60
any:bougerait	-48
any:bougies	-26
any:boulanger	-37
any:boulangerie	-91
any:boulangers	-38
any:bourgogne	-58
any:bourse	-69
any:boute	-29
any:bouteilles	-64
any:boutique	-121
any:bovet	-39
any:bowls	55
any:boy	31
any:boys	40
any:br	-30
any:bracelet	39
any:bracelets	-64
any:bradford	-30
any:braille	-36
any:brand	-112
any:brands	-69
any:braquage	-60
any:braqueur	41
any:brass	-46
any:brasserie	-48
any:brawl	27
any:brazilian	-36
any:bread	-57
any:break	-54
any:breakdown	-53
any:breakfast	-31
any:breastfeeding	48
any:brebis	-35
any:breed	-40
any:breeder	-37
any:breeders	-27
any:breeding	-55
any:breeds	-25
any:breguet	-40
any:brest	-96
any:bretagne	-29
any:bretonnes	-36
any:brevets	-39
any:bricklayer	-26
any:bricklaying	-49
any:bricolage	-28
any:bridal	-53
any:bride	-47
any:bridge	-32
any:bridges	-31
any:brief	-95
any:brigade	-34
any:brigades	-26
any:brilliant	-32
any:bring	-39
any:brings	47
any:bris	49
any:brive	34
any:broadcaster	-44
any:broadcasts	-55
any:broadsheet	-25
any:brodeuse	-40
any:broke	34
any:broker	-43
any:brothels	31
any:brother	35
any:brotherhood	-36
any:brothers	-37
any:browser	-43
any:brulure	-32
any:brussels	28
any:brut	-66
any:bruxellois	-60
any:bsc	-58
any:btp	-27
any:bts	-45
any:buddhism	28
any:buddhist	-40
any:budget	-77
any:budgets	-55
any:buffalo	59
any:bug	-41
any:build	-65
any:building	-42
any:built	-74
any:bulimic	30
any:bulletin	-32
any:bullying	-27
any:bunting	-26
any:burden	-27
any:bure	29
any:burger	-38
any:burgled	-67
any:burlesque	-30
any:burns	-35
any:burnt	44
any:bursary	30
any:bus	-118
any:business	-77
any:businessmen	-26
any:buste	84
any:busting	30
any:butch	44
any:butte	-58
any:buvards	-30
any:buvette	-78
any:buyer	-85
any:byrne	-68
any:c	-60
any:c282y	30
any:ca	37
any:cabane	-37
any:cabaret	-62
any:cabin	-46
any:cabine	-25
any:cabinet	-40
any:cablage	-29
any:cable	-31
any:caces	-53
any:cachee	-42
any:cadet	-51
any:cadolle	-25
any:cadre	-85
any:cadres	-56
any:cadreur	-38
any:caen	-25
any:cafe	-26
any:cafeteria	-32
any:cairngorms	-40
any:caisse	-59
any:caissiere	-25
any:cakes	-69
any:calais	-49
any:calculations	-28
any:calculs	-30
any:caller	-47
any:calligraphie	-25
any:calling	-30
any:calme	-75
any:camarades	28
any:came	36
any:cameras	-72
any:camerounaise	36
any:camhs	-32
any:camion	-44
any:camp	-33
any:campaign	-53
any:campaigner	-54
any:campe	26
any:camping	-70
any:campsite	-42
any:canada	-28
any:canadian	-36
any:canadien	-40
any:cancelled	30
any:candidates	-59
any:candidature	66
any:candles	-30
any:candour	-56
any:canine	-49
any:cannes	-36
any:cannot	40
any:cantal	-36
any:canteen	-56
any:canton	48
any:capacity	-64
any:capital	-28
any:capitales	53
any:capitol	63
any:capricorn	-29
any:captain	27
any:captee	49
any:capteur	-45
any:capteurs	-40
any:captioned	-64
any:captions	-34
any:capture	-25
any:caracas	27
any:caractere	-47
any:caracteres	-74
any:carbide	-33
any:carbone	-58
any:cardiac	-28
any:cardiff	-41
any:cardigan	-31
any:cardiologist	38
any:care	-91
any:cared	-46
any:career	-45
any:caresser	-28
any:carie	-26
any:carnaval	-63
any:carols	28
any:carpentry	-54
any:carr	-35
any:carre	-44
any:carrelage	-33
any:carried	-37
any:carrier	-33
any:carriere	-34
any:cars	43
any:cartes	-76
any:cartesien	-25
any:cartographie	-69
any:cartoon	-49
any:carved	-45
any:caryotype	-28
any:caryotypiste	-36
any:cas	30
any:casanova	-25
any:cascadeur	-79
any:cases	-60
any:casework	-29
any:cash	-42
any:cashier	-29
any:casiers	-67
any:casino	25
any:casque	29
any:castel	-49
any:cat	41
any:catalogue	-49
any:cataloguer	-25
any:cataracts	47
any:categorie	30
any:category	-39
any:caterer	-53
any:cathedral	-30
any:cats	-60
any:cattle	-30
any:causes	29
any:cautions	-35
any:cdd	-66
any:cdi	-49
any:ce	-28
any:cedetiste	30
any:cegidd	-36
any:ceiling	-31
any:cela	29
any:celebrant	31
any:celebre	-47
any:celibataire	-81
any:celibate	32
any:celle	42
any:cells	-66
any:cellulaire	-50
any:cent	-32
any:center	55
any:centrale	-51
any:cents	-50
any:ceo	-43
any:ceremonies	-63
any:certificate	32
any:certificates	-29
any:certifiee	-36
any:certifies	36
any:cesure	-40
any:cet	-69
any:cfe	-32
any:cftc	50
any:cgt	27
any:chabbat	-33
any:chad	-38
any:chain	-73
any:chaine	-93
any:chained	-42
any:chains	-53
any:chair	32
any:chaired	35
any:chaleureux	-25
any:chambre	-30
any:champagne	-36
any:champions	-26
any:change	-32
any:changer	29
any:channel	-27
any:chantal	35
any:chante	37
any:chantier	-40
any:chantiers	-54
any:chapardait	44
any:chapel	-53
any:chapitre	-46
any:chaque	42
any:charcot	-29
any:charcutier	-49
any:charge	-64
any:charged	-46
any:chargee	-101
any:chargees	-27
any:charities	-51
any:charity	-118
any:charme	-55
any:charpentier	-29
any:charte	-50
any:chartered	-90
any:chased	-33
any:chastity	-40
any:chasuble	40
any:chat	-30
any:chats	-32
any:chatterley	-44
any:chaudement	-35
any:chauffage	-93
any:chauffard	-27
any:chaussures	-41
any:chauves	-25
any:chavez	45
any:che	65
any:cheap	-30
any:cheat	-31
any:cheated	31
any:cheating	-42
any:checker	29
any:checklists	-65
any:checks	-81
any:cheek	-30
any:chef	-33
any:cheffe	-73
any:chefs	26
any:chemical	-58
any:cheminots	41
any:chemist	-36
any:chene	-25
any:cherche	-32
any:cherchent	37
any:chercheur	-48
any:chess	-92
any:chevaux	-59
any:chicks	-25
any:chief	-49
any:chiefs	-30
any:chien	-109
any:chiens	-59
any:chiffre	-68
any:chiffres	-53
any:child	58
any:children	-62
any:chile	-58
any:chimie	-36
any:chinois	-39
any:chirurgie	-57
any:chirurgien	-98
any:chirurgiens	-49
any:choc	-26
any:chocolat	-38
any:chocolatier	-27
any:chocolats	-51
any:choir	-60
any:choirs	33
any:choisit	-40
any:chome	-29
any:choose	41
any:chord	-30
any:choregraphie	-53
any:chorus	33
any:choux	-39
any:chromatography	-60
any:chromosomes	-61
any:chronic	-29
any:chronicle	-25
any:chroniqueur	-30
any:chroniqueuse	-37
any:chu	-88
any:chypre	-29
any:cicatrices	68
any:ciel	-30
any:cigarettes	38
any:cimade	-46
any:cinema	-58
any:cinquante	35
any:cipd	-52
any:circonstances	-69
any:circuits	-40
any:circule	32
any:circulent	31
any:cirque	-30
any:cis	51
any:cisco	-44
any:ciseaux	-25
any:citys	-41
any:civique	-76
any:claimant	-32
any:claire	-33
any:class	-57
any:classe	-69
any:classes	-84
any:classiques	-45
any:classroom	-36
any:clauses	-55
any:claustrophobe	43
any:clean	25
any:cleaned	-53
any:cleaner	-38
any:cleaners	-36
any:cleared	46
any:clearview	-39
any:clef	63
any:clefs	-45
any:cleft	59
any:clerk	-94
any:clerked	-48
any:cles	-47
any:cliches	26
any:client	-49
any:clientele	-83
any:clientes	25
any:clients	-71
any:climber	-43
any:climbing	26
any:clinic	-85
any:clinical	-32
any:clinically	49
any:clinicienne	-61
any:clinique	-74
any:clinton	-32
any:clock	-27
any:clockmakers	-26
any:cloisons	-70
any:clonage	-54
any:clone	-92
any:cloning	-47
any:clos	-53
any:closed	-42
any:closest	29
any:closet	-32
any:cloud	-29
any:clouds	-50
any:club	-27
any:clumsy	40
any:cnaps	-28
any:cnc	-30
any:cnil	-70
any:cnt	27
any:coach	-58
any:coached	-38
any:coaches	-40
any:coastguard	-42
any:cochee	36
any:cocktails	-35
any:code	-37
any:codebase	-26
any:codeine	25
any:coe	50
any:coequipiers	-75
any:coeur	-58
any:coffee	-56
any:coffres	-60
any:coffreur	-48
any:cofondatrice	-39
any:cohort	-49
any:coiffe	-67
any:coiffeuse	-36
any:colas	30
any:cold	-55
any:coldstream	-41
any:cole	41
any:collaborateur	-94
any:collations	-27
any:collection	-47
any:collections	-30
any:collective	-53
any:collector	-50
any:college	-55
any:collegiens	-28
any:collegues	40
any:collet	31
any:collier	-27
any:colliers	-48
any:colline	-44
any:colloque	-40
any:colocation	-32
any:colonial	-30
any:colonnes	-28
any:colonoscopy	35
any:colorado	-29
any:coloriste	-27
any:colour	-47
any:colours	51
any:coma	50
any:combattait	49
any:comble	40
any:comedian	-45
any:comedie	-89
any:comedien	-26
any:comedy	-57
any:comes	-25
any:comfortable	40
any:coming	41
any:comites	-26
any:comma	-34
any:commande	-27
any:commemorative	-30
any:commencer	-60
any:commercante	-28
any:commercants	-35
any:commerce	-101
any:commerces	-28
any:commercial	-62
any:commerciale	-52
any:commerciales	-63
any:commercialise	-68
any:commerciaux	-57
any:commissaire	-43
any:commissions	-27
any:common	-29
any:commune	-30
any:communes	-32
any:communicante	-48
any:communication	-93
any:communicator	-50
any:communiste	-36
any:commute	-50
any:commuting	-50
any:compagne	-51
any:compagnie	-51
any:compagnon	-50
any:compagnons	74
any:companies	-72
any:companion	35
any:comparu	26
any:compasses	-57
any:compensee	57
any:competences	-47
any:complained	-35
any:complaint	30
any:complementaire	-29
any:complet	39
any:completed	32
any:complexe	-52
any:compliance	-49
any:composer	-43
any:composites	-35
any:comprehensive	-30
any:comprise	-30
any:compromise	32
any:comptabilise	-46
any:comptable	-75
any:compte	-46
any:comptes	-64
any:computer	-29
any:concept	-48
any:concerne	-33
any:conchyliculture	-28
any:conciliatrice	-45
any:conclu	-31
any:concoit	-30
any:concours	-77
any:concu	-44
any:condamnation	39
any:condamne	-42
any:condamnes	-46
any:conditional	73
any:condoms	-32
any:conduct	25
any:conducted	-30
any:conducteur	-31
any:conductor	-52
any:conduis	28
any:conduit	33
any:conduite	-41
any:confectionery	-53
any:confederal	49
any:conference	-68
any:conferenciere	-66
any:confesses	-33
any:confession	-52
any:confessionnelle	-56
any:confiance	-80
any:confident	-37
any:confidentiel	29
any:confier	39
any:confirm	-37
any:confirme	27
any:confirmed	46
any:confiserie	-33
any:conflict	57
any:conflit	46
any:conflits	-26
any:confondent	-41
any:conforme	28
any:congelateurs	-27
any:congo	-44
any:congres	31
any:conjoint	-40
any:conjointe	-34
any:connecte	-31
any:connemara	-36
any:connexin	29
any:connu	69
any:connue	51
any:conquete	-61
any:consciencieuse	-31
any:conscientious	38
any:conseille	-41
any:conseillere	-34
any:conseillers	25
any:conseils	-40
any:consensual	59
any:consent	-64
any:consequence	35
any:conservation	-47
any:conservator	-27
any:conservatrice	-52
any:conservees	31
any:conserves	47
any:considers	34
any:constituency	68
any:constitution	-42
any:construcion	33
any:construire	-32
any:construit	-42
any:consulat	36
any:consulate	39
any:consultancy	-36
any:consultant	-87
any:consultante	-50
any:consultatif	-46
any:consultation	34
any:consulte	51
any:consulting	-71
any:consumer	-49
any:contagieux	-38
any:contagious	-43
any:containers	-34
any:content	25
any:contentieux	-45
any:contenu	-51
any:continue	-59
any:continuous	-27
any:contraception	-56
any:contraceptive	-46
any:contract	-49
any:contractor	-48
any:contracts	-62
any:contractuel	-35
any:contradiction	34
any:contraire	-29
any:contrat	-29
any:contrats	-30
any:contre	37
any:contrebande	41
any:contrebasse	-28
any:contrefacon	51
any:control	-72
any:controle	-26
any:controlee	32
any:controleur	-39
any:controls	-29
any:convaincus	-49
any:conventions	-62
any:conversion	44
any:converted	51
any:convict	-46
any:conviction	-25
any:convictions	-56
any:conviendrait	-37
any:cooked	-33
any:cooks	-33
any:cooperates	37
any:cooperative	25
any:coordinated	-26
any:coordinateur	-28
any:coordinator	-67
any:coordinatrice	-37
any:copie	56
any:copines	-36
any:copper	-52
any:coproprietaires	-47
any:copropriete	-60
any:copy	-51
any:copywriter	-49
any:coquines	44
any:cordeau	-37
any:cordee	-31
any:cordon	34
any:coriace	31
any:cork	-27
any:corner	-28
any:corpo	54
any:corps	-30
any:correcteur	-31
any:correctrice	-37
any:correspondance	44
any:correspondant	-29
any:corrida	25
any:corrige	-40
any:corsets	-42
any:cosmetics	-44
any:cosmetique	-27
any:cost	25
any:costa	-27
any:coste	-54
any:costs	-40
any:costume	-76
any:costumiere	-63
any:cotisations	-39
any:couchait	26
any:couche	32
any:coud	-32
any:couleur	-40
any:couleurs	-53
any:council	-25
any:councillor	41
any:councillors	-68
any:councils	-41
any:counselled	-54
any:counselling	36
any:counsellor	-70
any:counsellors	-42
any:counted	-37
any:counter	-45
any:counterbalance	-34
any:counterfeit	-32
any:counting	-47
any:countries	-42
any:coupable	31
any:coupe	-39
any:coupes	-56
any:couple	34
any:couples	-146
any:cour	-46
any:courant	-40
any:courante	-60
any:coureur	-54
any:courrier	-37
any:course	-61
any:courses	-39
any:coursiers	28
any:courtes	-52
any:courtier	-34
any:courtoisie	38
any:courts	-53
any:cousin	33
any:cousins	47
any:coutaient	-35
any:couts	-47
any:coutumes	-84
any:couture	-60
any:couturier	-55
any:couturiere	-60
any:couvent	-29
any:couvert	-46
any:couverte	35
any:couverture	-57
any:couvoir	-40
any:couvre	-48
any:cover	-60
any:coverage	-25
any:covered	-60
any:covering	-33
any:covers	-39
any:covid	42
any:cp	-56
any:cpe	-46
any:crabbe	27
any:cracher	63
any:craftsmen	-37
any:crash	50
any:crates	-30
any:cream	-30
any:creche	-38
any:credit	-111
any:credits	-26
any:credo	-79
any:crete	-32
any:criblages	-25
any:cricket	-57
any:crier	-58
any:crieuse	-27
any:crillon	-29
any:crime	-99
any:criminal	-39
any:criminologue	-29
any:criminology	-52
any:crippled	-42
any:crise	-49
any:crises	34
any:crisis	-48
any:crispr	-63
any:cristaux	-28
any:critic	-37
any:criticising	37
any:critics	-38
any:critique	-70
any:critiques	-53
any:crohn	33
any:croises	32
any:croix	-70
any:cros	30
any:crossed	-55
any:crosswords	-57
any:croute	-31
any:crowds	26
any:crown	-49
any:croyant	31
any:croydon	44
any:croyez	-58
any:cruise	-36
any:crus	47
any:crutch	-29
any:crystals	-36
any:cse	-103
any:cue	-29
any:cuillere	-62
any:cuisine	-110
any:cuisinier	27
any:cuisiniste	-41
any:cuivres	-61
any:culottes	39
any:culpabilite	-33
any:cult	-34
any:culture	-36
any:culturelle	-58
any:cumul	34
any:curated	-41
any:curatelle	33
any:curator	-61
any:cures	-36
any:curieusement	-43
any:curiosity	-52
any:currently	56
any:curricular	-41
any:customer	-84
any:customers	-94
any:customs	-62
any:cut	-86
any:cutter	-71
any:cvpr	-34
any:cvs	-43
any:cwa	30
any:cyanoacrylate	-37
any:cynic	-37
any:cynical	-46
any:d	-32
any:dactylo	-68
any:dactylographie	-46
any:dactyloscopique	57
any:dad	41
any:daily	-44
any:dairy	-49
any:daltonien	39
any:damages	-52
any:dame	-35
any:dames	-31
any:damp	-51
any:dana	29
any:dance	-59
any:dancer	-63
any:dances	-30
any:dangereuse	28
any:dangereuses	-59
any:danish	-38
any:danone	-41
any:danse	-47
any:danseurs	-55
any:darts	-38
any:dashboard	-56
any:data	-43
any:datait	-36
any:date	26
any:dated	-32
any:dates	-25
any:dating	-45
any:daughters	-65
any:david	-59
any:dax	-83
any:day	-33
any:days	52
any:de	-29
any:deacon	-52
any:deadlines	-84
any:deaf	-54
any:deafness	28
any:deals	-48
any:dealt	-72
any:death	-56
any:debat	-33
any:debate	-62
any:debattu	-27
any:debout	27
any:debridee	40
any:debts	-33
any:debut	-46
any:decapage	-28
any:decay	-29
any:decides	-55
any:decision	-36
any:declared	42
any:declaree	37
any:decline	-58
any:declined	40
any:deconseille	32
any:decors	-65
any:decouche	69
any:decoupe	-52
any:decoupes	-44
any:decouvertes	-25
any:dedicacee	36
any:defaut	-28
any:defeat	-69
any:defect	58
any:defectueuse	39
any:defendants	-66
any:defends	-41
any:defilait	-35
any:defile	-29
any:defis	-57
any:degre	34
any:degree	-49
any:degrees	-40
any:degrowth	32
any:delais	-59
any:delays	-69
any:delegated	-45
any:delegates	-29
any:deleguee	-28
any:deleguer	-102
any:delegues	-69
any:deletion	34
any:delhi	27
any:deli	-37
any:deliberative	-31
any:delinquants	-39
any:delits	-34
any:deliveries	-25
any:deliveroo	25
any:delivers	-40
any:delivery	-59
any:dell	-41
any:delta	-30
any:dem	-28
any:demarche	-37
any:demarches	-47
any:demenage	-52
any:demenager	-33
any:dementia	-25
any:demo	-44
any:democratique	-52
any:democrats	42
any:demon	45
any:demonstrated	-30
any:demonstratrice	-61
any:demonte	-34
any:denominational	-30
any:dentaire	-68
any:dentaires	-68
any:dentiste	-41
any:dentistes	-40
any:depannage	-41
any:depanneur	-42
any:departemental	34
any:departementale	-39
any:department	-28
any:depend	-29
any:depends	-52
any:deplacement	30
any:deploye	-28
any:deployments	-67
any:depose	-49
any:deposee	-50
any:depouillement	-26
any:depressions	-28
any:deputee	-27
any:derecognised	-35
any:dermatology	-52
any:derniere	34
any:derriere	28
any:derry	85
any:des	-37
any:desarme	-33
any:desarmement	40
any:descend	53
any:descendant	-33
any:descendante	-68
any:describe	49
any:describing	34
any:deselected	41
any:deserves	32
any:design	-73
any:designe	32
any:designed	-97
any:designer	-117
any:designs	-54
any:desir	-50
any:desk	-29
any:desks	-41
any:desormais	40
any:despite	26
any:despot	-40
any:dessinatrice	-62
any:dessine	-74
any:dessinee	-34
any:dessus	34
any:detachee	-45
any:detected	33
any:detection	-94
any:detective	-69
any:detectives	32
any:detenait	31
any:detenons	44
any:detenteur	-41
any:detenu	41
any:detenus	-66
any:detergents	-36
any:determined	-67
any:determinedly	-35
any:determinism	33
any:detourage	-43
any:detournement	-39
any:detrousse	-45
any:dette	-56
any:dettes	-43
any:develop	-34
any:developed	-26
any:development	-44
any:developpe	-63
any:developpement	-40
any:developpeur	-62
any:developpeuse	-33
any:devenue	28
any:deverrouille	32
any:device	-71
any:devise	-35
any:devoir	-40
any:devolution	-32
any:devon	-60
any:devops	-31
any:devorante	-32
any:devra	-48
any:devront	-51
any:dgccrf	-39
any:diabetes	-25
any:diabetics	-63
any:diabetique	90
any:diabetiques	-60
any:diabetologie	-50
any:diacre	-62
any:diagnostic	-28
any:diagnostics	-36
any:diagnostique	25
any:diagrammes	-28
any:diagramming	-33
any:dialects	-27
any:dialogue	-76
any:diaphragms	-35
any:diary	-25
any:dictation	40
any:dictee	-36
any:diction	-63
any:dictionary	-29
any:died	-45
any:diesel	-29
any:diet	-38
any:dietetique	-41
any:diets	-29
any:difference	-53
any:differently	-25
any:difficult	-34
any:digital	-52
any:dijon	-36
any:dikes	-28
any:dimanche	39
any:dinner	-57
any:diocese	-59
any:diogene	45
any:diploma	-35
any:diplomas	-56
any:diplomat	-46
any:diplomate	-54
any:diplome	-34
any:diplomee	-45
any:dirait	58
any:direct	-41
any:direction	-50
any:directions	-31
any:directors	-34
any:directrice	-86
any:directs	-26
any:dirige	-29
any:dirigeante	42
any:disability	-58
any:disabled	-29
any:disaggregated	-41
any:disc	53
any:disciple	29
any:disciplinary	26
any:discorde	-43
any:discours	-44
any:discrete	-49
any:discrimination	-31
any:discuss	-55
any:diseases	-37
any:dish	-49
any:dishes	-45
any:disliked	25
any:dismay	29
any:dismissal	-30
any:dismissed	58
any:disorder	25
any:disorders	-32
any:dispatcher	-46
any:dispense	61
any:dispensed	-25
any:dispensee	45
any:display	-28
any:displays	-40
any:disponible	-78
any:disputes	-25
any:disqualified	53
any:disque	28
any:dissertation	-89
any:dissolution	32
any:distributeur	-53
any:distributeurs	-48
any:distribution	-57
any:diversity	-59
any:divinity	-29
any:diwali	-84
any:dj	-40
any:dna	-33
any:do	-29
any:doc	-37
any:doctor	28
any:doctoral	-55
any:doctorante	-68
any:doctorat	-45
any:doctorate	-73
any:documentaire	-59
any:documentaires	-36
any:documentaliste	-36
any:documentary	-49
any:documents	-45
any:docusign	-47
any:dog	38
any:dogme	-30
any:doigt	37
any:doigte	-57
any:doigts	-38
any:dolly	-33
any:dominant	-76
any:dominante	-57
any:dominatrice	40
any:don	38
any:donateur	37
any:donations	-57
any:donegal	-25
any:donors	-55
any:dons	-89
any:dont	-25
any:door	-55
any:doors	-61
any:dorment	46
any:dort	25
any:dos	-55
any:dose	-78
any:dossards	-39
any:dossiers	-57
any:douanes	-36
any:douanier	-54
any:doublage	-41
any:doublages	-45
any:double	-25
any:doubled	-81
any:doubleur	-80
any:doue	40
any:doute	-69
any:douvres	-52
any:douze	-36
any:dovetails	-25
any:dow	-29
any:dozen	-25
any:dp	-50
any:draft	-38
any:drafted	-51
any:drafts	-49
any:drag	-53
any:dragster	-34
any:dramatics	-28
any:drapeaux	-56
any:drawings	-33
any:drew	-79
any:drh	-84
any:drink	-35
any:drinkers	-28
any:drinking	40
any:driver	31
any:drives	-42
any:droit	-26
any:droite	-39
any:droits	-39
any:drone	27
any:drop	-30
any:dropped	33
any:drosophile	-41
any:drugs	-45
any:druidique	36
any:drummer	-35
any:drums	-56
any:dsi	-41
any:du	-26
any:duchenne	34
any:dui	36
any:dunelm	-30
any:dungeon	32
any:dunkeld	-39
any:durable	-42
any:duree	28
any:durer	-27
any:dutch	-72
any:dyer	65
any:dynamique	61
any:dyslateral	-45
any:dyslexia	35
any:dyslexie	69
any:dyslexiques	-28
any:dyspraxia	25
any:dyspraxic	39
any:e	-26
any:e16	-29
any:ease	-55
any:east	-53
any:easy	59
any:eat	-40
any:eats	-34
any:eau	-30
any:eaux	-46
any:eb	-38
any:ebeniste	-59
any:ebruiter	-56
any:ecart	-33
any:ecarte	25
any:echangeur	-31
any:echangiste	33
any:echecs	-45
any:echelle	-30
any:echo	-36
any:eclairage	-28
any:eclairagiste	-38
any:ecloserie	-47
any:ecole	-67
any:ecolo	41
any:ecologie	-35
any:ecologique	-35
any:ecologistes	-59
any:economics	-27
any:economie	-34
any:economist	-55
any:economy	-81
any:ecope	50
any:ecoute	-59
any:ecran	28
any:ecris	-33
any:ecrit	33
any:ecriture	49
any:eczema	-38
any:edge	-35
any:edinburgh	-31
any:edit	-40
any:edite	-61
any:edited	-76
any:editeur	-66
any:edition	-35
any:editor	-124
any:editrice	-85
any:edits	-55
any:educateur	-62
any:educatif	53
any:education	-75
any:educational	48
any:educator	-32
any:eelv	27
any:efface	-54
any:effectue	32
any:effort	-41
any:egg	-43
any:eglise	-47
any:eiger	-50
any:eighty	36
any:elderly	-62
any:eldest	58
any:elected	-39
any:electeur	40
any:elections	-92
any:electoral	-30
any:electrician	-71
any:electricien	-26
any:elements	-43
any:elevage	-50
any:eleven	-65
any:eleves	-84
any:eleveur	-77
any:eleveuse	-35
any:elire	54
any:elles	40
any:elodie	-56
any:eloges	-85
any:eloigner	-31
any:else	30
any:elu	-43
any:elue	-50
any:elus	-83
any:ely	-56
any:embauche	30
any:embauchee	-31
any:embossing	-43
any:embrasser	28
any:embryologiste	-27
any:emergency	-26
any:emission	-35
any:emissions	-31
any:emma	-29
any:emmanuel	32
any:emploi	-33
any:emploie	-31
any:emplois	-32
any:employed	-81
any:employee	-26
any:employees	-77
any:employers	-62
any:employeur	-55
any:employment	36
any:employs	-60
any:emporte	-30
any:empreinte	-39
any:ena	-45
any:encadre	-61
any:encarte	34
any:end	-30
any:enduits	-43
any:endurance	70
any:endurant	-38
any:energy	-37
any:enfants	-48
any:enforcement	-33
any:engaged	-60
any:engagee	-40
any:engagements	-44
any:engine	-48
any:engineer	-63
any:engineers	-89
any:england	-45
any:english	-75
any:enhanced	-50
any:enjoy	-29
any:enlightenment	-26
any:ennui	-79
any:enquetes	-56
any:enqueteur	-51
any:enqueteurs	-41
any:enquetrice	-76
any:enrayee	-47
any:enregistre	36
any:enregistrer	-57
any:enrol	-78
any:enrolement	28
any:enrolled	32
any:enseigne	-52
any:enseignee	-54
any:entend	32
any:entendant	-29
any:entendre	-34
any:entente	28
any:enterprises	-37
any:enterrements	-31
any:enthousiasme	-33
any:enthusiasm	-58
any:entraineur	-106
any:entreprendre	-69
any:entrepreneur	33
any:entreprise	-37
any:entreprises	-53
any:entrer	35
any:entries	56
any:enverra	-44
any:envisagee	-33
any:envoie	51
any:epanouie	36
any:epargne	-31
any:epicerie	-58
any:epictetus	29
any:epicure	32
any:epicurean	-67
any:epicurien	43
any:epicurienne	-58
any:epicurus	-42
any:epidemic	-32
any:epilation	-45
any:epilepsie	27
any:epilepsy	-34
any:epileptic	27
any:epileptique	-30
any:episode	-48
any:epoque	42
any:epouses	-35
any:epoux	-79
any:epuise	-33
any:equestre	-47
any:equilibree	38
any:equine	-33
any:equipes	-74
any:equipment	-31
any:equity	-45
any:era	-72
any:ergonomie	-26
any:erlangen	-39
any:erp	-42
any:error	-70
any:esat	-50
any:escape	-46
any:escaped	-52
any:escort	-60
any:escorte	-58
any:escorted	-31
any:escortes	27
any:escroquerie	-48
any:esl	-43
any:esn	-35
any:espagnol	-34
any:esprit	-84
any:essai	-31
any:essais	-38
any:essay	-50
any:essex	-43
any:established	37
any:estate	-35
any:estates	-62
any:estimate	-57
any:estimations	-41
any:estonia	-41
any:et	-34
any:etabli	29
any:etablie	30
any:etage	37
any:etaient	51
any:etal	-29
any:etalon	56
any:etalonnage	-35
any:etalonneur	-57
any:etant	31
any:etapes	-57
any:etat	-34
any:ethical	-34
any:ethics	-35
any:ethique	-60
any:ethiques	25
any:ethnologue	-51
any:ethos	-38
any:etienne	-35
any:etoile	34
any:etonne	-27
any:etre	59
any:etude	-85
any:etudiante	-49
any:etudiantes	-25
any:etudiants	-49
any:etudie	-122
any:eurocommunist	33
any:european	-56
any:europeen	-39
any:europeenne	46
any:europride	-25
any:euros	-26
any:evadez	-35
any:evaluation	-53
any:evenementiel	-47
any:evening	-65
any:evenings	-31
any:evensong	-28
any:events	-76
any:everton	-50
any:everybody	48
any:everything	27
any:evidence	-36
any:evite	66
any:evitee	-69
any:evites	-35
any:evolution	-30
any:evoquee	-57
any:evoquees	56
any:exam	-30
any:examined	-38
any:examiner	-57
any:exaministe	52
any:exams	-33
any:excel	-71
any:excellence	-50
any:excellent	-35
any:excellente	25
any:excellents	-66
any:exces	-45
any:exchange	-38
any:excite	-55
any:exclu	30
any:exclusif	-30
any:excuse	-30
any:excuses	-54
any:executed	-27
any:executives	-26
any:exempted	62
any:exerce	-27
any:exercer	58
any:exhibition	-80
any:existe	31
any:existential	-71
any:existentialiste	40
any:exists	46
any:exotic	-67
any:expansion	37
any:expatriation	-42
any:expatries	-56
any:expects	-30
any:expenses	49
any:experiences	-27
any:expert	-73
any:expertes	-32
any:experts	-46
any:expires	-38
any:explained	57
any:explaining	-88
any:explains	-53
any:explique	-47
any:exploration	-31
any:explosives	-53
any:exposed	-39
any:exposition	-80
any:expressed	-46
any:expression	-62
any:extended	-33
any:extraconjugale	49
any:extraction	-36
any:extradited	25
any:extrait	-33
any:extramarital	34
any:eye	-67
any:eyesight	29
any:f508	-32
any:fabricant	-32
any:fabrication	-25
any:fabrique	-37
any:fac	27
any:facades	-53
any:faces	-37
any:faciales	32
any:facials	-32
any:facilities	-77
any:facteur	-50
any:factory	-38
any:facts	-39
any:failing	42
any:failli	32
any:faillite	-93
any:faire	-37
any:fairs	-26
any:fait	26
any:fall	49
any:false	30
any:familial	-63
any:families	-30
any:familles	-70
any:famously	26
any:fanconi	46
any:fanfare	-67
any:fantasmes	-49
any:fao	-41
any:farm	-52
any:farmer	-48
any:farmers	-81
any:farming	-65
any:fashion	-45
any:fashioned	27
any:fasting	-25
any:fati	25
any:fatiguees	-25
any:fault	-49
any:fausse	53
any:faute	30
any:fauteuil	-31
any:fauteuils	-58
any:faux	25
any:favour	36
any:favours	-47
any:faye	33
any:fbi	27
any:fdsea	67
any:fear	-50
any:february	37
any:febuary	-27
any:feder	-33
any:federalist	44
any:federalistes	-30
any:federation	-43
any:fee	-40
any:feed	60
any:feet	-60
any:fein	32
any:fell	-64
any:felons	-41
any:female	-39
any:feminin	-26
any:feministes	31
any:fermes	-54
any:fermiers	-28
any:ferronnier	-38
any:ferroviaire	-43
any:ferry	36
any:fertility	-40
any:fervent	38
any:festival	-41
any:festivals	-35
any:fetes	-36
any:fetichiste	49
any:feuilleton	-30
any:feves	-40
any:few	-65
any:fh	30
any:fiance	-51
any:fiber	-27
any:fibre	-58
any:fibromyalgie	41
any:fiches	-25
any:fictif	-31
any:fiction	-35
any:fidelisation	-67
any:fidelite	-27
any:fidelity	-54
any:field	-108
any:fieldwork	-28
any:fierte	-68
any:fifties	-27
any:fight	-27
any:files	-42
any:filiale	-49
any:filiales	-57
any:filiation	-82
any:fill	36
any:film	-146
any:filme	-55
any:filmee	-28
any:films	64
any:filtrage	-36
any:fin	45
any:finalist	-55
any:finance	-48
any:finances	-25
any:financiere	-40
any:financiers	-43
any:findings	29
any:finds	36
any:fine	-45
any:fines	-34
any:fingered	-34
any:fingerprint	-36
any:fingerprinted	31
any:fingerprinting	-29
any:fingerprints	-27
any:finishing	-46
any:finit	58
any:finite	-43
any:finn	25
any:fired	59
any:firefighter	-31
any:firefighters	-62
any:firm	-56
any:firms	-27
any:firmware	-81
any:first	-78
any:fiscal	-41
any:fiscaliste	-51
any:fiscalite	-58
any:fish	-40
any:fit	53
any:fits	-55
any:fitted	-33
any:fitter	-90
any:fiv	32
any:five	-25
any:fix	-40
any:fixed	-68
any:fixes	-55
any:flagged	27
any:flags	-33
any:flat	27
any:flatmate	42
any:fleet	-36
any:fleury	-25
any:flights	-47
any:fling	31
any:flirt	-77
any:flirtation	-57
any:flirte	-44
any:floating	49
any:flood	-47
any:flooring	-37
any:floors	-51
any:flore	-33
any:florist	-41
any:floss	-29
any:flottante	48
any:flow	-59
any:flower	-46
any:flowers	-52
any:fluent	-51
any:flush	-36
any:flux	-72
any:flyers	42
any:foi	-38
any:foie	-86
any:foire	-49
any:fois	32
any:folding	-37
any:folk	-49
any:follow	-36
any:followed	-58
any:follower	63
any:fonciere	-76
any:fonction	-48
any:fonctionnaire	-35
any:fondateur	-28
any:fondatrice	-38
any:fonde	31
any:fonderies	45
any:fonds	-73
any:fondu	-43
any:font	-31
any:food	-59
any:foods	-46
any:fools	-35
any:foot	38
any:football	-27
any:footballer	-33
any:footballeur	51
any:footfall	-31
any:footprint	-26
any:forbes	-51
any:force	-63
any:ford	-32
any:forecast	-65
any:forecaster	-44
any:foreman	32
any:forensic	-57
any:forensics	-43
any:forestier	-53
any:forestiere	-35
any:foret	28
any:forfaitiste	-40
any:forged	-29
any:forgeron	-26
any:forgot	30
any:forklift	-45
any:formalites	-34
any:formateur	-45
any:formation	-110
any:formatrice	-134
any:forme	-30
any:former	43
any:forms	31
any:formulation	-58
any:formulator	-35
any:fort	-29
any:forte	-64
any:fortes	-31
any:forties	-25
any:forum	-30
any:forwarders	-44
any:forwarding	-29
any:fos	57
any:fouilles	-73
any:founders	-54
any:four	-30
any:fournie	-32
any:fournisseur	-75
any:fournisseurs	-94
any:fournisseuse	-30
any:foyer	-39
any:fracture	-48
any:fragile	-37
any:frais	69
any:fraiseuse	30
any:frame	25
any:frames	-44
any:frameworks	-55
any:francais	-93
any:francfort	-25
any:franchise	-48
any:francisco	-32
any:franco	-27
any:francs	-30
any:frappes	-32
any:frasques	51
any:fraud	-30
any:fraudes	-26
any:fraudster	28
any:free	-86
any:freelance	-41
any:freemason	-40
any:freemasons	-44
any:freight	-41
any:french	-55
any:frequente	46
any:frequenter	27
any:frequentes	-31
any:freres	-41
any:fresh	-40
any:fresque	-43
any:freud	-37
any:friday	-35
any:fridge	51
any:friends	63
any:frigorifiques	-33
any:froid	-76
any:froide	48
any:fruit	-47
any:fsu	51
any:fui	57
any:fuite	30
any:full	-84
any:fully	-27
any:fume	35
any:fumiste	-39
any:funding	-26
any:fundraiser	-35
any:funebres	-42
any:funeraires	-37
any:funerals	-61
any:furniture	-62
any:fusibles	-31
any:fusionnees	-32
any:futur	41
any:future	38
any:futures	-31
any:g	-48
any:g6pd	-27
any:gabarit	43
any:gabarits	-58
any:gagne	-29
any:gai	-75
any:gaie	-48
any:gaiete	-25
any:gaillard	-44
any:gaite	-25
any:gale	-32
any:galerie	-48
any:galeriste	-34
any:gallery	-45
any:galway	-26
any:games	-53
any:gamme	-73
any:gandrange	37
any:gang	-69
any:gangs	-38
any:gants	48
any:gap	44
any:garcon	-25
any:garcons	29
any:gard	41
any:garda	-25
any:garden	-63
any:gardener	-57
any:gardiennage	72
any:gardiens	-61
any:gare	-54
any:gargoyles	-38
any:garlic	-52
any:gateaux	-47
any:gatekeeper	-35
any:gatk	-37
any:gauche	-37
any:gauchere	-33
any:gauchers	-25
any:gaudin	28
any:gaulliste	50
any:gave	63
any:gaye	-50
any:gayle	-39
any:gcse	-29
any:gearbox	-39
any:gedmatch	38
any:gendarme	-115
any:gendarmes	27
any:gender	-51
any:genealogie	-26
any:genealogique	-40
any:genealogiques	-31
any:genealogiste	-56
any:genealogy	-50
any:geneanet	-33
any:genent	40
any:general	42
any:generale	-64
any:generation	-38
any:generations	-66
any:genes	-69
any:genetic	25
any:genetically	30
any:geneticienne	-37
any:genetiquement	26
any:genetiques	-47
any:genie	-47
any:genique	-39
any:genomes	-54
any:genomique	-57
any:genou	33
any:genre	-53
any:geographique	-41
any:geologist	-33
any:gerait	-28
any:gerant	-46
any:gerante	-76
any:gere	-129
any:german	-64
any:gestion	-43
any:gestionnaire	-78
any:gide	-49
any:gifted	27
any:gigs	-44
any:gilbert	38
any:gill	37
any:girlfriends	27
any:girls	27
any:giscardien	44
any:git	-67
any:gite	-56
any:gitxsan	-29
any:gjb2	-28
any:gladstone	34
any:glandular	33
any:glasses	-49
any:glaze	-25
any:glisse	54
any:go	-26
any:goal	-34
any:goalkeeper	-73
any:going	35
any:golden	-47
any:goldman	-49
any:golf	-126
any:gone	51
any:good	-69
any:goods	-57
any:gop	35
any:gordons	-35
any:gourmet	-34
any:gouttes	-25
any:gouvernante	-44
any:gouvernements	-32
any:gouverneur	-38
any:governments	-48
any:gp	-119
any:grace	-49
any:grade	-82
any:grader	-36
any:graduate	-70
any:grandad	-25
any:grandchildren	32
any:grande	-31
any:grandeur	-36
any:grandi	-27
any:grant	28
any:grants	-46
any:graphique	-61
any:graphiste	-60
any:graphql	-38
any:gras	-63
any:grave	-39
any:graveur	-71
any:gravite	25
any:gree	-25
any:greement	-27
any:greements	-56
any:greenpeace	40
any:greffes	-34
any:greffier	-68
any:greffiere	-70
any:gregory	-26
any:grenoble	-41
any:greve	-60
any:greves	36
any:grevin	-38
any:grew	-40
any:grey	-25
any:greyhounds	-43
any:grippe	-42
any:grossiste	-33
any:ground	33
any:grounds	37
any:groupama	-34
any:groupes	-31
any:grower	-48
any:growth	-36
any:guard	-35
any:gueret	-61
any:guerie	32
any:guerin	31
any:guerison	25
any:guests	-42
any:guichet	-37
any:guide	-77
any:guild	-31
any:guise	29
any:gurdjieff	43
any:guy	-26
any:h	56
any:h1	-37
any:habilitations	-52
any:habitant	-80
any:habitants	-25
any:habitue	60
any:hacker	-45
any:hahn	-30
any:hairdresser	45
any:halden	46
any:hale	37
any:half	-37
any:halterophilie	-31
any:hameau	-30
any:hamlet	-78
any:hand	-60
any:handball	-76
any:handbook	-26
any:handed	-28
any:handedly	-35
any:handicap	-67
any:handicape	34
any:handicapee	45
any:handicapes	-31
any:handing	26
any:handisport	-58
any:handle	37
any:handler	-76
any:handles	-67
any:handling	-44
any:handovers	-39
any:handshake	-98
any:handwriting	-86
any:hang	-67
any:haplotype	34
any:harassment	-43
any:harcele	29
any:hard	42
any:hardest	-77
any:hardware	-72
any:harms	30
any:harris	70
any:harrow	-30
any:harvard	-26
any:harvey	-29
any:hashing	-39
any:haul	-63
any:hauliers	-40
any:haut	-61
any:haute	-59
any:havana	-32
any:haven	-32
any:havre	31
any:hay	-59
any:hazard	-38
any:hazards	-29
any:headed	-40
any:headmaster	-25
any:headquarters	-49
any:hear	47
any:hearings	27
any:heating	-32
any:heavy	-31
any:hebden	30
any:hebdo	-48
any:hebdomadaire	-36
any:heir	-57
any:heirs	-40
any:helen	30
any:helene	-31
any:helice	-46
any:helix	-67
any:hello	-48
any:helmand	42
any:helmets	-69
any:help	-65
any:helped	-89
any:helpline	-31
any:helvetique	-67
any:hemophiles	-28
any:hems	-40
any:herald	-33
any:herbal	-29
any:herbs	-35
any:hereditaire	-26
any:heredite	-52
any:heredity	-28
any:hereford	-34
any:herissons	-29
any:heritage	-83
any:herite	-48
any:herites	-41
any:heritier	-32
any:heritiere	-25
any:heritiers	-29
any:hermaphrodite	-49
any:hermaphrodites	-33
any:hernie	-34
any:hero	-49
any:heroin	-32
any:heroine	-45
any:herons	-51
any:hers	-28
any:herself	48
any:heterodyne	-55
any:heterogene	-50
any:heterogreffe	-54
any:heterosexual	28
any:heterosexuelle	-32
any:heure	-25
any:heureuse	36
any:hexham	-41
any:hid	39
any:hidalgo	46
any:hierarchy	-59
any:highly	53
any:hiking	-28
any:hill	-43
any:hillary	35
any:himself	54
any:hindou	28
any:hindoue	-44
any:hindu	54
any:hinted	49
any:hints	59
any:hip	42
any:hire	-78
any:hired	-65
any:hires	-56
any:hiring	-48
any:historian	-57
any:history	-32
any:hiv	-54
any:hiver	-28
any:hmp	-60
any:hmrc	54
any:hobby	-30
any:holiday	-40
any:holloway	30
any:homal	-40
any:home	-41
any:homeowners	-25
any:homework	-40
any:homme	25
any:homo	31
any:homogeneisation	-44
any:homogeneous	-52
any:homologation	-67
any:homonyme	-35
any:homophobic	-57
any:homophobie	-58
any:homosexuel	33
any:homosexuelle	58
any:honest	-37
any:honnetete	-29
any:honour	-33
any:honoured	-59
any:honours	27
any:hopes	-35
any:hopitaux	-49
any:hopper	35
any:horizon	-49
any:horlogere	-31
any:horlogerie	-62
any:hormones	40
any:horoscopes	-53
any:horse	39
any:horses	-42
any:hospitalier	26
any:hospitalisation	30
any:hospitalise	35
any:hospitalises	-39
any:hospitality	-65
any:hospitals	-101
any:host	-74
any:hosted	-34
any:hostile	67
any:hosts	28
any:hotel	-39
any:hotellerie	-33
any:hotesse	-46
any:hotesses	84
any:hourly	-32
any:house	-59
any:household	37
any:housing	-63
any:hove	49
any:howard	-28
any:hr	-75
any:hrbp	-30
any:huet	-41
any:hugo	40
any:hui	30
any:huile	-68
any:huiles	-41
any:huissier	-66
any:huissiere	-30
any:huma	50
any:humaine	-63
any:humanistes	-71
any:humanitaire	-38
any:humanites	-59
any:humanities	-59
any:humankind	34
any:humoristique	-29
any:hundred	-56
any:hungary	-63
any:hunt	40
any:hunters	-41
any:hunting	-27
any:huntington	-63
any:hurt	75
any:husbandry	-49
any:hussar	-49
any:hybrides	-58
any:hydraulic	-34
any:hydrogen	-29
any:hypertension	53
any:hypokhagne	-28
any:iain	48
any:ibiza	54
any:ice	-28
any:ici	52
any:icons	-26
any:idea	-77
any:idealised	-37
any:idealiste	-46
any:ideas	-38
any:idee	-54
any:idemia	-29
any:identification	-29
any:identified	-48
any:identify	33
any:identity	-75
any:iec	-28
any:iel	55
any:if	58
any:ifop	-34
any:ig	43
any:ignore	48
any:ii	36
any:ikea	-33
any:ile	-47
any:iles	-40
any:illnesses	28
any:illustratrice	38
any:ils	29
any:imaginaire	-42
any:imagine	-30
any:imam	-27
any:immigrants	-25
any:immobilier	-88
any:immobiliere	-41
any:immobiliers	-40
any:immoral	50
any:immunocompromised	49
any:immunology	-31
any:impact	-26
any:impaired	25
any:impayes	-30
any:implant	34
any:implantation	33
any:implique	41
any:importatrice	-36
any:importe	-51
any:imported	-60
any:importer	-30
any:impossible	37
any:imprimantes	-31
any:imprime	-39
any:imprimerie	-41
any:imprimeur	-66
any:improvement	-39
any:improvisation	-37
any:inapte	58
any:incertaine	32
any:incidence	55
any:incident	-25
any:include	-77
any:included	26
any:includes	-54
any:including	-33
any:inclusion	79
any:incomes	27
any:incroyance	-37
any:indecis	35
any:indemne	42
any:independance	39
any:independant	-69
any:independence	29
any:independent	-45
any:indetectable	26
any:indication	51
any:indictment	44
any:industrial	-55
any:industriel	-41
any:industrielles	-29
any:industriels	-33
any:industry	-71
any:ines	36
any:infectious	-57
any:infidelity	-41
any:infirmary	-41
any:infirmier	-41
any:infirmiere	-50
any:infirmieres	55
any:infirmiers	-39
any:info	-28
any:informatiques	-28
any:informatise	-75
any:informed	-40
any:ingenieur	-84
any:ingenieure	-51
any:ingenieurs	-44
any:inhaler	-40
any:inheritance	-93
any:inherited	-75
any:initiation	-41
any:initiative	-38
any:injection	-41
any:inmates	36
any:inn	31
any:inner	-26
any:innocent	-68
any:innovation	-51
any:innover	-69
any:inscrit	40
any:inside	-33
any:insider	30
any:insiste	42
any:insolvency	-48
any:insomniaque	34
any:insoumise	-65
any:inspection	-25
any:inspections	-32
any:inspector	-56
any:inspectrice	-34
any:installer	-85
any:installerait	44
any:institut	-52
any:institute	-34
any:institution	28
any:instructor	-78
any:instruit	-50
any:instrumentiste	-45
any:insuline	-25
any:insurer	-64
any:intactes	51
any:integration	-37
any:intendant	-29
any:intercourse	-38
any:interdit	61
any:interesse	36
any:interests	-30
any:interet	44
any:interfaces	-25
any:interimaire	41
any:interimaires	-49
any:interlocuteur	-58
any:intermittents	54
any:internat	-48
any:interne	-63
any:internes	-29
any:internet	26
any:interns	-35
any:interpelle	28
any:interpose	-45
any:interprete	-72
any:interpreted	-29
any:interprets	-30
any:interrogates	-43
any:interventions	-38
any:interview	-48
any:interviewed	-44
any:intimacy	-27
any:intimate	39
any:intimite	-60
any:intitule	-28
any:intolerante	36
any:inutiles	-29
any:invalidite	26
any:inventaire	-28
any:inventaires	-46
any:invented	-28
any:invention	-66
any:investigated	-35
any:investigator	-77
any:investissement	-54
any:investisseurs	-28
any:investiture	53
any:investment	-98
any:investments	-61
any:investors	-44
any:invisible	30
any:invoice	-46
any:invoices	-66
any:ios	-39
any:iosh	38
any:ipp	35
any:ireland	-72
any:iris	-68
any:irish	-44
any:iroise	-27
any:irreligieux	32
any:island	-33
any:isle	-58
any:islington	-28
any:isn	33
any:iso	-53
any:israel	27
any:issues	-56
any:ist	-30
any:it	29
any:italie	-36
any:italien	-59
any:italiens	-26
any:its	-28
any:ivf	26
any:ivory	-70
any:ivr	-54
any:iwgb	53
any:jack	-61
any:jacquie	46
any:jail	-27
any:jailed	25
any:jain	-28
any:japan	-36
any:jaquette	55
any:jardinerie	26
any:jardins	-34
any:jargon	-63
any:jaures	-41
any:jazz	-51
any:jeanne	35
any:jeans	-53
any:jersey	-52
any:jesuites	63
any:jeu	-44
any:jeunes	25
any:jeux	-39
any:jewish	-51
any:jill	31
any:jim	29
any:joanna	26
any:job	-44
any:john	-32
any:joined	57
any:joiner	-64
any:joiners	-33
any:joins	-30
any:jointes	-67
any:joints	-26
any:joke	43
any:jokes	-52
any:joliment	-66
any:jordanie	-57
any:joue	-101
any:joueur	-30
any:jouissance	-41
any:journalist	27
any:journaliste	-84
any:journaux	-27
any:juan	40
any:judge	-109
any:judges	-29
any:judging	33
any:judiciaire	-37
any:judo	-85
any:jugee	33
any:juive	-74
any:julie	-48
any:julien	27
any:jumeaux	-45
any:junior	25
any:juniors	39
any:juree	-32
any:juriste	-121
any:juror	-77
any:jury	-79
any:just	42
any:juste	-76
any:k	-37
any:k2	-65
any:kaczmarek	27
any:kamala	84
any:kampala	31
any:kant	27
any:kantien	49
any:karine	-34
any:karyotype	32
any:keeper	-48
any:keeping	-68
any:ken	31
any:kent	-74
any:kerr	-32
any:kevin	39
any:keys	-43
any:kidneys	30
any:kildare	-26
any:killer	-47
any:kinds	-38
any:kinesitherapeute	-77
any:king	-28
any:kissing	55
any:kitchens	-59
any:kits	-88
any:klinefelter	-25
any:knee	64
any:knitwear	-31
any:knocks	-49
any:knots	-53
any:know	29
any:knowledge	-43
any:known	-39
any:knuckle	-47
any:korean	-31
any:kosher	-26
any:kpmg	-39
any:krishnamurti	31
any:kroll	-29
any:kruger	-35
any:kuala	-28
any:kurde	49
any:kyoto	-59
any:l1	-28
any:l214	-61
any:label	-64
any:labo	44
any:laboratoire	-46
any:labour	-62
any:labyrinthitis	62
any:lacroix	-45
any:lacunes	-26
any:ladders	85
any:ladies	-40
any:lads	-46
any:lady	-33
any:laicite	-31
any:laique	-35
any:laiques	-28
any:lais	-39
any:lait	-39
any:lake	-37
any:lames	-54
any:lamour	-46
any:lamps	-28
any:landlady	34
any:lane	-61
any:langage	-29
any:langages	-29
any:languages	-36
any:langue	-31
any:lap	29
any:laptop	-38
any:large	-29
any:laser	-31
any:lasse	-49
any:last	36
any:lasting	-29
any:late	42
any:later	43
any:latex	33
any:latin	-36
any:laughed	26
any:laughs	-78
any:launch	-59
any:launched	-32
any:laundring	39
any:laurent	27
any:laval	-35
any:lave	31
any:law	-26
any:lawyer	-45
any:lawyers	47
any:lay	25
any:layer	-38
any:layout	-68
any:lead	-82
any:leader	-38
any:leadership	-40
any:leaflet	-26
any:lean	-49
any:learn	-37
any:learning	42
any:leather	31
any:leave	26
any:lecteur	29
any:lecteurs	-54
any:lecturer	-58
any:lectures	-82
any:ledgers	-29
any:lee	-33
any:legacies	-48
any:legal	-65
any:legeres	60
any:legue	-38
any:leicester	-48
any:lemons	-43
any:lending	-29
any:lenine	88
any:leo	-29
any:lesbian	42
any:lesbiennes	25
any:lesbos	-49
any:less	-35
any:lesson	-48
any:let	26
any:letters	-64
any:letting	-29
any:leur	44
any:leurs	-54
any:levain	-37
any:levee	43
any:level	-53
any:lever	48
any:levres	25
any:levure	-35
any:levures	-55
any:lfi	-27
any:lgbt	-60
any:liability	-30
any:liaison	-30
any:liaisons	-69
any:liant	-35
any:liberale	-36
any:liberation	28
any:libere	40
any:liberee	-46
any:libertarian	-47
any:liberte	-91
any:libertin	31
any:libertinage	-33
any:liberty	-28
any:libido	-74
any:libraire	-37
any:librarian	-82
any:libraries	-25
any:library	-28
any:licence	-35
any:licenciee	31
any:licensed	-47
any:licensing	-43
any:liee	45
any:lieutenant	-32
any:life	43
any:lifeguard	-48
any:lifts	-47
any:ligand	-29
any:lighting	-82
any:lights	-60
any:lignee	-27
any:lignes	-57
any:ligue	-66
any:like	25
any:liked	-32
any:lille	-33
any:lily	-33
any:limagrain	-37
any:limitante	-38
any:limitantes	-32
any:limoges	-44
any:limousine	-58
any:limps	30
any:linen	-40
any:linge	-30
any:lingerie	-97
any:link	-73
any:lion	-43
any:lipsticks	-43
any:lisais	-48
any:lisbonne	-62
any:list	33
any:liste	49
any:listens	-39
any:listes	-28
any:lists	-28
any:literacy	-55
any:literature	-30
any:literie	-63
any:lithium	40
any:litigation	-50
any:litige	-44
any:lits	-74
any:litterature	-33
any:live	27
any:lived	-27
any:living	-45
any:livraison	-57
any:livre	-61
any:livres	-34
any:livreurs	45
any:llc	-42
any:lloyd	-25
any:loads	-74
any:loan	-60
any:local	61
any:locataires	-36
any:locatives	-37
any:lockheed	33
any:locuteur	42
any:lodge	49
any:lodger	42
any:loge	-30
any:loges	-29
any:logeuse	40
any:logiciel	31
any:login	51
any:logistics	-27
any:logistique	-59
any:logo	-58
any:logs	32
any:loire	-29
any:longtemps	-51
any:longtermist	58
any:longue	-48
any:longues	-33
any:look	-53
any:looking	-73
any:loop	64
any:loose	-28
any:lorrain	-26
any:lorries	-70
any:lors	66
any:loss	-55
any:lost	64
any:lot	30
any:loti	46
any:lots	-53
any:loudeac	-29
any:loue	-32
any:lounge	-71
any:lourdement	37
any:lourdes	-38
any:louvre	-48
any:loved	-35
any:lover	28
any:loving	29
any:lovingly	-29
any:lower	-36
any:loyal	-33
any:lrem	-38
any:lse	-28
any:ltd	-27
any:lu	-40
any:lucas	52
any:lucide	-30
any:lucie	28
any:lucien	-27
any:lucrece	-41
any:lues	28
any:luggage	-64
any:luke	31
any:lumbar	53
any:lumiere	-28
any:lund	-53
any:lung	-66
any:lupin	-45
any:luron	-63
any:lussac	-47
any:lutenist	-52
any:lutte	-63
any:luxemburg	-32
any:lycee	-60
any:lyceens	-50
any:lycees	-28
any:lyle	28
any:lynx	-32
any:lyon	-59
any:lyonnaise	-29
any:m	29
any:m25	38
any:m6	-46
any:macarons	-36
any:machines	-86
any:macon	-46
any:macons	-31
any:macron	43
any:macros	-39
any:madame	26
any:made	-27
any:madison	36
any:madrid	-26
any:maga	30
any:magasinier	-43
any:magasins	46
any:magistrate	-71
any:magistrates	26
any:mai	30
any:maif	-63
any:mails	-40
any:maine	-63
any:mains	-33
any:maintainer	-35
any:mainteneur	-33
any:maire	-26
any:mairie	-42
any:maitre	-83
any:maitresse	-32
any:major	-71
any:maker	-89
any:makes	-40
any:makhnovchtchina	44
any:malades	-68
any:maladies	-56
any:malentendant	48
any:malentendants	-29
any:malgre	39
any:mall	-37
any:malo	27
any:malta	-38
any:malvoyante	38
any:malware	-56
any:maman	-52
any:mamans	56
any:mammoth	-51
any:man	52
any:managed	-92
any:management	-51
any:manager	-80
any:managers	-49
any:manages	-72
any:managing	29
any:manchester	-48
any:mandants	-25
any:mandat	53
any:mandataire	-71
any:mandate	33
any:mandats	34
any:mange	-30
any:manger	28
any:mangeur	47
any:manie	-31
any:manif	32
any:manipulatrice	-32
any:mannequin	-52
any:manner	-36
any:manque	-50
any:mans	-25
any:mantra	-87
any:manual	-62
any:manuel	-69
any:manufacturer	-70
any:many	-39
any:map	-29
any:maquettiste	-52
any:maraicher	-47
any:marais	-59
any:marathon	-34
any:marbre	-31
any:marc	-63
any:march	33
any:marchandise	-41
any:marche	-87
any:marcher	53
any:margate	32
any:marge	27
any:marges	-26
any:margin	29
any:margins	-76
any:mariages	-63
any:marianne	27
any:mariee	-75
any:mariees	51
any:marin	-87
any:marine	-32
any:marines	-48
any:maritimes	-31
any:mark	-53
any:marker	-31
any:market	-99
any:marketing	-65
any:marks	-45
any:maroquinerie	-36
any:maroquiniere	-63
any:marque	-84
any:marques	-73
any:marraine	-59
any:marriages	59
any:married	-41
any:marrying	29
any:marseille	37
any:marteau	-36
any:martin	-57
any:marvin	-52
any:marxist	40
any:marxiste	34
any:mary	-43
any:masks	-63
any:mason	-72
any:masonry	-35
any:mass	-59
any:massage	-61
any:massages	-38
any:masse	-30
any:masseur	-56
any:mastectomie	-41
any:master	-58
any:match	-35
any:mate	27
any:matelas	-35
any:materialiste	-87
any:materialistic	-68
any:materials	-43
any:maternity	-39
any:mathieu	26
any:matiere	-32
any:matin	27
any:mating	-27
any:matins	49
any:matrimoniaux	-46
any:matter	31
any:matters	56
any:mattresses	-28
any:mauboussin	-56
any:mauvais	-25
any:maxims	-36
any:may	39
any:maybe	42
any:mba	-41
any:measure	-52
any:measured	27
any:mecanicien	-34
any:mecaniques	-36
any:mechanic	-55
any:medaille	-57
any:medecin	32
any:media	-84
any:medias	-27
any:mediateur	-27
any:mediator	-34
any:mediatrice	-75
any:medic	25
any:medical	-82
any:medically	59
any:medicament	-55
any:medicaments	-50
any:medicaux	-25
any:medicine	-58
any:mediocrity	-35
any:meditation	-39
any:medite	41
any:mediter	-59
any:meet	29
any:meeting	-48
any:meetings	-121
any:meilleur	-59
any:meiosis	-29
any:melanoma	35
any:melanome	27
any:member	35
any:membership	-34
any:membre	50
any:meme	25
any:memoire	-48
any:memoires	-29
any:memoirs	-41
any:men	41
any:mena	-32
any:menage	73
any:mend	39
any:mendel	-36
any:menee	-68
any:meneur	36
any:menottes	-25
any:mensuels	-39
any:mental	-49
any:mentionnee	28
any:mentions	55
any:mentor	-101
any:menus	-38
any:mep	40
any:mer	-100
any:merchandiser	-76
any:merci	44
any:merger	-68
any:merogis	-25
any:messages	42
any:mesure	-26
any:mesurer	-74
any:metabolisme	-26
any:metal	-26
any:metaux	-46
any:methadone	-27
any:method	-45
any:methodist	-72
any:methodists	-63
any:metier	-26
any:metiers	-56
any:metrage	-46
any:metrics	-59
any:metro	-27
any:metropole	-33
any:mi	40
any:miami	28
any:mice	-36
any:microbes	-26
any:microbiologiste	-25
any:middle	-45
any:midi	-73
any:midlands	-39
any:midnight	28
any:midwife	-27
any:midwives	-36
any:mieux	-28
any:migration	-39
any:milan	-25
any:mild	58
any:milieu	-44
any:militant	27
any:military	29
any:mill	-51
any:million	-68
any:mills	-64
any:mimic	-51
any:mind	-32
any:miner	-55
any:mineur	-50
any:mineurs	26
any:minibus	-28
any:minister	-32
any:ministere	-65
any:ministers	-77
any:ministres	-70
any:ministry	-53
any:minster	-35
any:mint	-38
any:minus	26
any:minuscule	-61
any:minutes	-91
any:miracles	-52
any:misconduct	29
any:mise	51
any:miss	-42
any:mission	-50
any:missionary	-36
any:mistake	26
any:mistress	-33
any:mitterrand	36
any:mobile	-65
any:mobilier	-49
any:mobilite	-49
any:mode	-57
any:model	55
any:modelling	40
any:models	-29
any:moderated	-57
any:moderatrice	-45
any:modernisees	-25
any:modes	-57
any:modest	-38
any:module	-46
any:moine	-33
any:moins	50
any:mois	38
any:moitie	25
any:molaire	-26
any:moleculaire	-27
any:moment	39
any:monarchie	29
any:monarchist	36
any:money	57
any:moniteur	-64
any:monitor	-52
any:monitrice	-31
any:monk	-48
any:monnaie	-30
any:monopoly	-30
any:montage	-32
any:montagne	-45
any:monte	-35
any:monter	25
any:montessori	-27
any:monteur	-46
any:monteuse	-44
any:montpellier	-38
any:montrent	-46
any:montreuil	-41
any:moon	39
any:mooting	-31
any:moquaient	29
any:moral	-42
any:moraliste	-27
any:mormon	-62
any:moscou	37
any:most	-28
any:mostly	-36
any:moteur	-76
any:moteurs	-63
any:motorisee	-31
any:mots	-71
any:motto	-57
any:moulage	-51
any:moulages	-46
any:moulin	-32
any:moulins	-26
any:mourir	59
any:mouse	-34
any:mouvement	-45
any:moved	-49
any:mover	-32
any:mphil	-37
any:mr	26
any:ms	41
any:msc	-68
any:mthfr	25
any:much	-53
any:mugged	-57
any:mulhouse	-43
any:mull	38
any:multicarte	-48
any:multiple	30
any:municipaux	31
any:murailler	-34
any:murder	-29
any:murmure	50
any:murphy	-32
any:musee	-99
any:museum	-76
any:museums	-27
any:music	-39
any:musical	-70
any:musicale	-65
any:musiciens	33
any:musique	-54
any:muslim	-36
any:musulman	-57
any:mutation	-35
any:mutations	-82
any:mutee	-26
any:mutual	-57
any:mutualiste	-45
any:mutuel	-26
any:myopathie	29
any:myope	51
any:myself	59
any:na	35
any:nadia	31
any:nageur	-41
any:nageuse	-70
any:naissance	56
any:naked	-65
any:named	44
any:names	-58
any:naming	-25
any:namur	-68
any:nancy	-30
any:nanny	26
any:nanterre	-55
any:napo	38
any:narcisses	-35
any:nash	-33
any:nasty	-37
any:nationale	-63
any:nationalist	63
any:nato	-25
any:natural	-42
any:naturalist	-64
any:naturaliste	-34
any:naturel	-26
any:naturelle	-46
any:naval	-72
any:navigateur	-64
any:ne	26
any:neant	28
any:near	-30
any:neat	-34
any:neatness	-74
any:nec	34
any:necessite	33
any:necker	-35
any:nee	57
any:negatif	45
any:negative	51
any:negoce	-26
any:negociable	-67
any:negociant	-86
any:negociatrice	-39
any:negocie	-81
any:negotiated	-52
any:negotiates	-25
any:negotiating	28
any:negotiations	-56
any:nerves	54
any:networks	-33
any:neu	29
any:neuf	-66
any:neurofibromatose	-26
any:neurofibromatosis	44
any:neurones	-35
any:neutral	-34
any:neutre	-34
any:neuves	-42
any:nevers	-74
any:nevertheless	28
any:new	-47
any:newborn	-36
any:newbury	28
any:news	-46
any:nextflow	-39
any:ngata	26
any:nhs	-75
any:nichols	-39
any:nickname	-49
any:nicola	35
any:nihilism	-29
any:nihilist	32
any:nil	-50
any:nine	-42
any:nineties	39
any:niort	-48
any:nipsa	59
any:noel	65
any:noir	-59
any:noisette	-25
any:noix	-31
any:nombre	-35
any:nominated	52
any:nomme	-44
any:noon	-76
any:nord	31
any:nordisk	-32
any:norfolk	-53
any:normande	-62
any:normandie	-27
any:north	-59
any:norway	-30
any:nos	-32
any:nostalgique	45
any:notaire	-69
any:notaries	-49
any:notary	47
any:note	35
any:noted	27
any:nothing	32
any:notice	-57
any:notices	-43
any:notoire	48
any:notre	-37
any:nouveau	-57
any:nouveaux	-62
any:nouvel	-25
any:nouvelle	49
any:novel	-126
any:novelist	-37
any:novels	-35
any:novice	-26
any:npa	40
any:nucleaire	30
any:nudes	-29
any:nuits	48
any:number	60
any:numbers	-70
any:numerate	-31
any:numerical	-28
any:numerique	-79
any:numeriques	-27
any:numerisation	-35
any:nurse	-74
any:nursed	-58
any:nursery	-26
any:nurses	-58
any:nus	-44
any:nutrigenetique	-48
any:nutritionniste	-49
any:nvq	-55
any:nymphomane	43
any:obama	29
any:obedience	43
any:obituaries	-42
any:objecteurs	-25
any:objects	43
any:obligatoire	-36
any:oblige	44
any:observer	-48
any:obsession	40
any:obtenteur	-25
any:obtenu	-32
any:occlusion	-30
any:occupational	-50
any:october	26
any:octobre	53
any:odd	-46
any:oddly	44
any:oduya	-30
any:oedeme	28
any:oeil	-33
any:oeuvre	-112
any:of	-32
any:offences	-61
any:offender	44
any:offenders	-30
any:offending	-31
any:offered	56
any:officer	-78
any:officers	-39
any:officiante	-44
any:officier	-32
any:officiere	-28
any:officine	-32
any:offline	-32
any:offre	-43
any:offres	-44
any:offshore	43
any:ohio	27
any:oil	-36
any:oiseaux	-37
any:olive	-39
any:oliver	39
any:olympics	-43
any:onboarding	50
any:oncogenetique	38
any:oncologie	-36
any:oncology	-33
any:one	29
any:onfray	-29
any:ong	-47
any:ongulaire	-48
any:onlyfans	40
any:ons	-45
any:ont	-35
any:onu	-35
any:opens	40
any:operated	-52
any:operateur	-43
any:operations	-52
any:operator	-51
any:operatrice	-49
any:opere	40
any:opinion	-30
any:oppose	36
any:opposee	-47
any:opposition	-29
any:opt	34
any:opted	-36
any:opticienne	-62
any:optics	-27
any:option	-40
any:optique	-43
any:oracle	-39
any:oranges	-63
any:orban	-34
any:orchestra	-29
any:orchidees	-34
any:orchids	-35
any:ordained	29
any:ordered	25
any:ordonnancement	-72
any:ordres	-25
any:ore	-34
any:oreilles	48
any:organigramme	-53
any:organisateur	-57
any:organisation	-41
any:organisations	-46
any:organisatrice	-53
any:organised	29
any:orge	-33
any:orgues	-74
any:orgy	-26
any:orient	-28
any:orientale	-34
any:orientation	-73
any:orientations	-42
any:oriente	-28
any:oriented	-35
any:orientee	-76
any:orkney	-55
any:orleans	-53
any:ornithologue	-44
any:orr	-28
any:orsay	-45
any:orsini	-27
any:ortega	-47
any:orthodox	-75
any:orthodoxe	-65
any:orthopaedic	-29
any:orthophoniste	-45
any:orthoptiste	-33
any:oscp	-58
any:osei	-53
any:oslo	-39
any:others	-56
any:ott	46
any:ouest	-76
any:oui	73
any:outcome	38
any:oute	28
any:outed	72
any:outfitter	-81
any:outil	35
any:outils	-29
any:outlook	32
any:outrage	40
any:outs	-42
any:outside	34
any:ouverte	25
any:ouvertures	-47
any:ouvrent	40
any:ouvriers	-39
any:ouvrir	-27
any:ouvrons	58
any:ovarian	-27
any:ovens	-43
any:overalls	-38
any:overstaying	34
any:overtime	28
any:owned	-29
any:owner	-27
any:owners	-54
any:owns	27
any:ox	-37
any:oxygen	-54
any:pa	-62
any:pace	-43
any:pacemakers	-39
any:pacific	-47
any:pacifica	-35
any:pacifiste	54
any:packaging	-46
any:pacse	-125
any:pacsee	-29
any:paie	-37
any:paillettes	-35
any:pain	-27
any:painkillers	63
any:paint	-37
any:painting	-28
any:paintings	-33
any:pair	32
any:pairs	-65
any:palace	-30
any:palais	-27
any:palate	50
any:palestinian	38
any:pallet	-35
any:palliative	-30
any:palm	-37
any:palmaire	64
any:palme	-31
any:palmer	-39
any:palmistry	-46
any:panama	33
any:pandemic	-71
any:panel	-50
any:panels	-50
any:panic	29
any:panne	-26
any:pannes	-41
any:pans	-35
any:pansexuel	51
any:pantheiste	26
any:papa	-25
any:paper	-38
any:paperasse	-85
any:papers	-52
any:paperwork	-78
any:papiers	-25
any:papies	32
any:parade	-58
any:paraissent	-47
any:parait	33
any:paralegal	-36
any:paralympians	-32
any:paralympique	-37
any:paralysait	-29
any:paralysed	-52
any:paralysie	-39
any:parapharmacie	-25
any:parc	-111
any:parce	44
any:parcours	-61
any:parcs	-83
any:pardon	-50
any:pardoned	50
any:parement	-55
any:parent	-35
any:parentage	-25
any:parental	-139
any:parents	-30
any:paris	-66
any:parish	-73
any:parishes	-28
any:park	-102
any:parlement	-50
any:parlementaire	-68
any:parler	-64
any:parlez	44
any:parliament	-35
any:parliamentary	-30
any:parlour	-44
any:paroisse	-75
any:parole	38
any:parrain	41
any:parrainages	35
any:parraine	55
any:parrainee	48
any:part	-60
any:partage	-26
any:partagee	-29
any:partagent	41
any:partager	-46
any:parted	-41
any:partenaire	-39
any:partenariat	-32
any:parti	-32
any:partially	45
any:participant	37
any:participants	-41
any:participe	54
any:particle	-30
any:particules	-30
any:particulier	33
any:particuliers	-34
any:partie	-30
any:parties	-89
any:partis	-66
any:partisan	33
any:partner	-75
any:partout	-29
any:parts	-52
any:paru	28
any:pasquier	-26
any:pass	-40
any:passage	-49
any:passager	-34
any:passations	-72
any:passee	61
any:passenger	-52
any:passeport	-39
any:passeports	-33
any:passes	46
any:passion	-77
any:passionate	-32
any:passionately	-30
any:passive	-78
any:pasteur	-79
any:pastor	39
any:pastoral	39
any:pastry	-51
any:patch	-47
any:patel	34
any:patent	-75
any:patented	-46
any:patents	-94
any:paternite	-28
any:pathway	-29
any:patience	-89
any:patient	-130
any:patiente	59
any:patisserie	-35
any:patissier	-83
any:patissiere	-66
any:patrimoine	-78
any:patriote	55
any:patronal	-42
any:patronale	-55
any:patronne	62
any:paturages	-34
any:pau	-29
any:paul	-81
any:paume	31
any:payes	-53
any:paying	-30
any:payments	-77
any:payroll	-98
any:paysanne	38
any:paysannes	-44
any:pcr	-50
any:peas	-31
any:peau	41
any:peaux	-42
any:peckham	-50
any:pecresse	46
any:pedagogique	-44
any:pedigrees	-29
any:peels	-29
any:peers	-41
any:peine	-68
any:peint	-69
any:peintre	-54
any:peints	-37
any:peinture	26
any:peloton	-55
any:pen	44
any:penal	-53
any:penale	26
any:penalty	-50
any:pendant	25
any:pending	36
any:penicillin	74
any:penitentiaire	-71
any:penne	68
any:penrith	-29
any:pense	39
any:penseur	48
any:penseurs	68
any:penseuse	35
any:people	-49
any:pepinieriste	-55
any:per	-32
any:percage	-26
any:perceuse	-31
any:perche	-28
any:perd	33
any:perdu	43
any:perdue	-58
any:perfect	28
any:perfectionism	-42
any:perfectionnisme	-40
any:perfusion	-46
any:period	-84
any:perjury	61
any:perkins	-39
any:permanence	-47
any:permanencier	-35
any:permanent	-34
any:perpignan	-29
any:perquisition	-37
any:person	26
any:personal	38
any:personally	27
any:personas	-35
any:personne	-26
any:personnes	-103
any:persons	40
any:pertes	70
any:perth	-55
any:peru	64
any:perverting	33
any:pessac	-33
any:petersbourg	-31
any:petit	-30
any:petitami	-50
any:petite	25
any:petits	-35
any:petrol	47
any:peu	30
any:peuples	-65
any:peut	43
any:peux	-30
any:phare	-38
any:pharmaceutique	-33
any:pharmacie	-67
any:pharmacien	-33
any:pharmacies	-26
any:pharmacovigilance	-39
any:pharmacy	-28
any:phase	-37
any:phd	-57
any:philadelphia	-27
any:philosopher	-45
any:philosophie	-25
any:phobique	36
any:phones	46
any:photographe	-73
any:photographer	-69
any:photographiee	46
any:photographique	-41
any:photographiques	-38
any:photography	-57
any:photos	37
any:photoshop	-53
any:phrase	-52
any:phrases	42
any:phylogenetic	-25
any:physicienne	-67
any:physicist	-53
any:physics	-32
any:physiotherapist	-40
any:physiotherapy	-30
any:pianistes	-27
any:piano	-45
any:picket	-28
any:picking	-71
any:pie	-25
any:pieces	-47
any:pied	-31
any:pieton	-41
any:pigments	-80
any:pigs	-49
any:pike	26
any:pilates	-25
any:pill	-43
any:pills	-47
any:pilot	-49
any:pilote	-49
any:pilule	-33
any:piment	-55
any:pin	-25
any:pincer	61
any:pink	-26
any:pinto	-25
any:pipelines	-57
any:pipes	-25
any:pit	-30
any:pitch	-74
any:place	55
any:placee	-29
any:plafonds	-71
any:plainly	-53
any:plainte	27
any:plaisanterie	44
any:plaisirs	-40
any:plan	-70
any:planification	-25
any:planner	-84
any:planners	-30
any:planning	-86
any:plannings	-25
any:plans	-54
any:plantes	28
any:plaque	25
any:plaquiste	-48
any:plasmid	-28
any:plat	-43
any:plateforme	-67
any:plats	64
any:play	-43
any:playboy	-60
any:played	-42
any:playground	-31
any:playmate	-29
any:plays	-28
any:plea	59
any:please	44
any:pleasure	-46
any:pleasures	-63
any:pledge	-66
any:plein	31
any:pleins	34
any:plis	-43
any:plombier	-85
any:ploughing	-53
any:pluie	-38
any:plumber	-50
any:plume	50
any:pluriel	-30
any:plusieurs	48
any:pme	-62
any:pneus	-31
any:poa	41
any:podcasts	-53
any:poeles	-54
any:poet	61
any:poetry	-43
any:point	-58
any:pointer	56
any:pointeuse	-40
any:pointeuses	-63
any:poireaux	-28
any:pois	-33
any:poissons	-25
any:poker	-29
any:polaire	-26
any:poland	44
any:polars	-38
any:pole	-39
any:polices	-92
any:policiers	-55
any:policy	-100
any:politically	43
any:politiques	-70
any:politiste	-77
any:poll	-76
any:polling	-68
any:polonaise	-42
any:polyamorous	-35
any:polyamoureux	-49
any:polyartrite	38
any:polycystic	54
any:pompes	-32
any:pompier	-62
any:ponctualite	-79
any:ponctuel	-39
any:ponctuelle	-58
any:ponies	-45
any:pons	42
any:pont	-77
any:pontages	48
any:poor	32
any:populaire	-54
any:population	-26
any:populations	-37
any:populism	-25
any:populisme	-28
any:porcs	-39
any:portable	25
any:portfolio	-58
any:portillon	31
any:portland	34
any:porto	-49
any:portrait	60
any:portraitiste	-56
any:portraits	-47
any:portsmouth	-34
any:pose	-48
any:posee	-51
any:poser	-35
any:poseur	-45
any:positions	39
any:possible	44
any:postdoc	-47
any:posters	-68
any:postes	-40
any:postgresql	-53
any:postpone	-37
any:posts	28
any:postures	-30
any:poterie	-35
any:potters	-28
any:pottery	-29
any:poulain	27
any:poulpe	-49
any:poursuites	30
any:pourtant	35
any:pousse	-30
any:poussins	-43
any:power	-58
any:practice	-96
any:practise	57
any:pragmatique	-32
any:pragmatist	-60
any:praises	-36
any:prat	28
any:pratiquante	-60
any:pratique	55
any:pratiques	-64
any:prays	-33
any:preacher	-53
any:preavis	-31
any:precedent	29
any:precinct	35
any:precoce	30
any:predecesseur	-54
any:predisposed	-30
any:prefectorale	-44
any:prefer	-28
any:preferences	36
any:prefers	-30
any:pregnant	46
any:preleve	-28
any:premier	-49
any:premiere	39
any:premiers	-37
any:premises	-52
any:prenante	-32
any:prend	29
any:preparation	-26
any:preparatrice	-68
any:prepare	-57
any:prepared	-67
any:prescription	43
any:presence	-60
any:presentation	-33
any:presentations	-38
any:presente	28
any:preservatifs	-38
any:preside	44
any:presidente	-35
any:presidential	-32
any:presidents	-43
any:press	-96
any:presse	-51
any:presser	-31
any:pression	45
any:prestataire	-41
any:prestidigitateur	-43
any:pretend	37
any:pretentions	-35
any:preventeur	-56
any:prevention	-71
any:preventive	-63
any:preventives	-43
any:prevenu	-29
any:previent	-40
any:previous	79
any:prevoyance	-54
any:prevue	59
any:price	-25
any:pricing	-33
any:primary	-26
any:prime	-71
any:princes	-27
any:principal	-26
any:principes	-36
any:printed	-37
any:printer	-64
any:printers	-53
any:printing	-45
any:printout	32
any:prints	-31
any:prises	44
any:prison	-34
any:prisoners	-38
any:prisonnier	48
any:prisons	-79
any:privacy	-38
any:prive	-32
any:privilege	-34
any:prix	-86
any:prize	-93
any:pro	43
any:prob	31
any:probably	33
any:probate	-34
any:probationary	-47
any:problems	-35
any:procedes	-32
any:procedure	-56
any:proces	-35
any:process	-69
any:proche	53
any:procurement	-70
any:procureur	69
any:prod	-31
any:producer	-43
any:product	-78
any:producteurs	-35
any:productif	-37
any:production	-44
any:productions	-39
any:produit	-73
any:produits	-58
any:professe	52
any:professeur	-29
any:professeure	-65
any:professionals	40
any:profil	28
any:profoundly	47
any:programme	-49
any:programmer	-45
any:progres	-32
any:progresse	-28
any:progressive	-52
any:project	-63
any:projet	-48
any:projets	-77
any:promise	39
any:promotion	-27
any:prononcee	27
any:proof	-40
any:prop	-41
any:propaganda	-27
any:property	-43
any:propose	-26
any:proposition	-29
any:propre	40
any:proprete	-28
any:proprietaire	-32
any:propriete	-52
any:prosecution	-25
any:prosecutor	-47
any:proselytisme	29
any:prospect	46
any:prospectuses	-30
any:prostate	25
any:prostheses	-36
any:prostituees	42
any:prostitutes	-27
any:prostitution	-92
any:protection	-53
any:protest	-79
any:protestant	-33
any:protestante	-47
any:protestation	-30
any:protesters	-59
any:protheses	-62
any:prothesiste	-83
any:prototype	-45
any:prototypes	-50
any:proud	35
any:proust	-59
any:prouvee	62
any:proved	-25
any:provincial	38
any:proximite	-41
any:prud	49
any:prudence	-73
any:ps	35
any:psen1	34
any:psy	-40
any:psychiatrie	-46
any:psychiatrist	35
any:psychologie	-28
any:psychologique	-35
any:psychologist	-30
any:psychologue	-58
any:public	-36
any:publications	31
any:publicitaire	-30
any:publicitaires	-49
any:publics	-33
any:publie	-37
any:published	-47
any:publisher	-43
any:puericulture	-33
any:pugh	-54
any:puits	-39
any:pulse	-42
any:pump	-39
any:punctuality	-88
any:pupils	-95
any:pure	-64
any:purge	34
any:purser	-45
any:put	-49
any:putsch	48
any:pvda	43
any:qlik	-60
any:qt	32
any:qualification	-41
any:qualifiee	-25
any:qualite	-83
any:quality	-43
any:quant	-32
any:quarry	-44
any:quartier	-34
any:quayle	30
any:quebec	-48
any:questioning	27
any:queue	-49
any:queues	-37
any:quick	-96
any:quickly	-43
any:quiet	-33
any:quimper	-50
any:quipped	-34
any:quitte	66
any:quotidien	-44
any:r	-87
any:rabbin	-32
any:rabhi	52
any:race	-36
any:racehorses	-27
any:racing	-58
any:raconte	36
any:radicalement	-47
any:radie	33
any:radio	-104
any:radioamateur	-68
any:radiology	-28
any:raelienne	39
any:raffle	-29
any:raideur	-30
any:railroad	-28
any:railway	-53
any:rainbow	-43
any:raise	-53
any:raisons	25
any:ramadan	-45
any:ramp	-32
any:ramps	-25
any:ran	-57
any:rand	28
any:randonnee	-50
any:rang	-34
any:range	-75
any:rangement	-56
any:rangements	-49
any:ranger	-64
any:rangs	33
any:ranks	44
any:rao	63
any:rapport	-51
any:rapporteur	-41
any:rapports	-45
any:rapproche	25
any:rapprocher	-65
any:rassemblement	-36
any:ratepayers	-48
any:rational	-64
any:rationalist	33
any:rationnelle	-56
any:rayon	-64
any:razor	-25
any:rcn	46
any:re	-61
any:react	-46
any:reader	-28
any:readers	-39
any:reading	-58
any:ready	-39
any:realise	-44
any:realisme	-28
any:realist	-39
any:reau	-47
any:rebel	-27
any:rebond	-73
any:rebuilding	-30
any:rebuilt	-50
any:recalls	-37
any:receipts	39
any:recently	-28
any:reception	-64
any:receptionist	-109
any:recession	-26
any:recessions	-30
any:recessive	-39
any:recidiviste	69
any:recipes	-35
any:recits	-27
any:reclamations	-54
any:reclusion	-30
any:recognisable	-33
any:recognise	-31
any:recognises	-37
any:recognition	-34
any:recoit	-46
any:recolte	53
any:recombination	-33
any:recommande	-65
any:reconnaissance	-50
any:reconquete	43
any:reconverti	-34
any:reconvertit	-54
any:recopiee	35
any:recording	26
any:recordings	-41
any:recordist	-53
any:recouvrement	-54
any:recovered	-40
any:recruitment	-50
any:recrute	-42
any:recruter	-41
any:recruteur	46
any:recruteurs	-29
any:rectorat	-45
any:recuperation	-26
any:recupere	46
any:recurrente	61
any:recuse	41
any:recyclage	-40
any:recycle	-39
any:red	-35
any:redacteur	-84
any:redaction	-58
any:redactrice	-89
any:redon	-31
any:redonne	-56
any:redresse	-36
any:reduction	-27
any:reduit	-31
any:redundancy	-69
any:reeducation	-36
any:reels	-47
any:refait	-31
any:refection	-87
any:reference	-48
any:references	-60
any:referendum	25
any:referent	47
any:referente	40
any:refondue	-40
any:reform	-37
any:reformed	-31
any:refrigere	-51
any:refuge	-42
any:regard	-43
any:regarde	-29
any:regimes	-50
any:regional	-27
any:regionale	55
any:regionales	-28
any:regionaliste	40
any:regions	-25
any:regisseur	-68
any:register	-35
any:registrar	-38
any:registration	-42
any:registry	-28
any:reglages	-30
any:regle	-31
any:reglementaire	-27
any:reglementaires	-50
any:regret	-40
any:regrette	54
any:regretter	-54
any:regular	56
any:regulation	-39
any:regulator	-69
any:regulier	61
any:rehab	-25
any:rehired	58
any:reine	-42
any:reinstated	27
any:rejected	46
any:rejects	32
any:rejette	28
any:rejoined	43
any:relate	-49
any:related	36
any:relations	-79
any:relationship	50
any:relationships	-74
any:relaxe	30
any:relaxee	47
any:released	31
any:releases	-75
any:relectrice	-30
any:relevance	-52
any:releve	-32
any:relevees	31
any:relieuse	-55
any:religious	-51
any:relit	25
any:reloges	-30
any:remain	25
any:remarquable	-33
any:rembourse	30
any:remede	-47
any:remedy	-34
any:remember	-46
any:remercier	-48
any:reminds	-36
any:remis	-38
any:remission	51
any:remote	-40
any:remplacant	-25
any:remplace	-42
any:remuneration	-48
any:remuneree	-28
any:rencontres	-62
any:rend	38
any:rendez	-29
any:rendus	-62
any:renewed	-31
any:rennes	-53
any:renouvellement	63
any:renovation	26
any:renove	-59
any:renown	28
any:rent	-27
any:rentre	49
any:rentrer	26
any:renvoi	33
any:renvoye	-31
any:reorganisation	-47
any:repaid	-71
any:repair	-68
any:repaired	-51
any:reparations	-49
any:repare	-36
any:repeats	-31
any:repenti	52
any:repertoire	-73
any:repete	-30
any:replaced	-65
any:replicated	-46
any:repondre	-28
any:reponses	-29
any:reportage	-46
any:reported	-42
any:reporter	-63
any:reporting	-40
any:reports	-26
any:reprendre	36
any:reprennent	-43
any:representant	-45
any:represents	-76
any:reprimanded	26
any:repris	-30
any:reproduction	-55
any:republic	-26
any:republicain	-35
any:republicaine	-50
any:request	-39
any:required	28
any:requires	-74
any:requis	46
any:rerouted	-36
any:rescues	-41
any:research	-115
any:researcher	-105
any:researches	-29
any:reseau	38
any:reseaux	-78
any:reseller	-32
any:reserve	31
any:reserviste	29
any:reset	-43
any:resigned	38
any:resolution	42
any:respecte	-51
any:responsable	-27
any:ressemblance	77
any:ressuscite	-32
any:rest	-31
any:restaurant	-90
any:restauration	-32
any:restauratrice	-36
any:restaure	-76
any:restoration	-52
any:restored	-43
any:restores	-76
any:restraining	45
any:restriction	39
any:restrictions	43
any:resultats	-31
any:resumes	-36
any:retail	-51
any:retards	-62
any:retenu	-61
any:retient	39
any:retina	-51
any:retinal	-28
any:retinienne	-33
any:retinopathy	-52
any:retire	26
any:retired	-70
any:retirement	-88
any:retrained	56
any:retraining	-40
any:retraite	-78
any:retrouve	46
any:retrouvee	44
any:return	-74
any:returned	-71
any:returning	-38
any:returns	-25
any:reunion	26
any:reunions	-61
any:reussir	-50
any:reussite	-65
any:reuters	-29
any:revele	29
any:revendeur	-42
any:revendique	57
any:revendu	-60
any:revendue	-51
any:revenu	-44
any:revient	35
any:review	-29
any:reviewer	-51
any:revolution	-64
any:revolutionary	-39
any:revu	-44
any:revue	-96
any:revues	-53
any:rewritten	-41
any:rey	-31
any:reyes	38
any:rez	45
any:rheumatologist	-25
any:rhone	-27
any:rhume	-31
any:riant	-43
any:ridge	-47
any:riga	25
any:rights	-72
any:rigoureuse	-38
any:rigueur	-56
any:ring	32
any:ringleader	59
any:riom	-35
any:rire	39
any:riser	-31
any:risks	42
any:risque	39
any:risques	-30
any:rit	-41
any:rival	-37
any:rive	-44
any:river	-32
any:riverains	-54
any:road	-45
any:roadbuilder	-61
any:roadmaps	-37
any:rob	26
any:robbed	-52
any:robberies	-32
any:robbery	-40
any:robes	-56
any:robin	37
any:robots	-45
any:roche	35
any:rock	-43
any:roehampton	-70
any:role	-46
any:roll	-98
any:rolled	-47
any:roman	-117
any:romance	-111
any:romanciere	-46
any:romanes	-31
any:romania	34
any:romans	-72
any:rondement	-51
any:rondes	-55
any:roofer	-51
any:rooke	42
any:room	-70
any:rooms	-49
any:root	-30
any:roots	-30
any:rope	-43
any:roses	-41
any:rosicrucian	46
any:rosicrucien	43
any:rosiers	-37
any:ross	-36
any:rota	-39
any:rotary	-37
any:roue	-69
any:rouen	-39
any:rouge	-109
any:rouges	-31
any:rougi	59
any:roulants	-37
any:roundabouts	-45
any:rounds	-43
any:roussel	-63
any:roussin	-32
any:route	-54
any:routiers	-48
any:routine	-34
any:routing	-58
any:roux	27
any:rowe	-41
any:rowing	-34
any:royaliste	29
any:royan	-55
any:rqth	43
any:rrh	-53
any:rsi	28
any:rss	-56
any:rtbf	-25
any:rubrique	-25
any:rue	-80
any:ruffin	34
any:rugby	-110
any:ruiz	-54
any:rumour	59
any:rung	-41
any:rungis	-43
any:runner	-25
any:rurale	40
any:russes	78
any:russian	-45
any:rwanda	50
any:sabatier	-27
any:sade	-50
any:sage	-120
any:said	34
any:sailors	-27
any:saine	30
any:saines	-30
any:saison	-46
any:salaire	41
any:salaried	-27
any:sales	-122
any:salesman	-60
any:saliva	-31
any:salive	40
any:salle	-41
any:salles	-25
any:salmon	-101
any:salons	26
any:salvation	-39
any:salvy	-29
any:sami	30
any:sample	25
any:san	-39
any:sanatorium	45
any:sandhurst	49
any:sandra	-55
any:sang	-79
any:sanger	-33
any:sanguines	-44
any:sanitaires	33
any:sans	-28
any:sante	-48
any:sap	-36
any:sapphic	27
any:sappho	-29
any:sartre	-26
any:satellites	-57
any:satirical	-45
any:satisfaction	-39
any:saturdays	-38
any:saumon	-36
any:sauter	-45
any:sauve	-54
any:sauvee	-56
any:sauvees	-29
any:sauvent	-31
any:saves	-39
any:savile	-55
any:saving	30
any:savoie	-33
any:savons	-54
any:savoy	-43
any:saw	-76
any:sawmill	31
any:saxony	-33
any:says	34
any:sc	-46
any:scams	-61
any:scan	28
any:scandal	30
any:scandale	-32
any:scandinave	-31
any:scandinavia	-26
any:scanne	32
any:scanner	-25
any:scanners	-75
any:scanning	32
any:scare	-45
any:scares	-47
any:scarifie	-25
any:scenarise	-43
any:scenariste	-67
any:scene	-29
any:sceptical	-75
any:sceptics	-44
any:sceptiques	-41
any:scheme	-66
any:schizophrene	44
any:scholar	-49
any:school	-42
any:schools	-69
any:sciatique	-55
any:science	-55
any:scientifique	-42
any:scientist	-69
any:scientologist	57
any:scientologue	57
any:scissors	-35
any:sclerosis	-25
any:scn1a	39
any:scolaire	-38
any:scolaires	-38
any:scoliosis	48
any:scop	-28
any:scorer	-30
any:scout	-38
any:scouts	-62
any:scrap	-30
any:screen	31
any:screenings	-49
any:screens	-32
any:scripts	-61
any:scrubs	-36
any:scrutatrice	-37
any:scrutin	-25
any:scuba	32
any:sculpteur	-59
any:seafarers	-41
any:seal	-37
any:seamstress	-55
any:search	31
any:season	-88
any:seasons	-45
any:sebastian	28
any:seche	-45
any:secouriste	-45
any:secretaire	-42
any:sector	-26
any:securite	-34
any:security	-34
any:seduction	-33
any:seductions	-28
any:seduit	-50
any:see	68
any:seekers	-37
any:seeks	30
any:seen	26
any:sees	27
any:segolene	39
any:seidl	39
any:seine	-29
any:seiu	48
any:sejour	31
any:sel	-52
any:selection	-78
any:selectionne	-39
any:selectionneur	-30
any:selfie	30
any:sell	-26
any:selling	-35
any:sells	-107
any:selon	34
any:semaine	36
any:semaines	41
any:semences	-69
any:seminaire	46
any:seminar	-64
any:seminariste	36
any:senat	-96
any:senate	-53
any:senateur	-25
any:send	-42
any:senior	-44
any:sense	-49
any:sensibles	-33
any:sensors	-39
any:sensual	-28
any:sensuels	-50
any:sent	31
any:sentences	-39
any:sentient	27
any:sentry	-43
any:separe	-45
any:septicemie	40
any:sequelles	27
any:sequencage	33
any:sequence	-70
any:sequences	-55
any:sequenceur	41
any:sequencing	-39
any:sera	-43
any:serie	-76
any:series	-57
any:serious	42
any:seropositif	45
any:serrures	-40
any:serrurier	-55
any:sertissage	-63
any:server	32
any:serveuse	-30
any:servi	-27
any:services	-47
any:serving	35
any:sete	-31
any:sets	-51
any:settle	-49
any:settled	-52
any:seulement	44
any:seventies	26
any:several	26
any:sevre	40
any:sews	-26
any:sexage	-47
any:sexe	39
any:sexes	-35
any:sexo	-32
any:sexologue	-35
any:sexospecificite	-33
any:sextant	-64
any:sexton	-40
any:sextoys	45
any:sexualites	-29
any:sexuel	-54
any:sexuelle	-41
any:sfa	38
any:shaped	-32
any:shares	-49
any:sharp	-45
any:shaw	53
any:sheets	-31
any:sheffield	-43
any:shelter	-68
any:shelves	-45
any:shelving	-35
any:shift	-81
any:shipping	27
any:ships	-58
any:shipyard	-42
any:shoes	-48
any:shoot	-43
any:shop	-71
any:shopkeeper	-83
any:shoplifted	38
any:shoplifters	-45
any:shops	-58
any:short	-36
any:shorter	-41
any:shortlisted	-41
any:should	-31
any:shouts	41
any:show	-79
any:shrugged	-29
any:si	26
any:sia	-33
any:sickel	29
any:sickle	-27
any:sickness	-44
any:sides	-51
any:siecle	-38
any:siemens	-41
any:sighed	-25
any:sighted	48
any:sigma	-31
any:signalee	-26
any:signalisation	-25
any:signature	-47
any:signee	-35
any:signer	33
any:signes	-43
any:signification	38
any:signifies	-25
any:signs	49
any:sikh	-43
any:silver	-39
any:simple	-64
any:sin	-28
any:singer	49
any:single	-72
any:sings	-39
any:sinn	30
any:site	-29
any:sites	-37
any:sits	39
any:sitter	67
any:sixteen	-42
any:sixty	-28
any:sketch	28
any:ski	42
any:skin	36
any:slates	-40
any:sleeping	50
any:slides	-48
any:slogan	-40
any:sluices	-32
any:smart	28
any:smartphones	-53
any:smell	27
any:smith	-50
any:smoker	35
any:smuggled	41
any:smuggling	32
any:snails	-28
any:snaresbrook	-38
any:sncf	-42
any:snj	29
any:snow	-34
any:snpl	47
any:snsm	-54
any:snuipp	28
any:so	33
any:soap	-62
any:soaps	-37
any:sobriete	29
any:social	-63
any:sociale	-54
any:sociales	-51
any:socialistes	33
any:sociaux	-37
any:societe	-49
any:societes	-28
any:society	-36
any:sociologue	-34
any:soeur	-37
any:soeurs	27
any:soft	31
any:software	-33
any:soho	-61
any:soie	-26
any:soignant	53
any:soigne	-100
any:soignees	-63
any:soigneur	-41
any:soiree	-28
any:soirees	-53
any:soit	-42
any:soixante	-26
any:soja	-37
any:solal	33
any:sold	-82
any:soldee	-26
any:solene	48
any:solferino	-35
any:solicitor	-59
any:solicitors	-26
any:solidaires	55
any:solide	-42
any:solipsist	58
any:soliste	-60
any:sols	-27
any:solved	-45
any:sommiers	-25
any:somniferes	31
any:sondages	-34
any:sondeur	-52
any:sonnette	45
any:sons	-60
any:sort	78
any:sortait	34
any:sortante	42
any:sorti	68
any:sortir	25
any:souche	-41
any:souchier	-47
any:soudee	-25
any:soudeur	-74
any:soudeurs	-67
any:soudure	-66
any:souffle	33
any:souhaite	-29
any:soulevements	28
any:souliers	-39
any:souligne	35
any:sound	-77
any:soupconne	83
any:souples	40
any:source	-55
any:sourd	-35
any:sourde	-31
any:sourdough	-41
any:sourds	-25
any:souriant	39
any:souriante	-29
any:sous	-40
any:soutenance	-48
any:soutenue	-25
any:souvenir	26
any:souvenirs	-43
any:souverainiste	25
any:soviet	-51
any:sow	32
any:spanish	-29
any:spare	-82
any:spartan	-41
any:spat	29
any:spd	26
any:speaker	-37
any:specialises	-61
any:specialist	-35
any:specialiste	-101
any:specialite	-53
any:spectateur	25
any:spectrum	29
any:speech	-40
any:speeches	-33
any:speed	62
any:speeding	26
any:spell	27
any:spelling	-41
any:spending	-33
any:spends	30
any:spied	26
any:spinal	40
any:spinster	28
any:spirit	-54
any:spiritual	-46
any:spite	37
any:splint	-40
any:split	-58
any:spokesman	-31
any:sponsorship	-49
any:spontanee	-49
any:sport	-54
any:sportifs	-67
any:sportive	-78
any:spreadsheet	-86
any:spreadsheets	-44
any:sql	-64
any:squad	-66
any:square	-78
any:squash	32
any:sst	-36
any:st	-35
any:stabilise	42
any:stable	41
any:stades	-30
any:stadium	-32
any:stadiums	-27
any:staff	-49
any:stage	-50
any:stages	-26
any:stagiaires	-93
any:stalinist	50
any:stall	-35
any:stalled	-33
any:stammer	44
any:stamp	-59
any:stand	-43
any:standard	-87
any:standards	-49
any:standing	32
any:stands	43
any:star	30
any:starbucks	64
any:stars	-29
any:start	-85
any:starts	-42
any:stations	-48
any:statistician	-39
any:statistics	-31
any:steal	-26
any:steering	32
any:stein	39
any:stents	-38
any:stephen	57
any:steward	-31
any:stewardship	-32
any:sti	-31
any:sting	-74
any:stings	36
any:stock	-73
any:stoic	-49
any:stoicien	92
any:stoiciens	-46
any:stoics	-35
any:stoique	-86
any:stomie	34
any:stonewall	-52
any:stopwatches	-31
any:storage	33
any:store	-61
any:straight	-43
any:straightened	-47
any:straightforward	-81
any:strains	-36
any:stranger	27
any:strasbourg	44
any:strategist	-30
any:stratifie	-67
any:stray	38
any:street	-80
any:strict	-34
any:strike	-30
any:strikes	-25
any:striking	-29
any:string	39
any:strip	-62
any:stripped	-89
any:strix	-61
any:stroboscopiques	29
any:stroke	-30
any:strokes	65
any:strong	-30
any:stronger	-65
any:stroud	43
any:struck	-60
any:structural	-43
any:structure	-33
any:structures	-42
any:strung	44
any:stryker	-27
any:stubborn	-30
any:stud	-60
any:students	-61
any:studied	-69
any:studies	-81
any:studio	-93
any:study	-53
any:stupid	39
any:sturgeon	45
any:styal	44
any:stylo	42
any:subject	-63
any:subjects	-25
any:submission	-42
any:subordinates	40
any:subordonnee	47
any:subs	33
any:subscriber	26
any:subsidiary	-29
any:sucre	-36
any:sud	-36
any:suffered	-30
any:sugar	42
any:suite	-29
any:suits	-88
any:suivait	-29
any:suivi	48
any:suivre	26
any:sujet	-29
any:summer	-67
any:summers	-40
any:supervised	-28
any:supper	-65
any:suppleante	28
any:supplee	-37
any:supplies	-36
any:supply	-71
any:support	-34
any:supports	-41
any:suppose	40
any:supprimees	27
any:sur	-52
any:surchauffe	-49
any:surdite	67
any:sure	-38
any:surete	-35
any:surface	-27
any:surgeon	-55
any:surgeons	-30
any:surgery	-61
any:surmenage	32
any:surnaturel	39
any:surnom	-60
any:surnomme	61
any:surprises	-44
any:sursis	41
any:surveillante	-72
any:surveillants	-38
any:survey	27
any:surveyed	-27
any:surveyor	-81
any:surveys	-34
any:survivent	-32
any:susan	28
any:suspected	34
any:suspendu	27
any:sussex	-44
any:suzanne	36
any:svelte	-39
any:svt	-37
any:swap	33
any:swapped	-54
any:swapping	26
any:swear	-30
any:sweaters	-26
any:swing	-76
any:swingball	-46
any:swings	-48
any:sworn	-52
any:symptoms	-49
any:sync	-35
any:syndic	-111
any:syndicale	54
any:syndicales	46
any:syndicalisme	-25
any:syndicaliste	-31
any:syndication	-81
any:syndicats	-50
any:syndicaux	-35
any:syndique	58
any:syndiquee	26
any:syndiques	-30
any:syndrome	-36
any:syrie	-47
any:sysadmin	-31
any:systematique	-65
any:systeme	37
any:systems	-47
any:t3	26
any:tabasse	80
any:table	-34
any:tableaux	-59
any:tablets	28
any:tablette	91
any:tablier	31
any:tact	34
any:taille	-66
any:tailleur	-74
any:tailor	-70
any:take	30
any:taken	37
any:taker	-48
any:takes	46
any:talent	-56
any:talese	-28
any:talibans	58
any:talk	-78
any:talker	-46
any:talking	-44
any:taller	40
any:tant	-44
any:tante	-62
any:tantes	-41
any:tapissier	-31
any:tardif	58
any:tariff	-28
any:tarot	44
any:tart	-34
any:tartu	-36
any:taste	-72
any:tasting	-45
any:tate	-61
any:tatoos	37
any:tatoueur	-53
any:tattoo	27
any:taught	-60
any:taulard	26
any:taux	40
any:tavistock	-40
any:taxi	27
any:taxidermists	-38
any:tbilisi	-57
any:tcheque	-62
any:tdah	25
any:tea	-53
any:teach	-29
any:teacher	-46
any:teachers	-30
any:teaches	-82
any:teaching	31
any:teachings	42
any:team	-54
any:teams	-45
any:teamsters	28
any:teas	-40
any:technical	-50
any:technician	-99
any:technicien	-113
any:technologique	-37
any:teenager	53
any:teesside	-26
any:teetotal	-27
any:teil	39
any:tele	-31
any:telephonique	-58
any:telethon	-76
any:television	-46
any:tell	27
any:tellers	-29
any:tellier	-26
any:tells	-26
any:temoigne	42
any:temoin	-57
any:temoins	28
any:temp	46
any:temper	-43
any:temperage	-42
any:temple	-57
any:ten	55
any:tenace	-57
any:tendencies	40
any:tender	-103
any:tennis	-34
any:tensiometres	-37
any:tension	-57
any:tenu	-67
any:tenue	-67
any:tenus	-33
any:term	-46
any:terme	-68
any:termes	-49
any:terminale	-29
any:terminals	-43
any:terminaux	-55
any:termist	30
any:terrain	-42
any:territoriaux	40
any:terror	-38
any:tester	-98
any:testeuse	-63
any:testing	-61
any:tests	-118
any:testud	30
any:tete	29
any:tetu	-83
any:texas	33
any:text	-47
any:textbook	-35
any:textile	-46
any:texts	-28
any:thailand	25
any:thales	30
any:than	44
any:thatcherite	36
any:theatre	-117
any:theft	-33
any:theist	63
any:theorie	-37
any:theory	-61
any:theosophical	43
any:therapeute	-54
any:therapeutique	26
any:therapie	-58
any:therapist	-87
any:therapy	-42
any:thermal	29
any:thermique	-26
any:thermostats	-65
any:thesarde	-25
any:these	-108
any:they	38
any:thier	-42
any:thierry	-25
any:thieves	-43
any:things	30
any:thinker	-52
any:thinking	-29
any:thinks	45
any:thinners	53
any:third	-67
any:thirties	32
any:thirty	28
any:thoreau	-41
any:though	45
any:threading	-37
any:threat	-36
any:thrombose	32
any:throne	-69
any:throuple	42
any:thrown	32
any:thumb	-31
any:thumbprint	42
any:thumbs	-31
any:thursdays	64
any:tibia	26
any:ticked	29
any:tie	45
any:tiennent	-32
any:tient	-25
any:tiers	42
any:ties	-52
any:tiles	-48
any:till	31
any:timbre	59
any:timbres	-39
any:times	-56
any:timing	-42
any:tir	-64
any:tirait	-34
any:tired	-31
any:tisserands	-40
any:title	-63
any:titulaire	-39
any:titularisation	29
any:toilets	32
any:toit	30
any:toitures	-32
any:tokyo	-25
any:tolerances	-42
any:tolerates	-41
any:toller	-62
any:tollet	33
any:tombe	-71
any:ton	-37
any:tooling	-42
any:tools	-35
any:top	-89
any:topic	-41
any:tory	-39
any:tot	-54
any:total	51
any:touch	-35
any:touchees	-27
any:toucher	-66
any:tour	-116
any:toured	-41
any:tourne	-54
any:tournee	-62
any:tourniquets	-31
any:tous	-39
any:towards	-45
any:tower	-28
any:town	-42
any:toxicomanes	-55
any:toys	-52
any:tp53	-52
any:tracabilite	-82
any:traces	-51
any:tracheotomie	59
any:track	-37
any:tracte	-28
any:tracts	-26
any:trade	-75
any:trademark	-30
any:trader	-80
any:trades	-25
any:trading	-63
any:tradition	25
any:traducteur	-48
any:traduction	-26
any:traduit	-70
any:traduite	-31
any:traduits	-31
any:traffic	-27
any:trafford	28
any:trafic	-35
any:train	39
any:trained	-91
any:trainer	-70
any:training	-47
any:trains	-79
any:traitee	64
any:traites	-25
any:traits	-61
any:trajets	-46
any:tranche	-56
any:transaction	-46
any:transcendance	37
any:transcendental	-30
any:transfer	-34
any:transgenic	-35
any:transgeniques	-38
any:transhumanisme	29
any:transit	-36
any:transitoire	-26
any:translated	-92
any:translation	-48
any:translator	-58
any:translocation	70
any:transmises	36
any:transmission	-75
any:transparency	-38
any:transports	-28
any:traps	-48
any:traque	-30
any:travail	-30
any:travailleurs	-68
any:travailleuse	32
any:travellers	-27
any:travels	-44
any:treated	61
any:treatments	-40
any:treats	-66
any:tree	-73
any:tremblay	-48
any:tremor	36
any:trempe	-39
any:trends	-55
any:tres	47
any:tresor	-26
any:tri	-45
any:triad	54
any:trial	-48
any:triangle	-53
any:tribunal	-27
any:tribunaux	-26
any:tribute	-53
any:trisomy	-28
any:trompait	-32
any:trompe	-47
any:tromperie	-34
any:tropicales	-34
any:trotskyste	44
any:trouble	26
any:troublemaker	76
any:trouve	43
any:truck	-28
any:trumpeter	-45
any:truques	33
any:truro	-32
any:trust	-90
any:trustee	28
any:trusts	-32
any:ts	-71
any:tssa	42
any:tube	43
any:tuc	25
any:tuesday	36
any:tulip	-25
any:tulle	-29
any:tumour	28
any:tune	-42
any:tuned	-35
any:turban	-80
any:turbot	-47
any:turin	-41
any:turner	30
any:turnstiles	-33
any:tuteur	-39
any:tutor	-86
any:tutors	-32
any:tutrice	-54
any:tweet	30
any:tweeted	29
any:twelve	-43
any:twentieth	-30
any:twenty	31
any:twickenham	-76
any:twin	-69
any:twins	-35
any:twitter	55
any:type	58
any:typed	33
any:typeface	-72
any:typesetter	-27
any:typing	35
any:typography	-54
any:ueda	29
any:ufap	42
any:uganda	-25
any:ugict	27
any:ukip	26
any:ulster	71
any:uml	-61
any:unbeliever	32
any:uncle	-28
any:uncles	31
any:underinvestment	-42
any:understood	28
any:undetectable	39
any:undone	-50
any:unef	-52
any:unfair	-50
any:unflappable	-31
any:unhcr	-27
any:unicef	-35
any:unified	-31
any:uniform	-33
any:unionised	-52
any:unions	-54
any:unis	-54
any:unit	-96
any:unite	32
any:units	-50
any:univers	48
any:universities	-33
any:university	-81
any:unknown	30
any:unmarried	35
any:unmistakable	-27
any:unpaid	41
any:unprompted	27
any:unreadable	-62
any:unreconstructed	45
any:unsa	52
any:until	-48
any:untouched	53
any:upholsterer	-28
any:ups	-72
any:urbanisme	-27
any:urgence	29
any:urnes	-35
any:urss	-69
any:urssaf	-35
any:usage	27
any:usdaw	41
any:use	-46
any:used	36
any:usees	-32
any:users	-46
any:usher	-41
any:usine	-63
any:utile	-30
any:utilise	32
any:utilisera	45
any:utilitarian	-26
any:utmost	-44
any:utrecht	61
any:va	41
any:vaccination	-57
any:vaccinee	52
any:vaccins	32
any:vacuum	-30
any:vae	-43
any:vaincu	40
any:vais	-47
any:valedictorian	-37
any:valerie	37
any:valid	-69
any:validation	-29
any:valide	-31
any:valuations	-30
any:value	-36
any:values	-44
any:valve	-29
any:valves	-55
any:van	-80
any:var	-73
any:variantes	-40
any:varnished	-49
any:vault	-27
any:vecu	69
any:vedette	-116
any:vegane	-44
any:vegans	-43
any:vegas	-52
any:vegetables	-41
any:vegetal	-41
any:vegetale	-57
any:vegetalisation	-25
any:vegetarian	-59
any:vegetarien	-39
any:vehicle	-25
any:vehicule	-42
any:veille	-27
any:veillees	64
any:veilleur	-42
any:veine	-42
any:veines	-41
any:velos	-35
any:vend	-36
any:vendeur	-88
any:vendeuse	-82
any:vending	-55
any:vendors	-57
any:vendredi	-58
any:vendu	-38
any:venerable	28
any:vente	-85
any:venu	-65
any:venue	26
any:verbal	-63
any:verdict	-66
any:verger	-59
any:verified	31
any:verifies	36
any:vermeer	-49
any:vermont	-36
any:verrous	-52
any:vers	-35
any:versailles	-25
any:verse	31
any:vert	-90
any:verte	-59
any:vertigo	-27
any:vertus	-43
any:veterinaire	-86
any:veterinary	-27
any:vetting	-43
any:vial	-27
any:vicar	-29
any:victim	-48
any:victime	-82
any:victimes	-43
any:victims	-29
any:victoria	-54
any:victorian	-32
any:victory	-59
any:vidal	-47
any:videos	64
any:videosurveillance	-32
any:vieille	58
any:vierge	29
any:vierzon	-35
any:view	-42
any:vif	-35
any:vigie	-39
any:vigils	54
any:vigne	-77
any:vigneron	-49
any:vignerons	-52
any:vikings	30
any:ville	-25
any:villefranche	30
any:vilnius	-27
any:vins	-56
any:violence	-25
any:violences	-65
any:violon	29
any:vip	-25
any:viral	-40
any:virginia	-52
any:virginity	33
any:virgo	-34
any:virus	-43
any:vis	36
any:visages	-46
any:visagiste	-35
any:visait	28
any:vise	-28
any:vision	25
any:visiteurs	-31
any:visiteuse	-73
any:visitor	-53
any:visitors	-47
any:vitamines	-29
any:vitamins	-28
any:vive	-48
any:vivent	46
any:vivisectionist	44
any:vivons	28
any:vodka	-46
any:vogel	-33
any:voice	-54
any:voices	-50
any:voies	-38
any:voile	-63
any:voilier	-33
any:voiliers	-50
any:voirie	-50
any:voisine	-34
any:voit	44
any:voix	-63
any:volant	-35
any:vols	-61
any:voluntary	-37
any:voted	-29
any:votee	-52
any:voting	-50
any:voulu	-40
any:vous	-75
any:voyages	-52
any:voyageur	-52
any:voyagiste	-26
any:voyant	27
any:vrac	27
any:vraie	-41
any:vus	-36
any:w3c	-38
any:wage	-26
any:wages	-40
any:waiting	58
any:waitress	-33
any:wake	33
any:wales	-62
any:walking	-33
any:wall	-46
any:wanted	-30
any:war	31
any:ward	-35
any:warden	-55
any:wardrobe	-38
any:wards	-27
any:warehouses	-50
any:warm	-57
any:warned	38
any:wasn	-58
any:wasps	44
any:waste	-36
any:watch	-75
any:watches	57
any:watchmaker	-48
any:water	-53
any:we	38
any:weakness	-52
any:wearing	37
any:wears	39
any:weather	-48
any:web	-58
any:webcameuse	66
any:webmaster	-50
any:webmestre	-59
any:websites	-31
any:weddings	-26
any:wednesday	34
any:weekend	-35
any:weekends	31
any:weekly	-48
any:weight	-43
any:weights	-40
any:weil	40
any:welcome	-32
any:welder	-73
any:welding	-36
any:welds	-26
any:went	26
any:were	-38
any:west	-63
any:western	-64
any:what	-76
any:whatever	39
any:wheat	-25
any:wheelchair	-51
any:wheelchairs	-62
any:when	-32
any:whether	-25
any:whistle	30
any:whistleblower	32
any:whitby	-47
any:whiteboards	-58
any:whitehall	-26
any:whole	-32
any:wholesalers	-41
any:wick	-28
any:wide	33
any:widow	35
any:wild	-25
any:wilde	-59
any:wildlife	-72
any:will	-34
any:wind	-45
any:window	-26
any:windows	-65
any:wine	-47
any:wines	-38
any:wing	64
any:winner	-36
any:wired	-36
any:wishes	29
any:withdrawn	64
any:witness	-50
any:wives	47
any:wolfsburg	39
any:woman	41
any:womaniser	51
any:women	32
any:won	-54
any:wood	-84
any:wooden	-39
any:woolf	-50
any:worker	-68
any:workers	27
any:working	-27
any:workplaces	30
any:works	-32
any:workshop	-38
any:workshops	-39
any:worm	-72
any:wormwood	-27
any:worst	-51
any:would	-27
any:wpm	-30
any:write	-26
any:writer	-26
any:wrongly	49
any:x	26
any:xxy	-35
any:yangon	38
any:years	-42
any:yeast	-45
any:yes	-66
any:yeux	29
any:yilmaz	30
any:yoga	-42
any:yonne	32
any:yves	40
any:zeal	-40
any:zebre	33
any:zeeland	-30
any:zele	-64
any:zemmour	35
any:zen	-38
any:zero	-37
any:zips	-26
any:zone	28
any:zoology	-40
any:zootechnicien	-41
before:job	-55
before:link	26
before:work	-52
bias	-37
couple	139
field:0	-88
field:0 none	-90
field:2	73
field:2 mention	89
field:2 none	86
field:3	146
field:3 mention	161
field:3 none	102
field:4	184
field:4 mention	140
field:4 none	154
following:14	40
following:2010	-45
following:2016	38
following:21	-63
following:22	38
following:30	25
following:41	57
following:5	-25
following:abime	70
following:about	-56
following:access	-25
following:according	97
following:activee	28
following:activist	45
following:aerien	-54
following:affiche	38
following:after	32
following:against	-51
following:agence	-53
following:agent	-39
following:agricole	-31
following:all	49
following:allergy	-70
following:among	28
following:analysed	60
following:and	55
following:animale	-50
following:ans	-37
following:anything	42
following:apparel	-45
following:apres	25
following:arbitre	-56
following:are	-33
following:artificielle	-26
following:association	61
following:assume	33
following:assumee	50
following:astrid	33
following:at	78
following:aucune	43
following:avoir	-35
following:avoue	50
following:bank	-25
following:base	30
following:based	-32
following:because	31
following:before	27
following:belge	41
following:benevole	-26
following:berlin	-65
following:bielorusse	47
following:bleue	-44
following:blog	41
following:board	-38
following:books	-47
following:both	33
following:by	57
following:c	63
following:ca	38
following:cafe	-40
following:calling	-35
following:camera	39
following:candidate	42
following:canine	-34
following:carbone	-40
following:card	62
following:carrier	-28
following:cars	47
following:ce	42
following:cell	61
following:centre	-60
following:cfdt	-28
following:cftc	-47
following:cgt	-53
following:charge	30
following:chargee	-38
following:charity	-46
following:chartered	-31
following:check	32
following:cherchent	41
following:children	-57
following:choir	-45
following:chronique	49
following:class	39
following:classiques	-47
following:clinic	34
following:clubs	30
following:coach	-34
following:cocktails	-35
following:code	-28
following:collaborateur	-42
following:comme	80
following:commerciale	-45
following:commission	-56
following:company	-30
following:complet	39
following:compliance	-32
following:comptable	30
following:conditions	37
following:conference	-25
following:confie	-75
following:confirme	43
following:confirmed	-38
following:connue	73
following:controle	41
following:convaincu	77
following:convictions	33
following:corset	-31
following:council	50
following:cours	-63
following:cse	34
following:culturelle	-44
following:data	-33
following:day	-47
following:death	-45
following:demande	-35
following:departemental	32
following:depuis	27
following:des	-56
following:design	-36
following:designer	-28
following:detection	-36
following:disaggregated	-38
following:discrimination	-32
following:dishes	-27
following:disorder	67
following:displays	-25
following:disputes	-42
following:dit	55
following:donc	40
following:dose	-42
following:dossier	53
following:droit	78
following:due	31
following:during	72
following:early	-53
following:ecologiste	-36
following:ecrit	99
following:editor	-58
following:education	-50
following:elle	68
following:emma	-34
following:ended	45
following:engine	-35
following:engines	-65
following:entre	-31
following:est	-36
following:et	36
following:etait	-59
following:etalee	30
following:ete	-40
following:europeen	-27
following:every	28
following:extra	-30
following:extrait	27
following:face	-35
following:faciale	-36
following:failed	25
following:fait	-25
following:ferme	-29
following:ferroviaire	-40
following:fiction	-32
following:figure	36
following:file	26
following:first	33
following:forestiere	-33
following:form	-31
following:formation	-55
following:formatrice	-29
following:forte	-29
following:fraud	62
following:free	-36
following:friendly	-52
following:from	40
following:gael	-36
following:garde	-67
following:garden	-37
following:gardens	-41
following:gave	44
following:gay	-48
following:gene	-71
following:general	42
following:genetique	-53
following:geographique	-42
following:gestionnaire	-33
following:given	36
following:glaucoma	-27
following:good	47
following:goods	-39
following:group	52
following:groupe	28
following:guide	35
following:hang	-66
following:has	28
following:he	35
following:health	-49
following:helvetique	-29
following:hence	30
following:her	-57
following:himself	75
following:holder	27
following:household	-41
following:humaine	-37
following:husband	48
following:i	35
following:if	74
following:il	79
following:ils	40
following:immobilier	-29
following:in	33
following:ines	49
following:installer	-35
following:instructions	-25
following:insurance	-36
following:investment	-40
following:is	34
following:islington	-46
following:isn	-39
following:it	26
following:jack	-39
following:jamais	-34
following:je	67
following:jeunesse	-38
following:joue	27
following:judiciaire	-36
following:judiciaires	-35
following:jusqu	42
following:keeps	38
following:knowledge	-37
following:knows	-40
following:la	-91
following:lab	-44
following:lapsed	32
following:last	41
following:late	44
following:law	-42
following:led	-26
following:left	-40
following:letters	-44
following:levy	-35
following:lgbt	-46
following:life	30
following:like	32
following:line	-45
following:lit	58
following:local	73
following:locale	-42
following:logistics	-28
following:long	-44
following:lors	42
following:lost	-28
following:louise	48
following:lr	-25
following:lucie	27
following:lui	62
following:lycee	-56
following:machine	-50
following:magazine	-43
following:mais	26
following:man	79
following:management	-42
following:manager	-55
following:manuel	-49
following:marketing	-43
following:master	-37
following:match	46
following:matrimoniaux	-37
following:media	-40
following:member	80
following:membre	35
following:mention	28
following:mere	49
following:mes	-34
following:messages	-50
following:mobilite	-32
following:ms	35
following:muscular	-28
following:n	46
following:nationale	-31
following:ne	32
following:near	38
following:needs	53
following:negatif	38
following:negative	45
following:never	35
following:new	30
following:ni	33
following:nine	-44
following:no	41
following:nobody	82
following:none	56
following:nor	28
following:normal	93
following:notaire	-60
following:note	75
following:notoire	54
following:now	55
following:nurse	-32
following:of	-60
following:off	-40
following:offenders	-45
following:officer	-45
following:oil	-42
following:on	63
following:one	-25
following:orientation	-84
following:our	25
following:ouvrent	40
following:painting	-35
following:paper	-75
following:paris	40
following:parle	-32
following:partner	-45
following:party	-30
following:passe	50
following:patronale	-33
following:pattern	40
following:paul	-33
following:peintre	-42
following:pendant	80
following:perdue	-34
following:person	61
following:phones	48
following:photographiee	31
following:photographs	30
following:photos	67
following:pieds	34
following:pilot	31
following:place	44
following:plays	49
following:plus	54
following:police	52
following:pompier	-46
following:portraitiste	-68
following:positif	25
following:positive	60
following:precise	59
following:precoce	-60
following:prefere	40
following:prefers	59
following:prevention	-36
following:preventive	-34
following:print	35
following:pris	-38
following:prises	44
following:professeur	39
following:profile	46
following:programme	-30
following:project	26
following:puis	50
following:pupils	-28
following:qualite	-38
following:quatre	-31
following:que	72
following:radio	-28
following:readers	-55
following:reading	-48
following:reads	31
following:receptionist	-52
following:recognition	30
following:recommande	56
following:redaction	-27
following:referente	-30
following:reform	-42
following:refused	51
following:relationship	26
following:removed	43
following:repond	35
following:report	35
following:research	-48
following:researcher	-54
following:responsable	-37
following:results	27
following:revendique	25
following:rights	-54
following:roof	-36
following:routiers	-31
following:rue	-36
following:rugby	-25
following:runs	-39
following:s	-31
following:sa	30
following:saint	-31
following:sait	-51
following:salariee	-40
following:sales	-56
following:sample	40
following:samples	39
following:sanitaire	-32
following:scan	-46
following:scene	58
following:score	-26
following:se	-26
following:secretary	-51
following:section	37
following:sert	29
following:service	-86
following:ses	-38
following:set	35
following:sex	-33
following:shaped	-32
following:she	63
following:showed	38
following:shows	26
following:simple	-54
following:since	86
following:sister	-27
following:so	64
following:sociaux	40
following:society	46
following:souligne	60
following:sous	49
following:spinale	30
following:sportive	-34
following:squad	-41
following:start	-49
following:station	-39
following:status	-40
following:steward	31
following:stored	63
following:street	-43
following:student	-41
following:students	52
following:studio	-42
following:sud	-73
following:suit	26
following:sur	-27
following:syndical	-49
following:syndicale	-25
following:t	51
following:taken	63
following:teenagers	-63
following:temple	-32
following:test	44
following:testing	-28
following:the	-56
following:theatre	-32
following:then	28
following:three	62
following:through	-34
following:ticked	33
following:ticket	40
following:time	-53
following:to	-26
following:told	55
following:too	64
following:tous	41
following:town	-46
following:treasurer	27
following:trente	-33
following:tres	34
following:twice	-50
following:twins	-28
following:two	34
following:type	32
following:uml	-41
following:unison	-51
following:unit	-28
following:unprompted	32
following:until	149
following:uses	28
following:vegetale	-50
following:verbal	-38
following:videos	44
following:vingt	-69
following:vous	-35
following:wall	-25
following:warned	37
following:warns	27
following:wears	46
following:whatever	-25
following:where	-53
following:which	36
following:who	76
following:without	38
following:would	44
following:writes	41
following:wrote	32
following:years	32
following:zz	38
following:|	28
left:000	-34
left:1	34
left:12	-26
left:2020	28
left:3	37
left:400	-46
left:41	-71
left:absolute	-27
left:accepte	43
left:accident	25
left:account	35
left:accounts	-26
left:accro	48
left:actif	35
left:active	51
left:ad	-48
left:added	-35
left:adepte	45
left:administrative	-44
left:admitted	60
left:adn	-38
left:advises	-40
left:affiliated	33
left:against	30
left:agent	-71
left:agreed	37
left:ai	45
left:algorithme	-30
left:all	36
left:alpha	28
left:also	-38
left:always	34
left:an	40
left:analyste	47
left:ancien	68
left:ancienne	46
left:animal	46
left:animale	62
left:anne	36
left:anomalie	60
left:ans	32
left:antecedent	25
left:antinatalist	-36
left:antispeciste	-55
left:any	35
left:app	35
left:apparently	88
left:appartenance	52
left:appartenu	51
left:appartient	60
left:appli	-28
left:applicant	106
left:applicants	-57
left:application	-36
left:are	83
left:arret	-48
left:arrets	-33
left:asked	-30
left:assistante	-29
left:association	-55
left:athee	-55
left:athlete	32
left:atteinte	33
left:attend	29
left:attends	32
left:aucun	56
left:aucune	39
left:audit	-52
left:aujourd	30
left:aumonier	-40
left:aunt	-48
left:aurait	46
left:avant	-36
left:avoir	47
left:avoue	27
left:award	60
left:ba	-26
left:back	29
left:badge	94
left:bank	93
left:bar	-41
left:bartender	-28
left:be	31
left:became	38
left:because	49
left:bectu	-30
left:been	96
left:before	-33
left:being	62
left:belongs	58
left:bibliotheque	51
left:big	26
left:bioethique	-27
left:bit	43
left:blackballed	44
left:blog	30
left:blood	33
left:blue	-32
left:bonne	-46
left:books	-40
left:both	77
left:boutique	-26
left:branch	64
left:bretonne	-35
left:brief	-68
left:broke	49
left:brother	71
left:built	-54
left:bulletins	-36
left:bureaux	-28
left:business	-55
left:but	74
left:by	-46
left:c	-45
left:cabinet	-50
left:call	45
left:calls	51
left:came	-56
left:campagne	59
left:campaigned	58
left:can	-65
left:candidat	47
left:candidate	33
left:card	32
left:caretaker	-40
left:carrier	-35
left:carrying	59
left:cartes	-26
left:casier	-62
left:casino	33
left:cause	68
left:cercle	52
left:cgt	-82
left:chaired	33
left:chairs	-37
left:chante	-51
left:chapitre	-28
left:charge	-35
left:chargee	-27
left:charges	29
left:cheat	-29
left:check	-31
left:chef	30
left:choeur	-35
left:choir	35
left:chromosome	-68
left:clean	-33
left:cleaned	-35
left:client	30
left:clocks	26
left:clubs	51
left:code	-37
left:collegue	-36
left:comme	89
left:committed	25
left:committee	62
left:compagne	-44
left:compagnon	74
left:company	-44
left:compared	-53
left:compte	-45
left:comptes	-34
left:condamnation	-33
left:conductrice	-34
left:conferences	36
left:confie	36
left:conge	-67
left:conjoint	-27
left:connait	61
left:connu	30
left:conseil	-26
left:conseille	-47
left:consultant	-46
left:consumer	-32
left:contact	26
left:contient	29
left:contract	-46
left:contre	-35
left:contrebasse	-29
left:controle	68
left:conviction	-50
left:convinced	69
left:convoyeur	-29
left:copie	40
left:council	58
left:couple	44
left:couples	-75
left:cours	-38
left:course	-44
left:court	-60
left:couvert	-54
left:couvre	-30
left:covers	27
left:credit	-68
left:croit	42
left:cuisine	-61
left:cure	-38
left:curiosity	-63
left:currently	59
left:d	27
left:dad	-28
left:dans	-57
left:day	-31
left:deaf	-30
left:dealt	-80
left:debate	-29
left:declined	42
left:definit	37
left:demande	-40
left:demissionne	-26
left:democratic	-41
left:dentaire	-34
left:dental	31
left:depuis	-29
left:dernier	-42
left:des	-69
left:describes	37
left:designed	-59
left:deux	49
left:did	84
left:dimanche	-50
left:directrice	-37
left:dirige	45
left:dirigeait	33
left:dirigeante	32
left:disclosure	-48
left:discret	-45
left:dissertation	-43
left:dix	70
left:dna	-54
left:do	-27
left:doctorate	-47
left:documentary	-43
left:does	-46
left:doesn	38
left:don	-35
left:donne	41
left:donnees	27
left:dossier	-48
left:dow	-37
left:drh	-69
left:drink	-42
left:driver	41
left:driving	-42
left:droit	-75
left:drug	45
left:dubai	38
left:early	-65
left:ecole	-49
left:ecrit	-30
left:edited	-35
left:educatrice	27
left:eighteen	32
left:elected	87
left:eleve	57
left:eleves	-41
left:employers	-53
left:employeur	-36
left:empreinte	-34
left:empreintes	-33
left:enfant	46
left:engagement	40
left:enhanced	-29
left:enseigne	-80
left:entre	46
left:entreprise	-34
left:envoie	36
left:epouse	85
left:etais	57
left:etant	29
left:ete	36
left:etiquette	42
left:etre	39
left:etude	-33
left:etudiante	-54
left:european	-55
left:europeenne	-33
left:every	-52
left:executive	54
left:experience	-35
left:expert	-38
left:extrait	-75
left:extreme	-29
left:eze	27
left:face	-36
left:facial	-29
left:faciale	-54
left:failed	59
left:fait	84
left:familial	-26
left:famille	-49
left:family	32
left:faure	-29
left:fausse	-55
left:federation	49
left:festival	-42
left:figure	-35
left:file	49
left:fille	68
left:film	-64
left:filme	-28
left:filmed	31
left:films	72
left:finance	25
left:fingerprint	-38
left:finn	28
left:firm	37
left:first	69
left:five	30
left:flux	-51
left:foi	-47
left:fois	55
left:following	41
left:fondateur	44
left:force	-26
left:forging	-40
left:forme	41
left:fortes	-26
left:found	53
left:free	-60
left:frere	87
left:freud	-51
left:full	-44
left:fut	30
left:gait	-66
left:garcon	-30
left:gardait	45
left:garde	-104
left:gene	-40
left:genetic	-30
left:genetically	-63
left:geneticienne	-34
left:genetique	-39
left:gere	-39
left:gets	29
left:gmb	-44
left:goes	45
left:greffier	-56
left:greffiere	-34
left:grounds	37
left:group	-52
left:groupe	60
left:guard	-49
left:guide	-26
left:had	45
left:handed	36
left:handled	48
left:has	46
left:have	83
left:having	41
left:health	50
left:helped	28
left:helpline	-25
left:her	63
left:hereditary	-38
left:heterosexual	-37
left:heterozygote	-27
left:him	57
left:hints	32
left:hold	51
left:holds	40
left:hommes	-58
left:homo	-43
left:homozygous	-33
left:hors	34
left:hospital	-34
left:hotel	-40
left:hr	-50
left:hrbp	-42
left:huile	-47
left:huissier	-50
left:humanist	-35
left:husband	56
left:i	31
left:identifying	-35
left:identite	53
left:iel	69
left:il	28
left:ils	-30
left:imagerie	-26
left:imprimeur	-30
left:independant	-45
left:index	-38
left:informatise	-73
left:ingenieur	-53
left:inherited	-39
left:inscrit	27
left:interested	53
left:interprete	-35
left:is	42
left:isn	42
left:its	-82
left:je	51
left:join	43
left:joint	39
left:joue	-41
left:judiciaire	-43
left:juriste	-26
left:jury	30
left:juvenile	-38
left:keep	-26
left:keeps	64
left:known	33
left:laboratoire	-53
left:laisse	-77
left:last	-32
left:lay	26
left:le	26
left:leader	45
left:leads	55
left:leave	-36
left:lecture	-55
left:lectures	-34
left:left	91
left:leroy	47
left:lesbienne	-34
left:leurs	-31
left:leve	-37
left:lgbtq	-37
left:liaison	-42
left:libido	-57
left:libre	-49
left:lie	-30
left:life	-29
left:lifelong	44
left:ligne	-44
left:lind	34
left:line	32
left:live	60
left:lives	26
left:local	65
left:logiciel	48
left:long	-40
left:longer	26
left:love	-43
left:lycee	-28
left:m	-30
left:magazine	-50
left:main	-59
left:mais	60
left:malades	-61
left:maladie	25
left:manager	-66
left:manages	-42
left:manual	-49
left:marche	-61
left:mari	45
left:marie	65
left:marques	-46
left:married	30
left:master	25
left:matter	43
left:may	31
left:medicale	-32
left:member	46
left:membre	49
left:memoire	-70
left:mene	45
left:mentioned	71
left:mere	-33
left:met	36
left:methodist	-49
left:militante	-26
left:ministere	-27
left:ministers	-27
left:mise	-40
left:missed	31
left:moderated	-25
left:mois	35
left:moleculaire	-33
left:mon	59
left:monte	83
left:months	69
left:more	-34
left:mort	-33
left:mot	-30
left:mrs	26
left:ms	45
left:mutation	-65
left:mutuelle	-59
left:myheritage	-28
left:naissance	-27
left:national	29
left:nationale	-55
left:never	33
left:new	35
left:newbury	-45
left:night	31
left:nineteen	47
left:no	70
left:noel	25
left:nom	32
left:nomme	-30
left:non	31
left:not	60
left:note	48
left:nothing	41
left:noticed	61
left:now	48
left:nuits	51
left:nurse	-30
left:occupational	-36
left:of	41
left:off	60
left:olive	-26
left:on	-36
left:once	66
left:ont	-75
left:openly	54
left:opted	-38
left:optional	-29
left:organised	26
left:organiser	28
left:organises	62
left:origine	27
left:ott	28
left:our	30
left:out	-25
left:outspoken	26
left:ouvertement	29
left:ouvrier	-31
left:over	55
left:page	-53
left:pair	41
left:paix	27
left:palm	-27
left:par	54
left:part	30
left:partage	-25
left:parti	-61
left:participe	46
left:partners	-28
left:parts	-25
left:passage	46
left:passe	34
left:passed	60
left:passeport	-45
left:pastor	49
left:patients	-78
left:patissiere	-34
left:pays	52
left:peine	-79
left:peines	-30
left:people	-81
left:permis	-68
left:personnes	-49
left:petit	44
left:peu	30
left:philosophie	34
left:philosophy	-41
left:photo	-37
left:photographe	-31
left:photos	28
left:pierre	-28
left:pilote	34
left:place	33
left:placee	28
left:plaide	47
left:plan	-26
left:planning	-46
left:platt	38
left:play	-78
left:played	-25
left:plays	-48
left:plus	-34
left:plusieurs	30
left:plutot	29
left:poignee	-36
left:policy	-32
left:polycystic	-47
left:porno	-56
left:porte	72
left:portent	-25
left:porteur	30
left:portrait	-27
left:pour	51
left:practises	52
left:pragmatique	-27
left:pratique	28
left:predispose	-31
left:predisposed	-50
left:predisposition	-60
left:prefere	-42
left:prelevement	67
left:premier	-49
left:presente	82
left:prete	28
left:prevention	-59
left:preventive	-27
left:previous	-46
left:prevoyance	-34
left:prints	-37
left:prison	-27
left:pro	-39
left:probably	26
left:proces	-45
left:proche	75
left:profil	49
left:programme	-71
left:projet	-44
left:proof	-35
left:proteges	-45
left:proud	44
left:public	-65
left:published	-34
left:put	-44
left:qu	77
left:quit	54
left:quitte	84
left:raconte	-32
left:raised	48
left:ran	-35
left:rapport	-39
left:rapports	-39
left:ray	-38
left:read	-60
left:reader	-33
left:reason	-42
left:reconnaissance	-40
left:reconnait	-58
left:reconnu	65
left:recouvrement	-30
left:recruiter	42
left:red	53
left:redonne	-34
left:reflexion	-50
left:refuse	38
left:refused	46
left:regarde	42
left:registered	51
left:rejects	-45
left:rejoindre	-25
left:relation	58
left:rend	37
left:rendu	30
left:reports	-49
left:repris	60
left:republique	-44
left:researcher	-25
left:reseau	57
left:reserviste	36
left:resigned	47
left:responsable	63
left:restaure	-46
left:restriction	32
left:retire	-44
left:revue	-33
left:rewrote	-32
left:risque	-55
left:rn	-32
left:roe	38
left:role	-71
left:roussin	-27
left:rudolf	44
left:rue	-33
left:rugby	-29
left:rumeur	54
left:sa	34
left:sain	-39
left:sait	37
left:salarie	-63
left:sales	-60
left:same	-94
left:sans	-44
left:sat	38
left:sauna	36
left:say	47
left:scan	-61
left:scene	-57
left:sceptique	-30
left:scottish	-31
left:se	85
left:secretaire	85
left:secretary	39
left:seen	45
left:selection	-36
left:sells	-103
left:sens	-46
left:sent	49
left:serait	52
left:serie	-36
left:service	83
left:serving	-40
left:ses	59
left:set	-53
left:sex	-77
left:sexologue	58
left:sexual	-60
left:she	33
left:shifts	-34
left:shop	-55
left:sickel	26
left:sickle	-38
left:siege	-56
left:since	-72
left:six	77
left:so	-59
left:soeur	73
left:sold	33
left:some	35
left:son	42
left:sont	53
left:sort	37
left:souhaite	25
left:sous	56
left:soutient	58
left:soviet	-60
left:speaks	29
left:specialiste	-44
left:sports	-37
left:stadium	-43
left:stage	45
left:standard	-39
left:state	-29
left:stay	34
left:still	69
left:stoique	-40
left:stood	38
left:stopped	-35
left:straight	-53
left:strict	48
left:strong	-55
left:student	-44
left:students	-78
left:studied	-38
left:suis	43
left:suit	-43
left:summer	-39
left:support	31
left:supporte	41
left:sur	-72
left:suspendu	58
left:syndrome	78
left:t	37
left:taken	-49
left:teacher	-29
left:teaches	-67
left:technician	-37
left:technicien	-28
left:telephone	28
left:ten	26
left:terms	25
left:test	56
left:teste	44
left:tested	-27
left:tests	-29
left:texas	-58
left:that	47
left:their	-29
left:them	31
left:these	-43
left:they	32
left:tiennent	-39
left:tirait	-45
left:told	-50
left:tore	38
left:touch	-31
left:touche	-59
left:touchees	-28
left:toujours	-45
left:tous	45
left:tout	75
left:toute	-30
left:trade	-59
left:traducteur	-29
left:traduit	-37
left:trained	-32
left:trainee	-51
left:travail	-53
left:travaille	-76
left:travailleur	29
left:treated	42
left:tremblement	-35
left:tresorier	33
left:trois	44
left:trompe	-47
left:trouve	33
left:trying	-32
left:typing	27
left:under	92
left:union	-36
left:united	-49
left:unsa	-36
left:until	-54
left:us	43
left:usage	-26
left:used	44
left:uses	61
left:usine	-57
left:van	-80
left:ve	86
left:vecu	41
left:vegan	46
left:vend	-42
left:vendre	39
left:venue	56
left:veut	-27
left:vidal	-35
left:videos	41
left:vie	59
left:vigneron	-52
left:village	37
left:vine	25
left:vis	54
left:visage	-45
left:vision	25
left:visiteuse	-55
left:visits	55
left:voice	-49
left:voix	25
left:vraie	-28
left:vu	60
left:wanted	58
left:ward	-33
left:was	40
left:we	71
left:western	-42
left:which	-39
left:whole	25
left:whom	39
left:widower	45
left:will	-35
left:without	27
left:witness	-34
left:women	67
left:won	27
left:work	56
left:worker	-38
left:workers	48
left:works	-44
left:world	-25
left:writing	-34
left:wrote	-50
left:x	-28
left:y	-40
left:years	79
mark:COMMA	67
mark:|	34
masked	109
mentions:2	46
mentions:3	85
mentions:4	138
nearest:job	-66
nearest:job job	-49
nearest:job other	-45
nearest:job work	-47
nearest:job |	-71
nearest:link	38
nearest:link link	42
nearest:link person	40
nearest:link work	-61
nearest:link |	66
nearest:other	-50
nearest:other link	-38
nearest:other person	-33
nearest:other work	-59
nearest:person	27
nearest:person person	41
nearest:person |	32
nearest:work	-77
nearest:work job	-56
nearest:work link	-26
nearest:work other	-46
nearest:work person	-52
nearest:work work	-119
nearest:work |	-63
next:head	-37
next:job	-70
next:link	27
next:person	49
next:work	-37
none	-94
other	-170
others:1	-53
others:2	-128
others:3	-237
previous:000	-35
previous:2	41
previous:a	26
previous:about	-78
previous:active	57
previous:after	59
previous:against	60
previous:all	31
previous:an	48
previous:ancien	32
previous:ancienne	66
previous:anne	56
previous:anomalie	78
previous:ans	36
previous:anti	31
previous:antitrypsine	29
previous:any	43
previous:app	50
previous:apparently	77
previous:applicant	87
previous:apres	27
previous:are	26
previous:as	50
previous:association	-29
previous:at	27
previous:aucun	72
previous:aucune	48
previous:aurait	52
previous:aux	30
previous:avoir	51
previous:badge	79
previous:be	81
previous:blood	-40
previous:blue	-38
previous:bon	-51
previous:bonne	-35
previous:both	44
previous:breast	26
previous:brighton	-45
previous:brought	40
previous:business	-61
previous:campagne	32
previous:candidate	40
previous:carries	-35
previous:carrying	60
previous:casier	-26
previous:chez	30
previous:christmas	-33
previous:chromosome	-69
previous:cleaned	-38
previous:clubs	42
previous:comme	67
previous:committed	45
previous:compagne	-80
previous:company	-31
previous:compared	-32
previous:congres	43
previous:consumer	-40
previous:controle	58
previous:convinced	66
previous:credit	-43
previous:croit	61
previous:cuisine	-50
previous:declined	39
previous:did	47
previous:dirigeante	49
previous:dit	76
previous:donnees	50
previous:dossier	-68
previous:driving	-49
previous:dubai	49
previous:early	-59
previous:elected	35
previous:eleves	-32
previous:elle	26
previous:enfants	-70
previous:est	52
previous:et	-51
previous:etais	57
previous:etant	32
previous:etre	36
previous:etudiante	-64
previous:every	-56
previous:executive	32
previous:famille	46
previous:father	-40
previous:fausse	-40
previous:field	-32
previous:films	70
previous:first	61
previous:fortes	-27
previous:found	41
previous:frequente	-47
previous:gait	-40
previous:gardiens	-40
previous:genetique	-33
previous:genre	41
previous:gmb	-52
previous:groupe	70
previous:had	38
previous:handled	40
previous:have	66
previous:having	26
previous:he	-32
previous:her	47
previous:hereditary	-41
previous:his	39
previous:holds	26
previous:homme	48
previous:hrbp	-32
previous:hui	25
previous:huile	-49
previous:i	-30
previous:il	30
previous:imagerie	-26
previous:in	66
previous:inherited	-58
previous:it	-64
previous:its	-56
previous:journaliste	26
previous:judiciaire	-37
previous:juvenile	-37
previous:known	47
previous:knows	25
previous:l	26
previous:left	53
previous:lifelong	54
previous:ligne	34
previous:live	30
previous:lives	41
previous:longer	43
previous:lui	42
previous:lycee	-43
previous:m	-73
previous:main	-41
previous:mais	53
previous:maladie	80
previous:manager	-26
previous:marche	-37
previous:mari	29
previous:marques	-34
previous:mentioned	77
previous:methodist	-41
previous:miners	-25
previous:mission	-45
previous:mme	-54
previous:mon	59
previous:months	53
previous:moral	-33
previous:mr	-46
previous:ms	-95
previous:mum	-29
previous:ne	52
previous:newbury	-36
previous:ni	-43
previous:no	66
previous:noel	34
previous:nomme	-27
previous:note	64
previous:notre	-44
previous:now	38
previous:occupational	-51
previous:of	75
previous:olive	-26
previous:once	28
previous:openly	56
previous:optional	-29
previous:own	29
previous:paix	32
previous:parti	-72
previous:pas	28
previous:passeport	-63
previous:perdu	-66
previous:personnes	-29
previous:petit	63
previous:peu	45
previous:photos	26
previous:planning	-33
previous:plusieurs	30
previous:polycystic	-42
previous:pose	38
previous:practises	35
previous:premier	-26
previous:presente	64
previous:previous	-29
previous:prevoyance	-27
previous:private	-33
previous:probably	35
previous:profil	113
previous:proof	-38
previous:proud	35
previous:public	-75
previous:qu	32
previous:que	-79
previous:rapport	-32
previous:recovering	-33
previous:relation	50
previous:relations	33
previous:rive	-38
previous:rudolf	30
previous:rugby	-34
previous:said	-36
previous:sales	-42
previous:same	-92
previous:sceptique	-32
previous:scottish	-38
previous:se	54
previous:sells	-98
previous:served	-27
previous:service	31
previous:ses	81
previous:sex	-57
previous:sexual	-59
previous:she	46
previous:si	44
previous:sickle	-34
previous:sold	44
previous:son	46
previous:sont	51
previous:still	31
previous:strict	40
previous:student	-35
previous:students	-52
previous:suis	88
previous:suit	-36
previous:suite	-48
previous:summer	-37
previous:sur	-26
previous:surveillant	28
previous:t	51
previous:tasting	-26
previous:tested	-28
previous:thinks	32
previous:toute	-43
previous:trade	-41
previous:travailleur	70
previous:trompe	-42
previous:un	48
previous:under	38
previous:une	54
previous:union	-32
previous:up	45
previous:used	35
previous:uses	29
previous:vegan	26
previous:veut	26
previous:vie	77
previous:visiteuse	-32
previous:visits	48
previous:vit	35
previous:voice	-45
previous:we	64
previous:week	-27
previous:who	86
previous:whole	42
previous:widower	36
previous:without	30
previous:years	44
right:000	-58
right:1	31
right:11	32
right:12	40
right:14	51
right:18	48
right:1987	-37
right:1989	-25
right:1994	45
right:1995	58
right:2	-52
right:2006	45
right:2009	64
right:2010	30
right:2012	43
right:2013	60
right:2014	62
right:2016	36
right:2018	109
right:2019	57
right:2020	60
right:2021	43
right:2022	63
right:21	28
right:22	54
right:24	47
right:3	62
right:30	-26
right:300	-56
right:4	33
right:41	47
right:5	-25
right:50	46
right:6	-28
right:60	-47
right:98	-51
right:abime	54
right:about	-36
right:absence	39
right:absente	69
right:accident	28
right:according	101
right:accountant	-45
right:accueil	-50
right:achats	-36
right:act	-27
right:activated	36
right:active	-25
right:activee	32
right:activist	71
right:addict	-32
right:adjoints	-26
right:adjudant	39
right:administratif	-31
right:adn	-45
right:adopted	29
right:adoption	-33
right:adviser	-45
right:aerien	-72
right:affaire	25
right:affaires	-51
right:affiche	33
right:after	86
right:age	55
right:agencement	-41
right:agency	-27
right:agent	-57
right:agricole	-32
right:airport	32
right:airports	-25
right:alcool	36
right:all	86
right:allergy	-32
right:alsace	-39
right:analysed	62
right:analyst	-41
right:analyste	-40
right:animale	-38
right:animaliste	50
right:anime	25
right:annees	46
right:annonce	-36
right:anonymous	50
right:another	33
right:antecedent	-27
right:anthroposophe	-28
right:any	27
right:anyone	32
right:anything	68
right:apparel	-46
right:appeal	31
right:applicant	38
right:apres	43
right:arbitre	-45
right:archives	-36
right:are	-26
right:argues	-56
right:arret	-42
right:arrivee	28
right:art	-25
right:artificielle	-42
right:artiste	63
right:arts	-40
right:as	41
right:asked	36
right:asking	25
right:asks	42
right:assemblies	29
right:assistant	-42
right:assistante	-41
right:association	31
right:associes	-27
right:assume	28
right:assured	28
right:assureur	-40
right:asylum	-29
right:at	35
right:atelier	43
right:atlantic	-42
right:attached	82
right:atteint	-39
right:aucune	38
right:auditors	-27
right:aupres	49
right:aussi	42
right:austerite	-36
right:autre	55
right:autumn	39
right:avec	65
right:avion	44
right:avocate	-28
right:avoids	39
right:avoir	-72
right:avoue	32
right:award	-36
right:away	40
right:b	30
right:bac	37
right:back	40
right:badges	-45
right:bakeries	-49
right:bakery	-50
right:balais	-46
right:balance	-37
right:band	-103
right:bands	-46
right:bank	-80
right:banque	-37
right:barman	-39
right:based	-29
right:bati	-46
right:batiment	-42
right:batteur	-25
right:be	70
right:benevole	-55
right:between	37
right:bible	30
right:bielorusse	38
right:bien	86
right:bilan	-48
right:blades	-38
right:blanc	49
right:bleue	-48
right:blog	37
right:board	-45
right:bois	-50
right:bon	-52
right:bone	-37
right:bonne	40
right:bookkeeper	-47
right:bookkeeping	-31
right:books	-50
right:bord	-36
right:border	-54
right:boss	-48
right:both	48
right:bourgogne	-34
right:boys	30
right:branch	56
right:brand	-65
right:break	26
right:brest	-33
right:brings	46
right:bristol	39
right:bruno	33
right:bruxelles	45
right:btp	-35
right:bureau	56
right:burnt	52
right:bus	-59
right:but	25
right:by	50
right:c	47
right:c282y	25
right:ca	42
right:cabinet	-26
right:cachets	29
right:cafe	-70
right:call	51
right:called	74
right:calling	-33
right:calls	29
right:camp	-45
right:campagne	-28
right:campaigns	-25
right:can	-26
right:candidat	37
right:candidate	71
right:canine	-41
right:cantine	31
right:capture	-31
right:car	-39
right:caracteres	-45
right:carbone	-49
right:card	36
right:cardiff	-47
right:care	-29
right:career	-38
right:carnet	45
right:carrier	-39
right:carries	-49
right:cars	40
right:carte	-35
right:caryotype	-40
right:case	39
right:casier	-26
right:casino	59
right:cautions	-87
right:cela	39
right:cell	52
right:central	30
right:centrale	30
right:centre	-39
right:cfdt	-74
right:cfe	-40
right:cftc	-49
right:cgt	-94
right:chaine	-45
right:chair	-40
right:chairman	40
right:chambre	-36
right:chaplaincy	-31
right:chaque	92
right:chargee	-27
right:charity	-51
right:chats	53
right:cherchent	60
right:chez	-26
right:children	-29
right:chip	30
right:choice	62
right:christmas	33
right:chronique	28
right:chu	-45
right:cite	55
right:civil	-38
right:claims	-41
right:class	52
right:classes	-30
right:classiques	-47
right:clerc	28
right:clientele	-50
right:clients	-59
right:clinic	39
right:club	-45
right:cnil	-38
right:cnt	-36
right:cocktails	-36
right:code	-37
right:codebase	-26
right:collaborateur	-44
right:colle	-38
right:colleagues	-34
right:collegue	52
right:colour	-42
right:colours	29
right:comedie	-55
right:coming	-26
right:commerce	-31
right:commercial	-48
right:commerciale	-31
right:commission	-60
right:communication	-28
right:compagnie	-28
right:company	43
right:compared	55
right:complet	49
right:completed	52
right:compliance	-38
right:comptable	56
right:concierge	-30
right:concours	-43
right:conditions	50
right:conduite	45
right:conference	-28
right:confie	-60
right:confirme	33
right:confirmed	-48
right:conge	31
right:conjoint	-37
right:connait	36
right:connue	28
right:conseiller	-39
right:conseillere	-29
right:consultant	51
right:consultatif	-43
right:consulting	-63
right:contracts	-47
right:contrats	-49
right:controle	28
right:convaincu	71
right:convaincue	36
right:conviction	62
right:convictions	33
right:cooperative	-41
right:copies	42
right:copy	-36
right:corset	-37
right:cosmetics	-29
right:could	58
right:counsellor	-32
right:county	43
right:couples	-46
right:courts	-33
right:couverte	37
right:cover	-37
right:creche	-44
right:credit	-32
right:crier	-59
right:criminal	-52
right:croire	34
right:cse	25
right:cuisine	-48
right:culture	-26
right:culturelle	-31
right:customs	-29
right:cut	-52
right:cv	44
right:cvpr	-30
right:dactylographie	-34
right:dance	-29
right:dassault	-76
right:daughter	-47
right:day	36
right:days	77
right:death	-47
right:decline	-50
right:declined	28
right:decoupe	-32
right:defaut	-25
right:degree	-48
right:delais	-27
right:demissionne	39
right:deplacement	32
right:depuis	83
right:derby	37
right:dernier	79
right:derniere	26
right:design	-67
right:designer	-58
right:desk	-30
right:desormais	49
right:detection	-35
right:deux	31
right:devant	32
right:developer	-32
right:devenant	28
right:did	-36
right:didn	43
right:dieu	28
right:dijon	-26
right:dimanche	56
right:dinner	-25
right:diplomes	39
right:directeur	71
right:direction	-26
right:dirige	43
right:disaggregated	-40
right:discret	36
right:discussed	34
right:disease	26
right:disliked	25
right:dismissed	34
right:disorder	54
right:display	-52
right:displays	-41
right:disponible	-27
right:dispute	33
right:disputes	-54
right:dit	52
right:divorce	-37
right:dj	-41
right:dna	68
right:dockers	49
right:doctorante	-49
right:doctorat	-48
right:does	-35
right:doesn	48
right:dog	35
right:doigt	-40
right:don	-40
right:donc	55
right:donne	73
right:dont	-31
right:dose	-36
right:dossier	44
right:douanier	-40
right:doubled	-47
right:douze	34
right:driver	-76
right:droit	64
right:du	-41
right:dublin	-40
right:durable	-35
right:during	56
right:dusty	35
right:duties	29
right:early	58
right:eats	40
right:eaux	-37
right:ecole	-54
right:ecologiste	-27
right:ecoute	-43
right:ecrit	34
right:edition	-25
right:editor	-78
right:education	-51
right:elected	-30
right:electrice	44
right:electronique	-53
right:elle	25
right:eloignee	28
right:else	39
right:emission	-44
right:emma	-25
right:employed	-30
right:enclosed	-38
right:end	29
right:ended	47
right:enfants	-96
right:engine	-36
right:engineer	-48
right:engines	-69
right:english	-29
right:entendre	-36
right:entree	39
right:entrepreneur	50
right:entretien	29
right:entretient	-54
right:epipen	-42
right:equipe	-52
right:equipes	-49
right:equipment	-35
right:ergonomie	-27
right:espagnol	25
right:essais	34
right:estate	-37
right:et	40
right:etalee	31
right:etalonneur	-60
right:etienne	-51
right:etiquette	-53
right:etonne	40
right:etre	-30
right:etudes	32
right:etudiants	-25
right:etudie	34
right:eu	-26
right:evenings	-25
right:events	-58
right:everyone	58
right:eviter	44
right:evoquee	-26
right:ex	75
right:excel	-46
right:excellent	35
right:excluded	-26
right:exome	-52
right:expecting	36
right:expertise	-50
right:explained	30
right:export	-36
right:expression	-35
right:extra	-60
right:extrait	42
right:eye	57
right:face	-25
right:faciale	-46
right:faillite	-52
right:fait	-66
right:families	25
right:famille	41
right:farm	-51
right:faster	-28
right:father	-46
right:faune	-29
right:fbu	-46
right:fell	-55
right:femme	82
right:femmes	32
right:ferme	-27
right:ferroviaire	-39
right:festival	33
right:festivals	-28
right:fibrosis	30
right:fiche	39
right:fiction	-28
right:fier	73
right:fiere	47
right:figure	46
right:film	-79
right:fils	-66
right:fin	59
right:finance	-43
right:fingers	37
right:fired	39
right:firm	-79
right:firms	-48
right:fish	-32
right:fitter	-45
right:five	32
right:flush	-30
right:flying	33
right:fo	-53
right:fois	38
right:fond	-32
right:fondatrice	-65
right:for	-28
right:foreman	38
right:form	26
right:formalites	-33
right:formation	-72
right:formatrice	-33
right:forme	27
right:former	31
right:formulaire	36
right:forte	-50
right:forty	61
right:found	-37
right:four	-32
right:fournie	-32
right:franc	-39
right:francaise	27
right:fraud	44
right:free	-36
right:freelance	-28
right:frere	42
right:friday	62
right:fridays	52
right:friends	36
right:from	30
right:front	-32
right:fsu	-32
right:full	-36
right:gael	-43
right:gardens	-29
right:gardien	-35
right:gauche	40
right:gave	60
right:gay	-71
right:gender	-36
right:general	27
right:genetic	-44
right:genetique	-55
right:genetiques	-26
right:geographique	-43
right:gerant	-48
right:gerante	-44
right:gestionnaire	-32
right:git	-55
right:gite	39
right:given	50
right:gives	57
right:glisse	39
right:goalkeeper	-47
right:going	37
right:goods	-41
right:got	-37
right:governor	40
right:grace	-39
right:grader	-37
right:graduate	-29
right:grand	-40
right:graphiste	-39
right:gregory	-25
right:grin	-26
right:grounds	48
right:group	32
right:habit	39
right:had	-50
right:hall	-36
right:hand	-43
right:handed	-29
right:handicape	-35
right:handler	-62
right:hands	71
right:hang	-58
right:hard	29
right:harmony	46
right:hasn	36
right:head	55
right:heads	-30
right:health	-47
right:heart	34
right:helmand	33
right:helvetique	-32
right:hence	59
right:her	58
right:herite	-25
right:herself	80
right:heures	90
right:hexham	-38
right:him	27
right:himself	104
right:hired	-34
right:his	61
right:historian	-40
right:homme	37
right:hommes	-52
right:honnete	45
right:horoscopes	-51
right:horse	57
right:hospital	35
right:hospitals	-35
right:hours	94
right:house	-29
right:household	-45
right:how	50
right:hr	26
right:huit	71
right:hull	71
right:humaine	-34
right:husband	67
right:i	60
right:idees	-42
right:idemia	-58
right:identite	-29
right:if	85
right:ikea	-26
right:il	38
right:immobilier	-56
right:immoral	30
right:included	56
right:inclusion	-42
right:ines	64
right:infirmier	28
right:ingenieur	-35
right:ingenieurs	-37
right:initiation	-36
right:initiative	-58
right:inscrit	47
right:insists	37
right:installer	-73
right:institute	-34
right:instructions	-25
right:insurance	32
right:intactes	50
right:interdisent	29
right:interet	-61
right:interview	47
right:inventaires	-36
right:investment	-50
right:ireland	-25
right:iso	-29
right:italy	31
right:its	35
right:jack	-34
right:jail	-28
right:jardin	35
right:je	67
right:jeans	-40
right:jeunes	-52
right:job	-43
right:john	-31
right:joint	39
right:jokes	29
right:jour	52
right:judiciaire	-31
right:judiciaires	-42
right:juin	67
right:june	84
right:juriste	-34
right:jury	-55
right:jusqu	70
right:kampala	34
right:keep	64
right:kept	46
right:kind	33
right:kinesitherapeute	-52
right:kits	-43
right:know	27
right:knowledge	-33
right:knows	50
right:kyoto	-29
right:l214	-40
right:label	-62
right:lache	55
right:lactose	27
right:ladders	58
right:laisse	-26
right:lake	-41
right:lane	-37
right:laptops	-51
right:larne	63
right:last	39
right:latex	74
right:latin	-27
right:laughs	-34
right:law	-56
right:lay	37
right:layout	-33
right:le	52
right:leadership	-66
right:lecteur	53
right:led	41
right:leeds	-39
right:leicester	-29
right:lesbienne	-40
right:let	46
right:letter	50
right:letters	-71
right:lettre	81
right:leurs	-44
right:levy	-32
right:librarian	-49
right:libre	28
right:lie	30
right:life	57
right:lighting	-46
right:ligne	-44
right:likes	35
right:limoges	-43
right:lisbon	51
right:list	-42
right:listens	-43
right:lit	66
right:lives	64
right:local	57
right:locale	-48
right:locks	49
right:loge	-32
right:logiciel	30
right:logistics	-28
right:logistique	-58
right:loi	-47
right:loire	-35
right:long	-38
right:longbridge	25
right:lorries	-46
right:lors	54
right:lot	29
right:louise	62
right:lr	-36
right:lucie	38
right:lues	38
right:lui	70
right:lunch	74
right:lycee	-36
right:lynch	-25
right:m	35
right:ma	-60
right:machine	-33
right:machines	-58
right:macon	-33
right:magazine	41
right:mai	56
right:maintenance	-32
right:mais	41
right:maison	26
right:maitre	-26
right:maker	-39
right:malgre	28
right:man	95
right:manager	-81
right:manuel	-63
right:marche	-36
right:marches	-43
right:mardi	50
right:mari	64
right:mariee	47
right:marin	-54
right:market	-48
right:marketing	-44
right:married	79
right:master	-84
right:matiere	-31
right:matin	36
right:matrimoniaux	-38
right:mechanic	-53
right:media	-49
right:medical	32
right:meetings	-102
right:member	62
right:membre	50
right:meme	51
right:menottes	27
right:mentioned	49
right:mer	-84
right:mercredi	58
right:mes	-31
right:metal	-42
right:milite	54
right:mineurs	42
right:mining	27
right:minister	26
right:missing	55
right:mme	35
right:mobile	-30
right:mobilite	-31
right:models	-36
right:modes	-42
right:mon	34
right:months	28
right:montrent	-39
right:moral	-28
right:more	56
right:mort	-43
right:mosaic	-34
right:mot	27
right:moulages	-36
right:moved	31
right:movement	44
right:mr	58
right:ms	64
right:municipal	27
right:mutations	-42
right:mute	37
right:my	79
right:n	42
right:naissance	62
right:nanterre	-35
right:national	-29
right:nationale	-33
right:ne	41
right:near	37
right:need	30
right:needed	37
right:needs	61
right:negatif	55
right:negative	46
right:negotiations	-28
right:negotiator	-26
right:neighbour	38
right:nes	-29
right:network	30
right:neuf	53
right:neuves	-38
right:never	54
right:nhs	-41
right:night	33
right:nimes	40
right:no	45
right:nobody	72
right:none	54
right:nor	39
right:nord	-50
right:normal	96
right:normandie	-35
right:norway	-27
right:not	-39
right:notaire	-75
right:note	41
right:nothing	87
right:notoire	59
right:now	39
right:nuit	-55
right:number	49
right:nurse	-57
right:nursery	-30
right:october	53
right:of	-45
right:off	-27
right:offenders	-42
right:officer	25
right:oil	-60
right:on	29
right:once	-33
right:only	60
right:ont	36
right:onze	-36
right:opera	-64
right:operation	59
right:operator	-41
right:or	-39
right:oreille	37
right:organisation	-31
right:organiser	-37
right:orientation	-68
right:orthoptiste	-37
right:oscp	-42
right:other	-50
right:otherwise	33
right:ottawa	-40
right:ou	45
right:ouest	-61
right:our	49
right:out	49
right:outside	70
right:ouverte	-86
right:ouvrent	37
right:over	37
right:own	55
right:pa	-27
right:packaging	-33
right:paddington	28
right:paid	-25
right:paie	-36
right:painting	-35
right:pairs	-45
right:palm	-43
right:panel	-27
right:paperasse	-62
right:paperwork	-64
right:parce	-31
right:parents	-53
right:parish	-30
right:parle	45
right:part	-75
right:partenaires	-36
right:parti	-56
right:pas	50
right:passe	27
right:passeport	30
right:past	71
right:patiente	47
right:patrimoine	-26
right:patronal	-30
right:patronne	30
right:paul	-33
right:payroll	-59
right:pays	-85
right:pcf	-71
right:pcs	-25
right:peels	-34
right:peers	-41
right:peintre	-27
right:peinture	-65
right:pendant	81
right:people	-48
right:perdue	-25
right:pere	42
right:permis	-26
right:person	52
right:personne	42
right:personnel	40
right:phd	-27
right:phones	42
right:photo	30
right:photographe	-46
right:photographiques	-32
right:photographs	37
right:photos	72
right:phrases	32
right:picture	-42
right:piece	-32
right:pierre	57
right:pilot	-35
right:pin	-42
right:plaisante	-25
right:planning	-46
right:plant	26
right:plaques	43
right:plats	34
right:plays	39
right:please	41
right:plein	30
right:plus	31
right:pma	39
right:poland	55
right:police	32
right:policeman	-48
right:policy	-34
right:politics	41
right:pompier	-26
right:pompiers	-39
right:porte	-46
right:portes	-51
right:portraitiste	-76
right:positive	58
right:post	-59
right:poste	59
right:posters	-29
right:pouce	-53
right:poulpe	-60
right:poursuivi	-44
right:practice	-44
right:pratiquant	52
right:precise	65
right:precoce	-30
right:prefere	71
right:prelevement	-38
right:premiere	43
right:pres	27
right:press	-50
right:presse	61
right:preventive	-26
right:principle	25
right:print	57
right:printemps	38
right:printers	-39
right:prior	-26
right:prison	-40
right:privilege	-34
right:procurement	-37
right:product	-42
right:productions	-40
right:produit	-42
right:profile	65
right:programme	-44
right:propre	38
right:prospectuses	-32
right:prototype	-47
right:proud	61
right:prouve	50
right:ps	-72
right:psen1	-37
right:pub	28
right:publicitaires	-32
right:puis	30
right:pupil	44
right:pupils	-37
right:put	43
right:qu	-28
right:quand	37
right:quarante	38
right:quashed	25
right:question	-30
right:qui	32
right:quinze	31
right:quitte	29
right:raconte	-29
right:radio	-62
right:range	-53
right:ranger	-55
right:rare	-28
right:reader	-28
right:reads	40
right:reception	-54
right:receptionist	-74
right:recognition	39
right:recommande	42
right:reconnu	51
right:reconnue	-37
right:record	43
right:recruiter	-35
right:recuperation	-29
right:redaction	-36
right:reelu	27
right:referee	-38
right:referente	-46
right:refuse	-28
right:refused	54
right:regard	-37
right:regional	-37
right:register	-68
right:rejected	31
right:relations	-33
right:relieuse	-55
right:religieuse	-25
right:religion	-41
right:religious	-48
right:remember	-45
right:removed	33
right:rentre	-55
right:rentree	54
right:repair	-51
right:repete	-62
right:replaced	-39
right:repond	31
right:report	25
right:reports	37
right:research	-40
right:researcher	-53
right:reseaux	-35
right:responsable	-47
right:rest	37
right:restoration	-32
right:restriction	43
right:results	28
right:retards	-25
right:retraite	-42
right:retrouvee	44
right:reunions	-70
right:revele	-25
right:revelee	-28
right:revendique	53
right:rien	74
right:right	-51
right:rights	-38
right:riots	-40
right:rn	-53
right:role	-51
right:roman	-52
right:room	-36
right:rope	-43
right:routiers	-25
right:rue	-46
right:rugby	-42
right:runner	-27
right:running	36
right:sa	46
right:said	68
right:sait	-61
right:salarie	37
right:salariee	-30
right:salaries	-34
right:sales	-86
right:salons	25
right:samedi	47
right:samedis	34
right:sample	45
right:sanitaires	54
right:say	-33
right:says	31
right:scene	44
right:school	-45
right:scripte	-26
right:search	36
right:season	-44
right:second	36
right:secret	47
right:secretaire	-30
right:secretary	-90
right:secteur	-30
right:section	78
right:sees	-42
right:seize	45
right:selon	76
right:semaine	35
right:semences	-40
right:sens	63
right:sense	-37
right:sergeant	-82
right:sert	35
right:serveur	-29
right:service	-28
right:services	-27
right:ses	-55
right:set	74
right:sets	-47
right:seul	-52
right:seven	28
right:sex	-52
right:sexe	-38
right:shaped	-33
right:share	26
right:she	32
right:sheffield	30
right:shift	-39
right:shifts	-50
right:short	-28
right:should	25
right:show	-40
right:showed	46
right:shrugged	28
right:si	69
right:siege	-30
right:signe	-31
right:simple	-68
right:since	49
right:site	29
right:sits	-25
right:slow	43
right:smiles	-33
right:snes	-31
right:so	110
right:soaps	-33
right:sociale	-41
right:socialiste	-39
right:soho	-76
right:soit	26
right:sold	-52
right:solicitor	-44
right:solidaires	-47
right:some	60
right:son	44
right:souhaite	26
right:souligne	25
right:sound	-49
right:soutenue	-48
right:south	31
right:southampton	-60
right:soutient	58
right:souvenir	-28
right:space	33
right:spain	48
right:spanish	53
right:spinale	44
right:squad	-50
right:stade	-40
right:staff	-39
right:stage	-54
right:status	-26
right:stewards	28
right:still	43
right:stored	44
right:street	-54
right:strong	32
right:student	-37
right:students	31
right:studio	-41
right:style	-86
right:subscriber	43
right:sud	-72
right:suit	48
right:suivi	32
right:suivie	25
right:supplier	32
right:support	-49
right:sur	31
right:surgery	-27
right:surpris	-59
right:surveyor	-26
right:surveys	-33
right:syndical	-33
right:syndicale	-28
right:syndicats	-32
right:system	-30
right:t	26
right:tableaux	-41
right:tablette	45
right:take	-57
right:taken	90
right:talent	-38
right:tant	-52
right:taste	-37
right:team	-28
right:technique	48
right:teenager	57
right:teenagers	-28
right:teens	56
right:telephonique	-25
right:teletravail	36
right:temperage	-37
right:temple	-29
right:tenor	-71
right:terrain	-76
right:test	32
right:teste	-37
right:tester	-29
right:testing	-49
right:tests	-71
right:theatre	-59
right:therapist	-58
right:therapy	-25
right:there	38
right:things	64
right:thinks	36
right:thirty	29
right:those	34
right:thought	37
right:thrombose	49
right:ticked	78
right:ticket	25
right:tiennent	-44
right:till	59
right:time	34
right:times	26
right:tired	30
right:titre	-62
right:to	35
right:told	46
right:too	31
right:took	-42
right:touche	-46
right:toucher	-60
right:toujours	63
right:toulouse	25
right:tourner	29
right:tout	-31
right:toutes	-38
right:town	-26
right:trade	29
right:training	-41
right:trains	-37
right:transports	-47
right:travaille	32
right:treasurer	66
right:treatment	45
right:trial	37
right:trompe	-31
right:trouve	25
right:tutor	-52
right:twenty	57
right:twice	51
right:twickenham	-48
right:twins	52
right:two	34
right:type	75
right:uk	-48
right:uml	-37
right:une	25
right:unison	-62
right:unit	-50
right:unite	-37
right:united	39
right:unprompted	28
right:unsa	-82
right:until	138
right:ups	-59
right:user	38
right:value	-33
right:van	-57
right:veganisme	-54
right:vegetale	-48
right:velo	-38
right:vendeuse	-50
right:vendu	26
right:verbal	-25
right:verse	33
right:very	55
right:veterinaire	-40
right:veut	45
right:victoria	-25
right:video	28
right:videos	40
right:vignerons	-30
right:village	-45
right:ville	-30
right:vingt	27
right:violence	32
right:virale	25
right:vise	42
right:visite	67
right:vit	-26
right:voice	-48
right:voile	-41
right:voit	37
right:voiture	38
right:voitures	59
right:volunteer	40
right:vous	-40
right:wales	-27
right:wall	-25
right:wanted	-73
right:ward	47
right:warehouse	40
right:warned	33
right:wars	-32
right:waste	-34
right:we	84
right:wears	91
right:web	-25
right:webcam	30
right:week	85
right:when	62
right:where	-63
right:whether	36
right:which	53
right:while	27
right:who	33
right:whole	-30
right:whom	40
right:wife	-36
right:will	71
right:winner	-53
right:withdrawn	36
right:within	32
right:won	-64
right:work	49
right:working	50
right:works	79
right:would	42
right:writes	54
right:y	42
right:yard	-44
right:year	-85
right:years	69
right:young	-54
right:youth	78
right:zele	-29
right:zero	-33
right:zz	33
role:statement	54
role:topic	47
role:trait	27
spelt:capitals	35
spelt:first CAPITAL CAPITAL	-31
spelt:first CAPITAL UPPER	35
spelt:first CAPITAL |	61
spelt:first LOWER	30
spelt:first LOWER LOWER	-30
spelt:first LOWER |	55
spelt:first UPPER	84
spelt:first UPPER CAPITAL	-75
spelt:first UPPER LOWER	125
spelt:first UPPER UPPER	34
spelt:first UPPER |	30
spelt:inside CAPITAL	52
spelt:inside CAPITAL LOWER	46
spelt:inside CAPITAL |	30
spelt:inside LOWER CAPITAL	77
spelt:inside LOWER UPPER	-76
spelt:inside UPPER	69
spelt:inside UPPER LOWER	66
spelt:inside UPPER UPPER	28
spelt:inside UPPER |	52
spelt:next UPPER	-30
spelt:next |	29
vocabulary:0	-39
vocabulary:0 none	-40
vocabulary:1	-35
vocabulary:1 none	-61
vocabulary:2 mention	60
vocabulary:3	54
vocabulary:3 mention	71
vocabulary:4	86
vocabulary:4 mention	70
vocabulary:4 none	35
vocabulary:5	26
vocabulary:5 mention	30
with:000	-119
with:02	25
with:11	32
with:12	38
with:120	25
with:14	46
with:18	37
with:1979	29
with:1987	-41
with:1989	-36
with:1994	37
with:1998	28
with:1er	-45
with:200	-71
with:2003	62
with:2004	32
with:2006	36
with:2009	28
with:2010	43
with:2011	33
with:2015	32
with:2017	42
with:2018	42
with:2019	70
with:2020	36
with:2021	27
with:2022	50
with:2031	-30
with:21	58
with:22	42
with:24	36
with:255	39
with:3	74
with:300	-73
with:340	-45
with:4	58
with:400	-70
with:41	26
with:5	38
with:512	61
with:60	-88
with:600	-40
with:8	44
with:90	51
with:91	39
with:97	27
with:abattoir	28
with:abime	41
with:above	52
with:absente	61
with:abstract	-28
with:acas	-49
with:accept	26
with:accepte	28
with:acces	37
with:access	35
with:accessibilite	-35
with:accident	61
with:accompagnaient	30
with:accompagne	-31
with:accorde	33
with:according	62
with:accountant	-29
with:accounts	-69
with:accro	34
with:accueil	-41
with:achats	-56
with:across	-52
with:act	-55
with:actif	37
with:acting	-37
with:activated	69
with:active	53
with:activee	38
with:activist	26
with:activiste	-27
with:activite	-55
with:actor	-47
with:actuary	-25
with:ad	-67
with:addict	26
with:addictologie	-34
with:adepte	43
with:adhesion	35
with:adjointe	-35
with:administrative	-37
with:administrator	-26
with:admitted	63
with:adn	-79
with:adopte	39
with:adopted	45
with:adoption	-51
with:adultere	-28
with:advert	-60
with:advice	-38
with:advised	-35
with:adviser	-49
with:advises	-71
with:aerien	-69
with:affair	-104
with:affaire	25
with:affaires	-76
with:affairs	-38
with:affection	34
with:affiche	52
with:affiches	-26
with:affiliated	31
with:affiliation	59
with:after	48
with:again	41
with:age	43
with:agence	-47
with:agencement	-49
with:agenda	-35
with:agent	-90
with:agente	-28
with:ago	46
with:agreed	57
with:agrege	-33
with:agrement	27
with:agricole	-31
with:ailier	-32
with:aimable	-49
with:aime	-37
with:ainsi	44
with:airport	35
with:airports	-35
with:alcool	30
with:algorithme	31
with:all	58
with:allergic	-78
with:allergy	-85
with:alliance	25
with:allow	36
with:along	48
with:alpha	39
with:always	26
with:am	33
with:ambassade	28
with:ambition	49
with:amenagement	45
with:amis	49
with:amours	-26
with:analysed	31
with:analyst	-63
with:ancien	61
with:ancienne	46
with:anciens	-76
with:angers	27
with:anglais	-37
with:animaliste	37
with:animals	25
with:animaux	52
with:anime	31
with:anne	51
with:annee	35
with:annees	62
with:annual	-57
with:annuels	-29
with:anomalie	46
with:answered	-55
with:antecedents	33
with:anthroposophe	-44
with:antinatalist	-36
with:antiquaire	-35
with:antiques	-80
with:antispeciste	-44
with:antitrypsine	34
with:any	31
with:anything	54
with:apaisee	-55
with:apoe4	-31
with:app	50
with:apparel	-34
with:apparemment	33
with:appartement	59
with:appartient	39
with:appelez	-52
with:appli	-41
with:applicant	81
with:applicants	-32
with:apply	47
with:appointed	-51
with:apprend	44
with:apprenti	-43
with:apprentices	-62
with:apprenticeship	29
with:appris	73
with:approcher	42
with:apps	-27
with:appui	51
with:apres	40
with:arbitre	-32
with:archives	-46
with:archiviste	-36
with:argues	-39
with:arles	-32
with:armed	25
with:armes	58
with:armoires	-32
with:arnaud	-36
with:arrest	35
with:arrested	-27
with:arret	-46
with:arrete	37
with:arrive	-40
with:arrivee	33
with:art	-35
with:artificielle	-52
with:artist	-46
with:artiste	35
with:artistique	-28
with:arts	-30
with:ascenseur	-30
with:ashkenazi	52
with:asie	-39
with:ask	77
with:asking	38
with:asks	46
with:assemblies	46
with:assessment	38
with:assistant	-91
with:assistante	-73
with:association	-38
with:associe	49
with:associes	-36
with:assume	29
with:assumee	41
with:assure	29
with:assured	35
with:assureur	-65
with:astrid	30
with:astronomie	-40
with:at	27
with:atelier	42
with:athee	-52
with:atheisme	-38
with:atheist	-34
with:athlete	47
with:athletisme	-32
with:atlanta	65
with:atlantic	-45
with:atlas	-32
with:attached	87
with:attacks	-54
with:atteint	-35
with:attend	47
with:attentive	-39
with:attestation	29
with:aucun	37
with:aucune	53
with:audio	-33
with:audiologists	-49
with:audit	-42
with:audited	-26
with:auditions	-27
with:august	53
with:aujourd	29
with:aumonier	-45
with:aunt	27
with:aupres	28
with:aurait	50
with:aussi	36
with:austerite	-35
with:authentification	-37
with:author	-37
with:autism	-27
with:auto	-26
with:automatise	-34
with:automne	34
with:autre	29
with:autres	47
with:autrice	-32
with:autumn	51
with:auxiliaire	-36
with:auxquels	-26
with:avant	-43
with:avion	44
with:avocat	-81
with:avocate	-39
with:avocats	34
with:avoids	39
with:avons	-41
with:avoue	28
with:away	38
with:ayn	39
with:ba	-27
with:back	36
with:badge	82
with:bae	-25
with:bag	27
with:baisser	-26
with:baker	-51
with:bakeries	-40
with:bakery	-36
with:balais	-50
with:balance	-40
with:balanced	-30
with:ballroom	-62
with:bamako	30
with:band	-81
with:bands	-45
with:banque	-44
with:bar	-30
with:barista	-33
with:barman	-32
with:barracks	-32
with:barre	-56
with:barreau	25
with:barrister	-34
with:bas	52
with:base	36
with:based	-33
with:bass	-48
with:bat	-26
with:bati	-62
with:batiment	-58
with:batteur	-41
with:bde	-38
with:beau	41
with:bectu	-37
with:been	36
with:bees	-33
with:behalf	-25
with:being	77
with:believed	36
with:believer	29
with:believes	-31
with:belongs	51
with:bench	-44
with:benelux	-32
with:berne	-38
with:best	-34
with:better	-48
with:bi	-37
with:bible	39
with:bibliotheque	52
with:bien	31
with:biens	-29
with:big	37
with:bio	31
with:bioethique	-57
with:biologiques	44
with:biometric	-25
with:biometriques	-30
with:birmanie	-49
with:birth	47
with:bisexual	-42
with:bit	70
with:bizarrement	33
with:blacksmith	-33
with:blades	-34
with:blanc	26
with:bleu	-49
with:bleue	-36
with:blind	-55
with:blindfold	-25
with:blog	68
with:blue	-36
with:board	-49
with:boasts	32
with:bois	-66
with:bonne	-40
with:bons	-85
with:bookkeeper	-63
with:bookkeeping	-56
with:books	-80
with:bookshop	-45
with:boots	-27
with:bord	40
with:both	35
with:boulanger	-25
with:boulangerie	-52
with:bourgogne	-45
with:boutique	-72
with:bovet	-35
with:box	41
with:boyfriend	28
with:braised	-32
with:branch	74
with:brand	-93
with:brca2	-51
with:bread	-60
with:brest	-61
with:brief	-74
with:brilliant	-31
with:brings	43
with:brisbane	25
with:bristol	35
with:broadcaster	-39
with:brother	122
with:brought	32
with:browser	-43
with:bruit	66
with:brule	39
with:bruno	27
with:brut	-36
with:btp	-40
with:budget	-46
with:budgets	-33
with:build	-33
with:built	-69
with:bulldozers	-27
with:bulletins	-46
with:bureau	95
with:burger	-35
with:burnt	39
with:bus	-86
with:business	-27
with:bute	-51
with:buvette	-26
with:by	25
with:c282y	53
with:ca	25
with:cabaret	-50
with:cabin	-29
with:cabinet	-26
with:caces	-27
with:cache	28
with:cadet	-30
with:cadre	-48
with:caisse	-39
with:calendar	36
with:call	87
with:called	36
with:calme	-51
with:cambridge	-29
with:cambriolage	38
with:cameras	-31
with:campaign	-51
with:campaigned	57
with:cancelled	26
with:cancer	32
with:candidat	47
with:candidate	31
with:canine	-26
with:cannabis	-60
with:cantine	57
with:capacity	-41
with:captain	25
with:car	-33
with:caracteres	-65
with:carbone	-42
with:card	68
with:cardiff	-26
with:cards	-38
with:carnet	51
with:carre	-46
with:carrier	-115
with:carriere	25
with:carry	33
with:carrying	49
with:cars	47
with:carte	-78
with:cartes	-49
with:carved	-40
with:caryotype	-85
with:cas	40
with:cases	-36
with:cash	-41
with:casier	-62
with:casino	82
with:catalogue	-41
with:category	-43
with:catholique	80
with:cats	-48
with:caught	33
with:causes	49
with:cautions	-25
with:cdd	-62
with:cela	64
with:celibacy	-68
with:cell	63
with:celle	33
with:cells	-38
with:cellules	33
with:center	25
with:central	35
with:centrale	37
with:cents	-42
with:cercle	26
with:certificate	35
with:cet	-57
with:cfdt	-87
with:cfe	-63
with:cftc	-45
with:cgc	-27
with:cgt	-91
with:chain	-31
with:chambre	-29
with:chan	34
with:change	-46
with:changer	50
with:chantal	38
with:chante	46
with:chapelle	-42
with:chaque	41
with:charcot	-41
with:chargee	-57
with:charities	-37
with:charity	-95
with:charte	-27
with:chartered	-37
with:chasseur	32
with:chat	52
with:chats	70
with:chauffage	-65
with:chaussee	-39
with:check	50
with:checks	-54
with:cheese	42
with:chemical	-34
with:chemist	-29
with:chemistry	47
with:cheques	47
with:cherche	26
with:cherchent	44
with:chercheur	-27
with:chief	-37
with:chiens	-41
with:child	-46
with:children	-29
with:choice	52
with:choix	-52
with:chromosome	-73
with:chroniqueuse	-42
with:chu	-33
with:churches	35
with:chute	36
with:cinema	-32
with:cinq	-29
with:cio	-42
with:circule	35
with:civil	-32
with:claimant	-44
with:claims	30
with:class	-48
with:classes	-64
with:classiques	-62
with:clauses	-35
with:claustrophobe	-30
with:clavier	25
with:cleaned	-33
with:cleared	45
with:clerk	-61
with:client	-39
with:clientele	-78
with:clients	-29
with:climat	-66
with:climate	33
with:clinic	37
with:clinical	-50
with:clocks	43
with:clonage	-47
with:clos	-29
with:cloue	-62
with:clubs	39
with:cnil	-58
with:cnt	-30
with:co	41
with:coach	-43
with:coached	-33
with:coaches	-26
with:coaching	-58
with:code	-42
with:codebase	-26
with:coffee	-29
with:colas	39
with:cold	-46
with:collaborateur	-103
with:collaboratrice	25
with:colle	-42
with:colleague	37
with:collecte	54
with:collectif	-42
with:collection	-45
with:collector	-37
with:collegue	86
with:collegues	26
with:colloque	-34
with:colonoscopy	25
with:colours	33
with:come	38
with:comedie	-60
with:commande	-53
with:comme	38
with:commerce	-85
with:commercialise	-48
with:commissaire	-38
with:committed	49
with:communication	-47
with:communist	-49
with:communiste	-26
with:community	-25
with:compagne	-28
with:compagnon	45
with:compared	28
with:complains	50
with:completed	29
with:complexe	-45
with:compliance	-30
with:comprehensive	-27
with:comprime	-30
with:comptable	-27
with:compte	-39
with:comptes	-41
with:concierge	-57
with:concours	-56
with:concu	-50
with:condamnation	-45
with:condamne	-41
with:conditions	36
with:conductrice	-38
with:conduit	28
with:conferences	42
with:confie	42
with:confondu	-30
with:conformite	-38
with:conge	30
with:congenital	-46
with:congress	-27
with:conjoint	-35
with:connecte	-54
with:connu	67
with:conscientious	-43
with:conseil	-46
with:conseiller	43
with:consent	-55
with:consequence	46
with:conservees	48
with:consignes	46
with:constable	38
with:construit	-27
with:consultant	-25
with:consultatif	-41
with:consulting	-54
with:consumer	-49
with:contract	-45
with:contractor	-42
with:contracts	-33
with:contractuel	-27
with:contrairement	-53
with:controlee	33
with:controleurs	29
with:controls	-26
with:convaincu	54
with:convention	47
with:convicted	-27
with:conviction	25
with:cook	30
with:cooperative	37
with:coordinateur	-26
with:coordinator	-31
with:copain	-50
with:copie	47
with:copies	28
with:copropriete	-35
with:copy	-57
with:corbeau	32
with:cord	-25
with:cordeau	-43
with:cork	-40
with:corps	-28
with:correspond	30
with:corset	-47
with:cosmetics	-27
with:cost	27
with:counselled	-28
with:country	43
with:coupable	-26
with:couples	-92
with:courante	-45
with:courriel	-25
with:cours	27
with:course	-27
with:courses	-28
with:court	-26
with:courtes	-45
with:courts	-35
with:cousin	50
with:couts	-30
with:couture	-42
with:couvert	-51
with:couvre	-28
with:cover	-60
with:covered	-50
with:covid	-32
with:cpam	-25
with:creation	47
with:credit	-72
with:credo	-25
with:creee	-25
with:crew	-48
with:crier	-50
with:crime	-25
with:crisis	-41
with:criticising	39
with:critique	-52
with:croire	-46
with:croit	45
with:crown	37
with:croyances	-28
with:croydon	44
with:cuisine	-80
with:culture	-42
with:culturelle	-40
with:cure	-26
with:curiosity	-52
with:currently	84
with:customer	-51
with:customers	-61
with:customs	-43
with:cut	-65
with:cutter	-56
with:cvpr	-31
with:cyp21a2	40
with:dactylographie	-37
with:daily	-45
with:dakar	33
with:dance	-44
with:dane	43
with:dassault	-72
with:data	-45
with:date	-25
with:dating	25
with:day	32
with:dbs	-43
with:dea	-32
with:deaf	-57
with:deal	-46
with:deals	-36
with:dealt	-40
with:death	-61
with:debate	-37
with:debunks	59
with:dechire	28
with:deck	-26
with:declared	79
with:decline	-60
with:declined	59
with:decors	-52
with:decoupe	-38
with:defence	27
with:defend	-43
with:defendants	-36
with:defendu	-33
with:definit	26
with:dejeuner	30
with:delacourt	-36
with:delais	-54
with:delegation	-53
with:deleguee	-46
with:delete	28
with:delivery	-57
with:delta	-27
with:demandant	27
with:demande	25
with:demenage	-36
with:demenager	-34
with:demission	38
with:democratic	-49
with:demonstratrice	-35
with:denies	37
with:dentaire	-63
with:departemental	32
with:deplacement	32
with:deploye	-31
with:deposee	-38
with:depot	-29
with:depression	-75
with:depuis	43
with:deputee	-38
with:deputy	40
with:dernier	32
with:derniere	46
with:derriere	-41
with:descend	69
with:described	35
with:describes	56
with:design	-80
with:designed	-78
with:designer	-67
with:designs	-50
with:desk	-43
with:desormais	59
with:dessine	-74
with:dessus	37
with:detection	-65
with:detective	-47
with:detenons	27
with:detention	-39
with:deux	26
with:devant	34
with:develop	-44
with:development	-38
with:developpe	-62
with:developpeur	-57
with:devices	-27
with:dialyse	-36
with:dictates	56
with:did	62
with:digger	-56
with:dimanche	39
with:dinner	-38
with:diplomas	-31
with:diplomat	-43
with:diplomate	-45
with:diplome	-27
with:diplomes	38
with:direction	-48
with:directrice	-64
with:directs	-41
with:dirige	37
with:dirigeait	26
with:dirigeante	41
with:dis	30
with:disability	-26
with:disaggregated	-37
with:discale	-34
with:disciple	25
with:disclosure	-44
with:discours	-33
with:discret	25
with:discrimination	-32
with:discussed	45
with:disent	28
with:disliked	27
with:dismissed	55
with:disorder	51
with:dispensed	-29
with:display	-45
with:displays	-35
with:disponible	-40
with:dissertation	-80
with:dissolution	-28
with:distribue	26
with:distributeurs	-40
with:dit	43
with:divers	-27
with:divorce	39
with:dj	-30
with:dna	-58
with:doc	-36
with:docker	32
with:doctor	77
with:doctoral	-37
with:doctorante	-83
with:doctorat	-27
with:doctorate	-32
with:documentaire	-40
with:documentary	-27
with:doigts	-32
with:doit	50
with:don	-38
with:donates	28
with:donne	27
with:donnees	-41
with:door	-32
with:dos	-61
with:dose	-48
with:dossier	33
with:douanier	-36
with:doubled	-68
with:douze	29
with:down	50
with:doyle	40
with:dr	-38
with:drafted	-43
with:drafts	-32
with:drew	-32
with:drh	-75
with:drink	-51
with:drinking	-54
with:drive	28
with:driver	30
with:drives	-27
with:driving	-25
with:droit	46
with:droite	-36
with:drug	40
with:drums	-44
with:dsi	-53
with:dubai	46
with:dues	-39
with:dunn	30
with:during	78
with:dusty	31
with:each	-25
with:ear	-41
with:early	-47
with:east	-54
with:easy	48
with:ebat	-51
with:ecarte	26
with:ecoles	35
with:ecologie	-33
with:ecologiste	-51
with:economie	-53
with:economist	-30
with:ecoute	-30
with:eczema	-30
with:edited	-36
with:edition	-36
with:editor	-112
with:editrice	-46
with:educateur	-46
with:effectue	25
with:elected	29
with:electeur	48
with:elections	56
with:electronique	-57
with:eleve	83
with:elevee	38
with:eleven	-33
with:eleves	-64
with:eleveur	-54
with:elle	30
with:ely	-59
with:embassy	30
with:embauche	35
with:embrasser	-41
with:emission	-43
with:empeche	42
with:employed	-57
with:employer	32
with:employers	-48
with:employment	27
with:employs	-68
with:empreinte	-91
with:enchaine	30
with:enchainee	-41
with:enclosed	28
with:encore	-34
with:ends	33
with:endurance	98
with:engage	-37
with:engaged	-38
with:engine	-43
with:engineer	-39
with:england	-32
with:english	-35
with:enregistree	-25
with:enrolled	-41
with:ensemble	-31
with:entend	-72
with:enterprise	-31
with:entre	51
with:entreprises	-52
with:entretien	38
with:envoie	44
with:epicurienne	-33
with:epilation	-35
with:epipen	-44
with:epouse	58
with:epouses	-26
with:epoux	-44
with:equality	29
with:equipe	-27
with:equipes	-29
with:erlangen	-32
with:escale	-27
with:essay	-66
with:estates	-38
with:estimations	-34
with:estonia	-28
with:etaient	42
with:etait	34
with:etalonnage	-51
with:etalonneur	-26
with:ete	36
with:ethical	-28
with:ethique	-45
with:ethiques	-25
with:etienne	-67
with:etoile	37
with:etonne	-58
with:etre	25
with:etude	-49
with:etudes	46
with:etudiante	-65
with:etudiants	-29
with:europeen	-25
with:europeenne	-26
with:europeennes	-54
with:even	25
with:evening	-50
with:evenings	36
with:events	-67
with:everybody	41
with:everyone	64
with:evidence	-25
with:evite	34
with:eviter	63
with:evolution	-46
with:evoque	32
with:ex	54
with:examined	-28
with:excel	-72
with:excellent	-45
with:excellents	-41
with:exclu	53
with:executive	32
with:exempted	72
with:exome	-61
with:expatriate	-30
with:expert	-49
with:experts	-25
with:explains	-32
with:exploite	-36
with:exploiter	26
with:export	-35
with:exposition	-26
with:expression	-32
with:extinction	-43
with:extra	-27
with:extraction	-37
with:extreme	-26
with:eze	-31
with:f508	-35
with:fabre	-39
with:facades	-35
with:face	-49
with:facial	-58
with:faciale	-78
with:facilities	-40
with:facteur	-45
with:facteurs	38
with:factory	-28
with:failed	28
with:faillite	-29
with:faim	48
with:faire	-38
with:faisait	-32
with:fait	34
with:fall	48
with:familiale	-50
with:famille	27
with:familles	-53
with:fanconi	42
with:far	39
with:farm	-31
with:farmer	-39
with:farmers	-25
with:fashioned	30
with:faster	37
with:father	48
with:faune	-33
with:faute	-75
with:faux	-30
with:fbu	-52
with:federal	66
with:federation	37
with:fee	-51
with:fees	61
with:fell	-69
with:ferme	-29
with:ferroviaire	-28
with:fertility	-34
with:festivals	-34
with:fibrosis	25
with:fiche	95
with:fiction	-29
with:fidele	31
with:field	-86
with:fier	55
with:fiere	42
with:fifteen	53
with:figure	43
with:file	47
with:files	-36
with:filiale	-62
with:fille	43
with:filles	35
with:film	-122
with:filme	-38
with:filmed	32
with:films	40
with:fin	54
with:finance	-44
with:finds	37
with:fined	-26
with:fingerprint	-67
with:fingerprints	-73
with:fired	46
with:firm	-29
with:firms	-34
with:fiscale	31
with:fish	-35
with:fitter	-61
with:fixed	-38
with:fixes	-43
with:flags	-25
with:flat	77
with:fled	39
with:flights	-26
with:floor	25
with:flow	-58
with:flower	-26
with:flowers	-40
with:flux	-68
with:flying	36
with:fo	-93
with:fob	25
with:fondateur	-50
with:fondatrice	-28
with:food	-25
with:foot	37
with:football	-71
with:footballeur	58
with:ford	-29
with:foreman	121
with:forensic	-31
with:forest	-28
with:forestiere	-28
with:forging	-27
with:formalites	-30
with:formateur	-29
with:formation	-88
with:formatrice	-93
with:forme	38
with:former	71
with:forms	-29
with:formulaire	49
with:formulaires	-32
with:fort	-33
with:forte	-65
with:forum	40
with:found	67
with:founded	48
with:fourni	32
with:fournie	-32
with:fournir	-31
with:foyer	-62
with:fragile	-26
with:frames	-31
with:frameworks	-28
with:franc	-46
with:francais	-42
with:frankfurt	43
with:free	-34
with:freelance	-50
with:freemason	-38
with:freemasons	-51
with:freight	-43
with:frequentes	-29
with:frere	41
with:freres	25
with:freud	-30
with:friday	63
with:fridays	44
with:friends	45
with:froid	-61
with:froide	-27
with:from	53
with:frozen	-33
with:fsu	-56
with:fui	53
with:fuite	34
with:fund	30
with:fundraiser	-28
with:fundraising	35
with:funds	-32
with:furniture	-47
with:further	45
with:g	-33
with:gael	-60
with:gai	-34
with:gait	-57
with:gall	-29
with:gallet	-28
with:games	-28
with:garcon	32
with:garcons	44
with:gard	29
with:gardait	32
with:garde	-33
with:garden	-30
with:gardener	-31
with:gare	-59
with:gargoyles	-46
with:gauchers	-28
with:gave	27
with:gay	-121
with:gendarme	-35
with:gender	-26
with:gene	-39
with:genealogie	34
with:general	-45
with:generation	-26
with:genes	-59
with:genetic	-78
with:genetically	-49
with:genetique	-63
with:genetiques	-27
with:genoux	-54
with:geographique	-32
with:gerante	-53
with:gere	-70
with:gestionnaire	-32
with:gets	41
with:gilbert	33
with:git	-63
with:give	36
with:gives	33
with:glisse	62
with:glucksmann	27
with:gluten	27
with:gmb	-63
with:go	51
with:goalkeeper	-42
with:goes	56
with:going	55
with:golf	-114
with:good	-46
with:gossip	26
with:gout	-33
with:gouvernante	-51
with:gouvernement	-38
with:governor	49
with:grace	-50
with:grade	-41
with:grader	-42
with:graduate	-28
with:grand	34
with:grande	45
with:granted	29
with:grants	-29
with:graphiste	-63
with:graphql	-26
with:gras	-44
with:greffier	-51
with:greffiere	-50
with:grenoble	-28
with:grin	-38
with:grossiste	-31
with:grounds	55
with:groupe	25
with:grue	-49
with:guard	34
with:guests	-54
with:guide	-40
with:guy	-28
with:h	61
with:habit	27
with:hair	45
with:halewood	42
with:half	-31
with:hand	-45
with:handbook	-39
with:handicape	-44
with:handled	30
with:handler	-67
with:hands	-36
with:handshake	-58
with:hang	-27
with:hanoi	42
with:hardware	-36
with:has	25
with:hasn	56
with:haul	-26
with:hausse	-26
with:haven	-35
with:having	31
with:havre	30
with:headhunter	31
with:health	28
with:healthy	-52
with:hear	-37
with:hearing	-49
with:heart	32
with:heat	40
with:heavy	-25
with:hebdo	-52
with:helene	-63
with:helmand	39
with:help	-56
with:helvetique	-31
with:hence	42
with:hereditaire	-47
with:hereditary	-59
with:herite	-56
with:hernies	-28
with:heterosexual	-57
with:heterozygote	-29
with:heureuse	38
with:hexham	-51
with:hidalgo	-34
with:him	28
with:himself	44
with:hinted	30
with:hints	54
with:hire	-51
with:hired	-33
with:hires	-37
with:historian	-30
with:hla	-66
with:hmrc	51
with:hoang	40
with:hold	46
with:holds	43
with:holiday	-30
with:holidays	37
with:homeopathie	29
with:homeopathy	44
with:hommes	-42
with:homo	-85
with:homosexualite	-41
with:homosexuel	-40
with:homozygous	-46
with:hong	31
with:honk	-27
with:honnete	27
with:honour	-25
with:honours	41
with:hopital	63
with:horoscopes	-67
with:hors	98
with:horse	49
with:hospital	50
with:hospitalise	-65
with:hospitals	-31
with:hotel	-71
with:hotellerie	-55
with:hotesse	-28
with:hours	68
with:household	-43
with:housing	-29
with:how	-34
with:howard	-28
with:huile	-50
with:huissier	-47
with:hull	35
with:huma	-33
with:humaine	-29
with:humanist	-40
with:husband	71
with:i	32
with:iain	29
with:idees	-39
with:idemia	-40
with:identified	-46
with:identifies	39
with:identify	33
with:identifying	25
with:identite	26
with:iec	-26
with:iel	74
with:if	48
with:ignore	34
with:ii	37
with:ils	26
with:imagerie	-27
with:imc	-56
with:immeuble	-26
with:immigration	-26
with:immobilier	-58
with:immobiliere	-46
with:immoral	54
with:imprimerie	-33
with:imprimeur	-44
with:included	38
with:inclusion	40
with:independant	-77
with:indetectable	32
with:index	-29
with:indication	44
with:industrielles	-42
with:ines	56
with:infidele	-43
with:infirmary	-43
with:infirmier	-54
with:info	-60
with:informatise	-54
with:informed	-33
with:ingenieur	-55
with:ingenieurs	-38
with:inherited	-51
with:initiative	-61
with:injure	-32
with:inrae	-27
with:inscrit	89
with:inside	-30
with:insists	28
with:installer	-72
with:institute	-70
with:insurer	-25
with:interdit	49
with:interesse	39
with:interet	-30
with:interim	46
with:interimaire	53
with:intern	26
with:interprete	-49
with:interpreted	-48
with:interprets	-31
with:interview	84
with:interviewer	64
with:intimate	-58
with:intime	-38
with:intimes	-39
with:inventaires	-28
with:inversion	-44
with:investigation	-33
with:investissement	-42
with:investment	-65
with:invoices	-62
with:ireland	-42
with:iris	-46
with:irish	-52
with:islington	-43
with:isn	44
with:iso	-32
with:issue	27
with:it	47
with:italien	-48
with:ivresse	-28
with:jack	-42
with:jamais	49
with:january	34
with:je	58
with:jeans	-50
with:jeudi	32
with:jeune	-64
with:jeunesse	-30
with:joanna	-25
with:jobs	25
with:joint	39
with:joints	-27
with:jokes	-69
with:joseph	29
with:joue	-58
with:journal	39
with:journalistes	26
with:journalists	-43
with:judge	-33
with:judges	-29
with:judging	38
with:judiciaire	-76
with:judiciaires	-40
with:judo	-56
with:juge	37
with:jugement	28
with:jumeau	26
with:jumeaux	32
with:june	45
with:junior	29
with:juriste	-92
with:jusqu	77
with:juvenile	-34
with:kampala	33
with:karen	48
with:karim	41
with:keeps	48
with:kent	-41
with:kessler	29
with:kids	38
with:killed	34
with:kinesitherapeute	-50
with:kit	29
with:kits	-57
with:klinefelter	-33
with:know	80
with:knows	29
with:kong	30
with:koroma	40
with:kyoto	-58
with:l214	-30
with:label	-52
with:laborantine	-26
with:lache	34
with:lactose	44
with:ladders	56
with:ladies	-56
with:laicite	-33
with:laine	-25
with:lake	-34
with:lane	-37
with:langues	38
with:lapsed	84
with:laptop	48
with:laptops	-38
with:larne	35
with:laser	-39
with:lasse	-49
with:late	44
with:later	40
with:latex	79
with:latin	-27
with:laughs	-35
with:launched	-27
with:laundry	-29
with:lawyer	-47
with:lay	38
with:layout	-52
with:le	36
with:leader	32
with:leadership	-39
with:leads	75
with:lecteur	67
with:lecturer	-39
with:lectures	-70
with:led	55
with:leeds	-37
with:left	70
with:legal	-36
with:leicester	-27
with:leith	-35
with:lemon	-25
with:lenses	28
with:lequel	-29
with:leroy	32
with:lesbian	-37
with:lesbienne	-36
with:lesbos	-33
with:let	71
with:lets	32
with:letter	48
with:letters	-29
with:leur	31
with:leurs	-53
with:levres	-35
with:levy	-43
with:lfi	-26
with:lgbt	-25
with:lgbtq	-40
with:liaison	-41
with:liaisons	-28
with:liberal	-60
with:liberation	32
with:liberee	-30
with:libertarian	-60
with:libido	-75
with:librarian	-45
with:libre	-38
with:librement	26
with:licenciement	54
with:licensing	-26
with:lifelong	31
with:lift	34
with:light	30
with:lighting	-61
with:limoges	-38
with:limousine	-38
with:linkedin	36
with:lire	42
with:lisbon	32
with:liste	-33
with:listen	-26
with:listens	-34
with:literie	-29
with:lits	-41
with:live	54
with:livraison	-45
with:ll	58
with:loads	-37
with:loan	-26
with:local	28
with:locale	34
with:locks	28
with:loge	-55
with:logement	32
with:logiciel	68
with:logo	-47
with:logs	56
with:loi	-41
with:loisirs	40
with:london	52
with:long	-66
with:look	-38
with:looked	-38
with:lorries	-54
with:lors	62
with:loue	-31
with:louis	48
with:louise	57
with:lounge	-42
with:lourdement	74
with:lourdes	-31
with:love	-50
with:loves	35
with:low	39
with:lr	-52
with:lu	-27
with:lues	39
with:lui	32
with:lumieres	42
with:lunch	73
with:lycee	-28
with:lyceens	-37
with:m	51
with:m25	54
with:machine	30
with:machines	-70
with:maconnerie	-26
with:magasins	35
with:magazine	42
with:mai	77
with:mail	32
with:maine	-86
with:mains	56
with:mairie	34
with:mais	31
with:maitre	-58
with:maitresse	-45
with:majeure	28
with:major	-31
with:maker	-67
with:malades	-27
with:malgre	26
with:malta	-29
with:man	36
with:managed	-44
with:management	-34
with:manager	-31
with:manages	-57
with:managing	57
with:mandats	32
with:mange	27
with:manifestation	54
with:manifestes	28
with:manila	31
with:manual	-42
with:manuel	-51
with:manufacturing	-31
with:many	-30
with:maquettiste	-25
with:marais	-25
with:marc	-26
with:march	32
with:marchandise	-37
with:marche	-70
with:marched	-31
with:marcher	-34
with:marches	39
with:marcus	-27
with:marge	39
with:margin	50
with:mari	60
with:mariage	30
with:mariages	-39
with:marie	26
with:marin	-56
with:marine	48
with:market	-65
with:marketing	-70
with:marque	-55
with:marques	-49
with:married	77
with:marseille	47
with:masks	-45
with:mason	-35
with:master	-26
with:masterchef	-28
with:match	25
with:matched	-31
with:materialist	-65
with:matiere	-32
with:matin	58
with:matins	40
with:matrimoniaux	-39
with:mattered	-31
with:may	51
with:mayor	41
with:me	44
with:means	46
with:meat	-29
with:mechanic	-52
with:medecin	29
with:media	-30
with:mediateur	-34
with:medicale	-51
with:medicine	-34
with:medite	54
with:meeting	-29
with:meetings	-103
with:meilleur	-53
with:member	75
with:membre	75
with:meme	42
with:memoir	26
with:memoirs	-36
with:mend	33
with:mene	-26
with:meneur	35
with:menottes	29
with:mentioned	50
with:mentions	60
with:mentor	-36
with:mer	-100
with:mere	57
with:mes	29
with:messe	36
with:metaboliser	50
with:metabolisme	-26
with:metal	-35
with:method	-26
with:methodist	-51
with:metier	27
with:metrage	-55
with:mi	50
with:michel	45
with:midi	-85
with:midwife	-26
with:milite	29
with:million	-40
with:mills	-40
with:miner	-42
with:mineurs	40
with:ministere	-28
with:ministry	-48
with:minuscule	-40
with:minute	53
with:minutes	-51
with:mis	-27
with:mise	-52
with:missed	57
with:mission	-38
with:mme	45
with:mobile	-40
with:mobilite	-57
with:mode	-41
with:model	52
with:models	-37
with:moderated	-39
with:moderatrice	-49
with:modes	-54
with:module	-25
with:moi	26
with:moins	-28
with:moitie	39
with:moleculaire	-36
with:mon	45
with:monnaie	-26
with:monteur	-55
with:monteuse	-28
with:month	55
with:months	44
with:montpellier	-27
with:montrent	-29
with:moral	-54
with:more	41
with:mormon	-31
with:mornings	34
with:mort	-33
with:mot	-36
with:moteur	-32
with:mother	26
with:moulage	-53
with:moulages	-26
with:mouvement	-26
with:moved	25
with:movement	37
with:mr	48
with:ms	35
with:msc	-39
with:much	-57
with:mug	26
with:municipal	57
with:municipales	-61
with:murmure	54
with:musee	-49
with:museum	-58
with:musical	-57
with:must	34
with:musulman	-39
with:mutation	-115
with:mutations	-31
with:mutual	-49
with:mutuelle	28
with:my	48
with:mybpc3	84
with:myh7	25
with:myheritage	-32
with:naissance	62
with:naked	-58
with:named	42
with:names	-61
with:nanterre	-40
with:national	38
with:nationale	-89
with:nature	48
with:near	58
with:need	41
with:needed	26
with:needs	66
with:negatif	41
with:negative	87
with:negociation	42
with:negocie	-44
with:negotiating	36
with:negotiations	-37
with:neighbour	44
with:neighbours	63
with:nes	46
with:neutral	26
with:neutre	35
with:neuves	-36
with:never	33
with:newborn	-29
with:newbury	-50
with:newspaper	33
with:nhs	-35
with:nice	-28
with:no	46
with:nobody	52
with:noel	27
with:noisy	-25
with:nomme	-42
with:non	49
with:none	46
with:nord	56
with:nordisk	-29
with:normal	81
with:normandie	-42
with:north	-57
with:norway	-35
with:nos	-34
with:notaire	-28
with:note	59
with:nothing	57
with:noticed	36
with:notices	-26
with:notre	-55
with:nous	54
with:nouveaux	-66
with:novak	-26
with:novel	-108
with:novotny	36
with:now	90
with:nucleaire	50
with:nuits	39
with:nuj	-42
with:number	68
with:numbers	-41
with:numerique	-74
with:nurse	-50
with:nursery	-35
with:nurses	-35
with:objecteur	-28
with:objection	-33
with:objet	-27
with:obligation	30
with:oblige	33
with:ocaml	-30
with:occupational	-59
with:october	65
with:oeuvre	-49
with:off	46
with:offend	-30
with:offenders	-43
with:offered	62
with:office	42
with:officer	-44
with:officers	-27
with:officier	-39
with:officine	-32
with:ohio	-28
with:oil	-27
with:older	26
with:on	41
with:onboarding	29
with:once	58
with:one	55
with:ong	-42
with:online	34
with:only	36
with:openly	60
with:opens	-27
with:operation	56
with:operator	-48
with:operatrice	-28
with:opinion	-48
with:opponent	25
with:opposee	-25
with:opposition	-80
with:opt	-37
with:option	-43
with:optional	26
with:optique	-55
with:orchidees	-30
with:ordered	28
with:ordre	47
with:organisateur	-53
with:organisation	-57
with:organisatrice	-47
with:organise	-27
with:organises	48
with:orient	-30
with:orientation	-110
with:origines	28
with:orsay	-43
with:orthoptiste	-31
with:oscp	-55
with:osei	-37
with:oser	-29
with:oslo	-27
with:other	-35
with:ott	26
with:ottawa	-45
with:ou	50
with:ouest	-62
with:our	41
with:out	37
with:outdated	34
with:oute	-47
with:outils	-31
with:outs	-39
with:outspoken	31
with:ouvert	-38
with:ouvertures	-50
with:ouvrent	39
with:ouvrier	-34
with:owner	-40
with:ox	-32
with:pa	-60
with:pacafist	31
with:pacifiste	-41
with:packaging	-33
with:page	34
with:paie	26
with:pairs	-37
with:palais	-39
with:palm	-81
with:palmaire	48
with:panic	-64
with:panne	29
with:pansement	54
with:papas	-29
with:paperasse	-72
with:paperwork	-76
with:parce	70
with:parcours	-49
with:parcs	-50
with:parent	-29
with:parfaite	33
with:parish	-37
with:park	-61
with:parler	-43
with:parlez	30
with:parlour	-29
with:paroisse	37
with:parole	71
with:partenaires	-42
with:parti	-59
with:participant	35
with:participe	49
with:particulier	45
with:parties	42
with:partis	-28
with:parts	-55
with:pas	26
with:passage	-43
with:passe	69
with:passed	61
with:passes	80
with:passport	27
with:password	-32
with:pastor	48
with:patent	-33
with:patents	-52
with:paternity	-60
with:patience	-60
with:patient	-28
with:patiente	48
with:patients	-58
with:patissiere	-33
with:patrimoine	-64
with:patronal	-27
with:patronale	-26
with:patronne	57
with:pau	38
with:paul	-43
with:pay	68
with:payes	-32
with:payments	-44
with:payroll	-80
with:paysannes	-37
with:pcf	-82
with:pcs	-43
with:peanut	35
with:peels	-26
with:peine	-68
with:peint	-75
with:peintre	-55
with:peinture	-27
with:pelerinage	-42
with:pen	79
with:penalty	-32
with:pendant	36
with:pending	31
with:penitentiaire	-40
with:pense	26
with:people	-62
with:pepinieriste	-45
with:perdue	-57
with:period	-47
with:periode	36
with:permis	-61
with:persecutes	-26
with:person	69
with:personne	68
with:personnes	-67
with:perth	-35
with:pese	25
with:petit	34
with:petite	-52
with:petits	-31
with:peu	42
with:peut	-42
with:pharmacie	-54
with:pharmacienne	28
with:phase	-58
with:phd	-44
with:philosophique	-30
with:phone	72
with:phones	31
with:photo	50
with:photograph	32
with:photographe	-60
with:photographer	-55
with:photographie	45
with:photos	52
with:physiotherapist	-52
with:piano	-61
with:pic	37
with:pieces	-41
with:pied	-41
with:pike	35
with:pilot	43
with:pitch	-59
with:plaide	45
with:plaidoyer	49
with:plan	-40
with:planes	47
with:planner	-54
with:planning	-52
with:plant	34
with:plants	32
with:plat	-37
with:plateforme	-39
with:platt	39
with:play	-56
with:played	-31
with:plays	-28
with:please	82
with:plein	32
with:plongee	38
with:pma	36
with:pme	-38
with:po	29
with:point	-34
with:poissy	27
with:poland	47
with:policeman	39
with:polices	-38
with:policy	-36
with:polite	39
with:political	-29
with:politics	73
with:politique	-60
with:pompier	-40
with:porno	-64
with:porte	48
with:porteuse	-67
with:portique	-31
with:portraitiste	-65
with:poser	-43
with:positif	37
with:position	29
with:positive	76
with:positives	-33
with:possible	40
with:posted	38
with:posting	25
with:posts	47
with:pouce	-70
with:poulpe	-46
with:poursuivi	-36
with:pr	-36
with:practice	-57
with:pragmatique	-28
with:pratiquant	41
with:pre	51
with:precedent	42
with:precinct	37
with:precise	53
with:preciser	30
with:precoce	-43
with:predictive	-30
with:predispose	-29
with:predisposed	-25
with:predisposition	-59
with:prefer	-26
with:prefers	31
with:prejudice	-29
with:premiere	68
with:premises	-44
with:premutation	-47
with:prepared	-37
with:pres	28
with:present	44
with:presente	46
with:presents	-31
with:press	-84
with:presse	28
with:pressure	-62
with:prestataire	-48
with:prete	25
with:prevention	-27
with:preventive	-39
with:previous	28
with:prevoyance	-50
with:pride	32
with:priesthood	26
with:principe	46
with:principes	-40
with:printemps	73
with:printer	-49
with:printers	-46
with:prints	-54
with:prises	36
with:prison	30
with:privacy	-40
with:prive	-28
with:prives	27
with:privilege	-41
with:prix	-74
with:prize	-71
with:pro	-36
with:problem	-31
with:prochaines	-27
with:proche	95
with:procurement	-47
with:product	-38
with:production	-33
with:productions	-26
with:products	27
with:professeure	-32
with:professionnel	-41
with:profil	40
with:profile	88
with:profonde	-38
with:projet	-36
with:projets	-55
with:promoted	26
with:prononcee	26
with:proof	-39
with:propre	82
with:prospect	-31
with:prospectuses	-43
with:protection	-32
with:protesters	-40
with:prothesiste	-62
with:prototype	-50
with:prouve	59
with:province	42
with:provincial	39
with:prud	63
with:ps	-88
with:psen1	-29
with:psychologue	-31
with:pu	46
with:pub	28
with:publications	48
with:publicitaires	-33
with:publics	-28
with:publique	-53
with:published	-33
with:publisher	-35
with:puis	29
with:pupil	40
with:pupils	-69
with:purge	49
with:put	25
with:puts	72
with:quarrel	34
with:que	46
with:questionnaire	38
with:questions	41
with:qui	31
with:quick	-43
with:quit	64
with:quitte	65
with:rabhi	33
with:race	-27
with:racecourse	-30
with:racing	-38
with:radie	32
with:radio	-94
with:raisons	44
with:rally	-30
with:rand	29
with:range	-67
with:ranger	-30
with:rangs	27
with:rao	72
with:rapport	-43
with:rapports	-88
with:rare	39
with:rather	37
with:react	-54
with:read	-33
with:reader	-41
with:reading	25
with:realise	-25
with:realist	-44
with:rebond	-65
with:recently	-30
with:reception	-42
with:receptionist	-67
with:reclame	43
with:recognises	-34
with:recoit	-51
with:recommande	35
with:reconnait	-61
with:reconnu	108
with:record	84
with:recordings	-39
with:records	-36
with:recours	-27
with:recouvrement	-39
with:recrute	-41
with:recruteur	87
with:rectorat	-32
with:recu	68
with:recuse	27
with:recyclage	-25
with:redacteur	-42
with:redaction	29
with:redige	-31
with:redonne	-48
with:reduit	-29
with:references	70
with:referent	47
with:refroidi	29
with:refuse	65
with:refused	53
with:refuses	62
with:regard	-40
with:regie	-29
with:regionale	49
with:registered	60
with:registre	25
with:regle	-38
with:regretter	28
with:regulator	-61
with:regulier	60
with:rejoindre	-28
with:rejoint	-26
with:related	53
with:relation	54
with:relations	-65
with:releases	-28
with:releve	-34
with:relieuse	-57
with:religieuse	-31
with:religion	-55
with:relit	-37
with:relocate	54
with:remarquable	27
with:rembourse	38
with:remember	-43
with:remote	-28
with:renaissance	-36
with:rend	41
with:rentre	-45
with:rentree	56
with:renvoye	38
with:repaid	-41
with:repair	-54
with:repaired	-45
with:replaced	-60
with:repond	28
with:report	25
with:reporter	-34
with:reporting	-36
with:reports	-36
with:reprendre	38
with:republicains	-38
with:republican	-34
with:republique	46
with:requested	-32
with:research	-83
with:researcher	-68
with:reseau	74
with:reserve	62
with:reserviste	55
with:residence	-56
with:resigned	46
with:respecte	-28
with:rest	-37
with:restaurant	-71
with:restaurants	-32
with:restauration	-28
with:restaure	-76
with:restoration	-27
with:restored	-43
with:restores	-37
with:restriction	63
with:result	29
with:resultats	44
with:results	42
with:retards	-42
with:retenu	-61
with:retient	62
with:retire	-37
with:retrait	-64
with:retraite	-67
with:retrouve	46
with:retrouvee	35
with:rett	-30
with:return	-43
with:returned	-55
with:reunions	-97
with:reussi	36
with:reuters	-38
with:revendique	53
with:revendu	-49
with:revendue	-30
with:revenu	-40
with:revision	-35
with:revue	-40
with:rewritten	-35
with:reyes	45
with:riant	-31
with:rien	48
with:rights	-48
with:rigoureuse	-28
with:rings	32
with:riots	-39
with:risk	-25
with:risks	42
with:rn	-70
with:roche	60
with:roe	32
with:role	-57
with:roll	-60
with:roman	-75
with:room	-56
with:rope	-44
with:rouen	-26
with:roussel	-39
with:route	-32
with:rowe	-47
with:royal	39
with:rrh	-39
with:rubrique	29
with:rudolf	44
with:rue	-74
with:rugby	-105
with:ruiz	-58
with:ruling	-33
with:rumeur	59
with:rumour	25
with:run	25
with:runs	57
with:rupture	27
with:ruth	27
with:sa	30
with:said	51
with:sain	-33
with:saint	49
with:sais	-28
with:saison	-36
with:salaire	50
with:salariee	-48
with:salaries	-52
with:salesman	-45
with:salle	31
with:salmon	-59
with:salons	33
with:same	-49
with:sang	-26
with:sanitaire	-29
with:sans	26
with:sante	76
with:sat	63
with:satirical	-35
with:sauna	31
with:savent	-29
with:savoir	51
with:saw	-27
with:say	45
with:says	71
with:scan	-73
with:scanner	-27
with:scenariste	-38
with:sceptique	-45
with:scheme	-61
with:schiphol	71
with:school	53
with:scientifique	-37
with:scissors	-37
with:sclerose	-26
with:scn1a	60
with:scolaires	-36
with:scooter	-37
with:scottish	-27
with:scouts	-38
with:screening	38
with:scripte	-27
with:scrutin	-29
with:scythes	-36
with:se	59
with:seamstress	-50
with:search	32
with:season	-74
with:seche	-36
with:second	57
with:secretary	27
with:section	76
with:see	63
with:seed	-35
with:seems	50
with:segolene	52
with:sein	27
with:seize	25
with:sejours	38
with:selection	-45
with:selfie	-41
with:sell	-30
with:selling	-32
with:sells	-84
with:selon	79
with:semaines	55
with:semences	-39
with:seminaire	41
with:seminar	-34
with:senateur	-36
with:senior	-26
with:sens	-40
with:sense	-74
with:sent	56
with:sera	-59
with:serait	32
with:sergeant	-64
with:serie	-54
with:series	-46
with:seriously	28
with:sert	30
with:servant	49
with:servants	-37
with:served	52
with:server	36
with:serving	-28
with:sets	-52
with:settlement	-25
with:seul	-29
with:seven	43
with:seventies	48
with:sex	-95
with:sexe	-43
with:sexologue	35
with:sexual	-63
with:sexuel	-46
with:sexuelle	-65
with:shelving	-30
with:shift	-53
with:shifts	-49
with:shoot	-41
with:shop	-30
with:shorter	-50
with:should	-41
with:show	-34
with:showed	40
with:shows	39
with:sickle	-37
with:side	63
with:siege	-35
with:siemens	-41
with:sighed	-40
with:sign	-30
with:signaler	38
with:signataire	35
with:signs	79
with:simple	-66
with:since	59
with:sing	26
with:singapore	-27
with:single	-60
with:sister	54
with:sits	31
with:six	45
with:sketch	42
with:sleep	-38
with:slept	-48
with:slip	37
with:smiles	-69
with:snes	-48
with:snp	-31
with:snphare	26
with:snuipp	-26
with:so	55
with:sociale	-30
with:sociales	-39
with:socialist	-39
with:socialiste	-32
with:societe	-32
with:society	34
with:soeur	61
with:soho	-69
with:soins	38
with:soiree	-29
with:soirees	-29
with:soit	35
with:solicitor	-63
with:solidaires	-40
with:some	68
with:somebody	32
with:someone	-26
with:sommeil	39
with:sommelier	32
with:sondeur	-34
with:sonnette	-42
with:sons	-45
with:sophie	25
with:sort	70
with:sorti	56
with:soudure	-52
with:souligne	49
with:sound	-75
with:source	-50
with:sourire	34
with:sourit	-38
with:soutenue	-54
with:soviet	-44
with:spain	52
with:spanish	60
with:speak	31
with:speaks	69
with:special	-43
with:specialist	-25
with:specialiste	-68
with:speed	-36
with:spends	40
with:spinale	40
with:spite	52
with:split	-41
with:spoke	30
with:sport	33
with:sql	-38
with:squad	-35
with:stable	60
with:stade	-41
with:stadium	-25
with:stall	-54
with:stamps	-39
with:stand	-31
with:standard	-82
with:standardiste	-26
with:stations	-30
with:statistician	-38
with:status	-43
with:stay	-56
with:steel	-29
with:steering	27
with:sterile	-59
with:steroid	35
with:steward	-54
with:stewards	41
with:stings	31
with:stoique	-53
with:stolen	25
with:stood	51
with:stop	31
with:stopped	-49
with:store	-47
with:stored	57
with:stores	-27
with:story	-32
with:strasbourg	55
with:street	-58
with:strongly	44
with:struck	-53
with:student	25
with:students	-61
with:studies	-58
with:studio	-50
with:study	-55
with:style	-111
with:subject	-42
with:sud	-81
with:sugar	-71
with:suing	26
with:suits	-55
with:suivi	63
with:suivie	40
with:sujet	64
with:summers	-31
with:sunday	26
with:superb	48
with:supernatural	-26
with:supervision	-32
with:supplier	31
with:supplies	-38
with:sur	-29
with:surgeon	38
with:surpris	-48
with:surveillance	-28
with:surveyor	-27
with:surveys	-45
with:suspendu	40
with:svt	-40
with:symptoms	-30
with:syndic	-25
with:syndical	-40
with:syndicale	-32
with:syndrome	49
with:sysadmin	-26
with:system	49
with:systeme	54
with:t	77
with:table	-83
with:tableaux	-45
with:tablet	31
with:tablette	48
with:tailleur	-43
with:tailor	-29
with:take	-39
with:taken	59
with:takes	29
with:talent	-26
with:tant	-47
with:tante	35
with:tapage	26
with:tart	-25
with:taste	-61
with:tasting	-37
with:tate	-35
with:tavistock	-36
with:tax	-41
with:taxi	25
with:teaches	-38
with:teaching	48
with:teachings	37
with:team	-35
with:technician	-52
with:technicien	-59
with:teenager	53
with:teenagers	-37
with:teens	51
with:teheran	42
with:telethon	-44
with:teletravail	65
with:television	-29
with:tell	45
with:temoin	-42
with:temperage	-29
with:temple	-67
with:tender	-27
with:tenir	46
with:tenu	-72
with:terrain	-75
with:tester	-51
with:tests	-32
with:tete	25
with:texas	-29
with:tgwu	48
with:thanks	-39
with:that	25
with:the	34
with:theatre	-82
with:their	-41
with:then	42
with:therapy	-27
with:there	71
with:therefore	28
with:these	-44
with:thesis	-27
with:they	66
with:thing	29
with:things	58
with:thinks	37
with:third	-26
with:this	39
with:thoreau	-40
with:those	40
with:though	48
with:thought	69
with:through	33
with:thumb	-51
with:ticked	72
with:ticket	25
with:tiennent	-26
with:tient	-35
with:tiers	56
with:tirait	-31
with:tired	29
with:tissue	-45
with:titre	-39
with:titres	54
with:to	26
with:toilets	48
with:told	62
with:tom	43
with:tombee	36
with:ton	-27
with:took	25
with:tools	-28
with:topic	-27
with:total	43
with:touch	-32
with:touche	-72
with:touchees	-45
with:toucher	-69
with:tour	-36
with:tourner	40
with:trace	-25
with:track	-34
with:trade	-37
with:traducteur	-26
with:traduit	-56
with:train	42
with:trainee	-39
with:trainer	-33
with:training	-30
with:trains	-77
with:traiteur	-55
with:transfer	-42
with:transformation	-29
with:transhumanist	-40
with:translated	-33
with:translation	-47
with:translator	-41
with:transports	-42
with:travail	42
with:travailler	29
with:travaillera	-30
with:treasurer	42
with:treated	80
with:treatment	76
with:tremblement	-40
with:tresorier	30
with:tresoriere	26
with:trial	27
with:tribune	37
with:trisomique	-26
with:trompe	-54
with:trou	59
with:trouble	44
with:true	48
with:trust	-62
with:trustee	63
with:try	30
with:trying	-27
with:turned	38
with:turnover	-30
with:twenty	70
with:twice	52
with:twickenham	-47
with:twins	42
with:two	27
with:typage	-28
with:types	-31
with:typing	40
with:ucu	-45
with:ueda	52
with:uk	-86
with:uml	-41
with:under	44
with:unfaithful	-54
with:union	-89
with:unions	-42
with:unison	-69
with:unit	-65
with:unite	-60
with:units	-33
with:universities	-27
with:university	-25
with:unknown	27
with:unmarried	-58
with:unpaid	36
with:unprompted	42
with:unsa	-78
with:until	42
with:upheld	-27
with:ups	-36
with:urbanisme	-28
with:uses	32
with:usher	-36
with:usine	-58
with:utilise	36
with:v	-26
with:valeurs	25
with:van	-91
with:vance	32
with:vante	46
with:variant	-26
with:vault	-32
with:ve	69
with:vecteur	47
with:vegane	-32
with:veganes	-42
with:veganisme	-53
with:vegetale	-43
with:veillees	-29
with:vein	-53
with:vend	-37
with:vendeur	-52
with:vendeuse	-45
with:vendors	-42
with:vendre	39
with:vendu	-54
with:vente	-30
with:ventes	32
with:venu	-30
with:venue	52
with:verbal	-39
with:vermeer	-51
with:vers	25
with:verse	53
with:vert	-54
with:verte	-33
with:vestiaire	-36
with:veterinaire	-36
with:veut	28
with:victime	-25
with:victimes	-44
with:victoria	-40
with:victorian	-32
with:videos	71
with:vieille	65
with:vient	43
with:vieux	30
with:view	-46
with:vigne	-56
with:vigneron	-36
with:village	-29
with:ville	-31
with:vingt	37
with:vins	-41
with:violence	34
with:violences	-53
with:vip	-27
with:viral	-38
with:vis	29
with:visa	33
with:visage	-48
with:vise	42
with:visio	48
with:vision	26
with:visite	42
with:visiteuse	-49
with:visitor	-25
with:visitors	-54
with:visits	35
with:vivre	44
with:voice	-31
with:voila	-64
with:voile	-37
with:voit	62
with:voiture	66
with:voitures	25
with:volage	-54
with:volontiers	35
with:voltaire	32
with:volunteer	42
with:volunteered	28
with:volunteers	31
with:vote	-62
with:voting	-55
with:voulu	-43
with:vous	-30
with:vows	33
with:voyage	-34
with:voyages	51
with:vrai	41
with:vraie	-36
with:vu	77
with:vue	-81
with:waiting	53
with:wall	-26
with:want	38
with:warmth	38
with:wasn	29
with:wasps	31
with:waste	-29
with:watch	-26
with:way	-28
with:we	116
with:wear	49
with:wearing	44
with:wears	87
with:web	-40
with:webcam	60
with:website	41
with:weddings	-29
with:week	33
with:weekends	55
with:weekly	-57
with:weeks	34
with:well	-41
with:west	-41
with:western	-32
with:what	-49
with:where	-42
with:whether	46
with:which	56
with:who	-25
with:whom	26
with:whose	30
with:widower	56
with:will	-37
with:wine	-30
with:winner	-39
with:wires	-26
with:wishes	33
with:withdrawn	74
with:without	26
with:witness	-47
with:witnesses	-28
with:woman	-48
with:women	28
with:won	-27
with:word	-51
with:work	117
with:worker	-46
with:workplace	-26
with:workshop	-28
with:worn	33
with:would	35
with:wouldn	62
with:writer	-27
with:writes	77
with:writing	-40
with:written	53
with:wrongly	29
with:x	-35
with:xxy	-28
with:yard	-26
with:years	42
with:yes	32
with:yet	38
with:york	37
with:you	-47
with:youth	52
with:zele	-59
with:zz	39
words:3	54
words:4	48
words:5	53

b:02 >	3=32
b:1 >	0=-29 2=26 8=-38
b:1 antitrypsine	2=33
b:12 >	2=-46 4=63 5=-33
b:14 02	3=31 4=-27
b:1990 >	5=-33
b:1995 >	0=-25 3=-42 8=71
b:1998 >	4=-57 6=26
b:2 000	8=-26
b:2 >	0=-29 6=43
b:2 kcnh2	4=-47
b:20 heures	8=32
b:2003 >	4=-29 7=57
b:2006 >	8=33
b:2009 >	0=-25 1=-45 2=55 7=37
b:2010 >	2=-29 3=-38 5=-25 6=-28
b:2010 and	2=48 4=35 8=-33
b:2011 >	0=33 4=-36
b:2011 he	4=38
b:2012 >	0=-40 1=-27 3=40 5=37 6=-30
b:2014 >	4=67 5=-68 6=42
b:2015 >	1=-30 7=-25 8=-32
b:2016 >	1=-47 5=-37 6=46 8=71
b:2016 and	0=34
b:2016 un	4=32 6=-56 8=-46
b:2017 >	0=52 6=61
b:2018 >	0=30 4=-42 6=46
b:2019 >	0=27 1=-42 4=65 7=-30 8=-26
b:2019 il	4=40
b:2020 >	4=32 7=29 8=53
b:2021 >	1=-45 2=53 3=-31 4=-58 5=-28 8=-36
b:2026 >	8=30
b:21 janvier	0=46 2=-32
b:22 >	2=47
b:23andme >	2=-29
b:24 heures	8=36
b:3 000	8=-27
b:3 >	0=-30 3=25 4=-36 5=-27
b:4 000	4=-36
b:4 >	3=27
b:46 xx	4=-26
b:50 >	4=61
b:< a	2=-66 3=-91 4=-30 5=-117 7=-34 8=-81
b:< accord	7=-29
b:< according	5=-26 6=-36
b:< accro	5=47
b:< accuse	8=41
b:< active	7=26
b:< activist	0=-45
b:< addicted	4=-43 5=67
b:< addiction	4=-39 5=35
b:< adepte	5=66
b:< adherent	7=-37
b:< adherente	0=57 1=-28
b:< adhesion	7=31
b:< adjoint	0=33 7=-41
b:< admitted	5=41
b:< adn	2=-56
b:< adult	0=-35 4=-30 5=-48 7=-28 8=-38
b:< advises	3=-32
b:< affaire	5=-47
b:< affairs	5=-39
b:< affiliation	7=47
b:< after	2=41 6=28
b:< agent	0=-25 8=-42
b:< agnostic	1=60
b:< aide	8=-27
b:< aime	1=-27 5=74 8=-25
b:< allergic	5=-48
b:< amateur	5=-35
b:< an	0=29 1=-55 4=-42 5=-79 6=-28 8=-53
b:< analyse	2=44
b:< ancestry	2=48
b:< ancien	0=103 5=-31 6=-42 7=-74 8=29
b:< ancienne	0=41 7=64 8=-26
b:< anti	0=75 1=-30 4=-42
b:< antinatalist	1=57
b:< antispeciste	0=-36 1=37
b:< apparemment	1=51
b:< apparently	0=-55 4=33 7=-35
b:< appeals	8=-30
b:< applicant	2=27 5=-46
b:< apte	4=70
b:< arrest	8=-25
b:< arrested	8=-29
b:< arresting	8=-37
b:< arret	2=-25 4=75 8=-57
b:< arrets	4=-29 8=-30
b:< as	0=-85 1=38 3=-31 4=26 5=-62 7=-94 8=-100
b:< asexual	4=-30 6=76
b:< asexuel	6=69 8=-30
b:< asexuelle	6=-69
b:< asked	4=-29 5=-47 6=-42 7=-42 8=71
b:< assigne	8=68
b:< assistant	8=-29
b:< assistante	5=-25 8=-27
b:< at	4=-25 8=39
b:< athee	1=69
b:< atheist	4=-34
b:< attirance	5=-75
b:< attiree	6=-43
b:< au	0=46
b:< aucun	4=34
b:< aucune	1=51 8=-50
b:< aumonier	8=-43
b:< authentification	7=-31
b:< aventure	5=-51
b:< aventures	5=-56
b:< aveugle	4=-50
b:< avocat	7=-34
b:< avocate	2=-29 7=-33
b:< b2	8=36
b:< bachelor	0=-27 1=-27
b:< badge	3=57
b:< banned	8=46
b:< banque	3=-25
b:< bar	6=-38
b:< barred	8=65
b:< bartender	6=-34
b:< bed	4=-30 5=53 6=-33 8=-26
b:< believes	1=-52 5=-31 8=-41
b:< benevole	6=56
b:< between	0=30 1=-25
b:< biometric	0=-27
b:< biometrie	3=-36
b:< bisexual	6=28
b:< bisexuelle	6=70
b:< blacklisted	7=32
b:< blind	1=-26 4=-92
b:< blood	4=-25
b:< blue	0=-30 4=39
b:< bon	0=50 4=62
b:< bonne	0=-25 4=-57
b:< born	2=77 4=-62
b:< both	5=68
b:< boyfriend	6=-41
b:< bracelet	8=50
b:< branch	0=-54 7=34
b:< brought	1=98
b:< buddhist	1=-35
b:< built	0=-40
b:< c	2=54 7=-28
b:< cadre	4=-45
b:< came	0=-27 6=56
b:< camp	6=-34
b:< campagne	0=-46
b:< campagnes	0=-28
b:< campaigned	0=-33 1=75 3=-27
b:< cancer	2=-30
b:< candidat	1=-43
b:< candidate	0=48 1=-25 7=31 8=31
b:< card	0=46
b:< carrier	4=-30 6=-32
b:< carriers	2=-40
b:< carries	2=29 4=33
b:< carte	0=-42 4=51
b:< caryotype	0=-40 2=47 4=-30
b:< case	8=-38
b:< casier	5=-42 8=28
b:< casiers	8=-33
b:< catholique	1=-35
b:< celibataire	5=-63
b:< celibate	5=30
b:< cell	8=-32
b:< cellules	2=57 3=-30
b:< centre	0=-58
b:< charge	4=-29 8=-54
b:< charges	8=31
b:< charme	4=-38
b:< chastity	5=-34
b:< chef	0=38 3=-37 5=-28
b:< chromosome	2=-98
b:< chronic	4=-32
b:< claire	3=-32 6=36
b:< clean	8=66
b:< cleared	4=79 8=29
b:< closeted	6=30
b:< club	5=30
b:< collectionne	0=-44 5=49
b:< collective	7=-39
b:< coming	6=29
b:< comite	0=-33
b:< comme	6=33
b:< committed	1=26
b:< communaute	1=35 8=-39
b:< compagne	6=-28
b:< compagnon	5=-31 6=-49
b:< comptable	1=-83 3=-29 4=-34 5=-61 7=-44 8=39
b:< condamne	8=-53
b:< condom	5=-25
b:< condoms	5=-26
b:< confederation	7=-28
b:< conjoint	5=-39
b:< connue	5=36
b:< conquete	0=-27 5=-26
b:< conseil	2=29 6=-48 7=-42
b:< conseiller	3=-26 6=-38 7=51
b:< conseillere	2=-32 5=28 7=-33 8=-30
b:< conservateur	0=-31
b:< considers	1=53
b:< consultant	4=-29
b:< controle	0=-33 3=54 4=-42
b:< convicted	8=-30
b:< conviction	1=-65
b:< convictions	1=-77 6=-26 8=-46
b:< cotisations	7=-81
b:< couche	5=52
b:< counselled	6=-33
b:< coupable	8=-39
b:< couple	1=-34 5=-61
b:< court	7=-43
b:< covered	6=-26
b:< crime	8=-26
b:< criminal	8=33
b:< crise	4=-37
b:< cure	0=-30
b:< currently	8=57
b:< custody	8=-67
b:< customer	2=-48
b:< d	2=-50 6=-30 7=-31
b:< dbs	8=28
b:< de	0=48 2=38
b:< declined	2=26 3=28 7=29
b:< deficit	2=42 5=-40
b:< delegue	0=51 7=-58
b:< deleguee	4=-40 7=-30
b:< demarche	3=-26
b:< depressed	4=-25
b:< depression	8=-43
b:< deputy	0=39
b:< des	4=71 5=66
b:< designed	4=-48
b:< detenteur	8=-32
b:< determined	1=-51
b:< deux	0=-32 1=-44 2=-28 4=59 6=59 7=-26 8=38
b:< developpe	4=-33
b:< diabetique	4=43
b:< diagnosed	2=33
b:< did	6=-34 7=35 8=94
b:< digital	3=-44
b:< directeur	5=-43 7=-37
b:< directrice	2=-35 4=-35 5=-29
b:< disciple	1=45
b:< disqualified	8=61
b:< diversity	6=-25
b:< dna	3=-33 8=-39
b:< doctor	4=49
b:< documentary	7=-35
b:< does	1=47
b:< doesn	4=98 5=-30 6=-64
b:< doigt	3=50
b:< doigts	3=-41
b:< don	5=79
b:< donnees	3=44
b:< dossier	3=-61
b:< doubts	1=48
b:< douze	0=45
b:< drafted	2=-29
b:< drag	6=-40
b:< drh	7=-26
b:< driving	8=27
b:< droite	0=-82
b:< dues	0=-29 5=-33
b:< dyslexic	4=46
b:< editrice	1=-35 5=-32
b:< educateur	4=-38 8=-29
b:< educatrice	4=44 8=-48
b:< effective	1=39
b:< elected	7=25
b:< electronic	8=53
b:< elevee	1=51
b:< elle	3=-32 5=46 8=47
b:< elu	0=-63 7=38
b:< elue	7=39
b:< empreinte	3=50
b:< empreintes	1=-27 3=52 8=-35
b:< en	0=-32 1=-46 4=49 5=-27 6=44
b:< encarte	0=35 7=-26
b:< enceinte	4=41
b:< enquete	8=-31
b:< equity	7=37
b:< esprit	1=-28
b:< ethical	1=-25
b:< ethique	1=-57
b:< ex	0=46 5=-47 6=39 7=66 8=105
b:< existential	5=-32
b:< existentialiste	0=-25 1=51
b:< face	3=-73
b:< facial	4=-29
b:< family	0=-29 2=-70 5=-30
b:< fatigue	4=-34
b:< faux	8=26
b:< fidele	1=27 5=-63
b:< fils	2=30 4=-45 5=-29 7=-35
b:< fine	8=-42
b:< fined	8=31
b:< finger	3=-29
b:< fingerprints	0=-33 3=84 4=-25 6=-29
b:< first	0=-35
b:< fit	2=-29
b:< fled	0=30
b:< fo	7=-111
b:< for	4=-29
b:< force	7=-64
b:< formatrice	2=-39
b:< former	7=74
b:< franc	1=65
b:< fraud	8=-51
b:< free	1=-37 8=-44
b:< frere	2=34
b:< front	0=-37
b:< full	8=-56
b:< fully	4=69 5=-27
b:< gabarit	3=51
b:< gait	3=42
b:< garde	3=-34 4=-72 6=-44 8=63
b:< gardien	0=-43 1=-56 7=54
b:< gaulliste	0=49
b:< gay	6=44
b:< genealogiste	8=-33
b:< genetic	2=-32
b:< genetically	2=65 4=-51
b:< geneticienne	2=-79
b:< genetique	2=-51
b:< genotype	2=61
b:< genre	5=-29
b:< girlfriend	6=-34
b:< gmb	1=-36
b:< government	0=-64
b:< grand	1=-65
b:< greffier	8=-51
b:< greffiere	8=-37
b:< guild	7=-37
b:< guilty	8=-44
b:< had	2=30 4=56
b:< hand	3=-61 4=-43
b:< handball	4=-41
b:< handed	0=34
b:< handwriting	4=-36
b:< has	2=-26 3=-74 4=32 5=-34 8=-34
b:< he	1=-31 3=-58 4=26 7=-29 8=-48
b:< head	5=-29
b:< health	4=-25
b:< healthy	4=64
b:< heart	4=-44
b:< helped	2=-40
b:< her	2=59 7=-67
b:< hetero	6=46
b:< heterosexual	4=-39 6=65
b:< heterosexuel	6=36
b:< his	0=-51 1=-80 2=81 4=-54 6=-112 7=25
b:< hla	0=-34 2=37
b:< holds	8=-33
b:< homme	5=51 6=-44
b:< homo	1=-36 5=-33 6=74
b:< homologation	6=-33
b:< homosexuel	5=-48 6=54
b:< hospital	4=-40
b:< hotel	1=-31 5=-34
b:< hr	7=-26
b:< huile	5=-55
b:< humanist	8=-30
b:< humaniste	1=46
b:< humanites	1=-36
b:< husband	6=-53
b:< hypersensible	4=30
b:< i	0=-31 3=-41 5=-37 7=-41 8=-86
b:< ideal	1=-25
b:< identity	3=26 8=-42
b:< iel	5=-42 7=82 8=-32
b:< il	1=-37 2=42 3=-84 6=-26 8=33
b:< ils	5=70 7=-30
b:< imprimeur	0=-41 7=-42
b:< in	0=33 3=-33 4=25 5=-27 6=73
b:< infidele	1=-33 5=56 6=-40
b:< infirmier	2=-30 4=-44 6=-36
b:< infirmiere	4=-35 5=-33 7=-28 8=-28
b:< ingenieure	2=-34
b:< inherited	2=-43
b:< inscrit	5=34
b:< insomniaque	1=-25 4=58
b:< interdiction	5=-25 8=66
b:< interdit	8=69
b:< interprete	4=-28
b:< intimate	5=-47
b:< into	1=-35 5=72 8=-51
b:< iris	5=-41
b:< is	7=-81 8=41
b:< it	1=-30 8=83
b:< j	1=-64 3=-60 6=-57 8=55
b:< jamais	0=-41 4=-34 5=49 6=-34 7=48 8=70
b:< je	1=44 2=-40 3=-33 4=-27 8=-64
b:< joined	7=-25
b:< journaliste	0=-49
b:< juge	8=38
b:< juriste	3=-36
b:< kantian	1=45
b:< karyotype	2=47
b:< keeps	4=-29 5=84
b:< kept	2=-25 3=-28 5=26
b:< known	0=48
b:< l	0=-100 2=-54 3=53 4=-35 5=34 6=-61 7=-45
b:< la	0=-52 2=-26 3=46 5=-30 6=-45 7=-37
b:< lab	2=-56
b:< labour	0=-81 5=-25
b:< lapsed	7=62
b:< le	2=-78 4=-32 6=33 7=-26
b:< leads	1=34
b:< led	2=-25 3=-30
b:< lee	0=-43
b:< left	0=25 4=-27 7=47
b:< les	0=-50 1=-41 4=-50 5=-49 6=51 8=-44
b:< lesbian	6=-26
b:< lesbienne	6=71
b:< lesbos	1=-31
b:< leur	5=73
b:< leve	0=-35
b:< lgbt	6=-61
b:< lgbtq	6=47 7=-31
b:< liaison	5=-47
b:< liberal	0=35
b:< libere	8=70
b:< libertin	5=43
b:< libre	1=63
b:< licencie	7=58
b:< liste	0=-67
b:< lit	0=-34 4=-27 5=-61
b:< live	3=25
b:< lives	5=91
b:< local	0=-30 7=58
b:< lodge	1=-82
b:< logiciel	3=-27
b:< lost	5=29
b:< loves	4=-42 5=-39 6=41
b:< lui	0=-28 2=63 4=-68 5=-29 6=42
b:< m	0=-54 7=33 8=37
b:< ma	0=-47 3=65 4=52 5=45 7=38 8=-32
b:< macon	1=57 3=-34
b:< made	5=30
b:< main	3=-41
b:< maitre	1=-48 2=-28 8=-45
b:< malade	4=-65
b:< maladie	2=64 4=-45
b:< male	3=-27 4=-35 6=-40
b:< managed	4=-30
b:< mandat	0=-42 4=-29 8=82
b:< mandats	7=33
b:< mari	6=-29
b:< marie	2=-27 4=-27 5=-78 6=30
b:< mariee	0=-46
b:< maries	6=-56
b:< married	6=-107
b:< master	1=-53
b:< medecin	2=-26 4=-79 7=47
b:< medical	4=-70
b:< medically	4=80
b:< member	0=-26 1=40 6=46 7=-53
b:< membership	7=-37
b:< membre	4=-34 5=-65
b:< men	6=-39
b:< mentioned	4=57 5=-40 6=-25 8=-37
b:< mes	1=28 8=-33
b:< methodist	4=-35
b:< militaire	0=-55
b:< militante	0=-56 1=51 7=-33
b:< mise	1=-27
b:< mme	1=41 3=-34
b:< modem	0=-39
b:< moeurs	5=-50
b:< mon	0=26
b:< morale	1=-28
b:< mr	0=-41 3=-33 4=57 5=-69 8=36
b:< mrs	1=63 5=-37
b:< ms	3=30
b:< murder	8=-27
b:< muslim	1=-33
b:< mutation	3=-31
b:< mutations	2=-47
b:< mutuelle	4=-47 7=-38 8=-25
b:< my	2=29 4=-30 5=-65 7=34
b:< n	0=29 5=-34
b:< national	7=-32
b:< naturalist	1=-48
b:< ne	4=37 6=33
b:< nee	4=70
b:< needs	4=35
b:< negociateur	7=37
b:< neutre	0=43
b:< never	0=-45 1=-60 6=48 7=61
b:< new	8=-30
b:< ni	0=46 1=37 6=-43
b:< no	0=-39 1=-104 3=-42 4=-56 5=38 6=-52 7=43 8=80
b:< nobody	0=-25 6=28
b:< non	0=-50 1=-25 3=-36 6=-66
b:< not	1=-57 4=25 5=-30 6=63 8=26
b:< note	1=28
b:< nothing	2=27 8=25
b:< nous	3=46
b:< nude	5=-31
b:< nuit	0=48
b:< nurse	4=-29
b:< objecteur	1=32
b:< occupational	4=-70
b:< off	4=63 5=-43
b:< offences	8=-58
b:< on	1=33 2=-39 3=-40 4=68 5=65 6=62 7=80 8=60
b:< once	4=-42 5=28 8=56
b:< one	0=-25 1=-34 7=-62
b:< open	5=-53
b:< openly	6=25
b:< opposante	0=67 3=-32
b:< oppose	1=44 3=-34 4=-33
b:< organised	7=49
b:< orientation	2=-29 6=-51
b:< orthophoniste	4=-35
b:< our	1=-40 5=-35
b:< out	0=-53 4=-51 7=-52
b:< pacifiste	0=-30 1=70
b:< pacse	6=-73
b:< paid	8=26
b:< palm	8=-29
b:< pansexual	6=36
b:< pansexuelle	5=-38 6=53
b:< paralysie	4=-42
b:< parental	0=-61 6=-37
b:< parole	4=-25 8=-30
b:< partenaires	5=-78
b:< parti	0=-81
b:< partner	5=-52
b:< party	0=-86
b:< pas	0=-42 4=79 6=48 7=37
b:< passed	3=53
b:< passeport	3=-46
b:< passion	5=-45
b:< past	1=28
b:< paternity	2=38
b:< patient	5=-55
b:< patissiere	4=-47
b:< pays	7=53
b:< peine	1=-32 4=-25 7=-53 8=-97
b:< peines	8=-27
b:< permanence	0=-35 4=-26
b:< permanent	4=-29
b:< permis	4=-60 8=76
b:< philosophie	1=-33
b:< philosophy	1=-58
b:< photo	0=73
b:< pierre	6=30
b:< pink	6=-36
b:< place	8=32
b:< plainte	8=44
b:< playboy	5=-45
b:< plus	4=-26 5=47
b:< police	6=-28 8=-47
b:< politique	0=-38
b:< porte	2=-39 4=32 8=31
b:< porteur	2=-45 3=-39 4=78
b:< porteuse	2=-56 7=-31
b:< positiviste	0=-42
b:< pour	0=45 3=44
b:< practises	1=41 4=-32
b:< predisposition	4=-35
b:< prefers	0=-48 4=-40
b:< prelevement	7=27
b:< president	0=-44
b:< pressure	3=63 8=-31
b:< pride	6=-51
b:< prise	3=-37
b:< prison	0=-29 8=-75
b:< pro	0=53
b:< probation	8=-43
b:< proces	8=-38
b:< profil	2=35 8=-42
b:< promiscuous	0=-31 1=-32 5=47
b:< prothesiste	3=-28 4=-35
b:< prud	7=37
b:< ptsd	4=81
b:< raised	1=36
b:< ran	0=27 2=-49 6=-29 8=-29
b:< rapports	5=36 7=-29 8=-41
b:< rassemblement	0=-45
b:< rational	8=-31
b:< rcn	7=51
b:< recherche	2=28
b:< recognised	3=-63 6=-25
b:< reconnaissance	3=30 4=-25
b:< record	3=-28 8=-43
b:< recouvrement	8=-33
b:< red	2=58 4=-44
b:< referent	7=34
b:< refuse	1=64 3=35 8=-37
b:< refuses	0=39 4=-26
b:< registered	3=-30 4=72 8=-25
b:< registre	4=-27
b:< regular	5=33
b:< rejected	1=-29
b:< relation	6=-42
b:< relations	5=-79 7=-25
b:< relationship	5=-51
b:< released	3=-34 8=54
b:< rencontres	5=-28
b:< renvoye	5=-29 6=57
b:< reported	0=-28 5=32
b:< reports	0=-27
b:< representant	7=-44
b:< represented	7=40
b:< represents	7=-27
b:< republique	0=-51
b:< reseau	3=46
b:< resigned	7=33
b:< responsable	0=45 3=-28
b:< restaurant	1=-26
b:< retina	3=46 4=-65
b:< retinal	4=-37
b:< retine	3=31 4=-47
b:< right	0=-61
b:< robbed	2=-35
b:< romance	8=-39
b:< royaliste	0=30
b:< rqth	4=87
b:< rue	1=-32
b:< rumour	6=51
b:< runs	1=-42 4=-70 5=-26
b:< sa	0=-51 1=-26 6=-117 7=26
b:< sage	5=-31
b:< sales	3=-25 4=-35
b:< same	4=-32 5=-58 6=80
b:< sang	2=33
b:< sans	3=-26 5=63
b:< sat	6=-34
b:< says	1=26 5=-52
b:< scanned	3=-41
b:< sceptic	1=50
b:< sceptical	1=-34
b:< sceptique	0=-35
b:< sclerose	4=32 8=-33
b:< se	5=66
b:< secretaire	0=-32 2=-47 4=-34 5=-46 7=-57
b:< secretary	0=51
b:< section	0=-88 1=-34 7=-62
b:< security	4=-27
b:< seems	1=30
b:< sells	3=-76 4=-57
b:< sent	0=61 5=46 6=-44
b:< sentence	8=-45
b:< sequencage	2=46
b:< sequenced	2=-34
b:< serait	1=43 3=-55 8=52
b:< seropositif	4=66 8=-34
b:< served	7=35
b:< ses	0=70 2=-39 3=41 5=-70 6=35 7=-41 8=-44
b:< sex	5=61 6=-26 8=-37
b:< sexologue	4=-26 5=29
b:< sexual	4=-27 5=78 8=-25
b:< sexualite	5=34
b:< sexually	5=35
b:< she	0=-65 1=-29 2=-26 3=-47
b:< sickle	2=-26 4=-25
b:< signature	2=-31 3=-46 4=-25
b:< signed	0=49 4=26 7=-33
b:< since	4=27
b:< single	1=-30 5=-53
b:< sits	0=43 8=-34
b:< social	0=-28
b:< soeur	4=-33
b:< sold	2=-26 4=42
b:< solidarity	7=-32
b:< son	0=45 3=-44 4=33 6=-140 7=36 8=34
b:< sorti	8=32
b:< sous	8=35
b:< speaks	4=-29 6=35 8=-38
b:< spends	1=32
b:< spent	1=41 8=39
b:< staff	7=-50
b:< stage	0=29 7=34
b:< steward	3=-33 7=-91
b:< still	5=41
b:< stolen	8=-46
b:< stonewall	5=-25
b:< straight	6=-47 7=-33
b:< strict	1=55
b:< strongly	8=-30
b:< struck	1=-38
b:< sud	7=-73
b:< suivi	8=58
b:< suivie	4=42
b:< supporter	0=59
b:< supports	6=-25
b:< sur	4=25
b:< surveillant	0=-45 7=59 8=-34
b:< suspected	4=52
b:< suspendu	0=71 4=-29 8=30
b:< syndic	7=-65
b:< syndicaliste	0=-28
b:< syndicat	7=-144
b:< syndication	7=-59
b:< syndique	7=53
b:< syndrome	2=28
b:< tagged	4=-26 8=33
b:< taught	1=-68 2=-29 3=-27
b:< taux	3=56 4=56
b:< tells	0=39 4=-57
b:< temoin	8=-54
b:< terrain	2=50
b:< test	4=-32 8=-46
b:< tested	2=29 4=35
b:< the	0=-63 1=-61 2=-54 3=55 4=-51 5=-31 7=-50 8=-37
b:< their	0=-31 1=-26 4=56 5=62 6=-69
b:< theorie	6=-34
b:< these	1=-27 6=-64
b:< they	3=47 4=-60 5=64 6=-67 8=-26
b:< thinks	0=-51 7=38
b:< third	4=-30
b:< three	4=25 8=32
b:< thumb	4=-41
b:< thumbprint	3=31
b:< time	0=-26 1=-30 8=-53
b:< told	1=-40 4=65 5=-30
b:< took	5=32 6=-32 8=62
b:< tracts	0=-48
b:< trade	7=-37
b:< traducteur	8=-38
b:< trained	2=-41 3=-34 6=-43 8=-28
b:< trait	2=40 4=-50
b:< traitement	4=-67
b:< traiteur	1=-44 7=-26
b:< transhumanist	1=38 4=-29
b:< transmission	2=-50
b:< travail	8=66
b:< travailleur	4=31
b:< treasurer	0=27 6=-35 7=-31
b:< tres	0=34
b:< tresorier	1=-32 7=56
b:< tresoriere	0=45
b:< trial	8=-69
b:< trisomie	2=36 4=-38
b:< trois	2=-27 5=-44
b:< twenty	8=26
b:< two	1=-55 2=-33 5=-135 6=47 7=-50
b:< typage	1=-28 2=26
b:< type	4=37
b:< un	0=-42 1=-64 3=-65 8=-35
b:< under	4=26 8=72
b:< une	0=30 2=-27 4=75 5=-56 6=-50 8=36
b:< union	0=-128 1=-59 4=-41 5=-48 6=-45 8=-41
b:< united	0=-47 7=59
b:< uses	4=80
b:< vaccination	4=-29
b:< vaccinee	4=40
b:< vaccins	4=42
b:< variant	2=-66
b:< vegan	8=-40
b:< vegane	1=42
b:< vein	3=26
b:< vend	5=45
b:< vendeur	4=-31
b:< venerable	1=31
b:< verification	5=-25
b:< victim	0=-39 8=-49
b:< victime	6=32 8=-55
b:< vie	5=54 6=-33 8=-31
b:< vierge	5=78 8=-70
b:< visite	4=-42
b:< visiteuse	4=-51 8=-27
b:< visits	5=25
b:< vit	1=34
b:< voice	3=35 4=-29
b:< voiceprint	3=33
b:< voix	0=-73 3=-66 4=-25 5=-30
b:< vols	8=-50
b:< volunteer	0=42
b:< vote	0=-29
b:< wanted	8=28
b:< wants	5=-37 7=25
b:< was	0=53 1=30 5=33 6=29
b:< watches	5=65
b:< we	0=30 3=61 4=-37 5=-42 6=-26
b:< wears	5=-25
b:< wedding	1=-37 6=-45
b:< weight	4=-34
b:< western	7=-35
b:< wheelchair	4=-42
b:< widower	1=28
b:< won	6=47
b:< worked	1=-25 5=-50 7=-25
b:< works	0=-37 3=26 7=-54
b:< would	0=56 6=-39
b:< wrote	0=-40 1=-45 2=-51 3=-77 5=-50 6=-33 8=-45
b:< youth	8=-39
b:a 2020	4=45
b:a 3d	3=50
b:a appris	2=32
b:a arrete	8=88
b:a aucune	0=40
b:a avoue	5=64 8=30
b:a baby	4=81
b:a badge	0=-39 4=-28
b:a balanced	4=-47
b:a bamako	0=60
b:a ban	8=73
b:a bank	0=-27 6=-30
b:a biometric	3=31 4=-28
b:a bit	4=51
b:a blog	5=-30 7=-35 8=44
b:a blood	3=26
b:a book	0=-46
b:a bookkeeper	1=-33
b:a born	0=-32 2=-53 3=-32 4=-25
b:a boy	3=-40 7=-26 8=51
b:a boyfriend	5=35 6=-39 8=-35
b:a breakdown	5=-28
b:a brest	2=-27 5=-39
b:a broadcaster	7=-32
b:a bruxelles	1=61
b:a cafe	4=-28
b:a car	5=-51
b:a card	0=27 3=27 7=-38
b:a carrier	2=54
b:a category	8=-29
b:a catholic	1=-36
b:a cause	0=-50 2=58 7=-27
b:a caution	8=27
b:a change	1=27
b:a chaque	0=51
b:a charity	0=-47 4=-34 8=28
b:a children	4=-57
b:a church	8=-25
b:a civil	6=26
b:a clean	4=-36 6=-35
b:a client	5=79
b:a clinic	2=-44 4=-32
b:a clone	2=-48
b:a cochlear	4=48
b:a colle	0=37
b:a colleague	0=48 4=-30 7=-32
b:a college	5=-25
b:a commande	2=51 4=-45 7=-34
b:a communist	0=75
b:a community	4=-28 7=-71 8=45
b:a company	5=33
b:a confie	5=-25
b:a confirmed	6=70
b:a connu	0=69 3=-29 5=79 6=-64
b:a consensual	5=73
b:a convenor	7=28
b:a conviction	1=-65 4=-28 8=46
b:a convinced	0=44 1=39 8=-51
b:a course	1=-25 6=-47
b:a cousin	0=55 2=33
b:a couvert	0=-34
b:a cree	0=53
b:a crime	1=-40 8=-39
b:a criminal	8=-87
b:a cru	3=-35
b:a day	1=-38 2=-37 3=-41 4=40
b:a de	1=-26 2=68
b:a deal	8=-29
b:a decouvert	6=-27
b:a deleguer	7=-76 8=-31
b:a demande	2=-35 6=48
b:a demissionne	0=51 5=33 7=-26 8=29
b:a democrat	0=45
b:a democratic	0=84 7=-62
b:a demonstration	0=-33 8=38
b:a deposee	6=-34
b:a des	4=48
b:a desk	1=35
b:a dessine	4=-55
b:a deux	4=-30
b:a developpe	0=-29
b:a dijon	6=-33
b:a director	8=59
b:a distance	4=-29
b:a dit	3=-32 5=28
b:a dix	2=44 4=-29 8=51
b:a dna	2=59 8=-81
b:a doctor	1=-32
b:a dominant	5=-52
b:a donne	2=64 8=-27
b:a donor	2=40
b:a droite	1=-26
b:a drug	8=57
b:a du	4=30
b:a dutch	2=-27
b:a ecope	8=69
b:a ecrit	1=-29 4=-46 5=-38 8=-28
b:a edite	2=-28
b:a elle	3=-40 4=-25
b:a en	1=-29
b:a enregistre	3=46
b:a epouse	1=-31 5=-64 6=-44
b:a ete	1=57 4=-45 7=56
b:a etudie	0=-31
b:a eu	0=-27 5=-47 6=29 8=45
b:a facial	3=-46
b:a fait	0=-85 1=31 3=-41 4=32 5=33 8=35
b:a faith	4=-28
b:a family	0=39 7=-37
b:a faute	5=92 6=-64
b:a fertility	4=-28
b:a fetish	0=-26 5=69
b:a fever	4=-53
b:a field	6=-27 7=-32
b:a filme	6=-30
b:a fine	0=37 4=-48 8=-45
b:a fingerprint	3=-65 8=-30
b:a firm	1=30 3=-39 4=-53
b:a flat	4=-65 5=-34 6=48
b:a fling	5=62
b:a fo	7=42
b:a fob	3=25
b:a forme	1=-38
b:a former	5=61 8=-40
b:a fraud	1=-30
b:a freemason	1=40 6=-34 8=-43
b:a fui	0=97
b:a gagne	0=-42 6=40 8=-47
b:a garde	0=79 4=32
b:a gay	0=-43 6=36
b:a gene	4=-29
b:a genetic	2=41
b:a gere	4=-52 5=-57
b:a gift	0=34
b:a girl	4=-30
b:a girlfriend	5=26 8=-37
b:a golf	7=-61
b:a good	1=-49 4=-31 7=39
b:a gp	4=-51
b:a green	0=65
b:a grin	8=-38
b:a group	0=36 1=-36 5=38 7=-39
b:a guard	0=-40 8=27
b:a gueret	4=-49
b:a guide	4=54
b:a half	2=47
b:a healthy	2=-53 4=-35
b:a heart	4=47 8=-27
b:a helpline	6=-27
b:a hereditary	2=28 4=-36
b:a herite	2=-26
b:a hip	4=64
b:a hospice	6=-43
b:a hospital	1=32 4=-32 6=28
b:a hotel	1=-40 5=69
b:a housing	7=-25
b:a humanist	1=39
b:a jail	8=-58
b:a jamais	2=-54 5=-61 6=82 7=-26
b:a job	5=38 8=-31
b:a joiner	6=-45
b:a joint	3=33
b:a joke	0=37 1=90 7=-49
b:a joue	6=-53
b:a jour	4=29
b:a jury	8=-44
b:a l	0=27 1=-43 4=-30 5=-48 6=30 7=-35
b:a la	0=-64 3=-48 4=-74 6=42 7=30 8=74
b:a laisse	5=-29
b:a law	7=-31
b:a lay	1=-49 5=33
b:a le	1=-26 2=60 3=-34 4=-44 5=-26
b:a lesbian	1=-26 6=97 8=-25
b:a letter	8=31
b:a liberal	0=-28
b:a lille	6=-32
b:a limoges	6=-30
b:a line	8=-31
b:a little	4=28
b:a livre	0=-39
b:a lodge	1=45 7=-28
b:a long	5=-68
b:a lost	8=53
b:a lot	4=30 7=31
b:a love	5=-35
b:a lover	5=27 6=-60
b:a lui	5=41
b:a lyon	0=-26 1=-65
b:a ma	3=45
b:a magazine	5=40 6=-62
b:a man	0=-28 1=-38 5=-57 6=87 7=-26 8=64
b:a manager	7=38
b:a manifeste	0=44
b:a matter	1=55
b:a member	0=48 1=40 5=-28 7=43
b:a mene	2=28 4=-40 7=31
b:a methodist	0=-35
b:a metz	2=-28 4=57 6=-54
b:a mi	1=32
b:a midwife	4=-40
b:a mining	6=35
b:a minister	0=-28 5=75
b:a mis	7=-50 8=29
b:a mistress	5=85
b:a monte	0=-38 4=-43 7=45
b:a montre	2=40 4=-28
b:a mortgage	0=-44 6=-30
b:a museum	0=-30
b:a musical	5=-69
b:a nanterre	0=-32
b:a nantes	1=-31 4=25
b:a ne	3=-26 6=25
b:a negocie	7=-104
b:a negotiator	0=-36 7=63
b:a neighbour	5=28 8=28
b:a new	4=66
b:a newspaper	7=25
b:a nice	0=-27 1=-40 6=35
b:a night	0=-28 2=-34 8=75
b:a no	0=41
b:a non	1=59
b:a note	0=42 2=26 4=-52
b:a nurse	4=31
b:a obtenu	4=-33
b:a one	5=-33
b:a organise	0=-35
b:a orsay	2=-33
b:a ouest	0=-25 8=-28
b:a ouvert	1=-26 6=-48 8=32
b:a page	0=59
b:a paid	0=-47 7=47
b:a parler	2=-28
b:a party	0=50
b:a pas	0=34 1=44 2=75 4=-76 5=-38 6=-25 7=36 8=39
b:a passe	0=49 2=34 5=-95 8=56
b:a pau	5=-30
b:a paye	1=-26 8=41
b:a payroll	7=-34
b:a perdu	1=50 4=87 6=-31
b:a philosophy	1=40 4=-29
b:a phone	3=-38
b:a photographie	3=29 4=-35 5=-61 6=-32
b:a picture	5=35
b:a pilot	4=25 8=-33
b:a pilote	8=-48
b:a pin	3=29
b:a plaide	7=-29 8=55
b:a plan	3=-33
b:a plant	2=-28
b:a play	4=-32
b:a plus	0=-34 1=-30 4=-71 6=-43 8=-49
b:a plusieurs	0=-33 5=68
b:a police	1=28 8=26
b:a porte	2=-36 3=27 7=36 8=-53
b:a posting	6=36
b:a preciser	4=-34 5=26
b:a presente	5=-49 6=39
b:a press	7=-25
b:a pris	0=-28 1=-31 5=44 7=-37
b:a prison	8=-54
b:a prize	7=-51
b:a problem	0=48 1=-46
b:a produit	2=-31
b:a protest	0=-50
b:a prouve	3=34
b:a psychiatrist	4=58
b:a pub	0=-25
b:a pupil	5=35
b:a quaker	1=47
b:a quarante	4=34
b:a quarrel	8=33
b:a queer	6=43
b:a quinze	2=-41 7=-27 8=40
b:a quitte	1=72 2=-32 4=-37 5=30 7=66 8=-36
b:a raconte	6=36
b:a rare	2=41 4=-27
b:a reading	1=49 7=-35
b:a realise	0=-28 6=-45
b:a reconnaissance	3=-36 8=-28
b:a reconnue	3=25
b:a record	3=-28
b:a recovering	4=44
b:a recu	0=-25 2=35
b:a redige	2=-33 3=-27 7=-35
b:a refuse	0=-28 2=69 3=-49 4=56
b:a rejoint	0=28 7=63 8=-36
b:a relationship	5=-27 6=31
b:a rendu	0=25
b:a rennes	2=-33
b:a renove	4=-43
b:a rep	7=-27
b:a represente	7=42
b:a repris	4=-29 7=36
b:a republican	0=37
b:a residence	8=62
b:a restaure	1=-46
b:a retrouve	2=56
b:a reussir	8=-46
b:a revele	0=-29 6=34
b:a rien	5=-45 6=-39
b:a risque	4=62
b:a roissy	7=37
b:a rugby	8=-33
b:a sa	3=59 6=-43
b:a saint	0=26 6=37
b:a same	5=-47 6=62
b:a sceptic	0=-27
b:a school	6=-29 7=-33
b:a sciences	0=27
b:a seize	0=38 1=-25 7=-37
b:a series	6=-46
b:a ses	0=53 2=36 4=-37
b:a sex	4=-31 5=42
b:a sexual	5=54
b:a shop	3=34 7=55
b:a signale	3=31
b:a signature	8=30
b:a signe	0=39 7=-37
b:a slipped	4=45
b:a small	6=41
b:a society	1=51
b:a soft	0=36 4=-32
b:a son	0=-27 1=-65 2=65 3=43 6=-87 8=-43
b:a soutenu	0=42
b:a special	2=-56
b:a steward	7=-42
b:a stoic	1=40
b:a straight	6=-56 8=-28
b:a strasbourg	6=42
b:a stroke	4=28
b:a student	0=50 4=-30
b:a sud	7=29
b:a suivi	1=30 7=-35
b:a summer	3=-46
b:a supplier	5=54
b:a swingers	5=29
b:a t	0=55 1=-40 5=82 6=52 8=-72
b:a tabloid	4=-33 6=27
b:a tag	8=60
b:a talk	1=36
b:a taxi	0=44
b:a teenager	8=54
b:a tenu	0=61 4=-47 7=-51 8=-27
b:a test	3=27
b:a thesis	5=-34
b:a third	1=-26
b:a tire	0=-60 4=-79 8=68
b:a titre	0=-25 1=28
b:a tory	0=53
b:a touchee	3=-25 6=29
b:a toujours	1=-56
b:a toulouse	6=47
b:a tout	7=-77
b:a toute	0=-53 1=52 4=-34 5=50
b:a trade	5=-26
b:a traduit	0=-30 1=-28 6=-33
b:a trainee	4=-33
b:a transmis	1=27 2=-47
b:a travaille	5=-47 6=-25
b:a trente	4=30 8=-25
b:a trois	0=-52 4=-26 5=71 6=-41
b:a trompe	5=84 6=-43
b:a trouve	2=55 4=-38
b:a two	0=-38
b:a typeface	1=-43
b:a un	3=-29 5=47 6=-76 7=-39 8=49
b:a une	0=-70 2=73 3=-34 4=67 7=-37
b:a union	1=-29 4=-26 7=80
b:a university	5=-28
b:a valid	3=-44
b:a valu	1=35
b:a van	4=-60
b:a velo	1=-29 7=69
b:a vendu	0=-36 1=45 2=-44
b:a village	0=-27
b:a vingt	0=-37
b:a virgin	5=65
b:a voice	3=-53
b:a vole	5=-37
b:a volunteer	0=27
b:a vote	0=-36
b:a vu	8=25
b:a vue	0=-33 4=-116 5=64 8=76
b:a warehouse	0=-36
b:a week	3=33 4=25 8=-93
b:a weekly	1=45
b:a whistle	8=33
b:a wife	8=-32
b:a witness	8=-33
b:a woman	0=-39 1=-50 2=-35 4=-58 5=-44 6=108 7=-27
b:a year	0=-44 2=33 4=51 5=31 6=-73 7=-35 8=-67
b:a young	0=39 8=41
b:a youth	8=27
b:a zoo	1=36
b:abnormal loads	5=-32
b:about a	4=-30 5=-43 8=49
b:about her	2=30 5=54 6=-33
b:about his	0=39 5=36 8=-33
b:about it	0=50 4=89 5=46 6=-51 8=-38
b:about leave	6=72
b:about sunday	4=-32 8=-35
b:about the	0=-28 1=-57 4=-39 6=-48 8=95
b:absences pour	7=63
b:abstinent depuis	4=49
b:abstinente >	4=-53 5=61
b:abstinente par	4=-52 5=55
b:abstract her	8=-25
b:abus de	8=38
b:acas >	0=-32
b:acces a	3=36
b:accident >	5=50
b:accident de	3=-28 4=50
b:accident du	4=59
b:accident the	4=-54 5=41
b:according to	0=29 1=58 2=40 4=35 5=41 7=-28
b:accords avec	7=-27
b:accountant >	0=-28 1=-43
b:accounts of	4=-52
b:accro au	1=-27 2=-26 4=-55 5=34 8=-35
b:accuse de	8=-28
b:accused of	6=-51 8=55
b:achats >	0=-38
b:acquitte >	8=44
b:acquitted of	8=31
b:across three	2=-42
b:action >	8=43
b:active in	0=40 6=44
b:actors >	3=-31
b:addicted to	4=-35 5=55
b:addicts in	4=37
b:adepte de	1=48
b:adepte du	5=60
b:adherent d	0=-29
b:adherer a	7=25
b:adjointe au	0=45
b:adjudant >	8=43
b:admits >	0=-31 5=-28 8=-30
b:adn >	3=-31
b:adn a	2=28
b:adn aux	8=-39
b:adn de	3=-32
b:adn pour	2=44
b:adopted in	6=35
b:adults in	4=-28 5=35
b:adviser at	4=-29
b:advises employers	2=-30
b:affair of	5=-69
b:affair to	5=-38
b:affair with	4=-26 5=31 6=-67 8=-48
b:affaire a	5=26 6=-32
b:affaire classee	8=-44
b:affaire de	1=-33 8=71
b:affaire du	8=-41
b:affaires >	5=43
b:affaires publiques	5=-25
b:affairs at	5=-26
b:affairs of	5=-43
b:affiche >	5=37
b:affiches de	0=-47
b:affiliated to	7=49
b:affray >	8=37
b:after a	1=-37 4=38 5=-46
b:after an	0=-31 5=69 6=-36
b:after reading	1=42
b:after six	4=-41
b:after the	2=-51 3=40 4=89 5=-62
b:afternoons >	4=31 6=-30
b:again >	3=33 4=54
b:against the	0=118 1=-40 2=26 3=-41
b:agde >	5=42
b:age of	4=26
b:agence >	4=36
b:agence de	2=-36 4=-36
b:agency >	0=-62 3=-47 4=26 8=-25
b:agenda >	0=-38
b:agent >	0=-62
b:agent d	3=-33
b:agent de	2=-29 4=-29 7=-27 8=27
b:agnostic as	1=-28
b:agnostique >	1=33
b:ai ete	4=33 5=-26 8=-32
b:ai eu	6=-28 7=25
b:ai jamais	0=26 5=26
b:ai milite	0=42 7=-36
b:ai pas	0=-58 3=-28 4=-55 7=60
b:ai quitte	0=66
b:ai un	2=26
b:ai vote	7=33
b:aid >	4=-42
b:aide aux	8=-58
b:aime les	5=-31
b:aime pas	4=-34 6=69
b:aime que	6=72
b:aime un	1=-30 6=35 7=-31
b:airline s	4=-31
b:album >	8=-47
b:alcool >	4=-55 8=83
b:alcoolemie >	4=-35 8=60
b:alcoolique >	4=76 5=-34
b:all >	0=64 1=-30 4=-31
b:all its	1=41
b:all my	0=41
b:all over	3=-44
b:all the	4=31
b:all things	8=31
b:allergic to	5=-51
b:allergique aux	4=30
b:allergy >	5=-32 7=-52
b:ally of	6=-35
b:alone >	4=-42
b:along with	2=31
b:alpha 1	2=36
b:alsace >	4=-42
b:alzheimer precoce	2=47 4=-66
b:am a	1=-31 3=-27 5=-58 6=41
b:amant a	5=58
b:amant de	5=48
b:ambassade >	3=46
b:america ohio	0=58
b:americaine >	2=58 3=-36
b:ami >	0=-26 1=39 4=-39 5=-38 6=50
b:ami de	5=-25
b:ami des	6=-35
b:amour du	5=-38
b:amoureux de	6=-37
b:amyotrophie spinale	2=32 3=-27
b:an >	0=-61 4=-34 6=-44
b:an absurdist	1=25
b:an accountant	0=-26 6=-29
b:an affair	5=59 6=-50 8=-25
b:an airline	7=-36
b:an anthroposophist	1=54
b:an anti	1=68
b:an arrangement	5=75 6=-37
b:an atheist	0=-31 1=69 6=-27
b:an avowed	1=40
b:an dernier	0=-53 5=-44 6=34
b:an engineer	1=43
b:an epipen	2=-39 4=51
b:an ethical	1=42
b:an eye	4=-27
b:an independent	0=29 4=-36
b:an inmate	8=47
b:an insurer	4=-28 8=-36
b:an interpreter	0=-31 4=67
b:an intimate	5=-34
b:an lgbt	6=-48
b:an occupational	4=-28
b:an office	0=59
b:an old	0=71 1=-33 5=-29
b:an open	5=38
b:an organiser	0=46
b:analyse d	3=-26
b:analyst >	8=-35
b:analyste >	8=-44
b:ancien >	0=-44 1=-50 7=42
b:ancien alcoolique	4=90 5=-29
b:ancien associe	5=-33 6=67
b:ancien chef	0=-31 5=31
b:ancien de	0=27 7=44
b:ancien detenu	0=-34 8=78
b:ancien employeur	5=41 8=-57
b:ancien patron	4=55 8=-42
b:ancien secretaire	0=56 7=-41
b:ancienne collegue	5=35
b:ancienne responsable	0=42 7=49
b:and a	1=-44 2=-41 3=-84 5=-58 7=-27 8=30
b:and anxiety	4=-49
b:and asked	0=32 4=44 7=-34
b:and asks	1=45 2=-25 4=66
b:and believes	0=-30 1=83
b:and brother	7=-31 8=64
b:and calls	1=42
b:and doesn	0=55 2=-25 5=-59
b:and doubled	2=-28
b:and eats	0=-37 1=28
b:and finds	1=28 4=-44
b:and for	0=43
b:and found	8=37
b:and goes	2=-65 4=55
b:and got	2=-33 4=-32 8=57
b:and has	0=26 6=-38 7=58
b:and have	1=28 5=-26
b:and he	1=53 2=34 4=-68 5=25 6=-40 8=26
b:and helped	8=-47
b:and her	1=48 2=-31 3=57 5=-54 6=25 7=-40
b:and his	1=-35 2=29 4=-46 8=-68
b:and honest	5=-30
b:and i	2=-32 4=49 5=-32 6=26 7=-31
b:and is	1=71 3=38 4=91 5=50 6=69
b:and it	1=-32 4=39
b:and its	0=-42
b:and kept	0=-26 2=50 3=-32
b:and later	2=54
b:and left	0=-86 4=-56 5=76
b:and let	3=37
b:and likes	5=51
b:and lives	1=72 5=-34
b:and lost	0=61 6=-25 8=-35
b:and married	5=-35 6=54
b:and mills	4=-32
b:and needs	3=-27 4=34
b:and never	8=-31
b:and no	7=-31
b:and now	0=38 4=-53 6=-25
b:and of	0=-34
b:and on	0=-78 4=-37
b:and only	3=28
b:and open	4=53 5=-28
b:and other	6=-37
b:and out	4=46
b:and paid	8=40
b:and proud	6=34 7=38
b:and safety	7=35
b:and says	0=45 1=-37 4=-70
b:and she	6=55
b:and sits	7=-32
b:and so	2=33 4=-31 6=54
b:and sold	5=36 8=-35
b:and stayed	8=25
b:and still	1=46
b:and temper	1=28
b:and that	0=64 1=44 8=-33
b:and the	1=-62 3=-44 4=-68 5=59 7=-35
b:and their	4=-62 5=-42 6=68 8=-31
b:and therefore	1=35
b:and they	5=-35
b:and through	0=27
b:and tired	4=-50 6=39
b:and told	0=33
b:and trained	4=-45 8=46
b:and two	4=45 6=-40
b:and wants	7=-27
b:and was	0=-54 1=-37 4=31 5=-30 7=46 8=59
b:and wife	6=-82 7=33
b:and won	0=28 7=-29
b:and works	1=31 8=-28
b:and would	4=-33 8=-29
b:and wrote	0=25 6=-27
b:angers >	1=37
b:animaliste >	0=35 1=-32
b:animatrice >	0=-42 1=-44
b:animaux pour	1=31
b:anime un	6=27 8=39
b:anne >	4=44
b:anne hidalgo	0=36 5=-25
b:annee >	0=-25 7=26
b:anomalie du	2=43 4=-26 5=-33
b:anonymous caller	5=30
b:anonymous note	6=-42
b:another >	8=-33
b:another man	5=-46 6=82
b:another woman	0=-27 6=56
b:ans >	0=-54 2=-26 6=41 8=101
b:ans a	0=61 1=-36 5=-31 8=-54
b:ans avec	5=-39 6=52
b:ans dans	0=29
b:ans de	8=35
b:ans elle	4=41
b:ans et	4=32
b:ans il	4=-34 5=42
b:ans qu	0=-48 6=65
b:antecedents judiciaires	2=-41 8=42
b:anthroposophist >	1=51
b:antidepresseurs depuis	4=29
b:antispeciste elle	1=32
b:anyone for	2=68 4=-36 5=37
b:anything >	7=31 8=26
b:anything else	1=42
b:apparently a	1=36
b:apparently he	8=-71
b:apparently on	4=46
b:apparently she	4=-30
b:apparently the	8=-35
b:appartement >	6=37
b:appartenu a	0=55 1=25 8=-32
b:appartient a	1=74 2=43 4=-62
b:appel >	8=30
b:applicant >	3=52
b:applicant from	3=34
b:applicant had	4=27 5=-26
b:applicant has	2=31 4=39
b:applicant is	0=28 1=29 3=-52 5=-26
b:applicant objects	1=60
b:applicant s	3=57 5=-47
b:applicant was	0=-72 1=57 3=-29 5=-28 6=-32
b:applicant wrote	2=43
b:appointed by	0=-27 7=35
b:appris a	0=26 6=35 7=51
b:appui >	0=29 2=47 5=-50 6=27
b:apres avoir	0=50
b:apres des	5=29
b:apres la	1=48 2=-67 4=-31 6=31
b:apres le	1=30 2=77 4=-48 5=-26 6=-61 8=46
b:apres ses	0=45
b:apres son	0=-36 3=55 6=39 7=-61
b:apres un	0=-44 2=25 5=-46 6=29
b:apres une	0=-40 1=27 3=-27 4=-58 5=76
b:apres vingt	5=-32
b:apte >	4=36
b:apte sans	4=32
b:architect >	1=-31
b:archive >	0=-26 1=46 4=-41
b:are all	3=-62
b:are both	2=56 4=-39 6=25 8=36
b:are her	3=-26
b:are his	0=-31 8=-56
b:are in	3=25
b:are not	1=35 4=-36
b:are on	3=74 8=-52
b:are the	1=-44 8=-25
b:are what	0=-29 4=-35
b:area manager	0=-40
b:arnaud demande	2=-32
b:arrest in	2=69 8=27
b:arrested in	8=37
b:arrested the	8=-56
b:arret de	3=-32 4=33 5=-25
b:arret maladie	4=39
b:arrete de	4=78 8=-38
b:arrets de	4=-29
b:arrive a	0=-35
b:arrondissement groupe	0=49
b:art >	1=32
b:artist >	3=-31
b:as a	1=-36 3=-39 4=-25 5=-53 8=58
b:as an	0=-30 1=69 4=-49 5=-34 6=-40 8=-33
b:as branch	0=-33
b:as buyer	6=-39
b:as far	1=28
b:as he	2=-44 4=-55 5=-45 6=29 7=-73
b:as her	2=27
b:as his	0=-25 1=54 4=-29 5=-25
b:as hr	6=-42 7=-35
b:as its	1=-50
b:as mr	6=-26 7=25
b:as one	3=-46 4=-29 6=34
b:as secular	1=-29
b:as she	2=-25 4=42 5=-30 6=-27 7=-26
b:as the	3=49 5=42
b:as ward	0=27 4=-37 7=-28
b:asexual and	4=-31
b:asexuelle >	6=-52
b:asie >	1=-30
b:ask >	2=-29 4=55 5=33
b:asked >	4=60 5=-32 6=48 8=-26
b:asked about	0=-44 5=-62 7=-26 8=62
b:asked for	3=65 4=59 5=34 8=-59
b:asked not	0=-35 5=-25 6=-36
b:asked that	1=27 4=-26
b:asked to	0=-43 3=-60
b:asked whether	0=45 4=-26 7=-45
b:asked why	0=34 5=-27
b:asking >	3=30
b:asks >	1=-48 5=81
b:asks for	0=-28 1=35 2=-31 3=29 4=31 5=-65
b:aslef >	7=30
b:assemblee >	3=25 7=-28
b:assemblee nationale	0=-37
b:assigne a	8=56
b:assistant >	2=-54 7=-33 8=-40
b:assistante dentaire	4=-37
b:association >	5=-32
b:association de	2=-40
b:association des	7=-35
b:associe >	5=-43 6=56
b:assured us	0=38
b:assureur >	2=-67 8=-44
b:asthmatique donc	4=30
b:at a	1=-39 2=-70 3=-81 4=-56 6=-74
b:at all	0=-34 1=71
b:at an	4=-37 5=-26 6=-26 7=-30
b:at every	1=-31 5=33
b:at ford	7=43
b:at forty	4=63 5=33
b:at four	3=-25
b:at heart	1=-25
b:at her	1=84 3=27 4=-51 7=46
b:at his	3=50 6=30
b:at hmp	8=-53
b:at home	4=-53
b:at king	1=-40
b:at lunch	0=27 8=-27
b:at nineteen	8=34
b:at once	4=31
b:at school	6=37
b:at the	1=-45 4=-78 8=-72
b:at thirty	5=25
b:at twickenham	7=-57
b:at weekends	0=26 5=45
b:at work	1=-30 2=35 5=-46 6=49
b:atelier >	0=33 1=-47 7=55
b:atelier de	1=-50 3=-27
b:atelier qu	0=-61 1=-30
b:ateliers >	0=-26
b:athee >	1=31
b:athee et	1=38 3=-25
b:atheism >	1=-75
b:atheist >	1=53
b:atheist and	0=-34 1=31
b:atheist as	1=25 4=-41
b:athlete s	2=43
b:atlanta >	0=72 7=47
b:attached >	2=-32 3=49 4=-43 5=26
b:atteint d	3=-29
b:atteinte de	4=47
b:attend son	1=-27 8=70
b:attend un	6=-37
b:attends a	4=-29 5=37
b:attends the	1=27
b:attracted to	6=57
b:au 1er	0=-25
b:au bulletin	0=-45 8=54
b:au bureau	1=-29 5=39
b:au cancer	4=-34
b:au centre	0=-28 3=28
b:au chu	2=-28
b:au clavier	3=-27 4=54
b:au club	7=-37
b:au comite	3=-25 7=45
b:au commissariat	8=42
b:au congres	7=26
b:au conseil	0=40 1=-35 2=-25 5=-46
b:au cse	7=44
b:au dejeuner	0=41 2=-34
b:au depot	5=-57 8=50
b:au dossier	1=-30 2=38 3=46
b:au fichier	3=-29 8=-59
b:au fijais	3=-47 8=60
b:au genou	4=58
b:au grand	1=70
b:au lit	5=-59
b:au lycee	5=-28
b:au maire	0=41
b:au marche	4=87 7=-25
b:au musee	1=-30
b:au nom	7=63 8=-44
b:au pair	5=92 6=-60
b:au parlement	0=-27
b:au pcf	0=55 7=-50
b:au printemps	4=63 5=-55
b:au ps	0=69 7=-43
b:au sens	1=79 4=-27
b:au sexe	4=-45 5=90
b:au siege	0=-36 2=-38 7=-44
b:au snes	0=-45 7=41
b:au syndicat	7=26
b:au telephone	7=-25
b:au theatre	6=-45
b:au titre	5=34
b:au travail	1=-30 4=44 8=-36
b:au tribunal	8=-44
b:au volant	8=-29
b:auberge >	5=-55 6=49
b:aucune gene	2=-46 4=33
b:aucune mention	0=-52 8=35
b:aucune opinion	0=38
b:audiologists >	4=-30
b:auditeur >	4=-30
b:aupres de	4=-56 8=35
b:aurait couche	5=31
b:aussi >	1=-32 2=50 4=39
b:authentification >	3=42
b:authentification vocale	3=30
b:authentifier >	3=38
b:autistes >	4=-45
b:automatique >	8=-34
b:autre >	5=43
b:autrice >	8=-43
b:aux blocages	0=50
b:aux europeennes	0=33 7=-44
b:aux legislatives	0=41 1=-34
b:aux marches	1=-31
b:aux modes	4=-42
b:aux municipales	0=27 7=-45
b:aux prud	0=-28 6=48
b:aux republicains	0=71 6=-33 7=-53
b:aux reunions	4=-91 7=47
b:available from	7=25
b:avance >	4=-26
b:avant la	4=-39
b:avec des	0=-33 3=26 6=46 8=-30
b:avec deux	6=-72
b:avec l	3=49 4=27
b:avec la	0=27 4=-31 5=75 7=-97 8=-40
b:avec le	0=-30 5=54
b:avec les	4=-30 5=34 7=-43
b:avec qui	6=47
b:avec sa	3=-26 4=-56 5=-42
b:avec ses	0=-28 5=-83 6=-63
b:avec son	0=-79 2=31 3=63 4=-51 5=-25 6=27 7=-25 8=-30
b:avec sursis	8=42
b:avec tout	7=32
b:avec trois	4=-28 5=70
b:avec un	0=-60 1=-46 4=49 6=42 7=-29 8=-50
b:avec une	0=-33 5=93 6=27 8=-69
b:aventure avec	5=40
b:aventure humaine	5=-27
b:avion >	2=53 3=-30
b:avocate >	7=-38
b:avocate penaliste	8=-39
b:avoir aucune	1=-32
b:avoir des	1=52
b:avoir manifeste	0=41
b:avons vu	0=30
b:avowed nihilist	1=25
b:ayn rand	1=40
b:b >	3=25 6=-29
b:b2v et	4=-49
b:bac >	8=42
b:back on	4=51
b:back to	0=35 6=-40
b:badge >	0=-58 6=43
b:badge at	0=-32
b:badge sans	3=28
b:bae >	1=65
b:bail in	8=35
b:bakery >	0=30
b:bamako >	0=38
b:ban >	8=41
b:bank >	1=-32 3=-61 6=-34 7=-55 8=-49
b:bank and	8=42
b:bank in	8=32
b:bank s	3=30
b:banned from	8=60
b:banque >	0=30 1=-25 5=-31 7=-30
b:bar >	5=28 6=-29
b:bar gay	6=-73
b:bar in	6=-32
b:barre a	2=27
b:barred from	8=48
b:bas de	2=33
b:bath >	4=26
b:batiment >	7=-30
b:be >	6=41
b:be a	0=48 1=-39 4=-48 5=44
b:be home	4=-40 6=34
b:be sent	6=-25
b:beau frere	1=-47
b:became an	1=37
b:because i	0=-25 6=52
b:because of	1=-55 2=-36 3=77 4=61 8=37
b:because she	0=43 4=-27
b:because the	0=-40
b:bed the	5=64
b:been a	4=-58 6=40 7=-36 8=-44
b:been an	0=50
b:been clean	4=63
b:been convicted	8=48
b:been faithful	5=35 6=-33
b:been in	4=33 5=-28 8=64
b:been married	6=-34
b:been the	4=-28
b:been to	4=-26
b:before she	0=-44 8=-48
b:before the	3=29
b:behalf of	7=-35
b:behind the	7=36
b:being a	1=27
b:being an	0=-33 1=28
b:being asked	4=-50 6=26
b:being gay	6=26
b:belgique >	0=45
b:beliefs >	1=40
b:believer in	1=-25
b:believes in	0=-36 1=45
b:believes that	1=-32 8=-45
b:belonging to	1=-33 8=-30
b:belongs to	0=27 1=35
b:bench >	4=-33
b:benefit fraud	8=-45
b:benevole >	7=-37 8=-46
b:benevole a	0=-35
b:benevole d	6=32 8=-46
b:benevole de	0=43 7=-25
b:berlin >	0=-35
b:bernie sanders	8=-28
b:best in	6=-59
b:best sense	0=-26
b:between a	7=-27
b:between the	1=-26
b:bi >	5=-43 6=71
b:bi weekly	6=-31
b:bible he	1=76
b:bien >	0=-25 1=47 3=-29
b:bien fait	1=-40 4=-59 8=-48
b:biens sociaux	8=37
b:big in	7=31
b:bio >	6=37
b:biobanque de	2=-32
b:biographie de	0=-31
b:biometric passport	3=-52
b:biometrique >	3=-87
b:biometrique a	3=68
b:biometriques >	8=-28
b:bisexual >	6=39
b:bisexual and	6=52
b:bit of	5=25
b:blacklisted in	7=32
b:blanc >	0=38
b:blind pupils	4=27
b:blocages de	0=57
b:blog >	0=48 2=49 6=-41 8=50
b:blog a	5=38
b:blog on	1=-28 7=-51
b:blogs about	5=35 8=-33
b:blood and	4=-28
b:blood every	2=28
b:blood sugar	4=77
b:board >	0=-25 8=-42
b:board as	0=42
b:board for	1=37
b:boit plus	0=-25 4=71
b:bonne table	3=-34
b:book >	3=-47
b:book and	3=-26 4=-25
b:book on	0=-48
b:bookkeeper >	8=-29
b:bookkeeping >	5=-33 6=-36
b:books on	1=-25
b:bord >	4=-46 6=-29
b:born with	2=93 4=57 5=-30
b:boss >	0=-45 1=-41 2=-62 5=64 7=25
b:boss s	8=47
b:both hands	3=34 4=34 5=-46
b:both he	2=-42
b:both of	3=39 5=42
b:both parents	2=33
b:both sexes	5=-28
b:both unite	7=50
b:boulangerie >	6=-40
b:bound over	8=36
b:boutique de	2=-31
b:boyfriend >	6=-28
b:boys >	5=-30 6=37
b:bracelet electronique	8=60
b:branch >	0=-53 3=-38 7=67
b:branch chair	0=-58 7=26
b:branch manager	7=-45
b:branch of	0=27 7=56
b:branch secretary	0=-28
b:branch treasurer	7=30
b:brand >	4=-32
b:braque une	8=-26
b:bras droit	0=-36 4=-42
b:bread >	1=-41
b:break in	3=32 8=-29
b:breakdown after	5=-41
b:brest >	2=-26 5=-52
b:brighton >	5=-36 6=26
b:brighton pride	6=-27
b:bristol >	6=-26 8=48
b:broadcaster >	7=-34
b:brother are	7=-30 8=69
b:brother in	2=32 7=36
b:brother is	0=39 1=27
b:brought his	0=-55
b:brought up	1=97 5=-25 6=-26
b:bruno >	6=68
b:brussels office	0=68 1=-34
b:bruxelles >	2=-40 6=49
b:budget >	6=-38
b:building >	7=-28
b:building sites	7=27
b:bulletin n	0=-33 8=26
b:bureau >	2=25 4=35 5=25 7=-82
b:bureau d	0=-32 1=-29
b:bureau de	0=37 7=50
b:bureaux de	0=-26
b:burn out	4=38 8=-29
b:bus >	7=-40 8=-35
b:business partner	4=-25 6=-51
b:but keeps	7=28
b:buvette >	0=-33
b:buyer >	0=-27 1=-26 6=-30 8=-25
b:buyer for	5=-31
b:by a	2=-39 4=-50 6=39
b:by choice	2=25 5=61 8=-34
b:by conviction	1=66 8=-70
b:by eight	1=-38 8=45
b:by face	3=42
b:by facial	3=36
b:by half	4=-28
b:by her	1=-64 2=-30 4=54 5=-26 8=-72
b:by his	3=25 6=-28 8=-43
b:by mistake	5=-33
b:by my	2=26 4=-28
b:by one	7=-31
b:by police	8=51
b:by the	0=-65 2=41 4=35 5=-45 7=28 8=40
b:by three	4=26
b:by your	1=-25
b:c est	2=-25 3=-33 4=-31 5=-81 6=-28
b:cabaret >	8=-27
b:cabinet d	0=32
b:cache pas	0=64 3=-48 4=-26 6=-33
b:cadre >	0=-50 5=-26 6=-26 7=39
b:cadre de	4=-48
b:cafe >	6=44 8=29
b:cafe in	5=-27
b:caisse >	2=-35
b:caisse de	3=41
b:cakes >	8=-45
b:calendar >	4=41
b:call >	5=-45 8=-36
b:call centre	3=36
b:caller >	6=-51
b:calls her	0=36 2=-29 5=-25 6=56 7=48
b:calls him	0=49
b:calls himself	1=55
b:calls his	6=-27 7=-38
b:calls it	0=-44 2=-28
b:calme >	5=-56
b:came >	0=31 7=-36
b:came back	0=-35 2=45 8=35
b:came out	0=-45 1=-30 3=-29 4=-50 6=42 7=-31
b:came to	5=-29
b:camera a	3=48 8=-26
b:cameras >	3=-33 5=-25
b:campagne >	0=-28 6=45
b:campagne de	0=68 1=-27 4=-25 6=-45
b:campaigned for	1=50 3=-26
b:campaigner for	0=-29
b:campaigns for	4=-39
b:can start	4=-57
b:can t	1=-40 2=-35 3=46 4=81 5=-64 6=30
b:cancer >	4=45
b:cancer and	4=-30
b:cancer du	4=30
b:cancer research	4=-32
b:candidat >	3=38 5=-32 8=-41
b:candidat a	0=-89 3=27 4=-52 5=30 7=57
b:candidat est	0=-43 1=-58 3=-39 4=-31 5=-63 6=-58 7=-52 8=26
b:candidat fait	0=43 4=31
b:candidat figure	0=29
b:candidat gere	6=-33
b:candidat ne	1=44
b:candidat retenu	8=-27
b:candidat s	5=-31
b:candidate >	0=34 3=50 4=64 6=57 7=-35 8=48
b:candidate a	7=56 8=72
b:candidate built	4=-48
b:candidate designed	3=-25
b:candidate est	0=38 3=-28 4=-59 5=29 6=-46
b:candidate et	2=-55 4=-70 6=28
b:candidate etait	0=-57
b:candidate has	1=-30 5=-29
b:candidate in	0=28
b:candidate is	0=-32 1=-46 2=-30 4=56 5=-31
b:candidate left	0=-54 1=46
b:candidate lives	1=27 3=-40 6=28
b:candidate n	1=47
b:candidate runs	0=77 4=-44 6=-27
b:candidate s	0=-26 1=37 2=32 5=-34 6=-29
b:candidate said	6=35
b:candidate se	0=32 5=-35 6=-36 7=-31
b:candidate tested	4=-34
b:candidate vit	1=28 5=77 6=-69 8=-49
b:candidate was	1=-26 5=48 6=50 7=34 8=52
b:candidature d	6=62
b:canteen and	0=-37
b:cantine >	5=-39
b:cap d	5=52
b:capteur d	3=-42
b:captured on	3=27 4=-28
b:car >	0=-29 4=-28 6=47
b:card >	0=-26 2=48 3=26 4=-45 7=-27
b:card carrying	0=52 7=-39
b:card in	0=-30 7=36
b:card of	4=-25 7=-38
b:card payments	8=-36
b:care >	3=-26
b:career >	1=27
b:carer >	1=37
b:carnet de	4=44
b:carrier >	2=30 4=-26
b:carrier for	2=29
b:carrier of	2=51
b:carriers of	4=-37
b:carries a	4=46
b:carries an	2=-51 4=59
b:carries the	2=66 4=-37
b:carries town	2=-50
b:carry the	2=41
b:carte a	0=-54 7=31
b:carte aux	0=72 7=-48
b:carte cgt	0=-30 7=37
b:carte d	0=67 4=-25 7=-40
b:carte de	0=-52 7=53
b:carte du	7=42
b:carte professionnelle	7=-28
b:caryotype normal	0=-29 2=43
b:case >	3=-31
b:case closed	0=-27
b:case worker	8=-35
b:cash flow	2=-36
b:casier >	8=70
b:casier a	8=-73
b:casier judiciaire	8=27
b:casino >	3=53
b:catalogue d	4=-26
b:catholic and	1=-49
b:catholic now	1=29
b:caught with	5=-28 8=50
b:cause d	2=38 3=42
b:cause dans	0=-55 8=65
b:cause de	0=-37 2=27 6=44
b:cause du	0=-33 5=-29
b:cause kurde	0=49
b:caution for	8=31
b:ce qu	1=34 4=26 7=-35
b:ce que	1=-26
b:ce qui	0=60 1=51 5=-25 7=-54
b:cela ne	6=29
b:celibataire geographique	5=-42
b:celibate by	5=43 8=-25
b:cell >	4=-28
b:cell after	8=37
b:cell trait	2=54
b:cellar >	5=40
b:cells for	8=45
b:center >	7=53
b:centre >	6=-28
b:centre de	0=-42 3=25 7=-44
b:centre droit	0=48
b:centre lgbt	0=-32 6=28
b:centre s	3=42
b:cercle de	1=32
b:certificate >	3=-29 4=-37 8=45
b:certificate of	8=59
b:cfdt >	0=-43 7=35
b:cfe cgc	0=-47 7=72
b:cftc >	4=-25 7=97
b:cftc au	7=28
b:cftr delta	4=-40
b:cgt >	0=-44 1=-30 6=-26 7=82
b:cgt de	7=74
b:chaine >	0=-28 1=45
b:chaine d	0=-37
b:chaired the	7=62
b:change de	0=-27
b:changer de	5=42
b:chante a	1=-75
b:chapter of	1=30
b:chaque matin	1=29 3=36
b:chaque nuit	4=-43
b:charge de	8=-46
b:charge of	2=-69
b:charged >	0=-28
b:charges >	8=25
b:charges lourdes	2=-29
b:charity >	7=-31
b:charity for	2=-33
b:charity that	8=38
b:chartered institute	0=-35
b:cheated on	5=63
b:chef >	1=-34 4=-59 5=29 8=-56
b:chef d	4=-28
b:chef de	3=-37 5=-26 6=-77 8=-35
b:cheffe de	5=-39
b:chemotherapy >	4=27
b:cheques >	8=34
b:cherche des	2=-26
b:cherche un	0=29 1=-58
b:cherchent un	6=55
b:chez elle	4=68
b:chez idemia	3=-44
b:chez l	1=-38 2=-26
b:chez la	2=37
b:chez le	2=-32
b:chez les	0=37 6=-39 7=32
b:chez lui	0=59 1=-34
b:chez nous	6=-57 7=40 8=65
b:chez sa	1=-53 4=-33
b:chez son	2=30 3=58 4=-29 6=51
b:chez un	3=-39
b:chiffre >	6=-29
b:children >	4=-37 5=-26 6=-32
b:children and	6=-25
b:children s	4=-67
b:chip photo	3=39 5=-42
b:choice >	5=47
b:choir >	0=-28 1=28 6=39
b:choix >	1=-33 4=-37 5=92 6=-54
b:chromosome 9	2=29
b:chu >	2=-42
b:church >	0=-26 6=-27
b:church for	1=-25 3=-26 6=48
b:city council	0=29
b:civil >	1=57 3=-25 8=-45
b:civil partner	6=42
b:civil service	0=60
b:claims >	3=25 5=44 8=-25
b:claims handler	8=-40
b:clavier analysee	3=26
b:clean as	8=47
b:clean driving	8=-50
b:clean for	4=76
b:clear >	0=-25 2=98 3=-68
b:clerk >	4=-26 7=-38 8=-51
b:client >	0=-33 4=-36 8=-74
b:client dit	5=49 6=-45
b:clientele >	4=-33
b:clinic >	2=29 4=-66
b:clinic for	2=-46
b:clinic in	4=-67
b:clinic nurse	4=-31
b:clinic receptionist	4=-29
b:clinique >	4=-72
b:clock >	3=-40
b:clocks with	3=-33
b:club >	1=-27 4=-31 7=-70 8=38
b:club de	4=-31 7=-69
b:club lgbt	6=35
b:co founded	1=50
b:coach >	4=-51 5=37
b:coached a	4=-28
b:coaching >	4=59
b:cochlear implant	4=47
b:code >	5=-37
b:code base	2=-38
b:code en	1=-25
b:code for	4=-40
b:code reviews	4=53
b:coeur de	0=-33
b:coffee >	5=25
b:coffre >	3=35
b:collaborateur >	6=-37
b:colle des	0=40
b:colleague >	4=54 5=25 6=-86
b:collectionne les	0=-36 5=79
b:collective bargaining	7=-25
b:college >	5=-55 6=37
b:college in	0=-36
b:collegue >	0=-97 4=45 5=49
b:collegues de	2=-34
b:colloque >	4=-28
b:colocataire >	5=63 8=-40
b:colour blind	4=-27
b:come from	0=54 4=-25 7=-34
b:coming out	5=-32 6=58
b:comite d	0=-46 7=-31
b:comite de	0=25 5=25
b:commande un	2=26 4=-49 7=-52
b:comme a	0=-41
b:comme deleguee	7=51
b:comme son	6=46 7=36
b:comme toute	0=33 3=27
b:comme un	0=25
b:commercial >	0=-34 7=-38
b:commercialise des	3=-42
b:commissariat >	8=59
b:committee >	7=-57
b:committee of	7=59
b:communaute de	1=41 8=-32
b:commune >	0=-28
b:communication >	4=-25
b:communiste >	1=-33 6=-25
b:community in	8=-27
b:community order	7=-33 8=44
b:community organiser	7=-45
b:community service	8=35
b:compagne >	5=-36 6=-36
b:compagne de	6=-26
b:compagne est	4=76
b:compagnon d	5=-39
b:compagnon est	6=-37
b:compagnons >	5=82
b:company >	2=-32
b:company doctor	4=32
b:company of	6=57
b:company s	0=-31 2=-26 4=-34
b:compared with	3=38
b:complet >	4=58
b:completed >	8=80
b:compliance >	7=-28
b:composites >	4=-27
b:compris >	6=-27
b:comptable >	5=50 6=-26
b:comptable a	1=-55 8=-26
b:compte de	7=-44
b:comptes de	7=-33
b:concierge >	1=-26 3=-38 5=-39 6=78
b:condamnation effacee	8=25
b:condamne a	8=-93
b:condamne pour	8=60
b:condamnee pour	8=38
b:conductrice de	2=36
b:confederation helvetique	7=-39
b:confiance >	4=-27
b:confie qu	6=-27
b:confie t	5=51
b:confirmed by	2=27 4=-55
b:conflict of	5=37
b:conflits du	3=-27
b:conge pour	0=80 4=-33 5=-30 6=65
b:congres confederal	7=64
b:congress house	7=-46
b:conjoint collaborateur	6=-49
b:connu des	8=69
b:connu la	0=27
b:connue >	0=28 2=31 4=-25 7=-26
b:connue des	5=62 8=32
b:conquete de	5=-30
b:conscience >	1=63
b:conseil a	0=-51 5=-32
b:conseil de	7=27
b:conseil genetique	2=34
b:conseil municipal	0=38 1=-31
b:conseil regional	0=37
b:conseille des	2=-38
b:conseiller d	0=47 8=56
b:conseillere au	5=47 6=-40
b:conseillere en	0=-53 2=-40
b:conseillere regionale	0=33
b:consent >	3=-32 8=-35
b:consent form	2=-34
b:consequence >	0=-33 1=36 2=29
b:constituency labour	0=69
b:consultant bi	6=-45
b:contention en	2=57 3=-34
b:contour de	3=64
b:contract >	1=-40 3=25 6=-42
b:contractor >	0=-39
b:contrat de	4=-40 6=27 8=42
b:contrats de	1=-44 4=26
b:contre elle	8=51
b:contre l	0=50 2=-45
b:contre la	0=55 1=34 4=-35 5=-28
b:contre le	0=79 1=-36 4=-82 5=-31
b:contre les	4=-39 6=-39
b:contre lui	8=46
b:contre macron	0=26
b:contre son	7=-49
b:contre un	0=42 8=-42
b:contrebande >	8=34
b:controle d	0=-25 3=-35
b:controle de	3=51
b:controle des	4=-25
b:controle judiciaire	8=48
b:convaincu >	6=33
b:convaincu il	0=63
b:convenor at	7=65
b:convention >	0=28 7=-28
b:convicted of	7=-30 8=71
b:conviction et	0=43 1=-59
b:conviction for	1=-56 4=-34 8=50
b:conviction he	1=48 8=-53
b:conviction in	8=29
b:conviction que	8=-25
b:conviction that	1=-48
b:convictions >	0=-85 8=-30
b:convictions and	1=-40 8=45
b:convictions veganes	1=42
b:convinced the	1=-45 8=-27
b:cook >	4=34 6=-44
b:cooperative >	7=33
b:copy editor	8=-26
b:corbeau >	5=52
b:cork >	1=48 6=-34
b:corse il	7=-36
b:couche avec	4=-25 5=95 6=-36
b:couleurs de	0=-35 7=29
b:council >	6=30 7=60 8=-58
b:council for	0=35 7=-33
b:council of	7=33
b:council on	7=40
b:council seat	0=25
b:councillor >	0=28
b:councillor for	0=44
b:counsellor >	2=-74
b:county >	0=33
b:county council	0=-51
b:couple a	6=43
b:couple avec	5=-42 6=99
b:couple de	5=-43 6=-35
b:couple depuis	5=-53 6=90
b:couple deux	3=-48 6=29
b:couple est	5=84 6=-46
b:couple gay	5=-45
b:couple pratique	5=68
b:couples >	6=-31
b:couples de	6=-37
b:courrier >	8=-35
b:cours >	3=-30 8=58
b:cours a	3=-39
b:cours de	2=-34 4=43
b:course >	6=29
b:course of	4=-27 8=27
b:court >	4=-40
b:court interpreter	5=-26 8=-51
b:court les	5=63 6=35
b:court metrage	2=-33 8=-54
b:court ordered	8=59
b:court qu	5=31
b:cousin >	0=30 5=50 8=-32
b:covered the	6=-34
b:covid long	4=60
b:credit union	7=-53
b:cree un	0=39
b:crew >	4=-27 7=-31
b:crime >	8=-43
b:criminal lawyer	8=-27
b:criminal record	3=-37
b:crohn s	4=31
b:croire en	1=36
b:croire le	4=25
b:croit aux	1=-43
b:croit plus	0=34 7=-35
b:croix rouge	0=-53
b:crown court	4=-30 8=-41
b:cru bon	1=-43 5=84
b:cse sans	0=-27 7=-27
b:cuir >	1=36 5=-32
b:cuisine et	8=27
b:cure d	0=-29
b:customers >	4=-25
b:cv >	5=-38 6=49
b:cv il	0=-34 6=-37
b:cwu >	7=28
b:cyp2d6 poor	2=28
b:d achats	0=-42
b:d activite	5=-26
b:d adhesion	7=60
b:d adn	2=48
b:d affaires	5=47 6=-35
b:d agde	5=51
b:d alzheimer	2=48
b:d appel	8=-49
b:d apres	1=79 2=67 3=-39 4=-40 5=35 7=-31
b:d arles	5=-33
b:d arret	0=-28 5=-25 8=100
b:d arrondissement	0=35
b:d assises	8=-48
b:d autistes	4=49
b:d autre	1=37
b:d avoir	1=40
b:d been	4=27 8=26
b:d ecole	5=-57
b:d education	5=-26
b:d eleves	4=-44
b:d elle	5=33 6=39
b:d empreintes	3=-45
b:d enfants	1=-30 3=-29 4=64 5=-41 8=-25
b:d entreprise	7=-29
b:d epicure	1=33
b:d equipe	4=46
b:d essai	0=33 4=29
b:d etat	0=-29
b:d etre	6=47 8=-46
b:d exercer	8=38
b:d extreme	0=59
b:d histoire	0=-35
b:d hopital	1=-34
b:d identite	7=-29
b:d impact	3=-27
b:d incapacite	4=53
b:d initiative	7=-38
b:d insertion	8=45
b:d insuline	4=-40
b:d interet	8=74
b:d like	4=38
b:d oeil	3=42
b:d oeuvre	5=-25
b:d oncogenetique	2=34
b:d opinion	0=-25
b:d orientation	6=-26
b:d origine	2=41
b:d ou	8=-34
b:d un	0=-61 1=-45 2=-60 3=-47 7=-114 8=-100
b:d une	0=-36 5=-70 6=-38 7=-99
b:d union	6=-25
b:dad was	7=36
b:daily >	0=-26 8=-34
b:daily bread	0=-46
b:dame des	0=37 5=-46
b:dans aucun	0=36 7=-31 8=40
b:dans chaque	5=47
b:dans l	3=-27 5=30 6=-45 7=29
b:dans la	0=-55 4=-68 5=26 6=28
b:dans le	0=29 1=-74 2=55 4=47 8=-75
b:dans les	0=-37 1=-45 5=-34 8=85
b:dans sa	0=35 1=78 5=34 6=44
b:dans ses	0=-54 2=-33 5=-26
b:dans son	2=-32 5=62 7=37
b:dans un	0=-31 1=29 2=-43 3=-33 5=-26 7=-37 8=-58
b:dans une	0=-48 1=38 3=-30 4=-59 5=-42 7=-52
b:data centre	3=36
b:data stored	3=64
b:date du	0=52 8=34
b:dates women	6=31
b:daughter >	7=-30
b:daughter has	2=-44
b:day >	2=-43 3=-35 5=-27 6=-48 8=-31
b:day a	7=26 8=39
b:day of	4=61
b:day off	0=25
b:day one	3=26
b:days >	1=31 3=37 7=-51
b:days a	4=-29 8=-25
b:days in	4=35
b:de 2012	3=42
b:de 2014	0=29
b:de 2019	4=42 7=60
b:de 24	8=54
b:de 300	3=-40
b:de 50	4=61
b:de biens	8=31
b:de blog	5=50
b:de boire	4=52 8=-47
b:de bonnes	5=-28
b:de bord	4=-35
b:de bureau	7=-27
b:de campagne	0=-31
b:de caracteres	0=-30 8=-28
b:de cartes	8=-38
b:de casier	3=-29 8=-47
b:de ce	0=-71 5=79
b:de cette	4=26
b:de chambre	5=-38
b:de charges	3=-30 8=-34
b:de chastete	5=33
b:de chauffage	8=-43
b:de chef	0=41
b:de choeur	1=34
b:de classe	7=-59
b:de commerce	7=-27 8=-41
b:de confiance	5=-40
b:de contention	2=47
b:de contrebande	8=48
b:de copropriete	7=-65
b:de couple	4=-49 5=84 6=-89
b:de creteil	3=28
b:de cse	7=-37
b:de cuir	1=37
b:de danseurs	6=-47
b:de debat	0=-48
b:de decoupe	3=-37
b:de delegation	0=-26 7=38
b:de detournement	8=38
b:de deux	5=-38
b:de dire	1=-48 5=57
b:de dix	4=53
b:de dons	0=-40
b:de douze	5=-25
b:de droit	0=26
b:de droite	0=64
b:de file	0=61
b:de fo	0=-38 7=52
b:de fond	5=-55
b:de foot	0=36 6=-38
b:de formation	0=-29
b:de france	0=-36 1=26 6=-43 7=35
b:de frappe	2=-31 3=52 8=-62
b:de gardiens	5=-47
b:de gauche	0=68 7=-31
b:de genealogie	2=26
b:de gerer	8=37
b:de greve	0=-28 7=-27
b:de grossesse	4=-31
b:de huntington	2=32 4=-62
b:de jaures	0=-34
b:de judo	7=-52
b:de l	1=48 2=31 5=-33 7=33 8=-51
b:de la	2=31 3=-45 4=-73 6=-36 7=60
b:de ligne	7=39
b:de lille	0=-28 2=-40
b:de liste	7=28
b:de longue	4=32
b:de lui	3=35 5=69
b:de lynch	2=27
b:de lyon	1=30
b:de m	1=38 6=83
b:de ma	0=-26 4=27
b:de main	1=32 2=-43 4=-30
b:de marches	8=31
b:de mariages	5=-36
b:de meme	5=-37 6=27
b:de memoire	4=61
b:de metier	0=-40
b:de mort	0=30 8=-41
b:de mot	3=64
b:de naissance	3=-26 4=58
b:de nantes	0=50 7=-52
b:de nimes	8=42
b:de noel	6=35
b:de notre	2=-29
b:de nuit	1=-31 2=-25 3=-59 6=-67
b:de paie	2=-33 7=28
b:de parcours	4=-29
b:de parkinson	2=60 4=-36
b:de parole	4=33
b:de pas	3=-49
b:de passe	3=56
b:de paternite	2=-27
b:de pau	5=40
b:de peinture	4=44 5=-35 7=29
b:de permis	4=-47 8=49
b:de phase	0=-31
b:de philosophie	1=-31
b:de plus	2=45 4=-72
b:de plusieurs	1=29
b:de pma	4=-46
b:de police	3=-61 8=40
b:de politique	0=-39
b:de port	4=29
b:de poste	4=-36
b:de presse	1=-45 3=-50 4=32
b:de prevention	4=69 8=-34
b:de prevoyance	4=-35
b:de prison	8=25
b:de producteurs	0=-31
b:de projet	3=-25
b:de quartier	1=-29
b:de quatre	4=43 5=-53 8=-29
b:de rapports	4=-47 5=47
b:de reconnaissance	3=63
b:de redaction	4=28
b:de relations	0=-40 4=-27 5=80
b:de religion	1=-50
b:de rencontres	5=-61
b:de sa	0=-85 1=52 2=48 3=53 5=-27 6=87 8=-46
b:de saint	0=-43 6=-35
b:de sante	8=-71
b:de se	2=-40
b:de secret	0=-31 5=-46 8=-40
b:de section	0=80 7=-60
b:de securite	3=-47 4=-27
b:de sejour	3=34
b:de service	5=29
b:de ses	0=-61 2=-40 5=70 6=25
b:de signification	2=39
b:de six	6=-41
b:de solidaires	7=57
b:de son	0=-68 2=-25 3=81 8=-47
b:de soutien	0=29
b:de svt	2=-25
b:de taille	3=-39
b:de terrain	6=-41
b:de theatre	8=-25
b:de toujours	0=37
b:de tours	7=46
b:de tous	0=-42 6=41
b:de tout	5=-31
b:de toutes	0=-35
b:de travail	5=27 8=37
b:de travailler	0=35 4=48
b:de trois	0=-25 4=-30 5=-37 7=-40
b:de vannes	4=28
b:de vignerons	7=-35
b:de ville	5=41
b:de violences	8=-27
b:de voisinage	5=-32
b:de voitures	8=49
b:de voix	3=-45
b:de vote	0=39
b:de voyages	4=-32
b:de zero	6=44
b:deadlines >	0=-35 4=-26
b:dealer >	8=-32
b:dealt with	5=-54 7=-65 8=-34
b:debunks homeopathy	1=54
b:declined to	7=41
b:deficit en	2=41 5=-35
b:defile avec	0=-30
b:degree >	1=45 7=28
b:dejeuner >	5=26
b:delais >	4=-30
b:delegate to	0=31
b:delegation syndicale	7=59
b:delegue cgt	7=72
b:delegue regional	0=-39 7=-33
b:deleguee >	7=42
b:deleguee de	7=-32
b:deleguee syndicale	7=50
b:delit d	8=42
b:demande >	4=42 6=-61 7=32 8=-51
b:demande a	1=-25
b:demande des	4=-49
b:demande le	3=35 7=-47
b:demande si	6=39
b:demande un	1=42 3=-48 4=25 5=-33 6=59 8=29
b:demarche >	3=30
b:demenager >	5=-35
b:demissionne >	5=42
b:democracy movement	0=29
b:democrats in	0=27
b:depart >	3=50
b:depart de	3=-27 5=44
b:departemental >	7=42
b:department >	0=35
b:deposee a	6=-25
b:depot >	0=-36 7=32
b:depot de	8=-74
b:depression >	4=29
b:depression in	4=36 8=-33
b:depuis 2004	6=40
b:depuis 2015	2=-33 3=37
b:depuis 2019	0=25 4=32
b:depuis 2020	0=-27 7=38
b:depuis >	0=-34 5=35 7=-25 8=84
b:depuis dix	5=-26
b:depuis huit	4=30
b:depuis l	4=45 5=37 6=-26
b:depuis la	3=32 5=-60 6=26 8=-27
b:depuis le	2=-26 4=-29 6=-34
b:depuis mon	4=-38 6=-42
b:depuis neuf	6=29
b:depuis qu	5=-26
b:depuis sa	0=33
b:depuis ses	7=32
b:depuis six	4=29 8=-47
b:depuis son	0=-26 5=30 6=-26 8=-32
b:depuis trente	6=-32
b:depuis une	4=34 8=-38
b:depuis vingt	1=39 4=26 6=-27
b:derby >	0=-52 1=-32 8=78
b:dernier >	0=-39
b:derriere les	8=69
b:des acquis	3=-28
b:des affaires	5=-31
b:des affiches	0=27
b:des amis	1=27 5=-44 6=30
b:des architectes	1=-26
b:des bureaux	4=-27
b:des cheques	8=41
b:des clients	4=-35
b:des coffres	3=-44
b:des collegues	0=-33 5=73
b:des coproprietaires	7=-79
b:des couples	5=-31
b:des crises	4=46
b:des deux	4=48
b:des dockers	7=37
b:des donneurs	2=25
b:des eaux	0=31 7=-47
b:des empreintes	8=-31
b:des enfants	0=-27 1=30 4=-45
b:des entreprises	7=-26
b:des films	5=69
b:des gilets	0=34
b:des horaires	4=-36 6=-27
b:des idees	0=-33
b:des jeunes	0=29 8=45
b:des jumeaux	0=34 2=-34 6=37 7=-26
b:des landes	0=34 5=-43
b:des lecteurs	3=-25
b:des liaisons	5=-37
b:des marches	0=-55 8=75
b:des materiaux	4=-37
b:des mineurs	8=-34
b:des origines	0=-30
b:des passeports	3=-28
b:des photos	0=-33 5=55
b:des policiers	3=-26
b:des portes	6=42 8=-38
b:des raisons	1=57
b:des reclamations	4=-34
b:des relations	5=40
b:des repas	0=-42
b:des republicains	0=27
b:des romans	5=-33
b:des sejours	2=-25 4=42
b:des services	8=45
b:des sites	5=37 8=-29
b:des sourds	4=-43
b:des stoiciens	1=-45
b:des tests	2=-49
b:des tracts	0=66 7=-29
b:des transports	7=-51
b:des ventes	0=36 4=-47 5=-30
b:des videos	5=51
b:des visas	3=48
b:describes her	5=51
b:design >	1=-41 5=-35
b:designed >	1=-35
b:designee par	7=28
b:designer >	1=-38 5=-26 7=-31
b:desir d	5=-33
b:desk >	0=-29 3=28 4=-45 5=-32 8=-26
b:desk near	4=43
b:detention >	8=44
b:detenu il	8=49
b:deux >	2=27 4=-64 5=-26 6=-63 8=-47
b:deux ans	0=-36 5=49 6=-38 8=94
b:deux associes	5=-42
b:deux cents	1=-39
b:deux chats	6=-33
b:deux compagnons	5=57
b:deux enfants	4=-35 6=-30
b:deux femmes	5=-26 6=-62
b:deux filles	4=-31 5=-72 6=-41
b:deux fois	6=-33
b:deux hommes	3=-39 5=91 6=-44
b:deux jumeaux	2=-37 4=-50
b:deux meres	3=-25 6=62
b:deux nuits	5=-43 8=45
b:deux papas	6=52
b:deux soeurs	1=-30 2=56
b:devant l	0=31 7=-31
b:devant la	0=-27
b:devant les	0=39 4=44
b:developer >	6=29
b:developpe une	4=-39
b:diabete de	2=-30 4=52
b:diabetiques >	4=-42
b:did >	7=25 8=-54
b:did her	8=43
b:did not	4=37
b:didn t	5=-43 6=28
b:died of	1=-39 7=-40
b:dieu >	1=34 4=-28
b:difficulte >	2=-40 4=-27 8=28
b:digital signature	3=-53
b:dijon >	6=-34
b:dimanche >	0=52 7=-37
b:dimanche il	1=41 5=-53 6=49
b:dire >	0=29 5=-35
b:directeur >	0=45
b:direction >	0=-46 7=-48
b:direction du	2=26
b:director >	0=-36 8=-25
b:director for	8=41
b:director she	7=-53
b:director who	7=34
b:dirige >	0=-56 1=-31
b:dirige la	0=26 6=-40 7=60
b:dirige un	4=-33
b:dirige une	0=67 1=-43 7=-25
b:disabilities >	4=28
b:disaggregated data	5=-34
b:disait son	5=50 8=-36
b:disc >	4=61 5=-48
b:discharged from	4=41 5=-62 6=43
b:disciple de	1=45
b:discussed at	5=35
b:disease >	4=37
b:dismissed >	7=-26 8=89
b:disorder >	2=67 4=-36
b:disponible en	4=-27
b:disputes for	0=-26
b:disqualified as	8=53
b:dissertation is	0=-28
b:distribue des	0=68 7=-26
b:dit >	1=-30 6=-26
b:dit a	1=53 5=32 6=-31
b:dit avoir	0=-40 1=53
b:dit elle	0=-84 4=-53 5=-67 7=51 8=-34
b:dit en	0=53 3=34
b:dit il	0=76 2=-35 3=-41 4=-46 5=-42
b:dit l	0=-46 1=-40 2=-27 4=-30 5=26 6=-47 7=-29
b:dit la	1=48 3=-39 5=29 6=-26 7=-68
b:dit le	2=45 4=-55
b:dit m	5=-36 6=25
b:dit ne	0=37 1=30
b:dit on	3=-49 5=36
b:dit plutot	6=34
b:dit proche	0=55 7=51
b:dit qu	0=-35 1=-41 2=-26 5=80 7=33
b:dit que	6=43
b:dit sa	0=-51 2=-27 4=78 5=-32 6=-25 8=-34
b:dit son	2=-28 6=38 8=-30
b:dit une	5=27 6=-49
b:divers >	8=-30
b:divers droite	0=37
b:diversity board	6=-37
b:divorce >	5=63 6=-37
b:dix ans	2=-39 3=32 5=-36 7=-44
b:dix doigts	3=60
b:dix huit	8=66
b:dix neuf	2=26 8=57
b:dj >	5=-40
b:dna >	2=-87 3=54
b:dna lab	2=-44
b:dna of	2=-29
b:dna profile	8=-39
b:dna sample	2=42
b:dna taken	2=69 4=-30 8=-33
b:dna test	2=29 3=-51
b:dna was	2=39
b:do >	0=-33 1=25 5=32
b:do it	0=37 4=-33
b:do not	6=-33
b:dockers >	0=-37
b:doctor >	2=39
b:doctor s	4=30
b:doctorat >	3=-57 4=-31
b:doctorate >	6=-30
b:documentary on	7=-30
b:does he	2=41 4=-42
b:does not	1=37 4=-46
b:doesn t	4=52 6=-45 7=-32
b:dog >	4=-34 6=100 8=-31
b:doigt >	3=66
b:doigt sur	5=-34
b:domicile >	8=-34
b:don juan	5=65
b:don t	6=40 8=-29
b:donc pas	2=-40 4=67
b:donne des	1=49
b:donne sa	2=54 3=-28
b:donnees >	7=-48
b:donnees biometriques	3=87
b:dont elle	8=-41
b:dont il	1=30 6=31
b:dont l	6=-63
b:door >	3=-29
b:door to	3=-26
b:doors for	0=29 5=-25
b:dose of	0=-47
b:dossier >	2=30 3=-30 8=30
b:dossier de	4=-48
b:douanier >	7=-35
b:doubled her	7=-29
b:douze ans	0=31 4=50
b:down s	2=-46 4=44
b:drh >	7=-26
b:drink driving	1=-25 8=47
b:drive >	7=34
b:driver >	0=-34 4=-47 5=-49 8=-38
b:drivers >	4=-26
b:drives a	0=40
b:drives the	4=-26
b:driving licence	8=-73
b:droit >	0=33 4=38
b:droit au	0=36
b:droit de	0=-33
b:droit du	4=-27
b:droit humain	1=43
b:droite du	0=-48
b:droite ni	0=40
b:dry for	4=28
b:du 4	8=25
b:du batiment	7=-29
b:du bois	2=-54
b:du candidat	2=31 5=-30 6=29
b:du cap	5=54
b:du casino	3=85 7=-25
b:du chromosome	2=47 4=-35 5=-33
b:du club	0=-43 2=32
b:du comite	0=48
b:du commerce	7=27
b:du cse	0=-31 7=-117
b:du cuir	1=-32 5=30
b:du depot	7=27
b:du directeur	5=33
b:du dos	4=43
b:du dossier	3=50 6=57
b:du droit	1=29
b:du froid	6=-47
b:du gard	0=40
b:du gene	2=38
b:du genre	5=46
b:du gud	0=47 7=-54
b:du handicap	4=-28
b:du livre	7=27
b:du logiciel	3=27
b:du lycee	3=40
b:du maire	0=-36 5=33
b:du marais	6=-40
b:du marche	4=-66
b:du modem	0=53
b:du nord	1=47 6=49
b:du npa	0=39 7=-29
b:du parc	1=-60
b:du parti	1=-40 7=-35
b:du passeport	3=44
b:du patrimoine	0=-28
b:du patron	6=-41
b:du permis	8=-31
b:du personnel	2=-39
b:du planning	0=-33
b:du porno	0=-45 5=54 7=-32
b:du port	0=29
b:du premier	3=-26 7=38
b:du public	0=-28
b:du rhone	0=-26 1=38 7=-31
b:du salarie	1=-30 3=71 7=39
b:du sang	0=-37 2=27 3=-35
b:du sein	4=32
b:du seminaire	6=39
b:du senat	0=-47
b:du service	0=-25 1=-47 6=53
b:du sommeil	4=38
b:du sport	4=-26
b:du stade	1=-51
b:du syndicat	0=-25 4=-30 7=129
b:du terrain	2=-30
b:du travail	1=-30 2=25 3=-60 5=-62 8=-60
b:du tribunal	2=29 8=43
b:du velo	0=-31
b:du visage	3=-43
b:du zero	1=-25
b:dubai >	6=27
b:due in	4=40 6=-25
b:dues to	0=-26 7=45
b:during the	6=-37
b:e gates	3=-32
b:e mail	5=28
b:early >	0=-46 5=-31 8=-50
b:easy >	6=37
b:eating meat	1=50 8=-35
b:ebats a	5=30
b:echange de	5=43
b:ecole >	5=-30
b:ecole catholique	1=32
b:ecole d	0=49
b:ecologiste >	0=32
b:ecologiste a	0=44
b:ecope de	8=55
b:ecrit dans	6=47
b:ecrit des	4=-27
b:ecrit il	1=34 2=28 5=-39 6=-40
b:ecrit la	5=-56
b:ecrit le	5=40
b:ecrit sur	0=37 3=-58
b:ecrit un	0=-26 4=-36 5=29
b:edite >	2=-34
b:edited a	1=-29
b:editor >	0=-35 2=-36 5=-26 7=-37 8=-29
b:edits a	0=35 6=-31 8=-37
b:education a	5=-29
b:educatrice >	1=65
b:educatrice aupres	4=63
b:effacees >	3=42
b:effective altruist	1=35
b:ehpad >	4=-25
b:eight >	1=-28 3=-46 4=75
b:eight years	0=-37 4=-30
b:elected as	7=-39
b:elected by	0=-35
b:elected her	0=-35
b:elected to	0=-60 7=37
b:elections >	0=-31 7=54
b:elections professionnelles	0=-35
b:electoral commission	0=-34
b:electrician >	5=-27 8=-27
b:electronique >	0=-36 8=35
b:eleve des	1=61
b:eleve deux	6=55
b:eleves ont	6=-26
b:elle >	0=-62 2=-72 4=68 6=-27
b:elle a	1=-50 2=-53 3=-85 4=-55 5=-32 7=-70
b:elle aime	5=-57 6=76
b:elle anime	7=79
b:elle attend	1=-34 2=29 4=29 8=45
b:elle aurait	8=30
b:elle aussi	4=68
b:elle avait	0=65 6=-25
b:elle boite	4=47
b:elle chante	0=45
b:elle cherche	0=-26 5=-55
b:elle concoit	8=-27
b:elle connait	7=32
b:elle conseille	2=-29
b:elle croit	1=-40
b:elle de	0=29 5=-53
b:elle defend	8=-34
b:elle dirige	4=-26
b:elle dit	0=-53 2=43 5=-63 6=61 8=-28
b:elle donne	8=-29
b:elle eleve	5=-43
b:elle en	0=-53 3=-30 4=57
b:elle enchaine	0=-32 5=28
b:elle enseigne	1=-34
b:elle est	0=-69 1=-25 2=39 3=-51 5=-98 6=56 7=29 8=-74
b:elle et	6=50
b:elle etait	4=44 8=39
b:elle etudie	0=-43
b:elle forme	3=-32 6=-26 8=-26
b:elle gerait	4=-29
b:elle gere	5=-25
b:elle joue	6=42 7=-31
b:elle juge	1=33
b:elle l	0=-26 1=-47 2=72 3=-44 4=-45 5=-34 6=32 8=-51
b:elle laisse	3=25
b:elle le	3=-37 5=49
b:elle les	1=-70
b:elle meme	2=28 4=46
b:elle milite	0=-30 6=38 7=-35
b:elle n	2=-37 3=-35 4=-42 6=53
b:elle ne	3=-42 5=77 6=-50
b:elle ont	2=50 5=33
b:elle parle	2=-27 5=82
b:elle passe	5=-34
b:elle pointe	3=39
b:elle porte	0=39 2=-33 6=42
b:elle prefere	5=-33
b:elle presente	3=45
b:elle preside	1=77 2=-27 7=-25
b:elle raconte	5=71 6=-50
b:elle refuse	0=-29 1=49 3=-40 5=-34
b:elle s	3=38 4=39 5=28 6=36 8=-38
b:elle sait	2=30
b:elle sans	5=33 6=-25
b:elle se	0=41 2=36 4=-39
b:elle siege	7=44
b:elle souffre	2=37 5=-27
b:elle soutient	0=31
b:elle suit	3=-29 6=-29 8=-40
b:elle tenait	0=-29
b:elle tient	0=-30
b:elle travaille	4=26
b:elle vend	3=-49 5=49 6=-31
b:elle veut	5=47
b:elle vise	6=-34
b:elle vit	0=-36 4=-27 5=-44 7=-25
b:elles postulent	5=-27 6=58
b:elue au	7=-61
b:elue de	7=-28
b:elus >	5=-32
b:email >	4=32
b:embauche >	3=58 8=-42
b:emploi >	0=41
b:employed by	0=-44 7=-31
b:employed her	3=-38
b:employer for	5=-61
b:employer s	0=50 3=31
b:employers in	2=-30 7=-37
b:employeur >	0=-74 5=29 8=-41
b:empreinte >	8=-29
b:empreinte carbone	3=-37
b:empreintes >	3=34 8=-26
b:empreintes au	3=35
b:empreintes de	3=-45
b:empreintes relevees	3=47
b:en 1995	8=62
b:en 2009	2=45 3=-64 8=-34
b:en 2011	0=34 4=-33
b:en 2012	5=44
b:en 2013	6=30 8=-29
b:en 2015	5=-26 6=-31 8=-46
b:en 2016	0=-31 7=46
b:en 2017	4=46 8=-33
b:en 2018	6=-43 8=-29
b:en 2019	4=26 7=-27
b:en 2020	4=61
b:en 2021	0=49 2=48 3=-38
b:en a	0=-36 1=57 2=41 5=50
b:en addictologie	5=-30
b:en alsace	4=-32
b:en assurance	8=-27
b:en avion	2=47
b:en belgique	0=45
b:en bretagne	7=-25
b:en cache	0=55 1=31
b:en cause	0=-60 8=126
b:en cellule	0=-49 8=72
b:en ciel	6=-34
b:en cinq	0=37
b:en couple	0=-41 4=-32 5=-71 6=109
b:en cours	2=76 4=59
b:en deplacement	5=33
b:en detention	8=33
b:en deux	3=37 8=-36
b:en devenant	7=26
b:en diabetologie	4=-41
b:en dieu	1=40
b:en droit	8=-31
b:en economie	0=34 5=-25
b:en ehpad	4=34
b:en est	3=51 6=-35
b:en etat	8=25
b:en examen	8=50
b:en fait	5=51 6=35 8=-33
b:en g6pd	5=-35
b:en garde	0=46 3=28 4=-81 5=-29
b:en genetique	2=-51
b:en juin	1=-42 5=-27
b:en ligne	8=-46
b:en mai	7=38 8=45
b:en marge	0=-28 8=55
b:en mars	4=50 7=-37
b:en mer	4=-28 5=-28
b:en milieu	6=28
b:en moins	4=87 8=-33
b:en mosaique	2=34
b:en negociation	7=-25
b:en parle	0=55 2=-25 3=-36 4=36 5=25 7=-30
b:en plaques	4=48 8=-34
b:en plein	4=-43 5=61
b:en porte	1=60 6=-31
b:en prison	6=-37 8=87
b:en psychiatrie	4=-29
b:en raison	8=39
b:en remission	4=64
b:en riant	0=-47 6=32
b:en rien	1=78
b:en scene	5=-62
b:en six	2=-27
b:en soins	4=50
b:en tout	6=34
b:en un	2=-56 4=-28
b:en une	4=-31
b:encarte a	0=-43
b:encarte au	0=66 7=-35
b:enceinte de	4=58 5=-44
b:enchaine les	4=25
b:enclosed >	2=26 3=30
b:end of	3=-40 4=28
b:ended the	4=60 6=-41 7=-25
b:endurance >	2=86
b:enfant >	0=45 4=-85 6=-40
b:enfants >	4=-41 5=-33 8=-55
b:enfants avec	6=35
b:enfants de	6=65
b:enfants hors	5=37
b:engineer >	1=-41 4=-32 8=-42
b:england >	1=-29
b:english >	2=-31
b:enquete de	2=25 8=-45
b:enquete sur	8=41
b:enqueteur >	5=27 8=-69
b:enregistrees >	3=48
b:enrolled with	3=35
b:enseigne >	1=-26 3=37
b:enseigne a	4=29
b:enseigne l	1=-34 6=-59
b:enseigne la	1=-38
b:enseigne le	5=-36
b:enseignement catholique	1=-26
b:entraineur >	4=-26
b:entreprise >	4=-52 7=34 8=-35
b:entreprise familiale	2=-38
b:entreprises >	7=-28
b:entretient une	5=30
b:envoie des	5=57
b:epicure >	1=57
b:epouse >	4=-28 5=-26
b:epouse est	0=27 6=-64
b:equality form	6=29
b:equipe >	0=48 2=-29 3=-28 4=31
b:equipe de	0=-27
b:equipes >	1=-28
b:equity card	7=58
b:erreur >	1=-26 4=-36 5=31 6=34
b:essai >	0=33 4=26 8=-27
b:essais >	4=-39
b:est a	7=80
b:est anthroposophe	1=52 6=-27
b:est arrive	8=-38
b:est athee	1=30
b:est atteint	6=-25
b:est au	1=-25 7=36 8=47
b:est autiste	4=38
b:est ce	1=36
b:est comptable	6=-43 7=-44
b:est connu	8=49
b:est conseillere	0=46
b:est dans	2=-35 3=56 4=-37
b:est deleguee	7=-38
b:est dit	0=48 1=-29
b:est drepanocytaire	2=38 4=-49
b:est en	0=-54 1=-27 4=47 8=97
b:est encarte	0=-47
b:est enceinte	4=68 5=-28
b:est enchainee	0=51 2=-53
b:est fiche	3=27
b:est gay	6=103
b:est incarcere	8=46
b:est infirmiere	5=46
b:est l	0=-48 4=-29 5=-45 8=-47
b:est la	7=42
b:est le	0=25
b:est lesbienne	6=27
b:est lui	5=-40
b:est marie	5=-47 6=30
b:est mariee	5=-36
b:est membre	0=-25 5=-30 6=27
b:est mise	0=-39 8=51
b:est opposee	0=-47 3=29
b:est pas	1=-62 2=51 3=-67 4=-77 6=77 8=-28
b:est permanent	7=34
b:est porteur	2=41
b:est porteuse	2=45
b:est pour	6=-32
b:est reste	1=40 7=25
b:est sa	1=57
b:est sage	5=-30 6=-79
b:est secretaire	7=32
b:est sous	4=76 5=-31 8=27
b:est syndiquee	7=26
b:est tombee	6=38
b:est tresorier	6=-54 7=-39
b:est un	0=64 1=26 8=-36
b:est une	2=35
b:est venu	5=-45 6=-30
b:est venue	6=55
b:established by	2=51
b:et a	1=29
b:et agenda	0=-34
b:et bien	6=75
b:et contre	0=45
b:et d	3=-25 4=-28
b:et dans	5=33
b:et de	3=-43 8=52
b:et demande	4=-37 7=31
b:et des	1=-42 5=44
b:et deux	2=49 5=-43 6=-89 8=-28
b:et du	0=42
b:et elle	2=29 5=63 6=-31
b:et en	1=72 4=-65
b:et est	4=73 5=-29
b:et evite	4=59
b:et fait	1=26 4=30 8=30
b:et femme	6=-27
b:et fier	0=54 3=-29 6=46
b:et fiere	1=26 6=35
b:et humaniste	1=27
b:et il	1=59 5=-25
b:et j	7=-46
b:et je	1=-50 4=-42 6=-36
b:et l	1=65 6=-52
b:et la	1=-43 2=-35 5=-38 6=35 7=-64
b:et le	0=71 3=-66 5=37
b:et les	0=-38 3=27 6=-56
b:et lits	4=-28
b:et lui	0=29 1=-27 4=-35 5=-33 6=50 7=36
b:et macon	1=-33
b:et moi	2=25 6=57 7=-37
b:et n	4=25 6=42
b:et ne	0=82 1=29 2=-37 3=-36 8=-25
b:et paie	7=40
b:et prefere	0=-27
b:et pression	3=38
b:et qu	4=28
b:et refuse	0=55
b:et s	0=-45 1=81 3=-31 4=33
b:et sa	4=-25 6=32
b:et signe	3=29 4=-50
b:et son	0=-47 1=-79 2=-34 3=-31 4=-98 5=-38 6=105
b:et une	1=32
b:et vit	2=-63 4=85
b:etabli par	2=55
b:etablissement de	4=27
b:etait a	4=-44 7=29
b:etait en	4=43
b:etait pas	2=36 5=31 6=-36
b:etait secretaire	0=30
b:etalonnage >	2=-29
b:etant athee	1=26
b:etat civil	0=-50
b:ete >	0=33 4=-34 5=59 6=-34
b:ete arretee	8=40
b:ete au	4=46
b:ete etalee	5=29 8=-39
b:ete hospitalise	4=70
b:ete maitresse	4=-26 5=-46
b:ete operee	4=30
b:ete placee	8=25
b:ete reconnu	8=28
b:ete victime	8=-56
b:ethical vegan	1=39
b:ethique >	0=-42 1=69 5=-32
b:ethique aux	1=-33
b:ethiques >	1=34 3=-27
b:etre >	0=38 1=-54 3=-36
b:etudes >	1=-25
b:etudes de	1=44
b:etudie a	6=-39
b:eu de	4=-32 5=-25 6=39
b:eu un	6=44
b:eu une	2=32 5=43 6=-32
b:european works	7=-40
b:europeenne >	0=35 7=-48
b:eve et	5=-31
b:events >	5=-28
b:ever since	0=47 7=-25
b:every kind	5=-26
b:every morning	0=-26
b:every party	0=-34
b:every spring	2=-25
b:every year	0=70
b:everyone in	5=29
b:evite les	0=-36 4=93
b:eviter les	5=-34
b:ex >	0=-26 5=109 6=-37
b:ex colleague	0=36 6=-67
b:ex femme	8=43
b:ex husband	5=-26 8=64
b:ex mari	6=-64
b:ex offender	8=36
b:exam >	6=-50
b:examen a	3=31
b:excel >	8=-39
b:excellent >	3=-36 8=-47
b:executive at	4=-26
b:executive of	7=44
b:exome en	2=73 4=-41
b:exome sequencing	2=-38
b:expenses >	5=49
b:experience in	4=29
b:expert >	3=-26
b:explaining the	4=-25 5=-30
b:explains to	7=-30
b:explique sa	6=-32
b:export >	0=-44
b:extinction rebellion	8=-25
b:extrait de	8=-83
b:extreme gauche	0=38
b:eye clinic	3=-34
b:fabricant de	3=-32
b:face >	4=36
b:face a	3=-30 7=-29
b:face image	3=33
b:face is	3=40
b:face of	3=-26
b:face recognition	3=-28
b:face sales	3=-26
b:face to	3=-25
b:face value	3=-32
b:face was	3=-35
b:facial recognition	3=43
b:faciale >	3=-79
b:faciale de	3=26 7=-51
b:facilities contract	8=-34
b:facility time	7=42
b:facteur v	8=-26
b:faible pour	4=-54 5=47
b:failed twice	3=48
b:fair >	0=-36
b:fait >	1=-34 4=-78 5=-35 8=-29
b:fait de	1=28 7=-38 8=99
b:fait des	1=-27 2=-38 4=80
b:fait dix	3=-36 6=-48 8=43
b:fait l	0=-28 5=-44 8=29
b:fait le	0=-62 1=52 6=-32
b:fait son	6=55
b:fait un	0=-35 1=56 2=61 4=41 5=41 8=-60
b:faith and	1=38
b:faith in	1=-91 5=-33
b:faithful to	6=-31
b:falsifie des	8=34
b:familial >	2=-64
b:famille >	0=-29 2=-32 5=-41 8=43
b:family >	2=97 3=-27 4=-48 5=-33 6=-52
b:family and	4=-25
b:family history	2=-31
b:family mutation	2=41
b:family s	2=35
b:far as	1=29
b:father >	2=27 5=44
b:father and	2=49
b:father of	1=-30 5=-41 7=33
b:father s	4=-44
b:faure parle	0=-47 6=-29
b:faute avec	5=88 6=-50
b:fbu >	0=-33
b:federation de	0=-27 1=37 7=-27
b:fees >	5=53 7=25
b:fell in	1=-34 6=44
b:fell to	8=-57
b:femme >	2=-32 4=90 8=39
b:femme a	4=61 6=-45
b:femme de	6=-31
b:femme depuis	4=-58 5=85 6=-52
b:femme est	1=41 5=-33 6=-54
b:femme et	6=-80
b:femme sont	2=25 6=-39
b:femmes >	5=-55
b:femmes qui	5=-31
b:ferme >	0=-29
b:ferroviaire >	5=-25
b:fertility clinic	4=-30
b:fetish for	5=-56
b:fiche >	1=29 3=-49 4=32 5=55 7=-44 8=-82
b:fiche d	3=28 4=28 8=-26
b:fiche s	3=-36 8=59
b:fichier des	3=30
b:fidele a	1=67 6=-42
b:field as	0=-37
b:fier de	0=40 3=-37
b:fiere dit	6=43
b:figure au	2=47 3=-91 8=-35
b:figure dans	3=-40 8=44
b:figure sur	3=49
b:fijais >	3=-41 8=45
b:file >	0=-44 3=34 4=-59 8=67
b:file from	3=-46
b:fille >	0=-45 2=27
b:fille a	2=-57 4=56
b:fille est	6=57
b:filles >	2=-37 4=-32 5=69
b:film >	8=-25
b:film about	1=-43
b:film sur	2=-25 5=-50 6=-33
b:films x	5=41
b:fils >	2=-26 6=-26
b:fils d	4=-38
b:fils est	4=57 8=70
b:fin d	0=35
b:fin de	5=50 6=-25
b:finalist >	5=-30
b:finances publiques	7=30
b:fine gael	0=57 8=-50
b:fined for	4=-35 8=59
b:fingerprint >	3=73
b:fingerprint check	3=43
b:fingerprint lock	3=48 4=-36
b:fingerprints are	3=-50
b:fingerprints taken	0=-33 3=27
b:fingerprints were	3=57
b:fingers >	3=-40 4=-42
b:fingers and	4=54
b:firm >	1=-31 2=-35 4=-52 5=48 6=-58 8=-43
b:firm s	4=-26 6=53 7=41
b:firm where	7=-29
b:first >	1=-27
b:first class	8=27
b:first job	5=-26
b:first line	0=-40
b:first week	0=28 7=25
b:fiscale >	7=27
b:fit for	8=-25
b:five minutes	5=-39
b:five months	4=42
b:five years	4=40
b:fixes >	5=-43
b:flat >	5=-40 6=34
b:flatmate >	5=30 8=-41
b:fleury merogis	8=-37
b:flights >	4=-30
b:fling with	5=38
b:floor >	0=41
b:fo >	0=-32 5=-31 6=-46 7=113
b:fo en	7=27
b:fob >	3=25
b:foi dans	1=-65 5=-34
b:fois >	2=-37 4=-38 5=77 6=-25 8=-62
b:fois pour	0=55
b:fois sur	1=25
b:follower of	1=48
b:fond d	3=54
b:fondatrice >	0=-28
b:fonde la	0=31 7=37
b:food bank	8=41
b:foot >	0=54
b:for >	0=-36 1=53
b:for a	0=-75 1=-29 3=-50 6=25 7=-114 8=-76
b:for affray	8=38
b:for all	0=-32
b:for america	0=47
b:for an	0=-26 4=-42 5=-29 6=31 8=-41
b:for another	0=-31 5=51
b:for arson	8=56
b:for assault	8=35
b:for bernie	0=38
b:for better	0=-42
b:for chemotherapy	4=29
b:for contempt	8=30
b:for deaf	4=-47 8=-27
b:for depression	4=32
b:for early	2=29 4=-44
b:for eight	4=-41
b:for eleven	0=-31
b:for every	0=41
b:for five	8=36
b:for forging	8=34
b:for four	4=68
b:for fraud	8=39
b:for gay	6=-35
b:for her	3=-39 6=-27 7=31 8=38
b:for his	3=-47 4=31 5=-25 6=89
b:for it	0=-25 1=-32 2=47 6=-28 8=41
b:for labour	0=37
b:for leave	2=45
b:for long	4=59
b:for management	7=-53
b:for marriage	0=-36 1=-27 5=87
b:for ms	8=66
b:for my	3=31 7=42
b:for new	6=-29
b:for nine	4=48
b:for no	4=-33 6=32
b:for people	2=-33 8=48
b:for possession	8=31
b:for sales	2=-34
b:for sex	5=54
b:for six	7=37
b:for spreadsheets	0=34
b:for tax	8=36
b:for ten	3=57
b:for that	0=30
b:for the	0=29 1=-35 2=-35 4=-56 5=-92 7=50 8=-68
b:for them	0=51
b:for thirty	4=-32 6=-49
b:for this	4=82
b:for three	0=-28 6=-33
b:for twenty	1=36
b:for two	5=-61 6=29
b:for universities	8=-25
b:for us	6=36
b:for which	8=-37
b:for years	4=50 5=37 6=-42
b:force de	1=-26
b:ford >	8=-41
b:foreman >	1=42 2=-34 4=30 7=31
b:foreman says	7=38
b:forging a	3=-28 8=33
b:form >	2=28 4=34 5=-28 6=43
b:formateur en	4=-26
b:formation >	5=-28 7=-26
b:formation continue	1=-34
b:formation pour	8=-37
b:formatrice >	4=-41 6=-55
b:forme a	1=-35
b:forme des	0=-27 3=-35 6=-25
b:former flatmate	5=54 8=-31
b:former manager	0=37 6=47
b:formulaire >	4=40 8=-30
b:forty >	4=59 5=34
b:forum >	1=-61 5=31
b:found >	5=35
b:found a	2=41 4=-34
b:found he	2=-26 5=-43 6=50
b:found not	8=35
b:found on	5=48
b:found out	5=-53
b:found the	2=-70
b:four months	4=65 8=32
b:four weeks	2=-26 4=36
b:four years	4=37 8=40
b:fournisseurs >	3=-30 5=-65
b:foyer de	6=52 8=-55
b:foyer pour	5=-33
b:fragile x	2=27 4=-36
b:frameworks react	1=-28
b:franc macon	1=31
b:france >	7=52 8=-26
b:frappe au	3=25 8=-25
b:frappe de	8=-31
b:fraud >	3=-28 8=45
b:fraud in	8=58
b:fraud office	8=65
b:free >	0=-32 4=74
b:free of	2=40
b:freemasons >	1=26
b:frequente une	5=-31
b:frere >	1=-63 2=77
b:frere a	1=-40 8=26
b:frere est	1=-48
b:frere jumeau	2=-31 4=59
b:fridays >	4=34
b:fridge >	4=38
b:from a	2=30 7=-63
b:from every	8=44
b:from her	0=-25 3=-57 8=-51
b:from home	4=70
b:from the	0=54 3=49 5=-53 7=45
b:from working	8=63
b:front de	3=-39
b:front desk	3=36 4=-42
b:front of	5=47 8=29
b:front office	0=-45
b:frontiere avec	4=-50 8=53
b:fsu >	0=-30 7=101
b:full clean	8=-35
b:full of	0=34
b:full time	6=-51
b:fund >	1=-28 7=63 8=-40
b:gabarits de	3=-31
b:gagne aux	6=66 7=-35
b:gait recognition	8=-25
b:garagiste >	0=-29 6=28
b:gard >	0=90 7=-32
b:garde a	0=-37 4=-103 5=-33 8=55
b:garde le	0=77
b:garde les	6=37
b:garde son	0=31 2=29
b:garde un	3=60 4=-39
b:gardener >	0=-27
b:gardien >	0=58
b:gardien de	0=-45 1=-78 7=48
b:gardiens >	6=25
b:gauche >	0=-30 3=46 4=35
b:gauche de	0=-48
b:gave a	2=35 3=30 8=-31
b:gave him	6=-34
b:gave the	3=33 7=-43 8=61
b:gay >	5=-29 6=104 8=-32
b:gay and	6=85
b:gay bar	6=-47
b:gay but	6=36
b:gay du	6=-28
b:gay he	6=33
b:gay il	6=35
b:gay in	6=30
b:gay lussac	6=-32
b:gay man	0=-39 6=48
b:gay pride	6=-43
b:gene >	0=-38 2=38 4=-34
b:gene as	2=52
b:gene brca1	2=28
b:gene de	2=27 4=-35 5=31
b:gene for	4=-84
b:gene test	2=51
b:gene therapy	2=-36
b:gene two	2=35
b:general d	0=-27 7=-40
b:general secretary	7=-35
b:genes >	2=-53
b:genes chez	2=-39
b:genes d	2=-69
b:genetic algorithms	2=-28
b:genetic counselling	2=70
b:genetic counsellor	2=-49
b:genetic disorder	2=31
b:genetic test	2=38 4=-36
b:genetically predisposed	2=26
b:geneticist at	2=-36
b:geneticist who	2=-59
b:genetique >	2=36
b:genetique chez	4=-32
b:genetique des	2=-43
b:genetique du	2=-28
b:genetique vegetale	2=-53
b:genetiquement predispose	2=30
b:genome project	2=29
b:genotype zz	2=36
b:genre et	5=-36
b:gerant >	0=-30 6=-51
b:gerante >	1=-27 8=-25
b:gere la	5=-76
b:gere le	4=-49
b:gestion >	7=28
b:gestion de	5=-28
b:get a	1=-31 8=39
b:gite >	6=-46
b:give her	3=34
b:give up	4=49
b:given a	3=25 7=-48 8=52
b:gives a	0=-31 1=48
b:gives blood	2=37
b:glasgow >	6=35
b:glisse son	1=87 3=-26
b:global entry	3=61
b:go by	0=-35 7=43
b:go to	1=-36
b:god >	0=31
b:god and	4=-36
b:goes >	5=71
b:goes to	2=-44 4=62 5=26 6=-53 8=-38
b:going into	7=32
b:golf >	4=-61
b:golf club	7=-41
b:golf union	7=-46
b:good he	6=-26 8=35
b:got a	4=-27 5=75 8=60
b:got her	7=51
b:got it	0=-36 4=-43
b:got the	0=33 6=-30
b:gout des	6=48
b:gout du	2=-54
b:governments of	0=-29
b:governor >	8=34
b:grace a	3=-38 4=-29
b:graduate now	1=-25
b:grand maitre	1=40
b:grande loge	1=39
b:green party	0=70
b:greens in	0=48
b:greffier au	8=-33
b:greffiere au	8=-37
b:grenoble >	6=-31
b:greve >	7=-28
b:greve de	0=53 7=27
b:grew up	0=25 1=-31 7=-26
b:grievance >	7=-32
b:grounds of	1=41
b:group >	0=-33 1=-70
b:group in	0=55
b:group on	1=29 4=-46 5=32
b:groupe >	5=-44
b:groupe de	4=34
b:groupe ecologiste	0=47
b:groupe socialiste	0=30
b:guard >	0=27 5=-30
b:guards >	0=-39
b:guide >	3=-25 4=-29 5=-26 6=-53 8=-25
b:guild of	7=-63
b:guilty >	8=52
b:guilty of	8=-39
b:h >	0=-33 4=66 8=33
b:habilitations b2v	4=-39
b:had a	0=-54 3=-33 4=67 8=30
b:had an	5=66 6=-33
b:had her	3=27
b:had his	1=-27 8=72
b:had it	5=40 6=42 8=-32
b:had sex	4=-46
b:had the	2=48
b:had to	3=36 4=62 5=-25
b:had two	4=62
b:half the	5=26
b:hall >	1=-37 6=42
b:hand >	0=-26 4=39
b:hand geometry	3=41 4=-36
b:hand in	1=-36 8=71
b:handball en	4=-25
b:handicap de	4=-73
b:handicape >	6=-37
b:handler >	8=-26
b:hands out	0=32
b:hang in	0=-25 3=-52
b:hard of	4=79
b:hard to	1=-52
b:has a	0=-41 1=-52 2=84 3=-56 7=-68 8=44
b:has an	2=-32 4=25 5=38 6=-40
b:has asked	4=60 5=-28 7=35
b:has been	0=26 4=67 5=-53 6=-59 8=65
b:has had	4=71 5=30 8=-30
b:has it	5=36
b:has never	1=-25 5=45
b:has no	1=50
b:has parkinson	4=34
b:has run	8=-25
b:has the	1=-58 2=87 4=-45 5=-35 6=-25
b:has two	2=42 6=-25
b:hasn t	1=32 4=66 6=-47
b:have a	5=27
b:have an	1=-27 8=31
b:have been	4=-27 5=61 7=-28 8=-33
b:have had	5=-42
b:have himself	1=48 4=-39
b:have never	1=43 5=32
b:havre >	7=42
b:he >	2=50 4=-39
b:he admits	0=-48 8=-28
b:he and	2=55
b:he answered	7=33 8=-28
b:he asked	0=-29
b:he asks	7=-34
b:he belongs	0=27
b:he broke	1=29 8=73
b:he calls	5=-48 6=-25 7=-27 8=-27
b:he came	5=-27
b:he can	1=-59 2=-28 4=-56 5=-27 6=-37
b:he cannot	4=57
b:he claims	3=30 5=36
b:he covers	3=28
b:he d	6=-49
b:he declined	2=28
b:he designs	3=-33
b:he did	2=-30 8=57
b:he doesn	4=-55 5=50 6=-25 8=54
b:he edited	1=-28
b:he edits	6=-25
b:he explains	7=-32
b:he fell	1=-27
b:he fits	4=-70
b:he gave	3=47 4=-25
b:he gives	1=-37
b:he goes	4=55 8=-30
b:he got	5=57
b:he had	5=-43 6=28
b:he handled	8=63
b:he has	0=-54 1=-56 3=-105 4=35 6=-28 7=43
b:he hasn	1=41 4=36
b:he insists	3=31
b:he is	1=-91 2=-42 3=-30 5=26 6=-34
b:he isn	0=-29 5=-25 6=67
b:he joined	1=43 4=-42 6=-37
b:he jokes	2=-27 5=39 6=-36 8=-35
b:he keeps	5=57
b:he knows	2=38 4=33
b:he laughs	8=-46
b:he learned	2=36
b:he learnt	0=-25 2=25
b:he left	4=62 6=-36
b:he likes	8=-27
b:he lives	6=41
b:he looked	8=-34
b:he lost	4=41 8=-26
b:he made	1=28 4=-27 5=-26 6=-47 7=-32
b:he married	5=-56 6=56
b:he mentioned	4=-40
b:he mentions	6=49 8=-34
b:he needs	4=33
b:he never	1=-34
b:he only	1=-33 5=-34 6=68 8=-33
b:he plays	0=-44 5=-28 6=-32
b:he ran	0=-30
b:he refused	7=34
b:he runs	5=-40
b:he s	0=-34 1=44 3=-30 5=-67 6=78 7=30
b:he said	2=32 4=30 7=82
b:he says	1=46 3=-29 4=-50 5=-90 6=67 7=27
b:he sells	2=-25
b:he sits	0=30
b:he spent	1=38
b:he still	5=-25
b:he stole	8=27
b:he takes	4=104 6=-29
b:he taught	1=58 3=58
b:he teaches	1=-31 6=-56 8=-37
b:he tells	2=28
b:he tested	2=56
b:he thinks	1=80
b:he ticked	1=51
b:he told	0=56 1=44 4=-38 5=45 6=32 7=-61
b:he took	0=-46 4=-26 5=65 6=-28 8=-46
b:he used	0=32 6=38
b:he votes	0=-27
b:he wants	0=43 6=-28 7=-43 8=37
b:he was	1=-50 3=-25 5=70 7=26 8=-55
b:he went	0=53 7=-27
b:he works	6=-27
b:he wouldn	3=40
b:he wrote	0=-46 4=-39 5=-28 6=53
b:head of	1=-48 5=53
b:health and	4=-25 7=38
b:hearing aids	4=-30
b:heart condition	2=27 4=-31
b:heart defect	4=43
b:heart says	4=44
b:helped the	8=-37
b:helvetique douanier	7=-35
b:hemophilie >	4=-39
b:hence no	1=27
b:hence the	8=-30
b:her >	0=-64 1=-36 2=-57 3=-36 4=-81 6=-59 8=-69
b:her a	0=26 5=48 6=41 7=64
b:her as	0=-33 1=-33
b:her at	3=-28
b:her belief	8=-27
b:her bio	6=69
b:her book	5=34
b:her boss	0=-27 4=-49 6=-52 8=45
b:her boyfriend	6=-63
b:her brother	1=60 2=32 4=-28 7=-32
b:her by	3=37
b:her cardiologist	4=45
b:her care	3=-25
b:her contract	3=-40 8=-46
b:her dad	6=34 7=28
b:her daily	0=-43
b:her dissertation	4=-30
b:her dna	2=-32 3=48
b:her doctorate	2=-26 6=-37
b:her ex	0=51 6=-46 8=54
b:her face	3=32 4=-30
b:her faith	1=-25
b:her father	0=-28 2=25 6=49
b:her fingerprints	4=-36
b:her first	0=-38 3=-41 5=-32 6=-27
b:her genetic	0=-26
b:her girlfriend	5=-37 6=58
b:her hands	4=28
b:her husband	0=29 4=29 5=38 7=-32
b:her idea	4=-25
b:her in	4=47
b:her job	1=-32 6=-38
b:her keystroke	3=33
b:her last	3=-53
b:her life	1=35
b:her ma	1=-31 4=-58
b:her mum	6=62
b:her old	1=-47 3=27 6=49
b:her own	2=47 5=34
b:her partner	1=26 5=-41 6=-34
b:her political	0=39
b:her record	8=58
b:her salary	8=-34
b:her sentence	8=35
b:her sexual	6=25
b:her she	8=-33
b:her sister	0=32 1=31 2=27 5=-29 6=-43
b:her slogan	4=-33
b:her son	4=33
b:her sons	2=43 4=-25
b:her team	0=-46 1=-27
b:her thesis	1=-44 6=-31
b:her typing	3=42
b:her union	0=-57 7=51
b:her views	0=47
b:her whole	4=-29
b:her wife	4=-59 6=112
b:her with	4=39
b:her words	6=-29
b:her work	5=44
b:her years	1=-26
b:hereditaire >	2=58 4=-26
b:hereditaire gene	2=27
b:herite de	4=-59
b:hernie discale	4=35 8=-34
b:hers >	8=35
b:hetero a	6=27
b:heure >	0=36 1=-40 7=32
b:heures >	3=-48 4=59 5=-28 8=-36
b:heures de	0=-26 7=29
b:hidalgo >	0=47 5=-34
b:high up	1=57
b:him >	0=-66 2=40 4=-53 5=-51 6=-58 7=37 8=-57
b:him a	5=-38 8=32
b:him and	2=-39
b:him as	1=-28 8=47
b:him away	3=26 6=-46
b:him because	4=-28
b:him by	3=47
b:him in	3=45
b:him out	3=40 4=-45 6=-55 8=-28
b:him through	2=30
b:him to	8=50
b:him with	5=66
b:himself >	1=-41 2=-36 4=30 5=-32 6=26 7=-35 8=52
b:himself a	0=27 1=44
b:himself as	0=45
b:himself frozen	1=38
b:himself to	0=41 8=-46
b:hinted that	6=38 7=-25
b:hints at	4=29 6=42
b:hired her	2=-26
b:his >	1=-28
b:his back	4=47
b:his blog	2=42 8=-31
b:his boss	2=-50
b:his boyfriend	6=53
b:his brother	0=38 4=34 5=-26
b:his children	1=-47
b:his conquests	5=42
b:his conviction	1=-43 8=58
b:his desk	0=41
b:his dna	8=-39
b:his employer	3=26
b:his ex	4=-39 5=29 6=54
b:his eyes	3=42
b:his face	0=-39 3=76
b:his family	2=48
b:his father	2=33 4=-64
b:his fiance	6=31
b:his fiancee	0=-25 5=31
b:his field	3=-32
b:his file	4=-47
b:his fingerprint	3=32
b:his fingertips	3=40 4=-28
b:his first	5=-27
b:his former	0=39 4=30 5=-37 7=-51
b:his free	0=28
b:his girlfriend	5=-39 6=-42
b:his husband	0=-28 2=-49 5=-35 6=30
b:his iris	3=48
b:his job	6=-37
b:his last	1=30 6=27
b:his left	3=45 4=29
b:his licence	1=-26 4=36 5=33
b:his life	5=-72 6=90
b:his line	5=68
b:his manager	6=-32
b:his mother	2=-37 4=-25 7=51
b:his name	8=49
b:his old	8=-39
b:his own	0=62 1=-30 2=59 4=30 5=-38 6=-65 8=-69
b:his palm	3=42
b:his partner	5=-32 6=50
b:his pay	7=32
b:his prints	8=-29
b:his profile	0=30 5=27
b:his pupils	8=-52
b:his referee	1=-37
b:his research	1=-31
b:his secretary	5=43 6=-25
b:his son	2=26
b:his spine	4=34
b:his talk	4=-29 5=-27
b:his team	5=-25 6=62 7=-49
b:his thesis	0=61
b:his thumb	3=37
b:his two	7=31
b:his typing	3=32
b:his uncle	2=-43 7=-27
b:his union	0=-32 7=90
b:his voice	3=31 8=-25
b:his wedding	6=43
b:his wife	2=42 3=-29 4=34 5=36 6=-127
b:his word	5=28
b:his words	1=-35 6=-28
b:his youth	5=48 8=43
b:histoire des	0=-34
b:historian >	7=-26
b:history of	1=-74 4=60
b:hiv positive	4=54
b:hmrc >	8=30
b:hold with	1=39
b:holder >	3=-36
b:holds a	0=-27 2=39 3=-48
b:holds that	1=37
b:home >	6=65
b:home by	4=-65 8=38
b:home in	4=-55
b:homme >	5=-66 6=50
b:homme au	6=-47
b:homme depuis	5=-64 6=65
b:homme est	1=58
b:homme et	1=40 5=-28 7=-33
b:homme gay	6=26
b:homme marie	5=72 6=-63
b:hommes >	0=-27 7=-26
b:hommes et	5=-26 6=-46
b:hommes pour	6=58
b:homo a	6=39
b:homo je	6=32
b:homosexualite >	6=51
b:homosexuality in	6=-42
b:homosexuel >	6=33
b:homozygous for	2=25
b:hong kong	3=30
b:hopital >	6=82
b:hors pair	4=28 8=28
b:hospice >	4=-32
b:hospital >	4=-34 6=27
b:hospital where	3=30
b:hospitalise >	4=62 6=-44
b:hospitals >	4=-75
b:hotel >	5=63 6=-41
b:hotel de	1=-34
b:hotellerie >	1=-31 4=-42
b:hotesse >	7=-27
b:hours >	8=-36
b:house >	5=-59 6=32 7=-37
b:household and	0=39
b:how she	3=53
b:how to	2=-36 3=-32
b:hub >	7=34
b:hui agnostique	1=26
b:huile d	5=-25
b:huit ans	5=-38 7=40 8=-54
b:huit mois	3=-39 4=-29 8=94
b:hull >	0=36
b:humanist celebrant	1=55
b:humaniste au	1=32
b:humanists >	1=35
b:hume s	0=-37 1=-30 4=63
b:humour >	0=28 7=-30
b:hungary >	0=-31 1=-31
b:huntington >	2=31
b:huntington et	4=-56
b:huntington s	2=29 4=-52
b:husband >	0=34 5=53 6=-45
b:husband and	6=-79
b:husband in	6=-42
b:husband is	5=-34 6=-32 7=35 8=41
b:husband of	6=-41 8=-28
b:husband s	4=54
b:husband to	6=52
b:husband was	1=34 6=-29
b:husband works	6=-26
b:hypersensible et	4=40
b:i am	0=-51 1=81 2=-36 4=-37 5=-39 8=-35
b:i came	5=-31 6=32
b:i carry	7=32
b:i come	0=52 4=-25 7=-34
b:i d	4=41 5=-33
b:i follow	1=41
b:i gave	5=-32
b:i have	0=28 1=-49 3=-32 4=64 6=-39 7=-28
b:i hold	1=28
b:i inherited	2=-32 4=-26
b:i left	0=-28 6=53
b:i like	5=-26 6=77
b:i live	5=25
b:i m	2=77 3=-47 5=-35 6=60 8=-53
b:i need	4=41 6=-54
b:i read	4=47
b:i resigned	0=-70 7=34
b:i take	4=43
b:i taught	4=-31
b:i took	2=40
b:i ve	0=33 4=36 5=45 6=-26
b:i voted	0=-55
b:i was	1=-48 2=-35 3=32 4=70 5=-42 6=-54 8=51
b:i would	0=38 1=-32
b:i wrote	7=-28
b:id card	3=-27
b:idea >	4=-32
b:idemia >	3=-58
b:identified by	3=49
b:identity theft	8=-57
b:iel a	7=70
b:iel se	6=26
b:if the	1=-28 8=40
b:il >	0=-44 4=-79 5=79
b:il a	3=-74 5=-26 7=-54
b:il appartient	4=-52
b:il aurait	0=40 2=-37 5=-62 6=35 7=-35
b:il chante	1=-72 4=42
b:il cherche	6=26
b:il connait	8=-44
b:il construit	4=-26
b:il court	5=73
b:il couvre	0=-45
b:il croit	1=-32
b:il cuisine	1=-31
b:il defend	0=60
b:il demande	1=-25 2=-25 8=43
b:il demonte	1=50 5=-54
b:il dirige	0=62 2=-29
b:il dit	1=41 4=-56 5=30 7=-29
b:il donne	1=60
b:il en	0=50 3=81 4=-62 5=45 8=-34
b:il enseigne	3=31
b:il entretient	3=-50
b:il est	0=48 4=30 5=-49 6=37
b:il et	1=27
b:il etait	4=32 5=50 6=42 7=33 8=-38
b:il fait	2=-31 4=41 5=-35
b:il figure	2=41 8=-28
b:il forme	0=-27 5=-34 6=28 8=57
b:il frequente	1=50 5=59
b:il joue	6=-51
b:il l	0=35 1=-30 4=-75 5=-44 8=-48
b:il lache	5=-25 8=-26
b:il le	0=-26 1=46 5=64
b:il les	4=-39
b:il lit	1=26 4=42 5=-53
b:il n	0=-54 1=-98 2=45 3=-51 6=55 8=-28
b:il ne	1=-43 3=-37 4=45 6=-52
b:il partage	5=-25 6=38
b:il participe	7=57
b:il passe	1=-41 5=28
b:il pense	1=42 3=-31
b:il porte	2=31
b:il pour	0=39
b:il prefere	0=-29 4=49 6=25
b:il prend	0=-51 4=42
b:il preside	7=46
b:il refuse	1=50 3=-45 4=-29
b:il repond	0=33 4=29
b:il respecte	4=-36
b:il reste	0=-41
b:il s	0=30 5=46 6=30 8=50
b:il se	3=-31 4=-39 5=-34 6=-30
b:il semble	0=44
b:il serait	0=27 4=-27
b:il sort	4=34
b:il sortait	6=51
b:il soutient	1=29
b:il suit	2=-33 5=53
b:il tenait	0=47
b:il tient	6=-56
b:il travaille	1=37 3=41
b:il trompe	5=-80
b:il vend	3=-61 5=-44
b:il veut	4=-27 5=-29 8=36
b:il vise	0=-39 4=69
b:il vit	1=45 2=-40 4=-49 5=-71 6=41 7=-25 8=-28
b:ile de	7=-46
b:ils sont	6=40
b:image faciale	3=41 7=-33
b:immobiliere >	7=-31
b:impact d	3=-27
b:in 2009	1=29 7=42 8=37
b:in 2010	2=48 4=36 8=-34
b:in 2011	0=-31 7=33
b:in 2012	8=34
b:in 2014	4=74 8=-49
b:in 2015	0=-66 1=-25 2=43 4=66 6=-41
b:in 2016	0=37 8=56
b:in 2017	6=51
b:in 2018	6=36 8=34
b:in 2019	0=25 4=-70 8=35
b:in 2020	0=-29 6=33 7=30
b:in 2021	0=35 2=26
b:in 2022	4=44 7=25
b:in >	3=60
b:in a	0=-42 2=-87 3=-50 4=38 5=-34 7=-56
b:in aberdeen	1=59
b:in all	1=68
b:in an	6=-28
b:in atlanta	0=52 7=35
b:in bath	6=-35
b:in bed	5=43
b:in both	2=25 3=35 4=32
b:in brighton	6=25
b:in bristol	6=-28
b:in by	3=88
b:in chad	4=-32
b:in charge	2=-41 8=-34
b:in class	6=-35
b:in cork	0=-32 6=-35
b:in court	4=-32
b:in custody	8=47
b:in dubai	3=34
b:in ely	7=-44
b:in every	1=41 3=-30 4=-27 5=46 7=-40
b:in four	0=-34
b:in front	5=31 8=34
b:in gdansk	0=-30
b:in glasgow	8=-32
b:in god	1=32 4=-30
b:in her	0=-29 2=-81 3=-36 4=-25 5=25 7=-29 8=-68
b:in his	0=52 1=-57 3=-64 6=36
b:in hospital	4=33
b:in hull	0=47 5=51 7=-29
b:in italy	8=31
b:in its	3=30 5=-31
b:in jail	7=-33 8=51
b:in june	1=-30 6=54
b:in kent	4=-31
b:in leeds	0=-38 5=-40
b:in leith	1=51 5=-27
b:in life	4=-25
b:in lisbon	5=35
b:in logistics	0=25
b:in love	0=-28 1=-26 6=52
b:in lyon	5=41
b:in maine	0=-68
b:in malta	2=-25
b:in manchester	0=-27
b:in march	0=-35
b:in may	4=54 8=45
b:in meetings	1=-39
b:in my	7=29
b:in nothing	1=73
b:in october	4=34 8=39
b:in ohio	0=-26 5=-30
b:in one	0=-42 4=60
b:in order	5=-50
b:in osaka	3=37
b:in our	0=-25
b:in perth	1=38
b:in poland	7=-30 8=39
b:in prison	8=50
b:in recovery	5=70
b:in residence	0=-46
b:in rome	5=38 8=-33
b:in schools	8=-25
b:in six	4=40
b:in soho	6=-33
b:in spain	5=-34 8=40
b:in spite	4=56
b:in support	0=27
b:in ten	5=51
b:in that	6=-57
b:in the	3=-85 5=45 8=64
b:in trouble	8=31
b:in turkey	0=-27 4=-34 8=34
b:in wales	8=-28
b:in with	3=44
b:in women	6=83
b:inapte au	4=81
b:independant >	0=-55
b:index droit	3=32
b:infidele notoire	5=31 6=-39
b:infirmier en	4=-62
b:infirmiere de	2=-27
b:ingenieur >	5=-34 7=-28
b:ingenieur en	3=-38
b:ingenieure en	2=-27
b:inheritance >	2=-26
b:inherited heart	4=-37
b:inherited the	4=-25
b:initiation a	1=-69
b:inmates to	8=38
b:inscrit au	3=50 8=30
b:inscrit sur	5=42
b:inside >	8=48
b:installe a	6=34
b:installer >	3=-67
b:institute >	2=-39
b:institute of	0=-36
b:institution >	8=32
b:instructions >	4=35
b:instructor >	8=-41
b:insurance >	1=-56 5=39
b:insurer >	4=-40 5=34 8=-42
b:interdiction d	8=61
b:interdit de	8=60
b:interdit la	8=-37
b:interest in	2=-39
b:interested in	1=-27 2=-33 3=-29 6=49 8=-37
b:interet general	8=100
b:interet pour	0=-37 5=-59 6=26
b:intern >	3=-40 4=-25
b:interne >	5=33
b:interpreter >	4=37 8=-32
b:interview >	4=36
b:interviewed him	1=44 8=-44
b:interviewer but	4=-47
b:interviewer that	0=25 4=-28 6=-58
b:intimate apparel	5=-46
b:intimate knowledge	5=-42
b:intimate relationship	5=28
b:intimes ont	0=-31
b:into english	0=-34
b:into the	5=-27 7=34 8=-31
b:investigation by	8=46
b:iris a	3=60
b:iris cameras	3=-30
b:iris enregistre	3=28
b:iris is	3=-49
b:iris scanners	3=-62
b:is >	0=-40 4=-25
b:is a	0=49 2=-60 3=-72 4=-37 5=-90 8=-99
b:is about	5=-35 8=-27
b:is against	0=73
b:is allergic	4=-33
b:is an	1=105 5=-43 6=-37
b:is appealing	8=47
b:is doing	8=78
b:is gay	6=73
b:is hard	1=-57 4=32
b:is her	3=-55 4=-42 5=-62 7=-25 8=-41
b:is high	1=50
b:is his	1=74
b:is how	0=43 4=-31
b:is in	0=-40 6=-37 7=-31 8=37
b:is its	7=38
b:is known	4=-54
b:is my	1=47
b:is no	5=34
b:is not	1=-26 3=-33 5=25
b:is now	1=57
b:is on	0=-75 1=-50 3=-41 4=73 5=-38 6=-40 7=37 8=58
b:is one	0=92 2=-32 8=-46
b:is poor	0=-38 4=56
b:is public	2=48
b:is right	8=30
b:is still	0=-31 3=-28 5=-27 8=-31
b:is the	0=-27 3=44 6=-29 7=30 8=-50
b:is to	1=-25
b:is true	1=33
b:is why	0=-26 6=-25 7=-26
b:is wrong	8=-34
b:isn t	0=-38 1=-26 2=26 3=-27 4=-39 6=61
b:it >	1=39 3=-33 5=-32 6=-52
b:it again	4=-44
b:it appears	4=25
b:it came	6=-27
b:it his	1=36
b:it in	0=-27 2=-31 6=32 8=-45
b:it off	2=-31 5=38
b:it on	4=-57 6=39
b:it seems	0=40
b:it that	6=57
b:it to	4=-32
b:it was	1=-48 8=96
b:it with	0=35 8=45
b:italy >	8=38
b:its payroll	7=-65
b:its secretary	7=62
b:j ai	0=67 1=-61 3=-68 8=49
b:jailed for	8=42
b:jamais adhere	0=27
b:jamais cache	6=56
b:jamais condamne	8=48
b:jamais de	0=-29 5=55
b:jamais eu	6=30
b:jamais gene	1=45 2=-49 6=31
b:jamais malade	4=92
b:jamais pris	7=-29
b:janvier >	2=-34 4=-30
b:je me	0=32
b:je n	1=-28 5=26 6=-26 7=59 8=-25
b:je ne	0=-28 6=-47
b:je prefere	0=35 6=-32
b:je suis	1=47 4=-39 7=-33 8=-31
b:je vis	6=35
b:jersey >	5=-30
b:jeunes >	8=31
b:jeunesse >	1=-25 8=-27
b:job >	1=-40 3=-45
b:join the	7=44
b:joined the	0=31 6=-45
b:joint >	3=36
b:joke >	0=34 1=82 7=-32
b:joked the	0=-54
b:jokes >	1=-32 5=-50 7=-26
b:jokes about	0=30 5=46
b:jokes is	6=-28 8=-47
b:jokes the	4=-55 5=38
b:joue le	6=-29 7=-35
b:joue un	6=-45
b:jour >	2=-38 6=-25 7=-27 8=-30
b:jour de	4=49
b:journal de	0=36
b:journaliste politique	0=-40
b:jours de	7=-29
b:judging by	6=30
b:judging from	7=37
b:judiciaire >	8=49
b:judiciaire d	8=-47
b:judiciaire de	3=-32 8=-48
b:judiciaire vierge	8=54
b:judo >	7=-52
b:juge >	8=-35
b:juge arbitre	7=-32
b:juge de	8=25
b:juge pour	8=27
b:juin >	1=-64 8=38
b:july >	4=37
b:jumeaux >	0=61 2=-95 4=33 7=-28
b:jumped bail	8=39
b:june >	6=41 7=36 8=26
b:junior doctors	7=57
b:jure t	0=-35 5=60
b:juriste a	3=-40
b:juriste elle	3=-50
b:jury >	0=32 8=28
b:jusqu a	4=48 5=-38 7=31
b:jusqu au	1=32 4=45 8=-50
b:justice >	6=-32 8=41
b:kampala >	3=39
b:keep the	8=46
b:keeps a	1=46 3=-32 5=30
b:keeps her	0=-26 4=41
b:keeps the	6=-41
b:keeps two	5=61
b:kent >	4=-47
b:kept a	2=-40 5=33
b:kept the	3=-61
b:kind >	1=-28 5=-49 6=-26
b:kinesitherapeute >	4=-37
b:king s	1=-51
b:knew about	6=31
b:know >	5=77
b:knowledge of	5=-47
b:known for	5=41
b:known to	8=43
b:knows about	6=-40
b:knows him	4=-27
b:knows the	1=27
b:l a	0=-45 2=77 4=-112 5=38 6=-41 7=-61 8=58
b:l aah	4=39
b:l acces	3=47
b:l accident	4=36 5=44 6=-35
b:l accord	7=-37
b:l adn	2=59 3=-25
b:l aeroport	7=-27 8=38
b:l affaire	8=33
b:l age	4=38
b:l agence	0=-36 3=52 4=58 5=-45 8=-25
b:l ambassade	3=26
b:l amour	0=-27 5=80
b:l amyotrophie	2=41 6=-28
b:l an	0=-53 4=41 5=-38 6=57 7=53
b:l ancien	0=-63 5=64 6=54
b:l annee	4=36 6=31 8=-30
b:l anomalie	2=37
b:l anthroposophie	1=27
b:l appareil	3=25
b:l appel	0=27 8=-36
b:l appui	0=44 2=60 5=-61 6=30
b:l arc	6=-34
b:l assemblee	0=-27 3=31
b:l association	3=-27 7=-31 8=25
b:l atelier	1=-63 2=-49 7=53 8=-59
b:l aumonerie	1=26 3=-32
b:l authentifier	3=37
b:l autre	5=50 6=-27
b:l avis	5=49 6=-25
b:l ecole	1=-25 3=-50
b:l ecrit	0=27
b:l eglise	0=-28 1=-55
b:l embauche	3=51
b:l employeur	7=-32
b:l ennui	5=-46
b:l enseignement	1=65 5=-46
b:l entree	0=-64 3=46
b:l entreprise	3=26 4=-52 5=-26 7=48 8=-30
b:l entretien	5=35 8=-26
b:l epreuve	1=-27 8=44
b:l equerre	1=28
b:l equipe	1=-33 4=-50 6=-32
b:l essai	1=-28
b:l est	1=-35 2=25 4=-43 6=29
b:l ethique	1=-30
b:l etiquette	0=40
b:l etre	0=48 1=25 6=33
b:l ex	1=-31 4=-36 5=87 6=-68 8=-30
b:l expertise	4=-39
b:l explique	0=52
b:l extreme	0=29
b:l heure	1=-68
b:l homme	1=81
b:l homophobie	6=-32
b:l homosexualite	6=-56
b:l hopital	1=35 2=-61 4=31 6=40
b:l hotel	5=29
b:l hotellerie	7=51
b:l humanite	1=68 3=-46 6=-25
b:l independance	0=70
b:l innovation	2=-33
b:l interesse	3=53
b:l iris	3=43
b:l oeil	1=-38 3=-64
b:l ont	1=-25 5=-37 6=59
b:l opposition	0=49 3=-50 8=-47
b:l udb	0=62 7=-38
b:l un	4=-50
b:l unef	0=-26 7=-47
b:l union	0=82 1=75
b:l unsa	0=-53 5=-29 7=131
b:l usage	4=41
b:l usine	0=-27 4=-36
b:l x	5=-44
b:l214 >	1=-34
b:la banque	0=-55 4=-44
b:la base	3=62
b:la biometrie	3=44
b:la borne	3=42
b:la boutique	2=-31
b:la caisse	2=-33 3=27 6=-36
b:la camera	3=28 5=-27
b:la campagne	0=65 1=-44 7=-29
b:la candidate	0=-36 1=45 3=27 5=78 7=34
b:la cantine	3=64 5=-29
b:la cfdt	0=-50 1=-29 3=-38 7=87
b:la cftc	7=48
b:la cgt	0=-84
b:la chambre	5=30
b:la chapelle	0=-56 1=84
b:la clientele	2=-30
b:la cnil	8=-35
b:la cnt	0=-28 7=64
b:la commission	7=41
b:la commune	0=33
b:la comptable	5=80
b:la confederation	7=36
b:la croix	0=-39
b:la decroissance	0=-51 1=46
b:la depression	4=26 7=-26
b:la direction	2=27 7=-40
b:la dit	0=37
b:la drepanocytose	2=33 4=-49
b:la fac	0=37 5=-35
b:la famille	1=-55 2=36 4=-26 5=-49 6=25 8=29
b:la federation	0=-32 2=68 7=-84
b:la ferme	8=-59
b:la fete	4=-36 5=75 6=-26
b:la fiche	3=-41 4=29 5=49 8=-109
b:la fille	5=-41
b:la fin	5=29 6=-27
b:la foi	1=77
b:la france	0=38 7=-45
b:la fraude	8=47
b:la frontiere	4=-60 8=61
b:la fsu	0=-30 7=67
b:la fusion	7=35
b:la garde	0=-60 8=-48
b:la gauche	0=-41
b:la grande	1=36 6=-32
b:la greve	0=33 7=36
b:la guerre	0=72 4=-52
b:la jeunesse	5=-30 8=-25
b:la justice	5=-27 6=-49 8=48
b:la laicite	0=-33
b:la lettre	0=-30 1=68 2=46 3=-32
b:la liaison	5=-51
b:la ligne	3=-26 4=54
b:la liste	3=50
b:la loge	1=-58
b:la loi	4=-41 6=25 8=56
b:la machine	3=49 6=54
b:la maconnerie	1=-46 3=35
b:la main	3=-45 4=-27
b:la mairie	5=-29 6=41 8=34
b:la maison	2=-35 5=35 6=29 7=-38
b:la maladie	2=49 4=47 6=-88
b:la manutention	4=43 8=-49
b:la marche	4=-50
b:la marine	5=28
b:la marque	2=-36
b:la meme	2=31 6=58
b:la mer	5=-77
b:la messe	0=30
b:la monnaie	8=-32
b:la montagne	6=-29
b:la mort	2=30 5=-62
b:la mucoviscidose	1=-29 2=25
b:la mutation	6=-48
b:la mutuelle	6=26
b:la naissance	0=48
b:la note	5=-38
b:la nuit	4=54
b:la page	5=-50 8=54
b:la paie	0=-48 4=-33 5=-60
b:la paix	0=-36 7=31
b:la panne	3=25
b:la paperasse	4=-38 8=-49
b:la passion	5=-33
b:la patronne	5=45
b:la paume	3=75 6=-31
b:la photo	0=39
b:la plainte	8=72
b:la plateforme	0=-25
b:la plume	0=59
b:la pointeuse	4=-41
b:la poste	7=45
b:la prefecture	3=26
b:la premiere	0=47 7=47
b:la presse	2=-44 4=-27 5=-43 6=-34 7=29 8=45
b:la prise	3=65 4=-41
b:la prison	8=72
b:la protection	7=-41 8=-25
b:la qualite	2=-27
b:la question	0=26 3=-26
b:la raison	7=52
b:la reconnaissance	3=-43
b:la reference	5=35 7=-37
b:la referente	0=76 1=-25
b:la regie	0=27
b:la region	6=25
b:la relation	5=-52
b:la reserve	3=53 4=-38 5=46
b:la rive	0=-29
b:la salle	3=55 5=29
b:la sante	4=-64 8=52
b:la section	0=37 1=54 6=-43 7=-29
b:la semaine	5=33
b:la signature	3=-45 6=54
b:la simplicite	0=-30 1=29
b:la soudure	0=-46
b:la suite	8=28
b:la thalassemie	2=26
b:la tour	1=-30
b:la vente	2=-48
b:la vie	1=54 2=-33 3=-41
b:la vigne	2=-65 4=-38
b:la ville	5=-30 6=-29 8=-25
b:la visio	0=31
b:la voix	0=-65 5=-28 7=32
b:la vue	4=59
b:la zone	3=37
b:lab >	1=73 2=57 4=-45 6=33
b:lab technician	2=-44
b:laboratoire de	2=-25
b:labour >	0=-52
b:labour law	0=-51
b:labour party	0=77
b:lache l	5=40
b:lagos for	4=40
b:laique et	1=28
b:laisse entendre	7=-26
b:laisse une	3=-45 5=-37
b:landes >	0=34 5=-31
b:landlord >	8=29
b:languages >	0=-43 3=-30
b:languages and	0=48
b:laptop >	5=36
b:laptops >	5=-44 8=37
b:last employer	1=42 6=27
b:last spring	4=-36
b:last week	4=92
b:last year	4=46 5=-53 6=28 7=-29 8=-27
b:late >	4=-50 8=47
b:latex >	4=61 5=-53
b:laughs >	8=-28
b:launched a	2=-25
b:law >	1=-27 5=-41
b:law firm	7=-30
b:lawyer >	7=35
b:le 3	2=49
b:le 8	0=-25 3=47
b:le badge	3=31
b:le bois	2=-75 5=-27
b:le bras	0=-63
b:le bulletin	0=-33 8=-26
b:le bureau	0=-39 1=-32
b:le candidat	0=-26 1=50 3=-30 7=34
b:le chauffeur	4=39
b:le client	0=-52 1=-59 5=-38
b:le club	2=25 3=-43 6=52
b:le code	2=-40 7=27
b:le coeur	0=-26 4=-28
b:le coffre	3=51
b:le compas	1=27
b:le conseil	0=-32
b:le controle	3=-32
b:le couple	5=41
b:le croit	1=-41 6=26
b:le cv	4=36
b:le depot	0=-34 2=-53 8=-50
b:le dimanche	0=31 1=31 5=-60 6=32
b:le dire	4=28 5=-25
b:le directeur	4=-36 5=74
b:le dit	0=38 4=-27 5=30 7=67 8=65
b:le dossier	2=32 3=-44
b:le droit	5=-26
b:le formulaire	4=35
b:le front	3=-34
b:le gardien	0=49 5=37
b:le gene	0=-25 1=-47 2=124 3=-25 4=-42 5=-32 6=-28
b:le gout	0=30 2=-36
b:le gouvernement	0=42 3=-26
b:le groupe	0=26 5=56 6=-40
b:le harcelement	5=-27
b:le jour	5=-25
b:le journal	0=51 1=63
b:le juge	8=42
b:le jury	0=26 1=28 5=-69
b:le lecteur	3=78
b:le logiciel	3=45 8=-27
b:le lundi	5=31
b:le lycee	0=41 6=-28 7=-41
b:le mardi	1=57 4=33 5=-55 7=29
b:le mari	5=72
b:le mariage	0=-54 5=73 6=-45
b:le medecin	4=94
b:le meilleur	0=-30
b:le meme	5=-50 6=42
b:le mercredi	6=64
b:le midi	1=-28 5=-74
b:le mobilier	7=-33
b:le monde	1=-45 7=32
b:le nom	0=-26 6=38
b:le parquet	5=-40 8=35
b:le parti	1=-38
b:le pen	0=32 5=-29
b:le pense	5=-37
b:le pere	2=27 3=-25
b:le plan	0=-48 4=35 5=-26
b:le porte	7=41
b:le portique	3=42
b:le poste	0=-45 5=-83 6=37
b:le projet	0=-30 4=-34
b:le rapport	6=30
b:le reconnait	3=42
b:le recruteur	4=28
b:le repete	0=46 8=58
b:le retour	0=52 4=-39
b:le samedi	4=-27 5=33 8=-26
b:le sang	2=-51
b:le service	4=50
b:le soir	0=-36 4=-32 7=58
b:le soupconne	6=89 8=-33
b:le syndicat	7=98
b:le systeme	3=71
b:le telephone	3=45
b:le telethon	0=-42
b:le test	1=-27 2=72 3=-30 4=-42 5=-34 6=-27
b:le traitement	4=-56
b:le travail	5=35
b:le tribunal	4=-43 8=62
b:le trou	4=55
b:le vieux	4=-25 5=52
b:le visa	3=26
b:le vote	0=-26
b:le week	0=32
b:lead >	7=-25
b:leads the	0=-51 1=-27 6=36 7=56
b:learned to	6=42
b:learned welding	8=-28
b:learning rep	7=41
b:leave for	6=57
b:leave the	0=80 1=25 7=-50
b:lecteur de	0=68 4=-28 6=-33
b:lecteurs d	3=-33
b:lecturer >	0=-25
b:lectures on	6=-30
b:led the	4=-43
b:lee brought	0=-43 6=45
b:leeds >	1=-26 4=-37 6=-31 8=34
b:leeds and	4=34
b:left >	0=-62 2=-26
b:left after	0=-43 5=56
b:left because	0=-33 5=66
b:left hand	0=-40 4=46
b:left handed	0=-25 3=-31
b:left her	0=-44 4=34 5=-37 6=101
b:left it	1=-42
b:left luggage	0=-46
b:left of	0=53
b:left the	0=-88 1=59 4=-63 6=80 7=25
b:left when	0=-31 5=31 6=-31
b:left wing	0=70
b:leith >	1=38 5=-29
b:les amants	0=-44 5=54
b:les animaux	1=35
b:les barreaux	5=-45 8=37
b:les cachets	4=-29
b:les cameras	3=39
b:les clients	0=37
b:les clubs	5=-40
b:les collegues	1=-32
b:les conquetes	5=45
b:les consignes	4=32
b:les cotisations	7=56
b:les couleurs	0=-46 7=35
b:les delais	4=-45
b:les deux	6=45
b:les ecoles	6=47
b:les ecologistes	7=-25
b:les elections	0=-37
b:les elus	5=-32
b:les femmes	4=-42 6=118
b:les filles	4=-28 5=45 6=64
b:les garcons	0=-25 5=-27 6=45
b:les genes	2=42 4=-35
b:les hommes	1=-33 5=-64 6=70 8=-36
b:les jumeaux	6=33
b:les levres	4=56
b:les lumieres	4=41
b:les mains	3=-36 4=52
b:les missions	1=46
b:les nouveaux	3=-51
b:les partis	0=-44
b:les petitions	0=36
b:les principes	1=45 4=-27
b:les resultats	2=62
b:les reunions	0=-46 6=-50
b:les samedis	0=36 5=-36
b:les stagiaires	0=-59 5=-27
b:les syndicats	7=-41
b:les tests	2=-29
b:les tracts	0=-32
b:les verts	0=27
b:les visages	3=-28
b:lesbian >	6=26
b:lesbian and	6=-33
b:lesbian mother	6=54
b:lesbienne >	6=-34
b:lesbienne elle	0=-26 6=105
b:lesbienne et	6=30
b:let him	3=36
b:let off	8=35
b:letter of	2=28 8=37
b:letters >	6=30
b:lettre >	1=59 7=-30 8=-27
b:lettre dit	7=25
b:leve tot	0=-29
b:level 2	7=29
b:lgbt >	6=-40
b:lgbt a	0=-25 6=-42
b:lgbt centre	6=-26
b:lgbt history	6=-30
b:lgbt il	6=33
b:liaison avec	0=-29 5=69 6=-38
b:liaison ferroviaire	5=-36
b:liberal arts	0=-29
b:liberal democrats	0=35
b:liberee de	8=-26
b:liberte >	1=-28
b:libertin >	5=78
b:libido since	4=-42 5=32
b:libre >	3=-26 5=-43 8=46
b:libre pensee	0=-32 7=-32
b:libre penseur	1=50
b:libre penseuse	1=28
b:licence >	3=38 5=36 8=-51
b:licence as	4=41
b:licence until	0=-33 8=50
b:licencie pense	6=26 7=-26
b:life >	1=34 3=-28 5=-67 6=41 8=67
b:life and	0=39
b:life as	1=28
b:life is	1=30 5=28 8=-35
b:life was	6=54
b:lighting >	2=-30
b:ligne >	2=-28 4=-28
b:ligne de	0=58 4=-52
b:like his	7=58
b:like to	0=-29 1=-33 4=-41
b:likes to	4=-25
b:lille >	1=65 2=-43 5=-37 6=-37 8=-29
b:line >	2=-25 4=55 5=-40
b:line manager	5=60 6=-32
b:link >	0=-58
b:linkedin >	6=37
b:list of	0=66
b:liste cftc	7=41
b:liste d	7=-25
b:liste fo	7=39
b:liste sud	0=-61 7=70
b:lit >	5=72
b:lit de	5=-47 8=-27
b:lit on	1=33 6=54
b:lit sur	3=-31 4=59 5=-33
b:lits >	4=-29
b:live in	1=72
b:live with	5=39
b:liverpool >	7=-27
b:lives by	1=71 3=-40 4=-27
b:lives in	1=-77 5=73
b:lives with	1=-47 2=-25 4=-43 5=-81 6=59
b:living >	4=-41
b:livre >	2=61
b:livre des	0=-34 8=29
b:livre le	7=-34
b:lobbyist for	0=-29
b:local >	1=64
b:local de	0=37
b:locale >	5=-25 6=-35
b:locale de	0=-60 1=39
b:locale du	0=54 7=-35
b:locked up	0=-41 8=32
b:lodge >	1=-33
b:lodge in	1=101
b:lodge of	1=63 7=-33
b:loge >	1=-29
b:loge de	1=54 6=-26
b:loge du	1=-63
b:logement de	6=-35
b:logiciel >	3=44
b:logiciel a	3=31
b:logiciel de	3=57 4=-30
b:logistics >	0=25
b:logistics for	4=-27
b:london >	0=29
b:long haul	7=-26
b:long meetings	0=-39 4=-55
b:longue date	0=43
b:longue duree	4=36
b:longue maladie	4=-25
b:looked after	1=-26
b:looking for	6=-26
b:lors d	5=47
b:lors de	8=-42
b:lost a	4=74 5=-43 6=-55 8=-36
b:lost his	4=34 5=38
b:lost the	3=40 6=59
b:lot >	4=33
b:louise >	6=63
b:love of	5=-28 6=58
b:love with	1=-34
b:lover for	5=40 6=-51
b:lover of	0=-26 5=46 6=-53
b:low blood	4=78
b:lr >	0=102 7=-52
b:lui >	0=-54 1=-39 3=27 4=-32 7=40
b:lui a	2=38 3=-35 4=55 5=-50 6=62 7=-76
b:lui aussi	2=55 4=-36
b:lui donne	0=-30
b:lui et	0=-36 2=26 4=-39 6=80
b:lui meme	3=27
b:lui n	2=70 3=-41 4=-59
b:lui nu	5=66
b:lui ont	0=51 6=33 7=29
b:lui prete	5=25
b:lui tiennent	6=28
b:lunch >	0=35 4=28 8=-41
b:lutte contre	0=-35
b:lycee >	7=-50
b:lycee elle	5=-36
b:lyceens >	5=-34 8=-26
b:lyon >	1=-46 3=-39 4=-25 6=30
b:m a	0=-30 1=-39 2=-67 4=35 6=-27
b:m arnaud	2=-32 6=43
b:m aubin	4=66
b:m blanc	6=-27
b:m petit	3=36 5=36
b:m prat	6=33
b:m told	5=-37 6=40
b:m vidal	6=-55
b:ma carte	7=27
b:ma femme	1=-25 4=38 6=-47
b:ma mere	0=-38 7=42
b:ma section	0=-48 7=43
b:ma vie	5=64 6=-43
b:ma voix	3=75 5=-28
b:ma was	4=-44
b:machine >	2=-26 4=35
b:machine a	6=44
b:machine ne	5=-44
b:macon coffreur	1=-39
b:maconnerie >	8=-43
b:maconnique >	1=-31 6=-27
b:macron >	0=32
b:made her	0=-25 1=34
b:made him	1=63 5=-60 7=-42 8=-35
b:made the	8=-48
b:magasin >	0=-28 7=47
b:magasins >	0=-37
b:magazine >	1=68
b:magistrate >	8=-29
b:mai >	3=40 8=25
b:mail >	1=-27 5=33 7=-30 8=-34
b:main >	3=26
b:main courante	8=-42
b:main gauche	0=-53 4=28
b:main verte	3=-35 4=-29
b:maire communiste	0=53
b:mairie >	0=-25 1=-26 3=-26 6=35
b:maison >	5=54 7=-35
b:maison d	6=29
b:maison en	5=-30
b:maitre d	1=28
b:maitresse >	5=84
b:maitresse d	4=-28 5=-52
b:maitresse de	5=-69
b:maitresse du	5=61
b:majorite presidentielle	0=65
b:maker >	4=-42 5=-46
b:malade de	4=-78
b:maladie de	4=46 6=-53
b:maladie genetique	2=44 4=-65
b:maladie hereditaire	2=53
b:man >	0=-45 4=-27 5=36 6=70 7=41
b:man in	0=-28
b:management >	7=-26 8=38
b:manager >	0=37 1=-45 2=-27 5=-65 8=-48
b:manager at	0=-45 7=-30
b:manager of	2=-28
b:manager she	3=-28
b:manages the	3=-40
b:managing director	6=65 8=-32
b:mandat >	0=-40 7=39
b:mandat de	7=30
b:manifestation culturelle	0=-42
b:manila >	3=34
b:manutention >	4=61 8=-41
b:marais barman	6=-32
b:marathon >	3=-25
b:marathons >	5=-58
b:march >	0=-70 4=62 7=41
b:marche >	4=-43
b:marched in	0=-28
b:marches >	0=44 8=-48
b:marches publics	0=-68
b:marcus aurelius	1=34 3=-36
b:mardi >	1=37 5=-41
b:margate >	6=55
b:mari >	0=-48 2=32 4=-27 5=73 6=-31
b:mari a	5=48
b:mari de	5=-33 6=58
b:mari est	0=36 1=29 2=-32 4=82 5=-58 6=-115 7=-56
b:mari et	1=-32
b:mari la	4=69 5=35 6=-55
b:mari ne	3=-45
b:mariage de	6=-40
b:marie a	4=-36 6=-36
b:marie avec	5=-48 6=43
b:marie et	5=-30 6=39
b:mariee >	5=-32
b:mariee a	6=-37
b:mariee deux	6=35
b:maries depuis	6=-59
b:marin >	6=-53
b:market >	3=-42 5=-27
b:marriage >	5=36
b:married but	5=41 6=-85
b:married my	6=-32
b:married to	5=-87 6=-33
b:married with	6=-32
b:mars >	0=31 4=43
b:mason on	1=-27
b:masonic lodge	1=64
b:mastectomie preventive	2=25
b:master >	5=-39 6=-69
b:master a	2=-30
b:master of	0=-28
b:master s	1=-26 3=-47
b:match >	2=31 3=36
b:match days	7=-26
b:materialist >	1=31
b:matiere de	1=-31
b:matin >	3=34
b:matter of	1=50
b:may >	0=-25 2=33 3=26
b:may be	0=64 1=-49
b:may for	0=27
b:mayor of	0=-27
b:mayor s	0=-55 7=-26
b:me a	4=39
b:meat >	1=39
b:medecin de	4=29
b:medecin du	4=-37
b:medical form	2=31 4=-51
b:medication >	4=27
b:medicine >	4=-40
b:meetings he	0=-36 1=-39
b:member >	1=-53 3=38 5=-26 6=-33 7=42
b:member and	0=39 7=75 8=-31
b:member of	1=26
b:member services	7=-55
b:membership of	7=32
b:membre >	1=31 7=47
b:membre d	1=70
b:membre de	0=-33 3=-32 7=-53
b:membre du	1=-26 4=-30 7=59
b:membre fondateur	0=54 4=-36
b:meme >	2=39 3=32
b:meme sexe	5=-75 6=54
b:memoire >	4=42
b:memoire sur	4=-48 5=-27
b:men >	2=34 3=-29 6=103 8=-39
b:men and	0=-32 6=34
b:men in	6=38
b:men s	0=-28 4=-46
b:menage a	5=81
b:mene la	2=-29 7=34
b:mental health	4=-26
b:mention au	0=-33 8=36
b:mentioned >	3=50
b:mentions a	5=55
b:mercredi >	4=-30 6=45
b:mere >	8=-37
b:mere atteinte	4=44
b:mesure >	1=-32 8=-37
b:met en	6=-25
b:met his	6=45
b:metaboliser >	2=55
b:metier >	0=40 1=-69
b:metz >	4=49 6=-27
b:mi temps	4=41
b:midi >	1=-40 3=-26 4=79 5=-69
b:mieux que	0=-38 7=35
b:militant de	0=-38 7=45
b:militante de	1=40
b:militante du	0=-30
b:militante elle	0=-27 1=45
b:milite chez	0=54 6=-25
b:milite contre	0=25 7=-27
b:milite pour	6=57 7=-47
b:miner >	6=-35
b:mineurs >	7=45 8=53
b:minister >	0=-81 5=56 6=-33
b:minister and	0=47
b:ministere >	5=-26
b:ministry >	5=-37
b:minute >	0=43 3=-28 4=-27
b:minutes >	0=34 4=-26
b:minutes for	0=-28
b:mis en	0=-31 2=-29 5=-60 8=73
b:mise a	8=50
b:mise en	0=-49 1=-32 4=-34 5=-39 8=53
b:missed four	4=48
b:mission >	7=-36
b:mistress in	5=53
b:mme faure	0=-52
b:mme le	2=53
b:mme ott	4=64
b:mme petit	6=27
b:mobile >	5=-35
b:model of	3=45
b:modem >	0=62 7=-42
b:moderated a	0=-25
b:moeurs legeres	5=54
b:moins de	4=26 8=-25
b:mois >	0=-40 6=-44 7=70 8=-64
b:mois a	4=-50 8=135
b:mois avec	8=46
b:mon adn	2=44
b:mon compagnon	0=55 7=-29
b:mon employeur	3=48
b:mon fils	4=28
b:mon mari	0=-26 1=-29 5=-27
b:mon pere	2=26 3=-29
b:monday >	3=60
b:monde >	7=33
b:monte le	7=-52
b:monte une	0=-33 4=-27 7=72
b:monteur >	2=-29
b:month >	4=37 8=25
b:months >	4=-58
b:months for	8=31
b:months in	8=35
b:months pregnant	4=44
b:montpellier >	6=-29
b:montre un	7=37
b:moon >	1=66
b:morale >	1=41
b:morale des	1=-26
b:morale laique	1=-39
b:mort de	2=39
b:mortgage >	0=-35 6=-48
b:mosaique >	2=34
b:most of	0=29
b:mot de	3=46
b:mother >	0=-33 4=25 6=-28
b:mother of	6=28
b:mother s	4=-48
b:mother was	8=-38
b:moulages >	3=-49
b:move >	2=52
b:move to	0=52
b:moved to	6=30
b:mr ames	4=-28 5=-69 6=52 8=31
b:mr bell	7=48
b:mr doyle	6=57
b:mr hume	0=-32 4=58
b:mr lowe	7=37
b:mr osei	3=31 4=-50
b:ms adeyemi	4=27
b:ms cole	0=-26 4=41
b:ms day	8=-45
b:ms hale	7=41
b:ms roe	8=25
b:ms vogel	1=25 3=-33
b:mugged in	8=-54
b:multiplie les	5=27
b:municipal >	0=60
b:murmure que	0=25 4=69
b:muscular atrophy	2=52
b:musee de	0=-29 1=-35
b:museum >	3=-34
b:musical >	5=-58
b:musicians union	7=28
b:must have	4=-46
b:mutation brca2	2=37
b:mutation de	6=-35
b:mutation du	3=-29
b:mutation familiale	2=56
b:mutation in	2=34
b:mutation pour	2=-35
b:mutation professionnelle	2=-59
b:mutation testing	2=-47
b:mute a	0=-28 2=-44 6=31
b:mutuelle >	6=62
b:my boss	6=-26
b:my dna	2=47 4=-25
b:my employer	0=52
b:my father	8=34
b:my first	7=33
b:my grandfather	4=-35
b:my husband	0=-39 4=-31 5=33
b:my life	0=32
b:my son	8=29
b:my union	7=46
b:my voice	1=-25 3=30
b:my wife	0=32 4=26 6=-33
b:n 3	8=45
b:n a	1=50 2=29 4=-89 5=29 8=-39
b:n ai	1=-27 6=-42 7=70
b:n aime	4=-32 5=-26 6=96
b:n avoir	1=-37 6=-39
b:n en	0=41 1=53 3=-25 4=-48 6=39 7=-27 8=43
b:n est	2=25 3=-58 4=-57 5=33 8=-26
b:n etait	5=31 6=-40
b:n ont	7=-28
b:n y	0=26 1=-27 3=-40 4=-37 6=62 7=-39
b:naissance >	4=36
b:naissance de	6=27
b:name >	5=35 8=38
b:name is	8=55
b:named in	5=55 8=25
b:names >	4=31
b:nanterre >	8=-31
b:nantes >	0=32 1=-36 7=-42
b:national secular	1=26
b:national union	1=-30
b:nationale >	0=-39 1=55
b:navy >	4=40 6=-48
b:ne boit	0=-27 4=66
b:ne cache	3=-38
b:ne conduit	4=36
b:ne croit	1=83 6=-29
b:ne l	0=76 1=-49 2=39 3=-28 4=-49 5=-41 6=55
b:ne le	3=30 6=-32
b:ne lui	1=-41
b:ne peut	1=-39 3=30 4=71 5=-33
b:ne s	0=41 1=28 3=-35 4=-26 5=-42 6=29 8=28
b:ne souhaite	8=-28
b:ne veut	1=-28 5=37 6=-37
b:ne vote	0=76 1=-46
b:neant >	3=59
b:near the	4=39
b:need a	5=-54 6=92
b:needed >	4=46
b:needs a	5=-47 8=38
b:negative >	2=41
b:negociation >	1=44
b:negocie avec	7=-68
b:negotiating team	7=28
b:negotiator for	7=43
b:neighbour is	4=36
b:nerves >	4=69
b:network >	8=-39
b:network as	0=-35 6=73
b:neu >	7=41
b:neuf ans	4=-33 5=-33
b:never a	0=-39
b:never been	5=51
b:never had	5=28 8=-52
b:never has	7=25
b:never joined	0=-55 7=101
b:never late	4=-50 8=41
b:never voted	0=48
b:new hires	8=-40
b:newbury bypass	0=73 4=-33 8=-31
b:night >	5=53 6=-34 8=-31
b:night in	2=-29 8=83
b:night shift	5=57
b:night shifts	2=-44 4=47
b:night stand	5=-56
b:night stands	5=53
b:night with	1=-41 5=61
b:night work	4=43
b:nimes >	5=-31 8=50
b:nine >	6=-29
b:nine years	4=-40 8=-65
b:no but	8=30
b:no charge	8=27
b:no children	6=32
b:no convictions	0=-44 1=-46 8=33
b:no creed	1=29
b:no criminal	8=40
b:no free	1=25
b:no genetic	2=25
b:no ladders	4=59
b:no longer	5=38 6=-46
b:no night	4=-34
b:no party	0=52
b:no political	0=38
b:no previous	1=-29 8=65
b:no reason	4=-50 6=32
b:no record	8=50
b:no secret	5=41 8=-26
b:no sexual	6=-38
b:nobody had	3=27
b:noel >	6=31
b:nom >	5=30
b:nom de	0=-29 2=-48 4=-29 6=50 7=46 8=-28
b:non >	0=38
b:non confessionnelle	1=-33
b:non lieu	8=35
b:non religious	0=-27 1=86
b:non violence	1=41 8=-47
b:none >	8=30
b:nord >	1=44
b:normal >	4=70
b:not >	0=-43 1=45
b:not a	0=65 3=-25 4=-42
b:not ask	2=-30 4=47
b:not be	1=26 3=44 4=-36
b:not carry	2=29
b:not guilty	8=39
b:not have	4=33
b:not in	7=40
b:not interested	0=31 6=63
b:not join	7=36
b:not of	1=-25
b:not shy	0=29
b:not the	4=30 8=-27
b:not to	0=-58 1=-33 4=-32 5=-51 6=-32 8=-41
b:notaire >	2=-38 5=30
b:note >	4=-32
b:note l	6=27 8=-30
b:note le	0=87 1=-78
b:note says	4=-48
b:notes the	4=70 8=-30
b:nothing >	0=44
b:nothing now	0=-39 1=69
b:nothing on	8=58
b:notoire >	1=61
b:notre adn	2=-48
b:notre dame	0=28 5=-41
b:nous >	6=-41
b:nous a	1=-25
b:nous avons	0=28
b:nouveaux clients	5=-27
b:now >	1=63 4=60 8=-41
b:now in	1=-27 5=-34
b:now sells	0=34
b:nucleaire >	6=-30
b:nuit >	1=-33 3=-45 6=-26
b:nuit en	0=-42 5=-33 8=49
b:nuits >	1=-34 5=97
b:nuj >	7=33
b:numerique de	2=-38
b:nurse >	2=-27
b:nurse in	2=-28 4=41
b:nurse with	4=-32
b:objected >	3=-25
b:objecteur de	1=41
b:objects to	1=61
b:occupational health	4=42
b:october >	8=38
b:oeil a	4=61
b:oeil de	3=-35
b:oeil du	3=-63
b:oeil et	3=-56
b:oeuvre >	3=-26 6=-31
b:of a	0=-59 1=37 2=-41 3=-29 4=-98 5=56 6=-31 7=-94
b:of all	0=-39 1=-41 8=27
b:of an	1=-65 6=-40
b:of any	8=36
b:of anything	8=66
b:of aslef	7=25
b:of both	3=32
b:of conscience	1=61
b:of conviction	1=64 8=-36
b:of epictetus	1=30
b:of every	0=-46 5=-37
b:of fraud	8=61
b:of genomes	2=-43
b:of harmony	1=37
b:of hearing	4=70
b:of her	2=49 3=58 4=62 5=-36 8=-40
b:of him	0=-39
b:of himself	5=45 6=-28 8=-34
b:of his	0=-31 1=62 4=-38 5=84 8=-70
b:of israel	0=30
b:of it	6=34
b:of its	0=33
b:of life	1=25
b:of medicine	1=-28
b:of men	6=31
b:of mr	3=83 7=-26
b:of my	0=57
b:of nine	4=26
b:of opera	5=-71
b:of place	6=-28
b:of retirement	6=-57
b:of sales	5=73
b:of scotland	1=37 7=56
b:of six	4=-41 6=37
b:of sleep	2=-28 8=-30
b:of spinal	2=39 4=-29 6=-29
b:of state	5=-28
b:of that	0=-47 5=56
b:of the	1=-36 2=-47 4=-81 5=-93 8=-72
b:of theft	8=47
b:of them	1=-37 2=-58 5=59 6=37
b:of three	0=-27 5=-60 6=36 8=-25
b:of two	5=-30 6=34 7=-44
b:of unison	7=-31
b:of which	7=63
b:of women	1=49 7=-28
b:off >	1=-29
b:off after	1=-34
b:off in	4=35
b:off with	2=-54 4=29 6=-25
b:offenders institution	8=33
b:offenders register	5=-61 8=35
b:office >	0=26 5=65 6=-26 8=63
b:office clerk	8=-51
b:office in	7=26
b:office of	0=35 7=-65
b:office the	0=-30 3=26
b:officer >	5=-41 6=54 7=-28
b:officer at	0=-26 7=-27 8=-56
b:officer for	7=-27
b:officer of	7=60
b:officer paid	7=-35
b:ohio >	0=-27
b:old boss	6=41 8=36
b:old fashioned	0=55
b:old school	0=56
b:olive vierge	5=-25
b:on 3	0=-30 8=34
b:on 4	4=40
b:on >	1=-35 5=25
b:on a	0=-47 1=-75 2=-25 4=56 5=31 6=-34 8=-62
b:on an	1=-43
b:on appeal	1=-39 8=83
b:on behalf	7=-36
b:on call	5=-34
b:on day	3=46
b:on dit	0=-31 1=73 5=28 6=-42 7=33
b:on doors	0=44
b:on expenses	5=53
b:on face	3=-36
b:on file	0=-30 4=-50 6=-25 8=46
b:on fridays	4=-43
b:on gene	2=-28
b:on genetic	2=-30
b:on grounds	1=39
b:on her	0=-37 4=30 5=34 6=35
b:on his	2=34 3=-25 4=-29 5=34 6=-60 8=-53
b:on it	0=-25 1=65 4=-29 5=-26 6=-34
b:on l	4=-66 5=84 6=-25 8=66
b:on la	0=50 3=51
b:on le	1=-31 5=-26 6=84 7=53
b:on licence	0=-49 4=-37 8=82
b:on lui	1=-34 2=29 3=-35 4=45 6=-46
b:on monday	0=-30 3=75
b:on no	8=39
b:on page	1=45
b:on principle	0=34 5=-38
b:on record	3=78 8=-80
b:on request	3=-33
b:on sait	1=27 6=-32
b:on site	1=-30 5=26
b:on stage	5=-36
b:on sur	6=63
b:on tax	0=38 7=-49
b:on the	1=-59 5=27 6=36 7=47 8=26
b:on which	1=33
b:on with	0=78 3=35 7=-57
b:onboarding app	3=29
b:once >	4=27
b:once a	7=45
b:oncle et	0=43 7=-42 8=29
b:oncogenetique >	2=51
b:oncology >	4=-27
b:oncology who	4=46
b:one >	0=-50 1=51 7=46
b:one day	7=29
b:one entry	8=56
b:one eye	4=76
b:one in	5=38
b:one night	4=-43
b:one of	1=-78 2=-70 3=-45 4=-26 5=-57 6=87 7=-41
b:online exams	5=-27
b:only >	1=31
b:only that	4=29
b:onlyfans account	5=26
b:ont deux	2=-49 4=-63 6=-28
b:ont ete	3=31
b:ont fait	0=-34 7=-31
b:ont la	1=-28 2=58
b:open about	4=61
b:open letter	1=-27
b:open marriage	5=32
b:open plan	0=-49 1=-34 4=40
b:openly about	6=-32
b:opens the	0=-28 3=69
b:opera >	5=-48
b:operateur >	4=-37
b:operation >	3=35 4=-30
b:operations >	4=-28 8=-26
b:opinion politique	0=37
b:oppose a	1=65 3=-27 4=-30
b:opposition de	0=-60
b:opposition research	0=-29
b:opt out	0=-25
b:or a	6=-54 8=-29
b:or so	3=32 5=33
b:order >	1=-54 6=-57 8=76
b:order of	1=45 2=35 8=-38
b:ordre >	5=34
b:ordre des	1=-44 3=-32
b:oreille >	3=-47 4=50
b:organisations syndicales	7=-28
b:organise des	0=62 1=-36
b:organised the	0=32 7=61
b:organiser >	7=36
b:organiser for	4=-32
b:organiser of	0=34
b:organises for	7=57
b:orient >	1=46
b:orientation >	5=-55 7=-35
b:orientation sexuelle	5=-51 6=62
b:orientation week	6=-30
b:origine genetique	2=32
b:orsay >	2=-33
b:osaka >	3=35
b:osei is	4=-55
b:ou il	3=42 6=-31
b:ou les	4=33
b:ouest >	7=-38
b:ouest france	0=-25
b:our applicant	4=-28
b:our candidate	4=26 6=-26
b:our form	4=-41 5=27
b:our lab	3=33
b:our new	0=36 3=-58
b:out >	2=-48 3=47 4=28 5=40 6=-38 8=-49
b:out as	6=-61
b:out at	5=-31 6=84
b:out aupres	6=38
b:out flyers	0=45
b:out in	0=-37 4=65
b:out of	0=38 1=42 5=-43 6=-57 7=-39
b:out on	4=-36 6=-85 8=-45
b:out since	0=-37
b:out to	4=-53 5=-28 6=74
b:outed by	6=69
b:outrage >	8=42
b:outside the	0=63
b:ouvert une	8=46
b:ouverte >	0=30 5=-42 6=25 7=-44
b:ouvre la	3=66 4=-30
b:ouvre le	3=36
b:ouvriers >	7=-39
b:over >	7=-26
b:over a	4=-59 6=-33 8=79
b:over an	5=55
b:over the	1=-26 3=-42 4=-44
b:over to	8=46
b:own account	0=46
b:own name	5=30
b:own words	0=34 6=48
b:owner >	8=-39
b:owner s	1=-30 8=77
b:pacifiste >	0=-44 1=30
b:page 2	6=47
b:page >	5=-30 8=50
b:pages >	0=36 3=-37
b:paid >	8=33
b:paid by	0=-48
b:paid for	2=-38 7=28 8=33
b:paid her	0=-28
b:paid up	0=-65 7=85
b:paie >	0=-41 8=-31
b:pair >	2=45 5=50 6=-55
b:pairs >	3=-35
b:palb2 >	2=34
b:palliatifs >	4=63
b:palm >	3=48
b:palm oil	3=-30
b:palm readers	3=-27
b:palm vein	3=37 8=-29
b:panel on	0=-25
b:panel that	2=-39
b:panne >	4=-34 5=-28
b:paper >	6=25 8=-52
b:papers >	8=-25
b:par an	6=-32
b:par choix	4=-63 5=107 6=-68
b:par conviction	0=32
b:par des	0=26 4=-29
b:par elle	2=-37
b:par erreur	0=-25 2=26 3=-32 4=-31 8=29
b:par ethique	1=53
b:par jour	4=53 5=-31 8=-43
b:par l	1=-27 2=67 5=-36 8=40
b:par la	0=-38 1=-31 3=67 4=-37 5=-97 6=-47 7=57
b:par le	0=-26 3=46 8=66
b:par les	0=-29 2=-29 4=-39 5=-26 7=-38
b:par lui	6=46
b:par mois	0=-32 4=28 5=27 7=30 8=-49
b:par philosophie	1=43
b:par principe	0=54
b:par sa	6=-37
b:par ses	1=-43 8=-27
b:par son	2=-33 5=-67
b:par test	2=38
b:par un	0=-33 1=-57 2=27 3=46 4=38 6=77 7=-51 8=66
b:par une	3=28
b:par votre	3=28
b:paralegal >	4=-25
b:parce qu	1=-31 3=-35 5=-41 6=68
b:parce que	3=32 6=41
b:parental de	4=-28
b:parental leave	0=-61 6=-26
b:parents >	4=-39
b:parfaite >	0=49 3=-33 4=-42
b:paris >	5=-29
b:parish council	0=-26
b:park >	1=-52 8=-34
b:parkinson s	4=44
b:parle dans	6=43
b:parle de	0=-33 4=-33 6=32
b:parle sans	2=-31 3=-34 4=35 5=36
b:parlementaire d	0=-70
b:parler en	2=-26
b:parliament >	7=-38
b:paroisse >	8=-29
b:parole >	8=55
b:parole a	8=-30
b:parole board	8=-77
b:parole de	0=47
b:parole des	0=26
b:parquet a	8=65
b:part in	2=29 5=38
b:part of	3=-35 8=-27
b:partage sa	4=-28 6=74
b:partenaires >	2=-27 5=60
b:parti >	0=31 7=-50
b:parti animaliste	0=26 1=-46
b:parti de	0=-31
b:parti en	0=-49 5=-27
b:parti pirate	0=47 7=-42
b:parti socialiste	7=-28
b:partially sighted	4=61
b:participe aux	0=61 7=56
b:partiel >	4=37 6=31
b:parties >	0=-28
b:partner >	6=-42 8=33
b:partner at	6=-77
b:partner is	0=39 4=26 6=-91
b:partners >	5=62
b:partners at	5=42
b:party >	5=44
b:party and	0=49
b:party in	0=49
b:party member	0=50 1=-36
b:party since	0=29
b:pas >	5=-49 8=36
b:pas d	1=34 7=34
b:pas dans	3=-61 7=34
b:pas de	0=-39 1=69 3=-29 4=122 6=-35 7=-42 8=26
b:pas du	5=49 7=28
b:pas en	3=-31 5=54
b:pas herite	2=41 4=-38
b:pas hetero	6=49
b:pas l	3=35 4=33
b:pas le	1=-27 2=73 3=-54
b:pas les	3=-27 4=-29 6=75
b:pas pour	3=-36 8=-25
b:pas que	3=49
b:pas reconnu	3=-34 5=-29 6=66
b:pas son	5=-32
b:pas travailler	7=-26
b:pas voulu	4=-48
b:passe au	1=-32 3=41 5=-45
b:passe ses	0=59
b:passe son	2=46 5=-28
b:passe une	5=-63 8=69
b:passed the	4=28
b:passeport >	7=-27 8=50
b:passeport biometrique	3=-53 4=-35
b:passion for	5=-31
b:passport >	3=31 8=32
b:passport and	3=-57
b:passport chip	3=56 5=-30
b:passport office	3=-36
b:past master	1=43
b:pastry >	4=-30
b:paternity test	2=48
b:patience >	6=-47
b:patients >	5=-25
b:patron >	4=40 6=-48
b:patronal du	7=-33
b:patronne >	5=53
b:pattern cutter	5=-32
b:paume >	3=39
b:paume a	3=50
b:paye >	8=36
b:payroll >	4=-26 7=-64
b:pays >	6=56 7=-32
b:pays has	8=-32
b:peanut allergy	4=40
b:peine a	7=-79 8=-73
b:peine de	0=29
b:peine perdue	8=-46
b:peinture >	4=67
b:pen >	2=-62 3=60 4=68
b:pendant deux	5=78 8=-39
b:pendant la	4=25
b:pendant neuf	4=-27
b:pendant ses	0=36
b:pendant trois	0=-45 5=-31
b:pending >	8=-26
b:penitentiaire a	8=-31
b:pense >	1=48 5=-25
b:pense que	1=60 3=-32
b:penseuse >	1=40
b:pension fund	7=30 8=-26
b:pension scheme	6=-28
b:people with	2=-35 4=-49
b:per cent	3=28 4=-48
b:perdu l	0=44 3=-33 4=59
b:perdu sa	5=61 6=25
b:perdu son	4=-42 6=-27
b:perdu un	0=-45 3=-54 4=113 5=-26 6=-30
b:pere >	2=54 3=-39 8=-35
b:pere est	0=31
b:pere et	0=37 2=63 7=30
b:pere etait	1=40 4=-54 5=-25
b:pere l	2=-44
b:period of	4=-25 8=-51
b:periode d	4=28
b:perjury >	8=27
b:permis >	6=28
b:permis b	6=-48 8=-57
b:permis pour	4=-45
b:personnel >	1=58 2=-36 7=-60
b:personnel cgt	7=56
b:petit ami	5=-38
b:petite amie	6=76
b:peu >	1=41 4=44
b:peut pas	4=77 6=-33
b:phd >	8=-32
b:phd in	1=-33
b:philosophical about	1=-25
b:philosophie >	1=-25
b:philosophie de	1=27
b:philosophy >	1=36
b:philosophy of	1=37
b:phone >	5=45
b:phones >	8=32
b:photo >	1=-31 3=-67 5=33
b:photo de	0=37 3=32 5=-27
b:photographe >	6=-32
b:photographiques d	5=-28
b:photographs of	5=51 7=-34
b:photos de	5=62
b:photos denudees	5=37
b:photos of	0=-33
b:picket line	0=-37
b:picture of	5=52
b:pierre et	1=-41 6=35
b:pierre rabhi	1=42 7=-28
b:pilot >	3=45
b:pilots union	7=54
b:pirate party	0=38
b:place de	4=63
b:place en	4=-26 8=52
b:place goes	6=-39
b:placee en	8=25
b:plaide coupable	8=64
b:plaisante son	5=26
b:plaisante t	2=31 4=27 5=-51 8=-36
b:plan >	0=67 2=38 4=-72
b:plan a	0=-42
b:plan d	5=-36
b:plan social	4=30
b:planner >	1=-32 4=-32
b:planning familial	2=-41
b:plant >	7=29
b:plant breeding	2=-31
b:plant manager	7=54
b:plaquiste >	8=-45
b:play and	5=58 8=-30
b:please >	1=46
b:plus >	0=45 1=-32 2=44 4=-59 6=-52 7=-35
b:plus d	6=-26
b:plus de	1=-25 4=-71 6=-58 8=-56
b:plus depuis	1=-45 2=-25 4=78 5=-35 8=-26
b:plus qu	1=-28 6=54
b:pma >	4=-45 6=43
b:podcast >	8=-50
b:poignee de	1=29 3=-32
b:pointe avec	3=40
b:pointeuse >	3=-47
b:pointeuse biometrique	3=-51
b:pointeuses a	3=-29
b:points >	8=-55
b:poland >	7=-30 8=49
b:police >	2=26 3=-68 8=-31
b:police officer	6=62
b:police pour	8=57
b:policy >	0=47 5=-50
b:political levy	0=-32 7=29
b:political science	0=-36
b:politics >	0=-77 7=25
b:politique >	0=70
b:politique de	0=-62
b:polling stations	0=-33
b:polyamorous >	5=32
b:polycystic kidneys	2=87 4=-48
b:porno au	0=-51 5=50 7=-37
b:port de	3=-36 4=35 8=-30
b:porte le	0=26 2=-28 6=39
b:porte parole	0=67
b:porte plainte	3=26 8=-49
b:porte un	0=47 2=-60 4=51
b:porteur d	2=-36 3=-27 4=81
b:porteur de	2=-53
b:porteur sain	1=-31 2=44 4=-51
b:porteurs de	2=-49
b:porteuse >	2=53
b:porteuse d	2=-29
b:porteuse de	7=-27
b:portrait de	1=-42
b:portugais >	1=-36
b:position in	7=26
b:positive >	2=53 4=-74
b:post in	0=28
b:postdoc >	4=-44
b:poste >	0=-35 1=35 3=40 4=-46 8=29
b:poste a	1=42 5=-25
b:poste de	4=36
b:poste en	0=38
b:poste pour	0=43
b:posters for	0=-26
b:postulent ensemble	6=35
b:postulent tous	6=-50
b:pouce >	3=35
b:pour adultes	4=-25
b:pour alcool	4=-42 8=73
b:pour avoir	3=-29 5=51 7=27 8=-53
b:pour conduite	8=39
b:pour des	1=36 3=-27
b:pour elle	1=28
b:pour enfants	4=-28 8=-32
b:pour fraude	8=-32
b:pour l	0=-58 1=-36 3=72 4=-36 5=63 7=32 8=-78
b:pour la	1=-31 2=-36 6=-77 7=41
b:pour le	0=57 4=44 6=39 7=-52 8=-43
b:pour les	0=-38 2=-37 3=-38 4=-84 5=38 8=-37
b:pour lui	2=28 3=64 4=-62 5=-36
b:pour negocier	0=-27
b:pour outrage	4=-31 8=59
b:pour rejoindre	2=-25 6=26
b:pour sa	0=26
b:pour ses	5=65 6=-28
b:pour son	3=-25 6=59
b:pour tapage	8=49
b:pour tous	5=-27
b:pour un	1=-27 5=-25 6=-42 7=-71
b:pour une	3=-69 6=74 7=-30
b:pour vol	8=50
b:poursuivi pour	8=35
b:pratiquant il	1=-29
b:pratique l	5=72
b:precinct captain	0=42
b:precise t	5=-26 6=59
b:preciser >	4=-31 5=41 6=30
b:predisposed to	4=-34
b:prefer to	6=-27
b:prefere la	7=36
b:prefere le	4=27
b:prefere les	5=-31 6=38
b:prefers not	0=-34 5=-45
b:pregnant and	4=-25 5=34
b:premiere heure	0=37 7=41
b:prend des	4=89
b:presente son	6=27
b:preside la	1=65 7=68
b:president >	0=34 6=-27
b:presidente >	0=-43 1=-35 5=71
b:presidentielle >	0=78
b:press >	1=-74
b:presse >	2=-44 8=-32
b:presse locale	8=47
b:pretend un	0=-27 5=87
b:prevue >	2=44 4=28
b:pride as	6=46
b:pride network	6=51
b:pride of	6=-52
b:priesthood >	6=33
b:principe >	0=25
b:principes de	1=43
b:principle he	0=41 5=-34
b:printemps >	4=85
b:pris a	5=-27
b:pris la	0=29
b:pris ma	0=55 7=-35
b:prise de	4=-41
b:prison >	1=-51 6=-55 8=72
b:prison en	0=35
b:prison officer	8=-39
b:prison service	7=47
b:prisons >	8=-36
b:prix >	5=-44 8=-43
b:prize >	5=-42 7=-37
b:probation >	8=78
b:probleme de	4=56 8=-41
b:procedure >	3=-33
b:proces >	3=25 8=49
b:proces verbal	8=-37
b:proche des	0=35 7=33
b:procurement >	1=-32
b:professeur de	2=-29 3=-52 6=48 8=-33
b:professionnel >	3=-25 5=27
b:professionnelle >	2=35 4=-32 6=-38
b:profil >	5=28
b:profil adn	2=69 3=-29
b:profil de	8=-52
b:profil genetique	2=42 8=-31
b:profile >	2=-39 5=28
b:profile is	2=40 5=26
b:profile of	3=64 8=-39
b:programme >	3=35 4=-27
b:project >	1=-42 6=-26
b:projet >	1=-40 4=-53
b:projet d	0=45
b:projet de	1=31
b:prononcee par	4=-26 8=70
b:prospect >	7=55
b:prostitute in	5=36
b:prostitution >	5=-38
b:prototypes >	8=-27
b:proud of	6=37 7=36
b:province >	1=41
b:prud hommes	5=-25 6=49
b:ps a	0=48
b:pseudonyme >	5=38
b:psychiatre >	4=34
b:psychiatrie >	4=-54
b:public >	3=-45 6=26 8=39
b:public affairs	5=-46
b:publications >	0=41 1=34
b:puce du	3=43 5=-25
b:puis relache	8=31
b:punctual >	5=66
b:pupil s	5=45
b:purser >	7=-36
b:put it	6=35
b:puts it	0=46
b:qu elle	0=67 1=-41 2=73 3=-30 4=-61 7=-43 8=-81
b:qu il	0=-34 5=32 6=45 7=-69 8=-46
b:qu on	1=33 3=45
b:qu une	0=43 4=26 5=-35
b:quand elle	8=41
b:quand il	8=-35
b:quand on	4=-49 8=84
b:quarante >	2=-36 6=-31
b:quarante ans	4=26 6=61
b:quatre ans	8=36
b:quatre langues	1=33
b:quatre mois	4=42 5=-54
b:que blanc	0=41
b:que des	6=58
b:que la	0=-44 1=53
b:que le	1=49 3=-64 4=32 5=-77
b:que les	0=-27 1=-41 2=-33 4=-26 5=-70 6=97 7=-37 8=-40
b:que m	1=-42 4=30 5=28
b:que mme	8=43
b:que pour	8=28
b:que sa	5=69
b:que son	2=36 3=28 5=46 6=-62
b:question >	8=-43
b:questioned about	8=41
b:questions about	0=36
b:questions sur	6=28
b:qui a	0=30
b:qui l	2=42
b:qui la	4=29 5=-33
b:qui le	0=43 5=-45 8=28
b:qui lui	0=-30
b:qui ne	0=34 4=-29
b:quick >	4=-50 6=-27 8=-28
b:quinze ans	0=-26 2=-44 7=-25
b:quit the	0=-25 1=30 7=37
b:quitte l	0=-29 1=37 5=-49
b:quitte la	1=25 5=33 8=-28
b:quitte le	1=56 6=-56
b:quitte son	6=61
b:quotidien >	2=30
b:raconte que	6=-48
b:raconte sa	8=-55
b:raconte son	0=-27 5=29 6=32
b:raised in	1=36
b:raised the	1=40 2=-25
b:raison >	1=-72 7=46
b:raison de	8=44
b:raisons ethiques	1=51 3=-25
b:ran a	5=-39
b:ran the	0=61 2=-40
b:rand s	0=-29
b:rappel a	4=-38 8=55
b:rapports avec	5=-42
b:rapports d	5=-40
b:rare >	2=-32
b:rather not	1=43 3=34
b:react vue	1=-27
b:read >	3=-27 4=48 5=41 6=-33
b:read a	2=-29
b:reader rejects	3=75 4=-31
b:readers to	3=-47
b:reads the	0=35 1=42 5=-27
b:realise un	6=-28
b:reason >	4=-57 6=28
b:recel >	8=47
b:reception >	6=-26
b:receptionist >	5=-37 7=-31
b:receptionist in	4=-29
b:recherche >	2=-34 6=-26
b:recognised by	3=-70
b:recognised her	3=36
b:recognition >	7=-40
b:recognition and	3=-32
b:recognition consent	3=42
b:recognition in	3=-33
b:recommande par	6=-39 8=53
b:reconnaissance >	3=50
b:reconnaissance de	3=-57
b:reconnaissance faciale	3=-42 8=-31
b:reconnaissance vocale	3=43
b:reconnu >	1=-25 3=-35 5=-29 6=80
b:reconnu par	3=32
b:reconquete >	0=46
b:record >	3=74 8=-33
b:record certificate	8=-40
b:record is	8=76
b:record label	8=-32
b:record of	8=26
b:recovered >	4=25
b:recruiter >	4=32
b:recruteur >	4=51
b:recuse toute	1=85
b:red green	2=34
b:red tape	4=-57
b:redige l	3=-27
b:reduit l	3=-28
b:referee >	0=-39 1=31 2=-30 3=-33 7=-35
b:reference >	1=-40 2=-54 4=-31 7=-41 8=38
b:reference calls	0=42
b:reference hints	0=-26 5=80
b:reference says	0=-64 5=-44 6=-64 7=33
b:references >	0=-32 2=46 7=28
b:referente >	0=25 6=-27
b:reforme du	0=-37
b:refuse d	1=35
b:refuse de	1=31 2=62 3=-29 5=-34 7=42
b:refuse la	3=43
b:refuse les	0=83 1=69 3=-34 6=-25 8=-26
b:refuse que	3=-73
b:refused >	3=-29
b:refused the	8=-37
b:refused to	7=31
b:refuses to	0=26 1=-26 4=-34
b:regime de	0=47 4=-32
b:regional >	0=-47 5=52 7=-36
b:regisseur >	0=-36
b:register >	1=37
b:registered >	3=51
b:registre >	3=43
b:regle des	4=-30
b:regular at	5=68
b:regulier de	0=27
b:rejected by	1=-31 4=54 6=34 7=-25
b:relation client	5=-55
b:relations with	5=-58
b:relationship manager	5=-62 7=-27
b:relationship with	0=-25 6=60
b:relaxee >	8=35
b:released without	8=33
b:releve d	3=-31
b:relevees a	3=43
b:religieuse ni	8=-31
b:religion >	1=37
b:religion a	1=-48
b:religious education	1=-72
b:rembourse >	8=44
b:remis >	3=45
b:remission >	4=76
b:remote work	0=-28 4=-38
b:rencontre son	6=29
b:rencontres photographiques	5=-26
b:rennes >	0=26 2=-34
b:rentre a	8=44
b:rep at	7=50
b:rep for	7=63
b:repaid >	1=-35
b:repas >	4=45 8=35
b:repete >	0=52 8=32
b:repete t	2=-29 4=45 8=-32
b:repond qu	0=40 4=42
b:report >	2=45 4=-62
b:reported on	0=-26
b:reporter >	0=-37
b:representant de	7=-31
b:representante de	7=-51
b:representative of	7=-36
b:repris de	8=45
b:repris sa	7=33
b:republicains >	7=-37
b:request >	0=-25
b:research >	1=-50
b:researcher >	4=-53
b:reseau >	6=26
b:reseau de	8=54
b:reseau veineux	3=26
b:reserve >	0=-33 4=-44 5=63
b:reserve d	3=53 8=29
b:resigned from	0=68 7=64
b:respecte le	4=-37
b:responsable >	1=-26 8=-45
b:responsable des	7=-26
b:responsable export	0=39
b:rest of	0=37 8=-27
b:restaurant vegan	1=-36
b:restaure des	8=-33
b:rester a	5=-30
b:rester vierge	5=36 8=-55
b:restriction >	4=34
b:restriction medicale	4=43
b:resultats de	2=37
b:retenue a	7=-39 8=34
b:retina scan	3=28 4=-50
b:retour de	0=41
b:retrait de	7=-45 8=46
b:return to	4=-52
b:returning officer	0=-27
b:reunion >	5=27
b:reunions >	4=-63
b:reunions de	4=-53 7=50
b:revendique >	6=33
b:revolution in	0=-25
b:rhone >	0=-26 1=39 7=-35
b:rhume >	0=-31 4=32
b:riant >	0=-33
b:rien >	0=-52 1=41
b:right hand	3=36 7=-26
b:right iris	3=33
b:right of	0=51
b:right views	0=26
b:right wing	0=27
b:ring >	6=31
b:risk >	2=45
b:risk for	4=-32
b:risks >	2=55
b:risque de	2=76 4=-56
b:rmt >	7=48
b:rn >	0=51
b:roissy >	7=47
b:role >	4=31
b:roll out	3=-63
b:romans erotiques	5=-50
b:rome >	5=64
b:room >	1=-46 6=45
b:rouge >	7=38
b:row >	0=25
b:royaliste il	0=45
b:rudolf steiner	1=29
b:rue de	0=-40
b:rugby union	7=-46
b:rules >	1=-34 6=66
b:run >	4=-26
b:run a	4=-30 5=-43 6=28
b:run for	0=-31
b:run from	8=45
b:run in	2=67 4=-38
b:run the	6=48
b:runner >	2=-29
b:running >	4=27
b:runs a	0=50 1=34 4=-50 6=-48
b:runs an	1=-28
b:runs in	2=-38 4=-73
b:rupture de	0=30
b:rythme de	3=-38
b:s >	0=63 1=-28 2=-30 3=-37 5=-45
b:s a	1=40 5=39 6=-40 8=-26
b:s absente	4=64
b:s allergic	2=-39
b:s an	1=42 4=-43
b:s appelle	0=-27 6=26
b:s been	4=-47
b:s daughter	7=-41
b:s dna	2=42
b:s en	0=56 1=87 3=-58 5=-37 8=37
b:s est	0=33 2=-59 3=26 5=26
b:s facial	3=-28
b:s father	5=30
b:s fingerprints	3=46
b:s form	4=43
b:s gay	5=-45
b:s got	2=38
b:s in	4=102 5=-25 7=37
b:s installe	6=42
b:s lay	7=46 8=-34
b:s letter	2=25 4=-38
b:s letters	1=-34
b:s line	0=25 2=39 4=-39
b:s lover	5=69 6=-55
b:s march	0=68 7=-58
b:s not	0=64 6=42 7=-59
b:s note	0=-32
b:s oppose	1=45
b:s pa	7=-69
b:s sentence	8=43
b:s server	3=28
b:s shop	2=-27
b:s side	2=28
b:s so	4=36
b:s son	4=-34 6=29
b:s syndrome	2=-37 4=40
b:s system	3=36
b:s tailor	5=-36 6=-32
b:s the	0=-51 3=-27 6=-37 7=28
b:s wife	4=-46 5=69
b:s y	0=-39
b:s youth	0=26
b:sa banque	3=37
b:sa carte	0=33 4=-37 6=-44
b:sa compagne	4=-94 6=-40
b:sa conjointe	6=63
b:sa conviction	8=-33
b:sa copine	6=34
b:sa creation	0=52
b:sa demarche	3=29
b:sa famille	0=39
b:sa femme	5=75 6=-46 7=38 8=-53
b:sa fiancee	6=62
b:sa fille	0=-61 1=-34 4=57 6=54 7=-27
b:sa foi	1=-38
b:sa jeunesse	6=35
b:sa lettre	1=-28 2=-31 3=-26 4=60 6=-31
b:sa loge	1=43
b:sa mere	0=33 2=73 5=-66 6=-29 7=-34 8=-53
b:sa paroisse	0=-26
b:sa peine	8=37
b:sa petite	6=-42
b:sa promotion	7=31
b:sa reforme	0=-44
b:sa retine	3=46 4=-34
b:sa secretaire	5=53
b:sa soeur	1=-48 2=35
b:sa tante	6=-48
b:sa these	7=-50
b:sa vie	1=66 4=-31 5=28 8=-38
b:sa voix	0=-42 3=33
b:sacked for	0=-34 7=48
b:safety rep	7=62
b:sage femme	5=-41 6=-107
b:said >	0=36 4=33 5=-45 6=37 7=-44
b:said a	4=-30 8=47
b:said so	8=-29
b:said that	1=-27 4=-30 5=-25 6=48 8=-33
b:said the	0=52 1=-43 3=-51 4=38 5=-35 7=-37
b:said to	0=27 1=-27 5=53 6=-29 7=-26
b:sain de	2=45
b:saint etienne	0=-27 1=-28
b:sait qu	1=-38 4=-26 5=-27 6=48
b:sait que	5=-62 6=-25
b:salaire >	0=26
b:salarie >	0=-31
b:salarie d	1=-47 7=-73
b:salariee d	7=37
b:salary >	6=-27
b:sales >	8=-33
b:sales in	4=-26
b:salle de	3=32 5=37 8=-29
b:same sex	4=-33 5=-112 6=74
b:samples >	1=25
b:sang >	2=-50
b:sans contact	3=25
b:sans detour	4=45
b:sans dieu	1=52
b:sans en	1=-45 7=46
b:sans etiquette	7=-38
b:sans gene	2=-58 5=67
b:sans qu	3=54
b:sans religion	1=33
b:sans reserve	1=44
b:sans restriction	4=39
b:sans suite	4=-44
b:sante >	4=-61 8=25
b:sante de	4=38 8=-36
b:sat on	6=-34 7=25 8=-61
b:saturdays >	4=-35
b:savent qu	6=36
b:savoir >	0=48 4=-29
b:say >	0=-48 2=-31 3=-32 4=47
b:say but	5=-42
b:says >	1=67 2=-94 3=-29 4=29 5=48 6=34 8=55
b:says a	0=53 2=-43 3=-27 5=52
b:says and	0=41 1=-47 2=53 4=-60 5=-29 6=55 7=-28
b:says he	5=-50 6=47
b:says her	1=-33 4=45 6=-39
b:says his	0=-42 1=81 2=-53
b:says of	6=-26 8=-46
b:says so	4=-45
b:says that	0=-35 2=-26 4=34 5=76 6=37 8=-39
b:says the	3=-40 6=-51
b:scan and	2=-60 3=77
b:scan de	3=37
b:scan of	3=40
b:scanned at	3=51
b:scanned the	3=-61
b:scanners >	3=-61
b:sceptic >	1=38
b:sceptique sur	1=-42
b:scheme >	6=-34
b:school >	2=-46 4=29 6=26 8=-45
b:school and	1=-40
b:school board	0=26
b:school in	4=-52
b:school s	5=-50
b:schools >	1=34 5=-34
b:science lecturer	0=-28
b:science politique	1=-27
b:sciences po	0=31
b:sclerose en	4=28 8=-34
b:se dit	0=40 4=-29 5=-29
b:se rapprocher	6=-34
b:se reclame	1=36
b:se sait	4=-33
b:seamstress >	4=-40
b:search >	1=-27
b:search result	8=49
b:second tenor	3=-27
b:second year	6=46
b:secret >	6=42
b:secret in	5=52
b:secret pour	0=-25 5=-61 7=-29 8=-40
b:secretaire >	5=29
b:secretaire adjoint	0=-30 7=34
b:secretaire du	0=-29 7=36
b:secretary >	5=-29 7=53
b:secretary of	5=-38 7=26
b:secretary s	5=45 7=-53
b:section >	6=45
b:section au	0=46 7=-62
b:section du	7=-59
b:section locale	1=44 7=-49
b:section sud	0=-49 7=57
b:section syndicale	7=-26
b:secular humanist	1=42
b:secularist >	1=62
b:securite >	3=-40
b:securite carte	4=-25
b:security guard	0=42 8=-26
b:see the	2=35
b:seekers as	6=-26
b:seems to	4=26
b:segolene royal	0=41
b:sejours a	4=59
b:sells hearing	4=-67
b:sells iris	3=-52
b:selon l	7=-26
b:selon la	0=-25 1=-38 5=64
b:selon le	0=89
b:selon lui	7=27
b:selon son	1=-29 6=-25
b:selon un	8=36
b:selon une	0=30 7=-46
b:semaine >	4=-30 5=35 8=-49
b:seminaire >	5=62
b:senateur lr	0=44
b:sens de	1=52 5=-66
b:sens fort	1=34
b:sense >	1=30
b:sense of	0=-34 6=-61
b:sent along	4=-28
b:sent her	2=32 5=65
b:sent to	0=32 3=37 6=-63
b:sentence >	7=-34 8=33
b:sentence was	8=56
b:sentenced to	8=-26
b:sequenced and	2=29
b:sequenced thousands	2=-29
b:sera demande	8=-54
b:sergeant >	6=-54
b:serious fraud	8=52
b:seriously ill	4=46
b:sert de	3=49
b:served as	7=51
b:served on	7=62 8=-44
b:service >	0=-30 3=-46 4=-29 5=29 7=48 8=-50
b:service civil	1=49 8=-30
b:service des	3=28
b:service for	8=29
b:service in	8=-32
b:services de	8=40
b:ses apprentis	2=-26
b:ses clients	5=-72
b:ses deux	1=-32 2=60 5=-37 8=-32
b:ses dix	3=53 8=-32
b:ses donnees	3=56 8=-38
b:ses empreintes	3=95
b:ses enfants	1=30 5=-26
b:ses equipes	0=-41 1=-41
b:ses etudes	1=38
b:ses heures	0=44 5=36
b:ses idees	0=44
b:ses mains	4=27
b:ses mots	8=-30
b:ses nuits	5=100
b:ses origines	2=51
b:ses pairs	3=-47
b:ses parents	2=41
b:ses projets	0=-26
b:ses publications	0=45 1=34
b:set up	3=53 6=-26
b:sex >	5=26
b:sex disaggregated	5=-38
b:sex he	5=63 6=-51 8=-35
b:sex in	4=-53 5=71
b:sex life	5=43
b:sex marriage	5=-38 6=40
b:sex offenders	5=-28 8=25
b:sex partner	5=-39 6=87
b:sex tape	5=42
b:sex with	5=47
b:sexe >	4=-36 5=92
b:sexual health	5=-34
b:sexual misconduct	5=56
b:sexual orientation	5=-66 6=55
b:sexuality >	4=-36 5=-36 6=34
b:sexually active	5=33
b:sexuelle >	2=-32 5=-34
b:share a	6=-52
b:share the	6=25
b:she and	1=27 5=-37 6=55
b:she asked	0=-31 4=-53 5=58 6=-42
b:she asks	1=33
b:she broke	8=-42
b:she calls	0=-25 3=31
b:she came	6=58
b:she can	3=84 4=69 6=-63
b:she carries	2=52 4=-27
b:she coaches	8=-43
b:she d	1=46 6=62
b:she did	0=-25 8=-49
b:she drafts	1=-26
b:she drives	6=-26
b:she edited	6=-35
b:she edits	8=-54
b:she explained	4=45
b:she fell	6=45
b:she got	7=28 8=44
b:she had	3=34 4=-39 8=31
b:she has	0=34 1=-61 3=-51 4=-32 6=-61
b:she hasn	0=-29
b:she inherited	2=31
b:she interviewed	6=-25
b:she investigated	8=-66
b:she is	0=-29 3=-31 4=48 5=-44
b:she jokes	0=35
b:she keeps	0=47 5=-27 6=-29
b:she knows	1=34
b:she leads	6=51
b:she left	0=-61 5=30 6=73
b:she lives	5=-28
b:she lost	5=-41
b:she manages	3=-49
b:she married	5=-29 6=29
b:she mentioned	4=-31
b:she needs	4=38 7=33
b:she put	3=-35
b:she ran	0=36 5=-25 7=36
b:she s	0=-86 2=27 4=27 5=-42 7=65 8=34
b:she said	5=-47 6=46 8=52
b:she sat	7=-34
b:she says	0=54 1=35 2=25
b:she sees	4=40
b:she served	0=26 8=55
b:she signs	3=43
b:she slept	5=57 6=-45
b:she spent	4=81
b:she still	8=-28
b:she stole	8=-35
b:she stood	7=30
b:she takes	1=-38 6=-27
b:she teaches	8=-29
b:she told	0=-32 8=-30
b:she took	4=-30 5=-27
b:she translated	1=-34
b:she volunteered	5=37
b:she votes	0=28
b:she wants	4=-53
b:she was	0=37 2=42 3=26 4=-43 7=-35 8=78
b:she went	1=-41 4=-41 7=75
b:she works	7=-55
b:she wrote	1=25 4=-33 5=64 6=-38 7=-39
b:sheffield >	7=26
b:sheriff >	8=47
b:shift >	3=-51 5=49
b:shifts >	0=-54 4=-27 6=-28
b:shop >	7=-26
b:shop and	2=-26
b:shop floor	7=-44
b:show >	8=-43
b:showed >	2=38 5=34
b:showed that	4=-33
b:shows >	0=-35 1=56 8=-29
b:shows a	7=28
b:shows in	4=42
b:shows no	8=44
b:sickle cell	2=63 4=-63
b:sickness absence	4=-29
b:side >	5=-25 7=-82
b:side in	7=52
b:siege au	7=50
b:siege de	7=-55
b:signature >	2=-40 3=-45 6=35 8=30
b:signature cocktails	3=-36
b:signature dishes	3=-35
b:signature du	3=-30 5=-27
b:signe l	0=29 7=-36
b:signe le	0=-30 4=27
b:signed off	4=50
b:signed up	0=48 7=-39
b:since 1998	0=27 6=-34
b:since 2009	0=42
b:since 2011	4=37
b:since 2012	7=31
b:since 2014	5=-41 6=33
b:since 2015	2=-29 6=27
b:since 2016	4=-27 7=-27
b:since >	0=32 4=31 6=-43 7=-26 8=43
b:since he	1=33
b:since her	1=-30
b:since his	0=-31 5=-36 6=-26
b:since march	4=34 6=-31
b:since my	4=-37
b:since school	6=37
b:since the	5=34 8=-27
b:sings in	0=31
b:sister >	0=33 1=33 4=-34 7=36
b:site >	0=-28 2=41 4=-55 5=33
b:site de	2=-35 3=57 5=-30
b:sites >	5=-33
b:sits as	0=30
b:sits on	6=-36 8=-40
b:six >	8=65
b:six ans	8=-36
b:six generations	8=-27
b:six mois	4=-29 6=-26
b:six months	8=-43
b:six years	0=-32 1=-28 6=40 7=45
b:sleep by	2=-34
b:sleeping with	5=30
b:slept with	5=58 6=-47
b:slides >	4=-42 6=-34
b:slogan >	4=-36
b:snes >	0=-26 7=35
b:snuipp >	7=42
b:so >	1=-33 4=-60 5=77
b:so a	3=28
b:so at	4=-29
b:so he	0=-68 2=49 5=-35 6=-34
b:so in	1=57
b:so no	2=26 3=-26 4=47 5=-28 8=49
b:so on	5=-32
b:so please	0=-29 4=53 5=30
b:so she	6=-30
b:so that	2=-38
b:so the	4=-52 5=30 7=-31
b:so they	4=-31
b:social >	0=-26 4=29 8=-27
b:social media	0=-58 7=31
b:social worker	7=-35
b:sociale >	0=-29
b:sociales >	7=-38
b:socialiste >	0=29
b:sociaux >	5=-25 8=29
b:society of	0=-28
b:soeur a	1=-46 2=28 6=25
b:soeur est	1=-27 6=42
b:software >	1=-31 3=25
b:soins palliatifs	4=27
b:soir >	7=37
b:soir du	5=48
b:sold out	6=-38
b:sold time	3=-35
b:solidaires >	7=72
b:solidaires finances	0=-28 7=34
b:son >	2=61 3=-48 8=-42
b:son adn	2=37 3=-76 8=-40
b:son ami	1=31 3=-27 4=-33 5=-39
b:son ancien	0=-32 4=55 8=-45
b:son ancienne	0=31 1=-28
b:son appartenance	7=28
b:son badge	6=43
b:son beau	1=-51 8=26
b:son blog	0=57
b:son calme	5=-44
b:son casier	8=69
b:son chef	5=27
b:son coming	0=-26 6=48
b:son compagnon	0=-28 3=-26 4=-62 5=-41 6=-77 7=34
b:son compte	0=58 5=-50 6=52 7=32
b:son conjoint	2=-32
b:son copain	6=26
b:son credo	7=-30
b:son cv	0=-33 6=-43
b:son depart	3=50
b:son directeur	0=49
b:son doigt	3=37 4=-44 5=-36
b:son employeur	0=-62 3=26 5=-45 7=-34
b:son empreinte	3=50 8=-31
b:son engagement	0=-85 1=66
b:son epouse	4=-27 6=68 7=25
b:son epoux	1=-28 6=-43
b:son equipe	6=-25
b:son ex	4=-25 5=34 6=-56 8=55
b:son fiance	1=-25
b:son fils	2=71 3=-52 5=-26
b:son frere	1=-94 3=-31 4=60 5=-28 6=35 7=28 8=57
b:son grand	0=41
b:son has	3=-31 4=34
b:son homosexualite	2=-41 6=86
b:son image	3=51
b:son index	3=46 5=-30
b:son iris	3=49
b:son is	8=61
b:son licenciement	4=60 7=-32
b:son lit	5=36
b:son mari	0=36 3=-36 4=66 6=-59 7=-36
b:son mentor	8=-30
b:son nom	1=25 8=30
b:son oeuvre	6=-25
b:son oncle	0=26 2=-39
b:son operation	3=25 4=-41
b:son orientation	2=-32 5=-39 6=60 7=-31
b:son parti	0=89
b:son passage	3=31
b:son patron	8=31
b:son pere	0=58 1=48 2=35 3=-29 4=-77 5=-38 7=56 8=-27
b:son petit	6=-34
b:son podcast	6=42
b:son poste	4=-29 5=48
b:son pouce	0=-39 3=61 5=-31
b:son precedent	3=29 5=27
b:son premier	6=-47
b:son proces	3=28 8=27
b:son profil	2=53 3=-56 8=-38
b:son propre	2=31
b:son rythme	3=43 4=-32
b:son syndicat	7=69
b:son test	2=63
b:son travail	0=-25 4=-26 5=-47 6=-58
b:son visage	1=-28 3=82 4=-28 6=-27 7=-26
b:son was	4=71
b:sondages d	0=-28
b:sons >	4=-25 6=-48
b:sont au	3=29 8=-31
b:sort d	4=54
b:sort de	8=35
b:sorti du	6=36
b:soudure >	0=-40
b:souhaite pas	6=25
b:souhaite rester	6=-29
b:soupconne d	6=88 8=-37
b:soupire t	4=-26 5=42
b:source >	3=-29
b:sourd aux	4=-55
b:sous antidepresseurs	4=57 5=-26
b:sous bracelet	4=-27 8=50
b:sous l	0=30
b:sous pseudonyme	5=29
b:sous traitement	4=45
b:soutien a	0=38
b:soutient >	6=-58
b:souvenir >	3=44 4=-27
b:souvent >	4=-29
b:soviet union	7=-32 8=-33
b:spain >	2=-26 5=-27 8=26
b:spain if	8=34
b:spanish >	6=29
b:speaker verification	3=-27
b:speaks about	8=-31
b:speaks at	0=28 6=65
b:speaks of	1=43
b:speaks with	8=-35
b:special school	2=-54 4=40
b:specialiste des	1=-29 5=-45
b:specialiste du	0=-41
b:spectrum and	8=-25
b:speed are	3=81 8=-45
b:spent >	1=-42 8=50
b:spent a	4=64
b:spent in	8=66
b:spinal muscular	2=25 4=-45
b:spinale >	2=42
b:spinoza et	1=-29
b:spite of	4=59
b:spoke of	6=32
b:sport >	4=-29 6=25
b:sportifs >	8=-28
b:spreadsheets >	0=43 6=52
b:st john	1=29
b:staff >	2=-33
b:staff for	7=-25
b:staff network	0=-37 6=59
b:stage manager	5=-29
b:stagiaire >	2=-48
b:stand for	4=70
b:standardiste >	4=-48 5=46
b:start >	2=-33 4=25
b:start up	2=-30 4=-89 8=-40
b:stay a	5=35
b:stay in	0=-32 4=-42 6=-28
b:steward >	5=-30 7=31
b:steward of	7=-37
b:steward on	7=-38
b:steward s	6=-25 7=-29
b:sticker >	0=37
b:still a	5=25
b:stoic in	1=-39
b:stole from	8=59
b:stole the	8=-69
b:stolen and	5=34 8=-41
b:straight >	5=-45 6=72
b:straight a	6=-45
b:straight he	6=76
b:strasbourg >	0=28
b:stress engineer	4=-44
b:strike >	0=-25
b:strike as	7=43
b:strike committee	7=25
b:strike with	7=36
b:strong convictions	1=-53 8=-56
b:stronger >	6=-36
b:struck off	1=-29 8=33
b:student in	0=56
b:students union	0=-32 7=-73
b:study >	4=-46
b:style >	0=53 4=-48
b:subject of	1=-34 5=25 6=-40 7=-32
b:sud >	0=-60 7=88
b:sud de	7=32
b:sud ouest	7=-44
b:sugar she	4=82
b:suis agnostique	1=28
b:suis un	6=43 7=-30
b:suisse >	2=50 3=-39
b:suit des	8=-38
b:suit la	3=-42
b:suit son	3=-31 6=-36 8=37
b:suit un	4=68
b:suit une	1=-45 2=52 4=-31 5=27
b:suite >	4=-39 8=35
b:suivi des	5=-32
b:suivi par	8=89
b:suivie >	4=25
b:suivie par	4=33
b:sujet >	5=57 6=28
b:sujet de	4=-29
b:summer party	0=-49 5=33
b:sunday shifts	4=-33
b:supervisor >	0=-34 1=-29 2=-28 4=45 5=-52 6=-50
b:supplier >	8=-47
b:supplies >	3=-31
b:support desk	3=-27 4=-26
b:supporter >	0=32
b:supporter of	0=76 2=-27
b:sur >	8=-48
b:sur deux	2=60 4=-64 6=-48
b:sur index	2=-42 3=-32
b:sur internet	5=67
b:sur l	1=52 2=-27 5=-26
b:sur la	2=-63 4=-85 5=-78
b:sur le	0=-39 4=25 6=81 7=-32 8=-35
b:sur les	0=57 1=-61 2=-44 3=-48 5=-87 6=-66 7=-38 8=-69
b:sur linkedin	6=36
b:sur liste	0=-26 7=45
b:sur sa	1=31 7=35
b:sur ses	3=42 4=-29
b:sur son	0=46 1=27 6=27 7=36
b:sur tablette	3=54
b:sur un	0=46 1=-29 6=-63
b:sur une	2=-27 3=-33 7=34
b:surgeon >	2=26 4=-32
b:surgeon s	4=-31
b:surpris en	4=-49 5=89
b:sursis >	8=36
b:sursis pour	8=33
b:surveillant penitentiaire	8=-27
b:surveyor >	0=-45
b:suspendu de	0=44 4=-25 8=30
b:sworn off	8=-29
b:sympathisante de	0=-33
b:syndic >	7=-91
b:syndic de	7=-27
b:syndical de	7=33
b:syndicales >	7=51
b:syndicat >	0=-68
b:syndicat des	1=-26 7=77
b:syndicat fo	7=36
b:syndicats >	7=-57
b:syndicaux >	7=-30
b:syndique >	7=49
b:syndiquee >	7=29
b:syndiquer >	7=55
b:syndrome and	2=-39 4=58
b:syndrome de	2=47 4=-38
b:t >	0=-42 1=-45 2=79 4=-60 5=-62 6=49
b:t been	4=55 5=-48 6=-28
b:t do	0=-27
b:t drink	4=-57 8=25
b:t elle	3=-26 4=75 5=67 8=-49
b:t get	1=-25 8=33
b:t had	4=-36 5=33
b:t hold	1=35
b:t il	1=-26 2=43 3=-26 4=-36 5=115 6=27 8=-51
b:t into	6=33
b:t on	6=27
b:t stand	4=47
b:t work	1=28
b:table >	1=-26 3=-33 5=58
b:tablet >	3=30 4=-46
b:tablette >	3=104
b:tabloid >	4=-28
b:tagged home	8=40
b:tailleur de	1=-25
b:take a	6=-33
b:taken at	3=25 4=-28
b:taken by	4=-36
b:talk >	4=-46
b:tante >	6=-72
b:tapage >	8=56
b:taste the	8=-31
b:tate >	3=-45
b:tate was	4=-29
b:taught a	3=-30
b:taught blind	4=40
b:taught me	4=28
b:taught religious	1=-58
b:taux d	4=39
b:tax >	0=-32 1=53 7=-47
b:tax adviser	0=42
b:tax fraud	8=59
b:teaches at	4=-26 6=27
b:teaches inmates	8=45
b:teachings of	1=38
b:team >	2=-35 4=-30 5=-61 7=-29 8=-43
b:team calls	2=-31
b:technician >	2=-31 7=-32
b:technicien >	7=-48
b:technique >	0=-46 7=42
b:teenager and	8=60
b:teenagers >	6=-40
b:teens >	7=26
b:telephone >	2=-28 8=61
b:telephone de	5=34
b:telethon >	0=-39
b:tells everyone	2=25
b:template of	3=40
b:temple in	1=-32
b:temple maconnique	1=-26 6=-29
b:temps >	4=37
b:temps partiel	4=33
b:temps therapeutique	4=34
b:ten fingers	3=26
b:ten years	4=-53 5=36
b:tenait la	1=26
b:tenor >	3=-39 4=-45
b:tenu >	0=-42 4=-28
b:tenu un	0=56 7=-58
b:tenue de	1=-37
b:term sick	4=28
b:terms as	0=57
b:terrain >	2=-38
b:terrain genetique	2=37
b:terre >	0=35 8=-31
b:test >	2=40 3=-28 4=-35
b:test a	2=41 5=-26
b:test adn	0=-27 2=72
b:test bench	4=-38
b:test came	2=51
b:test de	4=84
b:test in	2=27
b:test that	2=40
b:tested >	2=30
b:tested for	2=28
b:tested positive	4=37
b:tester >	2=-40 7=-26
b:testing >	2=-31 4=-28
b:testing on	1=26
b:tests adn	2=-30
b:tgwu >	7=47
b:thalassaemia trait	2=30
b:than i	3=-32 4=45 5=59
b:than the	0=-28 8=-41
b:that >	8=56
b:that all	1=42 8=-58
b:that he	0=37 1=32 3=-44 6=65 8=-79
b:that her	5=42 6=-36
b:that his	2=39
b:that is	1=-28
b:that it	4=63
b:that mr	5=42 6=-26 8=-26
b:that nobody	1=26
b:that order	6=-51
b:that reason	0=33
b:that s	0=79 6=-25 7=-37
b:that she	0=47 2=-33 4=-45 5=43 6=26 8=-59
b:that the	0=-27 5=-62 6=49 7=29
b:that we	2=-39 4=28
b:the 2019	7=29
b:the abstract	8=-26
b:the accounts	4=-43
b:the ad	0=-46 3=-34
b:the afd	0=42
b:the affair	5=-63 8=-40
b:the agency	0=-48 1=-40 4=79 5=-28 7=-36 8=-34
b:the airline	2=28 4=-35
b:the airport	3=34 8=47
b:the alliance	0=27 7=-35
b:the anonymous	6=-43 7=-27
b:the anti	0=40 7=-27
b:the app	3=40
b:the applicant	1=47 2=-29 7=27
b:the apprentices	1=-34
b:the arms	7=-39
b:the army	2=-43 4=55 5=-78
b:the autism	8=-25
b:the band	0=-49 8=-52
b:the bank	1=-39 3=84 5=-45 8=-67
b:the best	2=-41 4=-28 5=34
b:the bible	1=-40
b:the board	0=-32 1=-28 7=-43 8=-43
b:the books	6=-38
b:the border	3=32 8=-37
b:the boss	0=-44
b:the boys	6=68
b:the branch	8=-38
b:the brand	2=-27
b:the brca1	2=26
b:the british	1=44
b:the brussels	0=83 1=-28
b:the bumper	1=30
b:the business	1=-31
b:the call	0=38 3=39
b:the candidate	4=-45 6=-34
b:the canteen	0=-26 3=32
b:the caretaker	1=-37 8=41
b:the casino	3=38
b:the certificate	8=106
b:the chairman	2=-32 4=-46 5=34 6=-26
b:the chapel	7=31
b:the chaplain	8=45
b:the chartered	0=-35 7=-28
b:the check	7=33 8=40
b:the choir	0=-33 6=26
b:the christmas	5=53
b:the church	1=-34 3=-26 6=29
b:the civil	0=53
b:the client	5=-41 8=-30
b:the clinic	2=25 3=40
b:the coach	0=31 2=48
b:the code	4=-35
b:the committee	0=-28
b:the company	0=-34 1=-33 4=56 5=-44 6=46
b:the congress	0=28
b:the constable	8=46
b:the constituency	0=56
b:the contract	3=40 4=-29
b:the council	0=-49
b:the couple	2=46 4=-26 5=46 6=-38
b:the course	8=35
b:the court	8=-45
b:the crash	4=87
b:the crown	0=33
b:the customer	5=-26
b:the cwu	0=-34 7=52
b:the data	3=49
b:the day	3=25 4=49
b:the dbs	8=47
b:the decline	8=-47
b:the defence	1=40
b:the depot	7=38
b:the district	0=52
b:the divorce	5=42 6=-34
b:the door	0=-28
b:the driver	5=92 6=-41
b:the employer	3=27
b:the end	3=-28 4=53
b:the ethical	0=-31 1=-33
b:the ethics	1=42
b:the eu	0=35
b:the european	0=-36 7=-32
b:the ex	5=55
b:the executive	0=-27 2=36 7=56
b:the eye	3=-29
b:the fair	5=38
b:the family	4=-34 5=42 6=53
b:the far	1=50
b:the fbu	0=-56 7=47
b:the file	6=61 8=-55
b:the finance	7=-33
b:the fingerprint	3=80 7=-38
b:the fire	4=30 6=32
b:the firm	4=-52 5=25 6=46 7=30
b:the first	8=30
b:the foreman	6=32 7=-34
b:the form	0=-45 1=28
b:the former	5=57 8=-25
b:the gap	0=-34 5=-46 6=-44 8=78
b:the garda	2=34 3=-27
b:the gene	2=60 4=-62
b:the gossip	6=44 8=30
b:the government	0=69
b:the governor	8=53
b:the green	0=72 5=-34
b:the greens	0=-26
b:the gym	3=42
b:the hand	3=69 4=-40
b:the head	5=36 8=54
b:the heart	5=-27
b:the history	1=-55
b:the hong	3=31
b:the hospital	1=47 4=-59 7=-31
b:the hotel	1=-27 5=25 6=-29
b:the hr	5=69 7=-53
b:the huntington	2=37 4=-42
b:the insurer	5=51
b:the interview	4=54
b:the interviewer	0=25 6=-62
b:the iris	3=-45
b:the irish	0=-42
b:the iwgb	7=64
b:the job	6=49
b:the jury	5=-36 8=-83
b:the kids	1=26 5=53
b:the kitchen	0=34
b:the lab	2=76
b:the lads	7=-26
b:the landlord	8=29
b:the last	4=32
b:the law	4=-47 6=-59 8=70
b:the left	3=-34 4=82
b:the letter	4=-37 5=50
b:the lgbt	0=-37
b:the liberal	0=32
b:the liberals	0=38
b:the library	7=46
b:the list	0=77 8=30
b:the local	0=25 7=-40
b:the lodge	1=30 7=-37
b:the lost	1=-28
b:the lover	0=-49 5=112 6=-44
b:the m25	0=67
b:the magistrates	7=-27 8=29
b:the market	2=-36 3=-31
b:the mayor	0=-40
b:the medical	2=25 4=-27
b:the merger	4=30 5=-36 6=-61 8=-34
b:the met	7=37
b:the mill	6=-34
b:the miners	7=25
b:the ministry	2=-29 5=-38
b:the minutes	0=-30
b:the missing	5=-35
b:the month	4=38
b:the moon	1=61
b:the morning	0=57 4=65 8=-37
b:the move	2=47
b:the musicians	7=32
b:the mutation	2=43
b:the nasuwt	7=38
b:the national	0=35 7=31 8=-36
b:the navy	4=58 7=-40
b:the neighbour	4=31
b:the new	0=-30 3=52 4=30
b:the newbury	0=86 4=-40 8=-38
b:the night	4=-30 5=47
b:the nineties	6=-39 8=37
b:the note	0=-29 2=-43 4=-29 5=-40 6=110
b:the novel	5=-41 6=-72
b:the nursery	3=37 8=-30
b:the offence	8=-47
b:the office	0=-28 3=26 5=33 7=44
b:the old	0=-28 1=-36 3=-31 4=-25 5=79
b:the one	1=29
b:the only	3=-46 8=57
b:the open	0=-32
b:the opposition	0=42 8=-38
b:the order	1=72 5=37
b:the other	5=45 7=-39
b:the owner	1=-28 8=88
b:the panel	0=51 2=-77
b:the paper	1=-26 8=61
b:the papers	5=31
b:the parish	0=-42 1=-32
b:the partner	6=-29
b:the party	7=25
b:the passport	3=38
b:the past	4=47
b:the pastor	6=42
b:the pay	0=-37
b:the peace	8=43
b:the pension	6=-42 7=63 8=-26
b:the philosophy	1=31
b:the phone	3=53
b:the photo	5=40
b:the picket	1=-42
b:the pilots	7=52
b:the pirate	0=49
b:the pitch	8=-31
b:the plant	3=43 7=77
b:the play	5=-46
b:the police	2=34
b:the political	0=-29
b:the post	6=57
b:the practice	6=-38
b:the premises	8=-43
b:the president	0=46 6=-50
b:the press	1=64 7=-40
b:the pride	6=30
b:the prison	3=36
b:the proctoring	3=45
b:the product	1=-30
b:the project	1=-27
b:the pub	0=25
b:the public	7=35
b:the reader	3=51
b:the recognition	7=-37
b:the record	1=-25 3=-32 6=51 8=-31
b:the recruiter	4=41
b:the referee	0=27 2=-39 3=-35 5=30 6=-26 8=-42
b:the reference	1=27 2=-66 4=-63 8=34
b:the regulator	8=-66
b:the religion	0=-30 1=44
b:the rest	8=-42
b:the return	4=-26
b:the right	0=49 5=-28
b:the rmt	0=-37 5=-25 7=81
b:the role	0=-25 2=-46 7=-27 8=-35
b:the royal	7=-43
b:the run	8=46
b:the same	6=41 7=-28
b:the school	4=34 5=-60
b:the second	6=44 7=-35
b:the security	0=30 3=34 8=-27
b:the serious	8=41
b:the seventies	0=42
b:the shop	7=-34 8=-31
b:the snp	0=65 4=-35
b:the sports	0=32
b:the stage	5=-36
b:the storage	3=33
b:the story	1=-25 5=59
b:the strike	0=-28
b:the students	0=-57 7=-69
b:the subject	1=-43 6=-43
b:the summer	0=-29 5=29
b:the supply	4=-25
b:the system	3=32
b:the tablet	3=85 4=-61
b:the tate	3=-58
b:the tattoo	1=84
b:the teachings	1=36
b:the team	2=-28 5=-53 8=-40
b:the teamsters	0=-31 7=48
b:the test	3=25
b:the tgwu	0=-27 7=51
b:the theosophical	1=50
b:the thumb	3=-71
b:the till	1=-27 6=-49 8=55
b:the time	3=-37
b:the toilets	4=47
b:the tories	4=-60
b:the town	4=-48
b:the trade	2=-38 3=-44
b:the tribunal	6=47
b:the tuc	0=-32 7=42
b:the twins	2=34
b:the union	1=-39 2=-33 3=-27 6=-40 7=115 8=-37
b:the user	4=-38
b:the vault	3=44
b:the vegan	1=-52
b:the village	5=48 6=32
b:the visa	6=-29
b:the voice	0=45 3=-32
b:the war	0=64 1=-47
b:the weekend	5=27
b:the woman	4=55 6=-43
b:the women	0=48
b:the word	6=-52
b:the workers	0=62 7=-37
b:the works	0=-38 1=-34 3=-29
b:the world	0=-33 1=31
b:the written	4=31
b:the yard	3=-37 8=31
b:the year	0=-29 1=42 3=-42 6=37 7=-38
b:the youth	7=-27 8=50
b:theatre >	5=-26 6=-25
b:theatre de	6=-31
b:their dog	6=71 8=-31
b:their genetic	2=-40
b:their parents	4=-42 6=-77
b:their son	4=67
b:them >	0=54 1=-62 3=55 4=-39 8=-25
b:them well	0=-27 1=-26 8=-47
b:then >	4=57
b:then foreman	7=62
b:theosophical society	1=35
b:therapie de	4=-28 6=33
b:therapist i	4=-27
b:therapist trained	5=-44
b:there >	1=-46 2=-27 5=-34
b:there is	1=29
b:these sur	1=-35 5=-28 6=-32
b:thesis >	1=-48
b:thesis about	4=-53
b:thesis on	4=62 6=-34 7=-26
b:they found	5=-38
b:they have	2=-27 5=32 6=-51
b:they moved	1=29
b:they say	2=-45 4=41 5=-31
b:they share	5=76 6=-53
b:thinks that	0=34 1=51 5=-25
b:third generation	4=-25
b:thirty years	0=25 4=-29 6=-32
b:though she	5=-39
b:three >	4=-35 5=52 6=-44
b:three children	6=-32
b:three general	0=25
b:three months	4=44 8=-37
b:three she	4=31 6=45
b:three unions	7=47
b:three weeks	5=-30
b:three years	1=-26 4=34 5=30 6=-39 8=28
b:through >	4=32
b:through a	2=37 7=-25
b:through and	0=50 7=39
b:through the	0=-34 5=37 7=45
b:ticked twice	4=31
b:ticket >	0=-32 7=58 8=-39
b:tiennent l	6=34
b:tiennent un	5=-31 6=-56
b:tiennent une	1=25 8=-27
b:tient la	0=-39 6=-40
b:tient une	0=47 5=-31
b:till >	6=-39 8=40
b:time as	7=28
b:time for	4=30
b:time in	2=-28 6=-31 8=78
b:time off	7=32
b:time served	7=-45 8=-50
b:times >	4=-26
b:tinder berlin	5=-52
b:tired of	4=-80 6=38
b:titre de	4=-42
b:to 1	8=-27
b:to a	0=108 1=-70 3=-72 4=25 5=41 7=-49
b:to airports	3=-25
b:to bakeries	3=-42
b:to be	0=-61 1=-56 4=-53 6=28 8=-49
b:to become	7=49
b:to cook	8=51
b:to crosswords	4=-40
b:to do	4=28
b:to door	3=-38
b:to face	3=-31
b:to full	6=-39
b:to give	3=39 4=57
b:to go	0=-62 7=75
b:to have	2=30 4=-57
b:to her	0=-29 5=-67 6=-52 8=-53
b:to his	0=35 4=51 7=-49 8=25
b:to hospitals	4=-42
b:to identify	3=32
b:to keep	5=46 6=-45 8=41
b:to leave	0=78 7=-56
b:to light	5=33
b:to my	6=31
b:to paperwork	4=-57
b:to pay	5=56
b:to perth	4=-38 5=-28
b:to prison	5=-27
b:to put	3=25
b:to read	2=-36
b:to relocate	6=31
b:to remember	5=-29
b:to say	7=35
b:to see	2=43
b:to sell	2=-25
b:to start	2=-29
b:to stay	0=-34 5=39
b:to stop	5=-35 8=35
b:to take	4=67 6=-30 8=-50
b:to testing	1=26
b:to the	0=76 1=49 3=33 4=-77 5=-29 6=-53 7=56 8=-77
b:to two	8=31
b:to us	0=-34 1=-38 6=-44
b:to use	3=-30
b:to work	1=-28 5=-34 6=-31
b:to year	7=-25
b:told a	0=-25 7=32
b:told he	5=-41 6=25
b:told me	0=-29 4=-27 5=-36 6=49
b:told she	4=-61
b:told the	0=61 1=31 2=-48 5=64 6=-97 7=-46
b:told to	2=44 4=52
b:told us	0=59 5=-35 7=-40
b:tombe amoureux	6=-44
b:took a	2=28 5=26 6=-34 8=52
b:took her	0=-69 5=-36
b:took his	3=35 5=44 8=-25
b:took over	4=-26
b:took part	2=29
b:took the	4=-28 5=44 6=-41 8=31
b:tories >	0=41 4=-36
b:tories and	0=-40
b:tory mp	0=44
b:touchee >	3=-25 6=34
b:toujours au	0=-27 3=35 4=61
b:toulouse >	6=34
b:tour >	0=-35 1=-39
b:tour de	0=-29 2=-42
b:tourne un	1=-40
b:tourner la	8=39
b:tours >	6=-26 7=45
b:tous >	5=-26
b:tous deux	6=-90
b:tous les	2=46 4=-39 5=-48
b:tout >	1=-54 7=39
b:tout le	1=-38 5=34 7=44
b:toute l	4=29
b:toute violence	8=-40
b:toutes les	4=75 6=-41
b:town crier	2=-40
b:town hall	6=42
b:tp53 >	2=-66
b:tracte pour	7=32
b:tracts de	0=-30
b:tracts publicitaires	0=-47
b:trade union	7=-45
b:trade unionist	0=-38 7=38
b:trade unions	7=-33
b:trafic aerien	8=-69
b:train >	4=44
b:trained as	5=-31 8=45
b:trained at	5=-44
b:trained counsellors	6=-32
b:trainer >	8=-25
b:trains >	1=-49 5=-37
b:trait >	2=29 4=-32
b:traitement >	4=91
b:traitement des	4=-54
b:translocation equilibree	2=64
b:transmission d	2=-62
b:transports >	4=31
b:travail >	2=25 3=-33 4=-58 6=-56
b:travail bien	1=-35 4=-55
b:travail d	1=63 8=66
b:travail de	4=48 8=29
b:travail en	4=65 8=-26
b:travaille a	4=-57 5=-36
b:travaille avec	3=31
b:travaille en	5=-43
b:travaille pour	4=-42
b:travailler a	4=67
b:travailler pour	3=-27
b:travailleur handicape	3=-26 4=49
b:travel >	0=-36 4=-31
b:treasurer >	0=-46 6=29 7=89
b:treasurer of	6=-25
b:treated for	4=80
b:tremblement de	3=-36 4=58
b:tremor in	4=60
b:trente ans	1=33 5=-68 6=-45 8=-34
b:tresorier de	0=31 7=-47
b:tresorier du	0=76 6=-26
b:tresoriere du	0=50
b:trial in	8=35
b:tribunal >	3=-40 4=-27 6=48
b:tribunal administratif	8=-28
b:tribunal correctionnel	8=-28
b:tribunal de	7=-26
b:tribunal pour	8=-30
b:tried and	8=25
b:trisomie 21	2=-74 4=37
b:trois >	5=73
b:trois ans	0=-54 5=-49 6=-30 8=49
b:trois associes	5=36
b:trois heures	8=-26
b:trois phrases	3=40
b:trompe sa	5=54
b:trouble with	4=-39 8=33
b:trouve chez	2=55
b:trustee of	7=34
b:tuc congress	7=50
b:turkey >	4=-26
b:turned down	1=27
b:twenty years	1=48 8=39
b:twice >	1=-29 5=-50
b:twice a	0=46 3=-34 4=27 7=-36
b:twice and	3=35 4=34 8=-45
b:twice in	7=42
b:twins >	2=-35 6=68
b:two >	4=26 5=-27 6=52
b:two children	6=-35
b:two copies	2=56
b:two dads	6=30
b:two days	4=-41 7=39
b:two men	5=-31
b:two more	1=-31
b:two nights	8=29
b:two operations	4=61 5=-29
b:two partners	6=-32
b:two terms	0=59
b:two tours	4=27
b:two with	4=-76 6=35
b:two years	0=31 5=-42
b:type 1	4=79
b:type 2	2=99 6=-32 8=-31
b:type >	5=25 6=64
b:typeface >	1=-62
b:types with	3=-52 4=72
b:udb >	0=54 7=-61
b:ump >	0=32 7=-29
b:un >	4=-40
b:un accident	4=77
b:un amant	5=68
b:un ami	0=-30 1=-50 4=-30 5=42
b:un an	0=-32 4=-34 6=-31
b:un ancien	0=-25 5=-70 6=49
b:un assureur	8=-34
b:un atelier	1=-25 8=46
b:un autre	6=86
b:un badge	3=47
b:un bar	5=57
b:un bilan	7=30
b:un blog	6=-32
b:un bon	5=-57 6=-29
b:un bracelet	8=35
b:un bureau	0=49 4=58 7=-32
b:un cabinet	4=-29 7=-37
b:un cancer	4=101
b:un candidat	0=44
b:un capteur	3=-28
b:un centre	0=-35
b:un cercle	0=42 1=32
b:un chromosome	2=44
b:un client	5=53 8=-38
b:un club	4=-26
b:un collegue	0=-87 3=-45 5=55 6=42 7=-49 8=51
b:un conge	0=54 5=-39 6=76
b:un conseil	0=-34
b:un contrat	2=-37
b:un controle	8=25
b:un corset	2=-32 4=48
b:un couple	2=-29 5=-38
b:un doigt	4=80
b:un don	2=26
b:un enfant	4=-95
b:un etablissement	4=26
b:un ex	6=29
b:un extrait	8=-73
b:un faible	4=-52 5=50
b:un film	5=-40 6=-27
b:un forum	6=29
b:un foyer	5=-30 8=-30
b:un gene	2=31
b:un hebdo	3=-48
b:un homme	0=-37 1=-37 7=-49 8=-27
b:un jour	2=-47
b:un juge	8=-25
b:un kit	2=50 4=-44
b:un laboratoire	0=-35 2=-46
b:un livre	1=40 2=34 6=79
b:un logement	1=-38 6=46
b:un magazine	5=-26
b:un maitre	1=-34
b:un manuel	1=-29
b:un marche	8=-31
b:un memoire	4=-50
b:un ministre	0=31
b:un oeil	3=-71 4=72
b:un parti	0=25 6=-33 7=-27
b:un passeport	3=-26 4=-30
b:un petit	6=71
b:un peu	2=35 4=26
b:un podcast	8=-26
b:un poste	4=40 5=32 7=-37
b:un prelevement	3=-62 7=38 8=-42
b:un prix	8=-46
b:un proces	8=-49
b:un profil	2=28 3=43
b:un projet	0=38
b:un rappel	4=-45 8=57
b:un referent	1=-55 5=36
b:un reseau	8=37
b:un risque	2=48 4=-54
b:un scan	3=30
b:un senateur	0=-27
b:un service	1=75 2=-31 8=-31
b:un seul	1=-37 4=69
b:un siege	4=45
b:un site	2=49
b:un soir	5=34
b:un steward	6=47
b:un syndicat	0=-34 7=47 8=-28
b:un syndrome	2=45 4=-30
b:un telephone	8=45
b:un test	2=49 3=-25 4=-31
b:un tiers	1=34
b:un traitement	4=50
b:uncle and	8=37
b:under a	4=33
b:under his	4=-53
b:under investigation	8=39
b:under the	3=27 4=-32 5=41
b:une affaire	8=45
b:une agence	0=-29 4=-26
b:une ancienne	7=-28
b:une anomalie	4=-37 5=-35
b:une appli	4=-29 8=-33
b:une application	4=-36
b:une association	0=-26 2=-54 5=-27 7=-29
b:une aventure	5=40
b:une banque	3=-29 8=-45
b:une belle	5=-41
b:une biographie	0=-30
b:une boulangerie	6=-42
b:une chaine	0=-57
b:une clinique	4=-51
b:une collegue	0=-39 5=-54 6=76
b:une commune	0=-28
b:une condamnation	8=34
b:une consultation	2=36
b:une cooperative	7=29
b:une deputee	0=-45
b:une empreinte	3=-45
b:une entreprise	2=45 5=-26 6=26
b:une equipe	4=-29
b:une etude	5=-44
b:une exposition	3=-30
b:une famille	2=59 4=-43
b:une fausse	4=66 5=-47 8=28
b:une federation	7=-34
b:une femme	0=-27 1=-30 4=-47 6=56
b:une fois	0=-50 8=25
b:une hernie	4=44 8=-42
b:une histoire	5=78 6=-36
b:une liaison	5=42 6=-34
b:une loge	1=98
b:une longue	4=-45 5=-27
b:une mairie	0=37
b:une maison	5=-25 6=41
b:une maladie	2=36 4=-51
b:une militante	0=48 6=-35 7=-34
b:une mutation	2=-25 6=26
b:une nuit	0=-33 8=84
b:une oreille	3=-50 4=48
b:une patiente	5=47
b:une petite	0=25 6=56
b:une photo	3=39
b:une place	4=26 6=-25
b:une relation	5=34 6=-37
b:une semaine	8=-38
b:une serie	6=-56
b:une stagiaire	5=41
b:une therapie	4=-47 5=29 6=50
b:une these	3=-37
b:une translocation	2=57
b:une usine	4=-52
b:une ville	0=-29
b:une voiture	6=58 8=-37
b:union >	0=-37 7=77
b:union activist	0=-44 7=37
b:union and	0=59 7=-56
b:union at	0=-30 7=72
b:union card	0=-30 7=29
b:union congress	7=-64
b:union de	6=-61
b:union departementale	7=-62
b:union des	1=29 7=-30
b:union drive	7=57
b:union duties	7=31
b:union elected	7=36
b:union europeenne	0=54 7=-31
b:union he	7=46
b:union jack	7=-42
b:union learning	7=45
b:union man	6=-34 7=45
b:union member	0=-42 7=32
b:union of	1=-50 3=-27
b:union over	0=-44 7=56
b:union pacific	7=-29
b:union s	7=66
b:union side	7=68
b:union station	7=-28
b:union street	7=-34
b:union subs	7=41
b:union when	7=34
b:unions >	7=-52
b:unions in	7=-31
b:unite stewards	7=51
b:university >	0=31 5=-27
b:unlocks the	3=39
b:unpaid >	0=25
b:unpaid work	8=32
b:unprompted >	6=38
b:unsa >	2=-39 7=73
b:unsa l	0=-27 5=-29 7=33
b:until the	4=70
b:up a	1=-40
b:up at	3=52
b:up by	3=50 5=-36
b:up for	8=37
b:up gay	6=32
b:up in	0=-35 1=-40 8=-29
b:up the	8=-26
b:up to	0=-42 7=67
b:up with	0=34
b:upheld >	5=31 8=-43
b:us >	3=-45 6=-33 8=-41
b:us for	8=35
b:us he	4=68
b:us so	4=-28
b:usage de	3=-28 4=37
b:use the	3=56 4=-40
b:used her	3=28
b:used to	0=50 1=-60 3=-26 4=-29 6=71
b:usees par	1=-28 3=37
b:uses a	4=89
b:usher at	0=-34 8=-34
b:usine de	7=39
b:utah >	6=26
b:v leiden	2=39
b:vaccins a	4=37
b:vae >	3=-29
b:valu un	1=35
b:van >	4=-48 8=60
b:variant calling	2=-34
b:variant de	2=46
b:variant management	2=-36
b:vault >	3=25
b:ve been	0=34 4=60
b:ve had	5=56 6=-41
b:vegan chef	8=-44
b:vegan for	1=40
b:vegan on	1=30
b:vegane par	1=53
b:velo >	0=-34 1=-33 5=-26 7=45
b:vend des	1=-35 2=-31 3=-53
b:vendeur >	4=-28
b:vendeur de	3=-25
b:vendu des	2=-50
b:venu avec	4=-26 5=-26 6=-31
b:venue avec	6=65
b:ver di	7=50
b:verification du	3=36 5=-31
b:verse au	2=29
b:veterinaire >	4=-36
b:veut changer	5=47
b:veut pas	5=37 6=-28
b:veut rester	5=30 8=-50
b:veut se	6=-37
b:veut tourner	8=47
b:veuve a	6=-34
b:vice presidente	0=-35
b:victime d	6=35 8=-80
b:video >	3=39
b:video a	0=43 5=-41
b:video et	3=61
b:vie >	1=42 6=43
b:vie avec	4=-28 6=41
b:vie de	5=36 6=-56
b:vie est	1=27
b:vie et	1=47
b:vie intime	5=31
b:vie sexuelle	5=89 6=-84 8=-42
b:vient de	0=-60 1=64 7=39
b:vierge >	5=63
b:vierge a	5=46 8=-42
b:vierge de	5=-42
b:view of	1=-56
b:vigile >	8=77
b:vigneron independant	0=-25
b:village >	1=-30 5=70
b:ville >	0=-33 5=30
b:vingt ans	5=-47 6=-31 8=-34
b:violence >	8=-26
b:violence after	1=41
b:virgin >	5=84
b:virgin and	5=35
b:virgin at	5=38
b:virgin atlantic	5=-25
b:virgin trains	5=-46
b:vis avec	4=25 6=42
b:visa centre	3=-33
b:visage >	3=31
b:visage par	3=59 5=-26
b:visio >	8=29
b:visite des	8=-27
b:visiteuse medicale	4=-48
b:visitor book	3=-39 5=-27
b:vit a	6=-40
b:vit avec	1=-47 2=-29 3=-37 4=-46
b:vit chez	1=-32 2=-70 4=37 5=-25
b:vit depuis	6=75
b:vit en	1=35
b:vit selon	1=66 8=-37
b:vivre >	0=45
b:vocale >	3=48
b:voice >	3=-53
b:voice carries	0=-27 2=-52
b:voice coach	3=-26
b:voice of	3=-30
b:voice sample	3=27
b:voiceprint enrolled	3=31
b:voiceprint is	3=39 8=-35
b:voisinage >	2=30 5=-29
b:voisine >	0=33
b:voiture >	1=62 6=61
b:voix >	0=-28 3=31
b:voix de	7=57
b:voix du	0=-39
b:voix off	3=-36
b:voix sert	3=63
b:vol de	8=49
b:vole du	8=42
b:volontiers >	0=53
b:volt >	0=32 7=-40
b:volunteer >	0=33
b:vote a	0=77 7=-30
b:vote plus	0=68 1=-37
b:vote que	0=37
b:voter a	0=-47 3=39
b:votes for	0=68
b:voyages >	4=53 6=40
b:vu un	5=-74 8=33
b:vue >	4=49 8=46
b:vue en	4=-53 8=58
b:vue svelte	1=-33
b:wales >	1=-32
b:wanted in	8=45
b:wants a	7=32
b:wants to	0=-32 4=-68 5=-43 8=-44
b:war in	1=31
b:ward sister	0=-46
b:warned the	5=43 7=35 8=-25
b:warns an	8=31
b:was a	0=-57 3=-49 4=-65 5=-82 7=48 8=-70
b:was about	1=-44
b:was an	0=61 7=-51 8=43
b:was arrested	0=-26 8=38
b:was at	0=80 1=-29 6=-46
b:was born	2=35 4=78 5=-36
b:was caught	5=-43 8=71
b:was cautioned	8=26
b:was cleared	5=-29 8=-35
b:was compared	3=47
b:was confirmed	2=31 3=36 4=-30
b:was convicted	8=44
b:was discussed	5=43
b:was dismissed	5=25
b:was elected	0=-26 7=41
b:was found	8=58
b:was given	7=-35 8=62
b:was her	0=-45 1=-45 2=-41 4=-44 6=-39
b:was hers	0=-25 5=-43
b:was his	1=-58 3=-36 4=-53 6=-47 7=-57 8=-43
b:was in	2=-62 4=46 8=-34
b:was it	1=60
b:was locked	0=-33 8=51
b:was mugged	8=-52
b:was on	0=26 3=-50 4=-38 7=37
b:was once	0=62 7=56
b:was outed	6=76
b:was raised	1=60
b:was repaid	1=-36
b:was rewritten	2=-31
b:was sacked	0=-29 7=39
b:was seen	5=41
b:was sentenced	8=-61
b:was sequenced	2=51
b:was taken	2=31 4=-37
b:was tested	2=50 4=-50
b:was the	0=-31 1=-58 2=-25 4=30 5=81 6=-67 7=-55 8=-43
b:was to	8=53
b:was told	4=-37
b:was treasurer	0=-37 7=31
b:was treated	4=67
b:was unfaithful	5=26
b:watch >	5=-35 8=-61
b:way >	3=-39
b:way of	5=-27
b:we asked	4=-26
b:we spoke	6=35
b:weakness for	0=-28
b:wearing a	4=59
b:wears a	2=-25 5=41 8=33
b:wears the	6=32
b:weddings and	1=-34
b:week >	0=45 1=-31 3=30 4=50 7=29 8=-79
b:week end	5=55 6=-39
b:week for	7=35
b:weekend >	5=27
b:weekends >	0=33 5=55
b:weekly >	0=-38 3=-39
b:weeks >	0=-27
b:weeks of	2=25
b:well >	4=98 8=-71
b:well to	0=45
b:went to	3=-28 8=-38
b:were found	5=58
b:were her	0=-32 4=-37
b:were the	6=-65
b:western union	7=-38
b:what he	4=-47 5=-34
b:what she	4=-26
b:what the	4=55
b:when i	5=-31 8=36
b:when it	5=35 6=-48
b:when my	4=36
b:when she	1=-40 3=33 4=26 5=43 7=55
b:when the	4=-44 7=-58
b:when they	6=32
b:when we	4=-33
b:where he	0=-42 3=51 6=26
b:where she	3=44 4=-29 7=-31
b:whether the	4=28
b:which ended	4=63 6=-35
b:which he	0=30 5=-31 8=-50
b:which his	1=30 3=42 8=-25
b:which is	0=-43 3=-47 8=67
b:which she	0=-32 1=33 5=-25
b:who had	1=-39 4=68 8=83
b:who has	8=50
b:who interviewed	1=41 8=-50
b:whole exome	2=-28
b:whom he	0=31
b:why he	0=29 1=-38 7=-38
b:why she	5=29 6=-45
b:wife >	1=-28 4=65 5=27 6=-26
b:wife and	2=-47 5=-28
b:wife are	2=43 4=-34 7=35
b:wife is	4=-48 5=-39 6=31 7=38
b:wife s	4=32 5=-30 6=-28
b:wife to	0=-30
b:will >	0=43 1=-43
b:will and	1=30
b:will be	3=-31
b:will follow	1=-25 6=25
b:will not	0=50 1=25
b:winter >	0=-28
b:with >	6=46
b:with a	4=73 5=83 6=49 7=-85 8=-26
b:with addicts	4=34
b:with an	0=36 1=-27 2=66 4=-55
b:with another	6=56
b:with anyone	4=-30 5=54
b:with both	3=34
b:with care	6=28
b:with children	8=68
b:with epilepsy	4=-37
b:with face	3=27
b:with her	1=-25 2=-30 3=45 6=-31
b:with his	0=-77 1=-27 4=40 6=53
b:with my	0=-59 5=40 6=-32
b:with no	1=36 2=-25
b:with one	0=-28 4=25 6=-33 8=-38
b:with palm	3=-25
b:with the	3=50 4=-69 5=75 6=-70
b:with two	1=-34 4=-25 5=53 6=-50
b:with unite	7=-48
b:withdrawn >	8=61
b:within a	8=-25
b:without a	8=-36
b:without asking	3=34
b:without being	6=61
b:without charge	8=48
b:witnesses and	0=-31 1=68
b:woman >	0=-43 4=-25 6=98
b:woman in	1=-29 4=-29 6=46
b:women >	5=-51 6=84
b:women according	5=34
b:women freemasons	1=49
b:women s	0=65 2=-29 6=-50 7=28
b:won at	6=53
b:won t	0=30 1=28 4=-27 6=-54
b:won the	2=-43 7=-30
b:words >	0=67 1=55 5=-35 8=-30
b:work >	0=-27 1=-37 3=-38 5=-56 6=-28 8=-89
b:work certificate	4=54
b:work for	0=33 8=27
b:work in	5=43 8=-26
b:work on	1=27 4=-34 5=-28 6=-33
b:work phone	5=39
b:work since	4=40
b:work with	0=48 6=-31
b:worked >	3=28 8=53
b:worked as	8=-46
b:worked for	5=-32 6=-27
b:worker for	8=-37
b:workers party	0=57 7=-28
b:working with	8=54
b:works council	0=-39 4=-43
b:works from	4=59
b:works in	3=30 4=-26 7=-58
b:works with	1=43 3=-35
b:workshop >	3=-39
b:would do	0=29 4=-37
b:would like	0=-31 6=-30
b:would need	5=-41 6=49
b:would not	1=29 6=26
b:would prefer	6=-32
b:wouldn t	0=-29 1=48 7=31
b:writes her	1=32 6=34
b:writes the	2=-25 5=27
b:written test	4=37
b:wrote a	3=-35 4=-32 5=-74
b:wrote for	4=-47 6=29
b:wrote in	2=31 4=38
b:wrote on	6=40
b:wrote the	2=-58 3=-79 4=40 5=46 6=-32 7=-48 8=33
b:wrote to	2=34 8=-55
b:x >	2=34 4=-51
b:x fragile	5=-28
b:xx normal	4=-27
b:y est	0=-40 3=-46 5=-35 6=39
b:year 9	7=-28
b:year >	1=-35 2=28 3=-49 4=-101 6=58 7=-37 8=-41
b:year and	0=29
b:year in	4=83 6=57 8=-47
b:year s	0=-36
b:years >	2=-37 3=-54 4=-25 5=-35 6=-47 7=-37 8=-30
b:years ago	8=26
b:years and	2=-34 4=38 5=25
b:years as	1=43
b:years at	8=-45
b:years for	6=-27 8=58
b:years in	0=44 4=39
b:years sober	4=35
b:years with	6=-46
b:youth wing	0=27
b:yves et	6=43
b:zemmour >	0=49
beside:BIOMETRIC 1	4=33 5=-66 6=-63 7=-38 8=-38
beside:BIOMETRIC 2	0=-215 2=-46 4=-111 5=-148 6=-36 7=-93 8=-105
beside:CRIMINAL_CONVICTION 1	0=-71 1=-30 4=-46 5=-93 6=-90 7=-83
beside:CRIMINAL_CONVICTION 2	0=-193 1=-72 2=-45 3=-123 4=-153 5=-105 6=-137 7=-122
beside:GENETIC 1	0=-66 1=-104 3=-131 4=-95 5=-143 6=-67 7=-112 8=-61
beside:GENETIC 2	0=-112 1=-112 3=-116 4=-200 5=-141 6=-79 7=-77 8=-129
beside:HEALTH 1	0=-72 1=-50 2=36 3=-42 5=-46 6=-86 7=-119 8=-56
beside:HEALTH 2	0=-106 1=-94 3=-89 5=-47 6=-120 7=-62 8=-99
beside:PHILOSOPHICAL_BELIEF 1	0=-44 3=-77 4=-133 5=-75 6=-53 7=-44 8=-37
beside:PHILOSOPHICAL_BELIEF 2	0=-201 2=-86 3=-73 4=-119 5=-69 6=-102 7=-140 8=-118
beside:POLITICAL_OPINION 1	2=-57 3=-31
beside:POLITICAL_OPINION 2	2=-96 3=-83 4=-167 5=-90 6=-123 8=-119
beside:SEXUAL_ORIENTATION 1	0=-78 1=-101 2=-119 3=-80 4=-65 5=-28 7=-82 8=-84
beside:SEXUAL_ORIENTATION 2	0=-56 1=-45 2=-105 3=-100 4=-36 7=-29 8=-70
beside:SEX_LIFE 1	0=-58 1=-112 2=-96 3=-45 4=-102 6=-104 7=-113 8=-68
beside:SEX_LIFE 2	0=-95 1=-99 2=-43 3=-54 4=-41 6=-65 7=-75 8=-99
beside:TRADE_UNION_MEMBERSHIP 1	1=-37 2=-79 3=-32 4=-58 5=-71 6=-78 8=-57
beside:TRADE_UNION_MEMBERSHIP 2	0=-146 1=-95 2=-95 3=-103 4=-173 5=-95 6=-128 8=-142
bias	0=-52 1=-40 2=-45 3=-56 5=-33 6=-29 7=-43 8=-26
couple:a man	6=89
couple:a woman	6=91
couple:another man	6=63
couple:avec man	6=36
couple:avec woman	6=37
couple:d man	6=-67
couple:epouse woman	6=32
couple:et man	6=61
couple:ex man	6=-66
couple:ex woman	6=-51
couple:her man	6=-41
couple:her woman	6=125
couple:his man	6=42
couple:his woman	6=-145
couple:joined other	6=-57
couple:joined same	6=165
couple:joined unknown	6=107
couple:ma woman	6=-34
couple:man man	6=73
couple:man woman	6=-122
couple:mon man	6=54
couple:my woman	6=-51
couple:named other	6=-127
couple:named same	6=119
couple:named unknown	6=-117
couple:other	6=-148
couple:sa woman	6=-36
couple:same	6=139
couple:son woman	6=45
couple:to woman	6=-40
couple:unknown	6=-63
couple:unknown man	6=-80
couple:unknown woman	6=-31
couple:woman man	6=-57
couple:woman woman	6=217
field:0	0=-110 1=-94 2=-107 3=-169 4=-50 5=-58 6=-92 7=-111 8=-101
field:1	0=-51 2=-51 3=-70 4=26 5=50 7=-44 8=-31
field:2	0=64 1=133 2=88 3=48 5=46 6=32 7=56 8=69
field:3	0=137 1=110 2=156 3=97 4=29 5=26 6=-53 7=110 8=82
field:4	0=110 1=47 2=37 3=125 7=112 8=84
field:aah	4=49
field:abstinence	4=-48 5=65
field:abstinente	4=-68 5=85
field:absurdist	1=35
field:abus	8=41
field:abus de biens	8=29
field:accidents	4=-58
field:accord	3=31 7=-62
field:accused	8=46
field:acquitte	8=49
field:acquitted	8=52
field:activist	0=27
field:addicted	4=-33
field:addiction	4=-28
field:adepte	1=-37
field:adhd	4=43
field:adherent	0=-69 7=74
field:adherente	0=62
field:adherer	0=-51
field:adhesion	0=-35 7=67
field:adultere	5=64
field:adultery	5=29
field:affaire	5=-52
field:affairs	5=-30
field:affray	8=28
field:agent	0=-67
field:agnostique	1=33
field:agresse	8=-70
field:aids	4=-48
field:ailing	4=-54
field:aime les femmes	6=54
field:alcoholic	4=49
field:alcool	4=-71
field:alcoolemie	4=-27 8=55
field:alcoolique	4=73
field:allergie	4=51
field:allergy	4=32
field:als	4=-41
field:altruist	1=37
field:alzheimer	4=-29
field:amants	5=-36
field:amende	8=29
field:amendes	8=-35
field:amyotrophie	2=35
field:anarchist	0=65
field:anarchiste	0=-47
field:animaliste	1=-43
field:ankle	8=25
field:antecedents	2=-41
field:anthroposophe	1=40
field:anthroposophist	1=75
field:antidepresseurs	4=39
field:antinatalist	1=82
field:antispeciste	1=67
field:anxiety	4=-40
field:apnee	4=59
field:appareille	4=57
field:appeal	8=49
field:appealing	8=46
field:appel	8=-37
field:apte	4=103
field:arbre	2=-43
field:arc en ciel	6=-52
field:armees	8=-51
field:armes	8=-50
field:arrest	8=-27
field:arrested	8=60
field:arret maladie	4=40
field:arrete	4=-36
field:arrets	4=-41
field:arthritis	4=37
field:asbo	8=57
field:asexual	6=73
field:asexuel	6=80
field:asexuelle	6=-26
field:aslef	7=27
field:assault	8=45
field:assigne	8=77
field:assises	8=-33
field:asthma	4=-32
field:asthmatique	4=33
field:atelier	1=-74
field:athee	1=93
field:atheism	1=-45
field:atheisme	1=50
field:atheist	1=76
field:attire par	6=-30
field:au lit	5=-46
field:audience	8=-65
field:audit	4=-34
field:auditeur	4=-28
field:austerity	0=27
field:authentication	3=44
field:authentifiee	3=43
field:autiste	4=87
field:auto immune	4=28
field:aventure	5=-31
field:aveugle	4=-27
field:b2	8=33
field:b3	8=30
field:badge	0=-100
field:bagarre	8=25
field:bakers union	7=28
field:ballot	7=-48
field:ban	8=60
field:banned	8=34
field:bar gay	6=-42
field:barred	8=48
field:bdsm	5=29
field:bectu	7=59
field:beliefs	1=26
field:believes	1=-56
field:bernie	0=37
field:biobank	2=-36
field:biometriques	3=30
field:bisexual	6=58
field:bisexualite	6=36
field:bisexuel	6=57
field:bisexuelle	6=89
field:blacklisted	7=27
field:blanchi	8=35
field:blind	4=-61
field:blocages	0=33
field:bma	7=41
field:bord	0=-39
field:bouddhiste	1=-34
field:bound over	8=42
field:bracelet	8=50
field:bracelet electronique	8=52
field:bracelets	8=-46
field:branch	0=-64
field:branch chair	7=33
field:braquage	8=-32
field:braque	8=-34
field:brca	2=60
field:brca2	2=45
field:breton	0=51
field:brexiteer	0=63
field:brothels	5=45
field:brother	7=-54
field:bulletin	0=-59 8=45
field:bureau	0=-34 7=-64
field:burglar	8=60
field:burglary	8=28
field:burn out	4=57
field:butch	6=65
field:bypass	4=-42
field:cachets	4=-25
field:cambriolage	8=-46
field:camera	3=32
field:camp	6=-62
field:campaigner	0=-39
field:camus	1=-34
field:cancer	4=-34
field:cancers	4=40
field:candidat a	0=-82
field:candidate a	0=-49
field:candidature	0=-37
field:cannabis	8=65
field:capteur	3=-63
field:captured	3=45
field:card	7=-37
field:cardiac	4=-31
field:cardiaque	3=39
field:carrier	2=60
field:carries	2=31
field:carte	0=55 7=28
field:caryotype	2=87
field:casier	8=39
field:casiers	8=-41
field:caught with	5=-34
field:cause	0=-38
field:caution	8=37
field:cautioned	8=33
field:cautions	8=25
field:ce	7=-112
field:cegetiste	7=56
field:celibacy	5=35
field:celibataire	5=-71
field:celibate	5=71
field:centrale	8=-55
field:cfdt	7=48
field:cfe cgc	7=50
field:cftc	7=73
field:cftr	2=41
field:cgc	7=69
field:cgt	7=77
field:chapel	1=-31 7=-55
field:charge	8=-41
field:charges	8=68
field:charnelle	5=35
field:chastete	5=30
field:cheated	5=64
field:cheating	5=-28
field:chemotherapy	4=39
field:chimiotherapie	4=40
field:chirurgien	4=-58
field:chromosome	2=54
field:church	1=-69
field:civil partner	6=35
field:classe	8=-36
field:clear	3=-76
field:clearview	3=35
field:climat	0=42
field:clinic	4=-89
field:clinique	4=-48
field:clone	2=-65
field:closeted	6=28
field:cnt	7=74
field:cochlear	4=27
field:coeur	4=-56
field:colle	0=31
field:collecte	0=-70
field:collectionne	0=-38
field:college	0=-26
field:collegue	0=-92
field:collegues	0=-58
field:coming out	6=71
field:comite	0=26
field:commissariat	8=44
field:communist	0=78
field:communiste	0=-33
field:communistes	0=52
field:compagnon	6=-61
field:comparee	3=33
field:compatible	2=36
field:complaint	8=-25
field:condamnation	8=59
field:condamnee	8=34
field:conditionnelle	8=36
field:conductrice	2=32
field:confederal	7=53
field:confederation	7=31
field:confederation paysanne	7=35
field:confucian	1=40
field:conjoint	6=27
field:conquests	5=38
field:conquete	5=-28
field:conquetes	5=56
field:conscience	1=46
field:conseil genetique	2=36
field:conseillere regionale	0=33
field:consentement	3=28
field:conservatrice	0=-28
field:conserve	3=33
field:conserves	3=54
field:constituency	0=33
field:consulat	3=48
field:consultant	4=-70
field:contempt	8=29
field:contention	3=-35
field:contraception	5=-29
field:contraceptive	5=-47
field:contrebande	8=46
field:controle d acces	3=-37
field:controle judiciaire	8=42
field:convenor	7=52
field:convict	8=-46
field:conviction	8=39
field:convictions	8=-34
field:copain	6=81
field:corbyn	0=31
field:correctionnel	8=33
field:correspondance	3=29
field:corse	0=34
field:corset	4=58
field:cotisations	7=-52
field:couche avec	5=93
field:couleurs	0=-56
field:council seat	0=26
field:councillor	0=58
field:councillors	0=-66
field:cour	8=-36
field:covid	4=111
field:credo	1=-27
field:crime	8=-68
field:criminal record	8=-36
field:crise	4=-41
field:crises	4=44
field:crohn	4=33
field:croit	1=-33
field:crown court	8=-52
field:croyance	1=27
field:crutches	4=58
field:cse	7=-105
field:cuir	1=26 5=-30
field:cure	1=-77
field:cwu	7=49
field:cynique	1=-39
field:cyp21a2	2=69
field:dates women	6=27
field:dealer	8=52
field:decroissance	0=-54 1=46
field:defile	0=-38
field:degrowth	1=36
field:deist	1=43
field:delegue du personnel	7=-37
field:deleguer	7=-72
field:delegues	7=-37
field:deleted	3=51
field:deletion	2=38
field:demo	0=-25
field:democratic	0=48
field:democrats	0=63
field:demonstrated	0=-26
field:demonstration	0=-39
field:denudees	5=30
field:deported	0=-53 8=54
field:desir	5=-25
field:detache	7=26
field:detenu	8=66
field:detenus	8=-34
field:detournement	8=-31
field:deux meres	6=40
field:deux papas	6=58
field:deverrouille	3=52
field:devolution	0=-39
field:diabetic	4=77
field:diabetique	4=71
field:diabetiques	4=-46
field:diagnostic	4=-26
field:dialyse	4=36
field:dieu	1=80
field:digitales	3=29
field:disabilities	4=29
field:disabled	4=-48
field:disciple	1=46
field:disclosure	8=42
field:disorder	4=-38
field:disqualified	8=71
field:dna	2=26
field:dna test	2=38
field:dogme	1=-25
field:doigt	3=56
field:doigte	3=-41
field:doigts	3=37
field:dominant	5=-27
field:don juan	5=47
field:donated	0=-27
field:down s	2=-32
field:drag	6=-50
field:drepanocytaire	2=67 4=-54
field:drepanocytose	2=47 4=-62
field:drink driving	8=34
field:drinker	4=61
field:droit humain	1=31
field:dropped	8=31
field:duchenne	2=48
field:due in	4=35
field:e gates	3=-44
field:ebats	5=60
field:echangiste	5=57
field:ecologiste	0=88
field:efface	8=-33
field:effacees	3=31 8=-25
field:effective altruist	1=30
field:eis	7=55
field:elected	0=-71
field:elections	0=-87
field:electrician	0=-66
field:electronic	0=-35
field:elu	0=-52
field:elus	7=-43
field:embezzled	8=39
field:empreinte	3=69
field:empreintes	3=48
field:en est	6=-32
field:encarte	7=61
field:enceinte	4=65
field:enceinte de	5=-36
field:engage	0=42
field:engagee	0=-39
field:engagement	0=-96
field:enquete	8=-26
field:enquetes	8=-27
field:enqueteur	8=-91
field:enregistre	3=55
field:enregistree	3=42
field:enregistrees	3=59
field:enrol	3=-85
field:enrole	3=36
field:enrolee	3=41
field:enrolled	3=83
field:enrolment	3=27
field:epictetus	1=41
field:epicure	1=34
field:epicurean	1=-25
field:epicurien	1=48
field:epicurienne	1=-35
field:epilepsie	4=26
field:epileptic	4=74
field:epileptique	4=26
field:epipen	4=37
field:epouse	6=45
field:erotic	5=51
field:erotiques	5=32
field:escort	5=-44
field:escorte	5=-39
field:escroquerie	8=-33
field:etat	0=-54
field:ethical	1=42
field:europeennes	0=42
field:eurosceptique	0=48
field:ex offender	8=64
field:existentialist	1=55
field:existentialiste	1=56
field:exome	2=27
field:explicit	5=44
field:extraconjugale	5=36
field:extramarital	5=29
field:extreme droite	0=26
field:extreme gauche	0=40
field:eyes	3=-37
field:eyesight	4=68
field:face	3=71
field:face scan	3=27
field:faceprint	3=65
field:facial	3=44
field:facial recognition	3=55
field:faciale	3=45
field:facility time	7=34
field:facteur v	2=30
field:faible	4=-54
field:faillite	8=-40
field:fainted	4=30
field:falsifie	8=64
field:familiale	2=33
field:family history	2=-26
field:fancies	6=35
field:far right	0=30
field:father of the chapel	7=36
field:fatigue	4=54
field:faux	8=76
field:fbu	7=35
field:federal	7=-35
field:federalist	0=52
field:federation	0=-49 7=-68
field:femme	6=-75
field:fh	2=44
field:fianna fail	0=25
field:fibromyalgie	4=46
field:fiche	8=-30
field:fiche s	8=71
field:fichier	3=41 8=-33
field:figure	3=-44
field:fijais	8=51
field:fine	8=-46
field:fine gael	0=61
field:fined	8=76
field:fingerprinted	3=65
field:fingerprints	3=51
field:fingers	3=-53
field:fingertips	3=46
field:fits	4=-42
field:fling	5=36
field:fo	7=43
field:foi	1=36
field:force ouvriere	7=-27
field:forged	8=65
field:forgery	8=47
field:forging	8=38
field:fragile x	2=27
field:frappe	3=33
field:freemason	1=29
field:freemasons	1=29
field:freethinker	1=33
field:frere	1=-107
field:frozen	1=44
field:fsu	7=81
field:fume	4=58
field:g6pd	2=26
field:gabarit	3=83
field:gabarits	3=-45
field:gait	3=38
field:gang	8=-58
field:garde a vue	8=30
field:gates	3=-43
field:gauchers	2=-27
field:gaulliste	0=88
field:gay	6=112
field:gay bar	6=-31
field:gedmatch	2=28
field:gendarme	8=-84
field:gendarmes	8=36
field:general secretary	7=-47
field:genetic	2=33
field:genetic counsellor	2=-44
field:genetically	2=46
field:geneticienne	2=-57
field:genetique	2=102
field:genetiquement	2=28
field:genetiques	2=-48
field:genome	2=41
field:genomes	2=-50
field:genotype	2=65
field:genotyping	2=41
field:genou	4=84
field:gerer	8=32
field:gilets jaunes	0=25
field:glaucoma	4=30
field:global entry	3=81
field:gmb	7=43
field:god	1=47
field:gouvernement	0=69
field:government	0=68
field:gp	4=-63
field:grande loge	1=31
field:green party	0=67
field:greffe	4=26
field:greve	7=-27
field:greves	7=29
field:grievance	7=-39
field:grindr	5=-62
field:grossesse	4=60
field:gud	0=28
field:gueret	4=-55
field:guerre	4=-76
field:guilty	8=40
field:haemochromatosis	2=27
field:haemophilia	2=27 4=-54
field:hand geometry	3=28
field:handicap	4=-33
field:handicape	4=70
field:handling	8=-30
field:handprint	3=27
field:haplogroup	2=26
field:harassment	8=-35
field:hard of hearing	4=44
field:hcr	3=51
field:health	4=-77
field:hearing aids	4=-49
field:heart condition	4=-32
field:hemochromatose	2=28
field:hemophilie	2=26 4=-47
field:her girlfriend	6=61
field:her wife	6=80
field:hereditaire	2=33
field:hereditary	2=49
field:hernie	4=40
field:hernie discale	4=36
field:hetero	6=34
field:heterosexual	6=82
field:heterosexuel	6=37
field:heterosexuelle	6=39
field:heterozygote	2=45
field:heures de delegation	7=45
field:hidalgo	0=55
field:his boyfriend	6=52
field:his fiance	6=28
field:his husband	6=43
field:hla	2=69
field:hmp	8=-54
field:homo	6=86
field:homosexual	6=58
field:homosexualite	6=49
field:homosexuality	6=-32
field:homosexuel	6=101
field:homosexuelle	6=67
field:homozygote	2=37
field:homozygous	2=30
field:hospital	4=-92
field:hospitalise	4=79
field:hospitals	4=-51
field:humanism	1=36
field:humanist	1=47
field:humaniste	1=36
field:humanists	1=26
field:huntington	2=94 4=-100
field:hypersensible	4=25
field:idealist	1=42
field:idees	0=47
field:identity theft	8=-50
field:ig metall	7=40
field:illness	4=25
field:illnesses	4=44
field:immigration	0=27
field:in bed	5=57
field:inapte	4=37
field:incapacite	4=48
field:incarcere	8=51
field:index	3=49
field:infectious	4=-50
field:infidele	5=78
field:infidelity	5=-43
field:inhaler	4=-31
field:inheritance	2=-66
field:initiation	1=-42
field:injury	4=-34
field:inmate	8=42
field:inside	8=60
field:insomniaque	4=43
field:insoumise	0=-41
field:interdiction	8=62
field:interdit	8=47
field:intimate	5=53
field:intime	5=47
field:intimite	5=-44
field:inversion	2=31
field:investigated	8=-56
field:investigation	8=40
field:investigator	8=-62
field:iris scanners	3=-43
field:israel	0=51
field:ivf	4=29
field:ivresse	8=30
field:iwgb	7=48
field:jailed	8=30
field:jaures	0=-29
field:judiciaires	8=46
field:juge	8=37
field:jugee	8=45
field:jugement	8=-25
field:jumeau	2=-44
field:jumeaux	2=-82
field:jumelles	2=50
field:jury	8=-75
field:justice	8=33
field:juvenile	8=34
field:kantian	1=34
field:karyotype	2=42
field:keystroke	3=32
field:kidney	4=27
field:kidneys	4=-38
field:klinefelter	2=42
field:kurde	0=49
field:labour	0=44
field:lapsed	1=-29
field:latex	5=-99
field:leaflet	0=-34
field:learning rep	7=29
field:leather	5=41
field:lecteur	3=50
field:lecteurs	3=-36
field:left	0=-70
field:left wing	0=101
field:legislatives	0=40
field:les verts	0=31
field:lesbian	6=103
field:lesbienne	6=64
field:leucemie	4=28
field:lgbt	6=-34
field:lgbtq	6=38
field:liberal	0=26
field:liberals	0=53
field:libere	8=48
field:liberee	8=-29
field:libertin	5=69
field:libido	5=58
field:libre penseur	1=60
field:libre penseuse	1=52
field:licencie	7=49
field:licenciement	7=-45
field:liste	0=-31
field:lit	5=-28
field:lit sur les levres	4=34
field:lithium	4=38
field:lodge	1=48
field:loge	1=44
field:logement	1=-37
field:longue maladie	4=-30
field:lost his faith	1=28
field:lover	5=72 6=-90
field:lr	0=96
field:lung	4=-47
field:lynch	2=31
field:maconnerie	1=-48
field:macron	0=51
field:maga	0=67
field:magistrate	8=-44
field:magistrates	8=48
field:mains	3=-39
field:maison d arret	8=40
field:maitresse	5=-28
field:maladie	4=42
field:maladies	4=-32
field:malentendant	4=45
field:mandat	0=-34
field:mandataire	7=-37
field:mandate	7=-30
field:manif	0=51
field:manifestation	0=-44
field:manifeste	0=41
field:manifesto	0=26
field:manslaughter	8=47
field:march	0=-54
field:marches	0=-34
field:marcus aurelius	1=34
field:mari	6=-74
field:marie a	6=-54
field:mariee a	6=-45
field:married	6=-62
field:mason	1=-79
field:masonic	1=-32
field:mastectomie	4=-36
field:matched	3=52
field:materialist	1=66
field:materialiste	1=-95
field:mayor	0=-65
field:medecin du travail	4=-40
field:medical	4=-49
field:medicaments	4=-30
field:medication	4=33
field:melanoma	4=47
field:melenchon	0=44
field:member of the	0=-40
field:membership	0=-57
field:meme sexe	6=51
field:mention	8=55
field:mesure	8=-49
field:migraines	4=36
field:militaire	0=-67
field:militante	7=-30
field:milite	7=-30
field:minister	0=-41
field:mis en examen	8=45
field:modem	0=36
field:moelle	2=43
field:momentum	0=62
field:monarchist	0=41
field:morale	1=-32
field:mosaique	2=46
field:mugged	8=-60
field:municipales	0=37
field:murder	8=-62
field:musicians union	7=38
field:mutations	2=-77
field:mute	2=-55
field:myheritage	2=63
field:myopathie	2=33
field:nasuwt	7=47
field:nationalist	0=48
field:naturalist	1=-51
field:nautilus	7=40
field:negociant	7=-78
field:negociation	7=-27
field:negocie	7=-74
field:negocier	7=41
field:neu	7=42
field:nihilist	1=54
field:non lieu	8=64
field:non violence	1=35
field:notre dame des landes	0=39
field:npa	0=41
field:nu	5=-26
field:nude	5=67
field:nuj	7=46
field:num	7=58
field:nus	5=-52
field:nut	7=27
field:obama	0=35
field:obedience	1=50
field:objecteur	1=48
field:occupational	0=-27
field:oeil	3=-40
field:offence	8=-42
field:offences	8=-32
field:offender	8=49
field:on file	3=25
field:on licence	8=66
field:oncogenetique	2=31
field:one night stands	5=47
field:onlyfans	5=48
field:open marriage	5=28
field:open relationship	5=-34
field:opens the	3=64
field:operations	4=-58
field:opere	4=39
field:opposante	0=66
field:oppose	3=-44
field:opposition	0=77 3=-46
field:outed	6=57
field:outrage	8=38
field:ouvre	3=40
field:ouvriere	7=39
field:ouvriers	7=-38
field:pacifism	1=33
field:pacifist	1=68
field:pacifiste	0=-62 1=81
field:pacse	6=-82
field:paie pour	5=30
field:painkillers	4=46
field:palb2	2=45
field:palestinian	0=41
field:palm	3=63
field:palm vein	3=42
field:panel	2=-31
field:panne	5=-30
field:pansexual	6=53
field:pansexuelle	6=61
field:parlementaire	0=-49
field:parti	0=73
field:partially sighted	4=53
field:parties	0=-76
field:partis	0=-35
field:partner	6=-44
field:party	0=25
field:pas	3=-87
field:passe	5=-92
field:passion	5=-50
field:paternity	2=49
field:paume	3=65
field:pcf	0=94
field:pcr	2=-52
field:pcs	7=38
field:peine	8=25
field:peines	8=33
field:penaliste	8=29
field:perjury	8=57
field:personnel	7=-53
field:petitions	0=49
field:philosopher	1=-47
field:philosophy	1=-49
field:pills	4=-50
field:pilule	4=-49
field:piquet	7=71
field:placard	6=28
field:playboy	5=-50
field:pleaded	8=29
field:pma	4=-66
field:pointage	3=-39
field:pointe	3=33
field:pointeuses	3=-36
field:polices	8=-38
field:political	0=49
field:political levy	7=54
field:politically	0=60
field:politiques	0=-37
field:poll	0=-34
field:polling	0=-25
field:polyamorous	5=35
field:polyamour	5=42
field:polyamoureuse	5=40
field:polyamoureux	5=34
field:porn	5=48
field:porno	5=73
field:porte le	2=-30
field:porte un	2=-34
field:porteur	2=-35
field:porteurs	2=-48
field:porteuse	2=60
field:portillon	3=55
field:possession	8=34
field:pouce	3=55
field:poursuites	8=50
field:poursuivi	8=63
field:preceptes	1=25
field:predisposition	2=39
field:prelevement	2=45 3=-63
field:premutation	2=35
field:preservatifs	5=-32
field:president	0=28
field:presidente	0=-67
field:pression	3=50
field:pride	6=-29
field:prime minister	0=-25
field:principe	1=-41
field:prints	3=27
field:prise d empreintes	3=31
field:prison	8=37
field:prisons	8=-44
field:probation	8=40
field:process	8=-28
field:proctoring	3=29
field:procureur	8=91
field:promiscuous	5=52
field:prosecuted	8=38
field:prospect	7=44
field:prosthetic	4=30
field:prostituees	5=38
field:prostitute	5=27
field:prostitution	5=-51
field:protest	0=-87
field:prothese	4=36
field:protheses	4=-48
field:prud hommes	7=-25
field:ps	0=61
field:psychiatre	4=46
field:psychiatrist	4=53
field:psychologist	4=-25
field:psychologue	4=-61
field:ptsd	4=31
field:puceau	5=58
field:rally	0=32
field:ran for	0=40
field:rappel	4=-52
field:rappel a la loi	8=50
field:rapports	5=40
field:rassemblement	0=-28
field:rationalist	1=66
field:rationaliste	1=28
field:rcn	7=35
field:reader	3=47
field:recognition	7=-86
field:reconnue	3=40
field:reconquete	0=49
field:recorded	3=-26
field:recovered	4=-33
field:recovering	4=87
field:recovery	4=-41
field:referendum	0=49
field:reforme	0=-47
field:refuse	3=-51
field:regime	0=50 4=-35
field:regionales	0=-25
field:register	8=-30
field:registered	8=-59
field:rehabilitation	4=-31 8=66
field:rein	4=25
field:relaxe	8=58
field:relaxee	8=47
field:released	8=45
field:relevees	3=38
field:religieuse	1=48
field:religion	1=54
field:remain	0=38
field:remission	4=59
field:renaissance	0=53
field:rencontres	5=-40
field:rep	7=39
field:republican	0=53
field:reserve	4=-35
field:retenue	7=-41
field:retina	3=46 4=-50
field:retinal	4=-27
field:retine	3=68 4=-81
field:retrait	3=26
field:rett	2=31
field:revolution	0=-35
field:riots	8=33
field:rmt	7=70
field:rn	0=88
field:royaliste	0=74
field:rqth	4=98
field:rss	7=-64
field:runs in	2=-53
field:sa compagne	6=-27
field:sa copine	6=42
field:sa femme	6=-78
field:sa fiancee	6=55
field:safety rep	7=30
field:same sex	6=36
field:sanders	0=48
field:sante	8=-70
field:scan	3=158
field:scannait	3=25
field:scanne	3=66
field:scanned	3=39
field:scanner	3=50
field:scanners	3=-67
field:sceptical	1=-50
field:sceptics	1=-35
field:schopenhauer	1=39
field:sclerose	4=32
field:score	3=30
field:scrutin	0=37
field:secretaire de	7=-66
field:section	7=43
field:secularist	1=74
field:seduit	5=-58
field:seizure	4=34
field:selfie	3=60
field:senat	0=-61
field:sentenced	8=-25
field:sentences	8=-34
field:sequelle	4=39
field:sequelles	4=43
field:sequencage	2=51
field:sequence	2=-65
field:sequencer	2=25
field:sequences	2=-51
field:sequencing	2=-43
field:seropositif	4=77
field:sex offenders	8=47
field:sex tape	5=71
field:sexual	5=46
field:sexual orientation	6=56
field:sexualite	5=56
field:sexuality	5=-78 6=41
field:sexually	5=54
field:sexuelle	5=50
field:sexuels	5=32
field:shop floor	7=-54
field:shop steward	7=53
field:shoplifting	8=37
field:sickle	2=31
field:sickle cell	4=-57
field:signature	3=-43
field:signed off	4=37
field:siptu	7=50
field:skeptics	1=40
field:sleeping with	5=40
field:slept with	5=66
field:slipped disc	4=31
field:snes	7=85
field:snj	7=44
field:snp	0=54
field:snuipp	7=47
field:socialist	0=58
field:socialiste	0=59
field:socialists	0=29
field:soeur	1=-41
field:soeurs	1=-27
field:soins	4=-43
field:solidaires	7=102
field:solidarnosc	0=-40
field:son compagnon	6=-75
field:son copain	6=34
field:son epoux	6=-55
field:son fiance	6=29
field:son mari	6=-43
field:sorti du placard	6=30
field:souverainiste	0=47
field:spectrum	4=52
field:spent	8=39
field:spine	4=40
field:spinoza	1=26
field:spirit	1=-32
field:spiritual	1=-45
field:steiner	1=26
field:sti	4=-26
field:stoicien	1=98
field:stoicisme	1=30
field:stole	8=68
field:stonewall	6=-27
field:strip	5=-46
field:stripped	5=-57
field:struck off	8=31
field:stupefiants	8=30
field:subs	7=57
field:sud	7=72
field:suicide	4=43
field:supporter	0=82
field:surgeon	4=-76
field:surgery	4=-48
field:sursis	8=62
field:surveillance	3=51
field:suspect	8=33
field:swinger	5=60
field:swingers	5=55
field:sympathiser	0=37
field:symptoms	4=-34
field:syndic	7=-81
field:syndical	7=32
field:syndicale	7=85
field:syndicat	7=-34
field:syndicats	7=-25
field:syndique	7=115
field:syndiquee	7=60
field:syndiquer	7=38
field:syndrome	4=-51
field:tabac	4=-49
field:tablet	4=-38
field:tablets	4=81
field:tag	8=77
field:tante	6=-70
field:taulard	8=38
field:taule	8=55
field:tdah	4=38
field:teamster	7=43
field:teamsters	7=66
field:template	3=54
field:temple	1=-50
field:tension	4=-40
field:tenue	1=-40
field:test adn	2=56
field:test genetique	2=27
field:tests adn	2=-41
field:tests genetiques	2=-26
field:tete de liste	7=40
field:thalassaemia	2=54
field:theosophical	1=36
field:therapeutique	4=28
field:therapie	4=-78
field:therapist	4=-67
field:thoreau	1=47
field:threesomes	5=35
field:thumbprint	3=69
field:thyroide	4=35
field:tig	8=26
field:timbres	7=-47
field:time clock	3=-52
field:time off for	7=29
field:tired	4=-29
field:titre de sejour	3=36
field:tp53	2=-48
field:tracte	0=29
field:tracts	7=-52
field:trade unionist	7=42
field:trafic	8=-25
field:transhumanist	1=45
field:translocation	2=78
field:transmission	2=-57
field:travail d interet general	8=81
field:tremblement	4=54
field:tremor	4=55
field:tresorier	7=-49
field:trial	8=-43
field:trisomie	2=-54 4=26
field:trisomique	2=-51 4=68
field:trotskiste	0=36
field:trouble with the law	8=31
field:trump	0=26
field:tuc	7=46
field:turner	2=38
field:twins	2=-52
field:two dads	6=26
field:typage	2=31
field:typing rhythm	3=31
field:ucu	7=42
field:ukip	0=51
field:ump	0=33
field:unbeliever	1=55
field:unef	7=-53
field:unfaithful	5=71
field:union	7=78
field:union card	7=34
field:union locale	7=38
field:unionised	0=-94
field:unionist	0=59
field:unions	7=-41
field:unison	7=43
field:unite	7=92
field:unlocks	3=38
field:unpaid work	8=47
field:unsa	7=123
field:urnes	0=-25
field:usdaw	7=37
field:vaccinated	4=35
field:vaccine	4=-62
field:vaccinee	4=79
field:vaccins	4=30
field:variantes	2=-25
field:vegan	1=51
field:veganes	1=39
field:vegans	1=-25
field:vein	3=41
field:veineux	3=28
field:venerable	1=71
field:ver di	7=55
field:verdict	8=-33
field:verification	3=35
field:verts	0=38
field:victim	8=-50
field:victime	8=-83
field:victimes	8=-35
field:vierge	5=60 8=-47
field:views	0=64
field:violence	8=-73
field:virgin	5=55
field:virginity	5=39
field:visa	3=26
field:visage	3=72
field:visages	3=-46
field:visas	3=27
field:visite medicale	4=34
field:vocale	3=35
field:voice	3=27
field:voice sample	3=26
field:voiceprint	3=53
field:voix	0=-109 3=32
field:volage	5=73
field:vole	8=33
field:voter	0=52
field:votes	0=62
field:walk	3=35
field:wandsworth	8=28
field:ward	0=-28 4=-66
field:warned	8=-28
field:warning	8=36
field:webcam	5=-32
field:wheelchairs	4=-53
field:wife	6=-58
field:worker	7=-40
field:works council	7=-56
field:x	5=-45
field:xxy	2=38
field:young offenders	8=34
field:zemmour	0=61
field:zen	1=-43
other:BIOMETRIC	0=-102 1=-140 2=-121 4=-137 5=-135 6=-118 7=-87 8=-114
other:CRIMINAL_CONVICTION	0=-78 1=-166 2=-60 3=-71 4=-141 5=-132 6=-110 7=-96
other:GENETIC	0=-94 1=-112 3=-46 4=-157 5=-131 6=-128 7=-92 8=-123
other:HEALTH	0=-146 1=-169 2=-69 3=-100 5=-84 6=-128 7=-130 8=-88
other:PHILOSOPHICAL_BELIEF	0=-83 2=-134 3=-113 4=-127 5=-155 6=-120 7=-142 8=-132
other:POLITICAL_OPINION	1=-70 2=-130 3=-73 4=-100 5=-130 6=-98 7=-37 8=-159
other:SEXUAL_ORIENTATION	0=-144 1=-164 2=-145 3=-127 4=-165 5=-104 7=-142 8=-78
other:SEX_LIFE	0=-152 1=-159 2=-142 3=-117 4=-101 6=-143 7=-126 8=-136
other:TRADE_UNION_MEMBERSHIP	0=-112 1=-118 2=-98 3=-124 4=-139 5=-129 6=-60 8=-117
role:field	5=36
role:hint	0=-75 1=-34 4=-30
role:statement	0=35 2=35 3=97 5=78 6=52 7=80 8=42
role:topic	0=32 1=30 2=35 3=64 5=44 6=113 7=74 8=25
role:trait	0=-27 1=86 3=-32 4=28 5=62 6=28
s:23an	2=-35
s:23and	2=39
s:aban	8=62
s:aband	8=53
s:aber	1=42 4=-31
s:aberd	1=59
s:abim	0=-33 3=39 4=46 5=-58 7=-35
s:abno	5=-41
s:abnor	5=-37
s:abor	0=30 4=-30
s:abou	0=-25 1=-71 3=-55 4=-50 7=-34
s:abov	1=28
s:abse	0=-33 1=-45 4=49 5=-47 7=48
s:absen	0=-35 1=-26 2=25 4=88 5=-49
s:abst	1=-50 4=-63 5=45 6=-25 8=-29
s:absti	4=-76 5=87
s:abstr	8=-28
s:absu	1=33
s:absur	1=36
s:acad	5=-47
s:acade	5=-56
s:acce	0=-60 2=-30 3=42 5=-26 6=-56 7=-37 8=-64
s:accep	0=-25 3=37 4=51 6=-26 8=-33
s:acces	0=-71 4=-44
s:acci	0=-43 1=-33 3=-26 5=26 8=-31
s:accid	0=-39 2=-28 3=-33 5=46 6=-31 8=-29
s:acco	1=68 4=-84 7=-75 8=-26
s:accom	2=-25 3=-42 6=47
s:accor	1=47 5=-33 7=-57 8=31
s:accou	2=-71 3=-39 4=-64 6=-53 7=-30 8=-78
s:accr	1=-36 2=-28 4=34 7=-25 8=-54
s:accu	0=-41 4=-38 5=-29 6=32
s:accue	0=-58 3=-42 4=-27 6=47
s:accus	6=-47 8=56
s:acha	0=26 5=-46
s:achat	0=-27 5=-27
s:ache	4=-35 6=-63 8=-31
s:achet	4=-38 6=-58
s:acqu	1=-30 3=-35 7=-28 8=111
s:acqui	1=-27 8=111
s:acro	2=-25 7=-34
s:acros	2=-52 7=-34
s:acte	4=-29 5=-48
s:acti	4=-67 6=-26 7=45 8=-76
s:actin	7=-25
s:actio	7=-41
s:activ	4=-53 6=-29 7=68 8=-59
s:actn	2=48
s:acto	3=-45 6=-47
s:actu	1=30 3=25 4=-37
s:actua	4=-26
s:adap	2=-42 3=-30 4=-35 5=-28
s:adapt	2=-42 3=-28 5=-35
s:adde	2=33
s:addi	4=-37 5=46 8=-50
s:addic	4=-38 5=38 8=-46
s:addr	7=-30
s:addre	7=-30
s:adep	5=61
s:adept	5=64 7=-25
s:adey	4=28
s:adeye	4=27
s:adhe	0=-44 1=30 3=-28 4=-36 5=-27 7=51 8=-28
s:adher	0=-50 5=-29 7=45
s:adhes	0=-36 1=42 7=56
s:adjo	5=-39 7=-28 8=-25
s:adjoi	0=-29 3=-38 4=-34 5=-34 7=-29
s:adjud	8=33
s:admi	0=-40 2=-46 3=-51 4=-50 5=35 6=-37
s:admin	1=-28 2=-37 3=-33 4=-44 8=-41
s:admit	0=-38 5=42
s:adol	6=33
s:adole	2=32 6=59
s:adop	2=26 5=-53 6=61
s:adopt	2=31 5=-64
s:adre	2=39 4=-47 5=33
s:adres	5=58
s:adul	0=-48 1=-27 4=-30 5=61 6=-66 7=-51 8=-49
s:adult	0=-25 4=-45 5=50 6=-32 8=-32
s:adve	1=-34 6=-35
s:adver	1=-30 8=-30
s:advi	0=-29 1=-28 2=-39 3=-63 4=-31 5=-39 7=-40 8=-53
s:advis	0=-49 2=-54 3=-44 5=-30 7=-35 8=-43
s:advo	1=32
s:advoc	1=35
s:aeri	8=-59
s:aerie	3=-27 8=-45
s:aero	3=-29
s:aerop	3=-33 7=-35 8=50
s:affa	0=-58 1=-53 3=-52 4=-51 6=-51
s:affai	0=-57 1=-63 2=-34 3=-45 4=-57 7=-41 8=34
s:affe	4=35 5=-39 8=-35
s:affec	4=29 8=-34
s:affi	0=41 4=-50 5=57 6=-56 7=65 8=-37
s:affic	0=-29 5=29
s:affil	0=53 1=-25 5=-57 7=65
s:affir	1=27 5=49 6=-25
s:affr	5=-55 8=29
s:affra	8=34
s:affre	5=-55
s:afte	2=51 6=-94
s:after	4=43 6=-52
s:agace	6=27
s:agai	0=41 1=25 2=39 3=-34 4=58 5=-75 6=-54 7=-33 8=-47
s:again	0=43 3=-36 4=45 5=-50 6=-41
s:agen	0=-131 1=-62 2=-75 5=-45 6=-76 7=-52 8=-42
s:agenc	0=-112 1=-53 2=-53 4=33 6=-64 7=-26 8=-54
s:agend	0=-35
s:agent	8=-26
s:aggr	0=-32 2=-41
s:aggre	2=-31
s:agno	0=-32 1=44 5=-47 6=-47 8=-33
s:agnos	0=-37 4=-29 5=-44 6=-30
s:agre	1=-51 2=-37 3=49 4=-38 5=-34 7=-32
s:agree	3=29
s:agreg	1=-48
s:agrem	2=-32 8=30
s:agres	8=-53
s:agric	7=41
s:aide	4=-30
s:aili	0=-39 2=-30 4=-46
s:ailin	4=-50
s:aima	5=-40 6=59
s:ains	0=28
s:airbu	0=-29
s:airf	4=-31
s:airl	2=37 4=-44 7=-47
s:airli	2=36 4=-42 7=-47
s:airp	4=-33
s:airpo	8=40
s:alar	0=-25 4=-34 8=-76
s:alarm	0=-32 8=-26
s:albu	4=-37 8=-48
s:alco	3=-31 5=-31 8=70
s:alcoo	0=-26 3=-25 5=-52 8=100
s:alge	0=38
s:algo	0=-30 2=-30
s:algor	0=-27 2=-40 3=30
s:alim	4=-26
s:alime	0=-35 2=-35
s:alle	0=-42 1=-51 2=-48 4=31 5=-79 6=-53 8=-44
s:allel	2=31
s:allem	0=-26 6=-30 7=29
s:aller	1=-29 2=-77 5=-65 7=-56
s:alli	7=37
s:allo	0=-28 1=46
s:alon	0=79 1=-40 3=38 4=-65 7=-31
s:alph	2=37
s:alsa	0=33 4=-49 7=-28
s:alsac	0=42 4=-26
s:alte	5=-29
s:altr	1=60
s:altru	1=69
s:alwa	1=-33 6=58
s:alway	1=-26 4=-27 6=59
s:alzh	2=68
s:alzhe	2=49
s:aman	0=-49 6=-25
s:amant	0=-29 6=-27
s:amat	0=-32 5=-28
s:amba	4=-27 6=-30
s:ambas	3=34 4=-28 5=-30 6=-32
s:ambi	0=-67 1=42
s:ambit	1=63
s:ambul	1=-29 5=-27
s:amel	2=-30
s:amen	4=60
s:amena	4=62 8=-28
s:amend	4=41
s:amer	0=43 2=56 6=-38
s:ameri	0=54 2=46 3=-33 6=-41
s:amic	7=53
s:amie	5=-42 6=104
s:amit	6=66
s:amiti	6=45
s:amni	2=28 8=70
s:amon	4=-45
s:amou	0=-36 1=-37 2=-28 4=-42 6=76 7=-46
s:amour	0=-32 1=-25 4=-32 5=-83 6=55 7=-27
s:amyo	2=44 6=-27
s:amyot	2=31 3=-26 6=-28
s:anal	0=-30 1=-51 3=28 4=-56 5=-56 6=-36 7=-61 8=-79
s:analy	1=-44 2=39 4=-69 5=-27 6=-42 7=-50 8=-94
s:anar	1=67 6=-35
s:anarc	0=36 1=87 6=-28
s:ance	0=-27 1=-25 2=-44
s:ances	0=-29 1=-25
s:anci	0=52 1=34 2=-60 5=-37 7=33 8=-55
s:ancie	0=50 1=25 2=-55 6=33 7=28 8=-61
s:ange	1=35 5=-30
s:anger	1=59 8=-36
s:angi	2=40
s:angl	0=-40 1=-52 4=-25 6=-32 8=-31
s:angla	0=-33 8=-26
s:angli	1=-55
s:anim	0=-62 1=107 2=-71 3=-77 4=-60 5=-83 6=-42 7=30 8=-45
s:anima	0=-40 1=95 2=-36 3=-61 4=-54 5=-70 6=-30 7=-47 8=-68
s:animi	1=67 2=-31
s:ankl	4=-43
s:anne	0=-38
s:anno	5=46
s:annon	3=-26 5=35
s:annu	0=-27 2=-39 3=-45 4=-62 5=-56 8=51
s:annua	0=-28 2=-31
s:annue	5=-59
s:annul	4=-30 8=42
s:anom	2=58 4=-37 5=-35 6=-26
s:anoma	2=60 4=-27 5=-37 6=-26
s:anon	0=31 2=-40 3=-30 5=65 6=-45 8=61
s:anony	0=27 3=-29 5=43 6=-37 7=-34 8=46
s:anor	4=38
s:anore	1=-30 4=33
s:anot	0=-56 6=111 7=-29 8=-38
s:anoth	0=-37 5=31 6=90 8=-36
s:answ	0=-34 1=-42 6=-30 8=-28
s:answe	1=-29 6=-28
s:ante	2=-40 5=-37 8=75
s:antec	2=-30 5=-27 8=63
s:anth	1=88 6=-36 7=-33
s:anthr	1=107 6=-33 7=-37
s:anti	1=87 4=42 5=-62 7=-27 8=-50
s:antic	0=32 4=56
s:antid	4=66 5=-29
s:antin	1=99 8=-39
s:antiq	4=-60
s:antis	0=-36 1=100
s:antit	2=33
s:anto	6=54
s:antoi	6=58
s:anxie	4=-35
s:anxio	4=37
s:anyo	2=33 5=59
s:anyon	2=35 5=46 8=-25
s:anyt	1=36 4=-45
s:anyth	1=54 4=-38 6=-32
s:apai	0=-51 5=-35
s:apais	0=-42 5=-32
s:apar	0=33 7=-27
s:apne	4=57
s:apol	0=30
s:appa	0=32 1=42 4=49 5=-61 7=-40 8=-43
s:appar	1=73 4=43 5=-82 6=37 7=-51 8=-39
s:appe	1=-65 4=60 5=-67 8=-33
s:appea	1=-55 5=-30 8=33
s:appel	0=-42 1=-28 3=-26 4=95 5=-61
s:appl	2=40 4=-37
s:appli	1=27 4=-30 7=-29
s:appo	0=-29 8=-56
s:appoi	0=-34 7=30 8=-57
s:appr	0=-32 1=-93 2=-46 4=-70 6=-61 7=41
s:appre	0=-39 1=-73 2=-45 3=-26 4=-31 5=32 7=-38 8=-30
s:appri	3=36 4=-27 7=49 8=-40
s:appro	8=48
s:appu	0=44 2=47 5=-48 6=33
s:apre	0=-30 1=56 2=51 3=-38 4=-44 6=26 7=-69 8=27
s:apri	4=44
s:arbi	4=-39 7=-47 8=-30
s:arbit	0=-39 7=-33
s:arbr	0=34 2=-60
s:arch	0=-29 2=-33 3=-33 4=-60 5=-51 7=-41 8=-74
s:arche	0=-43
s:archi	0=-49 2=-36 4=-44 5=-38 7=-25 8=-80
s:argu	6=29 8=-38
s:arle	5=-25
s:arme	0=39 1=57 4=-25 5=-31 6=-36 8=-50
s:armee	8=-41
s:arna	5=-25 8=32
s:arnau	2=-36
s:arou	4=-42 5=46
s:aroun	5=49
s:arra	1=-31 2=-25 5=65
s:arran	1=-27 2=-26 5=90 6=-30
s:arre	0=-56 1=-57 3=-29 5=-62 6=-35 7=-53 8=78
s:arres	2=27
s:arret	2=-27 5=-35 8=74
s:arri	0=35 4=-39 5=-40 8=-62
s:arriv	4=-49 5=-41 8=-37
s:arro	0=51
s:arron	0=53
s:arso	8=-28
s:arth	4=48
s:arthr	4=51
s:arti	1=-37 3=-66 4=-55 6=-29
s:artic	0=28 5=25 6=-32 7=27
s:artis	0=-46 1=-30 3=-37 5=-59 7=-31 8=36
s:asce	0=-44 4=35
s:ascen	4=36
s:asex	4=-43 6=25 8=-29
s:asexu	4=-48 5=49 6=38
s:ashk	2=54
s:ashke	2=30
s:aske	1=-25 3=45 4=69 5=-29 6=53 7=-30 8=29
s:aski	3=39
s:askin	3=41
s:assa	7=-27
s:asse	1=42 3=43 5=-47 6=-51 7=-44 8=-55
s:assem	1=37 4=-43 5=-44 6=-27 7=-41
s:asses	8=-29
s:assi	0=-41 1=-29 2=-55 3=-29 4=-95 5=-58 7=-54 8=-41
s:assig	8=57
s:assis	0=-45 1=-31 2=-47 3=-33 4=-83 5=-51 6=-27 7=-54 8=-90
s:asso	0=-51 2=-53 3=-54 4=-62 7=-42
s:assoc	0=-54 2=-63 3=-58 4=-64 7=-37
s:assu	1=-35 2=-68 3=-46 4=-57 5=31 6=41 7=-45 8=-33
s:assum	6=60 7=-50
s:assur	1=-31 2=-38 3=-47 6=-27
s:asth	1=-34 4=30
s:asthm	1=-31 4=25
s:astr	0=-36 1=53 2=38 5=-49
s:astro	1=26 2=40 5=-30
s:atel	0=-51 1=-103 2=-36 4=59 5=-46 6=-29 7=57
s:ateli	0=-33 1=-75 2=-31 3=-33 4=66 6=-47 7=42
s:athe	0=-85 1=102 2=-54 3=-39 4=-59 5=-48 6=-49 7=-34 8=-39
s:athei	0=-49 1=51 2=-27 4=-34 5=-33 6=-38
s:athl	2=30 5=-38 8=-48
s:athle	8=-52
s:atla	0=43 2=-39 4=-51 5=-30
s:atlan	0=64 4=-40 5=-26 7=43
s:atro	2=64 4=-49 6=-26
s:atrop	2=56 4=-43
s:atta	7=-30
s:attac	0=41 7=-26 8=-33
s:atte	0=-49 2=67 6=-32 7=-29
s:attei	2=80
s:attem	4=-25
s:atten	4=45 7=-36
s:attes	4=39 7=25
s:atti	0=-28 2=-26 5=-70
s:attir	5=-54
s:attr	3=54
s:aube	6=65
s:auber	5=-42 6=54
s:aubi	4=51
s:auct	3=-35
s:aucti	3=-28
s:aucu	0=34 1=75 2=-29 3=-56 4=37 6=-45 7=-50
s:aucun	1=36 3=-31 5=-25 6=-44
s:audi	0=-52 1=-63 2=-43 3=-53 4=-73 5=-31 6=-42 7=-53 8=-73
s:audie	8=-57
s:audio	4=-57
s:audit	0=-38 1=-62 2=-38 3=-40 6=-39 7=-28 8=-26
s:augu	0=36 1=29 4=-37
s:augus	0=34
s:aujo	1=42
s:aujou	1=27
s:aumo	3=-32 8=-59
s:aumon	3=-39 8=-54
s:aupr	1=-34 7=-53
s:aupre	0=-38 1=-27 4=-30 5=-34 7=-44
s:aura	0=35 4=-31 6=48 8=42
s:aurai	4=-27 5=-30 6=38 7=-39 8=37
s:aure	1=37 3=-44
s:aurel	1=25 3=-25
s:auss	0=-48 1=-55 2=46 5=-35
s:aust	0=27 2=-26
s:auste	0=-27 2=-25
s:auth	0=-38 1=-35 2=-32 3=74 7=-28
s:authe	0=-55 1=-26 3=68 7=-34
s:autho	6=-28
s:auti	2=-26 3=-29 5=-30 6=-25 8=-49
s:autis	4=26 6=-32 8=-32
s:auto	0=52 2=-59 3=71 5=-34 6=-28 7=-28
s:autom	2=-37 3=36 4=-51 8=-43
s:auton	0=26 7=-29
s:autor	0=54
s:autr	1=59 3=-32 4=-39 5=-35 8=-73
s:autre	0=26 6=-41
s:autri	8=-44
s:autu	4=47
s:autum	4=31
s:auxi	6=-28
s:auxil	6=-31
s:avai	0=48 3=-29 4=-44 7=30 8=-37
s:avail	0=-32
s:avan	1=27 3=-32 4=-48 5=-33 7=25 8=-53
s:avanc	4=-26
s:aven	0=-30 5=-33 8=-25
s:avent	4=-27 6=-25
s:aver	5=67
s:avert	5=62
s:aveu	4=-38
s:avio	2=38 3=-45
s:avoc	0=-34 2=-47 4=-30 5=-48 6=-43 8=-27
s:avoca	0=-37 1=-32 2=-32 4=-31 5=-37 6=-37 7=34 8=-59
s:avoi	1=53 2=-80 3=-54 4=105 6=-28 7=28 8=-47
s:avoid	4=28
s:avon	0=38 7=-35
s:avou	5=81 7=-33 8=76
s:avow	1=35
s:awai	8=48
s:await	8=54
s:awar	6=83 8=-55
s:bach	6=-25
s:bache	0=-29
s:badg	0=-63 1=-39 2=-34 3=52 5=-40 6=32
s:badge	5=-33
s:badl	5=-38
s:bagar	8=29
s:bail	0=-48 5=48
s:baill	0=-43 5=47 8=-29
s:bais	3=-27 8=32
s:baiss	3=-25 8=31
s:bake	0=-39 1=-71 2=-33 3=-64 8=-65
s:baker	1=-39 2=-30 8=-57
s:bala	2=26 4=-79 6=-34 8=-27
s:balan	2=25 4=-57
s:ball	0=-49 5=-37 7=-49
s:ballo	7=-70
s:ballr	0=-34 5=-46
s:bamak	0=55
s:banc	7=-25
s:banca	7=-27
s:band	0=-26 5=-56
s:bank	1=-32 4=-39 5=-43 8=-35
s:banke	1=-36
s:bann	8=53
s:banne	8=55
s:banq	1=-37 3=64 4=-52 5=-49 6=-29 7=-45 8=-91
s:banqu	0=35 1=-38 2=-35 3=53 4=-34 5=-49 6=-31 7=-37 8=-55
s:bapt	7=78
s:bapti	7=65
s:barm	6=-40
s:barma	6=-37
s:baro	2=-66
s:barr	0=-70 4=-43 5=-50 6=-31 8=28
s:barre	5=-45 8=91
s:barri	0=-31 8=-66
s:bart	6=-26
s:barte	6=-30
s:base	8=-35
s:basq	0=-43
s:bati	8=-42
s:batim	7=-38 8=-30
s:batt	5=45 8=-54
s:batte	5=32 6=-30 8=-59
s:bava	0=57
s:bavar	0=43
s:bayr	0=82 4=-31
s:bayro	0=68 6=-29
s:beat	1=-47
s:beau	0=-35 4=-34
s:beca	0=-50 2=-48 3=63 5=54 8=-54
s:becam	0=-26 1=45
s:becau	0=-50 2=-39 3=57 4=39 6=-25 7=-30 8=-55
s:beco	7=30
s:bect	3=-42 7=31
s:beek	1=-25
s:beeke	1=-27
s:befo	0=-43 4=40 6=-30 8=-45
s:befor	0=-38 1=-36 6=-40 8=-52
s:bega	1=26 3=-27 4=73 6=-53 8=-28
s:beha	7=-29
s:behal	5=-28 7=-38
s:behi	5=-31
s:behin	5=-36
s:bein	1=49 4=25 6=59
s:belf	1=47 7=-30
s:belfa	1=59
s:belg	0=59 1=-36 4=-39 5=-26 7=-33 8=70
s:belgi	0=39 1=-26
s:beli	0=-56 2=-50 3=-25 4=-34 5=-26 6=-68
s:belie	0=-60 1=29 2=-49 5=-61 6=-59
s:belo	0=39 8=-33
s:belon	0=41 8=-31
s:bene	0=44 3=-31 4=-31 5=-32 7=-83
s:benel	2=-25 7=-27
s:benev	0=47 4=-30 5=-29 7=-64 8=-46
s:beni	1=46 4=40
s:bern	0=47 4=-35
s:berni	0=48 8=-29
s:besid	0=-26
s:beso	4=28
s:besoi	1=-29 4=31
s:bett	0=-54
s:bette	0=-39
s:betw	0=25 1=-40 5=-26 7=-30
s:betwe	0=55 1=-44 4=27 7=-40
s:bibl	1=63 4=-33 5=-27 6=-40
s:bibli	1=-29
s:bijo	8=-33
s:bila	3=-28 4=-34 8=-25
s:bili	6=-42
s:bilin	6=-48
s:bime	6=-25
s:binde	8=-38
s:biob	2=-44
s:bioba	2=-46
s:bioe	5=-33
s:bioet	5=-32
s:biog	0=-40
s:biogr	0=-37 6=27
s:biol	2=-31
s:biom	0=-76 1=-49 2=-35 3=40 4=-80 5=-35 6=-33 7=-34 8=-53
s:biome	0=-74 1=-37 2=-46 4=-58 5=-36 6=-28 7=-32 8=-42
s:biot	1=-25
s:biote	1=-25
s:bipo	4=45
s:bipol	5=-26
s:birm	0=47 3=-25 8=-42
s:birt	2=50
s:bise	0=-33 1=-41 5=-61 6=121 8=-26
s:bisex	0=-39 1=-42 4=-25 5=-79 6=109
s:blac	1=28 2=-30 7=31
s:black	2=-28 4=-28 5=37 7=62 8=-36
s:blam	1=-27
s:blan	0=47 4=-41 5=-50 6=-49 8=28
s:blanc	4=-40 8=31
s:bles	8=64
s:bless	8=49
s:blin	1=-28 3=-25 4=-31 5=-27 8=-39
s:blind	2=51 4=-25
s:bloc	0=66 4=58
s:bloca	0=49
s:block	0=42 4=47
s:blog	5=30 8=-37
s:bloke	6=28
s:bloo	0=-35 1=-30 3=-30 4=68 5=-43 6=-34 8=-25
s:boar	5=-41 6=-49 8=-94
s:boas	5=34
s:boast	5=36
s:boil	7=30
s:boile	7=39
s:boir	4=88 8=-34
s:bond	8=-26
s:bonn	0=-32 2=-27 3=-50 4=-51 5=-51 6=-29 8=-25
s:book	0=-31 1=-32 4=-49 5=-52 6=-40 8=-38
s:bookk	5=-34
s:boot	5=-32
s:bord	4=-60 6=-37 8=-45
s:borde	3=29 4=-36 6=-31
s:bori	6=50
s:bosto	0=37
s:bouch	0=-29
s:boud	1=-41 4=-25
s:boudd	1=-44
s:boug	3=-27 8=-30
s:boul	6=-44
s:boula	6=-50
s:boun	0=-26 6=-25 8=34
s:bour	4=-50 7=-35
s:bours	4=-32
s:bout	0=-26 2=-34 3=-50 4=-53 5=-34 6=-29 8=-69
s:boute	8=-52
s:bouti	0=-28 2=-25 4=-37 5=-26 6=-28
s:boyf	4=-41 6=-41 8=-30
s:boyfr	0=-45 8=-38
s:brac	0=-30 2=-26 4=-45 5=-27
s:brace	2=-28 4=-46
s:brai	2=-26 4=-25
s:bran	0=-54 1=-35 2=-45 3=-75 4=-74 5=-56 6=-47 7=79 8=-57
s:branc	0=-57 3=-65 4=-27 6=-27 7=88 8=-42
s:brand	0=35 4=-28 5=-37
s:braq	6=-41
s:braqu	6=-60 8=34
s:bras	0=-30
s:brca	2=63 6=-29
s:brea	0=-54 1=-35 2=-25 4=71 5=-55 6=-43 8=-54
s:break	5=-44
s:breas	4=88
s:bree	2=-43 4=-29 8=-36
s:breed	2=-36 8=-53
s:bres	5=-44
s:bret	0=27 7=-56
s:breto	7=-47
s:brex	0=74
s:bric	1=-39 8=-33
s:brick	4=-37 8=-35
s:brid	4=-38 5=-44 7=-26 8=-29
s:brida	8=-37
s:bridg	4=-28 5=-45
s:brie	1=-33 5=-55 8=-39
s:brig	0=-41 5=-37
s:briga	7=-29
s:brigh	5=-30
s:bril	0=-32 6=-49 7=46
s:brill	0=-27 6=-45 7=26
s:brin	4=49 8=-39
s:bring	4=67
s:bris	3=-34 5=28 8=42
s:brist	6=-27
s:brit	1=40
s:brita	0=31
s:briti	1=35 7=-35
s:broa	0=-55
s:broad	0=-67 7=-34
s:brok	3=-36 4=-33 5=49 6=-31
s:brot	1=70 6=-31 7=-63 8=58
s:broth	1=28 6=-33 7=-58 8=61
s:brou	0=-62 1=25 3=-36 4=-33
s:broug	0=-64 1=86 4=-48 7=-36 8=-27
s:brow	4=36
s:brows	3=-26
s:brui	5=37
s:brul	0=47 4=-51 7=-36
s:brun	6=57
s:brus	0=64 1=-40 4=-42 8=45
s:bruss	0=90 1=-47
s:brux	1=49 2=-26 6=49
s:bruxe	0=55 2=-36 4=-25 6=50
s:buda	1=-26
s:budap	0=35
s:budg	0=-44 1=-34 3=-26 4=-32 5=-34 6=-41
s:budge	0=-27 1=-31 5=-29 6=-53 7=-28
s:buff	7=28
s:buil	0=-48 4=-79 5=-46 6=-31 8=-52
s:build	4=-25
s:buli	4=39
s:bulim	4=40
s:bull	4=-55 5=-61 8=49
s:bulld	0=63 5=-44
s:bulle	0=-58 8=46
s:bump	1=27
s:bumpe	1=29
s:bunt	7=-26
s:bure	0=-63 1=-31 4=36 7=-56
s:burea	0=-35 1=-48 4=70 5=-30
s:burg	1=-26
s:burge	1=-39
s:burgl	8=25
s:burn	3=74
s:busi	2=-27 5=-34 6=-68
s:busin	1=-46 2=-48 6=-75 8=-30
s:bust	0=87
s:butc	6=47
s:buve	0=-51 4=38
s:buvet	0=-34
s:buveu	4=30
s:buye	0=-32 4=-26 5=-26 6=-40 8=-25
s:bypa	0=72 4=-45 8=-34
s:bypas	0=76 4=-50 8=-31
s:c282	2=36
s:caba	5=-27 8=-55
s:cabar	6=-28
s:cabi	2=-25 4=-66 5=-30 6=-29 7=-53
s:cabin	4=-34 6=-26 7=-37
s:cabl	4=36
s:cace	2=-27
s:cach	0=28 3=-70 4=-45 6=45
s:cache	4=-32 6=-26
s:cade	1=-25 3=-27
s:cadr	0=-71 4=-51 5=-25 7=-39
s:cadre	0=-32 7=-45
s:cafe	4=-29
s:cafet	4=-45
s:cais	2=-40 6=-40 7=-28
s:caiss	1=-35 2=-36 3=46 6=-44 7=-27
s:cake	8=-38
s:cala	0=44 5=-43
s:calai	0=38
s:calc	4=-28
s:calcu	4=-35
s:cale	0=45
s:calen	4=35
s:call	0=34 2=-61 5=-45 7=-57
s:calle	6=-31 7=-32
s:calli	2=-27
s:calm	5=-61
s:camb	3=31 8=-57
s:cambr	8=-29
s:came	0=-33 2=42 4=-32 5=-35 6=-30 7=35 8=-47
s:camer	0=-29 2=27 4=-54 5=-37 7=52 8=-26
s:cami	1=47
s:camp	0=49 1=-27 2=-58 3=-53 4=-57 5=-66 7=-64 8=-73
s:campa	0=51 2=-43 3=-41 4=-54 5=-47 7=-52 8=-40
s:camu	1=-36
s:cana	0=-25
s:canad	0=-39
s:canc	0=-54 1=-45 2=46 4=26 5=-40 7=45
s:cance	0=-54 1=-47 2=45 5=-31 7=38
s:cand	2=-35
s:candi	0=27 1=-29 8=-25
s:cann	4=66 8=51
s:canna	1=-47 8=72
s:canno	4=76 5=-29
s:cant	0=-62 3=45 4=-44 5=-45 6=-29 7=56
s:cante	0=-54 1=-26
s:canti	3=33 5=-39
s:canto	7=77
s:canv	0=25
s:canva	0=25 3=-25
s:capa	0=-72
s:capac	0=-38
s:capi	0=78 2=-26 4=-30 6=52 7=-31
s:capit	0=72 4=-28 6=51
s:capt	3=32 4=-37 5=-43 6=-39 8=-28
s:capta	0=36 7=30
s:capte	7=-25
s:captu	4=-32
s:cara	2=-34 3=-30 5=-39 8=-46
s:carac	2=-25 3=-29 8=-40
s:carb	3=-60 7=-27
s:carbo	3=-50
s:card	0=-31 1=-26 2=27 3=41 5=-83 6=-28 7=-27 8=-51
s:cardi	1=-36 2=26 5=-62 6=-27 8=-47
s:care	0=-30 5=-73 8=44
s:caree	0=-25 1=29 4=-27
s:caret	1=-44 6=34 8=70
s:caris	7=26
s:carn	0=-44 4=82
s:carne	4=73
s:caro	1=38
s:carp	8=-34
s:carpe	8=-26
s:carr	1=-56 2=50 3=-50 5=-59 6=-79 7=-35 8=-54
s:carre	0=-36 4=79 7=-31
s:carri	0=-36 1=-59 2=28 3=-35 5=-28 6=-75 8=-25
s:carry	0=34 7=-37
s:cart	1=-36 2=-83 4=37 5=-53 6=-60 8=-66
s:carte	8=-32
s:carto	0=-40 2=-56 5=-44 7=-29
s:carv	1=-32
s:cary	0=-42 2=85 3=-32 4=-88 8=-34
s:caryo	0=-42 2=73 3=-31 4=-59 8=-29
s:case	6=-31
s:casi	0=-35 1=-31 2=-44 3=66 5=-61 7=-44 8=34
s:casie	1=-27 2=-34 3=-38 4=-29 5=-73
s:casin	3=86
s:casq	0=50 5=-26
s:casqu	0=77
s:cast	4=-25 6=-27
s:cata	2=65 4=-36 8=-27
s:catal	6=-25
s:cate	0=-31 4=37 7=-53 8=-44
s:categ	4=27 8=-25
s:cater	7=-52
s:cath	0=-52 1=37 3=-30 4=-28 5=-47 7=-39 8=-27
s:cathe	1=-30
s:catho	0=-40 1=33 2=-29 3=-29 4=-26 5=-43
s:caug	5=55 8=49
s:caugh	5=31
s:caus	0=-67 1=-54 2=60 3=27 4=-29 7=-42 8=70
s:caut	1=-47 8=97
s:cauti	0=-34 1=-34 8=80
s:cege	0=-26 7=45
s:ceget	0=-31 7=57
s:cele	0=-36 1=51
s:celeb	0=-49 1=50 4=-29
s:celi	1=-47 4=-35 6=-27 8=-34
s:celib	1=-68 4=-34 8=-39
s:cell	3=-30 4=-30
s:cella	5=36
s:cellu	1=-39 3=-37 8=32
s:cent	1=-68 2=-59 3=40 4=-68 5=-50 7=34
s:cente	7=68
s:centr	1=-35 2=-40 4=-64 5=-44 6=-29
s:cerc	1=36
s:cercl	1=42
s:cere	7=-31
s:cerem	1=26
s:cert	0=-46 1=-32 3=-68 5=-35 6=-34 7=-36
s:certi	0=-41 1=-37 2=-26 3=-57 4=62 5=-48 6=-32 7=-29 8=39
s:cess	1=70 4=-58
s:cett	3=-29 4=36 6=-25
s:chai	0=-33 2=-47 4=36 6=-28 8=-42
s:chain	0=-30 1=28 4=-59 8=-31
s:chair	2=-33 4=-49 5=29 7=56
s:cham	1=-27 3=-56 6=-31
s:chamb	5=27 7=-37
s:champ	3=-32 6=-27
s:chan	1=-35 4=-29 5=26 7=-26 8=-37
s:chang	0=-40 4=-26 5=68 6=-26 8=-25
s:chant	1=-26 5=-45 8=-37
s:chap	0=-37 1=35 2=-47 3=-30 4=-56 5=-39 6=-41
s:chape	0=-43 1=25 6=-38
s:chapl	1=25 8=-46
s:chapt	2=-30
s:chaq	0=27 3=25 4=-68 5=69 6=-32 8=-25
s:chaqu	0=45 4=-43 5=72 6=-36
s:char	0=-57 1=-90 2=-30 3=-57 4=-62 5=-39 6=-91 7=-77
s:charc	6=-29
s:charg	0=-36 1=-38 2=-47 3=-36 5=-68 6=-49 7=-46
s:chari	0=-51 1=-53 4=-57 6=-44 7=-32
s:charm	4=-30
s:charn	5=56
s:chart	0=-52 7=-57
s:chas	0=69 1=-63 4=52 5=44 6=-31 8=-38
s:chass	0=80 1=-72 3=-26 4=63
s:chast	5=79
s:chau	0=-60 1=-65 2=-27 4=54 6=-53 8=-79
s:chauf	0=-47 1=-69 2=-34 5=36 6=-30 8=-63
s:chaus	0=-27 4=49
s:chea	1=-28 4=-30 6=-65
s:cheat	4=-36 5=37 6=-62
s:chec	0=-36 1=-67 4=-34 5=-48 6=-27
s:check	1=-32 2=29 3=-42 5=-27 7=-32 8=-26
s:chee	4=-27
s:cheer	4=-26
s:chees	0=36
s:chef	3=-27 5=-38
s:cheff	5=-36
s:chem	4=44 7=73
s:chemi	2=-33 3=-37 7=28
s:chemo	4=27
s:cheq	8=33
s:chequ	8=45
s:cher	0=30 1=-37 2=-37 4=-43
s:cherc	1=-34 2=-37 4=-53
s:ches	0=-43
s:chev	0=-25 6=-27
s:cheva	4=25 6=-36
s:chie	4=-29 6=-59 7=-29 8=-48
s:chien	1=-28
s:chif	1=-43 6=-26
s:chiff	1=-31 4=-25 6=-35
s:chil	0=-44 3=-32 4=63 5=-67 6=-34 8=-93
s:child	0=-27 5=-66 6=-28 7=-26
s:chim	1=-30 2=33
s:chimi	1=-26 6=-25
s:chin	3=26 5=-53
s:chino	3=27 5=-58
s:chir	0=-28 2=-26 4=-75
s:chiru	0=-38 4=-79
s:choc	1=-36 8=-37
s:choco	8=-27
s:choe	3=-31
s:choeu	1=31
s:choi	3=-49 4=-62 5=73 8=-57
s:choic	0=-32 5=52 8=-39
s:chois	3=-37
s:chol	4=-31
s:chole	2=33 4=-32
s:chor	3=-29 6=25
s:chri	0=-39 1=28 8=-31
s:chris	0=-33 1=43 8=-27
s:chro	0=-50 1=-42 2=29 4=-65 5=-72 7=-31 8=-71
s:chrom	2=31 4=-97 5=-34 6=-38
s:chron	0=-36 1=-38 5=-49 8=-61
s:chur	0=-64 1=-39 4=-36 6=34 8=-36
s:churc	0=-62 1=-52 4=-29 5=-26 6=54
s:cine	5=-27
s:cinem	4=-35
s:cinq	0=-28
s:cinqu	0=-25 1=34 7=52
s:circ	1=-29 2=-35 4=-26 5=59 6=-33
s:circu	0=-25 1=-30 5=41
s:civi	0=26 3=-47 4=-37 5=-30 6=43 7=-52 8=-49
s:clai	2=-28 4=-61 5=-51 6=-69 7=-33
s:claim	4=-65 7=-33
s:clas	0=-38 1=-45 2=-88 3=-52 4=-26 5=-69 6=-89 7=-37 8=-30
s:class	0=-37 1=-66 2=-41 3=-31 5=-40 6=-31 7=-42 8=-27
s:clau	0=-41 1=-35 4=62
s:claus	0=-36 1=-44
s:clea	0=-81 1=-52 2=87 3=-39 4=51 5=-99 6=-48 7=-43
s:clean	0=-33 8=-41
s:clear	0=-31 2=46 4=76 5=-36 8=-31
s:clef	4=70
s:cler	0=-53 2=-45 3=-27 4=-31 5=-53 6=-29 7=-31
s:clerk	0=-31
s:clic	5=30
s:clie	1=-68 2=-78 3=-61 4=-78 6=-54 7=-26 8=-50
s:clien	1=-66 2=-71 3=-49 4=-73 5=30 6=-76 7=-26 8=-33
s:clim	0=64 1=-37 6=-27 7=-35
s:clima	0=83 1=-31 7=-45 8=-27
s:climb	4=36 6=-32 8=39
s:clin	0=-49 2=-47 3=-56 4=-68 5=-26
s:clini	0=-28 4=-74
s:cloc	8=-29
s:clock	3=56
s:clon	2=-84 8=-37
s:clona	2=-47
s:clone	2=-39
s:clos	5=-46 6=27 7=-29
s:close	1=30 5=-34 6=33
s:clot	4=-35
s:clou	1=-55 4=88 5=-52
s:club	5=63 6=-44
s:cnap	2=-25
s:coac	0=29 1=-73 3=-49 4=29 6=-60 7=-32
s:coach	4=41 5=-35 6=-40
s:coas	3=-48
s:coch	4=55 6=77
s:cochl	4=26
s:cock	3=-41
s:cockt	3=-39
s:codeb	2=-26
s:coel	4=30
s:coeu	0=-32 4=-37 7=28
s:coff	1=-46 4=-44 8=-43
s:coffe	4=-27 5=38 8=-44
s:coffr	1=-54 3=37 4=-36
s:coli	0=27
s:coll	0=-50 1=-67 2=-69 4=-47 5=40 6=30 8=-40
s:colla	0=-48 4=-30 5=-32 6=-59
s:colle	0=-32 1=-89 2=-61 5=46
s:colli	5=-29 6=-48 8=-33
s:collo	4=-27
s:colo	0=-72 1=-31 3=-26 6=-51 7=-32 8=-66
s:coloc	5=49 8=-34
s:colon	2=36 6=-25 8=-28
s:colou	0=-33 1=-35 4=30
s:colu	0=27 5=-39
s:colum	0=29
s:comb	0=74 8=47
s:come	1=-38 5=-76 6=-71 8=-25
s:comed	5=-48 6=-44
s:comi	3=-26 4=-52 6=54
s:comin	5=-25 6=62
s:comit	1=-28 4=-32 5=-37
s:comm	0=-36 3=-109 4=-94 5=-121 7=-62
s:comma	2=41 4=-55 7=-59
s:comme	0=-65 1=-76 2=-65 3=-74 4=-52 5=-46 6=-54 7=-49 8=-70
s:commi	0=-57 2=-46 4=-52 5=-72 6=-55 8=41
s:commu	0=56 1=-82 2=-58 3=-51 4=-79 5=-58 6=-57 7=-57
s:comp	0=-42 2=-82 6=-46 7=-127 8=-72
s:compa	3=32 5=61 6=-55 7=-27 8=-58
s:compe	4=32 6=32
s:compl	2=-36 5=41 7=-63 8=34
s:compo	3=-41 4=-26
s:compr	4=39 5=-28 8=-27
s:compt	0=-39 1=-85 2=-36 3=-44 5=68 7=-106 8=-53
s:conc	0=-56 1=-81 2=-35 4=-55 5=-46 6=59 7=-40 8=-70
s:conce	5=-26
s:conci	1=-47 3=-48 4=-25 5=-28 6=62 8=-27
s:concl	4=-32 5=35
s:conco	3=43 8=-61
s:cond	0=-33 1=-89 3=-90 4=-33 5=-89 6=-76 8=112
s:conda	1=-31 2=-25 3=-48 4=-34 8=50
s:condi	1=-29 2=33 3=-32 8=112
s:condo	5=-28
s:condu	1=-63 2=-31 3=-66 5=-38 6=-29 8=89
s:conf	0=-89 7=55 8=-36
s:confe	0=-64 1=36 2=-48 3=-34 4=-67 6=-34 7=45 8=-31
s:confi	1=-31 2=45 4=-66 7=-33
s:confl	0=-30 3=-30 5=42 7=35
s:confo	0=-47 1=-34 3=48 8=-34
s:cong	1=-33 3=-26 4=-25 5=-46 8=-44
s:conge	2=60 4=-48 5=-25
s:conj	0=-31 3=-27 5=-52 8=-38
s:conjo	3=-28 5=-63 6=42 8=-29
s:conju	6=-28 8=-25
s:conn	0=48 1=-49 2=112 4=-98 5=83
s:conna	2=25 7=50 8=-43
s:conne	2=66 4=-67 5=38 8=-31
s:connu	5=60 6=42 7=-37
s:conq	0=-34 5=39
s:conqu	0=-40
s:cons	1=70 3=39 4=-91 5=-40 6=-84 7=-30 8=-39
s:consc	0=-36 1=91 2=-31 4=-40 8=-35
s:conse	0=38 1=-28 4=-75 6=-93 7=-25 8=-28
s:consi	0=-29 1=43 4=43
s:conso	5=36
s:const	0=39 1=-31 4=-32 6=27
s:consu	0=-32 1=-49 2=65 3=48 4=-80 5=-66 6=-64 7=-88 8=-42
s:cont	0=58 1=-48 3=30 4=-69 5=-56 7=-68
s:conta	0=-31 4=-42 5=-33 6=45 8=-31
s:conte	1=-30 4=-25 8=-29
s:conti	1=-29
s:conto	3=68
s:contr	0=58 2=-62 4=-50 5=-133 6=-77 7=-81
s:conv	2=-61 3=-29 4=-90 5=-111 8=-26
s:conva	0=27 3=-53 4=-31 5=-26
s:conve	1=64 4=-39 5=-32 7=28
s:convi	2=-50 3=-45 4=-78 5=-51 6=-59 7=-61
s:convo	0=61 3=40 4=-44 5=-46
s:cook	4=-69 8=58
s:cooke	1=-45
s:coop	8=35
s:coope	7=25 8=67
s:coor	0=-41 1=-30 4=-47 5=-32 6=-27
s:coord	0=-39 3=-27 4=-73 5=-27 7=33
s:copa	0=-38 6=53
s:copai	0=-25 5=-28 6=76
s:copi	1=-32 2=69 3=59 4=-40 5=-38 6=30
s:copie	2=41 3=29
s:copp	5=-28
s:coppe	5=-30
s:copr	7=-87
s:copro	7=-98
s:coqu	5=46
s:coqui	5=45
s:corb	2=-33 5=42
s:corbe	5=50
s:cord	0=-26 1=-25 2=30 3=-32
s:corde	0=-39
s:corp	3=-31
s:corr	0=-80 1=29 4=45
s:corre	5=-35 8=-54
s:corri	0=-73 1=60
s:cors	0=50 2=-42 7=-30
s:corse	2=-32 4=36
s:cosm	2=-29 5=-25
s:cost	0=-75 1=-39 4=-56 6=-36
s:costu	4=-60 6=-26
s:coti	0=-47 4=-37 5=-28
s:cotis	0=-45 5=-28 7=25
s:couc	6=-30 8=-32
s:couch	0=26 4=26 6=-48 8=-37
s:coul	1=-32 4=-32
s:coule	0=-34 7=25 8=-29
s:coun	1=-83 2=-39 3=-78 4=-86 5=-64 6=-40 8=-74
s:counc	1=-35 2=-39 3=-35 4=-57 5=-29 8=-58
s:couns	0=-28 2=-62 3=-33 4=-65 5=-32 6=-41
s:count	0=25 1=-32 3=-30 4=-29 5=-36 7=-37
s:coup	0=-94 1=-75 3=-61 4=-97 5=34 6=56 7=-56
s:coupe	5=-39 8=-36
s:coupl	0=-65 1=-73 3=-75 4=-95 5=59 6=34 7=-45 8=-81
s:cour	0=-56 1=-105 3=-78 6=-43 7=63
s:coura	8=-30
s:coure	5=-53
s:couri	7=36
s:courr	2=33 8=-28
s:cours	2=-28 4=-46 7=26
s:court	1=-44 4=-35 6=-59 7=52 8=-38
s:cous	0=44 2=54 4=-35 5=41 8=42
s:cousi	0=28 2=44 4=-31 5=36
s:cout	3=-57 4=-32 5=-74 6=-41 8=-46
s:coutu	0=-30 3=-44 5=-58
s:couv	0=-63 1=-37 3=-36 4=-28 5=-38 8=-37
s:couve	0=-34 3=-48 5=-31 6=44 8=-48
s:couvr	0=-42
s:cove	1=-31 2=-41 3=-29 5=-41 6=-38 7=-43 8=-27
s:cover	3=27 4=-26 6=-34 7=-26 8=-26
s:covi	2=-27 3=-39 4=112 5=-26 8=-39
s:craf	7=-36
s:cras	1=-31 4=101 8=-32
s:crea	8=-36
s:creat	0=48 8=-33
s:crec	6=-50
s:crech	3=29 6=-39
s:cred	5=-46 6=-35 7=-99
s:credi	0=-38 7=-73
s:crie	2=-42 3=-41
s:crim	0=-48 1=-71 2=-54 3=-67 4=-43 5=-31 6=-31 7=-38 8=-73
s:crimi	1=-33 2=-39 3=-38 4=-46 5=-31 6=-25 7=-32 8=-55
s:crip	4=-25
s:cripp	4=-32
s:cris	0=-29 1=-45 2=-41 3=-29 4=-26 5=-29 6=-45 8=-30
s:crise	4=31
s:crit	0=27 3=-57 4=-52 5=-60 6=-52
s:criti	0=43 3=-51 4=-55 5=-66 6=-57
s:croh	4=41
s:croi	0=37 2=-44 3=-40 4=-33 5=-51 6=37 7=-61 8=-31
s:croir	1=84 4=-34
s:cros	0=-26 2=-31 3=-34 4=-42 5=-31 7=41 8=-34
s:cross	2=-29 4=-41 5=-34 8=-25
s:crow	0=48 8=-68
s:croy	2=-33 3=32 5=-66 6=33
s:croya	2=-32 3=-35 6=57 8=-28
s:croyd	3=42
s:crut	8=-31
s:crutc	8=-27
s:crys	2=-30
s:cryst	2=-29
s:cuis	1=-52 3=-44 4=-42 5=-28 6=-43 7=-30 8=35
s:cuisi	0=-34 1=-74 3=-42 4=-33 5=-35 6=-47 8=34
s:cuivr	8=26
s:cult	8=-36
s:cultu	1=-31 7=-29 8=-31
s:cura	4=31 8=-25
s:curat	2=-27 4=57
s:curi	1=-26
s:curie	1=-30 6=-32
s:curio	2=-26 5=-46 6=40
s:curr	8=72
s:curre	8=70
s:cust	0=-27 1=-42 2=-49 3=-49 4=-46 5=-63 6=-28 7=-40
s:custo	0=-39 1=-40 2=-43 3=-70 4=-35 5=-46 6=-30 7=-31
s:cutt	4=-26 5=-46 6=-25 8=33
s:cutte	5=-28 6=-35
s:cycl	1=30
s:cycle	1=35
s:cyni	1=-76
s:cyp2	2=80 4=-47 7=-35
s:cyp21	2=52 4=-51
s:cyst	2=-44
s:dact	3=30 4=-36 8=-25
s:dacty	3=25 4=-29
s:dail	0=-52 8=-40
s:dair	0=-28 1=31 4=-26
s:danc	4=-31 6=-52 7=-58 8=-33
s:dance	5=-30 7=-43
s:danci	0=-37 5=28
s:dang	5=-62 8=28
s:dange	5=-39 8=42
s:dani	0=-45 4=-37 5=-38 6=64
s:danis	0=-42
s:dans	6=-27
s:data	2=27 8=-30
s:datab	2=41 8=-26
s:date	5=-72 6=80
s:daug	1=-29 3=-31 5=-27 7=-30 8=48
s:daugh	3=-28 5=-30 7=-38 8=45
s:dead	0=-52 4=-40
s:deadl	0=-57 4=-30
s:deaf	2=53
s:deafn	2=59
s:deal	5=-59 7=-65 8=-31
s:deat	5=-53 8=-27
s:deba	0=-55 6=-34
s:debo	0=52
s:debou	0=26
s:debu	0=-33 1=30 7=-27
s:debun	0=-27 1=55
s:deca	8=-26
s:dech	0=-53 7=44
s:deci	0=-53 2=44 4=-30
s:decid	0=-31 2=40 4=-30
s:decl	0=-30 1=26 2=39 3=53 4=39 8=-47
s:decla	4=38 5=28
s:decli	2=66 4=-31 8=-61
s:deco	0=-33 2=55 7=-30 8=-34
s:decou	2=29 4=-51 5=44 8=-43
s:decr	0=-25 1=69
s:decro	0=-42 1=40
s:dedu	7=71
s:deduc	7=35
s:defe	0=62 5=-59 6=-48 8=-95
s:defec	2=74 4=43
s:defen	0=49 1=38 4=-54 5=-70 6=-45 7=-32 8=-78
s:defi	0=-54 1=-36 2=67 4=-33 5=-43
s:defic	1=-28 2=60 5=-39
s:defil	0=-43
s:degr	0=-73 1=75 3=-35 5=-25 6=-47 7=28 8=46
s:degre	0=-33 8=-29
s:degro	1=29
s:degus	1=29
s:deis	1=51
s:deje	0=36 8=-38
s:dejeu	0=27 2=-32 4=39
s:dela	4=-75
s:delai	4=-35
s:delay	4=-43
s:dele	0=34 1=-51 2=-34 4=-79 5=-45 6=-35 8=-62
s:deleg	1=-46 2=-48 3=-45 4=-37 5=-40 6=-38 8=-76
s:delet	2=40 3=65
s:deli	0=-28 1=-40 2=-27 4=-31 8=-39
s:deliv	2=-41 4=-31 8=-27
s:dema	0=-70 2=-72 4=33 5=-31 8=-103
s:deman	0=-51 2=-64 4=26 6=30 8=-47
s:demar	2=-31 4=-27
s:deme	6=-50
s:demen	0=-27 5=35 6=-74
s:demi	7=44 8=31
s:demis	7=54 8=27
s:demo	0=29 2=-30 3=-30 4=-48 5=-52 7=-52 8=30
s:democ	0=70 1=-26 3=-29 4=-27 6=-54 7=-75
s:demon	0=-43 1=30 4=-25 5=-52 8=42
s:deni	1=-32 5=-41 6=65
s:denie	6=39 8=31
s:dent	0=-33 1=-34 2=-41 4=-73 5=-29 6=-25
s:denta	2=-67 4=-61
s:denti	3=-28 4=-31
s:denu	5=29
s:denv	7=-49
s:denve	0=45 7=-60
s:depa	0=26 1=-32 4=-28 6=-47 8=-53
s:depar	1=-36 3=33 4=-33 6=-32 7=-44 8=-45
s:depe	8=-60
s:depen	0=-36 8=-62
s:depl	0=-28
s:depla	3=27 4=42 5=31
s:deplo	4=-28
s:depo	0=-70 2=-33 4=-26 5=-41 7=56 8=-36
s:depor	0=-38 8=30
s:depos	8=-45
s:depr	0=-41 1=-41 4=30 5=-42 6=-34 7=-42 8=-58
s:depre	0=-33 1=-31 4=42 5=-39 6=-34 7=-52 8=-59
s:depu	1=-42 4=30 5=25
s:depui	6=53
s:deput	8=-27
s:derb	0=-31 1=-35 8=73
s:derm	4=-25
s:dern	3=-46 4=44 5=-69 6=69 8=-28
s:derni	0=-45 3=-36 4=83 5=-75 6=81 7=36 8=-34
s:derr	5=-50 7=64 8=71
s:derri	5=-65 8=74
s:desa	0=39 3=41
s:desar	0=57
s:desc	0=45 1=-27 2=54 4=27
s:desce	5=-43
s:descr	0=54 5=41
s:desi	1=-54 2=-39 3=-63 4=-26 5=-78 6=-42 8=-52
s:desig	1=-56 3=-63 4=-50 5=-83 6=-75 7=37 8=-58
s:deso	3=-26 4=53
s:desor	1=36 3=-28 4=38
s:dess	4=-80 5=-26 8=-31
s:dessi	2=-31 4=-45
s:dessu	6=31
s:dest	3=29
s:deta	0=-37 4=-30 7=55
s:detac	0=-31
s:detai	5=33 8=33
s:dete	0=-37 1=-31 3=33 4=-73 5=-47 6=-32 7=-41
s:detec	0=-31 2=26 3=-67 4=-32
s:deten	0=-36 1=-27 3=46 4=-35 5=-34 6=-29 8=55
s:deto	3=-36 4=48 6=-28 8=-30
s:detou	3=-37 4=68
s:dett	5=-25 8=-36
s:dette	8=-30
s:deva	4=41 5=-26
s:devan	8=-27
s:deve	0=-52 1=-26 2=-46 4=-57 8=-46
s:devel	0=-48 1=-32 2=-36 3=-73 4=-61 5=-32 6=33 7=-36 8=-40
s:deven	1=29 5=60 7=26
s:dever	3=59
s:devi	3=-36 4=-47
s:devic	4=-72
s:devo	0=-44 4=-40 5=-29
s:devol	0=-38
s:devr	3=-53
s:diab	2=-46 4=-26 5=-29 8=-35
s:diabe	4=65
s:diag	0=-31 5=-29 8=-49
s:diagn	2=48
s:diagr	2=-39 8=-59
s:dial	0=42 2=-31 6=-43 7=-31
s:dialo	0=-30
s:dialy	6=-34
s:dick	1=-34 4=42
s:dict	0=45 1=-39 3=-82 4=39
s:dicta	0=30 3=-32 4=60
s:dicti	1=-29 3=-35 4=-45
s:diff	0=-36 1=-35 2=-38 5=58 6=-36 7=-35
s:diffe	1=-25 5=66 6=-29 7=-48 8=-29
s:diffi	1=-26 2=-25
s:digi	8=-27
s:dijo	6=-30
s:dima	0=60 5=-56 8=-32
s:diman	0=64 5=-56 6=39 8=-43
s:dinn	0=-31 4=-47 5=36 6=-36 8=-26
s:dinne	0=-39 4=-51 5=54 6=-37
s:dioce	0=-30
s:dipl	0=-57 1=-35 4=-57 5=-28 6=-28
s:diplo	0=-61 1=-37 4=-58 5=-38 6=-27
s:dire	0=-72 1=-36 2=-39 3=-65 4=-89 5=26 7=-63
s:direc	0=-61 2=-39 3=-67 4=-74 6=-72 7=-54
s:diri	0=28 1=-55 2=-38 4=-35 5=-40 6=-74 7=66 8=-47
s:dirig	0=53 1=-56 2=-25 4=-39 5=-43 6=-63 7=49 8=-60
s:disa	6=-25 8=-51
s:disab	4=-30 8=-34
s:disag	5=-40
s:disai	5=40 8=-29
s:disc	0=-58 2=-49 3=-43 4=32 8=47
s:disca	4=27 8=-43
s:disch	4=30 5=-42 6=39 8=43
s:disci	1=52
s:discl	0=-35 3=-36 4=-29 8=95
s:disco	0=-33
s:discr	2=-40
s:discu	0=-46 5=35
s:dise	4=-67 7=33
s:disea	2=42 4=-33
s:disen	1=-28 7=40
s:dish	3=-31
s:dishe	3=-40
s:dism	5=37 8=45
s:dismi	8=77
s:diso	2=34 4=-63 6=-25 8=39
s:disor	2=46 4=-77 6=-25 8=29
s:disp	0=-77 1=-32 2=-56 3=64 4=-75 5=-28 6=-47 7=54
s:dispa	5=27 7=-32
s:dispe	3=70 6=-33 8=65
s:displ	3=-26 4=-46
s:dispo	0=-27 4=-33 5=-29
s:dispu	0=-41 2=-39 4=-29 5=-38 7=40
s:disq	8=68
s:disqu	8=67
s:diss	4=-41 5=-31 6=-73 7=-37 8=-36
s:disse	0=-32 6=-49
s:disso	0=54
s:dist	0=74 4=-36 5=-37 6=-32 7=-41 8=-54
s:distr	0=77 1=-27 4=-32 5=-28 6=-32 7=-50 8=-33
s:dive	0=39 6=-62 8=-34
s:diver	6=-60 8=-40
s:divi	1=37
s:divin	4=-36
s:divo	0=-27 3=-31 5=53 6=-38 7=-28
s:divor	2=-28 3=-25 5=60 6=-72 7=-25
s:diwa	0=39 1=-32
s:diwal	1=-28
s:docke	7=39
s:doct	0=-71 2=-70 3=-64 4=48 5=-27 6=-50 8=-61
s:docto	0=-62 2=-56 3=-54 4=28 6=-51 8=-69
s:docu	0=-28 2=-26 3=-36 5=-46 7=-40 8=-39
s:docum	0=-30 2=-29 5=-33 7=-55 8=-35
s:does	0=44 4=59 6=-65 8=-37
s:dogm	1=-49
s:doig	2=-32 3=52 4=33 6=-36 8=-33
s:doigt	2=-30 4=-54 8=-36
s:doin	4=-27 8=83
s:doiv	2=-26
s:doive	2=-26
s:domi	2=-34
s:domic	5=-27 8=33
s:domin	2=-50 5=48
s:dona	8=-25
s:donat	2=43 8=-25
s:donn	0=-56 1=42 2=53 3=73 4=-64 6=-40 7=-39 8=-74
s:donne	1=-27 3=86 4=-43 5=30 7=-42 8=-44
s:dono	0=-28 2=37 4=-34 8=-26
s:door	1=-29 4=94 5=-58 6=-33 7=54
s:dorm	0=-25
s:doss	1=-37 2=31 6=25
s:dossi	0=-36 1=-36 2=29 3=-31 4=-42 6=40
s:doua	7=-39 8=-45
s:douan	7=-38 8=-41
s:doub	0=-43 1=32 2=-41 5=-93 6=-74 7=-40 8=-66
s:doubl	0=-37 1=-34 2=-38 5=-31 6=-50 7=-35 8=-66
s:doubt	1=36 4=-38 5=-27 8=-28
s:douce	4=36
s:doule	4=-27
s:dout	0=-29 5=-29
s:douz	1=-27 2=-35 4=43 5=-43 8=-34
s:doyl	6=35
s:draf	0=-30 1=-31 2=-41
s:draft	0=-27 1=-32 2=-34
s:drag	4=-35 5=49
s:dram	7=34
s:drap	2=-38 6=-29
s:drape	6=-28
s:drep	2=76 4=-93
s:drepa	2=56 4=-123
s:drin	0=-62 1=-33 4=69 5=-49 8=32
s:drink	0=-52 1=-26 4=93 5=-41 6=-29 8=-32
s:driv	1=-50 2=-65 4=-57 6=-94 7=65 8=35
s:drive	1=-34 4=-52 5=27 6=-77 7=39 8=-69
s:drivi	1=-37 2=-37 4=-42 5=-32 7=-38 8=50
s:drog	4=-48 8=51
s:drogu	4=-40 8=54
s:droi	2=-36 3=30 4=-42 5=-59 6=-47 7=-50
s:droit	0=-48 1=-61 5=-25 6=-47 7=-41
s:drop	3=-47 4=44 8=39
s:dropp	8=51
s:drug	1=-53
s:drum	5=-37
s:drun	4=39
s:duba	3=41
s:dubl	0=26 6=-25
s:dubli	6=-29
s:duch	2=36
s:duche	2=39
s:dura	3=-26
s:duri	4=35 6=-27 8=-32
s:durin	4=40 6=-30 8=-30
s:dust	4=28
s:dutc	0=-29 2=-30
s:duti	4=40
s:dutie	4=47
s:dyna	2=-26 3=85 4=-36 5=-34 7=-30
s:dynam	3=104 4=-34 7=-27
s:dysl	0=-41 2=-28 4=71
s:dysle	2=-25 4=84
s:dysp	4=53
s:dyspr	4=74
s:earl	0=-91 2=66 4=-45 5=-29 6=-51
s:eati	1=43 8=-33
s:eatin	1=35
s:ebat	5=52
s:eben	5=-33
s:ebeni	5=-26
s:ecar	8=-35
s:ecart	3=41 8=-33
s:echa	4=-29 5=32
s:echan	5=43
s:eche	1=-26 3=31 4=49 5=-40 6=-38 8=-26
s:echel	4=54
s:ecla	4=30
s:eclai	8=-31
s:ecol	0=85 2=-34 3=-62 5=-95 7=-81 8=-48
s:ecole	5=-39 6=38
s:ecolo	1=27 3=-34 7=-60
s:econ	0=-38 1=-44 4=-34 5=-60
s:econo	1=-47 4=-48 5=-53 6=-25
s:ecop	8=65
s:ecout	3=-33
s:ecra	4=44
s:ecri	0=-38 3=39 4=-73 5=-32 7=-61
s:ecrir	3=36
s:ecrit	3=92 5=-29 8=41
s:ecze	3=30 4=-39 5=-51
s:eczem	3=46 5=-34
s:edin	1=-34
s:edinb	1=-44
s:edit	1=-71 2=-63 3=-35 4=-66 5=-75 6=-71 7=-55 8=-85
s:edite	1=-32 5=-39 6=-38
s:edito	0=-30 2=-35 7=-53 8=-28
s:educ	0=-39 1=-30 4=-38 5=-68 6=-25 7=33
s:educa	0=-53 1=-26 4=-36 5=-101 7=30
s:effa	3=25 8=-33
s:effac	8=-57
s:effe	1=46 8=36
s:effec	1=50
s:egli	0=-31
s:ehler	2=25
s:ehpa	1=-27
s:eigh	0=-49 1=-37 3=-46 5=-31 8=51
s:eight	0=-29 6=60 8=58
s:elde	6=-33 8=89
s:elec	0=-59 1=-45 2=-39 3=-41 4=-73 5=-44 6=-42 8=29
s:elect	0=-35 1=-40 2=-64 3=-44 4=-59 5=-48 6=-65
s:elev	0=-52 1=72 2=-27 3=-63 5=-55 8=-56
s:eleva	1=-32
s:eleve	0=-34 3=-52 4=-59 5=-31 6=-58 8=-55
s:elle	2=25 5=-31 6=79
s:eloi	4=37
s:eloig	4=63 5=-28
s:emai	0=-27 4=28
s:emba	0=-29 3=46 5=-28
s:embau	3=57 8=-44
s:embe	6=-35 8=44
s:embez	6=-48 8=40
s:embo	4=38
s:embr	4=-63 5=42
s:embra	4=-26 5=60
s:embry	4=-53
s:emer	6=30 7=27
s:emis	8=-25
s:emma	0=35
s:empl	1=-47 4=-53 5=-60 7=-107 8=-56
s:emplo	0=-34 4=-71 5=-79 6=28 7=-109 8=-35
s:empo	1=-27
s:empr	0=-29 1=-55 2=-50 3=33 4=-49 5=-44 6=-41 8=-76
s:empre	1=-46 2=-37 3=50 4=-36 5=-56 6=-46 8=-91
s:enca	4=-79 7=73
s:encar	0=41 7=43
s:ence	4=63 5=-49
s:encei	4=61 5=-46
s:ench	0=51 2=-60 5=26
s:encha	0=64 2=-25
s:encl	2=46 3=28 4=-31
s:enclo	0=-27 2=39 6=-27
s:enco	5=42 8=-36
s:encor	5=25 8=-44
s:ende	0=-27 3=-31 4=25 5=42 7=-36
s:endu	2=58
s:endur	2=60
s:enfa	1=38 2=-46 3=-34 5=-68 6=-26 7=-38
s:enfan	1=34 2=-53 3=-36 5=-43 6=-25 7=-30
s:enga	0=-73 1=37 3=-35 5=-33 8=-52
s:engag	0=-46 3=-30 4=-28 5=-31 8=-49
s:engi	2=-52 3=-45 4=-82 5=-74 7=-42 8=-43
s:engin	0=-33 2=-77 3=-57 4=-84 5=-77 7=-31 8=-56
s:engl	1=-35 2=-34
s:engla	7=-27
s:engli	0=-28 2=-27
s:enha	3=-28
s:enhan	3=-40 4=-25 8=33
s:ennu	5=-63
s:enqu	0=-52 2=-38 4=-25 8=-124
s:enque	0=-26 2=-36 4=-38 7=-25 8=-64
s:enre	0=-37 2=-27 3=48 4=-26
s:enreg	0=-30 3=38
s:enro	3=52 6=-25 8=-44
s:enrol	3=131 4=-27 6=-28 7=-31
s:ense	0=-37 1=36 2=-54 5=-64 6=32 7=-35
s:ensei	0=-54 2=-38 4=-35 5=-79 7=-46
s:ensem	4=-42
s:ente	0=-48 2=-27 4=66 5=-53 6=-32
s:enten	4=27 5=-31
s:enter	5=-40 8=-29
s:enth	5=-27
s:enthu	4=-29
s:entr	0=-94 1=-36 2=-74 3=75 4=-46 7=-34 8=47
s:entra	1=-26 4=-45 5=-29 7=-25
s:entre	0=-64 1=-54 2=-44 3=51 4=-68
s:envi	2=29 4=-37
s:envis	2=33 4=-32
s:envo	0=-42 5=59
s:envoi	5=59
s:envoy	0=-31 5=30
s:enzym	2=-27
s:epau	4=-28
s:epaul	4=-39
s:epic	0=-28 1=60 4=-33 5=-46 6=-28 7=-36 8=-32
s:epict	1=84
s:epicu	5=-44
s:epil	2=-35 3=-50 4=57 5=-36
s:epile	2=-37 3=-28 4=26
s:epip	2=-37 4=52
s:epipe	4=51
s:epis	2=-46
s:episo	2=-52
s:epou	0=-40 1=-42 3=-27 4=-61 5=25 8=-34
s:epous	0=-27 1=-45 4=-28 5=37 8=-51
s:epre	2=-33 5=-31 8=37
s:epreu	1=-31 2=-25 8=28
s:equa	0=33 6=46 7=32
s:equal	7=32
s:eque	0=-27 1=30
s:equi	1=-72 3=-47 4=-29 5=26 7=-30 8=-45
s:equil	2=50
s:equip	1=-80 2=-45 3=-35 4=-38 6=-32 7=-32 8=-44
s:eras	4=-27
s:erot	5=48 6=-37
s:eroti	5=58 6=-44
s:erre	0=-40 1=-33 4=-36 8=59
s:erreu	2=30 3=-32 4=-36 6=32 8=64
s:erro	0=-32 8=-69
s:esca	4=-46 5=-36 8=-36
s:escal	8=-25
s:esco	0=-33 5=-32
s:escor	0=-29 5=-61 6=-29
s:escr	5=-48
s:escro	3=-35 5=-43 8=-52
s:espa	0=-35 2=-31 4=34 8=29
s:espac	4=34
s:espr	0=-30
s:espri	0=-26
s:essa	6=-47 8=-64
s:essai	3=30 4=-55
s:esta	0=-33 2=57 7=-40
s:estab	2=37
s:estat	7=-34
s:esti	0=-67
s:estim	0=-58
s:etab	2=36
s:etabl	2=39
s:etai	2=-26 3=-41 5=33 6=-27 7=25
s:etaie	5=38 6=30
s:etal	0=-41 1=-25 2=-32 5=55 6=-27 8=-34
s:etale	5=48 8=-35
s:etalo	1=-30 2=-31 5=27
s:etan	1=29
s:ethi	0=-55 1=29 3=-32 5=-50 7=-28 8=-28
s:ethic	0=-39 5=-36
s:ethiq	0=-47 5=-31
s:etie	1=-46 5=-29
s:etien	0=-27 5=-30 6=57
s:etiq	0=26
s:etoi	1=47
s:etoil	1=73
s:etonn	0=-48 1=28 5=-25
s:etud	2=-25 3=-27 4=-45 5=-76 6=-48 7=-71 8=-72
s:etude	7=-30 8=-28
s:etudi	1=-37 2=-44 4=-29 5=-42 6=-38 7=-53 8=-56
s:euro	0=77 1=-54 4=-33 5=-52 6=-26 7=-125 8=-28
s:europ	0=55 1=-26 4=-39 5=-33 7=-98 8=-34
s:euros	0=62 5=-42
s:evas	8=-29
s:even	1=-47 5=-46 6=-29 8=-66
s:evene	4=37
s:eveni	4=-37 7=27 8=-43
s:event	0=-49 5=-30
s:ever	3=-82 4=-32 7=-79 8=-37
s:every	0=31 2=39 4=-31 6=42 7=-29 8=-36
s:evid	4=-31
s:evit	0=-28 2=-38 4=110 5=-55 6=-32 7=-29 8=-44
s:evite	8=-43
s:evol	2=-48
s:evolu	2=-54
s:evoq	6=52
s:evoqu	5=44 6=52
s:exam	0=-30 1=46 4=-30 5=-33 7=-38
s:exame	1=-27
s:exami	1=50 3=-28 4=-37
s:exce	0=-35 1=-34 3=-45 5=-27 6=-25 8=-104
s:excel	3=-57 7=46 8=-65
s:excl	6=-34
s:exclu	4=-26
s:excu	8=-31
s:excus	4=27 8=-39
s:exec	0=-32 1=-25 4=-47 7=50 8=-33
s:execu	0=-30 1=-29 2=30 4=-36 7=55 8=-41
s:exem	4=49
s:exemp	4=32
s:exer	8=44
s:exerc	8=50
s:exis	0=-46 1=47 5=-31 7=-28
s:exist	0=-46 1=25 6=-26
s:exom	2=52 4=-49
s:expa	2=37 3=-44 4=-45 5=-25 6=-25
s:expat	3=-44 4=-44 6=-28
s:expe	0=-30 1=-43 3=-63 5=78 8=-58
s:expen	5=63
s:exper	0=-33 1=-27 2=-32 3=-53 5=67 6=-31 8=-45
s:expl	2=-29 3=-35 4=-25 6=-47 7=-56 8=-55
s:expla	0=-45 5=-48 7=-34
s:expli	0=35 5=61 6=-41
s:explo	1=38 5=-25 8=-51
s:expo	5=-27 6=-33 8=-45
s:expor	0=34 7=-31
s:expos	8=-40
s:expr	2=-47
s:expre	2=-53
s:exti	8=-30
s:extin	0=26 8=-37
s:extr	0=30 1=-28 3=-29 4=-57 6=-38 7=-39
s:extra	0=-26 2=-29 5=56 8=37
s:extre	0=30
s:eyes	4=64
s:eyesi	2=-26 3=-35 4=70
s:fabr	1=-26 3=-47 4=-38
s:facad	8=-35
s:face	1=-44 3=45
s:facep	3=67
s:faci	0=-41 1=-40 2=-25 3=41 4=-74 5=-33 6=-36 7=-85 8=-49
s:facia	0=-50 1=-34 2=-35 4=-49 5=-28 6=-25 7=-63 8=-42
s:facil	3=-30
s:fact	0=-30 4=-34 5=-35 6=-54 7=-31
s:facte	3=-32 6=-28
s:facto	3=32 4=-26 6=-27
s:faib	4=-30 5=52
s:faibl	4=-33 5=50
s:fail	3=43 4=69 5=-59
s:faile	2=-28 3=43 4=38
s:faill	4=58 5=-28
s:faint	4=29
s:fair	0=42 2=-26 3=-70 4=-42 5=-26
s:fais	3=41 4=-47 5=30
s:faisa	4=-27
s:fait	0=-39 1=-33 4=-64 5=80 6=-63 7=-34 8=-41
s:faith	4=-30 8=-28
s:fals	8=50
s:falsi	8=66
s:fami	0=48 1=-37 2=50 3=-33 4=-116 7=-25
s:famil	0=31 3=-53 4=-142 7=-64 8=-28
s:fanc	2=57 4=-25 6=28
s:fanci	6=31
s:farm	5=-40 6=-55 7=-28 8=-41
s:farme	5=-45 6=-35 8=-39
s:fash	0=47 5=-33
s:fashi	0=42 5=-35
s:fast	3=-29 6=-25
s:faste	3=-29
s:fath	1=-37 2=47 4=-47 7=29 8=26
s:fathe	1=-29 2=33 4=-51
s:fati	0=-39
s:faul	2=32 8=-30
s:faur	4=-29
s:faus	4=63 5=-49
s:fauss	4=43 5=-36 8=27
s:faut	1=-38 5=80 6=-60
s:favo	0=75 2=-28 6=-29 8=-36
s:favor	0=31 8=-45
s:favou	2=-30 6=-28
s:fdse	7=78
s:fede	1=-56 2=47 4=-28 7=-94
s:feder	1=-50 2=44 7=-91 8=33
s:felon	8=-27
s:femal	6=-32
s:femi	0=48
s:femin	0=39
s:femm	1=-52 2=-37 3=-49 5=92 7=-33
s:femme	0=-32 2=-26 4=-56 5=-53 6=110 8=-36
s:ferm	0=-43 2=-52 3=-25 5=-35
s:ferme	2=-38
s:ferr	1=-35 4=-44 5=-51 6=-39 7=63 8=-42
s:ferri	6=-27
s:ferro	5=-52
s:ferti	4=-29
s:fest	6=-43
s:festi	4=-29 5=-39 6=-43
s:feti	0=-26 5=27
s:fetis	0=-40 6=-29
s:feui	2=-27 6=-30 7=41
s:feuil	2=-41 6=-30 7=26
s:feve	3=40 5=-27
s:fian	1=-28 2=-25 3=-41 4=-25 5=-42 8=-57
s:fianc	0=-66 1=-48 4=-34 5=-32 6=34 8=-64
s:fiann	0=43
s:fibr	0=-38 2=-34 7=-53
s:fich	2=36 4=29 7=-30
s:fiche	8=51
s:fichi	3=39 8=-30
s:fict	7=-30
s:fide	0=44 1=57 6=-35 7=-30 8=-27
s:fidel	1=51 4=-26 5=-39 6=-41
s:fiel	0=-54 2=-29 4=-61 6=-47 7=-42
s:fier	4=-27 7=-25
s:fiert	1=-30
s:fievr	4=31
s:fift	8=-63
s:fifte	4=31
s:figh	5=-32
s:figu	0=30 2=66 3=38 8=28
s:figur	2=73 8=-31
s:fija	8=60
s:fijai	8=52
s:fili	2=-63 4=-46
s:filia	2=-26 4=-66
s:fill	0=-41 1=-28 3=-38 4=27 5=72 7=-43 8=-54
s:fille	1=-34 4=-63 6=61
s:film	0=-46 3=33 4=-37 5=73 6=-41 7=-26 8=-29
s:filme	0=-39 3=26
s:filt	5=-30
s:fina	0=-39 1=-43 3=-29 4=-44 5=-41 6=-37 8=-27
s:final	5=-28
s:finan	0=-27 4=-31 5=-44 7=-33
s:find	1=50 2=31 4=-63 8=27
s:fine	4=-36 8=53
s:fing	0=-86 1=-43 2=-48 3=63 4=-55 5=-51 6=-37 7=-52 8=-73
s:finge	0=-78 1=-40 2=-50 3=71 4=-65 5=-46 6=-67 7=-61 8=-85
s:fini	0=31 4=-35 8=63
s:finis	0=31
s:fire	0=-29 1=-36 4=-43 7=62
s:firef	4=-39
s:firm	4=-44 7=-28
s:firmw	4=-42
s:firs	0=-36 3=-51 4=-52 5=-60 6=-32
s:fisc	0=-41 8=-69
s:fisca	0=-34 4=-29 8=-30
s:fitt	6=-39 7=-39
s:fitte	6=-50 7=-42 8=-32
s:fixe	4=-34 5=-42 8=-38
s:flag	7=-34
s:flagg	3=32
s:flat	4=-27 8=-35
s:flatm	5=58
s:fleu	8=-39
s:fleur	8=-34
s:flexi	1=-25
s:flig	0=-28 1=-27 2=37 4=-31 7=-25
s:fligh	4=-39
s:flin	5=48
s:flir	5=-110 8=-36
s:flirt	5=-84
s:floo	0=31 3=56 5=-42 7=-66
s:floor	5=-26
s:flor	0=-35 2=-35 3=-36
s:flot	0=61 6=-27
s:flott	0=61 4=-31
s:flow	1=-25 3=-32 6=-32
s:flowe	1=-31 6=-42
s:flye	0=37
s:flyer	0=41
s:flyi	4=35
s:flyin	4=31
s:foll	0=-33 1=68 4=-52 5=-40 7=-33
s:follo	0=-28 1=69 3=-35 4=-45 5=-42
s:fonc	6=-41 7=-58
s:fonct	6=-47 7=-39
s:fond	0=37 1=-68 3=-67 4=-44 5=-39 8=-41
s:fonda	1=-42 4=-33 5=-43 8=-34
s:foot	0=-39 1=-43 5=-25 8=-27
s:footb	0=-41 1=-29
s:forb	3=-36 8=34
s:forc	7=-34 8=-35
s:fore	0=-38 2=-69 3=-49 5=-59 6=-26 7=26 8=-32
s:forec	1=-33 4=-45 7=-34
s:forem	1=25 7=35
s:foren	2=-70 3=-39
s:fores	3=-38 5=-28
s:forg	3=-30 4=-43 6=-25 8=43
s:forge	4=-43 6=-27 8=52
s:forgi	3=-28 8=42
s:fork	8=-37
s:forkl	8=-41
s:form	0=-55 3=-25 4=-26 8=-44
s:forma	0=-47 1=-67 2=-47 3=-35 4=-81 5=-48 6=-67 7=-75 8=-54
s:forme	5=27 7=39
s:formu	0=-33 4=41 8=-25
s:fort	1=-44 3=-57 4=41 5=-26 6=-31
s:forte	1=-26
s:foru	1=-56
s:forw	0=-25 2=-41
s:forwa	2=-42
s:foui	0=-34
s:fouil	0=-32
s:foun	0=-26 3=-29 4=-41 7=-26
s:found	4=-43 5=-34
s:four	0=-29 1=-31 2=-27 3=-31 4=-34 5=-52 6=-61
s:fourn	1=-32 4=-33 5=-79 6=-60
s:foye	4=-28 5=-36 6=31 8=-26
s:frac	4=-37
s:fract	4=-28
s:frag	4=-33
s:frai	5=67 7=40
s:fram	1=-45 8=-29
s:frame	1=-29 8=-30
s:fran	0=46 2=-59 3=-49 6=-60 8=-78
s:franc	0=74 1=-39 2=-49 4=-62 5=-77 6=-43 8=-79
s:frank	0=-26 5=29
s:frap	2=-43 3=-26
s:frapp	0=-30 2=-37
s:frau	0=-39 1=-58 3=-33 4=-38 5=-32 7=-37
s:free	0=-50 5=-51 6=-35 8=-55
s:freel	1=-45 7=30
s:freem	0=-52 1=25 6=-40 7=-30 8=-45
s:freet	1=42 5=-35
s:freig	2=-30
s:freq	0=-26 1=51 2=-31 5=129 6=-60 8=-26
s:frequ	1=36 2=-32 4=-34 5=130 6=-71 8=-26
s:frer	1=-108 3=-52 4=48 5=-39 8=28
s:frere	1=-29 2=31
s:fres	2=-34
s:frid	0=-40 3=32 4=59
s:frida	0=-26
s:fridg	4=25
s:frie	4=-55 6=57 7=31
s:frien	1=28 4=-49
s:froi	5=31 6=-32
s:fron	0=-36 4=-96 7=-34 8=39
s:front	4=-49 8=69
s:froz	4=-37
s:froze	1=27 4=-33
s:fuit	8=32
s:full	1=-49 4=72 5=-25
s:fund	0=83 4=-51 5=-28 7=-33
s:fundr	0=53 4=-38
s:fune	0=-33 1=-50 6=-32
s:funer	1=-40 8=-26
s:furn	5=-25
s:furni	5=-28
s:furt	1=-30 8=46
s:furth	1=-30 8=37
s:fusi	4=-43
s:fusio	4=-37
s:futu	1=36 6=42
s:futur	1=46
s:gaba	3=39 4=-31
s:gagn	0=-55 6=53 8=-63
s:gale	5=-29
s:galer	5=-30
s:game	3=-25
s:gamm	4=-63
s:gand	7=43
s:gara	4=-27
s:garag	0=-31
s:garc	1=-27 2=-35 4=35 5=-44 6=77 8=-27
s:garco	0=-28 1=-27 2=-34 5=-39 6=73
s:gard	1=-47 4=-116 6=30
s:garda	3=46 6=-29
s:garde	0=-31 1=45 4=-34 5=-62 6=-41
s:gardi	1=-81 2=-28 3=-25 6=26 8=-31
s:garg	1=-51
s:gargo	1=-46
s:gate	0=53 3=-73 5=-57
s:gauc	2=-67 3=-33 4=-41 6=-33 7=-50
s:gauch	0=-36 1=-32 2=-67 5=-33 6=-29 7=-39 8=-27
s:gaul	0=66
s:gaull	0=86
s:gdan	7=32
s:gdans	7=43
s:gedm	2=44
s:gedma	2=32
s:gend	0=-29 5=-26 8=-37
s:genda	8=-34
s:gende	5=-27
s:gene	1=-84 3=-81 4=-152 5=-97 6=-66 7=-69
s:genea	8=-38
s:gener	1=-34 2=-45 3=-27 4=-59 5=-39 7=-54 8=53
s:genet	0=-49 1=-58 2=64 3=-59 4=-133 5=-61 6=-47 7=-39 8=-82
s:geno	0=-40 5=-46 6=-56 7=-33 8=-55
s:genom	0=-29 2=30 6=-25
s:genot	2=83 4=-36
s:genr	1=-27 4=-31 6=-27 7=25
s:geog	5=-45
s:geogr	5=-32
s:geom	3=38 4=-27
s:geome	3=39 4=-34
s:gera	0=-27 1=-35 3=-30 4=-50 6=-44 8=-38
s:geran	0=34 1=-40 4=-26 6=-48
s:gere	8=33
s:germa	8=-27
s:gest	0=-32 1=-34 2=-38 4=-32 5=-45 6=-50 7=-59 8=-35
s:gesti	0=-46 1=-26 2=-31 3=-25 4=-37 5=-59 6=-33 8=-35
s:gift	6=47
s:gigo	5=38
s:gilet	0=33
s:girl	0=-25 1=-46 4=-82 6=29 8=-29
s:girlf	4=-74 5=52 8=-46
s:give	2=38 3=40 7=-62 8=67
s:glas	0=-30 4=-51 8=-52
s:glau	2=37 3=-37 5=-28
s:glauc	4=31
s:glis	1=29 2=-41 3=-37 5=44 6=51 8=-31
s:gliss	1=57 2=-35 3=-28 6=50
s:glob	3=68
s:globa	3=59
s:glov	4=36 5=-35
s:glut	3=-25
s:goal	0=-28
s:goalk	1=-30
s:goin	4=52 7=35
s:goss	0=-26 6=43 8=28
s:gossi	6=33 8=30
s:gourm	8=-26
s:gouv	0=-28 5=-44 8=-31
s:gouve	3=-37 5=-42 8=-29
s:gove	1=-49 5=-34 6=-35 7=-46
s:gover	1=-40 4=-27 5=-46 6=-41 7=-34 8=30
s:grac	1=26 3=-35
s:grad	0=-41 1=-40 3=-31 4=-58 5=-29
s:gradu	1=-35 7=-27
s:gran	0=-30 1=57 2=-39 4=-43 5=-62 7=-30
s:grand	4=-32 6=42
s:grap	0=-59
s:graph	0=-43 2=-28
s:grav	4=-33
s:grave	4=-74
s:grea	1=-59 4=43
s:gree	0=48 3=-86 4=-55 5=-69 6=-31 7=-28
s:greem	5=-69
s:green	0=-56 1=31
s:gref	8=-70
s:greff	8=-78
s:gren	6=-26
s:greno	6=-31
s:grev	0=-44
s:grie	5=25
s:griev	7=-27
s:grin	6=39
s:grind	6=51
s:grou	0=53 1=46 3=30 4=-72 6=-67 7=-76
s:groun	1=54 3=33 4=-29 8=29
s:group	6=-40 7=-48 8=-25
s:grow	3=-68
s:guar	1=-31 3=39 4=-30 5=-38 6=-25 7=-39 8=-31
s:guard	0=-41 3=43
s:guer	0=46 1=77 4=-64 5=-25 6=71
s:guere	4=-45 5=-34
s:gueri	4=30 6=29
s:guerr	0=31 1=76 3=-31 4=-66
s:gues	0=28 3=30
s:guest	1=-40
s:guid	0=-36 2=-31 3=-38 5=-46 6=-60 7=-42 8=-41
s:guil	0=-48 1=-38 5=-28 6=-37
s:guilt	8=32
s:gurd	1=82
s:gurdj	1=78 5=-38
s:habi	1=-52 4=-39 5=51 7=-41
s:habil	4=-51
s:habit	0=-29 1=-32 5=45
s:hack	1=-26
s:hacke	1=-30
s:haem	2=48 4=-58
s:haemo	2=53 4=-49
s:hand	1=-28 2=-68 3=-49 4=-33 5=-30 6=-89 7=-73
s:handb	1=-27 4=-39 7=-30 8=-32
s:handc	0=43 4=-26 5=30 8=-28
s:handi	3=-77 6=-35 8=-30
s:handl	0=-29 2=-34 4=-47 5=-41 6=-30
s:handp	8=-30
s:hands	3=-48 4=-61
s:handw	4=-42
s:hano	0=47
s:hapl	2=45
s:haplo	2=37
s:haras	8=-36
s:harc	6=42
s:hard	3=-60 6=-71
s:harm	1=42 2=46 4=27
s:harml	2=60
s:harmo	1=43
s:harr	0=65
s:harv	8=-31
s:haul	2=-38
s:hauli	2=-27
s:haut	0=28 4=-26 7=-48
s:havi	5=32
s:haza	1=-37 3=-27
s:hazar	1=-25 3=-32
s:head	0=-25 3=-45 4=-50 5=37 7=-50 8=-62
s:headm	8=-39
s:heal	0=-28 4=-31 5=-74
s:healt	1=-25 2=-32 5=-64 6=-31 8=-28
s:hear	1=-40 4=77 5=-60 6=-31
s:heari	0=-38 1=-27 2=-36 4=55 5=-31
s:heav	4=-27
s:hebd	3=-45
s:helen	6=-64
s:helm	4=47
s:helma	4=55
s:helme	5=-26
s:help	2=-29 4=39 5=-31 6=-31 7=29 8=-73
s:helpe	2=-39 8=-68
s:helpl	6=-35
s:helv	7=-29
s:hemo	2=55 4=-96
s:hemoc	2=26
s:hemop	2=64 4=-78
s:henc	8=-40
s:here	0=-46 2=33 4=-98 6=-40
s:hered	2=43 3=-30 4=-100 5=-25 6=-36
s:heri	4=-56 5=-31 7=-57 8=-31
s:herit	0=-34 4=-56 5=-42 6=-36 7=-41
s:herma	6=-50
s:hern	4=66 8=-48
s:herni	4=49 8=-45
s:hero	6=-70 8=-35
s:heroi	6=-51
s:hers	0=60 2=29 4=-25 5=51 7=-28
s:herse	0=46 1=-34 2=29 4=-80 5=27
s:hete	0=-50 1=-47 3=-31 4=-76 5=-66 6=94 8=-50
s:heter	0=-42 1=-46 3=-37 4=-78 5=-56 6=75 7=-34 8=-69
s:heur	1=-46 3=-53 4=47 8=45
s:heure	3=-59 4=35 7=-42 8=66
s:hexh	4=-39 6=-30
s:hexha	4=-50 6=-43
s:hida	0=51 5=-29
s:hidal	0=67 5=-28
s:hier	4=-63
s:hiera	4=-61
s:high	4=49
s:highl	4=58
s:hims	0=91 2=-29 3=-33 5=27 6=-34
s:himse	0=34 1=33 3=-27 7=-36 8=-29
s:hind	1=89 4=-37 5=-26 6=-33
s:hindo	1=43
s:hint	0=-36 5=47 6=55 7=-25
s:hinte	6=55
s:hire	0=-29 2=-31 8=-43
s:hiri	4=-25
s:hist	0=-75 1=-37 2=-46 5=54 6=-68 7=-37
s:histo	0=-73 1=-56 2=-29 4=32 5=58 6=-83 7=-42
s:hoan	0=41
s:hobb	5=-27
s:hold	0=-71 1=37 2=29 6=-40 7=61 8=-59
s:holde	3=-35 6=-44 7=34
s:holi	1=36 7=-28
s:holid	1=31 7=-25
s:home	0=-45 1=57 6=-31 7=-32 8=-36
s:homeo	0=-47 1=79 7=-26
s:homm	0=-86 2=-32 3=-52 4=-80 5=40 6=66 8=-88
s:homme	0=-65 1=-37 2=-37 3=-36 4=-35 5=29 8=-56
s:homo	0=-67 1=-47 3=-34 4=-89 5=-97 6=77 7=-48 8=-64
s:homog	6=-30
s:homol	2=-26 6=-43 8=-28
s:homop	6=-35 8=-43
s:homos	0=-46 1=-37 2=-35 4=-27 5=-49 6=97 7=-41 8=-47
s:homoz	2=73 4=-32
s:hone	5=-35
s:hones	5=-29
s:honn	7=49
s:honne	7=39
s:hono	5=-39 7=36 8=-72
s:honou	7=34 8=-49
s:hope	1=25 4=-46
s:hopi	2=-77 5=-41
s:hopit	2=-66 4=-28 5=-29 6=72
s:hori	3=-36
s:horiz	3=-28
s:horlo	5=-27
s:horo	4=-58
s:horos	4=-54
s:hors	4=51 7=-50 8=-30
s:hosp	0=-32 1=37 2=-27 4=-44 5=-43 6=-62 8=-83
s:hospi	0=-42 1=57 2=-35 4=-38 5=-30 6=-52 8=-71
s:host	0=73 1=-41 5=42
s:hoste	1=-27
s:hosti	0=40
s:hote	0=-27 1=-54 2=-47 3=-36 4=-72 5=61 6=-35 7=-27 8=-27
s:hotel	4=-41 5=-35 7=43
s:hotes	5=56 7=-37
s:hour	1=-57 8=49
s:hous	1=-47 2=-33 4=-34 5=-50 6=30 7=-80 8=40
s:house	1=-41 6=42
s:housi	5=-26 6=-30 7=-35
s:huil	5=-63 8=-35
s:huis	0=-29
s:huiss	0=-43
s:huma	0=-32 1=46 2=-46 3=-66 4=-32 5=-45 6=-58 7=-58 8=-65
s:humai	5=-35
s:human	0=-45 1=41 2=-26 3=-59 4=-28 6=-51 7=-41 8=-55
s:humou	0=27
s:hung	0=37 1=-33 6=-27 7=-32
s:hunga	1=-41
s:hunt	1=-45 2=73 4=-82
s:hunti	2=76 4=-77
s:husb	0=-48 2=-52 6=-41 7=-29
s:husba	1=49 2=-42 5=39 6=-49
s:hybr	4=-44
s:hybri	4=-30
s:hype	2=37 4=56 5=-29
s:hyper	2=69 4=56
s:idea	0=-28 5=-27 8=-61
s:ideal	1=-65 8=-29
s:idem	3=-50
s:idemi	3=-41
s:iden	0=-38 1=-34 3=76 4=-49 5=-38 6=32 7=-33 8=-52
s:ident	0=-56 1=-40 2=29 3=40 4=-58 5=-35 6=27 7=-43 8=-64
s:igno	2=60
s:ignor	2=81
s:illi	3=30
s:illis	3=35
s:illn	4=54
s:illne	4=44
s:illu	6=29
s:illus	6=26
s:imag	0=-33 4=-40 7=-49 8=-32
s:image	3=-34 4=-29
s:imagi	8=-37
s:immi	0=37 4=-26
s:immig	0=49 4=-28
s:immo	0=-35 1=39 2=-35 4=-37 7=-57
s:immob	0=-25 1=-39 2=-35 4=-47 5=-37 7=-55
s:immor	1=65 8=-35
s:impa	3=-25
s:impac	3=-27
s:impl	4=38 7=33 8=33
s:impla	4=49 7=28
s:impo	0=-65 3=40 4=-65
s:impor	0=-62 4=-36 5=-32
s:impos	3=35
s:impot	4=-28 5=57
s:impr	0=-66 1=-38 7=-54
s:impri	0=-62 7=-64
s:impro	1=-29
s:inap	4=68
s:inapt	4=70
s:inca	4=43 8=31
s:incap	4=41
s:incar	8=44
s:ince	2=37
s:inci	1=-45 2=46 4=-32 5=-33
s:incid	1=-46 2=54 4=-40 5=-32
s:incl	0=-32 1=-55 2=44 5=-25 6=36 8=-31
s:inclu	0=-38 1=-56 5=-29 6=32 7=-40 8=-67
s:inco	6=47
s:incom	6=49
s:incr	1=55 2=-35
s:incro	1=51 2=-54
s:inde	0=37 1=-33 3=53 5=-43 6=-50 7=-49 8=-78
s:indep	0=60 4=-63 7=-45
s:indi	4=67 8=50
s:indic	4=56 8=54
s:indu	1=-35 2=-31 5=-36 7=-39 8=-40
s:indus	5=-40 7=-42 8=-38
s:infi	0=-76 1=-46 2=-71 4=-79 7=38 8=-54
s:infid	6=-53
s:infir	0=-60 1=-35 2=-70 4=-67 7=41 8=-42
s:info	2=-43 4=-90 5=-37 6=-31 8=-54
s:infor	4=-94 6=-32 7=-39 8=-34
s:inge	0=-28 1=-50 2=-51 3=-76 4=-50 5=-73 8=-35
s:ingen	0=-56 1=-35 2=-51 3=-65 4=-33 5=-49 6=-31 7=26
s:inha	4=-29
s:inhal	4=-41
s:inhe	1=-31 2=-28 4=-72 5=-29 6=-35 7=-25
s:inher	1=-28 2=-38 4=-60 6=-33
s:init	0=-33 3=-50 5=-39 7=-54 8=39
s:initi	3=-51 5=-32 7=-59
s:inju	2=34 4=-66 5=-44 6=32
s:injur	2=32 4=-50 5=-31 6=25
s:inma	0=-26
s:inmat	8=41
s:inno	2=-56 4=-25 8=-42
s:innoc	8=-35
s:innov	2=-34 8=-50
s:inqu	6=-33 8=-26
s:inqui	1=-27 5=-27
s:insc	5=25
s:inscr	3=28
s:inse	8=47
s:inser	8=46
s:insi	0=58 3=29 4=-40 6=-26 7=-28
s:insid	3=-27 4=-35 8=33
s:insis	0=31 3=33
s:inso	0=-38 1=34 4=54 6=-44 7=-50
s:insom	4=73
s:insou	0=-50 1=27 7=-57
s:insp	0=-31 2=-27 4=-51 5=-43 8=-33
s:inspe	0=-38 4=-28 5=-35 6=-31 8=-39
s:inst	0=-79 1=-61 2=-33 3=-75 4=-51 5=-62 8=-44
s:insta	1=-43 3=-72 4=-25 5=-26
s:inste	3=30
s:insti	0=-54 6=-53 8=30
s:instr	4=-43 6=-28 8=-73
s:insu	1=-77 2=-32 5=36 6=35 7=-44 8=-55
s:insul	2=-47
s:insur	0=-27 1=-43 2=27 4=-76 5=62 7=-31 8=-54
s:inte	0=-67 2=-53 4=-45 6=37 8=-30
s:integ	0=-31 1=62
s:inter	0=-44 1=-36 2=-51 5=35 6=26 7=-37
s:inti	0=-34 2=-37 4=-38 5=57 6=-52 7=-48 8=-76
s:intim	0=-35 1=-28 4=-31 5=62 6=-69 7=-39 8=-64
s:into	2=83 4=-32
s:intol	2=59
s:intr	1=-38
s:inut	4=-29 6=35
s:inuti	4=-28
s:inve	0=-45 1=-50 2=33 3=-66 4=-82 5=-75 7=-44
s:inven	1=-33 3=-41 4=-57
s:inver	2=47 4=-42
s:inves	0=-60 1=-43 3=-26 4=-39 5=-76 7=-35 8=-56
s:invo	1=-36 5=-31 8=-32
s:invoi	1=-51 8=-36
s:irela	1=-39
s:iris	0=-27
s:irre	1=51
s:irrel	1=46
s:isra	0=25
s:israe	0=49
s:ital	0=-44 4=-45 6=-55
s:itali	0=-29
s:ivre	0=-37 8=32
s:ivres	0=-39 8=34
s:jail	8=25
s:jaile	8=31
s:jama	1=-50 2=-81 6=54 8=33
s:jamai	0=37 2=-70 5=25 6=72 7=-39 8=52
s:jamb	4=30 8=-34
s:janu	0=70 6=-31
s:janua	0=45
s:janv	2=-39 4=-28
s:janvi	0=25 2=-28 4=-34
s:jard	1=57 5=-32 6=43
s:jardi	1=56 5=-26 6=28 7=-37
s:jarg	4=-55
s:jargo	4=-42
s:jaun	0=43
s:jaune	0=40
s:jaure	0=-34
s:jers	5=-26
s:jerse	5=-30
s:jesu	1=89
s:jesui	1=86
s:jeun	0=36 1=-43 4=-46 6=-57 7=-65 8=31
s:jeune	1=-38 4=-32 5=29 6=30 7=-44
s:join	0=-40 3=53 4=-58 6=-85 7=52 8=-54
s:joine	2=-28 4=-52 5=-35 6=-91 7=84 8=-34
s:joint	3=-36 4=-39
s:joke	1=56 4=-77 5=47 6=-58 7=-39 8=-66
s:joue	2=29
s:joueu	2=34 3=-37
s:jour	0=-25 1=26 2=-53 3=29 4=-38 5=-86 7=60 8=-40
s:journ	1=46 2=-66 4=-50 5=-57 6=-35 7=37 8=-56
s:judg	2=-39 4=-43 8=-29
s:judge	2=-28
s:judi	3=-43 4=-33 5=-44 8=27
s:judic	2=-37 3=-49 4=-53 5=-55 8=45
s:juge	5=47
s:jugem	5=45 8=-49
s:juli	5=-37
s:julie	5=-34 6=62
s:jume	0=60 2=-27 4=65 6=29 7=-25
s:jumea	2=-102 4=48 7=-29
s:jumel	6=-38
s:jump	8=37
s:jumpe	8=35
s:juni	0=-48 4=-35 5=71 6=-34
s:junio	0=-27 4=-33 5=57 6=-32 7=25
s:jure	8=-26
s:juri	2=-27 3=-63 7=-33 8=-30
s:juris	1=-31 2=-26 3=-69 4=-30 7=-45 8=-32
s:jusq	1=44 2=-34 4=39 5=-32 7=28 8=-34
s:just	1=-29 5=-66 6=-41 8=40
s:justi	1=-25 4=-25 5=-48 6=-37 8=28
s:juven	8=41
s:kamp	3=26
s:kampa	3=36
s:kant	1=53
s:kanti	1=75
s:kare	5=-31 6=45
s:kari	5=-29 6=38
s:kary	2=63
s:karyo	2=63
s:kcnh	4=-66
s:keep	0=26 3=-26 6=-89
s:keys	3=36
s:keyst	2=-35 3=52
s:kidn	2=58 7=-26
s:kidne	2=79 6=-25 7=-40
s:kill	1=34 2=28 6=-26 8=-34
s:kille	2=40 6=-27 8=-26
s:kine	4=-53
s:kines	4=-43 8=-25
s:kitc	0=27 1=-28 5=-26
s:klin	2=39 4=-53
s:kline	4=-50
s:knock	0=31 5=-34 8=-26
s:knot	8=-26
s:know	2=34 4=-51
s:knowl	5=-44
s:kore	8=-26
s:korom	3=34
s:kurd	0=34
s:kyot	1=-42
s:labo	0=32 1=-44 3=-41 4=-74 5=-57 6=-55 8=-59
s:labor	0=-35 1=-41 2=-27 4=-61 5=-30 6=-33 7=63 8=-38
s:labou	5=-35 6=-29 7=-105
s:laca	1=30
s:lach	0=53 8=-38
s:lact	2=36
s:lacto	2=35
s:ladd	1=-27 4=85 6=-26
s:ladde	4=77 6=-33
s:ladi	5=-29
s:ladie	1=-38
s:laic	0=-34
s:lain	7=-26
s:lais	0=-31 1=-25 3=-37
s:laiss	7=-31
s:land	1=-45 6=27 7=-29 8=28
s:lande	5=-44
s:landl	1=-41 2=-26 4=-37
s:lang	1=-33 3=-25 4=-47 7=-30 8=-53
s:langa	1=-26
s:langu	3=-35 8=-41
s:laps	0=-33 1=-32 7=69
s:lapse	1=-32 7=68
s:lapt	3=-30 8=39
s:lapto	3=-32 8=36
s:late	2=37 4=98 5=-99
s:lati	1=-26
s:laug	4=-47 8=-35
s:laugh	8=-39
s:laun	1=36 2=-41 4=-29 5=-25 8=35
s:launc	2=-35
s:laund	1=46 8=52
s:laur	6=45
s:lawy	5=-27 8=-36
s:lawye	0=27 5=-27 8=-29
s:layo	0=-38 1=-31
s:layou	0=-41 1=-52
s:lead	0=-44 2=-29 4=-26 5=-50
s:leade	0=-37 5=-26 6=-31 8=-26
s:leaf	0=-30
s:leag	0=-31
s:leagu	0=-29 8=38
s:lear	0=-29 1=-30 4=-34 5=-31 6=27 7=55 8=-36
s:learn	1=-25 2=26 7=83
s:leath	5=36
s:leav	0=41 3=-52 5=-45 7=-68 8=-69
s:leave	0=-35
s:leavi	0=38 1=-27 4=-26 6=-33
s:lect	1=-75 2=-35 3=-35 4=-53 5=-52 6=-64 7=-46 8=-36
s:lecte	0=55 4=-26 5=-36
s:lectu	0=-55 1=-53 2=-34 4=-43 5=-54 6=-56 7=-25 8=-28
s:leed	1=-32 4=-28 5=-34 6=-45
s:lega	8=-36
s:lege	4=35 5=68 6=-27
s:leger	4=44 5=45
s:legi	0=77 1=-38 2=-40
s:legis	0=27 1=-39 2=-36
s:leic	2=-27
s:leice	2=-31
s:leid	2=30 8=-30
s:leide	2=41 8=-26
s:lemo	5=-42
s:lero	4=46
s:lesb	0=-36 1=-55 3=-29 4=-73 5=-48 6=65 7=-39 8=-35
s:lesbi	0=-38 1=-49 3=-29 4=-58 5=-41 6=91 7=-29 8=-38
s:lesbo	1=-45
s:lett	1=-50 2=43 8=47
s:lette	1=-59 2=68 3=-25 4=-54 5=-27
s:lettr	1=35 3=-34 4=37 5=-31
s:leuc	4=36
s:leuce	4=28
s:leur	6=-44
s:leve	0=-42 4=48 5=-26 8=-46
s:levr	4=51
s:levre	4=41
s:levu	5=-29
s:lgbt	6=44 7=-28
s:liai	0=-40 1=-37 2=-28 4=-34 6=-65 8=-38
s:liais	0=-46 1=-46 3=-34 4=-40 6=-68 8=-45
s:libe	2=-41 3=-72 6=-35 7=-54
s:liber	0=34 2=-39 3=-66 4=-26 6=-57 7=-49
s:libi	4=-71 5=57 6=-28
s:libid	4=-74 5=57
s:libr	0=-81 2=-36 3=-46 4=-49 5=25 7=-36 8=-29
s:libra	0=-29 1=-46 2=-41 5=-73 8=-83
s:libre	1=80 3=-25 8=-27
s:lice	0=-53 1=-34 3=-26
s:licen	0=-54 1=-36 5=31 8=-30
s:life	0=30
s:lift	3=-36 4=68 5=-31
s:lifti	4=81
s:liga	4=30
s:ligam	4=44
s:ligh	0=-25 5=-35 8=-29
s:light	0=-25 2=-28 5=-70 8=-35
s:lign	0=37 2=-38 3=-46 8=-34
s:ligu	4=-27
s:like	1=27 2=-37 3=-41 4=-36 5=66 6=-28
s:lill	0=35 1=53 2=-38 4=-36 5=-34 6=-39
s:limi	1=-37
s:limit	1=-31
s:limo	2=-40 4=-36
s:limog	4=-44 6=-25
s:limp	4=40
s:line	6=-54
s:ling	3=-37 5=-46
s:linge	4=-29 5=-45
s:link	6=43
s:linke	6=47
s:liqu	8=-34
s:liqui	8=-33
s:lisb	6=-37
s:lisbo	5=33 6=-38
s:list	0=-31 1=-55 3=40 4=-29 7=37 8=-28
s:liste	1=-55 8=-32
s:lite	0=-28 5=-36 8=-42
s:liter	4=-37 8=-41
s:lith	4=65
s:lithi	4=49
s:liti	7=-34
s:litig	7=-28
s:litt	5=-31
s:littl	4=34
s:live	0=-53 1=61 2=-34 3=-74 4=-54 5=30 6=29 7=-57
s:liver	7=-31 8=-26
s:livi	4=-25
s:livin	4=-38
s:livr	0=-63 1=-27 3=-54 4=-100 5=-41 7=51
s:load	5=-40
s:lobb	7=-27
s:loca	1=53 2=-41 3=-47 4=-58 5=-35 6=-60 7=77
s:local	0=34 3=-26 5=-45 7=-60 8=36
s:locat	7=-26
s:lock	0=-33 1=25 8=54
s:locke	0=-31 8=33
s:lodg	0=-47 1=104 2=-35 4=-50 6=-48 7=-68 8=-29
s:lodge	5=52
s:loge	1=-68
s:logem	0=26 1=-60
s:logeu	1=-57 5=61
s:logg	3=26
s:logge	3=28
s:logi	0=-46 1=-41 3=93 4=-55 5=-49 8=-48
s:logic	1=-27 3=67 4=-25 7=-25 8=-29
s:logis	0=-26 2=-27 4=-48 5=-33 8=-48
s:loir	5=-33
s:loisi	0=41
s:lond	0=30 1=-39
s:londo	0=40 1=-41
s:long	1=32 2=-30 6=-48 8=-28
s:longe	5=32 6=-62
s:longt	1=83 5=-32
s:longu	5=-39
s:looke	0=37 1=-36
s:looki	6=-29
s:lope	2=40 5=-26
s:lorr	3=-30 4=-51 5=-35 7=33
s:lorri	4=-25
s:loui	6=38 8=-27
s:louis	6=32
s:loun	7=-41
s:loung	7=-43
s:lour	2=-27 4=34 5=57
s:lourd	5=30
s:love	0=-52 1=-41 2=-33 4=-46 5=74 7=-34 8=-37
s:lovi	1=-26 6=66
s:lovin	6=49
s:loya	5=-52 7=45
s:luci	5=-34 6=33 8=-25
s:lugg	0=-35
s:lugga	0=-31
s:lumi	6=-26
s:lunc	4=64 8=-37
s:lund	5=28
s:luro	4=-31
s:lutt	0=-44
s:lyce	1=-48 4=-26 5=-50 6=-29 7=-58
s:lycee	5=-26
s:lync	2=26
s:maca	4=45
s:macar	4=49
s:mach	0=-43 1=-32 2=-38 4=26 5=-30 6=29 8=-38
s:machi	0=-53 1=-32 2=-28 3=33 5=-55 8=-37
s:maco	0=-42 1=-48 2=-30 5=-46 6=-54 7=-30 8=-49
s:macon	1=-29 6=-45 8=-52
s:macr	0=74 3=-32
s:macro	0=64 3=-34
s:maga	0=-58 3=-28 4=-44 6=-58 8=51
s:magas	0=-49 4=-38 7=29 8=56
s:magaz	3=-27 4=-34 6=-53 8=-36
s:magis	8=27
s:main	0=-92 1=-43 3=-37 5=-52 6=34
s:maint	3=-56 4=-30 5=-50 6=55 7=-35
s:mair	1=-38 7=-39
s:mairi	1=-33 3=-43 5=-25 6=33
s:mais	1=-30 2=-27 3=-39 5=41 6=36 7=-48 8=-43
s:maiso	1=-32 2=-41 3=-40 4=-29 5=33 6=31 7=-37
s:mait	0=-46 2=-41 3=-28 4=-44 6=-27 7=-27 8=-58
s:maitr	0=-41 3=-27 4=-42 6=-30 7=-31 8=-62
s:majeu	5=31
s:majo	7=-34
s:major	0=41
s:make	0=-32 1=-26 3=-35 4=-54
s:mala	3=-54 5=-55 6=-80 7=-27 8=-50
s:malad	0=-28 1=-27 2=41 3=-52 5=-61 6=-80 7=-31 8=-46
s:male	4=49
s:malg	0=-28 3=35
s:malgr	3=33
s:malt	0=-27 1=28 2=-30
s:malv	4=36
s:mamm	2=-47
s:mammo	2=-51
s:mana	0=-27 1=-88 2=-73 3=-89 4=-74 5=-34 7=-57
s:manag	0=-60 1=-78 2=-61 3=-115 4=-81
s:mand	1=-31 3=-26 4=-40 7=62 8=42
s:manda	1=-25 4=-40 8=56
s:mang	1=113 3=-35
s:mange	1=69
s:mani	4=-62 5=-54 6=-25 7=-33 8=56
s:manie	1=25
s:manif	4=-39 8=42
s:mann	5=-41 7=-40
s:manne	7=-38
s:manq	0=-25
s:mans	8=64
s:mansl	8=37
s:mant	3=-29 4=-35 5=-31 8=-41
s:mantr	3=-29 4=-35 8=-41
s:manu	1=-30 5=-38 8=-62
s:manua	4=-56
s:manue	1=-32 8=-33
s:manut	4=62 8=-28
s:mara	1=-26 3=-35 4=33 5=-56 6=-43 8=-46
s:marai	1=-25 5=-35 6=-42
s:marat	4=46 5=-62 8=-33
s:marc	0=60 1=-42 2=-60 3=-34 5=-36 7=-38 8=38
s:march	0=52 1=-52 2=-34 3=-40 5=-68 6=-72 7=-50
s:marcu	1=32 3=-41
s:mard	1=38 4=34
s:marg	0=-44 2=36 4=-54 6=30 8=52
s:marga	6=69
s:margi	2=45 4=-50
s:mari	0=-100 1=-76 2=-50 3=-46 4=-118 5=39 7=-93 8=-83
s:maria	0=-66 1=-29 3=-29 4=-30 5=44 6=27 7=-29 8=-36
s:marie	0=-54 2=-43 4=-54 7=-27
s:marin	1=-31 3=-34
s:mark	1=-26 2=-45 3=-34 5=-48 6=-47 7=-33 8=-38
s:marke	0=-44 1=-26 2=-37 5=-51 6=-56 7=-39
s:maro	3=-29
s:marq	0=-35 2=-37 3=-28 4=-45 6=-34 8=-29
s:marqu	2=-47 3=-32 4=-40 6=-31
s:marr	0=-61 1=-69 3=-51 4=-110 5=62 6=-46 7=-48 8=-64
s:marri	0=-59 1=-61 2=-43 3=-28 4=-97 5=95 6=-45 7=-37 8=-37
s:marro	2=33
s:marry	4=-26 6=67
s:mars	6=36
s:marse	6=38
s:mart	7=-64
s:marti	0=29 7=-50
s:marx	8=-32
s:marxi	8=-49
s:maso	0=-29 6=-38
s:mason	1=43
s:masq	3=25
s:mass	0=-43 1=-42 4=-26
s:massa	4=-29
s:mast	0=-63 1=32 3=-39 4=-49 5=-56 6=-52 7=-29 8=-25
s:maste	0=-67 1=30 3=-56 4=-51 5=-51 6=-70 7=-32 8=-31
s:matc	0=-55 2=38 3=61 4=-54 5=-46 7=-49
s:match	3=51
s:mate	0=-55 1=-44 5=-55 7=-31
s:mater	0=-51 4=-41 5=-39 7=-31
s:math	6=27
s:mati	4=32 5=-32 8=-25
s:matie	1=-26
s:matin	2=34 4=36
s:matr	0=-39 4=-28 7=-30
s:matri	0=-43 4=-28
s:matt	0=34 1=29 6=55 7=-39
s:matte	0=58 1=31 6=27 7=-41
s:mayo	7=-35
s:mean	1=55 6=-31 8=-50
s:measu	1=-26
s:mech	0=-27
s:mecha	0=-33
s:mede	1=-29 7=38
s:medec	0=-26 1=-27 2=36 4=-25 5=-35 8=-31
s:medi	0=-75 1=-30 3=-35 5=-65 6=-71 7=-36 8=-70
s:media	4=-35 5=-30 7=-50 8=-25
s:medic	0=-25 1=-45 5=-43 6=-32 7=-35 8=-60
s:medit	1=-34 2=28 4=-58
s:meet	0=-41 1=-54 2=-33 3=-32 4=-34 5=-45 8=-35
s:meeti	0=-31 1=-43 4=-27 8=-30
s:meil	1=-32
s:meill	0=-31
s:mela	4=51
s:melan	4=63
s:mele	0=29
s:melen	0=45
s:memb	1=50 2=-31 4=-98 5=-26 7=69 8=-91
s:membe	3=39 4=-36 5=-25 7=87 8=-80
s:membr	1=73 2=-29 4=-57 5=-27 7=32
s:memo	0=-47 6=-48 8=-27
s:memoi	0=-50 6=-31 8=-30
s:mena	5=79
s:menag	5=77
s:mende	8=-27
s:mene	5=-37 7=56
s:meneu	7=36
s:meno	1=-66 4=-59 5=58
s:mens	5=-39
s:mensu	5=-42
s:ment	0=-44 1=-43 2=-34 3=40 6=66 7=-47
s:menta	4=-35
s:menti	0=-48 3=30 6=64 7=-38
s:menu	6=-25 8=28
s:merc	4=31 5=-51 6=26
s:merch	5=-54
s:mercr	6=65
s:mere	3=-44 6=56
s:merg	5=-39 6=-55 8=-42
s:merge	5=-28 6=-42 8=-27
s:merit	1=30
s:merog	8=-33
s:mess	3=-55 5=82 6=39
s:messa	3=-50 5=98
s:mesu	3=52 5=-45 8=-76
s:mesur	3=41 5=-26 8=-80
s:meta	1=-27 2=66 4=-55 6=-77 7=49
s:metab	2=63
s:metal	7=52
s:meth	0=-43 2=-28 4=-28 5=-42 7=41 8=-45
s:metho	0=-42 2=-34 4=-49 5=-50 8=-31
s:meti	0=25 1=-34 2=-27 6=-53
s:metie	1=-57 4=-28 5=-36 6=-42
s:metr	2=-64 8=-45
s:metra	2=-36 8=-55
s:mich	1=-27 5=63 6=47
s:miche	1=-45 4=-33 5=63 6=41
s:micro	2=-34 4=-26
s:midn	4=35
s:midw	4=-39
s:midwi	2=-27 4=-42 5=-25
s:mieu	0=-46
s:migr	4=27
s:migra	4=34
s:mili	1=69 2=-42 3=36 4=-60 5=-29 7=-46 8=-38
s:milie	6=42
s:milit	1=48 2=-26 4=-28 7=-37
s:mill	0=-43 4=-48 5=-28
s:mine	0=-29 3=-40 5=-29 6=-49 7=51
s:miner	7=39
s:mineu	3=-37 7=31
s:mini	0=-53 1=-36 2=-30 4=-38 8=-48
s:minis	0=-67 1=-40 2=-44 4=-30 5=33 6=-68 8=-33
s:mins	0=27
s:minu	1=-32 5=-43 6=-47 7=-31
s:minut	0=27 4=-45 5=-56 6=-39
s:misc	4=-26 5=39
s:misco	5=42
s:miss	0=-34 3=-25 5=-64 6=-41 8=35
s:misse	4=25
s:missi	0=-59 3=-37 4=-28 6=-28 8=57
s:mist	2=45
s:mista	2=31
s:mixt	7=-27
s:mobi	2=-33 3=-27 4=41 5=-51 6=-67 7=-34
s:mobil	2=-39 5=-62 6=-66 7=-54
s:mode	0=-25 2=-32 3=42 4=-41 5=-77 6=-40 7=-31 8=-25
s:model	3=50 4=46
s:moder	0=-36 1=27 2=-42 5=-51
s:moel	1=-25 2=44
s:moell	2=53
s:moeu	0=27
s:moin	3=-57 4=92 7=-27 8=-33
s:mole	2=-33
s:mome	0=74 4=62 5=-36 7=-66
s:momen	0=27 4=39 5=-35 7=-60
s:mona	0=69 1=-28 4=-32
s:monar	0=96 4=-29
s:mond	1=-35 3=75 4=-39
s:monda	0=-48 3=73
s:mone	8=61
s:moni	0=-26 1=-26 4=-33
s:monit	0=-31 4=-31 6=-30
s:monn	8=-35
s:monna	8=-36
s:mono	6=-38
s:monog	6=-37
s:monoz	6=-32
s:mont	0=-76 1=-95 2=-44 3=-31 4=-30 5=-81 6=-62 7=41
s:monta	6=-28 7=-27
s:monte	0=25 2=-29 3=-26
s:month	4=54 6=-39 7=-44 8=45
s:montp	6=-26
s:montr	1=-42 4=-46
s:mora	0=-41 4=-26 5=-48 6=-32 8=-38
s:moral	4=-28
s:morm	6=34 8=-29
s:mormo	6=27 8=-46
s:morn	0=32 4=64 5=-31 8=-37
s:morni	0=32 2=-27 4=45 5=-37 6=-33 8=-40
s:mosa	0=-40 2=57
s:mosai	2=58
s:mosc	0=45 3=-43
s:mosco	0=63 3=-48 6=34
s:most	8=-40
s:mostl	5=27 8=-74
s:mote	4=-39 5=-73 6=-42
s:moteu	4=-33 5=-66 6=-34
s:moth	0=-45 5=-50 7=48 8=-42
s:mothe	5=-48 6=-30 7=45 8=-39
s:moti	0=43
s:moto	4=31 5=-32
s:motor	4=30
s:mott	8=-25
s:moul	0=47 3=-65 5=-34 6=-29
s:moula	3=-58
s:mouv	7=-29
s:mouve	6=-27 7=-30
s:move	4=-41 6=30 7=-57
s:movem	0=52 7=-36
s:mucov	1=-39
s:mugg	8=-58
s:mugge	8=-50
s:mult	4=49 5=53 7=-35 8=-35
s:multi	4=25 5=48 7=-33 8=-41
s:muni	0=76 3=-45 7=-71 8=-32
s:munic	0=91 3=-43 4=-27 7=-52 8=-41
s:mura	5=-34
s:murd	1=26 8=-44
s:murde	1=28
s:murm	1=-25 4=69 5=-51 6=-31 7=-29 8=-32
s:murmu	0=33 4=76 5=-45 6=-30
s:musc	2=52 4=-28
s:muscu	2=61 4=-32 6=-34
s:muse	0=-49 1=-49 3=-56 4=-41 5=-27 6=-25 8=-30
s:museu	0=-29 3=-35
s:musi	0=-62 1=-59 3=-38 4=-28 5=-62 7=53
s:music	4=-27 5=-60 7=54
s:musiq	0=-39
s:musl	1=-27
s:musu	4=-27
s:muta	0=-27 1=-54 3=-35 4=-83 5=-40 6=-85 7=-42 8=-46
s:mutat	0=-32 1=-53 3=-27 4=-103 5=-67 6=-47 7=-41 8=-57
s:mutu	0=-28 1=-43 3=-45 4=-55 5=-41 6=39 7=-28 8=-55
s:mutua	3=-44 8=-54
s:mutue	4=-56 6=55
s:mybp	2=66
s:mybpc	2=69 4=-48
s:myhe	2=52
s:myher	2=39
s:myop	2=38 4=45
s:myopa	2=35
s:myse	4=69
s:mysel	1=-26 4=66
s:myste	3=-25 6=40
s:nage	1=-33 5=-46
s:nageu	1=-33 5=-68
s:nais	3=-38 4=48
s:naiss	0=26 2=25 4=25 7=-36
s:nake	0=-35 8=-40
s:name	0=-28 1=-25 3=-39 5=58 6=40 7=-36
s:nant	0=25 1=-39 7=-31 8=-35
s:nante	0=30 1=-34 7=-43
s:nasu	7=38
s:nasuw	0=-29 7=51
s:nati	3=-35 4=-39 5=-35 6=-37 7=46 8=-45
s:natio	0=30 1=-45 3=-48 4=-39 5=-36 6=-30 7=60 8=-40
s:natu	1=-51 2=-48 4=-34
s:natur	1=-50 2=-42 4=-30 8=-25
s:naut	7=54
s:nauti	7=34
s:navi	1=-54
s:nean	3=56
s:neck	4=-34
s:need	0=-58 1=-48 3=-48 4=62 5=-41
s:neede	3=-36 4=38 8=-36
s:nega	2=89
s:negat	2=92
s:nego	0=-78 3=-40 4=-65 5=-77 6=-37 7=-75 8=-42
s:negoc	0=-36 3=-25 4=-31 5=-51 6=-27 7=-103 8=-28
s:negot	0=-63 1=-37 3=-42 4=-50 5=-30 6=-46 7=68
s:neig	3=-49 5=31 8=45
s:neit	1=52
s:neith	1=37
s:nerv	3=-26 4=64 5=-35
s:nerve	4=73
s:nervo	5=-25
s:netw	0=-35 4=-48 5=31 6=68 8=-31
s:netwo	0=-38 4=-41 5=40 6=36 8=-45
s:neur	2=28
s:neuro	2=62 3=-45
s:neut	1=35 6=-27 8=-27
s:neutr	1=27 8=-27
s:neve	0=-57 1=-57 3=-39 4=-28 7=105 8=55
s:never	0=38 6=-46
s:newb	0=66 2=-26 4=-46 8=-25
s:newbo	2=-32
s:newbu	0=77 4=-32 8=-48
s:news	4=-31
s:newsl	0=66 4=-29
s:newsp	8=30
s:next	2=-36
s:niec	2=38 4=-31
s:niet	1=29
s:nigh	0=-67 1=-45 2=-34 3=-30 4=49 5=50 6=-77 8=52
s:nihi	1=65 5=-49 6=-32
s:nihil	1=68 5=-41 6=-32
s:nime	8=34
s:nine	6=-42 8=67
s:ninet	6=-37 8=77
s:nobo	3=32 6=34 7=-34 8=-60
s:nobod	6=28 7=-43 8=-40
s:nois	3=-53 4=28
s:nomb	2=-28 5=48
s:nombr	5=80
s:nomi	6=46 7=34
s:nomin	6=44 7=27
s:nomm	4=-37 7=-26
s:nord	0=-52 4=-27
s:nordi	0=-29 4=-27
s:norm	0=-40 1=-26 2=33 4=52 7=-30
s:norma	1=-29 2=32 4=96 7=-48
s:norw	3=-37
s:norwa	7=-29
s:nota	0=-28 2=-28 6=-43 8=41
s:notai	0=-48 2=-42 4=-25 5=28 6=-55
s:notar	8=33
s:note	0=31 4=30 5=-37 8=-47
s:noth	0=-41 1=76 3=-58 4=-25 5=-33 6=-25 7=-28 8=27
s:nothi	0=-56 1=89 2=27 3=-49 5=-38 7=-27 8=29
s:noto	1=45 6=-36
s:notoi	1=42 5=38 6=-35
s:notr	0=29 2=-49 5=-43
s:nouv	0=29 3=-31 4=38 5=-35 8=-54
s:nouve	0=56 3=-52 4=31 5=-28 7=-37 8=-50
s:nova	4=-28
s:nove	1=-45 5=-42 6=-73 8=-26
s:novel	1=-35 8=-31
s:novem	0=48
s:nucl	0=70 1=-25 2=-32 4=-35 6=-28 8=-27
s:nucle	0=55 1=-34 8=-34
s:nuit	1=-44 2=-43 3=-26 5=84 6=-48 8=37
s:numb	0=57 1=-44 3=43 5=-37 8=-45
s:numbe	1=-54 3=44 5=-38 8=-26
s:nume	1=-27 2=-57 3=-48 8=-51
s:numer	1=-33 2=-53 3=-51 8=-48
s:nurs	0=-49 1=-29 2=-44 4=-30 5=-65 6=-52 7=-30 8=-49
s:nurse	0=-27 4=-56 6=-50
s:nursi	4=71 5=-43
s:nutr	1=-26 2=28 5=-29 6=-26
s:nutri	4=-36 5=-28
s:obed	1=36
s:obedi	1=49
s:obje	0=-43 1=77 4=-40 5=-29 7=-50
s:objec	0=-41 1=91
s:obli	8=44
s:oblig	8=41
s:obte	1=-32 4=-42
s:obten	1=-40 4=-48
s:occu	0=-44
s:occup	0=-49 8=-25
s:octo	8=73
s:octob	4=-25 8=80
s:oddl	5=31
s:oeuv	1=-29 3=-28 5=-25 6=-31
s:oeuvr	1=-36 3=-30 6=-48
s:offe	1=32 2=46 5=-83
s:offen	5=-41
s:offer	2=47
s:offi	1=-79 2=-55 6=-27 8=-52
s:offic	0=-36 1=-96 2=-53 3=-27 5=-35 8=-84
s:offr	8=-47
s:ofte	8=-56
s:oliv	6=46
s:olive	6=68
s:onbo	3=37
s:onboa	3=28
s:oncl	0=36 2=56 7=-31
s:onco	2=40
s:oncog	2=45
s:onli	0=-47 1=47 6=-29
s:onlin	0=-25 1=45 7=-25
s:only	5=56
s:onlyf	5=39
s:open	3=67 4=-31 5=-28 6=41
s:openl	6=25
s:oper	1=-37 2=-68 3=-30 5=-67 6=-27 7=-68
s:opera	1=-28 2=-37 4=-39 7=-65 8=-29
s:oppo	0=61 1=50 3=-62 4=-66 5=-51 6=-36 8=-73
s:oppon	7=40
s:oppos	0=91 3=-54 4=-64 5=-48 6=-50 8=-76
s:opte	4=-26
s:opti	1=-40 4=-33 7=-49 8=-38
s:optic	8=-32
s:optio	7=-28
s:optiq	7=-35
s:orat	7=40
s:orchi	4=-27
s:orde	0=-34 2=34 4=-57 6=-63 7=-43 8=109
s:order	8=58
s:ordo	2=-32
s:ordon	4=-35
s:ordr	0=-25 6=-39
s:orei	3=-38 4=67
s:oreil	3=-40 4=59
s:orga	0=49 1=-43 2=-30 3=-25 4=-97 5=-82 6=-62 8=-35
s:organ	0=47 1=-40 2=-25 3=-25 4=-91 5=-65 6=-82 8=-43
s:orgu	7=-34
s:orie	0=-48 1=-48 2=-68 3=-33 4=-63 5=-140 6=-30 7=-52 8=-53
s:orien	0=-46 1=-25 2=-59 4=-55 5=-113 6=-31 7=-34 8=-61
s:orig	0=-41 2=44 4=-28
s:origi	0=-26 2=70 4=-28
s:orsa	2=-34
s:orth	0=-28 1=-74 3=-37 4=-52 5=-28 8=-41
s:ortho	0=-29 1=-74 3=-36 4=-54 5=-33 6=-25 8=-34
s:othe	4=-34 5=97 6=-55 7=-59 8=-37
s:other	4=-45
s:otta	0=37 4=-29
s:ottaw	0=69 4=-27
s:oues	0=-35 7=-37 8=-33
s:outd	0=-37 4=30 7=56
s:oute	5=-29 6=86
s:outf	6=-25
s:outfi	5=-26 6=-38
s:outl	0=54 1=37 7=-61
s:outlo	0=56
s:outr	8=52
s:outra	8=61
s:outs	0=120 2=-26 5=-29 7=-46
s:outsi	0=77 5=-27 7=-31
s:outsp	0=37
s:ouve	0=36 1=-41 4=-25 5=40 7=-43
s:ouver	0=36 1=-50 4=-45 5=43 7=-79
s:ouvr	4=-39 5=-70 6=82 7=-45 8=-31
s:ouvre	6=40
s:ouvri	4=-37 5=-58 7=-61
s:over	0=-39 1=-26 2=-36 5=47 6=-43 7=62 8=25
s:overs	0=-42 4=-32 6=-31 8=29
s:owne	1=-48 2=-47 3=-30 4=-59 6=-26 7=-40 8=49
s:pace	4=-37
s:pacem	4=-33
s:paci	0=-81 1=85 6=-26 7=-31 8=-46
s:pacif	0=-61 1=89 5=-25 6=-34 7=-44 8=-39
s:pack	5=-27
s:packa	5=-39
s:pacs	6=-89
s:page	0=35 3=-42
s:pain	3=-32 4=55
s:paink	4=29
s:paint	2=-25
s:pair	3=-43
s:pala	4=56 8=-43
s:palb	2=29
s:pale	0=40
s:pales	0=37
s:pall	4=28
s:palli	4=25
s:palm	0=-30
s:palma	0=-31 3=70
s:palmi	3=-50
s:pand	8=-26
s:pane	0=41 1=-36 2=-41 5=-28 8=-49
s:pann	4=-44 5=-40
s:pans	3=32 5=-39 6=85
s:panse	3=55 5=-32 6=79
s:papa	6=46
s:pape	0=-43 1=-59 2=-55 4=-85 8=-38
s:paper	0=-40 4=-87 8=-74
s:papi	2=-25 3=30
s:papie	2=-36 3=38
s:paque	4=30
s:para	0=-41 2=-35 3=-26 4=-105 5=38 6=-47 8=-30
s:parad	6=-41
s:parai	4=-33
s:paral	4=-105 7=-28
s:parc	0=27 1=-35 3=-35 4=-72 5=-63 6=53 8=-47
s:parco	4=-43
s:pard	0=-29
s:pardo	8=41
s:pare	0=-66 3=-28 4=-55 5=-30 6=-53 7=-48 8=-46
s:paren	0=-67 2=34 3=-25 4=-52 5=-34 7=-65 8=-50
s:parf	0=30 4=-34
s:parfa	4=-33
s:parfo	4=28
s:pari	0=-35 1=-93 5=-43 8=-26
s:paris	1=-45 7=-30
s:park	0=-45 1=-35 2=52 4=44 6=-26 8=28
s:parki	0=-33 1=-30 2=44 4=58
s:parl	0=-63 1=-57 2=-73 3=-56 4=47 6=53 7=-38 8=-40
s:parle	0=-110 3=-34 4=25 6=-34
s:parli	7=-36
s:paro	1=-40 2=-50 3=-34 4=-59 5=-29
s:paroi	8=-29
s:parol	0=44 1=-38 2=-59 4=-77 6=32 7=-28 8=47
s:parq	5=-30 8=66
s:parqu	5=-37 8=36
s:parr	0=34 1=33 7=62
s:parra	0=41 6=40 7=74
s:part	1=-44 2=-58 3=-53 4=-26 5=70 7=-49 8=-110
s:parta	0=-35 4=-31 5=-74 6=75 7=-35
s:parte	0=-74 1=-41 2=-36 4=-54 5=39 6=-27 7=-33
s:parti	0=-79 3=26 5=53 7=30 8=-69
s:partn	3=-27 6=-28 7=-31
s:pass	1=-81 2=-26 3=38 5=-97 6=-77 8=50
s:passa	0=-44 2=-32 4=-34 5=39 6=-34
s:passe	1=-32 2=-37 4=63 6=-36 8=-36
s:passi	0=-30 1=-30 3=-68 5=-82
s:passp	4=-42 5=-52
s:passw	3=46 8=-35
s:past	0=-37 4=-40
s:pasto	1=38
s:pate	0=-32 1=-34 2=-26 3=-34 4=-48 5=-31 6=-33 8=-48
s:paten	1=-27 2=-28 3=-44 4=-70
s:pater	3=-40 4=27
s:patho	2=41
s:pati	0=-46 1=-41 2=-60 3=-31 5=-48 6=-63 7=-40 8=-38
s:patie	0=-59 1=-42 2=-45 3=-31 4=35 5=-25 6=-71 7=-34 8=-31
s:patis	4=-53 6=-63
s:patr	1=-42 2=-53 3=-28 5=44 6=-54 7=-50
s:patri	0=69 1=-36 2=-31
s:patro	1=-49 4=25 6=-53 7=-44 8=27
s:patt	3=88 4=-40 5=-41 6=-40 8=-26
s:patte	3=80 5=-49 8=-28
s:paum	1=-26 3=96 8=-25
s:paye	5=-32
s:paym	8=-26
s:payr	4=-42 7=-69 8=-29
s:payro	4=-35 5=-25 7=-75 8=-29
s:pays	0=-31
s:paysa	0=-34 7=44
s:peac	8=46
s:pean	4=26
s:peanu	4=32
s:peer	3=-28
s:pein	1=-40 3=-29 5=-59 6=-28
s:peine	8=32
s:peint	5=-39 8=-42
s:pele	0=-43 1=79
s:peler	0=-56 1=69
s:pena	0=-36 1=-34 5=-29
s:penal	0=-30
s:pend	0=-25 1=-31 2=69 3=-42 5=40 6=-34
s:penda	2=-27 5=47 6=-38 7=-38 8=-51
s:pendi	2=72 4=-28
s:peni	4=64 8=-32
s:penit	4=-27 8=-46
s:penn	0=-28 6=51 7=46
s:pens	0=-65 1=75 2=-26 4=25 5=-76 8=-48
s:pense	1=82 7=-43
s:pensi	6=-46 7=43 8=-54
s:peop	0=-51 1=-61 4=-80 6=60 7=-34 8=-43
s:peopl	0=-55 1=-50 4=-65 5=38 7=-38 8=-40
s:pepi	3=-27 4=-29
s:pepin	4=-42
s:perc	6=-25
s:perd	1=-40 3=-39 4=101 6=-48 8=-41
s:perdu	8=-42
s:perf	8=-71
s:perfe	4=52 8=-66
s:peri	0=25 8=-58
s:perio	8=-43
s:perj	8=66
s:perju	8=54
s:perm	1=-35 2=-34 3=-65 4=-106 5=-54 6=-26
s:perma	0=-27 4=-41 5=-26 8=-41
s:permi	0=-41 2=-29 3=-29 4=-82 8=78
s:perr	4=30 6=25
s:pers	1=28 4=-39 5=64 7=-37 8=-28
s:perso	4=-46 5=49 7=-39 8=-33
s:pert	1=32 5=-45 6=-32
s:peti	0=27 1=-49 2=-35 5=-36 8=-55
s:petit	0=45 4=-25 5=-62 6=45 8=-48
s:petr	8=32
s:petro	8=43
s:phar	1=-35 4=-48 5=-56 6=-54 7=-59 8=-27
s:pharm	1=-31 4=-46 5=-44 6=-52 7=-53 8=-28
s:phil	0=-54 2=-30 3=-43 4=-48 5=-60 6=-34 7=-32 8=-46
s:philo	0=-45 2=-29 3=-29 4=-65 5=-45 6=-44 7=-28 8=-51
s:phon	6=-41 8=69
s:phone	5=-31 6=-28 8=50
s:phot	1=-71 2=-58 3=36 4=-89 6=-28 7=-36 8=-53
s:photo	0=-27 1=-51 3=26 4=-93 5=56 6=-34 7=-25 8=-47
s:phra	1=-26
s:phras	1=-25 3=47
s:phys	0=-31 2=-43 4=-75 5=29 6=-38 7=-42
s:physi	0=-47 1=27 2=-36 4=-94 5=42 6=-46 7=-35 8=-32
s:pian	3=-31
s:pick	1=-40 4=-35 6=-52 8=-35
s:picke	1=-35 2=-33 4=-32 6=-53 8=-28
s:pict	3=26
s:pictu	5=47
s:piec	0=-30 3=68 5=-30 7=-25 8=-46
s:pied	0=-50 4=57
s:pier	1=33 2=-27 6=44 7=-26 8=-26
s:pierr	1=42 6=44 7=-25
s:pill	4=-60
s:pilo	0=-39 1=-56 4=33 5=-25 7=70 8=-59
s:pilot	4=35 7=72
s:pilu	4=-49 5=32
s:pilul	5=40
s:pinn	1=-28
s:pint	4=63 5=-48
s:pipe	2=-51
s:pipel	2=-49
s:piqu	4=-30 7=72
s:pique	7=79
s:pira	0=63 7=-37
s:pirat	0=61 7=-47
s:pitc	8=-44
s:plac	0=78 1=-33 4=66 5=-51 7=-58
s:place	8=25
s:plai	4=-32 5=25 7=-46 8=-31
s:plaid	0=42 6=-39 7=-31 8=30
s:plain	0=-40 8=38
s:plais	0=-34 4=35 8=-50
s:plan	0=-75 1=26 2=-85 4=31 5=-107 6=-49 8=-70
s:plann	0=-78 1=-32 2=-42 4=-38 5=-67
s:plant	1=31 3=35
s:plaq	4=76 8=-43
s:plaqu	2=-26 4=66 5=-25 6=-28 8=-52
s:plas	1=-45
s:plasm	1=-35
s:plat	0=-46 1=50 4=63 5=-31
s:plate	0=-29 1=-31
s:platf	1=-48 4=-26
s:play	0=-63 5=-80 6=-60 7=27 8=-36
s:playb	5=-51
s:playe	6=-31
s:plea	0=-46 3=-44
s:plead	8=28
s:pleas	0=-25 1=34 6=27 8=-64
s:plei	0=-43 5=56
s:plom	4=-28
s:plum	0=33 2=-42 4=-30 5=-35 6=-30
s:plumb	2=-36
s:plus	0=-53 5=90
s:plusi	0=-60 1=31 5=93 7=-25
s:plut	6=30
s:podc	5=-27 6=40 8=-35
s:podca	5=-26 6=25 8=-35
s:poet	6=-44
s:poig	3=-34
s:poign	1=28 3=-34
s:poin	0=-49 1=-59 2=-27 3=-28 4=-79 6=-29 7=-43 8=30
s:point	1=-47 2=-34 4=-84 5=-51 6=-33
s:pois	7=34
s:poiss	7=35
s:pola	5=-28 8=57
s:polan	0=30 7=-35 8=67
s:poli	1=-57 2=-45 3=-79 4=-61 5=-86 7=-37
s:polic	2=-35 3=-89 4=-62 5=-70 7=-38
s:polit	1=-68 3=-48 4=-52 5=-44 6=-59 8=-41
s:polo	7=-38
s:polon	7=-49 8=-30
s:poly	0=-34 1=-36 2=71 3=-25 4=46 5=85 6=-36 8=-25
s:polya	0=-66 2=-32 4=48 5=72 8=-34
s:polyc	2=79 4=-47
s:pomp	1=-40 2=-50 3=-26 5=-29
s:pompe	5=-25
s:pompi	1=-43
s:ponc	1=-33 5=-36 6=-38
s:ponct	0=-25 1=-31 5=-35 6=-33
s:popu	0=-50 1=-26 2=-44 4=-26
s:popul	0=-37 2=-38
s:porn	0=-34 4=-80 5=74 7=-26
s:porno	5=54
s:port	5=-47 7=-36 8=-95
s:porta	2=25 3=-29
s:porte	0=-37 2=63 4=-26 5=-39 7=-43 8=-49
s:portf	4=-35
s:porti	3=76
s:portr	1=-45
s:portu	1=-34 2=35
s:pose	4=-30
s:posi	0=34 2=76 4=-26 5=-49 6=-42 8=-29
s:posit	1=-49 2=69 5=-43 6=-31 8=-33
s:poss	4=34 8=42
s:posse	1=-40
s:possi	4=36
s:post	0=30 2=-40 4=-30 7=-46
s:postd	4=-50
s:poste	0=47 3=-35
s:posti	6=42
s:postn	4=27
s:postu	5=-53 6=46
s:pouc	0=-40 3=50 5=-51 8=-33
s:poul	0=31 3=-45
s:pour	3=-52 6=27 8=76
s:pours	4=-73 8=52
s:pourt	3=-26 4=40
s:pouv	0=28 1=-27
s:pouvo	1=-42
s:powe	6=-52
s:prac	4=-48 5=27 6=-71
s:pract	4=-53 6=-68
s:prag	1=-29 4=-49
s:pragm	1=-52
s:prai	0=-36 1=35
s:prais	0=-44 6=-40
s:prat	0=-34 2=-31 3=-28 4=-52 5=79 6=-40 7=30 8=-37
s:prati	0=-42 2=-39 3=-32 4=-65 5=83 6=-46 7=28 8=-49
s:prec	2=40 3=-36 6=56 8=-30
s:preci	0=47 3=-29 6=55
s:preco	2=61 4=-42
s:pred	2=66 4=-70
s:prede	2=-51
s:predi	2=72 4=-86
s:pref	0=-50 3=-54 4=36 5=-39 6=33 7=-25 8=-48
s:prefe	0=-88 1=-34 3=-37 5=-91 6=36 8=-51
s:preg	4=54 5=58
s:pregn	5=65
s:prel	2=43 3=-103 7=45 8=-35
s:prele	2=46 3=-78 7=50 8=-40
s:prem	1=-42 4=-79 6=-41 7=66
s:premi	1=-40 2=-29 3=-36 4=-36 6=-53 7=64
s:premu	2=33
s:pren	6=-37 8=-29
s:prep	0=-46 4=-47 6=-35 8=-55
s:prepa	0=-30 4=-44 6=-45 8=-50
s:pres	2=-53 3=57 4=-36 5=-46 7=-32
s:presc	4=-45 8=50
s:prese	0=-45 1=-32 5=-102 6=40
s:presi	1=60 3=-39 4=-27 6=-39 7=31 8=-26
s:press	1=-47 2=-52 5=-35 6=-55
s:prest	4=-30 7=-54
s:pret	0=-35 5=93
s:prete	0=-44 5=81 6=-67
s:prev	0=25 1=-56 2=36 4=-42 5=-59 6=-55 7=-29 8=45
s:preve	0=26 1=-28 4=-71 5=-51 6=-47 7=-32 8=-35
s:previ	0=31 1=-32 4=-29 5=-28 8=64
s:prevo	0=-33 4=-39
s:prevu	2=43 3=37 4=28
s:pric	8=-26
s:prici	4=-25
s:prid	4=-27 5=-39 6=-27
s:prie	0=-54 1=62 5=-36 7=-29
s:pries	0=-39 1=64 4=-27 5=-26 7=-32
s:prim	0=-36
s:prin	0=-43 3=84 5=-75 6=-53 7=-59 8=-44
s:princ	0=30 4=-43 5=-38 6=-26 7=-25
s:print	0=-58 3=29 5=-30 6=-47 7=-40 8=-46
s:prio	0=-45
s:pris	1=-71 2=-38 3=70 4=-64 5=-45 6=-74
s:prise	3=33
s:priso	1=-76 2=-32 4=-43 5=-29 6=-77
s:priv	1=-33 2=-51 3=-25 4=33 5=29 7=-35 8=-38
s:priva	2=-39 8=-35
s:prive	2=-33 4=30
s:privi	1=-34
s:priz	5=-45 7=-56
s:prob	1=-41 3=-39 4=40 5=-25 7=51
s:proba	0=-44 3=-28 4=-52 7=40 8=34
s:probl	0=59 1=-41 4=43 6=-30 8=-53
s:proc	0=38 1=-55 4=-43 5=-76 6=-59 7=28
s:proce	0=-38 4=-52 5=-48 6=-33
s:proch	0=76 7=39
s:procu	1=-40 8=53
s:prod	0=-67 2=-91 3=-43 5=-70 6=-36 7=-39 8=-37
s:produ	0=-50 1=-38 2=-83 3=-52 5=-60 6=-40 7=-50 8=-32
s:prof	2=74 5=-35 7=-50 8=-107
s:profe	0=-52 2=-36 3=-67 7=-34 8=-46
s:profi	0=38 2=89 3=55 4=-61 6=40 8=-92
s:profo	4=36
s:prog	1=-25 3=28 5=-30 6=-52 7=-53
s:progr	0=-31 1=-25 5=-33 6=-45 7=-31 8=-33
s:proj	1=-43 3=-52 4=-34 5=-66 6=-60 7=-65 8=-69
s:proje	0=-41 1=-35 3=-61 4=-39 5=-49 6=-70 7=-68 8=-73
s:prom	0=-75 3=-26 5=44
s:promi	0=-25 1=-52 5=57
s:promo	0=-61 1=43
s:pron	4=-36 8=40
s:prono	4=-27 8=58
s:proo	4=-25
s:prop	0=-50 1=-36 3=-28 6=-35 8=34
s:prope	0=-31
s:propo	4=32 5=31
s:propr	1=-34 6=-42
s:pros	0=-49 1=35 2=-44 4=-73 6=-62 7=30 8=-27
s:prose	1=46 2=-37
s:prosp	4=-31 7=32
s:prost	0=-37 1=-26 6=-42 8=-28
s:prot	1=-91 2=-33 3=-88 4=-46 5=57 6=-47 7=-87 8=-78
s:prote	1=-71 3=-50 4=-31 5=47 6=-55 7=-70 8=-46
s:proth	3=-64 4=-31
s:proto	1=-27 8=-48
s:prou	0=-36 3=48 6=42 7=42
s:prouv	2=52 8=27
s:prov	1=32 4=-26
s:provi	1=38 4=-35
s:psen	2=78 4=-49
s:psyc	0=-58 1=-27 2=-33 5=-26 6=-33 8=-25
s:psych	0=-47 2=-38 5=-31 6=-50 8=-34
s:publ	0=-31 1=-64 3=-66 4=-71 5=-26
s:publi	0=40 1=-52 3=-68 4=-86
s:puce	5=58
s:pucea	5=55
s:punct	5=-58
s:pupi	4=-89 5=41 8=-53
s:pupil	4=-26 8=-52
s:purg	8=92
s:purge	8=37
s:purs	7=-32
s:quak	1=55 7=-33
s:quake	7=-47
s:qual	1=-56 2=-37 4=-55 5=-26 6=-31 8=-37
s:quali	1=-52 2=-60 4=-53 6=-27 8=-41
s:quan	1=-28 2=-47 4=-34 5=-27 8=81
s:quar	0=-36 1=-46 4=-48 5=-51 6=44
s:quara	0=-31 2=-31 6=55 8=-33
s:quarr	8=-27
s:quart	4=-27
s:quas	8=34
s:quash	1=-32 8=35
s:quat	7=-43 8=-39
s:quatr	5=-27 7=-45
s:quay	4=44
s:quayl	4=40
s:quee	5=-26
s:ques	0=50 2=-27 6=35 8=-25
s:quest	0=38 4=-33 6=32 8=-32
s:queue	0=-35
s:quic	4=-57 6=-39
s:quin	2=-46 5=-30 7=-31 8=53
s:quinz	2=-45 4=36 7=-28
s:quit	1=38 2=-33 3=-45 6=39
s:quitt	1=58 2=-26 3=-41 6=50 7=36 8=-26
s:quot	2=31 4=-27
s:rabh	1=37 7=-35
s:race	7=-27
s:racec	7=-30
s:racin	6=-27
s:raco	1=-32 5=108 7=-30 8=-39
s:racon	1=-47 5=86 6=-28 8=-37
s:radi	1=-33 2=-28 3=-56 4=-42 5=-48 6=-63 7=-30
s:radic	0=32
s:rail	7=-48
s:rainb	6=-25
s:rais	1=77 2=-35 3=-61 4=-49 5=-46 8=28
s:raise	1=97 3=-44 5=-35 8=-27
s:raiso	7=33
s:rall	0=46 8=-28
s:ralli	7=-26
s:rang	0=-28 1=-41 5=-60 6=-54 8=-61
s:range	6=-33 8=-54
s:rapp	0=-31 1=-32 2=-44 3=26 4=-85 5=-38 7=-53 8=39
s:rappe	2=-38 8=35
s:rappo	0=-33 1=-25 4=-73 5=-36 7=-39 8=-50
s:rappr	3=35
s:rass	0=-31
s:rate	7=-28
s:rath	4=-29 5=-27 7=25
s:rathe	1=33 7=26
s:rati	0=-27 1=80 4=-55 7=-26 8=-40
s:ratio	0=-29 1=88 4=-46 5=-25 7=-26 8=-36
s:reac	2=-39
s:read	1=56 2=-42 3=-39 4=-43 6=-55 7=-49 8=-72
s:readi	3=-25 4=-27 8=-27
s:real	0=-47 6=-27
s:reali	0=-50 1=-26 6=-35
s:reani	4=25
s:rebe	8=-37
s:rebu	6=-29 8=-32
s:rebui	4=-26 6=-29 8=-37
s:rece	0=-26 1=-68 2=-44 4=-71 6=-58 7=-32
s:recei	3=25 5=31
s:recep	1=-30 4=-54 5=-57 6=-55 7=-25 8=-46
s:reces	2=-37
s:rech	4=50 6=-34
s:rechu	4=75
s:reci	8=69
s:recl	1=47 4=-47
s:recla	1=47 4=-54
s:reco	0=-31 2=-81 3=26 4=-43 5=-41 7=-100
s:recog	0=-37 4=-47 5=-41 6=-31 7=-68 8=-52
s:recom	5=-30 6=-74 7=-27 8=59
s:recon	1=-34 5=-101 6=33 7=-30 8=57
s:recor	0=-45 1=-52 2=-45 3=42 4=-82 5=-51 7=-29
s:recou	8=-44
s:recov	5=54 6=-29 8=-45
s:recr	1=-42 6=-35 8=-44
s:recru	1=-55 6=-30 8=-60
s:rect	2=-26
s:recu	1=69 2=-31 8=30
s:recup	1=-29 4=37 8=34
s:recus	1=76 2=-26 5=-33
s:reda	0=-51 1=-37 2=-53 3=-26 5=-37 6=-26 7=-34 8=-51
s:redac	0=-49 1=-49 2=-41 4=-41 6=-25 7=-26 8=-59
s:redi	1=-52 3=-34 7=-38
s:redig	0=38 1=-50 3=-33 7=-30
s:redo	4=-37
s:redu	0=-36 1=-31 3=-25 4=-55 5=-25
s:reel	6=-50 7=32
s:refe	2=-89 3=-62 6=-31
s:refer	1=-43 2=-77 3=-83 4=25 5=60 6=-46 8=-30
s:refo	4=72 5=-52 6=29 7=-41
s:refor	4=88 5=-29 7=-35
s:refr	8=-31
s:refu	0=32 1=54 2=72 4=-29 5=-84 6=-38 7=43
s:refug	0=33 6=-25
s:refus	0=-43 1=70 2=25 4=-53 5=-69 6=-29 7=51 8=-55
s:rega	0=-51 1=-30 5=68 6=-40 7=-29 8=-29
s:regar	0=-54 1=-40 4=-33 5=93 6=-30 7=-34 8=-35
s:regi	0=33 1=-40 4=-61 6=-30 7=27 8=-54
s:regim	4=-47
s:regio	2=-43 4=-27
s:regis	0=-39 4=32 5=-52 8=-49
s:regl	0=-32 2=-31 4=-30
s:regr	0=59 7=-56
s:regre	7=-59
s:regu	1=-62 2=-26 5=74 8=-74
s:regul	1=-68 4=26 5=103 8=-65
s:reha	4=-36 8=52
s:rehab	4=-47 8=64
s:rein	6=-39 7=27
s:reins	0=-25 7=26
s:reje	1=59 3=68 5=-33 7=-48
s:rejec	3=55 6=41 7=-51
s:rejet	1=102
s:rejo	0=25 2=-33 7=94 8=-35
s:rejoi	2=-38 7=60 8=-53
s:rela	0=-75 1=-72 2=-48 3=-33 4=-38 5=44 6=-66 7=-68 8=42
s:relac	8=31
s:relat	0=-58 1=-60 2=-45 3=-54 4=-43 5=82 6=-54 7=-47 8=-73
s:relax	8=95
s:rele	0=-58 4=-54 5=-72 7=41 8=-30
s:relea	0=-40 3=-64 4=-34 6=-35 7=46 8=27
s:relev	5=-75 6=31 8=-29
s:reli	0=-71 1=73 3=-47 4=-55 6=-69 7=-45 8=-78
s:relie	1=51 2=27 4=-52 8=-26
s:relig	0=-62 1=25 3=-37 6=-50 7=-37 8=-25
s:relo	6=25 8=-25
s:rema	0=39 4=45 5=-31 6=-25 7=52 8=30
s:remai	0=48 1=33
s:remar	0=-40 7=37 8=-25
s:remb	8=28
s:rembo	8=39
s:reme	0=-38 4=38 5=-54 6=-50
s:remed	0=-37 4=-35
s:remem	4=38 5=-44 8=-29
s:remi	3=50
s:remis	4=61
s:remo	0=-42 3=30 4=-46
s:remot	0=-30 4=-34
s:remov	3=25
s:remp	0=-27
s:remu	0=-34
s:remun	0=-27
s:rena	0=41 1=-50
s:renai	0=41 1=-42
s:renc	5=-45
s:renco	5=-45
s:rend	4=-36 7=31
s:rendu	4=-33
s:reni	0=49
s:renn	0=30 2=-39 4=-34 6=-27
s:renne	0=32 2=-30
s:reno	4=29 8=-39
s:renou	4=39 7=32
s:renov	0=29 4=-42
s:rent	0=-33 4=53 5=-62 8=27
s:rentr	4=64 5=-74 6=31 8=26
s:renv	1=28 5=-26 6=57 8=27
s:renvo	1=27 6=48
s:reor	3=-40
s:reorg	3=-33
s:repa	0=-68 1=-46 2=-30 3=-50 5=-42
s:repai	0=-31 1=-47 2=-25 3=-25 4=-39 5=-37 6=-32 8=-30
s:repar	6=27
s:repe	2=-46 4=27
s:repen	0=39
s:repet	2=-25 4=43
s:repl	0=-40 2=-30 3=-28 4=35 8=-31
s:repla	0=-49 1=-31 3=-27 4=46 8=-26
s:repo	0=-49 1=-76 2=37 3=-39 4=-56 7=-29
s:repon	0=42 1=-41 3=-29 4=35 8=-28
s:repor	0=-97 1=-50 4=-88 5=-32 6=-63 7=-29 8=-35
s:repr	0=-68 1=-58 2=-31 4=-42 5=-87 6=-83 7=51 8=31
s:repre	1=-35 3=-26 6=-64 8=-74
s:repri	0=-78 4=-29 5=-25 6=-39 7=62 8=85
s:repu	0=26 1=-39 4=-41 5=-38 6=-58 7=-44 8=-32
s:repub	0=41 3=-30 4=-26 6=-36 7=-82
s:reput	7=51
s:requ	2=-32 3=35 4=-25 7=-45
s:reque	7=-30
s:rese	2=-43 4=-73 6=-54 7=-100
s:resea	0=-71 1=-46 2=-30 4=-64 5=-54 7=-77
s:reser	0=27 1=35 3=43 4=-38 5=27 7=-25
s:resi	3=26 4=-37 6=-30 7=57 8=46
s:resid	0=-48 3=34 7=-50 8=41
s:resig	1=39 4=-26 5=39 7=58
s:reso	1=47 5=26
s:resol	1=49
s:resp	3=-54 4=-88 5=-42 6=-44 8=-46
s:respe	4=-47
s:respo	1=-57 3=-38 4=-49 5=-45 6=-25 7=29 8=-47
s:ress	3=74 4=-26
s:rest	1=-59 2=-54 3=-47 6=-68 8=-44
s:resta	0=-57 1=-97 2=-34 4=-41 5=-40 6=-25 8=-58
s:reste	4=-29 5=33 6=-33 8=-53
s:resto	0=-46 1=-48 5=-35 6=-30 7=-26 8=-43
s:restr	4=85 8=25
s:resu	0=-36 1=-48 4=-35 6=-30 8=-47
s:resul	0=-39 1=-35 2=59 4=-39 5=-37 6=-32
s:resum	8=-35
s:reta	0=-45 1=-50 4=25 6=-29 8=-45
s:retai	0=-31
s:retar	0=-28 1=-50 8=-34
s:rete	7=-26
s:reten	7=-44
s:reti	1=-45 3=38 5=-46 6=-99
s:retin	3=45 4=-118
s:retir	1=-36 5=-35 6=-72 8=-33
s:reto	0=73 4=-31 7=-31
s:retou	0=49 4=-45 7=-29
s:retr	2=59 4=94 5=-29 7=-90 8=37
s:retra	0=-33 4=46 5=-42 7=-80
s:retro	2=89
s:retu	1=-26 4=-57 8=-54
s:retur	1=-28 4=-77 8=-53
s:reun	0=-43 1=53 4=-91 6=-46 7=73
s:reuni	0=-55 1=53 4=-75 5=-27 6=-38 7=55
s:reus	2=-34 8=-69
s:reuss	2=-32 8=-69
s:reve	3=-45 4=-78 5=-26 8=-47
s:revel	0=-44 6=33
s:reven	3=-43 4=-68 5=-47 8=-55
s:revi	1=-27 5=-33 8=-31
s:revie	1=-26 8=-44
s:revo	0=-55 2=-36
s:revol	0=-60 2=-36
s:revu	7=-25 8=-45
s:rewr	2=-49
s:rewro	2=-27
s:rheum	3=46
s:rhon	1=41 7=-36
s:rhum	3=42
s:rhyt	3=25
s:rian	0=-39 6=33
s:righ	0=52 1=-73 4=-59 5=-34 6=-75 7=-52 8=-51
s:right	4=-26 5=-32 6=-39
s:ring	7=27 8=36
s:riot	4=-26 8=35
s:risk	2=28
s:risq	2=62 4=-52
s:risqu	2=58 4=-52
s:road	6=-33
s:robb	2=-28 8=-33
s:robbe	5=-25 8=-36
s:robe	5=-42
s:rois	7=34
s:roiss	7=41
s:roll	4=42
s:roma	1=-34 3=-36 4=-32 5=-95 6=-57 7=-35 8=-42
s:roman	5=-83 8=-68
s:rond	5=-60
s:ronde	5=-51
s:room	1=-54
s:rosi	1=76 4=-27
s:rosic	1=87
s:roug	0=-70 3=-29 4=-51 5=70 8=-27
s:roun	7=-44
s:round	2=-28 5=-34
s:rous	7=-37
s:rouss	2=-29 7=-31
s:rout	0=-59 3=-66 5=-28 8=-45
s:routi	0=-62 3=-67 5=-29 8=-28
s:roya	0=70 1=38 2=-51 5=-41 7=-51 8=-25
s:royal	0=60 2=-44
s:rubr	0=-41 1=52 7=-32
s:rubri	0=-54 1=40
s:rudol	1=45
s:rugb	0=-66 1=-36 7=-53 8=-43
s:rule	6=51
s:ruli	6=-25
s:rume	3=-39 6=73 8=38
s:rumeu	3=-32 6=61 8=45
s:rumo	4=-41 5=38 6=43
s:rumou	4=-28 6=30
s:runn	2=-43 4=37 6=-33
s:runne	2=-38
s:runni	4=34
s:russ	0=40 1=-31 5=-31
s:ryth	3=31
s:rythm	3=30
s:sack	0=-48 7=59
s:sacke	0=-35 7=61
s:safe	7=42
s:safet	7=41
s:sail	6=32 7=-41
s:sailo	6=58 7=-49
s:sain	0=-54 1=-37 2=27 5=-33
s:sais	7=-30 8=-33
s:saiso	3=-32
s:sala	0=-42 1=-53 2=-39 3=44 4=-74 5=-34 6=-43 7=49 8=-55
s:salai	1=26
s:salar	0=-72 1=-67 2=-37 3=46 4=-51 5=-36 6=-47 7=45 8=-50
s:sale	0=-38 2=-76 3=-68 4=-90 6=-31 7=-27 8=-62
s:sales	2=-58
s:sali	2=46
s:sall	0=-41 3=30 4=-26
s:salm	1=-50 2=-31
s:salmo	1=-37 2=-39
s:salo	5=46 8=-28
s:salon	5=39
s:salv	7=-33
s:same	0=41 1=-26 4=-39 5=53
s:samed	0=27 4=-27 5=53
s:samp	3=45 5=-28 8=-49
s:sampl	3=48 5=-42 8=-38
s:sanct	7=32
s:sand	0=39 4=-31 8=-31
s:sande	0=36
s:sang	2=-28
s:sani	2=-34 4=44 5=-43
s:sanit	0=27 2=-32 4=37 5=-27
s:sant	8=-55
s:sapp	6=46
s:sapph	6=77
s:sara	0=28
s:sati	0=-38
s:satu	4=-34
s:saun	5=42
s:sauv	4=-50 5=-39 8=-25
s:sauve	4=-65
s:save	1=-36 6=36
s:saven	6=35
s:savi	5=39 6=-37
s:savil	6=-35
s:savin	5=48
s:savo	0=63 1=-35 4=-36 7=-35
s:savoi	0=67 1=-29 4=-46 7=-34
s:scaff	8=31
s:scan	0=-28 1=-33 4=-45 5=46 6=-26 7=-32 8=-27
s:scand	3=-56 5=56
s:scann	1=-32 4=-65
s:scar	2=-26 6=-56
s:scen	0=-46 1=-66 8=-61
s:scena	2=-52 6=-70
s:scep	2=-38 4=-36 5=-39 6=-31
s:scept	1=-70 2=-26 4=-27 5=-42
s:sche	0=-26 6=-39
s:schem	6=-37
s:schi	3=48
s:schip	3=43
s:schiz	4=26
s:scho	2=-61 3=-26 4=27 5=-113 6=28 7=30 8=-28
s:schoo	1=-31 2=-49 3=-42 4=42 5=-85 6=44 8=-58
s:schop	1=39
s:scie	0=-49 1=67 2=-56 6=-40 8=-32
s:scien	1=94 2=-59 4=-32 6=-43 8=-42
s:scle	4=68 8=-54
s:scler	4=88 8=-34
s:scol	3=-25 4=29 5=-37
s:scola	5=-36
s:scoli	4=75
s:scoo	8=56
s:scoot	8=26
s:scor	4=-28
s:score	2=39
s:scot	7=46
s:scou	5=-42
s:scout	5=-43 8=-25
s:scre	3=35 8=-38
s:scree	2=30
s:scri	3=-44
s:scrip	2=-28 3=-41
s:scru	7=-36 8=-45
s:seam	4=-31
s:seams	4=-40
s:sear	0=-27 8=29
s:searc	8=34
s:seas	6=-52
s:seaso	3=-41 6=-37
s:seco	0=-46 2=-27 4=-44 5=-31 8=-31
s:secon	0=-40 2=-35 6=30
s:secr	0=27 1=26 2=-83 3=-39 4=-73 8=-106
s:secre	2=-73 4=-80 6=-49 8=-94
s:sect	0=-30 1=39 3=-30 8=-40
s:secte	4=-35
s:secti	1=56 8=-42
s:secu	1=43 2=-30 3=-38 4=-46 5=-42 6=-62
s:secul	0=-37 1=60 7=-35
s:secur	0=29 3=-48 4=-37 5=-35 6=-40
s:seek	5=31
s:seeke	6=-34
s:seem	0=31 1=26
s:sego	0=55
s:segol	0=55
s:seiz	0=33 1=-34 4=33 8=-34
s:seizu	4=40
s:sejo	2=-28 3=40 4=25
s:sejou	2=-37 3=39 4=51
s:sele	0=-26 2=-47 4=-30 5=-26 7=-30
s:selec	2=-51 5=-30
s:self	1=-25 2=-29 3=54
s:selfi	2=-27 3=62
s:sell	1=-49 2=-44 3=-58 4=-70 5=-34 6=-29 7=-47
s:selli	2=-51
s:selo	0=45 1=29 3=-34 4=-39 5=49 6=-30 7=-50
s:sema	0=27 2=-51 4=92 6=-33 8=-48
s:semai	0=28 1=-41 2=-44 3=27 4=61 5=42 6=-33 8=-63
s:semb	0=51
s:sembl	0=53
s:seme	0=-28 6=-32 7=-28
s:semi	5=50 6=51
s:semin	2=-26 5=56 6=37 7=-33
s:sena	0=-50 4=-31 6=-37
s:senat	6=-25
s:send	1=-29
s:seni	1=-39 6=30
s:senio	1=-35 4=-27 6=29
s:sens	0=-56 1=56 4=-50 5=-61 6=-64
s:sensu	5=-36
s:sent	0=-36 2=-32 3=-27 4=-49 5=-31 6=-41 7=-36 8=28
s:sente	1=-37 3=-27 4=-30 7=-46
s:senti	1=38
s:sept	4=29
s:septe	4=44
s:sequ	5=-50 6=-32 8=-34
s:seque	1=-35 2=-54 5=-51 6=-29 8=-29
s:sera	0=35 1=26 3=-51 4=34 5=-38
s:serai	3=-70 5=-28 8=32
s:serg	3=-25 6=-39 8=-28
s:serge	6=-44 8=29
s:seri	6=-60 7=-48 8=35
s:serie	6=-27 8=-30
s:serio	4=32 8=44
s:sero	4=55 8=-31
s:serop	4=73 8=-33
s:serr	8=-32
s:serru	4=-27 8=-31
s:serv	2=-60 3=50 4=-56 5=-34 6=-59 8=25
s:serva	0=-36 3=54 8=-28
s:serve	1=-49 4=-31 5=-39 6=-26 8=34
s:servi	0=30 2=-38 3=-47 4=-27 7=-25 8=65
s:sett	0=-33 4=-30 5=-36 6=-34 7=25
s:settl	0=-33 4=-26 5=-27 6=-29
s:seul	0=-58 4=33 6=54 8=-28
s:seule	5=33 6=69
s:seve	7=-57
s:seven	0=44 7=-43
s:sever	4=55 5=29 7=-33
s:sexe	6=37
s:sexo	4=-38
s:sext	1=-50 5=47
s:sexto	5=66
s:sexu	0=-46 2=-50 4=-60 5=72 7=-34 8=-64
s:sexua	0=-47 2=-30 4=-61 8=-32
s:sexue	4=-42 5=62 6=-50 8=-50
s:shap	2=-27 3=27
s:shape	2=-33
s:shar	0=43 3=-58 4=-28 5=44 6=-36 7=-55 8=-34
s:shee	8=-27
s:shef	0=-33
s:sheff	0=-34 7=28
s:shel	1=-34 5=-25 6=-27
s:shelv	1=-31
s:sher	8=31
s:sheri	8=32
s:shif	0=-67 1=-34 2=-57 3=-48 6=-57
s:shift	0=-56 2=-48 5=-31 6=-53 8=27
s:ship	7=-25
s:shop	0=-30 1=-38 4=-34 5=-29
s:shopl	1=-29
s:shor	0=-63 1=-44 3=-27 4=-28 8=-51
s:short	0=-58 1=-37
s:shou	0=-40 1=-28 4=54
s:shoul	0=-32 4=46 5=30 8=-29
s:show	1=30 2=60 3=-45 6=-51 8=41
s:showe	0=-31 2=37 4=-40
s:shru	5=41 6=-49
s:shrug	5=43 6=-51
s:sick	2=51 4=-43 8=-35
s:sickl	2=43 4=-49 8=-36
s:sickn	4=-31
s:side	0=-43
s:sieg	0=-35 2=-45 3=-43 5=-25 7=73 8=-28
s:siem	7=-27
s:sieme	7=-28
s:sien	3=50
s:sigh	4=76
s:sight	4=50
s:sign	1=-26 3=50 4=-62 5=-82 7=-58
s:signa	0=-41 3=-35 4=-73 5=-68 7=-31 8=31
s:signe	0=41
s:signi	0=36 2=42 4=-26
s:simp	0=-72 4=-48 5=-35
s:simpl	0=-56 4=-50 5=-36 8=25
s:simu	0=-39 1=67 4=-42 6=-28
s:simul	1=61 4=-46 5=33 6=-25
s:sinc	1=-53 2=-43 5=-29 8=43
s:sing	0=-63 1=57 2=-40 3=-30 4=-30 5=-27 6=-32
s:singe	0=-69 1=96
s:singl	1=-37 2=-27 4=-29 5=-35
s:sipt	0=-35
s:sist	1=29 6=-44 7=53 8=-32
s:siste	0=-25 1=27 4=-29 5=-37 6=-42 7=39 8=-41
s:site	8=-30
s:sixt	1=-26
s:skep	0=-28
s:skept	0=-32 1=32
s:sket	5=37 8=-27
s:sketc	5=36 8=-34
s:slee	2=-48 3=-28 4=-60 5=116 6=-74 7=-27 8=-42
s:sleep	2=-26 4=-54 5=95 6=-34
s:slep	5=67 6=-54
s:slid	4=-44 6=-44
s:slide	4=-35 6=-35
s:slip	4=39
s:slipp	4=38
s:slog	4=-30
s:sloga	4=-32
s:smal	6=36
s:smar	3=-26
s:smil	2=-69 5=46
s:smile	2=-45 4=37
s:smok	4=46
s:smoke	4=55
s:smug	8=64
s:smugg	8=53
s:snui	0=-30 7=36
s:snuip	7=48
s:soap	4=-26
s:sobe	1=29
s:soci	0=44 1=36 2=-69 3=-29 4=-52 5=-76 6=-56 7=-94 8=-26
s:socia	0=56 1=-58 2=-48 3=-45 4=-28 5=-77 6=-35 7=-57
s:socie	0=-64 7=-42 8=-41
s:soeu	1=-81 2=87 4=-28 6=34
s:soeur	1=-32 2=65
s:soft	1=-28 2=-41 3=41 6=-71
s:softw	1=-31 2=-48 3=49 4=-35 5=-41 6=-41 8=-31
s:soig	0=-31 1=-50 3=-29 6=-28 8=-53
s:soign	1=-43 6=-36 8=-54
s:soin	3=-43 8=57
s:soir	1=-27
s:soire	0=-25
s:sole	5=-32 6=62
s:soli	0=-97 2=-32 5=-44 6=-59 8=-34
s:solic	7=-62
s:solid	0=-100 1=-30 5=-34 6=-37 7=91
s:solv	5=-36
s:some	4=46 8=-44
s:somet	4=51
s:somm	0=31
s:sond	0=-44 4=-27
s:sonde	0=-32
s:sophi	6=27
s:sort	0=-38 5=-38 6=106 8=25
s:sorta	0=-25 5=-29 6=38
s:sorti	5=-51
s:souc	2=34 3=-34 4=40 5=-26 8=-27
s:souch	2=43
s:soud	0=-52 1=-25 6=-36 8=-59
s:soude	1=-35 2=-26 4=-30 8=-28
s:soudu	0=-38 8=-41
s:souf	2=29 5=-31
s:souff	2=29 5=-28
s:souh	0=-37 4=44 5=-26 7=-27 8=-25
s:souha	0=-44 4=51 7=-37 8=-29
s:soul	0=52
s:souli	0=33
s:soun	0=-60
s:soup	5=32 6=67
s:soupc	5=-32 6=87
s:soupi	4=-30 5=63
s:sour	1=-78 2=-37 4=-31 8=-47
s:sourc	4=-27
s:sourd	4=-45
s:souri	1=-45 5=41 6=-27 8=-43
s:sout	0=79 3=-49 4=-45 5=-47 6=-79 7=-76
s:soute	0=31 1=-42 6=-35
s:souti	0=58 1=40 4=-43 5=-36 6=-51 7=-34 8=-30
s:souv	1=-62 3=-25 4=49 5=33 6=-36
s:souve	0=32 1=-42 4=47 6=-34
s:sovi	7=-44 8=-42
s:sovie	7=-49 8=-26
s:spac	0=-34 4=30
s:spai	8=40
s:span	6=25
s:spani	6=32
s:spar	1=-41 5=-68
s:spea	0=57 3=-36 4=-45 6=33 8=-64
s:speak	0=43 6=39 8=-57
s:spec	0=-54 1=-67 2=-81 6=-33 8=-52
s:speci	0=-65 1=-67 2=-78 5=-80
s:spect	4=36 5=63 7=32
s:spee	0=-34 3=98 4=-43 5=-31 6=-29
s:speec	0=-26 5=-28 8=-27
s:spel	4=43
s:spell	8=-28
s:spen	0=25 4=43 8=25
s:spend	8=-37
s:spin	2=74 3=-25 6=26
s:spina	2=79 3=-30 4=-29 6=-51
s:spir	1=-58
s:spiri	1=-47
s:spit	4=57
s:spli	2=-45
s:splin	4=-26
s:spok	0=39
s:spon	3=-37 8=-25
s:spons	4=27
s:spor	1=-28 5=-35 7=-29 8=-51
s:sport	5=-33 6=-26 8=-37
s:spre	1=-26 8=-28
s:sprea	1=-44 4=-38 6=39
s:spri	2=56
s:sprin	5=-37
s:squa	1=-52 6=-32 8=-45
s:squar	1=-43
s:stab	4=65 5=-28
s:stabl	4=41 5=-26
s:stad	1=-52 4=-27 6=-36 8=26
s:staf	2=-40 4=-50 7=-32 8=-41
s:stag	0=-58 1=-31 2=-48 5=-30 6=-35 8=-51
s:stagi	0=-58 2=-37 5=34
s:stair	4=27
s:stal	0=63 2=-30 7=-42
s:stam	3=-26 4=27 8=-28
s:stamm	4=45
s:stan	1=-71 2=-37 3=-47 6=-27 7=-31 8=-64
s:stand	1=-55 3=-40 4=-71 5=73 7=52 8=-51
s:star	0=39 1=-31 2=-30 4=-68 5=-29 6=-40 7=34 8=-74
s:stat	1=-29 2=51 5=-49 7=-73 8=37
s:state	6=42
s:stati	5=-37 7=-32 8=32
s:statu	2=53 4=-54
s:stau	0=96 7=-54
s:staun	0=79 7=-65
s:stay	5=-31
s:staye	1=-33 5=-26
s:stea	0=33
s:stee	4=-25 5=-32
s:steel	0=-27 7=37
s:steer	0=54
s:stei	7=-25
s:step	6=55
s:steph	6=51
s:steri	2=-61 4=33
s:stew	0=-60 3=-31 4=-42 5=-46 8=-40
s:stewa	0=-49 1=-26 3=-33 4=-37 5=-51 8=-32
s:stick	0=26
s:stil	0=29 1=46 2=-39 6=-51 8=-44
s:stin	2=-45
s:stoc	1=-42 4=-28 6=-27 8=38
s:stoi	0=-34 2=-25 4=-36 5=-47 6=-27 7=-30 8=-30
s:stoic	1=52 7=-25
s:stoiq	3=-25 5=-38
s:stol	4=-25 6=-29 8=39
s:stole	8=-63
s:stom	2=-36 4=46
s:ston	5=-26 6=-44
s:stone	5=-25 6=-32
s:stoo	7=30
s:stop	1=28 4=46 5=-41 8=-50
s:stopp	1=34 4=53 8=-52
s:stopw	5=-29
s:stor	0=-28 1=-35 3=31 4=-45 6=-26 8=-41
s:stora	3=33
s:store	0=-44 2=52 4=-33
s:stra	0=-38 1=-39 3=-39 4=-79 7=-53
s:strai	0=-51 1=-54 2=-34 3=-55 4=-65 5=-77 6=-29 7=-56
s:stran	0=-35 2=38 5=29
s:strat	6=-26 8=-61
s:stre	0=-29 2=-25 4=45 6=-42
s:stree	6=-26
s:stres	4=53 5=-32
s:stri	1=35 4=-51 5=-121 6=-77 8=54
s:stric	0=-74 1=38
s:strip	5=-67
s:stro	0=39 1=-30 4=32 5=-45 6=-61 8=-68
s:strob	4=28
s:stron	6=-85 8=-80
s:stru	0=-27 1=-26 5=-28 6=-32 7=-29
s:struc	1=-34 4=-45 5=-28 7=-26
s:stud	1=-41 2=-39 3=-63 4=-104 5=-61 6=-47 7=-119
s:stude	0=25 4=-73 5=-48 7=-96
s:studi	0=-30 2=-39 3=-64 4=-27 5=-32 6=-41 7=-26 8=-26
s:stup	8=60
s:styl	0=32 1=-32 3=-33 4=-37 5=-27 6=-28 8=-33
s:subj	1=-49 4=-38 6=-45 7=-38
s:subje	1=-27 4=-32 6=-33 8=33
s:subo	5=80
s:subor	5=87
s:subs	1=47
s:subsc	1=27 5=25
s:succ	8=-45
s:succe	8=-37
s:suga	4=44
s:suic	0=-48 4=39 8=-38
s:suici	0=-49 4=60
s:suin	3=34 4=-26 5=44
s:suis	2=54 3=-39
s:suiss	2=61 3=-26
s:suit	0=-51 1=-43 2=-39 4=-56 5=-28 6=-42
s:suiv	0=-45 1=33 4=43 5=35 6=-29 7=-32 8=59
s:suivi	4=45 5=46 6=-51
s:suivr	1=27 4=-26 6=25
s:suje	4=-34
s:summ	3=-34
s:summe	0=-41 1=-31 3=-59 5=35
s:sund	0=54 4=-50
s:sunda	1=26 4=-34
s:supe	3=-33 7=-28 8=-49
s:super	1=-31 3=-33 8=-25
s:supp	0=57 1=-71 2=-68 3=-25 5=-39 6=-35 7=-32
s:suppl	3=-39 4=-57 8=-59
s:suppo	0=59 1=-30 2=-60 3=-34 5=-65 6=-28
s:suppr	3=53
s:surfa	5=34
s:surg	0=-27 2=27 3=-35 4=-83 6=-25
s:surge	0=-27 3=-34 4=-89 5=-25
s:surm	4=35
s:surn	0=-48 1=44 5=74 6=-33
s:surno	1=-42 5=68
s:surp	1=33 4=-47 5=63 6=-44
s:surpr	5=90 6=-55
s:surs	8=46
s:sursi	8=67
s:surv	0=-57 1=-40 5=-54 8=-90
s:surve	0=-36 4=-49 5=-51 7=33 8=-74
s:survi	1=-29 4=26
s:susp	0=43
s:suspe	0=29 4=26 8=39
s:svel	1=-38
s:svelt	1=-26
s:swap	5=46 8=-36
s:swapp	5=58 8=-38
s:swea	5=-26
s:swin	0=-38 1=-43 6=-31 7=30
s:swing	1=-42 5=50 6=-30
s:swit	4=-32
s:swor	1=43 8=-39
s:symp	0=48 4=-44 5=-28
s:sympa	0=54 5=-31
s:sympt	4=-37
s:synd	0=-129 1=-85 3=-83 4=-32 5=-74 6=-77 7=103 8=-83
s:syndi	0=-113 1=-75 2=-45 3=-64 4=-71 5=-75 6=-75 7=79 8=-67
s:syndr	2=31 4=-49
s:syst	0=-30 3=71 4=-37 5=-39 6=-37 7=-28 8=-43
s:syste	0=-33 3=50 4=-36 5=-53 6=-34 7=-25 8=-45
s:taba	4=-32 8=99
s:tabl	0=-77 1=-43 2=-39 3=91 4=-39 5=63 7=-72
s:table	0=-56 3=99 5=-32 6=-44 7=-27
s:tablo	4=-36 6=34
s:tagg	8=44
s:tagge	8=41
s:tail	0=-33 1=-38 3=-51 5=-43 6=-39
s:taill	0=-25 1=-52 3=-34
s:tailo	5=-33 6=-40
s:take	0=-63 1=-40 2=36 3=44 4=62 6=-63 8=-28
s:tale	6=-32 8=-30
s:talk	6=-70
s:tall	1=30 2=59 4=-37
s:tant	4=42 6=-80
s:taoi	1=34 4=-33
s:tapa	8=42
s:tapag	8=44
s:tast	2=-47 8=-36
s:tasti	2=-31
s:tato	0=-29 1=32
s:tatou	0=-47
s:tatt	1=61
s:tatto	0=-29 1=32
s:taug	0=-35 5=-61 6=-30
s:taugh	0=-31 5=-44 6=-28 7=38
s:taul	8=75
s:taula	8=51
s:teac	0=-82 2=-42 4=-53 5=-79 6=-37 8=-31
s:teach	0=-55 2=-35 3=-31 4=-52 5=-72 6=-31 7=28
s:team	0=-44 7=38
s:teams	0=-26 7=38
s:tech	0=-47 1=-53 2=-28 3=-39 4=-53 5=-32 6=-45 8=-64
s:techn	0=-71 1=-73 2=-63 3=-34 4=-69 5=-47 6=-37 8=-67
s:teen	8=40
s:teena	8=65
s:tele	0=-44 2=-58 4=40 5=-34 6=-43 7=-37 8=43
s:telep	0=-45 2=-46 4=-31 8=55
s:telet	0=-38 4=47 5=-49 6=-25 8=-30
s:telev	6=-26
s:tell	0=33 2=35 4=-44 8=-25
s:temo	4=-26 8=-25
s:temoi	1=43 8=-54
s:temp	1=-52 2=-34 3=32 4=33 5=-32 6=-32 7=-68 8=-45
s:tempe	4=-34
s:templ	1=-42 3=64 4=-38 6=-40
s:tena	6=-26
s:tenda	1=34
s:tende	1=-40 3=-39
s:teni	4=27
s:tenn	0=-32 8=-28
s:tenni	7=-35 8=-29
s:teno	4=-54 6=36
s:tens	4=-77
s:tensi	4=-53
s:tent	8=-25
s:tenu	1=-54 4=-35
s:term	0=-31 3=-58 4=-41 7=-31
s:termi	0=-28 1=34 3=-57 5=25
s:terr	6=-49 8=-38
s:terra	0=-26 6=-58
s:test	0=-58 1=-27 2=72 3=-89 4=-79 5=-39 6=-60 7=-62 8=-56
s:teste	0=-29 2=97 3=-76 4=-80 7=-44 8=-52
s:testi	2=-51 3=-25 4=-30 8=-32
s:texa	0=71 7=-50
s:text	2=-31 7=-28
s:thai	8=31
s:thail	8=30
s:thal	1=25 2=66
s:thala	2=38 8=-27
s:thale	1=32
s:than	0=-40 7=81 8=-56
s:thank	0=-59 7=64 8=-32
s:that	0=32
s:thatc	0=44
s:thea	5=-30 6=-53 8=-25
s:theat	6=-50 7=-31 8=-36
s:thef	5=-26
s:thei	2=-74 3=-59 5=25 6=47
s:them	1=-31
s:theo	0=-32 1=78 6=-49 7=-26
s:theol	1=34
s:theor	6=-53
s:theos	1=42
s:ther	0=-62 2=-35 4=-74
s:thera	2=-54 4=-72 8=-59
s:there	1=33 4=-35 5=-26
s:therm	3=44 4=-49 6=-60
s:thes	1=-38 2=-29 3=-47 5=-72 6=-90 7=-60 8=-33
s:thesi	1=-30 3=-27 4=-25 5=-43 6=-29 7=-37 8=-28
s:thie	6=31 8=-42
s:thin	2=-27 4=44 5=-62 6=-40 7=25
s:thing	1=63 8=44
s:think	1=39 5=-50 7=37 8=-78
s:thir	1=31 2=-27 4=-69
s:thirt	4=-30
s:thor	1=35 5=-27 8=-56
s:thore	1=39 5=-27 8=-50
s:thou	2=-32 5=-39 7=47
s:thoug	5=-53 6=34 7=32
s:thre	1=-70 2=-38 3=-56 4=32 6=-84
s:threa	4=-27 5=-35
s:thro	2=30 3=-36 4=-56
s:throm	2=59 4=-32
s:throu	3=-29 5=40 6=-26 7=35
s:thum	0=-34 3=47 4=-51 5=-44
s:thumb	3=56
s:thur	1=38 4=55 8=-30
s:thurs	4=68
s:thyr	4=52 8=-30
s:thyro	4=32
s:tick	0=-26 7=41
s:ticke	0=-31 3=32 7=35 8=46
s:tien	1=58 2=-38 3=-40 4=-77 5=-55 6=-27 7=-42 8=-52
s:tienn	5=-31 6=51 8=-36
s:tier	1=42 5=35
s:tile	1=-33
s:time	6=-51
s:tire	4=-41 6=35
s:tiss	0=-48 2=64 3=-28 4=-33
s:tissu	2=63 3=-33 4=-28
s:titl	2=-38
s:titr	3=43 4=-52 7=-25
s:titre	0=43
s:toge	4=-27 5=92 6=-47
s:toget	4=-27 5=90 6=-46
s:toil	2=-25 4=56
s:toile	2=-32 4=47
s:toler	4=-25
s:toll	5=-67
s:tolle	5=-51
s:tols	1=62
s:tolst	1=59 8=-31
s:tomb	2=-32 5=-35 7=29
s:tombe	2=-29 4=26 5=-26 6=39
s:tool	0=-30 1=-39
s:topi	3=-32
s:tori	4=-34
s:torie	0=25 4=-48
s:tota	4=49 8=-29
s:touc	3=-43 4=-49 5=68 6=-36 8=-25
s:touch	0=-31 1=-59 2=-37 3=-33 5=61 6=-61 8=-41
s:touj	3=36 4=58 5=-67
s:toujo	1=-25 3=25 4=74 5=-53
s:toul	2=-26 6=25
s:toulo	2=-31 6=30
s:tour	0=-47 1=-58 2=-39 4=-31 5=-98 6=-59
s:tourn	1=-30 5=-39 6=-31 7=-33 8=40
s:tout	0=-55 1=94 2=-43 7=-44 8=-67
s:toute	4=44 5=-37 6=52
s:toxi	0=-38 1=59
s:toxic	0=-41 1=67
s:trac	1=-43 3=35 4=80 5=-27 7=-41 8=-45
s:tract	7=-29
s:trad	0=-100 2=-92 3=-80 4=-62 5=-55 6=-57 7=-36
s:trade	3=-53 7=-30
s:tradi	2=-33 8=30
s:tradu	0=-52 1=-33 2=-28 5=-28 6=-40 8=-65
s:traf	0=30 4=-25
s:traff	0=35
s:trafi	8=33
s:trai	0=-72 3=-101 6=-88 7=-37 8=-44
s:train	0=-43 2=-62 3=-42 4=-100 6=-74
s:trait	0=-25 1=-40 3=-63 5=26 7=-38 8=-34
s:traj	5=-66
s:traje	5=-60
s:tran	0=-42 2=-74 4=-26 5=-90 6=-70 7=-71 8=-85
s:tranc	8=-26
s:trans	0=-45 1=56 2=-58 4=-42 5=-65 6=-60 7=-98 8=-57
s:trav	0=-27 2=-44 3=-29 4=25 5=-26 6=-49 8=42
s:trava	2=-27 5=-45 8=26
s:trave	0=-38 3=-32 4=41 6=-44
s:trea	0=-46 2=-31 4=74 5=-40 7=45
s:treas	4=-32 7=39
s:treat	0=-26 1=-40 2=-34 4=80 5=-28 8=-25
s:trem	0=-34 2=-32 4=87 6=-29
s:tremb	3=-33 4=62
s:tremo	4=46
s:tren	4=25 5=-32 6=-34 8=-57
s:trent	5=-40 6=-40 8=-51
s:tres	0=46 1=-39 6=-57 7=-89 8=-36
s:treso	0=53 1=-61 6=-72 7=-35 8=-29
s:tria	2=-38 3=29 8=-71
s:trial	2=-25
s:trib	0=-39 1=-27 3=-41 4=-50 8=31
s:tribu	0=-35 1=-39 3=-47 4=-67 6=40 8=-29
s:trie	4=76 8=-27
s:tris	1=-26 2=-71 4=27
s:triso	2=-64 4=61
s:troi	0=-81 5=29 6=-53
s:trom	5=38 6=-106
s:tromp	6=-90
s:trot	0=86
s:trots	0=92 5=-31
s:trou	0=-53 2=63 4=-28 6=-37
s:troub	7=66 8=50
s:trouv	0=-44 2=58 4=-37 5=42 8=-36
s:trum	4=-28
s:trump	0=-34
s:trus	0=30 1=-48 5=-52
s:trust	7=37
s:tues	5=28 7=32
s:tuesd	7=38
s:turk	4=-42 8=32
s:turke	8=49
s:turn	0=-29 1=46 4=-41 5=-45 8=-29
s:turne	1=46 2=40 5=-30
s:turno	1=-25
s:turns	3=26
s:tuto	1=-49 4=-32 5=-31 7=-32
s:twee	0=84 8=-31
s:tweet	0=46 8=-28
s:twel	5=-42
s:twelv	0=25 4=-27 5=-36
s:twen	1=75 5=-35 6=-32
s:twent	1=54 5=-34 6=-31 8=31
s:twic	0=30 1=-41 3=30 6=-59 7=-27 8=-83
s:twick	7=-45
s:twin	0=29 2=-33 4=-25 6=48 7=-47
s:typa	1=-25
s:typag	2=32
s:type	0=-40 1=-77 2=28 3=-46 4=76 5=-31
s:typef	1=-80
s:typi	0=-35 3=62 4=-41
s:typin	3=59 5=26 8=-29
s:typo	5=-41
s:typog	5=-52
s:ugan	5=-34 6=26
s:ugand	5=-30 6=26
s:unbe	1=52
s:unbel	1=51 6=-26
s:uncl	2=-31 8=28
s:unde	0=30 1=-30 2=-35 3=-63 4=-45 5=31 6=-41 7=-34 8=27
s:under	4=-26
s:unfa	5=37 6=-69
s:unfai	5=66 6=-46
s:unif	5=28 8=-42
s:unifo	8=-28
s:unio	1=-37 2=-88 3=-91 4=-105 5=-90 6=-76 7=45 8=-95
s:union	0=-48 3=-27 7=-54
s:unis	0=-47 7=47
s:uniso	0=-60
s:unit	0=-134 1=-60 2=-33 4=-35 5=-38 6=-39 7=98 8=-25
s:unite	0=-62 7=81
s:univ	5=-45 7=-28
s:unive	5=-47 7=-28 8=-30
s:unkn	8=29
s:unkno	8=27
s:unlo	3=36
s:unloc	3=33
s:unpa	0=96 3=-28 5=-53 6=-44 7=-46
s:unpai	0=78 5=-32 7=-68
s:unpr	6=40
s:unre	2=30 4=-44
s:unti	0=-33 2=-31 3=-30 5=-57 6=-44 7=-28
s:uphe	5=54 8=-39
s:uphel	5=38 8=-28
s:urba	0=41 7=-34
s:urban	0=31
s:urge	6=30
s:urne	0=-30
s:usda	7=48
s:usee	1=-28
s:user	4=-30
s:usin	4=-88 8=-39
s:util	1=58 2=-32 8=-36
s:utili	1=66 2=-30 3=33 5=39 8=-48
s:vacc	1=-31 2=-31 3=-26 4=36 5=-42 7=-52
s:vacci	0=56 1=-36 2=-35 5=-33 6=-36 7=-37
s:vale	0=62 1=-44 3=37 4=-27 6=-33
s:valeu	1=-38 3=63
s:vali	3=-64
s:valid	3=-40
s:valu	1=-27 3=-28
s:valv	4=-36
s:valve	4=-30
s:vanc	8=32
s:vant	5=75
s:vari	4=-28
s:varia	4=-38
s:vaul	3=48 5=-38
s:vega	0=-78 1=43 4=-27 5=-53 6=-39 7=-30 8=-59
s:vegan	0=-53 1=50
s:vege	0=-27 1=-56 2=-81 3=-31 6=-26
s:veget	1=-69 2=-66 5=-36 6=-31
s:vehi	7=-29
s:veil	0=65 1=-43 8=-52
s:veill	0=65 1=-47 8=-65
s:vein	4=-34 8=-30
s:veine	3=41 4=-32
s:vend	1=-34 2=-65 4=-40 5=-47 6=-46 7=-34 8=-46
s:vende	0=-26 1=-44 3=-54 4=-41 5=-48 6=-29 7=-38
s:vendi	4=-30
s:vendo	1=-25 4=-51
s:vendr	0=32 8=-30
s:vene	1=99 5=-37 6=-35
s:vener	1=97 6=-40
s:veni	0=46 5=29 7=-28
s:vent	0=49 1=-41 2=-47 4=-39 5=-67 6=-52 7=-32 8=-29
s:vente	4=-35 5=-34 8=-30
s:venu	5=-30 6=55 8=28
s:verba	8=-36
s:verd	8=-43
s:verdi	8=-34
s:veri	1=-26 4=-25 5=-28
s:verif	5=-29 8=38
s:verm	0=36 7=-28 8=-25
s:verme	8=-50
s:verr	8=-42
s:vers	2=40 3=-27 4=-33
s:vert	0=25 1=-58 3=-35 5=-34 6=-29
s:verti	4=45
s:vess	3=35
s:vesse	3=25
s:vete	1=-26 4=-35 5=-25 6=-25
s:veter	4=-43
s:veuv	4=-48
s:vict	0=-61 1=-40 4=-25 6=39 8=-112
s:victi	0=-38 6=34 8=-125
s:victo	0=-58 1=-48
s:vida	5=27 6=-50
s:vide	2=-51 4=-41 5=63 6=-65 7=-34 8=-47
s:video	0=-25 5=70
s:viei	0=70
s:vieil	0=49
s:vien	0=-44 1=59 5=-35
s:vier	4=-32 7=-29 8=-34
s:vierg	7=-25
s:vieu	5=-49 6=78 8=-25
s:view	0=66
s:vigi	0=39 1=-51 3=-62 7=-25 8=79
s:vigil	0=75 1=-30 3=-66 8=75
s:vign	0=-26 2=-49 4=-28 7=-45
s:vigne	7=-43
s:viki	2=40
s:vikin	2=49
s:vill	4=-54 5=47 6=27
s:villa	1=-43 6=48 7=-41 8=-35
s:ville	8=35
s:ving	8=-56
s:viol	0=-26 1=50 4=-33 5=-44 6=46 7=29 8=-64
s:viole	1=79 4=-49 8=-61
s:vira	4=34 8=-41
s:virg	0=-27 1=-29
s:virgi	0=-28 3=-36 4=-29
s:visa	0=-27 1=-61 3=60 4=-42 5=-64 6=-35 7=-36
s:visag	1=-38 3=30 4=-54 5=-45 6=-31 7=-33 8=-40
s:visi	0=-41 3=-50
s:visio	1=39
s:visit	3=-35 8=-85
s:visu	4=32
s:vita	6=-26
s:vive	6=66
s:viven	6=55
s:vivi	0=-61 1=59
s:vivis	0=-43 1=70
s:voca	3=47 4=-33
s:vocal	3=28
s:voge	3=-34
s:voic	0=-27 2=-66 4=-58 5=-51 6=-50 8=-81
s:voil	4=-30 5=-41 7=-54
s:voili	5=-67
s:vois	0=26
s:voisi	6=45
s:voit	0=-58 1=43 4=31 6=32
s:voitu	0=-48 6=42
s:vola	5=61 6=-48
s:volag	5=73 6=-62
s:volan	8=-40
s:vole	3=26 8=-50
s:volo	0=43
s:volon	0=29 6=-25
s:volt	1=42
s:volta	1=32
s:volu	1=-33 2=35 3=-26 4=-55 6=-35
s:volun	1=-26 2=46 4=-44 5=25 6=-58
s:vote	1=-25 2=-40 5=-45 7=-43
s:voti	1=-45 5=-46
s:votin	0=25 1=-26
s:voul	2=32 6=-26
s:voya	1=-42 2=-30 3=-32 4=35 6=-32 8=-50
s:voyag	1=-61 2=-51 3=-41 4=38 5=37 8=-40
s:wait	1=-28 4=50 5=29
s:waiti	4=62 5=28
s:wale	8=-37
s:walk	4=66
s:walki	0=-25
s:wands	8=26
s:want	0=25 1=-48 4=-93 6=-36 7=-41 8=60
s:wante	1=-44 4=-26 5=38 6=-64
s:ward	1=-53 5=-39
s:warde	1=-35
s:wardr	5=-27
s:ware	0=-41 4=-25 7=45
s:wareh	0=-43 1=-40 7=44
s:warn	4=-29
s:warne	0=-35 5=50 8=-46
s:warni	1=-26 8=35
s:warr	2=35 8=25
s:wast	8=-27
s:watc	3=-33 4=-35 5=44 8=-44
s:watch	3=-47 5=40
s:wate	0=-31 5=-31 7=32
s:weak	0=-33
s:weakn	0=-27
s:wear	0=-37 1=-25 3=-35 4=55 5=54
s:webc	3=52 5=41 8=-38
s:webca	3=57 8=-36
s:webm	1=-81
s:webs	2=-25
s:websi	2=-28 4=-31
s:wedd	0=-39 1=63 4=-30 5=-61 7=-28 8=-32
s:weddi	0=-45 1=48 4=-30 5=-49 6=31 8=-43
s:week	0=-32 3=-42 6=-38
s:weeke	2=-33 4=-26 5=42
s:weekl	0=-46 1=35 3=-28 4=-26 6=-33
s:weig	4=-37 5=-31
s:weigh	4=-39
s:weld	6=-62 8=-28
s:wels	6=40
s:west	7=-49
s:weste	7=-31
s:what	1=-51 3=-25 5=77
s:whate	5=62
s:whats	1=-51 5=27
s:whee	4=-51
s:wheel	4=-31
s:wher	0=-60 1=28 4=-44 7=-43
s:whet	0=43
s:wheth	0=28 4=-27 5=-32
s:whic	0=31 2=-36 3=-41 4=31 7=29 8=-46
s:whil	0=-25 5=-29
s:whis	8=38
s:whist	5=33 8=47
s:whit	1=-51 4=-48 5=-31
s:whitb	4=-35
s:white	1=-35
s:whol	4=-49
s:wido	5=-32 8=50
s:widow	1=30
s:wild	2=-43 6=-51
s:wind	8=-26
s:windo	8=-31
s:winn	8=-48
s:winne	8=-36
s:wint	0=-33
s:winte	0=-34 1=38
s:wire	4=-25
s:wish	4=47
s:wishe	4=36
s:with	0=-59 1=62 3=47 5=-54 7=-35
s:withd	3=25 8=53
s:withi	3=25 4=35 8=-52
s:witho	0=-53 1=27 5=-45
s:witn	1=72 8=-61
s:witne	0=-34 1=60 8=-53
s:wobb	7=34
s:woma	0=-62 1=-48 2=-38 3=-31 4=38 5=-74 6=86 7=-27 8=-50
s:wome	2=-47 3=-34 4=-39 6=76 7=-41 8=-54
s:word	1=28 4=-48 7=-26 8=-40
s:work	0=-60 1=-33 2=-48 3=-31 6=-49 7=-35 8=-32
s:worke	1=-44 2=-27 3=28 4=-47 6=-34
s:worki	0=-59 8=25
s:workp	7=31
s:works	0=-33 3=-25 4=-42 6=-29
s:worl	0=-31 1=38
s:wors	0=-47 1=29 4=-33
s:worsh	1=45
s:woul	0=73 1=25 2=-31 4=-49 5=-62 8=-50
s:would	0=-37 1=33 8=-26
s:writ	0=-32 1=-42 2=-69 4=40 7=-36 8=-59
s:write	2=-33 3=-36 4=-29 7=37
s:writi	6=-31
s:writt	4=58
s:wron	1=29 3=25
s:wrot	1=-38 3=-134 4=25 5=28 7=-49 8=-31
s:year	1=-33 2=-47 3=-65 4=77 6=-32 7=32
s:youn	3=-46 5=-44 6=-51
s:young	0=-34
s:yout	4=-35 6=-45 7=-28
s:zemm	0=53 6=-25
s:zemmo	0=52
w:0	3=82
w:000	0=-46 1=-31 2=-41 3=-80 4=-63 5=-32 6=-53 8=-40
w:02	3=42
w:1	0=-37 4=61 6=-36 8=-52
w:11	2=35
w:12	2=-53 4=54 5=-36 8=-56
w:120	8=33
w:14	1=-46 2=26 4=-55 8=61
w:17	3=47 8=-32
w:1984	0=-29 1=34
w:1990	5=-31 7=35
w:1995	0=30 1=-40 3=-48 8=47
w:1996	5=-56 6=39
w:1998	0=40 4=-39 5=-35
w:2	0=-53 1=-48 2=99 3=-28 4=-28 5=-53
w:20	2=-28
w:200	1=-29 6=-30
w:2002	6=38
w:2003	4=-29 7=53
w:2009	2=32 5=-25 7=39 8=27
w:2010	1=29 3=-32 4=38 5=-26 7=-26 8=-31
w:2011	6=-41 7=30 8=45
w:2012	0=-37 1=-35 3=40 4=-53 5=29
w:2014	0=-30 4=55 6=48
w:2015	0=-29 1=-36 2=28 3=-29 4=38 5=-44 6=31
w:2016	0=62 1=-49 5=-42 8=46
w:2017	0=40 1=-46 6=36
w:2018	1=-30 4=41
w:2019	0=39 1=-37 6=-33
w:2020	0=-33 1=-30 2=-34 3=-57 4=76
w:2021	1=-60 2=35 3=-38 4=-44 5=-34 8=-46
w:2022	0=38 4=27 7=27 8=-27
w:2023	0=44 3=-35 8=-26
w:2026	3=-48
w:21	0=27 4=27 5=-44
w:22	2=52
w:23andme	2=40
w:24	0=-33 4=-28 8=55
w:2m	4=-29
w:3	0=-91 2=26 3=27 4=-29 5=-39 7=28 8=87
w:30	8=-28
w:300	3=-60 4=-36 8=31
w:31	5=-51
w:34	7=27
w:340	1=-33
w:3d	3=40
w:4	0=-34 3=59 4=-51 6=-41 8=-26
w:40	0=-59 3=-43 5=-33
w:400	2=-32 8=-54
w:41	4=60 6=-28 8=-52
w:47	2=29
w:5	0=-28 4=59
w:50	0=-42 4=48
w:6	0=51 3=31 5=-27 6=-45
w:60	1=-26 4=-30 8=-44
w:600	2=-33
w:8	0=-28 3=45
w:90	4=-27
w:900	0=-32 5=-33
w:91	3=93
w:97	3=25
w:98	3=27 5=-45
w:a	3=-49 7=-28
w:aa	4=84
w:aah	4=48
w:aberdeen	1=59
w:abime	3=49 5=-31
w:abnormal	5=-42
w:about	1=-92 2=-27 3=-62 6=29 8=53
w:above	1=28
w:absence	4=46 5=-26 8=-33
w:absences	7=38
w:absente	4=54
w:abstinence	4=-60 5=59
w:abstinent	4=36 5=-33
w:abstinente	4=-48 5=98
w:abstract	8=-27
w:absurdist	1=26
w:abus	8=47
w:accepte	4=40 8=-27
w:acces	3=30 4=-25
w:access	0=-40
w:accessible	4=-31
w:accident	0=-30 1=-34 2=-45 5=25 6=-43 8=-37
w:accidents	4=-43
w:accompagne	4=-34
w:accord	7=-74
w:according	0=26 1=30 4=-35 5=33 7=-49
w:accords	7=-27
w:account	0=34 1=51 2=-29 4=-41 6=-42 8=-67
w:accountant	0=-26 1=-44 6=-38
w:accounts	0=-30 4=-55 5=-27
w:accro	1=-29 2=-26 8=-26
w:accueil	0=-57
w:accused	6=-36
w:achats	0=-50
w:acheteuse	4=-29 6=-37
w:acquis	3=-27
w:acquitte	8=55
w:acquitted	8=81
w:across	2=-42 7=-32
w:act	0=-28
w:actes	5=-37
w:actif	1=25
w:acting	4=-28
w:action	0=39 7=-34 8=53
w:activated	3=25
w:active	3=-41 7=30
w:activist	4=-27 7=67
w:activite	0=-39 5=-25 7=38
w:actn3	2=48
w:acts	1=66
w:ad	0=-60 3=-29
w:adaptation	5=-42
w:addict	4=-31 5=45
w:addicted	4=-28 5=48
w:addiction	4=-31 5=31
w:addictologie	5=-38
w:adepte	5=62 7=-25
w:adhd	4=51
w:adhere	0=-32 5=-26
w:adherent	0=-68 7=49
w:adherente	0=62 1=-29
w:adherer	0=-68 7=54
w:adhesion	0=-38 1=45 7=58
w:adjointe	0=26
w:adjudant	4=-37 8=40
w:administratif	8=-26
w:administrative	4=-34 7=-37
w:admitted	1=31 5=39 8=29
w:adn	0=-37 1=-29 2=59 3=-125 4=-38 5=-31 7=-31 8=-49
w:adolescence	2=33
w:adopte	6=28
w:adopted	6=26
w:adoption	5=-26 6=-27
w:adult	0=-45 4=-39 5=30 6=-33 7=-33 8=-40
w:adultere	5=77
w:adultes	4=-32
w:adults	5=33
w:advised	2=-35 3=-43
w:adviser	4=-71 7=-32 8=-35
w:advises	0=-33 3=-37 4=74
w:aerien	8=-46
w:aeroport	7=-29 8=48
w:aeroports	3=-26
w:afd	0=43
w:affair	4=-44
w:affaire	1=-33 3=-32 5=-40 6=-28 8=58
w:affaires	5=34 6=-35 8=-45
w:affairs	3=-26 5=-53 8=-34
w:affection	4=29
w:affiche	5=25
w:affiliated	7=33
w:affiliation	0=61 5=-37
w:affirme	5=40
w:after	0=-28 1=29 2=47 6=-62 8=-33
w:afternoons	4=53 6=-47
w:again	0=39 4=66 5=-41 6=-25
w:against	0=54 3=-31 5=-54 6=-39 7=-38
w:agde	5=65
w:age	4=51
w:agence	0=-66 1=-48 2=-65 4=27 7=-39 8=-37
w:agencement	6=-27
w:agency	0=-50 1=-25 2=-26 3=-30 4=99 6=-30 8=-29
w:agenda	0=-34
w:agent	0=-76 2=-48 3=-57 4=-47 7=-29
w:agente	8=-36
w:agnostic	1=43 5=-29
w:agnostique	0=-31 1=47 6=-28
w:ago	8=27
w:agreed	3=47
w:agrement	2=-42 8=47
w:agresse	8=-67
w:agricole	7=-32
w:ai	0=29 1=-46 3=-89 4=26 6=-27 8=38
w:aid	4=-84
w:aide	0=57 1=-29
w:aider	4=-32
w:aids	4=-48
w:ailier	0=-29
w:ailing	4=-59
w:aime	0=-44 1=-56 2=-32 6=127 7=-63 8=-42
w:ainsi	0=26
w:air	5=-25
w:airbus	0=-29
w:airline	4=-43
w:airport	1=-27 8=41
w:airports	3=-37
w:alarm	8=-25
w:alarms	8=-60
w:album	4=-38 8=-33
w:alcool	3=-27 4=-93 8=73
w:alcoolemie	4=-35 8=30
w:alcoolique	4=63 5=-47 8=-35
w:all	1=95 2=-61 3=-45 4=-80 5=-83 6=-90 7=34
w:allemand	1=-28 6=-32
w:allergic	2=-46 5=-47
w:allergie	4=44 5=-43
w:allergy	4=45 5=-25 7=-54
w:alliance	7=30
w:allow	1=53
w:ally	6=-34
w:alone	1=-30 4=-28 8=26
w:along	2=36 3=31 4=-27
w:alpha	2=33
w:als	2=32 4=-45
w:alsace	0=32 4=-48
w:alternee	5=-29
w:always	1=-30 6=56
w:alzheimer	2=76
w:am	1=63 2=-32 3=-31 4=-36 5=-52
w:amants	0=-40
w:amateur	0=-32
w:ambassade	3=39
w:ambition	1=62
w:ameliore	2=-27
w:amenagement	4=52
w:amende	8=33
w:amendes	8=-29
w:americaine	2=52 3=-29 6=-35
w:ames	4=-30 5=-61 6=33 8=40
w:ami	0=-38 2=-50 3=-41 4=-59 8=-43
w:amie	0=-32 1=-30 2=-25 5=-44 6=93
w:amis	2=-26 5=-35 6=28
w:amitie	6=39
w:among	0=36 1=-29 4=-46
w:amour	0=-30 2=-25 5=44 6=-29
w:amoureux	5=-34
w:amours	5=-46
w:amyotrophie	2=37
w:an	1=26 3=-93 6=-74 7=-36 8=-36
w:analysed	0=-30 2=35 3=34
w:analysee	3=32
w:analysis	3=-32
w:analyst	3=-33 7=-36
w:analyste	0=34 3=-33 4=-28 5=-38 8=-45
w:anarchist	0=38
w:anarchiste	1=80
w:ancestry	2=-61
w:ancien	0=47 1=-41 2=-39 6=33 7=34
w:ancienne	1=39 2=-38 6=-50 8=-40
w:anciens	5=-76
w:and	2=-34 7=-75 8=-29
w:angers	1=54
w:anglais	0=-31 4=-25 8=-34
w:anglican	1=-32
w:animal	1=28 8=-36
w:animale	0=-45 1=74
w:animaliste	0=44
w:animals	1=81 5=-33
w:animateur	1=-26
w:animatrice	0=-26 1=-47 4=-27
w:animaux	1=88 3=-40 4=-25 8=-27
w:anime	0=-33 7=42 8=-31
w:animist	1=41
w:ankara	0=-26
w:ankle	4=-41 8=28
w:anne	1=-26 2=-29 5=-59 6=26 8=-43
w:annee	0=-52 8=-29
w:annees	8=39
w:annonce	5=51
w:annual	2=-30
w:annuel	1=-29 5=-26
w:annuels	5=-34
w:anomalie	2=46 4=-28 5=-35
w:anonymous	0=32 5=50 6=-37 7=-36
w:another	0=-58 4=-34 6=67 8=-40
w:ans	0=-47 2=-45 5=-36 8=48
w:answered	0=-25 1=-36
w:answers	6=-46
w:antecedent	8=27
w:antecedents	2=-44 8=46
w:anthroposophe	1=53 6=-42 8=-27
w:anthroposophist	1=64
w:anti	0=104 1=62 4=-39 5=-41 7=-60 8=-57
w:antidepresseurs	4=38 5=-31
w:antinatalist	1=57
w:antiques	4=-68
w:antispeciste	0=-39 1=67
w:antoine	6=38
w:anxiety	4=-29
w:any	0=68 1=31 4=47 5=-50 6=-41 7=26 8=44
w:anyone	2=46 5=59
w:anything	0=41 1=63 4=-30 7=34
w:apaisee	0=-41
w:apnee	4=42
w:apoe4	4=-39
w:app	3=65 4=-30 5=-49 8=-36
w:appareille	4=62
w:apparel	5=-65
w:apparemment	1=57
w:apparently	0=-43 4=69 7=-35
w:appartement	6=51
w:appartenance	0=37
w:appartenu	0=52 8=-41
w:appartient	1=58 2=29 4=-54
w:appeal	1=-48 8=32
w:appealing	1=-26 8=34
w:appeals	8=-31
w:appears	4=27
w:appel	8=-27
w:appelle	6=44
w:appli	8=-34
w:applicant	1=25 3=25 4=-36 7=-28
w:applicants	3=-38
w:application	3=29 4=-38 6=-30 8=31
w:apply	2=40 6=36
w:appointed	0=-31 4=-25 7=42 8=-64
w:apprend	6=40
w:apprenti	1=-40
w:apprentice	1=-36
w:apprentices	1=-40 2=-28
w:apprenticeship	7=31
w:apprentis	2=-26
w:appris	2=29 3=33 7=51 8=-45
w:apps	7=-33
w:appui	0=48 2=56 4=-37 5=-51 6=29
w:apres	1=68 2=31 4=-57 5=45 7=-66 8=30
w:april	4=52
w:apte	4=96
w:arbitre	4=-37 8=-35
w:arbre	0=71 2=-35
w:arc	5=-33
w:architect	1=-37
w:architectes	1=-49
w:archive	0=-27 1=60 4=-26
w:archives	8=-35
w:archiviste	8=-26
w:are	1=-27 3=45 4=-39 5=-70 6=43 7=40 8=-60
w:area	0=-38
w:arles	5=-31
w:arm	4=74
w:armee	8=-27
w:armees	8=-33
w:armes	1=55 8=-33
w:arms	0=41 1=-29 3=-32 4=47 7=-28
w:army	1=-31 2=-50 3=43 4=41 5=-67
w:around	4=-28 5=29
w:arrangement	5=90 6=-40
w:arrest	2=47
w:arresting	8=-33
w:arret	0=-27 1=-44 2=-40 4=67 5=-35 7=-43
w:arrete	2=-30 4=-54 8=79
w:arrets	4=-41 8=-33
w:arrive	0=-30 8=-29
w:arrivee	0=54
w:arrondissement	0=64
w:arson	8=45
w:art	2=-46 5=-27
w:arthritis	4=32
w:article	5=53 6=-27 7=27
w:artist	3=-30
w:artiste	3=-31 8=61
w:arts	0=-42
w:as	0=34 3=-30 6=-46
w:asbo	8=49
w:ascenseur	0=-33 3=-28
w:asexual	4=-35 6=73
w:asexuel	6=54
w:asexuelle	5=35 6=-71
w:ashkenazi	2=33
w:asie	1=-32
w:ask	4=44 5=39 6=-28
w:asked	3=-33 4=33 5=-39 6=42 7=-32 8=53
w:asking	3=45
w:asks	0=-48 4=28 5=44 6=-34 8=-44
w:aslef	7=46
w:assault	8=51
w:assemblage	4=-31
w:assemblee	3=25 7=-29
w:assembly	0=43 5=-27
w:assessment	4=27
w:assigne	8=48
w:assises	8=-30
w:assistance	0=-28
w:assistant	0=-26 2=-40 3=-25 4=-26 7=-30 8=-53
w:assistante	4=-34
w:association	0=-60 1=47 2=-56 3=-44 4=-25 5=-57
w:associations	6=-28
w:associe	6=32 8=28
w:associes	1=-37 6=-32 8=-26
w:assumee	6=37 7=-30
w:assurance	4=-25 8=-46
w:assure	8=29
w:assureur	2=-25 8=-31
w:asthmatique	4=53
w:at	2=-54 4=-63 8=-37
w:atelier	0=-43 1=-85 2=-28 6=-31 7=45
w:ateliers	0=-29 1=-38 4=42
w:athee	0=-37 1=105 3=-34
w:atheism	1=-47
w:atheisme	0=-26 1=49
w:atheist	0=-35 1=102 4=-36 6=-33 8=-34
w:athlete	2=47
w:atlanta	0=70 7=29
w:atlantic	4=-56
w:atrophy	2=68 4=-35 6=-33
w:attache	4=-36 5=35
w:attached	3=25 4=-49
w:attack	0=76
w:atteint	2=39 3=-31
w:attend	1=-28 4=45 6=-27 8=34
w:attends	1=48 5=41
w:attirance	5=-40
w:attire	6=-33
w:attribue	3=54
w:au	4=54 6=-63 7=-25
w:auberge	5=-35 6=29
w:aubin	4=42
w:aucun	1=59 3=-45 4=48 7=-25
w:aucune	0=42 1=27 2=-32 3=-46 4=26 6=-41
w:audience	8=-57
w:audit	4=-45 5=-27 7=-32
w:audited	6=-30
w:auditeur	4=-33 8=-26
w:auditors	0=-26
w:audits	4=-34 7=-26
w:august	0=51 2=33 4=-26
w:aujourd	1=41
w:aumonerie	3=-40
w:aumonier	8=-54
w:aunt	2=30 4=-45
w:aupres	7=-46 8=31
w:aurait	0=34 4=-43 6=38 7=-42 8=30
w:aurelius	1=45 3=-44
w:aussi	0=-42 1=-42 4=40 5=-38
w:authentication	3=67
w:authentification	0=-27 3=51
w:authentifiee	0=-48 3=37
w:authentifier	3=40
w:author	6=-29
w:autism	3=-31
w:autiste	4=91
w:auto	6=-42
w:automatique	8=-26
w:automatiquement	3=37
w:autonomiste	0=25 7=-47
w:autre	0=-26 1=45 3=-30 4=-50 5=50
w:autres	0=46
w:autrice	8=-42
w:autumn	4=32
w:aux	0=39 1=-44 2=-29 3=-76 7=-27 8=-38
w:avait	0=59 8=-28
w:avant	1=48 3=-32 4=-34 5=-39 8=-33
w:avec	0=-48 1=-145 2=-29 3=34 4=-49 5=88 6=39 7=-109
w:aventure	5=-37
w:aveugle	4=-51
w:avion	2=42 3=-35 4=52
w:avis	6=-35
w:avocat	7=-54 8=-49
w:avocate	2=-33 5=-27 6=-32 7=-49
w:avocats	7=71
w:avoid	2=-68 4=62
w:avoids	1=-31 4=35
w:avoir	1=72 3=-41 5=27 6=-33 8=-48
w:avons	0=50
w:avoue	5=76 7=-52 8=39
w:avowed	1=42
w:awaiting	8=47
w:award	6=38 8=-45
w:away	2=-29 4=25 7=-41 8=-28
w:ayn	0=-29 1=53
w:b	2=-39 3=25 5=-29 6=-35 8=-68
w:b2	8=37
w:b2v	4=-27
w:b3	8=38
w:ba	8=-26
w:baby	4=75 6=-29
w:bac	6=-26
w:bachelor	0=-34
w:back	1=-36 2=36 4=61 5=-84 6=-70 7=-27
w:bad	4=80 8=-47
w:badge	0=-70 1=-25 2=-30 3=70
w:badges	3=30
w:badly	5=-29
w:bae	1=64
w:bag	8=39
w:bail	5=-32 6=-28
w:bailleur	0=-27 5=45 8=-30
w:baker	0=-25 3=-33 4=29
w:bakeries	3=-51
w:bakery	0=-31 8=-47
w:balance	4=-52
w:balanced	4=-45
w:ballot	7=-38
w:ballroom	0=-27
w:bamako	0=52 4=32
w:ban	8=54
w:banc	8=-40
w:bancaire	7=-25
w:band	0=-41 6=-40 8=-47
w:bands	5=-44
w:bank	0=-32 1=-45 2=-43 3=31 5=-52 6=-70 7=-64 8=-55
w:banked	4=-25
w:banking	3=27
w:banned	8=65
w:banque	0=-48 1=-35 2=-29 3=50 4=-26 5=-50 7=-66 8=-61
w:bans	8=70
w:bar	1=-38 2=-42 3=-29 4=-43 5=78 6=-42 7=-39 8=-32
w:barracks	0=-30
w:barre	0=-46 2=27
w:barreaux	5=-42 8=63
w:barred	8=50
w:barrister	8=-31
w:bars	5=-38 6=46 8=-34
w:bartender	6=-36
w:bas	2=46
w:base	3=35
w:based	8=-29
w:basic	8=-27
w:bass	6=-36
w:bath	6=-35
w:batiment	7=-29 8=-41
w:bayrou	0=96
w:bce	7=28
w:bdsm	5=44
w:be	0=52 1=-53 4=-54 6=25
w:beau	1=-51 8=30
w:became	0=-27 1=41
w:because	1=-30 2=-50 3=63 8=-50
w:bectu	3=-61 7=62
w:bed	0=-32 2=-25 3=-27 5=94 6=-60
w:been	3=-32 4=78 7=-28 8=57
w:bees	6=-31
w:before	0=-41 1=-25 4=43 5=31 6=-28 8=-40
w:began	1=29 3=-27 4=75 8=-29
w:behalf	7=-29
w:behind	3=-27 7=25
w:being	1=38 4=65 6=52
w:belfast	1=50
w:belge	4=-26 5=-26 6=-34 7=-31 8=89
w:belgique	0=46 1=-29
w:belief	1=29 8=-36
w:beliefs	1=37
w:believe	2=-34 8=-29
w:believed	4=43
w:believes	0=-42 4=-28 5=-47 6=-33 8=48
w:believing	1=35
w:bell	7=37
w:belonging	1=-43 8=-34
w:belongs	0=36 1=25
w:bench	4=-35
w:benefit	8=-30
w:benelux	7=-32
w:benevole	7=-39 8=-60
w:benin	1=48
w:bernie	0=35
w:best	0=-35 1=-29 2=-34 6=-57 8=-31
w:bestseller	6=-28
w:beta	4=48
w:better	0=-42
w:between	0=35 1=-52 4=28 7=-25
w:bi	0=-30 3=-35 5=-52 8=-25
w:bible	1=55
w:bibliotheque	1=-30
w:bien	0=-50 1=35 2=-43 3=-28 4=45 5=-63 8=-39
w:big	7=25
w:bilan	3=-27
w:bilingual	6=-39
w:bio	5=-27 6=64 7=-37
w:biobank	2=-32
w:biologie	2=-38
w:biology	2=-27
w:biometric	4=-38 8=-30
w:biometrics	3=-40
w:biometrique	4=-41
w:biometriques	3=33
w:bipolaire	4=40
w:birth	2=31
w:bisexual	1=-30 5=-39 6=59
w:bisexualite	0=-27 6=52
w:bisexuel	6=65
w:bisexuelle	6=42
w:bit	4=41 5=55
w:blackballed	7=25
w:blacklisted	7=27
w:blame	1=-31
w:blanc	5=-47 6=-37
w:blanche	4=-26
w:blanchi	8=45
w:bleu	4=-61
w:blind	1=-30 2=-29 3=-30 5=-32 8=-29
w:blocages	0=57
w:blog	0=63 1=-40 2=50 3=-26 4=-41 5=59 6=-57 7=-67 8=31
w:blogs	5=34 8=-50
w:blokes	6=27
w:blood	0=-28 1=-52 4=54 5=-39 6=-36
w:blue	0=-26 4=49
w:bma	7=61
w:board	1=32 5=-37 6=-39 7=-25 8=-87
w:boire	4=81 8=-42
w:bois	2=-62 4=-33
w:boit	0=-56 4=110 5=-33 6=-44 8=-45
w:boite	4=34
w:bon	1=-69 2=-38 3=-65 5=-55 6=-40
w:bone	0=-28 1=28 2=58
w:bonne	1=-31 4=-75 6=-25
w:bonnes	5=-30
w:bons	0=-61 5=-69
w:book	0=-62 2=-26 3=-84 4=-36 6=-28
w:bookkeeper	1=-33 8=-36
w:bookkeeping	5=-30 6=-37
w:books	5=-25 6=-38 8=-48
w:bookshop	1=-45
w:boots	4=-26 5=-27
w:bord	0=-35 5=-25
w:bordeaux	6=-33
w:border	3=29 8=-43
w:borders	4=-34
w:born	0=-53 2=39 3=-36 4=29 5=-51 8=-30
w:borne	3=29
w:boss	0=-42 1=-35 2=-77 3=-25 4=-39 5=87 8=49
w:bot	3=-36
w:both	0=-32 1=-49 2=43 3=68 6=-33
w:bouddhiste	1=-36
w:bought	3=-25 6=36
w:boulangerie	6=-41 8=-33
w:bound	8=28
w:bourse	4=-25
w:boutique	0=-26 1=-32 3=-42 4=-43 6=-41
w:box	7=-34
w:boy	3=-56 5=-40 7=-26 8=60
w:boyfriend	0=-36 3=-33 4=-32 8=-38
w:boys	5=44 7=-26
w:bracelet	4=-28 8=29
w:bracelets	8=-46
w:braille	4=-29
w:branch	0=-65 3=-38 5=-26 6=-28 7=50 8=-40
w:brand	0=-34 1=-37 3=-60 4=-39 7=-32
w:braquage	6=-56 8=-28
w:braque	8=-27
w:bras	0=-68 3=-34 4=88 5=-46
w:brca	1=-29 2=54 5=-25
w:brca2	2=56
w:bread	0=-38 1=-44
w:break	3=34 4=-37
w:breakdown	5=-35
w:breeding	2=-35
w:brest	5=-69
w:breton	0=45
w:brexiteer	0=56
w:bricklaying	4=-46
w:bridal	8=-37
w:bridge	5=-40
w:brief	1=-27 5=-55 8=-34
w:brigade	7=-27
w:brighton	6=-45
w:brilliant	6=-59
w:brings	4=42
w:bristol	6=-28 8=55
w:britain	0=35
w:broadcaster	7=-32
w:broke	1=56 3=-38 4=-26 5=51 8=-59
w:brothels	5=35
w:brother	0=27 1=62 3=-26 5=-32 7=-84 8=78
w:brought	0=-57 1=56 3=-35 4=-34 5=30 7=-28
w:bruit	5=42
w:bruno	6=59
w:brussels	0=68 1=-46
w:bruxelles	0=34 1=34 2=-50
w:budapest	1=-33
w:buddhist	1=-31
w:budget	5=-25 6=-26
w:build	8=-25
w:building	4=-36 7=-28
w:built	0=-35 4=-38 5=-33 6=-33
w:bulletin	0=-60 8=35
w:bumper	1=30
w:bureau	0=-75 1=-51 4=53 5=26 7=-25
w:bureaux	0=-25 6=30
w:burger	1=-29
w:burglary	8=28
w:burn	4=58 8=-44
w:burnt	3=60 6=-28
w:bus	0=-37 1=-30 5=-36 7=-46 8=-46
w:business	2=-35 6=-34 8=-30
w:but	1=63 2=-26 3=-44 6=-64 8=-29
w:butch	0=-28 6=65
w:bute	3=33 4=-55
w:buvette	0=-57
w:buyer	1=-26 6=-41 8=-31
w:by	0=-78 2=48 3=56 5=-82 6=-30 8=-27
w:bypass	0=81 4=-35 8=-27
w:c	1=49 3=-39 4=-46 5=-33 6=-28 7=29 8=-59
w:c282y	2=32
w:ca	0=58 4=-26 8=-25
w:cabaret	8=-41
w:cabin	5=-28
w:cabinet	2=-25 4=-41 6=-27 7=-35 8=-29
w:caces	2=-28 8=-29
w:cache	0=37 3=-41 5=-34 6=34
w:cachets	4=-27 5=26
w:cadre	0=-48 4=-47 5=-26
w:cadres	7=-70
w:cafe	0=-25 1=-56 5=-56 6=42 7=-29
w:cafeteria	4=-32
w:caisse	2=-30 3=36 6=-34
w:cakes	8=-39
w:calais	0=37 5=-48
w:calendar	4=45
w:call	0=32 1=-34 4=-38 5=-83 6=26 7=65 8=-44
w:called	0=-30 4=39 5=-36 6=36
w:caller	3=-33 6=-31
w:calling	2=-35
w:calls	0=41 1=27 2=-54 3=28 5=-71 6=60 8=-33
w:calm	0=34
w:calme	5=-35
w:cambriolage	3=33 8=-41
w:came	1=-37 2=32 3=-26 6=46 7=-54
w:camera	7=36 8=-30
w:cameras	4=-34 6=-31
w:camp	0=52 5=-31 6=-59
w:campagne	0=86 1=-41 2=-44 4=-40 5=-44 6=28 7=-41 8=-33
w:campaigned	1=54
w:campaigner	0=-41
w:camus	1=-31
w:can	1=-52 2=-43 3=30 4=49 5=-79 7=-37
w:cancer	0=-29 2=51
w:cancers	2=-30
w:candidat	1=-30
w:candidate	4=34 8=-48
w:candidature	0=-39 6=70
w:candour	0=-31
w:cannabis	1=-64 8=73
w:cannot	4=63 5=-25
w:canteen	0=-25 4=-26
w:cantine	1=-31 3=70 5=-28
w:cap	1=-33 5=54 6=-61
w:capacity	0=-50
w:capital	6=40
w:captain	0=36 7=32
w:capteur	3=-57
w:captured	3=39 4=-31
w:car	0=-29 2=-31 3=-27 4=26 5=-25 6=46 8=-40
w:caracas	0=49
w:caracteres	0=-34 5=-38 8=-39
w:carbone	3=-34
w:card	0=73 3=48 4=-71 8=-49
w:cardiaque	3=25
w:cardiff	2=-35
w:cardiologist	4=50
w:cardiologue	2=55 5=-28
w:cards	3=80
w:care	2=-35 3=-34 4=-54 6=26
w:career	1=29 4=-37 5=-38 8=-32
w:carer	1=51
w:caretaker	1=-35 8=73
w:carnet	4=42
w:carpentry	8=-42
w:carrier	2=83 4=-82 6=-43 8=-31
w:carriere	1=-35 7=26
w:carriers	2=34
w:carry	2=45
w:carrying	0=62
w:cars	8=45
w:carte	1=-28 4=35 5=-43 6=-43 8=-42
w:cartes	8=-32
w:carved	1=-53
w:caryotype	0=-40 2=76 3=-28 4=-57
w:case	0=-32 1=-30 3=-52 6=49 7=-25
w:cash	2=-47 3=31 4=-28
w:casier	2=-25 3=-33 5=-59 8=36
w:casiers	8=-37
w:casino	3=79 7=-32
w:category	8=-35
w:catered	1=-27
w:caterer	7=-27
w:catholique	0=-44 5=-38 6=44
w:cats	6=-60
w:cause	0=-90 1=-35 2=45 4=-30 6=37 7=-37 8=106
w:caution	8=34
w:cautions	0=-44 1=-50 8=37
w:cdd	1=-26
w:ce	1=28 2=-65 4=32 5=34 7=-115 8=-33
w:cegetiste	0=-28 7=49
w:cela	0=57 5=-31 6=25 8=31
w:celebre	0=-46
w:celibacy	1=-50 5=38
w:celibataire	5=-78
w:celibate	4=-29 5=70 8=-36
w:cell	2=67 4=-68 8=-56
w:cellar	5=27
w:celle	1=34 3=26
w:cells	2=-51
w:cellule	8=48
w:cellules	2=49 3=-32
w:center	7=31
w:central	7=43
w:centrale	7=25 8=-54
w:centre	2=-39 3=38 4=-65 5=-45 6=-48 7=-66
w:cents	1=-31
w:cercle	0=35
w:ceremonies	1=26
w:certificate	1=-28 3=-42 6=-29 7=-28 8=67
w:cet	3=-30 5=-44 6=-25
w:cette	4=25 6=-28
w:cfdt	0=-64 1=-29 2=-30 4=-25 5=-36 7=83
w:cfe	0=-41 7=29
w:cftc	0=-61 1=-28 4=-29 7=94 8=-28
w:cftr	2=43 4=-34
w:cgc	0=-54 7=99
w:cgt	0=-88 1=-40 4=-50 5=-41 7=90 8=-54
w:chad	4=-29
w:chain	4=-42
w:chaine	0=-56 1=26 8=-29
w:chair	1=30 4=51 5=-42
w:chaired	7=44
w:chairman	2=-37 4=-42 5=34 7=-41
w:chairs	0=-25
w:chambre	5=29 7=-34
w:change	0=-46 4=-35
w:changer	5=51
w:chante	0=44 3=-29 4=26
w:chantier	0=-46 4=-28
w:chantiers	5=-25
w:chapel	1=-30
w:chapelle	0=-71 1=69
w:chaplain	4=-25
w:chaplaincy	4=-39
w:chapter	1=31 2=-33
w:chaque	1=42 5=72
w:charge	2=-69 4=31 5=-65 8=-51
w:charged	0=-26
w:chargee	8=-29
w:charges	1=-29 3=-32 8=47
w:charities	0=-32 1=-29
w:charity	0=-33 2=-29 4=-53 6=-50
w:charme	4=-29
w:charnelle	5=27
w:chartered	0=-36 7=-49
w:chastity	5=-26
w:chat	5=-25 8=37
w:chats	6=-35
w:chauffage	1=-37 6=-34 8=-45
w:chauffeur	0=-35 2=-28 4=32
w:cheat	5=-25
w:cheated	6=-38
w:cheating	5=-39
w:check	3=52 4=-40 5=-41 8=33
w:checks	1=-25
w:chef	1=-34 2=-37 3=-35 4=-32 5=-27 6=55 7=-43 8=-81
w:chemical	3=-30
w:chemistry	7=50
w:cheques	8=60
w:cherche	0=31 5=39 6=-55
w:cherchent	5=-43 6=42
w:chess	0=-48
w:chez	0=39 1=-54 2=-34 5=-30 6=-72 7=57 8=-53
w:chien	6=-55 8=-40
w:chiens	1=-28
w:chiffre	6=-31
w:child	4=92 8=-78
w:children	0=-43 3=-29 5=-59 6=-26
w:chimiotherapie	1=-30 4=47
w:chinois	5=-50
w:chip	3=36 5=-48
w:chirurgien	4=-42
w:cho	0=-42 3=25
w:choeur	1=40 3=-33
w:choice	5=52
w:choir	1=-51 3=-41 6=32 8=-31
w:choix	1=-28 4=-31 5=53 6=-66
w:chorale	1=-25
w:christmas	4=37 5=32
w:chromosome	2=57 4=-75 5=-45 6=-27
w:chromosomes	2=-48 4=-53
w:chronic	4=-43
w:chronique	0=-28 1=-36 4=41 8=-26
w:chroniqueuse	8=-44
w:chu	2=-34
w:church	0=-40 1=-47 4=-31 6=66
w:cinq	0=48 4=-40 5=36 7=-33
w:cinquante	7=34
w:cio	0=-32 7=29
w:circule	5=39
w:cite	1=31 5=42 6=-30
w:city	5=28 6=-29
w:civil	1=30 3=-27 5=-27 6=25 7=-57 8=-39
w:claims	4=-32 7=-29
w:claire	5=-54 6=-49
w:class	1=40 2=-27 3=-27 5=-51 6=-49 7=-28
w:classe	7=-51 8=-37
w:classee	2=25
w:classes	2=-33 6=-28 8=-27
w:clause	1=25
w:clauses	1=-62
w:clavier	4=38
w:clean	1=-29 2=-51 4=55 5=-48 6=-46
w:clear	0=-30 1=-29 2=77 3=-79 4=-27
w:cleared	2=26 4=60 5=-34
w:clearview	3=28 8=-50
w:clerc	2=-32 5=-32 8=46
w:clerk	0=-67 4=-27 7=-41 8=-59
w:client	0=-49 1=-52 2=-28 3=-36 4=-38 5=74 8=-51
w:clientele	2=-31 4=-46 5=-46
w:clients	1=-34 6=-51
w:climat	0=48
w:climate	0=59
w:clinic	0=-28 4=-102
w:clinical	2=-60 4=39
w:clinique	4=-70
w:clock	8=-28
w:clonage	2=-25
w:clone	2=-57 8=-30
w:cloned	2=-31
w:cloning	2=-27
w:closed	5=-27
w:closeted	6=32
w:club	0=-28 1=-104 2=29 3=-43 7=-98
w:clubs	5=68 6=-31
w:cnaps	8=28
w:cnil	3=-39
w:cnt	0=-44 7=59
w:co	0=-26 4=47 6=62
w:coach	1=-33 3=-37 4=-83 7=-43
w:coaches	8=-31
w:coaching	1=-27 4=53 6=-39
w:coche	6=30
w:cochlear	4=48
w:cocktails	3=-30
w:code	1=-36 2=-66 3=42 4=38 5=-52 8=-59
w:codebase	2=-26
w:coeliac	4=-28
w:coeur	0=-29 4=-40
w:coffee	5=34 8=-35
w:coffre	3=57
w:coffres	3=-33
w:coffreur	1=-44
w:cold	3=-34 4=-34
w:cole	0=-36 4=38 7=50 8=-35
w:collaborateur	0=-58 6=-58
w:colle	0=47 5=-45
w:colleague	0=34 1=-39 6=-81 7=-46 8=-35
w:colleagues	6=27 7=-49
w:collecte	0=-72 2=-27 7=69
w:collectif	0=34 4=-37
w:collection	1=-29
w:collectionne	0=-34 5=77
w:collective	5=-30 7=-37
w:college	0=-31 1=-52 3=-27 4=-48 5=-54 6=28
w:collegue	0=-76 1=-36 3=-49 4=41 5=50 6=106 7=-64 8=28
w:collegues	0=-56 2=-36 5=82 7=53
w:colocataire	5=58 8=-46
w:colon	4=37
w:coloriste	3=-30
w:colour	0=-26 4=-41
w:colours	4=87
w:come	0=46 7=-46
w:comedie	5=-42 6=-59
w:coming	0=-27 5=-25 6=47
w:comite	0=39 3=-34 7=30
w:commande	2=30 4=-48
w:comme	0=-29 1=30 4=-25 5=-43 6=55 7=-28 8=-26
w:commerce	0=-26 2=-66 7=-26 8=-40
w:commercial	0=-50
w:commercialise	3=-52
w:commissariat	4=-36 5=-32 8=61
w:commission	0=-42 7=28
w:committed	1=69
w:committee	6=-26 8=-43
w:communaute	1=36
w:commune	0=38 2=-27
w:communication	0=-55 4=-31
w:communist	0=73 7=-31 8=-37
w:communiste	1=-35
w:community	0=-38 1=-27 7=-39 8=43
w:compagne	4=-46 5=-36
w:compagnon	0=32 3=-37 4=-69 5=-63 6=-52
w:compagnons	5=90
w:companies	7=-42
w:company	0=-54 1=-65 2=-31 6=38 7=-29
w:compare	3=35
w:compared	3=45
w:comparee	3=48
w:compass	1=38
w:compatible	2=38
w:complaint	5=40
w:complet	0=-25 4=37
w:completed	4=-36 8=73
w:compris	6=44
w:comptable	1=-61 3=-28 4=-74 5=100 6=-56 7=-87
w:compte	0=-33 4=41 5=-74 8=-33
w:comptes	5=-25 7=-33
w:concierge	0=-26 1=-51 5=-36 6=46
w:conclut	5=51 6=-30
w:concours	5=-25 8=-47
w:concu	8=-43
w:condamnation	8=43
w:condamne	1=-28 3=-42 6=-25
w:condamnee	8=31
w:condition	2=25 8=-25
w:conditionnelle	4=-28 8=39
w:conditions	8=36
w:condoms	5=-26
w:conducted	1=-38
w:conductrice	2=32 4=-38
w:conduit	3=-50 4=85 7=38
w:conduite	1=-29 7=-42 8=42
w:confederal	7=62
w:confederation	1=-27 7=32
w:conference	0=-41 2=-27
w:conferences	0=-27 1=44 2=-25
w:confessionnelle	1=-28
w:confiance	4=-30
w:confie	1=37 2=30 5=34 6=-50
w:confirme	2=41
w:confirmed	2=44 3=43 4=-49 6=74
w:confirms	1=-42
w:conflict	5=37
w:conflits	0=-27 3=-27
w:conformite	1=-28
w:confucian	1=37
w:conge	0=60 1=-26 2=-72 5=-45 6=48 8=-30
w:congres	0=38
w:conjoint	2=-39 5=-48 6=37
w:connait	3=25 7=54 8=-32
w:connectes	5=53
w:connu	0=65 2=43 5=39 6=-77 8=31
w:connue	2=27 4=-28 5=45 6=43 7=-38
w:conquests	5=42
w:conquete	0=-26 5=-37
w:conquetes	0=-27 5=56
w:conscientious	1=72
w:conseil	0=41 1=-45 4=-31 5=-76 6=-46 7=-35
w:conseille	2=-30
w:conseiller	0=31 3=-40 6=-28 7=43
w:conseillere	0=31 2=-45 4=-31 5=36 6=-44 7=-31 8=-38
w:consensual	5=61
w:consent	2=-36 8=-36
w:consequence	1=56
w:conservation	0=-27 1=-29
w:conservative	1=-37
w:conservatrice	0=-50
w:conserve	2=30 3=40
w:conservees	2=43
w:conserves	3=38
w:considers	1=41
w:consignes	4=32
w:constable	8=-25
w:constituency	0=62
w:construire	8=-31
w:construit	4=-31
w:consulat	3=29
w:consultant	0=39 4=-59 6=-49
w:consultation	2=53
w:consulte	2=43
w:consulting	0=-71
w:consumer	2=-38 7=-38
w:contact	4=-27 6=28 8=-37
w:contempt	8=26
w:content	4=-26 5=46
w:contention	2=59
w:contient	2=27
w:continue	1=-29
w:contour	3=55
w:contraception	5=-29
w:contraceptive	5=-47
w:contract	4=-36 6=-34 8=-78
w:contractor	0=-39 1=-25
w:contracts	0=-37 1=-31
w:contrat	0=-37 1=-30 2=-29 4=-26 6=41
w:contrats	1=-48
w:contre	0=138 2=-65 3=-40 5=-78 6=-62 7=-105
w:contrebande	8=33
w:control	0=-35
w:controle	0=-54 1=-25 3=37 4=-33
w:controlled	4=26
w:convaincu	6=30
w:convenor	1=-25 7=51
w:convention	0=37 7=-31
w:converted	0=-38
w:convertie	0=-34 1=36
w:convict	8=-48
w:convicted	5=-37 8=44
w:conviction	4=-29 8=29
w:convictions	0=-52 4=-33 8=-25
w:convinced	0=33 8=-58
w:cook	1=26 6=-57 8=36
w:cooks	4=-77 8=62
w:coordinated	4=-26
w:coordinateur	4=-26
w:coordination	4=-32 7=43
w:copain	6=74
w:copie	2=40 3=43 4=-37
w:copies	2=46 3=28
w:copine	6=35
w:copper	5=-37
w:coproprietaires	7=-64
w:copropriete	7=-51
w:copy	2=27 3=-55
w:corbeau	5=48
w:corbyn	0=26
w:core	1=31 2=-27
w:cork	1=34 5=-25 6=-35
w:correcteur	2=-26
w:correspondance	3=25 5=-25
w:corse	0=43
w:corset	2=-33 4=53
w:cosmetics	2=-30
w:cost	5=52 8=-41
w:costume	4=-50
w:cote	5=48
w:cotisations	0=-36
w:couche	0=28 6=-41 8=-43
w:could	3=64 4=-44 5=28
w:couleurs	0=-67 7=34
w:council	0=52 1=-42 3=-31 4=-51 8=-67
w:councillor	0=77 1=-25
w:councillors	0=-66
w:counselled	6=-27
w:counselling	2=42
w:counsellor	2=-62 5=-31 6=-37 8=-27
w:counsels	4=-39
w:counter	3=-26
w:country	6=41
w:counts	8=25
w:county	0=27 4=-27 6=-30 7=-40
w:coup	0=69 3=-25 8=-25
w:couple	0=-68 1=-67 3=-63 4=-73 5=55 6=87 7=-34 8=-61
w:couples	5=-50 6=-76
w:coups	8=63
w:cour	8=-35
w:courrier	2=33 8=-28
w:cours	0=-57 2=39 3=-46 4=48 6=-54 8=34
w:course	1=-37 2=-39 4=-28 7=-34
w:court	1=-45 3=-51 4=-47 5=57 6=43 7=-41 8=-34
w:courted	0=-28 7=46
w:courts	1=-39
w:cousin	4=-31 5=48
w:couture	3=-34
w:couvert	0=-29
w:couverte	6=54
w:couverture	3=-47
w:cover	2=-36 3=-60 5=-31
w:covers	3=25
w:covid	2=-29 4=112
w:crash	4=101 8=-27
w:creation	0=41
w:creche	3=35 6=-30
w:credit	0=-28 7=-69
w:credo	1=-25 5=-35 7=-26
w:cree	0=52 8=-53
w:creteil	3=34
w:crew	0=-29 4=-47 5=-41 6=35 7=-52
w:crier	2=-31
w:crime	1=-33 8=-82
w:criminal	1=-27 4=-25
w:crise	4=-37
w:crises	4=29
w:crisis	4=-25
w:crispr	8=-36
w:critic	3=-34
w:critique	5=-39
w:crohn	2=-29 4=40
w:croire	0=-31 1=79
w:croit	0=93 1=-36 2=-31 7=-30
w:croix	0=-33
w:cross	7=27
w:crossed	2=-40 7=28
w:crosswords	4=-52
w:crown	0=57 8=-49
w:croyance	1=27
w:croyances	1=25 2=-33
w:croyant	6=25
w:croydon	3=44
w:cru	3=-38 5=26
w:crystallography	2=-41
w:cse	0=-43 7=-119
w:cuir	3=-27 5=-45
w:cuisine	0=-34 1=-69 3=-43 4=-31 5=-32 8=-31
w:cuisinier	8=44
w:culture	1=-28 2=-26 8=-39
w:culturelle	0=-38
w:cure	0=-28 1=-78 5=-33 6=48
w:currently	8=74
w:customer	1=-26 2=-37 5=-33
w:customers	0=-36 3=-61 4=-25
w:customs	5=-31 7=-34
w:cut	1=-31 3=-27 4=-37
w:cutter	5=-37 6=-46
w:cv	5=-34
w:cwu	0=-25 7=39
w:cynic	1=-25
w:cyp21a2	2=56 4=-47
w:cystic	4=-36
w:d	0=-43 3=-36 5=-51 6=-28 7=-121 8=-38
w:dad	0=-30 2=-41 6=62
w:daily	0=-66 8=-42
w:dairy	0=-29 1=37 4=-26
w:dame	0=44 5=-35
w:dance	6=-57 8=-30
w:dancers	5=40 7=-50
w:dancing	0=-31
w:dane	5=57
w:danish	0=-27
w:dans	1=29 3=-51 4=-31 5=26
w:danseurs	6=-29
w:data	0=-44 1=-45 2=-28 3=52 4=-39 5=-35 6=-26 7=-61 8=-33
w:database	8=-26
w:date	1=-34 4=-36 5=-33 6=43 7=-28
w:dates	3=-35 5=-25 6=39
w:daughter	2=26 7=-41 8=56
w:day	1=-36 2=-48 3=37 4=28 5=-40 6=-57
w:days	0=-29 1=31 3=56 6=-42 8=-42
w:dbs	0=-30 2=-31 3=-28
w:de	3=-28 4=-39 5=-49 6=-45 7=-47 8=-34
w:dea	8=-29
w:deadlines	0=-48 4=-38
w:deaf	0=-50 4=-31 8=-36
w:deafness	2=46
w:deal	0=-48 5=-31 8=53
w:deals	4=-28
w:dealt	4=33 5=-61 7=-49
w:death	5=-66
w:debat	0=-50
w:debate	6=-31
w:debout	0=62 4=26
w:debunks	1=58 7=-27
w:decided	2=49 4=-43
w:declared	4=45
w:decline	8=-40
w:declined	2=60 7=30
w:decors	5=-32
w:decoupe	3=-33
w:decouvert	2=43 3=29 4=-41
w:decouverte	5=-55 6=57
w:decroissance	0=-50 1=50
w:deducted	7=28
w:defect	4=43 5=-25
w:defence	1=33
w:defend	0=42 4=-25 8=-43
w:defendants	4=-30 8=-32
w:defends	8=-70
w:defendu	0=46
w:deficiency	2=34
w:deficit	2=48
w:defile	0=-39
w:degre	1=69
w:degree	0=-41
w:degrowth	1=42
w:deist	1=29
w:deja	6=26
w:dejeuner	2=-34 8=-39
w:delais	4=-36
w:delays	4=-33
w:delegation	2=-40 7=39
w:delegue	0=46 7=41
w:deleguer	7=-45
w:delegues	7=-26
w:deleted	3=59
w:deletion	2=48
w:delivery	2=-33
w:delta	4=-34
w:demande	0=-50 1=-31 2=-71 4=34 6=50 8=-25
w:demenager	5=-37 6=-29
w:demi	2=38
w:demission	7=48
w:demissionne	5=41 8=27
w:demo	0=-31
w:democrat	0=33
w:democratic	0=68 7=-69
w:democrats	0=38
w:demonstrated	0=-30
w:demonstration	0=-32 8=28
w:demonte	1=42 5=-57
w:denied	6=32
w:dentaire	3=-41 4=-31
w:dentaires	4=-44
w:dental	2=-34 3=54
w:denver	0=33 7=-51
w:depart	8=-25
w:department	1=-25 8=-42
w:deplacement	5=36
w:deported	0=-53 8=48
w:depose	8=-33
w:depot	0=-37 2=-37 5=-32 7=70 8=-39
w:depouillement	0=-28
w:depression	7=-47 8=-42
w:depuis	3=-34 5=28
w:derby	0=-48 1=-29 8=51
w:dermatology	4=-25
w:dernier	0=-56 3=-45 4=47 5=-77 6=52
w:derniere	0=69 4=-34 6=-27
w:derriere	5=-54 8=68
w:derry	0=30 7=51
w:des	2=-128 3=-138 4=-41 7=-37 8=-54
w:descend	2=62
w:describes	0=-41 5=39
w:design	2=-40 4=-31 5=-50 8=-49
w:designed	1=-46 3=-33 4=-53 8=-34
w:designee	0=29 5=-26
w:designer	0=-27 1=-51 5=-26 6=-51 7=-31
w:designs	0=-27 3=-31
w:desk	2=-67 3=-28 4=37 5=-60 7=-40 8=-37
w:desormais	1=26 4=53
w:dessine	4=-55
w:dessus	6=29
w:detache	0=-25 4=-27 7=41
w:detail	5=28
w:detectee	2=35
w:detection	3=-31 4=-27 7=-26 8=-25
w:detective	3=-26 8=-33
w:detenteur	8=-34
w:detenu	0=-34 5=-26 8=97
w:determined	1=-60
w:detour	3=-36 4=69 5=26 6=-30
w:detournement	8=-26
w:dettes	8=-36
w:deux	0=-55 1=-87 2=45 3=-74 4=43 5=41 7=-39 8=49
w:devant	4=26
w:developer	6=43
w:development	0=-30
w:developpe	4=-37
w:developpeur	4=-47
w:deverrouille	3=68
w:device	3=-29 4=-66
w:devolution	0=-35
w:di	7=52
w:diabete	2=-34 4=37
w:diabetes	2=45
w:diabetic	4=73
w:diabetique	4=78
w:diagnosed	2=33
w:diagnostic	4=-29
w:diagnostiquee	2=45
w:dialogue	0=-25
w:dialyse	6=-29
w:did	0=-27 5=-30 6=-47 8=96
w:didn	5=-51 6=25
w:died	1=-29 7=-43
w:dieu	1=61 5=-34
w:difficulte	2=-28
w:dimanche	5=-47 6=30 7=-36
w:dinner	6=-32
w:dinners	5=56
w:diocese	3=-26
w:diplomas	8=-48
w:diplomate	0=-43
w:diplomee	8=-25
w:diplomes	8=25
w:dire	1=-56 3=-25 5=38 7=32
w:direct	0=-45 2=-25
w:directeur	0=40 1=33 3=-45 4=-40 5=43 6=-30 8=-42
w:direction	0=-53 8=-27
w:director	0=-43 1=-43 2=-26 6=34 8=34
w:directrice	0=-29 5=-36
w:dirige	0=44 1=-65 2=-38 4=-47 5=-37 6=-66 7=68
w:dirigeait	0=49 6=-25 8=-42
w:dirigeante	7=26
w:disaggregated	5=-39
w:disait	5=30 8=-37
w:disc	4=89 5=-43
w:discale	8=-36
w:discharge	8=70
w:discharged	4=42 5=-57 6=53
w:disciple	1=52
w:disclosed	0=-36 8=33
w:disclosure	3=-36 8=42
w:discours	0=-28
w:discret	0=27 5=-50 6=40 7=-26
w:discretion	5=25 6=-26
w:discrimination	2=-29
w:discussed	5=39
w:disease	2=33
w:disent	1=-33 7=26
w:dishes	3=-37
w:dismissed	5=39 8=69
w:disorder	2=42 4=-65
w:dispense	3=87 8=58
w:display	3=-34 4=-43
w:disponible	6=-26
w:dispute	0=-37 4=-33 7=42
w:disputes	0=-38
w:disqualified	8=65
w:disque	5=27
w:dissertation	0=-34 4=-43 6=-70
w:dissolution	0=51 5=-26 8=-25
w:distribue	0=56 7=-25
w:distributeur	0=-37
w:district	6=-32
w:dit	1=27 3=-84 4=-32 5=42 6=60 7=-45
w:divers	8=-32
w:diversite	6=-26
w:diversity	6=-42
w:divorce	3=-26 5=76 6=-46 8=-26
w:diwali	1=-27
w:dix	3=41 4=36 5=-33 8=58
w:dj	5=-45
w:dna	0=-33 1=-34 2=27 4=-33 5=-30 6=-41 8=-114
w:do	2=-42 8=-31
w:doc	2=-43
w:dockers	0=-36 7=35
w:doctor	0=-36 1=-36 4=85 6=-45 7=-42
w:doctoral	8=-41
w:doctorante	2=-62 3=-26
w:doctorat	1=46 3=-26 4=-33
w:doctorate	1=46 4=-48 6=-37
w:doctors	4=-26
w:documentaire	0=-34
w:documentary	7=-28
w:does	1=36 2=69 6=-30
w:doesn	1=38 2=65 5=-29 6=-52 7=-35
w:dog	1=-28 4=53 5=-38 6=71 7=-30 8=-58
w:dogme	1=-35
w:dogs	0=-41 1=39 4=-25 5=-25
w:doigt	2=-26 3=66 6=-39
w:doigte	3=-36
w:doigts	4=-51 8=-34
w:doing	4=-30 6=-27 8=70
w:doit	2=-26 5=-26 8=69
w:doivent	2=-28
w:dolly	2=-31
w:domicile	5=-27 8=29
w:dominant	2=-30 5=-32
w:don	0=-50 4=-41 5=63 6=27 7=-55 8=-30
w:donated	0=-36 2=36
w:donc	0=-43 2=-46 4=56
w:done	4=-38 5=-32
w:donne	0=-38 1=52 2=51 4=-39 8=-47
w:donnee	5=36 8=-26
w:donnees	3=41 7=-53 8=-30
w:donor	2=44 4=-26
w:dons	0=-47
w:dont	1=27 4=-44 5=29 7=27 8=-30
w:door	5=-29
w:doors	0=26 5=-26 6=-30 8=-29
w:dos	0=-32 1=-26 3=-27
w:dose	0=-39
w:dossier	2=58 6=38
w:dossiers	4=-44
w:douanier	7=-47
w:double	5=-32 6=33 8=-50
w:doubled	2=-40 6=-33 7=-29
w:doubts	4=-31
w:doute	0=-35 1=-29
w:douze	1=-30 2=-37 4=54 5=-54 8=-42
w:down	1=28 2=-60 4=55 5=-27 8=-30
w:dr	3=51 4=-39 6=-29
w:drafted	0=-28 2=-37
w:drafts	1=-28
w:drag	6=-49
w:drapeau	0=26 2=-27
w:drepanocytaire	2=51 4=-80
w:drepanocytose	2=36 4=-60
w:drew	1=-27 8=-33
w:drh	1=27 4=-29 7=-66
w:drink	4=-63
w:drinker	4=74 5=-28
w:drinking	0=-36 4=94
w:drinks	4=31
w:drive	3=-40 7=58
w:driver	0=-70 5=67 7=27 8=-38
w:drivers	6=-31 7=51
w:drives	0=38 4=-27 5=-31 7=-26
w:driving	1=-27 2=-35 4=-49 5=-31 7=-35 8=76
w:drogue	4=-42 8=53
w:droit	0=37 2=-26 4=-27 5=-45 7=-34
w:droite	1=-48 5=-27 6=-33
w:drove	0=32
w:drug	1=-29 3=27 4=-27 7=-29 8=37
w:drugs	1=-38
w:drums	8=-31
w:dry	4=31
w:du	0=-61 1=-117 4=-51 6=-36 8=-68
w:dubai	3=47
w:dublin	0=29 6=-26
w:due	4=44 6=-41
w:dues	0=-54 4=-25 5=-25 7=45
w:dunn	4=32
w:duree	4=35
w:during	4=31 6=-35
w:duties	4=25
w:duty	5=-42
w:dynamics	3=56 4=-29
w:dynamique	3=93
w:dyslexia	4=37
w:dyslexic	4=34
w:e	0=27 1=-28 5=33 8=-33
w:each	3=-40 5=67 6=-68
w:ear	0=-53
w:early	0=-93 1=-31 2=60 4=-62 5=-48 6=-42 8=56
w:east	4=-36 7=-29
w:easy	6=33
w:eating	1=45 8=-45
w:eats	0=-40
w:eau	2=-57
w:eaux	0=27 7=-56
w:ebats	5=42
w:ebeniste	5=-43
w:echange	5=52
w:echangiste	5=61
w:echec	3=59 4=-26 5=-27
w:ecole	0=28 2=-27 3=-62 5=-79 7=-28
w:ecoles	5=-36
w:ecologiste	0=84 7=-45
w:ecologistes	7=-35
w:economie	5=-61
w:economist	0=-26
w:economy	4=-31
w:ecope	8=79
w:ecrire	3=29
w:ecrit	0=43 3=-63 7=-40 8=-54
w:ecriture	3=51 7=-31 8=32
w:edinburgh	1=-35
w:edite	2=-28
w:edited	1=-31 4=-27 5=-27 6=-30
w:editeur	0=-26
w:editor	0=-55 2=-38 5=-29 6=-29 7=-64 8=-42
w:editrice	0=-30 1=-39
w:edits	6=-32 8=-56
w:educateur	4=-31 8=-29
w:education	1=-46 5=-63
w:educatrice	0=-37 1=28 4=43 8=-47
w:efface	8=-45
w:effacees	3=40
w:effective	1=54
w:effectue	8=30
w:egg	4=-32
w:eglise	0=-34 1=-30
w:ehpad	1=-37
w:eight	0=-30 1=-29 3=-54 4=45 6=-27
w:eighteen	0=-26 6=45
w:eis	0=-47 7=43
w:elderly	6=-35
w:elected	0=-84 7=79
w:electeur	0=67
w:election	0=37
w:elections	0=-68
w:electoral	0=-37
w:electrice	0=96 1=-34 4=-49 6=-27 7=-41
w:electrician	0=-58 8=-31
w:electronic	8=49
w:electronique	0=-39 8=63
w:eleve	1=84 4=36 5=-42
w:elevee	1=49
w:eleven	0=-34 1=-34 4=-27
w:eleves	4=-36 6=-41
w:eleveur	3=-46
w:elle	0=-25 2=-42 3=-64 4=33
w:elles	2=25 6=51
w:else	1=40
w:elu	0=-65
w:elue	0=-40 7=-35
w:elus	5=-37 7=-50
w:ely	7=-27
w:email	0=-31 4=55
w:embauche	0=-29 3=46 8=-45
w:embezzled	8=25
w:emission	3=-27
w:emma	6=-34
w:emploi	0=41
w:employed	0=-46 3=-40 7=-33
w:employees	4=-48
w:employer	0=58 2=33 3=44 4=-46 5=-55 7=-28 8=-32
w:employers	2=-32 3=-30 7=-27
w:employeur	0=-70 1=-36 2=-28 3=51 7=-70 8=-78
w:employment	4=36 8=41
w:employs	8=-45
w:empreinte	0=-51 1=-30 3=50 4=-40 5=-70 8=-36
w:empreintes	1=-42 2=-29 3=28 6=-25 8=-77
w:en	3=-69 5=-35 7=-61 8=41
w:encarte	0=32 7=29
w:encartee	7=31
w:enceinte	4=33 5=-55
w:enchaine	0=-30 4=25
w:enchainee	0=79 2=-60
w:enclosed	2=54 6=-26
w:encore	8=-51
w:end	3=-34 6=-46
w:ended	0=-27 2=-32 3=-27 5=40 6=-56 7=-52
w:ends	0=-29 4=-39 7=-40 8=46
w:endurance	2=43
w:enfance	4=64 6=-35
w:enfant	4=-87
w:enfants	0=-48 2=-35 3=-37 4=-41 7=-29 8=-72
w:engage	0=45 3=-44
w:engagement	0=-78 1=59 7=35
w:engine	3=-27
w:engineer	0=-54 1=25 2=-70 3=-28 4=-73 5=-41 7=-28 8=-52
w:engineers	0=-25 1=-25 6=-45
w:engines	0=51 4=-39 5=-29
w:england	7=-25
w:english	0=-33 2=-33
w:enhanced	3=-45 8=38
w:ennui	5=-67
w:enquetes	0=-28 8=-27
w:enqueteur	8=-98
w:enregistre	3=69
w:enregistree	3=34
w:enregistrees	3=52
w:enregistrement	5=26
w:enrol	3=-64
w:enrole	3=49
w:enrolee	3=49
w:enrolled	3=80 8=-28
w:enrolment	3=29
w:enseigne	0=-27 1=-60 2=-27 4=-33 5=-51 6=59 8=-34
w:enseignement	1=62 5=-28
w:ensemble	4=-31 6=38
w:entend	4=94 6=-40
w:entendre	5=27 7=-28
w:entraineur	5=-28 7=-35
w:entre	0=-41 3=58 5=-75 6=-34 8=-32
w:entree	0=-36 1=-29 3=54
w:entrepot	4=-25 7=56
w:entrepreneur	2=-53 6=53
w:entreprise	1=-25 4=-67 5=-74 6=-28 7=43 8=-46
w:entreprises	7=-27
w:entretient	3=-37 5=30
w:entry	3=50 4=-25 6=-33 7=-33 8=59
w:envoie	5=44
w:envoye	0=-43 5=30
w:epictetus	1=27
w:epicure	1=32
w:epicurean	5=-28
w:epicurien	1=50
w:epicurienne	0=-27 1=-33
w:epilepsie	4=38
w:epilepsy	5=-30
w:epileptic	4=68
w:epileptique	4=30
w:epipen	2=-44 4=67
w:episode	2=-52
w:epouse	1=-28 4=-47 5=45 7=28 8=-38
w:epoux	6=-56
w:epreuve	1=-25
w:equality	5=-30 6=35 7=37
w:equerre	1=31
w:equilibree	2=38
w:equipe	1=-66 2=-40 3=-46 5=30 8=-26
w:equipes	1=-29
w:equity	6=-28
w:era	4=-38
w:erotic	6=-38
w:erotiques	5=-28
w:erp	8=-33
w:erreur	0=-39 2=26 4=-39 8=57
w:error	8=-52
w:escale	8=-26
w:escort	5=-44
w:escorte	5=-43
w:escroquerie	8=-51
w:espaces	4=28
w:esprit	0=-32 1=-29
w:essai	1=-43 8=-40
w:essais	4=-55
w:essay	6=-25
w:est	3=-42 4=60 5=-51 6=-38 8=44
w:established	2=40
w:et	0=43 2=-35 3=-96 4=-45 5=-46 7=-80 8=-37
w:etabli	2=38
w:etaient	6=30
w:etait	1=-37 4=-25 6=-57 8=40
w:etalee	5=49 8=-35
w:etant	1=35
w:etat	0=-55
w:ete	2=-38 3=52 4=-32 8=44
w:ethical	0=-37
w:ethique	0=-41 1=26 5=-28
w:ethiques	1=40
w:etienne	0=-43 1=-30 5=-27 6=40
w:etiquette	0=32
w:etoile	1=39
w:etre	0=26 1=-25 2=-25 3=41 6=26 7=-25 8=-67
w:etude	4=-27 5=-42 6=-27
w:etudes	1=51 7=-26
w:etudiant	0=48 7=-41 8=-41
w:etudiante	7=-34
w:etudiants	1=-32
w:etudie	0=-62 5=-33 6=-43
w:eu	1=-34 2=29 6=27
w:european	0=29 7=-52 8=-30
w:europeenne	0=64 7=-43
w:europeennes	0=43 1=-28 7=-34
w:eurosceptique	0=56 5=-32
w:eve	5=-28 6=40
w:even	1=25
w:evenings	0=31 4=-36 7=36 8=-29
w:events	5=-29 7=-29
w:ever	0=58 7=-25 8=-31
w:every	0=-30 1=29 2=-25 3=-33 4=-46 5=82 6=-107 7=-31 8=-31
w:everybody	0=96 6=35 7=-55
w:everyone	0=-61 1=-40 7=32
w:everything	1=38
w:evite	1=-28 4=97 5=-27 6=-41 7=-27
w:evitee	4=-32 8=-45
w:eviter	2=-29 4=30
w:evolution	2=-45
w:evoque	5=36
w:evoquee	5=-53 6=57
w:ex	0=-27 2=-33 3=-63 4=-62 5=103 7=38 8=76
w:exam	3=28 6=-59
w:examen	7=-25 8=34
w:examined	4=-31
w:excel	5=-29 8=-40
w:excellent	3=-25 4=-35 8=-32
w:exclu	4=37
w:excuse	4=26 8=-37
w:executive	4=-45 5=-28 7=63
w:exempted	4=35
w:exercer	8=46
w:existential	5=-33
w:existentialist	1=38
w:existentialiste	0=-29 1=50
w:exome	2=30 4=-46
w:expenses	5=50
w:experience	1=-25
w:expert	8=-29
w:expertise	4=-32
w:explained	0=-47 1=27 2=25
w:explaining	1=-26 4=-28 5=-30
w:explicit	5=43
w:explique	0=30 4=-28 6=-60
w:export	0=26 5=-28 7=-34
w:exposed	8=-32
w:exposition	3=-31
w:expression	3=-25
w:extinction	8=-43
w:extra	2=46 4=-58 5=-58
w:extraconjugale	5=62
w:extraction	2=-29
w:extramarital	5=38
w:extreme	0=50
w:eye	3=-41 5=-34
w:eyesight	3=-37 4=81
w:f508	4=-30
w:fac	0=35 5=-38
w:facades	8=-33
w:face	0=-59 1=-60 2=-41 3=42 4=-33 5=-71 6=-49 7=-59 8=-35
w:faceprint	3=47
w:facial	3=37 4=-39 5=-26 7=-33
w:faciale	0=-52 3=53 7=-50 8=-44
w:facilities	0=-30 3=-31 8=-38
w:facility	7=42
w:facteur	7=-52 8=-32
w:factor	3=26
w:factory	4=-28
w:faible	4=-37 5=35
w:fail	0=26
w:failed	2=-25 3=52 4=41 5=-29
w:failing	8=33
w:faillite	5=-50
w:fainted	4=37
w:fair	1=-53 2=-25 3=-35 5=29
w:faire	0=33 2=-54
w:fairs	3=-42
w:faisait	3=34 4=-27 5=53 6=-25
w:fait	0=-33 1=60 3=-57 4=27 7=-39 8=59
w:faith	0=-25 4=-43 5=75 6=-30 7=-25
w:faithful	4=-33 5=31 6=-31
w:fall	4=37 8=42
w:falsifie	8=50
w:familial	2=-32
w:familiale	1=-27 2=42
w:families	2=-29 5=46 6=-32
w:famille	1=-60 2=43 4=-48 5=-48
w:familles	2=-43 4=-32
w:family	0=-31 1=-38 2=84 4=-72 6=25 7=-54 8=-27
w:fao	2=-30
w:far	1=57 5=-26
w:farm	0=29 5=-29 6=-76
w:farmers	5=-42
w:fashioned	0=49
w:fast	0=-27 4=33
w:faster	3=-31 4=30
w:father	0=-27 1=-31 2=41 4=-44 7=36
w:fatigue	4=37
w:fault	2=26 3=-25 8=-29
w:fausse	4=32 5=-52 8=26
w:faute	5=65 6=-54
w:faux	7=-41 8=43
w:favorable	0=29 8=-39
w:fbi	3=29
w:fbu	7=44
w:fdsea	7=83
w:federal	8=58
w:federalist	0=31
w:federation	0=-25 1=-37 2=49 7=-77 8=-34
w:fee	1=-46 3=-43
w:fees	5=38 7=37 8=-29
w:feet	0=-52
w:fell	1=-34 5=-30 6=32 8=-57
w:feminine	1=34
w:femme	2=-49 3=-43 5=82 6=-92
w:femmes	0=-38 1=-25 4=-57 6=63
w:ferme	0=-30 4=-25 6=-27
w:ferris	5=27 6=-27
w:ferroviaire	5=-53
w:ferry	2=-40 7=31
w:festival	5=-25 6=-44
w:fete	4=-28 5=51 7=-41
w:fetish	0=-39 6=-29
w:feu	8=35
w:feves	2=26 5=-33
w:fh	2=42
w:fiance	1=-37 3=-32 4=-38 5=-40 6=40 8=-37
w:fiancee	0=-35 8=-36
w:fianna	0=25
w:fibre	0=-37 7=-52
w:fibromyalgie	4=49
w:fiche	2=41 3=-47 4=42 5=59 7=-44
w:fiction	7=-28
w:fidele	0=45 1=47 5=-43 6=-37 7=-27
w:field	1=-34 3=-46 4=-41 6=-44
w:fier	0=49 3=-46
w:fiere	1=26 6=34
w:fifteen	8=-34
w:fifty	4=-26
w:fight	5=-30 8=25
w:figure	0=25 2=50
w:fijais	3=-31 8=56
w:file	2=72 4=-93 5=56 6=50 8=-29
w:files	4=-29
w:filiation	2=-45
w:fille	0=-58 3=-26 4=62 5=53 6=-29 7=-29
w:filles	0=-26 1=-29 4=-62 6=26 8=-42
w:film	1=-39 2=-44 5=-52 6=-75 8=-42
w:filme	6=-27
w:filmee	0=-42
w:films	5=86
w:fils	0=-32 3=-52 5=-64 7=-37 8=36
w:fin	0=47 8=-38
w:finalist	5=-26
w:finance	7=-41
w:finances	0=-27 7=25
w:finds	1=51 4=-58
w:fine	0=34 3=-27 8=-86
w:fined	8=66
w:finger	4=-34
w:fingerprint	0=-27 2=-30 3=57 4=-81 5=-29 7=-42 8=-47
w:fingerprinted	3=49
w:fingerprints	0=-31 2=-26 3=98 4=-56 5=-25 6=-29
w:fingers	3=-46 4=38
w:finit	8=64
w:finn	4=-40 6=46 7=43
w:fire	0=-43 3=-41 4=25 6=27 8=35
w:fired	7=50
w:firm	0=-58 1=52 2=-51 4=-75 5=-26 7=-32 8=-52
w:firms	0=30 1=-31
w:firmware	4=-41
w:first	2=-27 3=-59 4=-60 5=-51 6=-41 7=26
w:fiscal	0=-43
w:fiscaliste	7=-50
w:fiscalite	8=-47
w:fish	2=-37
w:fit	4=92 5=-41 6=-44 8=-27
w:fits	4=-59
w:fitter	6=-42 7=-25 8=-28
w:five	4=41 5=-60 6=-25 7=-42
w:fixed	4=-28 8=-33
w:fixes	5=-43
w:flat	0=-27 2=-29 3=-35 4=26 5=-47 6=29
w:flatmate	5=65
w:fled	0=40
w:fleury	8=-37
w:flight	2=58
w:flights	1=-27 7=-26
w:floor	3=48 7=-56
w:flotte	3=-27
w:flow	2=-45
w:flower	3=-34
w:flowers	6=-50
w:flux	2=-33 7=-66
w:flyers	0=27 6=-26
w:flying	4=25
w:fo	0=-51 1=-29 3=-27 5=-36 6=-49 7=68 8=-33
w:foi	0=-39 1=26 3=-28 5=-32 8=-56
w:fois	0=45 2=-42 5=66 6=-45 8=-42
w:follow	4=-28
w:follower	1=39
w:fond	3=54 4=-28 5=-43
w:fondateur	0=58 1=-57 4=-32 5=-26 7=-29
w:fondatrice	0=-50 7=43 8=-33
w:fonds	3=-41
w:fonts	6=29
w:food	1=-29 5=-31 7=-37 8=25
w:foot	0=29
w:football	0=-40 4=39 6=-50
w:footballeur	6=53
w:for	0=28 1=-56 2=-31 3=-63 5=-69
w:force	7=-43 8=-37
w:ford	8=-37
w:forecast	1=-65 4=-25 7=-30
w:foreman	4=31 5=-27 7=35
w:forensic	2=-32
w:forest	5=-36
w:forestiere	3=-31
w:forged	4=-36 8=56
w:forgery	8=41
w:forklift	8=-28
w:form	0=-45 1=34 4=-49 6=71 8=-62
w:formateur	4=-26
w:formation	1=-28 4=-43 5=-51 7=-36 8=-58
w:formatrice	2=-37 4=-38 6=-62
w:forme	0=-36 1=-68 2=39 4=-66 5=-46 6=-41
w:forment	5=-35
w:former	5=49 6=-25 7=50
w:forms	0=-27 1=57 8=-28
w:formulaire	4=41 6=27
w:fort	0=-28 6=-38
w:forte	3=-49
w:forty	1=-39 4=38 6=-29
w:forum	1=-37
w:forums	5=29
w:forwarders	2=-53
w:fouilles	0=-40
w:found	2=-59 4=-34 5=25 6=40 8=40
w:founded	1=32
w:founder	0=40 4=-36
w:four	0=-61 1=-46 2=-49 3=-41 4=37 5=-30 7=-42 8=25
w:fournisseurs	5=-63
w:foyer	4=-29 5=-50 6=34
w:fracture	4=-35
w:fragile	2=26 5=-29
w:frameworks	1=-43
w:francais	5=-31 6=-40
w:francaise	0=62 5=-26 8=-30
w:france	0=64 6=-37 7=-36
w:franchise	4=-31
w:frankfurt	5=25
w:frappe	2=-29 3=37 8=-31
w:fraud	1=-54 2=-25 4=-30 7=-33
w:free	1=-60 2=27 4=-50 5=-31 8=-64
w:freelance	1=-53
w:freemason	1=64 6=-29 8=-25
w:freemasons	0=-30 1=45 5=-30 7=-27
w:freethinker	1=33
w:freight	0=-25 2=-30
w:frequente	1=70 5=107 6=-58
w:frere	1=-117 3=-36 4=25 5=-25 8=53
w:freres	2=52 8=-28
w:fridays	0=-28 4=50
w:fridge	3=27 4=43
w:friendly	0=-25 1=-55 4=-49 5=68 6=-38 7=41
w:friends	1=49 5=-36 6=63
w:froid	6=-42
w:froide	5=44
w:from	4=51 5=-118 7=-34 8=41
w:front	0=-33 4=-36 5=37 6=-42 7=-52
w:frontiere	4=-56 8=70
w:frozen	1=52 4=-38
w:fsu	0=-32 7=97 8=-36
w:fui	0=75 1=-27 4=-28 5=-27
w:full	6=-33 7=31 8=-43
w:fully	1=-47 4=68
w:fume	4=36
w:fund	1=-36 5=-46 7=66
w:fundraiser	4=-33
w:funds	7=-27
w:funerals	1=-38
w:furniture	4=-35
w:further	8=44
w:fusion	4=-30 7=41
w:fut	1=25 3=26 8=-34
w:g	7=-35
w:gabarit	3=74
w:gabarits	3=-31
w:gael	0=36 8=-51
w:gagne	0=-39 6=47 8=-61
w:gai	0=-28 4=-32 5=-36
w:gait	3=28 4=-32 8=-41
w:gala	5=33
w:gall	0=-37 4=27
w:gamme	1=-30 4=-30
w:gap	0=-39 1=-41 2=-27 5=-39 6=-57 7=-30 8=62
w:garcon	2=-26 4=44 5=-25 6=-29
w:garcons	6=67
w:gard	0=105
w:gardait	3=31
w:garde	3=43 4=-94 7=-36
w:garden	5=-46 6=-27
w:gardener	0=-25 1=35 5=-43
w:gardien	0=33 1=-66 7=57
w:gardienne	5=26 7=-26
w:gardiens	5=-29
w:gare	6=-69
w:gates	0=36 3=-44
w:gauche	1=-30 5=-47 6=-38 7=-35
w:gaulliste	0=79
w:gave	1=36 3=56 4=52 5=-79 6=-56 7=-67 8=39
w:gay	0=-74 1=-66 2=-84 3=-42 4=-46 5=-139 6=47 7=-38 8=-53
w:gays	5=-40
w:gdansk	7=36
w:gedmatch	2=29
w:gendarme	0=-27 8=-74
w:gendarmes	2=26 8=46
w:gender	5=-27
w:gene	0=-80 1=-36 2=93 3=-63 4=-128 5=38 6=-26 7=-41 8=-56
w:genealogiste	8=-33
w:general	8=95
w:generation	4=-27
w:generations	8=-33
w:genes	0=-30 4=-63 7=-27
w:genetic	0=-35 2=55 4=-73 5=-36 8=-31
w:genetically	2=65 4=-66
w:geneticienne	2=-25
w:genetique	1=-26 2=81 3=-54 4=-79 8=-49
w:genetiquement	2=27
w:genetiques	2=-59 3=-29
w:genome	6=-26
w:genomes	2=-32 4=-36
w:genotype	2=58
w:genotyping	2=33 4=-33
w:genou	4=68 5=-25
w:genre	3=-25 8=-25
w:geometry	3=40 4=-27
w:gerait	4=-26
w:gerant	6=-46 7=-27
w:gerante	1=-34 8=-33
w:gere	4=-60 5=-102 6=-38 8=-26
w:gerer	8=34
w:gestes	6=-25
w:gestion	0=-39 5=-44
w:gestionnaire	2=-28 7=-28 8=-28
w:get	1=-48 3=31 8=61
w:gets	0=60
w:gigolo	5=-39
w:gilets	0=33
w:girl	4=-36
w:girlfriend	8=-38
w:girlfriends	4=-55 5=96
w:girls	4=-27 5=-36 6=53
w:gite	6=-55
w:give	4=66
w:given	3=56 7=-62 8=75
w:gives	0=-29 2=44
w:glasgow	6=27
w:glaucoma	3=-36
w:glisse	1=76 6=29 8=-28
w:global	3=56
w:glove	4=69 5=-55
w:gmb	0=-39 1=-32
w:go	0=-57 1=-92 7=60 8=-30
w:goalkeeper	1=-33
w:god	1=79 4=-25 6=-26 8=-40
w:goes	2=-59 4=50 6=-41
w:going	4=53 7=50
w:golf	4=-94 7=-65
w:good	0=-55 2=-47 3=-40 4=-39 5=-62 6=-57 8=43
w:goods	8=-41
w:gossip	6=60
w:got	0=-28 1=-37 3=-29 4=-47 5=65 6=-36
w:gout	2=-46 6=32 7=-29
w:gouvernante	5=-49
w:gouvernement	0=50
w:government	0=61 1=-28 7=-26 8=-32
w:governor	8=50
w:gp	4=-61 5=-43 8=-25
w:grace	3=-36 8=-30
w:grade	4=-33
w:graduate	1=-40
w:grand	1=49 2=-51 5=-49 7=-34
w:grande	1=32
w:grandfather	2=30 4=-35
w:graphique	0=-28 3=-28
w:graphiste	0=-59
w:graphql	2=-37
w:gras	4=-75 8=25
w:graz	0=31
w:great	1=-54 4=48
w:greek	8=30
w:green	0=103 1=-43 3=-87 4=-58 5=-54 6=-41 7=-26
w:greffe	4=27
w:greffier	8=-55
w:greffiere	8=-25
w:greve	0=-27 7=-38
w:grew	0=28 1=-44
w:grin	8=-37
w:grindr	6=34
w:grounds	1=70 3=30 4=29
w:group	0=47 4=-62 5=-25 7=-27 8=-43
w:groupe	0=75 2=-43 6=-48 7=-44
w:growing	6=28
w:guard	0=37 1=-30 3=26 4=-37 5=-36
w:guards	0=-40 3=30
w:gud	0=37
w:gueret	4=-42 5=-38
w:guerin	6=61
w:guerre	0=38 1=63 3=-29 4=-52
w:guests	1=-39
w:guide	0=-34 1=-25 3=-42 5=-47 6=-75 7=-40 8=-40
w:guides	1=25
w:guild	0=-54
w:guilty	6=-25 8=38
w:gurdjieff	1=59 5=-35
w:gym	3=53
w:h	3=27 4=43 8=40
w:habilitations	4=-48
w:had	0=-66 1=-70 4=73 5=47 6=-32 7=-86
w:haemophilia	4=-55
w:hair	2=27
w:hale	7=25
w:half	1=-39 2=26 5=25
w:hall	1=-44
w:hand	0=-62 1=-51 2=-40 5=-53 6=-45 7=-26 8=44
w:handball	0=-35 4=-45
w:handbook	7=-34
w:handcuffs	5=57
w:handicap	4=-28
w:handicape	4=86 6=-26
w:handled	8=51
w:handler	4=-32 8=-33
w:handling	8=-35
w:handprint	3=45
w:hands	0=25 5=-25 7=-39 8=-26
w:handshake	3=-44 4=-64
w:handwriting	4=-39
w:hang	0=-39
w:hanoi	0=45
w:harassment	8=-34
w:hard	0=58 1=-44 4=36
w:hardware	3=-32
w:harmless	2=47
w:harmony	1=41 7=-29
w:has	1=-33 2=-34 3=-60 4=41 5=26 6=-50 7=-36 8=40
w:hasn	6=-45
w:haul	7=-26
w:hauliers	2=-32
w:haute	0=34 4=-37 7=-45
w:have	3=-28 4=42 7=-56
w:having	5=29
w:havre	7=44
w:hcr	3=56
w:he	0=-28 1=25 3=-25 8=-40
w:head	0=-62 4=-41 6=-48 8=38
w:headmaster	8=-38
w:heads	0=47 7=-51
w:health	2=31 4=-57 5=-43 7=30
w:healthy	2=-50
w:hear	0=32 4=79 5=-45
w:hearing	0=-51 2=-35 4=88 5=-38 7=-32
w:heart	0=26 1=-31 4=64 5=-54 6=-29
w:heat	0=40 5=-26
w:hebdo	3=-48 6=-25
w:held	3=-65
w:helene	6=-48
w:helmand	4=54
w:help	1=-56
w:helped	2=-43 7=29 8=-61
w:helpline	6=-31
w:helps	4=70 5=-29
w:hemophilie	4=-46
w:her	0=-44 4=-40 5=-27 6=-36 8=-56
w:hereditaire	2=61 4=-39
w:hereditary	4=-65
w:heredite	2=-33
w:heritage	7=-37
w:herite	2=-31 4=-25
w:hernie	4=45 8=-47
w:hero	0=35 6=-59
w:hers	0=-26 3=32 5=-55 6=-27
w:herself	0=42 2=25 4=-42 5=51 7=-26
w:hetero	5=-25 6=34
w:heterosexual	1=-28 2=-28 4=-40 6=99
w:heterosexuel	5=-25 6=41
w:heterosexuelle	3=-32 8=-36
w:heterozygote	2=52 4=-66
w:heure	1=-57 4=-36 7=45 8=-42
w:heures	1=-28 3=-31 4=46 7=29 8=54
w:heureux	5=-26
w:hexham	0=25 4=-50 6=-25
w:hidalgo	0=57 5=-31
w:high	1=37
w:him	0=-75 4=-84 5=-29 6=-49
w:himself	0=42 3=-25 4=26 5=30 7=-42 8=-41
w:hindu	1=85
w:hinted	6=56
w:hints	4=36 5=74 6=27
w:hip	4=52
w:hire	3=-58
w:hired	2=-26 6=-25
w:hires	8=-53
w:his	1=-29 3=43 5=32 8=-42
w:histoire	0=-36 1=-34 2=-25 5=53 6=-45 7=-27
w:historian	0=-52 5=-26 7=-27
w:history	0=-38 1=-25 2=-32 4=34 5=-42 6=-47
w:hla	0=-37 2=50 4=-31 7=-25
w:hmp	8=-55
w:hmrc	3=50 8=29
w:hoang	0=31
w:hold	1=63 3=31 7=-39
w:holder	3=-31 6=-33 7=36
w:holds	1=50 4=-28 7=25 8=-30
w:holidays	1=41
w:home	0=-31 1=-32 2=-52 4=-88 5=-30 6=51 7=-42
w:homeopathie	0=-32 1=41
w:homeopathy	1=55
w:homme	0=-31 1=59 4=-55 5=34 6=25 7=34 8=-33
w:hommes	0=-64 1=-45 3=-43 4=-58 8=-63
w:homo	1=-62 5=-42 6=74
w:homologation	6=-29
w:homophobic	8=-37
w:homosexual	6=52
w:homosexualite	2=-51 6=34 8=-25
w:homosexuel	5=-53 6=112
w:homosexuelle	6=71
w:homozygote	2=48
w:homozygous	8=-25
w:honest	5=-31
w:hopes	4=-36
w:hopital	0=-30 1=25 2=-70 5=-27
w:horlogerie	5=-25
w:horoscopes	4=-59
w:hors	8=43
w:horse	4=53 8=-36
w:hospice	1=52 6=-30
w:hospital	1=59 4=-70 8=-55
w:hospitalise	4=81 6=-57
w:hospitals	4=-73
w:host	0=-45
w:hostile	0=58
w:hot	5=49
w:hotel	1=-78 3=-29 4=-50 5=86 6=-68
w:hotellerie	1=-26 5=-40 7=40
w:hotesse	7=-31
w:hours	8=42
w:house	0=-26 1=-31 4=-25 5=-27 6=26 7=-76 8=25
w:household	4=-29 6=55
w:housing	6=-34 7=-34
w:how	0=50 1=-33 2=-42 7=-34
w:hr	0=-34 3=-33 4=-28 5=53 7=-28 8=-36
w:hub	4=-31 8=-27
w:hugo	6=62
w:hui	1=27
w:huile	5=-45
w:huissier	0=-41
w:huit	1=-25 3=-39 5=-50 7=38 8=71
w:hull	5=30 6=-32 7=-33
w:humain	5=-25
w:humaine	5=-56
w:humanist	0=-28 1=38 8=-29
w:humanists	1=38
w:humanite	1=83 3=-29 6=-26
w:humanites	1=-45
w:humanities	1=-28
w:hume	0=-36 4=67 6=-26
w:humour	0=28
w:hungary	1=-28
w:hunt	7=-37 8=69
w:huntington	2=62 4=-94
w:husband	1=33 2=-66 5=56 6=-29 7=-45
w:hybrides	4=-36
w:hypersensible	4=42
w:idea	0=-27 1=-27
w:ideal	4=39 8=-27
w:idealiste	1=-37
w:idee	1=-28 5=-30
w:idees	0=45 4=-28 6=-26
w:idemia	3=-34
w:identical	2=42 4=-40
w:identified	2=-40 3=34
w:identite	2=-33 3=38 4=-29
w:identity	8=-43
w:iel	5=-28 7=82 8=-45
w:if	0=55
w:ig	7=65
w:ignore	2=70
w:ii	2=59 3=-29
w:il	0=25 3=-45 7=-43
w:ile	7=-33
w:illisible	3=31
w:illnesses	4=50
w:ils	1=30 5=92 7=-36 8=-33
w:image	3=34 4=-26 7=-30
w:immeuble	1=-40
w:immigration	0=37 6=-28
w:immobilier	4=-28
w:immobiliere	7=-28
w:immoral	1=80
w:impact	3=-27
w:implant	4=60
w:imprimerie	0=-26
w:imprimeur	0=-35 7=-46
w:in	2=-38 3=-47 7=-36
w:inapte	4=68
w:incapacite	4=62
w:incarcere	8=49
w:included	2=32
w:inclusion	0=-30 4=50 6=39
w:independance	0=74
w:independant	0=-61 7=-31
w:independence	0=39
w:independent	4=-53
w:index	2=-43 3=69 6=-36
w:ines	6=70
w:infectious	4=-25
w:infidele	1=-27 5=48 6=-44
w:infidelity	5=-37
w:infirmier	2=-29 4=-50 5=-34 6=26
w:infirmiere	0=-27 2=-62 4=-27 6=-45 7=-43 8=-29
w:infirmieres	7=82
w:info	0=-55
w:information	2=29 4=-38 7=-31
w:informatise	4=-64
w:informed	2=-30
w:ingenieur	0=-27 3=-58 4=-32 5=-36 6=-49 7=37
w:ingenieure	2=-42 5=-34 6=32 7=-38
w:ingenieurs	0=-47
w:inhaler	4=-33
w:inheritance	2=-63
w:inherited	2=-30 4=-69
w:initiation	1=-62
w:initiative	7=-44
w:initie	0=-30 1=28 3=-25
w:injury	2=42 4=-29
w:inmate	8=64
w:inmates	0=-31 8=51
w:inn	6=26
w:innovation	2=-31
w:inrae	2=-28
w:inscrit	5=42
w:insertion	8=46
w:inside	4=-33
w:insider	8=31
w:insists	3=39
w:insomniaque	1=-25 4=47
w:insoumis	1=45 7=-40
w:insoumise	0=-49
w:inspecteur	7=28
w:inspector	5=-27
w:installe	1=-61 6=42
w:installer	3=-50
w:institute	0=-46 2=-28 6=-30
w:institution	8=33
w:instructions	4=33 8=-26
w:instructor	8=-43
w:instruit	8=-25
w:insuline	2=-53
w:insurance	1=-56 2=-25 4=-26 5=30 6=27
w:insurer	4=-57 5=28 8=-25
w:interdiction	8=50
w:interdit	2=33 8=89
w:interesse	3=53
w:interest	2=-27 5=28
w:interested	0=28 6=67 8=-33
w:interet	0=-35 5=-42 8=84
w:interim	3=55
w:intern	0=-44 3=-52 5=35
w:international	0=-35 7=34
w:interne	2=-30 5=26
w:internet	5=60
w:interprete	4=-26 8=-39
w:interpreter	0=-34 4=45 8=-44
w:interview	4=39 8=-36
w:interviewed	1=47 8=-51
w:interviewer	0=60 1=-32 4=-38 5=37 6=-55
w:intimate	5=58 6=-46 8=-31
w:intime	5=43 8=-45
w:intimes	4=-25 5=34
w:intimite	5=-57
w:into	0=-54 1=-78 2=-46 3=-44 4=-32 5=40 7=77 8=-59
w:introduced	1=-39
w:inventaires	3=-25
w:inversion	2=26 4=-49
w:investigation	8=42
w:investigator	8=-54
w:investment	0=-51
w:invoices	5=-28 8=-30
w:iraq	0=87 7=-40
w:ireland	1=-39
w:iris	0=-32 3=29 4=-43 5=-50 6=-40 8=-29
w:irish	0=-66
w:irm	4=28 8=-32
w:is	1=34 7=-45
w:isn	0=-37 4=-27 6=74
w:iso	3=-31
w:israel	0=38
w:issue	6=37
w:issued	3=29
w:it	2=-28
w:italy	8=36
w:its	0=-64 2=-60 4=-31 5=-51 6=-28
w:ivf	4=37
w:ivresse	0=-33 8=37
w:iwgb	7=69
w:j	1=-56 3=-58 6=-33 8=61
w:jack	7=-42
w:jail	4=-30
w:jailed	8=43
w:jamais	2=-69 6=43 8=42
w:jane	6=26
w:january	0=41 6=-48
w:janvier	0=34 2=-29
w:jardin	1=54
w:jargon	4=-44
w:jaunes	0=33
w:jaures	0=-31
w:je	3=-80 6=-37 8=-62
w:jeans	6=-49
w:jersey	5=-25
w:jeu	2=-29
w:jeune	0=50 6=-64
w:jeunes	1=-27 5=39 6=-46 7=-28 8=36
w:jeunesse	5=-36 6=46 7=-37
w:job	1=-34 3=-73 6=-27 7=-46
w:john	6=-37
w:join	7=40 8=-26
w:joined	1=25 4=-71 6=-49 7=85 8=-42
w:joiner	0=-29 6=-34 7=-30
w:joint	3=49 4=-47
w:joints	3=-38
w:joke	0=33 1=89 7=-55 8=-28
w:joked	0=-50 1=64
w:jokes	0=46 1=-34 2=28 4=-53 6=-53 7=-51 8=-48
w:joue	5=-59 6=-67 7=-36
w:jour	0=-25 2=-55 4=81 6=-36 8=-53
w:journal	0=29 1=80 2=-25 7=-39
w:journaliste	0=-51 5=-53
w:journee	6=30
w:juan	5=78
w:judge	0=-37 6=-30 8=-28
w:judges	2=-36
w:judging	7=37
w:judiciaire	3=-38 4=-54 5=-56 8=36
w:judiciaires	2=-44 8=48
w:judo	7=-59
w:juge	0=-43 7=-36 8=34
w:jugee	8=41
w:jugement	5=47 8=-29
w:juin	1=-64 5=-30 8=50
w:julien	6=67
w:july	4=37
w:jumeau	2=-47 4=50
w:jumeaux	0=41 2=-92 4=-63
w:jumelles	2=46
w:jumped	8=32
w:june	6=43
w:junior	0=-33 4=-33 5=50 6=-26
w:jure	0=-49 4=-32 5=75 8=-37
w:juriste	3=-73 7=-25 8=-32
w:jury	0=35 1=-30 3=-60 5=-88 6=-37 8=-81
w:jusqu	2=-41 3=-29 4=44 8=-54
w:just	0=-42 1=71 4=38
w:justice	5=-49 6=-30
w:juvenile	1=-41 8=42
w:kampala	3=27
w:kantian	1=34
w:karen	5=-27 6=25
w:karim	5=-33 6=52
w:karma	1=28
w:karyotype	2=58
w:kcnh2	4=-46
w:keep	0=-40 3=-33 4=25 5=69 6=-65 8=37
w:keeping	8=-30
w:keeps	1=32 5=88 6=-68
w:kennel	8=29
w:kent	4=-51 6=-28
w:kept	0=-31 3=41 4=-45 5=-31 6=-34 8=-26
w:kerr	6=-28
w:key	3=28
w:keystroke	3=31
w:kidney	4=58
w:kidneys	2=66 4=-44
w:kids	1=60 8=-26
w:killed	2=35 8=-28
w:kind	6=-54
w:kine	5=-29
w:kinesitherapeute	4=-40
w:king	1=-29
w:kinky	0=-25
w:kit	2=66 4=-41
w:kitchen	0=31
w:kits	3=-31
w:klinefelter	2=43 4=-47
w:knee	0=-30 4=87
w:knew	5=-38 6=50
w:knots	8=-27
w:know	2=-25 4=-29 5=80 8=-25
w:knowledge	5=-35
w:known	2=27 4=-38 6=-25 7=-27
w:knows	4=-33 5=29 8=-63
w:kong	3=31
w:kurde	0=40
w:kyoto	1=-43
w:l	5=37 7=-33 8=-32
w:l214	0=-37
w:la	4=-34 7=35 8=-31
w:lab	0=-52 1=101 2=65 4=-38 6=48 7=-36 8=-42
w:label	5=-26
w:laboratoire	0=-34 1=-25 4=-37
w:labour	0=25 6=-34 7=-69 8=-29
w:lache	0=48 8=-26
w:lactose	2=41 3=-30
w:ladders	4=70 5=-25
w:ladies	6=-25
w:laicite	0=-27
w:laine	1=36 7=-28
w:laisse	5=-29 7=-30
w:lake	6=-31
w:landes	0=43 5=-42
w:landlord	1=-34 2=-27 4=-32 8=32
w:lane	0=-36 5=-65
w:language	4=26
w:languages	3=-32
w:langues	1=42
w:lapsed	7=83
w:laptop	5=29 8=-34
w:laptops	5=-49 8=41
w:last	0=47 2=-30 3=-40 4=87 5=-56 6=40 7=-37 8=-40
w:late	0=-27 5=-37
w:later	2=52 4=26 6=30
w:latex	4=85 5=-80
w:laughs	5=-42 8=-33
w:launched	2=-25
w:laurent	6=61
w:lave	0=-29 8=80
w:law	0=-25 1=-49 2=-28 4=-49 5=-51 6=-75
w:lawyer	0=28
w:lay	1=-86 5=59 7=73 8=-50
w:layout	0=-31 1=-46
w:lead	0=-28 1=25 2=-28 4=-35 5=-25 6=-35 7=-37
w:leader	5=-27 6=-32
w:leadership	0=-48
w:leads	0=-64 7=48
w:leaflet	0=-31
w:league	8=35
w:leaked	6=-39
w:learned	7=29
w:learning	7=52
w:learnt	0=-30 3=48 7=-37
w:leave	0=34 3=-31 4=27 5=-72 7=-48 8=-45
w:leaving	0=43 5=26 6=-34
w:lecteur	0=68 5=-34 6=-33
w:lecteurs	3=-32 7=-28
w:lecture	1=-41 3=27 5=-30 7=-28
w:lecturer	0=-27 3=-45
w:lectures	1=-30 2=-25 4=-27 6=-29
w:led	0=-52 3=-29 4=-59 7=44 8=-42
w:lee	0=-32 5=-56 6=37
w:leeds	0=-41 1=-33 5=-31 6=-29 8=33
w:left	0=-41 3=30 4=70 5=38 6=103 7=56 8=-29
w:leg	4=60 6=-49 8=-26
w:legal	8=-25
w:legeres	5=78
w:legislatives	1=-33
w:leiden	2=31 6=-26
w:leith	1=47
w:leroy	4=30 8=-26
w:les	0=-30 2=-66 3=-79 5=-42 6=84 8=-46
w:lesbian	3=-29 4=-47 6=81 8=-26
w:lesbienne	4=-27 6=87
w:lesbos	1=-43
w:let	1=-48 3=79 4=-30 5=-31 8=38
w:lets	3=25
w:letter	1=-38 4=-39
w:letters	1=-33 7=-43 8=-49
w:lettre	1=66 3=-34 5=-36 8=40
w:leucemie	4=27
w:leur	0=39 4=-37 5=61 6=-40 7=-27
w:leurs	6=-55
w:leve	0=-42 7=-44 8=73
w:level	0=-33 1=-25 4=-60 6=-32 8=-25
w:levres	4=48
w:levy	7=39
w:lgbt	0=-79 5=-42 6=-40 7=-34 8=-35
w:lgbtq	6=31 7=-31
w:liaison	0=-43 3=-30 4=-34 5=27 6=-51
w:liaisons	1=-32
w:liberal	0=76 5=-34 7=-34
w:liberals	0=31
w:liberation	0=-30 1=58 4=-25 8=26
w:libere	8=63
w:libertin	5=66 8=-29
w:libido	4=-80 5=67
w:librarian	8=-64
w:library	5=-29 8=-33
w:libre	0=-53 1=69 3=-32 4=-41 6=-48 7=-67 8=25
w:libres	1=64
w:licence	0=-45 1=-36 5=33 8=-43
w:licencie	6=27 7=41
w:licenciement	4=63 7=-28
w:lie	1=49 2=26 5=-30
w:lieu	1=29 6=-53 8=57
w:life	1=60 2=-45 3=-45 5=-63 6=67
w:lift	4=67
w:lifting	3=-30 4=78
w:light	1=-29 8=31
w:lighting	2=-25 5=-30 8=-28
w:lights	5=-46
w:ligne	2=-35 4=-43 8=-30
w:lignes	3=-41
w:ligue	4=-31
w:like	0=-45 3=-26 5=-57 6=68 7=66 8=39
w:likes	5=72 6=-28
w:lille	1=61 2=-30 4=-44 5=-44 6=-46 8=-51
w:limoges	4=-30
w:lind	0=-26 2=58
w:line	1=-41 5=40 6=-74 7=27 8=-55
w:lines	6=-46
w:lingerie	5=-35
w:link	0=-63 7=27
w:linkedin	6=36
w:lip	7=36
w:lire	3=43
w:list	1=-32 4=48 5=25 6=-28 7=35
w:liste	3=42 5=-39 7=43
w:listed	1=-26
w:lists	1=-31
w:lit	0=-53 1=29 3=-34 4=84 5=-57 6=35
w:literacy	8=-45
w:literie	4=-28
w:lithium	4=54 5=-28
w:lits	4=-46
w:litterature	5=-27
w:live	1=30 3=31 4=-32 5=39 6=-42 7=-29
w:liveness	3=-30
w:liverpool	0=-26 7=-29 8=-34
w:lives	0=-25 1=52 2=-30 3=-52 4=-79 5=50 6=52 7=-43 8=-41
w:living	4=-42
w:livraison	1=-37
w:livre	0=-48 2=31 3=-47 4=-88 7=-25
w:ll	1=-30 5=-28
w:loads	2=-28
w:loan	1=-26 7=-28
w:local	4=-46 5=-64 7=132
w:locale	0=25 5=-33 6=-30 7=-50 8=30
w:lock	3=47 4=-38
w:locked	0=-31 8=30
w:lodge	0=-39 1=112 2=-25 4=-41 5=-57 6=-46 7=-58
w:loge	0=-46 1=42 4=-31 5=-63 6=-50
w:logement	1=-26
w:logged	3=33
w:logiciel	0=-28 1=-26 3=47 4=-37
w:logistics	1=-25 4=-34 8=-31
w:logistique	0=-28
w:logo	7=-63
w:loi	4=-53 8=59
w:loire	5=-35
w:london	0=27 1=-35
w:long	2=104 3=-43 5=-70 6=-83 7=-43 8=-48
w:longer	6=-61
w:longue	0=25 1=-26 5=-37
w:look	1=-44 2=-41
w:looked	1=-45
w:looking	6=-28
w:lopez	2=37
w:lorries	4=-40
w:lorry	7=27
w:lors	5=89 7=51 8=-37
w:loss	8=-41
w:lost	1=-31 2=-69 4=90 6=29 7=-48
w:lot	4=42 7=28 8=-36
w:louis	0=30
w:louise	6=56
w:lounge	2=-25 7=-33
w:lourdement	5=56
w:love	0=-43 1=-39 2=-43 4=-63 5=-82 6=97 8=-26
w:lover	0=-43 5=102 6=-79
w:loves	0=-26 4=-53 5=-29 6=25
w:low	4=61
w:lowe	7=26
w:loyal	0=-26 5=-25 7=26
w:lr	0=91 7=-47
w:ltd	7=-28
w:lu	0=-31
w:lucie	6=68
w:lues	3=28
w:luggage	0=-48
w:lui	0=-48 1=42 2=64 4=-35 6=39 8=30
w:lumieres	1=25
w:lunch	4=31 8=-45
w:lund	2=-26 6=30
w:lundi	5=30
w:lung	0=-41 4=-45
w:luron	4=-30
w:lussac	6=-26
w:lutte	0=-33 8=-27
w:lycee	1=-34 3=29 5=-35 7=-48 8=25
w:lyceens	5=-26
w:lynch	2=31 4=-35
w:lyon	2=-32 4=-33
w:m	4=38 6=45
w:m25	0=61
w:ma	0=-81 1=51 2=-63 3=39 4=46 5=51 6=-98 7=76 8=-56
w:machine	0=-51 1=-28 2=-30 3=50 4=33 5=-29 6=41
w:machines	3=-27 4=-49 5=-25
w:macon	0=-44 2=-30 3=-34 6=-43 8=-25
w:maconnerie	1=-57 3=25 8=-30
w:macron	0=79 3=-35
w:made	0=-32 1=77 5=-43 6=-26 7=-60 8=-52
w:maga	0=50 3=-25 5=-38
w:magasin	0=-28 7=31
w:magasins	0=-37 1=-27 4=-33 7=-28 8=49
w:magazine	4=-29 5=34 6=-44 8=-27
w:magistrate	6=-26
w:magistrates	7=-32 8=45
w:mai	0=-48 3=33 4=28 8=48
w:mail	0=33 1=-25 7=-32 8=-27
w:main	0=-51 2=-50 3=25 5=-25 8=-49
w:maine	0=-53
w:mains	3=-44
w:maintains	8=25
w:maire	0=46
w:mairie	1=-38 3=-44 5=-35 6=28
w:mais	0=98 2=-39 4=-47 5=-61 6=29 7=-28
w:maison	1=-38 2=-45 4=-45 5=40 6=46 7=-39 8=-37
w:maitre	2=-26 4=-32 5=-54 8=-54
w:major	0=-37
w:majorite	0=47
w:maker	3=-42 4=-25 5=-29
w:makes	1=-26
w:mal	1=50 4=-59 7=-25 8=-42
w:malade	4=29 5=-34
w:malades	2=-58 4=-34
w:maladie	2=58 3=-38 6=-85 8=-32
w:maladies	4=-44
w:male	2=-25 3=-66 6=54 7=-27
w:malentendant	4=44
w:malgre	0=-28 3=33
w:malta	2=-32
w:man	0=-61 1=-38 2=-46 3=-44 4=-76 5=-42 6=100 7=43
w:managed	4=-59
w:management	0=-30 2=-40 5=-28 7=-30 8=37
w:manager	1=-80 2=-54 3=-82 4=-28 6=-65 7=-38 8=-65
w:managers	7=-40
w:manages	3=-51
w:managing	6=38 8=-33
w:manchester	0=-26
w:mandat	0=-51 7=89 8=52
w:mandataire	0=-26 7=-25 8=-34
w:mandate	0=51 4=-30 7=-42
w:maniere	1=25
w:manif	0=50 5=-33
w:manifestation	0=-56 8=66
w:manifeste	1=-31
w:manifesto	0=31
w:mannequin	5=-31
w:manner	1=31 7=-29
w:manslaughter	8=37
w:mantra	8=-40
w:manual	4=-38
w:manuel	4=-30 8=-49
w:manutention	4=49 8=-44
w:marais	6=-40
w:marathon	4=30 8=-38
w:marathons	4=75 5=-60
w:marc	1=-48
w:march	0=-57 6=-28 8=62
w:marche	0=-73 1=-37 3=-34 6=-26 7=-25 8=-43
w:marched	2=-25
w:marcher	0=102 7=-26
w:marches	1=-27 5=-28 8=41
w:marcus	3=-32
w:mardi	1=37 4=30 5=-29
w:margate	6=78
w:marge	8=67
w:margin	2=35
w:margins	1=-26 4=-58
w:mari	0=40 2=-25 3=-44 4=82 6=-50 7=-77 8=-27
w:mariage	0=-41 1=-25 4=-34 5=54 6=-26 8=-36
w:mariages	0=-27 5=-48
w:marie	0=-29 2=-34 4=-55 5=54 8=-30
w:mariee	0=-33 4=-30 5=-57
w:mariees	6=48
w:maries	2=-37 5=68 6=-51
w:marin	5=-37 6=-52
w:marine	1=-38 5=29
w:marins	2=25
w:mark	6=-27
w:market	2=-40 3=-28 5=-49 7=-35
w:marketing	2=-28 6=-38
w:marque	2=-37
w:marques	4=-38 6=-26
w:marriage	0=-39 2=-27 3=-27 4=-52 5=48
w:marriages	5=78
w:married	0=-43 1=-27 2=-27 3=-26 4=-44 6=-63 7=-27
w:marrow	2=52
w:marrying	4=-29 6=61
w:mars	0=35 4=42 8=27
w:marseille	6=53
w:masks	8=-26
w:mason	6=-30
w:masonic	1=41
w:masseur	0=-25
w:mastectomie	2=31 4=-39
w:master	0=-59 2=-38 3=-47 4=-28 5=-66 6=-76 7=-46 8=-28
w:match	0=-58 2=65 3=69 4=-41 7=-44
w:materialist	0=-51 1=57 8=-50
w:materialiste	1=-58
w:materiaux	4=-34
w:matiere	1=-34
w:matins	4=36
w:mattered	0=44 1=-54 7=-46
w:may	0=27 1=-54 2=-26 4=56 5=46 6=-75 7=-44 8=33
w:mayor	0=-47 5=44 7=-41
w:me	1=56 5=-55 6=30 7=-43 8=-37
w:means	1=27
w:measure	1=-28
w:meat	1=79 5=-35 8=-33
w:mechanic	0=-28
w:medecin	3=-30 4=-26 5=-26 7=58 8=-30
w:medecine	2=26 4=-25
w:media	0=-31 6=-43 7=43
w:medical	2=32 4=-65
w:medicale	2=-45
w:medically	4=92
w:medication	4=31
w:medicine	4=-43
w:medite	1=50
w:meeting	1=-37
w:meetings	0=-38 1=-36 4=-30
w:meilleur	0=-30 1=-34
w:melenchon	0=59
w:member	6=-36 7=57 8=-68
w:members	0=-32 7=31
w:membership	0=-60
w:membre	1=70 2=-29 3=-31 4=-62 6=32 7=25
w:meme	2=66 3=50 4=30 5=-33 6=87
w:memoir	5=40
w:memoire	0=-26 4=27 5=-51 8=-29
w:memoirs	0=-46
w:men	0=-66 1=-60 3=-54 4=-67 6=127 8=-65
w:menage	5=81
w:mene	1=-29 3=-27 4=-39 5=36
w:meneur	7=46
w:mental	4=-48
w:mention	0=-60 5=-31 6=71
w:mentioned	3=33 5=-35 6=-38 8=-55
w:mentions	3=43 4=-28 5=52 6=49 7=-33
w:mentor	0=-27 6=-26 8=-27
w:mer	4=-27 5=-88
w:merchandiser	5=-55
w:mercredi	6=28
w:mere	0=32 2=39 3=-31 5=-38 7=29 8=-41
w:meres	3=-27 6=26
w:merger	6=-43
w:merogis	8=-36
w:mes	2=-36 7=31 8=-31
w:messages	3=-41 5=76
w:mesure	8=-45
w:mesuree	5=-32
w:met	1=-33 2=-28 5=44
w:metaboliser	2=56
w:metal	6=-57 7=45
w:methodes	7=52
w:methodist	4=-40 5=-31
w:metier	0=25 1=-63 5=-27
w:metrage	8=-46
w:metz	2=-44 4=92 6=-58
w:mi	1=29 4=39
w:michel	1=-28 5=36 6=36
w:midi	1=-36 4=47 5=-71
w:midnight	4=41
w:midwife	6=26
w:mieux	0=-35 7=31
w:migraines	4=38
w:mild	4=70
w:militaire	0=-75 3=51 6=-40
w:militant	0=-31 1=47
w:militante	1=58 6=-26 7=-53
w:military	0=27
w:milite	4=-32 6=29 7=-45
w:mill	6=-38
w:million	3=-33
w:mills	4=-37
w:mind	4=-32
w:miner	6=-39
w:miners	7=58
w:mineurs	7=31
w:minister	0=-49 5=31 6=-39
w:ministere	5=-31 8=-28
w:ministre	0=34 5=29
w:ministres	0=-43
w:ministry	5=-26
w:minsk	0=34
w:minute	0=29 4=-27
w:minutes	4=-33 5=-41
w:mis	0=-41 2=-35 7=-28 8=91
w:misconduct	5=60
w:mise	0=-54 1=-43 4=-47 5=-33 8=60
w:missing	5=-50 7=39 8=62
w:mission	7=-29
w:mistake	2=48
w:mixte	7=-30
w:mme	0=-47
w:mobile	5=-46
w:mobilier	7=-25
w:mobilite	4=64 6=-57
w:mode	6=-55
w:model	3=49
w:modele	3=58
w:models	3=-38
w:modem	0=48 1=-26 6=-27 7=-38
w:moderated	0=-25 2=-37
w:moderatrice	5=-60
w:modes	4=-45
w:module	8=-25
w:moelle	1=-25
w:moeurs	0=28
w:moi	1=-27 5=-47 6=63
w:moins	3=-69 4=87 7=-26 8=-30
w:mois	0=-43 1=-48 2=-45 3=-46 5=-68 6=-52 8=76
w:moitie	1=53 5=31
w:moleculaire	2=-26
w:momentum	0=40 7=-62
w:mon	1=33 3=44 4=-58
w:monarchist	0=47
w:monday	3=66
w:monde	3=-26 7=42
w:money	8=58
w:monitor	4=-29
w:monnaie	8=-37
w:montagne	6=-29
w:monte	0=-34 7=72
w:monteur	2=-29
w:month	1=-26 8=39
w:months	5=-30 6=-44 7=-28
w:montpellier	2=-27
w:montre	4=-39 5=-25 7=26
w:moon	1=82
w:moral	5=-34
w:morale	1=-26
w:more	1=-37 2=-36 4=46 8=-30
w:mormon	8=-40
w:morning	0=49 4=62 5=-28 8=-29
w:mort	0=25 1=27 2=54 5=-37 8=-27
w:mortgage	0=-25
w:mosaique	2=27
w:moscou	0=57 3=-48 6=42
w:most	0=28 1=-48 5=-26
w:mostly	5=29 8=-69
w:mot	0=-25 1=-26 5=-28 6=78 8=-31
w:moteur	5=-33 6=-35
w:moteurs	5=-61
w:mother	0=-43 3=-25 4=-29 5=-32 8=-48
w:mots	0=-25 1=29 4=-40 5=-36 6=-25 8=-33
w:moulage	3=-52
w:moulages	3=-27
w:mouvement	5=-26
w:move	0=53 2=49 4=-35
w:moved	6=34 7=-39
w:movement	0=56 7=-28
w:mr	0=-30 1=-27 2=-31 3=-30 4=56 7=35 8=33
w:mri	4=56 8=-41
w:mrs	1=57 4=-33 5=-57 8=-26
w:ms	2=-69 6=-27
w:msc	4=-27
w:much	1=-50 8=28
w:mugged	8=-45
w:multiple	4=46 5=48 8=-37
w:multiplie	5=35
w:mum	0=-27 6=33
w:mums	6=29
w:municipal	0=26 1=-35 4=-28 8=-33
w:municipales	0=41 3=-38 7=-40
w:murmure	0=34 4=50 5=-33 8=-29
w:muscular	2=62 4=-49
w:musee	0=-30 1=-54
w:museum	0=-49 3=-31
w:musical	5=-51
w:musicians	7=32
w:musique	0=-55
w:muslim	1=-28
w:must	4=-25 6=27
w:mutation	0=-31 1=-54 3=-28 4=-87 5=-36 8=-34
w:mutations	2=-43 7=-26
w:mute	0=-44 2=-52 5=-57 6=78
w:mutuelle	1=-25 2=-25 4=-34 5=-29 6=56 7=-25 8=-30
w:my	0=-44 2=45 5=63 7=49 8=-33
w:mybpc3	2=59 4=-40
w:myheritage	2=63
w:myopathie	2=42
w:myself	4=66
w:n	2=55 3=-27 5=52 6=80 8=29
w:nageuse	5=-61
w:naissance	0=37 3=-36 4=37 7=-28 8=-27
w:naked	0=-29
w:name	0=-46 8=36
w:named	4=-28 5=57 6=55
w:names	3=-38 8=-27
w:nanterre	0=-26 8=-35
w:nantes	1=-27 6=37
w:nasuwt	0=-27 7=48
w:national	7=62 8=-51
w:nationale	0=-58 1=-31
w:nationalist	0=56
w:naturalist	1=-38
w:nautilus	7=34
w:navy	4=49 6=-35
w:ne	0=83 1=56 2=-54 3=-50 4=65 6=30 7=-29
w:neant	3=56
w:near	0=-29 4=43 6=-36
w:necker	4=-31
w:nee	4=76
w:need	0=-32 1=-29 2=-25 5=-62 6=90 7=-26 8=-31
w:needed	3=-37 4=38
w:needs	0=-34 1=-44 2=-30 3=-36 4=34 5=-47 6=-53
w:negatif	2=64
w:negative	2=56
w:negociant	7=-69
w:negociateur	7=33
w:negociation	1=26 7=-33
w:negocie	7=-73
w:negocier	0=-32 5=-27 7=45
w:negotiating	7=36
w:negotiations	3=-27
w:negotiator	7=61
w:neige	3=-60 8=38
w:neighbour	4=30 5=34
w:neighbours	5=-31 6=51
w:neither	1=38 4=-30
w:nerves	4=78
w:nervous	5=-25
w:network	0=-37 4=-53 5=31 6=42 8=-37
w:neu	7=48
w:neuf	0=-29 1=-32 5=-77 8=-29
w:neutral	1=40
w:neutre	0=36 8=-31
w:never	0=-75 1=-73 2=-47 3=-33 6=52 7=101 8=39
w:new	0=-31 1=-39 4=61 5=-34 6=-42 7=-42 8=-47
w:newbury	0=78 4=-45 8=-35
w:news	8=-37
w:newsletter	0=49 4=-27
w:newspaper	0=-25 7=38
w:next	4=39 8=-38
w:nhs	4=-33
w:ni	1=84 2=-30 4=-33 6=-49 8=-33
w:nice	0=-36 1=-42
w:niece	2=39 4=-31
w:night	0=-60 1=-54 2=-58 3=-37 4=69 5=48 6=-61
w:nihilist	1=62
w:nimes	8=43
w:nine	0=-29 2=-28 4=40 5=-36 6=-48 8=-66
w:nineteen	8=26
w:nineties	6=-41 8=59
w:no	0=-38 1=55 3=-68 6=-46 7=-47 8=74
w:nobody	0=25 1=27 3=30 8=-51
w:noel	7=52
w:noisy	3=-31 4=28
w:nom	0=-44 1=27 2=-27 3=-58 4=-33 7=39 8=28
w:nominated	6=31 7=43
w:nomme	4=-37
w:non	0=-43 1=61 6=-76 8=34
w:none	8=70
w:noon	1=-40
w:nor	0=27 1=32
w:nord	0=-42 1=40 6=37
w:normal	2=33 4=85
w:north	4=-30
w:norwich	0=25
w:not	1=84 2=-102 4=-62 5=-82 6=57
w:notaire	0=-28 2=-32 6=-51
w:note	0=86 1=-54 2=-29 3=-46 5=-76 6=123 7=-28 8=-68
w:noted	2=25 4=-45
w:notes	4=62 5=-37 8=-45
w:nothing	0=-36 1=66 3=-87 5=-53 6=-27 7=-26 8=50
w:noticed	4=34
w:notoire	1=80 6=-31
w:notre	0=38 2=-57 3=42 5=-45
w:nous	1=28 3=37 5=-25 6=-30 7=41
w:nouveau	3=28 7=-32
w:nouveaux	3=-61
w:novel	1=-33 5=-25 6=-59
w:november	0=49 4=-27
w:novo	2=54 4=-29
w:now	1=78 5=-70 7=27
w:npa	0=74 7=-28
w:nu	1=-35
w:nucleaire	0=44 7=-25 8=-34
w:nuclear	0=35 3=27 4=-28
w:nude	5=43
w:nuit	1=-48 2=-38 3=-32 6=-67 7=-29 8=69
w:nuits	0=-25 1=-37 2=-35 3=-32 5=71 6=-42 8=41
w:nuj	1=-31 7=42
w:number	0=49 3=44 4=-28 5=-29 8=-28
w:numerique	2=-39 8=-41
w:nun	0=-27 1=31
w:nurse	2=-48 3=-25 4=-43 5=-43
w:nursed	4=-31
w:nursery	6=-30
w:nurses	4=-38
w:nursing	4=41 5=-36
w:nus	5=-39
w:nut	0=-46 7=27
w:oath	1=36
w:obama	0=33
w:obedience	1=34
w:objecteur	0=-27 1=48
w:objection	1=72
w:objects	1=58
w:objet	7=-38
w:oblige	4=83
w:obtenu	1=-28 4=-36
w:occupational	0=-40 4=34
w:oddly	5=45
w:oeil	1=-41 4=47 5=-35
w:oeuvre	1=-38 3=-27 4=-25 5=-28 6=-31
w:of	2=-34 3=-45 4=-80 6=-25 7=-29
w:off	0=-53 2=-32 3=-76 4=26 5=-29 6=-47 7=26
w:offences	8=-55
w:offender	5=-25 8=51
w:offenders	5=-36
w:offered	2=43
w:office	0=39 1=-48 4=-30 6=-76
w:officer	0=-71 1=-34 3=-39 4=-43 5=-56 8=-53
w:officers	8=-38
w:official	7=26
w:officier	3=-30
w:officine	4=-33
w:offre	0=-36
w:often	8=-48
w:ohio	1=-31 8=28
w:oil	0=39 2=-32
w:old	0=66 1=-76 2=-26 4=-62 5=94 6=44
w:olive	5=-26
w:oliver	6=62
w:on	1=-44 2=-46 4=27 5=-27
w:onboarding	3=52
w:once	0=66 1=-31 2=-61 4=-36 6=-25 7=42 8=47
w:oncle	0=38 8=27
w:oncogenetique	2=39
w:oncology	4=-30
w:one	1=27 2=-59 3=-38 4=33 6=57 7=-52 8=-46
w:online	0=-40 1=55 4=-29 7=-25
w:only	0=-60 7=-25 8=41
w:onlyfans	5=51
w:ont	0=-29 1=-84 4=-65 5=-25 6=25 8=-38
w:onze	5=-31 8=39
w:open	1=-46 4=46 8=-36
w:openly	6=34
w:opens	0=-26 3=64
w:opera	5=-73 6=-25
w:operation	2=-29 3=42 5=64
w:operations	5=-46 7=-26 8=-31
w:operator	5=-27
w:operatrice	7=-30
w:opere	4=53
w:opponent	7=35
w:opposante	0=48 3=-34 4=-36
w:oppose	0=32 1=77 4=-34
w:opposee	0=-25 3=26
w:opposition	0=74 3=-44 8=-74
w:opt	0=-26 7=25
w:opted	4=-43
w:option	6=-39
w:optique	4=-26 7=-46
w:or	0=-61 1=96 2=-35 3=33 5=61 6=-86
w:orban	0=35 1=-26
w:orchestra	5=31
w:order	0=-32 1=-31 2=42 4=-44 6=-69 8=115
w:ordered	7=-32 8=74
w:ordre	0=-26
w:organisateur	0=-52
w:organisation	1=-36
w:organisations	7=-36
w:organisatrice	5=-52
w:organise	0=34 1=-45 4=-32 8=-29
w:organised	7=62
w:organiser	1=-30 4=-30 5=-31
w:organises	0=63 7=36
w:orientation	2=-39 4=-37 5=-90 7=-33 8=-25
w:orientee	5=-38
w:origine	2=41
w:origines	2=52 4=-40
w:orthodox	1=-60
w:orthophoniste	4=-36
w:orthoptiste	4=-28
w:osaka	3=30
w:osei	3=31 4=-56
w:other	0=-25 3=-27 5=69 6=-43 7=-39
w:otherwise	4=-39
w:ott	4=62
w:ottawa	0=62 4=-31 7=-29
w:otto	0=-27 1=33
w:ou	0=-37 1=-27 3=-32 8=-68
w:ouest	7=-32
w:oui	0=30
w:our	1=49 2=-27 4=-50 6=57 8=-63
w:out	0=-25 3=-29 4=34 5=-46 6=30 7=-54
w:outed	6=71
w:outlook	0=64 1=39 7=-39
w:outrage	4=-32 8=50
w:outside	0=84 5=-28 7=-43 8=27
w:outspoken	0=36
w:ouvert	1=-26 8=43
w:ouverte	0=51 5=38 7=-61
w:ouvertement	6=42
w:ouvertes	6=25
w:ouvre	3=43
w:ouvrent	6=39
w:ouvrier	5=-35 7=-38
w:ouvriers	7=-33
w:ouvrir	5=-42
w:over	0=27 1=-76 2=-29 3=-29 4=-103 6=-54 8=67
w:owe	2=-33 7=34
w:own	0=42 1=-25 2=57 4=43 8=-69
w:owner	1=-55 3=-33 4=-47 8=43
w:pa	7=-45
w:pacifism	1=60
w:pacifist	1=57 8=-35
w:pacifiste	0=-61 1=85
w:packaging	5=-29
w:pacse	6=-87
w:page	1=27 3=-28 4=-46 5=-59 7=-27
w:pages	0=31 3=-36
w:paid	0=-141 2=-36 7=93 8=61
w:paie	0=-62 2=-27 4=-45 8=-39
w:painkillers	4=67
w:paint	3=-36
w:pair	2=25 3=-47 5=83 6=-50
w:pairs	3=-55
w:paix	0=-25 7=52
w:palb2	2=39
w:palestinian	0=45
w:palm	1=-27 3=53 4=-49 6=-27 8=-49
w:palmaire	3=75
w:palmistry	3=-56
w:pandemic	8=-32
w:panel	0=38 1=-30 2=-51 5=-41 8=-58
w:panels	2=-39
w:panne	3=30 4=-35 5=-51
w:pansexual	6=37
w:pansexuelle	5=-33 6=55
w:papas	6=85
w:paper	0=-40 1=-40 2=-35
w:paperasse	4=-32 8=-29
w:papers	8=-37
w:paperwork	4=-73
w:papier	2=-28
w:par	1=-33 3=31 4=-33 5=-30
w:parade	6=-28
w:parait	0=25 4=-30 5=40
w:paralysie	4=-25
w:parc	1=-67
w:parce	5=-25 6=83 8=-49
w:parcours	4=-46
w:parcs	3=-54
w:parent	0=-33
w:parental	0=-60 2=-27 4=-34 6=-55 8=-28
w:parents	2=29 4=-43 5=-30 7=-56
w:parfaite	0=48 4=-35
w:paris	5=-33
w:parish	1=-88
w:park	0=-30 1=-51 8=-44
w:parking	0=-29 1=-46 4=78
w:parkinson	2=53
w:parle	1=-46 2=-51 3=-37 5=42 6=43 8=-37
w:parlement	0=-36
w:parlementaire	0=-81
w:parler	0=-42 6=-30
w:parliament	0=-32 7=-29
w:paroisse	8=-32
w:parole	0=40 1=-40 2=-35 8=30
w:parquet	5=-41
w:parraine	1=40
w:part	3=-66 4=-40 8=-41
w:partage	1=31 4=-36 5=-54 6=48
w:partenaire	4=-33 5=49
w:partenaires	0=-45 1=-39 2=-35 4=-28 6=-35
w:parti	0=51 1=-56 4=-30 5=-41 6=-56 7=-108 8=-25
w:partially	4=47
w:participe	0=57 7=62
w:particulier	2=44 5=26
w:partie	2=-37 4=-30 5=36
w:partiel	4=30
w:parties	0=-85 4=-25 5=30
w:partis	0=-60
w:partner	7=-31
w:partners	1=-26 3=-33 4=-39 5=54 6=-40
w:partnership	6=30
w:parts	1=-36 5=40
w:party	1=-33 3=-27 4=-49 7=-57 8=-66
w:pas	0=-34 1=31 3=-76 4=62 6=56
w:pass	3=29
w:passe	0=44 2=38 3=58 4=-48 5=-103 8=85
w:passed	4=48 5=-26 8=-56
w:passeport	4=-41 5=-34 7=-36
w:passes	5=29 7=29
w:passion	0=-27 5=-57
w:passport	3=30 5=-54
w:password	8=-44
w:past	4=46 7=-31 8=-38
w:pastor	5=27 6=25
w:pastry	4=-29
w:patent	0=-35
w:patents	2=-25 4=-59
w:paternite	2=-35 3=-28 4=52
w:paternity	3=-37
w:pathogenic	2=30
w:patience	2=-38 4=-28 6=-39
w:patient	5=-53
w:patiente	5=52
w:patients	1=-32 2=-52 4=59 5=-39
w:patissiere	1=-26 4=-37
w:patrimoine	2=-54
w:patron	1=-32 4=32 6=-71
w:patronal	7=-33
w:patronale	7=-40
w:patronne	5=56
w:pattern	3=72 4=-45 5=-44 6=-37
w:pau	4=-27
w:paul	6=-27
w:paume	3=70
w:pay	0=-41 4=-32 5=49 7=50
w:paye	1=-62 5=-35 8=47
w:payes	5=-46
w:payments	8=-47
w:payroll	4=-35 5=-30 7=-67
w:pays	0=-36 1=38 6=48 8=-75
w:paysanne	7=39
w:pcf	0=100 7=-61
w:pcr	2=-54
w:pcs	7=35
w:peace	0=30 1=36 7=-34 8=54
w:peanut	4=39
w:peine	1=-28 4=-33 7=-48
w:peint	4=-59
w:peintre	8=-33
w:peinture	4=36 5=-38 7=28
w:pen	0=33 2=-59 3=83 4=58 5=-30
w:penalty	0=-30
w:pendant	5=70 6=-36 8=-55
w:pending	2=65 4=-26
w:penitentiaire	8=-35
w:penn	6=43
w:pense	0=-31 1=101 2=-25 4=29 5=-36 7=-25
w:pensee	0=-33 1=-33 7=-31
w:penseur	1=64
w:penseuse	1=45
w:pension	0=-31 1=-31 5=-26 6=-44 7=41 8=-33
w:people	0=-33 1=-62 4=-65 6=47 7=-51 8=-55
w:per	4=-37
w:perdu	0=-27 3=-61 4=105 6=-25
w:perdue	8=-36
w:pere	0=25 1=48 2=75 3=-64 4=-90 5=-73 6=-43 7=42
w:perfect	4=51
w:period	4=-28 8=-47
w:periode	4=26
w:perjury	8=64
w:permis	0=-45 1=-28 2=-38 4=-85 5=-33 6=-27 8=67
w:person	0=47 6=46
w:personal	2=35
w:personne	5=36 6=50
w:personnel	0=-48 1=44 2=-40
w:personnes	4=-32 5=-40 7=-25
w:perth	4=-25 6=-30
w:pese	0=33
w:peter	1=29 6=-27
w:petit	1=-29 4=-38
w:petite	2=-25 5=-36 6=64
w:petitions	0=52
w:peu	0=-43 1=61 4=51
w:peut	1=-58 4=61 5=-48
w:pharmacie	6=-54
w:pharmacy	4=-29
w:phd	1=-46 4=-58 5=34 8=-32
w:philosophical	1=25
w:philosophie	2=-26 4=-35 5=-27
w:philosophy	0=-27 1=-34
w:phone	4=-26 5=31
w:photo	1=-35 2=-29 3=48
w:photograph	0=31
w:photographe	3=-53 6=-27
w:photographer	6=-36
w:photographie	3=60 5=-62 6=-34
w:photographs	5=30 7=-36
w:photography	4=-56
w:photos	0=-57 2=-25 3=-26 5=106 8=-43
w:phrases	3=52
w:physique	5=55 6=-30 7=-26
w:piano	4=-29
w:picked	3=25 6=-52 8=-28
w:picket	0=-37 1=-28
w:picture	3=35
w:piece	0=-38 3=65 8=-38
w:pied	4=-58
w:pieds	0=-54 4=72
w:pierre	1=49 6=52 7=-40 8=-31
w:pills	4=-63 5=39
w:pilot	2=33 3=51 8=-34
w:pilote	0=-28 7=28 8=-51
w:pilots	7=52
w:pilule	4=-30 5=47
w:pin	1=-44 3=28
w:pins	6=27
w:pinto	4=77 5=-37
w:pipelines	2=-52
w:piquet	7=51
w:pirate	0=75 7=-45
w:pitch	8=-45
w:placard	6=43
w:place	0=63 4=54 6=-55 7=-56
w:plaide	7=-34 8=60
w:plaidoyer	0=27
w:plainte	0=-25 8=-33
w:plaisante	0=-30 4=38 8=-37
w:plan	3=-36 4=-54 5=-72 7=-42 8=-33
w:planner	4=-39
w:planning	0=-40 1=29 2=-47
w:plans	5=-26
w:plant	0=-31 1=-36 2=-35 4=-28 5=-30 7=85
w:plantes	1=61
w:plaques	4=39
w:plaquiste	8=-40
w:plat	0=-27
w:plateforme	0=-32 1=-39
w:platform	1=-31
w:plats	0=-41 4=60
w:play	4=-45 5=42 6=-32 8=-44
w:playboy	5=-42
w:played	6=-47
w:plays	0=-47 5=-43 6=-57
w:plea	8=77
w:please	0=-27 1=35 3=-30 6=79
w:plein	0=-26 5=61
w:plongee	2=36
w:plumbing	8=29
w:plume	0=70
w:plus	0=45 1=-65 2=29 3=26 4=-69 5=114 7=-46 8=-80
w:plusieurs	0=-55 5=88
w:plutot	0=-25 6=32
w:pme	2=-39 4=-27
w:po	0=32
w:podcast	5=33 8=-33
w:poignee	1=37 3=-26
w:point	0=-40 7=-33
w:pointage	3=-51
w:pointe	3=43
w:pointeuse	2=-26 4=-27 6=-31
w:pointeuses	3=-37
w:poland	8=67
w:police	2=31 3=-57 4=-44 5=-25
w:policeman	2=-39 8=64
w:polices	1=-34 8=-39
w:policy	2=-51 4=-27 5=-30
w:polite	0=36
w:political	4=-25
w:politically	0=50
w:politics	0=46 7=29
w:politique	0=40 1=-47 6=-31
w:politiques	0=-57 7=-27
w:poll	0=-55
w:polling	0=-34
w:polyamorous	0=-39 5=46 6=-26
w:polyamour	0=-30 5=57
w:polycystic	2=89 4=-41
w:pompier	6=-26
w:pompiers	1=-31
w:ponctualite	6=-28
w:pons	0=27 7=49
w:pool	0=-28 5=39
w:poor	0=-49 4=67
w:populaire	0=-28
w:populations	2=-33
w:porn	5=47
w:porno	0=-43 4=-61 5=95 7=-33
w:port	1=-26 5=60 6=-27 7=-25 8=-49
w:portage	2=42 8=-32
w:porte	0=97 1=47 2=-63 4=29 5=-33 7=59
w:portefeuille	3=41
w:portent	2=55
w:porter	1=37 4=-37
w:portes	6=34 8=-36
w:porteur	1=-37 2=-41 3=-40 4=44
w:porteurs	2=-43
w:porteuse	2=96 4=-37 5=-25
w:portfolio	4=-35
w:portillon	3=25
w:portique	3=32 5=-31
w:porto	6=-25
w:portrait	3=47
w:portraitiste	3=-55
w:portugais	1=-33 2=35
w:pose	1=-26 5=27 8=-27
w:poser	4=-34
w:positif	2=42
w:position	7=36
w:positions	0=87
w:positive	0=-27 2=51 5=-35
w:positiviste	0=-60
w:possession	1=-48 8=36
w:possible	4=35
w:post	1=-47 2=-46 3=-45 5=59
w:postdoc	4=-48
w:poste	0=-30 2=-48
w:posted	5=37
w:poster	0=72
w:posters	0=-29
w:posting	6=32
w:posts	0=29 5=28
w:postulent	4=-37 5=-32
w:pouce	0=-30 3=55 5=-29
w:pour	0=25 1=-40 2=-82 7=-33 8=41
w:poursuites	8=43
w:poursuivi	4=-67 8=47
w:pourtant	1=28 3=-43 4=52
w:pouvoir	0=47 1=-33
w:power	1=-26 6=-61
w:practice	4=-37 6=-33
w:practises	1=57
w:praise	0=-44
w:praises	6=-31
w:prat	1=-26
w:pratiquant	0=-25 3=-30 5=-43 7=-31
w:pratique	5=110 6=-28
w:preceptes	1=25
w:precinct	0=43
w:precise	3=-35 4=40 5=-38 6=41 8=-26
w:preciser	6=27
w:precision	4=-26
w:precoce	2=78 4=-42
w:predispose	4=-29
w:predisposed	4=-45
w:predisposition	2=55 4=-58
w:prefer	6=-27
w:prefere	4=57 5=-40 7=-46
w:preferences	6=35
w:preferred	6=40
w:prefers	0=-51 1=29 3=-25 5=-29
w:pregnant	5=53
w:prelevement	2=43 3=-64 7=39 8=-28
w:premier	1=-37 3=-30 4=-33 5=-30 6=-59 7=60 8=33
w:premiere	0=53 2=-25
w:premises	7=-37 8=-31
w:premutation	4=-37
w:prend	1=-60 4=43 6=-47 7=40
w:preparatrice	4=-26
w:prepare	8=-46
w:prepared	0=-25 6=-28
w:presence	1=-41 3=-26
w:present	1=37
w:presente	4=-25 5=-34 6=43
w:presents	0=-52 4=30
w:preservatifs	5=-27
w:preside	1=58 2=-41 7=71
w:president	0=40 6=-53 7=-30
w:presidente	0=-54 1=-28 5=79 7=-29
w:presidentielle	0=34
w:press	0=-44 4=-28 5=-53 7=-63
w:presse	0=-29 1=-50 2=-47 3=-40 4=44 5=-46 6=-36 7=43
w:pressed	0=45
w:pression	3=51
w:pressure	0=-31 3=91 4=-52 8=-41
w:prestataire	7=-46
w:pretend	0=-37 5=66
w:prevention	4=32 5=-34 8=-56
w:preventive	2=47 4=-62
w:prevenu	8=-28
w:previous	1=-25 8=82
w:prevoyance	4=-38 7=-28
w:prevue	2=35 3=36 4=25
w:pricing	4=-28
w:pride	4=-26 5=-28
w:priest	0=-38
w:priesthood	0=-32 1=25 6=34
w:prime	0=-25
w:principes	1=32
w:principle	0=35 5=-32 8=-28
w:print	0=-35 3=89 5=-27 8=-27
w:printemps	4=68 5=-56
w:printer	4=-27 6=-31
w:printers	1=-31 3=-30
w:prints	3=66 7=-29 8=-33
w:pris	0=33 1=-50 3=27 5=58 7=-34
w:prise	4=-38
w:prises	3=42
w:prison	0=30 1=-47 4=-42 5=-29 6=-43
w:prisons	8=-36
w:private	5=39 7=-26
w:privee	1=28
w:privilege	1=-25
w:prix	5=-36 7=-32 8=-50
w:prize	5=-36 7=-37 8=-42
w:pro	0=125 8=-39
w:probably	0=-50 7=57
w:probation	3=-29 4=-48 7=-26
w:problem	0=33 1=-41 4=27
w:probleme	3=-28 4=32 8=-41
w:procedure	3=-36 8=-29
w:proces	4=-35
w:process	8=-33
w:proche	0=66 5=-31 7=41
w:procurement	1=-42
w:procureur	8=37
w:product	1=-35 7=-27
w:producteurs	0=-25
w:productions	2=-42
w:products	1=43
w:produit	0=-29 2=-47
w:professeur	1=-46 2=-25 3=-41
w:professeure	4=-31
w:professional	4=-33 6=36
w:professionnel	3=-26 5=37
w:professionnelle	1=-43 2=32 4=68 6=-63
w:professionnelles	0=-25 7=-43
w:profil	0=55 1=-25 2=92 3=31 8=-54
w:profile	0=-41 2=54 3=53 4=-41 5=-28 6=55 8=-30
w:programme	5=-33 7=-25
w:progressive	7=-28
w:project	0=-33 2=-28 3=-40 4=-47 6=-43 7=-45
w:projet	0=-30 2=-32 3=-41 5=-34 6=-25 8=-35
w:projets	0=-43 8=-31
w:promiscuous	1=-49 5=38
w:promotion	0=-29 1=27
w:prononcee	4=-38 8=42
w:proof	3=-26 4=-25
w:propre	7=29 8=34
w:prosecuted	8=43
w:prospect	4=-30 7=43
w:prosthetic	4=51
w:prostituees	5=29
w:prostitute	5=30
w:prostitution	0=-37 5=-60
w:protection	7=-29 8=-28
w:protest	0=-76
w:proteste	0=29 6=-32
w:prothese	4=25
w:protheses	4=-42
w:prothesiste	3=-65 4=-57
w:prototype	8=-32
w:proud	0=-26 2=-43 7=49
w:prouve	2=34 3=35 8=32
w:prud	0=-30 3=-30 6=58
w:ps	0=60 7=-68
w:psen1	2=69 4=-67
w:psychiatre	4=45
w:psychiatrie	4=-57
w:psychiatrist	4=59
w:psychologue	4=-33
w:pub	2=-47 5=-25 7=-28 8=30
w:public	1=-34 3=-43 4=-43 5=56 7=29
w:publications	0=47
w:publicitaires	0=-32
w:publics	0=-67
w:publique	0=29 7=-25
w:publiques	0=-34 5=-29
w:published	3=-25
w:puceau	5=49
w:puis	1=-44 2=-33 3=-25 4=-49 5=-100 8=63
w:punctual	1=-46 5=60
w:pupil	5=40
w:pupils	4=-71 8=-49
w:purge	8=94
w:purser	7=-35
w:put	3=-27 4=-48 8=-27
w:puts	0=51
w:qt	4=-45
w:qu	1=46 3=26 5=32 6=37 7=-50 8=-99
w:quaker	1=-30
w:qualite	0=-43 1=-25 2=-38 3=32 4=-44 8=-29
w:quality	2=-26
w:quand	2=-46 5=-42 8=72
w:quarante	0=-29 5=-28 6=55 8=-34
w:quarter	4=-31
w:quartier	1=-27 7=-26
w:quashed	8=53
w:quatre	0=-30 4=25 7=-41
w:quayle	4=52
w:que	0=-50 1=61 2=-44 3=33 5=26 6=49 7=-46 8=-43
w:queer	4=-26
w:question	0=29 3=-26 4=-36 5=-25
w:questionnaire	6=29
w:questions	0=37 1=-26
w:queues	1=28
w:qui	0=28 1=33 5=-51 7=-46 8=-36
w:quick	4=-52 8=-36
w:quinze	0=-25 2=-37 4=26 5=-25 8=59
w:quit	0=-41 7=34
w:quitte	1=48 3=-35 4=-40 6=74 7=29 8=-51
w:quitter	1=-31 4=38
w:r	0=-27
w:rabhi	1=35 7=-27
w:raconte	0=-34 1=-35 4=-25 5=129 7=-31 8=-26
w:radio	0=-25 1=-66 3=-50 4=-31
w:raised	0=-35 1=84 4=-27 5=-40 7=-25
w:raison	1=-41 6=25 7=42 8=33
w:raisons	1=29
w:rally	0=44
w:ran	1=-31 2=-47 4=-54 5=-55 6=-34 8=-46
w:rand	1=54
w:range	5=-36 6=-39
w:rangement	8=-50
w:rao	8=51
w:rappel	2=-25 4=-51 8=37
w:rapport	4=-54
w:rapports	4=-51 5=-27 7=-33 8=-32
w:rare	2=57 4=-91
w:rate	1=-48 4=67
w:rather	1=31 7=27
w:rationalist	1=70
w:rationaliste	1=40 7=-35
w:ravel	0=30
w:ray	2=-28 8=27
w:rcn	7=41
w:react	1=-30
w:read	1=-38 2=-34 5=46 6=-34
w:reader	3=31
w:readers	3=-70 5=25
w:reading	4=-32 7=-35
w:reads	0=48 1=94 4=-30 5=-46 6=-26 7=-32 8=-25
w:realise	0=-36 6=-29
w:realist	0=-41
w:reason	1=-39 4=30
w:rebellion	8=-41
w:rebuilt	4=-30
w:reception	1=-32 5=-26 8=-36
w:receptionist	1=-44 4=-58 5=-30 6=-36 7=-34
w:recherche	6=-40 8=-30
w:reclamations	4=-49
w:reclame	1=44
w:recognised	5=-25
w:recognition	0=-35 3=33 7=-84 8=-39
w:recoit	6=-33
w:recommande	0=-31 5=-29 6=-49 8=44
w:reconnaissance	4=-29 8=-39
w:reconnait	3=46 5=-50
w:reconnu	1=-26 4=43 5=-31 6=48 8=62
w:reconnue	4=51
w:reconquete	0=62 7=-25
w:record	1=-47 3=51 4=-36 5=-41
w:recorded	8=49
w:records	3=59
w:recouvrement	8=-50
w:recovered	4=-38
w:recovering	4=54 8=-33
w:recovery	5=65
w:recruited	7=30
w:recruiter	1=-40 4=45 6=-34
w:recrute	7=-49
w:recruter	8=-38
w:recruteur	6=26
w:rectorat	2=-32
w:recu	2=41 3=51
w:recuperation	4=-40 8=37
w:recuse	1=69 5=-29
w:red	2=49 4=-67 7=-26
w:redacteur	4=-25 6=-27 8=-35
w:redaction	0=-30 1=-37 4=30
w:redactrice	2=-28 5=-34
w:redige	0=43 1=-35 2=-34 3=-31
w:reduit	3=-28
w:referee	2=-42 4=25 5=26 7=-51 8=-46
w:reference	0=-68 2=-64 3=-44 4=-31 5=31
w:references	0=-55 2=43 4=-70 5=-38 7=25
w:referent	1=-45 5=64
w:referente	0=65 1=-28 6=-25
w:reform	7=-34
w:reforme	0=-33 4=67 5=-26
w:refugie	0=43
w:refuse	1=98 2=70 5=-56 7=35 8=35
w:refused	3=60 8=-50
w:refuses	0=42 4=-25 7=27
w:regarde	0=-27 7=-28
w:regie	7=-30
w:regime	0=47 4=-45
w:regional	4=-27 5=44
w:regionale	0=25 7=49
w:regisseur	0=-45
w:register	5=-35
w:registered	3=58 4=47 8=-66
w:registre	1=-33 3=39
w:regle	2=-30 4=-34
w:regular	1=-55 4=30 5=78
w:regulator	8=-53
w:regulier	0=40 5=49
w:rehabilitation	4=-38 8=56
w:reincarnation	1=33
w:rejected	1=-30 4=36 6=40
w:rejects	3=65 4=-35 7=-30
w:rejoint	7=65 8=-35
w:relache	4=-33 8=29
w:related	4=47
w:relation	2=-32 4=-29 5=58 6=-66
w:relations	0=-47 4=-40 7=-30 8=-29
w:relationship	4=-27 5=45
w:relationships	5=-29
w:relaxe	8=75
w:relaxee	8=54
w:release	4=-27 7=53
w:released	3=-50
w:releases	6=-38 8=-32
w:releve	8=-40
w:relevees	3=44
w:relief	4=-33
w:religieuse	1=25
w:religion	0=-35 1=46 3=-33 5=-63 6=-30
w:religious	0=-47 5=54
w:relit	1=52 8=-30
w:relocate	6=33
w:remain	0=50
w:remarks	0=-33 7=33
w:rembourse	8=37
w:remember	5=-38
w:remis	3=55 4=-45
w:remise	2=31 4=-44
w:remission	4=72
w:remote	0=-29 3=25 4=-47
w:removed	3=25 8=26
w:renaissance	0=37 1=-45 7=-26
w:rencontres	5=-48
w:rend	0=35 4=64
w:rendu	0=26
w:renie	0=59
w:rennes	2=-32 4=-30 6=-28
w:renove	4=-36
w:rentre	4=62 5=-79 8=42
w:rentree	8=47
w:renvoye	5=-38 6=62
w:rep	0=-35 4=-31
w:repaid	1=-32 4=-30
w:repair	2=-25
w:repaired	8=-41
w:repas	0=-36
w:repete	2=-33
w:replaced	1=-27 4=35
w:repond	0=53 3=-25 4=33
w:report	4=-53 5=-36 6=-39 8=42
w:reported	4=-36 5=25
w:reporter	0=-41
w:reporting	5=-35
w:reprend	8=-32
w:reprendre	4=26 6=-25 7=31
w:representant	7=-63
w:represente	7=58
w:represents	4=-25
w:repris	0=-77 4=-48 5=-26 6=-41 7=70 8=62
w:republicains	0=42 6=-26 7=-55
w:republican	0=38 7=-26
w:research	0=-29 4=-28
w:researcher	4=-54 5=-34
w:reseau	0=-25 3=39 7=-34
w:reseaux	3=-32
w:reserve	0=-26 1=42 3=42 4=-39 5=32
w:residence	0=-57 3=29 7=-27 8=41
w:resigned	1=45 4=-34 7=65
w:respect	1=34 4=-37
w:respecte	4=-34
w:responsable	1=-52 2=-31 3=-38 4=-40 6=-41 7=40 8=-44
w:rest	0=47 4=36 7=-25 8=-48
w:restaurant	6=-48
w:restauratrice	0=-34
w:restaure	1=-48 8=-38
w:reste	3=-34 5=-38
w:rester	5=35 6=-39 8=-62
w:restored	0=-41
w:restores	5=-32 8=-35
w:restriction	4=65
w:result	8=-33
w:resultat	1=-28 2=29
w:resultats	2=33
w:results	2=33
w:retard	4=25 5=-33
w:retards	4=-27
w:retenu	8=-56
w:retenue	7=-33 8=54
w:retina	4=-64
w:retinal	4=-35
w:retine	3=52 4=-65
w:retire	4=48 5=-30 6=-29 8=45
w:retired	8=-58
w:retirement	6=-50
w:retour	0=82 4=-47
w:retrait	0=-28 4=-29 7=-43 8=27
w:retraite	0=-25
w:retrouve	2=65
w:rett	2=37 4=-31
w:return	4=-42
w:returned	8=-63
w:returning	0=-27
w:reunion	1=62 7=-42
w:reunions	0=-44 4=-108 6=-52 7=59
w:reussi	0=26
w:reussie	2=-26 3=40
w:revele	0=-28 2=26 6=46
w:revendique	0=25
w:revendue	5=-25
w:revenu	8=-46
w:revolution	2=-35
w:revue	5=-35 8=-28
w:rewrote	2=-29
w:reyes	3=37 6=34
w:rhone	0=-26 1=27
w:rhume	3=33
w:rhythm	3=30
w:riant	0=-41
w:rien	0=-69 1=73 2=49 5=-79 6=-38 8=40
w:right	0=47 1=-52 3=25 4=-51 5=-28 6=-65 7=-34
w:rights	5=-31 6=-31
w:rigueur	4=-27
w:ring	1=-30 4=86 5=32 6=-27
w:riots	8=42
w:risk	0=-27 2=60 4=-53
w:risks	2=38
w:risque	2=80 4=-34
w:rive	0=-42
w:rmt	0=-40 7=74
w:rn	0=66 1=-25 5=-26 6=-35 7=-57
w:robbed	2=-28
w:robbery	6=-29 8=-27
w:robes	5=-31
w:roe	8=26
w:roissy	7=38
w:role	0=-36 2=-65 3=-26 5=66 7=-41 8=-76
w:roll	3=-46 6=-26
w:roman	3=-35 4=-26 5=-33 6=-28 8=-31
w:romance	8=-73
w:romans	5=-57
w:rome	5=51
w:roof	4=31
w:room	1=-60 2=-27 4=-30 5=-25 8=-31
w:rooms	1=-52
w:rose	4=-38 7=42
w:rouge	0=-64 1=-26 4=-42 5=-36 7=44
w:round	5=40 7=-45
w:rounds	5=-27
w:routiers	3=-26 8=-39
w:roux	6=40
w:row	5=-28 6=-44
w:royal	0=39 1=38 6=-27 7=-33
w:royaliste	0=59 2=-27
w:rqth	4=40
w:rss	7=-53
w:rubrique	0=-60 1=72
w:rudolf	1=42
w:rue	0=-38 1=-47
w:rugby	0=-61 1=-26 7=-62 8=-42
w:ruiz	2=-56 4=-25
w:rules	6=48 7=-29
w:ruling	6=-35
w:rumeur	3=-42 6=62 8=53
w:rumour	6=40
w:run	0=-64 1=-28 4=-39 5=-76 6=63 7=-33
w:runner	2=-39
w:running	4=43
w:runs	0=50 3=-48 4=-70 5=-71 6=57 7=-35 8=-32
w:rural	6=37 7=-33
w:russian	1=-29
w:ruth	6=30
w:rythme	3=46
w:s	2=33 8=39
w:sa	0=-29 3=61 4=-53 5=41 6=-45 7=41 8=-25
w:sacked	0=-53 7=67
w:safety	4=-40 7=31
w:sage	5=-41 6=-88
w:said	0=35 1=-39 2=-26 3=-30 4=32 6=38 8=73
w:sailor	5=-26
w:sain	1=-33 2=49 4=-42
w:saint	2=-45
w:saison	7=-28
w:sait	2=48
w:salaire	0=46 1=36
w:salarie	0=-32 1=-47 3=35
w:salariee	0=-47 1=-39 2=-40 6=-26 7=34 8=-32
w:salaries	1=-26 4=-58 7=45
w:salary	1=41
w:sales	0=-29 2=-44 3=-53 4=-99 6=-40 7=-28 8=-54
w:salesman	2=-42
w:salle	0=-35 3=44 8=-36
w:salmon	1=-45 2=-32
w:salons	5=33
w:same	5=-95 6=93 7=-49
w:samedi	0=33 4=-36 5=61 6=-29
w:samedis	0=45
w:sample	2=62 3=30 8=-50
w:samples	1=25 2=-33 5=-34
w:sanders	0=27 8=-26
w:sang	3=-38
w:sanitaire	5=-31
w:sans	0=-89 1=55 2=26 4=46 5=61 7=-103 8=59
w:sante	2=-26 4=-26 8=-67
w:sat	0=35 8=-29
w:saturdays	0=-27
w:sauna	5=39
w:savent	6=37
w:savile	6=-25
w:savoir	0=38 1=-30 4=-46
w:saw	4=-26
w:say	3=-38 6=41 7=31
w:says	0=-37 3=-81 4=-40 5=64 6=50 7=-35 8=37
w:scaffold	8=31
w:scan	1=-37 2=-61 3=140 4=-67 5=-26 6=-27
w:scandal	5=40
w:scannait	3=51
w:scanne	3=34
w:scanned	3=25
w:scanner	3=44 4=-38
w:scanners	3=-55
w:scenariste	6=-57
w:scene	0=-26 1=-42 2=48 5=26 7=-27 8=-52
w:sceptic	0=49
w:sceptical	1=-53
w:sceptics	1=-36
w:sceptique	0=-32
w:scheme	6=-34
w:schiphol	3=61
w:school	1=-47 2=-69 3=-27 5=-73 6=46
w:schools	1=47 8=-30
w:science	0=-41
w:sciences	0=29
w:scientifique	2=-38
w:sclerose	4=47
w:score	3=27
w:scores	2=37
w:scotland	7=47
w:scottish	0=38
w:scouts	5=-34
w:screening	2=26 4=-70
w:scrutin	7=-28
w:scrutins	0=25
w:se	0=35 1=-27 2=-27 3=-69 4=42 5=36 6=-46 7=-35 8=-58
w:seamstress	4=-34
w:seance	7=-26
w:season	3=-30 6=-61
w:seat	6=-27 7=-38
w:second	0=-39
w:secret	0=-37 1=27 7=-47 8=-54
w:secretaire	1=-29 2=-67 4=-28 7=-52
w:secretary	4=-56 6=-38 8=-49
w:secteur	4=-36 7=41
w:section	3=-26 7=26 8=-33
w:secular	7=-27
w:secularist	1=59
w:securite	3=-45 4=-34
w:security	0=38 5=-34 6=-35 7=-29 8=-37
w:seduction	5=-25
w:see	4=57 5=41
w:seed	2=-33
w:seems	4=25
w:seen	0=-32 5=67
w:sees	1=54 4=32 5=40 6=-63
w:segolene	0=64
w:sein	1=-28 3=-31 4=73
w:seize	1=-31
w:seizure	4=42 8=-27
w:sejour	3=48
w:sejours	4=59
w:sel	0=34
w:selection	2=-45
w:self	4=50
w:selfie	2=-27 5=-36
w:sell	0=45
w:selling	2=-42
w:sells	0=38 1=-55 2=-32 3=-68 4=-69 5=-40 6=-31 7=-45
w:selon	0=66 1=52 3=-32 5=64 7=-34
w:semaine	5=32 6=-28 8=-46
w:semaines	0=32 2=-35 4=98 8=-38
w:semble	0=59
w:seminaire	2=-25 5=65 6=35
w:seminar	7=-35
w:seminariste	1=30 6=52
w:senat	0=-53
w:sends	1=-44
w:senior	1=-29 6=30
w:sens	1=104 2=-32 4=-32 5=-30
w:sense	0=-58 1=40 6=-29
w:sent	1=-36 2=38 3=56 4=-58 5=46 6=-31 7=-36
w:sentence	0=-30 4=-45 7=-34
w:sentenced	8=-29
w:sentencing	8=33
w:sept	8=36
w:september	4=35
w:sequelle	4=41
w:sequelles	4=39
w:sequence	2=-44
w:sequenced	4=-46
w:sequences	2=-55
w:sequencing	2=-27 4=-25
w:sera	8=-47
w:serait	1=45 3=-81 4=41 6=31 8=44
w:sergeant	6=-38 8=42
w:serie	6=-50 7=-33
w:series	6=-33
w:serious	8=40
w:seriously	4=31
w:seropositif	4=70 8=-41
w:sert	3=51 5=-28
w:servant	3=41
w:served	0=-30 7=44
w:server	3=30 8=40
w:serveur	1=-32
w:service	1=29 2=-44 3=-33 6=-53 8=-67
w:services	7=-28
w:serving	7=-35 8=91
w:ses	1=-44 3=70 4=-140 5=32 7=-27 8=-86
w:set	0=-25 1=-46 6=-37 8=40
w:seul	4=53 5=-45 6=-48 8=-27
w:seule	0=-58 4=66
w:seulement	1=-38 5=34 6=39
w:seven	0=-34 8=41
w:seventies	0=41
w:several	5=27
w:severe	4=53 7=-31
w:sex	0=-61 2=-43 4=-75 6=27 7=-43 8=-31
w:sexe	4=-27 6=50
w:sexologue	4=-27
w:sexual	0=-28 5=53 8=-28
w:sexualite	5=38
w:sexuality	5=-69 6=48
w:sexually	5=45
w:sexuel	4=-51
w:sexuelle	2=-40 5=32 6=-56 8=-38
w:sexuels	5=30
w:sfa	7=29
w:share	0=41 3=-33 5=43 6=-37 7=-57
w:she	1=-39 3=-25 8=-37
w:sheffield	0=-25
w:shelter	6=-36
w:shelves	1=-28
w:sheriff	8=45
w:shift	1=-26 3=-66 4=-33 5=52
w:shifts	0=-66 2=-34 6=-47 8=58
w:shoes	8=-27
w:shop	0=-55 1=-49 2=-44 3=-33 4=-67 5=-56 6=-77 8=-48
w:shoplifting	1=-27 8=26
w:short	8=-53
w:should	4=-53 5=30
w:shoulder	4=62 6=-43
w:show	6=-28 8=-31
w:showed	0=-35 2=57 3=-27 4=-38
w:shows	5=-33 6=-41 7=-28 8=29
w:shrugged	5=49 6=-71 8=-31
w:si	0=61 1=-39 3=-33
w:sick	0=-31 2=-30 5=-26
w:sickle	2=35 4=-65
w:side	0=-55 4=55 5=-31 6=29 7=-31
w:sides	0=-38
w:siege	2=-47 3=-36 5=-27 7=61 8=-46
w:sight	4=56
w:sighted	4=63
w:sign	4=28 5=-42
w:signale	3=39
w:signalement	5=-40 8=41
w:signature	0=-48 1=-39 2=-55 3=-30 4=-35 5=-35
w:signe	3=48 7=-58 8=-52
w:signed	0=44 4=33 6=-29
w:signer	3=44 7=43
w:signification	2=39
w:signs	3=100 4=-40 8=-34
w:simple	5=-32
w:simplicite	0=-28
w:simulation	1=83 6=-36
w:since	1=-44 2=-71 4=38 5=-43 6=41 8=46
w:singer	0=-75 1=90
w:single	1=-39 4=-25 5=-55
w:siptu	0=-35 7=41
w:sister	1=37 2=39 5=-35 6=-26 7=34 8=-28
w:site	0=-37 1=-55 2=56 4=-49 6=-40 7=-42
w:sites	4=-27 8=-30
w:sits	0=56
w:six	0=-88 2=-67 4=49 5=-70 8=-33
w:skeptics	1=29 7=-25
w:sketch	5=49 8=-39
w:sleep	5=55 6=-29 8=-31
w:sleeping	5=57
w:sleeps	0=-26 4=-47 5=42 6=-35
w:slept	5=91 6=-48
w:slides	4=-38 6=-29
w:slipped	4=25
w:slogan	4=-28
w:slow	2=25
w:small	6=40
w:smiles	2=-73 4=34
w:smoker	4=41
w:snes	0=-45 7=62
w:snj	7=41
w:snp	0=65 4=-30 7=-25
w:snuipp	7=41
w:so	0=-82 4=31 8=44
w:soap	6=-35
w:social	0=-26 8=-51
w:sociale	4=-38 5=-25
w:sociales	7=-27
w:socialist	0=67 8=-25
w:socialiste	1=-26 4=-27 7=-32
w:sociaux	0=-31 1=-28 3=-28 5=-25 8=30
w:societe	2=-25
w:society	0=-41 7=-40
w:soeur	1=-77 2=47 5=-26 6=34
w:soeurs	1=-31 2=44 4=-35
w:soft	0=48 4=-44
w:software	1=-30 3=37 5=-45 6=-60 7=-30
w:soho	6=-54
w:soignante	4=26
w:soigne	4=-38 5=-30 6=-25 8=-37
w:soins	3=-43 8=61
w:soir	0=-67 4=-37 5=36 7=38 8=-30
w:soiree	1=-33
w:soirees	0=-39
w:soit	0=-35
w:sold	5=33 6=-40 7=-30 8=-55
w:solicitor	7=-40
w:solidaires	0=-50 7=105
w:solidarity	7=-40
w:solidarnosc	0=-50
w:solide	0=-39 5=-25 6=-43
w:solved	5=-39
w:some	4=-61 5=-31 6=90
w:something	4=68
w:sommelier	0=38
w:son	0=-27 1=-61 3=32 8=-36
w:sondages	0=-28
w:sons	2=34 4=-31 6=-59
w:sont	1=-50 2=36 3=83 4=-52 5=-36 6=61
w:sort	4=46 5=71 8=26
w:sortait	6=28
w:sorti	6=34 8=36
w:sortie	5=-28 6=44
w:souches	2=27 3=-29
w:soudeur	0=-27
w:soudure	0=-31 8=-30
w:souffre	4=-28
w:souhaite	8=-29
w:souligne	0=31
w:sound	0=-61
w:soupconne	5=-29 6=69 8=-38
w:soupire	4=-32 5=43
w:source	3=-42
w:sourd	4=41
w:sourde	4=48
w:sourire	0=34 4=26 5=-48
w:souris	1=-38 3=33
w:sourit	0=-62 5=82 8=-50
w:sous	0=-44 1=-42 2=-34 3=-65 4=-30 6=40 7=-34 8=35
w:soutenue	0=33 1=-27 6=-26
w:south	0=38 1=-28
w:soutien	0=33
w:soutient	1=36 4=-30 6=-58 7=-33
w:souvenir	4=34
w:souvent	1=-30 5=42
w:souverainiste	0=47 1=-40
w:soviet	7=-39 8=-37
w:space	0=-35 4=34
w:spain	2=-30 8=40
w:spanish	8=36
w:speaks	0=51 4=-31 6=25 7=48
w:special	2=-48 4=33
w:specialist	2=-25
w:specialiste	0=-37 4=-32
w:spectacle	0=-29 7=34
w:spectrum	4=34
w:speech	0=-25 4=30
w:speed	3=80 4=-27 8=-47
w:spelling	8=-27
w:spent	0=33 1=-30
w:spinal	2=59 4=-40
w:spinale	2=34 6=-28
w:spine	4=33
w:spinoza	1=32
w:spiritual	1=-42
w:spite	4=65
w:split	2=-45
w:spoke	0=52
w:sport	3=34 4=-30 7=-27
w:sportifs	6=-34
w:sportive	0=-37
w:sports	0=32
w:spot	0=36 4=-31 8=-32
w:spreadsheets	0=45 1=-36 6=41
w:sql	7=-32
w:squad	8=-31
w:square	1=-41
w:stable	4=42 5=-29
w:stade	1=-30 6=-34 8=59
w:staff	0=-71 4=-37 5=-26 6=25 7=-47 8=-41
w:stage	5=-79 6=-25 8=-57
w:stagiaire	2=-34 5=41
w:stagiaires	0=-53 5=-28
w:stall	2=-28
w:stand	1=-42 4=29 5=-44 7=-48
w:standard	3=-33 4=-28
w:standardiste	0=-26 4=-33 5=53
w:standards	1=-25
w:stands	5=44
w:star	0=49
w:start	2=-42 4=-76 6=-29 8=-46
w:state	0=50 6=-26 7=-27
w:station	0=-27 4=32 7=-32 8=63
w:statistician	5=-34
w:status	2=30 4=-41
w:statut	2=33
w:staunch	0=91 7=-61
w:stay	0=-31 3=-29 4=29 7=-42 8=-36
w:stayed	5=-29
w:steel	5=-29
w:steering	0=60
w:steiner	7=-26
w:steward	0=-34 4=-31 5=-34
w:stickers	0=26
w:still	0=45 1=31 2=-47 5=-28 6=-33 8=-56
w:stock	1=-37 5=-30 8=37
w:stoicien	1=74
w:stoicisme	1=30
w:stoique	5=-50 8=-29
w:stonewall	6=-38
w:stood	4=-46 5=-25
w:stop	4=25 8=39
w:stopped	1=42 4=46 8=-46
w:storage	3=27
w:store	5=-50 8=-27
w:stored	2=47 4=-30
w:stores	0=-29
w:story	5=49
w:straight	0=-32 1=-26 3=-40 4=-33 5=-59
w:straightforward	5=-27 8=-35
w:strasbourg	0=39 6=35
w:strategie	0=31
w:stray	5=47 8=-32
w:street	6=-29
w:stress	2=-31 4=38
w:stretch	8=27
w:strict	0=-66
w:strike	1=-25 4=-30
w:strip	5=-67
w:stripped	5=-60
w:stroke	4=-71
w:strong	0=-33 7=30 8=-47
w:stronger	6=-66
w:strongly	0=56
w:struck	1=-33 4=-36 8=30
w:structural	7=-33
w:structures	4=-27
w:student	0=41 4=-58 8=38
w:students	4=-27 6=-33 7=-90
w:studio	3=-42
w:study	4=-58
w:style	3=-36 4=-48
w:subject	1=-32 4=-25 6=-46 7=-28
w:subs	7=37
w:succes	5=41
w:sud	0=-102 6=-25 7=76
w:suffered	4=-35
w:sugar	4=34
w:suicide	4=52 8=-31
w:suing	3=29 5=43
w:suis	0=-28 1=58 4=-31 7=-51
w:suisse	2=52 3=-35
w:suit	0=-43 1=-32 2=25 3=-51 5=30 6=-76 7=-33
w:suite	0=-36 1=-26 8=48
w:suits	6=-27
w:suivi	1=38 5=-25 7=-49 8=66
w:suivie	4=51 5=40 6=-52
w:suivra	5=-26 6=34
w:sujet	5=41
w:summer	1=-28 3=-52 5=30
w:summers	0=-27
w:sunday	4=-38 8=-32
w:superb	4=36
w:supervisor	1=-30 2=-27 4=37 6=-31
w:supplier	8=-41
w:supplies	3=-25
w:supply	4=-28
w:support	2=-28 5=-39 6=-55
w:supported	4=-78
w:supporter	0=67
w:supports	0=-26
w:sur	4=-79 8=-92
w:surgeon	4=-76
w:surgery	4=-60
w:surpris	0=-27 4=-43 5=128 6=-63
w:sursis	4=-27 5=-25 8=44
w:surveillance	3=27
w:surveillant	0=-36 7=46 8=-46
w:surveillante	8=-48
w:survey	6=34
w:surveyor	0=-30
w:surveys	5=-29
w:suspected	4=57
w:suspendu	0=47 4=-48 8=39
w:svt	2=-29
w:swap	5=44
w:swingers	5=56 6=-33
w:sworn	4=-25
w:sympathiser	0=44
w:symptoms	4=-55
w:syndic	7=-123
w:syndical	0=-48 7=56
w:syndicale	0=-41 4=-30 7=102
w:syndicales	7=32
w:syndicalisme	7=-52
w:syndicat	0=-76 1=-39 4=-40 5=-50 6=-31 7=80 8=-44
w:syndication	7=-80
w:syndicats	7=-36
w:syndique	7=91
w:syndiquee	7=74
w:syndiquer	7=35
w:syndrome	2=39 4=-41
w:system	0=-28 3=49 5=-25
w:systeme	3=50
w:t	0=63 2=46 5=61 6=49 7=-68 8=-49
w:tabac	4=-49
w:table	0=-53 3=-42 5=42 7=-56
w:tableaux	0=-43
w:tablet	3=76 4=-47
w:tablets	2=-26 4=70
w:tablette	3=96
w:tag	8=60
w:tagged	8=36
w:taille	3=-31
w:tailleur	1=-33 6=-25
w:tailor	5=-30 6=-44
w:take	0=-34 4=58 6=-57 8=-42
w:taken	0=-40 2=74 3=80 4=-73
w:takes	0=-30 1=-47 2=-32 4=97 6=-59
w:talent	8=-30
w:talk	0=-38 4=-41
w:tante	4=50 6=-70
w:tapage	8=50
w:tape	3=42 4=-53 5=41
w:tart	5=-25
w:taste	8=-41
w:tasting	2=-37
w:tate	3=-51 4=-31
w:tattoo	0=-29 1=70
w:taught	0=-33 1=-33 4=-26 5=-49 6=-37 7=30
w:taulard	8=49
w:taule	8=54
w:taux	3=55
w:tax	0=32 1=50 4=-42 6=-30 7=-62
w:taxi	0=38 3=25
w:tdah	4=26
w:teacher	1=-49 2=-38 5=-42 8=-37
w:teaches	0=-37 4=-43 5=-25 8=-34
w:teaching	1=29
w:teachings	1=48
w:team	0=-63 2=-72 3=-45 4=-81 5=-86 6=51 8=-90
w:teams	3=-28
w:teamster	7=33
w:teamsters	0=-28 7=38
w:technical	4=-27
w:technician	2=-75 4=-43 7=-38
w:technicien	0=-26 7=-58
w:technicienne	2=48 7=-27
w:technique	0=-45 7=38
w:teenager	8=52
w:teenagers	6=34
w:teens	4=38 7=29
w:telephone	2=-53 8=53
w:telephonique	0=-35
w:telethon	0=-37 5=-31
w:teletravail	1=-26 4=44 5=-30 8=-33
w:television	6=-26
w:tell	1=31 4=-25
w:tells	0=44 2=38 4=-37
w:temoin	8=-48
w:temper	7=-25
w:template	3=76
w:temple	1=-34
w:temps	1=30 3=-39 4=57 7=-35
w:ten	0=-56 3=77 4=40 8=-34
w:tendance	1=38
w:tender	1=-38 3=-27
w:tennis	7=-28
w:tenor	3=-32 4=-26 6=38
w:tension	4=-38
w:tenu	4=-35 7=-43 8=-47
w:tenue	1=-47
w:terme	0=-28
w:terms	0=29 7=-32
w:terrain	6=-54
w:terre	0=35
w:test	0=-90 1=-95 2=165 4=-56 5=-111 6=-73 7=-46 8=-74
w:teste	1=-45 2=71
w:tested	2=110 4=-61 6=-31 8=-58
w:testee	1=-31
w:tester	2=-50 7=-35
w:testing	2=-57 4=-33
w:tests	0=-40 2=-77 3=-46 4=-69
w:tete	7=35
w:tetu	5=-32
w:texas	0=72 7=-46
w:text	3=-46
w:tgwu	7=46
w:thalassaemia	2=45
w:thales	1=26
w:than	0=-47 2=48 3=-26 4=34 5=42 8=-44
w:thank	0=29 1=-27 8=-40
w:thanks	0=-44 7=78
w:that	1=39 5=43 6=66 7=-112 8=-61
w:the	8=-25
w:theatre	5=-35 6=-55 8=-49
w:theft	5=-28
w:their	1=-43 2=-72 3=-44
w:them	1=-89 2=-72 3=26 4=-65 6=-38 7=-49 8=-70
w:then	1=-40 2=-27 3=-29 4=27 5=-33 6=-39 7=50
w:theologie	1=62
w:theorie	6=-28
w:theory	6=-27
w:theosophical	1=49
w:therapeutique	4=34
w:therapie	4=-99 5=38 6=41
w:therapist	4=-70 8=-33
w:therapy	2=-35
w:there	0=-43 5=-59 7=25 8=58
w:therefore	4=-32
w:these	0=-28 5=-47 6=-56 7=-47
w:thesis	1=-44 3=-41 5=-35 6=-37 7=-40 8=-26
w:they	0=-69 3=63 4=-42 5=74 7=-28 8=-55
w:things	1=62
w:think	1=29 5=-46 6=34
w:thinks	1=45 5=-47 7=68 8=-81
w:third	0=-27 1=29 4=-43 5=-46
w:thirty	0=28 4=-43 6=-48
w:this	0=-27 4=48 7=-36
w:thoreau	1=57 5=-27 8=-51
w:though	5=-37 7=49
w:thought	4=48
w:thousands	2=-40
w:three	1=-57 2=-57 5=41 6=-61
w:threesomes	5=46
w:through	2=26 3=-39 7=47
w:thumb	0=-37 4=-33
w:thumbprint	3=55
w:thursdays	4=69
w:thyroide	4=28
w:ticked	1=49 2=25 5=40
w:ticket	1=-33 3=28 5=-34 7=43
w:tiennent	5=-27 8=-27
w:tient	1=71 2=-27 4=-44 6=-63 7=-26 8=-37
w:tiers	1=44
w:ties	4=-26
w:tig	8=26
w:till	0=-25 1=-44 4=-56 6=-48 8=95
w:time	1=-39 2=-45 3=-43 5=-28 6=-57 7=35 8=94
w:times	6=-46
w:tire	0=-55 1=37 8=71
w:tired	4=-44 6=35
w:tissue	2=56 3=-43 4=-30
w:titre	0=-37 3=45 4=-44
w:titres	0=51
w:to	0=40 2=-39 3=-26 4=-48 8=-28
w:together	4=-25 5=84 6=-52
w:toilettes	4=26
w:told	0=45 2=29 3=-33 4=-34
w:tom	4=50
w:tombee	2=-26 5=-34 6=33
w:ton	5=45
w:too	2=45 3=26 4=-26 5=-26
w:took	0=-56 1=-72 2=33 4=-42 5=72 6=-81 7=-50
w:tools	0=-32
w:top	6=-33
w:tories	0=45 4=-69
w:tory	1=-29
w:tot	0=-32
w:total	4=55
w:touch	3=-27 6=32
w:touche	4=-37 5=67 6=-69 8=-33
w:touchee	3=-28 6=29
w:toujours	0=-38 3=30 4=75 5=-56
w:tour	0=-53 2=-37 5=-25
w:tourne	1=-27
w:tourner	8=55
w:tours	5=-35 6=-46 7=52 8=-26
w:tous	0=-29 1=-34 2=47 5=-52
w:tout	2=-40 3=-44 4=-41 8=-25
w:toute	0=-56 1=92 2=-25 5=34 6=-46 7=-29 8=-63
w:toutes	0=-36 2=-31 6=38 8=-33
w:town	1=-27 2=-27 3=-36 4=-42 6=55
w:tp53	2=-51
w:tracabilite	2=-27
w:trace	0=-38 3=25
w:traces	2=-25
w:tracts	7=-40
w:trade	0=-43 2=-26 3=-49 4=-31 6=-31
w:trader	3=-28
w:trading	2=-59 8=27
w:traducteur	8=-32
w:traduit	4=-26 5=-37 8=-25
w:train	4=48
w:trained	2=-64 3=-33 4=-52 5=-76 6=-50
w:trainee	4=-50 5=88
w:training	8=-25
w:trains	2=-30 5=-49
w:trait	2=59 4=-55 5=-55
w:traitement	3=-26
w:traiteur	1=-52 5=51
w:traits	3=-48
w:transaction	7=-48
w:transgenic	1=-26
w:transhumanist	1=43
w:translated	1=-32
w:translation	1=-40
w:translator	0=-37
w:translocation	2=103
w:transmis	1=27 4=27 5=-28
w:transmission	2=-77
w:transport	0=26
w:transports	4=34 7=-65
w:travail	3=-75 4=-25 6=-59 8=37
w:travaille	0=-40 1=-29 3=37 4=-55 5=-69 8=-44
w:travailler	0=44 3=-26 4=51 7=-31
w:travailleur	4=35
w:travel	0=-29 3=-28 4=32 6=-29
w:treasurer	4=-41 7=69
w:treated	4=93
w:treatment	4=48
w:tree	0=-26
w:tremblement	3=-36 4=47
w:tremor	2=-26 4=35
w:trente	8=-39
w:tres	1=-33 4=-41 5=88 7=25 8=-35
w:tresorier	0=66 1=-40 6=-52 7=-38
w:tresoriere	0=28
w:trial	3=45 4=-26 8=-34
w:trials	4=36
w:tribunal	0=-25 3=-37 4=-42 6=35
w:tried	4=57
w:trisomie	2=-40 4=44
w:trisomique	2=-25 4=29
w:trois	0=-55 5=35 6=-73 7=-27
w:troisieme	6=27
w:trompe	6=-69
w:trop	0=26
w:trotskiste	0=47 5=-36
w:trou	4=30
w:trouble	3=29 5=-42 7=-25 8=48
w:trouve	0=-69 1=43 2=72 3=-38 4=-34 5=31
w:trust	0=43 1=-53 4=-33 5=-44 7=-28
w:trustee	7=53
w:try	3=26
w:tube	2=74 3=-28
w:tuc	7=71
w:tuesday	7=37
w:tuesdays	5=35
w:turkey	4=-34 8=26
w:turned	1=69 5=-33
w:turner	2=33
w:tutor	1=-40 4=-25
w:twelve	5=-34
w:twenties	6=-38
w:twenty	1=43 8=38
w:twice	0=29 1=-45 4=32 5=-32 6=-47 8=-55
w:twickenham	7=-58
w:twin	4=-30
w:twins	6=56 7=-40
w:two	0=-65 1=-70 3=-27 5=63
w:typage	1=-28 2=28
w:type	0=-41 1=-45 2=61 3=-55 4=71 7=-38 8=-43
w:typed	0=-30 2=39
w:typeface	1=-69
w:types	3=-52 4=65
w:typing	3=52 5=33 8=-34
w:ucu	7=50
w:udb	0=25 7=-34
w:ueda	1=34
w:uganda	5=-34 6=28
w:uk	0=39 3=-28 4=-26 7=-29
w:ukip	0=66
w:uml	2=-26
w:ump	7=-27
w:un	3=-79 4=42 7=-106 8=-36
w:unbeliever	1=34
w:uncle	2=-26
w:under	3=-64 4=-66 5=34 6=-39 7=-25 8=34
w:understand	2=-26
w:une	0=-27 2=-45 3=-134 6=-30 7=-39
w:unef	7=-48
w:unfaithful	5=49 6=-31
w:uniform	8=-33
w:union	0=-28 2=-56 3=-83 4=-78 5=-80 6=-84 7=61 8=-93
w:unionised	0=-83 7=29
w:unionist	0=58
w:unions	0=-49
w:unison	0=-53 3=-27 7=39
w:unit	0=-26 1=-34 4=-51
w:unite	0=-70 5=-26 6=-41 7=73
w:united	0=-61 7=76
w:units	1=-59
w:university	0=-34 5=-37 7=-27
w:unknown	8=38
w:unpaid	0=90 3=-28 5=-44 6=-27 7=-55 8=40
w:unprompted	6=43
w:unsa	0=-75 2=-31 7=122
w:until	0=-30 2=-31 5=-29
w:up	0=39 1=45 2=-60 5=-36
w:upheld	5=39
w:ups	1=-56 5=-25
w:urbanisme	0=33 7=-33
w:us	0=38 4=38 5=-34 6=-32 7=-40
w:usage	3=26 4=54 8=29
w:usdaw	7=63
w:use	3=44 4=-35 5=-40
w:used	0=30 1=-61 4=-41 5=45 6=80 8=-29
w:usees	1=-28 3=36
w:user	3=28
w:users	4=-29
w:uses	4=105 7=-44 8=-85
w:usher	0=-25
w:usine	0=-29 2=-28 4=-75 7=29 8=-26
w:utah	6=29
w:utilise	4=29 5=51
w:v	2=25 8=-28
w:va	4=48
w:vaccinated	4=30
w:vaccination	0=-38
w:vaccine	0=66 4=-25
w:vaccinee	4=44
w:vaccins	4=29
w:valeurs	1=-35 3=50
w:valid	3=-37
w:valu	1=35 5=-40
w:value	3=-26 6=44
w:van	4=-74 6=-28
w:vante	5=62
w:variant	2=31
w:variantes	2=-30
w:vat	8=36
w:vault	3=43 5=-43
w:ve	0=33 3=30 5=45 6=-28
w:vecu	5=35
w:vegan	0=-26 6=-25 8=-51
w:veganes	1=43 8=-25
w:vegans	1=-33
w:vegetale	2=-48
w:vegetarian	1=-36
w:vegetarien	1=-31
w:veille	8=-39
w:vein	3=50 8=-31
w:veines	4=-27
w:veineux	3=46
w:velo	0=-37 1=-27 5=-30 6=-31 7=48
w:vend	0=-52 1=-28 2=-34 3=-61 4=-25 5=-25 6=-52
w:vendeur	1=-27 4=-48
w:vendeuse	1=-34 5=-32
w:vendor	3=30
w:vendors	4=-54
w:vendre	0=48 8=-36
w:vendredi	0=-31 3=-31
w:vendu	0=-38 2=-33
w:venerable	1=65
w:vente	2=-33 6=-26
w:ventes	0=41 1=-27 4=-31 5=-43
w:venu	4=-31 5=-30 6=-39
w:venue	5=-30 6=48 8=26
w:ver	7=42
w:verbal	8=-44
w:verdict	8=-43
w:verifie	2=34 3=32
w:vermeer	8=-48
w:vermont	7=-28
w:vers	0=-31 4=47
w:verse	2=46
w:vert	0=-40 3=-33
w:verte	3=-32 4=-25
w:very	1=49 7=26
w:veterinaire	0=-28 4=-35
w:veut	0=-46 1=-51 2=-42 3=35 4=-43 5=70 6=-82 7=-27
w:veuve	4=-50
w:vice	0=-41 1=-31
w:victim	8=-49
w:victime	6=42 8=-78
w:victimes	8=-50
w:vidal	5=35 6=-77
w:video	0=28 1=-27 2=-34 3=67 6=-48 8=-39
w:videos	5=77
w:vie	0=-35 1=67 2=-25 3=-32 4=-65 5=71 6=-50 7=-26 8=-68
w:vieille	0=64
w:vient	0=-40 1=55 4=29 5=-36 7=34
w:vierge	4=-29 5=44 8=-53
w:vieux	4=-25 5=-37 6=56 8=-30
w:view	1=-41
w:views	0=60
w:vigile	3=-69 8=69
w:vigne	2=-56 4=-50
w:vignerons	7=-32
w:village	1=-39 4=-29 6=44 7=-30 8=-30
w:ville	4=-40 8=-26
w:vingt	0=32 1=-34 4=-38 5=-29 8=-55
w:vins	0=-32 7=-27
w:viola	7=29
w:violence	1=87 8=-104
w:virgin	0=-26
w:virginity	5=34
w:vis	6=33
w:visa	0=-37 1=-59 4=-46 5=-47 6=54 8=41
w:visage	0=-27 1=-25 3=69 5=-32 7=-34 8=-35
w:visages	3=-43
w:visas	3=59
w:vise	4=71 5=-31 6=-39 7=-34
w:visio	8=44
w:vision	1=50
w:visite	8=-36
w:visiteuse	4=-61
w:visitor	3=-28 5=-28
w:visits	5=35
w:vit	0=-61 1=56 2=-83 4=-25 7=-40 8=-66
w:vivent	6=59
w:vivre	0=37
w:vocal	3=42 4=-31
w:vocale	3=38
w:voeu	5=28
w:vogel	3=-32
w:voice	0=-44 2=-33 3=32 4=-49 5=-38 6=-53 7=-28 8=-58
w:voiceprint	3=48 8=-40
w:voila	4=-26
w:voile	8=-36
w:voisinage	2=27 5=-48
w:voisine	0=35 5=48
w:voit	4=27
w:voiture	0=-49 1=51 4=45 6=32
w:voix	0=-122 1=-40 3=33 4=-51 5=-56 7=51 8=-25
w:vol	0=-29 4=-26 5=-33 8=43
w:volage	5=71 6=-55
w:volant	4=-25
w:vole	5=-30
w:voleur	3=26
w:volontaire	1=28
w:vols	8=-44
w:volt	0=44 7=-38
w:voltaire	1=40
w:volunteer	0=60 1=-27
w:volunteers	4=-25
w:vote	0=34 1=-45 3=-30 4=-59 5=-86 6=-29 8=-32
w:voted	2=-28
w:voter	0=80 3=25
w:votes	0=37 5=-27 7=-32
w:voting	0=28 1=-31 5=-50
w:votre	3=40
w:voulu	4=-46
w:vous	4=-26
w:vow	5=36
w:vows	0=-29 1=53
w:voyage	3=-25 5=34
w:voyages	1=-41 4=27 6=28 8=-35
w:vrai	5=32
w:vraie	1=-25
w:vu	0=27 6=-25
w:vue	0=-37 2=-29 5=54 6=-40 8=47
w:waiting	4=73 5=30
w:wales	0=-27 8=-26
w:walk	2=-27 3=44 6=-65
w:walks	4=62 5=-29
w:wandsworth	8=36
w:wanted	1=-42 2=-25 3=27 5=44 6=-53 8=32
w:wants	0=57 4=-92 7=-27 8=49
w:war	0=59 1=85 8=-28
w:ward	0=-33 4=-54
w:warehouse	0=-30 7=65
w:warmth	0=37
w:warned	0=-26 5=49 7=35 8=-31
w:warning	8=37
w:was	1=-66 2=-28 3=25 4=-34 6=-36
w:waste	8=-27
w:watch	8=-63
w:watches	5=74
w:way	0=-80 3=-36 5=71 8=-31
w:we	1=44 3=57 4=-42
w:weakness	0=-33
w:wearing	4=66
w:wears	4=56 5=41 7=-25 8=27
w:weather	1=-28
w:web	7=-41
w:webcam	3=57 5=-69 8=-26
w:wedding	1=48 5=-45 6=28 8=-41
w:weddings	1=-32
w:week	0=39 1=-50 2=-42 4=128 5=34 6=-72 8=-79
w:weekend	2=-40 5=-48 8=35
w:weekends	0=26
w:weekly	0=-34 1=40 3=-50 4=-28 6=-43
w:weeks	0=-41 1=-26 4=31 5=-49 8=-30
w:weight	4=-44
w:welding	8=-34
w:well	0=45 1=-27 2=-33 3=-44 4=85 5=-53 6=-33 7=-63 8=-77
w:welsh	0=-33 6=29
w:went	0=32 1=-49 3=-35 4=-48 5=31
w:were	0=-45 1=-42 2=-41 3=29 4=-81 5=56 6=-27 7=-47 8=25
w:west	5=-30
w:western	7=-45
w:what	0=-42 2=-31 5=-47 8=-27
w:whatever	5=70 6=-27
w:whatsapp	1=-45
w:wheelchairs	4=-53
w:when	0=-55 1=-30 2=-31 4=38 8=35
w:where	0=-53 1=32 4=-33 7=-37
w:whether	0=25 5=-25
w:which	2=-32 4=49
w:while	0=-25 5=-30
w:whistle	8=41
w:whitby	4=-46
w:white	1=32
w:who	0=51 1=41 2=-42 3=-35 4=50 5=-41 6=43 8=40
w:whole	0=28 4=-40
w:whom	5=-26
w:why	0=-43 5=-25
w:widow	1=-36 8=84
w:widower	1=42
w:wife	0=-32 2=-29 3=-39 5=68 6=-70 7=29 8=-55
w:will	0=44 3=-59 5=-35 8=-54
w:windows	7=-28
w:wine	4=26 8=-27
w:wing	0=93 5=-32
w:winter	0=-32
w:wishes	4=31
w:with	1=-84 4=32 5=47 7=-80
w:withdrawn	8=47
w:within	3=27 8=-43
w:without	0=-41 1=40 2=-33 5=-37 7=-39
w:witness	8=-33
w:witnesses	0=-27 1=72 8=-41
w:woman	0=-54 1=-63 2=-40 3=-40 4=36 6=96 7=-33 8=-34
w:women	0=33 2=-70 4=-49 6=65 8=-40
w:won	0=-32 1=-34 2=-30 4=-44 5=-48 6=25
w:wood	4=-35 8=-56
w:word	5=54 6=-61
w:words	4=-40 8=-44
w:work	7=-60
w:worked	1=-49 5=29 6=-28 7=-47
w:worker	8=-45
w:workers	0=45
w:working	0=-27 8=44
w:workplace	7=29
w:works	0=-76 1=45 3=-34 4=30 5=-45 6=-43 7=-85 8=-45
w:workshop	3=-32 6=-31
w:world	0=-37 1=39
w:worn	4=33 6=-37
w:would	0=76 5=-44 8=-25
w:wouldn	0=-31 1=37 3=36 7=35
w:write	2=-41
w:writers	0=-58 7=38
w:writes	3=-26
w:writing	6=-31 8=-41
w:written	4=32 5=-27
w:wrongly	3=34
w:wrote	0=-31 1=-26 3=-102 7=-47 8=-38
w:x	0=44 1=-27 2=69 4=-73 7=-27
w:xxy	2=28 4=-41
w:y	1=-27 3=-31 5=-36 6=41
w:yard	3=-29
w:year	0=-41 1=31 3=-56 4=61 5=-63 6=58 7=-91 8=-61
w:years	1=-46 2=-51 3=-57 6=-74 7=35
w:yes	1=-28
w:yet	1=31
w:yeux	8=36
w:yoga	4=-33
w:york	4=38 5=-28 6=31
w:you	5=41 6=-38 8=-52
w:young	0=53 3=-47 4=-27 6=-38
w:youngest	4=26
w:your	3=27 4=-34
w:youth	4=-36 6=-30 7=-32 8=60
w:yves	6=57
w:zele	8=-38
w:zemmour	0=67 6=-27
w:zen	1=-45
w:zero	6=28
w:zone	0=-30 3=33
w:zoo	1=28
w:zz	2=38
`;
