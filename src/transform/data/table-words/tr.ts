// Turkish words of tables of elections and of leaders. Origin: common usage in published tables, by hand.
import type { LanguageWords } from './language-words.ts'

export const turkish: LanguageWords = {
  figures: {
    votes: 'oy|oylar|oyu|oyların|oy sayısı|oy sayıları',
    '%': 'oran|oranı|yüzde|yüzdesi|oy oranı|oy yüzdesi',
    seats:
      'sandalye|sandalyeler|milletvekili|milletvekilleri|vekil|milletvekilliği|koltuk|üye|sandalye sayısı|milletvekili sayısı|vekil sayısı',
    change: 'değişim|fark|artış/azalış|değişimi',
    points: 'puan',
    position: 'sıra|sıralama|derece|konum|sırası',
    elected: 'seçilen',
    candidates: 'aday sayısı',
    municipalities: 'belediye|belediyeler|belediye sayısı|belediye başkanlığı',
  },
  idle: 've|alınan|aldığı|toplam|sayısı|sayı|geçerli|kazanılan|kazandığı|meclis|mecliste|tbmm|parlamento|parlamentodaki',
  headers: {
    election: 'yıl|seçim|seçimler|tarih|seçim yılı|seçim tarihi|seçim adı|yılı',
    place: 'il|ilçe|bölge|seçim bölgesi|şehir|eyalet|belde|vilayet|seçim çevresi',
    party:
      'parti|partiler|siyasi parti|siyasi partiler|parti adı|parti/ittifak|parti / ittifak|parti veya ittifak|liste|partiler ve ittifaklar|partinin adı',
    alliance: 'ittifak|ittifakı|seçim ittifakı|ittifak adı',
    candidate: 'aday|adaylar|cumhurbaşkanı adayı|başkan adayı|adayı|adayın adı|aday adı',
    round: 'tur',
    leader: 'lider|genel başkan|genel başkanı|parti lideri|başkan|lideri',
    ignored:
      'not|notlar|durum|durumu|hükûmet|hükümet|sonuç|kaynak|kaynaklar|renk|kısaltma|logo|amblem|ideoloji|harita|açıklama|rolü|katılım|statü|rol|meclisteki konumu|katılım oranı',
  },
  otherTime: 'önceki|önce|eski|geçen|şimdiki|mevcut|güncel|sonraki|sonra|yeni|son',
  rounds: ['1\\.? tur|birinci tur|ilk tur', '2\\.? tur|ikinci tur', '3\\.? tur|üçüncü tur'],
  rows: {
    nobody:
      'diğer|diğerleri|bağımsız$|bağımsızlar$|bağımsız (?:adaylar|aday)$|geçersiz|geçerli|boş|toplam|katılım|kayıtlı|kullanılan|çekimser|seçmen|kaynak|kaynaklar|not$|oy kullanan|kullanılmayan|hiçbiri|iptal',
    sums: 'toplam|genel toplam|türkiye geneli|ülke geneli',
    turnout: 'katılım|katılım oranı|seçime katılım',
    noParty: 'bağımsız*|yok|partisiz',
    annulled: 'iptal|iptal edildi|geçersiz sayıldı|ertelendi',
  },
  titles: {
    others:
      'anket|anketler|anketleri|kamuoyu|tahmin|tahminler|önseçim|ön seçim|kurultay|kongre|kongreleri|ara seçim*|referandum*|halk oylaması|halkoylaması|mali|münazara|bağış*',
    before: 'önceki|arka plan|arkaplan|geçmiş|tarihçe|hükûmetin kurulması|eski',
    byPart: '(?:illere|ilçelere|bölgelere|seçim bölgelerine|seçim çevrelerine|şehirlere) göre',
    elections:
      'seçim|seçimi|seçimler|seçimleri|seçimlerde|seçimlerdeki|seçimlerinde|sonuç|sonuçlar|sonuçları|meclis|parlamento|milletvekili|cumhurbaşkanlığı|tur',
    alliances: 'ittifak|ittifakı|bloku|cephesi|koalisyonu|bloğu',
  },
  leaders: {
    name: 'ad|adı|isim|ad soyad|adı soyadı|kişi|ismi|adı ve soyadı',
    from: 'başlangıç|göreve başlama|göreve başlaması|göreve geliş|başlama|göreve başladı|görev başlangıcı',
    to: 'bitiş|görevden ayrılış|görevin bitişi|görevden ayrıldı|ayrılış|görev bitişi|son',
    term: 'görev süresi|dönem|dönemi|süre|görev dönemi|yıllar|yıl|görev yılları|tarih',
    party: 'parti',
    roles:
      'genel başkan/genel başkanlar/genel başkanları/genel başkanı|lider/liderler/liderleri/lideri|genel sekreter/genel sekreterler/genel sekreterleri|başkan/başkanlar/başkanları|eş genel başkan/eş genel başkanlar/eş genel başkanları|eş başkan/eş başkanlar',
    listOf: '|partinin|parti|eski',
    ofParty: '|listesi',
    of: '',
    acting: 'vekil|vekâleten|vekaleten|geçici',
  },
}
