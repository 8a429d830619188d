"""Given names that are one name: transliterations from Cyrillic and Arabic, and short forms in English.

Each line is a class, in lower-case ASCII. A form that stands for several names (Alex, Sasha, Jerry) is in no class.
Compiled for this project from general knowledge of the names.
"""

VARIANTS = """
aleksandr alexander alexandr oleksandr aliaksandr aleksander
aleksandra alexandra oleksandra
aleksei alexei alexey aleksey oleksiy oleksii oleksi aliaksei alexi
alena alyona
anastasia anastasiya nastya
anatoly anatoliy anatolii anatoli
andrei andrey andriy andrii andrej andrzej
anna hanna ganna
anton antin
arseniy arseny arsenii
artem artyom artiom
bogdan bohdan
boris borys
daniil danylo danilo danila
daria darya dariya
denis denys
dmitry dmitri dmitriy dmitrii dmytro dzmitry dimitri dimitry dimitrij
ekaterina yekaterina kateryna katerina katsiaryna
elena yelena olena helena jelena
eduard edward edvard
evgeny evgeni evgeniy evgenii yevgeny yevgeni yevgeniy yevgenii yevhen yevheniy yevhenii ievgen eugene yauhen
evgenia yevgenia yevhenia evgeniya yevheniya yevgeniya
fyodor fedor fedir feodor
gennady gennadi gennadiy gennadii hennadiy hennadii
georgy georgi georgiy georgii heorhiy heorhii
gleb hlib
grigory grigori grigoriy grigorii hryhoriy hryhorii hrihory
igor ihor
ilya illia illya ilia
irina iryna
kirill kyrylo kiril kirilo cyril
konstantin kostyantyn kostiantyn constantin constantine
ksenia kseniya xenia oksana aksana
larisa larysa larissa
lyudmila liudmyla lyudmyla ludmila lyudmilla
lyubov liubov
maksim maxim maksym maxym
marina maryna
maria mariya mariia
mikhail mykhailo mykhaylo mikhaylo mihail mikhailo mikhael
mykola nikolai nikolay nikolaj mikola mikalai
mykyta nikita mikita
natalia natalya nataliya nataliia natallia
nadezhda nadiya nadia nadiia
oleg oleh
olga olha volha
pavel pavlo paval pawel
pyotr petro petr piotr piatro
rostislav rostyslav
semyon semen
sergei sergey sergej serhiy serhii serguei siarhei sergiy sergii serghei
sofia sofiya sophia sofiia
stanislav stanislaw
svetlana svitlana sviatlana
svyatoslav sviatoslav svatoslav
tatiana tatyana tetyana tetiana tatsiana
timofei timofey tymofiy tymofii
valentin valentyn
valentina valentyna
valery valeri valeriy valerii valerij
valeria valeriya valeriia
vadim vadym
vasily vasili vasiliy vasilii vasyl vassily vasil
viktor victor viktar
viktoria viktoriya victoria viktoriia
vitaly vitali vitaliy vitalii
vladimir volodymyr wladimir uladzimir volodimir vlodimir wolodymyr vladymyr
vladislav vladyslav
vyacheslav viacheslav viatcheslav vyatcheslav
yakov yakiv
yaroslav iaroslav jaroslav
yegor egor yehor
yuri yury yuriy yurii iurii jurij iouri
yulia yuliya julia yuliia iuliia
zinaida zinayida
abdallah abdullah abdulla abdalla
abdelaziz abdulaziz
abdelfattah abdulfattah abdalfattah
abdelkader abdulkader abdulqader abdelqader
abdelrahman abdulrahman abdurrahman abdurahman abdarrahman
ahmed ahmad achmed ahmet akhmed akhmad
aisha ayesha aysha aicha
amin ameen amine
amir ameer emir
ashraf achraf
bashar bachar
bashir bachir basheer
ayman aiman
bilal belal
dawud daoud dawood daud
faisal faysal feisal
farid fareed
fatima fatma fatimah fatemeh
fuad fouad
hafez hafiz hafidh
haidar haydar heydar
hamid hameed
hamza hamzah
hashim hashem hachem
hassan hasan hacen
hussein hussain husayn hossein husain husein hussien hosein houssein hussin
ibrahim ebrahim ibraheem
idris idriss idrees
imad emad
imran emran
isa issa essa
ismail ismael esmail ismaeel ismayil
jabir jaber
jafar jaafar
jamal gamal djamal
jawad javad jowad
karim kareem
khaled khalid khalled
khalil khaleel
latif lateef
mahdi mehdi
mahmoud mahmud mahmood mehmood
majid majeed
malik maalik
mansour mansur mansoor
marwan maruan
masoud massoud masud masood
mohammed muhammad mohamed muhammed mohammad mohamad muhamad mohamoud mohammod muhamed mohd mohamet
moussa musa mousa
muammar moammar muamar moamer
mukhtar mokhtar
muqtada moqtada muktada
yitzhak itzhak yitzchak
mazloum mazlum
mustafa mostafa moustafa mustapha mostapha
nabil nabeel
nasir naser nasser
nasrallah nasrullah
nouri nuri noori
omar umar omer
osama usama ossama
othman osman uthman
qasim qassem qasem kassem kasim qassim
rahim raheem
rashid rasheed rachid
riad riyad riyadh
saddam sadam
saeed said sayeed saeid saied
saleh salih
salim saleem selim
samir sameer
sharif shareef cherif
suleiman sulaiman soleiman suleyman solaiman soleyman sulayman
tahir taher
tariq tarek tareq tarik
walid waleed oualid
yasin yassin yaseen yassine
yasser yasir yaser
yahya yehia yahia
younis yunus younes yunis
yusuf yousef youssef yusef yousuf youssouf yosef
zayed zaid zayd
abraham abe
albert bert
andrew andy
anthony tony antony
arthur artie
barbara barb
benjamin ben benny binyamin
bernard bernie
calvin cal
catherine katherine kate katie kathy cathy kathryn katharine kathleen
charles charlie chuck
christina tina
clifford cliff
cynthia cindy
daniel dan danny
david dave davey
deborah debbie debra
dominic dominick
donald donny
dorothy dot
douglas doug
elizabeth liz lizzie beth betsy elisabeth
franklin frank
frederick fred freddie fredrick
gabriel gabe
geoffrey jeffrey jeff geoff
gerald gerry
gregory greg
harold hal
henry harry
jacob jake
james jim jimmy
jennifer jenny jen
jonathan jon jonathon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
lawrence laurence larry
leonard len
louis lewis
margaret maggie peggy
matthew matt
michael mike mickey micheal
nicholas nick nicolas
patricia patty
peter pete
philip phil phillip
raymond ray
rebecca becky
richard rick rich dick ricky
robert bob bobby rob robbie
ronald ron ronnie
russell russ
sarah sara
stephen steven steve
stuart stewart
susan sue
teresa theresa
terence terry
theodore theo
thomas tom tommy
timothy tim
vincent vince vinnie
walter walt
william bill will billy
zachary zach
"""
