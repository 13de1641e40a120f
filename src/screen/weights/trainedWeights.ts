/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-46
after:job	-108
after:link	38
after:person	36
after:work	-28
alone	62
b:0 91	3=60
b:0 96	3=43
b:000 laptops	3=-28
b:02 2022	3=53
b:1 200	0=-40 5=-25
b:1 3	7=30
b:1 >	2=56 8=-43
b:1 diabetic	4=70
b:11 april	3=35
b:12 000	3=-30
b:12 >	2=-41 4=26 5=-41
b:12 hurling	0=43
b:12 years	4=39
b:120 hours	8=40
b:13 un	2=65
b:14 02	3=44
b:14 >	2=53 7=45
b:14 years	7=42
b:17 is	3=60
b:19 h	8=55
b:19 so	4=50
b:1977 las	7=45
b:1979 a	1=60
b:1981 a	0=56
b:1984 >	1=49
b:1987 service	1=35
b:1988 in	1=48
b:1994 and	6=48
b:1994 il	0=27
b:1997 >	0=-26
b:1998 >	6=60
b:1998 community	8=60
b:1999 >	2=38
b:1er septembre	2=-32
b:2 >	0=-27 3=37
b:2 neanderthal	2=34
b:2003 >	6=-35 7=26
b:2004 tient	6=31
b:2006 >	1=41
b:2008 raised	1=41
b:2009 >	0=-25 2=50 3=-32 8=57
b:2009 branch	0=49
b:2009 lodge	1=40
b:2010 >	0=41 5=-25
b:2010 and	2=69
b:2011 he	2=27
b:2011 reinstated	0=-31 7=41
b:2012 >	3=41 4=-29 5=25 7=31 8=26
b:2013 >	8=52
b:2014 >	4=28 5=-40 6=91 7=34
b:2014 a	0=29
b:2014 as	6=25
b:2015 >	0=-32 1=-31 4=26 5=-28 6=47 7=-56
b:2015 long	4=32
b:2015 mentions	5=25
b:2016 >	0=-44 4=-30 8=45
b:2016 et	4=46
b:2016 sans	7=61
b:2017 >	0=71
b:2017 and	8=32
b:2017 dans	8=27
b:2017 je	0=46
b:2018 2019	6=-27
b:2018 >	0=32 5=34 6=47 8=57
b:2018 and	0=26
b:2018 leucemie	4=29
b:2018 qu	2=33
b:2019 >	1=-34 2=-37 3=44 4=48 5=25 6=-32 7=-52 8=29
b:2019 conclusion	2=37
b:2019 to	0=35
b:2020 >	0=27 1=-36 3=-27 4=42 6=-25 7=75 8=80
b:2020 elle	0=28
b:2020 s	4=25
b:2021 >	1=-105 2=-48 4=-71 5=-37 6=-41 7=-59 8=-47
b:2022 >	7=68
b:2022 access	3=47
b:2022 treatment	4=36
b:2022 variant	2=39
b:2022 with	4=45
b:2026 >	5=-29 7=-31 8=42
b:2031 >	3=-36
b:21 >	2=-64 4=78
b:21 court	2=-31
b:21 janvier	0=59
b:23andme >	2=45
b:23andme report	2=49
b:24 heures	8=32
b:255 >	1=41
b:26 test	2=47
b:29 ans	5=32
b:3 000	0=-33 2=-57 3=-26 7=-39
b:3 >	3=30
b:3 electrician	7=59
b:3 et	8=-38
b:3 march	3=42
b:3 may	8=72
b:3 melanoma	4=51
b:30 d	2=39
b:32bj doorman	7=57
b:34 explained	4=37
b:3d facial	3=26
b:4 000	4=-27
b:4 >	2=37 3=69
b:4 fevrier	8=62
b:4 free	4=40
b:40 000	1=-37
b:40 ans	4=29
b:46 xx	2=33
b:47 xxy	2=35
b:512 valeurs	3=50
b:6 >	3=52
b:8 a	3=45
b:80 >	4=61
b:80 hours	8=32
b:82 >	3=43
b:9 mars	3=38
b:9 of	2=44
b:90 days	3=41
b:91 entre	3=65
b:93 rapport	3=33
b:96 >	3=50
b:97 >	3=34
b:98 >	3=35
b:< 12	4=57
b:< a	1=-38 4=-31 5=-101 7=-92 8=-32
b:< absolute	8=-40
b:< abstentionniste	0=52
b:< abstinent	5=32
b:< abstinente	5=71
b:< accord	2=-26
b:< according	0=-40 1=-32 6=-30
b:< acquitted	8=35
b:< active	0=29 7=28
b:< addiction	4=-57 5=48
b:< adepte	0=-32 1=29 2=-30 4=-29 5=37 6=-30 7=-31 8=-25
b:< adherent	1=-31
b:< adherente	7=-41
b:< admitted	3=-35 5=45 8=42
b:< adn	0=-31 2=-64 5=-35
b:< adult	0=-48 1=-70 2=-52 3=-38 4=-55 5=-83 6=-35 7=-51 8=-53
b:< advises	3=-31
b:< affaire	5=-38 8=-25
b:< affaires	5=-25 8=-26
b:< affairs	5=-31
b:< affiliation	7=64
b:< after	2=48
b:< agent	0=-51 1=-27 3=-45 4=-35 7=-28 8=-45
b:< agnostic	0=-28
b:< aide	4=-31
b:< allergie	4=53
b:< amant	1=-37 3=-37 5=64 7=-32 8=-35
b:< ambulancier	0=-36 1=-34 2=-35 3=-41 4=-30 5=-58 6=-41 7=-29 8=-44
b:< ami	0=-50 1=-30 2=-33 3=-25 4=-29 6=-31 7=-32
b:< amour	4=-39 5=-43
b:< ampute	4=31
b:< an	0=-65 1=-63 2=-30 3=-39 4=-35 5=-96 6=-52 8=-49
b:< analyse	2=29
b:< analyste	8=-31
b:< ancestry	0=-25
b:< ancien	0=53 4=36 5=-63 6=-39 8=39
b:< ancienne	0=54
b:< anemie	2=54
b:< anomalie	2=61
b:< anti	0=28 1=-32 7=-31
b:< antinatalist	1=31
b:< apnee	4=62
b:< apolitical	0=62
b:< apparently	0=29 1=-25 4=25 5=-34 6=28 7=-43 8=79
b:< appeals	0=-29 1=-27 6=-31 8=-50
b:< applicant	2=49 3=43
b:< apres	4=45
b:< apte	3=-31 4=60
b:< arret	0=-27 2=-25 3=-27 4=117 7=-31 8=-51
b:< as	0=-63 2=-27 4=-65 5=-40 6=28 7=-52 8=-31
b:< asexual	0=-28 3=-32 6=84
b:< asexuel	6=51
b:< asexuelle	5=80 6=-75
b:< ashkenazi	2=33
b:< asked	0=38 1=-38 3=-48 5=-26 6=-55 7=-37 8=59
b:< asmatique	4=48
b:< assigne	8=53
b:< assistante	3=-29 5=-29
b:< association	2=-26
b:< athee	1=91
b:< atheist	1=-25
b:< attirance	5=-52 6=25 8=-26
b:< attire	0=-31 2=-26 3=-36 6=-32 8=-36
b:< attiree	0=-32 2=-26 6=-33 7=-27 8=-33
b:< aucune	0=-46 1=77 5=-52 8=25
b:< authentifiee	3=32
b:< autism	2=-29 5=-34
b:< aventure	1=-49 2=-31 3=-36 4=-30 5=-50 6=-25 8=-44
b:< avocate	1=-37 2=-48 4=-45 5=-28 6=-45 7=-53
b:< b2	8=81
b:< b3	8=54
b:< bad	4=58
b:< badge	3=90
b:< bail	0=-29 1=-27 2=-25 3=-33 4=-36 5=-38 8=-33
b:< banned	8=63
b:< banque	3=-29
b:< bar	3=-33 4=-36 5=-29 6=-25 8=-48
b:< became	1=27
b:< bectu	7=76
b:< bed	0=-61 1=-40 2=-57 3=-36 4=-65 6=-59 7=-52 8=-38
b:< bedside	1=-30 7=-30
b:< begue	4=54
b:< believed	7=49
b:< believes	0=-27 1=-37 4=-31 5=-32 6=-39 7=-35
b:< belongs	0=31 1=25
b:< beneficiaire	4=62
b:< benevole	6=39
b:< bi	0=-71 1=-84 2=-88 3=-62 4=-73 5=-68 7=-62 8=-45
b:< biologie	3=-28 5=-29 7=-32 8=-30
b:< biometric	2=-29 3=70
b:< biometrics	3=-40
b:< biometrie	3=-61
b:< bisexual	5=-25 6=65
b:< bisexualite	6=45
b:< bisexuelle	6=73
b:< blackballed	7=59
b:< blind	0=-37 1=-50 2=-56 3=-59 4=-69 5=-50 6=-49 7=-44 8=-47
b:< blue	4=65
b:< bma	7=59
b:< bonne	0=-46 1=-32 2=-27 3=-28 4=-40 7=-34 8=-25
b:< born	2=61 4=-53
b:< both	5=82
b:< bound	7=-26 8=34
b:< branch	1=-25
b:< brca2	2=77
b:< browser	8=-36
b:< built	5=-26 7=-28
b:< bulimic	4=49
b:< burglary	8=52
b:< business	5=-34 6=-42
b:< butch	6=81
b:< buyer	5=-29
b:< came	0=-37 5=-27 8=-29
b:< camgirl	5=26
b:< camille	1=39
b:< campagne	0=-44 1=-38 2=-32 4=-45 6=-29 8=-25
b:< campaign	0=-29
b:< campaigned	5=-25
b:< cancer	4=38 5=-29
b:< candidat	0=57 8=33
b:< candidate	0=48 1=-30 7=57 8=58
b:< card	7=37 8=-30
b:< care	0=-32 1=-26 3=-42 4=-43 6=-35 7=-56
b:< cariste	7=37
b:< carpenters	7=39
b:< carrier	0=-34 2=-32 3=-29 4=-48 5=-25 6=-27 7=-38 8=-36
b:< carries	4=46
b:< carte	7=37
b:< caryotype	2=74
b:< casier	0=-40 1=-37 2=-45 3=-36 4=-44 5=-46 7=-41 8=48
b:< casiers	1=-33 2=-27 4=-27 8=-32
b:< catholique	1=-62 3=-30 5=-31 6=-30 7=-43 8=-26
b:< caught	1=-28 4=-32 5=33
b:< celibataire	0=-33 1=-26 2=-38 3=-28 4=-34 5=-47 6=-29 8=-39
b:< celibate	5=50 6=-28
b:< centre	0=-30
b:< centriste	0=61
b:< chairs	7=-27
b:< charge	2=-39 4=-60 5=-49 8=-50
b:< charged	0=-26 4=-34 5=-39 6=-33
b:< chargee	3=-26 5=-48 6=-32 8=-42
b:< charges	4=-25
b:< chat	5=25
b:< cheating	5=-30
b:< chef	1=-32 2=-39 4=-31 5=-33 6=-30
b:< chez	0=76
b:< chief	4=-34 7=-27
b:< chirurgien	1=-42 7=-25
b:< christian	4=-29 5=-31 7=-37
b:< chromosome	2=-81
b:< claire	0=-29 3=-31 5=-34 6=-29
b:< clara	4=38
b:< claustrophobe	4=32
b:< clean	8=65
b:< cleaner	7=-26
b:< clients	0=-26 5=53 6=-42 8=-25
b:< clinically	4=74
b:< clonage	1=-25 6=-25
b:< clone	0=-28 3=-35
b:< closet	2=-29 3=-29 6=-39 7=-44
b:< coeur	0=-59
b:< collectionne	5=38
b:< collective	0=-40 3=-43 5=-51 7=-33
b:< coming	0=-31 6=53
b:< communaute	1=68
b:< compagnon	0=-27 1=-70 4=-35 5=-44 6=-46 7=-35 8=-53
b:< comptable	7=-54 8=28
b:< condamnation	8=39
b:< condamne	0=-32 1=-34 2=-39 3=-34 4=-33 5=-37 6=-38 7=-45 8=-51
b:< confederation	0=-42 1=-46 2=-39 3=-50 5=-35 6=-32 7=-68 8=-26
b:< conge	0=-30
b:< connue	5=62
b:< conquete	2=-25 5=-41 7=-31
b:< conseil	2=60
b:< conseillere	2=-39 3=-34 6=-26 7=-36 8=-27
b:< conservateur	2=-55 3=-39
b:< consultant	1=-26 5=-37 7=-32 8=-27
b:< contraception	5=-27
b:< controle	0=-44 1=-46 2=-32 4=-56 7=-42 8=-28
b:< convenor	7=-46
b:< convertie	0=-35 1=46
b:< convicted	0=-30 1=-40
b:< conviction	0=-28 1=-29 8=-29
b:< convictions	0=64 1=-61 6=-36 7=-30 8=-98
b:< copie	3=41
b:< cord	2=43
b:< correspondance	3=46
b:< cotisations	0=-40 1=-36 2=-31 3=-42 4=-42 5=-36 6=-46 7=-63 8=-35
b:< couche	5=46 6=-28
b:< counsels	0=-34
b:< couple	0=-27 2=-52 5=-29 7=-30
b:< covered	6=-25
b:< covid	4=77
b:< crime	6=-26 8=-41
b:< criminal	6=-26
b:< crise	4=-26 8=-27
b:< crohn	4=43
b:< croire	1=-33
b:< crown	8=-26
b:< cuisine	1=-62
b:< customs	7=-26
b:< d	0=-25 1=-59 5=-70 8=40
b:< dana	6=74
b:< danse	5=-27
b:< data	2=-32 3=-32
b:< dating	1=-42 2=-31 3=-38
b:< dbs	2=-42 5=-37 8=29
b:< de	0=40 2=87
b:< declared	1=47
b:< declaree	5=39
b:< declined	2=36 7=51
b:< delegate	0=-31
b:< delegue	1=-32 2=-39 3=-50 4=-33 6=-30 7=-125 8=-26
b:< deleguee	0=-55 2=-37 5=-26 7=30
b:< demarche	2=-30 3=-65 7=-33 8=-30
b:< dement	5=29
b:< denied	6=33
b:< denies	5=44 6=34
b:< depistage	2=30
b:< depot	8=-28
b:< depressed	4=-44
b:< depression	1=-33 2=-30 3=-33 4=-50 7=-40 8=-30
b:< deputy	0=52
b:< des	5=73
b:< detenteur	3=-33 7=-26 8=-54
b:< detenu	8=49
b:< determined	0=-51 1=-68 2=-32 4=-50 5=-39 6=-37 8=-44
b:< deterministe	1=49
b:< deux	0=-51 3=-32 4=33 5=-58 6=-38 7=-40
b:< devout	1=44
b:< diabetes	4=47
b:< diabetic	4=50
b:< diabetique	4=36
b:< did	7=64
b:< diet	4=-25
b:< digital	3=-52 6=-33 7=-48
b:< directeur	3=-30 5=-29
b:< directrice	0=-26 1=-32 2=-28 4=-26 5=-32
b:< dirigeante	7=47
b:< disability	4=-46
b:< disciple	1=57
b:< discrimine	7=37
b:< dispose	7=37
b:< disqualified	8=74
b:< dna	0=-32 1=-29 2=44 3=-34 5=-42 6=-37 7=-30 8=-43
b:< doctor	0=-25 1=-50 2=-34 4=-25 5=-27 7=-31
b:< documentariste	5=-29
b:< doesn	1=45
b:< doigt	3=35
b:< doigts	0=-31 2=-28 3=-41 4=-51 5=-28 8=-27
b:< donnees	3=49
b:< dossier	2=-34 3=-63
b:< doubts	1=63
b:< drafted	1=-25
b:< drepanocytose	2=53
b:< drh	0=-59 1=-39 5=-41 6=-30 7=-84 8=-36
b:< drink	8=84
b:< droit	0=-36 1=-33 2=-26 3=-41 5=-27 6=-34 8=-32
b:< droite	0=-74 3=-29
b:< dual	7=67
b:< dues	0=-41 2=-30 4=-43 5=-39 6=-33 7=29 8=-42
b:< dyslexic	4=38
b:< dyspraxic	4=40
b:< ear	3=37
b:< ecarte	7=61
b:< edited	7=-26
b:< editrice	5=-26 8=-28
b:< educatrice	1=-32 8=-38
b:< elected	0=-50
b:< electronic	8=73
b:< elena	0=34
b:< elle	0=-43 3=-55 6=-42 8=-35
b:< elu	0=-49 1=-31 2=-27 5=-39 7=68
b:< elue	1=-36 2=-44 3=-47 4=-57 5=-47 6=-44 8=-45
b:< empreinte	0=-45 1=-42 2=-42 3=-70 4=-35 5=-32 7=-44 8=-31
b:< empreintes	3=83 7=-37 8=-29
b:< en	4=38 6=50 8=-27
b:< encarte	7=56
b:< enseigne	3=-39
b:< epicurien	1=40
b:< epicurienne	1=-29
b:< epileptic	4=64
b:< epouse	5=67
b:< equity	0=-33 2=-42 3=-35 4=-27
b:< erotic	3=-27
b:< escort	0=-43 1=-30 2=-38 3=-43 4=-53 5=-82 6=-39 7=-41
b:< escorte	0=-25 5=-71 8=-30
b:< esprit	1=-28 4=-28 5=-27 7=-25
b:< ethical	0=-29 2=-29 3=-25
b:< ethics	1=-55 5=-31 8=-26
b:< ethique	1=-55
b:< etude	0=-25 1=-30 4=-40 5=-58 6=-28
b:< euro	0=53 1=-38
b:< european	0=-37 7=-37
b:< ex	0=25 1=30 2=-29 5=-56 7=61 8=62
b:< existential	2=-32 3=-46 8=-25
b:< existentialiste	1=34
b:< exotic	7=-46
b:< extrait	3=-34 5=-26
b:< extramarital	5=45
b:< extreme	0=-32 6=-34
b:< eye	0=-27 1=-34 7=-25
b:< face	0=-63 1=-48 2=-57 3=-40 4=-63 5=-48 6=-69 7=-67 8=-48
b:< facial	3=41 4=-30 5=-32
b:< facteur	2=25
b:< fait	4=-52
b:< family	1=-40 2=-85 6=-57
b:< far	0=53
b:< fatigue	0=-34 3=-27 4=-30
b:< fidele	0=34 2=-27 3=-27
b:< fierte	0=-26 1=-62 2=-46 3=-26 4=-31 5=-40 6=-32 7=-40
b:< fils	2=44 4=-26
b:< fin	5=32
b:< fined	8=41
b:< fingerprint	3=-60 4=-42 5=-35 6=-27 8=-36
b:< fingerprinting	3=-32
b:< fingerprints	3=116
b:< flirt	5=-41
b:< fluent	0=-37 1=-41 2=-44 3=-40 4=-39 7=-26 8=-31
b:< fo	0=-42 2=-54 3=-37 4=-33 5=-49 6=-30 7=-65 8=-49
b:< follower	1=51
b:< following	2=41
b:< for	0=-36 2=-27 3=-25 8=-25
b:< force	6=-32 7=-36
b:< formateur	3=-34 8=-31
b:< formatrice	2=-27 4=-28
b:< former	7=35 8=38
b:< franc	1=112
b:< frappe	0=-37 1=-32 3=-59 6=-26 7=-36
b:< fraud	1=-26 5=-27 8=28
b:< fraude	3=-32 8=44
b:< free	1=-34 4=-43 5=-41 7=-36
b:< frequent	5=41
b:< frere	2=36
b:< front	0=-34 2=-36 8=-28
b:< full	3=-28 4=-51 7=-28 8=-87
b:< fully	4=50
b:< gabarit	3=60 7=-31
b:< gabarits	3=-39 4=-40 7=-38 8=-36
b:< gai	0=-28 1=-35 2=-29 5=-41 6=-35 7=-30 8=-39
b:< gait	3=43
b:< garde	0=-75 1=-52 2=-30 3=-46 4=-63 5=-55 6=-55 7=-45 8=75
b:< gauche	0=-57 3=-34 4=-48 5=-30 6=-33
b:< gaulliste	0=74 1=-25
b:< gay	0=-47 1=-51 2=-44 3=-49 4=-37 5=-51 7=-42 8=-39
b:< gene	0=-44 1=-65 3=-40 4=-47 5=-44 6=-40 7=-46 8=-44
b:< genes	3=-25 5=-28 7=-31 8=-27
b:< genetic	7=-43
b:< genetically	2=48 4=-48
b:< geneticienne	2=-56
b:< geneticist	2=-45
b:< genetics	2=-32
b:< genou	4=47
b:< genre	5=-29
b:< gigolo	5=73
b:< girlfriend	6=-74
b:< goes	5=49
b:< grand	1=-89 4=-38 6=-64 8=-25
b:< green	2=-28 4=-27
b:< grew	0=-33 1=-28 8=-38
b:< grindr	5=-44 6=43
b:< guide	1=-37
b:< guild	0=-46 3=-27 4=-30 6=-25 7=-32
b:< guilty	4=-36 5=-29 8=39
b:< had	0=-25 4=87 5=42 6=-41
b:< haemochromatosis	2=26
b:< hand	0=-38 1=-39 2=-30 4=-52 5=-44 6=-34 7=-34 8=-38
b:< handball	0=-29 1=-37 2=-42 3=-35 4=-55 8=-38
b:< handed	0=31 7=-32 8=-33
b:< handicap	2=-27 3=-27 4=-84 6=-30
b:< handprint	3=54
b:< handwriting	4=-25
b:< has	1=52 5=-44 6=-52 7=-38 8=-100
b:< hay	4=49
b:< he	1=-58 2=-66 3=-80 4=-34 5=-40 6=-76 7=-42 8=-34
b:< health	2=-37 4=-59 5=-45 6=-42 7=-44
b:< healthy	1=-30 3=-27 7=-25
b:< heart	0=-38 1=-37 4=-31
b:< heir	8=-34
b:< helped	2=-33
b:< hemochromatose	2=30
b:< her	2=44 3=-56 4=-78 8=31
b:< hereditary	0=-26 1=-30 3=-44 4=-33 6=-30 7=-44 8=-47
b:< heredite	2=28
b:< heritage	0=-31 1=-36 4=-25 8=-25
b:< hetero	1=-42
b:< heterosexual	6=72
b:< heterosexuel	5=-30 6=116
b:< his	1=-99 4=-114 5=-73 6=-27 7=-70
b:< histoire	6=-25
b:< holds	3=-51 7=58 8=-33
b:< homo	1=-26 2=-34 3=-25 4=-26 5=-45 6=77 7=-40
b:< homologation	0=-28 1=-27 2=-38 4=-39 6=-52 7=-39 8=-32
b:< homosexuel	6=89
b:< homosexuelle	6=32
b:< homozygote	2=41
b:< hospital	1=-36
b:< huile	0=-28 1=-29 3=-42 4=-34 5=-64 6=-35 8=-44
b:< humanist	0=-29 1=-97 2=-38 3=-38 5=-34 6=-39 8=-40
b:< humaniste	1=70
b:< husband	0=-42 1=-61 3=-36 5=-42 6=-70 7=-38 8=-26
b:< hypersensible	4=43
b:< i	0=-28 2=-36 5=-28 6=-27
b:< ideal	4=-33 5=-44
b:< idealiste	1=-30
b:< iel	1=-38 2=-26 3=-36 4=39 5=-58 6=-71 7=34 8=-32
b:< ig	7=36
b:< il	1=-34 2=-25 3=-81 4=-43 5=-30
b:< ils	5=56 6=45
b:< immunocompromised	4=81
b:< imprimeur	0=-26 7=-63
b:< in	3=-41 6=58 7=40 8=-35
b:< independent	0=-27
b:< infirmier	4=-41
b:< infirmiere	0=-27 1=-41 2=-28 3=-48 5=-46 6=-58 7=-39 8=-50
b:< ingenieur	0=-25 3=-25 4=-32 7=-40 8=-33
b:< ingenieure	2=-25 7=-31 8=-30
b:< inherited	2=-26 4=-35 5=-26
b:< initiated	1=40
b:< injury	0=-32
b:< inscrit	2=30
b:< insomniaque	4=73
b:< interdiction	8=85
b:< interdit	8=76
b:< interruption	4=42
b:< into	5=67
b:< intolerante	4=43
b:< iris	0=-68 1=-68 2=-78 4=-64 5=-64 6=-86 7=-74 8=-65
b:< it	0=32
b:< j	0=37 1=-62 2=-29 3=-65 6=-85 7=-28 8=25
b:< jailed	8=52
b:< jamais	0=-27 4=67 6=-34 8=67
b:< je	2=-60 3=40 4=-31 6=54 7=-55 8=-54
b:< joined	0=39 1=40
b:< journaliste	1=-34 2=-34 3=-28 4=-35 5=-28 6=-41
b:< juge	3=-26
b:< juriste	0=-27 1=-30 2=-27 3=-64 4=-32 5=-31 6=-43 7=-40 8=-41
b:< jury	8=-28
b:< karyotype	2=38 4=-30
b:< kept	4=-49
b:< klinefelter	2=33
b:< known	0=61 5=45
b:< l	0=-75 2=-29 3=64 4=-41 5=27 6=-69 7=-47
b:< la	1=-37 4=-93 5=-48 7=-48 8=28
b:< lab	2=-43
b:< labour	0=-82 1=-54 2=-48 3=-60 4=-57 5=-52 6=-36 7=-45 8=-49
b:< laique	1=37
b:< law	0=-30 1=-27 2=-28 3=-27 4=-28 5=-39 6=-31 7=-33 8=-50
b:< le	0=-120 2=-28 5=-42 8=38
b:< leads	0=-36 1=49 2=-27 6=-25
b:< lecture	1=-29 7=-38
b:< led	0=-33 1=-26 2=-26 4=-26 5=-27 6=-34 7=-45 8=-28
b:< left	1=-44 3=-39 4=-53 5=28 6=-44 7=44 8=43
b:< legal	5=-31
b:< les	0=-57 1=-31 2=-30 3=84 4=-33 5=-54 6=38 8=-26
b:< lesbian	3=-26
b:< lesbienne	6=93
b:< lesbos	1=-52 4=-29 6=-36 7=-37
b:< lgbt	4=-26 6=-64 7=-39 8=-36
b:< lgbtq	6=54
b:< liaison	0=-45 1=-44 2=-50 3=-41 4=-40 5=-62 6=-41 7=-49 8=-31
b:< liberal	0=-47 1=-32 3=-32 4=-28 5=-26 7=-31
b:< libertin	6=-25
b:< libertinage	5=-35
b:< libre	1=69
b:< licencie	7=67
b:< liste	0=-72 1=-28 2=-41 7=39 8=-26
b:< live	3=44
b:< lives	0=-29 1=-62 5=92 6=-29 7=-30
b:< local	7=90
b:< loge	2=-28 3=-37 4=-35 5=-29 6=-32 7=-32 8=-27
b:< logiciel	3=-33
b:< lost	5=25 6=30
b:< loves	1=-55 2=-27 4=-36 5=-58
b:< lynch	2=41
b:< m	1=35 5=46 6=-28 7=37 8=47
b:< ma	1=56 3=49
b:< macon	0=-40 1=-34
b:< main	0=-32 1=-44 2=-27 3=-64 4=-36 5=-31 6=-36 7=-44 8=-63
b:< maitre	0=-40 1=-65 6=-34
b:< maitresse	0=-41 1=-38 2=-40 3=-40 4=-33 6=-32 7=-44 8=-36
b:< makes	5=64
b:< maladie	2=67 4=-65
b:< mandat	7=62
b:< mandataire	8=-26
b:< mandats	7=65
b:< manifestation	0=-44 1=-48 2=-31 4=-37 5=-36 6=-29 7=-25
b:< mannequin	5=-26
b:< mari	0=-40 1=-37 4=-33 5=-28 6=-69 8=-33
b:< marie	1=-32 4=-33 5=-39
b:< mariee	0=-42 6=-60
b:< married	0=-29 1=-46 2=-30 3=-29 4=-33 5=-71 7=-27 8=-53
b:< master	1=-50
b:< materialist	1=53 8=-31
b:< medecin	2=-68 3=-25 4=-72 5=-40 6=-26 7=43
b:< medical	4=-48 5=-28 7=-36
b:< medically	4=71
b:< member	1=48 3=-31 5=-33 6=43
b:< membership	7=-52
b:< membre	5=-30 6=-36 8=-28
b:< men	0=-53 1=-28 2=-27 3=-42 4=-41 5=-35 6=-77 7=-53 8=-47
b:< meneur	7=41
b:< mentioned	5=-41 6=-36 8=-38
b:< mes	1=40 5=30 8=-32
b:< militaire	0=-45 1=-44 2=-49 4=-29 7=-63
b:< militant	0=-57 1=-27 3=-41 7=49 8=-29
b:< militante	0=-29 1=-59 2=-25 3=-26 5=-32 6=-46 7=-85 8=-32
b:< mis	8=76
b:< mise	7=-30
b:< missed	4=67
b:< mme	3=-72 5=-57 7=40 8=-92
b:< mon	4=48 5=-26 8=-41
b:< mothers	7=-26
b:< moulin	0=-29
b:< mouvement	0=-34 3=-26 4=-35 5=-35 6=-30 7=-32 8=-32
b:< moved	5=-28 6=-42
b:< mr	0=-43 4=32 7=-39
b:< mrs	2=27 5=-37
b:< ms	2=-74 3=61 5=29 7=30 8=25
b:< multiplie	5=49
b:< murder	1=-26 4=-25
b:< mutation	0=-50 1=-40 3=-51 4=-32 5=-48 6=-62 7=-25
b:< mutations	2=-28 7=-28
b:< mutuelle	0=-43 1=-30 2=-33 3=-25 4=-76 5=-42 6=-31 8=-53
b:< my	1=-44 2=57 3=62 4=-45 5=-71 8=-65
b:< naked	1=-27 8=-28
b:< national	0=-56 1=-26 7=-42
b:< nationalist	0=80
b:< nationaliste	0=36
b:< ne	1=37
b:< nee	2=26
b:< needs	1=-27 2=-36 3=-28 4=41 5=-40 8=-29
b:< negociateur	0=-25 1=-26 3=-29 5=-43
b:< negotiated	0=-32 3=-26
b:< never	0=-27 1=-28 2=52 6=112 8=37
b:< nexus	3=77
b:< ni	0=52 1=-28 4=-37
b:< nietzscheen	1=37
b:< no	0=-63 1=-57 4=-46 6=-109 7=-55
b:< nominated	6=45
b:< non	0=-75 3=-70 4=-32 5=-49 6=-62 7=-31 8=-89
b:< nostalgique	0=45
b:< not	0=49 1=-45 2=-27 4=72 5=-25 6=52 7=66 8=76
b:< note	4=-40 7=-30
b:< nuj	7=40
b:< nurse	1=-35 3=-28 4=-37
b:< objecteur	1=32
b:< obligation	8=73
b:< occupational	2=-34 4=-74
b:< oeil	2=-29 3=-45 4=-40 5=-25 7=-44 8=-36
b:< off	4=44 5=-28
b:< oliver	4=37
b:< on	1=35 2=-26 4=25 5=48 6=111 7=79 8=91
b:< once	8=40
b:< one	1=-34 2=-27 3=-38 4=42 5=-64
b:< open	5=-63
b:< openly	6=52
b:< opere	4=66
b:< opposante	0=63
b:< organised	0=37
b:< organiser	0=39 7=-30
b:< organises	1=57
b:< orientation	0=-33 1=-34 2=-67 3=-35 4=-33 5=-49 6=-32 7=-34 8=-28
b:< our	5=-37 7=-28
b:< out	0=-67 1=-29 4=-35 5=-42 6=-29 7=-39 8=-120
b:< pacifica	1=-62
b:< pacifist	1=63
b:< pacifiste	0=-34 1=77
b:< pacse	0=-52 1=-47 2=-61 3=-28 4=-58 5=-39 6=-49 7=-47
b:< paid	7=35
b:< palm	0=-64 1=-34 2=-58 3=28 4=-36 5=-53 6=-50 7=-50 8=-68
b:< pandemic	8=-30
b:< paralysie	1=-27 4=-38
b:< parental	0=-36 2=-30 4=-58 6=-37
b:< parole	4=-35
b:< partenaire	0=-35 4=-27
b:< partenaires	0=-52 1=-31 2=-32 3=-35 4=-38 5=-45 6=-36 8=-29
b:< parti	0=-51 1=-35 2=-32 4=-42 5=-50 6=-31 7=-25 8=-31
b:< partie	5=34 6=-29
b:< partner	0=-81 1=-39 3=-57 4=-35 5=-73 6=-38 7=-36 8=-44
b:< party	0=-58 1=-29 3=-31 4=-59 5=-38 6=-28
b:< pas	0=-26 1=-25 2=-47 4=69 5=-51
b:< passe	0=58
b:< passed	2=-30
b:< passion	0=-26 3=-38 4=-28 7=-34 8=-40
b:< passport	2=-25 3=-58 4=-27 5=-34 7=-34 8=-28
b:< past	1=53
b:< patissiere	8=-26
b:< pays	7=65
b:< peine	0=-68 1=-59 2=-55 3=-62 4=-93 5=-70 6=-54 7=-70
b:< permanence	0=-60 5=-42 7=-34 8=-29
b:< permanent	1=-30 5=-31 6=-61 7=-62 8=-39
b:< permis	6=-27 7=-38
b:< philosophie	1=-31
b:< philosophy	1=-64
b:< photo	3=41
b:< photographe	3=-34
b:< pilote	7=43
b:< place	8=41
b:< plan	5=-56
b:< platform	1=-33
b:< pleaded	8=43
b:< pointage	3=74
b:< pointeuse	3=75
b:< police	0=-46 1=-25 2=-36 6=-51 7=-25 8=-98
b:< policy	5=-25 6=-26
b:< political	0=33
b:< politique	0=-77
b:< polyamory	5=50
b:< polyamoureuse	5=65
b:< polyamoureux	2=-46 5=48
b:< porn	5=54
b:< porno	5=48
b:< porteur	2=-88 4=27 5=-49 6=-31
b:< porteuse	2=33 7=-41
b:< positiviste	1=-95
b:< pouce	0=-34
b:< pour	3=69
b:< poursuivi	8=67
b:< practises	1=56
b:< pratique	5=74
b:< predisposed	2=82 4=-43
b:< predisposition	2=25
b:< prelevement	2=41
b:< premier	6=38
b:< president	0=-35 7=-27
b:< prets	7=-29
b:< prevention	1=-31 2=-33 5=-31 6=-30 7=-25 8=-35
b:< pride	0=-48 3=-26 4=-34 6=-48 7=-35
b:< prints	7=-35
b:< prise	0=-39 1=-33 6=-26 7=-27 8=-46
b:< prison	0=-33 1=-55 2=-37 3=-44 4=-37 5=-33 7=-35 8=-61
b:< pro	8=-25
b:< probation	4=-67 8=-52
b:< proces	0=-30 1=-49 2=-30 3=-59 4=-29 5=-40 6=-25 7=-25 8=-62
b:< professeur	1=54 2=-38 6=-29
b:< professional	1=-43 2=-55 3=-34 4=-28 5=-33 6=-47 7=-30
b:< profil	2=28
b:< prospect	0=-25
b:< prud	7=-29
b:< psychologue	6=-38
b:< public	5=-47 6=-37
b:< queen	3=-33 6=-37
b:< queer	1=-33 2=-26
b:< questioning	6=57
b:< quit	0=-38 2=-40 3=-33 4=-28 5=38
b:< radical	0=-33 5=-25
b:< radicalement	0=-34
b:< raised	1=42
b:< ran	1=-39 2=-72 3=-33 4=-55 5=-43 6=-64 7=-51 8=-57
b:< rapport	1=-44 2=-38 3=-55 4=-28 5=-42 6=-55 7=-35 8=-41
b:< rapports	3=-30 4=-26 5=49 6=-31 8=-47
b:< reconnaissance	0=-47 1=-56 4=-44 5=-37 6=-33 7=-38 8=-49
b:< reconnu	3=31 4=47
b:< record	3=-41 6=-41 8=-50
b:< red	0=-39 1=-51 2=40 3=-50 4=-31 5=-33 6=-50 7=-34 8=-35
b:< reeducation	4=-32
b:< referee	4=35
b:< refugie	0=38
b:< refuse	1=38
b:< refuses	0=59 1=-31 2=46 7=39
b:< regionaliste	0=49
b:< registered	4=55
b:< rejects	1=43
b:< relation	6=-49
b:< relations	0=-29 1=-30 3=-28 4=-47 5=-72 6=-33 7=-30 8=-33
b:< relationship	5=-46
b:< relaxe	8=51
b:< released	4=-44 8=50
b:< renvoye	6=67
b:< reported	2=40 5=36
b:< representant	0=-42 1=-41 2=-35 3=-25 4=-51 5=-41 6=-44 7=-56 8=-50
b:< representante	5=-32
b:< represents	0=-29 1=-35 4=-26 5=-38 7=-69 8=-33
b:< reproduction	0=-46 1=-42 4=-26 5=-31 6=-25 7=-42 8=-52
b:< republic	3=-32 8=-26
b:< reseau	3=61
b:< resigned	1=27
b:< responsable	4=-26 5=-31 8=-33
b:< restaurant	1=-31 3=-31
b:< retina	3=55 4=-29
b:< retine	3=-41
b:< ridge	0=-25 1=-47 2=-30 3=-32 4=-47 5=-31 6=-31 7=-41 8=-60
b:< right	0=-55 1=-43 5=-39 6=-29 7=-38
b:< rob	6=45
b:< robbed	8=-38
b:< rolled	3=-30
b:< romance	1=-34 2=-38 3=-28 4=-32 5=-25 6=-35 8=-49
b:< rose	7=67
b:< rosicrucian	1=87
b:< rouge	0=-33
b:< royaliste	0=47
b:< rqth	2=-27 3=-25 4=81 7=-29
b:< rugby	6=-45 7=-67
b:< rumour	5=38
b:< rumoured	4=-29 5=47
b:< runs	1=-35 2=-26 5=-25 8=-35
b:< rupture	4=35
b:< s	0=54
b:< sa	0=28 2=-37 3=35 6=-31 8=-70
b:< sales	0=-45 1=-53 2=-36 3=-46 4=-41 5=-34 6=-40 7=-34 8=-25
b:< sang	2=70 4=-27
b:< sans	5=58 6=-89
b:< sante	4=-44
b:< sarah	0=32
b:< sat	7=-25
b:< saving	5=51
b:< says	1=49 4=49 5=-53 6=-36
b:< scenariste	6=-46
b:< sceptical	1=-40 2=-25 4=-26
b:< sceptique	1=-51 2=-31 4=-36 5=-25 6=-33 8=-31
b:< science	0=-27 1=-25
b:< scientologist	1=81
b:< se	0=37
b:< secretaire	2=-34 5=-36
b:< secretary	1=-31 6=-38 7=-41
b:< section	0=-89 1=-81 2=-47 3=-47 4=-49 5=-40 6=-31 7=-100 8=-57
b:< securite	4=-30 8=-41
b:< security	0=-34 1=-34 3=-38 5=-42 7=-26 8=-35
b:< seems	1=63
b:< seiu	7=67
b:< selection	4=-29 5=-27
b:< selfie	3=62
b:< sells	0=-37 2=-31 3=-94 4=-29 5=-43 6=-29 7=-33
b:< selon	4=50
b:< semble	4=38
b:< sent	5=45
b:< sentence	0=-46 1=-35 2=-31 3=-28 4=-46 5=-25 6=-35 7=-33 8=-34
b:< sentenced	8=-34
b:< sequencage	2=46
b:< sequenced	2=27 8=-26
b:< serait	1=45 8=54
b:< seropositif	4=59 5=-26
b:< served	7=42 8=68
b:< ses	0=77 2=-28 5=-39 6=38
b:< severe	4=46
b:< sevre	4=90
b:< sex	0=-33 1=-37 3=-37 4=-29 5=35 6=-56 7=-64 8=-58
b:< sexologue	0=-30 1=-40 2=-52 3=-35 4=-34 6=-38 7=-40
b:< sexual	0=-28 2=-30 3=-41 4=-42 5=27 6=-26 7=-30
b:< sexualite	5=28
b:< sexually	5=29
b:< she	0=-86 1=-123 2=-88 3=-41 4=-50 6=-26 7=-33 8=-30
b:< shop	7=27
b:< sick	0=-42 1=-31 2=-36 3=-33 4=-48 5=-29 6=-26 7=-50 8=-43
b:< sickel	2=38
b:< signature	0=-108 1=-72 2=-74 3=-100 4=-77 5=-64 6=-50 7=-46 8=-91
b:< signed	0=59 4=37
b:< since	4=-29 6=38
b:< single	0=-50 1=-47 3=-33 4=-34 5=-38 6=-51 7=-46
b:< sits	0=48
b:< six	8=42
b:< sleeps	2=-33
b:< social	0=-32 5=-25
b:< socialist	0=45
b:< soignante	4=50
b:< sold	0=-31 2=-43 4=48 5=-26 6=-38 7=-29 8=-50
b:< solidarity	7=-42
b:< solipsist	1=78
b:< son	0=30 1=33 2=-35 3=32 4=-29 5=-27 7=47 8=56
b:< sorti	6=36
b:< soudeur	7=49
b:< sourd	4=-64
b:< speaker	3=44
b:< speaks	1=-36 4=-26 6=87
b:< spends	7=35
b:< spent	0=34 1=32 8=-38
b:< sports	2=-25 4=-46
b:< stage	0=31 4=49
b:< sterile	4=58
b:< steward	3=-38 4=-41 6=-29 7=-85 8=-27
b:< stoique	0=-49 1=-37 2=-30 3=-35 4=-37 5=-50 7=-40 8=-34
b:< stood	6=47
b:< straight	0=-67 1=-46 2=-37 3=-36 4=-57 5=-33 7=-31 8=-50
b:< strict	1=39
b:< strip	3=-26
b:< struck	1=-27
b:< students	7=-39
b:< studied	0=-42 1=-30 2=-35 3=-33 6=-32 7=-34
b:< sud	0=-50 1=-35 2=-26 3=-57 4=-52 5=-44 6=-42 7=-88 8=-49
b:< suivi	8=82
b:< support	3=-28
b:< sursis	0=-25 5=-36 6=-37 8=-36
b:< surveillant	0=-29 3=-38 5=-29 6=-26 8=-68
b:< suspendu	8=51
b:< swinger	0=-26 3=-39 4=-36 5=61 6=-27 7=-25
b:< swingers	5=42
b:< syndic	2=-50 3=-29 4=-40 6=-28 7=-89
b:< syndicat	0=-27 1=-25 5=-27 7=-67 8=-25
b:< syndication	1=-33 2=-29 3=-29 7=-61 8=-53
b:< syndique	7=43
b:< syndrome	2=69
b:< tagged	7=-32
b:< taken	8=65
b:< taught	0=-38 1=-38 4=27 7=-65 8=-25
b:< taux	3=54 4=46
b:< tea	0=30
b:< teaches	0=-46 1=-88 2=-25 4=-29 5=-25 6=-33 7=-33
b:< technicien	3=-43
b:< tells	4=-43
b:< temple	3=-52
b:< test	3=28 4=-30
b:< tete	0=-30 7=41
b:< the	0=-46 1=-85 2=-59 4=-35 5=-51 6=-38 7=-35 8=-36
b:< their	0=-31 4=78 5=-43 6=-80 8=50
b:< thermal	3=44
b:< these	3=-34 7=-38
b:< they	0=-53 2=-60 3=38 4=-48 5=26 6=-67 7=-54 8=-45
b:< thinks	0=-26 7=56
b:< three	8=50
b:< thumb	3=50 4=-33
b:< time	4=-39 5=-27 6=-26 8=-56
b:< titre	3=43
b:< told	2=-29 5=-35 8=66
b:< tom	4=63
b:< took	0=26 4=30
b:< tracabilite	2=-25
b:< trace	3=60
b:< trade	0=-25 4=-27 7=-59 8=-40
b:< traducteur	0=-47 1=-26 4=-28 5=-27 8=-30
b:< trained	1=-35 2=-39 4=-28 5=-34 6=-45 7=-28
b:< traitement	0=-34 2=-40 4=-31 5=-59 7=-36
b:< traiteur	0=-31 1=-26 3=-26 5=-29 6=-30
b:< transhumanist	1=50 2=-38 4=-50
b:< transmission	1=-32 2=-38
b:< travail	8=51
b:< travailleur	0=-32 4=61
b:< treasurer	0=-31 7=-67
b:< tres	0=37 1=-32
b:< tresorier	0=30
b:< trial	0=-53 1=-50 2=-36 3=-66 4=-55 5=-47 6=-37 7=-53 8=-61
b:< tribunal	6=-32 8=-36
b:< trois	0=-40 1=-29 8=38
b:< twenty	7=40
b:< twins	2=62
b:< two	1=-40 2=-51 3=-29 5=-98 6=30 7=-52
b:< typage	2=75
b:< type	2=-31 4=64
b:< typing	3=26
b:< typist	3=41
b:< un	0=-83 1=-67 2=44 3=-60 4=-27 6=-62 7=-37
b:< under	8=100
b:< une	0=42 4=53
b:< union	0=-110 1=-88 2=-74 3=-64 4=-65 5=-79 7=-42 8=-53
b:< unite	7=61
b:< united	0=-31 1=-34 2=-36 3=-40 5=-48 6=-30
b:< usdaw	7=45
b:< uses	4=63
b:< utilitarian	1=26
b:< vaccination	4=-40 5=-29 7=-29
b:< vaccins	4=49
b:< variant	3=-26 5=-27 6=-25 7=-30
b:< vegan	0=-41 1=40 8=-57
b:< vegane	0=-29 1=46
b:< veines	3=35
b:< vendeur	2=-40 3=-25 5=-25
b:< vendeuse	1=-28
b:< verification	8=-27
b:< vert	0=-30 2=-33 4=-36 5=-27 6=-26
b:< vertigo	4=74
b:< very	0=34
b:< veterinaire	0=-41 1=-29 2=-40 3=-49 4=-27 5=-48 6=-34 7=-36 8=-45
b:< veuve	6=51
b:< victim	8=-29
b:< victime	0=-26 4=-30 6=-33 8=-47
b:< vie	6=-43
b:< vierge	5=86 8=-25
b:< virgin	0=-36 1=-40 2=-34 3=-37 4=-59 6=-37 7=-48 8=-49
b:< visage	3=-37 7=-25
b:< visiteuse	4=-46
b:< visits	5=55
b:< voice	0=-35 1=-41 2=-51 3=31 4=-41 5=-39 6=-52 7=-34 8=-40
b:< voiceprint	3=29
b:< voix	0=-76 1=-62 2=-50 3=-57 4=-63 5=-63 6=-51 7=-83 8=-57
b:< vol	0=-43 1=-30 2=-36 3=-56 4=-66 5=-56 6=-43 7=-32
b:< volunteer	4=-25 5=-29 8=-28
b:< vote	0=-42 7=-27
b:< voted	0=66
b:< wants	5=-51
b:< was	0=72 1=45 2=-31 5=40 6=67 8=56
b:< we	0=30 3=52 5=-29
b:< wearing	4=49
b:< wears	1=-27 4=53 6=-40 8=88
b:< western	7=-38
b:< wheelchair	4=-33 6=-28
b:< widower	1=49 8=-25
b:< wildlife	2=-36
b:< wishes	1=27
b:< won	0=-32 4=-34 5=-27 6=32 7=-40 8=-55
b:< worked	1=-39 3=-28 4=34 7=-25
b:< works	0=-44 3=47 4=-44 6=-26 7=-60
b:< would	4=-27
b:< wouldn	1=35
b:< wrote	0=-54 1=-78 2=-45 3=-65 5=-67 6=-51 7=27 8=-46
b:< yann	5=32
b:< yes	7=48
b:< youth	0=-36 1=-34 2=-29 3=-38 4=-33 5=-59 6=-64 7=-36
b:a 19	8=56
b:a 1984	1=58
b:a 1994	0=55
b:a 2020	0=35
b:a 23andme	2=34
b:a 3d	3=38
b:a 40	6=-28 8=-26
b:a 80	4=51
b:a adhere	7=53
b:a adn	2=-34
b:a anime	5=-32 7=-28 8=-25
b:a annonce	6=59
b:a appris	0=40
b:a arrete	4=50 8=71
b:a aucun	4=38 7=34
b:a aucune	0=29
b:a avoir	6=41
b:a avoue	8=59
b:a badge	4=-42
b:a balanced	2=50
b:a bamako	4=52
b:a ban	8=78
b:a bank	0=-38 6=-31 7=-38
b:a believer	1=40
b:a benedictine	0=-25
b:a biometric	3=-67 4=-39 8=-28
b:a bit	0=-25 1=-27 4=39 8=-25
b:a blog	4=-42 5=-30
b:a book	0=-62
b:a braille	4=-61
b:a brawl	8=61
b:a brexit	0=36
b:a brule	0=62 1=-40
b:a brush	8=58
b:a bruxelles	0=26
b:a bure	0=67
b:a business	5=44
b:a cafe	1=-27 4=-35 7=-57
b:a campe	0=63
b:a candidate	0=34
b:a capte	3=26
b:a caractere	5=47
b:a card	8=-26
b:a cartographie	2=-48
b:a cause	3=35 5=30
b:a ce	4=38
b:a celle	3=50
b:a centrist	0=51
b:a chaque	0=37
b:a charity	8=44
b:a children	2=-29 4=-35
b:a chimera	2=45
b:a choisir	6=31
b:a chromosome	2=87
b:a circule	5=46
b:a civil	1=45
b:a class	3=-30
b:a classe	8=53
b:a clean	4=29
b:a cleft	4=73
b:a client	5=62
b:a clinic	8=-27
b:a cochlear	4=74 8=-30
b:a colle	0=91
b:a colleague	5=57
b:a colonoscopy	2=38
b:a colostomy	4=27
b:a commande	2=56 4=-31 6=-40 7=-31
b:a community	0=-35 1=29
b:a company	4=-26 5=49
b:a compare	3=38
b:a confie	1=30 2=28 4=40
b:a confirmed	1=28 6=65
b:a connu	0=69 6=-34 8=56
b:a consensual	5=76
b:a convaincu	0=-29
b:a convent	1=38
b:a convinced	0=59 1=67 8=-31
b:a councillor	0=43
b:a counsellor	2=-34
b:a country	6=30
b:a cousin	2=46
b:a couvert	0=-59 3=-38 8=-64
b:a cree	0=70
b:a crime	1=-40 4=-33 8=-28
b:a criminal	8=52
b:a cru	1=41 4=-26 5=68
b:a day	0=-33 1=-59 4=30 5=-28 6=-32 8=-34
b:a de	2=51
b:a deal	2=-26 4=-34 5=-35 8=-27
b:a dechire	7=64
b:a defile	0=63
b:a demande	1=43 3=28 4=31
b:a demissionne	8=30
b:a democratic	0=51
b:a demonstration	0=-25 8=53
b:a des	4=34
b:a desk	4=41
b:a dessine	4=-39
b:a deux	4=-35 5=-53 6=71 8=-28
b:a developpe	0=-30 4=-54
b:a dieu	1=46
b:a dijon	6=-27 8=-25
b:a director	8=86
b:a dirige	0=-38 7=-25
b:a dit	1=36 4=-45
b:a dix	7=34 8=55
b:a dna	2=61 3=-28 5=-36 6=-41 7=-38 8=-51
b:a docker	0=58
b:a doigt	3=83
b:a domicile	8=-30
b:a donne	0=-26 1=-31 2=61 5=-32
b:a double	6=28
b:a drinking	4=35
b:a droite	7=-40
b:a drug	4=-25
b:a dutch	0=-25
b:a ecope	8=48
b:a ecrit	2=-29 3=-42 4=-38 5=-61 7=-31 8=-33
b:a edite	0=-36 2=-49 4=-25
b:a embrasse	6=54
b:a empreinte	3=32
b:a enregistre	3=29
b:a epouse	5=-63 7=-31 8=-25
b:a ete	0=-61 1=34
b:a etudie	0=-42 5=-46
b:a eu	2=31 3=-25 4=42 5=59
b:a evoque	5=46
b:a exercee	1=58
b:a face	0=-25 3=31 4=-37 7=-30
b:a facial	3=-30
b:a fair	7=46
b:a fait	0=-72 4=70 7=-54
b:a faith	1=32
b:a family	0=48 7=-39
b:a faute	5=52
b:a federalist	0=41
b:a felony	8=58
b:a feminist	0=43
b:a ferme	6=46
b:a fetish	5=37
b:a fianna	0=44
b:a fight	8=40
b:a figure	0=45
b:a film	1=-33 8=-31
b:a filme	5=-54 6=-40 7=-40
b:a filmee	0=-53
b:a fine	0=32
b:a fingerprint	3=-53
b:a fire	6=50
b:a fireworks	4=49
b:a fixed	7=58
b:a fo	7=57
b:a fonde	7=70
b:a football	3=40
b:a forged	8=50
b:a former	4=-41 5=38 7=-44 8=-37
b:a freemason	1=62 8=-34
b:a fresnes	8=58
b:a fridge	4=70
b:a fui	0=50 5=-26
b:a further	8=36
b:a gagne	8=-25
b:a gait	3=52
b:a garde	0=41 4=46 8=-29
b:a gauche	1=-33 4=-30 7=-33
b:a gay	6=51
b:a gene	4=-34
b:a gere	1=-36 2=-25 4=-31 5=-50
b:a gifted	6=45
b:a girlfriend	6=76
b:a gmb	7=53
b:a golf	5=-33 7=-49
b:a good	1=-44 4=-44 5=-61 7=45
b:a great	1=-25
b:a greek	8=56
b:a green	0=47 6=-25 7=-75
b:a grin	5=35
b:a group	0=50 4=-27 5=31 7=-43
b:a gueret	5=-28
b:a half	2=43
b:a hamas	0=46
b:a hamlet	0=-60
b:a heart	2=-36 4=42 5=-34
b:a hereditary	2=62 4=-36
b:a hip	4=53
b:a history	7=29
b:a hobby	1=-33 8=-31
b:a home	6=-26
b:a horizons	0=48
b:a hospital	1=34 2=-25
b:a hotel	6=-26
b:a humanist	1=103
b:a hysterectomy	4=35
b:a interdit	2=41
b:a jamais	1=37 2=-54 4=-67 6=57 7=-25 8=-29
b:a jewish	1=-25 4=-27 8=-28
b:a joint	3=25
b:a joke	1=32
b:a joue	0=-39 4=-35 5=-42 6=-62 8=-31
b:a jour	4=47
b:a journal	0=-33 3=-28 4=-33 5=-26 7=-31
b:a june	6=36
b:a juror	0=-57 4=-34 5=-26 6=-49 7=-54
b:a jury	3=-29 5=-27 7=-34
b:a kidney	4=37
b:a l	2=-29 3=-43 4=-90 5=-130 8=-107
b:a la	0=-76 1=25 4=-31 5=-73 6=-25 7=63
b:a laisse	6=-29
b:a latex	4=31
b:a le	0=-44 1=-48 2=65 4=-26
b:a lesbian	0=-35 6=153
b:a letter	8=72
b:a lifelong	1=41
b:a lire	7=32
b:a lisbonne	5=47
b:a little	4=50
b:a livre	0=-27 7=-28
b:a lobbyist	0=33
b:a lodge	1=90 6=-41 7=-30
b:a lot	4=38 7=47
b:a love	4=-42 5=-52 8=-35
b:a lover	5=59
b:a lyon	0=-26 1=-88 4=-34
b:a magazine	6=-31
b:a man	6=56 8=48
b:a manifeste	0=42
b:a married	5=31
b:a masonic	0=-45
b:a master	4=-29
b:a matter	1=45
b:a member	0=64 6=-33 7=50
b:a memoir	5=55
b:a mene	7=36
b:a mi	1=41
b:a midi	4=46
b:a milite	0=59
b:a mining	6=33
b:a minister	5=49
b:a mis	1=40 5=-29 6=-25 8=-39
b:a mistress	5=55
b:a monarchist	0=67
b:a monte	0=-37 1=-59 4=-26 5=-29 7=55
b:a monter	0=40
b:a month	4=-37 7=34
b:a montpellier	6=-27
b:a montre	2=46 4=-32
b:a motorbike	4=58
b:a nancy	1=37 5=-30
b:a nantes	0=-31 6=-26
b:a nasuwt	7=57
b:a ne	0=-53 1=-59 2=-48 3=-41 4=-53 5=-26 7=-35 8=-37
b:a necker	4=-37
b:a neighbour	5=42
b:a nervous	4=38
b:a new	0=-33 6=-26
b:a newsletter	0=28
b:a nice	0=-37
b:a night	8=46
b:a non	1=36
b:a numerise	3=47
b:a nurse	4=37
b:a obtenu	0=39 2=-39
b:a organise	5=-27 7=-25
b:a ouvert	1=-33 8=43
b:a parking	8=31
b:a parler	2=-45
b:a party	0=57 1=-32
b:a pas	0=-36 2=51 3=48 4=-62 6=-29 8=41
b:a passe	2=32 3=48 8=88
b:a passion	5=-25
b:a patriot	0=44
b:a pau	1=-39 4=-30 5=-60 6=-31 7=-44 8=-44
b:a payroll	7=-32
b:a penny	7=29
b:a perdu	1=69 4=95
b:a personal	5=35
b:a philosophy	1=59
b:a phone	3=-31
b:a photographie	3=-44 5=-30 6=-38
b:a picture	5=48
b:a pilot	4=47 5=-31 6=-48
b:a pilote	4=-26
b:a plea	8=47
b:a plein	4=57
b:a plus	0=-37 3=-29 5=43 6=-27
b:a plusieurs	5=62
b:a police	1=25
b:a porte	0=49 4=-26 7=58
b:a positive	2=40
b:a posting	0=35 6=37
b:a poultry	1=30
b:a prenatal	4=-42
b:a present	1=42
b:a prevoir	7=32
b:a principal	7=42
b:a printout	2=38
b:a pris	0=-26 5=-30 7=-39 8=-38
b:a prize	0=-25 1=-26 3=-26 4=-25 5=-45 7=-33 8=-29
b:a problem	0=58 1=-35
b:a produit	2=-35
b:a profile	6=57
b:a prosthetic	4=48
b:a prouve	2=66
b:a pu	0=-31 3=48
b:a pub	8=45
b:a pupil	1=38 5=58
b:a quarante	6=57
b:a queer	6=70
b:a quimper	3=-46
b:a quitte	0=-49 1=74 6=45 7=75 8=-25
b:a raconte	6=73
b:a rally	0=66
b:a rapproche	3=59
b:a rare	2=52
b:a reading	7=-36
b:a realise	6=-25
b:a reconnaissance	3=-63
b:a reconnu	8=68
b:a recovering	4=80
b:a redige	1=-29 3=-35 7=-26
b:a reenroler	3=27
b:a refuse	0=-26 2=26 3=41 7=-35
b:a rejoint	1=-30 7=44
b:a relationship	6=34
b:a rendu	0=-53 7=28
b:a rennes	4=-25
b:a renove	0=-29 1=-43 4=-49 5=-39 6=-29 7=-28
b:a reprimand	8=50
b:a repris	3=-25 7=73
b:a requis	8=59
b:a residence	8=59
b:a restaure	0=-25 4=-25 5=-26
b:a retrouve	2=67
b:a revele	2=29 4=-27
b:a ring	5=43
b:a risque	2=39
b:a roissy	7=51
b:a row	0=43
b:a rule	5=30
b:a sa	0=27 3=66 7=34
b:a saint	0=40
b:a same	5=-49 6=83
b:a sawmill	4=44
b:a sceptic	1=60
b:a se	4=51
b:a secular	1=62
b:a seizure	4=55
b:a sentencing	8=-27
b:a serial	5=51
b:a ses	0=53 4=-51
b:a sex	4=-27 5=69
b:a sexual	5=74 6=-27
b:a short	1=-25 4=-32 6=-31
b:a signale	4=42
b:a signature	3=-36 8=43
b:a signe	0=44 3=59
b:a small	6=53
b:a social	0=-28
b:a socialist	0=42
b:a solidaires	7=46
b:a son	0=-48 1=-37 2=68 3=-25 5=-26 6=-29 8=-31
b:a soutenu	0=36 1=-31 5=-34
b:a special	2=-41 4=66 6=-26
b:a spell	4=58
b:a spent	8=48
b:a state	0=34
b:a steward	5=-32 7=-50
b:a stick	4=51
b:a straight	1=-30 2=-27 4=-36 6=-80
b:a strasbourg	6=47
b:a stray	8=-29
b:a stroke	4=42
b:a student	0=36 8=41
b:a study	4=-25 6=-34
b:a success	7=-38
b:a suivi	0=42
b:a supplier	5=41
b:a supporter	0=38
b:a suspect	8=50
b:a suspended	8=36
b:a t	1=-48 5=41 6=44 8=-62
b:a tabloid	6=74
b:a tag	8=82
b:a talk	2=-25
b:a tax	0=42
b:a taxi	0=33 3=31
b:a teacher	4=-25 6=45 7=34
b:a telephone	3=-26
b:a teller	0=49
b:a template	3=54
b:a tenu	0=68 1=-32 4=-45 6=-26 7=-26 8=-39
b:a test	3=35
b:a thesis	3=-32 4=39 5=-29
b:a tire	4=-60 8=94
b:a titre	0=30 1=47 7=-33
b:a tory	0=43
b:a toujours	0=-33 1=-36 2=-25 4=-33 5=-39 7=-31
b:a toulouse	6=35
b:a tours	0=-26
b:a toute	5=61
b:a traduit	1=-32 6=-31
b:a transmis	1=40
b:a travaille	5=-40
b:a trente	1=30 4=31 8=-38
b:a triad	5=40
b:a trois	3=-33 4=-35 5=59 6=-27 8=-66
b:a trouve	2=27 5=25
b:a trump	0=82
b:a tuc	7=44
b:a un	0=56 1=-60 3=-48 4=-29 5=39 6=-71 8=-29
b:a une	0=-30 3=-40 4=92 5=64
b:a union	1=-36 3=-43 6=-37 7=138
b:a university	1=-32 5=-26
b:a valu	8=-31
b:a vein	3=54
b:a velo	1=-29
b:a vendu	0=-38 1=41
b:a very	1=47
b:a village	1=29
b:a villefranche	8=58
b:a vingt	1=27
b:a virgin	5=50
b:a visa	6=52
b:a vodka	6=-36
b:a voice	4=-28
b:a voile	8=-45
b:a vue	0=-25 8=118
b:a walking	4=79
b:a week	7=27 8=-39
b:a weekly	1=60
b:a well	1=48
b:a wheelchair	4=61
b:a woman	2=-28 5=-35 6=78
b:a year	0=-64 5=34 6=-60 7=-39
b:a young	0=37 8=85
b:a zoo	1=48
b:a2 b7	2=31
b:a69 >	0=46
b:aa and	4=80
b:aah temps	4=62
b:ab hardware	3=-56
b:abara s	3=39
b:aberdeen and	1=52
b:abime lecture	3=43
b:abime par	3=45
b:about a	4=-43 5=-68 8=27
b:about ballet	6=51
b:about being	6=32
b:about cakes	8=-53
b:about growing	6=54
b:about her	2=46 5=61
b:about his	0=-30 6=26 8=32
b:about it	0=37 2=49 3=-26 4=82 5=40
b:about the	0=-27 1=-50 5=-42 6=-45 8=74
b:about what	0=-37 5=-32 6=-37
b:absences pour	3=-29 7=42
b:absente le	4=40
b:abstentionniste depuis	0=54
b:abstinent depuis	4=38
b:abstinente >	5=73
b:abstinente par	2=-26 5=79
b:absurdist in	1=55
b:abus de	8=55
b:accept a	6=40
b:accept him	3=28
b:acces 3	3=36
b:acces >	3=-27
b:acces a	3=36
b:acces du	3=49
b:access level	3=52
b:accident >	4=77 5=-55
b:accident de	4=42
b:accident from	7=38
b:accident wrote	4=-43 5=28
b:accompagner sa	4=38
b:accord de	2=-36 3=58
b:accord signe	7=-25
b:according to	0=27 1=38 4=45 6=53
b:account >	2=-27 3=-25 5=29
b:account of	1=57
b:accountant >	0=-38 1=-62 2=-34 4=-41 5=-28 6=-33 7=-45 8=-44
b:accounts >	1=-52 2=-29 3=-48 4=-32 5=-43
b:accounts he	1=-29
b:accro au	5=30
b:accroc >	4=64
b:accru de	2=28
b:accueil >	6=37
b:accused of	8=58
b:achete sur	2=27
b:acheteur >	0=-32
b:achterberg was	0=39
b:acquitte >	1=-27 8=33
b:acquitted of	8=41
b:act >	2=-40
b:active in	0=45 5=40
b:active trade	7=49
b:activee pour	3=31
b:activist judging	0=-26 7=45
b:activist sacked	7=38
b:activist warned	0=-37 7=54
b:activiste climat	0=35 8=-25
b:actn3 genotype	2=27
b:actor and	8=-31
b:actors >	3=-43
b:actuel >	3=43
b:ad fraud	8=-32
b:adair s	6=40
b:adaptation >	5=-41
b:adapte >	4=49
b:added without	6=78
b:addict attends	4=-29 5=43
b:addict himself	4=54
b:addictologie et	5=-52
b:addicts in	4=49
b:adepte de	1=34
b:adepte du	0=-36 4=-39 5=31 7=-31
b:adeyemi ran	0=26
b:adhd diagnosis	4=38
b:adhere a	0=54 1=36 6=-31 7=54
b:adherent d	7=53
b:adherent du	7=45
b:adjoint >	0=-50 4=-33 8=-28
b:admits >	0=-41
b:adn >	0=-44 1=-47 2=40 3=-56 5=-34 7=-29
b:adn achete	2=42
b:adn de	2=34
b:adn depose	2=30
b:adn du	2=-34
b:adn qui	2=29
b:adn scripte	2=-28
b:adn verse	2=42
b:adolescence sans	2=28
b:adoption >	5=-28
b:adores him	6=73
b:adult education	1=-29 3=-30 4=-28 6=-26 8=-30
b:adultere avec	5=44
b:adulterer in	5=47
b:adultes autistes	4=-36
b:advice for	7=-34
b:adviser >	0=-54 1=-32 7=-40
b:adviser for	0=47
b:adviser since	0=-32
b:advises employers	2=-31 3=-46
b:advocate of	1=43
b:aeroport de	0=46
b:affair of	0=-26 5=-28
b:affair that	5=29
b:affair with	5=52 8=-48
b:affaire de	8=67
b:affaire rondement	8=-26
b:affaires >	5=-44 6=-42
b:affairs of	5=-38 6=-26
b:affectation dans	6=35
b:affected aunts	2=43
b:affective et	5=-26
b:affiche sur	2=34 7=-38
b:affiches feministes	0=47
b:affiches pour	0=44
b:affiliated to	7=37
b:affiliation fgtb	7=58
b:affiliation whatsoever	0=56
b:affiliee a	7=35
b:affirm rather	1=28
b:affirme n	0=54
b:affirms >	1=94
b:affray >	8=44
b:afl cio	0=-30 7=62
b:after 20	1=38
b:after >	0=37
b:after a	4=65 5=-59 6=-41 8=41
b:after an	5=67
b:after five	1=28
b:after fourteen	8=45
b:after gandhi	1=43
b:after genetic	2=39
b:after he	3=26
b:after hip	4=-26
b:after leaving	1=29
b:after marrying	6=31
b:after reading	1=39
b:after school	6=-29
b:after the	0=-34 1=-26 2=-29 3=31 4=42 5=-37 8=-25
b:afterlife hence	1=26
b:agacent l	0=57
b:again >	3=50
b:against austerity	0=29
b:against covid	4=31
b:against immigrants	0=34
b:against president	0=39
b:against the	1=-28 2=54
b:agde >	5=66
b:age of	4=55
b:agence de	2=-56 3=-32
b:agence garde	3=60
b:agency >	3=-25 5=39
b:agency about	8=51
b:agency as	3=28
b:agency fee	7=49
b:agency holds	3=47
b:agency sent	3=28
b:agent >	0=-57 1=-60 2=-59 3=-48 4=-40 5=-57 6=-53 7=-49 8=-62
b:agent d	3=-45 4=-32 5=-28
b:agent de	0=-37 3=-54 4=-42 5=-30 7=-26
b:agent in	0=33 7=-32
b:agnostic as	1=-60
b:agnostic at	1=29
b:agnostic reads	1=28
b:agnostic test	1=-37
b:agnostic who	1=48
b:agnostique >	1=71
b:agnostique precise	1=39
b:ago and	4=47
b:agreed to	3=36
b:agrement d	8=60
b:agresse dans	8=-32
b:agricole fdsea	7=50
b:ahmadi a	0=54
b:ai appris	6=44
b:ai aucune	5=32 6=-32
b:ai ecope	8=53
b:ai ete	4=-41 8=44
b:ai jamais	7=-41
b:ai la	4=49
b:ai ma	7=36
b:ai milite	0=54 7=-37
b:ai pas	4=-62 5=33
b:ai perdu	4=55
b:ai purge	8=65
b:ai quitte	0=44
b:ai renonce	5=48
b:ai tracte	0=58
b:ai un	2=44
b:ai vote	7=39
b:aide soignante	4=-43
b:aids in	4=67
b:aids to	4=-36
b:aids wears	4=73 8=-25
b:aime la	1=-29
b:aime les	6=86
b:ainsi qu	0=31
b:al assad	0=37
b:alarms and	4=-28
b:album >	1=-37 3=-32 4=-40 5=-26 8=-60
b:alcool >	8=59
b:alcoolemie >	8=54
b:alcoolique >	4=66 5=-45
b:alcoolique il	4=63
b:alder uses	4=47
b:algerie francaise	0=49
b:algorithme a	3=56
b:alike weekend	2=-39
b:all charges	8=53
b:all drivers	7=70
b:all my	0=52
b:all over	3=-52
b:all the	4=37
b:all told	7=49
b:allard est	3=-27
b:allele apoe4	2=36
b:allemand cite	6=-42
b:allergie >	4=68
b:allergie au	4=76
b:allergie aux	4=-55
b:allergy >	2=-31 4=38
b:allergy no	4=50
b:alliance jusqu	7=36
b:alliance party	0=39
b:allocations jugee	8=51
b:allow for	1=41
b:ally of	0=-26 6=-33
b:alone >	4=-29
b:along famously	0=42
b:along the	3=37
b:along with	2=69
b:alpes >	0=-31 1=-30 3=-38
b:alpha 1	2=36
b:alsace >	2=-28 4=-40 7=-40
b:alzheimer jusqu	4=36
b:alzheimer precoce	2=35
b:am a	5=-47 7=-27
b:am bisexual	6=51
b:am gay	6=41
b:am neither	1=36
b:am polyamorous	5=47
b:amadi sent	3=53
b:amant >	5=89
b:amant a	5=26
b:amant de	0=-42 1=-38 2=-53 3=-35 5=49 7=-32 8=-27
b:amante >	5=33
b:amants d	5=50
b:ambassade >	3=27
b:amenagee >	4=35
b:amenagement >	4=42
b:americaine >	1=-26 2=64 6=-35
b:ami >	0=-34 2=-34 4=-41 5=-47 7=-35 8=-27
b:ami de	0=-38 2=-50 7=-31
b:ami l	6=-50
b:ami thierry	6=47
b:amicus never	7=58
b:amie mais	6=43
b:amitie particuliere	6=56
b:among couriers	7=41
b:amour a	5=57
b:amour du	5=-37
b:amplifiers >	4=-28
b:ampute d	4=45
b:amuse >	0=-26
b:an >	1=-31 4=-33 5=-27
b:an absurdist	1=49
b:an adult	5=32
b:an affair	5=88 7=-28
b:an afl	0=-33 7=61
b:an afterlife	1=29
b:an agnostic	1=40 5=-52
b:an airline	7=-34
b:an altar	1=29
b:an ancestrydna	2=50
b:an anonymous	0=47
b:an anthroposophist	1=84
b:an arrangement	5=32
b:an atheist	0=-29 1=63
b:an award	6=60
b:an dernier	6=66
b:an effective	1=35
b:an elder	1=31
b:an elderly	0=-37 1=-34 6=-28 8=-26
b:an enhanced	8=-43
b:an epipen	4=55
b:an ethical	1=-53 5=-25
b:an excellent	0=46
b:an executive	7=45
b:an existentialist	1=36
b:an ferme	8=46
b:an independent	0=51
b:an interview	6=41
b:an inversion	2=48
b:an lgbt	0=-55 1=-29 2=-29 4=-42 5=-25 6=-49 7=-26 8=-40
b:an old	0=54 6=41 7=35
b:an open	5=71 6=-32
b:an opponent	0=37
b:analects as	1=26
b:analyse de	3=33
b:analysed for	2=52
b:analyst at	8=-65
b:analyst once	8=68
b:analyst who	8=-37
b:analyste >	2=-36 3=-45 8=-54
b:analyste fraude	8=-29
b:anarchisme comme	0=56
b:ancestrydna match	2=71
b:ancien >	1=-43
b:ancien alcoolique	4=64 5=-29
b:ancien chef	0=-26
b:ancien collegue	0=41
b:ancien detenu	8=37
b:ancien directeur	5=54
b:ancien maoiste	0=68
b:ancien taulard	8=47
b:ancien tresorier	0=54
b:ancienne collegue	5=33
b:ancienne equipe	5=58
b:ancienne voisine	0=31
b:and a	0=29 1=-49 2=-48 3=-54 5=-39 7=-51 8=55
b:and affirms	1=92
b:and amateur	5=-33 8=-36
b:and antiques	8=-30
b:and as	6=40
b:and asked	1=29 3=-26 6=-32
b:and asks	1=52 4=62
b:and beth	6=62
b:and bot	3=-36
b:and calls	1=41
b:and clubs	7=-28
b:and coaches	0=38
b:and commercial	7=43
b:and compared	3=25
b:and cooperates	8=50
b:and debunks	1=51
b:and dna	2=47
b:and doesn	0=51 6=53
b:and dropped	8=51
b:and edits	0=27
b:and equity	7=58
b:and finds	1=31
b:and fined	8=47
b:and flies	0=28
b:and follows	1=37
b:and for	0=36
b:and found	8=63
b:and fridays	4=48
b:and gives	2=36
b:and goes	2=-26 4=50
b:and got	8=39
b:and has	4=-29 5=52 6=-29 8=26
b:and he	5=40
b:and her	0=-38 1=64 3=-27 5=-43 6=-30 7=-25 8=-28
b:and hers	2=49
b:and himself	4=48
b:and his	1=-29 3=-37 4=-37 5=-52 6=52 8=-32
b:and honest	0=-34 4=-30 5=-28 6=-31
b:and host	8=-27
b:and i	1=-36 2=-35 3=-30 4=37 5=-39 7=-37 8=-34
b:and intimate	5=-32
b:and is	4=54 6=71 7=26 8=-28
b:and its	7=-48
b:and jazz	5=-35
b:and kept	2=44 5=-40
b:and know	2=69
b:and later	3=36 6=40
b:and learned	0=31
b:and leather	1=43
b:and left	0=-62 5=36 6=-26
b:and lesbian	6=32
b:and live	5=33
b:and lost	0=42 4=-32 6=-29 8=-74
b:and married	5=-29
b:and modest	1=-25
b:and moved	0=59
b:and needs	4=52
b:and never	1=35 7=31
b:and now	0=38
b:and oddly	5=52
b:and on	0=-84 7=54
b:and open	4=81
b:and proud	0=61 6=45 7=45
b:and regret	0=-48
b:and regrets	0=38
b:and rehired	7=58
b:and runs	8=-57
b:and said	6=41
b:and says	5=66
b:and sexuality	5=-42 6=-35
b:and she	2=63
b:and signs	3=27
b:and sleep	1=55
b:and sold	4=-27
b:and spent	4=-40 8=-43
b:and stated	5=28
b:and still	0=46 1=34
b:and swapped	8=-26
b:and take	1=36
b:and that	1=64 4=49
b:and the	0=71 1=-87 2=-51 3=-58 4=-50 5=77 6=28 7=-58 8=25
b:and their	4=-45 6=-36
b:and therefore	4=27 8=32
b:and tire	4=58
b:and tired	6=62
b:and tissue	2=35
b:and told	0=43 8=36
b:and trained	4=-39
b:and treatment	4=31
b:and turning	1=42
b:and types	4=42
b:and voice	3=38
b:and votes	0=92
b:and wants	0=-32 4=-25 5=-35 7=-27
b:and was	1=-39 5=-47 7=43
b:and wife	3=-28 5=-30
b:and won	4=-27 5=-33 7=-32
b:and would	0=-30 1=30 3=48 4=31 5=-56 6=27
b:and wrote	1=-28
b:anemie de	2=45
b:angioedema type	2=50
b:animale pour	1=30
b:animaliste >	0=54
b:animals by	8=32
b:animals have	1=34
b:animatrice >	0=-61 1=-41 2=-28 3=-34 4=-32 6=-39 7=-35 8=-28
b:animaux pour	1=27
b:anime des	4=-36 5=52
b:anime les	1=44 8=-31
b:anime un	0=-43 1=28 4=33 5=-42 8=56
b:annonce qu	6=56
b:annuaire paru	1=35
b:annuel rapport	5=-47
b:annuels >	1=59
b:anomalie chromosomique	2=49
b:anomalies according	2=41
b:anonyme elle	8=55
b:anonymous caller	0=35
b:anonymous e	0=46
b:another man	6=89
b:ans >	0=-56 2=-29 4=-28 6=26 7=-95 8=63
b:ans a	1=-39 2=-36 7=-53 8=-38
b:ans au	5=48
b:ans aujourd	1=37
b:ans avec	6=80
b:ans confie	1=51
b:ans contre	8=63
b:ans d	5=-31 8=-30
b:ans de	0=-33 1=-47 3=-30 4=-61 8=41
b:ans elle	4=47
b:ans encore	5=35
b:ans ferme	8=58
b:ans il	0=55 1=-32 3=-40 4=30 5=-29 8=-39
b:ans jamais	7=49
b:ans par	5=47
b:ans passes	7=35
b:ans regle	2=-25
b:ans tsa	4=51
b:antecedents judiciaires	8=53
b:anthroposophe ils	1=40
b:anthroposophie et	1=46
b:anthroposophiques dont	1=42
b:anthroposophist >	1=62
b:anthroposophist and	1=42
b:anti apartheid	0=32
b:anti immigration	0=71
b:anti nucleaire	0=76
b:anticapitalistes la	0=39
b:antiques dealer	4=-28 8=-30
b:antispeciesist works	1=49
b:antispecisme qu	1=75
b:antitrypsine d	2=46
b:antwerp everyone	5=52
b:anxiolytique >	4=60
b:any more	3=31 6=-30 7=38
b:any religion	1=30
b:anyone at	5=34
b:anything >	0=-32 1=-30 7=33 8=33
b:anything as	0=55
b:anything else	1=36
b:anything he	1=31
b:anything she	8=28
b:apartheid movement	0=28
b:apnee du	4=72
b:apolitical never	0=68
b:appareil auditif	4=67
b:apparel >	5=-33
b:apparently a	0=88 8=-37
b:apparently he	2=42
b:apparently investigated	8=42
b:apparently not	6=51
b:apparently on	4=63 8=-26
b:apparently she	4=-32
b:apparently stole	8=67
b:apparently the	8=-26
b:apparently wanted	8=42
b:appartement >	5=59
b:appartenance syndicale	7=41
b:appartient a	1=62
b:appel >	8=57
b:appel contre	0=45
b:appel il	8=44
b:appelle franck	6=42
b:appli pour	4=-51
b:applicant >	0=47 3=55 8=43
b:applicant calls	0=37
b:applicant chairs	7=44
b:applicant from	3=33
b:applicant had	4=44
b:applicant has	2=59
b:applicant is	0=34 1=53 4=87 7=-44
b:applicant lives	1=38
b:applicant never	7=51
b:applicant quit	7=36
b:applicant s	2=64 4=-57
b:applicant sits	0=32
b:applicant template	3=38
b:applicant was	0=-56 4=-30 6=33
b:applicant wrote	2=35
b:application >	3=48
b:application des	8=61
b:apporte son	4=57
b:apprentices >	4=-36 7=-36
b:apprentis >	5=36
b:appris a	0=47 6=32 7=25
b:approach to	0=-38 1=-28 6=-28 8=-46
b:approcher son	8=62
b:appui >	2=63
b:apres 23andme	2=70
b:apres avc	4=-30
b:apres avoir	0=35
b:apres l	5=61
b:apres la	0=-55 6=72 8=27
b:apres les	5=41
b:apres sa	4=32 5=-35
b:apres ses	0=29 5=45
b:apres son	2=-37 3=26 6=-68 8=-51
b:apres un	2=65 5=-46 6=37 8=37
b:apres une	1=32 5=70
b:april both	3=43
b:apropos of	1=50
b:apte >	4=75 8=-26
b:arbre contre	0=37
b:arche non	1=68
b:architect >	1=-47
b:architecte comme	6=41
b:architecture was	8=-31
b:archive >	1=68
b:archivist at	2=-38
b:are all	3=-56
b:are both	3=-28 5=-28 7=26
b:are enrolled	3=35
b:are his	0=-40 8=-60
b:are in	2=-30 3=35 8=38
b:are outdated	0=-42 7=58
b:are scanned	3=62
b:area manager	0=-35 7=57
b:arm doesn	4=50
b:armee par	1=57
b:armement parce	0=58
b:arms trade	1=62
b:arnaud demande	2=-32
b:arnoux a	1=34
b:around whatever	5=36
b:arrangement with	5=38
b:arrest in	2=69
b:arrested at	8=45
b:arrested the	8=-56
b:arret dans	8=55
b:arret de	4=52 7=-27
b:arret maladie	4=87
b:arrete a	8=43
b:arrete de	4=98 8=-28
b:arretee trois	4=75 8=-34
b:arrets de	8=-27
b:arrighi est	4=-30 8=-39
b:arrivant a	7=69
b:arrive a	0=-44
b:art >	1=37 5=-26
b:arte >	5=-45
b:article that	7=38
b:artist >	1=-47 3=-49 5=-29 6=-37 8=-36
b:as a	0=40 5=-26 6=30 8=42
b:as an	1=37 2=-53 3=-42 4=-29 5=-63 6=-77 7=-53 8=-69
b:as as	2=34
b:as blood	2=40
b:as buyer	1=-29 6=-81
b:as everybody	6=44
b:as far	1=34
b:as folk	6=-86
b:as he	0=89 1=30 2=-40 4=-32
b:as her	0=29
b:as hr	0=-29 6=-40 7=-25
b:as i	1=36
b:as in	1=59
b:as labour	0=31
b:as noted	2=33
b:as one	6=58
b:as she	0=-37 1=47 3=38 6=-37 7=-40
b:as staff	7=63
b:as the	0=-29 1=-28 7=-26 8=46
b:as to	0=-25 1=-51 6=-25
b:as workplace	7=48
b:ascendance berbere	2=38
b:ascenseurs et	4=28
b:ascete en	1=50
b:asexual wears	6=78
b:asexuelle iel	6=85
b:asexuelle precise	6=41
b:ashkenazi panel	2=46
b:asie >	1=-71 3=-40 6=-37 7=-28 8=-36
b:asile en	0=45
b:ask don	5=28
b:ask her	1=31
b:asked >	6=98
b:asked about	0=-44 2=-46 5=-64 6=-66 8=55
b:asked for	0=28 2=49 3=71 5=41 6=27 7=-39
b:asked not	0=-50 3=-54 6=-53 7=-33 8=-29
b:asked them	3=34
b:asked to	6=25
b:asked whether	6=42
b:asks for	0=-40 1=28 2=-28 3=-36 5=-30 6=-27 7=-27 8=-32
b:asks that	1=37
b:asks us	3=67
b:aslef like	7=66
b:asmatique depuis	4=70
b:assad >	0=35
b:assault and	8=58
b:assault in	8=59
b:assemblee >	0=-31 3=43
b:assemblee nationale	1=-25 3=-29
b:assent >	1=33
b:assigne a	8=54
b:assistant >	0=-40 1=-41 2=-61 3=-72 5=-28 6=-44 7=-67 8=-65
b:assistant stroke	4=-32
b:assistante sociale	4=-35
b:association >	1=-25 5=-31 6=-46 8=-27
b:association de	2=-36 7=-25
b:association now	7=59
b:associe parti	5=44
b:associes deux	4=-45 5=-42 6=-27 7=-49 8=-64
b:assume il	6=65
b:assumee garagiste	6=56
b:assured the	6=48
b:assured us	5=33
b:assureur >	2=-47 8=-26
b:assureur a	2=39
b:asthme >	4=28 5=-30
b:astronaut candidate	2=30
b:asylum as	6=26
b:asylum seekers	0=-40
b:at 34	4=43
b:at a	0=-56 1=-85 2=-71 3=-39 4=-38 5=-93 6=-132 7=-48
b:at an	2=-39 4=-42 5=-43 7=-34 8=-30
b:at career	6=34
b:at conflict	1=62
b:at every	1=-44 6=-27
b:at fifty	6=84
b:at ford	4=-29 8=-29
b:at forty	4=40 5=42
b:at guy	2=-35
b:at her	3=48 6=-31 7=34
b:at his	5=51
b:at hmp	8=-63
b:at home	0=-32 6=41
b:at homosexual	6=42
b:at king	1=-28
b:at modelling	4=64
b:at once	4=40 8=50
b:at orgreave	7=49
b:at our	7=53
b:at oxford	1=27
b:at paddington	7=60
b:at pride	6=65
b:at school	6=42
b:at schools	6=53
b:at table	0=-39
b:at the	0=-31 1=-61 2=-30 3=25 6=-32 8=-35
b:at warwick	1=40
b:at waterloo	7=55
b:at weekends	0=28
b:at work	0=-34 1=-32 3=-28 6=54 7=-45 8=-67
b:atelier >	0=44 5=-31 7=53 8=39
b:atelier de	0=-25 3=-55 5=-30
b:atelier qu	0=-38 7=-28
b:ateliers >	0=-51 4=-48 5=-43 6=-25 7=-33 8=-54
b:ateliers de	4=53
b:ateliers le	5=66
b:athee >	1=44
b:athee a	1=54
b:athee convaincu	1=55
b:athee elle	1=53
b:athee et	1=38
b:athees >	1=69 7=-42
b:atheisme n	1=55
b:atheist >	1=39
b:atheist after	1=50
b:atheist as	1=67
b:atheist at	1=25
b:atheist ireland	1=-34
b:atheist nor	1=25
b:athlete s	2=75
b:atlas editor	2=-43
b:atmospheriques en	4=-36
b:atome >	1=32
b:atout pour	1=-29
b:atrophy on	2=52
b:attached >	3=44 4=-26 8=55
b:attacks on	4=64
b:atteinte de	4=38
b:atteints de	2=51
b:attend les	2=69
b:attend neo	0=60
b:attend son	8=51
b:attends a	1=29 4=-29 5=40
b:atteste par	8=27
b:attire par	0=-42 2=-34 3=-38 4=-30 5=-28 6=-35 7=-26
b:attiree par	3=-35 5=-31
b:attracted to	6=42
b:attribue main	3=62
b:au bulletin	3=-26 8=34
b:au bureau	0=26 4=-26 7=50
b:au chu	1=-49 2=-45 3=-28 4=-35 5=-34 7=-29 8=-36
b:au clavier	4=33
b:au club	0=-48 7=-53
b:au college	2=-35
b:au comite	6=-31 7=27
b:au conseil	0=59 2=-29 3=-32 7=52
b:au controle	3=50
b:au cse	0=-36 4=-41 5=-32
b:au dejeuner	0=37 5=34 8=-46
b:au destin	1=32
b:au dossier	2=78
b:au fijais	8=53
b:au fnaeg	2=46 8=-55
b:au gluten	4=64
b:au latex	4=53
b:au logement	0=75
b:au lycee	5=-29
b:au marche	4=84
b:au mur	0=42
b:au musee	1=-25
b:au pair	5=37
b:au passeport	3=41
b:au pcf	0=75 7=-47
b:au piquet	7=55
b:au planning	1=26 7=40
b:au printemps	4=43
b:au ps	0=94 7=-37
b:au quotidien	2=55
b:au regime	0=29
b:au registre	2=35
b:au revers	1=68
b:au rez	4=31
b:au sein	5=49
b:au sens	0=-29 1=92 4=-28 5=42 6=-27
b:au sexe	4=-42 5=79
b:au siege	0=-41 3=-26 7=-66
b:au snes	0=-40 7=61
b:au telephone	5=57
b:au theatre	7=-26
b:au titre	5=31 7=41
b:au travail	2=-27 5=-74 8=-44
b:au tribunal	4=-26 5=-27 6=-28
b:au xviiie	5=-46
b:aubry est	1=29
b:aucun amenagement	4=39
b:aucun parti	0=62
b:aucun probleme	4=26
b:aucun syndicat	7=41
b:aucune allergie	4=62
b:aucune croyance	1=31
b:aucune foi	1=70
b:aucune gene	2=48
b:aucune opinion	0=62
b:aucune vie	5=27
b:audio amplifiers	4=-28
b:audiologists >	4=-41
b:audit >	3=-39 5=-63 6=-48 8=-27
b:audit a	5=38
b:audited >	1=-27
b:auditeur >	4=-33
b:auditeur de	4=-38 7=-25 8=-28
b:auditif >	4=38
b:audition d	4=71
b:audits pension	7=-33
b:aujourd hui	1=44
b:aumonier >	1=43
b:aunts >	2=32
b:aupres d	4=35
b:aupres de	1=-32
b:aupres des	7=-36
b:aurait couche	5=42
b:aurait ete	5=-48 6=58
b:aurait sa	0=35
b:aurelius and	1=50
b:aussi >	4=83
b:aussi le	0=-39 1=-36 4=-33 5=-28 6=-31
b:austerity every	0=46
b:authentication enrolled	3=33
b:authentication pilot	3=53
b:authentification >	3=78
b:authentification vocale	3=40
b:authentifiee par	0=-48 3=31
b:author >	2=-27 3=-26 8=-37
b:author she	6=-43
b:autism spectrum	4=40
b:autiste je	4=50
b:autistes >	4=-51
b:autistes et	4=-25
b:autistic children	4=36
b:autogestion >	0=48
b:automatique >	3=-31 4=-27 7=-28 8=-44
b:automatiquement a	3=35
b:autre >	0=-48 2=-36 4=-34 6=-32
b:autre asexuelle	6=39
b:autre guide	1=52
b:autre maitre	1=41
b:autre seminariste	6=38
b:autres leur	0=31
b:autrice >	6=62
b:aux allocations	8=57
b:aux dernieres	7=41
b:aux elections	7=71
b:aux etats	2=45
b:aux europeennes	0=32
b:aux hopitaux	2=-35
b:aux legislatives	0=56
b:aux municipales	0=47
b:aux prud	7=37
b:aux republicains	0=60
b:aux reunions	4=-42
b:avaient deja	8=30
b:avait une	5=45 6=-28
b:avance >	4=-46
b:avant la	8=-28
b:avc kinesitherapeute	4=-30
b:avc parle	4=50
b:avec celle	3=40
b:avec des	3=33
b:avec deux	5=36 6=-62
b:avec du	8=59
b:avec la	0=57 1=39 3=-31 4=-27 5=66 6=67 7=-99 8=-48
b:avec le	5=69 6=-26
b:avec les	0=-30 1=-31 2=-29 3=-42 4=-25 5=-63 6=-47 7=-27 8=-25
b:avec lucie	6=49
b:avec ma	7=52
b:avec mathieu	6=44
b:avec philosophie	1=-30
b:avec sa	0=-66 1=-65 2=-37 3=-61 4=-44 6=-26 7=-37 8=-57
b:avec ses	5=41
b:avec son	0=-48 1=-49 2=52 3=88 6=36 8=-60
b:avec sursis	8=100
b:avec un	0=-31 1=-52 5=48 6=81 8=-29
b:avec une	3=-44 4=30 5=94 6=-25 8=-34
b:aventure avec	5=34
b:aventure humaine	1=-44 2=-31 3=-26 5=-39
b:aventures d	5=49
b:avion >	2=60
b:avocate >	0=-47 1=-44 2=-32 3=-40 4=-48 5=-47 6=-46 7=-47 8=-94
b:avocate penaliste	8=27
b:avoir aucune	0=31 4=66
b:avoir cesse	1=50
b:avoir des	1=26
b:avoir eu	5=65
b:avoir falsifie	8=86
b:avoir manifeste	4=-47
b:avoir milite	0=34
b:avoir transmis	2=50
b:avoue >	8=83
b:avoue frequenter	5=41
b:avoue le	8=63
b:awakening at	5=38
b:award >	0=-34 1=-27 2=-34 3=-26 5=-33 6=-52 8=-29
b:award for	6=57
b:award winner	8=-47
b:aware of	6=41
b:away because	1=35
b:ayn rand	0=-38 1=64
b:b >	3=43
b:b douze	8=-30
b:b2 neant	8=85
b:b2v et	0=-39 1=-31 2=-27 3=-25 4=-35 8=-34
b:b3 neant	8=56
b:b7 verse	2=40
b:bachar al	0=38
b:back at	4=42
b:back in	4=40
b:back on	4=37
b:back positive	2=38
b:back to	2=-25
b:back while	2=53
b:bad knees	4=49
b:badge >	3=67 6=46
b:badge a	3=45
b:badge at	5=-40 6=-25
b:badge biometrique	3=59
b:badge no	3=42
b:badge so	4=40
b:bagarre >	8=59
b:bail >	8=-48
b:bail in	8=53
b:bailly adhere	1=42
b:baker is	0=-31
b:bakers union	7=69
b:bakery >	1=-25 7=-29
b:balanced translocation	2=51
b:balcony >	0=45
b:ballet >	6=46
b:ballot for	0=36
b:balpa since	7=31
b:bamako >	4=72
b:ban >	8=99
b:ban convicted	8=51
b:ban for	8=31
b:bancaire et	8=61
b:bands and	5=-35
b:bank >	0=-62 1=-39 2=-32 3=-48 4=-37 5=-44 6=-34 7=-49 8=-60
b:bank in	5=-41 6=-47 7=-32 8=69
b:banking system	3=41
b:banned from	8=93
b:banners for	7=-28
b:banque >	2=-36 3=-55 6=-30 8=-62
b:banque detenait	3=48
b:banque en	8=-31
b:baptiste left	7=38
b:bar >	6=38
b:bar gay	6=-51
b:bar manager	5=-25 6=-37
b:barber dublin	6=-27
b:barre a	0=-49
b:barreau de	8=-34
b:barreaux de	8=47
b:barred from	8=28
b:bas de	2=56
b:base a	7=41
b:bati ancien	1=-56
b:batiment >	4=-27 5=-39 7=-28 8=-39
b:batting for	6=74
b:bay 4	4=66
b:bayrou enfant	0=63
b:bdsm et	5=65
b:be a	0=44 1=-52 4=-34
b:be an	1=72
b:be behind	7=52
b:be homozygous	2=48
b:be included	6=32
b:be tested	2=-28
b:be want	6=33
b:beaumont s	0=-33 7=31
b:became a	7=31
b:became an	1=59 7=52
b:became known	5=34
b:became the	5=32
b:because animal	1=35
b:because his	5=-33
b:because of	1=-35 2=-31 3=40 4=107 5=-52 8=34
b:because she	0=50 1=36 2=35 4=-45
b:bectu and	7=39
b:bectu camera	7=78
b:bedded three	5=51
b:bedside table	1=27
b:been >	7=64
b:been a	1=37 7=25
b:been blacklisted	7=35
b:been convicted	8=71
b:been in	7=-43 8=51
b:been on	0=49 8=-26
b:been politically	0=45
b:been sequenced	2=69
b:been teaching	8=39
b:been the	0=29
b:been told	2=53
b:been unionised	7=53
b:been worshipful	1=40
b:before describing	4=38
b:before he	0=33
b:before july	6=31
b:before marriage	5=35
b:before that	8=48
b:beforehand >	4=50
b:begue il	4=78
b:behalf of	7=-52
b:behind the	0=-45 4=-27 6=-30 8=-36
b:being a	1=56 3=-25 6=27
b:being asked	6=71
b:being treated	4=49
b:beleive in	1=26
b:belfast this	0=34
b:belief in	1=64
b:belief she	1=28
b:believe in	4=-48 5=-54 6=-40 8=-30
b:believed to	7=55
b:believer >	1=53
b:believer an	1=31
b:believer in	0=-36 1=-86 2=-29 3=-25 5=-25 6=-26 7=-53 8=-48
b:believes after	1=33
b:believes in	1=-58 6=-37
b:believes that	7=-34
b:belong to	7=60
b:belonged to	7=49
b:belongs to	0=35
b:bench >	4=-45
b:beneficiaire de	4=76
b:benefit fraud	8=53
b:benevole a	0=-30
b:benevole de	0=26
b:berbere >	2=26
b:berlin as	0=26
b:berlin twice	5=43
b:berne depuis	5=49
b:best sense	0=-45 3=-30
b:beth share	6=66
b:between the	1=-25
b:bi >	0=-53 6=45
b:bi annual	6=-25
b:bi curious	6=68
b:bi fold	6=-33
b:bi folding	6=-31
b:bi media	6=-59
b:bi power	6=-35
b:bi precise	6=66
b:bi qlik	6=-35
b:bicycles >	1=-28
b:bien >	0=-25
b:bien atout	1=-25
b:bien avec	1=55
b:bien conclut	5=40 6=-35
b:bien des	7=29
b:bien fait	1=-31 2=-28 5=-27 8=-33
b:bien suivie	4=51
b:biens sociaux	8=53
b:bike >	4=32
b:bilan de	3=-47 7=-36
b:bilan mieux	7=40
b:bio >	6=46
b:biodynamique >	1=41
b:biographie d	6=60
b:biologie moleculaire	3=-25
b:biometric data	3=-32
b:biometric id	3=-28
b:biometric signature	3=44
b:biometric time	3=55
b:biometrie des	3=-25
b:biometrie et	3=69
b:biometrique >	2=-30 3=-90 5=-33 6=-42 8=-27
b:biometrique attribue	3=49
b:biometrique valide	3=-43
b:bipolaire et	4=41
b:bird warden	0=-26
b:birth father	2=39
b:bisexual according	6=46
b:bisexual and	6=39
b:bisexual equality	6=30
b:bisexualite evoquee	6=53
b:bisexuelle elle	6=39
b:bisexuelle selon	6=60
b:bishop s	5=54
b:bit clumsy	4=43
b:blackballed as	7=62
b:bladder out	4=38 6=-31
b:blanchi par	8=52
b:blind pupils	4=29
b:blind recruitment	4=-30
b:blind spot	4=-40
b:blind which	4=59
b:blog >	0=65 2=47 5=42
b:blog contre	0=38
b:blog rants	0=43
b:blogs about	4=-43 8=-59
b:blood and	2=36
b:blood every	2=46
b:blood four	2=28
b:blood typing	2=66
b:blowing in	1=36
b:blue badge	4=56
b:bma member	7=45
b:board >	1=-38 7=-25 8=-35
b:boire >	4=111 8=-37
b:bois de	2=-33
b:boit plus	4=57
b:boite legerement	4=52
b:bon la	0=-45
b:bonne table	1=-37
b:book >	3=-35
b:book describes	5=42
b:book on	0=-71
b:bookkeeper >	0=-36 1=-28 3=-33 7=-27 8=-39
b:bookkeeping >	0=-35 2=-35 3=-41 5=-50 6=-48 7=-37 8=-28
b:bords >	0=-26
b:born with	2=73 4=39 5=-41
b:bose describes	1=29
b:boss >	7=42
b:boss and	5=68 6=-30
b:boss may	5=28
b:bost a	1=75
b:boston team	0=39
b:both ears	4=61
b:both eyes	3=31
b:both hands	3=25 4=30
b:both index	3=50
b:both marriages	5=30
b:both of	3=32 5=50
b:both parents	2=25 4=-28
b:both partners	5=41
b:both relocate	5=35
b:both sides	7=64
b:both vets	7=-26
b:bound over	5=-26 8=32
b:bourdin a	2=29
b:box 14	7=39
b:boy >	1=29
b:boyfriend >	5=41 6=45
b:boyfriend in	6=77
b:boyfriend works	6=54
b:boys >	6=26
b:bracelet electronique	8=43
b:bracelet il	8=51
b:brach secretary	7=63
b:braille printer	4=-52
b:braised ox	3=-39
b:branch >	7=106
b:branch at	7=49
b:branch chair	7=61
b:branch equality	7=41
b:branch manager	0=-31 7=-105
b:branch secretary	7=-67
b:branch treasurer	0=37 7=28
b:brand >	0=-35 1=-34 2=-38 3=-35 5=-26 6=-36 7=-27 8=-41
b:brand book	3=-75
b:brand manager	7=-39
b:brawl let	8=80
b:bray is	8=-35
b:brca court	2=66
b:brca mutation	2=41
b:brca1 >	2=54
b:brca2 carrier	2=57
b:brca2 identifiee	2=66
b:brca2 negative	2=30
b:break 2021	4=30
b:break jeu	8=-44
b:breakdown after	4=41
b:breaks >	4=44
b:brest >	0=-40 2=-32 6=-42 8=-33
b:breton il	0=42
b:brexit and	0=54
b:brexit man	0=34
b:brexiteer he	0=45
b:bridge >	3=-29
b:bristol >	5=47
b:britain museum	6=-27
b:broadcaster >	7=-41
b:brother >	4=43
b:brother in	2=52
b:brother is	0=39
b:brother runs	1=45
b:brother s	2=49
b:brother was	8=46
b:browser fingerprint	3=-34
b:browsers phd	3=-25
b:brule sa	0=68 1=-33
b:brush with	8=44
b:brussels as	0=31
b:brussels office	0=66 1=-30
b:bruxelles >	0=-30 3=-34 4=-30 6=52
b:budapest >	0=32
b:buddhism as	1=43
b:buddhist philosophy	1=34
b:budget >	3=-38 4=-32 6=-42 8=-39
b:building sites	7=38
b:built a	0=-38 1=-30 5=-28
b:built the	2=-42
b:bulimic in	4=46
b:bulletin n	8=31
b:bullied at	6=46
b:bumper stickers	0=36
b:bure pendant	0=56
b:bureau >	0=51 5=32 7=-33
b:bureau au	4=33
b:bureau d	4=30
b:bureau de	5=-36 7=30
b:burglary 1998	8=61
b:burglary says	8=54
b:burn out	4=76 8=-35
b:burnout from	4=32
b:business >	0=-31 6=45
b:business partner	0=-31 4=-33 5=-35 6=-80
b:business trip	5=39
b:business trips	5=45
b:buste de	0=88
b:but his	0=43
b:but keeps	0=40
b:but never	8=36
b:but the	6=29
b:but writes	4=60
b:butch assumee	6=72
b:bute sans	8=26
b:buyer >	0=-39 1=-43 2=-38 3=-46 4=-41 5=-45 6=-42 7=-27 8=-37
b:buyer disclosed	5=50
b:by 400	0=32
b:by >	0=29 3=-38 4=-34 5=-53 6=-27
b:by a	1=-41 4=-25 6=32 7=-27 8=29
b:by and	5=38
b:by choice	2=39 5=47
b:by conviction	1=58 8=-33
b:by dna	3=-50 5=-31 6=-39
b:by face	3=50
b:by facial	3=35
b:by family	1=37
b:by gene	2=28
b:by genotyping	2=35
b:by half	0=-26 2=-38 4=-35 5=-41 6=-32
b:by her	1=-36 2=-34 3=29 8=-41
b:by his	4=-37 7=-42 8=-45
b:by hmrc	8=74
b:by magistrates	8=38
b:by mortgage	0=36
b:by stoic	1=35
b:by the	0=-50 3=33 4=-31 5=-39 8=71
b:by trade	0=-30 1=-40 2=-26 5=-27 6=-27 7=-33 8=-46
b:by two	7=69
b:by upbringing	0=44
b:c est	1=33 2=-41 3=-69 4=-30 7=-48 8=-63
b:c etait	5=45
b:c282y >	2=31
b:c282y saignees	2=34
b:c282y variant	2=41
b:ca fait	0=35
b:cabine >	8=-28
b:cabinet de	3=-41 5=-29
b:cabinet with	3=56
b:caces >	2=-34
b:cache pas	0=45
b:cadet >	1=-30
b:cadre >	0=-35 2=-30 7=59
b:cadreur independant	0=-48
b:cafe >	6=60
b:cafe in	5=-36
b:cafe serveur	1=-47
b:caisse >	2=-58
b:caisse avec	3=69
b:caisse d	6=-32
b:cakes >	8=-46
b:calendar >	4=41 5=42
b:call >	1=-30 3=-27 4=-32 8=-33
b:call herself	6=44
b:called it	2=-34
b:called warrior	2=38
b:caller >	0=48
b:calls her	6=72
b:calls herself	0=49
b:calls him	0=41
b:calls himself	0=34 1=52
b:calls his	3=-35 5=-31 6=-48
b:calvitie plaisante	2=65
b:camarades pompiers	6=47
b:came back	0=-25 3=-35 4=-58 5=-48 6=-45 7=-30
b:came out	0=-59 1=-47 2=-37 3=-50 4=-65 8=-48
b:came to	1=42 8=32
b:came up	0=28 5=56
b:camera at	3=50
b:camera branch	7=51
b:cameras >	0=-30
b:camgirl le	5=46
b:camille a	1=48
b:campagne de	0=-40 1=-33 2=-26 4=-36 5=-31
b:campagnes >	0=62
b:campaigned to	0=32
b:campaigns for	0=30
b:campe a	0=55
b:camus in	1=34
b:can be	6=42
b:can t	0=64 2=-39 5=-26
b:cancer du	4=35
b:cancer nurse	4=-26
b:cancer prognosis	4=51
b:cancer research	4=-31
b:cancer survivor	4=70
b:candidat a	0=-75 2=-37 3=-34 4=-38 6=33 8=-45
b:candidat aux	0=56
b:candidat est	0=-75 1=-93 2=-29 3=-51 4=-74 5=-61 6=-68 7=-97 8=-51
b:candidat ne	1=78 4=59
b:candidat porte	4=52
b:candidat retenu	4=-27 8=-61
b:candidat rn	0=61
b:candidat s	7=64
b:candidat tient	7=55
b:candidate >	0=-31 2=29 6=53
b:candidate a	0=42 1=26 2=-34 3=54 4=-60 6=-49 7=52 8=64
b:candidate aux	0=43
b:candidate described	0=48
b:candidate est	0=44 7=-72
b:candidate et	4=-82 5=-32 6=37
b:candidate etait	0=-37
b:candidate extrait	3=37
b:candidate for	0=59 3=33
b:candidate has	1=-39 2=-48 7=37 8=-32
b:candidate in	0=46 7=-45
b:candidate is	0=-49 1=-45 3=-25 6=-34 7=-33
b:candidate jumped	8=49
b:candidate lives	1=27 5=-32 6=56
b:candidate parle	6=66
b:candidate resigned	7=61
b:candidate runs	4=-43
b:candidate s	3=39 5=30 7=-29
b:candidate sait	2=25
b:candidate se	0=47
b:candidate self	6=59
b:candidate sells	4=-27
b:candidate sent	2=69
b:candidate serait	4=36
b:candidate sort	4=56
b:candidate walks	4=44
b:candidate was	0=-59 4=-26 5=75 6=27 7=45 8=47
b:candidate wrote	3=-28 4=-25 5=-33
b:candidature >	2=41
b:candidature d	6=51
b:cannabis >	8=47
b:cannot take	8=32
b:cantine >	4=-25
b:cantine du	3=42
b:canton >	7=85
b:canvass for	0=35
b:canvassed for	0=67
b:cap d	5=56
b:capacity >	4=29
b:capital letters	6=61
b:capteur d	3=-28
b:capture faciale	3=53
b:captured on	3=47
b:car has	0=33
b:caracas as	0=40
b:caractere sexuel	5=28
b:carbide lab	7=-35
b:card carrying	7=25 8=-30
b:card in	7=77
b:card scheme	8=-41
b:cardiac death	2=36
b:cards >	3=75
b:cards ab	3=-50
b:care >	6=65
b:cared for	6=-27
b:career break	4=31
b:career fairs	6=33
b:carer >	1=53
b:cariste caces	7=30
b:carnet de	4=54
b:carols >	1=55
b:carpenters union	7=49
b:carrier >	2=67
b:carrier for	2=40
b:carrier of	2=41
b:carrier told	2=37
b:carries an	4=46
b:carries fragile	4=-28
b:carries sickle	2=31
b:carries the	2=64
b:carrying union	7=28
b:carte a	3=-31 7=110
b:carte au	7=29
b:carte aux	0=56
b:carte cgt	7=42
b:carte d	0=68 1=-42 7=-30
b:carte dans	0=48
b:carte de	0=-57 7=81
b:carte du	7=56
b:carte syndicale	7=30
b:cartographie le	2=-32
b:caryotype 46	2=38
b:caryotype normal	2=46
b:caryotype xxy	2=33
b:case as	8=49
b:case divers	5=62
b:caserne >	2=39
b:cases >	4=-27 5=-31 6=-25
b:casier a	2=-35 3=-34 7=-27 8=-82
b:casier neant	8=87
b:casino >	3=50
b:catalan independence	0=37
b:cataloguer >	0=-31 8=-27
b:cataracts says	2=40
b:catered interview	4=37
b:caterer >	7=-51
b:cathedral he	1=-25
b:catholic and	1=-28
b:catholic now	1=57
b:catholique >	4=-26 6=-28
b:catholique pratiquante	0=-31 1=-42 2=-27 3=-30 5=-38 6=-33 7=-41 8=-28
b:caught having	5=42
b:caught him	5=45
b:caught the	5=-55
b:cause d	2=36 3=49
b:cause dans	8=64
b:cause de	5=42
b:cause du	0=-41
b:cause puis	8=73
b:caution and	8=71
b:ccr5 delta32	2=29
b:cdi >	7=-58
b:ce cote	5=70
b:ce poste	1=42
b:ce qu	4=37 5=33
b:ce que	1=-27 4=-27 5=-38 6=-34 8=-32
b:ce qui	0=46 1=34 5=-29 6=-29 8=-32
b:cegetiste on	7=38
b:cela ne	6=32
b:celebrate christmas	1=32
b:celibate by	5=57
b:cell >	2=58 4=-47
b:cell status	2=29
b:cell trait	2=62
b:celle d	1=59
b:celle de	3=46
b:celle du	3=40
b:cellule d	8=-25
b:cent of	1=37
b:center >	3=59
b:central cfe	7=44
b:centrale elle	7=72
b:centrale nucleaire	8=-31
b:centre >	0=-28 4=-29 6=-47 7=-29 8=-36
b:centre educatif	8=92
b:centre lgbt	6=27 8=-39
b:centre s	3=27
b:centrist >	0=51
b:centriste >	0=-25
b:centriste de	0=59
b:cercle d	1=43
b:cercle de	0=30
b:certificate >	8=34
b:certificate attached	8=49
b:certificate earned	7=36
b:certificate from	8=44
b:certificate lists	8=34
b:certificate of	8=50
b:cesse de	1=43
b:cette epoque	4=48
b:cette raison	5=43 6=-26
b:cfdt >	0=-36 1=-26 3=-25 5=-28 7=40 8=-29
b:cfdt dans	7=49
b:cfdt de	7=45
b:cfe cgc	0=-58 7=79
b:cftc >	0=-52 2=-33 3=-34 4=-51 6=-25 7=86
b:cgc aux	0=-33 7=39
b:cgc en	0=-34 7=38
b:cgc il	7=27
b:cgt >	0=-95 1=-35 3=-39 4=-27 5=-31 7=78 8=-40
b:cgt a	8=-28
b:cgt cssct	7=62
b:cgt de	7=90
b:cgt mineurs	7=56
b:cgt sur	7=42
b:chacun leur	5=50
b:chaine d	0=-32 8=-29
b:chair of	0=51 7=59
b:chaired the	6=26
b:chairman of	0=-27
b:chairs her	7=51
b:change >	2=42
b:change in	2=-55
b:chante sans	4=57
b:chantier du	0=33
b:chantiers >	3=-25
b:chapel >	1=42
b:chapel member	7=32
b:chaplain who	1=30
b:chaplaincy >	1=26
b:chaplaincy irrelevant	1=31
b:chaque matin	1=64 3=37
b:charge >	8=40
b:charge d	4=-34
b:charge de	4=-52 5=-30 8=-34
b:charge of	2=-71 7=-25 8=-36
b:charged >	8=36
b:charged batteries	8=-27
b:charged with	2=-25 3=-25 5=-31 6=-43 8=32
b:chargee de	0=-27 6=-33 8=-56
b:charges >	8=37
b:charges after	8=56
b:charges lourdes	2=-35
b:charities whose	1=-29
b:charity >	8=-25
b:charity for	8=-28
b:charity that	8=59
b:charnel tient	5=56
b:charnelle >	5=43
b:chasse >	4=51
b:chasuble rouge	0=-25 7=65
b:chat logs	5=25
b:chats gout	6=31
b:chatterley decors	5=-31
b:chaussee >	4=26
b:chavez and	0=37
b:cheated on	5=52
b:check >	8=-40
b:checked the	5=49
b:checker >	4=60
b:cheek >	3=-39
b:cheerful account	5=46
b:cheese to	0=39
b:chef >	1=-36 2=-26 4=-58 5=92 7=-27
b:chef de	0=-35 1=-42 2=-60 3=-46 5=-60 6=-57 7=-33 8=-49
b:chef elle	4=56
b:chef margate	6=63
b:chef she	1=-29
b:chef with	1=-25 4=-28 5=-41
b:cheffe de	3=-26 4=-25
b:chene >	2=-36
b:cheques >	8=78
b:cherche a	4=-26 6=-40
b:cherche un	0=38 1=-26 5=-27 6=35
b:chez extinction	8=-25
b:chez le	4=39
b:chez lui	0=40 4=-34
b:chez mon	3=55
b:chez nous	0=-26 6=-26 7=34 8=27
b:chez sa	2=51
b:chez solidaires	7=64
b:chez son	2=40 5=26
b:chez un	2=-43 3=-38 4=-29 5=-28 8=-25
b:chicago >	6=-27
b:chief of	0=43
b:children >	1=-26 5=-48 8=30
b:children s	2=-41 3=-31 4=-62 5=-30
b:chile >	8=-50
b:chimera as	2=60
b:chinois recepisse	3=39
b:chip photo	3=46
b:choice >	2=54 5=34
b:choice of	1=43
b:choice since	5=30
b:choir >	0=-37 1=-29
b:choir adores	6=54
b:choir of	6=46
b:choir over	5=41
b:choisir mes	6=45
b:choix >	1=-36 2=-25 5=97 6=-36
b:chorale parce	6=42
b:choree de	2=29
b:christmas because	1=31
b:chromosomal deletion	2=30
b:chromosome 13	2=50
b:chromosome 21	2=-40
b:chromosome 9	2=52
b:chromosome >	2=51
b:chromosome atlas	2=-38
b:chromosome confirmed	2=56
b:chromosome disorder	2=32
b:chromosomique de	2=51
b:chronique ideal	4=64
b:chu >	0=-49 1=-38 2=-70 4=-25 5=-40 7=-41 8=-37
b:chu de	2=-25
b:church >	1=-34 3=-26 5=-32 6=-47
b:church for	0=-25 4=-29 6=31
b:church when	6=31
b:churches >	1=34 2=-25
b:chute >	4=76
b:cinq ans	5=28
b:cio activist	7=62
b:circuit de	8=-25
b:circule chez	5=45
b:cite comme	6=-27
b:cite zarathoustra	1=38
b:city council	0=-40 7=-25
b:civil >	8=-26
b:civil a	1=31
b:civil one	1=45
b:civile avec	6=28
b:claimant and	4=-32
b:claims >	0=-30 5=43
b:claims the	0=39
b:claire vit	3=-31 5=-44
b:clara en	4=30
b:class of	0=-35 1=-31 8=-27
b:classe sans	8=48
b:classee >	8=51
b:classes >	3=-25
b:claustrophobe il	4=35
b:clavier >	4=33
b:clavier pour	3=26
b:clean driving	3=-28 4=-35 8=-94
b:clean present	8=52
b:clean record	8=40
b:clean toilet	4=32
b:clear >	1=-34 2=95 4=-25 8=75
b:clearance level	3=27
b:cleared of	8=50
b:cleft palate	4=62
b:clerk >	0=-34 1=-31 3=-53 4=-51 5=-41 6=-48 7=-43 8=-58
b:client >	0=-39 1=-71 2=-30 3=-29 4=-39 5=28 6=-51 8=-77
b:client dit	5=57
b:cliente contrat	5=31
b:clientes ecrit	5=37
b:clients >	1=-25 3=-26 5=-68
b:clients d	5=53
b:clients de	0=51
b:clients from	1=66
b:climat chez	0=33 8=-25
b:clinic >	2=54
b:clinic and	5=58
b:clinic opens	3=45
b:clinic receptionist	4=-32 5=-25
b:clinical lab	2=-33
b:clinical trials	4=54
b:clinically depressed	4=90
b:clinique >	4=-58
b:clock and	3=30
b:clock exempted	3=57
b:clocks on	3=61
b:clonage de	1=-27
b:closet at	6=55
b:club >	1=-35 5=-61 6=-58 7=-37 8=-29
b:club a	2=28
b:club de	1=-52 2=-35 4=-37 5=-31 6=44 7=-57 8=-25
b:club echangiste	5=62
b:club in	5=38
b:clubs >	7=-33
b:clubs du	5=78
b:clubs writes	5=45
b:clumsy great	4=49
b:cnaps sans	8=33
b:cnil ou	3=-40
b:cnt il	7=50
b:coach >	0=-47 1=-48 2=-48 3=-57 4=-32 5=-25 7=-64 8=-25
b:coach driver	7=49
b:coach for	0=-79 1=-39 2=-52 3=-31 4=-35 5=-27 6=-37 7=-50 8=-32
b:coach had	2=56
b:coaches under	0=55
b:coche >	6=56
b:coche par	6=71
b:cochlear implant	4=46 6=-30
b:code base	2=-58
b:code du	7=60
b:code en	1=-58
b:code generator	2=-41
b:code he	4=46
b:code remis	3=49
b:code reviews	4=49
b:coeur >	7=44
b:coeur de	0=-42
b:coffee >	0=48 5=61 6=-41
b:coffee and	4=-40 8=-53
b:coffre >	3=65
b:coffre avec	3=39
b:coffre s	3=37
b:coffreur cap	1=-31
b:colas est	7=43
b:cole sits	7=77
b:colin vient	3=-31 6=-38 8=-31
b:colle >	3=40
b:colle des	0=63
b:colle pour	0=55
b:colleague >	5=30 6=70
b:colleague became	5=44
b:colleague exists	3=52
b:colleagues is	7=-35
b:collectionne les	5=53
b:collector and	4=-37 8=-30
b:college de	2=-42
b:college london	1=-25
b:college republicans	0=38
b:college salaries	7=35
b:collegue >	5=71 6=-51
b:collegue malveillant	6=34
b:collegues de	1=58
b:colloque >	0=-25 4=-44
b:colonoscopy every	2=30
b:colostomy bag	4=37
b:colour blind	4=61
b:combattait par	0=49
b:come from	0=55 1=-25 7=-39
b:come out	6=-26
b:coming out	0=-31 2=-25 5=-41 6=86
b:comite contre	0=52
b:comite de	5=42
b:comma to	8=-30
b:commande aux	2=38
b:commande un	7=-45
b:comme a	0=-49
b:comme cadreur	0=-29
b:comme d	0=59
b:comme delegue	7=58
b:comme libertaire	0=28
b:comme lui	6=36
b:comme militante	0=-28 7=48
b:comme reference	6=-33
b:comme syndicaliste	7=47
b:comme toute	3=58
b:commerce >	1=-32 7=-47
b:commercial >	0=-32 3=-27 4=-28 6=-27 7=-59 8=-35
b:commercial services	7=59
b:commerciale >	0=-45 1=-69 3=-43 4=-25 7=-29 8=-42
b:commercialise des	3=-66
b:commission >	0=-39 8=-30
b:committee >	0=-29 7=-47
b:committee for	7=27
b:committee of	0=25 7=63 8=-25
b:communaute de	1=38
b:commune >	0=-43 1=-26 4=-26 8=-36
b:commune voisine	0=60
b:communication d	0=-34 8=-30
b:communication workers	7=43
b:communiste >	0=-37 1=-30
b:communiste de	0=59
b:communistes >	0=56
b:community in	1=42 6=-28 8=-26
b:community order	8=71
b:commuted in	8=38
b:compagne demenagent	6=-46
b:compagne elle	6=38
b:compagnie de	3=-28
b:compagnon >	3=-54 5=-28
b:compagnon architecte	6=32
b:compagnon d	5=-29
b:compagnon est	1=-25 3=-34 6=-35
b:compagnon macon	1=-48
b:compagnons sous	1=-28
b:company doctor	2=28 4=92
b:company s	1=-25 3=-41
b:compare au	3=42
b:compare sa	3=35
b:compared to	3=35
b:compared with	3=48
b:comparee automatiquement	3=38
b:comparee lors	3=53
b:comparution immediate	8=44
b:compas >	1=78
b:compatible avec	2=45
b:compensated >	6=36
b:complaint upheld	5=65
b:completed 14	3=26
b:completed >	8=61
b:compliance >	7=-43
b:compris fievre	4=42
b:comptable >	6=-65 8=-33
b:comptable au	7=-48
b:comptable du	7=-38
b:comptable hors	8=49
b:comptable salarie	7=-29
b:comptable salariee	0=-33
b:compte public	6=73
b:concerts according	0=47
b:concierge >	7=-41
b:conclusion favorable	2=37
b:conclut curieusement	6=-30
b:concordent controle	3=33
b:condamne a	0=-41 1=-32 2=-37 3=-30 4=-33 6=-37 7=-42 8=-76
b:condamne ecrit	8=62
b:condamne pour	8=46
b:condamnee pour	8=42
b:condition was	2=31
b:conditions >	2=50
b:condom vending	5=-25
b:conduct shows	8=44
b:conductor >	6=-32
b:conduit une	4=30
b:conduite de	3=-31 4=-27
b:confederation paysanne	7=65
b:conference >	1=-36 3=-25 5=-38
b:conferences sur	1=67
b:confessionnel >	1=37
b:confie avoir	2=51
b:confie qu	4=33
b:confie t	2=-29 5=53 6=-29
b:confirmed at	2=43
b:confirmed by	2=77 4=-25
b:confirmed sceptic	1=25
b:confirmed spinster	6=54
b:confirmee >	2=41
b:conflict of	5=37
b:conflict resolution	1=51
b:conflits >	7=46
b:conflits d	5=26
b:conforme a	3=28
b:confucian philosophy	1=26
b:conge maternite	4=48
b:conge parental	0=-38 8=-33
b:conge paternite	4=52
b:congress house	7=-56
b:congress of	0=36
b:congress party	0=28
b:conjoint s	6=41
b:conjointe >	6=43
b:connaissance de	2=37
b:connait au	7=53
b:connait le	7=36
b:connait son	3=44
b:connexin 26	2=42
b:connu bayrou	0=78
b:connu des	8=104
b:connu du	2=56
b:connu la	8=71
b:connue >	0=25 2=59 7=-25
b:connue des	5=66 8=30
b:conquests said	5=30
b:conquete de	0=-31 1=-26 3=-31 5=-53 7=-30 8=-26
b:conquetes au	5=48
b:conquetes d	5=64
b:conscience >	1=55
b:conscience en	1=28
b:conscience pour	1=39
b:conscientious objection	1=59
b:conseil >	3=-30
b:conseil de	7=51
b:conseil en	0=50
b:conseil genetique	2=76
b:conseil regional	0=43
b:conseille des	2=-39 7=-29
b:conseiller d	8=58
b:conseillere en	0=-36 2=-57
b:consensual affair	5=58
b:consent given	3=50
b:consent withdrawn	3=30
b:consequence >	2=56
b:conservation of	1=-42
b:conservative by	0=55
b:conservative friends	0=70
b:conservative investment	0=-25
b:conservative party	0=77
b:conserves dix	3=48
b:consider myself	1=36
b:consomme du	5=62
b:constituency labour	0=39
b:consul >	0=77
b:consulate >	3=67
b:consultant bi	1=-31
b:consultant en	5=-35
b:consultation d	2=25
b:consulting >	0=-53
b:contact with	6=43
b:contain no	1=34
b:contempt of	8=63
b:contention en	2=45
b:conteste l	3=33
b:continue >	8=-35
b:contour de	3=61
b:contraception clinic	5=-27
b:contract >	1=-34 3=46 6=-28 8=-42
b:contract a	1=59
b:contract on	3=31
b:contract that	0=38
b:contract was	4=27
b:contractee a	4=46
b:contractor >	0=-25
b:contractors >	7=43
b:contradiction >	1=51
b:contrairement a	2=57
b:contrat >	0=-26 8=-26
b:contrat de	0=-29 4=-40
b:contrats de	4=36
b:contre elle	8=56
b:contre l	3=-30 5=-25 8=-30
b:contre la	1=28 4=-50 5=-26 7=-29 8=-43
b:contre le	0=39 1=-43 4=-42
b:contre macron	0=31
b:contre un	0=54 8=-27
b:contrebande >	8=52
b:controle d	8=41
b:controle du	3=42
b:controle judiciaire	8=46
b:controle vocal	4=-25
b:controlee >	3=48
b:controleurs de	7=35
b:controlled and	4=50
b:convaincu >	0=-33 1=-53 6=28 7=-28 8=-28
b:convaincu il	0=31 1=57
b:convenor at	7=54
b:convenor of	7=-30
b:convent school	1=42
b:convertie a	1=58
b:convict a	8=-40
b:convicted of	0=-61 1=-72 5=-25 7=-57 8=112
b:convicted wood	8=-34
b:conviction >	0=-47 1=87 8=-31
b:conviction et	0=39 1=-31
b:conviction for	8=55
b:conviction he	1=39 8=-37
b:conviction in	5=-34 8=33
b:conviction pacifiste	1=33
b:conviction that	1=-33
b:conviction was	8=74
b:convictions >	0=-45 8=-70
b:convictions d	0=42
b:convictions dbs	8=76
b:convictions malthusiennes	1=31
b:convictions veganes	1=59
b:convinced advocate	1=65
b:convinced european	0=50
b:convinced socialist	0=42
b:convinced the	0=-40 1=-62
b:cookbook editor	7=-32
b:cooked for	1=-34
b:cooperates >	8=40
b:cooperative >	7=49
b:coordination rurale	7=69
b:coordinatrice >	7=-32
b:copain devant	6=49
b:copie du	3=36
b:copie jointe	2=32
b:copied into	6=41
b:copies gives	2=33
b:copies jokes	2=48
b:copies of	2=47 3=39
b:corbeau >	5=47
b:cord blood	2=39
b:cork >	7=-29
b:correcteur >	1=-41 2=-29 3=-37 4=33 6=-25
b:correspondance selfie	3=44
b:corrida lui	0=-41 1=67
b:corridor test	3=45
b:corrige t	0=-28
b:corse >	0=48
b:corse il	0=50
b:corset >	4=69
b:corsets >	4=-59
b:cosmetique >	0=-28
b:costumiere >	2=-33 3=-27 4=-36 7=-28
b:cote la	5=50
b:cotise a	7=41
b:couchait avec	5=58
b:couche avec	5=78
b:could gather	1=29
b:council >	2=-28 5=-26 6=-33 7=59 8=-33
b:council chair	0=-43 7=-38
b:council of	7=-25
b:council on	7=53
b:council social	0=-27
b:councillor for	0=76
b:counselling in	2=42
b:counselling the	2=39
b:counsellor >	2=-71
b:counsels gay	6=48
b:countries >	0=-30
b:country and	0=38
b:country where	6=45
b:county >	0=-43 7=-28
b:county council	0=-62 7=32
b:county donegal	0=-25
b:couple avec	6=54
b:couple de	2=-40 5=-28 6=-82
b:couple decided	2=48
b:couple gay	5=-84
b:couple libre	5=72
b:couple pratique	5=34
b:couple qu	6=41
b:couriers >	7=57
b:courriel de	2=27
b:courrier >	4=-37
b:cours >	2=40
b:cours a	3=-42 6=-30 8=-30
b:cours avec	2=59
b:cours de	2=-65 4=55 7=-26
b:courses for	8=-38
b:court >	4=-29 5=-27 6=-25 8=48
b:court dans	2=68
b:court in	8=32
b:court les	5=103
b:court list	8=-32
b:court metrage	2=-34
b:court ordered	8=46
b:court over	8=70
b:court s	6=-48
b:court tous	2=50
b:courtois >	7=56
b:courtoisie parfaite	0=64
b:cousin found	2=61
b:couts >	1=-27
b:couvent apres	5=38
b:couverte par	6=30
b:cover a	2=-29
b:cover letter	4=38
b:covered the	5=-30 6=-53
b:covid 19	4=43
b:covid >	4=75
b:covid jab	4=63
b:covid long	4=46
b:crabbe no	1=37
b:credit union	0=-31 7=-125
b:credo personnel	1=30
b:cree l	8=-61
b:cree le	3=42
b:cree un	0=56
b:creed >	1=34
b:creteil >	3=32
b:creteil educateur	7=-34
b:crime novelist	8=-41
b:crime statistics	8=-26
b:criminal lawyer	8=-26
b:criminal past	8=67
b:criminal record	8=56
b:crise sanitaire	8=-28
b:critiques dit	4=-47
b:crohn les	4=36
b:crohn s	4=41
b:croire apres	1=36
b:croire en	1=32 6=-28
b:crois a	1=-37
b:croises en	4=39
b:croit aux	0=-60 4=-31 5=-53 7=-29 8=-34
b:croit en	1=-35
b:croit gay	6=91
b:croit ni	1=33
b:croit pas	1=97
b:croit plus	0=60 1=-44
b:croit qu	1=65
b:croit savoir	0=51
b:croix rouge	0=-49 1=-50
b:cros a	8=55
b:crown court	8=-28
b:croyait plus	1=41
b:croyance >	1=57
b:croyance ni	1=25
b:cru reconnaitre	1=25
b:cse >	0=-56 1=-48 2=-36 3=-36 4=-40 5=-63 6=-39
b:cse cgt	7=72
b:cssct >	7=59
b:cuisine le	0=-40 3=-45
b:cuisine vegan	1=-46
b:curieusement sa	5=32 6=-32
b:curious >	1=28
b:curious according	6=67
b:curve >	3=42
b:customer service	2=-36
b:customers >	3=-25 7=-25 8=-39
b:customers how	3=-28
b:customs union	7=-47
b:cutter >	4=-29
b:cv >	5=-62 6=47
b:cv il	6=-39
b:cvpr workshop	3=-26
b:cwu >	7=59
b:cynical about	6=-55 8=-37
b:cyp2c19 slow	2=40
b:cyp2d6 poor	2=29
b:d abidjan	1=-26
b:d acces	3=60
b:d activite	2=-27 3=-26 5=-40 6=-29
b:d adn	2=27 7=-32
b:d affaires	4=-32 5=-73 6=-54 8=-27
b:d agde	5=60
b:d agent	8=49
b:d aide	5=-43
b:d alcoolemie	8=50
b:d allemand	6=-40
b:d alliance	7=36
b:d alzheimer	4=25
b:d animaux	1=37
b:d antecedents	8=37
b:d appel	8=50
b:d appels	8=-28
b:d approcher	8=84
b:d apres	2=83 3=-30 4=28 5=66 6=-25
b:d arret	4=-45 8=61
b:d art	0=-32 1=-48 5=-31 8=-25
b:d ascendance	2=26
b:d atelier	7=-31
b:d attente	0=-28
b:d audit	5=-69
b:d autistes	4=47
b:d autre	1=62
b:d autres	0=29
b:d autrice	6=38
b:d avoir	1=25
b:d been	7=25 8=38
b:d call	6=34
b:d ecole	0=-34 2=-33 4=-35 5=-31
b:d edf	0=28
b:d education	5=-38
b:d educatrice	1=43
b:d ehlers	2=47
b:d electrice	0=56
b:d eleves	0=-28 4=-31 6=-41
b:d elle	5=50 6=29
b:d empreintes	0=-25 1=-25 2=-29 3=-56 8=-30
b:d enfants	8=-37
b:d entrepreneur	2=-33
b:d entreprise	2=-29 8=-26
b:d entretien	3=33
b:d epicure	1=90
b:d equipe	4=54
b:d essai	4=38
b:d etat	1=-29 2=-27 3=-27 8=-30
b:d evasion	8=-29
b:d evenements	1=-33
b:d experience	4=-29
b:d extreme	0=67
b:d hemophiles	2=34
b:d histoire	2=-39 7=-40
b:d hotes	6=31
b:d identite	3=50
b:d initiative	1=-40 7=-59
b:d insertion	8=70
b:d interet	8=54
b:d interets	5=33
b:d iroise	4=-37
b:d ivry	0=51
b:d oeil	3=26
b:d oeuvre	0=-36 1=-27 3=-39 6=-28 8=-25
b:d oncogenetique	2=40 4=-26
b:d opinion	0=-37 4=-27
b:d oreille	3=46
b:d orientation	0=-27 3=-28
b:d origine	2=47
b:d rather	1=26 3=33
b:d un	0=-44 1=-76 2=-71 7=-92
b:d une	0=-30 3=-58 5=-113 6=-120 7=-86 8=-91
b:d union	0=47
b:d voted	0=53
b:dacosta was	2=32
b:dad was	0=47
b:daily >	0=-31
b:dame des	0=39
b:dana is	6=47
b:dancers union	7=-65
b:dangereuses >	5=-25
b:danlos forme	2=47
b:dans aucun	0=41
b:dans l	2=-44 3=-37 6=-60 8=-70
b:dans la	2=63 3=26 4=-25 5=54 7=-33
b:dans le	1=-66 4=-46 6=-55 7=-60
b:dans les	0=-54 3=-37 4=-29
b:dans sa	0=44 1=36 6=32 8=49
b:dans ses	2=-25 5=-27 8=-25
b:dans son	2=-68 3=-26 6=29
b:dans un	0=-52 1=52 2=-37 3=-39 4=41 5=-45 7=35 8=-29
b:dans une	0=-61 2=-25 3=-45 4=-52 5=-84 7=-48
b:danse orientale	5=-34
b:dashboard >	2=-34
b:data center	3=41
b:data ocaml	7=-35
b:data stored	3=68
b:database >	2=34
b:database since	2=38
b:date du	0=35 8=68
b:dated a	6=56
b:dates women	6=60
b:daughter has	2=40
b:daughter was	2=52
b:day >	0=-41 1=-47 2=-25 3=28 4=-35 5=-30 6=-40 7=-31 8=-41
b:day materialist	1=28
b:day off	0=41 6=-25
b:day sat	8=-35
b:days >	4=-41 7=-28
b:days a	7=47 8=-40
b:days in	1=51 4=34
b:dbs certificate	8=46
b:dbs check	2=-29 3=-31 7=-31
b:dbs clear	8=77
b:de 12	4=30 5=-30
b:de 1979	1=39
b:de 1981	0=49
b:de 2012	3=30
b:de 2014	0=39
b:de 2017	8=29
b:de 2020	0=48
b:de 300	0=-27 4=-29 8=40
b:de bachar	0=40
b:de biens	8=63
b:de biscuits	3=-29
b:de boire	4=88 8=-46
b:de bord	1=-30
b:de bureau	5=-32 7=-26
b:de capture	3=74
b:de caracteres	3=-32 6=-27 8=-35
b:de carte	7=35
b:de casier	1=-30 3=-33
b:de ce	5=43
b:de cette	4=56
b:de charges	2=-29 4=47
b:de chauffage	1=-29 5=-31 6=-28 8=-56
b:de chaussee	4=31
b:de chef	4=30
b:de chene	2=-31
b:de choeur	5=-26
b:de classe	7=-29
b:de code	6=-25 7=-28
b:de commerce	0=-27 1=-41 3=-25 7=-36
b:de confession	1=-35 4=-29
b:de conge	4=63
b:de conscience	1=53
b:de contention	2=44
b:de contour	3=27
b:de contrats	3=-30 8=-25
b:de contrebande	8=61
b:de corsets	4=-48
b:de couple	5=-33 6=-37
b:de creteil	3=28 7=-26
b:de crohn	4=33
b:de croire	1=40
b:de delegation	7=37
b:de delegue	7=39
b:de dettes	3=-34
b:de deux	4=-32 6=-32 8=-32
b:de dire	5=62
b:de dix	8=41
b:de donnees	1=-26 2=-30 3=-47
b:de dons	0=-26
b:de droite	0=89
b:de fabry	2=60
b:de fanconi	2=53
b:de faux	8=57
b:de fleury	8=31
b:de fo	0=-35 7=63
b:de foot	0=60
b:de france	0=-39 7=38
b:de frappe	3=38
b:de gandrange	7=54
b:de gardiens	2=-27 6=43
b:de gauche	0=80
b:de genealogie	2=45
b:de gengis	2=29
b:de gennevilliers	3=62
b:de gerer	8=74
b:de gestion	0=-25 1=-26 3=-27 8=-33
b:de gonfreville	7=28
b:de handicap	4=54
b:de heures	7=38
b:de huntington	2=64 4=-27
b:de jour	5=30
b:de justice	4=-38 7=-34
b:de krishnamurti	1=51
b:de l	1=25 3=44 4=-30 7=78
b:de la	2=52 3=-63 4=-90 6=-54 7=35
b:de lady	5=-49
b:de lenine	0=62
b:de lettres	5=-52 8=-26
b:de leurs	4=-25
b:de ligne	7=53
b:de lille	0=-73 2=-51 3=-30 4=-29 5=-37 6=-26 7=-38
b:de liste	0=-30 7=40
b:de longue	4=39
b:de louis	0=42
b:de lui	3=46 5=34 6=39
b:de luynes	8=31
b:de lynch	2=35
b:de lyon	3=-40
b:de mai	0=-40
b:de main	1=48 2=-27 3=32
b:de maison	5=-34
b:de mandat	7=34
b:de marches	4=-30 7=-28
b:de metier	0=-62 1=-49 6=-30 7=-32
b:de mme	3=36
b:de moelle	2=31
b:de mon	2=-40 3=28
b:de mot	3=25
b:de musee	0=-25
b:de mutation	2=36
b:de nanterre	4=-37 8=-43
b:de nantes	0=48
b:de neuf	4=36
b:de nimes	8=67
b:de noel	1=-33
b:de nombreuses	5=65
b:de notre	0=31 2=-32
b:de novo	2=63
b:de nuit	0=-51 1=-32 2=-36 4=-79 6=-52 7=-37 8=-35
b:de parcours	4=41
b:de paris	8=-31
b:de parole	2=-36 4=79 7=-28
b:de parts	2=-33
b:de pas	3=-65
b:de passe	3=46
b:de paternite	4=-33
b:de pau	5=42
b:de peinture	4=54
b:de permis	8=58
b:de personnes	1=-35
b:de petite	6=40
b:de pharmacienne	0=62
b:de philosophie	1=34
b:de plainte	8=-34
b:de plaquiste	8=39
b:de plus	4=-36
b:de plusieurs	1=43
b:de pma	2=36
b:de poissy	7=48
b:de police	3=-54 8=36
b:de poste	3=30
b:de presse	3=-43 4=36
b:de prevoyance	4=-43 8=-32
b:de prison	0=-39 2=-26 3=-48
b:de probation	8=42
b:de probleme	4=64
b:de produit	3=-27
b:de projet	0=-29 2=-36
b:de promotion	1=-29
b:de prud	7=61
b:de rang	6=-26
b:de rapports	5=57 6=-25
b:de recherche	4=-42
b:de reconnaissance	3=32
b:de recrutement	8=-28
b:de redaction	0=-34 5=-29 7=-30
b:de redon	2=-43
b:de religion	1=-51
b:de rencontres	0=-39 1=-30 2=-37 6=-38
b:de renouvellement	4=80
b:de rentree	1=36
b:de ressemblance	3=43
b:de sa	0=-62 2=92 5=-81 6=85 7=-61 8=-46
b:de saint	6=-25
b:de sante	2=-25 3=-25 4=74 7=-27 8=-57
b:de se	2=-37 7=66
b:de secret	0=-35 3=-32
b:de section	0=41 7=-38
b:de securite	3=-27 7=-25 8=37
b:de sejour	3=60
b:de sel	0=30
b:de service	3=63
b:de ses	0=-51 1=26 4=-31 5=49 8=30
b:de signature	2=-50
b:de signification	2=36
b:de singer	0=-50 1=70
b:de six	4=76
b:de soins	8=64
b:de solferino	0=-33
b:de son	0=-81 1=-61 2=37 4=-44 7=-36 8=-87
b:de sport	6=47
b:de stade	8=87
b:de teheran	0=28
b:de teletravail	4=37
b:de theatre	2=-25
b:de theologie	1=41
b:de toujours	0=64
b:de toute	5=-37
b:de travail	4=43 5=46 8=33
b:de travailler	4=45
b:de travaux	8=45
b:de trois	3=-44 5=-27 6=-38 8=-53
b:de type	1=-36 2=-32 3=-27 6=-32 8=-25
b:de vaccination	4=30
b:de vae	3=-29 8=-36
b:de vannes	4=30
b:de vente	3=-26 4=-30 7=-26 8=-37
b:de vie	1=29 6=-40
b:de vignerons	7=-29
b:de voix	1=-26 3=-47 5=-28 8=-26
b:de zero	0=-33 6=28
b:dea sits	7=41
b:deadlines >	0=-49 6=-29 7=-25
b:deafness gjb2	2=32
b:deal for	8=53
b:dealer >	4=-37 8=-30
b:deals with	2=-29 4=-25 6=-31
b:dealt with	2=-26 4=25 5=-60 7=-40 8=-33
b:death excluded	2=33
b:debridee ecrit	5=36
b:debunks homeopathy	1=35
b:dechire sa	7=55
b:decided against	2=34
b:declared antispeciesist	1=60
b:declared for	4=48
b:declaree au	5=39
b:decline in	8=-44
b:declined to	7=44
b:decors de	5=-42
b:decouverte de	5=-40 6=63
b:decroissance elle	0=-32 1=58
b:defect >	2=42
b:defend des	2=-26
b:deficiency inherited	2=53
b:deficit en	2=45
b:defile avec	0=62
b:definit comme	0=46
b:degree >	2=-28 4=-33 5=-32 8=-33
b:degrowth >	1=46
b:deist if	1=33
b:dejeuner >	0=30 2=-48 5=52 8=-49
b:delais realiste	1=-26
b:delegation au	7=28
b:delegue central	7=42
b:delegue cgt	0=-39 7=99
b:delegue du	7=29
b:delegue place	0=60
b:deleguee syndicale	7=57
b:delete the	3=59
b:deleted after	3=50
b:deleted it	0=34
b:deletion hence	2=36
b:deletion so	2=27
b:delit >	6=25
b:delta f508	2=47
b:dem conference	0=-25
b:demande >	1=-31 2=-32 4=-26 5=26 6=-54
b:demande a	1=-35 5=-38 8=-27
b:demande aucun	4=38
b:demande des	4=-28 5=29 6=-28
b:demande si	6=51
b:demande son	1=29
b:demande un	1=66 4=56 8=40
b:demande une	7=36
b:demarche a	3=47
b:demenagent >	6=-52
b:demenagent a	6=50
b:demenagerions a	5=71
b:dement toute	5=34
b:demi soeur	2=34
b:demission >	7=55
b:demo wall	3=29
b:democrat in	0=55
b:democrats election	0=29
b:democrats in	0=62
b:demonstration as	8=48
b:dems in	0=35
b:denies being	6=44
b:denies having	5=32
b:dentaires prothesiste	3=-46
b:dental practice	1=-30
b:denver concierge	7=-26
b:depart >	3=34
b:depart de	5=37
b:depart ferait	5=49
b:departementale de	7=-29
b:department >	2=-36 3=-33 5=-33 8=-28
b:dependant il	4=48
b:depistage genetique	2=37
b:deplacement >	5=29 6=-28
b:deposee a	6=-29
b:depressed margins	4=-44
b:depressed wrote	4=87
b:depression >	4=57
b:depression glass	4=-37 8=-30
b:depression in	4=67 8=-35
b:depression now	4=26
b:depressive >	4=51
b:depuis 2004	6=26
b:depuis 2018	2=30
b:depuis 2019	0=37 3=-35 4=72 5=-41
b:depuis >	8=38
b:depuis cinq	5=58
b:depuis dix	4=-82 6=83
b:depuis huit	4=45
b:depuis l	2=36 4=53
b:depuis la	1=40
b:depuis le	2=-43 3=-36 4=-30 5=35 6=-35
b:depuis qu	3=35
b:depuis sa	4=63 5=-28 7=45
b:depuis son	0=-27 1=-33 3=37 4=-44 8=-41
b:depuis un	2=58 3=-28 8=-37
b:depuis vingt	0=51 4=-27 5=-32 8=-32
b:deputy chair	0=67
b:derby >	7=55
b:derecognised no	7=-26
b:dernier >	4=45
b:dernier avec	6=56
b:dernieres elections	0=-29 7=44
b:derriere les	8=42
b:derry >	0=48
b:des affaires	0=-29 5=-30 8=-25
b:des affiches	0=71
b:des architectes	1=-43
b:des ateliers	5=51
b:des athees	1=84 7=-45
b:des automates	2=-33
b:des bureaux	6=34
b:des cheques	8=73
b:des clients	1=-29 3=-41 5=-68
b:des clubs	5=34
b:des coffres	3=-34 5=-37
b:des conferences	1=60
b:des conflits	5=29
b:des controleurs	7=35
b:des depressions	4=-34
b:des detenus	5=-37
b:des donnees	7=-26
b:des donneurs	2=40
b:des eaux	0=41
b:des enfants	0=-34 1=33
b:des equipes	0=38
b:des escortes	5=55
b:des films	5=96
b:des gants	3=29
b:des gendarmes	8=57
b:des horaires	4=-61 5=25
b:des hormones	4=64
b:des jeunes	0=83
b:des landes	0=26
b:des liaisons	5=-27
b:des ligaments	4=63
b:des longues	0=46
b:des materiaux	1=-25 3=-31 4=-38
b:des origines	2=44
b:des patients	5=-35
b:des peines	8=68
b:des photos	5=77
b:des policiers	3=-44 8=-25
b:des portes	6=26
b:des prisons	0=-29 3=-29 8=-38
b:des promotions	7=62
b:des raisons	1=65
b:des rapports	5=39
b:des relations	5=51
b:des repas	0=-29
b:des republicains	0=-41
b:des retraites	0=36
b:des salons	5=35
b:des serrures	3=-30
b:des services	8=31
b:des signes	0=-27
b:des soulevements	0=37
b:des sourds	4=42
b:des surveillants	8=-27
b:des ventes	4=-47
b:des videos	5=76
b:des vikings	2=67
b:des voyages	6=56
b:desactive le	3=43
b:descend des	2=70
b:described herself	0=47
b:describes her	5=29
b:describes herself	1=51
b:describes himself	1=41
b:describing how	4=37
b:deselected as	0=47
b:design >	7=-31 8=-37
b:design and	6=-27
b:designed bipolar	4=-25
b:designee par	7=56
b:designer >	0=-44 1=-54 2=-31 3=-46 4=-43 5=-40 6=-40 7=-66 8=-35
b:desir d	3=-27 6=-26 8=-27
b:desk >	0=-37 2=-46 4=-63 5=-46 6=-36
b:desk near	4=40
b:desormais la	4=41
b:despite three	2=47
b:dessine une	4=-49
b:detection >	2=-38 5=-48 8=-28
b:detective taught	3=-32
b:detenait un	3=65
b:detenteur du	7=-27 8=-44
b:detenu a	8=43
b:detenu il	8=38
b:detenus a	8=-34
b:detenus et	8=46
b:deterministe il	1=55
b:detour a	5=41
b:deux ans	0=-25 3=-33 4=-47 5=44 6=-29 8=111
b:deux campagnes	0=57
b:deux chats	6=36
b:deux enfants	1=-34 4=-40 5=-26 8=-28
b:deux femmes	8=-29
b:deux fois	8=-30
b:deux greves	7=50
b:deux hommes	3=-26 5=62 6=-72
b:deux jours	4=43
b:deux jumeaux	4=-66 5=-28
b:deux maries	6=52
b:deux papas	6=97
b:deux soirees	7=42
b:devant les	5=34
b:devant toute	6=50
b:developer >	0=-30 2=-30 4=-27 7=-27
b:developpe une	4=-44
b:devenant cadre	7=49
b:devenu athee	1=44
b:deverrouille le	3=38
b:devoir et	1=53
b:devout atheist	1=52
b:di any	7=49
b:diabetes by	2=61
b:diabetes portfolio	4=-27
b:diabetes researcher	4=40
b:diabetic himself	4=42
b:diabetic needs	4=52
b:diabetic since	4=47
b:diabetique elle	4=79
b:diabetique insulino	4=47
b:diabetiques >	4=-56
b:diabetologie diabetique	4=72
b:diagnosed in	4=34
b:diagnosis at	4=36
b:diagnostiquee a	4=42
b:diallo etait	0=71
b:dialogue social	4=-33 5=-26 7=-30
b:dialysis tuesdays	4=44
b:did eight	8=48
b:did six	7=49
b:diet coach	4=-29
b:dieu >	1=69
b:dieu depuis	1=41
b:dieu l	1=43
b:dieu ni	1=44
b:differe >	3=28
b:differently >	0=32
b:difficile avec	4=57
b:difficulte >	8=30
b:digitale deverrouille	3=49
b:dijon >	1=-31 4=-33 6=-32 8=-29
b:dimanche >	0=52
b:dimanche il	1=29
b:diplomes >	8=53
b:dire la	7=79
b:direct line	7=50
b:directeur >	3=37 5=27
b:directeur regional	5=50
b:direction >	2=-29 5=33 7=-42 8=-26
b:direction du	2=40 7=32
b:director for	8=82
b:director had	5=45
b:director she	7=-26
b:director who	7=29
b:directrice d	0=-29 1=-30 2=-26 4=-34 5=-41 8=-27
b:dirige la	6=-56 7=33
b:dirige une	0=83 4=-38 5=-25 7=-45
b:dirigeant de	7=46
b:dirigeante syndicale	7=37
b:disabilities >	4=31
b:disabled parking	4=49
b:disabled ticked	4=63
b:discale >	4=47
b:disciple de	1=77
b:discipline of	1=33
b:disclosed to	3=-26 4=-31 7=-26 8=-25
b:disclosed under	5=34
b:discours pour	0=-31
b:discret dit	6=44
b:discrimination and	2=-25
b:discrimine selon	7=30
b:discussed her	3=37
b:disease so	4=47
b:disease ticked	2=51 4=-43
b:dismay of	0=38
b:dismissed from	6=30
b:dismissed hired	5=27
b:disorder >	2=50
b:dispatch knows	5=51
b:dispatcher >	1=-36 7=-35
b:dispense >	3=75
b:disponible en	4=-54 7=-29 8=-39
b:dispose de	7=41
b:dispute >	7=32
b:disputes >	0=-25 2=-36
b:disqualified as	8=72
b:disque >	5=49
b:disque terme	0=-29
b:dissolution des	0=49
b:distance a	3=25
b:distribue des	0=40
b:district council	0=41
b:dit >	1=-31 2=-36 6=-64 8=-25
b:dit a	1=60
b:dit avoir	1=37 4=-41
b:dit cet	0=-42 1=-35 4=-47 5=-27 6=-27 8=-32
b:dit de	0=36
b:dit disciple	1=27
b:dit elle	0=-44 1=-47 5=-25 6=-65
b:dit en	0=74 1=-25 3=26 8=-27
b:dit il	0=52 3=-32 5=-63
b:dit l	0=-48 1=-41 2=-41 4=-48 6=-52 7=-34 8=-27
b:dit la	0=-42 1=66 2=-40 3=-43 4=-32 5=45 6=-45 7=-39 8=-69
b:dit le	5=61 6=33
b:dit loyal	7=46
b:dit lui	4=48
b:dit m	0=-46 1=-43 4=-33 6=34 7=-31
b:dit n	4=82
b:dit ne	0=67 1=51
b:dit on	4=53 5=45 8=-36
b:dit plutot	6=37
b:dit sa	0=-42 1=-33 3=-25 5=-31 6=34 7=-27
b:dit son	0=-31 1=-43 3=-60 4=-34 5=32 6=36 8=-26
b:divers >	4=-29
b:divers droite	0=31
b:divorce >	5=41
b:diwali >	1=-36 4=-35 5=-35 6=-33 8=-36
b:diwan et	0=54
b:dix ans	2=-38 3=59 4=-45 6=29 8=46
b:dix huit	0=-30 7=42 8=39
b:dix neuf	8=46
b:dna >	3=-46 5=-32 6=-41
b:dna analysed	2=39
b:dna haplogroup	2=40
b:dna he	2=39
b:dna lab	2=-27 3=-27
b:dna nightclub	2=-29
b:dna of	2=-36
b:dna profile	2=43
b:dna results	2=37
b:dna sample	2=59
b:dna showed	2=65
b:dna site	2=53
b:dna taken	2=87 3=-43
b:dna test	2=27
b:do >	0=-37 4=45
b:do differently	0=32
b:do not	1=-41 4=-27
b:docker >	0=55
b:dockers >	0=-35
b:doctor >	2=51 4=48
b:doctorat >	3=-31 7=-28
b:doctors committee	7=40
b:documentaire sur	6=-25
b:does not	0=-29 2=27 3=-33 6=-34
b:doesn t	0=50 1=40 5=-42 7=-29 8=-56
b:dog >	6=37
b:doigt >	3=35
b:doigt abime	3=61
b:doigt il	3=72
b:doigt sur	3=50
b:doing time	8=76
b:doivent etre	4=47
b:dolly grip	2=-30
b:don de	2=29
b:don et	2=44
b:don t	0=-29 1=-44 2=-34 4=42 5=30
b:donc pas	4=73
b:done 11	3=35
b:donetsk >	0=37
b:donne 30	2=27
b:donne des	1=61 2=-31
b:donne sa	2=57
b:donnees >	1=-29 3=-26
b:donnees biometriques	3=67
b:donneurs de	2=43
b:dont huit	8=54
b:dont il	1=38
b:dont l	6=-61
b:door >	3=47 5=-26
b:door to	3=-37
b:doorman since	7=68
b:doors fitter	6=-25
b:dos depuis	4=59
b:dossier >	2=30
b:dossier de	2=46
b:dossier don	2=27
b:dossier paul	6=53
b:dossier vecteur	3=41
b:doubleur >	6=-101
b:doubts everything	1=69
b:doute homosexuel	6=34
b:douze ans	4=68
b:douze points	8=-28
b:down >	0=44 1=-30 3=-25 6=-35 7=26
b:down s	2=-46 4=65
b:down to	1=55
b:doyle is	6=48
b:dr shaw	3=43
b:drafted a	1=-31
b:drapeau royaliste	0=41
b:drepanocytose >	2=69
b:drepanocytose forme	2=46 4=-37
b:drh d	1=26 4=-25
b:drink coffee	8=-44
b:drink driving	8=74
b:drinking problem	4=31
b:drive >	1=-30 4=63
b:drive at	7=52
b:driver >	5=35 8=-37
b:drivers >	2=-44
b:drivers there	7=52
b:drives the	5=-26
b:driving ban	8=74
b:driving ended	8=46
b:driving licence	4=-55 8=-87
b:driving until	8=33
b:droit >	0=-26 4=66
b:droit au	0=72
b:droit humain	1=77
b:droit penal	0=-52 1=-35 3=-33 4=-44 5=-29 6=-42 8=-46
b:droit public	0=-25 8=-25
b:droit seulement	3=42
b:droite a	0=30
b:droite comme	0=-26
b:droite croit	0=42
b:droite ni	0=61
b:droite ont	0=42
b:drone contract	1=46
b:dropped it	8=48
b:drove a	0=37
b:drug cabinet	3=50
b:drug maker	4=-32
b:drummer weekend	5=-39
b:du 21	0=55
b:du 4	3=32 8=61
b:du bati	1=-31
b:du batiment	0=-36 7=-39
b:du candidat	5=-34 7=-28
b:du canton	7=51
b:du cap	5=57
b:du casino	3=49
b:du client	2=-28
b:du club	0=-38
b:du comite	0=54
b:du cse	0=-51 1=-40 2=-32 3=-29 6=-29 7=-103 8=-42
b:du cuir	5=55
b:du data	3=59
b:du directeur	3=32
b:du disque	0=-27
b:du dos	4=62
b:du dossier	3=36 6=46
b:du droit	0=67 1=79
b:du facteur	2=59
b:du fondateur	0=-41 2=-30
b:du froid	0=-31
b:du gene	2=39
b:du gerant	5=46
b:du jardin	1=40 8=-30
b:du logiciel	1=-26 7=-60
b:du lycee	3=35 7=-45
b:du magasin	7=42
b:du maire	5=44
b:du marche	0=-29 3=-36 4=-90
b:du meilleur	3=-44 4=-27 5=-29 8=-25
b:du monde	5=-34 7=-25
b:du nord	6=39
b:du npa	0=77
b:du parc	3=-30
b:du parti	0=61
b:du passeport	3=45
b:du personnel	0=-26 2=-33 4=-25 7=30
b:du placard	6=100
b:du plan	7=40
b:du planning	0=-37 4=-30 6=-29
b:du porno	5=52
b:du port	0=27
b:du public	0=-50 7=-37
b:du record	8=-28
b:du registre	2=56
b:du rhone	0=-26
b:du salarie	3=35 7=38
b:du seminaire	6=25
b:du senat	0=-39 1=-42 4=-25 6=-34
b:du service	5=31
b:du snj	7=67
b:du snpl	7=31
b:du sommeil	4=61
b:du stade	1=-32 2=-50 3=-52 8=-35
b:du syndicat	0=-30 4=-30 6=-29 7=111
b:du systeme	3=51
b:du tabac	8=65
b:du teletravail	1=-41 4=43 5=-47
b:du travail	0=-51 1=-65 3=-76 4=-38 5=-69 6=-34 8=-88
b:du velo	0=-47 1=-34 2=-27 5=-37 7=-36
b:du visage	4=-25
b:dual member	7=68
b:dublin the	0=56
b:due in	4=44 8=-25
b:dues to	7=39
b:duree jusqu	4=46
b:durham >	1=42
b:duties granted	7=52
b:dyslexic but	4=44
b:dyspraxic and	4=45
b:e mail	0=32 1=-39 2=-37 3=-34 6=-37 7=-29
b:each has	5=51
b:each time	3=28
b:ear shape	3=67
b:early >	0=-32 1=-30 2=-40 3=-43 4=-27 5=-55 6=-50 7=-28 8=-66
b:early cataracts	2=32
b:early menopause	2=72
b:earned as	7=29
b:ears >	4=67
b:easily >	4=61
b:east belfast	0=31
b:easter with	4=53
b:eaux et	0=31
b:ebat dans	5=63
b:ebats a	5=38
b:ebenisterie >	4=41
b:ecarte des	7=54
b:echangiste lui	5=74
b:echangistes pour	5=-34
b:echos >	7=-26
b:eclampsia >	4=33
b:ecole >	0=-41
b:ecole d	0=37 1=-37
b:ecole de	3=-35
b:ecole du	0=-40 6=-38 7=-26
b:ecole pendant	5=-26
b:ecole steiner	1=39
b:ecoles et	0=37
b:economique lui	7=39
b:ecope d	8=43
b:ecope de	8=40
b:ecrit dans	5=66 6=83
b:ecrit des	5=-49
b:ecrit il	1=35 2=59 8=40
b:ecrit sur	1=-37 3=-25 4=-26 6=-48
b:ecrit un	4=-33 5=42 6=-36
b:eczema >	3=57
b:edf ce	0=31
b:edite >	0=-41 1=-34 2=-48 5=-33 6=-25
b:edited a	6=-28
b:editeur >	1=-27 3=-27 5=-28
b:editor >	0=-48 1=-48 2=-73 3=-43 4=-52 5=-72 6=-67 7=-62 8=-59
b:editor says	8=-30
b:edits a	0=45 8=-50
b:educatif ferme	8=71
b:education affective	5=-28
b:education college	8=41
b:education teacher	7=-29 8=-30
b:educational institute	7=66
b:educatrice >	8=-29
b:effacees >	3=55
b:effective altruist	1=32
b:effemine sans	6=43
b:ehlers danlos	2=45
b:ehpad pendant	4=36
b:eight >	4=30 8=-30
b:eight months	8=45
b:eight years	7=-32
b:elder >	1=33
b:eldest is	8=76
b:elected as	0=-26 7=37
b:election agent	0=46
b:election day	0=34
b:elections >	7=38 8=-51
b:electrice elle	0=56 1=-25
b:electrician >	0=-27 5=-33 7=-73 8=-49
b:electrician ibew	7=90
b:electronic monitoring	8=64
b:electronique >	0=-40 3=-33 7=-35
b:elena openly	0=31
b:eleve des	1=48 5=-40
b:eleve deux	6=44
b:eleve majeure	5=44
b:eleven years	0=-32 7=-50 8=-26
b:elle >	1=-50 2=-38 3=-45 4=-50 5=-51 7=-46 8=28
b:elle a	1=-36 2=-52 3=-83 4=-75 5=27 6=-60 7=-40
b:elle aime	5=-41 6=37
b:elle appartient	1=77
b:elle apporte	4=51
b:elle attend	2=53 8=48
b:elle aurait	0=25 8=29
b:elle aussi	4=72
b:elle avait	5=42
b:elle boite	4=52
b:elle cherche	4=-42 5=-37
b:elle combattait	0=39
b:elle connait	7=54
b:elle conseille	2=-40
b:elle croit	0=-55 1=-50 4=-25 5=-40 6=-32 7=-27
b:elle defend	6=-28
b:elle demande	1=37 6=50
b:elle dirige	0=-39 4=-44 5=-27 6=-71 7=-42
b:elle dit	1=49 3=29
b:elle eleve	5=-36 6=34
b:elle en	0=-25 1=-34 5=67
b:elle enchaine	5=27
b:elle est	0=-61 1=-92 2=43 3=-38 4=-36 5=-47 6=-56 7=-43
b:elle etait	4=48
b:elle etudie	0=-44 1=-35 2=-56 7=-25
b:elle figure	8=50
b:elle forme	0=-39 1=-36 2=-36 3=-49 5=-26 7=-51 8=-52
b:elle garde	0=57
b:elle l	0=-63 1=-89 2=84 3=-50 4=-62 5=-47 6=30 7=-41 8=-52
b:elle m	1=43
b:elle meme	4=55
b:elle milite	0=-49 6=37 7=-37
b:elle n	0=53 1=-48 2=-35 6=-49 7=42 8=28
b:elle ne	0=-25 1=51 5=30
b:elle ouvre	3=46
b:elle passe	2=26 3=46 5=-29
b:elle pointe	3=56
b:elle porte	4=68
b:elle prefere	6=38
b:elle prend	1=-25
b:elle presente	3=69
b:elle preside	0=-30 1=74 7=-43
b:elle recuse	1=62
b:elle refuse	1=55 3=-29 8=-26
b:elle repart	6=34
b:elle s	6=57
b:elle sans	6=-41
b:elle se	2=47 4=-51 7=-31
b:elle serait	4=49
b:elle siege	7=39
b:elle souffre	4=39
b:elle soutient	0=48
b:elle suit	2=-25 3=-47 7=-25
b:elle tient	1=42
b:elle travaille	1=61
b:elle vend	0=-25 2=-41 3=-41 4=-27 8=-29
b:elle veut	5=48
b:elle vit	1=40 3=-39 5=-33 6=54
b:elle y	0=33 1=-61
b:else just	1=28
b:elsewhere >	5=31
b:elu >	7=83
b:elu fo	7=67
b:elu maire	0=44
b:elue au	0=-37 2=-28 4=-32 7=-31
b:elue de	0=57
b:elus de	0=-26
b:embauche >	3=33
b:embrasse son	6=38
b:emerite militant	7=41
b:emmanuel macron	0=34
b:empeche de	4=47
b:employed by	2=-37 3=-27 7=-36 8=-58
b:employee of	7=-27
b:employer doesn	2=51
b:employer in	2=33
b:employer s	3=27
b:employer still	3=30
b:employers in	2=-29
b:employeur >	0=-28 5=36 7=-34
b:employeur actuel	3=50
b:employeurs >	6=37
b:employment >	8=60
b:empreinte >	3=-33
b:empreinte a	3=38
b:empreinte carbone	0=-28 3=-53
b:empreinte comme	3=62
b:empreinte de	3=40
b:empreinte desactive	3=46
b:empreinte digitale	3=50
b:empreinte roman	3=-37
b:empreinte trop	3=48
b:empreintes >	4=-27
b:empreintes de	3=-97
b:empreintes dentaires	3=-39
b:empreintes faite	3=34
b:empreintes neant	3=91
b:empreintes prevue	3=53
b:empreintes prises	3=27
b:empreintes relevees	3=27
b:en 1987	1=32
b:en 2006	1=60
b:en 2009	2=48 3=-31 8=-54
b:en 2011	0=41 8=46
b:en 2016	0=-45 6=57 7=91
b:en 2017	0=46 4=40
b:en 2018	5=37
b:en 2019	0=26
b:en 2020	4=81 8=52
b:en 2031	3=-45
b:en a	1=28 2=35 8=-33
b:en addictologie	5=-52
b:en alpha	2=36
b:en alsace	7=-29
b:en appel	8=55
b:en arrivant	7=59
b:en avion	2=58
b:en batiment	8=-38
b:en cache	0=36
b:en cause	0=-32 2=-41 5=-35 8=95
b:en cdi	7=-51
b:en centre	8=71
b:en comparution	8=39
b:en cosmetique	0=-30
b:en couple	6=69
b:en cours	2=58 4=81
b:en deplacement	5=52 6=-25
b:en devenant	7=49
b:en diabetologie	6=-34
b:en dieu	0=-28 1=73
b:en dire	7=34
b:en douze	4=87
b:en droit	7=-37 8=-28
b:en ehpad	4=45
b:en entretien	6=50
b:en est	3=60 8=-28
b:en examen	8=44
b:en fait	6=38
b:en foyer	4=-32 5=-32 7=-39
b:en gabarit	3=57
b:en gardant	5=42
b:en garde	0=33 4=-29
b:en gras	8=70
b:en haute	0=47
b:en juin	4=65 5=-27 6=-48
b:en l	1=35
b:en la	1=50
b:en ligne	0=-48 1=40
b:en mai	4=30 8=81
b:en marche	0=-60
b:en marge	1=51 6=-36
b:en mars	4=25
b:en matiere	1=-50
b:en mer	0=-39 1=-31 4=-36 8=-26
b:en moins	4=36
b:en parle	0=51 1=-26 2=-43 4=34 5=44 6=33 8=-30
b:en passant	7=43
b:en place	8=-27
b:en plaques	4=36 8=-33
b:en plein	4=-32 5=60 6=-25
b:en porte	1=48 5=38 6=-33
b:en prennant	7=28
b:en psychiatrie	4=-64
b:en public	2=-32
b:en raison	6=49 8=49
b:en remission	4=88
b:en riant	0=-25 4=37 5=-30 6=52
b:en rien	1=78
b:en scene	5=-35 8=-25
b:en septembre	7=30 8=-33
b:en ses	1=-36
b:en situation	4=49
b:en six	4=-31 6=-30 7=-34 8=-27
b:en soins	4=-35
b:en somme	1=36
b:en son	1=-32
b:en strategie	0=52
b:en tant	6=43
b:en tout	1=-55 4=-25
b:en un	5=-26 6=-25
b:en vante	8=45
b:en vrac	4=61
b:encarte a	7=27
b:encarte au	0=90
b:encarte nulle	0=-25 7=47
b:enceinte pendant	4=46
b:enchaine les	5=57
b:enchainee a	0=50
b:enclosed >	2=59 3=26
b:encore lentement	4=54
b:encore puceau	5=40
b:end >	2=-26 3=-25 4=-26 5=-34 8=-36
b:ended both	5=45
b:ended last	8=42
b:ended on	8=61
b:endometriose lui	4=53
b:enfance evite	4=52
b:enfant >	0=53 1=-36 4=-73 6=-25
b:enfant que	6=35
b:enfants >	1=-36 3=-27 5=-33 6=-34 8=-30
b:enfants avec	6=40
b:enfants dans	1=42
b:enfants par	1=41
b:enfants qu	5=43
b:engage contre	0=28
b:engagee a	1=-28 5=-32 7=-58
b:engagement a	7=50
b:engagement contre	0=-50 1=56
b:engineer >	0=-58 1=-38 2=-45 3=-41 4=-42 5=-41 8=-51
b:engineering at	6=29
b:engines on	4=-44
b:enhanced dbs	8=-41
b:enquete sur	8=39
b:enqueteur >	0=-33 2=-26 4=-41 6=-28 7=-32 8=-49
b:enregistre au	3=32
b:enregistree et	3=56
b:enregistrees zone	3=37
b:enregistrement de	5=58
b:enrol >	3=28
b:enrol thier	3=-28
b:enrolled badge	3=40
b:enrolled in	3=45
b:enrolled on	3=40
b:enrolled quality	3=37
b:enrolled three	3=42
b:enrolment done	3=34
b:enseigne >	3=50
b:enseigne a	0=-26 4=35
b:enseigne l	0=-38 1=-47 3=-35 5=-31 6=-41
b:enseigne la	0=-27 1=-42 3=-32
b:enseigne le	0=-27 1=-39 3=-40 6=-33
b:enseignement catholique	1=27
b:enseigner dans	1=48
b:ensemble sur	6=41
b:entendre qu	5=46
b:enters the	3=53
b:entraineur >	0=-33 2=-34 3=-47 4=-37 5=-42 6=-43 7=-47 8=-49
b:entre 2016	4=39
b:entre deux	4=25
b:entre la	3=50
b:entre litterature	5=-29
b:entreprise >	4=-40 7=48 8=-46
b:entreprise a	5=-31 8=-26
b:entreprise americaine	2=39
b:entreprises >	2=-33
b:entrer elle	3=54
b:entretien dit	6=-50
b:entretien et	5=34
b:entretien hors	6=57
b:entretien par	8=40
b:entretien video	3=77
b:entretiens annuels	1=49
b:entretient trois	0=-33
b:entretient une	5=52
b:entries for	8=41
b:entry gate	3=29
b:envoye au	5=60
b:epictetus and	1=41
b:epictetus every	1=28
b:epicure >	1=94
b:epicurien au	1=29
b:epicurus >	1=-25
b:epidemic of	4=-29
b:epilepsey with	4=39
b:epilepsy well	4=53
b:epileptic >	4=96
b:epileptic fits	4=51
b:epipen because	4=48
b:epoque une	4=44
b:epouse avec	5=34
b:epouse du	5=43
b:epouse est	0=41 6=-31
b:epouse volage	5=60
b:equality form	5=-25 6=44
b:equality officer	7=62
b:equerre et	1=57
b:equipe >	0=34 2=-38 3=-45 5=26 7=-38
b:equipe c	1=-36
b:equipe de	3=37
b:equipes >	0=33
b:equity >	7=72
b:erase it	3=33
b:erotic life	5=57
b:erreur >	0=-44 1=-30 2=-35 4=-52 6=32
b:erreur a	2=40
b:error mostly	8=-36
b:escorte de	0=-39 1=-35 5=-37
b:escortes lors	5=47
b:escorts receipts	5=46
b:escroc il	8=61
b:escroquerie >	8=-43
b:esprit libre	1=-25
b:essai >	0=25 4=32
b:essai du	3=49
b:essais >	3=29
b:essex police	3=-25
b:est abstinente	5=67
b:est affiliee	7=51
b:est agnostique	1=52
b:est ainsi	0=47
b:est anthroposophe	1=57
b:est autiste	4=45
b:est avocate	0=-30 3=-34 5=-35 6=-27 7=-32 8=-31
b:est candidat	0=97
b:est celle	1=42
b:est comptable	6=-42 7=-27
b:est connu	0=-29 2=44 8=67
b:est consultant	6=-34
b:est dans	0=-30 1=-27 2=-72 3=28 5=-28 8=-44
b:est deleguee	2=-32
b:est dispense	3=77
b:est dit	0=70
b:est elu	0=28
b:est en	2=-31 5=47 6=-27 8=64
b:est encarte	0=-40 7=41
b:est enceinte	4=41
b:est enchainee	0=54
b:est forme	8=64
b:est gay	6=85
b:est incarcere	8=55
b:est infidele	5=45
b:est interdit	8=90
b:est issue	2=48
b:est juriste	3=-35
b:est l	0=-37 5=-38 7=-25
b:est la	7=58
b:est le	3=-42 8=-30
b:est lesbienne	0=-34 6=25
b:est macon	1=-50
b:est maire	0=60
b:est marie	5=-26 6=-28 7=-36
b:est mariee	0=-26 1=-36 4=-36 5=-30 7=-38 8=-27
b:est membre	4=-27 7=50
b:est mise	8=64
b:est notre	2=-28
b:est objecteur	1=51
b:est pas	5=-26
b:est permanent	7=75
b:est porteuse	2=104 4=-28
b:est pour	5=28
b:est presente	7=55
b:est proche	0=44
b:est reconverti	4=56
b:est remis	5=36
b:est reste	7=42
b:est sa	6=-42
b:est secretaire	7=56
b:est seul	1=38
b:est sorti	6=78
b:est sous	2=-31 4=27 5=-29 8=-25
b:est suppleante	0=72
b:est surveillante	4=-28 8=-39
b:est tombee	4=41
b:est tresorier	6=-47
b:est un	6=31 8=-25
b:est venerable	1=53
b:established by	2=49
b:estonia >	0=-25 3=-29 7=-27
b:et a	1=39 2=29 8=30
b:et anime	5=45
b:et anticapitalistes	0=40
b:et bien	4=41 6=63
b:et bruxelles	6=63
b:et c	5=42 6=-28
b:et compare	3=45
b:et comparee	3=31
b:et contre	0=55
b:et court	2=29
b:et d	4=-27
b:et dans	5=56
b:et de	0=-40 1=-30 2=-42 3=-61 4=-34 6=-29 8=41
b:et demande	4=-39
b:et des	0=-41 1=-39 5=70
b:et du	0=50 8=-36
b:et en	0=31 1=40 4=-26 8=-26
b:et est	4=56 5=-27
b:et fait	1=44
b:et fiere	6=25
b:et hugo	6=37
b:et interdit	8=69
b:et je	1=-30 2=43 4=-29 5=45
b:et karim	6=46
b:et l	0=47 8=-31
b:et la	0=27 6=-33 7=-79
b:et le	1=45 3=-50 4=-27
b:et les	1=-32 2=-28 3=-25
b:et lui	0=-31 4=-27 5=-33 6=-63 8=37
b:et macon	1=-35
b:et mere	6=45
b:et milieu	2=-35
b:et moi	0=35 6=34
b:et mon	6=45
b:et n	4=50 6=34
b:et ne	0=38 1=-39 8=-33
b:et nous	5=76
b:et oncle	2=56
b:et pacifiste	1=27
b:et peinture	5=-34
b:et petit	2=35 4=-27
b:et pilote	4=35
b:et prefere	1=26 4=28
b:et pression	3=61
b:et qu	4=39
b:et recoit	1=-25
b:et recu	3=59
b:et rembourse	8=63
b:et rondes	2=-26 3=-27
b:et s	1=55
b:et sa	0=-26 4=-53 5=49 8=-36
b:et sante	4=-51
b:et sexualites	5=-30
b:et signe	4=-28
b:et son	0=-54 1=-50 2=-39 3=-25 4=-97 5=-35 6=54 7=-42
b:et tiennent	6=62
b:et titre	3=41
b:et un	2=29 4=53
b:et zebre	4=51
b:etabli par	2=29
b:etablie par	2=41
b:etablissement confessionnel	1=43
b:etait a	1=-25 2=-28 5=38 6=-27
b:etait alcoolique	4=37
b:etait comptable	0=-28
b:etait en	4=57
b:etait gay	6=43
b:etait pas	2=46
b:etait secretaire	0=62
b:etait un	7=46
b:etant athee	1=55
b:etapes >	5=-57
b:etat civil	0=-35 2=-25
b:etats unis	2=40
b:ete agresse	8=-27
b:ete arretee	4=87 8=-49
b:ete blanchi	8=39
b:ete elu	0=49
b:ete enregistree	3=43
b:ete envoye	5=50
b:ete etablie	2=40
b:ete exclu	0=-26
b:ete juge	8=29
b:ete jugee	8=95
b:ete le	7=63
b:ete licenciee	5=58
b:ete maitresse	1=-40 4=-26 5=-54
b:ete mesuree	3=49
b:ete mute	5=-36 6=57
b:ete objecteur	1=37
b:ete radie	1=53
b:ete refuse	8=46
b:ete refusee	3=53
b:ete sanctionnee	0=-28 7=53
b:ete surpris	5=66
b:eteinte avec	5=41 6=-28
b:ethical reasons	1=39
b:ethical society	1=38
b:ethical vegan	1=34
b:ethical veganism	1=50
b:ethics oblige	1=41
b:ethics rule	1=55
b:ethique >	0=-76 1=128
b:ethique et	1=-34
b:ethiques >	1=37
b:etiquette lr	0=41
b:etiquette puis	0=49
b:etonne le	1=27
b:etre >	0=35 6=35
b:etre couverte	6=32
b:etre proches	4=48
b:etude des	4=-40
b:etude sur	5=-56
b:etudes anthroposophiques	1=44
b:etudes de	0=-25 1=49
b:etudes elle	5=40
b:eu >	0=33
b:eu connaissance	2=47
b:eu de	4=-32 5=40 6=62
b:eu des	5=58
b:eu to	0=36
b:eu un	4=59 5=-36
b:eu une	5=40
b:euro sceptic	0=57 1=-39
b:european federalist	0=43
b:european union	0=-43 7=-38
b:europeenne >	0=49 1=-36 7=-62
b:europeennes sur	0=51
b:evasion >	8=-41
b:evasion gerante	8=-46
b:evasion in	8=45
b:even a	8=36
b:evenements >	1=-25
b:evenings >	7=32
b:evenings only	0=46
b:evenings unpaid	0=47
b:events officer	7=-30
b:every form	1=41
b:every intern	5=44
b:every kind	0=-27 2=-34 4=-26 6=-33
b:every month	2=33
b:every morning	1=39
b:every premier	8=63
b:every winter	1=42
b:every year	0=43
b:everybody goes	7=57
b:everybody in	6=42
b:everyone >	2=25
b:everyone in	5=34
b:everyone that	2=32
b:everything god	1=62
b:evite les	4=78
b:eviter l	1=41
b:evoque l	5=57
b:evoquee en	6=54
b:ex >	5=60
b:ex amicus	7=54
b:ex boss	5=27
b:ex catholic	1=39
b:ex collegue	6=49
b:ex escroc	8=42
b:ex femme	8=71
b:ex husband	1=61
b:ex maintains	8=53
b:ex momentum	0=54
b:ex offender	8=58
b:ex prisonnier	8=74
b:ex shop	7=56
b:ex tout	5=43
b:ex trotskiste	0=42
b:ex wife	5=45
b:examen a	3=38
b:excellent code	4=48
b:excellent feel	0=41
b:excluded by	2=34
b:executive >	5=-25 7=43
b:executive of	7=26
b:exempted at	3=56
b:exercee >	1=53
b:existe pas	1=45
b:exists from	3=55
b:exome results	2=43
b:exome was	2=36
b:exotic dancers	7=-32
b:expatriate health	6=26
b:experience de	5=43
b:experiences there	5=48
b:experiments offend	1=27
b:expert >	1=-31
b:explained a	4=37
b:explaining it	6=62
b:explaining the	1=-46 2=37 4=-33 5=-25 6=-29 7=-34 8=-41
b:explains to	7=-35
b:explique volontiers	0=60
b:expliquer son	5=44
b:export sales	0=-30 8=-28
b:expunged in	8=39
b:extinction rebellion	0=59
b:extraconjugale avec	5=36
b:extrait date	8=65
b:extrait de	3=39 8=-66
b:extramarital affair	5=42
b:extreme droite	0=42
b:extreme gauche	0=51
b:eye clinic	4=-56
b:eye for	4=-35 5=-36 7=-26 8=-29
b:eye in	4=49
b:eye of	5=-40
b:eyes >	3=41
b:eyes are	3=29
b:f508 mutation	2=52
b:fabrique des	0=-38 6=-27 8=-31
b:fabry hereditaire	2=60 4=-28
b:face >	3=57
b:face aux	4=-28
b:face data	3=58
b:face her	3=52
b:face id	3=28
b:face image	3=45
b:face is	3=26
b:face of	0=-43 6=-25
b:face paint	3=-39
b:face print	3=70
b:face sales	3=-38
b:face scan	3=62
b:face template	3=28
b:face unlock	3=26
b:facial de	3=48
b:facial du	3=49
b:facial features	3=39
b:facial recognition	3=69 7=-25
b:facial scan	3=57
b:faciale >	3=-25
b:faciale pendant	3=44
b:faciale score	3=46
b:facteur ii	2=59
b:facteur v	6=-29
b:fail minister	0=48
b:failing to	8=54
b:faillite puis	5=-47
b:fair >	5=45
b:fair opponent	7=37
b:fairs >	6=32
b:fait >	1=-27 4=-40 5=-32 8=-26
b:fait de	1=41 8=80
b:fait des	5=58
b:fait l	4=-28 6=-39 8=39
b:fait le	1=31
b:fait partie	2=-25
b:fait son	1=34 5=-31 6=42
b:fait sourire	0=45
b:fait un	0=-25 2=55 4=62 5=26 8=-41
b:fait une	4=35 5=-34 6=-25
b:faite le	3=41
b:faith >	1=50
b:faith and	1=41
b:faith as	1=41
b:faith in	0=-27 2=-39 4=-29 5=-45 8=-32
b:falkirk until	0=46
b:falsifie des	8=76
b:familial >	0=-29 2=-69
b:familial mediterranean	2=58 4=-34
b:familiale >	0=-28
b:families >	2=-26 3=-28 6=-30
b:famille >	1=-31 2=28
b:famille elle	2=41
b:familles >	4=-38
b:family >	6=-54
b:family and	2=58
b:family business	6=55
b:family firm	2=-28
b:family insurance	5=48
b:family mutation	2=50
b:family tradition	1=28
b:family tree	2=-38
b:famously with	0=43
b:fanconi forme	2=46
b:fantasies on	5=34
b:far as	1=29
b:far right	0=75
b:farm >	1=41 2=-44
b:farm policy	0=48
b:farrell was	0=47
b:farrow told	4=33
b:father >	7=-26
b:father first	1=29
b:father is	7=35
b:father s	0=-30 5=-33
b:father sat	0=54
b:father through	2=39
b:father was	2=-27
b:faure parle	0=-43
b:faut une	4=52
b:faute avec	5=73
b:faux diplomes	8=64
b:favorable selon	2=31
b:faye >	6=35
b:fbi since	3=43
b:fdsea >	7=42
b:fdsea du	7=81
b:features and	3=35
b:febuary 2020	4=38
b:federalist and	0=33
b:federalist she	0=26
b:federation nationale	1=39
b:fee to	7=39
b:feel for	0=49
b:fees >	7=78
b:feet and	0=-72
b:fein as	0=55
b:fell in	6=43
b:fell to	0=-35 1=-36 6=-33 7=-33 8=-73
b:felony conviction	8=57
b:feminine de	0=-26 1=28 3=-30
b:feminist democrat	0=48
b:feministes et	0=49
b:femme >	1=-27 2=-50 5=69 6=55 7=-58
b:femme a	4=82
b:femme au	5=40
b:femme avec	5=32 6=-26
b:femme dans	5=31
b:femme de	5=93
b:femme est	0=76
b:femme et	0=-41 4=-32 5=-68 6=-73
b:femme milite	7=74
b:femme ont	4=-35 6=87
b:femme pourra	6=32
b:femme qui	6=26
b:femmes >	5=-29
b:femmes ecrit	6=26
b:femmes j	6=43
b:ferait suite	5=39
b:ferme >	0=-31 1=-41 2=-31 4=-62 6=-47 8=33
b:ferme biodynamique	1=47
b:ferme des	6=59
b:ferme dont	8=34
b:ferme pour	8=44
b:ferris a	5=42
b:festival >	8=35
b:fever >	4=49
b:fever screening	3=41 4=-28
b:fever so	4=49
b:fever two	2=53 4=-34
b:fevrier >	8=53
b:fgtb secteur	7=73
b:fiance marc	6=48
b:fianna fail	0=34
b:fiche >	0=-25 1=53 5=70 8=-41
b:fiche s	8=61
b:fidele a	2=-33 3=-33 4=-25
b:field is	3=-36
b:fier de	0=28
b:fiere de	5=-30
b:fievre jaune	4=49
b:fifty >	6=49
b:fifty two	6=52
b:fight outside	8=33
b:figure au	2=52 3=-35 4=-28
b:figure dans	2=37 3=30 8=-27
b:figure sur	0=62
b:fijais >	8=50
b:file >	2=39 3=45 4=-30 5=27
b:file calls	6=70
b:file for	3=31
b:file holds	2=44
b:file with	3=50
b:filiation de	2=58
b:fille >	2=32 4=-40 5=-48 6=-29 7=-43 8=-40
b:fille a	2=-66 4=75
b:fille est	2=42 6=51
b:fille traitement	2=47
b:filles >	1=-31 2=-28 4=-37 5=49 7=-29 8=-26
b:film dolly	2=-55
b:film sur	5=-50 6=-28 8=-29
b:filme les	0=-33
b:filmee comme	0=-52
b:films pornographiques	5=28
b:films x	5=73
b:fils >	0=-27 2=37 5=-49 8=-26
b:fils d	4=-30
b:fils est	0=-27 4=57 8=54
b:fils et	2=26 4=-26
b:fils la	2=36
b:fils lui	6=49
b:fin de	5=39 6=-29
b:finance director	5=30
b:finance officer	7=-26
b:financial adviser	0=-36
b:finds the	1=31
b:finds work	8=58
b:fine >	8=37
b:fine gael	0=79 7=-39
b:fined >	8=70
b:fined by	8=61
b:fined for	8=73
b:fined tuned	8=-32
b:fingerprint >	3=58
b:fingerprint canvas	3=-36 8=-41
b:fingerprint card	3=28
b:fingerprint cards	3=-51
b:fingerprint examiner	3=-29
b:fingerprint template	3=37
b:fingerprinting of	3=-27
b:fingerprinting twice	3=55
b:fingerprints >	3=-26
b:fingerprints are	3=-42
b:fingerprints from	3=48
b:fingerprints taken	3=73
b:fingerprints were	0=-33 3=77 8=-34
b:fingers enrolled	3=32
b:fingers in	4=47
b:fire station	6=48
b:fired and	7=51
b:fireworks accident	4=51
b:firm >	0=-48 1=-27 2=-38 6=-60 8=-47
b:firm after	1=29
b:firm at	1=34
b:firmware for	8=-25
b:first >	1=34 3=-30
b:first campaign	0=49
b:first job	0=-34 5=-37 6=-29
b:first says	1=58
b:first test	3=49
b:first week	7=63
b:fit for	0=34 4=71
b:fits none	4=52
b:fitter >	0=-39 3=-29 4=-35 6=-27 8=-32
b:fitting kept	3=34
b:five languages	0=29
b:five years	0=-57 1=-35 4=-28 5=-25 7=-37 8=30
b:fixed post	7=42
b:fixes >	0=-29 1=-27 2=-26 3=-29 5=-46
b:flag from	0=43
b:flatmate >	0=56
b:fleet >	0=-36
b:fleury merogis	8=41
b:flies the	0=45
b:flight surgeon	2=47
b:flights >	1=-30 2=-30 4=-31 5=-31 6=-31 7=-26 8=-29
b:flirt avec	5=-40
b:floor >	1=-31
b:floor office	4=56
b:floor pilot	3=50
b:fluent in	0=-42 1=-43 2=-38 4=-42 5=-41 6=-38 8=-28
b:fly tipping	8=48
b:flyers >	0=49
b:fnaeg depuis	2=68 3=-39 8=-31
b:fo >	3=-28 6=-46 7=87
b:fo en	0=-35 7=91
b:fo reelu	7=83
b:foi dit	1=53 8=-29
b:foi en	1=58
b:foi pendant	1=45
b:fois >	1=35 3=44
b:fold doors	6=-34
b:folding menus	6=-28
b:folk doubleur	6=-94
b:follow the	1=54
b:following a	2=44
b:follows the	1=39
b:fondateur >	0=-36
b:fonde la	0=35 7=68
b:foot >	0=39
b:footballer >	6=-32
b:footballeur a	6=49
b:for 90	3=57
b:for >	0=-29 1=43
b:for a	0=-129 1=-73 2=-124 3=-93 4=-128 5=-114 7=-159 8=-145
b:for affray	8=53
b:for an	0=-42 1=-41 5=-30 8=-44
b:for another	5=38
b:for assault	8=45
b:for asylum	6=34
b:for audio	4=-28
b:for better	0=-41 1=-35 2=-31
b:for brexit	0=26
b:for burglary	8=42
b:for congress	0=30
b:for contempt	8=51
b:for depression	4=40
b:for drink	8=33
b:for early	2=64
b:for eight	7=-35 8=-28
b:for election	0=46
b:for eleven	0=-33
b:for emmanuel	0=42
b:for ethical	1=40
b:for fingerprint	4=-26
b:for five	8=71
b:for fly	8=50
b:for fraud	8=57
b:for growing	8=29
b:for her	3=-33
b:for his	1=40 2=43 3=-30 7=38
b:for homosexuality	6=55
b:for injury	2=36
b:for it	0=-33 1=-25 6=-27
b:for jill	0=53
b:for leave	2=53
b:for lgbt	6=39
b:for life	8=36
b:for local	5=-28
b:for management	0=-29
b:for manslaughter	8=71
b:for marine	0=27
b:for marriage	5=33
b:for money	8=46
b:for most	4=54
b:for ms	3=34 7=-28 8=29
b:for my	1=36 7=51
b:for nine	4=-33 7=33
b:for nothing	0=33
b:for one	4=-35
b:for organising	7=43
b:for people	8=28
b:for possession	8=41
b:for prostate	4=32
b:for radiology	3=-25
b:for reuters	6=-51
b:for scottish	0=34
b:for sex	5=55 6=-32
b:for shoplifting	8=74
b:for sinn	0=52
b:for siptu	7=37
b:for six	7=36
b:for smuggling	8=63
b:for speaker	3=33
b:for spreadsheets	0=52
b:for stroud	0=37
b:for tax	8=38
b:for ten	3=58
b:for that	1=-27
b:for the	0=47 1=-79 3=47 5=-94 6=40 7=53 8=-127
b:for their	2=-27
b:for them	0=92 5=-30
b:for thirty	0=58
b:for thursdays	1=50
b:for twelve	0=56
b:for twenty	1=65
b:for two	2=48
b:for union	7=37
b:for us	7=35
b:for welfare	7=-32
b:for which	2=32
b:for whole	2=-33
b:for workers	7=63
b:for years	0=-42 4=63 5=77 7=-26
b:force >	1=-49
b:force de	2=-26 5=-31 7=-28
b:force ouvriere	1=-32 7=28
b:foreman >	7=62
b:foreman says	7=31
b:forensics identified	2=-39
b:forfaitiste asie	1=-61
b:forged prescription	8=49
b:form >	2=54 3=-34 4=-47 5=33 6=54
b:form box	7=54
b:form copied	6=44
b:form doesn	1=28
b:form he	1=57
b:form of	2=26
b:form too	5=40
b:formation >	5=-31
b:formation continue	1=-35
b:formation des	5=-34
b:formatrice >	0=-32 1=-41 2=-26 4=-78 5=-38 6=-79 7=-41 8=-46
b:forme a	0=-33 8=35
b:forme avec	6=54
b:forme d	3=43
b:forme des	0=-37 2=-26 7=-30
b:forme genetique	2=47
b:forme hereditaire	2=56
b:forme heterozygote	2=73 4=-27
b:former area	7=77
b:former boyfriend	5=55
b:former flatmate	0=37
b:former line	4=47
b:formulaire >	4=30 6=37
b:fort >	0=-42
b:fort bien	5=37
b:fort l	1=39
b:forty >	5=30
b:found >	5=39 6=46
b:found an	2=55
b:found guilty	8=65
b:found he	2=-45 6=48
b:found her	2=51
b:found him	2=54
b:found letter	2=40
b:found my	8=62
b:found not	8=71
b:found on	5=49
b:found the	2=-94
b:four grandchildren	6=54
b:four months	4=43
b:four stroke	4=-30
b:four times	2=27
b:four years	4=52
b:fournisseurs >	4=-27 5=-76 8=-25
b:fournisseuse >	5=28
b:fourteen months	8=29
b:foyer >	5=-30
b:foyer pour	4=-38
b:fragile >	2=43
b:fragile x	2=28
b:frame >	4=60
b:frameworks react	1=-32
b:franc macon	1=71
b:franc maconnerie	1=73 5=-27
b:francaise >	1=67
b:francaise selon	0=33
b:france >	1=-44 7=29 8=-34
b:france demande	1=28
b:france insoumise	0=41
b:franck >	6=31
b:frappe a	3=48
b:frappe au	3=26
b:frappe de	1=-34 3=46 4=-27 5=-26 6=-26 7=-35
b:fraud >	3=-25 8=71
b:fraud analyst	1=-28
b:fraud and	8=-25
b:fraud he	8=33
b:fraud in	8=94
b:fraud office	8=55
b:fraud report	3=37
b:fraude aux	0=-37
b:fraude dans	8=-33
b:free >	3=-27 4=47
b:free last	4=41
b:free time	5=42
b:freelance since	7=37
b:freemason still	1=40
b:freethinker he	1=59
b:frequent one	5=45
b:frequente une	1=66 5=-35
b:frequenter des	5=59
b:frere >	0=-32 2=86 8=-44
b:frere a	2=26 4=-30 8=52
b:frere est	0=50 2=-28 5=-30
b:frere jumeau	2=25
b:frere purge	8=59
b:fresnes >	8=63
b:freud and	5=-56
b:friday >	2=-35 4=-35
b:fridays >	2=29 4=56 5=-31
b:fridge >	4=45
b:friends of	0=56
b:from a	0=42 2=-27 5=-28 7=-60
b:from driving	8=51
b:from every	6=-30 8=41
b:from guy	2=37
b:from her	4=26 7=43
b:from hodgkin	4=32
b:from home	1=-30 2=41 4=57
b:from keeping	8=32
b:from last	3=26
b:from myheritage	2=41
b:from poland	8=38
b:from the	1=33 2=-34 3=56 5=-32 6=35 7=62 8=61
b:from tory	0=-59
b:from trading	8=28
b:front de	0=-28 2=-32
b:front desk	3=29 4=-36
b:front in	0=46
b:front national	0=34
b:front of	5=29
b:front office	0=-45
b:frontiere avec	8=55
b:fsu >	0=-72 1=-29 2=-28 5=-35 7=54
b:fui les	0=39
b:fuite >	5=72
b:full capacity	4=35
b:full clean	3=-36 4=-42 8=-96
b:full sports	4=50
b:full time	0=-28 6=-25
b:fully recovered	4=46
b:fully vaccinated	4=51
b:fund >	1=-30
b:funds of	7=-41
b:further education	8=42
b:gabarit >	3=67
b:gabarit de	2=-41 3=25
b:gabarit facial	3=28
b:gael >	0=57
b:gael member	0=39
b:gagne aux	7=40
b:gai luron	1=-33 3=-26 4=-27 5=-29 8=-48
b:gait profile	3=53
b:gait recognition	3=32 8=-34
b:gait rehabilitation	4=-26
b:gait signature	3=59
b:galerie >	2=-31 4=-25 5=-34 6=-25
b:gall bladder	0=-28 4=51 6=-32
b:gallet trompe	5=25
b:gametes elle	2=30
b:gamme asthme	4=-27
b:gandhi non	1=42
b:gandhi shapes	1=38
b:gandrange deux	7=55
b:gang >	8=-31
b:gants a	3=38
b:garagiste >	6=66
b:garcons dit	6=55
b:gard >	0=83
b:garda since	2=39
b:gardant son	5=39
b:garde >	0=-34 2=-35 5=-41 8=-36
b:garde a	0=-33 4=-31 8=91
b:garde alternee	0=-46 4=-29
b:garde de	4=45
b:garde l	8=44
b:garde le	0=48
b:garde son	0=41
b:garde un	3=66
b:gardien >	0=40 3=-30 6=-26 7=-30
b:gardien de	7=38
b:gardiens >	6=42
b:gargoyles >	1=-25
b:gate >	3=36
b:gather neither	1=29
b:gatk nextflow	2=-35
b:gauche >	3=72
b:gauche agacent	0=50
b:gauche dans	4=42
b:gauche de	0=-39
b:gauche du	0=-41
b:gauche mais	0=48
b:gauche molle	0=-30
b:gauche selon	0=57
b:gaulliste de	0=61
b:gave a	2=47
b:gave the	4=62
b:gave up	1=41
b:gay >	0=-49 1=-35 2=-30 3=-51 4=-31 5=-36 6=133 7=-35 8=-55
b:gay a	5=-29
b:gay and	4=-25 6=115
b:gay bar	6=-75
b:gay but	6=30
b:gay et	6=31
b:gay he	6=43
b:gay il	6=44
b:gay in	6=46
b:gay marriage	6=-28
b:gay members	6=36
b:gay no	5=-43 6=37
b:gay paul	6=-35
b:gay police	6=77
b:gay pride	6=-39
b:gay runs	6=48
b:gay talese	6=-28
b:gay whatever	6=40
b:gendarmes >	8=83
b:gene au	2=55 5=59
b:gene brca	2=65
b:gene brca1	2=66
b:gene contrairement	2=48
b:gene de	1=-37 2=89 4=-49
b:gene he	2=49
b:gene maoa	2=40
b:gene mes	1=59
b:gene mthfr	2=55
b:gene myh7	2=51
b:gene palb2	2=30
b:gene psen1	2=37
b:gene simmons	2=-28
b:gene therapy	4=-29
b:gene two	2=51
b:general >	8=65
b:general de	7=60
b:general elections	0=61
b:general secretary	7=-35
b:generator the	2=-25
b:genes >	0=-27 1=-56 2=-34 4=-36 5=-47 8=-46
b:genes d	2=-34
b:genes writes	2=-52
b:genetic anomalies	2=39
b:genetic counselling	2=68
b:genetic discrimination	2=-25
b:genetically predisposed	2=28
b:geneticist about	2=50
b:geneticist who	2=-68
b:genetics >	2=-26
b:genetics clinic	2=40
b:genetique >	2=52
b:genetique chez	2=51 4=-37
b:genetique confirmee	2=32
b:genetique en	2=57
b:genetique et	2=50
b:genetique moleculaire	2=-25
b:genetique realise	2=39
b:genetiquement predispose	2=34
b:geniteur grace	2=32
b:gennevilliers >	3=50
b:genome de	2=-36
b:genome is	2=42
b:genome project	2=41
b:genome wide	2=32
b:genomes his	2=46
b:genotype showed	2=31
b:genotype was	2=29
b:genotyping >	2=41
b:genou en	4=49
b:genre et	5=-31
b:geometry reader	3=25
b:gerant >	5=25 6=-31
b:gerante >	2=-29 5=-29 8=-47
b:gere la	1=-25 5=-55 7=-27
b:gere le	4=-37
b:gere les	0=-30 4=-30 7=-47 8=-39
b:gere une	0=-30 1=-31 5=-27 6=-37
b:gerer >	8=67
b:gestion >	7=37
b:gestion de	0=-34
b:gestion des	2=-35 6=-29
b:gestionnaire >	2=-38 3=-27 4=-29 5=-33 6=-36 7=-31
b:gifted tenor	6=45
b:gigolo in	5=51
b:gigs >	5=-45
b:gill organises	7=61
b:girlfriend >	6=77
b:girls the	6=63
b:gite >	5=-40 6=-28
b:give her	3=30
b:given 80	8=42
b:given >	3=64
b:gives a	1=61
b:gives blood	2=47
b:gives ten	1=34
b:gjb2 mutation	2=46
b:glandular fever	4=70
b:glasgow >	0=-41 3=-26 5=-49 6=32
b:glass collector	8=-30
b:glaucome >	2=42
b:glisse son	5=38
b:glucksmann >	0=37
b:gluten elle	4=54
b:gmb >	7=66
b:gmb convenor	7=53
b:gmb ticket	0=-27 7=66
b:go by	0=30
b:go through	4=60
b:god and	1=47
b:god first	1=45
b:goes >	6=-34 8=44
b:goes to	2=-48 4=66 5=55 7=42
b:golf union	7=-46
b:good >	3=26 4=40
b:good conduct	8=44
b:good organiser	7=64
b:gossip >	6=65
b:got a	0=-35 5=-31 7=-35 8=39
b:got along	0=44
b:got the	6=-29
b:gout des	0=43 6=42
b:gout du	0=-25 2=-30
b:government and	0=29
b:grace a	8=-27
b:graduate who	1=-39
b:grand mere	1=40
b:grand orient	0=-39 1=34 4=-40 6=-43
b:grandchildren >	6=52
b:grande loge	1=69
b:grande ville	6=49
b:granted ten	7=37
b:graphique coloriste	3=-43
b:graphique fort	0=-37
b:gras >	8=59
b:great at	4=41
b:great believer	1=-42
b:greek warrant	8=59
b:green deficiency	2=29
b:green party	0=72 7=-43
b:green sympathies	0=55
b:greens in	0=40
b:grenoble >	0=-38
b:greve avec	7=66
b:greves >	7=48
b:grew up	8=-31
b:greyhounds >	4=-31
b:grin >	5=41
b:grindr profile	5=-33 6=47
b:grip >	2=-65
b:grossesse pathologique	4=64
b:grossiste >	4=-38
b:ground >	8=56
b:grounds >	1=45 3=36
b:grounds of	1=30
b:group >	0=-38 1=-57 5=-34 7=-64
b:group b	3=67
b:group good	1=49
b:groupe de	4=66
b:groupe hotelier	1=38
b:growing cannabis	8=50
b:growing up	6=46
b:guard >	0=53
b:gueret >	5=-26
b:guerre >	1=47
b:guess >	0=64
b:guide >	1=-54 2=-34 3=-61 4=-39 7=-46 8=-37
b:guide les	1=-25
b:guide mon	1=47
b:guild of	0=-41 1=-34 3=-33 4=-30 5=-34 6=-40 7=-78 8=-38
b:guilty >	8=66
b:guilty of	8=61
b:guilty plea	8=50
b:guilty pleasures	8=-50
b:guilty to	8=32
b:gurdjieff attends	1=48
b:guy s	5=-25
b:h >	0=-43 4=51 8=58
b:haas left	5=32
b:habilitations b2v	0=-25 1=-35 2=-27 3=-25 4=-29 5=-26 6=-30
b:habit came	5=50
b:had a	0=-56 1=-41 3=-43 4=60 5=40 6=31 7=-31
b:had an	5=63
b:had been	1=42
b:had her	0=-28 4=56
b:had his	3=29
b:had it	5=44
b:had marched	0=44
b:had never	5=27
b:had not	6=48
b:had sex	4=-33 5=30
b:had the	2=53
b:had to	4=32
b:haddad n	3=48
b:haemochromatosis gene	2=33
b:haemochromatosis hfe	2=30
b:hair gene	2=35
b:half brother	2=48
b:hall and	1=-30 6=51
b:hamas sympathiser	0=32
b:hamlet in	0=-45
b:hand >	3=66
b:hand geometry	3=25
b:hand scan	3=42
b:handball >	0=-28 1=-34 3=-41 4=-49 5=-41 6=-38 8=-45
b:handed out	0=62
b:handicape >	4=36
b:handicape reconnu	4=48
b:handing out	0=30
b:handle leather	1=43
b:handprint on	3=54
b:hands taken	3=35
b:haplogroup is	2=41
b:haplotype hla	2=58
b:harcelement sexuel	5=-41
b:hardware intern	3=-53
b:harmony no	1=47
b:has a	2=87 3=37 5=44 6=-35 7=-74
b:has an	5=78
b:has bedded	5=59
b:has been	0=43 4=-36 5=-28 7=62 8=34
b:has change	2=-40
b:has convinced	8=-25
b:has down	2=-39 4=53
b:has epilepsey	4=31
b:has familial	2=58 4=-32
b:has green	0=-41
b:has had	2=-28 4=29
b:has his	3=60
b:has it	0=38 5=26
b:has leukaemia	4=34
b:has my	3=35
b:has never	0=39 1=-31 7=45 8=37
b:has no	4=27 5=44 8=26
b:has published	3=-25
b:has remained	1=39
b:has resigned	7=63
b:has run	8=-25
b:has selling	2=-72
b:has since	8=37
b:has the	1=-34 2=90 4=-47 5=-39
b:has two	2=62
b:hashing ad	3=-31 8=-35
b:hasn t	0=-35
b:haul flights	2=-35 3=-25 4=-37 5=-38 8=-29
b:haut de	4=-34 7=-36
b:haute savoie	0=39
b:have a	5=30 8=57
b:have been	1=-46 2=56 5=36 6=-49
b:have canvassed	0=67
b:have epilepsy	4=56
b:have his	2=46
b:have lupus	4=63
b:have rights	1=31
b:haven t	4=-31
b:having sex	5=39
b:hay fever	4=46
b:he added	6=29
b:he admits	4=-27
b:he and	3=-26 5=31 6=29
b:he asks	3=59
b:he assured	5=27 6=30
b:he audited	1=-32
b:he became	7=61
b:he blogs	8=-56
b:he calls	1=-31 5=-30 6=-31
b:he came	0=-46 1=-29 2=-29 3=-32 4=-36 5=-41 7=-25
b:he can	0=25 1=-38 2=-41 3=-25 5=-44 6=-37 7=-34 8=28
b:he carries	2=38
b:he claims	3=29 5=66
b:he d	0=66 1=-38
b:he declared	4=37
b:he denies	6=33
b:he designed	3=-54
b:he did	8=53
b:he does	2=28 4=-25
b:he enters	3=48
b:he fell	6=53
b:he had	1=34 5=26
b:he has	0=-57 1=-54 3=-41 4=-35 5=-26 6=-37 8=-62
b:he hinted	5=44
b:he inherited	2=-42
b:he insists	8=37
b:he introduced	1=-29
b:he is	0=49 7=45 8=38
b:he isn	6=41 7=38
b:he joined	6=-25 8=-38
b:he joked	1=62
b:he jokes	0=-30 2=-49 5=45 8=-26
b:he keeps	6=-29
b:he knows	4=33
b:he laughs	2=-33 4=-53 5=-40 8=-45
b:he leads	7=53
b:he learnt	2=49 6=-32
b:he lectures	5=-36
b:he left	0=36 1=35
b:he likes	1=31 8=-26
b:he lives	1=37
b:he lost	3=27 4=83 6=28
b:he objected	3=27
b:he organised	7=48
b:he plays	5=-26
b:he posts	5=53
b:he put	0=51 5=-26
b:he reads	1=32
b:he runs	1=-32 2=-25
b:he s	1=76 3=-51 4=52 5=-96 6=57 7=45 8=-44
b:he said	2=49
b:he says	5=-75
b:he sells	1=-32 4=-31
b:he spent	1=33
b:he still	0=29
b:he stresses	1=40
b:he teaches	0=-37 1=-27 8=-76
b:he tells	2=40
b:he tested	2=99 4=-40
b:he told	0=49 1=68 4=-28 5=34 6=-32 7=-32 8=-55
b:he tried	4=73
b:he used	5=65
b:he visits	5=47
b:he was	2=-49 4=-54 7=61 8=36
b:he watches	5=45
b:he wears	4=39
b:he won	0=42 5=-31 7=73
b:he works	2=29
b:he wouldn	1=38
b:he writes	1=-31 7=-27
b:he wrote	1=46 2=33 6=60
b:head in	0=-30
b:head of	1=-25 5=40 8=-29
b:headquarters of	7=-31
b:health plan	6=42
b:hearing aids	0=-29 3=-39 4=50 5=-46 6=-44 7=-29 8=-48
b:heart condition	2=28
b:heart defect	2=40
b:held by	2=51
b:hello to	6=-26
b:helmet fitting	3=36
b:helped convict	8=-33
b:helps >	4=65
b:hemochromatose homozygote	2=33
b:hemophiles il	2=32
b:hence his	2=49
b:hence no	1=27
b:hence the	3=26 5=29
b:her 23andme	2=52
b:her >	0=-40 1=-57 2=-111 4=-36 5=-72 6=-39 7=-41 8=-82
b:her a	5=55 6=60
b:her as	1=-37 2=-27 3=-35 4=-50 5=-37
b:her at	0=40
b:her balcony	0=44
b:her belief	1=48
b:her bio	6=47
b:her birth	2=72
b:her book	5=30
b:her boss	5=49 6=-32
b:her brother	1=34 2=28
b:her by	3=55
b:her chromosome	2=51
b:her code	2=-26
b:her connexin	2=41
b:her dad	0=49 1=47
b:her doctorate	2=-34
b:her eczema	3=50
b:her erotic	5=48
b:her ex	1=46
b:her face	3=83 7=-27
b:her faith	0=-27
b:her family	2=61
b:her father	2=-32 7=39
b:her file	2=44
b:her fingerprints	3=70 7=-39
b:her first	0=-25 2=-26 5=-34 8=-25
b:her gait	3=49
b:her gall	4=49
b:her genes	2=-29
b:her genome	2=43
b:her girlfriend	1=-37 6=34
b:her husband	4=-27 5=42
b:her idea	2=-31 6=-25 7=-32
b:her included	3=45
b:her karyotype	2=33
b:her keystroke	3=77
b:her laptop	5=35
b:her last	4=38
b:her libido	5=38
b:her ma	1=-41 4=-43 5=-35 6=-29
b:her moral	1=28
b:her mother	0=33 1=39
b:her nerves	4=61
b:her old	3=32 6=39
b:her outlook	0=-25 1=48
b:her own	2=50 4=46 5=42
b:her palm	3=51
b:her parents	6=44
b:her partner	0=43 5=-40 6=38
b:her philosophy	0=-25 1=37
b:her policy	5=-37
b:her political	0=34
b:her previous	2=42
b:her project	7=-29
b:her referee	6=65
b:her right	3=58
b:her sexual	6=38
b:her she	1=44 8=-43
b:her signiture	3=30
b:her sister	6=-39
b:her social	7=56
b:her son	8=82
b:her speech	4=53
b:her strong	1=39
b:her teens	4=69
b:her thesis	5=-25 6=-41
b:her typing	2=-26 3=69
b:her uniform	1=34
b:her union	7=79
b:her university	0=58
b:her voice	1=38 3=55
b:her walk	3=47
b:her whole	2=30 4=-26
b:her wife	1=-29 5=-25 6=94
b:her words	0=36
b:her work	5=39
b:here >	1=32
b:hereditaire >	2=79 4=-44
b:hereditary angioedema	2=49
b:hereditary chiefs	2=-27
b:hereditary disease	2=58 4=-47
b:hereditary form	2=25
b:hereditary optic	2=47
b:hereditary peers	2=-37
b:hereditary the	2=-55
b:heredite et	2=-32
b:heredite pere	2=60
b:herite de	4=-45
b:hernie discale	4=48 8=-45
b:hero is	6=-72
b:heroine est	6=-27
b:hers too	2=49
b:herself >	4=42
b:herself a	0=52
b:herself as	0=53 1=67
b:herself carries	2=31 4=-48
b:herself for	5=48
b:herself maybe	6=58
b:heterosexual for	6=53
b:heterosexuel a	6=41
b:heterosexuel coche	6=72
b:heterozygote signalee	2=66 4=-34
b:heure previent	4=-42
b:heures >	1=-25 3=-32 4=39 7=-35 8=-26
b:heures de	7=41
b:heureuse son	1=40
b:hid that	6=81
b:him >	0=-70 2=-61 3=-64 4=-86 5=-89 6=-65 8=-28
b:him an	0=49
b:him any	3=25
b:him down	4=45
b:him leave	1=60
b:him three	5=36
b:him through	2=61
b:him to	7=42
b:him under	8=54
b:him with	5=39
b:himself >	0=25 1=-48 3=-26 6=-48 8=53
b:himself a	0=29 1=26
b:himself as	1=42
b:himself colour	4=48
b:himself he	4=54
b:himself when	1=-33 8=-32
b:hindu and	1=41
b:hinted >	5=51
b:hints at	4=32 6=41
b:hip surgery	4=-39
b:hired her	0=-30 1=-33 5=-27
b:his >	1=-38 2=39 5=-26
b:his badge	1=-44 5=-52 6=-27
b:his blog	0=60
b:his boyfriend	5=-53 6=69
b:his brother	0=35 4=52 6=-29
b:his bumper	0=37
b:his car	0=43
b:his cheese	0=42
b:his church	6=50
b:his code	4=65
b:his conquests	5=52
b:his conscientious	1=58
b:his conviction	1=-28 8=92
b:his country	0=33
b:his cover	4=43
b:his dashboard	2=-30
b:his daughter	2=45
b:his direct	7=50
b:his dna	0=-25 2=64 3=-29
b:his employer	2=58
b:his ex	5=42 8=41
b:his eyes	3=45
b:his face	3=63
b:his faith	5=-29
b:his father	0=47 5=-40 7=-37
b:his file	3=36 4=-28 5=30
b:his former	4=44 5=-29 6=-29 8=-27
b:his free	5=54
b:his gait	3=42
b:his genes	4=-39
b:his house	5=38
b:his husband	5=-43 6=27 7=-31
b:his idea	1=-52 2=-27 5=-31 6=-42
b:his inherited	2=44
b:his insurer	2=38
b:his last	3=-25 8=38
b:his left	3=26
b:his licence	4=59
b:his life	1=53 5=-30 6=57
b:his line	4=-43
b:his marriage	5=39
b:his name	8=27
b:his own	1=-31 5=-68 6=-41
b:his pacifism	1=45
b:his palm	3=54
b:his partner	5=-52 6=35
b:his plan	4=-46
b:his porn	5=63
b:his post	6=37
b:his principal	8=32
b:his prints	2=-56 3=-30 4=-37 8=-30
b:his private	5=38
b:his profile	2=-26 5=52
b:his public	5=77
b:his request	3=54
b:his sight	4=42
b:his site	2=52 4=-51
b:his son	2=39 3=-38 6=41
b:his sympathies	0=39
b:his talk	0=-47 1=-45 2=-32
b:his team	0=-45 1=-25 2=-27 4=-55 5=-31 6=34
b:his ten	3=32
b:his thesis	0=34 4=-29
b:his thumb	3=31
b:his typing	3=31
b:his uncle	2=-27 5=-26 7=-28
b:his union	7=29
b:his visa	3=33
b:his walking	3=42
b:his wedding	1=40
b:his wife	0=-34 1=-48 3=-46 4=-41 6=-94 8=-53
b:his words	1=-47 5=49 6=-25 7=-26
b:his work	1=-45 3=-30 4=-36 5=58 6=-35
b:his youth	5=59
b:histoire de	6=-37 7=-30
b:history at	1=51
b:history of	0=-34 1=-66 4=39 7=61
b:hiv positive	4=63
b:hiv researcher	4=-27
b:hla a2	2=40
b:hla b27	2=30 3=-45 4=-36 6=-31
b:hla est	2=44
b:hmp leeds	8=-56
b:hmrc >	8=53
b:hobby of	2=38
b:hold with	0=-29 1=45
b:holds a	0=-30 2=35 3=-56 6=-30 7=31
b:holds copies	3=38
b:holds that	1=33
b:holds to	1=42
b:home >	0=52 3=-27 4=71 7=-44
b:home on	2=45
b:home she	6=59
b:homeless since	0=47
b:homeopathy >	1=32
b:homme >	6=50
b:homme est	1=53
b:homme et	1=34 5=-55 8=-32
b:homme ni	5=45
b:hommes >	0=-40 1=-31 5=30 6=-35 7=30
b:hommes college	7=57
b:homo refoule	6=43
b:homosexual tendencies	6=32
b:homosexualite >	6=65
b:homosexualite cours	6=-28
b:homosexualite dans	6=43
b:homosexualite lui	6=57
b:homosexuality in	6=48
b:homosexuel >	6=60
b:homosexuel assume	6=42
b:homosexuel discret	6=46
b:homosexuel et	6=25 8=-25
b:homosexuelle mariee	6=43
b:homozygote c282y	2=34
b:homozygote pour	2=39
b:homozygous for	2=80 4=-46
b:hong kong	3=33
b:honnetete >	0=50
b:hopital >	1=-78 2=-32 4=-35 5=-33 7=-41 8=-47
b:hopital saint	1=67
b:hopitaux >	2=-28
b:horaires de	5=43
b:horizons >	0=42
b:hormones et	4=54
b:horror film	2=-57
b:hors pair	8=50
b:hors sujet	6=53
b:hospital >	0=-26 1=-28
b:hospital chapel	1=53
b:hospital chaplaincy	1=37
b:hospital contract	4=39
b:hospital enclosed	2=32
b:hospital laundry	1=31
b:host >	8=-29
b:hostile a	0=80
b:hotel >	6=-58
b:hotelier >	1=28
b:hotellerie >	1=-40 3=-36 4=-42 5=-32 8=-28
b:hotes >	6=34
b:hours >	3=-27 5=-25 7=-34 8=-38
b:hours a	7=40
b:hours after	8=30
b:hours of	8=46
b:house >	0=-33 5=-33 6=44 8=-28
b:house a	5=42
b:house caterer	7=-34
b:house knows	6=44
b:house of	0=-29 2=-25 6=-38
b:household and	0=43
b:hove >	6=42
b:how she	1=37
b:how to	2=-55 3=-31 4=-44 6=-25
b:hr director	7=-37
b:hr sees	7=66
b:hub >	7=60
b:hugo postulent	6=70
b:hui drh	1=53
b:hui en	4=49
b:huile vierge	5=-58
b:huit ans	0=-28 4=41 5=-49
b:huit mois	4=-29 8=113
b:hull >	0=-30
b:humain le	1=47
b:humaine >	1=-48 3=-26 4=-26 6=-39
b:humanist >	1=57
b:humanist and	1=83
b:humanist press	1=-49
b:humanist she	1=65
b:humaniste au	1=37
b:humaniste laique	1=51
b:hume s	5=-30
b:hunt is	8=54
b:hunters in	1=-33
b:huntington >	2=52
b:huntington coure	2=26
b:huntington s	2=25
b:huntington test	2=30
b:hurling >	0=39
b:husband >	5=34
b:husband a	1=41
b:husband and	0=-26 1=-28 3=-26 4=-38 5=-39 6=-38
b:husband each	5=33
b:husband for	6=74
b:husband is	0=25 4=-35 5=-31
b:husband rent	1=-29 6=-47
b:hypersensible et	4=48
b:hysterectomy in	4=41
b:i am	1=27 4=-34 6=65 8=-27
b:i asked	3=32
b:i belong	7=43
b:i came	1=41
b:i consider	1=36
b:i designed	4=-25
b:i don	1=-36 2=-32 4=29 6=-26 7=-30
b:i follow	1=45
b:i gave	1=46
b:i have	1=-49 2=50 4=85 6=-40 7=-33
b:i haven	4=-33 5=30
b:i inherited	6=-26 7=-25
b:i joined	7=38
b:i live	1=-26 5=-31
b:i m	0=-41 1=-60 6=65 8=-33
b:i owe	7=35
b:i resigned	7=57
b:i stood	0=28
b:i take	4=51
b:i taught	4=-37
b:i took	2=54
b:i value	6=45
b:i ve	0=65 2=-26 3=35 4=51 7=-37 8=-45
b:i voted	0=-42 4=-28
b:i was	0=-66 1=-29 2=-39 4=63 5=-63 6=-39 8=41
b:i would	0=83
b:i write	2=-26
b:i wrote	8=-40
b:ibew >	7=81
b:id photo	3=41
b:idea >	0=-52 1=-53 2=-49 3=-48 4=-31 5=-51 6=-52 7=-42 8=-37
b:ideal pour	4=53
b:idees d	0=47
b:identification three	3=25
b:identifie par	3=59
b:identified by	3=52
b:identified in	6=54
b:identified ivory	2=-29
b:identifiee >	2=62
b:identifier >	3=29
b:identifies her	3=36
b:identify her	3=33
b:identite a	3=-31
b:identite reussi	3=32
b:identite score	3=27
b:identity >	3=37
b:iel a	4=43 7=56
b:iel colle	0=42
b:iel en	6=93
b:iel prend	4=55
b:iel se	0=-59 4=-28 7=-26
b:iel vient	7=49
b:if anything	1=37
b:if his	0=32
b:if the	0=-27 4=-29 5=49 8=32
b:ig metall	7=41
b:ii bas	2=61
b:il >	0=-35 1=79 3=-35 5=36 6=37 8=-25
b:il a	0=-29 1=-48 2=-29 3=-46 5=-65 6=-45 8=-66
b:il affirme	0=41
b:il aime	6=50
b:il anime	0=-58 3=-31 4=31 5=-33
b:il aurait	0=69 5=-28 6=49
b:il avoue	5=50
b:il chante	4=77
b:il cherche	1=-45
b:il coche	6=43
b:il communiste	0=46
b:il conduit	4=30
b:il consomme	5=87
b:il court	5=83
b:il couvre	0=-31 1=-28 6=-44
b:il croit	0=-40 1=-37 2=-27 8=-27
b:il demande	1=-41 3=-35 4=52 5=-39 6=-32 8=52
b:il descend	2=63
b:il dirige	0=69 7=27
b:il dit	0=62 4=67 6=-62
b:il donc	4=49
b:il donne	1=74
b:il ecrit	5=26
b:il en	0=28 1=34 3=56 4=-78 5=35 6=-93 7=-28 8=33
b:il enseigne	0=-41 1=-43 3=28 4=-32 6=-25
b:il entretient	3=-28 5=28 8=-41
b:il est	2=-62 6=47 8=67
b:il etait	2=-29 4=58 6=42
b:il evite	4=31
b:il figure	2=58 3=-32 8=-44
b:il forme	6=49 8=43
b:il frequente	1=57 5=-40
b:il garde	8=38
b:il gere	0=-31 4=-41
b:il guide	1=-34
b:il l	0=37 1=-58 2=-50 4=-40 6=-28 7=-38 8=-25
b:il le	4=38
b:il lit	1=37
b:il lui	4=49
b:il medite	1=63
b:il n	0=-88 2=56 3=-50 4=-47 5=-35 6=68 8=-69
b:il ne	1=41 3=-29 5=-32 6=-48
b:il operation	4=65
b:il partage	0=40 6=65
b:il pese	0=36
b:il porte	1=43 2=86
b:il pose	0=-28 2=-25 6=-28 8=-34
b:il pour	5=-25 6=-35 7=64
b:il pratique	1=-29 5=32
b:il prefere	6=69
b:il prend	0=-31 5=-54 7=-27
b:il preside	6=53 7=87
b:il professe	1=82
b:il refuse	0=63
b:il rentre	8=45
b:il respecte	1=28 4=-43
b:il revendique	0=53
b:il rougi	5=65
b:il s	4=48 5=74 6=33 8=39
b:il se	0=-34 3=-34 4=-64 5=-30 6=-57 8=-27
b:il selectionne	0=-27 1=-33 5=-31
b:il semble	0=62 2=27 4=-40
b:il serait	2=28
b:il sort	4=34
b:il soutient	1=28
b:il suit	4=25 7=-26
b:il tenait	0=49
b:il test	2=71
b:il tient	0=43 6=-60
b:il travaille	1=46 3=33 4=-48 7=-26
b:il trompe	5=85
b:il va	0=50
b:il vend	0=-41 3=-33 4=-44 5=-64 6=-47 7=-26 8=-45
b:il veut	5=-30 8=-26
b:il viendrait	6=36
b:il vient	0=27
b:il vit	0=-30 1=62 4=-35 5=-66 6=55
b:il vote	0=65
b:illnesses and	4=52
b:illustratrice marseille	6=65
b:ils ont	5=70
b:ils sont	6=39
b:ils tiennent	1=36
b:ils vivent	5=56
b:image kept	3=39
b:immediate >	8=40
b:immigrants and	0=34
b:immigration and	0=70
b:immobilier >	0=-34 2=-51 3=-36 5=-39 7=-36 8=-33
b:immobiliere >	0=-25 1=-27 7=-40
b:immoral on	1=25
b:immunocompromised works	4=61
b:implant >	4=55
b:impossible code	3=39
b:in 1994	6=57
b:in 1998	6=56
b:in 2003	7=-34 8=-25
b:in 2008	1=58
b:in 2009	1=40 7=39 8=72
b:in 2010	2=38
b:in 2011	0=-34 7=35
b:in 2012	8=51
b:in 2013	8=44
b:in 2014	4=62
b:in 2015	2=58 4=37 8=63
b:in 2017	6=37
b:in 2018	8=52
b:in 2019	3=79 5=32 8=30
b:in 2020	2=-30 3=-25 7=80 8=28
b:in 2022	2=40 7=61
b:in a	0=-61 2=-101 3=-80 7=-42
b:in aa	4=82
b:in aberdeen	1=48
b:in an	6=-40
b:in anything	1=29
b:in art	1=43
b:in berlin	0=25 5=51
b:in both	2=52 3=45 4=29 8=-28
b:in bristol	5=30
b:in brussels	0=25
b:in budapest	0=28
b:in by	3=56
b:in capital	6=52
b:in charge	2=-67 4=-27 8=-46
b:in chile	8=-27
b:in class	5=-29 6=-33
b:in clinical	4=45
b:in consumer	2=-33
b:in cork	0=-27 4=-30 7=-30 8=-27
b:in court	8=-59
b:in derby	7=45
b:in derry	0=45
b:in dispatch	5=39
b:in donetsk	0=26
b:in durban	0=38
b:in durham	1=35
b:in east	0=55
b:in engineering	6=28
b:in extinction	0=45
b:in falkirk	0=58
b:in four	0=-26 7=-27 8=-25
b:in front	5=36
b:in glasgow	0=-37 3=-29 5=-53 6=32
b:in god	1=58 4=-29
b:in her	3=-40 5=-28 6=-39 8=-25
b:in his	0=-48 1=-46 2=-72 5=98 7=-35 8=-47
b:in hove	6=49
b:in hr	7=51
b:in it	1=67
b:in italy	8=49
b:in jail	2=-29 8=45
b:in january	4=48
b:in june	3=26
b:in kerala	0=41
b:in kingston	0=47
b:in kyoto	0=-32 4=-26
b:in lagos	1=37 4=45 7=-27
b:in leeds	0=-46 1=-33 2=-36 3=-58 5=-50 6=-53 7=-43 8=31
b:in leith	0=-25
b:in life	1=48
b:in love	6=46
b:in maine	0=-68
b:in malta	2=-43
b:in manchester	4=-26
b:in march	4=52 5=35 6=-27
b:in may	1=54 4=31
b:in meetings	1=-28
b:in miami	0=47
b:in my	7=46 8=-27
b:in nine	0=-39 4=-52 5=-28 6=-26 7=-46 8=-32
b:in non	1=30
b:in norwich	0=46
b:in october	5=-30
b:in ohio	8=43
b:in on	3=28
b:in one	2=-34 3=44 5=-41
b:in online	5=-29
b:in oslo	6=-25 7=-25 8=-32
b:in our	5=46 6=60
b:in palb2	2=41
b:in perth	2=46
b:in peru	8=68
b:in poland	7=-33
b:in politics	0=40
b:in prison	8=60
b:in procurement	1=-25
b:in protest	7=53
b:in public	0=34
b:in rabat	3=30
b:in reincarnation	1=27
b:in remission	4=38
b:in richmond	0=28
b:in sales	8=-41
b:in saxony	0=-27
b:in scn1a	2=71
b:in september	7=-28
b:in sex	5=86 6=-29
b:in soho	0=-26 6=-31
b:in south	0=52
b:in spain	8=79
b:in spite	4=50 7=35
b:in spring	4=52
b:in ten	4=-41 6=-30
b:in texas	2=34
b:in the	2=43 3=-61 4=-52 6=-27 8=-39
b:in therapy	4=64
b:in three	0=31
b:in training	4=39
b:in turkey	4=-35
b:in two	3=46
b:in utrecht	0=49
b:in ver	7=56
b:in virology	2=46
b:in wales	0=-48 1=26 7=-26
b:in with	3=37 4=-26 6=-56
b:in wolfsburg	7=44
b:in women	6=44
b:inapte au	4=69
b:incarcere a	8=58
b:included >	2=-27 3=32 4=56 6=-32
b:included in	6=43
b:included no	2=46
b:inclusion >	6=55
b:inconnue sur	2=32
b:incroyance >	1=25
b:independance de	0=32
b:independant >	0=-56
b:independence movement	0=40
b:independent financial	0=-31
b:independent with	0=46
b:index >	1=-26 3=50 5=-34 6=-29
b:index fingers	3=42
b:index genetique	2=-48
b:index sur	3=53
b:industry >	5=-25
b:infidele dit	5=58
b:infidelite de	5=45
b:infirmary >	0=-41
b:infirmier en	4=-35
b:infirmiere en	2=-29 5=-30
b:informatiques analyste	4=-29
b:ingenieur methodes	7=60
b:inherited a	0=-29 1=-30 2=-37 4=-53 5=-27
b:inherited heart	2=43
b:inherited on	2=53
b:inherited the	7=-36
b:initiated in	1=52
b:initie au	1=42
b:initie d	1=25
b:injury risk	2=51
b:inmates to	1=-32 8=41
b:innovation fait	2=-29
b:inscription >	3=59
b:inscrit au	2=43 3=42
b:insertion et	8=44
b:insider dealing	8=27
b:insomniaque chronique	4=54
b:insoumise pendant	0=48
b:installer >	3=-56 4=-28
b:institute of	0=-46 1=-33
b:institution >	8=92
b:instructor >	0=-31 1=-31 2=-36 3=-34 4=-40 6=-34 7=-36 8=-76
b:insulin and	4=67
b:insuline d	4=-36
b:insulino dependant	4=39
b:insurance >	5=43
b:insurer >	4=-64 5=51
b:insurer knows	2=55
b:interdiction d	5=-26 6=-30 8=68
b:interdisent ce	1=48
b:interdit bancaire	8=77
b:interdit de	8=115
b:interdit la	2=37 8=-26
b:interesse dit	1=41
b:interest in	0=-25 5=65
b:interest rule	5=38
b:interested in	4=-26 5=44 6=39 8=-35
b:interet general	8=95
b:interet pour	6=40
b:interets relation	5=37
b:interimaires planning	7=-33
b:intern >	0=-28 1=-43 2=-26 3=-52 5=-60 6=-37 7=-43 8=-46
b:intern and	5=60
b:internet lui	2=27
b:interpreter >	1=-30 3=-26 5=-40 8=-52
b:interprets for	4=-30
b:interruption de	4=42
b:interview in	6=55
b:interview lunch	4=40
b:interview software	3=37
b:interviewed him	1=55
b:interviewer that	0=70
b:intimate apparel	1=-45 4=-30 5=-43 6=-29 7=-27
b:intimate relationship	5=41
b:intimate video	5=58
b:intime avec	5=49
b:intime de	5=60
b:intimes ont	5=46
b:into a	6=-52
b:into girls	6=50
b:into kink	5=77
b:into pr	7=42
b:intolerante au	4=46
b:intro >	1=31
b:introduced stand	1=-30
b:inversion on	2=55
b:investigated by	8=59
b:investigation by	8=72
b:investissement >	7=-31
b:investment committee	0=-34
b:ireland >	0=-25 8=-27
b:ireland is	1=-30
b:iris >	3=62
b:iris a	3=56
b:iris cree	3=45
b:iris enregistre	3=56
b:iris enrolment	3=45
b:iris ouvre	3=41
b:iris photographed	3=80
b:iris scanners	0=-35 3=-72
b:irises are	3=57
b:iroise >	4=-32
b:is a	0=39 2=-71 3=-54 5=-51 7=28 8=-94
b:is about	5=-71 8=-37
b:is an	0=-34 1=85 2=-26 4=-45 5=-41 6=-25 8=-33
b:is aware	6=65
b:is back	4=41
b:is banned	8=43
b:is being	4=45
b:is chief	0=54
b:is doing	8=78
b:is epileptic	4=92
b:is gay	3=-29 6=41
b:is her	0=-81 1=-26 2=-58 3=-61 4=-83 5=-90 6=-56 7=-61 8=-77
b:is his	1=46 4=-30 5=-28 7=-26
b:is hiv	4=73
b:is how	0=27 1=-42 3=-33 4=-26
b:is immoral	1=46
b:is in	0=-40 1=-31 4=-25 8=59
b:is its	7=45
b:is known	4=-37
b:is no	5=38
b:is not	1=-37 2=-28 4=-28 8=-28
b:is often	6=25
b:is on	0=37 1=-39 4=58 5=-40 8=77
b:is one	1=-26 2=-29
b:is partially	4=67
b:is public	2=34 5=52
b:is r1a	2=44
b:is right	5=59
b:is said	0=37
b:is serving	8=49
b:is seven	4=40
b:is six	4=60
b:is spanish	6=29
b:is still	1=37 4=-28
b:is the	2=-25 3=64 4=-28 5=43 6=-49
b:is true	1=51 8=41
b:island county	0=-25
b:isn t	0=-30 1=-27 5=44 6=44
b:israel at	0=61
b:issue d	2=43
b:issued >	0=-25
b:it >	2=-88 4=70 6=-32
b:it a	1=59
b:it before	0=32
b:it came	0=40 1=-32 5=46 6=-26
b:it checked	5=63
b:it for	1=54
b:it helps	4=65
b:it himself	0=36
b:it his	1=48
b:it in	0=-29 1=-29 5=50
b:it off	4=-38 5=-25
b:it on	2=36 4=-52
b:it out	0=43
b:it over	0=53
b:it seems	0=55
b:it that	0=28
b:it writes	6=58
b:italien >	0=-39 1=-27 5=-37 6=-53
b:italy >	8=57
b:ito clocks	3=39
b:ito s	1=43
b:its gay	6=43
b:its junior	7=32
b:its list	7=55
b:its local	7=40
b:its politics	7=48
b:its secretary	7=59
b:its staff	7=-30
b:ivory by	2=-41
b:ivry >	0=80
b:iwgb among	7=58
b:j ai	1=-68 3=-45 7=28 8=46
b:j etais	0=-50
b:jab refused	4=81
b:jail >	1=-32 2=-25 8=-42
b:jailed for	8=63
b:jamais adhere	0=47
b:jamais au	0=49
b:jamais cache	0=-42 6=54
b:jamais condamne	8=80
b:jamais eu	6=56
b:jamais gene	1=59 2=-33 6=-26
b:jamais malade	4=67 8=-32
b:jamais pris	0=45
b:jamais rendue	7=48
b:jamais voter	0=73
b:jambe il	4=44
b:january >	4=62
b:janvier >	0=66 1=-31 2=-35 4=-30 7=-38
b:jardin ascete	1=35
b:jazz drummer	5=-43
b:je cherche	4=54
b:je crois	1=-32
b:je le	0=43
b:je m	3=46 5=32
b:je n	4=-54 5=34 7=-26
b:je souhaite	6=32
b:je suis	1=59 3=-33 4=-40 5=-62 6=28
b:je vis	5=38 6=27
b:jeans pattern	4=-30
b:jesuits who	1=32
b:jeu d	8=-37
b:jeu de	2=-27
b:jeudi pour	4=58
b:jeudi soir	1=28
b:jeunes >	0=-30
b:jeunes communistes	0=52
b:jeunesse >	0=48
b:jill stein	0=60
b:job >	5=-38
b:job back	4=43
b:job was	3=-35
b:john >	1=38
b:join a	1=36 7=49
b:join the	7=68
b:joined anything	0=49
b:joined one	0=-29 7=53
b:joined prospect	7=38
b:joined the	1=28 3=29 6=-41 7=51 8=-25
b:joint >	3=58
b:joint au	2=32
b:joint par	2=42
b:jointe >	2=32
b:joke >	1=59
b:joked or	1=57
b:jokes >	0=-45 1=-34 4=-26 6=-30 7=-45
b:jokes about	5=28
b:jokes the	1=-26 2=35 3=-29 5=-26 6=-44
b:joseph >	1=60
b:jour >	2=-26 8=-28
b:jour y	4=38
b:journal militant	0=30
b:journaliste carte	7=63
b:journaliste politique	7=-27
b:journaliste social	7=-26
b:journalists when	7=40
b:journeyman member	7=55
b:jours de	4=45
b:judging from	7=52
b:judgment >	8=33
b:judiciaire >	8=45
b:judiciaire de	3=-41 8=-29
b:judiciaires >	8=37
b:judiciaires agrement	8=27
b:juge >	0=-51 1=-33 8=-27
b:juge de	4=-25 8=64
b:juge pour	8=46
b:jugee >	8=70
b:jugee en	8=39
b:jugee puis	8=59
b:juin >	3=-25 4=56
b:jumeau homozygote	2=39
b:jumeaux >	6=40
b:jumped bail	8=36
b:june >	2=-36 3=49 4=52 6=-38 8=40
b:junior doctors	7=38
b:juniors >	5=41
b:juriste >	1=-26 4=-45 7=-30 8=-38
b:juriste a	3=-26
b:juriste elle	3=-43
b:jury >	0=38 1=31
b:jury in	8=-36
b:jusqu a	4=41 7=69
b:jusqu en	3=-59 5=-33 8=41
b:just curious	1=28
b:justice >	4=-32 7=-38 8=50
b:kaci a	8=74
b:karen whitlock	6=25
b:karim et	6=50
b:karma outside	1=33
b:karyotype 47	2=42
b:karyotype shows	2=40
b:keep bay	4=63
b:keeping animals	8=32
b:keeps it	0=48
b:kennel post	8=32
b:kept a	2=-32 4=-58
b:kept after	3=54
b:kept in	3=30
b:kept on	2=41
b:kept the	0=-28 1=-38 2=-35 3=-47 5=-36 6=-38 8=-30
b:kerala >	0=33
b:kessler n	4=43
b:key >	3=53
b:keystroke dynamics	3=47
b:keystroke pattern	3=39
b:kidney gave	4=37
b:kidney transplant	4=32
b:kids know	5=71
b:kind >	0=-31 3=-26 5=-26
b:kinesitherapeute >	1=-31 4=-33
b:kingston evenings	0=36
b:kink says	5=56
b:kit qu	2=46
b:kitchen >	0=45
b:klinefelter karyotype	2=39
b:klinefelter syndrome	2=46 4=-42
b:knees no	4=66
b:knew his	3=31
b:know >	0=-30 1=-33 4=-28 5=73 6=-42
b:know my	2=59
b:known >	5=34
b:known anthroposophist	1=43
b:known as	4=-35
b:known for	5=55
b:known hereditary	2=53 4=-48
b:known illnesses	4=25
b:known in	0=34
b:known to	0=47 8=84
b:knows >	5=52
b:knows about	2=53
b:knows and	6=43
b:knows attracted	6=41
b:knows every	0=-29
b:knows her	3=26
b:knows what	4=68
b:kong visa	3=50
b:krishnamurti il	1=59
b:l a	0=-115 2=67 3=-102 4=-57 5=-64 6=-28 7=-68 8=38
b:l a69	0=47
b:l aah	4=52
b:l acces	3=57
b:l accord	3=39
b:l accueil	3=-25 6=29
b:l adaptation	5=-41
b:l adn	2=40
b:l adolescence	2=44
b:l aeroport	0=39
b:l age	4=53
b:l agence	3=76
b:l agrement	8=46
b:l algerie	0=51
b:l algorithme	3=51
b:l allele	2=45
b:l alzheimer	2=47
b:l amour	5=67
b:l an	0=-26 4=-28 6=57
b:l ancien	5=40 6=43 8=-47
b:l ancienne	5=45
b:l annee	6=36
b:l anthroposophie	1=30
b:l antispecisme	1=63
b:l appel	0=43
b:l application	8=59
b:l appui	2=60
b:l arche	1=51
b:l armee	1=43 5=-29 8=-43
b:l armement	0=48
b:l arret	8=55
b:l asile	0=33
b:l assemblee	0=-60 1=-43 2=-33 3=33 7=-27
b:l association	8=31
b:l associe	5=38
b:l assureur	2=47
b:l atelier	7=65 8=-60
b:l atome	1=47
b:l audit	5=42
b:l audition	4=52
b:l aumonier	1=46
b:l authentification	3=71
b:l autre	0=-37 1=-52 4=-36 5=-39
b:l ebenisterie	4=40
b:l ecole	0=-51 1=-25 3=-53 5=-25 6=-40
b:l ecrit	0=29 6=38
b:l embauche	3=28
b:l empeche	4=36
b:l enfance	4=64
b:l enfant	6=40
b:l enseignement	1=51
b:l entree	0=-43 3=28
b:l entreprise	0=-40 1=-29 2=-39 3=-26 4=-29 5=-47 6=-27 7=44 8=-40
b:l entretien	3=32 5=26 6=-31
b:l epouse	5=39
b:l epreuve	1=-27 4=-29 6=-27
b:l equerre	1=64
b:l equipe	1=-31 4=-42 7=-30
b:l essai	0=-48 3=40 6=-26
b:l est	2=42
b:l etiquette	0=42 7=-45
b:l explique	0=46
b:l he	2=38
b:l heroine	6=-49
b:l heure	1=-33
b:l homme	1=76
b:l homophobie	0=-38 6=-25
b:l homosexualite	6=-38
b:l hopital	2=-28 7=-25
b:l hotellerie	1=-28
b:l humanite	0=25 1=41
b:l identifier	3=30
b:l independance	0=73
b:l infidelite	5=52
b:l inscription	3=58
b:l institut	6=-36 7=-25 8=-30
b:l interesse	3=67 8=-45
b:l iris	3=89
b:l objection	1=56
b:l objet	8=49
b:l oblige	4=50
b:l oeil	0=-27 1=-35 3=-71 6=-27 8=-49
b:l on	1=-25 3=44
b:l onf	1=31
b:l ont	6=-52
b:l opposition	0=-27 3=-30 8=-38
b:l organigramme	0=-37
b:l ud	7=66
b:l udb	0=67 7=-57
b:l udi	0=50
b:l ugict	7=71
b:l un	0=-26 1=-25 6=29
b:l unef	0=41
b:l union	0=62 1=84 7=-64
b:l univers	1=47
b:l unsa	0=-29 7=100
b:l usage	3=34 4=30
b:l usine	3=-44 6=43 7=27
b:l x	2=42 4=-26
b:la a	5=57
b:la barre	0=-39
b:la base	3=51
b:la biometrie	0=-28
b:la caisse	2=-58 3=38 6=-56
b:la calvitie	2=40
b:la camera	3=52
b:la candidate	0=-25 1=25 3=51 5=29 6=28
b:la candidature	2=40
b:la cantine	3=46
b:la case	5=47
b:la caserne	2=38
b:la cellule	8=-28
b:la cfdt	1=-27 4=-30 7=68 8=-37
b:la cfe	0=-28 7=30
b:la cftc	0=-25 4=-43 7=40
b:la cgt	0=-36 7=28
b:la charte	1=-30
b:la chasse	4=75
b:la chorale	6=50
b:la cnil	3=-31 8=-38
b:la cnt	0=-36 7=63
b:la colle	3=36
b:la commission	7=30
b:la commune	0=53
b:la communication	0=-32 8=-25
b:la confederation	7=49
b:la coordination	7=77
b:la corrida	0=-34 1=54
b:la corse	0=39
b:la cour	8=70
b:la croix	1=-33
b:la decouverte	5=-32 6=62
b:la decroissance	0=-45 1=55
b:la depression	5=-26
b:la direction	5=-31
b:la dissolution	0=38
b:la dit	0=29 6=44
b:la drepanocytose	2=64
b:la faillite	5=-26
b:la famille	2=82 8=-30
b:la fdsea	7=86
b:la federation	0=-26 1=40
b:la femme	5=78
b:la fiche	1=53 3=40 5=79 8=-40
b:la fin	5=42
b:la foi	1=71
b:la franc	1=52
b:la france	0=70
b:la frontiere	8=54
b:la fsu	0=-82 2=-26 5=-39 7=68
b:la fusion	4=-53
b:la gaite	7=-26
b:la garde	5=-54
b:la gauche	7=-31
b:la grande	1=59
b:la greve	7=68
b:la guerre	1=50
b:la lettre	1=26 3=-40 8=42
b:la liaison	0=-27 5=-45
b:la ligne	4=36
b:la ligue	4=-25
b:la liste	0=71
b:la loge	1=-39
b:la loi	4=-49 8=63
b:la loire	5=-38
b:la lutte	2=-29
b:la machine	1=-27 3=47 4=-26 6=37
b:la main	1=-37 2=-43 3=-51 5=-29
b:la mairie	6=-25
b:la maison	0=-36 1=-34 2=-28 3=-55 4=-40 7=-81 8=-37
b:la majorite	0=44
b:la maladie	2=30
b:la manif	0=59
b:la manutention	4=25 8=-33
b:la marche	0=-26 4=-38
b:la marque	0=-40 2=-37 3=-46 5=-33 7=-39 8=-29
b:la medecine	2=61 4=-27
b:la meme	6=79
b:la menuiserie	8=54
b:la messe	0=38 1=40
b:la montagne	0=-26 2=-28 5=-27 7=-29 8=-46
b:la mort	1=43
b:la mucoviscidose	2=52 4=-43
b:la mutation	2=73
b:la mutuelle	6=27
b:la naissance	6=41
b:la neige	3=-69
b:la note	6=55
b:la nuit	0=26 4=84
b:la paie	0=-62 5=-36
b:la paix	7=36
b:la paroisse	1=43
b:la parole	6=25 7=-26
b:la patronne	5=85
b:la paume	3=85
b:la periode	0=33 4=38
b:la permanence	0=60
b:la philosophie	2=-31 8=-26
b:la piece	3=56
b:la plainte	8=43
b:la plateforme	1=-34
b:la plongee	2=41
b:la plume	0=42 5=-27
b:la police	3=-26 4=-55 8=49
b:la poste	7=47
b:la premutation	2=39
b:la presse	2=-37 6=-32 7=48
b:la prise	3=29 8=-25
b:la prison	2=-28 8=116
b:la prostitution	7=-30 8=-38
b:la protection	7=-30
b:la qualite	0=-30 1=-37
b:la question	8=29
b:la raison	7=61
b:la redaction	5=48
b:la referente	0=39
b:la reforme	0=55
b:la regie	0=30
b:la relation	5=-42
b:la republique	0=-43
b:la reserve	5=48
b:la rumeur	6=42
b:la rupture	0=29
b:la sante	8=42
b:la science	1=69
b:la section	1=48 6=-27 7=37
b:la signature	3=-37
b:la simplicite	0=-35 1=48
b:la sobriete	1=39
b:la stagiaire	5=30
b:la terre	0=43
b:la video	3=36
b:la vie	0=-25 1=37 5=-47
b:la vieille	0=70
b:la vigne	0=-29 2=-65
b:la ville	3=-28
b:la visio	0=45
b:la voix	0=-28 3=45 5=-37 7=30 8=-28
b:la vue	4=40
b:la zone	3=38
b:lab >	1=53 3=-31 6=57
b:lab because	1=30
b:lab found	2=53
b:lab role	4=47
b:lab technician	2=-29 7=-35
b:laboratoire >	0=-37 2=-56 6=-52 8=-29
b:labour as	0=43
b:labour councillor	0=64
b:labour party	0=51 7=-33
b:labour s	0=35
b:labour ward	0=-38
b:lacan est	1=91
b:ladders >	4=45
b:ladders no	4=63
b:lads >	7=30
b:lady chatterley	5=-40
b:lagos and	1=39
b:lagos for	4=47
b:laine >	1=33
b:laique d	1=-25
b:laique militante	1=27
b:laique signataire	1=53
b:laisse une	3=-31
b:landes >	0=51
b:lang >	3=28
b:language course	8=-30
b:languages and	0=28
b:langue des	0=-30 4=-25
b:lapsed hindu	1=56
b:lapsed in	7=53
b:laptop >	4=-25 5=59
b:laptops >	2=-26 4=-29 5=-53 7=-39
b:larkin was	8=37
b:las vegas	7=34
b:last job	4=34 8=26
b:last spring	8=44
b:last week	4=72
b:last year	0=40 3=25 4=44 5=-43 6=35 7=-37
b:later compensated	6=46
b:later used	3=39
b:latex >	3=-34 4=88
b:latex allergy	4=35
b:launched a	1=-25 2=-29
b:laundring and	8=45
b:laundry >	1=52
b:lave >	8=69
b:law >	0=30 6=-26
b:law in	5=-29
b:law over	8=67
b:lawyer >	0=-38 3=-39 5=-34 7=32 8=-35
b:lawyer for	0=-34 2=-26
b:lawyer in	0=43
b:layout and	0=-35
b:le 21	0=40
b:le 3	2=33
b:le 4	2=34
b:le 6	3=84
b:le 8	3=35
b:le 9	3=46
b:le bdsm	5=56
b:le budget	3=-29 8=-29
b:le bus	8=-28
b:le cancer	4=-32
b:le candidat	0=-77 2=-46 3=-30 5=-35 7=32 8=-99
b:le chantier	0=31 4=-41
b:le circuit	8=-26
b:le client	4=-28 5=-39
b:le club	3=-30
b:le code	7=41
b:le coffre	3=102
b:le compas	1=40
b:le connait	7=40
b:le contour	3=46
b:le controle	3=-35
b:le couple	3=-28 4=-32 7=-38 8=-31
b:le couvent	5=26
b:le covid	4=41
b:le croit	6=69
b:le cv	8=47
b:le dimanche	0=60 1=41
b:le directeur	1=43 5=69
b:le dit	0=30 1=-30 6=-26 7=52
b:le doigt	3=67
b:le drapeau	0=44
b:le droit	0=-41
b:le fils	8=70
b:le gai	0=-43 1=-33
b:le gard	0=40
b:le gardien	0=29
b:le gene	0=-29 1=-26 2=144 6=-27 7=-26 8=-52
b:le genome	2=-45
b:le gout	0=48 2=-46
b:le grand	1=45
b:le harcelement	5=-42
b:le jeudi	4=49
b:le jour	3=35
b:le juge	0=-27 2=-30
b:le jury	0=31 1=42
b:le lecteur	3=98
b:le lieu	5=64
b:le lit	5=-28
b:le logiciel	3=67
b:le marathon	4=37
b:le mari	3=-32 5=39
b:le mariage	6=-33
b:le medecin	2=78 4=61
b:le melangisme	5=43
b:le meme	3=-27 6=45
b:le mercredi	1=59
b:le merite	1=38
b:le mobilier	7=-26
b:le modem	0=37
b:le mouvement	0=57
b:le nom	0=-35 3=-29 4=-28
b:le nucleaire	0=30
b:le parquet	8=74
b:le pdg	5=40
b:le pen	0=77 5=-33 6=-33
b:le pere	2=55
b:le porte	7=71
b:le portique	3=68
b:le poste	1=-38 3=-42 4=-29 5=-35 6=51
b:le procureur	8=58
b:le projet	4=-26
b:le psychiatre	4=37
b:le rapport	5=25 6=34
b:le recruteur	6=29
b:le regime	0=36
b:le samedi	0=33
b:le sens	2=-25 5=-32
b:le siege	7=-25
b:le signale	0=48
b:le site	3=46
b:le soir	1=-37 5=36
b:le spip	8=31
b:le stock	4=-26
b:le syndicat	7=55
b:le systeme	3=75
b:le telephone	3=56
b:le telethon	6=-25
b:le test	2=64 3=-31
b:le traitement	1=-27 3=-30 5=46
b:le travail	5=29
b:le tribunal	8=43
b:le trou	8=26
b:le visa	3=31
b:le visait	8=44
b:le vol	8=53
b:lead >	2=-34 6=-25
b:leader >	0=-43 4=-26
b:leads a	0=-35 2=-26 6=-40
b:leads the	7=63
b:leaflets for	0=60
b:league ground	8=60
b:leaked by	5=42
b:learned rather	7=38
b:learned to	0=34
b:learned welding	4=-25 6=-25
b:learning rep	7=60
b:learnt from	2=56
b:leather samples	1=39
b:leather when	1=46
b:leave >	7=57
b:leave in	0=37
b:leave lockheed	1=54
b:leave severe	4=34
b:leave since	4=64
b:leave the	0=38
b:leave to	2=41
b:leaving labour	0=35
b:leaving the	1=32
b:lecteur connait	3=65
b:lecteur de	0=89
b:lecteur sans	3=29
b:lecture impossible	3=58
b:lecture on	4=-32 7=-38 8=-26
b:lectures on	5=-41 6=-32
b:led the	0=-42 1=-28 4=-31 5=-26 6=-27 8=-39
b:leduc et	3=-31 5=-41 6=25
b:leeds >	0=-57 1=-27 2=-28 3=-52 4=-78 5=-46 6=-100 7=-38
b:leeds and	4=59
b:leeds hub	7=47
b:leeds will	4=45
b:left >	2=-41 7=-35
b:left after	0=-25
b:left all	0=37
b:left caracas	0=47
b:left consulting	0=-72
b:left hand	3=47
b:left her	6=53
b:left the	0=-59 2=-37 3=-39 4=-26 5=50 8=43
b:left unite	7=75
b:left when	5=58
b:left wing	0=64 7=-41
b:legal secretary	8=-27
b:legerement sequelle	4=52
b:legislatives pour	0=41
b:leicester bar	2=-30
b:leith >	7=-35
b:lenine >	0=47
b:lentement >	4=45
b:lequel deux	8=30
b:leroy a	7=35
b:les amants	5=44
b:les apprentis	5=47
b:les ascenseurs	4=35
b:les ateliers	4=54
b:les aventures	5=37
b:les clients	0=67 1=-34 5=-56
b:les clubs	5=-45
b:les conflits	7=54
b:les conquetes	5=66
b:les cotisations	7=47
b:les couleurs	7=44
b:les delais	1=-29 6=-26 7=-28
b:les deux	6=55
b:les ecoles	0=39 6=31
b:les enfants	5=42
b:les entretiens	1=43
b:les femmes	5=-35 6=80
b:les filles	5=104 6=40
b:les garcons	0=-28 6=85
b:les heures	4=50
b:les hommes	0=-25 5=-39 6=105 8=-42
b:les locaux	5=45
b:les matins	2=50
b:les missions	1=36
b:les organisations	7=-31
b:les preceptes	1=52
b:les rangs	7=44
b:les resultats	2=64
b:les retards	1=-29
b:les salons	5=47
b:les stades	1=-31 6=-31
b:les syndicats	7=-25
b:les talibans	0=44
b:les toilettes	4=36
b:les verts	0=28
b:les vingt	7=48
b:lesbian >	6=108
b:lesbian and	6=47
b:lesbian at	6=58
b:lesbian engineer	6=45
b:lesbian lives	6=40
b:lesbian staff	6=37
b:lesbienne >	5=-27 6=-34
b:lesbienne elle	6=94
b:lesbienne et	6=76
b:let off	8=63
b:letter >	3=32
b:letter before	4=43
b:letter from	2=40
b:letter is	4=-40 5=31
b:letter of	8=60
b:letter that	7=25
b:letters >	6=52
b:lettre >	0=-48 1=52 3=-49 5=41 6=-28 7=-36 8=-46
b:lettre anonyme	8=63
b:lettre qui	1=56
b:lettres >	5=-46
b:leucemie aujourd	4=27
b:leukaemia and	4=33
b:leur appartement	5=69
b:leur club	0=64
b:leurs familles	4=-27
b:levain naturel	2=-28
b:level 2	3=42
b:level 4	3=52
b:lever toutes	4=49
b:levres formulation	0=-30
b:lgbt a	2=-26 6=-45
b:lgbt centre	6=-30
b:lgbt charity	2=-26 4=-34 7=-31
b:lgbt il	6=42
b:lgbt marketing	6=-48
b:lgbt professionals	6=30
b:lgbtq candidate	6=61
b:liaison avec	5=92
b:lib dem	0=-30
b:lib dems	0=28
b:liberal arts	1=-42 7=-34 8=-26
b:liberal democrats	0=60
b:libere dans	4=42
b:libere en	8=47
b:libertaire tendance	0=38
b:liberte >	1=35
b:libertinage au	5=-50
b:libido est	5=54
b:libido since	5=37
b:librarian >	0=-30 8=-49
b:librarian five	8=-61
b:library >	1=-42 7=32
b:libre ils	5=55
b:libre mais	1=-44
b:libre pensee	0=-29 1=42
b:libre penseur	1=33
b:libre penseuse	1=80
b:librement >	5=59
b:librement son	4=45
b:licence >	0=-31 1=-35 3=33 5=-26 8=-48
b:licence as	4=54 8=28
b:licence own	8=-44
b:licence until	8=74
b:licencie pense	7=58
b:licenciee pour	5=41
b:lie with	0=47
b:lieu de	5=38
b:life >	0=-43 3=-28 5=-46 6=48 7=-30
b:life and	0=46
b:life as	1=51
b:life down	1=53
b:life in	4=61
b:life is	5=46
b:lifelong member	1=36
b:lifelong republican	0=33
b:ligaments croises	4=65
b:light >	1=-27 4=-34
b:lighting >	1=-43 2=-27 3=-30 4=-29 5=-51 6=-31 7=-29 8=-28
b:ligne >	0=-40 8=-27
b:ligne adherent	7=36
b:ligne au	4=35
b:ligne de	4=-49
b:ligue contre	4=-28
b:like all	7=64
b:like him	8=51
b:like ten	1=44
b:like the	4=46
b:like to	0=-26 4=-51
b:likes carols	1=57
b:likes to	1=29 3=-27 6=-30
b:likes women	6=47
b:lille >	2=-44 3=-54 5=-30 8=-41
b:limousine selection	2=-43
b:line >	3=-36 4=-45 5=-30 6=-29 7=-39
b:line manager	4=56 5=51
b:line to	7=43
b:line until	8=-39
b:lines at	4=43
b:lingerie >	0=-36 1=-48 2=-54 4=-47 5=-30 6=-28 7=-37 8=-34
b:link >	0=-30 1=-30 3=-25 4=-25 7=30
b:lire un	7=43
b:lisbonne glisse	5=43
b:list >	0=36 7=39
b:list of	0=33 5=32
b:list office	8=-31
b:liste cfe	7=42
b:liste cftc	0=-47 7=51
b:liste d	0=25 7=-51
b:liste divers	0=26
b:liste glucksmann	0=57
b:liste ps	0=57
b:liste rouge	0=-25
b:liste sud	7=77
b:listed churches	1=-41
b:listed in	2=29
b:lists a	8=56
b:lit >	5=50
b:lit de	5=-36
b:lit lucrece	1=36
b:lit pas	3=36
b:lithium for	4=63
b:little slow	4=51
b:live selfie	3=45
b:live with	1=-25 3=-26 5=30 6=28
b:lives by	1=70 5=33 6=-26
b:lives in	1=-51 5=88
b:lives with	5=-53 6=75
b:living >	0=-32 1=-27 4=-42 5=-31
b:livraison a	1=-33
b:livre >	2=35
b:livre des	0=-40
b:livre photo	3=-65
b:loan footballer	6=-37
b:lobbyist personally	0=29
b:local 3	7=78
b:local secretary	7=78
b:local skeptics	1=62
b:local treasurer	7=57
b:locale de	1=55 7=-42
b:locaux >	5=35
b:locked up	8=26
b:lockheed >	1=61
b:lodge here	1=27
b:lodge in	0=-31 1=86 7=-39
b:lodge of	1=89 7=-52
b:lodge st	1=50
b:loge a	1=47
b:loge de	1=29
b:loge du	0=-37 2=-33 3=-34 6=-37
b:loge feminine	1=35
b:loge maconnique	1=35
b:loge nationale	1=48
b:logement et	0=76
b:loges du	5=-28
b:logged the	3=28
b:logiciel >	3=35
b:logiciel a	3=33
b:logiciel d	3=32
b:logiciel de	3=57
b:logistics masks	8=-26
b:logs of	5=28
b:logs on	3=54
b:loi a	8=51
b:loire >	5=-26
b:london >	0=33 7=-45 8=-30
b:long covid	4=66
b:long haul	0=-26 1=-36 4=-31 5=-32 6=-34
b:long l	4=38
b:long since	4=38
b:long term	4=36
b:longer believes	1=40
b:longer needed	3=25
b:longue duree	4=54
b:longues reunions	0=33
b:look alike	2=-38
b:looked after	1=-26
b:lords >	2=-35
b:lors de	3=38 7=41
b:lors des	5=52
b:lors du	7=55
b:lost a	0=37
b:lost his	4=77
b:lost touch	6=35
b:lost two	4=48
b:lost weight	3=31
b:lot he	4=43
b:lot they	7=49
b:louis xvi	0=40
b:lourdes caces	2=-33
b:love of	0=-27 4=-30
b:love with	6=42
b:lover >	5=47
b:lover for	5=43
b:lover of	1=-32 3=-25 5=38
b:lovers for	5=69
b:low has	8=69
b:loyal dans	7=51
b:lr >	0=90 7=-37
b:lucie >	6=61
b:lucrece ma	1=37
b:lui >	0=-41 1=-48 2=41 3=30 4=-53 6=65 7=-28
b:lui a	2=36 5=-65 6=73 7=-48
b:lui comme	7=31
b:lui dit	6=37
b:lui donne	2=28
b:lui et	5=67 6=-32
b:lui faut	4=36
b:lui meme	4=54 8=36
b:lui nu	5=53
b:lui ont	7=34
b:lui prete	5=57
b:lui un	0=74
b:lui vaut	4=29
b:lui vient	0=-46 1=65
b:lumiere >	5=29
b:lunch >	0=46 4=35
b:lung cancer	4=-32
b:lupus and	4=60
b:luron boute	6=-27
b:lutte contre	8=-49
b:luynes pour	8=45
b:lycee >	0=-40 1=-30 4=-30 7=-53 8=-25
b:lycee laique	1=-29
b:lycee ou	3=50
b:lyle has	5=31
b:lymphoma since	4=34
b:lymphome >	4=48
b:lynch dans	2=40
b:lynch gene	2=54
b:lynch screening	2=36
b:lynch syndrome	2=74
b:lyon >	1=-75 3=-56 6=40 7=-27 8=-38
b:lyon apres	0=41
b:m a	0=-27 2=-32 4=32 5=-30 6=-35
b:m arnaud	2=-26
b:m arnoux	1=32
b:m aubry	1=49
b:m beaumont	7=40
b:m bost	1=84
b:m bourdin	2=44
b:m colin	6=-33
b:m cros	8=50
b:m diallo	0=61
b:m en	5=40 6=-29
b:m faye	6=39
b:m gallet	5=37 6=-38
b:m gay	6=35
b:m haddad	3=41
b:m interdisent	1=50
b:m kaci	8=68
b:m lacan	1=72
b:m leduc	5=-29
b:m oppose	3=40
b:m pasquier	5=42
b:m petit	5=31
b:m pons	7=66
b:m prat	1=-26 6=48
b:m ravel	2=-32
b:m rossi	0=40
b:m thevenot	0=66
b:m told	6=56
b:m vidal	5=34 6=-38
b:ma carte	0=44 5=-29 7=63
b:ma foi	1=52
b:ma grand	1=42
b:ma religion	1=47
b:ma section	0=-30 7=50
b:ma voix	3=40
b:ma was	3=-25 4=-36 6=-38
b:machine >	2=-43
b:machine a	6=44
b:machine la	4=72
b:machine n	3=53
b:machine ne	3=43
b:machines route	5=-30
b:macon coffreur	1=-25
b:macon initie	1=49
b:macon son	1=47
b:maconnerie >	1=39
b:maconnerie oui	1=45
b:maconnerie rue	1=-41
b:maconnique >	0=-26 4=-33
b:macron >	0=44
b:macron s	0=45
b:made at	3=55
b:made her	7=-40
b:made him	1=64 3=-35 4=-29 7=-44
b:made people	6=27
b:maga sticker	0=47
b:magasin >	7=42
b:magasins >	0=-26 1=-26 5=-26 6=-35 7=-27
b:magazine >	1=61
b:magistrate >	2=-25 5=-30 6=-25
b:magistrates for	8=60
b:mai >	4=33 8=41
b:mai suivi	8=40
b:mail >	0=25 1=-41 2=-45 3=-37 6=-30 8=-25
b:main >	3=47 7=-26
b:main a	2=-42 3=34
b:main courante	2=-28 8=-30
b:main d	3=-38 4=-29 5=-25
b:main gauche	3=33 4=33
b:main ne	3=36
b:main pour	3=34
b:main que	1=51
b:maine >	0=-50
b:maintains >	8=43
b:maire communiste	0=42
b:maire sans	0=38
b:mairie >	0=-40
b:mais ex	8=52
b:mais n	0=54
b:mais ponctuel	1=-31
b:mais un	6=80
b:maison >	0=-33 1=-31 7=-45 8=-25
b:maison d	4=-37 6=55
b:maitre de	1=-40
b:maitre qu	1=37
b:maitresse d	1=-37 2=-36 5=-29 7=-30 8=-28
b:maitresse de	1=-30 5=-47 6=-26
b:majeure >	5=46
b:major de	7=-33
b:majorite presidentielle	0=73
b:maker >	4=-47 5=-29
b:makes passes	5=67
b:malade >	2=-31 4=-30 5=-25
b:malade en	4=69
b:malades de	2=-36 7=-27
b:maladie >	4=67
b:maladie d	4=30
b:maladie de	2=75 3=-32 6=-31
b:maladie genetique	2=47 4=-47
b:malta >	2=-30
b:malveillant >	6=39
b:man >	0=40 1=-29 6=80
b:man by	7=66
b:man in	6=26
b:man is	1=41
b:man on	7=54
b:man since	6=68
b:man the	7=29
b:managed the	0=-25 4=-41
b:management >	0=-43 7=-27 8=39
b:manager >	0=-25 1=-89 2=-44 3=-74 4=-34 5=-59 6=-94 8=-73
b:manager at	7=-67
b:manager credit	7=-63
b:manager in	5=-27 7=-26
b:managing director	5=25 6=48
b:manchester >	4=-26
b:mandat >	7=32
b:mandat de	7=35
b:mandat syndical	7=39
b:mandats cse	7=73
b:mange pas	1=46
b:manif pour	0=55
b:manifestation culturelle	0=-36 1=-34 8=-36
b:manifestations pour	0=-29
b:manifeste contre	4=-52
b:manifestes a	1=49
b:manner of	1=65
b:manque elle	6=29
b:manque pas	0=40
b:manslaughter >	8=73
b:manutention >	4=40 8=-31
b:maoa l	2=38
b:maoiste il	0=75
b:maquettiste >	4=-36
b:marathon en	4=38
b:marathons >	4=58
b:marc dit	1=-38 6=45
b:march >	0=-51 3=27 4=48 5=27 7=26
b:marche des	0=-25
b:marche du	0=-25
b:marche il	0=-60
b:marches >	0=-44 3=-31 4=-33 5=-27 8=-27
b:marcus aurelius	1=63
b:margate >	6=83
b:marge >	1=27
b:margin >	1=44
b:margin hereditary	2=51
b:margins recovered	4=-50
b:mari >	0=-34 2=57 5=59 6=-61
b:mari a	6=37
b:mari demenagent	6=51
b:mari est	1=68 2=-53 3=-25 4=65 5=-27 6=-115 7=-33
b:mari et	5=-28 8=-46
b:mari pour	6=87
b:mari tiennent	6=-63
b:marie avec	6=-38
b:marie deux	1=-35
b:mariee >	1=-53 2=-36 4=-35 6=-58 7=-35 8=-37
b:mariee deux	6=47
b:mariee l	6=60
b:maries du	6=43
b:maries yves	6=56
b:marine le	0=50 5=-25
b:market >	2=-35
b:marketing strategist	6=-35
b:marque en	3=-39 8=-30
b:marriage >	5=75
b:marriage since	6=70
b:marriage this	5=27
b:marriage wears	5=59
b:marriages >	5=45
b:married colleague	5=34
b:married my	6=25
b:married to	0=-33 5=-53 6=35
b:marrying his	6=43
b:mars >	4=37
b:mars oeil	3=37
b:marseille et	6=48
b:marxist in	0=-25 1=53
b:marxist with	0=60
b:masks for	8=-45
b:mason conservation	1=-45
b:mason on	0=-32 1=-25 3=-25
b:masonic lodge	1=60
b:master >	0=-36 1=-46 5=-36 6=-25 8=-45
b:master lodge	1=44
b:master mason	1=-45
b:master of	1=43
b:master s	1=-35 2=-31 4=-37
b:match >	2=69
b:match wrongly	3=31
b:materialist >	0=-43 1=86
b:materialist by	1=50 8=-37
b:maternite difficile	4=56
b:maternity related	4=35
b:mathieu precise	6=66
b:maths in	8=40
b:matiere de	1=-66
b:matin >	1=48 3=25
b:matins >	2=35
b:matter of	1=64
b:maxims of	1=45
b:may >	0=28 1=-25 3=42 7=-33 8=67
b:may be	0=53 1=-37
b:may for	1=51
b:may tell	5=27
b:maybe bi	6=67
b:mayor s	5=68 8=-27
b:me >	3=44 5=40
b:me she	1=32
b:measured for	3=51
b:meat and	1=49
b:medecin du	0=-25 5=-26 6=-35 7=-51
b:medecine du	2=68
b:media >	6=-55
b:media with	0=-33 7=55
b:medical form	2=63 4=-35
b:medicale >	3=-25
b:medicale gamme	4=-46
b:medication >	2=-30
b:medicine >	4=-39
b:medite chaque	1=61
b:mediterranean fever	2=63 4=-34
b:meetings he	1=-41
b:mefv mutations	2=40 4=-34
b:melangisme d	5=37
b:melanoma diagnosed	4=47
b:member 14	7=49
b:member >	0=48 1=-53 3=-40 7=76
b:member and	0=56 7=54
b:member bectu	7=60
b:member freelance	7=37
b:member iris	3=75
b:member of	0=44 1=42 3=-30 5=30 7=-29
b:member says	7=42
b:member services	7=-68
b:member till	7=60
b:members >	6=37
b:membership manager	7=-52
b:membership of	7=54
b:membre >	1=41 7=46
b:membre d	1=25 5=60
b:membre de	1=51 7=-34
b:membre du	1=-51 5=-27 7=72 8=-28
b:meme >	2=31 4=38
b:meme cree	8=-68
b:meme en	4=35
b:meme fait	8=60
b:meme femme	6=67
b:meme lit	5=60
b:meme sexe	5=-29 6=27 8=-37
b:meme toit	5=57
b:memoir she	5=48
b:memoire sur	4=-29
b:men >	6=77
b:men s	0=-55 1=-35 2=-41 3=-42 4=-48 5=-31 6=-44 7=-26 8=-39
b:menee >	5=-40
b:meneur lors	7=36
b:menopause >	2=68
b:mention au	8=34
b:mentioned in	5=30
b:mentioned it	2=-30 3=-38 4=-59 5=-63 6=-42 8=-29
b:mentioned panic	4=59
b:mentioned that	1=25
b:mentionnee dans	8=47
b:mentions a	5=25
b:mentor >	1=-28 6=-29
b:menuiserie >	8=64
b:mer d	4=-29
b:mercredi soir	1=42
b:mere >	0=-32 2=36 3=-34 4=-62 5=-54 6=-43 7=-25
b:mere atteinte	4=35
b:mere elle	6=45
b:mere fiere	6=55
b:mere levain	2=-32
b:mere m	1=47
b:mere siege	0=50
b:merger says	4=33
b:merite n	1=38
b:merogis en	8=47
b:mes collegues	1=51
b:mes convictions	0=28 1=28
b:mes employeurs	6=47
b:mes photos	5=31
b:messe de	1=49
b:messe du	0=43
b:mesure ecrit	1=31
b:mesuree pour	3=53
b:met her	0=36
b:met interviewed	8=56
b:metaboliser >	2=45 3=-30
b:metal >	7=83
b:metall in	7=49
b:methodes >	7=57
b:metier >	0=26 1=-33
b:metier de	0=60
b:metier la	0=-46
b:metrage qu	2=-33
b:mi temps	1=38
b:miami first	0=40
b:midi >	1=-47 2=-25 3=-27
b:mieux que	7=34
b:milieu cours	2=-30
b:militant >	0=42
b:militant a	0=-28 7=55
b:militant cegetiste	7=45
b:militant de	0=-65 7=32
b:militante anti	0=49
b:militante cgt	7=32
b:militante de	0=43 1=-37
b:militante elle	0=-39 1=41
b:milite au	0=-28 1=-25 7=25
b:milite chez	0=-28 7=80
b:milite contre	0=41
b:milite pour	0=-67 1=49 6=33 7=-57
b:mineurs >	7=53
b:mining town	6=57
b:minister >	5=63
b:minister and	0=46
b:minute >	1=-31 3=-44 4=-29 5=-43 6=-32 7=-32 8=-44
b:mis en	0=-46 3=-27 4=-56 5=-43 6=-49 7=-30 8=69
b:mis ses	1=36
b:mise en	5=-34 8=50
b:missed four	0=-29 4=46
b:missing >	7=31
b:mistake >	6=45
b:mistress in	5=45
b:mistress of	5=-43
b:mme ahmadi	0=55
b:mme allard	3=-40
b:mme arrighi	4=-31 8=-37
b:mme bailly	1=36
b:mme colas	7=75
b:mme diaw	4=36
b:mme faure	0=-45
b:mme kessler	4=36
b:mme lang	3=33
b:mme le	2=56
b:mme leroy	7=35
b:mme perrin	6=45
b:mme vial	6=-28
b:model of	3=42 6=25
b:modelling >	4=41
b:modem en	0=43
b:modest in	1=-26
b:moelle a	2=25
b:mois >	6=-33 8=-34
b:mois a	4=-31 8=102
b:mois avec	8=67
b:mois burn	4=62 8=-35
b:mois depression	4=68
b:mois derriere	8=50
b:mois entre	4=30
b:mois puis	8=26
b:momentum now	0=53
b:mon adn	2=33
b:mon ancien	0=-27
b:mon atheisme	1=72
b:mon compagnon	3=-35 4=-29 6=51
b:mon conjoint	6=37
b:mon employeur	3=42
b:mon empreinte	3=43
b:mon engagement	7=47
b:mon entretien	3=49
b:mon fils	4=61
b:mon frere	2=31 4=-30
b:mon mari	2=-28 4=29 5=-25 6=26 7=-25
b:mon travail	1=51
b:mon visage	3=32
b:monarchist i	0=61
b:monday >	3=88 7=-55 8=-42
b:money laundring	8=41
b:moniteur >	8=-52
b:monitoring ended	8=79
b:monks who	1=45 8=-34
b:monozygotic confirmed	2=48
b:monte une	0=-29 5=-26 7=42
b:monter des	0=36
b:month >	2=41 4=-25 7=44
b:month driving	8=44
b:months >	4=-45 8=-55
b:months and	5=-34 8=61
b:months for	8=46
b:months of	8=56
b:months pregnant	4=55
b:months sober	4=73
b:months with	4=54
b:montpellier >	6=-25
b:montrant ont	5=38
b:montre >	2=32 4=-31
b:moral >	5=-29
b:moral convictions	1=29
b:morale des	5=-36
b:more since	5=-25 7=37
b:mormon doesn	8=-45
b:mort de	1=40
b:mortgage jokes	0=47
b:most of	4=70
b:mostly trial	8=-26
b:mot de	1=-27 3=35
b:mother >	5=50
b:mother is	1=47
b:mother s	6=-32 7=-31
b:mothers union	7=-30
b:motorbike accident	4=46
b:moulin rouge	0=-25 7=-34
b:mouvement des	0=26 5=-25 8=-25
b:mouvementee en	5=33
b:move >	1=-28 2=34 5=34 6=-30
b:move to	1=-38
b:moved >	6=34
b:moved to	0=33
b:movement and	0=35
b:movement as	0=36
b:mp for	0=47
b:mr adair	6=34
b:mr alder	4=51
b:mr amadi	3=59
b:mr ames	5=-41
b:mr bray	8=-40
b:mr crabbe	1=38
b:mr doyle	0=-33 5=-38 8=32
b:mr eze	2=34
b:mr ferris	5=27
b:mr haas	5=30
b:mr ito	3=47
b:mr low	8=45
b:mr lyle	5=37
b:mr ng	4=49
b:mr novak	2=26
b:mr novotny	0=28
b:mr obi	2=28
b:mr oduya	3=33
b:mr okoro	4=46
b:mr osei	4=-35
b:mr platt	5=36
b:mr prior	7=43
b:mr rahman	2=32
b:mr strand	2=43
b:mr vance	8=50
b:mr wu	3=48
b:mr yilmaz	2=28
b:mrs vance	2=34
b:ms abara	3=38
b:ms achterberg	0=45
b:ms adeyemi	0=36
b:ms baptiste	7=31
b:ms cole	7=49
b:ms day	8=-28
b:ms delacourt	1=35
b:ms dunn	4=34
b:ms farrell	0=46
b:ms farrow	4=28
b:ms gill	7=59
b:ms hunt	8=32
b:ms ito	1=34
b:ms larkin	8=38
b:ms o	7=35
b:ms petrova	6=40
b:ms quayle	6=46
b:ms quill	5=51
b:ms ray	8=44
b:ms reid	8=38
b:ms renard	5=25
b:ms reyes	3=60
b:ms roper	1=62
b:ms vogel	1=40
b:ms wagner	8=33
b:ms whitby	4=-49
b:ms wood	7=31
b:msc >	3=-65 5=-25
b:mthfr aucune	2=44
b:much >	3=-28 4=-46
b:mucoviscidose et	2=45 4=-29
b:mugged in	0=-36 4=-27 8=-45
b:mulhouse >	1=-55
b:multiplie les	5=40
b:mums at	6=67
b:municipale liste	0=38
b:municipales de	0=48
b:mur pendant	0=37
b:murder and	8=49
b:musee >	0=-36 2=-45 3=-38
b:musee de	1=-59 5=-33 6=-31 7=-29 8=-26
b:musical >	5=-29
b:musicians union	7=56
b:mutation >	2=56
b:mutation au	2=-32 5=-28
b:mutation brca1	2=27
b:mutation brca2	2=81
b:mutation by	2=49
b:mutation du	2=46
b:mutation familiale	2=75
b:mutation found	2=43
b:mutation on	2=56
b:mutation pour	2=-32
b:mutation professionnelle	2=-71
b:mutation score	2=-31
b:mutation testing	5=-27 8=-31
b:mutations >	2=-27 4=-34
b:mute a	0=-30
b:mute apres	5=-29 6=63
b:mutuelle >	6=32
b:mutuelle des	4=-31
b:mutuelle sante	4=-49 8=-54
b:my accident	5=28
b:my adhd	4=32
b:my daughter	2=50
b:my ex	5=27
b:my feet	0=-69
b:my fingerprint	3=36
b:my first	7=67
b:my grandfather	0=28 2=51
b:my husband	0=-50 1=-57 2=-29 4=-39 5=-34 7=-33
b:my lawyer	7=59
b:my life	0=53 8=-28
b:my membership	7=52
b:my previous	3=34
b:my risks	2=50
b:my same	6=55
b:my thesis	7=-28 8=-29
b:my thumbprint	3=66
b:my trade	8=61
b:my union	7=68
b:my whole	2=53
b:my wife	0=-27 2=-40 3=-53 4=-59 6=-55 7=-42
b:myh7 on	2=36
b:myheritage >	2=31
b:myheritage that	2=44
b:n 3	5=-37 8=39
b:n a	0=-25 3=33 5=-39 6=33 7=-58
b:n ai	0=-25 4=-53 5=43 7=-39
b:n aime	6=33
b:n avoir	0=57 1=-26 4=51
b:n en	0=42 4=-29 6=36
b:n est	2=-50 5=-31 7=28
b:n etait	2=50 5=25
b:n existe	1=50
b:n y	0=40 1=-28
b:naissance de	6=43
b:name >	0=-25 3=25 8=34
b:name change	2=49
b:name in	0=30
b:name of	3=-25
b:named in	8=54
b:nancy >	1=45
b:nanterre >	4=-38 8=-45
b:nasuwt >	7=71
b:nasuwt rep	7=42
b:national committee	0=54
b:national database	2=44
b:national et	0=48
b:national executive	7=38
b:national secular	0=-29 1=45
b:national selon	0=33
b:nationale >	0=-29 2=-26 3=-28 7=-34
b:nationale francaise	1=43
b:nationalist tatoos	0=45
b:nationaliste corse	0=62
b:nature were	5=28
b:navy >	4=34 6=-28 7=-26
b:navy for	6=54
b:nazi concerts	0=53
b:ne boit	4=55
b:ne consens	3=29
b:ne croire	1=44
b:ne croit	0=-39 1=119
b:ne croyait	1=28
b:ne jamais	0=75
b:ne l	2=42 4=-30
b:ne le	3=46
b:ne lit	3=34
b:ne mange	1=35
b:ne manque	0=28
b:ne pas	0=-46 2=-47 3=-45 4=-45 7=-30 8=-36
b:ne peut	6=-30
b:ne pose	6=33
b:ne s	0=43 8=44
b:ne souhaite	6=34 8=-25
b:ne suivre	1=36
b:ne travaille	0=-27 1=-44 6=-25
b:ne travaillera	0=34
b:neanderthal according	2=39
b:neant >	0=-25 3=60 8=106
b:neant extrait	8=49
b:near murano	1=36
b:near the	4=44
b:nearby >	4=34
b:nec of	7=49
b:necker >	2=49 4=-33
b:nee d	2=32
b:nee garcon	6=38
b:need a	1=-26 4=48 5=-33 6=74
b:needed >	8=-33
b:needs a	5=-31 6=-35 7=-29 8=35
b:needs breaks	4=35
b:needs leave	7=38
b:needs regular	4=39
b:negative >	8=-25
b:negative despite	2=42
b:negotiating the	2=46
b:negotiations >	0=-32 1=-30 2=-29 3=-31 6=-28 8=-27
b:neige livre	3=-60
b:neighbour is	5=65
b:neighbour told	5=52
b:neither atheist	1=27
b:neither christian	1=40
b:neo nazi	0=46
b:nerves >	4=37
b:nervous breakdown	4=38
b:network >	6=32
b:network as	6=29
b:neu in	7=65
b:neuf ans	1=-25 5=-26 8=36
b:never a	7=35
b:never been	7=49 8=37
b:never belonged	0=25 7=60
b:never charged	8=43
b:never convicted	8=51
b:never dated	6=51
b:never had	5=25 6=45 7=-35
b:never has	7=64 8=-29
b:never hid	6=56
b:never joined	7=47
b:never raises	1=31
b:never rejoined	7=45
b:never tested	2=58
b:never voted	0=55
b:never will	0=49 7=-25
b:nevertheless got	0=34
b:new brand	3=-51
b:new colleague	3=60
b:new ones	4=-25
b:new sommelier	0=47
b:newborn genetic	2=-30
b:newsletter on	0=50
b:newspaper article	7=25
b:next may	8=26
b:nexus member	3=67
b:ng is	4=66
b:nhs >	3=-49 4=-32 6=-34 8=-34
b:ni a	1=25
b:ni au	1=30
b:ni autre	1=42
b:ni de	0=49
b:ni femme	5=31
b:ni homme	5=35
b:ni l	6=49
b:ni religieuse	1=31
b:nice ou	1=-39 6=36
b:nietzscheen d	1=40
b:night shift	7=49
b:night shifts	6=-34 8=-33
b:night stands	4=-36 5=51
b:night work	2=-28 4=45
b:nimes >	8=58
b:nine >	3=-27 4=37 7=-31 8=-26
b:nine months	8=68
b:nine prisons	8=-48
b:nine years	0=-27 4=-40 8=-41
b:niveau d	3=36
b:no 255	1=59
b:no a	5=55
b:no belief	1=26
b:no brca	2=34
b:no catered	4=50
b:no clients	1=43
b:no consequence	2=52
b:no contact	6=58
b:no contradiction	1=44
b:no creed	1=37
b:no entries	8=31
b:no face	3=68
b:no fingerprints	3=41
b:no genetic	2=29
b:no interest	5=56
b:no known	2=56 4=33
b:no ladders	4=77
b:no medication	2=-30
b:no out	6=-75
b:no party	0=60 7=-34
b:no pathogenic	8=-26
b:no political	0=45
b:no previous	8=59
b:no relevance	6=31
b:no religious	1=44
b:no risks	2=65
b:no roofs	4=49
b:no secret	5=29
b:no seizure	4=35
b:no sexual	5=35 6=-29
b:no start	6=42
b:no transformation	2=-42
b:no union	7=-27
b:nobody had	3=34
b:noel organisatrice	1=-27
b:nom de	2=-46 3=-32 4=-37 5=-39
b:nom figure	1=42
b:nombreuses conquetes	5=42
b:nominated for	6=50
b:non athee	1=39
b:non lieu	4=-27 8=36
b:non mentionnee	8=47
b:non proteges	5=40
b:non religious	1=53
b:non verifiee	8=37
b:non violence	1=64
b:non violente	1=36
b:none >	0=-27 1=-35 2=-33 4=-71 5=-34 6=-27 7=-50
b:none since	4=62
b:nor believer	1=31
b:normal joint	2=38
b:northern ireland	8=-31
b:norwich south	0=37
b:nostalgique de	0=53
b:not >	2=37
b:not a	1=-28 7=36
b:not accept	6=52
b:not as	1=51
b:not asked	6=34
b:not be	3=51
b:not beleive	1=33
b:not carry	2=30
b:not disabled	4=76
b:not do	4=41
b:not drive	4=32
b:not even	8=26
b:not gay	6=64
b:not guilty	8=81
b:not handle	1=34
b:not have	6=-27
b:not interested	0=50 6=58
b:not known	8=92
b:not political	0=65
b:not straight	6=63
b:not the	1=37
b:not to	0=-60 1=-56 2=-55 3=-55 4=-45 5=-40 6=-87 7=-68 8=-51
b:not unionised	7=64
b:not vaccinated	4=46
b:notaire >	2=-28
b:notaries >	3=-33
b:note >	6=27
b:note effemine	6=42
b:note l	6=35
b:note le	0=105 1=-53 5=37
b:note says	0=-53 1=-25 3=-34 4=-31 5=-53 6=123 7=-50 8=-42
b:noted by	2=33
b:noted in	2=30
b:notes by	6=39
b:notes says	6=42
b:nothing >	0=33
b:nothing outdoors	4=52
b:notre adn	1=-38 2=-49 3=-25
b:notre dame	0=55
b:notre propre	7=38
b:nous a	3=48
b:nous demenagerions	5=73
b:novak has	2=31
b:novel s	6=-65
b:novelist >	8=-34
b:november and	8=45
b:novice elle	5=26
b:novo mutation	2=53
b:novotny spoke	0=43
b:now affiliated	7=51
b:now back	4=30
b:now calls	0=39
b:now freethinker	1=37
b:now in	4=-26 5=-34 7=27 8=-31
b:now runs	4=50
b:now sells	0=39
b:npa >	0=47
b:nucleaire elle	0=59
b:nuclear site	3=38
b:nude photos	3=-25
b:nude selfies	5=61
b:nuit >	1=-37 2=-27 4=34 5=-51 7=-31
b:nuit avec	5=61
b:nuit confie	5=28
b:nuit plaisante	4=77
b:nuits >	5=41
b:nuj chapel	7=56
b:nulle part	0=-25 7=45
b:num he	7=66
b:number three	0=64
b:numerique >	2=-35 3=-26
b:numerise le	3=41
b:nurse >	2=-25 3=-59 4=-28
b:nursery where	3=38
b:nursing because	4=33
b:o dea	7=30
b:obi has	2=28
b:objected >	3=29
b:objecteur de	1=47
b:objecteur et	1=40
b:objection de	1=53
b:objection he	1=26
b:objet d	8=48
b:obligation de	8=63
b:oblige a	4=30
b:oblige her	1=36
b:obtenu a	1=-35
b:obtenu l	0=27
b:obtenu sa	2=-53
b:occupational file	2=39
b:occupational health	2=-27 4=25 8=-35
b:occupational therapist	4=-31
b:occupational therapy	4=-34
b:ocd shows	4=72
b:october >	8=25
b:oddly in	5=39
b:oduya which	3=38
b:oeil a	4=39
b:oeil de	0=-25 2=-38 3=-50 4=-32 5=-28 7=-52
b:oeil droit	3=42
b:of 2	8=-31
b:of 2022	4=72
b:of a	0=-110 2=-61 3=-75 5=75 6=-29 7=-134 8=-45
b:of all	8=43
b:of an	0=-35 1=-32 3=-29 5=-36 6=-60
b:of any	6=-37 8=39
b:of anything	0=-27 7=-42 8=83
b:of apoe4	2=34
b:of assault	8=64
b:of assent	1=34
b:of both	3=32
b:of bugs	4=-29
b:of camus	2=-32
b:of conscience	1=62
b:of conservative	0=47
b:of conviction	0=-38 1=62 8=-46
b:of court	8=58
b:of deafness	2=31
b:of degrowth	1=52
b:of donald	0=36
b:of employment	8=79
b:of epictetus	1=56
b:of estonia	3=-27
b:of every	0=-43 2=-32
b:of explaining	6=64
b:of failing	8=53
b:of fraud	8=90
b:of good	8=43
b:of gurdjieff	1=46
b:of harmony	1=50
b:of her	0=-36 1=29 2=46 3=65 4=29 5=-70 8=-40
b:of him	8=30
b:of his	2=29 4=-37 5=59 6=-44 7=36 8=-74
b:of history	1=27
b:of hull	7=-28
b:of interest	5=36 7=-25
b:of israel	0=53
b:of it	0=50 6=70 8=51
b:of its	6=30
b:of journalists	7=35
b:of juniors	5=54
b:of listed	1=-39
b:of lords	2=-37 6=-29
b:of marcus	1=32
b:of men	6=35
b:of mr	3=86
b:of murder	8=49
b:of new	8=-37
b:of nine	0=-25 4=49
b:of no	2=55
b:of opera	5=-82 8=-26
b:of our	6=62
b:of pressure	7=34
b:of religion	1=-29
b:of retirement	6=-69
b:of robes	5=-35
b:of scotland	1=61 7=41
b:of sets	7=-29
b:of sexual	5=51
b:of siptu	0=-30 7=45
b:of six	4=-51
b:of socks	1=53
b:of staff	0=46
b:of students	7=-27
b:of sudden	2=36
b:of tax	8=36
b:of the	0=42 1=-32 2=-78 4=-117 5=-116 8=-143
b:of theft	8=69
b:of them	2=-35 3=-34 5=92
b:of three	5=-42 8=-26
b:of town	6=-31
b:of unknown	2=41
b:of unpaid	8=47
b:of volt	0=46
b:of waiting	8=34
b:of wasps	4=50
b:of web	3=-33
b:of which	3=38 7=61
b:of young	0=73
b:off >	0=-47 1=-31 2=-57 3=-44 4=-83 5=-75 6=-44 7=-57
b:off as	7=49
b:off because	0=48
b:off for	4=57 7=55 8=-41
b:off sick	4=54
b:offend her	1=30
b:offender supported	8=49
b:offenders institution	8=86
b:office >	1=-30 4=-30 5=31 6=-44 8=50
b:office clerk	8=-35
b:office in	4=38
b:office of	7=-25
b:office the	3=38
b:office which	0=61
b:officer >	3=-46 4=-29 5=-44 6=28 7=-44 8=-28
b:officer at	0=-32 6=-26 7=-36 8=-83
b:officer in	0=-28 6=-33 8=-34
b:officer unite	7=48
b:officer until	8=57
b:officer with	6=-25
b:offices >	0=-34
b:offre a	0=-25
b:ohio expunged	8=59
b:oil buyer	3=-55
b:okoro lost	4=34
b:old colleague	6=66
b:old newspaper	7=35
b:old notes	6=38
b:old reference	6=39
b:old school	0=68
b:old shop	3=45
b:old team	5=40
b:oliver is	4=34
b:on 2	3=29
b:on 3	3=26 8=60
b:on >	0=-46 1=-35 3=-29 6=-47 7=-36 8=-83
b:on a	0=-35 3=29 4=-44 5=56 7=-40 8=-49
b:on account	1=37
b:on arrest	2=60
b:on bail	6=-30 8=-50
b:on behalf	7=-30 8=-37
b:on building	7=38
b:on business	5=41
b:on call	0=-31 3=-28 5=-35
b:on contract	0=-32
b:on depression	4=36
b:on epicurus	1=-28
b:on facility	7=46
b:on farm	0=41
b:on file	3=89 5=-29
b:on freud	5=-37
b:on friday	4=-30
b:on fridays	4=-34
b:on her	0=-25 1=-32 2=56 3=-30 5=48 6=-27
b:on his	0=-35 1=-54 3=-75 4=-89 5=25 6=-41 7=-40 8=-29
b:on l	8=55
b:on la	3=48
b:on le	0=-43 6=89 7=94 8=-49
b:on licence	8=78
b:on lifting	3=-32
b:on lithium	4=70
b:on loan	6=-63
b:on long	4=35
b:on lui	2=37 5=53 6=-32
b:on maternity	4=29
b:on monday	1=-35 3=96 5=-34 7=-49 8=-50
b:on one	2=38
b:on paper	3=29
b:on parole	8=81
b:on philosophical	1=48
b:on planes	4=59
b:on principle	1=45
b:on probation	4=-25 8=37
b:on record	3=50
b:on release	7=47 8=-57
b:on request	1=-26 2=-39 3=-63 4=-27 5=-32 7=-36 8=-33
b:on saturdays	7=-27
b:on scanne	3=36
b:on showing	8=32
b:on site	1=-40 7=51
b:on stage	5=49
b:on strike	7=52
b:on tax	5=-28 8=-29
b:on the	6=-66 7=25
b:on time	3=-41 5=-27 6=-27 8=-28
b:on tuesdays	4=-29 5=36
b:on with	3=81
b:onboarding app	3=42
b:once >	4=34 8=45
b:once fined	8=60
b:oncle atteints	2=44
b:oncle est	7=57
b:oncogenetique >	2=52 4=-30
b:oncogenetique le	2=39
b:oncology >	8=-30
b:oncology who	4=30
b:one >	0=-45 1=31 3=54 7=48
b:one being	1=40
b:one calendar	5=42
b:one chromosome	2=27
b:one complaint	5=53
b:one eye	4=49
b:one kidney	4=56
b:one night	1=-31 3=-27 4=-59 6=-34 8=-30
b:one of	0=-34 1=-30 2=-67 5=-43 6=90
b:ones >	4=-28
b:onf >	1=34
b:ong de	8=-25
b:online exams	5=-26
b:only >	0=37 1=38 8=33
b:ons >	0=-27 8=-34
b:ont appris	7=40
b:ont chacun	5=65
b:ont deux	4=-86
b:ont etonne	1=45
b:ont fuite	5=42
b:ont parait	0=36
b:onze mois	8=80
b:open about	2=47 4=42
b:open marriage	5=59
b:open plan	0=-66
b:open relationship	5=-52
b:open workplaces	6=59
b:openly about	5=48
b:openly gay	6=58
b:openly opposes	0=31
b:opens the	3=89
b:operation >	3=27 4=-33
b:operation en	4=31
b:opere des	4=67
b:opinion politique	0=49
b:opinions royalistes	0=34
b:opponent >	7=46
b:opposante au	0=33
b:oppose a	3=56
b:opposes the	0=30
b:opted out	3=68
b:optic atrophy	2=55
b:or philosophical	1=44
b:or so	3=36 5=37
b:or was	1=84
b:orban government	0=28
b:order >	1=-62 8=114
b:ordre des	0=-30 1=-27 2=-25 5=-40 7=-35
b:oreille >	4=76
b:oreille a	3=52
b:organigramme >	0=-40
b:organise des	7=-25
b:organised the	0=44 7=27
b:organiser >	6=-46 7=49
b:organiser for	7=33
b:organiser of	2=-28
b:organises for	7=49
b:organises the	1=35
b:organising a	7=37
b:orgreave >	7=47
b:orient >	1=74
b:orient cafe	1=-44
b:orient en	1=49
b:orient voyages	1=-55
b:orientation >	5=-52
b:orientation bisexual	6=36
b:orientation sexuelle	5=-49 6=47
b:orientation week	1=-26 6=-34
b:origine genetique	2=42
b:origines et	2=43
b:origines par	2=38
b:ortega est	6=-35
b:osei is	4=-30
b:other people	5=61
b:other side	6=77
b:other to	4=53
b:other year	2=42
b:others >	0=-31 1=-35 2=-36 4=-25 6=-37
b:ou c	6=37
b:ou cela	6=30
b:ou elle	5=-35
b:ou il	3=50
b:ou vit	6=29
b:ouest >	0=-35 1=-32 3=-30 4=-30 6=-33 7=-50 8=-30
b:oui depuis	1=45
b:our applicant	4=40
b:our athlete	2=29
b:our form	0=-30 1=-29 3=-43 4=-52 6=35 8=-28
b:our lab	1=47 3=27
b:our man	1=39
b:our new	0=33
b:our own	7=52
b:our pilot	2=33
b:our reception	1=42
b:our server	3=26
b:our visa	6=58
b:out >	3=55 4=50
b:out a	6=53
b:out against	0=26
b:out as	6=-54 8=-31
b:out at	4=-27 5=-34 6=81
b:out aupres	6=35
b:out dit	4=77 8=-42
b:out en	4=60
b:out flyers	0=50
b:out in	0=-35 6=26 7=-33 8=-28
b:out leaflets	0=63
b:out of	1=31 3=-49 4=-81 5=-53 6=-29 7=-58 8=-67
b:out on	0=-32 1=-43 2=-34 3=-25 4=-46 5=-50 6=-88 8=-72
b:out to	0=-51 6=58
b:out windows	3=-26
b:outdated and	0=-28 7=53
b:outdoors in	4=42
b:outed by	6=65
b:outing photos	6=32
b:outlook is	1=40
b:outrage >	4=-50 8=91
b:outside a	8=52
b:outside any	1=33
b:ouverte >	6=33
b:ouvre avec	3=66
b:ouvre la	3=62
b:ouvre le	3=74
b:ouvriere en	7=60
b:ouvriere polonaise	7=-50
b:over a	4=-30 6=-34 7=-29 8=86
b:over coffee	0=28 5=69 6=-36
b:over fees	7=53
b:over its	7=41
b:over tea	1=29
b:over the	0=-47 3=-74 5=-35 8=-35
b:owe my	7=53
b:own account	0=48
b:own cheerful	5=42
b:own genotype	2=27
b:own included	2=53
b:own irises	3=49
b:own life	4=60
b:own name	0=33
b:own results	2=33
b:own site	7=45
b:own van	8=-34
b:own words	7=27
b:owner >	0=-36 1=-29 2=-25 3=-50 5=-35 7=-26
b:ox cheek	3=-31
b:oxford and	1=27
b:pacemakers and	4=-25
b:pacific railroad	7=-31
b:pacifica radio	1=-56
b:pacifism that	1=46
b:pacifisme >	1=55
b:pacifist so	1=41
b:pacifiste >	0=-26 1=42
b:pacifiste objecteur	1=31
b:pad with	3=41
b:paddington >	7=66
b:pages >	0=47
b:paid >	7=-29
b:paid for	2=-29 7=45
b:paid time	7=44
b:paid up	0=-26 7=45
b:paid was	8=43
b:paie >	0=-55
b:paie pour	5=39
b:paint artist	3=-39
b:pair mais	8=48
b:pair or	5=49
b:paix adherent	7=42
b:palate >	4=49
b:palb2 >	2=39
b:palb2 consultation	2=35
b:palliatifs >	4=-43
b:palm >	3=75
b:palm oil	0=-47 2=-28 3=-74 4=-27 5=-38 6=-30 7=-34 8=-28
b:palm print	3=69 8=-27
b:palm readers	3=-67
b:palm vein	3=52
b:panama case	8=54
b:panel carrier	2=37
b:panel oncogenetique	2=67
b:panel she	4=39
b:panel that	0=47
b:panel which	6=39
b:panic attacks	4=46
b:panne >	2=-25 4=-28 5=-28 7=-29
b:pansement >	3=47
b:papas >	6=77
b:paper >	0=-30 3=33 5=-32 6=59
b:paper called	2=-28
b:paper said	5=41
b:papers >	4=-31 5=-41
b:papers on	3=-26
b:par adn	2=35
b:par choix	1=-34 2=-25 5=104 6=-26
b:par coeur	7=45
b:par conviction	0=45
b:par erreur	2=28 4=-47 6=36
b:par ethique	1=71
b:par honnetete	0=39
b:par l	0=44 2=87 4=-31 8=27
b:par la	0=-34 1=-72 2=-25 3=61 4=-44 5=-68
b:par le	0=-30 1=-26 2=-32 3=78 5=-29 6=-29 8=39
b:par les	0=-30 2=-25
b:par lui	2=-28 6=63
b:par mois	4=28 7=49 8=-45
b:par pacifisme	1=58
b:par principe	1=52
b:par sa	1=-37 3=-25 4=-28 7=-26 8=-26
b:par ses	1=-61 2=-27 5=-39
b:par test	2=62
b:par un	0=-25 1=-43 6=-26 8=82
b:par visio	8=34
b:par votre	3=26
b:parade security	6=-30
b:parait il	0=25
b:parce qu	0=52 5=-28 6=39
b:parcours entre	4=32
b:parental de	4=-27 8=-35
b:parental leave	0=-27 2=-33 4=-55 8=-30
b:parents >	4=-43
b:parents himself	6=-95
b:parents that	6=40
b:parfaite >	0=28 1=-26 4=-53 5=-27 6=-26 7=-30 8=-26
b:paris >	0=-38 6=-41 8=-39
b:paris new	8=-27
b:parish after	6=44
b:parking fine	8=35
b:parking space	4=64
b:parle avec	0=35
b:parle dans	6=33
b:parle de	0=-45 4=-28 5=-30 6=61
b:parle encore	4=41
b:parle jamais	0=43
b:parle librement	4=42 5=49
b:parle sans	5=37
b:parlementaire d	0=-65 6=-25
b:parler en	2=-36
b:paroisse >	4=-51 5=-35 6=-50 8=-62
b:parole >	4=79 8=-33
b:parole de	0=35 7=63
b:parole needs	8=65
b:parquet a	8=69
b:part in	0=56 2=43
b:part surtout	0=-27 7=42
b:part time	1=29 3=-26 5=-32 6=-48 7=-30
b:part was	8=-38
b:parti >	0=58 1=-29 6=-25 7=-41
b:parti animaliste	0=67
b:parti c	5=42
b:parti de	0=-60 5=-27
b:parti en	5=-30 6=-25
b:parti pris	0=-37
b:parti radical	0=52
b:partially sighted	4=68
b:participant 17	3=68
b:participe aux	0=39
b:particulier ecrit	2=69
b:particuliere avec	6=52
b:partie apres	5=71
b:partie de	0=-36 1=-27 2=-26 5=-30 7=-25
b:partiel >	6=41
b:partiel souhaite	4=52
b:parties >	3=-29
b:parties at	5=46
b:partner at	0=-30 3=-37 4=-27 5=-38 6=-80
b:partner in	1=-25 5=-50
b:partner is	0=44 6=-58
b:partner stephen	6=55
b:partner swapping	5=51
b:partner would	6=52
b:partners >	5=28
b:partners at	5=41
b:partners one	5=44
b:partners practise	5=41
b:partners report	5=-58
b:partners who	5=42
b:parts dans	2=-35
b:parts one	5=60
b:party >	0=82
b:party affiliation	0=61
b:party as	0=51
b:party himself	0=37
b:party in	0=75
b:party member	0=69 1=-27
b:party s	0=35
b:party sympathiser	0=28
b:paru en	1=34
b:pas >	0=43 8=45
b:pas a	3=26
b:pas ce	1=43
b:pas d	1=31 4=-28 6=30 7=26
b:pas dans	0=-31 3=-65 7=37
b:pas de	4=84
b:pas en	1=98 4=43
b:pas enseigner	1=41
b:pas herite	4=-33
b:pas le	0=-53 1=-42 2=69 3=-33 4=27 6=-31 8=-42
b:pas les	6=43
b:pas pour	8=-25
b:pas question	6=37
b:pas reconnu	3=32
b:pas ses	0=39
b:pas son	3=38
b:pas voulu	3=40 4=-25
b:pasquier aurait	5=38
b:pass >	3=41
b:passant cadre	0=-33 7=39
b:passe au	0=32
b:passe chez	3=33
b:passe onze	8=60
b:passe par	0=52
b:passe pour	5=55
b:passe son	2=45 3=43
b:passe une	0=-27 5=-25
b:passed the	3=-26
b:passeport 93	3=41
b:passeport >	3=38
b:passeport biometrique	3=-63 4=-28 5=-39 6=-26
b:passes at	5=54
b:passes dans	7=47
b:passion for	0=-28 5=-33 8=-43
b:passphrases quality	3=31
b:passport chip	2=-31 3=61
b:passport photo	3=25
b:past he	8=56
b:past master	1=43
b:pastoral carer	1=43
b:pastry >	1=-27 2=-25 4=-27 6=-27 8=35
b:paternite >	4=64
b:paternite a	2=30
b:paternity was	2=40
b:pathologique >	4=63
b:patient dit	4=-31
b:patients >	4=-26
b:patients go	4=58
b:patients with	4=-32
b:patissiere vegan	1=29
b:patriot and	0=37
b:patronne >	5=81
b:pattern stored	3=27
b:pattern was	3=50
b:pau >	0=-30 1=-32 2=-28 3=-31 6=-32 7=-37 8=-49
b:paul et	6=56
b:paul professeur	6=-27
b:paume >	3=93
b:paume enregistrees	3=36
b:pay the	7=51
b:payroll >	0=-45 1=-31 2=-26 3=-26 4=-32 7=-83 8=-57
b:payroll officer	7=-32
b:pays has	8=-28
b:pays ou	6=35 8=-25
b:paysanne >	7=58
b:pcf d	0=63
b:pcf de	0=46
b:pdg >	5=43
b:peanut allergy	4=48
b:peers archivist	2=-34
b:peine a	7=-31 8=-31
b:peine de	5=-29
b:peine perdue	0=-36 1=-49 2=-30 3=-42 4=-54 5=-47 7=-26 8=-60
b:peines >	8=71
b:peintre en	8=-45
b:peinture >	4=45
b:peinture de	7=25
b:peinture titre	5=-34
b:pen dans	0=76
b:pen selon	0=28
b:pen she	0=54
b:penaliste au	8=-38
b:pendant deux	0=32 5=59
b:pendant dix	4=52
b:pendant la	4=39
b:pendant mon	3=39
b:pendant neuf	5=-28
b:pendant quatre	7=-27
b:pendant sept	8=26
b:pendant ses	5=31
b:pendant trois	0=-50 4=-26
b:pendant un	5=-29
b:penny missing	7=32
b:pense t	7=34
b:pensee >	1=36
b:penseur membre	1=45
b:penseuse >	1=71
b:people >	5=-33 6=-47
b:people and	5=55
b:people in	4=-29
b:people like	8=48
b:people with	4=-36 5=-33 6=-37 8=-53
b:per cent	1=25
b:perdu en	5=41
b:perdu l	4=74
b:perdu la	1=58
b:perdu un	4=49
b:perdue >	8=-43
b:perdue croyait	8=-25
b:pere >	0=-33 2=50 3=-48 8=-62
b:pere a	4=-27
b:pere est	0=52 7=37
b:pere et	2=50
b:pere etait	7=31
b:period of	4=-55 5=-36 8=-43
b:periode d	0=26 4=46
b:permanence du	0=58
b:permanent a	7=46
b:permanent cgt	7=41
b:permis apres	8=59
b:permis b	1=-42 8=-42
b:perrin demande	6=42
b:persistence and	2=29
b:person from	6=54
b:person sat	3=32
b:personal blog	5=38
b:personal genome	2=42
b:personally a	0=48
b:personnel >	0=-26 1=53 2=-30 3=-33 4=-26 5=-35 7=-31 8=-60
b:personnel sur	7=44
b:personnes et	2=-30 4=-27 5=-35
b:persons on	5=59
b:perth >	2=55
b:peru >	8=64
b:pese dans	0=37
b:peter singer	1=35
b:petit ami	1=-36 2=-42 3=-37 5=-54 6=-46 7=-40
b:petit couchait	5=48
b:petit fils	2=46
b:petite amie	4=-28 6=97
b:petrov supports	0=39
b:petrova asked	6=38
b:peu >	1=43 6=-34 8=-28
b:peu particulier	2=43
b:pharmacie >	0=-28
b:pharmacienne >	0=64
b:pharmacogenetic profile	2=46
b:phd in	0=-28
b:phd topic	3=-30
b:philosophical about	1=-35 8=-40
b:philosophical belief	1=35
b:philosophie >	1=-70 5=-30 6=-37 7=-27
b:philosophie de	1=55
b:philosophie en	1=-34
b:philosophie il	0=-43
b:philosophy graduate	1=-39
b:philosophy he	1=46
b:philosophy not	1=47
b:philosophy of	0=-35 8=-32
b:phone >	5=78
b:phone by	3=38
b:phones >	8=60
b:phones our	1=46
b:photo >	1=-26 3=-72 5=37 8=-37
b:photo comparee	3=30
b:photo de	3=45
b:photo du	3=62
b:photo matched	3=48
b:photo pass	3=33
b:photographe >	3=-29 6=-38
b:photographed in	3=64
b:photographiee pour	3=45
b:photos de	5=48
b:photos intimes	5=58
b:physiotherapist >	4=-27
b:picture 98	3=40
b:picture of	5=36
b:piece >	3=62
b:piece d	3=34
b:pierre rabhi	1=30
b:pilot >	3=63
b:pilot because	4=61
b:pilot group	3=57
b:pilot s	2=32
b:pilote de	7=47
b:pilote desormais	4=43
b:piquet chasuble	7=58
b:pirate party	0=34
b:pitch >	8=-50
b:pitch says	8=-34
b:placard >	6=65
b:placard a	0=-30 3=-27 4=-27 5=-35 6=44 8=-36
b:place publique	0=62
b:place se	4=42
b:place sous	8=45
b:plaidoyer dans	4=-26
b:plainte il	8=-28
b:plainte qui	8=48
b:plaisante t	2=50 4=73 5=-33
b:plaisanteries devant	5=36
b:plan >	2=36 3=-37 4=-53 5=-33 6=35
b:plan a	3=-34 4=-37 5=-65 7=-31 8=-35
b:plan layout	0=-46
b:plan social	7=58
b:planes >	4=63
b:planner >	1=-32 2=-25
b:planning familial	0=-39 2=-77
b:plants in	3=57
b:plaquiste >	8=32
b:platform agnostic	1=-32
b:platt was	5=43
b:play dealt	5=-38
b:plays viola	7=27
b:plea benefit	8=25
b:plea deal	8=40
b:pleaded guilty	8=43
b:please >	1=69 4=42
b:please keep	4=52
b:pleasures he	8=-50
b:plein ebat	5=65
b:plein temps	4=56
b:plongee professionnelle	2=40
b:plongeur >	1=-33
b:plume >	0=54
b:plus >	0=43 1=-25 7=-36
b:plus d	4=-49
b:plus de	0=-48 3=-36 5=29 6=-28 8=-31
b:plus depuis	3=28 4=64
b:plus en	1=40
b:plusieurs >	5=62
b:plusieurs manifestes	1=42
b:pma >	4=-35 6=27
b:pma et	4=31
b:podcast >	5=39
b:poignee de	1=45
b:point >	0=-28 1=-27 4=-38 7=-39
b:pointage par	3=53
b:pointe avec	3=50
b:pointeuse a	3=63
b:points and	8=41
b:points vehicule	8=-25
b:poissy jusqu	7=34
b:police >	3=-57 8=54
b:police officer	6=60
b:police pour	8=38
b:policiere experts	2=-28
b:policiers au	3=-27
b:policy >	0=41 5=-64
b:policy adviser	0=-28
b:poliomyelite contractee	4=58
b:political has	0=57
b:politically homeless	0=55
b:politics >	4=-27 6=-27 7=38
b:politics doesn	0=53
b:politique >	0=29 1=-34 2=-27 7=-29
b:politique de	0=-32
b:polonaise interimaires	7=-46
b:polyamorous and	5=59
b:polyamory is	5=29
b:polyamoureuse elle	5=67
b:polyamoureux il	2=-41 5=35
b:polyartrite l	4=52
b:pompiers savent	6=43
b:ponctualite >	0=-44 1=-35 6=-25 7=-33 8=-32
b:ponctuel >	1=-37
b:pons siege	7=60
b:poor metaboliser	2=27
b:porn habit	5=56
b:porn on	5=77
b:porno au	5=66
b:porno trouve	5=50
b:pornographiques sur	5=48
b:pornography in	5=60
b:port de	4=54
b:port les	0=41
b:portal for	2=-30
b:porte au	1=65
b:porte bien	1=60
b:porte fort	5=37 6=-29
b:porte le	0=38 2=41 4=-31
b:porte les	7=73
b:porte parole	0=57 7=77
b:porte sa	6=43
b:porte un	1=-25 4=94
b:porter says	5=93
b:portes dit	6=63
b:porteur d	2=-51 4=57
b:porteur de	0=-40 2=-62 4=-50 5=-38 7=-26
b:porteur sain	2=57
b:porteuse >	2=99
b:porteuse d	2=34
b:porteuse de	1=-27 2=30 3=-25 4=-25 7=-31
b:porteuse du	2=79
b:porteuse saine	2=73
b:portfolio at	4=-28
b:portrait de	0=31 4=-30
b:pose de	5=-27
b:pose pas	6=31
b:positive >	2=56 3=30 4=-41
b:positive and	4=71
b:positive lynch	2=41
b:post >	4=-31 7=45
b:post at	6=48
b:post doc	2=-45
b:poste >	1=34 5=32 6=40 7=45
b:poste a	1=-31 4=67 6=26
b:poste de	0=-46 3=-39 4=-44
b:poste en	0=26
b:postgresql >	7=-37 8=-29
b:posting in	0=27
b:posting to	6=43
b:posts nude	5=59
b:postulent ensemble	2=36 6=44
b:pouce abime	3=32
b:pouce vert	0=-32
b:poultry firm	1=30
b:pour abus	8=34
b:pour accompagner	4=30
b:pour adultes	4=-39
b:pour alcool	8=29
b:pour arte	5=-32
b:pour avoir	5=66
b:pour cette	5=39 6=-28
b:pour des	1=63
b:pour diabetiques	4=-57
b:pour diwan	0=66
b:pour enfants	0=-28 7=-36 8=-46
b:pour entrer	3=49
b:pour expliquer	5=42
b:pour l	0=-45 1=-48 3=85 5=-28 6=40 8=-63
b:pour la	3=29 4=28 5=-50 6=-46 8=-79
b:pour le	2=-27 4=50 5=-76 6=48 7=-54 8=-25
b:pour les	0=-42 1=-50 2=-33 3=-69 4=-29 7=-58 8=-34
b:pour marine	0=26
b:pour outrage	4=-78 8=105
b:pour sa	4=47
b:pour son	7=54
b:pour sportifs	3=-45 4=-35 6=-39 7=-26 8=-39
b:pour surmenage	4=51
b:pour tapage	8=65
b:pour total	0=33
b:pour tous	0=67
b:pour trafic	8=59
b:pour un	0=-60 3=-44 4=-41 5=-42 6=-56 7=-27 8=-54
b:pour une	0=-67 1=-66 2=-28 3=-50 4=-37 5=-28 6=59 7=-42
b:pour vol	8=45
b:poursuivi pour	8=70
b:pourtant bien	1=36
b:pr >	7=36
b:practise partner	5=55
b:practises secular	1=41
b:practises taoism	1=35
b:practising stoic	1=50
b:prat >	1=-39 6=49
b:pratique l	5=74
b:pratique le	5=96
b:pre eclampsia	4=43
b:preceptes d	1=55
b:preceptes de	1=32
b:precise t	5=-43 6=95
b:preciser >	1=-27 5=51
b:precision remarquable	0=37
b:precoce gene	2=37
b:predispose a	2=31
b:predisposed to	2=95 4=-34
b:predisposition to	2=35
b:prefecture >	7=-39
b:prefecture de	3=43
b:prefere eviter	1=45
b:prefere la	7=44
b:prefere le	4=40
b:prefere les	4=26 6=44
b:prefere ne	1=40
b:prefere un	4=32
b:prefere une	6=41
b:prefers women	6=60
b:pregnant >	4=69
b:prelevement adn	2=43
b:prelevement en	2=42 3=-41 8=-49
b:premier footballeur	6=33
b:premier league	8=58
b:premiere experience	5=26
b:premises >	0=-27 3=-27 5=-29 6=-27 7=-45 8=-37
b:premutation de	2=50
b:prenatal test	2=31 4=-37
b:prend des	4=55
b:prend deux	7=43
b:prend les	1=-32
b:prennant la	7=41
b:prepared the	3=-32
b:prescription >	8=54
b:present >	8=60
b:present day	1=39
b:presente la	3=43
b:presente sur	0=-33 7=64
b:preside la	1=47 7=43
b:preside un	6=62
b:president of	7=-50
b:presidente >	0=-26 7=-41
b:presidentielle elle	0=64
b:press >	1=-75 3=-25
b:press archive	1=82
b:press is	5=-60
b:press line	8=-29
b:press still	8=46
b:presse >	1=-32 2=-53 3=-41 4=-43 5=-31 6=-31 7=-56
b:presse regionale	7=75
b:pression de	3=56
b:pressure curve	3=38
b:pressure from	7=36
b:pressure profile	3=39
b:pressure speed	3=30
b:prete de	5=61
b:prevention des	0=-33 1=-30 6=-25 8=-39
b:prevention manager	8=-32
b:previent son	4=-51
b:previous convictions	8=53
b:previous employer	2=25 3=31
b:prevoir au	7=29
b:prevue le	3=64
b:pricing >	0=-33 3=-31 4=-37 5=-26 7=-28
b:pride as	6=31
b:pride of	0=-51 3=-28 5=-32 6=-42 7=-32 8=-29
b:priesthood >	1=51
b:principal engineer	7=35
b:principal speaks	8=39
b:principe >	1=33
b:principe ont	1=26
b:principle a	1=66
b:principles with	1=50
b:print both	3=41 8=-25
b:print cards	3=44
b:print is	3=57
b:print of	3=50
b:printer >	6=-25
b:printer herself	4=-64
b:printout of	2=41
b:prior writes	7=33
b:pris a	8=-31
b:pris le	0=-35
b:pris ma	0=45
b:prise d	3=93
b:prise de	8=-32
b:prison >	2=-42 3=-38 8=58
b:prison de	8=-50
b:prison in	8=51
b:prison librarian	8=-68
b:prison paper	8=-35
b:prison sentence	8=56
b:prison service	3=38
b:prison two	8=58
b:prisonnier il	8=57
b:private parts	5=46
b:prix >	0=-44 2=-30 4=-27 7=-59 8=-49
b:prize >	0=-32 1=-29 4=-31 5=-65 7=-50 8=-47
b:pro a	6=33
b:probation >	8=62
b:probation until	8=45
b:problem >	0=46
b:problem in	4=34
b:probleme de	4=109 8=-43
b:proces verbal	3=-33 4=-29 8=-40
b:process >	8=-25
b:proche des	0=29
b:proche du	0=38
b:proches >	4=34
b:proctoring vendor	3=65
b:procurement >	0=-29 1=-39
b:procureur a	8=75
b:produce >	5=-26
b:producer >	1=-41
b:product designer	1=-35
b:product lines	4=26
b:product owner	8=-25
b:produit >	0=-37 2=-40 3=-25 5=-25
b:professe >	1=77
b:professeur d	6=-48
b:professeur de	1=-44 2=-46 3=-57 5=-25 6=31 7=-27
b:professeure de	5=-28
b:professional body	0=-25 1=-33 2=-43 3=-30 5=-53 6=-34 7=-35
b:professionals as	6=55
b:professionnelle >	0=-43 1=-32 2=60 3=-53 4=-41 5=-35 6=-83 7=-28 8=-28
b:professionnelle de	7=-25
b:professionnels dit	5=46
b:profil adn	3=-26
b:profil genetique	2=29
b:profil vocal	3=66
b:profile >	2=-61 5=32
b:profile cyp2c19	2=50
b:profile found	6=53
b:profile from	3=38
b:profile held	2=56
b:profile is	5=52
b:profile of	3=64
b:profile on	3=31
b:profile somebody	6=60
b:prognosis good	4=49
b:programme >	3=37 6=-29
b:project >	2=31 3=-29 7=-28
b:project a	7=-40
b:project finance	7=-33
b:project in	1=-30 3=-25
b:projet >	1=-26 3=-26 4=-29 8=-25
b:projet d	0=56
b:projet pour	4=42
b:projets >	0=-48
b:promotion >	3=-27 5=-27 6=-29 7=-36
b:promotions comme	7=58
b:prononcee par	8=72
b:property is	1=33
b:proposition >	7=-25
b:propre site	7=33
b:propre sketch	5=33
b:prospect he	7=54
b:prospect the	7=33
b:prostate cancer	4=39
b:prosthetic arm	4=50
b:prostitutes on	5=56
b:prostitution educatrice	8=-33
b:protection des	7=-26
b:proteges dit	5=88
b:protest >	7=63
b:prothesiste a	3=-30
b:proud of	0=71 6=56 7=50
b:prouve qu	2=60
b:provisoire pendant	8=29
b:prud hommes	7=62
b:ps >	0=57
b:ps aux	0=39 7=-30
b:psen1 >	2=47
b:psychiatre >	4=60 8=-30
b:psychiatrie >	4=-56 7=-26 8=-25
b:psychologie >	2=-41
b:psychologist >	6=-26
b:psychologue dans	6=-33
b:pu voter	0=-47 3=41
b:pub and	1=41
b:pub completed	8=41
b:public >	2=-26 5=39 6=46 8=26
b:public and	7=75
b:public au	0=-43 2=-34
b:public i	2=51
b:public profile	5=70
b:publications >	0=31 5=-28
b:publique dans	0=81
b:publiquement l	0=50
b:publisher >	5=-30
b:puce du	3=46
b:puis lave	8=73
b:puis le	0=60
b:puis non	8=26
b:puis rallie	0=48
b:puis rebond	5=-37
b:puis relaxee	8=69
b:pupil of	1=35
b:pupil s	5=33
b:purge deux	8=78
b:purge une	8=63
b:purser >	0=-32 1=-25 2=-43 7=-64
b:put her	3=31
b:put it	1=34 6=25
b:puts it	0=46 8=43
b:pvda in	0=49
b:qu elle	2=26 7=-31
b:qu en	1=75
b:qu epicure	1=28
b:qu homosexuel	6=38
b:qu il	0=41 1=33 6=47 7=-35 8=-38
b:qu on	3=46
b:qu un	2=30 4=-36
b:qu une	4=42
b:quality 82	3=44
b:quality good	3=42
b:quality of	2=-28
b:quarante ans	6=57
b:quartier >	1=-25 7=-32
b:quatre ans	7=-27
b:quatre fois	1=29
b:quayle lives	6=39
b:que bien	7=41
b:que femme	6=40
b:que l	1=-25 3=34
b:que le	1=70 3=-33
b:que porte	6=42
b:que pour	5=43 6=-28
b:que soit	0=-47
b:que son	3=42
b:queen s	2=-36 3=-27 6=-31
b:queer as	6=-66
b:queer chef	6=76
b:queer illustratrice	6=78
b:queer person	6=53
b:queer theory	6=-26
b:queer woman	6=32
b:question >	4=-38 5=-29 7=-33 8=-45
b:question s	8=26
b:questioning she	6=75
b:questions >	6=-25
b:questions beforehand	4=43
b:qui aime	6=28
b:qui anime	1=38
b:qui cite	1=49
b:qui la	0=-25 1=-28 3=56 6=-28 8=-29
b:qui le	8=45
b:qui lui	2=35 8=-25
b:qui ne	0=30
b:quick and	0=-26 4=-54
b:quill has	5=63
b:quimper >	3=-28
b:quit after	5=48
b:quit the	7=56
b:quitte force	7=60
b:quitte l	1=52
b:quitte la	5=-38
b:quitte le	0=40 1=64 5=25
b:quitte son	6=87 7=46
b:quotidien >	2=42
b:r d	0=-27
b:r1a a	2=36
b:rabat on	3=39
b:rabhi et	1=48
b:race limousine	2=-25
b:raconte son	6=72
b:radical candour	0=-27
b:radical le	0=70
b:radie de	1=53
b:radio >	0=-45 1=-45 2=-37 4=-27 5=-40 6=-31 7=-35 8=-35
b:radio animatrice	7=-25
b:radio producer	1=-53
b:rahman s	2=38
b:railroad dispatcher	1=-33
b:raised the	2=-34 3=-40 5=-36 6=-25 7=-44
b:raises her	1=47
b:raison >	0=-36 1=-44 5=-26 7=66
b:raison de	6=33 8=46
b:raison plus	5=43
b:raisons ethiques	1=45
b:rallie a	0=47
b:rally for	0=37
b:ran a	0=-43 1=-41 2=-40 3=-43 4=-44 5=-55 7=-33 8=-31
b:ran for	0=30
b:ran the	0=39 2=-31 7=-27 8=-27
b:ranger >	0=-34 7=-29
b:rangs de	7=38
b:ranks of	7=60
b:rants against	0=37
b:rappel a	8=65
b:rapport annuel	5=-42
b:rapport joint	3=41
b:rapport moral	5=-38
b:rapport sans	6=47
b:rapports d	5=-62
b:rapports non	5=71 8=-36
b:rapports sexuels	5=41
b:rapproche son	3=49
b:rare chromosomal	2=26
b:rassemblement national	0=50
b:rather by	7=38
b:rather not	1=42 3=34
b:ray s	8=35
b:razor barber	6=-28
b:re enrol	3=33
b:react vue	1=-27
b:read a	2=-28 7=34
b:read philosophy	1=-28
b:reader hence	3=42
b:reader rejects	3=32
b:reader which	3=42
b:readers to	3=-37
b:reading group	1=-50 7=-49
b:reads epictetus	1=30
b:reads his	1=27
b:reads the	0=65
b:realise en	2=26
b:realise un	6=-34
b:reasons she	1=39
b:rebellion >	0=27
b:rebellion which	0=49
b:receipt enclosed	3=44
b:receipts were	5=53
b:recepisse joint	3=40
b:reception >	1=42
b:receptionist >	5=-39 7=-48 8=-29
b:receptionist in	4=-31 5=-27
b:rechute >	4=95
b:recognised by	0=-26
b:recognised staff	3=52
b:recognition >	3=-42 7=-27
b:recognition at	3=31
b:recognition consent	3=58
b:recognition matched	3=26
b:recognition scheme	3=-30
b:recognition trial	3=64
b:recognition under	3=-28
b:recommande par	1=-39 2=-27 4=-31 5=-40 6=-39
b:reconnaissance >	3=68
b:reconnaissance de	0=-44 1=-33 3=-65 7=-37
b:reconnaissance du	1=-32 3=-34 4=-46 8=-34
b:reconnaissance faciale	3=-26
b:reconnaissance retinienne	3=37
b:reconnaissance vocale	3=56
b:reconnait plus	3=30
b:reconnaitre >	1=55
b:reconnu avoir	8=74
b:reconnu il	4=51
b:reconnu sa	3=51
b:reconverti dans	4=46
b:record certificate	8=71
b:record de	8=-31
b:record from	3=43
b:record he	6=46
b:recorded for	3=25
b:recorded in	3=59
b:recovered >	4=38
b:recovered under	4=-52
b:recovering addict	4=46
b:recruiter >	4=41
b:recruitment pilot	4=-33
b:recrute pour	7=-33
b:recruteur >	6=29
b:recruteur note	6=28
b:recu un	3=61
b:recuse toute	1=91 5=-32
b:red green	2=35
b:red hair	2=51 7=-31
b:redaction >	0=-37 4=-34 7=-36
b:redige l	3=-36
b:redige pour	7=-31
b:redon >	2=-35
b:reeducation de	4=-29
b:reelu >	7=72
b:reenroler >	3=46
b:referee >	0=-59 2=-40 5=-71 7=-66 8=-32
b:referee calls	0=46
b:referee hints	4=37
b:referee no	2=-28
b:referee sent	7=25
b:reference >	0=-39 1=-74 4=-32 5=-54 6=-38 7=-46
b:reference hints	6=36
b:reference says	1=28 7=44
b:references >	0=-31 2=70 7=44 8=29
b:referent sans	5=51
b:referente >	0=49 1=-34 5=-32
b:referente la	4=46
b:reform last	0=31
b:reforme des	0=57
b:reforme du	0=-28 4=-27
b:refoule d	6=48
b:refugee agency	3=37
b:refugie a	0=41
b:refuse d	1=40
b:refuse de	0=-34 2=28 3=-36 8=-31
b:refuse en	8=37
b:refuse la	3=87
b:refuse les	0=47 1=65
b:refused >	0=-26 4=77
b:refused fingerprinting	3=42
b:refused to	3=47
b:refusee trois	3=27
b:refuses to	0=61 1=-39 2=45 7=57
b:regie des	0=39
b:regime de	0=55
b:regional >	0=-40 5=30 7=-55
b:regional sous	0=56
b:regionale >	7=47
b:regionaliste breton	0=46
b:regisseur >	0=-26 3=-33 5=-31 7=-31 8=-37
b:regisseur lumiere	5=33
b:registered >	3=33
b:registered disabled	4=59
b:registre >	2=61
b:registre des	2=30 4=-28
b:regle des	4=-25
b:regret it	0=-56
b:regrets it	0=47
b:regular dialysis	4=37
b:rehab >	4=-32
b:rehabilitation after	4=-30
b:rehired >	7=65
b:reid was	8=29
b:reinstated >	0=-27 7=42
b:rejects her	3=63
b:rejects religion	1=30
b:rejects the	1=57
b:rejoindre sa	2=-26 6=-50
b:rejoined anything	7=52
b:related sick	4=43
b:relation avec	4=-26 5=37
b:relation client	5=-66
b:relation extraconjugale	5=42
b:relation intime	5=50
b:relations before	5=27
b:relations sexuelles	5=49
b:relationship manager	5=-47 7=-26
b:relationship with	5=68
b:relaxe en	8=29
b:relaxee >	5=-31 8=70
b:release >	5=-33 7=-41 8=-35
b:release to	7=56 8=-52
b:released three	8=-26
b:relevance >	5=-56 6=42
b:releve d	3=-61
b:relevees a	3=39
b:religieuse ni	1=45 8=-35
b:religion >	1=40
b:religion a	1=-58 7=-25
b:religion c	1=35
b:religion came	1=35
b:religion is	1=35
b:religion of	1=45
b:religious or	1=39
b:religious pastoral	1=62
b:relocate to	0=26
b:relocate with	5=52
b:remain and	0=51
b:remarquable >	0=26
b:rembourse >	8=71
b:remis >	3=67
b:remis avec	5=57
b:remise en	5=-25
b:remission >	4=68
b:remission d	4=40
b:remission from	4=35
b:removed from	3=40
b:remplacement pour	1=54
b:renaissance lutenist	1=-25
b:renard spoke	5=35
b:rendu sa	0=-57 7=41
b:rendue >	7=42
b:rennes >	1=-30 3=-33 6=-25
b:renonce a	5=60
b:renouvellement >	4=56
b:rent >	1=-48 5=-41 6=-35
b:rentre a	3=-29 4=-37 5=-28 8=36
b:rentree etant	1=55
b:renvoye de	6=44
b:renvoye du	6=41
b:renvoye pour	5=28
b:rep >	7=77 8=-27
b:rep at	7=51
b:rep for	7=56
b:rep on	7=45
b:rep s	7=-45
b:rep since	7=53
b:repair >	1=-40 2=-28 4=-27 6=-26 7=-30
b:repart de	6=49
b:repas >	4=37
b:replaced within	8=-53
b:report >	2=59 3=35 4=-57
b:report along	2=70
b:report to	5=-50
b:reportage photo	1=-25
b:reported on	0=-29
b:reported several	5=60
b:reported to	2=45
b:representant de	7=34
b:reprimand >	8=65
b:repris de	8=43
b:repris sa	7=53
b:reps certificate	7=66
b:republicains >	0=33 7=-41
b:republican >	0=77
b:republican she	0=45
b:republicans and	0=52
b:republique en	0=-65
b:request >	2=-37 4=-35 5=-35 7=-48 8=-34
b:requested >	3=38
b:required >	2=43 3=27
b:requires an	8=-40
b:requis trois	8=56
b:research >	3=-25 6=-26
b:researcher >	4=-35
b:researcher type	4=54
b:reseau veineux	3=58
b:reserve >	1=-43 5=70
b:reserve d	8=26
b:residence jusqu	8=61
b:resigned from	0=-36 1=25 7=90 8=-27
b:resigned her	7=41
b:respecte le	0=-34 4=-49
b:responsable cgt	7=46
b:ressemblance 0	3=64
b:restaurant vegan	1=-48 2=-30
b:restaurants >	1=-27
b:reste courtois	7=54
b:rester a	5=-42 6=-54 7=-35
b:restored the	1=-67
b:resultats de	2=75
b:results >	1=-25 2=49 5=-29 6=-26
b:results as	2=-32
b:results came	2=45
b:results portal	2=-47
b:retains a	3=76
b:retina scan	3=33 4=-27
b:retine >	3=39
b:retine photographiee	3=50
b:retinienne activee	3=38
b:retrait de	8=27
b:retraites et	0=45
b:retrouve sa	2=30
b:retrouve ses	2=40
b:returned laptop	5=36
b:reunions >	0=46 5=-39 6=-25
b:reunions de	4=-38
b:reussi reconnaissance	3=36
b:reussie trois	3=40
b:reuters >	6=-44
b:revele des	2=38
b:revele son	6=40
b:revendique son	0=54
b:revers l	1=68
b:reviews with	4=47
b:revue de	0=-39 1=-27 3=-29 5=-35 6=-27
b:rewrote the	2=-40
b:reyes logs	3=47
b:rez de	4=35
b:rhythm according	3=37
b:riant >	4=41 6=50
b:richmond >	0=35
b:rien d	1=41
b:rien et	1=50
b:right >	5=58
b:right in	0=-40
b:right palm	3=44
b:right sympathies	0=66
b:right views	0=45
b:rights >	1=31
b:rigueur de	0=-27 4=-28 5=-27 8=-41
b:ring >	6=82
b:ring to	5=52
b:rings >	8=41
b:risk >	0=-30 3=-31
b:risk scores	2=32
b:risks >	2=87
b:risque genetique	2=48
b:rmt at	7=52
b:rmt branch	7=49
b:rmt twice	7=39
b:rn >	0=73
b:rob never	6=36
b:robbed of	8=-34
b:robes >	5=-26
b:roissy >	7=36
b:role >	4=48
b:role requires	8=-38
b:roll out	0=-37 1=-25 3=-40 4=-68 7=-41 8=-39
b:rolled out	3=-30
b:roman >	0=-42 1=-47 3=-32
b:rondement menee	5=-36
b:rondes >	0=-28 2=-27 5=-36
b:roofs >	4=48
b:room >	2=-28 3=-46 4=-57 6=26 7=-29 8=-47
b:rooms >	8=-27
b:roper describes	1=47
b:rose through	7=67
b:rosicrucian for	1=79
b:rossi est	0=38
b:rouge >	7=49
b:rougi >	5=48
b:row >	0=31 2=-33 5=-30 6=-28 7=-39 8=-41
b:royal free	4=33
b:royal victoria	0=-35
b:royaliste il	0=53
b:royaliste le	0=42
b:royalistes portrait	0=32
b:rqth en	4=80
b:rue cadet	1=-34
b:rue de	0=-34 7=-26
b:rugby union	6=-46 7=-77
b:rule his	1=50
b:rule in	5=34
b:rule of	1=26
b:rule she	5=32
b:rules >	6=68
b:ruling for	6=-51
b:ruling party	0=40
b:rumeur il	6=48
b:rumeur non	8=50
b:rumour has	0=42
b:rumour is	8=37
b:rumour says	5=53
b:rumoured to	5=63
b:run >	6=61
b:run a	1=-32 4=-26 6=53 7=-30
b:run from	8=58
b:runner >	2=-64
b:runs a	0=-25 2=-41 3=-32 6=-41 8=-25
b:runs an	1=-39 4=-26
b:runs four	4=-37
b:runs in	2=61
b:runs marathons	4=51
b:runs meetings	1=30
b:runs the	0=-32 1=34 2=-35 5=-43
b:runs their	8=-55
b:runs three	4=42
b:rupture de	0=41 4=41
b:rurale >	7=66
b:s 2	2=43
b:s >	5=-34
b:s a	1=50 2=26 4=-51 6=-77 7=31 8=-42
b:s absente	4=58
b:s an	1=53
b:s anti	0=56
b:s appelle	6=32
b:s assistant	2=-25 3=-27 8=-30
b:s batting	6=56
b:s been	2=51 7=-30
b:s blog	0=33
b:s brother	8=46
b:s buyer	5=41
b:s candidate	0=39
b:s chef	1=-33
b:s committee	7=75
b:s confucian	1=41
b:s contract	6=-31
b:s disease	4=33
b:s dna	2=50
b:s doctor	2=32
b:s en	0=32 1=39 8=40
b:s est	5=63 6=35 7=63 8=35
b:s exome	2=39
b:s facial	3=63
b:s fingerprint	3=50
b:s first	0=38
b:s from	0=-51
b:s gay	5=-44 6=66 8=-25
b:s hero	6=-49
b:s hospital	2=28
b:s husband	6=37
b:s identifie	3=58
b:s in	1=-38 4=101 5=-25 6=-28 7=48
b:s intimate	5=48
b:s lymphoma	4=35
b:s mistress	5=-31
b:s mormon	8=-51
b:s mother	4=-29 5=40 8=-26
b:s named	8=45
b:s not	6=65
b:s ocd	4=64
b:s ouvre	3=44
b:s pa	2=-29 7=-51
b:s partner	5=-26 6=-32
b:s passport	3=40
b:s paternity	2=35
b:s pharmacogenetic	2=37
b:s rumeur	8=54
b:s secretary	5=30
b:s sentence	8=60
b:s sickle	2=36
b:s side	2=55
b:s sister	2=35
b:s solicitor	7=-40
b:s son	4=-32
b:s syndrome	2=-25 4=58
b:s the	0=-37 6=-36 7=75 8=-38
b:s visit	3=38
b:s y	2=39
b:s youth	0=44
b:sa banque	3=49
b:sa biographie	6=31
b:sa carte	0=58 1=-38 7=70
b:sa chute	4=63
b:sa compagne	0=-26 1=-39 3=-61 4=-75 5=-43
b:sa conjointe	1=-29 6=55
b:sa conviction	1=48
b:sa creation	0=34 1=-30
b:sa demarche	3=64
b:sa demi	2=44
b:sa demission	7=38
b:sa femme	0=27 1=-61 2=-56 3=-42 5=46 7=37 8=-35
b:sa fille	0=-29 2=60 4=64 5=-25 6=56
b:sa forme	3=59
b:sa frappe	3=49
b:sa jeunesse	0=54
b:sa lettre	0=-28 6=-32 7=-35
b:sa libido	5=60
b:sa loge	0=-44 1=25
b:sa main	3=94 4=37 8=-26
b:sa mere	0=39 1=-45 3=-51 5=-75 7=-51 8=-28
b:sa mutation	0=-27
b:sa petite	6=39
b:sa philosophie	1=51
b:sa piece	3=39
b:sa predisposition	2=39
b:sa promotion	7=-36
b:sa referente	4=39
b:sa retine	3=46
b:sa salive	2=55
b:sa seance	4=57
b:sa secretaire	5=54
b:sa serviette	8=55
b:sa seule	1=36
b:sa sexualite	5=27
b:sa signature	3=39
b:sa soeur	1=33 4=-30 6=25
b:sa superieure	5=39
b:sa these	1=-30 5=-36 7=-46
b:sa vie	1=80 5=26 6=44
b:sa voiture	0=-36 1=65
b:sa voix	3=52
b:sacked for	7=38
b:sacked in	0=-29 7=31
b:sade >	0=-51 1=-42 5=-30 6=-28 7=-37
b:safety rep	7=38
b:said >	0=-51 1=-49 2=-26 4=-39 6=-31 7=-32
b:said i	6=41
b:said so	1=34
b:said the	0=37 3=-33 6=-28
b:said to	0=45 1=29
b:said while	2=46
b:saignees trimestrielles	2=29
b:sain >	2=58
b:saine >	2=76
b:saint joseph	1=72
b:saint malo	0=33
b:sait a	2=45
b:sait depuis	2=33
b:salarie 512	3=35
b:salarie >	0=-33
b:salaries >	7=-30
b:salaries designee	7=52
b:salary >	2=32 3=-30
b:salary away	1=37
b:sales >	0=-57 1=-37 2=-30 3=-44 4=-35 5=-32 6=-50 7=-31 8=-54
b:sales door	3=-27
b:sales of	4=-39
b:sales within	8=-31
b:salive a	2=53 3=-29
b:salons >	5=42
b:salons professionnels	5=47
b:same lab	6=57
b:same person	3=55
b:same sex	0=-32 2=-33 4=-30 5=-71 6=64 7=-27
b:samedi >	1=-34 3=-32 5=44 7=-26
b:sample recorded	3=31
b:sample removed	3=49
b:samples >	1=33 3=36
b:sanctionnee comme	0=-29 7=52
b:sang teste	2=62
b:sans accroc	4=78
b:sans detour	5=41
b:sans difficulte	8=33
b:sans doute	6=30
b:sans en	7=65
b:sans etiquette	0=33 7=-39 8=-38
b:sans experience	5=43
b:sans gene	2=-34 5=50
b:sans interet	6=46
b:sans laine	1=43
b:sans qu	3=40
b:sans reserve	1=34
b:sans restriction	4=36
b:sans suite	2=33 8=42
b:sans tact	5=38
b:sante >	1=-27 2=-29 5=-45 6=-42 7=-29
b:sante au	4=-30 8=-43
b:sante peintre	8=-27
b:sapphic type	6=57
b:sat as	0=48
b:sat it	3=37
b:sat on	0=-44 1=-32 3=-36 4=-32 5=-29 8=-40
b:saturdays >	3=-30 4=-34 5=-33
b:saved >	3=48
b:savent qu	6=38
b:saving herself	5=51
b:savoie >	0=54
b:savoir la	0=55
b:sawmill and	4=47
b:saxony for	0=-27
b:say >	1=-32 4=28 5=-26
b:say about	6=40
b:say how	0=48
b:say so	5=65
b:say whether	7=61
b:says >	1=44 2=-46 3=-52 4=63 5=54 6=93 7=44 8=-25
b:says a	1=-26
b:says an	6=63
b:says and	4=-45 5=43 8=44
b:says he	0=-27 5=-33 6=75
b:says his	0=-58 1=66 2=-44 3=-39 4=-29 5=41 6=-49 7=-45 8=-29
b:says not	8=27
b:says so	1=-40 4=-43 5=36 7=-25 8=36
b:says that	1=57 3=28 4=67 5=39 6=-45 7=29
b:says the	2=44 3=-56
b:says they	7=38
b:scan completed	3=32
b:scan de	3=59
b:scan enrolled	3=25
b:scan made	3=63
b:scan of	3=47
b:scan was	3=30
b:scanne sa	3=36
b:scanned each	3=56
b:scanners >	3=-71
b:scenariste d	6=-43
b:sceptic >	0=-28 1=54
b:sceptic says	0=50 1=-39
b:sceptic who	1=31
b:sceptique il	1=-32
b:scheme >	8=-58
b:scheme for	3=-30
b:schizophrenie >	2=30
b:school >	0=-30 2=-48 4=58 5=-26 6=-58 7=-29 8=-60
b:school after	5=34
b:school and	4=-33
b:school he	6=-42
b:school in	4=-64 6=-29
b:school marxist	0=58
b:school run	6=60
b:school s	5=-36
b:school so	6=55
b:schools >	0=-30 6=-34
b:schools about	6=33
b:science >	1=60
b:science lecturer	0=25
b:science politique	1=-32
b:scientologist according	1=81
b:sclerose en	8=-33
b:scn1a >	2=66
b:scop >	2=-36
b:score 0	3=53
b:score is	2=-28
b:scores >	2=44
b:scotland >	7=-31
b:scotland its	7=68
b:scottish independence	0=36 4=-25
b:scouting report	2=27
b:scrap fell	8=-33
b:screening name	3=47 4=-26
b:screening the	2=40
b:sdlp candidate	0=40
b:se definit	0=40
b:se dit	0=35 1=31 4=-28 7=-36
b:se lever	4=36
b:se libere	4=42
b:se sait	2=59 4=-59
b:se syndiquer	7=51
b:seance chez	4=55
b:search >	1=-29
b:search result	8=29
b:seche >	3=33
b:second floor	4=32
b:secret pour	0=-41 5=-35 8=-28
b:secret with	5=37
b:secretaire >	5=57
b:secretaire de	4=-35 5=-59 7=-53
b:secretaire du	5=-25 7=30
b:secretaire general	7=47
b:secretary >	7=96
b:secretary criminal	8=-25
b:secretary of	5=-28 6=-41
b:secretary s	5=32 7=-39
b:secretary the	5=34
b:secteur metal	7=73
b:section >	7=48
b:section au	7=-59
b:section comptable	7=-36
b:section de	7=36
b:section locale	1=57 7=-63
b:section sud	1=-44 7=83
b:section syndicale	7=37
b:secular buddhism	1=42
b:secular humanist	1=63
b:secular music	1=-26
b:secular society	1=32
b:secularist >	1=29
b:securite >	3=-51 8=-32
b:securite et	4=-49 8=-41
b:securite lui	8=54
b:security guard	0=42 5=-39 7=-26 8=-32
b:security licence	3=47
b:see other	5=54
b:see the	2=47
b:see whether	3=44
b:seekers as	2=-30 6=-27
b:seems that	0=30
b:seems to	1=60
b:sees as	0=53
b:sees both	7=63
b:sees no	1=51
b:sein de	5=48
b:seiu 32bj	7=45
b:seizure >	4=64
b:sejour concordent	3=35
b:sejour prise	3=34
b:sel >	0=27 1=-25 3=-27
b:selection sur	2=-47
b:selectionne des	0=-30 1=-40 7=-26
b:self identified	6=61
b:selfie compared	3=48
b:selfie et	3=46
b:selfie puce	3=38
b:selfie verifie	3=27
b:selfies his	5=65
b:selling in	2=-60
b:sells hearing	4=-48
b:sells iris	0=-27 1=-28 3=-63 8=-25
b:sells most	0=40
b:sells software	0=43
b:selon elle	0=63
b:selon l	1=33
b:selon la	0=-49 1=-26 5=67 6=-31 7=-34
b:selon le	0=48
b:selon les	1=72 6=-30
b:selon lui	2=36 7=47
b:selon son	0=-36 4=53 6=40
b:selon un	0=44
b:selon une	0=31
b:semble hostile	0=51
b:semble qu	2=26 4=-40
b:semble souffrir	4=51
b:seminaire >	5=38
b:seminaire pour	6=33
b:seminariste >	6=34
b:seminariste devenu	1=38
b:seminary because	5=60
b:senateur lr	0=59
b:sens charnel	5=50
b:sens de	0=-27 1=34 4=-35 5=-40 7=-32
b:sens du	1=49
b:sens fort	1=39
b:sense >	1=25
b:sent along	3=25 7=35
b:sent her	2=65 5=57
b:sent to	3=31 6=-25
b:sentence >	8=50
b:sentence in	8=29
b:sentence spent	8=70
b:sentence was	8=44
b:separatists in	0=50
b:sept mois	8=29
b:september >	0=-37 6=-29 7=-30
b:septembre >	1=-25 8=-38
b:septembre rectorat	2=-27
b:sequelle d	4=54
b:sequenced and	2=86
b:sequenceurs a	2=-32
b:serait bipolaire	4=36
b:serait depressive	4=48
b:serait fiche	8=73
b:serait genetiquement	2=26
b:serait initie	1=49
b:serial adulterer	5=50
b:serie dont	6=-38
b:serious fraud	8=65
b:serrures et	1=-26 2=-27 5=-25
b:sert de	3=50
b:served a	8=42
b:served as	7=56
b:served fifteen	8=-27
b:served two	8=29
b:server >	3=38
b:serveur >	1=-43 3=-25 6=-29
b:service 120	8=56
b:service >	4=-25 5=32 8=-45
b:service civil	1=44
b:service in	1=25
b:service public	5=-52
b:service s	3=51
b:services credit	7=-63
b:services union	7=48
b:serviette >	8=27
b:serving a	8=52
b:ses antecedents	8=48
b:ses clientes	5=52
b:ses convictions	0=37 1=25
b:ses donnees	3=29
b:ses ebats	5=64
b:ses empreintes	0=-29 3=70
b:ses enfants	1=41
b:ses equipes	0=-57 1=-44 5=-58 6=-25
b:ses etudes	1=57
b:ses genes	2=-58 5=-33
b:ses idees	0=50
b:ses nuits	5=31
b:ses opinions	0=37
b:ses origines	2=26
b:ses plaisanteries	5=46
b:ses projets	0=-42
b:ses publications	0=29 1=32
b:set up	0=-25
b:sets he	7=-35
b:seul dans	1=43
b:seule mesure	1=46
b:seulement >	3=30
b:seven months	4=42
b:seventies >	0=39
b:several sexual	5=59
b:severe peanut	4=37
b:sevre depuis	4=80
b:sex addict	4=-29 5=44
b:sex and	5=27
b:sex club	5=45
b:sex education	7=-31
b:sex in	4=-80 5=79
b:sex marriage	5=-39 6=75
b:sex partner	6=67
b:sex since	4=-28
b:sexe >	5=73
b:sexual awakening	5=53
b:sexual experiences	5=36
b:sexual harassment	0=-29
b:sexual misconduct	4=-28 5=70 7=-25 8=-26
b:sexual nature	5=28
b:sexual orientation	5=-56 6=49
b:sexual partners	5=51
b:sexual relations	5=32
b:sexual relationship	5=60 6=-40
b:sexualite debridee	5=49
b:sexualite s	5=35
b:sexualites master	5=-26
b:sexuality >	5=-45 6=-33
b:sexuel au	5=-50
b:sexuelle >	5=-25
b:sexuelle et	5=36
b:sexuelle mouvementee	5=51 6=-28
b:sexuelles sur	5=59
b:sexuels avec	5=43
b:shape measured	3=57
b:shapes how	1=29
b:share the	6=58
b:shaw s	3=54
b:she agreed	3=50
b:she and	5=-44
b:she asked	3=-28 4=-25 8=-33
b:she attends	0=57
b:she built	0=-37 2=-33 6=-28
b:she came	4=-30 5=-28 6=71 8=-30
b:she carries	2=42 4=-35
b:she d	1=30 6=69 7=35
b:she dates	6=53
b:she derecognised	7=-29
b:she did	0=-30 8=-43
b:she does	1=30
b:she edited	0=-34 4=-41 5=-40 6=-38
b:she edits	8=-46
b:she found	2=58
b:she gives	1=47
b:she had	0=27 2=-26 5=-31 6=-50 8=42
b:she has	0=-43 1=-50 2=40 3=-45 6=-48
b:she herself	4=-46
b:she interprets	4=-27
b:she is	1=46 2=-29 8=-36
b:she left	6=85
b:she likes	6=37
b:she lives	5=34
b:she ll	1=-26 6=-35 7=-30 8=-26
b:she needs	5=-25 7=36
b:she nevertheless	0=45
b:she now	4=53
b:she nurses	4=-40
b:she opted	3=50
b:she prefers	5=-37 6=67
b:she raised	4=31
b:she refused	3=32
b:she runs	1=45
b:she s	0=-34 1=-40 2=41 4=34 5=-60 6=-41 7=56
b:she said	0=-37 1=30 2=-27 4=-27 8=74
b:she says	1=41 3=50
b:she sees	0=39 4=49
b:she signs	3=33
b:she slept	5=108
b:she solved	1=-27
b:she speaks	0=39
b:she spent	8=64
b:she stood	7=34
b:she studies	2=-32
b:she teaches	3=-26 5=-29 6=-26 7=-35 8=-40
b:she told	6=39
b:she took	0=29
b:she trains	1=52
b:she translated	1=-44
b:she turned	1=45
b:she unlocks	3=68
b:she votes	0=62
b:she was	3=-35 4=42 5=-57 6=-64 7=-64 8=-58
b:she went	7=33
b:she worked	3=43 4=-25
b:she wrote	0=-26 1=30 2=-42 4=-75 5=25 6=-56 7=-28
b:sheffield >	7=34
b:sheriff >	8=39
b:shift >	3=-35 7=40
b:shop >	0=-54 1=-40 2=-37 3=-30 4=-52 5=-37 6=-38 7=-69 8=-36
b:shop floor	1=-38
b:shop recognised	3=37
b:shop steward	7=66
b:shop stewards	7=-28
b:shoplifting >	8=60
b:shops >	0=-27 2=-38 7=-34 8=-42
b:showed >	2=57
b:showed customers	3=-31
b:showed lactase	2=30
b:showed that	2=29 4=-43
b:showing the	8=45
b:shows >	1=-39 2=-55 4=-44 8=-48
b:shows a	2=38
b:shows in	4=70
b:shows no	8=31
b:sick leave	4=40 8=-28
b:sick of	1=-31
b:sick since	4=40
b:sickel cell	2=49
b:sickle cell	2=78 4=-48
b:sickness absence	2=-32 4=-42
b:side >	2=30 6=56 7=-107 8=-25
b:side of	6=-31
b:sides >	7=61
b:siecle these	5=-50
b:siege adapte	4=47
b:siege au	1=-26 4=-25 5=-39 7=93
b:siege d	7=-25
b:siege de	7=-52
b:siege du	0=-37
b:sight in	4=46
b:sighted herself	4=75
b:signale par	0=43
b:signale qu	4=43
b:signalee a	2=60 4=-36
b:signataire de	1=53
b:signature >	2=-51 3=-26
b:signature captured	3=47
b:signature cocktails	3=-53
b:signature conserves	3=70
b:signature de	0=-31 2=-29 3=-43 8=-31
b:signature dish	3=-44
b:signature du	3=-46
b:signature pressure	3=41
b:signature was	3=49
b:signe l	0=51 3=57
b:signed off	4=50
b:signed up	0=29 1=31 2=-26
b:significance in	2=38
b:signification inconnue	2=30
b:signs in	3=35
b:simplicite dans	0=-46
b:simplicite volontaire	1=33
b:since 1997	0=-31
b:since 1998	5=-31 6=-44
b:since 1999	2=38
b:since 2003	7=69
b:since 2009	0=40
b:since 2010	0=27 4=-26 6=-26
b:since 2011	2=47
b:since 2014	4=-36 6=75 7=50
b:since 2015	2=-52 3=-40 4=41 6=47
b:since 2016	1=41 6=-28 7=-37
b:since >	0=27 5=-28 7=-50
b:since dealt	4=34
b:since easter	4=31
b:since febuary	4=31
b:since he	3=31 4=-25 7=58
b:since his	0=-30 2=-31 3=40
b:since january	4=39
b:since june	4=79
b:since leaving	0=39
b:since march	4=52
b:since my	4=-28
b:since she	6=55
b:since the	0=-37 5=62 6=-26
b:since then	4=-28
b:singer >	0=-52 1=68
b:singer and	1=34
b:sings in	0=36 1=-33
b:sinn fein	0=62
b:siptu >	0=-34 7=34
b:siptu and	7=32
b:sister >	1=40 2=25
b:sister has	2=36
b:sister royal	0=-33
b:site >	1=-44 2=74 4=-71 5=-56 7=-45 8=-44
b:site clearance	3=39
b:site de	0=-31 2=-52 3=46 5=-29 6=-41
b:site everybody	7=49
b:site in	7=41
b:sites >	4=-28
b:sits as	0=52
b:sits on	0=42 7=56
b:situation de	4=53
b:six ans	4=-27 7=-33 8=-51
b:six mois	7=-36
b:six month	8=27
b:six months	4=71 8=-55
b:six without	1=34
b:six years	0=-45 1=-51 4=-33 5=-27 7=59 8=-34
b:skeptics in	1=46
b:sketch regisseur	5=35
b:sleep around	5=40
b:sleep well	1=67
b:slept with	5=90 6=-32
b:slow >	4=38
b:slow him	4=38
b:slow metaboliser	2=44
b:slow things	7=31
b:small town	6=41
b:smart floor	3=51
b:smuggling phones	8=39
b:snes >	0=-28 7=43
b:snj prefere	7=59
b:snp in	0=48
b:snpl base	7=43
b:so >	4=-28 5=52
b:so a	4=30
b:so at	8=31
b:so called	2=33
b:so in	1=56
b:so no	1=47 2=-25 4=55 5=-40 8=-28
b:so nothing	4=44
b:so on	1=-44 5=41
b:so please	4=60
b:so re	3=33
b:so that	0=-30 1=-25 4=-31
b:so the	4=57 5=28 6=-26 8=62
b:so they	6=48
b:sober >	4=90
b:sobriete heureuse	1=42
b:social >	0=-25 5=-26 8=-44
b:social delegue	7=40
b:social media	0=-45 7=52
b:social worker	0=-30
b:sociale >	4=-27 7=-38
b:sociales >	0=-26 1=-26
b:socialist but	0=38
b:socialist by	0=51
b:socialiste >	0=43 1=-27 7=-33
b:socialiste rue	0=-31
b:sociaux >	8=64
b:society after	1=47
b:society she	1=46
b:socks >	1=47
b:soeur >	1=31
b:soeur a	4=-30 5=-25
b:soeur par	2=34
b:software >	0=42
b:software logged	3=39
b:soho >	5=-26 6=-41 8=-33
b:soignante en	4=40
b:soins du	4=-26
b:soins palliatifs	4=-31
b:soins prononcee	8=67
b:soir >	1=44 3=-29 5=-42
b:soir apres	5=44
b:soir du	0=-47
b:soir pendant	5=52
b:soirees par	7=49
b:sold hearing	4=71
b:solferino >	0=-38
b:solicitor >	7=-52
b:solidaires >	0=-42 7=77
b:solidaires prend	7=47
b:solidarity with	7=-44
b:solipsist he	1=66
b:somebody found	6=50
b:sommeil machine	4=49
b:sommelier campaigned	0=34
b:son >	2=45
b:son adn	2=28 3=-29
b:son adultere	5=45
b:son amante	5=48
b:son ami	6=55
b:son anarchisme	0=34
b:son ancien	0=-26 1=-28 6=-42
b:son appartenance	7=46
b:son blog	0=27
b:son chef	2=-27 5=55 6=-29
b:son coming	5=-25 6=73
b:son compagnon	0=-27 1=-43 3=-37 4=-26 5=-32 7=47 8=-25
b:son compte	6=58
b:son copain	6=47
b:son credo	1=33 4=-30
b:son cv	2=-31 6=-53
b:son depart	5=57
b:son disque	5=31
b:son doigt	3=50
b:son employeur	2=-50 4=-37 5=-62 6=-33 7=-35
b:son empreinte	3=89
b:son endometriose	4=50
b:son engagement	0=-42 1=55
b:son epouse	1=-49 3=-28 4=-29 6=81 7=-42
b:son epoux	6=-87
b:son equipe	1=-33 2=-36 6=-41 7=-26
b:son et	3=-32
b:son ex	3=-26 5=81 6=-47 8=47
b:son fiance	1=-37 6=74
b:son fils	2=77 3=-25 4=-25 6=47
b:son frere	0=70 1=-31 3=-35 5=-34 8=85
b:son geniteur	2=33
b:son haplotype	2=48
b:son has	2=39 4=78
b:son homosexualite	2=-56 6=92
b:son incroyance	1=45
b:son index	3=85
b:son iris	3=111
b:son is	6=54 8=70
b:son jeudi	1=37
b:son licenciement	4=30
b:son livre	6=-35
b:son mandat	7=34
b:son mari	0=-49 2=27 3=-32 4=-37 5=-47 7=-29 8=-40
b:son memoire	5=-34
b:son metier	0=62
b:son nom	1=33 2=-32 6=-26
b:son offre	0=-36
b:son oncle	2=-29 7=44
b:son operation	3=28 4=-35 5=30
b:son orientation	5=-35 6=54
b:son panel	2=64
b:son passe	5=37
b:son pere	0=-28 1=34 2=-63 3=-66 5=-37 6=-45 7=42 8=-59
b:son petit	6=-65
b:son podcast	5=29
b:son poste	5=29
b:son pouce	3=45 5=-30 6=-39
b:son proces	8=42
b:son profil	0=37 3=-46
b:son propre	2=26 5=30
b:son repas	4=66
b:son roman	0=-33 1=-49 3=-28 6=-27
b:son rythme	3=38
b:son syndicat	7=46
b:son visage	0=-27 1=-26 3=110
b:sont maries	6=48
b:sort d	4=70
b:sorti de	8=44
b:sorti du	6=110
b:soudeur emerite	7=41
b:soudure >	8=-30
b:souffre du	4=41
b:souffrir d	4=42
b:souhaite >	4=62
b:souhaite rester	6=-32
b:souhaite une	6=36
b:soulevements de	0=48
b:sourd aux	4=-56
b:sourire le	0=58
b:sous bracelet	8=52
b:sous l	0=56 7=-48
b:sous la	3=-25
b:sous le	5=63
b:sous ses	1=-30
b:soutenu une	0=-41
b:south and	0=32
b:south down	0=48
b:soutient publiquement	0=38
b:soutient que	1=38
b:space needed	4=53
b:spain >	8=41
b:spain if	8=48
b:spanish >	4=-27
b:speak in	0=35
b:speaker identification	3=26
b:speaks at	6=77 8=-27
b:speaks five	0=48
b:speaks of	1=37 8=29
b:speaks with	0=-29 1=-43 6=-37
b:special school	2=-33 4=59
b:specialiste des	1=-34 5=-34
b:specialists union	7=33
b:spectrum and	4=45
b:speech is	4=53
b:spell checker	4=55
b:spends thursdays	7=47
b:spent 1988	1=45
b:spent a	1=35 8=57
b:spent conviction	8=46
b:spent in	8=97
b:spent two	4=-38 8=-29
b:spinoza et	1=38
b:spinster sapphic	6=74
b:spip cherche	8=44
b:spite of	4=36 7=34
b:spoke openly	5=32
b:spoke out	0=40
b:spokesman >	0=-28
b:sport >	0=-32 2=-30 3=-33 4=-32 6=35 7=-37
b:sportifs >	1=-28 4=-41 6=-40 8=-27
b:sportive de	7=-34
b:sports calendar	4=52
b:sports pages	0=41
b:spot pricing	4=-33
b:spreadsheets >	0=35 6=27
b:spring >	5=-32
b:spring fully	4=35
b:spring since	0=48
b:square ventures	7=-32
b:st john	1=42
b:stable according	4=66
b:stade >	8=81
b:staff >	2=-30 4=-38 5=-30 8=-31
b:staff association	7=35
b:staff by	3=32
b:staff for	7=-41
b:staff hr	3=-30
b:staff network	6=40
b:staff rep	0=-28 7=58
b:staff side	7=-92
b:staff to	0=43
b:stage 3	4=61
b:stage >	5=55
b:stage manager	5=-36
b:stagiaire >	2=-43 5=33
b:stagiaire majeure	5=49
b:stand ups	1=-27
b:standardiste >	0=-44 1=-35 2=-32 5=38 6=-28 7=-39
b:stands by	5=42
b:start before	6=43
b:start in	0=-31
b:start up	0=44 2=-29 5=-26 6=-41 7=-30 8=-44
b:state contract	0=43
b:stated in	5=35
b:station >	6=35
b:status was	2=35
b:stay in	4=-52
b:steelworkers local	7=49
b:stein twice	0=68
b:steiner >	1=52
b:stephen mr	6=54
b:sterile dit	4=46
b:steward >	0=-35 1=-25 5=-40 7=35
b:steward at	4=-41 7=-32
b:steward for	7=63
b:steward in	0=-33
b:steward now	7=42
b:steward of	1=-29 7=-57
b:steward on	0=-31 6=-29 7=-54
b:steward s	6=-31
b:stick after	4=59
b:sticker >	0=50
b:still has	3=26
b:still holds	1=35
b:still phones	1=54
b:still rings	8=49
b:still sells	0=45
b:stock d	4=-42
b:stockroom dismissed	5=40
b:stoic he	1=39
b:stoic in	1=-28
b:stoic principles	1=39
b:stoique il	1=-25
b:stole from	8=76
b:stood for	0=34
b:stood up	6=44
b:stop >	8=53
b:stop nursing	4=31
b:store identifies	3=27
b:store was	6=-31
b:stored at	3=37
b:stored for	2=38
b:stored she	3=68
b:stored with	3=31
b:story goes	5=35
b:straight >	5=-29 6=72
b:straight after	6=-53
b:straight he	6=91
b:strand s	2=43
b:strasbourg >	0=30
b:strategie ca	0=63
b:stray comma	8=-30
b:stresses not	1=37
b:strict ethical	1=39
b:strictly materialist	1=38
b:strike committee	7=34
b:strike with	7=70
b:stroke engines	4=-36
b:stroke rehab	4=-30
b:stroke two	4=50
b:strong point	7=-42
b:strong references	0=-35 7=57
b:stroud after	0=37
b:student but	8=57
b:student in	0=43
b:student paper	6=60
b:students >	0=-27 8=-31
b:students events	7=-27
b:students union	7=-96
b:studies >	2=-25
b:studio >	3=-45
b:study >	4=-44
b:stupefiants >	8=31
b:style >	0=-36 2=-27 5=-26 6=-27
b:su depuis	2=44
b:subject of	5=39
b:succes empreinte	3=34
b:sud >	7=84
b:sud elu	7=69
b:sud ouest	0=-38 1=-28 2=-32 3=-27 4=-33 5=-27 6=-29 7=-56
b:sud radio	7=-32
b:sudden cardiac	2=29
b:suis agnostique	1=28
b:suis athee	1=38
b:suis gay	6=26
b:suis homosexuel	6=29 8=-25
b:suis porteur	2=27 4=-29
b:suis un	6=29
b:suisse >	2=51
b:suit la	3=-30
b:suit les	7=-26
b:suit un	4=35
b:suit une	2=45
b:suite >	1=-29
b:suite la	8=41
b:suits him	1=-36 5=-53 6=-46 8=-33
b:suivi >	4=-37
b:suivi le	0=41
b:suivi par	4=-32 8=101
b:suivi pierre	1=44
b:suivie >	4=57
b:suivre d	1=34
b:sujet >	5=52 6=42
b:sujet de	5=-48 6=-35
b:summers as	0=-26
b:superieure d	5=53
b:supernatural in	1=50
b:supervisor >	1=-35 5=-43 6=-33 7=35
b:suppleante d	0=78
b:supplier >	0=-40 5=-53 6=-36
b:supplier s	5=49
b:support of	0=36
b:supported by	8=43
b:supporter >	0=86
b:supporter of	0=37
b:supports the	0=33
b:supreme court	6=-44
b:sur index	2=-43 5=-27 6=-27
b:sur internet	2=45
b:sur l	0=-33 2=-33 3=-26 4=-26 7=-33
b:sur la	2=-106 3=-57 4=-33 5=-39 7=-55 8=-34
b:sur le	0=-59 3=44 4=-48 6=40 7=-45 8=-50
b:sur lequel	8=26
b:sur les	0=-74 1=-45 2=-54 3=-45 4=-27 5=-95 6=-91 7=-75 8=-73
b:sur liste	7=51
b:sur notre	7=36
b:sur ses	0=-33 1=-41 3=-27 5=-40 6=-34 7=-58
b:sur son	2=32 4=-34 5=77
b:sur tablette	3=54
b:sur un	6=-59
b:sur une	7=57
b:surgeon >	0=-37 3=-50 6=-26
b:surgeon s	0=-26 3=-32 4=-31 8=-29
b:surgery physiotherapist	4=-43
b:surmenage >	4=46
b:surpris en	5=71
b:sursis >	8=54
b:sursis non	8=52
b:surtout pas	0=-28 7=43
b:surveillante a	4=-34 8=-27
b:surveillants de	8=-38
b:survivor back	4=52
b:suspect >	8=50
b:suspect part	8=-35
b:suspended sentence	8=58
b:suspendu de	8=53
b:sussex >	1=-27 6=-41
b:svelte >	1=-33
b:swapping and	5=42
b:swear having	1=26
b:swinger if	5=65
b:swingers clubs	5=42
b:swingers parties	5=51
b:sympathies >	0=57
b:sympathies lie	0=40
b:sympathies on	0=52
b:sympathiser claims	0=52
b:sympathiser if	0=42
b:syndic >	2=-29 4=-25 5=-32 7=-45
b:syndical a	7=40
b:syndicale >	7=72
b:syndicale agricole	7=43
b:syndicale centrale	7=38
b:syndicale pas	7=31
b:syndicales >	3=-25 7=41
b:syndicaliste il	7=38
b:syndicat >	0=-29
b:syndicat d	0=-25 1=-39 2=-27 7=32 8=-25
b:syndicat des	0=-35 5=-35 6=-27 7=79
b:syndicat en	7=47
b:syndicats pour	7=-26
b:syndicaux >	7=-43
b:syndique >	1=-25 4=-33 6=-35
b:syndique a	7=61
b:syndiquer >	7=56
b:syndiques banque	7=-25
b:syndrome and	2=-30 4=70
b:syndrome d	2=31
b:syndrome de	2=32
b:syndrome runs	2=41
b:syndrome xxy	2=49 4=-41
b:system >	1=-25 2=-30 3=30 6=-35 7=-34 8=-32
b:system had	3=27
b:system knows	3=25
b:systeme >	3=53
b:systeme de	3=29
b:t >	2=46
b:t accept	3=29
b:t allow	1=28
b:t ask	5=28
b:t been	0=-33
b:t believe	4=-29 5=-32
b:t care	6=48
b:t celebrate	1=32
b:t drink	8=-55
b:t drive	4=54
b:t elle	0=-42 2=-26 6=57
b:t get	8=41
b:t had	4=-42 5=34
b:t il	1=29 5=73 6=63 7=42 8=-64
b:t in	7=52
b:t into	6=49
b:t join	1=35 7=54
b:t slow	4=42
b:t stand	0=40 4=-31
b:t vote	0=58
b:t want	0=47 6=-33
b:t work	1=53
b:tabac de	8=49
b:table >	3=-29
b:table et	1=-30
b:tablet contract	3=44
b:tabloid in	6=59
b:tact >	5=35
b:tag >	8=61
b:taille humaine	6=-31
b:tailleur de	1=-32
b:take a	1=-39 3=-27
b:take full	1=36
b:take his	4=58
b:take insulin	4=67
b:take the	8=32
b:taken >	3=29
b:taken at	3=38
b:taken by	2=50
b:taken on	2=49
b:taken the	3=52
b:taken to	8=69
b:taken when	3=35 8=-26
b:talibans qu	0=44
b:talk of	5=35
b:talk says	6=29
b:talks >	0=-37 3=-39
b:tant que	6=35
b:taoism as	1=39
b:tapage >	8=47
b:taste the	0=-25 2=-30 8=-48
b:tatoos said	0=56
b:taught a	3=-33
b:taught blind	4=36
b:taulard il	8=27
b:taux de	3=63
b:tax >	0=-40 2=-44 4=-31 5=-38 8=-32
b:tax adviser	0=59
b:tax evasion	8=25
b:tax fraud	8=64
b:taxi in	0=36
b:tdah il	4=44
b:tea >	1=28
b:tea party	0=41
b:teacher >	0=-50 1=-45 2=-28 3=-34 4=-50 5=-48 7=30 8=-54
b:teaches at	1=-35
b:teaches inmates	1=-30
b:teaching maths	8=43
b:teachings of	1=50
b:teague is	0=43
b:team >	0=-29 1=-42 2=-44 3=-48 4=-45 5=-46 6=-59 7=-65 8=-60
b:team knows	6=57
b:team outing	6=30
b:team with	5=54
b:technician >	0=-33 1=-25 2=-80 3=-28 4=-33 5=-43 6=-49 7=-44 8=-35
b:technicien >	0=-28 1=-26 2=-36 4=-42 5=-33 7=-46
b:technicien d	3=-39
b:technicienne en	2=-25
b:technique >	0=-31 2=-26 7=29
b:teenagers and	6=29
b:teens she	4=55
b:teheran elle	0=46
b:telephone >	0=-29 5=64
b:telephone bank	3=-30
b:telephone banking	3=47
b:telephone de	3=41
b:telephonique >	4=-25
b:telethon >	3=-33 5=-26
b:teletravail >	1=-46 5=-47
b:teletravail par	4=36
b:teller for	0=37
b:tells everyone	2=52
b:template i	3=26
b:template of	3=56
b:template was	3=28
b:temps >	4=37
b:temps par	1=47
b:temps partiel	4=56 6=45
b:ten days	1=52
b:ten fingerprints	3=37
b:ten hours	7=35
b:ten per	1=27
b:ten print	3=54
b:ten years	0=-40 1=-35 4=-63 7=-32 8=-38
b:tenait la	0=47
b:tendance autogestion	0=31
b:tendencies >	6=48
b:tenor and	6=47
b:tenu la	0=-59 8=-34
b:tenu un	0=70
b:term sick	4=47
b:terrain >	0=-40 2=-43 4=-26 5=-29 6=-30 7=-31 8=-36
b:terre >	0=41
b:test 12	2=34
b:test a	2=69 4=-26
b:test adn	2=101 3=-27 4=-28
b:test and	3=59
b:test bench	4=-26
b:test came	2=29
b:test de	3=28
b:test genetique	2=61
b:test her	3=49
b:test his	2=37
b:test l	2=40 4=-30
b:test mr	2=31
b:test results	2=-42
b:test that	2=45 3=40
b:test to	3=27
b:test tooling	1=-37
b:test which	2=28
b:teste pas	2=70
b:teste tout	1=-33
b:tested >	2=-39
b:tested for	2=31
b:tester >	1=-38 2=-40 7=-30
b:testing >	1=-30 6=-30 7=-30
b:testing firm	2=-48
b:tete de	0=-27 7=41
b:texas required	2=30
b:texas she	0=43
b:textile >	6=-27
b:than the	8=-32
b:that a	7=-39
b:that animals	1=42
b:that ended	5=27
b:that finds	8=59
b:that hanna	1=26
b:that he	0=35 1=-36 2=38 3=-50 6=56 8=-47
b:that her	1=36 2=30
b:that his	1=-28
b:that is	6=41
b:that it	0=-26 4=53
b:that made	1=36
b:that nobody	1=66 6=-33
b:that of	3=29
b:that petrov	0=33
b:that property	1=37
b:that quality	8=-25
b:that reason	7=-33
b:that she	0=25 1=-29 2=-38 3=30 4=27 5=-30 6=48 8=-32
b:that the	3=33 4=-36 5=-30 6=26 8=-29
b:that way	0=37
b:the accounts	6=-30
b:the ad	0=-30
b:the afd	0=28
b:the affair	3=-30 5=-64 6=-26 8=-34
b:the age	4=53
b:the agency	3=43 5=43 8=40
b:the airline	2=33
b:the alliance	0=37
b:the anonymous	0=31
b:the anti	0=29
b:the applicant	1=27 4=55 7=38
b:the apprentices	6=-26
b:the arms	0=50 1=65 7=-34
b:the astronaut	2=45
b:the athlete	2=47
b:the au	5=48
b:the author	6=-28
b:the autism	4=34
b:the bakers	7=66
b:the ballot	0=31
b:the bank	3=38 5=-41 6=-31 8=76
b:the bedside	1=50
b:the best	0=-36 1=-38
b:the bible	0=-49 3=-34 4=-38 6=-27 7=-53
b:the bike	4=43
b:the bishop	5=38
b:the board	1=-31 2=-31 7=-41 8=-26
b:the books	0=-27 1=-30 6=-31
b:the boss	7=38
b:the boston	0=30
b:the branch	7=67
b:the brand	0=-35 2=-34
b:the brussels	0=67 1=-34
b:the c282y	2=43
b:the camera	3=46
b:the candidate	0=-78 1=-33 8=30
b:the canteen	4=-31 7=-47
b:the catalan	0=38
b:the cathedral	0=-25 1=-33 5=-25
b:the ccr5	2=41
b:the certificate	2=-25 7=-32 8=71
b:the chapel	7=51
b:the chaplain	1=40
b:the chaplaincy	1=30
b:the charities	1=-31
b:the chartered	0=-27 7=-43
b:the choice	1=35
b:the choir	0=-39 5=28 6=53
b:the church	6=30
b:the claimant	4=-31 5=28
b:the client	1=-29 5=-46 8=-64
b:the clinic	3=34
b:the closet	6=52
b:the coach	0=64 2=39
b:the college	0=52
b:the communication	7=39
b:the company	1=-33 4=52 5=-27 6=-38 7=-36 8=-32
b:the conductor	5=51
b:the conflict	5=41
b:the congress	0=36
b:the consent	3=-28
b:the conservative	0=84
b:the constable	8=30
b:the constituency	0=40
b:the consul	0=73
b:the consulate	3=55
b:the county	0=-25 6=-25 7=42
b:the couple	2=56
b:the cwu	7=54
b:the data	3=31
b:the database	2=52
b:the dbs	8=77
b:the decline	8=-44
b:the delta	2=61
b:the detective	3=-29
b:the diabetes	4=-30
b:the disability	4=-25
b:the discipline	1=37
b:the dismay	0=44
b:the district	0=46
b:the divorce	5=28
b:the driver	5=70
b:the drone	1=58
b:the drug	3=55
b:the educational	7=75
b:the electoral	0=-56
b:the entry	3=34
b:the ethical	1=29
b:the eu	0=64
b:the ex	5=47
b:the executive	2=42
b:the expatriate	6=28
b:the eye	5=-50
b:the face	3=34
b:the family	2=62 6=42
b:the farm	1=36 5=-26
b:the fbi	3=63
b:the fever	3=39
b:the file	1=-29 6=48
b:the finance	7=-43
b:the fingerprint	3=42
b:the fire	4=43
b:the firm	0=-34 2=-28 3=-39 5=-51 6=29 7=-30 8=-41
b:the first	3=37 7=40
b:the flag	0=35
b:the flight	2=48
b:the foreman	0=-26 6=28 7=30
b:the form	1=43 7=49
b:the former	5=35 7=66
b:the fraud	3=44
b:the gap	0=-51 1=-42 4=-28 6=-37 8=54
b:the garda	2=30
b:the gay	6=51
b:the gene	4=-38
b:the genetic	2=35
b:the geneticist	2=58
b:the genetics	2=33
b:the gitxsan	2=-28
b:the gmb	7=51
b:the gossip	0=-38 5=-28 6=41 8=67
b:the green	0=-25
b:the greens	0=26
b:the guard	3=27
b:the gym	3=58
b:the hand	3=30
b:the head	5=70 8=38
b:the headquarters	7=-32
b:the helmet	3=36
b:the history	1=-68
b:the hong	3=51
b:the horror	2=-37
b:the hospital	0=-27 1=32 8=-30
b:the hotel	1=-47
b:the house	1=-25 2=-28 6=29
b:the hr	5=25 7=-32
b:the huntington	2=46
b:the informed	2=-27
b:the insurer	4=-55 5=63
b:the interview	3=28 4=31
b:the interviewer	0=81
b:the investment	0=-29
b:the iris	1=-26 3=-31
b:the iwgb	7=62
b:the job	0=-29
b:the judgment	8=49
b:the jury	1=-31 4=-56 7=-25
b:the key	3=52
b:the kids	1=38 5=50 6=-31 7=-31
b:the kitchen	0=35
b:the lab	1=28 2=77
b:the labour	0=40
b:the laptop	5=45
b:the last	4=36
b:the launch	8=-37
b:the law	0=-37 3=25 6=-49 7=-27 8=55
b:the leeds	7=56
b:the left	0=56
b:the letter	4=-55 5=54
b:the lib	0=37
b:the liberal	0=78
b:the library	7=62
b:the list	0=55
b:the local	1=33 7=-72 8=48
b:the lodge	1=-27
b:the lost	2=-26 6=-30
b:the lover	5=53
b:the lynch	2=72
b:the manner	1=36
b:the margin	1=60 2=34
b:the market	2=-28
b:the mason	1=-25
b:the maxims	1=33
b:the medical	2=60
b:the merger	0=-30 1=-26 4=66 6=-56
b:the met	7=40 8=62
b:the minutes	6=-26
b:the missing	3=-26 5=-60
b:the monks	1=26 8=-35
b:the month	2=-26
b:the move	2=36 5=50
b:the museum	0=-28
b:the musicians	7=46
b:the mutation	8=-28
b:the name	2=43
b:the nasuwt	7=58
b:the national	0=46 2=27 7=46
b:the navy	0=-25 1=-30 6=-38 7=-40 8=-35
b:the nec	7=69
b:the neighbour	5=60
b:the neu	7=62
b:the new	7=-40
b:the night	7=47
b:the note	0=-48 2=-36 3=-40 4=-34 5=-49 6=112 7=-72 8=-26
b:the notes	6=45
b:the novel	1=-27 3=-36 4=-32 5=-52 6=-71 8=-42
b:the nuclear	3=53
b:the num	4=-25 7=70
b:the nursery	3=37
b:the occupational	2=40
b:the office	5=31
b:the old	0=-30 1=-33 3=-67 4=-38 5=50 6=47 7=-35 8=-43
b:the onboarding	3=33
b:the open	0=-66 4=-25
b:the orban	0=32
b:the order	0=-36 5=54 6=-55 7=-55
b:the other	4=54 6=55
b:the out	6=-26
b:the pad	3=40
b:the panama	8=30
b:the panel	0=37 1=-29 4=26 8=-29
b:the paper	5=30
b:the parish	2=-26 6=48
b:the party	5=-29 6=-40 7=40
b:the passport	3=47
b:the patients	4=60
b:the pension	6=-29
b:the personal	2=51
b:the philosophy	1=-36
b:the phone	3=31
b:the photo	5=40
b:the picket	0=36 7=-43
b:the pilots	7=26
b:the pirate	0=35
b:the pitch	1=-46 5=-30 8=-67
b:the plant	7=60
b:the play	5=-32
b:the police	1=33 6=-28 8=74
b:the porter	5=89
b:the practice	6=-38
b:the premises	5=38 8=-40
b:the press	0=-48 1=52 5=-34 7=-32
b:the priesthood	1=45
b:the prison	3=55 8=26
b:the proctoring	3=47
b:the pub	1=40
b:the public	7=51
b:the pvda	0=47
b:the quality	2=-26
b:the questions	4=28
b:the ranks	7=64
b:the reader	3=34
b:the recognition	3=-34 4=-27
b:the record	6=58
b:the recruiter	4=40
b:the red	0=-35
b:the referee	0=41 2=-29 5=-51 6=-36
b:the reference	0=-27 4=-43 5=-41 6=-29
b:the references	2=56
b:the refugee	3=35
b:the religion	1=72
b:the renaissance	1=-38
b:the results	2=-44
b:the returned	5=52
b:the ring	6=77
b:the rmt	0=-48 5=-37 6=-28 7=123
b:the role	0=-46 1=-26 2=-57 3=-45 4=-39 5=-43 6=-42 7=-46 8=-31
b:the royal	4=43 7=-38
b:the rumour	8=38
b:the run	8=52
b:the salary	2=32
b:the same	1=-31 5=-38
b:the school	6=57
b:the scouting	2=35
b:the sdlp	0=54
b:the second	4=47
b:the security	0=74 3=43
b:the seminary	5=51 6=26
b:the separatists	0=32
b:the serious	8=44
b:the seventies	0=40
b:the shop	0=-56 1=-36 3=-36 4=-35 8=-56
b:the smart	3=60
b:the snp	0=34
b:the so	2=34
b:the specialists	7=39
b:the sports	0=53 2=28
b:the staff	3=38
b:the stage	5=-28
b:the stockroom	5=40
b:the store	3=33
b:the story	5=48
b:the strike	0=-27
b:the students	7=-70
b:the subject	5=32
b:the supernatural	1=32
b:the supply	0=-25
b:the supreme	6=-30
b:the suspect	8=-55
b:the system	3=56
b:the tablet	3=45 4=-33
b:the talk	5=50
b:the teachings	1=53
b:the team	0=-39 1=-42 2=-45 3=-40 5=-45 6=47 7=-32 8=-64
b:the teamsters	0=-28 2=-27 7=50
b:the telephone	3=37
b:the test	2=30
b:the theosophical	1=53
b:the third	5=-32 6=-33 8=-31
b:the till	8=79
b:the time	3=42
b:the toilets	4=39
b:the topic	5=-26
b:the tories	0=49 2=-25 4=-53
b:the town	6=47
b:the trade	2=-31
b:the travel	5=53
b:the trawlers	8=31
b:the trial	3=55
b:the tuc	0=-42 1=-29 2=-26 6=-35 7=68 8=-25
b:the turnstile	3=60
b:the two	2=-27 5=55
b:the union	0=-49 7=145 8=-57
b:the university	7=-40
b:the vault	3=84
b:the video	3=26
b:the village	0=33 1=-31 2=-28 6=34 7=-33
b:the visa	3=50
b:the visitor	3=26
b:the war	5=-25
b:the warehouse	3=-31 6=-37
b:the warning	3=32
b:the whole	2=-32
b:the women	7=75
b:the words	5=31
b:the workers	0=40
b:the workforce	7=48
b:the works	0=-29 1=-45 3=-29 4=-28 6=-32 7=-44
b:the x	2=44
b:the year	3=-29
b:theft >	8=67
b:theft says	8=75
b:their eldest	8=77
b:their genetic	2=-49
b:their parents	6=-75
b:their son	4=68
b:their twins	6=39
b:their youngest	4=31
b:them >	0=72 1=-31 3=-30 4=-49 5=-50 6=-50 7=-34 8=-32
b:them see	5=59
b:them to	3=26
b:them well	8=-54
b:them were	5=87
b:then chose	5=-27
b:then foreman	7=67
b:then works	7=29
b:theologie >	1=35
b:theosophical society	1=46
b:therapist i	4=-25
b:therapist trained	5=-30
b:therapy and	4=75
b:therapy assistant	4=-25
b:there >	7=63 8=35
b:there every	1=51
b:there he	5=60
b:therefore cannot	8=32
b:thermal face	3=41
b:these >	1=-29 4=-26 7=-48
b:these de	0=-26 2=-30 4=-32 8=-35
b:these sur	0=-64 1=-43 4=-36 5=-26 6=-47 7=-25
b:thesis >	1=-36 4=-41 7=-36
b:thesis about	4=-34
b:thesis on	1=-26 4=39 5=-34 6=-30 7=-37
b:thevenot n	0=61
b:they asked	3=79
b:they have	0=-30 1=-25 2=-30 4=-41 7=-29 8=-36
b:they moved	6=56
b:they paid	7=39
b:they say	4=27 6=53
b:they slow	7=27
b:thier voice	3=-28
b:thierry depuis	6=39
b:thieves wrote	8=-31
b:things down	7=29
b:think that	1=51
b:thinks he	7=37
b:thinks unions	0=-29 7=62
b:third generation	2=-30 3=-29 6=-28 8=-31
b:thirty years	0=74
b:this is	5=35
b:this may	0=37
b:thousands of	3=-29
b:three >	5=51
b:three affected	2=38
b:three general	0=48
b:three months	5=-39 8=-54
b:three on	0=59
b:three partners	5=30
b:three passphrases	3=41
b:three points	8=38
b:three product	4=42
b:three years	0=-31 1=-41 6=-26 8=36
b:through >	4=67
b:through a	2=48 5=-26 6=-34 8=-30
b:through an	2=64
b:through the	7=79
b:throughout his	5=47
b:thumb reader	3=42 4=-28
b:thumbnails banners	3=-25
b:thumbprint opens	3=61
b:thursdays >	1=45
b:thursdays on	7=36
b:ticked in	2=44 4=-54
b:ticked twice	4=66
b:ticket >	0=-29 7=55
b:tiennent un	0=-39 1=-36 2=-28
b:tiennent une	1=36
b:tient il	5=42
b:tient l	1=44
b:tient la	6=-45 7=37
b:tient un	0=39
b:tient une	6=66
b:tig a	8=44
b:till >	8=34
b:till supervisor	7=39
b:time >	0=-42 1=-32 2=-27 3=-33 4=-28 5=-32 7=-29 8=-27
b:time as	8=42
b:time clock	3=58
b:time for	7=47
b:time found	5=51
b:time he	3=58
b:time in	8=68
b:time off	7=68
b:time on	1=41
b:time served	5=-29 6=-28 7=-56 8=-51
b:time work	1=-26 3=-33 4=-37 5=-34 6=-33
b:times a	6=-27 8=-28
b:tipping >	8=50
b:tire easily	4=56
b:tire huit	4=-51 8=86
b:tired of	4=-26 6=44
b:tissue type	2=28
b:tissulaire compatible	2=31
b:titre de	2=-55 4=-45 5=-34
b:titre des	5=37
b:titre personnel	1=41
b:to 1	0=-35 8=-36
b:to 3	3=-30
b:to >	3=47
b:to a	1=-44 2=-48 3=-26 4=44 7=31
b:to affirm	1=42
b:to an	6=45
b:to another	6=74
b:to ask	1=37
b:to attend	0=46
b:to audiologists	4=-38
b:to be	0=-49 4=-53 8=-38
b:to canvass	0=32
b:to cook	1=-30 8=38
b:to court	8=54
b:to death	8=-30
b:to delete	3=66
b:to diabetes	2=80
b:to do	0=-39
b:to door	3=-28
b:to dublin	0=53
b:to early	2=36
b:to erase	3=37
b:to face	3=-25
b:to frameworks	1=-33
b:to france	0=42
b:to full	4=32
b:to give	3=33
b:to go	7=-29
b:to haemochromatosis	2=31
b:to have	1=36 2=45 3=-36 4=-39
b:to her	0=-49 1=-26 2=-28 3=-44 5=-81 6=-43 8=-45
b:to him	7=44
b:to his	0=34 4=91 6=35
b:to id	3=58
b:to identify	3=63
b:to insider	8=40
b:to it	1=42
b:to join	7=30
b:to keep	8=43
b:to leave	0=35 1=-29 4=-30
b:to life	0=-32 1=-28
b:to men	6=40
b:to pay	7=39
b:to prospect	7=45
b:to put	1=45 3=28
b:to read	2=-43 7=32
b:to reform	0=28
b:to say	1=-39 4=-38 5=36 6=-30 7=46
b:to see	2=59 3=30
b:to set	3=-33
b:to speak	0=43
b:to stay	4=-25
b:to stop	4=30 8=37
b:to take	4=55
b:to texas	0=36
b:to the	0=31 1=55 4=-91 5=-88 6=-39 7=71
b:to their	6=-28
b:to think	1=33
b:to verify	3=41
b:to work	0=55 1=-53 2=-29 4=-46 7=-41 8=-26
b:to year	7=-40
b:toilet nearby	4=34
b:toilets please	4=44
b:toilettes doivent	4=46
b:toit et	5=65
b:told a	7=48
b:told he	6=76
b:told her	6=47
b:told she	2=62
b:told that	2=31
b:told the	0=75 1=32 5=69 6=-38
b:told to	2=30
b:told us	0=26 1=34 5=-59 6=-30 7=-35 8=55
b:tolstoien corrige	1=38
b:tom s	4=63
b:tombee enceinte	4=52
b:too >	2=27 4=51 5=34
b:took a	0=-25 4=31 8=42
b:took her	0=-41 1=-30 3=30
b:took part	0=63 2=51
b:took unpaid	0=26
b:tooling six	1=-45
b:topic of	5=-34
b:tories >	0=90 4=-53
b:tories and	0=27
b:tories to	0=32
b:tory a	0=-48
b:tory island	0=-26
b:tory mp	0=56
b:total activiste	0=33 8=-25
b:touch with	6=53
b:toujours au	0=-27 4=56
b:toujours il	0=72
b:toulouse >	2=-34
b:tour de	1=-31
b:tours >	0=-28 4=-26 6=-25
b:tous >	0=47 1=-31 3=-30 5=-27
b:tous les	2=51
b:tous ses	0=-44
b:tout >	1=-54 2=-30
b:tout en	5=56
b:tout le	5=32
b:toute croyance	1=45
b:toute l	3=41 4=-31 6=26
b:toute relation	5=33
b:toute vie	5=35
b:toutes les	4=40
b:town >	6=33
b:town hall	6=52
b:town i	6=51
b:town store	6=-31
b:tracabilite adn	2=-34
b:trace et	3=72
b:tracte pour	0=55
b:trade >	0=-54 1=-48 2=-44 3=-43 4=-27 5=-27 6=-35 7=-42 8=-54
b:trade fairs	6=-28 8=-29
b:trade please	1=67
b:trade there	8=63
b:trade union	7=30
b:trade unionist	7=64
b:trading for	8=39
b:tradition >	1=36
b:trafic libere	8=46
b:train >	1=25
b:trained >	2=-28
b:trained as	1=-34 4=-26 5=-26
b:trained at	5=-31
b:trainee became	5=35
b:trainer >	0=-32 1=-31 2=-43 3=-49 4=-47 5=-27 7=-37 8=-63
b:training since	4=32
b:trains as	1=42
b:trait carrier	2=42
b:traitement a	2=47
b:traitement confie	5=45
b:traiteur vegan	1=-28
b:transformation scares	2=-30
b:transformee en	3=47
b:transistors for	4=-25
b:translocation >	2=71
b:transmis a	2=50
b:transmis son	1=39
b:transmission d	2=-38
b:transplant at	4=33
b:travail >	2=53 3=-33 4=-52 5=40
b:travail bien	2=-30 3=-25 5=-35 7=-28 8=-37
b:travail d	1=31 8=50
b:travail de	5=41 6=-28
b:travail en	2=-26 4=36 7=-27
b:travail juriste	4=-26
b:travail par	7=44
b:travail pour	4=70
b:travaille a	0=-29 5=-29 6=26 7=-51
b:travaille avec	3=39
b:travaille en	5=-53
b:travaille pas	0=-58 1=-44 6=-25
b:travaille pour	4=-31
b:travaille pourtant	1=63
b:travailler a	4=36
b:travaillera pas	0=32
b:travailleur handicape	0=-32 4=65
b:travaux d	8=66
b:travel clinic	5=56
b:trawlers before	8=50
b:treasurer >	4=-26 5=-29 6=-25 7=57
b:treasurer of	6=-44 7=-98
b:treasurer unison	7=34
b:treasurer until	0=64
b:treated for	4=90
b:treatment for	4=28
b:treatment is	4=31
b:trente ans	6=-27 8=-26
b:trente compagnons	1=-25
b:tres engage	0=30
b:tresorier de	0=27
b:tresorier du	0=40 6=-40
b:triad his	5=34
b:trial >	8=-28
b:trial day	3=49
b:trial lawyer	8=-29
b:trial participant	3=53
b:trials and	4=53
b:tribunal >	8=28
b:tribunal de	8=26
b:tribunal pour	6=-27 8=-44
b:tribune >	6=58
b:tried to	4=51
b:trimestrielles >	2=32
b:trip hence	5=43
b:trips >	5=50
b:trisomie 21	2=-93 4=88
b:trois >	5=56
b:trois ans	0=-32 3=-34 4=-41 5=-39 6=-36
b:trois essais	3=31
b:trois etapes	5=-54
b:trois fois	1=36 3=50
b:trois heures	4=39
b:trois mois	1=-34 4=64 8=36
b:trois parcs	0=-26
b:trois phrases	3=49
b:trois sous	5=50
b:trompait son	5=40
b:trompe sa	5=95 6=-38
b:trop seche	3=50
b:trotskiste passe	0=50
b:trou de	8=30
b:trouple et	5=46
b:trouve des	5=26
b:trouve sur	5=35
b:trouve un	5=-30
b:trouver ses	8=-26
b:true >	8=43
b:trump supporter	0=59
b:tsa >	4=50
b:tuc >	7=62
b:tuc reps	7=49
b:tuesday evenings	7=54
b:tuesdays >	5=47
b:tuesdays and	4=53
b:tuned the	8=-36
b:turkey >	4=-26
b:turned down	1=37
b:turned marxist	0=-25 1=42
b:turning vegan	1=44
b:turnstile has	3=56
b:tutor >	0=-35 1=-36 3=-31 4=-33 5=-51 7=-31 8=-42
b:twelve years	0=53
b:twenty years	1=73 7=39 8=28
b:twice >	1=-41 2=-39 4=39 5=-45 6=-26 7=-33
b:twice a	5=28 7=-29
b:twice according	0=48
b:twice and	0=-29 3=67 4=-25 8=-46
b:twice in	7=66
b:twins >	5=-26 6=78
b:twins monozygotic	2=42
b:two >	4=76 8=-27
b:two arbitrations	7=-29
b:two children	5=-29 6=-28
b:two conditions	2=34
b:two contractors	7=41
b:two copies	2=74
b:two days	7=46 8=-40
b:two fingers	4=40
b:two gargoyles	1=-25
b:two hours	8=-38
b:two mefv	2=65
b:two mums	6=39
b:two of	5=80
b:two persons	5=54
b:two plants	3=44
b:two summers	0=-25
b:two tours	4=36
b:two with	4=-49 5=-29 6=29
b:two women	0=-41 2=-36 5=-28 8=-45
b:two years	0=34 4=30 8=50
b:typage tissulaire	2=48
b:type 1	2=45 4=79
b:type >	1=-28 3=-41 6=35 8=-31
b:type stored	2=35
b:types with	4=44
b:typing and	2=51
b:typing rhythm	3=39
b:typing test	3=48
b:typist identified	3=30
b:ud cgt	7=55
b:udb >	0=69
b:ugict ingenieur	7=73
b:ump >	0=52 7=-37
b:un >	0=-29 3=-34 4=-49 5=-37 6=-37
b:un accident	4=50
b:un acheteur	5=29
b:un amant	5=75
b:un an	1=-31 4=-26 5=-42 8=25
b:un ancien	0=38 6=41
b:un annuaire	1=43
b:un anxiolytique	4=53
b:un appareil	4=36
b:un arbre	0=43
b:un atelier	8=70
b:un autre	4=-31 5=-32 6=41
b:un badge	3=60
b:un bilan	7=34
b:un blog	0=49 6=-27
b:un bureau	4=44
b:un burger	1=-26
b:un burn	4=46
b:un buste	0=70
b:un cafe	6=61
b:un cancer	2=-30 4=84
b:un centre	2=-26 8=-43
b:un chromosome	2=61 4=-31
b:un client	5=59 8=-44
b:un club	5=54 6=30
b:un comite	0=38
b:un conge	4=51
b:un conseil	0=-64
b:un conseiller	8=64
b:un controle	8=58
b:un corbeau	5=26
b:un corset	4=68
b:un couple	4=-25
b:un deficit	2=51
b:un delit	6=40 8=-25
b:un dirigeant	7=64
b:un doigt	4=48
b:un don	2=58
b:un editeur	2=-27
b:un ehpad	1=-30 4=-50 5=-35
b:un enfant	0=-37 1=-48 4=-101
b:un enregistrement	5=51
b:un entretien	8=33
b:un etablissement	1=42
b:un ex	6=52
b:un film	5=-28 6=-37 8=-29
b:un foyer	4=-39
b:un gene	2=28 4=-36
b:un gite	4=-33
b:un grossiste	4=-44
b:un groupe	4=31
b:un homme	1=-42 2=-25 5=-26 6=38
b:un hotel	6=-62
b:un jeu	2=-31
b:un journal	0=40
b:un juge	8=61
b:un kit	2=62 6=-27
b:un livre	2=43 5=-32 6=34
b:un lycee	1=-27
b:un lymphome	4=42
b:un maitre	1=-45 8=-32
b:un memoire	4=-27
b:un ni	6=34
b:un oeil	4=31
b:un pansement	3=32
b:un parti	0=39
b:un passeport	3=-57 4=-37
b:un pays	6=25 8=-25
b:un petit	6=86
b:un peu	2=51
b:un plan	3=-32 8=-27
b:un poste	0=36 1=-42 4=52 8=33
b:un prelevement	2=54 3=-28 8=-56
b:un profil	3=58
b:un projet	0=45 3=-26
b:un rappel	8=59
b:un referent	5=83
b:un remplacement	1=47
b:un reseau	8=29
b:un risque	2=48
b:un scan	3=72
b:un siege	4=63
b:un soir	5=37
b:un steward	5=-41
b:un syndicat	0=-30 7=27
b:un tdah	4=40
b:un temps	6=34
b:un test	2=117 4=-45
b:un tiers	5=48
b:un tig	8=27
b:un traitement	4=52
b:un vestiaire	1=33
b:unasked >	2=43
b:uncle and	7=44
b:under 12	0=40
b:under caution	8=57
b:under her	0=-31 2=-30 8=-28
b:under his	4=-61
b:under investigation	8=75
b:under occlusion	3=-27
b:under the	5=36
b:une affaire	8=68
b:une agence	3=-31 5=-26
b:une allergie	4=-49
b:une amitie	6=35
b:une ancienne	0=28 6=-32
b:une appli	4=-53
b:une association	5=-28 7=-38 8=-28
b:une aventure	5=50
b:une bagarre	8=47
b:une banque	1=-38 2=-26 3=-49 6=-32 7=-28 8=-66
b:une boutique	6=-25
b:une chaine	0=-47 4=-32
b:une cliente	5=38
b:une collegue	3=-29
b:une commune	0=-44
b:une cooperative	7=70
b:une courtoisie	0=76
b:une deletion	2=49
b:une depression	4=25
b:une deputee	0=-47
b:une ecole	1=25 4=-27 5=-26
b:une eleve	5=27
b:une empreinte	3=-44 5=-32
b:une entreprise	2=69
b:une equipe	4=-35 5=-39
b:une femme	0=-32 5=-55 6=113
b:une ferme	1=52
b:une fournisseuse	5=40
b:une grande	6=50
b:une grossesse	4=56
b:une hernie	4=45 8=-41
b:une heure	4=-49
b:une jambe	4=31
b:une liaison	5=140
b:une ligne	4=-52
b:une liste	7=43
b:une loge	1=112 5=-25
b:une militante	0=63 6=-42
b:une nuit	0=-44 4=-31 5=32
b:une ordonnance	8=30
b:une oreille	4=51
b:une pause	4=47
b:une peine	8=56
b:une petite	4=-43 5=-25 8=-30
b:une photo	3=46
b:une place	4=36
b:une poignee	1=52
b:une poliomyelite	4=57
b:une polyartrite	4=33
b:une precision	0=36
b:une rechute	4=72
b:une relation	4=-25 5=55
b:une revue	3=-28 4=-38 8=-34
b:une serie	6=-30
b:une stagiaire	5=45
b:une start	0=54
b:une these	0=-35
b:une translocation	2=75
b:une tribune	6=61
b:une trisomie	2=-69 4=88
b:une union	7=-28
b:une video	5=39
b:une vie	5=37 6=-25
b:une ville	6=26
b:une voiture	4=46
b:unef puis	0=38
b:unfaithful on	5=51
b:unfaithful throughout	5=45
b:union >	0=-44 1=-32 7=48
b:union activist	0=-31 7=81
b:union advice	7=-36
b:union agent	7=-32
b:union and	7=-25
b:union at	7=46
b:union balpa	7=33
b:union branch	7=44
b:union carbide	7=-26
b:union card	7=62
b:union civile	6=46
b:union coach	7=-56
b:union compliance	7=-29
b:union congress	7=-43
b:union de	0=52 6=-32
b:union departementale	7=-42
b:union des	1=63 7=-73
b:union drive	7=42
b:union duties	7=44
b:union europeenne	0=42 1=-30 7=-53
b:union grants	7=-26
b:union he	7=49
b:union in	7=25
b:union jack	6=-43 7=-71
b:union lapsed	7=61
b:union learning	7=52
b:union local	7=35
b:union man	7=85
b:union member	7=52
b:union of	0=-33 1=-38 3=-32 7=-84
b:union officer	7=-32
b:union organiser	7=25
b:union over	7=63
b:union pacific	1=-39
b:union plays	7=55
b:union rep	4=-29
b:union s	7=29
b:union says	7=35
b:union sportive	7=-28
b:union street	7=-29
b:union two	7=58 8=-38
b:union types	7=-32
b:union when	7=42
b:unionised mr	7=40
b:unionised never	7=49
b:unionist a	7=44
b:unions >	7=-47
b:unions are	0=-28 7=64
b:unions in	7=-31
b:unis >	2=46
b:unison at	7=48
b:unison for	7=35
b:unison on	7=-32
b:unite in	7=76
b:unite tuesday	7=55
b:united fired	7=65
b:united steelworkers	7=62
b:univers c	1=48
b:universities >	5=-26
b:university >	0=59
b:university of	7=-28
b:unlock set	3=38
b:unlocks the	3=58
b:unpaid for	0=39
b:unpaid work	8=42
b:unsa >	1=-34 3=-26 7=74
b:unsa aux	7=49
b:until 2017	0=46
b:until 2020	0=33
b:until 2026	8=77
b:until he	8=56
b:until last	0=53
b:until next	8=36
b:until november	8=53
b:up >	0=55
b:up at	6=35
b:up by	0=-35 1=-39 5=-52 6=-40 7=-28 8=-57
b:up for	1=28 8=65
b:up gay	6=48
b:up in	0=38 7=-37 8=-38
b:up meat	1=45
b:up over	1=35
b:up the	8=-40
b:up to	0=-46 4=-28
b:up when	5=50
b:up with	0=54
b:upbringing conservative	0=53
b:upfront >	8=57
b:upheld >	5=47
b:ups >	1=-39
b:us >	1=-56 2=-41 4=-32 5=-28 7=-37 8=-36
b:us about	8=48
b:us apropos	1=45
b:us he	0=28 5=26
b:us so	8=54
b:us to	3=37 7=-26
b:us when	3=26
b:usage de	3=39 4=51
b:usdaw member	7=52
b:used escorts	5=66
b:used to	1=-26 3=38 5=34 6=-38
b:uses a	4=90
b:usine >	3=-33 5=-26 6=43 7=-31
b:usine de	3=-25 7=38
b:utilisateurs >	5=-25
b:utilitarian bikes	1=-36
b:utilitarian ethics	1=34
b:utrecht >	0=31
b:v leiden	6=-37
b:va a	0=46
b:vaccinated against	4=49
b:vaccinated boosters	4=45
b:vaccins a	4=47
b:vae >	3=-30 8=-31
b:valeurs >	3=55
b:valide jusqu	3=-35
b:value open	6=49
b:van >	0=-25 2=-35 4=-46 7=-33 8=-32
b:vance does	2=29
b:vance s	8=57
b:vannes >	4=25
b:vante pas	8=53
b:variant and	2=46
b:variant de	2=34
b:variant of	2=42
b:vault >	3=39
b:vault with	3=46
b:vaut deux	4=31
b:ve been	0=46 4=36 8=-37
b:ve got	0=-25
b:ve no	0=63
b:ve refused	3=45
b:ve used	6=25
b:vecteur facial	3=53
b:vegan a	1=-81
b:vegan asks	1=31
b:vegan chef	0=-29 1=49 5=-26 8=-46
b:vegan de	1=-36
b:vegan for	1=43
b:vegan livraison	1=-28
b:vegan vegane	1=65
b:vegane militante	1=37
b:vegane par	1=50
b:veganes m	1=47
b:veganism is	1=40
b:vehicule personnel	3=-28 8=-42
b:vein reader	3=50
b:veines de	3=30
b:velo >	0=-61 1=-57 2=-25 5=-33 6=-30 7=-39 8=-42
b:vend des	0=-57 1=-52 2=-61 3=-52 4=-63 5=-30 6=-61 7=-72 8=-42
b:vendeur >	1=-44 3=-47 6=-30 7=-27
b:vendeuse >	0=-34 3=-30 6=-34 8=-32
b:vending machines	5=-28
b:vendu sa	0=-35 1=46
b:venerable d	1=56
b:vente force	7=-31
b:ver di	7=53
b:verification enrolled	3=34
b:verifie par	2=36
b:verifie visage	3=28
b:verifiee >	8=56
b:verify identity	3=38
b:verse au	2=51
b:vertigo no	4=43
b:verts c	0=33
b:very active	0=61
b:very full	4=60
b:very strong	0=-31 7=46
b:vestiaire sans	0=-26 1=35
b:veterinaire >	0=-38 1=-38 2=-25 3=-38 4=-58 5=-50 6=-31 7=-39 8=-39
b:vets >	7=-26
b:veut changer	5=42
b:veuve de	6=29
b:vial et	6=-68
b:victime d	1=-38 2=-34 4=-38 6=-36 8=-76
b:vidal trompait	5=29
b:video >	3=48
b:video et	3=61
b:video interview	3=26
b:video intime	5=49
b:video was	5=40
b:videos a	5=40
b:vie >	1=77
b:vie charnelle	5=60
b:vie depuis	5=49
b:vie est	1=60
b:vie sexuelle	5=82 6=-81
b:vieille ecole	0=59
b:viendrait avec	6=35
b:vient avec	3=-44 4=30 5=-33 8=-31
b:vient d	0=38
b:vient de	0=-52 1=66 7=66
b:vierge >	1=-25 2=-32 3=-25 5=25 6=-35 7=-27
b:vierge a	5=67
b:views warns	0=60
b:vigne >	2=-30
b:vikings d	2=66
b:village as	0=44
b:village choir	6=73
b:ville >	1=-28 5=33 6=43
b:ville ou	6=40
b:villefranche il	8=44
b:vingt ans	2=-39 3=-35 4=-37 5=-32 6=-43 8=-43
b:viola wants	7=52
b:violence after	1=43
b:violence de	1=48
b:violente par	1=34
b:virgin and	5=32
b:virology >	2=31
b:vis en	5=73
b:visa application	3=32
b:visa centre	3=39
b:visa chinois	3=29
b:visa receipt	3=43
b:visa rules	6=44
b:visa too	6=58
b:visa was	3=34
b:visage >	3=46
b:visage d	3=38
b:visage par	3=63
b:visage soit	3=51
b:visage transformee	3=39
b:visait >	8=42
b:visio >	0=43 8=53
b:visite des	5=-37 6=33
b:visite medicale	4=71
b:visiteurs du	1=-38
b:visiteuse medicale	3=-38 4=-71
b:visits prostitutes	5=54
b:visits swingers	5=33
b:vit a	6=-41
b:vit avec	0=-59 1=-35 2=-26 3=-61 4=-25
b:vit depuis	5=-27 6=78
b:vit en	6=48
b:vit selon	1=68 2=-26
b:vit son	1=-38 6=34
b:vivent a	5=49
b:vocal de	3=66
b:vocale reussie	3=37
b:vodka >	6=-30
b:vogel is	1=39
b:voice >	1=40
b:voice authentication	3=33
b:voice coach	0=-25
b:voice of	3=-31
b:voice sample	3=69
b:voice to	3=42
b:voiceprint enrolled	3=30
b:voile moniteur	8=-54
b:voisine >	0=62
b:voisine de	0=32
b:voiture >	0=-33 1=46
b:voiture amenagee	4=35
b:voix de	7=68
b:voix du	0=-26 5=-47
b:voix la	0=-41 3=38
b:voix off	1=-50 3=-38 4=-58 5=-47 6=-27 7=-48 8=-33
b:voix pour	3=46
b:voix sert	3=43
b:voix studio	3=-45
b:vol a	3=-26 4=-31 5=-27 8=-26
b:vol avoue	8=93
b:vol de	0=-39 4=-28 8=-64
b:vol en	8=33
b:vol et	8=57
b:volage d	5=63
b:volontaire il	1=56
b:volontiers >	0=52
b:volt >	0=29
b:volunteer >	0=-40 5=-25
b:vote a	0=68
b:vote la	7=60
b:vote pour	0=29
b:vote rassemblement	0=50
b:vote reads	0=49
b:voted for	2=-32 6=-27
b:voted never	0=74
b:voted remain	0=54
b:voted with	0=-67
b:voter >	0=67
b:votes >	0=28
b:votes but	0=50
b:votes for	0=91
b:votes republican	0=69
b:votre logiciel	3=25
b:voulu que	3=45
b:voyages >	6=49
b:voyages forfaitiste	1=-56
b:vrac dit	4=46
b:vue >	8=73
b:vue en	8=63
b:vue svelte	1=-40
b:wagner >	8=43
b:waiting >	8=28
b:waived >	3=39
b:wales >	0=-26 1=-46 5=-32 7=-30
b:wales that	1=25
b:walk a	3=46
b:walking frame	4=74
b:walking profile	3=42
b:walks with	4=63
b:wall the	3=42
b:want a	6=34
b:want to	0=31
b:wanted for	8=47
b:wanted her	3=38
b:wants a	7=40
b:wants to	7=-37
b:wants two	5=59
b:ward sister	0=-26
b:warden >	0=-26
b:warmth >	8=32
b:warned the	0=-39 5=34 7=69
b:warning letter	3=31
b:warns an	0=57
b:warrant his	8=60
b:warrior gene	2=33
b:warwick and	1=41
b:was a	0=57 2=-54 3=-58 4=-55 5=-58 6=-56 7=35 8=-85
b:was about	0=-31 2=-26 8=-34
b:was all	7=30
b:was arrested	0=-32 8=57
b:was at	1=-33 6=-37 7=57 8=-27
b:was born	2=28 4=81 5=-38
b:was brach	7=44
b:was bullied	6=59
b:was cautioned	3=-40 8=43
b:was cleared	5=-54
b:was commuted	8=46
b:was compared	3=26
b:was confirmed	2=44
b:was convicted	1=-28 8=53
b:was deleted	3=43
b:was deselected	0=48
b:was dismissed	5=38 6=43
b:was elected	7=67
b:was established	2=47
b:was found	8=72
b:was given	7=-43 8=50
b:was handing	0=36
b:was her	0=-42 1=-32 2=-42 3=-67 4=-29 5=-64 6=-72 7=-33 8=-58
b:was his	0=-41 1=-54 2=-41 3=-36 4=-28 6=-58
b:was identified	3=32
b:was in	2=-34 3=-34 6=-29 8=-25
b:was it	1=79
b:was jailed	8=39
b:was leaked	5=41
b:was locked	8=81
b:was mugged	0=-42 4=-30 8=-77
b:was number	0=59
b:was off	4=53 7=-37 8=-27
b:was on	0=-25 3=-30
b:was out	4=46 7=28
b:was outed	6=81
b:was president	0=49
b:was recognised	3=27
b:was recorded	3=59
b:was replaced	8=-40
b:was sacked	7=50
b:was sequenced	2=56
b:was spent	8=83
b:was taken	3=26
b:was the	1=-43 2=-46 3=-66 5=78 6=-60 7=-66 8=-62
b:was told	2=29
b:was treated	4=67
b:was unfaithful	5=67
b:was waived	3=45
b:was wrongly	8=51
b:wasps >	4=44
b:watches pornography	5=37
b:waterloo >	7=69
b:way >	0=33
b:way officer	0=-25
b:we asked	1=31
b:we met	0=58
b:we ve	3=35
b:we were	2=47
b:wearing a	4=41
b:wears a	1=-46 2=-35 5=26 6=-46 8=27
b:wears hearing	4=70
b:wears the	6=66
b:wears two	4=88 8=-28
b:web browsers	3=-31
b:webcam picture	3=41
b:website of	0=28
b:wedding a	1=44
b:wedding planner	1=-29
b:wedding so	6=42
b:week >	1=-29 4=88 7=50 8=-26
b:week as	7=65
b:week end	1=-26 4=-27 6=-25 8=-31
b:weekend gigs	5=-45
b:weekends >	0=27
b:weekly group	1=46
b:weight so	3=32
b:welfare >	7=-32
b:well >	0=-55 2=-26 3=-37 4=-30 5=-36 6=-35 7=-28 8=-63
b:well controlled	4=48
b:well known	1=54
b:went into	7=38
b:were found	5=63 6=-32
b:were lovers	5=37
b:were negotiating	2=37
b:were saved	3=42
b:were taken	3=65 8=-26
b:western union	4=-30 7=-67
b:what the	1=-26 4=26
b:whatever my	5=34
b:whatever they	6=40
b:whatsoever >	0=43
b:wheelchair so	4=48
b:when he	3=36 6=56 7=43 8=-28
b:when i	1=49
b:when it	5=92 6=-33
b:when my	2=-44 3=-25 7=-34
b:when she	1=-31 8=-37
b:when they	5=-29 6=60
b:where he	7=-45
b:where his	8=25
b:where she	3=55
b:where that	6=39
b:whether he	7=48
b:whether her	6=39
b:whether the	3=50
b:which customers	3=-30
b:which had	6=32
b:which has	3=34
b:which he	2=40 7=45
b:which his	3=40
b:which may	0=50
b:which nobody	3=33
b:which she	0=34 1=30 4=25
b:which showed	4=-43
b:which your	1=43
b:while explaining	2=30
b:while we	2=37
b:whitby told	4=-40
b:who became	1=29
b:who dealt	7=-31
b:who found	2=-102
b:who helped	8=-37
b:who interviewed	0=-35 1=58 8=-37
b:who likes	1=68
b:who rejects	1=31
b:who would	5=47
b:whole exome	2=36
b:whole genome	2=33
b:why i	1=36
b:wide risk	2=53
b:wife >	5=50
b:wife and	2=-25 3=-40 4=-47 5=-34 7=-27
b:wife are	2=30 3=-28 4=-25 5=-44 7=-28
b:wife can	6=42
b:wife caught	5=39
b:wife is	1=-37 5=-64 8=-34
b:wife to	6=43
b:will >	0=43 2=-25 6=-37
b:will not	4=55
b:windows hello	3=-29
b:wing every	0=31
b:winner school	8=-52
b:wired new	4=-27
b:wishes to	1=27
b:with 40	3=-53
b:with a	0=-40 1=-66 3=-63 4=49 5=111 6=-28 7=-70 8=-55
b:with addicts	4=66
b:with adultery	5=-30
b:with an	0=65 1=-25
b:with another	6=29
b:with burnout	4=33
b:with colleagues	7=-32
b:with consulting	5=-26
b:with dr	3=41
b:with eight	4=38
b:with epilepsy	8=-26
b:with face	3=34
b:with four	6=51
b:with glandular	4=56
b:with green	0=47
b:with her	1=-51 3=59 5=33 7=-25
b:with him	3=-34 4=-35
b:with his	0=-29 3=26 4=-46 5=-39 6=80
b:with klinefelter	2=46 4=-31
b:with long	4=65
b:with lung	4=-40
b:with marcus	1=34
b:with me	5=34
b:with my	0=-53 1=-29 8=-27
b:with no	1=41 4=25
b:with other	5=31
b:with pressure	3=45
b:with real	8=36
b:with the	0=61 1=-33 3=52 4=-40 5=46 7=28
b:with three	0=-32 4=-30 8=-30
b:with two	1=-37 2=-26 4=-42 6=-28
b:with very	7=46
b:with which	3=-28
b:withdrawn in	3=39
b:within a	8=-41
b:within two	8=-38
b:without being	6=74
b:without names	4=-30
b:wolfsburg then	7=44
b:woman >	5=-28 6=92
b:woman in	5=-26 6=48
b:women according	6=58
b:women no	6=43
b:women one	6=46
b:women s	0=57
b:women says	6=53
b:women to	6=25
b:won a	0=-28 5=-55
b:won t	2=-27 3=-25 4=-37 5=-35 6=-42 7=41
b:won two	7=-28
b:wood refuses	7=33
b:wood thieves	8=-34
b:wool >	1=40
b:word wants	5=51
b:words >	0=38
b:words of	5=38
b:work >	0=-56 1=-52 2=-36 3=-50 4=-56 7=-44 8=-64
b:work by	8=46
b:work certificate	4=26 8=-56
b:work for	8=45
b:work on	0=-26 1=30 2=-44 3=-27 4=-28 5=-31
b:work phone	5=74
b:work since	4=67
b:work with	0=62 1=-34 6=-27 7=-34
b:worked >	3=58
b:worked as	0=-31 7=-29
b:worked evenings	0=36
b:worked with	1=-28 4=40
b:workers party	0=57
b:workers union	7=34
b:workers united	7=45
b:workforce for	7=40
b:workplace rep	7=54
b:workplaces >	6=57
b:works council	0=-63 1=-26 6=-27
b:works from	2=35 4=82
b:works in	1=36 3=57 6=47
b:works part	1=45
b:works team	7=-35
b:workshop >	1=-32 3=-41 4=-26 5=-31 6=-25
b:would again	3=64
b:would both	5=44
b:would do	0=36
b:would guess	0=71
b:would join	1=31
b:would like	0=-26 1=38
b:would move	1=-35
b:would need	4=35 5=-38 6=57 8=-28
b:would not	6=33
b:wouldn t	1=57
b:writes and	4=49
b:writes excellent	4=46
b:writes her	1=32 6=57
b:writes the	2=-36 5=32
b:wrongly >	3=40
b:wrongly accused	8=52
b:wrote a	1=-66 2=-36 3=-36 5=-64 6=-43 7=37 8=-55
b:wrote firmware	7=-28 8=-27
b:wrote her	6=-28
b:wrote in	1=60 2=46 5=58 6=49
b:wrote the	0=-34 1=-45 2=-26 3=-49 6=-25
b:wrote to	8=-33
b:wu s	3=35
b:x >	4=-41 5=86
b:x chromosome	2=47
b:x fragile	2=40
b:xvi au	0=37
b:xviiie siecle	5=-50
b:xx normal	2=27
b:xxy noted	2=46
b:xxy open	2=51 4=-42
b:xxy su	2=35
b:y a	0=27 1=-48
b:y compris	4=39
b:y croit	0=60 1=-53
b:y dna	2=37
b:yann 29	5=30
b:year 9	7=-27
b:year >	1=-57 3=-59 4=-48 5=-69 6=39 7=-68 8=-82
b:year after	0=63
b:year and	0=32 4=41
b:year back	0=35
b:year he	5=58
b:year in	1=36 6=36 8=71
b:year on	7=-33
b:year s	0=-48 3=27
b:years >	2=-54 3=-57 4=-30 5=-36 6=-68 7=-88 8=-43
b:years ago	4=42
b:years and	4=55 5=-26 7=38
b:years as	1=40
b:years coach	7=48
b:years experience	4=36
b:years for	8=82
b:years in	1=-47 4=-59
b:years of	1=-40
b:years on	0=-26 1=-37 7=49
b:years stable	4=64
b:years the	5=45
b:years then	7=63
b:yes aslef	7=56
b:yilmaz has	2=41
b:york chef	8=-27
b:you >	5=39
b:young fine	0=43
b:young lawyer	0=30
b:young offenders	8=84
b:youngest has	4=34
b:your form	1=36
b:youth he	5=74
b:youth wing	0=26
b:yves et	6=73
b:zarathoustra quatre	1=49
b:zebre diagnostiquee	4=47
b:zeman and	0=40
b:zemmour >	0=31
b:zero >	6=54
b:zoe doesn	1=27
b:zone 4	3=33
b:zone controlee	3=41
b:zoo sees	1=58
before:job	-46
before:link	38
before:other	-72
before:person	37
before:work	-85
bias	-106
bias	0=-112 1=-110 2=-113 3=-123 4=-83 5=-102 6=-108 7=-105 8=-88
couple:ex man	6=-33
couple:ex woman	6=-40
couple:her woman	6=98
couple:his man	6=97
couple:his woman	6=-88
couple:man man	6=96
couple:man woman	6=-131
couple:mon man	6=55
couple:other	6=-52
couple:petit man	6=-55
couple:petite woman	6=45
couple:s man	6=39
couple:sa woman	6=33
couple:same	6=214
couple:son woman	6=98
couple:unknown	6=-56
couple:unknown man	6=-79
couple:woman man	6=26
couple:woman woman	6=219
first	33
following:14	60
following:according	63
following:affiche	52
following:all	-49
following:and	75
following:anything	29
following:apparel	-29
following:apres	47
following:are	46
following:arts	-29
following:assistante	-25
following:at	74
following:attached	31
following:au	67
following:back	33
following:bar	-81
following:between	-39
following:by	110
following:came	42
following:carrier	-27
following:centre	-43
following:chaque	46
following:charity	-39
following:cherche	46
following:children	-27
following:claims	-52
following:comme	40
following:consulting	-71
following:convaincu	60
following:convaincue	43
following:convictions	60
following:counsellor	-46
following:coure	-36
following:cours	-54
following:cse	50
following:dans	81
following:dentaires	-58
following:des	-36
following:du	-53
following:during	64
following:early	-26
following:ecrit	51
following:effacees	53
following:est	97
following:et	53
following:etalee	40
following:every	-28
following:figure	47
following:file	50
following:for	67
following:friendly	-60
following:from	58
following:has	-31
following:he	49
following:health	-29
following:hence	25
following:her	55
following:hereditaire	-28
following:himself	75
following:his	85
following:history	-25
following:husband	68
following:il	56
following:in	71
following:is	116
following:it	45
following:j	31
following:je	29
following:judging	32
following:jusqu	52
following:lapsed	48
following:last	85
following:law	-25
following:le	60
following:lecteur	80
following:leeds	-42
following:les	-67
following:like	29
following:lors	52
following:made	67
following:mais	41
following:media	-48
following:member	55
following:misconduct	47
following:my	52
following:n	44
following:ne	44
following:ni	58
following:no	76
following:none	40
following:note	49
following:notoire	29
following:now	58
following:one	-50
following:ont	49
following:opera	-93
following:orientation	-46
following:over	51
following:parle	-36
following:pas	-35
following:pendant	34
following:president	39
following:pris	27
following:prises	26
following:puis	41
following:pupils	-54
following:qu	62
following:que	51
following:rare	47
following:reads	32
following:recommande	44
following:registered	46
following:rep	28
following:rue	-40
following:s	-37
following:says	48
following:se	25
following:section	45
following:see	27
following:selon	52
following:she	103
following:since	62
following:so	105
following:son	43
following:souligne	54
following:sous	50
following:steward	98
following:strasbourg	28
following:street	-25
following:sur	33
following:system	29
following:teenagers	-65
following:testing	-30
following:the	38
following:three	44
following:ticked	25
following:too	69
following:trial	44
following:two	39
following:type	40
following:under	-37
following:une	62
following:until	36
following:wears	40
following:when	36
following:which	40
following:without	53
following:works	57
following:wrote	51
following:x	-25
following:years	51
following:|	59
left:a	47
left:about	-91
left:accord	-40
left:adepte	41
left:admitted	51
left:advises	-63
left:ai	44
left:all	38
left:an	33
left:ancien	46
left:and	29
left:ans	61
left:app	36
left:apparemment	40
left:apparently	89
left:are	65
left:arnaud	-27
left:as	41
left:asked	50
left:at	-37
left:athlete	30
left:au	-37
left:aucune	32
left:aupres	38
left:aux	-32
left:avec	-51
left:award	29
left:bank	28
left:bar	-49
left:be	39
left:beaumont	-30
left:because	54
left:been	39
left:born	-30
left:both	54
left:brother	56
left:but	46
left:by	-63
left:c	-27
left:cadre	-32
left:calls	42
left:candidat	64
left:candidate	26
left:casier	-41
left:catholic	32
left:caught	34
left:celibacy	-45
left:centre	61
left:cercle	43
left:charge	-77
left:chez	56
left:choir	28
left:civil	-39
left:club	33
left:coached	26
left:comedie	-31
left:comme	90
left:compagne	-63
left:company	-38
left:conserve	60
left:contre	-28
left:contributor	-31
left:convinced	34
left:convoyeur	27
left:counsels	46
left:couple	28
left:couples	-25
left:cree	51
left:croix	-43
left:currently	85
left:d	44
left:dans	-117
left:dealt	-28
left:demande	-69
left:denied	58
left:depuis	52
left:deux	46
left:director	-29
left:dirige	65
left:dit	60
left:dix	32
left:doctorate	-42
left:don	34
left:dont	-33
left:dossier	-85
left:drh	-79
left:education	-35
left:educatrice	29
left:eleve	30
left:eleves	-26
left:elle	28
left:en	-77
left:est	85
left:et	-35
left:etait	28
left:ete	47
left:etudes	32
left:eu	40
left:ex	45
left:extrait	-65
left:fait	55
left:family	28
left:fiche	60
left:file	34
left:film	-41
left:firm	49
left:fonde	38
left:form	-26
left:four	-28
left:frere	26
left:gave	71
left:gene	-59
left:genetically	-52
left:geneticienne	-25
left:gilbert	33
left:got	32
left:had	54
left:have	62
left:her	69
left:hereditary	-36
left:his	59
left:history	-68
left:hold	28
left:huet	-31
left:huile	-41
left:husband	28
left:iel	97
left:il	73
left:infirmiere	-97
left:inherited	-31
left:interesse	46
left:it	-30
left:j	66
left:jamais	30
left:je	63
left:joined	-25
left:joint	34
left:judiciaire	-32
left:juriste	-58
left:kept	-53
left:l	35
left:lab	43
left:le	38
left:lecture	-36
left:led	26
left:les	-49
left:ligne	-37
left:lives	53
left:local	37
left:lui	57
left:lycee	-26
left:m	47
left:ma	26
left:magazine	-33
left:maison	-26
left:malades	-61
left:manager	36
left:marche	-29
left:medecin	90
left:medicale	-31
left:member	63
left:mention	25
left:mere	46
left:mois	-32
left:mon	80
left:mother	46
left:mr	41
left:ms	67
left:my	58
left:n	58
left:national	39
left:never	30
left:no	53
left:non	69
left:not	70
left:note	55
left:notre	-43
left:now	52
left:of	26
left:on	-48
left:once	57
left:one	61
left:orientation	-38
left:ou	-25
left:our	34
left:out	-73
left:own	57
left:paid	40
left:parole	57
left:parquet	35
left:part	54
left:pas	54
left:passed	75
left:passeport	-46
left:patients	-34
left:people	-36
left:philosophie	91
left:play	-46
left:police	-57
left:policiers	-30
left:porte	34
left:predispose	-33
left:predisposed	-31
left:prevention	-33
left:public	26
left:qu	66
left:que	35
left:quitte	49
left:raised	32
left:raison	25
left:ran	-41
left:rather	36
left:ray	-27
left:red	29
left:referee	35
left:refuse	45
left:relations	-26
left:reports	-45
left:rewrote	-39
left:risque	-26
left:role	-34
left:roll	-26
left:rolled	-26
left:runs	-40
left:s	29
left:sa	29
left:sait	50
left:salarie	-28
left:sans	-67
left:sat	45
left:says	41
left:scene	-31
left:school	-50
left:science	-39
left:se	51
left:sells	-96
left:serait	53
left:served	50
left:ses	87
left:set	-51
left:sex	-48
left:signature	-29
left:six	34
left:soeur	33
left:sold	-40
left:son	57
left:speaks	25
left:still	28
left:strike	37
left:strong	-29
left:students	-32
left:suis	35
left:sur	-119
left:teacher	44
left:team	41
left:that	73
left:therapy	-34
left:they	78
left:titre	55
left:typing	-38
left:un	54
left:up	60
left:us	50
left:usine	-60
left:ve	54
left:vente	-31
left:very	-52
left:was	34
left:we	39
left:wears	35
left:wedding	-28
left:when	40
left:which	-36
left:wife	73
left:won	34
left:worked	-32
left:wrote	-26
left:x	-25
mark:COMMA	107
mark:|	70
mask	-280
mentions:1	-80
mentions:3	96
mentions:4	183
nearest:job job	-71
nearest:job link	-63
nearest:job person	39
nearest:link	73
nearest:link job	67
nearest:link link	78
nearest:link person	64
nearest:link |	51
nearest:other	-120
nearest:other job	-45
nearest:other link	-40
nearest:other work	-97
nearest:person	71
nearest:person link	-32
nearest:person other	-38
nearest:person person	101
nearest:person |	97
nearest:work	-108
nearest:work link	-56
nearest:work other	-31
nearest:work person	-76
nearest:work work	-56
nearest:work |	-73
nearest:|	42
nearest:| |	36
next:head	-82
next:job	-62
next:link	71
next:person	70
next:work	-44
next:|	33
none	-127
other	-223
other:BIOMETRIC	0=-181 1=-176 2=-167 4=-144 5=-171 6=-183 7=-156 8=-164
other:CRIMINAL_CONVICTION	0=-184 1=-190 2=-127 3=-163 4=-160 5=-166 6=-169 7=-208
other:GENETIC	0=-174 1=-183 3=-199 4=-173 5=-196 6=-188 7=-159 8=-197
other:HEALTH	0=-176 1=-199 2=-130 3=-157 5=-131 6=-210 7=-212 8=-149
other:PHILOSOPHICAL_BELIEF	0=-152 2=-196 3=-189 4=-200 5=-151 6=-212 7=-197 8=-198
other:POLITICAL_OPINION	1=-84 2=-193 3=-163 4=-138 5=-209 6=-143 7=-96 8=-186
other:SEXUAL_ORIENTATION	0=-180 1=-203 2=-187 3=-201 4=-208 5=-128 7=-184 8=-201
other:SEX_LIFE	0=-221 1=-205 2=-222 3=-167 4=-201 6=-183 7=-170 8=-212
other:TRADE_UNION_MEMBERSHIP	0=-233 1=-142 2=-172 3=-179 4=-171 5=-114 6=-187 8=-202
previous:a	68
previous:about	-55
previous:ai	68
previous:an	35
previous:ans	46
previous:app	32
previous:apparently	58
previous:applicant	53
previous:are	35
previous:au	-38
previous:aucune	39
previous:aurait	29
previous:avoir	26
previous:bar	-43
previous:be	54
previous:by	-64
previous:candidat	44
previous:candidate	74
previous:carries	-31
previous:carry	26
previous:cleaned	-48
previous:compagne	-80
previous:consultant	-28
previous:conviction	-52
previous:convinced	33
previous:counsels	49
previous:croix	-30
previous:currently	94
previous:dans	-76
previous:de	-62
previous:demande	-26
previous:dit	53
previous:does	33
previous:du	-28
previous:elle	44
previous:en	-37
previous:engagement	-29
previous:est	134
previous:et	-64
previous:ete	48
previous:ex	33
previous:found	59
previous:had	90
previous:have	64
previous:he	-40
previous:her	42
previous:hereditary	-30
previous:his	30
previous:hold	27
previous:holds	38
previous:il	34
previous:in	-44
previous:jamais	34
previous:je	36
previous:l	57
previous:la	-25
previous:le	39
previous:les	-40
previous:local	34
previous:lui	31
previous:lycee	-35
previous:m	-54
previous:ma	31
previous:medecin	51
previous:meme	-34
previous:mission	-36
previous:mme	-67
previous:mon	54
previous:my	76
previous:n	-36
previous:never	28
previous:no	49
previous:noel	-29
previous:non	56
previous:not	46
previous:note	74
previous:notre	-40
previous:now	40
previous:of	55
previous:on	-55
previous:once	40
previous:opted	-36
previous:own	53
previous:pas	-26
previous:passed	65
previous:passeport	-63
previous:patissiere	-25
previous:philosophie	85
previous:pour	44
previous:qu	25
previous:ran	-30
previous:reussi	43
previous:roll	-35
previous:s	38
previous:scene	-31
previous:school	-40
previous:sells	-100
previous:ses	77
previous:sex	-66
previous:she	80
previous:son	28
previous:still	45
previous:strong	-25
previous:students	-32
previous:suis	31
previous:sur	-74
previous:t	28
previous:taken	-32
previous:taught	-28
previous:test	29
previous:that	44
previous:the	-27
previous:their	-46
previous:they	57
previous:un	90
previous:une	35
previous:union	-47
previous:ve	65
previous:who	76
previous:with	-49
previous:x	-25
right:000	-32
right:12	45
right:14	52
right:17	29
right:1981	37
right:1994	44
right:2	44
right:20	-37
right:2006	28
right:2009	35
right:2010	26
right:2013	65
right:2014	43
right:2015	44
right:2016	68
right:2018	70
right:2020	117
right:2022	38
right:22	34
right:50	72
right:8	29
right:a	41
right:accident	52
right:according	93
right:affaire	38
right:affaires	-28
right:affiche	82
right:after	51
right:age	83
right:ai	42
right:aiment	-35
right:alsace	-38
right:americaine	-36
right:ancien	37
right:ancienne	63
right:anime	37
right:anything	32
right:applicant	51
right:apres	76
right:artiste	48
right:arts	-27
right:as	27
right:asked	47
right:asks	72
right:assistant	-25
right:assistante	-37
right:assume	25
right:at	65
right:atelier	-29
right:au	44
right:august	36
right:aussi	34
right:aux	48
right:avant	-48
right:avec	26
right:back	82
right:bakery	-43
right:bar	-66
right:been	31
right:belfast	49
right:best	-34
right:between	32
right:bien	65
right:blogs	-27
right:boss	-34
right:both	79
right:boys	30
right:brings	57
right:by	48
right:cafe	-65
right:can	34
right:carrier	-35
right:casino	25
right:cause	-35
right:cela	41
right:cell	59
right:cfe	-29
right:cgt	-40
right:chaine	-45
right:chaque	62
right:charity	-35
right:chef	59
right:cherche	53
right:children	-30
right:choice	45
right:cite	31
right:claims	-29
right:class	-31
right:clients	-55
right:coach	31
right:coffee	-52
right:colleague	37
right:college	-52
right:collegue	43
right:comme	50
right:commuting	-31
right:company	45
right:completed	36
right:consulting	-73
right:convaincu	76
right:convaincue	46
right:conviction	45
right:convictions	44
right:counsellor	-36
right:couple	-26
right:courrier	-71
right:cours	-29
right:cse	52
right:cuisine	-53
right:curator	-28
right:dans	55
right:day	35
right:days	53
right:deleted	26
right:demande	52
right:demissionne	35
right:dentaires	-26
right:dernier	53
right:design	-40
right:deux	68
right:dimanche	47
right:dirige	34
right:disease	-36
right:dit	50
right:dix	-71
right:doctorat	-25
right:dog	49
right:donne	39
right:dossier	59
right:du	-60
right:during	69
right:ecole	-26
right:ecrit	51
right:editeur	-28
right:editor	-38
right:effacees	56
right:eleve	69
right:elle	30
right:employed	-40
right:employeur	-40
right:en	52
right:engineer	-30
right:entreprise	-35
right:erreur	29
right:essais	33
right:est	46
right:et	45
right:etalee	46
right:ethique	-42
right:every	-40
right:eviter	47
right:ex	29
right:executive	53
right:extrait	31
right:famille	25
right:fbi	29
right:fier	35
right:fiere	41
right:fifteen	61
right:figure	32
right:file	52
right:film	-82
right:fois	50
right:for	52
right:foreman	37
right:form	34
right:forty	31
right:france	39
right:friendly	-63
right:from	110
right:gene	-46
right:gestion	-51
right:goes	-31
right:gout	-49
right:h	-32
right:habit	45
right:handler	-62
right:hands	52
right:harassment	-28
right:hardware	-32
right:has	-45
right:hcr	31
right:he	41
right:head	83
right:health	-60
right:her	64
right:hereditaire	-39
right:heures	36
right:him	62
right:himself	93
right:his	92
right:home	36
right:hommes	-33
right:hospital	34
right:huit	-32
right:huntington	-26
right:husband	62
right:i	38
right:identite	25
right:il	79
right:ils	45
right:initiative	-39
right:intern	-30
right:interview	64
right:is	32
right:it	90
right:its	-66
right:j	40
right:jamais	28
right:judging	36
right:juin	63
right:june	54
right:jusqu	26
right:keep	72
right:kept	29
right:l	29
right:la	47
right:lab	-48
right:ladders	42
right:lapsed	53
right:last	25
right:law	-67
right:le	108
right:lecteur	82
right:lecturer	-56
right:led	51
right:leeds	-47
right:left	94
right:les	34
right:letter	-54
right:lettre	77
right:life	31
right:like	-25
right:livre	61
right:loan	-67
right:locks	38
right:logiciel	42
right:lors	41
right:made	44
right:mais	31
right:maison	27
right:man	50
right:marche	-90
right:married	50
right:master	-28
right:matin	25
right:may	46
right:me	29
right:media	-46
right:member	128
right:membre	33
right:mention	35
right:mentioned	43
right:mere	-32
right:merger	-35
right:mesuree	-68
right:metier	-35
right:misconduct	44
right:mme	46
right:mon	39
right:mortgage	44
right:municipal	-27
right:mutation	-33
right:n	44
right:nanterre	-31
right:nantes	48
right:ne	52
right:need	49
right:needs	43
right:neuf	37
right:never	30
right:nhs	-34
right:ni	30
right:night	27
right:no	43
right:non	-64
right:none	47
right:not	-44
right:note	49
right:nothing	-56
right:notoire	26
right:nous	43
right:october	56
right:of	-47
right:ohio	61
right:oil	-62
right:on	38
right:one	-55
right:only	27
right:ont	48
right:open	-45
right:opera	-81
right:orientation	-63
right:out	85
right:own	70
right:packaging	-41
right:paie	-56
right:parle	-36
right:part	-53
right:passe	38
right:peintre	-34
right:pendant	64
right:peu	53
right:pilot	-28
right:plaisante	-28
right:planning	-57
right:plant	68
right:please	46
right:poland	32
right:police	73
right:positive	71
right:post	-66
right:poste	50
right:precise	33
right:prefere	27
right:prelevement	-33
right:premier	-38
right:press	-78
right:pressure	40
right:pride	26
right:pris	41
right:prises	27
right:product	-35
right:productions	-85
right:professeur	-41
right:projet	-32
right:prouve	29
right:psychiatrie	-59
right:public	41
right:puis	36
right:pupils	-40
right:quatre	45
right:que	52
right:radio	-52
right:read	39
right:reading	-26
right:receptionist	-39
right:recommande	35
right:recruiter	39
right:referee	-48
right:refuse	50
right:refused	27
right:registered	47
right:rejoindre	-29
right:repair	-27
right:report	-80
right:research	-30
right:responsable	-26
right:retirement	-49
right:rien	78
right:rue	-34
right:runner	-42
right:runs	48
right:sa	123
right:sacked	-26
right:said	69
right:salons	29
right:sans	40
right:sante	82
right:says	62
right:school	40
right:se	51
right:second	74
right:secretaire	-69
right:section	57
right:security	-31
right:sein	40
right:sells	47
right:selon	89
right:sent	36
right:service	66
right:she	48
right:shifts	35
right:shop	-30
right:since	70
right:site	-26
right:six	42
right:so	132
right:soho	-84
right:solicitor	-36
right:solidaires	-35
right:souhaite	28
right:souligne	74
right:sous	36
right:speaks	-31
right:sprint	35
right:stade	-26
right:staff	-31
right:steward	58
right:street	-32
right:suivi	39
right:supplier	35
right:sur	62
right:system	34
right:t	49
right:tablette	40
right:taste	-43
right:team	-53
right:teenagers	-42
right:teens	31
right:telephone	-28
right:test	-35
right:the	53
right:then	34
right:they	27
right:thinks	41
right:three	42
right:through	-54
right:till	39
right:time	33
right:told	44
right:too	62
right:toujours	55
right:tours	29
right:tous	51
right:tout	43
right:travel	28
right:treasurer	51
right:trente	27
right:trial	50
right:turned	35
right:twins	36
right:two	72
right:type	57
right:under	-34
right:une	78
right:union	-51
right:unpaid	28
right:until	49
right:up	28
right:us	31
right:vie	80
right:vise	31
right:visite	70
right:warned	30
right:was	49
right:we	48
right:wears	34
right:week	107
right:well	-41
right:were	41
right:whatever	41
right:when	98
right:which	64
right:wife	25
right:with	76
right:without	43
right:won	-64
right:words	28
right:work	98
right:working	45
right:works	62
right:writes	-75
right:wrote	80
right:y	57
right:year	65
right:years	92
role:hint	-43
role:hint	0=-64 1=-57 2=-72 8=-30
role:statement	0=57 1=59 2=30 3=97 4=44 5=141 6=57 7=69 8=59
role:statement	76
role:topic	0=27 1=62 2=29 3=104 5=80 6=61 7=84 8=81
role:topic	67
role:trait	1=37 2=79 4=45 5=79 7=-80
role:trait	61
s:23an	2=75 7=-25 8=-27
s:23and	2=53 3=-38 8=-31
s:aban	8=40
s:aband	3=-25 8=31
s:abatt	2=-34
s:aber	0=42 1=62
s:aberd	1=61
s:abim	3=53
s:abor	7=-28
s:abou	0=-36 1=-89 3=-83 4=-44 7=-80 8=34
s:abse	3=-48 6=-29 7=34
s:absen	0=-33 3=-52 7=38
s:abso	8=-39
s:absol	8=-36
s:abst	1=-68 2=-47 3=-37 5=106 6=-52 7=-48 8=-54
s:abste	0=48 7=-32
s:absti	1=-27 2=-45 5=95 6=-29 7=-27 8=-26
s:absu	1=62
s:absur	1=64
s:acad	1=-34 5=-31 6=-33
s:acade	1=-34 4=-28 5=-32 6=-28
s:acce	0=-83 1=-48 2=-68 3=43 4=-96 5=-81 7=-65 8=-58
s:accep	3=35
s:acces	0=-33 1=-25 2=-36 4=-59 5=-58 6=-45 8=-56
s:acci	2=-27 5=42 6=-26 7=25
s:accid	5=57 7=34
s:acco	2=-49 3=-35 5=-25 7=-85 8=-75
s:accom	1=-28 2=-25 4=-30 5=-29
s:accor	1=59 2=25 3=34 5=-76 6=51 7=-42
s:accou	0=-70 1=-45 2=-94 3=-108 4=-91 5=-37 6=-110 7=-78 8=-95
s:accr	0=-42 3=-35 4=58 6=-39 7=-25 8=-54
s:accro	4=74
s:accu	0=-33 1=-44 2=-58 3=-66 4=-36 5=-58 7=-36
s:accus	2=-25 8=32
s:acha	0=-97
s:ache	0=-30 1=-38 2=-32 3=-29 4=-28 6=-81 7=-38 8=-44
s:achet	0=-29 1=-52 3=-29 4=-44 5=-32 6=-59 7=-29 8=-31
s:acht	0=36
s:achte	0=39
s:acqu	0=-26 1=-58 2=-49 3=-58 6=-42 7=-39 8=59
s:acqui	0=-30 1=-53 2=-43 3=-38 4=-30 5=-31 6=-27 7=-34 8=46
s:acro	2=-44 3=-36
s:acros	2=-39
s:acte	1=-32 2=-28 3=-28 4=-36 5=-37 6=-52 8=-40
s:acti	0=34 1=-45 2=-49 4=-62 5=-30 6=-76 7=55 8=-84
s:actio	0=-29 1=-31 8=-45
s:activ	1=-51 2=-29 3=-26 4=-53 6=-61 7=65 8=-55
s:actn	2=53
s:acto	0=-46 1=-35 3=-74 4=-41 5=-52 6=-48 7=-41 8=-57
s:actor	3=-52 5=-36 6=-25 7=-26 8=-30
s:actu	3=43 4=-43 6=-25
s:actua	1=28
s:actue	3=48
s:acut	1=-49 2=-50 3=-45 4=-52 6=-30
s:adai	6=35
s:adap	0=-53 1=-40 2=-61 3=-45 5=-75 6=-44 7=-25 8=-35
s:adapt	0=-59 1=-32 2=-70 3=-41 4=-46 5=-71 6=-43 7=-27 8=-29
s:adde	6=26
s:addi	4=-31 5=81 6=-33
s:addic	1=-27 5=79 6=-40
s:addr	2=-27 5=-25 7=-29
s:addre	2=-25 5=-28 7=-29
s:adep	1=51 2=-35 3=-32 4=-31 5=31 6=-28 7=-30 8=-27
s:adept	0=-38 1=54 2=-31 4=-34 5=45 6=-32 7=-28
s:adey	0=25
s:adhe	0=44 2=-43 3=-48 4=-57 5=-61 6=-61 7=82 8=-55
s:adher	2=-39 3=-46 4=-26 5=-34 6=-39 7=75 8=-53
s:adhes	6=-32 8=-31
s:adjo	0=-45 1=-44 2=-40 3=-45 4=-48 5=-72 6=-43 7=-40 8=-33
s:adjoi	0=-40 1=-44 2=-34 4=-43 5=-61 6=-48 7=-39 8=-47
s:adju	6=-29 7=-25
s:admi	0=-57 1=-86 2=-54 3=-57 4=-78 5=-29 6=-42 7=-49 8=-26
s:admin	0=-45 1=-51 2=-44 3=-55 4=-61 5=-54 6=-54 7=-53 8=-68
s:admit	1=-25 3=-37 4=-32 5=33 6=-29 8=37
s:adole	2=36
s:adop	2=-26 4=-25 5=-50 6=35 7=-25
s:adopt	2=-34 4=-26 5=-47 7=-27
s:ador	6=68
s:adore	6=56
s:adul	0=-73 1=-84 2=-57 3=-69 4=-44 5=49 6=-67 7=-69 8=-79
s:adult	0=-42 1=-34 2=-28 3=-42 5=40 6=-42 7=-41 8=-34
s:adve	0=-31 6=-39
s:advi	0=-25 1=-72 2=-68 3=-107 4=-86 5=-76 6=-76 7=-101 8=-80
s:advic	4=-26 7=-34
s:advis	0=-38 1=-68 2=-76 3=-77 4=-108 5=-77 6=-73 7=-99 8=-79
s:advoc	1=50
s:aeri	0=-51 3=-49 7=-35 8=-37
s:aerie	0=-38 1=-36 2=-25 3=-44 8=-36
s:aero	0=49 3=-55 4=-30 5=-26
s:aerop	0=28 3=-47 4=-35 5=-37
s:affa	0=-125 1=-85 2=-100 3=-66 4=-104 5=29 6=-79 7=-90 8=-52
s:affai	0=-81 1=-86 2=-86 3=-87 4=-105 6=-71 7=-94 8=-41
s:affe	6=25
s:affec	2=39 8=-31
s:affi	0=84 1=31 3=-34 4=-40 5=-47 6=-39 7=82 8=-33
s:affic	0=72 1=-28 2=37 5=-27 6=-28 7=-44
s:affil	0=47 1=-25 5=-27 7=78 8=-28
s:affir	0=59 1=63 5=-29
s:affr	8=58
s:affra	8=75
s:afte	1=62 4=36 7=-37 8=40
s:after	1=29
s:agac	0=40
s:agace	0=41
s:agai	0=51 1=-36 2=27 3=55 5=-71 6=-59 7=-39
s:again	0=58 1=-43 2=36 4=-44 5=-28 6=-41 7=-30
s:agen	0=-70 1=-101 2=-115 4=-96 5=-40 6=-124 7=-84 8=-58
s:agenc	0=-92 1=-67 2=-76 3=54 4=-62 5=-27 6=-64
s:aggr	2=-57 3=-29
s:aggre	2=-45
s:agil	1=-31 2=-32 3=-39 4=-40 5=-25 6=-25 7=-44 8=-28
s:agile	2=-32 3=-29 4=-32 7=-46
s:agno	0=-60 1=55 2=-40 3=-48 4=-64 5=-74 6=-57 7=-53 8=-61
s:agnos	0=-64 1=93 2=-67 3=-40 4=-60 5=-83 6=-80 7=-75 8=-70
s:agre	0=-34 1=-41 2=-38 4=-48 5=-37 7=-30 8=48
s:agree	3=39
s:agreg	0=-45 1=-26 2=-30 3=-37 4=-37 5=-34 7=-36 8=-33
s:agrem	8=60
s:agri	5=-25 7=39
s:agric	5=-25 7=61
s:ahma	0=33
s:ahmad	0=35
s:aili	0=-45 1=-36 3=-29 4=-29 6=-32
s:ailin	0=-27 1=-28 3=-28 4=-32 6=-28
s:aime	8=-45
s:ains	0=40
s:airl	0=-36 1=-40 3=-38 4=-43 5=-38 6=-42 7=-71 8=-43
s:airli	0=-32 1=-48 3=-28 4=-43 5=-45 6=-31 7=-69 8=-43
s:airp	2=-29 3=-41 4=-30 5=-31
s:airpo	1=-26 2=-33 4=-29
s:alar	0=-32 3=-25 4=-49 5=-45 6=-33 8=-41
s:alarm	0=-32 3=-26 4=-45 5=-39 8=-54
s:albu	0=-31 1=-34 2=-30 3=-32 4=-51 6=-30 8=-56
s:album	8=-25
s:alco	0=-41 1=-62 3=-46 4=92 5=-83 6=-37 7=-29 8=33
s:alcoh	3=-28
s:alcoo	0=-29 1=-36 3=-25 4=76 5=-76 8=59
s:alde	4=38
s:alge	0=43
s:alger	0=51
s:algo	2=-56 3=28 5=-28 6=-30
s:algor	0=-34 2=-73 5=-31
s:alik	2=-39
s:alim	0=-28 4=-43 7=-35
s:alime	0=-25 4=-26
s:alla	3=-30
s:allar	3=-31
s:alle	0=-58 1=-76 3=-47 4=60 5=-102 6=-72 7=-78 8=-79
s:allel	2=38
s:allem	0=-46 1=-38 2=-32 3=-36 4=-30 5=-32 6=-32
s:aller	0=-37 1=-55 2=-56 4=69 5=-52 6=-54 7=-36 8=-50
s:alli	0=41 7=26
s:allia	0=42 7=47
s:allo	1=27 3=-28 6=-44 7=-32 8=58
s:alloc	8=68
s:alon	0=46 2=72 3=34 4=-29
s:alph	2=28
s:alsa	2=-35 4=-53 7=-31
s:alsac	4=-57 8=-25
s:alte	0=-38 8=-25
s:alter	0=-33 4=-28 7=-26 8=-27
s:altr	1=40
s:altru	1=37
s:alzh	0=-33
s:alzhe	0=-29 2=26
s:amad	3=33
s:aman	0=-53 1=-36 3=-44 4=-46 5=140 6=-33 7=-44 8=-51
s:amant	5=81 6=-36
s:amat	0=-30 3=-28 6=-31 8=-46
s:amate	0=-35 1=-31 3=-30 4=-30
s:amba	3=27
s:ambas	4=-32
s:ambu	0=-48 1=-39 2=-44 3=-40 4=-34 5=-63 6=-41 8=-50
s:ambul	0=-47 1=-47 2=-55 3=-35 4=-42 5=-38 6=-39 7=-37 8=-45
s:amel	0=-25 2=-33 4=-31 7=-38 8=-32
s:ameli	0=-37 3=-30 4=-29 5=-33 7=-27 8=-35
s:amen	4=63 8=60
s:amena	4=54
s:amend	8=45
s:amer	0=43 1=-28 2=79 6=-43 8=-37
s:ameri	1=-28 2=73 3=-27 5=-40 6=-44
s:amia	7=-28 8=-42
s:amic	1=-25 7=30 8=-54
s:amicu	7=57
s:amit	1=-31 3=-40 4=-45 5=-51 7=-25
s:amiti	3=-40 4=-35 5=-46
s:amon	0=55 1=-38 4=-42
s:amou	0=-47 1=-32 2=-62 4=-56 6=-68 7=-50 8=-62
s:amour	2=-28 7=-25 8=-32
s:ampl	4=-25
s:ampli	4=-25
s:ampu	4=45
s:amput	4=45
s:anal	0=-88 1=-77 3=-32 4=-78 5=-92 6=-81 7=-104 8=-45
s:anale	1=26
s:analy	0=-69 1=-63 2=-27 4=-87 5=-63 6=-98 7=-94 8=-42
s:anar	1=86 6=-25
s:anarc	1=68
s:ance	0=-28 3=-38 5=-27 7=-25 8=-35
s:ances	0=-31 3=-47 5=-33 7=-27 8=-30
s:anci	0=62 2=-63 3=-42 7=31
s:ancie	0=43 2=-67 3=-52 4=36 5=53
s:anem	2=60
s:anemi	2=55
s:ange	4=-33 5=-48
s:angi	2=48
s:angio	2=29
s:angl	0=-44 1=-46 2=-39 4=-54 5=-50 6=-68 7=-45 8=-61
s:angla	0=-38 2=-25 4=-37 5=-33 6=-32 8=-34
s:angli	0=-26 1=-50 4=-44 5=-43 6=-37 7=-43
s:anim	0=-27 2=-75 3=-82 4=-43 5=-64 6=-43 7=-89
s:anima	0=-25 1=44 2=-56 3=-42 4=-69 5=-61 6=-64 7=-63 8=-59
s:anne	6=54
s:anno	3=-38 6=30
s:annon	2=-37 3=-28 6=27
s:annu	0=-50 2=-68 3=-49 4=-69 5=-93 6=-75 7=-72
s:annua	0=-26 1=28 4=-44 6=-38 7=-31
s:annue	0=-52 1=-34 3=-46 4=-27 5=-63 6=-59 7=-31 8=-49
s:anom	2=81
s:anoma	1=-25 2=91
s:anon	0=59 5=-33 8=54
s:anony	0=44 2=-30 5=-25 8=55
s:anot	1=-26 3=-28 4=-49 6=73 7=-27
s:anoth	0=-29 1=-28 4=-31 6=85
s:answ	0=-43 1=-35 4=-27 5=-31 6=-66 7=-25 8=-39
s:answe	0=-35 1=-40 2=-30 3=-26 5=-28 6=-66 8=-27
s:ante	4=-31 8=61
s:antec	8=57
s:anth	0=-40 1=133 2=-26 4=-50 6=-50 8=-46
s:anthr	0=-33 1=146 3=-42 4=-29 6=-52 8=-39
s:anti	0=-58 1=84 6=-49 7=-50 8=-79
s:antic	0=34
s:antid	4=29 8=-49
s:antin	1=42
s:antiq	4=-26 8=-30
s:antis	0=-47 1=123
s:antit	2=35
s:antw	5=43
s:antwe	5=43
s:anxi	4=49
s:anxie	4=-26
s:anxio	4=47
s:anyo	5=34
s:anyon	5=32
s:anyt	0=34 1=35 7=34 8=32
s:anyth	0=57 1=26 8=32
s:apai	4=-25 8=-29
s:apais	4=-28 5=-55 6=-32
s:apart	0=38
s:apne	4=59
s:apoe	2=56
s:apol	0=50
s:apoli	0=61
s:appa	1=27 4=42 5=-32 7=-48
s:appar	3=-26 6=-36
s:appe	1=-25 2=-34 3=-60 4=-58 5=-53 6=-38 7=-44 8=54
s:appea	0=-51 4=-32 6=-38 7=-31 8=-35
s:appel	1=-27 2=-29 3=-27 4=-25 6=30 7=-30
s:appl	1=26 2=34 3=28 5=-35 7=31 8=28
s:appli	0=28 1=39 2=39 8=32
s:appo	0=-30 4=50 6=-25 7=-25 8=-27
s:appoi	4=-26 6=-25
s:appor	4=66
s:appr	1=-70 2=-53 3=-66 4=-64
s:appre	0=-63 1=-55 2=-49 3=-37 4=-52 5=36 6=-43 7=-52 8=-50
s:appri	0=40 6=41
s:appro	0=-43 1=-44 5=-29 6=-37 7=-27 8=72
s:appu	2=50
s:apre	1=25 2=27 5=77 6=53 8=37
s:apri	3=30
s:apro	1=41
s:aprop	1=39
s:arbi	0=-39 1=-44 2=-42 3=-26 4=-54 5=-57 6=-44 7=-42 8=-38
s:arbit	0=-40 1=-46 3=-27 4=-52 5=-41 7=-53 8=-55
s:arbr	0=54 2=-37 4=-31 7=-27 8=-29
s:arch	0=-105 2=-78 3=-61 4=-91 5=-82 6=-41 7=-92 8=-113
s:arche	0=-30 1=-25 2=-26 5=-32 7=-25 8=-26
s:archi	0=-70 2=-63 3=-51 4=-60 5=-88 7=-75 8=-104
s:arme	0=49 1=55 8=-56
s:armem	0=34
s:arna	2=-26 5=-31
s:arnau	2=-31 5=-29
s:arno	1=32
s:arou	0=-28 4=-39
s:aroun	0=-28 4=-44
s:arra	4=-29 5=44
s:arran	5=28
s:arre	0=-46 1=-74 3=-72 4=129 5=-68 6=-85 7=-86 8=51
s:arres	2=30 4=-48 5=-33 6=-38 7=-30
s:arret	0=-39 1=-28 2=-27 3=-42 4=33 5=-51 7=-29 8=27
s:arri	4=-34 5=-29 6=-50 7=28 8=-30
s:arrig	8=-42
s:arriv	4=-42 5=-35 6=-42 7=45
s:arso	8=29
s:arth	4=46
s:arti	1=-66 2=-57 3=-114 4=-79 5=-42 6=-36 7=-35 8=-28
s:artic	6=-32 7=32
s:artis	0=-65 1=-47 2=-56 3=-61 4=-71 5=-55 6=-33 7=-57 8=-34
s:asce	0=-25 1=52 2=32 3=-33 4=41 7=-25
s:ascen	4=46
s:ascet	1=37
s:asex	0=-30 1=-50 2=-45 3=-46 4=-41 5=64 6=83 7=-36 8=-44
s:asexu	0=-30 1=-34 2=-45 3=-40 4=-28 5=34 6=36 8=-53
s:ashk	2=54
s:ashke	2=52
s:asil	0=40
s:aske	3=29 6=26 7=-43
s:aski	3=31
s:askin	3=33
s:asle	7=62
s:asma	4=49
s:asmat	4=55
s:assa	0=26 8=85
s:assau	8=80
s:asse	0=-64 2=-58 4=-80 5=-84 6=-77 7=-73 8=-70
s:assem	0=-72 1=-63 2=-41 3=30 4=-40 5=-35 6=-52 7=-49 8=-43
s:assen	1=33
s:asses	3=-28 8=-43
s:assi	0=-81 1=-95 2=-88 3=-90 4=-99 5=-110 6=-87 7=-103 8=-40
s:assig	8=64
s:assis	0=-77 1=-71 2=-76 3=-86 4=-106 5=-103 6=-84 7=-105 8=-102
s:asso	0=-91 2=-68 3=-63 4=-68 5=-31 7=-37
s:assoc	0=-93 2=-74 3=-63 4=-90
s:assu	0=-61 1=-54 3=-50 4=-36 6=71 8=-50
s:assum	3=-31 5=-30 6=53 8=-37
s:assur	0=-28 1=-33 2=-51 3=-38 4=-42 6=37
s:asth	2=-50 3=-49 4=36 5=-58 6=-33 7=-45 8=-35
s:asthm	1=-27 2=-38 3=-38 4=41 5=-45 6=-41 7=-43 8=-55
s:astr	0=-29 2=26 3=-28 5=-38 7=-39 8=-25
s:astro	0=-27 2=37 3=-28 7=-32 8=-36
s:asyl	2=-29
s:asylu	0=-46
s:atel	0=-28 1=-56 2=-46 3=-71 6=-56
s:ateli	0=-52 1=-58 2=-43 3=-60 6=-48 7=27
s:athe	0=-59 1=162 2=-50 3=-30 4=-37 5=-41 6=-69 7=-71 8=-38
s:athee	1=50 7=-63
s:athei	0=-33 1=67 2=-44 6=-63
s:athl	0=-36 1=-54 2=61 8=-27
s:athle	0=-42 1=-49 2=38
s:atla	0=31 2=-55 5=-37
s:atlan	0=55 1=-25 5=-49 8=-26
s:atmos	4=-26
s:atom	1=41
s:atou	1=-34
s:atro	2=62
s:atrop	2=64
s:atta	0=-51 1=-26 3=25 5=-26 6=-40 8=28
s:attac	0=-52 2=-32 3=31 4=37 5=-26 6=-29 7=-31
s:atte	0=53 6=-28 7=-54 8=-25
s:attei	2=41 4=35
s:atten	0=44 2=34 4=-31 6=-27 7=-50
s:attes	7=30 8=26
s:atti	0=-57 1=-42 2=-68 3=-53 4=-36 5=-72 7=-36 8=-61
s:attir	0=-67 1=-52 2=-44 3=-62 4=-46 5=-84 6=37 7=-48 8=-65
s:attr	0=-34 1=-63 2=-50 3=27 4=-33 5=-46
s:attra	0=-42 1=-60 2=-42 3=-41 4=-38 5=-40 7=-27 8=-40
s:attri	3=68
s:aubr	1=32
s:aucu	0=48 1=35 3=-29 4=34 6=-55 8=26
s:aucun	0=31 1=36 4=30 5=-59 6=-39
s:audi	0=-88 1=-74 2=-91 3=-83 5=-41 6=-102 7=-117 8=-87
s:audio	2=-28 4=-61
s:audit	0=-51 1=-59 2=-50 3=-55 4=25 5=-84 6=-60 7=-80 8=-80
s:aujo	1=52
s:aujou	1=53 4=27
s:aumo	1=36
s:aumon	1=34
s:aunt	2=47
s:aupr	0=-39 1=-34 7=-57
s:aupre	1=-51 2=-27 5=-34 7=-41
s:aura	0=54 4=-35 6=58
s:aurai	0=57 4=-34 8=25
s:aure	1=66
s:aurel	1=70
s:auss	0=-37 1=-61 4=54 5=-31 6=-37 7=-29
s:aust	0=26 2=-40 4=-44 5=-34 6=-25 7=-31 8=-53
s:auste	2=-54 4=-40 5=-51 6=-28 7=-38 8=-38
s:auth	0=-54 1=-39 2=-59 3=104 4=-35 5=-40 6=-45 7=-51 8=-60
s:authe	0=-32 2=-32 3=102 7=-36 8=-30
s:autho	1=-32 2=-43 3=-42 6=-34 7=-46 8=-32
s:auti	0=-50 1=-42 2=-52 3=-34 5=-46 6=-55 8=-52
s:autis	0=-42 1=-41 2=-68 3=-46 4=97 5=-62 6=-67 7=-41 8=-46
s:auto	0=82 1=-50 2=-48 4=-35 5=-47 6=-69 7=-68 8=-78
s:autog	0=47
s:autom	0=-76 1=-49 2=-50 4=-65 5=-50 6=-43 7=-47 8=-83
s:autr	1=31 2=-29 3=-31 4=-64 5=-55 6=72 7=-25 8=-29
s:autre	0=47 1=29
s:autri	6=61
s:autu	4=49 8=-28
s:autum	4=59 8=-29
s:avai	1=-29 2=-34 3=-32 4=-25 6=-37
s:avaie	8=30
s:avail	2=-28 3=-41 4=-31 5=-34 8=-31
s:avan	0=-39 2=-30 3=-34 4=-50 7=-28 8=-44
s:avanc	4=-41
s:aven	0=-35 1=-50 2=-42 3=-38 4=-57 5=46 6=-70 7=-41 8=-53
s:avent	0=-37 1=-51 2=-34 3=-36 4=-54 6=-45 7=-37 8=-38
s:aver	1=-35 2=-26 5=46 7=-25
s:avert	2=-28 3=-38 5=31
s:aveu	0=-28 1=-42 2=-61 3=-38 4=-63 5=-46 6=-44 7=-41 8=-30
s:aveug	0=-26 1=-38 2=-53 3=-37 4=-69 5=-50 7=-25 8=-35
s:avio	2=61 4=34
s:avoc	0=-69 1=-43 2=-58 3=-55 4=-53 5=-41 6=-76 8=-26
s:avoca	0=-63 1=-54 2=-63 3=-68 4=-49 5=-57 6=-75
s:avoi	0=43 1=41 3=-27 4=-44 5=32 6=-31
s:avoid	1=-26 4=-37 5=-35 6=-33 7=-27 8=-32
s:avon	0=36
s:avou	5=43 8=116
s:awak	5=55
s:awake	5=35
s:awar	0=-39 1=-54 2=-50 3=-36 4=-28 5=-48 6=40 7=-35 8=-83
s:bach	0=29 5=-28 6=-27 8=-31
s:bacha	0=39
s:back	1=-33
s:badg	0=-37 1=-62 2=-41 3=85 5=-71 8=-72
s:baga	8=38
s:bagar	8=39
s:bagn	5=-59 6=-37
s:bail	1=44 8=-38
s:baill	1=32 8=-40
s:bake	0=-41 1=-48 2=-57 3=-92 4=-71 5=-39 8=-76
s:baker	0=-34 1=-31 3=-43 4=-36 5=-49 6=-31 7=39 8=-44
s:bala	0=-34 1=-26 2=49 3=-47 4=-38 5=-47 6=-63 8=-51
s:balan	2=35 3=-35 4=-28 7=28
s:balc	0=36
s:balco	0=45
s:ball	1=-30 2=-32 3=-40 4=-34 6=33 7=-35 8=-33
s:balle	6=44
s:ballo	1=-33 2=-29 3=-49 4=-33 5=-28 6=-44 7=-33
s:balp	7=29
s:bama	4=49
s:bamak	4=43
s:banc	8=58
s:banca	8=41
s:band	0=-31 2=-29 3=-41 4=-48 5=-44 6=-33 8=-37
s:bank	3=33
s:banki	3=43 5=-42
s:bann	0=-43 3=-33 4=-31 5=-25 7=-59 8=94
s:banne	0=-46 1=-30 3=-30 7=-50 8=53
s:banq	1=-61 2=-33 4=-41 5=-49 6=-58 7=-67 8=-76
s:banqu	1=-62 2=-45 3=34 4=-38 5=-35 6=-65 7=-53 8=-85
s:bapt	0=-29 1=29 5=-32 7=27
s:bapti	0=-32 7=32
s:barb	0=-25 6=-33
s:barbe	6=-35
s:barl	4=-31
s:baro	2=-112 3=-41 5=-32 7=-28
s:barr	0=-78 1=-49 2=-42 3=-65 4=-57 5=-54 6=-55 7=-72
s:barre	1=-30 2=-38 3=-25 8=38
s:barri	1=-25 4=-28 7=-27 8=-45
s:base	0=-54 1=-44 2=-54 3=-58 4=-48 5=-40 6=-55 7=-56 8=-55
s:bath	4=-27 7=-36
s:bathr	7=-28
s:bati	0=-35 1=-25 2=-32 4=-40 5=-49 7=-42 8=-46
s:batim	0=-45 4=-32 5=-50 6=-26 7=-41 8=-47
s:batt	1=-37 2=-26 4=-26 6=36
s:batte	1=-33 4=-26 6=-27
s:batti	6=50
s:bayr	0=52
s:bayro	0=63
s:beau	0=-51 1=-42 2=-25 3=-34 5=-42 6=-27 8=-42
s:beaum	7=42
s:beauv	1=-34
s:beca	1=74 4=34 6=-27 7=38
s:becam	0=-28 1=66 7=63
s:becau	0=36 2=-34 4=54 5=-44 6=-31 7=-31
s:bect	7=73
s:bedd	5=73
s:bedde	5=65
s:beds	1=30 7=-32
s:bedsi	1=28 7=-30
s:befo	1=-40 2=-49 3=-39 4=43 7=-65
s:befor	0=-50 1=-47 2=-40 4=25 7=-42
s:begu	4=61
s:beha	1=-25 7=-46
s:behal	7=-36
s:behi	0=-43 1=-31 2=-28 3=-34 6=-43 8=-34
s:behin	0=-50 1=-29 3=-32 4=-25 6=-52 8=-36
s:bein	1=36 3=-25 6=82
s:bele	1=31
s:belei	1=31
s:belf	0=30
s:belfa	0=25 1=31
s:belg	1=-25
s:beli	0=-57 1=51 2=-72 3=-52 4=-96 5=-94 6=-108 8=-76
s:belie	0=-53 1=69 2=-50 3=-55 4=-75 5=-76 6=-98 8=-73
s:belo	0=40 7=66
s:belon	0=38 7=88
s:benc	2=-27 4=-36 7=-30
s:bene	0=26 1=-52 2=-56 3=-55 4=27 5=-58 7=-82
s:benef	6=-28 8=38
s:benev	0=29 1=-33 2=-49 3=-56 4=-27 5=-40 7=-71 8=-69
s:berbe	2=38
s:bere	0=-27 2=-25 4=-29 5=-44 6=-40 8=-26
s:berl	5=30
s:berli	5=26
s:bern	0=70 1=-27 5=50
s:best	6=-32
s:bests	6=-30 7=-26
s:bett	0=-46 1=-25 2=-30
s:bette	0=-49 1=-30 2=-28
s:betw	1=-46 6=-25 7=-63 8=-43
s:betwe	1=-38 6=-32 7=-42
s:bibl	0=-64 1=28 2=-47 3=-41 4=-40 5=-32 6=-59 7=-54 8=-26
s:bicy	1=-27
s:bicyc	1=-36
s:bien	8=71
s:bike	1=-35
s:bila	0=-44 1=-34 2=-29 3=-61 7=27
s:bili	0=-35 1=-48 2=-39 3=-27 4=-65 5=-44 6=-61 7=-57 8=-51
s:bilin	0=-43 1=-50 2=-46 3=-36 4=-63 5=-32 6=-62 7=-26 8=-53
s:bille	6=31
s:bime	0=-25 5=-31 7=-25
s:biob	0=-32 1=-25 2=-28 3=-29 4=-28 5=-31 6=-39 8=-40
s:bioba	0=-31 1=-30 3=-30 4=-30 5=-29 6=-34 7=-30 8=-40
s:biod	1=29
s:biody	1=40
s:bioe	0=-75 1=-39 3=-36 4=-30 5=-58 7=-43
s:bioet	0=-46 1=-32 3=-25 4=-27 5=-42 7=-47 8=-25
s:biog	6=27
s:biogr	6=35
s:biol	0=-52 1=-45 3=-37 4=-29 5=-37 7=-45 8=-34
s:biolo	0=-48 1=-27 2=-37 3=-26 5=-45 7=-45 8=-43
s:biom	0=-92 1=-78 2=-94 4=-98 5=-91 6=-87 7=-93 8=-93
s:biome	0=-95 1=-81 2=-102 4=-92 5=-96 6=-87 7=-85 8=-102
s:bipo	2=-26
s:bipol	4=44
s:birt	2=55
s:bisc	3=-34 4=-28
s:bise	0=-39 1=-47 2=-29 3=-53 4=-48 5=-60 6=153 7=-35 8=-52
s:bisex	0=-42 1=-41 4=-30 5=-36 6=138
s:bish	5=29
s:bisho	5=32
s:biso	1=-37 2=-33 3=-27 4=-28 5=-33 6=-61 7=-29 8=-30
s:blac	7=35
s:black	7=82
s:blad	4=49 6=-26
s:bladd	0=-26 4=54
s:blan	0=-28 1=-29 3=-33 5=-36 6=-52 8=58
s:blanc	8=59
s:blin	0=-67 1=-61 2=-54 3=-68 4=-26 5=-67 6=-84 7=-58 8=-76
s:bloc	4=38
s:blog	1=-25 4=-38 5=27 8=-46
s:bloo	0=-69 1=-62 2=63 3=-33 4=-31 5=-40 6=-30 7=-36 8=-35
s:blow	1=36
s:boar	0=-54 1=-33 3=-38 6=-29 7=-52 8=-54
s:boat	0=-25 4=-42 6=-34 7=-33 8=-25
s:boile	7=-30
s:boir	4=87 8=-45
s:boit	2=-25 5=-36
s:bond	0=-48 1=-52 2=-47 3=-43 4=-51 6=-36 7=-34 8=-44
s:bonn	0=-56 1=-48 2=-48 3=-49 4=-62 5=-42 6=-49 7=-29 8=-46
s:book	0=-88 2=-97 3=-105 4=-95 5=-103 6=-110 7=-99 8=-98
s:bookk	0=-73 2=-76 3=-68 4=-70 5=-71 6=-55 7=-58 8=-72
s:books	1=105 2=-32 5=-31 6=-57 7=-30
s:boos	4=49
s:boost	4=50
s:boot	1=-39 3=-27 4=-26 5=-26 6=-33 7=-41
s:bord	0=-43 6=-28 8=-30
s:borde	0=-29 6=-42
s:bori	0=25
s:bost	0=25 7=-33 8=-34
s:bosto	0=30 8=-28
s:boud	1=-30 2=-25 4=-67 5=-43 6=-33
s:boudd	1=-32 3=-25 4=-53 5=-38 6=-29 8=-33
s:boul	0=-51 1=-36 2=-33 3=-35 4=-37 5=-32 6=-54 7=-43 8=-39
s:boula	0=-44 1=-26 2=-52 3=-25 4=-41 5=-27 6=-53 7=-51 8=-49
s:boun	7=-26
s:bour	0=-40 1=-36 3=-30 4=-53 5=-25 7=-92 8=-40
s:bourd	2=51
s:bours	0=-41 1=-40 2=-26 4=-51 5=-39 6=-28 7=-28 8=-29
s:bout	0=-51 1=-73 2=-54 3=-67 4=-73 5=-45 6=-67 7=-42 8=-76
s:boute	2=-27 3=-34 4=-33 8=-86
s:bouti	1=-36 3=-37 5=-35 6=-25 7=-25
s:boyf	0=-56 1=-38 2=-43 3=-57 4=-45 6=41 7=-36 8=-30
s:boyfr	0=-45 1=-43 2=-39 3=-77 4=-42 7=-32 8=-43
s:brac	0=-38 1=-25 4=-37 5=-37 7=45 8=-29
s:brace	3=-26 4=-45 6=-27 7=-40
s:brai	0=-33 1=-41 3=-55 4=-81 5=-34 6=-36 8=-26
s:brail	4=-58
s:brais	3=-43
s:bran	1=-84 2=-75 3=-96 4=-99 5=-98 6=-78 7=57 8=-87
s:branc	0=-29 1=-34 2=-26 4=-30 5=-45 6=-30 7=87
s:bras	0=-37 1=-28 2=-33 3=-26 5=-26 7=-27 8=-41
s:brass	0=-30 1=-25 2=-35 4=-28 5=-25 6=-36 8=-30
s:braw	8=59
s:brca	2=126 4=-56 5=-34
s:brea	0=-49 1=-61 3=-29 4=38 5=-46 6=-43 7=-40 8=-59
s:break	4=66 5=-37 6=-25
s:breas	0=-28
s:bree	0=-44 1=-39 2=-48 4=-36 5=-25 6=-35 8=-42
s:breed	0=-32 1=-36 2=-33 4=-40 5=-35 6=-35 8=-33
s:bres	0=-37 6=-35 8=-41
s:bret	0=54 7=-60
s:breto	0=84 7=-60
s:brew	0=-43 3=-28
s:brewe	0=-31
s:brex	0=82
s:brexi	0=78
s:bric	1=-51
s:brid	0=-42 1=-40 2=-29 3=-53 4=-50 5=-34 6=-26 7=-25 8=-36
s:bridg	0=-35 4=-29 5=-30 8=-39
s:brie	0=-28 1=-49 2=-31 4=-46 5=-53 6=-28 7=-38 8=-53
s:brig	0=-42 1=-26
s:bril	6=-36
s:brill	6=-36
s:brin	4=48
s:bring	4=41
s:bris	5=40
s:brist	5=31
s:brit	3=-33 6=-35
s:brita	3=-35 6=-29
s:briti	1=26
s:broa	0=-37 7=-44
s:broad	0=-40 6=-33 7=-34
s:brok	0=-28 8=-25
s:brot	1=48 2=55 3=-39 6=-53 8=33
s:broth	1=26 4=35 6=-45 8=48
s:brou	1=-43
s:broug	0=-29 1=-41 4=-26 8=-32
s:brow	0=-41 1=-33 3=-41 5=-40 6=-40 7=-38 8=-40
s:brows	1=-30 3=-55 4=-25 5=-27 6=-32 8=-40
s:brul	0=50 1=-27
s:brus	0=60 8=48
s:bruss	0=64 1=-40
s:brux	0=-30 2=-33 3=-41 4=-55 8=-41
s:bruxe	0=-39 1=-71 2=-36 3=-36 4=-29 7=-27 8=-29
s:buda	0=29
s:budap	0=26
s:budd	1=38
s:buddh	1=42
s:budg	0=-76 1=-43 2=-41 3=-30 4=-36 5=-41 6=-40 7=-42 8=-51
s:budge	0=-63 1=-52 2=-31 3=-31 4=-53 5=-36 6=-46 7=-47 8=-32
s:buil	0=-88 1=-60 2=-54 3=-70 4=-74 5=-66 6=-65 7=-35 8=-57
s:build	2=-32 4=-34
s:buli	4=65
s:bulim	4=62
s:bull	1=-25 3=-42 4=-39 5=-25 7=-56 8=30
s:bulle	3=-37 4=-26 7=-60 8=40
s:bulli	6=37
s:bumpe	0=30
s:bure	1=-48 2=-32 3=-31 7=46
s:burea	1=-40 2=-35 4=26 6=-46 7=39 8=-36
s:burg	0=-52 1=-33 4=-38 5=-43 7=-47 8=86
s:burge	1=-36
s:burgl	0=-36 8=72
s:burn	3=44 4=45
s:burno	4=38
s:busi	0=-50 1=-45 2=-30 3=-39 4=-48 5=40 6=-51 7=-41 8=-41
s:busin	0=-61 1=-29 2=-37 3=-41 4=-54 5=34 7=-45 8=-29
s:bust	0=81
s:butc	6=77
s:buye	0=-52 1=-54 2=-51 3=-50 4=-50 5=-55 6=-85 7=-56 8=-47
s:c282	2=75 6=-27
s:cabi	0=-60 1=-58 2=-51 3=-49 4=-57 5=-25 6=-57 7=-46
s:cabin	0=-49 1=-37 2=-35 4=-51 5=-32 6=-36 7=-41
s:cabl	0=-39 1=-36 3=-50 6=-40 7=-39 8=-32
s:cace	2=-36 7=32 8=-29
s:cach	0=30 1=-37 2=-50 3=-45 4=-39 6=39 7=-39 8=-42
s:cade	1=-46
s:cadr	0=-71 1=-48 2=-35 3=-34 4=-51 6=-40 7=39
s:cadre	0=-82 6=-25 7=-45 8=-29
s:cais	0=-30 1=-50 2=-74 3=31 4=-63 5=-55 6=-58 7=-59
s:caiss	0=-39 1=-39 2=-66 4=-57 5=-55 6=-67 7=-30
s:cake	8=-31
s:cale	0=29 4=47 5=40
s:calen	4=47 5=31
s:call	0=51 1=-61 2=-40 4=-29 5=-94 7=-57 8=-46
s:calle	1=-32 3=-35 4=-35 5=-33 7=-49
s:calli	0=-30 2=-65 3=-48 6=-29
s:calv	2=59
s:calvi	2=66
s:cama	6=46
s:camar	6=43
s:camb	1=-29 2=-29 3=-25 4=-47 8=-35
s:cambr	4=-36 5=-41 8=-36
s:came	0=-60 1=-68 2=-66 3=43 4=-63 5=-44 7=29 8=-56
s:camer	0=-58 1=-40 2=-49 3=45 4=-45 5=-46 8=-69
s:camg	5=44
s:camgi	5=43
s:cami	1=32
s:camil	1=34
s:camp	0=55 1=-88 2=-84 3=-87 4=-97 5=-81 6=-78 7=-88 8=-98
s:campa	1=-74 2=-81 3=-62 4=-84 5=-66 6=-72 7=-89 8=-84
s:camu	2=-44 5=-27 6=-39 8=-29
s:canc	0=-50 1=-39 3=-29 4=34 5=-52 6=-30
s:cance	0=-54 1=-42 3=-35 4=29 5=-44 6=-30 7=-32 8=-25
s:cand	1=-29 2=-26 6=27 8=-25
s:candi	0=39
s:cann	1=-38 4=-66 8=57
s:canna	1=-28 8=55
s:canno	8=32
s:cant	0=-48 1=-46 2=-47 4=-67 5=-49 6=-47 8=-54
s:cante	0=-25 3=-33 4=-27 6=-34 7=-57 8=-46
s:canti	2=-26 3=49
s:canto	7=83
s:canv	0=37 8=-50
s:canva	0=57 3=-36 8=-58
s:capa	4=36
s:capac	4=36
s:capi	6=33 8=-32
s:capit	6=41
s:capt	1=-35 2=-35 3=33 4=-45 5=-65 6=-38 8=-27
s:capta	3=-28 7=49
s:capti	3=-32 4=-25 5=-30
s:captu	3=60
s:cara	1=-59 2=-25 3=-42 4=-46 6=-54 7=-68 8=-61
s:carac	0=25 1=-38 2=-42 3=-61 4=-34 6=-50 7=-41 8=-58
s:carb	0=-46 1=-32 3=-69 4=-28 6=-25 7=-35 8=-33
s:carbi	7=-37
s:carbo	0=-33 3=-66 5=-27
s:card	0=-55 1=-30 2=-34 3=36 4=-42 5=-37 6=-52 7=-26 8=-50
s:cardi	0=-46 2=-57 5=-37 6=-40 8=-47
s:care	0=-54 2=-43 3=-71 4=30 5=-57 7=-50
s:caree	3=-34
s:caret	8=26
s:cari	1=-28 7=28
s:caris	7=32
s:carn	4=44
s:carne	2=-28 4=47
s:caro	1=45
s:carol	1=75
s:carp	8=-40
s:carpe	7=45 8=-28
s:carr	1=-102 2=78 3=-95 4=-43 5=-93 6=-102 8=-85
s:carri	0=-76 1=-87 2=80 3=-74 4=-35 5=-67 6=-72 7=-84 8=-58
s:carry	0=61 7=29 8=-30
s:cart	0=28 1=-71 2=-65 3=-25 4=-61 5=-67 6=-51 7=123 8=-71
s:carte	0=-28 2=-26 3=-29 4=-41 5=-35 6=-39 7=-50 8=-42
s:carto	2=-30
s:cary	0=-43 1=-51 2=78 3=-45 4=-51 5=-60 6=-37 7=-48 8=-45
s:caryo	0=-51 1=-28 2=42 3=-35 4=-66 5=-35 6=-33 7=-50 8=-55
s:casa	0=-34 1=-30 2=-30 4=-28 5=-59 7=-28 8=-38
s:casan	0=-42 1=-27 2=-36 4=-32 5=-63 6=-38 7=-37 8=-35
s:case	0=-31 1=-34 4=-36 6=-50 7=-31 8=-30
s:caser	2=27
s:casi	0=-72 1=-72 2=-81 3=-38 4=-57 5=-74 6=-59 7=-73
s:casie	0=-69 1=-82 2=-51 3=-72 4=-64 5=-75 6=-52 7=-66 8=30
s:cast	0=-30 5=-41 6=-38 8=-30
s:cata	0=27 1=-29 2=26 3=-32 4=-47 5=-44 6=-50 7=-29 8=-34
s:catal	1=-30 2=-31 4=-39 5=-37 6=-35 7=-42 8=-40
s:catar	2=33
s:cate	1=-42 4=38 6=-39 7=-67 8=-29
s:cater	1=-27 4=33 7=-53 8=-25
s:cath	0=-42 2=-66 3=-67 4=-73 5=-67 6=-55 7=-57 8=-56
s:cathe	0=-29 1=-30 3=-26 4=-30 5=-25
s:catho	0=-54 1=34 2=-34 3=-43 4=-54 5=-54 6=-47 7=-58 8=-40
s:catt	2=-45 3=-34 4=-27 6=-25 8=-41
s:cattl	0=-41 2=-50 3=-25 4=-36 8=-27
s:caug	0=-37 1=-34 2=-28 3=-40 4=-34 5=49 6=-28 7=-26
s:caugh	0=-47 1=-26 2=-26 3=-48 4=-33 5=53 6=-28 8=-25
s:caus	0=-44 1=-51 4=-43 8=93
s:caut	0=-26 1=-58 3=-45 8=96
s:cauti	1=-48 3=-35 4=-27 8=92
s:cege	7=57
s:ceget	7=55
s:celi	0=-53 1=-72 2=-42 3=-28 4=-38 5=56 6=-54 7=-43 8=-58
s:celib	0=-32 1=-98 2=-49 3=-43 4=-41 5=52 6=-55 7=-40 8=-66
s:cell	0=-55 2=-28 3=34 4=-39 5=-53 6=-43 7=-45 8=-51
s:cellu	3=-37 8=-26
s:ceme	0=-28 6=-27 7=-34
s:cemet	8=-27
s:cent	0=-43 1=-65 2=-57 4=-79 5=-65 8=-51
s:cente	3=58
s:centr	1=-59 2=-56 4=-80 5=-76 6=-54
s:cerc	1=63 4=-25 6=-26
s:cercl	1=38 8=-28
s:cere	7=-65
s:cerem	7=-61
s:cert	0=-40 1=-44 2=-33 3=-47 5=-30 6=-39 8=117
s:certi	1=-56 2=-43 3=-47 5=-32 6=-53 7=-27 8=94
s:cess	1=49
s:cett	4=55 5=42 6=-26
s:chac	5=53
s:chacu	5=70
s:chai	1=-57 2=-47 3=-64 4=-55 5=-66 6=-36 7=54 8=-88
s:chain	0=-76 1=-36 3=-28 4=-44 5=-30 7=-33 8=-45
s:chair	1=-27 5=-25 7=27
s:cham	0=-38 1=-33 2=-29 3=-47 6=-36 7=-61 8=-47
s:chamb	0=-26 7=-49 8=-38
s:chan	0=26 1=-51 6=-38 8=-42
s:chant	0=38 1=-40 2=-40 3=-38 4=33 5=-31 8=-36
s:chap	1=67 2=-51 3=-51 4=-57 5=-53 6=-69 8=-55
s:chape	0=-43 1=36 3=-35 4=-37 6=-48 7=60
s:chapl	1=58 5=-28 7=-26 8=-45
s:chapt	0=37 2=-32 7=-38
s:chaq	1=42
s:chaqu	1=36 2=-30 3=43 5=-28 6=-28
s:char	0=-134 1=-105 2=-86 3=-114 4=-52 6=-135 7=-136
s:charc	2=-30
s:charg	0=-76 1=-74 2=-30 3=-79 5=-106 6=-84 7=-95
s:chari	1=-42 2=-31 3=-32 4=-50 5=-47 6=-58 7=-55
s:charn	5=89
s:chart	0=-57 1=-50 2=-33 3=-30 4=-41 5=-31 7=-69
s:chas	0=46 1=-65 2=-32 3=-37 5=47 6=-33 8=-53
s:chass	0=90 1=-42 4=81 6=-29
s:chast	0=-59 1=-27 4=-33 5=38 6=-34 7=-26 8=-33
s:chasu	7=52
s:chat	1=-33 5=-52 6=26 7=-29
s:chatt	5=-26
s:chau	0=-35 1=-57 2=-47 4=-37 5=-53 6=-45 7=-35 8=-76
s:chauf	0=-29 1=-45 2=-27 4=-36 5=-46 6=-38 8=-74
s:chaus	4=43
s:chav	0=49
s:chave	0=49
s:chea	0=-45 1=-37 2=-35 3=-28 4=-52 5=38 6=-50 7=-59 8=-48
s:cheat	0=-37 1=-30 2=-28 3=-38 4=-53 6=-48 7=-40 8=-49
s:chec	0=-68 1=-49 3=-55 6=-44 7=-27 8=-37
s:check	0=-43 1=-39 2=-43 3=-49 6=-31 7=-38 8=-33
s:chee	0=26 1=-54 2=-39 3=-60 4=-45 6=-44 7=-27 8=-64
s:cheer	1=-43 4=-31 5=29 6=-28 8=-43
s:chees	0=35 1=-33 2=-27 8=-25
s:cheff	6=-29
s:chem	0=-45 2=-54 7=39 8=-53
s:chemi	0=-37 1=-30 2=-39 4=-42 7=44 8=-46
s:chen	2=-29
s:cheq	8=79
s:chequ	8=85
s:cher	1=-43 2=-57 3=-72 5=-72 6=-31 7=-55 8=-30
s:cherc	0=-37 1=-48 2=-89 3=-70 5=-64 7=-53
s:ches	0=-40 3=-27 4=-25 5=-38 6=-25 8=-27
s:chev	0=-42 1=-40 2=-36 4=-29 5=-45 6=-31 8=-56
s:cheva	0=-29 1=-35 2=-42 4=-33 5=-62 6=-28 7=-27 8=-37
s:chic	1=-49 2=-26 4=-38 5=-28 6=-34
s:chica	0=-27
s:chie	0=26 1=-39 2=-38 3=-38 5=-53 6=-39 7=-31 8=-47
s:chief	2=-26
s:chien	3=-34 4=-27 5=-34 8=-34
s:chif	1=-39 8=-26
s:chiff	0=-26 1=-26 6=-26 7=-30
s:chil	0=-63 1=-26 2=-66 3=-57 4=-42 5=-69 6=-72 7=-57 8=-47
s:child	0=-67 2=-62 3=-52 4=-50 5=-77 6=-77 7=-48
s:chim	2=55 8=-26
s:chime	2=55
s:chin	3=39 5=-28
s:chino	3=28 5=-29
s:chir	1=-52 2=-34 3=-38 4=-34 5=-48 6=-34 7=-38 8=-39
s:chiru	0=-40 1=-63 2=-40 3=-51 4=-45 5=-48 7=-45 8=-45
s:choc	1=-42 4=-30 6=-29 7=-39 8=-34
s:choco	1=-50 3=-28 7=-29 8=-35
s:choeu	5=-25 6=-28
s:choi	0=-51 3=-67 4=-52 5=102 6=53 7=-49 8=-52
s:choic	1=56 2=36 5=44
s:chois	1=-30 6=55
s:chor	1=-29 7=-28
s:chora	6=39
s:chos	2=-50 3=-25 5=-26
s:chri	0=-56 1=33 2=-25 3=-41 4=-48 7=-25 8=-29
s:chris	0=-63 1=30 3=-40 4=-42 7=-37
s:chro	0=-72 1=-66 2=83 3=-48 5=-84 6=-64 7=-43 8=-84
s:chrom	0=-45 1=-67 2=72 3=-33 4=-52 5=-64 6=-25 7=-25 8=-46
s:chron	0=-60 2=-64 5=-50 8=-76
s:chur	0=-53 2=-35 3=-39 4=-38 5=-47 6=28 7=-49 8=-46
s:churc	0=-57 2=-35 3=-44 4=-36 5=-58 6=36 7=-54
s:chut	4=60
s:circ	0=-44 2=-55 3=-36 4=-76 5=84 6=-44 7=-30 8=-60
s:circo	2=-40 4=-46 5=-29
s:circu	0=-36 5=90 6=-40 7=-37 8=-40
s:civi	0=-70 2=-52 3=-91 4=-55 5=-59 6=46 7=-65 8=-63
s:civil	6=55
s:clai	1=-59 2=-59 3=-50 4=-86 7=-48 8=-53
s:claim	2=-32 4=-62 5=25 7=-31 8=-33
s:clair	0=-25 1=-33 2=-28 3=-32 5=-59 7=-26
s:clar	4=41
s:clas	0=-80 1=-125 3=-81 4=-60 5=-65 6=-85 7=-76 8=30
s:class	0=-51 1=-92 3=-52 4=-38 5=-53 6=-48 7=-38 8=26
s:clau	4=28
s:claus	4=26
s:clav	4=36
s:clavi	4=44
s:clea	0=-96 1=-84 2=61 3=-53 4=36 5=-84 6=-59 7=-77
s:clean	6=-31 8=-51
s:clear	4=70 5=-43 8=-49
s:clef	3=-35 4=63 5=-32 8=-29
s:cler	0=-72 1=-35 2=-34 3=-61 4=-69 5=-70 6=-55 7=-46 8=-84
s:clie	0=-44 1=-53 2=-78 3=-95 4=-82 6=-70 7=-80 8=-84
s:clien	2=-79 3=-93 4=-95 5=43 6=-66 7=-83 8=-97
s:clim	0=68 1=-42 4=31
s:clima	0=66 1=-43 7=-31
s:clin	0=-69 1=-66 2=-33 3=-62 5=-37 6=-72 7=-70 8=-96
s:clini	0=-74 1=-65 2=-30 5=-77 6=-78 7=-70 8=-74
s:cloc	0=-31 3=53 6=-34
s:clock	3=59
s:clon	0=-70 1=-52 2=-70 3=-74 4=-72 5=-72 6=-49 7=-57 8=-53
s:clona	0=-28 1=-28 3=-30 4=-27 7=-40
s:clone	2=-32 3=-33
s:cloni	4=-31 5=-29
s:clos	0=-34 1=-46 2=-27 3=-30 4=-43 5=-59 7=-53 8=-33
s:close	0=-35 1=-30 2=-38 3=-40 4=-34 5=-52 7=-39
s:clou	1=-43 4=-25 5=-27
s:club	0=-31 5=55 7=-26
s:clum	4=58
s:clums	4=54
s:cnap	8=28
s:coac	1=-96 3=-84 4=-81 5=-92 6=-86 7=-53 8=-25
s:coach	1=-34 2=-42 3=-34 5=-45 6=-46 7=-52
s:coch	2=-34 4=51 5=-40 6=69 8=-34
s:cochl	4=66
s:cock	3=-53
s:cockt	3=-55
s:coeu	0=-30 7=31 8=-37
s:coff	0=-33 1=-66 2=-34 3=69 4=-55 6=-45 7=-43 8=-70
s:coffe	4=-41 5=52 6=-42 8=-43
s:coffr	0=-42 1=-38 2=-42 3=43 4=-41 5=-48
s:coif	0=-32 1=-32 2=-33 3=-66 5=-63 6=-60 7=-36 8=-31
s:coiff	1=-49 2=-33 3=-59 4=-39 5=-31 6=-63 7=-36 8=-28
s:cola	7=61
s:coli	3=-43
s:coll	0=35 1=-67 2=-110 4=-107 5=38 8=-124
s:colla	3=-31 4=-42 5=-53 6=-76 7=-33
s:colle	0=35 2=-89 3=-27 4=-74 5=29 8=-53
s:colli	8=-102
s:collo	4=-39
s:colo	0=-54 1=-52 3=-53 4=34 5=-56 6=-50 7=-51 8=-65
s:colon	6=-36
s:color	2=-28 3=-33 4=-51 5=-33 7=-34
s:colos	4=35
s:colou	3=-36 4=62
s:colu	0=31 5=39
s:colum	0=35 5=39
s:comb	0=43
s:comba	0=55
s:come	1=-38 2=-30 5=-33 6=-68 8=-34
s:comed	5=-28 6=-43
s:comi	0=45 1=-32 2=-45 3=-34 4=-30 6=29 8=-40
s:comin	0=-46 5=-40 6=52
s:comit	0=59 3=-25
s:comm	0=-32 1=-61 2=-135 3=-130 4=-162 5=-167 6=-87
s:comma	2=49 4=-35 6=-30 7=-41 8=-25
s:comme	0=-137 1=-125 2=-99 3=-120 4=-106 5=-86 6=-86 7=-136 8=-118
s:commi	1=-48 2=-39 3=-41 4=-49 5=-50 6=-42 8=43
s:commu	2=-54 3=-72 4=-92 5=-96 6=-99 7=-101
s:comp	0=-126 1=-58 2=-82 4=-26 5=-63 6=-27 7=-161
s:compa	0=-103 1=-40 2=-27 4=-57 5=-65 7=-85 8=-54
s:compe	4=58 6=53
s:compl	1=-42 2=-34 4=45 5=26 6=-47 7=-45
s:compo	1=-27 3=-53 4=-31 6=-45 7=-44 8=-33
s:compr	3=-25 4=30 5=-30 6=-31 8=-30
s:compt	0=-43 1=-43 2=-52 3=-41 5=-60 6=-52 7=-105
s:compu	3=-29 4=-38
s:conc	0=-32 1=-65 3=-26 4=-68 7=-69 8=-83
s:conce	0=43 2=-65 4=-25 5=-41 6=-49
s:conci	1=-52 2=-25 6=-25 7=-33 8=-32
s:concl	2=32 5=34
s:conco	0=-34 1=-33 5=-43 6=-39 8=-46
s:cond	0=-76 1=-74 3=-91 4=-50 5=-91 6=-86 7=-100 8=29
s:conda	0=-81 1=-59 2=-79 3=-72 4=-94 5=-61 6=-67 7=-48 8=43
s:condi	2=27 8=27
s:condo	5=-27
s:condu	1=-53 2=-39 3=-56 6=-55 7=-43
s:conf	0=-123 1=33 3=-56 4=-87 6=-35 8=-122
s:confe	0=-95 2=-113 3=-87 4=-66 5=-113 6=-83 8=-93
s:confi	0=-39 2=71 3=-48 5=29 6=28 7=-46 8=-42
s:confl	2=-29 5=38 6=-32 7=28 8=-34
s:confo	0=-54 1=-55 3=27 8=-30
s:confu	1=42
s:cong	0=-28 1=-60 2=-53 3=-50 4=27 5=-56 6=-26 7=-43 8=-71
s:congr	0=35 4=-37 5=-26 6=-39
s:conj	0=-60 1=-68 2=-54 3=-46 4=-62 5=-52 6=58 7=-61 8=-38
s:conjo	0=-29 1=-46 2=-51 3=-34 4=-38 5=-51 6=68 7=-54
s:conn	0=30 1=-28 2=73 4=-72 5=61 6=-53 7=35 8=69
s:conna	0=-25 2=30 3=50 7=63
s:conne	2=35 3=-27 4=-53 7=-34 8=-66
s:connu	2=46 5=54
s:conq	0=-54 1=-36 5=74 6=-26 7=-34 8=-39
s:conqu	0=-48 1=-35 4=-36 5=88 6=-26 7=-32 8=-41
s:cons	2=-28 4=-136 5=-37 6=-121 7=-82 8=-90
s:consc	0=-32 1=105 3=-30
s:conse	0=28 1=-134 3=25 4=-100 6=-94 7=-46
s:consi	1=46 6=-30
s:conso	0=-35 5=62
s:const	0=-49 1=-54 2=-29 3=-51 5=-29 8=-29
s:consu	0=-56 1=-98 4=-86 5=-138 6=-64 7=-114 8=-98
s:cont	1=-49 2=-81 4=-61 5=-89 6=-84 7=-47
s:conta	3=-30 4=-27 6=31
s:conte	1=-43 2=43 4=-33 7=-29 8=33
s:conti	1=-66 3=-28 4=-25 5=-28 6=-26 8=-38
s:conto	3=51 5=-48
s:contr	2=-56 3=-25 4=-30 5=-116 6=-129 7=-79
s:conv	0=35 1=74 2=-122 3=-88 4=-106 5=-151 6=-123
s:conva	0=31 2=-29 4=-69 5=-39 7=-26 8=-61
s:conve	0=-50 3=-53 4=-54 5=-37 6=-40 7=27 8=-31
s:convi	1=52 2=-94 3=-95 4=-84 5=-98 6=-90 7=-110 8=43
s:convo	3=32 5=-41
s:cook	1=-30
s:cookb	7=-26
s:coop	0=-32 5=-29 7=56 8=27
s:coope	5=-25 7=57 8=43
s:coor	0=-75 1=-45 2=-54 3=-70 4=-90 5=-90 6=-70 8=-56
s:coord	0=-59 1=-51 2=-71 3=-60 4=-71 5=-70 6=-47 7=26 8=-41
s:copa	6=41
s:copai	6=27
s:copi	2=84 3=66
s:copie	2=71 3=38 5=-35 6=31
s:copr	7=-43
s:copro	4=-25 7=-34
s:corb	0=40 5=43
s:corbe	5=40
s:cord	3=-28 6=-29
s:corr	0=-83 1=46 2=-50 3=26 4=-42 5=-41 6=-44 7=-34
s:corre	1=-30 5=-31 6=-26 8=38
s:corri	0=-81 1=61 4=-28 6=-32 8=-33
s:cors	0=74 4=44 7=-25 8=-25
s:corse	4=32
s:cosm	0=-34 2=-52 5=-25 7=-46
s:cosme	0=-39 1=-29 2=-43 4=-36 5=-45 7=-27
s:cost	0=-55 2=-32 3=-33 4=-41 6=-35 7=-39 8=-26
s:costu	0=-38 2=-29 5=-33 7=-25
s:coti	0=-86 1=-61 2=-74 3=-64 4=-71 5=-74 6=-80 8=-91
s:cotis	0=-86 1=-70 2=-78 3=-51 4=-76 5=-71 6=-87 7=43 8=-62
s:couc	1=-25 4=43 5=91
s:couch	1=-30 4=44 5=86 6=-31
s:coul	0=-44 2=-40 3=27 4=-29 7=32 8=-35
s:coule	0=-28 2=-36 3=-52 7=59
s:coun	1=-92 2=-67 3=-121 4=-130 5=-140 6=-33 7=-60 8=-136
s:counc	0=51 1=-64 2=-54 3=-79 4=-56 5=-47 6=-79 7=39 8=-53
s:couns	0=-89 1=-74 2=-36 3=-53 4=-78 5=-27 7=-60 8=-64
s:count	0=-25 1=-67 2=-51 3=-70 4=-58 5=-45 8=-68
s:coup	0=-96 1=-83 3=-84 4=-92 5=-63 7=-80 8=-72
s:coupl	0=-80 1=-74 3=-77 4=-84 7=-78 8=-82
s:cour	1=-109 2=29 3=-108 4=-28 6=-145 7=-28
s:coura	0=-26 1=-28 2=-33 3=-25 4=-45 5=-38 6=-40 8=-32
s:couri	7=53
s:courr	4=-56 8=-47
s:cours	0=-39 2=-80 3=-27 4=-38 5=-37 7=-47 8=-70
s:court	0=47 1=-29 2=-54 4=-30 5=-40 6=-30 7=48 8=-40
s:cous	2=49 4=-36 6=-43
s:cousi	2=58 4=-32 5=25 6=-44
s:cout	0=-33 2=-50 3=-54 4=-45 5=-60 6=-44 7=-59 8=-35
s:coutu	0=-49 1=-39 2=-27 3=-30 4=-39 5=-67 6=-29 7=-37
s:couv	0=-66 1=-66 2=-48 3=-68 4=-52 7=-50 8=-88
s:couve	0=-34 1=-35 3=-36 5=26 6=26 8=-62
s:couvr	1=-31 6=-37
s:cove	0=-44 1=-25 2=-59 3=-35 5=-48 6=-37 7=-73 8=-42
s:cover	0=-43 2=-28 3=-27 5=-45 6=-44 7=-70 8=-43
s:covi	0=-34 1=-33 2=-25 3=-40 4=107
s:crab	1=31
s:crabb	1=40
s:crea	1=-48 2=-36 3=-38 4=-34 5=-28 7=-53 8=-46
s:creat	1=-38 2=-27 3=-36 4=-26 5=-34 6=-34 7=-37 8=-33
s:crech	3=27
s:cred	0=-56 2=-46 3=-31 4=-52 5=-62 6=-48 7=-119 8=-68
s:credi	0=-36 1=-39 2=-35 3=-25 5=-37 6=-34 7=-106 8=-60
s:cree	1=41
s:cret	3=34 7=-32
s:crete	3=46 7=-34
s:crim	0=-75 1=-112 2=-93 3=-98 4=-105 5=-115 6=-44 7=-104
s:crimi	0=-71 1=-89 2=-70 3=-74 4=-87 5=-79 6=-73 7=-81
s:cris	0=-30 1=-42 2=-33 3=-38 4=-45 5=-51 6=-35 8=-32
s:crisp	5=-25
s:crit	0=-27 1=-57 2=-62 3=-48 4=-83 5=-71 6=-65 7=-44 8=-55
s:criti	0=-58 1=-57 2=-52 3=-48 4=-83 5=-58 6=-72 7=-43 8=-45
s:croh	4=66 6=-30
s:croi	1=78 2=-67 3=-58 5=-98 7=-112 8=-78
s:croir	0=-25 1=51 6=-30
s:crois	4=78
s:cros	0=-55 1=-49 3=-35 7=-31
s:cross	1=-44 3=-32 8=-30
s:crow	8=-36
s:croy	0=-61 1=60 2=-74 3=-62 4=-50 5=-72 7=-39 8=-50
s:croya	0=-73 1=61 2=-67 3=-56 4=-62 5=-69 7=-30 8=-53
s:crut	1=-35 8=-26
s:crutc	5=-30 6=-26
s:crys	2=-34
s:cryst	2=-34
s:cssc	7=74
s:cuis	0=-58 1=-83 2=-57 3=-69 4=-63 5=-69 6=-60 7=-63 8=-51
s:cuisi	0=-53 1=-88 2=-57 3=-62 4=-67 5=-64 6=-51 7=-65 8=-51
s:cult	0=-39 1=-52 2=-42 3=-32 4=-51 5=-26 6=-57 7=-51 8=-52
s:cultu	1=-60 2=-38 3=-42 5=-31 6=-56 7=-46 8=-42
s:cura	0=-31 1=-59 2=-34 3=-37 4=-45 5=-49 6=-37 7=-28
s:curat	0=-30 1=-49 2=-34 3=-39 4=-38 5=-47 6=-28 7=-35 8=-51
s:curi	0=-37 1=-29 3=-38 4=-44
s:curie	5=32 6=-35
s:curio	0=-47 3=-30 4=-31 5=-47 6=51
s:curv	3=57
s:cust	0=-90 1=-76 2=-67 3=-55 4=-77 5=-99 6=-63 7=-81 8=-36
s:custo	0=-67 1=-51 2=-63 3=-84 4=-71 5=-81 6=-46 7=-68 8=-73
s:cycl	0=-30 5=-34 8=-25
s:cyni	1=35 4=-42 5=-52 6=-50 7=-34 8=-60
s:cynic	2=-29 5=-34 6=-42 8=-31
s:cyp2	2=64
s:cyp2c	2=40
s:cyst	4=-27
s:cysti	6=-29
s:daco	2=27
s:dacos	2=29
s:dact	0=-32 1=-34 3=-34 6=-28 7=-41 8=-33
s:dacty	0=-36 1=-27 7=-43 8=-36
s:dail	0=-41 2=-26
s:dama	4=-52 5=-25 8=-28
s:damag	4=-34 8=-28
s:danc	0=-35 1=-40 2=-31 4=-34 6=-40 7=-65 8=-52
s:dance	0=-30 1=-30 4=-29 6=-33 7=-59
s:dani	1=-25 4=-40
s:danis	1=-25 4=-32 5=-28 6=-26
s:danl	2=58
s:danlo	2=35
s:dans	0=-40 1=-31 2=-39 4=-37 5=-28 6=-81 7=-38 8=-49
s:dash	2=-29
s:dashb	2=-31
s:data	2=64
s:datab	2=77
s:date	5=-44 6=63
s:dati	0=-38 2=-46 3=-46 4=-57 5=-29 6=-34 7=-34 8=-39
s:datin	2=-38 3=-63 4=-48 5=-45 6=-47 7=-27 8=-43
s:daug	1=-35 3=-35 5=-60 6=-40 7=-31
s:daugh	0=-38 1=-41 2=45 3=-40 4=-28 5=-66 6=-64
s:dead	0=-40 1=-29 4=-30 6=-25 8=-31
s:deadl	0=-46 1=-41 4=-32 6=-31
s:deaf	2=36
s:deafn	2=37
s:deal	0=-31 1=-46 2=-53 3=-33 5=-72 6=-57 7=-48
s:deale	8=-30
s:deali	8=33
s:deat	2=28 5=-41 8=-37
s:deba	6=-32 7=-33
s:debat	5=-38 6=-34
s:debr	5=44
s:debri	5=49
s:debu	0=-55 1=44 2=-39 3=-30 5=-32 6=-26 7=-42
s:debun	1=48
s:dece	4=-26
s:dech	7=55
s:dechi	0=-38 7=57
s:deci	0=-43 2=44 4=-40 7=-56
s:decid	0=-34 2=38 4=-28 5=-25
s:decl	1=46 2=30 3=26 5=27 7=47
s:decla	1=35 4=58 5=36 8=39
s:decli	3=34 4=-30 7=64 8=-51
s:deco	0=-56 1=-45 3=-42 4=-64 5=-71 7=-64 8=-62
s:decou	0=-45 1=-46 3=-61 4=-29 5=-40 6=33 7=-42 8=-37
s:decr	0=-60 1=57
s:decro	0=-52 1=52
s:defe	0=-36 1=-41 3=-38 4=-26 5=-45 6=-44 7=-27 8=-99
s:defec	2=37
s:defen	0=-37 2=-37 3=-27 4=-30 5=-26 7=-35 8=-106
s:defi	0=89 2=56 5=-25
s:defic	2=44
s:defil	0=69
s:defin	0=38
s:degr	0=-31 1=59 4=-48 5=-41 7=-29 8=-47
s:degre	0=-38 2=-26 3=-30 4=-48 5=-34
s:degro	1=37
s:deis	1=37
s:deje	0=37 2=-43 4=37 5=36 8=-50
s:dejeu	2=-29 4=33 5=40 8=-43
s:dela	0=-38 2=-29 3=-36 4=-51 5=-45 6=-31 7=-29
s:delac	1=28
s:delai	0=-25 6=-30 7=-35
s:dele	0=27 1=-96 4=-85 5=-100 6=-90 7=49 8=-101
s:deleg	1=-78 2=-124 3=-73 4=-103 5=-78 6=-65 7=36 8=-81
s:delet	1=-32 2=58 3=95
s:deli	1=-41 2=-48 3=-37 4=-34 5=-28 8=-65
s:deliv	1=-29 2=-36
s:delt	2=69
s:delta	2=39
s:dema	0=-48 2=-72 5=-35 7=-55 8=-51
s:deman	0=-61 1=32 2=-59 3=27
s:demar	0=-33 1=-57 2=-42 4=-35 5=-52 6=-31 7=-34 8=-42
s:deme	0=-28 3=-30 5=35 6=-52 8=-32
s:demen	0=-32 1=-30 5=35
s:demi	7=47
s:demis	7=38
s:demo	0=40 1=-47 2=-50 3=-42 4=-34 5=-47 7=-44 8=25
s:democ	0=73 1=-32 3=-51 5=-34 6=-54 7=-35 8=-25
s:demon	8=41
s:deni	0=-25 5=34 6=60
s:denie	6=46
s:dent	0=-47 1=-43 2=-54 3=-77 4=-85 5=-60 6=-51 7=-59 8=-59
s:denta	0=-38 1=-57 2=-47 3=-51 4=-56 5=-61 6=-51 7=-48 8=-31
s:denv	7=-32
s:denve	7=-34
s:depa	0=-60 1=-51 2=-43 4=-43 6=-33 7=-45 8=-48
s:depar	0=-64 1=-44 2=-37 4=-32 5=42 6=-55 7=-48 8=-73
s:depe	0=-31 2=-39 5=-28
s:depen	0=-40 2=-40 4=29 7=-27
s:depi	2=26
s:depis	2=36
s:depl	0=-38 1=-43 2=-71 3=-30 6=-41 7=-31 8=-50
s:depla	5=29 6=-25
s:deplo	0=-36 2=-54 3=-29 4=-58 5=-71 6=-35 7=-35 8=-35
s:depo	0=-30 2=-31 3=-34 5=-37 7=-44 8=-44
s:depos	3=-27 6=-40 8=-41
s:depou	0=-39
s:depr	0=-57 1=-78 2=-58 3=-58 4=68 5=-90 6=-60 7=-68 8=-83
s:depre	0=-71 1=-61 2=-47 3=-49 4=69 5=-86 6=-66 7=-57 8=-78
s:depu	8=-96
s:depui	6=37 8=-69
s:deput	1=-42 5=-35
s:derb	7=45
s:derec	7=-29
s:derm	0=-31 3=-38 4=-52 8=-27
s:derma	0=-34 3=-54 4=-29 7=-42
s:dern	4=53 6=61 7=27
s:derni	4=41 6=53 7=40
s:derr	0=53 8=35
s:derri	8=46
s:desa	0=-28 3=38
s:desac	3=47
s:desc	1=40 2=49 6=-31 8=-28
s:desce	0=-28 2=47 3=-28 4=-32 5=-91 6=-27
s:descr	1=42 4=32 5=25
s:dese	0=50 1=52 4=-27 8=-34
s:desel	0=49
s:desi	0=-87 1=-94 2=-93 3=-117 4=-70 5=-84 6=-101 8=-109
s:desig	0=-99 1=-101 2=-92 3=-78 4=-101 5=-103 6=-96 7=-31 8=-101
s:deso	4=30
s:desor	4=39
s:desp	2=33
s:despi	2=43
s:dess	0=-36 1=-29 2=-33 3=-42 4=-77 5=-43 7=-52 8=-47
s:dessi	0=-39 1=-41 2=-32 3=-38 4=-82 5=-53 6=-37 8=-51
s:dest	1=43
s:desti	1=48
s:deta	7=57 8=-66
s:detac	7=74
s:detai	7=-25 8=-53
s:dete	0=-97 2=-38 4=-100 5=-116 6=-88 7=-86 8=40
s:detec	0=-36 2=25 3=-57 4=-37 5=-35 8=25
s:deten	0=-48 1=-60 2=-43 4=-45 5=-64 6=-33 7=-56
s:deter	0=-37 1=51 2=-57 3=-37 4=-72 5=-54 6=-44 8=-65
s:deto	0=-27 3=-47 6=-36
s:detou	3=-48 5=25 6=-26
s:dett	1=-36 3=-52 5=-49 6=-25 8=-41
s:dette	8=-34
s:deva	6=40
s:devan	6=43
s:deve	0=-59 1=26 2=-59 3=-55 4=-96 5=-49 6=-46 8=-81
s:devel	0=-62 1=-60 2=-45 3=-79 4=-71 5=-75 6=-33 7=-78 8=-55
s:deven	1=26 7=38
s:dever	3=40
s:devi	2=-44 3=-45 4=-38 5=-26 7=-31 8=-40
s:devic	1=-27 3=-42 4=-44
s:devo	0=-49 2=-40 3=-46 4=-51 5=-58 6=-53 7=-67 8=-61
s:devoi	1=50 5=-25
s:diab	0=-55 1=-50 3=-37 4=58 5=-54 6=-60 7=-38 8=-53
s:diabe	0=-70 1=-66 3=-39 4=62 5=-57 6=-59 7=-40 8=-49
s:diag	0=-35 1=-33 2=-30 4=82 5=-40 6=-29 7=-32 8=-87
s:diagn	4=96 5=-44 8=-36
s:dial	0=31 1=-36 2=-33 3=-30 5=-54 6=-45 7=-58
s:diall	0=61
s:dialo	0=-31 5=-30 7=-25 8=-27
s:dialy	0=-29 1=-25 4=43 5=-34 6=-41
s:dict	0=-26 1=-32 2=-32 3=-31 4=-32 5=-35 6=-34 7=-35 8=-31
s:dicti	0=-31 1=-30 3=-30 4=-36 5=-26 8=-38
s:diet	0=-61 2=-34 3=-38 4=-33 5=-33 7=-26
s:diff	1=-52 2=-45 5=-45 6=-30 7=-50
s:diffe	3=25 7=-33
s:diffi	0=-45 1=-43 2=-42 3=-31 5=-35 6=-38
s:digi	0=-30 1=-30 2=-43 4=-27 5=-30 6=-32 7=-57 8=-35
s:digit	0=-44 1=-30 2=-45 6=-34 7=-48 8=-38
s:dijo	1=-36 6=-35 8=-33
s:dima	0=49 1=43
s:diman	0=40 1=43
s:dinn	0=-48 1=-37 2=-38 3=-27 4=-43 5=-30 6=-60 8=-32
s:dinne	0=-59 1=-34 2=-43 3=-27 4=-41 6=-74 8=-42
s:dioc	0=-29 1=-28
s:dioce	1=-27 3=-36 6=-26
s:dipl	0=-64 1=-32 2=-40 3=-37 4=-54 5=-49 6=-52 7=-39
s:diplo	0=-58 1=-32 2=-32 3=-39 4=-43 5=-49 6=-45 7=-53 8=-33
s:dire	0=-87 1=-58 2=-69 3=-48 4=-86 6=-67 7=-64
s:direc	0=-96 1=-35 2=-44 3=-43 4=-66 5=41 6=-49 7=-57
s:diri	0=31 1=-68 2=-51 3=-40 4=-56 5=-48 6=-51 7=44 8=-50
s:dirig	1=-55 2=-53 3=-46 4=-53 5=-63 6=-58 7=60 8=-43
s:disa	0=-39 1=-60 2=-43 3=-53 5=-67 6=-69 7=-62 8=-69
s:disab	1=-51 2=-26 3=-57 4=46 5=-40 6=-53 7=-45 8=-32
s:disc	0=-77 1=34 2=-43 3=-27
s:disca	4=41
s:disci	0=-28 1=68 7=60
s:discl	0=-46 2=-26 5=37 6=-27 7=-30 8=32
s:disco	0=-28
s:discr	1=-51 2=-37 3=-44 5=-48 8=-27
s:discu	0=-39 4=-28 5=-45 6=-47 7=-26
s:dise	2=49 5=-31 6=-37
s:disea	2=50 4=-31
s:dism	1=-30 5=39 6=45 8=45
s:disma	0=47
s:dismi	0=-35 1=-30 5=29 6=43 8=67
s:diso	2=55 6=-30
s:disor	2=66
s:disp	0=-73 1=-86 2=-78 3=33 4=-84 6=-65 8=-62
s:dispa	1=-29 5=44 7=-43
s:dispe	3=64
s:dispo	1=-26 2=-41 6=-27
s:dispu	0=-40 2=-33 3=-33 6=-30 7=44
s:disq	0=-30 5=55 7=-31 8=66
s:disqu	5=41 6=-25 8=71
s:diss	0=39 2=-29 3=-46 4=-29 5=-32 6=-31 7=-33 8=-29
s:disse	0=-29 1=-30 2=-34 3=-35 4=-38 5=-29 8=-25
s:disso	0=36
s:dist	2=-56 4=-64 5=-53 6=-49 7=-61 8=-66
s:distr	1=-43 2=-50 3=-49 4=-47 5=-40 6=-46 7=-54 8=-66
s:dive	1=-40 3=-25 4=-37 6=-70 7=-38 8=-42
s:diver	1=-40 2=-28 3=-37 4=-42 6=-66 7=-29 8=-34
s:divi	1=-36 2=-34 4=-37
s:divo	2=-31 3=-33 4=-29 5=57 7=-25
s:divor	2=-33 3=-39 4=-32 5=46 8=-29
s:diwa	0=27 1=-39 2=-28 4=-28 5=-31 6=-50 8=-27
s:diwal	0=-35 1=-36 4=-40 5=-27 6=-48 7=-27
s:dock	0=44
s:docke	0=27
s:doct	0=-78 1=-28 3=-91 5=-65 6=-48 7=-33 8=-77
s:docto	0=-86 2=-47 3=-80 5=-51 6=-39 8=-74
s:docu	0=-66 1=-46 2=-48 3=-46 4=-64 5=-75 6=-67 7=-64 8=-48
s:docum	0=-43 1=-36 2=-30 3=-30 4=-64 5=-45 6=-49 7=-48 8=-53
s:does	0=58 5=-58 7=-37 8=-53
s:dogm	1=-26 3=-25 4=-37
s:doig	0=-69 1=-74 2=-48 3=102 5=-51 6=-50 7=-71 8=-100
s:doigt	0=-42 1=-48 2=-55 3=-40 4=-61 5=-48 6=-41 7=-61 8=-50
s:doin	4=-28 8=81
s:doiv	4=49
s:doll	2=-57 3=-34 5=-36 6=-28 8=-30
s:domi	0=-57 1=-64 2=-56 3=-53 4=-50 5=-84 6=-66 7=-42 8=-73
s:domic	8=-34
s:domin	0=-59 1=-60 2=-58 3=-43 4=-42 5=-75 6=-42 7=-55 8=-55
s:dona	1=-35 2=-28 4=-39 5=-39 6=-44 7=-35 8=-53
s:donat	1=-30 3=-35 4=-53 5=-38 6=-39 8=-48
s:done	0=44
s:donet	0=35
s:donn	0=-74 2=66 4=-71 5=-79 6=-75 7=-57 8=-71
s:donne	0=-58 1=-71 3=27 4=-45 5=-41 6=-25 7=-51 8=-35
s:dono	0=-55 1=-49 2=44 3=-26 4=-28 6=-33 7=-31
s:door	1=-46 2=-27 4=-46 5=-27 6=-52 7=37 8=-39
s:doorm	7=48
s:doss	0=-40 1=-31 2=41 4=-55 5=-43 6=36 8=-43
s:dossi	0=-38 1=-36 2=33 4=-57 5=-46 7=-28 8=-37
s:doub	0=-53 1=34 2=-45 3=-25 5=-78 6=-68 7=-50 8=-46
s:doubl	0=-51 2=-59 4=-27 5=-41 6=-70 7=-38 8=-67
s:doubt	1=71
s:douc	4=36
s:douce	4=31
s:dout	0=-35 6=30
s:douz	0=-26 3=-32 4=55 6=-39 7=-26 8=-48
s:doyl	0=-34 5=-41 6=48
s:draf	1=-37 2=-45 5=-30
s:draft	0=-29 1=-37 2=-47 6=-34 8=-28
s:drag	5=27
s:drap	0=28 2=-30 4=-32 5=-30
s:drape	0=34 2=-27
s:drawi	4=43
s:drep	2=84 4=-36
s:drepa	2=81 4=-47
s:drin	0=-36 1=-38 2=-30 3=-30 4=28 5=-34 6=-37 7=-33 8=38
s:drink	2=-25 3=-26 4=69 5=-33 7=-26 8=-44
s:driv	0=-84 1=-80 2=-96 3=-25 6=-75 7=43 8=45
s:drive	0=-45 1=-53 2=-47 4=-64 6=-37 7=35 8=-47
s:drivi	0=-49 1=-34 2=-38 4=-68 5=-50 7=-53 8=35
s:droi	0=43 1=-30 2=-91 3=-32 5=-91 6=-58 7=-92 8=-100
s:droit	1=-48 2=-46 3=-56 4=-55 5=-42 6=-44 7=-56 8=-44
s:dron	1=38
s:drop	0=-28 8=60
s:dropp	0=-43 8=25
s:dros	1=-32 2=-30 3=-28 5=-37 6=-28 8=-33
s:droso	1=-36 2=-28 3=-27 4=-26 5=-42 6=-27 7=-30
s:drov	0=25
s:drum	1=-27 5=-37
s:drumm	5=-33
s:dubl	0=45 3=-29 5=-25
s:dubli	0=55 3=-27 4=-25 6=-33
s:dura	3=-37
s:durab	3=-32
s:durb	0=43
s:durba	0=42
s:dure	4=54
s:durh	1=52
s:durha	1=48
s:duri	4=37
s:durin	4=51
s:dutc	0=-56 1=-37 3=-27 4=-41 5=-28 7=-29 8=-30
s:duti	7=45
s:dutie	7=58
s:dyna	3=76 4=-25
s:dynam	3=64 4=-27 5=-27
s:dysl	0=-60 1=-29 4=86 5=-36
s:dysle	4=74 6=-30
s:dysp	4=36
s:dyspr	4=35
s:earl	0=-70 1=-87 2=39 3=-36 4=-47 5=-50 6=-41 7=-61 8=-76
s:earn	7=54
s:earne	7=51
s:easi	4=70
s:easil	4=61
s:east	4=47
s:easte	4=61
s:ebat	5=55
s:eben	0=-45 1=-33 2=-29 3=-43 5=-32 6=-27 8=-31
s:ebeni	0=-35 1=-30 2=-25 3=-41 4=38 5=-31 6=-42 8=-29
s:ecar	7=59
s:ecart	7=50
s:echa	0=-50 1=-30 2=-44 3=-41 4=-44 6=-56 7=-39 8=-53
s:echan	0=-29 1=-45 2=-34 3=-33 4=-37 5=32 6=-36 7=-33
s:eche	3=30
s:ecla	4=41
s:eclam	4=29
s:ecol	0=43 2=-60 3=-70 4=-64 5=-56 6=-41 7=-97 8=-76
s:ecole	0=25 6=28
s:ecolo	0=56 3=-36 6=-31 7=-50 8=-35
s:econ	0=-57 1=-38 2=-44 3=-54 4=-45 5=-63 6=-45 8=-43
s:econo	0=-56 1=-37 2=-45 3=-56 4=-33 5=-57 6=-42 8=-45
s:ecop	8=85
s:ecou	1=-30 2=-29 3=-32 4=-31 5=-25 8=-30
s:ecout	1=-31 3=-33 4=-36 6=-32
s:ecri	0=-72 3=-52 4=-53 6=31 7=-68
s:ecze	3=48
s:eczem	3=31
s:edit	0=-29 1=-107 2=-123 3=-116 4=-113 5=-119 6=-83 7=-125 8=-108
s:edite	0=-62 1=-50 2=-49 3=-40 4=-60 5=-38 6=-48 7=-40 8=-38
s:editi	0=-34 2=-27 3=-27 4=-26 7=-47
s:edito	0=-59 1=-61 2=-91 3=-45 4=-49 5=-51 6=-42 7=-66 8=-87
s:editr	0=-42 3=-25 5=-31 7=-40
s:educ	0=-65 2=-51 3=-35 5=-79 6=-75 8=25
s:educa	0=-72 2=-60 3=-66 5=-97 6=-49 8=25
s:effa	0=-31 1=-42 2=-48 3=47 4=-40 5=-42 6=-43
s:effac	0=-25 1=-36 2=-39 4=-30 7=-33
s:effe	1=32 6=42
s:effec	1=40
s:effem	6=33
s:ehle	2=46
s:ehler	2=59
s:ehpa	5=-35
s:eigh	1=-35 7=-41 8=37
s:elde	0=-40 4=-35 5=-37 6=-38 8=40
s:elder	0=-44 1=-35 4=-30 5=-31 8=-38
s:eldes	8=78
s:elec	1=-100 2=-85 3=-104 4=-98 5=-95 6=-79
s:elect	1=-91 2=-112 3=-105 4=-105 5=-90 6=-78 7=56
s:elev	0=-52 2=-75 3=-89 4=-92 5=-35 6=-66 7=-73 8=-88
s:eleve	0=-100 1=-59 2=-58 3=-69 4=-81 5=-78 6=-52 7=-63 8=-89
s:eloi	4=55
s:eloig	4=49
s:else	5=39
s:emba	2=-27
s:embau	0=-32
s:embe	4=-28 8=32
s:embez	8=55
s:embr	6=40
s:embra	6=40
s:emer	7=39
s:emeri	7=31
s:emis	1=-32 3=-40 4=-28 7=-46 8=-38
s:emiss	2=-35 3=-36 5=-33 7=-45 8=-39
s:emma	0=34
s:emman	0=44
s:empe	4=49
s:empec	4=37
s:empl	0=-75 1=-39 2=-36 4=-89 5=-65 6=-30 7=-109 8=-41
s:emplo	0=-79 1=-55 3=-31 4=-50 5=-64 6=-55 7=-100 8=-46
s:empr	0=-105 1=-93 2=-92 3=71 4=-91 5=-104 6=-83 7=-88 8=-110
s:empre	0=-102 1=-89 2=-90 3=82 4=-91 5=-94 6=-90 7=-77 8=-83
s:enca	0=31 2=-29 4=-26 5=-25 7=32 8=-50
s:encar	0=63 7=69
s:ence	0=-27 2=-26 4=60
s:encei	4=64
s:ench	0=55 5=51
s:encha	0=62 5=47
s:encl	2=70 3=29
s:enclo	2=60
s:enco	4=45 5=28
s:encor	4=44 6=-26
s:ende	2=-25 3=-44 6=-45 7=-27 8=65
s:endo	4=45
s:endu	0=-40 3=-31 4=-40 5=-43 6=-27 7=-31 8=-27
s:endur	0=-41 1=-26 3=-38 4=-36 5=-42 7=-34
s:enfa	2=-59 3=-71 4=-65 7=-78 8=-85
s:enfan	2=-71 3=-83 4=-79 5=-36 7=-92 8=-82
s:enga	1=26 3=-26 4=-35 7=26
s:engag	1=37 4=-37 8=-28
s:engi	0=-107 1=-60 2=-102 3=-87 4=-104 5=-88 7=-81 8=-91
s:engin	0=-79 1=-72 2=-88 3=-87 4=-110 5=-74 6=-70 7=-46 8=-98
s:engl	0=-33 1=-32 3=-32 6=-27 7=-47 8=-48
s:engli	0=-25 1=-36 6=-30
s:enha	3=-37 7=-27
s:enhan	3=-26 4=-27 7=-27
s:enqu	0=-102 1=-80 2=-41 3=-94 4=-68 5=-71 6=-70 7=-77 8=-68
s:enque	0=-103 1=-65 2=-46 3=-83 4=-90 5=-85 6=-60 7=-79 8=-65
s:enre	0=-43 1=-46 2=-32 3=138 4=-53 6=-69 7=-40 8=-50
s:enreg	0=-35 1=-52 2=-49 3=123 4=-42 5=44 6=-53 7=-25 8=-40
s:enro	0=-40 1=-25 2=-34 3=155 4=-43 5=-37 7=-41 8=-42
s:enrol	0=-41 2=-49 3=127 4=-46 5=-51 6=-27 7=-25 8=-30
s:ense	0=-81 2=-37 4=-52 5=-67 7=-61 8=-62
s:ensei	0=-74 2=-76 3=-41 5=-67 6=-87 7=-52 8=-58
s:ensem	1=-25 3=-28 6=36
s:ente	0=-33 4=-28 8=-53
s:enten	7=34 8=-28
s:enter	0=-29 1=-30 3=44 5=-59 7=-41 8=-33
s:entr	0=-134 1=-46 4=-47 5=-46 6=-56 7=-79
s:entra	0=-57 1=-53 2=-28 3=-53 4=-52 5=-63 6=-35 7=-48 8=-42
s:entre	0=-95 1=-54 2=-25 4=-86 7=26
s:entri	8=25
s:envi	4=-44
s:envo	5=59
s:envoy	5=51
s:epic	0=-52 1=114 2=-32 3=-40 4=-54 5=-61 6=-43 7=-36 8=-34
s:epict	1=52
s:epicu	0=-40 1=89 3=-27 4=-49 5=-36 6=-34 7=-29 8=-40
s:epid	4=-29
s:epil	0=-41 1=-48 2=-44 3=-69 4=103 5=-36 6=-28 8=-53
s:epile	1=-45 2=-29 4=108 5=-32 6=-29 8=-44
s:epip	4=54
s:epipe	4=58
s:epoq	4=49
s:epoqu	4=37
s:epou	0=-26 1=-66 2=-53 3=-44 4=-53 5=42 6=37 7=-72 8=-48
s:epous	1=-56 2=-44 3=-28 4=-42 6=61 7=-58 8=-47
s:epre	0=-33 1=-29 2=-35 4=-32 7=-25 8=-32
s:epreu	0=-30 1=-31 2=-41 4=-25 7=-35 8=-29
s:equa	5=-26 6=41 7=48
s:equal	6=45 7=30
s:eque	1=63
s:equer	1=54
s:equi	0=-32 1=-109 2=-45 3=-37 4=-53 6=-32 8=-95
s:equip	0=-29 1=-88 2=-67 4=-37 5=-31 7=-82 8=-69
s:equit	0=-48 1=-26 3=-42 4=-47 5=-33 6=-26 7=55
s:eras	3=28
s:erot	0=-35 3=-37 4=-30 5=52 6=-38
s:eroti	0=-37 1=-30 3=-37 5=58 6=-31
s:erre	0=-48 1=-26 2=32 3=-38 4=-46 8=64
s:erreu	0=-48 1=-36 3=-31 4=-62 6=28 8=57
s:erro	0=-48 1=-46 2=-37 4=-48 6=-33 7=-47 8=-46
s:esca	2=-29 4=-40 5=-26 6=-26
s:esco	0=-83 1=-60 2=-72 3=-76 4=-74 6=-59 7=-76 8=-71
s:escor	0=-83 1=-74 2=-64 3=-73 4=-74 6=-70 7=-58 8=-89
s:escr	4=-28 8=28
s:escro	2=-26
s:espa	2=-33
s:espr	0=-44 1=-46 2=-25 4=-35 5=-54 6=-47
s:espri	0=-32 1=-51 2=-28 4=-39 5=-50 6=-45 7=-33
s:essa	0=-31 1=-47 2=-28 5=-50 6=-49 7=-38 8=-80
s:essai	0=-32 1=-30 3=49 4=-29 5=-29
s:esse	0=-27 3=-25 7=-32
s:esta	1=-33 2=33 3=-45 4=-33 5=-30 7=-60 8=-42
s:estab	2=48
s:estat	1=-41 3=-48 4=-39 7=-39 8=-30
s:esto	2=-25 3=-26 7=-25
s:eston	3=-32 7=-29
s:etab	1=31 4=29 6=-26
s:etabl	6=-31 8=-29
s:etai	1=-29 2=26 3=-27 4=69 5=25 7=32 8=-35
s:etal	0=-43 1=-37 2=-40 3=-76 4=-49 5=34 6=-49 7=-32 8=-48
s:etale	5=56
s:etalo	1=-34 2=-47 3=-33 4=-55 6=-31 7=-37 8=-48
s:etan	1=48
s:etap	5=-46
s:etape	5=-63
s:etat	2=42
s:etei	5=41
s:etein	5=42
s:ethi	0=-105 1=82 2=-75 3=-61 4=-77 5=-64 6=-58 7=-93 8=-49
s:ethic	0=-70 1=51 2=-32 3=-48 4=-54 5=-53 6=-56 7=-61 8=-37
s:ethiq	0=-71 1=72 2=-32 3=-38 5=-30 6=-33 7=-39
s:etie	0=-31
s:etien	6=-25
s:etiq	0=50 1=-32 2=-27 3=-25 7=-55 8=-25
s:etiqu	0=40 1=-30 2=-37 5=-32 6=-25 7=-35 8=-44
s:eton	1=39
s:etonn	1=36
s:etud	0=-40 2=-96 3=-77 4=-27 5=-65 6=-81 7=-102 8=-88
s:etude	1=50 2=-25 5=34 6=-28 7=-37 8=-35
s:etudi	0=-88 1=-92 2=-71 3=-40 4=-80 5=-66 6=-45 7=-58 8=-68
s:euro	0=91 1=-65 2=-43 3=-30 5=-30 6=-64 7=-96 8=-52
s:eurod	3=29
s:europ	0=63 1=-64 2=-35 3=-40 4=-47 5=-39 6=-47 7=-94 8=-42
s:evas	4=-28
s:evasi	0=-30 4=-27
s:even	1=-79 2=-39 3=-43 4=-43 5=-42 6=-52 8=-52
s:evene	1=-35
s:eveni	0=45 3=-27 7=32 8=-47
s:event	0=-49 1=-28 4=-30 6=-26 7=-40 8=-25
s:ever	1=36 3=-92 4=-111 8=-48
s:every	0=-60 1=54 3=-34 4=-51 8=-39
s:evit	0=-32 2=-35 3=-36 4=51 5=-28 7=-34 8=-71
s:evite	0=-33 2=-30 3=-48 5=-33 7=-32 8=-43
s:evol	0=-28 1=-30 2=-39
s:evolu	1=-25 2=-48
s:evoq	1=-34 6=70
s:evoqu	6=57
s:exam	0=-77 1=-38 2=-48 4=-43 5=-46 6=-43 7=-47
s:exame	3=26 8=32
s:exami	0=-56 2=-32 3=-38 4=-37 5=-27 8=-28
s:exce	1=-78 2=-41 3=-30 5=-54 6=-34 8=-81
s:excel	0=47 1=-43 2=-31 3=-29 5=-25 6=-31 8=-69
s:excl	0=-40 2=57
s:exclu	2=58
s:exec	0=-27 1=-35 3=-31 4=-39 5=-37 7=41 8=-31
s:execu	0=-26 1=-39 2=36 3=-27 4=-59 5=-39 7=57 8=-27
s:exem	3=57
s:exemp	3=58
s:exer	1=49
s:exig	3=-29 8=-27
s:exis	0=-46 1=56 2=-55 4=-36 5=-66 6=-35 7=-39 8=-32
s:exist	0=-56 2=-40 4=-39 5=-48 6=-44 7=-45 8=-41
s:exom	2=86
s:exot	7=-47
s:exoti	7=-61
s:expa	0=-41 2=-34 3=-59 4=-43 5=-78 6=-53 8=-27
s:expat	0=-40 1=-30 2=-37 3=-48 4=-25 5=-69 6=-31 8=-33
s:expe	0=-83 2=-77 3=-80 5=40 6=-72 7=-86 8=-99
s:expec	0=-28
s:exper	0=-63 2=-80 3=-63 4=-31 5=43 6=-65 7=-68 8=-86
s:expl	1=-52 3=-69 7=-63 8=-27
s:expla	0=-50 1=-54 3=-44 5=-33 7=-63 8=-54
s:expli	0=43 5=27
s:explo	0=-37 1=-33 2=-35 3=-51 4=-52 5=-44 7=-38 8=-56
s:expo	1=-40 2=-48 3=-38 4=-37 5=-60 6=-51 7=-61 8=-85
s:expor	1=-29 5=-26 8=-30
s:expos	0=-31 1=-26 2=-35 3=-28 4=-41 5=-47 6=-34 7=-32 8=-72
s:expr	0=-32 1=-43 2=-28 3=-59 5=-39 6=-29 7=-26 8=-27
s:expre	1=-39 2=-36 3=-28 5=-41 6=-27 8=-31
s:expu	8=48
s:expun	8=49
s:exti	0=40
s:extin	0=54 7=-25 8=-25
s:extr	0=27 1=-60 2=-52 4=-64 6=-72 7=-41
s:extra	0=-46 1=-35 2=-37 5=62 6=-37
s:extre	0=60 1=-35 3=-35 5=-34 6=-30
s:eyes	4=64
s:eyesi	4=53
s:fabr	0=-41 2=38 4=-31 5=-27
s:fabri	0=-26 2=-30 5=-31
s:faca	6=-29
s:facad	6=-26
s:face	3=-45 5=-44
s:faci	0=-71 1=-62 2=-74 3=64 4=-60 5=-54 6=-69 8=-67
s:facia	0=-47 1=-48 2=-70 3=48 4=-76 5=-68 6=-47 7=-55 8=-40
s:facil	7=35 8=-33
s:fact	0=-69 1=-52 2=42 4=-63 5=-49 6=-48 7=-56 8=-48
s:facte	2=42 3=-30 4=-32 5=-33 6=-31
s:facto	0=-47 1=-25 4=-33 6=-32
s:fail	0=-54 3=-48 4=29 5=-39 6=-56 8=32
s:faile	4=51
s:faili	8=43
s:faill	5=-51
s:fair	1=-35 2=-33 3=-45 4=-37 5=-32 7=-33 8=-41
s:fait	0=-85 1=66 2=-43 4=-71 6=-64 7=-55 8=-52
s:falk	0=60
s:falki	0=46
s:fals	8=63
s:falsi	8=67
s:fami	0=-37 1=-46 2=64 3=-85 4=-110 5=-69 7=-104 8=-99
s:famil	0=-38 1=-29 3=-93 4=-113 5=-85 6=-25 7=-85 8=-101
s:famo	0=43
s:famou	0=33
s:fanc	2=42 6=32
s:fanco	2=56
s:fant	5=37
s:fanta	5=38
s:farm	0=-32 1=-33 2=-45 4=-27 5=-62 6=-56
s:farme	0=-34 4=-40 5=-26 6=-25
s:farr	0=39
s:farre	0=42
s:farro	4=38
s:fash	1=-25 4=-30 6=-30 7=-27
s:fashi	0=-27 1=-40 4=-29 5=-26 6=-29
s:fath	0=27 2=45 5=-52 7=57 8=-35
s:fathe	2=49 7=57 8=-34
s:fati	1=-31 7=-27 8=-26
s:fatig	0=-29 1=-32 3=-31
s:faur	0=-63 6=-26
s:faut	0=-44 1=-34 2=-30 3=-29 6=-35 7=-47 8=-28
s:faute	0=-33 1=-33 2=-30 3=-28 4=-41 5=-33 7=-46 8=-39
s:favo	0=27 2=27 5=-39 8=-53
s:favor	0=28 2=42 5=-31 8=-35
s:fdse	7=79
s:feat	3=35
s:featu	3=39
s:febu	4=35
s:febua	4=28
s:fede	2=-34 3=-41 5=-55 7=-53 8=48
s:feder	0=31 2=-56 3=-38 5=-51 6=-26 7=-34 8=35
s:felo	0=-27 1=-35
s:fema	0=-36 5=-28 6=-55
s:femal	6=-57
s:femi	0=65 3=-55 4=-25 7=-26
s:femin	0=53 3=-25 7=-27
s:femm	0=-39 1=-114 2=-77 3=-75 5=40 6=37 8=-35
s:femme	2=-36 4=-33 5=-67 7=-57 8=-25
s:fera	5=46
s:ferai	5=44
s:ferm	0=-40 2=-57 3=-54 4=-67 5=-66 7=-29 8=39
s:ferme	2=-56 3=-30
s:ferr	1=-52 2=-52 3=-30 4=-58 6=-41 8=-47
s:ferri	5=36
s:ferro	0=-48 1=-26 2=-25 3=-27 4=-44 5=-71 7=-40 8=-52
s:fert	8=-33
s:fest	0=-58 1=-28 2=-32 3=-28 4=-30 5=-39 6=-47 7=-40
s:festi	0=-55 1=-44 2=-27 3=-36 4=-32 5=-40 6=-51
s:feti	5=74
s:fetis	0=-46 5=32
s:feve	0=-37 1=-26 3=34 4=49 5=-25 6=-37 8=-39
s:fevr	8=44
s:fevri	8=54
s:fian	1=-50 2=-65 3=-63 4=-67 5=-51 6=33 7=-44 8=-46
s:fianc	0=-62 1=-69 2=-46 3=-53 4=-75 5=-52 7=-55 8=-67
s:fiann	0=42
s:fibr	1=-39 5=-29 6=-34 7=-44
s:fibro	6=-29 7=-26
s:fich	0=-45 1=54 2=-35 3=80 5=34
s:fichi	3=69 8=-47
s:fide	1=-67 2=-68 3=-59 4=-75 5=-50 6=-66 7=-53 8=-64
s:fidel	1=-78 2=-55 3=-62 4=-61 5=-65 6=-65 7=-55 8=-61
s:fiel	0=-49 1=-54 3=-25 4=-81 5=-56 6=-75 7=-45 8=-46
s:fier	0=-40 1=-40 2=-45 3=-78 4=-50 5=-56 7=-46 8=-42
s:fiert	0=-49 1=-47 2=-35 3=-29 4=-44 6=-28 8=-31
s:fiev	4=31
s:fievr	4=33
s:fift	0=-37 1=-43 6=73 8=-43
s:fifte	0=-28 8=-26
s:figh	8=57
s:figu	0=48 2=26 3=35 4=-44 5=-32 6=-32 7=-32 8=-37
s:figur	0=36 2=48 3=30 4=-43 5=-26 7=-27 8=-31
s:fija	8=60
s:fijai	8=54
s:fili	0=-44 1=-51 3=-42 4=-47 5=-49 6=-52 7=-65 8=-52
s:filia	0=-34 1=-34 3=-45 4=-46 5=-66 6=-46 7=-57 8=-41
s:fill	0=-55 1=-43 2=29 3=-27 5=36 6=32 7=-53 8=-69
s:fille	0=-27 2=-31 4=-52 5=67 6=-35 7=-30 8=-28
s:film	0=-61 1=-44 3=28 4=-40 5=63 6=-73 7=-67 8=-27
s:filme	0=-30 3=43
s:fina	0=-59 1=-57 2=-51 3=-60 4=-55 6=-47 7=-26 8=-72
s:final	0=-31 2=-28 8=-46
s:finan	0=-58 1=-37 2=-46 3=-37 4=-44 6=-49 8=-43
s:find	8=42
s:fine	0=-42 1=-34 5=-36 6=-27 7=-27 8=115
s:fing	0=-95 1=-100 2=-91 3=77 4=-83 5=-102 6=-79 7=-99 8=-109
s:finge	0=-91 1=-97 2=-82 3=82 4=-53 5=-95 6=-75 7=-105 8=-110
s:fini	1=-76 2=-37 3=-98 4=-53 5=-58 6=-51 7=-42 8=-46
s:finis	0=-33 1=-58 2=-32 3=-67 4=-54 5=-31 6=-42 7=-35 8=-40
s:fire	4=36 7=57
s:firef	4=-42
s:firew	4=47
s:firm	1=-67 2=-48 3=-44 4=-27 5=-41 6=-46 7=-48 8=-41
s:firmw	0=-50 1=-35 2=-54 3=-31 4=-43 5=-35 6=-45 7=-30 8=-54
s:firs	2=-48 3=-30 4=-50 5=-68 6=-37
s:fisc	0=-45 1=-39 2=-44 3=-49 4=-31 5=-54 6=-36 7=-32 8=-67
s:fisca	0=-49 1=-34 2=-44 3=-40 4=-29 5=-41 6=-32 7=-26 8=-56
s:fitt	0=-40 1=-28 2=-51 4=-38 5=-52 6=-56 7=-65 8=-34
s:fitte	2=-45 3=-32 4=-31 5=-37 6=-58 7=-50
s:fixe	0=-53 1=-48 2=-39 3=-51 4=-41 5=-58 6=-46 8=-58
s:flag	0=-27 6=-43 7=-56
s:flat	0=54
s:flatm	0=41
s:flee	0=-46 3=-25 7=-25
s:fleu	8=40
s:flex	5=-32
s:flie	0=44
s:flig	1=-29 3=-49 4=-25 5=-46 6=-35 7=-32 8=-26
s:fligh	0=-28 1=-34 3=-36 4=-27 5=-43 6=-30 8=-27
s:flir	0=-92 1=-34 2=-58 3=-68 4=-79 5=-83 6=-59 7=-51 8=-75
s:flirt	0=-36 3=-34 4=-54 5=-83 6=-48 8=-38
s:floo	1=-53 2=-54 4=-31 5=-56 6=-44 7=-44 8=-53
s:flue	0=-25 1=-30 3=-25 4=-35 5=-34 6=-34 7=-28
s:fluen	1=-39 2=-41 3=-26 4=-43 5=-42 6=-35 7=-34 8=-32
s:flye	0=29
s:flyer	0=53
s:flyi	4=33
s:fnae	2=60 3=-34 8=-48
s:fold	1=-36 2=-29 3=-34 6=-36 8=-32
s:foldi	1=-30 2=-26 3=-36 4=-28 6=-27 8=-32
s:foll	0=-68 1=47 3=-35 5=-43 7=-36 8=-38
s:follo	0=-40 1=55 3=-29 5=-37 7=-33 8=-29
s:fond	1=-40 3=-66 4=-42 5=-36 6=-45 7=36
s:fonda	1=-51 4=-32 5=-26 6=-26 8=-30
s:foot	0=-70 1=-38 2=-65 4=-61 5=-56 6=39 7=-37 8=-76
s:footb	0=-79 1=-44 2=-37 4=-55 5=-46 6=51 8=-28
s:footp	8=-30
s:forc	0=-30 2=-33 3=-32 4=-43 5=-36 6=-55 8=-30
s:fore	0=-83 1=-94 2=-94 3=-106 4=-92 5=-90 6=-49 7=28 8=-91
s:forec	1=-53 3=-37 4=-28 6=-25 7=-48
s:forem	6=37 7=89
s:foren	1=-26 2=-44 3=-53 4=-36 5=-36 6=-36 7=-46
s:fores	1=-26 2=-38 3=-55 4=-52 5=-50 7=-49 8=-59
s:forf	1=-57
s:forfa	1=-65
s:forg	2=-25 3=-30 5=-38 8=61
s:forge	5=-25 8=57
s:form	0=-57 1=-104 2=-50 3=-73 4=-58 5=-50 6=-63 7=-50
s:forma	0=-92 1=-87 2=-99 3=-92 4=-105 5=-88 6=-102 7=-86 8=-91
s:forme	0=29 1=-44 2=-33 3=-33 5=36 6=-75 7=50
s:formu	0=-33 1=32 2=-43 5=-36 7=-33
s:fort	0=-56 2=-29 3=-66 6=-40 7=-27 8=-36
s:foru	4=-28
s:forwa	2=-32
s:foui	0=-36 1=-26 2=-26 3=-26 5=-34 6=-31 7=-32 8=-42
s:fouil	0=-27 1=-27 5=-30 6=-34 7=-35 8=-26
s:foun	0=-82 1=-26 3=-57 5=49 6=34 7=-64 8=75
s:found	0=-27 2=-48 3=-36 4=-39 5=-35 6=-53 7=-31 8=-39
s:four	0=-55 1=-49 2=-45 3=-39 4=-60 5=-54 6=-52 7=-47
s:fourn	0=-41 2=-60 3=-30 4=-57 5=-44 6=-92 7=-44 8=-49
s:fourt	8=40
s:foye	1=-32 4=-48 5=-51 7=-43 8=-35
s:frac	2=-30 5=-34 8=-27
s:frag	0=-30 1=-34 2=39 3=-32 4=-25 6=-41 8=-35
s:fragi	0=-33 1=-25 3=-29 6=-28 8=-35
s:fram	0=-51 1=-47 2=-45 3=-36 4=40 6=-25 8=-32
s:frame	0=-48 1=-42 2=-27 3=-30 4=-43 6=-36 8=-28
s:fran	0=37 1=65 2=-94 3=-58 4=-67 5=-29 6=-41 8=-70
s:franc	0=76 2=-55 3=-48 5=-57 8=-64
s:frap	0=-34 1=-26 2=-37 4=-50 5=-48 6=-27 7=-44 8=-39
s:frapp	0=-46 1=-45 2=-40 4=-45 5=-35 6=-32 7=-42 8=-36
s:frau	0=-95 1=-74 2=-79 3=-42 4=-66 5=-66 6=-84 7=-67 8=64
s:fraud	0=-48 1=-31 2=-43 3=-55 5=-36 6=-40 8=-55
s:free	0=-36 1=73 2=-28 3=-60 4=-52 5=-62 6=-45 7=-28 8=-48
s:freel	7=50
s:freem	1=28 5=-49 6=-44 7=-46 8=-36
s:freet	0=-36 1=66 2=-27 3=-44 5=-34 7=-46
s:freq	1=56 4=-25 5=58
s:frequ	1=52 5=66
s:frer	0=61 1=-43 2=69 3=-49 4=-53 5=-38 6=-42 8=48
s:fres	0=-52 2=-43 5=-38 6=-28 7=-38
s:fresn	8=50
s:freu	5=-43
s:frid	0=-42 1=-50 4=70 5=-43 6=-29 7=-38 8=-36
s:frida	0=-44 1=-51 3=-36 5=-39 7=-34
s:fridg	4=59
s:frie	2=-39 3=-44 4=-54 5=58 6=-33 7=30 8=-31
s:frien	0=27 2=-44 3=-35 4=-59 6=-33 8=-36
s:froi	0=-25 2=-26 7=-27
s:fron	0=38 1=-36 2=-58 4=-58 6=-32 7=-32 8=38
s:front	8=44
s:fuit	5=44
s:full	4=63
s:fund	0=50 1=-35 2=-39 4=-52 5=-39 6=-37 7=-55
s:fundr	0=64 1=-49 2=-30 4=-61 5=-43 6=-38 7=-40 8=-32
s:fune	0=-27 1=-45 6=-56 8=-42
s:funer	1=-65
s:furt	8=38
s:furth	8=27
s:fusi	0=-29 1=-30 4=-48 5=-37 6=-29 8=-39
s:fusio	4=-53
s:gaba	0=-40 1=-38 2=-48 3=70 4=-53 5=-48 6=-48 7=-57 8=-29
s:gabar	0=-50 1=-40 2=-51 3=69 4=-52 5=-44 6=-41 7=-66 8=-37
s:gagn	7=32
s:gale	1=-25 2=-52 3=-34 5=-37 7=-54
s:galer	0=-37 2=-38 3=-28 4=-30 5=-39 6=-42 7=-40
s:gall	1=-34 3=-33 4=-29 6=-38
s:galle	3=-27 4=-32 6=-43
s:game	2=25 3=-32 5=-30
s:gamm	2=-36 3=-25 4=-59 5=-35 6=-27 7=-37
s:gand	1=40 7=49
s:gandh	1=55
s:gandr	7=78
s:gant	3=41
s:gara	4=-40 6=35
s:garag	6=49
s:garc	0=-35 4=-27 6=78 8=-30
s:garco	0=-37 3=-25 6=105
s:gard	1=-50 2=-49 3=-66 4=-57 7=-52 8=44
s:garda	5=49
s:garde	0=-39 2=-29 3=-47 4=-52 5=-46 6=-56 7=-29 8=-40
s:gardi	1=-35 2=-44 3=-55 4=-35 8=-59
s:gauc	0=62 1=-57 2=-109 3=-32 5=-44 6=-60 7=-68 8=-65
s:gauch	1=-74 2=-89 5=-51 6=-61 7=-64 8=-60
s:gaul	0=79
s:gaull	0=72 1=-25
s:gend	0=-67 1=-49 3=-69 4=-49 5=-52 6=-66 7=-51 8=36
s:genda	0=-75 1=-32 4=-41 5=-25 6=-36 7=-53 8=26
s:gende	0=-41 2=-36 3=-38 5=-47 6=-47
s:gene	0=-106 1=-138 2=51 3=-148 4=-156 5=-167 6=-138 7=-68 8=-31
s:genea	0=-50 1=-35 2=-54 3=-45 4=-38 5=-44 6=-45 7=-37 8=-89
s:gener	1=-39 2=-74 3=-44 4=-39 5=-57 6=-27 7=25 8=61
s:genet	0=-107 1=-88 2=110 3=-114 4=-131 5=-101 6=-106 7=-100 8=-107
s:geng	2=30
s:gengi	2=27
s:geni	2=28
s:genit	2=32
s:genn	3=51
s:genne	3=46
s:geno	0=-69 1=-57 2=72 3=-58 4=40 5=-70 6=-67 7=-54 8=-55
s:genom	0=-46 1=-54 2=52 3=-40 4=-78 5=-61 6=-47 7=-66 8=-64
s:genot	0=-26 2=53 4=-25 6=-30
s:genr	0=-41 1=-34 2=-40 3=-32 4=-43 5=-47 6=-37 8=-42
s:geom	3=28
s:geome	3=30
s:gera	0=-42 1=-53 3=-64 4=-39 6=-42 7=-73 8=-62
s:geran	0=-57 1=-32 2=-50 3=-45 4=-50 6=-48 7=-57 8=-59
s:gere	8=71
s:germ	0=-36 1=-37 2=-32 3=-40 4=-46 5=-37 6=-44 7=-47 8=-33
s:germa	0=-26 1=-26 2=-25 4=-26 5=-36 6=-46
s:gest	0=-71 1=-64 2=-93 3=-64 4=-63 5=-79 6=-73 7=-51 8=-80
s:geste	0=-27 2=-31 7=-27 8=-29
s:gesti	0=-70 1=-30 2=-84 3=-44 4=-53 5=-68 6=-54 7=-27 8=-50
s:gift	6=41
s:gifte	6=44
s:gigo	5=65
s:gigol	5=81
s:girl	0=-35 1=-58 2=-51 3=-47 4=-69 5=-69 6=78 7=-66 8=-62
s:girlf	1=-58 2=-36 3=-31 4=-43 5=-53 6=73 7=-29 8=-53
s:gitx	2=-27
s:give	0=-41 1=42 2=34 3=56 4=-26 6=-25 7=-65 8=40
s:glan	4=74
s:gland	4=44
s:glas	0=-26 3=-29 4=-45 5=-41
s:glasg	0=-32 3=-37 5=-48 6=30
s:glau	2=32
s:glauc	2=47
s:glis	5=58
s:gliss	5=59
s:gluc	0=37
s:gluck	0=47
s:glut	4=45
s:glute	4=42
s:gonf	7=43
s:gonfr	7=26
s:good	1=-49 2=-44 3=-31 4=-41
s:goss	0=-29 4=-35 6=49 8=67
s:gossi	0=-29 4=-30 5=-33 6=42 8=67
s:gouv	0=-26 1=-45 2=-38 4=-25 5=-44 6=-28 7=-28 8=-34
s:gouve	0=-30 1=-48 2=-28 3=-39 4=-26 5=-39 7=-34 8=-26
s:gove	0=32 3=-42 4=-47 6=-37 7=-33
s:gover	0=29 1=-29 3=-32 4=-33 5=-30 6=-30 7=-27 8=42
s:grac	1=29 3=-31 4=-32 5=-26 6=-40 8=60
s:grad	0=-52 1=-67 2=-65 3=-70 4=-60 5=-42 6=-33 7=-53 8=-63
s:gradu	1=-54 4=-50 5=-43 7=-38
s:gran	0=-31 1=59 2=-33 3=-60 4=-74 5=-76 8=-61
s:grand	1=29 4=-48 5=-26 6=47
s:grant	0=-26 6=-38 7=29 8=-31
s:grap	0=-47 1=-35 2=-27 3=-48 4=-38 5=-41 6=-28 7=-36 8=-30
s:graph	0=-43 1=-50 2=-47 3=-66 4=-26 5=-32 6=-26 7=-46 8=-39
s:grav	0=-48 1=-34 2=-34 3=-48 5=-29 6=-46 7=-34 8=-25
s:grea	1=-32 4=26 7=-33
s:gree	0=42 1=-28 3=-79 4=-60 5=-58 6=-79 7=-78
s:green	0=32
s:gref	0=-32 1=-34 5=-55 6=-43 7=-31 8=-66
s:greff	0=-34 1=-27 2=-30 4=-27 5=-50 6=-49 7=-34 8=-62
s:greno	0=-25
s:grev	0=-56 1=-57 2=-61 3=-60 4=-53 5=-54 6=-60 7=41 8=-46
s:greve	7=56
s:grey	4=-34
s:greyh	4=-27
s:grin	5=-56 6=35
s:grind	5=-29 6=43
s:gros	8=-33
s:gross	3=-25
s:grou	0=-28 1=25 2=-25 5=-33 6=-65 7=-75
s:groun	1=61 4=-30 8=49
s:group	4=30 5=-42 6=-28 7=-28 8=-48
s:grow	0=-54 1=-67 2=-42 3=-80 4=-39 5=-59 7=-30
s:growi	6=43 8=38
s:guar	1=-48 2=-48 4=-36 5=-62 6=-50 7=-55 8=-29
s:guard	7=-26
s:guer	0=-35 2=-32 5=-29
s:gueri	4=29
s:guerr	1=49
s:gues	0=56 1=-28 7=-36
s:guest	0=-35
s:guid	0=-62 2=-65 3=-79 4=-68 5=-68 6=-78 7=-69 8=-62
s:guil	0=-58 1=-70 2=-45 3=-44 4=-65 5=-57 6=-80 7=-48 8=61
s:guilt	1=-25 4=-30 5=-32 6=-30 8=85
s:gurd	1=46
s:gurdj	1=51
s:habi	0=-28 1=-68 2=-34 3=-63 4=-46 5=32 6=-48 7=-47 8=-62
s:habil	0=-27 1=-33 2=-27 3=-39 4=-25 5=-29 6=-36 7=-31 8=-37
s:habit	0=-28 5=-39
s:hadd	3=38
s:hadda	3=42
s:haem	2=36 4=-51 6=-33 8=-32
s:haemo	2=43 4=-51 6=-33 8=-30
s:hama	0=41
s:haml	0=-61
s:hamle	0=-58
s:hand	0=-39 1=-64 2=-136 4=-78 5=-144 6=-124 7=-137 8=-47
s:handb	0=-43 1=-53 2=-33 3=-49 4=-62 5=-36 6=-35 7=-29 8=-52
s:handc	0=-28 2=-27 4=-38 6=-32 8=43
s:hande	3=-25 7=-34 8=-36
s:handi	0=-41 1=-60 2=-71 3=-43 5=-40 6=-66 7=-41 8=-74
s:handl	0=-70 1=-30 2=-63 3=-77 4=-86 5=-57 6=-39 7=-49 8=-68
s:handp	3=47
s:hann	1=26
s:hapl	0=-29 2=80
s:haplo	2=68
s:hara	0=-34 2=-39 7=-29
s:haras	0=-33 5=-29
s:harc	5=-47
s:harce	5=-49
s:hard	3=-39 6=-27
s:hardw	3=-45 6=-27
s:harm	1=58 2=39 4=-35
s:harmo	1=37
s:harr	0=62
s:hash	3=-37 8=-36
s:hashi	3=-25
s:haul	0=-25 7=-27
s:haut	0=35 1=-30 2=-28 6=-33 8=-28
s:have	4=-42 5=31
s:havi	1=34 5=46
s:havin	1=35 5=38
s:head	4=-28 7=-46
s:headm	1=30 6=-26
s:headq	7=-45
s:heal	0=-76 1=-47 2=-53 3=-46 5=-68 6=-54 7=-41 8=-85
s:healt	0=-65 1=-59 2=-45 3=-42 5=-61 6=-43 7=-49 8=-83
s:hear	0=-76 1=-76 3=-57 4=27 5=-96 6=-56 8=-67
s:heari	0=-28 2=-73 3=-56 4=52 5=-48 6=-48 7=26 8=-54
s:heati	6=-33
s:heir	8=-29
s:hele	6=46
s:hell	3=-29 6=-26
s:helm	0=-31 1=-31 2=-29 4=-39 5=-52 6=-33 8=-78
s:helme	0=-29 1=-27 4=-61 5=-27 6=-33 8=-54
s:help	0=-40 1=-35 2=-52 3=-32 4=55 5=-42 8=-56
s:helpe	0=-30 1=-25 2=-47 8=-36
s:hemo	2=96 4=-95
s:hemoc	2=39
s:hemop	2=100 4=-88
s:henc	2=31 3=38 5=44
s:here	0=-70 1=-66 2=55 3=-81 4=-117 5=-79 6=-52 7=-72 8=-64
s:hered	0=-71 1=-67 2=58 3=-58 4=-100 5=-84 6=-61 7=-61 8=-65
s:heri	0=-55 1=-80 2=-52 3=-70 4=-103 5=-73 6=-66 7=-59 8=-84
s:herit	0=-54 1=-69 2=-53 3=-49 4=-78 5=-50 6=-55 7=-56 8=-81
s:hern	4=58 8=-39
s:herni	4=51 8=-45
s:hero	6=-60
s:heroi	5=-30 6=-59
s:hers	0=51 4=28 5=27 6=50
s:herse	0=56 1=30 4=29 5=33 6=26 7=-29 8=-28
s:hete	0=-73 1=-83 3=-78 4=-77 5=-81 6=77 7=-82 8=-73
s:heter	0=-77 1=-83 3=-80 4=-92 5=-88 6=70 7=-76 8=-58
s:heur	0=33 3=-49 5=-37 6=-34
s:heure	0=25 1=27 4=31
s:high	1=-26 4=31
s:highl	4=48
s:hims	0=39 1=76 5=-39 7=-30
s:himse	1=70 2=-29 3=-34 5=-37 7=-36
s:hind	0=-33 4=-38 6=-35 7=-34 8=-31
s:hint	4=36 5=53 6=56
s:hinte	5=44 6=51
s:hire	0=-39 1=-45 3=-30 4=-28 5=-33 8=-49
s:hiri	4=-27 7=-39
s:hirin	0=-29 1=-28 4=-25 7=-38
s:hist	0=-99 1=-64 2=-86 3=-62 5=-57 6=-74 8=-74
s:histo	0=-102 1=-78 2=-81 3=-59 5=-43 6=-69 8=-48
s:hobb	0=-28 8=-32
s:hodgk	4=29
s:hold	0=-49 1=45 2=25 4=-46 5=-40 6=-27 8=-62
s:holde	1=-50
s:home	1=26 2=-52 3=-33 4=-34 5=-32 6=-38 7=-49 8=-44
s:homel	0=45
s:homeo	0=-49 2=-39 4=-39 5=-34 6=-28 7=-41 8=-42
s:homm	0=-85 2=-52 3=-82 4=-64 6=37 7=28 8=-93
s:homme	0=-54 1=-29 2=-27 3=-26 4=-40 7=33 8=-66
s:homo	0=-113 1=-116 2=36 3=-104 4=-108 5=-102 6=107 7=-118 8=-160
s:homog	0=-39 1=-45 2=-51 3=-63 4=-36 5=-38 6=-65 7=-54 8=-29
s:homol	0=-57 1=-36 2=-70 3=-25 4=-51 5=-49 6=-78 7=-58 8=-59
s:homop	0=-54 1=-32 2=-25 3=-26 4=-32 6=-57 7=-26 8=-25
s:homos	0=-46 1=-60 2=-96 3=-47 4=-27 5=-48 6=165 7=-44 8=-41
s:homoz	2=123 4=-32 6=-43
s:hone	0=-31 4=-31 5=-33
s:hones	1=-26 4=-29
s:honn	0=39 7=25
s:honne	0=35
s:hono	1=-26 4=-30 5=-32 8=-72
s:honou	5=-40 7=28 8=-50
s:hopi	0=-50 2=-63 3=-28 5=-37 6=-42 7=-45 8=-43
s:hopit	0=-45 2=-49 5=-36 6=26 7=-34 8=-49
s:hora	4=-61 5=34 6=-26
s:horai	4=-46 5=36 6=-26
s:hori	0=47
s:horiz	0=48
s:horl	0=-42 2=-41 3=-39 4=-37 5=-29 7=-32 8=-33
s:horlo	0=-41 1=-32 2=-38 3=-35 4=-39 5=-37 6=-32 7=-29 8=-38
s:horm	4=65
s:hormo	4=46
s:horr	2=-50
s:horro	2=-65
s:hors	0=-26 1=-29 2=-34 3=-42 4=-35 6=-41 7=-57 8=-42
s:hosp	0=-84 2=-31 3=-54 5=-75 6=-69 8=-81
s:hospi	0=-111 1=31 3=-82 5=-83 6=-88 8=-75
s:host	0=56 3=-27 4=-38 7=-33
s:hosti	0=78
s:hote	0=-71 1=-47 2=-68 3=-68 4=-68 5=-73 6=-43 7=-39 8=-64
s:hotel	0=-49 3=-27 4=-64 5=-41 8=-45
s:hotes	1=-27 2=-26
s:hour	0=-26 1=-38 2=-40 3=-26 5=-29 6=-34 8=45
s:hous	1=-64 2=-48 3=-54 4=-52 7=-95 8=-51
s:housi	1=-33 5=-36 6=-26
s:huil	0=-33 1=-25 2=-28 3=-34 4=-32 5=-57 7=-30 8=-35
s:huis	0=-44 1=-56 2=-28 7=-39
s:huiss	0=-51 1=-39 4=-30 7=-35
s:huma	0=-72 2=-99 3=-96 4=-103 5=-104 6=-92 7=-84 8=-108
s:humai	0=-31 1=46 3=-30 5=-51 6=-30 8=-37
s:human	0=-59 2=-83 3=-85 4=-80 5=-73 6=-87 7=-71 8=-98
s:humo	0=-31 5=-27
s:humor	0=-36
s:hunt	0=-28 1=-60 2=91 3=-48 4=-73 5=-27 6=-34 7=-42 8=-40
s:hunte	1=-40
s:hunti	1=-40 2=100 4=-40 5=-25 7=-36
s:hurl	0=45
s:hurli	0=41
s:husb	0=-52 2=-61 3=-61 4=-85 6=38 7=-64 8=-54
s:husba	0=-78 2=-67 3=-79 4=-78 7=-80 8=-59
s:hype	4=91
s:hyper	1=-26 4=86 5=-26
s:hyst	4=47
s:hyste	4=58
s:idea	0=-74 1=-26 2=-51 3=-68 4=39 5=-78 6=-60 7=-75 8=-75
s:ideal	0=-64 2=-44 3=-52 4=-67 5=-29 6=-41 7=-36 8=-55
s:idee	0=44 1=-36 2=-31
s:iden	0=-76 1=-90 3=86 4=-73 5=-73 6=28 7=-63 8=-74
s:ident	0=-71 1=-77 3=104 4=-74 5=-69 7=-92 8=-67
s:ifre	3=-28
s:illn	4=64
s:illne	4=84
s:illu	4=-35 6=53
s:illus	4=-32 6=58
s:imag	4=-29 7=-27 8=-25
s:imme	1=-37 4=-35 6=-33 7=-61 8=41
s:immed	8=54
s:immeu	1=-26 7=-47
s:immi	0=84
s:immig	0=65
s:immo	0=-71 2=-47 3=-38 4=-72 5=-54 6=-39 7=-52 8=-49
s:immob	0=-45 1=-35 2=-60 3=-50 4=-64 5=-41 6=-48 7=-45 8=-42
s:immor	1=51
s:immu	4=59
s:immun	4=58
s:impa	3=-29 6=-42
s:impl	4=29
s:impla	4=61 6=-33 8=-26
s:impo	0=-71 1=-35 2=-36 3=33 4=-57 5=43 6=-39 8=-44
s:impor	0=-69 1=-25 3=-65 4=-32 6=-26 7=-46 8=-35
s:impos	3=42
s:impot	4=-57 5=50 7=55
s:impr	1=-47 4=-31 7=-53 8=-31
s:impri	5=-30 7=-49
s:inap	4=73
s:inapt	4=60
s:inca	4=31 5=-25 8=63
s:incar	8=65
s:incl	0=-30 1=-30 7=-30 8=-25
s:inclu	0=-35 1=-31 2=29 3=36 5=-33 6=37 7=-28
s:inco	2=40
s:incon	2=34
s:incr	1=35
s:incro	1=47
s:inde	0=37 1=-68 2=-78 3=56 5=-68 6=-74 7=-77 8=-45
s:indep	0=56 1=-39 2=-33 3=-36 4=-44 5=-36 6=-30 7=-46 8=-37
s:indu	0=-55 1=-43 2=-46 3=-36 4=-44 5=-73 6=-37 7=-50 8=-50
s:indus	0=-46 1=-38 2=-59 3=-71 4=-35 5=-74 6=-58 7=-34 8=-46
s:infi	0=-69 1=-66 2=-79 3=-103 6=-39 7=-67 8=-79
s:infid	1=-42 3=-27 4=-29 8=-27
s:infir	0=-70 1=-77 2=-73 3=-77 5=-100 6=-25 7=-66 8=-71
s:info	0=-45 1=-39 2=-46 3=-48 4=-61 5=-25 6=-60 7=-32 8=-78
s:infor	0=-37 1=-46 2=-41 3=-43 4=-65 5=-29 6=-64 7=-37 8=-50
s:inge	0=-73 1=-85 2=-47 3=-71 4=-67 5=-55 6=-60 8=-79
s:ingen	0=-89 1=-62 2=-52 3=-60 4=-60 5=-51 6=-49 8=-73
s:inhe	0=-89 1=-56 3=-51 4=-84 5=-71 6=-69 7=-66 8=-58
s:inher	0=-53 1=-75 3=-59 4=-75 5=-69 6=-62 7=-65 8=-56
s:init	0=-50 1=39 2=-39 3=-50 4=-38 5=-53 6=-28 7=-55 8=-70
s:initi	0=-36 1=59 2=-46 3=-32 4=-38 5=-44 6=-35 7=-68 8=-58
s:inje	0=-27 5=-35
s:injec	3=-25 5=-30 7=-34
s:inju	0=-38 1=-30 2=40 3=-39 4=-36 5=-32 7=-26
s:injur	0=-58 1=-40 3=-29 4=-41 7=-26
s:inma	0=-36 7=-29 8=53
s:inmat	1=-37 6=-28 7=-32 8=57
s:inno	0=-45 1=-37 2=-71 3=-43 4=-56 5=-43 6=-76 7=-40 8=-72
s:innoc	0=-33 1=-30 2=-31 4=-36 5=-39 6=-42 7=-30
s:innov	0=-28 2=-36 5=-34 6=-33 8=-69
s:inqu	1=-34
s:inqui	6=-33 8=-30
s:inra	2=-25
s:insc	2=30 3=77 7=-28
s:inscr	2=25 3=59 7=-28
s:inse	8=50
s:inser	8=54
s:insi	7=-28 8=59
s:insid	8=44
s:insis	8=31
s:inso	1=31 2=-35 4=44
s:insom	4=53
s:insou	1=50
s:insp	0=-45 1=-39 2=-53 3=-58 4=-56 5=-55 6=-38 8=-52
s:inspe	0=-51 1=-53 2=-64 3=-54 4=-54 5=-44 6=-53 8=-68
s:inst	0=-97 1=-102 2=-53 3=-107 4=-40 5=-90 6=-41 7=-81
s:insta	1=-31 2=-37 3=-65 4=-46 5=-45 6=28 8=-75
s:insti	0=-67 1=-67 3=-34 4=-30 6=-73 8=44
s:instr	0=-57 1=-61 2=-50 3=-59 5=-70 6=-53 7=-50 8=-90
s:insu	0=-72 1=-50 3=-41 6=-52 7=-66 8=-59
s:insul	4=73 5=-31
s:insur	0=-66 1=-51 3=-43 4=-78 5=34 6=-55 7=-65 8=-47
s:inte	2=-79 4=-40 7=-66
s:integ	0=-36 1=46 8=-29
s:inter	2=-35 5=-25 7=-63 8=27
s:inti	0=-50 1=-87 2=-70 3=-56 4=-69 5=92 6=-49 7=-83 8=-92
s:intim	0=-67 1=-74 2=-62 3=-57 4=-72 5=77 6=-65 7=-56 8=-92
s:into	2=56 7=-28
s:intol	2=66 4=36 7=-28
s:intro	1=-25
s:inva	0=-25 2=-25 8=-35
s:inval	0=-28 6=-27
s:inve	0=-82 1=-84 3=-71 4=-75 5=-103 6=-71 7=-82
s:inven	0=-47 1=-27 3=-69 5=-48 7=-35 8=-50
s:inver	2=56
s:inves	0=-55 1=-77 2=-67 3=-65 4=-53 5=-82 6=-75 7=-57 8=29
s:invo	1=-39 2=-31 3=-35 4=-42 5=-84 6=-46 7=-37 8=-82
s:invoi	0=-52 1=-51 3=-45 4=-52 5=-60 8=-68
s:irel	0=-38 1=-31
s:irela	0=-30 1=-34 3=-32
s:iris	3=77
s:irise	3=62
s:iroi	4=-26
s:irois	4=-26
s:irre	1=33
s:irrel	1=32
s:isra	0=36
s:israe	0=44
s:issu	8=-25
s:issue	0=-27
s:ital	0=-49 1=-26 3=-35 4=-46 5=-26 6=-41
s:itali	0=-28 1=-26 3=-51 4=-42 5=-42 6=-48
s:ivor	2=-32
s:jail	8=89
s:jaile	8=69
s:jama	0=60 2=-55 4=54 5=-58 8=28
s:jamai	0=63 2=-70 3=-32 4=58 6=46 7=32 8=72
s:jamb	4=38 8=-28
s:janu	0=-33 4=43
s:janua	4=31
s:janv	0=29 1=-29 2=-39 4=-37 5=-29 6=-48
s:janvi	0=44 1=-34 2=-31 4=-29 6=-33 7=-29 8=-28
s:jard	1=35
s:jardi	4=-42 8=-27
s:jarg	4=-56 5=-34 7=-25 8=-29
s:jargo	4=-48 5=-37
s:jaun	0=25 4=38
s:jean	0=-30 1=-28 2=-35 3=-40 5=-40 6=-71 7=-30
s:jero	6=49
s:jerom	6=35
s:jesu	1=70 4=-31 5=-37 8=-32
s:jesui	0=-35 1=68 4=-26 5=-28
s:jeud	1=28 4=44
s:jeun	0=61 1=-55 3=-49 5=-48 6=-37 7=-59
s:jeune	0=90 1=-25 5=-27
s:jewi	0=-31 1=-41 4=-48
s:jewis	0=-33 1=-38 4=-46 7=-25
s:join	1=-53 3=29 4=-70 6=-96 7=35 8=-83
s:joine	2=-56 4=-25 5=-73 6=-81 7=70 8=-56
s:joint	2=28
s:joke	3=-39 4=-39 5=-51 6=-50 7=-67 8=-37
s:jose	1=31
s:josep	1=61
s:joue	2=35
s:joueu	2=26
s:jour	1=-45 2=-79 3=-50 5=-58 6=-57 8=-63
s:journ	1=-38 2=-62 3=-52 4=-75 5=-51 6=-62 8=-71
s:judg	2=-75 3=-34 4=-46 5=-27 7=29
s:judge	2=-54
s:judgi	0=31 7=47
s:judgm	8=36
s:judi	0=-64 1=-36 2=-49 3=-55 4=-66 5=-76 6=-39 7=-80 8=34
s:judic	0=-68 1=-63 2=-54 3=-73 4=-78 5=-74 6=-47 7=-50 8=48
s:juge	0=-46 2=-34 3=-43 4=-41 6=-27 7=-54 8=60
s:jugem	0=-31 1=-31 2=-35 3=-44 4=-32 7=-41 8=-41
s:juiv	1=-37 2=-28 7=-28
s:jume	0=-25 2=50 4=-31 5=-27 8=-28
s:jumea	0=-27 2=29 4=-30 5=-34 6=33 8=-33
s:jump	8=55
s:jumpe	8=37
s:juni	0=-37 5=49 8=-26
s:junio	0=-35 3=-25 5=39
s:juri	0=-44 1=-78 2=-53 3=-104 4=-55 5=-47 6=-40 7=-70 8=-68
s:juris	0=-40 1=-48 2=-63 3=-97 4=-52 5=-48 6=-46 7=-62 8=-61
s:juro	0=-59 4=-39 5=-33 7=-35
s:jusq	3=-55 4=31 7=41 8=41
s:just	0=-27 4=-54 5=-30 7=-34 8=28
s:justi	4=-28 5=-33 7=-39
s:juve	1=-25 3=-29 8=31
s:juven	1=-33 8=38
s:kari	6=40
s:karm	1=32
s:kary	0=-34 1=-29 2=102 3=-27 5=-36
s:karyo	0=-41 1=-36 2=94 3=-32 5=-33
s:keep	0=45 1=-33 2=-38 3=-25 6=-54 7=-33
s:keepi	0=-41
s:kell	2=33
s:kenne	8=32
s:keral	0=57
s:kess	4=51
s:kessl	4=50
s:keys	3=66
s:keyst	3=49
s:kidn	1=-28 4=56
s:kidne	4=77
s:kill	0=-48 4=-25 5=-34 6=-40
s:kines	4=-29
s:king	0=44
s:kings	0=30
s:kink	0=-25 1=-25 4=-26 5=-33 6=-31 7=-26
s:kitc	1=-34 2=-38 5=-27
s:kitch	0=27 1=-35
s:klin	2=59 4=-38
s:kline	2=48 4=-59
s:knee	4=66
s:know	2=58 3=-26 5=56 7=-62 8=40
s:kore	0=-38
s:kris	1=37
s:krish	1=44
s:kyot	0=-27 1=-33
s:labe	1=-40 2=-26 3=-32 6=-29 8=-37
s:labo	1=-58 2=-47 3=-84 4=-83 5=-80 6=-93 7=-92 8=-67
s:labor	0=-46 1=-56 4=-31 5=-42 6=-76 7=-49 8=-43
s:labou	1=-54 2=-50 3=-66 4=-65 5=-62 6=-49 7=-95 8=-56
s:laca	1=78
s:lact	0=-26 2=56 4=-47
s:lacto	2=65
s:ladd	4=106 5=-27
s:ladde	4=92 6=-31
s:lago	4=31
s:lain	1=42
s:laiq	0=-32 1=44 3=-31 5=-29
s:laiqu	0=-33 1=63 3=-30 5=-26
s:lais	0=-27 2=-30 3=-64 6=-35 7=-26
s:laiss	3=-47 7=-25
s:land	0=30 1=-51 4=-41 5=-36 7=-36 8=-41
s:lande	0=47
s:lang	1=-63 2=-40 3=-39 4=-52 5=-46 6=-47 7=-32 8=-50
s:langu	0=-26 2=-30 3=-38 4=-30 5=-60 7=-27 8=-51
s:laps	1=50 7=59
s:lapse	1=35 3=-31 7=61
s:lapt	0=-37 1=-34 2=-36 3=-41 4=-59 5=35 6=-39 7=-73 8=-33
s:lapto	0=-52 1=-36 2=-32 3=-42 4=-55 6=-53 7=-58
s:lark	8=44
s:larki	0=-29 8=48
s:late	4=78 6=48
s:laug	0=-39 1=-28 4=-38 5=-34 8=-56
s:laugh	0=-43 4=-26 6=-28 8=-48
s:laun	2=-53 3=-38 5=-36 6=-29 7=-40
s:launc	1=-45 2=-47 3=-38 5=-39 6=-41 7=-28 8=-36
s:laund	1=48 8=47
s:lawy	1=-51 2=-41 3=-60 4=-27 5=-61 6=-31 7=-27
s:lawye	0=-31 1=-44 2=-49 3=-44 4=-35 5=-63 6=-36 8=-74
s:layo	0=-52 1=-30 4=-42 5=-32 6=-34 8=-30
s:layou	0=-62 1=-49 2=-27 4=-42 8=-26
s:lead	0=-77 2=-81 3=-49 4=-51 5=-67 6=-57 8=-48
s:leade	0=-57 1=-35 2=-52 4=-44 5=-43 6=-35 7=-34 8=-37
s:leaf	0=65
s:leafl	0=50 3=-29
s:leag	1=-33 3=-26 7=-33 8=41
s:leagu	1=-37 4=-28 7=-28
s:leak	5=47
s:leake	5=61
s:lear	0=28 2=53 3=-26 4=-38 5=-33 6=-34 7=56
s:learn	1=-39 2=38 3=-30 4=-59 5=-38 7=63
s:leat	0=-28 1=40 3=-25 4=-29 5=65 7=-46 8=-29
s:leath	0=-29 1=44 4=-30 5=60 6=-29 7=-33 8=-32
s:leav	0=33 1=31 3=-75 4=-27 6=-46 8=-72
s:leave	6=-25
s:leavi	0=33 1=45
s:lect	0=-30 1=-88 2=-71 4=-72 5=-94 6=-90 7=-103 8=-78
s:lecte	0=55 1=-31 3=76 5=-31 7=-27 8=-29
s:lectu	1=-81 2=-55 4=-85 5=-77 6=-78 7=-69 8=-47
s:ledu	3=-30 5=-45
s:leed	0=-70 1=-53 2=-55 3=-63 5=-54 6=-58
s:lega	0=-42 1=-41 2=-37 3=-64 4=-44 5=-39 7=-44 8=-46
s:lege	4=57
s:leger	4=57
s:legi	0=82 4=-31
s:legis	0=54
s:leic	1=-25 2=-29 4=-38 5=-35 7=-40
s:leice	0=-27 7=-38 8=-27
s:leid	6=-44
s:leide	2=25 4=-25 6=-34
s:leit	0=-29
s:leni	0=82
s:lenin	0=59
s:lent	4=57 6=-31
s:lente	4=63
s:lequ	8=29
s:leque	8=30
s:lero	7=41
s:lesb	0=-77 1=-64 2=-43 3=-49 4=-51 5=-76 6=119 7=-60 8=-50
s:lesbi	0=-66 1=-54 2=-39 3=-27 4=-52 5=-65 6=140 7=-47 8=-62
s:lesbo	1=-53 4=-26 6=-25 7=-27
s:lett	0=-59 4=-70 8=51
s:lette	1=-55 4=-43 8=43
s:lettr	0=-82 2=-37 3=-53 4=-34 6=-39 8=48
s:leuc	4=40
s:leuce	4=46
s:leuk	4=33
s:leuka	4=34
s:leur	4=-42
s:leva	2=-29
s:levai	2=-30
s:leve	0=-46 1=-43 3=27 4=27 5=-31 8=-31
s:levr	0=-31 2=-25 5=-31 7=-38
s:levre	0=-32 7=-30
s:levu	1=-36 2=-28 5=-26 8=-32
s:levur	1=-34 2=-30 5=-26 6=-26 8=-25
s:lgbt	6=52
s:liai	0=-67 1=-77 2=-64 3=-64 4=-61 6=-74 7=-73 8=-88
s:liais	0=-66 1=-62 2=-86 3=-78 4=-68 6=-82 7=-65 8=-59
s:libe	0=56 1=-72 2=-55 3=-71 5=-44 6=-68 7=-68
s:liber	0=51 1=-40 2=-60 3=-80 5=-42 6=-60 7=-53
s:libi	5=52
s:libid	5=73
s:libr	0=-104 1=52 2=-71 3=-95 4=-42 5=34 6=-34 7=-26 8=-116
s:libra	0=-64 1=-82 2=-39 3=-41 4=-58 5=-82 8=-105
s:libre	0=-25 3=-34 4=34 8=-30
s:lice	0=-105 1=-74 2=-66 6=-75
s:licen	0=-89 1=-87 2=-67 3=-28 4=-31 6=-72 8=26
s:life	0=31 1=31
s:lifel	0=38 1=43
s:lift	3=-30 7=-26
s:lifti	3=-30
s:liga	4=90
s:ligam	4=76
s:ligh	0=-56 1=-86 2=-51 3=-45 4=-74 5=-54 6=-67 7=-64 8=-67
s:light	0=-46 1=-62 2=-44 3=-48 4=-59 5=-53 6=-49 7=-51 8=-45
s:lign	0=-67 2=-34 3=-41 5=-43 6=-31 7=25 8=-41
s:ligne	1=-28 4=-27 6=-25
s:ligu	0=-25 4=-38 8=-25
s:like	1=58 2=-25 4=-52 8=-28
s:lill	2=-46 3=-50 5=-29 7=-37 8=-56
s:limo	2=-58
s:limou	2=-34
s:line	5=25
s:ling	0=-59 1=-39 2=-53 3=-57 4=-51 5=-54 6=-46 7=-46 8=-76
s:linge	0=-61 1=-51 2=-57 3=-44 4=-57 5=-70 6=-35 7=-43 8=-66
s:lisb	5=58
s:lisbo	5=56
s:list	0=35 1=-109 2=-40 3=-72 4=-63 5=-72 6=-89 7=72
s:liste	0=-64 1=-73 6=-34 7=-41 8=-26
s:lite	0=-35 1=-54 2=-55 3=-48 4=-36 5=-46 6=-70 7=-33
s:liter	0=-47 1=-53 2=-61 3=-59 4=-54 5=-42 6=-48 7=-52 8=-37
s:lith	4=73
s:lithi	4=56
s:liti	0=-41 1=-29 3=-30 4=-47
s:litig	0=-25 2=-28 3=-35 4=-37 5=-28 7=-28
s:litt	0=-26 3=-29 4=28 5=-65 6=-29
s:litte	1=-27 5=-42 6=-30
s:littl	4=32
s:live	0=-26 1=38 2=-26 3=-26 4=-41 5=58 6=61 7=-42 8=-64
s:livi	0=-32 1=25 4=-32 5=-30 8=-42
s:livin	0=-38 4=-51 5=-29 8=-32
s:livr	0=-29 1=-60 3=-85 4=-54 5=-77 7=-54
s:livra	1=-32
s:lobb	1=-33 3=-37 7=-41 8=-34
s:loca	1=33 2=-58 3=-58 4=-71 6=-53 7=38 8=-37
s:local	4=-31 5=-32 6=-34 7=-89 8=-39
s:locat	7=-30
s:locau	5=26
s:lock	0=-51 1=27 4=-35 7=-49 8=58
s:lockh	1=37
s:lodg	0=-66 1=138 3=-38 4=-62 5=-56 6=-63 7=-78 8=-50
s:loge	0=31 1=-60 2=-38 3=-38 4=-50 5=-46 6=-26 7=-29 8=-39
s:logem	0=55
s:logg	3=64
s:logge	3=54
s:logi	0=-75 1=-79 2=-54 3=59 4=-52 5=-69 6=-65 7=-67 8=-80
s:logic	0=-25 3=66 4=-28 7=-36
s:logis	0=-50 1=-63 2=-29 3=-67 4=-44 5=-54 6=-49 7=-38 8=-61
s:loir	0=-25 1=-29 3=-28 5=-30 6=-40 7=-31 8=-31
s:lond	7=-33
s:londo	0=41 1=-36 4=27 5=-26 7=-28
s:long	0=56 1=38 2=-40 5=-56 6=-62 7=-40 8=-56
s:longe	3=41
s:longt	0=-33 1=61 5=-42 8=-27
s:longu	2=-35 6=-41 7=-28 8=-29
s:look	0=-25 1=-31 4=-36
s:lope	2=31 7=-30
s:lord	0=-32 2=-39 6=-25
s:lorr	5=-25 6=-37
s:loui	0=35
s:lour	2=-34 5=37
s:lourd	2=-45 5=34
s:love	0=-80 1=-29 2=-59 3=-50 4=-78 5=41 6=-74 7=-59 8=-75
s:lover	0=-33 5=65 8=-28
s:lovi	4=-25 6=28
s:lovin	1=-35 3=-25 4=-27
s:loya	7=51
s:luci	4=-32 6=69
s:lucr	1=43
s:lucre	1=34
s:lumi	6=-35
s:lupu	4=61
s:luro	1=-31 4=-34 5=-35 8=-45
s:lute	1=-29
s:luten	1=-36
s:lutt	0=-40 1=-30 2=-31 3=-25 4=-26 7=-52 8=-62
s:luyn	8=35
s:luyne	8=42
s:lyce	0=-76 1=-45 2=-56 4=-45 5=-59 6=-75 7=-90 8=-58
s:lycee	8=-32
s:lymp	4=62
s:lymph	4=59
s:lync	2=86
s:mach	0=-64 1=-73 2=-58 3=-35 4=28 5=-33 6=-32 7=-61 8=-69
s:machi	0=-78 1=-64 2=-67 4=35 5=-27 6=-26 7=-54 8=-51
s:maco	0=-83 1=50 2=-41 3=-56 5=-68 6=-50 7=-69 8=-67
s:macon	0=-39 5=-33 6=-29 8=-43
s:macr	0=83 1=-30
s:macro	0=82 1=-30
s:maga	0=-47 2=-29 3=-51 4=-63 5=-51 6=-49 7=-34 8=-38
s:magas	0=-42 1=-26 5=-28 6=-31 8=-33
s:magaz	3=-36 4=-38 6=-25 7=-35 8=-44
s:magi	0=-41 1=-30 2=-45 4=-27 5=-49 6=-40
s:magis	0=-37 1=-37 2=-40 4=-37 5=-44 6=-26 7=36 8=28
s:magn	8=-28
s:main	0=-84 1=-65 2=-62 3=-76 4=-71 5=-84 6=-35 7=-50
s:maint	0=-29 2=-36 3=-49 4=-35 5=-32 7=-36 8=40
s:mair	0=46 1=-45 2=-40 3=-40 4=-49 6=-43 7=-37 8=-33
s:mairi	0=-58 2=-45 4=-47 5=-38 6=-32 8=-41
s:mais	0=-58 1=-47 2=-54 3=-68 4=-61 5=-56 7=-79
s:maiso	0=-45 1=-46 2=-46 3=-61 4=-66 5=-51 7=-77
s:mait	0=-57 1=-29 2=-85 3=-75 4=-85 5=-78 6=-78 7=-81 8=-75
s:maitr	0=-68 1=-54 2=-76 3=-87 4=-76 5=-67 6=-81 7=-68 8=-74
s:maje	5=42
s:majeu	5=39
s:majo	0=41 1=-25 2=-47 3=-36 4=-25 7=-29 8=-41
s:major	0=51
s:make	0=-52 1=-60 2=-36 3=-40 4=-58 6=-41 7=-53
s:mala	0=-75 1=-57 2=31 3=-47 4=26 5=-83 6=-67 7=-61 8=-66
s:malad	0=-56 1=-56 3=-53 4=44 5=-74 6=-72 7=-79 8=-63
s:male	4=60 6=-25 7=-27
s:malen	4=68
s:malth	1=45
s:malv	6=44
s:malve	6=44
s:mamm	2=-63
s:mammo	2=-36
s:mana	0=-124 1=-96 2=-114 3=-129 4=-67 5=-64 6=-107 7=-65 8=-96
s:manag	0=-112 1=-122 2=-109 3=-140 4=-59 5=-72 6=-98 7=-94 8=-93
s:manc	5=-25 8=-25
s:manch	1=-30 3=-26 4=-32
s:mand	0=-37 1=-45 3=-49 5=-38 7=124 8=-41
s:manda	0=-49 1=-53 2=-41 3=-49 5=-37 6=-30 7=123 8=-39
s:mang	1=40
s:mani	0=27 2=-63 3=-50 4=-83 5=-89 6=-67 7=-66 8=-56
s:manif	2=-57 3=-27 4=-75 5=-63 6=-60 7=-49 8=-26
s:mann	1=28 3=-36 5=-27 8=-29
s:manne	7=-41 8=-51
s:manq	1=-31 6=31
s:manqu	6=33
s:mans	8=72
s:mansl	8=63
s:manu	0=-60 1=-26 2=-52 3=-30 5=-66 6=-68 7=-42 8=-68
s:manue	4=-28
s:manut	8=-28
s:maoi	0=57
s:maois	0=52
s:maqu	0=-39 4=-29 7=-27
s:maque	0=-26 7=-27
s:mara	1=-49 2=-31 3=-51 4=58 5=-29 6=-38 7=-27 8=-46
s:marai	2=-32 3=-27 4=-28 5=-25
s:marat	4=73 5=-25 6=-28 7=-28 8=-31
s:marc	1=32 2=-71 4=51 5=-59 6=-70 7=-32 8=-39
s:march	1=-72 2=-57 3=-63 5=-69 6=-69 7=-52 8=-41
s:marcu	1=61
s:marg	0=-38 1=28 2=33 3=-25 4=-65 5=-69 6=51
s:marga	6=64
s:margi	1=32 2=32 4=-54 5=-28 6=-29 8=-29
s:mari	0=-40 1=-104 2=-114 3=-93 4=-126 5=-77 7=-97 8=-97
s:maria	0=-38 1=-35 2=-42 3=-35 4=-53 5=-32 6=-28 7=-50 8=-29
s:marie	0=-55 1=-59 2=-45 3=-31 4=-63 5=-36 6=83 8=-52
s:marin	0=30 3=-35 6=-45 7=-26 8=-30
s:mark	0=-58 1=-67 2=-64 3=-48 4=-61 5=-58 6=-64 7=-48 8=-58
s:marke	0=-45 1=-62 2=-81 3=-35 4=-63 5=-46 6=-77 7=-39 8=-58
s:marq	0=-48 2=-61 3=-44 4=-25 5=-31 6=-36 7=-42 8=-35
s:marqu	0=-31 2=-38 3=-58 6=-30 7=-49 8=-42
s:marr	0=-80 1=-82 2=-70 3=-66 4=-85 5=31 7=-61 8=-80
s:marra	5=-39
s:marri	0=-75 1=-57 2=-71 3=-53 4=-79 5=63 7=-47 8=-58
s:marry	6=43
s:mars	6=67
s:marse	6=51
s:mart	3=-47 7=-37
s:marx	0=58
s:marxi	0=58
s:mask	8=-43
s:maso	0=-62 1=-34 2=-54 3=-57 4=-68 5=-52 6=-33 7=-52 8=-38
s:mason	0=-34
s:mass	0=-29 1=-27 3=-31 4=-46 5=-42 8=-25
s:mast	0=-56 2=-88 3=-60 4=-78 5=-66 6=-57 7=-69 8=-73
s:maste	0=-63 2=-86 3=-56 4=-63 5=-61 6=-56 7=-84 8=-52
s:matc	2=44 3=82 4=-40 5=-44 7=-38
s:match	2=-25 3=66 5=-31
s:mate	0=-68 1=-34 2=-65 3=-67 5=-67 6=-71 7=-66 8=-50
s:mater	0=-81 1=-49 2=-78 3=-76 5=-71 6=-54 7=-57 8=-67
s:math	0=-29 6=43
s:mathe	0=-26 1=-31
s:mathi	6=43
s:mati	6=-26 8=-25
s:matie	1=-46 8=-25
s:matin	2=46
s:maxi	1=52
s:maxim	1=46
s:mayb	6=75
s:mayo	5=54
s:meas	3=75
s:measu	3=67
s:mede	0=-28 1=-26 2=50 3=-27 5=-45 6=-40 8=-45
s:medec	0=-25 2=100 4=-40 5=-42 6=-37 7=25 8=-32
s:medi	0=-111 1=-83 2=-27 3=-77 5=-132 6=-88 7=-100 8=-129
s:media	1=-41 2=-54 3=-40 4=-39 5=-46 6=-36 7=-90 8=-33
s:medic	0=-58 1=-65 3=-30 5=-55 6=-55 7=-93 8=-77
s:medit	1=58 3=-29 4=-76 5=-43 8=-48
s:meet	0=-30 1=-47 2=-60 3=-33 5=-38 7=-47 8=-36
s:meeti	0=-62 1=-37 2=-43 3=-34 4=-25 5=-46 7=-33 8=-47
s:meil	0=-50 1=-54 2=-26 3=-51 4=-28 5=-32 6=-35 7=-53
s:meill	0=-38 1=-41 2=-30 3=-44 4=-29 5=-42 6=-43 7=-43 8=-47
s:mela	4=42 5=42
s:melan	4=53
s:memb	2=-87 4=-93 7=91 8=-75
s:membe	0=40 2=-54 4=-61 5=-26 7=85 8=-69
s:membr	1=39 2=-26 3=-41 4=-52 6=-42 8=-46
s:memo	0=-45 1=-30 2=-45 3=-43 4=-37 6=-41 7=-46 8=-33
s:memoi	0=-55 1=-27 2=-45 3=-32 6=-47
s:mene	3=-32 4=-30 5=-40 6=-37
s:meneu	7=35
s:meno	2=46 4=-31 5=71
s:menop	2=58
s:ment	0=-62 1=-45 2=-58 3=-61 7=-61 8=42
s:menti	0=-34 1=-38 2=-51 7=-46
s:mento	0=-27 7=-25
s:menu	0=-38 1=-28 2=-28 3=-29 5=-39 6=-37 8=26
s:menui	8=47
s:merc	0=-27 1=25 4=49 5=-33 7=-32 8=-32
s:mercr	1=45
s:merg	0=-40 1=-26 4=40 6=-56
s:merge	0=-26 4=50 6=-56
s:meri	0=-25 1=28 2=-35 3=-25 4=-25 5=-46 6=-36 8=-26
s:merit	1=36
s:mero	8=45
s:merog	8=46
s:mess	0=44 1=28 3=-29 5=47
s:messa	1=-38 5=44
s:mesu	0=-35 3=42 5=-50 6=-40 8=-26
s:mesur	0=-43 3=38 5=-61 6=-27 7=-28
s:meta	0=-52 2=54 3=-59 4=-28 5=-52 6=-27 7=64
s:metab	2=69 3=-39
s:metal	7=53
s:meth	0=-51 1=-49 2=-51 3=-57 4=-25 5=-71 6=-49 7=36 8=-34
s:metho	0=-47 1=-37 2=-65 3=-63 4=-32 5=-57 6=-42 7=30 8=-33
s:meti	1=-76 3=-33 4=-37 6=-28 7=-35
s:metie	0=36 1=-70 2=-29 3=-36 4=-29 6=-47 7=-35
s:metr	0=-31 2=-40 4=-32 5=-25
s:metra	2=-38
s:metri	2=-27
s:miam	0=41
s:micr	0=-26 2=-31 4=-37
s:micro	2=-39 6=-27
s:midw	4=-34
s:midwi	2=-31 4=-33
s:migr	1=-26 2=-33 4=-30 6=-43 7=-57 8=-32
s:migra	1=-34 6=-32 7=-41 8=-37
s:mili	2=-91 3=-48 4=-79 5=-88 7=61 8=-77
s:milie	2=-42
s:milit	1=37 2=-72 3=-57 4=-68 5=-69 7=42 8=-83
s:mill	4=-38
s:mine	1=-26 3=-26 5=-43 6=-28 7=36
s:miner	2=-26 7=-30
s:mineu	7=48
s:mini	1=-59 2=-31 3=-52 4=-37 6=-30 7=-54 8=-64
s:minin	5=-28 6=34
s:minis	0=-29 1=-61 2=-26 3=-35 5=46 6=-59 7=-45 8=-48
s:minu	1=-26 2=-30 3=-31 4=-35 5=-39 6=-36 7=-51 8=-25
s:minut	1=-33 2=-26 3=-44 4=-50 5=-51 6=-49 7=-37 8=-45
s:misc	0=-34 3=-32 5=51 6=-38 7=-31 8=-25
s:misco	0=-28 1=-30 3=-28 5=63 8=-34
s:miss	0=-72 1=-72 2=-40 3=-54 5=-74 6=-41
s:misse	0=-25 4=52
s:missi	0=-64 2=-35 3=-53 4=-41 5=-71 6=-48
s:mist	0=-26 3=-27 6=33
s:mistr	0=-25 5=27
s:mitig	3=-35
s:mobi	0=-48 3=-26 4=-37 5=-28 7=-28 8=-39
s:mobil	0=-47 2=-36 3=-32 4=-34 5=-50 6=-27 7=-32 8=-43
s:mode	1=-48 2=-43 3=-32 5=-97 6=-29 7=-95 8=-55
s:model	4=34 5=-39
s:moder	0=-48 2=-30 3=-45 4=-33 5=-42 6=-29 7=-50 8=-44
s:modu	5=-40
s:modul	1=-26 4=-27 5=-29 7=-28
s:moel	2=43
s:moell	2=50
s:moeu	0=-32 1=-27 3=-38 4=-34 6=-43 8=-41
s:moeur	0=-31 3=-30 4=-40 6=-50 8=-37
s:moin	4=46 5=-31 8=-29
s:moit	5=35
s:moiti	5=40
s:mole	2=-33 3=-28 4=-29 7=-28
s:molec	2=-32 7=-39
s:mome	0=85 1=-26 7=-27
s:momen	0=71 7=-32
s:mona	0=87 4=-29 6=-47
s:monar	0=84 1=-43 4=-34 6=-49
s:mond	0=-40 1=-48 2=-32 3=58 4=-50 5=-71 6=-40 7=-39 8=-49
s:monda	0=-32 1=-29 3=74 5=-36 6=-32 8=-45
s:mone	6=-29
s:moni	0=-53 1=-64 2=-60 3=-70 4=-65 5=-51 6=-67 7=-50
s:monit	0=-49 1=-63 2=-56 3=-61 4=-44 5=-54 6=-59 7=-48
s:monk	1=55 8=-31
s:mono	0=-30 1=-38 2=26 6=-25
s:monog	0=-34 1=-26
s:monoz	2=66
s:mont	0=-70 1=-82 2=-34 3=-107 4=-31 5=-47 6=-134
s:monta	2=-64 3=-29 4=-37 5=-50 6=-25 7=-58 8=-68
s:monte	0=35 2=-33 3=-52 7=-39 8=-47
s:month	1=-31 2=-39 3=-41 4=62 5=-39 6=-41 7=-39 8=52
s:montp	6=-33 7=-37
s:montr	1=-32 3=-31 4=-39 7=-29
s:mora	0=-37 2=-46 3=-66 4=-41 5=-62 6=-30 7=-33 8=-47
s:moral	0=-37 1=-35 2=-29 3=-33 4=-35 5=-38 7=-40 8=-27
s:morm	4=-41 8=-42
s:mormo	4=-43 8=-45
s:morn	0=-29 5=-36 6=-33
s:morni	1=27 4=-25 5=-43 6=-30
s:mort	0=54 6=30
s:mortg	0=47 5=31 6=37
s:mosa	2=34 4=-28
s:mosai	2=32 4=-25
s:most	8=-33
s:mostl	8=-33
s:mote	0=-33 1=-48 2=-57 4=-45 5=-33 6=-62 7=-43 8=-38
s:moteu	1=-48 2=-36 3=-46 4=-65 5=-27 6=-50 7=-31 8=-33
s:moth	3=-36 4=-36 6=-45 7=-44 8=-46
s:mothe	0=-43 3=-51 4=-51 6=-30 8=-55
s:moto	4=56 5=-73
s:motor	4=64 5=-48
s:mott	1=-44 2=-30 3=-30 4=-43 5=-25
s:moul	0=-37 1=-35 3=-80 5=-35 6=-35 7=-30 8=-28
s:moula	3=-60 4=-26
s:mouli	2=-27 4=-33 6=-30
s:mouv	0=37 1=-30 2=-25 3=-36 4=-43 6=-33 7=-28 8=-51
s:mouve	0=25 1=-28 2=-25 3=-26 4=-29 6=-33 7=-41 8=-26
s:move	0=40 1=-51 2=-45 3=-52 4=-46 5=-54 7=-77 8=-37
s:movem	0=51 1=-25 4=-27 6=-31 7=-33 8=-27
s:mthf	2=61
s:muco	1=-28 2=54 4=-40
s:mucov	1=-28 2=48 4=-52
s:mugg	0=-36 8=-54
s:mugge	0=-32 4=-25 8=-44
s:mulh	1=-40
s:mulho	1=-51
s:mult	1=-29 2=-26 3=-27 4=-31 5=51 6=-40 7=-32 8=-32
s:multi	1=-26 2=-29 3=-27 5=45 7=-42 8=-28
s:muni	0=41 1=-30 3=-30 4=-32 5=-31 7=-31 8=-55
s:munic	0=37 2=-30 3=-37 4=-35 5=-42 6=-29 7=-40
s:mura	5=-38 8=-29
s:muran	1=34
s:murd	0=-29 4=-30 5=-25
s:murde	1=-32 4=-34 7=-29 8=33
s:musc	2=51
s:muscu	2=50
s:muse	0=-78 1=-106 2=-77 3=-88 4=-70 5=-74 6=-64 7=-58 8=-85
s:museu	0=-39 1=-26 3=-48 4=-52 6=-29 7=-25 8=-28
s:musi	0=-71 1=-63 2=-42 3=-57 4=-75 5=-69 6=-46 8=-59
s:music	0=-61 1=-36 2=-26 3=-36 4=-36 5=-43 6=-35 7=43 8=-41
s:musu	1=-37 6=-31
s:musul	1=-40
s:muta	0=-97 1=-79 2=54 3=-92 4=-96 5=-91 6=-68 7=-88 8=-82
s:mutat	0=-101 1=-92 2=79 3=-69 4=-100 5=-96 6=-65 7=-76 8=-72
s:mutu	0=-62 1=-87 2=-57 3=-63 4=-75 5=-79 7=-78 8=-65
s:mutue	0=-42 1=-28 2=-50 3=-28 4=-77 5=-59 7=-51 8=-47
s:myhe	2=66
s:myher	2=71
s:myse	4=34
s:mysel	1=31 4=32 8=-25
s:myst	6=38
s:myste	0=-25 4=-33 8=-32
s:nage	0=-38 1=-48 2=-38 5=-35 6=-31 7=-30 8=-25
s:nageu	1=-49 2=-40 3=-34 5=-30 6=-31 7=-25
s:nais	0=-31 1=-33 2=-38 4=-37 5=-28 7=-45 8=-39
s:naiss	0=-38 1=-28 4=-42 7=-46 8=-38
s:nake	0=-42
s:name	3=-41 5=-29 6=-44 8=54
s:nanc	1=36 2=-26 5=-40
s:nant	1=-31 7=-25 8=-57
s:nante	7=-25 8=-50
s:nasu	7=89
s:nasuw	7=83
s:nati	0=60 3=-67 4=-45 5=-36 6=-57 7=32 8=-46
s:natio	0=86 1=49 2=33 3=-53 4=-28 5=-41 6=-45 8=-45
s:natu	0=-69 1=-68 2=-72 3=-46 4=-78 6=-66 7=-60 8=-58
s:natur	0=-81 1=-68 2=-81 3=-42 4=-74 6=-61 7=-54 8=-60
s:nean	0=-38 2=64 3=62 7=-30 8=141
s:neand	2=47
s:near	4=38
s:nearb	4=31
s:neck	2=51 4=-33
s:necke	2=42 4=-31
s:need	0=-65 1=-82 2=-95 4=43 5=-110 6=-61 7=-38
s:neede	4=37 7=-31
s:nega	2=69
s:negat	2=69
s:nego	0=-110 1=-102 2=-87 3=-93 4=-100 5=-107 6=-103 7=-99 8=-117
s:negoc	0=-66 1=-71 2=-62 3=-73 4=-81 5=-68 6=-52 7=-70 8=-76
s:negot	0=-67 1=-60 3=-54 4=-67 5=-57 6=-78 7=-34 8=-45
s:neig	3=-67 5=51
s:neigh	5=32 6=-31
s:neit	1=60
s:neith	0=-27 1=63
s:nerv	3=-37 4=83 5=-44
s:nerve	4=35
s:nervo	4=51
s:netw	3=-32 5=31
s:netwo	2=-28
s:neut	1=-31
s:neutr	1=-32
s:neve	3=-49 6=31 7=86
s:never	0=47
s:newb	2=-28
s:newbo	2=-36
s:news	0=25 7=31 8=-27
s:newsl	0=39
s:newsp	7=53
s:nexu	3=69
s:niet	0=-47 3=-27
s:nietz	0=-40 5=-27 6=-32 8=-26
s:nigh	0=-43 1=-43 2=-70 3=-41 5=31 6=-56 7=29
s:night	5=-25
s:nihi	0=-31 3=-31 5=-76
s:nihil	0=-30 2=-36 5=-78
s:nime	5=-25 8=62
s:nine	7=38
s:nive	3=29
s:nivea	3=32
s:nobo	1=33 4=-29 6=-32
s:nobod	1=37 3=42 4=-32 6=-35
s:nois	3=-45
s:nomb	5=58
s:nombr	5=48
s:nomi	6=55
s:nomin	6=30
s:nordi	0=-31
s:norm	2=81
s:norma	0=-29 2=65
s:nort	0=-26
s:norw	0=31 5=-25 8=-30
s:norwi	0=39
s:nost	0=41
s:nosta	0=50
s:nota	0=-33 1=-47 2=-37 3=-43 4=-37 5=-37 6=-27 7=-32 8=-41
s:notai	0=-25 2=-52 3=-36 5=-29 8=-28
s:note	2=50 4=-25 5=-39 6=67
s:noth	0=25 1=-34 3=-26 4=39
s:nothi	1=-40 4=31 6=-29 8=33
s:noti	5=-28
s:notic	4=-30
s:notoi	1=-25
s:notr	1=-40 2=-55 5=-32 7=35
s:nouv	2=-25 5=-35
s:nouve	0=28 5=-43 7=-27
s:nova	2=27
s:nove	0=-27 1=-100 2=-53 3=-50 4=-70 5=-74 6=-85 7=-44
s:novel	0=-29 1=-50 4=-44 5=-30 6=-33 8=-40
s:novem	0=33 8=52
s:novi	5=38
s:novic	5=38
s:novo	0=31
s:novot	0=41
s:nucl	0=59 8=-26
s:nucle	0=67 4=-30
s:nuit	5=28 6=-28 8=-25
s:null	0=-27 7=45
s:numb	0=37 1=-39 2=-31 3=26 4=-33 5=-37 7=-40 8=-47
s:numbe	0=35 1=-45 2=-39 4=-25 7=-39 8=-36
s:nume	0=-41 1=-51 2=-74 4=-38 5=-58 6=-56 8=-47
s:numer	0=-40 1=-48 2=-51 4=-34 5=-52 6=-57 7=-33 8=-38
s:nurs	0=-73 1=-79 2=-75 3=-44 4=-36 5=-79 6=-67 7=-89 8=-66
s:nurse	0=-27 1=-28 2=-31 3=44 4=-57 6=-25
s:nursi	4=34
s:nutr	1=-26 3=-33 4=-35 5=-33 6=-34 7=-37 8=-30
s:nutri	1=-30 3=-44 4=-40 6=-34 7=-33
s:obed	1=36
s:obje	0=-44 1=109 2=-32 5=-50 7=-50 8=29
s:objec	0=-62 1=104 3=29 5=-30 8=-54
s:obli	1=35 4=39 8=50
s:oblig	0=-34 1=34 4=50 8=60
s:obse	1=-28
s:obte	1=-32 2=-53 4=-27 5=-49 7=-34
s:obten	0=30 1=-46 2=-29 4=-28 5=-32
s:occl	3=-28
s:occlu	3=-25
s:occu	0=-34 1=-33 3=-35 4=36 5=-28 6=-32 8=-45
s:occup	0=-29 1=-44 7=-29 8=-61
s:octo	5=-30
s:octob	8=35
s:oddl	5=39
s:oduy	3=34
s:oeuv	0=-51 1=-31 2=-44 3=-59 4=-27 8=-42
s:oeuvr	0=-51 1=-38 2=-40 3=-52 4=-33 5=-32 6=-27 7=-25 8=-44
s:offe	0=-57 3=-38 5=-52 6=-46 7=-41
s:offen	0=-42 2=-43 4=-34 5=-49 6=-26 7=-37
s:offer	2=32 3=-26
s:offi	0=-39 1=-115 2=-86 3=-69 4=-65 5=-68 7=-58 8=-36
s:offic	0=-39 1=-112 2=-78 3=-78 4=-34 5=-87 6=-44 7=-50 8=-83
s:offr	0=-28
s:okor	4=46
s:oliv	0=-37 2=-28 8=-29
s:onbo	3=44
s:onboa	2=-28 3=47
s:oncl	1=-28 2=39 5=-30 7=55
s:onco	0=-38 3=-48 4=-40 5=-32 6=-31 7=-36
s:oncog	2=69 4=-32
s:oncol	3=-25 4=-39 5=-26
s:onli	2=-36 3=-33
s:open	1=-31 2=-49 3=81 5=40 6=42 7=-40 8=-27
s:openl	5=31 6=55
s:oper	0=-92 1=-65 2=-91 3=-54 4=34 5=-112 6=-71 7=-109 8=-91
s:opera	0=-61 1=-63 2=-62 3=-27 5=-38 6=-64 7=-87 8=-53
s:opere	8=-25
s:opin	1=-29 2=-26 4=-31 8=-28
s:opini	0=29 1=-42 4=-39 7=-35
s:oppo	0=88 1=-41 2=-27 4=-62 5=-42 6=-53 8=-48
s:oppon	0=37 7=37
s:oppos	0=31 1=-60 2=-33 4=-48 5=-62 6=-57 7=-57 8=-37
s:opte	2=59 3=57 4=-45
s:opti	1=-42 3=-41 4=-34 6=-31 7=-38 8=-64
s:optic	8=-37
s:optiq	1=-29
s:orba	0=30
s:orch	4=-31 5=28
s:orde	0=-42 2=-25 3=-37 4=-30 5=38 6=-70 7=-40 8=106
s:order	8=38
s:ordo	0=-50 1=-42 2=-43 3=-37 4=-48 5=-33 6=-38 7=-53
s:ordon	0=-38 1=-49 2=-45 3=-27 4=-38 5=-51 6=-43 7=-46
s:ordr	0=-29 1=-44 4=-35 7=-49 8=-30
s:orei	0=-42 1=-35 2=-36 3=28 4=30 5=-27 6=-39 8=-34
s:oreil	0=-60 1=-42 2=-25 4=45 5=-36 6=-43 7=-36 8=-29
s:orga	0=-46 1=-32 2=-69 3=-80 4=-80 5=-97 6=-106 7=45 8=-83
s:organ	0=-86 1=-33 2=-65 3=-70 4=-73 5=-87 6=-104 7=35 8=-71
s:orgr	7=68
s:orgre	7=51
s:orgu	0=-34 2=-35 3=-49 4=-29 5=-28 7=-44 8=-30
s:orie	0=-99 1=-27 2=-116 3=-93 4=-116 5=-125 7=-116 8=-86
s:orien	0=-108 1=-63 2=-127 3=-91 4=-87 5=-123 7=-102 8=-100
s:orig	2=65
s:origi	2=75 4=-29
s:orte	6=-28
s:orth	0=-62 1=-43 2=-39 3=-45 4=-57 5=-48 6=-67 7=-33 8=-40
s:ortho	0=-67 1=-40 2=-47 3=-34 4=-60 5=-50 6=-70 7=-40 8=-40
s:othe	0=-57 3=-51 4=-48 5=43 6=30 7=-27
s:other	0=-25 2=-33 4=-72
s:oues	0=-34 1=-36 2=-36 3=-25 4=-41 5=-26 6=-39 7=-82 8=-45
s:outd	0=-48 2=-32 4=33 7=48 8=-35
s:outda	0=-42 7=62
s:outdo	4=37
s:oute	6=88
s:outi	2=-25 3=-43 4=-29 7=-40 8=-29
s:outin	3=-25
s:outl	0=26 1=43 7=-39
s:outlo	0=46 7=-37
s:outr	1=-31 4=-78 7=-26 8=70
s:outra	4=-56 8=98
s:outs	5=-33
s:outsi	5=-26 8=28
s:ouve	1=-41 2=-62 3=-42 4=-65 5=-36 7=-45 8=-30
s:ouver	1=-58 2=-55 3=-35 4=-67 5=-28 7=-45 8=-43
s:ouvr	0=-76 1=-58 2=-69 3=78 4=-69 5=-80 6=42 7=28 8=-70
s:ouvre	6=37 7=-30
s:ouvri	0=-70 1=-54 2=-37 4=-56 5=-70 6=-27 8=-47
s:over	2=-28
s:owne	0=-61 1=-60 2=-88 3=-79 4=-80 5=-71 6=-59 7=-75 8=-65
s:owner	4=-25
s:oxfo	1=39
s:oxfor	1=35
s:paci	0=-80 1=110 2=-33 3=-28 4=-46 5=-36 6=-29 7=-47 8=-53
s:pacif	0=-73 1=123 3=-49 4=-46 5=-36 7=-49 8=-53
s:pack	0=-26 5=-39
s:packa	5=-39
s:pacs	0=-64 1=-48 2=-59 4=-57 5=-70 6=-38 7=-34 8=-31
s:padd	7=36
s:paddi	7=44
s:page	0=54 1=-35
s:pain	0=-31 2=-72 3=-55 4=-29 5=-38 6=-38 7=-27 8=-34
s:paint	2=-55 4=-28 7=-26
s:pala	4=56 5=-30 8=-28
s:palat	4=75
s:palb	2=62
s:pale	0=38 8=-31
s:pales	8=-31
s:pall	1=-27 4=-39 6=-31 7=-25 8=-37
s:palli	2=-28 3=-25 4=-37 6=-32 8=-41
s:palm	0=-28 1=-42 2=-53 4=-42 5=-48 6=-30 7=-53 8=-48
s:pana	8=45
s:panam	8=28
s:pand	0=-37 2=-46 3=-44 4=-28 5=-33 6=-34 7=-27 8=-51
s:pande	0=-44 1=-38 2=-50 3=-41 5=-31 7=-35 8=-72
s:pane	1=-59 2=49 4=-28 5=-41 8=-35
s:pani	4=57
s:pann	0=-27 4=-57 5=-29 7=-32 8=-34
s:panne	4=-27
s:pans	3=40 4=-40 6=60
s:panse	0=-43 3=39 4=-33 6=92
s:papa	6=105
s:pape	0=-63 1=-53 2=-65 4=-50 5=-39 6=26 7=-50 8=-27
s:paper	1=-34 4=-29 5=-37
s:papi	2=-28
s:papie	2=-26
s:paqu	5=-25
s:paque	0=-30
s:para	0=-57 1=-78 2=-66 3=-39 4=-82 5=-53 6=-77 7=-76 8=-80
s:parad	3=-26 6=-33
s:parai	0=39
s:paral	0=-53 1=-48 2=-40 4=-72 5=-33 6=-55 7=-52 8=-38
s:parc	1=-48 3=-45 5=-64 6=43 8=-81
s:parco	4=49
s:pare	0=-61 1=-39 3=-43 4=-84 5=-34 6=-64 7=-62 8=-64
s:paren	0=-83 1=-47 4=-90 5=-37 6=-54 7=-56 8=-63
s:parf	0=40 1=-28 2=-41 3=-29 6=-31 7=-36
s:parfa	0=50 1=-26 4=-43 6=-27 7=-26
s:parfo	0=-30 2=-36 6=-27
s:pari	0=-57 1=-48 2=-34 3=-49 4=-48 5=-44 7=-49 8=-68
s:paris	0=-31 1=-26 3=-25 6=-27 7=-29
s:park	2=25 4=59 8=34
s:parki	4=65 8=25
s:parl	0=-87 1=-87 2=-137 3=-50 5=27 6=25 7=-73 8=-93
s:parle	0=-86 1=-30 2=-47 3=-49 4=-40 5=-55 6=-43 7=-31 8=-33
s:parli	0=-43 1=-28 2=-30 4=-32 5=-27 6=-44 7=-25
s:paro	2=-55 3=-34 5=-66 6=-47 7=26
s:paroi	0=-27 3=-28 4=-49 5=-51 6=-33 8=-41
s:parol	0=30 1=-33 2=-50 4=25 5=-32 7=36
s:parq	8=58
s:parqu	8=53
s:parr	6=41
s:parra	6=37
s:part	0=52 1=-144 2=-108 3=-81 4=-58 6=-31 7=-144 8=-143
s:parta	2=-25 4=-35 5=-53 6=-41
s:parte	0=-94 1=-46 2=-44 3=-38 4=-55 5=-69 6=-75 7=-46 8=-48
s:parti	0=-33 1=-35 3=35 4=50 7=-39 8=-59
s:partn	0=-56 1=-73 2=-89 3=-94 4=-77 7=-83 8=-71
s:pasq	5=38
s:pasqu	5=35
s:pass	0=-50 1=-115 2=-53 4=-63 6=-117 7=-54
s:passa	0=-31 1=-35 3=-33 5=-29
s:passe	0=-46 1=-50 2=-63 6=-66 8=-74
s:passi	0=-96 1=-58 2=-43 3=-78 4=-69 5=-88 6=-55 7=-75 8=-92
s:passp	2=-41 4=-40 5=-48 6=-39 7=-37 8=-34
s:past	0=-41 2=-44 3=-60 4=-69 5=-56 6=-45 7=-46
s:paste	0=-25 1=-40 4=-49 5=-26 6=-45 7=-26
s:pasto	1=53
s:pastr	0=-30 1=-32 4=-40 5=-36 6=-45 7=-28
s:pate	0=-72 1=-30 2=-28 5=-39 6=-46 7=-75 8=-65
s:paten	0=-53 1=-32 2=-48 3=-59 4=-41 7=-60 8=-39
s:pater	3=-26 4=35 5=-25
s:path	4=37
s:patho	4=45 8=-40
s:pati	0=-78 1=-40 2=-77 3=-55 5=-65 6=-126 7=-78 8=-58
s:patie	0=-74 1=-83 2=-86 3=-60 6=-70 7=-52 8=-66
s:patis	0=-29 1=30 2=-28 4=-37 5=-70 6=-98 7=-33
s:patr	0=26 1=-72 2=-65 3=-70 4=-74 5=55 6=-49 7=-53 8=-68
s:patri	0=59 1=-38 2=-47 3=-61 5=-41 6=-40
s:patro	0=-75 1=-29 2=-53 3=-27 4=-30 5=54 7=-46 8=-44
s:patt	0=-29 1=-25 2=-42 3=47 4=-28 5=-58 6=-40 7=-34 8=-48
s:patte	1=-33 2=-37 3=66 4=-39 5=-42 6=-54 7=-41 8=-34
s:paum	3=90 6=-26
s:paus	4=49
s:paym	8=-35
s:payme	0=-27 6=-25 8=-39
s:payr	0=-40 1=-37 3=-36 4=-28 7=-89 8=-45
s:payro	0=-52 1=-25 2=-33 3=-29 4=-25 6=-25 7=-80 8=-37
s:pays	0=-48 1=-31 6=-43 7=41
s:paysa	0=-46 1=-26 6=-31 7=27
s:peac	0=32 7=-35 8=31
s:pean	4=49
s:peanu	4=51
s:peer	0=-29 2=-40
s:pein	0=-83 1=-81 2=-86 3=-97 5=-96 6=-77 7=-34 8=25
s:peine	8=51
s:peint	4=38 5=-38 7=36 8=-60
s:pele	6=-29
s:pena	0=-42 1=-58 2=-45 3=-43 4=-69 5=-31 6=-51 7=-27
s:penal	1=-27 6=-27 7=-26 8=56
s:pend	2=-35 6=-51 7=-36
s:penda	1=-47 2=-25 4=27 6=-46 7=-34 8=-28
s:pendi	8=25
s:peni	0=-35 1=-29 3=-28 4=-34 7=-26 8=-25
s:penit	0=-35 1=-31 3=-40 4=-34 5=-34 6=-34 7=-27 8=-40
s:penn	7=38
s:pens	0=-58 1=105 2=-31 5=-56 6=-47 7=41 8=-63
s:pense	0=-39 1=115 7=-28
s:pensi	5=-27 6=-45 7=-25 8=-50
s:peop	0=-49 1=-79 2=-31 3=-31 4=-69 6=56 7=-41 8=-29
s:peopl	0=-50 1=-82 2=-37 3=-28 4=-51 7=-49 8=-28
s:pepi	0=-37 2=-32 3=-38 4=-27 6=-40 8=-27
s:pepin	2=-25 3=-46 4=-30 6=-27 8=-25
s:perd	0=-31 1=37 2=-25 3=-54 4=59 6=-30 7=-36 8=-53
s:perdu	1=-38 2=-31 3=-30 4=-36 5=-33 6=-30 7=-33 8=-63
s:peri	5=-44 8=-32
s:perio	4=27 5=-34 8=-41
s:perm	1=-101 2=-83 3=-61 4=-94 5=-105 6=-57 8=25
s:perma	1=-54 2=-58 3=-62 4=-45 5=-85 6=-61 7=29 8=-92
s:permi	1=-52 2=-26 3=-36 4=-48 5=-53 7=-48 8=42
s:perr	4=30 5=-26
s:pers	2=36 4=-62 8=-79
s:perso	0=-37 1=47 2=-27 4=-77 5=30 6=-27 8=-75
s:pert	2=34 3=-27 6=-27 7=-29
s:pete	1=33 3=-46 5=-34 7=-26 8=-29
s:peti	0=-40 1=-80 3=-56 4=-97 6=-56 7=-56 8=-65
s:petit	0=-35 1=-44 2=-58 4=-52 5=-61 6=57 8=-33
s:petr	6=37
s:petro	6=50
s:pett	7=-40
s:phar	1=-62 2=-31 3=-31 4=-60 5=-62 6=-58 7=-67 8=-82
s:pharm	1=-58 3=-44 4=-77 5=-63 6=-47 7=-72 8=-60
s:phas	0=-37 3=-30 8=-25
s:phil	0=-66 1=48 2=-90 3=-60 4=-93 5=-92 6=-85 7=-69 8=-109
s:philo	0=-104 1=53 2=-72 3=-94 4=-81 5=-57 6=-80 7=-75 8=-100
s:phon	0=30 2=-35 5=74 8=47
s:phone	1=30 8=38
s:phot	0=-77 1=-89 2=-68 4=-111 6=-54 7=-94 8=-105
s:photo	0=-103 1=-71 2=-100 4=-98 6=-37 7=-91 8=-78
s:phra	0=-27 1=-65 3=43 5=-32
s:phras	0=-30 1=-48 5=-33
s:phys	0=-39 2=-39 3=-29 4=-60 5=-29 6=-45 7=-26 8=-39
s:physi	0=-35 3=-59 4=-56 6=-37 7=-49 8=-28
s:pian	0=-25 3=-36 4=-47 5=-25 6=-25 7=-32 8=-31
s:pick	1=-44 2=-46 3=-41 4=-38 5=-39 6=-36 7=-47 8=-56
s:picke	0=-41 2=-25 3=-29 4=-38 5=-41 6=-33 7=-39 8=-37
s:pict	5=59
s:pictu	2=-28 3=26 5=36 8=-27
s:piec	3=63 4=-31 6=-38 7=-28 8=-39
s:piece	6=-31
s:pier	0=-25 5=-38 8=-32
s:pierr	4=-28 5=-42 6=31 8=-27
s:pilo	0=-54 1=-66 5=-51 6=-71 7=29 8=-32
s:pilot	0=-29 1=-25 2=-29 7=41
s:pilu	0=-31
s:pipe	1=-29 2=-31 3=-38 4=-43 5=-47 6=-40 7=-52 8=-29
s:piqu	7=50
s:pique	0=-30 7=62
s:pira	7=-37 8=-27
s:pirat	3=-30 5=-25 7=-41 8=-41
s:pitc	0=-26 1=-60 5=-42 6=-33 8=-89
s:plac	0=66 1=-26 2=-36 3=-65 5=-39 6=63 7=-39
s:placa	0=-32 1=-25 3=-27 5=-34 6=75 7=-28 8=-54
s:plai	0=-28 1=-57 2=-31 3=-45 4=-58 6=-73 7=-63
s:plaid	4=-37 5=-34
s:plain	0=-28 1=-28 2=-28 4=-60 5=-29 7=-32
s:plais	0=-29 2=-46 4=55 5=64 6=-45 8=-29
s:plan	0=-107 1=-72 2=-110 5=-85 6=-65 8=-84
s:plane	4=73
s:plann	0=-85 1=-44 2=-79 3=-54 4=-31 5=-67 6=-46 7=-31 8=-37
s:plant	3=27 7=-27 8=-32
s:plaq	8=27
s:plaqu	8=30
s:plas	1=-29 2=-29 3=-28 5=-49 6=-25 8=-28
s:plat	0=-43 1=-25 4=-49 6=-35 7=-43 8=-38
s:plate	1=-47
s:platf	1=-26 4=-45 6=-31 7=-25
s:play	0=-37 1=-58 2=-35 3=-56 4=-47 5=-45 6=-39 8=-62
s:playe	0=-25 4=-31 7=-70
s:plea	0=-46 2=-65 3=-60 4=27 5=-65 7=-60
s:plead	8=38
s:pleas	0=-39 1=35 2=-40 3=-73 5=-59 7=-45 8=-65
s:plei	1=-39 4=31 5=70 6=-26
s:plon	1=-30 3=-34 4=-28 8=-35
s:plong	0=-26 1=-35 2=25 7=-30
s:plum	0=38 1=-32 6=-34
s:plumb	8=48
s:plur	0=-25 1=-32 2=-28 3=-45 4=-26 6=-38
s:pluri	0=-26 1=-35 3=-36 4=-39
s:plus	1=33 5=55 7=-47
s:plusi	0=-28 1=39 5=43 7=-26
s:plut	4=-29 6=36
s:pluto	6=40
s:podc	6=47
s:podca	5=29 6=48
s:poig	1=51
s:poign	1=43
s:poin	0=-53 1=-43 2=-64 3=45 4=-63 5=-46 6=-56 7=-74 8=44
s:point	0=-58 1=-42 2=-39 3=32 4=-43 5=-44 6=-53 7=-44 8=84
s:pois	7=32
s:poiss	7=34
s:pola	2=-27 3=-38 4=-53 5=-54 6=-47 7=-48 8=39
s:polan	4=-29 7=-35 8=45
s:polar	1=-26 8=-28
s:poli	1=-92 2=-67 3=-118 4=-69 5=-121 6=-51 7=-49
s:polic	2=-31 3=-106 4=-84 5=-98 7=-69 8=63
s:polio	4=67
s:polit	1=-122 2=-62 3=-88 4=-102 5=-73 6=-103 7=-33 8=-101
s:poll	8=-25
s:polli	7=-25
s:polo	7=-37 8=-37
s:polon	7=-43
s:poly	1=-43 2=-49 5=92 6=-45 7=-50 8=-46
s:polya	0=-73 1=-40 2=-68 5=107 6=-38 7=-35 8=-38
s:pomp	0=-26 1=-30 3=-26 4=-26 5=-58 8=-37
s:pompi	1=-48 4=-25 5=-62 6=49
s:ponc	0=-54 1=-57 2=-31 4=-32 5=-45 6=-27 7=-39 8=-38
s:ponct	0=-65 1=-56 2=-38 3=-25 4=-36 5=-56 6=-60 7=-44 8=-48
s:popu	0=-71 1=-33 3=-29 4=-45 5=-32 7=-65 8=-40
s:popul	0=-50 1=-38 3=-29 4=-46 5=-27 6=-25 7=-31 8=-40
s:porn	5=126
s:porno	5=73
s:port	0=-27 2=49 4=36 5=-42 7=31 8=-102
s:porta	2=-43 8=-48
s:porte	0=-81 1=-46 2=66 3=-66 4=-73 6=-28 7=-95 8=-64
s:portf	0=-38 1=-39 2=-34 3=-32 4=-44 5=-30 6=-38 7=-34
s:porti	1=-34 3=62 5=-25 6=-31 7=-29
s:portr	1=-31 2=-32 4=-35 6=-26 7=-32
s:pose	1=-39 4=-32
s:posi	0=-44 1=-82 2=39 5=-61 6=-48 7=-29 8=-31
s:posit	0=-33 1=-91 2=29 5=-52 6=-63 7=-29 8=-50
s:poss	3=-32 4=33 8=32
s:posse	3=-31 8=39
s:possi	4=31
s:post	1=-34 2=-63 4=27 6=25 8=-39
s:poste	0=-40 1=-26 3=-25 4=-51 5=-31 6=-45 7=-42 8=-43
s:postg	2=-27 7=-37 8=-28
s:posti	0=39
s:postu	2=25 6=32
s:pott	1=-34 3=-30 5=-38 6=-31 8=-38
s:potte	1=-28 3=-35 4=-33 5=-36 6=-39
s:pouc	0=-37 1=-28 5=-45 6=-51 8=-28
s:poul	1=40 3=-33
s:poult	1=37
s:pour	0=-26 1=56 7=-30 8=51
s:pours	0=-26 8=82
s:pourt	1=44
s:powe	0=-30 1=-59 2=-27 5=-25 6=-39 7=-34 8=-32
s:prac	0=-46 1=49 2=-40 3=-34 4=-42 6=-62 7=-39 8=-74
s:pract	1=33 2=-32 3=-40 4=-37 6=-58 7=-28 8=-69
s:prag	1=-36 4=-34 5=-42 6=-47 8=-34
s:pragm	0=-30 1=-46 4=-27 5=-44 6=-56 8=-40
s:prai	0=-46 1=29 3=-29 4=-36 6=-36 8=-28
s:prais	0=-30 4=-37 5=-29 6=-33 8=-37
s:prat	0=-49 1=-34 2=-60 3=-60 4=-64 5=59 6=-56 8=-68
s:prati	0=-46 1=-26 2=-60 3=-63 4=-71 5=33 6=-58 8=-60
s:prec	1=49 3=-36 4=-27 5=30 6=89 7=-40 8=-33
s:prece	1=65 5=50
s:preci	6=83 7=-35
s:preco	2=46
s:pred	0=-30 2=119 4=-47 5=-25
s:predi	2=105 4=-55
s:pref	0=-87 1=-29 2=-49 3=-26 5=-55 6=50 8=-70
s:prefe	0=-75 2=-73 5=-70 6=50 8=-72
s:preg	4=110 7=-26 8=-36
s:pregn	0=-25 4=64 5=-29 7=-29
s:prel	2=57 3=-46 4=-36 8=-58
s:prele	2=58 3=-67 4=-34 8=-41
s:prem	1=-55 3=-53 4=-60 7=-71 8=-50
s:premi	1=-49 2=-66 3=-72 4=-58 7=-70 8=-29
s:premu	2=41
s:pren	0=-46 1=-56 3=-53 5=-65 6=-50 7=41 8=-41
s:prena	0=-25 3=-29 4=-77 5=-30 6=-33
s:prenn	7=37
s:prep	0=-70 1=-61 2=-36 3=-64 4=-47 5=-47 6=-60 7=-81 8=-37
s:prepa	0=-57 1=-62 2=-63 3=-63 4=-71 5=-57 6=-67 7=-65 8=-62
s:pres	2=-100 4=-73 5=-100 6=-56
s:presc	8=36
s:prese	0=-34 3=47 5=-40 8=28
s:presi	0=37 2=-38 3=-45 4=-40 5=-28 8=-56
s:press	0=-60 1=-62 2=-56 3=63 5=-35 6=-48 7=26 8=-46
s:presu	8=34
s:pret	0=-34 2=-45 4=-35 5=25 7=-41 8=-50
s:prete	0=-43 2=-29 4=-33 5=-27 6=-30 8=-30
s:prev	0=-81 1=-64 3=31 4=-131 5=-70 6=-75 7=-40
s:preve	0=-56 1=-48 2=-32 3=-66 4=-108 5=-62 6=-68 7=-58 8=-81
s:previ	4=-56 8=87
s:prevo	0=-36 4=-29
s:prevu	2=44 3=38
s:pric	0=-30 4=-41 6=-27 7=-28
s:prici	0=-25 2=-35 4=-55 5=-28 6=-32
s:prid	0=-62 1=-59 2=-29 3=-41 4=-52 5=-41 7=-49 8=-50
s:prie	1=36
s:pries	1=34
s:prim	0=-41 1=-29 2=-30 3=-36 4=-53 5=-37 7=-69
s:prima	4=-47 6=-49
s:prin	0=-54 1=68 3=78 4=-75 5=-84 6=-67 7=-30 8=-62
s:princ	1=91 7=38
s:print	0=-62 1=-76 2=28 5=-58 6=-55 7=-54 8=-63
s:prio	7=30
s:pris	0=-113 1=-112 2=-86 3=38 4=-111 5=-98 6=-97 7=-95 8=73
s:prise	3=49
s:priso	0=-85 1=-63 2=-95 3=-57 4=-92 5=-79 6=-73 7=-73 8=88
s:priv	0=-28 4=-37 6=-27 8=-52
s:priva	0=-25 1=-38 3=-29 4=-38 6=-36 8=-36
s:prive	8=-26
s:priz	0=-34 1=-28 5=-43 6=-32 7=-55 8=-40
s:prob	1=-55 2=-47 3=-56 4=68 5=-75 6=-68 7=-54 8=41
s:proba	0=-76 1=-59 2=-44 3=-50 4=-83 5=-49 6=-31 7=-51
s:probl	0=49 1=-36 4=90 8=-48
s:proc	1=-99 2=-79 4=-28 5=-104 6=-75 7=-38 8=28
s:proce	0=-84 1=-84 2=-57 3=-86 4=-112 5=-78 6=-77 7=-75 8=-38
s:proch	0=58 4=41 6=-27 7=25
s:proct	3=50
s:procu	0=-65 1=-28 8=62
s:prod	0=-89 1=-56 2=-109 3=-64 5=-82 6=-47 7=-81 8=-79
s:produ	0=-73 1=-68 2=-99 3=-65 4=-31 5=-87 6=-56 7=-73 8=-71
s:prof	0=-69 1=-35 2=59 4=-31 7=-114 8=-94
s:profe	0=-104 2=31 3=-123 4=-90 5=-25 7=-96 8=-79
s:profi	1=-35 2=60 3=78 4=-43 6=50 7=-38 8=-40
s:profo	4=60
s:prog	0=-74 1=-40 2=-66 4=-37 5=-68 6=-83 7=-45 8=-65
s:progn	4=36
s:progr	0=-74 1=-52 2=-58 4=-62 5=-78 6=-76 7=-63 8=-60
s:proj	0=-39 1=-92 3=-104 5=-68 6=-60 7=-93 8=-62
s:proje	0=-60 1=-86 3=-106 4=-66 5=-65 6=-66 7=-95 8=-54
s:prom	0=-73 1=-36 2=-59 3=-45 4=-51 6=-45 8=-39
s:promi	5=26 6=-29
s:promo	0=-50 1=-27 2=-46 3=-52 4=-32 5=-30 6=-35 8=-38
s:pron	8=61
s:prono	8=52
s:prop	0=-50 3=-58 4=-60 6=-70 8=-37
s:prope	1=35
s:propo	7=-27
s:propr	0=-41 1=-31 3=-48 4=-43 6=-41 7=33 8=-34
s:pros	0=-66 1=-92 2=-47 3=-54 5=33 6=-64 8=-32
s:prose	2=-52 4=-62 5=-25
s:prosp	0=-25 7=72
s:prost	0=-34 1=-40 4=41 5=55 6=-38 7=-61 8=-41
s:prot	0=-47 1=-109 2=-96 3=-118 4=-37 5=-38 6=-87 7=-47 8=-96
s:prote	0=-25 1=-63 2=-56 3=-62 4=-64 5=32 6=-44 7=-26 8=-63
s:proth	0=-71 1=-54 2=-62 3=-47 5=-41 6=-53 7=-65 8=-60
s:prou	1=-34 2=84 4=-28 6=-28 7=59
s:prouv	2=81
s:prov	5=-37
s:prove	5=-27
s:psen	2=34
s:pseu	5=26
s:pseud	5=31
s:psyc	1=-43 2=-61 3=-36 4=32 5=-56 6=-72 7=-50 8=-55
s:psych	0=-52 1=-45 2=-59 3=-35 5=-60 6=-69 7=-35 8=-40
s:publ	0=34 1=-68 2=-32 3=-107 4=-101 6=-42 8=-50
s:publi	0=32 1=-76 2=-44 3=-81 4=-94 6=-31 7=-26 8=-27
s:puce	2=-30 5=55
s:pucea	1=-29 4=-29 5=55
s:pupi	0=-37 2=-34 4=-47 6=-42 7=-47 8=-71
s:pupil	0=-28 1=-50 2=-42 5=-32 6=-33 7=-31 8=-75
s:purg	5=-29 8=102
s:purs	0=-32 1=-35 2=-39 3=-26 4=-29 5=-33 7=-64 8=-35
s:purse	1=-31 2=-33 3=-26 4=-26 7=-49
s:quak	0=27 5=-26 7=-32
s:quake	0=30 1=41 7=-38
s:qual	0=-86 1=-92 2=-81 4=-88 5=-86 6=-73 7=-69 8=-95
s:quali	0=-77 1=-90 2=-72 4=-91 5=-85 6=-67 7=-70 8=-100
s:quan	4=36
s:quar	0=-55 1=-69 2=-35 3=-50 4=-54 5=-49 6=40 7=-48 8=-48
s:quara	6=55
s:quart	0=-72 1=-44 2=-41 3=-47 4=-34 5=-26 6=-39 7=-50 8=-25
s:quat	1=41
s:quatr	1=42
s:quay	6=27
s:quee	1=-42 2=-46 3=-28 4=-45 5=-35 7=-49 8=-42
s:ques	0=-26 1=-32 2=-34 3=-62 6=57 7=-54
s:quest	1=-33 2=-48 3=-31 6=28 7=-42
s:quic	0=-57 1=-32 2=-34 3=-39 4=-52 5=-41 6=-32 8=-37
s:quil	5=61
s:quim	3=-32
s:quimp	3=-39
s:quit	1=71 2=-36 4=32 6=48 7=46
s:quitt	1=65 2=-31 6=54 7=49 8=-26
s:quot	1=25 2=55
s:quoti	2=42
s:raba	3=46
s:rabh	1=49
s:race	1=-31 6=-27
s:raci	2=-26
s:raco	5=35 6=59
s:racon	5=51 6=60
s:radi	1=-43 2=-86 3=-86 4=-78 5=-62 6=-118 7=-94 8=-93
s:radic	0=28 1=-47 2=-34 3=-30 4=-27 5=-29 6=-44 8=-31
s:radio	0=-44 1=-31 2=-38 3=-41 4=-36 6=-71 7=-32 8=-41
s:rahm	2=41
s:rahma	2=44
s:rail	1=-37 2=-40 3=-38 4=-28 5=-31 6=-25 7=-54
s:railr	1=-28
s:railw	3=-29 4=-33 5=-27
s:rain	5=-29
s:rainb	5=-39
s:rais	0=-72 1=54 2=-66 3=-50 4=-32 5=-35 6=-27 7=37
s:raise	0=-33 1=45 2=-54 3=-34 5=-56 7=-58 8=-33
s:raiso	0=-37 5=30 7=64 8=58
s:rall	0=75 6=-36 7=-38 8=-28
s:ralli	0=26 6=-32 7=-45 8=-42
s:rang	0=-76 1=-64 2=-57 3=-54 4=-53 5=-69 6=-84 7=-39 8=-67
s:range	0=-46 1=-48 2=-44 3=-40 4=-45 5=-51 6=-35 7=-39 8=-55
s:rank	7=54
s:rapp	0=-67 1=-75 2=-70 3=35 4=-54 5=34 7=-72
s:rappe	8=41
s:rappo	0=-77 1=-74 2=-74 3=-27 4=-72 5=54 7=-68 8=-65
s:rappr	3=44
s:rass	0=28
s:rasse	0=35
s:rate	0=-31 3=-30 4=-31 5=-26 6=-28 7=-57 8=-56
s:rath	1=38 2=-27 5=-28
s:rathe	0=-29 1=39 5=-35 7=28
s:rati	0=-40 1=74 2=-26 3=-36 4=-35 6=-44 7=-52 8=-59
s:ratio	0=-45 1=73 2=-27 3=-33 5=-25 6=-25 7=-37 8=-57
s:reac	0=-32 1=-31 2=-39 4=-37 6=-39 7=-29 8=-39
s:read	2=-62 3=26 4=-84 5=-44 6=-56 7=-64 8=-67
s:reade	0=-52 1=-66 2=-57 4=-52 5=-31 6=-50 7=-46 8=-41
s:readi	0=-41 7=-37 8=-37
s:real	1=-38 2=31 3=-25 4=-41 5=-27 6=-62 7=-38 8=-40
s:reali	0=-37 1=-25 4=-44 5=-27 6=-41 7=-41 8=-36
s:reas	1=26 4=-29 7=-28
s:reaso	6=-26 7=-29 8=-32
s:rebe	0=62
s:rebel	0=58
s:rebo	5=-53
s:rebon	5=-51
s:rebu	0=-50 1=-27 3=-37 4=-35 5=-35 6=-45 7=-33 8=-56
s:rebui	0=-27 1=-27 3=-33 5=-35 6=-33 7=-29 8=-52
s:rece	0=-56 1=-33 2=-100 3=-47 4=-96 6=-72 7=-84 8=-107
s:recei	3=28 5=71
s:recep	0=-36 2=-38 4=-68 5=-59 6=-45 7=-65 8=-83
s:reces	1=-39 2=-47 4=-38 5=-31
s:rech	4=53 6=-30 8=-39
s:reche	8=-64
s:rechu	4=83
s:reci	0=-25 1=-33 2=-39 4=-36 5=-34 7=-34 8=51
s:recl	0=-37 1=-26 2=-32 3=-36 4=-27 5=-29 6=-34 7=-27
s:recla	1=26
s:reco	0=-121 1=-79 2=-153 3=52 5=-38 6=-63 7=-120
s:recog	0=-49 1=-62 2=-58 3=45 4=-70 5=-68 6=-72 7=-63 8=-42
s:recoi	1=-33
s:recom	0=-41 1=-47 2=-57 3=-58 4=-52 5=-57 6=-50 7=-34
s:recon	0=-54 2=-77 3=42 5=-79 6=-72 7=-69
s:recor	0=-75 1=-55 2=-57 3=28 4=-54 5=-58 6=30 7=-48 8=60
s:recou	8=-41
s:recov	1=-39 2=-26 3=-59 5=62 7=-28 8=-55
s:recr	0=-50 1=-36 2=-41 3=-70 5=-25 7=-64 8=-72
s:recru	0=-55 1=-65 2=-55 3=-55 4=-56 5=-64 7=-60 8=-68
s:rect	2=-47
s:recto	2=-38
s:recu	0=-29 1=69 3=-25 4=-26 6=-26
s:recus	1=88
s:recy	0=-41 5=-27 6=-40 7=-51
s:recyc	0=-45 1=-35 5=-28 6=-42 7=-63 8=-29
s:reda	0=-59 1=-41 2=-45 3=-49 4=-35 5=-29 6=-50 7=-71 8=-70
s:redac	0=-80 1=-56 2=-37 3=-56 4=-63 6=-63 7=-52 8=-63
s:redi	1=-33 3=-32 7=-26
s:redig	1=-32 3=-38 7=-34
s:redo	2=-44
s:redre	5=-26
s:redu	0=-35 1=-36 2=-41 3=-37 4=-40 5=-27 6=-47 7=-28 8=-45
s:redui	0=-34 1=-26 2=-25 4=-28 7=-46 8=-35
s:reed	4=-35
s:reedu	4=-33
s:reel	7=79
s:reen	3=30
s:reenr	3=39
s:refe	1=-27 2=-59 3=-97 8=-63
s:refer	0=25 3=-85 8=-59
s:refo	3=-41 4=-39 5=-47 7=-41 8=-33
s:refor	0=51 3=-35 4=-34 6=-32 7=-47 8=-32
s:refou	6=61
s:refr	3=-29 4=-27 7=-26
s:refu	0=35 1=46 3=119 4=47 5=-29 6=-59 7=31
s:refug	0=55 3=27 4=-25 6=-26
s:refus	1=38 2=37 3=85 4=27 5=-32 6=-30
s:regi	0=26 1=-56 3=-33 6=-73 8=-73
s:regim	0=62 7=-56
s:regio	0=31 1=-48 2=-59 3=-32 4=-61 6=-46 8=-53
s:regis	0=-99 1=-44 4=-48 5=-37 6=-40 8=-43
s:regl	0=-34 1=-34 2=-34 3=-42 4=-38 5=-46 6=-25 7=-33 8=-32
s:regle	0=-26 1=-26 4=-31 5=-43 7=-27
s:regr	4=-28 5=-26
s:regre	1=-30
s:regu	1=-42 2=-45 3=-25 4=34 5=80 7=-43 8=-53
s:regul	1=-50 2=-29 4=28 5=71 7=-46 8=-41
s:reha	0=-39 2=-38 4=-49 5=-39 7=-48 8=53
s:rehab	2=-39 3=-35 4=-37 5=-32 8=46
s:rehi	7=59
s:rehir	7=55
s:rein	1=27 7=31
s:reinc	1=32
s:reins	7=29
s:reje	1=61 3=25 4=-27 6=31
s:rejec	1=49 3=42 4=-35 6=30
s:rejo	1=-52 2=-34 5=-38 7=60 8=-64
s:rejoi	1=-27 2=-32 5=-26 6=-33 7=90 8=-50
s:rela	0=-82 1=-91 2=-74 3=-97 4=-61 5=58 6=-68 7=-94
s:relat	0=-72 1=-75 2=-77 3=-93 4=-75 5=42 6=-54 7=-70 8=-93
s:relax	5=-31 8=95
s:rele	0=-70 1=-57 2=-66 3=-54 4=-79 5=-99 6=-45 8=-36
s:relea	0=-58 1=-55 2=-47 3=-48 4=-58 5=-48 6=-49
s:relec	3=-29 7=-28
s:relev	5=-56 6=46
s:reli	0=-70 1=85 2=-35 3=-50 4=-71 6=-70 7=-57 8=-44
s:relig	0=-50 1=110 3=-33 4=-50 6=-68 7=-49 8=-63
s:relo	0=37 5=48
s:reloc	0=26 5=46
s:rema	0=86
s:remai	0=60 1=31
s:remar	0=40
s:remb	8=59
s:rembo	8=75
s:reme	0=-32 1=-29 3=-34 5=-45 6=-36
s:remi	0=-38 1=-29 3=38 4=54 6=-45 7=-31 8=-61
s:remis	3=-38 4=83 5=-31 7=-31 8=-33
s:remo	4=-26
s:remov	3=34 8=31
s:remp	1=30 3=-55 5=-29 7=-33 8=-36
s:rempl	0=-30 3=-42 5=-39
s:rena	0=40 1=-41 3=-37 6=-33 7=-44
s:renai	1=-38 6=-31 8=-25
s:renar	5=38
s:renc	0=-46 1=-25 2=-62 3=-45 4=-35 6=-33 7=-35 8=-35
s:renco	0=-39 1=-44 2=-48 3=-36 4=-36 6=-29 7=-25 8=-36
s:rend	0=-87 3=-25 7=32 8=-29
s:rendu	7=52 8=-37
s:renn	1=-32 3=-41 4=-32 6=-36 8=-26
s:renne	3=-36 4=-26 6=-31
s:reno	1=-39 2=-43 4=32 5=52 7=-37 8=-28
s:renon	5=69
s:renou	4=92
s:renov	1=-48 2=-34 4=-51 5=-26 7=-42
s:rent	1=29 3=-33 5=-37 8=32
s:rentr	3=-33 4=-37 8=48
s:renv	4=-29 5=32 6=45
s:renvo	4=-31 5=29 6=64
s:repa	0=-89 1=-84 2=-90 3=-74 5=-77 6=-43 7=-84 8=-66
s:repai	0=-73 1=-77 2=-71 3=-64 4=-80 5=-62 6=-64 7=-59 8=-42
s:repar	6=51
s:repe	0=30 1=-36 2=-53 4=-34 5=-30 6=-29 7=-45
s:repen	0=39
s:repl	0=-49 2=-36 5=-29 8=-50
s:repla	0=-48 2=-29 3=-29 6=-29 8=-40
s:repo	1=-90 2=52 3=-44 4=-82 5=-43 7=-71 8=-67
s:repon	0=-35 1=-38 2=-34 3=-38 4=-27 5=-35 6=48
s:repor	0=-53 1=-46 4=-75 5=-67 6=-78 7=-61 8=-54
s:repr	0=-110 1=-96 2=-89 3=-97 4=-45 5=-112 6=-83
s:repre	0=-71 1=-90 2=-65 3=-73 4=-29 5=-90 6=-75 7=28 8=-99
s:repri	3=-27 7=65 8=61
s:repro	0=-39 1=-25 4=-43 5=-38 6=-25 7=-43 8=-44
s:repu	0=69 1=-43 2=-39 3=-57 4=-42 5=-47 6=-37 7=-46 8=-36
s:repub	0=75 1=-45 2=-39 3=-60 4=-43 5=-42 6=-36 7=-81 8=-50
s:requ	0=-47 1=-73 3=45 4=-46 5=-57 6=-46 7=-58
s:reque	1=-39 2=-32 3=27 4=-36 6=-28 7=-29 8=-43
s:requi	1=-38 3=-34 5=-29 6=-29
s:rese	0=-43 1=-49 2=-115 4=-54 5=-33 6=-92 7=-90 8=-35
s:resea	0=-111 1=-109 2=-86 5=-136 6=-61 7=-80 8=-86
s:reser	0=36 1=27 2=-26 3=-32 4=-40 5=38
s:resi	0=-38 4=-53 5=27 7=64
s:resid	3=-27 4=-43 5=29 8=57
s:resig	1=30 7=112
s:reso	1=26
s:resol	1=43
s:resp	0=-29 2=-85 3=-92 4=-86 5=-71 6=-74 8=-73
s:respe	0=-47 2=-27 4=-60
s:respo	0=-54 1=-59 2=-51 3=-86 4=-52 5=-54 6=-52 8=-63
s:ress	3=46
s:resse	3=63
s:rest	0=-108 1=-109 2=-101 3=-83 4=-25 5=-92 6=-88 8=-80
s:resta	0=-53 1=-77 2=-62 3=-60 4=-79 5=-58 6=-62 7=-62 8=-62
s:reste	1=-26 4=-42 6=-60 7=-34 8=-29
s:resto	0=-53 1=-74 2=-32 3=-46 4=-47 5=-56 6=-58 7=-30 8=-34
s:restr	2=-31 4=71 5=-31
s:resu	0=-61 1=-55 3=-48 4=-69 5=-62 6=-82 7=-56 8=-56
s:resul	0=-42 1=-70 2=60 3=-45 4=-60 5=-40 6=-73 7=-38 8=-52
s:resum	8=-39
s:reta	0=-43 1=-30 2=-35 3=31 4=-42 8=-35
s:retai	3=63
s:retar	1=-29 4=-49 5=-27
s:rete	0=-26 1=-38 3=-29 4=-46 5=-35 8=-53
s:reten	0=-26 1=-28 2=-25 4=-37 5=-33 8=-47
s:reti	0=-61 1=-75 2=-88 3=65 4=-63 5=-49 6=-98 7=-64 8=-79
s:retin	0=-36 1=-47 2=-51 3=39 4=-39 5=-41 6=-34 7=-42 8=-40
s:retir	1=-36 3=28 4=-31 6=-71 7=-29 8=-61
s:retr	2=46 4=-28 5=-34
s:retra	0=28 5=-26
s:retro	2=58
s:retu	0=-44 1=-43 2=-27 3=-26 6=-41 7=-42 8=-37
s:retur	0=-34 1=-32 2=-32 3=-35 6=-39 7=-25 8=-51
s:reun	2=-35 3=-28 4=-55 5=-40 6=-49 7=27 8=-33
s:reuni	2=-36 3=-32 4=-75 5=-50 6=-45 8=-37
s:reus	1=-25 2=-58 4=-28 5=-32 7=-53 8=-76
s:reuss	1=-35 2=-59 3=29 4=-41 5=-38 6=-27 7=-58 8=-66
s:reut	6=-37
s:reute	6=-51
s:reve	0=25 1=58 3=-31 4=-52 7=-42 8=-37
s:revel	7=-26
s:reven	0=42 2=-36 3=-30 4=-25 5=-35 6=-33
s:rever	1=54
s:revi	0=-34 2=-41 4=-31 5=-29 8=-54
s:revie	0=-35 2=-51 4=31 5=-40 6=-25 8=-46
s:revo	0=-27 2=-42 4=-33 5=-32 6=-26 7=-31
s:revol	0=-49 2=-42 5=-37 6=-30
s:revu	0=-49 1=-25 2=-39 3=-48 4=-36 5=-37 6=-35 7=-42 8=-40
s:rewr	2=-39
s:reye	3=59
s:rhon	0=-28
s:rhyt	3=44
s:rhyth	3=36
s:rian	0=-32 4=44 6=52
s:rich	0=35
s:richm	0=26
s:ridg	0=-38 1=-39 2=-33 3=-30 4=-37 5=-30 6=-29 7=-44 8=-40
s:righ	0=47 1=-25 2=-55 3=-32 4=-64 6=-79 7=-75 8=-74
s:right	1=26 2=-29 4=-28 8=-25
s:rigu	0=-40 3=-33 4=-39 5=-27 6=-36 7=-28 8=-34
s:rigue	0=-58 1=-28 5=-37 6=-27 7=-29 8=-38
s:ring	8=45
s:risk	2=95
s:risq	1=-28 2=51 4=-42 6=-27
s:risqu	0=-31 1=-34 2=44 4=-32 8=-25
s:rive	0=-31 1=-26 3=-52 4=-32 5=-70 6=-37 8=-31
s:robb	1=-58 3=-45 5=-30 6=-29 7=-26 8=-38
s:robbe	1=-48 3=-29 4=-31 5=-26 6=-27 7=-31 8=-40
s:robe	5=-36 6=-34
s:rois	7=39
s:roiss	7=48
s:roll	0=-37 2=-28 6=-26
s:rolle	3=-29
s:roma	0=-68 1=-93 2=-54 3=-89 4=-66 5=-93 6=-76 7=-51 8=-98
s:roman	0=-36 1=-45 2=-28 3=-30 4=-40 5=-57 6=-45 7=-45 8=-59
s:rond	0=-44 2=-29 3=-49 4=-28 5=-64 6=-58 7=-37 8=-38
s:ronde	0=-44 1=-37 2=-27 3=-57 4=-51 5=-55 6=-56 7=-39 8=-39
s:roof	2=-43 3=-37 4=31 5=-35 6=-40 7=-35 8=-25
s:room	0=-31 5=-26 6=-25
s:rope	1=59
s:rosi	1=78 8=-33
s:rosic	1=98 8=-39
s:ross	0=26
s:roue	8=-26
s:roug	0=-95 1=-93 2=-55 3=-79 4=-81 5=25 6=-70 8=-82
s:roula	7=-33
s:roun	7=-78
s:rouss	6=-30
s:rout	0=-77 1=-57 2=-52 3=-77 4=-43 5=-62 6=-44 7=-33 8=-64
s:routi	0=-85 1=-77 2=-27 3=-51 4=-31 5=-46 6=-48 8=-77
s:roya	0=75 1=-38 2=-28 3=-49 5=-35 6=-44 7=-58 8=-52
s:royal	0=88 6=-26
s:roye	3=-37
s:rugb	0=-62 1=-56 2=-39 3=-55 4=-57 5=-43 6=-57 7=-88
s:rule	1=34 6=46
s:ruli	0=37
s:rulin	6=-45
s:rume	6=64 8=48
s:rumeu	1=-25 6=73 8=35
s:rumo	4=-31 5=69 8=25
s:rumou	4=-30 5=50 8=41
s:runn	2=-76 4=33 5=-25
s:runne	2=-60 4=28 8=-25
s:rupt	0=32 4=25
s:ruptu	0=27 4=40
s:rura	0=-25 7=60
s:rural	7=54
s:russ	1=-39 5=-44
s:russi	1=-42 5=-39
s:sack	7=43
s:sacke	0=-27 7=75
s:safe	4=-27 6=-33
s:safet	7=32
s:saig	2=31
s:sain	2=59 3=-26 8=-26
s:sais	0=-29 1=-41 2=-44 3=-47 4=-43 5=-35 6=-32 7=-43 8=-44
s:saisi	2=-31
s:saiso	1=-41 2=-28 3=-27 6=-33 7=-32 8=-26
s:sala	0=-69 2=-65 4=-48 5=-60 6=-69 8=-71
s:salar	0=-76 1=-27 4=-54 5=-63 6=-39 8=-50
s:sale	0=-108 1=-86 2=-100 3=-106 4=-93 5=-43 6=-95 7=-81 8=-119
s:sali	2=58 3=-32
s:saliv	2=66
s:salm	2=-49
s:salmo	2=-36
s:salo	4=-28 5=58 6=-52
s:salon	5=78
s:same	0=51 1=-31 3=-28 5=42 7=-31
s:samed	1=-29 3=-26 5=36 6=-26 7=-25
s:samp	0=-28 1=27 3=55 5=-26
s:sampl	0=-26 3=33 5=-25 6=-34
s:sanc	0=-62 4=-26
s:sanct	0=-33 3=-25 7=36
s:sani	0=-31 3=-27 8=-29
s:sanit	0=-27 1=-29 3=-27 7=-26 8=-27
s:sant	0=-40 1=-57 2=-49 3=-81 5=-56 6=-40 7=-36
s:sapp	4=-37 5=-27 6=64
s:sapph	8=-29
s:sati	1=-30 2=-40 3=-29 6=-37 7=-38
s:satir	1=-26 6=-27
s:satu	4=-27 5=-35 8=-34
s:satur	3=-34 5=-30 8=-30
s:sauv	1=-28 2=-47 3=-42 4=-31 5=-31 7=-37 8=-50
s:sauve	0=-28 1=-50 2=-47 4=-47 7=-34 8=-51
s:save	1=-28 3=46 5=-27 6=31 7=-25
s:saven	6=45
s:savi	0=-32 1=-29 2=-38 3=-33 4=-45 5=39 6=-45 7=-33 8=-39
s:savin	5=42
s:savo	0=71 1=-37 6=-34
s:savoi	0=47 1=-34 6=-32
s:sawm	4=45
s:sawmi	4=42
s:scan	0=-58 1=-85 2=-54 4=-56 5=35 6=-62 7=-56 8=-56
s:scand	6=-41
s:scann	0=-64 1=-73 2=-41 4=-32 5=-56 6=-45 7=-60 8=-35
s:scar	1=-38 2=-73 6=-38
s:scare	2=-57
s:scen	0=-55 1=-82 2=-111 3=-46 4=-79 5=36 6=-76 7=-77 8=-73
s:scena	0=-27 2=-49 3=-49 4=-39 5=-56 6=-67
s:scep	2=-56 3=-62 4=-71 5=-102 6=-66 7=-55 8=-77
s:scept	0=-40 1=-28 2=-76 3=-63 4=-77 5=-104 6=-68 7=-53 8=-63
s:sche	3=-29 8=-42
s:schem	6=-30
s:schi	2=27 3=58
s:schiz	2=25
s:scho	0=-38 1=38 2=-75 3=-63 5=-55 6=25 7=-50 8=-78
s:schoo	0=-27 1=-43 2=-83 3=-35 5=-44 6=31 8=-79
s:schop	1=62 2=-30 5=-40 6=-28 7=-42 8=-36
s:scie	1=53 2=-74 3=-48 4=-72 5=-72 6=-56 7=-61 8=-69
s:scien	2=-65 3=-57 4=-60 5=-34 6=-61 7=-43 8=-52
s:scle	8=-33
s:scler	4=31 8=-33
s:scn1	2=62
s:scoo	8=-26
s:scor	1=-42 3=50 6=-33
s:score	1=-30 2=40
s:scot	2=-35 3=-36 4=-30 6=-32 8=-41
s:scotl	2=-25 3=-25 4=-33 6=-27 7=45 8=-43
s:scott	0=35
s:scou	0=-28 1=-32 3=-32 4=-32 5=-38 8=-33
s:scout	2=27 4=-27 5=-34
s:scra	8=-47
s:scre	0=-54 1=-36 4=-65 5=-53 6=-26 7=-55 8=-45
s:scree	0=-42 1=-33 4=-64 5=-57 6=-35 7=-59 8=-51
s:scri	2=-32 4=-32
s:scrip	2=-34 4=-34 5=-32 8=-25
s:scru	1=-33 6=-28 7=-30 8=-70
s:sean	4=50
s:seanc	4=60 7=-33
s:sear	0=27 1=-30 8=38
s:searc	0=28 1=-30 8=38
s:seas	1=-29 5=-35 6=-72 7=-33
s:seaso	6=-55
s:seat	0=-35
s:sech	3=29
s:seco	0=-72 2=-44 5=-48 6=-59 8=-40
s:secon	2=-40 4=27 5=-25 6=-52
s:secou	0=-48 1=-26 6=-26 7=-51 8=-29
s:secr	1=-53 2=-84 3=-80 4=-82 5=37 6=-60 8=-77
s:secre	1=-33 2=-61 3=-75 4=-74 6=-67 7=50 8=-68
s:sect	2=-77 3=-56 4=-60 5=-61 6=-57 7=74 8=-86
s:secte	7=32
s:secti	0=25 2=-45 3=-50 4=-65 5=-72 6=-60 7=56 8=-74
s:secu	0=-36 1=30 2=-78 3=-51 4=-89 5=-71 6=-71 7=-79 8=-57
s:secul	0=-64 1=75 3=-41 4=-27 5=-37 6=-48 7=-35 8=-28
s:secur	1=-65 2=-55 3=-67 4=-69 5=-71 6=-69 7=-70
s:sedu	0=-26 1=-32 3=-30 4=-30
s:seduc	1=-28 5=-25
s:seek	0=-41 2=-26 6=-32
s:seeke	6=-31
s:seem	0=47 1=59 3=-25 5=-27
s:seiz	4=85 7=-32
s:seizu	4=79
s:sejo	3=66
s:sejou	3=38
s:sele	0=-82 1=-71 2=-86 3=-53 4=-57 5=-68 6=-68 7=-59 8=-51
s:selec	0=-76 1=-57 2=-78 3=-60 4=-56 5=-67 6=-46 7=-58 8=-88
s:self	3=87 5=38
s:selfi	0=-35 1=-36 2=-31 3=90 4=-30 5=63 6=-32 8=-28
s:sell	1=-70 2=-83 3=-84 4=-75 5=-86 6=-71 7=-82
s:selli	2=-59
s:selo	0=67 1=50 3=-36 5=74
s:semb	0=92 2=25
s:sembl	0=55 4=26
s:seme	0=-70 1=-41 2=-38 4=-51 5=-46 6=-35 7=-50 8=-36
s:semen	0=-58 1=-39 4=-31 5=-33 6=-35 7=-57 8=-25
s:semi	0=-34 2=-29 3=-49 4=-35 5=28 6=38 7=-38 8=-27
s:semin	0=-30 1=31 3=-42 4=-36 6=50 7=-31 8=-29
s:sena	0=26 1=-26 3=-29 4=-27 5=-37 6=-49 7=-29
s:senat	0=79
s:seni	0=-30 1=-38 3=-31 4=-46 5=-52 7=-29 8=-43
s:senio	0=-28 1=-36 3=-26 4=-50 5=-32 7=-27 8=-42
s:sens	0=-51 2=-44 3=-37 4=-29 5=-33 6=-28 7=-34 8=-25
s:senso	1=-28 2=-38 4=-28 5=-28 8=-25
s:sent	0=-78 1=-57 2=-74 3=-68 4=-74 5=-61 6=-71 7=-51 8=51
s:sente	0=-46 1=-47 2=-47 3=-62 4=-58 5=-39 6=-63 7=-48 8=25
s:separ	5=-25
s:sept	0=-42 1=-34 2=-39 3=-29 5=-32 6=-41 8=-33
s:septe	0=-49 1=-37 2=-41 5=-30 6=-37 8=-39
s:sequ	0=-78 1=-75 3=-90 4=-52 5=-97 6=-60 7=-71 8=-91
s:seque	0=-76 1=-51 2=55 3=-89 5=-107 6=-71 7=-71 8=-84
s:sera	1=55 4=73 5=-36 8=50
s:serai	1=50 3=-26 4=79 5=-49 8=37
s:seri	0=-40 1=-39 2=-43 3=-75 4=-31 6=-95 7=-34
s:seria	5=30
s:serie	0=-26 3=-76 4=-45 5=-32 6=-60 7=-27 8=-31
s:serio	2=-26 8=27
s:sero	0=-25 2=-32 4=57 5=-25
s:serop	4=63 5=-27
s:serr	2=-39 3=-30 4=-35 5=-29 6=-31 7=-25 8=-30
s:serru	2=-38 3=-33 5=-34 6=-31 8=-37
s:serv	0=-109 1=-104 2=-83 4=-64 5=-51 6=-76 7=-65
s:serva	3=44
s:serve	0=-59 1=-88 2=-57 4=-54 5=-49 6=-63
s:servi	0=-81 2=-60 4=-50 6=-40 7=-79
s:seul	1=73 3=37
s:seule	1=41
s:seve	1=-36 2=-39 4=90 5=34 7=-25 8=-38
s:seven	0=35
s:sever	4=63 5=25
s:sevr	4=78
s:sexe	0=-25 1=-32 3=-32 5=-46 6=-37
s:sexo	0=-39 1=-58 2=-54 3=-53 4=-72 6=-50 7=-59 8=-55
s:sexol	0=-49 1=-52 2=-43 3=-42 4=-68 6=-44 7=-58 8=-55
s:sexto	6=-41
s:sexu	0=-97 1=-86 2=-73 3=-60 4=-76 5=114 7=-85 8=-80
s:sexua	0=-72 1=-53 2=-56 3=-43 4=-79 5=93 6=-52 7=-48 8=-55
s:sexue	0=-29 1=-49 2=-38 3=-39 4=-33 5=70 6=-27 7=-41
s:shap	3=53
s:shape	1=31
s:shar	1=-35 2=-41 3=-36 4=-50 6=32 7=-52 8=-25
s:share	0=-34 2=-27
s:shee	7=39
s:shef	1=-26 7=38
s:shel	0=-28 1=-37 6=-44
s:shelv	6=-33
s:sher	8=28
s:sheri	8=33
s:shif	0=-58 3=-52 4=-36 5=-37 6=-63
s:shop	0=-40 2=-51 5=-41 7=-43 8=44
s:shopl	8=50
s:shor	0=-47 2=-48 3=-47 4=-26 5=-29 6=-34 7=-38 8=-52
s:short	1=-34 2=-26 3=-41 8=-40
s:shou	0=-27 5=26 8=28
s:show	0=-48 2=69 3=-63 5=-35 6=-57 7=-52 8=29
s:showe	2=47 4=-37
s:showi	8=42
s:sick	2=70 4=-48 7=-31
s:sicke	2=50
s:sickl	2=72 4=-55
s:sickn	2=-34
s:side	7=63
s:siec	0=-32 5=-52
s:siecl	4=-25 5=-62
s:sieg	1=-46 2=-61 3=-46 4=27 5=-48 8=-49
s:sien	1=-26 3=82 4=-39 5=-50 6=-38 7=-32
s:sigh	0=-25 4=89 5=-40
s:sight	0=-33 4=87
s:sign	1=-44 3=57 4=-35 5=-117 6=-93 7=-98 8=-54
s:signa	0=-48 1=-26 2=-30 4=-50 5=-90 6=-68 7=-67 8=-40
s:signe	2=-58 4=48 5=-46 6=-44 7=-34 8=-32
s:signi	2=53 3=31
s:simm	2=-42
s:simmo	2=-42
s:simp	0=-69 2=-38 3=-36 4=-27 6=-34 7=-28
s:simpl	0=-55 2=-32 4=-25 5=-25 6=-43 7=-37
s:sinc	0=-50 1=-27 4=68 8=-37
s:sing	0=-71 1=41 2=-47 3=-60 4=-63 5=-55 6=-40 7=-45 8=-67
s:singe	0=-74 1=67
s:singl	0=-52 1=-62 2=-39 3=-47 4=-48 5=-42 6=-44 7=-45 8=-58
s:sipt	0=-32 7=79
s:sist	2=30 3=-25 4=-29 6=-39
s:siste	0=-34 1=28 2=54 6=-47
s:site	0=-25 4=-30 5=-29 8=-28
s:situ	4=51
s:situa	4=51
s:sixt	0=-30 1=-38 4=-28 7=-35 8=-29
s:skep	1=51 2=-30 3=-28 4=-40 5=-35 6=-27 7=-43 8=-27
s:skept	0=-26 1=59 3=-35 4=-44 5=-39 7=-52 8=-32
s:sket	5=41 6=-25
s:sketc	4=-30 5=44
s:slat	1=-26 2=-40 4=-35 5=-32
s:slee	0=-49 1=40 2=-51 3=-41 4=-49 6=-58 7=-34 8=-51
s:sleep	0=-38 2=-28 6=-28
s:slep	5=112 6=-29
s:smar	3=58
s:smok	0=-27 4=41
s:smoke	4=66
s:smug	8=56
s:smugg	8=48
s:sobe	1=33
s:sobr	1=33
s:sobri	1=42
s:soci	1=-52 2=-93 3=-85 4=-115 5=-112 6=-94 7=-52 8=-59
s:socia	1=-71 2=-69 3=-83 4=-68 5=-115 6=-97 7=-49
s:socie	0=-26 1=79 2=-50 5=-32 6=-34 7=-62
s:socio	0=-33 2=-28 5=-36 7=-43 8=-37
s:sock	1=50
s:soeu	1=42
s:soft	1=-28 2=-32 5=-36 6=-38 7=-31
s:softw	1=-25 4=-35 5=-32 7=-50
s:soig	0=-63 1=-78 2=-59 3=-59 5=-43 6=-66 7=-60 8=-72
s:soign	0=-67 1=-93 2=-64 3=-54 4=-31 5=-68 6=-79 7=-58 8=-90
s:soin	0=-52 1=-35 2=-35 3=-55 4=-44 5=-32 6=-27 7=-40
s:soir	7=41
s:soire	7=48
s:solf	0=-38
s:solfe	0=-32
s:soli	0=-88 2=-52 3=-45 4=-62 5=-58 6=-67 7=37 8=-49
s:solic	1=-27 2=-28 5=-32 7=-61 8=-26
s:solid	0=-84 1=-66 2=-27 3=-55 4=-36 5=-49 6=-45 7=86
s:solip	1=72
s:solu	1=-26 5=-26 6=-28
s:solut	1=-45 7=-25 8=-56
s:solv	0=-36 4=-38 6=-49
s:solve	5=-28 6=-33
s:some	1=-30 4=-32 6=58
s:someb	6=68
s:somm	0=38 1=42 4=50
s:somme	0=32 4=63
s:sond	0=-56 4=-34
s:sort	0=-25 6=90
s:sorta	4=36
s:souc	3=-33 4=-53 7=-29 8=-40
s:souch	0=-34 3=-28 4=-49 5=-41 7=-35 8=-39
s:soud	0=-47 1=-28 7=41 8=-42
s:soude	0=-43
s:souf	1=-32 3=-35 4=59
s:souff	3=-33 4=63
s:souh	1=-28 6=33
s:souha	0=-25 1=-28 4=38
s:soul	0=57
s:soule	0=33
s:souli	0=47
s:soun	0=-61 6=-34
s:soup	6=42
s:soupc	6=33 8=-31
s:sour	0=29 1=-67 2=-48 3=-66 4=-70 5=-50 6=-75 7=-43 8=-58
s:sourc	3=-38
s:sourd	0=-38 7=-25 8=-32
s:souri	0=85
s:sout	0=122 1=-26 3=-43 4=-54 5=-49 6=-55 7=-57 8=-54
s:soute	0=52 1=-33 3=-27 4=-34 5=-31 6=-46
s:souti	0=55 1=35
s:souv	0=45 1=-47 4=59
s:souve	1=-28 4=49
s:spac	4=40
s:spai	0=-26 8=57
s:span	4=-27 6=35
s:spea	0=43 2=-58 3=41 4=-53 5=-46 6=34 7=-40 8=-53
s:speak	2=-36 4=-58 7=-44 8=-36
s:spec	0=-99 1=-82 2=-98 3=-83 5=-129 6=-87 8=-77
s:speci	0=-67 1=-64 2=-69 3=-59 4=-30 5=-95 6=-76 8=-67
s:spect	0=-41 4=64 7=44
s:spee	0=-47 1=-58 2=-44 5=-40 6=-30 7=-33
s:speec	0=-55 1=-43 2=-33 3=-28 7=-36 8=-51
s:spel	4=36
s:spen	1=54 2=-34 3=-46 4=-39 5=-68 6=-33 7=39 8=113
s:spend	0=-28 3=-38 5=-48 7=52
s:spin	1=30 6=53
s:spino	1=41
s:spins	6=69
s:spir	0=-31 1=-36 2=-32 3=-51 4=-40 5=-30 6=-52 7=-32 8=-26
s:spiri	0=-39 1=-39 2=-29 3=-53 4=-43 5=-42 6=-46
s:spit	4=32
s:spli	2=-60 4=-27 6=-28 7=-27
s:spok	0=50 5=25
s:spoke	0=-30
s:spon	1=-41 3=-34 4=-33 5=-43 8=-33
s:spor	0=-33 1=-62 2=-60 3=-77 5=-81 7=-100 8=-76
s:sport	0=-38 1=-69 2=-37 3=-53 5=-68 6=-74 7=-72 8=-58
s:spre	0=-30 1=-64 2=-32 3=-40 4=-59 5=-50 7=-28 8=-34
s:sprea	1=-62 2=-39 3=-40 4=-45 5=-54 6=-61 7=-38 8=-40
s:spri	5=-34
s:sprin	0=33 1=-26 5=-56 8=33
s:squa	7=-29
s:squar	5=-28 7=-25
s:stab	4=67
s:stabl	4=51
s:stad	0=-33 1=-72 2=-59 3=-70 4=-35 5=-48 6=-50 7=-32 8=28
s:stade	1=-27 5=-25 6=-33
s:staf	1=-51 2=-55 4=-55 5=-47 7=-67 8=-61
s:stag	0=-47 1=-81 2=-68 3=-53 6=-67 7=-57 8=-54
s:stagi	2=-44 5=45
s:stai	1=-26 5=-34 6=-27 7=-36
s:stal	0=32 1=-26 2=-32 7=-28
s:stam	4=35
s:stamm	4=30
s:stan	1=-74 2=-63 3=-83 4=-65 5=40 6=-74 7=-36 8=-56
s:stand	0=-64 1=-56 2=-47 3=-70 4=-64 5=49 6=-59 8=-48
s:star	1=-56 2=-46 3=-26 4=-46 5=-34 6=-25 8=-50
s:stat	1=-59 2=-32 3=-65 4=-48 5=-40 7=-77 8=-60
s:state	5=28 6=34
s:stati	0=-32 1=-26 2=-47 3=-57 4=-35 5=-42 7=-57 8=-60
s:statu	2=25
s:stee	7=45
s:steel	7=58
s:stei	0=54 4=-42 6=-32
s:stein	4=-32
s:step	6=58
s:steph	6=69
s:ster	4=44
s:steri	4=49
s:stew	0=-104 1=-82 2=-66 3=-90 4=-75 5=-102 6=-50 7=25 8=-68
s:stewa	0=-93 1=-85 2=-72 3=-79 4=-82 5=-98 6=-81 8=-69
s:stic	0=69 4=64 5=-53
s:stick	0=77 7=-25
s:stil	0=35 1=73 3=26 4=-32 6=-25 7=-29 8=-40
s:stoc	0=-46 1=-44 2=-31 4=-62 6=-33 7=-33
s:stoi	0=-92 1=42 2=-57 3=-63 4=-61 5=-80 6=-82 7=-77 8=-108
s:stoic	1=93 5=-32 7=-30
s:stoiq	0=-58 1=-42 2=-44 3=-37 4=-35 5=-44 6=-35 7=-49 8=-52
s:stol	0=-38 2=-33 3=-62 4=-51 5=-27 6=-47 7=-39 8=82
s:stole	0=-39 2=-29 3=-51 4=-39 5=-26 6=-48 7=-45 8=-28
s:ston	0=-41 1=-29 2=-35 3=-39 4=-41 6=-29 8=-32
s:stone	3=-33 6=-28 8=-29
s:stoo	6=26
s:stop	0=-36 1=-43 3=-34 5=-43 7=-33 8=-39
s:stopp	0=-28 1=-31 2=-25 3=-41 5=-46 8=-43
s:stor	0=-46 3=93 4=-29 6=-34 7=-32
s:store	2=39 3=78
s:stra	0=-47 1=-88 2=-60 3=-98 4=-111 5=-123 6=-44 7=-105 8=-115
s:strai	0=-115 1=-94 2=-103 3=-98 4=-116 5=-96 6=-40 7=-79 8=-99
s:stran	2=38
s:stras	6=43
s:strat	0=54
s:stre	0=-44 2=-43 3=-45 4=-42 5=-49 6=-82 7=-57
s:stree	1=-37 2=-37 4=-37 5=-35 6=-58 7=-35
s:stres	1=41
s:stri	0=-104 2=-74 3=-54 4=-105 5=-87 6=-90 8=-92
s:stric	0=-47 1=43 2=-29 4=-39 5=-26 6=-32 7=-39 8=-26
s:strik	0=-68 1=-47 2=-31 3=-25 4=-53 5=-47 6=-36 8=-43
s:stro	0=42 2=-42 3=-46 5=-44 6=-61 8=-68
s:strok	0=-35 2=-27 4=-35 5=-25
s:stron	2=-39 3=-26 4=-27 6=-45 8=-61
s:strou	0=33
s:stru	0=-52 1=-52 2=-45 3=-40 5=-44 6=-54 7=-50
s:struc	0=-50 1=-62 2=-42 3=-35 4=-52 5=-57 6=-43 7=-54 8=-56
s:stud	0=-41 1=-102 2=-43 3=-106 4=-127 5=-108 6=-35 7=-139 8=-46
s:stude	1=-51 2=-40 4=-42 5=-54 7=-113
s:studi	0=-91 1=-61 2=-67 3=-90 4=-61 5=-53 6=-61 7=-50 8=-75
s:stup	8=58
s:stupe	8=26
s:styl	0=-66 2=-40 3=-53 4=-29 5=-57 6=-51 7=-41 8=-55
s:subj	0=-28 1=-34 2=-26 5=32
s:subje	1=-30 2=-27 5=50 8=26
s:subo	5=45
s:subor	5=56
s:subs	1=43 5=-31
s:subsc	5=-27
s:succ	0=-26 2=-33 3=42 4=-29 7=-42 8=-47
s:succe	2=-33 4=-35 7=-40 8=-48
s:sudd	2=26
s:sudde	2=32
s:suff	2=-25 3=-28 6=-39
s:suffe	8=-26
s:suis	2=28
s:suiss	2=37
s:suit	0=-37 1=-47 3=-40 6=-31 7=-30
s:suiv	2=-42 3=-28 6=-47 7=-32 8=61
s:suivi	4=59 5=32 6=-35 8=-25
s:suje	2=-25 6=39
s:summ	1=-37 4=-31 5=-27 6=-29 7=-32 8=-44
s:summe	0=32 4=-29 5=-29 8=-46
s:sund	0=45 4=-65
s:sunda	4=-37
s:supe	2=-35 3=-40 4=-41 7=30
s:super	0=-25 2=-32 3=-37 4=-55 7=-30 8=-26
s:supp	0=54 1=-85 2=-74 3=-88 4=-40 5=-30 6=-90 7=-54
s:suppl	1=-47 2=-50 3=-77 4=-80 6=-45 7=-42 8=-78
s:suppo	0=84 1=-32 2=-68 3=-51 5=-57 6=-64 7=-33
s:supr	6=-28
s:supre	6=-25
s:surg	0=-47 1=-46 3=-94 4=-71 5=-54 6=-50 7=-54 8=-66
s:surge	0=-52 1=-45 3=-74 4=-81 5=-51 6=-50 7=-56 8=-59
s:surm	4=54
s:surme	4=67
s:surn	1=-45 2=-31 3=-40 8=-25
s:surno	1=-53 2=-37 5=38
s:surp	5=63
s:surpr	5=38
s:surs	1=-25 3=-25 4=-34 5=-28 6=-41 8=108
s:sursi	1=-32 5=-36 8=43
s:surt	0=-28 7=47
s:surto	7=41
s:surv	0=-67 1=-47 2=-44 3=-38 5=-79 7=-55 8=-127
s:surve	0=-60 1=-39 2=-49 4=-72 5=-63 7=-61 8=-117
s:survi	4=55
s:susp	0=-27 1=-42 2=-29 3=-28 5=-25 6=-37 7=-28 8=99
s:suspe	7=-40 8=93
s:suss	1=-33 7=-25
s:susse	1=-32 4=-26 6=-29 7=-25
s:svel	1=-34
s:svelt	1=-38
s:swap	5=42
s:swapp	5=44
s:swea	0=-44 2=-33 4=-42 5=-39 6=-35 7=-35 8=-34
s:swin	0=-35 1=-25 2=-32 3=-26 4=-41 5=62 6=-46 7=-28 8=-29
s:swing	0=-41 1=-29 2=-31 3=-48 4=-38 5=67 6=-32 8=-42
s:swit	0=29
s:switc	0=25
s:symp	0=106 3=-26 5=-34 6=-39
s:sympa	0=132 5=-25 6=-32
s:synd	0=-127 1=-130 3=-115 4=-86 5=-121 6=-117 7=78 8=-148
s:syndi	0=-118 1=-133 2=-125 3=-114 4=-125 5=-117 6=-122 7=123 8=-130
s:syndr	2=29 7=-29
s:syst	0=-53 1=-63 2=-55 3=36 4=-61 5=-51 6=-59 7=-61 8=-78
s:syste	0=-69 1=-78 2=-57 3=45 4=-63 5=-51 6=-72 7=-64 8=-62
s:taba	4=-35 8=65
s:tabl	0=-42 2=-45 3=45 5=-33 6=45 7=-110 8=-64
s:table	0=-40 1=-25 2=-33 3=50 6=-36
s:tablo	6=74
s:tagg	8=41
s:tagge	7=-34
s:tail	0=-29 1=-43 3=-29 4=-33 5=-30 6=-40 8=-32
s:taill	0=-39 1=-39 2=-32 3=-25 4=-30 6=-30
s:take	0=-34 2=48 3=86 4=-44
s:tale	6=-32
s:tales	6=-40
s:tali	0=44
s:talib	0=43
s:talk	0=-43 1=-31 2=-49 4=-34 6=-60
s:taoi	1=27 4=-27
s:taois	1=49 4=-27
s:tapag	8=66
s:targ	2=-33 8=-41
s:targe	2=-26 8=-36
s:tast	0=-36 1=-28 2=-55 3=-30 5=-32 8=-67
s:tasti	5=-28
s:tato	2=-31
s:tatoo	0=77
s:tatou	0=-47 1=53 2=-26
s:taug	0=-34 1=-53 2=-28 5=-37 6=-31 8=-55
s:taugh	0=-38 1=-66 6=-47 8=-48
s:taul	8=52
s:taula	8=51
s:teac	0=-100 2=-88 3=-74 4=-115 5=-107 6=-65 8=-36
s:teach	0=-106 1=-34 2=-82 3=-81 4=-100 5=-103 6=-49 7=-44 8=-46
s:teag	0=35
s:teagu	0=57
s:team	0=-36 1=-59 2=-62 3=-66 4=-36 5=-44 6=-67 8=-41
s:teams	0=-41 1=-33 2=-51 3=-43 4=-33 5=-28 8=-47
s:tech	0=-117 1=-92 2=-68 3=-95 4=-111 5=-84 6=-96 7=-94 8=-114
s:techn	0=-94 1=-95 2=-62 3=-118 4=-115 5=-96 6=-101 7=-56 8=-105
s:teen	0=-29 1=-25 4=38 8=25
s:teena	0=-36
s:tehe	0=26
s:teher	0=33
s:tele	0=-68 1=-68 2=-77 4=39 6=-41 7=-72 8=-65
s:telep	0=-55 1=-32 2=-30 3=32 4=-39 5=39 7=-51 8=-43
s:telet	1=-52 3=-44 4=42 5=-81 6=-36 7=-27 8=-29
s:tell	0=51 1=-41 2=43 4=-31 6=-34 7=-26
s:telle	0=45 1=-26 7=-27
s:temo	0=-33 3=-43 4=-28 5=-29 7=-31
s:temoi	0=-28 3=-27 5=-35
s:temp	0=-78 1=-58 2=-66 3=66 4=36 5=-46 7=-81 8=-61
s:tempe	3=-35
s:templ	0=-70 1=-83 2=-65 3=69 4=-59 5=-33 6=-34 7=-45 8=-48
s:tena	1=-41 2=-41 3=-29 4=-44 5=-39 6=-35 7=-48 8=-52
s:tenac	0=-27 1=-44 2=-52 3=-47 4=-49 5=-54 6=-38 7=-63 8=-39
s:tenai	0=59
s:tend	3=-26 4=-27 5=-32 8=-35
s:tenda	0=45
s:tende	1=-26 2=-39 3=-25 8=-32
s:teni	4=46
s:tenn	0=-27 1=-40 2=-37 3=-31 4=-27 5=-34 7=-27
s:tenni	1=-44 4=-29 5=-31 8=-27
s:teno	6=39
s:tens	0=-38 2=-41 3=-28 5=-49 6=-39 7=-26 8=-35
s:tensi	0=-47 1=-30 2=-41 4=-35 5=-38 6=-37
s:tent	1=31
s:term	2=-31 3=-60 5=-37 7=-30
s:termi	3=-69
s:terr	1=-28 2=-35 4=-26 5=-32 6=-37 7=-28
s:terra	0=-38 1=-32 2=-34 3=-25 6=-44 7=-26 8=-35
s:test	0=-109 1=-94 2=36 3=-79 4=-108 5=-100 6=-88 7=-106 8=-79
s:teste	0=-49 2=62 3=-32 4=-69 5=-31 6=-44 7=-61 8=-62
s:testi	0=-50 1=-57 2=-55 3=-36 4=-38 5=-30 6=-42 7=-40 8=-43
s:texa	0=36
s:text	0=-34 1=-42 2=-34 3=-26 6=-34
s:texti	6=-25
s:thal	2=45 5=-28
s:thala	0=-25 2=33
s:than	0=-50 1=-33 2=-47 3=-35 4=-29 5=-37 7=-29 8=-40
s:thank	0=-28 8=-52
s:thea	0=-53 1=-45 2=-68 3=-61 4=-47 5=-36 6=-46 7=-54 8=-40
s:theat	0=-29 1=-58 2=-46 3=-64 4=-52 5=-51 6=-64 7=-67 8=-47
s:thef	1=-32 2=-29 3=-47 4=-34 5=-74 6=-43 7=-32
s:thei	1=-41 2=-36 3=-42 5=-93 7=-58
s:them	0=63 1=-27 7=-26
s:theo	0=-54 1=55 2=-36 3=-44 4=-33 5=-38 6=-35 7=-43 8=-32
s:theol	0=-51 1=63 5=-36
s:theor	0=-30 3=-27 4=-25 6=-30
s:theos	1=53
s:ther	0=-67 2=-69 3=-29 5=-46 6=-55
s:thera	0=-41 1=-84 2=-52 3=-44 5=-60 6=-57 7=-46 8=-48
s:there	3=-35
s:therm	3=50 4=-40 5=-45
s:thes	0=-52 1=-119 2=-82 3=-78 5=-111 6=-84 7=-98 8=-75
s:thesi	1=-30 2=-30 3=-66 5=-47 6=-63 7=-48 8=-39
s:thev	0=57
s:theve	0=55
s:thie	3=-28 6=55 8=-46
s:thier	6=48
s:thiev	8=-48
s:thin	1=44 5=-36 7=70 8=-31
s:thing	7=38
s:think	0=-33 1=-30 7=61 8=-27
s:thir	0=38 2=-60 3=-37 4=-40 5=-86 7=-38
s:thirt	0=64 6=35
s:thou	3=-35 7=-31
s:thoug	7=-31
s:thous	2=-31 3=-29
s:thre	1=-88 3=-28 5=35 6=-102 7=-100 8=-25
s:threa	2=-31 3=-39 5=-25 7=-26
s:thro	0=-36 1=-33 2=59 3=-37 4=-33 7=46 8=-55
s:throm	4=-28
s:throu	0=-36 1=-46 2=26 3=-35 6=-56 7=39 8=-68
s:thum	0=-32 3=114 4=-59 5=-46 6=-39 7=-51 8=-43
s:thumb	3=49 5=-35 6=-27 7=-25
s:thur	1=46 7=30
s:thurs	1=47 7=44
s:tick	0=-29 1=-25 2=46 4=53 7=52
s:ticke	0=-30 1=-45 2=34 7=45
s:tien	1=34 2=-54 3=-46 4=-62 8=-74
s:tienn	0=-46 2=-29 3=-25 4=-60 5=-57 7=-38 8=-57
s:tier	5=51
s:tile	0=-30 1=-38 2=-25 4=-40 6=-32 8=-37
s:time	1=-30 3=-36 5=-31 6=-35 7=-38 8=-41
s:tipp	8=38
s:tippi	8=57
s:tire	4=-27 6=61
s:tiss	2=73
s:tissu	2=64 3=-25
s:titr	2=-47 4=-54 5=-38 6=-27 8=-31
s:titu	3=-34 4=-32 5=-28
s:titul	2=-25 3=-38 4=-33
s:toge	5=43
s:toget	5=43
s:toil	4=91
s:toile	4=70
s:tols	1=58
s:tolst	1=44
s:tomb	4=36
s:tombe	0=-26 4=47
s:tool	0=-38 1=-46 2=-37 4=-31 7=-44 8=-27
s:topi	0=-37 3=-34 7=-28
s:tori	0=32 2=-32 4=-39
s:torie	0=92 2=-29 4=-43
s:torr	0=-34
s:tota	0=33 8=-25
s:touc	0=-35 1=-40 3=-55 5=-43 6=29 7=-28 8=-45
s:touch	0=-34 1=-28 2=-35 3=-38 4=-37 5=-59 6=-27 8=-37
s:touj	4=56 5=-64 7=-31
s:toujo	0=28 2=-33 4=66 5=-53 7=-38 8=-28
s:toul	1=-34 2=-43
s:toulo	2=-43
s:tour	0=-66 1=-46 2=-51 3=-57 5=-57 6=-63 7=-52 8=-53
s:tourn	0=-37 4=-26
s:tout	0=-45 1=72 2=-52 5=31 6=29 7=-39 8=-41
s:toute	0=-27 1=-25 2=-29 3=-28
s:trac	1=-75 2=-73 3=31 5=-70 6=-64 7=-61 8=-82
s:traca	0=-29 2=-27 3=-53 5=-25 7=-31
s:trace	2=-32
s:tract	0=56 2=-35 3=-30 4=-30 5=-47 7=-37 8=-27
s:trad	0=-126 2=-103 3=-102 4=-117 5=-104 6=-101 7=-40
s:trade	1=-29 2=-27 3=-32 5=-30 7=-34
s:tradu	0=-73 1=-77 2=-54 3=-38 4=-72 5=-47 6=-63 7=-29 8=-84
s:traf	1=-27 4=-31 8=42
s:trafi	8=38
s:trai	0=-129 1=-26 2=-47 3=-118 4=-40 5=-46 6=-141 7=-116 8=-124
s:train	0=-87 1=-54 2=-126 3=-91 4=-68 5=-85 6=-97 7=-75 8=-95
s:trait	0=-48 1=-83 2=-39 3=-52 6=-55 7=-55 8=-41
s:tran	0=-100 3=-29 4=-82 5=-132 6=-91 7=-76 8=-122
s:tranc	0=-26 4=-26 7=-30 8=-30
s:trans	0=-89 3=-35 4=-81 5=-102 6=-73 7=-62 8=-124
s:trav	0=-73 3=-76 7=-27
s:trava	0=-44 5=-68
s:trave	0=-37 2=-40 3=-38 6=-32 7=-39 8=-38
s:traw	8=26
s:trawl	8=32
s:trea	1=-53 2=-58 3=-59 4=90 5=-65 6=-85 7=-26 8=-86
s:treas	3=-32 4=-54 5=-26 6=-67 8=-25
s:treat	0=-65 2=-26 3=-47 4=103 5=-54 7=-39 8=-50
s:tren	0=-27 3=-40 5=-27 6=-25 7=-26 8=-33
s:trent	3=-34 6=-27 8=-51
s:tres	0=69 1=-50 6=-55 7=-88 8=-39
s:treso	0=58 1=-50 2=-43 4=-25 6=-41 7=-113
s:tria	0=-62 1=-73 2=-53 3=37 6=-63 7=-100 8=-65
s:trial	2=-31 8=-33
s:trib	0=-94 1=-82 2=-60 3=-63 4=-76 5=-71 7=-80
s:tribu	0=-73 1=-64 2=-59 3=-66 4=-57 5=-85 6=30 7=-83 8=-32
s:trie	1=-31 2=-41 4=60 6=-26
s:trim	2=25
s:trime	2=32
s:trip	4=-25 5=50
s:tris	2=-85 4=73
s:triso	2=-74 4=36
s:troi	0=-105 1=-34 2=-92 3=28 6=-83 7=-84 8=-35
s:trom	5=126 6=-82
s:tromp	3=-26 4=-26 5=101 6=-53
s:trop	0=-35 3=-35 4=-53 6=-32 8=-31
s:trot	0=80
s:trots	0=87
s:trou	0=-64 1=-33 3=-33 4=-55 5=49 6=-63 7=-51
s:troub	0=-50 5=-26 6=-34 8=29
s:troup	0=-40 4=-36 5=51
s:trouv	0=-39 5=72 7=-26 8=-48
s:trum	0=96
s:trus	1=-50 2=-32 3=-30 4=-40 5=-47 7=-74
s:trust	2=-25 4=-41
s:tues	7=41
s:tuesd	2=-29 4=25 5=47 7=63
s:tune	8=-32
s:turb	1=-25 2=-27 3=-32 4=-50 5=-45 6=-33 8=-73
s:turn	0=-83 1=47 3=27 4=-35 6=-26 7=-42 8=-37
s:turne	0=-39 1=36 3=-36
s:turni	1=34
s:turns	3=38
s:tuto	0=-38 1=-25 3=-37 4=-31 5=-42 6=-28 8=-36
s:twel	0=64 4=-26
s:twelv	0=55
s:twen	1=85 7=34 8=36
s:twent	1=80 7=46
s:twic	1=-57 2=-41 4=28 6=-48 8=-64
s:twin	2=73 5=-31 6=35
s:typa	2=38 8=-29
s:typag	2=66 3=-28
s:type	0=-53 1=-103 3=-60 5=-61 6=-47 7=-50 8=-54
s:typef	1=-74 5=-29 7=-29
s:types	2=-47 4=-46 5=-42 7=-35 8=-29
s:typi	0=-27 3=47 4=-62 5=-39 6=-28 8=-28
s:typin	2=39 3=47 4=-40 6=-29
s:ugan	5=-39
s:ugand	5=-48
s:ugic	7=85
s:unas	2=43
s:unask	2=46
s:uncl	0=-30 3=-31 5=-29
s:unde	1=-46 2=-49 3=-56 4=-84 7=-47 8=77
s:under	2=-28 5=-25 6=-36
s:unfa	5=55 6=-40
s:unfai	5=65 6=-40
s:unif	2=-31 3=-25 4=-26 6=-34 7=-35 8=-39
s:unifo	1=29
s:unio	0=-100 1=-65 2=-140 3=-154 4=-142 5=-136 6=-97 7=69 8=-134
s:union	0=28 1=-57 3=-35 4=-58 5=-48 6=-28 7=37 8=-47
s:unis	3=-30 8=-32
s:uniso	3=-55 7=65
s:unit	0=-74 1=-41 2=-38 3=-57 4=-36 5=-36 6=-38 7=122 8=-57
s:unite	0=-28 1=-25 2=-36 3=-46 4=-31 6=-26 7=58
s:univ	2=-28 3=-31 4=-46 5=-56 6=-37 7=-40 8=-41
s:unive	1=26 3=-28 4=-34 5=-50 6=-38 7=-47 8=-51
s:unkn	2=32 8=36
s:unkno	2=41 8=39
s:unlo	3=71
s:unloc	3=63
s:unpa	0=84 8=48
s:unpai	0=71 7=-37 8=34
s:unre	1=-42 3=-27 4=-38 5=-33 6=-37 7=-32 8=-40
s:unti	0=42 1=-29 2=-57 3=-57 4=-66 5=-62 6=-45 7=-72 8=46
s:upbr	0=40
s:upbri	0=57
s:upfr	8=39
s:upfro	8=51
s:uphe	5=30
s:uphel	5=63
s:usag	3=27 4=40 8=26
s:usda	7=88
s:ushe	5=-28 6=-37 7=-29
s:usin	0=-29 1=-35 2=-33 3=-44 4=-46 5=-36 7=32 8=-35
s:util	0=-34 2=-32 3=-31 4=-30 7=-27 8=-32
s:utili	0=-45 1=37 2=-25 3=-38 4=-33 6=-32 7=-43 8=-43
s:utre	0=49
s:utrec	0=59
s:vacc	0=-60 1=-42 2=-38 3=-41 4=113 5=-37 6=-32 7=-43 8=-51
s:vacci	0=-45 1=-43 2=-43 3=-44 4=127 5=-43 7=-50 8=-49
s:vale	0=-40 3=49 6=-40 7=-38 8=-32
s:valeu	0=-40 3=26 7=-37
s:vali	3=-44 4=-50 5=-39 6=-25 7=-47 8=-76
s:valid	3=-45 4=-33
s:valu	1=-28 3=-40 6=43
s:valv	4=-33 7=-31
s:valve	1=-41 3=-25 7=-50
s:vanc	8=45
s:vann	4=30
s:vanne	4=42
s:vant	5=30 8=33
s:vari	0=-41 1=-25 2=26 3=-27 4=-49 5=-39 6=-30 7=-42 8=-65
s:varia	0=-37 1=-31 2=25 3=-35 4=-36 7=-35 8=-29
s:vaul	3=75
s:vect	3=40
s:vecte	3=40
s:vega	0=-115 1=67 2=-89 3=-56 4=-91 5=-92 6=-84 7=-63 8=-97
s:vegan	0=-92 1=80 4=-26 5=-45 6=-27 7=-34 8=-33
s:vege	0=-57 1=-59 2=-73 3=-60 4=-82 5=-45 6=-63 7=-46 8=-54
s:veget	0=-54 1=-39 2=-71 3=-38 4=-63 5=-57 6=-54 7=-25 8=-68
s:vehi	0=-26 1=-44 4=-29 7=-41 8=-52
s:vehic	0=-36 1=-37 3=-33 4=-34 5=-30 7=-40 8=-37
s:vein	0=-46 1=-45 2=-54 3=44 4=-30 5=-43 6=-31 7=-27 8=-38
s:veine	3=64
s:vend	0=-113 2=-79 4=-109 5=-101 6=-81 7=-89 8=-78
s:vende	0=-66 1=-85 2=-66 3=-89 4=-71 5=-73 6=-53 7=-74 8=-61
s:vendo	3=81
s:vendr	0=-27 1=-38 2=-35 3=-39 4=-33 6=-45 8=-27
s:vene	1=67 3=-26
s:vener	1=88 5=-28
s:veni	5=-28
s:venic	5=-29
s:vent	0=-52 1=-47 2=-53 3=-59 4=-67 5=-57 6=-53 7=-81 8=-64
s:vente	4=-42 7=-37
s:ventu	7=-31
s:verb	0=-27 1=-30 3=-36 4=-25 7=-30 8=-46
s:verba	1=-25 3=-37 4=-27 5=-25 6=-26 7=-25 8=-37
s:veri	0=-30 1=-45 3=40 4=-37 5=-28 6=-49 7=-31 8=29
s:verif	0=-37 1=-53 3=52 4=-35 5=-27 6=-52 7=-34
s:vermo	0=33
s:vers	2=59 4=-45 5=25
s:vert	1=-61 2=-57 3=-81 5=-71 6=-73 7=-55 8=-66
s:verti	4=67
s:vest	0=-34 1=25 2=-26
s:vesti	0=-28 1=27 8=-31
s:vete	0=-59 1=-48 2=-49 3=-58 4=-70 5=-60 6=-32 7=-57 8=-48
s:veter	0=-61 1=-56 2=-40 3=-53 4=-62 5=-61 6=-38 7=-54 8=-61
s:vett	1=-26 3=-27 5=-30
s:vetti	5=-30
s:veuv	6=28
s:vict	0=-90 1=-53 2=-57 3=-70 4=-90 5=-71 6=-51 8=-33
s:victi	0=-49 1=-50 2=-27 3=-35 4=-51 5=-43 6=-53 8=-30
s:victo	0=-58 1=-36 2=-29 3=-30 4=-52 6=-40
s:vida	6=-53
s:vide	0=-62 1=-65 2=-61 3=47 4=-54 5=98 6=-46 7=-49 8=-74
s:video	5=77
s:viei	0=53
s:vieil	0=60
s:vien	3=-32 4=30 7=38 8=-28
s:vier	0=-57 1=-43 2=-44 3=-67 4=-44 6=-54 7=-64
s:vierg	0=-46 1=-57 2=-48 3=-43 4=-50 5=27 6=-30 7=-52 8=-28
s:view	0=46
s:vign	0=-50 2=-71 3=-33 4=-39 7=-48 8=-27
s:vigne	0=-39 4=-33 7=-31
s:viki	2=66
s:vikin	2=63
s:vill	0=-32 1=-47 2=-41 3=-52 4=-47 6=40 7=-32 8=46
s:villa	0=-32 2=-30 7=-39
s:ville	8=58
s:ving	1=28 2=-27 3=-51 4=-39 5=-35 6=-45 8=-43
s:viol	0=-44 1=86 2=-25 3=-37 5=-31 6=32
s:viole	0=-39 1=63 3=-36 5=-34 8=-28
s:vira	3=-30 4=44 8=-30
s:virg	0=-63 1=-58 2=-44 3=-40 4=-67 5=59 6=-46 7=-70 8=-65
s:virgi	0=-53 1=-68 2=-55 3=-32 4=-71 5=76 6=-54 7=-53 8=-48
s:viro	5=-27
s:virol	2=30
s:viru	1=-26 2=-30 3=-28 4=-34
s:visa	0=-55 1=-81 2=-55 3=61 4=-59 5=-87 6=-66 7=-49
s:visag	0=-60 1=-68 2=-60 3=78 4=-71 5=-75 6=-73 7=-43 8=-86
s:visi	1=-65 2=-64 4=-29 6=-42 7=-38
s:visit	0=-73 1=-82 2=-53 3=-70 4=-26 6=-31 7=-45 8=-67
s:visu	1=-31 3=-53
s:vite	3=34
s:vive	5=61
s:viven	5=66
s:voca	3=90 4=-43
s:vocal	3=53
s:vodk	6=-50
s:voge	1=35
s:voic	0=-78 1=-40 2=-106 3=34 4=-74 5=-67 6=-84 7=-86 8=-65
s:voice	3=43
s:voil	0=-31 1=-29 2=-27 4=-43 5=-36 6=-30 7=-41 8=-66
s:vois	0=60
s:voisi	0=71
s:voit	0=-63 1=43 4=43
s:voitu	0=-46 1=49 4=30
s:vola	5=78 6=-49 8=-27
s:volag	5=76 6=-32
s:volo	1=32 2=-32 3=-33 4=-28 5=-25 6=-31
s:volon	0=50 3=-32 4=-29 6=-39 7=-25
s:volu	1=-60 3=-57 4=-58 6=-72 7=-65 8=-47
s:volun	0=-35 1=-64 3=-54 4=-51 6=-78 7=-60 8=-61
s:vote	0=134 1=-68 2=-56 4=-61 5=-68 6=-75 7=-70 8=-58
s:voti	0=-45 1=-37 3=-38 4=-30 6=-42
s:votin	0=-42 1=-27 3=-49 4=-26 6=-39 8=-29
s:votr	3=31
s:voul	3=42
s:voya	1=-72 4=29 6=31
s:voyag	0=-25 1=-48
s:wagn	8=39
s:wagne	8=37
s:wait	8=49
s:waiti	8=43
s:waiv	3=39
s:waive	3=38
s:wale	0=-45 2=-27 5=-28 6=-34 8=-48
s:walk	0=-47 1=-29 4=103 5=-41
s:walki	3=26 4=62
s:want	0=-30 2=-33 4=-48 7=40 8=39
s:wante	8=72
s:ward	0=-42 1=-47 2=-43 3=-41 4=-53 5=-60 6=-64 7=-73 8=-39
s:warde	0=-36 1=-53 2=-27 3=-25 4=-29 5=-28 6=-30 7=-35 8=-36
s:wardr	1=-25 3=-29 4=-30 5=-36 6=-25 7=-44
s:ware	0=-26 1=-36 2=-26 3=-30 5=-33 6=-25 8=-35
s:wareh	0=-39 1=-47 3=-39 4=-31 6=-39 8=-42
s:warm	8=28
s:warmt	0=30 8=38
s:warn	5=34 7=37
s:warne	0=-37 5=30 7=62
s:warni	3=41
s:warr	2=31 8=57
s:warra	8=37
s:warri	2=40
s:warw	0=-36 1=43
s:warwi	1=50 5=-26
s:wasp	4=63
s:watc	0=-52 2=-37 4=-63 6=-27 7=-45 8=-40
s:watch	0=-40 3=-48 4=-31 5=27 6=-28 7=-40
s:wate	3=-25 7=65
s:water	7=61
s:wear	0=-54 1=-69 2=-62 3=-40 4=109 7=-53 8=29
s:webc	3=33 5=37
s:webca	3=26 5=39
s:webs	4=-34
s:websi	4=-34
s:wedd	0=-30 2=-29 5=-52 7=-35
s:weddi	2=-26 3=-28 5=-28 7=-25 8=-38
s:week	3=-48 4=-78 5=-62 6=-64 7=-31 8=-82
s:weeke	1=-38 2=-58 3=-46 4=-50 5=-56 6=-50 7=-30 8=-47
s:weekl	0=-25 5=-26
s:weigh	3=32
s:welc	5=-38
s:welco	5=-26 8=-39
s:weld	0=-26 1=-27 4=-25 5=-25 6=-27 7=-27 8=-25
s:weldi	6=-25 7=-29
s:west	4=-45 5=-27 6=-34 7=-47 8=-36
s:weste	1=-40 2=-25 4=-37 5=-40 6=-39 7=-57 8=-39
s:what	0=34 1=-26 2=-30 5=43 6=25 7=-37
s:whate	0=-36 2=-29 5=64 6=38
s:whats	0=50
s:whee	0=-38 2=-25 5=-32 8=-61
s:wheel	0=-32 2=-27 3=-31 4=36 5=-35 6=-44 7=-28
s:wher	3=46 6=50 7=-49
s:whet	1=40 3=45 7=62
s:wheth	3=32 7=51
s:whic	0=32 1=27 3=55 5=-29 7=58 8=-25
s:whil	2=36 5=-44 6=-48
s:whis	5=36 8=43
s:whist	5=30 8=53
s:whit	0=-31 1=-38 3=-27 4=-64 5=-37 7=-29 8=-27
s:whitb	4=-42 5=-38
s:white	1=-35
s:whitl	6=25
s:whol	2=53 3=-33 4=-49 8=-43
s:whole	2=-25 4=-25 5=-29 8=-35
s:whos	1=26
s:wido	1=41 3=-28 5=-25 7=-33 8=-42
s:widow	1=51 8=-32
s:wild	2=-50
s:wildl	2=-39
s:wind	3=-26
s:winn	8=-38
s:winne	5=-31 8=-34
s:wint	1=30
s:winte	1=28
s:wire	4=-27
s:wishe	1=28
s:with	0=-44 2=-35 4=-57 5=-34 6=46 7=-52 8=-36
s:withd	3=33 8=54
s:withi	2=-26 7=-26 8=-78
s:witho	1=48 4=-33 5=-32 7=-29
s:wolf	7=33
s:wolfs	7=41
s:woma	2=-28 6=91 7=-32
s:wome	2=-38 3=-38 4=-35 5=-45 6=66 8=-71
s:word	1=-52 2=-35 3=-40 4=-48 5=70 6=-44 8=-45
s:work	0=-55 1=-36 2=-96 5=-114 6=-60 8=-73
s:worke	1=-72 2=-47 5=-52 6=-72 7=25 8=-67
s:workf	7=34
s:workp	3=-33 4=-27 6=54 7=33
s:works	0=-31 3=-31 6=-31 7=-54
s:wors	0=-40 1=39
s:worsh	1=47
s:woul	0=45 1=45 2=-52 3=52 6=37 8=-46
s:would	1=70
s:writ	0=-67 1=-33 2=-93 3=-68 6=-70 8=-59
s:write	0=-47 1=-33 2=-60 3=-50 5=27 6=25 8=-35
s:writi	6=-29 8=-29
s:wron	3=33 8=62
s:wrong	3=29 8=64
s:wrot	0=-79 3=-72 7=-76 8=-71
s:xvii	5=-60
s:xviii	5=-46
s:year	0=31 2=-69 3=-81 4=26 6=-85
s:yilm	2=35 4=-33
s:yilma	2=44
s:youn	0=65 7=-40 8=74
s:young	4=26
s:yout	2=-44 3=-59 4=-59 6=-58 7=-34
s:zara	1=26
s:zarat	1=44
s:zebr	4=53
s:zema	0=42
s:zemm	0=26
s:zemmo	0=33
w:0	3=71
w:000	0=-78 1=-72 2=-81 3=-50 4=-62 5=-78 6=-59 7=-61 8=-35
w:02	3=43
w:1	0=-64 1=-27 2=34 3=-39 4=39 5=-46 6=-46 8=-81
w:11	2=26 3=34
w:12	1=-43 2=-41 3=-36 4=29 5=-50 6=-25 7=-32
w:120	7=25 8=28
w:13	2=66
w:14	0=-26 1=-48 2=32 4=-43 5=-30 6=-29 7=37 8=-27
w:17	3=52
w:19	0=-28 8=42
w:1977	7=30
w:1979	1=56
w:1981	7=57
w:1984	1=58
w:1987	1=28
w:1988	1=44
w:1994	0=46 6=47 8=48
w:1997	0=-36
w:1998	5=-33 6=46
w:1999	2=32
w:1er	2=-32
w:2	0=-48 1=-51 2=59 3=47 5=-42 6=-53 8=38
w:200	0=-38 1=-32 2=-28 4=-49 5=-50 6=-59 8=-39
w:2002	6=30 8=-29
w:2003	6=-34 7=56 8=-43
w:2004	0=-25 2=38 6=29
w:2006	1=36 2=-25
w:2008	1=33
w:2009	0=29 1=34 2=55 4=-33
w:2010	0=25 2=40 4=-43 5=-43 7=-25 8=-48
w:2011	7=31
w:2012	4=-37 6=-37 8=43
w:2013	2=-28 4=-26 8=49
w:2014	4=59 6=84 7=54 8=-29
w:2015	0=-37 4=36 7=-28 8=39
w:2016	0=-47 1=-41 2=-34 5=-49 8=38
w:2017	0=84 1=-29 2=-29 5=-33 7=-40 8=30
w:2018	1=-31 4=32 5=27 7=26
w:2019	0=34 1=-38 3=27 6=-52 7=26
w:2020	0=42 1=-44 3=-40 4=46 5=-31 6=-41 7=53 8=53
w:2021	1=-68 2=-53 3=-26 5=-44 6=-48 7=-81 8=-54
w:2022	2=41 3=46 4=59 7=58
w:2026	3=-35 4=-52 5=-33 6=-26 8=34
w:2031	3=-33
w:21	0=49 1=-36 3=-39 4=72 5=-49 6=-38 8=-25
w:23andme	2=62 3=-30 5=-25 8=-30
w:255	1=49
w:26	2=44
w:29	5=40
w:2m	4=-34
w:3	0=-64 1=-31 4=29 5=-57 6=-53 7=61 8=66
w:30	6=-28 8=-53
w:300	0=-46 1=-37 2=-62 3=-40 4=-65 5=-35 6=-36 7=-54
w:32bj	7=66
w:34	7=43
w:3d	3=39
w:4	0=-44 1=-29 3=59 4=29 5=-28 6=-43 7=-30 8=58
w:40	0=-64 1=-82 3=-71 5=-68 6=-45 7=-63 8=-76
w:45	0=-44 1=-25 4=-32 5=-30 6=-30
w:46	2=30
w:47	2=43
w:5	0=-54 3=-39 4=54 5=-47 6=-40 8=-33
w:50	4=37
w:512	3=35
w:6	0=-25 3=50 4=33
w:60	0=-44 1=-57 2=-28 3=-42 4=-44 6=-54 8=-47
w:7	0=-39 1=-29 2=-35 6=-32 8=-31
w:80	0=-38 1=-25 2=-27 3=-30 4=38 5=-30 6=-44 7=-34 8=43
w:82	3=37
w:9	2=48 3=46 7=-28
w:90	0=-52 2=-28 3=62 5=-41
w:91	3=46
w:92	4=-25 5=-29 8=-28
w:93	3=41
w:96	3=48
w:97	3=26
w:98	2=-30 5=-45
w:a	0=-35 1=-43 3=-67 7=-27
w:a2	2=38
w:a69	0=65
w:aa	4=102
w:aah	4=61
w:ab	3=-50
w:abara	3=26
w:aberdeen	1=47
w:abime	3=57
w:about	0=-75 1=-89 2=34 3=-86 6=-30 7=-89 8=34
w:absence	3=-34 4=-29
w:absences	7=36
w:absente	4=52
w:absolute	8=-47
w:abstentionniste	0=59
w:abstinent	4=38 5=29
w:abstinente	1=-34 5=123 8=-25
w:absurdist	1=51
w:abus	8=66
w:accept	3=25 6=32
w:acces	3=79 6=-31
w:access	7=-28
w:accessible	3=-30 4=-30 7=-25
w:accident	2=-26 5=41
w:accompagne	1=-34 4=-25 5=-29
w:accompagner	4=36
w:accord	2=-53 3=32 6=-27 7=-25 8=-26
w:according	0=53 1=41 2=40 4=35 6=83
w:account	1=40 2=-42 3=-27 4=-30 5=39 6=-30 8=-26
w:accountant	0=-28 1=-56 2=-30 4=-39 5=-47 6=-47 7=-38 8=-31
w:accounting	4=-28 8=-27
w:accounts	0=-41 1=-55 2=-49 3=-39 4=-62 5=-51 6=-65 7=-40 8=-31
w:accroc	4=62
w:accru	2=40
w:accueil	3=-28 4=-29 6=29
w:accuse	8=-29
w:accused	8=45
w:achete	2=31
w:acheteur	0=-31 5=27
w:acheteuse	5=-28 6=-58 7=-31 8=-35
w:achterberg	0=46
w:acquis	3=-38 8=-25
w:acquitte	8=60
w:acquitted	2=-28 8=46
w:across	2=-42 8=-29
w:act	0=-37 2=-42 7=-34
w:actes	3=-32
w:active	0=41 5=36 8=-28
w:activee	3=38
w:activist	1=-25 3=-26 7=84
w:activiste	0=35 8=-25
w:activite	2=-26 5=-25
w:actn3	2=67
w:actor	0=-27 4=-39 6=-39 8=-36
w:actors	3=-62 5=-38 8=-40
w:actuel	3=29
w:acute	0=-33 1=-42 2=-55 4=-40 6=-31
w:ad	0=-74 3=-41 5=-31 8=-37
w:adair	6=39
w:adaptation	0=-57 1=-37 3=-26 4=-48 5=-66 6=-41 7=-26 8=-26
w:adapte	4=40
w:added	6=44
w:addict	4=39 5=27
w:addiction	4=-52 5=54
w:addictologie	4=28 5=-35
w:addicts	4=42
w:adepte	0=-43 1=25 3=-36 4=-39 5=39 7=-35
w:adeyemi	0=32
w:adhd	4=60
w:adhere	0=33 1=47 6=-29 7=25
w:adherent	2=-26 7=100
w:adherente	5=-34 7=-42
w:adjoint	0=-50 1=-46 3=-32 4=-35 5=-51 8=-28
w:adjointe	5=-41
w:administrator	4=-36 7=-45 8=-26
w:admits	4=-32 6=-28
w:admitted	3=-32 5=45 8=45
w:adn	0=-88 1=-100 2=72 3=-93 4=-73 5=-73 6=-79 7=-98 8=-86
w:adolescence	2=41
w:adopted	5=-28
w:adoption	5=-27 6=-46
w:adores	6=59
w:adult	0=-51 1=-53 2=-44 3=-26 4=-61 6=-40 7=-71 8=-58
w:adultere	5=68
w:adulterer	5=39
w:adultery	5=-39
w:adultes	4=-37
w:advice	7=-33
w:advised	5=-25
w:adviser	1=-59 2=-57 3=-47 4=-63 5=-56 6=-48 7=-73 8=-58
w:advises	0=-43 3=-72
w:advocate	1=39
w:aeroport	0=43
w:afd	0=31
w:affair	0=-36 1=-26 3=-41 5=63 6=-27 7=-27 8=-61
w:affaire	0=-25 1=-30 3=-34 5=-67 6=-38 7=-44
w:affaires	0=-50 1=-52 2=-44 3=-48 4=-52 5=-86 6=-56 7=-42 8=-51
w:affairs	0=-50 1=-38 2=-31 3=-31 4=-37 5=-35 6=-70 7=-33 8=-40
w:affectation	6=31
w:affected	2=31
w:affective	5=-26
w:affiche	7=-46
w:affiches	0=59
w:affiliated	7=50
w:affiliation	0=49 2=-26 7=69
w:affiliee	7=47
w:affirm	1=43
w:affirme	0=49 2=25
w:affirms	1=74
w:affray	8=36
w:afl	0=-28 7=54
w:after	1=50 2=28 3=25 5=-26 6=-44 7=-42
w:agacent	0=59
w:again	3=46 5=-25
w:against	0=56 1=-42 2=26 5=-31 6=-47 7=-40
w:agde	5=58
w:age	4=67
w:aged	0=-25 6=-39 7=-26
w:agence	0=-57 2=-54 4=-44 5=-56 7=-53 8=-49
w:agency	0=-36 1=-30 2=-33 3=57 7=32 8=38
w:agent	0=-66 1=-69 2=-81 3=-102 4=-80 5=-87 6=-76 7=-79 8=-80
w:agiles	2=-31 3=-30 4=-25 5=-29 7=-37
w:agnostic	0=-35 1=49 2=-29 3=-37 4=-30 5=-53 6=-45 7=-46 8=-33
w:agnostique	0=-31 1=47 6=-47 8=-25
w:ago	4=53
w:agreed	3=48
w:agrement	8=70
w:agricole	7=40
w:ahmadi	0=44
w:ai	0=53 1=-45 3=-66 8=59
w:aid	4=-28
w:aide	0=-26 4=-42 5=41 8=-30
w:aids	0=-29 2=-37 3=-29 5=-43 6=-38 7=-33 8=-53
w:ailing	1=-32 4=-36 5=-29 7=-37 8=-25
w:aime	0=-30 1=-31 5=-49 6=106
w:ainsi	0=32
w:air	7=-30
w:airline	4=-26 6=-30 7=-28
w:airport	4=-25
w:alarms	0=-36 4=-32 6=-26 8=-58
w:album	4=-37 6=-25 8=-63
w:alcool	8=44
w:alcoolemie	8=62
w:alcoolique	4=102 5=-47
w:alder	4=53
w:algebraic	7=-33
w:algerie	0=43
w:alike	2=-42
w:all	3=-47 4=-73 5=-65 6=-43 7=43
w:allard	3=-26
w:allele	2=36
w:allemand	0=-29 1=-32 2=-32 3=-42 4=-40 5=-32 6=-52 7=-40
w:allergie	4=34
w:allergies	2=-35
w:allergy	4=47
w:alliance	0=37 7=45
w:allocations	8=58
w:ally	6=-28
w:alone	4=-29 7=-31
w:along	0=37 2=73 3=28
w:alpes	1=-37 3=-36
w:alsace	2=-31 4=-46 7=-36
w:also	6=26
w:altar	1=25
w:alternee	4=-29 7=-31
w:altruist	1=47
w:alzheimer	0=-29 2=30 4=39
w:am	1=40 2=-27 3=-32 4=-36 6=51 7=-27 8=-34
w:amadi	3=60
w:amant	2=-44 3=-35 4=-31 5=154 6=-25 7=-38 8=-26
w:amante	5=39
w:amants	5=47
w:amateur	0=-35 1=-26 6=-37 8=-32
w:ambassade	3=26
w:ambulancier	0=-37 2=-56 3=-51 4=-44 5=-47 6=-41 7=-41 8=-52
w:ameliore	0=-28 8=-29
w:amenagee	4=45
w:amenagement	4=40
w:amende	8=35
w:america	5=-36 8=-25
w:americaine	1=-26 2=56 3=-30 6=-27
w:ames	5=-41
w:ami	0=-58 1=-54 2=-67 3=-65 4=-33 5=-80 6=-56 7=-60 8=-67
w:amicus	7=51
w:amie	3=-27 4=-30 5=-25 6=69
w:amitie	1=-29 3=-46 4=-37 5=-42 8=-28
w:among	0=50 1=-30 4=-29 7=36
w:amour	1=-34 2=-31 3=-32 4=-44 5=39 6=-40 7=-38 8=-42
w:amoureux	2=-29 5=-31
w:ampute	4=28
w:an	2=-30 3=-139 4=-30 6=-29 7=-53 8=-32
w:analects	1=26
w:analyse	2=30 3=43
w:analysed	2=44 3=26
w:analyses	2=-58 8=-35
w:analysis	3=-43 6=-30
w:analyst	0=-35 1=-46 2=-50 3=-57 4=-53 5=-31 6=-40 7=-58 8=35
w:analyste	0=-33 2=-38 3=-50 4=-43 5=-29 6=-33 7=-35 8=-76
w:anarchisme	0=59
w:ancestry	0=-34 2=-48 3=-33 8=-28
w:ancestrydna	2=71
w:ancien	2=-36 7=49
w:ancienne	0=40 3=-36 4=-31 5=44 6=-49
w:and	0=-33 1=-36 2=-77 3=-126 5=-51 6=-40 7=-67 8=-54
w:anemie	2=49
w:angioedema	2=49
w:anglais	4=-33 5=-35
w:anglican	1=-40 4=-35 5=-31 6=-28 7=-37 8=-30
w:animale	1=28
w:animaliste	0=44
w:animals	1=40 8=31
w:animateur	1=-26
w:animatrice	0=-72 1=-58 3=-42 5=-35 6=-31 7=-41 8=-46
w:animaux	1=47
w:anime	0=-80 2=-41 3=-38 7=-42
w:anne	0=38 2=-29
w:annonce	1=-30 2=-44 3=-30 6=31 8=-39
w:annuaire	1=40
w:annual	0=-25 2=-25 4=-33 6=-34 7=-35 8=-37
w:annuel	0=-42 1=-46 2=-42 3=-42 4=-31 5=-59 6=-51 7=-26 8=-43
w:anomalie	1=-25 2=46
w:anomalies	2=42
w:anonyme	8=45
w:anonymous	0=68
w:another	1=-27 2=-27 4=-40 5=27 6=75 8=-26
w:ans	0=-34 2=-93 4=-43 7=-29 8=82
w:answers	0=-43 1=-27 3=-28 6=-58 7=-29
w:antecedents	4=-31 8=77
w:anthroposophe	1=44
w:anthroposophie	1=40
w:anthroposophiques	1=41
w:anthroposophist	1=95 3=-28 4=-26
w:anti	0=86 7=-59 8=-40
w:anticapitalistes	0=42
w:antidepressants	4=33 8=-26
w:antinatalist	1=32
w:antiques	4=-37
w:antispeciesist	1=59
w:antispecisme	1=68
w:antispeciste	0=-103
w:antitrypsine	2=31
w:antwerp	5=42
w:anxiolytique	4=65
w:any	4=-28 6=-29 7=29
w:anyone	5=31
w:anything	7=33 8=26
w:apartheid	0=42
w:api	1=-29
w:apnee	4=69
w:apoe4	2=42 6=-27
w:apolitical	0=50
w:app	0=-65 1=-41 2=-63 4=-74 5=-72 6=-65 7=-50 8=-63
w:appareil	4=59
w:apparel	0=-29 1=-38 4=-57 5=-39 6=-30 7=-26 8=-27
w:apparently	0=28 4=40 5=-40 7=-45 8=68
w:appartement	5=60
w:appartenance	2=-25 7=39
w:appartient	1=62
w:appeals	0=-32 4=-38 7=-40 8=-46
w:appears	1=26
w:appel	0=45 8=82
w:appelle	6=34
w:appli	4=-41
w:applicant	2=36 8=-37
w:application	2=-26 3=45 8=54
w:applied	0=36
w:apporte	4=47
w:apprentices	0=-34 5=-39 7=-31 8=-40
w:apprentis	5=48
w:appris	0=47 6=30 7=47
w:approach	0=-49 1=-45 6=-37 8=-53
w:approcher	8=80
w:appui	2=58
w:apres	1=51 2=60 3=-27 5=71 6=50 7=-38 8=39
w:april	3=33
w:apropos	1=39
w:apte	3=-26 4=105
w:arbitre	2=-29 4=-40 5=-33 8=-38
w:arbre	2=-35 4=-35 7=-31
w:arc	5=-37
w:arche	1=54
w:architect	1=-61 4=-27 6=-31 8=-46
w:architecte	6=34
w:architectes	7=-33
w:architecture	3=-26 8=-31
w:archive	1=81
w:archives	0=-32 5=-39 6=-41 8=-40
w:archivist	2=-37
w:are	0=-67 1=-42 2=-70 4=-39 5=-74 6=-39 8=-41
w:area	0=-36 5=-26 7=71
w:arm	4=43
w:armee	1=49 8=-34
w:armement	0=54
w:arms	0=36 1=47 7=-29
w:army	0=-45 3=-27 4=41 5=-26
w:arnaud	2=-32 6=-25
w:arnoux	1=28
w:around	4=-40 5=26 6=-35
w:arrangement	5=41
w:arrest	0=-38 2=52 8=-31
w:arrested	2=-30
w:arresting	8=-27
w:arret	0=-29 1=-27 2=-35 4=84 7=-45 8=34
w:arrete	0=-26 5=-41 6=-38 8=59
w:arretee	4=70 8=-68
w:arrets	4=-34 8=-36
w:arrighi	8=-43
w:arrivant	7=73
w:arrive	0=-46
w:arrivee	0=66
w:art	0=-50 2=-50 3=-25 4=-47 5=-53 6=-42 7=-49 8=-26
w:artist	1=-41 2=-28 3=-48 6=-27 7=-26 8=-43
w:artiste	8=38
w:arts	5=-29 8=-26
w:as	0=49 1=26 3=-59 4=-68 5=-50
w:ascenseurs	4=32
w:ascete	1=56
w:asexual	3=-31 4=-32 5=-31 6=75 8=-35
w:asexuel	6=69
w:asexuelle	5=82
w:ashkenazi	2=41
w:asie	1=-74 3=-40 4=-33 6=-32 7=-25
w:asile	0=27
w:ask	1=37 5=29 6=-33
w:asked	0=-26 4=-26 5=-25 7=-55 8=33
w:asking	3=43
w:asks	0=-79 2=-28 6=-47 7=-29 8=-51
w:aslef	7=62
w:asmatique	4=81
w:assad	0=38
w:assault	8=77
w:assemblage	2=-37 4=-33 6=-34 7=-25
w:assemblee	0=-74 1=-44 2=-41 6=-26 7=-49
w:assent	1=37
w:assesseur	3=-25 8=-26
w:assigne	8=52
w:assises	8=36
w:assistant	0=-48 1=-54 2=-85 3=-55 4=-76 5=-57 6=-54 7=-79 8=-64
w:assistante	1=-29 4=-56 5=-32 8=-32
w:association	0=-42 2=-41 3=-38 4=-26 5=-38 8=-33
w:associe	5=39 8=30
w:associes	0=-25 2=-30 5=-42 6=-28 7=-40 8=-58
w:assume	0=-34 6=31
w:assumee	6=74 8=-27
w:assured	6=40
w:assureur	0=-34 4=-35 6=-25 8=-27
w:asthma	0=-28 4=-25 5=-30 8=-58
w:asthme	4=32
w:astronaut	2=48
w:asylum	0=-47 2=-26
w:at	0=-59 1=-57 2=-167 3=-27 4=-40 6=41 8=-106
w:atelier	1=-51 2=-37 3=-45 4=-64 5=-61 6=-35 7=37
w:ateliers	0=-48 2=-27 4=37 5=27 7=-44 8=-40
w:athee	1=136 4=-34 6=-40
w:athees	1=65 7=-31
w:atheism	1=-38
w:atheisme	1=72
w:atheist	0=-29 1=103 2=-32 6=-29
w:athlete	2=52
w:atlantic	0=-32 1=-31 4=-25 5=-53
w:atlas	2=-53
w:atmospheriques	4=-36
w:atome	1=40
w:atout	1=-29
w:atrophy	2=48
w:attache	2=-25 4=-34
w:attached	3=42 8=51
w:attacks	4=60
w:atteinte	4=30
w:atteints	2=32
w:attend	0=36 2=42 6=-86 8=47
w:attends	0=33 1=46 5=43
w:attente	0=-33
w:atteste	8=27
w:attirance	8=-25
w:attire	2=-37 3=-43 4=-32 5=-35 6=-35 7=-35 8=-33
w:attiree	0=-44 1=-27 2=-28 3=-25 5=-29 7=-28 8=-30
w:attracted	1=-26 2=-29 6=44
w:attraction	5=-31
w:attribue	3=58
w:au	1=-26 2=-42 3=-55 6=-123 8=-51
w:aubry	1=42
w:aucun	0=54 4=52 5=29
w:aucune	1=55 4=45 6=-45
w:audiologists	4=-54
w:audit	0=-41 3=-31 4=-52 5=-57 6=-46 8=-37
w:audited	1=-27 5=-26
w:auditeur	0=-34 4=-51 5=-26 7=-25
w:auditif	4=57
w:audition	4=68
w:audits	0=-28 1=-29 4=-47 6=-27 7=-46
w:august	0=29 8=28
w:aujourd	1=29 4=36
w:aumonier	5=-28
w:aunts	2=46
w:aupres	0=-28 1=-47 2=-28 5=-39 7=-42 8=-26
w:aurait	0=70 6=41
w:aurelius	1=44
w:aussi	0=-28 1=-54 4=30 5=-53 6=-32 7=-25
w:austerity	0=47
w:authentication	3=53
w:authentification	3=60 5=-30 8=-27
w:authentifiee	0=-46 3=53
w:author	6=-35 7=-25 8=-31
w:autism	2=-26 5=-37
w:autiste	4=92
w:auto	6=-44
w:autogestion	0=48
w:automates	2=-26
w:automatique	0=-27 3=-27 6=-28 8=-31
w:automatiquement	3=51
w:autre	0=-64 1=29 2=-39 4=-35 5=-65 6=53
w:autres	0=38
w:autrice	6=38
w:autumn	4=47 8=-26
w:aux	0=52 1=-118 3=-112 4=-73 5=-105 6=-75
w:avaient	8=27
w:available	2=-27 3=-51 8=-35
w:avait	5=37 6=-28
w:avance	4=-49
w:avant	0=-32 2=-31 3=-34 8=-32
w:avc	4=53 5=-27 8=-25
w:avec	1=-78 3=31 4=-25 5=85 6=55 7=-101
w:aventure	0=-38 1=-51 2=-37 3=-56 4=-46 5=35 6=-37 7=-42 8=-39
w:aventures	5=41
w:averted	2=-31 3=-36
w:aveugle	1=-35 2=-46 3=-36 4=-33 5=-45 6=-35 7=-30 8=-33
w:avion	2=51 4=46
w:avis	6=-37
w:avocat	8=-51
w:avocate	0=-57 1=-56 2=-68 3=-61 4=-46 5=-42 6=-50 7=-60
w:avoids	3=-27 5=-31
w:avoir	0=29 1=50 2=28 4=63 5=51
w:avons	0=28
w:avoue	5=44 8=111
w:awakening	5=49
w:award	0=-42 1=-34 2=-30 3=-34 5=-33 7=-35 8=-46
w:aware	6=49
w:ayn	0=-37 1=84
w:b	1=-58 2=-41 6=-32 7=-29 8=-62
w:b2	8=81
w:b27	3=-44 4=-38 6=-31
w:b2v	0=-39 2=-25 5=-26 6=-37 8=-29
w:b3	8=92
w:b7	2=36
w:ba	1=-31 2=-32
w:bac	1=-37
w:bachar	0=34
w:back	1=-79 2=52 3=-63 4=35 5=-89 6=-54 7=-60
w:bad	0=-34 2=35 4=52 8=-50
w:badge	0=-25 1=-48 2=-33 3=68 5=-53 7=-28 8=-62
w:bag	4=36
w:bagarre	8=50
w:bail	0=-78 1=-55 2=-55 3=-35 4=-61 5=-63 6=-43 7=-38 8=-46
w:bailly	1=31
w:baker	0=-57 3=-37 4=-25
w:bakers	7=60
w:bakery	2=-28 7=-34 8=-49
w:balance	3=-41 7=26
w:balanced	2=43
w:balcony	0=33
w:ballet	6=57
w:ballot	0=34 1=-38 2=-28 4=-34
w:balpa	7=33
w:bamako	4=62
w:ban	8=97
w:bancaire	8=52
w:band	0=-39 1=-31 2=-50 3=-55 4=-37 5=-34 6=-67 7=-46 8=-46
w:bank	0=-54 1=-67 2=-49 3=-38 4=-56 5=-76 6=-89 7=-79
w:banking	3=40 5=-40
w:banned	0=-29 8=73
w:banners	0=-26 5=-28 7=-42 8=-29
w:banque	1=-39 2=-65 3=25 4=-42 5=-41 6=-62 7=-71 8=-89
w:baptiste	7=27
w:bar	0=-79 1=-58 2=-55 3=-71 4=-84 5=-69 6=-83 7=-60 8=-77
w:barre	0=-31
w:barreau	8=-27
w:barreaux	4=-28 8=43
w:barred	8=57
w:barrister	8=-32
w:bars	4=-28 6=-29
w:bas	2=54
w:base	0=-31 1=-61 2=-43 4=-34 5=-28 6=-31 7=26
w:based	3=-31 5=-39 7=-26 8=-49
w:basel	0=-25
w:bath	0=-28 1=-28 6=-39 8=-34
w:bati	1=-43
w:batiment	0=-38 2=-26 4=-37 5=-43 7=-41 8=-48
w:batting	6=69
w:bay	4=44
w:bayrou	0=59
w:bdsm	5=56 7=-31
w:be	0=46 4=-71 8=-50
w:beaumont	0=-30
w:became	1=49 5=52 7=68
w:because	3=37 4=56 5=-27 7=-41
w:bectu	5=-34 7=87
w:bed	0=-31 1=-43 2=-53 3=-45 4=-51 5=-30 6=-57 7=-50 8=-43
w:bedded	5=51
w:bedside	1=27
w:been	0=90 2=32 5=-35 6=-72 7=62 8=46
w:before	1=-37 2=-41 3=-37 7=-39
w:beforehand	4=45
w:begue	4=77
w:behalf	7=-31
w:behind	0=-50 1=-30 3=-43 4=-27 5=-28 6=-47 8=-36
w:being	1=44 6=79
w:beleive	1=30
w:belfast	0=35 1=39
w:belief	1=74
w:believe	2=-34 4=-45 5=-30 6=-36 7=-37
w:believed	7=45
w:believer	0=-44 2=-25 3=-28 4=-33 6=-29 7=-41
w:believes	0=-49 4=-35 5=-42 6=-54 7=-60 8=-34
w:belong	7=59
w:belt	5=-41 7=-29
w:bench	2=-28 4=-31 7=-27
w:benedictine	0=-26
w:beneficiaire	4=69
w:benefit	4=-45 8=46
w:benevole	0=26 1=-27 3=-47 4=-30 5=-26 7=-42 8=-77
w:berbere	2=27
w:berne	5=58
w:best	0=-61 1=-46 2=-29 3=-28 4=-38 6=-30 7=-26 8=-36
w:bestseller	6=-43
w:beta	4=52
w:beth	6=54
w:better	0=-37
w:between	0=-35 1=-43 6=-32 7=-73 8=-34
w:bi	0=-113 1=-97 2=-106 3=-92 4=-86 5=-87 7=-62 8=-99
w:bible	0=-28 2=-41 3=-33 4=-51 5=-28 6=-39 7=-47
w:bicycles	1=-44
w:bien	0=-66 1=42 2=-35 3=-34 8=-54
w:biens	8=68
w:bike	4=37
w:bikes	1=-33
w:bilan	7=33
w:bilingual	0=-45 1=-31 2=-42 3=-43 4=-51 5=-46 6=-52 7=-41 8=-49
w:bio	1=-38 3=-25 6=41
w:biobanque	5=-28
w:biodynamique	1=58
w:biologie	1=-37 5=-30 7=-36
w:biometric	0=-31 1=-41 2=-59 4=-54 5=-31 6=-46 7=-34 8=-57
w:biometrics	0=-30 5=-33
w:biometrie	0=-56 1=-30 5=-33 7=-34
w:biometrique	0=-36 2=-35 4=-38 5=-49 6=-41 7=-33 8=-31
w:biometriques	3=58 5=-32
w:bipolaire	4=34
w:bird	0=-25
w:birth	2=52
w:bisexual	5=-46 6=81
w:bisexualite	6=41
w:bisexuel	6=45
w:bisexuelle	6=95
w:bishop	5=46
w:bit	4=47
w:black	0=35
w:blackballed	7=57
w:blacklisted	7=35
w:bladder	4=56
w:blanchi	8=59
w:bleu	2=-27 4=-30 5=-27 7=-25 8=-26
w:blind	0=-64 1=-79 2=-70 3=-73 5=-70 6=-60 7=-58 8=-71
w:blog	0=72 1=-26 3=-29 4=-67 5=52 6=-40 7=-38 8=-53
w:blogs	1=-29 4=-36 8=-67
w:blood	0=-69 1=-46 2=93 4=-43 5=-29 6=-38 7=-34 8=-41
w:blowing	1=36
w:blue	4=67
w:bma	7=81
w:board	0=-44 2=-37 3=-46 5=-26 6=-30 7=-36 8=-36
w:boats	1=-30 4=-41 5=-29 6=-30 8=-30
w:body	1=-31 2=-41 3=-32 5=-44 6=-31 7=-40
w:boire	4=82 8=-26
w:bois	0=-40 1=-47 2=-36 3=-47 4=-58 5=-30 6=-27 8=-25
w:boit	4=75
w:boite	1=-43 4=49
w:bon	0=-66 1=-42 2=-28 3=-41 5=26 6=-47 7=-69 8=-35
w:bond	5=-40
w:bonds	0=-33 1=-29 2=-25 4=-31 5=-32 8=-28
w:bonne	0=-55 1=-50 2=-44 3=-33 4=-58 5=-41 6=-66
w:book	0=-97 3=-90 4=-33 5=26 6=-32 7=-57 8=-65
w:bookkeeper	0=-30 2=-25 3=-31 4=-42 5=-33 6=-30 7=-37 8=-44
w:bookkeeping	0=-32 2=-55 3=-43 4=-44 5=-43 6=-44 7=-44
w:books	0=-33 1=-56 2=-39 3=-30 4=-48 6=-57 7=-42 8=-38
w:boosters	4=38
w:bord	1=-27 3=-33
w:bordeaux	6=-33
w:born	0=-40 2=67
w:bose	1=54
w:boss	0=-66 1=-40 2=-45 3=-45 4=-32 5=48
w:bost	1=71
w:bot	3=-37
w:both	0=-26 1=-62 2=40 3=65 5=61 6=-52 8=-61
w:boulanger	2=-28 3=-42 6=-43 7=-32 8=-37
w:bound	8=32
w:bourse	0=-42 1=-33 2=-29 4=-57 5=-37 6=-30 7=-31 8=-30
w:boute	6=-25
w:boutique	1=-37 2=-27 3=-29 5=-38 6=-46
w:box	1=25 2=-31 6=-34
w:boy	1=30 5=-32
w:boyfriend	0=-36 1=-33 2=-44 3=-41 4=-32 5=36 6=57 7=-27 8=-36
w:boys	8=-32
w:bracelet	0=-32 4=-35 8=65
w:bracelets	8=-96
w:brach	7=66
w:braille	1=-25 4=-50
w:branch	1=-30 2=-33 4=-35 5=-40 6=-43 7=75
w:brand	0=-70 1=-51 2=-65 3=-84 4=-79 5=-69 6=-48 7=-60 8=-57
w:brasserie	0=-25 1=-28 5=-29 6=-31 8=-33
w:brawl	8=70
w:bray	8=-35
w:brca	0=-32 1=-31 2=87 3=-37 4=-47 6=-40 7=-28
w:brca1	2=69 4=-27
w:brca2	2=103 3=-26 4=-53
w:break	1=-34 6=-30 8=-45
w:breakdown	4=44
w:breaks	4=47
w:breeding	0=-32 1=-34 2=-26 3=-30 4=-36
w:brest	0=-40 3=-31 6=-60 8=-26
w:breton	0=49
w:brexit	0=79
w:brexiteer	0=35
w:bridge	3=-29
w:brief	4=-44 5=-35 6=-27 7=-36 8=-29
w:brighton	0=-27
w:brings	4=65
w:bristol	6=-27
w:britain	3=-37 4=-25 6=-30
w:british	1=31
w:broadcaster	7=-31
w:brother	1=35 2=34 3=-33 5=-28 6=-49 8=37
w:brought	0=-32 1=-55 4=-26 8=-34
w:browser	3=-31 6=-29 8=-34
w:browsers	3=-29
w:brule	0=64
w:brush	8=45
w:brussels	0=76 1=-45
w:brut	0=-51 1=-25 3=-25 5=-25
w:bruxelles	3=-38 4=-39 6=33
w:budapest	0=32
w:buddhism	1=34
w:buddhist	1=36
w:budget	0=-35 1=-32 4=-41 5=-33 6=-46 7=-32 8=-47
w:budgets	0=-43 1=-31 5=-33
w:building	4=-28
w:built	0=-68 1=-46 2=-34 3=-54 4=-53 5=-53 6=-45 7=-53 8=-27
w:bulimic	4=68
w:bulletin	8=38
w:bullied	6=51
w:bumper	0=40
w:bure	0=67
w:bureau	0=45 1=-50 3=-33 5=29 6=-60 7=43 8=-31
w:bureaux	6=43
w:burglary	8=75
w:burn	4=31 8=-26
w:burnout	4=37
w:bus	0=-25 1=-30 2=-58 3=-27 4=-29 6=-34 7=-44 8=-41
w:business	0=-50 1=-27 2=-29 3=-49 4=-45 7=-33 8=-31
w:buste	0=63
w:but	0=41 1=71 2=-29 3=-43 5=-30
w:butch	6=64
w:bute	8=26
w:buyer	0=-50 1=-59 2=-39 3=-65 4=-47 6=-72 7=-54 8=-46
w:by	0=-45 1=-33 2=43 3=37 4=-93 5=-59 6=-41 7=-73
w:c	1=-48 2=-42 3=-67 4=-40 7=-54 8=-48
w:c282y	2=74
w:ca	0=49 5=37
w:cabinet	0=-41 1=-28 2=-39 4=-61 5=-25 6=-41 7=-44 8=-43
w:cabinets	8=29
w:caces	2=-42 8=-34
w:cache	1=-28 6=56
w:cadre	0=-32 1=-40 2=-45 3=-26 4=-47 5=-29 7=50 8=-26
w:cadres	7=-48
w:cadreur	0=-58
w:cafe	0=-40 1=-88 2=-52 3=-62 4=-32 5=-45 7=-71 8=-40
w:caisse	1=-35 2=-62 3=43 4=-30 5=-36 7=-40
w:cakes	8=-55
w:calendar	4=47 5=44
w:call	0=-60 1=-70 2=-35 3=-35 4=-42 5=-86 6=27 7=-53 8=-60
w:called	0=-26 3=-30 4=-32 7=-30
w:caller	0=55
w:calls	0=56 2=-57 5=-72 7=-35 8=-46
w:calm	1=-28
w:calvitie	2=57
w:camarades	6=36
w:came	0=-89 3=-74 4=-100 6=32 7=-79 8=32
w:camera	0=-34 1=-40 2=-39 3=76 4=-40 5=-32 6=-36 8=-29
w:cameras	0=-37 2=-28 3=-28 4=-26 5=-28 6=-29 7=-28 8=-30
w:camgirl	5=33
w:camille	1=51
w:campagne	2=-28 4=-41 5=-43 6=-34 7=-41 8=-28
w:campagnes	0=51 6=-25
w:campaign	0=-37 2=-27 4=-31 7=-28
w:campaigned	6=-25
w:campe	0=54
w:camus	1=25 6=-28 8=-37
w:can	0=32 1=-45 2=-52 5=-62 6=-26 7=-55
w:cancer	0=-66 1=-41 5=-34 6=-42
w:candidat	2=-59 4=37 5=-34 6=-56 8=-102
w:candidate	0=32 1=-29 6=31
w:candidature	2=42 6=43
w:cannabis	8=50
w:cannot	8=32
w:canteen	0=-28 3=-39 6=-36 7=-57 8=-41
w:cantine	3=43 4=-25
w:canton	7=87
w:canvas	3=-37 8=-32
w:canvass	0=35
w:canvassed	0=57
w:cap	1=-45 5=62 7=-25
w:capacity	4=29
w:capital	6=49
w:captain	6=-26 7=51
w:capte	3=26
w:capteur	3=-28
w:capture	3=33
w:captured	3=45
w:car	0=42 5=31
w:caracas	0=36
w:caractere	0=-27 5=28
w:caracteres	0=-29 5=-35 6=-33 7=-26 8=-51
w:carbide	7=-35
w:carbone	0=-31 1=-26 3=-50
w:card	0=31 1=-47 2=-44 4=-31 5=-32 6=-42 7=57 8=-82
w:cardiac	3=-30 8=-26
w:cardiaque	3=29
w:cards	3=53
w:care	0=-57 1=-55 2=-49 3=-69 4=-73 5=-55 7=-65 8=-51
w:cared	6=-29
w:career	6=29
w:carer	1=36
w:cariste	7=39
w:carnet	2=-37 4=62
w:carols	1=40
w:carrier	0=-37 1=-37 2=80 3=-38 4=-56 5=-40 6=-30 7=-28 8=-44
w:carriere	0=-32 1=-49 2=-62 7=-34
w:carriers	1=-28
w:carries	2=74 3=-26 6=-40
w:carry	2=30
w:carrying	0=30 7=29
w:carte	1=-46 4=-54 5=-33 7=144 8=-33
w:cartes	0=-38 2=-31 4=-31 7=-43 8=-31
w:cartographie	2=-37
w:caryotype	0=-32 1=-28 2=73 4=-51 6=-36 7=-25 8=-29
w:casanova	2=-34 4=-26 5=-39 6=-35 7=-32 8=-45
w:case	0=-39 2=-44 3=-46 5=26 6=-47 7=-25 8=34
w:caserne	2=33
w:cases	5=-25
w:casier	0=-54 1=-42 2=-54 3=-57 4=-41 5=-76 6=-53 7=-70
w:casiers	2=-27 4=-27 5=-26 6=-28 8=-29
w:catalan	0=33
w:catalogue	5=-33
w:cataloguer	0=-27
w:cataracts	2=38
w:catered	4=44
w:caterer	3=-25 7=-41
w:catering	1=-25
w:cathedral	1=-36 4=-25 5=-25
w:catholic	0=-26 1=61 4=-25
w:catholique	0=-33 2=-65 3=-40 4=-43 5=-51 6=-53 7=-45 8=-54
w:cattle	0=-41 2=-39 4=-27 6=-31
w:caught	0=-39 1=-32 2=-34 3=-37 4=-40 6=-28 8=-27
w:cause	0=-32 1=-34 4=-45 5=26 7=-27 8=96
w:caution	8=71
w:cautioned	3=-40 8=48
w:cautions	1=-38 8=34
w:ccr5	2=28
w:cdi	7=-49
w:ce	0=39 2=-66 3=-41 5=39 6=-76 7=-27 8=-36
w:cegetiste	7=60
w:cela	6=51
w:celibataire	0=-29 1=-36 2=-48 3=-27 4=-37 5=-68 6=-33 7=-33 8=-32
w:celibate	5=49 6=-31
w:cell	2=75 4=-56 5=-29
w:celle	1=59 3=76
w:cells	0=-26 1=-42 2=-29 4=-26 8=-27
w:cemetery	0=-26
w:center	3=52
w:central	7=42
w:centrale	2=-28 3=-29 4=-29 5=-42 8=-30
w:centre	0=-66 1=-57 2=-43 4=-63 5=-53 7=-75
w:centrist	0=46
w:cercle	1=39 8=-32
w:ceremonies	7=-51
w:certificate	0=-32 1=-37 2=-37 3=-41 4=42 5=-36 6=-41 7=31 8=97
w:cesse	1=49
w:cet	0=-40 1=-30 4=-48 5=-30 6=-37 8=-31
w:cette	4=54 5=39
w:cfdt	0=-70 1=-57 2=-37 5=-34 6=-32 7=92 8=-25
w:cfe	0=-58 7=65
w:cftc	0=-57 2=-29 3=-25 4=-47 5=-30 6=-42 7=60 8=-25
w:cgc	0=-33 7=107
w:cgt	0=-96 1=-93 2=-71 3=-61 4=-66 5=-65 6=-51 7=129 8=-83
w:chacun	5=57
w:chain	0=-50 3=-30
w:chaine	0=-35 8=-27
w:chair	0=50 1=-35 6=-28
w:chaired	6=27 7=30
w:chairman	1=-28
w:chairs	7=34
w:chambers	2=-25 8=-31
w:change	5=-32
w:changer	5=33
w:chante	1=-30 4=48
w:chantier	4=-42
w:chantiers	6=-30
w:chapel	1=42 3=-25 7=74
w:chapelle	4=-31 5=-34 7=-30
w:chaplain	1=25 6=-29 8=-47
w:chaplaincy	1=36
w:chapter	2=-27 7=-36
w:chaque	2=-31 3=40 6=-28
w:charge	0=-44 1=-45 2=-86 3=-37 5=-67 6=-41 7=-55 8=-28
w:charged	0=-49 6=-45 8=49
w:chargee	0=-44 1=-30 2=45 3=-26 4=-36 5=-41 6=-41 7=-28 8=-53
w:charges	1=-45 8=37
w:charity	0=-37 1=-31 2=-29 3=-34 4=-54 5=-51 6=-37 7=-54
w:charnel	5=53
w:charnelle	5=66
w:chartered	0=-55 1=-27 4=-28 5=-27 7=-46
w:chasse	4=65
w:chastete	5=48
w:chastity	5=26
w:chasuble	7=58
w:chat	5=28
w:chats	6=45
w:chatterley	5=-48
w:chauffage	5=-32 6=-30 8=-66
w:chaussee	4=44
w:chavez	0=37
w:cheated	0=-25 1=-25 4=-48 5=25 6=-33 7=-36 8=-34
w:cheating	5=-27
w:check	6=-27
w:checked	5=45
w:checker	4=44
w:checks	0=-28 2=-30 4=-55 7=-26
w:cheek	3=-46
w:cheerful	1=-32 5=33 6=-30 8=-29
w:cheese	0=28 1=-26
w:chef	0=-97 1=-41 2=-105 3=-73 4=-47 6=36 7=-68 8=-85
w:cheffe	3=-33 6=-33
w:chemist	0=-35 1=-29 2=-28 4=-35 7=-27 8=-48
w:cheques	8=67
w:cherche	0=31 1=-52 2=-33 5=-39 6=33 8=-43
w:cherchent	0=-32
w:chercheur	2=-39 4=-37
w:chess	0=-42 1=-27 4=-25 6=-33 7=-26 8=-43
w:chevaux	2=-36 5=-31 8=-25
w:chez	1=-98 4=-32 5=-47 6=-69 8=-110
w:chicago	6=-27
w:chief	0=39 6=-26 7=-35
w:chiefs	2=-27
w:chiens	0=-34 3=-35 5=-33
w:chiffre	2=26
w:children	0=-58 1=-32 2=-73 3=-55 4=-44 5=-78 6=-61 7=-69
w:chile	4=-43 8=-42
w:chimera	2=63
w:chinois	3=39
w:chip	2=-34 3=42
w:chirurgien	1=-39 2=-26 4=-33 7=-27
w:choeur	5=-27
w:choice	1=30 5=42 6=-33
w:choices	1=34
w:choir	1=-53 4=-27 5=-30 6=70 7=-33
w:choisir	6=39
w:choix	1=-29 2=-25 5=110 6=-39
w:chorale	6=48
w:choree	2=32
w:chose	5=-25
w:christian	0=-39 2=-33 3=-39 5=-27 6=-27 7=-38
w:christmas	0=-27 1=29 5=25
w:chromosomal	2=32
w:chromosome	0=-44 1=-26 2=59 4=-62 5=-39 8=-33
w:chromosomique	2=67
w:chronique	2=-34 4=76
w:chroniqueuse	8=-56
w:chu	0=-42 1=-27 2=-48 4=-41 5=-42 8=-31
w:church	0=-38 1=-46 3=-26 4=-31 6=40
w:churches	0=-25
w:chute	4=47
w:cinq	5=44 8=-25
w:cio	0=-35 7=56
w:circule	5=67
w:cite	3=-45 4=-32 6=-62 7=-26 8=-45
w:city	0=-35 7=-29
w:civil	0=-29 1=37 3=-60 4=-28 5=-39 7=-35 8=-48
w:civile	6=48
w:claims	0=26 2=-35 3=-28 4=-71 8=-29
w:claire	0=-36 1=-31 3=-46 5=-35
w:clara	4=49
w:class	0=-56 1=-53 2=-35 3=-54 4=-41 5=-45 6=-64 7=-47 8=-47
w:classe	5=-30 8=38
w:classee	8=36
w:classes	0=-28 2=-31 3=-31 5=-31 6=-42 8=-36
w:claustrophobe	4=49
w:clavier	4=36
w:clean	0=-47 1=-64 2=-65 3=-52 4=-45 5=-35 6=-41 7=-38 8=43
w:cleaned	0=-31 8=-51
w:clear	1=-53 2=64 4=-43 5=-35 6=-40 7=-30 8=53
w:cleared	4=85 5=-54 8=-41
w:cleft	4=54
w:clerk	0=-37 1=-39 2=-53 3=-57 4=-64 5=-54 6=-46 8=-84
w:client	0=-58 1=-93 2=-62 3=-62 4=-58 5=29 7=-59 8=-56
w:cliente	5=39
w:clientes	5=42
w:clients	2=-35 3=-69 4=-53 5=-49 6=-59 7=-35 8=-50
w:climat	0=35
w:clinic	0=-46 1=-42 2=27 4=-68 6=-39 8=-52
w:clinical	2=-32 4=37
w:clinically	4=69
w:clinique	1=-29 2=-41 4=-42 6=-29
w:clock	3=83 6=-38
w:clonage	0=-30 3=-26 4=-26 6=-32 7=-41
w:clone	0=-41 2=-46 3=-26 6=-35
w:cloning	3=-28
w:closed	5=-32
w:closet	1=-31 2=-31 4=-29 6=29 7=-45
w:club	1=-76 3=-50 4=-66 5=51 7=-103 8=-70
w:clubs	0=-31 2=-25 5=56 7=-39
w:clumsy	4=46
w:cnaps	8=40
w:cnil	8=-44
w:cnt	0=-30 7=66
w:co	4=33 6=43
w:coach	0=-38 1=-77 3=-75 4=-59 5=-39 6=-78 8=-88
w:coached	1=-30
w:coaches	0=47
w:coaching	3=-36 4=-30 5=-30
w:coche	2=-30 6=86
w:cochlear	4=56 6=-30 8=-28
w:cocktails	3=-37
w:code	0=-62 1=-99 2=-93 4=57 5=-57 6=-45 8=-45
w:coeur	0=-36 7=41 8=-28
w:coffee	4=-41 5=32 8=-46
w:coffre	3=94 4=-25
w:coffres	3=-42 5=-32
w:coffreur	1=-55
w:colas	7=64
w:cole	7=66
w:colin	3=-39 6=-37
w:collaborateur	0=-45 4=-28 5=-48 6=-58 7=-36 8=-47
w:colle	0=87 3=29 6=-31
w:colleague	3=71 5=68 6=41
w:colleagues	0=-49 1=-29 3=-36 5=35 6=-35 7=-84 8=-39
w:collecte	5=-30 7=38
w:collection	5=-47
w:collectionne	5=38
w:collective	5=-46 6=-34 7=-43
w:collector	4=-37
w:college	1=-41 2=-52 4=-38 5=-44 7=41
w:collegue	1=-25 3=-29 6=65
w:collegues	1=40 6=-37
w:colloque	0=-32 4=-34
w:colonial	6=-34
w:colonoscopy	2=41
w:coloriste	0=-28 2=-25 3=-34 5=-30 7=-32
w:colostomy	4=36
w:colour	4=38
w:colours	3=-36
w:combattait	0=44
w:come	0=26 1=-29 6=-36 7=-37
w:comedie	6=-31
w:coming	0=-30 5=-44 6=68
w:comite	0=53 1=-29 6=-27
w:commande	2=63 7=-56 8=-25
w:comme	2=-37 3=53 5=-44 6=48 7=89 8=-46
w:commerce	0=-47 1=-56 2=-52 3=-48 5=-26 6=-32 7=-70 8=-43
w:commercial	0=-80 1=-46 2=-33 4=-60 5=-43 6=-43 8=-52
w:commerciale	0=-31 1=-36 3=-43 7=-48 8=-28
w:commercialise	3=-79
w:commissariat	0=-32 7=-29 8=106
w:commission	0=-41 8=-59
w:committee	1=-37 3=-32 5=-40 6=-29 8=-45
w:communaute	1=50
w:commune	1=-32 4=-26 6=-26 7=-45 8=-30
w:communication	0=-49 1=-26 2=-30 3=-26 4=-25 6=-50 8=-36
w:communiste	0=53 1=-36 7=-31
w:communistes	0=47
w:community	0=-49 4=-31 5=-49 6=-33 7=-37 8=64
w:commuted	8=43
w:commuting	1=-34 8=-54
w:compagne	0=-26 1=-42 2=-42 3=-64 4=-84 5=-58 8=-49
w:compagnie	3=-45 8=-27
w:compagnon	0=-54 1=-58 2=-76 3=-72 4=-64 5=-75 8=-80
w:compagnons	1=-28 5=34 8=-25
w:companies	4=-40
w:company	0=-63 1=-71 3=-28 6=-51 7=-60 8=-53
w:comparaison	3=25
w:compare	3=58
w:compared	0=-27 3=64
w:comparee	3=62
w:comparution	8=63
w:compas	1=61
w:compatible	2=38
w:compensated	6=56
w:complaint	5=49
w:completed	3=42 8=58
w:compliance	0=-28 1=-30 4=-33 7=-28 8=-38
w:comprehensive	6=-27
w:comptable	0=-26 2=-29 3=-53 4=-33 5=-32 6=-44 7=-74
w:compte	0=-27 5=-30 6=40
w:computer	1=-42
w:concerts	0=75
w:concierge	0=-35 1=-57 3=-25 7=-31 8=-30
w:conclusion	2=26
w:conclut	5=56 6=-31
w:concordent	3=43
w:concours	0=-32 5=-38 6=-33
w:condamnation	0=-25 2=-38 8=57
w:condamne	0=-54 1=-40 2=-55 3=-38 4=-67 5=-61 6=-57 7=-64
w:condamnee	8=72
w:condition	2=25
w:conditionnelle	8=34
w:conditions	2=51
w:conduct	8=43
w:conducted	1=-61
w:conductor	2=-26
w:conducts	1=28
w:conduit	4=58
w:conduite	1=-26 3=-31
w:confederation	0=-42 1=-56 2=-38 3=-42 4=-41 5=-45 6=-28 7=34 8=-36
w:conference	0=-32 1=-51 3=-40 6=-30 7=-29 8=-32
w:conferences	1=76
w:confession	1=-28
w:confessionnel	1=48
w:confiance	1=-53 2=-59 3=-34 4=-33 5=-46 6=-45 7=-31
w:confie	1=59 2=39 5=52
w:confirmed	1=35 2=78 4=-30 5=-31 6=52
w:confirmee	2=41
w:conflict	1=52 5=31
w:conflits	0=-32 1=-30 7=31 8=-36
w:conforme	3=53
w:conformite	1=-44 8=-26
w:confucian	1=58
w:conge	0=-33 1=-41 2=-28 3=-34 4=64 5=-25 7=-31 8=-42
w:congres	0=-44 7=54
w:congress	0=54 4=-27 6=-26 7=-47
w:conjoint	0=-25 1=-46 2=-43 3=-52 4=-50 5=-26 7=-38 8=-46
w:conjointe	1=-30 6=58
w:connaissance	2=25
w:connait	0=-27 3=41 7=81
w:connexin	2=48
w:connu	0=52 2=41 6=-34 8=105
w:connue	2=26 5=75 8=29
w:conquests	5=43
w:conquete	0=-49 4=-30 5=-44 8=-35
w:conquetes	5=89
w:conscience	1=85
w:conscientious	1=46
w:conseil	0=30 1=-52 3=-51 5=-46 6=-39 7=40 8=-43
w:conseille	2=-47 7=-27
w:conseiller	3=-39 8=51
w:conseillere	1=-33 2=-53 3=-50 4=-33 6=-47 7=-31 8=-30
w:consensual	5=58
w:consent	0=-44 1=-34 2=-47 3=52
w:consequence	2=70
w:conservateur	2=-33 3=-26
w:conservation	1=-26
w:conservative	0=60 1=-41 2=-50 3=-42 5=-48 8=-31
w:conservator	0=-38
w:conserve	3=39
w:conserves	3=55
w:consider	1=36
w:consomme	5=50
w:constable	0=-25 1=-37
w:constituency	0=41
w:consul	0=65
w:consulate	3=68
w:consultant	1=-48 2=-48 3=-59 4=-25 5=-65 6=-46 7=-47 8=-32
w:consultante	0=-36 3=-28 8=-28
w:consultation	1=-27 2=82 3=-30 4=-27
w:consulting	0=-78 5=-26
w:consumer	2=-55
w:contact	3=-31 4=-32 5=-31 6=28 8=-25
w:contain	1=30
w:contempt	8=47
w:contention	2=53
w:conteste	3=47
w:conteuse	1=-34 3=-28 4=-31 8=-31
w:continue	1=-38 3=-25
w:contour	0=-43 3=57 5=-25
w:contraception	0=-38 1=-29 4=-44 5=-34 8=-38
w:contraceptive	0=-26 5=-29
w:contract	3=40 4=-39 6=-37 8=-54
w:contractee	4=45
w:contractors	7=50
w:contradiction	1=54
w:contrairement	2=49
w:contrat	0=-54 1=-30 2=-28 3=-40 4=-32 6=-40
w:contrats	2=-33 3=-48 4=35 8=-34
w:contre	0=58 2=-36 3=-58 4=-96 5=-60 6=-47 7=-58 8=37
w:contrebande	8=49
w:control	0=-31 1=-30 2=-25 7=-27
w:controle	0=-68 1=-77 2=-69 4=-76 5=-49 6=-39 7=-56
w:controlee	3=37
w:controleur	0=-31
w:controleurs	7=48
w:controlled	4=58 8=-26
w:convaincu	6=27
w:convaincue	8=-30
w:convenor	1=-56 7=39
w:convent	1=53
w:convertie	0=-30 1=44
w:convict	8=-37
w:convicted	0=-59 1=-91 2=-31 7=-34 8=109
w:conviction	0=-69 1=32 2=-53 3=-72 4=-30 5=-81 6=-68 7=-37
w:convictions	0=42 1=51 2=-47 3=-38 4=-46 5=-40 6=-40 7=-49 8=-38
w:convinced	0=47 1=37 5=-27 8=-41
w:cook	0=-31 1=-29 4=-33 6=-65 7=-34
w:cookbook	7=-33
w:cooperates	8=55
w:cooperative	7=39
w:coordination	4=-31 7=33
w:coordinator	0=-28 2=-38 3=-42 4=-45 5=-66 6=-32 7=-38 8=-38
w:coordinatrice	4=-25 7=-25
w:copain	6=41
w:copie	3=48
w:copied	6=37
w:copies	2=84 3=42
w:copropriete	7=-29
w:copy	8=-30
w:corbeau	5=39
w:cord	2=34
w:cork	4=-25 5=-27 7=-35 8=-28
w:correcteur	2=-34 3=-31 6=-35
w:correspondance	3=40
w:corrida	0=-32 1=57
w:corridor	3=51
w:corrige	0=-32 1=38 3=-26 4=-33 5=-33 6=-32 8=-28
w:corse	0=75
w:corset	4=64
w:corsets	4=-46
w:cosmetics	2=-33
w:costumiere	0=-26 4=-28 6=-28 8=-34
w:cote	0=-30 1=-34 2=-31 4=-40 7=-55 8=-40
w:cotisation	2=-31 3=-25 4=-32 5=-38
w:cotisations	0=-56 1=-45 2=-28 3=-45 4=-48 5=-44 6=-52 8=-61
w:cotise	2=-27 7=52
w:couchait	5=70
w:couche	4=28 5=54 6=-25
w:could	3=36 5=36
w:couleurs	7=42
w:council	0=-68 1=-54 2=-48 3=-31 4=-33 5=-34 6=-64 7=31 8=-31
w:councillor	0=108
w:counselling	2=74
w:counsellor	0=-42 1=-35 2=-88 4=-34 5=-26 6=-54 7=-40 8=-32
w:counsels	0=-42 4=-32 7=-28
w:countries	0=-30
w:country	0=30 6=30
w:county	0=-28 3=-38 4=-32 5=-35 6=-33 7=28
w:coupable	5=-29 6=-32
w:couple	0=-59 1=-40 2=-28 3=-54 4=-61 7=-55 8=-59
w:couples	1=-34 2=-28 4=-36 5=-49 6=-66 7=-29 8=-34
w:cour	8=-43
w:courante	7=-25
w:coure	2=26
w:couriers	7=54
w:courriel	2=30
w:courrier	4=-34 8=-36
w:cours	0=-55 1=-49 2=33 3=-37 5=-49 6=-71 7=-40 8=-51
w:course	0=-25 2=-71 4=-39 6=-27 7=-47 8=-38
w:courses	2=-32 4=-29 7=-30 8=-44
w:court	0=-63 1=-41 3=-26 6=-65 7=-31 8=85
w:courtois	7=47
w:courtoisie	0=64
w:courts	5=-33 8=-35
w:cousin	2=31 4=-36 6=-31 7=-26
w:couvent	5=38
w:couvert	0=-50 3=-27 7=-29 8=-49
w:couverte	6=46
w:couvre	0=-34 6=-33
w:covered	2=-29 6=-30 7=-33
w:covers	0=-26 7=-46
w:covid	0=-30 2=-38 3=-27 4=120
w:crabbe	1=38
w:creation	0=36 1=-42 2=-26 5=-27 7=-38 8=-25
w:creche	3=27
w:credit	0=-30 1=-37 4=-30 5=-27 7=-163 8=-25
w:credo	1=36 5=-25 8=-34
w:cree	0=66 8=-74
w:creed	1=42
w:creteil	3=44 7=-27
w:crew	0=-37 1=-52 4=-36 5=-56
w:crime	0=-28 1=-60 2=-39 3=-40 4=-48 5=-42 8=-63
w:criminal	0=-40 1=-38 2=-32 3=-44 4=-43 5=-47 6=-37 7=-42 8=49
w:crise	1=-31 3=-28 4=-34 8=-28
w:crispr	5=-25
w:critic	1=-33 3=-36
w:critique	6=-28 8=-32
w:critiques	4=-45
w:crohn	4=53 6=-30
w:croire	1=40 5=-25
w:croises	4=55
w:croit	1=43 2=-49 3=-37 4=-73 5=-66 6=54 7=-50 8=-44
w:croix	0=-46 1=-43
w:cros	8=56
w:crossed	0=-27
w:crown	8=-31
w:croyance	0=-38 1=42 2=-39 4=-25
w:croyant	1=73
w:cru	1=39 5=80
w:crutches	1=-30
w:crystallography	2=-29 3=-28
w:cse	0=-69 1=-62 2=-54 3=-54 4=-56 5=-67 6=-45 7=-61 8=-64
w:cssct	7=73
w:cuir	3=-44 4=-38 5=40 6=-25
w:cuisine	0=-58 1=-75 2=-34 3=-71 4=-57 5=-60 6=-38 7=-40 8=-52
w:culture	6=-34
w:culturelle	0=-35 1=-36 2=-25 5=-28 8=-27
w:cultures	7=-38
w:curator	2=-30 3=-31 4=-33 5=-27
w:cure	0=-43 1=-42 2=-29 5=-55 6=-34 7=-39 8=-52
w:curieusement	5=40
w:curiosite	0=-41 5=-30
w:curious	2=-26 6=55
w:curve	3=43
w:custody	8=-36
w:customer	0=-35 1=-35 2=-37 5=-28 8=-30
w:customers	0=-47 3=-66 4=-48 7=-39 8=-69
w:customs	1=-29 4=-28 7=-45
w:cut	0=-27 2=-36 4=-27 5=-39 6=-45
w:cutter	4=-29
w:cv	2=-26 5=-73 6=25 8=32
w:cvs	4=-32
w:cwu	7=44
w:cynical	5=-27 6=-55 8=-41
w:cyp2c19	2=31
w:cyp2d6	2=31
w:cystic	4=-28
w:d	0=-57 1=-62 2=-41 3=-74 4=-53 5=-67 6=-74 7=-146 8=-48
w:dad	0=54 1=38 6=50 7=-26
w:daily	0=-33 2=-28
w:dame	0=44
w:dana	6=50
w:dance	8=-34
w:dancers	7=-53
w:danish	1=-27 3=-26 4=-40
w:danlos	2=44
w:dans	2=-26 3=-58 4=-38
w:danse	1=-27 3=-38 4=-27 5=-30 6=-37 7=-30 8=-31
w:data	0=-60 1=-81 2=-69 3=38 4=-59 5=-84 6=-67 7=-72 8=-63
w:database	2=77
w:date	3=-53 4=-44 6=-32 8=41
w:dated	6=51
w:dating	2=-33 3=-57 4=-46 5=-38 6=-45 7=-28 8=-39
w:daughter	2=75 6=-35
w:day	1=-26 2=-52 3=26 4=-44 5=-68 6=-97 7=-57 8=-80
w:days	1=37 3=62 6=-26 7=47 8=-54
w:dbs	1=-26 2=-57 3=-38 4=-35 5=-43 6=-42 7=-41 8=100
w:de	0=-58 1=-67 2=-66 3=-90 4=-75 5=-100 6=-105 7=-73 8=-89
w:dea	7=31
w:deadlines	0=-37 4=-36 6=-33
w:deaf	5=-31 6=-42 7=-34 8=-57
w:deafness	2=35
w:deal	0=-36 4=-35 5=-41 6=-28 8=37
w:deals	1=-28 2=-33 4=-25 6=-33
w:dealt	3=-34 5=-52 6=-27 7=-41 8=-25
w:death	4=-41 5=-44 6=-25 7=-26 8=-38
w:debate	0=-26 5=-34
w:debridee	5=32
w:debunks	1=61
w:dechire	0=-29 7=34
w:decided	2=45
w:declared	1=63 4=56
w:declaree	5=33
w:decline	8=-45
w:declined	2=34 3=31 4=-32 7=63
w:decors	1=-28 5=-52
w:decouvert	2=50
w:decouverte	2=52 5=-47 6=26
w:decroissance	0=-45 1=56
w:deep	1=41
w:defect	2=40
w:defend	5=-26 6=-41 7=-31
w:deficiency	2=45
w:deficit	2=51
w:defile	0=65
w:definit	0=41
w:degree	0=-44 3=-29 4=-55 5=-32 8=-40
w:degrowth	1=65
w:deist	1=32
w:deja	4=-29 6=39
w:dejeuner	2=-37 4=31 5=38 8=-46
w:delacourt	1=30
w:delais	0=-29 1=-32
w:delegation	2=-48 7=38
w:delegue	0=30 1=-48 2=-55 3=-49 4=-51 5=-43 6=-50 7=80 8=-35
w:deleguee	0=-72 1=-25 2=-60 3=-47 5=-32 7=45 8=-40
w:delete	3=51
w:deleted	3=54
w:deletion	2=107 5=-26
w:delit	4=-25 8=-40
w:delivery	2=-27
w:delta	2=43
w:delta32	2=50
w:demande	0=-39 2=-46 8=-31
w:demandee	2=-27
w:demarche	1=-37 3=38 4=-27 5=-26 6=-31 7=-27 8=-48
w:demenagent	3=-30 5=-39
w:demenagerions	5=37
w:dement	5=31
w:dementia	5=-44
w:demi	2=43
w:demission	7=46
w:demo	0=-27 5=-39 6=-26
w:democracy	5=-26
w:democrat	0=36
w:democratic	1=-38
w:democrats	0=86
w:demonstration	8=34
w:dems	0=34
w:denied	6=40
w:denies	6=37
w:dentaires	1=-26 2=-26 3=-43 4=-40 6=-28
w:dental	0=-30 1=-33 4=-26 5=-49 8=-27
w:denver	7=-39
w:depart	3=34 5=55
w:departementale	7=-41
w:department	0=-33 3=-29 5=-40 6=-30 8=-27
w:dependant	4=50
w:depistage	2=27
w:deplacement	5=38 6=-25
w:depose	2=28 8=-32
w:depot	8=-31
w:depouillement	0=-31 3=-26
w:depressed	4=81
w:depression	0=-58 1=-49 2=-47 3=-46 4=74 5=-54 6=-61 7=-35 8=-69
w:depressions	4=-32
w:depuis	4=67 8=-107
w:deputee	5=-34
w:deputy	0=45
w:derby	7=44
w:dermatology	0=-27 3=-61 4=-43 7=-35 8=-32
w:dernier	4=61 6=48
w:dernieres	0=-33 7=45
w:derriere	8=41
w:derry	0=28 7=27
w:des	0=-62 1=-111 2=-156 3=-191 4=-102 6=-134 7=-81 8=-95
w:descend	2=57
w:described	0=49
w:describes	0=-33 1=59 5=32
w:describing	4=32
w:deselected	0=50
w:design	0=-35 1=-57 2=-29 3=-33 4=-53 5=-39 6=-45 7=-68 8=-69
w:designed	0=-34 1=-31 3=-37 4=-28 6=-38 7=-33 8=-39
w:designee	7=33
w:designer	0=-52 1=-56 2=-31 3=-47 4=-49 5=-35 6=-37 7=-55 8=-46
w:designs	7=-26
w:desir	1=-31 5=-27 8=-30
w:desk	0=-49 1=-27 2=-53 5=-56 6=-48 7=-33 8=-48
w:desormais	4=41
w:despite	2=39
w:dessinateur	8=-35
w:dessine	4=-34
w:destin	1=43
w:detache	7=83
w:detail	5=26
w:detection	3=-49 5=-50 8=-31
w:detenait	3=70
w:detenteur	3=-31 8=-49
w:detention	8=-35
w:detenu	1=-26 5=-25 8=63
w:detenus	2=-26 5=-31 7=-26 8=26
w:determined	0=-50 1=-73 4=-50 5=-29 6=-35 8=-52
w:detour	5=30
w:dettes	3=-30 8=-25
w:deux	1=-87 2=-82 5=-29 6=38
w:devant	6=50
w:developer	7=-26 8=-25
w:developpe	3=-41 4=-55
w:developpeur	4=-26
w:devenant	7=48
w:devenu	1=51
w:deverrouille	3=50
w:device	3=-40
w:devoir	1=39
w:devout	1=30
w:di	7=49
w:diabete	2=-28
w:diabetes	2=40
w:diabetic	4=97
w:diabetique	4=90
w:diabetiques	4=-49
w:diabetologie	2=-25 5=-26 6=-34
w:diagnosed	4=26
w:diagnosis	4=27
w:diagnostiquee	4=42
w:diallo	0=63
w:dialogue	0=-30 4=-37 5=-27 8=-27
w:dialysis	4=41 5=-36
w:diaw	4=51
w:did	0=-38 1=-30 4=-46 5=-34 6=-46 7=39 8=38
w:died	2=34
w:diet	4=-27
w:dieu	0=-34 1=88 2=-36 3=-40 5=-39
w:differe	3=31
w:differently	0=33
w:difficile	4=43
w:difficult	2=-35 4=-26 6=-26 8=-27
w:digital	0=-30 5=-29 6=-35 7=-64
w:digitale	3=50
w:digitales	3=27
w:dijon	6=-36 8=-27
w:dimanche	0=59 1=42
w:dinner	0=-32 1=-28 4=-26 6=-37
w:dinners	8=-28
w:diocese	3=-31 8=-28
w:diplomes	8=54
w:dire	1=-58 5=76 7=82
w:direct	2=-34 7=40
w:directeur	1=36 2=-33 4=-46 5=50 6=-33 8=-42
w:direction	0=-52 1=-30 8=-41
w:director	0=-52 1=-35 3=-25 4=-44 8=67
w:directrice	1=-35 3=-28 4=-25 5=-67 8=-27
w:dirige	2=-49 4=-48 5=-59 6=-90 8=-46
w:dirigeant	7=52
w:dirigeante	7=47
w:disabilities	4=34
w:disability	4=-53 7=-31
w:disabled	1=-26 2=-26 4=98 6=-35 7=-29
w:discale	4=41 8=-25
w:discharged	4=30
w:disciple	1=75
w:disclosed	0=-32 6=-26
w:discours	0=-29
w:discret	6=46
w:discretion	1=-37 3=-26 5=-39 6=-38
w:discrimine	7=28
w:discussed	5=-30
w:disease	2=52 4=25
w:dismay	0=44
w:dismissed	0=-28 1=-30 5=50 6=47 8=57
w:disorder	2=67
w:dispatch	5=44
w:dispatcher	1=-26 7=-25
w:dispense	3=79
w:disponible	2=-38 4=-47 7=-44 8=-33
w:dispose	7=34
w:dispute	7=56
w:disputes	2=-26
w:disqualified	8=85
w:disque	0=-30 5=52 6=-25 7=-30 8=-26
w:dissertation	0=-34 2=-32 3=-52 4=-30 5=-28 6=-31
w:dissolution	0=52
w:distribue	0=28
w:district	2=-32 3=-30 4=-29
w:dit	0=25 1=27 2=-133 3=-104 7=-78 8=-106
w:divers	0=29 4=-28 5=27 8=-29
w:diversity	0=-27 6=-44
w:divorce	3=-26 5=52
w:diwali	0=-40 1=-47 3=-31 4=-34 5=-31 6=-43 7=-28 8=-28
w:diwan	0=49
w:dix	2=-34 3=38 5=-26 7=37
w:dna	0=-103 1=-87 2=144 3=-116 4=-79 5=-108 6=-98 7=-84 8=-118
w:do	1=-54 2=-40 3=-40 7=-28 8=-45
w:doc	2=-45 3=-28 8=-34
w:docker	0=48
w:dockers	0=-29
w:doctor	0=-27 1=-49 2=37 3=-49 4=50 7=-26 8=-32
w:doctoral	2=-26 7=-25 8=-39
w:doctorante	2=-75 3=-36
w:doctorat	1=29 3=-26
w:doctorate	0=-39 1=43 2=-26 4=-65
w:doctors	1=-33 4=-28
w:documentaire	6=-29 8=-27
w:documentariste	5=-28
w:documents	0=-25 7=-26
w:does	0=-46 3=-50 5=-32 6=-65 7=-27 8=-28
w:doesn	0=31 1=41 5=-35 6=25 7=-41 8=-53
w:dog	1=-32 2=-44 5=-31
w:dogs	0=-30 4=-43 5=-33 8=-45
w:doigt	0=-25 3=96 4=30 5=-25 6=-30 8=-40
w:doigte	1=-34 2=-26 4=-28 6=-34 8=-29
w:doigts	0=-25 1=-34 2=-35 3=-31 4=-40 5=-41 7=-53 8=-37
w:doing	4=-36 5=-33 8=46
w:doivent	4=37
w:dolly	2=-68 3=-34 6=-26 8=-32
w:domicile	8=-26
w:dominant	0=-36 1=-45 2=-37 5=-46 6=-34 7=-31
w:don	0=-70 1=-67 2=40 3=-43 4=-30 5=59 7=-59 8=-55
w:donald	0=34
w:donations	0=-45 1=-33 2=-28 3=-35 4=-41 5=-30 6=-34 7=-33 8=-43
w:donc	0=-30 1=-27 2=-26 4=52 6=-28 7=-25
w:done	0=-49 2=-26 3=88 4=-36 5=-45 6=-40 7=-48
w:donetsk	0=45
w:donne	0=-54 1=30 2=44 4=-34 5=-54 6=-47 8=-44
w:donnees	0=-26 1=-54 2=-52 5=-32 7=-48
w:donneurs	2=30
w:donor	0=-26 2=53
w:dons	2=-26
w:dont	0=-30 1=33 4=-38 6=-37 7=59 8=40
w:door	1=-25 2=-38 4=-30 5=-79 6=-34 7=-30
w:doorman	7=68
w:doors	0=38 1=-33 4=-26 6=-46 8=-30
w:dos	4=82
w:dossier	1=-32 2=38 4=-33 5=-28 7=-35 8=-34
w:dossiers	1=-29 3=-27 4=-25 5=-33 6=-49
w:double	2=-33 4=29 6=32 8=-33
w:doubleur	6=-71
w:doubts	1=38
w:doute	6=25
w:douze	0=-29 4=57 5=-37 6=-25 7=-38 8=-56
w:down	0=29 1=60 2=-58 3=-27 4=70 5=-31
w:doyle	6=35 8=47
w:dr	2=-33 3=53
w:drafted	1=-33 2=-49 6=-27
w:drapeau	0=54
w:drepanocytose	2=84 4=-44
w:drh	0=-60 4=-29 5=-29 6=-43 7=-94
w:drink	4=-46 8=49
w:drinker	4=41 8=-41
w:drinking	4=53
w:drive	4=73 7=50
w:driver	0=-39 1=-30 3=25 4=-30 5=37 7=39 8=-40
w:drivers	2=-30
w:drives	1=-26 3=-31 4=-27 5=-25 6=-30
w:driving	0=-41 1=-38 2=-34 4=-62 5=-42 6=-35 7=-48 8=43
w:droit	2=-69 3=-60 5=-65 6=-54 7=-69 8=-62
w:droite	0=72 2=-31 3=-32 4=-47 5=-29 6=-50 7=-53
w:drone	1=56
w:dropped	0=-43 8=65
w:drosophile	2=-26 4=-29 6=-28 7=-36 8=-30
w:drove	0=41
w:drug	3=39 4=-34 7=-27
w:drummer	5=-37
w:du	0=-74 1=-147 2=-73 3=-32 4=-97 5=-54 6=-77 7=-49 8=-98
w:dual	7=60
w:dublin	3=-28 6=-28
w:due	4=72
w:dues	0=-58 2=-48 3=-32 5=-39 7=26 8=-44
w:dunn	4=32
w:durable	3=-35
w:durban	0=34
w:duree	4=46
w:durham	1=44
w:during	4=35 6=-31
w:dutch	0=-32 2=-35 3=-42 4=-25 5=-33
w:duties	7=48
w:dynamics	3=56
w:dynamique	3=34
w:dyslexic	4=31
w:dyspraxic	4=43
w:e	0=-33 1=-42 2=-48 3=-43 4=-29 6=-61 7=-69 8=-48
w:each	3=46 5=25
w:ear	0=-25 3=60 4=-27 8=-26
w:early	0=-48 1=-70 2=48 3=-36 4=-50 5=-49 6=-54 7=-43 8=-77
w:earned	7=63
w:ears	4=64
w:easily	4=39
w:east	0=30 5=-26 7=-26
w:easter	4=50
w:ebat	5=59
w:ebats	5=73
w:ebeniste	0=-36 1=-32 4=-37 6=-31 8=-28
w:ebenisterie	4=45
w:ecarte	7=44
w:echangiste	5=76 6=-34
w:echangistes	5=-29
w:echos	7=-26
w:eclampsia	4=43
w:ecole	2=-53 3=-56 4=-28 5=-43 6=-72 7=-39 8=-53
w:ecoles	0=32 6=29
w:ecologie	0=39 1=-30
w:ecologiste	0=59 1=-36 7=-48
w:ecology	1=34
w:economie	5=-29 7=-42
w:economique	7=31
w:economist	0=-31 2=-27 3=-44 4=-46 6=-27 7=-36 8=-31
w:ecope	8=54
w:ecoute	1=-36 2=-26 3=-32 4=-30 5=-25
w:ecrit	3=-51 4=-75 7=-67
w:eczema	4=28
w:edf	0=42
w:edite	1=-28 2=-40 6=-38
w:edited	0=-25 4=-28 5=-39 6=-55 7=-26
w:editeur	1=-30 2=-33 3=-36 4=-30 5=-39
w:edition	0=-26 3=-25 4=-29 7=-35
w:editor	0=-63 1=-63 2=-61 3=-52 4=-43 5=-71 6=-54 7=-78 8=-89
w:editrice	0=-40 5=-25 7=-29 8=-27
w:edits	8=-54
w:educateur	7=-27
w:educatif	8=74
w:education	0=-29 1=-63 2=-35 3=-44 4=-61 5=-58 6=-53 8=-55
w:educational	7=57
w:educatrice	0=-29 4=36 7=-42 8=-34
w:efface	0=-29 1=-27 2=-28 3=-28 4=-44 5=-30 6=-30 8=-31
w:effacees	3=63
w:effective	1=44
w:effemine	6=49
w:ehlers	2=27
w:ehpad	1=-30 5=-38 8=-26
w:eight	4=43 7=-31 8=58
w:elder	1=30
w:elderly	0=-28 1=-28 4=-30 5=-40 6=-37 8=-32
w:eldest	8=67
w:elected	0=-49 1=-27 6=-27 7=57 8=-46
w:electeur	0=41
w:election	0=39 6=-32
w:elections	1=-27 2=-39 4=-28 5=-28 6=-29 7=33 8=-34
w:electoral	0=-59
w:electrice	0=70 1=-25
w:electrician	0=-50 2=-31 5=-40 6=-28 8=-56
w:electronic	8=61
w:electronique	0=-51 4=-28 5=-30 7=-33 8=32
w:elena	0=32
w:eleve	0=29 5=30 6=38 8=-29
w:eleven	0=-66 1=-52 2=-29 3=-33 4=-25 5=-29 8=-48
w:eleves	0=-41 1=-30 3=-25 4=-46 6=-41 8=-37
w:eleveur	0=-38 1=-38 4=-38 5=-44 6=-39 8=-27
w:elle	0=-26 3=-48 7=-42 8=-25
w:else	0=-25 1=30
w:elsewhere	5=40
w:elu	1=-40 2=-27 3=-32 4=-25 5=-41 6=-43 7=92 8=-51
w:elue	0=36 1=-58 2=-43 3=-49 4=-42 5=-51 6=-41 7=-28
w:elus	0=-32 1=-25 3=-32 6=-30
w:embezzled	8=44
w:embrasse	6=47
w:emerite	7=56
w:emission	1=-25 2=-35 3=-37 4=-33 5=-27 7=-42 8=-45
w:emmanuel	0=39
w:empeche	4=45
w:emploi	4=-45 6=-54
w:employed	0=-48 3=-41 7=-39 8=-46
w:employees	5=-25
w:employer	2=57 3=34 5=-47 8=-30
w:employers	2=-39 3=-52 5=-26 8=-34
w:employeur	0=-39 1=-26 2=-37 3=53 4=-28 6=-53 7=-38
w:employeurs	6=41
w:employment	4=43 8=71
w:employs	4=-44 8=-51
w:empreinte	0=-52 1=-68 2=-51 3=34 4=-60 5=-92 6=-37 7=-81 8=-33
w:empreintes	0=-77 1=-52 2=-62 3=68 4=-51 5=-71 6=-36 7=-30 8=-62
w:en	0=-46 2=-34 3=-73 4=25 5=-34 6=-44 7=-39
w:encarte	0=67 7=59
w:encartee	7=37
w:enceinte	3=-32 4=56
w:enchaine	5=59
w:enchainee	0=61
w:enclosed	2=59 8=-25
w:encore	4=38
w:end	0=-53 1=-73 2=-49 3=-43 4=-74 5=-67 6=-61 7=-51 8=-72
w:ended	2=-28 3=-29 4=-36 5=28 6=-27 7=-32 8=59
w:endometriose	4=31
w:ends	4=-35 8=39
w:energy	2=-27
w:enfance	4=42
w:enfant	0=46 2=-30 3=-26 4=-90 5=-57
w:enfants	0=-73 1=-33 2=-44 3=-65 4=-87 6=-47 7=-62 8=-79
w:engage	0=33
w:engagee	1=-45 5=-35 8=-34
w:engagement	0=-35 1=48 7=37
w:engine	3=-25
w:engineer	0=-78 1=-47 2=-81 3=-47 4=-65 5=-54 8=-38
w:engineering	6=29
w:engineers	0=-32 6=-78 7=-26
w:engines	4=-33
w:english	1=-27 3=-29 5=-26 6=-28
w:enhanced	3=-39
w:enquete	5=-25 6=-33 7=-25 8=36
w:enquetes	0=-39 4=-26
w:enqueteur	0=-50 1=-31 2=-27 3=-53 4=-47 5=-26 7=-29 8=-44
w:enquetrice	0=-42 1=-26 2=-46 4=-50 5=-35 7=-31 8=-42
w:enregistre	3=67
w:enregistree	3=29
w:enregistrees	0=-35 3=91 4=-36 5=-35 6=-53 7=-32
w:enregistrement	3=-33 5=47
w:enrolee	3=37
w:enrolled	1=-25 3=115 4=-48 7=-35
w:enrolment	3=55 4=-29 5=-31
w:enseigne	0=-66 1=-85 2=-54 5=-72 6=-57 7=-41 8=-64
w:enseignement	1=41
w:ensemble	3=-25 6=49
w:entendre	5=32
w:enters	3=61
w:entraineur	0=-40 1=-36 2=-45 3=-60 4=-40 5=-34 6=-41 7=-48 8=-62
w:entre	0=-25 1=-38 2=-50 4=28 5=-55 6=-60 7=-36 8=-56
w:entree	0=-44 3=38 7=-30
w:entrepreneur	2=-28 6=38
w:entreprise	0=-55 1=-50 3=-65 4=-81 5=-94 6=-81 8=-65
w:entreprises	8=-25
w:entrer	3=48
w:entretien	3=77 5=31 6=34 8=36
w:entretiens	1=49
w:entretient	0=-32 1=-25 3=-27 8=-39
w:entries	8=25
w:entry	1=31 3=32 8=42
w:envoye	5=52
w:epictetus	1=75
w:epicure	1=88 4=-25 5=-26 6=-39
w:epicurien	1=34
w:epicurienne	1=-27
w:epilepsey	4=25
w:epilepsy	1=-27 4=44
w:epileptic	4=100
w:epileptique	4=25 8=-31
w:epipen	4=52
w:epoque	4=51
w:epouse	0=-32 1=-65 2=-66 3=-25 4=-48 5=40 6=63 7=-32 8=-46
w:epoux	0=-27 1=-37 6=-75
w:epreuve	0=-34 1=-28 7=-27
w:equality	6=39 7=34
w:equerre	1=59
w:equipe	0=-79 1=-100 2=-47 6=-25 7=-65 8=-34
w:equipes	1=-38 3=-48 5=-37
w:equipment	5=-29 8=-29
w:equity	0=-40 2=-44 3=-35 4=-25 5=-43 6=-28 7=60 8=-32
w:erase	3=27
w:erotic	5=72
w:erp	6=-28 8=-59
w:erreur	0=-46 1=-32 4=-60 8=51
w:error	0=-37 1=-38 2=-36 4=-33 6=-38 7=-33 8=-42
w:escort	0=-40 1=-51 2=-36 3=-59 4=-47 5=-78 6=-34 7=-49 8=-37
w:escorte	0=-44 1=-30 5=-70 8=-37
w:escortes	5=60
w:escorts	5=58
w:escroc	8=63
w:escroquerie	8=-52
w:esprit	0=-44 1=-35 3=-30 4=-47 5=-59 6=-32 7=-27
w:essai	1=-37 5=-40 7=-25 8=-49
w:essais	1=-26 3=43 4=-27 8=-25
w:essex	0=-26
w:est	3=-56 5=-50 6=-44
w:established	2=44
w:estate	3=-31 8=-30
w:estonia	3=-31 7=-31
w:et	1=-75 2=-69 3=-79 4=-61 5=-86 6=-50 7=-168 8=-73
w:etabli	2=25
w:etablie	2=31
w:etablissement	1=40 2=-35 6=-35
w:etais	0=-38
w:etait	0=36 2=36 3=-44 4=60 7=37 8=-29
w:etalee	5=25
w:etant	1=38
w:etapes	5=-35
w:etat	0=-29 2=-33 4=-28 6=-26
w:etats	2=29
w:ete	0=-60 3=25 8=37
w:eteinte	5=43 6=-28
w:ethical	0=-48 1=41 2=-50 3=-45 4=-40 5=-47 6=-39 7=-41 8=-25
w:ethics	1=27 5=-29 7=-35 8=-28
w:ethique	0=-72 1=72 2=-28 3=-37 5=-28 6=-30 7=-34 8=-33
w:ethiques	1=44
w:etienne	0=-26
w:etiquette	0=49 2=-34 4=-34 6=-28 7=-42 8=-35
w:etonne	1=45
w:etre	0=26 5=-29 6=35
w:etude	0=-39 1=-41 2=-31 3=-31 4=-48 5=-72 6=-31 8=-26
w:etudes	0=40 1=56 5=34 6=-32 7=-37 8=-36
w:etudiants	1=-38 2=-29 6=-27
w:etudie	0=-63 1=-42 2=-60 4=-35 5=-47 6=-41 7=-28 8=-26
w:eu	0=42 3=-36 5=79 6=35 7=-43
w:euro	0=60 1=-31
w:european	0=40 6=-26 7=-57 8=-31
w:europeenne	0=38 4=-29 7=-56
w:europeennes	0=61 1=-27
w:evasion	0=-28 4=-26
w:even	8=27
w:evening	8=-38
w:evenings	0=59 7=30
w:events	0=-55 1=-41 7=-37 8=-27
w:every	3=-74 4=-98 5=-34 6=-106 7=-88
w:everybody	6=41 7=57
w:everyone	0=-29 1=-35 2=38 5=34 8=-32
w:everything	0=-33 1=53 2=-39 4=-39 5=-41 6=-34 7=-35
w:evite	4=67
w:evitee	1=-26 3=-26 4=-40 8=-54
w:eviter	1=36 4=36
w:evolution	2=-59
w:evoque	5=53
w:evoquee	5=-45 6=74 8=-38
w:ex	0=37 1=65 3=-71 4=-47 5=89 7=26 8=49
w:exam	7=-35 8=-25
w:examen	1=-38 2=-27 3=26 4=-37 8=48
w:examiner	3=-32 8=-25
w:excellent	0=61 1=-51 2=-25 3=-38 5=-29
w:exclu	0=-50
w:excluded	2=56
w:executive	1=-26 2=34 4=-28 7=60
w:exempted	3=39
w:exercee	1=28
w:existe	1=49
w:existential	1=-41 2=-26 3=-58 5=-39 8=-26
w:existentialist	1=34
w:existentialiste	1=39
w:exists	3=60
w:exome	2=103
w:exotic	7=-63
w:expatriate	6=43
w:experience	0=-31 1=-41 4=25 5=60 8=-43
w:experiences	5=40
w:experiments	1=26
w:expert	1=-43 2=-25 3=-38 4=-47 5=-31 6=-48 7=-25 8=-40
w:experts	2=-27
w:explained	4=26
w:explaining	0=-41 1=-31 4=-64 5=-43 6=38 7=-31 8=-32
w:explains	7=-38
w:explique	0=45
w:expliquer	5=54
w:export	0=-30 7=-27
w:exposition	0=-29 3=-26 4=-33
w:expression	0=-25 1=-26 3=-44 5=-41 6=-30
w:expunged	8=53
w:extinction	0=60 8=-25
w:extraconjugale	5=62
w:extrait	0=-28 5=-58
w:extramarital	5=47
w:extreme	0=37 1=-28 5=-28
w:eye	0=-62 1=-51 2=-50 3=-67 5=-66 6=-45 7=-55 8=-55
w:eyes	0=-44 1=-43 3=51 4=-64 5=-39 6=-39 7=-43 8=-25
w:eyesight	4=45 8=-30
w:eze	2=33
w:f508	2=54
w:fabrique	0=-40 2=-27 4=-25 5=-35 8=-26
w:fabry	2=52 4=-28
w:facades	6=-30
w:face	0=-109 1=-105 2=-83 3=87 4=-95 5=-92 6=-108 7=-95 8=-85
w:faces	0=-29 2=-25 3=-45 5=-40
w:facial	0=-51 1=-43 2=-46 3=41 4=-35 5=-37 6=-33 7=-33 8=-43
w:faciale	3=53
w:facilities	8=-50
w:facility	7=49
w:facteur	3=-26 4=-31 6=-35 7=-35 8=-33
w:factor	3=35
w:factory	0=-28 4=-32
w:fail	0=35
w:failed	4=46
w:failing	4=32 8=53
w:faillite	5=-47
w:fair	3=-43
w:faire	2=-44 3=-26 4=-26
w:fairs	1=-28 4=-34 8=-40
w:fait	3=-28 7=-85 8=65
w:faite	3=41
w:faith	0=-46 1=69 2=-57 3=-37 4=-69 6=-51 7=-45 8=-31
w:falkirk	0=58
w:falsifie	8=52
w:familial	0=-41 2=-42 3=-39 4=-29 5=-45 6=-26
w:familiale	0=-40 2=54
w:families	0=-47 2=-32 6=-35 8=-26
w:famille	0=-33 1=-28 2=36
w:familles	2=-26 4=-45
w:family	2=28 3=-48 4=-44 7=-55 8=-45
w:famously	0=38
w:fanconi	2=67
w:fantasies	5=26
w:far	0=58 3=-31 4=-40 5=-25 8=-26
w:farm	0=26 2=-68 3=-29 4=-55 5=-47 6=-82 7=-35
w:farrell	0=45
w:fashion	1=-39 6=-28
w:father	0=28 2=32 3=-37 5=-39 7=66 8=-31
w:fatigue	0=-30 1=-30 3=-36
w:faure	0=-56
w:faut	4=50
w:faute	5=51
w:fauteuils	0=-29 5=-27
w:faux	8=71
w:favorable	0=27 2=34 5=-41 8=-62
w:faye	6=27
w:fbi	3=62
w:fdsea	7=97
w:febuary	4=31
w:federalist	0=76
w:federation	0=-86 4=-25 5=-30 7=-28 8=-30
w:fee	1=-83 2=-25 3=-36 4=-41
w:feel	0=63
w:fees	7=44
w:feet	0=-44
w:fein	0=66
w:fell	0=-56 1=-35 2=-44 4=-28 5=-25 6=32 7=-45 8=-77
w:felony	8=57
w:female	6=-55
w:feminine	0=-34 1=28
w:feminist	0=44
w:feministes	0=38
w:femme	1=-93 2=-64 3=-77 5=45
w:femmes	0=-41 2=-25 3=-28 4=-38 5=-60 7=-49 8=-49
w:ferait	5=54
w:ferme	0=-41 2=-29 4=-70 5=-35 7=-25 8=90
w:ferris	5=43
w:ferry	0=-26 2=-54 4=-45 7=38
w:festival	0=-53 1=-43 2=-34 3=-32 4=-25 5=-36 6=-56 7=-49
w:fete	0=-65 1=-43 2=-53 3=-27 4=-43 5=-48 6=-42 7=-42 8=-39
w:fetish	0=-38 5=30
w:fever	0=-34 1=-32 2=27 3=29 4=43 6=-40 8=-25
w:fevrier	8=56
w:fgtb	7=54
w:fiance	0=-49 1=-47 3=-27 4=-31 5=-42 6=31
w:fiancee	0=-40 1=-28 2=-42 3=-47 4=-46 5=-28 7=-39
w:fianna	0=41
w:fibre	5=-29 7=-36
w:fiche	0=-31 1=62 2=-25 3=53 5=55
w:fichier	3=78 8=-44
w:fidele	1=-27 2=-43 3=-34 5=-42 6=-30
w:field	0=-50 1=-46 2=-33 3=-35 4=-79 5=-66 6=-58 7=-52 8=-48
w:fiere	3=-53 6=59
w:fierte	1=-54 2=-35 3=-30 4=-25 5=-33 6=-35 8=-32
w:fievre	4=27
w:fifty	6=87
w:fight	8=56
w:figure	0=40 1=27 2=59 4=-40 5=-38 7=-31 8=-58
w:fijais	8=61
w:file	0=-45 1=-49 2=54 3=76 4=-60 7=-27 8=-48
w:filiation	0=-41 1=-45 3=-48 4=-51 5=-38 6=-39 7=-47 8=-32
w:fille	0=-52 2=63 4=63 5=-53 7=-34 8=-39
w:filles	0=-26 1=-27 2=-30 4=-37 5=64 7=-32 8=-25
w:film	0=-51 1=-51 2=-82 3=-39 4=-48 5=-82 6=-66 7=-55 8=-71
w:filme	0=-46 1=-30 4=-43 5=-45 6=-59 7=-40
w:filmee	0=-59
w:films	5=83
w:fils	0=-50 1=-37 2=74 3=-55 4=26 5=-64 8=60
w:fin	0=32 5=52
w:finance	1=-26 2=-34 3=-41 6=-31 7=-59 8=-33
w:finds	1=29 8=42
w:fine	0=55 1=-57 2=-40 5=-44 6=-40 7=-65
w:fined	0=-31 1=-25 8=85
w:fingerprint	0=-49 1=-42 2=-71 4=-68 5=-57 6=-53 7=-44 8=-76
w:fingerprinted	3=40
w:fingerprinting	0=-39 3=39 4=-27 7=-27
w:fingerprints	0=-39 1=-37 2=-37 3=118 4=-26 5=-30 7=-51 8=-43
w:fingers	0=-37 1=-28 2=-30 4=35 8=-41
w:fire	4=27 6=57
w:fired	7=65
w:fireworks	4=36
w:firm	0=-85 2=-90 3=-77 4=-88 5=-80 6=-66 7=-104 8=-85
w:firms	0=38 1=-31 7=-26
w:firmware	0=-32 1=-36 2=-38 3=-44 4=-35 5=-39 6=-46 7=-42 8=-55
w:first	1=39 2=-55 3=-47 4=-47 5=-87 6=-31 8=-72
w:fish	2=-67 3=-31 8=-35
w:fit	2=-42 3=-38 4=55 5=-37 6=-41 7=-33 8=-37
w:fits	4=47
w:fitted	4=-30 6=-26 7=-40
w:fitter	0=-27 1=-25 3=-25 6=-46 7=-31
w:fitting	3=25
w:five	0=-33 5=-73 7=-41
w:fixed	0=-29 3=-25 4=-34 5=-30 7=41 8=-27
w:fixes	0=-42 1=-30 2=-30 3=-31 5=-47 6=-36 8=-25
w:flag	0=31
w:flags	6=-44 7=-54
w:flat	0=-37 2=-38 3=-29 4=-45 5=-42 8=-58
w:flatmate	0=51
w:fled	7=-47
w:fleury	8=38
w:flies	0=42
w:flight	2=41
w:flights	1=-36 2=-34 4=-33 5=-28 6=-31 8=-26
w:flirt	5=-51
w:floor	1=-35 3=34
w:fluent	0=-40 1=-41 2=-33 3=-26 4=-43 5=-34 6=-38 7=-29
w:fly	8=44
w:flyers	0=43
w:flying	4=32
w:fnaeg	2=49 3=-40 8=-42
w:fo	0=-80 1=-68 2=-81 3=-51 4=-65 5=-41 6=-73 7=98 8=-53
w:foi	0=-42 1=108 2=-35 6=-48 8=-39
w:fois	3=42 5=-28 8=-41
w:fold	6=-36
w:folding	1=-28 3=-49 6=-33
w:folk	6=-54
w:follow	1=48
w:follower	1=64
w:following	2=39
w:follows	1=27
w:fond	0=-37
w:fondateur	1=-41 3=-27
w:fonde	0=34 7=75
w:fonds	0=-40 3=-44 7=-36
w:food	0=-46 2=-26 4=-31 5=-60 6=-40 7=-62
w:foot	0=43
w:football	0=-45 3=30 4=-25
w:footballer	1=-28 3=-32 4=-28 5=-27
w:footballeur	6=66
w:footprint	8=-30
w:for	1=-79 2=-45 3=-52 4=-62 5=-78 6=-79 7=-50
w:force	0=-30 1=-62 2=-31 3=-29 4=-43 5=-31 6=-46 8=-28
w:ford	5=-53 8=-36
w:forecast	1=-54 6=-26 7=-41
w:foreman	6=32 7=61
w:forensic	1=-25 4=-29 5=-27
w:forfaitiste	1=-46
w:forged	8=46
w:forgery	8=47
w:form	0=-59 1=33 3=-26 4=-113 5=30 6=74 8=-53
w:formateur	3=-32
w:formation	0=-56 1=-47 2=-44 3=-46 4=-46 5=-61 6=-51 7=-51 8=-68
w:formatrice	0=-56 1=-57 2=-32 3=-49 4=-81 5=-26 6=-58 7=-44 8=-61
w:forme	0=-56 1=-33 2=61 4=-66 5=-65 7=-81
w:former	1=-37 2=-38 3=-26 5=29 6=-31 7=40
w:formulaire	1=30 6=34
w:fort	0=-43 4=-28 6=-38
w:forte	1=-26 3=-56 5=-32
w:forty	4=32 5=40
w:forum	6=54
w:forums	6=-25
w:fouilles	2=-32 3=-33 6=-33 7=-43 8=-35
w:found	0=-48 5=33 6=65 7=-32 8=80
w:founder	4=-42 8=-50
w:four	0=-67 1=-50 3=-47 4=55 5=-69 7=-86 8=-75
w:fournisseurs	0=-54 2=-29 3=-28 5=-66 6=-39 7=-52 8=-38
w:fourteen	8=40
w:foyer	0=-27 4=-50 5=-37 7=-42 8=-45
w:fracture	2=-35
w:fragile	1=-45 3=-30 4=-27 6=-28 8=-32
w:frame	4=58
w:frameworks	1=-36
w:franc	0=-47 1=90 4=-28 5=-42 6=-50 7=-36 8=-30
w:francaise	1=34 2=-25 5=-39 7=-30 8=-27
w:france	0=54 7=28 8=-29
w:franck	6=44
w:frappe	0=-47 1=-50 2=-26 4=-26 5=-31 6=-29 7=-43
w:fraud	0=-56 1=-73 2=-58 3=-34 4=-40 5=-38 6=-55 7=-58 8=83
w:fraude	0=-61 2=-36 3=-47 5=-28 6=-33
w:free	0=-65 1=-87 2=-64 3=-68 6=-62 7=-61 8=-58
w:freelance	7=46
w:freemason	1=34 4=-29 5=-36
w:freemasons	1=44 4=-26 7=-45
w:freethinker	1=51
w:frequent	5=41
w:frequente	1=57 5=-31
w:frequenter	5=34
w:frere	0=67 1=-36 2=89 3=-62 5=-38 6=-41 8=45
w:fresnes	8=58
w:freud	5=-44 6=-37
w:friday	1=-28 2=-49 4=-38
w:fridays	0=-31 1=-25 4=32 5=-34
w:fridge	4=60
w:friendly	0=-51 1=-53 2=-45 3=-41 4=-64 6=-49 7=34 8=-29
w:friends	0=47 1=54
w:froid	0=-27
w:from	0=-30 2=27 3=28 5=-99 8=83
w:front	1=-43 2=-38 4=-68 7=-37 8=-52
w:frontiere	8=35
w:fsu	0=-56 2=-27 5=-30 7=91
w:fui	0=62 5=-28 6=28
w:fuite	5=53
w:full	3=-37 5=-32 6=-28 8=-104
w:fully	4=75
w:fund	1=-44 4=-37 7=-26 8=-30
w:fundraiser	0=-48 1=-47 2=-32 3=-36 4=-38 5=-26 6=-29 8=-26
w:funds	7=-39
w:further	8=36
w:fusion	4=-36 7=48
w:fut	1=26 7=-30
w:gabarit	1=-28 2=-25 3=80 5=-37 6=-27 7=-35
w:gabarits	0=-28 1=-33 2=-34 3=-50 4=-40 7=-37
w:gael	0=74 7=-40
w:gagne	7=34 8=-28
w:gai	0=-61 1=-38 2=-42 3=-48 4=-40 5=-42 6=-36 7=-37 8=-66
w:gait	3=102 4=-28 8=-38
w:gaite	7=-31
w:galerie	0=-26 2=-26 3=-40 4=-30 5=-35
w:gall	4=52 6=-29
w:gallery	1=-32 4=-28
w:gallet	5=32
w:gametes	2=32
w:gamme	2=-43 3=-28 4=-43 7=-40
w:gandhi	1=63
w:gandrange	7=50
w:gang	8=-35
w:gants	3=30
w:gap	0=-29 1=-49 2=-29 4=-28 5=-27 6=-25 8=92
w:garagiste	6=58
w:garcon	6=28
w:garcons	0=-36 6=118
w:gard	0=75
w:garda	2=51
w:gardant	5=62
w:garde	0=34 1=-33 2=-48 5=-100 6=-71 7=-70 8=49
w:garden	7=-32
w:gardener	0=-37 1=46 4=-28 5=-33 6=-32 8=-47
w:gardien	1=-29 3=-40 4=-35 5=-51 6=-25 8=-42
w:gardienne	5=42
w:gardiens	6=30
w:gate	3=37
w:gather	1=29
w:gauche	0=29 1=-71 2=-40 5=-51 6=-56 7=-67 8=-55
w:gaulliste	0=61
w:gave	0=-28 2=38 3=28 4=32 5=-30
w:gay	0=-125 1=-126 2=-106 3=-113 4=-112 5=-145 6=136 7=-100 8=-124
w:gendarme	0=-45 1=-34 4=-40 8=-40
w:gendarmes	8=97
w:gender	0=-40 2=-35 5=-50 6=-28
w:gene	0=-105 1=-60 2=145 3=-102 4=-124 5=-54 6=-99 7=-92 8=-103
w:genealogie	1=-32
w:genealogiste	2=-45 8=-56
w:general	0=42 8=53
w:generation	1=-26 3=-30 4=-28 8=-36
w:generator	2=-42
w:genes	0=-41 1=-68 2=-55 3=-31 4=-61 5=-59 6=-34 7=-56 8=-55
w:genetic	0=-52 1=-35 2=37 3=-30 4=-50 5=-29 6=-39 7=-61 8=-45
w:genetically	2=69 4=-56
w:genetics	0=-27 5=-33 6=-31
w:genetique	0=-51 1=-42 2=144 3=-46 4=-54 5=-49 6=-47 7=-60 8=-84
w:genetiquement	2=38 4=-29
w:genetiques	2=-44
w:gengis	2=25
w:geniteur	2=27
w:gennevilliers	3=54
w:genome	0=-48 1=-37 2=60 4=-41 5=-35 6=-29 7=-41
w:genotype	2=46
w:genotyping	2=47
w:genou	4=89
w:genre	0=-42 1=-47 2=-36 3=-35 4=-38 5=-38 6=-31 8=-39
w:geometry	3=32
w:gerant	6=-37
w:gerante	1=-26 2=-35 3=-32 4=-42 5=-26 6=-34 7=-41 8=-31
w:gere	0=-46 1=-55 2=-52 3=-45 4=-67 5=-92 6=-75 7=-70 8=-68
w:gerer	8=54
w:german	2=-25 4=-25
w:gestes	0=-26 2=-34 3=-27 4=-26 8=-26
w:gestion	0=-39 1=-29 2=-58 3=-27 5=-29 8=-33
w:gestionnaire	1=-35 2=-29 3=-44 4=-42 5=-45 6=-37 7=-26 8=-35
w:get	8=33
w:gift	0=29
w:gifted	6=53
w:gigolo	5=70
w:gill	7=64
w:girlfriend	1=-44 2=-39 5=-66 6=60 7=-38 8=-56
w:girls	4=-31 6=30 8=-33
w:gite	0=-31 5=-33 6=-37
w:gitxsan	2=-27
w:give	3=32
w:given	3=60 7=-35 8=33
w:gives	1=44 2=34
w:gjb2	2=25
w:glandular	4=54
w:glasgow	0=-32 3=-37 5=-45 6=43
w:glass	1=29 4=-31
w:glaucome	2=26
w:glisse	5=67
w:glucksmann	0=52
w:gluten	4=65
w:gmb	0=-64 7=71
w:go	1=-53 4=60 5=-28 7=-43
w:god	1=111 2=-31 4=-38
w:goes	0=-42 2=-40 3=-36 4=67 5=51 6=-49 8=57
w:golf	0=-28 3=-27 4=-84 5=-33 6=-27 7=-68
w:gonfreville	7=28
w:good	0=-41 2=-62 5=-78 6=-63 8=-28
w:goods	1=-49 2=-33 3=-26 4=-40 8=-36
w:gossip	0=-49 6=49 8=68
w:got	1=-39 2=-29 4=-33 5=-27 6=-59 7=-49
w:gout	1=-39 2=-54 5=-37
w:government	0=45 6=-25
w:governor	4=-28 8=40
w:gp	0=-25 5=-35 7=-25 8=-35
w:grace	1=42 4=-41 6=-37 8=-43
w:graduate	0=-29 1=-73 2=-35 4=-43 5=-37 7=-45 8=-41
w:grand	0=-55 1=98 2=-32 3=-49 4=-42 5=-45 6=-42 7=-51 8=-25
w:grandchildren	6=54
w:grande	1=58 6=34
w:grandfather	2=42
w:granted	7=39
w:grants	6=-33
w:graphique	3=-35 4=-32 5=-32 8=-27
w:gras	1=-39 2=-26 3=-26 4=-48 5=-36 7=-31 8=58
w:great	1=-28 4=44
w:greek	8=68
w:green	0=33 1=-53 3=-47 4=-41 5=-53 6=-58 7=-67 8=-45
w:greffe	5=-25
w:greffiere	4=-25 5=-26 7=-25 8=-43
w:grenoble	0=-36
w:greve	0=-41 1=-33 2=-29 3=-40 4=-41 5=-50 6=-41 7=26
w:greves	7=34
w:grew	7=-34 8=-40
w:grin	5=39 8=-25
w:grindr	5=-39 6=49
w:grip	2=-54
w:grossesse	4=46
w:grossiste	4=-43
w:ground	8=43
w:grounds	1=49 3=26
w:group	1=-35 2=-51 4=-47 6=-40 8=-41
w:groupe	4=54 7=-43 8=-54
w:growing	6=28 8=33
w:guard	1=-44 2=-38 4=-42 5=-62 6=-58 7=-40 8=-41
w:guards	7=-30
w:gueret	5=-29
w:guerre	1=45
w:guess	0=56
w:guests	7=-26
w:guide	0=-72 1=-66 2=-59 3=-76 4=-66 5=-75 6=-81 7=-79 8=-53
w:guild	0=-53 1=-47 3=-35 4=-32 5=-31 6=-25 7=-41 8=-36
w:guilty	0=-30 1=-28 2=-25 4=-34 5=-29 6=-43 8=70
w:gurdjieff	1=36
w:guy	2=26 5=-29 6=-27
w:gym	3=38
w:h	0=-42 4=62 8=53
w:haas	5=31
w:habilitations	0=-47 1=-29 3=-25 4=-38 5=-27 6=-34 8=-32
w:habit	0=45 5=36
w:had	2=25 4=61 5=47 6=32 7=-67
w:haddad	3=26
w:haemochromatosis	2=44
w:haemophilia	4=-58
w:hair	3=-25 4=-28 5=-25 6=-36 7=-39
w:hale	7=36
w:half	0=-38 2=39 4=-45
w:hall	6=52
w:hamas	0=36
w:hamlet	0=-48
w:hand	0=-77 1=-58 2=-62 3=50 4=-77 5=-58 6=-33 7=-65 8=-58
w:handball	0=-53 1=-45 2=-43 3=-51 4=-55 5=-31 8=-38
w:handed	6=-34 7=-42
w:handicap	0=-32 1=-29 2=-33 3=-42 4=-53 5=-28 6=-26
w:handicape	4=75
w:handing	0=49
w:handle	1=34
w:handler	2=-34 3=-31 4=-74
w:handles	0=-25 2=-30 5=-29 6=-27
w:handling	0=-28 3=-38 8=-25
w:handprint	3=59
w:hands	0=-25 5=-30 6=-26 8=-39
w:handshake	1=-26 6=-26
w:handwriting	4=-25
w:haplogroup	2=32
w:haplotype	2=49
w:harassment	0=-33
w:harcelement	5=-43
w:hard	0=40 1=-36 4=52 6=-29
w:hardware	3=-33 6=-28
w:harmony	1=46
w:has	1=-58 2=30 3=-34 4=32 5=32 6=-131
w:hashing	3=-27 8=-31
w:haul	0=-26 1=-34 2=-37 4=-29 6=-29
w:haut	2=-26 4=-37 6=-27 8=-27
w:haute	4=-30
w:have	2=43 3=-66 6=-73 7=-76
w:haven	4=-30 5=27
w:having	1=32 5=43
w:hay	0=-31 1=-40 4=29 5=-42 6=-45 8=-45
w:he	0=-43 3=-44 7=-46 8=-60
w:head	0=-58 1=-48 2=-30 3=-35 4=-39 5=44 6=-44 7=-36
w:headquarters	7=-27
w:health	0=-49 1=-32 3=-44 5=-74 7=-34 8=-64
w:healthy	1=-33 2=-48 5=-27 8=-27
w:hearing	0=-41 2=-61 3=-29 5=-38 6=-53 7=-35 8=-64
w:heart	0=-57 1=-51 3=-37 5=-48 6=-48 7=-46 8=-41
w:heating	6=-28
w:heir	8=-31
w:heirs	8=-27
w:held	2=49
w:hello	3=-30
w:helmet	3=31
w:helped	0=-25 1=-28 2=-33 8=-28
w:helpline	5=-30
w:helps	4=51
w:hemochromatose	1=-25 2=36
w:hemophiles	2=39 4=-36
w:hemophilie	2=42 4=-44
w:hence	2=31
w:her	0=-37 3=35 4=-59 7=-38 8=-91
w:here	1=42
w:hereditaire	2=81 4=-50
w:hereditary	1=-38 3=-40 4=-71 5=-56 6=-51 7=-50 8=-49
w:heredite	2=60
w:heritage	0=-41 1=-60 2=-33 3=-36 4=-50 5=-35 6=-41 7=-49 8=-44
w:herite	4=-74 6=-25
w:heritier	6=-27 8=-26
w:hernie	4=55 8=-26
w:hero	6=-84 7=-31 8=-26
w:heroine	6=-32
w:hers	0=-39 1=-38 4=-42 5=-31 6=-45 7=-30 8=-46
w:herself	0=25 1=60 4=42 5=25 6=52 7=-36
w:hetero	0=-27 1=-33 2=-25 5=-25 6=47
w:heterosexual	6=79
w:heterosexuel	5=-31 6=82
w:heterozygote	2=86 4=-51
w:heure	0=27 4=-40
w:heures	0=25 3=-31 4=26
w:heureuse	1=34
w:hid	6=61
w:high	1=45
w:hill	1=-29 5=-28
w:him	0=-38 2=-28 4=-39 5=-30 6=-27
w:himself	1=74 2=-27 4=-33 5=-25 7=-31
w:hindu	1=43 4=-25
w:hinted	5=28 6=53
w:hints	6=40
w:hip	3=-30 4=48 8=-42
w:hired	0=-42 3=-30
w:hiring	0=-28 1=-31 4=-27 7=-25
w:his	3=40 4=-50 5=58 7=-55 8=-67
w:histoire	1=-41 2=-58 4=-30 6=-50 7=-52
w:historian	0=-27 5=-26 7=-29
w:history	0=-52 1=-38 4=45 5=-28 6=-38 8=-38
w:hiv	1=-41 2=-31 3=-26 4=52 5=-27 8=-51
w:hla	0=-38 2=134 3=-50 4=-40 6=-29 8=-45
w:hmp	8=-33
w:hmrc	8=53
w:hobby	1=-33 2=39 8=-26
w:hodgkin	4=30
w:hold	1=65 6=-28
w:holds	0=-29 1=40 2=47 8=-49
w:home	1=-68 3=-77 5=-61 6=-31 7=-60 8=-54
w:homeless	0=56
w:homeopathy	1=51
w:homme	0=-60 2=-67 3=-46 4=-54 5=-35 7=-42 8=-55
w:hommes	0=-29 1=-35 3=-28 4=-30 5=32 7=48 8=-40
w:homo	0=-31 2=-45 5=-44 6=86 7=-42 8=-39
w:homogeneous	2=-31 3=-26 4=-26 6=-51 7=-35 8=-26
w:homologation	0=-40 1=-27 2=-55 4=-26 5=-40 6=-69 7=-44 8=-39
w:homophobie	0=-25 6=-25
w:homosexual	1=-29 6=57
w:homosexualite	2=-50 6=78
w:homosexuality	7=-25
w:homosexuel	0=-29 4=-30 6=111 8=-34
w:homosexuelle	6=36
w:homozygote	2=80 6=-38
w:homozygous	2=77 4=-46
w:honest	0=-29 4=-30 5=-37
w:hong	3=43
w:honnetete	0=47
w:hopital	0=-32 2=-40 3=-34 4=-29 5=-52 7=-41 8=-39
w:hopitaux	2=-28
w:horaires	4=-26
w:horizons	0=37
w:horlogerie	0=-41
w:hormones	4=66
w:horror	2=-49
w:hors	6=51 8=48
w:horse	0=-33 8=-25
w:hospice	2=-33 4=-28 6=-29 7=-30
w:hospital	0=-48 1=38 3=-29 5=-33 8=-35
w:hospitalise	4=66 6=-42
w:hospitals	1=-27 2=-25 4=-31 7=-26 8=-32
w:host	8=-31
w:hostile	0=54
w:hotel	0=-56 1=-66 2=-43 3=-64 4=-55 5=-52 6=-65 7=-43 8=-33
w:hotelier	1=26
w:hotellerie	0=-26 1=-41 4=-38 5=-30 8=-34
w:hotes	6=55
w:hotesse	1=-31
w:hours	0=-26 1=-26 2=-28 3=-37 4=-39 5=-40 6=-41 8=29
w:house	0=-46 1=-64 2=-44 4=-42 6=47 7=-71 8=-47
w:household	0=28 7=-28
w:housing	1=-30 5=-33 6=-27 7=-32
w:hove	6=50
w:how	2=-64 3=-39 5=-55 6=-49 7=-49 8=-28
w:hr	0=-53 1=-55 2=-44 3=-49 4=-47 6=-67 7=27 8=-59
w:hub	7=44
w:hugo	6=27
w:hui	1=35
w:huile	0=-44 1=-31 2=-37 3=-28 4=-31 5=-58 6=-28 7=-28 8=-51
w:huissier	0=-38 1=-41 7=-32
w:huit	0=-32 1=-25 5=-47 6=-29 7=42 8=90
w:hull	7=-40
w:humain	1=76
w:humaine	0=-27 1=-29 3=-27 4=-32 6=-39 8=-26
w:humanisme	1=30
w:humanist	0=-38 2=-44 3=-36 4=-38 5=-40 6=-37 7=-53 8=-56
w:humaniste	1=46 6=-36
w:humanists	1=54
w:humanite	0=47 1=35
w:humanities	1=-40 4=-28
w:hume	0=-26 1=-26 5=-39
w:hunt	8=54
w:hunters	1=-28
w:huntington	1=-29 2=79 3=-29 4=-56 5=-32
w:hurling	0=35
w:husband	0=-43 2=-59 3=-39 4=-98 7=-82 8=-44
w:hypersensible	4=31
w:hysterectomy	4=36
w:i	2=-31 5=-40
w:ibew	7=94
w:ice	0=-30
w:id	3=38
w:idea	0=-53 1=-57 2=-34 3=-50 4=-27 5=-48 6=-61 7=-50 8=-31
w:ideal	0=-27 1=-37 5=-46
w:idealist	6=-25 8=-31
w:idealiste	1=-30
w:idees	0=89 1=-32 6=-28
w:identification	1=-25 2=-46 4=-32 5=-44 6=-43 8=-25
w:identifie	3=74
w:identified	2=-60 3=32 6=36 8=-27
w:identifiee	2=74
w:identifier	3=29
w:identifies	3=30
w:identify	3=55
w:identite	1=-33 2=-33 3=41 6=-33
w:identity	3=-54 5=-32 7=-37 8=-26
w:iec	8=-25
w:iel	1=-31 2=-31 4=33 5=-105 6=46 7=68 8=-34
w:if	5=49 8=50
w:ifremer	3=-25
w:ig	7=58
w:ii	2=71
w:il	2=-29 3=-59 7=-65
w:illnesses	4=52
w:illustratrice	6=62
w:ils	0=-30 1=42 4=-27 5=97
w:image	3=44 4=-30
w:immediate	8=48
w:immeuble	6=-28 7=-28
w:immigrants	0=36
w:immigration	0=50
w:immobilier	0=-41 1=-40 4=-40 5=-33 6=-28 7=-30 8=-28
w:immobiliere	1=-28 3=-34 4=-28 5=-25
w:immoral	1=49
w:immunocompromised	4=53
w:implant	4=59 8=-28
w:impossible	3=28
w:imprimeur	7=-68
w:in	1=-64 2=-81 3=-86 6=-34 7=-50 8=-30
w:inapte	4=46
w:incarcere	8=58
w:included	2=38 4=37
w:inclusion	0=-37 6=47
w:inconnue	2=27
w:incroyance	1=30
w:independance	0=68
w:independant	0=-66 4=-31
w:independence	0=74 4=-25
w:independent	4=-33
w:index	0=-31 1=-25 2=-62 3=71 4=-40 5=-40 6=-44 7=-43 8=-40
w:industrial	4=-25 5=-40 7=-33
w:industry	2=-41 5=-30
w:infidele	1=-29 5=63
w:infidelite	3=-32
w:infidelity	5=-45
w:infirmary	0=-39
w:infirmier	1=-38 2=-32 4=-34 5=-29 6=38 8=-33
w:infirmiere	1=-29 2=-54 3=-44 5=-33 6=-46 7=-42 8=-52
w:info	0=-35
w:informed	0=-26 1=-34 2=-30 6=-37 8=-63
w:ingenieur	0=-38 1=-42 2=-30 3=-42 4=-44 5=-33 8=-58
w:ingenieure	1=-46 2=-35 4=-40 7=-46 8=-36
w:ingenieurs	1=-42
w:inheritance	0=-33 2=-60 3=-32 5=-35 6=-33 7=-33
w:inherited	0=-46 1=-46 2=38 3=-35 4=-79 5=-45 6=-41 7=-66 8=-46
w:initiated	1=35
w:initiative	7=-55
w:initie	0=-50 3=-27 5=-29 6=-26 8=-39
w:injury	0=-27 2=46
w:inmate	8=53
w:inmates	0=-36 1=-41 7=-28 8=25
w:innovation	2=-35
w:inrae	2=-25
w:inscription	3=51
w:inscrit	3=37
w:insertion	8=57
w:insider	8=38
w:insists	8=33
w:insomniaque	4=62
w:insoumise	0=-41 1=-32
w:inspecteur	1=-34 2=-35 3=-26 4=-33 5=-32 6=-36 8=-48
w:installe	5=-35 8=-30
w:installer	3=-53
w:institut	4=-26 7=-29 8=-25
w:institute	0=-66
w:institution	6=-28 8=84
w:instructor	0=-37 1=-28 2=-42 3=-29 4=-56 5=-26 6=-26 7=-39 8=-45
w:insulin	4=56
w:insulino	4=50
w:insurance	0=-60 1=-44 2=-45 3=-34 4=-48 5=-55 6=-45 7=-33 8=-47
w:insurer	2=44 4=-68
w:interdiction	8=81
w:interdisent	1=55
w:interdit	2=28 8=81
w:interesse	3=66 8=-31
w:interest	4=-39 5=75 6=-32
w:interested	5=55 6=43 8=-37
w:interet	6=33 8=71
w:interets	5=40
w:interim	3=34
w:interimaires	7=-28
w:intern	0=-41 1=-47 2=-31 3=-66 4=-47 5=36 7=-35 8=-59
w:international	7=48
w:interne	2=-30 6=-33
w:interpreter	0=-32 1=-30 5=-52 8=-62
w:interruption	4=30
w:interview	0=-47 1=-51 2=-34 4=58 5=-41 7=-39 8=-93
w:interviewed	0=-32 1=53 8=34
w:interviewer	0=86
w:intimate	0=-33 1=-37 2=-34 3=-38 4=-51 5=72 6=-36 7=-27 8=-32
w:intime	5=77 8=-38
w:intimes	4=-41 5=43
w:intimite	5=-37
w:into	0=-66 1=-67 2=-72 3=-51 4=-50 6=26 8=-46
w:intolerante	4=55
w:introduced	1=-39
w:invalidite	0=-28 2=-25 4=-29
w:inventaire	3=-41
w:inventaires	0=-30 1=-26 7=-27 8=-33
w:inversion	2=50
w:investigated	8=55
w:investigation	1=-27 6=-26 8=70
w:investigator	5=-30 6=-25 8=-51
w:investissement	7=-34
w:investment	0=-47 1=-34 2=-32 8=-37
w:ireland	1=-26 3=-32 6=-26
w:iris	0=-122 1=-108 2=-86 3=74 4=-103 5=-93 6=-104 7=-96 8=-126
w:irises	3=62
w:iroise	4=-37
w:irrelevant	1=37
w:is	1=38 2=-45 3=-51 4=76 5=-33 7=-100
w:island	0=-26
w:isn	0=-39 4=-28 5=46 6=30 7=40
w:iso	0=-31 3=-54 4=-31 7=-31 8=-42
w:israel	0=58
w:issue	2=25
w:issued	1=-27
w:it	0=36 2=-42 3=-35 6=-30 7=-76 8=-34
w:italien	3=-29 4=-26 5=-26 6=-54
w:italy	8=56
w:ito	1=33 3=70
w:its	0=-48 2=-47 7=62 8=-32
w:ivory	2=-33
w:ivry	0=51
w:iwgb	7=63
w:j	1=-54 3=-73 8=27
w:jab	4=47
w:jack	0=-26 3=-27 6=-40 7=-51
w:jail	0=-32 1=-50 2=-37 5=-32 6=-34 8=-62
w:jailed	8=91
w:jamais	0=69 2=-68 3=-29 4=36 5=-35 6=62 8=38
w:jambe	4=33
w:january	4=33 8=-25
w:janvier	0=30 1=-30 2=-47 4=-46 5=-31 7=-37 8=-40
w:jardin	1=37 4=-40
w:jargon	4=-52 5=-36 7=-38
w:jaune	4=28
w:jazz	5=-44
w:je	5=43 7=-45 8=-55
w:jeans	0=-36 1=-29 3=-42 4=-27 5=-48 6=-73 7=-30
w:jerome	6=29
w:jesuits	1=27
w:jeu	2=-45 8=-49
w:jeudi	4=50
w:jeunes	0=69
w:jeunesse	0=49
w:jewish	0=-37 1=-44 4=-50 6=-25 7=-28 8=-26
w:jill	0=59
w:job	0=-42 1=-41 2=-34 3=-34 4=30 5=-66 6=-31 7=-26
w:john	1=44 3=-27 4=-44 6=-54 8=-25
w:join	1=32 6=-29 7=76
w:joined	6=-41 7=117
w:joiner	0=-47 1=-39 2=-33 3=-62 4=-40 5=-65 6=-33 7=-70 8=-34
w:joint	1=-25 2=41 3=55 4=-28 5=-56 7=-38
w:jointe	2=32
w:joke	1=71
w:joked	1=59
w:jokes	0=32 2=-33 3=-34 4=-43 5=26 6=-61 7=-67 8=-35
w:joseph	1=39
w:joue	0=-55 1=-25 2=-26 4=-41 5=-62 6=-68 8=-31
w:jour	0=-36 2=-26 3=41 4=39 5=32 6=-26 8=-40
w:journal	0=36 2=-25 4=-33 5=-28 6=-28 7=-39
w:journaliste	1=-38 2=-40 3=-37 4=-48 5=-50 6=-47 7=-55 8=-35
w:journalists	7=31
w:journeyman	7=49
w:jours	4=45
w:judge	0=-46 2=-46 3=-29 4=-32 6=-30 8=-60
w:judges	2=-57
w:judging	7=44
w:judgment	8=31
w:judiciaire	0=-51 1=-72 2=-47 3=-57 4=-54 5=-86 6=-50 7=-66
w:judiciaires	8=72
w:juge	0=-65 1=-73 2=-47 3=-42 4=-48 5=-55 6=-43 7=-47 8=47
w:jugee	5=-30 8=118
w:jugement	0=-47 1=-31 2=-43 4=-31 5=-47 6=-26 7=-31 8=-58
w:juin	3=-30 4=73 5=-27 6=-37
w:juive	1=-28 2=-37
w:july	6=31
w:jumeau	2=41
w:jumeaux	5=-27
w:jumped	8=52
w:june	2=-29 3=40 4=50 8=33
w:junior	2=-28 5=-25
w:juniors	5=46
w:juriste	0=-34 1=-50 2=-55 3=-82 4=-81 5=-47 6=-66 7=-49 8=-49
w:juror	0=-42 1=-25 3=-26 4=-30 5=-32 6=-29 7=-56 8=-29
w:jury	2=-35 3=-59 4=-72 5=-45 6=-37 7=-54 8=-45
w:jusqu	2=-25 3=-49 4=57 7=56 8=44
w:just	0=-28
w:justice	4=-28 7=-26
w:juvenile	0=-35 1=-35
w:kaci	8=56
w:karen	6=25
w:karim	6=46
w:karma	1=33
w:karyotype	0=-38 1=-30 2=88 4=-39 5=-31
w:keep	0=-28 1=-28 2=-46 3=-45 4=40 5=-33 6=-42
w:keeps	0=45 6=-48 7=-25
w:kept	0=-56 1=-62 3=55 4=-59 5=-31 6=-45 7=-46 8=-42
w:kerala	0=34
w:kessler	4=46
w:key	3=41
w:keystroke	3=71
w:khan	2=30
w:kidney	4=45 6=-25
w:kids	1=61 5=38 6=-27 7=-40
w:kind	0=-28 3=-28
w:king	1=-28
w:kingston	0=34
w:kink	5=65
w:kit	2=63
w:kitchen	1=-29 2=-28
w:kits	0=-30 1=-37 2=-25 3=-42 4=-50 5=-38
w:klinefelter	2=69 4=-35
w:knees	4=55
w:knew	3=25
w:know	0=-56 1=-36 2=48 3=-25 5=40 6=-25
w:known	0=54 2=42 3=-30 5=25 6=-38 8=51
w:knows	0=-53 1=-32 6=43 7=-34 8=-53
w:kong	3=51
w:krishnamurti	1=42
w:kuala	3=-28
w:kyoto	1=-37
w:l	4=-31 5=-48 6=-33 8=-69
w:la	2=-26 4=-60 6=-29 7=27
w:lab	0=-26 1=25 2=68 4=-34 5=-35 7=-53 8=-43
w:label	1=-34 3=-33 6=-26 8=-40
w:laboratoire	0=-44 1=-33 3=-29 4=-32 5=-42 6=-47 8=-45
w:labour	0=46 1=-56 2=-45 3=-45 4=-57 5=-52 6=-58 7=-53 8=-59
w:lacan	1=75
w:lactase	2=27
w:lactose	0=-25 2=58
w:ladders	4=97 5=-29
w:lads	7=29
w:lady	5=-34
w:lagos	1=36
w:laine	0=-25 1=39
w:laique	1=57 3=-33
w:laisse	3=-49 6=-30 7=-30
w:lance	1=-26
w:landes	0=26
w:lang	3=36
w:languages	0=32 2=-35 4=-27 5=-29
w:langue	0=-41 4=-27 8=-28
w:lapsed	1=48 3=-38 7=67
w:laptop	0=-36 1=-40 2=-27 3=-25 4=-51 5=29 6=-33 8=-36
w:laptops	5=-45 7=-34
w:larkin	8=41
w:las	7=38
w:last	0=63 2=-29 4=101 5=-71 6=55 7=-69
w:late	5=31
w:later	3=42 6=52
w:latex	3=-33 4=96
w:laughs	0=-37 2=-29 4=-45 5=-40 6=-28 8=-58
w:launch	8=-39
w:launched	2=-26
w:laundring	8=46
w:laundry	1=51
w:lave	0=-41 2=-45 3=-34 4=-45 5=-40 8=53
w:law	0=-38 1=-79 2=-62 3=-38 4=-30 5=-109 6=-86 7=-38
w:lawyer	1=-39 2=-44 3=-46 4=-38 5=-61 6=-40
w:lay	1=-41 5=44 7=67
w:layout	0=-55 1=-37 3=-28 4=-41 5=-34 6=-30 7=-26
w:le	3=34 4=-25 6=-30 7=-37 8=-28
w:lead	0=-46 2=-41 4=-51 5=-35 6=-38 7=-29
w:leader	0=-58 2=-51 3=-27 4=-26 5=-42 8=-25
w:leadership	0=-28 1=-37
w:leads	0=-41 1=40 3=-29 6=-48 7=35
w:leaflets	0=36
w:league	1=-30 3=-25 6=-25
w:leaked	5=60
w:lean	1=-31 7=-28
w:learn	1=33
w:learned	4=-47 5=-46
w:learning	7=54
w:learnt	2=50
w:leather	0=-36 1=51 3=-32 4=-46 5=66 7=-30 8=-26
w:leave	0=32 2=27 3=-40 5=-37 6=-45 8=-81
w:leaving	0=27 1=26 4=-25
w:lecteur	0=63 3=80
w:lecteurs	0=-25 7=-25
w:lecture	0=-49 1=-55 2=-42 4=-38 5=-33 6=-50 7=-54 8=-36
w:lecturer	3=-53 4=-28 7=-37
w:lectures	3=-37 5=-27
w:led	0=-71 2=-45 3=-42 4=-68 6=-58 8=-40
w:leeds	0=-83 1=-45 2=-39 3=-47 5=-45 6=-32 8=-25
w:left	2=-95 4=-61 6=35
w:leg	4=38
w:legerement	4=49
w:legislatives	0=59
w:leicester	2=-29 7=-39
w:leiden	2=38 6=-29
w:lenine	0=70
w:lentement	4=50
w:lequel	8=30
w:leroy	7=42
w:les	0=-48 1=-52 2=-72 3=-52 4=-36 7=-39 8=-95
w:lesbian	0=-26 3=-30 4=-30 5=-52 6=153 7=-32
w:lesbienne	0=-32 1=-34 3=-26 4=-29 5=-54 6=122 7=-27 8=-29
w:lesbos	1=-39 6=-28 7=-25
w:let	8=55
w:lets	3=27
w:letter	1=-47 2=36 3=38 5=41 6=-37 8=65
w:letters	1=-43 2=-29 3=-32 8=-33
w:lettre	0=-41 1=35 2=-38 3=-56 4=-28 6=-37 7=-39
w:lettres	5=-46 8=-36
w:leucemie	4=36
w:leukaemia	4=30
w:leur	0=49 5=25 7=-29
w:leurs	4=-31
w:level	0=-27 6=-35
w:lever	4=26
w:levres	0=-34 6=-29 8=-28
w:levures	6=-28 7=-27 8=-34
w:lfi	0=-31 4=-25
w:lgbt	0=-105 1=-70 2=-76 3=-70 4=-80 5=-85 7=-99 8=-80
w:lgbtq	6=60
w:liaison	0=-53 1=-63 2=-48 3=-64 4=-43 6=-78 7=-80 8=-49
w:liaisons	0=-28 4=-31 5=-54 8=-31
w:liberal	0=36 1=-44 3=-37 4=-43 5=-34 6=-25 7=-25 8=-35
w:libere	4=33 8=64
w:libertaire	0=32
w:liberte	2=-32 7=-41
w:libertin	4=-32 5=51 6=-29 8=-29
w:libertinage	5=-50
w:libido	5=57
w:librarian	8=-85
w:library	0=-30 1=-65 2=-35 4=-36 5=-73 6=-63 7=28 8=-47
w:libre	0=-56 1=82 2=-34 3=-63 4=-48 5=27 6=-46 7=-62 8=-28
w:librement	4=34 5=40
w:libres	1=32 3=-36 4=-42 5=-27
w:licence	0=-61 1=-52 2=-63 5=-79 6=-55 7=-77 8=31
w:licencie	7=67
w:licenciee	5=53
w:licenciement	4=54
w:licensing	1=-28 3=-59 5=-46 7=-38 8=-43
w:lie	0=36
w:lieu	0=-28 4=-34 6=-39
w:life	1=76 2=-46 3=-55 4=41 7=-69
w:lifelong	0=27 1=41
w:lift	4=45
w:lifting	3=-31
w:ligaments	4=64
w:light	1=-25 6=-26
w:lighting	0=-44 1=-50 2=-41 3=-31 4=-49 5=-48 6=-37 7=-48 8=-70
w:ligne	0=-41 2=-30 4=-56 5=-35 7=39
w:ligue	4=-33 8=-25
w:like	0=-41 6=49 7=66 8=33
w:likes	1=51 4=-37 6=31
w:lille	0=28 2=-40 3=-29 4=-32 5=-45 7=-45 8=-50
w:limousine	2=-34
w:line	0=-55 1=-43 2=-80 3=-62 6=-56 7=-31 8=-77
w:lines	5=37
w:lingerie	0=-50 1=-42 2=-63 3=-51 4=-59 5=-54 6=-49 7=-53 8=-71
w:link	0=-33
w:lire	7=45
w:lisbonne	5=34
w:list	0=51 6=-33 7=30 8=-46
w:liste	0=27 1=-53 2=-39 3=-46 4=-25 5=-50 6=-39 7=82 8=-39
w:listed	2=27
w:lists	0=-27 1=-34 8=45
w:lit	0=-27 2=-26 4=-25 7=-37 8=-43
w:literacy	3=-29 7=-30
w:literature	6=-26
w:literie	2=-34 3=-32 4=-35 7=-32
w:lithium	4=70
w:lits	0=-33 4=-32
w:litterature	5=-27
w:little	4=41 5=-27
w:live	0=-35 1=-29 3=29 5=44 7=-33 8=-36
w:liveness	5=-27
w:lives	1=57 3=-29 5=91 6=75 7=-34 8=-45
w:living	0=-33 4=-30 5=-29 8=-42
w:livraison	1=-36
w:livre	0=-35 1=-26 2=31 3=-91 4=-50 5=-44 7=-46
w:ll	0=-35 1=-26 3=-29 4=-29 5=-35 6=-51 7=-30 8=-27
w:loan	0=-33 1=-32 2=-26 3=-46 4=-30 5=-30 6=-41 7=-33 8=-32
w:lobbyist	7=-25
w:local	4=-36 6=-47 7=62
w:locale	1=38 3=-29 4=-29 5=-31 7=-83
w:locaux	5=28
w:lock	0=-26 2=-38 3=-57 8=-32
w:locked	8=53
w:lockheed	1=35
w:lodge	0=-57 1=125 2=-46 3=-36 4=-40 5=-41 6=-35 7=-59 8=-29
w:loge	0=-113 1=78 2=-44 3=-38 4=-56 5=-106 6=-72 7=-47 8=-60
w:logement	0=54
w:loges	2=-25 7=-34
w:logged	3=34
w:logiciel	0=-28 1=-35 2=-37 3=51 7=-51
w:logistics	3=-39 8=-52
w:logistique	0=-28 3=-28 5=-47 6=-25 7=-36
w:logs	3=55
w:loi	4=-37 8=43
w:loire	1=-25 5=-26 7=-32 8=-27
w:london	0=35 5=-26 7=-37
w:long	0=-43 1=-53 2=-52 3=-44 4=90 5=-47 6=-52 7=-30 8=-44
w:longer	1=28 3=26
w:longue	0=31 4=37
w:longues	6=-29
w:look	0=-47 1=-29 2=-32 3=-32 4=-25 5=-32 7=-33
w:looked	1=-26
w:lords	0=-29 2=-26 6=-25
w:lors	2=25 3=30 5=33 7=73
w:lost	0=40 1=33 2=-39 4=93 6=48 7=-32 8=-57
w:lot	7=32
w:louis	0=44
w:lourdes	2=-41
w:love	0=-34 4=-39 5=-71 6=32 8=-34
w:lover	0=-27 1=-30 3=-26 4=-33 5=87 6=-25 8=-34
w:lovers	0=-27 1=-26 5=31 6=-26 8=-28
w:loves	0=-48 4=-54 5=-42 6=-37 7=-25
w:low	3=-27 4=-25 8=52
w:lowe	2=-25 3=-25
w:loyal	7=59
w:lr	0=103 5=-33 7=-45
w:ltd	4=-36 8=-26
w:lucie	6=77
w:lucrece	1=35
w:lui	2=38 5=31 6=60 7=-51
w:lumiere	5=31
w:lunch	4=40
w:lupus	4=46
w:luron	1=-25 3=-32 4=-44 8=-29
w:lussac	6=-28
w:lutenist	1=-32
w:lutte	0=-36 1=-37 2=-36 4=-29 7=-48 8=-61
w:luynes	8=31
w:lycee	0=-35 1=-63 2=-35 4=-48 5=-56 6=-66 7=-57 8=-44
w:lyle	5=53
w:lymphoma	4=31
w:lymphome	4=35
w:lynch	2=113 4=-35
w:lyon	1=-70 2=-42 3=-50 4=-28 5=-33 7=-58
w:m	1=48 2=-47 4=-75 6=-29
w:ma	1=63 2=-44 4=-58 5=-48 6=-42 7=44 8=-65
w:machine	0=-39 1=-39 2=-39 3=29 4=42 7=-26 8=-40
w:machines	1=-29 2=-31 3=-55 4=-40 5=-33 7=-29 8=-42
w:macon	0=-57 2=-38 3=-49 4=-39 5=-57 6=-37 7=-49 8=-49
w:maconnerie	1=56 5=-31 8=-36
w:maconnique	4=-26
w:macron	0=72
w:made	1=27 3=33 7=-75 8=-67
w:maga	0=47
w:magasin	7=42
w:magasins	0=-33 5=-30
w:magazine	4=-32 6=-44 7=-53 8=-32
w:magistrate	0=-34 2=-38 5=-25 6=-35 7=-48 8=-45
w:magistrates	8=73
w:mai	0=-42 4=27 6=-35 8=71
w:mail	1=-44 2=-55 3=-27 5=47 6=-34 7=-25
w:main	0=-64 2=-95 3=87 4=-32 5=-72 6=-54 7=-69 8=-65
w:maine	0=-44 5=-30
w:mains	0=-37 1=-59 2=-35 3=-55 4=-41 5=-60 7=-28 8=-37
w:maintains	7=-33 8=25
w:maire	0=82 1=-37 7=-26
w:mairie	0=-43 2=-26 4=-37 5=-27 6=-30 7=-25 8=-35
w:mais	0=40 2=-36 3=-46 4=-46 5=-58 6=38 7=-35
w:maison	0=-43 1=-44 2=-43 3=-57 4=-62 5=-48 7=-50
w:maitre	0=-58 1=-48 2=-62 3=-47 4=-39 5=-51 6=-51 7=-39 8=-41
w:maitresse	0=-42 1=-57 2=-42 3=-37 4=-46 5=-61 6=-36 7=-58 8=-43
w:majeure	5=65
w:major	0=-39 2=-37 3=-33 5=-25 7=-35
w:majorite	0=34
w:maker	0=-32 1=-46 2=-28 3=-38 4=-46 5=-56 7=-50 8=-31
w:makes	5=46
w:malade	4=30 5=-48 8=-29
w:malades	2=-66 7=-43
w:maladie	1=-26 2=54 3=-34 4=36 6=-31 7=-25 8=-27
w:maladies	2=-53 3=-26 4=-65 6=-33
w:male	0=-51 1=-37 3=-71 8=-43
w:malentendant	4=80
w:malo	0=44
w:malta	2=-29
w:malthusiennes	1=43
w:malveillant	6=49
w:man	2=-51 4=-34 6=94 7=88
w:managed	4=-56 5=-40 6=-32 7=-29 8=-45
w:management	0=-63 1=-34 2=-51 3=-41 4=-33 5=-48 6=-32 7=-44
w:manager	0=-44 1=-109 2=-77 3=-102 4=-60 5=-71 6=-114 7=-74 8=-117
w:managers	4=-29
w:managing	7=-26
w:manchester	0=-26 3=-33
w:mandat	3=-37 7=92 8=-27
w:mandats	7=85
w:mange	1=48
w:manif	0=80
w:manifestation	0=-45 1=-50 2=-38 3=-25 4=-38 5=-46 6=-27 7=-45
w:manifestations	0=-29
w:manifeste	0=55 4=-47
w:manifestes	1=41
w:mannequin	0=-25 3=-38 5=-29 8=-38
w:manner	1=44 7=-25
w:manque	0=38 1=-31 6=32
w:manslaughter	8=66
w:manutention	4=32
w:maoa	2=32
w:maoiste	0=48
w:maquettiste	4=-35
w:marais	2=-25 3=-37 4=-46 5=-29 6=-27 8=-26
w:marathon	4=39 6=-25 8=-31
w:marathons	4=72
w:marc	1=-39 6=31
w:march	3=43 4=53 5=30 6=-34
w:marche	0=-112 1=-70 2=-41 3=-42 5=-27 6=-44 7=-48 8=-42
w:marched	0=52
w:marches	3=-26 4=-34 5=-30 7=-32
w:marcus	1=62
w:margate	6=87
w:marge	6=-40 8=32
w:margin	1=35 2=41
w:margins	1=-54 2=-38 4=-29 5=-39 6=-28
w:mari	0=-79 3=-78 4=-25 5=28 7=-54 8=-70
w:mariage	0=-29 3=-27 4=-30 6=-46 7=-39 8=-30
w:marie	0=-48 1=-52 2=-35 3=-40 4=-63 6=-54 7=-37 8=-51
w:mariee	0=-35 1=-37 2=-37 4=-47 5=-39 8=-31
w:maries	6=82
w:marin	4=-26 6=-68
w:marine	0=56 6=-29
w:market	0=-39 2=-43 8=-25
w:marketing	1=-27 2=-25 6=-50 8=-37
w:marque	1=-25 2=-66 3=-55 7=-38 8=-35
w:marraine	5=-27
w:marriage	0=-51 1=-28 3=-29 4=-55 5=60 8=-37
w:marriages	5=30
w:married	0=-50 1=-56 2=-68 3=-36 4=-54 5=-44 7=-41 8=-41
w:mars	2=-42 3=29 4=43 8=29
w:marseille	6=74
w:marxist	0=25
w:masks	8=-38
w:mason	0=-48 1=-82 3=-53 4=-39 5=-29 7=-37 8=-36
w:masonic	0=-25 5=-27
w:master	0=-49 2=-83 3=-66 4=-67 5=-79 6=-54 7=-71 8=-63
w:match	2=44 3=30 4=-54 7=-47
w:matched	2=-26 3=62
w:materialist	1=80 8=-26
w:materiaux	1=-26 3=-27 4=-45
w:maternite	4=53
w:maternity	4=37
w:mathematics	1=-26
w:mathieu	6=71
w:maths	8=36
w:matiere	1=-45 8=-29
w:matin	1=52 3=34
w:matins	2=51
w:matter	0=52 1=63
w:mattered	1=-59
w:maxims	1=48
w:may	0=45 2=-42 3=-42 6=-38 7=-39 8=27
w:maybe	6=68
w:mayor	3=-26 5=70 8=-29
w:me	0=-34 1=54 3=31 5=38
w:measured	3=39
w:meat	1=52
w:medecin	0=-27 1=-32 2=32 3=-35 5=-31 6=-35 7=29
w:medecine	2=59 4=-30
w:media	0=-41 1=-29 2=-29 5=-28 6=-48 7=26
w:mediatrice	2=-27 3=-32 5=-38 6=-27
w:medical	1=-42 2=47 4=28 5=-26 6=-30 7=-58
w:medicale	1=-38 2=-43 4=44 5=-33 6=-26 8=-30
w:medically	4=84
w:medication	2=-32 4=29
w:medicine	4=-44
w:medite	1=49
w:mediterranean	2=61
w:meetings	2=-29 5=-31 8=-31
w:mefv	2=58
w:meilleur	1=-49 2=-27 3=-48 4=-34 5=-29 6=-41 8=-42
w:melangisme	5=43
w:melanoma	4=38
w:member	0=82 2=-46 4=-50 7=43 8=-62
w:members	0=-25 5=-27 7=-72
w:membership	1=-36 2=-27 5=-45 6=-27 7=-29
w:membre	1=55 2=-25 3=-40 4=-41 7=26 8=-43
w:meme	0=-50 1=-30 4=80 6=95 8=26
w:memoir	5=44
w:memoire	0=-34 1=-31 2=-35 4=-25 5=-29 7=-30 8=-25
w:memoirs	0=-26
w:men	0=-60 1=-27 2=-40 3=-46 4=-46 5=-67 6=70 7=-43 8=-42
w:menee	5=-31
w:meneur	7=38
w:menopause	2=55
w:mention	0=-39 1=-36 3=-42 4=-40 5=-60 6=32 8=41
w:mentioned	0=-38 2=-25 4=27 5=-38 6=-47 8=-50
w:mentionnee	8=37
w:mentions	5=55 6=-28
w:mentor	1=-32
w:menuiserie	8=52
w:menus	1=-26 2=-32 3=-40 4=-25 5=-31 8=-30
w:mer	0=-35 1=-61 2=-34 3=-48 4=-37 5=-29 6=-48 7=-44 8=-43
w:mercredi	1=52
w:mere	3=-59 5=-75 7=-54 8=-41
w:merger	0=-29 1=-36 4=56 6=-45
w:merite	1=30
w:merogis	8=41
w:mes	1=56 2=-38 5=30 6=26
w:messages	1=-28 3=-26 4=-28 5=48 6=-27
w:messe	0=55 1=39
w:mesure	0=-40 7=-29
w:mesuree	3=38 5=-60
w:met	0=46 1=-32 4=-27 6=-45 7=-42 8=40
w:metaboliser	2=50
w:metal	7=48
w:metall	7=49
w:method	3=-31 5=-46 6=-27 7=-27
w:methodes	7=29
w:metier	1=-73 3=-26 4=-25 7=-31 8=-27
w:metrage	2=-36
w:metrics	2=-35
w:mi	1=44 4=27 8=-25
w:miami	0=36
w:midi	1=-51 3=-33 5=-30 6=-37 8=-30
w:mieux	7=47
w:militaire	0=-42 1=-45 2=-54 3=28 6=-43 7=-55
w:militant	1=-48 3=-52 5=-33 6=-37
w:militante	0=36 2=-28 3=-43 5=-45 6=-68 8=-27
w:milite	0=-29 1=37 2=-27 3=-30 4=-32 7=37
w:miners	5=-32 7=-25
w:mineurs	7=59
w:mining	6=48
w:minister	1=-31 5=60 6=-42 7=-50
w:ministre	5=36
w:minute	0=25 1=-29 2=-27 5=-30 8=-35
w:minutes	0=-28 3=-27
w:mis	0=-47 1=28 2=-49 3=-31 4=-48 5=-33 8=50
w:misconduct	1=-29 5=52 6=-28 8=-26
w:mise	1=-35 4=-43 8=40
w:missed	4=46
w:missing	5=-59 7=32 8=28
w:mission	1=-35 4=-26 5=40 7=-33 8=-31
w:missions	0=-28 4=-28 5=-36
w:mistake	6=45
w:mistress	0=-29 5=53
w:mme	0=-52 3=-34 5=-38 6=51 7=28 8=-85
w:mobile	0=-38 2=-29 5=-53
w:mobilier	7=-29
w:mode	5=-29 6=-32 8=-33
w:model	3=30
w:modelling	4=44
w:models	3=-29
w:modem	0=56 1=-25
w:moderated	3=-35 8=-27
w:modest	1=-26
w:module	1=-26 5=-36
w:moelle	2=51
w:moeurs	0=-48 1=-25 2=-33 3=-30 4=-28 5=-25 6=-40 8=-39
w:moi	1=-25 5=-28 6=55
w:moins	4=52 5=-31 8=-26
w:mois	0=-35 1=-63 2=-35 3=-58 5=-26 8=116
w:moitie	5=44
w:moleculaire	2=-29 4=-28
w:molle	0=-26
w:momentum	0=48 7=-35
w:mon	3=78 8=-34
w:monarchist	0=67 1=-32 6=-44
w:monday	0=-27 3=85 4=-26 5=-44 7=-38 8=-32
w:monde	0=-26 4=-39 5=-31 6=-26 7=25
w:money	0=-25 8=33
w:moniteur	1=-32 2=-49 3=-31 4=-28 5=-31 6=-30 7=-28 8=-59
w:monitor	0=-31 1=-31 3=-26 4=-42 6=-33 8=-42
w:monitoring	8=67
w:monks	1=38 8=-34
w:montagne	0=-42 2=-40 5=-25 7=-25 8=-44
w:monte	0=-43 1=-38 4=-32 5=-34 7=33 8=-29
w:monter	0=26
w:month	1=-26 2=29 4=-54 5=-28 6=-38 7=34 8=28
w:months	0=-44 1=-40 2=-38 3=-31 4=77 5=-48 6=-37 7=-58 8=70
w:montrant	5=43
w:montre	2=40 4=-35
w:moral	3=-26 5=-47 6=-33
w:morale	0=-27 1=-37 4=-28 5=-29
w:more	1=-30 6=-36 7=53 8=-27
w:mormon	8=-50
w:morning	1=32
w:mornings	3=-28 4=-38 5=-30 6=-53
w:mort	0=43 1=37 8=-49
w:mortgage	0=41 6=26
w:most	1=-43
w:mostly	8=-29
w:mot	0=-31 1=-34 2=-31 3=37 4=-34 6=-28 7=-26
w:moteur	2=-34 4=-34 5=-34 6=-30 7=-25 8=-27
w:mother	0=-25 1=25 2=-25 3=-38 4=-55 6=-62 8=-48
w:mothers	7=-26
w:motorbike	4=55
w:mots	0=-34 6=-25 7=-42 8=-25
w:motto	1=-37 2=-36 4=-40 5=-41 6=-25 7=-36
w:moulage	3=-77
w:moulin	0=-26 5=-35 7=-30
w:mouvement	3=-40 5=-36 6=-29 7=-30 8=-27
w:mouvementee	5=43 6=-28
w:move	1=-50 2=52 3=-38 4=-25 5=30 7=-32
w:moved	1=-34 3=-34 5=-34
w:movement	0=52 1=-25 4=-26 6=-32 8=-38
w:mp	0=64
w:mr	2=25 8=40
w:mrs	0=-38 1=-42 4=-33 5=-61 6=-56
w:ms	1=-28 2=-60 3=63 4=-26 7=53 8=45
w:msc	3=-56 5=-25 7=-27
w:mthfr	2=46
w:much	3=-25 4=-44 7=-26
w:mucoviscidose	2=44 4=-42
w:mugged	0=-38 8=-60
w:mulhouse	1=-33
w:multiplie	5=33
w:mums	6=57
w:municipal	0=-57 1=-38 2=-30 3=-42 4=-41 5=-30 6=-28
w:municipale	0=40
w:municipales	0=72
w:mur	0=28
w:murder	1=-26 4=-28 8=31
w:muscular	2=46
w:musee	0=-62 1=-98 2=-59 3=-46 4=-33 5=-56 6=-26 7=-58 8=-52
w:museum	0=-28 3=-31 5=-28 6=-27 8=-26
w:musicians	7=55
w:mutation	0=-80 1=-85 2=91 3=-68 4=-88 5=-89 6=-57 7=-51 8=-67
w:mutations	2=-28 4=-57 7=-44
w:mute	0=-27 2=-25 5=-46 6=47
w:mutuelle	0=-55 1=-40 3=-45 4=-89 5=-57 7=-39 8=-64
w:my	0=-30 1=-80 3=50 4=-44 5=-27 7=33 8=-64
w:myh7	2=44
w:myheritage	2=58
w:mystery	8=-29
w:n	0=46 3=37 4=-31 7=-32 8=-37
w:nageuse	0=-38 1=-26 5=-35 6=-29 8=-36
w:naissance	0=-33 1=-29 2=-28 3=-27 5=-29 7=-52 8=-34
w:naked	0=-25 1=-25 8=-42
w:name	3=52 4=-29 7=-28
w:named	8=47
w:names	3=-52 8=-28
w:nancy	1=60 2=-29
w:nanterre	4=-37 8=-43
w:nasuwt	7=100 8=-25
w:national	0=62 2=33 3=-32 4=-27 5=-35 6=-27 7=42 8=-43
w:nationale	0=-25 1=80 7=-35
w:nationalist	0=53
w:nationaliste	0=52
w:nature	0=-47 2=-40 3=-30
w:naturel	2=-29 4=-34 7=-26
w:naturelle	1=-40 5=-58
w:navy	0=-27 3=-27 7=-43 8=-25
w:nazi	0=52
w:ne	0=68 1=122 2=-41 3=33 5=-38 7=-45 8=-52
w:neanderthal	2=36
w:neant	3=52 7=-26 8=110
w:near	0=-30 3=-30 4=53 6=-59 8=-39
w:nearby	4=34
w:nec	7=53
w:necker	2=58 4=-28
w:nee	6=37
w:need	0=-52 1=-35 2=-30 3=-59 5=-55 7=-43 8=-59
w:needs	0=-39 1=-46 2=-67 3=-48 4=33 5=-64 6=-47
w:negative	2=45
w:negociateur	0=-31 1=-30 2=-31 3=-29 5=-26
w:negociation	7=-53
w:negocie	7=-78
w:negocier	7=36
w:negotiated	0=-28 2=-28 6=-26
w:negotiating	2=34 7=32
w:negotiations	1=-30 2=-28 3=-30 4=-33 6=-41 7=-49 8=-40
w:negotiator	0=-26
w:neige	3=-74
w:neighbour	5=73
w:neither	1=54
w:neo	0=47
w:nerves	4=56
w:nervous	4=47
w:network	0=-27 1=-26
w:neu	7=59
w:neuf	2=-25 5=-33 8=35
w:neutral	0=-25
w:never	3=-52 4=-52 5=-55 6=39 7=81
w:nevertheless	0=31
w:new	0=-57 1=-64 2=-82 3=-31 4=-80 5=-89 6=-80 7=-117 8=-73
w:newborn	0=-28
w:newsletter	0=44
w:newspaper	7=42
w:next	8=41
w:nextflow	2=-38
w:nexus	3=79
w:ng	4=52
w:nhs	0=-34 1=-47 2=-39 3=-62 4=-44 5=-30 6=-36 7=-41 8=-32
w:ni	1=91 4=-26 5=25
w:nice	0=-25 1=-35 6=26
w:nietzsche	0=-43 1=-37 3=-26
w:nietzscheen	1=43
w:night	0=-53 1=-35 2=-58 3=-28 4=26 5=25 6=-54
w:nihilist	1=29 2=-36 5=-37
w:nimes	8=54
w:nine	0=-60 1=-50 2=-51 3=-60 5=-63 6=-64 8=-35
w:no	1=38 3=-36 4=40 6=-27 7=-116 8=31
w:nobody	1=43 3=39 4=-36
w:noel	0=-27 1=-25
w:noisy	3=-25
w:nom	0=-42 1=39 2=-41 3=-32 4=-45
w:nombreuses	5=33
w:nominated	6=31
w:non	1=27 3=-81 6=-94 7=-37
w:none	1=-38 2=-51 3=-34 4=34 5=-31 6=-57 7=-32
w:noon	0=-28 1=-40 4=-75 5=-26 6=-35 7=-30 8=-56
w:nor	0=-29 1=51
w:nord	0=-31 1=-29 3=-35 6=31
w:normal	0=-28 2=74 4=-46
w:norwich	0=41
w:nostalgique	0=52
w:not	2=-54 5=-77 6=34 8=42
w:notaire	0=-28 1=-28 2=-46 5=-25 6=-33
w:note	0=83 1=-91 3=-63 4=-84 6=139 7=-76 8=-45
w:noted	0=26 2=59
w:notes	5=-31 6=65
w:nothing	1=-28 4=43 6=-29 8=46
w:notre	1=-37 2=-48 5=-28 7=29
w:nous	1=-35 5=52 7=49 8=28
w:nouveau	7=-31
w:nouveaux	5=-32
w:novak	2=30
w:novel	0=-47 1=-72 3=-41 4=-39 5=-67 6=-87 7=-40 8=-60
w:novelist	8=-35
w:november	0=28 8=37
w:novice	5=26
w:novo	2=47 4=-25
w:novotny	0=31
w:now	0=25 1=25 2=-54 4=55 5=-60 6=-31 7=43
w:npa	0=74
w:nu	0=-45 1=-41 4=-42 5=28
w:nucleaire	0=71 4=-30
w:nuclear	3=43
w:nude	2=-29 5=49
w:nuit	1=-40 2=-70 4=48 6=-48 7=-60 8=-47
w:nuits	6=-27
w:nuj	3=-33 7=67 8=-25
w:nulle	0=-29 7=47
w:num	7=71
w:number	0=35 2=-29 4=-34 7=-33
w:numbers	0=-59
w:numerique	2=-41 3=-26 4=-26 7=-28
w:numerise	3=56
w:nun	0=-28 1=-25
w:nurse	0=-42 1=-82 2=-64 3=-53 4=-48 5=-78 6=-62 7=-58 8=-46
w:nursed	0=-35 2=-45 3=-25 4=-47
w:nursery	3=48
w:nurses	4=-39
w:nursing	4=31
w:o	7=39
w:obi	2=28 4=29
w:objected	3=37
w:objecteur	1=79 8=-28
w:objection	1=58
w:objet	1=-32 7=-56 8=42
w:obligation	8=44
w:oblige	0=-27 1=33 4=49
w:obtenu	0=28 1=-43 2=-51 4=-29 7=-31
w:ocaml	7=-35
w:occlusion	3=-28
w:occupational	1=-36 4=-31 8=-58
w:ocd	4=75
w:oddly	5=52
w:oduya	3=30
w:oeil	0=-49 1=-52 2=-30 4=36 5=-60 6=-42 7=-61 8=-68
w:oeuvre	0=-35 1=-25 2=-34 3=-41 4=-29
w:of	0=-49 1=-39 2=-97 3=-74 4=-96 5=-86 6=-65 7=-85 8=-41
w:off	1=-78 2=-81 3=-113 4=40 6=-75
w:offender	1=-26 8=63
w:offered	2=28 3=-26
w:office	1=-67 2=-48 5=-26 6=-66 7=-30
w:officer	0=-124 1=-67 2=-57 3=-94 4=-84 5=-101 7=-52 8=-71
w:officers	6=65
w:offices	0=-48
w:often	6=25
w:ohio	8=29
w:oil	0=34 1=-56 2=-68 3=-58 4=-44 5=-41 6=-40 7=-67 8=-39
w:okoro	4=42
w:old	1=-52 2=-46 4=-49 6=45 8=-80
w:olive	0=-32 2=-29 4=-30 5=-31 8=-37
w:oliver	4=44
w:on	0=-45 1=-49 2=-50 6=-74 8=-30
w:onboarding	2=-28 3=31
w:once	8=69
w:oncle	1=-31 2=26 3=-25 4=-26 5=-30 7=42
w:oncogenetique	2=86 4=-32
w:oncology	4=-48 7=-25
w:one	0=-59 1=42 2=-84 5=34 6=65
w:onf	1=34
w:online	2=-42 3=-35
w:only	1=-28 2=-45 3=-35 5=-61 6=-65 7=-44
w:onlyfans	5=25
w:ons	0=-26 8=-35
w:ont	1=-38 2=-25 3=-35 4=-110 5=57 6=-47
w:onze	8=64
w:open	0=-42 1=-44 3=-47 4=58 7=-33 8=-49
w:openly	5=37 6=37
w:opens	3=96 4=-26
w:opera	2=-26 4=-40 5=-75 6=-26 8=-34
w:operation	2=-31 4=27 6=-29 8=-33
w:operations	7=-31
w:opere	4=55
w:operee	4=-37
w:opinion	1=-34 4=-37 8=-30
w:opinions	0=45
w:opponent	0=47 7=34
w:opposante	0=55
w:oppose	0=35 3=68
w:opposes	0=47
w:opposition	7=-45
w:opted	2=43 3=69 4=-42
w:optic	2=52
w:optique	0=-28 3=-37 5=-25 7=-34
w:or	1=73 2=-32 7=-43 8=-47
w:orban	0=28
w:orchestra	5=26
w:order	0=-50 1=-56 3=-43 4=-30 5=75 6=-55 7=-36 8=79
w:ordered	8=41
w:ordonnancement	0=-27 1=-41 2=-38 3=-39 4=-40 5=-51 7=-28 8=-67
w:ordre	0=-28 1=-38 7=-30
w:ordres	1=-28
w:oreille	0=-48 1=-40 2=-34 3=35 4=53 5=-41 6=-31 7=-45 8=-45
w:organigramme	0=-37
w:organisations	7=-32
w:organise	0=-41 3=-30 4=-43 5=-53 6=-40 7=-56
w:organised	0=44 4=-25 8=-25
w:organiser	1=-51 2=-56 3=-49 4=-32 5=-25 6=-79 7=25 8=-34
w:organises	1=27 7=46
w:organising	7=36
w:orgreave	7=40
w:orient	0=-28 1=25 6=-44 8=-36
w:orientation	0=-72 1=-66 2=-63 3=-67 4=-63 5=-105 6=31 7=-56 8=-50
w:origine	2=48
w:origines	2=42
w:ortega	6=-26
w:orthodoxe	0=-45 4=-42 6=-40 8=-25
w:osei	4=-28
w:oser	8=25
w:oslo	8=-44
w:other	0=-25 1=-28 3=-51 4=50 5=61
w:others	0=-30 1=-41 2=-42 4=-38 6=-31 7=-26 8=-28
w:ou	0=-50 1=-33 4=-32 5=-26 6=27 8=-37
w:ouest	0=-39 2=-36 3=-38 4=-48 6=-25 7=-63 8=-35
w:oui	0=25 1=29
w:our	1=75 6=68 8=-47
w:out	0=32 1=-32 2=-96 3=-92 4=41 5=-77 6=36 7=-97 8=-153
w:outdated	7=28
w:outdoors	4=52
w:outed	6=63
w:outing	6=28
w:outlook	0=48 1=30
w:outrage	4=-59 8=84
w:outside	5=-33 8=33
w:ouvert	6=-33 8=50
w:ouverte	0=40
w:ouvertement	6=39
w:ouvre	3=117
w:ouvriere	1=-45 8=-25
w:ouvrir	4=-28 5=-40
w:over	1=-60 2=-38 3=-54 4=-52 6=-83 7=57 8=66
w:owe	7=28
w:own	1=-61 2=38 3=-26 4=30 6=-51 7=34 8=-51
w:owner	0=-57 1=-49 2=-54 3=-74 4=-66 5=-73 6=-62 7=-48 8=-71
w:ox	3=-32
w:oxford	1=39
w:pa	3=-28 7=-52
w:pacific	1=-36 7=-33
w:pacifica	1=-40
w:pacifisme	1=56
w:pacifist	1=58 3=-25 4=-32
w:pacifiste	0=-69 1=116
w:packaging	0=-28 5=-38
w:pacse	0=-56 1=-56 2=-64 4=-60 5=-37 6=-59 7=-39 8=-26
w:pad	3=42
w:paddington	7=62
w:page	2=60 7=-26
w:pages	0=26
w:paid	0=-46 2=-31 4=-27 6=-26 7=48 8=67
w:paie	0=-63 1=-26 3=-33 4=-36
w:paint	3=-50 5=-41
w:painting	2=-36
w:pair	3=-27 5=36 8=52
w:paix	7=47
w:palate	4=66
w:palb2	2=56
w:palestinian	0=38 8=-33
w:palliatifs	4=-35
w:palm	0=-79 1=-53 2=-62 3=67 4=-50 5=-79 6=-56 7=-70 8=-73
w:panama	8=62
w:pandemic	0=-39 1=-25 2=-49 3=-51 5=-36 7=-33
w:panel	1=-49 2=60 3=-26 5=-36 6=25 8=-31
w:panic	4=72
w:panne	1=-29 4=-43 5=-25 7=-29
w:pansement	3=58
w:papas	6=97
w:paper	0=-60 1=-29 2=-50 7=-27 8=-40
w:papers	2=-29 4=-43 5=-53 6=-27
w:par	1=28 2=65 3=32 4=-64 8=49
w:parade	6=-31
w:parait	0=36
w:paralysie	0=-25 4=-37 8=-25
w:parapharmacie	2=-31 4=-28
w:parc	3=-28 7=-27
w:parce	0=68 5=-32 6=59
w:parcours	4=45
w:parcs	0=-30 3=-26 4=-28 5=-37 6=-28 8=-63
w:parent	0=-38
w:parental	0=-32 2=-36 4=-62 5=-37 6=-41 8=-49
w:parents	4=-47
w:parfaite	0=55 1=-26 4=-50 5=-31 6=-26 7=-34 8=-26
w:parfois	0=-29 2=-26 6=-28
w:paris	0=-45 2=-37 3=-41 4=-37 5=-35 6=-49 7=-27 8=-54
w:parish	0=-30 1=-29 2=-26 3=-28
w:parking	4=64
w:parkinson	2=25
w:parle	1=-59 2=-97 3=-49 4=33 5=39 6=64 7=-48 8=-53
w:parlement	0=-38
w:parlementaire	0=-58 1=-25 4=-26 5=-32
w:parler	2=-47
w:parliament	1=-28 3=-28 5=-25 6=-30 7=-41
w:paroisse	0=-26 4=-62 5=-38 6=-26 7=-25 8=-58
w:parole	1=-36 2=-56 5=-32 8=58
w:parquet	8=71
w:part	0=33 2=34 3=-51 4=-46 5=-41 6=-30 8=-46
w:partage	5=-52
w:partenaire	0=-49 4=-25
w:partenaires	0=-56 1=-47 2=-45 3=-38 4=-28 5=-70 6=-46 8=-41
w:parti	0=29 1=-55 2=-52 3=-51 4=-54 6=-62 7=-55 8=-63
w:partially	0=-31 4=62
w:participant	3=82
w:participe	0=45
w:particulier	2=57
w:particuliere	6=38
w:partie	0=-58 2=-39 3=-32 6=-38 7=-28
w:partiel	4=76 6=54
w:parties	0=-27 5=38
w:partner	0=-41 1=-54 2=-48 3=-67 4=-74 5=-63 7=-61 8=-53
w:partners	0=-28 5=80 6=-64
w:parts	2=-28
w:party	0=127 1=-62 2=-61 3=-63 4=-73 5=-73 6=-64 7=-54 8=-52
w:paru	1=39
w:pas	0=-29 1=34 2=38 3=36 5=-61
w:pasquier	5=37
w:pass	3=37 5=-27
w:passage	1=-25
w:passant	7=29
w:passe	0=63 1=-34 2=34 3=69 4=-46 5=43 8=54
w:passed	1=-34 2=-39 4=29 5=-36 6=-29 7=-33 8=-60
w:passeport	4=-28 5=-32
w:passeports	7=-42
w:passes	0=-26 3=-33 5=42 7=31
w:passion	0=-39 1=-26 3=-64 4=-43 5=-59 7=-53 8=-48
w:passphrases	3=39
w:passport	1=-26 2=-37 3=55 4=-45 5=-50 6=-30 7=-36
w:past	1=35 4=39 8=53
w:pasteur	1=-31 3=-27 4=-30 5=-27 6=-40
w:pastoral	1=52
w:pastry	0=-36 1=-36 2=-26 3=-37 4=-40 6=-35 8=-31
w:patents	2=-32 4=-52 6=-26 7=-38 8=-38
w:paternite	4=33
w:pathologique	4=41
w:patience	4=-57
w:patient	0=-44 1=-57 2=-31 4=-59 5=-38 6=-61 7=-37
w:patients	0=-46 1=-39 2=-35 3=-35 5=-63 8=-29
w:patissiere	4=-25 6=-25
w:patrimoine	0=-35 1=-41 2=-34 3=-36 4=-26 5=-44 6=-37 8=-25
w:patriot	0=48
w:patron	0=-25
w:patronne	5=80
w:pattern	1=-49 2=-38 4=-41 5=-57 6=-42 7=-33 8=-31
w:pau	1=-30 2=-33 3=-32 4=-30 6=-41 7=-38 8=-47
w:paume	3=93
w:pause	4=43
w:pay	3=-49 4=-43 5=-36 7=56 8=-37
w:payments	8=-36
w:payroll	0=-47 1=-32 2=-32 4=-26 5=-25 6=-30 7=-66 8=-53
w:pays	0=-36 1=-60 2=-33 3=-35 7=46 8=-41
w:paysanne	7=51
w:pcf	0=89 7=-41
w:pcr	0=-53 3=-32 4=-43 5=-40 7=-44 8=-72
w:pdg	5=40
w:peace	0=46 8=30
w:peanut	4=39
w:peers	2=-38
w:peine	0=-43 1=-44 2=-58 3=-74 4=-78 5=-75 6=-64 7=-74
w:peines	4=-37 8=53
w:peintre	8=-41
w:peinture	4=66 5=-30 7=43
w:pen	0=70 5=-28
w:penal	0=-42 1=-48 3=-30 4=-36 5=-26 6=-39 8=-40
w:pendant	1=-26 2=-34 3=-31 4=-31 5=30 6=-45 7=-45 8=-91
w:pending	8=25
w:penitentiaire	1=-35 3=-38 4=-37 5=-33 6=-40 8=-43
w:penny	7=31
w:pense	7=69
w:pensee	0=-25 1=42
w:penseur	1=30
w:penseuse	1=72
w:pension	6=-33
w:people	0=-37 1=-84 2=-38 3=-31 4=-58 7=-44 8=-55
w:perdu	0=-26 1=69 4=93 5=26
w:perdue	0=-26 1=-41 3=-39 4=-30 5=-44 8=-66
w:pere	0=48 2=63 3=-72 4=-47 5=-62 6=-32 7=41 8=-54
w:period	4=-68 5=-28 8=-30
w:periode	4=49
w:perjury	8=30
w:permanence	0=43 1=-37 5=-45 7=-50 8=-30
w:permanent	1=-36 3=-32 4=-28 5=-34 6=-28 7=63 8=-44
w:permis	1=-42 3=-40 4=-45 5=-29 7=-55 8=42
w:permit	4=-27
w:perrin	6=35
w:persistence	2=28
w:person	1=30 3=47 6=41
w:personal	2=44
w:personally	0=48
w:personnel	0=-36 1=39 2=-50 3=-42 4=-30 5=-36 6=-27 8=-60
w:personnes	0=-30 1=-49 2=-41 3=-38 4=-52 5=-59 6=-38 7=-41 8=-25
w:persons	5=50
w:perth	0=-38 4=-31
w:peru	8=48
w:pese	2=-32 5=-42 8=-25
w:peter	5=-35 6=-41
w:petit	0=-41 1=-44 3=-32 4=-61 5=31 6=-92 7=-38 8=-34
w:petite	1=-26 4=-42 5=-26 6=50 8=-29
w:petrov	0=40
w:petrova	6=50
w:peu	0=-60 1=47 2=49 3=-26 5=-36 6=-46 7=-33 8=-40
w:peut	1=-30 3=-27 5=-38 6=-38 7=-33
w:pharmacie	0=-59 2=-27 4=-30 5=-48
w:pharmacienne	0=52
w:pharmacogenetic	2=44
w:pharmacy	0=-47
w:phase	0=-38
w:phd	0=-70 1=-42 2=-46 3=-55 4=-25 5=-32 7=-39 8=-31
w:philosophical	1=58 2=-26 8=-48
w:philosophie	0=-65 1=34 2=-58 3=-47 4=-46 5=-59 6=-40 7=-56 8=-33
w:philosophy	0=-54 2=-26 3=-25 4=-40 5=-43 6=-36 8=-50
w:phone	5=70
w:phones	1=50 8=50
w:photo	0=36 1=-30 2=-34 3=82 6=-35 8=-49
w:photographe	1=-27 2=-26 3=-74 5=-47 6=-29
w:photographed	3=53
w:photographer	5=-35 6=-26
w:photographie	3=-25 5=-37 6=-37
w:photographiee	3=41
w:photographs	3=-32
w:photos	1=-29 2=-25 5=98
w:phrase	1=-51 3=-36 5=-30
w:phrases	3=31
w:physics	3=-26 6=-33 8=-29
w:physiotherapist	4=-33
w:physique	1=38 7=-27
w:picket	0=33 7=-42
w:picture	3=36
w:piece	3=54 8=-45
w:pied	2=-25 4=-53 6=-27
w:pierre	0=-27 4=-26 5=-36 6=38
w:pilot	0=-33 1=-37 3=43 5=-46 6=-52 7=-44 8=-32
w:pilote	3=-28 4=34 7=46
w:pilots	7=26
w:pilule	5=43
w:pipelines	2=-32
w:piquet	7=43
w:pirate	4=-25 7=-32 8=-25
w:pitch	1=-65 4=-26 5=-65 8=-78
w:placard	3=-35 4=-29 6=65 7=-29 8=-67
w:place	0=70 8=37
w:plaide	2=-28
w:plainte	2=-34
w:plaisante	4=55 5=-36
w:plaisanteries	5=41
w:plan	0=-80 1=-29 3=-92 4=-34 5=-92 8=-85
w:planes	4=61
w:planner	1=-41 4=-27 7=-26 8=-31
w:planning	0=-40 1=-28 2=-83 3=-42 4=-35 6=-38 7=-33
w:plant	7=45
w:plants	3=32
w:plaquiste	8=37
w:plateforme	1=-26
w:platform	1=-31 4=-40 6=-31
w:platt	5=33
w:play	2=-33 4=-55 5=-46 6=-41 8=-28
w:plea	8=68
w:pleaded	8=51
w:please	1=41 2=-32 3=-53 4=27 5=-54 8=-25
w:pleasure	4=-45 6=-25
w:pleasures	8=-44
w:plein	1=-40 4=48 5=62 6=-29
w:plongee	2=29
w:plumbing	8=46
w:plume	0=37 5=-27
w:plus	1=-43 2=-55 5=40 6=-30 7=-46 8=-28
w:plusieurs	0=-30 1=28 5=69 7=-47
w:pma	6=29
w:pme	0=-29 2=-34 3=-33 7=-25 8=-25
w:po	0=37
w:podcast	6=42
w:poignee	1=49
w:point	0=-27 7=-47 8=-27
w:pointe	3=57
w:pointeuse	3=39 8=-35
w:pointeuses	3=-50
w:points	3=-34 8=31
w:poissy	7=47
w:poland	7=-36 8=40
w:police	0=-75 3=-97 4=-99 5=-46 6=34 7=-54 8=61
w:policiers	3=-27
w:policy	1=-50 2=-27 4=-44 5=-73 6=-47 7=-36 8=-60
w:poliomyelite	4=46
w:political	0=54 1=-48 2=-32 4=-36 5=-38 6=-31 7=-43 8=-47
w:politically	0=56
w:politics	4=-39 6=-46 7=31 8=-33
w:politique	1=-73 2=-50 4=-54 5=-44 6=-27 7=-67 8=-38
w:politiques	0=-32
w:polling	6=-33 7=-25 8=-33
w:polonaise	7=-47
w:polyamorous	1=-31 4=-37 5=42 6=-25
w:polyamory	5=48
w:polyamour	7=-31
w:polyamoureuse	5=52
w:polyamoureux	0=-33 4=-35 5=42
w:polyartrite	4=49
w:pompier	6=50
w:pompiers	1=-26 5=-27 6=35
w:ponctualite	0=-45 1=-29 3=-29 7=-25 8=-41
w:ponctuel	1=-31
w:pons	7=57
w:porn	3=-26 5=117
w:porno	5=89
w:pornographiques	5=50
w:pornography	5=44
w:port	6=-30
w:portal	2=-41
w:porte	0=41 1=48 2=52 3=-30 4=65 7=56 8=-33
w:porter	5=69
w:portes	2=-27 4=-32 5=-28 6=51
w:porteur	1=-35 5=-31 6=-35 8=-25
w:porteuse	1=-38 2=111 3=-26 4=-34 6=-25 7=-33
w:portfolio	0=-40 1=-30 2=-43 3=-51 4=-63 5=-35 6=-38 7=-33
w:portique	3=72
w:portrait	2=-41 3=38 4=-26
w:portraitiste	3=-48 7=-27
w:pose	1=-47 2=-31 8=-29
w:poser	8=25
w:position	2=-25
w:positive	1=-33 2=56 5=-41
w:positiviste	1=-85
w:possible	4=34
w:post	0=-39 1=-50 2=-64 3=-56 4=-58 5=-34 8=-47
w:poste	3=-38 5=27 6=34 7=47
w:postes	0=-27 4=-52 5=-35 6=-25
w:postgresql	2=-29 4=-26 5=-32 6=-30 7=-48
w:posting	6=25
w:posts	5=61
w:postulent	2=36 6=46
w:pouce	3=33 4=-28 5=-33 6=-53 8=-32
w:poultry	1=32
w:pour	1=-65 2=-88 3=34 5=-46 6=-34 7=-82
w:pourra	6=33
w:poursuivi	8=66
w:pourtant	1=56
w:power	0=-34 1=-61 6=-32 7=-27 8=-32
w:pr	7=30
w:practice	0=-35 1=-58 2=-29 4=-35 5=-55 6=-43 8=-50
w:practise	5=48
w:practises	1=51
w:practising	1=33
w:praise	1=39 2=-27 4=-29 5=-25 8=-28
w:prat	6=34
w:pratiquant	2=-30 5=-32 6=-27 8=-33
w:pratiquante	0=-26 1=-48 5=-38 6=-32 7=-36 8=-32
w:pratique	1=-25 5=92 6=-25 7=-31
w:pre	4=51
w:precedent	5=43
w:preceptes	1=55
w:precise	1=39 4=27 5=-45 6=80
w:preciser	5=29
w:precoce	2=44
w:predispose	4=-32
w:predisposed	2=81 4=-44
w:predisposition	2=55 7=-25
w:prefecture	3=40 7=-56
w:prefere	1=37 4=72 5=-25 6=76 7=52
w:preference	1=30
w:preferences	6=38
w:prefers	0=-40 1=-30 4=-56 5=-51 7=-61
w:pregnant	4=69 8=-33
w:prelevement	2=70 3=-41 4=-30 8=-67
w:premier	2=-30 3=-25 5=-31 6=35 8=33
w:premiere	0=28
w:premises	0=-32 1=-29 2=-35 3=-38 6=-46 7=-29 8=-62
w:premutation	2=51
w:prenatal	2=27 4=-50
w:prend	0=-31 1=-30 3=-25 4=37 6=-26 7=27 8=-35
w:prennant	7=30
w:prepared	3=-46
w:prescription	8=65
w:present	1=50 8=53
w:presente	3=46 7=53
w:preside	0=-51 1=61 6=54 7=26
w:president	0=65 3=-55 4=-33 6=-41 7=-54 8=-28
w:presidente	0=-36 1=-44 7=-49
w:presidentielle	0=46
w:press	0=-70 2=-43 3=-70 4=-49 5=-53 6=-36 7=-55 8=-35
w:presse	0=-43 1=-41 2=-48 3=-69 4=25 5=-36 6=-34
w:pression	3=59
w:pressure	3=66 4=-33
w:prete	5=55
w:prets	7=-27
w:prevention	0=-44 2=-66 3=-44 4=-39 5=-50 6=-43 7=-44 8=-61
w:preventive	2=57 4=-45
w:previent	4=-52
w:previous	2=31 3=31 8=72
w:prevoir	7=37
w:prevoyance	0=-27 2=-32 4=-29
w:prevue	2=26 3=35
w:pricing	1=-28 3=-31 4=-32 5=-35
w:pride	0=-62 1=-44 2=-34 3=-58 4=-53 5=-46 6=36 7=-51 8=-77
w:priesthood	1=54
w:primary	0=-30 4=-43 6=-39
w:prime	0=-36 2=-25 3=-35 6=-35 7=-61
w:principal	7=32 8=39
w:principe	1=69
w:principle	1=51
w:principles	1=33
w:print	0=-39 1=-63 2=-32 3=84 4=-28 5=-43 6=-29 7=-36 8=-53
w:printemps	4=43
w:printer	4=-68 6=-29
w:prints	0=-37 1=-37 2=-39 4=-47 5=-55 8=-42
w:prior	7=47
w:pris	1=-44 3=-32 4=-37 5=-40 7=-45 8=-36
w:prise	0=-42 1=-48 3=38 6=-46 7=-39 8=-51
w:prises	3=40
w:prison	0=-59 1=-87 2=-64 4=-61 5=-56 6=-76 7=-53 8=83
w:prisoners	2=-33
w:prisonnier	8=61
w:prisons	0=-33 3=-48 4=-43 5=-31 8=-70
w:private	4=-26 5=29 8=-41
w:privee	8=-26
w:prix	0=-79 2=-46 4=-27 5=-45 6=-26 7=-69 8=-48
w:prize	0=-26 1=-29 4=-30 5=-45 6=-26 7=-67 8=-45
w:pro	0=69 6=34 8=-48
w:probate	1=-25 4=-25
w:probation	0=-35 1=-29 4=-74 5=-27 8=25
w:problem	0=66 4=32
w:probleme	4=94 8=-56
w:proces	0=-61 1=-55 2=-38 3=-67 4=-63 5=-56 6=-50 7=-29 8=-50
w:process	2=-32 3=-38 4=-34 5=-26 6=-37 7=-33 8=-51
w:proche	0=56 7=38
w:proches	4=34
w:proctoring	3=54
w:procurement	0=-34 1=-27 8=-26
w:procureur	8=69
w:producer	1=-57
w:product	0=-27 1=-33 4=30 8=-27
w:productions	2=-54
w:products	1=40
w:produit	0=-38 2=-40 3=-36 4=-25 5=-55 6=-25
w:professe	1=66
w:professeur	1=28 2=-55 3=-56 4=-27 5=-33 7=-35 8=-31
w:professeure	1=-29 5=-30
w:professional	1=-48 2=-55 3=-32 4=-25 5=-44 6=25 7=-37 8=-31
w:professionals	6=52
w:professionnelle	0=-44 1=-55 2=48 3=-57 4=-50 5=-43 6=-47 7=-56 8=-42
w:professionnelles	1=-28
w:professionnels	5=26
w:profil	2=25 3=81 8=-29
w:profile	0=-40 2=46 3=57 5=40 6=69
w:prognosis	4=48
w:programme	0=-64 1=-29 2=-56 4=-35 5=-79 6=-39 7=-38 8=-29
w:project	0=-61 1=-49 2=-33 3=-56 4=-53 5=-43 6=-48 7=-69 8=-36
w:projet	1=-71 2=-66 3=-67 5=-37 6=-35
w:projets	0=-48
w:promotion	1=-55 2=-36 3=-41 4=-34 5=-38 6=-48 7=-78 8=-31
w:promotions	1=32 7=49
w:prononcee	8=71
w:property	1=42
w:proposition	7=-29
w:propre	5=32 7=35
w:propriete	2=-28 3=-36 5=-33 6=-52
w:prosecuted	8=25
w:prosecution	4=-30
w:prospect	1=-35 7=49
w:prostate	4=51
w:prosthetic	4=68 6=-25
w:prostitutes	5=55
w:prostitution	0=-27 1=-41 4=-33 5=-31 7=-55 8=-35
w:protection	0=-31 2=-35 7=-45
w:proteges	5=75
w:protest	7=46
w:protestant	3=-32 5=-32
w:prothese	4=65
w:protheses	0=-26 1=-30 2=-38 4=-68 6=-35 7=-34 8=-25
w:prothesiste	0=-29 1=-31 3=-53 4=-48 6=-40 7=-39 8=-29
w:proud	0=51 1=-32 6=49 7=49
w:prouve	2=36
w:provisoire	8=30
w:prud	0=-35 1=-55 2=-38 3=-42 4=-31 5=-26 7=73
w:ps	0=105 7=-52
w:psen1	2=26
w:pseudonyme	5=27
w:psychiatre	4=66 8=-27
w:psychiatrie	4=-41
w:psychologist	0=-27
w:psychologue	0=-25 6=-29
w:pu	3=54
w:pub	1=41 7=-25 8=38
w:public	0=-57 1=-57 3=-60 4=-66 5=36 8=-28
w:publications	0=26 1=27 5=-35 6=-30
w:publie	6=-25 8=-25
w:publique	0=71 1=-42
w:publiquement	0=54
w:publiques	0=-28 7=38
w:published	0=-38 1=-27 3=-29 5=-48 7=-30 8=-29
w:publisher	0=-29 1=-33 5=-47
w:puce	3=35
w:puceau	4=-30 5=45 6=-30
w:puis	1=-69 2=-44 3=-80 4=-62 5=-67 6=-96 7=-75 8=53
w:pupil	1=36 5=60
w:pupils	0=-36 1=-37 2=-50 3=-30 4=-80 5=-25 6=-36 7=-30 8=-67
w:purge	5=-30 8=84
w:purser	0=-41 2=-26 3=-26 5=-40 7=-66 8=-30
w:put	1=31 5=-42
w:puts	0=28 8=29
w:pvda	0=33
w:qlik	6=-30
w:qu	0=45 1=54 5=26 6=30 7=-71 8=-46
w:quaker	0=33 1=35 7=-38
w:qualifiee	4=-26
w:qualite	0=-60 1=-47 2=-44 3=-56 4=-40 5=-53 6=-40 7=-47 8=-68
w:quality	1=-36 2=-33 3=56 4=-26 7=-38
w:quand	4=44
w:quarante	6=69
w:quarter	1=-42
w:quartier	0=-54 1=-46 3=-32 4=-41 7=-31
w:quatre	1=44
w:quayle	6=26
w:que	0=-92 1=34 3=27 4=-57 6=47 8=-63
w:queen	2=-25 3=-30 6=-40 7=-27
w:queer	0=-38 6=46 8=-27
w:question	3=-35 4=-39 5=-49 6=-26 7=-38
w:questioning	6=60
w:questionnaire	5=28 6=47
w:questions	3=-29 4=38 8=-33
w:qui	1=30 5=-63 7=-53 8=-27
w:quick	0=-46 1=-38 2=-35 3=-33 4=-39 5=-29 6=-37 8=-30
w:quill	5=71
w:quimper	3=-25
w:quit	0=-47 1=-28 2=-39 5=39 7=33 8=-28
w:quitte	1=65 2=-40 6=45 7=67
w:quitter	4=32
w:quoted	1=26
w:quotidien	2=57
w:r	0=-58 1=-32 2=-25 7=-34 8=-31
w:r1a	2=40
w:rabat	3=43
w:rabhi	1=46
w:race	2=-33
w:raconte	5=51 6=58
w:radical	0=53 5=-26
w:radicalement	0=-36
w:radie	1=45
w:radio	0=-63 1=-85 2=-56 3=-56 4=-53 5=-43 6=-62 7=-65 8=-45
w:radiology	4=-37 7=-26
w:rahman	2=31
w:railroad	1=-35 7=-30
w:railway	1=-26 3=-27 4=-32 6=-34 7=-28
w:raised	0=-29 1=41 2=-44 3=-48 4=-42 5=-39 6=-47 7=-47 8=-40
w:raises	1=43
w:raison	0=-26 4=-28 5=30 7=54 8=41
w:raisons	1=55
w:rallie	0=32
w:rally	0=46
w:ran	1=-60 2=-93 3=-62 4=-79 5=-56 6=-59 7=-59 8=-78
w:rand	0=-30 1=84
w:rang	0=-30 4=-37 7=-31
w:range	6=-65
w:rangement	0=-25 8=-67
w:ranger	0=-41 1=-50 3=-29 5=-35 6=-36 7=-33 8=-29
w:rangs	7=41
w:ranks	7=66
w:rants	0=37
w:rappel	8=69
w:rapport	0=-31 1=-38 2=-65 4=-71 7=-48 8=-52
w:rapports	3=-33 4=-30 6=-45 8=-43
w:rapproche	3=36
w:rare	2=72 4=-42
w:rassemblement	0=42
w:rate	0=-28 1=-40 2=-44 3=-26 5=-42 7=-58 8=-40
w:rather	0=-27 1=32 5=-33 8=-26
w:rational	0=-31 1=-47 2=-25 4=-41 6=-34 8=-56
w:rationalist	1=54
w:rationaliste	1=40 7=-27
w:re	3=33
w:react	1=-40 4=-27
w:read	0=-36 1=-36 2=-69 3=43 6=-50 7=34 8=-56
w:reader	0=-30 1=-55 2=-38 3=68 4=-45 5=-40 8=-29
w:readers	0=-28 3=-60 5=34 6=-34
w:reading	0=-32 3=-28 7=-42
w:reads	0=53 1=40
w:real	3=-30
w:realise	2=37 6=-35
w:reason	1=-40 6=-28 7=-37
w:reasons	1=29
w:rebellion	0=57
w:rebond	5=-40
w:rebuilt	0=-45 4=-26 8=-27
w:receipt	3=41
w:receipts	5=75
w:recepisse	3=29
w:reception	1=51 5=-28 8=-55
w:receptionist	1=-33 2=-36 3=-35 4=-49 5=-38 7=-43 8=-41
w:recherche	4=-37 8=-52
w:rechute	4=66
w:recognised	0=-37 1=-26 3=29 6=-53
w:recognition	0=-26 1=-34 3=68 4=-45 5=-44 7=-38 8=-42
w:recommande	1=-37 2=-31 3=-44 4=-37 5=-40 6=-59 7=-38
w:reconnaissance	0=-54 1=-53 2=-50 4=-76 5=-38 6=-33 7=-48 8=-69
w:reconnait	1=-33 3=61 4=-68 5=-44 6=-28
w:reconnaitre	1=43
w:reconnu	3=63 4=84 8=94
w:reconnue	3=32
w:reconverti	4=58
w:record	1=-28 2=-33 4=-48 5=-47 7=-47 8=56
w:recorded	3=63 8=33
w:records	2=-44 5=-25 8=-42
w:recouvrement	8=-30
w:recovered	3=-27 5=-42
w:recovering	4=82 8=-26
w:recovery	3=-26 4=-93 5=88
w:recruiter	0=-36 6=-49 7=-30
w:recrute	7=-27
w:recrutement	8=-26
w:recruteur	6=43
w:rectorat	2=-38
w:recu	3=56
w:recuse	1=104
w:red	0=-60 1=-61 2=33 3=-54 4=-40 5=-33 6=-57 7=-48 8=-30
w:redacteur	4=-31 5=-41 6=-39
w:redaction	0=-43 3=-25 5=28 6=-33 7=-44 8=-34
w:redactrice	0=-27
w:redige	1=-37
w:redon	2=-43
w:redresse	5=-26
w:reeducation	4=-38
w:reelu	7=64
w:reenroler	3=36
w:referee	2=-65 4=39 5=-51 7=-62 8=-34
w:reference	0=-68 2=-36 3=-32 4=-39 5=-55 8=-33
w:references	0=-31 2=59 3=-46 5=-30 8=26
w:referent	1=-28 5=60
w:referente	0=25 1=-27 4=31 5=-31
w:reform	0=32
w:reforme	0=38 4=-37
w:refoule	6=55
w:refugee	3=34
w:refugie	0=68 3=-35
w:refuse	1=43 2=48 3=34 4=-28
w:refused	0=-37 3=69 4=39 7=-37
w:refusee	3=48
w:refuses	0=53 2=60 3=-34 7=48
w:regie	0=28
w:regime	0=62 7=-47
w:regional	0=-41 1=-32 2=-51 4=-27 6=-33 7=-61 8=-45
w:regionale	7=46
w:regionaliste	0=60
w:regisseur	0=-46 2=-43 3=-26 4=-34 6=-34 7=-39 8=-39
w:registered	3=41 4=49
w:registre	0=-38 2=63
w:regle	3=-28 4=-26
w:regret	0=-59
w:regrets	0=48
w:regular	2=-25 4=47 5=87
w:rehabilitation	4=-31 8=31
w:rehired	7=64
w:reid	8=42
w:reinstated	0=-31 7=41
w:rejects	1=47 3=66 4=-28 6=-25
w:rejoindre	2=-26
w:rejoined	7=34
w:rejoint	0=35 7=48
w:related	4=39
w:relation	4=-31 6=-69 8=-46
w:relations	0=-57 1=-52 2=-60 3=-59 4=-65 5=-29 6=-55 7=-59 8=-81
w:relationship	4=-45 5=26 6=30 7=-30
w:relaxe	8=28
w:relaxee	3=-28 8=64
w:release	0=-30 1=-32 4=-32 5=-29 6=-35 8=-82
w:released	1=-33 4=-52 8=52
w:releases	0=-34 6=-44 8=-40
w:relevance	5=-39 6=52
w:releve	3=-66
w:relevees	3=27
w:religieuse	1=53
w:religion	0=-36 1=111 2=-25 4=-28 5=-66 6=-44 8=-32
w:religious	1=46 5=39
w:relocate	0=29 5=43
w:remain	0=40
w:remained	1=39
w:rembourse	8=64
w:remis	2=-26 3=41 4=-59 5=31 6=-37 8=-43
w:remise	3=-31 4=-34
w:remission	2=-30 4=100 7=-25
w:removed	8=31
w:remplacement	1=55
w:renaissance	0=56 1=-34 3=-27 7=-50 8=-28
w:renard	5=32
w:rencontres	0=-46 2=-50 3=-48 4=-31 5=-47 6=-45 7=-37 8=-25
w:rendu	0=-57 7=40
w:rendue	7=42
w:rennes	4=-29 6=-26 8=-36
w:renonce	5=44
w:renouvellement	4=80
w:renove	0=-33 1=-44 2=-28 4=-51 5=-35 6=-31 7=-34
w:rent	1=-38 5=-42 6=-57
w:rentre	3=-27 4=-27 5=-30 8=31
w:rentree	1=50
w:renvoye	6=61
w:rep	0=-57 1=-31 3=-51 4=-44 5=-41 7=151
w:repaid	0=-32 1=-52 2=-53 4=-33 5=-56 8=-29
w:repair	0=-39 1=-50 2=-39 3=-48 4=-45 6=-26 7=-42 8=-25
w:repart	6=37
w:repas	0=-32 4=38 5=-26 7=-28
w:replaced	0=-26 6=-31 7=-37 8=-28
w:reponse	6=41
w:report	0=-33 2=51 4=-50 5=-63 6=-35 7=-38
w:reported	5=52
w:reporter	0=-69 2=-33 4=-28 7=-30
w:reports	2=-28 7=-30
w:reprend	4=29
w:reprendre	4=44
w:representant	0=-37 1=-34 2=-34 3=-36 4=-51 5=-47 6=-34 8=-26
w:representative	7=33
w:represente	7=32
w:represents	0=-30 1=-29 2=-28 3=-25 4=-36 5=-51 7=-38 8=-49
w:reprimand	8=62
w:repris	7=49 8=27
w:reproduction	0=-39 1=-37 4=-43 5=-39 6=-28 7=-45 8=-38
w:reps	7=59
w:republic	0=-29
w:republicains	0=29 7=-38
w:republican	0=85
w:republicans	0=48
w:republique	0=-87 1=-29
w:request	0=-25 2=-32 4=-31 6=-25 7=-39 8=-31
w:requested	3=33
w:required	3=29
w:requires	8=-41
w:requis	8=47
w:research	0=-54 2=-44 3=-34 4=-64 5=-36 6=-33 7=-33 8=-49
w:researcher	0=-53 1=-44 2=-33 3=-32 5=-81 6=-62 8=-69
w:researches	5=-34
w:reseau	3=48 8=34
w:reserve	4=-31 5=65
w:residence	4=-47 8=51
w:resigned	0=-41 7=117
w:respecte	0=-42 4=-57
w:responsable	1=-76 2=-54 3=-60 4=-41 5=-59 6=-68 8=-57
w:ressemblance	3=48
w:restaurant	0=-34 1=-49 2=-32 3=-32 4=-36 5=-30 6=-77 7=-26 8=-25
w:restaurants	1=-33 5=-27
w:restaure	0=-28 7=-27
w:reste	4=-33 7=58
w:rester	4=-26 6=-34 8=-39
w:restored	1=-64
w:restriction	4=55
w:result	0=-27 4=-31
w:resultats	2=38 6=-37
w:results	1=-31 2=68 3=-25 5=-32 6=-38
w:retail	3=-30 8=-32
w:retains	3=63
w:retards	1=-26 4=-28 5=-29 6=-25
w:retenu	5=-28 8=-47
w:retina	3=48 4=-32
w:retire	3=33
w:retired	1=-25 4=-28 8=-72
w:retirement	0=-25 6=-58
w:retraite	0=-33 2=-34 8=-33
w:retraites	0=73
w:retrouve	2=66
w:returned	0=-33 1=-38 2=-29 4=-25 7=-30 8=-28
w:reunions	2=-25 3=-36 4=-59 5=-39 6=-39 7=28
w:reussi	0=40 3=54
w:reuters	6=-46
w:revele	2=32 4=-28 5=-40
w:revendique	0=41 1=26
w:revers	1=64
w:reviews	4=-40
w:revolution	0=-35 2=-47 5=-37
w:revue	0=-41 2=-34 3=-34 4=-49 5=-39 6=-32 7=-58 8=-46
w:rewrote	2=-52
w:reyes	3=37 6=36
w:rhythm	3=51
w:riant	4=42 5=-28 6=54
w:richmond	0=36
w:ridge	0=-30 1=-56 2=-29 4=-52 5=-26 6=-51 7=-29 8=-31
w:rien	0=-55 1=64 2=26 5=-35 6=-44 7=-27
w:right	0=36 1=-90 2=-37 4=-63 5=25 6=-43 7=-52 8=-55
w:rights	1=35 2=-26 5=-27
w:rigueur	0=-47 1=-34 3=-26 4=-31 5=-37 6=-30 8=-38
w:ring	4=-30 5=42 6=72
w:rings	8=45
w:risk	0=-35 1=-39 2=84 3=-34 5=-41 7=-30
w:risks	2=82
w:risque	2=52 4=-30
w:rmt	0=-33 4=-31 5=-31 6=-35 7=122
w:rn	0=69 2=-41 7=-33 8=-41
w:rob	6=75
w:robbed	8=-35
w:robes	5=-40 6=-31
w:rock	1=-55 3=-50
w:roissy	7=33
w:role	0=-48 1=-32 2=-47 3=-61 4=32 5=-47 7=-55 8=-57
w:roll	0=-26 2=-25 3=-53 4=-62 5=-27 6=-32 7=-41 8=-40
w:roman	0=-39 1=-55 2=-47 3=-52 4=-36 5=-67 6=-72 7=-41 8=-73
w:romance	0=-29 1=-28 2=-37 4=-29 5=-38 6=-27 7=-28 8=-43
w:rome	0=-38 4=-36 8=-69
w:rondement	5=-42 8=-27
w:rondes	0=-36 2=-27 5=-27
w:roofs	4=50
w:room	0=-59 1=-75 2=-45 3=-61 4=-56 5=-70 7=-45 8=-53
w:rooms	0=-32 8=-32
w:roper	1=36
w:rose	1=-39 4=-31 7=56
w:rosicrucian	1=61
w:rossi	0=39
w:rouge	0=-100 1=-90 2=-72 3=-48 4=-69 5=-75 6=-70 8=-67
w:rougi	5=70
w:routiers	0=-32 2=-35 3=-34 6=-32 8=-57
w:row	2=-26 4=-29 5=-37 6=-33 7=-35 8=-27
w:royal	0=29 1=-42 2=-41 3=-45 5=-32 6=-43 7=-45 8=-53
w:royaliste	0=84
w:royalistes	0=28
w:royer	3=-46
w:rqth	2=-33 3=-25 4=100 7=-36
w:rue	0=-48 1=-34 2=-27 3=-40 4=-40 5=-26 6=-37
w:rugby	0=-52 1=-64 2=-30 3=-53 4=-54 5=-41 6=-47 7=-107 8=-35
w:ruiz	2=-48 4=-47 5=28 8=-25
w:rule	1=53 5=67
w:rules	6=52
w:ruling	6=-49
w:rumeur	2=-27 6=58 8=38
w:rumour	0=42 5=33 6=31 8=33
w:rumoured	4=-25 5=47
w:run	0=-44 1=-53 2=-37 3=-27 4=-45 5=-40 6=66 7=-52
w:runner	2=-56 4=28
w:runs	0=-65 3=-47 5=-97 6=27 7=-46 8=-89
w:rupture	0=27 4=44
w:rural	6=25 7=-30
w:rurale	7=69
w:russian	1=-37
w:rythme	3=-31
w:s	0=-27 1=-39 7=-25
w:sa	3=56 5=28 6=31 8=-63
w:sacked	0=-26 7=47
w:sade	0=-41 1=-26 6=-25
w:said	0=26 3=-47 4=-49 7=-72 8=69
w:sain	2=50
w:saine	2=68
w:saint	1=36 3=-38 6=-48
w:saisie	2=-29
w:saison	3=-30 6=-29 7=-28 8=-31
w:saisonnier	1=-29
w:sait	2=65 4=-45
w:salarie	0=-66 1=-64 2=-33 4=-35 5=-32 6=-30 7=-25 8=-27
w:salariee	0=-35 2=-33
w:salaries	7=34
w:salary	3=-37 4=-27
w:sales	0=-101 1=-84 2=-73 3=-106 4=-110 5=-29 6=-86 7=-84 8=-84
w:salive	2=62 3=-30
w:salmon	0=-28 2=-41
w:salons	5=77
w:same	0=-32 1=-39 2=-36 5=-92 6=78 7=-39 8=-33
w:samedi	1=-30 3=-31 5=34 7=-29
w:sample	3=49
w:samples	2=-36 3=31 5=-26 6=-28
w:sanctionnee	0=-32 7=49
w:sanctions	2=-25 7=-55
w:sang	0=-25 2=62 3=-26 5=-33
w:sanitaire	0=-28 1=-27 4=-25 8=-33
w:sans	0=-54 5=60 6=-26 7=-71
w:sante	0=-42 1=-62 2=-42 3=-55 4=-32 5=-49 6=-55 7=-60
w:sapphic	6=57
w:sappho	4=-34
w:sarah	0=32
w:sat	0=33 1=-34 2=-25 3=26 4=-26 5=-29 8=-47
w:satirical	1=-38 6=-27
w:saturdays	5=-36 7=-30
w:saved	3=47
w:savent	6=46
w:saving	5=47
w:savoie	0=44
w:savoir	0=41 1=-26
w:saw	0=-29 1=-30 2=-36 3=-42 4=-52 5=-25 6=-37 7=-48 8=-47
w:sawmill	4=46
w:saxony	0=-26
w:say	0=31 1=-29 3=-27 7=30 8=-34
w:says	0=-62 1=41 3=-76 4=-36 5=32 6=72 7=44
w:scan	0=-37 1=-33 2=-35 3=180 4=-64 7=-44 8=-26
w:scandal	5=76
w:scanne	3=59
w:scanned	0=-42 1=-48 2=-26 3=70 6=-41 7=-38
w:scanners	0=-43 1=-27 3=-76 4=-28 5=-25 7=-28
w:scares	2=-38
w:scenariste	2=-28 3=-37 4=-31 5=-48 6=-64 8=-26
w:scene	0=-38 1=-57 2=-33 3=-29 4=-69 5=83 6=-42 7=-48 8=-56
w:sceptic	0=33 1=55
w:sceptical	1=-52 4=-34
w:sceptique	0=-47 2=-30 4=-32 5=-31 6=-30
w:scheme	6=-33 8=-40
w:schizophrenie	2=31
w:school	2=-78 3=-37 5=-42 8=-62
w:schools	8=-38
w:schopenhauer	1=68 4=-31 5=-29 6=-45 7=-33
w:science	2=-38 5=-27 6=-40 7=-34 8=-40
w:sciences	0=37
w:scientifique	1=-27 4=-30
w:scientologist	1=76
w:sclerose	4=27
w:scn1a	2=52
w:scooter	8=-27
w:scop	2=-44
w:score	2=-31 3=51
w:scores	2=29
w:scotland	0=-27 2=-25 3=-44 7=25
w:scottish	0=49 4=-25
w:scouting	0=-27 4=-27
w:scrap	8=-45
w:screening	0=-43 4=-53 7=-30
w:sdlp	0=43
w:se	1=-25 3=-72 5=-46 6=-40 8=-40
w:seance	4=47 7=-27
w:search	1=-29 8=35
w:season	6=-74
w:seche	3=33
w:second	0=-32 2=-29 4=34 5=-39 6=-44 8=-33
w:secouriste	8=-31
w:secret	0=-36 1=-25 3=-36 8=-36
w:secretaire	1=-50 2=-59 4=-49 7=60 8=-32
w:secretary	3=-37 4=-59 6=-53 8=-46
w:secteur	0=-34 2=-27
w:section	2=-59 3=-60 4=-64 5=-45 6=-68 7=65 8=-63
w:secular	0=-58 1=61 3=-34 5=-36 6=-41 7=-31 8=-36
w:secularist	1=32
w:securite	0=-44 1=-48 2=-38 3=-79 4=-59 5=-39 7=-38 8=27
w:security	0=39 1=-33 2=-30 3=29 5=-48 6=-53 7=-37 8=-40
w:seduction	5=-30
w:see	2=47 5=71
w:seekers	0=-39 2=-28 6=-31
w:seems	0=41 1=58
w:sees	0=46 1=61 7=35
w:sein	5=55
w:seiu	7=66
w:seizure	4=67
w:sejour	3=55
w:selection	0=-33 1=-29 2=-50 3=-31 4=-45 5=-31 6=-30 7=-34 8=-52
w:selectionne	1=-26 2=-27 5=-33
w:self	6=59
w:selfie	3=102 5=-40
w:selfies	5=52
w:selling	2=-58
w:sells	1=-88 2=-51 3=-116 4=-72 5=-79 6=-62 7=-88 8=-46
w:selon	0=39 3=-32 4=30 5=38 6=29 8=-31
w:semble	0=76
w:semences	0=-56 1=-30 4=-29 6=-38
w:seminaire	4=-26
w:seminar	0=-29 3=-28 5=-37 6=-28 8=-31
w:seminariste	1=28 4=-38 6=38
w:seminary	5=47 6=39
w:senat	0=-49 1=-41 6=-28 7=-25
w:senior	1=-27 3=-33 4=-50
w:sens	0=-45 1=82 2=-47 3=-25 4=-25
w:sense	0=-34 5=-26
w:sensors	2=-25 4=-27 6=-26 7=-32
w:sent	0=-31 2=58 3=46 5=45 7=25
w:sentence	0=-29 1=-43 2=-50 3=-39 4=-47 5=-27 6=-39 7=-48 8=81
w:sentenced	8=-67
w:separatists	0=44
w:sept	8=29
w:september	0=-27 7=-26
w:septembre	1=-28 2=-32 4=38 5=-35 8=-40
w:sequelle	4=37
w:sequencage	0=-28
w:sequenced	1=-27 2=73 4=-35 8=-44
w:sequences	0=-26 2=-50 3=-26 4=-43 5=-49 7=-28 8=-27
w:sequenceurs	2=-26
w:sequencing	0=-27 2=-44 4=-59
w:serait	1=29 3=-28 4=79 5=-26 8=56
w:serial	5=43
w:serie	2=-32 6=-48 8=-34
w:series	3=-52 4=-40 5=-26 6=-51 8=-31
w:serious	8=54
w:seropositif	4=61 5=-32
w:serrures	0=-31 1=-27 2=-30 3=-46 5=-26 8=-41
w:sert	3=51
w:servant	3=27
w:served	0=-29 1=-29 2=-36 3=-42 4=-42 5=-33 6=-36 7=-31 8=30
w:server	3=56
w:serveur	1=-53
w:service	0=-63 2=-55 5=-26 6=-42 7=-64 8=-28
w:services	6=-25 7=-31
w:serviette	8=40
w:serving	8=47
w:ses	2=-57 4=-127 5=31 6=-30 7=-94 8=-98
w:set	1=-60 3=44 4=-30 5=-26 7=-30 8=-31
w:sets	5=-38 7=-47
w:seul	1=36
w:seule	1=36
w:seulement	1=48 3=37
w:seven	4=52
w:seventies	0=46
w:several	5=42
w:severe	4=55 8=-28
w:sevre	4=65
w:sex	0=-82 1=-61 2=-76 3=-75 4=-137 5=137 6=26 7=-88 8=-77
w:sexe	1=-27 3=-25 4=-46 5=31 8=-39
w:sexologue	0=-44 1=-45 2=-53 3=-38 4=-47 5=27 6=-43 7=-46 8=-45
w:sexual	0=-53 1=-45 2=-41 3=-43 4=-40 5=90 7=-41 8=-61
w:sexualite	5=45
w:sexualites	5=-34
w:sexuality	5=-31
w:sexuelle	1=-27
w:sexuelles	0=-27 1=-34
w:sexuels	5=29
w:shape	3=36
w:shapes	1=26
w:share	0=39 5=27 6=57
w:shaw	3=54
w:she	0=-29 2=-26 3=-32 5=-29 7=-48 8=-38
w:sheffield	7=37
w:sheriff	8=30
w:shift	0=-40 3=-57 4=-33 5=-33 6=-27
w:shop	0=-87 1=-101 2=-78 4=-94 5=-78 6=-82 8=-113
w:shoplifting	8=74
w:shops	2=-25 7=-42 8=-41
w:short	0=-33 1=-29 3=-29 4=-38 6=-40 7=-40 8=-49
w:should	5=28 6=-25
w:show	6=-43
w:showed	2=43 3=-33 4=-58
w:showing	8=41
w:shows	0=-48 1=-46 3=-47 4=43 5=-44 6=-53 7=-42
w:si	1=-32 5=-33 6=40
w:sick	0=-32 1=-31 2=-44 3=-58 4=44 5=-67 6=-31 7=-43 8=-47
w:sickel	2=49
w:sickle	2=75 4=-41
w:sickness	2=-31
w:side	0=-42 1=-51 3=-33 4=-27 6=54 7=-95 8=-40
w:sides	7=50
w:siecle	0=-36 5=-50 8=-26
w:siege	1=-40 2=-44 3=-54 4=26 5=-50 6=-40 7=25 8=-40
w:sight	4=36
w:sighted	0=-31 4=63
w:signale	0=45 4=53
w:signalee	2=66
w:signalement	1=-37 3=-38 8=34
w:signataire	1=51
w:signature	0=-128 1=-89 2=-110 4=-100 5=-61 6=-64 7=-56 8=-51
w:signe	0=40 3=49 4=-33 7=-25
w:signed	0=60 4=32
w:signes	0=-35 4=-25 8=-26
w:significance	2=36
w:signification	2=39
w:signiture	3=34
w:signs	3=55
w:simmons	2=-40
w:simple	0=-36 1=-68 2=-43 3=-30 6=-26 7=-37 8=-40
w:simplement	8=30
w:simplicite	0=-40 1=43
w:since	1=-46 2=-53 4=50 6=48 7=51 8=-58
w:singer	0=-60 1=61
w:single	0=-57 1=-63 2=-42 3=-42 4=-42 5=-43 6=-35 7=-25 8=-56
w:sings	0=29 1=-43 4=-33 7=-33
w:sinn	0=55
w:siptu	7=67
w:sister	0=-34 2=44 6=-36
w:site	0=-73 1=-99 2=63 3=55 4=-77 5=-109 7=33 8=-77
w:sites	5=-27 7=31 8=-25
w:sits	0=60 7=64
w:situation	4=33
w:six	0=-94 1=-45 3=-68 5=-68 6=-47 7=33 8=-51
w:skeptics	1=62
w:sketch	4=-26 5=45
w:sleep	1=50 3=-38 5=65 6=-41 8=-26
w:sleeps	2=-33
w:slept	5=93 6=-30
w:slow	1=-38 2=50 3=-45 4=48 6=-28 7=36
w:small	6=38
w:smart	3=57
w:smoker	4=45
w:smuggling	8=58
w:snes	0=-26 7=41
w:snj	7=50
w:snp	0=46
w:snpl	7=41
w:so	0=-56 1=26 4=83 5=46 7=-68 8=57
w:sober	1=37 4=54
w:sobriete	1=45
w:social	0=-99 2=-54 3=-33 4=-66 5=-61 6=-52 8=-82
w:sociale	0=-27 4=-38 5=-39 7=-39
w:sociales	0=-28 3=-28
w:socialist	0=83 6=-28
w:socialiste	0=58 1=-31 7=-33
w:sociaux	0=-38 1=-27 5=-28 7=-25 8=41
w:societe	0=-36 1=-32 2=-34
w:society	0=-49 1=83 7=-64
w:socks	1=38
w:soeur	1=33 2=33
w:software	1=-36 2=-33 5=-28 6=-32 7=-35 8=-30
w:soho	6=-73
w:soigne	0=-34 1=-46 2=-33 3=-37 4=-43 5=-25 6=-44 7=-43 8=-35
w:soigneur	0=-32 1=-31 4=-41 6=-32
w:soins	0=-49 1=-37 2=-43 3=-69 4=-52 5=-36 6=-38 7=-33 8=38
w:soir	0=-60 1=34 3=-34 5=43 6=-43 7=-29
w:soirees	7=42
w:soit	0=-44 3=35
w:sold	0=-63 1=-39 2=-45 3=-59 5=-31 6=-77 7=-58 8=-47
w:solferino	0=-27
w:solicitor	7=-47
w:solidaires	7=140
w:solidarity	7=-48
w:solidarnosc	0=-60 1=-31 7=32
w:solipsist	1=58
w:solved	0=-25 1=-34 5=-27 6=-33
w:some	0=-35 1=-28 2=-36 3=-40 5=-35 7=-32 8=-32
w:somebody	6=45
w:somme	1=41
w:sommeil	4=79
w:sommelier	0=39 3=-25
w:son	2=28 3=52 4=-52 6=46
w:sons	0=-30 2=32 3=-44 4=-37 5=-27 8=-37
w:sont	3=69 4=-39 5=-46 6=30 7=-30 8=-30
w:sort	4=68
w:sorti	4=-32 6=105
w:souches	2=41
w:soudeur	7=37
w:souffre	3=-30 4=72
w:souffrir	4=44
w:souhaite	1=-30 4=44 6=29 8=-38
w:soulevements	0=52
w:souligne	0=50
w:sound	0=-54
w:soupconne	6=44 8=-27
w:source	3=-32
w:sourd	0=-44 4=-63 6=-26
w:sourds	4=36
w:sourire	0=33
w:sous	1=-77 2=-71 3=-91 6=-35 7=-104
w:soutenu	0=52 4=-27 5=-37
w:soutenue	1=-25 6=-39
w:south	0=58
w:soutient	0=64
w:souvenir	4=28
w:souverainiste	0=44 1=-51
w:space	4=73
w:spain	8=72
w:speak	0=42
w:speaker	1=-29 2=-38 3=29
w:speaks	3=-39 4=-34 6=47 7=-29 8=-29
w:special	0=-27 1=-30 2=-51 4=41 6=-31
w:specialiste	0=-33 1=-39 4=-25 6=-40 7=-28
w:specialists	7=37
w:spectacle	0=-38
w:spectrum	4=57
w:speech	4=45
w:speed	3=32 4=-25
w:spell	4=34
w:spends	7=48
w:spent	1=41 4=-52 7=-27 8=101
w:spinoza	1=38
w:spinster	6=74
w:spip	8=34
w:spirit	0=-27 1=-26 4=-25 8=-27
w:spiritual	3=-29 6=-28
w:spite	4=63
w:spoke	0=51 5=36
w:sport	0=-41 1=-25 2=-60 4=-32 6=44 7=-37
w:sportifs	1=-25 2=-33 3=-31 4=-40 6=-36
w:sportive	0=-58 1=-30 2=-28 3=-54 5=-49 6=-28 7=-53 8=-36
w:sports	3=-33 6=-34
w:spot	0=-29 1=-32 2=-47 3=-26 4=-34 6=-25 8=-29
w:spreadsheet	0=-56 1=-26 2=-28 5=-27 6=-41 7=-28
w:spreadsheets	0=36 1=-52 4=-37 5=-30
w:spring	0=44 4=25 5=-40
w:square	7=-43
w:sst	4=-26 6=-30 8=-37
w:st	6=-31
w:stable	4=65
w:stade	1=-51 2=-38 3=-30 8=74
w:stades	6=-29 7=-26 8=-38
w:staff	1=-49 2=-71 4=-55 5=-51 7=-55 8=-64
w:stage	1=-61 2=-50 3=-39 6=-36 7=-39 8=-35
w:stagiaire	2=-48 4=-25 5=29 8=-30
w:stall	2=-41
w:stand	0=36 1=-53 2=-28 4=-59 6=-25
w:standard	5=-31
w:standardiste	0=-41 1=-37 2=-28 3=-28 5=27 6=-30 7=-35
w:standards	0=-25 3=-41 5=-35 7=-37
w:stands	4=-33 5=34
w:start	0=29 1=-48 2=-37 3=-43 4=-35 5=-30 6=-30 7=-51 8=-57
w:state	0=55 5=-27
w:stated	5=28
w:station	0=-33 6=29 7=-39
w:statistics	8=-41
w:status	2=33
w:stay	3=-31 4=-34 7=-30
w:steelworkers	7=53
w:stein	0=57
w:steiner	1=36 4=-38
w:stephen	6=51
w:sterile	4=46
w:steward	0=-71 1=-77 2=-44 3=-69 4=-54 5=-78 6=-55 8=-45
w:stewards	0=-30
w:stick	4=52
w:sticker	0=52
w:stickers	0=39
w:still	1=58 6=-39 7=-27 8=-39
w:stock	1=-40 4=-58 5=-26 6=-34
w:stockroom	5=31
w:stoic	0=-31 4=-44 5=-44 6=-45 8=-65
w:stoicien	1=89
w:stoicism	1=35
w:stoicisme	5=-34 7=-25
w:stoique	0=-67 1=-55 3=-29 4=-39 5=-44 6=-28 7=-41 8=-42
w:stole	4=-43 8=78
w:stolen	0=-37 2=-33 3=-51 4=-40 6=-36 7=-48
w:stonewall	7=-30
w:stood	0=25 6=31
w:stop	4=28 8=55
w:stopped	0=-35 1=-42 3=-40 5=-37 8=-38
w:store	0=-25 2=-26 3=27 5=-27 6=-27
w:stored	2=36 3=71
w:story	5=36
w:straight	0=-75 1=-69 2=-70 3=-61 4=-86 5=-65 7=-81 8=-67
w:straightened	6=-47
w:strains	0=-55 2=-34 3=-28 8=-32
w:strand	2=33
w:strasbourg	1=-27 6=27
w:strategie	0=48
w:strategist	6=-43
w:stray	8=-30
w:street	1=-26 3=-28 4=-29 5=-51 6=-37 7=-44
w:stress	4=32 8=-33
w:stresses	1=38
w:strict	0=-60 1=34 4=-42 5=-36 6=-28 8=-34
w:strictly	1=40
w:strike	0=-62 1=-42 4=-36 5=-42 6=-40 7=47 8=-69
w:strip	3=-26 4=-28 5=-29 6=-26 7=-28
w:stroke	0=-25 7=-29
w:strong	0=-32 2=-26 8=-78
w:stroud	0=42
w:struck	0=-28
w:structural	1=-36 4=-26 6=-49 7=-32 8=-34
w:stryker	2=-25
w:stud	0=-31 5=-48 7=-37 8=-37
w:student	1=-27 5=-35 6=34 7=-38
w:students	0=-61 1=-25 2=-28 4=-25 5=-26 7=-85 8=-55
w:studied	0=-44 1=-28 2=-51 3=-42 6=-35 7=-31 8=-25
w:studies	0=-44 8=-31
w:studio	2=-31 3=-55 5=-30 6=-25 7=-27 8=-35
w:study	0=-42 2=29 4=-51
w:stupefiants	8=31
w:style	0=-76 1=-45 2=-34 3=-68 4=-42 5=-60 6=-36 7=-41 8=-43
w:su	2=32
w:subject	2=-30 5=41
w:succes	3=50 5=32
w:success	7=-27
w:sud	0=-57 1=-58 2=-46 3=-57 4=-56 5=-61 6=-44 7=98 8=-55
w:sudden	2=32
w:suffered	2=-25 6=-29 8=-29
w:suis	1=49 2=35 3=-37 4=-42 5=-72 6=57 8=-30
w:suisse	2=39
w:suit	0=-42 1=-35 2=63 3=-50 4=31 5=-33 6=-54
w:suite	3=-28 4=48 5=47 8=25
w:suits	0=-28 1=-39 2=-30 4=-30 5=-48 6=-46 8=-40
w:suivi	1=32 4=-46 6=-27 8=79
w:suivie	2=-29 4=60 5=25 6=-37 8=-36
w:suivre	1=37
w:sujet	2=-42
w:summer	0=36 8=-26
w:summers	0=-36 4=-27
w:sunday	4=-29 7=-31
w:superieure	5=48
w:supernatural	1=33
w:supervisor	0=35 1=-27 3=-28 4=-27 5=-47 6=-37 7=47
w:suppleante	0=79
w:supplier	0=-27 5=43 6=-42
w:supplies	3=-31
w:supply	0=-59 1=-27 4=-29 5=-26 6=-25 8=-30
w:support	0=-56 2=-26 3=-52 5=-54 6=-47 7=-26 8=-42
w:supported	1=-25 8=46
w:supporter	0=85
w:supports	0=35
w:supreme	6=-33
w:sur	0=-57 1=-73 2=-81 3=-65 4=-144 6=-65 8=-93
w:surgeon	0=-43 2=-62 3=-70 4=-45 5=-40 7=-32 8=-40
w:surgery	2=37 3=-42 4=-62 8=-35
w:surmenage	4=43
w:surpris	5=59
w:sursis	1=-43 4=-26 5=-31 8=74
w:surtout	0=-25 7=52
w:surveillant	0=-27 1=-35 2=-26 3=-39 8=-56
w:surveillante	4=-32
w:surveillants	8=-42
w:survey	6=34
w:surveyor	3=-40 5=-39
w:surveys	5=-33
w:survivor	4=48
w:suspect	3=-27 8=28
w:suspended	8=40
w:suspendu	8=39
w:sussex	1=-39 4=-26 6=-33
w:svelte	1=-32
w:swapping	5=43
w:swear	1=43
w:swinger	1=-25 2=-25 4=-30 5=40 6=-30 8=-31
w:swingers	5=59
w:switched	0=32
w:sympathies	0=104
w:sympathiser	0=72
w:syndic	1=-38 2=-64 4=-37 5=-25 6=-37 7=-72 8=-26
w:syndical	7=57
w:syndicale	7=113 8=-25
w:syndicalisme	1=-34 7=-28
w:syndicaliste	7=49
w:syndicat	0=-83 1=-82 2=-60 3=-36 4=-78 5=-80 6=-45 7=75 8=-48
w:syndication	1=-26 2=-33 4=-29 7=-57 8=-26
w:syndicaux	7=-51
w:syndique	6=-34 7=68
w:syndiquee	7=31
w:syndiquer	7=51
w:syndrome	2=51 4=41 5=-31 7=-31
w:system	0=-48 1=-28 5=-26 6=-29 7=-47 8=-54
w:systeme	3=91
w:systems	0=-35 1=-27 3=-51 6=-36
w:t	0=45 1=55 5=63 6=60 8=-122
w:tabac	3=-27 8=45
w:table	3=-47 4=-33 7=-80
w:tablet	3=47
w:tablette	3=52
w:tabloid	6=63
w:tact	5=40
w:tag	4=-42 8=125
w:tagged	7=-33
w:taille	0=-28 2=-27 6=-36
w:take	0=-37 2=-36 3=-43 4=94 6=-38
w:taken	0=-31 2=46 3=108 4=-40
w:takes	2=-30 3=-43 8=-52
w:talese	6=-43
w:talibans	0=39
w:talk	0=-50 2=-48 4=-37 5=33 8=-39
w:talks	0=-43 3=-36
w:tant	6=42
w:taoism	1=53
w:tapage	8=52
w:tape	0=-26 1=-32 2=-52 4=-45
w:taste	2=-30 7=-26 8=-42
w:tate	1=-29 2=-46 3=-42 5=-30 8=-26
w:tatoos	0=78
w:taught	0=-37 1=-42 2=-31 4=-33 5=-28 6=-36 7=26 8=-42
w:taulard	8=46
w:taux	3=47 4=30
w:tax	0=40 1=-34 2=-39 3=-40 4=-71 5=-62 6=-26 7=-56 8=54
w:taxi	0=31 3=36
w:tdah	4=64
w:teacher	0=-54 1=-80 2=-54 3=-43 4=-73 5=-69 8=-63
w:teaches	0=-58 1=-72 2=-55 3=-55 4=-83 5=-71 6=-86 7=-61 8=-78
w:teaching	1=37 8=39
w:teachings	1=65
w:teague	0=42
w:team	0=-29 1=-97 2=-116 3=-87 4=-65 6=47 8=-111
w:teamster	1=-29 5=-34 6=-33 7=-42 8=-42
w:teamsters	7=64
w:technical	4=-36 5=-29
w:technician	0=-25 1=-51 2=-62 3=-52 4=-32 6=-51 7=-43 8=-45
w:technicien	0=-37 1=-54 2=-55 3=-47 4=-47 5=-46 7=-59 8=-46
w:technique	0=-27 2=-41 4=-39 6=-52 8=-28
w:teenagers	6=42
w:teens	4=61
w:teheran	0=43
w:telephone	0=-38 5=51
w:telephonique	1=-36 3=-26 4=-33 5=-63 7=-34 8=-34
w:telethon	3=-25 4=-25 5=-49 6=-25
w:teletravail	1=-38 4=38 5=-61
w:tell	0=-29 5=36
w:teller	0=39 7=-28
w:tells	0=43 2=43 4=-53
w:template	0=-46 2=-25 3=91 8=-34
w:templates	3=28
w:temple	0=-30 1=-64 2=-31 3=-44 4=-25 5=-27 8=-25
w:temps	1=29 2=-32 4=86 7=-36
w:ten	0=-50 2=-27 3=33 4=-52 8=-66
w:tenace	0=-38 1=-29 2=-45 4=-39 5=-32 6=-43 7=-50 8=-33
w:tenait	0=59
w:tendance	0=37
w:tendencies	6=42
w:tender	0=-37 2=-29 6=-31 8=-26
w:tenir	4=59
w:tennis	0=-31 1=-29 2=-25 4=-38 7=-28 8=-34
w:tenor	6=36
w:tenu	1=-43 4=-50 5=-35 8=-37
w:term	4=38
w:terrain	0=-47 1=-34 2=-36 3=-31 5=-44 6=-43 7=-34 8=-36
w:terre	0=49
w:test	0=-92 1=-91 2=126 4=-103 5=-91 6=-94 7=-82 8=-95
w:teste	2=49
w:tested	0=-34 1=30 2=74 3=-36 4=-56 5=-42 6=-28 8=-42
w:tester	0=-28 1=-42 2=-47 3=-26 7=-49
w:testing	0=-46 1=-38 2=-85 3=-49 4=-52 6=-49 7=-38 8=-40
w:tests	0=-58 1=-89 2=-76 4=-50 5=-39 6=-40 7=-38 8=-38
w:tete	7=30
w:tetu	0=-29 2=-28 3=-37 5=-33 6=-26 7=-70
w:texas	0=34
w:text	3=-25
w:thalassaemia	5=-35
w:than	0=-38 1=40 5=-29 6=-26 8=-35
w:thanks	0=-46 2=-25
w:that	1=62 2=29 3=-26 4=-49 6=46 7=-45 8=-29
w:the	1=-39 4=-66 5=-34 6=-32
w:theatre	0=-47 1=-56 2=-44 3=-63 4=-58 5=-49 6=-52 7=-64 8=-54
w:theft	1=-34 2=-28 3=-41 4=-37 5=-58 6=-36 7=-28 8=38
w:their	1=-40 3=-51 4=31 5=-84 7=-70
w:them	0=92 1=-71 2=-67 4=-75 5=48 6=-42 7=-64 8=-87
w:then	1=-39 2=-33 3=-43 4=-55 5=-55 6=-84 7=68
w:theologie	0=-28 1=57
w:theology	5=-27
w:theory	1=-27 2=-34 3=-37 6=-31
w:theosophical	1=51
w:therapist	1=-42 2=-29 3=-35 4=-48 5=-38 6=-39 7=-33
w:therapy	1=-25 2=-38 4=67
w:there	0=-25 4=-32 7=35 8=32
w:therefore	3=-29
w:thermal	3=43 4=-26
w:these	0=-92 1=-54 2=-55 3=-47 4=-65 5=-84 6=-65 7=-82 8=-40
w:thesis	1=-56 2=-28 3=-70 5=-45 6=-60 7=-56 8=-52
w:thevenot	0=48
w:they	0=-84 1=-49 2=-78 4=-64 6=29 8=-89
w:thier	3=-27
w:thierry	6=56
w:thieves	8=-45
w:things	7=34
w:think	1=36 4=-34
w:thinking	4=-38
w:thinks	0=-36 4=56 7=53 8=-25
w:third	0=-53 2=-55 3=-51 4=-45 5=-57 6=-42 7=-30 8=-61
w:thirty	0=67 8=29
w:this	1=-25 3=-39 4=-28 6=-25 7=-30
w:though	0=26
w:thought	1=32
w:thousands	3=-29
w:three	1=-75 4=-26 6=-78 7=-61 8=-48
w:through	0=-31 1=-37 2=66 3=-32 5=-67 6=-45 7=51 8=-59
w:throughout	5=26
w:thumb	3=65 4=-39
w:thumbprint	0=-27 3=78
w:thursdays	1=54 7=46
w:ticked	2=58
w:ticket	2=-27 7=59
w:tidy	5=-29
w:tiennent	0=-48 2=-38 3=-29 4=-52 5=-67 6=-39 8=-44
w:tient	5=52 7=29
w:tiers	1=30 5=40
w:tig	8=43
w:till	0=-28 1=-30 3=-25 4=-29 6=-39 7=47 8=80
w:time	0=-81 1=-29 2=-53 4=-64 5=-43 6=-101
w:times	3=-34 4=-28 5=-32 6=-26 7=-37 8=-37
w:tipping	8=51
w:tire	0=-30 2=-31 4=45 8=60
w:tired	6=59
w:tissue	2=41
w:tissulaire	2=53
w:titre	1=30 2=-54 4=-47 6=-25
w:titulaire	3=-35
w:to	2=-42 3=-35 4=-76 5=-57 6=-26 8=-69
w:together	5=34
w:toilet	4=36
w:toilets	4=38
w:toilettes	4=35
w:toit	5=62
w:told	0=76 1=54 2=62 3=-25 4=-30 5=32 6=70 8=31
w:tolstoien	1=43
w:tom	4=48
w:tombee	4=44
w:ton	0=-49 3=-27 4=-26 5=-25 6=-45 7=-25
w:too	2=36 4=55 5=40 6=45
w:took	0=31 1=-67 2=32 5=-41 6=-55 7=-32 8=33
w:tooling	1=-26
w:top	5=-30 6=-65 7=-25
w:topic	3=-32
w:tories	0=61 4=-36
w:tory	0=-27 2=-26 7=-30
w:total	0=33 8=-25
w:touch	1=-26 6=43
w:touche	4=29
w:toujours	2=-38 4=43 5=-49 7=-28
w:toulouse	1=-27 2=-27
w:tour	0=-43 1=-50 2=-48 3=-36 4=-25 5=-34 6=-30 7=-60 8=-43
w:tours	0=-40 1=-60 2=-36 3=-31 5=-56 6=-50 7=-48 8=-42
w:tous	0=35 1=-54 2=52 3=-45 4=-35 5=-58 6=-32 8=-53
w:tout	0=-33 1=-72 2=-43 3=-46 4=-38 5=53 8=-41
w:toute	1=76 2=-33 4=-36 7=-41 8=-28
w:toutes	1=-34 2=-37 5=-35
w:town	0=-42 1=-55 2=-83 3=-61 4=-30 5=-30 6=64
w:toy	8=-28
w:toys	5=-42 7=-27
w:tp53	2=-80
w:tracabilite	2=-28 3=-40
w:trace	3=63
w:traces	8=-42
w:tracte	0=56
w:tracts	0=-32 2=-27 4=-30 5=-36 7=-25 8=-28
w:trade	0=-92 2=-87 3=-65 4=-73 5=-64 6=-68
w:trading	1=-28 3=-43
w:tradition	1=34
w:traducteur	0=-43 4=-28 5=-29
w:traduit	0=-39 1=-41 4=-46 6=-39 7=-26 8=-28
w:trafic	8=29
w:train	2=-37 6=-27
w:trained	0=-46 2=-82 3=-46 4=-62 5=-67 6=-98 7=-46 8=-49
w:trainee	5=43
w:trainer	0=-36 1=-60 2=-41 3=-44 4=-42 5=-27 6=-31 7=-36 8=-64
w:training	0=-27 1=-48 2=-42 7=-28 8=-33
w:trains	1=35 2=-30 4=-44
w:trait	2=32 4=-26
w:traitement	1=-46 3=-53 5=28 6=-32 7=-43
w:traiteur	0=-28 1=-30 6=-33
w:tranche	4=-31 7=-28 8=-36
w:transaction	1=-29 3=-29
w:transformation	2=-48
w:transformee	3=41
w:transhumanist	1=46 2=-31 4=-47
w:transistors	4=-25
w:translated	1=-39 2=-34 3=-27 6=-30 8=-26
w:translation	1=-43 2=-45 3=-37 5=-33 8=-33
w:translator	0=-26
w:translocation	2=84 4=-26
w:transmis	1=40 2=51
w:transmission	2=-34
w:transplant	4=36
w:transports	1=-28
w:travail	0=-52 3=-55 6=-49
w:travaille	0=-79 2=-45 5=-86 6=54 8=-42
w:travailler	4=47
w:travaillera	0=32
w:travailleur	0=-32 4=58
w:travaux	8=45
w:travel	1=-28 2=-25 5=28
w:trawlers	8=47
w:treasurer	3=-36 4=-58 5=-38 6=-57
w:treated	4=85
w:treatment	4=81 8=-30
w:treats	0=-49 2=-27 3=-27 4=-85 5=-33 6=-26
w:tree	1=-27 3=-25
w:trente	3=-36 6=-38
w:tres	0=33
w:tresorier	0=46 1=-40 2=-42 6=-54 7=-89 8=-34
w:triad	5=41
w:trial	0=-69 1=-72 2=-49 3=52 4=-95 5=-64 6=-60 7=-73
w:tribunal	0=-45 1=-44 2=-33 3=-52 4=-35 5=-54 6=-64 7=-26
w:tribune	6=56
w:tried	2=-36 4=57
w:trimestrielles	2=31
w:trip	5=47
w:trips	5=39
w:trisomie	2=-93 4=73
w:trois	0=-102 1=-60 2=-104 4=27 6=-99 7=-85
w:trompe	0=-29 5=78 6=-41
w:trop	3=32
w:trotskiste	0=43
w:trou	8=28
w:trouble	0=-34 5=-26 6=-29 7=-30 8=28
w:trouple	5=62
w:trouve	0=-48 5=62 8=-31
w:true	1=59 8=40
w:trump	0=93
w:trust	1=-34 4=-26 5=-32 7=-55
w:tsa	4=49
w:tuc	0=-40 1=-38 2=-32 3=-25 7=72 8=-48
w:tuesday	1=27 7=61
w:tuesdays	4=26
w:tuned	8=-45
w:turkey	4=-33
w:turned	0=-35 1=70
w:turning	1=37
w:turnstile	3=51
w:tutor	0=-44 1=-30 4=-43 5=-31 6=-33 7=-31 8=-51
w:twelve	0=54
w:twenty	1=82 7=56
w:twice	1=-48 2=-36 3=37 4=64 6=-52 7=38 8=-63
w:twin	1=-36 3=-29
w:twins	2=56 3=-30 5=-26 6=42
w:two	0=-60 1=-81 3=-64 6=-28 7=-44
w:typage	2=71
w:type	0=-53 1=-76 2=53 3=-65 4=52 5=-55 7=-58 8=-50
w:typed	2=63 8=-26
w:types	1=-44 4=57 7=-27
w:typing	2=40 3=51 4=-58 6=-28
w:ucu	7=43
w:ud	7=65
w:udb	0=84 7=-40
w:udi	0=54
w:uganda	5=-31
w:ugict	7=63
w:uk	3=-32 7=-32
w:ump	0=41
w:un	1=-41 2=30 3=-53 4=49 6=31 7=-59
w:unasked	2=42
w:uncle	0=-26 2=-45 3=-26 5=-34
w:under	1=-56 2=-45 3=-56 4=-83 5=36 7=-36 8=49
w:une	0=-35 2=-36 3=-118 4=49 5=37 7=-59 8=-52
w:unef	0=51
w:unfaithful	5=61
w:uniform	1=28 5=-28
w:union	0=-69 1=-71 2=-123 3=-129 4=-131 5=-121 6=-101 7=101 8=-140
w:unionised	7=25 8=-46
w:unionist	7=67
w:unions	0=-60 1=-31 3=-34 4=-31 5=-30 8=-37
w:unis	1=-55 2=42 3=-30 6=-40 8=-38
w:unison	3=-47 7=56 8=-37
w:unit	1=-67 2=-42 3=-55 4=-50 5=-44 7=-34 8=-37
w:unite	0=-45 3=-34 4=-25 7=125
w:united	0=-27 3=-26 4=-33 5=-32 7=41 8=-46
w:univers	1=49
w:universities	5=-31
w:university	4=-27 7=-56 8=-26
w:unknown	2=32
w:unlock	3=38
w:unlocks	3=58
w:unpaid	0=105 7=-42 8=28
w:unsa	0=-46 1=-31 3=-36 7=123
w:until	0=44 1=-36 2=-70 3=-42 4=-67 5=-68 6=-55 7=-76 8=67
w:up	2=-68 4=-74 5=-69 6=-27
w:upbringing	0=46
w:upfront	8=60
w:upheld	5=50
w:ups	0=-48 1=-65 5=-26 7=-45 8=-31
w:us	2=-74 6=-51 7=-40
w:usage	3=35 4=30
w:usdaw	7=74
w:use	1=-35 2=-33 3=-45 4=-33 5=-40 6=-48 7=-28 8=-27
w:used	1=-29 2=-25 3=52 5=67
w:uses	0=-27 3=-32 4=90 8=-44
w:usher	6=-26 7=-34
w:usine	1=-31 2=-31 3=-34 4=-62 5=-34 8=-38
w:utilisateurs	3=-34
w:utilitarian	2=-32
w:utrecht	0=64
w:v	2=43 6=-34
w:va	0=52
w:vaccinated	4=73
w:vaccination	0=-33 1=-34 5=-29 7=-41 8=-34
w:vaccinee	4=32
w:vaccins	4=26
w:vae	2=-26 3=-25 8=-29
w:valeurs	0=-31 3=53 7=-45
w:valid	6=-27 7=-41 8=-76
w:valide	3=-28
w:valu	8=-45
w:value	6=35 8=-34
w:valves	3=-26 4=-32 7=-36
w:van	0=-46 1=-27 2=-46 3=-55 4=-53 5=-56 6=-35 7=-49 8=-41
w:vance	8=54
w:vannes	4=30
w:vante	5=37 8=43
w:variant	0=-29 3=-33 4=-47 7=-39 8=-57
w:vault	3=68
w:vaut	4=45
w:ve	0=63 2=-26 3=60 4=37 7=-27 8=-43
w:vecteur	3=33
w:vegan	0=-73 1=62 2=-66 3=-41 4=-70 5=-78 6=-50 7=-65 8=-71
w:vegane	1=56
w:veganes	1=47
w:veganism	1=61
w:vegas	7=55
w:vegetal	1=-26
w:vegetale	1=-44 2=-33 7=-29 8=-25
w:vegetarian	1=-30
w:vegetarien	1=-32 2=-25 3=-35 5=-29 6=-25
w:vehicule	1=-35 8=-38
w:vein	1=-33 3=95 4=-29 6=-26 7=-28
w:veineux	3=58
w:velo	0=-54 1=-56 2=-28 4=-26 5=-42 6=-27 7=-46 8=-43
w:vend	0=-71 1=-58 2=-55 3=-55 4=-58 5=-50 6=-42 7=-55 8=-72
w:vendeur	0=-38 1=-45 2=-47 3=-48 4=-42 5=-59 6=-33 7=-41 8=-38
w:vendeuse	0=-29 1=-52 2=-41 3=-46 4=-38 5=-25 6=-43 7=-35 8=-37
w:vendor	3=72
w:vendredi	0=-36 1=-39 2=-45 4=-25 6=-39 8=-25
w:vendu	1=37
w:venerable	1=68
w:vente	0=-40 1=-32 2=-51 3=-30 5=-33 7=-49 8=-50
w:ventes	4=-32 6=-26 7=-29
w:ventures	7=-30
w:venu	5=-60
w:ver	7=38
w:verbal	1=-25 3=-41 4=-27 7=-25 8=-38
w:verifie	1=-43 3=34 6=-34
w:verifiee	8=62
w:verify	3=37
w:vermont	0=29
w:vers	0=-38 1=-46 2=-56 4=-29 5=-30 6=-44 7=-43 8=-29
w:verse	2=51
w:vert	0=-49 1=-31 2=-35 3=-50 4=-48 5=-42 6=-28 8=-50
w:verte	3=-41 5=-25
w:vertigo	4=53
w:verts	0=27 1=-42 2=-25 3=-42 4=-46 5=-42 6=-43 7=-37 8=-53
w:very	1=31 7=34
w:vestiaire	0=-36 4=-27 7=-27 8=-26
w:veterinaire	0=-64 1=-56 2=-46 3=-68 4=-59 5=-72 6=-42 7=-57 8=-65
w:vets	3=-28 5=-28
w:vetting	2=-26 3=-27 5=-28
w:veut	0=-28 4=-29 6=-27
w:veuve	6=42
w:victim	0=-53 3=-25 5=-28 6=-33 8=-37
w:victime	1=-29 2=-30 4=-45 8=-41
w:victoria	0=-32
w:victory	1=-28
w:vidal	5=42 6=-39
w:video	1=-29 2=-44 3=61 4=-44 6=-26 7=-45 8=-47
w:videos	5=58
w:videosurveillance	0=-30
w:vie	0=-46 1=49 2=-50 3=-33 4=-45 5=101 6=-85 7=-47 8=-40
w:vieille	0=60
w:viendrait	6=46
w:vient	1=34 3=-41 5=-35 6=-42 7=53 8=-26
w:vierge	0=-43 1=-51 2=-47 3=-50 4=-43 5=25 6=-36 7=-43
w:views	0=36
w:vigne	0=-31 2=-36
w:vikings	2=48
w:village	0=-28 6=32 7=-41
w:ville	0=-47 3=-35 4=-35 5=25 6=26 8=-38
w:villefranche	8=49
w:vingt	2=-48 3=-40 4=-28 5=-52 6=-39 8=-51
w:vins	0=-40 1=-27 3=-30 4=-40 5=-30 7=-27 8=-34
w:viola	7=55
w:violence	1=66
w:violences	0=-35 1=-27 5=-27
w:violente	1=28
w:vip	4=-29
w:virgin	0=-50 1=-65 2=-48 3=-33 4=-71 5=29 6=-49 7=-61 8=-55
w:virology	2=52
w:virus	1=-26 2=-34 4=-38 5=-27
w:vis	1=-27 5=52 6=25
w:visa	0=-39 1=-35 2=-40 3=51 5=-37 6=44
w:visage	0=-50 1=-28 2=-45 3=83 4=-40 5=-25 6=-26 7=-36 8=-51
w:visages	0=-35 1=-34 3=-76 4=-28 5=-34 6=-25 7=-26 8=-28
w:visait	8=50
w:vise	0=-38 2=-30 3=-42 4=-25
w:visio	0=39 8=60
w:visit	3=42
w:visite	4=47 5=-57 6=30 8=-27
w:visiteuse	3=-32 4=-41
w:visitor	0=-38
w:visitors	4=-33
w:visits	5=86
w:vit	0=-54 1=47 2=-56 3=-81 4=-81 7=-63 8=-51
w:vitesse	3=25
w:vive	0=-51 1=-38 2=-50 3=-30 4=-60 5=-39 6=-41 8=-37
w:vivent	5=39
w:vocal	3=55
w:vocale	3=50
w:vodka	6=-44
w:vogel	1=27
w:voice	0=-68 2=-79 4=-73 5=-74 6=-85 7=-69 8=-70
w:voiceprint	3=34
w:voile	0=-37 1=-28 4=-26 5=-31 6=-30 7=-45 8=-51
w:voisine	0=64 6=-25
w:voit	4=47
w:voiture	0=-63 1=45 4=44
w:voix	0=-83 1=-86 2=-77 3=42 4=-68 5=-80 6=-88 8=-89
w:vol	0=-49 1=-40 2=-45 3=-59 4=-68 5=-67 6=-44 7=-45 8=89
w:volage	5=58 6=-32
w:vole	8=61
w:volontaire	0=-41 6=-30 8=-25
w:volontiers	0=34
w:volt	0=35
w:volunteer	1=-43 2=-60 3=-52 4=-49 5=-72 6=-46 7=-53 8=-48
w:volunteered	0=-34 2=38 5=46 6=-35
w:vote	0=76 1=-49 2=-35 3=-44 4=-61 5=-43 6=-49 8=-47
w:voted	0=59 1=-31 2=-37 4=-34 5=-34 6=-37
w:voter	0=58 6=-46
w:votes	0=134 1=-35 2=-42 4=-26 5=-42 6=-26 7=-57 8=-28
w:voting	1=-42 2=-31 3=-36 4=-32 6=-38 8=-29
w:votre	3=27
w:voulu	3=41 4=-27
w:vow	5=55
w:voyages	1=-58 6=32
w:vrac	4=52
w:vrai	5=32
w:vu	1=30
w:vue	0=-36 1=-46 2=-27 3=-55 6=-51 7=-35 8=108
w:wage	5=-42
w:wagner	8=47
w:waiting	8=53
w:waived	3=30
w:wales	0=-56 4=-27 5=-31 6=-27 8=-39
w:walk	2=-25 5=-38 6=-34
w:walking	4=67
w:walks	0=-39 1=-26 2=-30 4=69 5=-39 8=-27
w:wall	3=32
w:want	0=46 6=35
w:wanted	3=38 8=65
w:wants	1=-34 3=-45 4=-32 7=38 8=-42
w:war	0=27 8=-30
w:ward	0=40 2=-30 6=-29
w:warden	0=-37 4=-28 5=-30
w:warehouse	3=-35 5=-27 6=-32 7=45
w:warmth	0=37 8=30
w:warned	0=-39 5=31 7=37
w:warning	3=41
w:warns	0=42
w:warrant	8=66
w:warrior	2=40
w:wars	1=-26
w:warwick	1=48 5=-32
w:was	1=-87 4=-34 8=45
w:wasps	4=68
w:watch	2=-25 5=-50 7=-30 8=-26
w:watches	5=32
w:waterloo	7=47
w:way	0=-32
w:we	0=27 2=26 6=-50
w:wear	3=-34
w:wearing	4=53
w:wears	0=-42 1=-43 2=-57 3=-36 4=75 7=-37 8=59
w:web	0=-44 1=-39 2=-33 3=-43 6=-38 7=-36 8=-42
w:wedding	1=39 5=-45 8=-30
w:weddings	1=-33
w:week	0=-33 1=-54 2=-38 4=75 5=-51 6=-49 7=45 8=-51
w:weekend	0=-44 1=-46 2=-37 3=-40 4=-38 5=-57 6=-43 7=-37 8=-33
w:weekly	1=29 6=-25
w:weeks	0=-25 2=25 4=-40 6=-34 8=-28
w:welcome	8=-35
w:welding	4=-29 5=-30 6=-28
w:well	0=-57 1=49 2=-31 3=-55 5=-53 6=-31 7=-38 8=-91
w:went	0=-33 1=-50 3=-27
w:were	0=-52 1=-46 3=39 4=-44 5=107 6=-56 7=-50 8=-50
w:western	3=-27 4=-40 5=-37 6=-45 7=-49 8=-33
w:what	0=-45 1=-47 2=-49 5=-33 6=-31
w:whatever	5=58 6=45
w:whatsoever	0=45
w:wheelchair	3=-34 5=-29 6=-40
w:when	2=-48 3=53 5=29 7=30 8=-46
w:where	3=48 6=47 7=-40
w:whether	3=43 7=34
w:which	2=33 3=49 7=46 8=-37
w:while	0=-29 2=42 6=-32
w:whitby	4=-43 5=-30
w:whiteboards	1=-38
w:whitlock	6=25
w:who	0=-42 1=56 2=-55 3=-82 4=-63 7=-58 8=-104
w:whole	0=28 2=34 3=-33 4=-32
w:why	0=-27
w:wide	2=55
w:widower	1=47
w:wife	0=-75 1=-78 2=-63 3=-97 4=-80 7=-31 8=-97
w:wildlife	2=-28
w:will	1=-52 2=-63 3=-46 5=-35 6=-60 7=-46 8=-41
w:wine	0=-29
w:wing	0=83 4=-42 5=-28 6=-26 7=-27 8=-32
w:winner	8=-28
w:winter	1=41
w:wired	4=-27
w:wishes	1=41 4=26
w:with	0=-33 1=-63 2=-27 5=39 7=-58 8=-42
w:withdrawn	3=32 8=39
w:within	8=-86
w:without	1=47 4=-35 5=-37 6=28 7=-30
w:wolfsburg	7=38
w:woman	1=-41 5=-50 6=95 8=-30
w:women	2=-37 3=-31 4=-39 5=-60 6=80 8=-66
w:won	1=-30 2=-105 3=-56 4=-87 5=-81 8=-66
w:wood	0=-55 2=-34 3=-47 4=-40 5=-30 7=26 8=-46
w:wool	1=35
w:word	2=-27 5=41 6=-32
w:words	1=-52 2=-29 3=-37 4=-40 5=54 6=-49 8=-33
w:work	1=-38 2=-86 3=-36 7=-83
w:worked	1=-27 3=28 6=-36 7=-46 8=-43
w:worker	0=-47 1=-25 2=-32 3=-39 4=-25 5=-26 6=-54 7=-61
w:workers	0=36 3=-33 4=-31 6=-30 7=80
w:workforce	7=36
w:workplace	0=-29 1=-31 4=-27 7=37 8=-33
w:workplaces	6=46
w:works	0=-90 1=39 3=-30 5=-71 6=-27 7=-33 8=-56
w:workshop	1=-27 3=-25 4=-30 5=-35 6=-27 7=-34
w:workshops	7=-44
w:worshipful	1=38
w:would	0=57 1=27 2=-41 4=-35 7=-33 8=-54
w:wouldn	1=61
w:writers	0=-33
w:writes	0=-26 2=-70 3=-34 4=-37 8=-29
w:writing	8=-28
w:wrongly	3=38 8=60
w:wrote	0=-62 3=-91 6=-28 8=-92
w:wu	3=32
w:x	2=81 4=-48 5=85 6=-25 8=-26
w:xvi	0=40
w:xviiie	5=-38
w:xx	2=40
w:xxy	1=-28 2=85 4=-50
w:y	0=51 1=-73 5=-28 7=-37 8=-44
w:yann	5=38
w:year	3=-56 5=-27 7=-90 8=-31
w:years	0=26 2=-85 3=-88 5=-37 6=-38 7=47
w:yes	1=-67 2=-30 4=-48 5=-32 6=-32 7=41 8=-34
w:yilmaz	2=44
w:yoga	1=-28 4=-32
w:york	8=-34
w:you	0=-54 1=-25 2=-45 3=-47 4=-44 5=49 6=-50 8=-27
w:young	0=72 3=-35 7=-31 8=72
w:youngest	4=31
w:your	0=-33 3=25 6=-31
w:youth	1=-53 2=-38 3=-40 4=-66 5=39 6=-61
w:yves	1=-39 6=80
w:zarathoustra	1=49
w:zebre	4=57
w:zeman	0=34
w:zemmour	0=44
w:zero	0=-29 4=-42 7=-25
w:zone	3=63
w:zoo	1=53 8=-27
with:000	-48
with:12	91
with:14	46
with:17	31
with:1994	40
with:1998	38
with:2	63
with:20	-52
with:2004	39
with:2006	32
with:2009	-27
with:2010	29
with:2012	40
with:2013	64
with:2014	41
with:2015	111
with:2016	54
with:2017	75
with:2018	86
with:2019	55
with:2020	99
with:2021	92
with:2022	33
with:22	28
with:24	32
with:4	46
with:5	70
with:50	60
with:6	33
with:60	-40
with:9	-44
with:abandon	-25
with:absences	50
with:absente	37
with:access	33
with:accident	73
with:accord	-42
with:according	115
with:accounts	-45
with:accueil	40
with:active	41
with:activist	-34
with:adepte	40
with:admitted	56
with:advises	-74
with:affaires	-36
with:affiche	87
with:after	90
with:again	53
with:age	46
with:aide	85
with:aiment	-36
with:alarms	-50
with:album	-88
with:americaine	-31
with:among	-36
with:ancien	39
with:ancienne	85
with:animale	45
with:anime	41
with:annual	-33
with:another	51
with:antiques	-26
with:any	34
with:api	-42
with:app	41
with:apparel	-32
with:apparemment	26
with:apparently	65
with:apply	31
with:apres	53
with:architecture	-31
with:are	63
with:arms	-31
with:army	58
with:arnaud	-28
with:arret	27
with:arrighi	-61
with:artiste	49
with:arts	-31
with:asked	120
with:asking	55
with:asks	119
with:assistant	-68
with:assistante	-50
with:associe	35
with:assume	31
with:assureur	-47
with:asylum	-26
with:at	49
with:atelier	-69
with:ateliers	28
with:athlete	28
with:au	62
with:audiologists	-61
with:audit	-35
with:august	61
with:aupres	39
with:aussi	41
with:autres	38
with:autumn	52
with:aux	48
with:avait	-27
with:avant	-42
with:avec	-29
with:avion	54
with:avocat	-53
with:away	33
with:b	31
with:b27	-38
with:back	43
with:background	37
with:bad	-63
with:badge	55
with:bagarre	36
with:banque	-38
with:bar	-60
with:bath	-32
with:bati	-51
with:batiment	-44
with:be	32
with:beaumont	-37
with:because	50
with:been	25
with:before	46
with:being	37
with:belfast	49
with:belongs	32
with:benevole	28
with:berlin	38
with:best	-36
with:between	51
with:bio	42
with:bisexual	-30
with:blog	95
with:bon	-28
with:book	-65
with:books	-37
with:boss	-40
with:both	98
with:boutique	-28
with:box	47
with:boys	32
with:brand	-62
with:brings	62
with:britain	30
with:brother	82
with:browser	-36
with:bruxelles	53
with:budget	-35
with:budgets	-29
with:built	-47
with:bureau	35
with:but	56
with:buyer	-60
with:c	-42
with:caces	-34
with:cadre	-76
with:caisse	-68
with:called	-61
with:calls	33
with:came	30
with:can	97
with:candidat	30
with:candidate	38
with:candidature	47
with:car	49
with:card	39
with:carrier	-42
with:carries	-51
with:caryotype	-25
with:casier	-40
with:casino	55
with:caterer	-56
with:catholic	30
with:caught	35
with:ce	45
with:cela	41
with:celibacy	-60
with:cell	40
with:cells	-39
with:centrale	-38
with:centre	29
with:certificate	66
with:cfe	-39
with:cgc	-49
with:cgt	-35
with:chaine	-30
with:changer	54
with:chapel	25
with:chaplain	-29
with:chapter	49
with:chaque	38
with:charges	-34
with:charity	-44
with:chauffage	-58
with:cherche	25
with:chez	-38
with:chicago	37
with:chile	-41
with:choice	32
with:choir	33
with:christmas	42
with:circule	29
with:cite	25
with:classee	63
with:clean	-46
with:cleaned	-53
with:clients	-63
with:cnil	-60
with:co	31
with:coach	43
with:coaches	27
with:code	-39
with:coeur	-25
with:coffee	-56
with:colleague	34
with:collector	-43
with:college	-39
with:collegue	46
with:colloque	-41
with:come	30
with:comedie	-73
with:comite	31
with:comme	33
with:commuting	-40
with:compagne	-105
with:compagnon	44
with:company	71
with:completed	39
with:comptable	-70
with:conduit	40
with:confie	30
with:conflict	26
with:connectes	31
with:connue	31
with:conseille	-40
with:consent	-47
with:consequence	25
with:conserve	58
with:constable	46
with:consultant	-32
with:consulting	-36
with:consumer	-36
with:contre	-49
with:contributor	-28
with:convaincu	56
with:convaincue	36
with:conviction	67
with:convictions	64
with:convinced	48
with:cost	36
with:councillor	57
with:counsellor	-37
with:counsels	53
with:couples	-36
with:courrier	-50
with:cousin	64
with:creche	51
with:cree	64
with:crime	-35
with:croix	-25
with:cse	37
with:cuisine	-88
with:currently	85
with:customers	-46
with:d	-30
with:dance	-25
with:data	-45
with:database	29
with:days	40
with:dbs	70
with:deadlines	-30
with:dealt	-33
with:decided	25
with:declined	-27
with:decors	-25
with:defend	-38
with:degree	34
with:delais	-28
with:demissionne	28
with:dentaires	-46
with:deposee	-47
with:depuis	67
with:dernier	56
with:des	-25
with:described	36
with:design	-56
with:designed	-43
with:designer	-53
with:desk	53
with:dessine	-37
with:detour	-27
with:deux	29
with:devant	34
with:developpe	-42
with:developpeur	-29
with:device	-25
with:digital	-27
with:dimanche	49
with:dire	36
with:direction	-31
with:dirige	43
with:dis	31
with:disclosed	45
with:dismissed	32
with:divorce	45
with:do	57
with:doctor	39
with:doctoral	-35
with:doctorante	-106
with:doctorat	-28
with:does	42
with:dog	39
with:don	63
with:donc	34
with:dont	43
with:double	69
with:doyle	51
with:drafted	-32
with:drh	-90
with:driver	37
with:drivers	-37
with:droit	51
with:during	75
with:e	56
with:early	-44
with:ecole	-51
with:ecoles	25
with:ecrit	34
with:edited	-33
with:editeur	-27
with:editor	-59
with:educatrice	61
with:effacees	59
with:electeur	41
with:eleve	60
with:eleves	-49
with:embauche	36
with:emploi	-45
with:employed	-53
with:employer	31
with:employment	34
with:employs	-75
with:enclosed	35
with:enfants	-31
with:england	-27
with:enseigne	57
with:entree	-34
with:entreprise	-41
with:epouse	49
with:equipe	44
with:erreur	48
with:et	33
with:etait	54
with:etalee	33
with:ete	68
with:eteinte	-28
with:ethique	-59
with:etienne	-45
with:etre	55
with:etude	-53
with:etudes	49
with:etudie	-50
with:eu	26
with:evening	-28
with:every	-36
with:everyone	33
with:evite	26
with:eviter	65
with:evoquee	28
with:ex	88
with:exam	-44
with:examen	25
with:expert	-39
with:explaining	-31
with:explains	-34
with:explique	30
with:extrait	-25
with:face	-38
with:facial	-27
with:faire	-26
with:fait	61
with:faith	48
with:famille	50
with:familles	-48
with:family	47
with:far	-34
with:favorable	-32
with:fbi	33
with:femmes	35
with:ferry	25
with:festival	38
with:fiche	48
with:fier	60
with:fiere	46
with:fifteen	57
with:file	54
with:film	-86
with:filme	-28
with:fine	61
with:firm	-30
with:first	26
with:fish	-57
with:five	-33
with:flying	27
with:fonde	31
with:foreman	57
with:form	29
with:formatrice	-98
with:forme	-58
with:former	37
with:formulaire	74
with:forty	42
with:foyer	-33
with:france	40
with:fridge	32
with:friends	49
with:from	93
with:front	34
with:fundraising	49
with:gait	-36
with:gall	-25
with:gardien	45
with:gave	78
with:gene	-85
with:general	-37
with:genes	-33
with:genetically	-48
with:geneticien	31
with:geneticienne	-43
with:genetique	-40
with:genetiquement	-32
with:gere	-43
with:gestion	-58
with:get	27
with:gives	28
with:glisse	37
with:golf	-68
with:good	36
with:gout	-74
with:government	41
with:grace	47
with:great	25
with:grounds	48
with:gym	60
with:h	34
with:had	90
with:half	-27
with:handler	-61
with:hands	53
with:harassment	-35
with:hardware	-25
with:have	41
with:haven	-35
with:hcr	37
with:he	35
with:head	59
with:health	-32
with:helped	-30
with:hereditaire	-43
with:heures	82
with:high	28
with:him	55
with:himself	38
with:hinted	67
with:histoire	-39
with:history	-83
with:holds	-34
with:hommes	-43
with:hopes	-29
with:hors	29
with:hospice	39
with:hotel	-47
with:hotesse	-33
with:house	-71
with:household	39
with:huile	-58
with:husband	77
with:i	40
with:idea	-49
with:identite	25
with:iel	91
with:illusions	-48
with:ils	37
with:immobilier	-49
with:impact	-25
with:inclusion	-42
with:infirmiere	-84
with:info	-42
with:inherited	-51
with:initiative	-32
with:inscrit	73
with:installe	-27
with:insurer	34
with:interesse	46
with:interimaire	32
with:international	51
with:interview	61
with:interviewer	67
with:into	-26
with:introduced	-29
with:invoices	-82
with:ireland	-26
with:it	47
with:its	-49
with:j	71
with:jamais	66
with:jargon	-54
with:jeu	-42
with:joined	-51
with:joue	-63
with:jour	-25
with:journaliste	-61
with:judges	-44
with:judging	30
with:judiciaire	-53
with:juge	-26
with:juin	63
with:june	101
with:juriste	-73
with:jusqu	78
with:just	31
with:keep	79
with:kept	30
with:kinesitherapeute	-37
with:kitchen	-38
with:know	70
with:knows	27
with:lab	28
with:labour	-27
with:lache	-30
with:ladders	36
with:lapsed	50
with:laptop	27
with:laptops	-31
with:last	63
with:late	43
with:latex	30
with:lawyer	-37
with:le	92
with:leads	45
with:learned	45
with:leave	37
with:lecteur	70
with:lecture	-40
with:lecturer	-28
with:lectures	-31
with:led	48
with:left	59
with:lesbienne	-31
with:lesbos	-44
with:letter	-25
with:leur	-33
with:level	26
with:liberties	-30
with:library	58
with:licence	52
with:licenciement	47
with:lieu	-32
with:life	55
with:lighting	-34
with:ligne	-57
with:lille	36
with:lines	44
with:listed	-34
with:lit	43
with:live	26
with:livre	-66
with:loan	-68
with:local	58
with:locks	39
with:logiciel	40
with:loi	-27
with:lors	42
with:lost	-34
with:lui	52
with:lunch	35
with:lycee	-46
with:lyon	-59
with:m25	58
with:ma	-38
with:machine	27
with:machines	-46
with:mai	28
with:mail	41
with:maine	-49
with:mairie	32
with:mais	65
with:majeure	31
with:makes	48
with:malades	-70
with:man	42
with:managing	44
with:manifeste	-49
with:manutention	50
with:maquettiste	-33
with:marathon	38
with:march	61
with:marche	-59
with:marge	32
with:marketing	-54
with:married	40
with:mars	51
with:master	-48
with:materialist	-45
with:mattered	-41
with:may	82
with:mayor	66
with:me	77
with:means	47
with:medecin	107
with:media	-27
with:medical	29
with:medicale	-62
with:meetings	-40
with:member	125
with:membre	70
with:meme	34
with:memoires	-38
with:memoirs	-26
with:mention	69
with:mentioned	53
with:mentions	48
with:mesuree	-50
with:metier	-44
with:milite	70
with:misconduct	62
with:missing	-67
with:moitie	49
with:mon	26
with:months	29
with:montre	-34
with:mormon	-58
with:mortgage	39
with:mother	58
with:move	41
with:mr	33
with:ms	72
with:musee	-39
with:museum	-31
with:mutation	-26
with:mute	-31
with:mutuelle	-37
with:my	73
with:myself	46
with:n	34
with:name	39
with:nanterre	-52
with:nantes	49
with:national	47
with:ne	91
with:near	33
with:necker	-26
with:need	66
with:needed	-36
with:needs	35
with:negotiating	35
with:network	30
with:new	-51
with:nhs	-29
with:night	31
with:nine	-30
with:nobody	35
with:nom	26
with:non	32
with:none	41
with:nord	26
with:normal	32
with:not	74
with:note	74
with:nothing	25
with:notoire	26
with:nous	40
with:nouveau	-27
with:novel	-80
with:november	28
with:now	62
with:objet	-40
with:obtenu	-40
with:occupational	-65
with:october	57
with:offered	42
with:officer	-41
with:ohio	49
with:oil	41
with:on	37
with:onboarding	48
with:once	89
with:only	53
with:open	-26
with:opera	-84
with:operation	46
with:or	65
with:orientation	-63
with:ou	-44
with:our	51
with:ouverte	78
with:over	-30
with:own	113
with:packaging	-34
with:page	52
with:pair	27
with:paper	-45
with:papies	37
with:parents	-42
with:parlant	43
with:parler	-29
with:parole	37
with:parquet	33
with:partiel	36
with:pas	26
with:passe	53
with:passed	58
with:passeport	-67
with:past	28
with:pattern	-28
with:payroll	-92
with:peines	29
with:peintre	-30
with:penaliste	52
with:pendant	36
with:people	-43
with:pere	-29
with:persecutes	-32
with:petite	-32
with:peu	51
with:philosophie	59
with:philosophy	-39
with:phones	33
with:photo	49
with:photographie	-33
with:photos	53
with:piece	-38
with:pitch	-66
with:plaide	-34
with:planning	-60
with:plant	71
with:plateforme	-37
with:play	-50
with:please	59
with:plus	-43
with:pointage	-61
with:pointeuse	-29
with:poland	30
with:police	-26
with:policiers	-27
with:policy	-55
with:polite	45
with:porters	-29
with:porteur	-41
with:positive	62
with:possible	35
with:post	-38
with:poste	46
with:postulent	42
with:prat	-32
with:praticiens	76
with:precedent	33
with:precise	34
with:predispose	-26
with:predisposed	-43
with:prefere	45
with:prefers	27
with:prelevement	-29
with:prenatal	-28
with:prend	58
with:press	-44
with:pression	48
with:pressure	26
with:prevoyance	-40
with:prevue	45
with:pride	36
with:printemps	63
with:pris	36
with:prise	40
with:private	-27
with:prize	-53
with:probation	36
with:product	-41
with:productions	-67
with:products	33
with:professeur	42
with:profil	48
with:profile	45
with:programme	31
with:project	-51
with:projet	-48
with:promotions	32
with:propre	44
with:proud	-60
with:prouve	32
with:psychiatrie	-50
with:public	50
with:publications	45
with:publique	-25
with:pupils	-63
with:put	34
with:puts	74
with:qualite	-28
with:quartier	-35
with:quatre	70
with:que	35
with:questionnaire	73
with:questions	29
with:qui	35
with:quitte	57
with:quitter	37
with:raconte	49
with:radio	-46
with:raised	45
with:raison	46
with:ray	-32
with:react	-42
with:read	27
with:reader	-31
with:readers	-27
with:reads	31
with:reason	38
with:reception	-44
with:receptionist	-38
with:recoit	-40
with:recommande	43
with:reconnu	42
with:recruiter	33
with:recrute	-27
with:recruteur	56
with:recuse	25
with:red	43
with:redaction	28
with:redige	-27
with:referee	32
with:refuse	89
with:refuses	69
with:regional	36
with:registered	47
with:regle	-27
with:relevance	-27
with:religious	44
with:remis	-59
with:removed	35
with:reports	-58
with:reprend	30
with:reprendre	49
with:required	29
with:research	-33
with:researcher	-61
with:reseau	28
with:reserve	61
with:resigned	28
with:restaurant	-66
with:restored	-75
with:restriction	44
with:retirement	-55
with:reunions	-45
with:reussi	26
with:revendique	31
with:reviews	-67
with:rewrote	-42
with:rien	78
with:right	32
with:risk	26
with:role	-26
with:roll	-47
with:roman	-46
with:room	-40
with:rooms	28
with:royal	-31
with:rue	-36
with:ruiz	-73
with:ruled	25
with:rumeur	28
with:rumour	35
with:run	-45
with:runner	-48
with:runs	28
with:russian	-38
with:said	61
with:salarie	-29
with:sans	28
with:sante	44
with:sat	27
with:say	45
with:says	82
with:scene	-55
with:school	-32
with:schools	-27
with:science	-28
with:se	52
with:second	46
with:secret	41
with:secretaire	-74
with:secretary	-25
with:section	61
with:securite	-28
with:see	31
with:seekers	-29
with:seems	32
with:sein	27
with:sells	-73
with:selon	120
with:sens	55
with:sense	-55
with:sent	31
with:serie	-55
with:series	-47
with:served	67
with:service	42
with:sex	-62
with:share	35
with:shifts	58
with:shop	-67
with:show	-35
with:showed	-37
with:siecle	-35
with:signature	-52
with:signe	-29
with:since	62
with:sister	35
with:sits	27
with:six	34
with:sleep	-34
with:snphare	61
with:so	77
with:sociale	-46
with:societe	-25
with:society	38
with:soeur	33
with:soho	-76
with:soignee	26
with:soir	-53
with:solicitor	-42
with:solidaires	-34
with:some	66
with:son	33
with:sort	39
with:souligne	57
with:sound	-39
with:soutient	48
with:souvenir	58
with:special	-26
with:spite	61
with:sports	33
with:spot	-42
with:spreadsheets	38
with:stade	-26
with:staff	-39
with:status	-27
with:stay	-38
with:steward	68
with:still	-55
with:stopped	-50
with:strasbourg	27
with:strict	-26
with:strike	39
with:strongly	25
with:students	-32
with:study	-33
with:style	-30
with:suisse	26
with:sujet	25
with:summers	-25
with:supplier	27
with:support	-37
with:supporter	34
with:sur	-53
with:surveillante	-28
with:surveys	-32
with:svt	-31
with:syndicat	-26
with:system	35
with:systeme	45
with:t	53
with:table	-61
with:tablet	38
with:tablette	30
with:talk	28
with:taste	-64
with:taught	28
with:taxi	32
with:teacher	65
with:teaches	54
with:teaching	48
with:technicienne	25
with:teenagers	-65
with:teens	34
with:telephone	-51
with:temps	25
with:tenir	66
with:tenu	-36
with:tested	28
with:tests	-35
with:than	29
with:that	60
with:the	33
with:theatre	-32
with:their	-38
with:then	39
with:therapy	-30
with:therefore	28
with:these	-84
with:thesis	-46
with:they	93
with:third	50
with:thirty	33
with:this	28
with:though	26
with:three	29
with:through	-34
with:tiers	68
with:till	34
with:time	26
with:to	77
with:told	39
with:too	81
with:took	48
with:toujours	52
with:toulouse	34
with:tours	30
with:tout	25
with:traces	-29
with:train	59
with:trained	-84
with:trains	-52
with:translator	-26
with:travail	73
with:travailler	32
with:travel	34
with:trial	63
with:trouve	-25
with:turned	42
with:twenty	39
with:twins	54
with:two	58
with:type	54
with:types	-51
with:typing	-33
with:uk	-40
with:unanimite	-25
with:uncle	49
with:universities	-39
with:university	-35
with:unpaid	54
with:ups	-45
with:us	63
with:uses	35
with:usine	-46
with:valu	-30
with:vante	27
with:ve	56
with:vegan	-50
with:velo	-32
with:vermont	28
with:versee	-27
with:very	-26
with:veut	43
with:video	30
with:vie	78
with:village	29
with:vingt	37
with:visa	34
with:vise	64
with:visite	57
with:visitors	-40
with:vit	26
with:vitesse	31
with:voix	-48
with:volunteer	39
with:volunteered	41
with:voulu	-27
with:voyages	-44
with:vrai	38
with:vu	38
with:want	26
with:wants	36
with:we	81
with:wears	52
with:wedding	-44
with:weddings	-65
with:week	48
with:weekend	-26
with:weekends	46
with:well	-69
with:went	38
with:what	45
with:when	64
with:where	31
with:whether	57
with:which	70
with:while	25
with:whole	-28
with:wife	88
with:wishes	26
with:without	94
with:work	96
with:working	29
with:works	75
with:writes	-50
with:writing	-37
with:wrote	-44
with:x	-37
with:y	-25
with:you	42
with:young	34
with:zero	-27
`;
